import { mkdtemp, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { open as openStorage, type RootDatabase } from 'lmdb';
import { MongoClient, type Collection, type Db } from 'mongodb';
import { startMongod } from '../../src/index.js';
import { checksumBytes, withChecksum } from '../../src/storage/checksum.js';
import { refusal } from '../running.js';

interface Item {
  readonly _id: string;
  readonly text: string;
}
const ITEMS: readonly Item[] = [
  { _id: 'first', text: 'the first text' },
  { _id: 'second', text: 'the second text' },
];

let path: string;
beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'mongod-integrity-'));
});
afterEach(() => rm(path, { recursive: true, force: true }));

/** Runs a server on the directory. */
async function serving<T>(use: (items: Collection<Item>, db: Db) => Promise<T>, logged: string[] = []): Promise<T> {
  const note = (_: object, text: string): void => void logged.push(text);
  const server = await startMongod({ path, logger: { info: () => undefined, warn: note, error: note } });
  const client = await new MongoClient(server.uri).connect();
  try {
    const db = client.db('test');
    return await use(db.collection<Item>('items'), db);
  } finally {
    await client.close();
    await server.close();
  }
}

const filled = (): Promise<unknown> =>
  serving(async (items) => {
    await items.createIndex({ text: 1 });
    await items.insertMany([...ITEMS]);
  });

/** Changes one letter of the data file wherever a text stands behind some bytes, and leaves its times as they were. */
async function flip(before: Buffer, text: string): Promise<number> {
  const file = join(path, 'data.mdb');
  const { atimeMs, mtimeMs } = await stat(file);
  const bytes = await readFile(file);
  const pattern = Buffer.concat([before, Buffer.from(text)]);
  const places: number[] = [];
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) places.push(at + pattern.length - 1);
  const handle = await open(file, 'r+');
  for (const place of places) await handle.write(Buffer.from('X'), 0, 1, place);
  await handle.close();
  // Rounded up, the file would seem to have changed after its server was stopped.
  await utimes(file, atimeMs / 1_000, Math.floor(mtimeMs) / 1_000);
  return places.length;
}

/** The bytes of an entry of the storage, without a server. */
async function inStorage(change: (db: RootDatabase<Buffer, Buffer>) => void): Promise<void> {
  const db = openStorage<Buffer, Buffer>({ path, noSubdir: false, keyEncoding: 'binary', encoding: 'binary' });
  change(db);
  await db.close();
}

const MISMATCH = { code: 1, message: 'an entry of data.mdb does not match its checksum' };

describe('a flipped bit', () => {
  /** What stands before the second text in its document: type, name and length. */
  const inDocument = Buffer.concat([Buffer.from('\x02text\0'), Buffer.from([16, 0, 0, 0])]);

  test('in a document is an error and never an answer; other documents are served', async () => {
    await filled();
    expect(await flip(inDocument, 'the second text')).toBeGreaterThan(0);
    const logged: string[] = [];
    await serving(async (items) => {
      expect(await refusal(items.findOne({ _id: 'second' }))).toMatchObject(MISMATCH);
      expect(await refusal(items.find().toArray())).toMatchObject(MISMATCH);
      expect(await items.findOne({ _id: 'first' })).toEqual(ITEMS[0]);
    }, logged);
    expect(logged).toContain('the data directory is damaged: stop the server and restore a backup');
  });

  test('in an entry of an index is an error', async () => {
    await filled();
    expect(await flip(Buffer.from([0x0f]), 'the second text')).toBeGreaterThan(0);
    await serving(async (items) => {
      expect(await refusal(items.find({ text: { $gte: '' } }).toArray())).toMatchObject(MISMATCH);
      expect(await items.find().toArray()).toEqual(ITEMS);
    });
  });

  test('that was met makes the next start check everything, and refuse', async () => {
    await filled();
    await flip(inDocument, 'the second text');
    await serving((items) => refusal(items.findOne({ _id: 'second' })));
    await expect(startMongod({ path })).rejects.toThrow(`The data directory ${path} is damaged: ${MISMATCH.message}.`);
  });
});

describe('the format of the data', () => {
  const formatKey = Buffer.from('f');

  test('of an earlier version is brought to this one', async () => {
    await filled();
    await inStorage((db) => {
      for (const { key, value } of [...db.getRange()]) db.putSync(key, value.subarray(0, -checksumBytes));
      db.removeSync(formatKey);
    });
    expect(await serving((items) => items.find().toArray())).toEqual(ITEMS);
    expect(await serving((items) => items.find({ text: 'the first text' }).toArray())).toEqual([ITEMS[0]]);
  });

  test('of a newer version is refused by its number, every time', async () => {
    await filled();
    await inStorage((db) => db.putSync(formatKey, withChecksum('f', Buffer.from([9]))));
    const sentence = `The data directory ${path} has format 9, this version reads up to 2: start a newer version`;
    await expect(startMongod({ path })).rejects.toThrow(sentence);
    await expect(startMongod({ path })).rejects.toThrow(sentence);
  });
});

test('the room that deleted documents leave in the file is reported', async () => {
  const statistics = (db: Db): Promise<Record<string, unknown>> => db.command({ dbStats: 1 });
  await serving(async (items, db) => {
    await items.insertMany(Array.from({ length: 200 }, (_, n) => ({ _id: String(n), text: 'x'.repeat(5_000) })));
    const before = Number((await statistics(db))['freeStorageSize']);
    await items.deleteMany({});
    await items.insertOne({ _id: 'last', text: '' });
    expect(Number((await statistics(db))['freeStorageSize']) - before).toBeGreaterThan(200 * 5_000);
  });
});
