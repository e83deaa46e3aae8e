/** State of a party, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { PeriodTerms } from '../agreement/terms.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { Proposed } from '../kernel/proposedChange.js';
import type { ServiceLevelTerms } from '../time/serviceLevelTerms.js';

export const PARTY_STATUSES = ['INITIALIZED', 'VALIDATED', 'CLOSED'] as const;
export type PartyStatus = (typeof PARTY_STATUSES)[number];

/** TMF632 external reference: how another system or register names the party. Unique by scheme and value. */
export interface ExternalIdentifier {
  readonly scheme: string;
  readonly value: string;
}

/** TMF669 party role. */
export interface PartyRole {
  readonly name: string;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
}

/** TMF632 contact medium. */
export interface ContactMedium {
  readonly type: 'EMAIL' | 'PHONE' | 'POSTAL' | 'WEB';
  readonly purpose: string;
  readonly value: string;
  readonly preferred: boolean;
}

export const ARRANGEMENT_KINDS = ['OUTSOURCED_NETWORK', 'IT_BUREAU'] as const;
export type ArrangementKind = (typeof ARRANGEMENT_KINDS)[number];

/** The outsourced infrastructure and the agreed service levels (row A1; TMF651 agreement, TMF623 SLA). */
export interface OutsourcingArrangement extends ServiceLevelTerms, PeriodTerms {
  readonly id: string;
  /** Counts amendments, from 1. */
  readonly version: number;
  readonly kind: ArrangementKind;
  readonly agreementReference: string;
  /** The resources in scope; an entry with id `*` covers every entity of its type. */
  readonly scope: readonly EntityRef[];
  readonly validFrom: Date;
  /** Exclusive; null while open-ended. */
  readonly validTo: Date | null;
}

/** Which objective was announced of a period, and as what. */
export interface AnnouncedObjective {
  readonly arrangementId: string;
  readonly code: string;
  /** `Type:id`; null for all resources together. */
  readonly subject: string | null;
  /** The start of the period. */
  readonly from: Date;
  readonly outcome: 'AT_RISK' | 'MISSED';
}

/** How an objective stands that is not met. */
export interface ObjectiveStanding extends AnnouncedObjective {
  /** The end of the period, exclusive. */
  readonly to: Date;
  readonly n: number;
  readonly value: number | null;
  readonly target: number;
}

/** A partner that works on issues (TMF632 Organization), with the arrangements agreed with it. */
export interface Party extends AggregateState, PartyProfile {
  readonly status: PartyStatus;
  readonly arrangements: readonly OutsourcingArrangement[];
  readonly proposedArrangements: readonly ProposedArrangement[];
  /** The versions that were amended or ended, in this order: what happened under one counts by it. */
  readonly formerArrangements: readonly FormerArrangement[];
  /** What was announced of objectives in periods that may still be looked at. */
  readonly announcedObjectives: readonly AnnouncedObjective[];
}

/** A version of an arrangement that holds no longer. */
export interface FormerArrangement {
  readonly arrangement: OutsourcingArrangement;
  /** When another version took its place. */
  readonly until: Date;
}

/** Terms that a second administrator decides: an arrangement as it would be amended, or another one for what an arrangement covers. */
export interface ProposedArrangement extends Proposed {
  readonly arrangement: OutsourcingArrangement;
  readonly reason: string | null;
}

/** The descriptive part of a party, replaced as a whole where a field is given. */
export interface PartyProfile {
  readonly name: string;
  readonly tradingName: string | null;
  readonly description: string | null;
  readonly externalIdentifiers: readonly ExternalIdentifier[];
  readonly roles: readonly PartyRole[];
  readonly contacts: readonly ContactMedium[];
}
