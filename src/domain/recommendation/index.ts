/** PerformanceRecommendation: an improvement recommended by a review, the party's answer, the resulting plan and its effect (row A9). */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { RecommendationTypes } from './messages.js';
import { rules } from './rules.js';

/** The states are ours: no standard has any. Only the party answers, and only the product measures. */
export const recommendation: Aggregate<RecommendationTypes> = {
  name: 'PerformanceRecommendation',
  lifecycle: {
    ProposePerformanceRecommendation: { may: 'review:write', from: [null], to: { RecommendationProposed: 'PROPOSED' } },
    PutRecommendation: { may: 'time', from: ['PROPOSED'], to: { RecommendationPut: null } },
    AcceptPerformanceRecommendation: { may: 'review:answer', from: ['PROPOSED'], to: { RecommendationAccepted: 'ACCEPTED' } },
    DeclinePerformanceRecommendation: { may: 'review:answer', from: ['PROPOSED'], to: { RecommendationDeclined: 'DECLINED' } },
    WithdrawPerformanceRecommendation: { may: 'review:write', from: ['ACCEPTED'], to: { RecommendationWithdrawn: 'WITHDRAWN' } },
    LinkPerformanceRecommendationPlan: { may: 'review:write', from: ['ACCEPTED', 'IN_PLAN'], to: { RecommendationPlanned: 'IN_PLAN' } },
    MeasurePerformanceRecommendation: {
      may: 'review:write',
      from: ['IN_PLAN'],
      to: { RecommendationEffective: 'EFFECTIVE', RecommendationIneffective: 'INEFFECTIVE' },
    },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: ({ partyId, putAt }) => (putAt === null ? [] : [partyId]),
};
