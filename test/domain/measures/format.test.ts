/** Measured values in words. */
import { describe, expect, test } from '@jest/globals';
import { formatDuration, formatValue } from '../../../src/domain/measures/format.js';

describe('a length of time', () => {
  test.each([
    [0, '0 s'],
    [999, '1 s'],
    [1_000, '1 s'],
    [59_499, '59 s'],
    [59_600, '1 min'],
    [125_000, '2 min 5 s'],
    [3_599_700, '1 h'],
    [15_120_000, '4 h 12 min'],
    [86_399_000, '24 h'],
    [183_600_000, '51 h'],
    [8_640_000_000, '2400 h'],
    [-600_000, '−10 min'],
  ])('of %d ms is %s', (ms, words) => {
    expect(formatDuration(ms)).toBe(words);
  });
});

test('a share is a percentage with at most one decimal', () => {
  expect([0, 0.5, 0.8754, 1].map((share) => formatValue('SHARE', share))).toEqual(['0 %', '50 %', '87.5 %', '100 %']);
});

test('a value is shown in the unit of its measure', () => {
  expect([formatValue('NUMBER', 3), formatValue('SHARE', 0.25), formatValue('MILLISECONDS', 60_000)]).toEqual(['3', '25 %', '1 min']);
});
