/**
 * Snapshots of months: when a month of the UTC calendar has ended, what is published of each party that had issues in it. However many
 * instances look, the first one to take a snapshot has taken it: the others are refused by its unique key.
 */
import { previousMonth } from '../domain/time/period.js';
import { takeMonth } from '../store/monthlySnapshots.js';
import type { ScheduledTask } from './scheduler.js';

/** When the month of the UTC calendar ends. */
const monthAfter = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1));

/** Due at once for the month that has ended, and when that is done completely, as soon as the next has. No event changes that. */
export const monthDuty = (): ScheduledTask => {
  let doneUntil = new Date(0);
  return {
    name: 'monthly snapshots',
    next: (_, now) => Promise.resolve(previousMonth(now).to > doneUntil ? now : monthAfter(now)),
    run: async (store, now) => {
      const month = previousMonth(now);
      const done = await takeMonth(store, month, now);
      doneUntil = month.to;
      return done;
    },
    isAffectedBy: () => false,
  };
};
