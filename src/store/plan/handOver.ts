/**
 * Plans move with their issue, in the same transaction: when it is handed over, cancelled or rejected, its plans whose work has not begun are
 * cancelled, with the notice to everyone who got the proposal. If a plan changes concurrently, the transaction is retried with new decisions.
 */
import { system } from '../../domain/kernel/principal.js';
import type { IssueTypes } from '../../domain/issue/messages.js';
import { plan } from '../../domain/plan/index.js';
import type { ImprovementPlan } from '../../domain/plan/model.js';
import { decideOrThrow } from '../transactions/decideOrThrow.js';
import { replaceAll } from '../transactions/optimisticWrites.js';
import { scheduleDeliveries } from '../transactions/outbox.js';
import { readMany } from '../reading/read.js';
import { scope } from '../scope.js';
import type { TransactionHook } from '../transactions/transactionHook.js';
import { plans } from './collection.js';

const ISSUE_PRINCIPAL = system('issue');

const REASONS: Readonly<Record<string, string>> = {
  PartyAssigned: 'The issue was handed over to another party',
  IssueCancelled: 'The issue was cancelled',
  IssueRejected: 'The party rejected the issue',
};

const cancelled = (state: ImprovementPlan, reason: string, now: Date) => {
  const facts = { issue: null, options: [], template: null, earlierPlans: 0, conflicts: [], ownerships: [], refusals: [] };
  return decideOrThrow(plan, { type: 'CancelImprovementPlan', reason }, state, { actor: ISSUE_PRINCIPAL, id: state._id, now, facts });
};

/** Cancels the plans of an issue that is not with their party any more. */
export const cancelPlansWithIssue: TransactionHook<IssueTypes> = async (store, _, { state: issue, events }) => {
  const last = events.findLast(({ type }) => type in REASONS);
  // No plan can know of an issue that the same request raises.
  if (last === undefined || events[0]?.version === 1) return undefined;
  const filter = {
    issueId: issue._id,
    status: { $in: [...plan.lifecycle.CancelImprovementPlan.from].filter((status) => status !== null) },
    actualStart: null,
  };
  const found = await readMany(store, scope(ISSUE_PRINCIPAL, plans, filter));
  const left = found.filter(({ partyId }) => last.type !== 'PartyAssigned' || partyId !== issue.partyId);
  if (left.length === 0) return undefined;
  const changed = left.map((one) => cancelled(one, REASONS[last.type] ?? '', last.at));
  const writes = [replaceAll(store, plans, changed)];
  for (const one of changed) {
    const deliveries = await scheduleDeliveries(store, [], one);
    if (deliveries !== undefined) writes.push(deliveries);
  }
  return async (session) => {
    for (const write of writes) await write(session);
  };
};
