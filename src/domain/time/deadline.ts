/** When so much working time has passed. */
import { workingIntervals, workingMs } from './calendar.js';
import { type Interval, instantAfter, subtract, totalMs } from './interval.js';
import type { Calendar } from './serviceLevelTerms.js';

/** Deadlines are searched 50 years ahead at most; later counts as never. */
const HORIZON_MS = 50 * 365 * 86_400_000;
/** Long enough to reach over a weekend and a holiday at the first attempt. */
const FIRST_PROBE_MS = 5 * 86_400_000;

/**
 * The earliest instant at which so much working time has passed outside the pauses, to the millisecond.
 * @param pauses ascending, merged; the last may be open-ended
 * @returns null when it never comes
 */
export const instantAtElapsed = (calendar: Calendar, pauses: readonly Interval[], since: Date, elapsedMs: number): Date | null => {
  const start = since.getTime();
  const last = pauses.at(-1);
  const horizon = last?.[1] === Infinity ? last[0] : Math.max(start, last?.[1] ?? start) + HORIZON_MS;
  let remainingMs = elapsedMs;
  let probeMs = 2 * elapsedMs + FIRST_PROBE_MS;
  for (let from = start; remainingMs > 0 && from < horizon; from += probeMs, probeMs *= 2) {
    const running = subtract(workingIntervals(calendar, from, Math.min(from + probeMs, horizon)), pauses);
    const found = instantAfter(running, remainingMs);
    if (found !== null) return new Date(found);
    remainingMs -= totalMs(running);
  }
  return remainingMs > 0 ? null : since;
};

/** When so much working time without a pause has passed; Infinity for never. */
export const dueAfter = (calendar: Calendar, start: number, ms: number): number =>
  instantAtElapsed(calendar, [], new Date(start), ms)?.getTime() ?? Infinity;

/** The working time of another calendar in which so much of one passes from an instant on. */
export const convertedMs = (ms: number, at: number, from: Calendar, to: Calendar): number => {
  const until = from === to ? Infinity : dueAfter(from, at, ms);
  return until === Infinity ? ms : workingMs(to, at, until);
};
