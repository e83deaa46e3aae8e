/** Availability of a resource in a period: the share of its time without a counted outage. */
import type { Calendar } from '../time/serviceLevelTerms.js';
import { workingMs } from '../time/calendar.js';
import type { Interval } from '../time/interval.js';
import { countedOutages, type Outage, outageMs } from './outages.js';
import type { AvailabilityTerms } from './terms.js';

/** Availability with what it was computed from. */
export interface Availability {
  /** How many outages count in the period. */
  readonly n: number;
  readonly outageMs: number;
  /** What it is a share of. */
  readonly periodMs: number;
  /** 1 − outage / period, not rounded; below 0 is 0, as a fixed period can be shorter than a month. */
  readonly share: number;
}

/**
 * Availability in [from, to): outages are clipped to the period, overlaps count once.
 * @param outages of the subject, in any order
 * @param now what has not happened by then is not counted
 */
export const availabilityOf = (
  outages: readonly Outage[],
  terms: AvailabilityTerms,
  calendar: Calendar,
  period: Interval,
  now: number,
): Availability => {
  const counted = countedOutages(outages, terms, period, now);
  const downMs = outageMs(counted, terms.fixedPeriodMs === null ? calendar : undefined);
  const periodMs = terms.fixedPeriodMs ?? workingMs(calendar, ...period);
  return { n: counted.length, outageMs: downMs, periodMs, share: periodMs === 0 ? 1 : Math.max(0, 1 - downMs / periodMs) };
};
