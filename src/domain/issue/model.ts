/** State of a performance issue, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { Proposed } from '../kernel/proposedChange.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { IssueWarning } from '../readiness/gaps.js';
import type { Appointment } from './appointments/model.js';
import type { CancellationCode, Restoration } from './restorations/restorationModel.js';
import type { Clock } from '../time/clock.js';
import type { ClockStop } from '../time/stops.js';
import type { ConfirmedOccurrence, ReachedMilestone, RecordedRestoration } from './milestones/model.js';
import type { Findings } from '../time/targets.js';
import type { AgreedTerms, Severity } from '../time/serviceLevelTerms.js';

export const ISSUE_STATUSES = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED', 'CLOSED', 'REJECTED', 'CANCELLED'] as const;
export type IssueStatus = (typeof ISSUE_STATUSES)[number];

/** The eTOM layer of the process that raised the issue (row A3). */
export const INITIATING_LAYERS = ['CRM', 'RM_AND_O', 'SM_AND_O'] as const;
export type InitiatingLayer = (typeof INITIATING_LAYERS)[number];

/** What the party reported, with the restoration that it then expected. */
export interface ProgressReport {
  readonly at: Date;
  readonly by: string;
  readonly percent: number;
  readonly text: string;
  /** When the party now expects normal operation, and the slip against its previous estimate. */
  readonly expectedRestorationAt: Date | null;
  readonly slippageMs: number | null;
}

/** A key quality indicator with its normal range (TMF657). */
export interface QualityIndicator {
  readonly name: string;
  readonly unit: string;
  readonly normalMin: number | null;
  readonly normalMax: number | null;
}

/** The outcome of the Analyze Service Quality processes (row B7). */
export interface QualityAnalysis {
  /** The version of the issue that it made. */
  readonly version: number;
  readonly at: Date;
  readonly by: string;
  /** A code of the catalogue (`degradations.ts`). */
  readonly degradationCode: string;
  /** Free text beside the code. */
  readonly natureOfDegradation: string;
  readonly indicators: readonly QualityIndicator[];
  readonly requiresReassignment: boolean;
  readonly requiresReconfiguration: boolean;
}

/** What an analysis finds. */
export type AnalysisContent = Omit<QualityAnalysis, 'at' | 'by' | 'version'>;

/** A change that takes effect when a second person approves it: who proposes it may gain from it. */
export type ProposedChange = Proposed & { readonly reason: string } & (
    | {
        readonly kind: 'RELAX_ANALYSIS';
        readonly analysis: AnalysisContent;
        /** The version of the analysis it relaxes, 0 for the first: it is outdated once that is replaced. */
        readonly replaces: number;
      }
    | { readonly kind: 'LOWER_SEVERITY'; readonly severity: Severity }
    | { readonly kind: 'VOID_STOP' | 'STOP_CLOCK'; readonly stopId: string }
    | { readonly kind: 'IDENTIFY_CAUSE'; readonly cause: string }
    /** Of that issue: a duplicate counts in no figure. */
    | { readonly kind: 'MARK_DUPLICATE'; readonly issueId: string }
  );

/** The sides that measure. Only the service provider's values count in a verification. */
export const MEASUREMENT_SOURCES = ['PARTY', 'SERVICE_PROVIDER'] as const;
export type MeasurementSource = (typeof MEASUREMENT_SOURCES)[number];

/** A value of an indicator, and which side measured it. */
export interface Measurement {
  /** When it was measured, as stated. */
  readonly at: Date;
  readonly recordedAt: Date;
  readonly by: string;
  readonly source: MeasurementSource;
  readonly indicator: string;
  readonly value: number;
}

/** The result for one indicator since the claim. */
export interface IndicatorFinding {
  readonly indicator: string;
  readonly measurements: number;
  readonly outside: number;
  readonly normal: boolean;
}

/** A check of a claimed resolution against the normal ranges, with what was found for each indicator. */
export interface RestorationVerification {
  readonly at: Date;
  readonly by: string;
  readonly windowStart: Date;
  readonly windowEnd: Date;
  readonly passed: boolean;
  readonly findings: readonly IndicatorFinding[];
  /** What took a pass back before the issue was closed; null while it holds. */
  readonly voided: { readonly at: Date; readonly by: string; readonly reason: string } | null;
}

/** A value outside normal that was recorded after the closure: it asks for a reopening. */
export interface ReopeningRequest {
  readonly at: Date;
  readonly by: string;
  readonly indicator: string;
  readonly value: number;
}

export interface Cancellation {
  readonly code: CancellationCode;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** A relation to another issue, as this issue has it: the other one does not repeat it. */
export interface IssueLink {
  readonly issueId: string;
  readonly relation: LinkRelation;
}
export const LINK_RELATIONS = ['DUPLICATE_OF', 'CAUSED_BY', 'RELATED_TO', 'REPEAT_OF'] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

/** The time an issue was with one party. */
export interface Assignment {
  readonly partyId: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
}

/** A status and since when it holds. */
export interface StatusChange {
  readonly status: IssueStatus;
  /** The party that had the issue when it came to this status: what follows from it is that party's, whichever has the issue later. */
  readonly partyId: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
  /** Of imported history: that it happened is told, and not when. */
  readonly unrecorded?: true;
  /** Measurement took back the claim before it. */
  readonly refuted?: true;
}

/** A file that is kept elsewhere (TMF attachments by reference). */
export interface Attachment {
  readonly name: string;
  /** Where it is: https. */
  readonly uri: string;
  /** IANA media type. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** Of its bytes, in hexadecimal: whoever fetches it can tell whether it is the file that was attached. */
  readonly sha256: string;
}

/** A severity, and since when it holds; the first has no reason. */
export interface SeverityChange {
  readonly severity: Severity;
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
}

/** A degradation that a party is to restore (TMF656 ServiceProblem). Clocks, stops and verdicts are those of the agreed terms. */
export interface PerformanceIssue extends AggregateState {
  readonly status: IssueStatus;
  readonly name: string;
  readonly description: string | null;
  /** What kind of performance issue, in the service provider's words: a trend dimension. */
  readonly category: string;
  readonly severity: Severity;
  readonly severityChanges: readonly SeverityChange[];
  /** What was found out, ascending, that conditional targets look at. */
  readonly findings: readonly (Findings & { readonly at: Date; readonly by: string; readonly evidence: string })[];
  /** Milestones that somebody recorded; the others follow from what happened. */
  readonly milestones: readonly ReachedMilestone[];
  readonly initiatingLayer: InitiatingLayer;
  readonly initiatingProcess: string;
  readonly partyId: string;
  /** The resource that was outsourced and performs badly. */
  readonly resource: EntityRef;
  readonly affectedEntities: readonly EntityRef[];
  /** Key in the system it came from; unique together. */
  readonly externalId: { readonly system: string; readonly id: string } | null;
  readonly raisedBy: string;
  /** Everyone who acted on it for a party. */
  readonly partyActors: readonly string[];
  readonly raisedAt: Date;
  /** An import raised it: what happened before is recorded, not measured. */
  readonly imported: boolean;
  /** As who raised it states it. */
  readonly occurredAt: Date | null;
  /** Null while no measurement confirms it: the degradation counts from the raise. */
  readonly confirmedOccurrence: ConfirmedOccurrence | null;
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
  readonly recordedRestorations: readonly RecordedRestoration[];
  readonly appointments: readonly Appointment[];
  readonly proposedChanges: readonly ProposedChange[];
  /** The last request since the closure; null without any. */
  readonly reopeningRequest: ReopeningRequest | null;
  /** Until when acceptance by lapse waits because a plan of the issue was in progress; null when none was. */
  readonly acceptanceDeferredTo: Date | null;
  readonly resolution: {
    readonly text: string;
    readonly cause: string | null;
    readonly claimedBy: string;
    readonly claimedAt: Date;
  } | null;
  /** Null unless it was cancelled. */
  readonly cancellation: Cancellation | null;
  /** How the service provider confirmed that it was rejected rightly; null unless it did. */
  readonly confirmedRejection: Cancellation | null;
  /** Why it does not continue the clocks of a cancelled issue about the same entities; null where it does, or there is none. */
  readonly newMatter: string | null;
  readonly closedAt: Date | null;
  readonly reopenCount: number;
  readonly links: readonly IssueLink[];
  /** What its party lacked for the processes to operate when the issue was last raised with it, handed over to it or started. */
  readonly warnings: readonly IssueWarning[];
  /** Derived: the next instant at which a timer has something to do here. */
  readonly nextDueAt: Date | null;
  /** Derived: a clock of the party's that still runs was announced as at risk. */
  readonly atRisk: boolean;
  /** Derived: a clock of the party's, running or ended, had exceeded its target at the last change; the announcement of a breach is one. */
  readonly breached: boolean;
  /** Derived: the deadline of the party's running restore clock; an instant after all deadlines without one, or while it is stopped. */
  readonly restoreDueAt: Date;
  /** Derived: the place by severity and then by that deadline, the most urgent first, in one number: an index finds it without counting. */
  readonly urgency: number;
  /** Derived: it is linked as a duplicate of another issue, which counts in its place. */
  readonly isDuplicate: boolean;
  /** Derived: the restorations that reports count; the first starts with the raise, each other with a reopening. */
  readonly restorations: readonly Restoration[];
}
