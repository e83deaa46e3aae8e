/** How efficiently normal operation is being restored (row B1; eTOM 1.4.7.3: as efficiently as possible). */
import type { PerformanceIssue } from '../issue/model.js';
import type { ImprovementPlan } from './model.js';
import { touchMs } from './derived.js';

/** How well the plans of an issue restored it. */
export interface Efficiency {
  /** Plans so far. */
  readonly attempts: number;
  /** Whether the first plan that ended was completed; null before one has ended. */
  readonly firstPlanSuccess: boolean | null;
  readonly touchMs: number;
  /** touch time / time since the issue was raised until it was closed or now; null before any time has passed. */
  readonly touchRatio: number | null;
}

const ENDED_STATUSES = ['COMPLETED', 'FAILED', 'CANCELLED'];

/** @param plans all plans of the issue, in any order */
export const efficiencyOf = (
  issue: Pick<PerformanceIssue, 'raisedAt' | 'closedAt'>,
  plans: readonly ImprovementPlan[],
  now: Date,
): Efficiency => {
  const first = plans.toSorted((one, other) => one.attempt - other.attempt)[0];
  const workedMs = plans.reduce((sum, plan) => sum + touchMs(plan, now), 0);
  const elapsed = (issue.closedAt ?? now).getTime() - issue.raisedAt.getTime();
  return {
    attempts: plans.length,
    firstPlanSuccess: first === undefined || !ENDED_STATUSES.includes(first.status) ? null : first.status === 'COMPLETED',
    touchMs: workedMs,
    touchRatio: elapsed <= 0 ? null : workedMs / elapsed,
  };
};
