/** The counts of a party's inventory: computed from an index on request, so that writers do not contend for counters. */
import { OPEN_STATUSES } from '../../domain/measures/partyProgress.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { scope } from '../scope.js';
import { issues } from '../issue/collection.js';
import { documents, type Store } from '../store.js';

/** Counts of a party's issues by state. */
export interface InventoryCounts {
  readonly open: number;
  readonly pending: number;
  readonly atRisk: number;
  readonly breached: number;
  readonly overdue: number;
  readonly resolvedAwaitingVerification: number;
}

export const NO_ISSUES: InventoryCounts = { open: 0, pending: 0, atRisk: 0, breached: 0, overdue: 0, resolvedAwaitingVerification: 0 };

/** The index that covers every field; another matches the filter too, but would read documents. */
export const COUNT_INDEX = 'byPartyOpen';

const countWhere = (condition: unknown) => ({ $sum: { $cond: [condition, 1, 0] } });
const countStatus = (status: string) => countWhere({ $eq: ['$status', status] });

/** One group a party, over the index of the open issues and nothing else. */
export const countsPipeline = (principal: Principal, partyIds: readonly string[], now: Date) => [
  {
    $match: scope(principal, issues, { partyId: { $in: [...new Set(partyIds)] }, status: { $in: [...OPEN_STATUSES] }, isDuplicate: false })
      .filter,
  },
  {
    $group: {
      _id: '$partyId',
      open: { $sum: 1 },
      pending: countStatus('PENDING'),
      atRisk: countWhere('$atRisk'),
      breached: countWhere('$breached'),
      overdue: countWhere({ $lt: ['$restoreDueAt', now] }),
      resolvedAwaitingVerification: countStatus('RESOLVED'),
    },
  },
];

/**
 * The counts of many parties, in one command; it looks at as many index entries as they have open issues.
 * @returns by party; a party without open issues is not in it
 */
export const inventoryCounts = async (
  store: Store,
  principal: Principal,
  partyIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, InventoryCounts>> => {
  const pipeline = countsPipeline(principal, partyIds, now);
  const found = await documents(store, issues)
    .aggregate<InventoryCounts & { readonly _id: string }>(pipeline, { hint: COUNT_INDEX, maxTimeMS: store.readWithinMs })
    .toArray();
  return new Map(found.map(({ _id, ...counts }) => [_id, counts]));
};
