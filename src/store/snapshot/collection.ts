/** How snapshots are stored. */
import { type PerformanceSnapshot, SNAPSHOT_STATUSES } from '../../domain/snapshot/model.js';
import type { ScopedCollection } from '../collection.js';
import { date, period, rootFields, schema, string } from '../collectionSchema.js';

/** Snapshots of the performance of parties. */
export const snapshots: ScopedCollection<PerformanceSnapshot> = {
  name: 'performanceSnapshots',
  partyField: 'partyId',
  indexes: [
    { name: 'byParty', key: { partyId: 1, periodEnd: -1, _id: -1 } },
    { name: 'byEnd', key: { periodEnd: -1, _id: -1 } },
    { name: 'bySubject', key: { 'subject.id': 1, 'subject.type': 1, periodEnd: -1, _id: -1 } },
    {
      name: 'byKey',
      key: { partyId: 1, 'subject.type': 1, 'subject.id': 1, 'period.from': 1, 'period.to': 1, published: 1, take: 1 },
      unique: true,
    },
  ],
  validator: schema({
    ...rootFields(SNAPSHOT_STATUSES),
    partyId: string,
    subject: { bsonType: ['object', 'null'] },
    period,
    periodEnd: date,
    published: { bsonType: 'bool' },
    take: { bsonType: ['int', 'long', 'double'], minimum: 1 },
    asOf: date,
    values: { bsonType: 'array' },
    score: { bsonType: 'object' },
    inputs: { bsonType: 'array', items: string },
    inputsHash: string,
  }),
};
