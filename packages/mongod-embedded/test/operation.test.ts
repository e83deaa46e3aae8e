import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MongoClient, Timestamp, type Db } from 'mongodb';
import { startMongod } from '../src/index.js';
import type { Services } from '../src/execution/command.js';
import { Engine } from '../src/storage/engine.js';
import { sweepOnce } from '../src/server/maintenance.js';
import { copyData } from '../src/storage/copy.js';
import { Storage } from '../src/storage/storage.js';
import { int32, message, opMsg, RawConnection } from './rawConnection.js';
import { refusal, Running } from './running.js';

let running: Running;
let db: Db;

beforeAll(async () => {
  running = await Running.start({
    slowCommandMs: 30,
    slowCommandIntervalMs: 0,
    logger: { info: () => undefined, warn: (fields) => slow.push(fields), error: (fields) => faults.push(fields) },
  });
  db = await running.db();
});
afterAll(async () => {
  await running.stop();
  expect(faults).toEqual([]);
});

const slow: object[] = [];
const faults: object[] = [];

test('a driver that watches the server is told again and again by one stream of answers', async () => {
  const client = new MongoClient(running.server.uri, { heartbeatFrequencyMS: 500 });
  const failed: unknown[] = [];
  client.on('serverHeartbeatFailed', (event) => failed.push(event));
  let streamed = 0;
  const often = new Promise<void>((resolve) => {
    client.on('serverHeartbeatSucceeded', ({ awaited }) => {
      if (awaited) streamed += 1;
      if (streamed === 3) resolve();
    });
  });
  await client.connect();
  await often;
  await client.close();
  expect(failed).toEqual([]);
});

describe('operation', () => {
  test('a backup taken while the server runs opens as a data directory with everything in it', async () => {
    const path = await mkdtemp(join(tmpdir(), 'mongod-backup-'));
    const items = db.collection<{ _id: number; n: number }>('backed');
    await items.createIndex({ n: 1 }, {}, {});
    await items.insertMany(Array.from({ length: 500 }, (_, index) => ({ _id: index, n: index % 7 })));
    await copyData(running.path, path);
    await items.deleteMany({});
    const copy = await startMongod({ path });
    const client = await new MongoClient(copy.uri).connect();
    const restored = client.db('test').collection('backed');
    expect(await restored.countDocuments({ n: 3 })).toBe(71);
    expect(await restored.indexes()).toHaveLength(2);
    await client.close();
    await copy.close();
    await rm(path, { recursive: true });
  });

  test('data, indexes and the order of insertion are there after a restart', async () => {
    const own = await Running.start();
    const before = (await own.db()).collection<{ _id: number }>('kept');
    await before.createIndex({ a: 1 }, { unique: true }, {});
    await before.insertMany([3, 1, 2].map((n) => ({ _id: n, a: n })));
    await own.restart();
    const after = (await own.db()).collection<{ _id: number; a: number }>('kept');
    expect((await after.find().toArray()).map(({ _id }) => _id)).toEqual([3, 1, 2]);
    expect(await refusal(after.insertOne({ _id: 9, a: 1 }))).toMatchObject({ code: 11000 });
    await after.insertOne({ _id: 0, a: 0 });
    expect((await after.find().toArray()).map(({ _id }) => _id)).toEqual([3, 1, 2, 0]);
    await own.stop();
  });

  test('expired documents are removed by their TTL index', async () => {
    const own = await Running.start({ ttlIntervalMs: 20 });
    const items = (await own.db()).collection<{ _id: number; at?: Date | string | Date[] }>('expiring');
    await items.createIndex({ at: 1 }, { expireAfterSeconds: 3600 }, {});
    const stream = items.watch([{ $match: { operationType: 'delete' } }]);
    await stream.tryNext();
    const old = new Date(Date.now() - 3_601_000);
    await items.insertMany([
      { _id: 1, at: old },
      { _id: 2, at: new Date() },
      { _id: 3 },
      { _id: 4, at: 'text' },
      { _id: 5, at: [old, new Date()] },
    ]);
    const gone = [await stream.next(), await stream.next()].map((event) => (event as { documentKey?: { _id: number } }).documentKey?._id);
    expect(gone.sort()).toEqual([1, 5]);
    expect((await items.find().toArray()).map(({ _id }) => _id)).toEqual([2, 3, 4]);
    await stream.close();
    await own.stop();
  });

  test('what a drop left behind is swept from the storage', async () => {
    const own = await Running.start();
    const items = (await own.db()).collection<{ n: number }>('dropped');
    await items.insertMany(Array.from({ length: 7_000 }, (_, n) => ({ n })));
    await items.drop();
    expect(await items.countDocuments()).toBe(0);
    await items.insertOne({ n: 1 });
    await own.restart();
    expect(await (await own.db()).collection('dropped').countDocuments()).toBe(1);
    await own.stop();
  });

  test('nothing of a dropped index is left to one that takes its number later', async () => {
    const own = await Running.start();
    const items = (await own.db()).collection('reused');
    await items.insertOne({ a: [1, 2] });
    await items.createIndex({ a: 1 });
    await items.dropIndex('a_1');
    const path = await mkdtemp(join(tmpdir(), 'mongod-swept-'));
    await copyData(own.path, path);
    await own.stop();
    const storage = new Storage(path);
    const services = { engine: new Engine(storage, Infinity) } as Services;
    while (await sweepOnce(services));
    expect([...storage.head.range('i', 'l')].map(([key]) => key.slice(0, 1))).toEqual(['i']);
    await storage.close();
    await rm(path, { recursive: true });
  });

  test('commands are counted, and slow ones logged', async () => {
    await db.collection('counted').insertOne({});
    const { opcounters, connections, transactions } = (await db.admin().serverStatus()) as {
      opcounters: { insert: number };
      connections: object;
      transactions: object;
    };
    expect(opcounters.insert).toBeGreaterThan(0);
    expect(connections).toMatchObject({ current: expect.any(Number) as unknown });
    expect(transactions).toMatchObject({ currentOpen: 0 });
    await db.admin().command({
      configureFailPoint: 'failCommand',
      mode: { times: 1 },
      data: { failCommands: ['ping'], blockConnection: true, blockTimeMS: 40 },
    });
    await db.command({ ping: 1 });
    expect(slow).toContainEqual(expect.objectContaining({ command: 'ping', db: 'test', ok: true }));
    expect(await db.stats()).toMatchObject({ db: 'test', objects: expect.any(Number) as unknown });
  });

  test('a stop ends waiting streams and idle cursors at once', async () => {
    const own = await Running.start();
    const items = (await own.db()).collection('items');
    await items.insertMany(Array.from({ length: 300 }, (_, n) => ({ n })));
    await items.find().batchSize(2).next();
    const raw = await RawConnection.open(own.server.uri);
    const { cursor } = (await raw.command({ aggregate: 'items', pipeline: [{ $changeStream: {} }], cursor: {} })) as {
      cursor: { id: number };
    };
    const { Long } = await import('bson');
    raw.send(opMsg({ getMore: Long.fromNumber(cursor.id), collection: 'items', maxTimeMS: 60_000, $db: 'test' }));
    await raw.command({ ping: 1 }).catch(() => undefined);
    await own.stop();
    raw.close();
  });
});

describe('collections', () => {
  test('are made once: again with the same options is nothing, with others it is refused', async () => {
    const validator = { $jsonSchema: { required: ['a'] } };
    await db.createCollection('made', { validator });
    await db.createCollection('made', { validator });
    expect(await refusal(db.createCollection('made'))).toMatchObject({ code: 48 });
    expect(await refusal(db.collection('made').insertOne({}))).toMatchObject({ code: 121 });
    await db.collection('made').insertOne({}, { bypassDocumentValidation: true });
    await db.command({ collMod: 'made', validator: { a: { $gt: 5 } } });
    expect(await refusal(db.collection('made').updateOne({}, { $set: { b: 2 } }))).toMatchObject({ code: 121 });
    await db.collection('made').insertOne({ a: 6 });
    expect(await db.listCollections({ name: 'made' }).toArray()).toMatchObject([
      { options: { validator: { a: { $gt: 5 } } }, type: 'collection' },
    ]);
  });

  test('and databases are listed while they have something', async () => {
    const { client } = db;
    await client.db('listed').createCollection('a');
    const names = async (): Promise<string[]> => (await db.admin().listDatabases({ nameOnly: true })).databases.map(({ name }) => name);
    expect(await names()).toContain('listed');
    await client.db('listed').dropDatabase();
    expect(await names()).not.toContain('listed');
  });
});

describe('the size of things', () => {
  const megabytes = (count: number): string => 'x'.repeat(count * 2 ** 20);

  test('an update that makes a document larger than 16 MB is refused', async () => {
    const items = db.collection<{ _id: number }>('grows');
    await items.insertOne({ _id: 1, a: megabytes(9) } as never);
    expect(await refusal(items.updateOne({ _id: 1 }, { $set: { b: megabytes(9) } }))).toMatchObject({ code: 17419 });
    await items.drop();
  });

  test('distinct values of more than 16 MB are refused', async () => {
    const items = db.collection('many');
    await items.insertMany([0, 1, 2].map((n) => ({ a: `${n}${megabytes(6)}` })));
    expect(await refusal(items.distinct('a'))).toMatchObject({ code: 17217 });
    await items.drop();
  });

  test('a sort of more than 100 MB is refused, also when it may use the disk', async () => {
    const items = db.collection<{ _id: number }>('disk');
    for (const _id of [1, 2, 3, 4, 5, 6, 7]) await items.insertOne({ _id, a: megabytes(15) } as never);
    expect(await refusal(items.find().sort({ b: 1 }).allowDiskUse(true).toArray())).toMatchObject({ code: 292 });
    expect(await refusal(items.aggregate([{ $sort: { b: 1 } }], { allowDiskUse: true }).toArray())).toMatchObject({ code: 292 });
    await items.drop();
  });

  test('documents nest in 180 levels, and deeper ones are refused', async () => {
    const nested = (levels: number): object => (levels === 1 ? {} : { a: nested(levels - 1) });
    const items = db.collection<{ _id: number; a?: object }>('deep');
    await items.insertOne({ _id: 1, a: nested(179) });
    expect(await items.findOneAndUpdate({ _id: 1 }, { $set: { b: 1 } }, { returnDocument: 'after' })).toEqual({
      _id: 1,
      a: nested(179),
      b: 1,
    });
    expect(await refusal(items.insertOne({ _id: 2, a: nested(180) }))).toMatchObject({ code: 15 });
    const set = { $set: { [Array.from({ length: 181 }, () => 'a').join('.')]: 1 } };
    expect(await refusal(items.updateOne({ _id: 1 }, set))).toMatchObject({ code: 15 });
    expect(await refusal(items.updateOne({ _id: 3 }, { $set: { 'x.y': nested(179) } }, { upsert: true }))).toMatchObject({ code: 15 });
    const raw = await RawConnection.open(running.server.uri);
    for (const levels of [250, 5000])
      expect(await raw.command({ insert: 'deep', documents: [nested(levels)] })).toMatchObject({ code: 15 });
    raw.close();
    expect(await items.countDocuments()).toBe(1);
  });
});

describe('an empty timestamp', () => {
  test('is the time now in a document that comes as a whole, beside its _id and not below', async () => {
    const empty = new Timestamp({ t: 0, i: 0 });
    const items = db.collection('stamps');
    await items.insertOne({ _id: empty as never, at: empty, deep: { at: empty } });
    await items.replaceOne({ _id: 2 as never }, { at: empty }, { upsert: true });
    await items.updateOne({ _id: 3 as never }, { $set: { at: empty } }, { upsert: true });
    const [first, second, third] = await items.find().toArray();
    expect(first).toMatchObject({ _id: empty, deep: { at: empty } });
    const [at, later] = [first?.['at'], second?.['at']] as [Timestamp, Timestamp];
    expect(Math.abs(at.t - Date.now() / 1000)).toBeLessThan(60);
    expect(later.greaterThan(at)).toBe(true);
    expect(third).toMatchObject({ at: empty });
  });
});

describe('fail points', () => {
  const configure = (mode: unknown, data: object): Promise<unknown> =>
    db.admin().command({ configureFailPoint: 'failCommand', mode, data });

  test('a command fails as often as was said, with the code and labels that were said', async () => {
    await configure({ times: 1 }, { failCommands: ['count'], errorCode: 8, errorLabels: ['SomeLabel'] });
    expect(await refusal(db.collection('x').estimatedDocumentCount())).toMatchObject({
      code: 8,
      labels: expect.arrayContaining(['SomeLabel']) as unknown,
    });
    expect(await db.collection('x').estimatedDocumentCount()).toBe(0);
  });

  test('a command fails under either of its names', async () => {
    await configure({ times: 1 }, { failCommands: ['isMaster'], errorCode: 8 });
    expect(await refusal(db.command({ ismaster: 1 }))).toMatchObject({ code: 8 });
    expect(await db.command({ ismaster: 1 })).toMatchObject({ ok: 1 });
  });

  test('a retryable write survives a closed connection', async () => {
    await configure({ times: 1 }, { failCommands: ['insert'], closeConnection: true });
    await db.collection<{ _id: string }>('survivors').insertOne({ _id: 'once' });
    expect(await db.collection('survivors').countDocuments()).toBe(1);
    await configure({ times: 1 }, { failCommands: ['find'], errorCode: 11600 });
    expect(await db.collection('survivors').find().toArray()).toHaveLength(1);
  });

  test('a retryable write is answered once, whether its connection is lost before its commit or after', async () => {
    const items = db.collection<{ _id: number; n?: number }>('lost');
    for (const [_id, data] of [
      [1, {}],
      [2, { failBeforeCommitExceptionCode: 1 }],
    ] as const) {
      await db.admin().command({ configureFailPoint: 'onPrimaryTransactionalWrite', mode: { times: 1 }, data });
      await items.insertMany([{ _id }, { _id: -_id }]);
      await items.updateOne({ _id }, { $inc: { n: 1 } });
    }
    expect(await items.find().sort({ _id: 1 }).toArray()).toEqual([{ _id: -2 }, { _id: -1 }, { _id: 1, n: 1 }, { _id: 2, n: 1 }]);
  });

  test('the statements of a write that loses its connection are all done: one retry is answered for all of them', async () => {
    const items = db.collection<{ _id: number; n?: number }>('outlived');
    const admin = db.admin();
    await admin.command({ configureFailPoint: 'onPrimaryTransactionalWrite', mode: 'alwaysOn', data: {} });
    await items.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }]);
    await admin.command({ configureFailPoint: 'onPrimaryTransactionalWrite', mode: 'off' });
    expect(await items.countDocuments()).toBe(3);
  });

  test('a write concern error within a transaction ends nothing, so it has no label', async () => {
    const session = db.client.startSession();
    session.startTransaction();
    await configure({ times: 1 }, { failCommands: ['insert'], writeConcernError: { code: 91, errmsg: 'shutting down' } });
    const { code, labels } = await refusal(db.collection('unlabelled').insertOne({ a: 1 }, { session }));
    expect(code).toBe(91);
    expect(labels.filter((label) => /Transient|Retryable/.test(label))).toEqual([]);
    await session.abortTransaction();
    await session.endSession();
  });

  test('a server that shuts down tells no topology', async () => {
    await configure({ times: 1 }, { failCommands: ['ping'], errorCode: 91 });
    const error: unknown = await db.command({ ping: 1 }).catch((each: unknown) => each);
    expect(error).toMatchObject({
      code: 91,
      errorResponse: expect.not.objectContaining({ topologyVersion: expect.anything() }) as unknown,
    });
  });

  test('who is told that a server is no primary any more is told of which topology', async () => {
    await configure({ times: 1 }, { failCommands: ['ping'], errorCode: 10107 });
    const error: unknown = await db.command({ ping: 1 }).catch((each: unknown) => each);
    const hello = (await db.admin().command({ hello: 1 })) as Record<string, unknown>;
    expect(error).toMatchObject({ code: 10107, errorResponse: { topologyVersion: hello['topologyVersion'] } });
  });

  test('a write concern error is added to a write that was done', async () => {
    await configure(
      { times: 1 },
      { failCommands: ['insert'], writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' } },
    );
    expect(await refusal(db.collection('concerned').insertOne({ a: 1 }))).toMatchObject({
      message: expect.stringContaining('replication') as unknown,
    });
    expect(await db.collection('concerned').countDocuments()).toBe(1);
  });

  test('without test commands the command is not there', async () => {
    const own = await Running.start({ testCommands: false });
    expect(await refusal((await own.db()).admin().command({ configureFailPoint: 'failCommand', mode: 'off' }))).toMatchObject({ code: 59 });
    await own.stop();
  });
});

describe('the wire', () => {
  test.each([
    ['a length of 5', Buffer.concat([int32(5), Buffer.alloc(20)])],
    ['a length beyond the limit', Buffer.concat([int32(48_000_001), Buffer.alloc(20)])],
    ['a negative length', Buffer.concat([int32(-1), Buffer.alloc(20)])],
    ['an unknown operation', message(2001, Buffer.alloc(20))],
    ['no body', message(2013, int32(0))],
    ['an unknown required flag', opMsg({ ping: 1, $db: 'test' }, 4)],
    ['an unknown section', message(2013, Buffer.concat([int32(0), Buffer.from([9]), Buffer.alloc(10)]))],
    ['a section longer than the message', message(2013, Buffer.concat([int32(0), Buffer.from([0]), int32(500), Buffer.alloc(10)]))],
    ['rubbish for a document', message(2013, Buffer.concat([int32(0), Buffer.from([0]), int32(12), Buffer.alloc(8, 0xee)]))],
    ['a sequence without a name', opMsg({ ping: 1, $db: 'test' }, 0, Buffer.concat([Buffer.from([1]), int32(8), Buffer.alloc(4, 65)]))],
  ])('%s closes the connection and nothing else', async (_, bytes) => {
    const raw = await RawConnection.open(running.server.uri);
    raw.send(bytes);
    await expect(raw.receive()).rejects.toThrow('closed');
    expect(await db.command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  test('a message in many pieces, and many messages in one piece, are all answered in order', async () => {
    const raw = await RawConnection.open(running.server.uri);
    const ping = opMsg({ ping: 1, $db: 'test' });
    for (const byte of ping) raw.send(Buffer.from([byte]));
    raw.send(Buffer.concat([opMsg({ buildInfo: 1, $db: 'test' }), opMsg({ nonsense: 1, $db: 'test' }), ping]));
    const answers = [await raw.receive(), await raw.receive(), await raw.receive(), await raw.receive()].map((bytes) => bytes.length);
    expect(answers[0]).toBe(answers[3]);
    raw.close();
  });

  test('a write without acknowledgement gets no answer and is done', async () => {
    const raw = await RawConnection.open(running.server.uri);
    raw.send(opMsg({ insert: 'silent', documents: [{ _id: 1 }], writeConcern: { w: 0 }, $db: 'test' }, 2));
    expect(await raw.command({ count: 'silent' })).toMatchObject({ n: 1, ok: 1 });
    raw.close();
  });

  test('a checksum is accepted', async () => {
    const raw = await RawConnection.open(running.server.uri);
    raw.send(opMsg({ ping: 1, $db: 'test' }, 1, Buffer.alloc(4)));
    expect((await raw.receive()).length).toBeGreaterThan(0);
    raw.close();
  });

  test('a validator of null is none', async () => {
    const raw = await RawConnection.open(running.server.uri);
    expect(await raw.command({ create: 'free', validator: null })).toMatchObject({ ok: 1 });
    expect(await raw.command({ collMod: 'free', validator: null })).toMatchObject({ ok: 1 });
    expect(await raw.command({ insert: 'free', documents: [{ a: 1 }] })).toMatchObject({ ok: 1, n: 1 });
    raw.close();
  });

  test.each([
    [{ nonsense: 1 }, 59],
    [{ find: 'x', nonsense: 1 }, 40415],
    [{ find: 'x', filter: 'text' }, 14],
    [{ find: 5 }, 73],
    [{ find: 'x', limit: -1 }, 51024],
    [{ find: 'x', collation: { locale: 'de' } }, 40415],
    [{ find: 'x', hint: 'none_1', filter: {} }, 0],
    [{ insert: 'x', documents: [] }, 16],
    [{ insert: 'x' }, 40414],
    [{ delete: 'x', deletes: [{ limit: 0 }] }, 40414],
    [{ delete: 'x', deletes: [{ q: null, limit: 0 }] }, 40414],
    [{ delete: 'x', deletes: [{ q: {} }] }, 40414],
    [{ delete: 'x', deletes: [{ q: 5, limit: 0 }] }, 14],
    [{ update: 'x', updates: [{ u: { $set: { a: 1 } }, multi: true }] }, 40414],
    [{ update: 'x', updates: [{ q: {} }] }, 40414],
    [{ update: 'x', updates: [{ q: 'x', u: { $set: { a: 1 } } }] }, 14],
    [{ insert: 'x', documents: [{}], writeConcern: { w: 51 } }, 9],
    [{ insert: 'x', documents: [{}], writeConcern: { nonsense: 1 } }, 40415],
    [{ insert: 'a$b', documents: [{}] }, 73],
    [{ find: 'x', readConcern: { level: 'nonsense' } }, 2],
    [{ aggregate: 'x', pipeline: [] }, 9],
    [{ aggregate: 'x', pipeline: [{ $nonsense: 1 }], cursor: {} }, 40324],
    [{ aggregate: 'x', pipeline: [{ $lookup: {} }], cursor: {} }, 0],
    [{ create: 'x', capped: true, size: 1 }, 40415],
    [{ createIndexes: 'x', indexes: [{ key: { a: 'text' }, name: 'a' }] }, 67],
    [{ createIndexes: 'x', indexes: [{ key: { a: 1 }, name: 'a', nonsense: 1 }] }, 197],
    [{ createIndexes: 'x', indexes: [{ key: { a: 1, b: 1 }, name: 'a', expireAfterSeconds: 1 }] }, 67],
    [{ createIndexes: 'x', indexes: [{ key: { a: 1 }, name: 'a', unique: 'true' }] }, 14],
    [{ createIndexes: 'x', indexes: [{ key: { a: 1 }, name: 'a', sparse: true }] }, 197],
    [{ createIndexes: 'x', indexes: [{ key: { a: 1 }, name: 'a', hidden: true }] }, 197],
    [{ createIndexes: 'x', indexes: [{ key: { _id: 1 }, name: 'a', unique: true }] }, 197],
    [{ createIndexes: 'x', indexes: [{ key: { _id: 1 }, name: 'a', expireAfterSeconds: 1 }] }, 197],
    [{ find: 'x', batchSize: 0, filter: { a: { $nonsense: 1 } } }, 2],
    [{ find: 'x', batchSize: 0, projection: { a: 1, b: 0 } }, 31254],
    [{ find: 'x', sort: { a: 2 } }, 15975],
    [{ find: 'x', sort: { a: 'x' } }, 15974],
    [{ findAndModify: 'x', remove: true, sort: { a: 2 } }, 15975],
    [{ aggregate: 'x', pipeline: [{ $nonsense: 1 }], cursor: { batchSize: 0 } }, 40324],
    [{ listIndexes: 'missing' }, 26],
    [{ dropIndexes: 'missing', index: 'a' }, 26],
    [{ collMod: 'missing' }, 26],
    [{ listDatabases: 1 }, 13],
    [{ explain: { nonsense: 1 } }, 59],
    [{ ping: 1, txnNumber: 1 }, 72],
    [{ ping: 1, apiVersion: '1' }, 40415],
    [{ findAndModify: 'x', query: {}, update: null }, 9],
    [{ explain: { count: 'x' } }, 115],
    [{ explain: { update: 'x', updates: [null] } }, 14],
    [{ explain: { update: 'x', updates: [{ q: 5, u: {} }] } }, 14],
    [{ explain: { delete: 'x', deletes: [{ q: {}, limit: 0, collation: {} }] } }, 40415],
    [{ aggregate: 'x', pipeline: [{ $changeStream: {}, $match: { a: 1 } }], cursor: {} }, 40323],
    [{ aggregate: {}, pipeline: [{ $changeStream: {} }], cursor: {} }, 73],
  ])('%j is refused with %d', async (command, code) => {
    const raw = await RawConnection.open(running.server.uri);
    const answer = await raw.command(command);
    if (code > 0)
      expect(answer).toMatchObject({ ok: 0, code, errmsg: expect.any(String) as unknown, codeName: expect.any(String) as unknown });
    raw.close();
  });
});
