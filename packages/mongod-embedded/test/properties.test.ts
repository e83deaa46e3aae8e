import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { MongoClient, type Collection, type IndexDescription } from 'mongodb';
import { startMongod, type Mongod } from '../src/index.js';
import { sized } from '../../../test/support/size.js';
import { matches, sorted, type Filter, type Value } from './naive.js';

type Doc = Readonly<Record<string, Value>>;
type Spec = Readonly<Record<string, 1 | -1>>;

/** The same documents lie behind each of these; every one must answer alike. */
const indexes: readonly (IndexDescription | undefined)[] = [
  undefined,
  { key: { a: 1 } },
  { key: { a: -1, b: 1 } },
  { key: { b: 1, a: 1, _id: -1 } },
  { key: { 'a.b': 1, b: -1 } },
  { key: { 'a.b': 1, 'a.c': -1, b: 1 } },
  { key: { 'a.d.b': 1, 'a.d.c': 1 } },
  { key: { b: 1 }, partialFilterExpression: { b: { $exists: true } } },
  { key: { a: 1 }, partialFilterExpression: { b: { $gt: 0 } } },
  { key: { 'a.b': 1 }, partialFilterExpression: { 'a.c': { $exists: true } } },
  { key: { a: 1 }, partialFilterExpression: { a: { $in: [1, 2, 'a'] } } },
  { key: { a: 1 }, partialFilterExpression: { $or: [{ a: { $type: 'string' } }, { b: { $lte: 1 } }] } },
];

const bit = fc.constantFrom(0, 1);
const number = fc.constantFrom(-1, 0, 0.5, 1, 2, 3);
const scalar: fc.Arbitrary<Value> = fc.oneof(number, fc.constantFrom(null, 'a', 'b', '', true, false));
const small: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 1, arbitrary: fc.record({ b: scalar, c: scalar }, { requiredKeys: ['b'] }) },
);
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: small },
  { weight: 2, arbitrary: fc.array(small, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ b: fc.array(scalar, { maxLength: 2 }) }) },
  // Arrays of documents that hold arrays of documents.
  { weight: 3, arbitrary: fc.array(fc.record({ d: fc.array(fc.record({ b: bit, c: bit }), { maxLength: 3 }) }), { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant<Value>({}) },
);
/** Only one of the fields may hold arrays where an index spans both: the other is a scalar. */
const document = fc.record({ a: value, b: scalar }, { requiredKeys: [] });

const path = fc.constantFrom('a', 'b', 'a.b', 'a.c', 'a.0', 'a.b.0');
const operators: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ $eq: value }),
  fc.record({ $ne: scalar }),
  fc.record({ $gt: scalar }),
  fc.record({ $gte: small, $lt: scalar }),
  fc.record({ $lte: scalar }),
  fc.record({ $in: fc.array(small, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 2 }) }),
  fc.constant({ $in: [2, 'a', 1] }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({
    $elemMatch: fc.oneof(
      fc.record({ $gt: number, $lt: number }),
      fc.record({ b: scalar }),
      fc.record({ b: fc.record({ $gte: number, $lt: number }) }),
      fc.record({ b: scalar, c: scalar }),
      fc.record({ b: fc.record({ $in: fc.array(scalar, { maxLength: 2 }) }), c: fc.record({ $gte: number }) }),
    ),
  }),
);
const ids = fc.array(fc.nat({ max: 12 }), { maxLength: 4 });
const field: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(path, fc.oneof(value, operators)).map(([key, condition]) => ({ [key]: condition })) },
  { weight: 1, arbitrary: fc.record({ _id: fc.record({ $in: ids }) }) },
);
/** Of one element, conditions that different elements of an array within it may meet, or one of them. */
const nested: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ 'd.b': bit, 'd.c': fc.oneof(bit, fc.record({ $gt: bit })) }),
  fc.record({ d: fc.record({ $elemMatch: fc.record({ b: bit, c: bit }) }) }),
);
const filter: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ a: fc.record({ $elemMatch: nested }) }) },
  { weight: 3, arbitrary: field },
  { weight: 2, arbitrary: fc.tuple(field, field).map(([x, y]) => ({ ...x, ...y })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('$and', '$or'), fc.array(field, { minLength: 1, maxLength: 3 }))
      .map(([key, fields]) => ({ [key]: fields })),
  },
);
const direction = fc.constantFrom<1 | -1>(1, -1);
const sort: fc.Arbitrary<Spec> = fc
  .tuple(fc.subarray(['a', 'b', 'a.b']), fc.array(direction, { minLength: 3, maxLength: 3 }))
  .map(([paths, directions]) => ({
    ...Object.fromEntries(paths.map((each, i) => [each, directions[i] ?? 1])),
    _id: 1,
  }));

let directory: string;
let server: Mongod | undefined;
let client: MongoClient;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'properties-'));
  server = process.env['MONGODB_URI'] === undefined ? await startMongod({ path: directory }) : undefined;
  client = new MongoClient(process.env['MONGODB_URI'] ?? server?.uri ?? '');
  await client.connect();
});

afterAll(async () => {
  await client.db('properties').dropDatabase();
  await client.close();
  await server?.close();
  rmSync(directory, { recursive: true, force: true });
});

async function collections(name: string): Promise<readonly Collection[]> {
  return Promise.all(
    indexes.map(async (index, i) => {
      const collection = await client.db('properties').createCollection(`${name}${i}`);
      if (index) await collection.createIndexes([index]);
      return collection;
    }),
  );
}

/** An index whose specification holds every document can be forced upon a query. */
function hintOf(index: IndexDescription | undefined): object {
  return index && !index.partialFilterExpression ? { hint: index.key } : {};
}

describe('random filters and sorts', () => {
  test('give what a naive evaluator gives, in its order, whatever the index', async () => {
    const all = await collections('find');
    const batch = fc.tuple(
      fc.array(document, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(filter, sort), { minLength: 8, maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(batch, async ([contents, queries]) => {
        const documents: readonly Doc[] = contents.map((doc, _id) => ({ _id, ...doc }));
        for (const collection of all) {
          await collection.deleteMany({});
          await collection.insertMany(documents.map((doc) => ({ ...doc })));
        }
        for (const [query, by] of queries) {
          const expected = sorted(
            documents.filter((doc) => matches(doc, query)),
            by,
          );
          for (const [i, collection] of all.entries()) {
            for (const options of [{}, hintOf(indexes[i])]) {
              const found = await collection.find(query, options).sort(by).toArray();
              expect({ index: indexes[i]?.key, query, by, found }).toEqual({ index: indexes[i]?.key, query, by, found: expected });
            }
          }
        }
      }),
      { numRuns: sized(10, 500) },
    );
  });
});
