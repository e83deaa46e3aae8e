import { Double, Long } from 'bson';
import { aggregates, refuses, type Document, type Row } from './row.js';

const sales = [
  { item: 'abc', price: 10, quantity: 2 },
  { item: 'jkl', price: 20, quantity: 1 },
  { item: 'xyz', price: 5, quantity: 10 },
  { item: 'abc', price: 10, quantity: 10 },
  { item: 'xyz', price: 5, quantity: null },
];
const byId = { $sort: { _id: 1 } };
const bad = (...pipeline: readonly Document[]) => ({ aggregate: pipeline });

/** Stages and accumulators. */
export const aggregateRows: readonly Row[] = [
  aggregates(
    '$match',
    'filters',
    sales,
    [{ $match: { price: { $gt: 5 }, item: 'abc' } }, { $project: { _id: 1 } }],
    [{ _id: 1 }, { _id: 4 }],
  ),
  aggregates(
    '$sort',
    'then $limit',
    sales,
    [{ $sort: { price: 1, quantity: -1 } }, { $limit: 2 }, { $project: { _id: 1 } }],
    [{ _id: 3 }, { _id: 5 }],
  ),
  aggregates('$skip', 'passes over', sales, [byId, { $skip: 3 }, { $project: { _id: 1 } }], [{ _id: 4 }, { _id: 5 }]),
  aggregates(
    '$group',
    '$sum of an expression',
    sales,
    [{ $group: { _id: '$item', many: { $sum: { $cond: [{ $lt: [5, '$quantity'] }, '$quantity', 0] } } } }, byId],
    [
      { _id: 'abc', many: 10 },
      { _id: 'jkl', many: 0 },
      { _id: 'xyz', many: 10 },
    ],
  ),
  aggregates('$group', 'everything as one group', sales, [{ $group: { _id: null, n: { $sum: 1 } } }], [{ _id: null, n: 5 }]),
  aggregates(
    '$group',
    'a missing value groups with null',
    [{ a: null }, {}, { a: 1 }],
    [{ $group: { _id: '$a', n: { $sum: 1 } } }, byId],
    [
      { _id: null, n: 2 },
      { _id: 1, n: 1 },
    ],
  ),
  aggregates(
    '$group',
    'equal numbers of different types are one group',
    [{ a: 1 }, { a: new Double(1) }, { a: Long.fromNumber(1) }],
    [{ $group: { _id: '$a', n: { $sum: 1 } } }],
    [{ _id: 1, n: 3 }],
  ),
  aggregates(
    '$group',
    'by a document',
    sales,
    [{ $group: { _id: { i: '$item', p: '$price' }, n: { $sum: 1 } } }, byId],
    [
      { _id: { i: 'abc', p: 10 }, n: 2 },
      { _id: { i: 'jkl', p: 20 }, n: 1 },
      { _id: { i: 'xyz', p: 5 }, n: 2 },
    ],
  ),
  aggregates(
    '$sum (aggregation)',
    'of nothing is zero',
    [{ a: 'x' }],
    [{ $group: { _id: null, sum: { $sum: '$a' } } }],
    [{ _id: null, sum: 0 }],
  ),
  aggregates(
    '$sum (aggregation)',
    'takes the widest type',
    [{ a: 1 }, { a: Long.fromNumber(2) }],
    [{ $group: { _id: null, sum: { $sum: '$a' } } }],
    [{ _id: null, sum: Long.fromNumber(3) }],
  ),
  aggregates(
    '$sum (aggregation)',
    'carries the rounding errors of doubles',
    Array.from({ length: 10 }, () => ({ a: new Double(0.1) })),
    [{ $group: { _id: null, sum: { $sum: '$a' } } }],
    [{ _id: null, sum: new Double(1) }],
  ),
  aggregates(
    '$sum (aggregation)',
    'beyond the longest long is a double',
    [{ a: Long.MAX_VALUE }, { a: 1 }],
    [{ $group: { _id: null, sum: { $sum: '$a' } } }],
    [{ _id: null, sum: new Double(9223372036854775808) }],
  ),
  aggregates(
    '$sum (aggregation)',
    'ints grow to a long',
    [{ a: 2147483647 }, { a: 1 }],
    [{ $group: { _id: null, sum: { $sum: '$a' } } }],
    [{ _id: null, sum: Long.fromNumber(2147483648) }],
  ),
  aggregates(
    '$sum (aggregation)',
    'the infinities add up',
    [{ a: new Double(Infinity) }, { a: new Double(1) }],
    [{ $group: { _id: null, sum: { $sum: '$a' } } }],
    [{ _id: null, sum: new Double(Infinity) }],
  ),
  aggregates('$project', 'keeps', [{ a: 1, b: 2 }], [{ $project: { _id: 0, a: 1 } }], [{ a: 1 }]),
  aggregates('$project', 'drops', [{ a: 1, b: { c: 1, d: 2 } }], [{ $project: { a: 0, 'b.c': 0 } }], [{ _id: 1, b: { d: 2 } }]),
  aggregates('$limit', 'then $match sees the limited', sales, [byId, { $limit: 1 }, { $match: { item: 'jkl' } }], []),
  refuses('Aggregation Stages', 'an unknown stage', sales, bad({ $foo: {} }), 40324),
  refuses('Aggregation Stages', 'a stage of two fields', sales, bad({ $match: {}, $limit: 1 }), 40323),
  refuses('$group', 'without _id', sales, bad({ $group: { n: { $sum: 1 } } }), 15955),
  refuses('$group', 'with something other than a document', sales, bad({ $group: 5 }), 15947),
  refuses('$group', 'with a field that is no accumulator', sales, bad({ $group: { _id: null, a: 1 } }), 40234),
  refuses('$group', 'with an unknown accumulator', sales, bad({ $group: { _id: null, a: { $foo: 1 } } }), 15952),
  refuses('$group', 'with two accumulators in a field', sales, bad({ $group: { _id: null, a: { $sum: 1, $avg: 1 } } }), 40238),
  refuses('$group', 'with a dotted field', sales, bad({ $group: { _id: null, 'a.b': { $sum: 1 } } }), 40235),
  refuses('$sort', 'without fields', sales, bad({ $sort: {} }), 15976),
  refuses('$sort', 'with something other than a document', sales, bad({ $sort: 'a' }), 15973),
  refuses('$limit', 'zero', sales, bad({ $limit: 0 }), 15958),
  refuses('$limit', 'a negative number', sales, bad({ $limit: -1 }), 5107201),
  refuses('$limit', 'a string', sales, bad({ $limit: 'x' }), 5107201),
  refuses('$skip', 'a negative number', sales, bad({ $skip: -1 }), 5107200),
  refuses('$match', 'something other than a document', sales, bad({ $match: 5 }), 15959),
  refuses('$project', 'nothing', sales, bad({ $project: {} }), 51272),
  refuses('$project', 'something other than a document', sales, bad({ $project: 5 }), 15969),
  refuses('$project', 'a mix of keeping and dropping', sales, bad({ $project: { a: 1, b: 0 } }), 31254),
];
