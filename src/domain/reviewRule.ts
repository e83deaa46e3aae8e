/** ReviewRule: when a trend of a party's performance opens a review by itself (row A9). */
import type { Aggregate, Root, Verdict } from './decider.js';
import type { Measured, Period } from './measures.js';
import { type InputIssue, type Refusal, invalid, isRefusal, refuse } from './refusal.js';
import { openKey } from './review.js';
import { type Watch, type Exceeding, type MeasuredEvidence, watchIssues, exceeding } from './reviewCriteria.js';
import type { EntityRef } from './terms.js';

export const REVIEW_RULE_STATUSES = ['ACTIVE', 'PAUSED', 'RETIRED'] as const;
export type ReviewRuleStatus = (typeof REVIEW_RULE_STATUSES)[number];

/** A party beyond the threshold, and the review about it. */
export interface Finding {
  readonly partyId: string;
  readonly subject: EntityRef | null;
  readonly evidence: MeasuredEvidence;
  readonly reviewId: string;
  /** Whether this run opened the review; else it was open already. */
  readonly opened: boolean;
}

export interface ReviewRule extends Root, Watch {
  readonly status: ReviewRuleStatus;
  readonly name: string;
  readonly everyMs: number;
  readonly definedBy: string;
  /** When it is to run next, if it is active then. */
  readonly nextRunAt: Date | null;
  readonly lastRunAt: Date | null;
  /** How many were beyond the threshold the last time; null before it ran, and when it could not look. */
  readonly lastFound: number | null;
  readonly lastFindings: readonly Finding[];
  /** Why the last run could not look; null when it could. */
  readonly lastFailure: string | null;
  /** Derived: when a timer has to run it; null while it is not active. */
  readonly nextDueAt: Date | null;
}

type Content = Pick<ReviewRule, 'name' | 'everyMs'> & Watch;

export type ReviewRuleCommand =
  | ({ readonly type: 'DefineReviewRule'; readonly nextRunAt?: Date } & Content)
  | ({ readonly type: 'AmendReviewRule'; readonly nextRunAt?: Date } & Partial<Omit<Content, 'criterion'>>)
  | { readonly type: 'PauseReviewRule'; readonly reason: string }
  | { readonly type: 'ResumeReviewRule' }
  | { readonly type: 'RetireReviewRule'; readonly reason: string }
  | { readonly type: 'RunReviewRule' };

export type ReviewRuleEvent =
  | ({ readonly type: 'ReviewRuleDefined'; readonly nextRunAt: Date } & Content)
  | ({ readonly type: 'ReviewRuleAmended'; readonly nextRunAt: Date } & Content)
  | { readonly type: 'ReviewRulePaused'; readonly reason: string }
  | { readonly type: 'ReviewRuleResumed' }
  | { readonly type: 'ReviewRuleRetired'; readonly reason: string }
  | {
      readonly type: 'ReviewRuleRan';
      readonly period: Period;
      readonly found: number;
      readonly findings: readonly Finding[];
      readonly nextRunAt: Date;
    }
  | { readonly type: 'ReviewRuleFailed'; readonly reason: string; readonly nextRunAt: Date };

/** What the rules need to know of others. */
export interface ReviewRuleFacts {
  /** Of the parties that the rule is for, those that do not exist. */
  readonly unknownParties: readonly string[];
  /** What a run measured, or why it could not; null for every other command. */
  readonly measured: Measured | Refusal | null;
  /** The parties with whom there is nothing to review any more. */
  readonly closed: readonly string[];
  /** The reviews that the rule opened and that are still open, by what they are open for. */
  readonly open: ReadonlyMap<string, string>;
}

/** The types of the aggregate. */
export interface ReviewRuleTypes {
  readonly State: ReviewRule;
  readonly Command: ReviewRuleCommand;
  readonly Event: ReviewRuleEvent;
  readonly Facts: ReviewRuleFacts;
  readonly CreatingCommand: 'DefineReviewRule';
  readonly CreatingEvent: 'ReviewRuleDefined';
  readonly Derived: 'nextDueAt';
}

/** Findings that one run keeps and acts upon, the new ones first; what is left over is found again. */
export const MOST_FINDINGS = 100;

const HOUR_MS = 3_600_000;

const contentIssues = (content: Content, { unknownParties }: ReviewRuleFacts): readonly InputIssue[] => [
  ...watchIssues(content),
  ...(content.everyMs >= HOUR_MS && content.everyMs <= 366 * 24 * HOUR_MS
    ? []
    : [{ path: ['every'], message: 'must be from an hour to a year' }]),
  ...content.partyIds.flatMap((id, index) =>
    unknownParties.includes(id) ? [{ path: ['partyIds', String(index)], message: 'names no party' }] : [],
  ),
];

/** The first turn after an instant: turns that were missed are not made up for. */
const turnAfter = (turn: Date, everyMs: number, now: Date): Date =>
  new Date(turn.getTime() + (Math.floor(Math.max(0, now.getTime() - turn.getTime()) / everyMs) + 1) * everyMs);

const contentOf = ({ name, criterion, threshold, fewest, lookBackMs, everyMs, partyIds }: Content): Content => ({
  name,
  criterion,
  threshold,
  fewest,
  lookBackMs,
  everyMs,
  partyIds,
});

/** The findings of a run, with the reviews that they are about. */
const findingsOf = (rule: ReviewRule, found: readonly Exceeding[], { open }: ReviewRuleFacts): readonly Finding[] => {
  const known = found.map((one) => ({ ...one, openReview: open.get(openKey(rule._id, one)) }));
  const fresh = known.filter(({ openReview }) => openReview === undefined);
  const old = known.filter(({ openReview }) => openReview !== undefined);
  return [...fresh, ...old].slice(0, MOST_FINDINGS).map(({ openReview, ...one }, index) => ({
    ...one,
    // A run has the version it leads to for its own: nobody else makes these identifiers.
    reviewId: openReview ?? `${rule._id}-${String(rule.version + 1)}-${String(index + 1)}`,
    opened: openReview === undefined,
  }));
};

const rules: Aggregate<ReviewRuleTypes>['rules'] = {
  DefineReviewRule: ({ type: _, nextRunAt, ...content }, __, { now, facts }) => {
    const issues = contentIssues(content, facts);
    return issues.length > 0 ? invalid(issues) : [{ type: 'ReviewRuleDefined', ...contentOf(content), nextRunAt: nextRunAt ?? now }];
  },
  AmendReviewRule: ({ type: _, nextRunAt, ...fields }, rule, { now, facts }) => {
    const content = { ...contentOf(rule), ...fields };
    const issues = contentIssues(content, facts);
    if (issues.length > 0) return invalid(issues);
    const soonest = new Date(Math.min((rule.nextRunAt ?? now).getTime(), now.getTime() + content.everyMs));
    return [{ type: 'ReviewRuleAmended', ...content, nextRunAt: nextRunAt ?? soonest }];
  },
  PauseReviewRule: ({ reason }) => [{ type: 'ReviewRulePaused', reason }],
  ResumeReviewRule: () => [{ type: 'ReviewRuleResumed' }],
  RetireReviewRule: ({ reason }) => [{ type: 'ReviewRuleRetired', reason }],
  RunReviewRule: (_, rule, { now, facts }): Verdict<ReviewRuleEvent> => {
    if (rule.nextRunAt === null || now < rule.nextRunAt) return refuse('NOT_DUE', 'It is not the turn of this rule yet');
    if (facts.measured === null) throw new Error('A run is decided on what was measured');
    const nextRunAt = turnAfter(rule.nextRunAt, rule.everyMs, now);
    // A turn that fails is over: the next one may be luckier, and nothing is tried without end.
    if (isRefusal(facts.measured)) return [{ type: 'ReviewRuleFailed', reason: facts.measured.message, nextRunAt }];
    const found = exceeding(rule, facts.measured).filter(({ partyId }) => !facts.closed.includes(partyId));
    const findings = findingsOf(rule, found, facts);
    const { period } = facts.measured.question;
    return [{ type: 'ReviewRuleRan', period, found: found.length, findings, nextRunAt }];
  },
};

const changes: Aggregate<ReviewRuleTypes>['changes'] = {
  ReviewRuleDefined: ({ data, actor }) => ({
    ...data,
    definedBy: actor.id,
    lastRunAt: null,
    lastFound: null,
    lastFindings: [],
    lastFailure: null,
  }),
  ReviewRuleAmended: ({ data }) => data,
  ReviewRulePaused: () => ({}),
  ReviewRuleResumed: () => ({}),
  ReviewRuleRetired: () => ({}),
  ReviewRuleRan: ({ at, data: { found, findings, nextRunAt } }) => ({
    lastRunAt: at,
    lastFound: found,
    lastFindings: findings,
    lastFailure: null,
    nextRunAt,
  }),
  ReviewRuleFailed: ({ at, data: { reason, nextRunAt } }) => ({
    lastRunAt: at,
    lastFound: null,
    lastFindings: [],
    lastFailure: reason,
    nextRunAt,
  }),
};

/** The service provider's alone: a party sees the reviews that a rule opens, never the rule. */
export const reviewRule: Aggregate<ReviewRuleTypes> = {
  name: 'ReviewRule',
  lifecycle: {
    DefineReviewRule: { may: 'review:write', from: [null], to: { ReviewRuleDefined: 'ACTIVE' } },
    AmendReviewRule: { may: 'review:write', from: ['ACTIVE', 'PAUSED'], to: { ReviewRuleAmended: null } },
    PauseReviewRule: { may: 'review:write', from: ['ACTIVE'], to: { ReviewRulePaused: 'PAUSED' } },
    ResumeReviewRule: { may: 'review:write', from: ['PAUSED'], to: { ReviewRuleResumed: 'ACTIVE' } },
    RetireReviewRule: { may: 'review:write', from: ['ACTIVE', 'PAUSED'], to: { ReviewRuleRetired: 'RETIRED' } },
    RunReviewRule: { may: 'time', from: ['ACTIVE'], to: { ReviewRuleRan: null, ReviewRuleFailed: null } },
  },
  rules,
  changes,
  derive: ({ status, nextRunAt }) => ({ nextDueAt: status === 'ACTIVE' ? nextRunAt : null }),
  parties: () => [],
};

/** What a timer has to do with a rule at `now`; null for nothing. */
export const dueOnRule = ({ nextDueAt }: ReviewRule, now: Date): ReviewRuleCommand | null =>
  nextDueAt !== null && nextDueAt <= now ? { type: 'RunReviewRule' } : null;
