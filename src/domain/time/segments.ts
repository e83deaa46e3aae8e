/** The timeline of a clock: segments of one state, holder and status. */
import { workingIntervals } from './calendar.js';
import { calendarOf, type Clock, type ClockHistory, type ClockStop, runInterval, stopInterval, type Segment, validStops } from './clock.js';
import { type Interval, union, clip, subtract } from './interval.js';

/** A part of a clock's time in one state. */
type SegmentPart = Pick<Segment, 'state' | 'stopId' | 'reason' | 'evidence'> & { readonly stretch: Interval };

/**
 * The timeline of a clock: who held the issue and whether the clock ran or was stopped, from its start to its end or now.
 * The lengths add up to `grossMs`, those of STOPPED to `stoppedMs` and `elapsedMs` to `elapsedMs` of `readClock` at the same instant.
 * @returns segments in order, without gaps or overlaps; empty when no time has passed
 */
export const explainClock = (clock: Clock, history: ClockHistory, now: Date): readonly Segment[] => {
  const run = runInterval(clock, now);
  return segmentsIn(run, workingIntervals(calendarOf(clock, history, now), ...run), validStops(clock, history), history);
};

type StatusHistory = Pick<ClockHistory, 'statusChanges'>;
type Segments = readonly Segment[];

/** An interval of an issue's time with one holder, status and stop state; `working` is the working time in it. */
export const segmentsIn = (
  [from, to]: Interval,
  working: readonly Interval[],
  allStops: readonly ClockStop[],
  history: StatusHistory,
): Segments => {
  const stops = nonOverlappingStops(allStops, from, to);
  const stopped = union(stops.map(({ stretch: interval }) => interval));
  const running = subtract(working, stopped);
  const outside = subtract([[from, to]], union([...running, ...stopped]));
  const parts = [...stops, ...running.map(partWithoutStop('RUNNING')), ...outside.map(partWithoutStop('OUTSIDE_HOURS'))];
  return cutByStatus(
    parts.toSorted((one, other) => one.stretch[0] - other.stretch[0]),
    statusIntervals(history),
  );
};

/** Where stops overlap, the time is that of the one that began first, until it ends. */
const nonOverlappingStops = (stops: readonly ClockStop[], from: number, to: number): readonly SegmentPart[] => {
  let reached = from;
  const byStart = stops.toSorted((one, other) => one.from.getTime() - other.from.getTime());
  return byStart.flatMap((stop): readonly SegmentPart[] => {
    const own = clip([stopInterval(stop)], reached, to)[0];
    if (own === undefined) return [];
    reached = own[1];
    return [{ stretch: own, state: 'STOPPED', stopId: stop.id, reason: stop.reason, evidence: stop.evidence }];
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
