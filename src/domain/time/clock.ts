/** Service level clocks as pure functions of an issue's history, its terms and an instant. */
import { workingMs, workingIntervals } from './calendar.js';
import { dueInstant, dueTableOf } from './dueTable.js';
import { type Interval, containsInstant, instantAfter, totalMs, union, clip, subtract } from './interval.js';
import type {
  AgreedTerms,
  Calendar,
  ClockBasis,
  ClockKind,
  Obligor,
  ServiceLevelTarget,
  Severity,
  StopReason,
  Target,
} from './serviceLevelTerms.js';

/** A stored clock: its start and end. Its reading is always computed (`readClock`). */
export interface Clock {
  /** Unique in the issue: kind, obligor and the version of the event that started it, for example `restore-party-1`. */
  readonly id: string;
  readonly kind: ClockKind;
  readonly obligor: Obligor;
  readonly basis: ClockBasis;
  /** The party that held the issue when it started. */
  readonly partyId: string;
  /** The terms it runs under: an index into the issue's `terms` (a hand-over adds terms). */
  readonly terms: number;
  readonly start: Date;
  readonly end: Date | null;
  /** True from a claimed resolution until it is accepted: a rejection takes the end back. */
  readonly provisional: boolean;
  /** Whether it was met; a reassignment, a rejection or a cancellation ends it unmet. */
  readonly fulfilled: boolean;
  /** At-risk shares already announced. */
  readonly announced: readonly number[];
  readonly breachAnnounced: boolean;
  readonly dispute: Dispute | null;
}

export interface Dispute {
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
  readonly outcome: 'OPEN' | 'UPHELD' | 'DISMISSED';
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly settledReason: string | null;
}

/** An interval in which clocks of the party are stopped, for a reason the agreement allows. */
export interface ClockStop {
  /** `stop-` and the version of the event that opened it. */
  readonly id: string;
  readonly reason: StopReason;
  /** The clocks it stops. */
  readonly clocks: readonly ClockKind[];
  readonly from: Date;
  readonly to: Date | null;
  readonly openedBy: string;
  /** True when it waits for information the originator owes; ends with the answer. */
  readonly forInformation: boolean;
  readonly evidence: string | null;
  readonly voided: { readonly at: Date; readonly by: string; readonly reason: string } | null;
}

/** The part of an issue that clocks are a function of. */
export interface ClockHistory {
  readonly terms: readonly AgreedTerms[];
  readonly stops: readonly ClockStop[];
  /** Ascending; the first is where the issue was raised. */
  readonly severityChanges: readonly { readonly severity: Severity; readonly at: Date }[];
  /** Ascending; shows who held the issue when. */
  readonly statusChanges: readonly { readonly status: string; readonly at: Date }[];
}

/**
 * While a clock has no end: RUNNING, STOPPED by a stop in force (by day and by night), or OUTSIDE_HOURS of its calendar.
 * Once it has one: BREACHED, or MET when it was fulfilled in time, or ENDED when it was not fulfilled or ran under no target. Whether it is
 * late while it still runs is `breached`.
 */
export const CLOCK_STATES = ['RUNNING', 'STOPPED', 'OUTSIDE_HOURS', 'MET', 'BREACHED', 'ENDED'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** What a clock shows at an instant. With I = [start, end or now], W = working time and S = the valid stops that name its kind: */
export interface ClockReading {
  readonly state: ClockState;
  /** elapsed > target, decided on milliseconds; true while it still runs, too. False without a target. */
  readonly breached: boolean;
  /** |I| */
  readonly grossMs: number;
  /** |I ∩ W \ S|: what counts. */
  readonly elapsedMs: number;
  /** |I ∩ S|, by day and by night, so that gross − stopped is the time net of stops. */
  readonly stoppedMs: number;
  /** Null without a target for the severity in force; so are the fields below. */
  readonly targetMs: number | null;
  /** elapsed / target: 1 is the whole target. For display only, never for a decision. */
  readonly consumed: number | null;
  /**
   * The earliest t at which |[start, t] ∩ W \ S| = target, whether the clock ended before or not; null, too, when an open stop keeps it
   * from ever coming.
   */
  readonly deadline: Date | null;
  /** target − elapsed: below 0 by how late it is. */
  readonly remainingMs: number | null;
}

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

/** The terms of a clock. @throws Error when there are none */
export const termsOfClock = ({ id, terms }: Clock, history: ClockHistory): AgreedTerms => {
  const agreed = history.terms[terms];
  if (agreed === undefined) throw new Error(`The clock ${id} refers to terms the issue does not have`);
  return agreed;
};

/** I as instants: [start, end or now]; empty before the start. */
export const runInterval = (clock: Clock, now: Date): Interval => {
  const from = clock.start.getTime();
  return [from, Math.max(from, (clock.end ?? now).getTime())];
};

/** The valid stops of a clock. Only a party's clocks can be stopped, never the provider's. */
export const validStops = (
  { kind, obligor }: Pick<Clock, 'kind' | 'obligor'>,
  { stops }: Pick<ClockHistory, 'stops'>,
): readonly ClockStop[] => (obligor === 'PARTY' ? stops.filter(({ voided, clocks }) => voided === null && clocks.includes(kind)) : []);

/** An open stop lasts until now for a reading, for ever for a deadline. */
export const stopInterval = ({ from, to }: ClockStop): Interval => [from.getTime(), to?.getTime() ?? Infinity];

const severityAt = ({ severityChanges }: ClockHistory, at: Date): Severity | undefined =>
  (severityChanges.findLast((change) => change.at <= at) ?? severityChanges[0])?.severity;

/** The target a clock runs against: the one of its kind and obligor at the severity in force at its end, or now; undefined for none. */
const targetOf = (clock: Clock, history: ClockHistory, now: Date): ServiceLevelTarget | undefined => {
  const severity = severityAt(history, clock.end ?? now);
  return termsOfClock(clock, history).targets.find(
    (one) => one.clock === clock.kind && one.obligor === clock.obligor && one.severity === severity,
  );
};

/** The calendar a clock counts in: its target's own, or the agreement's. */
export const calendarOf = (clock: Clock, history: ClockHistory, now: Date): Calendar =>
  targetOf(clock, history, now)?.calendar ?? termsOfClock(clock, history).calendar;

/**
 * The target a clock runs against, with its length.
 * A due table is the duration |[start, due instant] ∩ W|, so that stops move it as they move any other.
 * @returns the target and its working time in milliseconds; null when the terms promise nothing for that severity
 */
export const targetAt = (
  clock: Clock,
  history: ClockHistory,
  now: Date,
): { readonly ms: number; readonly target: ServiceLevelTarget } | null => {
  const target = targetOf(clock, history, now);
  return target === undefined ? null : { ms: durationOf(target.target, calendarOf(clock, history, now), clock.start.getTime()), target };
};

const durationOf = (target: Target, calendar: Calendar, start: number): number => {
  if (target.kind === 'DURATION') return target.durationMs;
  const table = dueTableOf(target);
  return table === null ? 0 : workingMs(calendar, start, dueInstant(table, calendar, start));
};

/**
 * What a clock shows at `now`, as a pure function of the history and the terms.
 * @param history the terms, stops, severities and statuses
 */
export const readClock = (clock: Clock, history: ClockHistory, now: Date): ClockReading => {
  const [from, to] = runInterval(clock, now);
  const stopped = clip(union(validStops(clock, history).map(stopInterval)), from, to);
  const elapsedMs = totalMs(subtract(workingIntervals(calendarOf(clock, history, now), from, to), stopped));
  const targetMs = targetAt(clock, history, now)?.ms ?? null;
  const breached = targetMs !== null && elapsedMs > targetMs;
  return {
    state: clock.end === null ? runningState(clock, history, to) : endedState(clock, targetMs, breached),
    breached,
    grossMs: to - from,
    elapsedMs,
    stoppedMs: totalMs(stopped),
    targetMs,
    consumed: targetMs === null ? null : elapsedMs / targetMs,
    deadline: targetMs === null ? null : instantAtElapsed(clock, history, targetMs, now),
    remainingMs: targetMs === null ? null : targetMs - elapsedMs,
  };
};

const endedState = ({ fulfilled }: Clock, targetMs: number | null, breached: boolean): ClockState => {
  if (breached) return 'BREACHED';
  return fulfilled && targetMs !== null ? 'MET' : 'ENDED';
};

const runningState = (clock: Clock, history: ClockHistory, at: number): Segment['state'] => {
  if (containsInstant(validStops(clock, history).map(stopInterval), at)) return 'STOPPED';
  return workingMs(calendarOf(clock, history, new Date(at)), at, at + 1) > 0 ? 'RUNNING' : 'OUTSIDE_HOURS';
};

/**
 * The earliest instant at which elapsed = share × target, as known at `now`, to the millisecond; the clock's end is ignored.
 * @param share of the target: 0.5 is half of it, 1 the deadline
 * @returns null without a target, or when an open stop keeps it from ever coming
 */
export const instantAtShare = (clock: Clock, history: ClockHistory, share: number, now: Date): Date | null => {
  const target = targetAt(clock, history, now);
  return target === null ? null : instantAtElapsed(clock, history, Math.round(share * target.ms), now);
};

/** Deadlines are searched 50 years ahead at most; later counts as never. */
const HORIZON_MS = 50 * 365 * 86_400_000;
/** Long enough to reach over a weekend and a holiday at the first attempt. */
const FIRST_PROBE_MS = 5 * 86_400_000;

const instantAtElapsed = (clock: Clock, history: ClockHistory, elapsedMs: number, now: Date): Date | null => {
  const calendar = calendarOf(clock, history, now);
  const stops = union(validStops(clock, history).map(stopInterval));
  const start = clock.start.getTime();
  const last = stops.at(-1);
  const horizon = last?.[1] === Infinity ? last[0] : Math.max(start, last?.[1] ?? start) + HORIZON_MS;
  let remainingMs = elapsedMs;
  let probeMs = 2 * elapsedMs + FIRST_PROBE_MS;
  for (let from = start; remainingMs > 0 && from < horizon; from += probeMs, probeMs *= 2) {
    const running = subtract(workingIntervals(calendar, from, Math.min(from + probeMs, horizon)), stops);
    const found = instantAfter(running, remainingMs);
    if (found !== null) return new Date(found);
    remainingMs -= totalMs(running);
  }
  return remainingMs > 0 ? null : clock.start;
};
