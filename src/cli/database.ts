/** The database a command works on: one given by its address, that of a running server, or the embedded one for as long as the command runs. */
import { join } from 'node:path';
import type { Config } from '../config.js';
import { runningServer, startMongodThread } from '../mongod/index.js';
import { type Log, openStore, type Store } from '../store/store.js';

/** What tells where the database is. */
export type DatabaseConfig = Pick<Config, 'mongodb' | 'dataDir'>;

export interface OpenDatabase {
  readonly store: Store;
  /** Closes the store, and the embedded database when this command started it. */
  readonly close: () => Promise<void>;
}

/** Where in the data directory the embedded database lives. */
export const databasePath = (dataDir: string): string => join(dataDir, 'database');

/**
 * Opens the store for one command.
 * @throws Error when the database cannot be reached, or another process takes the data directory at the same moment
 */
export const openDatabase = async ({ mongodb, dataDir }: DatabaseConfig, log: Log): Promise<OpenDatabase> => {
  const open = (uri: string): Promise<Store> => openStore({ uri, databaseName: mongodb.database, log });
  const given = mongodb.uri ?? runningServer(databasePath(dataDir));
  if (given !== undefined) {
    const store = await open(given);
    return { store, close: () => store.close() };
  }
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
