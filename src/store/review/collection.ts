/** Reviews of parties' performance, what they recommend, and the rules that open them. */
import { REVIEW_CRITERIA } from '../../domain/reviewRule/criteria.js';
import { RECOMMENDATION_STATUSES } from '../../domain/recommendation/model.js';
import { REVIEW_STATUSES } from '../../domain/review/model.js';
import { REVIEW_RULE_STATUSES } from '../../domain/reviewRule/model.js';
import { type Declaration, due, nullable, root, schema, string } from '../collectionSchema.js';

export const reviewDeclarations = {
  performanceReviews: {
    indexes: [
      { name: 'byInitiation', key: { createdAt: -1, _id: -1 } },
      { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
      { name: 'byParty', key: { partyId: 1, createdAt: -1, _id: -1 } },
      { name: 'byStatus', key: { status: 1, createdAt: -1, _id: -1 } },
      { name: 'byRule', key: { ruleId: 1, createdAt: -1, _id: -1 } },
      { name: 'byOpening', key: { openFor: 1 }, unique: true, partialFilterExpression: { openFor: { $type: 'string' } } },
    ],
    validator: schema({
      ...root(REVIEW_STATUSES),
      partyId: string,
      subject: nullable('object'),
      ruleId: nullable('string'),
      evidence: { bsonType: 'array', minItems: 1 },
      openFor: nullable('string'),
    }),
  },
  recommendations: {
    indexes: [
      { name: 'byProposal', key: { createdAt: -1, _id: -1 } },
      { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
      { name: 'byReview', key: { reviewId: 1, createdAt: 1, _id: 1 } },
      { name: 'byParty', key: { partyId: 1, createdAt: -1, _id: -1 } },
      { name: 'byPlan', key: { planId: 1 } },
    ],
    validator: schema({
      ...root(RECOMMENDATION_STATUSES),
      reviewId: string,
      partyId: string,
      measure: string,
      baseline: { bsonType: 'object' },
      putAt: nullable('date'),
      planId: nullable('string'),
    }),
  },
  reviewRules: {
    indexes: [{ name: 'byName', key: { name: 1, _id: 1 } }, due],
    validator: schema({
      ...root(REVIEW_RULE_STATUSES),
      name: string,
      criterion: { enum: [...REVIEW_CRITERIA] },
      partyIds: { bsonType: 'array', items: string },
      lastFindings: { bsonType: 'array' },
      nextDueAt: nullable('date'),
    }),
  },
} satisfies Record<string, Declaration>;
