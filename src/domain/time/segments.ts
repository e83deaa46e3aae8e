/** The timeline of a clock: segments of one state, holder and status. */
import { workingIntervals } from './calendar.js';
import { calendarOf, type Clock, type ClockHistory, runInterval, pausesOf } from './clock.js';
import { type Pause } from './stops.js';
import type { Obligor, StopReason } from './serviceLevelTerms.js';
import { type Interval, union, clip, subtract } from './interval.js';

/** A stretch of a clock's time in which nothing about it changed. */
export interface Segment {
  readonly from: Date;
  readonly to: Date;
  readonly state: 'RUNNING' | 'STOPPED' | 'OUTSIDE_HOURS';
  /** Who held the issue: the provider while it owes an answer (PENDING) or a verification (RESOLVED), else the party. */
  readonly holder: Obligor;
  /** The status. */
  readonly status: string;
  /** The stop in force with its reason and evidence; of several the one that began first. */
  readonly stopId: string | null;
  readonly reason: StopReason | null;
  readonly evidence: string | null;
  /** What this segment adds to the clock: its length while RUNNING, else 0. */
  readonly elapsedMs: number;
}

/** A part of a clock's time in one state. */
type SegmentPart = Pick<Segment, 'state' | 'stopId' | 'reason' | 'evidence'> & { readonly stretch: Interval };

/**
 * The timeline of a clock: who held the issue and whether the clock ran or was stopped, from its start to its end or now.
 * The lengths add up to `grossMs`, those of STOPPED to `stoppedMs` and `elapsedMs` to `elapsedMs` of `readClock` at the same instant.
 * @returns segments in order, without gaps or overlaps; empty when no time has passed
 */
export const explainClock = (clock: Clock, history: ClockHistory, now: Date): readonly Segment[] => {
  const run = runInterval(clock, now);
  return segmentsIn(run, workingIntervals(calendarOf(clock, history, now), ...run), pausesOf(clock, history), history);
};

type StatusHistory = Pick<ClockHistory, 'statusChanges'>;
type Segments = readonly Segment[];

/** An interval of an issue's time with one holder, status and stop state; `working` is the working time in it. */
export const segmentsIn = (
  [from, to]: Interval,
  working: readonly Interval[],
  pauses: readonly Pause[],
  history: StatusHistory,
): Segments => {
  const stops = nonOverlappingPauses(pauses, from, to);
  const stopped = union(stops.map(({ stretch: interval }) => interval));
  const running = subtract(working, stopped);
  const outside = subtract([[from, to]], union([...running, ...stopped]));
  const parts = [...stops, ...running.map(partWithoutStop('RUNNING')), ...outside.map(partWithoutStop('OUTSIDE_HOURS'))];
  return cutByStatus(
    parts.toSorted((one, other) => one.stretch[0] - other.stretch[0]),
    statusIntervals(history),
  );
};

/** Where pauses overlap, the time is that of the one that began first, until it ends. */
const nonOverlappingPauses = (pauses: readonly Pause[], from: number, to: number): readonly SegmentPart[] => {
  let reached = from;
  const byStart = pauses.toSorted((one, other) => one.interval[0] - other.interval[0]);
  return byStart.flatMap(({ interval, stop }): readonly SegmentPart[] => {
    const own = clip([interval], reached, to)[0];
    if (own === undefined) return [];
    reached = own[1];
    const why = { stopId: stop?.id ?? null, reason: stop?.reason ?? null, evidence: stop?.evidence ?? null };
    return [{ stretch: own, state: 'STOPPED', ...why }];
  });
};

const partWithoutStop =
  (state: 'RUNNING' | 'OUTSIDE_HOURS') =>
  (interval: Interval): SegmentPart => ({ stretch: interval, state, stopId: null, reason: null, evidence: null });

interface StatusInterval {
  readonly stretch: Interval;
  readonly status: string;
}

/** From when to when the issue was in which status: all of time, as an issue is raised in the first and stays in the last. */
const statusIntervals = ({ statusChanges }: StatusHistory): readonly StatusInterval[] =>
  statusChanges.map(({ status, at }, index) => ({
    stretch: [index === 0 ? -Infinity : at.getTime(), statusChanges[index + 1]?.at.getTime() ?? Infinity],
    status,
  }));

const HELD_BY_PROVIDER: readonly string[] = ['PENDING', 'RESOLVED'];

/** Cuts the parts where the status changed: one pass over both lists. */
const cutByStatus = (parts: readonly SegmentPart[], statuses: readonly StatusInterval[]): readonly Segment[] => {
  let next = 0;
  return parts.flatMap(({ stretch: [from, to], ...part }) => {
    const segments: Segment[] = [];
    for (let current = statuses[next]; current !== undefined && current.stretch[0] < to; current = statuses[next]) {
      const { status, stretch: interval } = current;
      const holder = HELD_BY_PROVIDER.includes(status) ? 'SERVICE_PROVIDER' : 'PARTY';
      for (const [start, end] of clip([interval], from, to))
        segments.push({
          from: new Date(start),
          to: new Date(end),
          status,
          holder,
          ...part,
          elapsedMs: part.state === 'RUNNING' ? end - start : 0,
        });
      if (interval[1] > to) break;
      next += 1;
    }
    return segments;
  });
};
