/** PerformanceIssue: a request to a party to restore the performance of outsourced infrastructure (TMF656 ServiceProblem). */
import type { Aggregate, MessageOf, RecordedEvent } from '../kernel/decider.js';
import type { Clock } from '../time/clock.js';
import { changes } from './changes.js';
import { keepingPartyActors, partyActorsGuard } from './decisions/partyActors.js';
import { rules } from './rules.js';
import type { IssueEvent, IssueTypes } from './messages.js';
import { deriveIssue } from './clocks.js';

const OPEN = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING'] as const;
const WORKING = ['IN_PROGRESS', 'HELD', 'PENDING'] as const;
const OPEN_OR_RESOLVED = [...OPEN, 'RESOLVED'] as const;
const OPEN_RESOLVED_OR_CLOSED = [...OPEN_OR_RESOLVED, 'CLOSED'] as const;

/** A dispute concerns the party that owed the clock: it may have handed the issue on, and then it is no affair of its successor's. */
const disputedBy = (clocks: readonly Clock[], event: RecordedEvent<IssueEvent> | undefined): string | undefined =>
  event?.type === 'ClockDisputed' || event?.type === 'ClockDisputeSettled'
    ? clocks.find(({ id }) => id === (event.data as MessageOf<IssueEvent, 'ClockDisputed'>).clockId)?.partyId
    : undefined;

/** What the service provider notes for itself concerns no party. */
const isPrivateNote = (event: RecordedEvent<IssueEvent> | undefined): boolean =>
  event?.type === 'NoteAdded' && (event.data as MessageOf<IssueEvent, 'NoteAdded'>).private === true;

/** TMF656 ServiceProblem life cycle. Only waiting for the originator (PENDING) may stop a clock. */
const lifecycle: Aggregate<IssueTypes>['lifecycle'] = {
  RaisePerformanceIssue: { may: 'issue:raise', from: [null], to: { IssueRaised: 'ACKNOWLEDGED' } },
  StartPerformanceIssue: { may: 'issue:work', from: ['ACKNOWLEDGED'], to: { IssueStarted: 'IN_PROGRESS' } },
  RejectPerformanceIssue: { may: 'issue:work', from: ['ACKNOWLEDGED'], to: { IssueRejected: 'REJECTED' } },
  ContestPerformanceIssueRejection: { may: 'issue:originate', from: ['REJECTED'], to: { RejectionContested: 'ACKNOWLEDGED' } },
  ConfirmPerformanceIssueRejection: { may: 'issue:originate', from: ['REJECTED'], to: { RejectionConfirmed: null } },
  LapseRejection: { may: 'time', from: ['REJECTED'], to: { RejectionLapsed: null } },
  CancelPerformanceIssue: { may: 'issue:originate', from: OPEN, to: { IssueCancelled: 'CANCELLED' } },
  RequestPerformanceIssueInformation: { may: 'issue:work', from: ['IN_PROGRESS'], to: { InformationRequested: 'PENDING' } },
  ProvidePerformanceIssueInformation: { may: 'issue:originate', from: ['PENDING'], to: { InformationProvided: 'IN_PROGRESS' } },
  HoldPerformanceIssue: { may: 'issue:work', from: ['IN_PROGRESS'], to: { IssueHeld: 'HELD' } },
  ResumePerformanceIssue: { may: 'issue:work', from: ['HELD'], to: { IssueResumed: 'IN_PROGRESS' } },
  RecordPerformanceIssueMilestone: { may: 'issue:work', from: OPEN_RESOLVED_OR_CLOSED, to: { MilestoneRecorded: null } },
  IdentifyPerformanceIssueCause: { may: 'issue:analyze', from: OPEN_OR_RESOLVED, to: { CauseIdentified: null, CauseProposed: null } },
  RecordRestoration: { may: 'issue:work', from: WORKING, to: { ClockStopVoided: null, RestorationRecorded: null } },
  RejectRestoration: { may: 'issue:verify', from: WORKING, to: { RestorationRejected: null } },
  ClaimPerformanceIssueResolution: { may: 'issue:work', from: WORKING, to: { ClockStopVoided: null, ResolutionClaimed: 'RESOLVED' } },
  AcceptPerformanceIssueResolution: { may: 'issue:verify', from: ['RESOLVED'], to: { ResolutionAccepted: 'CLOSED' } },
  LapseAcceptance: { may: 'time', from: ['RESOLVED'], to: { AcceptanceLapsed: 'CLOSED', AcceptanceDeferred: null } },
  RejectPerformanceIssueResolution: { may: 'issue:verify', from: ['RESOLVED'], to: { ResolutionRejected: 'IN_PROGRESS' } },
  ReopenPerformanceIssue: { may: 'issue:originate', from: ['CLOSED'], to: { IssueReopened: 'IN_PROGRESS' } },
  ReportPerformanceIssueProgress: { may: 'issue:work', from: WORKING, to: { ProgressReported: null } },
  AnalyzeServiceQuality: {
    may: 'issue:analyze',
    from: OPEN_OR_RESOLVED,
    to: { ServiceQualityAnalyzed: null, IssueChangeProposed: null, VerificationVoided: null },
  },
  DecidePerformanceIssueChange: {
    may: 'issue:analyze',
    from: OPEN_RESOLVED_OR_CLOSED,
    to: {
      IssueChangeApproved: null,
      IssueChangeDeclined: null,
      SeverityLowered: null,
      ClockStopApproved: null,
      ClockStopVoided: null,
      CauseIdentified: null,
      IssuesLinked: null,
      VerificationVoided: null,
    },
  },
  RecordPerformanceIssueMeasurement: {
    may: 'issue:note',
    from: OPEN_RESOLVED_OR_CLOSED,
    to: { MeasurementRecorded: null, VerificationVoided: null, RestorationRejected: null, ReopeningRequested: null },
  },
  VerifyRestoration: {
    may: 'issue:verify',
    from: [...WORKING, 'RESOLVED'],
    to: { RestorationVerified: null, RecordedRestorationRefuted: null, RestorationRefuted: 'IN_PROGRESS' },
  },
  ChangePerformanceIssuePriority: { may: 'issue:originate', from: OPEN, to: { PriorityChanged: null, SeverityLoweringProposed: null } },
  AssignPerformanceIssue: { may: 'issue:assign', from: OPEN, to: { PartyAssigned: null, InformationRequestClosed: 'IN_PROGRESS' } },
  StopServiceLevelClock: { may: 'issue:clock', from: OPEN, to: { ClockStopped: null, ClockStopProposed: null } },
  ResumeServiceLevelClock: { may: 'issue:clock', from: OPEN, to: { ClockResumed: null } },
  VoidClockStop: { may: 'issue:clock', from: OPEN_RESOLVED_OR_CLOSED, to: { StopVoidingProposed: null, ClockStopVoided: null } },
  DisputeClock: { may: 'issue:dispute', from: [...OPEN_RESOLVED_OR_CLOSED, 'REJECTED', 'CANCELLED'], to: { ClockDisputed: null } },
  SettleClockDispute: {
    may: 'issue:clock',
    from: [...OPEN_RESOLVED_OR_CLOSED, 'REJECTED', 'CANCELLED'],
    to: { ClockDisputeSettled: null },
  },
  OfferPerformanceIssueAppointment: { may: 'issue:appoint', from: OPEN, to: { AppointmentOffered: null } },
  AgreePerformanceIssueAppointment: { may: 'issue:appoint', from: OPEN, to: { AppointmentAgreed: null } },
  CancelPerformanceIssueAppointment: { may: 'issue:appoint', from: OPEN_OR_RESOLVED, to: { AppointmentCancelled: null } },
  ReportPerformanceIssueAppointment: { may: 'issue:appoint', from: OPEN_RESOLVED_OR_CLOSED, to: { AppointmentReported: null } },
  AddPerformanceIssueNote: { may: 'issue:note', from: OPEN_RESOLVED_OR_CLOSED, to: { NoteAdded: null } },
  LinkPerformanceIssues: { may: 'issue:originate', from: OPEN_RESOLVED_OR_CLOSED, to: { IssuesLinked: null, DuplicateProposed: null } },
  AnnounceClocks: { may: 'time', from: [...OPEN_RESOLVED_OR_CLOSED, 'REJECTED'], to: { ClockAtRisk: null, ClockBreached: null } },
};

/** The performance issue. */
export const issue: Aggregate<IssueTypes> = {
  name: 'PerformanceIssue',
  lifecycle,
  guard: partyActorsGuard(lifecycle),
  rules,
  changes: keepingPartyActors(changes),
  derive: deriveIssue,
  parties: ({ partyId, clocks }, event) => (isPrivateNote(event) ? [] : [disputedBy(clocks, event) ?? partyId]),
  warnings: ({ warnings }) => warnings,
};
