import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Catalog, type Collection } from '../../src/storage/catalog.js';
import { Engine } from '../../src/storage/engine.js';
import { insertRecord } from '../../src/storage/records.js';
import { Storage } from '../../src/storage/storage.js';
import type { Document } from '../../src/bson/values.js';

let path: string;
let storage: Storage;
let engine: Engine;
let catalog: Catalog;
beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'catalog-'));
  storage = new Storage(path);
  engine = new Engine(storage, 1e6);
  catalog = new Catalog(storage.head);
});
afterEach(async () => {
  await storage.close();
  await rm(path, { recursive: true });
});

/** Makes a collection; it is on disk when the promise resolves. */
const create = (): Promise<void> => {
  const work = engine.plain();
  catalog.create(work, 'test', 'items', {});
  return engine.commit(work);
};

/** Adds an index, in a commit of its own. */
const addIndex = (name: string): Promise<void> => {
  const work = engine.plain();
  const collection = catalog.find(work.reader, 'test', 'items') as Collection;
  const record = { id: catalog.takeId(), key: { [name]: 1 }, name };
  catalog.change(work, collection, (old) => ({ ...old, indexes: [...(old['indexes'] as Document[]), record] }));
  return engine.commit(work);
};

const indexesIn = (reader: Parameters<Catalog['find']>[0]): readonly string[] | undefined =>
  catalog.find(reader, 'test', 'items')?.indexes.map(({ name }) => name);

test('a view keeps the collection of its time, however often newer views look at it', async () => {
  await create();
  const older = storage.snapshot();
  expect(indexesIn(older)).toEqual(['_id_']);
  await addIndex('a');
  const newer = storage.snapshot();
  for (let time = 0; time < 3; time += 1) {
    expect(indexesIn(newer)).toEqual(['_id_', 'a']);
    expect(indexesIn(older)).toEqual(['_id_']);
    expect(indexesIn(engine.plain().reader)).toEqual(['_id_', 'a']);
  }
  older.release();
  newer.release();
});

test('a collection that is on its way to disk is there for writers only', async () => {
  const written = create();
  const early = storage.snapshot();
  expect(indexesIn(early)).toBeUndefined();
  expect(indexesIn(engine.plain().reader)).toEqual(['_id_']);
  expect(indexesIn(early)).toBeUndefined();
  await written;
  const late = storage.snapshot();
  expect(indexesIn(late)).toEqual(['_id_']);
  early.release();
  late.release();
});

test('a transaction sees the index that it has made itself, and others do not', async () => {
  await create();
  const transaction = engine.begin();
  expect(indexesIn(transaction.reader)).toEqual(['_id_']);
  const collection = catalog.find(transaction.reader, 'test', 'items') as Collection;
  const record = { id: catalog.takeId(), key: { a: 1 }, name: 'a' };
  catalog.change(transaction, collection, (old) => ({ ...old, indexes: [...(old['indexes'] as Document[]), record] }));
  expect(indexesIn(transaction.reader)).toEqual(['_id_', 'a']);
  expect(indexesIn(engine.plain().reader)).toEqual(['_id_']);
  engine.abort(transaction);
  expect(indexesIn(engine.plain().reader)).toEqual(['_id_']);
});

test('a start knows which fields of an index hold arrays', async () => {
  await create();
  await addIndex('tags');
  const work = engine.plain();
  insertRecord(work, catalog, catalog.find(work.reader, 'test', 'items') as Collection, { _id: 1, tags: ['a', 'b'] });
  await engine.commit(work);
  const multikeys = (known: Catalog): readonly number[] => [
    ...(known.find(storage.head, 'test', 'items')?.indexes.at(-1)?.multikeys ?? []),
  ];
  expect(multikeys(catalog)).toEqual([0]);
  expect(multikeys(new Catalog(storage.head))).toEqual([0]);
});
