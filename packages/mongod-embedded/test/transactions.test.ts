import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Long, UUID } from 'bson';
import fc from 'fast-check';
import type { ClientSession, Collection, MongoClient } from 'mongodb';
import { RawConnection } from './rawConnection.js';
import { refusal, Running } from './running.js';

interface Account {
  _id: number | string;
  n: number;
  key?: string;
}

let running: Running;
let client: MongoClient;
let accounts: Collection<Account>;

beforeAll(async () => {
  running = await Running.start();
  client = await running.client();
  accounts = client.db('test').collection<Account>('accounts');
});
afterAll(() => running.stop());
beforeEach(async () => {
  await accounts.deleteMany({});
  await accounts.insertMany([
    { _id: 1, n: 100 },
    { _id: 2, n: 100 },
  ]);
});

describe('multi-document transactions', () => {
  test('a transaction reads its own writes, and nobody else does before it commits', async () => {
    const session = client.startSession();
    session.startTransaction();
    await accounts.updateOne({ _id: 1 }, { $inc: { n: 5 } }, { session });
    await accounts.insertOne({ _id: 3, n: 7 }, { session });
    expect(
      await accounts
        .find({}, { session })
        .sort({ n: 1 })
        .map(({ n }) => n)
        .toArray(),
    ).toEqual([7, 100, 105]);
    expect(await accounts.countDocuments()).toBe(2);
    await session.commitTransaction();
    expect(await accounts.findOne({ _id: 1 })).toEqual({ _id: 1, n: 105 });
    await session.endSession();
  });

  test('a transaction reads the snapshot of its first statement', async () => {
    const session = client.startSession();
    session.startTransaction();
    expect(await accounts.findOne({ _id: 1 }, { session })).toEqual({ _id: 1, n: 100 });
    await accounts.updateOne({ _id: 1 }, { $set: { n: 1 } });
    await accounts.insertOne({ _id: 9, n: 9 });
    expect(await accounts.find({}, { session }).toArray()).toEqual([
      { _id: 1, n: 100 },
      { _id: 2, n: 100 },
    ]);
    await session.abortTransaction();
    await session.endSession();
  });

  test('of two transactions that write one document the second is refused with a label to try again', async () => {
    const [first, second] = [client.startSession(), client.startSession()];
    first.startTransaction();
    second.startTransaction();
    await accounts.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: first });
    const { code, labels } = await refusal(accounts.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: second }));
    expect({ code, labels }).toEqual({ code: 112, labels: ['TransientTransactionError'] });
    await first.commitTransaction();
    expect(await accounts.findOne({ _id: 1 })).toEqual({ _id: 1, n: 101 });
    await Promise.all([first.endSession(), second.endSession()]);
  });

  test('a document written since the snapshot is refused to a transaction', async () => {
    const session = client.startSession();
    session.startTransaction();
    await accounts.findOne({ _id: 2 }, { session });
    await accounts.updateOne({ _id: 1 }, { $inc: { n: 1 } });
    expect(await refusal(accounts.deleteOne({ _id: 1 }, { session }))).toMatchObject({ code: 112 });
    await session.endSession();
  });

  test('two transactions that take one unique key conflict', async () => {
    await accounts.createIndex({ key: 1 }, { unique: true, partialFilterExpression: { key: { $exists: true } } }, {});
    const [first, second] = [client.startSession(), client.startSession()];
    first.startTransaction();
    second.startTransaction();
    await accounts.insertOne({ _id: 3, n: 0, key: 'a' }, { session: first });
    expect(await refusal(accounts.insertOne({ _id: 4, n: 0, key: 'a' }, { session: second }))).toMatchObject({ code: 112 });
    await first.commitTransaction();
    expect(await refusal(accounts.insertOne({ _id: 5, n: 0, key: 'a' }))).toMatchObject({ code: 11000 });
    await Promise.all([first.endSession(), second.endSession()]);
    await accounts.dropIndex('key_1');
  });

  test('a write outside waits for the transaction that wrote the document, then is done once', async () => {
    const session = client.startSession();
    session.startTransaction();
    await accounts.updateOne({ _id: 1 }, { $inc: { n: 10 } }, { session });
    const outside = accounts.updateMany({}, { $inc: { n: 1 } });
    await accounts.insertOne({ _id: 4, n: 4 });
    await session.commitTransaction();
    expect(await outside).toMatchObject({ modifiedCount: 3 });
    expect(
      await accounts
        .find()
        .sort({ _id: 1 })
        .map(({ n }) => n)
        .toArray(),
    ).toEqual([111, 101, 5]);
    await session.endSession();
  });

  test('a waiting write gives up when its time is over', async () => {
    const session = client.startSession();
    session.startTransaction();
    await accounts.updateOne({ _id: 1 }, { $inc: { n: 10 } }, { session });
    expect(await refusal(accounts.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { maxTimeMS: 20 }))).toMatchObject({ code: 50 });
    await session.abortTransaction();
    await session.endSession();
  });

  test('an error ends the transaction, and what it wrote is gone', async () => {
    const session = client.startSession();
    session.startTransaction();
    await accounts.insertOne({ _id: 3, n: 3 }, { session });
    expect(await refusal(accounts.insertOne({ _id: 1, n: 3 }, { session }))).toMatchObject({ code: 11000 });
    expect(await refusal(accounts.insertOne({ _id: 4, n: 3 }, { session }))).toMatchObject({
      code: 251,
      labels: ['TransientTransactionError'],
    });
    await session.abortTransaction();
    expect(await accounts.countDocuments()).toBe(2);
    await session.endSession();
  });

  test('only the first statement may say what it reads', async () => {
    const raw = await RawConnection.open(running.server.uri);
    const transaction = { lsid: { id: new UUID().toBinary() }, txnNumber: Long.ONE, autocommit: false };
    const find = { find: 'accounts', readConcern: { level: 'snapshot' }, ...transaction };
    expect(await raw.command({ ...find, startTransaction: true })).toMatchObject({ ok: 1 });
    expect(await raw.command(find)).toMatchObject({ ok: 0, code: 72 });
    raw.close();
  });

  test('commit and abort may be sent again', async () => {
    const session = client.startSession();
    session.startTransaction();
    await accounts.insertOne({ _id: 3, n: 3 }, { session });
    await session.commitTransaction();
    await session.commitTransaction();
    expect(await accounts.countDocuments()).toBe(3);
    const raw = await RawConnection.open(running.server.uri);
    const txnNumber = Long.fromNumber(session.serverSession.txnNumber);
    expect(await raw.command({ abortTransaction: 1, lsid: session.id, txnNumber, autocommit: false }, 'admin')).toMatchObject({
      ok: 0,
      code: 256,
    });
    raw.close();
    await session.endSession();
  });

  test('a new transaction of a session ends the one before', async () => {
    const session = client.startSession();
    session.startTransaction();
    await accounts.updateOne({ _id: 1 }, { $set: { n: 0 } }, { session });
    await client.db('admin').command({ killAllSessions: [] });
    await accounts.updateOne({ _id: 1 }, { $set: { n: 5 } });
    expect(await refusal(session.commitTransaction())).toMatchObject({ code: 251 });
    expect(await accounts.findOne({ _id: 1 })).toEqual({ _id: 1, n: 5 });
    await session.endSession();
  });

  test('withTransaction tries again until transfers between accounts all come through, and the sum stays', async () => {
    const transfer = async (from: number, to: number): Promise<void> => {
      const session = client.startSession();
      await session.withTransaction(async () => {
        await accounts.updateOne({ _id: from }, { $inc: { n: -1 } }, { session });
        await accounts.updateOne({ _id: to }, { $inc: { n: 1 } }, { session });
      });
      await session.endSession();
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 4 === 0 ? transfer(1, 2) : transfer(2, 1))));
    expect(
      await accounts
        .find()
        .sort({ _id: 1 })
        .map(({ n }) => n)
        .toArray(),
    ).toEqual([110, 90]);
  });

  test('however transactions interleave, what was committed is there and nothing else', async () => {
    const step = fc.record({
      session: fc.nat(2),
      act: fc.constantFrom('move', 'move', 'move', 'commit', 'abort'),
      from: fc.constantFrom(1, 2),
      to: fc.constantFrom(1, 2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await accounts.updateMany({}, { $set: { n: 100 } });
        const expected = new Map([
          [1, 100],
          [2, 100],
        ]);
        const sessions = [0, 1, 2].map(() => ({ session: client.startSession(), moves: [] as [number, number][] }));
        for (const { session: number, act, from, to } of steps) {
          const own = sessions[number];
          if (own) await take(own, act, from, to, expected);
        }
        for (const { session } of sessions) await session.endSession();
        const balances = await accounts
          .find()
          .sort({ _id: 1 })
          .map(({ n }) => n)
          .toArray();
        expect(balances).toEqual([expected.get(1), expected.get(2)]);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  interface Mover {
    readonly session: ClientSession;
    moves: [number, number][];
  }

  /** One step of a session. A refused move ends its transaction. */
  async function take(own: Mover, act: string, from: number, to: number, expected: Map<number, number>): Promise<void> {
    const { session } = own;
    if (act === 'move') {
      if (!session.inTransaction()) session.startTransaction();
      try {
        await accounts.updateOne({ _id: from }, { $inc: { n: -1 } }, { session });
        await accounts.updateOne({ _id: to }, { $inc: { n: 1 } }, { session });
        own.moves.push([from, to]);
      } catch (error) {
        expect(error).toMatchObject({ code: 112 });
        own.moves = [];
        await session.abortTransaction();
      }
    } else if (session.inTransaction()) {
      await (act === 'commit' ? session.commitTransaction() : session.abortTransaction());
      for (const [out, into] of act === 'commit' ? own.moves : []) {
        expected.set(out, (expected.get(out) ?? 0) - 1);
        expected.set(into, (expected.get(into) ?? 0) + 1);
      }
      own.moves = [];
    }
  }

  test('a transaction that is open for too long is ended, and gives way to who waits for it', async () => {
    const short = await Running.start({ transactionLifeMs: 30 });
    const own = await short.client();
    const items = own.db('test').collection<Account>('items');
    await items.insertOne({ _id: 1, n: 1 });
    const session = own.startSession();
    session.startTransaction();
    await items.updateOne({ _id: 1 }, { $set: { n: 2 } }, { session });
    await items.updateOne({ _id: 1 }, { $inc: { n: 10 } });
    expect(await items.findOne()).toEqual({ _id: 1, n: 11 });
    expect(await refusal(session.commitTransaction())).toMatchObject({ code: 251, labels: ['TransientTransactionError'] });
    await session.endSession();
    await short.stop();
  });

  test('collections and indexes are created inside a transaction with its other writes', async () => {
    const db = client.db('test');
    const session = client.startSession();
    await session.withTransaction(async () => {
      const made = await db.createCollection('made', { session });
      await made.createIndex({ a: 1 }, {}, { session });
      await made.insertOne({ a: 1 }, { session });
    });
    expect(await db.collection('made').indexes()).toHaveLength(2);
    expect(await db.collection('made').find({ a: 1 }).toArray()).toHaveLength(1);
    session.startTransaction();
    expect(await refusal(db.command({ drop: 'made' }, { session }))).toMatchObject({ code: 263 });
    await session.abortTransaction();
    session.startTransaction();
    expect(await db.collection('made').createIndex({ a: 1 }, {}, { session })).toBe('a_1');
    expect(await refusal(db.collection('made').createIndex({ b: 1 }, {}, { session }))).toMatchObject({ code: 263 });
    await session.abortTransaction();
    session.startTransaction();
    await db.collection('filled').insertOne({ a: 1 }, { session });
    expect(await refusal(db.collection('filled').createIndex({ a: 1 }, {}, { session }))).toMatchObject({ code: 263 });
    await session.abortTransaction();
    await db.collection('made').drop();
    await session.endSession();
  });

  test('dropping a collection waits for the transactions that use it', async () => {
    const db = client.db('test');
    const used = await db.createCollection('used');
    await used.insertOne({ a: 1 });
    const session = client.startSession();
    session.startTransaction();
    await used.findOne({}, { session });
    let dropped = false;
    const drop = used.drop().then(() => (dropped = true));
    await db.command({ ping: 1 });
    expect(await used.insertOne({ a: 2 }, { session })).toMatchObject({ acknowledged: true });
    expect(dropped).toBe(false);
    await session.commitTransaction();
    await drop;
    expect(await db.listCollections({ name: 'used' }).toArray()).toEqual([]);
    await session.endSession();
  });

  test('a cursor opened in a transaction goes on in it, and ends with it', async () => {
    await accounts.insertMany(Array.from({ length: 10 }, (_, index) => ({ _id: 10 + index, n: index })));
    const session = client.startSession();
    session.startTransaction();
    const cursor = accounts.find({}, { session, batchSize: 2 });
    await cursor.next();
    await accounts.deleteMany({ _id: { $gte: 15 } }, { session });
    expect((await cursor.toArray()).length).toBeGreaterThan(0);
    await session.commitTransaction();
    expect(await accounts.countDocuments()).toBe(7);
    await session.endSession();
  });
});

describe('a long scan', () => {
  test('lets others have their turn', async () => {
    const many = client.db('test').collection<{ _id: number; n: number }>('many');
    await many.insertMany(Array.from({ length: 30_000 }, (_, _id) => ({ _id, n: _id })));
    let scanned = false;
    const scan = many.find({ n: -1 }).toArray();
    const done = scan.then(() => (scanned = true));
    await client.db('test').command({ ping: 1 });
    expect(scanned).toBe(false);
    await done;
    expect(await scan).toEqual([]);
  });
});

describe('retryable writes', () => {
  const lsid = { id: new UUID() };
  let txnNumber = 0;
  const send = async (command: object, number: number): Promise<unknown> => {
    const raw = await RawConnection.open(running.server.uri);
    const {
      $clusterTime: _clusterTime,
      operationTime: _operationTime,
      ...rest
    } = await raw.command({ ...command, lsid, txnNumber: Long.fromNumber(number) });
    raw.close();
    return rest;
  };
  const commands = [
    { insert: 'accounts', documents: [{ _id: 'new', n: 1 }] },
    { insert: 'accounts', documents: [{ _id: 'a' }, { _id: 'a' }, { _id: 'b' }], ordered: false },
    {
      update: 'accounts',
      updates: [
        { q: { _id: 1 }, u: { $inc: { n: 1 } } },
        { q: { _id: 'up' }, u: { $inc: { n: 1 } }, upsert: true },
      ],
    },
    { delete: 'accounts', deletes: [{ q: {}, limit: 1 }] },
    { findAndModify: 'accounts', query: { _id: 1 }, update: { $inc: { n: 1 } }, new: true },
    { findAndModify: 'accounts', query: { _id: 1 }, remove: true },
  ];

  test.each(commands)('%j sent twice is done once, and answered alike', async (command) => {
    txnNumber += 1;
    const first = await send(command, txnNumber);
    const after = await accounts.find().toArray();
    expect(await send(command, txnNumber)).toEqual(first);
    expect(await accounts.find().toArray()).toEqual(after);
  });

  test('a write sent again after a restart is answered from the record', async () => {
    const command = { update: 'accounts', updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }] };
    const first = await send(command, 100);
    await running.restart();
    client = await running.client();
    accounts = client.db('test').collection<Account>('accounts');
    expect(await send(command, 100)).toEqual(first);
    expect(await accounts.findOne({ _id: 1 })).toEqual({ _id: 1, n: 101 });
  });

  test('an older number is refused', async () => {
    await send({ insert: 'accounts', documents: [{ _id: 'x' }] }, 205);
    expect(await send({ insert: 'accounts', documents: [{ _id: 'y' }] }, 204)).toMatchObject({ ok: 0, code: 225 });
  });

  test('an update of many documents takes no number', async () => {
    const command = { update: 'accounts', updates: [{ q: {}, u: { $inc: { n: 1 } }, multi: true }] };
    expect(await send(command, 300)).toMatchObject({ ok: 0, code: 72 });
  });

  test('a committed transaction is remembered after a restart, an open one is gone', async () => {
    const begin = { startTransaction: true, autocommit: false };
    await send({ insert: 'accounts', documents: [{ _id: 't' }], ...begin }, 400);
    const commit = async (number: number): Promise<unknown> => {
      const raw = await RawConnection.open(running.server.uri);
      const answer = await raw.command({ commitTransaction: 1, lsid, txnNumber: Long.fromNumber(number), autocommit: false }, 'admin');
      raw.close();
      return answer;
    };
    expect(await commit(400)).toMatchObject({ ok: 1 });
    await running.restart();
    expect(await commit(400)).toMatchObject({ ok: 1 });
    await send({ insert: 'accounts', documents: [{ _id: 'u' }], ...begin }, 401);
    await running.restart();
    expect(await commit(401)).toMatchObject({ ok: 0, code: 251 });
    client = await running.client();
    accounts = client.db('test').collection<Account>('accounts');
    expect(await accounts.find({ _id: { $in: ['t', 'u'] } }).toArray()).toEqual([{ _id: 't' }]);
  });
});
