/** PerformanceReviewRule: opens reviews automatically when a party's performance crosses a threshold (row A9). */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { ReviewRuleCommand, ReviewRuleTypes } from './messages.js';
import type { PerformanceReviewRule } from './model.js';
import { rules } from './rules.js';

/** Visible to the service provider only: a party sees the reviews a rule opens, never the rule. */
export const reviewRule: Aggregate<ReviewRuleTypes> = {
  name: 'PerformanceReviewRule',
  lifecycle: {
    DefinePerformanceReviewRule: { may: 'review:write', from: [null], to: { ReviewRuleDefined: 'ACTIVE' } },
    AmendPerformanceReviewRule: { may: 'review:write', from: ['ACTIVE', 'PAUSED'], to: { ReviewRuleAmended: null } },
    PausePerformanceReviewRule: { may: 'review:write', from: ['ACTIVE'], to: { ReviewRulePaused: 'PAUSED' } },
    ResumePerformanceReviewRule: { may: 'review:write', from: ['PAUSED'], to: { ReviewRuleResumed: 'ACTIVE' } },
    RetirePerformanceReviewRule: { may: 'review:write', from: ['ACTIVE', 'PAUSED'], to: { ReviewRuleRetired: 'RETIRED' } },
    RunReviewRule: { may: 'time', from: ['ACTIVE'], to: { ReviewRuleRan: null, ReviewRuleFailed: null } },
  },
  rules,
  changes,
  derive: ({ status, nextRunAt }) => ({ nextDueAt: status === 'ACTIVE' ? nextRunAt : null }),
  parties: () => [],
};

/** What a timer has to do with a rule at `now`; null for nothing. */
export const dueOnRule = ({ nextDueAt }: PerformanceReviewRule, now: Date): ReviewRuleCommand | null =>
  nextDueAt !== null && nextDueAt <= now ? { type: 'RunReviewRule' } : null;
