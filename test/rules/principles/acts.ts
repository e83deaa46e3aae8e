/**
 * Every act of every aggregate, by what it can bring about. A command that is not listed fails `principles.test.ts`: whoever adds one says
 * what kind it is, and a principle that leaves the kind open asks for a test of it.
 */

/** Kinds of acts. */
export const KINDS = {
  /** The product does what is due, at the instant the document names. */
  DUE: 'LapseAcceptance LapseRejection AnnounceClocks ExpireConsent AnnounceOverdue AnnounceAuthorizationOverdue AnnounceUnreached ExpireAccess AnnounceAccessReview EndArrangementAccess NoteArrangementEnd AnnounceObjectives AdoptCalendar ApplySharedCalendarChange ScheduleDelivery RecordSuccess RecordFailure SupersedeAssessment ExpireAssessment PutRecommendation OpenReviewByRule RunReviewRule TakeMonthlySnapshot SupersedeSnapshot',
  /** Listeners, and what was delivered to them. */
  NOTICE:
    'RegisterPerformanceListener PausePerformanceListener ResumePerformanceListener ReplacePerformanceListenerSecret RemovePerformanceListener ReplayNoticeDelivery AcknowledgeNoticeDelivery',
  /** Adds to the record what decides nothing by itself. */
  RECORD:
    'AddPerformanceIssueNote UpdateParty RecordAccessGrantTest AssessPartyReadiness WithdrawReadinessAssessment StorePerformanceReport TakePerformanceSnapshot ClaimServiceCredit RecomputeCreditClaim InitiatePerformanceReview StartPerformanceReview AddPerformanceReviewEvidence CancelPerformanceReview ProposePerformanceRecommendation WithdrawPerformanceRecommendation LinkPerformanceRecommendationPlan MeasurePerformanceRecommendation WithdrawAccessRequest ProvidePerformanceIssueInformation AcknowledgeImprovementPlanProposal',
  /** What a party, a carrier or a requester says of its own part. */
  CLAIM:
    'StartPerformanceIssue RejectPerformanceIssue RequestPerformanceIssueInformation HoldPerformanceIssue ResumePerformanceIssue RecordPerformanceIssueMilestone RecordRestoration ClaimPerformanceIssueResolution ReportPerformanceIssueProgress OfferPerformanceIssueAppointment CancelPerformanceIssueAppointment ReportPerformanceIssueAppointment DisputeClock RequestAccessGrant AcceptPerformanceRecommendation DeclinePerformanceRecommendation AgreePerformanceReview DisputeCreditClaim AgreeCreditClaim ImportMaintenanceNotice',
  /** Measures. */
  MEASUREMENT: 'RecordPerformanceIssueMeasurement',
  /** Changes what others are measured or decide by. */
  BASIS:
    'AnalyzeServiceQuality IdentifyPerformanceIssueCause ChangePerformanceIssuePriority StopServiceLevelClock ResumeServiceLevelClock VoidClockStop AgreeOutsourcingArrangement AmendOutsourcingArrangement EndOutsourcingArrangement DefineSharedCalendar ReviseSharedCalendar RetireSharedCalendar ProposePerformanceScoreSettings DefinePerformanceReviewRule AmendPerformanceReviewRule PausePerformanceReviewRule ResumePerformanceReviewRule RetirePerformanceReviewRule PublishImprovementPlanTemplate PromoteImprovementPlan RetireImprovementPlanTemplate',
  /** Keeps the records of who authorizes, and of access. */
  AUTHORITY:
    'RecordEntityOwnership ChangeEntityOwnership ConfirmEntityOwnership EndEntityOwnership ProvisionAccessGrant SuspendAccessGrant ResumeAccessGrant RevokeAccessGrant',
  /** Opens, moves or ends what plans and clocks rest on. */
  MATTER:
    'RaisePerformanceIssue ContestPerformanceIssueRejection CancelPerformanceIssue ReopenPerformanceIssue AssignPerformanceIssue LinkPerformanceIssues RegisterParty ValidateParty CloseParty',
  /** Decides on what somebody else did. */
  DECISION:
    'AgreePerformanceIssueAppointment AcceptPerformanceIssueResolution ConfirmPerformanceIssueRejection RejectPerformanceIssueResolution RejectRestoration VerifyRestoration DecidePerformanceIssueChange SettleClockDispute UpholdCreditClaim WaiveCreditClaim ApproveAccessGrant RefuseAccessGrant RenewAccessGrant ReviewAccessGrant ConcludePerformanceReview ClosePerformanceReview DecidePerformanceScoreSettings DecideOutsourcingArrangement DecideSharedCalendarChange DecideImprovementPlanChange ConfirmPartyPlan CloseImprovementPlanReview',
  /** An owner or an authorizer decides on work. */
  CONSENT:
    'WaiveImprovementPlanImpact DecideImprovementPlanAuthorization DecideImprovementPlanExtension WithdrawImprovementPlanAuthorization DecideEmergencyAuthorization',
  /** Shapes a plan before its work. */
  PLANNING:
    'AdoptPartyPlan UseLibraryPlan DevelopImprovementPlan DevelopRecommendedPlan DeclareImprovementPlanImpact NotifyImprovementPlanProposal ScheduleImprovementPlan AmendImprovementPlan WithdrawImprovementPlan CancelImprovementPlan',
  /** Begins work. */
  BEGINNING: 'CommenceImprovementPlan CommenceEmergencyWork StartImprovementPlanFallback',
  /** Does work, or ends it. */
  WORK: 'TakeOverImprovementPlan ExtendImprovementPlanWindow StartImprovementPlanTask HoldImprovementPlanTask CompleteImprovementPlanTask CancelImprovementPlanTask StartImprovementPlanAction CompleteImprovementPlanAction FailImprovementPlanAction CancelImprovementPlanAction CompleteImprovementPlanWork EndImprovementPlanFallback',
} as const;

/** A kind of act. */
export type Kind = keyof typeof KINDS;
