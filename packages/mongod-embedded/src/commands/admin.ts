/**
 * Commands by which drivers and tools learn about the server. Their answers describe the primary of a replica set of one member, since a
 * standalone MongoDB has neither transactions nor change streams.
 */
import { Long, ObjectId } from 'bson';
import { toNumber, maxDocumentBytes } from '../bson/bytes.js';
import { fieldsOf, type Command, type Context } from '../execution/command.js';
import { fail } from '../errors.js';
import { hostAndPort } from '../protocol/listen.js';
import { isDocument } from '../bson/values.js';
import { maxMessageBytes } from '../protocol/wire.js';

/** The version of MongoDB whose behaviour this server follows. */
export const version = '7.0.0';

/** `hello`, and for a driver's first message its older name. */
const hello: Command = {
  fields: {},
  lenient: true,
  run: async (context) => {
    await awaitTopologyChange(context);
    const { services, connectionId, now, name } = context;
    const { address, setName, topologyVersion, engine } = services;
    const opTime = { ts: engine.time, t: Long.ONE };
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
      lastWrite: { opTime, lastWriteDate: now, majorityOpTime: opTime, majorityWriteDate: now },
      maxBsonObjectSize: maxDocumentBytes,
      maxMessageSizeBytes: maxMessageBytes,
      maxWriteBatchSize: 100_000,
      localTime: now,
      logicalSessionTimeoutMinutes: 30,
      connectionId,
      minWireVersion: 0,
      maxWireVersion: 21,
      readOnly: engine.storage.isFull,
    };
  },
};

/** A driver that knows this topology waits for a newer one; there is none, so it waits as long as it asked for. */
function awaitTopologyChange({ command, services, signal }: Context): Promise<void> {
  const waitMs = toNumber(command['maxAwaitTimeMS']);
  const seen = command['topologyVersion'];
  const own = services.topologyVersion['processId'] as ObjectId;
  if (waitMs === undefined || !isDocument(seen) || !own.equals(seen['processId'] as ObjectId)) return Promise.resolve();
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

const buildInfo: Command = {
  fields: {},
  run: () => ({
    version,
    gitVersion: '',
    modules: [],
    versionArray: [7, 0, 0, 0],
    bits: 64,
    debug: false,
    maxBsonObjectSize: maxDocumentBytes,
    storageEngines: ['lmdb'],
  }),
};

/** `getCmdLineOpts`: how the server runs, in the words of MongoDB's configuration file. */
const getCmdLineOpts: Command = {
  fields: {},
  adminOnly: true,
  run: ({ services: { address, setName, testCommands } }) => {
    const { host, port } = hostAndPort(address);
    const setParameter = { enableTestCommands: testCommands ? '1' : '0' };
    return { argv: process.argv, parsed: { net: { bindIp: host, port }, replication: { replSet: setName }, setParameter } };
  },
};

/** `getParameter`: supports `'*'` only, as drivers use it. */
const getParameter: Command = {
  fields: {},
  adminOnly: true,
  run: ({ command, services }) => {
    if (command['getParameter'] !== '*') return fail('InvalidOptions', "no option found to get, except all: getParameter: '*'");
    return {
      featureCompatibilityVersion: { version: '7.0' },
      enableTestCommands: services.testCommands,
      transactionLifetimeLimitSeconds: 60,
      authenticationMechanisms: [],
      requireApiVersion: false,
    };
  },
};

const serverStatus: Command = {
  fields: fieldsOf({ any: 'repl metrics locks' }),
  run: ({ services, now }) => {
    const { sessions, cursors, counters, engine, address, setName, startedAt } = services;
    const uptimeMillis = now.getTime() - startedAt.getTime();
    const { heapUsed, rss } = process.memoryUsage();
    return {
      host: address,
      version,
      process: 'mongod',
      pid: BigInt(process.pid),
      uptime: uptimeMillis / 1000,
      uptimeMillis: BigInt(uptimeMillis),
      localTime: now,
      connections: { current: counters.connections, totalCreated: counters.connectionsCreated },
      opcounters: Object.fromEntries(counters.commands),
      slowCommands: counters.slowCommands,
      metrics: { cursor: { timedOut: BigInt(cursors.timedOut), open: { total: BigInt(cursors.size) } } },
      transactions: {
        currentOpen: BigInt(engine.open.size),
        totalCommitted: BigInt(sessions.committed),
        totalAborted: BigInt(sessions.aborted),
      },
      logicalSessionRecordCache: { activeSessionsCount: sessions.size },
      repl: { setName, isWritablePrimary: true, hosts: [address], me: address },
      storageEngine: { name: 'lmdb', supportsCommittedReads: true, persistent: true },
      mem: { resident: Math.round(rss / 2 ** 20), heapUsed: Math.round(heapUsed / 2 ** 20) },
    };
  },
};

const configureFailPoint: Command = {
  fields: { mode: 'any', data: 'object' },
  adminOnly: true,
  run: ({ command, services }) => ({
    count: services.failPoints.configure(command['configureFailPoint'], command['mode'], command['data']),
  }),
};

/** Commands about the server; `configureFailPoint` with test commands only. */
export const adminCommands = {
  hello,
  ismaster: hello,
  isMaster: hello,
  ping: { fields: {}, run: () => ({}) },
  buildInfo,
  buildinfo: buildInfo,
  getCmdLineOpts,
  getParameter,
  serverStatus,
  configureFailPoint,
} satisfies Record<string, Command>;
