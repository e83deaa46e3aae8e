/** Event and state of a recommendation → the fields that change. */
import type { Aggregate } from '../kernel/decider.js';
import type { RecommendationTypes } from './messages.js';

export const changes: Aggregate<RecommendationTypes>['changes'] = {
  RecommendationProposed: ({ data, actor }) => ({
    ...data,
    proposedBy: actor.id,
    putAt: null,
    answer: null,
    withdrawal: null,
    planId: null,
    effect: null,
  }),
  RecommendationPut: ({ at }) => ({ putAt: at }),
  RecommendationAccepted: ({ data, at, actor }) => ({ answer: { accepted: true, text: data.text, at, by: actor.id } }),
  RecommendationDeclined: ({ data, at, actor }) => ({ answer: { accepted: false, text: data.reason, at, by: actor.id } }),
  RecommendationWithdrawn: ({ data, at, actor }) => ({ withdrawal: { text: data.reason, at, by: actor.id } }),
  RecommendationPlanned: ({ data }) => data,
  RecommendationEffective: ({ data }) => data,
  RecommendationIneffective: ({ data }) => data,
};
