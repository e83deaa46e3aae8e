/** Announces the objectives of arrangements. */
import { system } from '../../domain/kernel/principal.js';
import { readMany } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import { parties } from './collection.js';
import { executeOnParty } from './index.js';

const TIMER = system('timer');

/**
 * Announces the objectives of every party that have come to be at risk or missed. Several instances may try: an announcement is made once.
 * @returns how many parties had any
 * @throws AggregateError with what failed, after everything else was done
 */
export const announceObjectives = async (store: Store, now: Date): Promise<number> => {
  const agreed = scope(TIMER, parties, { 'arrangements.objectives.code': { $exists: true } });
  const failures: unknown[] = [];
  let done = 0;
  for (const { _id } of await readMany(store, agreed, { sort: { _id: 1 }, projection: { _id: 1 } }))
    try {
      const outcome = await executeOnParty(store, TIMER, { commands: [{ type: 'AnnounceObjectives' }], id: _id, now });
      if (outcome.kind === 'Accepted') done += 1;
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0)
    throw new AggregateError(failures, `The objectives of ${String(failures.length)} parties could not be announced`);
  return done;
};
