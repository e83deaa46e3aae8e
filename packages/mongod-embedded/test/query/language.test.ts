import { describe, expect, test } from '@jest/globals';
import { Double, Int32 } from 'bson';
import { compilePipeline } from '../../src/query/aggregate.js';
import { decode } from '../../src/bson/decode.js';
import { encode } from '../../src/bson/encode.js';
import { MongoError } from '../../src/errors.js';
import { compileExpression } from '../../src/query/expression.js';
import { compileJsonSchema } from '../../src/query/jsonSchema.js';
import { compileFilter } from '../../src/query/match.js';
import { compileProjection } from '../../src/query/project.js';
import { compileUpdate, seedFromFilter } from '../../src/query/update.js';
import { keyOf, show, type Document } from '../../src/bson/values.js';

function refusal(act: () => unknown): MongoError {
  try {
    act();
  } catch (error) {
    if (error instanceof MongoError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const present = (flow: Iterable<Document | undefined>): readonly Document[] => [...flow].filter((doc) => doc !== undefined);

describe('a filter', () => {
  test('reads fields named like what every object inherits as fields', () => {
    expect(compileFilter({ constructor: { $exists: true } })({})).toBe(false);
    expect(compileFilter({ 'a.toString': null })({ a: {} })).toBe(true);
    expect(refusal(() => compileFilter({ a: { $constructor: 1 } })).code).toBe(2);
  });

  test('looks at a field named like a number as at any other', () => {
    const document = decode(encode({ [keyOf('7')]: 'seven', a: [{ [keyOf('7')]: 1 }, 5] }));
    expect(compileFilter({ [keyOf('7')]: 'seven' })(document)).toBe(true);
    expect(compileFilter({ 'a.0.7': 1 })(document)).toBe(true);
    expect(compileFilter({ 'a.1': 5 })(document)).toBe(true);
  });
});

describe('an update', () => {
  test('hands back the very same document when nothing changes', () => {
    const doc = { _id: 1, a: new Int32(1), b: [{ c: 'x' }] };
    for (const same of [{ $set: { a: new Int32(1), 'b.0.c': 'x' } }, { $unset: { x: 1 } }, { $inc: { a: new Int32(0) } }, { ...doc }]) {
      expect(compileUpdate(same)(doc)).toBe(doc);
    }
    expect(compileUpdate({ $set: { a: new Double(1) } })(doc)).not.toBe(doc);
  });

  test('leaves the document it was given as it is', () => {
    const doc = { _id: 1, a: { b: [1, 2] } };
    const result = compileUpdate({ $set: { 'a.b.1': 3, 'a.c': 1 } })(doc);
    expect(doc).toEqual({ _id: 1, a: { b: [1, 2] } });
    expect(result).toEqual({ _id: 1, a: { b: [1, 3], c: 1 } });
  });

  test('of an upsert begins with the filter’s equalities and puts _id first', () => {
    const seed = seedFromFilter({ b: 2, $and: [{ 'c.d': { $eq: 3 } }], e: { $gt: 1 }, $or: [{ f: 4 }], _id: 9 });
    expect(Object.entries(seed)).toEqual([
      ['_id', 9],
      ['b', 2],
      ['c', { d: 3 }],
      ['f', 4],
    ]);
    const inserted = compileUpdate({ $setOnInsert: { g: 5 }, $inc: { n: 1 } })(seed, true);
    expect(inserted).toEqual({ _id: 9, b: 2, c: { d: 3 }, f: 4, g: 5, n: 1 });
  });

  test('writes a field named __proto__ as a field', () => {
    const result = compileUpdate({ $set: { ['__proto__']: 1, 'a.__proto__.x': 2 } })({ a: {} });
    expect(Object.entries(result).map(([name]) => name)).toEqual(['a', '__proto__']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('a pipeline', () => {
  test('reads no further than its results need', () => {
    let read = 0;
    function* endless(): Iterable<Document> {
      for (;;) yield { n: (read += 1) };
    }
    const pipeline = compilePipeline([{ $match: { n: { $gt: 2 } } }, { $limit: 2 }]);
    expect(present(pipeline(endless(), 1_000_000))).toEqual([{ n: 3 }, { n: 4 }]);
    expect(read).toBe(4);
  });

  test('fails with 292 when a sort or a group outgrows its memory', () => {
    const large = Array.from({ length: 200 }, (_, n) => ({ n, name: `${n}`, text: 'x'.repeat(10_000) }));
    for (const stage of [{ $sort: { n: 1 } }, { $group: { _id: '$name' } }]) {
      expect(refusal(() => [...compilePipeline([stage as Document])(large, 9_000)]).code).toBe(292);
    }
    expect(present(compilePipeline([{ $group: { _id: null, n: { $sum: '$n' } } }])(large, 9_000))).toHaveLength(1);
  });

  test('sorts before a limit in the memory of the limit', () => {
    const many = Array.from({ length: 5_000 }, (_, n) => ({ n: (n * 7919) % 5_000 }));
    const first = present(compilePipeline([{ $sort: { n: 1 } }, { $limit: 3 }])(many, 40_000));
    expect(first).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }]);
    expect(refusal(() => present(compilePipeline([{ $sort: { n: 1 } }])(many, 40_000))).code).toBe(292);
  });
});

describe('a projection', () => {
  test('refuses the positional operator by name', () => {
    expect(refusal(() => compileProjection({ 'a.$': 1 }))).toMatchObject({
      code: 238,
      message: "The positional projection 'a.$' is not supported by this server",
    });
  });
});

describe('a JSON schema', () => {
  test('says what is wrong in the shape of MongoDB’s errInfo', () => {
    const violation = compileJsonSchema({
      required: ['name', 'role'],
      properties: { name: { bsonType: 'string' }, tags: { items: { bsonType: 'int' } } },
    });
    expect(violation({ name: 'x', role: 'y', tags: [] })).toBeUndefined();
    expect(violation({ name: 5, tags: [new Int32(1), 'b'] })).toMatchObject({
      schemaRulesNotSatisfied: [
        { operatorName: 'required', specifiedAs: { required: ['name', 'role'] }, missingProperties: ['role'] },
        {
          operatorName: 'properties',
          propertiesNotSatisfied: [
            {
              propertyName: 'name',
              details: [
                {
                  operatorName: 'bsonType',
                  specifiedAs: { bsonType: 'string' },
                  reason: 'type did not match',
                  consideredValue: 5,
                  consideredType: 'int',
                },
              ],
            },
            {
              propertyName: 'tags',
              details: [{ operatorName: 'items', reason: 'At least one item did not match the sub-schema', itemIndex: 1 }],
            },
          ],
        },
      ],
    });
  });

  test('is refused when it has an unknown or malformed keyword', () => {
    const rows: readonly (readonly [Document, number])[] = [
      [{ foo: 1 }, 9],
      [{ properties: 5 }, 14],
      [{ required: [] }, 9],
      [{ bsonType: 'nothing' }, 2],
      [{ minimum: 'x' }, 14],
      [{ minItems: -1 }, 9],
      [{ enum: 'x' }, 14],
    ];
    for (const [schema, code] of rows) expect([schema, refusal(() => compileJsonSchema(schema)).code]).toEqual([schema, code]);
  });
});

describe('an error', () => {
  test('has MongoDB’s number and name, a bare number being a location', () => {
    expect(refusal(() => compileExpression({ $nothing: 1 }))).toMatchObject({ code: 168, codeName: 'InvalidPipelineOperator' });
    expect(refusal(() => compilePipeline([{ $nothing: 1 }]))).toMatchObject({
      code: 40324,
      codeName: 'Location40324',
      message: "Unrecognized pipeline stage name: '$nothing'",
    });
  });

  test('writes values as MongoDB does', () => {
    expect(show({ a: 1, b: [new Double(2), 'x', null], c: {}, d: [] })).toBe('{ a: 1, b: [ 2.0, "x", null ], c: {}, d: [] }');
  });
});
