/** Commands and events of a performance issue. */
import type { IssueWarning } from '../readiness/gaps.js';
import type {
  Attachment,
  AnalysisContent,
  IndicatorFinding,
  InitiatingLayer,
  LinkRelation,
  Measurement,
  PerformanceIssue,
} from './model.js';
import type { IssueFacts } from './facts.js';
import type { AppointmentSide, VisitOutcome, VisitReport } from './appointments/model.js';
import type { RecordedMilestone, RestorationKind } from './milestones/model.js';
import type { CancellationCode } from './restorations/restorationModel.js';
import type { Continuation } from './sameMatter.js';
import type { Stretch } from '../time/clock.js';
import type { AgreedTerms, ClockKind, Severity, StopReason } from '../time/serviceLevelTerms.js';
import type { EntityRef } from '../kernel/entityRef.js';

export type IssueCommand =
  | {
      readonly type: 'RaisePerformanceIssue';
      readonly partyId: string;
      readonly name: string;
      readonly description?: string | null;
      readonly category: string;
      readonly severity: Severity;
      readonly initiatingLayer: InitiatingLayer;
      readonly initiatingProcess: string;
      readonly resource: EntityRef;
      readonly affectedEntities: readonly EntityRef[];
      readonly externalId?: { readonly system: string; readonly id: string } | null;
      readonly occurredAt?: Date | null;
      /** Why it is not the matter of the cancelled issue whose clocks it would continue. */
      readonly newMatterBecause?: string | null;
    }
  /** `unrecorded`: of imported history, where nobody knows when work began. */
  | { readonly type: 'StartPerformanceIssue'; readonly note?: string | null; readonly unrecorded?: true }
  | { readonly type: 'RejectPerformanceIssue'; readonly reasonCode: string; readonly reason: string }
  | { readonly type: 'ContestPerformanceIssueRejection'; readonly reason: string }
  | { readonly type: 'ConfirmPerformanceIssueRejection'; readonly code: CancellationCode; readonly reason: string }
  | { readonly type: 'LapseRejection' }
  | { readonly type: 'CancelPerformanceIssue'; readonly code: CancellationCode; readonly reason: string }
  | { readonly type: 'RequestPerformanceIssueInformation'; readonly question: string; readonly stopReason?: StopReason | null }
  | { readonly type: 'ProvidePerformanceIssueInformation'; readonly answer: string }
  | { readonly type: 'HoldPerformanceIssue'; readonly reason: string }
  | { readonly type: 'ResumePerformanceIssue'; readonly note?: string | null }
  | { readonly type: 'RecordPerformanceIssueMilestone'; readonly event: RecordedMilestone; readonly note?: string | null }
  | { readonly type: 'IdentifyPerformanceIssueCause'; readonly cause: string; readonly evidence: string }
  | { readonly type: 'RecordRestoration'; readonly kind: RestorationKind; readonly description: string }
  | { readonly type: 'RejectRestoration'; readonly reason: string }
  | { readonly type: 'ClaimPerformanceIssueResolution'; readonly resolution: string; readonly cause?: string | null }
  | { readonly type: 'AcceptPerformanceIssueResolution'; readonly note?: string | null }
  | { readonly type: 'LapseAcceptance' }
  | { readonly type: 'RejectPerformanceIssueResolution'; readonly reason: string }
  | { readonly type: 'ReopenPerformanceIssue'; readonly reason: string }
  | {
      readonly type: 'ReportPerformanceIssueProgress';
      readonly percent: number;
      readonly text: string;
      readonly expectedRestorationAt?: Date | null;
    }
  | ({ readonly type: 'AnalyzeServiceQuality'; readonly reason?: string | null } & AnalysisContent)
  | {
      readonly type: 'DecidePerformanceIssueChange';
      readonly changeId: string;
      readonly approve: boolean;
      readonly reason: string;
    }
  | {
      readonly type: 'RecordPerformanceIssueMeasurement';
      readonly indicator: string;
      readonly value: number;
      readonly measuredAt?: Date | null;
    }
  | { readonly type: 'VerifyRestoration' }
  | { readonly type: 'ChangePerformanceIssuePriority'; readonly severity: Severity; readonly reason: string }
  | { readonly type: 'AssignPerformanceIssue'; readonly partyId: string; readonly reason: string }
  | {
      readonly type: 'StopServiceLevelClock';
      readonly reason: StopReason;
      readonly clocks?: readonly ClockKind[] | null;
      readonly evidence: string;
    }
  | { readonly type: 'ResumeServiceLevelClock'; readonly stopId: string }
  | { readonly type: 'VoidClockStop'; readonly stopId: string; readonly reason: string }
  | ({ readonly type: 'DisputeClock'; readonly clockId: string; readonly reason: string } & ChosenStretch)
  | ({
      readonly type: 'SettleClockDispute';
      readonly clockId: string;
      readonly outcome: 'UPHELD' | 'DISMISSED';
      readonly reason: string;
    } & ChosenStretch)
  | { readonly type: 'OfferPerformanceIssueAppointment'; readonly from: Date; readonly to: Date }
  | { readonly type: 'AgreePerformanceIssueAppointment'; readonly appointmentId: string }
  | { readonly type: 'CancelPerformanceIssueAppointment'; readonly appointmentId: string; readonly reason: string }
  | {
      readonly type: 'ReportPerformanceIssueAppointment';
      readonly appointmentId: string;
      readonly outcome: VisitOutcome;
      readonly arrivedAt?: Date | null;
    }
  | {
      readonly type: 'AddPerformanceIssueNote';
      readonly text: string;
      readonly private?: boolean | null;
      readonly attachments?: readonly Attachment[] | null;
    }
  | { readonly type: 'LinkPerformanceIssues'; readonly issueId: string; readonly relation: LinkRelation }
  | { readonly type: 'AnnounceClocks' };

/** What goes on with the clocks of a cancelled issue; absent where none does. */
interface Continuing {
  readonly continues?: readonly Continuation[];
}

/** The stretch of a clock that is to be excused; absent bounds are those of the clock, or of the dispute. */
interface ChosenStretch {
  readonly from?: Date | null;
  readonly to?: Date | null;
}

/** Readiness warnings when an issue is assigned or started; absent without any. */
interface Warned {
  readonly warnings?: readonly IssueWarning[];
}

/** A stop that opens or ends with a change of state, when the agreement allows its reason. */
interface Stopping {
  readonly stopReason: StopReason | null;
}

export type IssueEvent =
  | ({
      readonly type: 'IssueRaised';
      readonly partyId: string;
      readonly name: string;
      readonly description: string | null;
      readonly category: string;
      readonly severity: Severity;
      readonly initiatingLayer: InitiatingLayer;
      readonly initiatingProcess: string;
      readonly resource: EntityRef;
      readonly affectedEntities: readonly EntityRef[];
      readonly externalId: { readonly system: string; readonly id: string } | null;
      readonly occurredAt: Date | null;
      readonly terms: AgreedTerms;
      /** The cancelled issue about the same entities; absent for none. */
      readonly repeats?: string;
      /** Why it is another matter, and continues no clock. */
      readonly newMatter?: string;
    } & Continuing &
      Warned)
  | ({ readonly type: 'IssueStarted'; readonly note: string | null; readonly unrecorded?: true } & Warned)
  | {
      readonly type: 'IssueRejected';
      readonly reasonCode: string;
      readonly reason: string;
      /** Of an import: what happened elsewhere is not decided again. */
      readonly confirmed?: true;
    }
  | { readonly type: 'RejectionConfirmed'; readonly code: CancellationCode; readonly reason: string }
  | { readonly type: 'RejectionLapsed' }
  | { readonly type: 'RejectionContested'; readonly reason: string }
  | { readonly type: 'IssueCancelled'; readonly code: CancellationCode; readonly reason: string }
  | ({ readonly type: 'InformationRequested'; readonly question: string } & Stopping)
  | { readonly type: 'InformationProvided'; readonly answer: string }
  | { readonly type: 'InformationRequestClosed'; readonly reason: string }
  | { readonly type: 'IssueHeld'; readonly reason: string }
  | { readonly type: 'IssueResumed'; readonly note: string | null }
  | { readonly type: 'MilestoneRecorded'; readonly event: RecordedMilestone; readonly note: string | null }
  /** With the change that was decided, where it took a second person. */
  | {
      readonly type: 'CauseIdentified';
      readonly cause: string;
      readonly evidence: string;
      readonly changeId?: string;
      readonly reason?: string;
    }
  | { readonly type: 'CauseProposed'; readonly cause: string; readonly evidence: string }
  | {
      readonly type: 'RestorationRecorded';
      readonly kind: RestorationKind;
      readonly description: string;
      /** Of an import: what happened elsewhere is not measured again. */
      readonly confirmed?: true;
    }
  | { readonly type: 'RestorationRejected'; readonly reason: string }
  | { readonly type: 'ResolutionClaimed'; readonly resolution: string; readonly cause: string | null }
  | { readonly type: 'ResolutionAccepted'; readonly note: string | null }
  | { readonly type: 'AcceptanceLapsed' }
  | { readonly type: 'AcceptanceDeferred'; readonly until: Date; readonly planIds: readonly string[] }
  | { readonly type: 'ResolutionRejected'; readonly reason: string }
  | { readonly type: 'IssueReopened'; readonly reason: string }
  | {
      readonly type: 'ProgressReported';
      readonly percent: number;
      readonly text: string;
      readonly expectedRestorationAt: Date | null;
      readonly slippageMs: number | null;
    }
  | ({ readonly type: 'ServiceQualityAnalyzed' } & AnalysisContent)
  | { readonly type: 'IssueChangeProposed'; readonly analysis: AnalysisContent; readonly replaces: number; readonly reason: string }
  | { readonly type: 'IssueChangeApproved'; readonly changeId: string; readonly analysis: AnalysisContent; readonly reason: string }
  | { readonly type: 'IssueChangeDeclined'; readonly changeId: string; readonly reason: string }
  | ({ readonly type: 'MeasurementRecorded'; readonly measuredAt: Date } & Pick<Measurement, 'indicator' | 'value' | 'source'>)
  | { readonly type: 'VerificationVoided'; readonly reason: string }
  | { readonly type: 'ReopeningRequested'; readonly indicator: string; readonly value: number }
  | Verification<'RestorationVerified'>
  | Verification<'RestorationRefuted'>
  /** Of a recorded restoration: the work goes on where it was. */
  | Verification<'RecordedRestorationRefuted'>
  | { readonly type: 'SeverityLoweringProposed'; readonly severity: Severity; readonly reason: string }
  /** A second person approved it. */
  | ({ readonly type: 'SeverityLowered'; readonly changeId: string; readonly severity: Severity; readonly reason: string } & Warned)
  | ({ readonly type: 'PriorityChanged'; readonly severity: Severity; readonly reason: string } & Warned)
  | ({ readonly type: 'PartyAssigned'; readonly partyId: string; readonly reason: string; readonly terms: AgreedTerms } & Continuing &
      Warned)
  | { readonly type: 'ClockStopped'; readonly reason: StopReason; readonly clocks: readonly ClockKind[]; readonly evidence: string }
  /** Of which a second person decides: until then the clocks run on. */
  | { readonly type: 'ClockStopProposed'; readonly reason: StopReason; readonly clocks: readonly ClockKind[]; readonly evidence: string }
  | { readonly type: 'ClockStopApproved'; readonly changeId: string; readonly stopId: string; readonly reason: string }
  | { readonly type: 'ClockResumed'; readonly stopId: string }
  | { readonly type: 'StopVoidingProposed'; readonly stopId: string; readonly reason: string }
  /** A second person approved it; the change is null where an import reports it, or where the stop was not needed. */
  | { readonly type: 'ClockStopVoided'; readonly changeId: string | null; readonly stopId: string; readonly reason: string }
  | ({ readonly type: 'ClockDisputed'; readonly clockId: string; readonly reason: string } & Stretch)
  /** The stretch is excused where the outcome is UPHELD. */
  | ({
      readonly type: 'ClockDisputeSettled';
      readonly clockId: string;
      readonly outcome: 'UPHELD' | 'DISMISSED';
      readonly reason: string;
    } & Stretch)
  | { readonly type: 'AppointmentOffered'; readonly from: Date; readonly to: Date; readonly side: AppointmentSide }
  | { readonly type: 'AppointmentAgreed'; readonly appointmentId: string }
  | { readonly type: 'AppointmentCancelled'; readonly appointmentId: string; readonly side: AppointmentSide; readonly reason: string }
  | ({ readonly type: 'AppointmentReported'; readonly appointmentId: string } & Pick<VisitReport, 'outcome' | 'arrivedAt' | 'side'>)
  /** `private`: no party may see it. */
  | { readonly type: 'NoteAdded'; readonly text: string; readonly private?: true; readonly attachments?: readonly Attachment[] }
  | { readonly type: 'DuplicateProposed'; readonly issueId: string; readonly reason: string }
  /** Of a duplicate by the change that a second person approved; without one for other relations, and where an import reports it. */
  | {
      readonly type: 'IssuesLinked';
      readonly issueId: string;
      readonly relation: LinkRelation;
      readonly changeId?: string;
      readonly reason?: string;
    }
  | { readonly type: 'ClockAtRisk'; readonly clockId: string; readonly share: number; readonly dueAt: Date }
  /** Of an update, again as the silence lasts: `intervals` counts those that have passed; absent for the first. */
  | {
      readonly type: 'ClockBreached';
      readonly clockId: string;
      readonly deadline: Date;
      readonly intervals?: number;
      /** Of a duplicate whose original is not late: from here on it counts itself. */
      readonly countsItself?: true;
    };

interface Verification<T extends string> {
  readonly type: T;
  readonly windowStart: Date;
  readonly windowEnd: Date;
  readonly findings: readonly IndicatorFinding[];
}

/** The types of the aggregate. */
export interface IssueTypes {
  readonly State: PerformanceIssue;
  readonly Command: IssueCommand;
  readonly Event: IssueEvent;
  readonly Facts: IssueFacts;
  readonly CreatingCommand: 'RaisePerformanceIssue';
  readonly CreatingEvent: 'IssueRaised';
  readonly Derived: 'nextDueAt' | 'breached' | 'atRisk' | 'restoreDueAt' | 'urgency' | 'isDuplicate' | 'restorations';
}
