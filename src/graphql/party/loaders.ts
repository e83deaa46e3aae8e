/** Batched reads for many parties: one database command for a whole list. */
import DataLoader from 'dataloader';
import type { Principal } from '../../domain/kernel/principal.js';
import type { ReadinessAssessment } from '../../domain/readiness/model.js';
import { UNSUPERSEDED_STATUSES } from '../../domain/readiness/gaps.js';
import { type InventoryCounts, inventoryCounts, NO_ISSUES } from '../../store/party/inventory.js';
import { groupByKeys } from '../../store/reading/pagesByKey.js';
import { readMany } from '../../store/reading/read.js';
import { assessmentConnection } from '../../store/readiness/collection.js';
import { scope } from '../../store/scope.js';
import type { Store } from '../../store/store.js';

export interface PartyLoaders {
  /** The current assessments of a party. */
  readonly readinessOf: (partyId: string) => Promise<readonly ReadinessAssessment[]>;
  /** Counts of its issues at an instant shared by all parties of a request. */
  readonly inventoryCounts: (partyId: string, now: Date) => Promise<InventoryCounts>;
}

/** Loaders that see what their principal may see. */
export const partyLoaders = (store: Store, principal: Principal): PartyLoaders => {
  const readiness = new DataLoader(async (ids: readonly string[]) => {
    const filter = { partyId: { $in: [...ids] }, status: { $in: [...UNSUPERSEDED_STATUSES] } };
    const found = await readMany(store, scope(principal, assessmentConnection, filter));
    const byParty = groupByKeys(ids, found, ({ partyId }) => [partyId]);
    return ids.map((id) => byParty.get(id) ?? []);
  });
  const counts = new DataLoader(
    async (requests: readonly (readonly [partyId: string, now: Date])[]) => {
      const now = requests[0]?.[1] ?? new Date(0);
      const found = await inventoryCounts(
        store,
        principal,
        requests.map(([partyId]) => partyId),
        now,
      );
      return requests.map(([partyId]) => found.get(partyId) ?? NO_ISSUES);
    },
    { cacheKeyFn: ([partyId]) => partyId },
  );
  return { readinessOf: (partyId) => readiness.load(partyId), inventoryCounts: (partyId, now) => counts.load([partyId, now]) };
};
