/** Facts that the rules of a recommendation read from other aggregates. */
import type { Principal } from '../../domain/kernel/principal.js';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal.js';
import type { MeasuredValue, Period } from '../../domain/measures/measures.js';
import { effectPeriod } from '../../domain/recommendation/effect.js';
import type { RecommendationCommand, RecommendationFacts } from '../../domain/recommendation/messages.js';
import type { Recommendation } from '../../domain/recommendation/model.js';
import { answerQuestion } from '../measures/query.js';
import { plans } from '../plan/collection.js';
import { readOne } from '../reading/read.js';
import { reviews } from '../review/collection.js';
import { REVIEW_RULES_PRINCIPAL } from '../review/facts.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

type MeasurementRequest = Pick<Recommendation, 'measure' | 'partyId' | 'subject'> & { readonly period: Period };

/** One measure of one party over a period; of its subject, where it has one. */
const measurePeriod = async (
  store: Store,
  { measure: asked, partyId, subject, period }: MeasurementRequest,
  now: Date,
): Promise<MeasuredValue | Refusal> => {
  const filter = { partyId: [partyId], ...(subject === null ? {} : { entity: subject }) };
  const question = { period, by: [], measures: [asked], bucket: null, timeZone: 'UTC', filter };
  const answer = await answerQuestion(store, REVIEW_RULES_PRINCIPAL, question, now);
  return isRefusal(answer) ? answer : (answer.rows[0]?.values[0] ?? { measure: asked, n: 0, value: null, p50: null, p90: null, p95: null });
};

const readPlan = async (store: Store, principal: Principal, id: string | null) =>
  id === null ? null : readOne(store, scope(principal, plans, { _id: id }));

export const recommendationFacts = async (
  store: Store,
  principal: Principal,
  command: RecommendationCommand,
  _: string,
  recommendation: Recommendation | null,
  now: Date,
): Promise<RecommendationFacts> => {
  const reviewId = command.type === 'ProposeRecommendation' ? command.reviewId : (recommendation?.reviewId ?? '');
  const found = await readOne(store, scope(principal, reviews, { _id: reviewId }));
  const linked = await readPlan(store, REVIEW_RULES_PRINCIPAL, recommendation?.planId ?? null);
  return {
    review: found,
    linked,
    plan: command.type === 'LinkRecommendationPlan' ? await readPlan(store, principal, command.planId) : null,
    // Measuring is expensive: only for principals with the permission.
    measured: principal.permissions.has('review:write')
      ? await measurementFor(store, command, { recommendation, review: found, linked }, now)
      : null,
  };
};

type RecommendationSubject = Pick<RecommendationFacts, 'review' | 'linked'> & { readonly recommendation: Recommendation | null };

/** Nothing is measured for a command that is refused anyway. */
const measurementFor = async (
  store: Store,
  command: RecommendationCommand,
  { recommendation, review: about, linked }: RecommendationSubject,
  now: Date,
): Promise<MeasuredValue | Refusal | null> => {
  if (command.type === 'ProposeRecommendation') {
    const { measure: asked, baseline: period } = command;
    return about?.status !== 'IN_REVIEW' || period.to <= period.from || period.to > now
      ? null
      : measurePeriod(store, { ...about, measure: asked, period }, now);
  }
  if (command.type !== 'MeasureRecommendation' || recommendation === null) return null;
  const period = effectPeriod(recommendation, linked, command.until, now);
  return isRefusal(period) ? null : measurePeriod(store, { ...recommendation, period }, now);
};
