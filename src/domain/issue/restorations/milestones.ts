/** What came in a restoration, and how long it took: by the wall clock, net of pauses, and in the stays of the party that did it. */
import { type Clock, excusedStretch } from '../../time/clock.js';
import { isValidStop } from '../../time/stops.js';
import { providerTime } from '../../time/providerTime.js';
import { clip, type Interval, totalMs, union } from '../../time/interval.js';
import { CLOCK_KINDS, type ClockKind } from '../../time/serviceLevelTerms.js';
import type { PerformanceIssue } from '../model.js';
import type { ElapsedTime, Milestone, RestorationPause } from './restorationModel.js';

/** The time in which a party had an issue; the first since ever. */
export interface Stay {
  readonly partyId: string;
  readonly interval: Interval;
}

/** Who had an issue when. */
export const staysOf = ({ assignments }: Pick<PerformanceIssue, 'assignments'>): readonly Stay[] =>
  assignments.map(({ at, partyId }, index) => ({
    partyId,
    interval: [index === 0 ? -Infinity : at.getTime(), assignments[index + 1]?.at.getTime() ?? Infinity],
  }));

/** A restoration while it is derived. */
export interface Span {
  readonly from: Date;
  readonly pauses: readonly RestorationPause[];
  readonly stays: readonly Stay[];
  /** The clocks of a cancelled issue that it goes on with: their time counts, their pauses do not. */
  readonly continued: readonly Clock[];
}

/**
 * When clocks of the party did not count: what disputes excused, the valid stops, the service provider's own time with a claim or a rejection where the agreement
 * then in force does not count it, and the pauses of continued clocks.
 */
export const restorationPauses = (
  issue: Pick<PerformanceIssue, 'stops' | 'assignments' | 'terms' | 'statusChanges' | 'recordedRestorations'>,
  clocks: readonly Clock[],
  continued: readonly Clock[],
): readonly RestorationPause[] => [
  ...clocks.flatMap((clock) => {
    const excused = excusedStretch(clock);
    return excused === null ? [] : [{ ...excused, clocks: [clock.kind] }];
  }),
  ...continued.flatMap(({ kind, continues }) => (continues?.pauses ?? []).map((pause) => ({ ...pause, clocks: [kind] }))),
  ...issue.stops.filter(isValidStop).map(({ from, to, clocks }) => ({ from, to, clocks })),
  ...providerTime(issue)
    .filter(([from]) => {
      // Each hand-over adds terms.
      const stay = issue.assignments.findLastIndex(({ at }) => at.getTime() <= from);
      return issue.terms[Math.max(0, stay)]?.providerVerificationCounts === false;
    })
    .map(([from, to]) => ({ from: new Date(from), to: new Date(to), clocks: CLOCK_KINDS })),
];

const intervalOf = ({ from, to }: RestorationPause): Interval => [from.getTime(), to?.getTime() ?? Infinity];

/** How long something takes from an instant to another, in some of the time between. */
const elapsed = (pauses: readonly Interval[], parts: readonly Interval[]): ElapsedTime => ({
  grossMs: totalMs(parts),
  stoppedMs: parts.reduce((sum, [from, to]) => sum + totalMs(clip(pauses, from, to)), 0),
});

/** @param reached when it came, and whose it is; null or undefined while it has not come */
export const milestone = (
  { from, pauses, stays, continued }: Span,
  kind: ClockKind,
  reached: Pick<Milestone, 'at' | 'partyId'> | null | undefined,
): Milestone | null => {
  if (reached == null) return null;
  const { at, partyId } = reached;
  const stops = union(pauses.filter(({ clocks }) => clocks.includes(kind)).map(intervalOf));
  const start = (continued.find((clock) => clock.kind === kind)?.start ?? from).getTime();
  const parts = stays.filter((stay) => stay.partyId === partyId).flatMap(({ interval }) => clip([interval], start, at.getTime()));
  const whole = elapsed(stops, [[start, at.getTime()]]);
  const own = elapsed(stops, parts);
  return { at, partyId, ...whole, ...(own.grossMs < whole.grossMs && { own }) };
};
