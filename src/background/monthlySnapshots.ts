/**
 * Snapshots of months: when a month of the UTC calendar has ended, what is published of each party that had issues in it. However many
 * instances look, the first one to take a snapshot has taken it: the others are refused by its unique key.
 */
import { monthBefore } from '../domain/time/period.js';
import { takeMonth } from '../store/monthlySnapshots.js';
import type { Sweep } from './timers.js';

/**
 * Makes a sweep that takes what is missing of the month before. What a sweep has done completely is not looked at again by the same
 * process until the next month has ended.
 * @returns the sweep; it answers how many snapshots it took, and throws AggregateError with what failed after everything else was done
 */
export const monthSweep = (): Sweep => {
  let doneUntil = 0;
  return async (store, now) => {
    const month = monthBefore(now);
    if (month.to.getTime() <= doneUntil) return 0;
    const done = await takeMonth(store, month, now);
    doneUntil = month.to.getTime();
    return done;
  };
};
