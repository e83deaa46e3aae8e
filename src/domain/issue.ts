/** PerformanceIssue: a request to a party to restore the performance of what it was entrusted with (TMF656 ServiceProblem). */
import type { Clock, ClockStop } from './clock.js';
import type { Aggregate, Root } from './decider.js';
import { issueChanges } from './issueChanges.js';
import { issueRules } from './issueRules.js';
import type { IssueTypes } from './issueMessages.js';
import { deriveIssue } from './issueTime.js';
import type { IssueWarning } from './readinessGaps.js';
import type { Restoration } from './restoration.js';
import type { AgreedTerms, EntityRef, Severity } from './terms.js';

export const ISSUE_STATUSES = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED', 'CLOSED', 'REJECTED', 'CANCELLED'] as const;
export type IssueStatus = (typeof ISSUE_STATUSES)[number];

/** The eTOM layer whose performance process engaged the party (row A3). */
export const INITIATING_LAYERS = ['CRM', 'RM_AND_O', 'SM_AND_O'] as const;
export type InitiatingLayer = (typeof INITIATING_LAYERS)[number];

export interface ProgressReport {
  readonly at: Date;
  readonly by: string;
  readonly percent: number;
  readonly text: string;
  /** When the party now expects normal operation, and how much later that is than it said before. */
  readonly expectedRestorationAt: Date | null;
  readonly slippageMs: number | null;
}

/** A key quality indicator with what is normal for it (TMF657). */
export interface QualityIndicator {
  readonly name: string;
  readonly unit: string;
  readonly normalMin: number | null;
  readonly normalMax: number | null;
}

/** The outcome of the Analyze Service Quality processes (row B7). */
export interface QualityAnalysis {
  readonly at: Date;
  readonly by: string;
  readonly natureOfDegradation: string;
  readonly indicators: readonly QualityIndicator[];
  readonly requiresReassignment: boolean;
  readonly requiresReconfiguration: boolean;
}

export interface Measurement {
  readonly at: Date;
  readonly by: string;
  readonly indicator: string;
  readonly value: number;
}

/** How one indicator stood in the observation window. */
export interface IndicatorFinding {
  readonly indicator: string;
  readonly measurements: number;
  readonly outside: number;
  readonly normal: boolean;
}

export interface RestorationVerification {
  readonly at: Date;
  readonly by: string;
  readonly windowStart: Date;
  readonly windowEnd: Date;
  readonly passed: boolean;
  readonly findings: readonly IndicatorFinding[];
}

export interface Note {
  readonly at: Date;
  readonly by: string;
  readonly text: string;
}

export interface IssueLink {
  readonly issueId: string;
  readonly relation: LinkRelation;
}
export const LINK_RELATIONS = ['DUPLICATE_OF', 'CAUSED_BY', 'RELATED_TO', 'REPEAT_OF'] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

/** A stay of the issue with one party. */
export interface Assignment {
  readonly partyId: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
}

export interface StatusChange {
  readonly status: IssueStatus;
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
}

export interface PerformanceIssue extends Root {
  readonly status: IssueStatus;
  readonly name: string;
  readonly description: string | null;
  /** What kind of performance issue, in the service provider's words: a trend dimension. */
  readonly category: string;
  readonly severity: Severity;
  readonly severityChanges: readonly { readonly severity: Severity; readonly at: Date }[];
  readonly initiatingLayer: InitiatingLayer;
  readonly initiatingProcess: string;
  readonly partyId: string;
  /** The resource that was outsourced and performs badly. */
  readonly resource: EntityRef;
  readonly affectedEntities: readonly EntityRef[];
  /** Key in the system it came from; unique together. */
  readonly externalId: { readonly system: string; readonly id: string } | null;
  readonly raisedBy: string;
  readonly raisedAt: Date;
  readonly occurredAt: Date | null;
  readonly statusChanges: readonly StatusChange[];
  readonly assignments: readonly Assignment[];
  readonly terms: readonly AgreedTerms[];
  readonly clocks: readonly Clock[];
  readonly stops: readonly ClockStop[];
  readonly question: { readonly text: string; readonly at: Date; readonly by: string } | null;
  readonly progress: readonly ProgressReport[];
  readonly analysis: QualityAnalysis | null;
  readonly measurements: readonly Measurement[];
  readonly verifications: readonly RestorationVerification[];
  readonly resolution: {
    readonly text: string;
    readonly cause: string | null;
    readonly claimedBy: string;
    readonly claimedAt: Date;
  } | null;
  readonly closedAt: Date | null;
  readonly reopenCount: number;
  readonly notes: readonly Note[];
  readonly links: readonly IssueLink[];
  /** What its party lacked for the processes to operate when the issue was last raised with it, handed over to it or started. */
  readonly warnings: readonly IssueWarning[];
  /** Derived: the next instant at which a timer has something to do here. */
  readonly nextDueAt: Date | null;
  /** Derived: a clock of the party's that still runs was announced as at risk. */
  readonly atRisk: boolean;
  /** Derived: a clock of the party's, running or ended, had exceeded its target at the last change; the announcement of a breach is one. */
  readonly breached: boolean;
  /** Derived: the deadline of the party's running restore clock; for none, or while a stop keeps it from ever coming, an instant after all deadlines. */
  readonly restoreDueAt: Date;
  /** Derived: the place by severity and then by that deadline, the most urgent first, in one number: an index finds it without counting. */
  readonly urgency: number;
  /** Derived: what reports count; the first begins with the raise, each other with a reopening. */
  readonly restorations: readonly Restoration[];
}

const OPEN = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING'] as const;
const WORKING = ['IN_PROGRESS', 'HELD', 'PENDING'] as const;
const STANDING = [...OPEN, 'RESOLVED'] as const;
const ANY = [...STANDING, 'CLOSED'] as const;

/** TMF656 ServiceProblem life cycle. Only waiting for the originator (PENDING) may stop a clock. */
export const issue: Aggregate<IssueTypes> = {
  name: 'PerformanceIssue',
  lifecycle: {
    RaisePerformanceIssue: { may: 'issue:raise', from: [null], to: { IssueRaised: 'ACKNOWLEDGED' } },
    StartPerformanceIssue: { may: 'issue:work', from: ['ACKNOWLEDGED'], to: { IssueStarted: 'IN_PROGRESS' } },
    RejectPerformanceIssue: { may: 'issue:work', from: ['ACKNOWLEDGED'], to: { IssueRejected: 'REJECTED' } },
    CancelPerformanceIssue: { may: 'issue:originate', from: OPEN, to: { IssueCancelled: 'CANCELLED' } },
    RequestInformation: { may: 'issue:work', from: ['IN_PROGRESS'], to: { InformationRequested: 'PENDING' } },
    ProvideInformation: { may: 'issue:originate', from: ['PENDING'], to: { InformationProvided: 'IN_PROGRESS' } },
    HoldPerformanceIssue: { may: 'issue:work', from: ['IN_PROGRESS'], to: { IssueHeld: 'HELD' } },
    ResumePerformanceIssue: { may: 'issue:work', from: ['HELD'], to: { IssueResumed: 'IN_PROGRESS' } },
    ClaimResolution: { may: 'issue:work', from: WORKING, to: { ResolutionClaimed: 'RESOLVED' } },
    AcceptResolution: { may: 'issue:verify', from: ['RESOLVED'], to: { ResolutionAccepted: 'CLOSED' } },
    LapseAcceptance: { may: 'time', from: ['RESOLVED'], to: { AcceptanceLapsed: 'CLOSED' } },
    RejectResolution: { may: 'issue:verify', from: ['RESOLVED'], to: { ResolutionRejected: 'IN_PROGRESS' } },
    ReopenPerformanceIssue: { may: 'issue:originate', from: ['CLOSED'], to: { IssueReopened: 'IN_PROGRESS' } },
    ReportProgress: { may: 'issue:work', from: WORKING, to: { ProgressReported: null } },
    AnalyzeServiceQuality: { may: 'issue:analyze', from: STANDING, to: { ServiceQualityAnalyzed: null } },
    RecordMeasurement: { may: 'issue:note', from: STANDING, to: { MeasurementRecorded: null } },
    VerifyRestoration: { may: 'issue:verify', from: ['RESOLVED'], to: { RestorationVerified: null, RestorationRefuted: 'IN_PROGRESS' } },
    ChangePriority: { may: 'issue:originate', from: OPEN, to: { PriorityChanged: null } },
    AssignParty: { may: 'issue:assign', from: OPEN, to: { PartyAssigned: null } },
    StopClock: { may: 'issue:clock', from: OPEN, to: { ClockStopped: null } },
    ResumeClock: { may: 'issue:clock', from: OPEN, to: { ClockResumed: null } },
    VoidClockStop: { may: 'issue:clock', from: ANY, to: { ClockStopVoided: null } },
    DisputeClock: { may: 'issue:dispute', from: [...ANY, 'REJECTED', 'CANCELLED'], to: { ClockDisputed: null } },
    SettleClockDispute: { may: 'issue:clock', from: [...ANY, 'REJECTED', 'CANCELLED'], to: { ClockDisputeSettled: null } },
    AddNote: { may: 'issue:note', from: ANY, to: { NoteAdded: null } },
    LinkIssues: { may: 'issue:originate', from: ANY, to: { IssuesLinked: null } },
    AnnounceClocks: { may: 'time', from: OPEN, to: { ClockAtRisk: null, ClockBreached: null } },
  },
  rules: issueRules,
  changes: issueChanges,
  derive: deriveIssue,
  parties: ({ partyId }) => [partyId],
};
