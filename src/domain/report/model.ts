/** State of a stored report, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { MeasuredRow, MeasureQuestion } from '../measures/measures.js';

export const REPORT_STATUSES = ['STORED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** What was answered. */
export interface ReportAnswer {
  /** The instant it speaks of: when it was stored, or the end of the period when that was past. */
  readonly asOf: Date;
  /** How many issues were looked at. */
  readonly issues: number;
  readonly rows: readonly MeasuredRow[];
  /** Sentences with figures, worst first. Empty without a comparison. */
  readonly findings: readonly string[];
}

export interface Content extends ReportAnswer {
  readonly title: string;
  readonly question: MeasureQuestion;
  /** Whether the period before was compared with. */
  readonly compare: boolean;
}

/** A question with its answer at one instant, kept as it was. */
export interface PerformanceReport extends AggregateState, Content {
  readonly status: ReportStatus;
  readonly storedBy: string;
}
