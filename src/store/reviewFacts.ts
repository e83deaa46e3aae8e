/** What reviews, recommendations and review rules need to know of others, the reviews that a rule opens, and what concluding one puts to its party. */
import { decide, type Recorded } from '../domain/decider.js';
import { effectPeriod } from '../domain/effect.js';
import type { MeasuredValue, Period } from '../domain/measures.js';
import { type Principal, system } from '../domain/principal.js';
import { isRefusal, type Refusal } from '../domain/refusal.js';
import { recommendation, type Recommendation, type RecommendationCommand, type RecommendationFacts } from '../domain/recommendation.js';
import { ENDED_REVIEWS, type ReviewCommand, type ReviewFacts, openKey, review, type ReviewTypes } from '../domain/review.js';
import { questionOf } from '../domain/reviewCriteria.js';
import type { ReviewRule, ReviewRuleCommand, ReviewRuleEvent, ReviewRuleFacts, ReviewRuleTypes } from '../domain/reviewRule.js';
import type { Alongside } from './alongside.js';
import { readMany, readOne } from './read.js';
import { inserting, replacing } from './replace.js';
import { ask } from './reports.js';
import { scope } from './scope.js';
import type { Store } from './store.js';

/** Reads and measures what rules must see even where their caller may not, and does in their name what follows from a command. */
const RULES = system('review-rules');

/** Their number is asked for when the review takes a step that depends on it. */
const ON_RECOMMENDATIONS: readonly ReviewCommand['type'][] = ['ConcludeReview', 'AgreeReview', 'CloseReview'];

export const reviewFacts = async (store: Store, principal: Principal, command: ReviewCommand, id: string): Promise<ReviewFacts> => ({
  party:
    command.type === 'InitiatePerformanceReview'
      ? await readOne(store, 'parties', scope(principal, 'parties', { _id: command.partyId }))
      : null,
  recommendations: ON_RECOMMENDATIONS.includes(command.type)
    ? (await readMany(store, 'recommendations', scope(principal, 'recommendations', { reviewId: id }))).map(({ status }) => status)
    : [],
});

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
  id === null ? null : readOne(store, 'improvementPlans', scope(principal, 'improvementPlans', { _id: id }));

export const recommendationFacts = async (
  store: Store,
  principal: Principal,
  command: RecommendationCommand,
  _: string,
  recommendation: Recommendation | null,
  now: Date,
): Promise<RecommendationFacts> => {
  const reviewId = command.type === 'ProposeRecommendation' ? command.reviewId : (recommendation?.reviewId ?? '');
  const found = await readOne(store, 'performanceReviews', scope(principal, 'performanceReviews', { _id: reviewId }));
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

export const reviewRuleFacts = async (
  store: Store,
  _: Principal,
  command: ReviewRuleCommand,
  id: string,
  rule: ReviewRule | null,
  now: Date,
): Promise<ReviewRuleFacts> => {
  if (command.type !== 'RunReviewRule' || rule === null)
    return { unknownParties: await unknownIn(store, command), measured: null, closed: [], open: new Map() };
  const open = scope(RULES, 'performanceReviews', { ruleId: id, status: { $nin: [...ENDED_REVIEWS] } });
  return {
    unknownParties: [],
    measured: await ask(store, RULES, questionOf(rule, now), now),
    closed: await idsOf(store, { status: 'CLOSED' }),
    open: new Map((await readMany(store, 'performanceReviews', open)).map((one) => [openKey(id, one), one._id])),
  };
};

const idsOf = async (store: Store, filter: Parameters<typeof scope<'parties'>>[2]): Promise<readonly string[]> =>
  (await readMany(store, 'parties', scope(RULES, 'parties', filter), { projection: { _id: 1 } })).map(({ _id }) => _id);

const unknownIn = async (store: Store, command: ReviewRuleCommand): Promise<readonly string[]> => {
  const ids = 'partyIds' in command ? (command.partyIds ?? []) : [];
  if (ids.length === 0) return [];
  const known = await idsOf(store, { _id: { $in: [...ids] } });
  return ids.filter((one) => !known.includes(one));
};

type Ran = Extract<ReviewRuleEvent, { readonly type: 'ReviewRuleRan' }>;

const isRun = (event: Recorded): event is Recorded<Ran> => event.type === 'ReviewRuleRan';

/** The reviews that a run of a rule opens come into being with the run: never without it, and never twice. */
export const reviewsOf: Alongside<ReviewRuleTypes> = (store, _, { state: { _id: ruleId, name }, events }) => {
  const opened = events.filter(isRun).flatMap(({ at, data }) =>
    data.findings
      .filter((finding) => finding.opened)
      .map(({ partyId, subject, evidence, reviewId }) => {
        const command = { type: 'OpenReviewByRule', ruleId, partyId, subject, reason: name, evidence: [evidence] } as const;
        const context = { actor: RULES, id: reviewId, now: at, facts: { party: null, recommendations: [] } };
        const decided = decide(review, command, null, context);
        if (decided.kind !== 'Accepted') throw new Error(`${reviewId}: ${decided.message}`);
        return decided;
      }),
  );
  return Promise.resolve(opened.length === 0 ? undefined : inserting(store, 'performanceReviews', opened));
};

const NO_FACTS: RecommendationFacts = { review: null, measured: null, plan: null, linked: null };

/** The recommendations of a review are put to its party with the review's conclusion: all of them, or none and no conclusion. */
export const putToParty: Alongside<ReviewTypes> = async (store, _, { state: { _id: reviewId }, events }) => {
  const conclusion = events.find(({ type }) => type === 'ReviewConcluded');
  if (conclusion === undefined) return undefined;
  const proposed = await readMany(store, 'recommendations', scope(RULES, 'recommendations', { reviewId }));
  const put = proposed.map((one) => {
    const context = { actor: RULES, id: one._id, now: conclusion.at, facts: NO_FACTS };
    const decided = decide(recommendation, { type: 'PutRecommendation' }, one, context);
    if (decided.kind !== 'Accepted') throw new Error(`${one._id}: ${decided.message}`);
    return { ...decided, before: one.version };
  });
  return replacing(store, 'recommendations', put);
};
