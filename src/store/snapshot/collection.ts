/** What is kept of parties' performance: snapshots of it, and reports about it. */
import { REPORT_STATUSES } from '../../domain/report/model.js';
import { SNAPSHOT_STATUSES } from '../../domain/snapshot/model.js';
import { type Declaration, date, root, schema, string } from '../collectionSchema.js';

const period = { bsonType: 'object', required: ['from', 'to'], properties: { from: date, to: date } };

export const performanceDeclarations = {
  performanceSnapshots: {
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
      ...root(SNAPSHOT_STATUSES),
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
  },
  performanceReports: {
    indexes: [{ name: 'byStorage', key: { createdAt: -1, _id: -1 } }],
    validator: schema({
      ...root(REPORT_STATUSES),
      title: string,
      question: { bsonType: 'object', required: ['period'], properties: { period } },
      asOf: date,
      rows: { bsonType: 'array' },
      findings: { bsonType: 'array', items: string },
    }),
  },
} satisfies Record<string, Declaration>;
