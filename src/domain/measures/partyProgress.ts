/**
 * A party's progress in a period (eTOM 1.6.6.3: "Monitoring and reporting on party progress"). Each issue contributes separately and
 * contributions add up: the work of two consecutive periods is the sum of both, except for issues worked in both.
 */
import { isSetAside } from '../time/clock.js';
import { instantAtShare, readClock } from '../time/clockReading.js';
import type { IssueStatus, PerformanceIssue } from '../issue/model.js';
import { responsiblePartyAt } from '../issue/clocks.js';
import type { Period } from './measures.js';
import { expectationAt } from '../issue/progress.js';
import { type Interval, clip } from '../time/interval.js';

/** The statuses of an issue that has not ended. */
export const OPEN_STATUSES = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED'] as const satisfies readonly IssueStatus[];
const isOpen = (status: string | undefined): boolean => OPEN_STATUSES.some((open) => open === status);

/** What the work of a period is read off: a few hundred bytes of an issue. */
export type WorkHistory = Pick<PerformanceIssue, 'statusChanges' | 'assignments' | 'progress' | 'restorations'>;

/** What an issue, or many, contributed to the work of a period. */
export interface PartyWork {
  readonly issuesWorked: number;
  readonly issuesWithoutReport: number;
  readonly reports: number;
  /** Updates decided in the period: met in time, or missed at their deadline. */
  readonly punctual: number;
  readonly missed: number;
  /** Reports that revised the estimate, the total slip and the greatest slip. */
  readonly slips: number;
  readonly slippedMs: number;
  readonly worstSlipMs: number | null;
}

/** The work of a party without issues: the zero of `addWork`. */
export const NO_WORK: PartyWork = {
  issuesWorked: 0,
  issuesWithoutReport: 0,
  reports: 0,
  punctual: 0,
  missed: 0,
  slips: 0,
  slippedMs: 0,
  worstSlipMs: null,
};

const largerOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** Two contributions together. */
export const addWork = (one: PartyWork, other: PartyWork): PartyWork => ({
  issuesWorked: one.issuesWorked + other.issuesWorked,
  issuesWithoutReport: one.issuesWithoutReport + other.issuesWithoutReport,
  reports: one.reports + other.reports,
  punctual: one.punctual + other.punctual,
  missed: one.missed + other.missed,
  slips: one.slips + other.slips,
  slippedMs: one.slippedMs + other.slippedMs,
  worstSlipMs: largerOf(one.worstSlipMs, other.worstSlipMs),
});

/** A period by the clock, as far as it has come: what happens at this very instant has happened. */
const elapsedInterval = ({ from, to }: Period, now: Date): Interval => [from.getTime(), Math.min(to.getTime(), now.getTime() + 1)];

/** From each entry of a history to the next, the last for ever. */
const entryIntervals = <T extends { readonly at: Date }>(history: readonly T[], which: (entry: T) => boolean): readonly Interval[] =>
  history.flatMap((entry, index): readonly Interval[] =>
    which(entry) ? [[entry.at.getTime(), history[index + 1]?.at.getTime() ?? Infinity]] : [],
  );

/**
 * What an issue contributes to a party's work in a period: only while it was with the party.
 * @param now events after it are ignored
 */
export const workOnIssue = (issue: WorkHistory, partyId: string, period: Period, now: Date): PartyWork => {
  const [from, to] = elapsedInterval(period, now);
  const inPeriod = (at: Date): boolean => from <= at.getTime() && at.getTime() < to;
  const assignments = entryIntervals(issue.assignments, (interval) => interval.partyId === partyId).flatMap((interval) =>
    clip([interval], from, to),
  );
  const worked = assignments.some(([start, end]) => clip(entryIntervals(issue.statusChanges, isOpenIn), start, end).length > 0);
  const reports = issue.progress.filter(({ at }) => inPeriod(at) && responsiblePartyAt(issue, at) === partyId);
  const updates = issue.restorations
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ kind, partyId: owner, at, setAside }) => kind === 'UPDATE' && owner === partyId && inPeriod(at) && setAside !== true)
    // A deadline is exceeded, not reached.
    .filter(({ met, at }) => met !== null || at < now);
  const slips = reports.flatMap(({ slippageMs }) => (slippageMs === null ? [] : [slippageMs]));
  return {
    issuesWorked: worked ? 1 : 0,
    issuesWithoutReport: worked && reports.length === 0 ? 1 : 0,
    reports: reports.length,
    punctual: updates.filter(({ met }) => met === true).length,
    missed: updates.filter(({ met }) => met !== true).length,
    slips: slips.length,
    slippedMs: slips.reduce((sum, slip) => sum + slip, 0),
    worstSlipMs: slips.reduce<number | null>((worst, slip) => largerOf(worst, slip), null),
  };
};

const isOpenIn = ({ status }: { readonly status: string }): boolean => isOpen(status);

/** The fields that determine the state at an instant: everything that clocks depend on. */
export type OpenIssueHistory = Pick<
  PerformanceIssue,
  | '_id'
  | 'statusChanges'
  | 'assignments'
  | 'recordedRestorations'
  | 'progress'
  | 'clocks'
  | 'terms'
  | 'stops'
  | 'severityChanges'
  | 'findings'
>;

/** The restoration of an issue that a party expected. */
export interface ExpectedIssue {
  readonly issueId: string;
  readonly expectedAt: Date;
  readonly overdue: boolean;
}

/** The state of a party's open issues at an instant. */
export interface OpenIssueSummary {
  readonly open: number;
  readonly pending: number;
  readonly atRisk: number;
  readonly breached: number;
  /** How many have an estimate, how many of these have passed, and the earliest. */
  readonly expected: number;
  readonly overdue: number;
  readonly earliest: readonly ExpectedIssue[];
  /** Open issues without a claimed resolution and without an estimate. */
  readonly unknown: number;
}

/** No open issue: the zero of `addSummaries`. */
export const NOTHING_OPEN: OpenIssueSummary = {
  open: 0,
  pending: 0,
  atRisk: 0,
  breached: 0,
  expected: 0,
  overdue: 0,
  earliest: [],
  unknown: 0,
};

/** Expected restorations that are named one by one. */
const MAX_LISTED = 100;

const earliestOf = (one: readonly ExpectedIssue[], other: readonly ExpectedIssue[]): readonly ExpectedIssue[] =>
  other.length === 0 ? one : [...one, ...other].toSorted((a, b) => a.expectedAt.getTime() - b.expectedAt.getTime()).slice(0, MAX_LISTED);

/** The sum of two. */
export const addSummaries = (one: OpenIssueSummary, other: OpenIssueSummary): OpenIssueSummary => ({
  open: one.open + other.open,
  pending: one.pending + other.pending,
  atRisk: one.atRisk + other.atRisk,
  breached: one.breached + other.breached,
  expected: one.expected + other.expected,
  overdue: one.overdue + other.overdue,
  earliest: earliestOf(one.earliest, other.earliest),
  unknown: one.unknown + other.unknown,
});

/** The state of an issue with a party at an instant, by current knowledge; null when it was not open there. */
export const summaryOfIssue = (issue: OpenIssueHistory, partyId: string, asOf: Date): OpenIssueSummary => {
  const status = issue.statusChanges.findLast(({ at }) => at <= asOf)?.status;
  if (!isOpen(status) || responsiblePartyAt(issue, asOf) !== partyId) return NOTHING_OPEN;
  const clocks = issue.clocks
    .filter((clock) => clock.obligor === 'PARTY' && clock.partyId === partyId && clock.start <= asOf && !isSetAside(clock))
    .map((clock) => (clock.end !== null && clock.end > asOf ? { ...clock, end: null } : clock));
  const expectedAt = expectationAt(issue, asOf);
  const isUnresolved = status !== 'RESOLVED';
  const earliest = isUnresolved && expectedAt !== null ? [{ issueId: issue._id, expectedAt, overdue: expectedAt < asOf }] : [];
  return {
    open: 1,
    pending: status === 'PENDING' ? 1 : 0,
    atRisk: clocks.some((clock) => clock.end === null && isAtRisk(clock, issue, asOf)) ? 1 : 0,
    breached: clocks.some((clock) => readClock(clock, issue, asOf).breached) ? 1 : 0,
    expected: earliest.length,
    overdue: earliest.filter(({ overdue }) => overdue).length,
    earliest,
    unknown: isUnresolved && expectedAt === null ? 1 : 0,
  };
};

/** Whether a running clock is beyond the first share of its target that its terms have announced. */
const isAtRisk = (clock: OpenIssueHistory['clocks'][number], issue: OpenIssueHistory, asOf: Date): boolean => {
  const first = issue.terms[clock.terms]?.atRiskShares[0];
  const reachedAt = first === undefined ? null : instantAtShare(clock, issue, first, asOf);
  return reachedAt !== null && reachedAt <= asOf;
};

/** A party's progress in a period: its work, and the state at the end. */
export interface PartyProgress {
  readonly partyId: string;
  readonly period: Period;
  /** The end of the period, or now when that has not come. */
  readonly asOf: Date;
  readonly work: PartyWork;
  readonly openIssues: OpenIssueSummary;
}
