/** Durations are printed as they are read. */
import { describe, expect, test } from '@jest/globals';
import { Duration } from '../../../src/graphql/engine/scalars.js';

describe('a duration', () => {
  test.each([
    [0, 'PT0S'],
    [1, 'PT0.001S'],
    [1_005, 'PT1.005S'],
    [90_000, 'PT1M30S'],
    [-600_000, '-PT10M'],
    [4 * 3_600_000, 'PT4H'],
    [86_400_000, 'PT24H'],
    [30 * 86_400_000, 'PT720H'],
    [400 * 86_400_000 + 1_000, 'PT9600H1S'],
  ])('of %d ms is printed without years and months as %s, and read back', (milliseconds, text) => {
    expect(Duration.serialize(milliseconds)).toBe(text);
    expect(Duration.parseValue(text)).toBe(milliseconds);
  });
});
