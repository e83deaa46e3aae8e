/** State of a review rule, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { MeasuredEvidence, RuleCondition } from './criteria.js';

export const REVIEW_RULE_STATUSES = ['ACTIVE', 'PAUSED', 'RETIRED'] as const;
export type ReviewRuleStatus = (typeof REVIEW_RULE_STATUSES)[number];

/** A party beyond the threshold, and the review about it. */
export interface RuleFinding {
  readonly partyId: string;
  readonly subject: EntityRef | null;
  readonly evidence: MeasuredEvidence;
  readonly reviewId: string;
  /** Whether this run opened the review; else it was open already. */
  readonly opened: boolean;
}

/** A criterion that is measured at intervals, and opens a review where it is met. */
export interface PerformanceReviewRule extends AggregateState, RuleCondition {
  readonly status: ReviewRuleStatus;
  readonly name: string;
  readonly everyMs: number;
  readonly definedBy: string;
  /** When it is to run next, if it is active then. */
  readonly nextRunAt: Date | null;
  readonly lastRunAt: Date | null;
  /** How many were beyond the threshold the last time; null before it ran, and when it could not look. */
  readonly lastFound: number | null;
  readonly lastFindings: readonly RuleFinding[];
  /** Why the last run could not look; null when it could. */
  readonly lastFailure: string | null;
  /** Derived: when a timer has to run it; null while it is not active. */
  readonly nextDueAt: Date | null;
}
