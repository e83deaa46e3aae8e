/** Reviews, recommendations and review rules for tests, in the form of `samples.ts`. The review of these stories is about node-1 of party-a. */
import type { MessageOf } from '../../../src/domain/kernel/decider.js';
import type { MeasuredValue, MeasureResult, MeasuredRow } from '../../../src/domain/measures/measures.js';
import { type RuleCondition, conditionQuestion } from '../../../src/domain/reviewRule/criteria.js';
import type { ImprovementPlan } from '../../../src/domain/plan/model.js';
import type { RecommendationCommand, RecommendationFacts } from '../../../src/domain/recommendation/messages.js';
import { recommendation } from '../../../src/domain/recommendation/index.js';
import type { EvidenceInput, ReviewEvidence } from '../../../src/domain/review/model.js';
import { review } from '../../../src/domain/review/index.js';
import type { ReviewCommand, ReviewFacts } from '../../../src/domain/review/messages.js';
import { reviewRule } from '../../../src/domain/reviewRule/index.js';
import type { ReviewRuleCommand, ReviewRuleFacts } from '../../../src/domain/reviewRule/messages.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import { given, hour, HOUR_MS, operator, planner, type Step, supplierA, timer } from './samples.js';
import { issueVerified, planSubject, reviewed, WORKED } from './plans.js';

const DAY_MS = 24 * HOUR_MS;
/** So many days after the start of every story. */
export const day = (days: number): Date => hour(24 * days);

/** What was seen in the ten days before. */
export const evidence: ReviewEvidence = {
  measure: 'RESTORE_TIME',
  value: 9 * HOUR_MS,
  n: 6,
  period: { from: day(-10), to: day(0) },
  text: 'Restoration takes longer than promised',
  measured: true,
};
/** The same as a person asks for it. */
export const asked: EvidenceInput = { measure: evidence.measure, n: 0, period: evidence.period, text: evidence.text };

export const reviewsIn = (facts: Partial<ReviewFacts> = {}) => ({
  aggregate: review,
  facts: (command: ReviewCommand): ReviewFacts => ({
    party: { status: 'VALIDATED' },
    recommendations: ['ACCEPTED'],
    measured: 'evidence' in command ? command.evidence.map(({ measure }) => (measure === null ? null : value({ measure }))) : [],
    ...facts,
  }),
  id: 'review-1',
});
export const reviews = reviewsIn();

const onReview = (days: number, command: ReviewCommand, actor: Principal = operator): Step<ReviewCommand> => [command, actor, day(days)];

type Initiate = MessageOf<ReviewCommand, 'InitiatePerformanceReview'>;
export const reviewInput: Omit<Initiate, 'type'> = {
  partyId: 'party-a',
  subject: { type: 'Resource', id: 'node-1' },
  reason: 'Restoration takes too long',
  evidence: [asked],
};
export const initiated = (fields: Partial<Initiate> = {}): Step<ReviewCommand> =>
  onReview(0, { type: 'InitiatePerformanceReview', ...reviewInput, ...fields });
export const openedByRule: Step<ReviewCommand> = onReview(
  0,
  { type: 'OpenReviewByRule', ruleId: 'rule-1', ...reviewInput, evidence: [evidence] },
  timer,
);
export const inReview = onReview(1, { type: 'StartPerformanceReview', participants: ['operator-1', 'agent-a'] });
export const evidenceAdded = onReview(1, { type: 'AddPerformanceReviewEvidence', evidence: [{ ...asked, text: 'Seen again' }] });
export const concluded = onReview(2, { type: 'ConcludePerformanceReview', text: 'A spare line card is needed on site' });
export const agreed = onReview(3, { type: 'AgreePerformanceReview' }, supplierA);
export const closed = (
  fields: Partial<MessageOf<ReviewCommand, 'ClosePerformanceReview'>> = {},
  actor: Principal = planner,
): Step<ReviewCommand> => onReview(30, { type: 'ClosePerformanceReview', text: 'It helped', ...fields }, actor);
export const cancelled = onReview(9, { type: 'CancelPerformanceReview', reason: 'The figures were wrong' });

/** A measured value. */
export const value = (fields: Partial<MeasuredValue> = {}): MeasuredValue => ({
  measure: 'RESTORE_TIME',
  n: 6,
  value: 9 * HOUR_MS,
  p50: null,
  p90: null,
  p95: null,
  ...fields,
});

/** A plan of party-a that is what is said of it, completed at hour 36. */
export const completedPlan = (fields: Partial<ImprovementPlan> = {}): ImprovementPlan => ({ ...COMPLETED_PLAN, ...fields });
const COMPLETED_PLAN = given(
  planSubject(({ type }) => (type === 'CloseImprovementPlanReview' ? { issue: issueVerified(35) } : {})),
  [...WORKED, reviewed(36)],
);
export const PLAN_ENDS = hour(36);

export const recommendationsIn = (facts: Partial<RecommendationFacts> = {}) => ({
  aggregate: recommendation,
  facts: (): RecommendationFacts => ({
    review: { status: 'IN_REVIEW', partyId: 'party-a', subject: { type: 'Resource', id: 'node-1' } },
    measured: value(),
    plan: null,
    linked: null,
    ...facts,
  }),
  id: 'recommendation-1',
});
export const recommendations = recommendationsIn();
/** The review is concluded. */
export const recommendationsOfConcludedReview = recommendationsIn({ review: { status: 'RECOMMENDED', partyId: 'party-a', subject: null } });

type Propose = MessageOf<RecommendationCommand, 'ProposePerformanceRecommendation'>;
export const BASELINE = { from: day(-10), to: day(0) };
export const proposal = (fields: Partial<Propose> = {}): Step<RecommendationCommand> => [
  {
    type: 'ProposePerformanceRecommendation',
    reviewId: 'review-1',
    text: 'Keep a spare line card on site',
    measure: 'RESTORE_TIME',
    baseline: BASELINE,
    ...fields,
  },
  operator,
  day(0),
];
export const accepts: Step<RecommendationCommand> = [{ type: 'AcceptPerformanceRecommendation', text: 'Agreed' }, supplierA, day(1)];
export const declines: Step<RecommendationCommand> = [
  { type: 'DeclinePerformanceRecommendation', reason: 'No room on site' },
  supplierA,
  day(1),
];
export const linkedTo = (planId = 'plan-1', days = 1): Step<RecommendationCommand> => [
  { type: 'LinkPerformanceRecommendationPlan', planId },
  planner,
  day(days),
];
/** Measured so many days after the story began. */
export const measuredAt = (days: number, until?: Date): Step<RecommendationCommand> => [
  { type: 'MeasurePerformanceRecommendation', ...(until && { until }) },
  planner,
  day(days),
];

export const watch: RuleCondition = { criterion: 'REPEAT_ISSUES', threshold: 3, fewest: 1, lookBackMs: 30 * DAY_MS, partyIds: [] };

/** What a run measured. @param rows from party, and resource where the kind asks for it, to the value */
export const measuredRows = (
  asked: RuleCondition,
  rows: readonly (readonly [key: readonly (string | null)[], value: Partial<MeasuredValue>])[],
): MeasureResult => {
  const question = conditionQuestion(asked, day(0));
  const row = ([key, fields]: (typeof rows)[number]): MeasuredRow => ({
    key,
    bucket: null,
    values: [value({ measure: question.measures[0] ?? 'OPEN', ...fields })],
  });
  return { question, asOf: day(0), issues: 9, rows: rows.map(row) };
};

export const rulesIn = (facts: Partial<ReviewRuleFacts> = {}) => ({
  aggregate: reviewRule,
  facts: (): ReviewRuleFacts => ({ unknownParties: [], measured: measuredRows(watch, []), closed: [], open: new Map(), ...facts }),
  id: 'rule-1',
});
export const reviewRules = rulesIn();

type Define = MessageOf<ReviewRuleCommand, 'DefinePerformanceReviewRule'>;
export const defined = (fields: Partial<Define> = {}): Step<ReviewRuleCommand> => [
  { type: 'DefinePerformanceReviewRule', name: 'Repeat issues', everyMs: DAY_MS, ...watch, ...fields },
  planner,
  day(-1),
];
export const onRule = (days: number, command: ReviewRuleCommand, actor: Principal = planner): Step<ReviewRuleCommand> => [
  command,
  actor,
  day(days),
];
export const run = (days = 0): Step<ReviewRuleCommand> => onRule(days, { type: 'RunReviewRule' }, timer);
