import { describe, expect, test } from '@jest/globals';
import { Double, Long } from 'bson';
import { expressionOf, implies } from '../../src/query/implies.js';
import type { Document } from '../../src/bson/values.js';

/** What MongoDB decides (its source, `expression_algo.cpp`, `isSubsetOf`): a partial filter, a query, and whether the index may serve it. */
const rows: readonly (readonly [partial: Document, asked: Document, implied: boolean])[] = [
  [{}, { a: 1 }, true],
  [{ a: 1 }, {}, false],
  [{ a: 1 }, { a: 1, b: 2 }, true],
  [{ a: 1 }, { $and: [{ b: 2 }, { a: { $eq: new Double(1) } }] }, true],
  [{ a: 1 }, { a: 2 }, false],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: 1 }, { a: { $in: [1] } }, true],
  [{ a: 1 }, { a: { $in: [1, 2] } }, false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1, b: 2 }, { a: 1 }, false],

  [{ a: { $exists: true } }, { a: { $exists: true } }, true],
  [{ a: { $exists: true } }, { a: { $exists: false } }, false],
  [{ a: { $exists: true } }, { a: 0 }, true],
  [{ a: { $exists: true } }, { a: [] }, true],
  [{ a: { $exists: true } }, { a: null }, false],
  [{ a: { $exists: true } }, { a: { $lt: 'x' } }, true],
  [{ a: { $exists: true } }, { a: { $lte: null } }, false],
  [{ a: { $exists: true } }, { a: { $in: [1, 'x'] } }, true],
  [{ a: { $exists: true } }, { a: { $in: [1, null] } }, false],
  [{ a: { $exists: true } }, { a: { $type: 'date' } }, true],
  [{ a: { $exists: true } }, { a: { $elemMatch: { b: 1 } } }, true],
  [{ a: { $exists: true } }, { a: { $ne: 1 } }, false],
  [{ a: { $exists: true } }, { 'a.b': 1 }, false],
  [{ 'a.b': { $exists: true } }, { a: { $elemMatch: { b: 1 } } }, false],
  [{ 'a.b': { $exists: true } }, { a: { $elemMatch: { b: 1 } }, 'a.b': { $exists: true } }, true],
  [{ 'a.b': { $exists: true } }, { a: { b: 1 } }, false],

  [{ a: { $gt: 5 } }, { a: 6 }, true],
  [{ a: { $gt: 5 } }, { a: 5 }, false],
  [{ a: { $gt: 5 } }, { a: { $gt: 5 } }, true],
  [{ a: { $gt: 5 } }, { a: { $gte: 5 } }, false],
  [{ a: { $gt: 5 } }, { a: { $gt: Long.fromNumber(6) } }, true],
  [{ a: { $gt: 5 } }, { a: { $lt: 9 } }, false],
  [{ a: { $gt: 5 } }, { a: 'x' }, false],
  [{ a: { $gt: 5 } }, { a: { $in: [6, 7] } }, true],
  [{ a: { $gt: 5 } }, { a: { $in: [5, 7] } }, false],
  [{ a: { $gt: 5 } }, { a: { $elemMatch: { $gt: 6 } } }, false],
  [{ a: { $gte: 5 } }, { a: 5 }, true],
  [{ a: { $lt: new Date(5) } }, { a: { $lt: new Date(5) } }, true],
  [{ a: { $lt: new Date(5) } }, { a: { $lt: new Date(6) } }, false],
  [{ a: { $lte: 5 } }, { a: { $lt: 5 } }, true],
  [{ a: { $lte: 5 } }, { a: NaN }, false],
  [{ a: { $lte: NaN } }, { a: NaN }, true],
  [{ a: { $lt: NaN } }, { a: 5 }, false],
  [{ a: { $gt: 5, $lt: 10 } }, { a: 6 }, true],
  [{ a: { $gt: 5, $lt: 10 } }, { a: 10 }, false],

  [{ a: { $in: [1, 2, 3] } }, { a: { $in: [3, 2, 1, 1] } }, true],
  [{ a: { $in: [1, 2, 3] } }, { a: 2 }, true],
  [{ a: { $in: [1, 2, 3] } }, { a: { $in: [2] } }, true],
  [{ a: { $in: [1, 2, 3] } }, { a: { $in: [1, 2] } }, false],
  [{ a: { $in: [1, 2, 3] } }, { a: { $in: [1, 2, 3, 4] } }, false],
  [{ a: { $in: [1, 2, 3] } }, { $or: [{ a: 1 }, { a: 2 }] }, false],
  [{ a: { $in: [1, 2, 3] } }, { $or: [{ a: 1 }, { a: 2 }, { a: 3 }] }, true],
  [{ a: { $in: [1, 2, 3] } }, { $or: [{ a: 1, b: 1 }, { a: 2 }] }, true],
  [{ a: { $in: [1, 2, 3] } }, { a: { $elemMatch: { $in: [1, 2, 3] } } }, false],

  [{ a: { $type: 'date' } }, { a: { $type: 'date', $lte: new Date(5) } }, true],
  [{ a: { $type: 'date' } }, { a: new Date(5) }, false],
  [{ a: { $type: 'string' } }, { a: 'x' }, false],
  [{ a: { $type: 'number' } }, { a: { $type: 'int' } }, false],

  [{ $or: [{ a: 1 }, { b: { $gt: 1 } }] }, { b: 2 }, true],
  [{ $or: [{ a: 1 }, { b: { $gt: 1 } }] }, { b: 1 }, false],
  [{ $or: [{ a: 1 }, { b: { $gt: 1 } }] }, { $or: [{ a: 1 }, { b: { $gt: 1 } }] }, true],
  [{ $or: [{ a: 3 }, { $and: [{ a: 5 }, { b: 5 }] }] }, { a: 5, b: 5 }, true],
  [{ a: { $lt: 5 } }, { $or: [{ a: 2 }, { a: { $lt: 3 } }] }, true],
  [{ a: { $lt: 5 } }, { $or: [{ a: 2 }, { b: 3 }] }, false],
];

describe('a partial index', () => {
  test.each(rows)('for %j serves the query %j: %j', (partial, asked, implied) => {
    expect(implies(expressionOf(asked), expressionOf(partial))).toBe(implied);
  });

  test('for what exists serves no query for what is not null, as it does in MongoDB', () => {
    expect(implies(expressionOf({ a: { $ne: null } }), expressionOf({ a: { $exists: true } }))).toBe(false);
  });
});
