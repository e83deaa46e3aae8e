/** Resolvers of recommendations: one line a field. */
import { changeOf } from '../../domain/recommendation/effect.js';
import type { PerformanceRecommendation } from '../../domain/recommendation/model.js';
import { parties } from '../../store/party/collection.js';
import { plans } from '../../store/plan/collection.js';
import { recommendations } from '../../store/recommendation/collection.js';
import { reviews } from '../../store/review/collection.js';
import { CREATED_OR_UPDATED_ORDERS, connectionTo, type Listing, whereIn } from '../connections.js';
import { childrenBy } from '../engine/childConnections.js';
import type { PerformanceRecommendationFilter, PerformanceRecommendationOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';

const listing: Listing<PerformanceRecommendation, PerformanceRecommendationFilter, PerformanceRecommendationOrder> = {
  collection: recommendations,
  filterOf: ({ reviewId, partyId, status, improvementPlanId }) => ({
    ...whereIn('reviewId', reviewId),
    ...whereIn('partyId', partyId),
    ...whereIn('status', status),
    ...whereIn('planId', improvementPlanId),
  }),
  orders: CREATED_OR_UPDATED_ORDERS,
};

export const recommendationResolvers = {
  Query: { performanceRecommendations: connectionTo(listing) },

  PerformanceReview: { recommendations: childrenBy(listing, 'reviewId') },

  PerformanceRecommendation: {
    review: refersTo(reviews, 'reviewId'),
    party: refersTo(parties, 'partyId'),
    improvementPlan: refersTo(plans, 'planId'),
    change: looking(['baseline', 'effect'], ({ baseline, effect }) => effect && changeOf(baseline, effect)),
  },
} satisfies ModuleResolvers;
