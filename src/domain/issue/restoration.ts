/**
 * Restorations of an issue, the unit that reports count: each from the raise or a reopening to the accepted resolution. Derived after every
 * event, so that a report reads a few hundred bytes per issue and never the log.
 */
import { type Clock, isSetAside, pauseOf, providerTime, validStops } from '../time/clock.js';
import { type ClockReading } from '../time/clockReading.js';
import { totalMs, type Interval, union, clip } from '../time/interval.js';
import type { ClockKind } from '../time/serviceLevelTerms.js';
import { segmentsIn } from '../time/segments.js';
import type {
  CancellationCode,
  HoldingTime,
  PerformanceIssue,
  Milestone,
  Rejection,
  Restoration,
  Slippage,
  StatusChange,
  ClockOutcome,
} from './model.js';

/** A clock of the party with its reading at its end or at the issue's last change. */
export interface ClockWithReading {
  readonly clock: Clock;
  readonly reading: ClockReading;
}

type IssueHistory = Pick<
  PerformanceIssue,
  | '_id'
  | 'statusChanges'
  | 'assignments'
  | 'severityChanges'
  | 'stops'
  | 'terms'
  | 'progress'
  | 'updatedAt'
  | 'partyId'
  | 'severity'
  | 'cancellation'
  | 'recordedRestorations'
  | 'occurredAt'
>;

/** The status changes of one restoration, and the start of the next. */
interface RestorationSpan {
  readonly changes: readonly [StatusChange, ...StatusChange[]];
  readonly next: Date | null;
}

/** The indexes of the status changes at which an issue was raised or reopened after closing. */
export const restorationStarts = (changes: readonly StatusChange[]): readonly number[] =>
  changes.flatMap((_, index) => (index === 0 || changes[index - 1]?.status === 'CLOSED' ? [index] : []));

const restorationSpans = (changes: readonly StatusChange[]): readonly RestorationSpan[] => {
  const starts = restorationStarts(changes);
  return starts.flatMap((start, index): readonly RestorationSpan[] => {
    const end = starts[index + 1];
    const [first, ...rest] = changes.slice(start, end);
    return first === undefined ? [] : [{ changes: [first, ...rest], next: end === undefined ? null : (changes[end]?.at ?? null) }];
  });
};

/**
 * The restorations of an issue, in order.
 * @param clocks the clocks of parties, as they read at their end or at the last change
 */
export const restorationsOf = (issue: IssueHistory, clocks: readonly ClockWithReading[]): readonly Restoration[] =>
  restorationSpans(issue.statusChanges).map((span, index) => restorationOf(issue, span, index > 0, clocks));

const ENDED_STATUSES: readonly string[] = ['CLOSED', 'REJECTED', 'CANCELLED'];
/** A contested rejection was right after all when the party rejects again, or the originator withdraws the issue. */
const GAVE_WAY: readonly string[] = ['REJECTED', 'CANCELLED'];
const CLAIMED_STATUSES: readonly string[] = ['RESOLVED', 'CLOSED'];

/** Codes of cancellation by which there was no fault; what is no longer needed, or was with the wrong party, was one. */
export const NO_FAULT_CODES: readonly CancellationCode[] = ['RAISED_IN_ERROR', 'DUPLICATE', 'NOT_REPRODUCED'];

/** Whether an issue turned out to be about no fault of its resource. */
export const isNoFault = ({ status, cancellation }: Pick<PerformanceIssue, 'status' | 'cancellation'>): boolean =>
  status === 'REJECTED' || (cancellation !== null && NO_FAULT_CODES.includes(cancellation.code));

const restorationOf = (
  issue: IssueHistory,
  { changes, next }: RestorationSpan,
  reopened: boolean,
  clocks: readonly ClockWithReading[],
): Restoration => {
  const from = changes[0].at;
  const last = changes.at(-1) ?? changes[0];
  const endedAt = ENDED_STATUSES.includes(last.status) ? last.at : null;
  const claim = CLAIMED_STATUSES.includes(last.status) ? changes.findLast(({ status }) => status === 'RESOLVED') : undefined;
  const until = claim?.at ?? endedAt ?? issue.updatedAt;
  const isInSpan = ({ at }: { readonly at: Date }): boolean => from <= at && (next === null || at < next);
  const recorded = issue.recordedRestorations.find((one) => one.voided === null && isInSpan(one));
  // What was not measured by its end counts from the claim.
  const restoredAt = recorded !== undefined && (recorded.verifiedAt !== null || endedAt === null) ? recorded.at : claim?.at;
  // The stay of another party in between is part of the restoration, though no part of the clock.
  const continued = reopened
    ? []
    : clocks.map(({ clock }) => clock).filter(({ continues }) => (continues?.issueId ?? issue._id) !== issue._id);
  return {
    from,
    reopened,
    ...(next === null ? { partyId: issue.partyId, severity: issue.severity } : responsibleAsOf(issue, until)),
    acknowledged: milestone(issue, from, 'ACKNOWLEDGE', firstResponse(changes), continued),
    restored: milestone(issue, from, 'RESTORE', restoredAt, continued),
    claimedAt: claim?.at ?? null,
    outages: isNoFault({ status: last.status, cancellation: issue.cancellation })
      ? []
      : outagesIn(issue, reopened ? from : (issue.occurredAt ?? from), restoredAt ?? endedAt),
    withdrawn: withdrawnClaims(changes),
    rejections: rejections(issue, changes),
    resolved: milestone(issue, from, 'RESOLVE', last.status === 'CLOSED' ? last.at : undefined, continued),
    endedAt,
    cancelled: last.status === 'CANCELLED' ? (issue.cancellation?.code ?? null) : null,
    handOvers: issue.assignments.slice(1).filter(isInSpan).length,
    held: holdingTimes(issue, from, until),
    verdicts: clocks.filter(({ clock }) => isInSpan({ at: clock.continues === undefined ? clock.start : from })).flatMap(clockOutcomes),
    slippages: assignmentIntervals(issue).flatMap(({ partyId, interval: [start, end] }) =>
      slippageOf(
        partyId,
        issue.progress.filter((report) => isInSpan(report) && start <= report.at.getTime() && report.at.getTime() < end),
      ),
    ),
  };
};

const withdrawnClaims = (changes: RestorationSpan['changes']): Restoration['withdrawn'] =>
  changes.flatMap(({ status, at }, index) => {
    const after = changes[index + 1];
    return status === 'RESOLVED' && after !== undefined && after.status !== 'CLOSED' ? [{ claimedAt: at, at: after.at }] : [];
  });

const rejections = (issue: IssueHistory, changes: RestorationSpan['changes']): readonly Rejection[] =>
  changes.flatMap(({ status, at }, index): readonly Rejection[] => {
    if (status !== 'REJECTED') return [];
    const [contest, outcome] = changes.slice(index + 1, index + 3);
    const { partyId } = responsibleAsOf(issue, at);
    if (contest === undefined) return [{ at, partyId, contested: false, sustained: null }];
    return [{ at, partyId, contested: true, sustained: outcome === undefined ? null : GAVE_WAY.includes(outcome.status) }];
  });

const responsibleAsOf = (
  { assignments, severityChanges, partyId, severity }: IssueHistory,
  at: Date,
): Pick<Restoration, 'partyId' | 'severity'> => ({
  partyId: assignments.findLast((one) => one.at <= at)?.partyId ?? partyId,
  severity: severityChanges.findLast((one) => one.at <= at)?.severity ?? severity,
});

/** The next status change is the party's response, unless the issue was cancelled. */
const firstResponse = ([first, second]: RestorationSpan['changes']): Date | undefined =>
  first.status === 'ACKNOWLEDGED' && second?.status !== 'CANCELLED' ? second?.at : undefined;

const stopInterval = ({ from, to }: { readonly from: Date; readonly to: Date | null }): Interval => [
  from.getTime(),
  to?.getTime() ?? Infinity,
];

/** The service provider's own time with a claim or a rejection, where the agreement then in force does not count it. */
const uncountedProviderTime = (issue: IssueHistory): readonly Interval[] =>
  providerTime(issue).filter(([from]) => {
    // Each hand-over adds terms.
    const stay = issue.assignments.findLastIndex(({ at }) => at.getTime() <= from);
    return issue.terms[Math.max(0, stay)]?.providerVerificationCounts === false;
  });

/** @param continued the clock of a cancelled issue that the restoration goes on with: its time counts, its pauses do not */
const milestone = (
  issue: IssueHistory,
  from: Date,
  kind: ClockKind,
  at: Date | undefined,
  continued: readonly Clock[] = [],
): Milestone | null => {
  if (at === undefined) return null;
  const before = continued.find((clock) => clock.kind === kind);
  const carried = (before?.continues?.pauses ?? []).map(stopInterval);
  const stops = union([...carried, ...validStops({ kind, obligor: 'PARTY' }, issue).map(stopInterval), ...uncountedProviderTime(issue)]);
  const [start, end] = [(before?.start ?? from).getTime(), at.getTime()];
  return { at, grossMs: end - start, stoppedMs: totalMs(clip(stops, start, end)) };
};

/** Who had the issue when; the first since ever. */
const assignmentIntervals = ({
  assignments,
}: Pick<IssueHistory, 'assignments'>): readonly { readonly partyId: string; readonly interval: Interval }[] =>
  assignments.map(({ at, partyId }, index) => ({
    partyId,
    interval: [index === 0 ? -Infinity : at.getTime(), assignments[index + 1]?.at.getTime() ?? Infinity],
  }));

/** Who had the issue between two instants, for which reason, and how long; each combination once, in the order they came. */
const holdingTimes = (issue: IssueHistory, from: Date, until: Date): readonly HoldingTime[] => {
  const stops = validStops({ kind: 'RESTORE', obligor: 'PARTY' }, issue);
  const sums = new Map<string, HoldingTime>();
  for (const { partyId, interval } of assignmentIntervals(issue)) {
    for (const run of clip([interval], from.getTime(), until.getTime()))
      for (const { holder, reason, ...segment } of segmentsIn(run, [run], stops.map(pauseOf), issue)) {
        const key = JSON.stringify([holder, partyId, reason]);
        const ms = segment.to.getTime() - segment.from.getTime();
        sums.set(key, { holder, partyId, reason, ms: (sums.get(key)?.ms ?? 0) + ms });
      }
  }
  return [...sums.values()];
};

const clockOutcomes = ({ clock, reading: { breached, deadline, targetMs } }: ClockWithReading): readonly ClockOutcome[] => {
  const { kind, partyId, end, fulfilled } = clock;
  if (targetMs === null) return [];
  const endedAt = end ?? deadline;
  // The breach of a continued clock counts with the cancelled issue.
  if (isSetAside(clock) || clock.continues?.breached === true)
    return endedAt === null ? [] : [{ kind, partyId, at: endedAt, met: null, setAside: true }];
  if (end !== null && !breached) return fulfilled ? [{ kind, partyId, at: end, met: true }] : [];
  return deadline === null ? [] : [{ kind, partyId, at: deadline, met: end === null ? null : false }];
};

/** When a resource did not work, by who had the issue then. */
const outagesIn = (issue: IssueHistory, from: Date, to: Date | null): Restoration['outages'] =>
  assignmentIntervals(issue).flatMap(({ partyId, interval }) =>
    clip([[from.getTime(), to?.getTime() ?? Infinity]], ...interval).map(([start, end]) => ({
      partyId,
      from: new Date(start),
      to: end === Infinity ? null : new Date(end),
    })),
  );

const slippageOf = (partyId: string, progress: IssueHistory['progress']): readonly Slippage[] => {
  const expected = progress.flatMap(({ expectedRestorationAt }) =>
    expectedRestorationAt === null ? [] : [expectedRestorationAt.getTime()],
  );
  const [first] = expected;
  return first === undefined ? [] : [{ partyId, ms: (expected.at(-1) ?? first) - first }];
};
