/** Batched reads for many parties: one database command for a whole list. */
import DataLoader from 'dataloader';
import type { Principal } from '../../domain/kernel/principal.js';
import { type InventoryCounts, inventoryCounts, NO_ISSUES } from '../../store/party/inventory.js';
import { type ReadinessRecords, readinessRecords } from '../../store/readiness/facts.js';
import type { Store } from '../../store/store.js';

export interface PartyLoaders {
  /** The current assessments and the grants of a party. */
  readonly readinessOf: (partyId: string) => Promise<ReadinessRecords>;
  /** Counts of its issues at an instant shared by all parties of a request. */
  readonly inventoryCounts: (partyId: string, now: Date) => Promise<InventoryCounts>;
}

/** Loaders that see what their principal may see. */
export const partyLoaders = (store: Store, principal: Principal): PartyLoaders => {
  const readiness = new DataLoader((ids: readonly string[]) => readinessRecords(store, principal, ids));
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
