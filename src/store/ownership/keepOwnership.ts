/** Records or changes the ownership of an entity, whichever is due: rows of the bulk mutation and of CSV files. */
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { OwnershipInput } from '../../domain/ownership/messages.js';
import type { EntityOwnership } from '../../domain/ownership/model.js';
import type { CommandOutcome } from '../transactions/commandRequest.js';
import type { Store } from '../store.js';
import { readOwnerships } from './facts.js';
import { executeOnOwnership } from './index.js';

/** A row: who owns which entity. */
export interface OwnershipRow extends OwnershipInput {
  readonly entity: EntityRef;
}

/** The outcome of a row; `before` is the version of a record that was there, null for a new one. */
export interface KeptOwnership {
  readonly outcome: CommandOutcome<EntityOwnership>;
  readonly before: number | null;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A row that says nothing new changes nothing; a missing `validFrom` keeps that of the record. */
const saysTheSame = (known: EntityOwnership, { owners, ownerGroup, deputies, validFrom, validTo }: OwnershipInput): boolean =>
  same(known.owners, owners ?? []) &&
  known.ownerGroup === (ownerGroup ?? null) &&
  same(known.deputies, deputies ?? []) &&
  (validFrom == null || known.validFrom.getTime() === validFrom.getTime()) &&
  known.validTo?.getTime() === validTo?.getTime();

/**
 * Keeps one row.
 * @param reason why a record that is there changes
 */
export const keepOwnership = async (
  store: Store,
  principal: Principal,
  { entity, ...terms }: OwnershipRow,
  reason: string,
  now: Date,
): Promise<KeptOwnership> => {
  const [known] = await readOwnerships(store, [entity]);
  if (known === undefined) {
    const outcome = await executeOnOwnership(store, principal, { commands: [{ type: 'RecordEntityOwnership', entity, ...terms }], now });
    return { outcome, before: null };
  }
  if (principal.permissions.has('ownership:manage') && saysTheSame(known, terms))
    return { outcome: { kind: 'Accepted', state: known }, before: known.version };
  const whole = { owners: [], ownerGroup: null, deputies: [], validTo: null, ...terms, validFrom: terms.validFrom ?? known.validFrom };
  const outcome = await executeOnOwnership(store, principal, {
    commands: [{ type: 'ChangeEntityOwnership', reason, ...whole }],
    id: known._id,
    expectedVersion: known.version,
    now,
  });
  return { outcome, before: known.version };
};
