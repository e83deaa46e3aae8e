/** What the product stands on: a free address, the operators' address, the key and the embedded database. None of it loads the product. */
import type { Logger } from 'pino';
import { type Logger as MongodLogger, runningServer, startMongodThread } from 'mongod-embedded';
import type { Config } from '../../config.js';
import type { LocalKey } from '../../server/auth/localKey.js';
import { checkListenAddress } from '../../server/listenAddress.js';
import { databasePath, makeDataDirectory, openKey } from '../dataDirectory.js';
import { type Operators, startOperators, type StopStep } from '../operators/operators.js';

interface Embedded {
  readonly uri: string;
  /** The demonstration is there: from now on a command that takes long is a warning. */
  readonly loaded: () => void;
}

/** What is there before the product is. */
export interface Foundation {
  readonly operators: Operators;
  readonly localKey: LocalKey | undefined;
  /** Null where MONGODB_URI names a database. */
  readonly embedded: Embedded | null;
}

/**
 * Lays it.
 * @param demo whether the demonstration is to be loaded
 * @param stops gets one entry per started component; to be called in reverse order
 * @throws Error with one clear line when something is in the way
 */
export const layFoundation = async (config: Config, demo: boolean, log: Logger, stops: StopStep[]): Promise<Foundation> => {
  const isEmbedded = config.mongodb.uri === null;
  if (isEmbedded) refuseSecondServer(config);
  await checkListenAddress(config);
  const operators = await startOperators(config, log, stops);
  const localKey = config.auth.kind === 'local' ? await openKey(config.dataDir) : undefined;
  return { operators, localKey, embedded: isEmbedded ? await startEmbedded(config, demo, log, stops) : null };
};

/** Checked before the port: starting the same server twice conflicts on both, and this message is clearer. */
const refuseSecondServer = ({ dataDir }: Config): void => {
  if (runningServer(databasePath(dataDir)) !== undefined)
    throw new Error(`Another server runs on the data directory ${dataDir}: stop it, or set DATA_DIR (and PORT) for this one`);
};

/** The log of the embedded database. While the demonstration is loaded, commands that take long are expected. */
const databaseLog = (log: Logger, isLoading: () => boolean): MongodLogger => ({
  info: (fields, message) => log.info(fields, message),
  warn: (fields, message) => log.warn(fields, message),
  error: (fields, message) => log.error(fields, message),
  slow: (fields, message) => log[isLoading() ? 'debug' : 'warn'](fields, message),
});

const startEmbedded = async ({ dataDir }: Config, demo: boolean, log: Logger, stops: StopStep[]): Promise<Embedded> => {
  let isLoading = demo;
  await makeDataDirectory(dataDir);
  const database = await startMongodThread({ path: databasePath(dataDir), logger: databaseLog(log, () => isLoading) }, (error) => {
    log.fatal({ err: error }, 'The embedded database ended');
    process.exit(1);
  });
  stops.push(() => database.close());
  return { uri: database.uri, loaded: () => void (isLoading = false) };
};
