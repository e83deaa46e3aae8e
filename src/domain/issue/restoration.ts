/**
 * Restorations of an issue, the unit that reports count: each from the raise or a reopening to the accepted resolution. Derived after every
 * event, so that a report reads a few hundred bytes per issue and never the log. What happened belongs to the party that had the issue then.
 */
import { pauseOf, validStops } from '../time/stops.js';
import { clip } from '../time/interval.js';
import { segmentsIn } from '../time/segments.js';
import { claimOf, countedClock, countedOccurrence, normalAt, outagesIn, restoredBy } from './restorations/claims.js';
import { clockOutcomes, type ClockWithReading } from './restorations/clockOutcomes.js';
import { milestone, restorationPauses, type Span, type Stay, staysOf } from './restorations/milestones.js';
import type { RecordedRestoration } from './milestones/model.js';
import type { PerformanceIssue, StatusChange } from './model.js';
import type {
  HandOver,
  HoldingTime,
  ProviderTurn,
  Rejection,
  Restoration,
  RestoredMilestone,
  Slippage,
} from './restorations/restorationModel.js';

/** What restorations are derived from. */
export type IssueHistory = Pick<
  PerformanceIssue,
  | '_id'
  | 'imported'
  | 'raisedBy'
  | 'statusChanges'
  | 'assignments'
  | 'severityChanges'
  | 'stops'
  | 'terms'
  | 'progress'
  | 'verifications'
  | 'updatedAt'
  | 'partyId'
  | 'severity'
  | 'cancellation'
  | 'confirmedRejection'
  | 'closedAt'
  | 'recordedRestorations'
  | 'findings'
  | 'raisedAt'
  | 'confirmedOccurrence'
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

const ENDED_STATUSES: readonly string[] = ['CLOSED', 'CANCELLED'];

/** When an issue ended: by a rejection once the service provider has confirmed it, else when that can be contested no longer. */
const endOf = ({ confirmedRejection, closedAt }: IssueHistory, { status, at }: StatusChange): Date | null => {
  if (status !== 'REJECTED') return ENDED_STATUSES.includes(status) ? at : null;
  return confirmedRejection === null ? closedAt : at;
};

const CLAIMED_STATUSES: readonly string[] = ['RESOLVED', 'CLOSED'];

const restorationOf = (
  issue: IssueHistory,
  { changes, next }: RestorationSpan,
  reopened: boolean,
  clocks: readonly ClockWithReading[],
): Restoration => {
  const from = changes[0].at;
  const last = changes.at(-1) ?? changes[0];
  const endedAt = endOf(issue, last);
  const claim = CLAIMED_STATUSES.includes(last.status) ? changes.findLast(({ status }) => status === 'RESOLVED') : undefined;
  const over = claim?.at ?? endedAt;
  const until = over ?? issue.updatedAt;
  const isInSpan = ({ at }: { readonly at: Date }): boolean => from <= at && (next === null || at < next);
  const recordings = issue.recordedRestorations.filter(isInSpan);
  const recorded = firstRecorded(recordings, endedAt !== null || next !== null);
  const claimed = claimOf(issue, claim, { closed: last.status === 'CLOSED', next });
  const restoration = restoredBy(issue, recorded, claimed, endedAt);
  const span = spanFrom(issue, from, reopened, clocks);
  const reached = milestone(span, 'RESTORE', restoration);
  const restored = reached && { ...reached, verified: restoration?.verified ?? null };
  const own = clocks
    .filter(({ clock }) => isInSpan({ at: clock.continues === undefined ? clock.start : from }))
    .map((one) => countedClock(one, issue, recorded, claimed));
  return {
    from,
    reopened,
    ...(next === null ? { partyId: issue.partyId, severity: issue.severity } : asOfEnd(issue, last, until)),
    imported: issue.imported && (!reopened || changes[0].by === issue.raisedBy) && restored?.verified !== 'MEASURED',
    acknowledged: milestone(span, 'ACKNOWLEDGE', firstResponse(changes)),
    restored,
    claimed,
    outages: outagesIn(issue, reopened ? from : countedOccurrence(issue), normalAt(restored, endedAt)),
    withdrawn: [...withdrawnClaims(changes), ...refutedRestorations(recordings)],
    rejections: rejections(changes, issue),
    resolved: milestone(span, 'RESOLVE', last.status === 'CLOSED' ? last : undefined),
    endedAt,
    cancelled: last.status === 'CANCELLED' ? (issue.cancellation?.code ?? null) : null,
    handOvers: handOvers(issue).filter(isInSpan),
    pauses: span.pauses.filter((pause) => (pause.to === null || pause.to > from) && (over === null || pause.from < over)),
    provider: providerTurns(changes),
    held: holdingTimes(issue, from, until),
    verdicts: clockOutcomes(issue, own, claimed === null || claimed.verified === null),
    slippages: slippages(issue, span.stays, { from, next, restored }),
  };
};

/** What ended a degradation first, of what was recorded in it: what stands while it lasts, what stood when it ended. */
const firstRecorded = (recorded: IssueHistory['recordedRestorations'], isOver: boolean): RecordedRestoration | undefined =>
  recorded.find(({ voided, ended }) => voided === null && (isOver || !ended));

const spanFrom = (issue: IssueHistory, from: Date, reopened: boolean, clocks: readonly ClockWithReading[]): Span => {
  const owed = clocks.map(({ clock }) => clock).filter(({ obligor }) => obligor === 'PARTY');
  // The stay of another party in between is part of the restoration, though no part of the clock.
  const continued = reopened ? [] : owed.filter(({ continues }) => (continues?.issueId ?? issue._id) !== issue._id);
  return { from, pauses: restorationPauses(issue, owed, continued), stays: staysOf(issue), continued };
};

const withdrawnClaims = (changes: RestorationSpan['changes']): Restoration['withdrawn'] =>
  changes.flatMap(({ status, at, partyId }, index) => {
    const after = changes[index + 1];
    return status === 'RESOLVED' && after !== undefined && after.status !== 'CLOSED' ? [{ partyId, claimedAt: at, at: after.at }] : [];
  });

/** A recorded restoration that turned out to be untrue is a claim that did not hold, though work never stopped. */
const refutedRestorations = (recorded: IssueHistory['recordedRestorations']): Restoration['withdrawn'] =>
  recorded.flatMap(({ at, partyId, voided }) =>
    voided?.refuted === true ? [{ partyId, claimedAt: at, at: voided.at, recorded: true as const }] : [],
  );

const UNDECIDED: readonly string[] = ['ACKNOWLEDGED', 'REJECTED'];

/** A contested rejection was right after all when the service provider confirms another, or withdraws the issue. */
const rejections = (changes: RestorationSpan['changes'], { confirmedRejection }: IssueHistory): readonly Rejection[] =>
  changes.flatMap(({ status, at, partyId }, index): readonly Rejection[] => {
    if (status !== 'REJECTED') return [];
    const later = changes.slice(index + 1);
    if (later.length === 0) return [{ at, partyId, contested: false, sustained: null }];
    const outcome = later.find((one) => !UNDECIDED.includes(one.status));
    const sustained = outcome === undefined ? (confirmedRejection === null ? null : true) : outcome.status === 'CANCELLED';
    return [{ at, partyId, contested: true, sustained }];
  });

const handOvers = ({ assignments }: Pick<IssueHistory, 'assignments'>): readonly HandOver[] =>
  assignments.slice(1).map(({ at, partyId }, index) => ({ at, fromPartyId: assignments[index]?.partyId ?? partyId, toPartyId: partyId }));

/** Questions of the party, and its claims: each until the service provider has answered it. */
const TURNS: Readonly<Partial<Record<StatusChange['status'], ProviderTurn['kind']>>> = { PENDING: 'ANSWER', RESOLVED: 'VERDICT' };

const providerTurns = (changes: RestorationSpan['changes']): readonly ProviderTurn[] =>
  changes.flatMap(({ status, at, partyId }, index): readonly ProviderTurn[] => {
    const kind = TURNS[status];
    return kind === undefined ? [] : [{ kind, partyId, from: at, to: changes[index + 1]?.at ?? null }];
  });

const asOfEnd = (
  { severityChanges, severity }: IssueHistory,
  { partyId }: StatusChange,
  at: Date,
): Pick<Restoration, 'partyId' | 'severity'> => ({
  partyId,
  severity: severityChanges.findLast((one) => one.at <= at)?.severity ?? severity,
});

/** The next status change is the party's response, unless the issue was cancelled or nobody knows when it came. */
const firstResponse = ([first, second]: RestorationSpan['changes']): StatusChange | undefined =>
  first.status === 'ACKNOWLEDGED' && second?.status !== 'CANCELLED' && second?.unrecorded !== true ? second : undefined;

/** Who had the issue between two instants, for which reason, and how long; each combination once, in the order they came. */
const holdingTimes = (issue: IssueHistory, from: Date, until: Date): readonly HoldingTime[] => {
  const stops = validStops({ kind: 'RESTORE', obligor: 'PARTY' }, issue);
  const sums = new Map<string, HoldingTime>();
  for (const { partyId, interval } of staysOf(issue)) {
    for (const run of clip([interval], from.getTime(), until.getTime()))
      for (const { holder, reason, ...segment } of segmentsIn(run, [run], stops.map(pauseOf), issue)) {
        const key = JSON.stringify([holder, partyId, reason]);
        const ms = segment.to.getTime() - segment.from.getTime();
        sums.set(key, { holder, partyId, reason, ms: (sums.get(key)?.ms ?? 0) + ms });
      }
  }
  return [...sums.values()];
};

/** For each stay in which its party gave an estimate. */
const slippages = (
  { progress }: IssueHistory,
  stays: readonly Stay[],
  { from, next, restored }: { readonly from: Date; readonly next: Date | null; readonly restored: RestoredMilestone | null },
): readonly Slippage[] =>
  stays.flatMap(({ partyId, interval: [start, end] }): readonly Slippage[] => {
    const given = progress.filter(({ at }) => from <= at && (next === null || at < next) && start <= at.getTime() && at.getTime() < end);
    const expected = given.flatMap(({ expectedRestorationAt }) => expectedRestorationAt ?? []);
    const [first] = expected;
    if (first === undefined) return [];
    const isRestoredHere = restored !== null && start <= restored.at.getTime() && restored.at.getTime() <= end;
    if (isRestoredHere) return [{ partyId, expected: first, against: restored.at, left: null }];
    const left = end === Infinity ? null : new Date(end);
    const last = expected.at(-1) ?? first;
    return [{ partyId, expected: first, against: left !== null && left > last ? left : last, left }];
  });
