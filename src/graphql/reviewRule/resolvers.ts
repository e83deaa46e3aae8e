/** Resolvers of review rules: one line a field. */
import type { PerformanceReviewRule } from '../../domain/reviewRule/model.js';
import { parties } from '../../store/party/collection.js';
import { reviews } from '../../store/review/collection.js';
import { reviewRules } from '../../store/reviewRule/collection.js';
import { connectionTo, type Listing, NAME_ORDERS, whereIn } from '../connections.js';
import type { PerformanceReviewRuleFilter, PerformanceReviewRuleOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';
import { reviewRuleMutations } from './commands.js';

const listing: Listing<PerformanceReviewRule, PerformanceReviewRuleFilter, PerformanceReviewRuleOrder> = {
  collection: reviewRules,
  filterOf: ({ status, criterion }) => ({ ...whereIn('status', status), ...whereIn('criterion', criterion) }),
  orders: NAME_ORDERS,
};

export const reviewRuleResolvers = {
  Query: { performanceReviewRules: connectionTo(listing) },

  Mutation: reviewRuleMutations,

  PerformanceReviewRule: {
    lookBack: looking(['lookBackMs'], ({ lookBackMs }) => lookBackMs),
    every: looking(['everyMs'], ({ everyMs }) => everyMs),
    nextRunAt: looking(['nextDueAt'], ({ nextDueAt }) => nextDueAt),
  },
  PerformanceReviewFinding: {
    party: refersTo(parties, 'partyId'),
    measure: ({ evidence }) => evidence.measure,
    value: ({ evidence }) => evidence.value,
    n: ({ evidence }) => evidence.n,
    text: ({ evidence }) => evidence.text,
    review: refersTo(reviews, 'reviewId'),
  },
} satisfies ModuleResolvers;
