/** Resolvers of performance reviews, recommendations and review rules: one line a field, as in `resolvers.ts`. */
import type { GraphQLResolveInfo } from 'graphql';
import { allowed } from '../domain/decider.js';
import { changeOf } from '../domain/effect.js';
import { recommendation as recommendationAggregate } from '../domain/recommendation.js';
import { review as reviewAggregate } from '../domain/review.js';
import { reviewRule as ruleAggregate } from '../domain/reviewRule.js';
import type { Order } from '../store/pages.js';
import { follow, recommendationChanges, reviewChanges } from './changes.js';
import { recommendationMutation, reviewMutation, reviewRuleMutation } from './commands.js';
import {
  type Arguments,
  type Connection,
  CHRONICLE_ORDERS,
  connect,
  connectionFields,
  exactly,
  oneOf,
  ofParty,
  type Wanted,
} from './connections.js';
import type { GraphQLContext } from './context.js';
import { asIs, eventFields } from './events.js';
import { historyOf } from './history.js';
import { memberOf, mutationOf } from './outcomes.js';
import { projectionFor } from './projection.js';
import type {
  PerformanceReviewFilter,
  PerformanceReviewOrder,
  RecommendationFilter,
  RecommendationOrder,
  Resolvers,
  ReviewRuleFilter,
  ReviewRuleOrder,
} from './types.generated.js';

const RULE_ORDERS = {
  NAME_ASC: { field: 'name', direction: 1, holds: 'text' },
  NAME_DESC: { field: 'name', direction: -1, holds: 'text' },
} as const satisfies Record<ReviewRuleOrder, Order>;

/** The reviews an input filter means. */
const reviewFilter = ({ partyId, status, ruleId, subject }: PerformanceReviewFilter): Wanted<'performanceReviews'> => ({
  ...oneOf('partyId', partyId),
  ...oneOf('status', status),
  ...oneOf('ruleId', ruleId),
  ...exactly('subject.id', subject?.id),
  ...exactly('subject.type', subject?.type),
});

/** @param partyId narrows to one party, on top of the filter */
const reviewConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<PerformanceReviewFilter, PerformanceReviewOrder>,
  info: GraphQLResolveInfo,
  partyId?: string,
): Promise<Connection<'performanceReviews'>> => {
  const wanted = ofParty<'performanceReviews'>(reviewFilter(filter ?? {}), partyId);
  return connect(context, 'performanceReviews', { filter: wanted, order: CHRONICLE_ORDERS[orderBy], page, info });
};

const recommendationConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<RecommendationFilter, RecommendationOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<'recommendations'>> => {
  const { reviewId, partyId, status, improvementPlanId } = filter ?? {};
  const wanted = {
    ...oneOf('reviewId', reviewId),
    ...oneOf('partyId', partyId),
    ...oneOf('status', status),
    ...oneOf('planId', improvementPlanId),
  };
  return connect(context, 'recommendations', { filter: wanted, order: CHRONICLE_ORDERS[orderBy], page, info });
};

const ruleConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<ReviewRuleFilter, ReviewRuleOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<'reviewRules'>> => {
  const wanted = { ...oneOf('status', filter?.status), ...oneOf('criterion', filter?.criterion) };
  return connect(context, 'reviewRules', { filter: wanted, order: RULE_ORDERS[orderBy], page, info });
};

/** A filter that is narrowed to one value of a field: what it wanted of that field besides must hold as well. */
const within = (wanted: readonly string[] | null | undefined, id: string): readonly string[] =>
  wanted == null || wanted.includes(id) ? [id] : [];

export const reviewResolvers = {
  Query: {
    performanceReview: (_, { id }, { loaders }, info) => loaders.review(id, projectionFor('PerformanceReview', info)),
    performanceReviews: (_, args, context, info) => reviewConnection(context, args, info),
    recommendation: (_, { id }, { loaders }, info) => loaders.recommendation(id, projectionFor('Recommendation', info)),
    recommendations: (_, args, context, info) => recommendationConnection(context, args, info),
    reviewRule: (_, { id }, { loaders }, info) => loaders.reviewRule(id, projectionFor('ReviewRule', info)),
    reviewRules: (_, args, context, info) => ruleConnection(context, args, info),
  },

  Mutation: {
    initiatePerformanceReview: reviewMutation('InitiatePerformanceReview'),
    startPerformanceReview: reviewMutation('StartPerformanceReview'),
    addReviewEvidence: reviewMutation('AddReviewEvidence'),
    concludeReview: reviewMutation('ConcludeReview'),
    agreeReview: reviewMutation('AgreeReview'),
    closeReview: reviewMutation('CloseReview'),
    cancelPerformanceReview: reviewMutation('CancelPerformanceReview'),
    proposeRecommendation: recommendationMutation('ProposeRecommendation'),
    acceptRecommendation: recommendationMutation('AcceptRecommendation'),
    declineRecommendation: recommendationMutation('DeclineRecommendation'),
    linkRecommendationPlan: recommendationMutation('LinkRecommendationPlan'),
    measureRecommendation: recommendationMutation('MeasureRecommendation'),
    defineReviewRule: reviewRuleMutation('DefineReviewRule'),
    amendReviewRule: reviewRuleMutation('AmendReviewRule'),
    pauseReviewRule: reviewRuleMutation('PauseReviewRule'),
    resumeReviewRule: reviewRuleMutation('ResumeReviewRule'),
    retireReviewRule: reviewRuleMutation('RetireReviewRule'),
  },

  Subscription: {
    performanceReviewChanged: {
      subscribe: (_, { filter, after }, context) => follow(context, reviewChanges(filter ?? {}), after),
      resolve: asIs,
    },
    recommendationChanged: {
      subscribe: (_, { filter, after }, context) => follow(context, recommendationChanges(filter ?? {}), after),
      resolve: asIs,
    },
  },

  Party: { reviews: ({ _id }, args, context, info) => reviewConnection(context, args, info, _id) },

  PerformanceReview: {
    id: ({ _id }) => _id,
    party: ({ partyId }, _, { loaders }, info) => loaders.party(partyId, projectionFor('Party', info)),
    rule: ({ ruleId }, _, { loaders }, info) => (ruleId === null ? null : loaders.reviewRule(ruleId, projectionFor('ReviewRule', info))),
    outstandingReason: ({ closing }) => closing?.outstandingReason,
    recommendations: ({ _id }, { filter, ...args }, context, info) =>
      recommendationConnection(context, { ...args, filter: { ...filter, reviewId: within(filter?.reviewId, _id) } }, info),
    allowedActions: ({ status }, _, { principal }) => allowed(reviewAggregate, status, principal).map(mutationOf),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  PerformanceReviewConnection: connectionFields<'performanceReviews'>(),

  Recommendation: {
    id: ({ _id }) => _id,
    review: ({ reviewId }, _, { loaders }, info) => loaders.review(reviewId, projectionFor('PerformanceReview', info)),
    party: ({ partyId }, _, { loaders }, info) => loaders.party(partyId, projectionFor('Party', info)),
    improvementPlan: ({ planId }, _, { loaders }, info) =>
      planId === null ? null : loaders.plan(planId, projectionFor('ImprovementPlan', info)),
    change: ({ baseline, effect }) => effect && changeOf(baseline, effect),
    allowedActions: ({ status }, _, { principal }) => allowed(recommendationAggregate, status, principal).map(mutationOf),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  RecommendationConnection: connectionFields<'recommendations'>(),

  ReviewRule: {
    id: ({ _id }) => _id,
    lookBack: ({ lookBackMs }) => lookBackMs,
    every: ({ everyMs }) => everyMs,
    nextRunAt: ({ nextDueAt }) => nextDueAt,
    reviews: ({ _id }, { filter, ...args }, context, info) =>
      reviewConnection(context, { ...args, filter: { ...filter, ruleId: within(filter?.ruleId, _id) } }, info),
    allowedActions: ({ status }, _, { principal }) => allowed(ruleAggregate, status, principal).map(mutationOf),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  ReviewRuleConnection: connectionFields<'reviewRules'>(),
  ReviewFinding: {
    party: ({ partyId }, _, { loaders }, info) => loaders.party(partyId, projectionFor('Party', info)),
    measure: ({ evidence }) => evidence.measure,
    value: ({ evidence }) => evidence.value,
    n: ({ evidence }) => evidence.n,
    text: ({ evidence }) => evidence.text,
    review: ({ reviewId }, _, { loaders }, info) => loaders.review(reviewId, projectionFor('PerformanceReview', info)),
  },

  PerformanceReviewChange: {
    ...eventFields,
    previousStatus: ({ event }) => event.from as never,
    status: ({ event }) => event.to as never,
    performanceReviewId: ({ event }) => event.aggregateId,
    performanceReview: ({ event }, _, { loaders }, info) => loaders.review(event.aggregateId, projectionFor('PerformanceReview', info)),
  },
  RecommendationChange: {
    ...eventFields,
    previousStatus: ({ event }) => event.from as never,
    status: ({ event }) => event.to as never,
    recommendationId: ({ event }) => event.aggregateId,
    recommendation: ({ event }, _, { loaders }, info) => loaders.recommendation(event.aggregateId, projectionFor('Recommendation', info)),
  },

  PerformanceReviewOutcome: { __resolveType: memberOf('PerformanceReview') },
  RecommendationOutcome: { __resolveType: memberOf('Recommendation') },
  ReviewRuleOutcome: { __resolveType: memberOf('ReviewRule') },
} satisfies Resolvers;
