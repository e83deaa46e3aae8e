/**
 * The snapshots that are published: of one month of the calendar, taken by the timer. There is one of all that a party does, and one of
 * each service, product or resource that enough of its issues are about. Their period is not chosen, and only the timer can take them. One is
 * taken again when what it was measured from has changed; the former is kept, with the reason.
 */
import type { PerformanceIssue } from '../domain/issue/model.js';
import { type Period, REPEAT_WITHIN_DAYS } from '../domain/measures/measures.js';
import { type Principal, system } from '../domain/kernel/principal.js';
import { MIN_SAMPLE } from '../domain/measures/score.js';
import { entityKey, type EntityRef } from '../domain/kernel/entityRef.js';
import { DAY_MS } from '../domain/time/localTime.js';
import { issues as storedIssues } from './issue/collection.js';
import { parties } from './party/collection.js';
import { snapshots } from './snapshot/collection.js';
import { executeOnSnapshot } from './snapshot/index.js';
import { readEach, readMany } from './reading/read.js';
import { scope } from './scope.js';
import type { Store } from './store.js';

const TIMER: Principal = system('timer');

type Subject = EntityRef | null;
const keyOf = (subject: Subject): string => (subject === null ? '' : entityKey(subject));

/**
 * What the month's snapshots of a party are of: all it does, and what as many issues are about as a score takes at least. Nothing without
 * issues.
 */
const subjectsOf = async (store: Store, partyId: string, { from, to }: Period): Promise<readonly Subject[]> => {
  const found = new Map<string, { readonly subject: Subject; issues: number }>();
  for (const closedAt of [null, { $gte: from }]) {
    const counting = scope(TIMER, storedIssues, { 'assignments.partyId': partyId, closedAt, raisedAt: { $lt: to } });
    const options = { projection: { resource: 1, affectedEntities: 1 }, hint: 'byPartyClose' } as const;
    await readEach(store, counting, options, ({ resource, affectedEntities }) => {
      const subjects = [null, ...[resource, ...affectedEntities].map(({ type, id }) => ({ type, id }))];
      for (const [key, subject] of new Map(subjects.map((one) => [keyOf(one), one]))) {
        const known = found.get(key) ?? { subject, issues: 0 };
        known.issues += 1;
        found.set(key, known);
      }
    });
  }
  return [...found.values()].filter(({ subject, issues }) => subject === null || issues >= MIN_SAMPLE).map(({ subject }) => subject);
};

/** The existing snapshots of a party's month. */
const takenOf = async (store: Store, partyId: string, { from, to }: Period): Promise<ReadonlySet<string>> => {
  const published = scope(TIMER, snapshots, { partyId, periodEnd: to, 'period.from': from, published: true });
  return new Set((await readMany(store, published, { projection: { subject: 1 } })).map(({ subject }) => keyOf(subject)));
};

/** @returns how many of a party's snapshots were taken here */
const takeOf = async (store: Store, partyId: string, month: Period, now: Date): Promise<number> => {
  const taken = await takenOf(store, partyId, month);
  let done = 0;
  for (const subject of (await subjectsOf(store, partyId, month)).filter((one) => !taken.has(keyOf(one)))) {
    const command = { type: 'TakeMonthlySnapshot', partyId, subject, period: month } as const;
    // Another instance may have been faster.
    if ((await executeOnSnapshot(store, TIMER, { commands: [command], now })).kind === 'Accepted') done += 1;
  }
  return done;
};

/**
 * Takes the missing snapshots of a month that has ended.
 * @returns how many snapshots were taken here
 * @throws AggregateError with what failed, after everything else was done
 */
export const takeMonth = async (store: Store, month: Period, now: Date): Promise<number> => {
  const all = await readMany(store, scope(TIMER, parties, {}), { sort: { _id: 1 }, projection: { _id: 1 } });
  const failures: unknown[] = [];
  let done = 0;
  for (const { _id } of all)
    try {
      done += await takeOf(store, _id, month, now);
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw new AggregateError(failures, `${String(failures.length)} monthly snapshots failed`);
  return done;
};

/** What a change of an issue may have changed: the snapshots of these parties that end after an instant. */
export const affectedParties = async (store: Store, since: Date): Promise<ReadonlyMap<string, Date>> => {
  const affected = new Map<string, Date>();
  const resources = new Set<string>();
  let earliest = since;
  const affects = ({ assignments }: Pick<PerformanceIssue, 'assignments'>, from: Date): void => {
    for (const { partyId } of assignments) if (from < (affected.get(partyId) ?? LATEST)) affected.set(partyId, from);
  };
  const fields = { assignments: 1, raisedAt: 1, resource: 1 } as const;
  const changed = scope(TIMER, storedIssues, { updatedAt: { $gte: since } });
  await readEach(store, changed, { projection: fields, hint: 'byUpdate' }, (issue) => {
    affects(issue, issue.raisedAt);
    resources.add(issue.resource.id);
    if (issue.raisedAt < earliest) earliest = issue.raisedAt;
  });
  // An issue may repeat what another party restored on the same resource.
  const repeated = new Date(earliest.getTime() - REPEAT_WITHIN_DAYS * DAY_MS);
  // Its restoration may be confirmed while it is open.
  for (const closedAt of [null, { $gte: repeated }]) {
    const same = scope(TIMER, storedIssues, { 'resource.id': { $in: [...resources] }, closedAt });
    await readEach(store, same, { projection: fields, hint: 'byResource' }, (issue) => {
      affects(issue, repeated);
    });
  }
  return affected;
};

const LATEST = new Date(8.64e15);

/**
 * Takes the published snapshots again that come out different since issues have changed.
 * @param since the issues changed at or after this instant are looked at
 * @returns how many were taken again here
 * @throws AggregateError with what failed, after everything else was done
 */
export const takeChangedAgain = async (store: Store, since: Date, now: Date): Promise<number> => {
  const failures: unknown[] = [];
  let done = 0;
  for (const [partyId, from] of await affectedParties(store, since)) {
    const current = scope(TIMER, snapshots, { partyId, periodEnd: { $gt: from }, published: true, status: 'TAKEN' });
    for (const { subject, period } of await readMany(store, current, { sort: { periodEnd: 1 }, projection: { subject: 1, period: 1 } }))
      try {
        const command = { type: 'TakeMonthlySnapshot', partyId, subject, period } as const;
        // Refused where nothing has changed.
        if ((await executeOnSnapshot(store, TIMER, { commands: [command], now })).kind === 'Accepted') done += 1;
      } catch (error) {
        failures.push(error);
      }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${String(failures.length)} monthly snapshots failed`);
  return done;
};
