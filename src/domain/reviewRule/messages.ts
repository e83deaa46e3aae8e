/** Commands and events of a review rule, and the facts its rules read. */
import type { Refusal } from '../kernel/refusal.js';
import type { MeasureResult, Period } from '../measures/measures.js';
import type { RuleCondition } from './criteria.js';
import type { RuleFinding, PerformanceReviewRule } from './model.js';

export type Content = Pick<PerformanceReviewRule, 'name' | 'everyMs'> & RuleCondition;

export type ReviewRuleCommand =
  | ({ readonly type: 'DefinePerformanceReviewRule'; readonly nextRunAt?: Date } & Content)
  | ({ readonly type: 'AmendPerformanceReviewRule'; readonly nextRunAt?: Date } & Partial<Omit<Content, 'criterion'>>)
  | { readonly type: 'PausePerformanceReviewRule'; readonly reason: string }
  | { readonly type: 'ResumePerformanceReviewRule' }
  | { readonly type: 'RetirePerformanceReviewRule'; readonly reason: string }
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
      readonly findings: readonly RuleFinding[];
      readonly nextRunAt: Date;
    }
  | { readonly type: 'ReviewRuleFailed'; readonly reason: string; readonly nextRunAt: Date };

/** What the rules need to know of others. */
export interface ReviewRuleFacts {
  /** Of the parties that the rule is for, those that do not exist. */
  readonly unknownParties: readonly string[];
  /** What a run measured, or why it could not; null for every other command. */
  readonly measured: MeasureResult | Refusal | null;
  /** The parties that are closed. */
  readonly closed: readonly string[];
  /** The open reviews of this rule, by their key. */
  readonly open: ReadonlyMap<string, string>;
}

/** The types of the aggregate. */
export interface ReviewRuleTypes {
  readonly State: PerformanceReviewRule;
  readonly Command: ReviewRuleCommand;
  readonly Event: ReviewRuleEvent;
  readonly Facts: ReviewRuleFacts;
  readonly CreatingCommand: 'DefinePerformanceReviewRule';
  readonly CreatingEvent: 'ReviewRuleDefined';
  readonly Derived: 'nextDueAt';
}
