import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Party as PartyState, OutsourcingArrangement as OutsourcingArrangementState } from '../domain/party.js';
import type { ServiceLevelTarget as ServiceLevelTargetState, Calendar, EntityRef } from '../domain/terms.js';
import type { Connection } from './connections.js';
import type { PerformanceIssue as PerformanceIssueState, Assignment as AssignmentState, ProgressReport as ProgressReportState, IssueLink as IssueLinkState } from '../domain/issue.js';
import type { ClockView } from './clocks.js';
import type { Segment, ClockStop as ClockStopState } from '../domain/clock.js';
import type { ImprovementPlan as ImprovementPlanState, PlanTask as PlanTaskState, ServiceAction as ServiceActionState, ImpactAssessment as ImpactAssessmentState, ImpactedEntity as ImpactedEntityState, Conflict, Notice } from '../domain/plan.js';
import type { Maintenance as MaintenanceState } from '../domain/maintenance.js';
import type { PlanOption as PlanOptionState } from '../domain/selection.js';
import type { PlanTemplate as PlanTemplateState } from '../domain/template.js';
import type { ActionDraft, TaskDraft } from '../domain/planMessages.js';
import type { Efficiency } from '../domain/efficiency.js';
import type { OutcomeValue, RefusalOf } from './outcomes.js';
import type { FeedEvent } from '../store/feed.js';
import type { Listener as ListenerState } from '../domain/listener.js';
import type { NoticeDelivery as NoticeDeliveryState, Attempt } from '../domain/delivery.js';
import type { Recorded } from '../domain/decider.js';
import type { Principal } from '../domain/principal.js';
import type { GraphQLContext } from './context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601 with a zone, for example `2026-03-01T09:30:00Z`. Answers are in UTC with milliseconds. */
  DateTime: { input: Date; output: Date; }
  /** A length of time in ISO 8601 without years and months, for example `PT4H` or `P2DT30M`. It may be negative (`-PT10M`) where a field says so. */
  Duration: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** Accepts a resolution. */
export type AcceptResolutionInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Acknowledges a notice. */
export type AcknowledgeNoticeInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The delivery: `deliveryid` of the message. */
  readonly id: Scalars['ID']['input'];
  /** In words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Who did something. */
export type Actor = {
  readonly __typename?: 'Actor';
  /** The token's subject, or the name of a timer or import. */
  readonly id: Scalars['String']['output'];
  /** What kind of principal. */
  readonly kind: PrincipalKind;
  /** The party it was bound to; null for none. */
  readonly partyId?: Maybe<Scalars['ID']['output']>;
};

/** Adds a note. */
export type AddNoteInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** The note. */
  readonly text: Scalars['String']['input'];
};

/** Proposes the party's own plan. */
export type AdoptPartyPlanInput = {
  /** The changes of services. */
  readonly actions?: ReadonlyArray<ServiceActionInput>;
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it is, at length. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What to do when it does. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The issue. */
  readonly issueId: Scalars['ID']['input'];
  /** What it is, in one line. */
  readonly name: Scalars['String']['input'];
  /** What could go wrong. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. */
  readonly tasks: ReadonlyArray<PlanTaskInput>;
  /** The party's template it is made from. */
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
  /** The window that is asked for; any time when absent. */
  readonly window?: InputMaybe<TimeWindowInput>;
};

/** Adds an outsourcing arrangement. */
export type AgreeArrangementInput = {
  /** How long after a passed verification a resolution counts as accepted. */
  readonly acceptancePeriod?: Scalars['Duration']['input'];
  /** The contract it rests on. */
  readonly agreementReference: Scalars['String']['input'];
  /** Shares of a target at which it is at risk. */
  readonly atRiskShares?: ReadonlyArray<Scalars['Float']['input']>;
  /** When its clocks run; around the clock in UTC when absent. */
  readonly calendar?: InputMaybe<WorkingCalendarInput>;
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** What kind of outsourcing. */
  readonly kind: ArrangementKind;
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow?: Scalars['Duration']['input'];
  /** The entities in scope; id `*` covers every entity of a type. */
  readonly scope: ReadonlyArray<EntityRefInput>;
  /** The reasons for which clocks may stand. */
  readonly stopReasons?: ReadonlyArray<ClockStopReason>;
  /** What is promised. */
  readonly targets: ReadonlyArray<ServiceLevelTargetInput>;
  /** From when on it is in force. */
  readonly validFrom: Scalars['DateTime']['input'];
  /** Until when, exclusive; open-ended when absent. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Amends an arrangement. Absent fields stay. */
export type AmendArrangementInput = {
  /** How long after a passed verification a resolution counts as accepted. */
  readonly acceptancePeriod?: InputMaybe<Scalars['Duration']['input']>;
  /** The contract it rests on. */
  readonly agreementReference?: InputMaybe<Scalars['String']['input']>;
  /** The arrangement. */
  readonly arrangementId: Scalars['ID']['input'];
  /** Shares of a target at which it is at risk. */
  readonly atRiskShares?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** When its clocks run. */
  readonly calendar?: InputMaybe<WorkingCalendarInput>;
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** What kind of outsourcing. */
  readonly kind?: InputMaybe<ArrangementKind>;
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow?: InputMaybe<Scalars['Duration']['input']>;
  /** The entities in scope. */
  readonly scope?: InputMaybe<ReadonlyArray<EntityRefInput>>;
  /** The reasons for which clocks may stand. */
  readonly stopReasons?: InputMaybe<ReadonlyArray<ClockStopReason>>;
  /** What is promised. */
  readonly targets?: InputMaybe<ReadonlyArray<ServiceLevelTargetInput>>;
  /** From when on it is in force. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Amends a plan. Absent fields stay. */
export type AmendPlanInput = {
  /** All changes of services. */
  readonly actions?: InputMaybe<ReadonlyArray<ServiceActionInput>>;
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** All entities that are likely to be impacted. */
  readonly entities?: InputMaybe<ReadonlyArray<ImpactedEntityInput>>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What to do when it does. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** What could go wrong. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** All steps. */
  readonly tasks?: InputMaybe<ReadonlyArray<PlanTaskInput>>;
  /** The window that is asked for. */
  readonly window?: InputMaybe<TimeWindowInput>;
};

/** Records an analysis. */
export type AnalyzeServiceQualityInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** The indicators that tell. */
  readonly indicators: ReadonlyArray<QualityIndicatorInput>;
  /** The nature of the degradation. */
  readonly natureOfDegradation: Scalars['String']['input'];
  /** Whether services must be re-assigned. */
  readonly requiresReassignment?: Scalars['Boolean']['input'];
  /** Whether parameters must be re-configured. */
  readonly requiresReconfiguration?: Scalars['Boolean']['input'];
};

/** Kinds of outsourcing that eTOM 1.6.6.3 names. */
export type ArrangementKind =
  /** Information technology owned and run by the party. */
  | 'IT_BUREAU'
  /** A network, or part of one, owned and run by the party. */
  | 'OUTSOURCED_NETWORK';

/** Hands an issue over. */
export type AssignPartyInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** The new party. */
  readonly partyId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A stay of an issue with one party. */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who handed it over. */
  readonly by: Scalars['String']['output'];
  /** The party; null when you may not see it. */
  readonly party?: Maybe<Party>;
  /** Its id. */
  readonly partyId: Scalars['ID']['output'];
  /** Why; null for the first. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** An owner's decision (own). */
export type AuthorizationDecision =
  /** The work may be done. */
  | 'GRANTED'
  /** It may not. */
  | 'REFUSED';

/** Lets a token client speak for a party. */
export type BindClientInput = {
  /** The client as tokens name it (`client_id`, `azp` or `sub`). */
  readonly clientId: Scalars['String']['input'];
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
};

/** Who may keep an answer. */
export type CacheControlScope =
  /** The caller alone. */
  | 'PRIVATE'
  /** Anybody. */
  | 'PUBLIC';

/** The principal your token names. */
export type Caller = {
  readonly __typename?: 'Caller';
  /** The token's subject. */
  readonly id: Scalars['ID']['output'];
  /** What kind of principal. */
  readonly kind: PrincipalKind;
  /** The party you are bound to; null unless `kind` is PARTY. */
  readonly party?: Maybe<Party>;
  /** Your rights, as the life-cycle tables name them, for example `issue:raise`. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
};

/** Withdraws an issue. */
export type CancelPerformanceIssueInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Withdraws a plan. */
export type CancelPlanInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Drops a task. */
export type CancelTaskInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Maintenance that a carrier announced (MAINTNOTE), as its latest notice has it. */
export type CarrierMaintenance = {
  readonly __typename?: 'CarrierMaintenance';
  /** How the carrier calls the service provider; null where it does not say. */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** How the carrier calls itself; null where it does not say. */
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** The carrier's own identifier of it. */
  readonly maintenanceId: Scalars['String']['output'];
  /** Which window of it, counted from 1: a notice may announce several. */
  readonly part: Scalars['Int']['output'];
  /** Counts the carrier's notices about it; null where it does not count. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** When the carrier wrote the latest; null where it does not say. */
  readonly stamp?: Maybe<Scalars['DateTime']['output']>;
  /** Where the carrier says it is; null while it did not say. */
  readonly status?: Maybe<MaintenanceStatus>;
};

/** One line of the append-only log. */
export type Change = {
  readonly __typename?: 'Change';
  /** Who did it. */
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** What exactly. */
  readonly details: Scalars['JSON']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The status before; null for the first. */
  readonly previousStatus?: Maybe<Scalars['String']['output']>;
  /** The status after. */
  readonly status: Scalars['String']['output'];
  /** The name of the event in the TM Forum Open API of the entity. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `IssueStarted`. */
  readonly type: Scalars['String']['output'];
  /** The version it led to. */
  readonly version: Scalars['Int']['output'];
};

/** Changes the severity. */
export type ChangePriorityInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The new severity. */
  readonly severity: Severity;
};

/** Claims resolution. */
export type ClaimResolutionInput = {
  /** What the cause was, if known. */
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** How it was resolved. */
  readonly resolution: Scalars['String']['input'];
};

/** The ground on which a clock runs (ITIL terms, as used by TMF623). */
export type ClockBasis =
  /** Between departments of the service provider. */
  | 'OLA'
  /** Towards the customer. */
  | 'SLA'
  /** The party's contract, on which the others rest. */
  | 'UNDERPINNING_CONTRACT';

/** A party's objection to a clock. */
export type ClockDispute = {
  readonly __typename?: 'ClockDispute';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly by: Scalars['String']['output'];
  /** How it stands. */
  readonly outcome: DisputeOutcome;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When it was settled; null while open. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who settled it; null while open. */
  readonly settledBy?: Maybe<Scalars['String']['output']>;
  /** Why it was settled so; null while open. */
  readonly settledReason?: Maybe<Scalars['String']['output']>;
};

/** What a service level clock measures (own; the measures follow TMF623 and TMF656). */
export type ClockKind =
  /** From raising an issue, or handing it over, until the party takes it up. */
  | 'ACKNOWLEDGE'
  /** Until the issue is resolved for good. */
  | 'RESOLVE'
  /** Until normal operation is restored. */
  | 'RESTORE'
  /** From one progress report to the next while the party works. */
  | 'UPDATE';

/** A stretch of a clock's run. */
export type ClockSegment = {
  readonly __typename?: 'ClockSegment';
  /** What this stretch adds to the elapsed time. */
  readonly elapsed: Scalars['Duration']['output'];
  /** What was put forward for the stop. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** From when. */
  readonly from: Scalars['DateTime']['output'];
  /** Who held the issue. */
  readonly holder: Obligor;
  /** Why it stood; null when it did not. */
  readonly reason?: Maybe<ClockStopReason>;
  /** What the clock did. */
  readonly state: ClockSegmentState;
  /** The issue's status then. */
  readonly status: PerformanceIssueStatus;
  /** The stop that kept it still; null for none. */
  readonly stopId?: Maybe<Scalars['ID']['output']>;
  /** Until when. */
  readonly to: Scalars['DateTime']['output'];
};

/** What a clock did in a segment (own). */
export type ClockSegmentState =
  /** It was outside working hours. */
  | 'OUTSIDE_HOURS'
  /** Time counted. */
  | 'RUNNING'
  /** An agreed stop kept it still. */
  | 'STOPPED';

/** What a clock does (own). */
export type ClockState =
  /** Ended too late. */
  | 'BREACHED'
  /** Ended without what it waits for (a hand-over, a rejection, a cancellation), or nothing was promised. */
  | 'ENDED'
  /** Ended in time. */
  | 'MET'
  /** It is outside working hours. */
  | 'OUTSIDE_HOURS'
  /** Time counts now. */
  | 'RUNNING'
  /** An agreed stop keeps it still. */
  | 'STOPPED';

/** A stretch of time in which clocks of the party stood. */
export type ClockStop = {
  readonly __typename?: 'ClockStop';
  /** The clocks it stops. */
  readonly clocks: ReadonlyArray<ClockKind>;
  /** What was put forward for it. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** From when. */
  readonly from: Scalars['DateTime']['output'];
  /** Unique within the issue. */
  readonly id: Scalars['ID']['output'];
  /** Who opened it. */
  readonly openedBy: Scalars['String']['output'];
  /** Why. */
  readonly reason: ClockStopReason;
  /** Until when; null while it lasts. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
  /** When it was declared void; null while it holds. */
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who declared it void. */
  readonly voidedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was declared void. */
  readonly voidedReason?: Maybe<Scalars['String']['output']>;
};

/** Reasons for which an agreement may let a clock stand (own). */
export type ClockStopReason =
  /** The party cannot reach the site or the system. */
  | 'AWAITING_ACCESS'
  /** The service provider has to approve first. */
  | 'AWAITING_APPROVAL'
  /** The originator owes information. */
  | 'AWAITING_INFORMATION'
  /** The customer asked to wait. */
  | 'CUSTOMER_REQUEST'
  /** Beyond anybody's control. */
  | 'FORCE_MAJEURE'
  /** Maintenance that was agreed. */
  | 'PLANNED_MAINTENANCE';

/** Ends the engagement of a party. */
export type ClosePartyInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Closes the review. */
export type ClosePlanReviewInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** What was learned. */
  readonly text: Scalars['String']['input'];
};

/** Commences the work. */
export type CommencePlanInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why conflicts with other work are accepted. */
  readonly conflictsAcceptedBecause?: InputMaybe<Scalars['String']['input']>;
  /** Why it cannot wait for its window. */
  readonly emergencyReason?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
};

/** Records success. */
export type CompleteActionInput = {
  /** The service action. */
  readonly actionId: Scalars['ID']['input'];
  /** The value found after; the planned one when absent. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
};

/** Completes a task. */
export type CompleteTaskInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Ends the work. */
export type CompleteWorkInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** What everybody is told. */
  readonly text: Scalars['String']['input'];
};

/** A way to reach a party (TMF632 ContactMedium). */
export type ContactMedium = {
  readonly __typename?: 'ContactMedium';
  /** Whether to try this one first. */
  readonly preferred: Scalars['Boolean']['output'];
  /** What it is for, for example `escalation`. */
  readonly purpose: Scalars['String']['output'];
  /** What kind of medium. */
  readonly type: ContactMediumType;
  /** The address or number. */
  readonly value: Scalars['String']['output'];
};

/** A way to reach a party. */
export type ContactMediumInput = {
  /** Whether to try this one first. */
  readonly preferred?: Scalars['Boolean']['input'];
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
  /** What kind of medium. */
  readonly type: ContactMediumType;
  /** The address or number. */
  readonly value: Scalars['String']['input'];
};

/** Kinds of contact media (TMF632 ContactMedium.mediumType). */
export type ContactMediumType =
  /** An e-mail address. */
  | 'EMAIL'
  /** A telephone number. */
  | 'PHONE'
  /** A postal address. */
  | 'POSTAL'
  /** A web address. */
  | 'WEB';

/** Decides. */
export type DecideAuthorizationInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Under which conditions. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** The hash of what was read: consent to something else is none. */
  readonly consentHash: Scalars['String']['input'];
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When the grant ends. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the work may be done. */
  readonly granted: Scalars['Boolean']['input'];
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** Why; mandatory for a refusal. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Declares impact. */
export type DeclareImpactInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The in-use entities that are likely to be impacted; none when there are none. */
  readonly entities: ReadonlyArray<ImpactedEntityInput>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** On what grounds. */
  readonly rationale: Scalars['String']['input'];
};

/** One attempt to deliver a notice, as it ended. */
export type DeliveryAttempt = {
  readonly __typename?: 'DeliveryAttempt';
  /** When it ended. */
  readonly at: Scalars['DateTime']['output'];
  /** Why it does not count; null when it does. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** The HTTP status of the answer; null when there was none. */
  readonly responseStatus?: Maybe<Scalars['Int']['output']>;
  /** How long it took. */
  readonly took: Scalars['Duration']['output'];
};

/** Proposes a new plan. */
export type DevelopPlanInput = {
  /** The changes of services. */
  readonly actions?: ReadonlyArray<ServiceActionInput>;
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it is, at length. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What to do when it does. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The issue. */
  readonly issueId: Scalars['ID']['input'];
  /** What it is, in one line. */
  readonly name: Scalars['String']['input'];
  /** What could go wrong. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. */
  readonly tasks: ReadonlyArray<PlanTaskInput>;
  /** The window that is asked for; any time when absent. */
  readonly window?: InputMaybe<TimeWindowInput>;
};

/** Disputes a clock. */
export type DisputeClockInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The clock. */
  readonly clockId: Scalars['ID']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** How a dispute stands (own). */
export type DisputeOutcome =
  /** The clock stands as it reads. */
  | 'DISMISSED'
  /** Not settled yet. */
  | 'OPEN'
  /** The party was right: the breach is not held against it. */
  | 'UPHELD';

/** Ways to settle a dispute (own). */
export type DisputeSettlement =
  /** The clock stands as it reads. */
  | 'DISMISSED'
  /** The party is right: the breach is not held against it. */
  | 'UPHELD';

/** Ends an arrangement. */
export type EndArrangementInput = {
  /** The arrangement. */
  readonly arrangementId: Scalars['ID']['input'];
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** When it ends; now when absent. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Ends the fallback. */
export type EndFallbackInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** Whether the former state is restored. */
  readonly restored: Scalars['Boolean']['input'];
  /** What everybody is told. */
  readonly text: Scalars['String']['input'];
};

/** An entity owned elsewhere in the graph. */
export type Entity = Product | Resource | Service;

/** Names an entity owned elsewhere. */
export type EntityRefInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** The kind of entity. */
  readonly type: EntityType;
};

/** Kinds of entities owned elsewhere in the graph. "Service" in eTOM 1.4.7.3 also covers products and resources. */
export type EntityType =
  /** A product (TMF637). */
  | 'Product'
  /** A resource (TMF639). */
  | 'Resource'
  /** A service (TMF638). */
  | 'Service';

/** How another system or register names a party (TMF632 externalReference). */
export type ExternalIdentifier = {
  readonly __typename?: 'ExternalIdentifier';
  /** The system or register, for example `DUNS`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier there. */
  readonly value: Scalars['String']['output'];
};

/** How another system or register names a party. */
export type ExternalIdentifierInput = {
  /** The system or register. */
  readonly scheme: Scalars['String']['input'];
  /** The identifier there. */
  readonly value: Scalars['String']['input'];
};

/** The key of an issue in the system it came from. Unique. */
export type ExternalIssueId = {
  readonly __typename?: 'ExternalIssueId';
  /** The key there. */
  readonly id: Scalars['String']['output'];
  /** The system. */
  readonly system: Scalars['String']['output'];
};

/** Names an issue by its key in the system it came from. */
export type ExternalIssueIdInput = {
  /** The key there. */
  readonly id: Scalars['String']['input'];
  /** The system. */
  readonly system: Scalars['String']['input'];
};

/** Records failure. */
export type FailActionInput = {
  /** The service action. */
  readonly actionId: Scalars['ID']['input'];
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What went wrong. */
  readonly error: Scalars['String']['input'];
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
};

/** Waits on oneself. */
export type HoldPerformanceIssueInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Puts a task down. */
export type HoldTaskInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** The life cycle has no such move from the present status. Code ILLEGAL_TRANSITION. */
export type IllegalTransition = Refusal & {
  readonly __typename?: 'IllegalTransition';
  /** The mutations that are open to you instead, by name. */
  readonly allowed: ReadonlyArray<Scalars['String']['output']>;
  /** ILLEGAL_TRANSITION */
  readonly code: Scalars['String']['output'];
  /** The same in words. */
  readonly message: Scalars['String']['output'];
};

/** What the work is likely to impact, as a named person declared it. */
export type ImpactAssessment = {
  readonly __typename?: 'ImpactAssessment';
  /** When. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** Who declared it. */
  readonly declaredBy: Scalars['String']['output'];
  /** The in-use entities that are likely to be impacted. None: authorization is not required. */
  readonly entities: ReadonlyArray<ImpactedEntity>;
  /** On what grounds. */
  readonly rationale: Scalars['String']['output'];
};

/** Levels of impact (MAINTNOTE X-MAINTNOTE-IMPACT). */
export type ImpactLevel =
  /** It works badly. */
  | 'DEGRADED'
  /** None. */
  | 'NO_IMPACT'
  /** It does not work. */
  | 'OUTAGE'
  /** It works, with less to fall back on. */
  | 'REDUCED_REDUNDANCY';

/** An in-use entity that the work is likely to impact. */
export type ImpactedEntity = {
  readonly __typename?: 'ImpactedEntity';
  /** The service, product or resource. */
  readonly entity: Entity;
  /** How badly (MAINTNOTE impact). */
  readonly level: ImpactLevel;
  /** Who answers for it: the subject of the token that may authorize. */
  readonly owner: Scalars['String']['output'];
  /** What stands in for it when it fails. */
  readonly redundantWith: ReadonlyArray<Entity>;
};

/** An in-use entity that the work is likely to impact. */
export type ImpactedEntityInput = {
  /** The service, product or resource. */
  readonly entity: EntityRefInput;
  /** How badly. */
  readonly level: ImpactLevel;
  /** Who answers for it: the subject of the token that may authorize. */
  readonly owner: Scalars['String']['input'];
  /** What stands in for it when it fails. */
  readonly redundantWith?: ReadonlyArray<EntityRefInput>;
};

/** Takes a carrier's maintenance notice. */
export type ImportMaintenanceNoticeInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Subject of the token that answers for circuits named for the first time, and is asked to authorize; you when absent. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** The carrier; the party with its name as external identifier of the scheme MAINTNOTE when absent. Yourself when you are a party. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Which notice of the text, counted from 1; needed when it holds several. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** MAINTNOTE iCalendar (RFC 5545), or a parsed notice as JSON. */
  readonly text: Scalars['String']['input'];
};

/**
 * How the quality of a service is to be brought back to normal (eTOM 1.4.7.3; TMF655 ChangeRequest): the party's own plan, one from the
 * service provider's library, or one that was developed because neither had any. Whoever owns an in-use entity that the work is likely to
 * impact authorizes it before it commences, and everybody concerned is told when it commences and when it is complete.
 */
export type ImprovementPlan = {
  readonly __typename?: 'ImprovementPlan';
  /** Other plans and maintenance on the same entities at the same time that were known and accepted. */
  readonly acceptedConflicts: ReadonlyArray<PlanConflict>;
  /** The changes of services (TMF640). */
  readonly actions: ReadonlyArray<ServiceAction>;
  /** When the work ended; null before. */
  readonly actualEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the work commenced; null before. */
  readonly actualStart?: Maybe<Scalars['DateTime']['output']>;
  /** The mutations open to you in its present status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Which plan of its issue it is, counted from 1. */
  readonly attempt: Scalars['Int']['output'];
  /** Who proposed it. Never authorizes it. */
  readonly authoredBy: Scalars['String']['output'];
  /** Other plans and maintenance on the same entities, or on what stands in for them, at the time of this one, as of now. */
  readonly conflicts: ReadonlyArray<PlanConflict>;
  /** The owners' consent; null until they were asked, and again once it is void. */
  readonly consent?: Maybe<PlanConsent>;
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it is, at length. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Why it commenced outside its window; null when it did not. */
  readonly emergencyReason?: Maybe<Scalars['String']['output']>;
  /** What to do when it does (TMF655 fallback). */
  readonly fallback?: Maybe<Scalars['String']['output']>;
  /** Every change of it, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
  /** Identifies the plan for ever. */
  readonly id: Scalars['ID']['output'];
  /** What the work is likely to impact; null until it was declared. */
  readonly impact?: Maybe<ImpactAssessment>;
  /** The issue it is for; null for a carrier's maintenance, which no issue stands behind. */
  readonly issueId?: Maybe<Scalars['ID']['output']>;
  /** What its carrier announced; null for every other plan. */
  readonly maintenance?: Maybe<CarrierMaintenance>;
  /** What it is, in one line. */
  readonly name: Scalars['String']['output'];
  /** What was told to whom, oldest first. */
  readonly notices: ReadonlyArray<PlanNotice>;
  /** Whose plan it is. */
  readonly origin: PlanOrigin;
  /** The party responsible for the issue when it was proposed, or the carrier. */
  readonly party?: Maybe<Party>;
  /** The same; null when you may not see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** What could go wrong (TMF655 risk). */
  readonly risk?: Maybe<Scalars['String']['output']>;
  /** When the work is to be done, inside that window; null until it is scheduled. */
  readonly scheduled?: Maybe<TimeWindow>;
  /** What was looked at before, with the reasons: what a developed plan rests on. Null for a party's own plan. */
  readonly search?: Maybe<ReadonlyArray<PlanOption>>;
  /** Where it stands in its life cycle (TMF655 ChangeRequestStatusType). */
  readonly status: PlanStatus;
  /** Every status it was in. */
  readonly statusChanges: ReadonlyArray<PlanStatusChange>;
  /** The steps (TMF701 TaskFlow). */
  readonly tasks: ReadonlyArray<PlanTask>;
  /** The template it was made from; null for none. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
  /** Time in which somebody worked on it, overlaps counted once. */
  readonly touchTime: Scalars['Duration']['output'];
  /** touchTime / time since it was proposed until the work ended or now; null before any time has passed. */
  readonly touchTimeRatio?: Maybe<Scalars['Float']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes from 1; give it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The window that is asked for; null for any time. */
  readonly window?: Maybe<TimeWindow>;
};


/**
 * How the quality of a service is to be brought back to normal (eTOM 1.4.7.3; TMF655 ChangeRequest): the party's own plan, one from the
 * service provider's library, or one that was developed because neither had any. Whoever owns an in-use entity that the work is likely to
 * impact authorizes it before it commences, and everybody concerned is told when it commences and when it is complete.
 */
export type ImprovementPlanHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of an improvement plan. */
export type ImprovementPlanChange = {
  readonly __typename?: 'ImprovementPlanChange';
  /** Who did it. */
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Position right after it, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The plan as it is now; null when you may no longer see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The plan's id. */
  readonly improvementPlanId: Scalars['ID']['output'];
  /** The status before; null for a new plan. */
  readonly previousStatus?: Maybe<PlanStatus>;
  /** The status after. */
  readonly status: PlanStatus;
  /** The TMF655 event it corresponds to, for example `ChangeRequestApprovalRequiredEvent`. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `PlanCommenced`. */
  readonly type: Scalars['String']['output'];
  /** The plan's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of plans. Every given field must hold. */
export type ImprovementPlanChangeFilter = {
  /** Of one of these plans. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For issues of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That lead to one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PlanStatus>>;
  /** Of one of these types, for example `PlanCommenced`. */
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of improvement plans. */
export type ImprovementPlanConnection = {
  readonly __typename?: 'ImprovementPlanConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<ImprovementPlanEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ImprovementPlan>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An improvement plan in a page. */
export type ImprovementPlanEdge = {
  readonly __typename?: 'ImprovementPlanEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The plan. */
  readonly node: ImprovementPlan;
};

/** Which plans. Every given field must hold. */
export type ImprovementPlanFilter = {
  /** Working on this entity, impacting it, or impacting what it stands in for. */
  readonly entity?: InputMaybe<EntityRefInput>;
  /** For one of these issues. */
  readonly issueId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these origins. */
  readonly origin?: InputMaybe<ReadonlyArray<PlanOrigin>>;
  /** For issues of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PlanStatus>>;
};

/** Orders of improvement plans. */
export type ImprovementPlanOrder =
  /** The first proposed first. */
  | 'CREATED_AT_ASC'
  /** The last proposed first. */
  | 'CREATED_AT_DESC'
  /** The last changed first. */
  | 'UPDATED_AT_DESC';

/** The improvement plan as it now is, or why nothing was changed. */
export type ImprovementPlanOutcome = IllegalTransition | ImprovementPlan | InvalidInput | MutationIdReused | NotFound | NotPermitted | RuleBroken | VersionConflict;

/** How one indicator stood in an observation window. */
export type IndicatorFinding = {
  readonly __typename?: 'IndicatorFinding';
  /** Which indicator. */
  readonly indicator: Scalars['String']['output'];
  /** How many values were measured in the window. */
  readonly measurements: Scalars['Int']['output'];
  /** Whether it was measured and never outside. */
  readonly normal: Scalars['Boolean']['output'];
  /** How many of them lay outside the normal range. */
  readonly outside: Scalars['Int']['output'];
};

/** eTOM layers whose performance processes may engage a party (eTOM 1.6.6.3). */
export type InitiatingLayer =
  /** Customer relationship management. */
  | 'CRM'
  /** Resource management and operations. */
  | 'RM_AND_O'
  /** Service management and operations. */
  | 'SM_AND_O';

/** What is wrong with one input field. */
export type InputIssue = {
  readonly __typename?: 'InputIssue';
  /** What is wrong with it. */
  readonly message: Scalars['String']['output'];
  /** The field's path in the input, for example `["affectedEntities", "0", "id"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Something in the input makes no sense. Code INVALID_INPUT. */
export type InvalidInput = Refusal & {
  readonly __typename?: 'InvalidInput';
  /** INVALID_INPUT */
  readonly code: Scalars['String']['output'];
  /** What is wrong where. */
  readonly issues: ReadonlyArray<InputIssue>;
  /** All that is wrong, in words. */
  readonly message: Scalars['String']['output'];
};

/** A link to another issue. */
export type IssueLink = {
  readonly __typename?: 'IssueLink';
  /** The other issue's id. */
  readonly issueId: Scalars['ID']['output'];
  /** The other issue; null when you may not see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** How the two belong together. */
  readonly relation: LinkRelation;
};

/** Links two issues. */
export type LinkIssuesInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** The other issue. */
  readonly issueId: Scalars['ID']['input'];
  /** How the two belong together. */
  readonly relation: LinkRelation;
};

/** How two issues belong together (TMF656 relatedObject roles). */
export type LinkRelation =
  /** The other one is the cause. */
  | 'CAUSED_BY'
  /** The same thing was reported twice. */
  | 'DUPLICATE_OF'
  /** They have something to do with each other. */
  | 'RELATED_TO'
  /** The same thing happened again. */
  | 'REPEAT_OF';

/**
 * Where somebody wants to be told about improvement plans (the idea of TMF630's `/hub`). Each notice is sent there as a CloudEvent
 * (CloudEvents 1.0, structured JSON) by an HTTP POST, signed with the listener's secret. It arrives at least once: repetitions carry the same
 * CloudEvents `id`. A party's listener gets the notices of the party's own plans only.
 */
export type Listener = {
  readonly __typename?: 'Listener';
  /** The mutations open to you in its present status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The notices on their way to it, and those that arrived. */
  readonly deliveries: NoticeDeliveryConnection;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Which notices it gets. */
  readonly filter: NoticeSelection;
  /** Everything that happened to it, oldest first. */
  readonly history: ReadonlyArray<Change>;
  /** Identifies the listener for ever. */
  readonly id: Scalars['ID']['output'];
  /** The party whose it is; null for the service provider's. */
  readonly party?: Maybe<Party>;
  /** Who registered it. */
  readonly registeredBy: Scalars['String']['output'];
  /** When its secret was last replaced; null while it has its first. The secret itself is shown to nobody. */
  readonly secretReplacedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands in its life cycle. */
  readonly status: ListenerStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Where notices are sent. */
  readonly url: Scalars['String']['output'];
  /** Counts its changes from 1; give it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Where somebody wants to be told about improvement plans (the idea of TMF630's `/hub`). Each notice is sent there as a CloudEvent
 * (CloudEvents 1.0, structured JSON) by an HTTP POST, signed with the listener's secret. It arrives at least once: repetitions carry the same
 * CloudEvents `id`. A party's listener gets the notices of the party's own plans only.
 */
export type ListenerDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoticeDeliveryOrder;
};


/**
 * Where somebody wants to be told about improvement plans (the idea of TMF630's `/hub`). Each notice is sent there as a CloudEvent
 * (CloudEvents 1.0, structured JSON) by an HTTP POST, signed with the listener's secret. It arrives at least once: repetitions carry the same
 * CloudEvents `id`. A party's listener gets the notices of the party's own plans only.
 */
export type ListenerHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of listeners. */
export type ListenerConnection = {
  readonly __typename?: 'ListenerConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<ListenerEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Listener>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A listener in a page. */
export type ListenerEdge = {
  readonly __typename?: 'ListenerEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The listener. */
  readonly node: Listener;
};

/** Which listeners. Every given field must hold. */
export type ListenerFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ListenerStatus>>;
};

/** Orders of listeners. */
export type ListenerOrder =
  /** The first registered first. */
  | 'CREATED_AT_ASC'
  /** The last registered first. */
  | 'CREATED_AT_DESC';

/** The listener as it is now, or why nothing was changed. */
export type ListenerOutcome = IllegalTransition | InvalidInput | Listener | MutationIdReused | NotFound | NotPermitted | RuleBroken | VersionConflict;

/** States of a listener (own). */
export type ListenerStatus =
  /** It is sent what it asked for. */
  | 'ACTIVE'
  /** Notices wait until it is resumed. */
  | 'PAUSED'
  /** It is sent nothing any more; what was on its way is given up. */
  | 'REMOVED';

/** Where a carrier says its maintenance is (MAINTNOTE X-MAINTNOTE-STATUS). */
export type MaintenanceStatus =
  /** It does not take place. */
  | 'CANCELLED'
  /** The work is over. */
  | 'COMPLETED'
  /** It takes place in its window. */
  | 'CONFIRMED'
  /** The work has commenced. */
  | 'IN_PROCESS'
  /** It takes place in another window. */
  | 'RE_SCHEDULED'
  /** It may take place. */
  | 'TENTATIVE';

/** A measured value of an indicator. */
export type Measurement = {
  readonly __typename?: 'Measurement';
  /** When it was measured. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  /** Which indicator. */
  readonly indicator: Scalars['String']['output'];
  /** The value, in the indicator's unit. */
  readonly value: Scalars['Float']['output'];
};

/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The service provider accepts a verified resolution (RESOLVED → CLOSED). Never by whoever claimed it. */
  readonly acceptResolution: PerformanceIssueOutcome;
  /** Says that a notice has arrived and was taken note of (→ DELIVERED). */
  readonly acknowledgeNotice: NoticeDeliveryOutcome;
  /** Adds a note that both sides see. */
  readonly addNote: PerformanceIssueOutcome;
  /** Proposes the party's own plan (→ ACKNOWLEDGED), from one of its templates or not. */
  readonly adoptPartyPlan: ImprovementPlanOutcome;
  /** Adds an outsourcing arrangement to a party. */
  readonly agreeArrangement: PartyOutcome;
  /** Amends an arrangement: running clocks keep the version they started under. */
  readonly amendArrangement: PartyOutcome;
  /** Amends a plan (→ REQUEST_FOR_AUTHORIZATION). A change of entities, window, steps or service actions voids consent, and the change says of which. */
  readonly amendPlan: ImprovementPlanOutcome;
  /** Records what the Analyze Service Quality processes found: it says what normal operation is. */
  readonly analyzeServiceQuality: PerformanceIssueOutcome;
  /** Hands an issue over to another party. The new party's own clocks start. */
  readonly assignParty: PerformanceIssueOutcome;
  /** Lets a token client speak for a party. A client speaks for one party at most. */
  readonly bindClient: PartyOutcome;
  /** The originator withdraws an issue (ACKNOWLEDGED, IN_PROGRESS, HELD, PENDING → CANCELLED). */
  readonly cancelPerformanceIssue: PerformanceIssueOutcome;
  /** Withdraws a plan before the work commences (→ CANCELLED). Whoever got its proposal is told. */
  readonly cancelPlan: ImprovementPlanOutcome;
  /** Drops a task that is not mandatory. */
  readonly cancelTask: ImprovementPlanOutcome;
  /** Changes the severity, and with it the priority. Clocks keep their start and stops. */
  readonly changePriority: PerformanceIssueOutcome;
  /** The party claims resolution (IN_PROGRESS, HELD, PENDING → RESOLVED). Restore and resolve clocks stop provisionally. */
  readonly claimResolution: PerformanceIssueOutcome;
  /** Ends the engagement of a party (→ CLOSED). Refused while it has open issues. */
  readonly closeParty: PartyOutcome;
  /** Closes the review by what the issue's verification after the work showed (→ COMPLETED or FAILED). */
  readonly closePlanReview: ImprovementPlanOutcome;
  /** Commences the work (APPROVED, SCHEDULED → IN_PROGRESS): with valid consent, inside the window or in a declared emergency. */
  readonly commencePlan: ImprovementPlanOutcome;
  /** Records that a service action succeeded. */
  readonly completeAction: ImprovementPlanOutcome;
  /** Completes a task. */
  readonly completeTask: ImprovementPlanOutcome;
  /** Ends the work (IN_PROGRESS → POST_IMPLEMENTATION_REVIEW): mandatory tasks done, and the re-assignment or re-configuration that the degradation requires succeeded. */
  readonly completeWork: ImprovementPlanOutcome;
  /** An owner authorizes the plan or refuses it (WAIT_FOR_APPROVAL → APPROVED once all consent, → REJECTED). Never by its author. */
  readonly decideAuthorization: ImprovementPlanOutcome;
  /** Declares what the work is likely to impact (ACKNOWLEDGED → APPROVED without entities, → REQUEST_FOR_AUTHORIZATION with). */
  readonly declareImpact: ImprovementPlanOutcome;
  /** Proposes a new plan (→ ACKNOWLEDGED). Refused while any template fits; the search is recorded. */
  readonly developPlan: ImprovementPlanOutcome;
  /** The party disputes what a clock holds against it. */
  readonly disputeClock: PerformanceIssueOutcome;
  /** Ends an arrangement: no issue can be raised under it from then on. */
  readonly endArrangement: PartyOutcome;
  /** Ends the fallback (→ POST_IMPLEMENTATION_REVIEW when the former state is restored, else → FAILED). */
  readonly endFallback: ImprovementPlanOutcome;
  /** Records that a service action failed. */
  readonly failAction: ImprovementPlanOutcome;
  /** The party waits on itself (IN_PROGRESS → HELD). Never stops a clock. */
  readonly holdPerformanceIssue: PerformanceIssueOutcome;
  /** Puts a task down. */
  readonly holdTask: ImprovementPlanOutcome;
  /** Takes a carrier's maintenance notice: creates the plan of the maintenance or takes it on. The same notice twice changes nothing; an older one than is known is refused (NOTICE_OUT_OF_DATE). */
  readonly importMaintenanceNotice: ImprovementPlanOutcome;
  /** Links an issue to another one. */
  readonly linkIssues: PerformanceIssueOutcome;
  /** Notifies the owners of the proposal (REQUEST_FOR_AUTHORIZATION → WAIT_FOR_APPROVAL). */
  readonly notifyProposal: ImprovementPlanOutcome;
  /** Lets notices wait (ACTIVE → PAUSED). */
  readonly pauseListener: ListenerOutcome;
  /** Adds a developed plan that was completed to the service provider's library. */
  readonly promotePlan: PlanTemplateOutcome;
  /** The originator answers (PENDING → IN_PROGRESS). Ends the stop. */
  readonly provideInformation: PerformanceIssueOutcome;
  /** Adds a template to the plan library. A party adds its own only. */
  readonly publishTemplate: PlanTemplateOutcome;
  /** Raises an issue with the party responsible for a resource (→ ACKNOWLEDGED). Its clocks start. */
  readonly raisePerformanceIssue: PerformanceIssueOutcome;
  /** Records a measured value of an indicator. */
  readonly recordMeasurement: PerformanceIssueOutcome;
  /** Has notices sent to an address (→ ACTIVE), from now on. Refused for addresses that are not public, unless the operator allows them. */
  readonly registerListener: ListenerOutcome;
  /** Registers a party (→ INITIALIZED). */
  readonly registerParty: PartyOutcome;
  /** The party declines an issue (ACKNOWLEDGED → REJECTED). */
  readonly rejectPerformanceIssue: PerformanceIssueOutcome;
  /** The service provider sends a resolution back (RESOLVED → IN_PROGRESS). The provisional stop is void. */
  readonly rejectResolution: PerformanceIssueOutcome;
  /** Sends nothing any more (→ REMOVED). */
  readonly removeListener: ListenerOutcome;
  /** Takes a closed issue up again inside its reopen window (CLOSED → IN_PROGRESS). Fresh clocks start. */
  readonly reopenPerformanceIssue: PerformanceIssueOutcome;
  /** Signs with another secret from now on. */
  readonly replaceListenerSecret: ListenerOutcome;
  /** Sends a notice again, at once and then as often as a new one (→ PENDING): it may have been given up, or lost by the receiver. */
  readonly replayDelivery: NoticeDeliveryOutcome;
  /** The party reports progress. The next update is due anew. */
  readonly reportProgress: PerformanceIssueOutcome;
  /** The party asks the originator (IN_PROGRESS → PENDING). Clocks stand if the agreement allows the reason. */
  readonly requestInformation: PerformanceIssueOutcome;
  /** Ends a stop. */
  readonly resumeClock: PerformanceIssueOutcome;
  /** Sends what has waited, and what comes (PAUSED → ACTIVE). */
  readonly resumeListener: ListenerOutcome;
  /** The party goes on (HELD → IN_PROGRESS). */
  readonly resumePerformanceIssue: PerformanceIssueOutcome;
  /** Takes a template out of use (PUBLISHED → RETIRED). */
  readonly retireTemplate: PlanTemplateOutcome;
  /** Sets the time of the work, inside the window that was authorized (APPROVED, SCHEDULED → SCHEDULED). */
  readonly schedulePlan: ImprovementPlanOutcome;
  /** The service provider settles a dispute. */
  readonly settleClockDispute: PerformanceIssueOutcome;
  /** Begins a service action, or begins one anew that failed. */
  readonly startAction: ImprovementPlanOutcome;
  /** Begins to take the work back (IN_PROGRESS, POST_IMPLEMENTATION_REVIEW → FALLBACK_EXECUTION). */
  readonly startFallback: ImprovementPlanOutcome;
  /** The party takes an issue up (ACKNOWLEDGED → IN_PROGRESS). The acknowledge clock is met. */
  readonly startPerformanceIssue: PerformanceIssueOutcome;
  /** Takes up a task whose predecessors are done. */
  readonly startTask: ImprovementPlanOutcome;
  /** Lets clocks of the party stand, for a reason the agreement allows. */
  readonly stopClock: PerformanceIssueOutcome;
  /** Ends that a token client speaks for a party, from its next request on. */
  readonly unbindClient: PartyOutcome;
  /** Changes what describes a party. Absent fields stay; lists are replaced as a whole. */
  readonly updateParty: PartyOutcome;
  /** Proposes a plan from the service provider's library (→ ACKNOWLEDGED). Refused while a template of the party fits. */
  readonly useLibraryPlan: ImprovementPlanOutcome;
  /** Declares a party ready to be engaged (INITIALIZED → VALIDATED). */
  readonly validateParty: PartyOutcome;
  /** Checks the measurements of an observation window against what is normal. A failure sends the issue back to work (RESOLVED → IN_PROGRESS). */
  readonly verifyRestoration: PerformanceIssueOutcome;
  /** Declares a stop void: everything is computed as if it had not been. */
  readonly voidClockStop: PerformanceIssueOutcome;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationAcceptResolutionArgs = {
  input: AcceptResolutionInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationAcknowledgeNoticeArgs = {
  input: AcknowledgeNoticeInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationAdoptPartyPlanArgs = {
  input: AdoptPartyPlanInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationAgreeArrangementArgs = {
  input: AgreeArrangementInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationAmendArrangementArgs = {
  input: AmendArrangementInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationAmendPlanArgs = {
  input: AmendPlanInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationAnalyzeServiceQualityArgs = {
  input: AnalyzeServiceQualityInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationAssignPartyArgs = {
  input: AssignPartyInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationBindClientArgs = {
  input: BindClientInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationCancelPerformanceIssueArgs = {
  input: CancelPerformanceIssueInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationCancelPlanArgs = {
  input: CancelPlanInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationCancelTaskArgs = {
  input: CancelTaskInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationChangePriorityArgs = {
  input: ChangePriorityInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationClaimResolutionArgs = {
  input: ClaimResolutionInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationClosePartyArgs = {
  input: ClosePartyInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationClosePlanReviewArgs = {
  input: ClosePlanReviewInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationCommencePlanArgs = {
  input: CommencePlanInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationCompleteActionArgs = {
  input: CompleteActionInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationCompleteWorkArgs = {
  input: CompleteWorkInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationDecideAuthorizationArgs = {
  input: DecideAuthorizationInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationDeclareImpactArgs = {
  input: DeclareImpactInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationDevelopPlanArgs = {
  input: DevelopPlanInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationDisputeClockArgs = {
  input: DisputeClockInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationEndArrangementArgs = {
  input: EndArrangementInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationEndFallbackArgs = {
  input: EndFallbackInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationFailActionArgs = {
  input: FailActionInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationHoldPerformanceIssueArgs = {
  input: HoldPerformanceIssueInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationHoldTaskArgs = {
  input: HoldTaskInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationImportMaintenanceNoticeArgs = {
  input: ImportMaintenanceNoticeInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationLinkIssuesArgs = {
  input: LinkIssuesInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationNotifyProposalArgs = {
  input: NotifyProposalInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationPauseListenerArgs = {
  input: PauseListenerInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationPromotePlanArgs = {
  input: PromotePlanInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationProvideInformationArgs = {
  input: ProvideInformationInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationPublishTemplateArgs = {
  input: PublishTemplateInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationRaisePerformanceIssueArgs = {
  input: RaisePerformanceIssueInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationRecordMeasurementArgs = {
  input: RecordMeasurementInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationRegisterListenerArgs = {
  input: RegisterListenerInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationRegisterPartyArgs = {
  input: RegisterPartyInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationRejectPerformanceIssueArgs = {
  input: RejectPerformanceIssueInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationRejectResolutionArgs = {
  input: RejectResolutionInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationRemoveListenerArgs = {
  input: RemoveListenerInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationReopenPerformanceIssueArgs = {
  input: ReopenPerformanceIssueInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationReplaceListenerSecretArgs = {
  input: ReplaceListenerSecretInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationReplayDeliveryArgs = {
  input: ReplayDeliveryInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationRequestInformationArgs = {
  input: RequestInformationInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationResumeClockArgs = {
  input: ResumeClockInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationResumeListenerArgs = {
  input: ResumeListenerInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationResumePerformanceIssueArgs = {
  input: ResumePerformanceIssueInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationRetireTemplateArgs = {
  input: RetireTemplateInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationSchedulePlanArgs = {
  input: SchedulePlanInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationSettleClockDisputeArgs = {
  input: SettleClockDisputeInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationStartActionArgs = {
  input: StartActionInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationStartFallbackArgs = {
  input: StartFallbackInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationStartPerformanceIssueArgs = {
  input: StartPerformanceIssueInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationStartTaskArgs = {
  input: StartTaskInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationStopClockArgs = {
  input: StopClockInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationUnbindClientArgs = {
  input: UnbindClientInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationUpdatePartyArgs = {
  input: UpdatePartyInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationUseLibraryPlanArgs = {
  input: UseLibraryPlanInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationValidatePartyArgs = {
  input: ValidatePartyInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationVerifyRestorationArgs = {
  input: VerifyRestorationInput;
};


/**
 * One mutation per business act. Each answers the changed entity, or a refusal that says why nothing was changed.
 * With a `clientMutationId` a repeated request gets the same answer and does nothing twice.
 */
export type MutationVoidClockStopArgs = {
  input: VoidClockStopInput;
};

/** The clientMutationId was used for another request. Code MUTATION_ID_REUSED. */
export type MutationIdReused = Refusal & {
  readonly __typename?: 'MutationIdReused';
  /** MUTATION_ID_REUSED */
  readonly code: Scalars['String']['output'];
  /** The same in words. */
  readonly message: Scalars['String']['output'];
};

/** It does not exist, or you may not see it. Code NOT_FOUND. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  /** NOT_FOUND */
  readonly code: Scalars['String']['output'];
  /** The same in words. */
  readonly message: Scalars['String']['output'];
};

/** You may not do this. Code NOT_PERMITTED. */
export type NotPermitted = Refusal & {
  readonly __typename?: 'NotPermitted';
  /** NOT_PERMITTED */
  readonly code: Scalars['String']['output'];
  /** The same in words. */
  readonly message: Scalars['String']['output'];
};

/** A note (TMF621 Note). */
export type Note = {
  readonly __typename?: 'Note';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** What. */
  readonly text: Scalars['String']['output'];
};

/** One notice on its way to one listener. There is exactly one for each pair. */
export type NoticeDelivery = {
  readonly __typename?: 'NoticeDelivery';
  /** When the receiver acknowledged it; null while it has not. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who acknowledged it. */
  readonly acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** What was said with the acknowledgement. */
  readonly acknowledgementNote?: Maybe<Scalars['String']['output']>;
  /** The mutations open to you in its present status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The last attempts, at most 20, oldest first. */
  readonly attempts: ReadonlyArray<DeliveryAttempt>;
  /** When the notice was given. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it first arrived; null while it has not. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The event that the notice travels in: the CloudEvents `id` of the message, the same at every attempt. */
  readonly eventId: Scalars['ID']['output'];
  /** Identifies the delivery for ever; the message carries it as `deliveryid`. */
  readonly id: Scalars['ID']['output'];
  /** The same; null when you may not see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The plan it is about. */
  readonly improvementPlanId: Scalars['ID']['output'];
  /** What kind of notice. */
  readonly kind: NoticeKind;
  /** Why the last attempt failed; null when it did not, or there was none. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  readonly listener?: Maybe<Listener>;
  /** When the next attempt is due; null when none is. */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands in its life cycle. */
  readonly status: NoticeDeliveryStatus;
  /** How many attempts there were since it was scheduled or last replayed. */
  readonly tries: Scalars['Int']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes from 1; give it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of deliveries. */
export type NoticeDeliveryConnection = {
  readonly __typename?: 'NoticeDeliveryConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<NoticeDeliveryEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<NoticeDelivery>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A delivery in a page. */
export type NoticeDeliveryEdge = {
  readonly __typename?: 'NoticeDeliveryEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: NoticeDelivery;
};

/** Which deliveries. Every given field must hold. */
export type NoticeDeliveryFilter = {
  /** Acknowledged, or not. */
  readonly acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<NoticeKind>>;
  /** About one of these plans. */
  readonly planId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<NoticeDeliveryStatus>>;
};

/** Orders of deliveries. */
export type NoticeDeliveryOrder =
  /** The notice that was given first comes first. */
  | 'CREATED_AT_ASC'
  /** The notice that was given last comes first. */
  | 'CREATED_AT_DESC';

/** The delivery as it is now, or why nothing was changed. */
export type NoticeDeliveryOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | NoticeDelivery | RuleBroken | VersionConflict;

/** States of a delivery (own). */
export type NoticeDeliveryStatus =
  /** Given up after ten attempts, most of a day, or because the listener was removed. `replayDelivery` starts anew. */
  | 'DEAD'
  /** Answered with a 2xx status, or acknowledged. */
  | 'DELIVERED'
  /** On its way: attempts go on, with growing pauses. */
  | 'PENDING';

/** Kinds of notices (after MAINTNOTE). */
export type NoticeKind =
  /** The work is not done. */
  | 'CANCELLATION'
  /** The work commences. */
  | 'COMMENCEMENT'
  /** The work is complete. */
  | 'COMPLETION'
  /** The work is proposed and needs authorization. */
  | 'PROPOSAL'
  /** The work is done at another time. */
  | 'RESCHEDULE'
  /** Something else changed. */
  | 'UPDATE';

/** Which notices: those that every list agrees to. An empty list agrees to all. */
export type NoticeSelection = {
  readonly __typename?: 'NoticeSelection';
  /** Of one of these kinds. */
  readonly kinds: ReadonlyArray<NoticeKind>;
  /** About a plan of one of these parties. */
  readonly partyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** About one of these plans. */
  readonly planIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Addressed to one of these subjects or parties. */
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
};

/** Which notices: those that every given list agrees to. */
export type NoticeSelectionInput = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<NoticeKind>>;
  /** About a plan of one of these parties. */
  readonly partyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these plans. */
  readonly planIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Addressed to one of these subjects or parties. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Notifies owners. */
export type NotifyProposalInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** What they are told. */
  readonly text: Scalars['String']['input'];
};

/** Who owes what a clock measures (own). */
export type Obligor =
  /** The party the issue is with. */
  | 'PARTY'
  /** The service provider. */
  | 'SERVICE_PROVIDER';

/** Infrastructure whose ownership and management was outsourced to a party, with the service levels promised (TMF651 Agreement, TMF623 SLA). */
export type OutsourcingArrangement = {
  readonly __typename?: 'OutsourcingArrangement';
  /** How long after a passed verification a resolution counts as accepted. */
  readonly acceptancePeriod: Scalars['Duration']['output'];
  /** The contract it rests on (TMF651 Agreement id or number). */
  readonly agreementReference: Scalars['String']['output'];
  /** Shares of a target at which it is announced as at risk, ascending, between 0 and 1. */
  readonly atRiskShares: ReadonlyArray<Scalars['Float']['output']>;
  /** When its clocks run. */
  readonly calendar: WorkingCalendar;
  /** Unique within the party. */
  readonly id: Scalars['ID']['output'];
  /** What kind of outsourcing. */
  readonly kind: ArrangementKind;
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow: Scalars['Duration']['output'];
  /** The entities in scope. An issue about anything else is refused. */
  readonly scope: ReadonlyArray<ScopeEntry>;
  /** The reasons for which clocks may stand. */
  readonly stopReasons: ReadonlyArray<ClockStopReason>;
  /** What is promised, by severity and clock. */
  readonly targets: ReadonlyArray<ServiceLevelTarget>;
  /** From when on it is in force. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when, exclusive; null while open-ended. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Counts its amendments from 1. A running clock keeps the version it started under. */
  readonly version: Scalars['Int']['output'];
};

/** Where a page lies in its order (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type Party = {
  readonly __typename?: 'Party';
  /** The mutations open to you in its present status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The infrastructure that was outsourced to it, and what was promised about it. */
  readonly arrangements: ReadonlyArray<OutsourcingArrangement>;
  /** The token clients that speak for it. Shown to staff and to the party itself. */
  readonly clientIds: ReadonlyArray<Scalars['String']['output']>;
  /** How to reach it (TMF632 ContactMedium). */
  readonly contacts: ReadonlyArray<ContactMedium>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it is engaged for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The first of its external identifiers: the one other subgraphs refer to it by. */
  readonly externalIdentifier?: Maybe<ExternalIdentifier>;
  /** How other systems and registers name it (TMF632 externalReference). Each is unique. */
  readonly externalIdentifiers: ReadonlyArray<ExternalIdentifier>;
  /** Identifies the party for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its legal name (TMF632 Organization.name). */
  readonly name: Scalars['String']['output'];
  /** The issues it is responsible for. */
  readonly performanceIssues: PerformanceIssueConnection;
  /** The roles it plays (TMF669 PartyRole). */
  readonly roles: ReadonlyArray<PartyRole>;
  /** Where it stands in its life cycle. */
  readonly status: PartyStatus;
  /** The name it trades under (TMF632 Organization.tradingName). */
  readonly tradingName?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes from 1; give it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyPerformanceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PerformanceIssueOrder;
};

/** A change of a party. */
export type PartyChange = {
  readonly __typename?: 'PartyChange';
  /** Who did it. */
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Position right after it, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The party as it is now. */
  readonly party?: Maybe<Party>;
  /** The party's id. */
  readonly partyId: Scalars['ID']['output'];
  /** The status before; null for a new party. */
  readonly previousStatus?: Maybe<PartyStatus>;
  /** The status after. */
  readonly status: PartyStatus;
  /** The TMF632 event it corresponds to, for example `OrganizationStateChangeEvent`. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `ArrangementAgreed`. */
  readonly type: Scalars['String']['output'];
  /** The party's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of parties. Every given field must hold. */
export type PartyChangeFilter = {
  /** Of one of these parties. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these types, for example `ArrangementAgreed`. */
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of parties. */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Party>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A party in a page. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The party. */
  readonly node: Party;
};

/** Which parties. Every given field must hold. */
export type PartyFilter = {
  /** With exactly this name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PartyStatus>>;
};

/** Orders of parties. */
export type PartyOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** The last changed first. */
  | 'UPDATED_AT_DESC';

/** The party as it now is, or why nothing was changed. */
export type PartyOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | Party | RuleBroken | VersionConflict;

/** A role a party plays (TMF669 PartyRole). */
export type PartyRole = {
  readonly __typename?: 'PartyRole';
  /** The role, for example `outsourced network operator`. */
  readonly name: Scalars['String']['output'];
  /** From when on; null for always. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when, exclusive; null while it lasts. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** A role a party plays. */
export type PartyRoleInput = {
  /** The role. */
  readonly name: Scalars['String']['input'];
  /** From when on. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** States of a party (TMF632 OrganizationStateType). */
export type PartyStatus =
  /** No longer engaged; its history stays (TMF632 closed). */
  | 'CLOSED'
  /** Registered, not yet engaged (TMF632 initialized). */
  | 'INITIALIZED'
  /** Checked and ready to be engaged (TMF632 validated). */
  | 'VALIDATED';

/** Pauses a listener. */
export type PauseListenerInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The listener. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/**
 * A request to a party to restore the performance of what was outsourced to it (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation.
 */
export type PerformanceIssue = {
  readonly __typename?: 'PerformanceIssue';
  /** The services, products and resources that suffer (TMF656 affectedService, affectedResource). */
  readonly affectedEntities: ReadonlyArray<Entity>;
  /** The mutations open to you in its present status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Every stay with a party, the present one last. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** Whether a clock of the party's that still runs has been announced as at risk. */
  readonly atRisk: Scalars['Boolean']['output'];
  /** Whether a clock of the party's had exceeded its target when the issue last changed. */
  readonly breached: Scalars['Boolean']['output'];
  /** The type of the issue in the service provider's words (TMF656 category). */
  readonly category: Scalars['String']['output'];
  /** The stretches of time in which clocks stood. */
  readonly clockStops: ReadonlyArray<ClockStop>;
  /** The service level clocks, read now. A party sees its own. */
  readonly clocks: ReadonlyArray<ServiceLevelClock>;
  /** When it reached CLOSED, REJECTED or CANCELLED; null before. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was observed (TMF656 description). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How efficiently normal operation is being restored (eTOM 1.4.7.3). */
  readonly efficiency: RestorationEfficiency;
  /** When the party now expects normal operation (from its last progress report that said so). */
  readonly expectedRestorationAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in the system it came from. */
  readonly externalId?: Maybe<ExternalIssueId>;
  /** Every change of it, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
  /** Identifies the issue for ever. */
  readonly id: Scalars['ID']['output'];
  /** The plans to bring the quality back to normal, the latest first. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** The eTOM layer whose process engaged the party. */
  readonly initiatingLayer: InitiatingLayer;
  /** The process that engaged the party, for example an eTOM process identifier. */
  readonly initiatingProcess: Scalars['String']['output'];
  /** Other issues it belongs together with (TMF656 relatedObject). */
  readonly links: ReadonlyArray<IssueLink>;
  /** Measured values of the analysis's indicators, oldest first. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** What it is about, in one line. */
  readonly name: Scalars['String']['output'];
  /** The next instant at which a timer has something to do here; null for none. */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Notes of both sides, oldest first (TMF621 Note). */
  readonly notes: ReadonlyArray<Note>;
  /** When the degradation began, if known (TMF656 originatingSystem's time). */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The party responsible for it now. */
  readonly party?: Maybe<Party>;
  /** TMF656 priority: 1 for CRITICAL to 4 for WARNING. */
  readonly priority: Scalars['Int']['output'];
  /** The party's progress reports, oldest first. */
  readonly progress: ReadonlyArray<ProgressReport>;
  /** What the Analyze Service Quality processes found; null before they did. */
  readonly qualityAnalysis?: Maybe<QualityAnalysis>;
  /** What the party asked the originator and still waits for; null unless PENDING. */
  readonly question?: Maybe<Question>;
  /** When it was raised (TMF656 timeRaised). */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Who raised it. */
  readonly raisedBy: Scalars['String']['output'];
  /** How often it was reopened. */
  readonly reopenCount: Scalars['Int']['output'];
  /** How the party claims to have resolved it; null while no claim stands. */
  readonly resolution?: Maybe<Resolution>;
  /** The outsourced entity that performs badly. */
  readonly resource: Entity;
  /** How bad it is. */
  readonly severity: Severity;
  /** Where it stands in its life cycle (TMF656 ServiceProblemStateType). */
  readonly status: PerformanceIssueStatus;
  /** Every status it was in (TMF656 trackingRecord). */
  readonly statusChanges: ReadonlyArray<StatusChange>;
  /** When it last changed (TMF656 timeChanged). */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The verifications of normal operation, oldest first. */
  readonly verifications: ReadonlyArray<RestorationVerification>;
  /** Counts its changes from 1; give it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * A request to a party to restore the performance of what was outsourced to it (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation.
 */
export type PerformanceIssueClocksArgs = {
  kind?: InputMaybe<ReadonlyArray<ClockKind>>;
};


/**
 * A request to a party to restore the performance of what was outsourced to it (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation.
 */
export type PerformanceIssueHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A request to a party to restore the performance of what was outsourced to it (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation.
 */
export type PerformanceIssueImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ImprovementPlanOrder;
};

/** A change of a performance issue. */
export type PerformanceIssueChange = {
  readonly __typename?: 'PerformanceIssueChange';
  /** Who did it. */
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Position right after it, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The issue as it is now; null when you may no longer see it, as after a hand-over to another party. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** The issue's id. */
  readonly performanceIssueId: Scalars['ID']['output'];
  /** The status before; null for a new issue. */
  readonly previousStatus?: Maybe<PerformanceIssueStatus>;
  /** The status after. */
  readonly status: PerformanceIssueStatus;
  /** The TMF656 event it corresponds to, for example `ServiceProblemStateChangeEvent`. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `IssueStarted`. */
  readonly type: Scalars['String']['output'];
  /** The issue's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of issues. Every given field must hold. */
export type PerformanceIssueChangeFilter = {
  /** Of one of these issues. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Concerning one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That lead to one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceIssueStatus>>;
  /** Of one of these types, for example `IssueStarted`. */
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of performance issues. */
export type PerformanceIssueConnection = {
  readonly __typename?: 'PerformanceIssueConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceIssueEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceIssue>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A performance issue in a page. */
export type PerformanceIssueEdge = {
  readonly __typename?: 'PerformanceIssueEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The issue. */
  readonly node: PerformanceIssue;
};

/** Which issues. Every given field must hold. */
export type PerformanceIssueFilter = {
  /** Affecting this entity. */
  readonly affectedEntity?: InputMaybe<EntityRefInput>;
  /** With a clock announced as at risk, or without one. */
  readonly atRisk?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a breached clock, or without one. */
  readonly breached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of exactly this type. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** With this key in the system it came from. */
  readonly externalId?: InputMaybe<ExternalIssueIdInput>;
  /** Raised by one of these layers. */
  readonly initiatingLayer?: InputMaybe<ReadonlyArray<InitiatingLayer>>;
  /** Raised by exactly this process. */
  readonly initiatingProcess?: InputMaybe<Scalars['String']['input']>;
  /** With one of these parties responsible. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Raised before this instant. */
  readonly raisedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Raised at this instant or later. */
  readonly raisedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** About this outsourced entity. */
  readonly resource?: InputMaybe<EntityRefInput>;
  /** Of one of these severities. */
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceIssueStatus>>;
};

/** Orders of performance issues. */
export type PerformanceIssueOrder =
  /** The first raised first. */
  | 'RAISED_AT_ASC'
  /** The last raised first. */
  | 'RAISED_AT_DESC'
  /** The first changed first. */
  | 'UPDATED_AT_ASC'
  /** The last changed first. */
  | 'UPDATED_AT_DESC';

/** The performance issue as it now is, or why nothing was changed. */
export type PerformanceIssueOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | PerformanceIssue | RuleBroken | VersionConflict;

/** States of a performance issue (TMF656 ServiceProblem, as published). */
export type PerformanceIssueStatus =
  /** Received (TMF656 acknowledged). */
  | 'ACKNOWLEDGED'
  /** The originator withdrew it (TMF656 cancelled). Final. */
  | 'CANCELLED'
  /** Normal operation was verified and the resolution accepted (TMF656 closed). */
  | 'CLOSED'
  /** The party waits on itself (TMF656 held). Never stops a clock. */
  | 'HELD'
  /** The party works on it (TMF656 inProgress). */
  | 'IN_PROGRESS'
  /** The party waits for the originator (TMF656 pending). */
  | 'PENDING'
  /** The party declined it (TMF656 rejected). Final. */
  | 'REJECTED'
  /** The party claims it is resolved (TMF656 resolved). */
  | 'RESOLVED';

/** One owner's answer. */
export type PlanAuthorization = {
  readonly __typename?: 'PlanAuthorization';
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Under which conditions. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** What the owner decided; null while it is awaited. */
  readonly decision?: Maybe<AuthorizationDecision>;
  /** When the grant ends; null for never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The owner. */
  readonly owner: Scalars['String']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Another plan, or a carrier's maintenance, in the way. */
export type PlanConflict = {
  readonly __typename?: 'PlanConflict';
  /** What both work on or impact. */
  readonly entity: Entity;
  /** The other plan's name; null likewise. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The other plan's id; null when it is another party's and you are a party. */
  readonly planId?: Maybe<Scalars['ID']['output']>;
  /** When the other one means to. */
  readonly window: TimeWindow;
};

/** The owners' consent to exactly what a plan does. */
export type PlanConsent = {
  readonly __typename?: 'PlanConsent';
  /** Each owner's answer. */
  readonly authorizations: ReadonlyArray<PlanAuthorization>;
  /** SHA-256 of {entities, window, steps, service actions}: an owner gives it back with the decision. */
  readonly hash: Scalars['String']['output'];
  /** Whether it still covers what the plan does, now. */
  readonly valid: Scalars['Boolean']['output'];
};

/** What was told to whom. Recorded with the change that it tells of. */
export type PlanNotice = {
  readonly __typename?: 'PlanNotice';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Unique within the plan. */
  readonly id: Scalars['ID']['output'];
  /** What kind of notice. */
  readonly kind: NoticeKind;
  /** To whom. */
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
  /** In words. */
  readonly text: Scalars['String']['output'];
  /** The time it speaks of. */
  readonly window?: Maybe<TimeWindow>;
};

/** A notice as it is made. */
export type PlanNoticeDelivery = {
  readonly __typename?: 'PlanNoticeDelivery';
  /** Position right after it, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The plan as it is now; null when you may no longer see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The plan's id. */
  readonly improvementPlanId: Scalars['ID']['output'];
  /** The notice. */
  readonly notice: PlanNotice;
};

/** Which notices. Every given field must hold. */
export type PlanNoticeFilter = {
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<NoticeKind>>;
  /** To one of these recipients. */
  readonly recipient?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A template that was looked at for an issue. */
export type PlanOption = {
  readonly __typename?: 'PlanOption';
  /** Whether it fits. */
  readonly fits: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whose it is: the party's come first. */
  readonly owner: Obligor;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** The template. */
  readonly templateId: Scalars['ID']['output'];
};

/** Whose plan it is (eTOM 1.4.7.3). */
export type PlanOrigin =
  /** Developed because none was available. */
  | 'DEVELOPED'
  /** Specified by the external party. */
  | 'PARTY_SPECIFIED'
  /** From the service provider's library. */
  | 'PROVIDER_LIBRARY';

/** States of an improvement plan (TMF655 ChangeRequestStatusType). */
export type PlanStatus =
  /** Proposed (TMF655 acknowledged). */
  | 'ACKNOWLEDGED'
  /** Every owner consents, or nobody has to (TMF655 approved). */
  | 'APPROVED'
  /** It was withdrawn before the work commenced (TMF655 cancelled). Final. */
  | 'CANCELLED'
  /** Normal operation was verified after it (TMF655 completed). Final. */
  | 'COMPLETED'
  /** It did not help (TMF655 failed). Final. */
  | 'FAILED'
  /** The work is being taken back (TMF655 fallbackExecution). */
  | 'FALLBACK_EXECUTION'
  /** The work goes on (TMF655 inProgress). */
  | 'IN_PROGRESS'
  /** The work is over, its effect is being measured (TMF655 postImplementationReview). */
  | 'POST_IMPLEMENTATION_REVIEW'
  /** An owner refused (TMF655 rejected). It may be amended. */
  | 'REJECTED'
  /** Somebody has to authorize it, or to do so anew (TMF655 requestForAuthorization). */
  | 'REQUEST_FOR_AUTHORIZATION'
  /** A time is set (TMF655 scheduled). */
  | 'SCHEDULED'
  /** The owners have been notified of the proposal (TMF655 waitForApproval). */
  | 'WAIT_FOR_APPROVAL';

/** One status a plan was in. */
export type PlanStatusChange = {
  readonly __typename?: 'PlanStatusChange';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who moved it there. */
  readonly by: Scalars['String']['output'];
  /** Why, where it was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The status. */
  readonly status: PlanStatus;
};

/** A step of a plan (TMF701 TaskFlow). */
export type PlanTask = {
  readonly __typename?: 'PlanTask';
  /** Ids of the tasks that must be done before. */
  readonly dependsOn: ReadonlyArray<Scalars['ID']['output']>;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['output'];
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** What is to be done. */
  readonly name: Scalars['String']['output'];
  /** Where it stands (TMF701 TaskFlowStateType). */
  readonly status: PlanTaskStatus;
};

/** A step of a plan. */
export type PlanTaskInput = {
  /** Ids of the tasks that must be done before. */
  readonly dependsOn?: ReadonlyArray<Scalars['ID']['input']>;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['input'];
  /** Whether the work is incomplete without it. */
  readonly mandatory?: Scalars['Boolean']['input'];
  /** What is to be done. */
  readonly name: Scalars['String']['input'];
};

/** States of a task (TMF701). */
export type PlanTaskStatus =
  /** Somebody works on it (TMF701 inProgress). */
  | 'ACTIVE'
  /** It is not going to be done (TMF701 cancelled). */
  | 'CANCELLED'
  /** It is done (TMF701 completed). */
  | 'COMPLETED'
  /** It was put down (TMF701 held). */
  | 'HOLD'
  /** Nobody worked on it (TMF701 acknowledged). */
  | 'NEW';

/** An improvement plan that is kept for use. It never changes: another one is published, and it is retired. */
export type PlanTemplate = {
  readonly __typename?: 'PlanTemplate';
  /** The changes of services. */
  readonly actions: ReadonlyArray<TemplateAction>;
  /** When it was published. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it is, at length. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What to do when it does. */
  readonly fallback?: Maybe<Scalars['String']['output']>;
  /** The degradations it was made for. */
  readonly fits: TemplateFit;
  /** Identifies the template for ever. */
  readonly id: Scalars['ID']['output'];
  /** What it is, in one line. */
  readonly name: Scalars['String']['output'];
  /** The party whose it is; null for the service provider's. */
  readonly party?: Maybe<Party>;
  /** The developed plan it was promoted from; null for none. */
  readonly promotedFrom?: Maybe<Scalars['ID']['output']>;
  /** Where it comes from. */
  readonly provenance: TemplateProvenance;
  /** What could go wrong. */
  readonly risk?: Maybe<Scalars['String']['output']>;
  /** Whether it is in use. */
  readonly status: PlanTemplateStatus;
  /** The steps. */
  readonly tasks: ReadonlyArray<TemplateTask>;
  /** Counts its changes from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of templates. */
export type PlanTemplateConnection = {
  readonly __typename?: 'PlanTemplateConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PlanTemplateEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PlanTemplate>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A template in a page. */
export type PlanTemplateEdge = {
  readonly __typename?: 'PlanTemplateEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The template. */
  readonly node: PlanTemplate;
};

/** Which templates. Every given field must hold. */
export type PlanTemplateFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PlanTemplateStatus>>;
};

/** Orders of templates. */
export type PlanTemplateOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** The template as it now is, or why nothing was changed. */
export type PlanTemplateOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | PlanTemplate | RuleBroken | VersionConflict;

/** States of a template (own). */
export type PlanTemplateStatus =
  /** In use. */
  | 'PUBLISHED'
  /** No longer in use. */
  | 'RETIRED';

/** Kinds of principals. */
export type PrincipalKind =
  /** A user or machine of one party. */
  | 'PARTY'
  /** Another subgraph, a gateway, or a process of the CRM, RM&O or SM&O layer. */
  | 'SERVICE'
  /** Staff of the service provider. */
  | 'STAFF'
  /** This product itself: a timer or an import. */
  | 'SYSTEM';

/** A product (TMF637), owned by another subgraph. */
export type Product = {
  readonly __typename?: 'Product';
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** The improvement plans that work on it, impact it, or that it stands in for. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** The issues that are about it or that it suffers from. Answered from its id alone: whether it exists is not asked. */
  readonly performanceIssues: PerformanceIssueConnection;
};


/** A product (TMF637), owned by another subgraph. */
export type ProductImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ImprovementPlanOrder;
};


/** A product (TMF637), owned by another subgraph. */
export type ProductPerformanceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PerformanceIssueOrder;
};

/** What the party said of its progress. */
export type ProgressReport = {
  readonly __typename?: 'ProgressReport';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** When it expects normal operation. */
  readonly expectedRestorationAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much is done, 0 to 100. */
  readonly percent: Scalars['Float']['output'];
  /** How much later that is than it said before; negative when earlier, null when there is nothing to compare. */
  readonly slippage?: Maybe<Scalars['Duration']['output']>;
  /** In words. */
  readonly text: Scalars['String']['output'];
};

/** Promotes a plan. */
export type PromotePlanInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The degradations it was made for. */
  readonly fits: TemplateFitInput;
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** Where it comes from. */
  readonly provenance: TemplateProvenanceInput;
};

/** Answers the party. */
export type ProvideInformationInput = {
  /** The answer. */
  readonly answer: Scalars['String']['input'];
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
};

/** Adds a template. */
export type PublishTemplateInput = {
  /** The changes of services. */
  readonly actions?: ReadonlyArray<ServiceActionInput>;
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it is, at length. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What to do when it does. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The degradations it was made for. */
  readonly fits: TemplateFitInput;
  /** What it is, in one line. */
  readonly name: Scalars['String']['input'];
  /** The party whose it is; the service provider's when absent. */
  readonly ownerPartyId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it comes from. */
  readonly provenance: TemplateProvenanceInput;
  /** What could go wrong. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. */
  readonly tasks: ReadonlyArray<PlanTaskInput>;
};

/** What the Analyze Service Quality processes found (eTOM 1.4.7.3: the basis of any improvement). */
export type QualityAnalysis = {
  readonly __typename?: 'QualityAnalysis';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** The indicators that tell, with what is normal for each. */
  readonly indicators: ReadonlyArray<QualityIndicator>;
  /** The nature of the degradation. */
  readonly natureOfDegradation: Scalars['String']['output'];
  /** Whether services must be re-assigned. */
  readonly requiresReassignment: Scalars['Boolean']['output'];
  /** Whether parameters must be re-configured. */
  readonly requiresReconfiguration: Scalars['Boolean']['output'];
};

/** A key quality indicator (TMF657) with its normal range. */
export type QualityIndicator = {
  readonly __typename?: 'QualityIndicator';
  /** Its name, for example `packet loss`. */
  readonly name: Scalars['String']['output'];
  /** Greatest normal value; null for no upper bound. */
  readonly normalMax?: Maybe<Scalars['Float']['output']>;
  /** Least normal value; null for no lower bound. */
  readonly normalMin?: Maybe<Scalars['Float']['output']>;
  /** Unit of its values, for example `%`. */
  readonly unit: Scalars['String']['output'];
};

/** A key quality indicator with its normal range: a minimum, a maximum or both. */
export type QualityIndicatorInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Greatest normal value. */
  readonly normalMax?: InputMaybe<Scalars['Float']['input']>;
  /** Least normal value. */
  readonly normalMin?: InputMaybe<Scalars['Float']['input']>;
  /** Unit of its values. */
  readonly unit: Scalars['String']['input'];
};

/** What can be asked. What you may not see answers exactly like what does not exist. */
export type Query = {
  readonly __typename?: 'Query';
  /** One improvement plan by its id. Null when there is none, or when you may not see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The improvement plans you may see, as a Relay connection. A party sees those for its own issues. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** One listener by its id. Null when there is none, or when you may not see it. */
  readonly listener?: Maybe<Listener>;
  /** The listeners you may see, as a Relay connection. A party sees its own. */
  readonly listeners: ListenerConnection;
  /** Who you are to this service, and what you may do. */
  readonly me: Caller;
  /** The delivery of one notice to one listener, by its id. Null when there is none, or when you may not see it. */
  readonly noticeDelivery?: Maybe<NoticeDelivery>;
  /** The parties you may see, as a Relay connection. A party sees itself. */
  readonly parties: PartyConnection;
  /** One party by its id. Null when there is none, or when you may not see it. */
  readonly party?: Maybe<Party>;
  /** One party by an identifier that another system or register gave it (TMF632 externalReference). */
  readonly partyByExternalIdentifier?: Maybe<Party>;
  /** One performance issue by its id. Null when there is none, or when you may not see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** The performance issues you may see, as a Relay connection. A party sees the issues it is responsible for. */
  readonly performanceIssues: PerformanceIssueConnection;
  /** The templates looked at for an issue, the best first, each with the reason: the party's before the service provider's (eTOM 1.4.7.3). Null when you may not see the issue. */
  readonly planOptions?: Maybe<ReadonlyArray<PlanOption>>;
  /** The plan library you may see: the service provider's templates and the parties'. A party sees its own. */
  readonly planTemplates: PlanTemplateConnection;
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryImprovementPlanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ImprovementPlanOrder;
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryListenerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryListenersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListenerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ListenerOrder;
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryNoticeDeliveryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PartyOrder;
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryPartyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryPartyByExternalIdentifierArgs = {
  identifier: ExternalIdentifierInput;
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryPerformanceIssueArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryPerformanceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PerformanceIssueOrder;
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryPlanOptionsArgs = {
  issueId: Scalars['ID']['input'];
};


/** What can be asked. What you may not see answers exactly like what does not exist. */
export type QueryPlanTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PlanTemplateOrder;
};

/** A question of the party to the originator. */
export type Question = {
  readonly __typename?: 'Question';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who asks. */
  readonly by: Scalars['String']['output'];
  /** What is asked. */
  readonly text: Scalars['String']['output'];
};

/** Raises an issue. */
export type RaisePerformanceIssueInput = {
  /** The services, products and resources that suffer: at least one. */
  readonly affectedEntities: ReadonlyArray<EntityRefInput>;
  /** The type of the issue. */
  readonly category: Scalars['String']['input'];
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What was observed. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its key in the system it came from. */
  readonly externalId?: InputMaybe<ExternalIssueIdInput>;
  /** The eTOM layer whose process engages the party. */
  readonly initiatingLayer: InitiatingLayer;
  /** The process that engages the party. */
  readonly initiatingProcess: Scalars['String']['input'];
  /** What it is about, in one line. */
  readonly name: Scalars['String']['input'];
  /** When the degradation began. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The party responsible. */
  readonly partyId: Scalars['ID']['input'];
  /** The outsourced entity that performs badly. An arrangement in force must cover it. */
  readonly resource: EntityRefInput;
  /** How bad it is. */
  readonly severity: Severity;
};

/** Records a measured value. */
export type RecordMeasurementInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** Which indicator of the analysis. */
  readonly indicator: Scalars['String']['input'];
  /** When it was measured; now when absent. */
  readonly measuredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The value, in the indicator's unit. */
  readonly value: Scalars['Float']['input'];
};

/** Why nothing was changed. */
export type Refusal = {
  /** A stable code to act upon. */
  readonly code: Scalars['String']['output'];
  /** The same in words. */
  readonly message: Scalars['String']['output'];
};

/** Registers a listener. */
export type RegisterListenerInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Which notices; all when absent. */
  readonly filter?: InputMaybe<NoticeSelectionInput>;
  /** The party whose it is; absent for your own party, or the service provider. A party registers its own only. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** What its notices are signed with: 32 to 256 visible ASCII characters, as they are, or `whsec_` and the base64 of the key. Never shown again. */
  readonly secret: Scalars['String']['input'];
  /** Where notices are sent: an `https:` address without name, password or fragment. */
  readonly url: Scalars['String']['input'];
};

/** Registers a party. */
export type RegisterPartyInput = {
  /** Makes a repeated request harmless: the same key and body get the same answer. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** How to reach it. */
  readonly contacts?: InputMaybe<ReadonlyArray<ContactMediumInput>>;
  /** What it is engaged for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How other systems and registers name it; the first is its key in the graph. */
  readonly externalIdentifiers?: InputMaybe<ReadonlyArray<ExternalIdentifierInput>>;
  /** Its legal name. */
  readonly name: Scalars['String']['input'];
  /** The roles it plays. */
  readonly roles?: InputMaybe<ReadonlyArray<PartyRoleInput>>;
  /** The name it trades under. */
  readonly tradingName?: InputMaybe<Scalars['String']['input']>;
};

/** Declines an issue. */
export type RejectPerformanceIssueInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** The reason in words. */
  readonly reason: Scalars['String']['input'];
  /** A code for the reason. */
  readonly reasonCode: Scalars['String']['input'];
};

/** Sends a resolution back. */
export type RejectResolutionInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Removes a listener. */
export type RemoveListenerInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The listener. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Takes a closed issue up again. */
export type ReopenPerformanceIssueInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Replaces the secret of a listener. */
export type ReplaceListenerSecretInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The listener. */
  readonly id: Scalars['ID']['input'];
  /** What its notices are signed with: 32 to 256 visible ASCII characters, as they are, or `whsec_` and the base64 of the key. Never shown again. */
  readonly secret: Scalars['String']['input'];
};

/** Sends a notice again. */
export type ReplayDeliveryInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The delivery. */
  readonly id: Scalars['ID']['input'];
};

/** Reports progress. */
export type ReportProgressInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** When normal operation is expected. */
  readonly expectedRestorationAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** How much is done, 0 to 100. */
  readonly percent: Scalars['Float']['input'];
  /** In words. */
  readonly text: Scalars['String']['input'];
};

/** Asks the originator. */
export type RequestInformationInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** What is asked. */
  readonly question: Scalars['String']['input'];
  /** Why clocks should stand meanwhile; they run on when absent. */
  readonly stopReason?: InputMaybe<ClockStopReason>;
};

/** How a party claims to have resolved an issue. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** What the cause was, if known (TMF656 rootCause). */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly claimedAt: Scalars['DateTime']['output'];
  /** Who claims it. */
  readonly claimedBy: Scalars['String']['output'];
  /** What was done. */
  readonly text: Scalars['String']['output'];
};

/** A resource (TMF639), owned by another subgraph. */
export type Resource = {
  readonly __typename?: 'Resource';
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** The improvement plans that work on it, impact it, or that it stands in for. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** The issues that are about it or that it suffers from. Answered from its id alone: whether it exists is not asked. */
  readonly performanceIssues: PerformanceIssueConnection;
};


/** A resource (TMF639), owned by another subgraph. */
export type ResourceImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ImprovementPlanOrder;
};


/** A resource (TMF639), owned by another subgraph. */
export type ResourcePerformanceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PerformanceIssueOrder;
};

/** How efficiently normal operation is being restored. */
export type RestorationEfficiency = {
  readonly __typename?: 'RestorationEfficiency';
  /** Plans so far. */
  readonly attempts: Scalars['Int']['output'];
  /** Whether the first plan brought it about; null while no plan is over. */
  readonly firstPlanSuccess?: Maybe<Scalars['Boolean']['output']>;
  /** Time in which somebody worked on a plan. */
  readonly touchTime: Scalars['Duration']['output'];
  /** touchTime / time since the issue was raised until it was closed or now; null before any time has passed. */
  readonly touchTimeRatio?: Maybe<Scalars['Float']['output']>;
};

/** A check by measurement that operation is normal again (TMF653 ServiceTest). */
export type RestorationVerification = {
  readonly __typename?: 'RestorationVerification';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it; never whoever claimed the resolution. */
  readonly by: Scalars['String']['output'];
  /** How each indicator stood. */
  readonly findings: ReadonlyArray<IndicatorFinding>;
  /** Whether every indicator was normal throughout. */
  readonly passed: Scalars['Boolean']['output'];
  /** End of the observation window. */
  readonly windowEnd: Scalars['DateTime']['output'];
  /** Start of the observation window. */
  readonly windowStart: Scalars['DateTime']['output'];
};

/** Ends a stop. */
export type ResumeClockInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** The stop. */
  readonly stopId: Scalars['ID']['input'];
};

/** Resumes a listener. */
export type ResumeListenerInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The listener. */
  readonly id: Scalars['ID']['input'];
};

/** Goes on. */
export type ResumePerformanceIssueInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Retires a template. */
export type RetireTemplateInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The template. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A business rule says no. The code names the rule, for example FOUR_EYES. */
export type RuleBroken = Refusal & {
  readonly __typename?: 'RuleBroken';
  /** The rule, in SCREAMING_SNAKE_CASE. */
  readonly code: Scalars['String']['output'];
  /** The same in words. */
  readonly message: Scalars['String']['output'];
};

/** Sets the time. */
export type SchedulePlanInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why conflicts with other work are accepted. */
  readonly conflictsAcceptedBecause?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** The time. */
  readonly window: TimeWindowInput;
};

/** An entity, or all entities of a type, that an arrangement covers. */
export type ScopeEntry = {
  readonly __typename?: 'ScopeEntry';
  /** Its id, or `*` for every entity of the type. */
  readonly id: Scalars['String']['output'];
  /** The kind of entity. */
  readonly type: EntityType;
};

/** A service (TMF638), owned by another subgraph. */
export type Service = {
  readonly __typename?: 'Service';
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** The improvement plans that work on it, impact it, or that it stands in for. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** The issues that are about it or that it suffers from. Answered from its id alone: whether it exists is not asked. */
  readonly performanceIssues: PerformanceIssueConnection;
};


/** A service (TMF638), owned by another subgraph. */
export type ServiceImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ImprovementPlanOrder;
};


/** A service (TMF638), owned by another subgraph. */
export type ServicePerformanceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PerformanceIssueOrder;
};

/** A change of a service (TMF640), with its monitor's state. */
export type ServiceAction = {
  readonly __typename?: 'ServiceAction';
  /** The value after. */
  readonly after: Scalars['String']['output'];
  /** The value before; null when nobody said. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is changed. */
  readonly entity: Entity;
  /** What went wrong; null when nothing did. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['output'];
  /** What kind of change. */
  readonly kind: ServiceActionKind;
  /** What of it: a parameter's name, or the assignment. */
  readonly parameter: Scalars['String']['output'];
  /** How to take it back; null when it cannot be. */
  readonly rollback?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands (TMF640 monitor state); null before it began. */
  readonly status?: Maybe<ServiceActionStatus>;
};

/** A change of a service. */
export type ServiceActionInput = {
  /** The value after. */
  readonly after: Scalars['String']['input'];
  /** The value before, if known. */
  readonly before?: InputMaybe<Scalars['String']['input']>;
  /** What is changed. */
  readonly entity: EntityRefInput;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['input'];
  /** What kind of change. */
  readonly kind: ServiceActionKind;
  /** What of it: a parameter's name, or the assignment. */
  readonly parameter: Scalars['String']['input'];
  /** How to take it back. */
  readonly rollback?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of service actions (eTOM 1.4.7.3). */
export type ServiceActionKind =
  /** Anything else. */
  | 'OTHER'
  /** A service is re-assigned. Mandatory where the degradation requires it. */
  | 'REASSIGN_SERVICE'
  /** A parameter is re-configured. Mandatory where the degradation requires it. */
  | 'RECONFIGURE_PARAMETER';

/** States of a service action (TMF640 monitor). */
export type ServiceActionStatus =
  /** It succeeded. */
  | 'COMPLETED'
  /** It failed. */
  | 'IN_ERROR'
  /** It goes on. */
  | 'IN_PROGRESS';

/**
 * A service level clock, read at the instant of the request. Its elapsed time is what of its run lies in working time and outside agreed stops:
 * elapsed = |run ∩ working time \ stops|; it is breached when elapsed exceeds the target.
 */
export type ServiceLevelClock = {
  readonly __typename?: 'ServiceLevelClock';
  /** On what ground. */
  readonly basis: ClockBasis;
  /** Whether elapsed exceeds target, decided on durations. */
  readonly breached: Scalars['Boolean']['output'];
  /** elapsed / target, not rounded; null without a target. */
  readonly consumed?: Maybe<Scalars['Float']['output']>;
  /** When the target will be or was used up; null without a target, or while a stop keeps it from ever coming. */
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The party's dispute over it; null for none. */
  readonly dispute?: Maybe<ClockDispute>;
  /** Time that counts. */
  readonly elapsed: Scalars['Duration']['output'];
  /** When it ended; null while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who held the issue when, and why the clock ran or stood, without gaps. */
  readonly explain: ReadonlyArray<ClockSegment>;
  /** Time from start to end or now, working or not. */
  readonly gross: Scalars['Duration']['output'];
  /** Unique within the issue. */
  readonly id: Scalars['ID']['output'];
  /** What it measures. */
  readonly kind: ClockKind;
  /** Who owes it. */
  readonly obligor: Obligor;
  /** The party that held the issue when it started. */
  readonly partyId: Scalars['ID']['output'];
  /** True while its end rests on a claimed resolution that has not been accepted. */
  readonly provisional: Scalars['Boolean']['output'];
  /** target - elapsed; negative once breached; null without a target. */
  readonly remaining?: Maybe<Scalars['Duration']['output']>;
  /** When it started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Whether it runs, stands or has ended, and how. */
  readonly state: ClockState;
  /** Time in agreed stops, working or not: gross - stopped is the time net of stops. */
  readonly stopped: Scalars['Duration']['output'];
  /** The time allowed at the present severity; null when nothing was promised for it. */
  readonly target?: Maybe<Scalars['Duration']['output']>;
};

/** One promise: what must happen how fast at which severity (TMF623 service level objective). */
export type ServiceLevelTarget = {
  readonly __typename?: 'ServiceLevelTarget';
  /** On what ground it is owed. */
  readonly basis: ClockBasis;
  /** Which clock. */
  readonly clock: ClockKind;
  /** Local time `HH:mm` from which on a start counts for the next working day; null when the target is a duration. */
  readonly cutOff?: Maybe<Scalars['String']['output']>;
  /** The time allowed; null when the target is a number of working days. */
  readonly duration?: Maybe<Scalars['Duration']['output']>;
  /** Who owes it. */
  readonly obligor: Obligor;
  /** The severity it holds for. */
  readonly severity: Severity;
  /** Due by the end of this working day, 1 being the day it starts on; null when the target is a duration. */
  readonly workingDays?: Maybe<Scalars['Int']['output']>;
};

/** One promise. Give either `duration` or `workingDays`. */
export type ServiceLevelTargetInput = {
  /** On what ground. */
  readonly basis?: ClockBasis;
  /** Which clock. */
  readonly clock: ClockKind;
  /** Local time `HH:mm` from which on a start counts for the next working day; 24:00 when absent. */
  readonly cutOff?: InputMaybe<Scalars['String']['input']>;
  /** The time allowed. */
  readonly duration?: InputMaybe<Scalars['Duration']['input']>;
  /** Who owes it. */
  readonly obligor?: Obligor;
  /** The severity it holds for. */
  readonly severity: Severity;
  /** Due by the end of this working day, 1 being the day it starts on. */
  readonly workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Settles a dispute. */
export type SettleClockDisputeInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The clock. */
  readonly clockId: Scalars['ID']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** How it is settled. */
  readonly outcome: DisputeSettlement;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** How bad it is (TMF642 perceived severity; TMF621 severity). Its order is TMF656 priority 1 to 4. */
export type Severity =
  /** Service is out (priority 1). */
  | 'CRITICAL'
  /** Service is severely degraded (priority 2). */
  | 'MAJOR'
  /** Service is degraded (priority 3). */
  | 'MINOR'
  /** Service may become degraded (priority 4). */
  | 'WARNING';

/** Begins a service action. */
export type StartActionInput = {
  /** The service action. */
  readonly actionId: Scalars['ID']['input'];
  /** The value found before. */
  readonly before?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
};

/** Begins the fallback. */
export type StartFallbackInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Takes an issue up. */
export type StartPerformanceIssueInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Takes up a task. */
export type StartTaskInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** One status an issue was in. */
export type StatusChange = {
  readonly __typename?: 'StatusChange';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who moved it there. */
  readonly by: Scalars['String']['output'];
  /** Why, where it was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The status. */
  readonly status: PerformanceIssueStatus;
};

/** Lets clocks stand. */
export type StopClockInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Which clocks; all when absent. */
  readonly clocks?: InputMaybe<ReadonlyArray<ClockKind>>;
  /** What is put forward for it. */
  readonly evidence: Scalars['String']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** Why; the agreement must allow it. */
  readonly reason: ClockStopReason;
};

/**
 * Every committed change, in order per entity. Each carries a `cursor`: subscribe again with `after` to go on from there, without a gap and
 * without a repetition. A subscription that cannot go on ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Proposals that wait for an authorization; yours when no owner is named. */
  readonly authorizationRequested: ImprovementPlanChange;
  /** Changes of the improvement plans you may see. */
  readonly improvementPlanChanged: ImprovementPlanChange;
  /** Changes of the parties you may see. */
  readonly partyChanged: PartyChange;
  /** Changes of the performance issues you may see. */
  readonly performanceIssueChanged: PerformanceIssueChange;
  /** Notices about the improvement plans you may see: proposal, commencement, completion and the others. */
  readonly planNotice: PlanNoticeDelivery;
};


/**
 * Every committed change, in order per entity. Each carries a `cursor`: subscribe again with `after` to go on from there, without a gap and
 * without a repetition. A subscription that cannot go on ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN.
 */
export type SubscriptionAuthorizationRequestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  owner?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every committed change, in order per entity. Each carries a `cursor`: subscribe again with `after` to go on from there, without a gap and
 * without a repetition. A subscription that cannot go on ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN.
 */
export type SubscriptionImprovementPlanChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanChangeFilter>;
};


/**
 * Every committed change, in order per entity. Each carries a `cursor`: subscribe again with `after` to go on from there, without a gap and
 * without a repetition. A subscription that cannot go on ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN.
 */
export type SubscriptionPartyChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyChangeFilter>;
};


/**
 * Every committed change, in order per entity. Each carries a `cursor`: subscribe again with `after` to go on from there, without a gap and
 * without a repetition. A subscription that cannot go on ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN.
 */
export type SubscriptionPerformanceIssueChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueChangeFilter>;
};


/**
 * Every committed change, in order per entity. Each carries a `cursor`: subscribe again with `after` to go on from there, without a gap and
 * without a repetition. A subscription that cannot go on ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN.
 */
export type SubscriptionPlanNoticeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanNoticeFilter>;
};

/** A change of a service in a template. */
export type TemplateAction = {
  readonly __typename?: 'TemplateAction';
  /** The value after. */
  readonly after: Scalars['String']['output'];
  /** The value before. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What is changed. */
  readonly entity: Entity;
  /** Unique within the template. */
  readonly id: Scalars['ID']['output'];
  /** What kind of change. */
  readonly kind: ServiceActionKind;
  /** What of it. */
  readonly parameter: Scalars['String']['output'];
  /** How to take it back. */
  readonly rollback?: Maybe<Scalars['String']['output']>;
};

/** The degradations a template was made for. */
export type TemplateFit = {
  readonly __typename?: 'TemplateFit';
  /** Categories of issues; none means any. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Natures of degradation, as quality analyses put them. */
  readonly degradations: ReadonlyArray<Scalars['String']['output']>;
};

/** The degradations a template was made for. */
export type TemplateFitInput = {
  /** Categories of issues; none means any. */
  readonly categories?: ReadonlyArray<Scalars['String']['input']>;
  /** Natures of degradation, as quality analyses put them. */
  readonly degradations: ReadonlyArray<Scalars['String']['input']>;
};

/** Where a template comes from. */
export type TemplateProvenance = {
  readonly __typename?: 'TemplateProvenance';
  /** Its author. */
  readonly author: Scalars['String']['output'];
  /** The document. */
  readonly document: Scalars['String']['output'];
  /** Its version. */
  readonly documentVersion: Scalars['String']['output'];
};

/** Where a template comes from. */
export type TemplateProvenanceInput = {
  /** Its author. */
  readonly author: Scalars['String']['input'];
  /** The document. */
  readonly document: Scalars['String']['input'];
  /** Its version. */
  readonly documentVersion: Scalars['String']['input'];
};

/** A step of a template. */
export type TemplateTask = {
  readonly __typename?: 'TemplateTask';
  /** Ids of the tasks that must be done before. */
  readonly dependsOn: ReadonlyArray<Scalars['ID']['output']>;
  /** Unique within the template. */
  readonly id: Scalars['ID']['output'];
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** What is to be done. */
  readonly name: Scalars['String']['output'];
};

/** A half-open stretch of time [start, end). */
export type TimeWindow = {
  readonly __typename?: 'TimeWindow';
  /** Until when, exclusive. */
  readonly end: Scalars['DateTime']['output'];
  /** From when. */
  readonly start: Scalars['DateTime']['output'];
};

/** A half-open stretch of time [start, end). */
export type TimeWindowInput = {
  /** Until when, exclusive. */
  readonly end: Scalars['DateTime']['input'];
  /** From when. */
  readonly start: Scalars['DateTime']['input'];
};

/** Ends that a token client speaks for a party. */
export type UnbindClientInput = {
  /** The client. */
  readonly clientId: Scalars['String']['input'];
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Changes what describes a party. */
export type UpdatePartyInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** All ways to reach it. */
  readonly contacts?: InputMaybe<ReadonlyArray<ContactMediumInput>>;
  /** What it is engaged for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All its external identifiers. */
  readonly externalIdentifiers?: InputMaybe<ReadonlyArray<ExternalIdentifierInput>>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** Its legal name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** All its roles. */
  readonly roles?: InputMaybe<ReadonlyArray<PartyRoleInput>>;
  /** The name it trades under. */
  readonly tradingName?: InputMaybe<Scalars['String']['input']>;
};

/** Proposes a plan from the library. */
export type UseLibraryPlanInput = {
  /** The changes of services. */
  readonly actions?: ReadonlyArray<ServiceActionInput>;
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it is, at length. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What to do when it does. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The issue. */
  readonly issueId: Scalars['ID']['input'];
  /** What it is, in one line. */
  readonly name: Scalars['String']['input'];
  /** What could go wrong. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. */
  readonly tasks: ReadonlyArray<PlanTaskInput>;
  /** The template it is made from. */
  readonly templateId: Scalars['ID']['input'];
  /** The window that is asked for; any time when absent. */
  readonly window?: InputMaybe<TimeWindowInput>;
};

/** Declares a party ready to be engaged. */
export type ValidatePartyInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What shows that it is ready. */
  readonly evidence: Scalars['String']['input'];
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
};

/** Checks an observation window. */
export type VerifyRestorationInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** End of the observation window; not in the future. */
  readonly windowEnd: Scalars['DateTime']['input'];
  /** Start of the observation window; not before the resolution was claimed. */
  readonly windowStart: Scalars['DateTime']['input'];
};

/** It changed since you read it. Code VERSION_CONFLICT. */
export type VersionConflict = Refusal & {
  readonly __typename?: 'VersionConflict';
  /** VERSION_CONFLICT */
  readonly code: Scalars['String']['output'];
  /** The version it is at now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** The same in words. */
  readonly message: Scalars['String']['output'];
};

/** Declares a stop void. */
export type VoidClockStopInput = {
  /** Makes a repeated request harmless. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The stop. */
  readonly stopId: Scalars['ID']['input'];
};

/** When time runs: working hours in a zone, without holidays. */
export type WorkingCalendar = {
  readonly __typename?: 'WorkingCalendar';
  /** Local dates `yyyy-MM-dd` on which no time runs. */
  readonly holidays: ReadonlyArray<Scalars['String']['output']>;
  /** The working hours. Around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<WorkingHours>;
  /** IANA zone name, for example `Europe/Berlin`. */
  readonly timeZone: Scalars['String']['output'];
};

/** When time runs. */
export type WorkingCalendarInput = {
  /** Local dates `yyyy-MM-dd` on which no time runs. */
  readonly holidays?: ReadonlyArray<Scalars['String']['input']>;
  /** The working hours; around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<WorkingHoursInput>;
  /** IANA zone name. */
  readonly timeZone: Scalars['String']['input'];
};

/** The same hours on one or more weekdays. */
export type WorkingHours = {
  readonly __typename?: 'WorkingHours';
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  readonly days: ReadonlyArray<Scalars['Int']['output']>;
  /** Local time `HH:mm` at which work begins. */
  readonly from: Scalars['String']['output'];
  /** Local time `HH:mm` at which it ends, up to 24:00. */
  readonly to: Scalars['String']['output'];
};

/** The same hours on one or more weekdays. */
export type WorkingHoursInput = {
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  readonly days: ReadonlyArray<Scalars['Int']['input']>;
  /** Local time `HH:mm`. */
  readonly from: Scalars['String']['input'];
  /** Local time `HH:mm`, up to 24:00. */
  readonly to: Scalars['String']['input'];
};

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = ResolversObject<{
  ImprovementPlan: ImprovementPlan;
  Party: Party;
  PerformanceIssue: PerformanceIssue;
  Product: Product;
  Resource: Resource;
  Service: Service;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  ImprovementPlan:
    ( { __typename: 'ImprovementPlan' }
    & GraphQLRecursivePick<FederationTypes['ImprovementPlan'], {"id":true}> );
  Party:
    ( { __typename: 'Party' }
    & ( GraphQLRecursivePick<FederationTypes['Party'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Party'], {"externalIdentifier":{"scheme":true,"value":true}}> ) );
  PerformanceIssue:
    ( { __typename: 'PerformanceIssue' }
    & GraphQLRecursivePick<FederationTypes['PerformanceIssue'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
}>;


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Refusal:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  AcceptResolutionInput: AcceptResolutionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeNoticeInput: AcknowledgeNoticeInput;
  Actor: ResolverTypeWrapper<Actor>;
  AddNoteInput: AddNoteInput;
  AdoptPartyPlanInput: AdoptPartyPlanInput;
  AgreeArrangementInput: AgreeArrangementInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AmendArrangementInput: AmendArrangementInput;
  AmendPlanInput: AmendPlanInput;
  AnalyzeServiceQualityInput: AnalyzeServiceQualityInput;
  ArrangementKind: ArrangementKind;
  AssignPartyInput: AssignPartyInput;
  Assignment: ResolverTypeWrapper<AssignmentState>;
  AuthorizationDecision: AuthorizationDecision;
  BindClientInput: BindClientInput;
  CacheControlScope: CacheControlScope;
  Caller: ResolverTypeWrapper<Principal>;
  CancelPerformanceIssueInput: CancelPerformanceIssueInput;
  CancelPlanInput: CancelPlanInput;
  CancelTaskInput: CancelTaskInput;
  CarrierMaintenance: ResolverTypeWrapper<MaintenanceState>;
  Change: ResolverTypeWrapper<Recorded>;
  ChangePriorityInput: ChangePriorityInput;
  ClaimResolutionInput: ClaimResolutionInput;
  ClockBasis: ClockBasis;
  ClockDispute: ResolverTypeWrapper<ClockDispute>;
  ClockKind: ClockKind;
  ClockSegment: ResolverTypeWrapper<Segment>;
  ClockSegmentState: ClockSegmentState;
  ClockState: ClockState;
  ClockStop: ResolverTypeWrapper<ClockStopState>;
  ClockStopReason: ClockStopReason;
  ClosePartyInput: ClosePartyInput;
  ClosePlanReviewInput: ClosePlanReviewInput;
  CommencePlanInput: CommencePlanInput;
  CompleteActionInput: CompleteActionInput;
  CompleteTaskInput: CompleteTaskInput;
  CompleteWorkInput: CompleteWorkInput;
  ContactMedium: ResolverTypeWrapper<ContactMedium>;
  ContactMediumInput: ContactMediumInput;
  ContactMediumType: ContactMediumType;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAuthorizationInput: DecideAuthorizationInput;
  DeclareImpactInput: DeclareImpactInput;
  DeliveryAttempt: ResolverTypeWrapper<Attempt>;
  DevelopPlanInput: DevelopPlanInput;
  DisputeClockInput: DisputeClockInput;
  DisputeOutcome: DisputeOutcome;
  DisputeSettlement: DisputeSettlement;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EndArrangementInput: EndArrangementInput;
  EndFallbackInput: EndFallbackInput;
  Entity: ResolverTypeWrapper<EntityRef>;
  EntityRefInput: EntityRefInput;
  EntityType: null;
  ExternalIdentifier: ResolverTypeWrapper<ExternalIdentifier>;
  ExternalIdentifierInput: ExternalIdentifierInput;
  ExternalIssueId: ResolverTypeWrapper<ExternalIssueId>;
  ExternalIssueIdInput: ExternalIssueIdInput;
  FailActionInput: FailActionInput;
  HoldPerformanceIssueInput: HoldPerformanceIssueInput;
  HoldTaskInput: HoldTaskInput;
  IllegalTransition: ResolverTypeWrapper<RefusalOf<'IllegalTransition'>>;
  ImpactAssessment: ResolverTypeWrapper<ImpactAssessmentState>;
  ImpactLevel: ImpactLevel;
  ImpactedEntity: ResolverTypeWrapper<ImpactedEntityState>;
  ImpactedEntityInput: ImpactedEntityInput;
  ImportMaintenanceNoticeInput: ImportMaintenanceNoticeInput;
  ImprovementPlan: ResolverTypeWrapper<ImprovementPlanState>;
  ImprovementPlanChange: ResolverTypeWrapper<FeedEvent>;
  ImprovementPlanChangeFilter: ImprovementPlanChangeFilter;
  ImprovementPlanConnection: ResolverTypeWrapper<Connection<'improvementPlans'>>;
  ImprovementPlanEdge: ResolverTypeWrapper<Omit<ImprovementPlanEdge, 'node'> & { node: ResolversTypes['ImprovementPlan'] }>;
  ImprovementPlanFilter: ImprovementPlanFilter;
  ImprovementPlanOrder: ImprovementPlanOrder;
  ImprovementPlanOutcome: ResolverTypeWrapper<OutcomeValue>;
  IndicatorFinding: ResolverTypeWrapper<IndicatorFinding>;
  InitiatingLayer: InitiatingLayer;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  InvalidInput: ResolverTypeWrapper<RefusalOf<'InvalidInput'>>;
  IssueLink: ResolverTypeWrapper<IssueLinkState>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkIssuesInput: LinkIssuesInput;
  LinkRelation: LinkRelation;
  Listener: ResolverTypeWrapper<ListenerState>;
  ListenerConnection: ResolverTypeWrapper<Connection<'listeners'>>;
  ListenerEdge: ResolverTypeWrapper<Omit<ListenerEdge, 'node'> & { node: ResolversTypes['Listener'] }>;
  ListenerFilter: ListenerFilter;
  ListenerOrder: ListenerOrder;
  ListenerOutcome: ResolverTypeWrapper<OutcomeValue>;
  ListenerStatus: ListenerStatus;
  MaintenanceStatus: MaintenanceStatus;
  Measurement: ResolverTypeWrapper<Measurement>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationIdReused: ResolverTypeWrapper<RefusalOf<'MutationIdReused'>>;
  NotFound: ResolverTypeWrapper<RefusalOf<'NotFound'>>;
  NotPermitted: ResolverTypeWrapper<RefusalOf<'NotPermitted'>>;
  Note: ResolverTypeWrapper<Note>;
  NoticeDelivery: ResolverTypeWrapper<NoticeDeliveryState>;
  NoticeDeliveryConnection: ResolverTypeWrapper<Connection<'noticeDeliveries'>>;
  NoticeDeliveryEdge: ResolverTypeWrapper<Omit<NoticeDeliveryEdge, 'node'> & { node: ResolversTypes['NoticeDelivery'] }>;
  NoticeDeliveryFilter: NoticeDeliveryFilter;
  NoticeDeliveryOrder: NoticeDeliveryOrder;
  NoticeDeliveryOutcome: ResolverTypeWrapper<OutcomeValue>;
  NoticeDeliveryStatus: NoticeDeliveryStatus;
  NoticeKind: NoticeKind;
  NoticeSelection: ResolverTypeWrapper<NoticeSelection>;
  NoticeSelectionInput: NoticeSelectionInput;
  NotifyProposalInput: NotifyProposalInput;
  Obligor: Obligor;
  OutsourcingArrangement: ResolverTypeWrapper<OutsourcingArrangementState>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<PartyState>;
  PartyChange: ResolverTypeWrapper<FeedEvent>;
  PartyChangeFilter: PartyChangeFilter;
  PartyConnection: ResolverTypeWrapper<Connection<'parties'>>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  PartyFilter: PartyFilter;
  PartyOrder: PartyOrder;
  PartyOutcome: ResolverTypeWrapper<OutcomeValue>;
  PartyRole: ResolverTypeWrapper<PartyRole>;
  PartyRoleInput: PartyRoleInput;
  PartyStatus: PartyStatus;
  PauseListenerInput: PauseListenerInput;
  PerformanceIssue: ResolverTypeWrapper<PerformanceIssueState>;
  PerformanceIssueChange: ResolverTypeWrapper<FeedEvent>;
  PerformanceIssueChangeFilter: PerformanceIssueChangeFilter;
  PerformanceIssueConnection: ResolverTypeWrapper<Connection<'performanceIssues'>>;
  PerformanceIssueEdge: ResolverTypeWrapper<Omit<PerformanceIssueEdge, 'node'> & { node: ResolversTypes['PerformanceIssue'] }>;
  PerformanceIssueFilter: PerformanceIssueFilter;
  PerformanceIssueOrder: PerformanceIssueOrder;
  PerformanceIssueOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceIssueStatus: PerformanceIssueStatus;
  PlanAuthorization: ResolverTypeWrapper<PlanAuthorization>;
  PlanConflict: ResolverTypeWrapper<Conflict>;
  PlanConsent: ResolverTypeWrapper<ImprovementPlanState>;
  PlanNotice: ResolverTypeWrapper<Notice>;
  PlanNoticeDelivery: ResolverTypeWrapper<FeedEvent>;
  PlanNoticeFilter: PlanNoticeFilter;
  PlanOption: ResolverTypeWrapper<PlanOptionState>;
  PlanOrigin: PlanOrigin;
  PlanStatus: PlanStatus;
  PlanStatusChange: ResolverTypeWrapper<PlanStatusChange>;
  PlanTask: ResolverTypeWrapper<PlanTaskState>;
  PlanTaskInput: PlanTaskInput;
  PlanTaskStatus: PlanTaskStatus;
  PlanTemplate: ResolverTypeWrapper<PlanTemplateState>;
  PlanTemplateConnection: ResolverTypeWrapper<Connection<'planTemplates'>>;
  PlanTemplateEdge: ResolverTypeWrapper<Omit<PlanTemplateEdge, 'node'> & { node: ResolversTypes['PlanTemplate'] }>;
  PlanTemplateFilter: PlanTemplateFilter;
  PlanTemplateOrder: PlanTemplateOrder;
  PlanTemplateOutcome: ResolverTypeWrapper<OutcomeValue>;
  PlanTemplateStatus: PlanTemplateStatus;
  PrincipalKind: PrincipalKind;
  Product: ResolverTypeWrapper<EntityRef>;
  ProgressReport: ResolverTypeWrapper<ProgressReportState>;
  PromotePlanInput: PromotePlanInput;
  ProvideInformationInput: ProvideInformationInput;
  PublishTemplateInput: PublishTemplateInput;
  QualityAnalysis: ResolverTypeWrapper<QualityAnalysis>;
  QualityIndicator: ResolverTypeWrapper<QualityIndicator>;
  QualityIndicatorInput: QualityIndicatorInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  RaisePerformanceIssueInput: RaisePerformanceIssueInput;
  RecordMeasurementInput: RecordMeasurementInput;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegisterListenerInput: RegisterListenerInput;
  RegisterPartyInput: RegisterPartyInput;
  RejectPerformanceIssueInput: RejectPerformanceIssueInput;
  RejectResolutionInput: RejectResolutionInput;
  RemoveListenerInput: RemoveListenerInput;
  ReopenPerformanceIssueInput: ReopenPerformanceIssueInput;
  ReplaceListenerSecretInput: ReplaceListenerSecretInput;
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReportProgressInput: ReportProgressInput;
  RequestInformationInput: RequestInformationInput;
  Resolution: ResolverTypeWrapper<Resolution>;
  Resource: ResolverTypeWrapper<EntityRef>;
  RestorationEfficiency: ResolverTypeWrapper<Efficiency>;
  RestorationVerification: ResolverTypeWrapper<RestorationVerification>;
  ResumeClockInput: ResumeClockInput;
  ResumeListenerInput: ResumeListenerInput;
  ResumePerformanceIssueInput: ResumePerformanceIssueInput;
  RetireTemplateInput: RetireTemplateInput;
  RuleBroken: ResolverTypeWrapper<RefusalOf<'RuleBroken'>>;
  SchedulePlanInput: SchedulePlanInput;
  ScopeEntry: ResolverTypeWrapper<ScopeEntry>;
  Service: ResolverTypeWrapper<EntityRef>;
  ServiceAction: ResolverTypeWrapper<ServiceActionState>;
  ServiceActionInput: ServiceActionInput;
  ServiceActionKind: ServiceActionKind;
  ServiceActionStatus: ServiceActionStatus;
  ServiceLevelClock: ResolverTypeWrapper<ClockView>;
  ServiceLevelTarget: ResolverTypeWrapper<ServiceLevelTargetState>;
  ServiceLevelTargetInput: ServiceLevelTargetInput;
  SettleClockDisputeInput: SettleClockDisputeInput;
  Severity: Severity;
  StartActionInput: StartActionInput;
  StartFallbackInput: StartFallbackInput;
  StartPerformanceIssueInput: StartPerformanceIssueInput;
  StartTaskInput: StartTaskInput;
  StatusChange: ResolverTypeWrapper<StatusChange>;
  StopClockInput: StopClockInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TemplateAction: ResolverTypeWrapper<ActionDraft>;
  TemplateFit: ResolverTypeWrapper<TemplateFit>;
  TemplateFitInput: TemplateFitInput;
  TemplateProvenance: ResolverTypeWrapper<TemplateProvenance>;
  TemplateProvenanceInput: TemplateProvenanceInput;
  TemplateTask: ResolverTypeWrapper<TaskDraft>;
  TimeWindow: ResolverTypeWrapper<TimeWindow>;
  TimeWindowInput: TimeWindowInput;
  UnbindClientInput: UnbindClientInput;
  UpdatePartyInput: UpdatePartyInput;
  UseLibraryPlanInput: UseLibraryPlanInput;
  ValidatePartyInput: ValidatePartyInput;
  VerifyRestorationInput: VerifyRestorationInput;
  VersionConflict: ResolverTypeWrapper<RefusalOf<'VersionConflict'>>;
  VoidClockStopInput: VoidClockStopInput;
  WorkingCalendar: ResolverTypeWrapper<Calendar>;
  WorkingCalendarInput: WorkingCalendarInput;
  WorkingHours: ResolverTypeWrapper<WorkingHours>;
  WorkingHoursInput: WorkingHoursInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  AcceptResolutionInput: AcceptResolutionInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AcknowledgeNoticeInput: AcknowledgeNoticeInput;
  Actor: Actor;
  AddNoteInput: AddNoteInput;
  AdoptPartyPlanInput: AdoptPartyPlanInput;
  AgreeArrangementInput: AgreeArrangementInput;
  Float: Scalars['Float']['output'];
  AmendArrangementInput: AmendArrangementInput;
  AmendPlanInput: AmendPlanInput;
  AnalyzeServiceQualityInput: AnalyzeServiceQualityInput;
  AssignPartyInput: AssignPartyInput;
  Assignment: AssignmentState;
  BindClientInput: BindClientInput;
  Caller: Principal;
  CancelPerformanceIssueInput: CancelPerformanceIssueInput;
  CancelPlanInput: CancelPlanInput;
  CancelTaskInput: CancelTaskInput;
  CarrierMaintenance: MaintenanceState;
  Change: Recorded;
  ChangePriorityInput: ChangePriorityInput;
  ClaimResolutionInput: ClaimResolutionInput;
  ClockDispute: ClockDispute;
  ClockSegment: Segment;
  ClockStop: ClockStopState;
  ClosePartyInput: ClosePartyInput;
  ClosePlanReviewInput: ClosePlanReviewInput;
  CommencePlanInput: CommencePlanInput;
  CompleteActionInput: CompleteActionInput;
  CompleteTaskInput: CompleteTaskInput;
  CompleteWorkInput: CompleteWorkInput;
  ContactMedium: ContactMedium;
  ContactMediumInput: ContactMediumInput;
  DateTime: Scalars['DateTime']['output'];
  DecideAuthorizationInput: DecideAuthorizationInput;
  DeclareImpactInput: DeclareImpactInput;
  DeliveryAttempt: Attempt;
  DevelopPlanInput: DevelopPlanInput;
  DisputeClockInput: DisputeClockInput;
  Duration: Scalars['Duration']['output'];
  EndArrangementInput: EndArrangementInput;
  EndFallbackInput: EndFallbackInput;
  Entity: EntityRef;
  EntityRefInput: EntityRefInput;
  ExternalIdentifier: ExternalIdentifier;
  ExternalIdentifierInput: ExternalIdentifierInput;
  ExternalIssueId: ExternalIssueId;
  ExternalIssueIdInput: ExternalIssueIdInput;
  FailActionInput: FailActionInput;
  HoldPerformanceIssueInput: HoldPerformanceIssueInput;
  HoldTaskInput: HoldTaskInput;
  IllegalTransition: RefusalOf<'IllegalTransition'>;
  ImpactAssessment: ImpactAssessmentState;
  ImpactedEntity: ImpactedEntityState;
  ImpactedEntityInput: ImpactedEntityInput;
  ImportMaintenanceNoticeInput: ImportMaintenanceNoticeInput;
  ImprovementPlan: ImprovementPlanState;
  ImprovementPlanChange: FeedEvent;
  ImprovementPlanChangeFilter: ImprovementPlanChangeFilter;
  ImprovementPlanConnection: Connection<'improvementPlans'>;
  ImprovementPlanEdge: Omit<ImprovementPlanEdge, 'node'> & { node: ResolversParentTypes['ImprovementPlan'] };
  ImprovementPlanFilter: ImprovementPlanFilter;
  ImprovementPlanOutcome: OutcomeValue;
  IndicatorFinding: IndicatorFinding;
  InputIssue: InputIssue;
  InvalidInput: RefusalOf<'InvalidInput'>;
  IssueLink: IssueLinkState;
  JSON: Scalars['JSON']['output'];
  LinkIssuesInput: LinkIssuesInput;
  Listener: ListenerState;
  ListenerConnection: Connection<'listeners'>;
  ListenerEdge: Omit<ListenerEdge, 'node'> & { node: ResolversParentTypes['Listener'] };
  ListenerFilter: ListenerFilter;
  ListenerOutcome: OutcomeValue;
  Measurement: Measurement;
  Mutation: Record<PropertyKey, never>;
  MutationIdReused: RefusalOf<'MutationIdReused'>;
  NotFound: RefusalOf<'NotFound'>;
  NotPermitted: RefusalOf<'NotPermitted'>;
  Note: Note;
  NoticeDelivery: NoticeDeliveryState;
  NoticeDeliveryConnection: Connection<'noticeDeliveries'>;
  NoticeDeliveryEdge: Omit<NoticeDeliveryEdge, 'node'> & { node: ResolversParentTypes['NoticeDelivery'] };
  NoticeDeliveryFilter: NoticeDeliveryFilter;
  NoticeDeliveryOutcome: OutcomeValue;
  NoticeSelection: NoticeSelection;
  NoticeSelectionInput: NoticeSelectionInput;
  NotifyProposalInput: NotifyProposalInput;
  OutsourcingArrangement: OutsourcingArrangementState;
  PageInfo: PageInfo;
  Party: PartyState;
  PartyChange: FeedEvent;
  PartyChangeFilter: PartyChangeFilter;
  PartyConnection: Connection<'parties'>;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  PartyFilter: PartyFilter;
  PartyOutcome: OutcomeValue;
  PartyRole: PartyRole;
  PartyRoleInput: PartyRoleInput;
  PauseListenerInput: PauseListenerInput;
  PerformanceIssue: PerformanceIssueState;
  PerformanceIssueChange: FeedEvent;
  PerformanceIssueChangeFilter: PerformanceIssueChangeFilter;
  PerformanceIssueConnection: Connection<'performanceIssues'>;
  PerformanceIssueEdge: Omit<PerformanceIssueEdge, 'node'> & { node: ResolversParentTypes['PerformanceIssue'] };
  PerformanceIssueFilter: PerformanceIssueFilter;
  PerformanceIssueOutcome: OutcomeValue;
  PlanAuthorization: PlanAuthorization;
  PlanConflict: Conflict;
  PlanConsent: ImprovementPlanState;
  PlanNotice: Notice;
  PlanNoticeDelivery: FeedEvent;
  PlanNoticeFilter: PlanNoticeFilter;
  PlanOption: PlanOptionState;
  PlanStatusChange: PlanStatusChange;
  PlanTask: PlanTaskState;
  PlanTaskInput: PlanTaskInput;
  PlanTemplate: PlanTemplateState;
  PlanTemplateConnection: Connection<'planTemplates'>;
  PlanTemplateEdge: Omit<PlanTemplateEdge, 'node'> & { node: ResolversParentTypes['PlanTemplate'] };
  PlanTemplateFilter: PlanTemplateFilter;
  PlanTemplateOutcome: OutcomeValue;
  Product: EntityRef;
  ProgressReport: ProgressReportState;
  PromotePlanInput: PromotePlanInput;
  ProvideInformationInput: ProvideInformationInput;
  PublishTemplateInput: PublishTemplateInput;
  QualityAnalysis: QualityAnalysis;
  QualityIndicator: QualityIndicator;
  QualityIndicatorInput: QualityIndicatorInput;
  Query: Record<PropertyKey, never>;
  Question: Question;
  RaisePerformanceIssueInput: RaisePerformanceIssueInput;
  RecordMeasurementInput: RecordMeasurementInput;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegisterListenerInput: RegisterListenerInput;
  RegisterPartyInput: RegisterPartyInput;
  RejectPerformanceIssueInput: RejectPerformanceIssueInput;
  RejectResolutionInput: RejectResolutionInput;
  RemoveListenerInput: RemoveListenerInput;
  ReopenPerformanceIssueInput: ReopenPerformanceIssueInput;
  ReplaceListenerSecretInput: ReplaceListenerSecretInput;
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReportProgressInput: ReportProgressInput;
  RequestInformationInput: RequestInformationInput;
  Resolution: Resolution;
  Resource: EntityRef;
  RestorationEfficiency: Efficiency;
  RestorationVerification: RestorationVerification;
  ResumeClockInput: ResumeClockInput;
  ResumeListenerInput: ResumeListenerInput;
  ResumePerformanceIssueInput: ResumePerformanceIssueInput;
  RetireTemplateInput: RetireTemplateInput;
  RuleBroken: RefusalOf<'RuleBroken'>;
  SchedulePlanInput: SchedulePlanInput;
  ScopeEntry: ScopeEntry;
  Service: EntityRef;
  ServiceAction: ServiceActionState;
  ServiceActionInput: ServiceActionInput;
  ServiceLevelClock: ClockView;
  ServiceLevelTarget: ServiceLevelTargetState;
  ServiceLevelTargetInput: ServiceLevelTargetInput;
  SettleClockDisputeInput: SettleClockDisputeInput;
  StartActionInput: StartActionInput;
  StartFallbackInput: StartFallbackInput;
  StartPerformanceIssueInput: StartPerformanceIssueInput;
  StartTaskInput: StartTaskInput;
  StatusChange: StatusChange;
  StopClockInput: StopClockInput;
  Subscription: Record<PropertyKey, never>;
  TemplateAction: ActionDraft;
  TemplateFit: TemplateFit;
  TemplateFitInput: TemplateFitInput;
  TemplateProvenance: TemplateProvenance;
  TemplateProvenanceInput: TemplateProvenanceInput;
  TemplateTask: TaskDraft;
  TimeWindow: TimeWindow;
  TimeWindowInput: TimeWindowInput;
  UnbindClientInput: UnbindClientInput;
  UpdatePartyInput: UpdatePartyInput;
  UseLibraryPlanInput: UseLibraryPlanInput;
  ValidatePartyInput: ValidatePartyInput;
  VerifyRestorationInput: VerifyRestorationInput;
  VersionConflict: RefusalOf<'VersionConflict'>;
  VoidClockStopInput: VoidClockStopInput;
  WorkingCalendar: Calendar;
  WorkingCalendarInput: WorkingCalendarInput;
  WorkingHours: WorkingHours;
  WorkingHoursInput: WorkingHoursInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
}>;

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = ResolversObject<{
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  partyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type AssignmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CallerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CarrierMaintenanceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CarrierMaintenance'] = ResolversParentTypes['CarrierMaintenance']> = ResolversObject<{
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maintenanceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MaintenanceStatus']>, ParentType, ContextType>;
}>;

export type ChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ClockDisputeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClockDispute'] = ResolversParentTypes['ClockDispute']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DisputeOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ClockSegmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClockSegment'] = ResolversParentTypes['ClockSegment']> = ResolversObject<{
  elapsed?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Obligor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ClockStopReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockSegmentState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
  stopId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type ClockStopResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClockStop'] = ResolversParentTypes['ClockStop']> = ResolversObject<{
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ClockKind']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ClockStopReason'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voidedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ContactMediumResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactMedium'] = ResolversParentTypes['ContactMedium']> = ResolversObject<{
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ContactMediumType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryAttemptResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responseStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  took?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
}>;

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EntityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Product' | 'Resource' | 'Service', ParentType, ContextType>;
}>;

export type EntityTypeResolvers = { PRODUCT: 'Product', RESOURCE: 'Resource', SERVICE: 'Service' };

export type ExternalIdentifierResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExternalIdentifier'] = ResolversParentTypes['ExternalIdentifier']> = ResolversObject<{
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ExternalIssueIdResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExternalIssueId'] = ResolversParentTypes['ExternalIssueId']> = ResolversObject<{
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type IllegalTransitionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IllegalTransition'] = ResolversParentTypes['IllegalTransition']> = ResolversObject<{
  allowed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ImpactAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImpactAssessment'] = ResolversParentTypes['ImpactAssessment']> = ResolversObject<{
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['ImpactedEntity']>, ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ImpactedEntityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImpactedEntity'] = ResolversParentTypes['ImpactedEntity']> = ResolversObject<{
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ImpactLevel'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redundantWith?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
}>;

export type ImprovementPlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlan'] = ResolversParentTypes['ImprovementPlan'], FederationReferenceType extends FederationReferenceTypes['ImprovementPlan'] = FederationReferenceTypes['ImprovementPlan']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImprovementPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedConflicts?: Resolver<ReadonlyArray<ResolversTypes['PlanConflict']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAction']>, ParentType, ContextType>;
  actualEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actualStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authoredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['PlanConflict']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['PlanConsent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<ImprovementPlanHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['ImpactAssessment']>, ParentType, ContextType>;
  issueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  maintenance?: Resolver<Maybe<ResolversTypes['CarrierMaintenance']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['PlanNotice']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PlanOrigin'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduled?: Resolver<Maybe<ResolversTypes['TimeWindow']>, ParentType, ContextType>;
  search?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanOption']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<ReadonlyArray<ResolversTypes['PlanStatusChange']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['PlanTask']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  touchTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  touchTimeRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['TimeWindow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ImprovementPlanChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanChange'] = ResolversParentTypes['ImprovementPlanChange']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  improvementPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['PlanStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ImprovementPlanConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanConnection'] = ResolversParentTypes['ImprovementPlanConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ImprovementPlanEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanEdge'] = ResolversParentTypes['ImprovementPlanEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImprovementPlan'], ParentType, ContextType>;
}>;

export type ImprovementPlanOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanOutcome'] = ResolversParentTypes['ImprovementPlanOutcome']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IllegalTransition' | 'ImprovementPlan' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
}>;

export type IndicatorFindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IndicatorFinding'] = ResolversParentTypes['IndicatorFinding']> = ResolversObject<{
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  normal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type InputIssueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type InvalidInputResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type IssueLinkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IssueLink'] = ResolversParentTypes['IssueLink']> = ResolversObject<{
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['LinkRelation'], ParentType, ContextType>;
}>;

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ListenerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Listener'] = ResolversParentTypes['Listener']> = ResolversObject<{
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['NoticeDeliveryConnection'], ParentType, ContextType, RequireFields<ListenerDeliveriesArgs, 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['NoticeSelection'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<ListenerHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secretReplacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListenerStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ListenerConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ListenerConnection'] = ResolversParentTypes['ListenerConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListenerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Listener']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ListenerEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ListenerEdge'] = ResolversParentTypes['ListenerEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listener'], ParentType, ContextType>;
}>;

export type ListenerOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ListenerOutcome'] = ResolversParentTypes['ListenerOutcome']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'Listener' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
}>;

export type MeasurementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  acceptResolution?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAcceptResolutionArgs, 'input'>>;
  acknowledgeNotice?: Resolver<ResolversTypes['NoticeDeliveryOutcome'], ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'input'>>;
  addNote?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  adoptPartyPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationAdoptPartyPlanArgs, 'input'>>;
  agreeArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationAgreeArrangementArgs, 'input'>>;
  amendArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationAmendArrangementArgs, 'input'>>;
  amendPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationAmendPlanArgs, 'input'>>;
  analyzeServiceQuality?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAnalyzeServiceQualityArgs, 'input'>>;
  assignParty?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAssignPartyArgs, 'input'>>;
  bindClient?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationBindClientArgs, 'input'>>;
  cancelPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationCancelPerformanceIssueArgs, 'input'>>;
  cancelPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCancelPlanArgs, 'input'>>;
  cancelTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCancelTaskArgs, 'input'>>;
  changePriority?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationChangePriorityArgs, 'input'>>;
  claimResolution?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationClaimResolutionArgs, 'input'>>;
  closeParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationClosePartyArgs, 'input'>>;
  closePlanReview?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationClosePlanReviewArgs, 'input'>>;
  commencePlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCommencePlanArgs, 'input'>>;
  completeAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCompleteActionArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  completeWork?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCompleteWorkArgs, 'input'>>;
  decideAuthorization?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDecideAuthorizationArgs, 'input'>>;
  declareImpact?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDeclareImpactArgs, 'input'>>;
  developPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDevelopPlanArgs, 'input'>>;
  disputeClock?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationDisputeClockArgs, 'input'>>;
  endArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationEndArrangementArgs, 'input'>>;
  endFallback?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationEndFallbackArgs, 'input'>>;
  failAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationFailActionArgs, 'input'>>;
  holdPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationHoldPerformanceIssueArgs, 'input'>>;
  holdTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationHoldTaskArgs, 'input'>>;
  importMaintenanceNotice?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationImportMaintenanceNoticeArgs, 'input'>>;
  linkIssues?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationLinkIssuesArgs, 'input'>>;
  notifyProposal?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationNotifyProposalArgs, 'input'>>;
  pauseListener?: Resolver<ResolversTypes['ListenerOutcome'], ParentType, ContextType, RequireFields<MutationPauseListenerArgs, 'input'>>;
  promotePlan?: Resolver<ResolversTypes['PlanTemplateOutcome'], ParentType, ContextType, RequireFields<MutationPromotePlanArgs, 'input'>>;
  provideInformation?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationProvideInformationArgs, 'input'>>;
  publishTemplate?: Resolver<ResolversTypes['PlanTemplateOutcome'], ParentType, ContextType, RequireFields<MutationPublishTemplateArgs, 'input'>>;
  raisePerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRaisePerformanceIssueArgs, 'input'>>;
  recordMeasurement?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRecordMeasurementArgs, 'input'>>;
  registerListener?: Resolver<ResolversTypes['ListenerOutcome'], ParentType, ContextType, RequireFields<MutationRegisterListenerArgs, 'input'>>;
  registerParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationRegisterPartyArgs, 'input'>>;
  rejectPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRejectPerformanceIssueArgs, 'input'>>;
  rejectResolution?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRejectResolutionArgs, 'input'>>;
  removeListener?: Resolver<ResolversTypes['ListenerOutcome'], ParentType, ContextType, RequireFields<MutationRemoveListenerArgs, 'input'>>;
  reopenPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationReopenPerformanceIssueArgs, 'input'>>;
  replaceListenerSecret?: Resolver<ResolversTypes['ListenerOutcome'], ParentType, ContextType, RequireFields<MutationReplaceListenerSecretArgs, 'input'>>;
  replayDelivery?: Resolver<ResolversTypes['NoticeDeliveryOutcome'], ParentType, ContextType, RequireFields<MutationReplayDeliveryArgs, 'input'>>;
  reportProgress?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationReportProgressArgs, 'input'>>;
  requestInformation?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRequestInformationArgs, 'input'>>;
  resumeClock?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationResumeClockArgs, 'input'>>;
  resumeListener?: Resolver<ResolversTypes['ListenerOutcome'], ParentType, ContextType, RequireFields<MutationResumeListenerArgs, 'input'>>;
  resumePerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationResumePerformanceIssueArgs, 'input'>>;
  retireTemplate?: Resolver<ResolversTypes['PlanTemplateOutcome'], ParentType, ContextType, RequireFields<MutationRetireTemplateArgs, 'input'>>;
  schedulePlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationSchedulePlanArgs, 'input'>>;
  settleClockDispute?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationSettleClockDisputeArgs, 'input'>>;
  startAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationStartActionArgs, 'input'>>;
  startFallback?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationStartFallbackArgs, 'input'>>;
  startPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationStartPerformanceIssueArgs, 'input'>>;
  startTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationStartTaskArgs, 'input'>>;
  stopClock?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationStopClockArgs, 'input'>>;
  unbindClient?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationUnbindClientArgs, 'input'>>;
  updateParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationUpdatePartyArgs, 'input'>>;
  useLibraryPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationUseLibraryPlanArgs, 'input'>>;
  validateParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationValidatePartyArgs, 'input'>>;
  verifyRestoration?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationVerifyRestorationArgs, 'input'>>;
  voidClockStop?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationVoidClockStopArgs, 'input'>>;
}>;

export type MutationIdReusedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MutationIdReused'] = ResolversParentTypes['MutationIdReused']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NotFoundResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NotPermittedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NoteResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type NoticeDeliveryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDelivery'] = ResolversParentTypes['NoticeDelivery']> = ResolversObject<{
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acknowledgementNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['DeliveryAttempt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  improvementPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listener?: Resolver<Maybe<ResolversTypes['Listener']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NoticeDeliveryStatus'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NoticeDeliveryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDeliveryConnection'] = ResolversParentTypes['NoticeDeliveryConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NoticeDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type NoticeDeliveryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDeliveryEdge'] = ResolversParentTypes['NoticeDeliveryEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeDelivery'], ParentType, ContextType>;
}>;

export type NoticeDeliveryOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDeliveryOutcome'] = ResolversParentTypes['NoticeDeliveryOutcome']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'NoticeDelivery' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
}>;

export type NoticeSelectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeSelection'] = ResolversParentTypes['NoticeSelection']> = ResolversObject<{
  kinds?: Resolver<ReadonlyArray<ResolversTypes['NoticeKind']>, ParentType, ContextType>;
  partyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  planIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type OutsourcingArrangementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutsourcingArrangement'] = ResolversParentTypes['OutsourcingArrangement']> = ResolversObject<{
  acceptancePeriod?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  agreementReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atRiskShares?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['WorkingCalendar'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArrangementKind'], ParentType, ContextType>;
  reopenWindow?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['ScopeEntry']>, ParentType, ContextType>;
  stopReasons?: Resolver<ReadonlyArray<ResolversTypes['ClockStopReason']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelTarget']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PartyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  arrangements?: Resolver<ReadonlyArray<ResolversTypes['OutsourcingArrangement']>, ParentType, ContextType>;
  clientIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['ContactMedium']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIdentifier?: Resolver<Maybe<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType>;
  externalIdentifiers?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<PartyPerformanceIssuesArgs, 'orderBy'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PartyRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyStatus'], ParentType, ContextType>;
  tradingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PartyChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyChange'] = ResolversParentTypes['PartyChange']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PartyConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PartyEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
}>;

export type PartyOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyOutcome'] = ResolversParentTypes['PartyOutcome']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'Party' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
}>;

export type PartyRoleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyRole'] = ResolversParentTypes['PartyRole']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type PerformanceIssueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssue'] = ResolversParentTypes['PerformanceIssue'], FederationReferenceType extends FederationReferenceTypes['PerformanceIssue'] = FederationReferenceTypes['PerformanceIssue']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  affectedEntities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  atRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clockStops?: Resolver<ReadonlyArray<ResolversTypes['ClockStop']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelClock']>, ParentType, ContextType, Partial<PerformanceIssueClocksArgs>>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  efficiency?: Resolver<ResolversTypes['RestorationEfficiency'], ParentType, ContextType>;
  expectedRestorationAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['ExternalIssueId']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<PerformanceIssueHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<PerformanceIssueImprovementPlansArgs, 'orderBy'>>;
  initiatingLayer?: Resolver<ResolversTypes['InitiatingLayer'], ParentType, ContextType>;
  initiatingProcess?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['IssueLink']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  qualityAnalysis?: Resolver<Maybe<ResolversTypes['QualityAnalysis']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifications?: Resolver<ReadonlyArray<ResolversTypes['RestorationVerification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PerformanceIssueChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueChange'] = ResolversParentTypes['PerformanceIssueChange']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  performanceIssueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['PerformanceIssueStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PerformanceIssueConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueConnection'] = ResolversParentTypes['PerformanceIssueConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PerformanceIssueEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueEdge'] = ResolversParentTypes['PerformanceIssueEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceIssue'], ParentType, ContextType>;
}>;

export type PerformanceIssueOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueOutcome'] = ResolversParentTypes['PerformanceIssueOutcome']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'PerformanceIssue' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
}>;

export type PlanAuthorizationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanAuthorization'] = ResolversParentTypes['PlanAuthorization']> = ResolversObject<{
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['AuthorizationDecision']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PlanConflictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanConflict'] = ResolversParentTypes['PlanConflict']> = ResolversObject<{
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
}>;

export type PlanConsentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanConsent'] = ResolversParentTypes['PlanConsent']> = ResolversObject<{
  authorizations?: Resolver<ReadonlyArray<ResolversTypes['PlanAuthorization']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PlanNoticeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanNotice'] = ResolversParentTypes['PlanNotice']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['TimeWindow']>, ParentType, ContextType>;
}>;

export type PlanNoticeDeliveryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanNoticeDelivery'] = ResolversParentTypes['PlanNoticeDelivery']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  improvementPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['PlanNotice'], ParentType, ContextType>;
}>;

export type PlanOptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanOption'] = ResolversParentTypes['PlanOption']> = ResolversObject<{
  fits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Obligor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type PlanStatusChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanStatusChange'] = ResolversParentTypes['PlanStatusChange']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
}>;

export type PlanTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTask'] = ResolversParentTypes['PlanTask']> = ResolversObject<{
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanTaskStatus'], ParentType, ContextType>;
}>;

export type PlanTemplateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTemplate'] = ResolversParentTypes['PlanTemplate']> = ResolversObject<{
  actions?: Resolver<ReadonlyArray<ResolversTypes['TemplateAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fits?: Resolver<ResolversTypes['TemplateFit'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  promotedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['TemplateProvenance'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanTemplateStatus'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['TemplateTask']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlanTemplateConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTemplateConnection'] = ResolversParentTypes['PlanTemplateConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PlanTemplateEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTemplateEdge'] = ResolversParentTypes['PlanTemplateEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanTemplate'], ParentType, ContextType>;
}>;

export type PlanTemplateOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTemplateOutcome'] = ResolversParentTypes['PlanTemplateOutcome']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'PlanTemplate' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
}>;

export type ProductResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<ProductImprovementPlansArgs, 'orderBy'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<ProductPerformanceIssuesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProgressReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedRestorationAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slippage?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type QualityAnalysisResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QualityAnalysis'] = ResolversParentTypes['QualityAnalysis']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['QualityIndicator']>, ParentType, ContextType>;
  natureOfDegradation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiresReassignment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiresReconfiguration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type QualityIndicatorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QualityIndicator'] = ResolversParentTypes['QualityIndicator']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  normalMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType, RequireFields<QueryImprovementPlanArgs, 'id'>>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<QueryImprovementPlansArgs, 'orderBy'>>;
  listener?: Resolver<Maybe<ResolversTypes['Listener']>, ParentType, ContextType, RequireFields<QueryListenerArgs, 'id'>>;
  listeners?: Resolver<ResolversTypes['ListenerConnection'], ParentType, ContextType, RequireFields<QueryListenersArgs, 'orderBy'>>;
  me?: Resolver<ResolversTypes['Caller'], ParentType, ContextType>;
  noticeDelivery?: Resolver<Maybe<ResolversTypes['NoticeDelivery']>, ParentType, ContextType, RequireFields<QueryNoticeDeliveryArgs, 'id'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'orderBy'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'id'>>;
  partyByExternalIdentifier?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyByExternalIdentifierArgs, 'identifier'>>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType, RequireFields<QueryPerformanceIssueArgs, 'id'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<QueryPerformanceIssuesArgs, 'orderBy'>>;
  planOptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanOption']>>, ParentType, ContextType, RequireFields<QueryPlanOptionsArgs, 'issueId'>>;
  planTemplates?: Resolver<ResolversTypes['PlanTemplateConnection'], ParentType, ContextType, RequireFields<QueryPlanTemplatesArgs, 'orderBy'>>;
}>;

export type QuestionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RefusalResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
}>;

export type ResolutionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = ResolversObject<{
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ResourceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<ResourceImprovementPlansArgs, 'orderBy'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<ResourcePerformanceIssuesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RestorationEfficiencyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestorationEfficiency'] = ResolversParentTypes['RestorationEfficiency']> = ResolversObject<{
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPlanSuccess?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  touchTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  touchTimeRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
}>;

export type RestorationVerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestorationVerification'] = ResolversParentTypes['RestorationVerification']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['IndicatorFinding']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  windowEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  windowStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type RuleBrokenResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RuleBroken'] = ResolversParentTypes['RuleBroken']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ScopeEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScopeEntry'] = ResolversParentTypes['ScopeEntry']> = ResolversObject<{
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
}>;

export type ServiceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<ServiceImprovementPlansArgs, 'orderBy'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<ServicePerformanceIssuesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ServiceActionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceAction'] = ResolversParentTypes['ServiceAction']> = ResolversObject<{
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceActionKind'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rollback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ServiceActionStatus']>, ParentType, ContextType>;
}>;

export type ServiceLevelClockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelClock'] = ResolversParentTypes['ServiceLevelClock']> = ResolversObject<{
  basis?: Resolver<ResolversTypes['ClockBasis'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consumed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['ClockDispute']>, ParentType, ContextType>;
  elapsed?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explain?: Resolver<ReadonlyArray<ResolversTypes['ClockSegment']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  obligor?: Resolver<ResolversTypes['Obligor'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
}>;

export type ServiceLevelTargetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelTarget'] = ResolversParentTypes['ServiceLevelTarget']> = ResolversObject<{
  basis?: Resolver<ResolversTypes['ClockBasis'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  cutOff?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  obligor?: Resolver<ResolversTypes['Obligor'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type StatusChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
}>;

export type SubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = ResolversObject<{
  authorizationRequested?: SubscriptionResolver<ResolversTypes['ImprovementPlanChange'], "authorizationRequested", ParentType, ContextType, Partial<SubscriptionAuthorizationRequestedArgs>>;
  improvementPlanChanged?: SubscriptionResolver<ResolversTypes['ImprovementPlanChange'], "improvementPlanChanged", ParentType, ContextType, Partial<SubscriptionImprovementPlanChangedArgs>>;
  partyChanged?: SubscriptionResolver<ResolversTypes['PartyChange'], "partyChanged", ParentType, ContextType, Partial<SubscriptionPartyChangedArgs>>;
  performanceIssueChanged?: SubscriptionResolver<ResolversTypes['PerformanceIssueChange'], "performanceIssueChanged", ParentType, ContextType, Partial<SubscriptionPerformanceIssueChangedArgs>>;
  planNotice?: SubscriptionResolver<ResolversTypes['PlanNoticeDelivery'], "planNotice", ParentType, ContextType, Partial<SubscriptionPlanNoticeArgs>>;
}>;

export type TemplateActionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TemplateAction'] = ResolversParentTypes['TemplateAction']> = ResolversObject<{
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceActionKind'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rollback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type TemplateFitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TemplateFit'] = ResolversParentTypes['TemplateFit']> = ResolversObject<{
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degradations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type TemplateProvenanceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TemplateProvenance'] = ResolversParentTypes['TemplateProvenance']> = ResolversObject<{
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TemplateTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TemplateTask'] = ResolversParentTypes['TemplateTask']> = ResolversObject<{
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TimeWindowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimeWindow'] = ResolversParentTypes['TimeWindow']> = ResolversObject<{
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type VersionConflictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type WorkingCalendarResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorkingCalendar'] = ResolversParentTypes['WorkingCalendar']> = ResolversObject<{
  holidays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['WorkingHours']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type WorkingHoursResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorkingHours'] = ResolversParentTypes['WorkingHours']> = ResolversObject<{
  days?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = GraphQLContext> = ResolversObject<{
  Actor?: ActorResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  CarrierMaintenance?: CarrierMaintenanceResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ClockDispute?: ClockDisputeResolvers<ContextType>;
  ClockSegment?: ClockSegmentResolvers<ContextType>;
  ClockStop?: ClockStopResolvers<ContextType>;
  ContactMedium?: ContactMediumResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  ExternalIdentifier?: ExternalIdentifierResolvers<ContextType>;
  ExternalIssueId?: ExternalIssueIdResolvers<ContextType>;
  IllegalTransition?: IllegalTransitionResolvers<ContextType>;
  ImpactAssessment?: ImpactAssessmentResolvers<ContextType>;
  ImpactedEntity?: ImpactedEntityResolvers<ContextType>;
  ImprovementPlan?: ImprovementPlanResolvers<ContextType>;
  ImprovementPlanChange?: ImprovementPlanChangeResolvers<ContextType>;
  ImprovementPlanConnection?: ImprovementPlanConnectionResolvers<ContextType>;
  ImprovementPlanEdge?: ImprovementPlanEdgeResolvers<ContextType>;
  ImprovementPlanOutcome?: ImprovementPlanOutcomeResolvers<ContextType>;
  IndicatorFinding?: IndicatorFindingResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  IssueLink?: IssueLinkResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Listener?: ListenerResolvers<ContextType>;
  ListenerConnection?: ListenerConnectionResolvers<ContextType>;
  ListenerEdge?: ListenerEdgeResolvers<ContextType>;
  ListenerOutcome?: ListenerOutcomeResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationIdReused?: MutationIdReusedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoticeDelivery?: NoticeDeliveryResolvers<ContextType>;
  NoticeDeliveryConnection?: NoticeDeliveryConnectionResolvers<ContextType>;
  NoticeDeliveryEdge?: NoticeDeliveryEdgeResolvers<ContextType>;
  NoticeDeliveryOutcome?: NoticeDeliveryOutcomeResolvers<ContextType>;
  NoticeSelection?: NoticeSelectionResolvers<ContextType>;
  OutsourcingArrangement?: OutsourcingArrangementResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyChange?: PartyChangeResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  PartyOutcome?: PartyOutcomeResolvers<ContextType>;
  PartyRole?: PartyRoleResolvers<ContextType>;
  PerformanceIssue?: PerformanceIssueResolvers<ContextType>;
  PerformanceIssueChange?: PerformanceIssueChangeResolvers<ContextType>;
  PerformanceIssueConnection?: PerformanceIssueConnectionResolvers<ContextType>;
  PerformanceIssueEdge?: PerformanceIssueEdgeResolvers<ContextType>;
  PerformanceIssueOutcome?: PerformanceIssueOutcomeResolvers<ContextType>;
  PlanAuthorization?: PlanAuthorizationResolvers<ContextType>;
  PlanConflict?: PlanConflictResolvers<ContextType>;
  PlanConsent?: PlanConsentResolvers<ContextType>;
  PlanNotice?: PlanNoticeResolvers<ContextType>;
  PlanNoticeDelivery?: PlanNoticeDeliveryResolvers<ContextType>;
  PlanOption?: PlanOptionResolvers<ContextType>;
  PlanStatusChange?: PlanStatusChangeResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  PlanTemplate?: PlanTemplateResolvers<ContextType>;
  PlanTemplateConnection?: PlanTemplateConnectionResolvers<ContextType>;
  PlanTemplateEdge?: PlanTemplateEdgeResolvers<ContextType>;
  PlanTemplateOutcome?: PlanTemplateOutcomeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProgressReport?: ProgressReportResolvers<ContextType>;
  QualityAnalysis?: QualityAnalysisResolvers<ContextType>;
  QualityIndicator?: QualityIndicatorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  RestorationEfficiency?: RestorationEfficiencyResolvers<ContextType>;
  RestorationVerification?: RestorationVerificationResolvers<ContextType>;
  RuleBroken?: RuleBrokenResolvers<ContextType>;
  ScopeEntry?: ScopeEntryResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceAction?: ServiceActionResolvers<ContextType>;
  ServiceLevelClock?: ServiceLevelClockResolvers<ContextType>;
  ServiceLevelTarget?: ServiceLevelTargetResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TemplateAction?: TemplateActionResolvers<ContextType>;
  TemplateFit?: TemplateFitResolvers<ContextType>;
  TemplateProvenance?: TemplateProvenanceResolvers<ContextType>;
  TemplateTask?: TemplateTaskResolvers<ContextType>;
  TimeWindow?: TimeWindowResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
  WorkingHours?: WorkingHoursResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = GraphQLContext> = ResolversObject<{
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
}>;
