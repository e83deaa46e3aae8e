/** Objectives of agreements: every hour those are announced that have come to be at risk or missed. */
import { announceObjectives } from '../store/party/announcements.js';
import type { ScheduledTask } from './scheduler.js';

const HOUR_MS = 3_600_000;

/** Due at once, and then every hour: what is observed changes by events of many issues, and by time alone. */
export const objectiveDuty = (): ScheduledTask => {
  let looked: Date | null = null;
  return {
    name: 'objectives',
    next: (_, now) => Promise.resolve(looked === null ? now : new Date(looked.getTime() + HOUR_MS)),
    run: async (store, now) => {
      const done = await announceObjectives(store, now);
      looked = now;
      return done;
    },
    isAffectedBy: () => false,
  };
};
