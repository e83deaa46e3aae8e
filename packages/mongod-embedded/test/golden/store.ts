import { Double } from 'bson';
import type { Document, IndexSpec, Row } from './row.js';

const schema = {
  bsonType: 'object',
  required: ['name', 'level'],
  properties: {
    _id: {},
    name: { bsonType: 'string' },
    level: { bsonType: ['int', 'double'], minimum: 1 },
    kind: { enum: ['A', 'B', null] },
    tags: { bsonType: 'array', minItems: 1, maxItems: 2, items: { bsonType: 'string' } },
    place: { bsonType: ['object', 'null'], required: ['city'], properties: { city: { bsonType: 'string' } } },
    '7': { bsonType: 'int' },
  },
};
const good = { _id: 1, name: 'abc', level: 3 };

function accepts(says: string, document: Document): Row {
  return {
    page: 'Specify JSON Schema Validation',
    says,
    documents: [],
    operation: { insert: [document], validator: { $jsonSchema: schema } },
    gives: [document],
  };
}

function rejects(says: string, document: Document, validator: Document = { $jsonSchema: schema }): Row {
  return { page: '$jsonSchema', says, documents: [], operation: { insert: [document], validator }, gives: { code: 121 } };
}

function stores(page: string, says: string, index: IndexSpec, documents: readonly Document[]): Row {
  return { page, says, documents: [], operation: { insert: documents, index }, gives: documents };
}

function collides(page: string, says: string, index: IndexSpec, documents: readonly Document[], code = 11000): Row {
  return { page, says, documents: [], operation: { insert: documents, index }, gives: { code } };
}

const unique = { key: { a: 1 }, unique: true } as const;
const some = { ...unique, partialFilterExpression: { b: { $gt: 5 } } } as const;

/** What the server refuses to store: validators, unique and multikey indexes. */
export const storeRows: readonly Row[] = [
  accepts('a document that satisfies everything', good),
  accepts('a double where a double may be', { ...good, level: new Double(4.5) }),
  accepts('an enumerated null', { ...good, kind: null }),
  accepts('a list of strings', { ...good, tags: ['x', 'y'] }),
  accepts('a document within, and a field it says nothing of', { ...good, place: { city: 'x' }, other: 1 }),
  accepts('null where null may be', { ...good, place: null }),
  accepts('a field named like a number', { ...good, '7': 1 }),
  rejects('a field of another type within', { ...good, place: { city: 5 } }),
  rejects('a missing field within', { ...good, place: {} }),
  rejects('another type of a field named like a number', { ...good, '7': 'x' }),
  rejects('a missing field', { _id: 1, name: 'abc' }),
  rejects('a field of another type', { ...good, name: 5 }),
  rejects('a number too small', { ...good, level: 0 }),
  rejects('a value that is not enumerated', { ...good, kind: 'C' }),
  rejects('too few elements', { ...good, tags: [] }),
  rejects('too many elements', { ...good, tags: ['x', 'y', 'z'] }),
  rejects('an element of another type', { ...good, tags: [1] }),
  rejects('what a query expression excludes', { _id: 1, a: 5 }, { a: { $gt: 5 } }),
  stores('Unique Indexes', 'different values', unique, [
    { _id: 1, a: 1 },
    { _id: 2, a: 2 },
  ]),
  stores('Unique Indexes', 'one document may repeat a value in its array', unique, [
    { _id: 1, a: [1, 1] },
    { _id: 2, a: [2] },
  ]),
  collides('Unique Indexes', 'the same value twice', unique, [
    { _id: 1, a: 1 },
    { _id: 2, a: 1 },
  ]),
  collides('Unique Indexes', 'equal numbers of different types', unique, [
    { _id: 1, a: 1 },
    { _id: 2, a: new Double(1) },
  ]),
  collides('Unique Indexes', 'a missing field counts as null', unique, [{ _id: 1 }, { _id: 2, a: null }]),
  collides('Unique Indexes', 'an element of another document’s array', unique, [
    { _id: 1, a: [1, 2] },
    { _id: 2, a: 2 },
  ]),
  collides('Unique Indexes', 'the _id', { key: { b: 1 } }, [{ _id: 1 }, { _id: 1 }]),
  stores('Unique Indexes', 'compound values differ in one field', { key: { a: 1, b: -1 }, unique: true }, [
    { _id: 1, a: 1, b: 1 },
    { _id: 2, a: 1, b: 2 },
  ]),
  collides('Unique Indexes', 'compound values the same in all fields', { key: { a: 1, b: -1 }, unique: true }, [
    { _id: 1, a: 1, b: 1 },
    { _id: 2, a: 1, b: 1 },
  ]),
  stores('Partial Indexes', 'documents outside the filter may repeat', some, [
    { _id: 1, a: 1, b: 1 },
    { _id: 2, a: 1, b: 1 },
  ]),
  collides('Partial Indexes', 'documents inside may not', some, [
    { _id: 1, a: 1, b: 6 },
    { _id: 2, a: 1, b: 7 },
  ]),
  ...[{ a: { $ne: 1 } }, { a: { $nin: [1] } }, { a: { $exists: false } }, { a: { $elemMatch: { b: 1 } } }].map((filter) =>
    collides('Partial Indexes', `not for ${JSON.stringify(filter)}`, { key: { b: 1 }, partialFilterExpression: filter }, [{}], 67),
  ),
  stores(
    'Partial Indexes',
    'for equality, ranges, types and what is there, in $and and $or',
    {
      key: { b: 1 },
      partialFilterExpression: { $or: [{ a: 1, c: { $exists: true } }, { $and: [{ a: { $gt: 1, $lte: 5 } }, { b: { $type: 'int' } }] }] },
    },
    [{ _id: 1, a: 1 }],
  ),
  collides('Multikey Indexes', 'two arrays in one compound index', { key: { a: 1, b: 1 } }, [{ _id: 1, a: [1], b: [2] }], 171),
];
