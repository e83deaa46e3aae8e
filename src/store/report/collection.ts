/** How reports are stored. */
import { type PerformanceReport, REPORT_STATUSES } from '../../domain/report/model.js';
import type { ScopedCollection } from '../collection.js';
import { date, period, rootFields, schema, string } from '../collectionSchema.js';

/** Stored reports. */
export const reports: ScopedCollection<PerformanceReport> = {
  name: 'performanceReports',
  partyField: null,
  indexes: [{ name: 'byStorage', key: { createdAt: -1, _id: -1 } }],
  validator: schema({
    ...rootFields(REPORT_STATUSES),
    title: string,
    question: { bsonType: 'object', required: ['period'], properties: { period } },
    asOf: date,
    rows: { bsonType: 'array' },
    findings: { bsonType: 'array', items: string },
  }),
};
