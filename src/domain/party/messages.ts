/** Commands and events of a party. */
import type { ServiceLevelTerms } from '../time/serviceLevelTerms.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { ArrangementKind, OutsourcingArrangement, Party, PartyProfile } from './model.js';

/** What an arrangement is agreed on. */
export interface ArrangementContent extends ServiceLevelTerms {
  readonly kind: ArrangementKind;
  readonly agreementReference: string;
  readonly scope: readonly EntityRef[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

export type PartyCommand =
  | ({ readonly type: 'RegisterParty' } & Pick<PartyProfile, 'name'> & Partial<PartyProfile>)
  | { readonly type: 'ValidateParty'; readonly evidence: string }
  | { readonly type: 'CloseParty'; readonly reason: string }
  | ({ readonly type: 'UpdateParty' } & Partial<PartyProfile>)
  | ({ readonly type: 'AgreeArrangement' } & ArrangementContent)
  | ({ readonly type: 'AmendArrangement'; readonly arrangementId: string } & Partial<ArrangementContent>)
  | { readonly type: 'EndArrangement'; readonly arrangementId: string; readonly endsAt?: Date | null; readonly reason: string };

export type PartyEvent =
  | ({ readonly type: 'PartyRegistered' } & PartyProfile)
  | { readonly type: 'PartyValidated'; readonly evidence: string }
  | { readonly type: 'PartyClosed'; readonly reason: string }
  | ({ readonly type: 'PartyUpdated' } & Partial<PartyProfile>)
  | { readonly type: 'ArrangementAgreed'; readonly arrangement: OutsourcingArrangement }
  | { readonly type: 'ArrangementAmended'; readonly arrangement: OutsourcingArrangement }
  | { readonly type: 'ArrangementEnded'; readonly arrangementId: string; readonly endsAt: Date; readonly reason: string };

export interface PartyFacts {
  readonly openIssues: number;
  /** Its improvement plans that have not ended. */
  readonly openPlans: number;
}

/** The types of the aggregate. */
export interface PartyTypes {
  readonly State: Party;
  readonly Command: PartyCommand;
  readonly Event: PartyEvent;
  readonly Facts: PartyFacts;
  readonly CreatingCommand: 'RegisterParty';
  readonly CreatingEvent: 'PartyRegistered';
  readonly Derived: never;
}
