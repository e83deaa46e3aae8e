/** Resolvers of performance reviews: one line a field. */
import type { PerformanceReview } from '../../domain/review/model.js';
import { parties } from '../../store/party/collection.js';
import { reviews } from '../../store/review/collection.js';
import { reviewRules } from '../../store/reviewRule/collection.js';
import { CHRONICLE_ORDERS, connectionTo, exactly, type Listing, oneOf } from '../connections.js';
import { childrenBy } from '../engine/childConnections.js';
import type { PerformanceReviewFilter, PerformanceReviewOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';
import { reviewMutations } from './commands.js';

const listing: Listing<PerformanceReview, PerformanceReviewFilter, PerformanceReviewOrder> = {
  collection: reviews,
  filterOf: ({ partyId, status, ruleId, subject }) => ({
    ...oneOf('partyId', partyId),
    ...oneOf('status', status),
    ...oneOf('ruleId', ruleId),
    ...exactly('subject.id', subject?.id),
    ...exactly('subject.type', subject?.type),
  }),
  orders: CHRONICLE_ORDERS,
};

export const reviewResolvers = {
  Query: { performanceReviews: connectionTo(listing) },

  Mutation: reviewMutations,

  Party: { reviews: childrenBy(listing, 'partyId') },
  ReviewRule: { reviews: childrenBy(listing, 'ruleId') },

  PerformanceReview: {
    party: refersTo(parties, 'partyId'),
    rule: refersTo(reviewRules, 'ruleId'),
    outstandingReason: looking(['closing'], ({ closing }) => closing?.outstandingReason),
  },
} satisfies ModuleResolvers;
