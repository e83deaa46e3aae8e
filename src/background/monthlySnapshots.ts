/**
 * Snapshots of months: when a month of the UTC calendar has ended, one of each party that had issues in it. However many instances look,
 * the first one to take a party's month has taken it: the others are refused by the unique key of a snapshot.
 */
import { type Principal, system } from '../domain/kernel/principal.js';
import type { Period } from '../domain/measures/measures.js';
import { issues } from '../store/issue/collection.js';
import { parties } from '../store/party/collection.js';
import { executeOnSnapshot } from '../store/snapshot/index.js';
import { readMany, readOne } from '../store/read.js';
import { scope } from '../store/scope.js';
import { snapshots } from '../store/snapshot/collection.js';
import type { Store } from '../store/store.js';
import type { Duty, Run } from './scheduler.js';

const TIMER: Principal = system('timer');

/** The month of the UTC calendar that ended last. */
export const monthBefore = (now: Date): Period => {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  return { from: new Date(Date.UTC(year, month - 1)), to: new Date(Date.UTC(year, month)) };
};

/** When the month of the UTC calendar ends. */
const monthAfter = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1));

/** The parties that were there in a month, and of which there is no snapshot of it. */
const partiesWithout = async (store: Store, { from, to }: Period): Promise<readonly string[]> => {
  const ofMonth = { periodEnd: to, 'period.from': from, subject: null };
  const taken = await readMany(store, scope(TIMER, snapshots, ofMonth), {
    projection: { partyId: 1 },
  });
  const all = await readMany(store, scope(TIMER, parties, {}), { sort: { _id: 1 }, projection: { _id: 1 } });
  const known = new Set(taken.map(({ partyId }) => partyId));
  return all.map(({ _id }) => _id).filter((id) => !known.has(id));
};

/** Whether a party had an issue that was open in the month, for however short a time. */
const hadIssues = async (store: Store, partyId: string, { from, to }: Period): Promise<boolean> => {
  for (const closedAt of [null, { $gte: from }]) {
    const filter = { 'assignments.partyId': partyId, closedAt, raisedAt: { $lt: to } } as object;
    if ((await readOne(store, scope(TIMER, issues, filter))) !== null) return true;
  }
  return false;
};

/**
 * Takes what is missing of the month before.
 * @returns how many snapshots it took
 * @throws AggregateError with what failed, after everything else was done
 */
export const takeMonth: Run = async (store, now) => {
  const period = monthBefore(now);
  const failures: unknown[] = [];
  let done = 0;
  for (const partyId of await partiesWithout(store, period))
    try {
      if ((await hadIssues(store, partyId, period)) && (await take(store, partyId, period, now))) done += 1;
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw new AggregateError(failures, `${String(failures.length)} monthly snapshots failed`);
  return done;
};

/** Due at once for the month that has ended, and when that is done completely, as soon as the next has. No event changes that. */
export const monthDuty = (): Duty => {
  let doneUntil = new Date(0);
  return {
    name: 'monthly snapshots',
    next: (_, now) => Promise.resolve(monthBefore(now).to > doneUntil ? now : monthAfter(now)),
    run: async (store, now) => {
      const done = await takeMonth(store, now);
      doneUntil = monthBefore(now).to;
      return done;
    },
    concerns: () => false,
  };
};

/** @returns whether it was taken, and nobody else was faster */
const take = async (store: Store, partyId: string, period: Period, now: Date): Promise<boolean> => {
  const outcome = await executeOnSnapshot(store, TIMER, { commands: [{ type: 'TakeMonthlySnapshot', partyId, period }], now });
  return outcome.kind === 'Accepted';
};
