/** Why a clock shows what it shows: its time cut into segments of one state, holder and status. */
import { workingStretches } from './calendar.js';
import { type Clock, type ClockHistory, type ClockStop, lapseOf, reachOf, type Segment, stopsOf, termsUnder } from './clock.js';
import { type Stretch, union, within, without } from './interval.js';

/** A part of a clock's time that ran or stood as one. */
type Part = Pick<Segment, 'state' | 'stopId' | 'reason' | 'evidence'> & { readonly stretch: Stretch };

/**
 * Why a clock shows what it shows: who held the issue and whether the clock ran or stood, from its start to its end or now.
 * The lengths add up to `grossMs`, those of STOPPED to `stoppedMs` and `elapsedMs` to `elapsedMs` of `readClock` at the same instant.
 * @returns segments in order without gap or overlap; none when no time has passed
 */
export const explainClock = (clock: Clock, history: ClockHistory, now: Date): readonly Segment[] => {
  const lapse = lapseOf(clock, now);
  return segmentsIn(lapse, workingStretches(termsUnder(clock, history).calendar, ...lapse), stopsOf(clock, history), history);
};

type Stays = Pick<ClockHistory, 'statusChanges'>;
type Segments = readonly Segment[];

/** A stretch of an issue's time, cut wherever it changed desk or status, or stopped or went on; `working` is the working time in it. */
export const segmentsIn = ([from, to]: Stretch, working: readonly Stretch[], standing: readonly ClockStop[], history: Stays): Segments => {
  const stops = inTurn(standing, from, to);
  const stopped = union(stops.map(({ stretch }) => stretch));
  const running = without(working, stopped);
  const outside = without([[from, to]], union([...running, ...stopped]));
  const parts = [...stops, ...running.map(unstopped('RUNNING')), ...outside.map(unstopped('OUTSIDE_HOURS'))];
  return segmentsOf(
    parts.toSorted((one, other) => one.stretch[0] - other.stretch[0]),
    statusesOf(history),
  );
};

/** Where stops overlap, the time is that of the one that began first, until it ends. */
const inTurn = (stops: readonly ClockStop[], from: number, to: number): readonly Part[] => {
  let reached = from;
  const byStart = stops.toSorted((one, other) => one.from.getTime() - other.from.getTime());
  return byStart.flatMap((stop): readonly Part[] => {
    const own = within([reachOf(stop)], reached, to)[0];
    if (own === undefined) return [];
    reached = own[1];
    return [{ stretch: own, state: 'STOPPED', stopId: stop.id, reason: stop.reason, evidence: stop.evidence }];
  });
};

const unstopped =
  (state: 'RUNNING' | 'OUTSIDE_HOURS') =>
  (stretch: Stretch): Part => ({ stretch, state, stopId: null, reason: null, evidence: null });

interface Stay {
  readonly stretch: Stretch;
  readonly status: string;
}

/** From when to when the issue was in which status: all of time, as an issue is raised in the first and stays in the last. */
const statusesOf = ({ statusChanges }: Stays): readonly Stay[] =>
  statusChanges.map(({ status, at }, index) => ({
    stretch: [index === 0 ? -Infinity : at.getTime(), statusChanges[index + 1]?.at.getTime() ?? Infinity],
    status,
  }));

const PROVIDERS_TURN: readonly string[] = ['PENDING', 'RESOLVED'];

/** Cuts the parts where the status changed: one pass over both lists. */
const segmentsOf = (parts: readonly Part[], stays: readonly Stay[]): readonly Segment[] => {
  let next = 0;
  return parts.flatMap(({ stretch: [from, to], ...part }) => {
    const segments: Segment[] = [];
    for (let stay = stays[next]; stay !== undefined && stay.stretch[0] < to; stay = stays[next]) {
      const { status, stretch } = stay;
      const holder = PROVIDERS_TURN.includes(status) ? 'SERVICE_PROVIDER' : 'PARTY';
      for (const [start, end] of within([stretch], from, to))
        segments.push({
          from: new Date(start),
          to: new Date(end),
          status,
          holder,
          ...part,
          elapsedMs: part.state === 'RUNNING' ? end - start : 0,
        });
      if (stretch[1] > to) break;
      next += 1;
    }
    return segments;
  });
};
