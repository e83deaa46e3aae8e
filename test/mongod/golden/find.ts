import { Double, Long } from 'bson';
import { answers, finds, refuses, type Row } from './row.js';

const inventory = [
  { item: 'journal', qty: 25, tags: ['blank', 'red'], dim: [14, 21] },
  { item: 'notebook', qty: 50, tags: ['red', 'blank'], dim: [14, 21] },
  { item: 'paper', qty: 100, tags: ['red', 'blank', 'plain'], dim: [14, 21] },
  { item: 'planner', qty: 75, tags: ['blank', 'red'], dim: [22.85, 30] },
  { item: 'postcard', qty: 45, tags: ['blue'], dim: [10, 15.25] },
];
const stock = [
  {
    item: 'journal',
    instock: [
      { warehouse: 'A', qty: 5 },
      { warehouse: 'C', qty: 15 },
    ],
  },
  { item: 'notebook', instock: [{ warehouse: 'C', qty: 5 }] },
  {
    item: 'paper',
    instock: [
      { warehouse: 'A', qty: 60 },
      { warehouse: 'B', qty: 15 },
    ],
  },
  {
    item: 'planner',
    instock: [
      { warehouse: 'A', qty: 40 },
      { warehouse: 'B', qty: 5 },
    ],
  },
  {
    item: 'postcard',
    instock: [
      { warehouse: 'B', qty: 15 },
      { warehouse: 'C', qty: 35 },
    ],
  },
];
const nested = [{ size: { h: 14, w: 21, uom: 'cm' } }, { size: { h: 8.5, w: 11, uom: 'in' } }];
const empties = [{ a: null }, { b: 1 }, { a: 1 }, { a: [] }, { a: [null] }, { a: {} }, { a: [{ b: 1 }] }];
const types = [
  { a: 1 },
  { a: new Double(1.5) },
  { a: Long.fromNumber(3) },
  { a: 'x' },
  { a: true },
  { a: null },
  { a: [1, 'y'] },
  { a: { b: 1 } },
  {},
  { a: new Date(0) },
];
const bounds = [{ a: 5 }, { a: '5' }, { a: null }, {}, { a: [1, 9] }, { a: new Double(NaN) }, { a: new Date(5) }];

/** Filters: the comparison, logical, element, array and evaluation operators, and paths through arrays. */
export const findRows: readonly Row[] = [
  finds('Query Documents', 'an empty filter finds everything', inventory, {}, [1, 2, 3, 4, 5]),
  finds('Query Documents', 'equality of a field', inventory, { item: 'paper' }, [3]),
  finds('Query Documents', '$or of two conditions', inventory, { $or: [{ item: 'paper' }, { qty: { $lt: 40 } }] }, [1, 3]),
  finds(
    'Query Documents',
    'a field condition beside $or',
    inventory,
    { tags: 'red', $or: [{ qty: 50 }, { item: { $gte: 'p', $lt: 'q' } }] },
    [2, 3, 4],
  ),
  finds(
    'Query on Embedded/Nested Documents',
    'a whole document equals with its field order',
    nested,
    { size: { h: 14, w: 21, uom: 'cm' } },
    [1],
  ),
  finds('Query on Embedded/Nested Documents', 'another field order is another document', nested, { size: { w: 21, h: 14, uom: 'cm' } }, []),
  finds('Query on Embedded/Nested Documents', 'a nested field by dot notation', nested, { 'size.uom': 'in' }, [2]),
  finds('Query on Embedded/Nested Documents', 'operators on a nested field', nested, { 'size.h': { $lt: 15 }, 'size.uom': 'cm' }, [1]),
  finds('Query an Array', 'a whole array equals in its order', inventory, { tags: ['red', 'blank'] }, [2]),
  finds('Query an Array', 'one element that matches', inventory, { tags: 'red' }, [1, 2, 3, 4]),
  finds('Query an Array', 'one element in a range', inventory, { dim: { $gt: 25 } }, [4]),
  finds('Query an Array', 'two conditions may be met by two elements', inventory, { dim: { $gt: 15, $lt: 20 } }, [1, 2, 3, 5]),
  finds('Query an Array', '$elemMatch wants one element for all conditions', inventory, { dim: { $elemMatch: { $gt: 22, $lt: 30 } } }, [4]),
  finds('Query an Array', 'an element by its index', inventory, { 'dim.1': { $gt: 25 } }, [4]),
  finds('Query an Array of Embedded Documents', 'a whole document in an array', stock, { instock: { warehouse: 'A', qty: 5 } }, [1]),
  finds('Query an Array of Embedded Documents', 'another field order does not match', stock, { instock: { qty: 5, warehouse: 'A' } }, []),
  finds('Query an Array of Embedded Documents', 'a field of any element', stock, { 'instock.qty': { $lte: 20 } }, [1, 2, 3, 4, 5]),
  finds('Query an Array of Embedded Documents', 'a field of the element at an index', stock, { 'instock.0.qty': { $lte: 20 } }, [1, 2, 5]),
  finds(
    'Query an Array of Embedded Documents',
    '$elemMatch of one element',
    stock,
    { instock: { $elemMatch: { qty: 5, warehouse: 'A' } } },
    [1],
  ),
  finds(
    'Query an Array of Embedded Documents',
    '$elemMatch with ranges',
    stock,
    { instock: { $elemMatch: { qty: { $gt: 10, $lte: 20 } } } },
    [1, 3, 5],
  ),
  finds(
    'Query an Array of Embedded Documents',
    'two fields may be met by two elements',
    stock,
    { 'instock.qty': 5, 'instock.warehouse': 'A' },
    [1, 4],
  ),
  finds('Query for Null or Missing Fields', 'null finds null and missing, also in arrays', empties, { a: null }, [1, 2, 5]),
  finds('Query for Null or Missing Fields', '$ne null finds the rest', empties, { a: { $ne: null } }, [3, 4, 6, 7]),
  finds('Query for Null or Missing Fields', '$exists false finds only missing', empties, { a: { $exists: false } }, [2]),
  finds('Query for Null or Missing Fields', '$exists true finds null as well', empties, { a: { $exists: true } }, [1, 3, 4, 5, 6, 7]),
  finds(
    'Query for Null or Missing Fields',
    'null below a scalar is missing, below an array without documents it is not',
    empties,
    { 'a.b': null },
    [1, 2, 3, 6],
  ),
  finds('Query for Null or Missing Fields', '$exists false below arrays', empties, { 'a.b': { $exists: false } }, [1, 2, 3, 4, 5, 6]),
  finds('$exists', 'a number counts as true or false', empties, { a: { $exists: 0 } }, [2]),
  finds('$in', 'null among the values finds missing', empties, { a: { $in: [null, 1] } }, [1, 2, 3, 5]),
  finds('$nin', 'missing fields are not in', empties, { a: { $nin: [null, 1] } }, [4, 6, 7]),
  finds('$in', 'an array among the values', inventory, { tags: { $in: [['blue'], 'plain'] } }, [3, 5]),
  finds('$in', 'no value finds nothing', inventory, { item: { $in: [] } }, []),
  finds(
    '$eq',
    'numbers of all types are equal by value',
    [{ a: 1 }, { a: new Double(1) }, { a: Long.fromNumber(1) }, { a: '1' }],
    { a: { $eq: 1 } },
    [1, 2, 3],
  ),
  finds(
    '$eq',
    'longs beyond 2^53 are not rounded',
    [{ a: Long.fromString('9007199254740993') }, { a: new Double(9007199254740992) }],
    { a: Long.fromString('9007199254740993') },
    [1],
  ),
  finds('$ne', 'documents without the field match', inventory, { missing: { $ne: 1 } }, [1, 2, 3, 4, 5]),
  finds('$ne', 'no element may equal', inventory, { tags: { $ne: 'red' } }, [5]),
  finds('$gt', 'values of other types do not match', bounds, { a: { $gt: 4 } }, [1, 5]),
  finds('$gte', 'null in a range means null or missing', bounds, { a: { $gte: null } }, [3, 4]),
  finds('$lt', 'NaN is in no range', bounds, { a: { $lt: 100 } }, [1, 5]),
  finds('$lte', 'NaN is at most NaN', bounds, { a: { $lte: new Double(NaN) } }, [6]),
  finds('$gt', 'dates compare with dates', bounds, { a: { $gt: new Date(0) } }, [7]),
  finds('$and', 'two ranges of one field', inventory, { $and: [{ qty: { $gt: 40 } }, { qty: { $lt: 60 } }] }, [2, 5]),
  finds('$type', 'by alias', types, { a: { $type: 'string' } }, [4, 7]),
  finds('$type', 'number stands for all number types', types, { a: { $type: 'number' } }, [1, 2, 3, 7]),
  finds('$type', 'array finds the array itself', types, { a: { $type: 'array' } }, [7]),
  finds('$type', 'long is not int', types, { a: { $type: 'long' } }, [3]),
  finds('$elemMatch', 'does not match a value that is no array', [{ a: 5 }, { a: [5] }], { a: { $elemMatch: { $gt: 1 } } }, [2]),
  finds('$elemMatch', 'with $or inside', stock, { instock: { $elemMatch: { $or: [{ qty: 60 }, { qty: 35 }] } } }, [3, 5]),
  finds(
    '$elemMatch',
    'below an array',
    [{ a: [{ b: [1, 5] }, { b: [9] }] }, { a: [{ b: [1] }] }],
    { 'a.b': { $elemMatch: { $gt: 4, $lt: 8 } } },
    [1],
  ),
  finds('Query an Array', 'nested arrays are compared as values', [{ a: [[1, 2], 3] }, { a: [1, 2] }], { a: [1, 2] }, [1, 2]),
  finds('Query an Array', 'an index into a nested array', [{ a: [[1, 2]] }, { a: [[2, 1]] }], { 'a.0.1': 2 }, [1]),
  finds('Query an Array', 'the elements of an array within an array are not looked into', [{ a: [[1, 2]] }, { a: [1] }], { a: 1 }, [2]),
  finds(
    'Query on Embedded/Nested Documents',
    'a numeric part may be a field name',
    [{ a: { '0': 'x' } }, { a: ['x'] }],
    { 'a.0': 'x' },
    [1, 2],
  ),
  refuses('Query Predicates', 'an unknown operator', inventory, { find: { qty: { $foo: 1 } } }, 2),
  refuses('Query Predicates', 'an unknown operator at the top', inventory, { find: { $foo: 1 } }, 2),
  refuses('$or', 'wants an array', inventory, { find: { $or: { a: 1 } } }, 2),
  refuses('$and', 'wants a branch', inventory, { find: { $and: [] } }, 2),
  refuses('$in', 'wants an array', inventory, { find: { qty: { $in: 25 } } }, 2),
  refuses('$in', 'takes no operators', inventory, { find: { qty: { $in: [{ $gt: 1 }] } } }, 2),
  refuses('$all', 'wants an array', inventory, { find: { tags: { $all: 'red' } } }, 2),
  finds(
    '$elemMatch',
    'sees an array within the array by its indexes',
    [{ a: [[1, 2]] }, { a: [[2, 1]] }],
    { a: { $elemMatch: { '0': 1 } } },
    [1],
  ),
  finds('$elemMatch', 'and nothing else of it', [{ a: [[1, 2]] }], { a: { $elemMatch: { length: 2 } } }, []),
  finds(
    '$elemMatch',
    'dotted paths may be met by different elements further down',
    [{ a: [{ b: [{ c: 1, d: 1 }, { c: 2, d: 9 }] }] }], // prettier-ignore
    { a: { $elemMatch: { 'b.c': 1, 'b.d': { $gt: 5 } } } },
    [1],
  ),
  refuses('$elemMatch', 'wants a document', inventory, { find: { tags: { $elemMatch: 1 } } }, 2),
  refuses('$type', 'refuses an unknown alias', inventory, { find: { qty: { $type: 'nothing' } } }, 2),
];

const mixed = [
  { a: 'x' },
  { a: 2 },
  {},
  { a: [] },
  { a: null },
  { a: [1, 9] },
  { a: { b: 1 } },
  { a: true },
  { a: new Date(0) },
  { a: new Double(1.5) },
];
const byIds = (numbers: readonly number[]) => numbers.map((number) => ({ _id: number }));
const product = { name: 'x', size: { h: 1, w: 2 }, parts: [{ n: 1, m: 2 }, { n: 3, m: 4 }, 5], grades: [80, 90, 70] };

/** Sorts and projections. */
export const answerRows: readonly Row[] = [
  answers(
    'Comparison/Sort Order',
    'upwards over all types, arrays by their least element',
    mixed,
    { find: {}, sort: { a: 1, _id: 1 }, projection: { _id: 1 } },
    byIds([4, 3, 5, 6, 10, 2, 1, 7, 8, 9]),
  ),
  answers(
    'Comparison/Sort Order',
    'downwards, arrays by their greatest element',
    mixed,
    { find: {}, sort: { a: -1, _id: 1 }, projection: { _id: 1 } },
    byIds([9, 8, 7, 1, 6, 2, 10, 3, 5, 4]),
  ),
  answers(
    'sort',
    'by two fields',
    [
      { a: 1, b: 1 },
      { a: 2, b: 1 },
      { a: 1, b: 2 },
    ],
    { find: {}, sort: { a: 1, b: -1 }, projection: { _id: 1 } },
    byIds([3, 1, 2]),
  ),
  answers(
    'sort',
    'by a field below an array',
    [{ a: [{ b: 5 }, { b: 1 }] }, { a: [{ b: 3 }] }],
    { find: {}, sort: { 'a.b': 1 }, projection: { _id: 1 } },
    byIds([1, 2]),
  ),
  answers(
    'sort',
    'a string as bytes, not by locale',
    [{ a: 'b' }, { a: 'B' }, { a: 'é' }, { a: 'a' }],
    { find: {}, sort: { a: 1 }, projection: { _id: 1 } },
    byIds([2, 4, 1, 3]),
  ),
  answers(
    'sort',
    'skip, then limit',
    [{ a: 3 }, { a: 1 }, { a: 2 }],
    { find: {}, sort: { a: 1 }, skip: 1, limit: 1, projection: { _id: 1 } },
    byIds([3]),
  ),
  answers(
    'sort',
    'several fields of one array sort by the first of its elements',
    [
      { a: [{ b: 1, c: 5 }, { b: 2, c: 1 }] }, // prettier-ignore
      { a: { b: 1, c: 3 } },
    ],
    { find: {}, sort: { 'a.b': 1, 'a.c': 1 }, projection: { _id: 1 } },
    [{ _id: 2 }, { _id: 1 }],
  ),
  answers(
    'sort',
    'an element without the field counts as null',
    [{ a: { b: 3 } }, { a: [1, { b: 5 }] }],
    { find: {}, sort: { 'a.b': 1 }, projection: { _id: 1 } },
    [{ _id: 2 }, { _id: 1 }],
  ),
  answers(
    'sort',
    'by an element at its index',
    [{ a: [2, 0] }, { a: [1, 9] }, { a: [{ b: 0 }] }],
    { find: {}, sort: { 'a.0': 1 }, projection: { _id: 1 } },
    [{ _id: 2 }, { _id: 1 }, { _id: 3 }],
  ),
  refuses('sort', 'two arrays side by side', [{ a: [1, 2], b: [1, 2] }], { find: {}, sort: { a: 1, b: 1 } }, 2),
  refuses('sort', 'a direction is 1 or -1', [{}], { aggregate: [{ $sort: { a: 2 } }] }, 15975),
  refuses('sort', 'a direction is a number', [{}], { aggregate: [{ $sort: { a: 'up' } }] }, 15974),
  answers(
    'Project Fields to Return',
    'kept fields come in the document’s order, with _id',
    [product],
    { find: {}, projection: { size: 1, name: 1 } },
    [{ _id: 1, name: 'x', size: { h: 1, w: 2 } }],
  ),
  answers('Project Fields to Return', '_id can be dropped', [product], { find: {}, projection: { name: 1, _id: 0 } }, [{ name: 'x' }]),
  answers('Project Fields to Return', 'dropped fields', [product], { find: {}, projection: { parts: 0, size: 0, grades: 0 } }, [
    { _id: 1, name: 'x' },
  ]),
  answers('Project Fields to Return', 'only _id', [product], { find: {}, projection: { _id: 1 } }, [{ _id: 1 }]),
  answers('Project Fields to Return', 'a nested field kept', [product], { find: {}, projection: { 'size.h': 1 } }, [
    { _id: 1, size: { h: 1 } },
  ]),
  answers('Project Fields to Return', 'a nested field as a nested specification', [product], { find: {}, projection: { size: { h: 1 } } }, [
    { _id: 1, size: { h: 1 } },
  ]),
  answers('Project Fields to Return', 'through an array, where scalars fall out', [product], { find: {}, projection: { 'parts.n': 1 } }, [
    { _id: 1, parts: [{ n: 1 }, { n: 3 }] },
  ]),
  answers(
    'Project Fields to Return',
    'dropped through an array, where scalars stay',
    [product],
    { find: {}, projection: { 'parts.n': 0, name: 0, size: 0, grades: 0 } },
    [{ _id: 1, parts: [{ m: 2 }, { m: 4 }, 5] }],
  ),
  answers('Project Fields to Return', 'a field below a scalar falls out', [{ a: 5 }], { find: {}, projection: { 'a.b': 1 } }, [{ _id: 1 }]),
  refuses('Project Fields to Return', 'keeping in a dropping projection', [product], { find: {}, projection: { name: 0, size: 1 } }, 31253),
  refuses('Project Fields to Return', 'dropping in a keeping projection', [product], { find: {}, projection: { name: 1, size: 0 } }, 31254),
  refuses('Project Fields to Return', 'a path and a path below it', [product], { find: {}, projection: { size: 1, 'size.h': 1 } }, 31249),
  refuses('Project Fields to Return', 'a path and a path above it', [product], { find: {}, projection: { 'size.h': 1, size: 1 } }, 31250),
  refuses('Project Fields to Return', 'an empty specification', [product], { find: {}, projection: { size: {} } }, 51270),
];
