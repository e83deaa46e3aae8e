/** How a party progresses, read from its issues as a stream: however many there are, a few hundred of them are in memory at once. */
import type { Period } from '../domain/measures.js';
import {
  addStandings,
  addWork,
  NO_WORK,
  NOTHING_OPEN,
  type PartyProgress,
  type Standings,
  standingOf,
  type Stood,
  type Work,
  type Worked,
  workOn,
} from '../domain/partyProgress.js';
import { system } from '../domain/principal.js';
import { scope } from './scope.js';
import { raw, type Store } from './store.js';

/** Reads what was handed over, too: what a party did while it had an issue is its own. Whoever asks must see the party. */
const RULES = system('rules');
const BATCH = 500;
/** Milliseconds the database may spend on one stream: some hundred thousand issues. */
const LONGEST_MS = 60_000;

const WORKED = {
  statusChanges: 1,
  assignments: 1,
  'progress.at': 1,
  'progress.slippageMs': 1,
  'restorations.verdicts': 1,
} as const;

const STOOD = {
  statusChanges: 1,
  assignments: 1,
  'progress.at': 1,
  'progress.expectedRestorationAt': 1,
  clocks: 1,
  terms: 1,
  stops: 1,
  severityChanges: 1,
} as const;

/** The issues that were with a party at some time, raised before an instant and open at or after another: by index, over or not. */
const open = (partyId: string, before: Date, from: Date) => {
  const known = { 'assignments.partyId': partyId, raisedAt: { $lt: before } };
  return scope(RULES, 'performanceIssues', {
    $or: [
      { ...known, closedAt: null },
      { ...known, closedAt: { $gte: from } },
    ],
  });
};

const stream = (store: Store, filter: ReturnType<typeof open>, projection: Readonly<Record<string, 1>>): AsyncIterable<unknown> =>
  store[raw].collections.performanceIssues.find(filter, { projection, batchSize: BATCH, maxTimeMS: LONGEST_MS });

/**
 * A party's progress in a period.
 * @param now what lies after it has not happened
 */
export const partyProgress = async (store: Store, partyId: string, period: Period, now: Date): Promise<PartyProgress> => {
  const asOf = period.to < now ? period.to : now;
  let work: Work = NO_WORK;
  for await (const issue of stream(store, open(partyId, asOf, period.from), WORKED))
    work = addWork(work, workOn(issue as Worked, partyId, period, now));
  let standing: Standings = NOTHING_OPEN;
  for await (const issue of stream(store, open(partyId, asOf, asOf), STOOD))
    standing = addStandings(standing, standingOf(issue as Stood, partyId, asOf));
  return { partyId, period, asOf, work, standing };
};
