/** How reviews are stored. */
import { type PerformanceReview, REVIEW_STATUSES } from '../../domain/review/model.js';
import type { ScopedCollection } from '../collection.js';
import { nullable, rootFields, schema, string } from '../collectionSchema.js';

/** Reviews of the performance of parties. */
export const reviews: ScopedCollection<PerformanceReview> = {
  name: 'performanceReviews',
  partyField: 'partyId',
  indexes: [
    { name: 'byInitiation', key: { createdAt: -1, _id: -1 } },
    { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
    { name: 'byParty', key: { partyId: 1, createdAt: -1, _id: -1 } },
    { name: 'byStatus', key: { status: 1, createdAt: -1, _id: -1 } },
    { name: 'byRule', key: { ruleId: 1, createdAt: -1, _id: -1 } },
    { name: 'byOpening', key: { openFor: 1 }, unique: true, partialFilterExpression: { openFor: { $type: 'string' } } },
  ],
  validator: schema({
    ...rootFields(REVIEW_STATUSES),
    partyId: string,
    subject: nullable('object'),
    ruleId: nullable('string'),
    evidence: { bsonType: 'array', minItems: 1 },
    openFor: nullable('string'),
  }),
};
