/** Commands and events of an entity's ownership, and the facts its rules read. */
import type { EntityRef } from '../kernel/entityRef.js';
import type { EntityOwnership, OwnershipTerms } from './model.js';

/** Terms as input: what is absent is empty, and validity begins now. */
export interface OwnershipInput {
  readonly owners?: readonly string[];
  readonly ownerGroup?: string | null;
  readonly deputies?: readonly string[];
  readonly validFrom?: Date | null;
  readonly validTo?: Date | null;
}

export type OwnershipCommand =
  | ({ readonly type: 'RecordEntityOwnership'; readonly entity: EntityRef } & OwnershipInput)
  | ({ readonly type: 'ChangeEntityOwnership'; readonly reason: string } & OwnershipInput)
  | { readonly type: 'ConfirmEntityOwnership'; readonly reason: string }
  | { readonly type: 'EndEntityOwnership'; readonly reason: string };

export type OwnershipEvent =
  | ({ readonly type: 'EntityOwnershipRecorded'; readonly entity: EntityRef } & OwnershipTerms)
  | ({ readonly type: 'EntityOwnershipChanged'; readonly reason: string } & OwnershipTerms)
  | { readonly type: 'EntityOwnershipConfirmed'; readonly reason: string }
  | { readonly type: 'EntityOwnershipEnded'; readonly reason: string };

/** What the rules need to know of others. */
export interface OwnershipFacts {
  /** Names of open plans on the entity that the actor wrote, amended or declared the impact of. */
  readonly plansOfActor: readonly string[];
}

/** The types of the aggregate. */
export interface OwnershipTypes {
  readonly State: EntityOwnership;
  readonly Command: OwnershipCommand;
  readonly Event: OwnershipEvent;
  readonly Facts: OwnershipFacts;
  readonly CreatingCommand: 'RecordEntityOwnership';
  readonly CreatingEvent: 'EntityOwnershipRecorded';
  readonly Derived: never;
}
