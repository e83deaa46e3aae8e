/** The words that validators and indexes are written in. */
import type { Document } from 'mongodb';

export const string = { bsonType: 'string' };
export const boolean = { bsonType: 'bool' };
export const date = { bsonType: 'date' };
/** A type or null, for the fields that are null until something happens. */
export const nullable = (type: string): Document => ({ bsonType: [type, 'null'] });
/** Numbers that JavaScript writes come as any of these. */
export const number = { bsonType: ['int', 'long', 'double'] };
/** The number of events that a document is the fold of: from 1. */
export const version = { ...number, minimum: 1 };
/** A service, product or resource owned by another subgraph. */
export const entity = {
  bsonType: 'object',
  required: ['type', 'id'],
  properties: { type: { enum: ['Service', 'Product', 'Resource'] }, id: string },
};
/** An interval of time. */
export const period = { bsonType: 'object', required: ['from', 'to'], properties: { from: date, to: date } };
/** A validator under which every one of these fields is required. */
export const schema = (properties: Document): Document => ({
  $jsonSchema: { bsonType: 'object', required: Object.keys(properties), properties },
});

/** What every aggregate's document holds (`Root`), of these statuses. */
export const rootFields = (statuses: readonly string[]): Document => ({
  _id: string,
  version,
  status: { enum: [...statuses] },
  createdAt: date,
  updatedAt: date,
});

/** The index that timers sweep: documents that wait for nothing are not in it. */
export const dueIndex = { name: 'due', key: { nextDueAt: 1 }, partialFilterExpression: { nextDueAt: { $type: 'date' } } } as const;
