/** Facts that the rules of a recommendation read from other aggregates. */
import type { Principal } from '../../domain/kernel/principal.js';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal.js';
import type { MeasuredValue, Period } from '../../domain/measures/measures.js';
import { effectPeriod } from '../../domain/recommendation/effect.js';
import type { RecommendationCommand, RecommendationFacts } from '../../domain/recommendation/messages.js';
import type { Recommendation } from '../../domain/recommendation/model.js';
import { ask } from '../measures/query.js';
import { plans } from '../plan/collection.js';
import { readOne } from '../read.js';
import { reviews } from '../review/collection.js';
import { RULES } from '../review/facts.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

type Measuring = Pick<Recommendation, 'measure' | 'partyId' | 'subject'> & { readonly period: Period };

/** One measure of one party over a period; of its subject, where it has one. */
const measuredOver = async (
  store: Store,
  { measure: asked, partyId, subject, period }: Measuring,
  now: Date,
): Promise<MeasuredValue | Refusal> => {
  const filter = { partyId: [partyId], ...(subject === null ? {} : { entity: subject }) };
  const question = { period, by: [], measures: [asked], bucket: null, timeZone: 'UTC', filter };
  const answer = await ask(store, RULES, question, now);
  return isRefusal(answer) ? answer : (answer.rows[0]?.values[0] ?? { measure: asked, n: 0, value: null, p50: null, p90: null, p95: null });
};

const planOf = async (store: Store, principal: Principal, id: string | null) =>
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
  const linked = await planOf(store, RULES, recommendation?.planId ?? null);
  return {
    review: found,
    linked,
    plan: command.type === 'LinkRecommendationPlan' ? await planOf(store, principal, command.planId) : null,
    // Measuring is work: not for whoever may not ask for it.
    measured: principal.permissions.has('review:write')
      ? await measuredFor(store, command, { recommendation, review: found, linked }, now)
      : null,
  };
};

type Known = Pick<RecommendationFacts, 'review' | 'linked'> & { readonly recommendation: Recommendation | null };

/** Nothing is measured for a command that is refused whatever the measure would be. */
const measuredFor = async (
  store: Store,
  command: RecommendationCommand,
  { recommendation, review: about, linked }: Known,
  now: Date,
): Promise<MeasuredValue | Refusal | null> => {
  if (command.type === 'ProposeRecommendation') {
    const { measure: asked, baseline: period } = command;
    return about?.status !== 'IN_REVIEW' || period.to <= period.from || period.to > now
      ? null
      : measuredOver(store, { ...about, measure: asked, period }, now);
  }
  if (command.type !== 'MeasureRecommendation' || recommendation === null) return null;
  const period = effectPeriod(recommendation, linked, command.until, now);
  return isRefusal(period) ? null : measuredOver(store, { ...recommendation, period }, now);
};
