/** Facts that the rules of a party read from other aggregates. */
import type { Principal } from '../../domain/kernel/principal.js';
import type { PartyCommand, PartyFacts } from '../../domain/party/messages.js';
import { UNENDED_PLAN_STATUSES } from '../../domain/plan/model.js';
import { plans } from '../plan/collection.js';
import { issues } from '../issue/collection.js';
import { readCount } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

const OPEN = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED'] as const;

export const partyFacts = async (store: Store, principal: Principal, command: PartyCommand, id: string): Promise<PartyFacts> => ({
  openPlans:
    command.type === 'CloseParty'
      ? await readCount(store, scope(principal, plans, { partyId: id, status: { $in: [...UNENDED_PLAN_STATUSES] } }))
      : 0,
  openIssues:
    command.type === 'CloseParty' ? await readCount(store, scope(principal, issues, { partyId: id, status: { $in: [...OPEN] } })) : 0,
});
