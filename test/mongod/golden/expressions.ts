import { Double } from 'bson';
import { evaluates, misuses, type Row } from './row.js';

const doc = {
  a: 7,
  b: 2,
  s: 'Hello',
  list: [3, 1, 2],
  docs: [{ n: 1 }, { n: 2 }, { m: 3 }],
  none: null,
  d: new Date('2026-03-29T00:30:15.250Z'),
};

/** Aggregation expressions over one document. */
export const expressionRows: readonly Row[] = [
  evaluates('Field Paths', 'a field', doc, '$a', 7),
  evaluates('Field Paths', 'a missing field leaves the field out', doc, '$x', undefined),
  evaluates('Field Paths', 'through an array gathers what is there', doc, '$docs.n', [1, 2]),
  evaluates('Field Paths', 'an array within the array is not looked into', { a: [[{ b: 1 }], { b: 2 }] }, '$a.b', [2]),
  evaluates('Field Paths', 'an index is no path part', doc, '$list.0', []),
  evaluates('System Variables', '$$ROOT is the document', { a: 1 }, '$$ROOT', { _id: 1, a: 1 }),
  evaluates('$literal', 'is not looked into', doc, { $literal: '$a' }, '$a'),
  evaluates('Aggregation Operators', 'an array of expressions, missing as null', doc, ['$a', '$x', { $gt: [2, 1] }], [7, null, true]),
  evaluates('Aggregation Operators', 'a document of expressions', doc, { $cond: [true, { p: '$a', q: '$x' }, 0] }, { p: 7 }),
  evaluates('$rand', 'is below 1', doc, { $lt: [{ $rand: {} }, 1] }, true),
  evaluates(
    '$setField',
    'a name with a dollar',
    { a: 1 },
    { $setField: { field: { $literal: '$b' }, input: '$$ROOT', value: 2 } },
    { _id: 1, a: 1, $b: 2 },
  ),
  evaluates('$setField', 'a name with a dot', doc, { $setField: { field: 'x.y', input: { z: 1 }, value: 2 } }, { z: 1, 'x.y': 2 }),
  evaluates('$setField', 'takes away', doc, { $setField: { field: 'x', input: { x: 1, y: 2 }, value: '$nothing' } }, { y: 2 }),
  misuses('$setField', 'of a number', doc, { $setField: { field: 'x', input: '$a', value: 1 } }, 4161105),
  evaluates('$eq (aggregation)', 'equal numbers of different types', doc, { $eq: ['$a', new Double(7)] }, true),
  evaluates('$lt (aggregation)', 'compares across types', doc, { $lt: ['$a', '$s'] }, true),
  evaluates('$and (aggregation)', 'zero and null are false', doc, { $and: ['$a', 0] }, false),
  evaluates('$and (aggregation)', 'nothing is true', doc, { $and: [] }, true),
  evaluates('$cond', 'as an array', doc, { $cond: [{ $gt: ['$a', 5] }, 'big', 'small'] }, 'big'),
  misuses('Aggregation Operators', 'an unknown operator', doc, { $foo: 1 }, 168),
  misuses('Aggregation Operators', 'two operators in one', doc, { $and: [1], $eq: [1, 1] }, 15983),
  misuses('Aggregation Operators', 'another number of operands', doc, { $eq: [1] }, 16020),
  misuses('$let', 'an undefined variable', doc, '$$nothing', 17276),
];
