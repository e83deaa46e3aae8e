/**
 * Findings of a comparison: sentences with their figures.
 *
 * A change is reported if both periods have enough observations and it is material: at least a fifth, and more than chance explains (the
 * confidence ranges do not overlap, see `confidence.ts`). For times the 90th percentile is compared from ten observations on, else the
 * median. For shares the bad part is compared. Sums of time are not: one long issue would dominate.
 */
import type { ComparedRow, Comparison, MeasureChange } from './comparison.js';
import { countRange, shareRange } from './confidence.js';
import { type Dimension, type Measure, type MeasuredValue, MEASURES, type Range } from './measures.js';
import { formatValue } from './format.js';

/** A change between two periods that is large enough, and rests on enough samples, to be named. */
export interface TrendFinding {
  readonly measure: Measure;
  readonly key: readonly (string | null)[];
  /** Which figure of the measure speaks. */
  readonly statistic: 'p50' | 'p90' | 'value';
  readonly before: number;
  readonly now: number;
  readonly samples: { readonly before: number; readonly now: number };
  /** Whether the change is a deterioration for those waiting for restoration. */
  readonly worse: boolean;
  readonly text: string;
}

/** Minimum observations in either period, unless given. */
export const MIN_SAMPLE = 5;
/** By how much a figure has to change, as a share of the smaller one. */
const MIN_CHANGE = 0.2;
/** Below this the 90th percentile is the largest value. */
const MIN_SAMPLE_P90 = 10;
/** Sentences in one answer. */
const MAX_FINDINGS = 20;

/** A figure of a measure with its confidence range. */
interface Figure {
  readonly statistic: TrendFinding['statistic'];
  readonly value: number;
  readonly likely: Range;
}

const figureOf = (value: MeasuredValue, statistic: 'p50' | 'p90'): Figure | null => {
  const { kind, unit } = MEASURES[value.measure];
  const likely = value.likely?.[statistic];
  const percentile = value[statistic];
  if (kind === 'TIME') return likely == null || percentile === null ? null : { statistic: statistic, value: percentile, likely };
  // Nothing is known of how a sum of times, or a ratio of times, scatters.
  if (value.value === null || unit === 'MILLISECONDS' || value.measure === 'TOUCH_TIME_RATIO') return null;
  return {
    statistic: 'value',
    value: value.value,
    likely: unit === 'SHARE' ? shareRange(value.value, value.n) : countRange(value.value),
  };
};

const areDisjoint = (one: Range, other: Range): boolean => one[1] < other[0] || other[1] < one[0];

/** The ratio of the larger to the smaller figure. For shares that should be large, the missing part is compared. */
const changeFactor = (measure: Measure, one: number, other: number): number => {
  const missing = MEASURES[measure].unit === 'SHARE' && MEASURES[measure].better === 'HIGHER';
  const [a, b] = missing ? [1 - one, 1 - other] : [one, other];
  return Math.min(a, b) <= 0 ? Infinity : Math.max(a, b) / Math.min(a, b);
};

type ValueLabel = (dimension: Dimension, value: string) => string;

/** A dimension's value in the middle of a sentence, when nothing better is known. */
const defaultLabel: ValueLabel = (dimension, value) => `${dimension.toLowerCase().replaceAll('_', ' ')} ${value}`;

const subjectText = (by: readonly Dimension[], key: TrendFinding['key'], label: ValueLabel): string => {
  const parts = by.map((dimension, index) => {
    const value = key[index] ?? null;
    return value === null ? `no ${dimension.toLowerCase().replaceAll('_', ' ')}` : label(dimension, value);
  });
  return parts.length === 0 ? '' : ` for ${parts.join(', ')}`;
};

interface WeightedFinding extends TrendFinding {
  readonly factor: number;
}

/** `Restore time p90 for party X rose from 4 h to 9 h (n = 12 → 15)`. */
const findingText = (finding: Omit<TrendFinding, 'text'>, subjectPart: string, perDay: MeasureChange['perDay']): string => {
  const { measure, statistic, before, now, samples } = finding;
  const { unit, label } = MEASURES[measure];
  const what = `${label}${statistic === 'value' ? '' : ` ${statistic}`}${subjectPart}`;
  const figures = `from ${formatValue(unit, before)} to ${formatValue(unit, now)}`;
  const rate = perDay === null ? '' : `, ${perDay.before.toFixed(2)} → ${perDay.now.toFixed(2)} a day`;
  const sample = `n = ${String(samples.before)} → ${String(samples.now)}${rate}`;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${now > before ? 'rose' : 'fell'} ${figures} (${sample})`;
};

const findingsFor = (
  { key }: ComparedRow,
  { measure, before: then, now: here, perDay }: MeasureChange,
  minSample: number,
  subjectPart: string,
): readonly WeightedFinding[] => {
  const { better } = MEASURES[measure];
  const n = Math.min(then.n, here.n);
  if (better === null || n < Math.max(1, minSample)) return [];
  const statistic = n >= MIN_SAMPLE_P90 ? 'p90' : 'p50';
  const [before, now] = [figureOf(then, statistic), figureOf(here, statistic)];
  if (before === null || now === null || !areDisjoint(before.likely, now.likely)) return [];
  const weight = changeFactor(measure, before.value, now.value);
  if (weight < 1 + MIN_CHANGE) return [];
  const samples = { before: then.n, now: here.n };
  const worse = now.value > before.value === (better === 'LOWER');
  const finding = { measure, key, statistic: now.statistic, before: before.value, now: now.value, samples, worse };
  return [{ ...finding, text: findingText(finding, subjectPart, perDay), factor: weight }];
};

/**
 * What changed from the period before: what got worse first, and of that the largest change; then what got better.
 * @param by the dimensions of the question
 * @param label the name of a dimension's value in a sentence
 * @param minSample observations that either period needs
 * @returns at most 20, in an order that depends on nothing but the numbers
 */
export const findingsOf = (
  { rows }: Comparison,
  by: readonly Dimension[],
  label: ValueLabel = defaultLabel,
  minSample: number = MIN_SAMPLE,
): readonly TrendFinding[] =>
  rows
    .flatMap((row) => row.changes.flatMap((change) => findingsFor(row, change, minSample, subjectText(by, row.key, label))))
    .toSorted((one, other) => Number(other.worse) - Number(one.worse) || (one.factor === other.factor ? 0 : other.factor - one.factor))
    .slice(0, MAX_FINDINGS)
    .map(({ factor: _, ...finding }) => finding);
