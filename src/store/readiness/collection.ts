/** How readiness assessments are stored. */
import { ASSESSMENT_STATUSES, CAPABILITIES, LEVELS, PROCESS_NAMES, type ReadinessAssessment } from '../../domain/readiness/model.js';
import type { ScopedCollection } from '../collection.js';
import { date, dueIndex, nullable, rootFields, schema, string, version } from '../collectionSchema.js';

/** Readiness assessments. */
export const assessmentConnection: ScopedCollection<ReadinessAssessment> = {
  name: 'readinessAssessments',
  partyField: 'partyId',
  indexes: [
    { name: 'byAssessment', key: { assessedAt: -1, _id: -1 } },
    { name: 'byParty', key: { partyId: 1, assessedAt: -1, _id: -1 } },
    // A party's current assessments, at most one per process.
    { name: 'byPartyStatus', key: { partyId: 1, status: 1, process: 1 } },
    // Of two concurrent assessments, the second hits this unique index and decides again.
    { name: 'byNumber', key: { partyId: 1, process: 1, number: -1 }, unique: true },
    dueIndex,
  ],
  validator: schema({
    ...rootFields(ASSESSMENT_STATUSES),
    partyId: string,
    process: { enum: [...PROCESS_NAMES] },
    number: version,
    findings: { bsonType: 'array', minItems: CAPABILITIES.length, maxItems: CAPABILITIES.length },
    level: { enum: [...LEVELS] },
    assessedAt: date,
    validTo: date,
    nextDueAt: nullable('date'),
  }),
};
