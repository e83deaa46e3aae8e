/**
 * Monthly snapshots: after the end of a UTC month, a published snapshot of each party that had issues in it. Several instances may try: the
 * unique key admits one.
 */
import { previousMonth } from '../domain/time/period.js';
import { claimChangedAgain } from '../store/creditClaim/changed.js';
import { takeChangedAgain, takeMonth } from '../store/monthlySnapshots.js';
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

const HOUR_MS = 3_600_000;

/**
 * Every hour, for the issues that have changed. The first look of a process goes back to the start of the month before, so that a restart
 * misses nothing.
 */
const hourlyOfChanged = (name: string, again: typeof takeChangedAgain): ScheduledTask => {
  let looked: Date | null = null;
  return {
    name,
    next: (_, now) => Promise.resolve(looked === null ? now : new Date(looked.getTime() + HOUR_MS)),
    run: async (store, now) => {
      const done = await again(store, looked ?? previousMonth(now).from, now);
      looked = now;
      return done;
    },
    isAffectedBy: () => false,
  };
};

/** Published snapshots whose issues have changed are taken again. */
export const changedSnapshotDuty = (): ScheduledTask => hourlyOfChanged('changed snapshots', takeChangedAgain);

/** Credit claims whose issues have changed are computed again. */
export const changedClaimDuty = (): ScheduledTask => hourlyOfChanged('changed credit claims', claimChangedAgain);
