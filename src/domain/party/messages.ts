/** Commands and events of a party. */
import type { Calendar, ServiceLevelTarget, ServiceLevelTerms } from '../time/serviceLevelTerms.js';
import type { PeriodTerms } from '../agreement/terms.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { ArrangementKind, ObjectiveStanding, OutsourcingArrangement, Party, PartyProfile } from './model.js';

/** What an arrangement is agreed on. */
export interface ArrangementContent extends ServiceLevelTerms, PeriodTerms {
  readonly kind: ArrangementKind;
  readonly agreementReference: string;
  readonly scope: readonly EntityRef[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** A calendar of the arrangement's own, or a shared one. */
export type CalendarChoice = Calendar | { readonly calendarId: string };
/** A target as a caller gives it. */
export type TargetChoice = Omit<ServiceLevelTarget, 'calendar'> & { readonly calendar?: CalendarChoice };
/** Content that may name shared calendars by id; the event holds what they contain. */
export type ChosenContent = Omit<ArrangementContent, 'calendar' | 'targets'> & {
  readonly calendar: CalendarChoice;
  readonly targets: readonly TargetChoice[];
};

export type PartyCommand =
  | ({ readonly type: 'RegisterParty' } & Pick<PartyProfile, 'name'> & Partial<PartyProfile>)
  | { readonly type: 'ValidateParty'; readonly evidence: string }
  | { readonly type: 'CloseParty'; readonly reason: string }
  | ({ readonly type: 'UpdateParty' } & Partial<PartyProfile>)
  | ({ readonly type: 'AgreeOutsourcingArrangement' } & ChosenContent)
  | ({ readonly type: 'AmendOutsourcingArrangement'; readonly arrangementId: string; readonly reason: string } & Partial<ChosenContent>)
  | { readonly type: 'DecideOutsourcingArrangement'; readonly changeId: string; readonly approve: boolean; readonly reason: string }
  | { readonly type: 'EndOutsourcingArrangement'; readonly arrangementId: string; readonly endsAt?: Date | null; readonly reason: string }
  /** A shared calendar was revised: given in the transaction that revises it. */
  | { readonly type: 'AdoptCalendar'; readonly calendar: Calendar }
  /** Of what has come to be at risk or missed, each once in a period. */
  | { readonly type: 'AnnounceObjectives' };

/** Which proposed terms were decided, and why. */
export interface DecidedArrangement {
  readonly changeId: string;
  readonly reason: string;
}

export type PartyEvent =
  | ({ readonly type: 'PartyRegistered' } & PartyProfile)
  | { readonly type: 'PartyValidated'; readonly evidence: string }
  | { readonly type: 'PartyClosed'; readonly reason: string }
  | ({ readonly type: 'PartyUpdated' } & Partial<PartyProfile>)
  /** With the change that was decided, where it took a second person. */
  | ({ readonly type: 'ArrangementAgreed'; readonly arrangement: OutsourcingArrangement } & Partial<DecidedArrangement>)
  | { readonly type: 'ArrangementProposed'; readonly arrangement: OutsourcingArrangement; readonly reason: string | null }
  | ({ readonly type: 'ArrangementAmended'; readonly arrangement: OutsourcingArrangement } & DecidedArrangement)
  | ({ readonly type: 'ArrangementDeclined' } & DecidedArrangement)
  | {
      readonly type: 'ArrangementEnded';
      readonly arrangementId: string;
      readonly endsAt: Date;
      readonly reason: string;
      readonly openIssues: number;
    }
  | { readonly type: 'CalendarAdopted'; readonly calendar: Calendar }
  | ({ readonly type: 'ObjectiveAtRisk' } & Omit<ObjectiveStanding, 'outcome'>)
  | ({ readonly type: 'ObjectiveMissed' } & Omit<ObjectiveStanding, 'outcome'>);

/** What the rules of a party need to know of its issues, its plans and the shared calendars. */
export interface PartyFacts {
  /** Of the party when it is closed, or under the arrangement that ends. */
  readonly openIssues: number;
  /** The shared calendars that the command names, by id; absent where it names none. */
  readonly calendars?: Readonly<Record<string, Calendar>>;
  /** How its objectives stand that are not met; absent where they are not announced. */
  readonly objectives?: readonly ObjectiveStanding[];
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
