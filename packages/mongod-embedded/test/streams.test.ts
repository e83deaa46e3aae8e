import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { calculateObjectSize, Long } from 'bson';
import type { ChangeStream, Collection, Db, MongoClient } from 'mongodb';
import { RawConnection } from './rawConnection.js';
import { refusal, Running } from './running.js';

interface Item {
  _id: number;
  n?: number;
  tags?: string[];
  deep?: { a?: number; b?: number[] };
}

interface Event {
  _id: { _data: string };
  operationType: string;
  documentKey?: { _id: number };
  fullDocument?: Item | null;
  updateDescription?: object;
  lsid?: object;
  txnNumber?: number;
  ns?: object;
  clusterTime: unknown;
  wallTime: Date;
}

interface Batch {
  readonly id: Long;
  readonly nextBatch: readonly Event[];
}

let running: Running;
let client: MongoClient;
let db: Db;
let items: Collection<Item>;

beforeAll(async () => {
  running = await Running.start();
  client = await running.client();
  db = client.db('test');
});
afterAll(() => running.stop());
beforeEach(async () => {
  items = db.collection<Item>('items');
  await items.drop();
  await db.createCollection('items');
});

/** Everything a stream has to tell until now. */
async function drain(stream: ChangeStream<Item>): Promise<Event[]> {
  const events: Event[] = [];
  for (let event = await stream.tryNext(); event !== null; event = await stream.tryNext()) events.push(event as unknown as Event);
  return events;
}

/** Opens a stream and waits until it stands. */
async function watching(options: object = {}, pipeline: object[] = []): Promise<ChangeStream<Item>> {
  const stream = items.watch<Item>(pipeline, { maxAwaitTimeMS: 50, ...options });
  await stream.tryNext();
  return stream;
}

/** Everything a stream has to tell until its end. */
async function untilInvalid(stream: ChangeStream<Item>): Promise<Event[]> {
  const events: Event[] = [];
  while (events.at(-1)?.operationType !== 'invalidate') events.push((await stream.next()) as unknown as Event);
  await stream.close();
  return events;
}

const brief = ({ operationType, documentKey }: Event): string => `${operationType} ${documentKey?._id ?? ''}`;

describe('change streams', () => {
  test('each kind of change is told with what belongs to it', async () => {
    const stream = await watching();
    await items.insertOne({ _id: 1, n: 1, tags: ['a', 'b', 'c'], deep: { a: 1, b: [1, 2] } });
    await items.updateOne({ _id: 1 }, { $set: { n: 2, 'deep.b.1': 5, tags: ['a'] }, $unset: { 'deep.a': 1 } });
    await items.replaceOne({ _id: 1 }, { n: 9 });
    await items.deleteOne({ _id: 1 });
    const [inserted, updated, replaced, deleted] = await drain(stream);
    expect(inserted).toMatchObject({ operationType: 'insert', documentKey: { _id: 1 }, ns: { db: 'test', coll: 'items' } });
    expect(inserted?.fullDocument).toEqual({ _id: 1, n: 1, tags: ['a', 'b', 'c'], deep: { a: 1, b: [1, 2] } });
    expect(updated?.fullDocument).toBeUndefined();
    expect(updated?.updateDescription).toEqual({
      updatedFields: { n: 2, 'deep.b.1': 5, tags: ['a'] },
      removedFields: ['deep.a'],
      truncatedArrays: [],
    });
    expect(replaced).toMatchObject({ operationType: 'replace', fullDocument: { _id: 1, n: 9 } });
    expect(deleted).toMatchObject({ operationType: 'delete', documentKey: { _id: 1 } });
    expect(deleted?.wallTime).toBeInstanceOf(Date);
    await stream.close();
  });

  test('an update is told with the document as it is now when asked for', async () => {
    const stream = await watching({ fullDocument: 'updateLookup' });
    await items.insertMany([{ _id: 1 }, { _id: 2 }]);
    await items.updateMany({}, { $set: { n: 1 } });
    await items.deleteOne({ _id: 2 });
    const events = await drain(stream);
    expect(events.filter(({ operationType }) => operationType === 'update').map(({ fullDocument }) => fullDocument)).toEqual([
      { _id: 1, n: 1 },
      null,
    ]);
    await stream.close();
  });

  test.each<[string, object, object, object, string[]?]>([
    ['a document set is told whole', { a: { b: 1, c: 1 } }, { $set: { a: { b: 1, c: 2 } } }, { a: { b: 1, c: 2 } }],
    ['also when only its order changes', { a: { b: 1, c: 1 } }, { $set: { a: { c: 1, b: 1 } } }, { a: { c: 1, b: 1 } }],
    ['a path into what is there', { a: { b: 1 } }, { $set: { 'a.c': 2, 'a.b': 1 } }, { 'a.c': 2 }],
    ['a path into what is not there tells what it makes', {}, { $set: { 'a.b.c': 1, 'a.d': 2 } }, { a: { b: { c: 1 }, d: 2 } }],
    ['an element beyond the end', { a: [1] }, { $set: { 'a.3': 4 } }, { 'a.3': 4 }],
    ['an element taken out is null', { a: [1, 2] }, { $unset: { 'a.0': 1 } }, { 'a.0': null }],
  ])('of an update, %s', async (_, before, update, updatedFields, removedFields = []) => {
    await items.insertOne({ _id: 1, ...before });
    const stream = await watching();
    await items.updateOne({ _id: 1 }, update);
    const [event] = await drain(stream);
    await stream.close();
    expect(JSON.stringify(event?.updateDescription)).toBe(JSON.stringify({ updatedFields, removedFields, truncatedArrays: [] }));
  });

  test('an update that changes nothing is not told', async () => {
    await items.insertOne({ _id: 1, n: 1 });
    const stream = await watching();
    await items.updateOne({ _id: 1 }, { $set: { n: 1 } });
    expect(await drain(stream)).toEqual([]);
    await stream.close();
  });

  test('a transaction is told when it commits, in one time, and an aborted one never', async () => {
    const stream = await watching();
    const session = client.startSession();
    session.startTransaction();
    await items.insertOne({ _id: 1 }, { session });
    await items.insertOne({ _id: 2 });
    await items.insertOne({ _id: 3 }, { session });
    await session.commitTransaction();
    session.startTransaction();
    await items.insertOne({ _id: 4 }, { session });
    await session.abortTransaction();
    const events = await drain(stream);
    expect(events.map(brief)).toEqual(['insert 2', 'insert 1', 'insert 3']);
    expect(events[1]?.clusterTime).toEqual(events[2]?.clusterTime);
    expect(events.map(({ txnNumber }) => txnNumber !== undefined)).toEqual([false, true, true]);
    const tokens = events.map((event) => event._id._data);
    expect([...tokens].sort()).toEqual(tokens);
    expect(new Set(tokens).size).toBe(3);
    const resumed = await watching({ resumeAfter: events[1]?._id });
    expect((await drain(resumed)).map(brief)).toEqual([]);
    await Promise.all([stream.close(), resumed.close(), session.endSession()]);
  });

  test('a stream resumes after any event, by token or by time, also after a restart', async () => {
    const stream = await watching();
    await items.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }]);
    const events = await drain(stream);
    await running.restart();
    client = await running.client();
    db = client.db('test');
    items = db.collection<Item>('items');
    for (const [index, event] of events.entries()) {
      const after = events.slice(index + 1).map(brief);
      for (const options of [{ resumeAfter: event._id }, { startAfter: event._id }]) {
        const again = items.watch([], { maxAwaitTimeMS: 50, ...options });
        expect((await drain(again)).map(brief)).toEqual(after);
        await again.close();
      }
      const from = items.watch([], {
        maxAwaitTimeMS: 50,
        startAtOperationTime: event.clusterTime as never,
      });
      expect((await drain(from)).map(brief)).toEqual([brief(event), ...after]);
      await from.close();
    }
  });

  test('the token after an empty batch moves on with changes elsewhere, and resumes', async () => {
    const stream = await watching();
    const before = stream.resumeToken as { _data: string };
    await db.collection('other').insertOne({ a: 1 });
    await stream.tryNext();
    const after = stream.resumeToken as { _data: string };
    expect(after._data > before._data).toBe(true);
    await items.insertOne({ _id: 1 });
    const resumed = items.watch([], { maxAwaitTimeMS: 50, resumeAfter: after });
    expect((await drain(resumed)).map(brief)).toEqual(['insert 1']);
    await Promise.all([stream.close(), resumed.close()]);
  });

  test('a waiting stream is woken by the commit', async () => {
    const stream = items.watch([], { maxAwaitTimeMS: 60_000 });
    const opened = new Promise((resolve) => stream.once('resumeTokenChanged', resolve));
    const next = new Promise<Event>((resolve) => stream.once('change', (event) => resolve(event as unknown as Event)));
    await opened;
    await items.insertOne({ _id: 1 });
    // Far within the minute the stream would wait for nothing.
    expect(brief(await next)).toBe('insert 1');
    await stream.close();
  });

  test('much that others write does not keep it waiting, and an answer holds no more than 16 MB', async () => {
    const raw = await RawConnection.open(running.server.uri);
    const open = async (options: object): Promise<Batch> => {
      const command = { aggregate: 'items', pipeline: [{ $changeStream: options }], cursor: { batchSize: 0 } };
      return (await raw.command(command))['cursor'] as Batch;
    };
    const text = 'x'.repeat(2 ** 20);
    const large = await open({ fullDocument: 'updateLookup' });
    const small = await open({});
    await items.insertMany(Array.from({ length: 20 }, (_, _id) => ({ _id, tags: [text] })));
    await items.updateMany({}, { $set: { n: 1 } });
    await db.collection('others').insertMany(Array.from({ length: 20 }, () => ({ text })));
    await items.insertOne({ _id: 99 });
    // Far beyond the time of this test: each answer comes at once or never.
    const next = async ({ id }: Batch): Promise<Batch> =>
      (await raw.command({ getMore: Long.fromString(id.toString()), collection: 'items', maxTimeMS: 600_000 }))['cursor'] as Batch;
    for (const stream of [large, small]) {
      const events: Event[] = [];
      while (events.at(-1)?.documentKey?._id !== 99) {
        const { nextBatch } = await next(stream);
        expect(calculateObjectSize(nextBatch)).toBeLessThan(16 * 2 ** 20 + 10_000);
        events.push(...nextBatch);
      }
      expect(events.map(({ operationType }) => operationType).join()).toBe(
        [...Array<string>(20).fill('insert'), ...Array<string>(20).fill('update'), 'insert'].join(),
      );
    }
    raw.close();
    await db.collection('others').drop();
  });

  test('an event of more than 16 MB is refused', async () => {
    const text = 'x'.repeat(9 * 2 ** 20);
    await items.insertOne({ _id: 1, tags: [text] });
    const stream = await watching({ fullDocument: 'updateLookup' });
    await items.updateOne({ _id: 1 }, { $set: { tags: [`${text}y`] } });
    expect(await refusal(drain(stream))).toMatchObject({ code: 10334 });
    await stream.close();
  });

  test('stages after the first filter and reshape events', async () => {
    const stream = await watching({}, [
      { $match: { 'fullDocument.n': { $gt: 1 } } },
      { $project: { 'fullDocument.n': 1, operationType: 1 } },
    ]);
    await items.insertMany([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ]);
    const [event, ...others] = await drain(stream);
    expect(others).toEqual([]);
    expect(event).toEqual({ _id: event?._id, operationType: 'insert', fullDocument: { n: 2 } });
    await stream.close();
    const spoiled = items.watch([{ $project: { _id: 0 } }], { maxAwaitTimeMS: 50 });
    await spoiled.tryNext();
    await items.insertOne({ _id: 3 });
    expect(await refusal(drain(spoiled))).toMatchObject({
      message: expect.stringContaining('resume token') as unknown,
    });
    await spoiled.close();
  });

  test('dropping the collection ends its stream', async () => {
    const stream = await watching();
    await items.insertOne({ _id: 1 });
    await items.drop();
    const events = await untilInvalid(stream);
    expect(events.map(({ operationType }) => operationType)).toEqual(['insert', 'drop', 'invalidate']);
    const last = events.at(-1)?._id;
    expect(await refusal(items.watch([], { resumeAfter: last }).tryNext())).toMatchObject({ code: 260 });
    await items.insertOne({ _id: 2 });
    const later = items.watch([], { startAfter: last, maxAwaitTimeMS: 50 });
    expect((await drain(later)).map(brief)).toEqual(['insert 2']);
    await later.close();
  });

  test('a stream of a database tells of all its collections, and ends when it is dropped', async () => {
    const other = client.db('other');
    await other.createCollection('a');
    const stream = other.watch([], { maxAwaitTimeMS: 50 }) as unknown as ChangeStream<Item>;
    await stream.tryNext();
    await other.collection('a').insertOne({});
    await other.collection('b').insertOne({});
    await items.insertOne({ _id: 1 });
    await other.dropDatabase();
    expect((await untilInvalid(stream)).map(({ operationType }) => operationType)).toEqual([
      'insert',
      'insert',
      'drop',
      'drop',
      'dropDatabase',
      'invalidate',
    ]);
  });

  test.each([
    [{ resumeAfter: { _data: 'nonsense' } }, 260],
    [{ resumeAfter: {} }, 40647],
    [{ fullDocument: 'sometimes' }, 2],
    [{ fullDocument: 'required' }, 2],
    [{ fullDocumentBeforeChange: 'required' }, 2],
  ])('%j is refused with %d', async (options, code) => {
    expect(await refusal(items.watch([], options as never).tryNext())).toMatchObject({ code });
  });

  test('only the read concern of a majority shows what may be told', async () => {
    expect(await refusal(items.watch([], { readConcern: { level: 'local' } }).tryNext())).toMatchObject({ code: 72 });
    const stream = items.watch([], { readConcern: { level: 'majority' } });
    expect(await stream.tryNext()).toBeNull();
    await stream.close();
  });

  test('a stage that does not belong into a stream is refused', async () => {
    expect(await refusal(items.watch([{ $group: { _id: 1 } }]).tryNext())).toMatchObject({ code: 20 });
    expect(await refusal(items.watch([{ $nonsense: 1 }]).tryNext())).toMatchObject({ code: 40324 });
  });
});

describe('a log that is full', () => {
  test('history that is gone is refused with 286, and what is left resumes', async () => {
    const small = await Running.start({ logBytes: 20_000 });
    const collection = (await small.db()).collection<Item & { text?: string }>('items');
    await collection.insertOne({ _id: 0 });
    const stream = collection.watch([], { maxAwaitTimeMS: 50 });
    await stream.tryNext();
    const old = stream.resumeToken;
    await collection.insertMany(Array.from({ length: 100 }, (_, index) => ({ _id: index + 1, text: 'x'.repeat(500) })));
    const recent = (await stream.next())._id;
    expect(recent).toBeDefined();
    await collection.insertMany(Array.from({ length: 100 }, (_, index) => ({ _id: index + 1001, text: 'x'.repeat(500) })));
    const gone = collection.watch([], { resumeAfter: old });
    expect(await refusal(gone.tryNext())).toMatchObject({
      code: 286,
      labels: expect.arrayContaining(['NonResumableChangeStreamError']) as unknown,
    });
    const fresh = collection.watch([], { maxAwaitTimeMS: 50 });
    await fresh.tryNext();
    await collection.insertOne({ _id: 5000 });
    expect(await fresh.next()).toMatchObject({ documentKey: { _id: 5000 } });
    await Promise.all([stream.close(), gone.close(), fresh.close()]);
    await small.stop();
  });
});
