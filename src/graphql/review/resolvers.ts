/** Resolvers of performance reviews, recommendations and review rules: one line a field, as in `resolvers.ts`. */
import type { GraphQLResolveInfo } from 'graphql';
import { allowed } from '../../domain/kernel/decider.js';
import { changeOf } from '../../domain/recommendation/effect.js';
import { recommendation as recommendationAggregate } from '../../domain/recommendation/index.js';
import type { Recommendation } from '../../domain/recommendation/model.js';
import { review as reviewAggregate } from '../../domain/review/index.js';
import type { PerformanceReview } from '../../domain/review/model.js';
import { reviewRule as ruleAggregate } from '../../domain/reviewRule/index.js';
import type { ReviewRule } from '../../domain/reviewRule/model.js';
import type { Order } from '../../store/pages.js';
import { parties } from '../../store/party/collection.js';
import { plans } from '../../store/plan/collection.js';
import { recommendations } from '../../store/recommendation/collection.js';
import { reviews } from '../../store/review/collection.js';
import { reviewRules } from '../../store/reviewRule/collection.js';
import { follow, recommendationChanges, reviewChanges } from '../changes.js';
import { recommendationMutation, reviewMutation, reviewRuleMutation } from '../commands.js';
import { type Arguments, type Asked, CHRONICLE_ORDERS, connect, connectionFields, exactly, oneOf, type Wanted } from '../connections.js';
import type { Connection } from '../mappers.js';
import type { GraphQLContext } from '../context.js';
import { asIs, eventFields } from '../events.js';
import { historyOf } from '../history.js';
import { memberOf, mutationOf } from '../outcomes.js';
import { projectionFor } from '../engine/projection.js';
import { belongingBy, relate } from '../engine/childConnections.js';
import type {
  PerformanceReviewFilter,
  PerformanceReviewOrder,
  RecommendationFilter,
  RecommendationOrder,
  Resolvers,
  ReviewRuleFilter,
  ReviewRuleOrder,
} from '../generated/types.js';

const RULE_ORDERS = {
  NAME_ASC: { field: 'name', direction: 1, holds: 'text' },
  NAME_DESC: { field: 'name', direction: -1, holds: 'text' },
} as const satisfies Record<ReviewRuleOrder, Order>;

/** The reviews an input filter means. */
const reviewFilter = ({ partyId, status, ruleId, subject }: PerformanceReviewFilter): Wanted<PerformanceReview> => ({
  ...oneOf('partyId', partyId),
  ...oneOf('status', status),
  ...oneOf('ruleId', ruleId),
  ...exactly('subject.id', subject?.id),
  ...exactly('subject.type', subject?.type),
});

const askedReviews = (
  { filter, orderBy, ...page }: Arguments<PerformanceReviewFilter, PerformanceReviewOrder>,
  info: GraphQLResolveInfo,
): Asked<PerformanceReview> => ({ filter: reviewFilter(filter ?? {}), order: CHRONICLE_ORDERS[orderBy], page, info });

/** The recommendations an input filter means. */
const recommendationFilter = ({ reviewId, partyId, status, improvementPlanId }: RecommendationFilter): Wanted<Recommendation> => ({
  ...oneOf('reviewId', reviewId),
  ...oneOf('partyId', partyId),
  ...oneOf('status', status),
  ...oneOf('planId', improvementPlanId),
});

const askedRecommendations = (
  { filter, orderBy, ...page }: Arguments<RecommendationFilter, RecommendationOrder>,
  info: GraphQLResolveInfo,
): Asked<Recommendation> => ({ filter: recommendationFilter(filter ?? {}), order: CHRONICLE_ORDERS[orderBy], page, info });

const reviewsOfParty = belongingBy(reviews, 'partyId');
const reviewsByRule = belongingBy(reviews, 'ruleId');
const recommendationsOfReview = belongingBy(recommendations, 'reviewId');

const ruleConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<ReviewRuleFilter, ReviewRuleOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<ReviewRule>> => {
  const wanted = { ...oneOf('status', filter?.status), ...oneOf('criterion', filter?.criterion) };
  return connect(context, reviewRules, { filter: wanted, order: RULE_ORDERS[orderBy], page, info });
};

export const reviewResolvers = {
  Query: {
    performanceReview: (_, { id }, { loaders }, info) => loaders.load(reviews, id, projectionFor('PerformanceReview', info)),
    performanceReviews: (_, args, context, info) => connect(context, reviews, askedReviews(args, info)),
    recommendation: (_, { id }, { loaders }, info) => loaders.load(recommendations, id, projectionFor('Recommendation', info)),
    recommendations: (_, args, context, info) => connect(context, recommendations, askedRecommendations(args, info)),
    reviewRule: (_, { id }, { loaders }, info) => loaders.load(reviewRules, id, projectionFor('ReviewRule', info)),
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

  Party: { reviews: ({ _id }, args, context, info) => relate(context, reviewsOfParty, _id, askedReviews(args, info)) },

  PerformanceReview: {
    id: ({ _id }) => _id,
    party: ({ partyId }, _, { loaders }, info) => loaders.load(parties, partyId, projectionFor('Party', info)),
    rule: ({ ruleId }, _, { loaders }, info) =>
      ruleId === null ? null : loaders.load(reviewRules, ruleId, projectionFor('ReviewRule', info)),
    outstandingReason: ({ closing }) => closing?.outstandingReason,
    recommendations: ({ _id }, args, context, info) => relate(context, recommendationsOfReview, _id, askedRecommendations(args, info)),
    allowedActions: ({ status }, _, { principal }) => allowed(reviewAggregate, status, principal).map(mutationOf),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  PerformanceReviewConnection: connectionFields<PerformanceReview>(),

  Recommendation: {
    id: ({ _id }) => _id,
    review: ({ reviewId }, _, { loaders }, info) => loaders.load(reviews, reviewId, projectionFor('PerformanceReview', info)),
    party: ({ partyId }, _, { loaders }, info) => loaders.load(parties, partyId, projectionFor('Party', info)),
    improvementPlan: ({ planId }, _, { loaders }, info) =>
      planId === null ? null : loaders.load(plans, planId, projectionFor('ImprovementPlan', info)),
    change: ({ baseline, effect }) => effect && changeOf(baseline, effect),
    allowedActions: ({ status }, _, { principal }) => allowed(recommendationAggregate, status, principal).map(mutationOf),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  RecommendationConnection: connectionFields<Recommendation>(),

  ReviewRule: {
    id: ({ _id }) => _id,
    lookBack: ({ lookBackMs }) => lookBackMs,
    every: ({ everyMs }) => everyMs,
    nextRunAt: ({ nextDueAt }) => nextDueAt,
    reviews: ({ _id }, args, context, info) => relate(context, reviewsByRule, _id, askedReviews(args, info)),
    allowedActions: ({ status }, _, { principal }) => allowed(ruleAggregate, status, principal).map(mutationOf),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  ReviewRuleConnection: connectionFields<ReviewRule>(),
  ReviewFinding: {
    party: ({ partyId }, _, { loaders }, info) => loaders.load(parties, partyId, projectionFor('Party', info)),
    measure: ({ evidence }) => evidence.measure,
    value: ({ evidence }) => evidence.value,
    n: ({ evidence }) => evidence.n,
    text: ({ evidence }) => evidence.text,
    review: ({ reviewId }, _, { loaders }, info) => loaders.load(reviews, reviewId, projectionFor('PerformanceReview', info)),
  },

  PerformanceReviewChange: {
    ...eventFields,
    previousStatus: ({ event }) => event.from as never,
    status: ({ event }) => event.to as never,
    performanceReviewId: ({ event }) => event.aggregateId,
    performanceReview: ({ event }, _, { loaders }, info) =>
      loaders.load(reviews, event.aggregateId, projectionFor('PerformanceReview', info)),
  },
  RecommendationChange: {
    ...eventFields,
    previousStatus: ({ event }) => event.from as never,
    status: ({ event }) => event.to as never,
    recommendationId: ({ event }) => event.aggregateId,
    recommendation: ({ event }, _, { loaders }, info) =>
      loaders.load(recommendations, event.aggregateId, projectionFor('Recommendation', info)),
  },

  PerformanceReviewOutcome: { __resolveType: memberOf('PerformanceReview') },
  RecommendationOutcome: { __resolveType: memberOf('Recommendation') },
  ReviewRuleOutcome: { __resolveType: memberOf('ReviewRule') },
} satisfies Resolvers;
