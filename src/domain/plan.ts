/** ImprovementPlan: how the quality of a service is to be brought back to normal (eTOM 1.4.7.3; TMF655 ChangeRequest states). */
import type { Consent } from './consent.js';
import { type Aggregate, allowed, type Root } from './decider.js';
import type { Maintenance } from './maintenance.js';
import { planChanges } from './planChanges.js';
import type { ActionDraft, PlanTypes, TaskDraft } from './planMessages.js';
import { planRules } from './planRules.js';
import { derivePlan } from './planTime.js';
import type { Principal } from './principal.js';
import type { PlanOption } from './selection.js';
import type { EntityRef } from './terms.js';

export const PLAN_STATUSES = [
  'ACKNOWLEDGED',
  'REQUEST_FOR_AUTHORIZATION',
  'WAIT_FOR_APPROVAL',
  'APPROVED',
  'REJECTED',
  'SCHEDULED',
  'IN_PROGRESS',
  'FALLBACK_EXECUTION',
  'POST_IMPLEMENTATION_REVIEW',
  'COMPLETED',
  'FAILED',
  'CANCELLED',
] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Whose plan it is (row B2); DEVELOPED only where a recorded search found none (row B3). */
export const PLAN_ORIGINS = ['PARTY_SPECIFIED', 'PROVIDER_LIBRARY', 'DEVELOPED'] as const;
export type PlanOrigin = (typeof PLAN_ORIGINS)[number];

/** MAINTNOTE impact levels, least first. */
export const IMPACT_LEVELS = ['NO_IMPACT', 'REDUCED_REDUNDANCY', 'DEGRADED', 'OUTAGE'] as const;
export type ImpactLevel = (typeof IMPACT_LEVELS)[number];

/** MAINTNOTE-like kinds of notices about a plan (rows B4, B5). */
export const NOTICE_KINDS = ['PROPOSAL', 'COMMENCEMENT', 'COMPLETION', 'RESCHEDULE', 'CANCELLATION', 'UPDATE'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** TMF701 task states. */
export const TASK_STATUSES = ['NEW', 'ACTIVE', 'HOLD', 'COMPLETED', 'CANCELLED'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** A half-open stretch of time [start, end). */
export interface Window {
  readonly start: Date;
  readonly end: Date;
}

/** What is to be done (TMF701 TaskFlow). */
export interface PlanTask extends TaskDraft {
  readonly status: TaskStatus;
  /** When somebody worked on it; the last is open while ACTIVE. */
  readonly worked: readonly { readonly from: Date; readonly to: Date | null }[];
}

/** Re-assignment and re-configuration are those that eTOM 1.4.7.3 names (row B6). */
export const ACTION_KINDS = ['REASSIGN_SERVICE', 'RECONFIGURE_PARAMETER', 'OTHER'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** A change of a service, with TMF640 monitor states; null before it began. */
export interface ServiceAction extends ActionDraft {
  readonly status: 'IN_PROGRESS' | 'IN_ERROR' | 'COMPLETED' | null;
  /** When it began the last time, and when that ended. */
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** Every time it ran; the last is open while IN_PROGRESS. */
  readonly worked: readonly { readonly from: Date; readonly to: Date | null }[];
  readonly error: string | null;
}

/** An in-use entity that the work is likely to impact, and who answers for it. */
export interface ImpactedEntity {
  readonly entity: EntityRef;
  readonly level: ImpactLevel;
  /** Subject of the token that may authorize for it. */
  readonly owner: string;
  /** What carries the traffic when it fails: work on one of a pair is in the way of work on the other. */
  readonly redundantWith: readonly EntityRef[];
}

/** Declared by a named person; without entities no authorization is required. */
export interface ImpactAssessment {
  readonly declaredBy: string;
  readonly declaredAt: Date;
  readonly rationale: string;
  readonly entities: readonly ImpactedEntity[];
}

/** What was told to whom. Recorded with the change of state that it tells of. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly at: Date;
  readonly recipients: readonly string[];
  readonly text: string;
  readonly window: Window | null;
}

/** Another plan, or a carrier's maintenance, on the same entity at the same time. */
export interface Conflict {
  readonly planId: string;
  readonly partyId: string;
  readonly name: string;
  readonly entity: EntityRef;
  readonly window: Window;
}

/** What a plan does: the content that consent covers, and no more. */
export interface PlanContent {
  /** The window that is asked for; null for any time. */
  readonly window: Window | null;
  readonly tasks: readonly PlanTask[];
  readonly actions: readonly ServiceAction[];
  readonly impact: ImpactAssessment | null;
}

export interface ImprovementPlan extends Root, PlanContent {
  readonly status: PlanStatus;
  /** Null for a carrier's maintenance: no issue stands behind it. */
  readonly issueId: string | null;
  readonly partyId: string;
  readonly origin: PlanOrigin;
  readonly templateId: string | null;
  /** What its carrier announced; null for every other plan. */
  readonly maintenance: Maintenance | null;
  /** What was looked at, and why it did not fit, before a plan was developed. */
  readonly search: readonly PlanOption[] | null;
  readonly name: string;
  readonly description: string | null;
  readonly authoredBy: string;
  /** Who changed what it does since it was proposed, each once. */
  readonly amendedBy: readonly string[];
  /** Counts the plans of an issue from 1. */
  readonly attempt: number;
  readonly risk: string | null;
  readonly fallback: string | null;
  readonly consent: Consent | null;
  /** When the work is to be done, inside the window that was authorized; null until it is scheduled. */
  readonly scheduled: Window | null;
  /** The conflicts that were known and accepted when it was scheduled. */
  readonly acceptedConflicts: readonly Conflict[];
  readonly emergency: { readonly by: string; readonly reason: string } | null;
  readonly actualStart: Date | null;
  readonly actualEnd: Date | null;
  readonly notices: readonly Notice[];
  readonly overdueAnnounced: boolean;
  readonly statusChanges: readonly {
    readonly status: PlanStatus;
    readonly at: Date;
    readonly by: string;
    readonly reason: string | null;
  }[];
  /** Derived: what it works on or impacts, as `Type:id`, with what these stand in for. */
  readonly occupies: readonly string[];
  /** Derived: milliseconds in which somebody worked on a task or an action ran, overlaps counted once. */
  readonly touchMs: number;
  /** Derived: the next instant at which a timer has something to do here. */
  readonly nextDueAt: Date | null;
}

const BEFORE_WORK = ['ACKNOWLEDGED', 'REQUEST_FOR_AUTHORIZATION', 'WAIT_FOR_APPROVAL', 'APPROVED', 'SCHEDULED'] as const;
const AT_WORK = ['IN_PROGRESS', 'FALLBACK_EXECUTION'] as const;

/** TMF655 ChangeRequest states; the moves are ours. A plan passes no state whose notice is not in the same event. */
export const plan: Aggregate<PlanTypes> = {
  name: 'ImprovementPlan',
  lifecycle: {
    AdoptPartyPlan: { may: 'plan:propose', from: [null], to: { PlanProposed: 'ACKNOWLEDGED' } },
    UseLibraryPlan: { may: 'plan:write', from: [null], to: { PlanProposed: 'ACKNOWLEDGED' } },
    DevelopPlan: { may: 'plan:write', from: [null], to: { PlanProposed: 'ACKNOWLEDGED' } },
    DeclareImpact: {
      may: 'plan:write',
      from: ['ACKNOWLEDGED', 'REQUEST_FOR_AUTHORIZATION'],
      to: { NoImpactDeclared: 'APPROVED', ImpactDeclared: 'REQUEST_FOR_AUTHORIZATION' },
    },
    NotifyProposal: { may: 'plan:write', from: ['REQUEST_FOR_AUTHORIZATION'], to: { ProposalNotified: 'WAIT_FOR_APPROVAL' } },
    DecideAuthorization: {
      may: 'plan:authorize',
      from: ['WAIT_FOR_APPROVAL'],
      to: { AuthorizationGranted: null, PlanApproved: 'APPROVED', AuthorizationRefused: 'REJECTED' },
    },
    SchedulePlan: { may: 'plan:write', from: ['APPROVED', 'SCHEDULED'], to: { PlanScheduled: 'SCHEDULED' } },
    AmendPlan: {
      may: 'plan:write',
      from: ['APPROVED', 'SCHEDULED', 'REJECTED'],
      to: { PlanAmended: 'REQUEST_FOR_AUTHORIZATION', PlanAnnotated: null },
    },
    CommencePlan: { may: 'plan:work', from: ['APPROVED', 'SCHEDULED'], to: { PlanCommenced: 'IN_PROGRESS' } },
    StartTask: { may: 'plan:work', from: AT_WORK, to: { TaskStarted: null } },
    HoldTask: { may: 'plan:work', from: AT_WORK, to: { TaskHeld: null } },
    CompleteTask: { may: 'plan:work', from: AT_WORK, to: { TaskCompleted: null } },
    CancelTask: { may: 'plan:work', from: [...BEFORE_WORK, ...AT_WORK], to: { TaskCancelled: null } },
    StartAction: { may: 'plan:work', from: AT_WORK, to: { ActionStarted: null } },
    CompleteAction: { may: 'plan:work', from: AT_WORK, to: { ActionCompleted: null } },
    FailAction: { may: 'plan:work', from: AT_WORK, to: { ActionFailed: null } },
    CompleteWork: { may: 'plan:work', from: ['IN_PROGRESS'], to: { WorkCompleted: 'POST_IMPLEMENTATION_REVIEW' } },
    StartFallback: { may: 'plan:work', from: ['IN_PROGRESS', 'POST_IMPLEMENTATION_REVIEW'], to: { FallbackStarted: 'FALLBACK_EXECUTION' } },
    EndFallback: {
      may: 'plan:work',
      from: ['FALLBACK_EXECUTION'],
      to: { FallbackCompleted: 'POST_IMPLEMENTATION_REVIEW', FallbackFailed: 'FAILED' },
    },
    ClosePlanReview: { may: 'plan:review', from: ['POST_IMPLEMENTATION_REVIEW'], to: { PlanCompleted: 'COMPLETED', PlanFailed: 'FAILED' } },
    CancelPlan: { may: 'plan:write', from: [...BEFORE_WORK, 'REJECTED'], to: { PlanCancelled: 'CANCELLED' } },
    ExpireConsent: { may: 'time', from: ['APPROVED', 'SCHEDULED'], to: { ConsentExpired: 'REQUEST_FOR_AUTHORIZATION' } },
    ImportMaintenanceNotice: {
      may: 'plan:propose',
      from: [null, ...PLAN_STATUSES],
      to: {
        MaintenanceAnnounced: 'ACKNOWLEDGED',
        MaintenanceNoticed: null,
        NoImpactDeclared: 'APPROVED',
        ImpactDeclared: 'REQUEST_FOR_AUTHORIZATION',
        PlanAmended: 'REQUEST_FOR_AUTHORIZATION',
        PlanScheduled: 'SCHEDULED',
        MaintenanceCommenced: 'IN_PROGRESS',
        TaskStarted: null,
        TaskCompleted: null,
        WorkCompleted: 'POST_IMPLEMENTATION_REVIEW',
        PlanCompleted: 'COMPLETED',
        PlanCancelled: 'CANCELLED',
      },
    },
    AnnounceOverdue: { may: 'time', from: AT_WORK, to: { CompletionOverdue: null } },
  },
  rules: planRules,
  changes: planChanges,
  derive: derivePlan,
  parties: ({ partyId }) => [partyId],
};

/** The commands open to a principal on a plan. Notices are for the plans of carriers alone. */
export const actionsOn = ({ status, maintenance }: Pick<ImprovementPlan, 'status' | 'maintenance'>, actor: Principal): readonly string[] =>
  allowed(plan, status, actor).filter((type) => maintenance !== null || type !== 'ImportMaintenanceNotice');
