/**
 * What reports count: the history of an issue as its restorations, each from the raise or a reopening to the resolution that stood.
 * Derived after every event, so that a report reads a few hundred bytes of an issue and never its log.
 */
import { type Clock, type ClockReading, stopsOf } from '../time/clock.js';
import { lengthMs, type Stretch, union, within } from '../time/interval.js';
import type { ClockKind } from '../time/serviceLevelTerms.js';
import { segmentsIn } from '../time/segments.js';
import type { Held, PerformanceIssue, Reached, Restoration, Slippage, StatusChange, Verdict } from './model.js';

/** A clock of the party's, and what it shows at its end or at the issue's last change. */
export interface Read {
  readonly clock: Clock;
  readonly reading: ClockReading;
}

type History = Pick<
  PerformanceIssue,
  'statusChanges' | 'assignments' | 'severityChanges' | 'stops' | 'progress' | 'updatedAt' | 'partyId' | 'severity'
>;

/** The status changes of one restoration, and when the next one begins. */
interface Chapter {
  readonly changes: readonly [StatusChange, ...StatusChange[]];
  readonly next: Date | null;
}

/** Where in its status changes an issue was raised or opened again: a closed issue that is opened again begins anew. */
export const beginningsIn = (changes: readonly StatusChange[]): readonly number[] =>
  changes.flatMap((_, index) => (index === 0 || changes[index - 1]?.status === 'CLOSED' ? [index] : []));

const chaptersOf = (changes: readonly StatusChange[]): readonly Chapter[] => {
  const starts = beginningsIn(changes);
  return starts.flatMap((start, index): readonly Chapter[] => {
    const end = starts[index + 1];
    const [first, ...rest] = changes.slice(start, end);
    return first === undefined ? [] : [{ changes: [first, ...rest], next: end === undefined ? null : (changes[end]?.at ?? null) }];
  });
};

/**
 * The restorations of an issue, in order.
 * @param clocks the clocks of parties, as they read at their end or at the last change
 */
export const restorationsOf = (issue: History, clocks: readonly Read[]): readonly Restoration[] =>
  chaptersOf(issue.statusChanges).map((chapter, index) => restorationOf(issue, chapter, index > 0, clocks));

const OVER: readonly string[] = ['CLOSED', 'REJECTED', 'CANCELLED'];
const CLAIMED: readonly string[] = ['RESOLVED', 'CLOSED'];

const restorationOf = (issue: History, { changes, next }: Chapter, reopened: boolean, clocks: readonly Read[]): Restoration => {
  const from = changes[0].at;
  const last = changes.at(-1) ?? changes[0];
  const endedAt = OVER.includes(last.status) ? last.at : null;
  const claim = CLAIMED.includes(last.status) ? changes.findLast(({ status }) => status === 'RESOLVED') : undefined;
  const until = claim?.at ?? endedAt ?? issue.updatedAt;
  const own = ({ at }: { readonly at: Date }): boolean => from <= at && (next === null || at < next);
  return {
    from,
    reopened,
    ...(next === null ? { partyId: issue.partyId, severity: issue.severity } : asOf(issue, until)),
    acknowledged: reached(issue, from, 'ACKNOWLEDGE', firstAct(changes)),
    restored: reached(issue, from, 'RESTORE', claim?.at),
    withdrawn: withdrawnIn(changes),
    resolved: reached(issue, from, 'RESOLVE', last.status === 'CLOSED' ? last.at : undefined),
    endedAt,
    handOvers: issue.assignments.slice(1).filter(own).length,
    held: heldIn(issue, from, until),
    verdicts: clocks.filter(({ clock }) => own({ at: clock.start })).flatMap(verdictOf),
    slippages: staysIn(issue).flatMap(({ partyId, stay: [came, went] }) =>
      slippageOf(
        partyId,
        issue.progress.filter((report) => own(report) && came <= report.at.getTime() && report.at.getTime() < went),
      ),
    ),
  };
};

const withdrawnIn = (changes: Chapter['changes']): Restoration['withdrawn'] =>
  changes.flatMap(({ status, at }, index) => {
    const after = changes[index + 1];
    return status === 'RESOLVED' && after !== undefined && after.status !== 'CLOSED' ? [{ claimedAt: at, at: after.at }] : [];
  });

const asOf = ({ assignments, severityChanges, partyId, severity }: History, at: Date): Pick<Restoration, 'partyId' | 'severity'> => ({
  partyId: assignments.findLast((one) => one.at <= at)?.partyId ?? partyId,
  severity: severityChanges.findLast((one) => one.at <= at)?.severity ?? severity,
});

/** Whatever follows the call is the party's answer to it, unless the call is taken back. */
const firstAct = ([call, answer]: Chapter['changes']): Date | undefined =>
  call.status === 'ACKNOWLEDGED' && answer?.status !== 'CANCELLED' ? answer?.at : undefined;

const reachOf = ({ from, to }: { readonly from: Date; readonly to: Date | null }): Stretch => [from.getTime(), to?.getTime() ?? Infinity];

const reached = (issue: History, from: Date, kind: ClockKind, at: Date | undefined): Reached | null => {
  if (at === undefined) return null;
  const stops = union(stopsOf({ kind, obligor: 'PARTY' }, issue).map(reachOf));
  const [start, end] = [from.getTime(), at.getTime()];
  return { at, grossMs: end - start, stoppedMs: lengthMs(within(stops, start, end)) };
};

/** Who had the issue when; the first since ever. */
const staysIn = ({ assignments }: Pick<History, 'assignments'>): readonly { readonly partyId: string; readonly stay: Stretch }[] =>
  assignments.map(({ at, partyId }, index) => ({
    partyId,
    stay: [index === 0 ? -Infinity : at.getTime(), assignments[index + 1]?.at.getTime() ?? Infinity],
  }));

/** Who had the issue between two instants, for which reason, and how long; each combination once, in the order they came. */
const heldIn = (issue: History, from: Date, until: Date): readonly Held[] => {
  const stops = stopsOf({ kind: 'RESTORE', obligor: 'PARTY' }, issue);
  const sums = new Map<string, Held>();
  for (const { partyId, stay } of staysIn(issue)) {
    for (const lapse of within([stay], from.getTime(), until.getTime()))
      for (const { holder, reason, ...segment } of segmentsIn(lapse, [lapse], stops, issue)) {
        const key = JSON.stringify([holder, partyId, reason]);
        const ms = segment.to.getTime() - segment.from.getTime();
        sums.set(key, { holder, partyId, reason, ms: (sums.get(key)?.ms ?? 0) + ms });
      }
  }
  return [...sums.values()];
};

const verdictOf = ({ clock, reading: { breached, deadline, targetMs } }: Read): readonly Verdict[] => {
  const { kind, partyId, end, fulfilled, dispute } = clock;
  if (targetMs === null) return [];
  const over = end ?? deadline;
  if (dispute?.outcome === 'UPHELD') return over === null ? [] : [{ kind, partyId, at: over, met: null, setAside: true }];
  if (end !== null && !breached) return fulfilled ? [{ kind, partyId, at: end, met: true }] : [];
  return deadline === null ? [] : [{ kind, partyId, at: deadline, met: end === null ? null : false }];
};

const slippageOf = (partyId: string, progress: History['progress']): readonly Slippage[] => {
  const expected = progress.flatMap(({ expectedRestorationAt }) =>
    expectedRestorationAt === null ? [] : [expectedRestorationAt.getTime()],
  );
  const [first] = expected;
  return first === undefined ? [] : [{ partyId, ms: (expected.at(-1) ?? first) - first }];
};
