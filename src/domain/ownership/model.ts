/** State of an entity's ownership: who authorizes work that impacts it (row B4). */
import type { AggregateState } from '../kernel/decider.js';
import type { EntityRef } from '../kernel/entityRef.js';

export const OWNERSHIP_STATUSES = ['ACTIVE', 'ENDED'] as const;
export type OwnershipStatus = (typeof OWNERSHIP_STATUSES)[number];

/** Who authorizes, and during which time. */
export interface OwnershipTerms {
  /** Token subjects: each decides alone. */
  readonly owners: readonly string[];
  /** A value of the token's `groups` claim: its members are owners too; null for none. */
  readonly ownerGroup: string | null;
  /** Token subjects that decide for the owners, but do not overrule them. */
  readonly deputies: readonly string[];
  readonly validFrom: Date;
  /** Exclusive; null for open. */
  readonly validTo: Date | null;
}

/** One record an entity: it is changed, or ended and recorded again. */
export interface EntityOwnership extends AggregateState, OwnershipTerms {
  readonly status: OwnershipStatus;
  readonly entity: EntityRef;
  /** `Type:id` of the entity; unique among the active records. */
  readonly entityKey: string;
  /** Who recorded or changed it last. */
  readonly recordedBy: string;
  /** Another access manager, who confirmed it as it stands; null while nobody has. */
  readonly confirmedBy: string | null;
}
