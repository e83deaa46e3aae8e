/**
 * Every act of every aggregate, by what it can bring about. A command that is not listed fails `principles.test.ts`: whoever adds one says
 * what kind it is, and a principle that leaves the kind open asks for a test of it.
 */

/** Kinds of acts. */
export const KINDS = {
  /** The product does what is due, at the instant the document names. */
  DUE: 'LapseAcceptance AnnounceClocks ExpireConsent AnnounceOverdue AnnounceAuthorizationOverdue AnnounceUnreached ExpireAccess AnnounceAccessReview EndArrangementAccess NoteArrangementEnd AdoptCalendar ScheduleDelivery RecordSuccess RecordFailure SupersedeAssessment ExpireAssessment PutRecommendation OpenReviewByRule RunReviewRule TakeMonthlySnapshot SupersedeSnapshot',
  /** Listeners, and what was delivered to them. */
  NOTICE: 'RegisterListener PauseListener ResumeListener ReplaceListenerSecret RemoveListener ReplayDelivery AcknowledgeNotice',
  /** Adds to the record what decides nothing by itself. */
  RECORD:
    'AddNote UpdateParty RecordAccessTest AssessReadiness WithdrawAssessment StorePerformanceReport TakePerformanceSnapshot ClaimCredit RecomputeCredit InitiatePerformanceReview StartPerformanceReview AddReviewEvidence CancelPerformanceReview ProposeRecommendation WithdrawRecommendation LinkRecommendationPlan MeasureRecommendation WithdrawAccessRequest ProvideInformation AcknowledgeProposal',
  /** What a party, a carrier or a requester says of its own part. */
  CLAIM:
    'StartPerformanceIssue RejectPerformanceIssue RequestInformation HoldPerformanceIssue ResumePerformanceIssue RecordMilestone RecordRestoration ClaimResolution ReportProgress DisputeClock RequestAccess AcceptRecommendation DeclineRecommendation AgreeReview DisputeCredit AgreeCredit ImportMaintenanceNotice',
  /** Measures. */
  MEASUREMENT: 'RecordMeasurement',
  /** Changes what others are measured or decide by. */
  BASIS:
    'AnalyzeServiceQuality IdentifyCause ChangePriority StopClock ResumeClock VoidClockStop AgreeArrangement AmendArrangement EndArrangement DefineCalendar ReviseCalendar RetireCalendar ProposeScoreSettings DefineReviewRule AmendReviewRule PauseReviewRule ResumeReviewRule RetireReviewRule PublishTemplate PromotePlan RetireTemplate',
  /** Keeps the records of who authorizes, and of access. */
  AUTHORITY: 'RecordEntityOwnership ChangeEntityOwnership EndEntityOwnership ProvisionAccess SuspendAccess ResumeAccess RevokeAccess',
  /** Opens, moves or ends what plans and clocks rest on. */
  MATTER:
    'RaisePerformanceIssue ContestRejection CancelPerformanceIssue ReopenPerformanceIssue AssignParty LinkIssues RegisterParty ValidateParty CloseParty',
  /** Decides on what somebody else did. */
  DECISION:
    'AcceptResolution RejectResolution RejectRestoration VerifyRestoration DecidePerformanceIssueChange SettleClockDispute UpholdCredit WaiveCredit ApproveAccess RefuseAccess RenewAccess ReviewAccess ConcludeReview CloseReview DecideScoreSettings DecideArrangement DecidePlanChange ConfirmPartyPlan ClosePlanReview',
  /** An owner or an authorizer decides on work. */
  CONSENT: 'WaiveImpact DecideAuthorization DecideExtension WithdrawAuthorization DecideEmergencyAuthorization',
  /** Shapes a plan before its work. */
  PLANNING:
    'AdoptPartyPlan UseLibraryPlan DevelopPlan DevelopRecommendedPlan DeclareImpact NotifyProposal SchedulePlan AmendPlan WithdrawPlan CancelPlan',
  /** Begins work. */
  BEGINNING: 'CommencePlan CommenceEmergencyWork StartFallback',
  /** Does work, or ends it. */
  WORK: 'TakeOverPlan ExtendWindow StartTask HoldTask CompleteTask CancelTask StartAction CompleteAction FailAction CancelAction CompleteWork EndFallback',
} as const;

/** A kind of act. */
export type Kind = keyof typeof KINDS;
