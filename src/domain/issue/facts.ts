/** What the rules of an issue need to know of other aggregates. The store reads it (`store/issue/facts.ts`). */
import type { Party } from '../party/model.js';
import type { ReadinessGap } from '../readiness/gaps.js';
import type { PerformanceIssue } from './model.js';
import type { CancelledIssue } from './sameMatter.js';

/** The improvement plans of an issue. */
export interface IssuePlans {
  /** How many exist, whatever became of them. */
  readonly count: number;
  /** The ids of those whose work is in progress. */
  readonly inProgress: readonly string[];
  /** Those whose work has ended, and when; absent for none. */
  readonly ended?: readonly { readonly id: string; readonly at: Date }[];
}

/** What the rules need to know of other aggregates: the party that is to answer for the issue, the issue it links to, its plans. */
export interface IssueFacts {
  readonly party: Party | null;
  readonly linkedIssue: Pick<
    PerformanceIssue,
    'partyId' | 'isDuplicate' | 'raisedAt' | 'closedAt' | 'status' | 'severity' | 'breached' | 'resource' | 'category'
  > | null;
  /** The duplicates of an issue that is to be called off. */
  readonly duplicates?: readonly string[];
  readonly plans: IssuePlans;
  /** The readiness gaps of the party the issue is assigned to or started by; absent where they do not matter. */
  readonly readinessGaps?: readonly ReadinessGap[];
  /** The issues of that party that were cancelled of late, perhaps about the same matter. */
  readonly cancelled?: readonly CancelledIssue[];
  /** Open issues about the same matter that were raised after the one to be cancelled. */
  readonly raisedLater?: readonly Pick<PerformanceIssue, '_id' | 'raisedBy'>[];
}
