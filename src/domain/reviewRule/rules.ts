/** Command and state of a review rule → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import { type InputProblem, invalidInput, isRefusal, refuse, noSuchParty } from '../kernel/refusal.js';
import { openReviewKey } from '../review/model.js';
import { type ThresholdExceeded, thresholdsExceeded, conditionProblems } from './criteria.js';
import type { Content, ReviewRuleEvent, ReviewRuleFacts, ReviewRuleTypes } from './messages.js';
import type { RuleFinding, PerformanceReviewRule } from './model.js';

/** Findings that one run handles, new ones first; the rest is found again by the next run. */
export const MAX_FINDINGS = 100;

const HOUR_MS = 3_600_000;

const contentProblems = (content: Content, { unknownParties }: ReviewRuleFacts): readonly InputProblem[] => [
  ...conditionProblems(content),
  ...(content.everyMs >= HOUR_MS && content.everyMs <= 366 * 24 * HOUR_MS
    ? []
    : [{ path: ['every'], message: 'must be from an hour to a year' }]),
  ...content.partyIds.flatMap((id, index) => (unknownParties.includes(id) ? [noSuchParty(['partyIds', String(index)], id)] : [])),
];

/** The first turn after an instant: turns that were missed are not made up for. */
const nextRunAfter = (run: Date, everyMs: number, now: Date): Date =>
  new Date(run.getTime() + (Math.floor(Math.max(0, now.getTime() - run.getTime()) / everyMs) + 1) * everyMs);

const contentFields = ({ name, criterion, threshold, fewest, lookBackMs, everyMs, partyIds }: Content): Content => ({
  name,
  criterion,
  threshold,
  fewest,
  lookBackMs,
  everyMs,
  partyIds,
});

/** The findings of a run, with the reviews that they are about. */
const findingsOf = (
  rule: PerformanceReviewRule,
  found: readonly ThresholdExceeded[],
  { open }: ReviewRuleFacts,
): readonly RuleFinding[] => {
  const known = found.map((one) => ({ ...one, openReview: open.get(openReviewKey(rule._id, one)) }));
  const fresh = known.filter(({ openReview }) => openReview === undefined);
  const old = known.filter(({ openReview }) => openReview !== undefined);
  return [...fresh, ...old].slice(0, MAX_FINDINGS).map(({ openReview, ...one }, index) => ({
    ...one,
    // A run is identified by the version it leads to, so that its ids are unique.
    reviewId: openReview ?? `${rule._id}-${String(rule.version + 1)}-${String(index + 1)}`,
    opened: openReview === undefined,
  }));
};

export const rules: Aggregate<ReviewRuleTypes>['rules'] = {
  DefinePerformanceReviewRule: ({ type: _, nextRunAt, ...content }, __, { now, facts }) => {
    const problems = contentProblems(content, facts);
    return problems.length > 0
      ? invalidInput(problems)
      : [{ type: 'ReviewRuleDefined', ...contentFields(content), nextRunAt: nextRunAt ?? now }];
  },
  AmendPerformanceReviewRule: ({ type: _, nextRunAt, ...fields }, rule, { now, facts }) => {
    const content = { ...contentFields(rule), ...fields };
    const problems = contentProblems(content, facts);
    if (problems.length > 0) return invalidInput(problems);
    const soonest = new Date(Math.min((rule.nextRunAt ?? now).getTime(), now.getTime() + content.everyMs));
    return [{ type: 'ReviewRuleAmended', ...content, nextRunAt: nextRunAt ?? soonest }];
  },
  PausePerformanceReviewRule: ({ reason }) => [{ type: 'ReviewRulePaused', reason }],
  ResumePerformanceReviewRule: () => [{ type: 'ReviewRuleResumed' }],
  RetirePerformanceReviewRule: ({ reason }) => [{ type: 'ReviewRuleRetired', reason }],
  RunReviewRule: (_, rule, { now, facts }): RuleResult<ReviewRuleEvent> => {
    if (rule.nextRunAt === null || now < rule.nextRunAt) return refuse('NOT_DUE', 'This rule is not due yet');
    if (facts.measured === null) throw new Error('A run is decided on what was measured');
    const nextRunAt = nextRunAfter(rule.nextRunAt, rule.everyMs, now);
    // A failed run counts as done: the next scheduled run tries again, without endless retries.
    if (isRefusal(facts.measured)) return [{ type: 'ReviewRuleFailed', reason: facts.measured.message, nextRunAt }];
    const found = thresholdsExceeded(rule, facts.measured).filter(({ partyId }) => !facts.closed.includes(partyId));
    const findings = findingsOf(rule, found, facts);
    const { period } = facts.measured.question;
    return [{ type: 'ReviewRuleRan', period, found: found.length, findings, nextRunAt }];
  },
};
