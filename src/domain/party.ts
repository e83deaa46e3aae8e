/** Party: an organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 roles). */
import type { Aggregate, Root } from './decider.js';
import { partyChanges } from './partyChanges.js';
import type { PartyProfile, PartyTypes } from './partyMessages.js';
import { partyRules } from './partyRules.js';
import type { EntityRef, ServiceLevelTerms } from './terms.js';

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

/** The infrastructure that was outsourced, and what was promised about it (row A1; TMF651 agreement, TMF623 SLA). */
export interface OutsourcingArrangement extends ServiceLevelTerms {
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

export interface Party extends Root, PartyProfile {
  readonly status: PartyStatus;
  readonly arrangements: readonly OutsourcingArrangement[];
}

/** TMF632 Organization states. A closed party keeps its history and nothing else happens to it. */
export const party: Aggregate<PartyTypes> = {
  name: 'Party',
  lifecycle: {
    RegisterParty: { may: 'party:manage', from: [null], to: { PartyRegistered: 'INITIALIZED' } },
    ValidateParty: { may: 'party:manage', from: ['INITIALIZED'], to: { PartyValidated: 'VALIDATED' } },
    CloseParty: { may: 'party:manage', from: ['INITIALIZED', 'VALIDATED'], to: { PartyClosed: 'CLOSED' } },
    UpdateParty: { may: 'party:manage', from: ['INITIALIZED', 'VALIDATED'], to: { PartyUpdated: null } },
    AgreeArrangement: { may: 'party:manage', from: ['INITIALIZED', 'VALIDATED'], to: { ArrangementAgreed: null } },
    AmendArrangement: { may: 'party:manage', from: ['INITIALIZED', 'VALIDATED'], to: { ArrangementAmended: null } },
    EndArrangement: { may: 'party:manage', from: ['INITIALIZED', 'VALIDATED'], to: { ArrangementEnded: null } },
  },
  rules: partyRules,
  changes: partyChanges,
  derive: () => ({}),
  parties: ({ _id }) => [_id],
};

/** The arrangement of a party that covers a resource at an instant; undefined for none. */
export const coveringArrangement = ({ arrangements }: Party, { type, id }: EntityRef, at: Date): OutsourcingArrangement | undefined =>
  arrangements.find(
    ({ scope, validFrom, validTo }) =>
      validFrom <= at &&
      (validTo === null || at < validTo) &&
      scope.some((entity) => entity.type === type && (entity.id === id || entity.id === '*')),
  );
