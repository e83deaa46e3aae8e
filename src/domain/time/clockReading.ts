/** What service level clocks show, as pure functions of an issue's history, its terms and an instant. */
import { workingMs } from './calendar.js';
import { calendarFor, type Clock, type ClockHistory, elapsedUntil, pausedIntervals, runInterval, targetAt } from './clock.js';
import { instantAtElapsed } from './deadline.js';
import { clip, containsInstant, type Interval, totalMs } from './interval.js';
import type { Calendar } from './serviceLevelTerms.js';

/**
 * While a clock has no end: RUNNING, STOPPED by a stop in force (by day and by night), or OUTSIDE_HOURS of its calendar.
 * Once it has one: BREACHED, or MET when it was fulfilled in time, or ENDED when it was not fulfilled or ran under no target. Whether it is
 * late while it still runs is `breached`.
 */
export const CLOCK_STATES = ['RUNNING', 'STOPPED', 'OUTSIDE_HOURS', 'MET', 'BREACHED', 'ENDED'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/**
 * What a clock shows at an instant. With I = [start, end or now], W = working time and S = the valid stops that name its kind and, for a
 * party's clock, the time the service provider took for a claim that it rejected:
 */
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

/**
 * What a clock shows at `now`, as a pure function of the history and the terms.
 * @param history the terms, stops, severities and statuses
 */
export const readClock = (clock: Clock, history: ClockHistory, now: Date): ClockReading => {
  const [from, to] = runInterval(clock, now);
  const allowance = targetAt(clock, history, now);
  const calendar = calendarFor(clock, history, allowance?.target);
  const paused = pausedIntervals(clock, history);
  const stopped = clip(paused, from, to);
  const elapsedMs = elapsedUntil(clock, paused, calendar, to);
  const targetMs = allowance?.ms ?? null;
  const breached = targetMs !== null && elapsedMs > targetMs;
  return {
    state: clock.end === null ? runningState(paused, calendar, to) : endedState(clock, targetMs, breached),
    breached,
    grossMs: to - from,
    elapsedMs,
    stoppedMs: totalMs(stopped),
    targetMs,
    consumed: targetMs === null ? null : elapsedMs / targetMs,
    deadline: targetMs === null ? null : instantAtElapsed(calendar, paused, clock.start, targetMs),
    remainingMs: targetMs === null ? null : targetMs - elapsedMs,
  };
};

const endedState = ({ fulfilled }: Clock, targetMs: number | null, breached: boolean): ClockState => {
  if (breached) return 'BREACHED';
  return fulfilled && targetMs !== null ? 'MET' : 'ENDED';
};

const runningState = (paused: readonly Interval[], calendar: Calendar, at: number): 'RUNNING' | 'STOPPED' | 'OUTSIDE_HOURS' => {
  if (containsInstant(paused, at)) return 'STOPPED';
  return workingMs(calendar, at, at + 1) > 0 ? 'RUNNING' : 'OUTSIDE_HOURS';
};

/**
 * The earliest instant at which elapsed = share × target, as known at `now`, to the millisecond; the clock's end is ignored.
 * @param share of the target: 0.5 is half of it, 1 the deadline
 * @returns null without a target, or when an open stop keeps it from ever coming
 */
export const instantAtShare = (clock: Clock, history: ClockHistory, share: number, now: Date): Date | null =>
  shareInstants(clock, history, now).reachedAt(share);

/** When shares of a target are reached and exceeded. */
export interface ShareInstants {
  /** As `instantAtShare`. */
  readonly reachedAt: (share: number) => Date | null;
  /**
   * The earliest instant at which more has elapsed than at the given one: the next millisecond that counts, as a night, a holiday or a stop
   * may follow a deadline. Null when none ever comes.
   */
  readonly exceededAt: (reached: Date) => Date | null;
}

/** The instants of a clock's target as known at `now`; what does not depend on the share is worked out once. */
export const shareInstants = (clock: Clock, history: ClockHistory, now: Date): ShareInstants => {
  const allowance = targetAt(clock, history, now);
  const calendar = calendarFor(clock, history, allowance?.target);
  const paused = pausedIntervals(clock, history);
  return {
    reachedAt: (share) => (allowance === null ? null : instantAtElapsed(calendar, paused, clock.start, Math.round(share * allowance.ms))),
    exceededAt: (reached) => instantAtElapsed(calendar, paused, reached, 1),
  };
};
