/**
 * The database a command works on: one given by its address, that of a running server, or the embedded one for as long as the command runs.
 */
import type { Config } from '../config.js';
import { runningServer, startMongodThread } from 'mongod-embedded';
import { type Whereabouts, whereIs } from '../store/connectionString.js';
import type { Logger } from '../store/logger.js';
import { openStore } from '../store/openStore.js';
import type { Store } from '../store/store.js';
import { databasePath, makeDataDirectory } from './dataDirectory.js';

/** The settings that locate the database. */
export type DatabaseConfig = Pick<Config, 'mongodb' | 'dataDir'>;

export interface OpenDatabase {
  readonly store: Store;
  /** Closes the store, and the embedded database when this command started it. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that a command waits for a database in silence: longer than a busy one takes to open. */
const NOTICE_DELAY_MS = 5_000;

/**
 * Opens the store of the database that MONGODB_URI names.
 * @param open opens it
 * @param notify called when connecting takes longer, with hosts and timeout
 * @throws Error that names the variable and the hosts, never the credentials
 */
export const openConfigured = async (
  uri: string,
  open: (uri: string) => Promise<Store>,
  notify: (message: string) => void,
  noticeDelayMs = NOTICE_DELAY_MS,
): Promise<Store> => {
  const { hosts, withinMs } = parseUri(uri);
  const message = `Connecting to the database at ${hosts} (MONGODB_URI), for ${String(withinMs / 1000)} s at most`;
  const timer = setTimeout(() => notify(message), noticeDelayMs);
  try {
    return await open(uri);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database at ${hosts} cannot be used: ${reason}. Check MONGODB_URI and the network`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
};

const parseUri = (uri: string): Whereabouts => {
  try {
    return whereIs(uri);
  } catch (error) {
    throw new Error(`MONGODB_URI cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};

/**
 * Opens the store for one command.
 * @throws Error when the database cannot be reached, or another process takes the data directory at the same moment
 */
export const openDatabase = async ({ mongodb, dataDir }: DatabaseConfig, log: Logger): Promise<OpenDatabase> => {
  const open = (uri: string): Promise<Store> => openStore({ uri, databaseName: mongodb.database, log });
  const running = mongodb.uri === null ? runningServer(databasePath(dataDir)) : undefined;
  if (mongodb.uri !== null || running !== undefined) {
    const store =
      running === undefined ? await openConfigured(mongodb.uri ?? '', open, (message) => log.warn({}, message)) : await open(running);
    return { store, close: () => store.close() };
  }
  await makeDataDirectory(dataDir);
  const embedded = await startMongodThread({ path: databasePath(dataDir) });
  try {
    const store = await open(embedded.uri);
    return {
      store,
      close: async () => {
        await store.close();
        await embedded.close();
      },
    };
  } catch (error) {
    await embedded.close();
    throw error;
  }
};

/** Works on the configured database, on that of a running server, or on the embedded one for as long as it takes; opens no store. */
export const withDatabase = async <T>({ mongodb, dataDir }: DatabaseConfig, work: (uri: string) => Promise<T>): Promise<T> => {
  const path = databasePath(dataDir);
  const uri = mongodb.uri ?? runningServer(path);
  if (uri !== undefined) return work(uri);
  await makeDataDirectory(dataDir);
  const embedded = await startMongodThread({ path });
  try {
    return await work(embedded.uri);
  } finally {
    await embedded.close();
  }
};
