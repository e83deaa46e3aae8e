/** State of an improvement plan, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { ProposedPlanChange } from './proposal/proposedChange.js';
import type { ProposalReach } from './authorization/proposalReach.js';
import type { WindowExtension } from './authorization/windowExtension.js';
import type { Maintenance } from './maintenance/model.js';
import type { PlanOption } from './proposal/planOption.js';

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
  'NOT_ASSESSED',
  'CANCELLED',
] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Every status of a plan that has not ended. */
export const UNENDED_PLAN_STATUSES = PLAN_STATUSES.filter(
  (status) => !['COMPLETED', 'FAILED', 'NOT_ASSESSED', 'CANCELLED'].includes(status),
);

/** The origin of a plan (row B2); DEVELOPED only where a recorded search found no template (row B3). */
export const PLAN_ORIGINS = ['PARTY_SPECIFIED', 'PROVIDER_LIBRARY', 'DEVELOPED'] as const;
export type PlanOrigin = (typeof PLAN_ORIGINS)[number];

/** MAINTNOTE impact levels, least first. */
export const IMPACT_LEVELS = ['NO_IMPACT', 'REDUCED_REDUNDANCY', 'DEGRADED', 'OUTAGE'] as const;
export type ImpactLevel = (typeof IMPACT_LEVELS)[number];

/** MAINTNOTE-like kinds of notices about a plan (rows B4, B5). */
export const NOTICE_KINDS = ['PROPOSAL', 'COMMENCEMENT', 'COMPLETION', 'RESCHEDULE', 'CANCELLATION', 'UPDATE', 'ALARM'] as const;
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
  /** When it was worked on; the last interval is open while ACTIVE. */
  readonly worked: readonly { readonly from: Date; readonly to: Date | null }[];
}

/** Re-assignment and re-configuration are those that eTOM 1.4.7.3 names (row B6). */
export const ACTION_KINDS = ['REASSIGN_SERVICE', 'RECONFIGURE_PARAMETER', 'OTHER'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** A change of a service, with TMF640 monitor states; null before it began. */
export interface ServiceAction extends ActionDraft {
  readonly status: 'IN_PROGRESS' | 'IN_ERROR' | 'COMPLETED' | 'CANCELLED' | null;
  /** The values that were found, which may differ from the planned ones; null where none was recorded. */
  readonly observedBefore: string | null;
  readonly observedAfter: string | null;
  /** The state of its rollback; null before that began. */
  readonly rollbackStatus: 'IN_PROGRESS' | 'IN_ERROR' | 'COMPLETED' | null;
  /** When it began the last time, and when that ended. */
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** Every time it ran; the last is open while IN_PROGRESS. */
  readonly worked: readonly { readonly from: Date; readonly to: Date | null }[];
  readonly error: string | null;
}

/** Why an entity counts as impacted: declared (or announced by its carrier), affected by the issue, touched by an action, refused before. */
export const IMPACT_BASES = ['DECLARED', 'ISSUE', 'ACTION', 'REFUSAL'] as const;
export type ImpactBasis = (typeof IMPACT_BASES)[number];

/** An in-use entity that the work is likely to impact, as a person or a carrier states it. */
export interface DeclaredImpact {
  readonly entity: EntityRef;
  readonly level: ImpactLevel;
  /** Its redundancy: work on one of a pair conflicts with work on the other. */
  readonly redundantWith: readonly EntityRef[];
}

/** An impacted entity with the reasons, and its owners on record when it was assessed; all empty where it has none. */
export interface ImpactedEntity extends DeclaredImpact {
  readonly bases: readonly ImpactBasis[];
  readonly owners: readonly string[];
  readonly ownerGroup: string | null;
  readonly deputies: readonly string[];
}

/** An implied entity that an authorizer found not to be impacted. */
export interface ImpactWaiver {
  readonly entity: EntityRef;
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** What was decided for an entity, kept when consent is void: a refusal binds every plan of the issue. */
export interface OwnerDecision {
  readonly entity: EntityRef;
  readonly granted: boolean;
  readonly by: string;
  /** Whether an owner decided, and not a deputy or, without an owner on record, an authorizer. */
  readonly asOwner: boolean;
  /** The owners' group by which it was one; null for none. Decisions of before it was kept have none. */
  readonly asMemberOf?: string | null;
  readonly at: Date;
  readonly reason: string | null;
}

/** Declared by a named person, with what is implied. */
export interface ImpactAssessment {
  readonly declaredBy: string;
  readonly declaredAt: Date;
  readonly rationale: string;
  readonly entities: readonly ImpactedEntity[];
}

/** A notice and its recipients, recorded with the change of state it reports. */
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
  /** The requested window; null for any time. */
  readonly window: Window | null;
  readonly tasks: readonly PlanTask[];
  readonly actions: readonly ServiceAction[];
  readonly impact: ImpactAssessment | null;
  readonly waivers: readonly ImpactWaiver[];
  readonly fallback: string | null;
}

/** How an issue or a recommendation is worked on: tasks, service actions, window, impact and consent. */
export interface ImprovementPlan extends AggregateState, PlanContent {
  readonly status: PlanStatus;
  /** Null for a carrier's maintenance, and for a plan that rests on a recommendation. */
  readonly issueId: string | null;
  /** The recommendation it rests on instead of an issue; null for none. */
  readonly recommendationId: string | null;
  readonly partyId: string;
  readonly origin: PlanOrigin;
  readonly templateId: string | null;
  /** What its carrier announced; null for every other plan. */
  readonly maintenance: Maintenance | null;
  /** The templates considered before a plan was developed, and why each did not fit. */
  readonly search: readonly PlanOption[] | null;
  /** The steps of its template, with the parameters bound; null without a template. */
  readonly inherited: PlanSteps | null;
  /** How it departs from its template since it was proposed. */
  readonly deviations: readonly Deviation[];
  /** Changes that take effect, and keep the plan from going on, until a second person decides. */
  readonly proposedChanges: readonly ProposedPlanChange[];
  /** Whether a client of the party has to confirm that it is the party's plan. */
  readonly awaitsConfirmation: boolean;
  /** The client of the party who confirmed it; null for none. */
  readonly confirmation: { readonly by: string; readonly at: Date } | null;
  readonly name: string;
  readonly description: string | null;
  readonly authoredBy: string;
  /** Everyone who changed its content since the proposal, without duplicates. */
  readonly amendedBy: readonly string[];
  /** Counts the plans of an issue from 1. */
  readonly attempt: number;
  readonly risk: string | null;
  readonly consent: Consent | null;
  /** Whom the last proposal reached; null before one. */
  readonly reach: ProposalReach | null;
  /** Every decision of an owner, oldest first. */
  readonly decisions: readonly OwnerDecision[];
  /** When the work is to be done, inside the window that was authorized; null until it is scheduled. */
  readonly scheduled: Window | null;
  /** The conflicts that were known and accepted when it was scheduled. */
  readonly acceptedConflicts: readonly Conflict[];
  readonly emergency: { readonly by: string; readonly reason: string } | null;
  /** The authorization that emergency work owes after the fact; null where none is owed. */
  readonly owedAuthorization: {
    readonly dueAt: Date;
    /** When the last owner granted; null while one has not. */
    readonly settledAt: Date | null;
    readonly overdueAnnounced: boolean;
  } | null;
  /** By whom of the service provider the begun work was taken over from the party, and why; null when it was not. */
  readonly takenOver: { readonly by: string; readonly at: Date; readonly reason: string } | null;
  /** How the window of begun work was extended, oldest first. */
  readonly extensions: readonly WindowExtension[];
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
  /** Derived: the entities it changes or impacts and their redundancy, as `Type:id`. */
  readonly occupies: readonly string[];
  /** Derived: milliseconds in which a task was worked on or an action ran, overlaps counted once. */
  readonly touchMs: number;
  /** Derived: the next instant at which a timer has something to do here. */
  readonly nextDueAt: Date | null;
}

/** A task that is not started. */
export interface TaskDraft {
  readonly id: string;
  readonly name: string;
  readonly mandatory: boolean;
  /** Ids of tasks that must be done before. */
  readonly dependsOn: readonly string[];
}

/** A service action before it began. */
export interface ActionDraft {
  readonly id: string;
  readonly kind: ActionKind;
  readonly entity: EntityRef;
  /** What changes: a parameter's name, or the assignment. */
  readonly parameter: string;
  readonly before: string | null;
  readonly after: string;
  /** How to take it back; null when it cannot be. */
  readonly rollback: string | null;
  /** Whether the work is incomplete without it. */
  readonly mandatory: boolean;
}

/** How a plan departs from its template: a task or an action is added, changed or skipped. */
export interface Deviation {
  readonly kind: 'ADD' | 'CHANGE' | 'SKIP';
  /** The task or action of the template that is skipped. */
  readonly stepId?: string | null;
  /** The task that is added, or what the task of that id becomes. */
  readonly task?: TaskDraft | null;
  /** The action that is added, or what the action of that id becomes. */
  readonly action?: ActionDraft | null;
  readonly reason: string;
}

/** The answer for one entity. */
export interface Authorization {
  readonly entity: EntityRef;
  /** Those who were asked: owners, group and deputies; empty where any authorizer decides. */
  readonly owners: readonly string[];
  readonly decision: 'GRANTED' | 'REFUSED' | null;
  readonly at: Date | null;
  readonly by: string | null;
  readonly reason: string | null;
  readonly conditions: string | null;
  /** When a grant ends; null for never. */
  readonly expiresAt: Date | null;
}

/** What the owners of the impacted entities decided on one state of the plan. */
export interface Consent {
  /** SHA-256 of the proposal. */
  readonly hash: string;
  readonly authorizations: readonly Authorization[];
}

/** Tasks and actions, as a plan has them before they begin. */
export interface PlanSteps {
  readonly tasks: readonly TaskDraft[];
  readonly actions: readonly ActionDraft[];
}
