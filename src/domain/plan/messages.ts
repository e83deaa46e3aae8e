/** Commands and events of an improvement plan. */
import type { Recommendation } from '../recommendation/model.js';
import type { ConsentPart } from './consent.js';
import type { ImpactFacts } from './impact.js';
import type { MaintenanceNotice } from './maintenance.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type {
  ActionDraft,
  Conflict,
  Consent,
  DeclaredImpact,
  ImpactedEntity,
  ImprovementPlan,
  Maintenance,
  Notice,
  OwnerDecision,
  PlanOption,
  PlanOrigin,
  TaskDraft,
  Window,
} from './model.js';

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

export type PlanCommand =
  | ({ readonly type: 'AdoptPartyPlan'; readonly issueId: string; readonly templateId?: string | null } & PlanDraft)
  | ({ readonly type: 'UseLibraryPlan'; readonly issueId: string; readonly templateId: string } & PlanDraft)
  | ({ readonly type: 'DevelopPlan'; readonly issueId: string } & PlanDraft)
  /** Improvement without a failure: the plan rests on an accepted recommendation, and there is no issue. */
  | ({ readonly type: 'DevelopRecommendedPlan'; readonly recommendationId: string } & PlanDraft)
  | { readonly type: 'DeclareImpact'; readonly rationale: string; readonly entities: readonly DeclaredImpact[] }
  | { readonly type: 'WaiveImpact'; readonly entity: EntityRef; readonly reason: string }
  | { readonly type: 'NotifyProposal'; readonly text: string }
  | {
      readonly type: 'DecideAuthorization';
      readonly granted: boolean;
      /** What the owner read: consent to something else is no consent. */
      readonly consentHash: string;
      readonly reason?: string | null;
      readonly conditions?: string | null;
      readonly expiresAt?: Date | null;
    }
  | { readonly type: 'WithdrawAuthorization'; readonly reason: string }
  | { readonly type: 'SchedulePlan'; readonly window: Window; readonly conflictsAcceptedBecause?: string | null }
  | ({ readonly type: 'AmendPlan'; readonly reason: string } & Partial<
      Pick<PlanDraft, 'tasks' | 'actions' | 'window' | 'risk' | 'fallback'>
    > & {
        readonly entities?: readonly DeclaredImpact[];
      })
  | { readonly type: 'CommencePlan'; readonly emergencyReason?: string | null; readonly conflictsAcceptedBecause?: string | null }
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
  | OnTask<'StartTask'>
  | OnTask<'HoldTask'>
  | OnTask<'CompleteTask'>
  | { readonly type: 'CancelTask'; readonly taskId: string; readonly reason: string }
  | { readonly type: 'StartAction'; readonly actionId: string; readonly before?: string | null }
  | { readonly type: 'CompleteAction'; readonly actionId: string; readonly after?: string | null }
  | { readonly type: 'FailAction'; readonly actionId: string; readonly error: string }
  | { readonly type: 'CompleteWork'; readonly text: string }
  | { readonly type: 'StartFallback'; readonly reason: string }
  | { readonly type: 'EndFallback'; readonly restored: boolean; readonly text: string }
  | { readonly type: 'ClosePlanReview'; readonly text: string }
  | { readonly type: 'CancelPlan'; readonly reason: string }
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
    } & PlanDraft)
  | { readonly type: 'NoImpactDeclared'; readonly rationale: string; readonly entities: readonly ImpactedEntity[] }
  | { readonly type: 'ImpactDeclared'; readonly rationale: string; readonly entities: readonly ImpactedEntity[] }
  | { readonly type: 'ImpactWaived'; readonly entity: EntityRef; readonly reason: string }
  | ({ readonly type: 'ProposalNotified'; readonly consent: Consent; readonly entities: readonly ImpactedEntity[] } & WithNotice)
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
    } & Partial<WithNotice>)
  /** A change of what consent does not cover. */
  | {
      readonly type: 'PlanAnnotated';
      readonly reason: string;
      readonly draft: Partial<Pick<PlanDraft, 'risk'>>;
    }
  | ({
      readonly type: 'PlanCommenced';
      readonly emergencyReason: string | null;
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
  | OnTask<'TaskStarted'>
  | OnTask<'TaskHeld'>
  | OnTask<'TaskCompleted'>
  | { readonly type: 'TaskCancelled'; readonly taskId: string; readonly reason: string }
  | { readonly type: 'ActionStarted'; readonly actionId: string; readonly before: string | null }
  | { readonly type: 'ActionCompleted'; readonly actionId: string; readonly after: string | null }
  | { readonly type: 'ActionFailed'; readonly actionId: string; readonly error: string }
  | ({ readonly type: 'WorkCompleted' } & WithNotice)
  | ({ readonly type: 'FallbackStarted'; readonly reason: string } & WithNotice)
  | ({ readonly type: 'FallbackCompleted' } & WithNotice)
  | ({ readonly type: 'FallbackFailed' } & WithNotice)
  | { readonly type: 'PlanCompleted'; readonly text: string }
  | { readonly type: 'PlanFailed'; readonly text: string }
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

interface OnTask<T extends string> {
  readonly type: T;
  readonly taskId: string;
}

interface Decision<T extends string> {
  readonly type: T;
  readonly decided: readonly Pick<OwnerDecision, 'entity' | 'asOwner'>[];
  readonly reason: string | null;
  readonly conditions: string | null;
  readonly expiresAt: Date | null;
}

/** What the rules need to know of others. */
export interface PlanFacts extends ImpactFacts {
  /** The recommendation that a new plan rests on; null if it does not exist; read for such a plan only. */
  readonly recommendation?: Pick<Recommendation, '_id' | 'status' | 'partyId'> | null;
  /** The templates of the library, ranked for the issue. */
  readonly options: readonly PlanOption[];
  /** How many plans the issue has had. */
  readonly earlierPlans: number;
  /** The plans whose windows overlap with the command's, or the plan's own. */
  readonly conflicts: readonly Conflict[];
}

/** The types of the aggregate. */
export interface PlanTypes {
  readonly State: ImprovementPlan;
  readonly Command: PlanCommand;
  readonly Event: PlanEvent;
  readonly Facts: PlanFacts;
  readonly CreatingCommand: 'AdoptPartyPlan' | 'UseLibraryPlan' | 'DevelopPlan' | 'DevelopRecommendedPlan';
  readonly CreatingEvent: 'PlanProposed' | 'MaintenanceAnnounced';
  readonly Derived: 'occupies' | 'touchMs' | 'nextDueAt';
}
