/**
 * Starts and stops a server. The order matters: the directory is taken before its data are checked, the data are checked before the server
 * opens them, and the directory is given back last.
 */
import { createServer, type Server } from 'node:net';
import { Long, ObjectId } from 'bson';
import { Catalog } from '../storage/catalog.js';
import { checkData, type Check } from '../storage/check.js';
import type { Services } from '../execution/command.js';
import { Connection } from './connection.js';
import { Cursors } from '../execution/cursors.js';
import { Engine } from '../storage/engine.js';
import { FailPoints } from '../execution/failPoints.js';
import { checkDataFile, damaged, hasNoRoom, makeFiles, noRoom } from '../storage/files.js';
import { checkPages } from '../storage/pages.js';
import { isServed, listen, setName, type Listening, type TcpAddress } from '../protocol/listen.js';
import { runningServer, takeDirectory, writeAddress } from '../storage/lock.js';
import { expireDocuments, sweepOnce } from './maintenance.js';
import { Sessions } from '../execution/sessions.js';
import { type Logger, report } from './logger.js';
import { SlowCommands } from './slowCommands.js';
import { maxReaders, Storage } from '../storage/storage.js';

/** How to run a server. */
export interface MongodOptions extends TcpAddress {
  /** The data directory; made when it is not there, and closed to other users. */
  readonly path: string;
  /** Allows `configureFailPoint`. */
  readonly testCommands?: boolean;
  readonly logger?: Logger;
  /** Commands that take longer are logged. */
  readonly slowCommandMs?: number;
  /** Slow commands that follow one another within this time are logged in one line; 0: each in its own. */
  readonly slowCommandIntervalMs?: number;
  /** How much change log is kept, in bytes. */
  readonly logBytes?: number;
  /** How long a transaction may be open (`transactionLifetimeLimitSeconds`). */
  readonly transactionLifeMs?: number;
  /** How often expired documents are looked for. */
  readonly ttlIntervalMs?: number;
}

/** A running server. */
export interface Mongod {
  /** For `new MongoClient(uri)`. */
  readonly uri: string;
  /** Finishes the commands that run, closes, and gives the data directory back. */
  close(): Promise<void>;
}

const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Starts a server of MongoDB's wire protocol on a data directory of its own.
 * @param check how a directory is checked that was not given back in good order, or changed since
 * @throws Error when the directory is in use (the message names who uses it), damaged or open to other users, its disk is full, or the port
 * is taken
 */
export async function startMongod(options: MongodOptions, check: Check = checkData): Promise<Mongod> {
  try {
    return await start(options, check);
  } catch (error) {
    throw hasNoRoom(error)
      ? new Error(`The data directory ${options.path} takes no writes: ${noRoom}. Make room, then start again`)
      : error;
  }
}

async function start({ path, host, port, logger = silent, ...options }: MongodOptions, check: Check): Promise<Mongod> {
  if (runningServer(path) === undefined && (await isServed(path)))
    throw new Error(
      `The data directory ${path} is in use by a server that this system does not show, as in another container: stop it first`,
    );
  const directory = takeDirectory(path);
  const listener = createServer();
  let storage: Storage | undefined;
  let listening: Listening | undefined;
  try {
    checkDataFile(path, directory.found);
    makeFiles(path, maxReaders);
    if (directory.found !== 'new') await checkWhole(path, directory.found, check, logger);
    storage = new Storage(path);
    storage.onFailure = (cause) => logger.error({ err: cause, path }, 'the data directory could not be written: writes are refused');
    storage.onDamage = (error) => logger.error({ err: error, path }, 'the data directory is damaged: stop the server and restore a backup');
    directory.opened();
    listening = await listen(listener, path, { host, port });
    const { address, uri, cleanUp } = listening;
    writeAddress(path, uri);
    const services = makeServices(storage, address, options);
    const stopServing = serve(listener, services, logger, options);
    const stopMaintenance = maintain(services, logger, options.ttlIntervalMs ?? 60_000);
    logger.info({ uri, path }, 'database server listens');
    return {
      uri,
      close: async () => {
        stopMaintenance();
        await stopServing();
        cleanUp();
        services.cursors.killWhere(() => true);
        services.sessions.end();
        await services.engine.storage.close();
        directory.giveBack(!services.engine.storage.isDamaged);
        logger.info({ path }, 'database server closed');
      },
    };
  } catch (error) {
    listener.close();
    listening?.cleanUp();
    await storage?.close();
    directory.giveBack(directory.found === 'clean' && storage?.isDamaged !== true);
    throw storage?.isDamaged === true ? damaged(path, textOf(error)) : error;
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Data in good order need no more than that their pages are what the storage follows without looking. */
async function checkWhole(path: string, found: 'clean' | 'unchecked', check: Check, logger: Logger): Promise<void> {
  try {
    if (found === 'clean') {
      checkPages(path);
      return;
    }
    const documents = await check(path);
    logger.warn({ path, documents }, 'the last server was not stopped, or the data file has changed since: the data is whole');
  } catch (error) {
    const reason = textOf(error);
    // That a newer version wrote the data is a sentence about the directory, and no damage.
    throw reason.includes(path) ? new Error(reason) : damaged(path, reason);
  }
}

function makeServices(
  storage: Storage,
  address: string,
  { testCommands = false, logBytes = 512 * 2 ** 20, transactionLifeMs = 60_000 }: Omit<MongodOptions, 'path'>,
): Services {
  const engine = new Engine(storage, logBytes);
  return {
    engine,
    catalog: new Catalog(storage.head),
    sessions: new Sessions(engine, transactionLifeMs),
    cursors: new Cursors(),
    failPoints: new FailPoints(),
    address,
    setName,
    topologyVersion: { processId: new ObjectId(), counter: Long.ZERO },
    startedAt: new Date(),
    testCommands,
    counters: { commands: new Map(), connections: 0, connectionsCreated: 0, slowCommands: 0 },
    sweepSoon: () => undefined,
  };
}

/** @returns a function that stops listening and ends the connections */
function serve(
  listener: Server,
  services: Services,
  logger: Logger,
  { slowCommandMs = 200, slowCommandIntervalMs = 10_000 }: Pick<MongodOptions, 'slowCommandMs' | 'slowCommandIntervalMs'>,
): () => Promise<void> {
  const slowCommands = new SlowCommands((fields, message) => report(logger, 'slow', fields, message), slowCommandIntervalMs);
  const connections = new Set<Connection>();
  const { counters } = services;
  listener.on('connection', (socket) => {
    counters.connectionsCreated += 1;
    counters.connections += 1;
    const connection = new Connection(socket, services, counters.connectionsCreated, {
      finished: (command) => {
        const { name, durationMs } = command;
        counters.commands.set(name, (counters.commands.get(name) ?? 0) + 1);
        if (durationMs < slowCommandMs || name === 'hello' || name === 'getMore') return;
        counters.slowCommands += 1;
        slowCommands.add(command);
      },
      unexpected: (error, command) => logger.error({ err: error, command }, 'command failed for a reason of the server'),
    });
    connections.add(connection);
    socket.on('close', () => {
      counters.connections -= 1;
      connections.delete(connection);
    });
  });
  return async () => {
    const closed = new Promise((resolve) => listener.close(resolve));
    await Promise.all([...connections].map((connection) => connection.end()));
    await closed;
    slowCommands.close();
  };
}

/** @returns a function that stops the timers */
function maintain(services: Services, logger: Logger, ttlIntervalMs: number): () => void {
  let stopped = false;
  let sweeping = false;
  const failed = (error: unknown): void => {
    if (!stopped) logger.error({ err: error }, 'maintenance failed');
  };
  const sweep = async (): Promise<void> => {
    if (sweeping) return;
    sweeping = true;
    try {
      while (!stopped && (await sweepOnce(services)));
    } finally {
      sweeping = false;
    }
  };
  services.sweepSoon = () => void setImmediate(() => void sweep().catch(failed));
  const timer = setInterval(() => {
    const now = new Date();
    services.cursors.expire(now.getTime());
    services.sweepSoon();
    void expireDocuments(services, now)
      .then(() => services.sessions.forgetOld(now.getTime()))
      .catch(failed);
  }, ttlIntervalMs).unref();
  services.sweepSoon();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
