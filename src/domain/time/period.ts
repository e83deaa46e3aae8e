/** Periods of time, cut into the days, weeks, months, quarters and years of a zone. */
import { localDay, startOfDay } from './zone.js';
import type { Interval } from './interval.js';
import { DAY_MS, weekdayIndex } from './localTime.js';
import type { Bucket, Period } from '../measures/measures.js';

const WEEK_MS = 7 * DAY_MS;

/** The first day of the bucket that contains a day, and of the next bucket, as day numbers. */
const bucketSpan = (bucket: Bucket, day: number): readonly [first: number, next: number] => {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const months = (first: number, count: number): readonly [number, number] => [
    Date.UTC(year, first) / DAY_MS,
    Date.UTC(year, first + count) / DAY_MS,
  ];
  switch (bucket) {
    case 'DAY':
      return [day, day + 1];
    case 'WEEK':
      return [day - weekdayIndex(day), day - weekdayIndex(day) + 7];
    case 'MONTH':
      return months(month, 1);
    case 'QUARTER':
      return months(month - (month % 3), 3);
    case 'YEAR':
      return months(0, 12);
  }
};

/**
 * The edges of a period's buckets: the start, the start of each further bucket, and the end. The first and the last bucket are clipped to
 * the period.
 * @param bucket null for the whole period
 * @param timeZone an IANA zone
 * @returns epoch milliseconds, ascending; at least two
 */
export const bucketEdges = ({ from, to }: Period, bucket: Bucket | null, timeZone: string): readonly number[] => {
  const [start, end] = [from.getTime(), to.getTime()];
  if (bucket === null) return [start, end];
  const edges = [start];
  for (let [, next] = bucketSpan(bucket, localDay(timeZone, start)); ; [, next] = bucketSpan(bucket, next)) {
    const at = startOfDay(timeZone, next);
    if (at >= end) return [...edges, end];
    edges.push(at);
  }
};

/** No bucket is longer, so that those in the middle of a span that is wider by this on both sides are whole. */
const YEAR_MS = 366 * DAY_MS;

/** The whole buckets that share time with a span. */
export const wholeBuckets = (bucket: Bucket, timeZone: string, [from, to]: Interval): readonly Interval[] => {
  const edges = bucketEdges({ from: new Date(from - YEAR_MS), to: new Date(to + YEAR_MS) }, bucket, timeZone);
  return edges
    .slice(1, -1)
    .map((start, index): Interval => [start, edges[index + 2] ?? start])
    .filter(([start, end]) => start < to && end > from);
};

/** The index of the bucket that contains an instant; -1 for none. */
export const bucketIndexAt = (edges: readonly number[], at: number): number => {
  let [low, high] = [0, edges.length - 1];
  if (at < (edges[low] ?? Infinity) || at >= (edges[high] ?? -Infinity)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) <= at) low = middle;
    else high = middle;
  }
  return low;
};

/** Days of the shortest bucket of each kind. */
const MIN_BUCKET_DAYS = { DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90, YEAR: 365 } as const satisfies Record<Bucket, number>;

/** No fewer buckets than a period has, without a look at the calendar; 1 for the period as a whole. */
export const maxBucketCount = ({ from, to }: Period, bucket: Bucket | null): number =>
  bucket === null ? 1 : Math.ceil((to.getTime() - from.getTime()) / (MIN_BUCKET_DAYS[bucket] * DAY_MS)) + 1;

/**
 * The previous period for a fair comparison: shifted back by the smallest whole number of weeks that is at least its length, so that
 * weekdays align and nothing overlaps.
 */
export const previousPeriod = ({ from, to }: Period): Period => {
  const shift = Math.ceil((to.getTime() - from.getTime()) / WEEK_MS) * WEEK_MS;
  return { from: new Date(from.getTime() - shift), to: new Date(to.getTime() - shift) };
};

const utcMonth = (year: number, month: number): Period => ({
  from: new Date(Date.UTC(year, month)),
  to: new Date(Date.UTC(year, month + 1)),
});

/** The month of the UTC calendar that ended last. */
export const previousMonth = (now: Date): Period => utcMonth(now.getUTCFullYear(), now.getUTCMonth() - 1);

/** Whether a period is one month of the UTC calendar. */
export const isMonth = ({ from, to }: Period): boolean => {
  const month = utcMonth(from.getUTCFullYear(), from.getUTCMonth());
  return month.from.getTime() === from.getTime() && month.to.getTime() === to.getTime();
};

/** Parses a month of the UTC calendar, for example `2026-03`; null if it is not one. */
export const monthNamed = (text: string): Period | null => {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year === undefined || month === undefined ? null : utcMonth(Number(year), Number(month) - 1);
};

/** A month of a zone's calendar. @param text one that `monthNamed` knows */
export const monthOf = (text: string, timeZone: string): Period => {
  const utc = monthNamed(text) ?? { from: new Date(0), to: new Date(0) };
  const startAt = (at: Date): Date => new Date(startOfDay(timeZone, at.getTime() / DAY_MS));
  return { from: startAt(utc.from), to: startAt(utc.to) };
};

/** How many days of 24 hours a period has passed by an instant. */
export const elapsedDays = ({ from, to }: Period, now: Date): number =>
  Math.max(0, Math.min(to.getTime(), now.getTime()) - from.getTime()) / DAY_MS;
