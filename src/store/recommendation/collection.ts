/** How recommendations are stored. */
import { type PerformanceRecommendation, RECOMMENDATION_STATUSES } from '../../domain/recommendation/model.js';
import type { ScopedCollection } from '../collection.js';
import { nullable, rootFields, schema, string } from '../collectionSchema.js';

/** What reviews recommend. */
export const recommendations: ScopedCollection<PerformanceRecommendation> = {
  name: 'recommendations',
  partyField: 'partyId',
  // A party sees recommendations of concluded reviews only.
  visible: { putAt: { $ne: null } },
  indexes: [
    { name: 'byProposal', key: { createdAt: -1, _id: -1 } },
    { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
    { name: 'byReview', key: { reviewId: 1, createdAt: 1, _id: 1 } },
    { name: 'byParty', key: { partyId: 1, createdAt: -1, _id: -1 } },
    { name: 'byPlan', key: { planId: 1 } },
  ],
  validator: schema({
    ...rootFields(RECOMMENDATION_STATUSES),
    reviewId: string,
    partyId: string,
    measure: string,
    baseline: { bsonType: 'object' },
    putAt: nullable('date'),
    planId: nullable('string'),
  }),
};
