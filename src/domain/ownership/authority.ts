/** Who may authorize for an entity, by its record. */
import { entityKey, type EntityRef } from '../kernel/entityRef.js';
import type { Principal } from '../kernel/principal.js';
import type { EntityOwnership, OwnershipTerms } from './model.js';

type Who = Pick<Principal, 'id' | 'groups'>;

/** Whether a principal is an owner by the record, in person or as a member of the group. */
export const owns = ({ owners, ownerGroup }: Pick<OwnershipTerms, 'owners' | 'ownerGroup'>, { id, groups }: Who): boolean =>
  owners.includes(id) || (ownerGroup !== null && groups?.includes(ownerGroup) === true);

/** Whether a principal decides by the record: an owner, or a deputy. */
export const decides = (terms: Pick<OwnershipTerms, 'owners' | 'ownerGroup' | 'deputies'>, who: Who): boolean =>
  owns(terms, who) || terms.deputies.includes(who.id);

/** The record of an entity that is in force at an instant; null where the entity has no owner. */
export const ownershipOf = (records: readonly EntityOwnership[], entity: EntityRef, at: Date): EntityOwnership | null =>
  records.find(
    ({ status, entityKey: key, validFrom, validTo }) =>
      status === 'ACTIVE' && key === entityKey(entity) && validFrom <= at && (validTo === null || at < validTo),
  ) ?? null;
