/** Facts that the rules of a recommendation read from other aggregates. */
import type { Principal } from '../../domain/kernel/principal.js';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal.js';
import type { MeasuredValue } from '../../domain/measures/measures.js';
import { effectPeriod } from '../../domain/recommendation/effect.js';
import type { RecommendationCommand, RecommendationFacts } from '../../domain/recommendation/messages.js';
import type { PerformanceRecommendation } from '../../domain/recommendation/model.js';
import { plans } from '../plan/collection.js';
import { readOne } from '../reading/read.js';
import { reviews } from '../review/collection.js';
import { measurePeriod, REVIEW_RULES_PRINCIPAL } from '../review/measurement.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

const readPlan = async (store: Store, principal: Principal, id: string | null) =>
  id === null ? null : readOne(store, scope(principal, plans, { _id: id }));

export const recommendationFacts = async (
  store: Store,
  principal: Principal,
  command: RecommendationCommand,
  _: string,
  recommendation: PerformanceRecommendation | null,
  now: Date,
): Promise<RecommendationFacts> => {
  const reviewId = command.type === 'ProposePerformanceRecommendation' ? command.reviewId : (recommendation?.reviewId ?? '');
  const found = await readOne(store, scope(principal, reviews, { _id: reviewId }));
  const linked = await readPlan(store, REVIEW_RULES_PRINCIPAL, recommendation?.planId ?? null);
  return {
    review: found,
    linked,
    plan: command.type === 'LinkPerformanceRecommendationPlan' ? await readPlan(store, principal, command.planId) : null,
    // Measuring is expensive: only for principals with the permission.
    measured: principal.permissions.has('review:write')
      ? await measurementFor(store, command, { recommendation, review: found, linked }, now)
      : null,
  };
};

type RecommendationSubject = Pick<RecommendationFacts, 'review' | 'linked'> & { readonly recommendation: PerformanceRecommendation | null };

/** Nothing is measured for a command that is refused anyway. */
const measurementFor = async (
  store: Store,
  command: RecommendationCommand,
  { recommendation, review: about, linked }: RecommendationSubject,
  now: Date,
): Promise<MeasuredValue | Refusal | null> => {
  if (command.type === 'ProposePerformanceRecommendation') {
    const { measure: asked, baseline: period } = command;
    return about?.status !== 'IN_REVIEW' || period.to <= period.from || period.to > now
      ? null
      : measurePeriod(store, { ...about, measure: asked, period }, now);
  }
  if (command.type !== 'MeasurePerformanceRecommendation' || recommendation === null) return null;
  const period = effectPeriod(recommendation, linked, command.until, now);
  return isRefusal(period) ? null : measurePeriod(store, { ...recommendation, period }, now);
};
