/** Computes credit claims again whose issues have changed. */
import { system } from '../../domain/kernel/principal.js';
import { affectedParties } from '../monthlySnapshots.js';
import { readMany } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import { creditClaims } from './collection.js';
import { executeOnCreditClaim } from './index.js';

const TIMER = system('timer');
const REASON = 'What it was computed from has changed';

/**
 * Computes again what comes out different since issues have changed; what a party disputes waits for an answer to that.
 * @param since the issues changed at or after this instant are looked at
 * @returns how many claims were computed again here
 * @throws AggregateError with what failed, after everything else was done
 */
export const claimChangedAgain = async (store: Store, since: Date, now: Date): Promise<number> => {
  const failures: unknown[] = [];
  let done = 0;
  for (const [partyId, from] of await affectedParties(store, since)) {
    const standing = scope(TIMER, creditClaims, { partyId, 'period.to': { $gt: from }, status: { $in: ['COMPUTED', 'AGREED'] } });
    for (const { _id } of await readMany(store, standing, { projection: { _id: 1 } }))
      try {
        // Refused where it comes to the same.
        const answer = await executeOnCreditClaim(store, TIMER, {
          commands: [{ type: 'RecomputeCreditClaim', reason: REASON }],
          id: _id,
          now,
        });
        if (answer.kind === 'Accepted') done += 1;
      } catch (error) {
        failures.push(error);
      }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${String(failures.length)} credit claims failed`);
  return done;
};
