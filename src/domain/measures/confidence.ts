/**
 * Confidence ranges of sampled figures: 1.39 standard errors to either side, so that two ranges that do not overlap differ at the 5 % level
 * (H. Goldstein, M. J. R. Healy: The graphical presentation of a collection of means, Journal
 * of the Royal Statistical Society A 158, 1995).
 */
import type { Range } from './measures.js';

const Z = 1.39;

/**
 * Of a percentile, from the values whose ranks are n·p ± z·√(n·p·(1 − p)): no distribution is assumed.
 * @param sorted ascending
 * @param percent from 1 to 99
 * @returns null for no values
 */
export const percentileRange = (sorted: ArrayLike<number>, percent: number): Range | null => {
  const n = sorted.length;
  const share = percent / 100;
  const reach = Z * Math.sqrt(n * share * (1 - share));
  const low = sorted[Math.max(1, Math.floor(n * share - reach)) - 1];
  const high = sorted[Math.min(n, Math.ceil(n * share + reach)) - 1];
  return low === undefined || high === undefined ? null : [low, high];
};

/**
 * Of a share of n things, by Wilson's score interval (E. B. Wilson, Journal of the American Statistical Association 22, 1927).
 * @param n above 0
 */
export const shareRange = (share: number, n: number): Range => {
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const reach = (Z / (1 + Z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
};

/** Of a number of things that come independently of each other (Poisson): its standard error is its square root. */
export const countRange = (count: number): Range => [Math.max(0, count - Z * Math.sqrt(count)), count + Z * Math.sqrt(count)];
