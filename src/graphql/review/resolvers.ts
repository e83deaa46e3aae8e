/** Resolvers of performance reviews: one line a field. */
import type { PerformanceReview } from '../../domain/review/model.js';
import { parties } from '../../store/party/collection.js';
import { reviews } from '../../store/review/collection.js';
import { reviewRules } from '../../store/reviewRule/collection.js';
import { CREATED_OR_UPDATED_ORDERS, connectionTo, whereEquals, type Listing, whereIn } from '../connections.js';
import { childrenBy } from '../engine/childConnections.js';
import type { PerformanceReviewFilter, PerformanceReviewOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';
import { reviewMutations } from './commands.js';

const listing: Listing<PerformanceReview, PerformanceReviewFilter, PerformanceReviewOrder> = {
  collection: reviews,
  filterOf: ({ partyId, status, ruleId, subject }) => ({
    ...whereIn('partyId', partyId),
    ...whereIn('status', status),
    ...whereIn('ruleId', ruleId),
    ...whereEquals('subject.id', subject?.id),
    ...whereEquals('subject.type', subject?.type),
  }),
  orders: CREATED_OR_UPDATED_ORDERS,
};

export const reviewResolvers = {
  Query: { performanceReviews: connectionTo(listing) },

  Mutation: reviewMutations,

  Party: { reviews: childrenBy(listing, 'partyId') },
  PerformanceReviewRule: { reviews: childrenBy(listing, 'ruleId') },

  PerformanceReview: {
    party: refersTo(parties, 'partyId'),
    rule: refersTo(reviewRules, 'ruleId'),
    outstandingReason: looking(['closing'], ({ closing }) => closing?.outstandingReason),
  },
} satisfies ModuleResolvers;
