/** Facts that the rules of a listener read from other aggregates. */
import type { Principal } from '../../domain/kernel/principal.js';
import type { ListenerCommand, ListenerFacts } from '../../domain/listener/messages.js';
import { parties } from '../party/collection.js';
import { readCount, readOne } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import { listeners } from './collection.js';

/** The number of listeners is read for a registration only. */
export const listenerFacts = async (store: Store, principal: Principal, command: ListenerCommand): Promise<ListenerFacts> => {
  const { urlPolicy } = store;
  if (command.type !== 'RegisterPerformanceListener') return { urlPolicy, partyExists: true, existing: 0 };
  const partyId = command.partyId ?? principal.partyId ?? null;
  return {
    urlPolicy,
    partyExists: partyId !== null && (await readOne(store, scope(principal, parties, { _id: partyId }))) !== null,
    existing: await readCount(store, scope(RULES_PRINCIPAL, listeners, { partyId, status: { $ne: 'REMOVED' } })),
  };
};
