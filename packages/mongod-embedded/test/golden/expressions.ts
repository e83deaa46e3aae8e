import { Double } from 'bson';
import { evaluates, misuses, type Row } from './row.js';

const doc = {
  a: 7,
  s: 'Hello',
  list: [3, 1, 2],
  docs: [{ n: 1 }, { n: 2 }, { m: 3 }],
  none: null,
};

/** Aggregation expressions over one document. */
export const expressionRows: readonly Row[] = [
  evaluates('Field Paths', 'a field', doc, '$a', 7),
  evaluates('Field Paths', 'a missing field leaves the field out', doc, '$x', undefined),
  evaluates('Field Paths', 'through an array gathers what is there', doc, '$docs.n', [1, 2]),
  evaluates('Field Paths', 'an array within the array is not looked into', { a: [[{ b: 1 }], { b: 2 }] }, '$a.b', [2]),
  evaluates('Field Paths', 'an index is no path part', doc, '$list.0', []),
  evaluates('$eq (aggregation)', 'equal numbers of different types', doc, { $eq: ['$a', new Double(7)] }, true),
  evaluates('$lt (aggregation)', 'compares across types', doc, { $lt: ['$a', '$s'] }, true),
  evaluates('$cond', 'as an array', doc, { $cond: [{ $lt: [5, '$a'] }, 'big', 'small'] }, 'big'),
  evaluates('$cond', 'zero is false', doc, { $cond: [{ $cond: ['$x', 1, 0] }, 'yes', 'no'] }, 'no'),
  evaluates('$cond', 'null is false', doc, { $cond: ['$none', 'yes', 'no'] }, 'no'),
  evaluates('$cond', 'false is false', doc, { $cond: [{ $lt: [2, 1] }, 'yes', 'no'] }, 'no'),
  evaluates('$cond', 'any other value is true', doc, { $cond: ['$s', 'yes', 'no'] }, 'yes'),
  evaluates('Aggregation Operators', 'a value stands for itself', doc, 5, 5),
  misuses('Aggregation Operators', 'an unknown operator', doc, { $foo: 1 }, 168),
  misuses('Aggregation Operators', 'two operators in one', doc, { $lt: [1, 1], $eq: [1, 1] }, 15983),
  misuses('Aggregation Operators', 'another number of operands', doc, { $eq: [1] }, 16020),
  evaluates('Aggregation Operators', 'a document of expressions, missing left out', doc, { p: '$a', q: '$x' }, { p: 7 }),
  misuses('Aggregation Operators', 'a document of expressions with a dotted name', doc, { 'i.x': '$a' }, 16412),
  misuses('Field Paths', 'an empty path', doc, '$', 16872),
  misuses('Field Paths', 'an empty part of a path', doc, '$a..b', 15998),
  misuses('$let', 'an undefined variable', doc, '$$nothing', 17276),
];
