/** One measured value in the making: observations come one at a time, in any order. */
import { likelyPercentile } from './confidence.js';
import { DAY_MS } from '../time/localTime.js';
import { AGES_DAYS, type Measure, type MeasuredValue, MEASURES } from './measures.js';
import { percentile, sample, type Sample } from './percentile.js';

/** Of one measure in one row. */
export interface Tally {
  readonly measure: Measure;
  n: number;
  sum: number;
  whole: number;
  /** Only times need their values again. */
  readonly values: Sample | null;
  /** What was observed last: several pieces of one restoration are one observation. */
  last: object | null;
}

export const tally = (measure: Measure): Tally => ({
  measure,
  n: 0,
  sum: 0,
  whole: 0,
  values: MEASURES[measure].kind === 'TIME' ? sample() : null,
  last: null,
});

/**
 * Adds an observation.
 * @param of the restoration or plan it was made on
 */
export const count = (into: Tally, value: number, whole: number, of: object): void => {
  const { kind, unit } = MEASURES[into.measure];
  const pieceOfTheSame = kind === 'COUNT' && unit === 'MILLISECONDS' && into.last === of;
  if (!pieceOfTheSame) into.n += 1;
  into.last = of;
  into.sum += value;
  into.whole += whole;
  into.values?.add(value);
};

const NO_PERCENTILES = { p50: null, p90: null, p95: null };

/** What a tally comes to. @param begun whether its bucket has begun: nothing stands in one that has not */
export const valueOf = ({ measure, n, sum, whole, values }: Tally, begun: boolean): MeasuredValue => {
  switch (MEASURES[measure].kind) {
    case 'COUNT':
      return { measure, n, value: sum, ...NO_PERCENTILES };
    case 'STANDING':
      return { measure, n, value: begun ? sum : null, ...NO_PERCENTILES };
    case 'SHARE':
      return { measure, n, value: whole === 0 ? null : sum / whole, ...NO_PERCENTILES };
    case 'TIME':
      return timeOf(measure, n, sum, values?.sorted() ?? new Float64Array());
  }
};

const timeOf = (measure: Measure, n: number, sum: number, sorted: Float64Array): MeasuredValue => ({
  measure,
  n,
  value: n === 0 ? null : sum / n,
  p50: percentile(sorted, 50),
  p90: percentile(sorted, 90),
  p95: percentile(sorted, 95),
  likely: { p50: likelyPercentile(sorted, 50), p90: likelyPercentile(sorted, 90) },
  ...(measure === 'BACKLOG_AGE' ? { ages: classesOf(sorted) } : {}),
});

/** How many ages are in each class: below each bound, and beyond the last. */
const classesOf = (ages: Float64Array): readonly number[] => {
  const bounds = [0, ...AGES_DAYS.map((days) => days * DAY_MS), Infinity];
  return bounds.slice(1).map((bound, index) => ages.filter((age) => (bounds[index] ?? 0) <= age && age < bound).length);
};

/** What a measure comes to where nothing was observed. */
export const nothingOf = (measure: Measure): MeasuredValue => valueOf(tally(measure), true);
