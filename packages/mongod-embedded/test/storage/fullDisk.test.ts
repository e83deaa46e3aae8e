import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MongoClient, type Collection } from 'mongodb';
import { startMongod, type Mongod } from '../../src/index.js';
import { smallDisk } from '../../../../test/support/smallDisk.js';
import { refusal } from '../running.js';

interface Item {
  readonly _id: number;
  readonly text: string;
}

const disk = smallDisk();
const onDisk = disk ?? { path: '', fill: () => undefined, makeRoom: () => undefined, remove: () => undefined };
afterAll(() => onDisk.remove());

const full = { code: 14031, message: expect.stringContaining('takes no writes') as unknown };
const item = (_id: number, size = 20_000): Item => ({ _id, text: 'x'.repeat(size) });

(disk === undefined ? describe.skip : describe)('a server whose disk is full (where this user may mount one)', () => {
  let server: Mongod;
  let client: MongoClient;
  let items: Collection<Item>;
  const faults: object[] = [];
  const log = (fields: object): void => void faults.push(fields);

  beforeEach(async () => {
    const path = join(onDisk.path, `database-${String(Date.now())}`);
    server = await startMongod({ path, logger: { info: () => undefined, warn: () => undefined, error: log } });
    client = await new MongoClient(server.uri).connect();
    items = client.db('test').collection<Item>('items');
    await items.insertOne(item(0));
  });
  afterEach(async () => {
    onDisk.makeRoom();
    await client.close();
    await server.close();
  });
  const readOnly = async (): Promise<unknown> => (await client.db('test').command({ hello: 1 }))['readOnly'];

  test('refuses writes, goes on reading, says so, and takes writes again when there is room', async () => {
    expect(await readOnly()).toBe(false);
    onDisk.fill();
    expect(await refusal(items.insertOne(item(1, 500_000)))).toMatchObject(full);
    expect(faults).toContainEqual(expect.objectContaining({ err: expect.any(Error) as unknown }));
    expect(await refusal(items.updateOne({ _id: 0 }, { $set: { text: 'new' } }))).toMatchObject(full);
    expect(await refusal(items.createIndex({ other: 1 }))).toMatchObject(full);
    expect(await readOnly()).toBe(true);
    expect(await items.find().toArray()).toEqual([item(0)]);
    onDisk.makeRoom();
    expect(await readOnly()).toBe(false);
    await items.updateOne({ _id: 0 }, { $set: { text: 'new' } });
    await items.insertOne(item(1));
    expect(await items.find().toArray()).toEqual([{ _id: 0, text: 'new' }, item(1)]);
  });

  test('keeps every write that it acknowledged and none that it refused, and tells a change stream of the same', async () => {
    const stream = items.watch();
    await stream.tryNext();
    onDisk.fill();
    const batch = async (from: number): Promise<number[]> => {
      const ids = Array.from({ length: 40 }, (_, index) => from + index);
      const outcomes = await Promise.allSettled(ids.map((id) => items.insertOne(item(id))));
      return ids.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    };
    const kept = [...(await batch(100)), ...(await batch(200))];
    onDisk.makeRoom();
    kept.push(...(await batch(300)));
    expect(kept.filter((id) => id >= 300)).toHaveLength(40);
    const stored = (await items.find({ _id: { $gt: 0 } }).toArray()).map(({ _id }) => _id);
    expect(stored.sort()).toEqual(kept.sort());
    const told: number[] = [];
    while (told.length < kept.length) told.push(((await stream.next()) as { documentKey: { _id: number } }).documentKey._id);
    expect(told.sort()).toEqual(kept);
    await stream.close();
  });

  test('refuses a transaction as a whole, and the same transaction succeeds when there is room', async () => {
    const transfer = (): Promise<void> =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          await items.updateOne({ _id: 0 }, { $set: { text: 'moved' } }, { session });
          await items.insertOne(item(1, 500_000), { session });
        }),
      );
    onDisk.fill();
    // The second one is not taken for a conflict with the first.
    expect(await refusal(transfer())).toMatchObject(full);
    expect(await refusal(transfer())).toMatchObject(full);
    expect(await items.find().toArray()).toEqual([item(0)]);
    onDisk.makeRoom();
    await transfer();
    expect(await items.countDocuments({ text: 'moved' })).toBe(1);
    expect(await items.countDocuments()).toBe(2);
  });

  test('is not started on, neither anew nor again, and says so', async () => {
    const [known, fresh] = ['known', 'fresh'].map((name) => join(onDisk.path, name));
    await (await startMongod({ path: known ?? '' })).close();
    onDisk.fill();
    for (const path of [known ?? '', fresh ?? ''])
      expect(await refusal(startMongod({ path }))).toMatchObject({
        message: `The data directory ${path} takes no writes: there is no room on its disk. Make room, then start again`,
      });
    onDisk.makeRoom();
    for (const path of [known ?? '', fresh ?? '']) await (await startMongod({ path })).close();
  });
});
