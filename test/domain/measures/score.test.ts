/** Scores: the reference vector, what is left out for want of data, and ranks. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Measure, MeasuredValue } from '../../../src/domain/measures/measures.js';
import {
  INDICATORS,
  MIN_SAMPLE,
  rankByScore,
  type Score,
  SCORED_MEASURES,
  scoreOf,
  weightedScore,
} from '../../../src/domain/measures/score.js';
import { HOUR_MS } from '../../support/domain/samples.js';

const value = (measure: Measure, amount: number | null, n = 20): MeasuredValue => ({
  measure,
  n,
  value: amount,
  p50: null,
  p90: null,
  p95: null,
});

/** Every promise kept, nothing came back, restored at once. */
const FLAWLESS: Readonly<Partial<Record<Measure, number>>> = {
  ON_TIME_SHARE: 1,
  RESTORE_TIME_NET: 0,
  REOPEN_RATE: 0,
  REPEAT_RATE: 0,
  UPDATE_PUNCTUALITY: 1,
  ACKNOWLEDGED_ON_TIME: 1,
};
const valuesOf = (amounts: Readonly<Partial<Record<Measure, number | null>>>): readonly MeasuredValue[] =>
  SCORED_MEASURES.map((measure) => value(measure, amounts[measure] ?? null, amounts[measure] == null ? 0 : 20));

describe('the weighted score', () => {
  test('of 10/54.42, 55/83, 25/88.5 and 10/100 is 83.217', () => {
    const parts = [
      { weight: 10, score: 54.42 },
      { weight: 55, score: 83 },
      { weight: 25, score: 88.5 },
      { weight: 10, score: 100 },
    ];
    expect(weightedScore(parts)).toBe(83.217);
    expect(weightedScore(parts.map((part) => ({ ...part, weight: part.weight * 7 })))).toBe(83.217);
  });

  test('takes 100 − s of what is to be minimised', () => {
    expect(weightedScore([{ weight: 10, score: 45.58, minimised: true }])).toBe(54.42);
    expect(
      weightedScore([
        { weight: 50, score: 80 },
        { weight: 50, score: 10, minimised: true },
      ]),
    ).toBe(85);
  });

  test('of nothing is none', () => {
    expect(weightedScore([])).toBeNull();
  });
});

describe('the score of a party', () => {
  test('rests on weights that add up to 100', () => {
    expect(INDICATORS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test('is 100 where nothing is wanting and 0 where nothing is well', () => {
    expect(scoreOf(valuesOf(FLAWLESS))).toMatchObject({ value: 100, lacks: null, coverage: 100 });
    const worst = {
      ON_TIME_SHARE: 0,
      RESTORE_TIME_NET: 100 * HOUR_MS,
      REOPEN_RATE: 1,
      REPEAT_RATE: 1,
      UPDATE_PUNCTUALITY: 0,
      ACKNOWLEDGED_ON_TIME: 0,
    };
    expect(scoreOf(valuesOf(worst)).value).toBe(0);
  });

  test('is what its indicators contribute, each with its weight and place on the scale', () => {
    const amounts = {
      ON_TIME_SHARE: 0.9,
      RESTORE_TIME_NET: 18 * HOUR_MS,
      REOPEN_RATE: 0.1,
      REPEAT_RATE: 0.2,
      UPDATE_PUNCTUALITY: 0.5,
      ACKNOWLEDGED_ON_TIME: 1,
    };
    const { value: score, indicators } = scoreOf(valuesOf(amounts));
    // 35·0.9 + 20·0.75 + 15·0.9 + 15·0.8 + 8·0.5 + 7·1
    expect(score).toBe(83);
    expect(indicators.map(({ score: place, contribution }) => [place, contribution])).toEqual([
      [90, 31.5],
      [25, 15],
      [10, 13.5],
      [20, 12],
      [50, 4],
      [100, 7],
    ]);
  });

  test('leaves out the weight of an indicator without data, and says so', () => {
    const { value: score, coverage, indicators } = scoreOf(valuesOf({ ON_TIME_SHARE: 0.5, RESTORE_TIME_NET: 0, REOPEN_RATE: 0 }));
    expect(coverage).toBe(70);
    expect(score).toBe(75);
    expect(indicators.map(({ weight }) => weight)).toEqual([50, 28.571428571428573, 21.428571428571427, 0, 0, 0]);
    expect(indicators.at(-1)).toMatchObject({ measure: 'ACKNOWLEDGED_ON_TIME', score: null, contribution: 0, n: 0 });
  });

  test('is none where less than half of the weight has data, with what it lacks', () => {
    const score = scoreOf(valuesOf({ REOPEN_RATE: 0, REPEAT_RATE: 0 }));
    expect(score).toMatchObject({ value: null, coverage: 30 });
    expect(score.lacks).toMatch(/on-time share \(n = 0\), restore time net of stops \(n = 0\).*each needs n ≥ 5/);
  });

  test('does not count an indicator with too small a sample', () => {
    const values = SCORED_MEASURES.map((measure) => value(measure, FLAWLESS[measure] ?? 0, MIN_SAMPLE));
    expect(scoreOf(values).value).toBe(100);
    expect(scoreOf(values.map((one) => ({ ...one, n: MIN_SAMPLE - 1 })))).toMatchObject({ value: null, coverage: 0 });
    expect(scoreOf([]).value).toBeNull();
  });

  test('lies between 0 and 100, and never falls when an indicator improves', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (onTime, reopened, better, hours) => {
        const amounts = { ON_TIME_SHARE: onTime, RESTORE_TIME_NET: hours * 200 * HOUR_MS, REOPEN_RATE: reopened, REPEAT_RATE: 0.1 };
        const score = scoreOf(valuesOf(amounts)).value ?? -1;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const improved = scoreOf(
          valuesOf({ ...amounts, ON_TIME_SHARE: Math.max(onTime, better), REOPEN_RATE: Math.min(reopened, better) }),
        );
        expect(improved.value).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});

describe('a ranking', () => {
  const candidate = (of: string, score: number | null) => ({ of, score: { ...scoreOf([]), value: score } satisfies Score });

  test('puts the best first, lets equals share a rank, and skips the next', () => {
    const { placed } = rankByScore([candidate('a', 70), candidate('b', 90), candidate('c', 70), candidate('d', 10)]);
    expect(placed.map(({ of, rank, tied }) => [of, rank, tied])).toEqual([
      ['b', 1, 0],
      ['a', 2, 1],
      ['c', 2, 1],
      ['d', 4, 0],
    ]);
  });

  test('distinguishes no score from a low one', () => {
    const { placed, unscored } = rankByScore([candidate('a', null), candidate('b', 0)]);
    expect(placed.map(({ of }) => of)).toEqual(['b']);
    expect(unscored.map(({ of }) => of)).toEqual(['a']);
  });
});
