import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StateOf } from '../../store/registry.js';
import type { ConnectionOf, Inventory } from '../mappers.js';
import type { FeedEvent } from '../../store/feed/feed.js';
import type { OutcomeValue, RefusalOf } from '../outcomes.js';
import type { OutsourcingArrangement as OutsourcingArrangementState } from '../../domain/party/model.js';
import type { VerificationTerms as VerificationTermsState, ServiceLevelTarget as ServiceLevelTargetState, Calendar, SpecialDay as SpecialDayState, DueTable as DueTableState, Target, AgreedTerms } from '../../domain/time/serviceLevelTerms.js';
import type { ArrangementCoverage as ArrangementCoverageState } from '../../domain/party/arrangements.js';
import type { AvailabilityTerms as AvailabilityTermsState, PeriodObjective as PeriodObjectiveState, ChronicFailureTerms as ChronicFailureTermsState, CreditTerms as CreditTermsState } from '../../domain/agreement/terms.js';
import type { CreditBandView } from '../party/creditBandView.js';
import type { AgreementReport as AgreementReportState, SubjectAvailability as SubjectAvailabilityState } from '../../domain/agreement/report.js';
import type { CreditLine as CreditLineState } from '../../domain/agreement/credits.js';
import type { Assignment as AssignmentState, ProgressReport as ProgressReportState } from '../../domain/issue/model.js';
import type { LinkView } from '../issue/links.js';
import type { FormerClockView, ClockView } from '../issue/clockViews.js';
import type { Segment } from '../../domain/time/segments.js';
import type { ClockStop as ClockStopState } from '../../domain/time/clock.js';
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import type { Maintenance as MaintenanceState } from '../../domain/plan/maintenance/model.js';
import type { PlanTask as PlanTaskState, ServiceAction as ServiceActionState, ImpactAssessment as ImpactAssessmentState, ImpactedEntity as ImpactedEntityState, ImpactWaiver as ImpactWaiverState, OwnerDecision as OwnerDecisionState, Conflict, Notice, Deviation, TaskDraft } from '../../domain/plan/model.js';
import type { ConsentView } from '../plan/mappers.js';
import type { PlanOption as PlanOptionState } from '../../domain/plan/proposal/planOption.js';
import type { TemplateAction as TemplateActionState } from '../../domain/template/model.js';
import type { ProposedPlanChange as ProposedPlanChangeState } from '../../domain/plan/proposal/proposedChange.js';
import type { Efficiency } from '../../domain/plan/efficiency.js';
import type { Attempt } from '../../domain/delivery/model.js';
import type { ProcessReadiness as ProcessReadinessState } from '../../domain/readiness/gaps.js';
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

/** Accepts a recommendation, as its party. */
export type AcceptRecommendationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Accepts a resolution. */
export type AcceptResolutionInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose resolution is accepted. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Who decided something about a grant. */
export type AccessDecision = {
  readonly __typename?: 'AccessDecision';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** Why it was decided so; null if none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Directions of access to tools, inventories and processes (own). */
export type AccessDirection =
  /** The party to the service provider's. */
  | 'PARTY_TO_SP'
  /** The service provider to the party's. */
  | 'SP_TO_PARTY';

/**
 * Access of one side to the other's tools, inventories and processes (eTOM 1.6.6.3; the idea of TMF672 Permission). A grant from a party to
 * the service provider is the authorization of this very API: the token clients it names act for the party, with its privileges, only while it is ACTIVE and valid.
 */
export type AccessGrant = {
  readonly __typename?: 'AccessGrant';
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Its approval, never by the requester (TMF672 granter). */
  readonly approval?: Maybe<AccessDecision>;
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
  readonly direction: AccessDirection;
  /** The address of the party's tool. SP_TO_PARTY only; shown to staff and to the party itself. */
  readonly endpoint?: Maybe<Scalars['String']['output']>;
  /** Every change, oldest first. */
  readonly history: ReadonlyArray<Change>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The inventories that may be read. */
  readonly inventories: ReadonlyArray<Scalars['String']['output']>;
  /** The last review. */
  readonly lastReview?: Maybe<AccessDecision>;
  /** The owner. */
  readonly owner: Scalars['String']['output'];
  /** The party; null if you may not see it. */
  readonly party?: Maybe<Party>;
  /** The privileges of its clients (TMF672 privilege). PARTY_TO_SP only. */
  readonly privileges: ReadonlyArray<Privilege>;
  /** The processes that may be taken part in, by their eTOM identifiers or names. */
  readonly processes: ReadonlyArray<Scalars['String']['output']>;
  /** When access was first provisioned. */
  readonly provisionedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its purpose. */
  readonly purpose: Scalars['String']['output'];
  /** Why it was refused. */
  readonly refusal?: Maybe<AccessDecision>;
  /** Who requested it. */
  readonly requestedBy: Scalars['String']['output'];
  /** When the need for it must be confirmed next; null before approval. */
  readonly reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether that has passed. */
  readonly reviewOverdue: Scalars['Boolean']['output'];
  /** Why it was revoked. */
  readonly revocation?: Maybe<AccessDecision>;
  /** Its status in the life cycle. */
  readonly status: AccessGrantStatus;
  /** The last suspension; kept after access is resumed. */
  readonly suspension?: Maybe<AccessDecision>;
  /** The last twenty access tests, oldest first. The history has all of them. */
  readonly tests: ReadonlyArray<AccessTest>;
  /** The tools. */
  readonly tools: ReadonlyArray<AccessTool>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** From when it is valid (TMF672 validFor). */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when it is valid, exclusive; null while it is open-ended (TMF672 validFor). */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Why the request was withdrawn. */
  readonly withdrawal?: Maybe<AccessDecision>;
};


/**
 * Access of one side to the other's tools, inventories and processes (eTOM 1.6.6.3; the idea of TMF672 Permission). A grant from a party to
 * the service provider is the authorization of this very API: the token clients it names act for the party, with its privileges, only while it is ACTIVE and valid.
 */
export type AccessGrantHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of an access grant. */
export type AccessGrantChange = {
  readonly __typename?: 'AccessGrantChange';
  /** The current grant; null if you may no longer see it. */
  readonly accessGrant?: Maybe<AccessGrant>;
  /** The grant's id. */
  readonly accessGrantId: Scalars['ID']['output'];
  /** The actor. */
  readonly actor: Actor;
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
  readonly type: Scalars['String']['output'];
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
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  readonly direction?: InputMaybe<AccessDirection>;
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
export type AccessGrantOutcome = AccessGrant | IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | RuleBroken | VersionConflict;

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
export type AccessTest = {
  readonly __typename?: 'AccessTest';
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
export type AccessTestInput = {
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
export type AccessTool = {
  readonly __typename?: 'AccessTool';
  /** The kind of tool. */
  readonly kind: AccessToolKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** A tool. */
export type AccessToolInput = {
  /** The kind of tool. */
  readonly kind: AccessToolKind;
  /** The name. */
  readonly name: Scalars['String']['input'];
};

/** Kinds of tools (own). */
export type AccessToolKind =
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

/** Acknowledges a notice. */
export type AcknowledgeNoticeInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The delivery: `deliveryid` of the message. */
  readonly id: Scalars['ID']['input'];
  /** The text. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Acknowledges a proposal. */
export type AcknowledgeProposalInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly id: Scalars['ID']['input'];
};

/** The actor of an event. */
export type Actor = {
  readonly __typename?: 'Actor';
  /** The token's subject, or the name of a timer or import. */
  readonly id: Scalars['String']['output'];
  /** The kind of principal. */
  readonly kind: PrincipalKind;
  /** The party of that principal; null for none. */
  readonly partyId?: Maybe<Scalars['ID']['output']>;
};

/** Adds a note. */
export type AddNoteInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue to add the note to. */
  readonly id: Scalars['ID']['input'];
  /** The note. */
  readonly text: Scalars['String']['input'];
};

/** Adds evidence to a review. */
export type AddReviewEvidenceInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** At least one observation. */
  readonly evidence: ReadonlyArray<ReviewEvidenceInput>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The review. */
  readonly id: Scalars['ID']['input'];
};

/** Proposes the party's own plan: from one of its templates, with bindings and deviations, or with a name and steps. */
export type AdoptPartyPlanInput = {
  /** The changes of services. Without a template only. */
  readonly actions?: InputMaybe<ReadonlyArray<ServiceActionInput>>;
  /** What each parameter of the template is. */
  readonly bindings?: InputMaybe<ReadonlyArray<ParameterBindingInput>>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Description; the template's when absent. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How it departs from the template. A mandatory step that is changed or skipped takes a second person's approval. */
  readonly deviations?: InputMaybe<ReadonlyArray<PlanDeviationInput>>;
  /** Fallback procedure; the template's when absent. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The id of the issue that the plan restores. */
  readonly issueId: Scalars['ID']['input'];
  /** One-line summary; the template's when absent, mandatory without a template. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The risk; the template's when absent. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. Without a template only. */
  readonly tasks?: InputMaybe<ReadonlyArray<PlanTaskInput>>;
  /** The party's template it is made from. */
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
  /** The requested window; any time when absent. */
  readonly window?: InputMaybe<TimeWindowInput>;
};

/** Adds an outsourcing arrangement. */
export type AgreeArrangementInput = {
  /** How long after a passed verification a resolution counts as accepted. */
  readonly acceptancePeriod: Scalars['Duration']['input'];
  /** The contract it is based on. */
  readonly agreementReference: Scalars['String']['input'];
  /** Shares of a target at which it is at risk. */
  readonly atRiskShares: ReadonlyArray<Scalars['Float']['input']>;
  /** What is an outage; by default everything but what was no fault. */
  readonly availability?: InputMaybe<AvailabilityTermsInput>;
  /** When its clocks run; around the clock in UTC when neither this nor `calendarId` is given. */
  readonly calendar?: InputMaybe<WorkingCalendarInput>;
  /** The shared calendar by which its clocks run. */
  readonly calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** What makes a failure chronic. */
  readonly chronic: ReadonlyArray<ChronicFailureTermsInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What is credited when a promise is not kept; never an invoice. */
  readonly credits: ReadonlyArray<CreditTermsInput>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** The kind of outsourcing. */
  readonly kind: ArrangementKind;
  /** Clocks between milestones, beside the usual ones. */
  readonly milestones: ReadonlyArray<MilestoneClockInput>;
  /** What is to be reached in each period. */
  readonly objectives: ReadonlyArray<PeriodObjectiveInput>;
  /** Whether the time from a claim to its rejection counts against the party. */
  readonly providerVerificationCounts: Scalars['Boolean']['input'];
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow: Scalars['Duration']['input'];
  /** The entities in scope; id `*` covers every entity of a type. */
  readonly scope: ReadonlyArray<EntityRefInput>;
  /** What a higher severity does to a running clock. */
  readonly severityUpgrade: SeverityUpgrade;
  /** The reasons for which clocks may be stopped. */
  readonly stopReasons: ReadonlyArray<ClockStopReason>;
  /** The service level targets. */
  readonly targets: ReadonlyArray<ServiceLevelTargetInput>;
  /** From when on it is in force. */
  readonly validFrom: Scalars['DateTime']['input'];
  /** Until when, exclusive; open-ended when absent. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The observation that a verification takes, by severity. For a severity that is not listed: PT15M, 3 values of each indicator, none outside its normal range. */
  readonly verification: ReadonlyArray<VerificationTermsInput>;
};

/** Agrees to a claimed credit. */
export type AgreeCreditInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** More about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Agrees to a review, as its party. */
export type AgreeReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The review. */
  readonly id: Scalars['ID']['input'];
  /** A remark. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a term credits in a period (own). */
export type AgreementCredit = {
  readonly __typename?: 'AgreementCredit';
  /** How much. */
  readonly amount: Scalars['Float']['output'];
  /** Whether the cap cut it. */
  readonly capped: Scalars['Boolean']['output'];
  /** The code of the term. */
  readonly code: Scalars['String']['output'];
  /** Of MONEY: the ISO 4217 code. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** What it was computed from. */
  readonly lines: ReadonlyArray<CreditLine>;
  /** In what it is told. */
  readonly unit: CreditUnit;
};

/** What an arrangement comes to in a period (own): a function of its terms and its issues alone, so that both sides compute the same. The terms are those in force now; the figures are those known now. */
export type AgreementReport = {
  readonly __typename?: 'AgreementReport';
  /** The end of the period, or now when that has not come. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The availability of each resource that had an outage. */
  readonly availability: ReadonlyArray<SubjectAvailability>;
  /** Failures that are chronic, and what may be done about them now. */
  readonly chronicFailures: ReadonlyArray<ChronicFailure>;
  /** What is credited. */
  readonly credits: ReadonlyArray<AgreementCredit>;
  /** How each objective stands in each of its periods that share time with this one. */
  readonly objectives: ReadonlyArray<ObjectiveResult>;
  /** The period. */
  readonly period: Period;
};

/** Amends an arrangement. Absent fields stay. */
export type AmendArrangementInput = {
  /** How long after a passed verification a resolution counts as accepted. */
  readonly acceptancePeriod?: InputMaybe<Scalars['Duration']['input']>;
  /** The contract it is based on. */
  readonly agreementReference?: InputMaybe<Scalars['String']['input']>;
  /** The arrangement. */
  readonly arrangementId: Scalars['ID']['input'];
  /** Shares of a target at which it is at risk. */
  readonly atRiskShares?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** What is an outage. */
  readonly availability?: InputMaybe<AvailabilityTermsInput>;
  /** The working time of its clocks. */
  readonly calendar?: InputMaybe<WorkingCalendarInput>;
  /** The shared calendar by which its clocks run. */
  readonly calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** What makes a failure chronic: the whole list. */
  readonly chronic?: InputMaybe<ReadonlyArray<ChronicFailureTermsInput>>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What is credited when a promise is not kept; never an invoice: the whole list. */
  readonly credits?: InputMaybe<ReadonlyArray<CreditTermsInput>>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** The kind of outsourcing. */
  readonly kind?: InputMaybe<ArrangementKind>;
  /** Clocks between milestones: the whole list. */
  readonly milestones?: InputMaybe<ReadonlyArray<MilestoneClockInput>>;
  /** What is to be reached in each period: the whole list. */
  readonly objectives?: InputMaybe<ReadonlyArray<PeriodObjectiveInput>>;
  /** Whether the time from a claim to its rejection counts against the party. */
  readonly providerVerificationCounts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is to change. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow?: InputMaybe<Scalars['Duration']['input']>;
  /** The entities in scope. */
  readonly scope?: InputMaybe<ReadonlyArray<EntityRefInput>>;
  /** What a higher severity does to a running clock. */
  readonly severityUpgrade?: InputMaybe<SeverityUpgrade>;
  /** The reasons for which clocks may be stopped. */
  readonly stopReasons?: InputMaybe<ReadonlyArray<ClockStopReason>>;
  /** The service level targets. */
  readonly targets?: InputMaybe<ReadonlyArray<ServiceLevelTargetInput>>;
  /** From when on it is in force. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The observation that a verification takes, by severity: the whole list. */
  readonly verification?: InputMaybe<ReadonlyArray<VerificationTermsInput>>;
};

/** Amends a plan. Absent fields stay. */
export type AmendPlanInput = {
  /** All changes of services. */
  readonly actions?: InputMaybe<ReadonlyArray<ServiceActionInput>>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** All entities likely to be impacted. */
  readonly entities?: InputMaybe<ReadonlyArray<ImpactedEntityInput>>;
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
  readonly tasks?: InputMaybe<ReadonlyArray<PlanTaskInput>>;
  /** The requested window. */
  readonly window?: InputMaybe<TimeWindowInput>;
};

/** Amends a review rule. */
export type AmendReviewRuleInput = {
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
  /** Code of the degradation (see `degradationKinds`). */
  readonly degradationCode: Scalars['String']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose degradation was analyzed. */
  readonly id: Scalars['ID']['input'];
  /** The indicators. */
  readonly indicators: ReadonlyArray<QualityIndicatorInput>;
  /** The nature of the degradation, as free text. */
  readonly natureOfDegradation: Scalars['String']['input'];
  /** Why it demands less than the current analysis; required once a plan, a measurement or a claim relies on that. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether services must be reassigned. */
  readonly requiresReassignment: Scalars['Boolean']['input'];
  /** Whether parameters must be reconfigured. */
  readonly requiresReconfiguration: Scalars['Boolean']['input'];
};

/** Approves access. */
export type ApproveAccessInput = {
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

/** Which arrangement covers an entity (own). An entry that names the entity prevails over one that covers its type; of equals, the one agreed last. */
export type ArrangementCoverage = {
  readonly __typename?: 'ArrangementCoverage';
  /** The arrangement that prevails: an issue raised about the entity runs under it. */
  readonly arrangement: OutsourcingArrangement;
  /** Other arrangements in force that cover it too. */
  readonly overruled: ReadonlyArray<OutsourcingArrangement>;
  /** The entry of its scope that covers the entity. */
  readonly scopeEntry: ScopeEntry;
};

/** Kinds of outsourcing that eTOM 1.6.6.3 names. */
export type ArrangementKind =
  /** Information technology owned and run by the party. */
  | 'IT_BUREAU'
  /** A network, or part of one, owned and run by the party. */
  | 'OUTSOURCED_NETWORK';

/** Assesses the readiness of a party for a process. */
export type AssessReadinessInput = {
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
export type AssignPartyInput = {
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

/** An assignment of an issue to a party. */
export type Assignment = {
  readonly __typename?: 'Assignment';
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

/** An owner's decision (own). */
export type AuthorizationDecision =
  /** The work may be done. */
  | 'GRANTED'
  /** The work may not be done. */
  | 'REFUSED';

/** What is an outage, and of how much time availability is a share (own). */
export type AvailabilityTerms = {
  readonly __typename?: 'AvailabilityTerms';
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
export type AvailabilityTermsInput = {
  /** Why time of an outage does not count. */
  readonly excluded: ReadonlyArray<OutageExclusion>;
  /** The length of every period; null for the working time of the arrangement's calendar. */
  readonly fixedPeriod?: InputMaybe<Scalars['Duration']['input']>;
  /** Codes of degradations that are outages; null for all. A degradation that is not analysed is one. */
  readonly impacts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Shorter outages do not count. */
  readonly least: Scalars['Duration']['input'];
};

/** One change of what figures rest on (own). */
export type BasisChange = {
  readonly __typename?: 'BasisChange';
  /** When it was decided. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided it. */
  readonly by: Scalars['String']['output'];
  /** From when it counts: what is excused or taken back counts from before the decision. */
  readonly countsFrom: Scalars['DateTime']['output'];
  /** What was changed. */
  readonly kind: BasisKind;
  /** Why; null where none was asked for. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What it is from then on: a severity, an agreement with its version, a stop, a stretch of a clock, a code with normal ranges, a recorded restoration, the party that claimed, the result of a verification. */
  readonly text: Scalars['String']['output'];
};

/** What figures rest on (own). */
export type BasisKind =
  /** The agreement that the clocks run under. */
  | 'AGREEMENT'
  /** The quality analysis in force: the degradation code and the normal ranges. */
  | 'ANALYSIS'
  /** A claim of a resolution. */
  | 'CLAIM'
  /** A dispute over a clock, as it stands. */
  | 'DISPUTE'
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

/** Who may cache a response. */
export type CacheControlScope =
  /** The caller's cache only. */
  | 'PRIVATE'
  /** Any cache. */
  | 'PUBLIC';

/** The principal your token identifies. */
export type Caller = {
  readonly __typename?: 'Caller';
  /** The access grants that authorize you; empty unless `kind` is PARTY. */
  readonly accessGrants: ReadonlyArray<AccessGrant>;
  /** The token's subject. */
  readonly id: Scalars['ID']['output'];
  /** The kind of principal. */
  readonly kind: PrincipalKind;
  /** The party you act for; null unless `kind` is PARTY. */
  readonly party?: Maybe<Party>;
  /** Your permissions, as in the life-cycle tables, for example `issue:raise`. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
};

/** Cancels a service action. A mandatory one is cancelled once a second person approves. */
export type CancelActionInput = {
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

/** Withdraws an issue. */
export type CancelPerformanceIssueInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why, as a code that is measured. */
  readonly code: CancellationCode;
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

/** Withdraws a plan. */
export type CancelPlanInput = {
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
export type CancelTaskInput = {
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

/** Why an issue is cancelled (own). */
export type CancellationCode =
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
  readonly status?: Maybe<MaintenanceStatus>;
};

/** One event of the append-only log. */
export type Change = {
  readonly __typename?: 'Change';
  /** The actor. */
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The event's data as stored: in the spelling of the log (`Resource`, not `RESOURCE`), with durations in milliseconds in fields whose names end in `Ms`. */
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
  /** The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** A second person's decision on a proposed change. */
export type ChangeDecision = {
  readonly __typename?: 'ChangeDecision';
  /** Whether the change took effect. */
  readonly approved: Scalars['Boolean']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

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
export type ChangePriorityInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose severity changes. */
  readonly id: Scalars['ID']['input'];
  /** Why the severity is another one. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The new severity. */
  readonly severity: Severity;
};

/** A mandatory step that a plan does not follow (own). */
export type ChangedPlanStep = {
  readonly __typename?: 'ChangedPlanStep';
  /** What is done to it. */
  readonly change: PlanStepChange;
  /** Its name in the template, or the parameter that it changes. */
  readonly name: Scalars['String']['output'];
  /** The task or action. */
  readonly stepId: Scalars['ID']['output'];
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

/** Claims a credit. */
export type ClaimCreditInput = {
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

/** Claims resolution. */
export type ClaimResolutionInput = {
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

/** The arrangement that a clock runs under (TMF651 Agreement), at the version whose terms were copied. */
export type ClockAgreement = {
  readonly __typename?: 'ClockAgreement';
  /** The contract it is based on. */
  readonly agreementReference: Scalars['String']['output'];
  /** The arrangement. */
  readonly arrangementId: Scalars['ID']['output'];
  /** Its version. */
  readonly arrangementVersion: Scalars['Int']['output'];
};

/** The basis of a clock (ITIL terms, as used by TMF623). */
export type ClockBasis =
  /** Between departments of the service provider. */
  | 'OLA'
  /** Towards the customer. */
  | 'SLA'
  /** The party's contract, on which the others are based. */
  | 'UNDERPINNING_CONTRACT';

/** A party's objection to a clock. */
export type ClockDispute = {
  readonly __typename?: 'ClockDispute';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly by: Scalars['String']['output'];
  /** From when time is to be excused or, once the dispute is upheld, is excused. The rest of the clock counts. */
  readonly from: Scalars['DateTime']['output'];
  /** The state of the dispute. */
  readonly outcome: DisputeOutcome;
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
export type ClockKind =
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
export type ClockSegment = {
  readonly __typename?: 'ClockSegment';
  /** What this segment adds to the elapsed time. */
  readonly elapsed: Scalars['Duration']['output'];
  /** The evidence given for the stop. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** The start. */
  readonly from: Scalars['DateTime']['output'];
  /** Who held the issue. */
  readonly holder: Obligor;
  /** Why the clock was stopped; null when it ran. */
  readonly reason?: Maybe<ClockStopReason>;
  /** The state of the clock. */
  readonly state: ClockSegmentState;
  /** The issue's status then. */
  readonly status: PerformanceIssueStatus;
  /** The stop that applied; null for none. */
  readonly stopId?: Maybe<Scalars['ID']['output']>;
  /** The end. */
  readonly to: Scalars['DateTime']['output'];
};

/** What a clock did in a segment (own). */
export type ClockSegmentState =
  /** It was outside working hours. */
  | 'OUTSIDE_HOURS'
  /** Running. */
  | 'RUNNING'
  /** Stopped by an agreed stop. */
  | 'STOPPED';

/** What a clock does (own). */
export type ClockState =
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
export type ClockStop = {
  readonly __typename?: 'ClockStop';
  /** The stopped clocks. */
  readonly clocks: ReadonlyArray<ClockKind>;
  /** The evidence given; null when it started with a reassignment. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** The start. */
  readonly from: Scalars['DateTime']['output'];
  /** Unique within the issue. */
  readonly id: Scalars['ID']['output'];
  /** Who started it, or reassigned the issue during it. */
  readonly openedBy: Scalars['String']['output'];
  /** What the clock waits for; the arrangement lists the reasons that it allows. */
  readonly reason: ClockStopReason;
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
export type ClockStopReason =
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

/** Closes the review. */
export type ClosePlanReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose result was reviewed. */
  readonly id: Scalars['ID']['input'];
  /** The lessons learned. */
  readonly text: Scalars['String']['input'];
};

/** Closes a review. */
export type CloseReviewInput = {
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
export type CommencePlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why conflicts with other work are accepted. */
  readonly conflictsAcceptedBecause?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose work begins. */
  readonly id: Scalars['ID']['input'];
};

/** Which way a figure is enough (own). */
export type Comparator =
  /** Not below the target. */
  | 'AT_LEAST'
  /** Not above the target. */
  | 'AT_MOST';

/** One row in both periods. */
export type ComparedRow = {
  readonly __typename?: 'ComparedRow';
  /** Every measure, in the requested order. */
  readonly changes: ReadonlyArray<MeasureChange>;
  /** The value of each requested dimension, in that order. */
  readonly key: ReadonlyArray<DimensionValue>;
};

/** Records success. */
export type CompleteActionInput = {
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
export type CompleteTaskInput = {
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
export type CompleteWorkInput = {
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
export type ConcludeReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The review. */
  readonly id: Scalars['ID']['input'];
  /** The conclusion. */
  readonly text: Scalars['String']['input'];
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

/** A way to reach a party (TMF632 ContactMedium). */
export type ContactMedium = {
  readonly __typename?: 'ContactMedium';
  /** Whether to try this one first. */
  readonly preferred: Scalars['Boolean']['output'];
  /** Its purpose, for example `escalation`. */
  readonly purpose: Scalars['String']['output'];
  /** The kind of medium. */
  readonly type: ContactMediumType;
  /** The address or number. */
  readonly value: Scalars['String']['output'];
};

/** A way to reach a party. */
export type ContactMediumInput = {
  /** Whether to try this one first. */
  readonly preferred: Scalars['Boolean']['input'];
  /** Its purpose. */
  readonly purpose: Scalars['String']['input'];
  /** The kind of medium. */
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

/** Contests a rejection. */
export type ContestRejectionInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose rejection is contested. */
  readonly id: Scalars['ID']['input'];
  /** Why the issue is the party’s after all. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** From which value on how much is credited (own). */
export type CreditBand = {
  readonly __typename?: 'CreditBand';
  /** How much. */
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
export type CreditBandInput = {
  /** How much. */
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

/** A service credit that the service provider claims from a party for a month of an arrangement (own): computed from its issues, then disputed, agreed or waived. It is an agreement on a figure, never an invoice. */
export type CreditClaim = {
  readonly __typename?: 'CreditClaim';
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
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
  /** When it was claimed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What is credited, and what it was computed from. */
  readonly credit: AgreementCredit;
  /** The party's last objection; null without one. */
  readonly dispute?: Maybe<CreditClaimMove>;
  /** Every change, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The issues it was computed from, each with its version: up to there the log gives the issue as it counted. */
  readonly inputs: ReadonlyArray<Scalars['String']['output']>;
  /** The month, `yyyy-MM`, of the arrangement's zone. */
  readonly month: Scalars['String']['output'];
  /** The party it is claimed from. */
  readonly party?: Maybe<Party>;
  /** The month as instants. */
  readonly period: Period;
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
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** The order of credit claims. */
export type CreditClaimOrder =
  /** By month, the latest first. */
  | 'MONTH_DESC';

/** The changed credit claim, or a refusal. */
export type CreditClaimOutcome = CreditClaim | IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | RuleBroken | VersionConflict;

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

/** How the credits for several values combine (own). */
export type CreditCombination =
  /** The greatest of them. */
  | 'GREATEST'
  /** They add up. */
  | 'SUM';

/** What a credit is computed from (own). */
export type CreditInput =
  /** The number of appointments that were not kept. */
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
export type CreditLine = {
  readonly __typename?: 'CreditLine';
  /** What is credited for it. */
  readonly amount: Scalars['Float']['output'];
  /** Until when it can be claimed; null without a limit. */
  readonly claimableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The issue; null for a value of the period. */
  readonly performanceIssueId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing is; null where something can be. */
  readonly refusedBy?: Maybe<CreditRefusal>;
  /** The resource, as `Type:id`; null for all together. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The value, not rounded; times in milliseconds. */
  readonly value: Scalars['Float']['output'];
};

/** Why nothing is credited for a value (own). */
export type CreditRefusal =
  /** The time for claiming is over. */
  | 'CLAIM_LATE'
  /** The issue is open, or the period has not ended. */
  | 'NOT_SETTLED'
  /** The issue was raised too late after the occurrence. */
  | 'TICKET_LATE';

/** What is credited when a promise is not kept (own); never an invoice. */
export type CreditTerms = {
  readonly __typename?: 'CreditTerms';
  /** Ascending; a band holds from its least value on, of values that are not rounded. */
  readonly bands: ReadonlyArray<CreditBand>;
  /** The most in a period, in the unit; null for no limit. */
  readonly cap?: Maybe<Scalars['Float']['output']>;
  /** It is to be claimed so soon after the issue was closed, or the period ended. */
  readonly claimWithin?: Maybe<Scalars['Duration']['output']>;
  /** A code of the agreement. */
  readonly code: Scalars['String']['output'];
  /** Of several values. */
  readonly combine: CreditCombination;
  /** Of MONEY: the ISO 4217 code. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** What it is computed from. */
  readonly input: CreditInput;
  /** Of LATENESS the clock, of SHORTFALL the objective. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** The issue is to be raised so soon after the occurrence. */
  readonly ticketWithin?: Maybe<Scalars['Duration']['output']>;
  /** In what it is told. */
  readonly unit: CreditUnit;
};

/** What is credited when a promise is not kept; never an invoice. */
export type CreditTermsInput = {
  /** Ascending; a band holds from its least value on, of values that are not rounded. */
  readonly bands: ReadonlyArray<CreditBandInput>;
  /** The most in a period, in the unit; null for no limit. */
  readonly cap?: InputMaybe<Scalars['Float']['input']>;
  /** It is to be claimed so soon after the issue was closed, or the period ended. */
  readonly claimWithin?: InputMaybe<Scalars['Duration']['input']>;
  /** A code of the agreement. */
  readonly code: Scalars['String']['input'];
  /** Of several values. */
  readonly combine: CreditCombination;
  /** Of MONEY: the ISO 4217 code. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** What it is computed from. */
  readonly input: CreditInput;
  /** Of LATENESS the clock, of SHORTFALL the objective. */
  readonly of?: InputMaybe<Scalars['String']['input']>;
  /** The issue is to be raised so soon after the occurrence. */
  readonly ticketWithin?: InputMaybe<Scalars['Duration']['input']>;
  /** In what it is told. */
  readonly unit: CreditUnit;
};

/** In what a credit is told (own). */
export type CreditUnit =
  /** Days of the recurring charge. */
  | 'DAYS_OF_CHARGE'
  /** An amount of money. */
  | 'MONEY'
  /** Percent of the recurring charge of the period. */
  | 'PERCENT_OF_CHARGE';

/** Where a count of days begins (own). */
export type DayCount =
  /** After the local date of the start: 1 is the day after it. Two working days after a Saturday are over on Tuesday. */
  | 'AFTER_START_DAY'
  /** From the first working day on which working time is left, which is 0. */
  | 'FROM_FIRST_WORKING_DAY';

/** Hours of one day. */
export type DayHours = {
  readonly __typename?: 'DayHours';
  /** Local time `HH:mm` at which work begins. */
  readonly from: Scalars['String']['output'];
  /** Local time `HH:mm` at which it ends, as in `WorkingHours.to`. */
  readonly to: Scalars['String']['output'];
};

/** Hours of one day. */
export type DayHoursInput = {
  /** Local time `HH:mm`. */
  readonly from: Scalars['String']['input'];
  /** Local time `HH:mm`, up to 24:00; on the next day when it is not after `from`. */
  readonly to: Scalars['String']['input'];
};

/** Which days are counted (own). */
export type DayKind =
  /** All days. The target then needs a calendar that is around the clock. */
  | 'CALENDAR_DAY'
  /** Days on which working hours begin. */
  | 'WORKING_DAY';

/** Decides on proposed terms of an arrangement. */
export type DecideArrangementInput = {
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

/** Records an owner's decision. */
export type DecideAuthorizationInput = {
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

/** Answers an extended window. */
export type DecideExtensionInput = {
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

/** Decides on a proposed change of a plan, by somebody other than who proposed it. */
export type DecidePlanChangeInput = {
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

/** Decides proposed score settings. */
export type DecideScoreSettingsInput = {
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

/** Declares impact. */
export type DeclareImpactInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The in-use entities likely to be impacted, beside those that the issue affects and the actions touch; may be empty. */
  readonly entities: ReadonlyArray<ImpactedEntityInput>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose impact is declared. */
  readonly id: Scalars['ID']['input'];
  /** The rationale. */
  readonly rationale: Scalars['String']['input'];
};

/** Declines a recommendation, as its party. */
export type DeclineRecommendationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** Why the party will not do it. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Defines a shared calendar. */
export type DefineCalendarInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays: ReadonlyArray<Scalars['String']['input']>;
  /** The working hours; around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<WorkingHoursInput>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Dates with hours of their own, such as half days. */
  readonly specialDays: ReadonlyArray<SpecialDayInput>;
  /** IANA zone name. */
  readonly timeZone: Scalars['String']['input'];
};

/** Defines a review rule. */
export type DefineReviewRuleInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The criterion. */
  readonly criterion: ReviewCriterion;
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
  /** The threshold, see `ReviewRule.threshold`. */
  readonly threshold: Scalars['Float']['input'];
};

/** A kind of degradation (own). */
export type DegradationKind = {
  readonly __typename?: 'DegradationKind';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
};

/** One attempt to deliver a notice, and its result. */
export type DeliveryAttempt = {
  readonly __typename?: 'DeliveryAttempt';
  /** When it ended. */
  readonly at: Scalars['DateTime']['output'];
  /** Why it failed or was withheld: the listener's party had no active access grant with LISTEN_TO_NOTICES. Null when delivered. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** The HTTP status of the response; null when there was none. */
  readonly responseStatus?: Maybe<Scalars['Int']['output']>;
  /** How long it took. */
  readonly took: Scalars['Duration']['output'];
};

/** Proposes a new plan. */
export type DevelopPlanInput = {
  /** The changes of services. */
  readonly actions: ReadonlyArray<ServiceActionInput>;
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
  readonly tasks: ReadonlyArray<PlanTaskInput>;
  /** The requested window; any time when absent. */
  readonly window?: InputMaybe<TimeWindowInput>;
};

/** Develops a plan that rests on a recommendation. */
export type DevelopRecommendedPlanInput = {
  /** The changes of services. */
  readonly actions: ReadonlyArray<ServiceActionInput>;
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
  readonly tasks: ReadonlyArray<PlanTaskInput>;
  /** The requested window; any time when absent. */
  readonly window?: InputMaybe<TimeWindowInput>;
};

/** The value of one dimension. */
export type DimensionValue = {
  readonly __typename?: 'DimensionValue';
  /** The dimension. */
  readonly dimension: MeasureDimension;
  /** The party, where the dimension is PARTY and you may see it. */
  readonly party?: Maybe<Party>;
  /** The value: for a party, its id; null for issues without one. */
  readonly value?: Maybe<Scalars['String']['output']>;
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
export type DisputeCreditInput = {
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
export type DisputeFormerClockOutcome = FormerClock | IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | RuleBroken | VersionConflict;

/** States of a dispute (own). */
export type DisputeOutcome =
  /** The breach counts. */
  | 'DISMISSED'
  /** Not settled yet. */
  | 'OPEN'
  /** Upheld: the stretch of time does not count against the party; the rest of the clock does. */
  | 'UPHELD';

/** Ways to settle a dispute (own). */
export type DisputeSettlement =
  /** The breach counts. */
  | 'DISMISSED'
  /** Upheld: the stretch of time does not count against the party; the rest of the clock does. */
  | 'UPHELD';

/** A part of the day, and when is due what starts in it (own). */
export type DueBand = {
  readonly __typename?: 'DueBand';
  /** The number of days that are counted. */
  readonly addDays: Scalars['Int']['output'];
  /** Where the count begins. */
  readonly count: DayCount;
  /** Which days count. */
  readonly dayKind: DayKind;
  /** Local time `HH:mm` on the day that is counted to; null for the end of its working hours, or of a calendar day. */
  readonly dueTime?: Maybe<Scalars['String']['output']>;
  /** Local time `HH:mm` at which it ends; it begins where the one before it ends, the first at 00:00. The last ends at 24:00. */
  readonly startBefore: Scalars['String']['output'];
};

/** A part of the day, and when is due what starts in it. Two full working days are `{ addDays: 2 }`. */
export type DueBandInput = {
  /** The number of days that are counted. */
  readonly addDays: Scalars['Int']['input'];
  /** Where the count begins. */
  readonly count: DayCount;
  /** Which days count. */
  readonly dayKind: DayKind;
  /** Local time `HH:mm` on the day that is counted to; when absent, the end of its working hours, or of a calendar day. */
  readonly dueTime?: InputMaybe<Scalars['String']['input']>;
  /** Local time `HH:mm` at which it ends. */
  readonly startBefore: Scalars['String']['input'];
};

/** When is due what starts in which part of the day (own). The length of the target is the working time from the start to the due instant, so that stops move it as they move a duration. */
export type DueTable = {
  readonly __typename?: 'DueTable';
  /** The parts of the day, in order. They cover it once. */
  readonly bands: ReadonlyArray<DueBand>;
  /** What a start outside working hours counts as. */
  readonly outOfHours: OutOfHours;
};

/** When it is due, by the part of the day it starts in. */
export type DueTableInput = {
  /** The parts of the day, in order; the last ends at 24:00. */
  readonly bands: ReadonlyArray<DueBandInput>;
  /** What a start outside working hours counts as. */
  readonly outOfHours: OutOfHours;
};

/** Ends an arrangement. */
export type EndArrangementInput = {
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
export type EndFallbackInput = {
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

/** An entity owned elsewhere in the graph. */
export type Entity = Product | Resource | Service;

/**
 * Who authorizes work that impacts a service, product or resource (own; eTOM 1.4.7.3 asks for the authorization of those in-use services).
 * Kept by access managers and the inventory's service client; plans take their owners from here. An entity has one record at most.
 */
export type EntityOwnership = {
  readonly __typename?: 'EntityOwnership';
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Token subjects that decide for the owners, and do not overrule them. */
  readonly deputies: ReadonlyArray<Scalars['String']['output']>;
  /** The service, product or resource. */
  readonly entity: Entity;
  /** Every change, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
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
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  readonly entity?: InputMaybe<EntityRefInput>;
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
export type EntityOwnershipOutcome = EntityOwnership | IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | RuleBroken | VersionConflict;

/** Who authorizes for one of many entities. */
export type EntityOwnershipRowInput = {
  /** Token subjects of their deputies. */
  readonly deputies: ReadonlyArray<Scalars['String']['input']>;
  /** The service, product or resource. */
  readonly entity: EntityRefInput;
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

/** A reference to an entity owned elsewhere. */
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
export type ExtendWindowInput = {
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

/** An owner's answer to an extended window (own). */
export type ExtensionAnswer = {
  readonly __typename?: 'ExtensionAnswer';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who answered. */
  readonly by: Scalars['String']['output'];
  /** The service, product or resource. */
  readonly entity: Entity;
  /** Whether the work may go on after the window that was consented to. */
  readonly granted: Scalars['Boolean']['output'];
  /** The reason; given for each refusal. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

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

/** A reference to an issue by its key in the system it came from. */
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
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What went wrong. */
  readonly error: Scalars['String']['input'];
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the action is of. */
  readonly id: Scalars['ID']['input'];
};

/** What one issue contributes to a figure (own). */
export type FigureContribution = {
  readonly __typename?: 'FigureContribution';
  /** What that rests on, as of the snapshot. */
  readonly basisHistory: ReadonlyArray<BasisChange>;
  /** The id of the issue. */
  readonly issueId: Scalars['ID']['output'];
  /** Its observations. */
  readonly n: Scalars['Int']['output'];
  /** What they come to alone; null for none. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A clock that a party owed on an issue it has passed on: all it still sees of the issue (own). */
export type FormerClock = {
  readonly __typename?: 'FormerClock';
  /** The clock, with its segments and its dispute. */
  readonly clock: ServiceLevelClock;
  /** The issue's id. */
  readonly issueId: Scalars['ID']['output'];
  /** The issue's one-line summary. */
  readonly issueName: Scalars['String']['output'];
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

/** Puts a task on hold. */
export type HoldTaskInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the task is of. */
  readonly id: Scalars['ID']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Identifies the cause. */
export type IdentifyCauseInput = {
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

/** The life cycle does not allow this command in the current status. Code ILLEGAL_TRANSITION. */
export type IllegalTransition = Refusal & {
  readonly __typename?: 'IllegalTransition';
  /** The mutations you may call instead, by name. */
  readonly allowed: ReadonlyArray<Scalars['String']['output']>;
  /** ILLEGAL_TRANSITION */
  readonly code: Scalars['String']['output'];
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** The impact of the work, as declared. */
export type ImpactAssessment = {
  readonly __typename?: 'ImpactAssessment';
  /** The instant. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** Who declared it. */
  readonly declaredBy: Scalars['String']['output'];
  /** The in-use entities likely to be impacted: declared, affected by the issue, touched by an action, or refused for the issue before. */
  readonly entities: ReadonlyArray<ImpactedEntity>;
  /** The rationale. */
  readonly rationale: Scalars['String']['output'];
};

/** Why an entity counts as impacted (own). */
export type ImpactBasis =
  /** A service action changes it. */
  | 'ACTION'
  /** Declared by a planner, or announced by the carrier. */
  | 'DECLARED'
  /** The issue affects it, or the recommendation is about it. */
  | 'ISSUE'
  /** Its owner refused work for the same issue. */
  | 'REFUSAL';

/** Levels of impact (MAINTNOTE X-MAINTNOTE-IMPACT). */
export type ImpactLevel =
  /** Degraded. */
  | 'DEGRADED'
  /** No impact. */
  | 'NO_IMPACT'
  /** Out of service. */
  | 'OUTAGE'
  /** It works, with reduced redundancy. */
  | 'REDUCED_REDUNDANCY';

/** An implied entity that an authorizer found not to be impacted. */
export type ImpactWaiver = {
  readonly __typename?: 'ImpactWaiver';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who waived it: neither author nor amender of the plan, nor who declared its impact. */
  readonly by: Scalars['String']['output'];
  /** The service, product or resource. */
  readonly entity: Entity;
  /** The reason; part of what owners consent to. */
  readonly reason: Scalars['String']['output'];
};

/** An in-use entity that the work is likely to impact. */
export type ImpactedEntity = {
  readonly __typename?: 'ImpactedEntity';
  /** Why it counts as impacted. */
  readonly bases: ReadonlyArray<ImpactBasis>;
  /** Token subjects that decide for the owners. */
  readonly deputies: ReadonlyArray<Scalars['String']['output']>;
  /** The service, product or resource. */
  readonly entity: Entity;
  /** How badly (MAINTNOTE impact). */
  readonly level: ImpactLevel;
  /** The group whose members are its owners; null for none. */
  readonly ownerGroup?: Maybe<Scalars['String']['output']>;
  /** Token subjects of its owners on record when it was assessed. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Its redundancy: entities that take over when it fails. */
  readonly redundantWith: ReadonlyArray<Entity>;
  /** Whether it has no owner on record: then any authorizer decides who did not work on the plan. */
  readonly unowned: Scalars['Boolean']['output'];
};

/** An in-use entity that the work is likely to impact. */
export type ImpactedEntityInput = {
  /** The service, product or resource. */
  readonly entity: EntityRefInput;
  /** The level of impact. */
  readonly level: ImpactLevel;
  /** Its redundancy: entities that take over when it fails. */
  readonly redundantWith: ReadonlyArray<EntityRefInput>;
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
export type ImprovementPlan = {
  readonly __typename?: 'ImprovementPlan';
  /** Conflicting plans and maintenance that were accepted. */
  readonly acceptedConflicts: ReadonlyArray<PlanConflict>;
  /** The changes of services (TMF640). */
  readonly actions: ReadonlyArray<ServiceAction>;
  /** When the work ended; null before. */
  readonly actualEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the work commenced; null before. */
  readonly actualStart?: Maybe<Scalars['DateTime']['output']>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Number of the plan within its issue, from 1. */
  readonly attempt: Scalars['Int']['output'];
  /** Who proposed it. Never authorizes it. */
  readonly authoredBy: Scalars['String']['output'];
  /** Whether a client of the party has to confirm that it is the party's plan (own). */
  readonly awaitsConfirmation: Scalars['Boolean']['output'];
  /** The client of the party who confirmed it; null for none (own). */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** Plans and maintenance that currently conflict: on the same entities or their redundancy, in an overlapping window. */
  readonly conflicts: ReadonlyArray<PlanConflict>;
  /** The owners' consent; null before the proposal and after it is void. */
  readonly consent?: Maybe<PlanConsent>;
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Every decision of an owner on this plan, oldest first. */
  readonly decisions: ReadonlyArray<OwnerDecision>;
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How it departs from its template since it was proposed (own). */
  readonly deviations: ReadonlyArray<PlanDeviation>;
  /** Why it commenced as emergency work; null when it did not. */
  readonly emergencyReason?: Maybe<Scalars['String']['output']>;
  /** When emergency work is expected to end, after its extensions; null for other work. */
  readonly expectedEnd?: Maybe<Scalars['DateTime']['output']>;
  /** How the window of the work was extended, oldest first (own). */
  readonly extensions: ReadonlyArray<PlanWindowExtension>;
  /** Fallback procedure (TMF655 fallback). */
  readonly fallback?: Maybe<Scalars['String']['output']>;
  /** Every change, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** What the work is likely to impact; null until it was declared. */
  readonly impact?: Maybe<ImpactAssessment>;
  /** The issue it is for; null for a carrier's maintenance, and for a plan that rests on a recommendation. */
  readonly issueId?: Maybe<Scalars['ID']['output']>;
  /** The carrier's announcement; null for every other plan. */
  readonly maintenance?: Maybe<CarrierMaintenance>;
  /** One-line summary. */
  readonly name: Scalars['String']['output'];
  /** The notices sent and their recipients, oldest first. */
  readonly notices: ReadonlyArray<PlanNotice>;
  /** The origin of the plan. */
  readonly origin: PlanOrigin;
  /** By how much the work exceeds the window it began with; null before it begins (own). */
  readonly overrun?: Maybe<Scalars['Duration']['output']>;
  /** The authorization that emergency work owes after the fact; null where none is owed. */
  readonly owedAuthorization?: Maybe<OwedAuthorization>;
  /** The party responsible for the issue when it was proposed, or the carrier. */
  readonly party?: Maybe<Party>;
  /** The same; null if you may not see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** Changes that a second person decides, oldest first (own). The plan does not go on while one that it contains is not approved. */
  readonly proposedChanges: ReadonlyArray<ProposedPlanChange>;
  /** The same; null if you may not see it. */
  readonly recommendation?: Maybe<Recommendation>;
  /** The recommendation it rests on instead of an issue; null for none (own). */
  readonly recommendationId?: Maybe<Scalars['ID']['output']>;
  /** Risk (TMF655 risk). */
  readonly risk?: Maybe<Scalars['String']['output']>;
  /** When the work is to be done, inside that window; null until it is scheduled. */
  readonly scheduled?: Maybe<TimeWindow>;
  /** The templates considered before, with the reasons. Null for a party's own plan. */
  readonly search?: Maybe<ReadonlyArray<PlanOption>>;
  /** Its status in the life cycle (TMF655 ChangeRequestStatusType). */
  readonly status: PlanStatus;
  /** Every status it was in. */
  readonly statusChanges: ReadonlyArray<PlanStatusChange>;
  /** By whom of the service provider the begun work was taken over from the party; null when it was not (own). */
  readonly takenOver?: Maybe<PlanTakeOver>;
  /** The steps (TMF701 TaskFlow). */
  readonly tasks: ReadonlyArray<PlanTask>;
  /** The template it is based on; null for none. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
  /** Time in which anyone worked on it, overlaps counted once. */
  readonly touchTime: Scalars['Duration']['output'];
  /** touchTime / time since it was proposed until the work ended or now; null before any time has passed. */
  readonly touchTimeRatio?: Maybe<Scalars['Float']['output']>;
  /** The entities whose owners the proposal has not reached (own): no listener that takes their notices answered with success, and nobody who decides on them answered or acknowledged it. Empty unless it waits for approval. */
  readonly unreached: ReadonlyArray<Entity>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Implied entities that need no consent. An amendment ends them. */
  readonly waivers: ReadonlyArray<ImpactWaiver>;
  /** The requested window; null for any time. */
  readonly window?: Maybe<TimeWindow>;
};


/**
 * A plan to restore the quality of a service (eTOM 1.4.7.3; TMF655 ChangeRequest): the party's own plan, one from the
 * service provider's library, or one that was developed because neither had any. The owners of the in-use entities that the work is likely to impact authorize it before it commences; everyone concerned is notified when it commences and when it is complete.
 */
export type ImprovementPlanHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of an improvement plan. */
export type ImprovementPlanChange = {
  readonly __typename?: 'ImprovementPlanChange';
  /** The actor. */
  readonly actor: Actor;
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

/** Which changes of plans. All given fields must match. */
export type ImprovementPlanChangeFilter = {
  /** Of one of these plans. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For issues of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That result in one of these states. */
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
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An improvement plan in a page. */
export type ImprovementPlanEdge = {
  readonly __typename?: 'ImprovementPlanEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The plan at this place of the list. */
  readonly node: ImprovementPlan;
};

/** Which plans. All given fields must match. */
export type ImprovementPlanFilter = {
  /** Changing this entity, impacting it, or impacting an entity it is redundant with. */
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
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/** The changed improvement plan, or a refusal. */
export type ImprovementPlanOutcome = IllegalTransition | ImprovementPlan | InvalidInput | MutationIdReused | NotFound | NotPermitted | RuleBroken | VersionConflict;

/** The result for one indicator since the claim. */
export type IndicatorFinding = {
  readonly __typename?: 'IndicatorFinding';
  /** The indicator's name. */
  readonly indicator: Scalars['String']['output'];
  /** How many of the service provider's values count. */
  readonly measurements: Scalars['Int']['output'];
  /** Whether no larger share was outside the range than the agreement tolerates. */
  readonly normal: Scalars['Boolean']['output'];
  /** How many of them were outside the normal range. */
  readonly outside: Scalars['Int']['output'];
};

/** Initiates a review by hand. */
export type InitiatePerformanceReviewInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The evidence: at least one observation. */
  readonly evidence: ReadonlyArray<ReviewEvidenceInput>;
  /** The reviewed party. */
  readonly partyId: Scalars['ID']['input'];
  /** What gave rise to the review. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The infrastructure it is about; absent for all of the party's. */
  readonly subject?: InputMaybe<EntityRefInput>;
};

/** eTOM layers whose performance processes may raise issues with a party (eTOM 1.6.6.3). */
export type InitiatingLayer =
  /** Customer relationship management. */
  | 'CRM'
  /** Resource management and operations. */
  | 'RM_AND_O'
  /** Service management and operations. */
  | 'SM_AND_O';

/** An issue with one input field. */
export type InputIssue = {
  readonly __typename?: 'InputIssue';
  /** The problem. */
  readonly message: Scalars['String']['output'];
  /** The field's path in the input, for example `["affectedEntities", "0", "id"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The input is invalid. Code INVALID_INPUT. */
export type InvalidInput = Refusal & {
  readonly __typename?: 'InvalidInput';
  /** INVALID_INPUT */
  readonly code: Scalars['String']['output'];
  /** The issues with the input. */
  readonly issues: ReadonlyArray<InputIssue>;
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** A page of a party's inventory record. */
export type InventoryConnection = {
  readonly __typename?: 'InventoryConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<InventoryEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<InventoryEntry>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Counts of a party's performance issues by state, from an index at the instant of the request. */
export type InventoryCounts = {
  readonly __typename?: 'InventoryCounts';
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
export type InventoryEdge = {
  readonly __typename?: 'InventoryEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: InventoryEntry;
};

/** A change to a performance resolution request of a party or its progress, recorded in the same transaction. */
export type InventoryEntry = {
  readonly __typename?: 'InventoryEntry';
  /** The actor. */
  readonly actor: Actor;
  /** Its id. */
  readonly aggregateId: Scalars['ID']['output'];
  /** What the entry is about. */
  readonly aggregateType: InventorySubject;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** What exactly, as far as you may know; spelled as `Change.details` is. */
  readonly details: Scalars['JSON']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The current issue, if the change is about one and you may see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** The status before; null for the first. */
  readonly previousStatus?: Maybe<Scalars['String']['output']>;
  /** The status after. */
  readonly status: Scalars['String']['output'];
  /** The name of the event in the TM Forum Open API of the entity. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `ProgressReported`. */
  readonly type: Scalars['String']['output'];
  /** The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which entries of an inventory record. All given fields must match. */
export type InventoryFilter = {
  /** About one of these; requests and their plans when absent. */
  readonly aggregateType?: InputMaybe<ReadonlyArray<InventorySubject>>;
  /** Not before this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of one of these types, for example `ProgressReported`. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What the inventory record of a party is about. */
export type InventorySubject =
  /** The plans behind them. */
  | 'ImprovementPlan'
  /** The party's own record: arrangements, clients. */
  | 'Party'
  /** Requests to restore performance, and their progress. */
  | 'PerformanceIssue';

/** The cancellation of an issue (own). */
export type IssueCancellation = {
  readonly __typename?: 'IssueCancellation';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who cancelled it. */
  readonly by: Scalars['String']['output'];
  /** Why, as a code. */
  readonly code: CancellationCode;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};

/** Kinds of changes that take a second person (own). */
export type IssueChangeKind =
  /** A lower severity, at which less is owed. */
  | 'LOWER_SEVERITY'
  /** The analysis demands less than the one that a plan, a measurement or a claim relies on: a wider normal range, an indicator or a requirement less, or another degradation code. */
  | 'RELAX_ANALYSIS'
  /** A stop that does not count: time that clocks had not counted counts after all. */
  | 'VOID_STOP';

/** What was known of an issue from an instant on (own). */
export type IssueFinding = {
  readonly __typename?: 'IssueFinding';
  /** From when on. */
  readonly at: Scalars['DateTime']['output'];
  /** Who found it. */
  readonly by: Scalars['String']['output'];
  /** The code of the cause; null while it is not identified. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** The code of the degradation that was analysed; null before. */
  readonly impact?: Maybe<Scalars['String']['output']>;
};

/** A link to another issue. */
export type IssueLink = {
  readonly __typename?: 'IssueLink';
  /** True when the other issue was linked to this one: the relation is then read from the other side. */
  readonly inverse: Scalars['Boolean']['output'];
  /** The other issue's id. */
  readonly issueId: Scalars['ID']['output'];
  /** The other issue; null if you may not see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** The relation. */
  readonly relation: LinkRelation;
};

/** Links two issues. */
export type LinkIssuesInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue that the link begins at. */
  readonly id: Scalars['ID']['input'];
  /** The other issue. */
  readonly issueId: Scalars['ID']['input'];
  /** The relation. */
  readonly relation: LinkRelation;
};

/** Links the plan of a recommendation. */
export type LinkRecommendationPlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** The plan: of the same party, and neither failed nor cancelled. */
  readonly planId: Scalars['ID']['input'];
};

/** Relations between issues (TMF656 relatedObject roles). */
export type LinkRelation =
  /** It was caused by the other issue. */
  | 'CAUSED_BY'
  /** It duplicates the other issue, of the same party, resource and category, which was not raised later: only the other one counts. */
  | 'DUPLICATE_OF'
  /** The issues are related in some other way. */
  | 'RELATED_TO'
  /** It is a repeat of the other issue. */
  | 'REPEAT_OF';

/**
 * A webhook for notices about improvement plans (the idea of TMF630's `/hub`). Each notice is sent to it as a CloudEvent
 * (CloudEvents 1.0, structured JSON) by an HTTP POST, signed with the listener's secret. Delivery is at least once: repetitions carry the same CloudEvents `id`. A party's listener gets the notices of the party's own plans only.
 */
export type Listener = {
  readonly __typename?: 'Listener';
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its deliveries: pending and delivered notices. */
  readonly deliveries: NoticeDeliveryConnection;
  /** Its purpose. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The notices it receives. */
  readonly filter: NoticeSelection;
  /** Every change, oldest first. */
  readonly history: ReadonlyArray<Change>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The owning party; null for the service provider. */
  readonly party?: Maybe<Party>;
  /** Who registered it. */
  readonly registeredBy: Scalars['String']['output'];
  /** When its secret was last replaced; null before. The secret itself is never returned. */
  readonly secretReplacedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its status in the life cycle. */
  readonly status: ListenerStatus;
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
export type ListenerDeliveriesArgs = {
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
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
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

/** Which listeners. All given fields must match. */
export type ListenerFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ListenerStatus>>;
};

/** Orders of listeners. */
export type ListenerOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** The changed listener, or a refusal. */
export type ListenerOutcome = IllegalTransition | InvalidInput | Listener | MutationIdReused | NotFound | NotPermitted | RuleBroken | VersionConflict;

/** States of a listener (own). */
export type ListenerStatus =
  /** Matching notices are sent. */
  | 'ACTIVE'
  /** Notices wait until it is resumed. */
  | 'PAUSED'
  /** Nothing is sent any more; pending deliveries are given up. */
  | 'REMOVED';

/** Status of a maintenance according to its carrier (MAINTNOTE X-MAINTNOTE-STATUS). */
export type MaintenanceStatus =
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

/** Measures of performance restoration (own; after TMF657 and TMF623 indicators). Times are wall-clock times from the raise or the reopening; net of stops means without the union of the valid stops. */
export type Measure =
  /** Acknowledged in time / due to be acknowledged; counted when met, else at the deadline and in every period in which it was past due. */
  | 'ACKNOWLEDGED_ON_TIME'
  /** From the raise until the party started on the issue or rejected it, in milliseconds; counted then. What is past due and not acknowledged counts with its age at the end of each period. By party, the part in which it had the issue. */
  | 'ACKNOWLEDGE_TIME'
  /** From the question of a party until the service provider answered it, in milliseconds; counted then. One that is open since before the period counts with its age at the end. */
  | 'ANSWER_TIME'
  /** 1 - the time of outages, overlaps once and clipped to the period, / the length of the period so far, of the outsourced resources that had any. n is the number of outages. What an agreement counts otherwise is in its `agreementReport`. */
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
  /** How many of them were past the restore deadline of the responsible party without a confirmed restoration or a verified claim of a resolution, or past its resolve deadline without such a claim; `InventoryCounts.overdue` looks at the restore deadline alone. n is the number open. */
  | 'OVERDUE'
  /** The same of the clocks that the service provider owes. */
  | 'PROVIDER_ON_TIME_SHARE'
  /** Number of rejections by a party; counted when it rejected. */
  | 'REJECTIONS'
  /** Share of rejections that the service provider contested; counted at the rejection. */
  | 'REJECTIONS_CONTESTED'
  /** Share of contested rejections after which the party rejected again or the issue was cancelled; counted at the rejection, once decided. */
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
export type MeasureChange = {
  readonly __typename?: 'MeasureChange';
  /** In the previous period. */
  readonly before: MeasuredValue;
  /** The measure. */
  readonly measure: Measure;
  /** In the period. */
  readonly now: MeasuredValue;
  /** Of counts: per day of 24 hours in the period. */
  readonly perDay?: Maybe<Scalars['Float']['output']>;
  /** Of counts: per day of 24 hours in the previous period. */
  readonly perDayBefore?: Maybe<Scalars['Float']['output']>;
};

/** Dimensions to group by (own). */
export type MeasureDimension =
  /** The code of a cancellation. Groups CANCELLATIONS only. */
  | 'CANCELLATION_CODE'
  /** The type of the issue. */
  | 'CATEGORY'
  /** The cause. */
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
export type MeasureFilter = {
  readonly __typename?: 'MeasureFilter';
  /** Of one of these types. */
  readonly category?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** About this outsourced entity, or affecting it. */
  readonly entity?: Maybe<Entity>;
  /** Raised by one of these layers. */
  readonly initiatingLayer?: Maybe<ReadonlyArray<InitiatingLayer>>;
  /** Raised by one of these processes. */
  readonly initiatingProcess?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** With one of these parties responsible. */
  readonly partyId?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Of one of these severities. */
  readonly severity?: Maybe<ReadonlyArray<Severity>>;
};

/** Which issues count. All given fields must match. */
export type MeasureFilterInput = {
  /** Of one of these types. */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** About this outsourced entity, or affecting it. */
  readonly entity?: InputMaybe<EntityRefInput>;
  /** Raised by one of these layers. */
  readonly initiatingLayer?: InputMaybe<ReadonlyArray<InitiatingLayer>>;
  /** Raised by one of these processes. */
  readonly initiatingProcess?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With one of these parties responsible. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these severities. */
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
};

/** Measures the effect of a recommendation. */
export type MeasureRecommendationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** The end of the measured period after the plan, to gather enough observations; absent for a period as long as the baseline. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Units of measured values (own). */
export type MeasureUnit =
  /** Milliseconds. */
  | 'MILLISECONDS'
  /** A count. */
  | 'NUMBER'
  /** A share from 0 to 1. */
  | 'SHARE';

/** One row of an answer: the values of the dimensions and the measured values. */
export type MeasuredRow = {
  readonly __typename?: 'MeasuredRow';
  /** The calendar unit; null for the whole period. */
  readonly bucket?: Maybe<Period>;
  /** The value of each requested dimension, in that order. */
  readonly key: ReadonlyArray<DimensionValue>;
  /** The measured values, in the requested order. */
  readonly values: ReadonlyArray<MeasuredValue>;
};

/** A measured value. Without data it is null, never 0. */
export type MeasuredValue = {
  readonly __typename?: 'MeasuredValue';
  /** Of BACKLOG_AGE: how many are younger than 1, 3, 7 and 30 days, and how many are older. */
  readonly ages?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** How many of n rest on a resolution that was accepted without measurement. */
  readonly asserted: Scalars['Int']['output'];
  /** How many observations rest on imported history: part of n, except in snapshots, which leave them out. */
  readonly imported: Scalars['Int']['output'];
  /** The measure. */
  readonly measure: Measure;
  /** The sample size: number of observations; for a share, the whole. */
  readonly n: Scalars['Int']['output'];
  /** Of times: the median, by the nearest-rank definition (the ⌈p·n⌉-th smallest). */
  readonly p50?: Maybe<Scalars['Float']['output']>;
  /** Of times: the 90th percentile. */
  readonly p90?: Maybe<Scalars['Float']['output']>;
  /** Of times: the 95th percentile. */
  readonly p95?: Maybe<Scalars['Float']['output']>;
  /** Unit of the value and the percentiles. */
  readonly unit: MeasureUnit;
  /** How many claims were left out because they are not verified. */
  readonly unverified: Scalars['Int']['output'];
  /** Counts and levels: the sum. Times: the mean. Shares: part / whole. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A measured value of an indicator. */
export type Measurement = {
  readonly __typename?: 'Measurement';
  /** When it was measured, as stated by the one who recorded it. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  /** The indicator's name. */
  readonly indicator: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The side that recorded it. */
  readonly source: MeasurementSource;
  /** The value, in the indicator's unit. */
  readonly value: Scalars['Float']['output'];
};

/** The sides that measure (own). */
export type MeasurementSource =
  /** The responsible party: its values are shown and never count in a verification. */
  | 'PARTY'
  /** The service provider's staff or a service client: its values since the claim count; normal ones not where the person who recorded them acted for the party. */
  | 'SERVICE_PROVIDER';

/** A clock between two milestones (own). */
export type MilestoneClock = {
  readonly __typename?: 'MilestoneClock';
  /** A code of the agreement; ACKNOWLEDGE, RESTORE or RESOLVE for a usual clock that starts elsewhere than usual. */
  readonly code: Scalars['String']['output'];
  /** What ends it. */
  readonly endOn: MilestoneEvent;
  /** What starts it. */
  readonly startOn: MilestoneEvent;
};

/** A clock between two milestones. Its targets have the clock MILESTONE and its code, unless it is a usual one that starts elsewhere than usual. */
export type MilestoneClockInput = {
  /** A code such as ON_SITE; ACKNOWLEDGE, RESTORE or RESOLVE for the usual clock, which keeps its end. */
  readonly code: Scalars['String']['input'];
  /** What ends it. */
  readonly endOn: MilestoneEvent;
  /** What starts it. */
  readonly startOn: MilestoneEvent;
};

/** What happens to an issue that a clock can start or end on (own). */
export type MilestoneEvent =
  /** The party's first act. */
  | 'ACKNOWLEDGED'
  /** The service provider detected it: the raise. */
  | 'DETECTED'
  /** The party has said when it expects normal operation. */
  | 'ETA_GIVEN'
  /** The degradation began: `occurredAt`, else the raise. */
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

/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The party accepts a recommendation. */
  readonly acceptRecommendation: RecommendationOutcome;
  /** The service provider accepts a verified resolution (RESOLVED → CLOSED). Never by a person who acted for the party on it. */
  readonly acceptResolution: PerformanceIssueOutcome;
  /** Acknowledges that a notice was received (→ DELIVERED). */
  readonly acknowledgeNotice: NoticeDeliveryOutcome;
  /** An owner confirms to have read the proposal, without deciding yet (own). */
  readonly acknowledgeProposal: ImprovementPlanOutcome;
  /** Adds a note that both sides see. */
  readonly addNote: PerformanceIssueOutcome;
  /** Adds evidence for or against a review. */
  readonly addReviewEvidence: PerformanceReviewOutcome;
  /** Proposes the party's own plan (→ ACKNOWLEDGED), with or without one of its templates. What a planner records without one awaits the party's confirmation. */
  readonly adoptPartyPlan: ImprovementPlanOutcome;
  /** Adds an outsourcing arrangement to a party. */
  readonly agreeArrangement: PartyOutcome;
  /** The party agrees to a claim (COMPUTED, DISPUTED → AGREED). */
  readonly agreeCredit: CreditClaimOutcome;
  /** The party agrees to a review, once it has answered every recommendation. */
  readonly agreeReview: PerformanceReviewOutcome;
  /** Proposes to amend an arrangement. It takes effect once a second administrator decides (`decideArrangement`); running clocks keep the version they started under. */
  readonly amendArrangement: PartyOutcome;
  /** Amends a plan before its work, or once its work has stopped (→ REQUEST_FOR_AUTHORIZATION; in ACKNOWLEDGED it stays). A change of what consent covers voids it and ends waivers; the event names what changed. */
  readonly amendPlan: ImprovementPlanOutcome;
  /** Amends a rule. Absent fields stay. */
  readonly amendReviewRule: ReviewRuleOutcome;
  /** Records the findings of the Analyze Service Quality processes, which define normal operation. What demands less than an analysis that a plan, a measurement or a claim relies on is proposed, with a reason, and takes effect by `decidePerformanceIssueChange`. */
  readonly analyzeServiceQuality: PerformanceIssueOutcome;
  /** REQUESTED → APPROVED. Not by the requester, and not while another active grant names the same token client. */
  readonly approveAccess: AccessGrantOutcome;
  /** Assesses the readiness of a party for a process (→ CURRENT). The previous assessment is superseded. */
  readonly assessReadiness: ReadinessAssessmentOutcome;
  /** Reassigns an issue to another party. The new party's own clocks start, and an open question of the former party is closed (PENDING → IN_PROGRESS). Refused while a plan of the issue is in progress. */
  readonly assignParty: PerformanceIssueOutcome;
  /** Cancels a service action that is not done. A mandatory one is cancelled once a second person approves (`decidePlanChange`). */
  readonly cancelAction: ImprovementPlanOutcome;
  /** The originator withdraws an issue (ACKNOWLEDGED, IN_PROGRESS, HELD, PENDING → CANCELLED). */
  readonly cancelPerformanceIssue: PerformanceIssueOutcome;
  /** Cancels a review that is not needed or cannot be completed. */
  readonly cancelPerformanceReview: PerformanceReviewOutcome;
  /** Withdraws a plan before the work commences (→ CANCELLED). The recipients of its proposal are notified. */
  readonly cancelPlan: ImprovementPlanOutcome;
  /** Cancels a task that is not mandatory. */
  readonly cancelTask: ImprovementPlanOutcome;
  /** Changes who authorizes for an entity. Absent fields stay. Refused to those it names, to authorizers, and to authors of open plans on the entity. */
  readonly changeEntityOwnership: EntityOwnershipOutcome;
  /** Changes the severity, and with it the priority. A lower one is proposed, and takes effect when a second person decides (`decidePerformanceIssueChange`). Clocks keep their start and stops; a stricter target counts from the change on. */
  readonly changePriority: PerformanceIssueOutcome;
  /** The service provider claims a credit of a month that has ended, as the arrangement computes it from its issues (→ COMPUTED, own). */
  readonly claimCredit: CreditClaimOutcome;
  /** The party claims resolution (IN_PROGRESS, HELD, PENDING → RESOLVED). Restore and resolve clocks end provisionally. */
  readonly claimResolution: PerformanceIssueOutcome;
  /** Ends the engagement of a party (→ CLOSED). Refused while it has open issues. */
  readonly closeParty: PartyOutcome;
  /** Closes the post-implementation review by the issue's verification after the work (→ COMPLETED or FAILED). */
  readonly closePlanReview: ImprovementPlanOutcome;
  /** Closes a review whose accepted recommendations were measured, or gives the reason why not. Not by the person who concluded it. */
  readonly closeReview: PerformanceReviewOutcome;
  /** An operator commences emergency work without waiting for consent or a window (→ IN_PROGRESS): the owners are notified, and owe their decision within 72 hours; a refusal stops the work. Not by who wrote the plan, nor against an owner's refusal. */
  readonly commenceEmergencyWork: ImprovementPlanOutcome;
  /** Commences the work (APPROVED, SCHEDULED → IN_PROGRESS): with valid consent, every kind of service action that the quality analysis requires, inside the window, for an open issue that is with the party. */
  readonly commencePlan: ImprovementPlanOutcome;
  /** Records that a service action succeeded; in FALLBACK_EXECUTION its rollback. Another value than the planned one is recorded as observed, and stops the work. */
  readonly completeAction: ImprovementPlanOutcome;
  /** Completes a task. */
  readonly completeTask: ImprovementPlanOutcome;
  /** Ends the work (IN_PROGRESS → POST_IMPLEMENTATION_REVIEW): mandatory tasks done, and the reassignment or reconfiguration that the degradation requires succeeded. */
  readonly completeWork: ImprovementPlanOutcome;
  /** Concludes a review: the party sees its recommendations from then on, and there must be at least one. */
  readonly concludeReview: PerformanceReviewOutcome;
  /** Confirms that a plan which a planner recorded is the party's. By a client of the party (PROPOSE_PLANS). */
  readonly confirmPartyPlan: ImprovementPlanOutcome;
  /** The service provider contests a rejection inside the reopening window (REJECTED → ACKNOWLEDGED). The clocks go on; the time since the rejection counts as the agreement says of the service provider's own time. */
  readonly contestRejection: PerformanceIssueOutcome;
  /** Decides on proposed terms. Their proposer may decline them, and another administrator has to approve them. */
  readonly decideArrangement: PartyOutcome;
  /** An owner on record, or a deputy, authorizes or refuses the plan (WAIT_FOR_APPROVAL → APPROVED once all consent, → REJECTED); who refused may reconsider (REJECTED → APPROVED, WAIT_FOR_APPROVAL). Never by who wrote, amended or rated it. */
  readonly decideAuthorization: ImprovementPlanOutcome;
  /** An owner authorizes emergency work after the fact, or refuses to. Never by who wrote the plan or declared the emergency. */
  readonly decideEmergencyAuthorization: ImprovementPlanOutcome;
  /** An owner answers an extended window (own). After a refusal no task and no action begins once the former window is over, and an ALARM goes to all concerned. A later answer replaces an earlier one. */
  readonly decideExtension: ImprovementPlanOutcome;
  /** Approves or declines a proposed change of an issue. Neither its proposer nor a person who acted for the party on it may approve it. */
  readonly decidePerformanceIssueChange: PerformanceIssueOutcome;
  /** Decides on a proposed change of a plan: by an operator who did not propose it. */
  readonly decidePlanChange: ImprovementPlanOutcome;
  /** Approves or declines proposed score settings. The proposer may not. Approved ones are in force for every snapshot taken from then on. */
  readonly decideScoreSettings: ScoreSettingsOutcome;
  /** Declares the impact of the work (→ REQUEST_FOR_AUTHORIZATION; → APPROVED where nothing needs consent). What the issue affects, the actions touch or an owner refused for the issue is impacted too, unless waived; owners are those on record. */
  readonly declareImpact: ImprovementPlanOutcome;
  /** The party declines a recommendation, with its reason. */
  readonly declineRecommendation: RecommendationOutcome;
  /** Defines a calendar that arrangements can name. */
  readonly defineCalendar: SharedCalendarOutcome;
  /** Defines a rule over trends that opens reviews automatically. */
  readonly defineReviewRule: ReviewRuleOutcome;
  /** Proposes a new plan (→ ACKNOWLEDGED). While a template fits it takes an override, which a second person approves; the search is recorded. */
  readonly developPlan: ImprovementPlanOutcome;
  /** Develops a plan that rests on a recommendation the party has accepted, without an issue (preventive improvement). Link it to the recommendation next. */
  readonly developRecommendedPlan: ImprovementPlanOutcome;
  /** The party disputes a breach of a clock it owes; after a dismissal once more, as an appeal. */
  readonly disputeClock: PerformanceIssueOutcome;
  /** The party objects to a claim (COMPUTED → DISPUTED). */
  readonly disputeCredit: CreditClaimOutcome;
  /** A former party disputes a breach of a clock that it owed before the issue was handed over. */
  readonly disputeFormerClock: DisputeFormerClockOutcome;
  /** Ends an arrangement: no issue can be raised under it from then on. Open issues run off: their clocks go on, and so does the access based on it, until they are closed. */
  readonly endArrangement: PartyOutcome;
  /** Ends a record (ACTIVE → ENDED): any authorizer may then decide for the entity. Refused to authorizers and to authors of open plans on it. */
  readonly endEntityOwnership: EntityOwnershipOutcome;
  /** Ends the fallback (→ POST_IMPLEMENTATION_REVIEW when the former state is restored, else → FAILED). */
  readonly endFallback: ImprovementPlanOutcome;
  /** Extends the window of work in progress: the owners are notified, and the work goes on. */
  readonly extendWindow: ImprovementPlanOutcome;
  /** Records that a service action failed. */
  readonly failAction: ImprovementPlanOutcome;
  /** The party puts the issue on hold for its own reasons (IN_PROGRESS → HELD). Never stops a clock. */
  readonly holdPerformanceIssue: PerformanceIssueOutcome;
  /** Puts a task on hold. */
  readonly holdTask: ImprovementPlanOutcome;
  /** The service provider identifies the cause (own). Targets that the agreement makes conditional on it hold from now on. */
  readonly identifyCause: PerformanceIssueOutcome;
  /** Imports a carrier's maintenance notice: creates or updates the plan of the maintenance. By the carrier's client, a service with the scope `maintenance`, or a planner on the carrier's behalf, who cannot report work (ON_BEHALF). The same notice again changes nothing; an older one is refused (NOTICE_OUT_OF_DATE). */
  readonly importMaintenanceNotice: ImprovementPlanOutcome;
  /** Opens a review of a party's performance, with evidence (eTOM 1.6.6.3). */
  readonly initiatePerformanceReview: PerformanceReviewOutcome;
  /** Links an issue to another one. */
  readonly linkIssues: PerformanceIssueOutcome;
  /** Links the improvement plan of an accepted recommendation. */
  readonly linkRecommendationPlan: RecommendationOutcome;
  /** Measures the effect of an improvement plan: the same measure over an equal period after it. */
  readonly measureRecommendation: RecommendationOutcome;
  /** Notifies the owners of the proposal (REQUEST_FOR_AUTHORIZATION → WAIT_FOR_APPROVAL). */
  readonly notifyProposal: ImprovementPlanOutcome;
  /** Pauses delivery: notices wait (ACTIVE → PAUSED). */
  readonly pauseListener: ListenerOutcome;
  /** Pauses a rule. */
  readonly pauseReviewRule: ReviewRuleOutcome;
  /** Adds a developed plan that was completed to the service provider's library. */
  readonly promotePlan: PlanTemplateOutcome;
  /** Recommends an improvement in a review, and measures its baseline. */
  readonly proposeRecommendation: RecommendationOutcome;
  /** Proposes weights and scales of the score: a new version, which another person decides. */
  readonly proposeScoreSettings: ScoreSettingsOutcome;
  /** The originator answers (PENDING → IN_PROGRESS). Ends the stop. */
  readonly provideInformation: PerformanceIssueOutcome;
  /** APPROVED → ACTIVE, with evidence that access works. From then on its clients act for the party. */
  readonly provisionAccess: AccessGrantOutcome;
  /** Adds a template to the plan library. A party adds its own only. */
  readonly publishTemplate: PlanTemplateOutcome;
  /** Raises an issue with the party responsible for a resource (→ ACKNOWLEDGED). Its clocks start. */
  readonly raisePerformanceIssue: PerformanceIssueOutcome;
  /** The service provider computes a claim again, from what is known now (COMPUTED, DISPUTED → COMPUTED). It was claimed when it was claimed first. */
  readonly recomputeCredit: CreditClaimOutcome;
  /** Records an access test, passed or failed. */
  readonly recordAccessTest: AccessGrantOutcome;
  /** Records who authorizes for an entity (→ ACTIVE). Refused while it has a record, to an owner or deputy it names, and to authors of open plans on the entity. */
  readonly recordEntityOwnership: EntityOwnershipOutcome;
  /** Records many at once, each on its own: a new entity is recorded, a known one changed. At most 500. */
  readonly recordEntityOwnerships: ReadonlyArray<EntityOwnershipOutcome>;
  /** Records a measured value of an indicator. One of the service provider's outside normal voids a passed verification, and after the closure it asks for a reopening. */
  readonly recordMeasurement: PerformanceIssueOutcome;
  /** The party records a milestone that nothing else tells of (own). It counts from now. */
  readonly recordMilestone: PerformanceIssueOutcome;
  /** The party records that operation is normal again while the repair goes on (IN_PROGRESS, HELD, PENDING; own). The restore clocks end provisionally and the resolve clocks run on; it counts once `verifyRestoration` has confirmed it, else the claim of the resolution does. */
  readonly recordRestoration: PerformanceIssueOutcome;
  /** REQUESTED → REFUSED. */
  readonly refuseAccess: AccessGrantOutcome;
  /** Registers a webhook for notices (→ ACTIVE). Refused for addresses that are not public, unless the operator allows them. */
  readonly registerListener: ListenerOutcome;
  /** Registers a party (→ INITIALIZED). */
  readonly registerParty: PartyOutcome;
  /** The party declines an issue (ACKNOWLEDGED → REJECTED). */
  readonly rejectPerformanceIssue: PerformanceIssueOutcome;
  /** The service provider rejects a resolution (RESOLVED → IN_PROGRESS). The provisional end of the clocks is void. Refused while a passed verification holds: a measured value outside normal voids that first. */
  readonly rejectResolution: PerformanceIssueOutcome;
  /** The service provider rejects a recorded restoration (own): the restore clocks run again, and the time in between counts. Never by its recorder. */
  readonly rejectRestoration: PerformanceIssueOutcome;
  /** Removes a listener: nothing is sent any more (→ REMOVED). */
  readonly removeListener: ListenerOutcome;
  /** Extends the validity of access. Not by the requester. */
  readonly renewAccess: AccessGrantOutcome;
  /** Reopens a closed issue inside its reopening window (CLOSED → IN_PROGRESS). New clocks start. */
  readonly reopenPerformanceIssue: PerformanceIssueOutcome;
  /** Replaces the secret that signs notices. */
  readonly replaceListenerSecret: ListenerOutcome;
  /** Sends a notice again, now and with the usual retries (→ PENDING), whether it was given up or delivered. */
  readonly replayDelivery: NoticeDeliveryOutcome;
  /** The party reports progress. The update clock restarts. */
  readonly reportProgress: PerformanceIssueOutcome;
  /** Requests access, in either direction. A party requests its own only. */
  readonly requestAccess: AccessGrantOutcome;
  /** The party asks the originator a question (IN_PROGRESS → PENDING). Clocks stop if the agreement allows the reason. */
  readonly requestInformation: PerformanceIssueOutcome;
  /** SUSPENDED → ACTIVE. If the last test failed, record a test that passed first. */
  readonly resumeAccess: AccessGrantOutcome;
  /** Ends a stop. */
  readonly resumeClock: PerformanceIssueOutcome;
  /** Resumes delivery, waiting notices first (PAUSED → ACTIVE). */
  readonly resumeListener: ListenerOutcome;
  /** The party resumes work (HELD → IN_PROGRESS). */
  readonly resumePerformanceIssue: PerformanceIssueOutcome;
  /** Resumes a rule. */
  readonly resumeReviewRule: ReviewRuleOutcome;
  /** Retires a shared calendar (→ RETIRED): arrangements keep what it contained. */
  readonly retireCalendar: SharedCalendarOutcome;
  /** Retires a rule, final. */
  readonly retireReviewRule: ReviewRuleOutcome;
  /** Takes a template out of use (PUBLISHED → RETIRED). */
  readonly retireTemplate: PlanTemplateOutcome;
  /** Confirms that access is still needed, and sets the date of the next review. Not by the requester. */
  readonly reviewAccess: AccessGrantOutcome;
  /** Revises a shared calendar and, in the same transaction, the arrangements in force that name it. Open issues keep the version they were raised under. */
  readonly reviseCalendar: SharedCalendarOutcome;
  /** APPROVED, ACTIVE or SUSPENDED → REVOKED, final. Another grant may then name its clients. */
  readonly revokeAccess: AccessGrantOutcome;
  /** Sets the time of the work, inside the window that was authorized (APPROVED, SCHEDULED → SCHEDULED), of a plan with every kind of service action that the quality analysis requires. */
  readonly schedulePlan: ImprovementPlanOutcome;
  /** The service provider settles a dispute: somebody who had no hand in the issue and did not settle before. */
  readonly settleClockDispute: PerformanceIssueOutcome;
  /** Starts a service action, or restarts one that failed; in FALLBACK_EXECUTION the rollback of one that was done. Refused without valid consent. Another value than the planned one is recorded as observed, and stops the work. */
  readonly startAction: ImprovementPlanOutcome;
  /** Starts the fallback (IN_PROGRESS, POST_IMPLEMENTATION_REVIEW → FALLBACK_EXECUTION). */
  readonly startFallback: ImprovementPlanOutcome;
  /** The party starts on an issue (ACKNOWLEDGED → IN_PROGRESS). The acknowledge clock is met. */
  readonly startPerformanceIssue: PerformanceIssueOutcome;
  /** Starts a review, with its participants. */
  readonly startPerformanceReview: PerformanceReviewOutcome;
  /** Starts a task whose predecessors are done. */
  readonly startTask: ImprovementPlanOutcome;
  /** Stops clocks of the party, for a reason the agreement allows. */
  readonly stopClock: PerformanceIssueOutcome;
  /** Answers a question about performance and stores the answer (→ STORED). */
  readonly storePerformanceReport: PerformanceReportOutcome;
  /** ACTIVE → SUSPENDED: access ends with the next request, and open subscriptions are closed. */
  readonly suspendAccess: AccessGrantOutcome;
  /** Takes the begun work of a party's plan over, for the service provider. The party no longer works on it, and its issue can be handed over. */
  readonly takeOverPlan: ImprovementPlanOutcome;
  /**
   * Takes a snapshot of a party's performance (→ TAKEN), which is never published. One that was taken of the same party, subject and period is
   * superseded by it; the timer's stays.
   */
  readonly takePerformanceSnapshot: PerformanceSnapshotOutcome;
  /** Changes what describes a party. Absent fields stay; lists are replaced as a whole. */
  readonly updateParty: PartyOutcome;
  /** The service provider upholds a disputed claim (DISPUTED → COMPUTED). Never the person who claimed. */
  readonly upholdCredit: CreditClaimOutcome;
  /** Proposes a plan from the service provider's library (→ ACKNOWLEDGED). Refused while a template of the party fits. */
  readonly useLibraryPlan: ImprovementPlanOutcome;
  /** Declares a party ready to be engaged (INITIALIZED → VALIDATED). */
  readonly validateParty: PartyOutcome;
  /** Checks all values that the service provider measured since the claim against the normal ranges. On failure the issue returns to IN_PROGRESS. Before a claim it checks the last recorded restoration, from its instant on: an earlier one that was not confirmed is taken back. On failure it is void. */
  readonly verifyRestoration: PerformanceIssueOutcome;
  /** Proposes that a stop does not count. Once a second person approves it (`decidePerformanceIssueChange`), everything is computed as if it had never been. */
  readonly voidClockStop: PerformanceIssueOutcome;
  /** The service provider waives a claim (COMPUTED, DISPUTED → WAIVED). Never the person who claimed. */
  readonly waiveCredit: CreditClaimOutcome;
  /** An authorizer waives an implied entity, with a reason. Not by who wrote, amended or rated the plan, nor against an owner's refusal. */
  readonly waiveImpact: ImprovementPlanOutcome;
  /** REQUESTED → WITHDRAWN, by the requester. */
  readonly withdrawAccessRequest: AccessGrantOutcome;
  /** Withdraws an assessment that was mistaken (CURRENT, EXPIRED → WITHDRAWN). */
  readonly withdrawAssessment: ReadinessAssessmentOutcome;
  /** An owner withdraws consent before the work commences (WAIT_FOR_APPROVAL, APPROVED, SCHEDULED → REJECTED): it counts as a refusal. */
  readonly withdrawAuthorization: ImprovementPlanOutcome;
  /** Withdraws the party's own plan before consent (ACKNOWLEDGED, REQUEST_FOR_AUTHORIZATION, WAIT_FOR_APPROVAL → CANCELLED). By a client of the party (PROPOSE_PLANS). */
  readonly withdrawPlan: ImprovementPlanOutcome;
  /** Withdraws an accepted recommendation that no plan follows, with the reason. Final. */
  readonly withdrawRecommendation: RecommendationOutcome;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAcceptRecommendationArgs = {
  input: AcceptRecommendationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAcceptResolutionArgs = {
  input: AcceptResolutionInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAcknowledgeNoticeArgs = {
  input: AcknowledgeNoticeInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAcknowledgeProposalArgs = {
  input: AcknowledgeProposalInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAddReviewEvidenceArgs = {
  input: AddReviewEvidenceInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAdoptPartyPlanArgs = {
  input: AdoptPartyPlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAgreeArrangementArgs = {
  input: AgreeArrangementInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAgreeCreditArgs = {
  input: AgreeCreditInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAgreeReviewArgs = {
  input: AgreeReviewInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAmendArrangementArgs = {
  input: AmendArrangementInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAmendPlanArgs = {
  input: AmendPlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAmendReviewRuleArgs = {
  input: AmendReviewRuleInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAnalyzeServiceQualityArgs = {
  input: AnalyzeServiceQualityInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationApproveAccessArgs = {
  input: ApproveAccessInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAssessReadinessArgs = {
  input: AssessReadinessInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationAssignPartyArgs = {
  input: AssignPartyInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelActionArgs = {
  input: CancelActionInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelPerformanceIssueArgs = {
  input: CancelPerformanceIssueInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelPerformanceReviewArgs = {
  input: CancelPerformanceReviewInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelPlanArgs = {
  input: CancelPlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCancelTaskArgs = {
  input: CancelTaskInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationChangeEntityOwnershipArgs = {
  input: ChangeEntityOwnershipInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationChangePriorityArgs = {
  input: ChangePriorityInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationClaimCreditArgs = {
  input: ClaimCreditInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationClaimResolutionArgs = {
  input: ClaimResolutionInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationClosePartyArgs = {
  input: ClosePartyInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationClosePlanReviewArgs = {
  input: ClosePlanReviewInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCloseReviewArgs = {
  input: CloseReviewInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCommenceEmergencyWorkArgs = {
  input: CommenceEmergencyWorkInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCommencePlanArgs = {
  input: CommencePlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCompleteActionArgs = {
  input: CompleteActionInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationCompleteWorkArgs = {
  input: CompleteWorkInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationConcludeReviewArgs = {
  input: ConcludeReviewInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationConfirmPartyPlanArgs = {
  input: ConfirmPartyPlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationContestRejectionArgs = {
  input: ContestRejectionInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideArrangementArgs = {
  input: DecideArrangementInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideAuthorizationArgs = {
  input: DecideAuthorizationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideEmergencyAuthorizationArgs = {
  input: DecideEmergencyAuthorizationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideExtensionArgs = {
  input: DecideExtensionInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecidePerformanceIssueChangeArgs = {
  input: DecidePerformanceIssueChangeInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecidePlanChangeArgs = {
  input: DecidePlanChangeInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDecideScoreSettingsArgs = {
  input: DecideScoreSettingsInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDeclareImpactArgs = {
  input: DeclareImpactInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDeclineRecommendationArgs = {
  input: DeclineRecommendationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDefineCalendarArgs = {
  input: DefineCalendarInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDefineReviewRuleArgs = {
  input: DefineReviewRuleInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDevelopPlanArgs = {
  input: DevelopPlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDevelopRecommendedPlanArgs = {
  input: DevelopRecommendedPlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDisputeClockArgs = {
  input: DisputeClockInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDisputeCreditArgs = {
  input: DisputeCreditInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationDisputeFormerClockArgs = {
  input: DisputeFormerClockInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationEndArrangementArgs = {
  input: EndArrangementInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationEndEntityOwnershipArgs = {
  input: EndEntityOwnershipInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationEndFallbackArgs = {
  input: EndFallbackInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationExtendWindowArgs = {
  input: ExtendWindowInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationFailActionArgs = {
  input: FailActionInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationHoldPerformanceIssueArgs = {
  input: HoldPerformanceIssueInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationHoldTaskArgs = {
  input: HoldTaskInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationIdentifyCauseArgs = {
  input: IdentifyCauseInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationImportMaintenanceNoticeArgs = {
  input: ImportMaintenanceNoticeInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationInitiatePerformanceReviewArgs = {
  input: InitiatePerformanceReviewInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationLinkIssuesArgs = {
  input: LinkIssuesInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationLinkRecommendationPlanArgs = {
  input: LinkRecommendationPlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationMeasureRecommendationArgs = {
  input: MeasureRecommendationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationNotifyProposalArgs = {
  input: NotifyProposalInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationPauseListenerArgs = {
  input: PauseListenerInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationPauseReviewRuleArgs = {
  input: PauseReviewRuleInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationPromotePlanArgs = {
  input: PromotePlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationProposeRecommendationArgs = {
  input: ProposeRecommendationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationProposeScoreSettingsArgs = {
  input: ProposeScoreSettingsInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationProvideInformationArgs = {
  input: ProvideInformationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationProvisionAccessArgs = {
  input: ProvisionAccessInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationPublishTemplateArgs = {
  input: PublishTemplateInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRaisePerformanceIssueArgs = {
  input: RaisePerformanceIssueInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecomputeCreditArgs = {
  input: RecomputeCreditInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordAccessTestArgs = {
  input: RecordAccessTestInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordEntityOwnershipArgs = {
  input: RecordEntityOwnershipInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordEntityOwnershipsArgs = {
  input: RecordEntityOwnershipsInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordMeasurementArgs = {
  input: RecordMeasurementInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordMilestoneArgs = {
  input: RecordMilestoneInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRecordRestorationArgs = {
  input: RecordRestorationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRefuseAccessArgs = {
  input: RefuseAccessInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRegisterListenerArgs = {
  input: RegisterListenerInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRegisterPartyArgs = {
  input: RegisterPartyInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRejectPerformanceIssueArgs = {
  input: RejectPerformanceIssueInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRejectResolutionArgs = {
  input: RejectResolutionInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRejectRestorationArgs = {
  input: RejectRestorationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRemoveListenerArgs = {
  input: RemoveListenerInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRenewAccessArgs = {
  input: RenewAccessInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReopenPerformanceIssueArgs = {
  input: ReopenPerformanceIssueInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReplaceListenerSecretArgs = {
  input: ReplaceListenerSecretInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReplayDeliveryArgs = {
  input: ReplayDeliveryInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRequestAccessArgs = {
  input: RequestAccessInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRequestInformationArgs = {
  input: RequestInformationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationResumeAccessArgs = {
  input: ResumeAccessInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationResumeClockArgs = {
  input: ResumeClockInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationResumeListenerArgs = {
  input: ResumeListenerInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationResumePerformanceIssueArgs = {
  input: ResumePerformanceIssueInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationResumeReviewRuleArgs = {
  input: ResumeReviewRuleInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRetireCalendarArgs = {
  input: RetireCalendarInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRetireReviewRuleArgs = {
  input: RetireReviewRuleInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRetireTemplateArgs = {
  input: RetireTemplateInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReviewAccessArgs = {
  input: ReviewAccessInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationReviseCalendarArgs = {
  input: ReviseCalendarInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationRevokeAccessArgs = {
  input: RevokeAccessInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationSchedulePlanArgs = {
  input: SchedulePlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationSettleClockDisputeArgs = {
  input: SettleClockDisputeInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStartActionArgs = {
  input: StartActionInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStartFallbackArgs = {
  input: StartFallbackInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStartPerformanceIssueArgs = {
  input: StartPerformanceIssueInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStartPerformanceReviewArgs = {
  input: StartPerformanceReviewInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStartTaskArgs = {
  input: StartTaskInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStopClockArgs = {
  input: StopClockInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationStorePerformanceReportArgs = {
  input: StorePerformanceReportInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationSuspendAccessArgs = {
  input: SuspendAccessInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationTakeOverPlanArgs = {
  input: TakeOverPlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationTakePerformanceSnapshotArgs = {
  input: TakePerformanceSnapshotInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationUpdatePartyArgs = {
  input: UpdatePartyInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationUpholdCreditArgs = {
  input: UpholdCreditInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationUseLibraryPlanArgs = {
  input: UseLibraryPlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationValidatePartyArgs = {
  input: ValidatePartyInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationVerifyRestorationArgs = {
  input: VerifyRestorationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationVoidClockStopArgs = {
  input: VoidClockStopInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWaiveCreditArgs = {
  input: WaiveCreditInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWaiveImpactArgs = {
  input: WaiveImpactInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWithdrawAccessRequestArgs = {
  input: WithdrawAccessRequestInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWithdrawAssessmentArgs = {
  input: WithdrawAssessmentInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWithdrawAuthorizationArgs = {
  input: WithdrawAuthorizationInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWithdrawPlanArgs = {
  input: WithdrawPlanInput;
};


/** One mutation per command. Each returns the changed entity, or a refusal with the reason. With a `clientMutationId`, a repeated request gets the recorded answer and is not executed again. */
export type MutationWithdrawRecommendationArgs = {
  input: WithdrawRecommendationInput;
};

/** The clientMutationId was used for another request. Code MUTATION_ID_REUSED. */
export type MutationIdReused = Refusal & {
  readonly __typename?: 'MutationIdReused';
  /** MUTATION_ID_REUSED */
  readonly code: Scalars['String']['output'];
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** The entity does not exist, or you may not see it. Code NOT_FOUND. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  /** NOT_FOUND */
  readonly code: Scalars['String']['output'];
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** You lack the permission. Code NOT_PERMITTED. */
export type NotPermitted = Refusal & {
  readonly __typename?: 'NotPermitted';
  /** NOT_PERMITTED */
  readonly code: Scalars['String']['output'];
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** A note (TMF621 Note). */
export type Note = {
  readonly __typename?: 'Note';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The version of the issue that the note led to (own): `afterVersion` for the notes after it. */
  readonly version: Scalars['Int']['output'];
};

/** The delivery of one notice to one listener. There is exactly one for each pair. */
export type NoticeDelivery = {
  readonly __typename?: 'NoticeDelivery';
  /** When the receiver acknowledged it; null while it has not. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who acknowledged it. */
  readonly acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** The text of the acknowledgement. */
  readonly acknowledgementNote?: Maybe<Scalars['String']['output']>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The last attempts, at most 20, oldest first. */
  readonly attempts: ReadonlyArray<DeliveryAttempt>;
  /** When the notice was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it first arrived; null while it has not. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The event id: the CloudEvents `id` of the message, the same at every attempt. */
  readonly eventId: Scalars['ID']['output'];
  /** Permanent id; the message carries it as `deliveryid`. */
  readonly id: Scalars['ID']['output'];
  /** The same; null if you may not see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The plan it is about. */
  readonly improvementPlanId: Scalars['ID']['output'];
  /** The kind of notice. */
  readonly kind: NoticeKind;
  /** Why the last attempt failed; null if it succeeded or there was none. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** The recipients. */
  readonly listener?: Maybe<Listener>;
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
  readonly kind?: InputMaybe<ReadonlyArray<NoticeKind>>;
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
export type NoticeDeliveryOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | NoticeDelivery | RuleBroken | VersionConflict;

/** States of a delivery (own). */
export type NoticeDeliveryStatus =
  /** Given up after ten attempts, most of a day, or because the listener was removed or its party closed. `replayDelivery` starts again. */
  | 'DEAD'
  /** Answered with a 2xx status, or acknowledged. */
  | 'DELIVERED'
  /** Pending: attempts continue with growing pauses. */
  | 'PENDING';

/** Kinds of notices (after MAINTNOTE). */
export type NoticeKind =
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

/** Filter of notices: every list must match. An empty list matches all. */
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

/** Filter of notices: every given list must match. */
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
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that is proposed to the owners. */
  readonly id: Scalars['ID']['input'];
  /** The text of the notice. */
  readonly text: Scalars['String']['input'];
};

/** How an objective stands (own). */
export type ObjectiveOutcome =
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
export type ObjectivePeriod =
  /** A calendar month. */
  | 'MONTH'
  /** A calendar quarter. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** How an objective stands in a period (own). */
export type ObjectiveResult = {
  readonly __typename?: 'ObjectiveResult';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** The start of the objective's period. */
  readonly from: Scalars['DateTime']['output'];
  /** The number of observations. */
  readonly n: Scalars['Int']['output'];
  /** Whether it was enough. */
  readonly outcome: ObjectiveOutcome;
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
export type ObjectiveStatistic =
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
export type Obligor =
  /** The responsible party. */
  | 'PARTY'
  /** The service provider. */
  | 'SERVICE_PROVIDER';

/** How many of a party’s issues were open at `asOf`, by state (own). */
export type OpenIssueCounts = {
  readonly __typename?: 'OpenIssueCounts';
  /** How many of the open ones had a running clock of the party's beyond the first share that is announced. */
  readonly atRisk: Scalars['Int']['output'];
  /** How many of the open ones had a clock of the party's that exceeded its target. */
  readonly breached: Scalars['Int']['output'];
  /** How many were open: neither closed, rejected nor cancelled. */
  readonly open: Scalars['Int']['output'];
  /** How many of the open ones waited for the originator (PENDING). */
  readonly pending: Scalars['Int']['output'];
};

/** What a start outside working hours counts as (own). */
export type OutOfHours =
  /** As a start when it is. */
  | 'AS_IS'
  /** As a start when working hours next begin. */
  | 'NEXT_OPENING';

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
  /** A stop for planned maintenance. */
  | 'PLANNED_WORK';

/** Infrastructure whose ownership and management was outsourced to a party, with the agreed service levels (TMF651 Agreement, TMF623 SLA). */
export type OutsourcingArrangement = {
  readonly __typename?: 'OutsourcingArrangement';
  /** How long after a passed verification a resolution counts as accepted. */
  readonly acceptancePeriod: Scalars['Duration']['output'];
  /** The contract it is based on (TMF651 Agreement id or number). */
  readonly agreementReference: Scalars['String']['output'];
  /** Shares of a target at which the clock is announced as at risk, ascending, between 0 and 1. */
  readonly atRiskShares: ReadonlyArray<Scalars['Float']['output']>;
  /** What is an outage (own). */
  readonly availability?: Maybe<AvailabilityTerms>;
  /** The working time of its clocks. */
  readonly calendar: WorkingCalendar;
  /** What makes a failure chronic (own). */
  readonly chronic: ReadonlyArray<ChronicFailureTerms>;
  /** What is credited when a promise is not kept; never an invoice (own). */
  readonly credits: ReadonlyArray<CreditTerms>;
  /** Unique within the party. */
  readonly id: Scalars['ID']['output'];
  /** The kind of outsourcing. */
  readonly kind: ArrangementKind;
  /** The clocks between milestones, beside the usual ones (own). */
  readonly milestones: ReadonlyArray<MilestoneClock>;
  /** What is to be reached in each period (own). */
  readonly objectives: ReadonlyArray<PeriodObjective>;
  /** Whether the time from a claim to its rejection counts against the party (own). */
  readonly providerVerificationCounts: Scalars['Boolean']['output'];
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow: Scalars['Duration']['output'];
  /** The entities in scope. An issue about anything else is refused. */
  readonly scope: ReadonlyArray<ScopeEntry>;
  /** What a higher severity does to a running clock (own). */
  readonly severityUpgrade: SeverityUpgrade;
  /** The reasons for which clocks may be stopped. */
  readonly stopReasons: ReadonlyArray<ClockStopReason>;
  /** The service level targets by severity and clock. */
  readonly targets: ReadonlyArray<ServiceLevelTarget>;
  /** From when on it is in force. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when, exclusive; null while open-ended. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The observation that a verification takes, by severity. For a severity that is not listed: PT15M, 3 values of each indicator, none outside its normal range. */
  readonly verification: ReadonlyArray<VerificationTerms>;
  /** Version, counted from 1. A running clock keeps the version it started under. */
  readonly version: Scalars['Int']['output'];
  /** Incomplete terms that are agreed all the same: the severities for which a clock has no target, so that it never breaches. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** The authorization that emergency work owes (own). */
export type OwedAuthorization = {
  readonly __typename?: 'OwedAuthorization';
  /** By when it is due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Whether it was announced as overdue. */
  readonly overdueAnnounced: Scalars['Boolean']['output'];
  /** When the last owner granted; null while one has not. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A decision of an owner. A refusal binds every plan of the issue until it is reconsidered. */
export type OwnerDecision = {
  readonly __typename?: 'OwnerDecision';
  /** Whether an owner on record decided; else a deputy, or an authorizer for want of an owner. */
  readonly asOwner: Scalars['Boolean']['output'];
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** The service, product or resource. */
  readonly entity: Entity;
  /** Whether the work may be done. */
  readonly granted: Scalars['Boolean']['output'];
  /** Why the owner granted or refused; null if none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
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

/** What a parameter of the template is in this plan: an entity or a value, as its kind says. */
export type ParameterBindingInput = {
  /** The entity. */
  readonly entity?: InputMaybe<EntityRefInput>;
  /** The parameter. */
  readonly parameterId: Scalars['ID']['input'];
  /** The value. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type Party = {
  readonly __typename?: 'Party';
  /** Access grants in both directions: to the service provider's tools, inventories and processes, and to the party's. */
  readonly accessGrants: AccessGrantConnection;
  /** What one of its arrangements comes to in a period of at most a year (own); null for an arrangement that it does not have. */
  readonly agreementReport?: Maybe<AgreementReport>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The outsourced infrastructure and the agreed service levels. */
  readonly arrangements: ReadonlyArray<OutsourcingArrangement>;
  /** How to reach it (TMF632 ContactMedium). */
  readonly contacts: ReadonlyArray<ContactMedium>;
  /** The arrangement that covers a service, product or resource, and why it prevails; null when none in force covers it. */
  readonly coverage?: Maybe<ArrangementCoverage>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Description of the services it is engaged for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The first of its external identifiers: the one other subgraphs refer to it by. */
  readonly externalIdentifier?: Maybe<ExternalIdentifier>;
  /** How other systems and registers name it (TMF632 externalReference). Each is unique. */
  readonly externalIdentifiers: ReadonlyArray<ExternalIdentifier>;
  /** The clocks it owed on issues that were handed over to another party, of the 100 such issues raised last: all that it still sees of them. */
  readonly formerClocks: ReadonlyArray<FormerClock>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its inventory record: every change to its performance resolution requests and their progress, newest first, stored in the same transaction as the change (eTOM 1.6.6.3). */
  readonly inventory: InventoryConnection;
  /** Counts of its issues by state, always exact. */
  readonly inventoryCounts: InventoryCounts;
  /** The published snapshot of all it does whose month ended last; null before the first. One taken by hand never shows here. */
  readonly latestPerformance?: Maybe<PerformanceSnapshot>;
  /** Its legal name (TMF632 Organization.name). */
  readonly name: Scalars['String']['output'];
  /** Its measured performance in a period, for all its issues or those about a subject (eTOM 1.6.6.3: party performance information). */
  readonly performance: ReadonlyArray<MeasuredValue>;
  /** The issues it is responsible for. */
  readonly performanceIssues: PerformanceIssueConnection;
  /** The score of that snapshot, 0 to 100; null when there is no score, which is neither good nor bad. */
  readonly performanceScore?: Maybe<Scalars['Float']['output']>;
  /** The snapshots of how it performed, for Party Requisition (eTOM 1.6.6.3). */
  readonly performanceSnapshots: PerformanceSnapshotConnection;
  /** Terms that were proposed, oldest first, with what was decided. */
  readonly proposedArrangements: ReadonlyArray<ProposedArrangement>;
  /** Its readiness for every process that has to operate with it (eTOM 1.6.6.3). */
  readonly readiness: ReadonlyArray<ProcessReadiness>;
  /** The gaps that keep these processes from operating. */
  readonly readinessGaps: ReadonlyArray<ReadinessGap>;
  /** The reviews of how it performs. */
  readonly reviews: PerformanceReviewConnection;
  /** The roles it plays (TMF669 PartyRole). */
  readonly roles: ReadonlyArray<PartyRole>;
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
  period: PeriodInput;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyCoverageArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  resource: EntityRefInput;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyFormerClocksArgs = {
  issueId?: InputMaybe<Scalars['ID']['input']>;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyInventoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InventoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 party roles). */
export type PartyPerformanceArgs = {
  measures: ReadonlyArray<Measure>;
  period: PeriodInput;
  subject?: InputMaybe<EntityRefInput>;
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
  subject?: InputMaybe<EntityRefInput>;
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
export type PartyChange = {
  readonly __typename?: 'PartyChange';
  /** The actor. */
  readonly actor: Actor;
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
  readonly type: Scalars['String']['output'];
  /** The party's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of parties. All given fields must match. */
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
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
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

/** Which parties. All given fields must match. */
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
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/** The changed party, or a refusal. */
export type PartyOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | Party | RuleBroken | VersionConflict;

/** A change of a party's performance snapshots. */
export type PartyPerformanceChange = {
  readonly __typename?: 'PartyPerformanceChange';
  /** The actor. */
  readonly actor: Actor;
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
  readonly type: Scalars['String']['output'];
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
  readonly openIssues: OpenIssueCounts;
  /** The party. */
  readonly party?: Maybe<Party>;
  /** The period. */
  readonly period: Period;
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
  readonly period?: Maybe<Period>;
  /** Ranked parties that you may see, best first. */
  readonly placed: ReadonlyArray<RankedParty>;
  /** The service, product or resource; null for everything. */
  readonly subject?: Maybe<Entity>;
  /** Those with a snapshot but without a score whom you may see: neither good nor bad. */
  readonly unscored: ReadonlyArray<RankedParty>;
};

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
  /** The start. */
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
export type PauseReviewRuleInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The rule. */
  readonly id: Scalars['ID']['input'];
  /** Why the rule is to wait. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Comparison with the previous period: the same length, moved back by the smallest sufficient number of whole weeks, so that weekdays align. Of a period that has not ended, the elapsed part is compared. */
export type PerformanceComparison = {
  readonly __typename?: 'PerformanceComparison';
  /** The previous period. */
  readonly before: Period;
  /** The compared measures. */
  readonly period: Period;
  /** By key. */
  readonly rows: ReadonlyArray<ComparedRow>;
};

/** A notable change. */
export type PerformanceFinding = {
  readonly __typename?: 'PerformanceFinding';
  /** That figure in the previous period, in the measure's unit. */
  readonly before: Scalars['Float']['output'];
  /** The value of each requested dimension, in that order. */
  readonly key: ReadonlyArray<DimensionValue>;
  /** The measure. */
  readonly measure: Measure;
  /** Sample size of the latter. */
  readonly n: Scalars['Int']['output'];
  /** Sample size of the former. */
  readonly nBefore: Scalars['Int']['output'];
  /** That figure in the period. */
  readonly now: Scalars['Float']['output'];
  /** The compared figure: `value`, `p50` or `p90`. */
  readonly statistic: Scalars['String']['output'];
  /** The finding as a sentence with its numbers. */
  readonly text: Scalars['String']['output'];
  /** Whether the change is a deterioration for those waiting for restoration. */
  readonly worse: Scalars['Boolean']['output'];
};

/**
 * A request to a party to restore the performance of outsourced infrastructure (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation. After a reassignment, a party sees only what was recorded while it was responsible.
 */
export type PerformanceIssue = {
  readonly __typename?: 'PerformanceIssue';
  /** Until when acceptance by lapse waits, because a plan was in progress when it was due; null when none was. */
  readonly acceptanceDeferredTo?: Maybe<Scalars['DateTime']['output']>;
  /** The affected services, products and resources (TMF656 affectedService, affectedResource). */
  readonly affectedEntities: ReadonlyArray<Entity>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Every assignment to a party, the current one last. A party sees its own. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** Whether a running clock of the party has been announced as at risk. */
  readonly atRisk: Scalars['Boolean']['output'];
  /** What its figures rest on, and how that came about, in the order of the decisions. */
  readonly basisHistory: ReadonlyArray<BasisChange>;
  /** Whether a clock of the party had exceeded its target when the issue last changed. */
  readonly breached: Scalars['Boolean']['output'];
  /** Who cancelled it and why; null when it was not cancelled. */
  readonly cancellation?: Maybe<IssueCancellation>;
  /** The type of the issue, as the service provider names it (TMF656 category). */
  readonly category: Scalars['String']['output'];
  /** The intervals in which clocks were stopped. A reassignment ends them; those that the new party's terms allow start again. A party sees those of its own assignments. */
  readonly clockStops: ReadonlyArray<ClockStop>;
  /** The service level clocks, read now. A party sees its own. */
  readonly clocks: ReadonlyArray<ServiceLevelClock>;
  /** When it reached CLOSED, REJECTED or CANCELLED; null before. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The observation (TMF656 description). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How efficiently normal operation is being restored (eTOM 1.4.7.3). */
  readonly efficiency: RestorationEfficiency;
  /** When the party currently expects normal operation: its last estimate since the assignment or the reopening; null before the first. */
  readonly expectedRestorationAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in the system it came from. */
  readonly externalId?: Maybe<ExternalIssueId>;
  /** What was found out about the issue, oldest first: conditional targets look at it. */
  readonly findings: ReadonlyArray<IssueFinding>;
  /** Every change, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The plans to bring the quality back to normal, the latest first. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** The eTOM layer of the process that raised the issue. */
  readonly initiatingLayer: InitiatingLayer;
  /** The process that raised the issue, for example an eTOM process identifier. */
  readonly initiatingProcess: Scalars['String']['output'];
  /** Related issues, linked from either side (TMF656 relatedObject). A party sees those to issues it may see. */
  readonly links: ReadonlyArray<IssueLink>;
  /** Measured values of the analysis's indicators, oldest first. */
  readonly measurements: ReadonlyArray<Measurement>;
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
  readonly notes: ReadonlyArray<Note>;
  /** When the degradation started, if known (TMF656 originatingSystem's time). */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The party currently responsible. */
  readonly party?: Maybe<Party>;
  /** TMF656 priority: 1 for CRITICAL to 4 for WARNING. */
  readonly priority: Scalars['Int']['output'];
  /** The party's progress reports, oldest first. A party sees its own. */
  readonly progress: ReadonlyArray<ProgressReport>;
  /** Changes that take effect when a second person approves them, oldest first. A party sees those since it was given the issue. */
  readonly proposedChanges: ReadonlyArray<ProposedIssueChange>;
  /** The findings of the Analyze Service Quality processes; null before the analysis. */
  readonly qualityAnalysis?: Maybe<QualityAnalysis>;
  /** The party's open question to the originator; null unless PENDING. A party sees its own. */
  readonly question?: Maybe<Question>;
  /** When it was raised (TMF656 timeRaised). */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Who raised it. */
  readonly raisedBy: Scalars['String']['output'];
  /** The restorations that were recorded apart from the resolution, oldest first. A party sees those since it was given the issue. */
  readonly recordedRestorations: ReadonlyArray<RecordedRestoration>;
  /** How often it was reopened. */
  readonly reopenCount: Scalars['Int']['output'];
  /** The last value outside normal that was recorded after the closure and inside the reopening window; null without one. */
  readonly reopeningRequest?: Maybe<ReopeningRequest>;
  /** The claimed resolution; null without a valid claim. */
  readonly resolution?: Maybe<Resolution>;
  /** The degraded outsourced entity. */
  readonly resource: Entity;
  /** The severity. */
  readonly severity: Severity;
  /** How the expected restoration has slipped. Estimates of another party, or from before a reopening, do not count. A party sees its own. */
  readonly slippage: SlippageHistory;
  /** Its status in the life cycle (TMF656 ServiceProblemStateType). */
  readonly status: PerformanceIssueStatus;
  /** Every status it was in (TMF656 trackingRecord). A party sees those since it was given the issue. */
  readonly statusChanges: ReadonlyArray<StatusChange>;
  /** When it last changed (TMF656 timeChanged). */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The verifications of normal operation, oldest first. A party sees those since it was given the issue. */
  readonly verifications: ReadonlyArray<RestorationVerification>;
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The readiness gaps of the party when the issue was last raised, reassigned or started. */
  readonly warnings: ReadonlyArray<Warning>;
};


/**
 * A request to a party to restore the performance of outsourced infrastructure (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation. After a reassignment, a party sees only what was recorded while it was responsible.
 */
export type PerformanceIssueClocksArgs = {
  kind?: InputMaybe<ReadonlyArray<ClockKind>>;
};


/**
 * A request to a party to restore the performance of outsourced infrastructure (TMF656 ServiceProblem). It is raised by a process of the
 * CRM, RM&O or SM&O layer, worked by the party against contractual clocks, and closed when measurements show normal operation. After a reassignment, a party sees only what was recorded while it was responsible.
 */
export type PerformanceIssueHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a performance issue. */
export type PerformanceIssueChange = {
  readonly __typename?: 'PerformanceIssueChange';
  /** The actor. */
  readonly actor: Actor;
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
  readonly type: Scalars['String']['output'];
  /** The issue's version after it. */
  readonly version: Scalars['Int']['output'];
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
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** Which issues. All given fields must match. */
export type PerformanceIssueFilter = {
  /** Affecting this entity. */
  readonly affectedEntity?: InputMaybe<EntityRefInput>;
  /** With a clock announced as at risk, or without one. */
  readonly atRisk?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a breached clock, or without one. */
  readonly breached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these types. */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With a running restore clock of the party whose deadline is before this instant. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
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
export type PerformanceIssueOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | PerformanceIssue | RuleBroken | VersionConflict;

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

/** A question about performance. */
export type PerformanceQuestion = {
  readonly __typename?: 'PerformanceQuestion';
  /** Splits each row by calendar unit; null for the whole period. */
  readonly bucket?: Maybe<TimeBucket>;
  /** Dimensions the answer is grouped by. */
  readonly by: ReadonlyArray<MeasureDimension>;
  /** The filter of issues. */
  readonly filter: MeasureFilter;
  /** The measure. */
  readonly measures: ReadonlyArray<Measure>;
  /** The period. */
  readonly period: Period;
  /** IANA time zone of the calendar units. */
  readonly timeZone: Scalars['String']['output'];
};

/** A question about performance. */
export type PerformanceQuestionInput = {
  /** Splits each row by calendar unit; the whole period when absent. */
  readonly bucket?: InputMaybe<TimeBucket>;
  /** Dimensions to group by. */
  readonly by: ReadonlyArray<MeasureDimension>;
  /** The filter of issues. */
  readonly filter: MeasureFilterInput;
  /** The measures. */
  readonly measures: ReadonlyArray<Measure>;
  /** The period. */
  readonly period: PeriodInput;
  /** IANA time zone of the calendar units. */
  readonly timeZone: Scalars['String']['input'];
};

/** A stored answer about performance, with its question. It is immutable. */
export type PerformanceReport = {
  readonly __typename?: 'PerformanceReport';
  /** The instant of the figures: when it was stored, or the end of the period when that was past. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Whether it was compared with the previous period. */
  readonly compare: Scalars['Boolean']['output'];
  /** The changes from the previous period, in sentences with figures; worst first. */
  readonly findings: ReadonlyArray<Scalars['String']['output']>;
  /** Every change. */
  readonly history: ReadonlyArray<Change>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Number of issues evaluated. */
  readonly issues: Scalars['Int']['output'];
  /** The question. */
  readonly question: PerformanceQuestion;
  /** The answer. */
  readonly rows: ReadonlyArray<MeasuredRow>;
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
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type PerformanceReportOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | PerformanceReport | RuleBroken | VersionConflict;

/** States of a stored report (own). */
export type PerformanceReportStatus =
  /** Stored; immutable. */
  | 'STORED';

/**
 * A review of a party's performance, with recommendations (eTOM 1.6.6.3: "initiating reviews and recommendations for party
 * infrastructure performance improvements"). Opened manually or by a rule over trends. TMF Open APIs have no equivalent.
 */
export type PerformanceReview = {
  readonly __typename?: 'PerformanceReview';
  /** The party's agreement; null before that. */
  readonly agreement?: Maybe<ReviewStatement>;
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was cancelled; null where it was not. */
  readonly cancellation?: Maybe<ReviewStatement>;
  /** The closing text; null before it is closed. */
  readonly closing?: Maybe<ReviewStatement>;
  /** Its conclusion; null before it is concluded. */
  readonly conclusion?: Maybe<ReviewStatement>;
  /** When it was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The evidence, oldest first. */
  readonly evidence: ReadonlyArray<ReviewEvidence>;
  /** Every change, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
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
  readonly recommendations: RecommendationConnection;
  /** The rule that opened it; null if opened manually, and always for a party. */
  readonly rule?: Maybe<ReviewRule>;
  /** Its status in the life cycle. */
  readonly status: PerformanceReviewStatus;
  /** The infrastructure it is about; null for all of the party's. */
  readonly subject?: Maybe<Entity>;
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
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A review of a party's performance, with recommendations (eTOM 1.6.6.3: "initiating reviews and recommendations for party
 * infrastructure performance improvements"). Opened manually or by a rule over trends. TMF Open APIs have no equivalent.
 */
export type PerformanceReviewRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: RecommendationOrder;
};

/** A change of a performance review. */
export type PerformanceReviewChange = {
  readonly __typename?: 'PerformanceReviewChange';
  /** The actor. */
  readonly actor: Actor;
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
  readonly type: Scalars['String']['output'];
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
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** A performance review in a page. */
export type PerformanceReviewEdge = {
  readonly __typename?: 'PerformanceReviewEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The performance review. */
  readonly node: PerformanceReview;
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
  readonly subject?: InputMaybe<EntityRefInput>;
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
export type PerformanceReviewOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | PerformanceReview | RuleBroken | VersionConflict;

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

/** A party's score (own): the weighted mean of its indicators, each on a scale from 0 to 100. Without data there is no score, never 0 or 100: an indicator without data is excluded, and if too much weight is excluded there is no score. */
export type PerformanceScore = {
  readonly __typename?: 'PerformanceScore';
  /** Percent of the weight that has data. */
  readonly coverage: Scalars['Float']['output'];
  /** The formula. */
  readonly formula: Scalars['String']['output'];
  /** Its indicators. */
  readonly indicators: ReadonlyArray<ScoreIndicator>;
  /** Why there is no score; null if there is one. */
  readonly lacks?: Maybe<Scalars['String']['output']>;
  /** The version of the score settings it was computed by; 0 for the built-in ones (own). */
  readonly settingsNumber: Scalars['Int']['output'];
  /** 0 to 100, to three decimals; null for no score. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/**
 * A stored record of a party's performance on a subject in a period, for Party Requisition (own; eTOM 1.6.6.3: updating party
 * product and service performance information to support the Party Requisition Management processes). It is immutable; a new snapshot supersedes it. It can be recomputed from the event log: `party-performance audit` recomputes and compares every snapshot.
 */
export type PerformanceSnapshot = {
  readonly __typename?: 'PerformanceSnapshot';
  /** The instant of the figures: when it was taken, or the end of the period when that was past. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Why it was taken again: the measures that changed, and the issues by which they did; null for the first, and for those taken by hand. */
  readonly because?: Maybe<Scalars['String']['output']>;
  /** How a measure of it came about: what each issue contributes, as the log gives it again, and what that rests on. An indicator of the score is explained by its measure. Shown to the service provider; a party sees its issues that no other party had. */
  readonly explain: ReadonlyArray<FigureContribution>;
  /** Every change, oldest first. */
  readonly history: ReadonlyArray<Change>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The issues it was measured from and their repeats, each by the id of its last event at that time (`Change.id`). Shown to the service provider. */
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
  readonly period: Period;
  /**
   * Whether it is published: of one month of the UTC calendar, taken by the timer when that had ended. `performanceScore`,
   * `latestPerformance` and `rankParties` answer published snapshots alone. There is one of all that a party does, and one of each service,
   * product or resource that at least five of its issues were about. Of one taken by hand it is false, whatever its period.
   */
  readonly published: Scalars['Boolean']['output'];
  /** The score. */
  readonly score: PerformanceScore;
  /** What was restored or should have been, by severity. */
  readonly severities: ReadonlyArray<SeverityCount>;
  /** The status. */
  readonly status: PerformanceSnapshotStatus;
  /** The service, product or resource it is about; null for all issues of the party. */
  readonly subject?: Maybe<Entity>;
  /** Why that was taken; null for none, and by hand. */
  readonly supersededBecause?: Maybe<Scalars['String']['output']>;
  /** The snapshot that supersedes it; null for none. */
  readonly supersededBy?: Maybe<Scalars['ID']['output']>;
  /** Counts those of the same party, subject and period that are published, or that are not, from 1. */
  readonly take: Scalars['Int']['output'];
  /** The instant. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** Who took it; `timer` for what is published. */
  readonly takenBy: Scalars['String']['output'];
  /** The measure. */
  readonly values: ReadonlyArray<MeasuredValue>;
  /** Counts its changes from 1. */
  readonly version: Scalars['Int']['output'];
};


/**
 * A stored record of a party's performance on a subject in a period, for Party Requisition (own; eTOM 1.6.6.3: updating party
 * product and service performance information to support the Party Requisition Management processes). It is immutable; a new snapshot supersedes it. It can be recomputed from the event log: `party-performance audit` recomputes and compares every snapshot.
 */
export type PerformanceSnapshotExplainArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  measure: Measure;
};


/**
 * A stored record of a party's performance on a subject in a period, for Party Requisition (own; eTOM 1.6.6.3: updating party
 * product and service performance information to support the Party Requisition Management processes). It is immutable; a new snapshot supersedes it. It can be recomputed from the event log: `party-performance audit` recomputes and compares every snapshot.
 */
export type PerformanceSnapshotHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  readonly subject?: InputMaybe<EntityRefInput>;
};

/** Orders of snapshots. */
export type PerformanceSnapshotOrder =
  /** Earliest end of period first. */
  | 'PERIOD_ASC'
  /** Latest end of period first. */
  | 'PERIOD_DESC';

/** The changed snapshot, or a refusal. */
export type PerformanceSnapshotOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | PerformanceSnapshot | RuleBroken | VersionConflict;

/** States of a snapshot (own). */
export type PerformanceSnapshotStatus =
  /** Superseded by a newer one. */
  | 'SUPERSEDED'
  /** Current. */
  | 'TAKEN';

/** The answer to a question about measures (own; eTOM 1.6.6.3, trend analysis). */
export type PerformanceTrend = {
  readonly __typename?: 'PerformanceTrend';
  /** The instant of the figures: now, or the end of the period when that is past. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The dimensions. */
  readonly by: ReadonlyArray<MeasureDimension>;
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
  readonly period: Period;
  /** By key, then by calendar unit. Rows without a value in a dimension come last. */
  readonly rows: ReadonlyArray<MeasuredRow>;
};

/** From `from` inclusive to `to` exclusive (TMF TimePeriod). */
export type Period = {
  readonly __typename?: 'Period';
  /** The start. */
  readonly from: Scalars['DateTime']['output'];
  /** Until when, exclusive. */
  readonly to: Scalars['DateTime']['output'];
};

/** From `from` inclusive to `to` exclusive. */
export type PeriodInput = {
  /** The start. */
  readonly from: Scalars['DateTime']['input'];
  /** Until when, exclusive. */
  readonly to: Scalars['DateTime']['input'];
};

/** What is to be reached in each period (own; TMF623 service level objective). */
export type PeriodObjective = {
  readonly __typename?: 'PeriodObjective';
  /** A code of the agreement. */
  readonly code: Scalars['String']['output'];
  /** Which way is enough. */
  readonly comparator: Comparator;
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
  readonly period: ObjectivePeriod;
  /** The figure. */
  readonly statistic: ObjectiveStatistic;
  /** What is enough: a share from 0 to 1, a number, or the value of an indicator; null for a time. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** What is enough of a time; null for the others. */
  readonly targetTime?: Maybe<Scalars['Duration']['output']>;
  /** Of SHARE_WITHIN: within which time. */
  readonly within?: Maybe<TargetTime>;
};

/** What is to be reached in each period. */
export type PeriodObjectiveInput = {
  /** A code of the agreement. */
  readonly code: Scalars['String']['input'];
  /** Which way is enough. */
  readonly comparator: Comparator;
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
  readonly period: ObjectivePeriod;
  /** The figure. */
  readonly statistic: ObjectiveStatistic;
  /** What is enough: a share from 0 to 1, a number, or the value of an indicator; null for a time. */
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  /** What is enough of a time; null for the others. */
  readonly targetTime?: InputMaybe<Scalars['Duration']['input']>;
  /** Of SHARE_WITHIN: within which time. */
  readonly within?: InputMaybe<TargetTimeInput>;
};

/** The answer for one entity. */
export type PlanAuthorization = {
  readonly __typename?: 'PlanAuthorization';
  /** The instant. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null while it is awaited. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Under which conditions. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** What was decided; null while it is awaited. */
  readonly decision?: Maybe<AuthorizationDecision>;
  /** The entity. */
  readonly entity: Entity;
  /** When the grant ends; null before one. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Those who were asked: owners, their group, deputies. Empty: any authorizer who did not work on the plan. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was granted or refused; null while it is awaited, or if none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** The decision on a proposed change (own). */
export type PlanChangeDecision = {
  readonly __typename?: 'PlanChangeDecision';
  /** Whether it takes effect. */
  readonly approved: Scalars['Boolean']['output'];
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** Why it was approved or declined. */
  readonly reason: Scalars['String']['output'];
};

/** Changes of a plan that a second person decides (own). */
export type PlanChangeKind =
  /** A mandatory service action is cancelled. */
  | 'CANCEL_ACTION'
  /** A plan is developed although a template fits. */
  | 'DEVELOP_DESPITE_TEMPLATE'
  /** A mandatory step of the template is changed or left out. */
  | 'DEVIATE_FROM_TEMPLATE';

/** A conflicting plan or carrier's maintenance. */
export type PlanConflict = {
  readonly __typename?: 'PlanConflict';
  /** The entity that both change or impact. */
  readonly entity: Entity;
  /** The other plan's name; null likewise. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The other plan's id; null for a party if the plan is another party's. */
  readonly planId?: Maybe<Scalars['ID']['output']>;
  /** The window of the other plan. */
  readonly window: TimeWindow;
};

/** The owners' consent, bound to a hash of the plan; any amendment voids it. */
export type PlanConsent = {
  readonly __typename?: 'PlanConsent';
  /** The answer for each entity that needs consent. */
  readonly authorizations: ReadonlyArray<PlanAuthorization>;
  /** SHA-256 of {entities and redundancy, waivers, window, steps, service actions, fallback}: an owner sends it with the decision. */
  readonly hash: Scalars['String']['output'];
  /** Whether it still matches the plan. */
  readonly valid: Scalars['Boolean']['output'];
};

/** A departure of a plan from its template (own). */
export type PlanDeviation = {
  readonly __typename?: 'PlanDeviation';
  /** Add, change or skip. */
  readonly kind: PlanDeviationKind;
  /** Why the template is not followed here. */
  readonly reason: Scalars['String']['output'];
  /** The task or action. */
  readonly stepId: Scalars['ID']['output'];
};

/** A departure from the template. Of `stepId`, `task` and `action` exactly one is given. */
export type PlanDeviationInput = {
  /** The service action to add, or what the one of that id becomes. */
  readonly action?: InputMaybe<ServiceActionInput>;
  /** Add, change or skip. */
  readonly kind: PlanDeviationKind;
  /** Why the template is not followed here; a second person decides by it. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The task or action to skip. */
  readonly stepId?: InputMaybe<Scalars['ID']['input']>;
  /** The task to add, or what the task of that id becomes. */
  readonly task?: InputMaybe<PlanTaskInput>;
};

/** How a plan departs from its template (own). */
export type PlanDeviationKind =
  /** A step that the template lacks. */
  | 'ADD'
  /** Another content of a step. */
  | 'CHANGE'
  /** A step is left out. */
  | 'SKIP';

/** A notice and its recipients, recorded in the same transaction as the change it reports. */
export type PlanNotice = {
  readonly __typename?: 'PlanNotice';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Unique within the plan. */
  readonly id: Scalars['ID']['output'];
  /** The kind of notice. */
  readonly kind: NoticeKind;
  /** The recipients. */
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The window it is about. */
  readonly window?: Maybe<TimeWindow>;
};

/** A notice. */
export type PlanNoticeDelivery = {
  readonly __typename?: 'PlanNoticeDelivery';
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The current plan; null if you may no longer see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The plan's id. */
  readonly improvementPlanId: Scalars['ID']['output'];
  /** The notice. */
  readonly notice: PlanNotice;
};

/** Which notices. All given fields must match. */
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
  /** Owner of the template: the party's come first. */
  readonly owner: Obligor;
  /** The reason, for people. */
  readonly reason: Scalars['String']['output'];
  /** Whether it was retired after the issue was raised: it is no longer used, and developing a plan still takes an override. */
  readonly retired: Scalars['Boolean']['output'];
  /** The template. */
  readonly templateId: Scalars['ID']['output'];
};

/** The origin of a plan (eTOM 1.4.7.3). */
export type PlanOrigin =
  /** Newly developed because no template fits. */
  | 'DEVELOPED'
  /** Specified by the external party. */
  | 'PARTY_SPECIFIED'
  /** From the service provider's library. */
  | 'PROVIDER_LIBRARY';

/** States of an improvement plan (TMF655 ChangeRequestStatusType). */
export type PlanStatus =
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
export type PlanStatusChange = {
  readonly __typename?: 'PlanStatusChange';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who changed the status. */
  readonly by: Scalars['String']['output'];
  /** The reason, if given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The status. */
  readonly status: PlanStatus;
};

/** What is done to a mandatory step (own). */
export type PlanStepChange =
  /** It is cancelled during the work. */
  | 'CANCEL'
  /** It has another content. */
  | 'CHANGE'
  /** It is left out of the plan. */
  | 'SKIP';

/** Begun work that the service provider took over from the party (own). */
export type PlanTakeOver = {
  readonly __typename?: 'PlanTakeOver';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Who took it over. */
  readonly by: Scalars['String']['output'];
  /** Why the service provider took the work over. */
  readonly reason: Scalars['String']['output'];
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
  /** The name of the step. */
  readonly name: Scalars['String']['output'];
  /** Its state (TMF701 TaskFlowStateType). */
  readonly status: PlanTaskStatus;
};

/** A step of a plan. */
export type PlanTaskInput = {
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
export type PlanTaskStatus =
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
export type PlanTemplate = {
  readonly __typename?: 'PlanTemplate';
  /** The changes of services. */
  readonly actions: ReadonlyArray<TemplateAction>;
  /** When it was published. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Fallback procedure. */
  readonly fallback?: Maybe<Scalars['String']['output']>;
  /** The conditions under which it fits an issue. */
  readonly fits: TemplateFit;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** One-line summary. */
  readonly name: Scalars['String']['output'];
  /** What a plan made from it binds. */
  readonly parameters: ReadonlyArray<TemplateParameter>;
  /** The owning party; null for the service provider. */
  readonly party?: Maybe<Party>;
  /** The plan it was promoted from; null for none. */
  readonly promotedFrom?: Maybe<Scalars['ID']['output']>;
  /** The source. */
  readonly provenance: TemplateProvenance;
  /** The risk. */
  readonly risk?: Maybe<Scalars['String']['output']>;
  /** Its status. */
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
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
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

/** Which templates. All given fields must match. */
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

/** The changed template, or a refusal. */
export type PlanTemplateOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | PlanTemplate | RuleBroken | VersionConflict;

/** States of a template (own). */
export type PlanTemplateStatus =
  /** In use. */
  | 'PUBLISHED'
  /** No longer in use. */
  | 'RETIRED';

/** A later end of a window (own). */
export type PlanWindowExtension = {
  readonly __typename?: 'PlanWindowExtension';
  /** The owners' answers, the last one for each entity. */
  readonly answers: ReadonlyArray<ExtensionAnswer>;
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

/** Kinds of principals. */
export type PrincipalKind =
  /** A user or machine of one party. */
  | 'PARTY'
  /** Another subgraph, a gateway, or a process of the CRM, RM&O or SM&O layer. */
  | 'SERVICE'
  /** Staff of the service provider. */
  | 'STAFF'
  /** The product itself: a timer or an import. */
  | 'SYSTEM';

/** Privileges of a party's clients (TMF672 privilege). */
export type Privilege =
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
  readonly processReference: ProcessReference;
  /** The party's readiness: no better than its least ready dimension, and than what is stored about the party. */
  readonly state: ReadinessState;
};

/** A process of the Business Process Framework (eTOM, Frameworx 16.0). */
export type ProcessReference = {
  readonly __typename?: 'ProcessReference';
  /** Its number, or that of the group it belongs to. */
  readonly identifier: Scalars['String']['output'];
  /** Its name there. */
  readonly name: Scalars['String']['output'];
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

/** The party's description of its progress. */
export type ProgressReport = {
  readonly __typename?: 'ProgressReport';
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

/** Promotes a plan. */
export type PromotePlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The conditions under which it fits an issue. */
  readonly fits: TemplateFitInput;
  /** The id of the completed plan that becomes a template. */
  readonly planId: Scalars['ID']['input'];
  /** The source. */
  readonly provenance: TemplateProvenanceInput;
};

/** Makes a recommendation in a review. */
export type ProposeRecommendationInput = {
  /** The baseline period. */
  readonly baseline: PeriodInput;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The measure to improve. */
  readonly measure: Measure;
  /** Why this would improve the measure. At most 4,000 characters. */
  readonly rationale?: InputMaybe<Scalars['String']['input']>;
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** The recommendation. */
  readonly text: Scalars['String']['input'];
};

/** Proposes score settings. */
export type ProposeScoreSettingsInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Each measure of the score once, with its weight and scale. */
  readonly indicators: ReadonlyArray<ScoreSettingInput>;
  /** Why they are to change. */
  readonly reason: Scalars['String']['input'];
};

/** An analysis that was proposed. */
export type ProposedAnalysis = {
  readonly __typename?: 'ProposedAnalysis';
  /** Code of the degradation (see `degradationKinds`). */
  readonly degradationCode: Scalars['String']['output'];
  /** The indicators, each with its normal range. */
  readonly indicators: ReadonlyArray<QualityIndicator>;
  /** The nature of the degradation. */
  readonly natureOfDegradation: Scalars['String']['output'];
  /** Whether services must be reassigned. */
  readonly requiresReassignment: Scalars['Boolean']['output'];
  /** Whether parameters must be reconfigured. */
  readonly requiresReconfiguration: Scalars['Boolean']['output'];
};

/** Terms that their proposer does not decide on (own): an amended arrangement, or another one for what an arrangement covers. */
export type ProposedArrangement = {
  readonly __typename?: 'ProposedArrangement';
  /** The arrangement as it would be; its id is that of the one it amends, or a new one. */
  readonly arrangement: OutsourcingArrangement;
  /** When it was proposed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who proposed it. */
  readonly by: Scalars['String']['output'];
  /** The decision of the second administrator; null while it is open. */
  readonly decision?: Maybe<ChangeDecision>;
  /** Unique in the party. */
  readonly id: Scalars['ID']['output'];
  /** Why it was proposed; null for a further arrangement. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A change that its proposer does not decide on (own). */
export type ProposedIssueChange = {
  readonly __typename?: 'ProposedIssueChange';
  /** The analysis as it would be; null for another kind. */
  readonly analysis?: Maybe<ProposedAnalysis>;
  /** When it was proposed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who proposed it. */
  readonly by: Scalars['String']['output'];
  /** The decision of the second person; null while it is open. */
  readonly decision?: Maybe<ChangeDecision>;
  /** Unique in the issue. */
  readonly id: Scalars['ID']['output'];
  /** What it changes. */
  readonly kind: IssueChangeKind;
  /** Why it was proposed. */
  readonly reason: Scalars['String']['output'];
  /** The severity as it would be; null for another kind. */
  readonly severity?: Maybe<Severity>;
  /** The stop that would not count; null for another kind. */
  readonly stopId?: Maybe<Scalars['ID']['output']>;
};

/** A change of a plan that takes effect by a second person's decision (own). */
export type ProposedPlanChange = {
  readonly __typename?: 'ProposedPlanChange';
  /** When it was proposed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who proposed it, and does not decide it. */
  readonly by: Scalars['String']['output'];
  /** The decision; null while it is awaited. */
  readonly decision?: Maybe<PlanChangeDecision>;
  /** Unique within the plan: `decidePlanChange` names it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: PlanChangeKind;
  /** Why it was proposed. */
  readonly reason: Scalars['String']['output'];
  /** The mandatory steps that it changes or leaves out. */
  readonly steps: ReadonlyArray<ChangedPlanStep>;
};

/** Answers the party's question. */
export type ProvideInformationInput = {
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
export type ProvisionAccessInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** A test that passed. */
  readonly test: AccessTestInput;
};

/** Adds a template. */
export type PublishTemplateInput = {
  /** The changes of services. */
  readonly actions: ReadonlyArray<TemplateActionInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Fallback procedure. */
  readonly fallback?: InputMaybe<Scalars['String']['input']>;
  /** The conditions under which it fits an issue. */
  readonly fits: TemplateFitInput;
  /** One-line summary. */
  readonly name: Scalars['String']['input'];
  /** The owning party, which must be yours; the service provider when absent. */
  readonly ownerPartyId?: InputMaybe<Scalars['ID']['input']>;
  /** What a plan made from it binds. */
  readonly parameters: ReadonlyArray<TemplateParameterInput>;
  /** The source. */
  readonly provenance: TemplateProvenanceInput;
  /** The risk. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. */
  readonly tasks: ReadonlyArray<PlanTaskInput>;
};

/** The findings of the Analyze Service Quality processes (eTOM 1.4.7.3: the basis of any improvement). */
export type QualityAnalysis = {
  readonly __typename?: 'QualityAnalysis';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** Code of the degradation (see `degradationKinds`): it decides which templates fit. */
  readonly degradationCode: Scalars['String']['output'];
  /** The indicators, each with its normal range. */
  readonly indicators: ReadonlyArray<QualityIndicator>;
  /** The nature of the degradation, as free text. */
  readonly natureOfDegradation: Scalars['String']['output'];
  /** Whether services must be reassigned. */
  readonly requiresReassignment: Scalars['Boolean']['output'];
  /** Whether parameters must be reconfigured. */
  readonly requiresReconfiguration: Scalars['Boolean']['output'];
};

/** A key quality indicator (TMF657) with its normal range. */
export type QualityIndicator = {
  readonly __typename?: 'QualityIndicator';
  /** Its name, for example `packet loss`. */
  readonly name: Scalars['String']['output'];
  /** Upper bound of the normal range; null for none. */
  readonly normalMax?: Maybe<Scalars['Float']['output']>;
  /** Lower bound of the normal range; null for none. */
  readonly normalMin?: Maybe<Scalars['Float']['output']>;
  /** Unit of its values, for example `%`. */
  readonly unit: Scalars['String']['output'];
};

/** A key quality indicator with its normal range: a minimum, a maximum or both. */
export type QualityIndicatorInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Upper bound of the normal range. */
  readonly normalMax?: InputMaybe<Scalars['Float']['input']>;
  /** Lower bound of the normal range. */
  readonly normalMin?: InputMaybe<Scalars['Float']['input']>;
  /** Unit of its values. */
  readonly unit: Scalars['String']['input'];
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
  /** The catalogue of degradations (own): a quality analysis and a template name them by code. */
  readonly degradationKinds: ReadonlyArray<DegradationKind>;
  /** One record of who authorizes for an entity, by its id. Null if it does not exist or you may not see it. */
  readonly entityOwnership?: Maybe<EntityOwnership>;
  /** The records of who authorizes for services, products and resources, as a Relay connection. A party sees none. */
  readonly entityOwnerships: EntityOwnershipConnection;
  /** One improvement plan by its id. Null if it does not exist or you may not see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The improvement plans you may see, as a Relay connection. A party sees those for its own issues. */
  readonly improvementPlans: ImprovementPlanConnection;
  /** One listener by its id. Null if it does not exist or you may not see it. */
  readonly listener?: Maybe<Listener>;
  /** The listeners you may see, as a Relay connection. A party sees its own. */
  readonly listeners: ListenerConnection;
  /** The authenticated principal and its permissions. */
  readonly me: Caller;
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
  /** One performance issue by its id. Null if it does not exist or you may not see it. */
  readonly performanceIssue?: Maybe<PerformanceIssue>;
  /** The performance issues you may see, as a Relay connection. A party sees the issues it is responsible for. */
  readonly performanceIssues: PerformanceIssueConnection;
  /** One stored report by its id. Null if it does not exist or you may not see it. Reports belong to the service provider. */
  readonly performanceReport?: Maybe<PerformanceReport>;
  /** The stored reports you may see, as a Relay connection. */
  readonly performanceReports: PerformanceReportConnection;
  /** One performance review by its id. Null if it does not exist or you may not see it. */
  readonly performanceReview?: Maybe<PerformanceReview>;
  /** The performance reviews you may see, as a Relay connection. A party sees its own. */
  readonly performanceReviews: PerformanceReviewConnection;
  /** One snapshot of a party's performance by its id. Null if it does not exist or you may not see it. */
  readonly performanceSnapshot?: Maybe<PerformanceSnapshot>;
  /** The snapshots of performance you may see, as a Relay connection. A party sees its own. */
  readonly performanceSnapshots: PerformanceSnapshotConnection;
  /** Trend analysis of the performance of parties (eTOM 1.6.6.3): every measure by any dimension, over a period or its calendar units, optionally compared with the previous period. At most 10,000 rows, 1,000 units and 20 years. A party sees only its own data. */
  readonly performanceTrend: PerformanceTrend;
  /** The templates considered for an issue, best first, each with its fit and the reason: the party's before the service provider's (eTOM 1.4.7.3). Null if you may not see the issue. */
  readonly planOptions?: Maybe<ReadonlyArray<PlanOption>>;
  /** The plan library you may see: the service provider's templates and the parties'. A party sees its own. */
  readonly planTemplates: PlanTemplateConnection;
  /**
   * Ranks the parties for a subject and a month of the UTC calendar, by the snapshots that are published of them, for requisition (eTOM
   * 1.6.6.3). A party sees its own place and among how many, and nothing of the others.
   */
  readonly rankParties: PartyRanking;
  /** One readiness assessment by its id. Null if it does not exist or you may not see it. */
  readonly readinessAssessment?: Maybe<ReadinessAssessment>;
  /** The readiness assessments you may see, as a Relay connection. A party sees its own. */
  readonly readinessAssessments: ReadinessAssessmentConnection;
  /** One recommendation by its id. Null if it does not exist or you may not see it. */
  readonly recommendation?: Maybe<Recommendation>;
  /** The recommendations you may see, as a Relay connection. A party sees those made to it. */
  readonly recommendations: RecommendationConnection;
  /** One review rule by its id. Null if it does not exist, and always for a party. */
  readonly reviewRule?: Maybe<ReviewRule>;
  /** The rules that open reviews automatically, as a Relay connection. A party sees none. */
  readonly reviewRules: ReviewRuleConnection;
  /** One version of the score settings by its id. Null if it does not exist, and always for a party. */
  readonly scoreSettings?: Maybe<ScoreSettings>;
  /**
   * The versions of the score settings, as a Relay connection. The one approved last is in force; the built-in settings are until one is. A
   * party sees none; a score shows what it was computed by.
   */
  readonly scoreSettingsVersions: ScoreSettingsConnection;
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
export type QueryImprovementPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ImprovementPlanOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryListenerArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryListenersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListenerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ListenerOrder;
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
  identifier: ExternalIdentifierInput;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPartyProgressReportArgs = {
  partyId: Scalars['ID']['input'];
  period: PeriodInput;
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
export type QueryPerformanceReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceReviewOrder;
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
  bucket?: InputMaybe<TimeBucket>;
  by: ReadonlyArray<MeasureDimension>;
  compare: Scalars['Boolean']['input'];
  filter?: InputMaybe<MeasureFilterInput>;
  leastSample: Scalars['Int']['input'];
  measures: ReadonlyArray<Measure>;
  period: PeriodInput;
  repeatWithinDays: Scalars['Int']['input'];
  timeZone: Scalars['String']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPlanOptionsArgs = {
  issueId: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryPlanTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PlanTemplateOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryRankPartiesArgs = {
  month?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<EntityRefInput>;
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
export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: RecommendationOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryReviewRuleArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryReviewRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ReviewRuleOrder;
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryScoreSettingsArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Data you may not see is answered exactly like data that does not exist. */
export type QueryScoreSettingsVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ScoreSettingsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ScoreSettingsOrder;
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

/** A question of the party to the originator. */
export type Question = {
  readonly __typename?: 'Question';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who asks. */
  readonly by: Scalars['String']['output'];
  /** The question. */
  readonly text: Scalars['String']['output'];
};

/** Raises an issue. */
export type RaisePerformanceIssueInput = {
  /** The affected services, products and resources: at least one, each once. */
  readonly affectedEntities: ReadonlyArray<EntityRefInput>;
  /** The type of the issue. */
  readonly category: Scalars['String']['input'];
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The observation. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its key in the system it came from. */
  readonly externalId?: InputMaybe<ExternalIssueIdInput>;
  /** The eTOM layer of the process that raises the issue. */
  readonly initiatingLayer: InitiatingLayer;
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
  readonly resource: EntityRefInput;
  /** The severity. */
  readonly severity: Severity;
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
  readonly severities: ReadonlyArray<SeverityCount>;
  /** How many others have the same score. */
  readonly tied: Scalars['Int']['output'];
  /** The measured values, each with its sample size. */
  readonly values: ReadonlyArray<MeasuredValue>;
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
export type ReadinessAssessment = {
  readonly __typename?: 'ReadinessAssessment';
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The instant. */
  readonly assessedAt: Scalars['DateTime']['output'];
  /** Who assessed. */
  readonly assessedBy: Scalars['String']['output'];
  /** One finding for each of the four dimensions. */
  readonly findings: ReadonlyArray<ReadinessFinding>;
  /** Every change, oldest first. */
  readonly history: ReadonlyArray<Change>;
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
  readonly processReference: ProcessReference;
  /** Its status in the life cycle. */
  readonly status: ReadinessAssessmentStatus;
  /** The id of the assessment that supersedes it; null for none. */
  readonly supersededBy?: Maybe<Scalars['ID']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** It is not valid from then on. */
  readonly validTo: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** Whether one process can operate with one party: a dated document in the four dimensions that eTOM 1.6.6.3 names. The next one of the same party and process supersedes it; it expires at `validTo`. */
export type ReadinessAssessmentHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a readiness assessment. */
export type ReadinessAssessmentChange = {
  readonly __typename?: 'ReadinessAssessmentChange';
  /** The actor. */
  readonly actor: Actor;
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
  readonly type: Scalars['String']['output'];
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
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
export type ReadinessAssessmentOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | ReadinessAssessment | RuleBroken | VersionConflict;

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
  readonly accessGrantId?: Maybe<Scalars['ID']['output']>;
  /** The assessment it comes from; null for none. */
  readonly assessmentId?: Maybe<Scalars['ID']['output']>;
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

/** A recommended improvement, the party's answer, the resulting plan and its effect: the same measure over equal periods before and after (own). A party sees it once the review is concluded. */
export type Recommendation = {
  readonly __typename?: 'Recommendation';
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The party's answer; null before that. */
  readonly answer?: Maybe<RecommendationAnswer>;
  /** The baseline of the measure. */
  readonly baseline: RecommendationSample;
  /** effect - baseline, in the measure's unit; null before. A comparison of two samples, not a test of significance: look at both n. */
  readonly change?: Maybe<Scalars['Float']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The effect: the measure after the plan; null before it is measured. */
  readonly effect?: Maybe<RecommendationSample>;
  /** Every change, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The linked plan; null before there is one, and if you may not see it. */
  readonly improvementPlan?: Maybe<ImprovementPlan>;
  /** The measure to improve. */
  readonly measure: Measure;
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
  readonly status: RecommendationStatus;
  /** The infrastructure it is about; null for all of the party's. */
  readonly subject?: Maybe<Entity>;
  /** The recommendation. */
  readonly text: Scalars['String']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Why it is not followed although the party accepted it; null while it is (own). */
  readonly withdrawal?: Maybe<RecommendationWithdrawal>;
};


/** A recommended improvement, the party's answer, the resulting plan and its effect: the same measure over equal periods before and after (own). A party sees it once the review is concluded. */
export type RecommendationHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A party's answer to a recommendation. */
export type RecommendationAnswer = {
  readonly __typename?: 'RecommendationAnswer';
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
export type RecommendationChange = {
  readonly __typename?: 'RecommendationChange';
  /** The actor. */
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The position after it: pass it as `after` to continue. */
  readonly cursor: Scalars['String']['output'];
  /** Unique in the log. */
  readonly id: Scalars['ID']['output'];
  /** The status before; null for a new recommendation. */
  readonly previousStatus?: Maybe<RecommendationStatus>;
  /** The current recommendation; null if you may no longer see it. */
  readonly recommendation?: Maybe<Recommendation>;
  /** The recommendation's id. */
  readonly recommendationId: Scalars['ID']['output'];
  /** The status after. */
  readonly status: RecommendationStatus;
  /** The event name in the style of TM Forum; its Open APIs have no recommendations. */
  readonly tmfType: Scalars['String']['output'];
  /** What happened, for example `RecommendationAccepted`. */
  readonly type: Scalars['String']['output'];
  /** The recommendation's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Which changes of recommendations. All given fields must match. */
export type RecommendationChangeFilter = {
  /** Of one of these recommendations. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That result in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<RecommendationStatus>>;
  /** Of one of these types, for example `RecommendationAccepted`. */
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of recommendations. */
export type RecommendationConnection = {
  readonly __typename?: 'RecommendationConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A recommendation in a page. */
export type RecommendationEdge = {
  readonly __typename?: 'RecommendationEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The recommendation. */
  readonly node: Recommendation;
};

/** Which recommendations. All given fields must match. */
export type RecommendationFilter = {
  /** Linked to one of these improvement plans. */
  readonly improvementPlanId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Made to one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these reviews. */
  readonly reviewId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<RecommendationStatus>>;
};

/** Orders of recommendations. */
export type RecommendationOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/** The changed recommendation, or a refusal. */
export type RecommendationOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | Recommendation | RuleBroken | VersionConflict;

/** A measure over a period. */
export type RecommendationSample = {
  readonly __typename?: 'RecommendationSample';
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
  readonly period: Period;
  /** Counts and levels: the sum. Times: the mean, in milliseconds. Shares: part / whole. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** States of a recommendation (own). */
export type RecommendationStatus =
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
export type RecommendationWithdrawal = {
  readonly __typename?: 'RecommendationWithdrawal';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** Why it is not pursued; null if none was given. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Computes a claimed credit again. */
export type RecomputeCreditInput = {
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
export type RecordAccessTestInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** The test, passed or failed. */
  readonly test: AccessTestInput;
};

/** Records who authorizes for an entity. */
export type RecordEntityOwnershipInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Token subjects of their deputies. */
  readonly deputies: ReadonlyArray<Scalars['String']['input']>;
  /** The service, product or resource. */
  readonly entity: EntityRefInput;
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
export type RecordMeasurementInput = {
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
export type RecordMilestoneInput = {
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

/** Milestones that are recorded, as nothing else tells of them (own). */
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

/** A refusal: nothing was changed. */
export type Refusal = {
  /** A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** Refuses access. */
export type RefuseAccessInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Why the access is refused. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Registers a listener. */
export type RegisterListenerInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Its purpose. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Which notices; all when absent. */
  readonly filter?: InputMaybe<NoticeSelectionInput>;
  /** The owning party; absent for your own party, or the service provider. A party registers its own only. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** What its notices are signed with: 32 to 256 visible ASCII characters, as they are, or `whsec_` and the base64 of the key. Never shown again. */
  readonly secret: Scalars['String']['input'];
  /** Where notices are sent: an `https:` address without name, password or fragment. */
  readonly url: Scalars['String']['input'];
};

/** Registers a party. */
export type RegisterPartyInput = {
  /** Idempotency key: the same key and body get the recorded answer. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** How to reach it. */
  readonly contacts?: InputMaybe<ReadonlyArray<ContactMediumInput>>;
  /** Description of the services it is engaged for. */
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
export type RejectResolutionInput = {
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
export type RemoveListenerInput = {
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
export type RenewAccessInput = {
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

/** A value outside normal after the closure: it asks for a reopening (own). */
export type ReopeningRequest = {
  readonly __typename?: 'ReopeningRequest';
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  /** The indicator's name. */
  readonly indicator: Scalars['String']['output'];
  /** The value, in the indicator's unit. */
  readonly value: Scalars['Float']['output'];
};

/** Replaces the secret of a listener. */
export type ReplaceListenerSecretInput = {
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
export type ReplayDeliveryInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The delivery. */
  readonly id: Scalars['ID']['input'];
};

/** Reports progress. */
export type ReportProgressInput = {
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
export type RequestAccessInput = {
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
  readonly direction: AccessDirection;
  /** SP_TO_PARTY: the address of the party's tool, a host or a URL without credentials and query. */
  readonly endpoint?: InputMaybe<Scalars['String']['input']>;
  /** The inventories to read. */
  readonly inventories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The owner. */
  readonly owner: Scalars['String']['input'];
  /** The party; your own when absent. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** PARTY_TO_SP: the privileges of the clients; with clients at least VIEW. */
  readonly privileges?: InputMaybe<ReadonlyArray<Privilege>>;
  /** The processes to take part in, by their eTOM identifiers or names. */
  readonly processes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its purpose. */
  readonly purpose: Scalars['String']['input'];
  /** The tools. At least one tool, inventory or process is required. */
  readonly tools?: InputMaybe<ReadonlyArray<AccessToolInput>>;
  /** From when it is to be valid; from now on when absent. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive; open-ended when absent. SP_TO_PARTY must end. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Asks the originator a question. */
export type RequestInformationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue that the question is about. */
  readonly id: Scalars['ID']['input'];
  /** The question. */
  readonly question: Scalars['String']['input'];
  /** The reason to stop clocks meanwhile; they continue when absent. */
  readonly stopReason?: InputMaybe<ClockStopReason>;
};

/** How a party claims to have resolved an issue. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** The cause, if known (TMF656 rootCause). */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly claimedAt: Scalars['DateTime']['output'];
  /** The claimant. */
  readonly claimedBy: Scalars['String']['output'];
  /** What was done to resolve it. */
  readonly text: Scalars['String']['output'];
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
  readonly findings: ReadonlyArray<IndicatorFinding>;
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
export type ResumeAccessInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Why the access may be used again. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Ends a stop. */
export type ResumeClockInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose stopped clocks run again. */
  readonly id: Scalars['ID']['input'];
  /** The stop. */
  readonly stopId: Scalars['ID']['input'];
};

/** Resumes a listener. */
export type ResumeListenerInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The listener. */
  readonly id: Scalars['ID']['input'];
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

/** Resumes a review rule. */
export type ResumeReviewRuleInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The rule. */
  readonly id: Scalars['ID']['input'];
};

/** Retires a shared calendar. */
export type RetireCalendarInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the calendar is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The calendar. */
  readonly id: Scalars['ID']['input'];
  /** Why it is to be used no more. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Retires a review rule. */
export type RetireReviewRuleInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The rule. */
  readonly id: Scalars['ID']['input'];
  /** Why the rule is to run no more. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Retires a template. */
export type RetireTemplateInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The template. */
  readonly id: Scalars['ID']['input'];
  /** Why no more plans are to be made from it. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Confirms that access is still needed. */
export type ReviewAccessInput = {
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

/** What a review rule looks for (own). */
export type ReviewCriterion =
  /** A share of issues that were not resolved in time: 1 - ON_TIME_SHARE. */
  | 'BREACH_SHARE'
  /** Number of issues about the same resource: the measure ISSUES_RAISED. */
  | 'REPEAT_ISSUES'
  /** Average slip of the expected restoration: the measure SLIPPAGE. */
  | 'SLIPPAGE'
  /** The share of time in which a resource was not available: 1 - AVAILABILITY. */
  | 'UNAVAILABILITY';

/** Evidence of a review. */
export type ReviewEvidence = {
  readonly __typename?: 'ReviewEvidence';
  /** When it was added. */
  readonly at: Scalars['DateTime']['output'];
  /** Who added it. */
  readonly by: Scalars['String']['output'];
  /** The measure; null for an observation by people. */
  readonly measure?: Maybe<Measure>;
  /** Whether the product measured it, of the party and subject of the review over this period; else a person asserts it (own). */
  readonly measured: Scalars['Boolean']['output'];
  /** Sample size. */
  readonly n: Scalars['Int']['output'];
  /** When it was observed. */
  readonly period?: Maybe<Period>;
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The measured value; null for what a person asserts. In the measure's unit: a number, a share from 0 to 1, or milliseconds. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Evidence of a review. */
export type ReviewEvidenceInput = {
  /** The measure, which the product takes of the review's party and subject over the period; absent for an observation by people. */
  readonly measure?: InputMaybe<Measure>;
  /** How many observations people assert; absent with a measure: the product counts. */
  readonly n: Scalars['Int']['input'];
  /** When it was observed; required with a measure. */
  readonly period?: InputMaybe<PeriodInput>;
  /** The text. */
  readonly text: Scalars['String']['input'];
};

/** A party, or a resource of a party, that a review rule found beyond its threshold. */
export type ReviewFinding = {
  readonly __typename?: 'ReviewFinding';
  /** The measure. */
  readonly measure: Measure;
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
  readonly subject?: Maybe<Entity>;
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The measured value, in the measure's unit. */
  readonly value: Scalars['Float']['output'];
};

/** A rule that opens reviews automatically (own). It runs on a timer: each party, or resource of a party, beyond the threshold gets a review with the figures as evidence, unless a review opened by this rule is still open. */
export type ReviewRule = {
  readonly __typename?: 'ReviewRule';
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** When it was defined. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The criterion. */
  readonly criterion: ReviewCriterion;
  /** Who defined it. */
  readonly definedBy: Scalars['String']['output'];
  /** The interval between runs. */
  readonly every: Scalars['Duration']['output'];
  /** Minimum number of observations. */
  readonly fewest: Scalars['Int']['output'];
  /** Every change, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Why the last run failed; null if it succeeded. */
  readonly lastFailure?: Maybe<Scalars['String']['output']>;
  /** These parties and their reviews: at most 100. */
  readonly lastFindings: ReadonlyArray<ReviewFinding>;
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
  readonly status: ReviewRuleStatus;
  /** The threshold: for REPEAT_ISSUES a number of issues to reach, for BREACH_SHARE a share from 0 to 1 to exceed, for SLIPPAGE milliseconds to exceed. */
  readonly threshold: Scalars['Float']['output'];
  /** When it last changed; a run changes it. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A rule that opens reviews automatically (own). It runs on a timer: each party, or resource of a party, beyond the threshold gets a review with the figures as evidence, unless a review opened by this rule is still open. */
export type ReviewRuleHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A rule that opens reviews automatically (own). It runs on a timer: each party, or resource of a party, beyond the threshold gets a review with the figures as evidence, unless a review opened by this rule is still open. */
export type ReviewRuleReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PerformanceReviewOrder;
};

/** A page of review rules. */
export type ReviewRuleConnection = {
  readonly __typename?: 'ReviewRuleConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<ReviewRuleEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ReviewRule>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review rule in a page. */
export type ReviewRuleEdge = {
  readonly __typename?: 'ReviewRuleEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The review rule. */
  readonly node: ReviewRule;
};

/** Which review rules. All given fields must match. */
export type ReviewRuleFilter = {
  /** That look for one of these. */
  readonly criterion?: InputMaybe<ReadonlyArray<ReviewCriterion>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ReviewRuleStatus>>;
};

/** Orders of review rules. */
export type ReviewRuleOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** The changed review rule, or a refusal. */
export type ReviewRuleOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | ReviewRule | RuleBroken | VersionConflict;

/** States of a review rule (own). */
export type ReviewRuleStatus =
  /** Active. */
  | 'ACTIVE'
  /** Paused. */
  | 'PAUSED'
  /** Retired. Final. */
  | 'RETIRED';

/** A statement at a step of a review. */
export type ReviewStatement = {
  readonly __typename?: 'ReviewStatement';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** The actor. */
  readonly by: Scalars['String']['output'];
  /** The text. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Revises a shared calendar. Absent fields stay; lists are replaced as a whole. */
export type ReviseCalendarInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the calendar is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All holidays. */
  readonly holidays?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All working hours. */
  readonly hours?: InputMaybe<ReadonlyArray<WorkingHoursInput>>;
  /** The calendar. */
  readonly id: Scalars['ID']['input'];
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Why the hours or days change; kept in the history of the calendar. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** All dates with hours of their own. */
  readonly specialDays?: InputMaybe<ReadonlyArray<SpecialDayInput>>;
  /** IANA zone name. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Revokes access. */
export type RevokeAccessInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Why the access ends for good. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A business rule refuses the command. The code names the rule, for example FOUR_EYES. */
export type RuleBroken = Refusal & {
  readonly __typename?: 'RuleBroken';
  /** The rule, in SCREAMING_SNAKE_CASE. */
  readonly code: Scalars['String']['output'];
  /** A message for people. */
  readonly message: Scalars['String']['output'];
};

/** Schedules the work. */
export type SchedulePlanInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why conflicts with other work are accepted. */
  readonly conflictsAcceptedBecause?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan to schedule. */
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

/** One indicator's part in a score. */
export type ScoreIndicator = {
  readonly __typename?: 'ScoreIndicator';
  /** Points it adds to the score. */
  readonly contribution: Scalars['Float']['output'];
  /** The value that is 100 on the scale; a larger one is 100 too. */
  readonly full: Scalars['Float']['output'];
  /** The measure. */
  readonly measure: Measure;
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
export type ScoreSetting = {
  readonly __typename?: 'ScoreSetting';
  /** The value, in the measure's unit (a share from 0 to 1, or milliseconds), that is 100 on the scale; a larger one is 100 too. */
  readonly full: Scalars['Float']['output'];
  /** The measure. */
  readonly measure: Measure;
  /** Its share of all weights, which add up to 100. */
  readonly weight: Scalars['Float']['output'];
};

/** How one measure is to count in the score (own). */
export type ScoreSettingInput = {
  /** The value, in the measure's unit (a share from 0 to 1, or milliseconds), that is 100 on the scale. */
  readonly full: Scalars['Float']['input'];
  /** The measure: one of those that scores are made of. */
  readonly measure: Measure;
  /** Its share of all weights, from 1 to 100; they add up to 100. */
  readonly weight: Scalars['Float']['input'];
};

/** A version of the score settings (own): the weights and scales of the score, as the service provider sets them. It stays as it is; a change is another version. */
export type ScoreSettings = {
  readonly __typename?: 'ScoreSettings';
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The decision of the second person; null while it is proposed. */
  readonly decision?: Maybe<ScoreSettingsDecision>;
  /** Every change, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The weight and the scale of each measure of the score. */
  readonly indicators: ReadonlyArray<ScoreSetting>;
  /** Counts the versions of the settings from 1; scores name it. */
  readonly number: Scalars['Int']['output'];
  /** Who proposed it. */
  readonly proposedBy: Scalars['String']['output'];
  /** Why they are to change. */
  readonly reason: Scalars['String']['output'];
  /** Its status in the life cycle. */
  readonly status: ScoreSettingsStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version of the document, counted from 1; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A version of the score settings (own): the weights and scales of the score, as the service provider sets them. It stays as it is; a change is another version. */
export type ScoreSettingsHistoryArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of score settings. */
export type ScoreSettingsConnection = {
  readonly __typename?: 'ScoreSettingsConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<ScoreSettingsEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ScoreSettings>;
  /** Position of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The decision on proposed score settings (own). */
export type ScoreSettingsDecision = {
  readonly __typename?: 'ScoreSettingsDecision';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it; never the proposer. */
  readonly by: Scalars['String']['output'];
  /** The reason; null for none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** One row of a page of score settings. */
export type ScoreSettingsEdge = {
  readonly __typename?: 'ScoreSettingsEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: ScoreSettings;
};

/** Which score settings. */
export type ScoreSettingsFilter = {
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ScoreSettingsStatus>>;
};

/** The order of score settings. */
export type ScoreSettingsOrder =
  /** By number, the latest first. */
  | 'NUMBER_DESC';

/** The changed score settings, or a refusal. */
export type ScoreSettingsOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | RuleBroken | ScoreSettings | VersionConflict;

/** The status of score settings (own). */
export type ScoreSettingsStatus =
  /** Approved. In force until a later version is approved. */
  | 'APPROVED'
  /** Declined. Final. */
  | 'DECLINED'
  /** Proposed: another person has to decide. */
  | 'PROPOSED';

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

/** A change of a service (TMF640), with its monitor's state. */
export type ServiceAction = {
  readonly __typename?: 'ServiceAction';
  /** The value after. */
  readonly after: Scalars['String']['output'];
  /** The value before; null if not given. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The changed entity. */
  readonly entity: Entity;
  /** The error, or why it was cancelled; null when there was none. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['output'];
  /** The kind of change. */
  readonly kind: ServiceActionKind;
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
  readonly rollbackStatus?: Maybe<ServiceActionStatus>;
  /** When it started; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its state (TMF640 monitor state); null before it started. */
  readonly status?: Maybe<ServiceActionStatus>;
};

/** A change of a service. */
export type ServiceActionInput = {
  /** The value after. */
  readonly after: Scalars['String']['input'];
  /** The value before, if known. */
  readonly before?: InputMaybe<Scalars['String']['input']>;
  /** The changed entity. */
  readonly entity: EntityRefInput;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['input'];
  /** The kind of change. */
  readonly kind: ServiceActionKind;
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['input'];
  /** The parameter, or the assignment, that changes. */
  readonly parameter: Scalars['String']['input'];
  /** How to roll it back. */
  readonly rollback?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of service actions (eTOM 1.4.7.3). */
export type ServiceActionKind =
  /** Any other kind of action. */
  | 'OTHER'
  /** A service is reassigned. Mandatory where the degradation requires it. */
  | 'REASSIGN_SERVICE'
  /** A parameter is reconfigured. Mandatory where the degradation requires it. */
  | 'RECONFIGURE_PARAMETER';

/** States of a service action (TMF640 monitor). */
export type ServiceActionStatus =
  /** Cancelled with a reason (own). */
  | 'CANCELLED'
  /** Succeeded. */
  | 'COMPLETED'
  /** Failed. */
  | 'IN_ERROR'
  /** In progress. */
  | 'IN_PROGRESS';

/** A service level clock, evaluated at the instant of the request. Elapsed time counts working time outside agreed stops only: elapsed = |run ∩ working time \ stops|; it is breached when elapsed exceeds the target. */
export type ServiceLevelClock = {
  readonly __typename?: 'ServiceLevelClock';
  /** The arrangement whose terms it runs under. */
  readonly agreement: ClockAgreement;
  /** The basis of the obligation. */
  readonly basis: ClockBasis;
  /** What its reading rests on, and how that came about: the agreement, severities, stops and what disputes excused, each with who, when, why and from when it counts. */
  readonly basisHistory: ReadonlyArray<BasisChange>;
  /** Whether elapsed exceeds target, decided on durations. */
  readonly breached: Scalars['Boolean']['output'];
  /** The working time it counts in, as agreed when it started. */
  readonly calendar: WorkingCalendar;
  /** elapsed / target, not rounded; null without a target. */
  readonly consumed?: Maybe<Scalars['Float']['output']>;
  /** The issue whose clock it continues, so that it started there: a cancelled or rejected one about the same matter, or this one before the party passed it on; null for none (own). */
  readonly continues?: Maybe<Scalars['ID']['output']>;
  /** When the target is or was reached; null without a target, or while the clock is stopped. */
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The party's dispute of this clock; after an appeal the appeal; null for none. */
  readonly dispute?: Maybe<ClockDispute>;
  /** The dismissed dispute that was appealed; null without an appeal. */
  readonly earlierDispute?: Maybe<ClockDispute>;
  /** Elapsed time. */
  readonly elapsed: Scalars['Duration']['output'];
  /** When it ended; null while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clock's timeline without gaps: who held the issue, and whether and why the clock ran or was stopped. */
  readonly explain: ReadonlyArray<ClockSegment>;
  /** Time from start to end or now, working or not. */
  readonly gross: Scalars['Duration']['output'];
  /** Unique within the issue. */
  readonly id: Scalars['ID']['output'];
  /** What it measures. */
  readonly kind: ClockKind;
  /** Of a MILESTONE clock: its code in the agreement; null for the usual ones (own). */
  readonly milestone?: Maybe<Scalars['String']['output']>;
  /** The obligor. */
  readonly obligor: Obligor;
  /** The party that held the issue when it started. */
  readonly partyId: Scalars['ID']['output'];
  /** True while its end depends on a claimed resolution that has not been accepted. */
  readonly provisional: Scalars['Boolean']['output'];
  /** target - elapsed; negative once breached; null without a target. */
  readonly remaining?: Maybe<Scalars['Duration']['output']>;
  /** When it started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Whether it is running, stopped or ended, and how it ended. */
  readonly state: ClockState;
  /** Time in agreed stops and, unless the agreement says otherwise, the time the service provider took for a claim that it rejected; working time or not: gross - stopped is the time net of stops. */
  readonly stopped: Scalars['Duration']['output'];
  /** The time allowed at the current severity; null without a target. After a change of severity a stricter target counts from the change on and never gives more time than was left, a looser one counts from the start, and what was exceeded stays so. */
  readonly target?: Maybe<Scalars['Duration']['output']>;
  /** What decided its target, from the start on, by each change of severity and each finding (own). */
  readonly targetChanges: ReadonlyArray<TargetChange>;
};

/** A service level target: the time allowed for a clock at a severity (TMF623 service level objective). */
export type ServiceLevelTarget = {
  readonly __typename?: 'ServiceLevelTarget';
  /** The basis of the obligation. */
  readonly basis: ClockBasis;
  /** The working time it counts in; null for the arrangement's. */
  readonly calendar?: Maybe<WorkingCalendar>;
  /** The kind of clock. */
  readonly clock: ClockKind;
  /** Local time `HH:mm` from which on a start counts for the next working day; null unless the target is the preset END_OF_WORKING_DAY. */
  readonly cutOff?: Maybe<Scalars['String']['output']>;
  /** When it is due, by the part of the day it starts in; for the preset END_OF_WORKING_DAY, the table it names; null for a duration. */
  readonly due?: Maybe<DueTable>;
  /** The time allowed, in working hours; null when a due table says when it is due. */
  readonly duration?: Maybe<Scalars['Duration']['output']>;
  /** Of a MILESTONE clock: the code of the arrangement's `milestones`. */
  readonly milestone?: Maybe<Scalars['String']['output']>;
  /** The obligor. */
  readonly obligor: Obligor;
  /** What it promises, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The severity it holds for. */
  readonly severity: Severity;
  /** Only for such issues; of several targets that match, the one with the most conditions holds. Null for all issues. */
  readonly when?: Maybe<TargetCondition>;
  /** Due by the end of this working day, 1 being the day it starts on; null unless the target is the preset END_OF_WORKING_DAY. */
  readonly workingDays?: Maybe<Scalars['Int']['output']>;
};

/** A service level target. Give one of `duration`, `workingDays` and `due`. */
export type ServiceLevelTargetInput = {
  /** The basis of the obligation. */
  readonly basis: ClockBasis;
  /** Its own working time; that of the arrangement when absent. */
  readonly calendar?: InputMaybe<WorkingCalendarInput>;
  /** A shared calendar instead. */
  readonly calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of clock. */
  readonly clock: ClockKind;
  /** Of that preset: local time `HH:mm` from which on a start counts for the next working day; 24:00 when absent. */
  readonly cutOff?: InputMaybe<Scalars['String']['input']>;
  /** When it is due, by the part of the day it starts in. */
  readonly due?: InputMaybe<DueTableInput>;
  /** The time allowed, in working hours. */
  readonly duration?: InputMaybe<Scalars['Duration']['input']>;
  /** Of a MILESTONE clock: its code. */
  readonly milestone?: InputMaybe<Scalars['String']['input']>;
  /** The obligor. */
  readonly obligor: Obligor;
  /** The severity it holds for. */
  readonly severity: Severity;
  /** Only for such issues; of several targets that match, the one with the most conditions holds. */
  readonly when?: InputMaybe<TargetConditionInput>;
  /** The preset END_OF_WORKING_DAY: due by the end of this working day, 1 being the day it starts on. */
  readonly workingDays?: InputMaybe<Scalars['Int']['input']>;
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
  readonly outcome: DisputeSettlement;
  /** Why the dispute is upheld or dismissed. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Until when. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
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

/** How many restorations of a severity counted (own). */
export type SeverityCount = {
  readonly __typename?: 'SeverityCount';
  /** How many there were. */
  readonly n: Scalars['Int']['output'];
  /** The severity. */
  readonly severity: Severity;
};

/** What a higher severity does to a running clock (own). A lower one counts its target from the start. */
export type SeverityUpgrade =
  /** The stricter target counts from the start of the clock. */
  | 'KEEP_START'
  /** The stricter target counts from the change on, and never gives more time than was left. */
  | 'NO_MORE_THAN_LEFT'
  /** The stricter target counts in full from the change on. */
  | 'RESTART';

/** A calendar that several agreements name (own). Each arrangement holds the content of its current version, and each issue that of the version it was raised under. */
export type SharedCalendar = {
  readonly __typename?: 'SharedCalendar';
  /** The mutations you may call in its current status, by name. A rule may still refuse one. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** When it was defined. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Every change, oldest first: the audit trail. */
  readonly history: ReadonlyArray<Change>;
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays: ReadonlyArray<Scalars['String']['output']>;
  /** The working hours. Around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<WorkingHours>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its name, for example `Germany, office hours`. */
  readonly name: Scalars['String']['output'];
  /** Dates with hours of their own, such as half days. */
  readonly specialDays: ReadonlyArray<SpecialDay>;
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
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type SharedCalendarOutcome = IllegalTransition | InvalidInput | MutationIdReused | NotFound | NotPermitted | RuleBroken | SharedCalendar | VersionConflict;

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

/** A date with hours of its own (own). */
export type SpecialDay = {
  readonly __typename?: 'SpecialDay';
  /** Its hours, instead of those of the weekday. */
  readonly hours: ReadonlyArray<DayHours>;
  /** A local date `yyyy-MM-dd`, or `MM-dd` for every year; the date of one year prevails. */
  readonly on: Scalars['String']['output'];
};

/** A date with hours of its own. */
export type SpecialDayInput = {
  /** Its hours, instead of those of the weekday. */
  readonly hours: ReadonlyArray<DayHoursInput>;
  /** A local date `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly on: Scalars['String']['input'];
};

/** Starts a service action. */
export type StartActionInput = {
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
export type StartFallbackInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose work is taken back. */
  readonly id: Scalars['ID']['input'];
  /** Why the work is taken back. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
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

/** Starts a task. */
export type StartTaskInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan that the task is of. */
  readonly id: Scalars['ID']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** One status an issue was in. */
export type StatusChange = {
  readonly __typename?: 'StatusChange';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who changed the status. */
  readonly by: Scalars['String']['output'];
  /** The reason, if given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The status. */
  readonly status: PerformanceIssueStatus;
};

/** Stops clocks. */
export type StopClockInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Which clocks; all when absent. */
  readonly clocks?: InputMaybe<ReadonlyArray<ClockKind>>;
  /** The evidence. */
  readonly evidence: Scalars['String']['input'];
  /** Refuses when the issue is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the issue whose clocks stop. */
  readonly id: Scalars['ID']['input'];
  /** Why; the agreement must allow it. */
  readonly reason: ClockStopReason;
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
  readonly authorizationRequested: ImprovementPlanChange;
  /** Changes of the improvement plans you may see. */
  readonly improvementPlanChanged: ImprovementPlanChange;
  /** Changes of the parties you may see. */
  readonly partyChanged: PartyChange;
  /** Changes of the performance snapshots you may see: taken or superseded. */
  readonly partyPerformanceChanged: PartyPerformanceChange;
  /** Changes of the performance issues you may see. */
  readonly performanceIssueChanged: PerformanceIssueChange;
  /** Changes of the performance reviews you may see. */
  readonly performanceReviewChanged: PerformanceReviewChange;
  /** Notices about the improvement plans you may see: proposal, commencement, completion and the others. */
  readonly planNotice: PlanNoticeDelivery;
  /** Changes of the readiness assessments you may see. */
  readonly readinessAssessmentChanged: ReadinessAssessmentChange;
  /** Changes of the recommendations you may see. */
  readonly recommendationChanged: RecommendationChange;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionAccessGrantChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessGrantChangeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionAuthorizationRequestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  owner?: InputMaybe<Scalars['String']['input']>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionImprovementPlanChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImprovementPlanChangeFilter>;
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
export type SubscriptionPerformanceReviewChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceReviewChangeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionPlanNoticeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanNoticeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionReadinessAssessmentChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReadinessAssessmentChangeFilter>;
};


/** Every committed change, in order per entity. Each has a `cursor`: subscribe again with `after` to continue without gaps or repetitions. A subscription that cannot continue ends with an error whose code is CURSOR_EXPIRED, CURSOR_INVALID, LAGGED or SHUTDOWN. */
export type SubscriptionRecommendationChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationChangeFilter>;
};

/** Suspends access. */
export type SuspendAccessInput = {
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
export type TakeOverPlanInput = {
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
  readonly period: PeriodInput;
  /** The service, product or resource it is about; all issues of the party when absent. */
  readonly subject?: InputMaybe<EntityRefInput>;
};

/** What decided the target of a clock, from an instant on (own). */
export type TargetChange = {
  readonly __typename?: 'TargetChange';
  /** From when on. */
  readonly at: Scalars['DateTime']['output'];
  /** The cause as far as it was identified. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** The degradation as far as it was analysed. */
  readonly impact?: Maybe<Scalars['String']['output']>;
  /** The severity. */
  readonly severity: Severity;
  /** What the clock could take then; null without a target. */
  readonly target?: Maybe<Scalars['Duration']['output']>;
};

/** What an issue must be about for a target to hold (own). Each list that is there must contain what the issue has. */
export type TargetCondition = {
  readonly __typename?: 'TargetCondition';
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
export type TargetConditionInput = {
  /** Categories. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of identified causes (`identifyCause`). */
  readonly causes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of analysed degradations (`analyzeServiceQuality`). */
  readonly impacts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of outsourced resources. */
  readonly resources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A time allowed: a duration, or a due table (own). */
export type TargetTime = {
  readonly __typename?: 'TargetTime';
  /** Of that preset: local time `HH:mm` from which on a start counts for the next working day. */
  readonly cutOff?: Maybe<Scalars['String']['output']>;
  /** By the part of the day it starts in. */
  readonly due?: Maybe<DueTable>;
  /** So much working time; null for a table. */
  readonly duration?: Maybe<Scalars['Duration']['output']>;
  /** The preset END_OF_WORKING_DAY: by the end of this working day, 1 being the day it starts on. */
  readonly workingDays?: Maybe<Scalars['Int']['output']>;
};

/** A time allowed: a duration, or a due table. */
export type TargetTimeInput = {
  /** Of that preset: local time `HH:mm` from which on a start counts for the next working day. */
  readonly cutOff?: InputMaybe<Scalars['String']['input']>;
  /** By the part of the day it starts in. */
  readonly due?: InputMaybe<DueTableInput>;
  /** So much working time; null for a table. */
  readonly duration?: InputMaybe<Scalars['Duration']['input']>;
  /** The preset END_OF_WORKING_DAY: by the end of this working day, 1 being the day it starts on. */
  readonly workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a service in a template. */
export type TemplateAction = {
  readonly __typename?: 'TemplateAction';
  /** The value after. */
  readonly after: Scalars['String']['output'];
  /** The value before. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The parameter of the template that is the changed entity. */
  readonly entityParameter: Scalars['ID']['output'];
  /** Unique within the template. */
  readonly id: Scalars['ID']['output'];
  /** The kind of change. */
  readonly kind: ServiceActionKind;
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** The parameter, or the assignment, that changes. */
  readonly parameter: Scalars['String']['output'];
  /** How to roll it back. */
  readonly rollback?: Maybe<Scalars['String']['output']>;
};

/** A change of a service in a template. Its texts may name parameters in braces. */
export type TemplateActionInput = {
  /** The value after. */
  readonly after: Scalars['String']['input'];
  /** The value before, if known. */
  readonly before?: InputMaybe<Scalars['String']['input']>;
  /** The parameter, of the kind ENTITY, that is the changed entity. */
  readonly entityParameter: Scalars['ID']['input'];
  /** Unique within the template, and the id of no task. */
  readonly id: Scalars['ID']['input'];
  /** The kind of change. */
  readonly kind: ServiceActionKind;
  /** Whether the work is incomplete without it. */
  readonly mandatory: Scalars['Boolean']['input'];
  /** The parameter, or the assignment, that changes. */
  readonly parameter: Scalars['String']['input'];
  /** How to roll it back. */
  readonly rollback?: InputMaybe<Scalars['String']['input']>;
};

/** The conditions under which a template fits an issue (own): one value of each list. An empty list is no condition. */
export type TemplateFit = {
  readonly __typename?: 'TemplateFit';
  /** Categories of the issue. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Codes of the analyzed degradation. */
  readonly degradations: ReadonlyArray<Scalars['String']['output']>;
  /** Kinds of service actions that the analysis requires. */
  readonly requiredActions: ReadonlyArray<ServiceActionKind>;
  /** Ids of the failing resource. */
  readonly resourceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Types of the failing resource. */
  readonly resourceTypes: ReadonlyArray<EntityType>;
  /** Severities of the issue. */
  readonly severities: ReadonlyArray<Severity>;
};

/** The conditions under which a template fits an issue: at least one. An empty list is no condition. */
export type TemplateFitInput = {
  /** Categories of the issue. */
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
  /** Codes of the analyzed degradation (see `degradationKinds`). */
  readonly degradations: ReadonlyArray<Scalars['String']['input']>;
  /** Kinds of service actions that the analysis requires. */
  readonly requiredActions: ReadonlyArray<ServiceActionKind>;
  /** Ids of the failing resource. */
  readonly resourceIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Types of the failing resource. */
  readonly resourceTypes: ReadonlyArray<EntityType>;
  /** Severities of the issue. */
  readonly severities: ReadonlyArray<Severity>;
};

/** What a template leaves open (own). A text of the template names it in braces. */
export type TemplateParameter = {
  readonly __typename?: 'TemplateParameter';
  /** Unique within the template. */
  readonly id: Scalars['ID']['output'];
  /** What it is bound to. */
  readonly kind: TemplateParameterKind;
  /** Its name, for people. */
  readonly name: Scalars['String']['output'];
};

/** What a template leaves open. */
export type TemplateParameterInput = {
  /** Unique within the template: letters, digits, - and _. */
  readonly id: Scalars['ID']['input'];
  /** What it is bound to. */
  readonly kind: TemplateParameterKind;
  /** Its name, for people. */
  readonly name: Scalars['String']['input'];
};

/** What a parameter of a template is bound to (own). */
export type TemplateParameterKind =
  /** A service, product or resource. */
  | 'ENTITY'
  /** A text. */
  | 'VALUE';

/** The source of a template. */
export type TemplateProvenance = {
  readonly __typename?: 'TemplateProvenance';
  /** Its author. */
  readonly author: Scalars['String']['output'];
  /** The document. */
  readonly document: Scalars['String']['output'];
  /** Its version. */
  readonly documentVersion: Scalars['String']['output'];
};

/** The source of a template. */
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
  /** The name of the step. */
  readonly name: Scalars['String']['output'];
};

/** Calendar units of a time zone (own); weeks begin on Monday. */
export type TimeBucket =
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

/** A half-open stretch of time [start, end). */
export type TimeWindow = {
  readonly __typename?: 'TimeWindow';
  /** Until when, exclusive. */
  readonly end: Scalars['DateTime']['output'];
  /** The start. */
  readonly start: Scalars['DateTime']['output'];
};

/** A half-open stretch of time [start, end). */
export type TimeWindowInput = {
  /** Until when, exclusive. */
  readonly end: Scalars['DateTime']['input'];
  /** The start. */
  readonly start: Scalars['DateTime']['input'];
};

/** Changes what describes a party. */
export type UpdatePartyInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** All ways to reach it. */
  readonly contacts?: InputMaybe<ReadonlyArray<ContactMediumInput>>;
  /** Description of the services it is engaged for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All its external identifiers: those it has and new ones. One that it was ever known by stays with it. */
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
export type UpholdCreditInput = {
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
  readonly bindings: ReadonlyArray<ParameterBindingInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Description; the template's when absent. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How it departs from the template. A mandatory step that is changed or skipped takes a second person's approval. */
  readonly deviations: ReadonlyArray<PlanDeviationInput>;
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
  readonly window?: InputMaybe<TimeWindowInput>;
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

/** The observation that a verification takes at a severity (own). */
export type VerificationTerms = {
  readonly __typename?: 'VerificationTerms';
  /** The least time between the first and the last value of an indicator. */
  readonly observation: Scalars['Duration']['output'];
  /** The least number of values of an indicator. */
  readonly samples: Scalars['Int']['output'];
  /** The severity. */
  readonly severity: Severity;
  /** The share of an indicator's values that may be outside its normal range, from 0 to below 1. */
  readonly toleratedShare: Scalars['Float']['output'];
};

/** The observation that a verification takes at a severity. */
export type VerificationTermsInput = {
  /** The least time between the first and the last value of an indicator. */
  readonly observation: Scalars['Duration']['input'];
  /** The least number of values of an indicator. */
  readonly samples: Scalars['Int']['input'];
  /** The severity. */
  readonly severity: Severity;
  /** The share of an indicator's values that may be outside its normal range, from 0 to below 1. */
  readonly toleratedShare: Scalars['Float']['input'];
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

/** The entity changed since you read it. Code VERSION_CONFLICT. */
export type VersionConflict = Refusal & {
  readonly __typename?: 'VersionConflict';
  /** VERSION_CONFLICT */
  readonly code: Scalars['String']['output'];
  /** The current version. */
  readonly currentVersion: Scalars['Int']['output'];
  /** A message for people. */
  readonly message: Scalars['String']['output'];
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
export type WaiveCreditInput = {
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
export type WaiveImpactInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The service, product or resource. */
  readonly entity: EntityRefInput;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan whose impact on an entity is waived. */
  readonly id: Scalars['ID']['input'];
  /** Why the work does not impact it. Owners consent to it. */
  readonly reason: Scalars['String']['input'];
};

/** A warning: nothing was refused. */
export type Warning = {
  readonly __typename?: 'Warning';
  /** The kind of warning. */
  readonly code: WarningCode;
  /** The dimension concerned; null for the whole assessment. */
  readonly dimension?: Maybe<ReadinessDimension>;
  /** The text. */
  readonly message: Scalars['String']['output'];
  /** The process concerned; null for several. */
  readonly process?: Maybe<PerformanceProcess>;
};

/** Kinds of warnings (own). */
export type WarningCode =
  /** The agreement has no target of the party's for the severity. */
  | 'NO_TARGET'
  /** The party is not ready for a process, or its readiness is unknown. */
  | 'READINESS_GAP';

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

/** Withdraws a readiness assessment. */
export type WithdrawAssessmentInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when the assessment is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Why it was withdrawn. */
  readonly reason: Scalars['String']['input'];
};

/** Withdraws consent. */
export type WithdrawAuthorizationInput = {
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
export type WithdrawPlanInput = {
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
export type WithdrawRecommendationInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Refuses when it is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** Why it is not pursued. At most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** When time runs: working hours in a zone, with the dates that differ (own). */
export type WorkingCalendar = {
  readonly __typename?: 'WorkingCalendar';
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays: ReadonlyArray<Scalars['String']['output']>;
  /** The working hours. Around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<WorkingHours>;
  /** The shared calendar that this is a version of; null for a calendar of the arrangement's own. */
  readonly shared?: Maybe<SharedCalendarVersion>;
  /** Dates with hours of their own, such as half days. */
  readonly specialDays: ReadonlyArray<SpecialDay>;
  /** IANA zone name, for example `Europe/Berlin`. */
  readonly timeZone: Scalars['String']['output'];
};

/** The working time. */
export type WorkingCalendarInput = {
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays: ReadonlyArray<Scalars['String']['input']>;
  /** The working hours; around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<WorkingHoursInput>;
  /** Dates with hours of their own, such as half days. */
  readonly specialDays: ReadonlyArray<SpecialDayInput>;
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
  /** Local time `HH:mm` at which it ends, up to 24:00. One that is not after `from` is on the next day: a shift over midnight, which belongs to the day it begins on. */
  readonly to: Scalars['String']['output'];
};

/** The same hours on one or more weekdays. */
export type WorkingHoursInput = {
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  readonly days: ReadonlyArray<Scalars['Int']['input']>;
  /** Local time `HH:mm`. */
  readonly from: Scalars['String']['input'];
  /** Local time `HH:mm`, up to 24:00; on the next day when it is not after `from`. */
  readonly to: Scalars['String']['input'];
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
  PerformanceReview: PerformanceReview;
  PerformanceSnapshot: PerformanceSnapshot;
  Product: Product;
  Recommendation: Recommendation;
  Resource: Resource;
  ScoreSettings: ScoreSettings;
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
  PerformanceReview:
    ( { __typename: 'PerformanceReview' }
    & GraphQLRecursivePick<FederationTypes['PerformanceReview'], {"id":true}> );
  PerformanceSnapshot:
    ( { __typename: 'PerformanceSnapshot' }
    & GraphQLRecursivePick<FederationTypes['PerformanceSnapshot'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Recommendation:
    ( { __typename: 'Recommendation' }
    & GraphQLRecursivePick<FederationTypes['Recommendation'], {"id":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"id":true}> );
  ScoreSettings:
    ( { __typename: 'ScoreSettings' }
    & GraphQLRecursivePick<FederationTypes['ScoreSettings'], {"id":true}> );
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
    | ( FormerClockView )
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  Entity:
    | ( EntityRef )
    | ( EntityRef )
    | ( EntityRef )
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
    | ( RefusalOf<'IllegalTransition'> )
    | ( StateOf<'ImprovementPlan'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  ListenerOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( StateOf<'Listener'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  NoticeDeliveryOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'NoticeDelivery'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PartyOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'Party'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PerformanceIssueOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'PerformanceIssue'> )
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
  PerformanceSnapshotOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'PerformanceSnapshot'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  PlanTemplateOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'PlanTemplate'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  ReadinessAssessmentOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'ReadinessAssessment'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  RecommendationOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'Recommendation'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  ReviewRuleOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( StateOf<'ReviewRule'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  ScoreSettingsOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( StateOf<'ScoreSettings'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
  SharedCalendarOutcome:
    | ( RefusalOf<'IllegalTransition'> )
    | ( RefusalOf<'InvalidInput'> )
    | ( RefusalOf<'MutationIdReused'> )
    | ( RefusalOf<'NotFound'> )
    | ( RefusalOf<'NotPermitted'> )
    | ( RefusalOf<'RuleBroken'> )
    | ( StateOf<'SharedCalendar'> )
    | ( RefusalOf<'VersionConflict'> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
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
  AcceptRecommendationInput: AcceptRecommendationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptResolutionInput: AcceptResolutionInput;
  AccessDecision: ResolverTypeWrapper<AccessDecision>;
  AccessDirection: AccessDirection;
  AccessGrant: ResolverTypeWrapper<StateOf<'AccessGrant'>>;
  AccessGrantChange: ResolverTypeWrapper<FeedEvent>;
  AccessGrantChangeFilter: AccessGrantChangeFilter;
  AccessGrantConnection: ResolverTypeWrapper<ConnectionOf<'AccessGrant'>>;
  AccessGrantEdge: ResolverTypeWrapper<Omit<AccessGrantEdge, 'node'> & { node: ResolversTypes['AccessGrant'] }>;
  AccessGrantFilter: AccessGrantFilter;
  AccessGrantOrder: AccessGrantOrder;
  AccessGrantOutcome: ResolverTypeWrapper<OutcomeValue>;
  AccessGrantStatus: AccessGrantStatus;
  AccessTest: ResolverTypeWrapper<AccessTest>;
  AccessTestInput: AccessTestInput;
  AccessTool: ResolverTypeWrapper<AccessTool>;
  AccessToolInput: AccessToolInput;
  AccessToolKind: AccessToolKind;
  AcknowledgeNoticeInput: AcknowledgeNoticeInput;
  AcknowledgeProposalInput: AcknowledgeProposalInput;
  Actor: ResolverTypeWrapper<Actor>;
  AddNoteInput: AddNoteInput;
  AddReviewEvidenceInput: AddReviewEvidenceInput;
  AdoptPartyPlanInput: AdoptPartyPlanInput;
  AgreeArrangementInput: AgreeArrangementInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgreeCreditInput: AgreeCreditInput;
  AgreeReviewInput: AgreeReviewInput;
  AgreementCredit: ResolverTypeWrapper<Omit<AgreementCredit, 'lines'> & { lines: ReadonlyArray<ResolversTypes['CreditLine']> }>;
  AgreementReport: ResolverTypeWrapper<AgreementReportState>;
  AmendArrangementInput: AmendArrangementInput;
  AmendPlanInput: AmendPlanInput;
  AmendReviewRuleInput: AmendReviewRuleInput;
  AnalyzeServiceQualityInput: AnalyzeServiceQualityInput;
  ApproveAccessInput: ApproveAccessInput;
  ArrangementCoverage: ResolverTypeWrapper<ArrangementCoverageState>;
  ArrangementKind: ArrangementKind;
  AssessReadinessInput: AssessReadinessInput;
  AssignPartyInput: AssignPartyInput;
  Assignment: ResolverTypeWrapper<AssignmentState>;
  AuthorizationDecision: AuthorizationDecision;
  AvailabilityTerms: ResolverTypeWrapper<AvailabilityTermsState>;
  AvailabilityTermsInput: AvailabilityTermsInput;
  BasisChange: ResolverTypeWrapper<BasisChange>;
  BasisKind: BasisKind;
  CacheControlScope: CacheControlScope;
  Caller: ResolverTypeWrapper<Principal>;
  CancelActionInput: CancelActionInput;
  CancelPerformanceIssueInput: CancelPerformanceIssueInput;
  CancelPerformanceReviewInput: CancelPerformanceReviewInput;
  CancelPlanInput: CancelPlanInput;
  CancelTaskInput: CancelTaskInput;
  CancellationCode: CancellationCode;
  CarrierMaintenance: ResolverTypeWrapper<MaintenanceState>;
  Change: ResolverTypeWrapper<RecordedEvent>;
  ChangeDecision: ResolverTypeWrapper<ChangeDecision>;
  ChangeEntityOwnershipInput: ChangeEntityOwnershipInput;
  ChangePriorityInput: ChangePriorityInput;
  ChangedPlanStep: ResolverTypeWrapper<ChangedPlanStep>;
  ChronicFailure: ResolverTypeWrapper<ChronicFailure>;
  ChronicFailureTerms: ResolverTypeWrapper<ChronicFailureTermsState>;
  ChronicFailureTermsInput: ChronicFailureTermsInput;
  ChronicReason: ChronicReason;
  ClaimCreditInput: ClaimCreditInput;
  ClaimResolutionInput: ClaimResolutionInput;
  ClockAgreement: ResolverTypeWrapper<AgreedTerms>;
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
  CloseReviewInput: CloseReviewInput;
  CommenceEmergencyWorkInput: CommenceEmergencyWorkInput;
  CommencePlanInput: CommencePlanInput;
  Comparator: Comparator;
  ComparedRow: ResolverTypeWrapper<ComparedRowView>;
  CompleteActionInput: CompleteActionInput;
  CompleteTaskInput: CompleteTaskInput;
  CompleteWorkInput: CompleteWorkInput;
  ConcludeReviewInput: ConcludeReviewInput;
  ConfirmPartyPlanInput: ConfirmPartyPlanInput;
  ContactMedium: ResolverTypeWrapper<ContactMedium>;
  ContactMediumInput: ContactMediumInput;
  ContactMediumType: ContactMediumType;
  ContestRejectionInput: ContestRejectionInput;
  CreditBand: ResolverTypeWrapper<CreditBandView>;
  CreditBandInput: CreditBandInput;
  CreditClaim: ResolverTypeWrapper<StateOf<'CreditClaim'>>;
  CreditClaimConnection: ResolverTypeWrapper<ConnectionOf<'CreditClaim'>>;
  CreditClaimEdge: ResolverTypeWrapper<Omit<CreditClaimEdge, 'node'> & { node: ResolversTypes['CreditClaim'] }>;
  CreditClaimFilter: CreditClaimFilter;
  CreditClaimMove: ResolverTypeWrapper<CreditClaimMove>;
  CreditClaimOrder: CreditClaimOrder;
  CreditClaimOutcome: ResolverTypeWrapper<OutcomeValue>;
  CreditClaimStatus: CreditClaimStatus;
  CreditCombination: CreditCombination;
  CreditInput: CreditInput;
  CreditLine: ResolverTypeWrapper<CreditLineState>;
  CreditRefusal: CreditRefusal;
  CreditTerms: ResolverTypeWrapper<CreditTermsState>;
  CreditTermsInput: CreditTermsInput;
  CreditUnit: CreditUnit;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayCount: DayCount;
  DayHours: ResolverTypeWrapper<DayHours>;
  DayHoursInput: DayHoursInput;
  DayKind: DayKind;
  DecideArrangementInput: DecideArrangementInput;
  DecideAuthorizationInput: DecideAuthorizationInput;
  DecideEmergencyAuthorizationInput: DecideEmergencyAuthorizationInput;
  DecideExtensionInput: DecideExtensionInput;
  DecidePerformanceIssueChangeInput: DecidePerformanceIssueChangeInput;
  DecidePlanChangeInput: DecidePlanChangeInput;
  DecideScoreSettingsInput: DecideScoreSettingsInput;
  DeclareImpactInput: DeclareImpactInput;
  DeclineRecommendationInput: DeclineRecommendationInput;
  DefineCalendarInput: DefineCalendarInput;
  DefineReviewRuleInput: DefineReviewRuleInput;
  DegradationKind: ResolverTypeWrapper<DegradationKind>;
  DeliveryAttempt: ResolverTypeWrapper<Attempt>;
  DevelopPlanInput: DevelopPlanInput;
  DevelopRecommendedPlanInput: DevelopRecommendedPlanInput;
  DimensionValue: ResolverTypeWrapper<DimensionValueState>;
  DisputeClockInput: DisputeClockInput;
  DisputeCreditInput: DisputeCreditInput;
  DisputeFormerClockInput: DisputeFormerClockInput;
  DisputeFormerClockOutcome: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisputeFormerClockOutcome']>;
  DisputeOutcome: DisputeOutcome;
  DisputeSettlement: DisputeSettlement;
  DueBand: ResolverTypeWrapper<DueBand>;
  DueBandInput: DueBandInput;
  DueTable: ResolverTypeWrapper<DueTableState>;
  DueTableInput: DueTableInput;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EndArrangementInput: EndArrangementInput;
  EndEntityOwnershipInput: EndEntityOwnershipInput;
  EndFallbackInput: EndFallbackInput;
  Entity: ResolverTypeWrapper<EntityRef>;
  EntityOwnership: ResolverTypeWrapper<StateOf<'EntityOwnership'>>;
  EntityOwnershipConnection: ResolverTypeWrapper<ConnectionOf<'EntityOwnership'>>;
  EntityOwnershipEdge: ResolverTypeWrapper<Omit<EntityOwnershipEdge, 'node'> & { node: ResolversTypes['EntityOwnership'] }>;
  EntityOwnershipFilter: EntityOwnershipFilter;
  EntityOwnershipOrder: EntityOwnershipOrder;
  EntityOwnershipOutcome: ResolverTypeWrapper<OutcomeValue>;
  EntityOwnershipRowInput: EntityOwnershipRowInput;
  EntityOwnershipStatus: EntityOwnershipStatus;
  EntityRefInput: EntityRefInput;
  EntityType: null;
  ExpectedRestoration: ResolverTypeWrapper<ExpectedIssue>;
  ExpectedRestorations: ResolverTypeWrapper<OpenIssueSummary>;
  ExtendWindowInput: ExtendWindowInput;
  ExtensionAnswer: ResolverTypeWrapper<Omit<ExtensionAnswer, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  ExternalIdentifier: ResolverTypeWrapper<ExternalIdentifier>;
  ExternalIdentifierInput: ExternalIdentifierInput;
  ExternalIssueId: ResolverTypeWrapper<ExternalIssueId>;
  ExternalIssueIdInput: ExternalIssueIdInput;
  FailActionInput: FailActionInput;
  FigureContribution: ResolverTypeWrapper<FigureContribution>;
  FormerClock: ResolverTypeWrapper<FormerClockView>;
  HoldPerformanceIssueInput: HoldPerformanceIssueInput;
  HoldTaskInput: HoldTaskInput;
  IdentifyCauseInput: IdentifyCauseInput;
  IllegalTransition: ResolverTypeWrapper<RefusalOf<'IllegalTransition'>>;
  ImpactAssessment: ResolverTypeWrapper<ImpactAssessmentState>;
  ImpactBasis: ImpactBasis;
  ImpactLevel: ImpactLevel;
  ImpactWaiver: ResolverTypeWrapper<ImpactWaiverState>;
  ImpactedEntity: ResolverTypeWrapper<ImpactedEntityState>;
  ImpactedEntityInput: ImpactedEntityInput;
  ImportMaintenanceNoticeInput: ImportMaintenanceNoticeInput;
  ImprovementPlan: ResolverTypeWrapper<StateOf<'ImprovementPlan'>>;
  ImprovementPlanChange: ResolverTypeWrapper<FeedEvent>;
  ImprovementPlanChangeFilter: ImprovementPlanChangeFilter;
  ImprovementPlanConnection: ResolverTypeWrapper<ConnectionOf<'ImprovementPlan'>>;
  ImprovementPlanEdge: ResolverTypeWrapper<Omit<ImprovementPlanEdge, 'node'> & { node: ResolversTypes['ImprovementPlan'] }>;
  ImprovementPlanFilter: ImprovementPlanFilter;
  ImprovementPlanOrder: ImprovementPlanOrder;
  ImprovementPlanOutcome: ResolverTypeWrapper<OutcomeValue>;
  IndicatorFinding: ResolverTypeWrapper<IndicatorFinding>;
  InitiatePerformanceReviewInput: InitiatePerformanceReviewInput;
  InitiatingLayer: InitiatingLayer;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  InvalidInput: ResolverTypeWrapper<RefusalOf<'InvalidInput'>>;
  InventoryConnection: ResolverTypeWrapper<Inventory>;
  InventoryCounts: ResolverTypeWrapper<InventoryCounts>;
  InventoryEdge: ResolverTypeWrapper<Omit<InventoryEdge, 'node'> & { node: ResolversTypes['InventoryEntry'] }>;
  InventoryEntry: ResolverTypeWrapper<RecordedEvent>;
  InventoryFilter: InventoryFilter;
  InventorySubject: null;
  IssueCancellation: ResolverTypeWrapper<IssueCancellation>;
  IssueChangeKind: IssueChangeKind;
  IssueFinding: ResolverTypeWrapper<IssueFinding>;
  IssueLink: ResolverTypeWrapper<LinkView>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkIssuesInput: LinkIssuesInput;
  LinkRecommendationPlanInput: LinkRecommendationPlanInput;
  LinkRelation: LinkRelation;
  Listener: ResolverTypeWrapper<StateOf<'Listener'>>;
  ListenerConnection: ResolverTypeWrapper<ConnectionOf<'Listener'>>;
  ListenerEdge: ResolverTypeWrapper<Omit<ListenerEdge, 'node'> & { node: ResolversTypes['Listener'] }>;
  ListenerFilter: ListenerFilter;
  ListenerOrder: ListenerOrder;
  ListenerOutcome: ResolverTypeWrapper<OutcomeValue>;
  ListenerStatus: ListenerStatus;
  MaintenanceStatus: MaintenanceStatus;
  Measure: Measure;
  MeasureChange: ResolverTypeWrapper<MeasureChangeState>;
  MeasureDimension: MeasureDimension;
  MeasureFilter: ResolverTypeWrapper<MeasureFilterState>;
  MeasureFilterInput: MeasureFilterInput;
  MeasureRecommendationInput: MeasureRecommendationInput;
  MeasureUnit: MeasureUnit;
  MeasuredRow: ResolverTypeWrapper<NamedRow>;
  MeasuredValue: ResolverTypeWrapper<MeasuredValueState>;
  Measurement: ResolverTypeWrapper<Measurement>;
  MeasurementSource: MeasurementSource;
  MilestoneClock: ResolverTypeWrapper<MilestoneClock>;
  MilestoneClockInput: MilestoneClockInput;
  MilestoneEvent: MilestoneEvent;
  MissedUpdate: ResolverTypeWrapper<MissedUpdate>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationIdReused: ResolverTypeWrapper<RefusalOf<'MutationIdReused'>>;
  NotFound: ResolverTypeWrapper<RefusalOf<'NotFound'>>;
  NotPermitted: ResolverTypeWrapper<RefusalOf<'NotPermitted'>>;
  Note: ResolverTypeWrapper<Note>;
  NoticeDelivery: ResolverTypeWrapper<StateOf<'NoticeDelivery'>>;
  NoticeDeliveryConnection: ResolverTypeWrapper<ConnectionOf<'NoticeDelivery'>>;
  NoticeDeliveryEdge: ResolverTypeWrapper<Omit<NoticeDeliveryEdge, 'node'> & { node: ResolversTypes['NoticeDelivery'] }>;
  NoticeDeliveryFilter: NoticeDeliveryFilter;
  NoticeDeliveryOrder: NoticeDeliveryOrder;
  NoticeDeliveryOutcome: ResolverTypeWrapper<OutcomeValue>;
  NoticeDeliveryStatus: NoticeDeliveryStatus;
  NoticeKind: NoticeKind;
  NoticeSelection: ResolverTypeWrapper<NoticeSelection>;
  NoticeSelectionInput: NoticeSelectionInput;
  NotifyProposalInput: NotifyProposalInput;
  ObjectiveOutcome: ObjectiveOutcome;
  ObjectivePeriod: ObjectivePeriod;
  ObjectiveResult: ResolverTypeWrapper<ObjectiveResult>;
  ObjectiveStatistic: ObjectiveStatistic;
  Obligor: Obligor;
  OpenIssueCounts: ResolverTypeWrapper<OpenIssueSummary>;
  OutOfHours: OutOfHours;
  OutageExclusion: OutageExclusion;
  OutsourcingArrangement: ResolverTypeWrapper<OutsourcingArrangementState>;
  OwedAuthorization: ResolverTypeWrapper<OwedAuthorization>;
  OwnerDecision: ResolverTypeWrapper<OwnerDecisionState>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParameterBindingInput: ParameterBindingInput;
  Party: ResolverTypeWrapper<StateOf<'Party'>>;
  PartyChange: ResolverTypeWrapper<FeedEvent>;
  PartyChangeFilter: PartyChangeFilter;
  PartyConnection: ResolverTypeWrapper<ConnectionOf<'Party'>>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  PartyFilter: PartyFilter;
  PartyOrder: PartyOrder;
  PartyOutcome: ResolverTypeWrapper<OutcomeValue>;
  PartyPerformanceChange: ResolverTypeWrapper<FeedEvent>;
  PartyPerformanceChangeFilter: PartyPerformanceChangeFilter;
  PartyProgressReport: ResolverTypeWrapper<PartyProgress>;
  PartyRanking: ResolverTypeWrapper<RankingView>;
  PartyRole: ResolverTypeWrapper<PartyRole>;
  PartyRoleInput: PartyRoleInput;
  PartyStatus: PartyStatus;
  PauseListenerInput: PauseListenerInput;
  PauseReviewRuleInput: PauseReviewRuleInput;
  PerformanceComparison: ResolverTypeWrapper<ComparisonView>;
  PerformanceFinding: ResolverTypeWrapper<FindingView>;
  PerformanceIssue: ResolverTypeWrapper<StateOf<'PerformanceIssue'>>;
  PerformanceIssueChange: ResolverTypeWrapper<FeedEvent>;
  PerformanceIssueChangeFilter: PerformanceIssueChangeFilter;
  PerformanceIssueConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceIssue'>>;
  PerformanceIssueEdge: ResolverTypeWrapper<Omit<PerformanceIssueEdge, 'node'> & { node: ResolversTypes['PerformanceIssue'] }>;
  PerformanceIssueFilter: PerformanceIssueFilter;
  PerformanceIssueOrder: PerformanceIssueOrder;
  PerformanceIssueOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceIssueStatus: PerformanceIssueStatus;
  PerformanceProcess: PerformanceProcess;
  PerformanceQuestion: ResolverTypeWrapper<MeasureQuestion>;
  PerformanceQuestionInput: PerformanceQuestionInput;
  PerformanceReport: ResolverTypeWrapper<StateOf<'PerformanceReport'>>;
  PerformanceReportConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceReport'>>;
  PerformanceReportEdge: ResolverTypeWrapper<Omit<PerformanceReportEdge, 'node'> & { node: ResolversTypes['PerformanceReport'] }>;
  PerformanceReportOrder: PerformanceReportOrder;
  PerformanceReportOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceReportStatus: PerformanceReportStatus;
  PerformanceReview: ResolverTypeWrapper<StateOf<'PerformanceReview'>>;
  PerformanceReviewChange: ResolverTypeWrapper<FeedEvent>;
  PerformanceReviewChangeFilter: PerformanceReviewChangeFilter;
  PerformanceReviewConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceReview'>>;
  PerformanceReviewEdge: ResolverTypeWrapper<Omit<PerformanceReviewEdge, 'node'> & { node: ResolversTypes['PerformanceReview'] }>;
  PerformanceReviewFilter: PerformanceReviewFilter;
  PerformanceReviewOrder: PerformanceReviewOrder;
  PerformanceReviewOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceReviewStatus: PerformanceReviewStatus;
  PerformanceScore: ResolverTypeWrapper<Score>;
  PerformanceSnapshot: ResolverTypeWrapper<StateOf<'PerformanceSnapshot'>>;
  PerformanceSnapshotConnection: ResolverTypeWrapper<ConnectionOf<'PerformanceSnapshot'>>;
  PerformanceSnapshotEdge: ResolverTypeWrapper<Omit<PerformanceSnapshotEdge, 'node'> & { node: ResolversTypes['PerformanceSnapshot'] }>;
  PerformanceSnapshotFilter: PerformanceSnapshotFilter;
  PerformanceSnapshotOrder: PerformanceSnapshotOrder;
  PerformanceSnapshotOutcome: ResolverTypeWrapper<OutcomeValue>;
  PerformanceSnapshotStatus: PerformanceSnapshotStatus;
  PerformanceTrend: ResolverTypeWrapper<TrendView>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PeriodObjective: ResolverTypeWrapper<PeriodObjectiveState>;
  PeriodObjectiveInput: PeriodObjectiveInput;
  PlanAuthorization: ResolverTypeWrapper<Omit<PlanAuthorization, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  PlanChangeDecision: ResolverTypeWrapper<PlanChangeDecision>;
  PlanChangeKind: PlanChangeKind;
  PlanConflict: ResolverTypeWrapper<Conflict>;
  PlanConsent: ResolverTypeWrapper<ConsentView>;
  PlanDeviation: ResolverTypeWrapper<Deviation>;
  PlanDeviationInput: PlanDeviationInput;
  PlanDeviationKind: PlanDeviationKind;
  PlanNotice: ResolverTypeWrapper<Notice>;
  PlanNoticeDelivery: ResolverTypeWrapper<FeedEvent>;
  PlanNoticeFilter: PlanNoticeFilter;
  PlanOption: ResolverTypeWrapper<PlanOptionState>;
  PlanOrigin: PlanOrigin;
  PlanStatus: PlanStatus;
  PlanStatusChange: ResolverTypeWrapper<PlanStatusChange>;
  PlanStepChange: PlanStepChange;
  PlanTakeOver: ResolverTypeWrapper<PlanTakeOver>;
  PlanTask: ResolverTypeWrapper<PlanTaskState>;
  PlanTaskInput: PlanTaskInput;
  PlanTaskStatus: PlanTaskStatus;
  PlanTemplate: ResolverTypeWrapper<StateOf<'PlanTemplate'>>;
  PlanTemplateConnection: ResolverTypeWrapper<ConnectionOf<'PlanTemplate'>>;
  PlanTemplateEdge: ResolverTypeWrapper<Omit<PlanTemplateEdge, 'node'> & { node: ResolversTypes['PlanTemplate'] }>;
  PlanTemplateFilter: PlanTemplateFilter;
  PlanTemplateOrder: PlanTemplateOrder;
  PlanTemplateOutcome: ResolverTypeWrapper<OutcomeValue>;
  PlanTemplateStatus: PlanTemplateStatus;
  PlanWindowExtension: ResolverTypeWrapper<Omit<PlanWindowExtension, 'answers'> & { answers: ReadonlyArray<ResolversTypes['ExtensionAnswer']> }>;
  PrincipalKind: PrincipalKind;
  Privilege: Privilege;
  ProcessReadiness: ResolverTypeWrapper<ProcessReadinessState>;
  ProcessReference: ResolverTypeWrapper<ProcessReference>;
  Product: ResolverTypeWrapper<EntityRef>;
  ProgressReport: ResolverTypeWrapper<ProgressReportState>;
  PromotePlanInput: PromotePlanInput;
  ProposeRecommendationInput: ProposeRecommendationInput;
  ProposeScoreSettingsInput: ProposeScoreSettingsInput;
  ProposedAnalysis: ResolverTypeWrapper<ProposedAnalysis>;
  ProposedArrangement: ResolverTypeWrapper<Omit<ProposedArrangement, 'arrangement'> & { arrangement: ResolversTypes['OutsourcingArrangement'] }>;
  ProposedIssueChange: ResolverTypeWrapper<ProposedIssueChange>;
  ProposedPlanChange: ResolverTypeWrapper<ProposedPlanChangeState>;
  ProvideInformationInput: ProvideInformationInput;
  ProvisionAccessInput: ProvisionAccessInput;
  PublishTemplateInput: PublishTemplateInput;
  QualityAnalysis: ResolverTypeWrapper<QualityAnalysis>;
  QualityIndicator: ResolverTypeWrapper<QualityIndicator>;
  QualityIndicatorInput: QualityIndicatorInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
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
  ReadinessAssessmentStatus: ReadinessAssessmentStatus;
  ReadinessDimension: ReadinessDimension;
  ReadinessEvidence: ResolverTypeWrapper<ReadinessEvidence>;
  ReadinessEvidenceInput: ReadinessEvidenceInput;
  ReadinessFinding: ResolverTypeWrapper<ReadinessFinding>;
  ReadinessFindingInput: ReadinessFindingInput;
  ReadinessGap: ResolverTypeWrapper<ReadinessGap>;
  ReadinessLevel: ReadinessLevel;
  ReadinessState: ReadinessState;
  Recommendation: ResolverTypeWrapper<StateOf<'Recommendation'>>;
  RecommendationAnswer: ResolverTypeWrapper<RecommendationAnswer>;
  RecommendationChange: ResolverTypeWrapper<FeedEvent>;
  RecommendationChangeFilter: RecommendationChangeFilter;
  RecommendationConnection: ResolverTypeWrapper<ConnectionOf<'Recommendation'>>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationFilter: RecommendationFilter;
  RecommendationOrder: RecommendationOrder;
  RecommendationOutcome: ResolverTypeWrapper<OutcomeValue>;
  RecommendationSample: ResolverTypeWrapper<RecommendationSample>;
  RecommendationStatus: RecommendationStatus;
  RecommendationWithdrawal: ResolverTypeWrapper<RecommendationWithdrawal>;
  RecomputeCreditInput: RecomputeCreditInput;
  RecordAccessTestInput: RecordAccessTestInput;
  RecordEntityOwnershipInput: RecordEntityOwnershipInput;
  RecordEntityOwnershipsInput: RecordEntityOwnershipsInput;
  RecordMeasurementInput: RecordMeasurementInput;
  RecordMilestoneInput: RecordMilestoneInput;
  RecordRestorationInput: RecordRestorationInput;
  RecordedMilestone: RecordedMilestone;
  RecordedRestoration: ResolverTypeWrapper<RecordedRestoration>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefuseAccessInput: RefuseAccessInput;
  RegisterListenerInput: RegisterListenerInput;
  RegisterPartyInput: RegisterPartyInput;
  RejectPerformanceIssueInput: RejectPerformanceIssueInput;
  RejectResolutionInput: RejectResolutionInput;
  RejectRestorationInput: RejectRestorationInput;
  RemoveListenerInput: RemoveListenerInput;
  RenewAccessInput: RenewAccessInput;
  ReopenPerformanceIssueInput: ReopenPerformanceIssueInput;
  ReopeningRequest: ResolverTypeWrapper<ReopeningRequest>;
  ReplaceListenerSecretInput: ReplaceListenerSecretInput;
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReportProgressInput: ReportProgressInput;
  RequestAccessInput: RequestAccessInput;
  RequestInformationInput: RequestInformationInput;
  Resolution: ResolverTypeWrapper<Resolution>;
  Resource: ResolverTypeWrapper<EntityRef>;
  RestorationEfficiency: ResolverTypeWrapper<Efficiency>;
  RestorationKind: RestorationKind;
  RestorationVerification: ResolverTypeWrapper<RestorationVerification>;
  ResumeAccessInput: ResumeAccessInput;
  ResumeClockInput: ResumeClockInput;
  ResumeListenerInput: ResumeListenerInput;
  ResumePerformanceIssueInput: ResumePerformanceIssueInput;
  ResumeReviewRuleInput: ResumeReviewRuleInput;
  RetireCalendarInput: RetireCalendarInput;
  RetireReviewRuleInput: RetireReviewRuleInput;
  RetireTemplateInput: RetireTemplateInput;
  ReviewAccessInput: ReviewAccessInput;
  ReviewCriterion: ReviewCriterion;
  ReviewEvidence: ResolverTypeWrapper<ReviewEvidence>;
  ReviewEvidenceInput: ReviewEvidenceInput;
  ReviewFinding: ResolverTypeWrapper<RuleFinding>;
  ReviewRule: ResolverTypeWrapper<StateOf<'ReviewRule'>>;
  ReviewRuleConnection: ResolverTypeWrapper<ConnectionOf<'ReviewRule'>>;
  ReviewRuleEdge: ResolverTypeWrapper<Omit<ReviewRuleEdge, 'node'> & { node: ResolversTypes['ReviewRule'] }>;
  ReviewRuleFilter: ReviewRuleFilter;
  ReviewRuleOrder: ReviewRuleOrder;
  ReviewRuleOutcome: ResolverTypeWrapper<OutcomeValue>;
  ReviewRuleStatus: ReviewRuleStatus;
  ReviewStatement: ResolverTypeWrapper<ReviewStatement>;
  ReviseCalendarInput: ReviseCalendarInput;
  RevokeAccessInput: RevokeAccessInput;
  RuleBroken: ResolverTypeWrapper<RefusalOf<'RuleBroken'>>;
  SchedulePlanInput: SchedulePlanInput;
  ScopeEntry: ResolverTypeWrapper<ScopeEntry>;
  ScoreIndicator: ResolverTypeWrapper<ScoredIndicator>;
  ScoreSetting: ResolverTypeWrapper<ScoreSetting>;
  ScoreSettingInput: ScoreSettingInput;
  ScoreSettings: ResolverTypeWrapper<StateOf<'ScoreSettings'>>;
  ScoreSettingsConnection: ResolverTypeWrapper<ConnectionOf<'ScoreSettings'>>;
  ScoreSettingsDecision: ResolverTypeWrapper<ScoreSettingsDecision>;
  ScoreSettingsEdge: ResolverTypeWrapper<Omit<ScoreSettingsEdge, 'node'> & { node: ResolversTypes['ScoreSettings'] }>;
  ScoreSettingsFilter: ScoreSettingsFilter;
  ScoreSettingsOrder: ScoreSettingsOrder;
  ScoreSettingsOutcome: ResolverTypeWrapper<OutcomeValue>;
  ScoreSettingsStatus: ScoreSettingsStatus;
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
  SeverityCount: ResolverTypeWrapper<SeverityCount>;
  SeverityUpgrade: SeverityUpgrade;
  SharedCalendar: ResolverTypeWrapper<StateOf<'SharedCalendar'>>;
  SharedCalendarConnection: ResolverTypeWrapper<ConnectionOf<'SharedCalendar'>>;
  SharedCalendarEdge: ResolverTypeWrapper<Omit<SharedCalendarEdge, 'node'> & { node: ResolversTypes['SharedCalendar'] }>;
  SharedCalendarFilter: SharedCalendarFilter;
  SharedCalendarOrder: SharedCalendarOrder;
  SharedCalendarOutcome: ResolverTypeWrapper<OutcomeValue>;
  SharedCalendarStatus: SharedCalendarStatus;
  SharedCalendarVersion: ResolverTypeWrapper<SharedCalendarVersion>;
  SlippageHistory: ResolverTypeWrapper<SlippageHistoryState>;
  SlippageRevision: ResolverTypeWrapper<SlippageRevisionState>;
  SlippageSummary: ResolverTypeWrapper<PartyWork>;
  SpecialDay: ResolverTypeWrapper<SpecialDayState>;
  SpecialDayInput: SpecialDayInput;
  StartActionInput: StartActionInput;
  StartFallbackInput: StartFallbackInput;
  StartPerformanceIssueInput: StartPerformanceIssueInput;
  StartPerformanceReviewInput: StartPerformanceReviewInput;
  StartTaskInput: StartTaskInput;
  StatusChange: ResolverTypeWrapper<StatusChange>;
  StopClockInput: StopClockInput;
  StorePerformanceReportInput: StorePerformanceReportInput;
  SubjectAvailability: ResolverTypeWrapper<SubjectAvailabilityState>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuspendAccessInput: SuspendAccessInput;
  TakeOverPlanInput: TakeOverPlanInput;
  TakePerformanceSnapshotInput: TakePerformanceSnapshotInput;
  TargetChange: ResolverTypeWrapper<TargetChange>;
  TargetCondition: ResolverTypeWrapper<TargetCondition>;
  TargetConditionInput: TargetConditionInput;
  TargetTime: ResolverTypeWrapper<Target>;
  TargetTimeInput: TargetTimeInput;
  TemplateAction: ResolverTypeWrapper<TemplateActionState>;
  TemplateActionInput: TemplateActionInput;
  TemplateFit: ResolverTypeWrapper<TemplateFit>;
  TemplateFitInput: TemplateFitInput;
  TemplateParameter: ResolverTypeWrapper<TemplateParameter>;
  TemplateParameterInput: TemplateParameterInput;
  TemplateParameterKind: TemplateParameterKind;
  TemplateProvenance: ResolverTypeWrapper<TemplateProvenance>;
  TemplateProvenanceInput: TemplateProvenanceInput;
  TemplateTask: ResolverTypeWrapper<TaskDraft>;
  TimeBucket: TimeBucket;
  TimeWindow: ResolverTypeWrapper<TimeWindow>;
  TimeWindowInput: TimeWindowInput;
  UpdatePartyInput: UpdatePartyInput;
  UpdatePunctuality: ResolverTypeWrapper<PartyWork>;
  UpholdCreditInput: UpholdCreditInput;
  UseLibraryPlanInput: UseLibraryPlanInput;
  ValidatePartyInput: ValidatePartyInput;
  VerificationTerms: ResolverTypeWrapper<VerificationTermsState>;
  VerificationTermsInput: VerificationTermsInput;
  VerifyRestorationInput: VerifyRestorationInput;
  VersionConflict: ResolverTypeWrapper<RefusalOf<'VersionConflict'>>;
  VoidClockStopInput: VoidClockStopInput;
  VoidedVerification: ResolverTypeWrapper<VoidedVerification>;
  WaiveCreditInput: WaiveCreditInput;
  WaiveImpactInput: WaiveImpactInput;
  Warning: ResolverTypeWrapper<Warning>;
  WarningCode: WarningCode;
  WithdrawAccessRequestInput: WithdrawAccessRequestInput;
  WithdrawAssessmentInput: WithdrawAssessmentInput;
  WithdrawAuthorizationInput: WithdrawAuthorizationInput;
  WithdrawPlanInput: WithdrawPlanInput;
  WithdrawRecommendationInput: WithdrawRecommendationInput;
  WorkingCalendar: ResolverTypeWrapper<Calendar>;
  WorkingCalendarInput: WorkingCalendarInput;
  WorkingHours: ResolverTypeWrapper<WorkingHours>;
  WorkingHoursInput: WorkingHoursInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptRecommendationInput: AcceptRecommendationInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AcceptResolutionInput: AcceptResolutionInput;
  AccessDecision: AccessDecision;
  AccessGrant: StateOf<'AccessGrant'>;
  AccessGrantChange: FeedEvent;
  AccessGrantChangeFilter: AccessGrantChangeFilter;
  AccessGrantConnection: ConnectionOf<'AccessGrant'>;
  AccessGrantEdge: Omit<AccessGrantEdge, 'node'> & { node: ResolversParentTypes['AccessGrant'] };
  AccessGrantFilter: AccessGrantFilter;
  AccessGrantOutcome: OutcomeValue;
  AccessTest: AccessTest;
  AccessTestInput: AccessTestInput;
  AccessTool: AccessTool;
  AccessToolInput: AccessToolInput;
  AcknowledgeNoticeInput: AcknowledgeNoticeInput;
  AcknowledgeProposalInput: AcknowledgeProposalInput;
  Actor: Actor;
  AddNoteInput: AddNoteInput;
  AddReviewEvidenceInput: AddReviewEvidenceInput;
  AdoptPartyPlanInput: AdoptPartyPlanInput;
  AgreeArrangementInput: AgreeArrangementInput;
  Float: Scalars['Float']['output'];
  AgreeCreditInput: AgreeCreditInput;
  AgreeReviewInput: AgreeReviewInput;
  AgreementCredit: Omit<AgreementCredit, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['CreditLine']> };
  AgreementReport: AgreementReportState;
  AmendArrangementInput: AmendArrangementInput;
  AmendPlanInput: AmendPlanInput;
  AmendReviewRuleInput: AmendReviewRuleInput;
  AnalyzeServiceQualityInput: AnalyzeServiceQualityInput;
  ApproveAccessInput: ApproveAccessInput;
  ArrangementCoverage: ArrangementCoverageState;
  AssessReadinessInput: AssessReadinessInput;
  AssignPartyInput: AssignPartyInput;
  Assignment: AssignmentState;
  AvailabilityTerms: AvailabilityTermsState;
  AvailabilityTermsInput: AvailabilityTermsInput;
  BasisChange: BasisChange;
  Caller: Principal;
  CancelActionInput: CancelActionInput;
  CancelPerformanceIssueInput: CancelPerformanceIssueInput;
  CancelPerformanceReviewInput: CancelPerformanceReviewInput;
  CancelPlanInput: CancelPlanInput;
  CancelTaskInput: CancelTaskInput;
  CarrierMaintenance: MaintenanceState;
  Change: RecordedEvent;
  ChangeDecision: ChangeDecision;
  ChangeEntityOwnershipInput: ChangeEntityOwnershipInput;
  ChangePriorityInput: ChangePriorityInput;
  ChangedPlanStep: ChangedPlanStep;
  ChronicFailure: ChronicFailure;
  ChronicFailureTerms: ChronicFailureTermsState;
  ChronicFailureTermsInput: ChronicFailureTermsInput;
  ClaimCreditInput: ClaimCreditInput;
  ClaimResolutionInput: ClaimResolutionInput;
  ClockAgreement: AgreedTerms;
  ClockDispute: ClockDispute;
  ClockSegment: Segment;
  ClockStop: ClockStopState;
  ClosePartyInput: ClosePartyInput;
  ClosePlanReviewInput: ClosePlanReviewInput;
  CloseReviewInput: CloseReviewInput;
  CommenceEmergencyWorkInput: CommenceEmergencyWorkInput;
  CommencePlanInput: CommencePlanInput;
  ComparedRow: ComparedRowView;
  CompleteActionInput: CompleteActionInput;
  CompleteTaskInput: CompleteTaskInput;
  CompleteWorkInput: CompleteWorkInput;
  ConcludeReviewInput: ConcludeReviewInput;
  ConfirmPartyPlanInput: ConfirmPartyPlanInput;
  ContactMedium: ContactMedium;
  ContactMediumInput: ContactMediumInput;
  ContestRejectionInput: ContestRejectionInput;
  CreditBand: CreditBandView;
  CreditBandInput: CreditBandInput;
  CreditClaim: StateOf<'CreditClaim'>;
  CreditClaimConnection: ConnectionOf<'CreditClaim'>;
  CreditClaimEdge: Omit<CreditClaimEdge, 'node'> & { node: ResolversParentTypes['CreditClaim'] };
  CreditClaimFilter: CreditClaimFilter;
  CreditClaimMove: CreditClaimMove;
  CreditClaimOutcome: OutcomeValue;
  CreditLine: CreditLineState;
  CreditTerms: CreditTermsState;
  CreditTermsInput: CreditTermsInput;
  DateTime: Scalars['DateTime']['output'];
  DayHours: DayHours;
  DayHoursInput: DayHoursInput;
  DecideArrangementInput: DecideArrangementInput;
  DecideAuthorizationInput: DecideAuthorizationInput;
  DecideEmergencyAuthorizationInput: DecideEmergencyAuthorizationInput;
  DecideExtensionInput: DecideExtensionInput;
  DecidePerformanceIssueChangeInput: DecidePerformanceIssueChangeInput;
  DecidePlanChangeInput: DecidePlanChangeInput;
  DecideScoreSettingsInput: DecideScoreSettingsInput;
  DeclareImpactInput: DeclareImpactInput;
  DeclineRecommendationInput: DeclineRecommendationInput;
  DefineCalendarInput: DefineCalendarInput;
  DefineReviewRuleInput: DefineReviewRuleInput;
  DegradationKind: DegradationKind;
  DeliveryAttempt: Attempt;
  DevelopPlanInput: DevelopPlanInput;
  DevelopRecommendedPlanInput: DevelopRecommendedPlanInput;
  DimensionValue: DimensionValueState;
  DisputeClockInput: DisputeClockInput;
  DisputeCreditInput: DisputeCreditInput;
  DisputeFormerClockInput: DisputeFormerClockInput;
  DisputeFormerClockOutcome: ResolversUnionTypes<ResolversParentTypes>['DisputeFormerClockOutcome'];
  DueBand: DueBand;
  DueBandInput: DueBandInput;
  DueTable: DueTableState;
  DueTableInput: DueTableInput;
  Duration: Scalars['Duration']['output'];
  EndArrangementInput: EndArrangementInput;
  EndEntityOwnershipInput: EndEntityOwnershipInput;
  EndFallbackInput: EndFallbackInput;
  Entity: EntityRef;
  EntityOwnership: StateOf<'EntityOwnership'>;
  EntityOwnershipConnection: ConnectionOf<'EntityOwnership'>;
  EntityOwnershipEdge: Omit<EntityOwnershipEdge, 'node'> & { node: ResolversParentTypes['EntityOwnership'] };
  EntityOwnershipFilter: EntityOwnershipFilter;
  EntityOwnershipOutcome: OutcomeValue;
  EntityOwnershipRowInput: EntityOwnershipRowInput;
  EntityRefInput: EntityRefInput;
  ExpectedRestoration: ExpectedIssue;
  ExpectedRestorations: OpenIssueSummary;
  ExtendWindowInput: ExtendWindowInput;
  ExtensionAnswer: Omit<ExtensionAnswer, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  ExternalIdentifier: ExternalIdentifier;
  ExternalIdentifierInput: ExternalIdentifierInput;
  ExternalIssueId: ExternalIssueId;
  ExternalIssueIdInput: ExternalIssueIdInput;
  FailActionInput: FailActionInput;
  FigureContribution: FigureContribution;
  FormerClock: FormerClockView;
  HoldPerformanceIssueInput: HoldPerformanceIssueInput;
  HoldTaskInput: HoldTaskInput;
  IdentifyCauseInput: IdentifyCauseInput;
  IllegalTransition: RefusalOf<'IllegalTransition'>;
  ImpactAssessment: ImpactAssessmentState;
  ImpactWaiver: ImpactWaiverState;
  ImpactedEntity: ImpactedEntityState;
  ImpactedEntityInput: ImpactedEntityInput;
  ImportMaintenanceNoticeInput: ImportMaintenanceNoticeInput;
  ImprovementPlan: StateOf<'ImprovementPlan'>;
  ImprovementPlanChange: FeedEvent;
  ImprovementPlanChangeFilter: ImprovementPlanChangeFilter;
  ImprovementPlanConnection: ConnectionOf<'ImprovementPlan'>;
  ImprovementPlanEdge: Omit<ImprovementPlanEdge, 'node'> & { node: ResolversParentTypes['ImprovementPlan'] };
  ImprovementPlanFilter: ImprovementPlanFilter;
  ImprovementPlanOutcome: OutcomeValue;
  IndicatorFinding: IndicatorFinding;
  InitiatePerformanceReviewInput: InitiatePerformanceReviewInput;
  InputIssue: InputIssue;
  InvalidInput: RefusalOf<'InvalidInput'>;
  InventoryConnection: Inventory;
  InventoryCounts: InventoryCounts;
  InventoryEdge: Omit<InventoryEdge, 'node'> & { node: ResolversParentTypes['InventoryEntry'] };
  InventoryEntry: RecordedEvent;
  InventoryFilter: InventoryFilter;
  IssueCancellation: IssueCancellation;
  IssueFinding: IssueFinding;
  IssueLink: LinkView;
  JSON: Scalars['JSON']['output'];
  LinkIssuesInput: LinkIssuesInput;
  LinkRecommendationPlanInput: LinkRecommendationPlanInput;
  Listener: StateOf<'Listener'>;
  ListenerConnection: ConnectionOf<'Listener'>;
  ListenerEdge: Omit<ListenerEdge, 'node'> & { node: ResolversParentTypes['Listener'] };
  ListenerFilter: ListenerFilter;
  ListenerOutcome: OutcomeValue;
  MeasureChange: MeasureChangeState;
  MeasureFilter: MeasureFilterState;
  MeasureFilterInput: MeasureFilterInput;
  MeasureRecommendationInput: MeasureRecommendationInput;
  MeasuredRow: NamedRow;
  MeasuredValue: MeasuredValueState;
  Measurement: Measurement;
  MilestoneClock: MilestoneClock;
  MilestoneClockInput: MilestoneClockInput;
  MissedUpdate: MissedUpdate;
  Mutation: Record<PropertyKey, never>;
  MutationIdReused: RefusalOf<'MutationIdReused'>;
  NotFound: RefusalOf<'NotFound'>;
  NotPermitted: RefusalOf<'NotPermitted'>;
  Note: Note;
  NoticeDelivery: StateOf<'NoticeDelivery'>;
  NoticeDeliveryConnection: ConnectionOf<'NoticeDelivery'>;
  NoticeDeliveryEdge: Omit<NoticeDeliveryEdge, 'node'> & { node: ResolversParentTypes['NoticeDelivery'] };
  NoticeDeliveryFilter: NoticeDeliveryFilter;
  NoticeDeliveryOutcome: OutcomeValue;
  NoticeSelection: NoticeSelection;
  NoticeSelectionInput: NoticeSelectionInput;
  NotifyProposalInput: NotifyProposalInput;
  ObjectiveResult: ObjectiveResult;
  OpenIssueCounts: OpenIssueSummary;
  OutsourcingArrangement: OutsourcingArrangementState;
  OwedAuthorization: OwedAuthorization;
  OwnerDecision: OwnerDecisionState;
  PageInfo: PageInfo;
  ParameterBindingInput: ParameterBindingInput;
  Party: StateOf<'Party'>;
  PartyChange: FeedEvent;
  PartyChangeFilter: PartyChangeFilter;
  PartyConnection: ConnectionOf<'Party'>;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  PartyFilter: PartyFilter;
  PartyOutcome: OutcomeValue;
  PartyPerformanceChange: FeedEvent;
  PartyPerformanceChangeFilter: PartyPerformanceChangeFilter;
  PartyProgressReport: PartyProgress;
  PartyRanking: RankingView;
  PartyRole: PartyRole;
  PartyRoleInput: PartyRoleInput;
  PauseListenerInput: PauseListenerInput;
  PauseReviewRuleInput: PauseReviewRuleInput;
  PerformanceComparison: ComparisonView;
  PerformanceFinding: FindingView;
  PerformanceIssue: StateOf<'PerformanceIssue'>;
  PerformanceIssueChange: FeedEvent;
  PerformanceIssueChangeFilter: PerformanceIssueChangeFilter;
  PerformanceIssueConnection: ConnectionOf<'PerformanceIssue'>;
  PerformanceIssueEdge: Omit<PerformanceIssueEdge, 'node'> & { node: ResolversParentTypes['PerformanceIssue'] };
  PerformanceIssueFilter: PerformanceIssueFilter;
  PerformanceIssueOutcome: OutcomeValue;
  PerformanceQuestion: MeasureQuestion;
  PerformanceQuestionInput: PerformanceQuestionInput;
  PerformanceReport: StateOf<'PerformanceReport'>;
  PerformanceReportConnection: ConnectionOf<'PerformanceReport'>;
  PerformanceReportEdge: Omit<PerformanceReportEdge, 'node'> & { node: ResolversParentTypes['PerformanceReport'] };
  PerformanceReportOutcome: OutcomeValue;
  PerformanceReview: StateOf<'PerformanceReview'>;
  PerformanceReviewChange: FeedEvent;
  PerformanceReviewChangeFilter: PerformanceReviewChangeFilter;
  PerformanceReviewConnection: ConnectionOf<'PerformanceReview'>;
  PerformanceReviewEdge: Omit<PerformanceReviewEdge, 'node'> & { node: ResolversParentTypes['PerformanceReview'] };
  PerformanceReviewFilter: PerformanceReviewFilter;
  PerformanceReviewOutcome: OutcomeValue;
  PerformanceScore: Score;
  PerformanceSnapshot: StateOf<'PerformanceSnapshot'>;
  PerformanceSnapshotConnection: ConnectionOf<'PerformanceSnapshot'>;
  PerformanceSnapshotEdge: Omit<PerformanceSnapshotEdge, 'node'> & { node: ResolversParentTypes['PerformanceSnapshot'] };
  PerformanceSnapshotFilter: PerformanceSnapshotFilter;
  PerformanceSnapshotOutcome: OutcomeValue;
  PerformanceTrend: TrendView;
  Period: Period;
  PeriodInput: PeriodInput;
  PeriodObjective: PeriodObjectiveState;
  PeriodObjectiveInput: PeriodObjectiveInput;
  PlanAuthorization: Omit<PlanAuthorization, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  PlanChangeDecision: PlanChangeDecision;
  PlanConflict: Conflict;
  PlanConsent: ConsentView;
  PlanDeviation: Deviation;
  PlanDeviationInput: PlanDeviationInput;
  PlanNotice: Notice;
  PlanNoticeDelivery: FeedEvent;
  PlanNoticeFilter: PlanNoticeFilter;
  PlanOption: PlanOptionState;
  PlanStatusChange: PlanStatusChange;
  PlanTakeOver: PlanTakeOver;
  PlanTask: PlanTaskState;
  PlanTaskInput: PlanTaskInput;
  PlanTemplate: StateOf<'PlanTemplate'>;
  PlanTemplateConnection: ConnectionOf<'PlanTemplate'>;
  PlanTemplateEdge: Omit<PlanTemplateEdge, 'node'> & { node: ResolversParentTypes['PlanTemplate'] };
  PlanTemplateFilter: PlanTemplateFilter;
  PlanTemplateOutcome: OutcomeValue;
  PlanWindowExtension: Omit<PlanWindowExtension, 'answers'> & { answers: ReadonlyArray<ResolversParentTypes['ExtensionAnswer']> };
  ProcessReadiness: ProcessReadinessState;
  ProcessReference: ProcessReference;
  Product: EntityRef;
  ProgressReport: ProgressReportState;
  PromotePlanInput: PromotePlanInput;
  ProposeRecommendationInput: ProposeRecommendationInput;
  ProposeScoreSettingsInput: ProposeScoreSettingsInput;
  ProposedAnalysis: ProposedAnalysis;
  ProposedArrangement: Omit<ProposedArrangement, 'arrangement'> & { arrangement: ResolversParentTypes['OutsourcingArrangement'] };
  ProposedIssueChange: ProposedIssueChange;
  ProposedPlanChange: ProposedPlanChangeState;
  ProvideInformationInput: ProvideInformationInput;
  ProvisionAccessInput: ProvisionAccessInput;
  PublishTemplateInput: PublishTemplateInput;
  QualityAnalysis: QualityAnalysis;
  QualityIndicator: QualityIndicator;
  QualityIndicatorInput: QualityIndicatorInput;
  Query: Record<PropertyKey, never>;
  Question: Question;
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
  ReadinessEvidence: ReadinessEvidence;
  ReadinessEvidenceInput: ReadinessEvidenceInput;
  ReadinessFinding: ReadinessFinding;
  ReadinessFindingInput: ReadinessFindingInput;
  ReadinessGap: ReadinessGap;
  Recommendation: StateOf<'Recommendation'>;
  RecommendationAnswer: RecommendationAnswer;
  RecommendationChange: FeedEvent;
  RecommendationChangeFilter: RecommendationChangeFilter;
  RecommendationConnection: ConnectionOf<'Recommendation'>;
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationFilter: RecommendationFilter;
  RecommendationOutcome: OutcomeValue;
  RecommendationSample: RecommendationSample;
  RecommendationWithdrawal: RecommendationWithdrawal;
  RecomputeCreditInput: RecomputeCreditInput;
  RecordAccessTestInput: RecordAccessTestInput;
  RecordEntityOwnershipInput: RecordEntityOwnershipInput;
  RecordEntityOwnershipsInput: RecordEntityOwnershipsInput;
  RecordMeasurementInput: RecordMeasurementInput;
  RecordMilestoneInput: RecordMilestoneInput;
  RecordRestorationInput: RecordRestorationInput;
  RecordedRestoration: RecordedRestoration;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefuseAccessInput: RefuseAccessInput;
  RegisterListenerInput: RegisterListenerInput;
  RegisterPartyInput: RegisterPartyInput;
  RejectPerformanceIssueInput: RejectPerformanceIssueInput;
  RejectResolutionInput: RejectResolutionInput;
  RejectRestorationInput: RejectRestorationInput;
  RemoveListenerInput: RemoveListenerInput;
  RenewAccessInput: RenewAccessInput;
  ReopenPerformanceIssueInput: ReopenPerformanceIssueInput;
  ReopeningRequest: ReopeningRequest;
  ReplaceListenerSecretInput: ReplaceListenerSecretInput;
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReportProgressInput: ReportProgressInput;
  RequestAccessInput: RequestAccessInput;
  RequestInformationInput: RequestInformationInput;
  Resolution: Resolution;
  Resource: EntityRef;
  RestorationEfficiency: Efficiency;
  RestorationVerification: RestorationVerification;
  ResumeAccessInput: ResumeAccessInput;
  ResumeClockInput: ResumeClockInput;
  ResumeListenerInput: ResumeListenerInput;
  ResumePerformanceIssueInput: ResumePerformanceIssueInput;
  ResumeReviewRuleInput: ResumeReviewRuleInput;
  RetireCalendarInput: RetireCalendarInput;
  RetireReviewRuleInput: RetireReviewRuleInput;
  RetireTemplateInput: RetireTemplateInput;
  ReviewAccessInput: ReviewAccessInput;
  ReviewEvidence: ReviewEvidence;
  ReviewEvidenceInput: ReviewEvidenceInput;
  ReviewFinding: RuleFinding;
  ReviewRule: StateOf<'ReviewRule'>;
  ReviewRuleConnection: ConnectionOf<'ReviewRule'>;
  ReviewRuleEdge: Omit<ReviewRuleEdge, 'node'> & { node: ResolversParentTypes['ReviewRule'] };
  ReviewRuleFilter: ReviewRuleFilter;
  ReviewRuleOutcome: OutcomeValue;
  ReviewStatement: ReviewStatement;
  ReviseCalendarInput: ReviseCalendarInput;
  RevokeAccessInput: RevokeAccessInput;
  RuleBroken: RefusalOf<'RuleBroken'>;
  SchedulePlanInput: SchedulePlanInput;
  ScopeEntry: ScopeEntry;
  ScoreIndicator: ScoredIndicator;
  ScoreSetting: ScoreSetting;
  ScoreSettingInput: ScoreSettingInput;
  ScoreSettings: StateOf<'ScoreSettings'>;
  ScoreSettingsConnection: ConnectionOf<'ScoreSettings'>;
  ScoreSettingsDecision: ScoreSettingsDecision;
  ScoreSettingsEdge: Omit<ScoreSettingsEdge, 'node'> & { node: ResolversParentTypes['ScoreSettings'] };
  ScoreSettingsFilter: ScoreSettingsFilter;
  ScoreSettingsOutcome: OutcomeValue;
  Service: EntityRef;
  ServiceAction: ServiceActionState;
  ServiceActionInput: ServiceActionInput;
  ServiceLevelClock: ClockView;
  ServiceLevelTarget: ServiceLevelTargetState;
  ServiceLevelTargetInput: ServiceLevelTargetInput;
  SettleClockDisputeInput: SettleClockDisputeInput;
  SeverityCount: SeverityCount;
  SharedCalendar: StateOf<'SharedCalendar'>;
  SharedCalendarConnection: ConnectionOf<'SharedCalendar'>;
  SharedCalendarEdge: Omit<SharedCalendarEdge, 'node'> & { node: ResolversParentTypes['SharedCalendar'] };
  SharedCalendarFilter: SharedCalendarFilter;
  SharedCalendarOutcome: OutcomeValue;
  SharedCalendarVersion: SharedCalendarVersion;
  SlippageHistory: SlippageHistoryState;
  SlippageRevision: SlippageRevisionState;
  SlippageSummary: PartyWork;
  SpecialDay: SpecialDayState;
  SpecialDayInput: SpecialDayInput;
  StartActionInput: StartActionInput;
  StartFallbackInput: StartFallbackInput;
  StartPerformanceIssueInput: StartPerformanceIssueInput;
  StartPerformanceReviewInput: StartPerformanceReviewInput;
  StartTaskInput: StartTaskInput;
  StatusChange: StatusChange;
  StopClockInput: StopClockInput;
  StorePerformanceReportInput: StorePerformanceReportInput;
  SubjectAvailability: SubjectAvailabilityState;
  Subscription: Record<PropertyKey, never>;
  SuspendAccessInput: SuspendAccessInput;
  TakeOverPlanInput: TakeOverPlanInput;
  TakePerformanceSnapshotInput: TakePerformanceSnapshotInput;
  TargetChange: TargetChange;
  TargetCondition: TargetCondition;
  TargetConditionInput: TargetConditionInput;
  TargetTime: Target;
  TargetTimeInput: TargetTimeInput;
  TemplateAction: TemplateActionState;
  TemplateActionInput: TemplateActionInput;
  TemplateFit: TemplateFit;
  TemplateFitInput: TemplateFitInput;
  TemplateParameter: TemplateParameter;
  TemplateParameterInput: TemplateParameterInput;
  TemplateProvenance: TemplateProvenance;
  TemplateProvenanceInput: TemplateProvenanceInput;
  TemplateTask: TaskDraft;
  TimeWindow: TimeWindow;
  TimeWindowInput: TimeWindowInput;
  UpdatePartyInput: UpdatePartyInput;
  UpdatePunctuality: PartyWork;
  UpholdCreditInput: UpholdCreditInput;
  UseLibraryPlanInput: UseLibraryPlanInput;
  ValidatePartyInput: ValidatePartyInput;
  VerificationTerms: VerificationTermsState;
  VerificationTermsInput: VerificationTermsInput;
  VerifyRestorationInput: VerifyRestorationInput;
  VersionConflict: RefusalOf<'VersionConflict'>;
  VoidClockStopInput: VoidClockStopInput;
  VoidedVerification: VoidedVerification;
  WaiveCreditInput: WaiveCreditInput;
  WaiveImpactInput: WaiveImpactInput;
  Warning: Warning;
  WithdrawAccessRequestInput: WithdrawAccessRequestInput;
  WithdrawAssessmentInput: WithdrawAssessmentInput;
  WithdrawAuthorizationInput: WithdrawAuthorizationInput;
  WithdrawPlanInput: WithdrawPlanInput;
  WithdrawRecommendationInput: WithdrawRecommendationInput;
  WorkingCalendar: Calendar;
  WorkingCalendarInput: WorkingCalendarInput;
  WorkingHours: WorkingHours;
  WorkingHoursInput: WorkingHoursInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessDecision'] = ResolversParentTypes['AccessDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessGrantResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['AccessDecision']>, ParentType, ContextType>;
  arrangementEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrangementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clientIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['AccessDirection'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<AccessGrantHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inventories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lastReview?: Resolver<Maybe<ResolversTypes['AccessDecision']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  privileges?: Resolver<ReadonlyArray<ResolversTypes['Privilege']>, ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  provisionedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['AccessDecision']>, ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revocation?: Resolver<Maybe<ResolversTypes['AccessDecision']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccessGrantStatus'], ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['AccessDecision']>, ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['AccessTest']>, ParentType, ContextType>;
  tools?: Resolver<ReadonlyArray<ResolversTypes['AccessTool']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['AccessDecision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessGrantChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantChange'] = ResolversParentTypes['AccessGrantChange']> = {
  accessGrant?: Resolver<Maybe<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  accessGrantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['AccessGrantStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccessGrantStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessGrantConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantConnection'] = ResolversParentTypes['AccessGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessGrantEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantEdge'] = ResolversParentTypes['AccessGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
};

export type AccessGrantOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessGrantOutcome'] = ResolversParentTypes['AccessGrantOutcome']> = {
  __resolveType: TypeResolveFn<'AccessGrant' | 'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type AccessTestResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessTest'] = ResolversParentTypes['AccessTest']> = {
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  testedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  testedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessToolResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccessTool'] = ResolversParentTypes['AccessTool']> = {
  kind?: Resolver<ResolversTypes['AccessToolKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  partyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AgreementCreditResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgreementCredit'] = ResolversParentTypes['AgreementCredit']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CreditLine']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CreditUnit'], ParentType, ContextType>;
};

export type AgreementReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgreementReport'] = ResolversParentTypes['AgreementReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availability?: Resolver<ReadonlyArray<ResolversTypes['SubjectAvailability']>, ParentType, ContextType>;
  chronicFailures?: Resolver<ReadonlyArray<ResolversTypes['ChronicFailure']>, ParentType, ContextType>;
  credits?: Resolver<ReadonlyArray<ResolversTypes['AgreementCredit']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['ObjectiveResult']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type ArrangementCoverageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArrangementCoverage'] = ResolversParentTypes['ArrangementCoverage']> = {
  arrangement?: Resolver<ResolversTypes['OutsourcingArrangement'], ParentType, ContextType>;
  overruled?: Resolver<ReadonlyArray<ResolversTypes['OutsourcingArrangement']>, ParentType, ContextType>;
  scopeEntry?: Resolver<ResolversTypes['ScopeEntry'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AvailabilityTermsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AvailabilityTerms'] = ResolversParentTypes['AvailabilityTerms']> = {
  excluded?: Resolver<ReadonlyArray<ResolversTypes['OutageExclusion']>, ParentType, ContextType>;
  fixedPeriod?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  impacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
};

export type BasisChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BasisChange'] = ResolversParentTypes['BasisChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countsFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BasisKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CallerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = {
  accessGrants?: Resolver<ReadonlyArray<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CarrierMaintenanceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CarrierMaintenance'] = ResolversParentTypes['CarrierMaintenance']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maintenanceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MaintenanceStatus']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeDecision'] = ResolversParentTypes['ChangeDecision']> = {
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangedPlanStepResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangedPlanStep'] = ResolversParentTypes['ChangedPlanStep']> = {
  change?: Resolver<ResolversTypes['PlanStepChange'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ClockAgreementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClockAgreement'] = ResolversParentTypes['ClockAgreement']> = {
  agreementReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arrangementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  arrangementVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClockDisputeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClockDispute'] = ResolversParentTypes['ClockDispute']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DisputeOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClockSegmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClockSegment'] = ResolversParentTypes['ClockSegment']> = {
  elapsed?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Obligor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ClockStopReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockSegmentState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
  stopId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClockStopResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClockStop'] = ResolversParentTypes['ClockStop']> = {
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ClockKind']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ClockStopReason'], ParentType, ContextType>;
  resumedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voidedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparedRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ComparedRow'] = ResolversParentTypes['ComparedRow']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['MeasureChange']>, ParentType, ContextType>;
  key?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
};

export type ContactMediumResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactMedium'] = ResolversParentTypes['ContactMedium']> = {
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ContactMediumType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditBandResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreditBand'] = ResolversParentTypes['CreditBand']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fromTime?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  perStarted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  perStartedTime?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type CreditClaimResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreditClaim'] = ResolversParentTypes['CreditClaim'], FederationReferenceType extends FederationReferenceTypes['CreditClaim'] = FederationReferenceTypes['CreditClaim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditClaim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['CreditClaimMove']>, ParentType, ContextType>;
  arrangementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  arrangementVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['AgreementCredit'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['CreditClaimMove']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<CreditClaimHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CreditClaim' | 'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type CreditLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreditLine'] = ResolversParentTypes['CreditLine']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claimableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  performanceIssueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusedBy?: Resolver<Maybe<ResolversTypes['CreditRefusal']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CreditTermsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreditTerms'] = ResolversParentTypes['CreditTerms']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['CreditBand']>, ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claimWithin?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  combine?: Resolver<ResolversTypes['CreditCombination'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['CreditInput'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketWithin?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CreditUnit'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayHoursResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DayHours'] = ResolversParentTypes['DayHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DegradationKindResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DegradationKind'] = ResolversParentTypes['DegradationKind']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryAttemptResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responseStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  took?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
};

export type DimensionValueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DimensionValue'] = ResolversParentTypes['DimensionValue']> = {
  dimension?: Resolver<ResolversTypes['MeasureDimension'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisputeFormerClockOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DisputeFormerClockOutcome'] = ResolversParentTypes['DisputeFormerClockOutcome']> = {
  __resolveType: TypeResolveFn<'FormerClock' | 'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type DueBandResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DueBand'] = ResolversParentTypes['DueBand']> = {
  addDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['DayCount'], ParentType, ContextType>;
  dayKind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  dueTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DueTableResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DueTable'] = ResolversParentTypes['DueTable']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['DueBand']>, ParentType, ContextType>;
  outOfHours?: Resolver<ResolversTypes['OutOfHours'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EntityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Product' | 'Resource' | 'Service', ParentType, ContextType>;
};

export type EntityOwnershipResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityOwnership'] = ResolversParentTypes['EntityOwnership']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deputies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<EntityOwnershipHistoryArgs>>;
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
  __resolveType: TypeResolveFn<'EntityOwnership' | 'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type EntityTypeResolvers = { PRODUCT: 'Product', RESOURCE: 'Resource', SERVICE: 'Service' };

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

export type ExtensionAnswerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExtensionAnswer'] = ResolversParentTypes['ExtensionAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExternalIdentifierResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExternalIdentifier'] = ResolversParentTypes['ExternalIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalIssueIdResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExternalIssueId'] = ResolversParentTypes['ExternalIssueId']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureContributionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FigureContribution'] = ResolversParentTypes['FigureContribution']> = {
  basisHistory?: Resolver<ReadonlyArray<ResolversTypes['BasisChange']>, ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FormerClockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FormerClock'] = ResolversParentTypes['FormerClock']> = {
  clock?: Resolver<ResolversTypes['ServiceLevelClock'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IllegalTransitionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IllegalTransition'] = ResolversParentTypes['IllegalTransition']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImpactAssessment'] = ResolversParentTypes['ImpactAssessment']> = {
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['ImpactedEntity']>, ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactWaiverResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImpactWaiver'] = ResolversParentTypes['ImpactWaiver']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactedEntityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImpactedEntity'] = ResolversParentTypes['ImpactedEntity']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['ImpactBasis']>, ParentType, ContextType>;
  deputies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ImpactLevel'], ParentType, ContextType>;
  ownerGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  redundantWith?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  unowned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImprovementPlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlan'] = ResolversParentTypes['ImprovementPlan'], FederationReferenceType extends FederationReferenceTypes['ImprovementPlan'] = FederationReferenceTypes['ImprovementPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImprovementPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedConflicts?: Resolver<ReadonlyArray<ResolversTypes['PlanConflict']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAction']>, ParentType, ContextType>;
  actualEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actualStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authoredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  awaitsConfirmation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['PlanConflict']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['PlanConsent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['OwnerDecision']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviations?: Resolver<ReadonlyArray<ResolversTypes['PlanDeviation']>, ParentType, ContextType>;
  emergencyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['PlanWindowExtension']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<ImprovementPlanHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['ImpactAssessment']>, ParentType, ContextType>;
  issueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  maintenance?: Resolver<Maybe<ResolversTypes['CarrierMaintenance']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['PlanNotice']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PlanOrigin'], ParentType, ContextType>;
  overrun?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  owedAuthorization?: Resolver<Maybe<ResolversTypes['OwedAuthorization']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  proposedChanges?: Resolver<ReadonlyArray<ResolversTypes['ProposedPlanChange']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  recommendationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduled?: Resolver<Maybe<ResolversTypes['TimeWindow']>, ParentType, ContextType>;
  search?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanOption']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<ReadonlyArray<ResolversTypes['PlanStatusChange']>, ParentType, ContextType>;
  takenOver?: Resolver<Maybe<ResolversTypes['PlanTakeOver']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['PlanTask']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  touchTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  touchTimeRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unreached?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waivers?: Resolver<ReadonlyArray<ResolversTypes['ImpactWaiver']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['TimeWindow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementPlanChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanChange'] = ResolversParentTypes['ImprovementPlanChange']> = {
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
};

export type ImprovementPlanConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanConnection'] = ResolversParentTypes['ImprovementPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImprovementPlanEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanEdge'] = ResolversParentTypes['ImprovementPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImprovementPlan'], ParentType, ContextType>;
};

export type ImprovementPlanOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImprovementPlanOutcome'] = ResolversParentTypes['ImprovementPlanOutcome']> = {
  __resolveType: TypeResolveFn<'IllegalTransition' | 'ImprovementPlan' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type IndicatorFindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IndicatorFinding'] = ResolversParentTypes['IndicatorFinding']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  normal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InputIssueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InventoryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InventoryConnection'] = ResolversParentTypes['InventoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InventoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InventoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryCountsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InventoryCounts'] = ResolversParentTypes['InventoryCounts']> = {
  atRisk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolvedAwaitingVerification?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InventoryEdge'] = ResolversParentTypes['InventoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InventoryEntry'], ParentType, ContextType>;
};

export type InventoryEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InventoryEntry'] = ResolversParentTypes['InventoryEntry']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  aggregateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  aggregateType?: Resolver<ResolversTypes['InventorySubject'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventorySubjectResolvers = { IMPROVEMENT_PLAN: 'ImprovementPlan', PARTY: 'Party', PERFORMANCE_ISSUE: 'PerformanceIssue' };

export type IssueCancellationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IssueCancellation'] = ResolversParentTypes['IssueCancellation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CancellationCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueFindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IssueFinding'] = ResolversParentTypes['IssueFinding']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssueLinkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IssueLink'] = ResolversParentTypes['IssueLink']> = {
  inverse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['LinkRelation'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ListenerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Listener'] = ResolversParentTypes['Listener']> = {
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
};

export type ListenerConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ListenerConnection'] = ResolversParentTypes['ListenerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListenerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Listener']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListenerEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ListenerEdge'] = ResolversParentTypes['ListenerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listener'], ParentType, ContextType>;
};

export type ListenerOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ListenerOutcome'] = ResolversParentTypes['ListenerOutcome']> = {
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'Listener' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type MeasureChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MeasureChange'] = ResolversParentTypes['MeasureChange']> = {
  before?: Resolver<ResolversTypes['MeasuredValue'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['MeasuredValue'], ParentType, ContextType>;
  perDay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  perDayBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeasureFilterResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MeasureFilter'] = ResolversParentTypes['MeasureFilter']> = {
  category?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  initiatingLayer?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InitiatingLayer']>>, ParentType, ContextType>;
  initiatingProcess?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  partyId?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Severity']>>, ParentType, ContextType>;
};

export type MeasuredRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MeasuredRow'] = ResolversParentTypes['MeasuredRow']> = {
  bucket?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  key?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
};

export type MeasuredValueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MeasuredValue'] = ResolversParentTypes['MeasuredValue']> = {
  ages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  asserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  unverified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MeasurementSource'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MilestoneClockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MilestoneClock'] = ResolversParentTypes['MilestoneClock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endOn?: Resolver<ResolversTypes['MilestoneEvent'], ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['MilestoneEvent'], ParentType, ContextType>;
};

export type MissedUpdateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MissedUpdate'] = ResolversParentTypes['MissedUpdate']> = {
  cameAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRecommendation?: Resolver<ResolversTypes['RecommendationOutcome'], ParentType, ContextType, RequireFields<MutationAcceptRecommendationArgs, 'input'>>;
  acceptResolution?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAcceptResolutionArgs, 'input'>>;
  acknowledgeNotice?: Resolver<ResolversTypes['NoticeDeliveryOutcome'], ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'input'>>;
  acknowledgeProposal?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationAcknowledgeProposalArgs, 'input'>>;
  addNote?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  addReviewEvidence?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationAddReviewEvidenceArgs, 'input'>>;
  adoptPartyPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationAdoptPartyPlanArgs, 'input'>>;
  agreeArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationAgreeArrangementArgs, 'input'>>;
  agreeCredit?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationAgreeCreditArgs, 'input'>>;
  agreeReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationAgreeReviewArgs, 'input'>>;
  amendArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationAmendArrangementArgs, 'input'>>;
  amendPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationAmendPlanArgs, 'input'>>;
  amendReviewRule?: Resolver<ResolversTypes['ReviewRuleOutcome'], ParentType, ContextType, RequireFields<MutationAmendReviewRuleArgs, 'input'>>;
  analyzeServiceQuality?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAnalyzeServiceQualityArgs, 'input'>>;
  approveAccess?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationApproveAccessArgs, 'input'>>;
  assessReadiness?: Resolver<ResolversTypes['ReadinessAssessmentOutcome'], ParentType, ContextType, RequireFields<MutationAssessReadinessArgs, 'input'>>;
  assignParty?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationAssignPartyArgs, 'input'>>;
  cancelAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCancelActionArgs, 'input'>>;
  cancelPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationCancelPerformanceIssueArgs, 'input'>>;
  cancelPerformanceReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationCancelPerformanceReviewArgs, 'input'>>;
  cancelPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCancelPlanArgs, 'input'>>;
  cancelTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCancelTaskArgs, 'input'>>;
  changeEntityOwnership?: Resolver<ResolversTypes['EntityOwnershipOutcome'], ParentType, ContextType, RequireFields<MutationChangeEntityOwnershipArgs, 'input'>>;
  changePriority?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationChangePriorityArgs, 'input'>>;
  claimCredit?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationClaimCreditArgs, 'input'>>;
  claimResolution?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationClaimResolutionArgs, 'input'>>;
  closeParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationClosePartyArgs, 'input'>>;
  closePlanReview?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationClosePlanReviewArgs, 'input'>>;
  closeReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationCloseReviewArgs, 'input'>>;
  commenceEmergencyWork?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCommenceEmergencyWorkArgs, 'input'>>;
  commencePlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCommencePlanArgs, 'input'>>;
  completeAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCompleteActionArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  completeWork?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationCompleteWorkArgs, 'input'>>;
  concludeReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationConcludeReviewArgs, 'input'>>;
  confirmPartyPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationConfirmPartyPlanArgs, 'input'>>;
  contestRejection?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationContestRejectionArgs, 'input'>>;
  decideArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationDecideArrangementArgs, 'input'>>;
  decideAuthorization?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDecideAuthorizationArgs, 'input'>>;
  decideEmergencyAuthorization?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDecideEmergencyAuthorizationArgs, 'input'>>;
  decideExtension?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDecideExtensionArgs, 'input'>>;
  decidePerformanceIssueChange?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationDecidePerformanceIssueChangeArgs, 'input'>>;
  decidePlanChange?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDecidePlanChangeArgs, 'input'>>;
  decideScoreSettings?: Resolver<ResolversTypes['ScoreSettingsOutcome'], ParentType, ContextType, RequireFields<MutationDecideScoreSettingsArgs, 'input'>>;
  declareImpact?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDeclareImpactArgs, 'input'>>;
  declineRecommendation?: Resolver<ResolversTypes['RecommendationOutcome'], ParentType, ContextType, RequireFields<MutationDeclineRecommendationArgs, 'input'>>;
  defineCalendar?: Resolver<ResolversTypes['SharedCalendarOutcome'], ParentType, ContextType, RequireFields<MutationDefineCalendarArgs, 'input'>>;
  defineReviewRule?: Resolver<ResolversTypes['ReviewRuleOutcome'], ParentType, ContextType, RequireFields<MutationDefineReviewRuleArgs, 'input'>>;
  developPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDevelopPlanArgs, 'input'>>;
  developRecommendedPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationDevelopRecommendedPlanArgs, 'input'>>;
  disputeClock?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationDisputeClockArgs, 'input'>>;
  disputeCredit?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationDisputeCreditArgs, 'input'>>;
  disputeFormerClock?: Resolver<ResolversTypes['DisputeFormerClockOutcome'], ParentType, ContextType, RequireFields<MutationDisputeFormerClockArgs, 'input'>>;
  endArrangement?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationEndArrangementArgs, 'input'>>;
  endEntityOwnership?: Resolver<ResolversTypes['EntityOwnershipOutcome'], ParentType, ContextType, RequireFields<MutationEndEntityOwnershipArgs, 'input'>>;
  endFallback?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationEndFallbackArgs, 'input'>>;
  extendWindow?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationExtendWindowArgs, 'input'>>;
  failAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationFailActionArgs, 'input'>>;
  holdPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationHoldPerformanceIssueArgs, 'input'>>;
  holdTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationHoldTaskArgs, 'input'>>;
  identifyCause?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationIdentifyCauseArgs, 'input'>>;
  importMaintenanceNotice?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationImportMaintenanceNoticeArgs, 'input'>>;
  initiatePerformanceReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationInitiatePerformanceReviewArgs, 'input'>>;
  linkIssues?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationLinkIssuesArgs, 'input'>>;
  linkRecommendationPlan?: Resolver<ResolversTypes['RecommendationOutcome'], ParentType, ContextType, RequireFields<MutationLinkRecommendationPlanArgs, 'input'>>;
  measureRecommendation?: Resolver<ResolversTypes['RecommendationOutcome'], ParentType, ContextType, RequireFields<MutationMeasureRecommendationArgs, 'input'>>;
  notifyProposal?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationNotifyProposalArgs, 'input'>>;
  pauseListener?: Resolver<ResolversTypes['ListenerOutcome'], ParentType, ContextType, RequireFields<MutationPauseListenerArgs, 'input'>>;
  pauseReviewRule?: Resolver<ResolversTypes['ReviewRuleOutcome'], ParentType, ContextType, RequireFields<MutationPauseReviewRuleArgs, 'input'>>;
  promotePlan?: Resolver<ResolversTypes['PlanTemplateOutcome'], ParentType, ContextType, RequireFields<MutationPromotePlanArgs, 'input'>>;
  proposeRecommendation?: Resolver<ResolversTypes['RecommendationOutcome'], ParentType, ContextType, RequireFields<MutationProposeRecommendationArgs, 'input'>>;
  proposeScoreSettings?: Resolver<ResolversTypes['ScoreSettingsOutcome'], ParentType, ContextType, RequireFields<MutationProposeScoreSettingsArgs, 'input'>>;
  provideInformation?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationProvideInformationArgs, 'input'>>;
  provisionAccess?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationProvisionAccessArgs, 'input'>>;
  publishTemplate?: Resolver<ResolversTypes['PlanTemplateOutcome'], ParentType, ContextType, RequireFields<MutationPublishTemplateArgs, 'input'>>;
  raisePerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRaisePerformanceIssueArgs, 'input'>>;
  recomputeCredit?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationRecomputeCreditArgs, 'input'>>;
  recordAccessTest?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationRecordAccessTestArgs, 'input'>>;
  recordEntityOwnership?: Resolver<ResolversTypes['EntityOwnershipOutcome'], ParentType, ContextType, RequireFields<MutationRecordEntityOwnershipArgs, 'input'>>;
  recordEntityOwnerships?: Resolver<ReadonlyArray<ResolversTypes['EntityOwnershipOutcome']>, ParentType, ContextType, RequireFields<MutationRecordEntityOwnershipsArgs, 'input'>>;
  recordMeasurement?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRecordMeasurementArgs, 'input'>>;
  recordMilestone?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRecordMilestoneArgs, 'input'>>;
  recordRestoration?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRecordRestorationArgs, 'input'>>;
  refuseAccess?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationRefuseAccessArgs, 'input'>>;
  registerListener?: Resolver<ResolversTypes['ListenerOutcome'], ParentType, ContextType, RequireFields<MutationRegisterListenerArgs, 'input'>>;
  registerParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationRegisterPartyArgs, 'input'>>;
  rejectPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRejectPerformanceIssueArgs, 'input'>>;
  rejectResolution?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRejectResolutionArgs, 'input'>>;
  rejectRestoration?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRejectRestorationArgs, 'input'>>;
  removeListener?: Resolver<ResolversTypes['ListenerOutcome'], ParentType, ContextType, RequireFields<MutationRemoveListenerArgs, 'input'>>;
  renewAccess?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationRenewAccessArgs, 'input'>>;
  reopenPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationReopenPerformanceIssueArgs, 'input'>>;
  replaceListenerSecret?: Resolver<ResolversTypes['ListenerOutcome'], ParentType, ContextType, RequireFields<MutationReplaceListenerSecretArgs, 'input'>>;
  replayDelivery?: Resolver<ResolversTypes['NoticeDeliveryOutcome'], ParentType, ContextType, RequireFields<MutationReplayDeliveryArgs, 'input'>>;
  reportProgress?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationReportProgressArgs, 'input'>>;
  requestAccess?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationRequestAccessArgs, 'input'>>;
  requestInformation?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationRequestInformationArgs, 'input'>>;
  resumeAccess?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationResumeAccessArgs, 'input'>>;
  resumeClock?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationResumeClockArgs, 'input'>>;
  resumeListener?: Resolver<ResolversTypes['ListenerOutcome'], ParentType, ContextType, RequireFields<MutationResumeListenerArgs, 'input'>>;
  resumePerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationResumePerformanceIssueArgs, 'input'>>;
  resumeReviewRule?: Resolver<ResolversTypes['ReviewRuleOutcome'], ParentType, ContextType, RequireFields<MutationResumeReviewRuleArgs, 'input'>>;
  retireCalendar?: Resolver<ResolversTypes['SharedCalendarOutcome'], ParentType, ContextType, RequireFields<MutationRetireCalendarArgs, 'input'>>;
  retireReviewRule?: Resolver<ResolversTypes['ReviewRuleOutcome'], ParentType, ContextType, RequireFields<MutationRetireReviewRuleArgs, 'input'>>;
  retireTemplate?: Resolver<ResolversTypes['PlanTemplateOutcome'], ParentType, ContextType, RequireFields<MutationRetireTemplateArgs, 'input'>>;
  reviewAccess?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationReviewAccessArgs, 'input'>>;
  reviseCalendar?: Resolver<ResolversTypes['SharedCalendarOutcome'], ParentType, ContextType, RequireFields<MutationReviseCalendarArgs, 'input'>>;
  revokeAccess?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationRevokeAccessArgs, 'input'>>;
  schedulePlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationSchedulePlanArgs, 'input'>>;
  settleClockDispute?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationSettleClockDisputeArgs, 'input'>>;
  startAction?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationStartActionArgs, 'input'>>;
  startFallback?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationStartFallbackArgs, 'input'>>;
  startPerformanceIssue?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationStartPerformanceIssueArgs, 'input'>>;
  startPerformanceReview?: Resolver<ResolversTypes['PerformanceReviewOutcome'], ParentType, ContextType, RequireFields<MutationStartPerformanceReviewArgs, 'input'>>;
  startTask?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationStartTaskArgs, 'input'>>;
  stopClock?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationStopClockArgs, 'input'>>;
  storePerformanceReport?: Resolver<ResolversTypes['PerformanceReportOutcome'], ParentType, ContextType, RequireFields<MutationStorePerformanceReportArgs, 'input'>>;
  suspendAccess?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationSuspendAccessArgs, 'input'>>;
  takeOverPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationTakeOverPlanArgs, 'input'>>;
  takePerformanceSnapshot?: Resolver<ResolversTypes['PerformanceSnapshotOutcome'], ParentType, ContextType, RequireFields<MutationTakePerformanceSnapshotArgs, 'input'>>;
  updateParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationUpdatePartyArgs, 'input'>>;
  upholdCredit?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationUpholdCreditArgs, 'input'>>;
  useLibraryPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationUseLibraryPlanArgs, 'input'>>;
  validateParty?: Resolver<ResolversTypes['PartyOutcome'], ParentType, ContextType, RequireFields<MutationValidatePartyArgs, 'input'>>;
  verifyRestoration?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationVerifyRestorationArgs, 'input'>>;
  voidClockStop?: Resolver<ResolversTypes['PerformanceIssueOutcome'], ParentType, ContextType, RequireFields<MutationVoidClockStopArgs, 'input'>>;
  waiveCredit?: Resolver<ResolversTypes['CreditClaimOutcome'], ParentType, ContextType, RequireFields<MutationWaiveCreditArgs, 'input'>>;
  waiveImpact?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationWaiveImpactArgs, 'input'>>;
  withdrawAccessRequest?: Resolver<ResolversTypes['AccessGrantOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawAccessRequestArgs, 'input'>>;
  withdrawAssessment?: Resolver<ResolversTypes['ReadinessAssessmentOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawAssessmentArgs, 'input'>>;
  withdrawAuthorization?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawAuthorizationArgs, 'input'>>;
  withdrawPlan?: Resolver<ResolversTypes['ImprovementPlanOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawPlanArgs, 'input'>>;
  withdrawRecommendation?: Resolver<ResolversTypes['RecommendationOutcome'], ParentType, ContextType, RequireFields<MutationWithdrawRecommendationArgs, 'input'>>;
};

export type MutationIdReusedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MutationIdReused'] = ResolversParentTypes['MutationIdReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeDeliveryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeDelivery'] = ResolversParentTypes['NoticeDelivery']> = {
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
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'NoticeDelivery' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type NoticeSelectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NoticeSelection'] = ResolversParentTypes['NoticeSelection']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['NoticeKind']>, ParentType, ContextType>;
  partyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  planIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectiveResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ObjectiveResult'] = ResolversParentTypes['ObjectiveResult']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ObjectiveOutcome'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OpenIssueCountsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OpenIssueCounts'] = ResolversParentTypes['OpenIssueCounts']> = {
  atRisk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutsourcingArrangementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutsourcingArrangement'] = ResolversParentTypes['OutsourcingArrangement']> = {
  acceptancePeriod?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  agreementReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atRiskShares?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['AvailabilityTerms']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['WorkingCalendar'], ParentType, ContextType>;
  chronic?: Resolver<ReadonlyArray<ResolversTypes['ChronicFailureTerms']>, ParentType, ContextType>;
  credits?: Resolver<ReadonlyArray<ResolversTypes['CreditTerms']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArrangementKind'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['MilestoneClock']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['PeriodObjective']>, ParentType, ContextType>;
  providerVerificationCounts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reopenWindow?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['ScopeEntry']>, ParentType, ContextType>;
  severityUpgrade?: Resolver<ResolversTypes['SeverityUpgrade'], ParentType, ContextType>;
  stopReasons?: Resolver<ReadonlyArray<ResolversTypes['ClockStopReason']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelTarget']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verification?: Resolver<ReadonlyArray<ResolversTypes['VerificationTerms']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwedAuthorizationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwedAuthorization'] = ResolversParentTypes['OwedAuthorization']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdueAnnounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OwnerDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OwnerDecision'] = ResolversParentTypes['OwnerDecision']> = {
  asOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  agreementReport?: Resolver<Maybe<ResolversTypes['AgreementReport']>, ParentType, ContextType, RequireFields<PartyAgreementReportArgs, 'arrangementId' | 'period'>>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  arrangements?: Resolver<ReadonlyArray<ResolversTypes['OutsourcingArrangement']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['ContactMedium']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['ArrangementCoverage']>, ParentType, ContextType, RequireFields<PartyCoverageArgs, 'resource'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIdentifier?: Resolver<Maybe<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType>;
  externalIdentifiers?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType>;
  formerClocks?: Resolver<ReadonlyArray<ResolversTypes['FormerClock']>, ParentType, ContextType, Partial<PartyFormerClocksArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inventory?: Resolver<ResolversTypes['InventoryConnection'], ParentType, ContextType, Partial<PartyInventoryArgs>>;
  inventoryCounts?: Resolver<ResolversTypes['InventoryCounts'], ParentType, ContextType>;
  latestPerformance?: Resolver<Maybe<ResolversTypes['PerformanceSnapshot']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  performance?: Resolver<ReadonlyArray<ResolversTypes['MeasuredValue']>, ParentType, ContextType, RequireFields<PartyPerformanceArgs, 'measures' | 'period'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<PartyPerformanceIssuesArgs, 'orderBy'>>;
  performanceScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  performanceSnapshots?: Resolver<ResolversTypes['PerformanceSnapshotConnection'], ParentType, ContextType, RequireFields<PartyPerformanceSnapshotsArgs, 'orderBy'>>;
  proposedArrangements?: Resolver<ReadonlyArray<ResolversTypes['ProposedArrangement']>, ParentType, ContextType>;
  readiness?: Resolver<ReadonlyArray<ResolversTypes['ProcessReadiness']>, ParentType, ContextType>;
  readinessGaps?: Resolver<ReadonlyArray<ResolversTypes['ReadinessGap']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['PerformanceReviewConnection'], ParentType, ContextType, RequireFields<PartyReviewsArgs, 'orderBy'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PartyRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyStatus'], ParentType, ContextType>;
  tradingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyChange'] = ResolversParentTypes['PartyChange']> = {
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
};

export type PartyConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PartyOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyOutcome'] = ResolversParentTypes['PartyOutcome']> = {
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'Party' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type PartyPerformanceChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyPerformanceChange'] = ResolversParentTypes['PartyPerformanceChange']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
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
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyProgressReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyProgressReport'] = ResolversParentTypes['PartyProgressReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['ExpectedRestorations'], ParentType, ContextType>;
  issuesWithoutReport?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuesWorked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openIssues?: Resolver<ResolversTypes['OpenIssueCounts'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slippage?: Resolver<ResolversTypes['SlippageSummary'], ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['UpdatePunctuality'], ParentType, ContextType>;
};

export type PartyRankingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyRanking'] = ResolversParentTypes['PartyRanking']> = {
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  placed?: Resolver<ReadonlyArray<ResolversTypes['RankedParty']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  unscored?: Resolver<ReadonlyArray<ResolversTypes['RankedParty']>, ParentType, ContextType>;
};

export type PartyRoleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyRole'] = ResolversParentTypes['PartyRole']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PerformanceComparisonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceComparison'] = ResolversParentTypes['PerformanceComparison']> = {
  before?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparedRow']>, ParentType, ContextType>;
};

export type PerformanceFindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceFinding'] = ResolversParentTypes['PerformanceFinding']> = {
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  key?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PerformanceIssueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssue'] = ResolversParentTypes['PerformanceIssue'], FederationReferenceType extends FederationReferenceTypes['PerformanceIssue'] = FederationReferenceTypes['PerformanceIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptanceDeferredTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  affectedEntities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  atRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basisHistory?: Resolver<ReadonlyArray<ResolversTypes['BasisChange']>, ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['IssueCancellation']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clockStops?: Resolver<ReadonlyArray<ResolversTypes['ClockStop']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevelClock']>, ParentType, ContextType, Partial<PerformanceIssueClocksArgs>>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  efficiency?: Resolver<ResolversTypes['RestorationEfficiency'], ParentType, ContextType>;
  expectedRestorationAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['ExternalIssueId']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['IssueFinding']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<PerformanceIssueHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<PerformanceIssueImprovementPlansArgs, 'orderBy'>>;
  initiatingLayer?: Resolver<ResolversTypes['InitiatingLayer'], ParentType, ContextType>;
  initiatingProcess?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['IssueLink']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['ReachedMilestone']>, ParentType, ContextType>;
  missedUpdateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missedUpdates?: Resolver<ReadonlyArray<ResolversTypes['MissedUpdate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newMatter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType, Partial<PerformanceIssueNotesArgs>>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  proposedChanges?: Resolver<ReadonlyArray<ResolversTypes['ProposedIssueChange']>, ParentType, ContextType>;
  qualityAnalysis?: Resolver<Maybe<ResolversTypes['QualityAnalysis']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedRestorations?: Resolver<ReadonlyArray<ResolversTypes['RecordedRestoration']>, ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopeningRequest?: Resolver<Maybe<ResolversTypes['ReopeningRequest']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  slippage?: Resolver<ResolversTypes['SlippageHistory'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifications?: Resolver<ReadonlyArray<ResolversTypes['RestorationVerification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceIssueChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueChange'] = ResolversParentTypes['PerformanceIssueChange']> = {
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

export type PerformanceIssueOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceIssueOutcome'] = ResolversParentTypes['PerformanceIssueOutcome']> = {
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'PerformanceIssue' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type PerformanceQuestionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceQuestion'] = ResolversParentTypes['PerformanceQuestion']> = {
  bucket?: Resolver<Maybe<ResolversTypes['TimeBucket']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['MeasureDimension']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['MeasureFilter'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReport'] = ResolversParentTypes['PerformanceReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<PerformanceReportHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['PerformanceQuestion'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MeasuredRow']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'PerformanceReport' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type PerformanceReviewResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReview'] = ResolversParentTypes['PerformanceReview'], FederationReferenceType extends FederationReferenceTypes['PerformanceReview'] = FederationReferenceTypes['PerformanceReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['ReviewStatement']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['ReviewStatement']>, ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['ReviewStatement']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['ReviewStatement']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ReviewEvidence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<PerformanceReviewHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstandingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<PerformanceReviewRecommendationsArgs, 'orderBy'>>;
  rule?: Resolver<Maybe<ResolversTypes['ReviewRule']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceReviewStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceReviewChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewChange'] = ResolversParentTypes['PerformanceReviewChange']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceReview?: Resolver<Maybe<ResolversTypes['PerformanceReview']>, ParentType, ContextType>;
  performanceReviewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['PerformanceReviewStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceReviewStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PerformanceReviewOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceReviewOutcome'] = ResolversParentTypes['PerformanceReviewOutcome']> = {
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'PerformanceReview' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type PerformanceScoreResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceScore'] = ResolversParentTypes['PerformanceScore']> = {
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['ScoreIndicator']>, ParentType, ContextType>;
  lacks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settingsNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PerformanceSnapshotResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceSnapshot'] = ResolversParentTypes['PerformanceSnapshot'], FederationReferenceType extends FederationReferenceTypes['PerformanceSnapshot'] = FederationReferenceTypes['PerformanceSnapshot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceSnapshot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explain?: Resolver<ReadonlyArray<ResolversTypes['FigureContribution']>, ParentType, ContextType, RequireFields<PerformanceSnapshotExplainArgs, 'measure'>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<PerformanceSnapshotHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inputsHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['PerformanceScore'], ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['SeverityCount']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceSnapshotStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  supersededBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  take?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'PerformanceSnapshot' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type PerformanceTrendResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PerformanceTrend'] = ResolversParentTypes['PerformanceTrend']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['MeasureDimension']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['PerformanceComparison']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PerformanceFinding']>, ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MeasuredRow']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PeriodObjectiveResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PeriodObjective'] = ResolversParentTypes['PeriodObjective']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minSample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perSubject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ObjectivePeriod'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['ObjectiveStatistic'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targetTime?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['TargetTime']>, ParentType, ContextType>;
};

export type PlanAuthorizationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanAuthorization'] = ResolversParentTypes['PlanAuthorization']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['AuthorizationDecision']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanChangeDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanChangeDecision'] = ResolversParentTypes['PlanChangeDecision']> = {
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanConflictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanConflict'] = ResolversParentTypes['PlanConflict']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type PlanConsentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanConsent'] = ResolversParentTypes['PlanConsent']> = {
  authorizations?: Resolver<ReadonlyArray<ResolversTypes['PlanAuthorization']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanDeviationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanDeviation'] = ResolversParentTypes['PlanDeviation']> = {
  kind?: Resolver<ResolversTypes['PlanDeviationKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanNoticeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanNotice'] = ResolversParentTypes['PlanNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['TimeWindow']>, ParentType, ContextType>;
};

export type PlanNoticeDeliveryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanNoticeDelivery'] = ResolversParentTypes['PlanNoticeDelivery']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  improvementPlanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['PlanNotice'], ParentType, ContextType>;
};

export type PlanOptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanOption'] = ResolversParentTypes['PlanOption']> = {
  fits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Obligor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanStatusChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanStatusChange'] = ResolversParentTypes['PlanStatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
};

export type PlanTakeOverResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTakeOver'] = ResolversParentTypes['PlanTakeOver']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTask'] = ResolversParentTypes['PlanTask']> = {
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanTaskStatus'], ParentType, ContextType>;
};

export type PlanTemplateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTemplate'] = ResolversParentTypes['PlanTemplate']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['TemplateAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fits?: Resolver<ResolversTypes['TemplateFit'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['TemplateParameter']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  promotedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['TemplateProvenance'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanTemplateStatus'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['TemplateTask']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanTemplateConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTemplateConnection'] = ResolversParentTypes['PlanTemplateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanTemplateEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTemplateEdge'] = ResolversParentTypes['PlanTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanTemplate'], ParentType, ContextType>;
};

export type PlanTemplateOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTemplateOutcome'] = ResolversParentTypes['PlanTemplateOutcome']> = {
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'PlanTemplate' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type PlanWindowExtensionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanWindowExtension'] = ResolversParentTypes['PlanWindowExtension']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['ExtensionAnswer']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProcessReadinessResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProcessReadiness'] = ResolversParentTypes['ProcessReadiness']> = {
  assessment?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['ReadinessGap']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['PerformanceProcess'], ParentType, ContextType>;
  processReference?: Resolver<ResolversTypes['ProcessReference'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
};

export type ProcessReferenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProcessReference'] = ResolversParentTypes['ProcessReference']> = {
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<ProductImprovementPlansArgs, 'orderBy'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<ProductPerformanceIssuesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgressReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedRestorationAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slippage?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedAnalysisResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedAnalysis'] = ResolversParentTypes['ProposedAnalysis']> = {
  degradationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['QualityIndicator']>, ParentType, ContextType>;
  natureOfDegradation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiresReassignment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiresReconfiguration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProposedArrangementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedArrangement'] = ResolversParentTypes['ProposedArrangement']> = {
  arrangement?: Resolver<ResolversTypes['OutsourcingArrangement'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ChangeDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposedIssueChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedIssueChange'] = ResolversParentTypes['ProposedIssueChange']> = {
  analysis?: Resolver<Maybe<ResolversTypes['ProposedAnalysis']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ChangeDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssueChangeKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  stopId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProposedPlanChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProposedPlanChange'] = ResolversParentTypes['ProposedPlanChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PlanChangeDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanChangeKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ChangedPlanStep']>, ParentType, ContextType>;
};

export type QualityAnalysisResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QualityAnalysis'] = ResolversParentTypes['QualityAnalysis']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degradationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['QualityIndicator']>, ParentType, ContextType>;
  natureOfDegradation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiresReassignment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiresReconfiguration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QualityIndicatorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QualityIndicator'] = ResolversParentTypes['QualityIndicator']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  normalMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessGrant?: Resolver<Maybe<ResolversTypes['AccessGrant']>, ParentType, ContextType, RequireFields<QueryAccessGrantArgs, 'id'>>;
  accessGrants?: Resolver<ResolversTypes['AccessGrantConnection'], ParentType, ContextType, RequireFields<QueryAccessGrantsArgs, 'orderBy'>>;
  creditClaim?: Resolver<Maybe<ResolversTypes['CreditClaim']>, ParentType, ContextType, RequireFields<QueryCreditClaimArgs, 'id'>>;
  creditClaims?: Resolver<ResolversTypes['CreditClaimConnection'], ParentType, ContextType, RequireFields<QueryCreditClaimsArgs, 'orderBy'>>;
  degradationKinds?: Resolver<ReadonlyArray<ResolversTypes['DegradationKind']>, ParentType, ContextType>;
  entityOwnership?: Resolver<Maybe<ResolversTypes['EntityOwnership']>, ParentType, ContextType, RequireFields<QueryEntityOwnershipArgs, 'id'>>;
  entityOwnerships?: Resolver<ResolversTypes['EntityOwnershipConnection'], ParentType, ContextType, RequireFields<QueryEntityOwnershipsArgs, 'orderBy'>>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType, RequireFields<QueryImprovementPlanArgs, 'id'>>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<QueryImprovementPlansArgs, 'orderBy'>>;
  listener?: Resolver<Maybe<ResolversTypes['Listener']>, ParentType, ContextType, RequireFields<QueryListenerArgs, 'id'>>;
  listeners?: Resolver<ResolversTypes['ListenerConnection'], ParentType, ContextType, RequireFields<QueryListenersArgs, 'orderBy'>>;
  me?: Resolver<ResolversTypes['Caller'], ParentType, ContextType>;
  noticeDelivery?: Resolver<Maybe<ResolversTypes['NoticeDelivery']>, ParentType, ContextType, RequireFields<QueryNoticeDeliveryArgs, 'id'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'orderBy'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'id'>>;
  partyByExternalIdentifier?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyByExternalIdentifierArgs, 'identifier'>>;
  partyProgressReport?: Resolver<Maybe<ResolversTypes['PartyProgressReport']>, ParentType, ContextType, RequireFields<QueryPartyProgressReportArgs, 'partyId' | 'period'>>;
  performanceIssue?: Resolver<Maybe<ResolversTypes['PerformanceIssue']>, ParentType, ContextType, RequireFields<QueryPerformanceIssueArgs, 'id'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<QueryPerformanceIssuesArgs, 'orderBy'>>;
  performanceReport?: Resolver<Maybe<ResolversTypes['PerformanceReport']>, ParentType, ContextType, RequireFields<QueryPerformanceReportArgs, 'id'>>;
  performanceReports?: Resolver<ResolversTypes['PerformanceReportConnection'], ParentType, ContextType, RequireFields<QueryPerformanceReportsArgs, 'orderBy'>>;
  performanceReview?: Resolver<Maybe<ResolversTypes['PerformanceReview']>, ParentType, ContextType, RequireFields<QueryPerformanceReviewArgs, 'id'>>;
  performanceReviews?: Resolver<ResolversTypes['PerformanceReviewConnection'], ParentType, ContextType, RequireFields<QueryPerformanceReviewsArgs, 'orderBy'>>;
  performanceSnapshot?: Resolver<Maybe<ResolversTypes['PerformanceSnapshot']>, ParentType, ContextType, RequireFields<QueryPerformanceSnapshotArgs, 'id'>>;
  performanceSnapshots?: Resolver<ResolversTypes['PerformanceSnapshotConnection'], ParentType, ContextType, RequireFields<QueryPerformanceSnapshotsArgs, 'orderBy'>>;
  performanceTrend?: Resolver<ResolversTypes['PerformanceTrend'], ParentType, ContextType, RequireFields<QueryPerformanceTrendArgs, 'by' | 'compare' | 'leastSample' | 'measures' | 'period' | 'repeatWithinDays' | 'timeZone'>>;
  planOptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanOption']>>, ParentType, ContextType, RequireFields<QueryPlanOptionsArgs, 'issueId'>>;
  planTemplates?: Resolver<ResolversTypes['PlanTemplateConnection'], ParentType, ContextType, RequireFields<QueryPlanTemplatesArgs, 'orderBy'>>;
  rankParties?: Resolver<ResolversTypes['PartyRanking'], ParentType, ContextType, Partial<QueryRankPartiesArgs>>;
  readinessAssessment?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType, RequireFields<QueryReadinessAssessmentArgs, 'id'>>;
  readinessAssessments?: Resolver<ResolversTypes['ReadinessAssessmentConnection'], ParentType, ContextType, RequireFields<QueryReadinessAssessmentsArgs, 'orderBy'>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'orderBy'>>;
  reviewRule?: Resolver<Maybe<ResolversTypes['ReviewRule']>, ParentType, ContextType, RequireFields<QueryReviewRuleArgs, 'id'>>;
  reviewRules?: Resolver<ResolversTypes['ReviewRuleConnection'], ParentType, ContextType, RequireFields<QueryReviewRulesArgs, 'orderBy'>>;
  scoreSettings?: Resolver<Maybe<ResolversTypes['ScoreSettings']>, ParentType, ContextType, RequireFields<QueryScoreSettingsArgs, 'id'>>;
  scoreSettingsVersions?: Resolver<ResolversTypes['ScoreSettingsConnection'], ParentType, ContextType, RequireFields<QueryScoreSettingsVersionsArgs, 'orderBy'>>;
  sharedCalendar?: Resolver<Maybe<ResolversTypes['SharedCalendar']>, ParentType, ContextType, RequireFields<QuerySharedCalendarArgs, 'id'>>;
  sharedCalendars?: Resolver<ResolversTypes['SharedCalendarConnection'], ParentType, ContextType, RequireFields<QuerySharedCalendarsArgs, 'orderBy'>>;
};

export type QuestionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RankedPartyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RankedParty'] = ResolversParentTypes['RankedParty']> = {
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['PerformanceScore'], ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['SeverityCount']>, ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
};

export type ReachedMilestoneResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReachedMilestone'] = ResolversParentTypes['ReachedMilestone']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['RecordedMilestone'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReadinessAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessAssessment'] = ResolversParentTypes['ReadinessAssessment']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assessedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReadinessFinding']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<ReadinessAssessmentHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReadinessLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['PerformanceProcess'], ParentType, ContextType>;
  processReference?: Resolver<ResolversTypes['ProcessReference'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReadinessAssessmentStatus'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadinessAssessmentChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessAssessmentChange'] = ResolversParentTypes['ReadinessAssessmentChange']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['ReadinessAssessmentStatus']>, ParentType, ContextType>;
  readinessAssessment?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType>;
  readinessAssessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReadinessAssessmentStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'ReadinessAssessment' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
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
  accessGrantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  assessmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['ReadinessDimension']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['PerformanceProcess'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation'], FederationReferenceType extends FederationReferenceTypes['Recommendation'] = FederationReferenceTypes['Recommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['RecommendationAnswer']>, ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['RecommendationSample'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['RecommendationSample']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<RecommendationHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlan?: Resolver<Maybe<ResolversTypes['ImprovementPlan']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['PerformanceReview']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['RecommendationWithdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationAnswerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecommendationAnswer'] = ResolversParentTypes['RecommendationAnswer']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecommendationChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecommendationChange'] = ResolversParentTypes['RecommendationChange']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['RecommendationStatus']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  recommendationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
  tmfType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RecommendationOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecommendationOutcome'] = ResolversParentTypes['RecommendationOutcome']> = {
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'Recommendation' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type RecommendationSampleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecommendationSample'] = ResolversParentTypes['RecommendationSample']> = {
  ages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RecommendationWithdrawalResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecommendationWithdrawal'] = ResolversParentTypes['RecommendationWithdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordedRestorationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecordedRestoration'] = ResolversParentTypes['RecordedRestoration']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RestorationKind'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['VoidedVerification']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type ReopeningRequestResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReopeningRequest'] = ResolversParentTypes['ReopeningRequest']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  findings?: Resolver<ReadonlyArray<ResolversTypes['IndicatorFinding']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['VoidedVerification']>, ParentType, ContextType>;
  windowEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  windowStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReviewEvidenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewEvidence'] = ResolversParentTypes['ReviewEvidence']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReviewFindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewFinding'] = ResolversParentTypes['ReviewFinding']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['PerformanceReview']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReviewRuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewRule'] = ResolversParentTypes['ReviewRule']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['ReviewCriterion'], ParentType, ContextType>;
  definedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  every?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  fewest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<ReviewRuleHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastFindings?: Resolver<ReadonlyArray<ResolversTypes['ReviewFinding']>, ParentType, ContextType>;
  lastFound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lookBack?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['PerformanceReviewConnection'], ParentType, ContextType, RequireFields<ReviewRuleReviewsArgs, 'orderBy'>>;
  status?: Resolver<ResolversTypes['ReviewRuleStatus'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewRuleConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewRuleConnection'] = ResolversParentTypes['ReviewRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewRuleEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewRuleEdge'] = ResolversParentTypes['ReviewRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewRule'], ParentType, ContextType>;
};

export type ReviewRuleOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewRuleOutcome'] = ResolversParentTypes['ReviewRuleOutcome']> = {
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'ReviewRule' | 'RuleBroken' | 'VersionConflict', ParentType, ContextType>;
};

export type ReviewStatementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewStatement'] = ResolversParentTypes['ReviewStatement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleBrokenResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RuleBroken'] = ResolversParentTypes['RuleBroken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScopeEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScopeEntry'] = ResolversParentTypes['ScopeEntry']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type ScoreIndicatorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreIndicator'] = ResolversParentTypes['ScoreIndicator']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  minimised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScoreSettingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreSetting'] = ResolversParentTypes['ScoreSetting']> = {
  full?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScoreSettingsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreSettings'] = ResolversParentTypes['ScoreSettings'], FederationReferenceType extends FederationReferenceTypes['ScoreSettings'] = FederationReferenceTypes['ScoreSettings']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ScoreSettings']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ScoreSettingsDecision']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<ScoreSettingsHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['ScoreSetting']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScoreSettingsStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreSettingsConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreSettingsConnection'] = ResolversParentTypes['ScoreSettingsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScoreSettingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ScoreSettings']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreSettingsDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreSettingsDecision'] = ResolversParentTypes['ScoreSettingsDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScoreSettingsEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreSettingsEdge'] = ResolversParentTypes['ScoreSettingsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreSettings'], ParentType, ContextType>;
};

export type ScoreSettingsOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScoreSettingsOutcome'] = ResolversParentTypes['ScoreSettingsOutcome']> = {
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'ScoreSettings' | 'VersionConflict', ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvementPlans?: Resolver<ResolversTypes['ImprovementPlanConnection'], ParentType, ContextType, RequireFields<ServiceImprovementPlansArgs, 'orderBy'>>;
  performanceIssues?: Resolver<ResolversTypes['PerformanceIssueConnection'], ParentType, ContextType, RequireFields<ServicePerformanceIssuesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceActionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceAction'] = ResolversParentTypes['ServiceAction']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceActionKind'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observedAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rollback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rollbackStatus?: Resolver<Maybe<ResolversTypes['ServiceActionStatus']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ServiceActionStatus']>, ParentType, ContextType>;
};

export type ServiceLevelClockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelClock'] = ResolversParentTypes['ServiceLevelClock']> = {
  agreement?: Resolver<ResolversTypes['ClockAgreement'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ClockBasis'], ParentType, ContextType>;
  basisHistory?: Resolver<ReadonlyArray<ResolversTypes['BasisChange']>, ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['WorkingCalendar'], ParentType, ContextType>;
  consumed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['ClockDispute']>, ParentType, ContextType>;
  earlierDispute?: Resolver<Maybe<ResolversTypes['ClockDispute']>, ParentType, ContextType>;
  elapsed?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explain?: Resolver<ReadonlyArray<ResolversTypes['ClockSegment']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligor?: Resolver<ResolversTypes['Obligor'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  targetChanges?: Resolver<ReadonlyArray<ResolversTypes['TargetChange']>, ParentType, ContextType>;
};

export type ServiceLevelTargetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevelTarget'] = ResolversParentTypes['ServiceLevelTarget']> = {
  basis?: Resolver<ResolversTypes['ClockBasis'], ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  cutOff?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DueTable']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligor?: Resolver<ResolversTypes['Obligor'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['TargetCondition']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SeverityCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SeverityCount'] = ResolversParentTypes['SeverityCount']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type SharedCalendarResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SharedCalendar'] = ResolversParentTypes['SharedCalendar']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<SharedCalendarHistoryArgs>>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['WorkingHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialDays?: Resolver<ReadonlyArray<ResolversTypes['SpecialDay']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'IllegalTransition' | 'InvalidInput' | 'MutationIdReused' | 'NotFound' | 'NotPermitted' | 'RuleBroken' | 'SharedCalendar' | 'VersionConflict', ParentType, ContextType>;
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

export type SpecialDayResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SpecialDay'] = ResolversParentTypes['SpecialDay']> = {
  hours?: Resolver<ReadonlyArray<ResolversTypes['DayHours']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceIssueStatus'], ParentType, ContextType>;
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
  authorizationRequested?: SubscriptionResolver<ResolversTypes['ImprovementPlanChange'], "authorizationRequested", ParentType, ContextType, Partial<SubscriptionAuthorizationRequestedArgs>>;
  improvementPlanChanged?: SubscriptionResolver<ResolversTypes['ImprovementPlanChange'], "improvementPlanChanged", ParentType, ContextType, Partial<SubscriptionImprovementPlanChangedArgs>>;
  partyChanged?: SubscriptionResolver<ResolversTypes['PartyChange'], "partyChanged", ParentType, ContextType, Partial<SubscriptionPartyChangedArgs>>;
  partyPerformanceChanged?: SubscriptionResolver<ResolversTypes['PartyPerformanceChange'], "partyPerformanceChanged", ParentType, ContextType, Partial<SubscriptionPartyPerformanceChangedArgs>>;
  performanceIssueChanged?: SubscriptionResolver<ResolversTypes['PerformanceIssueChange'], "performanceIssueChanged", ParentType, ContextType, Partial<SubscriptionPerformanceIssueChangedArgs>>;
  performanceReviewChanged?: SubscriptionResolver<ResolversTypes['PerformanceReviewChange'], "performanceReviewChanged", ParentType, ContextType, Partial<SubscriptionPerformanceReviewChangedArgs>>;
  planNotice?: SubscriptionResolver<ResolversTypes['PlanNoticeDelivery'], "planNotice", ParentType, ContextType, Partial<SubscriptionPlanNoticeArgs>>;
  readinessAssessmentChanged?: SubscriptionResolver<ResolversTypes['ReadinessAssessmentChange'], "readinessAssessmentChanged", ParentType, ContextType, Partial<SubscriptionReadinessAssessmentChangedArgs>>;
  recommendationChanged?: SubscriptionResolver<ResolversTypes['RecommendationChange'], "recommendationChanged", ParentType, ContextType, Partial<SubscriptionRecommendationChangedArgs>>;
};

export type TargetChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TargetChange'] = ResolversParentTypes['TargetChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type TargetConditionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TargetCondition'] = ResolversParentTypes['TargetCondition']> = {
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  causes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  impacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TargetTimeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TargetTime'] = ResolversParentTypes['TargetTime']> = {
  cutOff?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DueTable']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TemplateActionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TemplateAction'] = ResolversParentTypes['TemplateAction']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityParameter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceActionKind'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rollback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TemplateFitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TemplateFit'] = ResolversParentTypes['TemplateFit']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degradations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requiredActions?: Resolver<ReadonlyArray<ResolversTypes['ServiceActionKind']>, ParentType, ContextType>;
  resourceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceTypes?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['Severity']>, ParentType, ContextType>;
};

export type TemplateParameterResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TemplateParameter'] = ResolversParentTypes['TemplateParameter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TemplateParameterKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TemplateProvenanceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TemplateProvenance'] = ResolversParentTypes['TemplateProvenance']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TemplateTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TemplateTask'] = ResolversParentTypes['TemplateTask']> = {
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimeWindowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimeWindow'] = ResolversParentTypes['TimeWindow']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UpdatePunctualityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpdatePunctuality'] = ResolversParentTypes['UpdatePunctuality']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  punctual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VerificationTermsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationTerms'] = ResolversParentTypes['VerificationTerms']> = {
  observation?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  toleratedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoidedVerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VoidedVerification'] = ResolversParentTypes['VoidedVerification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['ReadinessDimension']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['PerformanceProcess']>, ParentType, ContextType>;
};

export type WorkingCalendarResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorkingCalendar'] = ResolversParentTypes['WorkingCalendar']> = {
  holidays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['WorkingHours']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['SharedCalendarVersion']>, ParentType, ContextType>;
  specialDays?: Resolver<ReadonlyArray<ResolversTypes['SpecialDay']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkingHoursResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorkingHours'] = ResolversParentTypes['WorkingHours']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  AccessDecision?: AccessDecisionResolvers<ContextType>;
  AccessGrant?: AccessGrantResolvers<ContextType>;
  AccessGrantChange?: AccessGrantChangeResolvers<ContextType>;
  AccessGrantConnection?: AccessGrantConnectionResolvers<ContextType>;
  AccessGrantEdge?: AccessGrantEdgeResolvers<ContextType>;
  AccessGrantOutcome?: AccessGrantOutcomeResolvers<ContextType>;
  AccessTest?: AccessTestResolvers<ContextType>;
  AccessTool?: AccessToolResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AgreementCredit?: AgreementCreditResolvers<ContextType>;
  AgreementReport?: AgreementReportResolvers<ContextType>;
  ArrangementCoverage?: ArrangementCoverageResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AvailabilityTerms?: AvailabilityTermsResolvers<ContextType>;
  BasisChange?: BasisChangeResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  CarrierMaintenance?: CarrierMaintenanceResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeDecision?: ChangeDecisionResolvers<ContextType>;
  ChangedPlanStep?: ChangedPlanStepResolvers<ContextType>;
  ChronicFailure?: ChronicFailureResolvers<ContextType>;
  ChronicFailureTerms?: ChronicFailureTermsResolvers<ContextType>;
  ClockAgreement?: ClockAgreementResolvers<ContextType>;
  ClockDispute?: ClockDisputeResolvers<ContextType>;
  ClockSegment?: ClockSegmentResolvers<ContextType>;
  ClockStop?: ClockStopResolvers<ContextType>;
  ComparedRow?: ComparedRowResolvers<ContextType>;
  ContactMedium?: ContactMediumResolvers<ContextType>;
  CreditBand?: CreditBandResolvers<ContextType>;
  CreditClaim?: CreditClaimResolvers<ContextType>;
  CreditClaimConnection?: CreditClaimConnectionResolvers<ContextType>;
  CreditClaimEdge?: CreditClaimEdgeResolvers<ContextType>;
  CreditClaimMove?: CreditClaimMoveResolvers<ContextType>;
  CreditClaimOutcome?: CreditClaimOutcomeResolvers<ContextType>;
  CreditLine?: CreditLineResolvers<ContextType>;
  CreditTerms?: CreditTermsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayHours?: DayHoursResolvers<ContextType>;
  DegradationKind?: DegradationKindResolvers<ContextType>;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  DimensionValue?: DimensionValueResolvers<ContextType>;
  DisputeFormerClockOutcome?: DisputeFormerClockOutcomeResolvers<ContextType>;
  DueBand?: DueBandResolvers<ContextType>;
  DueTable?: DueTableResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityOwnership?: EntityOwnershipResolvers<ContextType>;
  EntityOwnershipConnection?: EntityOwnershipConnectionResolvers<ContextType>;
  EntityOwnershipEdge?: EntityOwnershipEdgeResolvers<ContextType>;
  EntityOwnershipOutcome?: EntityOwnershipOutcomeResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  ExpectedRestoration?: ExpectedRestorationResolvers<ContextType>;
  ExpectedRestorations?: ExpectedRestorationsResolvers<ContextType>;
  ExtensionAnswer?: ExtensionAnswerResolvers<ContextType>;
  ExternalIdentifier?: ExternalIdentifierResolvers<ContextType>;
  ExternalIssueId?: ExternalIssueIdResolvers<ContextType>;
  FigureContribution?: FigureContributionResolvers<ContextType>;
  FormerClock?: FormerClockResolvers<ContextType>;
  IllegalTransition?: IllegalTransitionResolvers<ContextType>;
  ImpactAssessment?: ImpactAssessmentResolvers<ContextType>;
  ImpactWaiver?: ImpactWaiverResolvers<ContextType>;
  ImpactedEntity?: ImpactedEntityResolvers<ContextType>;
  ImprovementPlan?: ImprovementPlanResolvers<ContextType>;
  ImprovementPlanChange?: ImprovementPlanChangeResolvers<ContextType>;
  ImprovementPlanConnection?: ImprovementPlanConnectionResolvers<ContextType>;
  ImprovementPlanEdge?: ImprovementPlanEdgeResolvers<ContextType>;
  ImprovementPlanOutcome?: ImprovementPlanOutcomeResolvers<ContextType>;
  IndicatorFinding?: IndicatorFindingResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InventoryConnection?: InventoryConnectionResolvers<ContextType>;
  InventoryCounts?: InventoryCountsResolvers<ContextType>;
  InventoryEdge?: InventoryEdgeResolvers<ContextType>;
  InventoryEntry?: InventoryEntryResolvers<ContextType>;
  InventorySubject?: InventorySubjectResolvers;
  IssueCancellation?: IssueCancellationResolvers<ContextType>;
  IssueFinding?: IssueFindingResolvers<ContextType>;
  IssueLink?: IssueLinkResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Listener?: ListenerResolvers<ContextType>;
  ListenerConnection?: ListenerConnectionResolvers<ContextType>;
  ListenerEdge?: ListenerEdgeResolvers<ContextType>;
  ListenerOutcome?: ListenerOutcomeResolvers<ContextType>;
  MeasureChange?: MeasureChangeResolvers<ContextType>;
  MeasureFilter?: MeasureFilterResolvers<ContextType>;
  MeasuredRow?: MeasuredRowResolvers<ContextType>;
  MeasuredValue?: MeasuredValueResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MilestoneClock?: MilestoneClockResolvers<ContextType>;
  MissedUpdate?: MissedUpdateResolvers<ContextType>;
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
  ObjectiveResult?: ObjectiveResultResolvers<ContextType>;
  OpenIssueCounts?: OpenIssueCountsResolvers<ContextType>;
  OutsourcingArrangement?: OutsourcingArrangementResolvers<ContextType>;
  OwedAuthorization?: OwedAuthorizationResolvers<ContextType>;
  OwnerDecision?: OwnerDecisionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyChange?: PartyChangeResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  PartyOutcome?: PartyOutcomeResolvers<ContextType>;
  PartyPerformanceChange?: PartyPerformanceChangeResolvers<ContextType>;
  PartyProgressReport?: PartyProgressReportResolvers<ContextType>;
  PartyRanking?: PartyRankingResolvers<ContextType>;
  PartyRole?: PartyRoleResolvers<ContextType>;
  PerformanceComparison?: PerformanceComparisonResolvers<ContextType>;
  PerformanceFinding?: PerformanceFindingResolvers<ContextType>;
  PerformanceIssue?: PerformanceIssueResolvers<ContextType>;
  PerformanceIssueChange?: PerformanceIssueChangeResolvers<ContextType>;
  PerformanceIssueConnection?: PerformanceIssueConnectionResolvers<ContextType>;
  PerformanceIssueEdge?: PerformanceIssueEdgeResolvers<ContextType>;
  PerformanceIssueOutcome?: PerformanceIssueOutcomeResolvers<ContextType>;
  PerformanceQuestion?: PerformanceQuestionResolvers<ContextType>;
  PerformanceReport?: PerformanceReportResolvers<ContextType>;
  PerformanceReportConnection?: PerformanceReportConnectionResolvers<ContextType>;
  PerformanceReportEdge?: PerformanceReportEdgeResolvers<ContextType>;
  PerformanceReportOutcome?: PerformanceReportOutcomeResolvers<ContextType>;
  PerformanceReview?: PerformanceReviewResolvers<ContextType>;
  PerformanceReviewChange?: PerformanceReviewChangeResolvers<ContextType>;
  PerformanceReviewConnection?: PerformanceReviewConnectionResolvers<ContextType>;
  PerformanceReviewEdge?: PerformanceReviewEdgeResolvers<ContextType>;
  PerformanceReviewOutcome?: PerformanceReviewOutcomeResolvers<ContextType>;
  PerformanceScore?: PerformanceScoreResolvers<ContextType>;
  PerformanceSnapshot?: PerformanceSnapshotResolvers<ContextType>;
  PerformanceSnapshotConnection?: PerformanceSnapshotConnectionResolvers<ContextType>;
  PerformanceSnapshotEdge?: PerformanceSnapshotEdgeResolvers<ContextType>;
  PerformanceSnapshotOutcome?: PerformanceSnapshotOutcomeResolvers<ContextType>;
  PerformanceTrend?: PerformanceTrendResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PeriodObjective?: PeriodObjectiveResolvers<ContextType>;
  PlanAuthorization?: PlanAuthorizationResolvers<ContextType>;
  PlanChangeDecision?: PlanChangeDecisionResolvers<ContextType>;
  PlanConflict?: PlanConflictResolvers<ContextType>;
  PlanConsent?: PlanConsentResolvers<ContextType>;
  PlanDeviation?: PlanDeviationResolvers<ContextType>;
  PlanNotice?: PlanNoticeResolvers<ContextType>;
  PlanNoticeDelivery?: PlanNoticeDeliveryResolvers<ContextType>;
  PlanOption?: PlanOptionResolvers<ContextType>;
  PlanStatusChange?: PlanStatusChangeResolvers<ContextType>;
  PlanTakeOver?: PlanTakeOverResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  PlanTemplate?: PlanTemplateResolvers<ContextType>;
  PlanTemplateConnection?: PlanTemplateConnectionResolvers<ContextType>;
  PlanTemplateEdge?: PlanTemplateEdgeResolvers<ContextType>;
  PlanTemplateOutcome?: PlanTemplateOutcomeResolvers<ContextType>;
  PlanWindowExtension?: PlanWindowExtensionResolvers<ContextType>;
  ProcessReadiness?: ProcessReadinessResolvers<ContextType>;
  ProcessReference?: ProcessReferenceResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProgressReport?: ProgressReportResolvers<ContextType>;
  ProposedAnalysis?: ProposedAnalysisResolvers<ContextType>;
  ProposedArrangement?: ProposedArrangementResolvers<ContextType>;
  ProposedIssueChange?: ProposedIssueChangeResolvers<ContextType>;
  ProposedPlanChange?: ProposedPlanChangeResolvers<ContextType>;
  QualityAnalysis?: QualityAnalysisResolvers<ContextType>;
  QualityIndicator?: QualityIndicatorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  RankedParty?: RankedPartyResolvers<ContextType>;
  ReachedMilestone?: ReachedMilestoneResolvers<ContextType>;
  ReadinessAssessment?: ReadinessAssessmentResolvers<ContextType>;
  ReadinessAssessmentChange?: ReadinessAssessmentChangeResolvers<ContextType>;
  ReadinessAssessmentConnection?: ReadinessAssessmentConnectionResolvers<ContextType>;
  ReadinessAssessmentEdge?: ReadinessAssessmentEdgeResolvers<ContextType>;
  ReadinessAssessmentOutcome?: ReadinessAssessmentOutcomeResolvers<ContextType>;
  ReadinessEvidence?: ReadinessEvidenceResolvers<ContextType>;
  ReadinessFinding?: ReadinessFindingResolvers<ContextType>;
  ReadinessGap?: ReadinessGapResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationAnswer?: RecommendationAnswerResolvers<ContextType>;
  RecommendationChange?: RecommendationChangeResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationOutcome?: RecommendationOutcomeResolvers<ContextType>;
  RecommendationSample?: RecommendationSampleResolvers<ContextType>;
  RecommendationWithdrawal?: RecommendationWithdrawalResolvers<ContextType>;
  RecordedRestoration?: RecordedRestorationResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReopeningRequest?: ReopeningRequestResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  RestorationEfficiency?: RestorationEfficiencyResolvers<ContextType>;
  RestorationVerification?: RestorationVerificationResolvers<ContextType>;
  ReviewEvidence?: ReviewEvidenceResolvers<ContextType>;
  ReviewFinding?: ReviewFindingResolvers<ContextType>;
  ReviewRule?: ReviewRuleResolvers<ContextType>;
  ReviewRuleConnection?: ReviewRuleConnectionResolvers<ContextType>;
  ReviewRuleEdge?: ReviewRuleEdgeResolvers<ContextType>;
  ReviewRuleOutcome?: ReviewRuleOutcomeResolvers<ContextType>;
  ReviewStatement?: ReviewStatementResolvers<ContextType>;
  RuleBroken?: RuleBrokenResolvers<ContextType>;
  ScopeEntry?: ScopeEntryResolvers<ContextType>;
  ScoreIndicator?: ScoreIndicatorResolvers<ContextType>;
  ScoreSetting?: ScoreSettingResolvers<ContextType>;
  ScoreSettings?: ScoreSettingsResolvers<ContextType>;
  ScoreSettingsConnection?: ScoreSettingsConnectionResolvers<ContextType>;
  ScoreSettingsDecision?: ScoreSettingsDecisionResolvers<ContextType>;
  ScoreSettingsEdge?: ScoreSettingsEdgeResolvers<ContextType>;
  ScoreSettingsOutcome?: ScoreSettingsOutcomeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceAction?: ServiceActionResolvers<ContextType>;
  ServiceLevelClock?: ServiceLevelClockResolvers<ContextType>;
  ServiceLevelTarget?: ServiceLevelTargetResolvers<ContextType>;
  SeverityCount?: SeverityCountResolvers<ContextType>;
  SharedCalendar?: SharedCalendarResolvers<ContextType>;
  SharedCalendarConnection?: SharedCalendarConnectionResolvers<ContextType>;
  SharedCalendarEdge?: SharedCalendarEdgeResolvers<ContextType>;
  SharedCalendarOutcome?: SharedCalendarOutcomeResolvers<ContextType>;
  SharedCalendarVersion?: SharedCalendarVersionResolvers<ContextType>;
  SlippageHistory?: SlippageHistoryResolvers<ContextType>;
  SlippageRevision?: SlippageRevisionResolvers<ContextType>;
  SlippageSummary?: SlippageSummaryResolvers<ContextType>;
  SpecialDay?: SpecialDayResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  SubjectAvailability?: SubjectAvailabilityResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TargetChange?: TargetChangeResolvers<ContextType>;
  TargetCondition?: TargetConditionResolvers<ContextType>;
  TargetTime?: TargetTimeResolvers<ContextType>;
  TemplateAction?: TemplateActionResolvers<ContextType>;
  TemplateFit?: TemplateFitResolvers<ContextType>;
  TemplateParameter?: TemplateParameterResolvers<ContextType>;
  TemplateProvenance?: TemplateProvenanceResolvers<ContextType>;
  TemplateTask?: TemplateTaskResolvers<ContextType>;
  TimeWindow?: TimeWindowResolvers<ContextType>;
  UpdatePunctuality?: UpdatePunctualityResolvers<ContextType>;
  VerificationTerms?: VerificationTermsResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  VoidedVerification?: VoidedVerificationResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
  WorkingHours?: WorkingHoursResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
