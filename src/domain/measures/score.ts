/**
 * A party's score (row A11): the weighted mean of its indicators, each on a scale from 0 to 100.
 *
 *     score = Σ wᵢ·sᵢ, weights normalised to 100; an indicator to be minimised contributes (100 − sᵢ)·wᵢ
 *
 * Without data there is no score, never 0 or 100: the weight of an indicator without data is excluded and reported, and if too much weight
 * is excluded there is no score at all.
 */
import { type Measure, type MeasureDefinition, type MeasuredValue, MEASURES } from './measures.js';

const HOUR_MS = 3_600_000;

/** What counts, and how much. */
export interface Indicator {
  readonly measure: Measure;
  /** Its share of all weights; they add up to 100. */
  readonly weight: number;
  /** The value, in the measure's unit, that maps to 100; larger values map to 100 too. */
  readonly full: number;
}

/**
 * The built-in indicators of a party's performance, until score settings are approved. Half of the weight is punctuality, half is quality;
 * shares are percentages, and a restore time of three days or more is the worst value. All are measured from issues alone.
 */
export const INDICATORS = [
  { measure: 'ON_TIME_SHARE', weight: 35, full: 1 },
  { measure: 'RESTORE_TIME_NET', weight: 20, full: 72 * HOUR_MS },
  { measure: 'REOPEN_RATE', weight: 15, full: 1 },
  { measure: 'REPEAT_RATE', weight: 15, full: 1 },
  { measure: 'UPDATE_PUNCTUALITY', weight: 8, full: 1 },
  { measure: 'ACKNOWLEDGED_ON_TIME', weight: 7, full: 1 },
] as const satisfies readonly Indicator[];

/** The indicators that a score is computed by, and the version of the score settings they are from. */
export interface ScoringBasis {
  /** 0 for the built-in indicators. */
  readonly number: number;
  readonly indicators: readonly Indicator[];
}

/** The settings in force until an administrator's are approved; they have the number 0. */
export const BUILT_IN_SETTINGS: ScoringBasis = { number: 0, indicators: INDICATORS };

/** The measures needed for a score. Score settings weigh these, and no others. */
export const SCORED_MEASURES: readonly Measure[] = INDICATORS.map(({ measure }) => measure);

/** Minimum sample size of an indicator. */
export const MIN_SAMPLE = 5;
/** Of the weight, in percent, that must have data for a score. */
export const MIN_COVERAGE = 50;

/** One indicator's part in a score. */
export interface ScoredIndicator {
  readonly measure: Measure;
  /** Observations. */
  readonly n: number;
  /** As measured, in the measure's unit; null without data. */
  readonly value: number | null;
  /** The value that maps to 100. */
  readonly full: number;
  /** sᵢ: the value on the scale from 0 to 100; null where it does not count. */
  readonly score: number | null;
  /** Whether it contributes 100 − sᵢ. */
  readonly minimised: boolean;
  /** wᵢ in percent, normalised over what counts; 0 where it does not count. */
  readonly weight: number;
  /** Points it adds to the score. */
  readonly contribution: number;
}

/** A party's performance as one number, with the parts that it is made of. */
export interface Score {
  /** 0 to 100, to three decimals; null for no score. */
  readonly value: number | null;
  /** Why there is no score; null if there is one. */
  readonly lacks: string | null;
  /** Percent of the weight that has data. */
  readonly coverage: number;
  readonly indicators: readonly ScoredIndicator[];
  /** How the value comes about, in words and signs. */
  readonly formula: string;
  /** The version of the score settings it was computed by; 0 for the built-in ones. */
  readonly settingsNumber: number;
}

/** The formula as people read it: shown beside every score. */
export const FORMULA =
  'score = Σ wᵢ·sᵢ / 100; sᵢ = 100·min(1, valueᵢ / fullᵢ); an indicator to be minimised contributes (100 − sᵢ)·wᵢ / 100; ' +
  `weights normalised to 100 over the indicators with n ≥ ${String(MIN_SAMPLE)}; no score below ${String(MIN_COVERAGE)} % of the weight`;

/** A weight of any size with a place on the scale from 0 to 100. */
export interface WeightedPart {
  readonly weight: number;
  readonly score: number;
  readonly minimised?: boolean;
}

const normalised = (weight: number, all: readonly { readonly weight: number }[]): number =>
  (100 * weight) / all.reduce((sum, one) => sum + one.weight, 0);

const contributionOf = ({ weight, score, minimised }: WeightedPart): number => ((minimised === true ? 100 - score : score) * weight) / 100;

/** To three decimals: beyond that two scores are the same. */
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

/**
 * The weighted mean: 10/54.42, 55/83, 25/88.5 and 10/100 (weight/score) give 83.217.
 * @param parts at least one; null for none
 */
export const weightedScore = (parts: readonly WeightedPart[]): number | null =>
  parts.length === 0
    ? null
    : rounded(parts.map((part) => contributionOf({ ...part, weight: normalised(part.weight, parts) })).reduce((sum, one) => sum + one, 0));

/**
 * Scores what was measured.
 * @param values of the measures in `SCORED_MEASURES`, in any order; one that is missing has no data
 * @param settings weights that add up to 100
 */
export const scoreOf = (values: readonly MeasuredValue[], settings: ScoringBasis = BUILT_IN_SETTINGS): Score => {
  const found = settings.indicators.map((indicator) => ({ ...indicator, ...indicatorValue(indicator.measure, values) }));
  const counted = found.filter(hasEnoughData);
  const coverage = counted.reduce((sum, { weight }) => sum + weight, 0);
  const indicators = found.map((one): ScoredIndicator => {
    const { measure, n, value, full } = one;
    const minimised = (MEASURES[measure] satisfies MeasureDefinition).better === 'LOWER';
    const score = hasEnoughData(one) ? 100 * Math.min(1, one.value / full) : null;
    const weight = score === null ? 0 : normalised(one.weight, counted);
    return {
      measure,
      n,
      value,
      full,
      score,
      minimised,
      weight,
      contribution: score === null ? 0 : contributionOf({ weight, score, minimised }),
    };
  });
  const scored = indicators.flatMap(({ score, ...rest }) => (score === null ? [] : [{ ...rest, score }]));
  const lacks = coverage < MIN_COVERAGE ? missingDataText(found) : null;
  return {
    value: lacks === null ? weightedScore(scored) : null,
    lacks,
    coverage,
    indicators,
    formula: FORMULA,
    settingsNumber: settings.number,
  };
};

interface IndicatorValue {
  readonly n: number;
  readonly value: number | null;
}

const indicatorValue = (measure: Measure, values: readonly MeasuredValue[]): IndicatorValue => {
  const { n, value } = values.find((one) => one.measure === measure) ?? { n: 0, value: null };
  return { n, value };
};

const hasEnoughData = <T extends IndicatorValue>(one: T): one is T & { readonly value: number } =>
  one.value !== null && one.n >= MIN_SAMPLE;

const missingDataText = (found: readonly (Indicator & IndicatorValue)[]): string =>
  `Not enough data: ${found
    .filter((one) => !hasEnoughData(one))
    .map(({ measure, n }) => `${MEASURES[measure].label} (n = ${String(n)})`)
    .join(', ')}; each needs n ≥ ${String(MIN_SAMPLE)}`;

/** A place in a ranking. */
export interface Ranked<T> {
  readonly of: T;
  readonly score: Score;
  /** 1 is best; equal scores share a rank and the next one is skipped. */
  readonly rank: number;
  /** How many others have the same score. */
  readonly tied: number;
}

/** Candidates by their score; those without one have no place. */
export interface Ranking<T> {
  readonly placed: readonly Ranked<T>[];
  /** Those without a score: neither good nor bad. */
  readonly unscored: readonly { readonly of: T; readonly score: Score }[];
}

/** Ranks by score, the best first; among equals, and without a score, in the order given. */
export const rankByScore = <T>(candidates: readonly { readonly of: T; readonly score: Score }[]): Ranking<T> => {
  const valueOf = ({ score }: { readonly score: Score }): number => score.value ?? -1;
  const scored = candidates.filter(({ score }) => score.value !== null).toSorted((one, other) => valueOf(other) - valueOf(one));
  return {
    placed: scored.map((one) => ({
      ...one,
      rank: 1 + scored.filter((other) => valueOf(other) > valueOf(one)).length,
      tied: scored.filter((other) => valueOf(other) === valueOf(one)).length - 1,
    })),
    unscored: candidates.filter(({ score }) => score.value === null),
  };
};
