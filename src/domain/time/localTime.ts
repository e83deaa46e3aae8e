/** Local dates and times of day as numbers, read without any zone. */
import type { Interval } from './interval.js';

/** A day of 24 hours; local days with a change of the clock are longer or shorter. */
export const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * How long after local midnight a wall clock shows a time.
 * @param time `HH:mm`, from 00:00 to 24:00
 * @returns milliseconds; null when it is no such time
 */
export const parseTimeOfDay = (time: string): number | null => {
  const match = TIME.exec(time);
  if (match === null) return null;
  return match[1] === undefined ? DAY_MS : (Number(match[1]) * 60 + Number(match[2])) * MINUTE_MS;
};

/**
 * A calendar date as the number of days since 1970-01-01.
 * @param date `yyyy-MM-dd`
 * @returns null when there is no such date (2026-02-30)
 */
export const dayNumber = (date: string): number | null => {
  const midnight = DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date) ? midnight / DAY_MS : null;
};

const MONTH_AND_DAY = /^\d\d-\d\d$/;

/** Whether a text is a date of every year, `MM-dd`; 02-29 is one, in the years that have it. */
export const isMonthAndDay = (text: string): boolean => MONTH_AND_DAY.test(text) && dayNumber(`2024-${text}`) !== null;

/** The month and day of a day number, `MM-dd`. */
export const monthAndDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(5, 10);

/** The weekday of a day number, 0 for Monday to 6 for Sunday: 1970-01-01 was a Thursday. */
export const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** A stretch of time in which a zone keeps one offset: local time = UTC + offset, all in milliseconds. */
export interface OffsetSpan {
  readonly span: Interval;
  readonly offsetMs: number;
}

/** Offset changes are at least 6.9 days apart in every zone since 1970 (tz database 2025), so that no change hides between two probes. */
const PROBE_INTERVAL_MS = 5 * DAY_MS;

/**
 * The spans of one offset that fill a year.
 * @param offsetAt the offset in force at an instant, both in milliseconds
 * @param year a year of the UTC calendar
 */
export const offsetSpans = (offsetAt: (at: number) => number, year: number): readonly OffsetSpan[] => {
  const spans: OffsetSpan[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  let from = Date.UTC(year, 0, 1);
  let offsetMs = offsetAt(from);
  for (let probe = from; probe < end; probe += PROBE_INTERVAL_MS) {
    const next = Math.min(probe + PROBE_INTERVAL_MS, end);
    if (offsetAt(next) === offsetMs) continue;
    const change = firstChange(offsetAt, probe, next);
    spans.push({ span: [from, change], offsetMs });
    from = change;
    offsetMs = offsetAt(change);
  }
  return from < end ? [...spans, { span: [from, end], offsetMs }] : spans;
};

/** Bisects for the first millisecond after `before` that has the offset of `after`. */
const firstChange = (offsetAt: (at: number) => number, before: number, after: number): number => {
  if (after - before <= 1) return after;
  const middle = Math.floor((before + after) / 2);
  return offsetAt(middle) === offsetAt(before) ? firstChange(offsetAt, middle, after) : firstChange(offsetAt, before, middle);
};
