import { Long, ObjectId, UUID } from 'bson';
import { hostname } from 'node:os';
import { toNumber, maxDocumentBytes } from '../bytes.js';
import type { Command, Context } from '../command.js';
import { fail } from '../errors.js';
import { isArray, isDocument, type Document } from '../values.js';
import { maxMessageBytes } from '../wire.js';

/** The version of MongoDB whose behaviour this server follows. */
export const version = '8.0.0';

/** `hello`, and by its older names `isMaster` and `ismaster`. */
export const hello: Command = {
  fields: {},
  lenient: true,
  run: async (context) => {
    await awaitTopologyChange(context);
    const { services, connectionId, now, name } = context;
    const { address, setName, topologyVersion } = services;
    return {
      helloOk: true,
      [name === 'hello' ? 'isWritablePrimary' : 'ismaster']: true,
      topologyVersion,
      hosts: [address],
      setName,
      setVersion: 1,
      secondary: false,
      primary: address,
      me: address,
      electionId: new ObjectId('7fffffff0000000000000001'),
      lastWrite: {
        opTime: { ts: services.engine.time, t: Long.ONE },
        lastWriteDate: now,
        majorityOpTime: { ts: services.engine.time, t: Long.ONE },
        majorityWriteDate: now,
      },
      maxBsonObjectSize: maxDocumentBytes,
      maxMessageSizeBytes: maxMessageBytes,
      maxWriteBatchSize: 100_000,
      localTime: now,
      logicalSessionTimeoutMinutes: 30,
      connectionId,
      minWireVersion: 0,
      maxWireVersion: 25,
      readOnly: false,
    };
  },
};

/** A driver that has seen this topology waits for the next one; there is none, so it waits as long as it said. */
function awaitTopologyChange({ command, services, signal }: Context): Promise<void> {
  const waitMs = toNumber(command['maxAwaitTimeMS']);
  const seen = command['topologyVersion'];
  if (waitMs === undefined || !isDocument(seen)) return Promise.resolve();
  const own = services.topologyVersion['processId'] as ObjectId;
  if (!(seen['processId'] instanceof ObjectId) || !seen['processId'].equals(own)) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, waitMs);
    signal.addEventListener('abort', finish);
  });
}

const nothing = (fields: Command['fields'] = {}): Command => ({ fields, run: () => ({}) });

/** `ping`. */
export const ping = nothing();

/** `buildInfo`. */
export const buildInfo: Command = {
  fields: {},
  run: () => ({
    version,
    gitVersion: '',
    modules: [],
    versionArray: [8, 0, 0, 0],
    bits: 64,
    debug: false,
    maxBsonObjectSize: maxDocumentBytes,
    storageEngines: ['lmdb'],
  }),
};

/** `connectionStatus`. */
export const connectionStatus: Command = {
  fields: { showPrivileges: 'bool' },
  run: () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] } }),
};

/** `hostInfo`. */
export const hostInfo: Command = {
  fields: {},
  run: ({ now }) => ({ system: { currentTime: now, hostname: hostname() }, os: { type: process.platform }, extra: {} }),
};

/** `getParameter`: the few that clients ask for. */
export const getParameter: Command = {
  fields: {
    featureCompatibilityVersion: 'any',
    enableTestCommands: 'any',
    transactionLifetimeLimitSeconds: 'any',
    authenticationMechanisms: 'any',
    requireApiVersion: 'any',
  },
  adminOnly: true,
  run: ({ command, services }) => {
    const all: Document = {
      featureCompatibilityVersion: { version: '8.0' },
      enableTestCommands: services.testCommands,
      transactionLifetimeLimitSeconds: 60,
      authenticationMechanisms: [],
      requireApiVersion: false,
    };
    if (command['getParameter'] === '*') return all;
    const asked = Object.keys(all).filter((name) => command[name] !== undefined);
    if (asked.length === 0) fail('InvalidOptions', 'no option found to get');
    return Object.fromEntries(asked.map((name) => [name, all[name]]));
  },
};

/** `serverStatus`. */
export const serverStatus: Command = {
  fields: { repl: 'any', metrics: 'any', locks: 'any' },
  run: ({ services, now }) => {
    const { sessions, cursors, counters, engine, address, setName, startedAt } = services;
    const uptimeMillis = now.getTime() - startedAt.getTime();
    const { heapUsed, rss } = process.memoryUsage();
    return {
      host: address,
      version,
      process: 'mongod',
      pid: Long.fromNumber(process.pid),
      uptime: uptimeMillis / 1000,
      uptimeMillis: Long.fromNumber(uptimeMillis),
      localTime: now,
      connections: { current: counters.connections, totalCreated: counters.connectionsCreated },
      opcounters: Object.fromEntries(counters.commands),
      slowCommands: counters.slowCommands,
      metrics: { cursor: { timedOut: Long.fromNumber(cursors.timedOut), open: { total: Long.fromNumber(cursors.size) } } },
      transactions: {
        currentOpen: Long.fromNumber(engine.open.size),
        totalCommitted: Long.fromNumber(sessions.committed),
        totalAborted: Long.fromNumber(sessions.aborted),
      },
      logicalSessionRecordCache: { activeSessionsCount: sessions.size },
      repl: { setName, isWritablePrimary: true, hosts: [address], me: address },
      storageEngine: { name: 'lmdb', supportsCommittedReads: true, persistent: true },
      mem: { resident: Math.round(rss / 2 ** 20), heapUsed: Math.round(heapUsed / 2 ** 20) },
    };
  },
};

/** `configureFailPoint`, with test commands only. */
export const configureFailPoint: Command = {
  fields: { mode: 'any', data: 'object' },
  adminOnly: true,
  run: ({ command, services }) => ({
    count: services.failPoints.configure(command['configureFailPoint'], command['mode'], command['data']),
  }),
};

/** `commitTransaction`. */
export const commitTransaction: Command = {
  fields: { recoveryToken: 'object' },
  adminOnly: true,
  inTransaction: true,
  writes: true,
  run: async ({ services, session, txnNumber }) => {
    if (session === undefined || txnNumber === undefined)
      return fail('InvalidOptions', 'commitTransaction must be run within a transaction');
    const committed = services.sessions.commit(session, txnNumber);
    services.cursors.killWhere((cursor) => cursor.session === session.key && cursor.txnNumber !== undefined);
    await committed;
    return {};
  },
};

/** `abortTransaction`. */
export const abortTransaction: Command = {
  fields: { recoveryToken: 'object' },
  adminOnly: true,
  inTransaction: true,
  writes: true,
  run: ({ services, session, txnNumber }) => {
    if (session === undefined || txnNumber === undefined)
      return fail('InvalidOptions', 'abortTransaction must be run within a transaction');
    services.sessions.continueTransaction(session, txnNumber);
    services.sessions.abort(session);
    services.cursors.killWhere((cursor) => cursor.session === session.key && cursor.txnNumber !== undefined);
    return {};
  },
};

/** `startSession`. */
export const startSession: Command = {
  fields: {},
  run: () => ({ id: { id: new UUID() }, timeoutMinutes: 30 }),
};

const endThese = (field: string, all: boolean): Command => ({
  fields: {},
  run: ({ command, services }) => {
    const lsids = command[field];
    const ended =
      all && isArray(lsids) && lsids.length === 0 ? services.sessions.endAll() : services.sessions.end(isArray(lsids) ? lsids : []);
    services.cursors.killWhere(({ session }) => session !== undefined && ended.has(session));
    return {};
  },
});

/** `endSessions`: what they have open is aborted. */
export const endSessions = endThese('endSessions', false);
/** `killSessions`: as `endSessions`; an empty list means all. */
export const killSessions = endThese('killSessions', true);
/** `refreshSessions`: a session is kept by being used. */
export const refreshSessions = nothing();
/** `killAllSessions`. */
export const killAllSessions: Command = {
  fields: {},
  run: ({ services }) => {
    const ended = services.sessions.endAll();
    services.cursors.killWhere(({ session }) => session !== undefined && ended.has(session));
    return {};
  },
};
