import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Binary, Double, Int32, Long, ObjectId, Timestamp, serialize } from 'bson';
import { Catalog, compileIndex, type Collection, type Index } from '../../src/storage/catalog.js';
import { adminCommands } from '../../src/commands/admin.js';
import { decode } from '../../src/bson/decode.js';
import { Engine, type Work } from '../../src/storage/engine.js';
import type { Reader } from '../../src/storage/layer.js';
import { insertRecord, touchedIndexes } from '../../src/storage/records.js';
import { plan } from '../../src/planner/plan.js';
import { search, type Search } from '../../src/planner/scan.js';
import { Storage } from '../../src/storage/storage.js';
import type { Document } from '../../src/bson/values.js';
import { Running } from '../running.js';

test('a command does not build the table of all commands', async () => {
  const running = await Running.start();
  const db = await running.db();
  const { ping } = adminCommands;
  let built = 0;
  const counted = { enumerable: true, configurable: true, get: () => ((built += 1), ping) };
  try {
    Object.defineProperty(adminCommands, 'ping', counted);
    await db.command({ ping: 1 });
    expect(built).toBe(0);
  } finally {
    Object.defineProperty(adminCommands, 'ping', { value: ping, enumerable: true, configurable: true, writable: true });
    await running.stop();
  }
});

describe('what a search reads', () => {
  const size = 50;
  let path: string;
  let storage: Storage;
  let work: Work;
  let collection: Collection;

  const indexes = [
    { key: { _id: 1 }, name: '_id_' },
    { key: { code: 1, part: 1 }, name: 'byCode', unique: true },
    { key: { serial: 1 }, name: 'bySerial', unique: true, partialFilterExpression: { serial: { $exists: true } } },
    { key: { party: 1, status: 1 }, name: 'byParty' },
    { key: { tags: 1 }, name: 'byTag', unique: true },
    ...Array.from({ length: 10 }, (_, n) => ({ key: { [`field${n}`]: 1, party: 1 }, name: `field${n}` })),
  ].map((record, at) => compileIndex({ id: 10 + at, ...record }));

  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'cost-'));
    storage = new Storage(path);
    const engine = new Engine(storage, 1e6);
    work = engine.plain();
    const names = { db: 'test', name: 'items', namespace: 'test.items', uuid: new Binary() };
    collection = { id: 1, ...names, options: {}, indexes, violation: undefined };
    const catalog = new Catalog(work.reader);
    for (let n = 0; n < size; n += 1)
      insertRecord(work, catalog, collection, {
        _id: n,
        code: `c${n >> 1}`,
        part: n & 1,
        serial: n,
        party: `p${n % 2}`,
        status: 'OPEN',
        tags: [`t${n}`, `u${n}`],
      });
  });
  afterAll(async () => {
    await storage.close();
    await rm(path, { recursive: true });
  });

  /** Searches, and counts the keys read one by one, the ranges opened and the documents found. */
  const counted = (asked: Search): { gets: number; ranges: number; found: number } => {
    const counts = { gets: 0, ranges: 0 };
    const { reader } = work;
    const counting: Reader = {
      get: (key) => ((counts.gets += 1), reader.get(key)),
      range: (...range) => ((counts.ranges += 1), reader.range(...range)),
    };
    const found = [...search(counting, collection, asked)].length;
    return { ...counts, found };
  };

  test.each<[string, Document, number]>([
    ['an _id', { _id: 7 }, 1],
    ['an _id beside conditions that a longer index serves', { _id: 7, party: 'p1', status: 'OPEN' }, 1],
    ['an _id that is not there', { _id: -1 }, 0],
    ['some of many _ids', { _id: { $in: [1, 2, 3, 1, 99] } }, 3],
    ['all fields of a unique index', { code: 'c3', part: 1 }, 1],
    ['several values of each', { code: { $in: ['c3', 'c4'] }, part: { $in: [0, 1] } }, 4],
    ['a partial unique index', { serial: 9 }, 1],
    ['an element of an array', { tags: 't4' }, 1],
    ['two elements of one array', { tags: { $in: ['t4', 'u4'] } }, 1],
    ['a branch each', { $or: [{ _id: 1 }, { serial: 2 }] }, 2],
  ])('%s: keys of a unique index are read without a scan', (_, filter, found) => {
    expect(counted({ filter })).toMatchObject({ ranges: 0, found });
  });

  test('half of a unique key is a scan', () => {
    expect(counted({ filter: { code: 'c3' } })).toMatchObject({ ranges: 1, found: 2 });
    expect(counted({ filter: { code: { $gte: 'c3' }, part: 1 } })).toMatchObject({ ranges: 1 });
  });

  test('the keys of a unique index come in the order asked for', () => {
    const ids = [...search(work.reader, collection, { filter: { _id: { $in: [5, 3, 9] } }, sort: { _id: -1 }, limit: 2 })];
    expect(ids.map(({ document }) => document['_id'])).toEqual([9, 5].map((value) => new Int32(value)));
  });

  test('thousands of values in one $in are looked up, in any order; only combinations of several are limited', () => {
    const values = Array.from({ length: 10_000 }, (_, n) => n);
    expect(counted({ filter: { _id: { $in: values } } })).toMatchObject({ ranges: 0, found: size });
    const parties = ['p1', ...values.map((n) => `none${String(n)}`)];
    const byParty = { party: { $in: parties }, status: 'OPEN' };
    expect(plan(collection, { filter: byParty })).toMatchObject({ stage: 'IXSCAN', equalities: 2 });
    const ids = [...search(work.reader, collection, { filter: byParty, sort: { _id: -1 }, limit: 2 })];
    expect(ids.map(({ document }) => document['_id'])).toEqual([49, 47].map((value) => new Int32(value)));
    const product = { code: { $in: parties }, part: { $in: values } };
    expect(plan(collection, { filter: product })).toMatchObject({ equalities: 1 });
  });

  test('indexes on fields that neither filter nor order name are not looked at, nor whether an index holds arrays', () => {
    expect(counted({ filter: { party: 'p1', status: 'OPEN' }, limit: 1 }).gets).toBe(1);
    expect(counted({ filter: {}, sort: { field3: 1 }, limit: 1 }).gets).toBe(1);
    expect(counted({ filter: { _id: 7 } }).gets).toBe(2);
    expect(counted({ filter: { other: 1 } }).gets).toBe(0);
  });

  test('where only keys are wanted, no document is read that the index decides about', () => {
    expect(counted({ filter: { party: 'p1', status: 'OPEN' }, keysOnly: true })).toEqual({ gets: 0, ranges: 1, found: size / 2 });
    expect(counted({ filter: { party: 'p1', status: { $in: ['OPEN', 'HELD'] } }, keysOnly: true })).toMatchObject({ gets: 0 });
    expect(counted({ filter: { party: 'p1', serial: 1 }, keysOnly: true })).toMatchObject({ found: 1 });
    expect(counted({ filter: { tags: 't4' }, keysOnly: true })).toEqual({ gets: 2, ranges: 0, found: 1 });
  });

  test.each<[string, Document, boolean]>([
    ['points', { party: 'p1', status: 'OPEN' }, true],
    ['points and a range', { party: { $in: ['p1', 'p2'] }, status: { $gte: 'A', $lt: 'Q' } }, true],
    ['what only the document shows', { party: 'p1', serial: 1 }, false],
    ['null, which meets what is missing', { party: 'p1', status: null }, false],
    ['null among values', { party: { $in: ['p1', null] } }, false],
    ['a range of numbers, where NaN is', { party: { $gte: 1 } }, false],
    ['a range of two types', { party: { $gte: 'a', $lt: new Date() } }, false],
    ['a condition beside a point', { party: { $eq: 'p1', $ne: 'p2' } }, false],
    ['an $and', { $and: [{ party: 'p1' }] }, false],
    ['elements of arrays', { tags: 't4' }, false],
  ])('%s: the filter is applied to what an index finds unless its keys say the same', (_, filter, covered) => {
    expect(plan(collection, { filter })).toMatchObject({ stage: 'IXSCAN', covered });
  });
});

describe('an update', () => {
  const index = (key: Document, partialFilterExpression?: Document): Index =>
    compileIndex({ id: 1, key, name: Object.keys(key).join(), ...(partialFilterExpression && { partialFilterExpression }) });

  const values: Document = {
    date: new Date(5),
    objectId: new ObjectId(),
    long: Long.fromNumber(2 ** 60),
    double: new Double(0.5),
    int: new Int32(5),
    binData: new Binary(Buffer.from('x')),
    timestamp: new Timestamp({ t: 1, i: 2 }),
    nested: { at: new Date(6), list: [new ObjectId(), { a: null }] },
    list: [{ at: new Date(7) }],
    text: 'x',
  };
  const indexes = [
    ...Object.keys(values).map((field) => index({ [field]: 1 })),
    index({ 'nested.at': 1, text: -1 }),
    index({ other: 1 }, { $or: [{ date: { $gt: new Date(0) } }, { 'nested.at': { $exists: true } }] }),
  ];
  const touched = (change: Document): readonly string[] =>
    touchedIndexes(indexes, decode(Buffer.from(serialize(values))), { ...decode(Buffer.from(serialize(values))), ...change }).map(
      ({ name }) => name,
    );

  test('that leaves the values of an index makes none of its keys', () => expect(touched({})).toEqual([]));

  test.each<[string, unknown, readonly string[]]>([
    ['date', new Date(6), ['date', 'other']],
    ['nested', { at: new Date(6), list: [] }, ['nested', 'nested.at,text', 'other']],
    ['list', [{ at: new Date(8) }], ['list']],
    ['text', undefined, ['text', 'nested.at,text']],
    ['int', new Double(5), ['int']],
    ['new', 1, []],
  ])('of %s makes those of the indexes that look at it', (field, value, names) => expect(touched({ [field]: value })).toEqual(names));
});
