/** A service level clock together with what it reads at the instant of the request. */
import { type Clock, type ClockReading, readClock } from '../domain/clock.js';
import type { PerformanceIssue } from '../domain/issue.js';

export interface ClockView {
  readonly clock: Clock;
  readonly issue: PerformanceIssue;
  readonly reading: ClockReading;
  readonly now: Date;
}

/** The clocks of an issue, of the wanted kinds, read at `now`. */
export const clockViews = (issue: PerformanceIssue, kinds: readonly Clock['kind'][] | null | undefined, now: Date): readonly ClockView[] =>
  issue.clocks
    .filter(({ kind }) => kinds == null || kinds.includes(kind))
    .map((clock) => ({ clock, issue, now, reading: readClock(clock, issue, now) }));
