/** What the rules of ownership read of plans, and the records that the rules of plans read. */
import { entityKey, type EntityRef } from '../../domain/kernel/entityRef.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { OwnershipCommand, OwnershipFacts } from '../../domain/ownership/messages.js';
import type { EntityOwnership } from '../../domain/ownership/model.js';
import { CONFLICTING_STATUSES } from '../../domain/plan/conflicts.js';
import { plans } from '../plan/collection.js';
import { readMany } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import { ownerships } from './collection.js';

/** The active records of entities, whatever their validity. */
export const readOwnerships = async (store: Store, entities: readonly EntityRef[]): Promise<readonly EntityOwnership[]> =>
  entities.length === 0
    ? []
    : readMany(store, scope(RULES_PRINCIPAL, ownerships, { entityKey: { $in: entities.map(entityKey) }, status: 'ACTIVE' }));

export const ownershipFacts = async (
  store: Store,
  { id }: Principal,
  command: OwnershipCommand,
  _: string,
  ownership: EntityOwnership | null,
): Promise<OwnershipFacts> => {
  const entity = 'entity' in command ? command.entity : ownership?.entity;
  if (entity === undefined) return { plansOfActor: [] };
  const filter = {
    occupies: entityKey(entity),
    status: { $in: [...CONFLICTING_STATUSES] },
    $or: [{ authoredBy: id }, { amendedBy: id }, { 'impact.declaredBy': id }],
  };
  const found = await readMany(store, scope(RULES_PRINCIPAL, plans, filter), { limit: 1, projection: { name: 1 } });
  return { plansOfActor: found.map(({ name }) => name) };
};
