/** Command and state of a recommendation → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, Context, RuleResult } from '../kernel/decider.js';
import { invalidInput, isRefusal, type Refusal, refuse } from '../kernel/refusal.js';
import { type MeasuredValue, MEASURES, type Period } from '../measures/measures.js';
import type { ImprovementPlan } from '../plan/model.js';
import { completedAt, effectPeriod, isBetter, type MeasuredSample, sampleSizeRefusal } from './effect.js';
import type { RecommendationEvent, RecommendationFacts, RecommendationTypes } from './messages.js';
import type { PerformanceRecommendation } from './model.js';

const sampleOf = ({ measure: _, ...value }: MeasuredValue, period: Period): MeasuredSample => ({ ...value, period });

/** A party answers the recommendations of a concluded review only, and not by the person who made them. */
const answerRefusal = (
  { proposedBy }: PerformanceRecommendation,
  { actor, facts: { review } }: Context<RecommendationFacts>,
): Refusal | null => {
  if (actor.id === proposedBy) return refuse('FOUR_EYES', 'Who proposed a recommendation may not answer it for the party');
  return review?.status === 'RECOMMENDED'
    ? null
    : refuse(
        'REVIEW_NOT_CONCLUDED',
        `The review is ${review?.status ?? 'not there'}: recommendations can be answered only while it is RECOMMENDED`,
      );
};

/** Nothing can be measured after such a plan: only a completed one has an effect. */
const ENDED_UNFINISHED: readonly ImprovementPlan['status'][] = ['FAILED', 'CANCELLED', 'NOT_ASSESSED'];

const hasEndedUnfinished = ({ status }: Pick<ImprovementPlan, 'status'>): boolean => ENDED_UNFINISHED.includes(status);

export const rules: Aggregate<RecommendationTypes>['rules'] = {
  ProposePerformanceRecommendation: ({ text, rationale, measure, baseline, reviewId }, _, { now, facts: { review, measured } }) => {
    if (review === null) return invalidInput([{ path: ['reviewId'], message: 'no such review' }]);
    if (review.status !== 'IN_REVIEW')
      return refuse('NOT_IN_REVIEW', `The review is ${review.status}: recommendations can be proposed only while it is IN_REVIEW`);
    if (MEASURES[measure].better === null)
      return invalidInput([{ path: ['measure'], message: 'neither direction is better: choose a measure that can improve' }]);
    if (baseline.to <= baseline.from || baseline.to > now)
      return invalidInput([{ path: ['baseline'], message: 'must end after it starts, and not in the future' }]);
    if (measured === null) throw new Error('A proposal is decided on its baseline');
    if (isRefusal(measured)) return measured;
    const thin = sampleSizeRefusal(measure, measured, 'before');
    if (thin !== null) return thin;
    const { partyId, subject } = review;
    const sample = sampleOf(measured, baseline);
    return [{ type: 'RecommendationProposed', reviewId, partyId, subject, text, rationale: rationale ?? null, measure, baseline: sample }];
  },
  PutRecommendation: () => [{ type: 'RecommendationPut' }],
  AcceptPerformanceRecommendation: ({ text }, recommendation, context) =>
    answerRefusal(recommendation, context) ?? [{ type: 'RecommendationAccepted', text: text ?? null }],
  DeclinePerformanceRecommendation: ({ reason }, recommendation, context) =>
    answerRefusal(recommendation, context) ?? [{ type: 'RecommendationDeclined', reason }],
  WithdrawPerformanceRecommendation: ({ reason }) => [{ type: 'RecommendationWithdrawn', reason }],
  LinkPerformanceRecommendationPlan: ({ planId }, { _id, partyId, answer }, { facts: { plan, linked } }) => {
    if (linked !== null && !hasEndedUnfinished(linked))
      return refuse('ALREADY_IN_PLAN', `A plan is already linked, and is ${linked.status}`);
    if (plan === null) return invalidInput([{ path: ['planId'], message: 'no such plan' }]);
    if (plan.partyId !== partyId)
      return refuse('OTHER_PARTY', 'The plan is of another party: link one of the party that accepted the recommendation');
    if (plan.recommendationId !== null && plan.recommendationId !== _id)
      return refuse(
        'OTHER_RECOMMENDATION',
        'The plan rests on another recommendation: link another plan, or propose one for this recommendation',
      );
    if (hasEndedUnfinished(plan)) return refuse('PLAN_OVER', `The plan is ${plan.status}: it will not be carried out`);
    const done = completedAt(plan);
    if (done !== null && answer !== null && done < answer.at)
      return refuse('PLAN_OVER', 'The plan was completed before the recommendation was accepted: it cannot implement it');
    return [{ type: 'RecommendationPlanned', planId }];
  },
  MeasurePerformanceRecommendation: ({ until }, recommendation, { now, facts: { linked, measured } }): RuleResult<RecommendationEvent> => {
    const { measure, baseline } = recommendation;
    const period = effectPeriod(recommendation, linked, until, now);
    if (isRefusal(period)) return period;
    if (measured === null) throw new Error('An effect is decided on what was measured');
    if (isRefusal(measured)) return measured;
    const thin = sampleSizeRefusal(measure, measured, 'after the plan');
    if (thin !== null) return thin;
    const effect = sampleOf(measured, period);
    return [{ type: isBetter(measure, baseline, effect) ? 'RecommendationEffective' : 'RecommendationIneffective', effect }];
  },
};
