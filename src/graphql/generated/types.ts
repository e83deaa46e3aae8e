import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StateOf } from '../../store/registry.js';
import type { ConnectionOf, EventConnection } from '../mappers.js';
import type { FeedEvent } from '../../store/feed/feed.js';
import type { OutcomeValue, NodeValue, RefusalOf } from '../outcomes.js';
import type { AppointmentView } from '../../domain/issue/appointments/outcome.js';
import type { OutsourcingArrangement as OutsourcingArrangementState } from '../../domain/party/model.js';
import type { VerificationTerms as VerificationTermsState, ServiceLevelTarget as ServiceLevelTargetState, Calendar, SpecialDay as SpecialDayState, DueTable as DueTableState, Target, AppointmentTerms as AppointmentTermsState, AgreedTerms } from '../../domain/time/serviceLevelTerms.js';
import type { ProposedCalendarChange as ProposedCalendarChangeState } from '../../domain/calendar/model.js';
import type { ArrangementCoverage as ArrangementCoverageState } from '../../domain/party/arrangements.js';
import type { AvailabilityTerms as AvailabilityTermsState, PeriodObjective as PeriodObjectiveState, ChronicFailureTerms as ChronicFailureTermsState, CreditTerms as CreditTermsState, PlannedWorkTerms as PlannedWorkTermsState } from '../../domain/agreement/terms.js';
import type { CreditBandView } from '../party/creditBandView.js';
import type { AgreementReport as AgreementReportState, SubjectAvailability as SubjectAvailabilityState } from '../../domain/agreement/report.js';
import type { CountedWork as CountedWorkState } from '../../domain/agreement/plannedWork.js';
import type { CreditLine as CreditLineState } from '../../domain/agreement/credits.js';
import type { Assignment as AssignmentState, ProgressReport as ProgressReportState } from '../../domain/issue/model.js';
import type { LinkView } from '../issue/links.js';
import type { DisputedFormerClock, FormerClockView, ClockView } from '../issue/clockViews.js';
import type { Warning } from '../../domain/kernel/warning.js';
import type { Segment } from '../../domain/time/segments.js';
import type { ClockStop as ClockStopState } from '../../domain/time/stops.js';
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import type { Maintenance as MaintenanceState } from '../../domain/plan/maintenance/model.js';
import type { PlanTask as PlanTaskState, ServiceAction as ServiceActionState, ImpactAssessment as ImpactAssessmentState, ImpactedEntity as ImpactedEntityState, ImpactWaiver as ImpactWaiverState, OwnerDecision as OwnerDecisionState, Conflict, Notice, Deviation, TaskDraft } from '../../domain/plan/model.js';
import type { ConsentView } from '../plan/mappers.js';
import type { PlanOption as PlanOptionState } from '../../domain/plan/proposal/planOption.js';
import type { TemplateAction as TemplateActionState } from '../../domain/template/model.js';
import type { ProposedPlanChange as ProposedPlanChangeState } from '../../domain/plan/proposal/proposedChange.js';
import type { Efficiency } from '../../domain/plan/efficiency.js';
import type { Attempt } from '../../domain/delivery/model.js';
import type { ReadinessGap as ReadinessGapState, ProcessReadiness as ProcessReadinessState } from '../../domain/readiness/gaps.js';
import type { SlippageHistory as SlippageHistoryState, SlippageRevision as SlippageRevisionState } from '../../domain/issue/progress.js';
import type { PartyProgress, PartyWork, OpenIssueSummary, ExpectedIssue } from '../../domain/measures/partyProgress.js';
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import type { MeasuredValue as MeasuredValueState, MeasureQuestion, MeasureFilter as MeasureFilterState } from '../../domain/measures/measures.js';
import type { DimensionValue as DimensionValueState, NamedRow, TrendView, ComparisonView, ComparedRowView, FindingView } from '../measures/mappers.js';
import type { MeasureChange as MeasureChangeState } from '../../domain/measures/comparison.js';
import type { RuleFinding } from '../../domain/reviewRule/model.js';
import type { Score, ScoredIndicator } from '../../domain/measures/score.js';
import type { RankingView } from '../snapshot/mappers.js';
import type { RankingEntry } from '../../store/measures/ranking.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { GraphQLContext } from '../context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 8601 instant with a time zone, for example `2026-03-01T09:30:00Z`. Output is in UTC with milliseconds. */
  DateTime: { input: Date; output: Date; }
  /** An ISO 8601 duration without years and months, for example `PT4H` or `P2DT30M`. Output is in hours, minutes and seconds, never in days: 18 hours of working time are more than a working day. Negative (`-PT10M`) only where a field says so. */
  Duration: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** Accepts a resolution. */
export type AcceptPerformanceIssueResolutionInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose resolution is accepted. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Accepts a recommendation, as its party. */
export type AcceptPerformanceRecommendationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Access of one side to the other's tools, inventories and processes (eTOM 1.6.6.3; the idea of TMF672 Permission). A grant from a party to
 * the service provider is the authorization of this very API: the token clients it names act for the party, with its privileges, only while it is ACTIVE and valid.
 */
export type AccessGrant = PerformanceNode & {
  readonly __typename?: 'AccessGrant';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** Its approval, never by the requester (TMF672 granter). */
  readonly approval?: Maybe<AccessGrantDecision>;
  /** When that arrangement ends. */
  readonly arrangementEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The party's arrangement it is based on, whose end suspends it. Null when the party had none: then the last of its arrangements counts. */
  readonly arrangementId?: Maybe<Scalars['ID']['output']>;
  /** The clients of the party that act for it: `client_id` or `azp` of their tokens, never a subject. PARTY_TO_SP only; shown to staff and to the party itself. */
  readonly clientIds: ReadonlyArray<Scalars['String']['output']>;
  /** The contact at the party. SP_TO_PARTY only; shown to staff and to the party itself. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** When it was requested. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The direction of the access. */
  readonly direction: AccessGrantDirection;
  /** The address of the party's tool. SP_TO_PARTY only; shown to staff and to the party itself. */
  readonly endpoint?: Maybe<Scalars['String']['output']>;
  /** Every change, oldest first. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The inventories that may be read. */
  readonly inventories: ReadonlyArray<Scalars['String']['output']>;
  /** The last review. */
  readonly lastReview?: Maybe<AccessGrantDecision>;
  /** The owner. */
  readonly owner: Scalars['String']['output'];
  /** The party; null if you may not see it. */
  readonly party?: Maybe<Party>;
  /** The privileges of its clients (TMF672 privilege). PARTY_TO_SP only. */
  readonly privileges: ReadonlyArray<AccessGrantPrivilege>;
  /** The processes that may be taken part in, by their eTOM identifiers or names. */
  readonly processes: ReadonlyArray<Scalars['String']['output']>;
  /** When access was first provisioned. */
  readonly provisionedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its purpose. */
  readonly purpose: Scalars['String']['output'];
  /** Why it was refused. */
  readonly refusal?: Maybe<AccessGrantDecision>;
  /** Who requested it. */
  readonly requestedBy: Scalars['String']['output'];
  /** When the need for it must be confirmed next; null before approval. */
  readonly reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether that has passed. */
  readonly reviewOverdue: Scalars['Boolean']['output'];
  /** Why it was revoked. */
  readonly revocation?: Maybe<AccessGrantDecision>;
  /** Its status in the life cycle. */
  readonly status: AccessGrantStatus;
  /** The last suspension; kept after access is resumed. */
  readonly suspension?: Maybe<AccessGrantDecision>;
  /** The last twenty access tests, oldest first. The history has all of them. */
  readonly tests: ReadonlyArray<AccessGrantTest>;
  /** The tools. */
  readonly tools: ReadonlyArray<AccessGrantTool>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** From when it is valid (TMF672 validFor). */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when it is valid, exclusive; null while it is open-ended (TMF672 validFor). */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Why the request was withdrawn. */
  readonly withdrawal?: Maybe<AccessGrantDecision>;
};


/**
 * Access of one side to the other's tools, inventories and processes (eTOM 1.6.6.3; the idea of TMF672 Permission). A grant from a party to
 * the service provider is the authorization of this very API: the token clients it names act for the party, with its privileges, only while it is ACTIVE and valid.
 */
export type AccessGrantHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of an access grant. */
export type AccessGrantChange = PerformanceChange & {
  readonly __typename?: 'AccessGrantChange';
  /** The current grant; null if you may no longer see it. */
  readonly accessGrant?: Maybe<AccessGrant>;
  /** The grant's id. */
  readonly accessGrantId: Scalars['ID']['output'];
  /** The actor. */
  readonly actor: PerformanceActor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The status before; null for a new grant. */
  readonly previousStatus?: Maybe<AccessGrantStatus>;
  /** The status after. */
  readonly status: AccessGrantStatus;
  /** The TMF672 event it corresponds to, for example `PermissionCreateEvent`. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `AccessReviewOverdue`. */
  readonly type: PerformanceEventType;
  /** The grant's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of access grants. All given fields must match. */
export type AccessGrantChangeFilter = {
  /** Of one of these grants. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That result in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<AccessGrantStatus>>;
  /** Of one of these types, for example `AccessSuspended`. */
  readonly type?: InputMaybe<ReadonlyArray<PerformanceEventType>>;
};

/** A page of access grants. */
export type AccessGrantConnection = {
  readonly __typename?: 'AccessGrantConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<AccessGrantEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<AccessGrant>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Who decided something about a grant. */
export type AccessGrantDecision = {
  readonly __typename?: 'AccessGrantDecision';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** Why it was decided so; null if none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Directions of access to tools, inventories and processes (own). */
export type AccessGrantDirection =
  /** The party to the service provider's. */
  | 'PARTY_TO_SP'
  /** The service provider to the party's. */
  | 'SP_TO_PARTY';

/** An access grant in a page. */
export type AccessGrantEdge = {
  readonly __typename?: 'AccessGrantEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The grant. */
  readonly node: AccessGrant;
};

/** Which access grants. All given fields must match. */
export type AccessGrantFilter = {
  /** In this direction. */
  readonly direction?: InputMaybe<AccessGrantDirection>;
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With an overdue review, or without. */
  readonly reviewOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<AccessGrantStatus>>;
};

/** Orders of access grants. */
export type AccessGrantOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/** The changed access grant, or a refusal. */
export type AccessGrantOutcome = AccessGrantPayload | PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed access grant, and what goes with the change. */
export type AccessGrantPayload = PerformancePayload & {
  readonly __typename?: 'AccessGrantPayload';
  /** The changed access grant, as it is after the change. */
  readonly accessGrant: AccessGrant;
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** Privileges of a party's clients (TMF672 privilege). */
export type AccessGrantPrivilege =
  /** Answering reviews and recommendations. */
  | 'ANSWER_REVIEWS'
  /** Disputing a clock. */
  | 'DISPUTE_CLOCKS'
  /** Registering listeners for notices. The party's listeners receive notices only while an active grant has it. */
  | 'LISTEN_TO_NOTICES'
  /** Proposing improvement plans and templates. */
  | 'PROPOSE_PLANS'
  /** Requesting further access. */
  | 'REQUEST_ACCESS'
  /** Reading the party's own data. Every other privilege needs it. */
  | 'VIEW'
  /** Working on performance issues: starting, reporting, claiming resolution, notes. */
  | 'WORK_ISSUES'
  /** Working through improvement plans. */
  | 'WORK_PLANS';

/** States of an access grant (own). */
export type AccessGrantStatus =
  /** Provisioned and shown to work. */
  | 'ACTIVE'
  /** Approved, not provisioned yet. */
  | 'APPROVED'
  /** Its validity has passed. */
  | 'EXPIRED'
  /** Refused. */
  | 'REFUSED'
  /** Requested. */
  | 'REQUESTED'
  /** Revoked. */
  | 'REVOKED'
  /** Suspended. */
  | 'SUSPENDED'
  /** Withdrawn by the requester. */
  | 'WITHDRAWN';

/** Evidence that access works, or does not. */
export type AccessGrantTest = {
  readonly __typename?: 'AccessGrantTest';
  /** The observation. */
  readonly finding?: Maybe<Scalars['String']['output']>;
  /** How it was tested. */
  readonly method: Scalars['String']['output'];
  /** Whether the test passed. */
  readonly passed: Scalars['Boolean']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
  /** When it was tested. */
  readonly testedAt: Scalars['DateTime']['output'];
  /** Who tested. */
  readonly testedBy: Scalars['String']['output'];
};

/** Evidence that access works, or does not. It must not hold a secret. */
export type AccessGrantTestInput = {
  /** The observation. */
  readonly finding?: InputMaybe<Scalars['String']['input']>;
  /** How it was tested. */
  readonly method: Scalars['String']['input'];
  /** Whether the test passed. */
  readonly passed: Scalars['Boolean']['input'];
  /** When it was tried: not in the future, and not before the approval. */
  readonly testedAt: Scalars['DateTime']['input'];
  /** Who tested. */
  readonly testedBy: Scalars['String']['input'];
};

/** A tool. */
export type AccessGrantTool = {
  readonly __typename?: 'AccessGrantTool';
  /** The kind of tool. */
  readonly kind: AccessGrantToolKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** A tool. */
export type AccessGrantToolInput = {
  /** The kind of tool. */
  readonly kind: AccessGrantToolKind;
  /** The name. */
  readonly name: Scalars['String']['input'];
};

/** Kinds of tools (own). */
export type AccessGrantToolKind =
  /** Access for machines. */
  | 'API'
  /** File exchange. */
  | 'FILE_TRANSFER'
  /** Any other kind of action. */
  | 'OTHER'
  /** Access for people, in a browser. */
  | 'PORTAL'
  /** A session on a machine of the other side. */
  | 'REMOTE_SESSION'
  /** A stream of measurements and alarms. */
  | 'TELEMETRY';

/** Acknowledges a proposal. */
export type AcknowledgeImprovementPlanProposalInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
};

/** Acknowledges a notice. */
export type AcknowledgeNoticeDeliveryInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The delivery: `deliveryid` of the message. */
  readonly id: Scalars['ID']['input'];
  /** The text. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Adds a note. */
export type AddPerformanceIssueNoteInput = {
  /** What is attached to it, by reference: at most 20. The files stay where they are; nothing is fetched. */
  readonly attachments?: InputMaybe<ReadonlyArray<PerformanceAttachmentInput>>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue to add the note to. */
  readonly id: Scalars['ID']['input'];
  /** Whether the service provider alone is to see it: no list, count, history or subscription of a party has it. Refused to a party. */
  readonly private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The note. */
  readonly text: Scalars['String']['input'];
};

/** Adds evidence to a review. */
export type AddPerformanceReviewEvidenceInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** At least one observation. */
  readonly evidence: ReadonlyArray<PerformanceReviewEvidenceInput>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The review. */
  readonly id: Scalars['ID']['input'];
};

/** Proposes the party's own plan: from one of its templates, with bindings and deviations, or with a name and steps. */
export type AdoptPartyPlanInput = {
  /** The changes of services. Without a template only. */
  readonly actions?: InputMaybe<ReadonlyArray<ImprovementPlanActionInput>>;
  /** What each parameter of the template is. */
  readonly bindings?: InputMaybe<ReadonlyArray<ImprovementPlanParameterBindingInput>>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Description; the template's when absent. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How it departs from the template. A mandatory step that is changed or skipped takes a second person's approval. */
  readonly deviations?: InputMaybe<ReadonlyArray<ImprovementPlanDeviationInput>>;
  /** Fallback procedure; the template's when absent. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The id of the issue that the plan restores. */
  readonly issueId: Scalars['ID']['input'];
  /** One-line summary; the template's when absent, mandatory without a template. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The risk; the template's when absent. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. Without a template only. */
  readonly tasks?: InputMaybe<ReadonlyArray<ImprovementPlanTaskInput>>;
  /** The party's template it is made from. */
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
  /** The requested window; any time when absent. */
  readonly window?: InputMaybe<ImprovementPlanWindowInput>;
};

/** Agrees to a claimed credit. */
export type AgreeCreditClaimInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** More about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Adds an outsourcing arrangement. */
export type AgreeOutsourcingArrangementInput = {
  /** How long after a passed verification a resolution counts as accepted. */
  readonly acceptancePeriod: Scalars['Duration']['input'];
  /** The contract it is based on. */
  readonly agreementReference: Scalars['String']['input'];
  /** When an appointment counts as not kept. */
  readonly appointments?: InputMaybe<ServiceLevelAppointmentTermsInput>;
  /** Shares of a target at which it is at risk. */
  readonly atRiskShares: ReadonlyArray<Scalars['Float']['input']>;
  /** What is an outage; by default everything but what was no fault. */
  readonly availability?: InputMaybe<ServiceLevelAvailabilityTermsInput>;
  /** When its clocks run; around the clock in UTC when neither this nor `calendarId` is given. */
  readonly calendar?: InputMaybe<ServiceLevelCalendarInput>;
  /** The shared calendar by which its clocks run. */
  readonly calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** What makes a failure chronic. */
  readonly chronic: ReadonlyArray<ChronicFailureTermsInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What is credited when a promise is not kept; never an invoice. */
  readonly credits: ReadonlyArray<ServiceCreditTermsInput>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** The kind of outsourcing. */
  readonly kind: OutsourcingArrangementKind;
  /** Clocks between milestones, beside the usual ones. */
  readonly milestones: ReadonlyArray<ServiceLevelMilestoneClockInput>;
  /** What is to be reached in each period. */
  readonly objectives: ReadonlyArray<ServiceLevelPeriodObjectiveInput>;
  /** Which planned work is no outage; absent where stops for maintenance decide. */
  readonly plannedWork?: InputMaybe<PlannedWorkTermsInput>;
  /** Whether the time from a claim to its rejection counts against the party. */
  readonly providerVerificationCounts: Scalars['Boolean']['input'];
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow: Scalars['Duration']['input'];
  /** The entities in scope; id `*` covers every entity of a type. */
  readonly scope: ReadonlyArray<OutsourcedEntityInput>;
  /** What a higher severity does to a running clock. */
  readonly severityUpgrade: ServiceLevelSeverityUpgrade;
  /** The reasons for which clocks may be stopped. */
  readonly stopReasons: ReadonlyArray<ServiceLevelClockStopReason>;
  /** The service level targets. */
  readonly targets: ReadonlyArray<ServiceLevelTargetInput>;
  /** From when on it is in force. */
  readonly validFrom: Scalars['DateTime']['input'];
  /** Until when, exclusive; open-ended when absent. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The observation that a verification takes, by severity. For a severity that is not listed: PT15M, 3 values of each indicator, none outside its normal range. */
  readonly verification: ReadonlyArray<ServiceLevelVerificationTermsInput>;
};

/** Agrees to an appointment. */
export type AgreePerformanceIssueAppointmentInput = {
  /** The appointment. */
  readonly appointmentId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue. */
  readonly id: Scalars['ID']['input'];
};

/** Agrees to a review, as its party. */
export type AgreePerformanceReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The review. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What an arrangement comes to in a period (own): a function of its terms and its issues alone, so that both sides compute the same. The terms are those in force now; the figures are those known now. */
export type AgreementReport = {
  readonly __typename?: 'AgreementReport';
  /** The appointments whose slots ended in the period, by how they came out. */
  readonly appointments: ReadonlyArray<AppointmentCount>;
  /** The end of the period, or now when that has not come. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The availability of each resource that had an outage. */
  readonly availability: ReadonlyArray<SubjectAvailability>;
  /** Failures that are chronic, and what may be done about them now. */
  readonly chronicFailures: ReadonlyArray<ChronicFailure>;
  /** What is credited. */
  readonly credits: ReadonlyArray<ServiceCredit>;
  /** How each objective stands in each of its periods that share time with this one. */
  readonly objectives: ReadonlyArray<ServiceLevelObjectiveResult>;
  /** The period. */
  readonly period: PerformancePeriod;
  /** The planned work that was done in the period, and how it counts; empty where the agreement has no terms for it. */
  readonly plannedWork: ReadonlyArray<CountedPlannedWork>;
};

/** Amends a plan. Absent fields stay. */
export type AmendImprovementPlanInput = {
  /** All changes of services. */
  readonly actions?: InputMaybe<ReadonlyArray<ImprovementPlanActionInput>>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** All entities likely to be impacted. */
  readonly entities?: InputMaybe<ReadonlyArray<ImprovementPlanImpactedEntityInput>>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Fallback procedure. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The id of the plan to amend. */
  readonly id: Scalars['ID']['input'];
  /** Why the plan changes; kept in its history. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The risk. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** All steps. */
  readonly tasks?: InputMaybe<ReadonlyArray<ImprovementPlanTaskInput>>;
  /** The requested window. */
  readonly window?: InputMaybe<ImprovementPlanWindowInput>;
};

/** Amends an arrangement. Absent fields stay. */
export type AmendOutsourcingArrangementInput = {
  /** How long after a passed verification a resolution counts as accepted. */
  readonly acceptancePeriod?: InputMaybe<Scalars['Duration']['input']>;
  /** The contract it is based on. */
  readonly agreementReference?: InputMaybe<Scalars['String']['input']>;
  /** When an appointment counts as not kept; null removes what was agreed. */
  readonly appointments?: InputMaybe<ServiceLevelAppointmentTermsInput>;
  /** The arrangement. */
  readonly arrangementId: Scalars['ID']['input'];
  /** Shares of a target at which it is at risk. */
  readonly atRiskShares?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** What is an outage; null removes what was agreed. */
  readonly availability?: InputMaybe<ServiceLevelAvailabilityTermsInput>;
  /** The working time of its clocks. */
  readonly calendar?: InputMaybe<ServiceLevelCalendarInput>;
  /** The shared calendar by which its clocks run. */
  readonly calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** What makes a failure chronic: the whole list. */
  readonly chronic?: InputMaybe<ReadonlyArray<ChronicFailureTermsInput>>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What is credited when a promise is not kept; never an invoice: the whole list. */
  readonly credits?: InputMaybe<ReadonlyArray<ServiceCreditTermsInput>>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** The kind of outsourcing. */
  readonly kind?: InputMaybe<OutsourcingArrangementKind>;
  /** Clocks between milestones: the whole list. */
  readonly milestones?: InputMaybe<ReadonlyArray<ServiceLevelMilestoneClockInput>>;
  /** What is to be reached in each period: the whole list. */
  readonly objectives?: InputMaybe<ReadonlyArray<ServiceLevelPeriodObjectiveInput>>;
  /** Which planned work is no outage; null removes what was agreed. */
  readonly plannedWork?: InputMaybe<PlannedWorkTermsInput>;
  /** Whether the time from a claim to its rejection counts against the party. */
  readonly providerVerificationCounts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is to change. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow?: InputMaybe<Scalars['Duration']['input']>;
  /** The entities in scope. */
  readonly scope?: InputMaybe<ReadonlyArray<OutsourcedEntityInput>>;
  /** What a higher severity does to a running clock. */
  readonly severityUpgrade?: InputMaybe<ServiceLevelSeverityUpgrade>;
  /** The reasons for which clocks may be stopped. */
  readonly stopReasons?: InputMaybe<ReadonlyArray<ServiceLevelClockStopReason>>;
  /** The service level targets. */
  readonly targets?: InputMaybe<ReadonlyArray<ServiceLevelTargetInput>>;
  /** From when on it is in force. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The observation that a verification takes, by severity: the whole list. */
  readonly verification?: InputMaybe<ReadonlyArray<ServiceLevelVerificationTermsInput>>;
};

/** Amends a review rule. */
export type AmendPerformanceReviewRuleInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The interval between runs. */
  readonly every?: InputMaybe<Scalars['Duration']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Minimum number of observations. */
  readonly fewest?: InputMaybe<Scalars['Int']['input']>;
  /** The rule. */
  readonly id: Scalars['ID']['input'];
  /** How far it looks back. */
  readonly lookBack?: InputMaybe<Scalars['Duration']['input']>;
  /** The name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** When it runs next. */
  readonly nextRunAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The parties it watches; empty for all. */
  readonly partyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The threshold. */
  readonly threshold?: InputMaybe<Scalars['Float']['input']>;
};

/** Records an analysis. */
export type AnalyzeServiceQualityInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Code of the degradation (see `performanceDegradationKinds`). */
  readonly degradationCode: Scalars['String']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose degradation was analyzed. */
  readonly id: Scalars['ID']['input'];
  /** The indicators. */
  readonly indicators: ReadonlyArray<PerformanceIssueIndicatorInput>;
  /** The nature of the degradation, as free text. */
  readonly natureOfDegradation: Scalars['String']['input'];
  /** Why it demands less than the current analysis; required once a plan, a measurement or a claim relies on that. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether services must be reassigned. */
  readonly requiresReassignment: Scalars['Boolean']['input'];
  /** Whether parameters must be reconfigured. */
  readonly requiresReconfiguration: Scalars['Boolean']['input'];
};

/** How many appointments came out in one way (own). */
export type AppointmentCount = {
  readonly __typename?: 'AppointmentCount';
  /** How many. */
  readonly n: Scalars['Int']['output'];
  /** How they came out. */
  readonly outcome: PerformanceIssueAppointmentOutcome;
};

/** Approves access. */
export type ApproveAccessGrantInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When the need for it must be confirmed next. */
  readonly reviewDueAt: Scalars['DateTime']['input'];
};

/** Assesses the readiness of a party for a process. */
export type AssessPartyReadinessInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** One finding for each of the four dimensions. */
  readonly findings: ReadonlyArray<ReadinessFindingInput>;
  /** Further remarks. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The party. */
  readonly partyId: Scalars['ID']['input'];
  /** The process. */
  readonly process: PerformanceProcess;
  /** It is not valid from then on. */
  readonly validTo: Scalars['DateTime']['input'];
};

/** Reassigns an issue. */
export type AssignPerformanceIssueInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue to hand over. */
  readonly id: Scalars['ID']['input'];
  /** The new party. */
  readonly partyId: Scalars['ID']['input'];
  /** Why the issue goes to that party. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Who may cache a response. */
export type CacheControlScope =
  /** The caller's cache only. */
  | 'PRIVATE'
  /** Any cache. */
  | 'PUBLIC';

/** Cancels a service action. A mandatory one is cancelled once a second person approves. */
export type CancelImprovementPlanActionInput = {
  /** The service action. */
  readonly actionId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the action is of. */
  readonly id: Scalars['ID']['input'];
  /** Why the action is left out. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Withdraws a plan. */
export type CancelImprovementPlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan to cancel. */
  readonly id: Scalars['ID']['input'];
  /** Why the plan is not carried out. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Cancels a task. */
export type CancelImprovementPlanTaskInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the task is of. */
  readonly id: Scalars['ID']['input'];
  /** Why the task is left out. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Cancels an appointment. */
export type CancelPerformanceIssueAppointmentInput = {
  /** The appointment. */
  readonly appointmentId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue. */
  readonly id: Scalars['ID']['input'];
  /** Why it is cancelled. */
  readonly reason: Scalars['String']['input'];
};

/** Withdraws an issue. */
export type CancelPerformanceIssueInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, as a code that is measured. */
  readonly code: PerformanceIssueCancellationCode;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue to cancel. */
  readonly id: Scalars['ID']['input'];
  /** Why the issue is not to be worked on. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Cancels a review. */
export type CancelPerformanceReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The review. */
  readonly id: Scalars['ID']['input'];
  /** Why the review is not carried on. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Maintenance that a carrier announced (MAINTNOTE), as its latest notice has it. */
export type CarrierMaintenance = {
  readonly __typename?: 'CarrierMaintenance';
  /** The carrier's account of the service provider; null if not given. */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** The carrier's name as in the notice; null if not given. */
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** The carrier's identifier of the maintenance. */
  readonly maintenanceId: Scalars['String']['output'];
  /** The member of staff who recorded the latest notice on the carrier's behalf; null when the carrier, a service or an import sent it. */
  readonly onBehalfBy?: Maybe<Scalars['String']['output']>;
  /** Number of the window, from 1: a notice may announce several. */
  readonly part: Scalars['Int']['output'];
  /** Sequence number of the carrier's latest notice; null if not given. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Timestamp of the carrier's latest notice; null if not given. */
  readonly stamp?: Maybe<Scalars['DateTime']['output']>;
  /** Status according to the carrier; null before the first. */
  readonly status?: Maybe<CarrierMaintenanceStatus>;
};

/** Status of a maintenance according to its carrier (MAINTNOTE X-MAINTNOTE-STATUS). */
export type CarrierMaintenanceStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Completed. */
  | 'COMPLETED'
  /** Confirmed for its window. */
  | 'CONFIRMED'
  /** The work has commenced. */
  | 'IN_PROCESS'
  /** Moved to another window. */
  | 'RE_SCHEDULED'
  /** Tentative. */
  | 'TENTATIVE';

/** Changes who authorizes for an entity. Absent fields stay. */
export type ChangeEntityOwnershipInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Token subjects of all their deputies. */
  readonly deputies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** Value of the token's `groups` claim whose members are owners; null ends that. */
  readonly ownerGroup?: InputMaybe<Scalars['String']['input']>;
  /** Token subjects of all its owners. */
  readonly owners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why others authorize for the entity from now on. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** From when it holds. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive; null for open. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Changes the severity. */
export type ChangePerformanceIssuePriorityInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose severity changes. */
  readonly id: Scalars['ID']['input'];
  /** Why the severity is another one. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The new severity. */
  readonly severity: PerformanceIssueSeverity;
};

/** A resource whose failure is chronic (own). */
export type ChronicFailure = {
  readonly __typename?: 'ChronicFailure';
  /** What made it so. */
  readonly by: ChronicReason;
  /** The code of the term. */
  readonly code: Scalars['String']['output'];
  /** What may be done, in the agreement's words. */
  readonly remedy: Scalars['String']['output'];
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** The resource, as `Type:id`. */
  readonly subject: Scalars['String']['output'];
  /** Until when. */
  readonly usableUntil: Scalars['DateTime']['output'];
};

/** What makes the failure of a resource chronic (own); each condition that is given does. */
export type ChronicFailureTerms = {
  readonly __typename?: 'ChronicFailureTerms';
  /** A code of the agreement. */
  readonly code: Scalars['String']['output'];
  /** Shorter outages are not among them. */
  readonly least: Scalars['Duration']['output'];
  /** An objective that was missed in consecutive periods. */
  readonly missedObjective?: Maybe<Scalars['String']['output']>;
  /** In so many of them. */
  readonly missedPeriods?: Maybe<Scalars['Int']['output']>;
  /** More outage time than this in it. */
  readonly moreThan?: Maybe<Scalars['Duration']['output']>;
  /** So many outages in it. */
  readonly outages?: Maybe<Scalars['Int']['output']>;
  /** What the service provider may do, in the agreement's words. */
  readonly remedy: Scalars['String']['output'];
  /** Until how long after it became chronic. */
  readonly usable: Scalars['Duration']['output'];
  /** The rolling window. */
  readonly window: Scalars['Duration']['output'];
};

/** What makes the failure of a resource chronic; each condition that is given does. */
export type ChronicFailureTermsInput = {
  /** A code of the agreement. */
  readonly code: Scalars['String']['input'];
  /** Shorter outages are not among them. */
  readonly least: Scalars['Duration']['input'];
  /** An objective that was missed in consecutive periods. */
  readonly missedObjective?: InputMaybe<Scalars['String']['input']>;
  /** In so many of them. */
  readonly missedPeriods?: InputMaybe<Scalars['Int']['input']>;
  /** More outage time than this in it. */
  readonly moreThan?: InputMaybe<Scalars['Duration']['input']>;
  /** So many outages in it. */
  readonly outages?: InputMaybe<Scalars['Int']['input']>;
  /** What the service provider may do, in the agreement's words. */
  readonly remedy: Scalars['String']['input'];
  /** Until how long after it became chronic. */
  readonly usable: Scalars['Duration']['input'];
  /** The rolling window. */
  readonly window: Scalars['Duration']['input'];
};

/** What made a failure chronic (own). */
export type ChronicReason =
  /** Missed periods in a row. */
  | 'MISSED_PERIODS'
  /** The number of outages. */
  | 'OUTAGES'
  /** Their time. */
  | 'OUTAGE_TIME';

/** Claims resolution. */
export type ClaimPerformanceIssueResolutionInput = {
  /** The cause, if known. */
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue that the party resolved. */
  readonly id: Scalars['ID']['input'];
  /** How it was resolved. */
  readonly resolution: Scalars['String']['input'];
};

/** Claims a credit. */
export type ClaimServiceCreditInput = {
  /** The arrangement. */
  readonly arrangementId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The code of its term. */
  readonly code: Scalars['String']['input'];
  /** A month of its zone that has ended, `yyyy-MM`. */
  readonly month: Scalars['String']['input'];
  /** The party. */
  readonly partyId: Scalars['ID']['input'];
};

/** Closes the review. */
export type CloseImprovementPlanReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose result was reviewed. */
  readonly id: Scalars['ID']['input'];
  /** The lessons learned. */
  readonly text: Scalars['String']['input'];
};

/** Ends the engagement of a party. */
export type ClosePartyInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** Why the party is no longer engaged. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Closes a review. */
export type ClosePerformanceReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The review. */
  readonly id: Scalars['ID']['input'];
  /** The reason to close it without measuring the effect of a recommendation. */
  readonly outstandingReason?: InputMaybe<Scalars['String']['input']>;
  /** The closing text. */
  readonly text: Scalars['String']['input'];
};

/** Commences emergency work. */
export type CommenceEmergencyWorkInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why conflicts with other work are accepted. */
  readonly conflictsAcceptedBecause?: InputMaybe<Scalars['String']['input']>;
  /** When the work is expected to end; its window is from now until then. */
  readonly expectedEnd: Scalars['DateTime']['input'];
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose work begins without consent. */
  readonly id: Scalars['ID']['input'];
  /** Why it cannot wait. */
  readonly reason: Scalars['String']['input'];
};

/** Commences the work. */
export type CommenceImprovementPlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why conflicts with other work are accepted. */
  readonly conflictsAcceptedBecause?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose work begins. */
  readonly id: Scalars['ID']['input'];
};

/** Records success. */
export type CompleteImprovementPlanActionInput = {
  /** The service action. */
  readonly actionId: Scalars['ID']['input'];
  /** The value found after; the planned one when absent. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the action is of. */
  readonly id: Scalars['ID']['input'];
};

/** Completes a task. */
export type CompleteImprovementPlanTaskInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the task is of. */
  readonly id: Scalars['ID']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Ends the work. */
export type CompleteImprovementPlanWorkInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose work is done. */
  readonly id: Scalars['ID']['input'];
  /** The text of the notice. */
  readonly text: Scalars['String']['input'];
};

/** Concludes a review. */
export type ConcludePerformanceReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The review. */
  readonly id: Scalars['ID']['input'];
  /** The conclusion. */
  readonly text: Scalars['String']['input'];
};

/** Confirms a record of ownership, as a second person. */
export type ConfirmEntityOwnershipInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** How you know that these are its owners. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Confirms the party's plan. */
export type ConfirmPartyPlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the party confirms as its own. */
  readonly id: Scalars['ID']['input'];
};

/** Confirms a rejection. */
export type ConfirmPerformanceIssueRejectionInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it turned out to be, as a code that is measured. */
  readonly code: PerformanceIssueCancellationCode;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose rejection is confirmed. */
  readonly id: Scalars['ID']['input'];
  /** What showed that. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Contests a rejection. */
export type ContestPerformanceIssueRejectionInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose rejection is contested. */
  readonly id: Scalars['ID']['input'];
  /** Why the issue is the party’s after all. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Planned work on a resource as it counts in a period (own), from the plan or the carrier's notice on record. */
export type CountedPlannedWork = {
  readonly __typename?: 'CountedPlannedWork';
  /** Why time of it is outage. */
  readonly because: ReadonlyArray<PlannedWorkOutageReason>;
  /** Time of it that is no outage. */
  readonly excusedTime: Scalars['Duration']['output'];
  /** Its plan; a carrier's maintenance is one too. */
  readonly improvementPlanId: Scalars['ID']['output'];
  /** Since when that window was announced. */
  readonly noticedAt: Scalars['DateTime']['output'];
  /** Time of it that is outage. */
  readonly outageTime: Scalars['Duration']['output'];
  /** The resource, as `Type:id`. */
  readonly subject: Scalars['String']['output'];
  /** The end of it. */
  readonly windowEnd: Scalars['DateTime']['output'];
  /** The start of the window with which it began. */
  readonly windowStart: Scalars['DateTime']['output'];
};

/** A service credit that the service provider claims from a party for a month of an arrangement (own): computed from its issues, then disputed, agreed or waived. It is an agreement on a figure, never an invoice. */
export type CreditClaim = PerformanceNode & {
  readonly __typename?: 'CreditClaim';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** The service provider's answer to it; null before. */
  readonly answer?: Maybe<CreditClaimMove>;
  /** The arrangement. */
  readonly arrangementId: Scalars['ID']['output'];
  /** The version of the arrangement whose terms it was computed by. */
  readonly arrangementVersion: Scalars['Int']['output'];
  /** When it was claimed. */
  readonly claimedAt: Scalars['DateTime']['output'];
  /** Who claimed it. */
  readonly claimedBy: Scalars['String']['output'];
  /** The code of the term. */
  readonly code: Scalars['String']['output'];
  /** Who computed it last: neither that person nor who claimed it upholds or waives it. */
  readonly computedBy: Scalars['String']['output'];
  /** When it was claimed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What is credited, and what it was computed from. */
  readonly credit: ServiceCredit;
  /** The party's last objection; null without one. */
  readonly dispute?: Maybe<CreditClaimMove>;
  /** What it came to before it was computed again, oldest first. */
  readonly former: ReadonlyArray<FormerServiceCredit>;
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The issues and plans it was computed from, each with its version: up to there the log gives each as it counted. */
  readonly inputs: ReadonlyArray<Scalars['String']['output']>;
  /** The month, `yyyy-MM`, of the arrangement's zone. */
  readonly month: Scalars['String']['output'];
  /** The party it is claimed from. */
  readonly party?: Maybe<Party>;
  /** The month as instants. */
  readonly period: PerformancePeriod;
  /** How it ended: agreed by the party, or waived by the service provider; null before. */
  readonly settlement?: Maybe<CreditClaimMove>;
  /** Its status in the life cycle. */
  readonly status: CreditClaimStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version of the document, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A service credit that the service provider claims from a party for a month of an arrangement (own): computed from its issues, then disputed, agreed or waived. It is an agreement on a figure, never an invoice. */
export type CreditClaimHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of credit claims. */
export type CreditClaimConnection = {
  readonly __typename?: 'CreditClaimConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<CreditClaimEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<CreditClaim>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of credit claims. */
export type CreditClaimEdge = {
  readonly __typename?: 'CreditClaimEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: CreditClaim;
};

/** Which credit claims. */
export type CreditClaimFilter = {
  /** For this month, `yyyy-MM`. */
  readonly month?: InputMaybe<Scalars['String']['input']>;
  /** From one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<CreditClaimStatus>>;
};

/** A move of one side in a credit claim (own). */
export type CreditClaimMove = {
  readonly __typename?: 'CreditClaimMove';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly by: Scalars['String']['output'];
  /** The reason. */
  readonly reason: Scalars['String']['output'];
};

/** The order of credit claims. */
export type CreditClaimOrder =
  /** By month, the latest first. */
  | 'MONTH_DESC';

/** The changed credit claim, or a refusal. */
export type CreditClaimOutcome = CreditClaimPayload | PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed credit claim, and what goes with the change. */
export type CreditClaimPayload = PerformancePayload & {
  readonly __typename?: 'CreditClaimPayload';
  /** The changed credit claim, as it is after the change. */
  readonly creditClaim: CreditClaim;
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** The status of a credit claim (own). */
export type CreditClaimStatus =
  /** The party agreed. Final. */
  | 'AGREED'
  /** Claimed, as computed. */
  | 'COMPUTED'
  /** The party objects: the service provider upholds, recomputes or waives it. */
  | 'DISPUTED'
  /** The service provider waived it. Final. */
  | 'WAIVED';

/** Records an owner's decision on emergency work. */
export type DecideEmergencyAuthorizationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Under which conditions. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** The hash of the plan that was read. */
  readonly consentHash: Scalars['String']['input'];
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the work is authorized. */
  readonly granted: Scalars['Boolean']['input'];
  /** The id of the plan whose emergency work is authorized after the fact. */
  readonly id: Scalars['ID']['input'];
  /** Why; mandatory for a refusal. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Records an owner's decision. */
export type DecideImprovementPlanAuthorizationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Under which conditions. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** The hash of the plan that was read: the decision is refused if the plan has changed. */
  readonly consentHash: Scalars['String']['input'];
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When the grant ends; with the window of the plan, or after 30 days without one, when absent. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the work may be done. */
  readonly granted: Scalars['Boolean']['input'];
  /** The id of the plan that the caller grants or refuses. */
  readonly id: Scalars['ID']['input'];
  /** Why; mandatory for a refusal. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Decides on a proposed change of a plan, by somebody other than who proposed it. */
export type DecideImprovementPlanChangeInput = {
  /** Whether it takes effect. */
  readonly approve: Scalars['Boolean']['input'];
  /** The proposed change. */
  readonly changeId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose proposed change is decided. */
  readonly id: Scalars['ID']['input'];
  /** Why it is approved or declined. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Answers an extended window. */
export type DecideImprovementPlanExtensionInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the work may go on after the window that was consented to. */
  readonly granted: Scalars['Boolean']['input'];
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** Why; required to refuse. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Decides on proposed terms of an arrangement. */
export type DecideOutsourcingArrangementInput = {
  /** Whether they are to take effect. */
  readonly approve: Scalars['Boolean']['input'];
  /** The proposed terms. */
  readonly changeId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** Why they are approved or declined. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Decides on a proposed change. */
export type DecidePerformanceIssueChangeInput = {
  /** Whether it is to take effect. */
  readonly approve: Scalars['Boolean']['input'];
  /** The proposed change. */
  readonly changeId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose proposed change is decided. */
  readonly id: Scalars['ID']['input'];
  /** Why it is approved or declined. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Decides proposed score settings. */
export type DecidePerformanceScoreSettingsInput = {
  /** Whether they are to be in force. */
  readonly approve: Scalars['Boolean']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The version. */
  readonly id: Scalars['ID']['input'];
  /** Why they are approved or declined. At most 4,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Decides on a proposed change of a shared calendar. */
export type DecideSharedCalendarChangeInput = {
  /** Whether it is to take effect. */
  readonly approve: Scalars['Boolean']['input'];
  /** The proposed change. */
  readonly changeId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the calendar is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The calendar. */
  readonly id: Scalars['ID']['input'];
  /** Why it is approved or declined. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Declares impact. */
export type DeclareImprovementPlanImpactInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The in-use entities likely to be impacted, beside those that the issue affects and the actions touch; may be empty. */
  readonly entities: ReadonlyArray<ImprovementPlanImpactedEntityInput>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose impact is declared. */
  readonly id: Scalars['ID']['input'];
  /** The rationale. */
  readonly rationale: Scalars['String']['input'];
};

/** Declines a recommendation, as its party. */
export type DeclinePerformanceRecommendationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** Why the party will not do it. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Defines a review rule. */
export type DefinePerformanceReviewRuleInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The criterion. */
  readonly criterion: PerformanceReviewCriterion;
  /** How often it runs: from once an hour to once a year. */
  readonly every: Scalars['Duration']['input'];
  /** Minimum number of observations. */
  readonly fewest: Scalars['Int']['input'];
  /** How far it looks back: from an hour to two years. */
  readonly lookBack: Scalars['Duration']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** When it runs first; at once when absent. */
  readonly nextRunAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The parties it watches; empty for all. */
  readonly partyIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The threshold, see `PerformanceReviewRule.threshold`. */
  readonly threshold: Scalars['Float']['input'];
};

/** Defines a shared calendar. */
export type DefineSharedCalendarInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays: ReadonlyArray<Scalars['String']['input']>;
  /** The working hours; around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<ServiceLevelWorkingHoursInput>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Dates with hours of their own, such as half days. */
  readonly specialDays: ReadonlyArray<ServiceLevelSpecialDayInput>;
  /** IANA zone name. */
  readonly timeZone: Scalars['String']['input'];
};

/** Proposes a new plan. */
export type DevelopImprovementPlanInput = {
  /** The changes of services. */
  readonly actions: ReadonlyArray<ImprovementPlanActionInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Fallback procedure. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The id of the issue that the plan restores. */
  readonly issueId: Scalars['ID']['input'];
  /** One-line summary. */
  readonly name: Scalars['String']['input'];
  /** Why a plan is developed although a template fits. It takes a second person's approval. */
  readonly overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** The risk. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. */
  readonly tasks: ReadonlyArray<ImprovementPlanTaskInput>;
  /** The requested window; any time when absent. */
  readonly window?: InputMaybe<ImprovementPlanWindowInput>;
};

/** Develops a plan that rests on a recommendation. */
export type DevelopRecommendedPlanInput = {
  /** The changes of services. */
  readonly actions: ReadonlyArray<ImprovementPlanActionInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Fallback procedure. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** One-line summary. */
  readonly name: Scalars['String']['input'];
  /** The recommendation; the party has accepted it. */
  readonly recommendationId: Scalars['ID']['input'];
  /** The risk. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. */
  readonly tasks: ReadonlyArray<ImprovementPlanTaskInput>;
  /** The requested window; any time when absent. */
  readonly window?: InputMaybe<ImprovementPlanWindowInput>;
};

/** Disputes a clock. */
export type DisputeClockInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The clock. */
  readonly clockId: Scalars['ID']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** From when the time is to be excused; from the start of the clock when absent. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The id of the issue that the clock is of. */
  readonly id: Scalars['ID']['input'];
  /** Why the breach is not the party’s own. The service provider settles by it. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Until when; until the end of the clock, or now, when absent. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Disputes a claimed credit. */
export type DisputeCreditClaimInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** Why. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Disputes a clock of an issue that was handed over. */
export type DisputeFormerClockInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The clock. */
  readonly clockId: Scalars['ID']['input'];
  /** From when the time is to be excused; from the start of the clock when absent. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The id of the issue that was handed over to another party. */
  readonly id: Scalars['ID']['input'];
  /** Why the breach is not the party’s own. The service provider settles by it. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Until when; until the end of the clock, or now, when absent. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A former party's clock, or a refusal. */
export type DisputeFormerClockOutcome = DisputeFormerClockPayload | PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict;

/** A former party's clock, and what goes with the change. */
export type DisputeFormerClockPayload = PerformancePayload & {
  readonly __typename?: 'DisputeFormerClockPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** A former party's clock, as it is after the change. */
  readonly formerServiceLevelClock: FormerServiceLevelClock;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** Ends a record of ownership. */
export type EndEntityOwnershipInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** Why the record holds no longer. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Ends the fallback. */
export type EndImprovementPlanFallbackInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose fallback is done. */
  readonly id: Scalars['ID']['input'];
  /** Whether the former state is restored. */
  readonly restored: Scalars['Boolean']['input'];
  /** The text of the notice. */
  readonly text: Scalars['String']['input'];
};

/** Ends an arrangement. */
export type EndOutsourcingArrangementInput = {
  /** The arrangement. */
  readonly arrangementId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** When it ends; now when absent. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** Why the agreement ends. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/**
 * Who authorizes work that impacts a service, product or resource (own; eTOM 1.4.7.3 asks for the authorization of those in-use services).
 * Kept by access managers and the inventory's service client; plans take their owners from here. An entity has one record at most.
 */
export type EntityOwnership = PerformanceNode & {
  readonly __typename?: 'EntityOwnership';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** The second access manager, who confirmed it as it stands; null while nobody has: then its owners do not take back a refusal older than it. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Token subjects that decide for the owners, and do not overrule them. */
  readonly deputies: ReadonlyArray<Scalars['String']['output']>;
  /** The service, product or resource. */
  readonly entity: OutsourcedEntity;
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Value of the token's `groups` claim whose members are owners too; null for none. */
  readonly ownerGroup?: Maybe<Scalars['String']['output']>;
  /** Token subjects of its owners: each decides alone. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Who recorded or changed it last. */
  readonly recordedBy: Scalars['String']['output'];
  /** Its status in the life cycle. */
  readonly status: EntityOwnershipStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** From when it holds. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when, exclusive; null for open. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Who authorizes work that impacts a service, product or resource (own; eTOM 1.4.7.3 asks for the authorization of those in-use services).
 * Kept by access managers and the inventory's service client; plans take their owners from here. An entity has one record at most.
 */
export type EntityOwnershipHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of records of ownership. */
export type EntityOwnershipConnection = {
  readonly __typename?: 'EntityOwnershipConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<EntityOwnershipEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<EntityOwnership>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record of ownership in a page. */
export type EntityOwnershipEdge = {
  readonly __typename?: 'EntityOwnershipEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: EntityOwnership;
};

/** Which records of ownership. All given fields must match. */
export type EntityOwnershipFilter = {
  /** Of this entity. */
  readonly entity?: InputMaybe<OutsourcedEntityInput>;
  /** With this token subject among the owners. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<EntityOwnershipStatus>>;
};

/** Orders of records of ownership. */
export type EntityOwnershipOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Changed last first. */
  | 'UPDATED_AT_DESC';

/** The changed record, or a refusal. */
export type EntityOwnershipOutcome = EntityOwnershipPayload | PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed record, and what goes with the change. */
export type EntityOwnershipPayload = PerformancePayload & {
  readonly __typename?: 'EntityOwnershipPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed record, as it is after the change. */
  readonly entityOwnership: EntityOwnership;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** Who authorizes for one of many entities. */
export type EntityOwnershipRowInput = {
  /** Token subjects of their deputies. */
  readonly deputies: ReadonlyArray<Scalars['String']['input']>;
  /** The service, product or resource. */
  readonly entity: OutsourcedEntityInput;
  /** Value of the token's `groups` claim whose members are owners. */
  readonly ownerGroup?: InputMaybe<Scalars['String']['input']>;
  /** Token subjects of its owners; may be empty where there is a group. */
  readonly owners: ReadonlyArray<Scalars['String']['input']>;
  /** From when it holds; as recorded, or now, when absent. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive; open when absent. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** States of a record of ownership (own). */
export type EntityOwnershipStatus =
  /** It holds during its validity. */
  | 'ACTIVE'
  /** It holds no more. Final. */
  | 'ENDED';

/** A restoration that a party expected. */
export type ExpectedRestoration = {
  readonly __typename?: 'ExpectedRestoration';
  /** When normal operation was expected. */
  readonly expectedAt: Scalars['DateTime']['output'];
  /** Whether that had passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The issue; null if you may no longer see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** The issue's id. */
  readonly performanceIssueId: Scalars['ID']['output'];
};

/** The restorations a party expected. */
export type ExpectedRestorations = {
  readonly __typename?: 'ExpectedRestorations';
  /** The earliest estimates, at most 100. */
  readonly earliest: ReadonlyArray<ExpectedRestoration>;
  /** Number of open issues with an estimate. */
  readonly n: Scalars['Int']['output'];
  /** Number of these whose estimate had passed. */
  readonly overdue: Scalars['Int']['output'];
  /** Number of open, unresolved issues without an estimate. */
  readonly unknown: Scalars['Int']['output'];
};

/** Extends a window. */
export type ExtendImprovementPlanWindowInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why conflicts with other work are accepted. */
  readonly conflictsAcceptedBecause?: InputMaybe<Scalars['String']['input']>;
  /** The new end. */
  readonly end: Scalars['DateTime']['input'];
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose window ends later. */
  readonly id: Scalars['ID']['input'];
  /** Why the work needs longer. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Records failure. */
export type FailImprovementPlanActionInput = {
  /** The service action. */
  readonly actionId: Scalars['ID']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What went wrong. */
  readonly error: Scalars['String']['input'];
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the action is of. */
  readonly id: Scalars['ID']['input'];
};

/** What a claim came to before it was computed again (own). */
export type FormerServiceCredit = {
  readonly __typename?: 'FormerServiceCredit';
  /** The version of the arrangement whose terms it was computed by. */
  readonly arrangementVersion: Scalars['Int']['output'];
  /** Who had computed it. */
  readonly computedBy: Scalars['String']['output'];
  /** What was credited. */
  readonly credit: ServiceCredit;
  /** The issues and plans it was computed from, each with its version. */
  readonly inputs: ReadonlyArray<Scalars['String']['output']>;
  /** When, by whom and why it was computed again. */
  readonly replaced: CreditClaimMove;
  /** Where the party had agreed to it; null where it had not. */
  readonly settlement?: Maybe<CreditClaimMove>;
};

/** A clock that a party owed on an issue it has passed on: all it still sees of the issue (own). */
export type FormerServiceLevelClock = {
  readonly __typename?: 'FormerServiceLevelClock';
  /** The clock, with its segments and its dispute. */
  readonly clock: ServiceLevelClock;
  /** The issue's id. */
  readonly issueId: Scalars['ID']['output'];
  /** The issue's one-line summary. */
  readonly issueName: Scalars['String']['output'];
};

/** Puts a task on hold. */
export type HoldImprovementPlanTaskInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the task is of. */
  readonly id: Scalars['ID']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Puts an issue on hold. */
export type HoldPerformanceIssueInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue to put on hold. */
  readonly id: Scalars['ID']['input'];
  /** What the work waits for. Clocks go on. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Identifies the cause. */
export type IdentifyPerformanceIssueCauseInput = {
  /** A code, such as FIBRE_BREAK: the one that the agreement names, where it does. */
  readonly cause: Scalars['String']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What shows it. */
  readonly evidence: Scalars['String']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue. */
  readonly id: Scalars['ID']['input'];
};

/** Imports a carrier's maintenance notice. */
export type ImportMaintenanceNoticeInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The carrier's party; when absent, the party that has the carrier's name as an external identifier of the scheme MAINTNOTE. For a party: itself. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Which notice of the text, counted from 1; needed when it holds several. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** MAINTNOTE iCalendar (RFC 5545), or a parsed notice as JSON. */
  readonly text: Scalars['String']['input'];
};

/**
 * A plan to restore the quality of a service (eTOM 1.4.7.3; TMF655 ChangeRequest): the party's own plan, one from the
 * service provider's library, or one that was developed because neither had any. The owners of the in-use entities that the work is likely to impact authorize it before it commences; everyone concerned is notified when it commences and when it is complete.
 */
export type ImprovementPlan = PerformanceNode & {
  readonly __typename?: 'ImprovementPlan';
  /** Conflicting plans and maintenance that were accepted. */
  readonly acceptedConflicts: ReadonlyArray<ImprovementPlanConflict>;
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The changes of services (TMF640). */
  readonly actions: ReadonlyArray<ImprovementPlanAction>;
  /** When the work ended; null before. */
  readonly actualEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the work commenced; null before. */
  readonly actualStart?: Maybe<Scalars['DateTime']['output']>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** Number of the plan within its issue, from 1. */
  readonly attempt: Scalars['Int']['output'];
  /** Who proposed it. Never authorizes it. */
  readonly authoredBy: Scalars['String']['output'];
  /** Whether a client of the party has to confirm that it is the party's plan (own). */
  readonly awaitsConfirmation: Scalars['Boolean']['output'];
  /** The client of the party who confirmed it; null for none (own). */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** Plans and maintenance that currently conflict: on the same entities or their redundancy, in an overlapping window. */
  readonly conflicts: ReadonlyArray<ImprovementPlanConflict>;
  /** The owners' consent; null before the proposal and after it is void. */
  readonly consent?: Maybe<ImprovementPlanConsent>;
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Every decision of an owner on this plan, oldest first. */
  readonly decisions: ReadonlyArray<ImprovementPlanOwnerDecision>;
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How it departs from its template since it was proposed (own). */
  readonly deviations: ReadonlyArray<ImprovementPlanDeviation>;
  /** Why it commenced as emergency work; null when it did not. */
  readonly emergencyReason?: Maybe<Scalars['String']['output']>;
  /** When emergency work is expected to end, after its extensions; null for other work. */
  readonly expectedEnd?: Maybe<Scalars['DateTime']['output']>;
  /** How the window of the work was extended, oldest first (own). */
  readonly extensions: ReadonlyArray<ImprovementPlanWindowExtension>;
  /** Fallback procedure (TMF655 fallback). */
  readonly fallback?: Maybe<Scalars['String']['output']>;
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** What the work is likely to impact; null until it was declared. */
  readonly impact?: Maybe<ImprovementPlanImpactAssessment>;
  /** The issue it is for; null for a carrier's maintenance, and for a plan that rests on a recommendation. */
  readonly issueId?: Maybe<Scalars['ID']['output']>;
  /** The carrier's announcement; null for every other plan. */
  readonly maintenance?: Maybe<CarrierMaintenance>;
  /** One-line summary. */
  readonly name: Scalars['String']['output'];
  /** The notices sent and their recipients, oldest first. */
  readonly notices: ReadonlyArray<ImprovementPlanNotice>;
  /** The origin of the plan. */
  readonly origin: ImprovementPlanOrigin;
  /** By how much the work exceeds the window it began with; null before it begins (own). */
  readonly overrun?: Maybe<Scalars['Duration']['output']>;
  /** The authorization that emergency work owes after the fact; null where none is owed. */
  readonly owedAuthorization?: Maybe<ImprovementPlanOwedAuthorization>;
  /** The party responsible for the issue when it was proposed, or the carrier. */
  readonly party?: Maybe<Party>;
  /** The same; null if you may not see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** Changes that a second person decides, oldest first (own). The plan does not go on while one that it contains is not approved. */
  readonly proposedChanges: ReadonlyArray<ProposedImprovementPlanChange>;
  /** The same; null if you may not see it. */
  readonly recommendation?: Maybe<PerformanceRecommendation>;
  /** The recommendation it rests on instead of an issue; null for none (own). */
  readonly recommendationId?: Maybe<Scalars['ID']['output']>;
  /** Risk (TMF655 risk). */
  readonly risk?: Maybe<Scalars['String']['output']>;
  /** When the work is to be done, inside that window; null until it is scheduled. */
  readonly scheduled?: Maybe<ImprovementPlanWindow>;
  /** The templates considered before, with the reasons. Null for a party's own plan. */
  readonly search?: Maybe<ReadonlyArray<ImprovementPlanOption>>;
  /** Its status in the life cycle (TMF655 ChangeRequestStatusType). */
  readonly status: ImprovementPlanStatus;
  /** Every status it was in. */
  readonly statusChanges: ReadonlyArray<ImprovementPlanStatusChange>;
  /** By whom of the service provider the begun work was taken over from the party; null when it was not (own). */
  readonly takenOver?: Maybe<ImprovementPlanTakeOver>;
  /** The steps (TMF701 TaskFlow). */
  readonly tasks: ReadonlyArray<ImprovementPlanTask>;
  /** That template; null for none, and when you may not see it. */
  readonly template?: Maybe<ImprovementPlanTemplate>;
  /** The id of the template it is based on; null for none. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
  /** Time in which anyone worked on it, overlaps counted once. */
  readonly touchTime: Scalars['Duration']['output'];
  /** touchTime / time since it was proposed until the work ended or now; null before any time has passed. */
  readonly touchTimeRatio?: Maybe<Scalars['Float']['output']>;
  /** The entities whose owners the proposal has not reached (own): no listener that takes their notices answered with success, and nobody who decides on them answered or acknowledged it. Empty unless it waits for approval. */
  readonly unreached: ReadonlyArray<OutsourcedEntity>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Implied entities that need no consent. An amendment ends them. */
  readonly waivers: ReadonlyArray<ImprovementPlanImpactWaiver>;
  /** The requested window; null for any time. */
  readonly window?: Maybe<ImprovementPlanWindow>;
};


/**
 * A plan to restore the quality of a service (eTOM 1.4.7.3; TMF655 ChangeRequest): the party's own plan, one from the
 * service provider's library, or one that was developed because neither had any. The owners of the in-use entities that the work is likely to impact authorize it before it commences; everyone concerned is notified when it commences and when it is complete.
 */
export type ImprovementPlanHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a service (TMF640), with its monitor's state. */
export type ImprovementPlanAction = {
  readonly __typename?: 'ImprovementPlanAction';
  /** The value after. */
  readonly after: Scalars['String']['output'];
  /** The value before; null if not given. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The changed entity. */
  readonly entity: OutsourcedEntity;
  /** The error, or why it was cancelled; null when there was none. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['output'];
  /** The kind of change. */
  readonly kind: ImprovementPlanActionKind;
  /** Whether the work is incomplete without it (own). */
  readonly mandatory: Scalars['Boolean']['output'];
  /** The value found after, if recorded; the work stops where it differs from the planned one (own). */
  readonly observedAfter?: Maybe<Scalars['String']['output']>;
  /** The value found before, if recorded; the work stops where it differs from the planned one (own). */
  readonly observedBefore?: Maybe<Scalars['String']['output']>;
  /** The parameter, or the assignment, that changes. */
  readonly parameter: Scalars['String']['output'];
  /** How to roll it back; null when it cannot be. */
  readonly rollback?: Maybe<Scalars['String']['output']>;
  /** The state of its rollback in a fallback; null before that started (own). */
  readonly rollbackStatus?: Maybe<ImprovementPlanActionStatus>;
  /** When it started; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its state (TMF640 monitor state); null before it started. */
  readonly status?: Maybe<ImprovementPlanActionStatus>;
};

/** A change of a service. */
export type ImprovementPlanActionInput = {
  /** The value after. */
  readonly after: Scalars['String']['input'];
  /** The value before, if known. */
  readonly before?: InputMaybe<Scalars['String']['input']>;
  /** The changed entity. */
  readonly entity: OutsourcedEntityInput;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['input'];
  /** The kind of change. */
  readonly kind: ImprovementPlanActionKind;
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['input'];
  /** The parameter, or the assignment, that changes. */
  readonly parameter: Scalars['String']['input'];
  /** How to roll it back. */
  readonly rollback?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of service actions (eTOM 1.4.7.3). */
export type ImprovementPlanActionKind =
  /** Any other kind of action. */
  | 'OTHER'
  /** A service is reassigned. Mandatory where the degradation requires it. */
  | 'REASSIGN_SERVICE'
  /** A parameter is reconfigured. Mandatory where the degradation requires it. */
  | 'RECONFIGURE_PARAMETER';

/** States of a service action (TMF640 monitor). */
export type ImprovementPlanActionStatus =
  /** Cancelled with a reason (own). */
  | 'CANCELLED'
  /** Succeeded. */
  | 'COMPLETED'
  /** Failed. */
  | 'IN_ERROR'
  /** In progress. */
  | 'IN_PROGRESS';

/** The answer for one entity. */
export type ImprovementPlanAuthorization = {
  readonly __typename?: 'ImprovementPlanAuthorization';
  /** The instant. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null while it is awaited. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Under which conditions. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** What was decided; null while it is awaited. */
  readonly decision?: Maybe<ImprovementPlanAuthorizationDecision>;
  /** The entity. */
  readonly entity: OutsourcedEntity;
  /** When the grant ends; null before one. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Those who were asked: owners, their group, deputies. Empty: any authorizer who did not work on the plan. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was granted or refused; null while it is awaited, or if none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** An owner's decision (own). */
export type ImprovementPlanAuthorizationDecision =
  /** The work may be done. */
  | 'GRANTED'
  /** The work may not be done. */
  | 'REFUSED';

/** A change of an improvement plan. */
export type ImprovementPlanChange = PerformanceChange & {
  readonly __typename?: 'ImprovementPlanChange';
  /** The actor. */
  readonly actor: PerformanceActor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The current plan; null if you may no longer see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The plan's id. */
  readonly improvementPlanId: Scalars['ID']['output'];
  /** The status before; null for a new plan. */
  readonly previousStatus?: Maybe<ImprovementPlanStatus>;
  /** The status after. */
  readonly status: ImprovementPlanStatus;
  /** The TMF655 event it corresponds to, for example `ChangeRequestApprovalRequiredEvent`. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `PlanCommenced`. */
  readonly type: PerformanceEventType;
  /** The plan's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** The decision on a proposed change (own). */
export type ImprovementPlanChangeDecision = {
  readonly __typename?: 'ImprovementPlanChangeDecision';
  /** Whether it takes effect. */
  readonly approved: Scalars['Boolean']['output'];
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** Why it was approved or declined. */
  readonly reason: Scalars['String']['output'];
};

/** Which changes of plans. All given fields must match. */
export type ImprovementPlanChangeFilter = {
  /** Of one of these plans. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For issues of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That result in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ImprovementPlanStatus>>;
  /** Of one of these types, for example `PlanCommenced`. */
  readonly type?: InputMaybe<ReadonlyArray<PerformanceEventType>>;
};

/** A mandatory step that a plan does not follow (own). */
export type ImprovementPlanChangedStep = {
  readonly __typename?: 'ImprovementPlanChangedStep';
  /** What is done to it. */
  readonly change: ImprovementPlanStepChange;
  /** Its name in the template, or the parameter that it changes. */
  readonly name: Scalars['String']['output'];
  /** The task or action. */
  readonly stepId: Scalars['ID']['output'];
};

/** A conflicting plan or carrier's maintenance. */
export type ImprovementPlanConflict = {
  readonly __typename?: 'ImprovementPlanConflict';
  /** The entity that both change or impact. */
  readonly entity: OutsourcedEntity;
  /** The other plan's name; null likewise. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The other plan's id; null for a party if the plan is another party's. */
  readonly planId?: Maybe<Scalars['ID']['output']>;
  /** The window of the other plan. */
  readonly window: ImprovementPlanWindow;
};

/** A page of improvement plans. */
export type ImprovementPlanConnection = {
  readonly __typename?: 'ImprovementPlanConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<ImprovementPlanEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ImprovementPlan>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The owners' consent, bound to a hash of the plan; any amendment voids it. */
export type ImprovementPlanConsent = {
  readonly __typename?: 'ImprovementPlanConsent';
  /** The answer for each entity that needs consent. */
  readonly authorizations: ReadonlyArray<ImprovementPlanAuthorization>;
  /** SHA-256 of {entities and redundancy, waivers, window, steps, service actions, fallback}: an owner sends it with the decision. */
  readonly hash: Scalars['String']['output'];
  /** Whether it still matches the plan. */
  readonly valid: Scalars['Boolean']['output'];
};

/** A departure of a plan from its template (own). */
export type ImprovementPlanDeviation = {
  readonly __typename?: 'ImprovementPlanDeviation';
  /** Add, change or skip. */
  readonly kind: ImprovementPlanDeviationKind;
  /** Why the template is not followed here. */
  readonly reason: Scalars['String']['output'];
  /** The task or action. */
  readonly stepId: Scalars['ID']['output'];
};

/** A departure from the template. Of `stepId`, `task` and `action` exactly one is given. */
export type ImprovementPlanDeviationInput = {
  /** The service action to add, or what the one of that id becomes. */
  readonly action?: InputMaybe<ImprovementPlanActionInput>;
  /** Add, change or skip. */
  readonly kind: ImprovementPlanDeviationKind;
  /** Why the template is not followed here; a second person decides by it. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The task or action to skip. */
  readonly stepId?: InputMaybe<Scalars['ID']['input']>;
  /** The task to add, or what the task of that id becomes. */
  readonly task?: InputMaybe<ImprovementPlanTaskInput>;
};

/** How a plan departs from its template (own). */
export type ImprovementPlanDeviationKind =
  /** A step that the template lacks. */
  | 'ADD'
  /** Another content of a step. */
  | 'CHANGE'
  /** A step is left out. */
  | 'SKIP';

/** An improvement plan in a page. */
export type ImprovementPlanEdge = {
  readonly __typename?: 'ImprovementPlanEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The plan at this place of the list. */
  readonly node: ImprovementPlan;
};

/** An owner's answer to an extended window (own). */
export type ImprovementPlanExtensionAnswer = {
  readonly __typename?: 'ImprovementPlanExtensionAnswer';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who answered. */
  readonly by: Scalars['String']['output'];
  /** The service, product or resource. */
  readonly entity: OutsourcedEntity;
  /** Whether the work may go on after the window that was consented to. */
  readonly granted: Scalars['Boolean']['output'];
  /** The reason; given for each refusal. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Which plans. All given fields must match. */
export type ImprovementPlanFilter = {
  /** Changing this entity, impacting it, or impacting an entity it is redundant with. */
  readonly entity?: InputMaybe<OutsourcedEntityInput>;
  /** For one of these issues. */
  readonly issueId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these origins. */
  readonly origin?: InputMaybe<ReadonlyArray<ImprovementPlanOrigin>>;
  /** For issues of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ImprovementPlanStatus>>;
};

/** The impact of the work, as declared. */
export type ImprovementPlanImpactAssessment = {
  readonly __typename?: 'ImprovementPlanImpactAssessment';
  /** The instant. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** Who declared it. */
  readonly declaredBy: Scalars['String']['output'];
  /** The in-use entities likely to be impacted: declared, affected by the issue, touched by an action, or refused for the issue before. */
  readonly entities: ReadonlyArray<ImprovementPlanImpactedEntity>;
  /** The rationale. */
  readonly rationale: Scalars['String']['output'];
};

/** Why an entity counts as impacted (own). */
export type ImprovementPlanImpactBasis =
  /** A service action changes it. */
  | 'ACTION'
  /** Declared by a planner, or announced by the carrier. */
  | 'DECLARED'
  /** The issue affects it, or the recommendation is about it. */
  | 'ISSUE'
  /** Its owner refused work for the same issue. */
  | 'REFUSAL';

/** Levels of impact (MAINTNOTE X-MAINTNOTE-IMPACT). */
export type ImprovementPlanImpactLevel =
  /** Degraded. */
  | 'DEGRADED'
  /** No impact. */
  | 'NO_IMPACT'
  /** Out of service. */
  | 'OUTAGE'
  /** It works, with reduced redundancy. */
  | 'REDUCED_REDUNDANCY';

/** An implied entity that an authorizer found not to be impacted. */
export type ImprovementPlanImpactWaiver = {
  readonly __typename?: 'ImprovementPlanImpactWaiver';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who waived it: neither author nor amender of the plan, nor who declared its impact. */
  readonly by: Scalars['String']['output'];
  /** The service, product or resource. */
  readonly entity: OutsourcedEntity;
  /** The reason; part of what owners consent to. */
  readonly reason: Scalars['String']['output'];
};

/** An in-use entity that the work is likely to impact. */
export type ImprovementPlanImpactedEntity = {
  readonly __typename?: 'ImprovementPlanImpactedEntity';
  /** Why it counts as impacted. */
  readonly bases: ReadonlyArray<ImprovementPlanImpactBasis>;
  /** Token subjects that decide for the owners. */
  readonly deputies: ReadonlyArray<Scalars['String']['output']>;
  /** The service, product or resource. */
  readonly entity: OutsourcedEntity;
  /** How badly (MAINTNOTE impact). */
  readonly level: ImprovementPlanImpactLevel;
  /** The group whose members are its owners; null for none. */
  readonly ownerGroup?: Maybe<Scalars['String']['output']>;
  /** Token subjects of its owners on record when it was assessed. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Its redundancy: entities that take over when it fails. */
  readonly redundantWith: ReadonlyArray<OutsourcedEntity>;
  /** Whether it has no owner on record: then any authorizer decides who did not work on the plan. */
  readonly unowned: Scalars['Boolean']['output'];
};

/** An in-use entity that the work is likely to impact. */
export type ImprovementPlanImpactedEntityInput = {
  /** The service, product or resource. */
  readonly entity: OutsourcedEntityInput;
  /** The level of impact. */
  readonly level: ImprovementPlanImpactLevel;
  /** Its redundancy: entities that take over when it fails. */
  readonly redundantWith: ReadonlyArray<OutsourcedEntityInput>;
};

/** A notice and its recipients, recorded in the same transaction as the change it reports. */
export type ImprovementPlanNotice = {
  readonly __typename?: 'ImprovementPlanNotice';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Unique within the plan. */
  readonly id: Scalars['ID']['output'];
  /** The kind of notice. */
  readonly kind: ImprovementPlanNoticeKind;
  /** The recipients. */
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The window it is about. */
  readonly window?: Maybe<ImprovementPlanWindow>;
};

/** A notice. */
export type ImprovementPlanNoticeEvent = {
  readonly __typename?: 'ImprovementPlanNoticeEvent';
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The current plan; null if you may no longer see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The plan's id. */
  readonly improvementPlanId: Scalars['ID']['output'];
  /** The notice. */
  readonly notice: ImprovementPlanNotice;
};

/** Which notices. All given fields must match. */
export type ImprovementPlanNoticeFilter = {
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ImprovementPlanNoticeKind>>;
  /** To one of these recipients. */
  readonly recipient?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Kinds of notices (after MAINTNOTE). */
export type ImprovementPlanNoticeKind =
  /** What its owners, its planner or the authorizers have to know of (own): work without consent or outside its window, an authorization that is overdue, a proposal that has not reached an owner, an extension that an owner refused. */
  | 'ALARM'
  /** The work is cancelled. */
  | 'CANCELLATION'
  /** The work has commenced. */
  | 'COMMENCEMENT'
  /** The work is complete. */
  | 'COMPLETION'
  /** The work is proposed and needs authorization. */
  | 'PROPOSAL'
  /** The work is rescheduled. */
  | 'RESCHEDULE'
  /** Any other change. */
  | 'UPDATE';

/** A template that was looked at for an issue. */
export type ImprovementPlanOption = {
  readonly __typename?: 'ImprovementPlanOption';
  /** Whether it fits. */
  readonly fits: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Owner of the template: the party's come first. */
  readonly owner: ServiceLevelObligor;
  /** The reason, for people. */
  readonly reason: Scalars['String']['output'];
  /** Whether it was retired after the issue was raised: it is no longer used, and developing a plan still takes an override. */
  readonly retired: Scalars['Boolean']['output'];
  /** The template; null when you may not see it any more. */
  readonly template?: Maybe<ImprovementPlanTemplate>;
  /** The template's id. */
  readonly templateId: Scalars['ID']['output'];
};

/** Orders of improvement plans. */
export type ImprovementPlanOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/** The origin of a plan (eTOM 1.4.7.3). */
export type ImprovementPlanOrigin =
  /** Newly developed because no template fits. */
  | 'DEVELOPED'
  /** Specified by the external party. */
  | 'PARTY_SPECIFIED'
  /** From the service provider's library. */
  | 'PROVIDER_LIBRARY';

/** The changed improvement plan, or a refusal. */
export type ImprovementPlanOutcome = ImprovementPlanPayload | PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict;

/** The authorization that emergency work owes (own). */
export type ImprovementPlanOwedAuthorization = {
  readonly __typename?: 'ImprovementPlanOwedAuthorization';
  /** By when it is due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Whether it was announced as overdue. */
  readonly overdueAnnounced: Scalars['Boolean']['output'];
  /** When the last owner granted; null while one has not. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A decision of an owner. A refusal binds every plan of the issue until it is reconsidered. */
export type ImprovementPlanOwnerDecision = {
  readonly __typename?: 'ImprovementPlanOwnerDecision';
  /** Whether an owner on record decided; else a deputy, or an authorizer for want of an owner. */
  readonly asOwner: Scalars['Boolean']['output'];
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** The service, product or resource. */
  readonly entity: OutsourcedEntity;
  /** Whether the work may be done. */
  readonly granted: Scalars['Boolean']['output'];
  /** Why the owner granted or refused; null if none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What a parameter of the template is in this plan: an entity or a value, as its kind says. */
export type ImprovementPlanParameterBindingInput = {
  /** The entity. */
  readonly entity?: InputMaybe<OutsourcedEntityInput>;
  /** The parameter. */
  readonly parameterId: Scalars['ID']['input'];
  /** The value. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** The changed improvement plan, and what goes with the change. */
export type ImprovementPlanPayload = PerformancePayload & {
  readonly __typename?: 'ImprovementPlanPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed improvement plan, as it is after the change. */
  readonly improvementPlan: ImprovementPlan;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** States of an improvement plan (TMF655 ChangeRequestStatusType). */
export type ImprovementPlanStatus =
  /** Proposed (TMF655 acknowledged). */
  | 'ACKNOWLEDGED'
  /** Every owner consented, or no consent is needed (TMF655 approved). */
  | 'APPROVED'
  /** It was withdrawn before the work commenced (TMF655 cancelled). Final. */
  | 'CANCELLED'
  /** Normal operation was verified after it (TMF655 completed). Final. */
  | 'COMPLETED'
  /** It did not help (TMF655 failed). Final. */
  | 'FAILED'
  /** The work is being rolled back (TMF655 fallbackExecution). */
  | 'FALLBACK_EXECUTION'
  /** The work is in progress (TMF655 inProgress). */
  | 'IN_PROGRESS'
  /** The issue ended otherwise, so that nothing shows whether the plan helped (own). */
  | 'NOT_ASSESSED'
  /** The work has ended, its effect is being measured (TMF655 postImplementationReview). */
  | 'POST_IMPLEMENTATION_REVIEW'
  /** An owner refused (TMF655 rejected). It may be amended. */
  | 'REJECTED'
  /** Waiting for the proposal to be sent to the owners, again after an amendment (TMF655 requestForAuthorization). */
  | 'REQUEST_FOR_AUTHORIZATION'
  /** The time of the work is set (TMF655 scheduled). */
  | 'SCHEDULED'
  /** The owners have been notified of the proposal (TMF655 waitForApproval). */
  | 'WAIT_FOR_APPROVAL';

/** One status a plan was in. */
export type ImprovementPlanStatusChange = {
  readonly __typename?: 'ImprovementPlanStatusChange';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who changed the status. */
  readonly by: Scalars['String']['output'];
  /** The reason, if given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The status. */
  readonly status: ImprovementPlanStatus;
};

/** What is done to a mandatory step (own). */
export type ImprovementPlanStepChange =
  /** It is cancelled during the work. */
  | 'CANCEL'
  /** It has another content. */
  | 'CHANGE'
  /** It is left out of the plan. */
  | 'SKIP'
  /** Another action takes back what it does. */
  | 'UNDO';

/** Begun work that the service provider took over from the party (own). */
export type ImprovementPlanTakeOver = {
  readonly __typename?: 'ImprovementPlanTakeOver';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who took it over. */
  readonly by: Scalars['String']['output'];
  /** Why the service provider took the work over. */
  readonly reason: Scalars['String']['output'];
};

/** A step of a plan (TMF701 TaskFlow). */
export type ImprovementPlanTask = {
  readonly __typename?: 'ImprovementPlanTask';
  /** Ids of the tasks that must be done before. */
  readonly dependsOn: ReadonlyArray<Scalars['ID']['output']>;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['output'];
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** The name of the step. */
  readonly name: Scalars['String']['output'];
  /** Its state (TMF701 TaskFlowStateType). */
  readonly status: ImprovementPlanTaskStatus;
};

/** A step of a plan. */
export type ImprovementPlanTaskInput = {
  /** Ids of the tasks that must be done before. */
  readonly dependsOn: ReadonlyArray<Scalars['ID']['input']>;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['input'];
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['input'];
  /** The name of the step. */
  readonly name: Scalars['String']['input'];
};

/** States of a task (TMF701). */
export type ImprovementPlanTaskStatus =
  /** In progress (TMF701 inProgress). */
  | 'ACTIVE'
  /** Cancelled (TMF701 cancelled). */
  | 'CANCELLED'
  /** Done (TMF701 completed). */
  | 'COMPLETED'
  /** On hold (TMF701 held). */
  | 'HOLD'
  /** Not started (TMF701 acknowledged). */
  | 'NEW';

/** A reusable improvement plan. It is immutable: publish a new one and retire the old one. */
export type ImprovementPlanTemplate = PerformanceNode & {
  readonly __typename?: 'ImprovementPlanTemplate';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The changes of services. */
  readonly actions: ReadonlyArray<ImprovementPlanTemplateAction>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** When it was published. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Fallback procedure. */
  readonly fallback?: Maybe<Scalars['String']['output']>;
  /** The conditions under which it fits an issue. */
  readonly fits: ImprovementPlanTemplateFit;
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** One-line summary. */
  readonly name: Scalars['String']['output'];
  /** What a plan made from it binds. */
  readonly parameters: ReadonlyArray<ImprovementPlanTemplateParameter>;
  /** The owning party; null for the service provider. */
  readonly party?: Maybe<Party>;
  /** The plan it was promoted from; null for none. */
  readonly promotedFrom?: Maybe<Scalars['ID']['output']>;
  /** The source. */
  readonly provenance: ImprovementPlanTemplateProvenance;
  /** The risk. */
  readonly risk?: Maybe<Scalars['String']['output']>;
  /** Its status. */
  readonly status: ImprovementPlanTemplateStatus;
  /** The steps. */
  readonly tasks: ReadonlyArray<ImprovementPlanTemplateTask>;
  /** Counts its changes from 1. */
  readonly version: Scalars['Int']['output'];
};


/** A reusable improvement plan. It is immutable: publish a new one and retire the old one. */
export type ImprovementPlanTemplateHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a service in a template. */
export type ImprovementPlanTemplateAction = {
  readonly __typename?: 'ImprovementPlanTemplateAction';
  /** The value after. */
  readonly after: Scalars['String']['output'];
  /** The value before. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The parameter of the template that is the changed entity. */
  readonly entityParameter: Scalars['ID']['output'];
  /** Unique within the template. */
  readonly id: Scalars['ID']['output'];
  /** The kind of change. */
  readonly kind: ImprovementPlanActionKind;
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** The parameter, or the assignment, that changes. */
  readonly parameter: Scalars['String']['output'];
  /** How to roll it back. */
  readonly rollback?: Maybe<Scalars['String']['output']>;
};

/** A change of a service in a template. Its texts may name parameters in braces. */
export type ImprovementPlanTemplateActionInput = {
  /** The value after. */
  readonly after: Scalars['String']['input'];
  /** The value before, if known. */
  readonly before?: InputMaybe<Scalars['String']['input']>;
  /** The parameter, of the kind ENTITY, that is the changed entity. */
  readonly entityParameter: Scalars['ID']['input'];
  /** Unique within the template, and the id of no task. */
  readonly id: Scalars['ID']['input'];
  /** The kind of change. */
  readonly kind: ImprovementPlanActionKind;
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['input'];
  /** The parameter, or the assignment, that changes. */
  readonly parameter: Scalars['String']['input'];
  /** How to roll it back. */
  readonly rollback?: InputMaybe<Scalars['String']['input']>;
};

/** A page of templates. */
export type ImprovementPlanTemplateConnection = {
  readonly __typename?: 'ImprovementPlanTemplateConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<ImprovementPlanTemplateEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ImprovementPlanTemplate>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A template in a page. */
export type ImprovementPlanTemplateEdge = {
  readonly __typename?: 'ImprovementPlanTemplateEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The template. */
  readonly node: ImprovementPlanTemplate;
};

/** Which templates. All given fields must match. */
export type ImprovementPlanTemplateFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ImprovementPlanTemplateStatus>>;
};

/** The conditions under which a template fits an issue (own): one value of each list. An empty list is no condition. */
export type ImprovementPlanTemplateFit = {
  readonly __typename?: 'ImprovementPlanTemplateFit';
  /** Categories of the issue. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Codes of the analyzed degradation. */
  readonly degradations: ReadonlyArray<Scalars['String']['output']>;
  /** Kinds of service actions that the analysis requires. */
  readonly requiredActions: ReadonlyArray<ImprovementPlanActionKind>;
  /** Ids of the failing resource. */
  readonly resourceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Types of the failing resource. */
  readonly resourceTypes: ReadonlyArray<OutsourcedEntityType>;
  /** Severities of the issue. */
  readonly severities: ReadonlyArray<PerformanceIssueSeverity>;
};

/** The conditions under which a template fits an issue: at least one. An empty list is no condition. */
export type ImprovementPlanTemplateFitInput = {
  /** Categories of the issue. */
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
  /** Codes of the analyzed degradation (see `performanceDegradationKinds`). */
  readonly degradations: ReadonlyArray<Scalars['String']['input']>;
  /** Kinds of service actions that the analysis requires. */
  readonly requiredActions: ReadonlyArray<ImprovementPlanActionKind>;
  /** Ids of the failing resource. */
  readonly resourceIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Types of the failing resource. */
  readonly resourceTypes: ReadonlyArray<OutsourcedEntityType>;
  /** Severities of the issue. */
  readonly severities: ReadonlyArray<PerformanceIssueSeverity>;
};

/** Orders of templates. */
export type ImprovementPlanTemplateOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** The changed template, or a refusal. */
export type ImprovementPlanTemplateOutcome = ImprovementPlanTemplatePayload | PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict;

/** What a template leaves open (own). A text of the template names it in braces. */
export type ImprovementPlanTemplateParameter = {
  readonly __typename?: 'ImprovementPlanTemplateParameter';
  /** Unique within the template. */
  readonly id: Scalars['ID']['output'];
  /** What it is bound to. */
  readonly kind: ImprovementPlanTemplateParameterKind;
  /** Its name, for people. */
  readonly name: Scalars['String']['output'];
};

/** What a template leaves open. */
export type ImprovementPlanTemplateParameterInput = {
  /** Unique within the template: letters, digits, - and _. */
  readonly id: Scalars['ID']['input'];
  /** What it is bound to. */
  readonly kind: ImprovementPlanTemplateParameterKind;
  /** Its name, for people. */
  readonly name: Scalars['String']['input'];
};

/** What a parameter of a template is bound to (own). */
export type ImprovementPlanTemplateParameterKind =
  /** A service, product or resource. */
  | 'ENTITY'
  /** A text. */
  | 'VALUE';

/** The changed template, and what goes with the change. */
export type ImprovementPlanTemplatePayload = PerformancePayload & {
  readonly __typename?: 'ImprovementPlanTemplatePayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed template, as it is after the change. */
  readonly improvementPlanTemplate: ImprovementPlanTemplate;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** The source of a template. */
export type ImprovementPlanTemplateProvenance = {
  readonly __typename?: 'ImprovementPlanTemplateProvenance';
  /** Its author. */
  readonly author: Scalars['String']['output'];
  /** The document. */
  readonly document: Scalars['String']['output'];
  /** Its version. */
  readonly documentVersion: Scalars['String']['output'];
};

/** The source of a template. */
export type ImprovementPlanTemplateProvenanceInput = {
  /** Its author. */
  readonly author: Scalars['String']['input'];
  /** The document. */
  readonly document: Scalars['String']['input'];
  /** Its version. */
  readonly documentVersion: Scalars['String']['input'];
};

/** States of a template (own). */
export type ImprovementPlanTemplateStatus =
  /** In use. */
  | 'PUBLISHED'
  /** No longer in use. */
  | 'RETIRED';

/** A step of a template. */
export type ImprovementPlanTemplateTask = {
  readonly __typename?: 'ImprovementPlanTemplateTask';
  /** Ids of the tasks that must be done before. */
  readonly dependsOn: ReadonlyArray<Scalars['ID']['output']>;
  /** Unique within the template. */
  readonly id: Scalars['ID']['output'];
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** The name of the step. */
  readonly name: Scalars['String']['output'];
};

/** A half-open stretch of time [start, end). */
export type ImprovementPlanWindow = {
  readonly __typename?: 'ImprovementPlanWindow';
  /** Until when, exclusive. */
  readonly end: Scalars['DateTime']['output'];
  /** The start. */
  readonly start: Scalars['DateTime']['output'];
};

/** A later end of a window (own). */
export type ImprovementPlanWindowExtension = {
  readonly __typename?: 'ImprovementPlanWindowExtension';
  /** The owners' answers, the last one for each entity. */
  readonly answers: ReadonlyArray<ImprovementPlanExtensionAnswer>;
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who extended it. */
  readonly by: Scalars['String']['output'];
  /** The end before. */
  readonly from: Scalars['DateTime']['output'];
  /** Why the work needs longer. */
  readonly reason: Scalars['String']['output'];
  /** The end after. */
  readonly until: Scalars['DateTime']['output'];
};

/** A half-open stretch of time [start, end). */
export type ImprovementPlanWindowInput = {
  /** Until when, exclusive. */
  readonly end: Scalars['DateTime']['input'];
  /** The start. */
  readonly start: Scalars['DateTime']['input'];
};

/** Initiates a review by hand. */
export type InitiatePerformanceReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The evidence: at least one observation. */
  readonly evidence: ReadonlyArray<PerformanceReviewEvidenceInput>;
  /** The reviewed party. */
  readonly partyId: Scalars['ID']['input'];
  /** What gave rise to the review. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The infrastructure it is about; absent for all of the party's. */
  readonly subject?: InputMaybe<OutsourcedEntityInput>;
};

/** Links two issues. */
export type LinkPerformanceIssuesInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue that the link begins at. */
  readonly id: Scalars['ID']['input'];
  /** The other issue. */
  readonly issueId: Scalars['ID']['input'];
  /** The relation. */
  readonly relation: PerformanceIssueLinkRelation;
};

/** Links the plan of a recommendation. */
export type LinkPerformanceRecommendationPlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** The plan: of the same party, and neither failed nor cancelled. */
  readonly planId: Scalars['ID']['input'];
};

/** Measures the effect of a recommendation. */
export type MeasurePerformanceRecommendationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** The end of the measured period after the plan, to gather enough observations; absent for a period as long as the baseline. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A progress update that the party owed and that came late, or has not come yet: the UPDATE clock exceeded its target. */
export type MissedUpdate = {
  readonly __typename?: 'MissedUpdate';
  /** When the update came; null before, or when it can no longer come. */
  readonly cameAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clock concerned. */
  readonly clockId: Scalars['ID']['output'];
  /** When it was due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The party that owed it. */
  readonly partyId: Scalars['ID']['output'];
};

/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The service provider accepts a verified resolution (RESOLVED → CLOSED); where work on a plan ended after the verification, one that was verified again. Never by a person who acted for the party on it. */
  readonly acceptPerformanceIssueResolution: PerformanceIssueOutcome;
  /** The party accepts a recommendation. */
  readonly acceptPerformanceRecommendation: PerformanceRecommendationOutcome;
  /** An owner confirms to have read the proposal, without deciding yet (own). */
  readonly acknowledgeImprovementPlanProposal: ImprovementPlanOutcome;
  /** Acknowledges that a notice was received (→ DELIVERED). */
  readonly acknowledgeNoticeDelivery: NoticeDeliveryOutcome;
  /** Adds a note that both sides see, or the service provider alone. */
  readonly addPerformanceIssueNote: PerformanceIssueOutcome;
  /** Adds many notes, each by itself, with its outcome in the same place: at most 100. */
  readonly addPerformanceIssueNotes: ReadonlyArray<PerformanceIssueOutcome>;
  /** Adds evidence for or against a review. */
  readonly addPerformanceReviewEvidence: PerformanceReviewOutcome;
  /** Proposes the party's own plan (→ ACKNOWLEDGED), with or without one of its templates. What a planner records without one awaits the party's confirmation. */
  readonly adoptPartyPlan: ImprovementPlanOutcome;
  /** The party agrees to a claim (COMPUTED, DISPUTED → AGREED). */
  readonly agreeCreditClaim: CreditClaimOutcome;
  /** Adds an outsourcing arrangement to a party. */
  readonly agreeOutsourcingArrangement: PartyOutcome;
  /** Agrees to an appointment that the other side offered. Where the agreement says so, a later slot replaces the deadlines of the party. */
  readonly agreePerformanceIssueAppointment: PerformanceIssueOutcome;
  /** The party agrees to a review, once it has answered every recommendation. */
  readonly agreePerformanceReview: PerformanceReviewOutcome;
  /** Amends a plan before its work, or once its work has stopped (→ REQUEST_FOR_AUTHORIZATION; in ACKNOWLEDGED it stays). A change of what consent covers voids it and ends waivers; the event names what changed. */
  readonly amendImprovementPlan: ImprovementPlanOutcome;
  /** Proposes to amend an arrangement. It takes effect once a second administrator decides (`decideOutsourcingArrangement`); running clocks keep the version they started under. */
  readonly amendOutsourcingArrangement: PartyOutcome;
  /** Amends a rule. Absent fields stay. */
  readonly amendPerformanceReviewRule: PerformanceReviewRuleOutcome;
  /** Records the findings of the Analyze Service Quality processes, which define normal operation. What demands less than an analysis that a plan, a measurement or a claim relies on, or something else than one by which a claim was verified, is proposed, with a reason, and takes effect by `decidePerformanceIssueChange`. */
  readonly analyzeServiceQuality: PerformanceIssueOutcome;
  /** REQUESTED → APPROVED. Not by the requester, and not while another active grant names the same token client. */
  readonly approveAccessGrant: AccessGrantOutcome;
  /** Assesses the readiness of a party for a process (→ CURRENT). The previous assessment is superseded. */
  readonly assessPartyReadiness: ReadinessAssessmentOutcome;
  /** Reassigns an issue to another party. The new party's own clocks start, and an open question of the former party is closed (PENDING → IN_PROGRESS). Refused while a plan of the issue is in progress. */
  readonly assignPerformanceIssue: PerformanceIssueOutcome;
  /** Hands many issues over, each by itself, with its outcome in the same place: at most 100. */
  readonly assignPerformanceIssues: ReadonlyArray<PerformanceIssueOutcome>;
  /** Withdraws a plan before the work commences (→ CANCELLED). The recipients of its proposal are notified. */
  readonly cancelImprovementPlan: ImprovementPlanOutcome;
  /** Cancels a service action that is not done. A mandatory one is cancelled once a second person approves (`decideImprovementPlanChange`). */
  readonly cancelImprovementPlanAction: ImprovementPlanOutcome;
  /** Cancels a task that is not mandatory. */
  readonly cancelImprovementPlanTask: ImprovementPlanOutcome;
  /** The originator withdraws an issue (ACKNOWLEDGED, IN_PROGRESS, HELD, PENDING → CANCELLED). */
  readonly cancelPerformanceIssue: PerformanceIssueOutcome;
  /** Cancels an appointment before its slot begins. By the party it may be late, and gives back the time that was gained by it. */
  readonly cancelPerformanceIssueAppointment: PerformanceIssueOutcome;
  /** Cancels a review that is not needed or cannot be completed. */
  readonly cancelPerformanceReview: PerformanceReviewOutcome;
  /** Changes who authorizes for an entity. Absent fields stay. Refused to those it names, to authorizers, and to authors of open plans on the entity. */
  readonly changeEntityOwnership: EntityOwnershipOutcome;
  /** Changes the severity, and with it the priority. A lower one is proposed, and takes effect when a second person decides (`decidePerformanceIssueChange`). Clocks keep their start and stops; a stricter target counts from the change on. */
  readonly changePerformanceIssuePriority: PerformanceIssueOutcome;
  /** The party claims resolution (IN_PROGRESS, HELD, PENDING → RESOLVED). Restore and resolve clocks end provisionally. */
  readonly claimPerformanceIssueResolution: PerformanceIssueOutcome;
  /** The service provider claims a credit of a month that has ended, as the arrangement computes it from its issues (→ COMPUTED, own). */
  readonly claimServiceCredit: CreditClaimOutcome;
  /** Closes the post-implementation review by the issue's verification after the work (→ COMPLETED or FAILED). */
  readonly closeImprovementPlanReview: ImprovementPlanOutcome;
  /** Ends the engagement of a party (→ CLOSED). Refused while it has open issues. */
  readonly closeParty: PartyOutcome;
  /** Closes a review whose accepted recommendations were measured, or gives the reason why not. Not by the person who concluded it. */
  readonly closePerformanceReview: PerformanceReviewOutcome;
  /** An operator commences emergency work without waiting for consent or a window (→ IN_PROGRESS): the owners are notified, and owe their decision within 72 hours; a refusal stops the work. Not by who wrote the plan, nor against an owner's refusal. */
  readonly commenceEmergencyWork: ImprovementPlanOutcome;
  /** Commences the work (APPROVED, SCHEDULED → IN_PROGRESS): with valid consent, every kind of service action that the quality analysis requires, inside the window, for an open issue that is with the party. */
  readonly commenceImprovementPlan: ImprovementPlanOutcome;
  /** Records that a service action succeeded; in FALLBACK_EXECUTION its rollback. Another value than the planned one is recorded as observed, and stops the work. */
  readonly completeImprovementPlanAction: ImprovementPlanOutcome;
  /** Completes a task. */
  readonly completeImprovementPlanTask: ImprovementPlanOutcome;
  /** Ends the work (IN_PROGRESS → POST_IMPLEMENTATION_REVIEW): mandatory tasks done, and the reassignment or reconfiguration that the degradation requires succeeded. */
  readonly completeImprovementPlanWork: ImprovementPlanOutcome;
  /** Concludes a review: the party sees its recommendations from then on, and there must be at least one. */
  readonly concludePerformanceReview: PerformanceReviewOutcome;
  /** Confirms a record as it stands, so that its owners may reconsider what was refused before it. Refused to who recorded it, and to whom a change would be. */
  readonly confirmEntityOwnership: EntityOwnershipOutcome;
  /** Confirms that a plan which a planner recorded is the party's. By a client of the party (PROPOSE_PLANS). */
  readonly confirmPartyPlan: ImprovementPlanOutcome;
  /** The service provider confirms a rejection inside the reopening window (own): nothing was owed since. Until then it counts for nobody's benefit. */
  readonly confirmPerformanceIssueRejection: PerformanceIssueOutcome;
  /** The service provider contests a rejection inside the reopening window (REJECTED → ACKNOWLEDGED). The clocks go on as if it had never been rejected. */
  readonly contestPerformanceIssueRejection: PerformanceIssueOutcome;
  /** An owner authorizes emergency work after the fact, or refuses to. Never by who wrote the plan or declared the emergency. */
  readonly decideEmergencyAuthorization: ImprovementPlanOutcome;
  /** An owner on record, or a deputy, authorizes or refuses the plan (WAIT_FOR_APPROVAL → APPROVED once all consent, → REJECTED); who refused may reconsider (REJECTED → APPROVED, WAIT_FOR_APPROVAL). Never by who wrote, amended or rated it. */
  readonly decideImprovementPlanAuthorization: ImprovementPlanOutcome;
  /** Decides on a proposed change of a plan: by an operator who did not propose it. */
  readonly decideImprovementPlanChange: ImprovementPlanOutcome;
  /** An owner answers an extended window (own). After a refusal no task and no action begins once the former window is over, and an ALARM goes to all concerned. A later answer replaces an earlier one. */
  readonly decideImprovementPlanExtension: ImprovementPlanOutcome;
  /** Decides on proposed terms. Their proposer may decline them, and another administrator has to approve them. */
  readonly decideOutsourcingArrangement: PartyOutcome;
  /** Approves or declines a proposed change of an issue. Neither its proposer nor a person who acted for the party on it may approve it. */
  readonly decidePerformanceIssueChange: PerformanceIssueOutcome;
  /** Approves or declines proposed score settings. The proposer may not. Approved ones are in force for every snapshot taken from then on. */
  readonly decidePerformanceScoreSettings: PerformanceScoreSettingsOutcome;
  /** Decides on a proposed change of a shared calendar. Its proposer may decline it, and another administrator has to approve it; it takes effect at its date. */
  readonly decideSharedCalendarChange: SharedCalendarOutcome;
  /** Declares the impact of the work (→ REQUEST_FOR_AUTHORIZATION; → APPROVED where nothing needs consent). What the issue affects, the actions touch or an owner refused for the issue is impacted too, unless waived; owners are those on record. */
  readonly declareImprovementPlanImpact: ImprovementPlanOutcome;
  /** The party declines a recommendation, with its reason. */
  readonly declinePerformanceRecommendation: PerformanceRecommendationOutcome;
  /** Defines a rule over trends that opens reviews automatically. */
  readonly definePerformanceReviewRule: PerformanceReviewRuleOutcome;
  /** Defines a calendar that arrangements can name. */
  readonly defineSharedCalendar: SharedCalendarOutcome;
  /** Proposes a new plan (→ ACKNOWLEDGED). While a template fits it takes an override, which a second person approves; the search is recorded. */
  readonly developImprovementPlan: ImprovementPlanOutcome;
  /** Develops a plan that rests on a recommendation the party has accepted, without an issue (preventive improvement). Link it to the recommendation next. */
  readonly developRecommendedPlan: ImprovementPlanOutcome;
  /** The party disputes a breach of a clock it owes; after a dismissal once more, as an appeal. */
  readonly disputeClock: PerformanceIssueOutcome;
  /** The party objects to a claim (COMPUTED → DISPUTED). */
  readonly disputeCreditClaim: CreditClaimOutcome;
  /** A former party disputes a breach of a clock that it owed before the issue was handed over. */
  readonly disputeFormerClock: DisputeFormerClockOutcome;
  /** Ends a record (ACTIVE → ENDED): any authorizer may then decide for the entity. Refused to authorizers and to authors of open plans on it. */
  readonly endEntityOwnership: EntityOwnershipOutcome;
  /** Ends the fallback (→ POST_IMPLEMENTATION_REVIEW when the former state is restored, else → FAILED). */
  readonly endImprovementPlanFallback: ImprovementPlanOutcome;
  /** Ends an arrangement: no issue can be raised under it from then on. An end before now is proposed: it takes a second administrator (`decideOutsourcingArrangement`), and what was done under the arrangement counts as before. Open issues run off: their clocks go on, and so does the access based on it, until they are closed. */
  readonly endOutsourcingArrangement: PartyOutcome;
  /** Extends the window of work in progress: the owners are notified, and the work goes on. */
  readonly extendImprovementPlanWindow: ImprovementPlanOutcome;
  /** Records that a service action failed. */
  readonly failImprovementPlanAction: ImprovementPlanOutcome;
  /** Puts a task on hold. */
  readonly holdImprovementPlanTask: ImprovementPlanOutcome;
  /** The party puts the issue on hold for its own reasons (IN_PROGRESS → HELD). Never stops a clock. */
  readonly holdPerformanceIssue: PerformanceIssueOutcome;
  /** The service provider identifies the cause (own). Targets that the agreement makes conditional on it hold from now on. */
  readonly identifyPerformanceIssueCause: PerformanceIssueOutcome;
  /** Imports a carrier's maintenance notice: creates or updates the plan of the maintenance. By the carrier's client, a service with the scope `maintenance`, or a planner on the carrier's behalf, who cannot report work (ON_BEHALF). The same notice again changes nothing; an older one is refused (NOTICE_OUT_OF_DATE). */
  readonly importMaintenanceNotice: ImprovementPlanOutcome;
  /** Opens a review of a party's performance, with evidence (eTOM 1.6.6.3). */
  readonly initiatePerformanceReview: PerformanceReviewOutcome;
  /** Links an issue to another one. That it is a duplicate is proposed, and takes effect by `decidePerformanceIssueChange`: of an issue about the same matter that was not over before it was raised, is no less severe, and late where it is. */
  readonly linkPerformanceIssues: PerformanceIssueOutcome;
  /** Links the improvement plan of an accepted recommendation. */
  readonly linkPerformanceRecommendationPlan: PerformanceRecommendationOutcome;
  /** Measures the effect of an improvement plan: the same measure over an equal period after it. */
  readonly measurePerformanceRecommendation: PerformanceRecommendationOutcome;
  /** Notifies the owners of the proposal (REQUEST_FOR_AUTHORIZATION → WAIT_FOR_APPROVAL). */
  readonly notifyImprovementPlanProposal: ImprovementPlanOutcome;
  /** Offers an appointment for a visit (ACKNOWLEDGED, IN_PROGRESS, HELD, PENDING; TMF646). Either side offers, and the other agrees. */
  readonly offerPerformanceIssueAppointment: PerformanceIssueOutcome;
  /** Pauses delivery: notices wait (ACTIVE → PAUSED). */
  readonly pausePerformanceListener: PerformanceListenerOutcome;
  /** Pauses a rule. */
  readonly pausePerformanceReviewRule: PerformanceReviewRuleOutcome;
  /** Adds a developed plan that was completed to the service provider's library. */
  readonly promoteImprovementPlan: ImprovementPlanTemplateOutcome;
  /** Recommends an improvement in a review, and measures its baseline. */
  readonly proposePerformanceRecommendation: PerformanceRecommendationOutcome;
  /** Proposes weights and scales of the score: a new version, which another person decides. */
  readonly proposePerformanceScoreSettings: PerformanceScoreSettingsOutcome;
  /** The originator answers (PENDING → IN_PROGRESS). Ends the stop. */
  readonly providePerformanceIssueInformation: PerformanceIssueOutcome;
  /** APPROVED → ACTIVE, with evidence that access works. From then on its clients act for the party. */
  readonly provisionAccessGrant: AccessGrantOutcome;
  /** Adds a template to the plan library. A party adds its own only. */
  readonly publishImprovementPlanTemplate: ImprovementPlanTemplateOutcome;
  /** Raises an issue with the party responsible for a resource (→ ACKNOWLEDGED). Its clocks start. */
  readonly raisePerformanceIssue: PerformanceIssueOutcome;
  /** Raises many issues, each by itself, with its outcome in the same place: at most 100. A repeated key gives the same answer for its issue. */
  readonly raisePerformanceIssues: ReadonlyArray<PerformanceIssueOutcome>;
  /** The service provider computes a claim again, from what is known now (COMPUTED, DISPUTED, AGREED → COMPUTED). It was claimed when it was claimed first. One that was agreed is open again where the amount is another. */
  readonly recomputeCreditClaim: CreditClaimOutcome;
  /** Records an access test, passed or failed. */
  readonly recordAccessGrantTest: AccessGrantOutcome;
  /** Records who authorizes for an entity (→ ACTIVE). Refused while it has a record, to an owner or deputy it names, and to authors of open plans on the entity. */
  readonly recordEntityOwnership: EntityOwnershipOutcome;
  /** Records many at once, each on its own: a new entity is recorded, a known one changed. At most 500. */
  readonly recordEntityOwnerships: ReadonlyArray<EntityOwnershipOutcome>;
  /** Records a measured value of an indicator. One of the service provider's outside normal voids a passed verification, and after the closure it asks for a reopening. */
  readonly recordPerformanceIssueMeasurement: PerformanceIssueOutcome;
  /** Records many measurements, each by itself, with its outcome in the same place: at most 100. */
  readonly recordPerformanceIssueMeasurements: ReadonlyArray<PerformanceIssueOutcome>;
  /** The party records a milestone that no other act implies (own). It counts from now. */
  readonly recordPerformanceIssueMilestone: PerformanceIssueOutcome;
  /** The party records that operation is normal again while the repair goes on (IN_PROGRESS, HELD, PENDING; own). The restore clocks end provisionally and the resolve clocks run on; it counts once `verifyRestoration` has confirmed it, else the claim of the resolution does. */
  readonly recordRestoration: PerformanceIssueOutcome;
  /** REQUESTED → REFUSED. */
  readonly refuseAccessGrant: AccessGrantOutcome;
  /** Registers a party (→ INITIALIZED). */
  readonly registerParty: PartyOutcome;
  /** Registers a webhook for notices (→ ACTIVE). Refused for addresses that are not public, unless the operator allows them. */
  readonly registerPerformanceListener: PerformanceListenerOutcome;
  /** The party declines an issue (ACKNOWLEDGED → REJECTED). */
  readonly rejectPerformanceIssue: PerformanceIssueOutcome;
  /** The service provider rejects a resolution (RESOLVED → IN_PROGRESS). The provisional end of the clocks is void. Refused while a passed verification holds: a measured value outside normal voids that first. */
  readonly rejectPerformanceIssueResolution: PerformanceIssueOutcome;
  /** The service provider rejects a recorded restoration (own): the restore clocks run again, and the time in between counts. Never by its recorder; what measurement has confirmed, only a value outside normal takes back. */
  readonly rejectRestoration: PerformanceIssueOutcome;
  /** Removes a listener: nothing is sent any more (→ REMOVED). */
  readonly removePerformanceListener: PerformanceListenerOutcome;
  /** Extends the validity of access. Not by the requester. */
  readonly renewAccessGrant: AccessGrantOutcome;
  /** Reopens a closed issue inside its reopening window (CLOSED → IN_PROGRESS). New clocks start. Where a passed verification closed it, a value measured outside normal since has to ask for that. */
  readonly reopenPerformanceIssue: PerformanceIssueOutcome;
  /** Replaces the secret that signs notices. */
  readonly replacePerformanceListenerSecret: PerformanceListenerOutcome;
  /** Sends a notice again, now and with the usual retries (→ PENDING), whether it was given up or delivered. */
  readonly replayNoticeDelivery: NoticeDeliveryOutcome;
  /** Reports how an agreed appointment came out. What a side says for its own benefit counts when the other side reports the same. */
  readonly reportPerformanceIssueAppointment: PerformanceIssueOutcome;
  /** The party reports progress. The update clock restarts. */
  readonly reportPerformanceIssueProgress: PerformanceIssueOutcome;
  /** Requests access, in either direction. A party requests its own only. */
  readonly requestAccessGrant: AccessGrantOutcome;
  /** The party asks the originator a question (IN_PROGRESS → PENDING). Clocks stop if the agreement allows the reason. */
  readonly requestPerformanceIssueInformation: PerformanceIssueOutcome;
  /** SUSPENDED → ACTIVE. If the last test failed, record a test that passed first. */
  readonly resumeAccessGrant: AccessGrantOutcome;
  /** The party resumes work (HELD → IN_PROGRESS). */
  readonly resumePerformanceIssue: PerformanceIssueOutcome;
  /** Resumes delivery, waiting notices first (PAUSED → ACTIVE). */
  readonly resumePerformanceListener: PerformanceListenerOutcome;
  /** Resumes a rule. */
  readonly resumePerformanceReviewRule: PerformanceReviewRuleOutcome;
  /** Ends a stop. */
  readonly resumeServiceLevelClock: PerformanceIssueOutcome;
  /** Takes a template out of use (PUBLISHED → RETIRED). */
  readonly retireImprovementPlanTemplate: ImprovementPlanTemplateOutcome;
  /** Retires a rule, final. */
  readonly retirePerformanceReviewRule: PerformanceReviewRuleOutcome;
  /** Retires a shared calendar (→ RETIRED): arrangements keep what it contained. Where an arrangement names it, it is proposed (`decideSharedCalendarChange`). */
  readonly retireSharedCalendar: SharedCalendarOutcome;
  /** Confirms that access is still needed, and sets the date of the next review. Not by the requester. */
  readonly reviewAccessGrant: AccessGrantOutcome;
  /** Revises a shared calendar and, in the same transaction, the arrangements in force that name it. Where an arrangement names it, or from a later date on, it is proposed (`decideSharedCalendarChange`). Open issues keep the version they were raised under. */
  readonly reviseSharedCalendar: SharedCalendarOutcome;
  /** APPROVED, ACTIVE or SUSPENDED → REVOKED, final. Another grant may then name its clients. */
  readonly revokeAccessGrant: AccessGrantOutcome;
  /** Sets the time of the work, inside the window that was authorized (APPROVED, SCHEDULED → SCHEDULED), of a plan with every kind of service action that the quality analysis requires. */
  readonly scheduleImprovementPlan: ImprovementPlanOutcome;
  /** The service provider settles a dispute: somebody who had no hand in the issue and did not settle before. */
  readonly settleClockDispute: PerformanceIssueOutcome;
  /** Starts a service action, or restarts one that failed; in FALLBACK_EXECUTION the rollback of one that was done. Refused without valid consent. Another value than the planned one is recorded as observed, and stops the work. */
  readonly startImprovementPlanAction: ImprovementPlanOutcome;
  /** Starts the fallback (IN_PROGRESS, POST_IMPLEMENTATION_REVIEW → FALLBACK_EXECUTION). */
  readonly startImprovementPlanFallback: ImprovementPlanOutcome;
  /** Starts a task whose predecessors are done. */
  readonly startImprovementPlanTask: ImprovementPlanOutcome;
  /** The party starts on an issue (ACKNOWLEDGED → IN_PROGRESS). The acknowledge clock is met. */
  readonly startPerformanceIssue: PerformanceIssueOutcome;
  /** Starts a review, with its participants. */
  readonly startPerformanceReview: PerformanceReviewOutcome;
  /** Stops clocks of the party, for a reason the agreement allows. */
  readonly stopServiceLevelClock: PerformanceIssueOutcome;
  /** Answers a question about performance and stores the answer (→ STORED). */
  readonly storePerformanceReport: PerformanceReportOutcome;
  /** ACTIVE → SUSPENDED: access ends with the next request, and open subscriptions are closed. */
  readonly suspendAccessGrant: AccessGrantOutcome;
  /** Takes the begun work of a party's plan over, for the service provider. The party no longer works on it, and its issue can be handed over. */
  readonly takeOverImprovementPlan: ImprovementPlanOutcome;
  /**
   * Takes a snapshot of a party's performance (→ TAKEN), which is never published. One that was taken of the same party, subject and period is
   * superseded by it; the timer's stays.
   */
  readonly takePerformanceSnapshot: PerformanceSnapshotOutcome;
  /** Changes what describes a party. Absent fields stay; lists are replaced as a whole. */
  readonly updateParty: PartyOutcome;
  /** The service provider upholds a disputed claim (DISPUTED → COMPUTED). Never the person who claimed. */
  readonly upholdCreditClaim: CreditClaimOutcome;
  /** Proposes a plan from the service provider's library (→ ACKNOWLEDGED). Refused while a template of the party fits. */
  readonly useLibraryPlan: ImprovementPlanOutcome;
  /** Declares a party ready to be engaged (INITIALIZED → VALIDATED). */
  readonly validateParty: PartyOutcome;
  /** Checks all values that the service provider measured since the claim against the normal ranges. On failure the issue returns to IN_PROGRESS. Before a claim it checks the last recorded restoration, from its instant on: an earlier one that was not confirmed is taken back. On failure it is void. */
  readonly verifyRestoration: PerformanceIssueOutcome;
  /** Proposes that a stop does not count. Once a second person approves it (`decidePerformanceIssueChange`), everything is computed as if it had never been. */
  readonly voidClockStop: PerformanceIssueOutcome;
  /** The service provider waives a claim (COMPUTED, DISPUTED → WAIVED). Never the person who claimed. */
  readonly waiveCreditClaim: CreditClaimOutcome;
  /** An authorizer waives an implied entity, with a reason. Not by who wrote, amended or rated the plan, nor against an owner's refusal. */
  readonly waiveImprovementPlanImpact: ImprovementPlanOutcome;
  /** REQUESTED → WITHDRAWN, by the requester. */
  readonly withdrawAccessRequest: AccessGrantOutcome;
  /** Withdraws the party's own plan before consent (ACKNOWLEDGED, REQUEST_FOR_AUTHORIZATION, WAIT_FOR_APPROVAL → CANCELLED). By a client of the party (PROPOSE_PLANS). */
  readonly withdrawImprovementPlan: ImprovementPlanOutcome;
  /** An owner withdraws consent before the work commences (WAIT_FOR_APPROVAL, APPROVED, SCHEDULED → REJECTED): it counts as a refusal. */
  readonly withdrawImprovementPlanAuthorization: ImprovementPlanOutcome;
  /** Withdraws an accepted recommendation that no plan follows, with the reason. Final. */
  readonly withdrawPerformanceRecommendation: PerformanceRecommendationOutcome;
  /** Withdraws an assessment that was mistaken (CURRENT, EXPIRED → WITHDRAWN). */
  readonly withdrawReadinessAssessment: ReadinessAssessmentOutcome;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAcceptPerformanceIssueResolutionArgs = {
  input: AcceptPerformanceIssueResolutionInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAcceptPerformanceRecommendationArgs = {
  input: AcceptPerformanceRecommendationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAcknowledgeImprovementPlanProposalArgs = {
  input: AcknowledgeImprovementPlanProposalInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAcknowledgeNoticeDeliveryArgs = {
  input: AcknowledgeNoticeDeliveryInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAddPerformanceIssueNoteArgs = {
  input: AddPerformanceIssueNoteInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAddPerformanceIssueNotesArgs = {
  inputs: ReadonlyArray<AddPerformanceIssueNoteInput>;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAddPerformanceReviewEvidenceArgs = {
  input: AddPerformanceReviewEvidenceInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAdoptPartyPlanArgs = {
  input: AdoptPartyPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAgreeCreditClaimArgs = {
  input: AgreeCreditClaimInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAgreeOutsourcingArrangementArgs = {
  input: AgreeOutsourcingArrangementInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAgreePerformanceIssueAppointmentArgs = {
  input: AgreePerformanceIssueAppointmentInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAgreePerformanceReviewArgs = {
  input: AgreePerformanceReviewInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAmendImprovementPlanArgs = {
  input: AmendImprovementPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAmendOutsourcingArrangementArgs = {
  input: AmendOutsourcingArrangementInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAmendPerformanceReviewRuleArgs = {
  input: AmendPerformanceReviewRuleInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAnalyzeServiceQualityArgs = {
  input: AnalyzeServiceQualityInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationApproveAccessGrantArgs = {
  input: ApproveAccessGrantInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAssessPartyReadinessArgs = {
  input: AssessPartyReadinessInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAssignPerformanceIssueArgs = {
  input: AssignPerformanceIssueInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAssignPerformanceIssuesArgs = {
  inputs: ReadonlyArray<AssignPerformanceIssueInput>;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelImprovementPlanArgs = {
  input: CancelImprovementPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelImprovementPlanActionArgs = {
  input: CancelImprovementPlanActionInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelImprovementPlanTaskArgs = {
  input: CancelImprovementPlanTaskInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelPerformanceIssueArgs = {
  input: CancelPerformanceIssueInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelPerformanceIssueAppointmentArgs = {
  input: CancelPerformanceIssueAppointmentInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelPerformanceReviewArgs = {
  input: CancelPerformanceReviewInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationChangeEntityOwnershipArgs = {
  input: ChangeEntityOwnershipInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationChangePerformanceIssuePriorityArgs = {
  input: ChangePerformanceIssuePriorityInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationClaimPerformanceIssueResolutionArgs = {
  input: ClaimPerformanceIssueResolutionInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationClaimServiceCreditArgs = {
  input: ClaimServiceCreditInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCloseImprovementPlanReviewArgs = {
  input: CloseImprovementPlanReviewInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationClosePartyArgs = {
  input: ClosePartyInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationClosePerformanceReviewArgs = {
  input: ClosePerformanceReviewInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCommenceEmergencyWorkArgs = {
  input: CommenceEmergencyWorkInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCommenceImprovementPlanArgs = {
  input: CommenceImprovementPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCompleteImprovementPlanActionArgs = {
  input: CompleteImprovementPlanActionInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCompleteImprovementPlanTaskArgs = {
  input: CompleteImprovementPlanTaskInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCompleteImprovementPlanWorkArgs = {
  input: CompleteImprovementPlanWorkInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationConcludePerformanceReviewArgs = {
  input: ConcludePerformanceReviewInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationConfirmEntityOwnershipArgs = {
  input: ConfirmEntityOwnershipInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationConfirmPartyPlanArgs = {
  input: ConfirmPartyPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationConfirmPerformanceIssueRejectionArgs = {
  input: ConfirmPerformanceIssueRejectionInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationContestPerformanceIssueRejectionArgs = {
  input: ContestPerformanceIssueRejectionInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideEmergencyAuthorizationArgs = {
  input: DecideEmergencyAuthorizationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideImprovementPlanAuthorizationArgs = {
  input: DecideImprovementPlanAuthorizationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideImprovementPlanChangeArgs = {
  input: DecideImprovementPlanChangeInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideImprovementPlanExtensionArgs = {
  input: DecideImprovementPlanExtensionInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideOutsourcingArrangementArgs = {
  input: DecideOutsourcingArrangementInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecidePerformanceIssueChangeArgs = {
  input: DecidePerformanceIssueChangeInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecidePerformanceScoreSettingsArgs = {
  input: DecidePerformanceScoreSettingsInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideSharedCalendarChangeArgs = {
  input: DecideSharedCalendarChangeInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDeclareImprovementPlanImpactArgs = {
  input: DeclareImprovementPlanImpactInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDeclinePerformanceRecommendationArgs = {
  input: DeclinePerformanceRecommendationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDefinePerformanceReviewRuleArgs = {
  input: DefinePerformanceReviewRuleInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDefineSharedCalendarArgs = {
  input: DefineSharedCalendarInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDevelopImprovementPlanArgs = {
  input: DevelopImprovementPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDevelopRecommendedPlanArgs = {
  input: DevelopRecommendedPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDisputeClockArgs = {
  input: DisputeClockInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDisputeCreditClaimArgs = {
  input: DisputeCreditClaimInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDisputeFormerClockArgs = {
  input: DisputeFormerClockInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationEndEntityOwnershipArgs = {
  input: EndEntityOwnershipInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationEndImprovementPlanFallbackArgs = {
  input: EndImprovementPlanFallbackInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationEndOutsourcingArrangementArgs = {
  input: EndOutsourcingArrangementInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationExtendImprovementPlanWindowArgs = {
  input: ExtendImprovementPlanWindowInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationFailImprovementPlanActionArgs = {
  input: FailImprovementPlanActionInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationHoldImprovementPlanTaskArgs = {
  input: HoldImprovementPlanTaskInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationHoldPerformanceIssueArgs = {
  input: HoldPerformanceIssueInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationIdentifyPerformanceIssueCauseArgs = {
  input: IdentifyPerformanceIssueCauseInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationImportMaintenanceNoticeArgs = {
  input: ImportMaintenanceNoticeInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationInitiatePerformanceReviewArgs = {
  input: InitiatePerformanceReviewInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationLinkPerformanceIssuesArgs = {
  input: LinkPerformanceIssuesInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationLinkPerformanceRecommendationPlanArgs = {
  input: LinkPerformanceRecommendationPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationMeasurePerformanceRecommendationArgs = {
  input: MeasurePerformanceRecommendationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationNotifyImprovementPlanProposalArgs = {
  input: NotifyImprovementPlanProposalInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationOfferPerformanceIssueAppointmentArgs = {
  input: OfferPerformanceIssueAppointmentInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationPausePerformanceListenerArgs = {
  input: PausePerformanceListenerInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationPausePerformanceReviewRuleArgs = {
  input: PausePerformanceReviewRuleInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationPromoteImprovementPlanArgs = {
  input: PromoteImprovementPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationProposePerformanceRecommendationArgs = {
  input: ProposePerformanceRecommendationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationProposePerformanceScoreSettingsArgs = {
  input: ProposePerformanceScoreSettingsInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationProvidePerformanceIssueInformationArgs = {
  input: ProvidePerformanceIssueInformationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationProvisionAccessGrantArgs = {
  input: ProvisionAccessGrantInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationPublishImprovementPlanTemplateArgs = {
  input: PublishImprovementPlanTemplateInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRaisePerformanceIssueArgs = {
  input: RaisePerformanceIssueInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRaisePerformanceIssuesArgs = {
  inputs: ReadonlyArray<RaisePerformanceIssueInput>;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecomputeCreditClaimArgs = {
  input: RecomputeCreditClaimInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordAccessGrantTestArgs = {
  input: RecordAccessGrantTestInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordEntityOwnershipArgs = {
  input: RecordEntityOwnershipInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordEntityOwnershipsArgs = {
  input: RecordEntityOwnershipsInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordPerformanceIssueMeasurementArgs = {
  input: RecordPerformanceIssueMeasurementInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordPerformanceIssueMeasurementsArgs = {
  inputs: ReadonlyArray<RecordPerformanceIssueMeasurementInput>;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordPerformanceIssueMilestoneArgs = {
  input: RecordPerformanceIssueMilestoneInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordRestorationArgs = {
  input: RecordRestorationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRefuseAccessGrantArgs = {
  input: RefuseAccessGrantInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRegisterPartyArgs = {
  input: RegisterPartyInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRegisterPerformanceListenerArgs = {
  input: RegisterPerformanceListenerInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRejectPerformanceIssueArgs = {
  input: RejectPerformanceIssueInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRejectPerformanceIssueResolutionArgs = {
  input: RejectPerformanceIssueResolutionInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRejectRestorationArgs = {
  input: RejectRestorationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRemovePerformanceListenerArgs = {
  input: RemovePerformanceListenerInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRenewAccessGrantArgs = {
  input: RenewAccessGrantInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReopenPerformanceIssueArgs = {
  input: ReopenPerformanceIssueInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReplacePerformanceListenerSecretArgs = {
  input: ReplacePerformanceListenerSecretInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReplayNoticeDeliveryArgs = {
  input: ReplayNoticeDeliveryInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReportPerformanceIssueAppointmentArgs = {
  input: ReportPerformanceIssueAppointmentInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReportPerformanceIssueProgressArgs = {
  input: ReportPerformanceIssueProgressInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRequestAccessGrantArgs = {
  input: RequestAccessGrantInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRequestPerformanceIssueInformationArgs = {
  input: RequestPerformanceIssueInformationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationResumeAccessGrantArgs = {
  input: ResumeAccessGrantInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationResumePerformanceIssueArgs = {
  input: ResumePerformanceIssueInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationResumePerformanceListenerArgs = {
  input: ResumePerformanceListenerInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationResumePerformanceReviewRuleArgs = {
  input: ResumePerformanceReviewRuleInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationResumeServiceLevelClockArgs = {
  input: ResumeServiceLevelClockInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRetireImprovementPlanTemplateArgs = {
  input: RetireImprovementPlanTemplateInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRetirePerformanceReviewRuleArgs = {
  input: RetirePerformanceReviewRuleInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRetireSharedCalendarArgs = {
  input: RetireSharedCalendarInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReviewAccessGrantArgs = {
  input: ReviewAccessGrantInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReviseSharedCalendarArgs = {
  input: ReviseSharedCalendarInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRevokeAccessGrantArgs = {
  input: RevokeAccessGrantInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationScheduleImprovementPlanArgs = {
  input: ScheduleImprovementPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationSettleClockDisputeArgs = {
  input: SettleClockDisputeInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStartImprovementPlanActionArgs = {
  input: StartImprovementPlanActionInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStartImprovementPlanFallbackArgs = {
  input: StartImprovementPlanFallbackInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStartImprovementPlanTaskArgs = {
  input: StartImprovementPlanTaskInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStartPerformanceIssueArgs = {
  input: StartPerformanceIssueInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStartPerformanceReviewArgs = {
  input: StartPerformanceReviewInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStopServiceLevelClockArgs = {
  input: StopServiceLevelClockInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStorePerformanceReportArgs = {
  input: StorePerformanceReportInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationSuspendAccessGrantArgs = {
  input: SuspendAccessGrantInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationTakeOverImprovementPlanArgs = {
  input: TakeOverImprovementPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationTakePerformanceSnapshotArgs = {
  input: TakePerformanceSnapshotInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationUpdatePartyArgs = {
  input: UpdatePartyInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationUpholdCreditClaimArgs = {
  input: UpholdCreditClaimInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationUseLibraryPlanArgs = {
  input: UseLibraryPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationValidatePartyArgs = {
  input: ValidatePartyInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationVerifyRestorationArgs = {
  input: VerifyRestorationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationVoidClockStopArgs = {
  input: VoidClockStopInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWaiveCreditClaimArgs = {
  input: WaiveCreditClaimInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWaiveImprovementPlanImpactArgs = {
  input: WaiveImprovementPlanImpactInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWithdrawAccessRequestArgs = {
  input: WithdrawAccessRequestInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWithdrawImprovementPlanArgs = {
  input: WithdrawImprovementPlanInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWithdrawImprovementPlanAuthorizationArgs = {
  input: WithdrawImprovementPlanAuthorizationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWithdrawPerformanceRecommendationArgs = {
  input: WithdrawPerformanceRecommendationInput;
};


/** One mutation per command. Each returns a payload with the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWithdrawReadinessAssessmentArgs = {
  input: WithdrawReadinessAssessmentInput;
};

/** The delivery of one notice to one listener. There is exactly one for each pair. */
export type NoticeDelivery = PerformanceNode & {
  readonly __typename?: 'NoticeDelivery';
  /** When the receiver acknowledged it; null while it has not. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who acknowledged it. */
  readonly acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** The text of the acknowledgement. */
  readonly acknowledgementNote?: Maybe<Scalars['String']['output']>;
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** The last attempts, at most 20, oldest first. */
  readonly attempts: ReadonlyArray<NoticeDeliveryAttempt>;
  /** When the notice was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it first arrived; null while it has not. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The event id: the CloudEvents `id` of the message, the same at every attempt. */
  readonly eventId: Scalars['ID']['output'];
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id; the message carries it as `deliveryid`. */
  readonly id: Scalars['ID']['output'];
  /** The same; null if you may not see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The plan it is about. */
  readonly improvementPlanId: Scalars['ID']['output'];
  /** The kind of notice. */
  readonly kind: ImprovementPlanNoticeKind;
  /** Why the last attempt failed; null if it succeeded or there was none. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** The recipients. */
  readonly listener?: Maybe<PerformanceListener>;
  /** When the next attempt is due; null for never. */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its status in the life cycle. */
  readonly status: NoticeDeliveryStatus;
  /** Number of attempts since it was scheduled or last replayed. */
  readonly tries: Scalars['Int']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** The delivery of one notice to one listener. There is exactly one for each pair. */
export type NoticeDeliveryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One attempt to deliver a notice, and its result. */
export type NoticeDeliveryAttempt = {
  readonly __typename?: 'NoticeDeliveryAttempt';
  /** When it ended. */
  readonly at: Scalars['DateTime']['output'];
  /** Why it failed or was withheld: the listener's party had no active access grant with LISTEN_TO_NOTICES. Null when delivered. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** The HTTP status of the response; null when there was none. */
  readonly responseStatus?: Maybe<Scalars['Int']['output']>;
  /** How long it took. */
  readonly took: Scalars['Duration']['output'];
};

/** A page of deliveries. */
export type NoticeDeliveryConnection = {
  readonly __typename?: 'NoticeDeliveryConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<NoticeDeliveryEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<NoticeDelivery>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
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

/** Which deliveries. All given fields must match. */
export type NoticeDeliveryFilter = {
  /** Acknowledged, or not. */
  readonly acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ImprovementPlanNoticeKind>>;
  /** About one of these plans. */
  readonly planId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<NoticeDeliveryStatus>>;
};

/** Orders of deliveries. */
export type NoticeDeliveryOrder =
  /** Earliest notice first. */
  | 'CREATED_AT_ASC'
  /** Latest notice first. */
  | 'CREATED_AT_DESC';

/** The changed delivery, or a refusal. */
export type NoticeDeliveryOutcome = NoticeDeliveryPayload | PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed delivery, and what goes with the change. */
export type NoticeDeliveryPayload = PerformancePayload & {
  readonly __typename?: 'NoticeDeliveryPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed delivery, as it is after the change. */
  readonly noticeDelivery: NoticeDelivery;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** States of a delivery (own). */
export type NoticeDeliveryStatus =
  /** Given up after ten attempts, most of a day, or because the listener was removed or its party closed. `replayNoticeDelivery` starts again. */
  | 'DEAD'
  /** Answered with a 2xx status, or acknowledged. */
  | 'DELIVERED'
  /** Pending: attempts continue with growing pauses. */
  | 'PENDING';

/** Notifies owners. */
export type NotifyImprovementPlanProposalInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that is proposed to the owners. */
  readonly id: Scalars['ID']['input'];
  /** The text of the notice. */
  readonly text: Scalars['String']['input'];
};

/** Offers an appointment. */
export type OfferPerformanceIssueAppointmentInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The start of the slot. */
  readonly from: Scalars['DateTime']['input'];
  /** The id of the issue. */
  readonly id: Scalars['ID']['input'];
  /** The end of it. */
  readonly to: Scalars['DateTime']['input'];
};

/** How many of a party’s issues were open at `asOf`, by state (own). */
export type OpenPerformanceIssueCounts = {
  readonly __typename?: 'OpenPerformanceIssueCounts';
  /** How many of the open ones had a running clock of the party's beyond the first share that is announced. */
  readonly atRisk: Scalars['Int']['output'];
  /** How many of the open ones had a clock of the party's that exceeded its target; what another party exceeded before a hand-over stays that one's. */
  readonly breached: Scalars['Int']['output'];
  /** How many were open: neither closed, rejected nor cancelled. */
  readonly open: Scalars['Int']['output'];
  /** How many of the open ones waited for the originator (PENDING). */
  readonly pending: Scalars['Int']['output'];
};

/** Why time of an outage does not count (own). */
export type OutageExclusion =
  /** A stop while access was awaited. */
  | 'ACCESS'
  /** A stop at the request of the customer. */
  | 'CUSTOMER'
  /** A stop by force majeure. */
  | 'FORCE_MAJEURE'
  /** The issue was rejected, or cancelled as raised in error, a duplicate or not reproduced. */
  | 'NO_FAULT_FOUND'
  /** A stop for planned maintenance. Where the agreement has terms of planned work, the work on record decides instead. */
  | 'PLANNED_WORK';

/** An entity owned elsewhere in the graph. */
export type OutsourcedEntity = Product | Resource | Service;

/** A reference to an entity owned elsewhere. */
export type OutsourcedEntityInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** The kind of entity. */
  readonly type: OutsourcedEntityType;
};

/** Kinds of entities owned elsewhere in the graph. "Service" in eTOM 1.4.7.3 also covers products and resources. */
export type OutsourcedEntityType =
  /** A product (TMF637). */
  | 'Product'
  /** A resource (TMF639). */
  | 'Resource'
  /** A service (TMF638). */
  | 'Service';

/** Infrastructure whose ownership and management was outsourced to a party, with the agreed service levels (TMF651 Agreement, TMF623 SLA). */
export type OutsourcingArrangement = {
  readonly __typename?: 'OutsourcingArrangement';
  /** How long after a passed verification a resolution counts as accepted. */
  readonly acceptancePeriod: Scalars['Duration']['output'];
  /** The contract it is based on (TMF651 Agreement id or number). */
  readonly agreementReference: Scalars['String']['output'];
  /** When an appointment counts as not kept; null for the defaults (own). */
  readonly appointments?: Maybe<ServiceLevelAppointmentTerms>;
  /** Shares of a target at which the clock is announced as at risk, ascending, between 0 and 1. */
  readonly atRiskShares: ReadonlyArray<Scalars['Float']['output']>;
  /** What is an outage (own). */
  readonly availability?: Maybe<ServiceLevelAvailabilityTerms>;
  /** The working time of its clocks. */
  readonly calendar: ServiceLevelCalendar;
  /** What makes a failure chronic (own). */
  readonly chronic: ReadonlyArray<ChronicFailureTerms>;
  /** What is credited when a promise is not kept; never an invoice (own). */
  readonly credits: ReadonlyArray<ServiceCreditTerms>;
  /** Unique within the party. */
  readonly id: Scalars['ID']['output'];
  /** The kind of outsourcing. */
  readonly kind: OutsourcingArrangementKind;
  /** The clocks between milestones, beside the usual ones (own). */
  readonly milestones: ReadonlyArray<ServiceLevelMilestoneClock>;
  /** What is to be reached in each period (own). */
  readonly objectives: ReadonlyArray<ServiceLevelPeriodObjective>;
  /** Which planned work is no outage; null where stops for maintenance decide (own). */
  readonly plannedWork?: Maybe<PlannedWorkTerms>;
  /** Whether the time from a claim to its rejection counts against the party (own). */
  readonly providerVerificationCounts: Scalars['Boolean']['output'];
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow: Scalars['Duration']['output'];
  /** The entities in scope. An issue about anything else is refused. */
  readonly scope: ReadonlyArray<OutsourcingArrangementScopeEntry>;
  /** What a higher severity does to a running clock (own). */
  readonly severityUpgrade: ServiceLevelSeverityUpgrade;
  /** The reasons for which clocks may be stopped. */
  readonly stopReasons: ReadonlyArray<ServiceLevelClockStopReason>;
  /** The service level targets by severity and clock. */
  readonly targets: ReadonlyArray<ServiceLevelTarget>;
  /** From when on it is in force. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when, exclusive; null while open-ended. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The observation that a verification takes, by severity. For a severity that is not listed: PT15M, 3 values of each indicator, none outside its normal range. */
  readonly verification: ReadonlyArray<ServiceLevelVerificationTerms>;
  /** Version, counted from 1. A running clock keeps the version it started under. */
  readonly version: Scalars['Int']['output'];
  /** Incomplete terms that are agreed all the same: the severities for which a clock has no target, so that it never breaches. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** Which arrangement covers an entity (own). An entry that names the entity prevails over one that covers its type; of equals, the one agreed last. */
export type OutsourcingArrangementCoverage = {
  readonly __typename?: 'OutsourcingArrangementCoverage';
  /** The arrangement that prevails: an issue raised about the entity runs under it. */
  readonly arrangement: OutsourcingArrangement;
  /** Other arrangements in force that cover it too. */
  readonly overruled: ReadonlyArray<OutsourcingArrangement>;
  /** The entry of its scope that covers the entity. */
  readonly scopeEntry: OutsourcingArrangementScopeEntry;
};

/** Kinds of outsourcing that eTOM 1.6.6.3 names. */
export type OutsourcingArrangementKind =
  /** Information technology owned and run by the party. */
  | 'IT_BUREAU'
  /** A network, or part of one, owned and run by the party. */
  | 'OUTSOURCED_NETWORK';

/** An entity, or all entities of a type, that an arrangement covers. */
export type OutsourcingArrangementScopeEntry = {
  readonly __typename?: 'OutsourcingArrangementScopeEntry';
  /** Its id, or `*` for every entity of the type. */
  readonly id: Scalars['String']['output'];
  /** The kind of entity. */
  readonly type: OutsourcedEntityType;
};

/** A role a party plays (TMF669 PartyRole). */
export type OutsourcingRole = {
  readonly __typename?: 'OutsourcingRole';
  /** The role, for example `outsourced network operator`. */
  readonly name: Scalars['String']['output'];
  /** From when on; null for always. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when, exclusive; null while it lasts. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** A role a party plays. */
export type OutsourcingRoleInput = {
  /** The role. */
  readonly name: Scalars['String']['input'];
  /** The start. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Position of a page (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type Party = PerformanceNode & {
  readonly __typename?: 'Party';
  /** Access grants in both directions: to the service provider's tools, inventories and processes, and to the party's. */
  readonly accessGrants: AccessGrantConnection;
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** What one of its arrangements comes to in a period of at most a year (own); null for an arrangement that it does not have. */
  readonly agreementReport?: Maybe<AgreementReport>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** The outsourced infrastructure and the agreed service levels. */
  readonly arrangements: ReadonlyArray<OutsourcingArrangement>;
  /** How to reach it (TMF632 ContactMedium). */
  readonly contacts: ReadonlyArray<PartyContact>;
  /** The arrangement that covers a service, product or resource, and why it prevails; null when none in force covers it. */
  readonly coverage?: Maybe<OutsourcingArrangementCoverage>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Description of the services it is engaged for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The first of its external identifiers: the one other subgraphs refer to it by. */
  readonly externalIdentifier?: Maybe<PartyIdentifier>;
  /** How other systems and registers name it (TMF632 externalReference). Each is unique. */
  readonly externalIdentifiers: ReadonlyArray<PartyIdentifier>;
  /** The clocks it owed on issues that were handed over to another party, of the 100 such issues raised last: all that it still sees of them. */
  readonly formerClocks: ReadonlyArray<FormerServiceLevelClock>;
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its inventory record: every change to its performance resolution requests and their progress, newest first, stored in the same transaction as the change (eTOM 1.6.6.3). */
  readonly inventory: PerformanceInventoryConnection;
  /** Counts of its issues by state, always exact. */
  readonly inventoryCounts: PerformanceInventoryCounts;
  /** The published snapshot of all it does whose month ended last; null before the first. One taken by hand never shows here. */
  readonly latestPerformance?: Maybe<PerformanceSnapshot>;
  /** Its legal name (TMF632 Organization.name). */
  readonly name: Scalars['String']['output'];
  /** Its measured performance in a period, for all its issues or those about a subject (eTOM 1.6.6.3: party performance information). */
  readonly performance: ReadonlyArray<PerformanceMeasuredValue>;
  /** The issues it is responsible for. */
  readonly performanceIssues: PerformanceIssueConnection;
  /** The score of that snapshot, 0 to 100; null when there is no score, which is neither good nor bad. */
  readonly performanceScore?: Maybe<Scalars['Float']['output']>;
  /** The snapshots of how it performed, for Party Requisition (eTOM 1.6.6.3). */
  readonly performanceSnapshots: PerformanceSnapshotConnection;
  /** Terms that were proposed, oldest first, with what was decided. */
  readonly proposedArrangements: ReadonlyArray<ProposedOutsourcingArrangement>;
  /** Its readiness for every process that has to operate with it (eTOM 1.6.6.3). */
  readonly readiness: ReadonlyArray<ProcessReadiness>;
  /** The gaps that keep these processes from operating. */
  readonly readinessGaps: ReadonlyArray<ReadinessGap>;
  /** The reviews of how it performs. */
  readonly reviews: PerformanceReviewConnection;
  /** The roles it plays (TMF669 PartyRole). */
  readonly roles: ReadonlyArray<OutsourcingRole>;
  /** Its status in the life cycle. */
  readonly status: PartyStatus;
  /** The name it trades under (TMF632 Organization.tradingName). */
  readonly tradingName?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyAccessGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessGrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AccessGrantOrder;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyAgreementReportArgs = {
  arrangementId: Scalars['ID']['input'];
  period: PerformancePeriodInput;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyCoverageArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  resource: OutsourcedEntityInput;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyFormerClocksArgs = {
  issueId?: InputMaybe<Scalars['ID']['input']>;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyInventoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceInventoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyPerformanceArgs = {
  measures: ReadonlyArray<PerformanceMeasure>;
  period: PerformancePeriodInput;
  subject?: InputMaybe<OutsourcedEntityInput>;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyPerformanceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceIssueOrder;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyPerformanceSnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceSnapshotOrder;
  subject?: InputMaybe<OutsourcedEntityInput>;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceReviewOrder;
};

/** A change of a party. */
export type PartyChange = PerformanceChange & {
  readonly __typename?: 'PartyChange';
  /** The actor. */
  readonly actor: PerformanceActor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The current party. */
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
  readonly type: PerformanceEventType;
  /** The party's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of parties. All given fields must match. */
export type PartyChangeFilter = {
  /** Of one of these parties. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these types, for example `ArrangementAgreed`. */
  readonly type?: InputMaybe<ReadonlyArray<PerformanceEventType>>;
};

/** A page of parties. */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Party>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A way to reach a party (TMF632 ContactMedium). */
export type PartyContact = {
  readonly __typename?: 'PartyContact';
  /** Whether to try this one first. */
  readonly preferred: Scalars['Boolean']['output'];
  /** Its purpose, for example `escalation`. */
  readonly purpose: Scalars['String']['output'];
  /** The kind of medium. */
  readonly type: PartyContactType;
  /** The address or number. */
  readonly value: Scalars['String']['output'];
};

/** A way to reach a party. */
export type PartyContactInput = {
  /** Whether to try this one first. */
  readonly preferred: Scalars['Boolean']['input'];
  /** Its purpose. */
  readonly purpose: Scalars['String']['input'];
  /** The kind of medium. */
  readonly type: PartyContactType;
  /** The address or number. */
  readonly value: Scalars['String']['input'];
};

/** Kinds of contact media (TMF632 ContactMedium.mediumType). */
export type PartyContactType =
  /** An e-mail address. */
  | 'EMAIL'
  /** A telephone number. */
  | 'PHONE'
  /** A postal address. */
  | 'POSTAL'
  /** A web address. */
  | 'WEB';

/** A party in a page. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The party. */
  readonly node: Party;
};

/** Which parties. All given fields must match. */
export type PartyFilter = {
  /** With exactly this name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PartyStatus>>;
};

/** How another system or register names a party (TMF632 externalReference). */
export type PartyIdentifier = {
  readonly __typename?: 'PartyIdentifier';
  /** The system or register, for example `DUNS`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier there. */
  readonly value: Scalars['String']['output'];
};

/** How another system or register names a party. */
export type PartyIdentifierInput = {
  /** The system or register. */
  readonly scheme: Scalars['String']['input'];
  /** The identifier there. */
  readonly value: Scalars['String']['input'];
};

/** Orders of parties. */
export type PartyOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/** The changed party, or a refusal. */
export type PartyOutcome = PartyPayload | PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed party, and what goes with the change. */
export type PartyPayload = PerformancePayload & {
  readonly __typename?: 'PartyPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed party, as it is after the change. */
  readonly party: Party;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** A change of a party's performance snapshots. */
export type PartyPerformanceChange = PerformanceChange & {
  readonly __typename?: 'PartyPerformanceChange';
  /** The actor. */
  readonly actor: PerformanceActor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The current party; null if you may not see it. */
  readonly party?: Maybe<Party>;
  /** The party's id. */
  readonly partyId: Scalars['ID']['output'];
  /** The current snapshot. */
  readonly performanceSnapshot?: Maybe<PerformanceSnapshot>;
  /** The snapshot's id. */
  readonly performanceSnapshotId: Scalars['ID']['output'];
  /** The status before; null for a new snapshot. */
  readonly previousStatus?: Maybe<PerformanceSnapshotStatus>;
  /** The status after. */
  readonly status: PerformanceSnapshotStatus;
  /** The event name in the style of the TM Forum Open APIs. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened: `PerformanceSnapshotTaken` or `PerformanceSnapshotSuperseded`. */
  readonly type: PerformanceEventType;
  /** The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of performance information. All given fields must match. */
export type PartyPerformanceChangeFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of published snapshots, or of those taken by hand; both when absent. */
  readonly published?: InputMaybe<Scalars['Boolean']['input']>;
  /** That result in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceSnapshotStatus>>;
};

/** A party's progress with the issues it was responsible for in a period (eTOM 1.6.6.3: monitoring and reporting on party progress). A reassigned issue counts for each party during its assignment. An instant on the border of two periods belongs to the later one. */
export type PartyProgressReport = {
  readonly __typename?: 'PartyProgressReport';
  /** The instant of the figures at the end of the period: its end, or now if that is earlier. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Its estimates for the open issues at `asOf`. */
  readonly expected: ExpectedRestorations;
  /** How many of these had no progress report in the period. */
  readonly issuesWithoutReport: Scalars['Int']['output'];
  /** Number of issues assigned to the party and open at some time of the period. */
  readonly issuesWorked: Scalars['Int']['output'];
  /** The state of its issues at `asOf`, by current knowledge. */
  readonly openIssues: OpenPerformanceIssueCounts;
  /** The party. */
  readonly party?: Maybe<Party>;
  /** The period. */
  readonly period: PerformancePeriod;
  /** How many progress reports it gave in the period. */
  readonly reports: Scalars['Int']['output'];
  /** How much its estimates slipped in the period. */
  readonly slippage: SlippageSummary;
  /** Punctuality of its updates. */
  readonly updates: UpdatePunctuality;
};

/** Parties ranked for a subject. */
export type PartyRanking = {
  readonly __typename?: 'PartyRanking';
  /** How many parties have a score. */
  readonly of: Scalars['Int']['output'];
  /** The month; null where there is no published snapshot. */
  readonly period?: Maybe<PerformancePeriod>;
  /** Ranked parties that you may see, best first. */
  readonly placed: ReadonlyArray<RankedParty>;
  /** The service, product or resource; null for everything. */
  readonly subject?: Maybe<OutsourcedEntity>;
  /** Those with a snapshot but without a score whom you may see: neither good nor bad. */
  readonly unscored: ReadonlyArray<RankedParty>;
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
export type PausePerformanceListenerInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The listener. */
  readonly id: Scalars['ID']['input'];
  /** Why deliveries are to wait. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Pauses a review rule. */
export type PausePerformanceReviewRuleInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The rule. */
  readonly id: Scalars['ID']['input'];
  /** Why the rule is to wait. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What may be done to an aggregate: its mutations, by name (own). */
export type PerformanceAction =
  /** The service provider accepts a verified resolution (RESOLVED → CLOSED); where work on a plan ended after the verification, one that was verified again. Never by a person who acted for the party on it. */
  | 'acceptPerformanceIssueResolution'
  /** The party accepts a recommendation. */
  | 'acceptPerformanceRecommendation'
  /** An owner confirms to have read the proposal, without deciding yet (own). */
  | 'acknowledgeImprovementPlanProposal'
  /** Acknowledges that a notice was received (→ DELIVERED). */
  | 'acknowledgeNoticeDelivery'
  /** Adds a note that both sides see. */
  | 'addPerformanceIssueNote'
  /** Adds evidence for or against a review. */
  | 'addPerformanceReviewEvidence'
  /** Proposes the party's own plan (→ ACKNOWLEDGED), with or without one of its templates. What a planner records without one awaits the party's confirmation. */
  | 'adoptPartyPlan'
  /** The party agrees to a claim (COMPUTED, DISPUTED → AGREED). */
  | 'agreeCreditClaim'
  /** Adds an outsourcing arrangement to a party. */
  | 'agreeOutsourcingArrangement'
  /** Agrees to an appointment that the other side offered. Where the agreement says so, a later slot replaces the deadlines of the party. */
  | 'agreePerformanceIssueAppointment'
  /** The party agrees to a review, once it has answered every recommendation. */
  | 'agreePerformanceReview'
  /** Amends a plan before its work, or once its work has stopped (→ REQUEST_FOR_AUTHORIZATION; in ACKNOWLEDGED it stays). A change of what consent covers voids it and ends waivers; the event names what changed. */
  | 'amendImprovementPlan'
  /** Proposes to amend an arrangement. It takes effect once a second administrator decides (`decideOutsourcingArrangement`); running clocks keep the version they started under. */
  | 'amendOutsourcingArrangement'
  /** Amends a rule. Absent fields stay. */
  | 'amendPerformanceReviewRule'
  /** Records the findings of the Analyze Service Quality processes, which define normal operation. What demands less than an analysis that a plan, a measurement or a claim relies on, or something else than one by which a claim was verified, is proposed, with a reason, and takes effect by `decidePerformanceIssueChange`. */
  | 'analyzeServiceQuality'
  /** REQUESTED → APPROVED. Not by the requester, and not while another active grant names the same token client. */
  | 'approveAccessGrant'
  /** Assesses the readiness of a party for a process (→ CURRENT). The previous assessment is superseded. */
  | 'assessPartyReadiness'
  /** Reassigns an issue to another party. The new party's own clocks start, and an open question of the former party is closed (PENDING → IN_PROGRESS). Refused while a plan of the issue is in progress. */
  | 'assignPerformanceIssue'
  /** Withdraws a plan before the work commences (→ CANCELLED). The recipients of its proposal are notified. */
  | 'cancelImprovementPlan'
  /** Cancels a service action that is not done. A mandatory one is cancelled once a second person approves (`decideImprovementPlanChange`). */
  | 'cancelImprovementPlanAction'
  /** Cancels a task that is not mandatory. */
  | 'cancelImprovementPlanTask'
  /** The originator withdraws an issue (ACKNOWLEDGED, IN_PROGRESS, HELD, PENDING → CANCELLED). */
  | 'cancelPerformanceIssue'
  /** Cancels an appointment before its slot begins. By the party it may be late, and gives back the time that was gained by it. */
  | 'cancelPerformanceIssueAppointment'
  /** Cancels a review that is not needed or cannot be completed. */
  | 'cancelPerformanceReview'
  /** Changes who authorizes for an entity. Absent fields stay. Refused to those it names, to authorizers, and to authors of open plans on the entity. */
  | 'changeEntityOwnership'
  /** Changes the severity, and with it the priority. A lower one is proposed, and takes effect when a second person decides (`decidePerformanceIssueChange`). Clocks keep their start and stops; a stricter target counts from the change on. */
  | 'changePerformanceIssuePriority'
  /** The party claims resolution (IN_PROGRESS, HELD, PENDING → RESOLVED). Restore and resolve clocks end provisionally. */
  | 'claimPerformanceIssueResolution'
  /** The service provider claims a credit of a month that has ended, as the arrangement computes it from its issues (→ COMPUTED, own). */
  | 'claimServiceCredit'
  /** Closes the post-implementation review by the issue's verification after the work (→ COMPLETED or FAILED). */
  | 'closeImprovementPlanReview'
  /** Ends the engagement of a party (→ CLOSED). Refused while it has open issues. */
  | 'closeParty'
  /** Closes a review whose accepted recommendations were measured, or gives the reason why not. Not by the person who concluded it. */
  | 'closePerformanceReview'
  /** An operator commences emergency work without waiting for consent or a window (→ IN_PROGRESS): the owners are notified, and owe their decision within 72 hours; a refusal stops the work. Not by who wrote the plan, nor against an owner's refusal. */
  | 'commenceEmergencyWork'
  /** Commences the work (APPROVED, SCHEDULED → IN_PROGRESS): with valid consent, every kind of service action that the quality analysis requires, inside the window, for an open issue that is with the party. */
  | 'commenceImprovementPlan'
  /** Records that a service action succeeded; in FALLBACK_EXECUTION its rollback. Another value than the planned one is recorded as observed, and stops the work. */
  | 'completeImprovementPlanAction'
  /** Completes a task. */
  | 'completeImprovementPlanTask'
  /** Ends the work (IN_PROGRESS → POST_IMPLEMENTATION_REVIEW): mandatory tasks done, and the reassignment or reconfiguration that the degradation requires succeeded. */
  | 'completeImprovementPlanWork'
  /** Concludes a review: the party sees its recommendations from then on, and there must be at least one. */
  | 'concludePerformanceReview'
  /** Confirms a record as it stands, so that its owners may reconsider what was refused before it. Refused to who recorded it, and to whom a change would be. */
  | 'confirmEntityOwnership'
  /** Confirms that a plan which a planner recorded is the party's. By a client of the party (PROPOSE_PLANS). */
  | 'confirmPartyPlan'
  /** The service provider confirms a rejection inside the reopening window (own). */
  | 'confirmPerformanceIssueRejection'
  /** The service provider contests a rejection inside the reopening window (REJECTED → ACKNOWLEDGED). The clocks go on as if it had never been rejected. */
  | 'contestPerformanceIssueRejection'
  /** An owner authorizes emergency work after the fact, or refuses to. Never by who wrote the plan or declared the emergency. */
  | 'decideEmergencyAuthorization'
  /** An owner on record, or a deputy, authorizes or refuses the plan (WAIT_FOR_APPROVAL → APPROVED once all consent, → REJECTED); who refused may reconsider (REJECTED → APPROVED, WAIT_FOR_APPROVAL). Never by who wrote, amended or rated it. */
  | 'decideImprovementPlanAuthorization'
  /** Decides on a proposed change of a plan: by an operator who did not propose it. */
  | 'decideImprovementPlanChange'
  /** An owner answers an extended window (own). After a refusal no task and no action begins once the former window is over, and an ALARM goes to all concerned. A later answer replaces an earlier one. */
  | 'decideImprovementPlanExtension'
  /** Decides on proposed terms. Their proposer may decline them, and another administrator has to approve them. */
  | 'decideOutsourcingArrangement'
  /** Approves or declines a proposed change of an issue. Neither its proposer nor a person who acted for the party on it may approve it. */
  | 'decidePerformanceIssueChange'
  /** Approves or declines proposed score settings. The proposer may not. Approved ones are in force for every snapshot taken from then on. */
  | 'decidePerformanceScoreSettings'
  /** Decides on a proposed change of a shared calendar. Its proposer may decline it, and another administrator has to approve it; it takes effect at its date. */
  | 'decideSharedCalendarChange'
  /** Declares the impact of the work (→ REQUEST_FOR_AUTHORIZATION; → APPROVED where nothing needs consent). What the issue affects, the actions touch or an owner refused for the issue is impacted too, unless waived; owners are those on record. */
  | 'declareImprovementPlanImpact'
  /** The party declines a recommendation, with its reason. */
  | 'declinePerformanceRecommendation'
  /** Defines a rule over trends that opens reviews automatically. */
  | 'definePerformanceReviewRule'
  /** Defines a calendar that arrangements can name. */
  | 'defineSharedCalendar'
  /** Proposes a new plan (→ ACKNOWLEDGED). While a template fits it takes an override, which a second person approves; the search is recorded. */
  | 'developImprovementPlan'
  /** Develops a plan that rests on a recommendation the party has accepted, without an issue (preventive improvement). Link it to the recommendation next. */
  | 'developRecommendedPlan'
  /** The party disputes a breach of a clock it owes; after a dismissal once more, as an appeal. */
  | 'disputeClock'
  /** The party objects to a claim (COMPUTED → DISPUTED). */
  | 'disputeCreditClaim'
  /** Ends a record (ACTIVE → ENDED): any authorizer may then decide for the entity. Refused to authorizers and to authors of open plans on it. */
  | 'endEntityOwnership'
  /** Ends the fallback (→ POST_IMPLEMENTATION_REVIEW when the former state is restored, else → FAILED). */
  | 'endImprovementPlanFallback'
  /** Ends an arrangement: no issue can be raised under it from then on. An end before now is proposed: it takes a second administrator (`decideOutsourcingArrangement`), and what was done under the arrangement counts as before. Open issues run off: their clocks go on, and so does the access based on it, until they are closed. */
  | 'endOutsourcingArrangement'
  /** Extends the window of work in progress: the owners are notified, and the work goes on. */
  | 'extendImprovementPlanWindow'
  /** Records that a service action failed. */
  | 'failImprovementPlanAction'
  /** Puts a task on hold. */
  | 'holdImprovementPlanTask'
  /** The party puts the issue on hold for its own reasons (IN_PROGRESS → HELD). Never stops a clock. */
  | 'holdPerformanceIssue'
  /** The service provider identifies the cause (own). Targets that the agreement makes conditional on it hold from now on. */
  | 'identifyPerformanceIssueCause'
  /** Imports a carrier's maintenance notice: creates or updates the plan of the maintenance. By the carrier's client, a service with the scope `maintenance`, or a planner on the carrier's behalf, who cannot report work (ON_BEHALF). The same notice again changes nothing; an older one is refused (NOTICE_OUT_OF_DATE). */
  | 'importMaintenanceNotice'
  /** Opens a review of a party's performance, with evidence (eTOM 1.6.6.3). */
  | 'initiatePerformanceReview'
  /** Links an issue to another one. */
  | 'linkPerformanceIssues'
  /** Links the improvement plan of an accepted recommendation. */
  | 'linkPerformanceRecommendationPlan'
  /** Measures the effect of an improvement plan: the same measure over an equal period after it. */
  | 'measurePerformanceRecommendation'
  /** Notifies the owners of the proposal (REQUEST_FOR_AUTHORIZATION → WAIT_FOR_APPROVAL). */
  | 'notifyImprovementPlanProposal'
  /** Offers an appointment for a visit (ACKNOWLEDGED, IN_PROGRESS, HELD, PENDING; TMF646). Either side offers, and the other agrees. */
  | 'offerPerformanceIssueAppointment'
  /** Pauses delivery: notices wait (ACTIVE → PAUSED). */
  | 'pausePerformanceListener'
  /** Pauses a rule. */
  | 'pausePerformanceReviewRule'
  /** Adds a developed plan that was completed to the service provider's library. */
  | 'promoteImprovementPlan'
  /** Recommends an improvement in a review, and measures its baseline. */
  | 'proposePerformanceRecommendation'
  /** Proposes weights and scales of the score: a new version, which another person decides. */
  | 'proposePerformanceScoreSettings'
  /** The originator answers (PENDING → IN_PROGRESS). Ends the stop. */
  | 'providePerformanceIssueInformation'
  /** APPROVED → ACTIVE, with evidence that access works. From then on its clients act for the party. */
  | 'provisionAccessGrant'
  /** Adds a template to the plan library. A party adds its own only. */
  | 'publishImprovementPlanTemplate'
  /** Raises an issue with the party responsible for a resource (→ ACKNOWLEDGED). Its clocks start. */
  | 'raisePerformanceIssue'
  /** The service provider computes a claim again, from what is known now (COMPUTED, DISPUTED, AGREED → COMPUTED). It was claimed when it was claimed first. One that was agreed is open again where the amount is another. */
  | 'recomputeCreditClaim'
  /** Records an access test, passed or failed. */
  | 'recordAccessGrantTest'
  /** Records who authorizes for an entity (→ ACTIVE). Refused while it has a record, to an owner or deputy it names, and to authors of open plans on the entity. */
  | 'recordEntityOwnership'
  /** Records a measured value of an indicator. One of the service provider's outside normal voids a passed verification, and after the closure it asks for a reopening. */
  | 'recordPerformanceIssueMeasurement'
  /** The party records a milestone that no other act implies (own). It counts from now. */
  | 'recordPerformanceIssueMilestone'
  /** The party records that operation is normal again while the repair goes on (IN_PROGRESS, HELD, PENDING; own). The restore clocks end provisionally and the resolve clocks run on; it counts once `verifyRestoration` has confirmed it, else the claim of the resolution does. */
  | 'recordRestoration'
  /** REQUESTED → REFUSED. */
  | 'refuseAccessGrant'
  /** Registers a party (→ INITIALIZED). */
  | 'registerParty'
  /** Registers a webhook for notices (→ ACTIVE). Refused for addresses that are not public, unless the operator allows them. */
  | 'registerPerformanceListener'
  /** The party declines an issue (ACKNOWLEDGED → REJECTED). */
  | 'rejectPerformanceIssue'
  /** The service provider rejects a resolution (RESOLVED → IN_PROGRESS). The provisional end of the clocks is void. */
  | 'rejectPerformanceIssueResolution'
  /** The service provider rejects a recorded restoration (own): the restore clocks run again, and the time in between counts. Never by its recorder; what measurement has confirmed, only a value outside normal takes back. */
  | 'rejectRestoration'
  /** Removes a listener: nothing is sent any more (→ REMOVED). */
  | 'removePerformanceListener'
  /** Extends the validity of access. Not by the requester. */
  | 'renewAccessGrant'
  /** Reopens a closed issue inside its reopening window (CLOSED → IN_PROGRESS). New clocks start. */
  | 'reopenPerformanceIssue'
  /** Replaces the secret that signs notices. */
  | 'replacePerformanceListenerSecret'
  /** Sends a notice again, now and with the usual retries (→ PENDING), whether it was given up or delivered. */
  | 'replayNoticeDelivery'
  /** Reports how an agreed appointment came out. What a side says for its own benefit counts when the other side reports the same. */
  | 'reportPerformanceIssueAppointment'
  /** The party reports progress. The update clock restarts. */
  | 'reportPerformanceIssueProgress'
  /** Requests access, in either direction. A party requests its own only. */
  | 'requestAccessGrant'
  /** The party asks the originator a question (IN_PROGRESS → PENDING). Clocks stop if the agreement allows the reason. */
  | 'requestPerformanceIssueInformation'
  /** SUSPENDED → ACTIVE. If the last test failed, record a test that passed first. */
  | 'resumeAccessGrant'
  /** The party resumes work (HELD → IN_PROGRESS). */
  | 'resumePerformanceIssue'
  /** Resumes delivery, waiting notices first (PAUSED → ACTIVE). */
  | 'resumePerformanceListener'
  /** Resumes a rule. */
  | 'resumePerformanceReviewRule'
  /** Ends a stop. */
  | 'resumeServiceLevelClock'
  /** Takes a template out of use (PUBLISHED → RETIRED). */
  | 'retireImprovementPlanTemplate'
  /** Retires a rule, final. */
  | 'retirePerformanceReviewRule'
  /** Retires a shared calendar (→ RETIRED): arrangements keep what it contained. Where an arrangement names it, it is proposed (`decideSharedCalendarChange`). */
  | 'retireSharedCalendar'
  /** Confirms that access is still needed, and sets the date of the next review. Not by the requester. */
  | 'reviewAccessGrant'
  /** Revises a shared calendar and, in the same transaction, the arrangements in force that name it. Where an arrangement names it, or from a later date on, it is proposed (`decideSharedCalendarChange`). Open issues keep the version they were raised under. */
  | 'reviseSharedCalendar'
  /** APPROVED, ACTIVE or SUSPENDED → REVOKED, final. Another grant may then name its clients. */
  | 'revokeAccessGrant'
  /** Sets the time of the work, inside the window that was authorized (APPROVED, SCHEDULED → SCHEDULED), of a plan with every kind of service action that the quality analysis requires. */
  | 'scheduleImprovementPlan'
  /** The service provider settles a dispute: somebody who had no hand in the issue and did not settle before. */
  | 'settleClockDispute'
  /** Starts a service action, or restarts one that failed; in FALLBACK_EXECUTION the rollback of one that was done. Refused without valid consent. Another value than the planned one is recorded as observed, and stops the work. */
  | 'startImprovementPlanAction'
  /** Starts the fallback (IN_PROGRESS, POST_IMPLEMENTATION_REVIEW → FALLBACK_EXECUTION). */
  | 'startImprovementPlanFallback'
  /** Starts a task whose predecessors are done. */
  | 'startImprovementPlanTask'
  /** The party starts on an issue (ACKNOWLEDGED → IN_PROGRESS). The acknowledge clock is met. */
  | 'startPerformanceIssue'
  /** Starts a review, with its participants. */
  | 'startPerformanceReview'
  /** Stops clocks of the party, for a reason the agreement allows. */
  | 'stopServiceLevelClock'
  /** Answers a question about performance and stores the answer (→ STORED). */
  | 'storePerformanceReport'
  /** ACTIVE → SUSPENDED: access ends with the next request, and open subscriptions are closed. */
  | 'suspendAccessGrant'
  /** Takes the begun work of a party's plan over, for the service provider. The party no longer works on it, and its issue can be handed over. */
  | 'takeOverImprovementPlan'
  /**
   *   Takes a snapshot of a party's performance (→ TAKEN), which is never published. One that was taken of the same party, subject and period is
   * superseded by it; the timer's stays.
   */
  | 'takePerformanceSnapshot'
  /** Changes what describes a party. Absent fields stay; lists are replaced as a whole. */
  | 'updateParty'
  /** The service provider upholds a disputed claim (DISPUTED → COMPUTED). Never the person who claimed. */
  | 'upholdCreditClaim'
  /** Proposes a plan from the service provider's library (→ ACKNOWLEDGED). Refused while a template of the party fits. */
  | 'useLibraryPlan'
  /** Declares a party ready to be engaged (INITIALIZED → VALIDATED). */
  | 'validateParty'
  /** Checks all values that the service provider measured since the claim against the normal ranges. On failure the issue returns to IN_PROGRESS. Before a claim it checks the recorded restoration, from its instant on; on failure that is void. */
  | 'verifyRestoration'
  /** Proposes that a stop does not count. Once a second person approves it (`decidePerformanceIssueChange`), everything is computed as if it had never been. */
  | 'voidClockStop'
  /** The service provider waives a claim (COMPUTED, DISPUTED → WAIVED). Never the person who claimed. */
  | 'waiveCreditClaim'
  /** An authorizer waives an implied entity, with a reason. Not by who wrote, amended or rated the plan, nor against an owner's refusal. */
  | 'waiveImprovementPlanImpact'
  /** REQUESTED → WITHDRAWN, by the requester. */
  | 'withdrawAccessRequest'
  /** Withdraws the party's own plan before consent (ACKNOWLEDGED, REQUEST_FOR_AUTHORIZATION, WAIT_FOR_APPROVAL → CANCELLED). By a client of the party (PROPOSE_PLANS). */
  | 'withdrawImprovementPlan'
  /** An owner withdraws consent before the work commences (WAIT_FOR_APPROVAL, APPROVED, SCHEDULED → REJECTED): it counts as a refusal. */
  | 'withdrawImprovementPlanAuthorization'
  /** Withdraws an accepted recommendation that no plan follows, with the reason. Final. */
  | 'withdrawPerformanceRecommendation'
  /** Withdraws an assessment that was mistaken (CURRENT, EXPIRED → WITHDRAWN). */
  | 'withdrawReadinessAssessment';

/** Whether you may do something to an aggregate in its current status (own). */
export type PerformanceActionPermission = {
  readonly __typename?: 'PerformanceActionPermission';
  /** The mutation. */
  readonly action: PerformanceAction;
  /** Whether your permissions and the life cycle allow it. A rule may still refuse it, for its input or for what it depends on. */
  readonly permitted: Scalars['Boolean']['output'];
  /** The refusal that would come; null where it is permitted. */
  readonly refusal?: Maybe<PerformanceRefusal>;
};

/** The actor of an event. */
export type PerformanceActor = {
  readonly __typename?: 'PerformanceActor';
  /** The token's subject, or the name of a timer or import. */
  readonly id: Scalars['String']['output'];
  /** The kind of principal. */
  readonly kind: PerformancePrincipalKind;
  /** The party of that principal; null for none. */
  readonly partyId?: Maybe<Scalars['ID']['output']>;
};

/** A file that is kept elsewhere (TMF AttachmentRef). */
export type PerformanceAttachment = {
  readonly __typename?: 'PerformanceAttachment';
  /** Its IANA media type, as `application/pdf`. */
  readonly mediaType: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of its bytes in hexadecimal: it tells whether it is still the file that was attached (own). */
  readonly sha256: Scalars['String']['output'];
  /** Its size in bytes. */
  readonly size: Scalars['Float']['output'];
  /** Where it is (https). */
  readonly uri: Scalars['String']['output'];
};

/** A file that is kept elsewhere (TMF AttachmentRef). */
export type PerformanceAttachmentInput = {
  /** Its IANA media type, as `application/pdf`. */
  readonly mediaType: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** SHA-256 of its bytes: 64 hexadecimal digits in small letters. */
  readonly sha256: Scalars['String']['input'];
  /** Its size in bytes. */
  readonly size: Scalars['Float']['input'];
  /** Where it is: https, without a user or password. */
  readonly uri: Scalars['String']['input'];
};

/** The principal your token identifies. */
export type PerformanceCaller = {
  readonly __typename?: 'PerformanceCaller';
  /** The access grants that authorize you; empty unless `kind` is PARTY. */
  readonly accessGrants: ReadonlyArray<AccessGrant>;
  /** The token's subject. */
  readonly id: Scalars['ID']['output'];
  /** The kind of principal. */
  readonly kind: PerformancePrincipalKind;
  /** The party you act for; null unless `kind` is PARTY. */
  readonly party?: Maybe<Party>;
  /** Your permissions, as in the life-cycle tables, for example `issue:raise`. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
};

/** A change of something with a life cycle, in whichever subscription. */
export type PerformanceChange = {
  /** The actor. */
  readonly actor: PerformanceActor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The event name in the style of the TM Forum Open APIs. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened. */
  readonly type: PerformanceEventType;
  /** The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** One row in both periods. */
export type PerformanceComparedRow = {
  readonly __typename?: 'PerformanceComparedRow';
  /** Every measure, in the requested order. */
  readonly changes: ReadonlyArray<PerformanceMeasureChange>;
  /** The value of each requested dimension, in that order. */
  readonly key: ReadonlyArray<PerformanceDimensionValue>;
};

/** Comparison with the previous period: the same length, moved back by the smallest sufficient number of whole weeks, so that weekdays align. Of a period that has not ended, the elapsed part is compared. */
export type PerformanceComparison = {
  readonly __typename?: 'PerformanceComparison';
  /** The previous period. */
  readonly before: PerformancePeriod;
  /** The compared measures. */
  readonly period: PerformancePeriod;
  /** By key. */
  readonly rows: ReadonlyArray<PerformanceComparedRow>;
};

/** A kind of degradation (own). */
export type PerformanceDegradationKind = {
  readonly __typename?: 'PerformanceDegradationKind';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
};

/** The value of one dimension. */
export type PerformanceDimensionValue = {
  readonly __typename?: 'PerformanceDimensionValue';
  /** The dimension. */
  readonly dimension: PerformanceMeasureDimension;
  /** The party, where the dimension is PARTY and you may see it. */
  readonly party?: Maybe<Party>;
  /** The value: for a party, its id; null for issues without one. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** The types of events, spelled as in the log and in notices (own). */
export type PerformanceEventType =
  /** Acceptance by lapse waits for a plan in progress. */
  | 'AcceptanceDeferred'
  /** A resolution counts as accepted, because the time for it has passed. */
  | 'AcceptanceLapsed'
  /** Access was approved. */
  | 'AccessApproved'
  /** Access expired. */
  | 'AccessExpired'
  /** Access was provisioned. */
  | 'AccessProvisioned'
  /** Access was refused. */
  | 'AccessRefused'
  /** The validity of access was prolonged. */
  | 'AccessRenewed'
  /** A request for access was withdrawn. */
  | 'AccessRequestWithdrawn'
  /** Access was requested. */
  | 'AccessRequested'
  /** Access was resumed. */
  | 'AccessResumed'
  /** The review of access is overdue. */
  | 'AccessReviewOverdue'
  /** Access was reviewed. */
  | 'AccessReviewed'
  /** Access was revoked. */
  | 'AccessRevoked'
  /** Access was suspended. */
  | 'AccessSuspended'
  /** Access was tested. */
  | 'AccessTested'
  /** The cancellation of an action was proposed for a second person to decide. */
  | 'ActionCancellationProposed'
  /** A service action was cancelled. */
  | 'ActionCancelled'
  /** A service action was completed. */
  | 'ActionCompleted'
  /** Another value was found than the one consented to. */
  | 'ActionDeviated'
  /** A service action failed. */
  | 'ActionFailed'
  /** A service action was started. */
  | 'ActionStarted'
  /** An appointment was agreed. */
  | 'AppointmentAgreed'
  /** An appointment was cancelled. */
  | 'AppointmentCancelled'
  /** An appointment was offered. */
  | 'AppointmentOffered'
  /** A side reported how an appointment came out. */
  | 'AppointmentReported'
  /** An outsourcing arrangement was agreed. */
  | 'ArrangementAgreed'
  /** An outsourcing arrangement was amended. */
  | 'ArrangementAmended'
  /** Proposed terms of an outsourcing arrangement were declined. */
  | 'ArrangementDeclined'
  /** The arrangement that access is based on ends, or is prolonged. */
  | 'ArrangementEndNoted'
  /** An outsourcing arrangement was ended. */
  | 'ArrangementEnded'
  /** Terms of an outsourcing arrangement were proposed for a second person to decide. */
  | 'ArrangementProposed'
  /** A readiness assessment expired. */
  | 'AssessmentExpired'
  /** A later readiness assessment replaced one. */
  | 'AssessmentSuperseded'
  /** A readiness assessment was withdrawn. */
  | 'AssessmentWithdrawn'
  /** An owner consented to a plan. */
  | 'AuthorizationGranted'
  /** An authorization that emergency work owes is overdue. */
  | 'AuthorizationOverdue'
  /** An owner refused a plan. */
  | 'AuthorizationRefused'
  /** An owner withdrew a consent. */
  | 'AuthorizationWithdrawn'
  /** An arrangement took over a new version of its shared calendar. */
  | 'CalendarAdopted'
  /** A proposed change of a shared calendar was approved. */
  | 'CalendarChangeApproved'
  /** A proposed change of a shared calendar was declined. */
  | 'CalendarChangeDeclined'
  /** A change of a shared calendar in use was proposed. */
  | 'CalendarChangeProposed'
  /** A shared calendar was defined. */
  | 'CalendarDefined'
  /** A shared calendar was retired. */
  | 'CalendarRetired'
  /** A shared calendar was revised. */
  | 'CalendarRevised'
  /** The cause was identified. */
  | 'CauseIdentified'
  /** A cause was proposed for a second person to decide. */
  | 'CauseProposed'
  /** A clock reached a share of its target that counts as at risk. */
  | 'ClockAtRisk'
  /** A clock exceeded its target. */
  | 'ClockBreached'
  /** A dispute was settled. */
  | 'ClockDisputeSettled'
  /** The party disputed a breached clock. */
  | 'ClockDisputed'
  /** A stop of clocks was ended. */
  | 'ClockResumed'
  /** A second person approved a stop of clocks. */
  | 'ClockStopApproved'
  /** A stop of clocks was proposed for a second person to decide. */
  | 'ClockStopProposed'
  /** A stop was voided: its time counts. */
  | 'ClockStopVoided'
  /** Clocks were stopped. */
  | 'ClockStopped'
  /** The window of the work has passed, and its end is not reported. */
  | 'CompletionOverdue'
  /** A consent expired. */
  | 'ConsentExpired'
  /** A claimed credit was agreed. */
  | 'CreditAgreed'
  /** A credit was claimed. */
  | 'CreditClaimed'
  /** A claimed credit was disputed. */
  | 'CreditDisputed'
  /** A claimed credit was computed again. */
  | 'CreditRecomputed'
  /** A disputed claim was upheld. */
  | 'CreditUpheld'
  /** A claimed credit was waived. */
  | 'CreditWaived'
  /** An attempt to deliver a notice failed. */
  | 'DeliveryFailed'
  /** A delivery was given up. */
  | 'DeliveryGivenUp'
  /** A delivery was scheduled again. */
  | 'DeliveryReplayed'
  /** The delivery of a notice was scheduled. */
  | 'DeliveryScheduled'
  /** A notice was delivered. */
  | 'DeliverySucceeded'
  /** That an issue is a duplicate was proposed for a second person to decide. */
  | 'DuplicateProposed'
  /** Emergency work commenced before its authorization. */
  | 'EmergencyCommenced'
  /** An owner decided on emergency work. */
  | 'EmergencyDecided'
  /** The owners of an entity changed. */
  | 'EntityOwnershipChanged'
  /** The owners of an entity were confirmed by a second access manager. */
  | 'EntityOwnershipConfirmed'
  /** The record of the owners of an entity was ended. */
  | 'EntityOwnershipEnded'
  /** The owners of an entity were recorded. */
  | 'EntityOwnershipRecorded'
  /** An owner granted a longer window. */
  | 'ExtensionGranted'
  /** An owner refused a longer window. */
  | 'ExtensionRefused'
  /** The fallback of a plan was completed. */
  | 'FallbackCompleted'
  /** The fallback of a plan failed. */
  | 'FallbackFailed'
  /** The fallback of a plan was started. */
  | 'FallbackStarted'
  /** The impact of a plan was declared. */
  | 'ImpactDeclared'
  /** The impact on an entity was waived. */
  | 'ImpactWaived'
  /** The service provider answered a question. */
  | 'InformationProvided'
  /** A question was closed without an answer. */
  | 'InformationRequestClosed'
  /** The party asked a question. */
  | 'InformationRequested'
  /** An issue was cancelled. */
  | 'IssueCancelled'
  /** A proposed change was approved. */
  | 'IssueChangeApproved'
  /** A proposed change was declined. */
  | 'IssueChangeDeclined'
  /** A change of the analysis was proposed for a second person to decide. */
  | 'IssueChangeProposed'
  /** Work on an issue was put on hold. */
  | 'IssueHeld'
  /** An issue was raised. */
  | 'IssueRaised'
  /** The party rejected an issue. */
  | 'IssueRejected'
  /** An issue was reopened. */
  | 'IssueReopened'
  /** Work on an issue was resumed. */
  | 'IssueResumed'
  /** The party started on an issue. */
  | 'IssueStarted'
  /** Two issues were linked. */
  | 'IssuesLinked'
  /** A listener was paused. */
  | 'ListenerPaused'
  /** A listener was registered. */
  | 'ListenerRegistered'
  /** A listener was removed. */
  | 'ListenerRemoved'
  /** A listener was resumed. */
  | 'ListenerResumed'
  /** The secret of a listener was replaced. */
  | 'ListenerSecretReplaced'
  /** A carrier announced a maintenance. */
  | 'MaintenanceAnnounced'
  /** The work of a maintenance commenced. */
  | 'MaintenanceCommenced'
  /** A further notice of a maintenance was recorded. */
  | 'MaintenanceNoticed'
  /** A measured value was recorded. */
  | 'MeasurementRecorded'
  /** A milestone was recorded. */
  | 'MilestoneRecorded'
  /** A plan was declared to have no impact. */
  | 'NoImpactDeclared'
  /** A note was added. */
  | 'NoteAdded'
  /** The receiver acknowledged a notice. */
  | 'NoticeAcknowledged'
  /** An objective of an agreement has come to be at risk in a period that goes on (TMF623 ServiceLevelObjective). */
  | 'ObjectiveAtRisk'
  /** An objective of an agreement was missed in a period (TMF623 ServiceLevelObjective). */
  | 'ObjectiveMissed'
  /** An issue was assigned to another party. */
  | 'PartyAssigned'
  /** A party was closed. */
  | 'PartyClosed'
  /** The party confirmed the plan that was recorded as its own. */
  | 'PartyPlanConfirmed'
  /** A party was registered. */
  | 'PartyRegistered'
  /** Master data of a party changed. */
  | 'PartyUpdated'
  /** A party was validated. */
  | 'PartyValidated'
  /** A report was stored. */
  | 'PerformanceReportStored'
  /** A later snapshot replaced one. */
  | 'PerformanceSnapshotSuperseded'
  /** A snapshot of performance was taken. */
  | 'PerformanceSnapshotTaken'
  /** A plan was amended: consents to the former one are void. */
  | 'PlanAmended'
  /** The text of a plan changed, and nothing that owners consent to. */
  | 'PlanAnnotated'
  /** Every owner has consented to a plan. */
  | 'PlanApproved'
  /** A plan was cancelled. */
  | 'PlanCancelled'
  /** A proposed change of a plan was approved. */
  | 'PlanChangeApproved'
  /** A proposed change of a plan was declined. */
  | 'PlanChangeDeclined'
  /** The work on a plan commenced. */
  | 'PlanCommenced'
  /** Normal operation was verified after a plan. */
  | 'PlanCompleted'
  /** A plan did not help. */
  | 'PlanFailed'
  /** The issue ended otherwise, so that nothing shows whether the plan helped. */
  | 'PlanNotAssessed'
  /** A plan was proposed. */
  | 'PlanProposed'
  /** A plan returned to its proposal after an amendment. */
  | 'PlanRevised'
  /** The time of the work was set. */
  | 'PlanScheduled'
  /** The service provider took over the work on a plan of the party. */
  | 'PlanTakenOver'
  /** The severity was raised. */
  | 'PriorityChanged'
  /** The party reported progress. */
  | 'ProgressReported'
  /** An owner acknowledged a proposal. */
  | 'ProposalAcknowledged'
  /** The owners were notified of a proposal. */
  | 'ProposalNotified'
  /** The notice of a proposal reached an owner. */
  | 'ProposalReceived'
  /** The notice of a proposal did not reach an owner. */
  | 'ProposalUnreached'
  /** Readiness was assessed. */
  | 'ReadinessAssessed'
  /** The party accepted a recommendation. */
  | 'RecommendationAccepted'
  /** The party declined a recommendation. */
  | 'RecommendationDeclined'
  /** Measurements show that a recommendation had its effect. */
  | 'RecommendationEffective'
  /** Measurements show that a recommendation had no effect. */
  | 'RecommendationIneffective'
  /** An improvement plan was linked to a recommendation. */
  | 'RecommendationPlanned'
  /** A recommendation was proposed. */
  | 'RecommendationProposed'
  /** A recommendation was put to the party at the conclusion of its review. */
  | 'RecommendationPut'
  /** A recommendation was withdrawn. */
  | 'RecommendationWithdrawn'
  /** Measurements show that a recorded restoration did not last. */
  | 'RecordedRestorationRefuted'
  /** An owner took back a refusal of work. */
  | 'RefusalReconsidered'
  /** The service provider confirmed a rejection. */
  | 'RejectionConfirmed'
  /** The service provider contested a rejection. */
  | 'RejectionContested'
  /** A rejection can be contested no longer, and nobody decided on it. */
  | 'RejectionLapsed'
  /** A value outside normal after the closure asks for a reopening. */
  | 'ReopeningRequested'
  /** A resolution was accepted: the issue is closed. */
  | 'ResolutionAccepted'
  /** The party claimed a resolution. */
  | 'ResolutionClaimed'
  /** A resolution was rejected. */
  | 'ResolutionRejected'
  /** A restoration was recorded apart from the resolution. */
  | 'RestorationRecorded'
  /** Measurements show that operation is not normal. */
  | 'RestorationRefuted'
  /** A recorded restoration was rejected. */
  | 'RestorationRejected'
  /** Measurements show normal operation. */
  | 'RestorationVerified'
  /** The party agreed to a review. */
  | 'ReviewAgreed'
  /** A review was cancelled. */
  | 'ReviewCancelled'
  /** A review was closed. */
  | 'ReviewClosed'
  /** A review was concluded. */
  | 'ReviewConcluded'
  /** Evidence was added to a review. */
  | 'ReviewEvidenceAdded'
  /** A review was initiated. */
  | 'ReviewInitiated'
  /** A rule for reviews was amended. */
  | 'ReviewRuleAmended'
  /** A rule for reviews was defined. */
  | 'ReviewRuleDefined'
  /** A rule for reviews could not be applied. */
  | 'ReviewRuleFailed'
  /** A rule for reviews was paused. */
  | 'ReviewRulePaused'
  /** A rule for reviews was applied. */
  | 'ReviewRuleRan'
  /** A rule for reviews was resumed. */
  | 'ReviewRuleResumed'
  /** A rule for reviews was retired. */
  | 'ReviewRuleRetired'
  /** A review was started. */
  | 'ReviewStarted'
  /** A service action was rolled back. */
  | 'RollbackCompleted'
  /** The rollback of a service action failed. */
  | 'RollbackFailed'
  /** The rollback of a service action was started. */
  | 'RollbackStarted'
  /** Score settings were approved. */
  | 'ScoreSettingsApproved'
  /** Score settings were declined. */
  | 'ScoreSettingsDeclined'
  /** Score settings were proposed. */
  | 'ScoreSettingsProposed'
  /** The service quality was analyzed. */
  | 'ServiceQualityAnalyzed'
  /** The severity was lowered. */
  | 'SeverityLowered'
  /** A lower severity was proposed for a second person to decide. */
  | 'SeverityLoweringProposed'
  /** The voiding of a stop was proposed for a second person to decide. */
  | 'StopVoidingProposed'
  /** A task was cancelled. */
  | 'TaskCancelled'
  /** A task was completed. */
  | 'TaskCompleted'
  /** A task was put on hold. */
  | 'TaskHeld'
  /** A task was started. */
  | 'TaskStarted'
  /** A template was published. */
  | 'TemplatePublished'
  /** A template was retired. */
  | 'TemplateRetired'
  /** Work on a maintenance was reported without a valid consent. */
  | 'UnauthorizedWorkReported'
  /** A value outside normal voided a verification. */
  | 'VerificationVoided'
  /** The window of the work was extended. */
  | 'WindowExtended'
  /** The work on a plan was completed. */
  | 'WorkCompleted';

/** What one issue contributes to a figure (own). */
export type PerformanceFigureContribution = {
  readonly __typename?: 'PerformanceFigureContribution';
  /** What that rests on, as of the snapshot. */
  readonly basisHistory: ReadonlyArray<PerformanceIssueBasisChange>;
  /** The id of the issue. */
  readonly issueId: Scalars['ID']['output'];
  /** Its observations. */
  readonly n: Scalars['Int']['output'];
  /** What they come to alone; null for none. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A notable change. */
export type PerformanceFinding = {
  readonly __typename?: 'PerformanceFinding';
  /** That figure in the previous period, in the measure's unit. */
  readonly before: Scalars['Float']['output'];
  /** The value of each requested dimension, in that order. */
  readonly key: ReadonlyArray<PerformanceDimensionValue>;
  /** The measure. */
  readonly measure: PerformanceMeasure;
  /** Sample size of the latter. */
  readonly n: Scalars['Int']['output'];
  /** Sample size of the former. */
  readonly nBefore: Scalars['Int']['output'];
  /** That figure in the period. */
  readonly now: Scalars['Float']['output'];
  /** The compared figure. */
  readonly statistic: PerformanceStatistic;
  /** The finding as a sentence with its numbers. */
  readonly text: Scalars['String']['output'];
  /** Whether the change is a deterioration for those waiting for restoration. */
  readonly worse: Scalars['Boolean']['output'];
};

/** A page of the changes of one thing. */
export type PerformanceHistoryConnection = {
  readonly __typename?: 'PerformanceHistoryConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceHistoryEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceHistoryEntry>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type PerformanceHistoryEdge = {
  readonly __typename?: 'PerformanceHistoryEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PerformanceHistoryEntry;
};

/** One event of the append-only log. */
export type PerformanceHistoryEntry = {
  readonly __typename?: 'PerformanceHistoryEntry';
  /** The actor. */
  readonly actor: PerformanceActor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The event's data as stored: in the spelling of the log (`Resource`, not `RESOURCE`), with durations in milliseconds in fields whose names end in `Ms`. */
  readonly details: Scalars['JSON']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The status before; null for the first. */
  readonly previousStatus?: Maybe<Scalars['String']['output']>;
  /** The reason that was given for it, as far as you may know; null where none was. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The status after. */
  readonly status: Scalars['String']['output'];
  /** The name of the event in the TM Forum Open API of the entity. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `IssueStarted`. */
  readonly type: PerformanceEventType;
  /** The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** The life cycle does not allow this command in the current status. Code ILLEGAL_TRANSITION. */
export type PerformanceIllegalTransition = PerformanceRefusal & {
  readonly __typename?: 'PerformanceIllegalTransition';
  /** The mutations you may call instead. */
  readonly allowed: ReadonlyArray<PerformanceAction>;
  /** ILLEGAL_TRANSITION */
  readonly code: PerformanceRefusalCode;
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** What is wrong with one input field. */
export type PerformanceInputProblem = {
  readonly __typename?: 'PerformanceInputProblem';
  /** The problem. */
  readonly message: Scalars['String']['output'];
  /** The field's path in the input, for example `["affectedEntities", "0", "id"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The input is invalid. Code INVALID_INPUT. */
export type PerformanceInvalidInput = PerformanceRefusal & {
  readonly __typename?: 'PerformanceInvalidInput';
  /** INVALID_INPUT */
  readonly code: PerformanceRefusalCode;
  /** A message for people. */
  readonly message: Scalars['String']['output'];
  /** What is wrong, field by field. */
  readonly problems: ReadonlyArray<PerformanceInputProblem>;
};

/** A page of a party's inventory record. */
export type PerformanceInventoryConnection = {
  readonly __typename?: 'PerformanceInventoryConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceInventoryEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceInventoryEntry>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Counts of a party's performance issues by state, from an index at the instant of the request. */
export type PerformanceInventoryCounts = {
  readonly __typename?: 'PerformanceInventoryCounts';
  /** Of these, with a running clock of the party's that was announced as at risk. */
  readonly atRisk: Scalars['Int']['output'];
  /** Of these, with a clock of the party's that had exceeded its target when the issue last changed; the announcement of a breach is such a change. */
  readonly breached: Scalars['Int']['output'];
  /** Neither closed, rejected nor cancelled. */
  readonly open: Scalars['Int']['output'];
  /** Of these, without a claimed resolution and past the party's restore deadline as of the issue's last change. The resolve deadline is not considered; the measure `OVERDUE` considers both. */
  readonly overdue: Scalars['Int']['output'];
  /** Of these, waiting for the originator (PENDING). */
  readonly pending: Scalars['Int']['output'];
  /** Of these, claimed to be resolved and not accepted yet (RESOLVED). */
  readonly resolvedAwaitingVerification: Scalars['Int']['output'];
};

/** An entry of a party's inventory record in a page. */
export type PerformanceInventoryEdge = {
  readonly __typename?: 'PerformanceInventoryEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: PerformanceInventoryEntry;
};

/** A change to a performance resolution request of a party or its progress, recorded in the same transaction. */
export type PerformanceInventoryEntry = {
  readonly __typename?: 'PerformanceInventoryEntry';
  /** The actor. */
  readonly actor: PerformanceActor;
  /** Its id. */
  readonly aggregateId: Scalars['ID']['output'];
  /** What the entry is about. */
  readonly aggregateType: PerformanceInventorySubject;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** What exactly, as far as you may know; spelled as `PerformanceHistoryEntry.details` is. */
  readonly details: Scalars['JSON']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The current issue, if the change is about one and you may see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** The status before; null for the first. */
  readonly previousStatus?: Maybe<Scalars['String']['output']>;
  /** The reason that was given for it, as far as you may know; null where none was. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The status after. */
  readonly status: Scalars['String']['output'];
  /** The name of the event in the TM Forum Open API of the entity. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `ProgressReported`. */
  readonly type: PerformanceEventType;
  /** The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which entries of an inventory record. All given fields must match. */
export type PerformanceInventoryFilter = {
  /** About one of these; requests and their plans when absent. */
  readonly aggregateType?: InputMaybe<ReadonlyArray<PerformanceInventorySubject>>;
  /** Not before this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of one of these types, for example `ProgressReported`. */
  readonly type?: InputMaybe<ReadonlyArray<PerformanceEventType>>;
};

/** What the inventory record of a party is about. */
export type PerformanceInventorySubject =
  /** The plans behind them. */
  | 'ImprovementPlan'
  /** The party's own record: arrangements, clients. */
  | 'Party'
  /** Requests to restore performance, and their progress. */
  | 'PerformanceIssue';

/**
 * A request to a party to restore the performance of outsourced infrastructure (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation. After a reassignment, a party sees only what was recorded while it was responsible.
 */
export type PerformanceIssue = PerformanceNode & {
  readonly __typename?: 'PerformanceIssue';
  /** Until when acceptance by lapse waits, because a plan was in progress when it was due; null when none was. */
  readonly acceptanceDeferredTo?: Maybe<Scalars['DateTime']['output']>;
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The affected services, products and resources (TMF656 affectedService, affectedResource). */
  readonly affectedEntities: ReadonlyArray<OutsourcedEntity>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** Appointments for visits, oldest first (TMF646). A party sees those since it was given the issue. */
  readonly appointments: ReadonlyArray<PerformanceIssueAppointment>;
  /** Every assignment to a party, the current one last. A party sees its own. */
  readonly assignments: ReadonlyArray<PerformanceIssueAssignment>;
  /** Whether a running clock of the party has been announced as at risk. */
  readonly atRisk: Scalars['Boolean']['output'];
  /** What its figures rest on, and how that came about, in the order of the decisions. */
  readonly basisHistory: ReadonlyArray<PerformanceIssueBasisChange>;
  /** Whether a clock of the party that has the issue had exceeded its target when the issue last changed. */
  readonly breached: Scalars['Boolean']['output'];
  /** Who cancelled it and why; null when it was not cancelled. */
  readonly cancellation?: Maybe<PerformanceIssueCancellation>;
  /** The type of the issue, as the service provider names it (TMF656 category). */
  readonly category: Scalars['String']['output'];
  /** The intervals in which clocks were stopped. A reassignment ends them; those that the new party's terms allow start again. A party sees those of its own assignments. */
  readonly clockStops: ReadonlyArray<ServiceLevelClockStop>;
  /** The service level clocks, read now. A party sees its own. */
  readonly clocks: ReadonlyArray<ServiceLevelClock>;
  /** When it reached CLOSED or CANCELLED, or its rejection was confirmed or could be contested no longer; null before. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the service provider confirmed that the party rejected it rightly; null unless it did. An unconfirmed rejection counts for nobody's benefit: the clocks go on until it is confirmed or can be contested no longer. */
  readonly confirmedRejection?: Maybe<PerformanceIssueCancellation>;
  /** The observation (TMF656 description). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How efficiently normal operation is being restored (eTOM 1.4.7.3). */
  readonly efficiency: RestorationEfficiency;
  /** When the party currently expects normal operation: its last estimate since the assignment or the reopening; null before the first. */
  readonly expectedRestorationAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in the system it came from. */
  readonly externalId?: Maybe<PerformanceIssueExternalId>;
  /** What was found out about the issue, oldest first: conditional targets look at it. */
  readonly findings: ReadonlyArray<PerformanceIssueFinding>;
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The plans to bring the quality back to normal, the latest first. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** The eTOM layer of the process that raised the issue. */
  readonly initiatingLayer: PerformanceIssueInitiatingLayer;
  /** The process that raised the issue, for example an eTOM process identifier. */
  readonly initiatingProcess: Scalars['String']['output'];
  /** Related issues, linked from either side (TMF656 relatedObject). A party sees those to issues it may see. */
  readonly links: ReadonlyArray<PerformanceIssueLink>;
  /** Measured values of the analysis's indicators, oldest first. */
  readonly measurements: ReadonlyArray<PerformanceIssueMeasurement>;
  /** The milestones that were recorded, oldest first. A party sees those since it was given the issue. */
  readonly milestones: ReadonlyArray<ReachedMilestone>;
  /** The number of rows. */
  readonly missedUpdateCount: Scalars['Int']['output'];
  /** The progress updates that are overdue now, or came too late. A party sees its own. */
  readonly missedUpdates: ReadonlyArray<MissedUpdate>;
  /** One-line summary. */
  readonly name: Scalars['String']['output'];
  /** Why it does not continue the clocks of a cancelled issue about the same entities; null where it does, or there is none (own). */
  readonly newMatter?: Maybe<Scalars['String']['output']>;
  /** When a timer next has to act on the issue; null for never. */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Notes of both sides, oldest first (TMF621 Note). A party sees those since it was given the issue. */
  readonly notes: PerformanceIssueNoteConnection;
  /** When the degradation started, as who raised it states, if known (TMF656 originatingSystem's time). What counts is the first value outside normal after it that somebody else recorded, else the raise: `basisHistory` says which. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The party currently responsible. */
  readonly party?: Maybe<Party>;
  /** TMF656 priority: 1 for CRITICAL to 4 for WARNING. */
  readonly priority: Scalars['Int']['output'];
  /** The party's progress reports, oldest first. A party sees its own. */
  readonly progress: ReadonlyArray<PerformanceIssueProgressReport>;
  /** Changes that take effect when a second person approves them, oldest first. A party sees those since it was given the issue. */
  readonly proposedChanges: ReadonlyArray<ProposedPerformanceIssueChange>;
  /** The findings of the Analyze Service Quality processes; null before the analysis. */
  readonly qualityAnalysis?: Maybe<PerformanceIssueAnalysis>;
  /** The party's open question to the originator; null unless PENDING. A party sees its own. */
  readonly question?: Maybe<PerformanceIssueQuestion>;
  /** When it was raised (TMF656 timeRaised). */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Who raised it. */
  readonly raisedBy: Scalars['String']['output'];
  /** The restorations that were recorded apart from the resolution, oldest first. A party sees those since it was given the issue. */
  readonly recordedRestorations: ReadonlyArray<RecordedRestoration>;
  /** How often it was reopened. */
  readonly reopenCount: Scalars['Int']['output'];
  /** The last value outside normal that was recorded after the closure and inside the reopening window; null without one. */
  readonly reopeningRequest?: Maybe<PerformanceIssueReopeningRequest>;
  /** The claimed resolution; null without a valid claim. */
  readonly resolution?: Maybe<PerformanceIssueResolution>;
  /** The degraded outsourced entity. */
  readonly resource: OutsourcedEntity;
  /** The severity. */
  readonly severity: PerformanceIssueSeverity;
  /** How the expected restoration has slipped. Estimates of another party, or from before a reopening, do not count. A party sees its own. */
  readonly slippage: SlippageHistory;
  /** Its status in the life cycle (TMF656 ServiceProblemStateType). */
  readonly status: PerformanceIssueStatus;
  /** Every status it was in (TMF656 trackingRecord). A party sees those since it was given the issue. */
  readonly statusChanges: ReadonlyArray<PerformanceIssueStatusChange>;
  /** When it last changed (TMF656 timeChanged). */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The verifications of normal operation, oldest first. A party sees those since it was given the issue. */
  readonly verifications: ReadonlyArray<RestorationVerification>;
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The readiness gaps of the party when the issue was last raised, reassigned or started. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};


/**
 * A request to a party to restore the performance of outsourced infrastructure (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation. After a reassignment, a party sees only what was recorded while it was responsible.
 */
export type PerformanceIssueClocksArgs = {
  kind?: InputMaybe<ReadonlyArray<ServiceLevelClockKind>>;
};


/**
 * A request to a party to restore the performance of outsourced infrastructure (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation. After a reassignment, a party sees only what was recorded while it was responsible.
 */
export type PerformanceIssueHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A request to a party to restore the performance of outsourced infrastructure (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation. After a reassignment, a party sees only what was recorded while it was responsible.
 */
export type PerformanceIssueImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ImprovementPlanOrder;
};


/**
 * A request to a party to restore the performance of outsourced infrastructure (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation. After a reassignment, a party sees only what was recorded while it was responsible.
 */
export type PerformanceIssueNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The findings of the Analyze Service Quality processes (eTOM 1.4.7.3: the basis of any improvement). */
export type PerformanceIssueAnalysis = {
  readonly __typename?: 'PerformanceIssueAnalysis';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** Code of the degradation (see `performanceDegradationKinds`): it decides which templates fit. */
  readonly degradationCode: Scalars['String']['output'];
  /** The indicators, each with its normal range. */
  readonly indicators: ReadonlyArray<PerformanceIssueIndicator>;
  /** The nature of the degradation, as free text. */
  readonly natureOfDegradation: Scalars['String']['output'];
  /** Whether services must be reassigned. */
  readonly requiresReassignment: Scalars['Boolean']['output'];
  /** Whether parameters must be reconfigured. */
  readonly requiresReconfiguration: Scalars['Boolean']['output'];
};

/** An appointment for a visit about an issue (TMF646). */
export type PerformanceIssueAppointment = {
  readonly __typename?: 'PerformanceIssueAppointment';
  /** When the other side agreed; null while it has not. */
  readonly agreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who agreed. */
  readonly agreedBy?: Maybe<Scalars['String']['output']>;
  /** When it was offered. */
  readonly at: Scalars['DateTime']['output'];
  /** Who offered it. */
  readonly by: Scalars['String']['output'];
  /** Who cancelled it, and why; null for nobody. */
  readonly cancelled?: Maybe<PerformanceIssueAppointmentCancellation>;
  /** The start of the slot. */
  readonly from: Scalars['DateTime']['output'];
  /** Names it in the issue. */
  readonly id: Scalars['ID']['output'];
  /** Which side offered it. */
  readonly offeredBy: PerformanceIssueAppointmentSide;
  /** How it came out by now. */
  readonly outcome: PerformanceIssueAppointmentOutcome;
  /** What each side reported of the visit. */
  readonly reports: ReadonlyArray<PerformanceIssueVisitReport>;
  /** The end of it. */
  readonly to: Scalars['DateTime']['output'];
};

/** Who cancelled an appointment, and why (own). */
export type PerformanceIssueAppointmentCancellation = {
  readonly __typename?: 'PerformanceIssueAppointmentCancellation';
  /** When it was cancelled. */
  readonly at: Scalars['DateTime']['output'];
  /** Who cancelled it. */
  readonly by: Scalars['String']['output'];
  /** Why it was cancelled. */
  readonly reason: Scalars['String']['output'];
  /** The side. */
  readonly side: PerformanceIssueAppointmentSide;
};

/** How an appointment came out (own). */
export type PerformanceIssueAppointmentOutcome =
  /** Its time has not passed. */
  | 'AGREED'
  /** It was cancelled. */
  | 'CANCELLED'
  /** The party cancelled it later than agreed. */
  | 'CANCELLED_LATE'
  /** The technician came in time. */
  | 'KEPT'
  /** The technician came too late or not at all, or the party says nothing of it. */
  | 'MISSED'
  /** The technician came in time and was not let in. */
  | 'NO_ACCESS'
  /** The other side has not agreed. */
  | 'OFFERED'
  /** What a side says for its own benefit, the other side does not confirm. */
  | 'UNCONFIRMED';

/** The sides of an appointment (own). */
export type PerformanceIssueAppointmentSide =
  /** The party that is to come. */
  | 'PARTY'
  /** The service provider, also for its customer. */
  | 'SERVICE_PROVIDER';

/** An assignment of an issue to a party. */
export type PerformanceIssueAssignment = {
  readonly __typename?: 'PerformanceIssueAssignment';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who reassigned the issue. */
  readonly by: Scalars['String']['output'];
  /** The party; null if you may not see it. */
  readonly party?: Maybe<Party>;
  /** Its id. */
  readonly partyId: Scalars['ID']['output'];
  /** Why; null for the first. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** One change of what figures rest on (own). */
export type PerformanceIssueBasisChange = {
  readonly __typename?: 'PerformanceIssueBasisChange';
  /** When it was decided. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided it. */
  readonly by: Scalars['String']['output'];
  /** From when it counts: what is excused or taken back counts from before the decision. */
  readonly countsFrom: Scalars['DateTime']['output'];
  /** What was changed. */
  readonly kind: PerformanceIssueBasisKind;
  /** Why; null where none was asked for. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What it is from then on: a severity, an agreement with its version, a stop, a stretch of a clock, a code with normal ranges, a recorded restoration, the party that claimed, the result of a verification. */
  readonly text: Scalars['String']['output'];
};

/** What figures rest on (own). */
export type PerformanceIssueBasisKind =
  /** The agreement that the clocks run under. */
  | 'AGREEMENT'
  /** A quality analysis: its degradation code; of the one in force the normal ranges too. */
  | 'ANALYSIS'
  /** A cause that was identified: conditional targets look at it. */
  | 'CAUSE'
  /** A claim of a resolution. */
  | 'CLAIM'
  /** A dispute over a clock, as it stands. */
  | 'DISPUTE'
  /** What was stated of a beginning before the raise: it counts from the first value outside normal that somebody else recorded, else from the raise. */
  | 'OCCURRENCE'
  /** A rejection by the party, and what the service provider made of it. */
  | 'REJECTION'
  /** A restoration that was recorded apart from the resolution, as it stands. */
  | 'RESTORATION'
  /** The severity, which decides the targets. */
  | 'SEVERITY'
  /** A stop of clocks. */
  | 'STOP'
  /** A stop that was declared void. */
  | 'STOP_VOIDED'
  /** A verification of a claim, as it stands. */
  | 'VERIFICATION';

/** The cancellation of an issue (own). */
export type PerformanceIssueCancellation = {
  readonly __typename?: 'PerformanceIssueCancellation';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who cancelled it. */
  readonly by: Scalars['String']['output'];
  /** Why, as a code. */
  readonly code: PerformanceIssueCancellationCode;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};

/** Why an issue is cancelled (own). */
export type PerformanceIssueCancellationCode =
  /** Another issue is about the same. */
  | 'DUPLICATE'
  /** The degradation was not found again. */
  | 'NOT_REPRODUCED'
  /** Nobody needs it restored any more. */
  | 'NO_LONGER_NEEDED'
  /** Any other reason, which the text says. */
  | 'OTHER'
  /** It should not have been raised. */
  | 'RAISED_IN_ERROR'
  /** Another party is responsible. */
  | 'WRONG_PARTY';

/** A change of a performance issue. */
export type PerformanceIssueChange = PerformanceChange & {
  readonly __typename?: 'PerformanceIssueChange';
  /** The actor. */
  readonly actor: PerformanceActor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The current issue; null if you may no longer see it, as after a reassignment to another party. */
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
  readonly type: PerformanceEventType;
  /** The issue's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** A second person's decision on a proposed change. */
export type PerformanceIssueChangeDecision = {
  readonly __typename?: 'PerformanceIssueChangeDecision';
  /** Whether the change took effect. */
  readonly approved: Scalars['Boolean']['output'];
  /** When it was decided. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** The reason of the decision. */
  readonly reason: Scalars['String']['output'];
};

/** Which changes of issues. All given fields must match. */
export type PerformanceIssueChangeFilter = {
  /** Of one of these issues. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Concerning one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That result in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceIssueStatus>>;
  /** Of one of these types, for example `IssueStarted`. */
  readonly type?: InputMaybe<ReadonlyArray<PerformanceEventType>>;
};

/** A page of performance issues. */
export type PerformanceIssueConnection = {
  readonly __typename?: 'PerformanceIssueConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceIssueEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceIssue>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A performance issue in a page. */
export type PerformanceIssueEdge = {
  readonly __typename?: 'PerformanceIssueEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The issue at this place of the list. */
  readonly node: PerformanceIssue;
};

/** The key of an issue in the system it came from. Unique. */
export type PerformanceIssueExternalId = {
  readonly __typename?: 'PerformanceIssueExternalId';
  /** The key there. */
  readonly id: Scalars['String']['output'];
  /** The system. */
  readonly system: Scalars['String']['output'];
};

/** A reference to an issue by its key in the system it came from. */
export type PerformanceIssueExternalIdInput = {
  /** The key there. */
  readonly id: Scalars['String']['input'];
  /** The system. */
  readonly system: Scalars['String']['input'];
};

/** Which issues. All given fields must match. */
export type PerformanceIssueFilter = {
  /** Affecting this entity. */
  readonly affectedEntity?: InputMaybe<OutsourcedEntityInput>;
  /** With a clock announced as at risk, or without one. */
  readonly atRisk?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a breached clock, or without one. */
  readonly breached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these types. */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With a running restore clock of the party whose deadline is before this instant. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** With this key in the system it came from. */
  readonly externalId?: InputMaybe<PerformanceIssueExternalIdInput>;
  /** Raised by one of these layers. */
  readonly initiatingLayer?: InputMaybe<ReadonlyArray<PerformanceIssueInitiatingLayer>>;
  /** Raised by exactly this process. */
  readonly initiatingProcess?: InputMaybe<Scalars['String']['input']>;
  /** With one of these parties responsible. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Raised before this instant. */
  readonly raisedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Raised at this instant or later. */
  readonly raisedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** About this outsourced entity. */
  readonly resource?: InputMaybe<OutsourcedEntityInput>;
  /** Of one of these severities. */
  readonly severity?: InputMaybe<ReadonlyArray<PerformanceIssueSeverity>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceIssueStatus>>;
};

/** What was known of an issue from an instant on (own). */
export type PerformanceIssueFinding = {
  readonly __typename?: 'PerformanceIssueFinding';
  /** From when on. */
  readonly at: Scalars['DateTime']['output'];
  /** Who found it. */
  readonly by: Scalars['String']['output'];
  /** The code of the cause; null while it is not identified. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** The code of the degradation that was analysed; null before. */
  readonly impact?: Maybe<Scalars['String']['output']>;
};

/** A key quality indicator (TMF657) with its normal range. */
export type PerformanceIssueIndicator = {
  readonly __typename?: 'PerformanceIssueIndicator';
  /** Its name, for example `packet loss`. */
  readonly name: Scalars['String']['output'];
  /** Upper bound of the normal range; null for none. */
  readonly normalMax?: Maybe<Scalars['Float']['output']>;
  /** Lower bound of the normal range; null for none. */
  readonly normalMin?: Maybe<Scalars['Float']['output']>;
  /** Unit of its values, for example `%`. */
  readonly unit: Scalars['String']['output'];
};

/** The result for one indicator since the claim. */
export type PerformanceIssueIndicatorFinding = {
  readonly __typename?: 'PerformanceIssueIndicatorFinding';
  /** The indicator's name. */
  readonly indicator: Scalars['String']['output'];
  /** How many of the service provider's values count. */
  readonly measurements: Scalars['Int']['output'];
  /** Whether no larger share was outside the range than the agreement tolerates. */
  readonly normal: Scalars['Boolean']['output'];
  /** How many of them were outside the normal range. */
  readonly outside: Scalars['Int']['output'];
};

/** A key quality indicator with its normal range: a minimum, a maximum or both. */
export type PerformanceIssueIndicatorInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Upper bound of the normal range. */
  readonly normalMax?: InputMaybe<Scalars['Float']['input']>;
  /** Lower bound of the normal range. */
  readonly normalMin?: InputMaybe<Scalars['Float']['input']>;
  /** Unit of its values. */
  readonly unit: Scalars['String']['input'];
};

/** eTOM layers whose performance processes may raise issues with a party (eTOM 1.6.6.3). */
export type PerformanceIssueInitiatingLayer =
  /** Customer relationship management. */
  | 'CRM'
  /** Resource management and operations. */
  | 'RM_AND_O'
  /** Service management and operations. */
  | 'SM_AND_O';

/** A link to another issue. */
export type PerformanceIssueLink = {
  readonly __typename?: 'PerformanceIssueLink';
  /** True when the other issue was linked to this one: the relation is then read from the other side. */
  readonly inverse: Scalars['Boolean']['output'];
  /** The other issue's id. */
  readonly issueId: Scalars['ID']['output'];
  /** The other issue; null if you may not see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** The relation. */
  readonly relation: PerformanceIssueLinkRelation;
};

/** Relations between issues (TMF656 relatedObject roles). */
export type PerformanceIssueLinkRelation =
  /** It was caused by the other issue. */
  | 'CAUSED_BY'
  /** It duplicates the other issue, of the same party, resource and category, which was not raised later: only the other one counts. */
  | 'DUPLICATE_OF'
  /** The issues are related in some other way. */
  | 'RELATED_TO'
  /** It is a repeat of the other issue. */
  | 'REPEAT_OF';

/** A measured value of an indicator. */
export type PerformanceIssueMeasurement = {
  readonly __typename?: 'PerformanceIssueMeasurement';
  /** When it was measured, as stated by the one who recorded it. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  /** The indicator's name. */
  readonly indicator: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The side that recorded it. */
  readonly source: PerformanceIssueMeasurementSource;
  /** The value, in the indicator's unit. */
  readonly value: Scalars['Float']['output'];
};

/** The sides that measure (own). */
export type PerformanceIssueMeasurementSource =
  /** The responsible party: its values are shown and never count in a verification. */
  | 'PARTY'
  /** The service provider's staff or a service client: its values since the claim count; normal ones not where the person who recorded them acted for the party. */
  | 'SERVICE_PROVIDER';

/** A note (TMF621 Note). */
export type PerformanceIssueNote = {
  readonly __typename?: 'PerformanceIssueNote';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** What is attached to it, by reference (TMF attachment). */
  readonly attachments: ReadonlyArray<PerformanceAttachment>;
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** Whether the service provider alone sees it (own). */
  readonly private: Scalars['Boolean']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The version of the issue that the note led to (own): `afterVersion` for the notes after it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of notes. */
export type PerformanceIssueNoteConnection = {
  readonly __typename?: 'PerformanceIssueNoteConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceIssueNoteEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceIssueNote>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type PerformanceIssueNoteEdge = {
  readonly __typename?: 'PerformanceIssueNoteEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PerformanceIssueNote;
};

/** Orders of performance issues. */
export type PerformanceIssueOrder =
  /** By the deadline of the party's running restore clock, earliest first; issues without one last, newest first. */
  | 'DUE_ASC'
  /** Oldest first. */
  | 'RAISED_AT_ASC'
  /** Newest first. */
  | 'RAISED_AT_DESC'
  /** The most severe first; among equals as by `DUE_ASC`. */
  | 'SEVERITY_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/** The changed performance issue, or a refusal. */
export type PerformanceIssueOutcome = PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceIssuePayload | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed performance issue, and what goes with the change. */
export type PerformanceIssuePayload = PerformancePayload & {
  readonly __typename?: 'PerformanceIssuePayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed performance issue, as it is after the change. */
  readonly performanceIssue: PerformanceIssue;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** The party's description of its progress. */
export type PerformanceIssueProgressReport = {
  readonly __typename?: 'PerformanceIssueProgressReport';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** When it expects normal operation. */
  readonly expectedRestorationAt?: Maybe<Scalars['DateTime']['output']>;
  /** Percentage of completion, 0 to 100. */
  readonly percent: Scalars['Float']['output'];
  /** Slip against the party's previous estimate since the assignment or the reopening; negative when earlier, null without a previous one. */
  readonly slippage?: Maybe<Scalars['Duration']['output']>;
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** A question of the party to the originator. */
export type PerformanceIssueQuestion = {
  readonly __typename?: 'PerformanceIssueQuestion';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who asks. */
  readonly by: Scalars['String']['output'];
  /** The question. */
  readonly text: Scalars['String']['output'];
};

/** A value outside normal after the closure: it asks for a reopening (own). */
export type PerformanceIssueReopeningRequest = {
  readonly __typename?: 'PerformanceIssueReopeningRequest';
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  /** The indicator's name. */
  readonly indicator: Scalars['String']['output'];
  /** The value, in the indicator's unit. */
  readonly value: Scalars['Float']['output'];
};

/** How a party claims to have resolved an issue. */
export type PerformanceIssueResolution = {
  readonly __typename?: 'PerformanceIssueResolution';
  /** The cause, if known (TMF656 rootCause). */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly claimedAt: Scalars['DateTime']['output'];
  /** The claimant. */
  readonly claimedBy: Scalars['String']['output'];
  /** What was done to resolve it. */
  readonly text: Scalars['String']['output'];
};

/** How bad it is (TMF642 perceived severity; TMF621 severity). Its order is TMF656 priority 1 to 4. */
export type PerformanceIssueSeverity =
  /** Service is out (priority 1). */
  | 'CRITICAL'
  /** Service is severely degraded (priority 2). */
  | 'MAJOR'
  /** Service is degraded (priority 3). */
  | 'MINOR'
  /** Service may become degraded (priority 4). */
  | 'WARNING';

/** How many restorations of a severity counted (own). */
export type PerformanceIssueSeverityCount = {
  readonly __typename?: 'PerformanceIssueSeverityCount';
  /** How many there were. */
  readonly n: Scalars['Int']['output'];
  /** The severity. */
  readonly severity: PerformanceIssueSeverity;
};

/** States of a performance issue (TMF656 ServiceProblem, as published). */
export type PerformanceIssueStatus =
  /** Received (TMF656 acknowledged). */
  | 'ACKNOWLEDGED'
  /** The originator withdrew it (TMF656 cancelled). Final. */
  | 'CANCELLED'
  /** Normal operation was verified and the resolution accepted (TMF656 closed). */
  | 'CLOSED'
  /** The party put the issue on hold for its own reasons (TMF656 held). Never stops a clock. */
  | 'HELD'
  /** The party works on it (TMF656 inProgress). */
  | 'IN_PROGRESS'
  /** The party is waiting for the originator (TMF656 pending). */
  | 'PENDING'
  /** The party declined it (TMF656 rejected). Final, unless it is contested. */
  | 'REJECTED'
  /** The party claims it is resolved (TMF656 resolved). */
  | 'RESOLVED';

/** One status an issue was in. */
export type PerformanceIssueStatusChange = {
  readonly __typename?: 'PerformanceIssueStatusChange';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who changed the status. */
  readonly by: Scalars['String']['output'];
  /** The reason, if given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The status. */
  readonly status: PerformanceIssueStatus;
};

/** What a side reports of a visit (own). */
export type PerformanceIssueVisitOutcome =
  /** The technician came. */
  | 'KEPT'
  /** Nobody came. */
  | 'MISSED'
  /** The technician came and was not let in. */
  | 'NO_ACCESS';

/** What a side reported of a visit (own). */
export type PerformanceIssueVisitReport = {
  readonly __typename?: 'PerformanceIssueVisitReport';
  /** When the technician came; null for in time, or not at all. */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was reported. */
  readonly at: Scalars['DateTime']['output'];
  /** Who reported it. */
  readonly by: Scalars['String']['output'];
  /** How it came out, as the side says. */
  readonly outcome: PerformanceIssueVisitOutcome;
  /** The side. */
  readonly side: PerformanceIssueAppointmentSide;
};

/**
 * A webhook for notices about improvement plans (the idea of TMF630's `/hub`). Each notice is sent to it as a CloudEvent
 * (CloudEvents 1.0, structured JSON) by an HTTP POST, signed with the listener's secret. Delivery is at least once: repetitions carry the same CloudEvents `id`. A party's listener gets the notices of the party's own plans only.
 */
export type PerformanceListener = PerformanceNode & {
  readonly __typename?: 'PerformanceListener';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its deliveries: pending and delivered notices. */
  readonly deliveries: NoticeDeliveryConnection;
  /** Its purpose. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The notices it receives. */
  readonly filter: PerformanceListenerSelection;
  /** Every change, oldest first. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The owning party; null for the service provider. */
  readonly party?: Maybe<Party>;
  /** Who registered it. */
  readonly registeredBy: Scalars['String']['output'];
  /** When its secret was last replaced; null before. The secret itself is never returned. */
  readonly secretReplacedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its status in the life cycle. */
  readonly status: PerformanceListenerStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Where notices are sent. */
  readonly url: Scalars['String']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * A webhook for notices about improvement plans (the idea of TMF630's `/hub`). Each notice is sent to it as a CloudEvent
 * (CloudEvents 1.0, structured JSON) by an HTTP POST, signed with the listener's secret. Delivery is at least once: repetitions carry the same CloudEvents `id`. A party's listener gets the notices of the party's own plans only.
 */
export type PerformanceListenerDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: NoticeDeliveryOrder;
};


/**
 * A webhook for notices about improvement plans (the idea of TMF630's `/hub`). Each notice is sent to it as a CloudEvent
 * (CloudEvents 1.0, structured JSON) by an HTTP POST, signed with the listener's secret. Delivery is at least once: repetitions carry the same CloudEvents `id`. A party's listener gets the notices of the party's own plans only.
 */
export type PerformanceListenerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of listeners. */
export type PerformanceListenerConnection = {
  readonly __typename?: 'PerformanceListenerConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceListenerEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceListener>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A listener in a page. */
export type PerformanceListenerEdge = {
  readonly __typename?: 'PerformanceListenerEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The listener. */
  readonly node: PerformanceListener;
};

/** Which listeners. All given fields must match. */
export type PerformanceListenerFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceListenerStatus>>;
};

/** Orders of listeners. */
export type PerformanceListenerOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** The changed listener, or a refusal. */
export type PerformanceListenerOutcome = PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceListenerPayload | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed listener, and what goes with the change. */
export type PerformanceListenerPayload = PerformancePayload & {
  readonly __typename?: 'PerformanceListenerPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed listener, as it is after the change. */
  readonly performanceListener: PerformanceListener;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** Filter of notices: every list must match. An empty list matches all. */
export type PerformanceListenerSelection = {
  readonly __typename?: 'PerformanceListenerSelection';
  /** Of one of these kinds. */
  readonly kinds: ReadonlyArray<ImprovementPlanNoticeKind>;
  /** About a plan of one of these parties. */
  readonly partyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** About one of these plans. */
  readonly planIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Addressed to one of these subjects or parties. */
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
};

/** Filter of notices: every given list must match. */
export type PerformanceListenerSelectionInput = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ImprovementPlanNoticeKind>>;
  /** About a plan of one of these parties. */
  readonly partyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these plans. */
  readonly planIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Addressed to one of these subjects or parties. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** States of a listener (own). */
export type PerformanceListenerStatus =
  /** Matching notices are sent. */
  | 'ACTIVE'
  /** Notices wait until it is resumed. */
  | 'PAUSED'
  /** Nothing is sent any more; pending deliveries are given up. */
  | 'REMOVED';

/** Measures of performance restoration (own; after TMF657 and TMF623 indicators). Times are wall-clock times from the raise or the reopening; net of stops means without the union of the valid stops. */
export type PerformanceMeasure =
  /** Acknowledged in time / due to be acknowledged; counted when met, else at the deadline and in every period in which it was past due. */
  | 'ACKNOWLEDGED_ON_TIME'
  /** From the raise until the party started on the issue or rejected it, in milliseconds; counted then. What is past due and not acknowledged counts with its age at the end of each period. By party, the part in which it had the issue. */
  | 'ACKNOWLEDGE_TIME'
  /** From the question of a party until the service provider answered it, in milliseconds; counted then. One that is open since before the period counts with its age at the end. */
  | 'ANSWER_TIME'
  /** 1 - the time of outages, overlaps once and clipped to the period, / the length of the period so far, of the outsourced resource that was out longest. n is the number of outages. What an agreement counts otherwise is in its `agreementReport`. */
  | 'AVAILABILITY'
  /** Their age since the raise or the reopening, in milliseconds. */
  | 'BACKLOG_AGE'
  /** Number of cancelled issues; counted when they were cancelled. Grouped by CANCELLATION_CODE it shows why. */
  | 'CANCELLATIONS'
  /** How long issues were held by each side until the valid claim or the end, in milliseconds; counted then. Grouped by HOLDER it shows who caused the delay. */
  | 'DELAY'
  /** Emergencies whose owed authorization came after it was due / those whose authorization came or is past due; counted when it came in time, else when it was due. */
  | 'EMERGENCIES_AUTHORIZED_LATE'
  /** The same of emergencies that no owner has authorized, or that one refused. */
  | 'EMERGENCIES_UNAUTHORIZED'
  /** Improvement plans whose work began as an emergency / plans whose work began; counted when it began. */
  | 'EMERGENCY_SHARE'
  /** First improvement plans of issues that completed / first plans that have ended; counted at their end. */
  | 'FIRST_PLAN_SUCCESS'
  /** Number of hand-overs between parties; counted then, for the party that passed the issue on. */
  | 'HAND_OVERS'
  /** The same, for the party that received it. */
  | 'HAND_OVERS_RECEIVED'
  /** How many issues were raised; counted when they were, for the party they were raised with. */
  | 'ISSUES_RAISED'
  /** Number of restorations: recorded and confirmed ones, else verified claims of a resolution that hold; counted when it was restored, for the party that restored it. */
  | 'ISSUES_RESTORED'
  /** Progress updates that were missing, one for each interval of silence; counted at its end. */
  | 'MISSED_UPDATES'
  /** Restored in time / due to be restored, by the parties' restore clocks (resolve clocks where there is no other target); counted when met, else at the deadline and in every period in which it was past due. A claim counts as met once it is verified; time that a dispute excused does not count. */
  | 'ON_TIME_SHARE'
  /** Number of open issues at the end of the period, or now: raised or reopened, and neither closed, rejected nor cancelled. */
  | 'OPEN'
  /** Number of outages of outsourced resources, from the occurrence, the reopening or the hand-over until operation was verified to be normal again or the party passed the issue on; counted when it began, and once where the issue comes back to the party. None of what was rejected, or cancelled as no fault. */
  | 'OUTAGES'
  /** How many of them were past the restore deadline of the responsible party without a confirmed restoration or a verified claim of a resolution, or past its resolve deadline without such a claim; `PerformanceInventoryCounts.overdue` looks at the restore deadline alone. n is the number open. */
  | 'OVERDUE'
  /** The same of the clocks that the service provider owes. */
  | 'PROVIDER_ON_TIME_SHARE'
  /** Number of rejections by a party; counted when it rejected. */
  | 'REJECTIONS'
  /** Share of rejections that the service provider contested; counted at the rejection. */
  | 'REJECTIONS_CONTESTED'
  /** Share of contested rejections after which another was confirmed or the issue was cancelled; counted at the rejection, once decided. */
  | 'REJECTIONS_SUSTAINED'
  /** Number of times work resumed after a claimed resolution, accepted or not; counted then, for the party that had claimed it. */
  | 'REOPENINGS'
  /** Claims of a resolution after which work resumed, and recorded restorations that were rejected or refuted, / those and the verified claims that hold; counted when the claim was made, for the party that made it. */
  | 'REOPEN_RATE'
  /** Restorations after which an issue was raised on the same resource, of the same category or with the same degradation code, within so many days / restorations; counted when it was restored. An issue that was rejected, or cancelled as no fault, repeats none. */
  | 'REPEAT_RATE'
  /** From the raise or the reopening until that claim was accepted, in milliseconds; counted then. */
  | 'RESOLVE_TIME'
  /** The same without the union of the valid stops of the resolve clock and, where the agreement does not count it, of the service provider's own time with a rejected claim. */
  | 'RESOLVE_TIME_NET'
  /** From the raise or the reopening until the restoration that was recorded and confirmed, else until the verified claim of a resolution that holds, in milliseconds of the wall clock; counted when it was restored. What is past due and not restored counts with its age at the end of each period. By party, the part in which it had the issue. */
  | 'RESTORE_TIME'
  /** The same without the union of the valid stops of the restore clock and, where the agreement does not count it, of the service provider's own time with a rejected claim. */
  | 'RESTORE_TIME_NET'
  /** By how much later than a party's first estimate normal operation came, in milliseconds, 0 where it came earlier: the restoration or, without one, its last estimate and the end of its part; counted then. While it is open and the estimate has passed, it counts at the end of each period. */
  | 'SLIPPAGE'
  /** How long restore clocks were stopped, in milliseconds, overlaps once; counted at the valid claim or the end of the issue. n is the number of restorations. */
  | 'STOP_TIME'
  /** Time in which anyone worked on an improvement plan / time from its proposal to the end of the work; counted at its end. n is the number of plans. */
  | 'TOUCH_TIME_RATIO'
  /** Progress updates in time / progress updates due: reports in one interval count once, silence in every interval; counted when given, else at the deadline. */
  | 'UPDATE_PUNCTUALITY'
  /** From the claim of a party until the service provider accepted or rejected it, in milliseconds; counted then. One that is open since before the period counts with its age at the end. */
  | 'VERIFICATION_TIME';

/** A measure in both periods. */
export type PerformanceMeasureChange = {
  readonly __typename?: 'PerformanceMeasureChange';
  /** In the previous period. */
  readonly before: PerformanceMeasuredValue;
  /** The measure. */
  readonly measure: PerformanceMeasure;
  /** In the period. */
  readonly now: PerformanceMeasuredValue;
  /** Of counts: per day of 24 hours in the period. */
  readonly perDay?: Maybe<Scalars['Float']['output']>;
  /** Of counts: per day of 24 hours in the previous period. */
  readonly perDayBefore?: Maybe<Scalars['Float']['output']>;
};

/** Dimensions to group by (own). */
export type PerformanceMeasureDimension =
  /** The code of a cancellation. Groups CANCELLATIONS only. */
  | 'CANCELLATION_CODE'
  /** The type of the issue. */
  | 'CATEGORY'
  /** The code of the cause that the service provider has identified last; of imported issues otherwise the cause that came with the claim. */
  | 'CAUSE'
  /** Who held the issue: the service provider while it owes an answer (PENDING) or a verification (RESOLVED), else the party. Groups DELAY and STOP_TIME only. */
  | 'HOLDER'
  /** The eTOM layer of the process that raised the issue. */
  | 'INITIATING_LAYER'
  /** That process. */
  | 'INITIATING_PROCESS'
  /** The party responsible. */
  | 'PARTY'
  /** An affected product. */
  | 'PRODUCT'
  /** The degraded outsourced resource, or an affected one. */
  | 'RESOURCE'
  /** An affected service. */
  | 'SERVICE'
  /** The severity. */
  | 'SEVERITY'
  /** Why the restore clock was stopped; null while it ran. Groups DELAY and STOP_TIME only. */
  | 'STOP_REASON';

/** Which issues count. All fields that are not null must match. */
export type PerformanceMeasureFilter = {
  readonly __typename?: 'PerformanceMeasureFilter';
  /** Of one of these types. */
  readonly category?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** About this outsourced entity, or affecting it. */
  readonly entity?: Maybe<OutsourcedEntity>;
  /** Raised by one of these layers. */
  readonly initiatingLayer?: Maybe<ReadonlyArray<PerformanceIssueInitiatingLayer>>;
  /** Raised by one of these processes. */
  readonly initiatingProcess?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** With one of these parties responsible. */
  readonly partyId?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Of one of these severities. */
  readonly severity?: Maybe<ReadonlyArray<PerformanceIssueSeverity>>;
};

/** Which issues count. All given fields must match. */
export type PerformanceMeasureFilterInput = {
  /** Of one of these types. */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** About this outsourced entity, or affecting it. */
  readonly entity?: InputMaybe<OutsourcedEntityInput>;
  /** Raised by one of these layers. */
  readonly initiatingLayer?: InputMaybe<ReadonlyArray<PerformanceIssueInitiatingLayer>>;
  /** Raised by one of these processes. */
  readonly initiatingProcess?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With one of these parties responsible. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these severities. */
  readonly severity?: InputMaybe<ReadonlyArray<PerformanceIssueSeverity>>;
};

/** Units of measured values (own). */
export type PerformanceMeasureUnit =
  /** Milliseconds. */
  | 'MILLISECONDS'
  /** A count. */
  | 'NUMBER'
  /** A share from 0 to 1. */
  | 'SHARE';

/** One row of an answer: the values of the dimensions and the measured values. */
export type PerformanceMeasuredRow = {
  readonly __typename?: 'PerformanceMeasuredRow';
  /** The calendar unit; null for the whole period. */
  readonly bucket?: Maybe<PerformancePeriod>;
  /** The value of each requested dimension, in that order. */
  readonly key: ReadonlyArray<PerformanceDimensionValue>;
  /** The measured values, in the requested order. */
  readonly values: ReadonlyArray<PerformanceMeasuredValue>;
};

/** A measured value. Without data it is null, never 0. */
export type PerformanceMeasuredValue = {
  readonly __typename?: 'PerformanceMeasuredValue';
  /** Of BACKLOG_AGE: how many are younger than 1, 3, 7 and 30 days, and how many are older. */
  readonly ages?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** How many of n rest on a resolution that was accepted without measurement. */
  readonly asserted: Scalars['Int']['output'];
  /** How many observations rest on imported history: part of n, except in snapshots, which leave them out. */
  readonly imported: Scalars['Int']['output'];
  /** The measure. */
  readonly measure: PerformanceMeasure;
  /** The sample size: number of observations; for a share, the whole. */
  readonly n: Scalars['Int']['output'];
  /** Of times: the median, by the nearest-rank definition (the ⌈p·n⌉-th smallest). */
  readonly p50?: Maybe<Scalars['Float']['output']>;
  /** Of times: the 90th percentile. */
  readonly p90?: Maybe<Scalars['Float']['output']>;
  /** Of times: the 95th percentile. */
  readonly p95?: Maybe<Scalars['Float']['output']>;
  /** Unit of the value and the percentiles. */
  readonly unit: PerformanceMeasureUnit;
  /** How many claims were left out because they are not verified. */
  readonly unverified: Scalars['Int']['output'];
  /** Counts and levels: the sum. Times: the mean. Shares: part / whole. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** The clientMutationId was used for another request. Code MUTATION_ID_REUSED. */
export type PerformanceMutationIdReused = PerformanceRefusal & {
  readonly __typename?: 'PerformanceMutationIdReused';
  /** MUTATION_ID_REUSED */
  readonly code: PerformanceRefusalCode;
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** What has a life cycle here, of whichever type (own). */
export type PerformanceNode = {
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Unique among all of them. */
  readonly id: Scalars['ID']['output'];
  /** The number of its changes. */
  readonly version: Scalars['Int']['output'];
};


/** What has a life cycle here, of whichever type (own). */
export type PerformanceNodeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The entity does not exist, or you may not see it. Code NOT_FOUND. */
export type PerformanceNotFound = PerformanceRefusal & {
  readonly __typename?: 'PerformanceNotFound';
  /** NOT_FOUND */
  readonly code: PerformanceRefusalCode;
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** You lack the permission. Code NOT_PERMITTED. */
export type PerformanceNotPermitted = PerformanceRefusal & {
  readonly __typename?: 'PerformanceNotPermitted';
  /** NOT_PERMITTED */
  readonly code: PerformanceRefusalCode;
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** What a mutation answers that was carried out: the changed entity is in the field of its type's name. */
export type PerformancePayload = {
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** From `from` inclusive to `to` exclusive (TMF TimePeriod). */
export type PerformancePeriod = {
  readonly __typename?: 'PerformancePeriod';
  /** The start. */
  readonly from: Scalars['DateTime']['output'];
  /** Until when, exclusive. */
  readonly to: Scalars['DateTime']['output'];
};

/** From `from` inclusive to `to` exclusive. */
export type PerformancePeriodInput = {
  /** The start. */
  readonly from: Scalars['DateTime']['input'];
  /** Until when, exclusive. */
  readonly to: Scalars['DateTime']['input'];
};

/** Kinds of principals. */
export type PerformancePrincipalKind =
  /** A user or machine of one party. */
  | 'PARTY'
  /** Another subgraph, a gateway, or a process of the CRM, RM&O or SM&O layer. */
  | 'SERVICE'
  /** Staff of the service provider. */
  | 'STAFF'
  /** The product itself: a timer or an import. */
  | 'SYSTEM';

/** The processes that have to be able to operate with a party (Business Process Framework, Frameworx 16.0). */
export type PerformanceProcess =
  /** Close Party Performance Degradation Report (of eTOM 1.6.11). */
  | 'CLOSE_DEGRADATION_REPORT'
  /** Improve Service Quality (eTOM 1.4.7.3). */
  | 'IMPROVE_SERVICE_QUALITY'
  /** Initiate Party Performance Degradation Report (eTOM 1.6.11.5). */
  | 'INITIATE_DEGRADATION_REPORT'
  /** Monitor & Control Party Performance (of eTOM 1.6.11). */
  | 'MONITOR_PERFORMANCE'
  /** Support Party Performance Management (eTOM 1.6.6.3). */
  | 'SUPPORT_PERFORMANCE'
  /** Track & Manage Party Performance Resolution (eTOM 1.6.11.2). */
  | 'TRACK_RESOLUTION';

/** A process of the Business Process Framework (eTOM, Frameworx 16.0). */
export type PerformanceProcessReference = {
  readonly __typename?: 'PerformanceProcessReference';
  /** Its number, or that of the group it belongs to. */
  readonly identifier: Scalars['String']['output'];
  /** Its name there. */
  readonly name: Scalars['String']['output'];
};

/** A question about performance. */
export type PerformanceQuestion = {
  readonly __typename?: 'PerformanceQuestion';
  /** Splits each row by calendar unit; null for the whole period. */
  readonly bucket?: Maybe<PerformanceTimeBucket>;
  /** Dimensions the answer is grouped by. */
  readonly by: ReadonlyArray<PerformanceMeasureDimension>;
  /** The filter of issues. */
  readonly filter: PerformanceMeasureFilter;
  /** The measure. */
  readonly measures: ReadonlyArray<PerformanceMeasure>;
  /** The period. */
  readonly period: PerformancePeriod;
  /** IANA time zone of the calendar units. */
  readonly timeZone: Scalars['String']['output'];
};

/** A question about performance. */
export type PerformanceQuestionInput = {
  /** Splits each row by calendar unit; the whole period when absent. */
  readonly bucket?: InputMaybe<PerformanceTimeBucket>;
  /** Dimensions to group by. */
  readonly by: ReadonlyArray<PerformanceMeasureDimension>;
  /** The filter of issues. */
  readonly filter: PerformanceMeasureFilterInput;
  /** The measures. */
  readonly measures: ReadonlyArray<PerformanceMeasure>;
  /** The period. */
  readonly period: PerformancePeriodInput;
  /** IANA time zone of the calendar units. */
  readonly timeZone: Scalars['String']['input'];
};

/** A recommended improvement, the party's answer, the resulting plan and its effect: the same measure over equal periods before and after (own). A party sees it once the review is concluded. */
export type PerformanceRecommendation = PerformanceNode & {
  readonly __typename?: 'PerformanceRecommendation';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** The party's answer; null before that. */
  readonly answer?: Maybe<PerformanceRecommendationAnswer>;
  /** The baseline of the measure. */
  readonly baseline: PerformanceRecommendationSample;
  /** effect - baseline, in the measure's unit; null before. A comparison of two samples, not a test of significance: look at both n. */
  readonly change?: Maybe<Scalars['Float']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The effect: the measure after the plan; null before it is measured. */
  readonly effect?: Maybe<PerformanceRecommendationSample>;
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The linked plan; null before there is one, and if you may not see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The measure to improve. */
  readonly measure: PerformanceMeasure;
  /** The party it is made to; null if you may not see it. */
  readonly party?: Maybe<Party>;
  /** The party's id. */
  readonly partyId: Scalars['ID']['output'];
  /** Who made it. */
  readonly proposedBy: Scalars['String']['output'];
  /** Why this would improve the measure; null if none was given. */
  readonly rationale?: Maybe<Scalars['String']['output']>;
  /** Its review; null if you may not see it. */
  readonly review?: Maybe<PerformanceReview>;
  /** Its status in the life cycle. */
  readonly status: PerformanceRecommendationStatus;
  /** The infrastructure it is about; null for all of the party's. */
  readonly subject?: Maybe<OutsourcedEntity>;
  /** The recommendation. */
  readonly text: Scalars['String']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Why it is not followed although the party accepted it; null while it is (own). */
  readonly withdrawal?: Maybe<PerformanceRecommendationWithdrawal>;
};


/** A recommended improvement, the party's answer, the resulting plan and its effect: the same measure over equal periods before and after (own). A party sees it once the review is concluded. */
export type PerformanceRecommendationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A party's answer to a recommendation. */
export type PerformanceRecommendationAnswer = {
  readonly __typename?: 'PerformanceRecommendationAnswer';
  /** Whether the party accepts. */
  readonly accepted: Scalars['Boolean']['output'];
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** The answer; the reason if declined. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A change of a recommendation. */
export type PerformanceRecommendationChange = PerformanceChange & {
  readonly __typename?: 'PerformanceRecommendationChange';
  /** The actor. */
  readonly actor: PerformanceActor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The current recommendation; null if you may no longer see it. */
  readonly performanceRecommendation?: Maybe<PerformanceRecommendation>;
  /** The recommendation's id. */
  readonly performanceRecommendationId: Scalars['ID']['output'];
  /** The status before; null for a new recommendation. */
  readonly previousStatus?: Maybe<PerformanceRecommendationStatus>;
  /** The status after. */
  readonly status: PerformanceRecommendationStatus;
  /** The event name in the style of TM Forum; its Open APIs have no recommendations. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `RecommendationAccepted`. */
  readonly type: PerformanceEventType;
  /** The recommendation's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of recommendations. All given fields must match. */
export type PerformanceRecommendationChangeFilter = {
  /** Of one of these recommendations. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That result in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceRecommendationStatus>>;
  /** Of one of these types, for example `RecommendationAccepted`. */
  readonly type?: InputMaybe<ReadonlyArray<PerformanceEventType>>;
};

/** A page of recommendations. */
export type PerformanceRecommendationConnection = {
  readonly __typename?: 'PerformanceRecommendationConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceRecommendationEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceRecommendation>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A recommendation in a page. */
export type PerformanceRecommendationEdge = {
  readonly __typename?: 'PerformanceRecommendationEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The recommendation. */
  readonly node: PerformanceRecommendation;
};

/** Which recommendations. All given fields must match. */
export type PerformanceRecommendationFilter = {
  /** Linked to one of these improvement plans. */
  readonly improvementPlanId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Made to one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these reviews. */
  readonly reviewId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceRecommendationStatus>>;
};

/** Orders of recommendations. */
export type PerformanceRecommendationOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/** The changed recommendation, or a refusal. */
export type PerformanceRecommendationOutcome = PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRecommendationPayload | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed recommendation, and what goes with the change. */
export type PerformanceRecommendationPayload = PerformancePayload & {
  readonly __typename?: 'PerformanceRecommendationPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed recommendation, as it is after the change. */
  readonly performanceRecommendation: PerformanceRecommendation;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** A measure over a period. */
export type PerformanceRecommendationSample = {
  readonly __typename?: 'PerformanceRecommendationSample';
  /** Of BACKLOG_AGE: how many are younger than 1, 3, 7 and 30 days, and how many are older. */
  readonly ages?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Sample size. */
  readonly n: Scalars['Int']['output'];
  /** Of times: the median (nearest rank). */
  readonly p50?: Maybe<Scalars['Float']['output']>;
  /** Of times: the 90th percentile. */
  readonly p90?: Maybe<Scalars['Float']['output']>;
  /** Of times: the 95th percentile. */
  readonly p95?: Maybe<Scalars['Float']['output']>;
  /** When it was observed. */
  readonly period: PerformancePeriod;
  /** Counts and levels: the sum. Times: the mean, in milliseconds. Shares: part / whole. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** States of a recommendation (own). */
export type PerformanceRecommendationStatus =
  /** The party accepted it. */
  | 'ACCEPTED'
  /** The party declined it. Final. */
  | 'DECLINED'
  /** After the plan the measure was better. Final. */
  | 'EFFECTIVE'
  /** After the plan the measure was not better. Final. */
  | 'INEFFECTIVE'
  /** An improvement plan is linked. */
  | 'IN_PLAN'
  /** Proposed, not answered yet. */
  | 'PROPOSED'
  /** The service provider withdrew it after the party had accepted it, with a reason. Final. */
  | 'WITHDRAWN';

/** The withdrawal of an accepted recommendation (own). */
export type PerformanceRecommendationWithdrawal = {
  readonly __typename?: 'PerformanceRecommendationWithdrawal';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** Why it is not pursued; null if none was given. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A refusal: nothing was changed. */
export type PerformanceRefusal = {
  /** A stable code for programs. */
  readonly code: PerformanceRefusalCode;
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** Why a command is refused: of each kind of refusal its code, and of a broken rule the rule's (own). */
export type PerformanceRefusalCode =
  /** An accepted recommendation of the review has no improvement plan. */
  | 'ACCEPTED_WITHOUT_PLAN'
  /** Access is provisioned with a test that passed. */
  | 'ACCESS_NOT_WORKING'
  /** Actions of the plan are in progress. */
  | 'ACTIONS_RUNNING'
  /** Actions of the plan are neither done nor cancelled. */
  | 'ACTIONS_UNDONE'
  /** An amendment keeps what has begun or is done. */
  | 'ACTION_DONE'
  /** The action is in a state that does not allow this. */
  | 'ACTION_STATE'
  /** The delivery was acknowledged before. */
  | 'ALREADY_ACKNOWLEDGED'
  /** Another claim has the same credit. */
  | 'ALREADY_CLAIMED'
  /** The work of the maintenance has commenced. */
  | 'ALREADY_COMMENCED'
  /** The proposed change was decided on before. */
  | 'ALREADY_DECIDED'
  /** The clock is disputed, or its dispute was settled; one appeal follows a dismissal. */
  | 'ALREADY_DISPUTED'
  /** The recommendation has a plan. */
  | 'ALREADY_IN_PLAN'
  /** The issues have this link. */
  | 'ALREADY_LINKED'
  /** The milestone was recorded before. */
  | 'ALREADY_REACHED'
  /** A recorded restoration is in force. */
  | 'ALREADY_RESTORED'
  /** A snapshot of this month exists, and nothing has changed it. */
  | 'ALREADY_TAKEN'
  /** The service provider took the work over before. */
  | 'ALREADY_TAKEN_OVER'
  /** The stop was voided before. */
  | 'ALREADY_VOIDED'
  /** The impact on the entity was waived before. */
  | 'ALREADY_WAIVED'
  /** The notice is about another maintenance than the plan. */
  | 'ANOTHER_MAINTENANCE'
  /** The appointment was agreed before. */
  | 'APPOINTMENT_AGREED'
  /** The other side has not agreed to the appointment. */
  | 'APPOINTMENT_NOT_AGREED'
  /** The appointment was cancelled, or its slot has begun. */
  | 'APPOINTMENT_OVER'
  /** The arrangement of the access has ended. */
  | 'ARRANGEMENT_ENDED'
  /** The plan is a maintenance of its carrier, who alone changes and reports it. */
  | 'CARRIERS_PLAN'
  /** Several parties have the identifier of the carrier. */
  | 'CARRIER_AMBIGUOUS'
  /** The notice and the request name no known carrier. */
  | 'CARRIER_UNKNOWN'
  /** Another proposed change awaits its decision or its date. */
  | 'CHANGE_AWAITED'
  /** What the proposed change was based on has changed since. */
  | 'CHANGE_OUTDATED'
  /** Another approved grant names the same client of tokens. */
  | 'CLIENT_TAKEN'
  /** The window overlaps with the work of other plans. */
  | 'CONFLICT'
  /** The plan departs from a mandatory step of its template, and no second person has approved that. */
  | 'DEVIATION_UNAPPROVED'
  /** The other issue is a duplicate itself. */
  | 'DUPLICATE_OF_DUPLICATE'
  /** The effect of a recommendation of the review is not measured. */
  | 'EFFECT_NOT_MEASURED'
  /** An owner refused the longer window. */
  | 'EXTENSION_REFUSED'
  /** A party keeps the identifiers by which its history is known. */
  | 'EXTERNAL_IDENTIFIER_KEPT'
  /** Another party has one of the external identifiers. */
  | 'EXTERNAL_IDENTIFIER_TAKEN'
  /** Another issue has the external id. */
  | 'EXTERNAL_ID_TAKEN'
  /** A second person has to do this: not the one who proposed, requested or gains from it. */
  | 'FOUR_EYES'
  /** Other issues are duplicates of this one, which counts in their place. */
  | 'HAS_DUPLICATES'
  /** The life cycle does not allow the command in the current status. */
  | 'ILLEGAL_TRANSITION'
  /** Fields of the input are wrong. */
  | 'INVALID_INPUT'
  /** The issue has ended. */
  | 'ISSUE_CLOSED'
  /** The issue of the plan is not open. */
  | 'ISSUE_NOT_OPEN'
  /** The maintenance has ended. */
  | 'MAINTENANCE_OVER'
  /** Another plan exists for the maintenance. */
  | 'MAINTENANCE_TAKEN'
  /** Actions that the degradation requires are not done. */
  | 'MANDATE_UNFULFILLED'
  /** The plan lacks actions that the degradation requires. */
  | 'MANDATE_UNPLANNED'
  /** A template fits more of the issue. */
  | 'MORE_SPECIFIC_FITS'
  /** The `clientMutationId` was used for another request. */
  | 'MUTATION_ID_REUSED'
  /** The work owes no authorization. */
  | 'NOTHING_OWED'
  /** Nothing is credited for the month. */
  | 'NOTHING_TO_CLAIM'
  /** The plan awaits no confirmation. */
  | 'NOTHING_TO_CONFIRM'
  /** The party had no issue in the period. */
  | 'NOTHING_TO_MEASURE'
  /** The notice was imported before. */
  | 'NOTICE_KNOWN'
  /** A newer notice of the maintenance was imported. */
  | 'NOTICE_OUT_OF_DATE'
  /** The party has not accepted the recommendation. */
  | 'NOT_ACCEPTED'
  /** The degradation is not analyzed. */
  | 'NOT_ANALYZED'
  /** You own no entity that the plan affects. */
  | 'NOT_AN_OWNER'
  /** The period is not one month of the UTC calendar. */
  | 'NOT_A_MONTH'
  /** No answer of the service provider ends a stop for this reason. */
  | 'NOT_A_QUESTION'
  /** The work has not begun. */
  | 'NOT_BEGUN'
  /** The clock is not breached. */
  | 'NOT_BREACHED'
  /** No arrangement in force covers the entity. */
  | 'NOT_COVERED'
  /** It is not due yet. */
  | 'NOT_DUE'
  /** The period has not ended. */
  | 'NOT_ENDED'
  /** The window of the work was not extended. */
  | 'NOT_EXTENDED'
  /** It does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** There is no consent of yours to withdraw. */
  | 'NOT_GRANTED'
  /** The review is not in progress. */
  | 'NOT_IN_REVIEW'
  /** Measurements since the claim are missing. */
  | 'NOT_MEASURED'
  /** You lack the permission. */
  | 'NOT_PERMITTED'
  /** Only a developed plan that was completed becomes a template. */
  | 'NOT_PROVEN'
  /** No recorded restoration is in force. */
  | 'NOT_RESTORED'
  /** Actions of the fallback are not rolled back. */
  | 'NOT_ROLLED_BACK'
  /** The stop has ended. */
  | 'NOT_STOPPED'
  /** Only its owner retires a template. */
  | 'NOT_THE_OWNER'
  /** The issue is with another party. */
  | 'NOT_THE_PARTY'
  /** The plan is not the party’s own. */
  | 'NOT_THE_PARTYS_PLAN'
  /** Only the requester withdraws a request. */
  | 'NOT_THE_REQUESTER'
  /** Normal operation was not verified since the claim. */
  | 'NOT_VERIFIED'
  /** The plan has changed since it was read. */
  | 'NOT_WHAT_IS_PROPOSED'
  /** The clock is one that the service provider owes. */
  | 'NOT_YOURS'
  /** The analysis does not define normal operation. */
  | 'NO_NORMAL_TARGETS'
  /** The clock has no open dispute. */
  | 'NO_OPEN_DISPUTE'
  /** The plan needs no authorization. */
  | 'NO_OWNERS'
  /** The review has no recommendation. */
  | 'NO_RECOMMENDATION'
  /** The plan does not say how the action is rolled back. */
  | 'NO_ROLLBACK'
  /** An owner has not consented to the plan as it is. */
  | 'NO_VALID_CONSENT'
  /** The work has no window. */
  | 'NO_WINDOW'
  /** Work on a maintenance is not reported on behalf of its carrier. */
  | 'ON_BEHALF'
  /** The access has no end. */
  | 'OPEN_ENDED'
  /** The party has open issues. */
  | 'OPEN_ISSUES'
  /** The party has open improvement plans. */
  | 'OPEN_PLANS'
  /** The other issue was over before this one was raised, or was called off. */
  | 'ORIGINAL_ENDED'
  /** The issue is about another resource or category. */
  | 'OTHER_MATTER'
  /** The other issue is with another party. */
  | 'OTHER_PARTY'
  /** The plan rests on another recommendation. */
  | 'OTHER_RECOMMENDATION'
  /** The window is outside the authorized one. */
  | 'OUTSIDE_AUTHORIZED_WINDOW'
  /** The time is outside the window of the work. */
  | 'OUTSIDE_WINDOW'
  /** The plan was developed although a template fits, and no second person has approved that. */
  | 'OVERRIDE_UNAPPROVED'
  /** The entity has an owner on record. */
  | 'OWNERSHIP_EXISTS'
  /** You gain from this yourself. */
  | 'OWN_CAUSE'
  /** The party is closed. */
  | 'PARTY_CLOSED'
  /** The party is not validated. */
  | 'PARTY_NOT_VALIDATED'
  /** A plan of the party itself fits. */
  | 'PARTY_PLAN_FIRST'
  /** A template fits, and no reason to develop a plan was given. */
  | 'PLAN_AVAILABLE'
  /** Work on a plan of the issue is in progress. */
  | 'PLAN_IN_PROGRESS'
  /** The plan is not completed. */
  | 'PLAN_NOT_COMPLETED'
  /** The plan has ended without being carried out. */
  | 'PLAN_OVER'
  /** The service provider itself uses the client of tokens. */
  | 'PROVIDER_CLIENT'
  /** You raised an issue about the same matter later. */
  | 'RAISED_AGAIN'
  /** The other issue was raised later. */
  | 'RAISED_LATER'
  /** An owner refused work on the entity, and has not reconsidered. */
  | 'REFUSAL_STANDS'
  /** The time in which this may be contested or reopened is over. */
  | 'REOPEN_WINDOW_OVER'
  /** The answer has more values than a report holds. */
  | 'REPORT_TOO_LARGE'
  /** A claimed resolution is being verified. */
  | 'RESOLUTION_CLAIMED'
  /** The review is not concluded, or has ended. */
  | 'REVIEW_NOT_CONCLUDED'
  /** A fallback takes back only what was done. */
  | 'ROLLBACK_ONLY'
  /** The arrangement does not allow clocks to stop for this reason. */
  | 'STOP_NOT_AGREED'
  /** The service provider took the work over. */
  | 'TAKEN_OVER'
  /** Mandatory tasks of the plan are not done. */
  | 'TASKS_UNDONE'
  /** The task is mandatory. */
  | 'TASK_MANDATORY'
  /** The task is in a state that does not allow this. */
  | 'TASK_STATE'
  /** Tasks that come before this one are not done. */
  | 'TASK_WAITS'
  /** The template is not in use, is not of this library, or does not fit the issue. */
  | 'TEMPLATE_DOES_NOT_FIT'
  /** The arrangement has this term no longer. */
  | 'TERM_GONE'
  /** The period of the measurement has not ended. */
  | 'TOO_EARLY'
  /** There are too few observations to compare. */
  | 'TOO_FEW_OBSERVATIONS'
  /** The query takes too long. */
  | 'TOO_LONG'
  /** The issue has as many entries of this kind as it takes. */
  | 'TOO_MANY_ENTRIES'
  /** More issues are in the period than a snapshot holds. */
  | 'TOO_MANY_ISSUES'
  /** The party has as many listeners as it may have. */
  | 'TOO_MANY_LISTENERS'
  /** The party has as many pending requests as it may have. */
  | 'TOO_MANY_REQUESTS'
  /** The review has as much evidence as it takes. */
  | 'TOO_MUCH_EVIDENCE'
  /** Recommendations of the review are not answered. */
  | 'UNANSWERED'
  /** Nothing would change. */
  | 'UNCHANGED'
  /** The party has not confirmed the plan that was recorded as its own. */
  | 'UNCONFIRMED'
  /** The analysis has no such indicator. */
  | 'UNKNOWN_INDICATOR'
  /** The validity of the access has ended. */
  | 'VALIDITY_ENDED'
  /** Measurement has verified the resolution. */
  | 'VERIFIED'
  /** It changed since you read it. */
  | 'VERSION_CONFLICT'
  /** The work has begun. */
  | 'WORK_BEGUN'
  /** A plan is not amended while work is in progress. */
  | 'WORK_IN_PROGRESS'
  /** The work has stopped: another value was found than the one consented to. */
  | 'WORK_STOPPED'
  /** The issue is more severe or late, and its original is not. */
  | 'WORSE_THAN_ORIGINAL';

/** A stored answer about performance, with its question. It is immutable. */
export type PerformanceReport = PerformanceNode & {
  readonly __typename?: 'PerformanceReport';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** The instant of the figures: when it was stored, or the end of the period when that was past. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Whether it was compared with the previous period. */
  readonly compare: Scalars['Boolean']['output'];
  /** The changes from the previous period, in sentences with figures; worst first. */
  readonly findings: ReadonlyArray<Scalars['String']['output']>;
  /** Every change. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Number of issues evaluated. */
  readonly issues: Scalars['Int']['output'];
  /** The question. */
  readonly question: PerformanceQuestion;
  /** The answer. */
  readonly rows: ReadonlyArray<PerformanceMeasuredRow>;
  /** Its status: always stored. */
  readonly status: PerformanceReportStatus;
  /** The instant. */
  readonly storedAt: Scalars['DateTime']['output'];
  /** Who stored it. */
  readonly storedBy: Scalars['String']['output'];
  /** The name. */
  readonly title: Scalars['String']['output'];
  /** Version: always 1. */
  readonly version: Scalars['Int']['output'];
};


/** A stored answer about performance, with its question. It is immutable. */
export type PerformanceReportHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of stored reports. */
export type PerformanceReportConnection = {
  readonly __typename?: 'PerformanceReportConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceReportEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceReport>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A stored report in a page. */
export type PerformanceReportEdge = {
  readonly __typename?: 'PerformanceReportEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: PerformanceReport;
};

/** Orders of stored reports. */
export type PerformanceReportOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** The changed report, or a refusal. */
export type PerformanceReportOutcome = PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceReportPayload | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed report, and what goes with the change. */
export type PerformanceReportPayload = PerformancePayload & {
  readonly __typename?: 'PerformanceReportPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed report, as it is after the change. */
  readonly performanceReport: PerformanceReport;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** States of a stored report (own). */
export type PerformanceReportStatus =
  /** Stored; immutable. */
  | 'STORED';

/**
 * A review of a party's performance, with recommendations (eTOM 1.6.6.3: "initiating reviews and recommendations for party
 * infrastructure performance improvements"). Opened manually or by a rule over trends. TMF Open APIs have no equivalent.
 */
export type PerformanceReview = PerformanceNode & {
  readonly __typename?: 'PerformanceReview';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The party's agreement; null before that. */
  readonly agreement?: Maybe<PerformanceReviewStatement>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** Why it was cancelled; null where it was not. */
  readonly cancellation?: Maybe<PerformanceReviewStatement>;
  /** The closing text; null before it is closed. */
  readonly closing?: Maybe<PerformanceReviewStatement>;
  /** Its conclusion; null before it is concluded. */
  readonly conclusion?: Maybe<PerformanceReviewStatement>;
  /** When it was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The evidence, oldest first. */
  readonly evidence: ReadonlyArray<PerformanceReviewEvidence>;
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Who opened it. */
  readonly initiatedBy: Scalars['String']['output'];
  /** The reason it was closed without measuring the effect of a recommendation; null if measured. */
  readonly outstandingReason?: Maybe<Scalars['String']['output']>;
  /** The participants; empty before it starts. */
  readonly participants: ReadonlyArray<Scalars['String']['output']>;
  /** The reviewed party; null if you may not see it. */
  readonly party?: Maybe<Party>;
  /** The party's id. */
  readonly partyId: Scalars['ID']['output'];
  /** Why it was opened. */
  readonly reason: Scalars['String']['output'];
  /** Its recommendations, oldest first. */
  readonly recommendations: PerformanceRecommendationConnection;
  /** The rule that opened it; null if opened manually, and always for a party. */
  readonly rule?: Maybe<PerformanceReviewRule>;
  /** Its status in the life cycle. */
  readonly status: PerformanceReviewStatus;
  /** The infrastructure it is about; null for all of the party's. */
  readonly subject?: Maybe<OutsourcedEntity>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * A review of a party's performance, with recommendations (eTOM 1.6.6.3: "initiating reviews and recommendations for party
 * infrastructure performance improvements"). Opened manually or by a rule over trends. TMF Open APIs have no equivalent.
 */
export type PerformanceReviewHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A review of a party's performance, with recommendations (eTOM 1.6.6.3: "initiating reviews and recommendations for party
 * infrastructure performance improvements"). Opened manually or by a rule over trends. TMF Open APIs have no equivalent.
 */
export type PerformanceReviewRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceRecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceRecommendationOrder;
};

/** A change of a performance review. */
export type PerformanceReviewChange = PerformanceChange & {
  readonly __typename?: 'PerformanceReviewChange';
  /** The actor. */
  readonly actor: PerformanceActor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The current performance review; null if you may no longer see it. */
  readonly performanceReview?: Maybe<PerformanceReview>;
  /** The performance review's id. */
  readonly performanceReviewId: Scalars['ID']['output'];
  /** The status before; null for a new performance review. */
  readonly previousStatus?: Maybe<PerformanceReviewStatus>;
  /** The status after. */
  readonly status: PerformanceReviewStatus;
  /** The event name in the style of TM Forum; its Open APIs have no performance reviews. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `ReviewConcluded`. */
  readonly type: PerformanceEventType;
  /** The performance review's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of performance reviews. All given fields must match. */
export type PerformanceReviewChangeFilter = {
  /** Of one of these performance reviews. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That result in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceReviewStatus>>;
  /** Of one of these types, for example `ReviewConcluded`. */
  readonly type?: InputMaybe<ReadonlyArray<PerformanceEventType>>;
};

/** A page of performance reviews. */
export type PerformanceReviewConnection = {
  readonly __typename?: 'PerformanceReviewConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceReviewEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceReview>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a review rule looks for (own). */
export type PerformanceReviewCriterion =
  /** A share of issues that were not resolved in time: 1 - ON_TIME_SHARE. */
  | 'BREACH_SHARE'
  /** Number of issues about the same resource: the measure ISSUES_RAISED. */
  | 'REPEAT_ISSUES'
  /** Average slip of the expected restoration: the measure SLIPPAGE. */
  | 'SLIPPAGE'
  /** The share of time in which a resource was not available: 1 - AVAILABILITY. */
  | 'UNAVAILABILITY';

/** A performance review in a page. */
export type PerformanceReviewEdge = {
  readonly __typename?: 'PerformanceReviewEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The performance review. */
  readonly node: PerformanceReview;
};

/** Evidence of a review. */
export type PerformanceReviewEvidence = {
  readonly __typename?: 'PerformanceReviewEvidence';
  /** When it was added. */
  readonly at: Scalars['DateTime']['output'];
  /** Who added it. */
  readonly by: Scalars['String']['output'];
  /** The measure; null for an observation by people. */
  readonly measure?: Maybe<PerformanceMeasure>;
  /** Whether the product measured it, of the party and subject of the review over this period; else a person asserts it (own). */
  readonly measured: Scalars['Boolean']['output'];
  /** Sample size. */
  readonly n: Scalars['Int']['output'];
  /** When it was observed. */
  readonly period?: Maybe<PerformancePeriod>;
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The measured value; null for what a person asserts. In the measure's unit: a number, a share from 0 to 1, or milliseconds. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Evidence of a review. */
export type PerformanceReviewEvidenceInput = {
  /** The measure, which the product takes of the review's party and subject over the period; absent for an observation by people. */
  readonly measure?: InputMaybe<PerformanceMeasure>;
  /** How many observations people assert; absent with a measure: the product counts. */
  readonly n: Scalars['Int']['input'];
  /** When it was observed; required with a measure. */
  readonly period?: InputMaybe<PerformancePeriodInput>;
  /** The text. */
  readonly text: Scalars['String']['input'];
};

/** Which performance reviews. All given fields must match. */
export type PerformanceReviewFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Opened by one of these rules. */
  readonly ruleId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceReviewStatus>>;
  /** About this entity. */
  readonly subject?: InputMaybe<OutsourcedEntityInput>;
};

/** A party, or a resource of a party, that a review rule found beyond its threshold. */
export type PerformanceReviewFinding = {
  readonly __typename?: 'PerformanceReviewFinding';
  /** The measure. */
  readonly measure: PerformanceMeasure;
  /** Sample size. */
  readonly n: Scalars['Int']['output'];
  /** Whether that run opened the review; else it was open already. */
  readonly opened: Scalars['Boolean']['output'];
  /** The party. */
  readonly party?: Maybe<Party>;
  /** The party's id. */
  readonly partyId: Scalars['ID']['output'];
  /** The review about it. */
  readonly review?: Maybe<PerformanceReview>;
  /** The resource; null for all of the party's. */
  readonly subject?: Maybe<OutsourcedEntity>;
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The measured value, in the measure's unit. */
  readonly value: Scalars['Float']['output'];
};

/** Orders of performance reviews. */
export type PerformanceReviewOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/** The changed performance review, or a refusal. */
export type PerformanceReviewOutcome = PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceReviewPayload | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed performance review, and what goes with the change. */
export type PerformanceReviewPayload = PerformancePayload & {
  readonly __typename?: 'PerformanceReviewPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed performance review, as it is after the change. */
  readonly performanceReview: PerformanceReview;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** A rule that opens reviews automatically (own). It runs on a timer: each party, or resource of a party, beyond the threshold gets a review with the figures as evidence, unless a review opened by this rule is still open. */
export type PerformanceReviewRule = PerformanceNode & {
  readonly __typename?: 'PerformanceReviewRule';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** When it was defined. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The criterion. */
  readonly criterion: PerformanceReviewCriterion;
  /** Who defined it. */
  readonly definedBy: Scalars['String']['output'];
  /** The interval between runs. */
  readonly every: Scalars['Duration']['output'];
  /** Minimum number of observations. */
  readonly fewest: Scalars['Int']['output'];
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Why the last run failed; null if it succeeded. */
  readonly lastFailure?: Maybe<Scalars['String']['output']>;
  /** These parties and their reviews: at most 100. */
  readonly lastFindings: ReadonlyArray<PerformanceReviewFinding>;
  /** How many were beyond the threshold at the last run; null before, and if it failed. */
  readonly lastFound?: Maybe<Scalars['Int']['output']>;
  /** When it ran last; null before. */
  readonly lastRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it looks back when it runs. */
  readonly lookBack: Scalars['Duration']['output'];
  /** Its name, which is also the reason of the reviews it opens. */
  readonly name: Scalars['String']['output'];
  /** When it runs next; null while it is paused or retired. */
  readonly nextRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** The parties it watches; empty for all. */
  readonly partyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The reviews it opened. */
  readonly reviews: PerformanceReviewConnection;
  /** Its status in the life cycle. */
  readonly status: PerformanceReviewRuleStatus;
  /** The threshold: for REPEAT_ISSUES a number of issues to reach, for BREACH_SHARE a share from 0 to 1 to exceed, for SLIPPAGE milliseconds to exceed. */
  readonly threshold: Scalars['Float']['output'];
  /** When it last changed; a run changes it. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A rule that opens reviews automatically (own). It runs on a timer: each party, or resource of a party, beyond the threshold gets a review with the figures as evidence, unless a review opened by this rule is still open. */
export type PerformanceReviewRuleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A rule that opens reviews automatically (own). It runs on a timer: each party, or resource of a party, beyond the threshold gets a review with the figures as evidence, unless a review opened by this rule is still open. */
export type PerformanceReviewRuleReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceReviewOrder;
};

/** A page of review rules. */
export type PerformanceReviewRuleConnection = {
  readonly __typename?: 'PerformanceReviewRuleConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceReviewRuleEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceReviewRule>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review rule in a page. */
export type PerformanceReviewRuleEdge = {
  readonly __typename?: 'PerformanceReviewRuleEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The review rule. */
  readonly node: PerformanceReviewRule;
};

/** Which review rules. All given fields must match. */
export type PerformanceReviewRuleFilter = {
  /** That look for one of these. */
  readonly criterion?: InputMaybe<ReadonlyArray<PerformanceReviewCriterion>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceReviewRuleStatus>>;
};

/** Orders of review rules. */
export type PerformanceReviewRuleOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** The changed review rule, or a refusal. */
export type PerformanceReviewRuleOutcome = PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceReviewRulePayload | PerformanceRuleBroken | PerformanceVersionConflict;

/** The changed review rule, and what goes with the change. */
export type PerformanceReviewRulePayload = PerformancePayload & {
  readonly __typename?: 'PerformanceReviewRulePayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed review rule, as it is after the change. */
  readonly performanceReviewRule: PerformanceReviewRule;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** States of a review rule (own). */
export type PerformanceReviewRuleStatus =
  /** Active. */
  | 'ACTIVE'
  /** Paused. */
  | 'PAUSED'
  /** Retired. Final. */
  | 'RETIRED';

/** A statement at a step of a review. */
export type PerformanceReviewStatement = {
  readonly __typename?: 'PerformanceReviewStatement';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** The text. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** States of a performance review (own). */
export type PerformanceReviewStatus =
  /** The party agreed; accepted recommendations are carried out. */
  | 'AGREED'
  /** Cancelled. Final. */
  | 'CANCELLED'
  /** Closed. Final. */
  | 'CLOSED'
  /** Opened, not started. */
  | 'INITIATED'
  /** Under review: recommendations are made. */
  | 'IN_REVIEW'
  /** Concluded: the party answers the recommendations. */
  | 'RECOMMENDED';

/** A business rule refuses the command: the code says which one. */
export type PerformanceRuleBroken = PerformanceRefusal & {
  readonly __typename?: 'PerformanceRuleBroken';
  /** The code of the rule. */
  readonly code: PerformanceRefusalCode;
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** A party's score (own): the weighted mean of its indicators, each on a scale from 0 to 100. Without data there is no score, never 0 or 100: an indicator without data is excluded, and if too much weight is excluded there is no score. */
export type PerformanceScore = {
  readonly __typename?: 'PerformanceScore';
  /** Percent of the weight that has data. */
  readonly coverage: Scalars['Float']['output'];
  /** The formula. */
  readonly formula: Scalars['String']['output'];
  /** Its indicators. */
  readonly indicators: ReadonlyArray<PerformanceScoreIndicator>;
  /** Why there is no score; null if there is one. */
  readonly lacks?: Maybe<Scalars['String']['output']>;
  /** The version of the score settings it was computed by; 0 for the built-in ones (own). */
  readonly settingsNumber: Scalars['Int']['output'];
  /** 0 to 100, to three decimals; null for no score. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** One indicator's part in a score. */
export type PerformanceScoreIndicator = {
  readonly __typename?: 'PerformanceScoreIndicator';
  /** Points it adds to the score. */
  readonly contribution: Scalars['Float']['output'];
  /** The value that is 100 on the scale; a larger one is 100 too. */
  readonly full: Scalars['Float']['output'];
  /** The measure. */
  readonly measure: PerformanceMeasure;
  /** Whether it contributes 100 − score. */
  readonly minimised: Scalars['Boolean']['output'];
  /** Sample size. */
  readonly n: Scalars['Int']['output'];
  /** The value on the scale from 0 to 100; null where it does not count. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** As measured, in the measure's unit; null without data. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Its weight in percent of all indicators with data; 0 without data. */
  readonly weight: Scalars['Float']['output'];
};

/** How one measure counts in the score (own). */
export type PerformanceScoreSetting = {
  readonly __typename?: 'PerformanceScoreSetting';
  /** The value, in the measure's unit (a share from 0 to 1, or milliseconds), that is 100 on the scale; a larger one is 100 too. */
  readonly full: Scalars['Float']['output'];
  /** The measure. */
  readonly measure: PerformanceMeasure;
  /** Its share of all weights, which add up to 100. */
  readonly weight: Scalars['Float']['output'];
};

/** How one measure is to count in the score (own). */
export type PerformanceScoreSettingInput = {
  /** The value, in the measure's unit (a share from 0 to 1, or milliseconds), that is 100 on the scale. */
  readonly full: Scalars['Float']['input'];
  /** The measure: one of those that scores are made of. */
  readonly measure: PerformanceMeasure;
  /** Its share of all weights, from 1 to 100; they add up to 100. */
  readonly weight: Scalars['Float']['input'];
};

/** A version of the score settings (own): the weights and scales of the score, as the service provider sets them. It stays as it is; a change is another version. */
export type PerformanceScoreSettings = PerformanceNode & {
  readonly __typename?: 'PerformanceScoreSettings';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The decision of the second person; null while it is proposed. */
  readonly decision?: Maybe<PerformanceScoreSettingsDecision>;
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The weight and the scale of each measure of the score. */
  readonly indicators: ReadonlyArray<PerformanceScoreSetting>;
  /** Counts the versions of the settings from 1; scores name it. */
  readonly number: Scalars['Int']['output'];
  /** Who proposed it. */
  readonly proposedBy: Scalars['String']['output'];
  /** Why they are to change. */
  readonly reason: Scalars['String']['output'];
  /** Its status in the life cycle. */
  readonly status: PerformanceScoreSettingsStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version of the document, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A version of the score settings (own): the weights and scales of the score, as the service provider sets them. It stays as it is; a change is another version. */
export type PerformanceScoreSettingsHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of score settings. */
export type PerformanceScoreSettingsConnection = {
  readonly __typename?: 'PerformanceScoreSettingsConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceScoreSettingsEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceScoreSettings>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The decision on proposed score settings (own). */
export type PerformanceScoreSettingsDecision = {
  readonly __typename?: 'PerformanceScoreSettingsDecision';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it; never the proposer. */
  readonly by: Scalars['String']['output'];
  /** The reason; null for none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** One row of a page of score settings. */
export type PerformanceScoreSettingsEdge = {
  readonly __typename?: 'PerformanceScoreSettingsEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: PerformanceScoreSettings;
};

/** Which score settings. */
export type PerformanceScoreSettingsFilter = {
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceScoreSettingsStatus>>;
};

/** The order of score settings. */
export type PerformanceScoreSettingsOrder =
  /** By number, the latest first. */
  | 'NUMBER_DESC';

/** The changed score settings, or a refusal. */
export type PerformanceScoreSettingsOutcome = PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceScoreSettingsPayload | PerformanceVersionConflict;

/** The changed score settings, and what goes with the change. */
export type PerformanceScoreSettingsPayload = PerformancePayload & {
  readonly __typename?: 'PerformanceScoreSettingsPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed score settings, as it is after the change. */
  readonly performanceScoreSettings: PerformanceScoreSettings;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** The status of score settings (own). */
export type PerformanceScoreSettingsStatus =
  /** Approved. In force until a later version is approved. */
  | 'APPROVED'
  /** Declined. Final. */
  | 'DECLINED'
  /** Proposed: another person has to decide. */
  | 'PROPOSED';

/**
 * A stored record of a party's performance on a subject in a period, for Party Requisition (own; eTOM 1.6.6.3: updating party
 * product and service performance information to support the Party Requisition Management processes). It is immutable; a new snapshot supersedes it. It can be recomputed from the event log: `party-performance audit` recomputes and compares every snapshot.
 */
export type PerformanceSnapshot = PerformanceNode & {
  readonly __typename?: 'PerformanceSnapshot';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** The instant of the figures: when it was taken, or the end of the period when that was past. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Why it was taken again: the measures that changed, and the issues by which they did; null for the first, and for those taken by hand. */
  readonly because?: Maybe<Scalars['String']['output']>;
  /** How a measure of it came about: what each issue contributes, as the log gives it again, and what that rests on. An indicator of the score is explained by its measure. Shown to the service provider; a party sees its issues that no other party had. */
  readonly explain: ReadonlyArray<PerformanceFigureContribution>;
  /** Every change, oldest first. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The issues it was measured from and their repeats, each by the id of its last event at that time (`PerformanceHistoryEntry.id`). Shown to the service provider. */
  readonly inputs: ReadonlyArray<Scalars['String']['output']>;
  /** SHA-256 over the inputs and their measured fields: equal hashes mean equal snapshots. */
  readonly inputsHash: Scalars['String']['output'];
  /** Number of issues evaluated. */
  readonly issues: Scalars['Int']['output'];
  /** The party; null if you may not see it. */
  readonly party?: Maybe<Party>;
  /** Its id. */
  readonly partyId: Scalars['ID']['output'];
  /** The period. */
  readonly period: PerformancePeriod;
  /**
   * Whether it is published: of one month of the UTC calendar, taken by the timer when that had ended. `performanceScore`,
   * `latestPerformance` and `rankParties` answer published snapshots alone. There is one of all that a party does, and one of each service,
   * product or resource that at least five of its issues were about. Of one taken by hand it is false, whatever its period.
   */
  readonly published: Scalars['Boolean']['output'];
  /** The score. */
  readonly score: PerformanceScore;
  /** What was restored or should have been, by severity. */
  readonly severities: ReadonlyArray<PerformanceIssueSeverityCount>;
  /** The status. */
  readonly status: PerformanceSnapshotStatus;
  /** The service, product or resource it is about; null for all issues of the party. */
  readonly subject?: Maybe<OutsourcedEntity>;
  /** Why that was taken; null for none, and by hand. */
  readonly supersededBecause?: Maybe<Scalars['String']['output']>;
  /** The snapshot that supersedes it; null for none, and when you may not see it. */
  readonly supersededBy?: Maybe<PerformanceSnapshot>;
  /** Counts those of the same party, subject and period that are published, or that are not, from 1. */
  readonly take: Scalars['Int']['output'];
  /** The instant. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** Who took it; `timer` for what is published. */
  readonly takenBy: Scalars['String']['output'];
  /** The measure. */
  readonly values: ReadonlyArray<PerformanceMeasuredValue>;
  /** Counts its changes from 1. */
  readonly version: Scalars['Int']['output'];
};


/**
 * A stored record of a party's performance on a subject in a period, for Party Requisition (own; eTOM 1.6.6.3: updating party
 * product and service performance information to support the Party Requisition Management processes). It is immutable; a new snapshot supersedes it. It can be recomputed from the event log: `party-performance audit` recomputes and compares every snapshot.
 */
export type PerformanceSnapshotExplainArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  measure: PerformanceMeasure;
};


/**
 * A stored record of a party's performance on a subject in a period, for Party Requisition (own; eTOM 1.6.6.3: updating party
 * product and service performance information to support the Party Requisition Management processes). It is immutable; a new snapshot supersedes it. It can be recomputed from the event log: `party-performance audit` recomputes and compares every snapshot.
 */
export type PerformanceSnapshotHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of snapshots. */
export type PerformanceSnapshotConnection = {
  readonly __typename?: 'PerformanceSnapshotConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<PerformanceSnapshotEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PerformanceSnapshot>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A snapshot in a page. */
export type PerformanceSnapshotEdge = {
  readonly __typename?: 'PerformanceSnapshotEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The snapshot. */
  readonly node: PerformanceSnapshot;
};

/** Which snapshots. All given fields must match. */
export type PerformanceSnapshotFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Published, or taken by hand; both when absent. */
  readonly published?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceSnapshotStatus>>;
  /** Of this service, product or resource. */
  readonly subject?: InputMaybe<OutsourcedEntityInput>;
};

/** Orders of snapshots. */
export type PerformanceSnapshotOrder =
  /** Earliest end of period first. */
  | 'PERIOD_ASC'
  /** Latest end of period first. */
  | 'PERIOD_DESC';

/** The changed snapshot, or a refusal. */
export type PerformanceSnapshotOutcome = PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceSnapshotPayload | PerformanceVersionConflict;

/** The changed snapshot, and what goes with the change. */
export type PerformanceSnapshotPayload = PerformancePayload & {
  readonly __typename?: 'PerformanceSnapshotPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed snapshot, as it is after the change. */
  readonly performanceSnapshot: PerformanceSnapshot;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** States of a snapshot (own). */
export type PerformanceSnapshotStatus =
  /** Superseded by a newer one. */
  | 'SUPERSEDED'
  /** Current. */
  | 'TAKEN';

/** The figures that are compared (own). */
export type PerformanceStatistic =
  /** The median. */
  | 'p50'
  /** The 90th percentile. */
  | 'p90'
  /** The value itself. */
  | 'value';

/** Calendar units of a time zone (own); weeks begin on Monday. */
export type PerformanceTimeBucket =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A quarter of a year. */
  | 'QUARTER'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** The answer to a question about measures (own; eTOM 1.6.6.3, trend analysis). */
export type PerformanceTrend = {
  readonly __typename?: 'PerformanceTrend';
  /** The instant of the figures: now, or the end of the period when that is past. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The dimensions. */
  readonly by: ReadonlyArray<PerformanceMeasureDimension>;
  /** The comparison with the previous period; null if not requested, or before the period has started. */
  readonly comparison?: Maybe<PerformanceComparison>;
  /**
   * The changes, in sentences: deteriorations first, largest change first, then improvements. At most 20. A finding needs enough observations in both periods, a change of at least a fifth, and more than chance explains: the ranges of 1.39 standard errors around both
   * figures do not overlap. For times the 90th percentile is used if both periods have ten observations, else the median.
   */
  readonly findings: ReadonlyArray<PerformanceFinding>;
  /** Number of issues evaluated. */
  readonly issues: Scalars['Int']['output'];
  /** The subject. */
  readonly period: PerformancePeriod;
  /** By key, then by calendar unit. Rows without a value in a dimension come last. */
  readonly rows: ReadonlyArray<PerformanceMeasuredRow>;
};

/** The entity changed since you read it. Code VERSION_CONFLICT. */
export type PerformanceVersionConflict = PerformanceRefusal & {
  readonly __typename?: 'PerformanceVersionConflict';
  /** VERSION_CONFLICT */
  readonly code: PerformanceRefusalCode;
  /** The current version. */
  readonly currentVersion: Scalars['Int']['output'];
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** What to be careful about: nothing was refused. */
export type PerformanceWarning = {
  readonly __typename?: 'PerformanceWarning';
  /** The kind of warning. */
  readonly code: PerformanceWarningCode;
  /** Of a READINESS_GAP: the dimension concerned; null for the whole assessment, and for other warnings. */
  readonly dimension?: Maybe<ReadinessDimension>;
  /** The text. */
  readonly message: Scalars['String']['output'];
  /** Of a READINESS_GAP: the process concerned; null for several, and for other warnings. */
  readonly process?: Maybe<PerformanceProcess>;
};

/** Kinds of warnings (own). */
export type PerformanceWarningCode =
  /** The agreement has no target of the party's for a severity. */
  | 'NO_TARGET'
  /** The proposal of a plan has not reached the owners of an entity: notify them by other means. */
  | 'OWNERS_NOT_REACHED'
  /** The party is not ready for a process, or its readiness is unknown. */
  | 'READINESS_GAP'
  /** Nobody is on record as the owner of an entity that a plan touches: any authorizer may decide. */
  | 'UNOWNED_ENTITY';

/** Why time of planned work is an outage (own). */
export type PlannedWorkOutageReason =
  /** The allowance of the month was used up. */
  | 'ALLOWANCE_USED'
  /** It was outside the times that the agreement allows. */
  | 'OUTSIDE_WINDOW'
  /** It was outside the window that was announced. */
  | 'OVERRUN'
  /** It was announced too late. */
  | 'SHORT_NOTICE'
  /** Those who authorize for the resource had not consented when it began. */
  | 'WITHOUT_CONSENT';

/** Which planned work is no outage (own): work on record that was consented to, within its announced window. */
export type PlannedWorkTerms = {
  readonly __typename?: 'PlannedWorkTerms';
  /** So much of each resource in each calendar month; null for no limit. */
  readonly allowance?: Maybe<Scalars['Duration']['output']>;
  /** How long before its start it is to be announced. */
  readonly leastNotice: Scalars['Duration']['output'];
  /** The working time in which the notice is counted; null for around the clock. */
  readonly noticeCalendar?: Maybe<ServiceLevelCalendar>;
  /** When it may be; null for any time. */
  readonly windows?: Maybe<ServiceLevelCalendar>;
};

/** Which planned work is no outage: work on record that was consented to, within its announced window. */
export type PlannedWorkTermsInput = {
  /** So much of each resource in each calendar month; no limit when absent. */
  readonly allowance?: InputMaybe<Scalars['Duration']['input']>;
  /** How long before its start it is to be announced. */
  readonly leastNotice: Scalars['Duration']['input'];
  /** The working time in which the notice is counted; around the clock when absent. */
  readonly noticeCalendar?: InputMaybe<ServiceLevelCalendarInput>;
  /** When it may be; any time when absent. */
  readonly windows?: InputMaybe<ServiceLevelCalendarInput>;
};

/** A party's readiness for one process, at the instant of the request. */
export type ProcessReadiness = {
  readonly __typename?: 'ProcessReadiness';
  /** The assessment behind it; null for none. */
  readonly assessment?: Maybe<ReadinessAssessment>;
  /** What keeps the process from operating; empty when it is READY. */
  readonly gaps: ReadonlyArray<ReadinessGap>;
  /** The process. */
  readonly process: PerformanceProcess;
  /** Its number and name in the Business Process Framework. */
  readonly processReference: PerformanceProcessReference;
  /** The party's readiness: no better than its least ready dimension, and than what is stored about the party. */
  readonly state: ReadinessState;
};

/** A product (TMF637), owned by another subgraph. */
export type Product = {
  readonly __typename?: 'Product';
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** The improvement plans that change it, impact it, or rely on it as redundancy. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** The issues about it or affecting it. Resolved from its id alone: its existence is not checked. */
  readonly performanceIssues: PerformanceIssueConnection;
};


/** A product (TMF637), owned by another subgraph. */
export type ProductImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ImprovementPlanOrder;
};


/** A product (TMF637), owned by another subgraph. */
export type ProductPerformanceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceIssueOrder;
};

/** Promotes a plan. */
export type PromoteImprovementPlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The conditions under which it fits an issue. */
  readonly fits: ImprovementPlanTemplateFitInput;
  /** The id of the completed plan that becomes a template. */
  readonly planId: Scalars['ID']['input'];
  /** The source. */
  readonly provenance: ImprovementPlanTemplateProvenanceInput;
};

/** Makes a recommendation in a review. */
export type ProposePerformanceRecommendationInput = {
  /** The baseline period. */
  readonly baseline: PerformancePeriodInput;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The measure to improve. */
  readonly measure: PerformanceMeasure;
  /** Why this would improve the measure. At most 4,000 characters. */
  readonly rationale?: InputMaybe<Scalars['String']['input']>;
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** The recommendation. */
  readonly text: Scalars['String']['input'];
};

/** Proposes score settings. */
export type ProposePerformanceScoreSettingsInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Each measure of the score once, with its weight and scale. */
  readonly indicators: ReadonlyArray<PerformanceScoreSettingInput>;
  /** Why they are to change. */
  readonly reason: Scalars['String']['input'];
};

/** A change of a plan that takes effect by a second person's decision (own). */
export type ProposedImprovementPlanChange = {
  readonly __typename?: 'ProposedImprovementPlanChange';
  /** When it was proposed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who proposed it, and does not decide it. */
  readonly by: Scalars['String']['output'];
  /** The decision; null while it is awaited. */
  readonly decision?: Maybe<ImprovementPlanChangeDecision>;
  /** Unique within the plan: `decideImprovementPlanChange` names it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: ProposedImprovementPlanChangeKind;
  /** Why it was proposed. */
  readonly reason: Scalars['String']['output'];
  /** The mandatory steps that it changes or leaves out. */
  readonly steps: ReadonlyArray<ImprovementPlanChangedStep>;
};

/** Changes of a plan that a second person decides (own). */
export type ProposedImprovementPlanChangeKind =
  /** A mandatory service action is cancelled. */
  | 'CANCEL_ACTION'
  /** A plan is developed although a template fits; void for other steps, another analysis or severity than were proposed. */
  | 'DEVELOP_DESPITE_TEMPLATE'
  /** A mandatory step of the template is changed, left out or undone by another action. */
  | 'DEVIATE_FROM_TEMPLATE';

/** Terms that their proposer does not decide on (own): an amended arrangement, or another one for what an arrangement covers. */
export type ProposedOutsourcingArrangement = {
  readonly __typename?: 'ProposedOutsourcingArrangement';
  /** The arrangement as it would be; its id is that of the one it amends, or a new one. */
  readonly arrangement: OutsourcingArrangement;
  /** When it was proposed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who proposed it. */
  readonly by: Scalars['String']['output'];
  /** The decision of the second administrator; null while it is open. */
  readonly decision?: Maybe<PerformanceIssueChangeDecision>;
  /** Unique in the party. */
  readonly id: Scalars['ID']['output'];
  /** Why it was proposed; null for a further arrangement. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** An analysis that was proposed. */
export type ProposedPerformanceIssueAnalysis = {
  readonly __typename?: 'ProposedPerformanceIssueAnalysis';
  /** Code of the degradation (see `performanceDegradationKinds`). */
  readonly degradationCode: Scalars['String']['output'];
  /** The indicators, each with its normal range. */
  readonly indicators: ReadonlyArray<PerformanceIssueIndicator>;
  /** The nature of the degradation. */
  readonly natureOfDegradation: Scalars['String']['output'];
  /** Whether services must be reassigned. */
  readonly requiresReassignment: Scalars['Boolean']['output'];
  /** Whether parameters must be reconfigured. */
  readonly requiresReconfiguration: Scalars['Boolean']['output'];
};

/** A change that its proposer does not decide on (own). */
export type ProposedPerformanceIssueChange = {
  readonly __typename?: 'ProposedPerformanceIssueChange';
  /** The analysis as it would be; null for another kind. */
  readonly analysis?: Maybe<ProposedPerformanceIssueAnalysis>;
  /** When it was proposed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who proposed it. */
  readonly by: Scalars['String']['output'];
  /** The cause as it would be; null for another kind. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** The decision of the second person; null while it is open. */
  readonly decision?: Maybe<PerformanceIssueChangeDecision>;
  /** Unique in the issue. */
  readonly id: Scalars['ID']['output'];
  /** The issue that it would be a duplicate of; null for another kind. */
  readonly issueId?: Maybe<Scalars['ID']['output']>;
  /** What it changes. */
  readonly kind: ProposedPerformanceIssueChangeKind;
  /** Why it was proposed. */
  readonly reason: Scalars['String']['output'];
  /** The severity as it would be; null for another kind. */
  readonly severity?: Maybe<PerformanceIssueSeverity>;
  /** The stop that would count, or would not; null for another kind. */
  readonly stopId?: Maybe<Scalars['ID']['output']>;
};

/** Kinds of changes that take a second person (own). */
export type ProposedPerformanceIssueChangeKind =
  /** A cause for which the agreement has a looser target. */
  | 'IDENTIFY_CAUSE'
  /** A lower severity, at which less is owed. */
  | 'LOWER_SEVERITY'
  /** It is a duplicate of another issue, which counts in its place. */
  | 'MARK_DUPLICATE'
  /** The analysis demands less than the one that a plan, a measurement or a claim relies on: a wider normal range, an indicator or a requirement less, or another degradation code; or its degradation code gives a looser target. */
  | 'RELAX_ANALYSIS'
  /** A stop by hand: until it is approved the clocks run on, then it counts from its proposal. */
  | 'STOP_CLOCK'
  /** A stop that does not count: time that clocks had not counted counts after all. */
  | 'VOID_STOP';

/** A change of a shared calendar in use that its proposer does not decide on (own). */
export type ProposedSharedCalendarChange = {
  readonly __typename?: 'ProposedSharedCalendarChange';
  /** When it was proposed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who proposed it. */
  readonly by: Scalars['String']['output'];
  /** The calendar as it would be; null to retire it. */
  readonly calendar?: Maybe<ServiceLevelCalendar>;
  /** The decision of the second administrator; null while it is open. */
  readonly decision?: Maybe<PerformanceIssueChangeDecision>;
  /** From when on it would be in force: once approved, not before. */
  readonly effectiveAt: Scalars['DateTime']['output'];
  /** Unique in the calendar. */
  readonly id: Scalars['ID']['output'];
  /** When it took effect; null before, and for what was declined. */
  readonly inForceAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name it would have; null to retire it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Why it was proposed. */
  readonly reason: Scalars['String']['output'];
};

/** Answers the party's question. */
export type ProvidePerformanceIssueInformationInput = {
  /** The answer. */
  readonly answer: Scalars['String']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose question is answered. */
  readonly id: Scalars['ID']['input'];
};

/** Provisions approved access. */
export type ProvisionAccessGrantInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** A test that passed. */
  readonly test: AccessGrantTestInput;
};

/** Adds a template. */
export type PublishImprovementPlanTemplateInput = {
  /** The changes of services. */
  readonly actions: ReadonlyArray<ImprovementPlanTemplateActionInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Fallback procedure. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The conditions under which it fits an issue. */
  readonly fits: ImprovementPlanTemplateFitInput;
  /** One-line summary. */
  readonly name: Scalars['String']['input'];
  /** The owning party, which must be yours; the service provider when absent. */
  readonly ownerPartyId?: InputMaybe<Scalars['ID']['input']>;
  /** What a plan made from it binds. */
  readonly parameters: ReadonlyArray<ImprovementPlanTemplateParameterInput>;
  /** The source. */
  readonly provenance: ImprovementPlanTemplateProvenanceInput;
  /** The risk. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. */
  readonly tasks: ReadonlyArray<ImprovementPlanTaskInput>;
};

/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type Query = {
  readonly __typename?: 'Query';
  /** One access grant by its id. Null if it does not exist or you may not see it. */
  readonly accessGrant?: Maybe<AccessGrant>;
  /** The access grants you may see, as a Relay connection. A party sees its own, in both directions. */
  readonly accessGrants: AccessGrantConnection;
  /** One credit claim by its id. Null if it does not exist or you may not see it. */
  readonly creditClaim?: Maybe<CreditClaim>;
  /** The credit claims you may see, as a Relay connection. A party sees those made on it. */
  readonly creditClaims: CreditClaimConnection;
  /** One record of who authorizes for an entity, by its id. Null if it does not exist or you may not see it. */
  readonly entityOwnership?: Maybe<EntityOwnership>;
  /** The records of who authorizes for services, products and resources, as a Relay connection. A party sees none. */
  readonly entityOwnerships: EntityOwnershipConnection;
  /** One improvement plan by its id. Null if it does not exist or you may not see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The templates considered for an issue, best first, each with its fit and the reason: the party's before the service provider's (eTOM 1.4.7.3). Null if you may not see the issue. */
  readonly improvementPlanOptions?: Maybe<ReadonlyArray<ImprovementPlanOption>>;
  /** One template by its id. Null if it does not exist or you may not see it. */
  readonly improvementPlanTemplate?: Maybe<ImprovementPlanTemplate>;
  /** The plan library you may see: the service provider's templates and the parties'. A party sees its own. */
  readonly improvementPlanTemplates: ImprovementPlanTemplateConnection;
  /** The improvement plans you may see, as a Relay connection. A party sees those for its own issues. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** The delivery of one notice to one listener, by its id. Null if it does not exist or you may not see it. */
  readonly noticeDelivery?: Maybe<NoticeDelivery>;
  /** The parties you may see, as a Relay connection. A party sees itself. */
  readonly parties: PartyConnection;
  /** One party by its id. Null if it does not exist or you may not see it. */
  readonly party?: Maybe<Party>;
  /** One party by an identifier that another system or register gave it (TMF632 externalReference). */
  readonly partyByExternalIdentifier?: Maybe<Party>;
  /** A party's progress with its issues in a period of at most 366 days. Null if the party does not exist or you may not see it. */
  readonly partyProgressReport?: Maybe<PartyProgressReport>;
  /** The authenticated principal and its permissions. */
  readonly performanceCaller: PerformanceCaller;
  /** The catalogue of degradations (own): a quality analysis and a template name them by code. */
  readonly performanceDegradationKinds: ReadonlyArray<PerformanceDegradationKind>;
  /** One performance issue by its id. Null if it does not exist or you may not see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** The performance issues you may see, as a Relay connection. A party sees the issues it is responsible for. */
  readonly performanceIssues: PerformanceIssueConnection;
  /** One listener by its id. Null if it does not exist or you may not see it. */
  readonly performanceListener?: Maybe<PerformanceListener>;
  /** The listeners you may see, as a Relay connection. A party sees its own. */
  readonly performanceListeners: PerformanceListenerConnection;
  /** What has this id, of whichever type; null when it does not exist or you may not see it. */
  readonly performanceNode?: Maybe<PerformanceNode>;
  /** One recommendation by its id. Null if it does not exist or you may not see it. */
  readonly performanceRecommendation?: Maybe<PerformanceRecommendation>;
  /** The recommendations you may see, as a Relay connection. A party sees those made to it. */
  readonly performanceRecommendations: PerformanceRecommendationConnection;
  /** One stored report by its id. Null if it does not exist or you may not see it. Reports belong to the service provider. */
  readonly performanceReport?: Maybe<PerformanceReport>;
  /** The stored reports you may see, as a Relay connection. */
  readonly performanceReports: PerformanceReportConnection;
  /** One performance review by its id. Null if it does not exist or you may not see it. */
  readonly performanceReview?: Maybe<PerformanceReview>;
  /** One review rule by its id. Null if it does not exist, and always for a party. */
  readonly performanceReviewRule?: Maybe<PerformanceReviewRule>;
  /** The rules that open reviews automatically, as a Relay connection. A party sees none. */
  readonly performanceReviewRules: PerformanceReviewRuleConnection;
  /** The performance reviews you may see, as a Relay connection. A party sees its own. */
  readonly performanceReviews: PerformanceReviewConnection;
  /** One version of the score settings by its id. Null if it does not exist, and always for a party. */
  readonly performanceScoreSettings?: Maybe<PerformanceScoreSettings>;
  /**
   * The versions of the score settings, as a Relay connection. The one approved last is in force; the built-in settings are until one is. A
   * party sees none; a score shows what it was computed by.
   */
  readonly performanceScoreSettingsVersions: PerformanceScoreSettingsConnection;
  /** One snapshot of a party's performance by its id. Null if it does not exist or you may not see it. */
  readonly performanceSnapshot?: Maybe<PerformanceSnapshot>;
  /** The snapshots of performance you may see, as a Relay connection. A party sees its own. */
  readonly performanceSnapshots: PerformanceSnapshotConnection;
  /** Trend analysis of the performance of parties (eTOM 1.6.6.3): every measure by any dimension, over a period or its calendar units, optionally compared with the previous period. At most 10,000 rows, 1,000 units and 20 years. A party sees only its own data. */
  readonly performanceTrend: PerformanceTrend;
  /**
   * Ranks the parties for a subject and a month of the UTC calendar, by the snapshots that are published of them, for requisition (eTOM
   * 1.6.6.3). A party sees its own place and among how many, and nothing of the others.
   */
  readonly rankParties: PartyRanking;
  /** One readiness assessment by its id. Null if it does not exist or you may not see it. */
  readonly readinessAssessment?: Maybe<ReadinessAssessment>;
  /** The readiness assessments you may see, as a Relay connection. A party sees its own. */
  readonly readinessAssessments: ReadinessAssessmentConnection;
  /** One shared calendar by its id. Null if it does not exist, and always for a party. */
  readonly sharedCalendar?: Maybe<SharedCalendar>;
  /** The calendars that agreements share, as a Relay connection. A party sees none; its arrangements show what they contain. */
  readonly sharedCalendars: SharedCalendarConnection;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryAccessGrantArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryAccessGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessGrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AccessGrantOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryCreditClaimArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryCreditClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: CreditClaimOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryEntityOwnershipArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryEntityOwnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityOwnershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntityOwnershipOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryImprovementPlanArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryImprovementPlanOptionsArgs = {
  issueId: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryImprovementPlanTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryImprovementPlanTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ImprovementPlanTemplateOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ImprovementPlanOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryNoticeDeliveryArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PartyOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPartyArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPartyByExternalIdentifierArgs = {
  identifier: PartyIdentifierInput;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPartyProgressReportArgs = {
  partyId: Scalars['ID']['input'];
  period: PerformancePeriodInput;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceIssueArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceIssueOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceListenerArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceListenersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceListenerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceListenerOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceRecommendationArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceRecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceRecommendationOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceReportArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceReportOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceReviewArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceReviewRuleArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceReviewRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceReviewRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceReviewRuleOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceReviewOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceScoreSettingsArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceScoreSettingsVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceScoreSettingsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceScoreSettingsOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceSnapshotArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceSnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceSnapshotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceSnapshotOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPerformanceTrendArgs = {
  bucket?: InputMaybe<PerformanceTimeBucket>;
  by: ReadonlyArray<PerformanceMeasureDimension>;
  compare: Scalars['Boolean']['input'];
  filter?: InputMaybe<PerformanceMeasureFilterInput>;
  leastSample: Scalars['Int']['input'];
  measures: ReadonlyArray<PerformanceMeasure>;
  period: PerformancePeriodInput;
  repeatWithinDays: Scalars['Int']['input'];
  timeZone: Scalars['String']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryRankPartiesArgs = {
  month?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<OutsourcedEntityInput>;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryReadinessAssessmentArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryReadinessAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReadinessAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ReadinessAssessmentOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QuerySharedCalendarArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QuerySharedCalendarsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedCalendarFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SharedCalendarOrder;
};

/** Raises an issue. */
export type RaisePerformanceIssueInput = {
  /** The affected services, products and resources: at least one, each once. */
  readonly affectedEntities: ReadonlyArray<OutsourcedEntityInput>;
  /** The type of the issue. */
  readonly category: Scalars['String']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The observation. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its key in the system it came from. */
  readonly externalId?: InputMaybe<PerformanceIssueExternalIdInput>;
  /** The eTOM layer of the process that raises the issue. */
  readonly initiatingLayer: PerformanceIssueInitiatingLayer;
  /** The process that raises the issue. */
  readonly initiatingProcess: Scalars['String']['input'];
  /** One-line summary. */
  readonly name: Scalars['String']['input'];
  /** Why it is not the matter of an issue that was cancelled in the last 30 days, with the same party and on the same resource or an affected entity. Without it, it continues that issue's clocks. Refused of who raised or cancelled that issue. */
  readonly newMatterBecause?: InputMaybe<Scalars['String']['input']>;
  /** When the degradation started. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The party responsible. */
  readonly partyId: Scalars['ID']['input'];
  /** The degraded outsourced entity. An arrangement in force must cover it. */
  readonly resource: OutsourcedEntityInput;
  /** The severity. */
  readonly severity: PerformanceIssueSeverity;
};

/** A party in a ranking. */
export type RankedParty = {
  readonly __typename?: 'RankedParty';
  /** Whether that is about the mix of all ranked parties: at most a fifth of it is of other severities. Where it is false, ranks compare different work. */
  readonly comparable: Scalars['Boolean']['output'];
  /** The party. */
  readonly party?: Maybe<Party>;
  /** Its id. */
  readonly partyId: Scalars['ID']['output'];
  /** 1 is best; equal scores share a rank, and the next one is skipped. Null without a score. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Its score, or why there is none. */
  readonly score: PerformanceScore;
  /** What it restored or should have, by severity. */
  readonly severities: ReadonlyArray<PerformanceIssueSeverityCount>;
  /** How many others have the same score. */
  readonly tied: Scalars['Int']['output'];
  /** The measured values, each with its sample size. */
  readonly values: ReadonlyArray<PerformanceMeasuredValue>;
};

/** A milestone that was recorded (own). */
export type ReachedMilestone = {
  readonly __typename?: 'ReachedMilestone';
  /** When it was recorded: it counts from then. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  /** The milestone. */
  readonly event: RecordedMilestone;
  /** More about it; null for nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Whether one process can operate with one party: a dated document in the four dimensions that eTOM 1.6.6.3 names. The next one of the same party and process supersedes it; it expires at `validTo`. */
export type ReadinessAssessment = PerformanceNode & {
  readonly __typename?: 'ReadinessAssessment';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** The instant. */
  readonly assessedAt: Scalars['DateTime']['output'];
  /** Who assessed. */
  readonly assessedBy: Scalars['String']['output'];
  /** One finding for each of the four dimensions. */
  readonly findings: ReadonlyArray<ReadinessFinding>;
  /** Every change, oldest first. */
  readonly history: PerformanceHistoryConnection;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The lowest level of its findings. */
  readonly level: ReadinessLevel;
  /** Further remarks. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Number of the assessment for this party and process, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The party; null if you may not see it. */
  readonly party?: Maybe<Party>;
  /** The process. */
  readonly process: PerformanceProcess;
  /** Its number and name in the Business Process Framework. */
  readonly processReference: PerformanceProcessReference;
  /** Its status in the life cycle. */
  readonly status: ReadinessAssessmentStatus;
  /** The assessment that supersedes it; null for none. */
  readonly supersededBy?: Maybe<ReadinessAssessment>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** It is not valid from then on. */
  readonly validTo: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** Whether one process can operate with one party: a dated document in the four dimensions that eTOM 1.6.6.3 names. The next one of the same party and process supersedes it; it expires at `validTo`. */
export type ReadinessAssessmentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a readiness assessment. */
export type ReadinessAssessmentChange = PerformanceChange & {
  readonly __typename?: 'ReadinessAssessmentChange';
  /** The actor. */
  readonly actor: PerformanceActor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The status before; null for a new assessment. */
  readonly previousStatus?: Maybe<ReadinessAssessmentStatus>;
  /** The current assessment. */
  readonly readinessAssessment?: Maybe<ReadinessAssessment>;
  /** The assessment's id. */
  readonly readinessAssessmentId: Scalars['ID']['output'];
  /** The status after. */
  readonly status: ReadinessAssessmentStatus;
  /** The event name in the style of the TM Forum Open APIs. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `ReadinessAssessed`. */
  readonly type: PerformanceEventType;
  /** The assessment's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of readiness assessments. All given fields must match. */
export type ReadinessAssessmentChangeFilter = {
  /** Of one of these assessments. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That result in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ReadinessAssessmentStatus>>;
  /** Of one of these types, for example `ReadinessAssessed`. */
  readonly type?: InputMaybe<ReadonlyArray<PerformanceEventType>>;
};

/** A page of readiness assessments. */
export type ReadinessAssessmentConnection = {
  readonly __typename?: 'ReadinessAssessmentConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<ReadinessAssessmentEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ReadinessAssessment>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A readiness assessment in a page. */
export type ReadinessAssessmentEdge = {
  readonly __typename?: 'ReadinessAssessmentEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The assessment. */
  readonly node: ReadinessAssessment;
};

/** Which readiness assessments. All given fields must match. */
export type ReadinessAssessmentFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these processes. */
  readonly process?: InputMaybe<ReadonlyArray<PerformanceProcess>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ReadinessAssessmentStatus>>;
};

/** Orders of readiness assessments. */
export type ReadinessAssessmentOrder =
  /** Oldest first. */
  | 'ASSESSED_AT_ASC'
  /** Newest first. */
  | 'ASSESSED_AT_DESC';

/** The changed readiness assessment, or a refusal. */
export type ReadinessAssessmentOutcome = PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict | ReadinessAssessmentPayload;

/** The changed readiness assessment, and what goes with the change. */
export type ReadinessAssessmentPayload = PerformancePayload & {
  readonly __typename?: 'ReadinessAssessmentPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed readiness assessment, as it is after the change. */
  readonly readinessAssessment: ReadinessAssessment;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** States of a readiness assessment (own). */
export type ReadinessAssessmentStatus =
  /** Current. */
  | 'CURRENT'
  /** Expired, and not superseded. */
  | 'EXPIRED'
  /** Superseded by the next one of the same party and process. */
  | 'SUPERSEDED'
  /** Withdrawn as mistaken. */
  | 'WITHDRAWN';

/** What a process needs to operate (eTOM 1.6.6.3: "information, materials, systems and resources"). */
export type ReadinessDimension =
  /** Data and documents: contacts, topology, agreements. */
  | 'INFORMATION'
  /** Things: spare parts, keys. */
  | 'MATERIALS'
  /** People and their time. */
  | 'RESOURCES'
  /** Tools and access to them. */
  | 'SYSTEMS';

/** Evidence for a finding. */
export type ReadinessEvidence = {
  readonly __typename?: 'ReadinessEvidence';
  /** Where the evidence is kept. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The observation. */
  readonly text: Scalars['String']['output'];
};

/** Evidence for a finding. */
export type ReadinessEvidenceInput = {
  /** Where the evidence is kept. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** The observation. */
  readonly text: Scalars['String']['input'];
};

/** The finding for one dimension. */
export type ReadinessFinding = {
  readonly __typename?: 'ReadinessFinding';
  /** The dimension. */
  readonly dimension: ReadinessDimension;
  /** The evidence. */
  readonly evidence: ReadonlyArray<ReadinessEvidence>;
  /** The gap; null when READY. */
  readonly gap?: Maybe<Scalars['String']['output']>;
  /** The readiness level. */
  readonly level: ReadinessLevel;
};

/** The finding for one dimension. */
export type ReadinessFindingInput = {
  /** The dimension. */
  readonly dimension: ReadinessDimension;
  /** The evidence: at least one item when READY. */
  readonly evidence: ReadonlyArray<ReadinessEvidenceInput>;
  /** The gap: required unless READY. */
  readonly gap?: InputMaybe<Scalars['String']['input']>;
  /** The readiness level. */
  readonly level: ReadinessLevel;
};

/** Something that keeps a process from operating. */
export type ReadinessGap = {
  readonly __typename?: 'ReadinessGap';
  /** The access grant it comes from, suspended or expired; null for none (own). */
  readonly accessGrant?: Maybe<AccessGrant>;
  /** The assessment it comes from; null for none. */
  readonly assessment?: Maybe<ReadinessAssessment>;
  /** What to do about it (own). */
  readonly cure: Scalars['String']['output'];
  /** The dimension; null when there is no valid assessment. */
  readonly dimension?: Maybe<ReadinessDimension>;
  /** The kind of gap; never READY. */
  readonly kind: ReadinessState;
  /** The process. */
  readonly process: PerformanceProcess;
  /** What is lacking, and why. */
  readonly text: Scalars['String']['output'];
};

/** Readiness level of a capability (own). */
export type ReadinessLevel =
  /** Not available. */
  | 'MISSING'
  /** Partly available. */
  | 'PARTIAL'
  /** Available. */
  | 'READY';

/** How ready a party is for a process (own). */
export type ReadinessState =
  /** The assessment has expired. */
  | 'EXPIRED'
  /** At least one dimension is missing. */
  | 'MISSING'
  /** There is no assessment. */
  | 'NEVER_ASSESSED'
  /** At least one dimension is only partly available. */
  | 'PARTIAL'
  /** All four dimensions are available. */
  | 'READY';

/** Computes a claimed credit again. */
export type RecomputeCreditClaimInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** Why. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Records an access test. */
export type RecordAccessGrantTestInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** The test, passed or failed. */
  readonly test: AccessGrantTestInput;
};

/** Records who authorizes for an entity. */
export type RecordEntityOwnershipInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Token subjects of their deputies. */
  readonly deputies: ReadonlyArray<Scalars['String']['input']>;
  /** The service, product or resource. */
  readonly entity: OutsourcedEntityInput;
  /** Value of the token's `groups` claim whose members are owners. */
  readonly ownerGroup?: InputMaybe<Scalars['String']['input']>;
  /** Token subjects of its owners; may be empty where there is a group. */
  readonly owners: ReadonlyArray<Scalars['String']['input']>;
  /** From when it holds; now when absent. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive; open when absent. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Records who authorizes for many entities. */
export type RecordEntityOwnershipsInput = {
  /** Idempotency key. Not needed here: a row that says nothing new changes nothing. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why records that are there change; kept in their history. */
  readonly reason: Scalars['String']['input'];
  /** The rows, at most 500. A row says the whole: what it leaves out is empty. */
  readonly rows: ReadonlyArray<EntityOwnershipRowInput>;
};

/** Records a measured value. */
export type RecordPerformanceIssueMeasurementInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue that the measurement is for. */
  readonly id: Scalars['ID']['input'];
  /** Which indicator of the analysis. */
  readonly indicator: Scalars['String']['input'];
  /** When it was measured; now when absent. After a claim the service provider records only what was measured since. */
  readonly measuredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The value, in the indicator's unit. */
  readonly value: Scalars['Float']['input'];
};

/** Records a milestone. */
export type RecordPerformanceIssueMilestoneInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The milestone. */
  readonly event: RecordedMilestone;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue. */
  readonly id: Scalars['ID']['input'];
  /** More about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Records a restoration. */
export type RecordRestorationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** How it was restored. */
  readonly description: Scalars['String']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue. */
  readonly id: Scalars['ID']['input'];
  /** Whether the repair is still to come. */
  readonly kind: RestorationKind;
};

/** Milestones that are recorded, because no other act implies them (own). */
export type RecordedMilestone =
  /** A technician is at the site. */
  | 'ON_SITE'
  /** The party has handed over its plan of repair. */
  | 'PLAN_GIVEN'
  /** The repair has begun. */
  | 'REPAIR_STARTED'
  /** The report on the cause was delivered. */
  | 'REPORT_DELIVERED';

/** A restoration that the party recorded before it claimed the resolution (own). */
export type RecordedRestoration = {
  readonly __typename?: 'RecordedRestoration';
  /** When operation was normal again: when it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  /** How it was restored. */
  readonly description: Scalars['String']['output'];
  /** Whether the repair was still to come. */
  readonly kind: RestorationKind;
  /** When measurement confirmed it; null while it is unconfirmed. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What took it back; null while it holds. */
  readonly voided?: Maybe<VoidedVerification>;
};

/** Refuses access. */
export type RefuseAccessGrantInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Why the access is refused. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Registers a party. */
export type RegisterPartyInput = {
  /** Idempotency key: the same key and body get the recorded answer. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** How to reach it. */
  readonly contacts?: InputMaybe<ReadonlyArray<PartyContactInput>>;
  /** Description of the services it is engaged for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How other systems and registers name it; the first is its key in the graph. */
  readonly externalIdentifiers?: InputMaybe<ReadonlyArray<PartyIdentifierInput>>;
  /** Its legal name. */
  readonly name: Scalars['String']['input'];
  /** The roles it plays. */
  readonly roles?: InputMaybe<ReadonlyArray<OutsourcingRoleInput>>;
  /** The name it trades under. */
  readonly tradingName?: InputMaybe<Scalars['String']['input']>;
};

/** Registers a listener. */
export type RegisterPerformanceListenerInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Its purpose. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Which notices; all when absent. */
  readonly filter?: InputMaybe<PerformanceListenerSelectionInput>;
  /** The owning party; absent for your own party, or the service provider. A party registers its own only. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** What its notices are signed with: 32 to 256 visible ASCII characters, as they are, or `whsec_` and the base64 of the key. Never shown again. */
  readonly secret: Scalars['String']['input'];
  /** Where notices are sent: an `https:` address without name, password or fragment. */
  readonly url: Scalars['String']['input'];
};

/** Declines an issue. */
export type RejectPerformanceIssueInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue to reject. */
  readonly id: Scalars['ID']['input'];
  /** The reason in words. */
  readonly reason: Scalars['String']['input'];
  /** A code for the reason. */
  readonly reasonCode: Scalars['String']['input'];
};

/** Rejects a resolution. */
export type RejectPerformanceIssueResolutionInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose resolution is rejected. */
  readonly id: Scalars['ID']['input'];
  /** What is still wrong; the work goes on with it. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Rejects a recorded restoration. */
export type RejectRestorationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue. */
  readonly id: Scalars['ID']['input'];
  /** Why operation is not normal. */
  readonly reason: Scalars['String']['input'];
};

/** Removes a listener. */
export type RemovePerformanceListenerInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The listener. */
  readonly id: Scalars['ID']['input'];
  /** Why it is to get no more notices. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Extends access. */
export type RenewAccessGrantInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Why the access is needed for longer. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Until when, exclusive: later than before. */
  readonly validTo: Scalars['DateTime']['input'];
};

/** Reopens a closed issue. */
export type ReopenPerformanceIssueInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue to reopen. */
  readonly id: Scalars['ID']['input'];
  /** What is wrong again. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Replaces the secret of a listener. */
export type ReplacePerformanceListenerSecretInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The listener. */
  readonly id: Scalars['ID']['input'];
  /** What its notices are signed with: 32 to 256 visible ASCII characters, as they are, or `whsec_` and the base64 of the key. Never shown again. */
  readonly secret: Scalars['String']['input'];
};

/** Sends a notice again. */
export type ReplayNoticeDeliveryInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The delivery. */
  readonly id: Scalars['ID']['input'];
};

/** Reports how an appointment came out. */
export type ReportPerformanceIssueAppointmentInput = {
  /** The appointment. */
  readonly appointmentId: Scalars['ID']['input'];
  /** When the technician came; in time when absent. */
  readonly arrivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue. */
  readonly id: Scalars['ID']['input'];
  /** How it came out. */
  readonly outcome: PerformanceIssueVisitOutcome;
};

/** Reports progress. */
export type ReportPerformanceIssueProgressInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** When normal operation is expected. */
  readonly expectedRestorationAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue that the report is about. */
  readonly id: Scalars['ID']['input'];
  /** Percentage of completion, 0 to 100. */
  readonly percent: Scalars['Float']['input'];
  /** The text. */
  readonly text: Scalars['String']['input'];
};

/** Requests access. No field may contain a secret: passwords, keys and tokens are refused. */
export type RequestAccessGrantInput = {
  /**
   * The party's arrangement it is based on, and whose end suspends it. When absent: the only one that has not ended. Required where there are
   * several.
   */
  readonly arrangementId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * PARTY_TO_SP: the clients of the party that are to act for it (`client_id` or `azp` of their tokens, never a subject). A client acts by one
   * grant at a time. One that the service provider itself uses is refused: `PROVIDER_CLIENT`.
   */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** SP_TO_PARTY: the contact at the party. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** The direction of the access. */
  readonly direction: AccessGrantDirection;
  /** SP_TO_PARTY: the address of the party's tool, a host or a URL without credentials and query. */
  readonly endpoint?: InputMaybe<Scalars['String']['input']>;
  /** The inventories to read. */
  readonly inventories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The owner. */
  readonly owner: Scalars['String']['input'];
  /** The party; your own when absent. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** PARTY_TO_SP: the privileges of the clients; with clients at least VIEW. */
  readonly privileges?: InputMaybe<ReadonlyArray<AccessGrantPrivilege>>;
  /** The processes to take part in, by their eTOM identifiers or names. */
  readonly processes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its purpose. */
  readonly purpose: Scalars['String']['input'];
  /** The tools. At least one tool, inventory or process is required. */
  readonly tools?: InputMaybe<ReadonlyArray<AccessGrantToolInput>>;
  /** From when it is to be valid; from now on when absent. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive; open-ended when absent. SP_TO_PARTY must end. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Asks the originator a question. */
export type RequestPerformanceIssueInformationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue that the question is about. */
  readonly id: Scalars['ID']['input'];
  /** The question. */
  readonly question: Scalars['String']['input'];
  /** The reason to stop clocks meanwhile; they continue when absent. */
  readonly stopReason?: InputMaybe<ServiceLevelClockStopReason>;
};

/** A resource (TMF639), owned by another subgraph. */
export type Resource = {
  readonly __typename?: 'Resource';
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** The improvement plans that change it, impact it, or rely on it as redundancy. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** The issues about it or affecting it. Resolved from its id alone: its existence is not checked. */
  readonly performanceIssues: PerformanceIssueConnection;
};


/** A resource (TMF639), owned by another subgraph. */
export type ResourceImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ImprovementPlanOrder;
};


/** A resource (TMF639), owned by another subgraph. */
export type ResourcePerformanceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceIssueOrder;
};

/** How efficiently normal operation is being restored. */
export type RestorationEfficiency = {
  readonly __typename?: 'RestorationEfficiency';
  /** Number of plans so far. */
  readonly attempts: Scalars['Int']['output'];
  /** Whether the first plan succeeded; null before any plan has ended. */
  readonly firstPlanSuccess?: Maybe<Scalars['Boolean']['output']>;
  /** Time in which anyone worked on a plan. */
  readonly touchTime: Scalars['Duration']['output'];
  /** touchTime / time since the issue was raised until it was closed or now; null before any time has passed. */
  readonly touchTimeRatio?: Maybe<Scalars['Float']['output']>;
};

/** How a restoration holds (own). */
export type RestorationKind =
  /** Operation is normal by the repair; what is left is to report and to tidy up. */
  | 'PERMANENT'
  /** Operation is normal by a workaround; the permanent repair is still to come. */
  | 'TEMPORARY';

/** A check by measurement that operation is normal again (TMF653 ServiceTest). */
export type RestorationVerification = {
  readonly __typename?: 'RestorationVerification';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who verified; never who acted for the party on the issue. */
  readonly by: Scalars['String']['output'];
  /** The result for each indicator. */
  readonly findings: ReadonlyArray<PerformanceIssueIndicatorFinding>;
  /** Whether every indicator was normal, as far as the agreement demands. */
  readonly passed: Scalars['Boolean']['output'];
  /** What took a pass back before the closure; null while it holds. */
  readonly voided?: Maybe<VoidedVerification>;
  /** End of the observation: the verification. */
  readonly windowEnd: Scalars['DateTime']['output'];
  /** Start of the observation: the claim of the resolution, or the last recorded restoration. */
  readonly windowStart: Scalars['DateTime']['output'];
};

/** Resumes access. */
export type ResumeAccessGrantInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Why the access may be used again. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Resumes an issue. */
export type ResumePerformanceIssueInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue to take up again. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Resumes a listener. */
export type ResumePerformanceListenerInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The listener. */
  readonly id: Scalars['ID']['input'];
};

/** Resumes a review rule. */
export type ResumePerformanceReviewRuleInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The rule. */
  readonly id: Scalars['ID']['input'];
};

/** Ends a stop. */
export type ResumeServiceLevelClockInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose stopped clocks run again. */
  readonly id: Scalars['ID']['input'];
  /** The stop. */
  readonly stopId: Scalars['ID']['input'];
};

/** Retires a template. */
export type RetireImprovementPlanTemplateInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The template. */
  readonly id: Scalars['ID']['input'];
  /** Why no more plans are to be made from it. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Retires a review rule. */
export type RetirePerformanceReviewRuleInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The rule. */
  readonly id: Scalars['ID']['input'];
  /** Why the rule is to run no more. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Retires a shared calendar. */
export type RetireSharedCalendarInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** From when on, not in the past; at once when absent, or as soon as a second administrator approves. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Refuses when the calendar is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The calendar. */
  readonly id: Scalars['ID']['input'];
  /** Why it is to be used no more. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Confirms that access is still needed. */
export type ReviewAccessGrantInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The finding. */
  readonly finding: Scalars['String']['input'];
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** The date of the next review. */
  readonly reviewDueAt: Scalars['DateTime']['input'];
};

/** Revises a shared calendar. Absent fields stay; lists are replaced as a whole. */
export type ReviseSharedCalendarInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** From when on, not in the past; at once when absent, or as soon as a second administrator approves. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Refuses when the calendar is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All holidays. */
  readonly holidays?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All working hours. */
  readonly hours?: InputMaybe<ReadonlyArray<ServiceLevelWorkingHoursInput>>;
  /** The calendar. */
  readonly id: Scalars['ID']['input'];
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Why the hours or days change; kept in the history of the calendar. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** All dates with hours of their own. */
  readonly specialDays?: InputMaybe<ReadonlyArray<ServiceLevelSpecialDayInput>>;
  /** IANA zone name. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Revokes access. */
export type RevokeAccessGrantInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Why the access ends for good. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Schedules the work. */
export type ScheduleImprovementPlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why conflicts with other work are accepted. */
  readonly conflictsAcceptedBecause?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan to schedule. */
  readonly id: Scalars['ID']['input'];
  /** The time. */
  readonly window: ImprovementPlanWindowInput;
};

/** A service (TMF638), owned by another subgraph. */
export type Service = {
  readonly __typename?: 'Service';
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** The improvement plans that change it, impact it, or rely on it as redundancy. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** The issues about it or affecting it. Resolved from its id alone: its existence is not checked. */
  readonly performanceIssues: PerformanceIssueConnection;
};


/** A service (TMF638), owned by another subgraph. */
export type ServiceImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ImprovementPlanOrder;
};


/** A service (TMF638), owned by another subgraph. */
export type ServicePerformanceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceIssueOrder;
};

/** What a term credits in a period (own). */
export type ServiceCredit = {
  readonly __typename?: 'ServiceCredit';
  /** The credit, in its unit. */
  readonly amount: Scalars['Float']['output'];
  /** Whether the cap cut it. */
  readonly capped: Scalars['Boolean']['output'];
  /** The code of the term. */
  readonly code: Scalars['String']['output'];
  /** Of MONEY: the ISO 4217 code. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** What it was computed from. */
  readonly lines: ReadonlyArray<ServiceCreditLine>;
  /** The unit of `amount`. */
  readonly unit: ServiceCreditUnit;
};

/** From which value on how much is credited (own). */
export type ServiceCreditBand = {
  readonly __typename?: 'ServiceCreditBand';
  /** The credit, in the unit of the term. */
  readonly amount: Scalars['Float']['output'];
  /** The least value of the band: a share, or a number; null for a time. */
  readonly from?: Maybe<Scalars['Float']['output']>;
  /** The least value of the band, of a time. */
  readonly fromTime?: Maybe<Scalars['Duration']['output']>;
  /** For each started unit of this size; null for the band as a whole. */
  readonly perStarted?: Maybe<Scalars['Float']['output']>;
  /** For each started time of this length. */
  readonly perStartedTime?: Maybe<Scalars['Duration']['output']>;
};

/** From which value on how much is credited. */
export type ServiceCreditBandInput = {
  /** The credit, in the unit of the term. */
  readonly amount: Scalars['Float']['input'];
  /** The least value of the band: a share, or a number; null for a time. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** The least value of the band, of a time. */
  readonly fromTime?: InputMaybe<Scalars['Duration']['input']>;
  /** For each started unit of this size; null for the band as a whole. */
  readonly perStarted?: InputMaybe<Scalars['Float']['input']>;
  /** For each started time of this length. */
  readonly perStartedTime?: InputMaybe<Scalars['Duration']['input']>;
};

/** How the credits for several values combine (own). */
export type ServiceCreditCombination =
  /** The greatest of them. */
  | 'GREATEST'
  /** They add up. */
  | 'SUM';

/** What a credit is computed from (own). */
export type ServiceCreditInput =
  /** Each appointment that was missed or cancelled late, as 1. */
  | 'APPOINTMENTS'
  /** The availability of each resource in the period. */
  | 'AVAILABILITY'
  /** How long each counted outage lasted in the period. */
  | 'DURATION'
  /** By how much each clock exceeded its target. */
  | 'LATENESS'
  /** The outage time of each resource in the period. */
  | 'OUTAGE_TIME'
  /** By how much an objective was missed. */
  | 'SHORTFALL';

/** One value that a credit was computed from (own). */
export type ServiceCreditLine = {
  readonly __typename?: 'ServiceCreditLine';
  /** What is credited for it: for the value, without what it came to before the period. */
  readonly amount: Scalars['Float']['output'];
  /** How much of the value fell before the period, and was credited then: of lateness that goes on. */
  readonly before: Scalars['Float']['output'];
  /** Until when it can be claimed; null without a limit. */
  readonly claimableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The issue; null for a value of the period. */
  readonly performanceIssueId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing is; null where something can be. */
  readonly refusedBy?: Maybe<ServiceCreditRefusal>;
  /** The resource, as `Type:id`; null for all together. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The value, not rounded; times in milliseconds. */
  readonly value: Scalars['Float']['output'];
};

/** Why nothing is credited for a value (own). */
export type ServiceCreditRefusal =
  /** The time for claiming is over. */
  | 'CLAIM_LATE'
  /** The period has not ended. */
  | 'NOT_SETTLED'
  /** The issue was raised too late after the occurrence. */
  | 'TICKET_LATE';

/** What is credited when a promise is not kept (own); never an invoice. */
export type ServiceCreditTerms = {
  readonly __typename?: 'ServiceCreditTerms';
  /** Ascending; a band holds from its least value on, of values that are not rounded. */
  readonly bands: ReadonlyArray<ServiceCreditBand>;
  /** The most in a period, in the unit; null for no limit. */
  readonly cap?: Maybe<Scalars['Float']['output']>;
  /** It is to be claimed so soon after the issue was closed, or the period ended. */
  readonly claimWithin?: Maybe<Scalars['Duration']['output']>;
  /** A code of the agreement. */
  readonly code: Scalars['String']['output'];
  /** Of several values. */
  readonly combine: ServiceCreditCombination;
  /** Of MONEY: the ISO 4217 code. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** What it is computed from. */
  readonly input: ServiceCreditInput;
  /** Of LATENESS the clock, of SHORTFALL the objective. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** The issue is to be raised so soon after the occurrence. */
  readonly ticketWithin?: Maybe<Scalars['Duration']['output']>;
  /** The unit of its credits. */
  readonly unit: ServiceCreditUnit;
};

/** What is credited when a promise is not kept; never an invoice. */
export type ServiceCreditTermsInput = {
  /** Ascending; a band holds from its least value on, of values that are not rounded. */
  readonly bands: ReadonlyArray<ServiceCreditBandInput>;
  /** The most in a period, in the unit; null for no limit. */
  readonly cap?: InputMaybe<Scalars['Float']['input']>;
  /** It is to be claimed so soon after the issue was closed, or the period ended. */
  readonly claimWithin?: InputMaybe<Scalars['Duration']['input']>;
  /** A code of the agreement. */
  readonly code: Scalars['String']['input'];
  /** Of several values. */
  readonly combine: ServiceCreditCombination;
  /** Of MONEY: the ISO 4217 code. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** What it is computed from. */
  readonly input: ServiceCreditInput;
  /** Of LATENESS the clock, of SHORTFALL the objective. */
  readonly of?: InputMaybe<Scalars['String']['input']>;
  /** The issue is to be raised so soon after the occurrence. */
  readonly ticketWithin?: InputMaybe<Scalars['Duration']['input']>;
  /** The unit of its credits. */
  readonly unit: ServiceCreditUnit;
};

/** The unit of a credit (own). */
export type ServiceCreditUnit =
  /** Days of the recurring charge. */
  | 'DAYS_OF_CHARGE'
  /** An amount of money. */
  | 'MONEY'
  /** Percent of the recurring charge of the period. */
  | 'PERCENT_OF_CHARGE';

/** When an appointment counts as not kept, and what an agreed slot does to a deadline (own). */
export type ServiceLevelAppointmentTerms = {
  readonly __typename?: 'ServiceLevelAppointmentTerms';
  /** How long after the slot an arrival is still in time. */
  readonly grace: Scalars['Duration']['output'];
  /** Cancelled by the party less than this before its start is cancelled late. */
  readonly lateCancellation: Scalars['Duration']['output'];
  /** Whether an agreed slot after the deadline replaces the deadline. */
  readonly replacesDeadline: Scalars['Boolean']['output'];
};

/** When an appointment counts as not kept, and what an agreed slot does to a deadline. */
export type ServiceLevelAppointmentTermsInput = {
  /** How long after the slot an arrival is still in time. */
  readonly grace: Scalars['Duration']['input'];
  /** Cancelled by the party less than this before its start is cancelled late. */
  readonly lateCancellation: Scalars['Duration']['input'];
  /** Whether an agreed slot after the deadline replaces the deadline. */
  readonly replacesDeadline: Scalars['Boolean']['input'];
};

/** What is an outage, and of how much time availability is a share (own). */
export type ServiceLevelAvailabilityTerms = {
  readonly __typename?: 'ServiceLevelAvailabilityTerms';
  /** Why time of an outage does not count. */
  readonly excluded: ReadonlyArray<OutageExclusion>;
  /** The length of every period; null for the working time of the arrangement's calendar. */
  readonly fixedPeriod?: Maybe<Scalars['Duration']['output']>;
  /** Codes of degradations that are outages; null for all. A degradation that is not analysed is one. */
  readonly impacts?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Shorter outages do not count. */
  readonly least: Scalars['Duration']['output'];
};

/** What is an outage, and of how much time availability is a share. */
export type ServiceLevelAvailabilityTermsInput = {
  /** Why time of an outage does not count. */
  readonly excluded: ReadonlyArray<OutageExclusion>;
  /** The length of every period; null for the working time of the arrangement's calendar. */
  readonly fixedPeriod?: InputMaybe<Scalars['Duration']['input']>;
  /** Codes of degradations that are outages; null for all. A degradation that is not analysed is one. */
  readonly impacts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Shorter outages do not count. */
  readonly least: Scalars['Duration']['input'];
};

/** When time runs: working hours in a zone, with the dates that differ (own). */
export type ServiceLevelCalendar = {
  readonly __typename?: 'ServiceLevelCalendar';
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays: ReadonlyArray<Scalars['String']['output']>;
  /** The working hours. Around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<ServiceLevelWorkingHours>;
  /** The shared calendar that this is a version of; null for a calendar of the arrangement's own. */
  readonly shared?: Maybe<SharedCalendarVersion>;
  /** Dates with hours of their own, such as half days. */
  readonly specialDays: ReadonlyArray<ServiceLevelSpecialDay>;
  /** IANA zone name, for example `Europe/Berlin`. */
  readonly timeZone: Scalars['String']['output'];
};

/** The working time. */
export type ServiceLevelCalendarInput = {
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays: ReadonlyArray<Scalars['String']['input']>;
  /** The working hours; around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<ServiceLevelWorkingHoursInput>;
  /** Dates with hours of their own, such as half days. */
  readonly specialDays: ReadonlyArray<ServiceLevelSpecialDayInput>;
  /** IANA zone name. */
  readonly timeZone: Scalars['String']['input'];
};

/** A service level clock, evaluated at the instant of the request. Elapsed time counts working time outside agreed stops only: elapsed = |run ∩ working time \ stops|; it is breached when elapsed exceeds the target. */
export type ServiceLevelClock = {
  readonly __typename?: 'ServiceLevelClock';
  /** The arrangement whose terms it runs under. */
  readonly agreement: ServiceLevelClockAgreement;
  /** The basis of the obligation. */
  readonly basis: ServiceLevelClockBasis;
  /** What its reading rests on, and how that came about: the agreement, severities, stops and what disputes excused, each with who, when, why and from when it counts. */
  readonly basisHistory: ReadonlyArray<PerformanceIssueBasisChange>;
  /** Whether elapsed exceeds target, decided on durations. */
  readonly breached: Scalars['Boolean']['output'];
  /** The working time it counts in, as agreed when it started. */
  readonly calendar: ServiceLevelCalendar;
  /** elapsed / target, not rounded; null without a target. */
  readonly consumed?: Maybe<Scalars['Float']['output']>;
  /** The issue whose clock it continues, so that it started there: a cancelled or rejected one about the same matter, or this one before the party passed it on; null for none (own). */
  readonly continues?: Maybe<Scalars['ID']['output']>;
  /** When the target is or was reached; null without a target, or while the clock is stopped. */
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The party's dispute of this clock; after an appeal the appeal; null for none. */
  readonly dispute?: Maybe<ServiceLevelClockDispute>;
  /** The dismissed dispute that was appealed; null without an appeal. */
  readonly earlierDispute?: Maybe<ServiceLevelClockDispute>;
  /** Elapsed time. */
  readonly elapsed: Scalars['Duration']['output'];
  /** When it ended; null while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clock's timeline without gaps: who held the issue, and whether and why the clock ran or was stopped. */
  readonly explain: ReadonlyArray<ServiceLevelClockSegment>;
  /** Time from start to end or now, working or not. */
  readonly gross: Scalars['Duration']['output'];
  /** Unique within the issue. */
  readonly id: Scalars['ID']['output'];
  /** What it measures. */
  readonly kind: ServiceLevelClockKind;
  /** Of a MILESTONE clock: its code in the agreement; null for the usual ones (own). */
  readonly milestone?: Maybe<Scalars['String']['output']>;
  /** The obligor. */
  readonly obligor: ServiceLevelObligor;
  /** The party that held the issue when it started. */
  readonly partyId: Scalars['ID']['output'];
  /** True while its end depends on a claimed resolution that has not been accepted. */
  readonly provisional: Scalars['Boolean']['output'];
  /** target - elapsed; negative once breached; null without a target. */
  readonly remaining?: Maybe<Scalars['Duration']['output']>;
  /** When it started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Whether it is running, stopped or ended, and how it ended. */
  readonly state: ServiceLevelClockState;
  /** Time in agreed stops and, unless the agreement says otherwise, the time the service provider took for a claim that it rejected; working time or not: gross - stopped is the time net of stops. */
  readonly stopped: Scalars['Duration']['output'];
  /** The time allowed at the current severity; null without a target. After a change of severity a stricter target counts from the change on and never gives more time than was left, a looser one counts from the start, and what was exceeded stays so. */
  readonly target?: Maybe<Scalars['Duration']['output']>;
  /** What decided its target, from the start on, by each change of severity and each finding (own). */
  readonly targetChanges: ReadonlyArray<ServiceLevelTargetChange>;
};

/** The arrangement that a clock runs under (TMF651 Agreement), at the version whose terms were copied. */
export type ServiceLevelClockAgreement = {
  readonly __typename?: 'ServiceLevelClockAgreement';
  /** The contract it is based on. */
  readonly agreementReference: Scalars['String']['output'];
  /** The arrangement. */
  readonly arrangementId: Scalars['ID']['output'];
  /** Its version. */
  readonly arrangementVersion: Scalars['Int']['output'];
};

/** The basis of a clock (ITIL terms, as used by TMF623). */
export type ServiceLevelClockBasis =
  /** Between departments of the service provider. */
  | 'OLA'
  /** Towards the customer. */
  | 'SLA'
  /** The party's contract, on which the others are based. */
  | 'UNDERPINNING_CONTRACT';

/** A party's objection to a clock. */
export type ServiceLevelClockDispute = {
  readonly __typename?: 'ServiceLevelClockDispute';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly by: Scalars['String']['output'];
  /** From when time is to be excused or, once the dispute is upheld, is excused. The rest of the clock counts. */
  readonly from: Scalars['DateTime']['output'];
  /** The state of the dispute. */
  readonly outcome: ServiceLevelDisputeOutcome;
  /** Why the party holds that the breach is not its own. */
  readonly reason: Scalars['String']['output'];
  /** When it was settled; null while open. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who settled it; null while open. */
  readonly settledBy?: Maybe<Scalars['String']['output']>;
  /** The reason for the decision; null while open. */
  readonly settledReason?: Maybe<Scalars['String']['output']>;
  /** Until when. */
  readonly to: Scalars['DateTime']['output'];
};

/** What a service level clock measures (own; the measures follow TMF623 and TMF656). */
export type ServiceLevelClockKind =
  /** From raising an issue, or reassigning it, until the party starts on it. */
  | 'ACKNOWLEDGE'
  /** Between two milestones that the agreement names. */
  | 'MILESTONE'
  /** Until the resolution is claimed and then accepted. */
  | 'RESOLVE'
  /** Until normal operation is restored. */
  | 'RESTORE'
  /** From one progress report to the next while the party works. */
  | 'UPDATE';

/** A segment of a clock's run. */
export type ServiceLevelClockSegment = {
  readonly __typename?: 'ServiceLevelClockSegment';
  /** What this segment adds to the elapsed time. */
  readonly elapsed: Scalars['Duration']['output'];
  /** The evidence given for the stop. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** The start. */
  readonly from: Scalars['DateTime']['output'];
  /** Who held the issue. */
  readonly holder: ServiceLevelObligor;
  /** Why the clock was stopped; null when it ran. */
  readonly reason?: Maybe<ServiceLevelClockStopReason>;
  /** The state of the clock. */
  readonly state: ServiceLevelClockSegmentState;
  /** The issue's status then. */
  readonly status: PerformanceIssueStatus;
  /** The stop that applied; null for none. */
  readonly stopId?: Maybe<Scalars['ID']['output']>;
  /** The end. */
  readonly to: Scalars['DateTime']['output'];
};

/** What a clock did in a segment (own). */
export type ServiceLevelClockSegmentState =
  /** It was outside working hours. */
  | 'OUTSIDE_HOURS'
  /** Running. */
  | 'RUNNING'
  /** Stopped by an agreed stop. */
  | 'STOPPED';

/** What a clock does (own). */
export type ServiceLevelClockState =
  /** Ended beyond the target. */
  | 'BREACHED'
  /** Ended without its milestone (a reassignment, a rejection, a cancellation), or there is no target. */
  | 'ENDED'
  /** Ended within the target. */
  | 'MET'
  /** It is outside working hours. */
  | 'OUTSIDE_HOURS'
  /** Running. */
  | 'RUNNING'
  /** Stopped by an agreed stop. */
  | 'STOPPED';

/** An interval in which clocks of the party were stopped (SLA pause). */
export type ServiceLevelClockStop = {
  readonly __typename?: 'ServiceLevelClockStop';
  /** The stopped clocks. */
  readonly clocks: ReadonlyArray<ServiceLevelClockKind>;
  /** The evidence given; null when it started with a reassignment. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** The start. */
  readonly from: Scalars['DateTime']['output'];
  /** Unique within the issue. */
  readonly id: Scalars['ID']['output'];
  /** Who started it, or reassigned the issue during it. */
  readonly openedBy: Scalars['String']['output'];
  /** Whether it waits for the approval of a second person, or was declined: it does not count. */
  readonly proposed: Scalars['Boolean']['output'];
  /** What the clock waits for; the arrangement lists the reasons that it allows. */
  readonly reason: ServiceLevelClockStopReason;
  /** Who resumed the clocks; null while it lasts, and when it ended otherwise. */
  readonly resumedBy?: Maybe<Scalars['String']['output']>;
  /** Until when; null while it lasts. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
  /** When it was declared void; null while it holds. */
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who declared it void. */
  readonly voidedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was declared void. */
  readonly voidedReason?: Maybe<Scalars['String']['output']>;
};

/** Reasons for which an agreement may allow a clock to be stopped (own; SLA pause). */
export type ServiceLevelClockStopReason =
  /** The party cannot reach the site or the system. */
  | 'AWAITING_ACCESS'
  /** The service provider has to approve first. */
  | 'AWAITING_APPROVAL'
  /** The originator owes information. */
  | 'AWAITING_INFORMATION'
  /** The customer requested the delay. */
  | 'CUSTOMER_REQUEST'
  /** Force majeure. */
  | 'FORCE_MAJEURE'
  /** Maintenance that was agreed. */
  | 'PLANNED_MAINTENANCE';

/** Which way a figure is enough (own). */
export type ServiceLevelComparator =
  /** Not below the target. */
  | 'AT_LEAST'
  /** Not above the target. */
  | 'AT_MOST';

/** Where a count of days begins (own). */
export type ServiceLevelDayCount =
  /** After the local date of the start: 1 is the day after it. Two working days after a Saturday are over on Tuesday. */
  | 'AFTER_START_DAY'
  /** From the first working day on which working time is left, which is 0. */
  | 'FROM_FIRST_WORKING_DAY';

/** Hours of one day. */
export type ServiceLevelDayHours = {
  readonly __typename?: 'ServiceLevelDayHours';
  /** Local time `HH:mm` at which work begins. */
  readonly from: Scalars['String']['output'];
  /** Local time `HH:mm` at which it ends, as in `ServiceLevelWorkingHours.to`. */
  readonly to: Scalars['String']['output'];
};

/** Hours of one day. */
export type ServiceLevelDayHoursInput = {
  /** Local time `HH:mm`. */
  readonly from: Scalars['String']['input'];
  /** Local time `HH:mm`, up to 24:00; on the next day when it is not after `from`. */
  readonly to: Scalars['String']['input'];
};

/** Which days are counted (own). */
export type ServiceLevelDayKind =
  /** All days. The target then needs a calendar that is around the clock. */
  | 'CALENDAR_DAY'
  /** Days on which working hours begin. */
  | 'WORKING_DAY';

/** States of a dispute (own). */
export type ServiceLevelDisputeOutcome =
  /** The breach counts. */
  | 'DISMISSED'
  /** Not settled yet. */
  | 'OPEN'
  /** Upheld: the stretch of time does not count against the party; the rest of the clock does. */
  | 'UPHELD';

/** Ways to settle a dispute (own). */
export type ServiceLevelDisputeSettlement =
  /** The breach counts. */
  | 'DISMISSED'
  /** Upheld: the stretch of time does not count against the party; the rest of the clock does. */
  | 'UPHELD';

/** A part of the day, and when is due what starts in it (own). */
export type ServiceLevelDueBand = {
  readonly __typename?: 'ServiceLevelDueBand';
  /** The number of days that are counted. */
  readonly addDays: Scalars['Int']['output'];
  /** Where the count begins. */
  readonly count: ServiceLevelDayCount;
  /** Which days count. */
  readonly dayKind: ServiceLevelDayKind;
  /** Local time `HH:mm` on the day that is counted to; null for the end of its working hours, or of a calendar day. */
  readonly dueTime?: Maybe<Scalars['String']['output']>;
  /** Local time `HH:mm` at which it ends; it begins where the one before it ends, the first at 00:00. The last ends at 24:00. */
  readonly startBefore: Scalars['String']['output'];
};

/** A part of the day, and when is due what starts in it. Two full working days are `{ addDays: 2 }`. */
export type ServiceLevelDueBandInput = {
  /** The number of days that are counted. */
  readonly addDays: Scalars['Int']['input'];
  /** Where the count begins. */
  readonly count: ServiceLevelDayCount;
  /** Which days count. */
  readonly dayKind: ServiceLevelDayKind;
  /** Local time `HH:mm` on the day that is counted to; when absent, the end of its working hours, or of a calendar day. */
  readonly dueTime?: InputMaybe<Scalars['String']['input']>;
  /** Local time `HH:mm` at which it ends. */
  readonly startBefore: Scalars['String']['input'];
};

/** When is due what starts in which part of the day (own). The length of the target is the working time from the start to the due instant, so that stops move it as they move a duration. */
export type ServiceLevelDueTable = {
  readonly __typename?: 'ServiceLevelDueTable';
  /** The parts of the day, in order. They cover it once. */
  readonly bands: ReadonlyArray<ServiceLevelDueBand>;
  /** What a start outside working hours counts as. */
  readonly outOfHours: ServiceLevelOutOfHours;
};

/** When it is due, by the part of the day it starts in. */
export type ServiceLevelDueTableInput = {
  /** The parts of the day, in order; the last ends at 24:00. */
  readonly bands: ReadonlyArray<ServiceLevelDueBandInput>;
  /** What a start outside working hours counts as. */
  readonly outOfHours: ServiceLevelOutOfHours;
};

/** A clock between two milestones (own). */
export type ServiceLevelMilestoneClock = {
  readonly __typename?: 'ServiceLevelMilestoneClock';
  /** A code of the agreement; ACKNOWLEDGE, RESTORE or RESOLVE for a usual clock that starts elsewhere than usual. */
  readonly code: Scalars['String']['output'];
  /** What ends it. */
  readonly endOn: ServiceLevelMilestoneEvent;
  /** What starts it. */
  readonly startOn: ServiceLevelMilestoneEvent;
};

/** A clock between two milestones. Its targets have the clock MILESTONE and its code, unless it is a usual one that starts elsewhere than usual. */
export type ServiceLevelMilestoneClockInput = {
  /** A code such as ON_SITE; ACKNOWLEDGE, RESTORE or RESOLVE for the usual clock, which keeps its end. */
  readonly code: Scalars['String']['input'];
  /** What ends it. */
  readonly endOn: ServiceLevelMilestoneEvent;
  /** What starts it. */
  readonly startOn: ServiceLevelMilestoneEvent;
};

/** What happens to an issue that a clock can start or end on (own). */
export type ServiceLevelMilestoneEvent =
  /** The party's first act. */
  | 'ACKNOWLEDGED'
  /** The service provider detected it: the raise. */
  | 'DETECTED'
  /** The party has said when it expects normal operation. */
  | 'ETA_GIVEN'
  /** The degradation began: at the first value outside normal since `occurredAt` that somebody else than who raised the issue recorded, else at the raise. */
  | 'OCCURRED'
  /** A technician is at the site. */
  | 'ON_SITE'
  /** The party has handed over its plan of repair. */
  | 'PLAN_GIVEN'
  /** The issue was raised, or handed over to the party. */
  | 'RAISED'
  /** The repair has begun. */
  | 'REPAIR_STARTED'
  /** The report on the cause was delivered. */
  | 'REPORT_DELIVERED'
  /** The resolution was claimed. */
  | 'RESOLVED'
  /** Normal operation was restored: recorded, else claimed with the resolution. */
  | 'SERVICE_RESTORED';

/** How an objective stands (own). */
export type ServiceLevelObjectiveOutcome =
  /** So far it is not enough. */
  | 'AT_RISK'
  /** The period has ended, and it was enough. */
  | 'MET'
  /** It was not enough, or cannot be any more. */
  | 'MISSED'
  /** There are fewer observations than agreed. */
  | 'NO_DATA'
  /** So far it is enough. */
  | 'ON_TRACK';

/** The period of an objective (own). */
export type ServiceLevelObjectivePeriod =
  /** A calendar month. */
  | 'MONTH'
  /** A calendar quarter. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** How an objective stands in a period (own). */
export type ServiceLevelObjectiveResult = {
  readonly __typename?: 'ServiceLevelObjectiveResult';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** The start of the objective's period. */
  readonly from: Scalars['DateTime']['output'];
  /** The number of observations. */
  readonly n: Scalars['Int']['output'];
  /** Whether it was enough. */
  readonly outcome: ServiceLevelObjectiveOutcome;
  /** The resource, as `Type:id`; null for all together. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** What is enough, in the same unit. */
  readonly target: Scalars['Float']['output'];
  /** The end of it, exclusive. */
  readonly to: Scalars['DateTime']['output'];
  /** The figure, not rounded; times in milliseconds; null without an observation. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** The figure of an objective (own). */
export type ServiceLevelObjectiveStatistic =
  /** The greatest. */
  | 'MAX'
  /** The mean; of AVAILABILITY and OUTAGES the figure itself. */
  | 'MEAN'
  /** A percentile by the nearest rank. */
  | 'PERCENTILE'
  /** The share of clocks that were met within a time; one that ran longer counts from then on. */
  | 'SHARE_WITHIN'
  /** The sum. */
  | 'TOTAL';

/** Who owes what a clock measures (own). */
export type ServiceLevelObligor =
  /** The responsible party. */
  | 'PARTY'
  /** The service provider. */
  | 'SERVICE_PROVIDER';

/** What a start outside working hours counts as (own). */
export type ServiceLevelOutOfHours =
  /** As a start when it is. */
  | 'AS_IS'
  /** As a start when working hours next begin. */
  | 'NEXT_OPENING';

/** What is to be reached in each period (own; TMF623 service level objective). */
export type ServiceLevelPeriodObjective = {
  readonly __typename?: 'ServiceLevelPeriodObjective';
  /** A code of the agreement. */
  readonly code: Scalars['String']['output'];
  /** Which way is enough. */
  readonly comparator: ServiceLevelComparator;
  /** Of INDICATOR: its name in the quality analyses. */
  readonly indicator?: Maybe<Scalars['String']['output']>;
  /** AVAILABILITY, OUTAGES, OUTAGE_TIME, INDICATOR, or the code of a clock. */
  readonly measure: Scalars['String']['output'];
  /** With fewer observations nothing is decided. */
  readonly minSample: Scalars['Int']['output'];
  /** Each outsourced resource by itself. */
  readonly perSubject: Scalars['Boolean']['output'];
  /** Of PERCENTILE: from 1 to 99. */
  readonly percentile?: Maybe<Scalars['Int']['output']>;
  /** The period, in the zone of the calendar. */
  readonly period: ServiceLevelObjectivePeriod;
  /** The figure. */
  readonly statistic: ServiceLevelObjectiveStatistic;
  /** What is enough: a share from 0 to 1, a number, or the value of an indicator; null for a time. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** What is enough of a time; null for the others. */
  readonly targetTime?: Maybe<Scalars['Duration']['output']>;
  /** Of SHARE_WITHIN: within which time. */
  readonly within?: Maybe<ServiceLevelTargetTime>;
};

/** What is to be reached in each period. */
export type ServiceLevelPeriodObjectiveInput = {
  /** A code of the agreement. */
  readonly code: Scalars['String']['input'];
  /** Which way is enough. */
  readonly comparator: ServiceLevelComparator;
  /** Of INDICATOR: its name in the quality analyses. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** AVAILABILITY, OUTAGES, OUTAGE_TIME, INDICATOR, or the code of a clock. */
  readonly measure: Scalars['String']['input'];
  /** With fewer observations nothing is decided. */
  readonly minSample: Scalars['Int']['input'];
  /** Each outsourced resource by itself. */
  readonly perSubject: Scalars['Boolean']['input'];
  /** Of PERCENTILE: from 1 to 99. */
  readonly percentile?: InputMaybe<Scalars['Int']['input']>;
  /** The period, in the zone of the calendar. */
  readonly period: ServiceLevelObjectivePeriod;
  /** The figure. */
  readonly statistic: ServiceLevelObjectiveStatistic;
  /** What is enough: a share from 0 to 1, a number, or the value of an indicator; null for a time. */
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  /** What is enough of a time; null for the others. */
  readonly targetTime?: InputMaybe<Scalars['Duration']['input']>;
  /** Of SHARE_WITHIN: within which time. */
  readonly within?: InputMaybe<ServiceLevelTargetTimeInput>;
};

/** What a higher severity does to a running clock (own). A lower one counts its target from the start. */
export type ServiceLevelSeverityUpgrade =
  /** The stricter target counts from the start of the clock. */
  | 'KEEP_START'
  /** The stricter target counts from the change on, and never gives more time than was left. */
  | 'NO_MORE_THAN_LEFT'
  /** The stricter target counts in full from the change on. */
  | 'RESTART';

/** A date with hours of its own (own). */
export type ServiceLevelSpecialDay = {
  readonly __typename?: 'ServiceLevelSpecialDay';
  /** Its hours, instead of those of the weekday. */
  readonly hours: ReadonlyArray<ServiceLevelDayHours>;
  /** A local date `yyyy-MM-dd`, or `MM-dd` for every year; the date of one year prevails. */
  readonly on: Scalars['String']['output'];
};

/** A date with hours of its own. */
export type ServiceLevelSpecialDayInput = {
  /** Its hours, instead of those of the weekday. */
  readonly hours: ReadonlyArray<ServiceLevelDayHoursInput>;
  /** A local date `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly on: Scalars['String']['input'];
};

/** A service level target: the time allowed for a clock at a severity (TMF623 service level objective). */
export type ServiceLevelTarget = {
  readonly __typename?: 'ServiceLevelTarget';
  /** The basis of the obligation. */
  readonly basis: ServiceLevelClockBasis;
  /** The working time it counts in; null for the arrangement's. */
  readonly calendar?: Maybe<ServiceLevelCalendar>;
  /** The kind of clock. */
  readonly clock: ServiceLevelClockKind;
  /** Local time `HH:mm` from which on a start counts for the next working day; null unless the target is the preset END_OF_WORKING_DAY. */
  readonly cutOff?: Maybe<Scalars['String']['output']>;
  /** When it is due, by the part of the day it starts in; for the preset END_OF_WORKING_DAY, the table it names; null for a duration. */
  readonly due?: Maybe<ServiceLevelDueTable>;
  /** The time allowed, in working hours; null when a due table says when it is due. */
  readonly duration?: Maybe<Scalars['Duration']['output']>;
  /** Of a MILESTONE clock: the code of the arrangement's `milestones`. */
  readonly milestone?: Maybe<Scalars['String']['output']>;
  /** The obligor. */
  readonly obligor: ServiceLevelObligor;
  /** What it promises, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The severity it holds for. */
  readonly severity: PerformanceIssueSeverity;
  /** Only for such issues; of several targets that match, the one with the most conditions holds. Null for all issues. */
  readonly when?: Maybe<ServiceLevelTargetCondition>;
  /** Due by the end of this working day, 1 being the day it starts on; null unless the target is the preset END_OF_WORKING_DAY. */
  readonly workingDays?: Maybe<Scalars['Int']['output']>;
};

/** What decided the target of a clock, from an instant on (own). */
export type ServiceLevelTargetChange = {
  readonly __typename?: 'ServiceLevelTargetChange';
  /** From when on. */
  readonly at: Scalars['DateTime']['output'];
  /** The cause as far as it was identified. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** The degradation as far as it was analysed. */
  readonly impact?: Maybe<Scalars['String']['output']>;
  /** The severity. */
  readonly severity: PerformanceIssueSeverity;
  /** What the clock could take then; null without a target. */
  readonly target?: Maybe<Scalars['Duration']['output']>;
};

/** What an issue must be about for a target to hold (own). Each list that is there must contain what the issue has. */
export type ServiceLevelTargetCondition = {
  readonly __typename?: 'ServiceLevelTargetCondition';
  /** Categories; null for any. */
  readonly categories?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Codes of identified causes; null for any. */
  readonly causes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Codes of analysed degradations; null for any. */
  readonly impacts?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ids of outsourced resources; null for any. */
  readonly resources?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What an issue must be about for a target to hold. Each list that is given must contain what the issue has. */
export type ServiceLevelTargetConditionInput = {
  /** Categories. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of identified causes (`identifyPerformanceIssueCause`). */
  readonly causes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of analysed degradations (`analyzeServiceQuality`). */
  readonly impacts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of outsourced resources. */
  readonly resources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A service level target. Give one of `duration`, `workingDays` and `due`. */
export type ServiceLevelTargetInput = {
  /** The basis of the obligation. */
  readonly basis: ServiceLevelClockBasis;
  /** Its own working time; that of the arrangement when absent. */
  readonly calendar?: InputMaybe<ServiceLevelCalendarInput>;
  /** A shared calendar instead. */
  readonly calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of clock. */
  readonly clock: ServiceLevelClockKind;
  /** Of that preset: local time `HH:mm` from which on a start counts for the next working day; 24:00 when absent. */
  readonly cutOff?: InputMaybe<Scalars['String']['input']>;
  /** When it is due, by the part of the day it starts in. */
  readonly due?: InputMaybe<ServiceLevelDueTableInput>;
  /** The time allowed, in working hours. */
  readonly duration?: InputMaybe<Scalars['Duration']['input']>;
  /** Of a MILESTONE clock: its code. */
  readonly milestone?: InputMaybe<Scalars['String']['input']>;
  /** The obligor. */
  readonly obligor: ServiceLevelObligor;
  /** The severity it holds for. */
  readonly severity: PerformanceIssueSeverity;
  /** Only for such issues; of several targets that match, the one with the most conditions holds. */
  readonly when?: InputMaybe<ServiceLevelTargetConditionInput>;
  /** The preset END_OF_WORKING_DAY: due by the end of this working day, 1 being the day it starts on. */
  readonly workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A time allowed: a duration, or a due table (own). */
export type ServiceLevelTargetTime = {
  readonly __typename?: 'ServiceLevelTargetTime';
  /** Of that preset: local time `HH:mm` from which on a start counts for the next working day. */
  readonly cutOff?: Maybe<Scalars['String']['output']>;
  /** By the part of the day it starts in. */
  readonly due?: Maybe<ServiceLevelDueTable>;
  /** So much working time; null for a table. */
  readonly duration?: Maybe<Scalars['Duration']['output']>;
  /** The preset END_OF_WORKING_DAY: by the end of this working day, 1 being the day it starts on. */
  readonly workingDays?: Maybe<Scalars['Int']['output']>;
};

/** A time allowed: a duration, or a due table. */
export type ServiceLevelTargetTimeInput = {
  /** Of that preset: local time `HH:mm` from which on a start counts for the next working day. */
  readonly cutOff?: InputMaybe<Scalars['String']['input']>;
  /** By the part of the day it starts in. */
  readonly due?: InputMaybe<ServiceLevelDueTableInput>;
  /** So much working time; null for a table. */
  readonly duration?: InputMaybe<Scalars['Duration']['input']>;
  /** The preset END_OF_WORKING_DAY: by the end of this working day, 1 being the day it starts on. */
  readonly workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** The observation that a verification takes at a severity (own). */
export type ServiceLevelVerificationTerms = {
  readonly __typename?: 'ServiceLevelVerificationTerms';
  /** The least time between the first and the last value of an indicator. */
  readonly observation: Scalars['Duration']['output'];
  /** The least number of values of an indicator. */
  readonly samples: Scalars['Int']['output'];
  /** The severity. */
  readonly severity: PerformanceIssueSeverity;
  /** The share of an indicator's values that may be outside its normal range, from 0 to below 1. */
  readonly toleratedShare: Scalars['Float']['output'];
};

/** The observation that a verification takes at a severity. */
export type ServiceLevelVerificationTermsInput = {
  /** The least time between the first and the last value of an indicator. */
  readonly observation: Scalars['Duration']['input'];
  /** The least number of values of an indicator. */
  readonly samples: Scalars['Int']['input'];
  /** The severity. */
  readonly severity: PerformanceIssueSeverity;
  /** The share of an indicator's values that may be outside its normal range, from 0 to below 1. */
  readonly toleratedShare: Scalars['Float']['input'];
};

/** The same hours on one or more weekdays. */
export type ServiceLevelWorkingHours = {
  readonly __typename?: 'ServiceLevelWorkingHours';
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  readonly days: ReadonlyArray<Scalars['Int']['output']>;
  /** Local time `HH:mm` at which work begins. */
  readonly from: Scalars['String']['output'];
  /** Local time `HH:mm` at which it ends, up to 24:00. One that is not after `from` is on the next day: a shift over midnight, which belongs to the day it begins on. */
  readonly to: Scalars['String']['output'];
};

/** The same hours on one or more weekdays. */
export type ServiceLevelWorkingHoursInput = {
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  readonly days: ReadonlyArray<Scalars['Int']['input']>;
  /** Local time `HH:mm`. */
  readonly from: Scalars['String']['input'];
  /** Local time `HH:mm`, up to 24:00; on the next day when it is not after `from`. */
  readonly to: Scalars['String']['input'];
};

/** Settles a dispute. */
export type SettleClockDisputeInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The clock. */
  readonly clockId: Scalars['ID']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** From when the time is excused, within what is disputed; all of that when absent. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The id of the issue that the disputed clock is of. */
  readonly id: Scalars['ID']['input'];
  /** The outcome. */
  readonly outcome: ServiceLevelDisputeSettlement;
  /** Why the dispute is upheld or dismissed. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Until when. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A calendar that several agreements name (own). Each arrangement holds the content of its current version, and each issue that of the version it was raised under. */
export type SharedCalendar = PerformanceNode & {
  readonly __typename?: 'SharedCalendar';
  /** Everything that can be done to it, each with whether you may, and the refusal that would come if not (own). */
  readonly actionPermissions: ReadonlyArray<PerformanceActionPermission>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<PerformanceAction>;
  /** When it was defined. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Every change, oldest first: the audit trail. */
  readonly history: PerformanceHistoryConnection;
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays: ReadonlyArray<Scalars['String']['output']>;
  /** The working hours. Around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<ServiceLevelWorkingHours>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its name, for example `Germany, office hours`. */
  readonly name: Scalars['String']['output'];
  /** Changes of it while agreements count in it, oldest first. One at a time awaits its decision or its date. */
  readonly proposedChanges: ReadonlyArray<ProposedSharedCalendarChange>;
  /** Dates with hours of their own, such as half days. */
  readonly specialDays: ReadonlyArray<ServiceLevelSpecialDay>;
  /** Its status in the life cycle. */
  readonly status: SharedCalendarStatus;
  /** IANA zone name, for example `Europe/Berlin`. */
  readonly timeZone: Scalars['String']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A calendar that several agreements name (own). Each arrangement holds the content of its current version, and each issue that of the version it was raised under. */
export type SharedCalendarHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of shared calendars. */
export type SharedCalendarConnection = {
  readonly __typename?: 'SharedCalendarConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<SharedCalendarEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<SharedCalendar>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A shared calendar in a page. */
export type SharedCalendarEdge = {
  readonly __typename?: 'SharedCalendarEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The shared calendar. */
  readonly node: SharedCalendar;
};

/** Which shared calendars. All given fields must match. */
export type SharedCalendarFilter = {
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<SharedCalendarStatus>>;
};

/** Orders of shared calendars. */
export type SharedCalendarOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** The changed shared calendar, or a refusal. */
export type SharedCalendarOutcome = PerformanceIllegalTransition | PerformanceInvalidInput | PerformanceMutationIdReused | PerformanceNotFound | PerformanceNotPermitted | PerformanceRuleBroken | PerformanceVersionConflict | SharedCalendarPayload;

/** The changed shared calendar, and what goes with the change. */
export type SharedCalendarPayload = PerformancePayload & {
  readonly __typename?: 'SharedCalendarPayload';
  /** The position of the change among all changes: a subscription `after` it gets everything later. Null when the change was not seen in time, or was made long before. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** The changed shared calendar, as it is after the change. */
  readonly sharedCalendar: SharedCalendar;
  /** What to be careful about: nothing was refused. */
  readonly warnings: ReadonlyArray<PerformanceWarning>;
};

/** States of a shared calendar (own). */
export type SharedCalendarStatus =
  /** Arrangements may name it. */
  | 'ACTIVE'
  /** No arrangement may name it any more; those that do keep what it contained. Final. */
  | 'RETIRED';

/** A version of a shared calendar. */
export type SharedCalendarVersion = {
  readonly __typename?: 'SharedCalendarVersion';
  /** The shared calendar's id. */
  readonly id: Scalars['ID']['output'];
  /** Its name then. */
  readonly name: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** How the party's expected restoration has slipped. The first estimate of a new party is not a slip. */
export type SlippageHistory = {
  readonly __typename?: 'SlippageHistory';
  /** Number of times the party revised its estimate of normal operation: the sample of the other figures. */
  readonly n: Scalars['Int']['output'];
  /** Every revision, oldest first. */
  readonly revisions: ReadonlyArray<SlippageRevision>;
  /** Total slip: without a reassignment or a reopening, the difference between the current and the first estimate; negative when earlier, null without a revision. */
  readonly total?: Maybe<Scalars['Duration']['output']>;
  /** The greatest single slip; null without a revision. */
  readonly worst?: Maybe<Scalars['Duration']['output']>;
};

/** A revision of the party's estimate of normal operation. */
export type SlippageRevision = {
  readonly __typename?: 'SlippageRevision';
  /** When it was reported. */
  readonly at: Scalars['DateTime']['output'];
  /** The party that reported it. */
  readonly by: Scalars['String']['output'];
  /** The previous estimate. */
  readonly expectedBefore: Scalars['DateTime']['output'];
  /** The new estimate. */
  readonly expectedNow: Scalars['DateTime']['output'];
  /** How much later that is; negative when earlier. */
  readonly slippage: Scalars['Duration']['output'];
};

/** How much expected restorations slipped. */
export type SlippageSummary = {
  readonly __typename?: 'SlippageSummary';
  /** Mean slip per such report; null without one. */
  readonly mean?: Maybe<Scalars['Duration']['output']>;
  /** Number of reports that renewed an estimate, changed or not. */
  readonly n: Scalars['Int']['output'];
  /** The greatest slip; null without one. */
  readonly worst?: Maybe<Scalars['Duration']['output']>;
};

/** Starts a service action. */
export type StartImprovementPlanActionInput = {
  /** The service action. */
  readonly actionId: Scalars['ID']['input'];
  /** The value found before. */
  readonly before?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the action is of. */
  readonly id: Scalars['ID']['input'];
};

/** Starts the fallback. */
export type StartImprovementPlanFallbackInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose work is taken back. */
  readonly id: Scalars['ID']['input'];
  /** Why the work is taken back. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Starts a task. */
export type StartImprovementPlanTaskInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the task is of. */
  readonly id: Scalars['ID']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Starts on an issue. */
export type StartPerformanceIssueInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue to start. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Starts a review. */
export type StartPerformanceReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The review. */
  readonly id: Scalars['ID']['input'];
  /** The participants of both sides: at least one. */
  readonly participants: ReadonlyArray<Scalars['String']['input']>;
};

/** Stops clocks. */
export type StopServiceLevelClockInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Which clocks; all when absent. */
  readonly clocks?: InputMaybe<ReadonlyArray<ServiceLevelClockKind>>;
  /** The evidence. */
  readonly evidence: Scalars['String']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose clocks stop. */
  readonly id: Scalars['ID']['input'];
  /** Why; the agreement must allow it. */
  readonly reason: ServiceLevelClockStopReason;
};

/** Stores a report. Refused with REPORT_TOO_LARGE when the answer has more than 10,000 values. */
export type StorePerformanceReportInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Whether to compare with the previous period and list findings. */
  readonly compare: Scalars['Boolean']['input'];
  /** The question. */
  readonly question: PerformanceQuestionInput;
  /** The title. */
  readonly title: Scalars['String']['input'];
};

/** The availability of a resource in a period (own). */
export type SubjectAvailability = {
  readonly __typename?: 'SubjectAvailability';
  /** The number of outages that count. */
  readonly n: Scalars['Int']['output'];
  /** The time of them, overlaps once, clipped to the period. */
  readonly outageTime: Scalars['Duration']['output'];
  /** What it is a share of. */
  readonly periodTime: Scalars['Duration']['output'];
  /** 1 - outage / period, not rounded. */
  readonly share: Scalars['Float']['output'];
  /** The resource, as `Type:id`. */
  readonly subject: Scalars['String']['output'];
};

/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Changes of the access grants you may see. */
  readonly accessGrantChanged: AccessGrantChange;
  /** Proposals that wait for an owner's authorization; yours when no owner is given. */
  readonly improvementPlanAuthorizationRequested: ImprovementPlanChange;
  /** Changes of the improvement plans you may see. */
  readonly improvementPlanChanged: ImprovementPlanChange;
  /** Notices about the improvement plans you may see: proposal, commencement, completion and the others. */
  readonly improvementPlanNotice: ImprovementPlanNoticeEvent;
  /** Changes of the parties you may see. */
  readonly partyChanged: PartyChange;
  /** Changes of the performance snapshots you may see: taken or superseded. */
  readonly partyPerformanceChanged: PartyPerformanceChange;
  /** Changes of the performance issues you may see. */
  readonly performanceIssueChanged: PerformanceIssueChange;
  /** Changes of the recommendations you may see. */
  readonly performanceRecommendationChanged: PerformanceRecommendationChange;
  /** Changes of the performance reviews you may see. */
  readonly performanceReviewChanged: PerformanceReviewChange;
  /** Changes of the readiness assessments you may see. */
  readonly readinessAssessmentChanged: ReadinessAssessmentChange;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionAccessGrantChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessGrantChangeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionImprovementPlanAuthorizationRequestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  owner?: InputMaybe<Scalars['String']['input']>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionImprovementPlanChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanChangeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionImprovementPlanNoticeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanNoticeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionPartyChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyChangeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionPartyPerformanceChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyPerformanceChangeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionPerformanceIssueChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceIssueChangeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionPerformanceRecommendationChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceRecommendationChangeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionPerformanceReviewChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceReviewChangeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionReadinessAssessmentChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReadinessAssessmentChangeFilter>;
};

/** Suspends access. */
export type SuspendAccessGrantInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Why the access is suspended. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Takes begun work over. */
export type TakeOverImprovementPlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose work the service provider takes over. */
  readonly id: Scalars['ID']['input'];
  /** Why the service provider takes the work over. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Takes a snapshot. */
export type TakePerformanceSnapshotInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The party. */
  readonly partyId: Scalars['ID']['input'];
  /** The period; it must have ended. */
  readonly period: PerformancePeriodInput;
  /** The service, product or resource it is about; all issues of the party when absent. */
  readonly subject?: InputMaybe<OutsourcedEntityInput>;
};

/** Changes what describes a party. */
export type UpdatePartyInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** All ways to reach it. */
  readonly contacts?: InputMaybe<ReadonlyArray<PartyContactInput>>;
  /** Description of the services it is engaged for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All its external identifiers: those it has and new ones. One that it was ever known by stays with it. */
  readonly externalIdentifiers?: InputMaybe<ReadonlyArray<PartyIdentifierInput>>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** Its legal name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** All its roles. */
  readonly roles?: InputMaybe<ReadonlyArray<OutsourcingRoleInput>>;
  /** The name it trades under. */
  readonly tradingName?: InputMaybe<Scalars['String']['input']>;
};

/** Updates due in a period, without those still to come and those whose breach a dispute set aside. */
export type UpdatePunctuality = {
  readonly __typename?: 'UpdatePunctuality';
  /** How many were due: punctual + missed. */
  readonly due: Scalars['Int']['output'];
  /** Number of updates late or missing. */
  readonly missed: Scalars['Int']['output'];
  /** How many came in time. A claimed resolution is an update too. */
  readonly punctual: Scalars['Int']['output'];
  /** punctual / due; null if none was due. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** Upholds a disputed credit. */
export type UpholdCreditClaimInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** Why. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Proposes a plan from the library. It inherits the steps of its template. */
export type UseLibraryPlanInput = {
  /** What each parameter of the template is. */
  readonly bindings: ReadonlyArray<ImprovementPlanParameterBindingInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Description; the template's when absent. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How it departs from the template. A mandatory step that is changed or skipped takes a second person's approval. */
  readonly deviations: ReadonlyArray<ImprovementPlanDeviationInput>;
  /** Fallback procedure; the template's when absent. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The id of the issue that the plan restores. */
  readonly issueId: Scalars['ID']['input'];
  /** One-line summary; the template's when absent. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The risk; the template's when absent. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The template it is made from. */
  readonly templateId: Scalars['ID']['input'];
  /** The requested window; any time when absent. */
  readonly window?: InputMaybe<ImprovementPlanWindowInput>;
};

/** Declares a party ready to be engaged. */
export type ValidatePartyInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What shows that it is ready. */
  readonly evidence: Scalars['String']['input'];
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
};

/** Verifies a claimed resolution. */
export type VerifyRestorationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose restoration is verified. */
  readonly id: Scalars['ID']['input'];
};

/** Voids a stop. */
export type VoidClockStopInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose stop is voided. */
  readonly id: Scalars['ID']['input'];
  /** Why the stop does not count. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The stop. */
  readonly stopId: Scalars['ID']['input'];
};

/** Why a passed verification or a recorded restoration holds no longer (own). */
export type VoidedVerification = {
  readonly __typename?: 'VoidedVerification';
  /** When it was voided. */
  readonly at: Scalars['DateTime']['output'];
  /** Whose action voided it. */
  readonly by: Scalars['String']['output'];
  /** What took it back: a value outside the normal range, another analysis, or the service provider. */
  readonly reason: Scalars['String']['output'];
};

/** Waives a claimed credit. */
export type WaiveCreditClaimInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** Why. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Waives an implied entity. */
export type WaiveImprovementPlanImpactInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The service, product or resource. */
  readonly entity: OutsourcedEntityInput;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose impact on an entity is waived. */
  readonly id: Scalars['ID']['input'];
  /** Why the work does not impact it. Owners consent to it. */
  readonly reason: Scalars['String']['input'];
};

/** Withdraws a request for access. */
export type WithdrawAccessRequestInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Why the access is not needed. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Withdraws consent. */
export type WithdrawImprovementPlanAuthorizationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the caller had granted. */
  readonly id: Scalars['ID']['input'];
  /** Why the grant is taken back. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Withdraws the party's plan. */
export type WithdrawImprovementPlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the party takes back. */
  readonly id: Scalars['ID']['input'];
  /** Why the party takes its plan back. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Withdraws an accepted recommendation. */
export type WithdrawPerformanceRecommendationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** Why it is not pursued. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Withdraws a readiness assessment. */
export type WithdrawReadinessAssessmentInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the assessment is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Why it was withdrawn. */
  readonly reason: Scalars['String']['input'];
};



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
export type FederationTypes = {
  CreditClaim: CreditClaim;
  ImprovementPlan: ImprovementPlan;
  Party: Party;
  PerformanceIssue: PerformanceIssue;
  PerformanceRecommendation: PerformanceRecommendation;
  PerformanceReview: PerformanceReview;
  PerformanceScoreSettings: PerformanceScoreSettings;
  PerformanceSnapshot: PerformanceSnapshot;
  Product: Product;
  Resource: Resource;
  Service: Service;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CreditClaim:
    ( { __typename: 'CreditClaim' }
    & GraphQLRecursivePick<FederationTypes['CreditClaim'], {"id":true}> );
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
  PerformanceRecommendation:
    ( { __typename: 'PerformanceRecommendation' }
    & GraphQLRecursivePick<FederationTypes['PerformanceRecommendation'], {"id":true}> );
  PerformanceReview:
    ( { __typename: 'PerformanceReview' }
    & GraphQLRecursivePick<FederationTypes['PerformanceReview'], {"id":true}> );
  PerformanceScoreSettings:
    ( { __typename: 'PerformanceScoreSettings' }
    & GraphQLRecursivePick<FederationTypes['PerformanceScoreSettings'], {"id":true}> );
  PerformanceSnapshot:
    ( { __typename: 'PerformanceSnapshot' }
    & GraphQLRecursivePick<FederationTypes['PerformanceSnapshot'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AccessGrantOutcome:
    | ( StateOf<'AccessGrant'> )
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  CreditClaimOutcome:
    | ( StateOf<'CreditClaim'> )
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  DisputeFormerClockOutcome:
    | ( DisputedFormerClock )
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  EntityOwnershipOutcome:
    | ( StateOf<'EntityOwnership'> )
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  ImprovementPlanOutcome:
    | ( StateOf<'ImprovementPlan'> )
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  ImprovementPlanTemplateOutcome:
    | ( StateOf<'ImprovementPlanTemplate'> )
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  NoticeDeliveryOutcome:
    | ( StateOf<'NoticeDelivery'> )
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  OutsourcedEntity:
    | ( EntityRef )
    | ( EntityRef )
    | ( EntityRef )
  ;
  PartyOutcome:
    | ( StateOf<'Party'> )
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PerformanceIssueOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( StateOf<'PerformanceIssue'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PerformanceListenerOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( StateOf<'PerformanceListener'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PerformanceRecommendationOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'PerformanceRecommendation'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PerformanceReportOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'PerformanceReport'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PerformanceReviewOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'PerformanceReview'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PerformanceReviewRuleOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'PerformanceReviewRule'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PerformanceScoreSettingsOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( StateOf<'PerformanceScoreSettings'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PerformanceSnapshotOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( StateOf<'PerformanceSnapshot'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  ReadinessAssessmentOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
    | ( StateOf<'ReadinessAssessment'> )
  ;
  SharedCalendarOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
    | ( StateOf<'SharedCalendar'> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  PerformanceChange:
    | ( FeedEvent )
    | ( FeedEvent )
    | ( FeedEvent )
    | ( FeedEvent )
    | ( FeedEvent )
    | ( FeedEvent )
    | ( FeedEvent )
    | ( FeedEvent )
  ;
  PerformanceNode:
    | ( StateOf<'AccessGrant'> )
    | ( StateOf<'CreditClaim'> )
    | ( StateOf<'EntityOwnership'> )
    | ( StateOf<'ImprovementPlan'> )
    | ( StateOf<'ImprovementPlanTemplate'> )
    | ( StateOf<'NoticeDelivery'> )
    | ( StateOf<'Party'> )
    | ( StateOf<'PerformanceIssue'> )
    | ( StateOf<'PerformanceListener'> )
    | ( StateOf<'PerformanceRecommendation'> )
    | ( StateOf<'PerformanceReport'> )
    | ( StateOf<'PerformanceReview'> )
    | ( StateOf<'PerformanceReviewRule'> )
    | ( StateOf<'PerformanceScoreSettings'> )
    | ( StateOf<'PerformanceSnapshot'> )
    | ( StateOf<'ReadinessAssessment'> )
    | ( StateOf<'SharedCalendar'> )
  ;
  PerformancePayload:
    | ( StateOf<'AccessGrant'> )
    | ( StateOf<'CreditClaim'> )
    | ( DisputedFormerClock )
    | ( StateOf<'EntityOwnership'> )
    | ( StateOf<'ImprovementPlan'> )
    | ( StateOf<'ImprovementPlanTemplate'> )
    | ( StateOf<'NoticeDelivery'> )
    | ( StateOf<'Party'> )
    | ( StateOf<'PerformanceIssue'> )
    | ( StateOf<'PerformanceListener'> )
    | ( StateOf<'PerformanceRecommendation'> )
    | ( StateOf<'PerformanceReport'> )
    | ( StateOf<'PerformanceReview'> )
    | ( StateOf<'PerformanceReviewRule'> )
    | ( StateOf<'PerformanceScoreSettings'> )
    | ( StateOf<'PerformanceSnapshot'> )
    | ( StateOf<'ReadinessAssessment'> )
    | ( StateOf<'SharedCalendar'> )
  ;
  PerformanceRefusal:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptPerformanceIssueResolutionInput: AcceptPerformanceIssueResolutionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptPerformanceRecommendationInput: AcceptPerformanceRecommendationInput;
  AccessGrant: ResolverTypeWrapper<StateOf<'AccessGrant'>>;
  AccessGrantChange: ResolverTypeWrapper<FeedEvent>;
  AccessGrantChangeFilter: AccessGrantChangeFilter;
  AccessGrantConnection: ResolverTypeWrapper<ConnectionOf<'AccessGrant'>>;
  AccessGrantDecision: ResolverTypeWrapper<AccessGrantDecision>;
  AccessGrantDirection: AccessGrantDirection;
  AccessGrantEdge: ResolverTypeWrapper<Omit<AccessGrantEdge, 'node'> & { node: ResolversTypes['AccessGrant'] }>;
  AccessGrantFilter: AccessGrantFilter;
  AccessGrantOrder: AccessGrantOrder;
  AccessGrantOutcome: ResolverTypeWrapper<OutcomeValue>;
  AccessGrantPayload: ResolverTypeWrapper<StateOf<'AccessGrant'>>;
  AccessGrantPrivilege: AccessGrantPrivilege;
  AccessGrantStatus: AccessGrantStatus;
  AccessGrantTest: ResolverTypeWrapper<AccessGrantTest>;
  AccessGrantTestInput: AccessGrantTestInput;
  AccessGrantTool: ResolverTypeWrapper<AccessGrantTool>;
  AccessGrantToolInput: AccessGrantToolInput;
  AccessGrantToolKind: AccessGrantToolKind;
  AcknowledgeImprovementPlanProposalInput: AcknowledgeImprovementPlanProposalInput;
  AcknowledgeNoticeDeliveryInput: AcknowledgeNoticeDeliveryInput;
  AddPerformanceIssueNoteInput: AddPerformanceIssueNoteInput;
  AddPerformanceReviewEvidenceInput: AddPerformanceReviewEvidenceInput;
  AdoptPartyPlanInput: AdoptPartyPlanInput;
  AgreeCreditClaimInput: AgreeCreditClaimInput;
  AgreeOutsourcingArrangementInput: AgreeOutsourcingArrangementInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgreePerformanceIssueAppointmentInput: AgreePerformanceIssueAppointmentInput;
  AgreePerformanceReviewInput: AgreePerformanceReviewInput;
  AgreementReport: ResolverTypeWrapper<AgreementReportState>;
  AmendImprovementPlanInput: AmendImprovementPlanInput;
  AmendOutsourcingArrangementInput: AmendOutsourcingArrangementInput;
  AmendPerformanceReviewRuleInput: AmendPerformanceReviewRuleInput;
  AnalyzeServiceQualityInput: AnalyzeServiceQualityInput;
  AppointmentCount: ResolverTypeWrapper<Omit<AppointmentCount, 'outcome'> & { outcome: ResolversTypes['PerformanceIssueAppointmentOutcome'] }>;
  ApproveAccessGrantInput: ApproveAccessGrantInput;
  AssessPartyReadinessInput: AssessPartyReadinessInput;
  AssignPerformanceIssueInput: AssignPerformanceIssueInput;
  CacheControlScope: CacheControlScope;
  CancelImprovementPlanActionInput: CancelImprovementPlanActionInput;
  CancelImprovementPlanInput: CancelImprovementPlanInput;
  CancelImprovementPlanTaskInput: CancelImprovementPlanTaskInput;
  CancelPerformanceIssueAppointmentInput: CancelPerformanceIssueAppointmentInput;
  CancelPerformanceIssueInput: CancelPerformanceIssueInput;
  CancelPerformanceReviewInput: CancelPerformanceReviewInput;
  CarrierMaintenance: ResolverTypeWrapper<MaintenanceState>;
  CarrierMaintenanceStatus: CarrierMaintenanceStatus;
  ChangeEntityOwnershipInput: ChangeEntityOwnershipInput;
  ChangePerformanceIssuePriorityInput: ChangePerformanceIssuePriorityInput;
  ChronicFailure: ResolverTypeWrapper<ChronicFailure>;
  ChronicFailureTerms: ResolverTypeWrapper<ChronicFailureTermsState>;
  ChronicFailureTermsInput: ChronicFailureTermsInput;
  ChronicReason: ChronicReason;
  ClaimPerformanceIssueResolutionInput: ClaimPerformanceIssueResolutionInput;
  ClaimServiceCreditInput: ClaimServiceCreditInput;
  CloseImprovementPlanReviewInput: CloseImprovementPlanReviewInput;
  ClosePartyInput: ClosePartyInput;
  ClosePerformanceReviewInput: ClosePerformanceReviewInput;
  CommenceEmergencyWorkInput: CommenceEmergencyWorkInput;
  CommenceImprovementPlanInput: CommenceImprovementPlanInput;
  CompleteImprovementPlanActionInput: CompleteImprovementPlanActionInput;
  CompleteImprovementPlanTaskInput: CompleteImprovementPlanTaskInput;
  CompleteImprovementPlanWorkInput: CompleteImprovementPlanWorkInput;
  ConcludePerformanceReviewInput: ConcludePerformanceReviewInput;
  ConfirmEntityOwnershipInput: ConfirmEntityOwnershipInput;
  ConfirmPartyPlanInput: ConfirmPartyPlanInput;
  ConfirmPerformanceIssueRejectionInput: ConfirmPerformanceIssueRejectionInput;
  ContestPerformanceIssueRejectionInput: ContestPerformanceIssueRejectionInput;
  CountedPlannedWork: ResolverTypeWrapper<CountedWorkState>;
  CreditClaim: ResolverTypeWrapper<StateOf<'CreditClaim'>>;
  CreditClaimConnection: ResolverTypeWrapper<ConnectionOf<'CreditClaim'>>;
  CreditClaimEdge: ResolverTypeWrapper<Omit<CreditClaimEdge, 'node'> & { node: ResolversTypes['CreditClaim'] }>;
  CreditClaimFilter: CreditClaimFilter;
  CreditClaimMove: ResolverTypeWrapper<CreditClaimMove>;
  CreditClaimOrder: CreditClaimOrder;
  CreditClaimOutcome: ResolverTypeWrapper<OutcomeValue>;
  CreditClaimPayload: ResolverTypeWrapper<StateOf<'CreditClaim'>>;
  CreditClaimStatus: CreditClaimStatus;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideEmergencyAuthorizationInput: DecideEmergencyAuthorizationInput;
  DecideImprovementPlanAuthorizationInput: DecideImprovementPlanAuthorizationInput;
  DecideImprovementPlanChangeInput: DecideImprovementPlanChangeInput;
  DecideImprovementPlanExtensionInput: DecideImprovementPlanExtensionInput;
  DecideOutsourcingArrangementInput: DecideOutsourcingArrangementInput;
  DecidePerformanceIssueChangeInput: DecidePerformanceIssueChangeInput;
  DecidePerformanceScoreSettingsInput: DecidePerformanceScoreSettingsInput;
  DecideSharedCalendarChangeInput: DecideSharedCalendarChangeInput;
  DeclareImprovementPlanImpactInput: DeclareImprovementPlanImpactInput;
  DeclinePerformanceRecommendationInput: DeclinePerformanceRecommendationInput;
  DefinePerformanceReviewRuleInput: DefinePerformanceReviewRuleInput;
  DefineSharedCalendarInput: DefineSharedCalendarInput;
  DevelopImprovementPlanInput: DevelopImprovementPlanInput;
  DevelopRecommendedPlanInput: DevelopRecommendedPlanInput;
  DisputeClockInput: DisputeClockInput;
  DisputeCreditClaimInput: DisputeCreditClaimInput;
  DisputeFormerClockInput: DisputeFormerClockInput;
  DisputeFormerClockOutcome: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisputeFormerClockOutcome']>;
  DisputeFormerClockPayload: ResolverTypeWrapper<DisputedFormerClock>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EndEntityOwnershipInput: EndEntityOwnershipInput;
  EndImprovementPlanFallbackInput: EndImprovementPlanFallbackInput;
  EndOutsourcingArrangementInput: EndOutsourcingArrangementInput;
  EntityOwnership: ResolverTypeWrapper<StateOf<'EntityOwnership'>>;
  EntityOwnershipConnection: ResolverTypeWrapper<ConnectionOf<'EntityOwnership'>>;
  EntityOwnershipEdge: ResolverTypeWrapper<Omit<EntityOwnershipEdge, 'node'> & { node: ResolversTypes['EntityOwnership'] }>;
  EntityOwnershipFilter: EntityOwnershipFilter;
  EntityOwnershipOrder: EntityOwnershipOrder;
  EntityOwnershipOutcome: ResolverTypeWrapper<OutcomeValue>;
  EntityOwnershipPayload: ResolverTypeWrapper<StateOf<'EntityOwnership'>>;
  EntityOwnershipRowInput: EntityOwnershipRowInput;
  EntityOwnershipStatus: EntityOwnershipStatus;
  ExpectedRestoration: ResolverTypeWrapper<ExpectedIssue>;
  ExpectedRestorations: ResolverTypeWrapper<OpenIssueSummary>;
  ExtendImprovementPlanWindowInput: ExtendImprovementPlanWindowInput;
  FailImprovementPlanActionInput: FailImprovementPlanActionInput;
  FormerServiceCredit: ResolverTypeWrapper<Omit<FormerServiceCredit, 'credit'> & { credit: ResolversTypes['ServiceCredit'] }>;
  FormerServiceLevelClock: ResolverTypeWrapper<FormerClockView>;
  HoldImprovementPlanTaskInput: HoldImprovementPlanTaskInput;
  HoldPerformanceIssueInput: HoldPerformanceIssueInput;
  IdentifyPerformanceIssueCauseInput: IdentifyPerformanceIssueCauseInput;
  ImportMaintenanceNoticeInput: ImportMaintenanceNoticeInput;
  ImprovementPlan: ResolverTypeWrapper<StateOf<'ImprovementPlan'>>;
  ImprovementPlanAction: ResolverTypeWrapper<ServiceActionState>;
  ImprovementPlanActionInput: ImprovementPlanActionInput;
  ImprovementPlanActionKind: ImprovementPlanActionKind;
  ImprovementPlanActionStatus: ImprovementPlanActionStatus;
  ImprovementPlanAuthorization: ResolverTypeWrapper<Omit<ImprovementPlanAuthorization, 'entity'> & { entity: ResolversTypes['OutsourcedEntity'] }>;
  ImprovementPlanAuthorizationDecision: ImprovementPlanAuthorizationDecision;
  ImprovementPlanChange: ResolverTypeWrapper<FeedEvent>;
  ImprovementPlanChangeDecision: ResolverTypeWrapper<ImprovementPlanChangeDecision>;
  ImprovementPlanChangeFilter: ImprovementPlanChangeFilter;
  ImprovementPlanChangedStep: ResolverTypeWrapper<ImprovementPlanChangedStep>;
  ImprovementPlanConflict: ResolverTypeWrapper<Conflict>;
  ImprovementPlanConnection: ResolverTypeWrapper<ConnectionOf<'ImprovementPlan'>>;
  ImprovementPlanConsent: ResolverTypeWrapper<ConsentView>;
  ImprovementPlanDeviation: ResolverTypeWrapper<Deviation>;
  ImprovementPlanDeviationInput: ImprovementPlanDeviationInput;
  ImprovementPlanDeviationKind: ImprovementPlanDeviationKind;
  ImprovementPlanEdge: ResolverTypeWrapper<Omit<ImprovementPlanEdge, 'node'> & { node: ResolversTypes['ImprovementPlan'] }>;
  ImprovementPlanExtensionAnswer: ResolverTypeWrapper<Omit<ImprovementPlanExtensionAnswer, 'entity'> & { entity: ResolversTypes['OutsourcedEntity'] }>;
  ImprovementPlanFilter: ImprovementPlanFilter;
  ImprovementPlanImpactAssessment: ResolverTypeWrapper<ImpactAssessmentState>;
  ImprovementPlanImpactBasis: ImprovementPlanImpactBasis;
  ImprovementPlanImpactLevel: ImprovementPlanImpactLevel;
  ImprovementPlanImpactWaiver: ResolverTypeWrapper<ImpactWaiverState>;
  ImprovementPlanImpactedEntity: ResolverTypeWrapper<ImpactedEntityState>;
  ImprovementPlanImpactedEntityInput: ImprovementPlanImpactedEntityInput;
  ImprovementPlanNotice: ResolverTypeWrapper<Notice>;
  ImprovementPlanNoticeEvent: ResolverTypeWrapper<FeedEvent>;
  ImprovementPlanNoticeFilter: ImprovementPlanNoticeFilter;
  ImprovementPlanNoticeKind: ImprovementPlanNoticeKind;
  ImprovementPlanOption: ResolverTypeWrapper<PlanOptionState>;
  ImprovementPlanOrder: ImprovementPlanOrder;
  ImprovementPlanOrigin: ImprovementPlanOrigin;
  ImprovementPlanOutcome: ResolverTypeWrapper<OutcomeValue>;
  ImprovementPlanOwedAuthorization: ResolverTypeWrapper<ImprovementPlanOwedAuthorization>;
  ImprovementPlanOwnerDecision: ResolverTypeWrapper<OwnerDecisionState>;
  ImprovementPlanParameterBindingInput: ImprovementPlanParameterBindingInput;
  ImprovementPlanPayload: ResolverTypeWrapper<StateOf<'ImprovementPlan'>>;
  ImprovementPlanStatus: ImprovementPlanStatus;
  ImprovementPlanStatusChange: ResolverTypeWrapper<ImprovementPlanStatusChange>;
  ImprovementPlanStepChange: ImprovementPlanStepChange;
  ImprovementPlanTakeOver: ResolverTypeWrapper<ImprovementPlanTakeOver>;
  ImprovementPlanTask: ResolverTypeWrapper<PlanTaskState>;
  ImprovementPlanTaskInput: ImprovementPlanTaskInput;
  ImprovementPlanTaskStatus: ImprovementPlanTaskStatus;
  ImprovementPlanTemplate: ResolverTypeWrapper<StateOf<'ImprovementPlanTemplate'>>;
  ImprovementPlanTemplateAction: ResolverTypeWrapper<TemplateActionState>;
  ImprovementPlanTemplateActionInput: ImprovementPlanTemplateActionInput;
  ImprovementPlanTemplateConnection: ResolverTypeWrapper<ConnectionOf<'ImprovementPlanTemplate'>>;
  ImprovementPlanTemplateEdge: ResolverTypeWrapper<Omit<ImprovementPlanTemplateEdge, 'node'> & { node: ResolversTypes['ImprovementPlanTemplate'] }>;
  ImprovementPlanTemplateFilter: ImprovementPlanTemplateFilter;
  ImprovementPlanTemplateFit: ResolverTypeWrapper<ImprovementPlanTemplateFit>;
  ImprovementPlanTemplateFitInput: ImprovementPlanTemplateFitInput;
  ImprovementPlanTemplateOrder: ImprovementPlanTemplateOrder;
  ImprovementPlanTemplateOutcome: ResolverTypeWrapper<OutcomeValue>;
  ImprovementPlanTemplateParameter: ResolverTypeWrapper<ImprovementPlanTemplateParameter>;
  ImprovementPlanTemplateParameterInput: ImprovementPlanTemplateParameterInput;
  ImprovementPlanTemplateParameterKind: ImprovementPlanTemplateParameterKind;
  ImprovementPlanTemplatePayload: ResolverTypeWrapper<StateOf<'ImprovementPlanTemplate'>>;
  ImprovementPlanTemplateProvenance: ResolverTypeWrapper<ImprovementPlanTemplateProvenance>;
  ImprovementPlanTemplateProvenanceInput: ImprovementPlanTemplateProvenanceInput;
  ImprovementPlanTemplateStatus: ImprovementPlanTemplateStatus;
  ImprovementPlanTemplateTask: ResolverTypeWrapper<TaskDraft>;
  ImprovementPlanWindow: ResolverTypeWrapper<ImprovementPlanWindow>;
  ImprovementPlanWindowExtension: ResolverTypeWrapper<Omit<ImprovementPlanWindowExtension, 'answers'> & { answers: ReadonlyArray<ResolversTypes['ImprovementPlanExtensionAnswer']> }>;
  ImprovementPlanWindowInput: ImprovementPlanWindowInput;
  InitiatePerformanceReviewInput: InitiatePerformanceReviewInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkPerformanceIssuesInput: LinkPerformanceIssuesInput;
  LinkPerformanceRecommendationPlanInput: LinkPerformanceRecommendationPlanInput;
  MeasurePerformanceRecommendationInput: MeasurePerformanceRecommendationInput;
  MissedUpdate: ResolverTypeWrapper<MissedUpdate>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoticeDelivery: ResolverTypeWrapper<StateOf<'NoticeDelivery'>>;
  NoticeDeliveryAttempt: ResolverTypeWrapper<Attempt>;
  NoticeDeliveryConnection: ResolverTypeWrapper<ConnectionOf<'NoticeDelivery'>>;
  NoticeDeliveryEdge: ResolverTypeWrapper<Omit<NoticeDeliveryEdge, 'node'> & { node: ResolversTypes['NoticeDelivery'] }>;
  NoticeDeliveryFilter: NoticeDeliveryFilter;
  NoticeDeliveryOrder: NoticeDeliveryOrder;
  NoticeDeliveryOutcome: ResolverTypeWrapper<OutcomeValue>;
  NoticeDeliveryPayload: ResolverTypeWrapper<StateOf<'NoticeDelivery'>>;
  NoticeDeliveryStatus: NoticeDeliveryStatus;
  NotifyImprovementPlanProposalInput: NotifyImprovementPlanProposalInput;
  OfferPerformanceIssueAppointmentInput: OfferPerformanceIssueAppointmentInput;
  OpenPerformanceIssueCounts: ResolverTypeWrapper<OpenIssueSummary>;
  OutageExclusion: OutageExclusion;
  OutsourcedEntity: ResolverTypeWrapper<EntityRef>;
  OutsourcedEntityInput: OutsourcedEntityInput;
  OutsourcedEntityType: null;
  OutsourcingArrangement: ResolverTypeWrapper<OutsourcingArrangementState>;
  OutsourcingArrangementCoverage: ResolverTypeWrapper<ArrangementCoverageState>;
  OutsourcingArrangementKind: OutsourcingArrangementKind;
  OutsourcingArrangementScopeEntry: ResolverTypeWrapper<OutsourcingArrangementScopeEntry>;
  OutsourcingRole: ResolverTypeWrapper<OutsourcingRole>;
  OutsourcingRoleInput: OutsourcingRoleInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<StateOf<'Party'>>;
  PartyChange: ResolverTypeWrapper<FeedEvent>;
  PartyChangeFilter: PartyChangeFilter;
  PartyConnection: ResolverTypeWrapper<ConnectionOf<'Party'>>;
  PartyContact: ResolverTypeWrapper<PartyContact>;
  PartyContactInput: PartyContactInput;
  PartyContactType: PartyContactType;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  PartyFilter: PartyFilter;
  PartyIdentifier: ResolverTypeWrapper<PartyIdentifier>;
  PartyIdentifierInput: PartyIdentifierInput;
  PartyOrder: PartyOrder;
  PartyOutcome: ResolverTypeWrapper<OutcomeValue>;
  PartyPayload: ResolverTypeWrapper<StateOf<'Party'>>;
  PartyPerformanceChange: ResolverTypeWrapper<FeedEvent>;
  PartyPerformanceChangeFilter: PartyPerformanceChangeFilter;
  PartyProgressReport: ResolverTypeWrapper<PartyProgress>;
  PartyRanking: ResolverTypeWrapper<RankingView>;
  PartyStatus: PartyStatus;
  PausePerformanceListenerInput: PausePerformanceListenerInput;
  PausePerformanceReviewRuleInput: PausePerformanceReviewRuleInput;
  PerformanceAction: PerformanceAction;
  PerformanceActionPermission: ResolverTypeWrapper<Omit<PerformanceActionPermission, 'refusal'> & { refusal?: Maybe<ResolversTypes['PerformanceRefusal']> }>;
  PerformanceActor: ResolverTypeWrapper<PerformanceActor>;
  PerformanceAttachment: ResolverTypeWrapper<PerformanceAttachment>;
  PerformanceAttachmentInput: PerformanceAttachmentInput;
  PerformanceCaller: ResolverTypeWrapper<Principal>;
  PerformanceChange: ResolverTypeWrapper<FeedEvent>;
  PerformanceComparedRow: ResolverTypeWrapper<ComparedRowView>;
  PerformanceComparison: ResolverTypeWrapper<ComparisonView>;
  PerformanceDegradationKind: ResolverTypeWrapper<PerformanceDegradationKind>;
  PerformanceDimensionValue: ResolverTypeWrapper<DimensionValueState>;
  PerformanceEventType: PerformanceEventType;
  PerformanceFigureContribution: ResolverTypeWrapper<PerformanceFigureContribution>;
  PerformanceFinding: ResolverTypeWrapper<FindingView>;
  PerformanceHistoryConnection: ResolverTypeWrapper<EventConnection>;
  PerformanceHistoryEdge: ResolverTypeWrapper<Omit<PerformanceHistoryEdge, 'node'> & { node: ResolversTypes['PerformanceHistoryEntry'] }>;
  PerformanceHistoryEntry: ResolverTypeWrapper<RecordedEvent>;
  PerformanceIllegalTransition: ResolverTypeWrapper<RefusalOf<'IllegalTransition'>>;
  PerformanceInputProblem: ResolverTypeWrapper<PerformanceInputProblem>;
  PerformanceInvalidInput: ResolverTypeWrapper<RefusalOf<'InvalidInput'>>;
  PerformanceInventoryConnection: ResolverTypeWrapper<EventConnection>;
  PerformanceInventoryCounts: ResolverTypeWrapper<PerformanceInventoryCounts>;
  PerformanceInventoryEdge: ResolverTypeWrapper<Omit<PerformanceInventoryEdge, 'node'> & { node: ResolversTypes['PerformanceInventoryEntry'] }>;
  PerformanceInventoryEntry: ResolverTypeWrapper<RecordedEvent>;
  PerformanceInventoryFilter: PerformanceInventoryFilter;
  PerformanceInventorySubject: null;
  PerformanceIssue: ResolverTypeWrapper<StateOf<'PerformanceIssue'>>;
  PerformanceIssueAnalysis: ResolverTypeWrapper<PerformanceIssueAnalysis>;
  PerformanceIssueAppointment: ResolverTypeWrapper<AppointmentView>;
  PerformanceIssueAppointmentCancellation: ResolverTypeWrapper<PerformanceIssueAppointmentCancellation>;
  PerformanceIssueAppointmentOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceIssueAppointmentSide: PerformanceIssueAppointmentSide;
  PerformanceIssueAssignment: ResolverTypeWrapper<AssignmentState>;
  PerformanceIssueBasisChange: ResolverTypeWrapper<PerformanceIssueBasisChange>;
  PerformanceIssueBasisKind: PerformanceIssueBasisKind;
  PerformanceIssueCancellation: ResolverTypeWrapper<PerformanceIssueCancellation>;
  PerformanceIssueCancellationCode: PerformanceIssueCancellationCode;
  PerformanceIssueChange: ResolverTypeWrapper<FeedEvent>;
  PerformanceIssueChangeDecision: ResolverTypeWrapper<PerformanceIssueChangeDecision>;
  PerformanceIssueChangeFilter: PerformanceIssueChangeFilter;
  PerformanceIssueConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceIssue'>>;
  PerformanceIssueEdge: ResolverTypeWrapper<Omit<PerformanceIssueEdge, 'node'> & { node: ResolversTypes['PerformanceIssue'] }>;
  PerformanceIssueExternalId: ResolverTypeWrapper<PerformanceIssueExternalId>;
  PerformanceIssueExternalIdInput: PerformanceIssueExternalIdInput;
  PerformanceIssueFilter: PerformanceIssueFilter;
  PerformanceIssueFinding: ResolverTypeWrapper<PerformanceIssueFinding>;
  PerformanceIssueIndicator: ResolverTypeWrapper<PerformanceIssueIndicator>;
  PerformanceIssueIndicatorFinding: ResolverTypeWrapper<PerformanceIssueIndicatorFinding>;
  PerformanceIssueIndicatorInput: PerformanceIssueIndicatorInput;
  PerformanceIssueInitiatingLayer: PerformanceIssueInitiatingLayer;
  PerformanceIssueLink: ResolverTypeWrapper<LinkView>;
  PerformanceIssueLinkRelation: PerformanceIssueLinkRelation;
  PerformanceIssueMeasurement: ResolverTypeWrapper<PerformanceIssueMeasurement>;
  PerformanceIssueMeasurementSource: PerformanceIssueMeasurementSource;
  PerformanceIssueNote: ResolverTypeWrapper<RecordedEvent>;
  PerformanceIssueNoteConnection: ResolverTypeWrapper<EventConnection>;
  PerformanceIssueNoteEdge: ResolverTypeWrapper<Omit<PerformanceIssueNoteEdge, 'node'> & { node: ResolversTypes['PerformanceIssueNote'] }>;
  PerformanceIssueOrder: PerformanceIssueOrder;
  PerformanceIssueOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceIssuePayload: ResolverTypeWrapper<StateOf<'PerformanceIssue'>>;
  PerformanceIssueProgressReport: ResolverTypeWrapper<ProgressReportState>;
  PerformanceIssueQuestion: ResolverTypeWrapper<PerformanceIssueQuestion>;
  PerformanceIssueReopeningRequest: ResolverTypeWrapper<PerformanceIssueReopeningRequest>;
  PerformanceIssueResolution: ResolverTypeWrapper<PerformanceIssueResolution>;
  PerformanceIssueSeverity: PerformanceIssueSeverity;
  PerformanceIssueSeverityCount: ResolverTypeWrapper<PerformanceIssueSeverityCount>;
  PerformanceIssueStatus: PerformanceIssueStatus;
  PerformanceIssueStatusChange: ResolverTypeWrapper<PerformanceIssueStatusChange>;
  PerformanceIssueVisitOutcome: PerformanceIssueVisitOutcome;
  PerformanceIssueVisitReport: ResolverTypeWrapper<PerformanceIssueVisitReport>;
  PerformanceListener: ResolverTypeWrapper<StateOf<'PerformanceListener'>>;
  PerformanceListenerConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceListener'>>;
  PerformanceListenerEdge: ResolverTypeWrapper<Omit<PerformanceListenerEdge, 'node'> & { node: ResolversTypes['PerformanceListener'] }>;
  PerformanceListenerFilter: PerformanceListenerFilter;
  PerformanceListenerOrder: PerformanceListenerOrder;
  PerformanceListenerOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceListenerPayload: ResolverTypeWrapper<StateOf<'PerformanceListener'>>;
  PerformanceListenerSelection: ResolverTypeWrapper<PerformanceListenerSelection>;
  PerformanceListenerSelectionInput: PerformanceListenerSelectionInput;
  PerformanceListenerStatus: PerformanceListenerStatus;
  PerformanceMeasure: PerformanceMeasure;
  PerformanceMeasureChange: ResolverTypeWrapper<MeasureChangeState>;
  PerformanceMeasureDimension: PerformanceMeasureDimension;
  PerformanceMeasureFilter: ResolverTypeWrapper<MeasureFilterState>;
  PerformanceMeasureFilterInput: PerformanceMeasureFilterInput;
  PerformanceMeasureUnit: PerformanceMeasureUnit;
  PerformanceMeasuredRow: ResolverTypeWrapper<NamedRow>;
  PerformanceMeasuredValue: ResolverTypeWrapper<MeasuredValueState>;
  PerformanceMutationIdReused: ResolverTypeWrapper<RefusalOf<'MutationIdReused'>>;
  PerformanceNode: ResolverTypeWrapper<NodeValue>;
  PerformanceNotFound: ResolverTypeWrapper<RefusalOf<'NotFound'>>;
  PerformanceNotPermitted: ResolverTypeWrapper<RefusalOf<'NotPermitted'>>;
  PerformancePayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PerformancePayload']>;
  PerformancePeriod: ResolverTypeWrapper<PerformancePeriod>;
  PerformancePeriodInput: PerformancePeriodInput;
  PerformancePrincipalKind: PerformancePrincipalKind;
  PerformanceProcess: PerformanceProcess;
  PerformanceProcessReference: ResolverTypeWrapper<PerformanceProcessReference>;
  PerformanceQuestion: ResolverTypeWrapper<MeasureQuestion>;
  PerformanceQuestionInput: PerformanceQuestionInput;
  PerformanceRecommendation: ResolverTypeWrapper<StateOf<'PerformanceRecommendation'>>;
  PerformanceRecommendationAnswer: ResolverTypeWrapper<PerformanceRecommendationAnswer>;
  PerformanceRecommendationChange: ResolverTypeWrapper<FeedEvent>;
  PerformanceRecommendationChangeFilter: PerformanceRecommendationChangeFilter;
  PerformanceRecommendationConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceRecommendation'>>;
  PerformanceRecommendationEdge: ResolverTypeWrapper<Omit<PerformanceRecommendationEdge, 'node'> & { node: ResolversTypes['PerformanceRecommendation'] }>;
  PerformanceRecommendationFilter: PerformanceRecommendationFilter;
  PerformanceRecommendationOrder: PerformanceRecommendationOrder;
  PerformanceRecommendationOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceRecommendationPayload: ResolverTypeWrapper<StateOf<'PerformanceRecommendation'>>;
  PerformanceRecommendationSample: ResolverTypeWrapper<PerformanceRecommendationSample>;
  PerformanceRecommendationStatus: PerformanceRecommendationStatus;
  PerformanceRecommendationWithdrawal: ResolverTypeWrapper<PerformanceRecommendationWithdrawal>;
  PerformanceRefusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PerformanceRefusal']>;
  PerformanceRefusalCode: PerformanceRefusalCode;
  PerformanceReport: ResolverTypeWrapper<StateOf<'PerformanceReport'>>;
  PerformanceReportConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceReport'>>;
  PerformanceReportEdge: ResolverTypeWrapper<Omit<PerformanceReportEdge, 'node'> & { node: ResolversTypes['PerformanceReport'] }>;
  PerformanceReportOrder: PerformanceReportOrder;
  PerformanceReportOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceReportPayload: ResolverTypeWrapper<StateOf<'PerformanceReport'>>;
  PerformanceReportStatus: PerformanceReportStatus;
  PerformanceReview: ResolverTypeWrapper<StateOf<'PerformanceReview'>>;
  PerformanceReviewChange: ResolverTypeWrapper<FeedEvent>;
  PerformanceReviewChangeFilter: PerformanceReviewChangeFilter;
  PerformanceReviewConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceReview'>>;
  PerformanceReviewCriterion: PerformanceReviewCriterion;
  PerformanceReviewEdge: ResolverTypeWrapper<Omit<PerformanceReviewEdge, 'node'> & { node: ResolversTypes['PerformanceReview'] }>;
  PerformanceReviewEvidence: ResolverTypeWrapper<PerformanceReviewEvidence>;
  PerformanceReviewEvidenceInput: PerformanceReviewEvidenceInput;
  PerformanceReviewFilter: PerformanceReviewFilter;
  PerformanceReviewFinding: ResolverTypeWrapper<RuleFinding>;
  PerformanceReviewOrder: PerformanceReviewOrder;
  PerformanceReviewOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceReviewPayload: ResolverTypeWrapper<StateOf<'PerformanceReview'>>;
  PerformanceReviewRule: ResolverTypeWrapper<StateOf<'PerformanceReviewRule'>>;
  PerformanceReviewRuleConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceReviewRule'>>;
  PerformanceReviewRuleEdge: ResolverTypeWrapper<Omit<PerformanceReviewRuleEdge, 'node'> & { node: ResolversTypes['PerformanceReviewRule'] }>;
  PerformanceReviewRuleFilter: PerformanceReviewRuleFilter;
  PerformanceReviewRuleOrder: PerformanceReviewRuleOrder;
  PerformanceReviewRuleOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceReviewRulePayload: ResolverTypeWrapper<StateOf<'PerformanceReviewRule'>>;
  PerformanceReviewRuleStatus: PerformanceReviewRuleStatus;
  PerformanceReviewStatement: ResolverTypeWrapper<PerformanceReviewStatement>;
  PerformanceReviewStatus: PerformanceReviewStatus;
  PerformanceRuleBroken: ResolverTypeWrapper<RefusalOf<'RuleBroken'>>;
  PerformanceScore: ResolverTypeWrapper<Score>;
  PerformanceScoreIndicator: ResolverTypeWrapper<ScoredIndicator>;
  PerformanceScoreSetting: ResolverTypeWrapper<PerformanceScoreSetting>;
  PerformanceScoreSettingInput: PerformanceScoreSettingInput;
  PerformanceScoreSettings: ResolverTypeWrapper<StateOf<'PerformanceScoreSettings'>>;
  PerformanceScoreSettingsConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceScoreSettings'>>;
  PerformanceScoreSettingsDecision: ResolverTypeWrapper<PerformanceScoreSettingsDecision>;
  PerformanceScoreSettingsEdge: ResolverTypeWrapper<Omit<PerformanceScoreSettingsEdge, 'node'> & { node: ResolversTypes['PerformanceScoreSettings'] }>;
  PerformanceScoreSettingsFilter: PerformanceScoreSettingsFilter;
  PerformanceScoreSettingsOrder: PerformanceScoreSettingsOrder;
  PerformanceScoreSettingsOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceScoreSettingsPayload: ResolverTypeWrapper<StateOf<'PerformanceScoreSettings'>>;
  PerformanceScoreSettingsStatus: PerformanceScoreSettingsStatus;
  PerformanceSnapshot: ResolverTypeWrapper<StateOf<'PerformanceSnapshot'>>;
  PerformanceSnapshotConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceSnapshot'>>;
  PerformanceSnapshotEdge: ResolverTypeWrapper<Omit<PerformanceSnapshotEdge, 'node'> & { node: ResolversTypes['PerformanceSnapshot'] }>;
  PerformanceSnapshotFilter: PerformanceSnapshotFilter;
  PerformanceSnapshotOrder: PerformanceSnapshotOrder;
  PerformanceSnapshotOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceSnapshotPayload: ResolverTypeWrapper<StateOf<'PerformanceSnapshot'>>;
  PerformanceSnapshotStatus: PerformanceSnapshotStatus;
  PerformanceStatistic: null;
  PerformanceTimeBucket: PerformanceTimeBucket;
  PerformanceTrend: ResolverTypeWrapper<TrendView>;
  PerformanceVersionConflict: ResolverTypeWrapper<RefusalOf<'VersionConflict'>>;
  PerformanceWarning: ResolverTypeWrapper<Warning>;
  PerformanceWarningCode: PerformanceWarningCode;
  PlannedWorkOutageReason: PlannedWorkOutageReason;
  PlannedWorkTerms: ResolverTypeWrapper<PlannedWorkTermsState>;
  PlannedWorkTermsInput: PlannedWorkTermsInput;
  ProcessReadiness: ResolverTypeWrapper<ProcessReadinessState>;
  Product: ResolverTypeWrapper<EntityRef>;
  PromoteImprovementPlanInput: PromoteImprovementPlanInput;
  ProposePerformanceRecommendationInput: ProposePerformanceRecommendationInput;
  ProposePerformanceScoreSettingsInput: ProposePerformanceScoreSettingsInput;
  ProposedImprovementPlanChange: ResolverTypeWrapper<ProposedPlanChangeState>;
  ProposedImprovementPlanChangeKind: ProposedImprovementPlanChangeKind;
  ProposedOutsourcingArrangement: ResolverTypeWrapper<Omit<ProposedOutsourcingArrangement, 'arrangement'> & { arrangement: ResolversTypes['OutsourcingArrangement'] }>;
  ProposedPerformanceIssueAnalysis: ResolverTypeWrapper<ProposedPerformanceIssueAnalysis>;
  ProposedPerformanceIssueChange: ResolverTypeWrapper<ProposedPerformanceIssueChange>;
  ProposedPerformanceIssueChangeKind: ProposedPerformanceIssueChangeKind;
  ProposedSharedCalendarChange: ResolverTypeWrapper<ProposedCalendarChangeState>;
  ProvidePerformanceIssueInformationInput: ProvidePerformanceIssueInformationInput;
  ProvisionAccessGrantInput: ProvisionAccessGrantInput;
  PublishImprovementPlanTemplateInput: PublishImprovementPlanTemplateInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaisePerformanceIssueInput: RaisePerformanceIssueInput;
  RankedParty: ResolverTypeWrapper<RankingEntry>;
  ReachedMilestone: ResolverTypeWrapper<ReachedMilestone>;
  ReadinessAssessment: ResolverTypeWrapper<StateOf<'ReadinessAssessment'>>;
  ReadinessAssessmentChange: ResolverTypeWrapper<FeedEvent>;
  ReadinessAssessmentChangeFilter: ReadinessAssessmentChangeFilter;
  ReadinessAssessmentConnection: ResolverTypeWrapper<ConnectionOf<'ReadinessAssessment'>>;
  ReadinessAssessmentEdge: ResolverTypeWrapper<Omit<ReadinessAssessmentEdge, 'node'> & { node: ResolversTypes['ReadinessAssessment'] }>;
  ReadinessAssessmentFilter: ReadinessAssessmentFilter;
  ReadinessAssessmentOrder: ReadinessAssessmentOrder;
  ReadinessAssessmentOutcome: ResolverTypeWrapper<OutcomeValue>;
  ReadinessAssessmentPayload: ResolverTypeWrapper<StateOf<'ReadinessAssessment'>>;
  ReadinessAssessmentStatus: ReadinessAssessmentStatus;
  ReadinessDimension: ReadinessDimension;
  ReadinessEvidence: ResolverTypeWrapper<ReadinessEvidence>;
  ReadinessEvidenceInput: ReadinessEvidenceInput;
  ReadinessFinding: ResolverTypeWrapper<ReadinessFinding>;
  ReadinessFindingInput: ReadinessFindingInput;
  ReadinessGap: ResolverTypeWrapper<ReadinessGapState>;
  ReadinessLevel: ReadinessLevel;
  ReadinessState: ReadinessState;
  RecomputeCreditClaimInput: RecomputeCreditClaimInput;
  RecordAccessGrantTestInput: RecordAccessGrantTestInput;
  RecordEntityOwnershipInput: RecordEntityOwnershipInput;
  RecordEntityOwnershipsInput: RecordEntityOwnershipsInput;
  RecordPerformanceIssueMeasurementInput: RecordPerformanceIssueMeasurementInput;
  RecordPerformanceIssueMilestoneInput: RecordPerformanceIssueMilestoneInput;
  RecordRestorationInput: RecordRestorationInput;
  RecordedMilestone: RecordedMilestone;
  RecordedRestoration: ResolverTypeWrapper<RecordedRestoration>;
  RefuseAccessGrantInput: RefuseAccessGrantInput;
  RegisterPartyInput: RegisterPartyInput;
  RegisterPerformanceListenerInput: RegisterPerformanceListenerInput;
  RejectPerformanceIssueInput: RejectPerformanceIssueInput;
  RejectPerformanceIssueResolutionInput: RejectPerformanceIssueResolutionInput;
  RejectRestorationInput: RejectRestorationInput;
  RemovePerformanceListenerInput: RemovePerformanceListenerInput;
  RenewAccessGrantInput: RenewAccessGrantInput;
  ReopenPerformanceIssueInput: ReopenPerformanceIssueInput;
  ReplacePerformanceListenerSecretInput: ReplacePerformanceListenerSecretInput;
  ReplayNoticeDeliveryInput: ReplayNoticeDeliveryInput;
  ReportPerformanceIssueAppointmentInput: ReportPerformanceIssueAppointmentInput;
  ReportPerformanceIssueProgressInput: ReportPerformanceIssueProgressInput;
  RequestAccessGrantInput: RequestAccessGrantInput;
  RequestPerformanceIssueInformationInput: RequestPerformanceIssueInformationInput;
  Resource: ResolverTypeWrapper<EntityRef>;
  RestorationEfficiency: ResolverTypeWrapper<Efficiency>;
  RestorationKind: RestorationKind;
  RestorationVerification: ResolverTypeWrapper<RestorationVerification>;
  ResumeAccessGrantInput: ResumeAccessGrantInput;
  ResumePerformanceIssueInput: ResumePerformanceIssueInput;
  ResumePerformanceListenerInput: ResumePerformanceListenerInput;
  ResumePerformanceReviewRuleInput: ResumePerformanceReviewRuleInput;
  ResumeServiceLevelClockInput: ResumeServiceLevelClockInput;
  RetireImprovementPlanTemplateInput: RetireImprovementPlanTemplateInput;
  RetirePerformanceReviewRuleInput: RetirePerformanceReviewRuleInput;
  RetireSharedCalendarInput: RetireSharedCalendarInput;
  ReviewAccessGrantInput: ReviewAccessGrantInput;
  ReviseSharedCalendarInput: ReviseSharedCalendarInput;
  RevokeAccessGrantInput: RevokeAccessGrantInput;
  ScheduleImprovementPlanInput: ScheduleImprovementPlanInput;
  Service: ResolverTypeWrapper<EntityRef>;
  ServiceCredit: ResolverTypeWrapper<Omit<ServiceCredit, 'lines'> & { lines: ReadonlyArray<ResolversTypes['ServiceCreditLine']> }>;
  ServiceCreditBand: ResolverTypeWrapper<CreditBandView>;
  ServiceCreditBandInput: ServiceCreditBandInput;
  ServiceCreditCombination: ServiceCreditCombination;
  ServiceCreditInput: ServiceCreditInput;
  ServiceCreditLine: ResolverTypeWrapper<CreditLineState>;
  ServiceCreditRefusal: ServiceCreditRefusal;
  ServiceCreditTerms: ResolverTypeWrapper<CreditTermsState>;
  ServiceCreditTermsInput: ServiceCreditTermsInput;
  ServiceCreditUnit: ServiceCreditUnit;
  ServiceLevelAppointmentTerms: ResolverTypeWrapper<AppointmentTermsState>;
  ServiceLevelAppointmentTermsInput: ServiceLevelAppointmentTermsInput;
  ServiceLevelAvailabilityTerms: ResolverTypeWrapper<AvailabilityTermsState>;
  ServiceLevelAvailabilityTermsInput: ServiceLevelAvailabilityTermsInput;
  ServiceLevelCalendar: ResolverTypeWrapper<Calendar>;
  ServiceLevelCalendarInput: ServiceLevelCalendarInput;
  ServiceLevelClock: ResolverTypeWrapper<ClockView>;
  ServiceLevelClockAgreement: ResolverTypeWrapper<AgreedTerms>;
  ServiceLevelClockBasis: ServiceLevelClockBasis;
  ServiceLevelClockDispute: ResolverTypeWrapper<ServiceLevelClockDispute>;
  ServiceLevelClockKind: ServiceLevelClockKind;
  ServiceLevelClockSegment: ResolverTypeWrapper<Segment>;
  ServiceLevelClockSegmentState: ServiceLevelClockSegmentState;
  ServiceLevelClockState: ServiceLevelClockState;
  ServiceLevelClockStop: ResolverTypeWrapper<ClockStopState>;
  ServiceLevelClockStopReason: ServiceLevelClockStopReason;
  ServiceLevelComparator: ServiceLevelComparator;
  ServiceLevelDayCount: ServiceLevelDayCount;
  ServiceLevelDayHours: ResolverTypeWrapper<ServiceLevelDayHours>;
  ServiceLevelDayHoursInput: ServiceLevelDayHoursInput;
  ServiceLevelDayKind: ServiceLevelDayKind;
  ServiceLevelDisputeOutcome: ServiceLevelDisputeOutcome;
  ServiceLevelDisputeSettlement: ServiceLevelDisputeSettlement;
  ServiceLevelDueBand: ResolverTypeWrapper<ServiceLevelDueBand>;
  ServiceLevelDueBandInput: ServiceLevelDueBandInput;
  ServiceLevelDueTable: ResolverTypeWrapper<DueTableState>;
  ServiceLevelDueTableInput: ServiceLevelDueTableInput;
  ServiceLevelMilestoneClock: ResolverTypeWrapper<ServiceLevelMilestoneClock>;
  ServiceLevelMilestoneClockInput: ServiceLevelMilestoneClockInput;
  ServiceLevelMilestoneEvent: ServiceLevelMilestoneEvent;
  ServiceLevelObjectiveOutcome: ServiceLevelObjectiveOutcome;
  ServiceLevelObjectivePeriod: ServiceLevelObjectivePeriod;
  ServiceLevelObjectiveResult: ResolverTypeWrapper<ServiceLevelObjectiveResult>;
  ServiceLevelObjectiveStatistic: ServiceLevelObjectiveStatistic;
  ServiceLevelObligor: ServiceLevelObligor;
  ServiceLevelOutOfHours: ServiceLevelOutOfHours;
  ServiceLevelPeriodObjective: ResolverTypeWrapper<PeriodObjectiveState>;
  ServiceLevelPeriodObjectiveInput: ServiceLevelPeriodObjectiveInput;
  ServiceLevelSeverityUpgrade: ServiceLevelSeverityUpgrade;
  ServiceLevelSpecialDay: ResolverTypeWrapper<SpecialDayState>;
  ServiceLevelSpecialDayInput: ServiceLevelSpecialDayInput;
  ServiceLevelTarget: ResolverTypeWrapper<ServiceLevelTargetState>;
  ServiceLevelTargetChange: ResolverTypeWrapper<ServiceLevelTargetChange>;
  ServiceLevelTargetCondition: ResolverTypeWrapper<ServiceLevelTargetCondition>;
  ServiceLevelTargetConditionInput: ServiceLevelTargetConditionInput;
  ServiceLevelTargetInput: ServiceLevelTargetInput;
  ServiceLevelTargetTime: ResolverTypeWrapper<Target>;
  ServiceLevelTargetTimeInput: ServiceLevelTargetTimeInput;
  ServiceLevelVerificationTerms: ResolverTypeWrapper<VerificationTermsState>;
  ServiceLevelVerificationTermsInput: ServiceLevelVerificationTermsInput;
  ServiceLevelWorkingHours: ResolverTypeWrapper<ServiceLevelWorkingHours>;
  ServiceLevelWorkingHoursInput: ServiceLevelWorkingHoursInput;
  SettleClockDisputeInput: SettleClockDisputeInput;
  SharedCalendar: ResolverTypeWrapper<StateOf<'SharedCalendar'>>;
  SharedCalendarConnection: ResolverTypeWrapper<ConnectionOf<'SharedCalendar'>>;
  SharedCalendarEdge: ResolverTypeWrapper<Omit<SharedCalendarEdge, 'node'> & { node: ResolversTypes['SharedCalendar'] }>;
  SharedCalendarFilter: SharedCalendarFilter;
  SharedCalendarOrder: SharedCalendarOrder;
  SharedCalendarOutcome: ResolverTypeWrapper<OutcomeValue>;
  SharedCalendarPayload: ResolverTypeWrapper<StateOf<'SharedCalendar'>>;
  SharedCalendarStatus: SharedCalendarStatus;
  SharedCalendarVersion: ResolverTypeWrapper<SharedCalendarVersion>;
  SlippageHistory: ResolverTypeWrapper<SlippageHistoryState>;
  SlippageRevision: ResolverTypeWrapper<SlippageRevisionState>;
  SlippageSummary: ResolverTypeWrapper<PartyWork>;
  StartImprovementPlanActionInput: StartImprovementPlanActionInput;
  StartImprovementPlanFallbackInput: StartImprovementPlanFallbackInput;
  StartImprovementPlanTaskInput: StartImprovementPlanTaskInput;
  StartPerformanceIssueInput: StartPerformanceIssueInput;
  StartPerformanceReviewInput: StartPerformanceReviewInput;
  StopServiceLevelClockInput: StopServiceLevelClockInput;
  StorePerformanceReportInput: StorePerformanceReportInput;
  SubjectAvailability: ResolverTypeWrapper<SubjectAvailabilityState>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuspendAccessGrantInput: SuspendAccessGrantInput;
  TakeOverImprovementPlanInput: TakeOverImprovementPlanInput;
  TakePerformanceSnapshotInput: TakePerformanceSnapshotInput;
  UpdatePartyInput: UpdatePartyInput;
  UpdatePunctuality: ResolverTypeWrapper<PartyWork>;
  UpholdCreditClaimInput: UpholdCreditClaimInput;
  UseLibraryPlanInput: UseLibraryPlanInput;
  ValidatePartyInput: ValidatePartyInput;
  VerifyRestorationInput: VerifyRestorationInput;
  VoidClockStopInput: VoidClockStopInput;
  VoidedVerification: ResolverTypeWrapper<VoidedVerification>;
  WaiveCreditClaimInput: WaiveCreditClaimInput;
  WaiveImprovementPlanImpactInput: WaiveImprovementPlanImpactInput;
  WithdrawAccessRequestInput: WithdrawAccessRequestInput;
  WithdrawImprovementPlanAuthorizationInput: WithdrawImprovementPlanAuthorizationInput;
  WithdrawImprovementPlanInput: WithdrawImprovementPlanInput;
  WithdrawPerformanceRecommendationInput: WithdrawPerformanceRecommendationInput;
  WithdrawReadinessAssessmentInput: WithdrawReadinessAssessmentInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptPerformanceIssueResolutionInput: AcceptPerformanceIssueResolutionInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AcceptPerformanceRecommendationInput: AcceptPerformanceRecommendationInput;
  AccessGrant: StateOf<'AccessGrant'>;
  AccessGrantChange: FeedEvent;
  AccessGrantChangeFilter: AccessGrantChangeFilter;
  AccessGrantConnection: ConnectionOf<'AccessGrant'>;
  AccessGrantDecision: AccessGrantDecision;
  AccessGrantEdge: Omit<AccessGrantEdge, 'node'> & { node: ResolversParentTypes['AccessGrant'] };
  AccessGrantFilter: AccessGrantFilter;
  AccessGrantOutcome: OutcomeValue;
  AccessGrantPayload: StateOf<'AccessGrant'>;
  AccessGrantTest: AccessGrantTest;
  AccessGrantTestInput: AccessGrantTestInput;
  AccessGrantTool: AccessGrantTool;
  AccessGrantToolInput: AccessGrantToolInput;
  AcknowledgeImprovementPlanProposalInput: AcknowledgeImprovementPlanProposalInput;
  AcknowledgeNoticeDeliveryInput: AcknowledgeNoticeDeliveryInput;
  AddPerformanceIssueNoteInput: AddPerformanceIssueNoteInput;
  AddPerformanceReviewEvidenceInput: AddPerformanceReviewEvidenceInput;
  AdoptPartyPlanInput: AdoptPartyPlanInput;
  AgreeCreditClaimInput: AgreeCreditClaimInput;
  AgreeOutsourcingArrangementInput: AgreeOutsourcingArrangementInput;
  Float: Scalars['Float']['output'];
  AgreePerformanceIssueAppointmentInput: AgreePerformanceIssueAppointmentInput;
  AgreePerformanceReviewInput: AgreePerformanceReviewInput;
  AgreementReport: AgreementReportState;
  AmendImprovementPlanInput: AmendImprovementPlanInput;
  AmendOutsourcingArrangementInput: AmendOutsourcingArrangementInput;
  AmendPerformanceReviewRuleInput: AmendPerformanceReviewRuleInput;
  AnalyzeServiceQualityInput: AnalyzeServiceQualityInput;
  AppointmentCount: AppointmentCount;
  ApproveAccessGrantInput: ApproveAccessGrantInput;
  AssessPartyReadinessInput: AssessPartyReadinessInput;
  AssignPerformanceIssueInput: AssignPerformanceIssueInput;
  CancelImprovementPlanActionInput: CancelImprovementPlanActionInput;
  CancelImprovementPlanInput: CancelImprovementPlanInput;
  CancelImprovementPlanTaskInput: CancelImprovementPlanTaskInput;
  CancelPerformanceIssueAppointmentInput: CancelPerformanceIssueAppointmentInput;
  CancelPerformanceIssueInput: CancelPerformanceIssueInput;
  CancelPerformanceReviewInput: CancelPerformanceReviewInput;
  CarrierMaintenance: MaintenanceState;
  ChangeEntityOwnershipInput: ChangeEntityOwnershipInput;
  ChangePerformanceIssuePriorityInput: ChangePerformanceIssuePriorityInput;
  ChronicFailure: ChronicFailure;
  ChronicFailureTerms: ChronicFailureTermsState;
  ChronicFailureTermsInput: ChronicFailureTermsInput;
  ClaimPerformanceIssueResolutionInput: ClaimPerformanceIssueResolutionInput;
  ClaimServiceCreditInput: ClaimServiceCreditInput;
  CloseImprovementPlanReviewInput: CloseImprovementPlanReviewInput;
  ClosePartyInput: ClosePartyInput;
  ClosePerformanceReviewInput: ClosePerformanceReviewInput;
  CommenceEmergencyWorkInput: CommenceEmergencyWorkInput;
  CommenceImprovementPlanInput: CommenceImprovementPlanInput;
  CompleteImprovementPlanActionInput: CompleteImprovementPlanActionInput;
  CompleteImprovementPlanTaskInput: CompleteImprovementPlanTaskInput;
  CompleteImprovementPlanWorkInput: CompleteImprovementPlanWorkInput;
  ConcludePerformanceReviewInput: ConcludePerformanceReviewInput;
  ConfirmEntityOwnershipInput: ConfirmEntityOwnershipInput;
  ConfirmPartyPlanInput: ConfirmPartyPlanInput;
  ConfirmPerformanceIssueRejectionInput: ConfirmPerformanceIssueRejectionInput;
  ContestPerformanceIssueRejectionInput: ContestPerformanceIssueRejectionInput;
  CountedPlannedWork: CountedWorkState;
  CreditClaim: StateOf<'CreditClaim'>;
  CreditClaimConnection: ConnectionOf<'CreditClaim'>;
  CreditClaimEdge: Omit<CreditClaimEdge, 'node'> & { node: ResolversParentTypes['CreditClaim'] };
  CreditClaimFilter: CreditClaimFilter;
  CreditClaimMove: CreditClaimMove;
  CreditClaimOutcome: OutcomeValue;
  CreditClaimPayload: StateOf<'CreditClaim'>;
  DateTime: Scalars['DateTime']['output'];
  DecideEmergencyAuthorizationInput: DecideEmergencyAuthorizationInput;
  DecideImprovementPlanAuthorizationInput: DecideImprovementPlanAuthorizationInput;
  DecideImprovementPlanChangeInput: DecideImprovementPlanChangeInput;
  DecideImprovementPlanExtensionInput: DecideImprovementPlanExtensionInput;
  DecideOutsourcingArrangementInput: DecideOutsourcingArrangementInput;
  DecidePerformanceIssueChangeInput: DecidePerformanceIssueChangeInput;
  DecidePerformanceScoreSettingsInput: DecidePerformanceScoreSettingsInput;
  DecideSharedCalendarChangeInput: DecideSharedCalendarChangeInput;
  DeclareImprovementPlanImpactInput: DeclareImprovementPlanImpactInput;
  DeclinePerformanceRecommendationInput: DeclinePerformanceRecommendationInput;
  DefinePerformanceReviewRuleInput: DefinePerformanceReviewRuleInput;
  DefineSharedCalendarInput: DefineSharedCalendarInput;
  DevelopImprovementPlanInput: DevelopImprovementPlanInput;
  DevelopRecommendedPlanInput: DevelopRecommendedPlanInput;
  DisputeClockInput: DisputeClockInput;
  DisputeCreditClaimInput: DisputeCreditClaimInput;
  DisputeFormerClockInput: DisputeFormerClockInput;
  DisputeFormerClockOutcome: ResolversUnionTypes<ResolversParentTypes>['DisputeFormerClockOutcome'];
  DisputeFormerClockPayload: DisputedFormerClock;
  Duration: Scalars['Duration']['output'];
  EndEntityOwnershipInput: EndEntityOwnershipInput;
  EndImprovementPlanFallbackInput: EndImprovementPlanFallbackInput;
  EndOutsourcingArrangementInput: EndOutsourcingArrangementInput;
  EntityOwnership: StateOf<'EntityOwnership'>;
  EntityOwnershipConnection: ConnectionOf<'EntityOwnership'>;
  EntityOwnershipEdge: Omit<EntityOwnershipEdge, 'node'> & { node: ResolversParentTypes['EntityOwnership'] };
  EntityOwnershipFilter: EntityOwnershipFilter;
  EntityOwnershipOutcome: OutcomeValue;
  EntityOwnershipPayload: StateOf<'EntityOwnership'>;
  EntityOwnershipRowInput: EntityOwnershipRowInput;
  ExpectedRestoration: ExpectedIssue;
  ExpectedRestorations: OpenIssueSummary;
  ExtendImprovementPlanWindowInput: ExtendImprovementPlanWindowInput;
  FailImprovementPlanActionInput: FailImprovementPlanActionInput;
  FormerServiceCredit: Omit<FormerServiceCredit, 'credit'> & { credit: ResolversParentTypes['ServiceCredit'] };
  FormerServiceLevelClock: FormerClockView;
  HoldImprovementPlanTaskInput: HoldImprovementPlanTaskInput;
  HoldPerformanceIssueInput: HoldPerformanceIssueInput;
  IdentifyPerformanceIssueCauseInput: IdentifyPerformanceIssueCauseInput;
  ImportMaintenanceNoticeInput: ImportMaintenanceNoticeInput;
  ImprovementPlan: StateOf<'ImprovementPlan'>;
  ImprovementPlanAction: ServiceActionState;
  ImprovementPlanActionInput: ImprovementPlanActionInput;
  ImprovementPlanAuthorization: Omit<ImprovementPlanAuthorization, 'entity'> & { entity: ResolversParentTypes['OutsourcedEntity'] };
  ImprovementPlanChange: FeedEvent;
  ImprovementPlanChangeDecision: ImprovementPlanChangeDecision;
  ImprovementPlanChangeFilter: ImprovementPlanChangeFilter;
  ImprovementPlanChangedStep: ImprovementPlanChangedStep;
  ImprovementPlanConflict: Conflict;
  ImprovementPlanConnection: ConnectionOf<'ImprovementPlan'>;
  ImprovementPlanConsent: ConsentView;
  ImprovementPlanDeviation: Deviation;
  ImprovementPlanDeviationInput: ImprovementPlanDeviationInput;
  ImprovementPlanEdge: Omit<ImprovementPlanEdge, 'node'> & { node: ResolversParentTypes['ImprovementPlan'] };
  ImprovementPlanExtensionAnswer: Omit<ImprovementPlanExtensionAnswer, 'entity'> & { entity: ResolversParentTypes['OutsourcedEntity'] };
  ImprovementPlanFilter: ImprovementPlanFilter;
  ImprovementPlanImpactAssessment: ImpactAssessmentState;
  ImprovementPlanImpactWaiver: ImpactWaiverState;
  ImprovementPlanImpactedEntity: ImpactedEntityState;
  ImprovementPlanImpactedEntityInput: ImprovementPlanImpactedEntityInput;
  ImprovementPlanNotice: Notice;
  ImprovementPlanNoticeEvent: FeedEvent;
  ImprovementPlanNoticeFilter: ImprovementPlanNoticeFilter;
  ImprovementPlanOption: PlanOptionState;
  ImprovementPlanOutcome: OutcomeValue;
  ImprovementPlanOwedAuthorization: ImprovementPlanOwedAuthorization;
  ImprovementPlanOwnerDecision: OwnerDecisionState;
  ImprovementPlanParameterBindingInput: ImprovementPlanParameterBindingInput;
  ImprovementPlanPayload: StateOf<'ImprovementPlan'>;
  ImprovementPlanStatusChange: ImprovementPlanStatusChange;
  ImprovementPlanTakeOver: ImprovementPlanTakeOver;
  ImprovementPlanTask: PlanTaskState;
  ImprovementPlanTaskInput: ImprovementPlanTaskInput;
  ImprovementPlanTemplate: StateOf<'ImprovementPlanTemplate'>;
  ImprovementPlanTemplateAction: TemplateActionState;
  ImprovementPlanTemplateActionInput: ImprovementPlanTemplateActionInput;
  ImprovementPlanTemplateConnection: ConnectionOf<'ImprovementPlanTemplate'>;
  ImprovementPlanTemplateEdge: Omit<ImprovementPlanTemplateEdge, 'node'> & { node: ResolversParentTypes['ImprovementPlanTemplate'] };
  ImprovementPlanTemplateFilter: ImprovementPlanTemplateFilter;
  ImprovementPlanTemplateFit: ImprovementPlanTemplateFit;
  ImprovementPlanTemplateFitInput: ImprovementPlanTemplateFitInput;
  ImprovementPlanTemplateOutcome: OutcomeValue;
  ImprovementPlanTemplateParameter: ImprovementPlanTemplateParameter;
  ImprovementPlanTemplateParameterInput: ImprovementPlanTemplateParameterInput;
  ImprovementPlanTemplatePayload: StateOf<'ImprovementPlanTemplate'>;
  ImprovementPlanTemplateProvenance: ImprovementPlanTemplateProvenance;
  ImprovementPlanTemplateProvenanceInput: ImprovementPlanTemplateProvenanceInput;
  ImprovementPlanTemplateTask: TaskDraft;
  ImprovementPlanWindow: ImprovementPlanWindow;
  ImprovementPlanWindowExtension: Omit<ImprovementPlanWindowExtension, 'answers'> & { answers: ReadonlyArray<ResolversParentTypes['ImprovementPlanExtensionAnswer']> };
  ImprovementPlanWindowInput: ImprovementPlanWindowInput;
  InitiatePerformanceReviewInput: InitiatePerformanceReviewInput;
  JSON: Scalars['JSON']['output'];
  LinkPerformanceIssuesInput: LinkPerformanceIssuesInput;
  LinkPerformanceRecommendationPlanInput: LinkPerformanceRecommendationPlanInput;
  MeasurePerformanceRecommendationInput: MeasurePerformanceRecommendationInput;
  MissedUpdate: MissedUpdate;
  Mutation: Record<PropertyKey, never>;
  NoticeDelivery: StateOf<'NoticeDelivery'>;
  NoticeDeliveryAttempt: Attempt;
  NoticeDeliveryConnection: ConnectionOf<'NoticeDelivery'>;
  NoticeDeliveryEdge: Omit<NoticeDeliveryEdge, 'node'> & { node: ResolversParentTypes['NoticeDelivery'] };
  NoticeDeliveryFilter: NoticeDeliveryFilter;
  NoticeDeliveryOutcome: OutcomeValue;
  NoticeDeliveryPayload: StateOf<'NoticeDelivery'>;
  NotifyImprovementPlanProposalInput: NotifyImprovementPlanProposalInput;
  OfferPerformanceIssueAppointmentInput: OfferPerformanceIssueAppointmentInput;
  OpenPerformanceIssueCounts: OpenIssueSummary;
  OutsourcedEntity: EntityRef;
  OutsourcedEntityInput: OutsourcedEntityInput;
  OutsourcingArrangement: OutsourcingArrangementState;
  OutsourcingArrangementCoverage: ArrangementCoverageState;
  OutsourcingArrangementScopeEntry: OutsourcingArrangementScopeEntry;
  OutsourcingRole: OutsourcingRole;
  OutsourcingRoleInput: OutsourcingRoleInput;
  PageInfo: PageInfo;
  Party: StateOf<'Party'>;
  PartyChange: FeedEvent;
  PartyChangeFilter: PartyChangeFilter;
  PartyConnection: ConnectionOf<'Party'>;
  PartyContact: PartyContact;
  PartyContactInput: PartyContactInput;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  PartyFilter: PartyFilter;
  PartyIdentifier: PartyIdentifier;
  PartyIdentifierInput: PartyIdentifierInput;
  PartyOutcome: OutcomeValue;
  PartyPayload: StateOf<'Party'>;
  PartyPerformanceChange: FeedEvent;
  PartyPerformanceChangeFilter: PartyPerformanceChangeFilter;
  PartyProgressReport: PartyProgress;
  PartyRanking: RankingView;
  PausePerformanceListenerInput: PausePerformanceListenerInput;
  PausePerformanceReviewRuleInput: PausePerformanceReviewRuleInput;
  PerformanceActionPermission: Omit<PerformanceActionPermission, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['PerformanceRefusal']> };
  PerformanceActor: PerformanceActor;
  PerformanceAttachment: PerformanceAttachment;
  PerformanceAttachmentInput: PerformanceAttachmentInput;
  PerformanceCaller: Principal;
  PerformanceChange: FeedEvent;
  PerformanceComparedRow: ComparedRowView;
  PerformanceComparison: ComparisonView;
  PerformanceDegradationKind: PerformanceDegradationKind;
  PerformanceDimensionValue: DimensionValueState;
  PerformanceFigureContribution: PerformanceFigureContribution;
  PerformanceFinding: FindingView;
  PerformanceHistoryConnection: EventConnection;
  PerformanceHistoryEdge: Omit<PerformanceHistoryEdge, 'node'> & { node: ResolversParentTypes['PerformanceHistoryEntry'] };
  PerformanceHistoryEntry: RecordedEvent;
  PerformanceIllegalTransition: RefusalOf<'IllegalTransition'>;
  PerformanceInputProblem: PerformanceInputProblem;
  PerformanceInvalidInput: RefusalOf<'InvalidInput'>;
  PerformanceInventoryConnection: EventConnection;
  PerformanceInventoryCounts: PerformanceInventoryCounts;
  PerformanceInventoryEdge: Omit<PerformanceInventoryEdge, 'node'> & { node: ResolversParentTypes['PerformanceInventoryEntry'] };
  PerformanceInventoryEntry: RecordedEvent;
  PerformanceInventoryFilter: PerformanceInventoryFilter;
  PerformanceIssue: StateOf<'PerformanceIssue'>;
  PerformanceIssueAnalysis: PerformanceIssueAnalysis;
  PerformanceIssueAppointment: AppointmentView;
  PerformanceIssueAppointmentCancellation: PerformanceIssueAppointmentCancellation;
  PerformanceIssueAssignment: AssignmentState;
  PerformanceIssueBasisChange: PerformanceIssueBasisChange;
  PerformanceIssueCancellation: PerformanceIssueCancellation;
  PerformanceIssueChange: FeedEvent;
  PerformanceIssueChangeDecision: PerformanceIssueChangeDecision;
  PerformanceIssueChangeFilter: PerformanceIssueChangeFilter;
  PerformanceIssueConnection: ConnectionOf<'PerformanceIssue'>;
  PerformanceIssueEdge: Omit<PerformanceIssueEdge, 'node'> & { node: ResolversParentTypes['PerformanceIssue'] };
  PerformanceIssueExternalId: PerformanceIssueExternalId;
  PerformanceIssueExternalIdInput: PerformanceIssueExternalIdInput;
  PerformanceIssueFilter: PerformanceIssueFilter;
  PerformanceIssueFinding: PerformanceIssueFinding;
  PerformanceIssueIndicator: PerformanceIssueIndicator;
  PerformanceIssueIndicatorFinding: PerformanceIssueIndicatorFinding;
  PerformanceIssueIndicatorInput: PerformanceIssueIndicatorInput;
  PerformanceIssueLink: LinkView;
  PerformanceIssueMeasurement: PerformanceIssueMeasurement;
  PerformanceIssueNote: RecordedEvent;
  PerformanceIssueNoteConnection: EventConnection;
  PerformanceIssueNoteEdge: Omit<PerformanceIssueNoteEdge, 'node'> & { node: ResolversParentTypes['PerformanceIssueNote'] };
  PerformanceIssueOutcome: OutcomeValue;
  PerformanceIssuePayload: StateOf<'PerformanceIssue'>;
  PerformanceIssueProgressReport: ProgressReportState;
  PerformanceIssueQuestion: PerformanceIssueQuestion;
  PerformanceIssueReopeningRequest: PerformanceIssueReopeningRequest;
  PerformanceIssueResolution: PerformanceIssueResolution;
  PerformanceIssueSeverityCount: PerformanceIssueSeverityCount;
  PerformanceIssueStatusChange: PerformanceIssueStatusChange;
  PerformanceIssueVisitReport: PerformanceIssueVisitReport;
  PerformanceListener: StateOf<'PerformanceListener'>;
  PerformanceListenerConnection: ConnectionOf<'PerformanceListener'>;
  PerformanceListenerEdge: Omit<PerformanceListenerEdge, 'node'> & { node: ResolversParentTypes['PerformanceListener'] };
  PerformanceListenerFilter: PerformanceListenerFilter;
  PerformanceListenerOutcome: OutcomeValue;
  PerformanceListenerPayload: StateOf<'PerformanceListener'>;
  PerformanceListenerSelection: PerformanceListenerSelection;
  PerformanceListenerSelectionInput: PerformanceListenerSelectionInput;
  PerformanceMeasureChange: MeasureChangeState;
  PerformanceMeasureFilter: MeasureFilterState;
  PerformanceMeasureFilterInput: PerformanceMeasureFilterInput;
  PerformanceMeasuredRow: NamedRow;
  PerformanceMeasuredValue: MeasuredValueState;
  PerformanceMutationIdReused: RefusalOf<'MutationIdReused'>;
  PerformanceNode: NodeValue;
  PerformanceNotFound: RefusalOf<'NotFound'>;
  PerformanceNotPermitted: RefusalOf<'NotPermitted'>;
  PerformancePayload: ResolversInterfaceTypes<ResolversParentTypes>['PerformancePayload'];
  PerformancePeriod: PerformancePeriod;
  PerformancePeriodInput: PerformancePeriodInput;
  PerformanceProcessReference: PerformanceProcessReference;
  PerformanceQuestion: MeasureQuestion;
  PerformanceQuestionInput: PerformanceQuestionInput;
  PerformanceRecommendation: StateOf<'PerformanceRecommendation'>;
  PerformanceRecommendationAnswer: PerformanceRecommendationAnswer;
  PerformanceRecommendationChange: FeedEvent;
  PerformanceRecommendationChangeFilter: PerformanceRecommendationChangeFilter;
  PerformanceRecommendationConnection: ConnectionOf<'PerformanceRecommendation'>;
  PerformanceRecommendationEdge: Omit<PerformanceRecommendationEdge, 'node'> & { node: ResolversParentTypes['PerformanceRecommendation'] };
  PerformanceRecommendationFilter: PerformanceRecommendationFilter;
  PerformanceRecommendationOutcome: OutcomeValue;
  PerformanceRecommendationPayload: StateOf<'PerformanceRecommendation'>;
  PerformanceRecommendationSample: PerformanceRecommendationSample;
  PerformanceRecommendationWithdrawal: PerformanceRecommendationWithdrawal;
  PerformanceRefusal: ResolversInterfaceTypes<ResolversParentTypes>['PerformanceRefusal'];
  PerformanceReport: StateOf<'PerformanceReport'>;
  PerformanceReportConnection: ConnectionOf<'PerformanceReport'>;
  PerformanceReportEdge: Omit<PerformanceReportEdge, 'node'> & { node: ResolversParentTypes['PerformanceReport'] };
  PerformanceReportOutcome: OutcomeValue;
  PerformanceReportPayload: StateOf<'PerformanceReport'>;
  PerformanceReview: StateOf<'PerformanceReview'>;
  PerformanceReviewChange: FeedEvent;
  PerformanceReviewChangeFilter: PerformanceReviewChangeFilter;
  PerformanceReviewConnection: ConnectionOf<'PerformanceReview'>;
  PerformanceReviewEdge: Omit<PerformanceReviewEdge, 'node'> & { node: ResolversParentTypes['PerformanceReview'] };
  PerformanceReviewEvidence: PerformanceReviewEvidence;
  PerformanceReviewEvidenceInput: PerformanceReviewEvidenceInput;
  PerformanceReviewFilter: PerformanceReviewFilter;
  PerformanceReviewFinding: RuleFinding;
  PerformanceReviewOutcome: OutcomeValue;
  PerformanceReviewPayload: StateOf<'PerformanceReview'>;
  PerformanceReviewRule: StateOf<'PerformanceReviewRule'>;
  PerformanceReviewRuleConnection: ConnectionOf<'PerformanceReviewRule'>;
  PerformanceReviewRuleEdge: Omit<PerformanceReviewRuleEdge, 'node'> & { node: ResolversParentTypes['PerformanceReviewRule'] };
  PerformanceReviewRuleFilter: PerformanceReviewRuleFilter;
  PerformanceReviewRuleOutcome: OutcomeValue;
  PerformanceReviewRulePayload: StateOf<'PerformanceReviewRule'>;
  PerformanceReviewStatement: PerformanceReviewStatement;
  PerformanceRuleBroken: RefusalOf<'RuleBroken'>;
  PerformanceScore: Score;
  PerformanceScoreIndicator: ScoredIndicator;
  PerformanceScoreSetting: PerformanceScoreSetting;
  PerformanceScoreSettingInput: PerformanceScoreSettingInput;
  PerformanceScoreSettings: StateOf<'PerformanceScoreSettings'>;
  PerformanceScoreSettingsConnection: ConnectionOf<'PerformanceScoreSettings'>;
  PerformanceScoreSettingsDecision: PerformanceScoreSettingsDecision;
  PerformanceScoreSettingsEdge: Omit<PerformanceScoreSettingsEdge, 'node'> & { node: ResolversParentTypes['PerformanceScoreSettings'] };
  PerformanceScoreSettingsFilter: PerformanceScoreSettingsFilter;
  PerformanceScoreSettingsOutcome: OutcomeValue;
  PerformanceScoreSettingsPayload: StateOf<'PerformanceScoreSettings'>;
  PerformanceSnapshot: StateOf<'PerformanceSnapshot'>;
  PerformanceSnapshotConnection: ConnectionOf<'PerformanceSnapshot'>;
  PerformanceSnapshotEdge: Omit<PerformanceSnapshotEdge, 'node'> & { node: ResolversParentTypes['PerformanceSnapshot'] };
  PerformanceSnapshotFilter: PerformanceSnapshotFilter;
  PerformanceSnapshotOutcome: OutcomeValue;
  PerformanceSnapshotPayload: StateOf<'PerformanceSnapshot'>;
  PerformanceTrend: TrendView;
  PerformanceVersionConflict: RefusalOf<'VersionConflict'>;
  PerformanceWarning: Warning;
  PlannedWorkTerms: PlannedWorkTermsState;
  PlannedWorkTermsInput: PlannedWorkTermsInput;
  ProcessReadiness: ProcessReadinessState;
  Product: EntityRef;
  PromoteImprovementPlanInput: PromoteImprovementPlanInput;
  ProposePerformanceRecommendationInput: ProposePerformanceRecommendationInput;
  ProposePerformanceScoreSettingsInput: ProposePerformanceScoreSettingsInput;
  ProposedImprovementPlanChange: ProposedPlanChangeState;
  ProposedOutsourcingArrangement: Omit<ProposedOutsourcingArrangement, 'arrangement'> & { arrangement: ResolversParentTypes['OutsourcingArrangement'] };
  ProposedPerformanceIssueAnalysis: ProposedPerformanceIssueAnalysis;
  ProposedPerformanceIssueChange: ProposedPerformanceIssueChange;
  ProposedSharedCalendarChange: ProposedCalendarChangeState;
  ProvidePerformanceIssueInformationInput: ProvidePerformanceIssueInformationInput;
  ProvisionAccessGrantInput: ProvisionAccessGrantInput;
  PublishImprovementPlanTemplateInput: PublishImprovementPlanTemplateInput;
  Query: Record<PropertyKey, never>;
  RaisePerformanceIssueInput: RaisePerformanceIssueInput;
  RankedParty: RankingEntry;
  ReachedMilestone: ReachedMilestone;
  ReadinessAssessment: StateOf<'ReadinessAssessment'>;
  ReadinessAssessmentChange: FeedEvent;
  ReadinessAssessmentChangeFilter: ReadinessAssessmentChangeFilter;
  ReadinessAssessmentConnection: ConnectionOf<'ReadinessAssessment'>;
  ReadinessAssessmentEdge: Omit<ReadinessAssessmentEdge, 'node'> & { node: ResolversParentTypes['ReadinessAssessment'] };
  ReadinessAssessmentFilter: ReadinessAssessmentFilter;
  ReadinessAssessmentOutcome: OutcomeValue;
  ReadinessAssessmentPayload: StateOf<'ReadinessAssessment'>;
  ReadinessEvidence: ReadinessEvidence;
  ReadinessEvidenceInput: ReadinessEvidenceInput;
  ReadinessFinding: ReadinessFinding;
  ReadinessFindingInput: ReadinessFindingInput;
  ReadinessGap: ReadinessGapState;
  RecomputeCreditClaimInput: RecomputeCreditClaimInput;
  RecordAccessGrantTestInput: RecordAccessGrantTestInput;
  RecordEntityOwnershipInput: RecordEntityOwnershipInput;
  RecordEntityOwnershipsInput: RecordEntityOwnershipsInput;
  RecordPerformanceIssueMeasurementInput: RecordPerformanceIssueMeasurementInput;
  RecordPerformanceIssueMilestoneInput: RecordPerformanceIssueMilestoneInput;
  RecordRestorationInput: RecordRestorationInput;
  RecordedRestoration: RecordedRestoration;
  RefuseAccessGrantInput: RefuseAccessGrantInput;
  RegisterPartyInput: RegisterPartyInput;
  RegisterPerformanceListenerInput: RegisterPerformanceListenerInput;
  RejectPerformanceIssueInput: RejectPerformanceIssueInput;
  RejectPerformanceIssueResolutionInput: RejectPerformanceIssueResolutionInput;
  RejectRestorationInput: RejectRestorationInput;
  RemovePerformanceListenerInput: RemovePerformanceListenerInput;
  RenewAccessGrantInput: RenewAccessGrantInput;
  ReopenPerformanceIssueInput: ReopenPerformanceIssueInput;
  ReplacePerformanceListenerSecretInput: ReplacePerformanceListenerSecretInput;
  ReplayNoticeDeliveryInput: ReplayNoticeDeliveryInput;
  ReportPerformanceIssueAppointmentInput: ReportPerformanceIssueAppointmentInput;
  ReportPerformanceIssueProgressInput: ReportPerformanceIssueProgressInput;
  RequestAccessGrantInput: RequestAccessGrantInput;
  RequestPerformanceIssueInformationInput: RequestPerformanceIssueInformationInput;
  Resource: EntityRef;
  RestorationEfficiency: Efficiency;
  RestorationVerification: RestorationVerification;
  ResumeAccessGrantInput: ResumeAccessGrantInput;
  ResumePerformanceIssueInput: ResumePerformanceIssueInput;
  ResumePerformanceListenerInput: ResumePerformanceListenerInput;
  ResumePerformanceReviewRuleInput: ResumePerformanceReviewRuleInput;
  ResumeServiceLevelClockInput: ResumeServiceLevelClockInput;
  RetireImprovementPlanTemplateInput: RetireImprovementPlanTemplateInput;
  RetirePerformanceReviewRuleInput: RetirePerformanceReviewRuleInput;
  RetireSharedCalendarInput: RetireSharedCalendarInput;
  ReviewAccessGrantInput: ReviewAccessGrantInput;
  ReviseSharedCalendarInput: ReviseSharedCalendarInput;
  RevokeAccessGrantInput: RevokeAccessGrantInput;
  ScheduleImprovementPlanInput: ScheduleImprovementPlanInput;
  Service: EntityRef;
  ServiceCredit: Omit<ServiceCredit, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['ServiceCreditLine']> };
  ServiceCreditBand: CreditBandView;
  ServiceCreditBandInput: ServiceCreditBandInput;
  ServiceCreditLine: CreditLineState;
  ServiceCreditTerms: CreditTermsState;
  ServiceCreditTermsInput: ServiceCreditTermsInput;
  ServiceLevelAppointmentTerms: AppointmentTermsState;
  ServiceLevelAppointmentTermsInput: ServiceLevelAppointmentTermsInput;
  ServiceLevelAvailabilityTerms: AvailabilityTermsState;
  ServiceLevelAvailabilityTermsInput: ServiceLevelAvailabilityTermsInput;
  ServiceLevelCalendar: Calendar;
  ServiceLevelCalendarInput: ServiceLevelCalendarInput;
  ServiceLevelClock: ClockView;
  ServiceLevelClockAgreement: AgreedTerms;
  ServiceLevelClockDispute: ServiceLevelClockDispute;
  ServiceLevelClockSegment: Segment;
  ServiceLevelClockStop: ClockStopState;
  ServiceLevelDayHours: ServiceLevelDayHours;
  ServiceLevelDayHoursInput: ServiceLevelDayHoursInput;
  ServiceLevelDueBand: ServiceLevelDueBand;
  ServiceLevelDueBandInput: ServiceLevelDueBandInput;
  ServiceLevelDueTable: DueTableState;
  ServiceLevelDueTableInput: ServiceLevelDueTableInput;
  ServiceLevelMilestoneClock: ServiceLevelMilestoneClock;
  ServiceLevelMilestoneClockInput: ServiceLevelMilestoneClockInput;
  ServiceLevelObjectiveResult: ServiceLevelObjectiveResult;
  ServiceLevelPeriodObjective: PeriodObjectiveState;
  ServiceLevelPeriodObjectiveInput: ServiceLevelPeriodObjectiveInput;
  ServiceLevelSpecialDay: SpecialDayState;
  ServiceLevelSpecialDayInput: ServiceLevelSpecialDayInput;
  ServiceLevelTarget: ServiceLevelTargetState;
  ServiceLevelTargetChange: ServiceLevelTargetChange;
  ServiceLevelTargetCondition: ServiceLevelTargetCondition;
  ServiceLevelTargetConditionInput: ServiceLevelTargetConditionInput;
  ServiceLevelTargetInput: ServiceLevelTargetInput;
  ServiceLevelTargetTime: Target;
  ServiceLevelTargetTimeInput: ServiceLevelTargetTimeInput;
  ServiceLevelVerificationTerms: VerificationTermsState;
  ServiceLevelVerificationTermsInput: ServiceLevelVerificationTermsInput;
  ServiceLevelWorkingHours: ServiceLevelWorkingHours;
  ServiceLevelWorkingHoursInput: ServiceLevelWorkingHoursInput;
  SettleClockDisputeInput: SettleClockDisputeInput;
  SharedCalendar: StateOf<'SharedCalendar'>;
  SharedCalendarConnection: ConnectionOf<'SharedCalendar'>;
  SharedCalendarEdge: Omit<SharedCalendarEdge, 'node'> & { node: ResolversParentTypes['SharedCalendar'] };
  SharedCalendarFilter: SharedCalendarFilter;
  SharedCalendarOutcome: OutcomeValue;
  SharedCalendarPayload: StateOf<'SharedCalendar'>;
  SharedCalendarVersion: SharedCalendarVersion;
  SlippageHistory: SlippageHistoryState;
  SlippageRevision: SlippageRevisionState;
  SlippageSummary: PartyWork;
  StartImprovementPlanActionInput: StartImprovementPlanActionInput;
  StartImprovementPlanFallbackInput: StartImprovementPlanFallbackInput;
  StartImprovementPlanTaskInput: StartImprovementPlanTaskInput;
  StartPerformanceIssueInput: StartPerformanceIssueInput;
  StartPerformanceReviewInput: StartPerformanceReviewInput;
  StopServiceLevelClockInput: StopServiceLevelClockInput;
  StorePerformanceReportInput: StorePerformanceReportInput;
  SubjectAvailability: SubjectAvailabilityState;
  Subscription: Record<PropertyKey, never>;
  SuspendAccessGrantInput: SuspendAccessGrantInput;
  TakeOverImprovementPlanInput: TakeOverImprovementPlanInput;
  TakePerformanceSnapshotInput: TakePerformanceSnapshotInput;
  UpdatePartyInput: UpdatePartyInput;
  UpdatePunctuality: PartyWork;
  UpholdCreditClaimInput: UpholdCreditClaimInput;
  UseLibraryPlanInput: UseLibraryPlanInput;
  ValidatePartyInput: ValidatePartyInput;
  VerifyRestorationInput: VerifyRestorationInput;
  VoidClockStopInput: VoidClockStopInput;
  VoidedVerification: VoidedVerification;
  WaiveCreditClaimInput: WaiveCreditClaimInput;
  WaiveImprovementPlanImpactInput: WaiveImprovementPlanImpactInput;
  WithdrawAccessRequestInput: WithdrawAccessRequestInput;
  WithdrawImprovementPlanAuthorizationInput: WithdrawImprovementPlanAuthorizationInput;
  WithdrawImprovementPlanInput: WithdrawImprovementPlanInput;
  WithdrawPerformanceRecommendationInput: WithdrawPerformanceRecommendationInput;
  WithdrawReadinessAssessmentInput: WithdrawReadinessAssessmentInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessGrantResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant']> = {
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['AccessGrantDecision']>, ParentType, ContextType>;
  arrangementEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrangementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clientIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['AccessGrantDirection'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<AccessGrantHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inventories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lastReview?: Resolver<Maybe<ResolversTypes['AccessGrantDecision']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  privileges?: Resolver<ReadonlyArray<ResolversTypes['AccessGrantPrivilege']>, ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  provisionedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['AccessGrantDecision']>, ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revocation?: Resolver<Maybe<ResolversTypes['AccessGrantDecision']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccessGrantStatus'], ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['AccessGrantDecision']>, ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['AccessGrantTest']>, ParentType, ContextType>;
  tools?: Resolver<ReadonlyArray<ResolversTypes['AccessGrantTool']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['AccessGrantDecision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessGrantChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantChange'] = ResolversParentTypes['AccessGrantChange']> = {
  accessGrant?: Resolver<Maybe<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  accessGrantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['PerformanceActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['AccessGrantStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccessGrantStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PerformanceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessGrantConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantConnection'] = ResolversParentTypes['AccessGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessGrantDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantDecision'] = ResolversParentTypes['AccessGrantDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessGrantEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantEdge'] = ResolversParentTypes['AccessGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
};

export type AccessGrantOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantOutcome'] = ResolversParentTypes['AccessGrantOutcome']> = {
  __resolveType: TypeResolveFn<'AccessGrantPayload' | 'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type AccessGrantPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantPayload'] = ResolversParentTypes['AccessGrantPayload']> = {
  accessGrant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessGrantTestResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantTest'] = ResolversParentTypes['AccessGrantTest']> = {
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  testedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  testedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessGrantToolResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantTool'] = ResolversParentTypes['AccessGrantTool']> = {
  kind?: Resolver<ResolversTypes['AccessGrantToolKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgreementReport'] = ResolversParentTypes['AgreementReport']> = {
  appointments?: Resolver<ReadonlyArray<ResolversTypes['AppointmentCount']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availability?: Resolver<ReadonlyArray<ResolversTypes['SubjectAvailability']>, ParentType, ContextType>;
  chronicFailures?: Resolver<ReadonlyArray<ResolversTypes['ChronicFailure']>, ParentType, ContextType>;
  credits?: Resolver<ReadonlyArray<ResolversTypes['ServiceCredit']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelObjectiveResult']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PerformancePeriod'], ParentType, ContextType>;
  plannedWork?: Resolver<ReadonlyArray<ResolversTypes['CountedPlannedWork']>, ParentType, ContextType>;
};

export type AppointmentCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AppointmentCount'] = ResolversParentTypes['AppointmentCount']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PerformanceIssueAppointmentOutcome'], ParentType, ContextType>;
};

export type CarrierMaintenanceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CarrierMaintenance'] = ResolversParentTypes['CarrierMaintenance']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maintenanceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CarrierMaintenanceStatus']>, ParentType, ContextType>;
};

export type ChronicFailureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChronicFailure'] = ResolversParentTypes['ChronicFailure']> = {
  by?: Resolver<ResolversTypes['ChronicReason'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChronicFailureTermsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChronicFailureTerms'] = ResolversParentTypes['ChronicFailureTerms']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  missedObjective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missedPeriods?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  moreThan?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  outages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usable?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
};

export type CountedPlannedWorkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CountedPlannedWork'] = ResolversParentTypes['CountedPlannedWork']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['PlannedWorkOutageReason']>, ParentType, ContextType>;
  excusedTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  improvementPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noticedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outageTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  windowEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  windowStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreditClaimResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreditClaim'] = ResolversParentTypes['CreditClaim'], FederationReferenceType extends FederationReferenceTypes['CreditClaim'] = FederationReferenceTypes['CreditClaim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditClaim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['CreditClaimMove']>, ParentType, ContextType>;
  arrangementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  arrangementVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['ServiceCredit'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['CreditClaimMove']>, ParentType, ContextType>;
  former?: Resolver<ReadonlyArray<ResolversTypes['FormerServiceCredit']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<CreditClaimHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PerformancePeriod'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['CreditClaimMove']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CreditClaimStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditClaimConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreditClaimConnection'] = ResolversParentTypes['CreditClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditClaimEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreditClaimEdge'] = ResolversParentTypes['CreditClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditClaim'], ParentType, ContextType>;
};

export type CreditClaimMoveResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreditClaimMove'] = ResolversParentTypes['CreditClaimMove']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditClaimOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreditClaimOutcome'] = ResolversParentTypes['CreditClaimOutcome']> = {
  __resolveType: TypeResolveFn<'CreditClaimPayload' | 'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type CreditClaimPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreditClaimPayload'] = ResolversParentTypes['CreditClaimPayload']> = {
  creditClaim?: Resolver<ResolversTypes['CreditClaim'], ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisputeFormerClockOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DisputeFormerClockOutcome'] = ResolversParentTypes['DisputeFormerClockOutcome']> = {
  __resolveType: TypeResolveFn<'DisputeFormerClockPayload' | 'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type DisputeFormerClockPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DisputeFormerClockPayload'] = ResolversParentTypes['DisputeFormerClockPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerServiceLevelClock?: Resolver<ResolversTypes['FormerServiceLevelClock'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EntityOwnershipResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityOwnership'] = ResolversParentTypes['EntityOwnership']> = {
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deputies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['OutsourcedEntity'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<EntityOwnershipHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntityOwnershipStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityOwnershipConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityOwnershipConnection'] = ResolversParentTypes['EntityOwnershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityOwnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntityOwnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityOwnershipEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityOwnershipEdge'] = ResolversParentTypes['EntityOwnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntityOwnership'], ParentType, ContextType>;
};

export type EntityOwnershipOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityOwnershipOutcome'] = ResolversParentTypes['EntityOwnershipOutcome']> = {
  __resolveType: TypeResolveFn<'EntityOwnershipPayload' | 'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type EntityOwnershipPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityOwnershipPayload'] = ResolversParentTypes['EntityOwnershipPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityOwnership?: Resolver<ResolversTypes['EntityOwnership'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpectedRestorationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExpectedRestoration'] = ResolversParentTypes['ExpectedRestoration']> = {
  expectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  performanceIssueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExpectedRestorationsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExpectedRestorations'] = ResolversParentTypes['ExpectedRestorations']> = {
  earliest?: Resolver<ReadonlyArray<ResolversTypes['ExpectedRestoration']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormerServiceCreditResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FormerServiceCredit'] = ResolversParentTypes['FormerServiceCredit']> = {
  arrangementVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  computedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['ServiceCredit'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['CreditClaimMove'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['CreditClaimMove']>, ParentType, ContextType>;
};

export type FormerServiceLevelClockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FormerServiceLevelClock'] = ResolversParentTypes['FormerServiceLevelClock']> = {
  clock?: Resolver<ResolversTypes['ServiceLevelClock'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImprovementPlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlan'] = ResolversParentTypes['ImprovementPlan'], FederationReferenceType extends FederationReferenceTypes['ImprovementPlan'] = FederationReferenceTypes['ImprovementPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImprovementPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedConflicts?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanConflict']>, ParentType, ContextType>;
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanAction']>, ParentType, ContextType>;
  actualEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actualStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authoredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  awaitsConfirmation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanConflict']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['ImprovementPlanConsent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanOwnerDecision']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviations?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanDeviation']>, ParentType, ContextType>;
  emergencyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanWindowExtension']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<ImprovementPlanHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['ImprovementPlanImpactAssessment']>, ParentType, ContextType>;
  issueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  maintenance?: Resolver<Maybe<ResolversTypes['CarrierMaintenance']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanNotice']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ImprovementPlanOrigin'], ParentType, ContextType>;
  overrun?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  owedAuthorization?: Resolver<Maybe<ResolversTypes['ImprovementPlanOwedAuthorization']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  proposedChanges?: Resolver<ReadonlyArray<ResolversTypes['ProposedImprovementPlanChange']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['PerformanceRecommendation']>, ParentType, ContextType>;
  recommendationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduled?: Resolver<Maybe<ResolversTypes['ImprovementPlanWindow']>, ParentType, ContextType>;
  search?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImprovementPlanOption']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImprovementPlanStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanStatusChange']>, ParentType, ContextType>;
  takenOver?: Resolver<Maybe<ResolversTypes['ImprovementPlanTakeOver']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanTask']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['ImprovementPlanTemplate']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  touchTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  touchTimeRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unreached?: Resolver<ReadonlyArray<ResolversTypes['OutsourcedEntity']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waivers?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanImpactWaiver']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['ImprovementPlanWindow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementPlanActionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanAction'] = ResolversParentTypes['ImprovementPlanAction']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['OutsourcedEntity'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImprovementPlanActionKind'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observedAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rollback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rollbackStatus?: Resolver<Maybe<ResolversTypes['ImprovementPlanActionStatus']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ImprovementPlanActionStatus']>, ParentType, ContextType>;
};

export type ImprovementPlanAuthorizationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanAuthorization'] = ResolversParentTypes['ImprovementPlanAuthorization']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ImprovementPlanAuthorizationDecision']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['OutsourcedEntity'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImprovementPlanChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanChange'] = ResolversParentTypes['ImprovementPlanChange']> = {
  actor?: Resolver<ResolversTypes['PerformanceActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  improvementPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['ImprovementPlanStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImprovementPlanStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PerformanceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementPlanChangeDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanChangeDecision'] = ResolversParentTypes['ImprovementPlanChangeDecision']> = {
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImprovementPlanChangedStepResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanChangedStep'] = ResolversParentTypes['ImprovementPlanChangedStep']> = {
  change?: Resolver<ResolversTypes['ImprovementPlanStepChange'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ImprovementPlanConflictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanConflict'] = ResolversParentTypes['ImprovementPlanConflict']> = {
  entity?: Resolver<ResolversTypes['OutsourcedEntity'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['ImprovementPlanWindow'], ParentType, ContextType>;
};

export type ImprovementPlanConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanConnection'] = ResolversParentTypes['ImprovementPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImprovementPlanConsentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanConsent'] = ResolversParentTypes['ImprovementPlanConsent']> = {
  authorizations?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanAuthorization']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImprovementPlanDeviationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanDeviation'] = ResolversParentTypes['ImprovementPlanDeviation']> = {
  kind?: Resolver<ResolversTypes['ImprovementPlanDeviationKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ImprovementPlanEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanEdge'] = ResolversParentTypes['ImprovementPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImprovementPlan'], ParentType, ContextType>;
};

export type ImprovementPlanExtensionAnswerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanExtensionAnswer'] = ResolversParentTypes['ImprovementPlanExtensionAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['OutsourcedEntity'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImprovementPlanImpactAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanImpactAssessment'] = ResolversParentTypes['ImprovementPlanImpactAssessment']> = {
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanImpactedEntity']>, ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImprovementPlanImpactWaiverResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanImpactWaiver'] = ResolversParentTypes['ImprovementPlanImpactWaiver']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['OutsourcedEntity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImprovementPlanImpactedEntityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanImpactedEntity'] = ResolversParentTypes['ImprovementPlanImpactedEntity']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanImpactBasis']>, ParentType, ContextType>;
  deputies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['OutsourcedEntity'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ImprovementPlanImpactLevel'], ParentType, ContextType>;
  ownerGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  redundantWith?: Resolver<ReadonlyArray<ResolversTypes['OutsourcedEntity']>, ParentType, ContextType>;
  unowned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImprovementPlanNoticeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanNotice'] = ResolversParentTypes['ImprovementPlanNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImprovementPlanNoticeKind'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['ImprovementPlanWindow']>, ParentType, ContextType>;
};

export type ImprovementPlanNoticeEventResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanNoticeEvent'] = ResolversParentTypes['ImprovementPlanNoticeEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  improvementPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['ImprovementPlanNotice'], ParentType, ContextType>;
};

export type ImprovementPlanOptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanOption'] = ResolversParentTypes['ImprovementPlanOption']> = {
  fits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ServiceLevelObligor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['ImprovementPlanTemplate']>, ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ImprovementPlanOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanOutcome'] = ResolversParentTypes['ImprovementPlanOutcome']> = {
  __resolveType: TypeResolveFn<'ImprovementPlanPayload' | 'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type ImprovementPlanOwedAuthorizationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanOwedAuthorization'] = ResolversParentTypes['ImprovementPlanOwedAuthorization']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdueAnnounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ImprovementPlanOwnerDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanOwnerDecision'] = ResolversParentTypes['ImprovementPlanOwnerDecision']> = {
  asOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['OutsourcedEntity'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImprovementPlanPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanPayload'] = ResolversParentTypes['ImprovementPlanPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  improvementPlan?: Resolver<ResolversTypes['ImprovementPlan'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementPlanStatusChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanStatusChange'] = ResolversParentTypes['ImprovementPlanStatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImprovementPlanStatus'], ParentType, ContextType>;
};

export type ImprovementPlanTakeOverResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTakeOver'] = ResolversParentTypes['ImprovementPlanTakeOver']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImprovementPlanTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTask'] = ResolversParentTypes['ImprovementPlanTask']> = {
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImprovementPlanTaskStatus'], ParentType, ContextType>;
};

export type ImprovementPlanTemplateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTemplate'] = ResolversParentTypes['ImprovementPlanTemplate']> = {
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanTemplateAction']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fits?: Resolver<ResolversTypes['ImprovementPlanTemplateFit'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<ImprovementPlanTemplateHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanTemplateParameter']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  promotedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['ImprovementPlanTemplateProvenance'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImprovementPlanTemplateStatus'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanTemplateTask']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementPlanTemplateActionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTemplateAction'] = ResolversParentTypes['ImprovementPlanTemplateAction']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityParameter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImprovementPlanActionKind'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rollback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImprovementPlanTemplateConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTemplateConnection'] = ResolversParentTypes['ImprovementPlanTemplateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImprovementPlanTemplateEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTemplateEdge'] = ResolversParentTypes['ImprovementPlanTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImprovementPlanTemplate'], ParentType, ContextType>;
};

export type ImprovementPlanTemplateFitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTemplateFit'] = ResolversParentTypes['ImprovementPlanTemplateFit']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degradations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requiredActions?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanActionKind']>, ParentType, ContextType>;
  resourceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceTypes?: Resolver<ReadonlyArray<ResolversTypes['OutsourcedEntityType']>, ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueSeverity']>, ParentType, ContextType>;
};

export type ImprovementPlanTemplateOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTemplateOutcome'] = ResolversParentTypes['ImprovementPlanTemplateOutcome']> = {
  __resolveType: TypeResolveFn<'ImprovementPlanTemplatePayload' | 'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type ImprovementPlanTemplateParameterResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTemplateParameter'] = ResolversParentTypes['ImprovementPlanTemplateParameter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImprovementPlanTemplateParameterKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImprovementPlanTemplatePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTemplatePayload'] = ResolversParentTypes['ImprovementPlanTemplatePayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  improvementPlanTemplate?: Resolver<ResolversTypes['ImprovementPlanTemplate'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementPlanTemplateProvenanceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTemplateProvenance'] = ResolversParentTypes['ImprovementPlanTemplateProvenance']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImprovementPlanTemplateTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanTemplateTask'] = ResolversParentTypes['ImprovementPlanTemplateTask']> = {
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImprovementPlanWindowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanWindow'] = ResolversParentTypes['ImprovementPlanWindow']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ImprovementPlanWindowExtensionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanWindowExtension'] = ResolversParentTypes['ImprovementPlanWindowExtension']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanExtensionAnswer']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MissedUpdateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MissedUpdate'] = ResolversParentTypes['MissedUpdate']> = {
  cameAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptPerformanceIssueResolution?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAcceptPerformanceIssueResolutionArgs, 'input'>>;
  acceptPerformanceRecommendation?: Resolver<ResolversTypes['PerformanceRecommendationOutcome'], ParentType, ContextType, RequireFields<MutationAcceptPerformanceRecommendationArgs, 'input'>>;
  acknowledgeImprovementPlanProposal?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationAcknowledgeImprovementPlanProposalArgs, 'input'>>;
  acknowledgeNoticeDelivery?: Resolver<ResolversTypes['NoticeDeliveryOutcome'], ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeDeliveryArgs, 'input'>>;
  addPerformanceIssueNote?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAddPerformanceIssueNoteArgs, 'input'>>;
  addPerformanceIssueNotes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueOutcome']>, ParentType, ContextType, RequireFields<MutationAddPerformanceIssueNotesArgs, 'inputs'>>;
  addPerformanceReviewEvidence?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationAddPerformanceReviewEvidenceArgs, 'input'>>;
  adoptPartyPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationAdoptPartyPlanArgs, 'input'>>;
  agreeCreditClaim?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationAgreeCreditClaimArgs, 'input'>>;
  agreeOutsourcingArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationAgreeOutsourcingArrangementArgs, 'input'>>;
  agreePerformanceIssueAppointment?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAgreePerformanceIssueAppointmentArgs, 'input'>>;
  agreePerformanceReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationAgreePerformanceReviewArgs, 'input'>>;
  amendImprovementPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationAmendImprovementPlanArgs, 'input'>>;
  amendOutsourcingArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationAmendOutsourcingArrangementArgs, 'input'>>;
  amendPerformanceReviewRule?: Resolver<ResolversTypes['PerformanceReviewRuleOutcome'], ParentType, ContextType, RequireFields<MutationAmendPerformanceReviewRuleArgs, 'input'>>;
  analyzeServiceQuality?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAnalyzeServiceQualityArgs, 'input'>>;
  approveAccessGrant?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationApproveAccessGrantArgs, 'input'>>;
  assessPartyReadiness?: Resolver<ResolversTypes['ReadinessAssessmentOutcome'], ParentType, ContextType, RequireFields<MutationAssessPartyReadinessArgs, 'input'>>;
  assignPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAssignPerformanceIssueArgs, 'input'>>;
  assignPerformanceIssues?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueOutcome']>, ParentType, ContextType, RequireFields<MutationAssignPerformanceIssuesArgs, 'inputs'>>;
  cancelImprovementPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCancelImprovementPlanArgs, 'input'>>;
  cancelImprovementPlanAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCancelImprovementPlanActionArgs, 'input'>>;
  cancelImprovementPlanTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCancelImprovementPlanTaskArgs, 'input'>>;
  cancelPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationCancelPerformanceIssueArgs, 'input'>>;
  cancelPerformanceIssueAppointment?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationCancelPerformanceIssueAppointmentArgs, 'input'>>;
  cancelPerformanceReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationCancelPerformanceReviewArgs, 'input'>>;
  changeEntityOwnership?: Resolver<ResolversTypes['EntityOwnershipOutcome'], ParentType, ContextType, RequireFields<MutationChangeEntityOwnershipArgs, 'input'>>;
  changePerformanceIssuePriority?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationChangePerformanceIssuePriorityArgs, 'input'>>;
  claimPerformanceIssueResolution?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationClaimPerformanceIssueResolutionArgs, 'input'>>;
  claimServiceCredit?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationClaimServiceCreditArgs, 'input'>>;
  closeImprovementPlanReview?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCloseImprovementPlanReviewArgs, 'input'>>;
  closeParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationClosePartyArgs, 'input'>>;
  closePerformanceReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationClosePerformanceReviewArgs, 'input'>>;
  commenceEmergencyWork?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCommenceEmergencyWorkArgs, 'input'>>;
  commenceImprovementPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCommenceImprovementPlanArgs, 'input'>>;
  completeImprovementPlanAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCompleteImprovementPlanActionArgs, 'input'>>;
  completeImprovementPlanTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCompleteImprovementPlanTaskArgs, 'input'>>;
  completeImprovementPlanWork?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCompleteImprovementPlanWorkArgs, 'input'>>;
  concludePerformanceReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationConcludePerformanceReviewArgs, 'input'>>;
  confirmEntityOwnership?: Resolver<ResolversTypes['EntityOwnershipOutcome'], ParentType, ContextType, RequireFields<MutationConfirmEntityOwnershipArgs, 'input'>>;
  confirmPartyPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationConfirmPartyPlanArgs, 'input'>>;
  confirmPerformanceIssueRejection?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationConfirmPerformanceIssueRejectionArgs, 'input'>>;
  contestPerformanceIssueRejection?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationContestPerformanceIssueRejectionArgs, 'input'>>;
  decideEmergencyAuthorization?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDecideEmergencyAuthorizationArgs, 'input'>>;
  decideImprovementPlanAuthorization?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDecideImprovementPlanAuthorizationArgs, 'input'>>;
  decideImprovementPlanChange?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDecideImprovementPlanChangeArgs, 'input'>>;
  decideImprovementPlanExtension?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDecideImprovementPlanExtensionArgs, 'input'>>;
  decideOutsourcingArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationDecideOutsourcingArrangementArgs, 'input'>>;
  decidePerformanceIssueChange?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationDecidePerformanceIssueChangeArgs, 'input'>>;
  decidePerformanceScoreSettings?: Resolver<ResolversTypes['PerformanceScoreSettingsOutcome'], ParentType, ContextType, RequireFields<MutationDecidePerformanceScoreSettingsArgs, 'input'>>;
  decideSharedCalendarChange?: Resolver<ResolversTypes['SharedCalendarOutcome'], ParentType, ContextType, RequireFields<MutationDecideSharedCalendarChangeArgs, 'input'>>;
  declareImprovementPlanImpact?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDeclareImprovementPlanImpactArgs, 'input'>>;
  declinePerformanceRecommendation?: Resolver<ResolversTypes['PerformanceRecommendationOutcome'], ParentType, ContextType, RequireFields<MutationDeclinePerformanceRecommendationArgs, 'input'>>;
  definePerformanceReviewRule?: Resolver<ResolversTypes['PerformanceReviewRuleOutcome'], ParentType, ContextType, RequireFields<MutationDefinePerformanceReviewRuleArgs, 'input'>>;
  defineSharedCalendar?: Resolver<ResolversTypes['SharedCalendarOutcome'], ParentType, ContextType, RequireFields<MutationDefineSharedCalendarArgs, 'input'>>;
  developImprovementPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDevelopImprovementPlanArgs, 'input'>>;
  developRecommendedPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDevelopRecommendedPlanArgs, 'input'>>;
  disputeClock?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationDisputeClockArgs, 'input'>>;
  disputeCreditClaim?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationDisputeCreditClaimArgs, 'input'>>;
  disputeFormerClock?: Resolver<ResolversTypes['DisputeFormerClockOutcome'], ParentType, ContextType, RequireFields<MutationDisputeFormerClockArgs, 'input'>>;
  endEntityOwnership?: Resolver<ResolversTypes['EntityOwnershipOutcome'], ParentType, ContextType, RequireFields<MutationEndEntityOwnershipArgs, 'input'>>;
  endImprovementPlanFallback?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationEndImprovementPlanFallbackArgs, 'input'>>;
  endOutsourcingArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationEndOutsourcingArrangementArgs, 'input'>>;
  extendImprovementPlanWindow?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationExtendImprovementPlanWindowArgs, 'input'>>;
  failImprovementPlanAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationFailImprovementPlanActionArgs, 'input'>>;
  holdImprovementPlanTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationHoldImprovementPlanTaskArgs, 'input'>>;
  holdPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationHoldPerformanceIssueArgs, 'input'>>;
  identifyPerformanceIssueCause?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationIdentifyPerformanceIssueCauseArgs, 'input'>>;
  importMaintenanceNotice?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationImportMaintenanceNoticeArgs, 'input'>>;
  initiatePerformanceReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationInitiatePerformanceReviewArgs, 'input'>>;
  linkPerformanceIssues?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationLinkPerformanceIssuesArgs, 'input'>>;
  linkPerformanceRecommendationPlan?: Resolver<ResolversTypes['PerformanceRecommendationOutcome'], ParentType, ContextType, RequireFields<MutationLinkPerformanceRecommendationPlanArgs, 'input'>>;
  measurePerformanceRecommendation?: Resolver<ResolversTypes['PerformanceRecommendationOutcome'], ParentType, ContextType, RequireFields<MutationMeasurePerformanceRecommendationArgs, 'input'>>;
  notifyImprovementPlanProposal?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationNotifyImprovementPlanProposalArgs, 'input'>>;
  offerPerformanceIssueAppointment?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationOfferPerformanceIssueAppointmentArgs, 'input'>>;
  pausePerformanceListener?: Resolver<ResolversTypes['PerformanceListenerOutcome'], ParentType, ContextType, RequireFields<MutationPausePerformanceListenerArgs, 'input'>>;
  pausePerformanceReviewRule?: Resolver<ResolversTypes['PerformanceReviewRuleOutcome'], ParentType, ContextType, RequireFields<MutationPausePerformanceReviewRuleArgs, 'input'>>;
  promoteImprovementPlan?: Resolver<ResolversTypes['ImprovementPlanTemplateOutcome'], ParentType, ContextType, RequireFields<MutationPromoteImprovementPlanArgs, 'input'>>;
  proposePerformanceRecommendation?: Resolver<ResolversTypes['PerformanceRecommendationOutcome'], ParentType, ContextType, RequireFields<MutationProposePerformanceRecommendationArgs, 'input'>>;
  proposePerformanceScoreSettings?: Resolver<ResolversTypes['PerformanceScoreSettingsOutcome'], ParentType, ContextType, RequireFields<MutationProposePerformanceScoreSettingsArgs, 'input'>>;
  providePerformanceIssueInformation?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationProvidePerformanceIssueInformationArgs, 'input'>>;
  provisionAccessGrant?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationProvisionAccessGrantArgs, 'input'>>;
  publishImprovementPlanTemplate?: Resolver<ResolversTypes['ImprovementPlanTemplateOutcome'], ParentType, ContextType, RequireFields<MutationPublishImprovementPlanTemplateArgs, 'input'>>;
  raisePerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRaisePerformanceIssueArgs, 'input'>>;
  raisePerformanceIssues?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueOutcome']>, ParentType, ContextType, RequireFields<MutationRaisePerformanceIssuesArgs, 'inputs'>>;
  recomputeCreditClaim?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationRecomputeCreditClaimArgs, 'input'>>;
  recordAccessGrantTest?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationRecordAccessGrantTestArgs, 'input'>>;
  recordEntityOwnership?: Resolver<ResolversTypes['EntityOwnershipOutcome'], ParentType, ContextType, RequireFields<MutationRecordEntityOwnershipArgs, 'input'>>;
  recordEntityOwnerships?: Resolver<ReadonlyArray<ResolversTypes['EntityOwnershipOutcome']>, ParentType, ContextType, RequireFields<MutationRecordEntityOwnershipsArgs, 'input'>>;
  recordPerformanceIssueMeasurement?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRecordPerformanceIssueMeasurementArgs, 'input'>>;
  recordPerformanceIssueMeasurements?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueOutcome']>, ParentType, ContextType, RequireFields<MutationRecordPerformanceIssueMeasurementsArgs, 'inputs'>>;
  recordPerformanceIssueMilestone?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRecordPerformanceIssueMilestoneArgs, 'input'>>;
  recordRestoration?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRecordRestorationArgs, 'input'>>;
  refuseAccessGrant?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationRefuseAccessGrantArgs, 'input'>>;
  registerParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationRegisterPartyArgs, 'input'>>;
  registerPerformanceListener?: Resolver<ResolversTypes['PerformanceListenerOutcome'], ParentType, ContextType, RequireFields<MutationRegisterPerformanceListenerArgs, 'input'>>;
  rejectPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRejectPerformanceIssueArgs, 'input'>>;
  rejectPerformanceIssueResolution?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRejectPerformanceIssueResolutionArgs, 'input'>>;
  rejectRestoration?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRejectRestorationArgs, 'input'>>;
  removePerformanceListener?: Resolver<ResolversTypes['PerformanceListenerOutcome'], ParentType, ContextType, RequireFields<MutationRemovePerformanceListenerArgs, 'input'>>;
  renewAccessGrant?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationRenewAccessGrantArgs, 'input'>>;
  reopenPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationReopenPerformanceIssueArgs, 'input'>>;
  replacePerformanceListenerSecret?: Resolver<ResolversTypes['PerformanceListenerOutcome'], ParentType, ContextType, RequireFields<MutationReplacePerformanceListenerSecretArgs, 'input'>>;
  replayNoticeDelivery?: Resolver<ResolversTypes['NoticeDeliveryOutcome'], ParentType, ContextType, RequireFields<MutationReplayNoticeDeliveryArgs, 'input'>>;
  reportPerformanceIssueAppointment?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationReportPerformanceIssueAppointmentArgs, 'input'>>;
  reportPerformanceIssueProgress?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationReportPerformanceIssueProgressArgs, 'input'>>;
  requestAccessGrant?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationRequestAccessGrantArgs, 'input'>>;
  requestPerformanceIssueInformation?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRequestPerformanceIssueInformationArgs, 'input'>>;
  resumeAccessGrant?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationResumeAccessGrantArgs, 'input'>>;
  resumePerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationResumePerformanceIssueArgs, 'input'>>;
  resumePerformanceListener?: Resolver<ResolversTypes['PerformanceListenerOutcome'], ParentType, ContextType, RequireFields<MutationResumePerformanceListenerArgs, 'input'>>;
  resumePerformanceReviewRule?: Resolver<ResolversTypes['PerformanceReviewRuleOutcome'], ParentType, ContextType, RequireFields<MutationResumePerformanceReviewRuleArgs, 'input'>>;
  resumeServiceLevelClock?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationResumeServiceLevelClockArgs, 'input'>>;
  retireImprovementPlanTemplate?: Resolver<ResolversTypes['ImprovementPlanTemplateOutcome'], ParentType, ContextType, RequireFields<MutationRetireImprovementPlanTemplateArgs, 'input'>>;
  retirePerformanceReviewRule?: Resolver<ResolversTypes['PerformanceReviewRuleOutcome'], ParentType, ContextType, RequireFields<MutationRetirePerformanceReviewRuleArgs, 'input'>>;
  retireSharedCalendar?: Resolver<ResolversTypes['SharedCalendarOutcome'], ParentType, ContextType, RequireFields<MutationRetireSharedCalendarArgs, 'input'>>;
  reviewAccessGrant?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationReviewAccessGrantArgs, 'input'>>;
  reviseSharedCalendar?: Resolver<ResolversTypes['SharedCalendarOutcome'], ParentType, ContextType, RequireFields<MutationReviseSharedCalendarArgs, 'input'>>;
  revokeAccessGrant?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationRevokeAccessGrantArgs, 'input'>>;
  scheduleImprovementPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationScheduleImprovementPlanArgs, 'input'>>;
  settleClockDispute?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationSettleClockDisputeArgs, 'input'>>;
  startImprovementPlanAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationStartImprovementPlanActionArgs, 'input'>>;
  startImprovementPlanFallback?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationStartImprovementPlanFallbackArgs, 'input'>>;
  startImprovementPlanTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationStartImprovementPlanTaskArgs, 'input'>>;
  startPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationStartPerformanceIssueArgs, 'input'>>;
  startPerformanceReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationStartPerformanceReviewArgs, 'input'>>;
  stopServiceLevelClock?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationStopServiceLevelClockArgs, 'input'>>;
  storePerformanceReport?: Resolver<ResolversTypes['PerformanceReportOutcome'], ParentType, ContextType, RequireFields<MutationStorePerformanceReportArgs, 'input'>>;
  suspendAccessGrant?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationSuspendAccessGrantArgs, 'input'>>;
  takeOverImprovementPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationTakeOverImprovementPlanArgs, 'input'>>;
  takePerformanceSnapshot?: Resolver<ResolversTypes['PerformanceSnapshotOutcome'], ParentType, ContextType, RequireFields<MutationTakePerformanceSnapshotArgs, 'input'>>;
  updateParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationUpdatePartyArgs, 'input'>>;
  upholdCreditClaim?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationUpholdCreditClaimArgs, 'input'>>;
  useLibraryPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationUseLibraryPlanArgs, 'input'>>;
  validateParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationValidatePartyArgs, 'input'>>;
  verifyRestoration?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationVerifyRestorationArgs, 'input'>>;
  voidClockStop?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationVoidClockStopArgs, 'input'>>;
  waiveCreditClaim?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationWaiveCreditClaimArgs, 'input'>>;
  waiveImprovementPlanImpact?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationWaiveImprovementPlanImpactArgs, 'input'>>;
  withdrawAccessRequest?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawAccessRequestArgs, 'input'>>;
  withdrawImprovementPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawImprovementPlanArgs, 'input'>>;
  withdrawImprovementPlanAuthorization?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawImprovementPlanAuthorizationArgs, 'input'>>;
  withdrawPerformanceRecommendation?: Resolver<ResolversTypes['PerformanceRecommendationOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawPerformanceRecommendationArgs, 'input'>>;
  withdrawReadinessAssessment?: Resolver<ResolversTypes['ReadinessAssessmentOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawReadinessAssessmentArgs, 'input'>>;
};

export type NoticeDeliveryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDelivery'] = ResolversParentTypes['NoticeDelivery']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acknowledgementNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['NoticeDeliveryAttempt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<NoticeDeliveryHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  improvementPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImprovementPlanNoticeKind'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listener?: Resolver<Maybe<ResolversTypes['PerformanceListener']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NoticeDeliveryStatus'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeDeliveryAttemptResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDeliveryAttempt'] = ResolversParentTypes['NoticeDeliveryAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responseStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  took?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
};

export type NoticeDeliveryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDeliveryConnection'] = ResolversParentTypes['NoticeDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NoticeDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeDeliveryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDeliveryEdge'] = ResolversParentTypes['NoticeDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeDelivery'], ParentType, ContextType>;
};

export type NoticeDeliveryOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDeliveryOutcome'] = ResolversParentTypes['NoticeDeliveryOutcome']> = {
  __resolveType: TypeResolveFn<'NoticeDeliveryPayload' | 'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type NoticeDeliveryPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDeliveryPayload'] = ResolversParentTypes['NoticeDeliveryPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeDelivery?: Resolver<ResolversTypes['NoticeDelivery'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenPerformanceIssueCountsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OpenPerformanceIssueCounts'] = ResolversParentTypes['OpenPerformanceIssueCounts']> = {
  atRisk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutsourcedEntityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutsourcedEntity'] = ResolversParentTypes['OutsourcedEntity']> = {
  __resolveType: TypeResolveFn<'Product' | 'Resource' | 'Service', ParentType, ContextType>;
};

export type OutsourcedEntityTypeResolvers = { PRODUCT: 'Product', RESOURCE: 'Resource', SERVICE: 'Service' };

export type OutsourcingArrangementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutsourcingArrangement'] = ResolversParentTypes['OutsourcingArrangement']> = {
  acceptancePeriod?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  agreementReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appointments?: Resolver<Maybe<ResolversTypes['ServiceLevelAppointmentTerms']>, ParentType, ContextType>;
  atRiskShares?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['ServiceLevelAvailabilityTerms']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['ServiceLevelCalendar'], ParentType, ContextType>;
  chronic?: Resolver<ReadonlyArray<ResolversTypes['ChronicFailureTerms']>, ParentType, ContextType>;
  credits?: Resolver<ReadonlyArray<ResolversTypes['ServiceCreditTerms']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutsourcingArrangementKind'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelMilestoneClock']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelPeriodObjective']>, ParentType, ContextType>;
  plannedWork?: Resolver<Maybe<ResolversTypes['PlannedWorkTerms']>, ParentType, ContextType>;
  providerVerificationCounts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reopenWindow?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['OutsourcingArrangementScopeEntry']>, ParentType, ContextType>;
  severityUpgrade?: Resolver<ResolversTypes['ServiceLevelSeverityUpgrade'], ParentType, ContextType>;
  stopReasons?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelClockStopReason']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelTarget']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verification?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelVerificationTerms']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
};

export type OutsourcingArrangementCoverageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutsourcingArrangementCoverage'] = ResolversParentTypes['OutsourcingArrangementCoverage']> = {
  arrangement?: Resolver<ResolversTypes['OutsourcingArrangement'], ParentType, ContextType>;
  overruled?: Resolver<ReadonlyArray<ResolversTypes['OutsourcingArrangement']>, ParentType, ContextType>;
  scopeEntry?: Resolver<ResolversTypes['OutsourcingArrangementScopeEntry'], ParentType, ContextType>;
};

export type OutsourcingArrangementScopeEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutsourcingArrangementScopeEntry'] = ResolversParentTypes['OutsourcingArrangementScopeEntry']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OutsourcedEntityType'], ParentType, ContextType>;
};

export type OutsourcingRoleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutsourcingRole'] = ResolversParentTypes['OutsourcingRole']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessGrants?: Resolver<ResolversTypes['AccessGrantConnection'], ParentType, ContextType, RequireFields<PartyAccessGrantsArgs, 'orderBy'>>;
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  agreementReport?: Resolver<Maybe<ResolversTypes['AgreementReport']>, ParentType, ContextType, RequireFields<PartyAgreementReportArgs, 'arrangementId' | 'period'>>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  arrangements?: Resolver<ReadonlyArray<ResolversTypes['OutsourcingArrangement']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['PartyContact']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['OutsourcingArrangementCoverage']>, ParentType, ContextType, RequireFields<PartyCoverageArgs, 'resource'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIdentifier?: Resolver<Maybe<ResolversTypes['PartyIdentifier']>, ParentType, ContextType>;
  externalIdentifiers?: Resolver<ReadonlyArray<ResolversTypes['PartyIdentifier']>, ParentType, ContextType>;
  formerClocks?: Resolver<ReadonlyArray<ResolversTypes['FormerServiceLevelClock']>, ParentType, ContextType, Partial<PartyFormerClocksArgs>>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<PartyHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inventory?: Resolver<ResolversTypes['PerformanceInventoryConnection'], ParentType, ContextType, Partial<PartyInventoryArgs>>;
  inventoryCounts?: Resolver<ResolversTypes['PerformanceInventoryCounts'], ParentType, ContextType>;
  latestPerformance?: Resolver<Maybe<ResolversTypes['PerformanceSnapshot']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  performance?: Resolver<ReadonlyArray<ResolversTypes['PerformanceMeasuredValue']>, ParentType, ContextType, RequireFields<PartyPerformanceArgs, 'measures' | 'period'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<PartyPerformanceIssuesArgs, 'orderBy'>>;
  performanceScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  performanceSnapshots?: Resolver<ResolversTypes['PerformanceSnapshotConnection'], ParentType, ContextType, RequireFields<PartyPerformanceSnapshotsArgs, 'orderBy'>>;
  proposedArrangements?: Resolver<ReadonlyArray<ResolversTypes['ProposedOutsourcingArrangement']>, ParentType, ContextType>;
  readiness?: Resolver<ReadonlyArray<ResolversTypes['ProcessReadiness']>, ParentType, ContextType>;
  readinessGaps?: Resolver<ReadonlyArray<ResolversTypes['ReadinessGap']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['PerformanceReviewConnection'], ParentType, ContextType, RequireFields<PartyReviewsArgs, 'orderBy'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['OutsourcingRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyStatus'], ParentType, ContextType>;
  tradingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyChange'] = ResolversParentTypes['PartyChange']> = {
  actor?: Resolver<ResolversTypes['PerformanceActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PerformanceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyContactResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyContact'] = ResolversParentTypes['PartyContact']> = {
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PartyContactType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PartyIdentifierResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyIdentifier'] = ResolversParentTypes['PartyIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyOutcome'] = ResolversParentTypes['PartyOutcome']> = {
  __resolveType: TypeResolveFn<'PartyPayload' | 'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type PartyPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyPayload'] = ResolversParentTypes['PartyPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyPerformanceChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyPerformanceChange'] = ResolversParentTypes['PartyPerformanceChange']> = {
  actor?: Resolver<ResolversTypes['PerformanceActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceSnapshot?: Resolver<Maybe<ResolversTypes['PerformanceSnapshot']>, ParentType, ContextType>;
  performanceSnapshotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['PerformanceSnapshotStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceSnapshotStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PerformanceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyProgressReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyProgressReport'] = ResolversParentTypes['PartyProgressReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['ExpectedRestorations'], ParentType, ContextType>;
  issuesWithoutReport?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuesWorked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openIssues?: Resolver<ResolversTypes['OpenPerformanceIssueCounts'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PerformancePeriod'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slippage?: Resolver<ResolversTypes['SlippageSummary'], ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['UpdatePunctuality'], ParentType, ContextType>;
};

export type PartyRankingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyRanking'] = ResolversParentTypes['PartyRanking']> = {
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PerformancePeriod']>, ParentType, ContextType>;
  placed?: Resolver<ReadonlyArray<ResolversTypes['RankedParty']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['OutsourcedEntity']>, ParentType, ContextType>;
  unscored?: Resolver<ReadonlyArray<ResolversTypes['RankedParty']>, ParentType, ContextType>;
};

export type PerformanceActionPermissionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceActionPermission'] = ResolversParentTypes['PerformanceActionPermission']> = {
  action?: Resolver<ResolversTypes['PerformanceAction'], ParentType, ContextType>;
  permitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['PerformanceRefusal']>, ParentType, ContextType>;
};

export type PerformanceActorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceActor'] = ResolversParentTypes['PerformanceActor']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PerformancePrincipalKind'], ParentType, ContextType>;
  partyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PerformanceAttachmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceAttachment'] = ResolversParentTypes['PerformanceAttachment']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceCallerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceCaller'] = ResolversParentTypes['PerformanceCaller']> = {
  accessGrants?: Resolver<ReadonlyArray<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PerformancePrincipalKind'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceChange'] = ResolversParentTypes['PerformanceChange']> = {
  __resolveType: TypeResolveFn<'AccessGrantChange' | 'ImprovementPlanChange' | 'PartyChange' | 'PartyPerformanceChange' | 'PerformanceIssueChange' | 'PerformanceRecommendationChange' | 'PerformanceReviewChange' | 'ReadinessAssessmentChange', ParentType, ContextType>;
};

export type PerformanceComparedRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceComparedRow'] = ResolversParentTypes['PerformanceComparedRow']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceMeasureChange']>, ParentType, ContextType>;
  key?: Resolver<ReadonlyArray<ResolversTypes['PerformanceDimensionValue']>, ParentType, ContextType>;
};

export type PerformanceComparisonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceComparison'] = ResolversParentTypes['PerformanceComparison']> = {
  before?: Resolver<ResolversTypes['PerformancePeriod'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PerformancePeriod'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['PerformanceComparedRow']>, ParentType, ContextType>;
};

export type PerformanceDegradationKindResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceDegradationKind'] = ResolversParentTypes['PerformanceDegradationKind']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceDimensionValueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceDimensionValue'] = ResolversParentTypes['PerformanceDimensionValue']> = {
  dimension?: Resolver<ResolversTypes['PerformanceMeasureDimension'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceFigureContributionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceFigureContribution'] = ResolversParentTypes['PerformanceFigureContribution']> = {
  basisHistory?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueBasisChange']>, ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PerformanceFindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceFinding'] = ResolversParentTypes['PerformanceFinding']> = {
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  key?: Resolver<ReadonlyArray<ResolversTypes['PerformanceDimensionValue']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['PerformanceMeasure'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['PerformanceStatistic'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PerformanceHistoryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceHistoryConnection'] = ResolversParentTypes['PerformanceHistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceHistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceHistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceHistoryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceHistoryEdge'] = ResolversParentTypes['PerformanceHistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceHistoryEntry'], ParentType, ContextType>;
};

export type PerformanceHistoryEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceHistoryEntry'] = ResolversParentTypes['PerformanceHistoryEntry']> = {
  actor?: Resolver<ResolversTypes['PerformanceActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PerformanceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceIllegalTransitionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIllegalTransition'] = ResolversParentTypes['PerformanceIllegalTransition']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['PerformanceRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceInputProblemResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceInputProblem'] = ResolversParentTypes['PerformanceInputProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceInvalidInputResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceInvalidInput'] = ResolversParentTypes['PerformanceInvalidInput']> = {
  code?: Resolver<ResolversTypes['PerformanceRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['PerformanceInputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceInventoryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceInventoryConnection'] = ResolversParentTypes['PerformanceInventoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceInventoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceInventoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceInventoryCountsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceInventoryCounts'] = ResolversParentTypes['PerformanceInventoryCounts']> = {
  atRisk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolvedAwaitingVerification?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceInventoryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceInventoryEdge'] = ResolversParentTypes['PerformanceInventoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceInventoryEntry'], ParentType, ContextType>;
};

export type PerformanceInventoryEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceInventoryEntry'] = ResolversParentTypes['PerformanceInventoryEntry']> = {
  actor?: Resolver<ResolversTypes['PerformanceActor'], ParentType, ContextType>;
  aggregateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  aggregateType?: Resolver<ResolversTypes['PerformanceInventorySubject'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PerformanceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceInventorySubjectResolvers = { IMPROVEMENT_PLAN: 'ImprovementPlan', PARTY: 'Party', PERFORMANCE_ISSUE: 'PerformanceIssue' };

export type PerformanceIssueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssue'] = ResolversParentTypes['PerformanceIssue'], FederationReferenceType extends FederationReferenceTypes['PerformanceIssue'] = FederationReferenceTypes['PerformanceIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptanceDeferredTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  affectedEntities?: Resolver<ReadonlyArray<ResolversTypes['OutsourcedEntity']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  appointments?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueAppointment']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueAssignment']>, ParentType, ContextType>;
  atRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basisHistory?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueBasisChange']>, ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['PerformanceIssueCancellation']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clockStops?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelClockStop']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelClock']>, ParentType, ContextType, Partial<PerformanceIssueClocksArgs>>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedRejection?: Resolver<Maybe<ResolversTypes['PerformanceIssueCancellation']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  efficiency?: Resolver<ResolversTypes['RestorationEfficiency'], ParentType, ContextType>;
  expectedRestorationAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['PerformanceIssueExternalId']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueFinding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<PerformanceIssueHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<PerformanceIssueImprovementPlansArgs, 'orderBy'>>;
  initiatingLayer?: Resolver<ResolversTypes['PerformanceIssueInitiatingLayer'], ParentType, ContextType>;
  initiatingProcess?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueLink']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueMeasurement']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['ReachedMilestone']>, ParentType, ContextType>;
  missedUpdateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missedUpdates?: Resolver<ReadonlyArray<ResolversTypes['MissedUpdate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newMatter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['PerformanceIssueNoteConnection'], ParentType, ContextType, Partial<PerformanceIssueNotesArgs>>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueProgressReport']>, ParentType, ContextType>;
  proposedChanges?: Resolver<ReadonlyArray<ResolversTypes['ProposedPerformanceIssueChange']>, ParentType, ContextType>;
  qualityAnalysis?: Resolver<Maybe<ResolversTypes['PerformanceIssueAnalysis']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['PerformanceIssueQuestion']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedRestorations?: Resolver<ReadonlyArray<ResolversTypes['RecordedRestoration']>, ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopeningRequest?: Resolver<Maybe<ResolversTypes['PerformanceIssueReopeningRequest']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['PerformanceIssueResolution']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['OutsourcedEntity'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['PerformanceIssueSeverity'], ParentType, ContextType>;
  slippage?: Resolver<ResolversTypes['SlippageHistory'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueStatusChange']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifications?: Resolver<ReadonlyArray<ResolversTypes['RestorationVerification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceIssueAnalysisResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueAnalysis'] = ResolversParentTypes['PerformanceIssueAnalysis']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degradationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueIndicator']>, ParentType, ContextType>;
  natureOfDegradation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiresReassignment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiresReconfiguration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PerformanceIssueAppointmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueAppointment'] = ResolversParentTypes['PerformanceIssueAppointment']> = {
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agreedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cancelled?: Resolver<Maybe<ResolversTypes['PerformanceIssueAppointmentCancellation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offeredBy?: Resolver<ResolversTypes['PerformanceIssueAppointmentSide'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PerformanceIssueAppointmentOutcome'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueVisitReport']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PerformanceIssueAppointmentCancellationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueAppointmentCancellation'] = ResolversParentTypes['PerformanceIssueAppointmentCancellation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PerformanceIssueAppointmentSide'], ParentType, ContextType>;
};

export type PerformanceIssueAppointmentOutcomeResolvers = EnumResolverSignature<{ AGREED?: any, CANCELLED?: any, CANCELLED_LATE?: any, KEPT?: any, MISSED?: any, NO_ACCESS?: any, OFFERED?: any, UNCONFIRMED?: any }, ResolversTypes['PerformanceIssueAppointmentOutcome']>;

export type PerformanceIssueAssignmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueAssignment'] = ResolversParentTypes['PerformanceIssueAssignment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceIssueBasisChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueBasisChange'] = ResolversParentTypes['PerformanceIssueBasisChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countsFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PerformanceIssueBasisKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceIssueCancellationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueCancellation'] = ResolversParentTypes['PerformanceIssueCancellation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['PerformanceIssueCancellationCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceIssueChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueChange'] = ResolversParentTypes['PerformanceIssueChange']> = {
  actor?: Resolver<ResolversTypes['PerformanceActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  performanceIssueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['PerformanceIssueStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PerformanceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceIssueChangeDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueChangeDecision'] = ResolversParentTypes['PerformanceIssueChangeDecision']> = {
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceIssueConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueConnection'] = ResolversParentTypes['PerformanceIssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceIssueEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueEdge'] = ResolversParentTypes['PerformanceIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceIssue'], ParentType, ContextType>;
};

export type PerformanceIssueExternalIdResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueExternalId'] = ResolversParentTypes['PerformanceIssueExternalId']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceIssueFindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueFinding'] = ResolversParentTypes['PerformanceIssueFinding']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceIssueIndicatorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueIndicator'] = ResolversParentTypes['PerformanceIssueIndicator']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  normalMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceIssueIndicatorFindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueIndicatorFinding'] = ResolversParentTypes['PerformanceIssueIndicatorFinding']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  normal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceIssueLinkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueLink'] = ResolversParentTypes['PerformanceIssueLink']> = {
  inverse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['PerformanceIssueLinkRelation'], ParentType, ContextType>;
};

export type PerformanceIssueMeasurementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueMeasurement'] = ResolversParentTypes['PerformanceIssueMeasurement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PerformanceIssueMeasurementSource'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PerformanceIssueNoteResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueNote'] = ResolversParentTypes['PerformanceIssueNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAttachment']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceIssueNoteConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueNoteConnection'] = ResolversParentTypes['PerformanceIssueNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceIssueNoteEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueNoteEdge'] = ResolversParentTypes['PerformanceIssueNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceIssueNote'], ParentType, ContextType>;
};

export type PerformanceIssueOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueOutcome'] = ResolversParentTypes['PerformanceIssueOutcome']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceIssuePayload' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type PerformanceIssuePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssuePayload'] = ResolversParentTypes['PerformanceIssuePayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceIssue?: Resolver<ResolversTypes['PerformanceIssue'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceIssueProgressReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueProgressReport'] = ResolversParentTypes['PerformanceIssueProgressReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedRestorationAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slippage?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceIssueQuestionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueQuestion'] = ResolversParentTypes['PerformanceIssueQuestion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceIssueReopeningRequestResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueReopeningRequest'] = ResolversParentTypes['PerformanceIssueReopeningRequest']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PerformanceIssueResolutionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueResolution'] = ResolversParentTypes['PerformanceIssueResolution']> = {
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceIssueSeverityCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueSeverityCount'] = ResolversParentTypes['PerformanceIssueSeverityCount']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['PerformanceIssueSeverity'], ParentType, ContextType>;
};

export type PerformanceIssueStatusChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueStatusChange'] = ResolversParentTypes['PerformanceIssueStatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
};

export type PerformanceIssueVisitReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueVisitReport'] = ResolversParentTypes['PerformanceIssueVisitReport']> = {
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PerformanceIssueVisitOutcome'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PerformanceIssueAppointmentSide'], ParentType, ContextType>;
};

export type PerformanceListenerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceListener'] = ResolversParentTypes['PerformanceListener']> = {
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['NoticeDeliveryConnection'], ParentType, ContextType, RequireFields<PerformanceListenerDeliveriesArgs, 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['PerformanceListenerSelection'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<PerformanceListenerHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secretReplacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceListenerStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceListenerConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceListenerConnection'] = ResolversParentTypes['PerformanceListenerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceListenerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceListener']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceListenerEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceListenerEdge'] = ResolversParentTypes['PerformanceListenerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceListener'], ParentType, ContextType>;
};

export type PerformanceListenerOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceListenerOutcome'] = ResolversParentTypes['PerformanceListenerOutcome']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceListenerPayload' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type PerformanceListenerPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceListenerPayload'] = ResolversParentTypes['PerformanceListenerPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceListener?: Resolver<ResolversTypes['PerformanceListener'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceListenerSelectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceListenerSelection'] = ResolversParentTypes['PerformanceListenerSelection']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanNoticeKind']>, ParentType, ContextType>;
  partyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  planIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceMeasureChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceMeasureChange'] = ResolversParentTypes['PerformanceMeasureChange']> = {
  before?: Resolver<ResolversTypes['PerformanceMeasuredValue'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['PerformanceMeasure'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['PerformanceMeasuredValue'], ParentType, ContextType>;
  perDay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  perDayBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PerformanceMeasureFilterResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceMeasureFilter'] = ResolversParentTypes['PerformanceMeasureFilter']> = {
  category?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['OutsourcedEntity']>, ParentType, ContextType>;
  initiatingLayer?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PerformanceIssueInitiatingLayer']>>, ParentType, ContextType>;
  initiatingProcess?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  partyId?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PerformanceIssueSeverity']>>, ParentType, ContextType>;
};

export type PerformanceMeasuredRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceMeasuredRow'] = ResolversParentTypes['PerformanceMeasuredRow']> = {
  bucket?: Resolver<Maybe<ResolversTypes['PerformancePeriod']>, ParentType, ContextType>;
  key?: Resolver<ReadonlyArray<ResolversTypes['PerformanceDimensionValue']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PerformanceMeasuredValue']>, ParentType, ContextType>;
};

export type PerformanceMeasuredValueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceMeasuredValue'] = ResolversParentTypes['PerformanceMeasuredValue']> = {
  ages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  asserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['PerformanceMeasure'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PerformanceMeasureUnit'], ParentType, ContextType>;
  unverified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PerformanceMutationIdReusedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceMutationIdReused'] = ResolversParentTypes['PerformanceMutationIdReused']> = {
  code?: Resolver<ResolversTypes['PerformanceRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceNodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceNode'] = ResolversParentTypes['PerformanceNode']> = {
  __resolveType: TypeResolveFn<'AccessGrant' | 'CreditClaim' | 'EntityOwnership' | 'ImprovementPlan' | 'ImprovementPlanTemplate' | 'NoticeDelivery' | 'Party' | 'PerformanceIssue' | 'PerformanceListener' | 'PerformanceRecommendation' | 'PerformanceReport' | 'PerformanceReview' | 'PerformanceReviewRule' | 'PerformanceScoreSettings' | 'PerformanceSnapshot' | 'ReadinessAssessment' | 'SharedCalendar', ParentType, ContextType>;
};

export type PerformanceNotFoundResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceNotFound'] = ResolversParentTypes['PerformanceNotFound']> = {
  code?: Resolver<ResolversTypes['PerformanceRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceNotPermittedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceNotPermitted'] = ResolversParentTypes['PerformanceNotPermitted']> = {
  code?: Resolver<ResolversTypes['PerformanceRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformancePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformancePayload'] = ResolversParentTypes['PerformancePayload']> = {
  __resolveType: TypeResolveFn<'AccessGrantPayload' | 'CreditClaimPayload' | 'DisputeFormerClockPayload' | 'EntityOwnershipPayload' | 'ImprovementPlanPayload' | 'ImprovementPlanTemplatePayload' | 'NoticeDeliveryPayload' | 'PartyPayload' | 'PerformanceIssuePayload' | 'PerformanceListenerPayload' | 'PerformanceRecommendationPayload' | 'PerformanceReportPayload' | 'PerformanceReviewPayload' | 'PerformanceReviewRulePayload' | 'PerformanceScoreSettingsPayload' | 'PerformanceSnapshotPayload' | 'ReadinessAssessmentPayload' | 'SharedCalendarPayload', ParentType, ContextType>;
};

export type PerformancePeriodResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformancePeriod'] = ResolversParentTypes['PerformancePeriod']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PerformanceProcessReferenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceProcessReference'] = ResolversParentTypes['PerformanceProcessReference']> = {
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceQuestionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceQuestion'] = ResolversParentTypes['PerformanceQuestion']> = {
  bucket?: Resolver<Maybe<ResolversTypes['PerformanceTimeBucket']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['PerformanceMeasureDimension']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['PerformanceMeasureFilter'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['PerformanceMeasure']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PerformancePeriod'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceRecommendationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRecommendation'] = ResolversParentTypes['PerformanceRecommendation'], FederationReferenceType extends FederationReferenceTypes['PerformanceRecommendation'] = FederationReferenceTypes['PerformanceRecommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceRecommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['PerformanceRecommendationAnswer']>, ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['PerformanceRecommendationSample'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['PerformanceRecommendationSample']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<PerformanceRecommendationHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['PerformanceMeasure'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['PerformanceReview']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceRecommendationStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['OutsourcedEntity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['PerformanceRecommendationWithdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceRecommendationAnswerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRecommendationAnswer'] = ResolversParentTypes['PerformanceRecommendationAnswer']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceRecommendationChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRecommendationChange'] = ResolversParentTypes['PerformanceRecommendationChange']> = {
  actor?: Resolver<ResolversTypes['PerformanceActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceRecommendation?: Resolver<Maybe<ResolversTypes['PerformanceRecommendation']>, ParentType, ContextType>;
  performanceRecommendationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['PerformanceRecommendationStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceRecommendationStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PerformanceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceRecommendationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRecommendationConnection'] = ResolversParentTypes['PerformanceRecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceRecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceRecommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceRecommendationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRecommendationEdge'] = ResolversParentTypes['PerformanceRecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceRecommendation'], ParentType, ContextType>;
};

export type PerformanceRecommendationOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRecommendationOutcome'] = ResolversParentTypes['PerformanceRecommendationOutcome']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRecommendationPayload' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type PerformanceRecommendationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRecommendationPayload'] = ResolversParentTypes['PerformanceRecommendationPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceRecommendation?: Resolver<ResolversTypes['PerformanceRecommendation'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceRecommendationSampleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRecommendationSample'] = ResolversParentTypes['PerformanceRecommendationSample']> = {
  ages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PerformancePeriod'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PerformanceRecommendationWithdrawalResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRecommendationWithdrawal'] = ResolversParentTypes['PerformanceRecommendationWithdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceRefusalResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRefusal'] = ResolversParentTypes['PerformanceRefusal']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type PerformanceReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReport'] = ResolversParentTypes['PerformanceReport']> = {
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<PerformanceReportHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['PerformanceQuestion'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['PerformanceMeasuredRow']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceReportStatus'], ParentType, ContextType>;
  storedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  storedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceReportConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReportConnection'] = ResolversParentTypes['PerformanceReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceReportEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReportEdge'] = ResolversParentTypes['PerformanceReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceReport'], ParentType, ContextType>;
};

export type PerformanceReportOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReportOutcome'] = ResolversParentTypes['PerformanceReportOutcome']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceReportPayload' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type PerformanceReportPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReportPayload'] = ResolversParentTypes['PerformanceReportPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceReport?: Resolver<ResolversTypes['PerformanceReport'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceReviewResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReview'] = ResolversParentTypes['PerformanceReview'], FederationReferenceType extends FederationReferenceTypes['PerformanceReview'] = FederationReferenceTypes['PerformanceReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['PerformanceReviewStatement']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['PerformanceReviewStatement']>, ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['PerformanceReviewStatement']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['PerformanceReviewStatement']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['PerformanceReviewEvidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<PerformanceReviewHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstandingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['PerformanceRecommendationConnection'], ParentType, ContextType, RequireFields<PerformanceReviewRecommendationsArgs, 'orderBy'>>;
  rule?: Resolver<Maybe<ResolversTypes['PerformanceReviewRule']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceReviewStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['OutsourcedEntity']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceReviewChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewChange'] = ResolversParentTypes['PerformanceReviewChange']> = {
  actor?: Resolver<ResolversTypes['PerformanceActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceReview?: Resolver<Maybe<ResolversTypes['PerformanceReview']>, ParentType, ContextType>;
  performanceReviewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['PerformanceReviewStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceReviewStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PerformanceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceReviewConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewConnection'] = ResolversParentTypes['PerformanceReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceReviewEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewEdge'] = ResolversParentTypes['PerformanceReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceReview'], ParentType, ContextType>;
};

export type PerformanceReviewEvidenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewEvidence'] = ResolversParentTypes['PerformanceReviewEvidence']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['PerformanceMeasure']>, ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PerformancePeriod']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PerformanceReviewFindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewFinding'] = ResolversParentTypes['PerformanceReviewFinding']> = {
  measure?: Resolver<ResolversTypes['PerformanceMeasure'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['PerformanceReview']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['OutsourcedEntity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PerformanceReviewOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewOutcome'] = ResolversParentTypes['PerformanceReviewOutcome']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceReviewPayload' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type PerformanceReviewPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewPayload'] = ResolversParentTypes['PerformanceReviewPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceReview?: Resolver<ResolversTypes['PerformanceReview'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceReviewRuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewRule'] = ResolversParentTypes['PerformanceReviewRule']> = {
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['PerformanceReviewCriterion'], ParentType, ContextType>;
  definedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  every?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  fewest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<PerformanceReviewRuleHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastFindings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceReviewFinding']>, ParentType, ContextType>;
  lastFound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lookBack?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['PerformanceReviewConnection'], ParentType, ContextType, RequireFields<PerformanceReviewRuleReviewsArgs, 'orderBy'>>;
  status?: Resolver<ResolversTypes['PerformanceReviewRuleStatus'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceReviewRuleConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewRuleConnection'] = ResolversParentTypes['PerformanceReviewRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceReviewRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceReviewRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceReviewRuleEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewRuleEdge'] = ResolversParentTypes['PerformanceReviewRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceReviewRule'], ParentType, ContextType>;
};

export type PerformanceReviewRuleOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewRuleOutcome'] = ResolversParentTypes['PerformanceReviewRuleOutcome']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceReviewRulePayload' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type PerformanceReviewRulePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewRulePayload'] = ResolversParentTypes['PerformanceReviewRulePayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceReviewRule?: Resolver<ResolversTypes['PerformanceReviewRule'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceReviewStatementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewStatement'] = ResolversParentTypes['PerformanceReviewStatement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceRuleBrokenResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceRuleBroken'] = ResolversParentTypes['PerformanceRuleBroken']> = {
  code?: Resolver<ResolversTypes['PerformanceRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceScoreResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceScore'] = ResolversParentTypes['PerformanceScore']> = {
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['PerformanceScoreIndicator']>, ParentType, ContextType>;
  lacks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settingsNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PerformanceScoreIndicatorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceScoreIndicator'] = ResolversParentTypes['PerformanceScoreIndicator']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['PerformanceMeasure'], ParentType, ContextType>;
  minimised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PerformanceScoreSettingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceScoreSetting'] = ResolversParentTypes['PerformanceScoreSetting']> = {
  full?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['PerformanceMeasure'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PerformanceScoreSettingsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceScoreSettings'] = ResolversParentTypes['PerformanceScoreSettings'], FederationReferenceType extends FederationReferenceTypes['PerformanceScoreSettings'] = FederationReferenceTypes['PerformanceScoreSettings']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceScoreSettings']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PerformanceScoreSettingsDecision']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<PerformanceScoreSettingsHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['PerformanceScoreSetting']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceScoreSettingsStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceScoreSettingsConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceScoreSettingsConnection'] = ResolversParentTypes['PerformanceScoreSettingsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceScoreSettingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceScoreSettings']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceScoreSettingsDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceScoreSettingsDecision'] = ResolversParentTypes['PerformanceScoreSettingsDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceScoreSettingsEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceScoreSettingsEdge'] = ResolversParentTypes['PerformanceScoreSettingsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceScoreSettings'], ParentType, ContextType>;
};

export type PerformanceScoreSettingsOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceScoreSettingsOutcome'] = ResolversParentTypes['PerformanceScoreSettingsOutcome']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceScoreSettingsPayload' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type PerformanceScoreSettingsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceScoreSettingsPayload'] = ResolversParentTypes['PerformanceScoreSettingsPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceScoreSettings?: Resolver<ResolversTypes['PerformanceScoreSettings'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceSnapshotResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceSnapshot'] = ResolversParentTypes['PerformanceSnapshot'], FederationReferenceType extends FederationReferenceTypes['PerformanceSnapshot'] = FederationReferenceTypes['PerformanceSnapshot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceSnapshot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explain?: Resolver<ReadonlyArray<ResolversTypes['PerformanceFigureContribution']>, ParentType, ContextType, RequireFields<PerformanceSnapshotExplainArgs, 'measure'>>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<PerformanceSnapshotHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inputsHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PerformancePeriod'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['PerformanceScore'], ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueSeverityCount']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceSnapshotStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['OutsourcedEntity']>, ParentType, ContextType>;
  supersededBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['PerformanceSnapshot']>, ParentType, ContextType>;
  take?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PerformanceMeasuredValue']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceSnapshotConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceSnapshotConnection'] = ResolversParentTypes['PerformanceSnapshotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceSnapshotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerformanceSnapshot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceSnapshotEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceSnapshotEdge'] = ResolversParentTypes['PerformanceSnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceSnapshot'], ParentType, ContextType>;
};

export type PerformanceSnapshotOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceSnapshotOutcome'] = ResolversParentTypes['PerformanceSnapshotOutcome']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceSnapshotPayload' | 'PerformanceVersionConflict', ParentType, ContextType>;
};

export type PerformanceSnapshotPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceSnapshotPayload'] = ResolversParentTypes['PerformanceSnapshotPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceSnapshot?: Resolver<ResolversTypes['PerformanceSnapshot'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceStatisticResolvers = { P50: 'p50', P90: 'p90', VALUE: 'value' };

export type PerformanceTrendResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceTrend'] = ResolversParentTypes['PerformanceTrend']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['PerformanceMeasureDimension']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['PerformanceComparison']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceFinding']>, ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PerformancePeriod'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['PerformanceMeasuredRow']>, ParentType, ContextType>;
};

export type PerformanceVersionConflictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceVersionConflict'] = ResolversParentTypes['PerformanceVersionConflict']> = {
  code?: Resolver<ResolversTypes['PerformanceRefusalCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceWarningResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceWarning'] = ResolversParentTypes['PerformanceWarning']> = {
  code?: Resolver<ResolversTypes['PerformanceWarningCode'], ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['ReadinessDimension']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['PerformanceProcess']>, ParentType, ContextType>;
};

export type PlannedWorkTermsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlannedWorkTerms'] = ResolversParentTypes['PlannedWorkTerms']> = {
  allowance?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  leastNotice?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  noticeCalendar?: Resolver<Maybe<ResolversTypes['ServiceLevelCalendar']>, ParentType, ContextType>;
  windows?: Resolver<Maybe<ResolversTypes['ServiceLevelCalendar']>, ParentType, ContextType>;
};

export type ProcessReadinessResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProcessReadiness'] = ResolversParentTypes['ProcessReadiness']> = {
  assessment?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['ReadinessGap']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['PerformanceProcess'], ParentType, ContextType>;
  processReference?: Resolver<ResolversTypes['PerformanceProcessReference'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<ProductImprovementPlansArgs, 'orderBy'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<ProductPerformanceIssuesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedImprovementPlanChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedImprovementPlanChange'] = ResolversParentTypes['ProposedImprovementPlanChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ImprovementPlanChangeDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposedImprovementPlanChangeKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanChangedStep']>, ParentType, ContextType>;
};

export type ProposedOutsourcingArrangementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedOutsourcingArrangement'] = ResolversParentTypes['ProposedOutsourcingArrangement']> = {
  arrangement?: Resolver<ResolversTypes['OutsourcingArrangement'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PerformanceIssueChangeDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposedPerformanceIssueAnalysisResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedPerformanceIssueAnalysis'] = ResolversParentTypes['ProposedPerformanceIssueAnalysis']> = {
  degradationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueIndicator']>, ParentType, ContextType>;
  natureOfDegradation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiresReassignment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiresReconfiguration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProposedPerformanceIssueChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedPerformanceIssueChange'] = ResolversParentTypes['ProposedPerformanceIssueChange']> = {
  analysis?: Resolver<Maybe<ResolversTypes['ProposedPerformanceIssueAnalysis']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PerformanceIssueChangeDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposedPerformanceIssueChangeKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['PerformanceIssueSeverity']>, ParentType, ContextType>;
  stopId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProposedSharedCalendarChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedSharedCalendarChange'] = ResolversParentTypes['ProposedSharedCalendarChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['ServiceLevelCalendar']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PerformanceIssueChangeDecision']>, ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessGrant?: Resolver<Maybe<ResolversTypes['AccessGrant']>, ParentType, ContextType, RequireFields<QueryAccessGrantArgs, 'id'>>;
  accessGrants?: Resolver<ResolversTypes['AccessGrantConnection'], ParentType, ContextType, RequireFields<QueryAccessGrantsArgs, 'orderBy'>>;
  creditClaim?: Resolver<Maybe<ResolversTypes['CreditClaim']>, ParentType, ContextType, RequireFields<QueryCreditClaimArgs, 'id'>>;
  creditClaims?: Resolver<ResolversTypes['CreditClaimConnection'], ParentType, ContextType, RequireFields<QueryCreditClaimsArgs, 'orderBy'>>;
  entityOwnership?: Resolver<Maybe<ResolversTypes['EntityOwnership']>, ParentType, ContextType, RequireFields<QueryEntityOwnershipArgs, 'id'>>;
  entityOwnerships?: Resolver<ResolversTypes['EntityOwnershipConnection'], ParentType, ContextType, RequireFields<QueryEntityOwnershipsArgs, 'orderBy'>>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType, RequireFields<QueryImprovementPlanArgs, 'id'>>;
  improvementPlanOptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImprovementPlanOption']>>, ParentType, ContextType, RequireFields<QueryImprovementPlanOptionsArgs, 'issueId'>>;
  improvementPlanTemplate?: Resolver<Maybe<ResolversTypes['ImprovementPlanTemplate']>, ParentType, ContextType, RequireFields<QueryImprovementPlanTemplateArgs, 'id'>>;
  improvementPlanTemplates?: Resolver<ResolversTypes['ImprovementPlanTemplateConnection'], ParentType, ContextType, RequireFields<QueryImprovementPlanTemplatesArgs, 'orderBy'>>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<QueryImprovementPlansArgs, 'orderBy'>>;
  noticeDelivery?: Resolver<Maybe<ResolversTypes['NoticeDelivery']>, ParentType, ContextType, RequireFields<QueryNoticeDeliveryArgs, 'id'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'orderBy'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'id'>>;
  partyByExternalIdentifier?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyByExternalIdentifierArgs, 'identifier'>>;
  partyProgressReport?: Resolver<Maybe<ResolversTypes['PartyProgressReport']>, ParentType, ContextType, RequireFields<QueryPartyProgressReportArgs, 'partyId' | 'period'>>;
  performanceCaller?: Resolver<ResolversTypes['PerformanceCaller'], ParentType, ContextType>;
  performanceDegradationKinds?: Resolver<ReadonlyArray<ResolversTypes['PerformanceDegradationKind']>, ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType, RequireFields<QueryPerformanceIssueArgs, 'id'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<QueryPerformanceIssuesArgs, 'orderBy'>>;
  performanceListener?: Resolver<Maybe<ResolversTypes['PerformanceListener']>, ParentType, ContextType, RequireFields<QueryPerformanceListenerArgs, 'id'>>;
  performanceListeners?: Resolver<ResolversTypes['PerformanceListenerConnection'], ParentType, ContextType, RequireFields<QueryPerformanceListenersArgs, 'orderBy'>>;
  performanceNode?: Resolver<Maybe<ResolversTypes['PerformanceNode']>, ParentType, ContextType, RequireFields<QueryPerformanceNodeArgs, 'id'>>;
  performanceRecommendation?: Resolver<Maybe<ResolversTypes['PerformanceRecommendation']>, ParentType, ContextType, RequireFields<QueryPerformanceRecommendationArgs, 'id'>>;
  performanceRecommendations?: Resolver<ResolversTypes['PerformanceRecommendationConnection'], ParentType, ContextType, RequireFields<QueryPerformanceRecommendationsArgs, 'orderBy'>>;
  performanceReport?: Resolver<Maybe<ResolversTypes['PerformanceReport']>, ParentType, ContextType, RequireFields<QueryPerformanceReportArgs, 'id'>>;
  performanceReports?: Resolver<ResolversTypes['PerformanceReportConnection'], ParentType, ContextType, RequireFields<QueryPerformanceReportsArgs, 'orderBy'>>;
  performanceReview?: Resolver<Maybe<ResolversTypes['PerformanceReview']>, ParentType, ContextType, RequireFields<QueryPerformanceReviewArgs, 'id'>>;
  performanceReviewRule?: Resolver<Maybe<ResolversTypes['PerformanceReviewRule']>, ParentType, ContextType, RequireFields<QueryPerformanceReviewRuleArgs, 'id'>>;
  performanceReviewRules?: Resolver<ResolversTypes['PerformanceReviewRuleConnection'], ParentType, ContextType, RequireFields<QueryPerformanceReviewRulesArgs, 'orderBy'>>;
  performanceReviews?: Resolver<ResolversTypes['PerformanceReviewConnection'], ParentType, ContextType, RequireFields<QueryPerformanceReviewsArgs, 'orderBy'>>;
  performanceScoreSettings?: Resolver<Maybe<ResolversTypes['PerformanceScoreSettings']>, ParentType, ContextType, RequireFields<QueryPerformanceScoreSettingsArgs, 'id'>>;
  performanceScoreSettingsVersions?: Resolver<ResolversTypes['PerformanceScoreSettingsConnection'], ParentType, ContextType, RequireFields<QueryPerformanceScoreSettingsVersionsArgs, 'orderBy'>>;
  performanceSnapshot?: Resolver<Maybe<ResolversTypes['PerformanceSnapshot']>, ParentType, ContextType, RequireFields<QueryPerformanceSnapshotArgs, 'id'>>;
  performanceSnapshots?: Resolver<ResolversTypes['PerformanceSnapshotConnection'], ParentType, ContextType, RequireFields<QueryPerformanceSnapshotsArgs, 'orderBy'>>;
  performanceTrend?: Resolver<ResolversTypes['PerformanceTrend'], ParentType, ContextType, RequireFields<QueryPerformanceTrendArgs, 'by' | 'compare' | 'leastSample' | 'measures' | 'period' | 'repeatWithinDays' | 'timeZone'>>;
  rankParties?: Resolver<ResolversTypes['PartyRanking'], ParentType, ContextType, Partial<QueryRankPartiesArgs>>;
  readinessAssessment?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType, RequireFields<QueryReadinessAssessmentArgs, 'id'>>;
  readinessAssessments?: Resolver<ResolversTypes['ReadinessAssessmentConnection'], ParentType, ContextType, RequireFields<QueryReadinessAssessmentsArgs, 'orderBy'>>;
  sharedCalendar?: Resolver<Maybe<ResolversTypes['SharedCalendar']>, ParentType, ContextType, RequireFields<QuerySharedCalendarArgs, 'id'>>;
  sharedCalendars?: Resolver<ResolversTypes['SharedCalendarConnection'], ParentType, ContextType, RequireFields<QuerySharedCalendarsArgs, 'orderBy'>>;
};

export type RankedPartyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RankedParty'] = ResolversParentTypes['RankedParty']> = {
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['PerformanceScore'], ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueSeverityCount']>, ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PerformanceMeasuredValue']>, ParentType, ContextType>;
};

export type ReachedMilestoneResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReachedMilestone'] = ResolversParentTypes['ReachedMilestone']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['RecordedMilestone'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReadinessAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessAssessment'] = ResolversParentTypes['ReadinessAssessment']> = {
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assessedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReadinessFinding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<ReadinessAssessmentHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReadinessLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['PerformanceProcess'], ParentType, ContextType>;
  processReference?: Resolver<ResolversTypes['PerformanceProcessReference'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReadinessAssessmentStatus'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadinessAssessmentChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessAssessmentChange'] = ResolversParentTypes['ReadinessAssessmentChange']> = {
  actor?: Resolver<ResolversTypes['PerformanceActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['ReadinessAssessmentStatus']>, ParentType, ContextType>;
  readinessAssessment?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType>;
  readinessAssessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReadinessAssessmentStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PerformanceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadinessAssessmentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessAssessmentConnection'] = ResolversParentTypes['ReadinessAssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReadinessAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadinessAssessmentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessAssessmentEdge'] = ResolversParentTypes['ReadinessAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReadinessAssessment'], ParentType, ContextType>;
};

export type ReadinessAssessmentOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessAssessmentOutcome'] = ResolversParentTypes['ReadinessAssessmentOutcome']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict' | 'ReadinessAssessmentPayload', ParentType, ContextType>;
};

export type ReadinessAssessmentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessAssessmentPayload'] = ResolversParentTypes['ReadinessAssessmentPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readinessAssessment?: Resolver<ResolversTypes['ReadinessAssessment'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadinessEvidenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessEvidence'] = ResolversParentTypes['ReadinessEvidence']> = {
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadinessFindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessFinding'] = ResolversParentTypes['ReadinessFinding']> = {
  dimension?: Resolver<ResolversTypes['ReadinessDimension'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ReadinessEvidence']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReadinessLevel'], ParentType, ContextType>;
};

export type ReadinessGapResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessGap'] = ResolversParentTypes['ReadinessGap']> = {
  accessGrant?: Resolver<Maybe<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType>;
  cure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['ReadinessDimension']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['PerformanceProcess'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordedRestorationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecordedRestoration'] = ResolversParentTypes['RecordedRestoration']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RestorationKind'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['VoidedVerification']>, ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<ResourceImprovementPlansArgs, 'orderBy'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<ResourcePerformanceIssuesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestorationEfficiencyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestorationEfficiency'] = ResolversParentTypes['RestorationEfficiency']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPlanSuccess?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  touchTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  touchTimeRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RestorationVerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestorationVerification'] = ResolversParentTypes['RestorationVerification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueIndicatorFinding']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['VoidedVerification']>, ParentType, ContextType>;
  windowEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  windowStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<ServiceImprovementPlansArgs, 'orderBy'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<ServicePerformanceIssuesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceCreditResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceCredit'] = ResolversParentTypes['ServiceCredit']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ServiceCreditLine']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ServiceCreditUnit'], ParentType, ContextType>;
};

export type ServiceCreditBandResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceCreditBand'] = ResolversParentTypes['ServiceCreditBand']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fromTime?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  perStarted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  perStartedTime?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type ServiceCreditLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceCreditLine'] = ResolversParentTypes['ServiceCreditLine']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claimableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  performanceIssueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusedBy?: Resolver<Maybe<ResolversTypes['ServiceCreditRefusal']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ServiceCreditTermsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceCreditTerms'] = ResolversParentTypes['ServiceCreditTerms']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['ServiceCreditBand']>, ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claimWithin?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  combine?: Resolver<ResolversTypes['ServiceCreditCombination'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['ServiceCreditInput'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketWithin?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ServiceCreditUnit'], ParentType, ContextType>;
};

export type ServiceLevelAppointmentTermsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelAppointmentTerms'] = ResolversParentTypes['ServiceLevelAppointmentTerms']> = {
  grace?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  lateCancellation?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  replacesDeadline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceLevelAvailabilityTermsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelAvailabilityTerms'] = ResolversParentTypes['ServiceLevelAvailabilityTerms']> = {
  excluded?: Resolver<ReadonlyArray<ResolversTypes['OutageExclusion']>, ParentType, ContextType>;
  fixedPeriod?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  impacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
};

export type ServiceLevelCalendarResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelCalendar'] = ResolversParentTypes['ServiceLevelCalendar']> = {
  holidays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelWorkingHours']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['SharedCalendarVersion']>, ParentType, ContextType>;
  specialDays?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelSpecialDay']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceLevelClockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelClock'] = ResolversParentTypes['ServiceLevelClock']> = {
  agreement?: Resolver<ResolversTypes['ServiceLevelClockAgreement'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ServiceLevelClockBasis'], ParentType, ContextType>;
  basisHistory?: Resolver<ReadonlyArray<ResolversTypes['PerformanceIssueBasisChange']>, ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['ServiceLevelCalendar'], ParentType, ContextType>;
  consumed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['ServiceLevelClockDispute']>, ParentType, ContextType>;
  earlierDispute?: Resolver<Maybe<ResolversTypes['ServiceLevelClockDispute']>, ParentType, ContextType>;
  elapsed?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explain?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelClockSegment']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceLevelClockKind'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligor?: Resolver<ResolversTypes['ServiceLevelObligor'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ServiceLevelClockState'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  targetChanges?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelTargetChange']>, ParentType, ContextType>;
};

export type ServiceLevelClockAgreementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelClockAgreement'] = ResolversParentTypes['ServiceLevelClockAgreement']> = {
  agreementReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arrangementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  arrangementVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceLevelClockDisputeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelClockDispute'] = ResolversParentTypes['ServiceLevelClockDispute']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ServiceLevelDisputeOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceLevelClockSegmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelClockSegment'] = ResolversParentTypes['ServiceLevelClockSegment']> = {
  elapsed?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['ServiceLevelObligor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ServiceLevelClockStopReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ServiceLevelClockSegmentState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
  stopId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceLevelClockStopResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelClockStop'] = ResolversParentTypes['ServiceLevelClockStop']> = {
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelClockKind']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ServiceLevelClockStopReason'], ParentType, ContextType>;
  resumedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voidedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceLevelDayHoursResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelDayHours'] = ResolversParentTypes['ServiceLevelDayHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceLevelDueBandResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelDueBand'] = ResolversParentTypes['ServiceLevelDueBand']> = {
  addDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['ServiceLevelDayCount'], ParentType, ContextType>;
  dayKind?: Resolver<ResolversTypes['ServiceLevelDayKind'], ParentType, ContextType>;
  dueTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceLevelDueTableResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelDueTable'] = ResolversParentTypes['ServiceLevelDueTable']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelDueBand']>, ParentType, ContextType>;
  outOfHours?: Resolver<ResolversTypes['ServiceLevelOutOfHours'], ParentType, ContextType>;
};

export type ServiceLevelMilestoneClockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelMilestoneClock'] = ResolversParentTypes['ServiceLevelMilestoneClock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endOn?: Resolver<ResolversTypes['ServiceLevelMilestoneEvent'], ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['ServiceLevelMilestoneEvent'], ParentType, ContextType>;
};

export type ServiceLevelObjectiveResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelObjectiveResult'] = ResolversParentTypes['ServiceLevelObjectiveResult']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ServiceLevelObjectiveOutcome'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ServiceLevelPeriodObjectiveResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelPeriodObjective'] = ResolversParentTypes['ServiceLevelPeriodObjective']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['ServiceLevelComparator'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minSample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perSubject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ServiceLevelObjectivePeriod'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['ServiceLevelObjectiveStatistic'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targetTime?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['ServiceLevelTargetTime']>, ParentType, ContextType>;
};

export type ServiceLevelSpecialDayResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelSpecialDay'] = ResolversParentTypes['ServiceLevelSpecialDay']> = {
  hours?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelDayHours']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceLevelTargetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelTarget'] = ResolversParentTypes['ServiceLevelTarget']> = {
  basis?: Resolver<ResolversTypes['ServiceLevelClockBasis'], ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['ServiceLevelCalendar']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['ServiceLevelClockKind'], ParentType, ContextType>;
  cutOff?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['ServiceLevelDueTable']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligor?: Resolver<ResolversTypes['ServiceLevelObligor'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['PerformanceIssueSeverity'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['ServiceLevelTargetCondition']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceLevelTargetChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelTargetChange'] = ResolversParentTypes['ServiceLevelTargetChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['PerformanceIssueSeverity'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type ServiceLevelTargetConditionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelTargetCondition'] = ResolversParentTypes['ServiceLevelTargetCondition']> = {
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  causes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  impacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ServiceLevelTargetTimeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelTargetTime'] = ResolversParentTypes['ServiceLevelTargetTime']> = {
  cutOff?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['ServiceLevelDueTable']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceLevelVerificationTermsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelVerificationTerms'] = ResolversParentTypes['ServiceLevelVerificationTerms']> = {
  observation?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['PerformanceIssueSeverity'], ParentType, ContextType>;
  toleratedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ServiceLevelWorkingHoursResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelWorkingHours'] = ResolversParentTypes['ServiceLevelWorkingHours']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedCalendarResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SharedCalendar'] = ResolversParentTypes['SharedCalendar']> = {
  actionPermissions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceActionPermission']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PerformanceAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PerformanceHistoryConnection'], ParentType, ContextType, Partial<SharedCalendarHistoryArgs>>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelWorkingHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedChanges?: Resolver<ReadonlyArray<ResolversTypes['ProposedSharedCalendarChange']>, ParentType, ContextType>;
  specialDays?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelSpecialDay']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SharedCalendarStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedCalendarConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SharedCalendarConnection'] = ResolversParentTypes['SharedCalendarConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedCalendarEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharedCalendar']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedCalendarEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SharedCalendarEdge'] = ResolversParentTypes['SharedCalendarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedCalendar'], ParentType, ContextType>;
};

export type SharedCalendarOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SharedCalendarOutcome'] = ResolversParentTypes['SharedCalendarOutcome']> = {
  __resolveType: TypeResolveFn<'PerformanceIllegalTransition' | 'PerformanceInvalidInput' | 'PerformanceMutationIdReused' | 'PerformanceNotFound' | 'PerformanceNotPermitted' | 'PerformanceRuleBroken' | 'PerformanceVersionConflict' | 'SharedCalendarPayload', ParentType, ContextType>;
};

export type SharedCalendarPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SharedCalendarPayload'] = ResolversParentTypes['SharedCalendarPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedCalendar?: Resolver<ResolversTypes['SharedCalendar'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedCalendarVersionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SharedCalendarVersion'] = ResolversParentTypes['SharedCalendarVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlippageHistoryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SlippageHistory'] = ResolversParentTypes['SlippageHistory']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['SlippageRevision']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  worst?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type SlippageRevisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SlippageRevision'] = ResolversParentTypes['SlippageRevision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedBefore?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expectedNow?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slippage?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
};

export type SlippageSummaryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SlippageSummary'] = ResolversParentTypes['SlippageSummary']> = {
  mean?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worst?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type SubjectAvailabilityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubjectAvailability'] = ResolversParentTypes['SubjectAvailability']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outageTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  periodTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  accessGrantChanged?: SubscriptionResolver<ResolversTypes['AccessGrantChange'], "accessGrantChanged", ParentType, ContextType, Partial<SubscriptionAccessGrantChangedArgs>>;
  improvementPlanAuthorizationRequested?: SubscriptionResolver<ResolversTypes['ImprovementPlanChange'], "improvementPlanAuthorizationRequested", ParentType, ContextType, Partial<SubscriptionImprovementPlanAuthorizationRequestedArgs>>;
  improvementPlanChanged?: SubscriptionResolver<ResolversTypes['ImprovementPlanChange'], "improvementPlanChanged", ParentType, ContextType, Partial<SubscriptionImprovementPlanChangedArgs>>;
  improvementPlanNotice?: SubscriptionResolver<ResolversTypes['ImprovementPlanNoticeEvent'], "improvementPlanNotice", ParentType, ContextType, Partial<SubscriptionImprovementPlanNoticeArgs>>;
  partyChanged?: SubscriptionResolver<ResolversTypes['PartyChange'], "partyChanged", ParentType, ContextType, Partial<SubscriptionPartyChangedArgs>>;
  partyPerformanceChanged?: SubscriptionResolver<ResolversTypes['PartyPerformanceChange'], "partyPerformanceChanged", ParentType, ContextType, Partial<SubscriptionPartyPerformanceChangedArgs>>;
  performanceIssueChanged?: SubscriptionResolver<ResolversTypes['PerformanceIssueChange'], "performanceIssueChanged", ParentType, ContextType, Partial<SubscriptionPerformanceIssueChangedArgs>>;
  performanceRecommendationChanged?: SubscriptionResolver<ResolversTypes['PerformanceRecommendationChange'], "performanceRecommendationChanged", ParentType, ContextType, Partial<SubscriptionPerformanceRecommendationChangedArgs>>;
  performanceReviewChanged?: SubscriptionResolver<ResolversTypes['PerformanceReviewChange'], "performanceReviewChanged", ParentType, ContextType, Partial<SubscriptionPerformanceReviewChangedArgs>>;
  readinessAssessmentChanged?: SubscriptionResolver<ResolversTypes['ReadinessAssessmentChange'], "readinessAssessmentChanged", ParentType, ContextType, Partial<SubscriptionReadinessAssessmentChangedArgs>>;
};

export type UpdatePunctualityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpdatePunctuality'] = ResolversParentTypes['UpdatePunctuality']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  punctual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VoidedVerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VoidedVerification'] = ResolversParentTypes['VoidedVerification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  AccessGrant?: AccessGrantResolvers<ContextType>;
  AccessGrantChange?: AccessGrantChangeResolvers<ContextType>;
  AccessGrantConnection?: AccessGrantConnectionResolvers<ContextType>;
  AccessGrantDecision?: AccessGrantDecisionResolvers<ContextType>;
  AccessGrantEdge?: AccessGrantEdgeResolvers<ContextType>;
  AccessGrantOutcome?: AccessGrantOutcomeResolvers<ContextType>;
  AccessGrantPayload?: AccessGrantPayloadResolvers<ContextType>;
  AccessGrantTest?: AccessGrantTestResolvers<ContextType>;
  AccessGrantTool?: AccessGrantToolResolvers<ContextType>;
  AgreementReport?: AgreementReportResolvers<ContextType>;
  AppointmentCount?: AppointmentCountResolvers<ContextType>;
  CarrierMaintenance?: CarrierMaintenanceResolvers<ContextType>;
  ChronicFailure?: ChronicFailureResolvers<ContextType>;
  ChronicFailureTerms?: ChronicFailureTermsResolvers<ContextType>;
  CountedPlannedWork?: CountedPlannedWorkResolvers<ContextType>;
  CreditClaim?: CreditClaimResolvers<ContextType>;
  CreditClaimConnection?: CreditClaimConnectionResolvers<ContextType>;
  CreditClaimEdge?: CreditClaimEdgeResolvers<ContextType>;
  CreditClaimMove?: CreditClaimMoveResolvers<ContextType>;
  CreditClaimOutcome?: CreditClaimOutcomeResolvers<ContextType>;
  CreditClaimPayload?: CreditClaimPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DisputeFormerClockOutcome?: DisputeFormerClockOutcomeResolvers<ContextType>;
  DisputeFormerClockPayload?: DisputeFormerClockPayloadResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  EntityOwnership?: EntityOwnershipResolvers<ContextType>;
  EntityOwnershipConnection?: EntityOwnershipConnectionResolvers<ContextType>;
  EntityOwnershipEdge?: EntityOwnershipEdgeResolvers<ContextType>;
  EntityOwnershipOutcome?: EntityOwnershipOutcomeResolvers<ContextType>;
  EntityOwnershipPayload?: EntityOwnershipPayloadResolvers<ContextType>;
  ExpectedRestoration?: ExpectedRestorationResolvers<ContextType>;
  ExpectedRestorations?: ExpectedRestorationsResolvers<ContextType>;
  FormerServiceCredit?: FormerServiceCreditResolvers<ContextType>;
  FormerServiceLevelClock?: FormerServiceLevelClockResolvers<ContextType>;
  ImprovementPlan?: ImprovementPlanResolvers<ContextType>;
  ImprovementPlanAction?: ImprovementPlanActionResolvers<ContextType>;
  ImprovementPlanAuthorization?: ImprovementPlanAuthorizationResolvers<ContextType>;
  ImprovementPlanChange?: ImprovementPlanChangeResolvers<ContextType>;
  ImprovementPlanChangeDecision?: ImprovementPlanChangeDecisionResolvers<ContextType>;
  ImprovementPlanChangedStep?: ImprovementPlanChangedStepResolvers<ContextType>;
  ImprovementPlanConflict?: ImprovementPlanConflictResolvers<ContextType>;
  ImprovementPlanConnection?: ImprovementPlanConnectionResolvers<ContextType>;
  ImprovementPlanConsent?: ImprovementPlanConsentResolvers<ContextType>;
  ImprovementPlanDeviation?: ImprovementPlanDeviationResolvers<ContextType>;
  ImprovementPlanEdge?: ImprovementPlanEdgeResolvers<ContextType>;
  ImprovementPlanExtensionAnswer?: ImprovementPlanExtensionAnswerResolvers<ContextType>;
  ImprovementPlanImpactAssessment?: ImprovementPlanImpactAssessmentResolvers<ContextType>;
  ImprovementPlanImpactWaiver?: ImprovementPlanImpactWaiverResolvers<ContextType>;
  ImprovementPlanImpactedEntity?: ImprovementPlanImpactedEntityResolvers<ContextType>;
  ImprovementPlanNotice?: ImprovementPlanNoticeResolvers<ContextType>;
  ImprovementPlanNoticeEvent?: ImprovementPlanNoticeEventResolvers<ContextType>;
  ImprovementPlanOption?: ImprovementPlanOptionResolvers<ContextType>;
  ImprovementPlanOutcome?: ImprovementPlanOutcomeResolvers<ContextType>;
  ImprovementPlanOwedAuthorization?: ImprovementPlanOwedAuthorizationResolvers<ContextType>;
  ImprovementPlanOwnerDecision?: ImprovementPlanOwnerDecisionResolvers<ContextType>;
  ImprovementPlanPayload?: ImprovementPlanPayloadResolvers<ContextType>;
  ImprovementPlanStatusChange?: ImprovementPlanStatusChangeResolvers<ContextType>;
  ImprovementPlanTakeOver?: ImprovementPlanTakeOverResolvers<ContextType>;
  ImprovementPlanTask?: ImprovementPlanTaskResolvers<ContextType>;
  ImprovementPlanTemplate?: ImprovementPlanTemplateResolvers<ContextType>;
  ImprovementPlanTemplateAction?: ImprovementPlanTemplateActionResolvers<ContextType>;
  ImprovementPlanTemplateConnection?: ImprovementPlanTemplateConnectionResolvers<ContextType>;
  ImprovementPlanTemplateEdge?: ImprovementPlanTemplateEdgeResolvers<ContextType>;
  ImprovementPlanTemplateFit?: ImprovementPlanTemplateFitResolvers<ContextType>;
  ImprovementPlanTemplateOutcome?: ImprovementPlanTemplateOutcomeResolvers<ContextType>;
  ImprovementPlanTemplateParameter?: ImprovementPlanTemplateParameterResolvers<ContextType>;
  ImprovementPlanTemplatePayload?: ImprovementPlanTemplatePayloadResolvers<ContextType>;
  ImprovementPlanTemplateProvenance?: ImprovementPlanTemplateProvenanceResolvers<ContextType>;
  ImprovementPlanTemplateTask?: ImprovementPlanTemplateTaskResolvers<ContextType>;
  ImprovementPlanWindow?: ImprovementPlanWindowResolvers<ContextType>;
  ImprovementPlanWindowExtension?: ImprovementPlanWindowExtensionResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MissedUpdate?: MissedUpdateResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoticeDelivery?: NoticeDeliveryResolvers<ContextType>;
  NoticeDeliveryAttempt?: NoticeDeliveryAttemptResolvers<ContextType>;
  NoticeDeliveryConnection?: NoticeDeliveryConnectionResolvers<ContextType>;
  NoticeDeliveryEdge?: NoticeDeliveryEdgeResolvers<ContextType>;
  NoticeDeliveryOutcome?: NoticeDeliveryOutcomeResolvers<ContextType>;
  NoticeDeliveryPayload?: NoticeDeliveryPayloadResolvers<ContextType>;
  OpenPerformanceIssueCounts?: OpenPerformanceIssueCountsResolvers<ContextType>;
  OutsourcedEntity?: OutsourcedEntityResolvers<ContextType>;
  OutsourcedEntityType?: OutsourcedEntityTypeResolvers;
  OutsourcingArrangement?: OutsourcingArrangementResolvers<ContextType>;
  OutsourcingArrangementCoverage?: OutsourcingArrangementCoverageResolvers<ContextType>;
  OutsourcingArrangementScopeEntry?: OutsourcingArrangementScopeEntryResolvers<ContextType>;
  OutsourcingRole?: OutsourcingRoleResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyChange?: PartyChangeResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyContact?: PartyContactResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  PartyIdentifier?: PartyIdentifierResolvers<ContextType>;
  PartyOutcome?: PartyOutcomeResolvers<ContextType>;
  PartyPayload?: PartyPayloadResolvers<ContextType>;
  PartyPerformanceChange?: PartyPerformanceChangeResolvers<ContextType>;
  PartyProgressReport?: PartyProgressReportResolvers<ContextType>;
  PartyRanking?: PartyRankingResolvers<ContextType>;
  PerformanceActionPermission?: PerformanceActionPermissionResolvers<ContextType>;
  PerformanceActor?: PerformanceActorResolvers<ContextType>;
  PerformanceAttachment?: PerformanceAttachmentResolvers<ContextType>;
  PerformanceCaller?: PerformanceCallerResolvers<ContextType>;
  PerformanceChange?: PerformanceChangeResolvers<ContextType>;
  PerformanceComparedRow?: PerformanceComparedRowResolvers<ContextType>;
  PerformanceComparison?: PerformanceComparisonResolvers<ContextType>;
  PerformanceDegradationKind?: PerformanceDegradationKindResolvers<ContextType>;
  PerformanceDimensionValue?: PerformanceDimensionValueResolvers<ContextType>;
  PerformanceFigureContribution?: PerformanceFigureContributionResolvers<ContextType>;
  PerformanceFinding?: PerformanceFindingResolvers<ContextType>;
  PerformanceHistoryConnection?: PerformanceHistoryConnectionResolvers<ContextType>;
  PerformanceHistoryEdge?: PerformanceHistoryEdgeResolvers<ContextType>;
  PerformanceHistoryEntry?: PerformanceHistoryEntryResolvers<ContextType>;
  PerformanceIllegalTransition?: PerformanceIllegalTransitionResolvers<ContextType>;
  PerformanceInputProblem?: PerformanceInputProblemResolvers<ContextType>;
  PerformanceInvalidInput?: PerformanceInvalidInputResolvers<ContextType>;
  PerformanceInventoryConnection?: PerformanceInventoryConnectionResolvers<ContextType>;
  PerformanceInventoryCounts?: PerformanceInventoryCountsResolvers<ContextType>;
  PerformanceInventoryEdge?: PerformanceInventoryEdgeResolvers<ContextType>;
  PerformanceInventoryEntry?: PerformanceInventoryEntryResolvers<ContextType>;
  PerformanceInventorySubject?: PerformanceInventorySubjectResolvers;
  PerformanceIssue?: PerformanceIssueResolvers<ContextType>;
  PerformanceIssueAnalysis?: PerformanceIssueAnalysisResolvers<ContextType>;
  PerformanceIssueAppointment?: PerformanceIssueAppointmentResolvers<ContextType>;
  PerformanceIssueAppointmentCancellation?: PerformanceIssueAppointmentCancellationResolvers<ContextType>;
  PerformanceIssueAppointmentOutcome?: PerformanceIssueAppointmentOutcomeResolvers;
  PerformanceIssueAssignment?: PerformanceIssueAssignmentResolvers<ContextType>;
  PerformanceIssueBasisChange?: PerformanceIssueBasisChangeResolvers<ContextType>;
  PerformanceIssueCancellation?: PerformanceIssueCancellationResolvers<ContextType>;
  PerformanceIssueChange?: PerformanceIssueChangeResolvers<ContextType>;
  PerformanceIssueChangeDecision?: PerformanceIssueChangeDecisionResolvers<ContextType>;
  PerformanceIssueConnection?: PerformanceIssueConnectionResolvers<ContextType>;
  PerformanceIssueEdge?: PerformanceIssueEdgeResolvers<ContextType>;
  PerformanceIssueExternalId?: PerformanceIssueExternalIdResolvers<ContextType>;
  PerformanceIssueFinding?: PerformanceIssueFindingResolvers<ContextType>;
  PerformanceIssueIndicator?: PerformanceIssueIndicatorResolvers<ContextType>;
  PerformanceIssueIndicatorFinding?: PerformanceIssueIndicatorFindingResolvers<ContextType>;
  PerformanceIssueLink?: PerformanceIssueLinkResolvers<ContextType>;
  PerformanceIssueMeasurement?: PerformanceIssueMeasurementResolvers<ContextType>;
  PerformanceIssueNote?: PerformanceIssueNoteResolvers<ContextType>;
  PerformanceIssueNoteConnection?: PerformanceIssueNoteConnectionResolvers<ContextType>;
  PerformanceIssueNoteEdge?: PerformanceIssueNoteEdgeResolvers<ContextType>;
  PerformanceIssueOutcome?: PerformanceIssueOutcomeResolvers<ContextType>;
  PerformanceIssuePayload?: PerformanceIssuePayloadResolvers<ContextType>;
  PerformanceIssueProgressReport?: PerformanceIssueProgressReportResolvers<ContextType>;
  PerformanceIssueQuestion?: PerformanceIssueQuestionResolvers<ContextType>;
  PerformanceIssueReopeningRequest?: PerformanceIssueReopeningRequestResolvers<ContextType>;
  PerformanceIssueResolution?: PerformanceIssueResolutionResolvers<ContextType>;
  PerformanceIssueSeverityCount?: PerformanceIssueSeverityCountResolvers<ContextType>;
  PerformanceIssueStatusChange?: PerformanceIssueStatusChangeResolvers<ContextType>;
  PerformanceIssueVisitReport?: PerformanceIssueVisitReportResolvers<ContextType>;
  PerformanceListener?: PerformanceListenerResolvers<ContextType>;
  PerformanceListenerConnection?: PerformanceListenerConnectionResolvers<ContextType>;
  PerformanceListenerEdge?: PerformanceListenerEdgeResolvers<ContextType>;
  PerformanceListenerOutcome?: PerformanceListenerOutcomeResolvers<ContextType>;
  PerformanceListenerPayload?: PerformanceListenerPayloadResolvers<ContextType>;
  PerformanceListenerSelection?: PerformanceListenerSelectionResolvers<ContextType>;
  PerformanceMeasureChange?: PerformanceMeasureChangeResolvers<ContextType>;
  PerformanceMeasureFilter?: PerformanceMeasureFilterResolvers<ContextType>;
  PerformanceMeasuredRow?: PerformanceMeasuredRowResolvers<ContextType>;
  PerformanceMeasuredValue?: PerformanceMeasuredValueResolvers<ContextType>;
  PerformanceMutationIdReused?: PerformanceMutationIdReusedResolvers<ContextType>;
  PerformanceNode?: PerformanceNodeResolvers<ContextType>;
  PerformanceNotFound?: PerformanceNotFoundResolvers<ContextType>;
  PerformanceNotPermitted?: PerformanceNotPermittedResolvers<ContextType>;
  PerformancePayload?: PerformancePayloadResolvers<ContextType>;
  PerformancePeriod?: PerformancePeriodResolvers<ContextType>;
  PerformanceProcessReference?: PerformanceProcessReferenceResolvers<ContextType>;
  PerformanceQuestion?: PerformanceQuestionResolvers<ContextType>;
  PerformanceRecommendation?: PerformanceRecommendationResolvers<ContextType>;
  PerformanceRecommendationAnswer?: PerformanceRecommendationAnswerResolvers<ContextType>;
  PerformanceRecommendationChange?: PerformanceRecommendationChangeResolvers<ContextType>;
  PerformanceRecommendationConnection?: PerformanceRecommendationConnectionResolvers<ContextType>;
  PerformanceRecommendationEdge?: PerformanceRecommendationEdgeResolvers<ContextType>;
  PerformanceRecommendationOutcome?: PerformanceRecommendationOutcomeResolvers<ContextType>;
  PerformanceRecommendationPayload?: PerformanceRecommendationPayloadResolvers<ContextType>;
  PerformanceRecommendationSample?: PerformanceRecommendationSampleResolvers<ContextType>;
  PerformanceRecommendationWithdrawal?: PerformanceRecommendationWithdrawalResolvers<ContextType>;
  PerformanceRefusal?: PerformanceRefusalResolvers<ContextType>;
  PerformanceReport?: PerformanceReportResolvers<ContextType>;
  PerformanceReportConnection?: PerformanceReportConnectionResolvers<ContextType>;
  PerformanceReportEdge?: PerformanceReportEdgeResolvers<ContextType>;
  PerformanceReportOutcome?: PerformanceReportOutcomeResolvers<ContextType>;
  PerformanceReportPayload?: PerformanceReportPayloadResolvers<ContextType>;
  PerformanceReview?: PerformanceReviewResolvers<ContextType>;
  PerformanceReviewChange?: PerformanceReviewChangeResolvers<ContextType>;
  PerformanceReviewConnection?: PerformanceReviewConnectionResolvers<ContextType>;
  PerformanceReviewEdge?: PerformanceReviewEdgeResolvers<ContextType>;
  PerformanceReviewEvidence?: PerformanceReviewEvidenceResolvers<ContextType>;
  PerformanceReviewFinding?: PerformanceReviewFindingResolvers<ContextType>;
  PerformanceReviewOutcome?: PerformanceReviewOutcomeResolvers<ContextType>;
  PerformanceReviewPayload?: PerformanceReviewPayloadResolvers<ContextType>;
  PerformanceReviewRule?: PerformanceReviewRuleResolvers<ContextType>;
  PerformanceReviewRuleConnection?: PerformanceReviewRuleConnectionResolvers<ContextType>;
  PerformanceReviewRuleEdge?: PerformanceReviewRuleEdgeResolvers<ContextType>;
  PerformanceReviewRuleOutcome?: PerformanceReviewRuleOutcomeResolvers<ContextType>;
  PerformanceReviewRulePayload?: PerformanceReviewRulePayloadResolvers<ContextType>;
  PerformanceReviewStatement?: PerformanceReviewStatementResolvers<ContextType>;
  PerformanceRuleBroken?: PerformanceRuleBrokenResolvers<ContextType>;
  PerformanceScore?: PerformanceScoreResolvers<ContextType>;
  PerformanceScoreIndicator?: PerformanceScoreIndicatorResolvers<ContextType>;
  PerformanceScoreSetting?: PerformanceScoreSettingResolvers<ContextType>;
  PerformanceScoreSettings?: PerformanceScoreSettingsResolvers<ContextType>;
  PerformanceScoreSettingsConnection?: PerformanceScoreSettingsConnectionResolvers<ContextType>;
  PerformanceScoreSettingsDecision?: PerformanceScoreSettingsDecisionResolvers<ContextType>;
  PerformanceScoreSettingsEdge?: PerformanceScoreSettingsEdgeResolvers<ContextType>;
  PerformanceScoreSettingsOutcome?: PerformanceScoreSettingsOutcomeResolvers<ContextType>;
  PerformanceScoreSettingsPayload?: PerformanceScoreSettingsPayloadResolvers<ContextType>;
  PerformanceSnapshot?: PerformanceSnapshotResolvers<ContextType>;
  PerformanceSnapshotConnection?: PerformanceSnapshotConnectionResolvers<ContextType>;
  PerformanceSnapshotEdge?: PerformanceSnapshotEdgeResolvers<ContextType>;
  PerformanceSnapshotOutcome?: PerformanceSnapshotOutcomeResolvers<ContextType>;
  PerformanceSnapshotPayload?: PerformanceSnapshotPayloadResolvers<ContextType>;
  PerformanceStatistic?: PerformanceStatisticResolvers;
  PerformanceTrend?: PerformanceTrendResolvers<ContextType>;
  PerformanceVersionConflict?: PerformanceVersionConflictResolvers<ContextType>;
  PerformanceWarning?: PerformanceWarningResolvers<ContextType>;
  PlannedWorkTerms?: PlannedWorkTermsResolvers<ContextType>;
  ProcessReadiness?: ProcessReadinessResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProposedImprovementPlanChange?: ProposedImprovementPlanChangeResolvers<ContextType>;
  ProposedOutsourcingArrangement?: ProposedOutsourcingArrangementResolvers<ContextType>;
  ProposedPerformanceIssueAnalysis?: ProposedPerformanceIssueAnalysisResolvers<ContextType>;
  ProposedPerformanceIssueChange?: ProposedPerformanceIssueChangeResolvers<ContextType>;
  ProposedSharedCalendarChange?: ProposedSharedCalendarChangeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedParty?: RankedPartyResolvers<ContextType>;
  ReachedMilestone?: ReachedMilestoneResolvers<ContextType>;
  ReadinessAssessment?: ReadinessAssessmentResolvers<ContextType>;
  ReadinessAssessmentChange?: ReadinessAssessmentChangeResolvers<ContextType>;
  ReadinessAssessmentConnection?: ReadinessAssessmentConnectionResolvers<ContextType>;
  ReadinessAssessmentEdge?: ReadinessAssessmentEdgeResolvers<ContextType>;
  ReadinessAssessmentOutcome?: ReadinessAssessmentOutcomeResolvers<ContextType>;
  ReadinessAssessmentPayload?: ReadinessAssessmentPayloadResolvers<ContextType>;
  ReadinessEvidence?: ReadinessEvidenceResolvers<ContextType>;
  ReadinessFinding?: ReadinessFindingResolvers<ContextType>;
  ReadinessGap?: ReadinessGapResolvers<ContextType>;
  RecordedRestoration?: RecordedRestorationResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  RestorationEfficiency?: RestorationEfficiencyResolvers<ContextType>;
  RestorationVerification?: RestorationVerificationResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceCredit?: ServiceCreditResolvers<ContextType>;
  ServiceCreditBand?: ServiceCreditBandResolvers<ContextType>;
  ServiceCreditLine?: ServiceCreditLineResolvers<ContextType>;
  ServiceCreditTerms?: ServiceCreditTermsResolvers<ContextType>;
  ServiceLevelAppointmentTerms?: ServiceLevelAppointmentTermsResolvers<ContextType>;
  ServiceLevelAvailabilityTerms?: ServiceLevelAvailabilityTermsResolvers<ContextType>;
  ServiceLevelCalendar?: ServiceLevelCalendarResolvers<ContextType>;
  ServiceLevelClock?: ServiceLevelClockResolvers<ContextType>;
  ServiceLevelClockAgreement?: ServiceLevelClockAgreementResolvers<ContextType>;
  ServiceLevelClockDispute?: ServiceLevelClockDisputeResolvers<ContextType>;
  ServiceLevelClockSegment?: ServiceLevelClockSegmentResolvers<ContextType>;
  ServiceLevelClockStop?: ServiceLevelClockStopResolvers<ContextType>;
  ServiceLevelDayHours?: ServiceLevelDayHoursResolvers<ContextType>;
  ServiceLevelDueBand?: ServiceLevelDueBandResolvers<ContextType>;
  ServiceLevelDueTable?: ServiceLevelDueTableResolvers<ContextType>;
  ServiceLevelMilestoneClock?: ServiceLevelMilestoneClockResolvers<ContextType>;
  ServiceLevelObjectiveResult?: ServiceLevelObjectiveResultResolvers<ContextType>;
  ServiceLevelPeriodObjective?: ServiceLevelPeriodObjectiveResolvers<ContextType>;
  ServiceLevelSpecialDay?: ServiceLevelSpecialDayResolvers<ContextType>;
  ServiceLevelTarget?: ServiceLevelTargetResolvers<ContextType>;
  ServiceLevelTargetChange?: ServiceLevelTargetChangeResolvers<ContextType>;
  ServiceLevelTargetCondition?: ServiceLevelTargetConditionResolvers<ContextType>;
  ServiceLevelTargetTime?: ServiceLevelTargetTimeResolvers<ContextType>;
  ServiceLevelVerificationTerms?: ServiceLevelVerificationTermsResolvers<ContextType>;
  ServiceLevelWorkingHours?: ServiceLevelWorkingHoursResolvers<ContextType>;
  SharedCalendar?: SharedCalendarResolvers<ContextType>;
  SharedCalendarConnection?: SharedCalendarConnectionResolvers<ContextType>;
  SharedCalendarEdge?: SharedCalendarEdgeResolvers<ContextType>;
  SharedCalendarOutcome?: SharedCalendarOutcomeResolvers<ContextType>;
  SharedCalendarPayload?: SharedCalendarPayloadResolvers<ContextType>;
  SharedCalendarVersion?: SharedCalendarVersionResolvers<ContextType>;
  SlippageHistory?: SlippageHistoryResolvers<ContextType>;
  SlippageRevision?: SlippageRevisionResolvers<ContextType>;
  SlippageSummary?: SlippageSummaryResolvers<ContextType>;
  SubjectAvailability?: SubjectAvailabilityResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UpdatePunctuality?: UpdatePunctualityResolvers<ContextType>;
  VoidedVerification?: VoidedVerificationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
