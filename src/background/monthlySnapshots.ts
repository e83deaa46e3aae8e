/**
 * Monthly snapshots: after the end of a UTC month, a published snapshot of each party that had issues in it. Several instances may try: the
 * unique key admits one.
 */
import { previousMonth } from '../domain/time/period.js';
import { takeMonth } from '../store/monthlySnapshots.js';
import type { ScheduledTask } from './scheduler.js';

/** When the month of the UTC calendar ends. */
const monthAfter = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1));

/** Due at once for the last month, and after that is complete, at the end of the current month. No event changes that. */
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
