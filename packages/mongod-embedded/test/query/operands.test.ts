import { describe, expect, test } from '@jest/globals';
import { Binary, Double, Int32, Long, ObjectId } from 'bson';
import * as fc from 'fast-check';
import { compilePipeline } from '../../src/query/aggregate.js';
import { encode } from '../../src/bson/encode.js';
import { MongoError } from '../../src/errors.js';
import { compileJsonSchema } from '../../src/query/jsonSchema.js';
import { compileFilter } from '../../src/query/match.js';
import { compileProjection } from '../../src/query/project.js';
import { compileSort } from '../../src/query/sort.js';
import { compileUpdate, seedFromFilter } from '../../src/query/update.js';
import type { Document } from '../../src/bson/values.js';
import { sized } from '../../../../test/support/size.js';

const names = {
  values: '$eq $ne $gt $gte $lt $lte $in $nin $exists $type $elemMatch'.split(' '),
  filters: '$and $or'.split(' '),
  updates: '$set $unset $setOnInsert $inc'.split(' '),
  stages: '$match $project $group $sort $limit $skip'.split(' '),
  accumulators: '$sum'.split(' '),
  expressions: '$eq $lt $cond'.split(' '),
  keywords: 'bsonType required properties items minItems maxItems minimum enum'.split(' '),
  options: '_id 7'.split(' '),
};

const scalar: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  true,
  false,
  '',
  'a',
  '$a',
  '$$ROOT',
  'a.b',
  'a.0',
  'int',
  '__proto__',
  'constructor',
  new Int32(0),
  new Int32(1),
  new Int32(-1),
  new Double(NaN),
  new Double(0.5),
  new Double(1e300),
  Long.MAX_VALUE,
  Long.fromNumber(2),
  new Date(0),
  new Date(8.64e15),
  new ObjectId('000000000000000000000001'),
  new Binary(Buffer.from('x')),
);
const field = fc.constantFrom(
  'a',
  'b',
  'a.b',
  'a.0',
  'a.$',
  'a.$[]',
  'a.$[x]',
  '_id',
  '',
  '.',
  'a..b',
  '$a',
  '__proto__',
  'constructor',
  ...names.options,
  ...names.keywords,
  ...Object.values(names)
    .flat()
    .filter((name) => name.startsWith('$')),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(field, tie('value')), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
  ),
}));
const document = fc.record({ _id: scalar, a: value, b: value }) as fc.Arbitrary<Document>;
const under = (list: readonly string[], operand: fc.Arbitrary<unknown> = value): fc.Arbitrary<Document> =>
  fc.tuple(fc.constantFrom(...list), operand).map(([name, each]) => ({ [name]: each }));
const merged = (all: readonly Document[]): Document => Object.fromEntries(all.flatMap((each) => Object.entries(each)));

/** Runs to its end, or is refused as MongoDB refuses; whatever else is thrown fails the property. */
function answered(act: () => unknown): boolean {
  try {
    act();
  } catch (error) {
    if (!(error instanceof MongoError)) throw error;
  }
  return true;
}

const runs = { numRuns: sized(2_000, 50_000) };

describe('whatever the operand, there is an answer or a refusal', () => {
  test('of a filter', () => {
    const filter = fc.oneof(
      under(['a', 'a.b', 'a.0', 'b'], under(names.values)),
      under(names.filters),
      under(['a'], fc.array(under(names.values), { maxLength: 3 }).map(merged)),
    );
    fc.assert(
      fc.property(filter, document, (each, doc) => answered(() => (compileFilter(each)(doc), seedFromFilter(each)))),
      runs,
    );
  });

  test('of an update', () => {
    const fields = fc.oneof(value, under(['a', 'a.b', 'a.0', 'a.$', 'a.$[]', 'a.$[x]', '_id']));
    fc.assert(
      fc.property(under(names.updates, fields), document, (each, doc) => answered(() => compileUpdate(each)(doc))),
      runs,
    );
  });

  test('of a projection or a sort', () => {
    const specification = fc
      .array(fc.tuple(field, fc.oneof(value, fc.constantFrom(new Int32(0), new Int32(1), true))), { maxLength: 3 })
      .map((entries): Document => Object.fromEntries<unknown>(entries));
    fc.assert(
      fc.property(
        specification,
        document,
        (each, doc) => answered(() => compileProjection(each)(encode(doc))) && answered(() => compileSort(each).keyOf(doc)),
      ),
      runs,
    );
  });

  test('of an expression', () => {
    const operand = fc.oneof(
      value,
      fc.array(value, { minLength: 2, maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names.options), value, { maxKeys: 4, noNullPrototype: true }),
    );
    const stage = under(names.expressions, operand).map((expression) => ({ $group: { _id: expression } }));
    fc.assert(
      fc.property(stage, document, (each, doc) => answered(() => [...compilePipeline([each])([doc], 1e6)])),
      runs,
    );
  });

  test('of a stage or an accumulator', () => {
    const group = fc.tuple(value, under(names.accumulators)).map(([_id, x]) => ({ $group: { _id, x } }));
    const stages = fc.array(fc.oneof(under(names.stages), group), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(stages, fc.array(document, { maxLength: 3 }), (each, docs) => answered(() => [...compilePipeline(each)(docs, 1e6)])),
      runs,
    );
  });

  test('of a schema', () => {
    const schema = fc
      .array(under(names.keywords, fc.oneof(value, under(names.keywords), under(['a'], under(names.keywords)))), { maxLength: 3 })
      .map(merged);
    fc.assert(
      fc.property(schema, document, (each, doc) => answered(() => compileJsonSchema(each)(doc))),
      runs,
    );
  });

  test('and nothing of it reaches what every object inherits', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
