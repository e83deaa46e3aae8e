/** The party's progress on an issue: missed updates, and slippage of the expected restoration (row A8). */
import { type Clock, type ClockHistory } from '../time/clock.js';
import { readClock } from '../time/clockReading.js';
import { silentDeadlines } from './restorations/clockOutcomes.js';
import type { PerformanceIssue, ProgressReport } from './model.js';
import { restorationStarts } from './restoration.js';

/** An update that a party owed and that came late, or has not come. */
export interface MissedUpdate {
  readonly clockId: string;
  readonly partyId: string;
  readonly dueAt: Date;
  /** Null while it has not come, or when a hand-over or the end of the issue took the duty away. */
  readonly cameAt: Date | null;
}

/** The updates missed by `now`, one for each interval of silence; what a dispute excused is none. */
export const missedUpdates = (issue: ClockHistory & Pick<PerformanceIssue, 'clocks' | 'imported'>, now: Date): readonly MissedUpdate[] =>
  issue.clocks.filter(isPartyUpdateClock).flatMap((clock) => {
    if (!readClock(clock, issue, now).breached) return [];
    const missed = silentDeadlines(clock, issue, now).filter((dueAt) => dueAt < now);
    return missed.map((dueAt) => ({ clockId: clock.id, partyId: clock.partyId, dueAt, cameAt: clock.fulfilled ? clock.end : null }));
  });

const isPartyUpdateClock = ({ kind, obligor }: Clock): boolean => kind === 'UPDATE' && obligor === 'PARTY';

/** What an expectation hangs on. */
export type ExpectationHistory = Pick<PerformanceIssue, 'progress' | 'assignments' | 'statusChanges'>;

/** Since when the party responsible at an instant has been so: since its assignment or the reopening. */
const responsibleSince = ({ assignments, statusChanges }: ExpectationHistory, at: Date): number => {
  const restarts = restorationStarts(statusChanges).flatMap((index) => statusChanges[index]?.at ?? []);
  const assignedAt = assignments.slice(1).map((assignment) => assignment.at);
  return Math.max(...[...restarts, ...assignedAt].filter((instant) => instant <= at).map((instant) => instant.getTime()));
};

/**
 * The current estimate of normal operation of the party responsible at an instant; null before its first estimate since the assignment or
 * the reopening. Earlier estimates are another party's, or were met.
 */
export const expectationAt = (issue: ExpectationHistory, asOf: Date): Date | null => {
  const since = responsibleSince(issue, asOf);
  const report = issue.progress.findLast(
    ({ at, expectedRestorationAt }) => expectedRestorationAt !== null && since <= at.getTime() && at <= asOf,
  );
  return report?.expectedRestorationAt ?? null;
};

/** A report that revised the estimate of normal operation. */
export interface SlippageRevision {
  readonly at: Date;
  readonly by: string;
  readonly expectedBefore: Date;
  readonly expectedNow: Date;
  /** Below 0 when it is expected earlier. */
  readonly slippageMs: number;
}

/** Slippage of the expected restoration. The last three are null without a revision. */
export interface SlippageHistory {
  readonly n: number;
  /** The sum of all slips: without a hand-over or a reopening, how much later it is expected now than at first. */
  readonly totalMs: number | null;
  readonly worstMs: number | null;
  readonly revisions: readonly SlippageRevision[];
}

const revisionOf = ({ at, by, expectedRestorationAt, slippageMs }: ProgressReport): readonly SlippageRevision[] =>
  expectedRestorationAt === null || slippageMs === null
    ? []
    : [{ at, by, expectedBefore: new Date(expectedRestorationAt.getTime() - slippageMs), expectedNow: expectedRestorationAt, slippageMs }];

/** Every revision of a party's estimate of normal operation, with totals. The first estimate of a new party is not a slip. */
export const slippageHistory = ({ progress }: Pick<PerformanceIssue, 'progress'>): SlippageHistory => {
  const revisions = progress.flatMap(revisionOf);
  const slips = revisions.map(({ slippageMs }) => slippageMs);
  const isEmpty = slips.length === 0;
  return {
    n: slips.length,
    totalMs: isEmpty ? null : slips.reduce((sum, slip) => sum + slip, 0),
    worstMs: isEmpty ? null : slips.reduce((worst, slip) => Math.max(worst, slip)),
    revisions,
  };
};
