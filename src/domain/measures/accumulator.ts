/** One measured value in the making: observations come one at a time, in any order. */
import { percentileRange } from './confidence.js';
import { type Interval, totalMs, union } from '../time/interval.js';
import { DAY_MS } from '../time/localTime.js';
import { AGES_DAYS, type Measure, type MeasuredValue, MEASURES } from './measures.js';
import { percentile, newValueBuffer, type ValueBuffer } from './percentile.js';

/** Of one measure in one row. */
export interface Accumulator {
  readonly measure: Measure;
  n: number;
  sum: number;
  whole: number;
  /** Only times need their values again. */
  readonly values: ValueBuffer | null;
  /** What lasted, by resource; null for what does not last. */
  readonly lasting: Map<string, Interval[]> | null;
  /** The restoration observed last: several parts of one restoration count as one observation. */
  last: object | null;
}

/** An empty accumulator; one of a TIME keeps its values, for percentiles. */
export const newAccumulator = (measure: Measure): Accumulator => ({
  measure,
  n: 0,
  sum: 0,
  whole: 0,
  values: MEASURES[measure].kind === 'TIME' ? newValueBuffer() : null,
  lasting: measure === 'AVAILABILITY' ? new Map() : null,
  last: null,
});

/** Adds what lasted for an interval, of a resource. */
export const accumulateLasting = (into: Accumulator, subject: string, interval: Interval): void => {
  into.n += 1;
  const known = into.lasting?.get(subject);
  if (known === undefined) into.lasting?.set(subject, [interval]);
  else known.push(interval);
};

/**
 * Adds an observation.
 * @param of the restoration or plan it was made on
 */
export const accumulate = (into: Accumulator, value: number, whole: number, of: object): void => {
  const { kind, unit } = MEASURES[into.measure];
  const pieceOfTheSame = kind === 'COUNT' && unit === 'MILLISECONDS' && into.last === of;
  if (!pieceOfTheSame) into.n += 1;
  into.last = of;
  into.sum += value;
  into.whole += whole;
  into.values?.add(value);
};

const NO_PERCENTILES = { p50: null, p90: null, p95: null };

/** The share of the time of some resources in which nothing lasted; null for none. */
const restShare = (lasting: ReadonlyMap<string, readonly Interval[]>, elapsedMs: number): number | null => {
  const lastedMs = [...lasting.values()].reduce((sum, intervals) => sum + totalMs(union(intervals)), 0);
  return lasting.size === 0 || elapsedMs <= 0 ? null : 1 - lastedMs / (lasting.size * elapsedMs);
};

/**
 * The value of an accumulator.
 * @param begun whether its bucket has started: levels are null before
 * @param elapsedMs how much of its bucket has passed
 */
export const accumulatedValue = (
  { measure, n, sum, whole, values, lasting }: Accumulator,
  begun: boolean,
  elapsedMs = 0,
): MeasuredValue => {
  if (lasting !== null) return { measure, n, value: restShare(lasting, elapsedMs), ...NO_PERCENTILES };
  switch (MEASURES[measure].kind) {
    case 'COUNT':
      return { measure, n, value: sum, ...NO_PERCENTILES };
    case 'GAUGE':
      return { measure, n, value: begun ? sum : null, ...NO_PERCENTILES };
    case 'SHARE':
      return { measure, n, value: whole === 0 ? null : sum / whole, ...NO_PERCENTILES };
    case 'TIME':
      return durationValue(measure, n, sum, values?.sorted() ?? new Float64Array());
  }
};

const durationValue = (measure: Measure, n: number, sum: number, sorted: Float64Array): MeasuredValue => ({
  measure,
  n,
  value: n === 0 ? null : sum / n,
  p50: percentile(sorted, 50),
  p90: percentile(sorted, 90),
  p95: percentile(sorted, 95),
  likely: { p50: percentileRange(sorted, 50), p90: percentileRange(sorted, 90) },
  ...(measure === 'BACKLOG_AGE' ? { ages: ageClasses(sorted) } : {}),
});

/** How many ages are in each class: below each bound, and beyond the last. */
const ageClasses = (ages: Float64Array): readonly number[] => {
  const bounds = [0, ...AGES_DAYS.map((days) => days * DAY_MS), Infinity];
  return bounds.slice(1).map((bound, index) => ages.filter((age) => (bounds[index] ?? 0) <= age && age < bound).length);
};

/** What a measure comes to where nothing was observed. */
export const emptyValue = (measure: Measure): MeasuredValue => accumulatedValue(newAccumulator(measure), true);
