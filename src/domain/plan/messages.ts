/** Commands and events of an improvement plan. */
import type { PerformanceRecommendation } from '../recommendation/model.js';
import type { ConsentPart } from './authorization/consent.js';
import type { ProposalReceipt } from './authorization/proposalReach.js';
import type { ImpactFacts } from './authorization/impact.js';
import type { MaintenanceNotice } from './maintenance/maintenance.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { ImprovementPlanTemplate } from '../template/model.js';
import type { Binding } from '../template/parameters.js';
import type {
  ActionDraft,
  Conflict,
  Consent,
  DeclaredImpact,
  Deviation,
  ImpactedEntity,
  ImprovementPlan,
  Notice,
  OwnerDecision,
  PlanOrigin,
  PlanSteps,
  TaskDraft,
  Window,
} from './model.js';
import type { Maintenance } from './maintenance/model.js';
import type { PlanOption } from './proposal/planOption.js';
import type { PlanChangeDraft } from './proposal/proposedChange.js';
import type { WorkCommand, WorkEvent } from './workMessages.js';

/** What a plan is made of when it is proposed. */
export interface PlanDraft {
  readonly name: string;
  readonly description: string | null;
  readonly tasks: readonly TaskDraft[];
  readonly actions: readonly ActionDraft[];
  readonly window: Window | null;
  readonly risk: string | null;
  readonly fallback: string | null;
}

/** A plan from a template: its steps are inherited, and what is absent of the rest too. */
export type FromTemplate = {
  readonly bindings: readonly Binding[];
  readonly deviations: readonly Deviation[];
  readonly window?: Window | null;
} & Partial<Nullable<Pick<PlanDraft, 'name' | 'description' | 'risk' | 'fallback'>>>;

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

export type PlanCommand =
  /** With a template: bindings and deviations. Without: name, tasks and actions. */
  | ({ readonly type: 'AdoptPartyPlan'; readonly issueId: string; readonly templateId?: string | null } & Partial<FromTemplate> &
      Partial<Pick<PlanDraft, 'tasks' | 'actions'>>)
  | ({ readonly type: 'UseLibraryPlan'; readonly issueId: string; readonly templateId: string } & FromTemplate)
  | ({ readonly type: 'DevelopImprovementPlan'; readonly issueId: string; readonly overrideReason?: string | null } & PlanDraft)
  /** Improvement without a failure: the plan rests on an accepted recommendation, and there is no issue. */
  | ({ readonly type: 'DevelopRecommendedPlan'; readonly recommendationId: string } & PlanDraft)
  | { readonly type: 'ConfirmPartyPlan' }
  | { readonly type: 'DecideImprovementPlanChange'; readonly changeId: string; readonly approve: boolean; readonly reason: string }
  | { readonly type: 'DeclareImprovementPlanImpact'; readonly rationale: string; readonly entities: readonly DeclaredImpact[] }
  | { readonly type: 'WaiveImprovementPlanImpact'; readonly entity: EntityRef; readonly reason: string }
  | { readonly type: 'NotifyImprovementPlanProposal'; readonly text: string }
  | { readonly type: 'AcknowledgeImprovementPlanProposal' }
  | { readonly type: 'AnnounceUnreached' }
  | {
      readonly type: 'DecideImprovementPlanAuthorization';
      readonly granted: boolean;
      /** What the owner read: consent to something else is no consent. */
      readonly consentHash: string;
      readonly reason?: string | null;
      readonly conditions?: string | null;
      readonly expiresAt?: Date | null;
    }
  | { readonly type: 'WithdrawImprovementPlanAuthorization'; readonly reason: string }
  | { readonly type: 'ScheduleImprovementPlan'; readonly window: Window; readonly conflictsAcceptedBecause?: string | null }
  | ({ readonly type: 'AmendImprovementPlan'; readonly reason: string } & Partial<
      Pick<PlanDraft, 'tasks' | 'actions' | 'window' | 'risk' | 'fallback'>
    > & {
        readonly entities?: readonly DeclaredImpact[];
      })
  | { readonly type: 'CommenceImprovementPlan'; readonly conflictsAcceptedBecause?: string | null }
  | {
      readonly type: 'CommenceEmergencyWork';
      readonly reason: string;
      readonly expectedEnd: Date;
      readonly conflictsAcceptedBecause?: string | null;
    }
  | {
      readonly type: 'DecideEmergencyAuthorization';
      readonly granted: boolean;
      readonly consentHash: string;
      readonly reason?: string | null;
      readonly conditions?: string | null;
    }
  | { readonly type: 'TakeOverImprovementPlan'; readonly reason: string }
  | { readonly type: 'WithdrawImprovementPlan'; readonly reason: string }
  | {
      readonly type: 'ExtendImprovementPlanWindow';
      readonly end: Date;
      readonly reason: string;
      readonly conflictsAcceptedBecause?: string | null;
    }
  | { readonly type: 'DecideImprovementPlanExtension'; readonly granted: boolean; readonly reason?: string | null }
  | WorkCommand
  | { readonly type: 'CompleteImprovementPlanWork'; readonly text: string }
  | { readonly type: 'StartImprovementPlanFallback'; readonly reason: string }
  | { readonly type: 'EndImprovementPlanFallback'; readonly restored: boolean; readonly text: string }
  | { readonly type: 'CloseImprovementPlanReview'; readonly text: string }
  | { readonly type: 'CancelImprovementPlan'; readonly reason: string }
  | {
      /** Creates the plan of a maintenance, or takes it on. */
      readonly type: 'ImportMaintenanceNotice';
      /** The carrier. */
      readonly partyId: string;
      readonly notice: MaintenanceNotice;
    }
  | { readonly type: 'ExpireConsent' }
  | { readonly type: 'AnnounceOverdue' }
  | { readonly type: 'AnnounceAuthorizationOverdue' };

/** An event with its notice: both are stored together. */
export type WithNotice = { readonly notice: Omit<Notice, 'id' | 'at'> };

export type PlanEvent =
  | ({
      readonly type: 'PlanProposed';
      readonly issueId: string | null;
      readonly recommendationId: string | null;
      readonly partyId: string;
      readonly origin: PlanOrigin;
      readonly templateId: string | null;
      readonly search: readonly PlanOption[] | null;
      readonly attempt: number;
      readonly inherited: PlanSteps | null;
      readonly deviations: readonly Deviation[];
      readonly proposed: PlanChangeDraft | null;
      readonly awaitsConfirmation: boolean;
    } & PlanDraft)
  | { readonly type: 'PartyPlanConfirmed' }
  /** Carries the effect of the change. */
  | ({ readonly type: 'PlanChangeApproved'; readonly changeId: string } & PlanChangeDraft)
  | { readonly type: 'PlanChangeDeclined'; readonly changeId: string; readonly reason: string }
  | { readonly type: 'NoImpactDeclared'; readonly rationale: string; readonly entities: readonly ImpactedEntity[] }
  | { readonly type: 'ImpactDeclared'; readonly rationale: string; readonly entities: readonly ImpactedEntity[] }
  | { readonly type: 'ImpactWaived'; readonly entity: EntityRef; readonly reason: string }
  | ({ readonly type: 'ProposalNotified'; readonly consent: Consent; readonly entities: readonly ImpactedEntity[] } & WithNotice)
  | { readonly type: 'ProposalAcknowledged'; readonly entities: readonly EntityRef[] }
  | { readonly type: 'ProposalReceived' }
  /** The entities whose owners no channel and no person has reached in time. */
  | ({ readonly type: 'ProposalUnreached'; readonly entities: readonly EntityRef[] } & WithNotice)
  | Decision<'AuthorizationGranted'>
  | Decision<'RefusalReconsidered'>
  | Decision<'PlanApproved'>
  | Decision<'AuthorizationRefused'>
  | (Decision<'AuthorizationWithdrawn'> & WithNotice)
  | ({
      readonly type: 'PlanScheduled';
      readonly window: Window;
      readonly conflicts: readonly Conflict[];
      readonly conflictsAcceptedBecause: string | null;
    } & Partial<WithNotice>)
  | ({
      readonly type: 'PlanAmended';
      readonly reason: string;
      readonly changed: readonly ConsentPart[];
      readonly draft: Partial<PlanDraft>;
      readonly entities: readonly ImpactedEntity[] | null;
      /** What a second person has to decide of it; absent for nothing. */
      readonly proposed?: PlanChangeDraft;
    } & Partial<WithNotice>)
  /** An amendment before the impact is declared. */
  | {
      readonly type: 'PlanRevised';
      readonly reason: string;
      readonly draft: Partial<PlanDraft>;
      readonly proposed?: PlanChangeDraft;
    }
  /** A change of what consent does not cover. */
  | {
      readonly type: 'PlanAnnotated';
      readonly reason: string;
      readonly draft: Partial<Pick<PlanDraft, 'risk'>>;
    }
  | ({
      readonly type: 'PlanCommenced';
      readonly conflicts: readonly Conflict[];
      readonly conflictsAcceptedBecause: string | null;
    } & WithNotice)
  | ({
      readonly type: 'EmergencyCommenced';
      readonly reason: string;
      readonly expectedEnd: Date;
      /** What is impacted, and the consent that is there or owed. */
      readonly impact: ImprovementPlan['impact'];
      readonly consent: Consent | null;
      /** By when the owners' authorization is owed; null where it is there, or none is needed. */
      readonly authorizeBy: Date | null;
      readonly conflicts: readonly Conflict[];
      readonly conflictsAcceptedBecause: string | null;
    } & WithNotice)
  | (Decision<'EmergencyDecided'> & { readonly granted: boolean })
  | ({ readonly type: 'AuthorizationOverdue'; readonly dueAt: Date } & WithNotice)
  | WorkEvent
  /** A value was found without consent: the work stops, and the owners are asked. */
  | ({
      readonly type: 'ActionDeviated';
      readonly actionId: string;
      readonly observedBefore?: string;
      readonly observedAfter?: string;
    } & WithNotice)
  | { readonly type: 'ActionCancelled'; readonly actionId: string; readonly reason: string }
  | { readonly type: 'ActionCancellationProposed'; readonly proposed: PlanChangeDraft }
  | ({ readonly type: 'WorkCompleted' } & WithNotice)
  /** @property withoutConsent what the owners' consent lacked; null when it had all */
  | ({ readonly type: 'FallbackStarted'; readonly reason: string; readonly withoutConsent: string | null } & WithNotice)
  | ({ readonly type: 'FallbackCompleted' } & WithNotice)
  | ({ readonly type: 'FallbackFailed' } & WithNotice)
  | { readonly type: 'PlanCompleted'; readonly text: string }
  | { readonly type: 'PlanFailed'; readonly text: string }
  /** The issue ended otherwise: nothing shows whether the plan helped. */
  | { readonly type: 'PlanNotAssessed'; readonly text: string }
  | ({ readonly type: 'PlanTakenOver'; readonly reason: string } & WithNotice)
  | ({
      readonly type: 'WindowExtended';
      readonly window: Window;
      readonly reason: string;
      readonly conflicts: readonly Conflict[];
    } & WithNotice)
  | Pick<Decision<'ExtensionGranted'>, 'type' | 'decided' | 'reason'>
  | (Pick<Decision<'ExtensionRefused'>, 'type' | 'decided' | 'reason'> & WithNotice)
  | ({ readonly type: 'PlanCancelled'; readonly reason: string } & Partial<WithNotice>)
  | {
      readonly type: 'MaintenanceAnnounced';
      readonly partyId: string;
      readonly name: string;
      readonly description: string | null;
      readonly window: Window;
      readonly tasks: readonly TaskDraft[];
      readonly maintenance: Maintenance;
    }
  | ({
      readonly type: 'MaintenanceNoticed';
      readonly maintenance: Maintenance;
      readonly description: string | null;
      /** The corrected window and entities where no consent is affected; else null. */
      readonly window: Window | null;
      readonly entities: readonly ImpactedEntity[] | null;
    } & Partial<WithNotice>)
  | ({
      readonly type: 'MaintenanceCommenced';
      /** What its consent lacked; null when it had all. */
      readonly withoutConsent: string | null;
      readonly reason: string | null;
    } & WithNotice)
  /** Work that its owners have to know of: without consent, or outside its window. */
  | ({ readonly type: 'UnauthorizedWorkReported'; readonly findings: readonly string[] } & WithNotice)
  | { readonly type: 'ConsentExpired' }
  | { readonly type: 'CompletionOverdue'; readonly dueAt: Date };

interface Decision<T extends string> {
  readonly type: T;
  readonly decided: readonly Pick<OwnerDecision, 'entity' | 'asOwner' | 'asMemberOf'>[];
  readonly reason: string | null;
  readonly conditions: string | null;
  readonly expiresAt: Date | null;
}

/** What the rules need to know of others. */
export interface PlanFacts extends ImpactFacts {
  /** The recommendation that a new plan rests on; null if it does not exist; read for such plans only. */
  readonly recommendation?:
    (Pick<PerformanceRecommendation, '_id' | 'status' | 'partyId' | 'subject'> & { readonly partyIsClosed: boolean }) | null;
  /** The templates of the library, ranked for the issue. */
  readonly options: readonly PlanOption[];
  /** The template that the command names; null for none. */
  readonly template: ImprovementPlanTemplate | null;
  /** How many plans the issue has had. */
  readonly earlierPlans: number;
  /** The plans whose windows overlap with the command's, or the plan's own. */
  readonly conflicts: readonly Conflict[];
  /** The deliveries of the last proposal; read when those whom it has not reached are due. */
  readonly receipts?: readonly ProposalReceipt[];
}

/** The types of the aggregate. */
export interface PlanTypes {
  readonly State: ImprovementPlan;
  readonly Command: PlanCommand;
  readonly Event: PlanEvent;
  readonly Facts: PlanFacts;
  readonly CreatingCommand: 'AdoptPartyPlan' | 'UseLibraryPlan' | 'DevelopImprovementPlan' | 'DevelopRecommendedPlan';
  readonly CreatingEvent: 'PlanProposed' | 'MaintenanceAnnounced';
  readonly Derived: 'occupies' | 'touchMs' | 'nextDueAt';
}
