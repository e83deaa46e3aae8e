/** Time zones: which local date and time an instant has, and the other way round. */
import { IANAZone } from 'luxon';
import { clip } from './interval.js';
import { DAY_MS, type OffsetSpan, offsetSpans } from './localTime.js';
import { memoize } from './memoize.js';

/** Whether a name is an IANA time zone. Offsets such as +02:00 have no daylight saving time and are refused. */
export const isTimeZone = (name: string): boolean => /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);

/** Zone offsets are slow to compute and never change: they are cached. */
const zoneYears = new Map<string, readonly OffsetSpan[]>();

/**
 * The spans of one offset that fill a year of the UTC calendar.
 * @throws Error for an unknown zone
 */
export const spansOfYear = (timeZone: string, year: number): readonly OffsetSpan[] =>
  memoize(zoneYears, `${timeZone} ${String(year)}`, 10_000, () => {
    const zone = IANAZone.create(timeZone);
    if (!zone.isValid) throw new Error(`There is no time zone ${JSON.stringify(timeZone)}`);
    return offsetSpans((at) => Math.round(zone.offset(at) * 60_000), year);
  });

/** The zone's spans of one offset, cut to [from, to). */
export const spansBetween = (timeZone: string, from: number, to: number): readonly OffsetSpan[] => {
  const first = new Date(from).getUTCFullYear();
  const count = new Date(to).getUTCFullYear() - first + 1;
  return Array.from({ length: count }, (_, index) => spansOfYear(timeZone, first + index))
    .flat()
    .flatMap(({ span, offsetMs }) => clip([span], from, to).map((cut) => ({ span: cut, offsetMs })));
};

/** The spans around a local date: no zone is off UTC by a whole day, and a shift ends on the next date at the latest. */
export const spansAround = (timeZone: string, day: number): readonly OffsetSpan[] =>
  spansBetween(timeZone, (day - 1) * DAY_MS, (day + 3) * DAY_MS);

/**
 * The local date that a zone's calendar shows at an instant.
 * @param at epoch milliseconds UTC
 * @returns a day number
 */
export const localDay = (timeZone: string, at: number): number => Math.floor(localMs(timeZone, at) / DAY_MS);

/** What a wall clock shows at an instant, as milliseconds since it showed 1970-01-01 00:00. */
export const localMs = (timeZone: string, at: number): number => at + (spansBetween(timeZone, at, at + 1)[0]?.offsetMs ?? 0);

/**
 * The start of a local date: midnight, or right after it where a clock change skips midnight.
 * @param day a day number
 * @returns epoch milliseconds UTC
 */
export const startOfDay = (timeZone: string, day: number): number => {
  const begins = spansAround(timeZone, day).map(({ span: [from, to], offsetMs }) => {
    const midnight = Math.max(from, day * DAY_MS - offsetMs);
    return midnight < to ? midnight : Infinity;
  });
  return Math.min(...begins);
};

/**
 * The last instant at which a wall clock shows a time of a local date: a time that a change of the clocks repeats is the second one, and
 * one that it skips is the change. So what is due by a time of day is never due before it was first shown.
 * @param day a day number
 * @param timeMs milliseconds after local midnight, at most a day
 * @returns epoch milliseconds UTC
 */
export const lastInstantOf = (timeZone: string, day: number, timeMs: number): number => {
  const shown = spansAround(timeZone, day).map(({ span: [from, to], offsetMs }) => {
    const at = day * DAY_MS + timeMs - offsetMs;
    return at >= from ? Math.min(at, to) : -Infinity;
  });
  return Math.max(...shown);
};
