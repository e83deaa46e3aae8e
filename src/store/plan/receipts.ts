/** Who received the proposals of plans, as the deliveries of their notices show. */
import type { ProposalReceipt } from '../../domain/plan/authorization/proposalReach.js';
import type { ImprovementPlan } from '../../domain/plan/model.js';
import { deliveries } from '../delivery/collection.js';
import { listeners } from '../listener/collection.js';
import { readMany } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

/** A receipt with the instant of its proposal, by which it is told from an earlier one. */
export interface DatedReceipt extends ProposalReceipt {
  readonly proposedAt: Date;
}

/**
 * The receipts of the proposals of plans, by plan. A party's listener hears of its own plans and receives nothing for owners.
 * @param planIds of the plans
 */
export const proposalReceipts = async (store: Store, planIds: readonly string[]): Promise<ReadonlyMap<string, readonly DatedReceipt[]>> => {
  const filter = { planId: { $in: [...planIds] }, noticeKind: 'PROPOSAL' as const, status: 'DELIVERED' as const, partyId: null };
  const received = await readMany(store, scope(RULES_PRINCIPAL, deliveries, filter));
  const ids = [...new Set(received.map(({ listenerId }) => listenerId))];
  const registered = new Map(
    (await readMany(store, scope(RULES_PRINCIPAL, listeners, { _id: { $in: ids } }))).map((listener) => [listener._id, listener]),
  );
  const byPlan = new Map<string, DatedReceipt[]>();
  for (const { planId, listenerId, createdAt, attempts, acknowledgement } of received) {
    const listener = registered.get(listenerId);
    if (listener === undefined) continue;
    const isAnswered = attempts.some(({ error }) => error === null);
    const by = [listener.registeredBy, ...(isAnswered || acknowledgement === null ? [] : [acknowledgement.by])];
    byPlan.set(planId, [...(byPlan.get(planId) ?? []), { recipients: listener.filter.recipients, by, proposedAt: createdAt }]);
  }
  return byPlan;
};

/** The receipts of a plan's last proposal. */
export const currentReceipts = (
  { reach }: Pick<ImprovementPlan, 'reach'>,
  receipts: readonly DatedReceipt[] | undefined,
): readonly ProposalReceipt[] => (receipts ?? []).filter(({ proposedAt }) => proposedAt.getTime() === reach?.at.getTime());
