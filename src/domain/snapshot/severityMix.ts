/** Whether parties did comparable work: scores of other severities are not the same thing. */
import { SEVERITIES } from '../time/serviceLevelTerms.js';
import type { SeverityCount } from './model.js';

/** The share of the work that may be of another severity than that of all (own). */
const MAX_DISTANCE = 0.2;

const sharesOf = (counts: readonly SeverityCount[]): readonly number[] => {
  const totals = SEVERITIES.map((severity) => counts.filter((one) => one.severity === severity).reduce((sum, { n }) => sum + n, 0));
  const whole = totals.reduce((sum, n) => sum + n, 0);
  return totals.map((n) => (whole === 0 ? 0 : n / whole));
};

/**
 * Whether the severities of a party's work are about those of all: at most a fifth of it would have to be of another severity.
 * @param all those of every party that is compared, its own among them
 */
export const isComparable = (own: readonly SeverityCount[], all: readonly (readonly SeverityCount[])[]): boolean => {
  const [ownShares, allShares] = [sharesOf(own), sharesOf(all.flat())];
  return ownShares.reduce((sum, share, index) => sum + Math.abs(share - (allShares[index] ?? 0)), 0) / 2 <= MAX_DISTANCE;
};
