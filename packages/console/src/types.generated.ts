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

/** Directions of access to tools, inventories and processes (own). */
export type AccessGrantDirection =
  /** The party to the service provider's. */
  | 'PARTY_TO_SP'
  /** The service provider to the party's. */
  | 'SP_TO_PARTY';

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
  readonly acceptancePeriod?: Scalars['Duration']['input'];
  /** The contract it is based on. */
  readonly agreementReference: Scalars['String']['input'];
  /** When an appointment counts as not kept. */
  readonly appointments?: InputMaybe<ServiceLevelAppointmentTermsInput>;
  /** Shares of a target at which it is at risk. */
  readonly atRiskShares?: ReadonlyArray<Scalars['Float']['input']>;
  /** What is an outage; by default everything but what was no fault. */
  readonly availability?: InputMaybe<ServiceLevelAvailabilityTermsInput>;
  /** When its clocks run; around the clock in UTC when neither this nor `calendarId` is given. */
  readonly calendar?: InputMaybe<ServiceLevelCalendarInput>;
  /** The shared calendar by which its clocks run. */
  readonly calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** What makes a failure chronic. */
  readonly chronic?: ReadonlyArray<ChronicFailureTermsInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What is credited when a promise is not kept; never an invoice. */
  readonly credits?: ReadonlyArray<ServiceCreditTermsInput>;
  /** Refuses when the party is at another version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The party. */
  readonly id: Scalars['ID']['input'];
  /** The kind of outsourcing. */
  readonly kind: OutsourcingArrangementKind;
  /** Clocks between milestones, beside the usual ones. */
  readonly milestones?: ReadonlyArray<ServiceLevelMilestoneClockInput>;
  /** What is to be reached in each period. */
  readonly objectives?: ReadonlyArray<ServiceLevelPeriodObjectiveInput>;
  /** Which planned work is no outage; absent where stops for maintenance decide. */
  readonly plannedWork?: InputMaybe<PlannedWorkTermsInput>;
  /** Whether the time from a claim to its rejection counts against the party. */
  readonly providerVerificationCounts?: Scalars['Boolean']['input'];
  /** How long after closing an issue may be reopened. */
  readonly reopenWindow?: Scalars['Duration']['input'];
  /** The entities in scope; id `*` covers every entity of a type. */
  readonly scope: ReadonlyArray<OutsourcedEntityInput>;
  /** What a higher severity does to a running clock. */
  readonly severityUpgrade?: ServiceLevelSeverityUpgrade;
  /** The reasons for which clocks may be stopped. */
  readonly stopReasons?: ReadonlyArray<ServiceLevelClockStopReason>;
  /** The service level targets. */
  readonly targets: ReadonlyArray<ServiceLevelTargetInput>;
  /** From when on it is in force. */
  readonly validFrom: Scalars['DateTime']['input'];
  /** Until when, exclusive; open-ended when absent. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The observation that a verification takes, by severity. For a severity that is not listed: PT15M, 3 values of each indicator, none outside its normal range. */
  readonly verification?: ReadonlyArray<ServiceLevelVerificationTermsInput>;
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
  readonly requiresReassignment?: Scalars['Boolean']['input'];
  /** Whether parameters must be reconfigured. */
  readonly requiresReconfiguration?: Scalars['Boolean']['input'];
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
  readonly entities?: ReadonlyArray<ImprovementPlanImpactedEntityInput>;
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
  /** The threshold, see `PerformanceReviewRule.threshold`. */
  readonly threshold: Scalars['Float']['input'];
};

/** Defines a shared calendar. */
export type DefineSharedCalendarInput = {
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays?: ReadonlyArray<Scalars['String']['input']>;
  /** The working hours; around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<ServiceLevelWorkingHoursInput>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Dates with hours of their own, such as half days. */
  readonly specialDays?: ReadonlyArray<ServiceLevelSpecialDayInput>;
  /** IANA zone name. */
  readonly timeZone: Scalars['String']['input'];
};

/** Proposes a new plan. */
export type DevelopImprovementPlanInput = {
  /** The changes of services. */
  readonly actions?: ReadonlyArray<ImprovementPlanActionInput>;
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
  readonly actions?: ReadonlyArray<ImprovementPlanActionInput>;
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

/** Who authorizes for one of many entities. */
export type EntityOwnershipRowInput = {
  /** Token subjects of their deputies. */
  readonly deputies?: ReadonlyArray<Scalars['String']['input']>;
  /** The service, product or resource. */
  readonly entity: OutsourcedEntityInput;
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
  readonly mandatory?: Scalars['Boolean']['input'];
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

/** An owner's decision (own). */
export type ImprovementPlanAuthorizationDecision =
  /** The work may be done. */
  | 'GRANTED'
  /** The work may not be done. */
  | 'REFUSED';

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

/** An in-use entity that the work is likely to impact. */
export type ImprovementPlanImpactedEntityInput = {
  /** The service, product or resource. */
  readonly entity: OutsourcedEntityInput;
  /** The level of impact. */
  readonly level: ImprovementPlanImpactLevel;
  /** Its redundancy: entities that take over when it fails. */
  readonly redundantWith?: ReadonlyArray<OutsourcedEntityInput>;
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

/** What a parameter of the template is in this plan: an entity or a value, as its kind says. */
export type ImprovementPlanParameterBindingInput = {
  /** The entity. */
  readonly entity?: InputMaybe<OutsourcedEntityInput>;
  /** The parameter. */
  readonly parameterId: Scalars['ID']['input'];
  /** The value. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
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

/** A step of a plan. */
export type ImprovementPlanTaskInput = {
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
  readonly mandatory?: Scalars['Boolean']['input'];
  /** The parameter, or the assignment, that changes. */
  readonly parameter: Scalars['String']['input'];
  /** How to roll it back. */
  readonly rollback?: InputMaybe<Scalars['String']['input']>;
};

/** Which templates. All given fields must match. */
export type ImprovementPlanTemplateFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ImprovementPlanTemplateStatus>>;
};

/** The conditions under which a template fits an issue: at least one. An empty list is no condition. */
export type ImprovementPlanTemplateFitInput = {
  /** Categories of the issue. */
  readonly categories?: ReadonlyArray<Scalars['String']['input']>;
  /** Codes of the analyzed degradation (see `performanceDegradationKinds`). */
  readonly degradations?: ReadonlyArray<Scalars['String']['input']>;
  /** Kinds of service actions that the analysis requires. */
  readonly requiredActions?: ReadonlyArray<ImprovementPlanActionKind>;
  /** Ids of the failing resource. */
  readonly resourceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Types of the failing resource. */
  readonly resourceTypes?: ReadonlyArray<OutsourcedEntityType>;
  /** Severities of the issue. */
  readonly severities?: ReadonlyArray<PerformanceIssueSeverity>;
};

/** Orders of templates. */
export type ImprovementPlanTemplateOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

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
  | 'PRODUCT'
  /** A resource (TMF639). */
  | 'RESOURCE'
  /** A service (TMF638). */
  | 'SERVICE';

/** Kinds of outsourcing that eTOM 1.6.6.3 names. */
export type OutsourcingArrangementKind =
  /** Information technology owned and run by the party. */
  | 'IT_BUREAU'
  /** A network, or part of one, owned and run by the party. */
  | 'OUTSOURCED_NETWORK';

/** A role a party plays. */
export type OutsourcingRoleInput = {
  /** The role. */
  readonly name: Scalars['String']['input'];
  /** The start. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when, exclusive. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which changes of parties. All given fields must match. */
export type PartyChangeFilter = {
  /** Of one of these parties. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these types, for example `ArrangementAgreed`. */
  readonly type?: InputMaybe<ReadonlyArray<PerformanceEventType>>;
};

/** A way to reach a party. */
export type PartyContactInput = {
  /** Whether to try this one first. */
  readonly preferred?: Scalars['Boolean']['input'];
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

/** Which parties. All given fields must match. */
export type PartyFilter = {
  /** With exactly this name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PartyStatus>>;
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

/** Which changes of performance information. All given fields must match. */
export type PartyPerformanceChangeFilter = {
  /** Of one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of published snapshots, or of those taken by hand; both when absent. */
  readonly published?: InputMaybe<Scalars['Boolean']['input']>;
  /** That result in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PerformanceSnapshotStatus>>;
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
  | 'IMPROVEMENT_PLAN'
  /** The party's own record: arrangements, clients. */
  | 'PARTY'
  /** Requests to restore performance, and their progress. */
  | 'PERFORMANCE_ISSUE';

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

/** The sides that measure (own). */
export type PerformanceIssueMeasurementSource =
  /** The responsible party: its values are shown and never count in a verification. */
  | 'PARTY'
  /** The service provider's staff or a service client: its values since the claim count; normal ones not where the person who recorded them acted for the party. */
  | 'SERVICE_PROVIDER';

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

/** What a side reports of a visit (own). */
export type PerformanceIssueVisitOutcome =
  /** The technician came. */
  | 'KEPT'
  /** Nobody came. */
  | 'MISSED'
  /** The technician came and was not let in. */
  | 'NO_ACCESS';

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

/** A question about performance. */
export type PerformanceQuestionInput = {
  /** Splits each row by calendar unit; the whole period when absent. */
  readonly bucket?: InputMaybe<PerformanceTimeBucket>;
  /** Dimensions to group by. */
  readonly by?: ReadonlyArray<PerformanceMeasureDimension>;
  /** The filter of issues. */
  readonly filter?: PerformanceMeasureFilterInput;
  /** The measures. */
  readonly measures: ReadonlyArray<PerformanceMeasure>;
  /** The period. */
  readonly period: PerformancePeriodInput;
  /** IANA time zone of the calendar units. */
  readonly timeZone?: Scalars['String']['input'];
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
  readonly type?: InputMaybe<ReadonlyArray<PerformanceEventType>>;
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

/** Evidence of a review. */
export type PerformanceReviewEvidenceInput = {
  /** The measure, which the product takes of the review's party and subject over the period; absent for an observation by people. */
  readonly measure?: InputMaybe<PerformanceMeasure>;
  /** How many observations people assert; absent with a measure: the product counts. */
  readonly n?: Scalars['Int']['input'];
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

/** Orders of performance reviews. */
export type PerformanceReviewOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

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

/** States of a review rule (own). */
export type PerformanceReviewRuleStatus =
  /** Active. */
  | 'ACTIVE'
  /** Paused. */
  | 'PAUSED'
  /** Retired. Final. */
  | 'RETIRED';

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

/** How one measure is to count in the score (own). */
export type PerformanceScoreSettingInput = {
  /** The value, in the measure's unit (a share from 0 to 1, or milliseconds), that is 100 on the scale. */
  readonly full: Scalars['Float']['input'];
  /** The measure: one of those that scores are made of. */
  readonly measure: PerformanceMeasure;
  /** Its share of all weights, from 1 to 100; they add up to 100. */
  readonly weight: Scalars['Float']['input'];
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

/** The status of score settings (own). */
export type PerformanceScoreSettingsStatus =
  /** Approved. In force until a later version is approved. */
  | 'APPROVED'
  /** Declined. Final. */
  | 'DECLINED'
  /** Proposed: another person has to decide. */
  | 'PROPOSED';

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

/** States of a snapshot (own). */
export type PerformanceSnapshotStatus =
  /** Superseded by a newer one. */
  | 'SUPERSEDED'
  /** Current. */
  | 'TAKEN';

/** The figures that are compared (own). */
export type PerformanceStatistic =
  /** The median. */
  | 'P50'
  /** The 90th percentile. */
  | 'P90'
  /** The value itself. */
  | 'VALUE';

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

/** Changes of a plan that a second person decides (own). */
export type ProposedImprovementPlanChangeKind =
  /** A mandatory service action is cancelled. */
  | 'CANCEL_ACTION'
  /** A plan is developed although a template fits; void for other steps, another analysis or severity than were proposed. */
  | 'DEVELOP_DESPITE_TEMPLATE'
  /** A mandatory step of the template is changed, left out or undone by another action. */
  | 'DEVIATE_FROM_TEMPLATE';

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
  readonly actions?: ReadonlyArray<ImprovementPlanTemplateActionInput>;
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
  readonly parameters?: ReadonlyArray<ImprovementPlanTemplateParameterInput>;
  /** The source. */
  readonly provenance: ImprovementPlanTemplateProvenanceInput;
  /** The risk. */
  readonly risk?: InputMaybe<Scalars['String']['input']>;
  /** The steps: at least one. */
  readonly tasks: ReadonlyArray<ImprovementPlanTaskInput>;
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
  readonly deputies?: ReadonlyArray<Scalars['String']['input']>;
  /** The service, product or resource. */
  readonly entity: OutsourcedEntityInput;
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

/** How a restoration holds (own). */
export type RestorationKind =
  /** Operation is normal by the repair; what is left is to report and to tidy up. */
  | 'PERMANENT'
  /** Operation is normal by a workaround; the permanent repair is still to come. */
  | 'TEMPORARY';

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

/** Why nothing is credited for a value (own). */
export type ServiceCreditRefusal =
  /** The time for claiming is over. */
  | 'CLAIM_LATE'
  /** The period has not ended. */
  | 'NOT_SETTLED'
  /** The issue was raised too late after the occurrence. */
  | 'TICKET_LATE';

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
  readonly combine?: ServiceCreditCombination;
  /** Of MONEY: the ISO 4217 code. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** What it is computed from. */
  readonly input: ServiceCreditInput;
  /** Of LATENESS the clock, of SHORTFALL the objective. */
  readonly of?: InputMaybe<Scalars['String']['input']>;
  /** The issue is to be raised so soon after the occurrence. */
  readonly ticketWithin?: InputMaybe<Scalars['Duration']['input']>;
  /** The unit of its credits. */
  readonly unit?: ServiceCreditUnit;
};

/** The unit of a credit (own). */
export type ServiceCreditUnit =
  /** Days of the recurring charge. */
  | 'DAYS_OF_CHARGE'
  /** An amount of money. */
  | 'MONEY'
  /** Percent of the recurring charge of the period. */
  | 'PERCENT_OF_CHARGE';

/** When an appointment counts as not kept, and what an agreed slot does to a deadline. */
export type ServiceLevelAppointmentTermsInput = {
  /** How long after the slot an arrival is still in time. */
  readonly grace?: Scalars['Duration']['input'];
  /** Cancelled by the party less than this before its start is cancelled late. */
  readonly lateCancellation?: Scalars['Duration']['input'];
  /** Whether an agreed slot after the deadline replaces the deadline. */
  readonly replacesDeadline?: Scalars['Boolean']['input'];
};

/** What is an outage, and of how much time availability is a share. */
export type ServiceLevelAvailabilityTermsInput = {
  /** Why time of an outage does not count. */
  readonly excluded?: ReadonlyArray<OutageExclusion>;
  /** The length of every period; null for the working time of the arrangement's calendar. */
  readonly fixedPeriod?: InputMaybe<Scalars['Duration']['input']>;
  /** Codes of degradations that are outages; null for all. A degradation that is not analysed is one. */
  readonly impacts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Shorter outages do not count. */
  readonly least?: Scalars['Duration']['input'];
};

/** The working time. */
export type ServiceLevelCalendarInput = {
  /** Local dates on which no hours begin: `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly holidays?: ReadonlyArray<Scalars['String']['input']>;
  /** The working hours; around the clock is every day from 00:00 to 24:00. */
  readonly hours: ReadonlyArray<ServiceLevelWorkingHoursInput>;
  /** Dates with hours of their own, such as half days. */
  readonly specialDays?: ReadonlyArray<ServiceLevelSpecialDayInput>;
  /** IANA zone name. */
  readonly timeZone: Scalars['String']['input'];
};

/** The basis of a clock (ITIL terms, as used by TMF623). */
export type ServiceLevelClockBasis =
  /** Between departments of the service provider. */
  | 'OLA'
  /** Towards the customer. */
  | 'SLA'
  /** The party's contract, on which the others are based. */
  | 'UNDERPINNING_CONTRACT';

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

/** A part of the day, and when is due what starts in it. Two full working days are `{ addDays: 2 }`. */
export type ServiceLevelDueBandInput = {
  /** The number of days that are counted. */
  readonly addDays: Scalars['Int']['input'];
  /** Where the count begins. */
  readonly count?: ServiceLevelDayCount;
  /** Which days count. */
  readonly dayKind?: ServiceLevelDayKind;
  /** Local time `HH:mm` on the day that is counted to; when absent, the end of its working hours, or of a calendar day. */
  readonly dueTime?: InputMaybe<Scalars['String']['input']>;
  /** Local time `HH:mm` at which it ends. */
  readonly startBefore?: Scalars['String']['input'];
};

/** When it is due, by the part of the day it starts in. */
export type ServiceLevelDueTableInput = {
  /** The parts of the day, in order; the last ends at 24:00. */
  readonly bands: ReadonlyArray<ServiceLevelDueBandInput>;
  /** What a start outside working hours counts as. */
  readonly outOfHours?: ServiceLevelOutOfHours;
};

/** A clock between two milestones. Its targets have the clock MILESTONE and its code, unless it is a usual one that starts elsewhere than usual. */
export type ServiceLevelMilestoneClockInput = {
  /** A code such as ON_SITE; ACKNOWLEDGE, RESTORE or RESOLVE for the usual clock, which keeps its end. */
  readonly code: Scalars['String']['input'];
  /** What ends it. */
  readonly endOn: ServiceLevelMilestoneEvent;
  /** What starts it. */
  readonly startOn?: ServiceLevelMilestoneEvent;
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

/** What is to be reached in each period. */
export type ServiceLevelPeriodObjectiveInput = {
  /** A code of the agreement. */
  readonly code: Scalars['String']['input'];
  /** Which way is enough. */
  readonly comparator?: ServiceLevelComparator;
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
  readonly period?: ServiceLevelObjectivePeriod;
  /** The figure. */
  readonly statistic?: ServiceLevelObjectiveStatistic;
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

/** A date with hours of its own. */
export type ServiceLevelSpecialDayInput = {
  /** Its hours, instead of those of the weekday. */
  readonly hours: ReadonlyArray<ServiceLevelDayHoursInput>;
  /** A local date `yyyy-MM-dd`, or `MM-dd` for every year. */
  readonly on: Scalars['String']['input'];
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
  readonly basis?: ServiceLevelClockBasis;
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
  readonly obligor?: ServiceLevelObligor;
  /** The severity it holds for. */
  readonly severity: PerformanceIssueSeverity;
  /** Only for such issues; of several targets that match, the one with the most conditions holds. */
  readonly when?: InputMaybe<ServiceLevelTargetConditionInput>;
  /** The preset END_OF_WORKING_DAY: due by the end of this working day, 1 being the day it starts on. */
  readonly workingDays?: InputMaybe<Scalars['Int']['input']>;
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

/** The observation that a verification takes at a severity. */
export type ServiceLevelVerificationTermsInput = {
  /** The least time between the first and the last value of an indicator. */
  readonly observation?: Scalars['Duration']['input'];
  /** The least number of values of an indicator. */
  readonly samples?: Scalars['Int']['input'];
  /** The severity. */
  readonly severity: PerformanceIssueSeverity;
  /** The share of an indicator's values that may be outside its normal range, from 0 to below 1. */
  readonly toleratedShare?: Scalars['Float']['input'];
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
  readonly compare?: Scalars['Boolean']['input'];
  /** The question. */
  readonly question: PerformanceQuestionInput;
  /** The title. */
  readonly title: Scalars['String']['input'];
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
  readonly bindings?: ReadonlyArray<ImprovementPlanParameterBindingInput>;
  /** Idempotency key. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Description; the template's when absent. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How it departs from the template. A mandatory step that is changed or skipped takes a second person's approval. */
  readonly deviations?: ReadonlyArray<ImprovementPlanDeviationInput>;
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
