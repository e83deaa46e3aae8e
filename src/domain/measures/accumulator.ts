/** One measured value in the making: observations come one at a time, in any order. */
import { percentileRange } from './confidence.js';
import { type Interval, totalMs, union } from '../time/interval.js';
import { DAY_MS } from '../time/localTime.js';
import { AGES_DAYS, type Measure, type MeasuredValue, MEASURES } from './measures.js';
import type { Basis } from './observation.js';
import { percentile, newValueBuffer, type ValueBuffer } from './percentile.js';

/** Of one measure in one row. */
export interface Accumulator {
  readonly measure: Measure;
  n: number;
  sum: number;
  whole: number;
  /** Of n; UNVERIFIED is beside it. */
  asserted: number;
  imported: number;
  unverified: number;
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
  asserted: 0,
  imported: 0,
  unverified: 0,
  values: MEASURES[measure].kind === 'TIME' ? newValueBuffer() : null,
  lasting: measure === 'AVAILABILITY' ? new Map() : null,
  last: null,
});

/** Tells what an observation rests on, and whether it counts. */
const counts = (into: Accumulator, basis: Basis, leaveOutImports: boolean): boolean => {
  if (basis === 'ASSERTED') into.asserted += 1;
  if (basis === 'IMPORTED') into.imported += 1;
  if (basis === 'UNVERIFIED') into.unverified += 1;
  return basis !== 'UNVERIFIED' && !(basis === 'IMPORTED' && leaveOutImports);
};

/**
 * Adds an observation.
 * @param of the restoration or plan it was made on
 * @param leaveOutImports whether what rests on an import is told beside n, and does not count
 */
export const accumulate = (
  into: Accumulator,
  { value, whole, basis }: { readonly value: number; readonly whole: number; readonly basis: Basis },
  of: object,
  leaveOutImports: boolean,
): void => {
  if (!counts(into, basis, leaveOutImports)) return;
  const { kind, unit } = MEASURES[into.measure];
  const pieceOfTheSame = kind === 'COUNT' && unit === 'MILLISECONDS' && into.last === of;
  if (!pieceOfTheSame) into.n += 1;
  into.last = of;
  into.sum += value;
  into.whole += whole;
  into.values?.add(value);
};

/**
 * Adds what lasted for an interval.
 * @param of the restoration it was observed on
 * @param leaveOutImports as above
 */
export const accumulateLasting = (
  into: Accumulator,
  { subject, interval, basis }: { readonly subject: string; readonly interval: Interval; readonly basis: Basis },
  of: object,
  leaveOutImports: boolean,
): void => {
  if (!counts(into, basis, leaveOutImports)) return;
  if (into.last !== of) into.n += 1;
  into.last = of;
  const known = into.lasting?.get(subject);
  if (known === undefined) into.lasting?.set(subject, [interval]);
  else known.push(interval);
};

const NO_PERCENTILES = { p50: null, p90: null, p95: null };

/** The share of the time in which nothing lasted, of the resource where most did: another one with less makes it no better. Null for none. */
const restShare = (lasting: ReadonlyMap<string, readonly Interval[]>, elapsedMs: number): number | null => {
  const lastedMs = Math.max(...[...lasting.values()].map((intervals) => totalMs(union(intervals))));
  return lasting.size === 0 || elapsedMs <= 0 ? null : 1 - lastedMs / elapsedMs;
};

/**
 * The value of an accumulator.
 * @param begun whether its bucket has started: levels are null before
 * @param elapsedMs how much of its bucket has passed
 */
export const accumulatedValue = (
  { measure, n, sum, whole, values, lasting, ...accumulator }: Accumulator,
  begun: boolean,
  elapsedMs = 0,
): MeasuredValue => {
  const { asserted, imported, unverified } = accumulator;
  const samples = {
    measure,
    n,
    ...(asserted > 0 && { asserted }),
    ...(imported > 0 && { imported }),
    ...(unverified > 0 && { unverified }),
  };
  if (lasting !== null) return { ...samples, value: restShare(lasting, elapsedMs), ...NO_PERCENTILES };
  switch (MEASURES[measure].kind) {
    case 'COUNT':
      return { ...samples, value: sum, ...NO_PERCENTILES };
    case 'GAUGE':
      return { ...samples, value: begun ? sum : null, ...NO_PERCENTILES };
    case 'SHARE':
      return { ...samples, value: whole === 0 ? null : sum / whole, ...NO_PERCENTILES };
    case 'TIME':
      return durationValue(samples, sum, values?.sorted() ?? new Float64Array());
  }
};

type Samples = Pick<MeasuredValue, 'measure' | 'n' | 'asserted' | 'imported' | 'unverified'>;

const durationValue = (samples: Samples, sum: number, sorted: Float64Array): MeasuredValue => ({
  ...samples,
  value: samples.n === 0 ? null : sum / samples.n,
  p50: percentile(sorted, 50),
  p90: percentile(sorted, 90),
  p95: percentile(sorted, 95),
  likely: { p50: percentileRange(sorted, 50), p90: percentileRange(sorted, 90) },
  ...(samples.measure === 'BACKLOG_AGE' ? { ages: ageClasses(sorted) } : {}),
});

/** How many ages are in each class: below each bound, and beyond the last. */
const ageClasses = (ages: Float64Array): readonly number[] => {
  const bounds = [0, ...AGES_DAYS.map((days) => days * DAY_MS), Infinity];
  return bounds.slice(1).map((bound, index) => ages.filter((age) => (bounds[index] ?? 0) <= age && age < bound).length);
};

/** What a measure comes to where nothing was observed. */
export const emptyValue = (measure: Measure): MeasuredValue => accumulatedValue(newAccumulator(measure), true);
