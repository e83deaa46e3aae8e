import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Collection, Document, Filter, FindOptions, Sort } from 'mongodb';
import { refusal, Running } from '../running.js';

let running: Running;
let items: Collection;

const size = 300;

beforeAll(async () => {
  running = await Running.start();
  items = (await running.db()).collection('items');
  await items.createIndexes([
    { key: { party: 1, at: -1, _id: -1 } },
    { key: { at: 1 } },
    { key: { code: 1 }, unique: true },
    { key: { tags: 1, at: 1 } },
    { key: { 'lines.a': 1, 'lines.b': 1 } },
    { key: { nums: 1 } },
    { key: { due: 1 }, partialFilterExpression: { status: 'OPEN' } },
    { key: { 'parts.a': 1 }, partialFilterExpression: { 'parts.b': { $exists: true } } },
    { key: { label: 1 }, partialFilterExpression: { label: { $type: 'string' } } },
    { key: { rank: 1 }, partialFilterExpression: { status: { $in: ['OPEN', 'HELD', 'CLOSED'] } } },
  ]);
  await items.insertMany(
    Array.from({ length: size }, (_, n) => ({
      _id: n as never,
      party: `p${n % 3}`,
      at: Math.floor(n / 3),
      code: `c${n}`,
      tags: [`t${n % 5}`, `u${n % 7}`],
      nums: [n, n + 1000],
      lines: [
        { a: n % 10, b: 1 },
        { a: 100, b: n % 10 },
      ],
      status: n % 4 === 0 ? 'OPEN' : 'CLOSED',
      due: n,
      parts: [{ a: n, b: 1 }],
      label: `l${n}`,
      rank: n,
    })),
  );
});
afterAll(() => running.stop());

interface Explained {
  readonly index: string | undefined;
  readonly sorts: boolean;
  readonly keys: number;
  readonly documents: number;
  readonly returned: number;
}

function stagesOf(stage: Document): Document[] {
  const inner = [stage['inputStage'], ...((stage['inputStages'] as Document[] | undefined) ?? [])].filter((each) => each !== undefined);
  return [stage, ...inner.flatMap((each) => stagesOf(each as Document))];
}

async function explain(filter: Filter<Document>, options: FindOptions = {}): Promise<Explained> {
  const { queryPlanner, executionStats } = (await items.find(filter, options).explain('executionStats')) as Record<string, Document>;
  const stages = stagesOf(queryPlanner?.['winningPlan'] as Document);
  return {
    index: stages.find(({ stage }) => stage === 'IXSCAN')?.['indexName'] as string | undefined,
    sorts: stages.some(({ stage }) => stage === 'SORT'),
    keys: executionStats?.['totalKeysExamined'] as number,
    documents: executionStats?.['totalDocsExamined'] as number,
    returned: executionStats?.['nReturned'] as number,
  };
}

const page = (sort: Sort): FindOptions => ({ sort, limit: 10 });

describe('the planner', () => {
  test.each<[string, Filter<Document>, FindOptions, Partial<Explained>]>([
    ['a point on _id', { _id: 7 as never }, {}, { index: '_id_', keys: 1, documents: 1, returned: 1 }],
    ['a point on a unique index', { code: 'c7' }, {}, { index: 'code_1', keys: 1, returned: 1 }],
    ['several points', { code: { $in: ['c7', 'c8', 'none'] } }, {}, { index: 'code_1', keys: 2, returned: 2 }],
    ['a prefix gives the order', { party: 'p1' }, page({ at: -1, _id: -1 }), { index: 'party_1_at_-1__id_-1', sorts: false, keys: 10 }],
    ['and backwards', { party: 'p1' }, page({ at: 1, _id: 1 }), { index: 'party_1_at_-1__id_-1', sorts: false, keys: 10 }],
    ['a mixed order is sorted', { party: 'p1' }, page({ at: 1, _id: -1 }), { index: 'party_1_at_-1__id_-1', sorts: true, keys: 100 }],
    ['several prefixes are merged in order', { party: { $in: ['p0', 'p2'] } }, page({ at: -1, _id: -1 }), { sorts: false, keys: 10 }],
    ['a range after a point', { party: 'p1', at: { $gte: 90 } }, {}, { index: 'party_1_at_-1__id_-1', keys: 10, returned: 10 }],
    ['a range with both ends', { at: { $gt: 10, $lte: 12 } }, {}, { index: 'at_1', keys: 6, returned: 6 }],
    ['a range stays within its type', { at: { $lt: 1 } }, {}, { index: 'at_1', keys: 3, returned: 3 }],
    [
      'a deep page',
      { party: 'p1', $or: [{ at: { $lt: 20 } }, { at: 20, _id: { $lt: 61 as never } }] },
      page({ at: -1, _id: -1 }),
      { sorts: false, keys: 11, returned: 10 },
    ],
    ['an element of an array', { tags: 't1' }, {}, { index: 'tags_1_at_1', keys: 60, returned: 60 }],
    ['an order after an element', { tags: 't1' }, page({ at: 1 }), { index: 'tags_1_at_1', sorts: false, keys: 10 }],
    ['no order by an array', {}, page({ tags: 1 }), { index: undefined, sorts: true }],
    ['conditions on different elements', { 'lines.a': 3, 'lines.b': 3 }, {}, { index: 'lines.a_1_lines.b_1', returned: 30 }],
    [
      'conditions on one element',
      { lines: { $elemMatch: { a: 100, b: 3 } } },
      {},
      { index: 'lines.a_1_lines.b_1', keys: 30, returned: 30 },
    ],
    [
      'both ends of a range that one element meets',
      { nums: { $elemMatch: { $gt: 4, $lt: 7 } } },
      {},
      { index: 'nums_1', keys: 2, returned: 2 },
    ],
    ['a partial index when the filter implies it', { status: 'OPEN', due: { $lt: 20 } }, {}, { index: 'due_1', keys: 5, returned: 5 }],
    ['not when it does not', { due: { $lt: 20 } }, {}, { index: undefined, returned: 20 }],
    ['not by what an element meets', { parts: { $elemMatch: { a: 7, b: 1 } } }, {}, { index: undefined, returned: 1 }],
    [
      'but when the filter is repeated',
      { parts: { $elemMatch: { a: 7, b: 1 } }, 'parts.b': { $exists: true } },
      {},
      { index: 'parts.a_1', keys: 1, returned: 1 },
    ],
    ['not by the type of a value', { label: 'l7' }, {}, { index: undefined, returned: 1 }],
    ['but when the type is asked for', { label: { $eq: 'l7', $type: 'string' } }, {}, { index: 'label_1', keys: 1, returned: 1 }],
    ['not by some of several values', { rank: 7, status: { $in: ['OPEN', 'CLOSED'] } }, {}, { index: undefined, returned: 1 }],
    ['but by all of them', { rank: 7, status: { $in: ['CLOSED', 'OPEN', 'HELD'] } }, {}, { index: 'rank_1', keys: 1, returned: 1 }],
    ['and by one of them', { rank: 7, status: 'CLOSED' }, {}, { index: 'rank_1', keys: 1, returned: 1 }],
    ['an index for each branch', { $or: [{ code: 'c5' }, { _id: 9 as never }] }, {}, { keys: 2, documents: 2, returned: 2 }],
    ['an index for the order alone', {}, page({ at: 1 }), { index: 'at_1', sorts: false, keys: 10 }],
    ['$ne scans', { code: { $ne: 'c1' } }, {}, { index: undefined, returned: 299 }],
    ['a hint', { party: 'p1' }, { hint: 'at_1' }, { index: 'at_1', keys: size, returned: 100 }],
    ['a hint by pattern', { party: 'p1' }, { hint: { at: 1 } }, { index: 'at_1' }],
  ])('%s', async (_, filter, options, expected) => {
    expect(await explain(filter, options)).toMatchObject(expected);
  });

  test('whatever index is used, the answer is that of a scan', async () => {
    const filters: Filter<Document>[] = [
      { party: 'p1', at: { $gte: 90 } },
      { tags: { $in: ['t1', 'u3'] } },
      { tags: ['t1', 'u1'] },
      { tags: { $gt: 't3', $lt: 'u2' } },
      { 'lines.a': { $gt: 5, $lt: 8 } },
      { lines: { $elemMatch: { a: 3, b: 1 } } },
      { $or: [{ tags: 't1' }, { at: { $lt: 5 } }] },
      { status: 'OPEN', due: { $gt: 250 } },
    ];
    const bare = (await running.db()).collection('bare');
    await bare.insertMany(await items.find().toArray());
    for (const filter of filters) {
      const found = await items.find(filter, { sort: { _id: 1 } }).toArray();
      expect(found).not.toEqual([]);
      expect(found).toEqual(await bare.find(filter, { sort: { _id: 1 } }).toArray());
    }
  });

  test('an index that does not exist cannot be hinted', async () => {
    for (const hint of ['none_1', { none: 1 }, { $natural: 1 }]) {
      expect(await refusal(items.find({}, { hint }).toArray())).toMatchObject({ code: 2 });
      expect(await refusal(items.db.command({ count: 'items', hint }))).toMatchObject({ code: 2 });
    }
  });

  test('a collection that is not there is explained as empty', async () => {
    const plan = (await (await running.db()).collection('none').find({ a: 1 }).explain('executionStats')) as Record<string, Document>;
    expect(plan['queryPlanner']).toMatchObject({ winningPlan: { stage: 'EOF' } });
    expect(plan['executionStats']).toMatchObject({ nReturned: 0, totalDocsExamined: 0 });
  });

  test('other commands are explained too', async () => {
    const plan = (await items
      .aggregate([{ $match: { party: 'p1' } }, { $sort: { at: -1 } }, { $limit: 3 }])
      .explain('executionStats')) as Record<string, Document>;
    expect(plan['executionStats']).toMatchObject({ totalKeysExamined: 3 });
    const db = await running.db();
    for (const command of [
      { update: 'items', updates: [{ q: { code: 'c1' }, u: { $set: { x: 1 } } }] },
      { delete: 'items', deletes: [{ q: { code: 'c1' }, limit: 1 }] },
      { findAndModify: 'items', query: { code: 'c1' }, remove: true },
    ])
      expect((await db.command({ explain: command, verbosity: 'executionStats' }))['executionStats']).toMatchObject({
        totalKeysExamined: 1,
        nReturned: 1,
      });
    expect(await items.countDocuments({ code: 'c1' })).toBe(1);
  });
});

describe('indexes', () => {
  test('what is there already is left, and what contradicts it is refused', async () => {
    const own = (await running.db()).collection('own');
    expect(await own.createIndex({ a: 1 }, {}, {})).toBe('a_1');
    expect(await own.createIndex({ a: 1 }, {}, {})).toBe('a_1');
    expect(await refusal(own.createIndex({ a: 1 }, { name: 'other' }, {}))).toMatchObject({ code: 85 });
    expect(await refusal(own.createIndex({ b: 1 }, { name: 'a_1' }, {}))).toMatchObject({ code: 86 });
    expect(await refusal(own.createIndex({ a: 1 }, { unique: true }, {}))).toMatchObject({ code: 86 });
    expect(await own.indexes()).toHaveLength(2);
    await own.dropIndex('a_1');
    expect(await refusal(own.dropIndex('a_1'))).toMatchObject({ code: 27 });
    expect(await refusal(own.dropIndex('_id_'))).toMatchObject({ code: 72 });
    await own.createIndex({ a: 1, b: -1 }, {}, {});
    const byKey = (index: object): Promise<Document> => own.db.command({ dropIndexes: 'own', index });
    expect(await byKey({ a: 1, b: -1 })).toMatchObject({ nIndexesWas: 2 });
    expect(await refusal(byKey({ a: 1, b: -1 }))).toMatchObject({ code: 27 });
    expect(await refusal(byKey({ _id: 1 }))).toMatchObject({ code: 72 });
  });

  test('a unique index is not built over duplicates', async () => {
    const own = (await running.db()).collection('duplicates');
    await own.insertMany([{ a: 1 }, { a: 1 }]);
    expect(await refusal(own.createIndex({ a: 1 }, { unique: true }, {}))).toMatchObject({
      code: 11000,
      message: expect.stringContaining('dup key: { a: 1 }') as unknown,
    });
    expect(await own.indexes()).toHaveLength(1);
  });

  test('a unique index holds one document without the field, a partial one any number', async () => {
    const own = (await running.db()).collection('uniques');
    await own.createIndexes([
      { key: { a: 1 }, unique: true },
      { key: { b: 1 }, unique: true, partialFilterExpression: { b: { $exists: true } } },
    ]);
    await own.insertOne({ a: 1 });
    await own.insertOne({});
    expect(await refusal(own.insertOne({}))).toMatchObject({
      code: 11000,
      message: expect.stringContaining('dup key: { a: null }') as unknown,
    });
    await own.insertOne({ a: 2 });
    await own.insertOne({ a: 3, b: 1 });
    expect(await refusal(own.updateOne({ a: 2 }, { $set: { b: 1 } }))).toMatchObject({ code: 11000 });
    expect(await own.findOne({ a: 2 }, { projection: { _id: 0 } })).toEqual({ a: 2 });
  });

  test('a partial index of numbers of one type is not asked for numbers that are equal to those of another', async () => {
    const { Double } = await import('bson');
    const own = (await running.db()).collection('partly');
    await own.createIndex({ a: 1 }, { partialFilterExpression: { a: { $type: 'int' } } }, {});
    await own.insertMany([{ a: 1 }, { a: new Double(1) }]);
    expect(await own.find({ a: 1 }).toArray()).toHaveLength(2);
  });

  test('numbers that are equal across types are duplicates', async () => {
    const { Double, Long } = await import('bson');
    const own = (await running.db()).collection<{ _id: unknown }>('numbers');
    await own.insertOne({ _id: 1 });
    for (const _id of [new Double(1), Long.ONE]) expect(await refusal(own.insertOne({ _id }))).toMatchObject({ code: 11000 });
  });
});
