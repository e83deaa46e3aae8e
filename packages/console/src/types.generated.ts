export type Exact<T extends Record<string, unknown>> = { [K in keyof T]: T[K] };
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 8601 instant with a time zone, for example `2026-03-01T09:30:00Z`. Output is in UTC with milliseconds. */
  DateTime: { input: string; output: string; }
  /** An ISO 8601 duration without years and months, for example `PT4H` or `P2DT30M`. Output is in hours, minutes and seconds, never in days: 18 hours of working time are more than a working day. Negative (`-PT10M`) only where a field says so. */
  Duration: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
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

/** Directions of access to tools, inventories and processes (own). */
export type AccessDirection =
  /** The party to the service provider's. */
  | 'PARTY_TO_SP'
  /** The service provider to the party's. */
  | 'SP_TO_PARTY';

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
  readonly acceptancePeriod?: Scalars['Duration']['input'];
  /** The contract it is based on. */
  readonly agreementReference: Scalars['String']['input'];
  /** Shares of a target at which it is at risk. */
  readonly atRiskShares?: ReadonlyArray<Scalars['Float']['input']>;
  /** What is an outage; by default everything but what was no fault. */
  readonly availability?: InputMaybe<AvailabilityTermsInput>;
  /** When its clocks run; around the clock in UTC when neither this nor `calendarId` is given. */
  readonly calendar?: InputMaybe<WorkingCalendarInput>;
  /** The shared calendar by which its clocks run. */
  readonly calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** What makes a failure chronic. */
  readonly chronic?: ReadonlyArray<ChronicFailureTermsInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What is credited when a promise is not kept; never an invoice. */
  readonly credits?: ReadonlyArray<CreditTermsInput>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** The kind of outsourcing. */
  readonly kind: ArrangementKind;
  /** Clocks between milestones, beside the usual ones. */
  readonly milestones?: ReadonlyArray<MilestoneClockInput>;
  /** What is to be reached in each period. */
  readonly objectives?: ReadonlyArray<PeriodObjectiveInput>;
  /** Whether the time from a claim to its rejection counts against the party. */
  readonly providerVerificationCounts?: Scalars['Boolean']['input'];
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow?: Scalars['Duration']['input'];
  /** The entities in scope; id `*` covers every entity of a type. */
  readonly scope: ReadonlyArray<EntityRefInput>;
  /** What a higher severity does to a running clock. */
  readonly severityUpgrade?: SeverityUpgrade;
  /** The reasons for which clocks may be stopped. */
  readonly stopReasons?: ReadonlyArray<ClockStopReason>;
  /** The service level targets. */
  readonly targets: ReadonlyArray<ServiceLevelTargetInput>;
  /** From when on it is in force. */
  readonly validFrom: Scalars['DateTime']['input'];
  /** Until when, exclusive; open-ended when absent. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The observation that a verification takes, by severity. For a severity that is not listed: PT15M, 3 values of each indicator, none outside its normal range. */
  readonly verification?: ReadonlyArray<VerificationTermsInput>;
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
  readonly requiresReassignment?: Scalars['Boolean']['input'];
  /** Whether parameters must be reconfigured. */
  readonly requiresReconfiguration?: Scalars['Boolean']['input'];
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

/** An owner's decision (own). */
export type AuthorizationDecision =
  /** The work may be done. */
  | 'GRANTED'
  /** The work may not be done. */
  | 'REFUSED';

/** What is an outage, and of how much time availability is a share. */
export type AvailabilityTermsInput = {
  /** Why time of an outage does not count. */
  readonly excluded?: ReadonlyArray<OutageExclusion>;
  /** The length of every period; null for the working time of the arrangement's calendar. */
  readonly fixedPeriod?: InputMaybe<Scalars['Duration']['input']>;
  /** Codes of degradations that are outages; null for all. A degradation that is not analysed is one. */
  readonly impacts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Shorter outages do not count. */
  readonly least?: Scalars['Duration']['input'];
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

/** What makes the failure of a resource chronic; each condition that is given does. */
export type ChronicFailureTermsInput = {
  /** A code of the agreement. */
  readonly code: Scalars['String']['input'];
  /** Shorter outages are not among them. */
  readonly least?: Scalars['Duration']['input'];
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

/** The basis of a clock (ITIL terms, as used by TMF623). */
export type ClockBasis =
  /** Between departments of the service provider. */
  | 'OLA'
  /** Towards the customer. */
  | 'SLA'
  /** The party's contract, on which the others are based. */
  | 'UNDERPINNING_CONTRACT';

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

/** A way to reach a party. */
export type ContactMediumInput = {
  /** Whether to try this one first. */
  readonly preferred?: Scalars['Boolean']['input'];
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

/** Which credit claims. */
export type CreditClaimFilter = {
  /** For this month, `yyyy-MM`. */
  readonly month?: InputMaybe<Scalars['String']['input']>;
  /** From one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<CreditClaimStatus>>;
};

/** The order of credit claims. */
export type CreditClaimOrder =
  /** By month, the latest first. */
  | 'MONTH_DESC';

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

/** Why nothing is credited for a value (own). */
export type CreditRefusal =
  /** The time for claiming is over. */
  | 'CLAIM_LATE'
  /** The issue is open, or the period has not ended. */
  | 'NOT_SETTLED'
  /** The issue was raised too late after the occurrence. */
  | 'TICKET_LATE';

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
  readonly combine?: CreditCombination;
  /** Of MONEY: the ISO 4217 code. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** What it is computed from. */
  readonly input: CreditInput;
  /** Of LATENESS the clock, of SHORTFALL the objective. */
  readonly of?: InputMaybe<Scalars['String']['input']>;
  /** The issue is to be raised so soon after the occurrence. */
  readonly ticketWithin?: InputMaybe<Scalars['Duration']['input']>;
  /** In what it is told. */
  readonly unit?: CreditUnit;
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
  readonly entities?: ReadonlyArray<ImpactedEntityInput>;
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
  readonly holidays?: ReadonlyArray<Scalars['String']['input']>;
  /** The working hours; around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<WorkingHoursInput>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Dates with hours of their own, such as half days. */
  readonly specialDays?: ReadonlyArray<SpecialDayInput>;
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
  readonly every?: Scalars['Duration']['input'];
  /** Minimum number of observations. */
  readonly fewest?: Scalars['Int']['input'];
  /** How far it looks back: from an hour to two years. */
  readonly lookBack: Scalars['Duration']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** When it runs first; at once when absent. */
  readonly nextRunAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The parties it watches; empty for all. */
  readonly partyIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** The threshold, see `ReviewRule.threshold`. */
  readonly threshold: Scalars['Float']['input'];
};

/** Proposes a new plan. */
export type DevelopPlanInput = {
  /** The changes of services. */
  readonly actions?: ReadonlyArray<ServiceActionInput>;
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
  readonly actions?: ReadonlyArray<ServiceActionInput>;
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

/** A part of the day, and when is due what starts in it. Two full working days are `{ addDays: 2 }`. */
export type DueBandInput = {
  /** The number of days that are counted. */
  readonly addDays: Scalars['Int']['input'];
  /** Where the count begins. */
  readonly count?: DayCount;
  /** Which days count. */
  readonly dayKind?: DayKind;
  /** Local time `HH:mm` on the day that is counted to; when absent, the end of its working hours, or of a calendar day. */
  readonly dueTime?: InputMaybe<Scalars['String']['input']>;
  /** Local time `HH:mm` at which it ends. */
  readonly startBefore?: Scalars['String']['input'];
};

/** When it is due, by the part of the day it starts in. */
export type DueTableInput = {
  /** The parts of the day, in order; the last ends at 24:00. */
  readonly bands: ReadonlyArray<DueBandInput>;
  /** What a start outside working hours counts as. */
  readonly outOfHours?: OutOfHours;
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

/** Who authorizes for one of many entities. */
export type EntityOwnershipRowInput = {
  /** Token subjects of their deputies. */
  readonly deputies?: ReadonlyArray<Scalars['String']['input']>;
  /** The service, product or resource. */
  readonly entity: EntityRefInput;
  /** Value of the token's `groups` claim whose members are owners. */
  readonly ownerGroup?: InputMaybe<Scalars['String']['input']>;
  /** Token subjects of its owners; may be empty where there is a group. */
  readonly owners?: ReadonlyArray<Scalars['String']['input']>;
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
  | 'PRODUCT'
  /** A resource (TMF639). */
  | 'RESOURCE'
  /** A service (TMF638). */
  | 'SERVICE';

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

/** How another system or register names a party. */
export type ExternalIdentifierInput = {
  /** The system or register. */
  readonly scheme: Scalars['String']['input'];
  /** The identifier there. */
  readonly value: Scalars['String']['input'];
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

/** An in-use entity that the work is likely to impact. */
export type ImpactedEntityInput = {
  /** The service, product or resource. */
  readonly entity: EntityRefInput;
  /** The level of impact. */
  readonly level: ImpactLevel;
  /** Its redundancy: entities that take over when it fails. */
  readonly redundantWith?: ReadonlyArray<EntityRefInput>;
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
  | 'IMPROVEMENT_PLAN'
  /** The party's own record: arrangements, clients. */
  | 'PARTY'
  /** Requests to restore performance, and their progress. */
  | 'PERFORMANCE_ISSUE';

/** Kinds of changes that take a second person (own). */
export type IssueChangeKind =
  /** A lower severity, at which less is owed. */
  | 'LOWER_SEVERITY'
  /** The analysis demands less than the one that a plan, a measurement or a claim relies on: a wider normal range, an indicator or a requirement less, or another degradation code. */
  | 'RELAX_ANALYSIS'
  /** A stop that does not count: time that clocks had not counted counts after all. */
  | 'VOID_STOP';

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

/** The sides that measure (own). */
export type MeasurementSource =
  /** The responsible party: its values are shown and never count in a verification. */
  | 'PARTY'
  /** The service provider's staff or a service client: its values since the claim count; normal ones not where the person who recorded them acted for the party. */
  | 'SERVICE_PROVIDER';

/** A clock between two milestones. Its targets have the clock MILESTONE and its code, unless it is a usual one that starts elsewhere than usual. */
export type MilestoneClockInput = {
  /** A code such as ON_SITE; ACKNOWLEDGE, RESTORE or RESOLVE for the usual clock, which keeps its end. */
  readonly code: Scalars['String']['input'];
  /** What ends it. */
  readonly endOn: MilestoneEvent;
  /** What starts it. */
  readonly startOn?: MilestoneEvent;
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

/** What a parameter of the template is in this plan: an entity or a value, as its kind says. */
export type ParameterBindingInput = {
  /** The entity. */
  readonly entity?: InputMaybe<EntityRefInput>;
  /** The parameter. */
  readonly parameterId: Scalars['ID']['input'];
  /** The value. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** Which changes of parties. All given fields must match. */
export type PartyChangeFilter = {
  /** Of one of these parties. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these types, for example `ArrangementAgreed`. */
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** Which changes of performance information. All given fields must match. */
export type PartyPerformanceChangeFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of published snapshots, or of those taken by hand; both when absent. */
  readonly published?: InputMaybe<Scalars['Boolean']['input']>;
  /** That result in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceSnapshotStatus>>;
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
export type PerformanceQuestionInput = {
  /** Splits each row by calendar unit; the whole period when absent. */
  readonly bucket?: InputMaybe<TimeBucket>;
  /** Dimensions to group by. */
  readonly by?: ReadonlyArray<MeasureDimension>;
  /** The filter of issues. */
  readonly filter?: MeasureFilterInput;
  /** The measures. */
  readonly measures: ReadonlyArray<Measure>;
  /** The period. */
  readonly period: PeriodInput;
  /** IANA time zone of the calendar units. */
  readonly timeZone?: Scalars['String']['input'];
};

/** Orders of stored reports. */
export type PerformanceReportOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** States of a stored report (own). */
export type PerformanceReportStatus =
  /** Stored; immutable. */
  | 'STORED';

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

/** States of a snapshot (own). */
export type PerformanceSnapshotStatus =
  /** Superseded by a newer one. */
  | 'SUPERSEDED'
  /** Current. */
  | 'TAKEN';

/** From `from` inclusive to `to` exclusive. */
export type PeriodInput = {
  /** The start. */
  readonly from: Scalars['DateTime']['input'];
  /** Until when, exclusive. */
  readonly to: Scalars['DateTime']['input'];
};

/** What is to be reached in each period. */
export type PeriodObjectiveInput = {
  /** A code of the agreement. */
  readonly code: Scalars['String']['input'];
  /** Which way is enough. */
  readonly comparator?: Comparator;
  /** Of INDICATOR: its name in the quality analyses. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** AVAILABILITY, OUTAGES, OUTAGE_TIME, INDICATOR, or the code of a clock. */
  readonly measure: Scalars['String']['input'];
  /** With fewer observations nothing is decided. */
  readonly minSample?: Scalars['Int']['input'];
  /** Each outsourced resource by itself. */
  readonly perSubject?: Scalars['Boolean']['input'];
  /** Of PERCENTILE: from 1 to 99. */
  readonly percentile?: InputMaybe<Scalars['Int']['input']>;
  /** The period, in the zone of the calendar. */
  readonly period?: ObjectivePeriod;
  /** The figure. */
  readonly statistic?: ObjectiveStatistic;
  /** What is enough: a share from 0 to 1, a number, or the value of an indicator; null for a time. */
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  /** What is enough of a time; null for the others. */
  readonly targetTime?: InputMaybe<Scalars['Duration']['input']>;
  /** Of SHARE_WITHIN: within which time. */
  readonly within?: InputMaybe<TargetTimeInput>;
};

/** Changes of a plan that a second person decides (own). */
export type PlanChangeKind =
  /** A mandatory service action is cancelled. */
  | 'CANCEL_ACTION'
  /** A plan is developed although a template fits. */
  | 'DEVELOP_DESPITE_TEMPLATE'
  /** A mandatory step of the template is changed or left out. */
  | 'DEVIATE_FROM_TEMPLATE';

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

/** Which notices. All given fields must match. */
export type PlanNoticeFilter = {
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<NoticeKind>>;
  /** To one of these recipients. */
  readonly recipient?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** What is done to a mandatory step (own). */
export type PlanStepChange =
  /** It is cancelled during the work. */
  | 'CANCEL'
  /** It has another content. */
  | 'CHANGE'
  /** It is left out of the plan. */
  | 'SKIP';

/** A step of a plan. */
export type PlanTaskInput = {
  /** Ids of the tasks that must be done before. */
  readonly dependsOn?: ReadonlyArray<Scalars['ID']['input']>;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['input'];
  /** Whether the work is incomplete without it. */
  readonly mandatory?: Scalars['Boolean']['input'];
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
  readonly actions?: ReadonlyArray<TemplateActionInput>;
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
  readonly parameters?: ReadonlyArray<TemplateParameterInput>;
  /** The source. */
  readonly provenance: TemplateProvenanceInput;
  /** The risk. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. */
  readonly tasks: ReadonlyArray<PlanTaskInput>;
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
export type ReadinessEvidenceInput = {
  /** Where the evidence is kept. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** The observation. */
  readonly text: Scalars['String']['input'];
};

/** The finding for one dimension. */
export type ReadinessFindingInput = {
  /** The dimension. */
  readonly dimension: ReadinessDimension;
  /** The evidence: at least one item when READY. */
  readonly evidence?: ReadonlyArray<ReadinessEvidenceInput>;
  /** The gap: required unless READY. */
  readonly gap?: InputMaybe<Scalars['String']['input']>;
  /** The readiness level. */
  readonly level: ReadinessLevel;
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
  readonly deputies?: ReadonlyArray<Scalars['String']['input']>;
  /** The service, product or resource. */
  readonly entity: EntityRefInput;
  /** Value of the token's `groups` claim whose members are owners. */
  readonly ownerGroup?: InputMaybe<Scalars['String']['input']>;
  /** Token subjects of its owners; may be empty where there is a group. */
  readonly owners?: ReadonlyArray<Scalars['String']['input']>;
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

/** How a restoration holds (own). */
export type RestorationKind =
  /** Operation is normal by the repair; what is left is to report and to tidy up. */
  | 'PERMANENT'
  /** Operation is normal by a workaround; the permanent repair is still to come. */
  | 'TEMPORARY';

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
export type ReviewEvidenceInput = {
  /** The measure, which the product takes of the review's party and subject over the period; absent for an observation by people. */
  readonly measure?: InputMaybe<Measure>;
  /** How many observations people assert; absent with a measure: the product counts. */
  readonly n?: Scalars['Int']['input'];
  /** When it was observed; required with a measure. */
  readonly period?: InputMaybe<PeriodInput>;
  /** The text. */
  readonly text: Scalars['String']['input'];
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

/** States of a review rule (own). */
export type ReviewRuleStatus =
  /** Active. */
  | 'ACTIVE'
  /** Paused. */
  | 'PAUSED'
  /** Retired. Final. */
  | 'RETIRED';

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

/** How one measure is to count in the score (own). */
export type ScoreSettingInput = {
  /** The value, in the measure's unit (a share from 0 to 1, or milliseconds), that is 100 on the scale. */
  readonly full: Scalars['Float']['input'];
  /** The measure: one of those that scores are made of. */
  readonly measure: Measure;
  /** Its share of all weights, from 1 to 100; they add up to 100. */
  readonly weight: Scalars['Float']['input'];
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

/** The status of score settings (own). */
export type ScoreSettingsStatus =
  /** Approved. In force until a later version is approved. */
  | 'APPROVED'
  /** Declined. Final. */
  | 'DECLINED'
  /** Proposed: another person has to decide. */
  | 'PROPOSED';

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
  readonly mandatory?: Scalars['Boolean']['input'];
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

/** A service level target. Give one of `duration`, `workingDays` and `due`. */
export type ServiceLevelTargetInput = {
  /** The basis of the obligation. */
  readonly basis?: ClockBasis;
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
  readonly obligor?: Obligor;
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

/** What a higher severity does to a running clock (own). A lower one counts its target from the start. */
export type SeverityUpgrade =
  /** The stricter target counts from the start of the clock. */
  | 'KEEP_START'
  /** The stricter target counts from the change on, and never gives more time than was left. */
  | 'NO_MORE_THAN_LEFT'
  /** The stricter target counts in full from the change on. */
  | 'RESTART';

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

/** States of a shared calendar (own). */
export type SharedCalendarStatus =
  /** Arrangements may name it. */
  | 'ACTIVE'
  /** No arrangement may name it any more; those that do keep what it contained. Final. */
  | 'RETIRED';

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
  readonly compare?: Scalars['Boolean']['input'];
  /** The question. */
  readonly question: PerformanceQuestionInput;
  /** The title. */
  readonly title: Scalars['String']['input'];
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
  readonly mandatory?: Scalars['Boolean']['input'];
  /** The parameter, or the assignment, that changes. */
  readonly parameter: Scalars['String']['input'];
  /** How to roll it back. */
  readonly rollback?: InputMaybe<Scalars['String']['input']>;
};

/** The conditions under which a template fits an issue: at least one. An empty list is no condition. */
export type TemplateFitInput = {
  /** Categories of the issue. */
  readonly categories?: ReadonlyArray<Scalars['String']['input']>;
  /** Codes of the analyzed degradation (see `degradationKinds`). */
  readonly degradations?: ReadonlyArray<Scalars['String']['input']>;
  /** Kinds of service actions that the analysis requires. */
  readonly requiredActions?: ReadonlyArray<ServiceActionKind>;
  /** Ids of the failing resource. */
  readonly resourceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Types of the failing resource. */
  readonly resourceTypes?: ReadonlyArray<EntityType>;
  /** Severities of the issue. */
  readonly severities?: ReadonlyArray<Severity>;
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
export type TemplateProvenanceInput = {
  /** Its author. */
  readonly author: Scalars['String']['input'];
  /** The document. */
  readonly document: Scalars['String']['input'];
  /** Its version. */
  readonly documentVersion: Scalars['String']['input'];
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
  readonly bindings?: ReadonlyArray<ParameterBindingInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Description; the template's when absent. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How it departs from the template. A mandatory step that is changed or skipped takes a second person's approval. */
  readonly deviations?: ReadonlyArray<PlanDeviationInput>;
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

/** The observation that a verification takes at a severity. */
export type VerificationTermsInput = {
  /** The least time between the first and the last value of an indicator. */
  readonly observation?: Scalars['Duration']['input'];
  /** The least number of values of an indicator. */
  readonly samples?: Scalars['Int']['input'];
  /** The severity. */
  readonly severity: Severity;
  /** The share of an indicator's values that may be outside its normal range, from 0 to below 1. */
  readonly toleratedShare?: Scalars['Float']['input'];
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

/** The working time. */
export type WorkingCalendarInput = {
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays?: ReadonlyArray<Scalars['String']['input']>;
  /** The working hours; around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<WorkingHoursInput>;
  /** Dates with hours of their own, such as half days. */
  readonly specialDays?: ReadonlyArray<SpecialDayInput>;
  /** IANA zone name. */
  readonly timeZone: Scalars['String']['input'];
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
