/** PerformanceReport: an answer about performance that is kept as it was given, with the question it answered (row A12). */
import type { Aggregate, Root, Verdict } from './decider.js';
import type { MeasuredRow, MeasureQuestion } from './measures.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';

export const REPORT_STATUSES = ['STORED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** What was answered. */
export interface ReportAnswer {
  /** The instant it speaks of: when it was stored, or the end of the period when that was past. */
  readonly asOf: Date;
  /** How many issues were looked at. */
  readonly issues: number;
  readonly rows: readonly MeasuredRow[];
  /** In plain language, with their numbers; the worst first. None where no comparison was asked for. */
  readonly findings: readonly string[];
}

interface Content extends ReportAnswer {
  readonly title: string;
  readonly question: MeasureQuestion;
  /** Whether the period before was compared with. */
  readonly compare: boolean;
}

export interface PerformanceReport extends Root, Content {
  readonly status: ReportStatus;
  readonly storedBy: string;
}

export interface ReportCommand {
  readonly type: 'StorePerformanceReport';
  readonly title: string;
  readonly question: MeasureQuestion;
  readonly compare?: boolean;
}

export type ReportEvent = { readonly type: 'PerformanceReportStored' } & Content;

/** Read by the store: the answer, or why the question has none. */
export interface ReportFacts {
  readonly answer: ReportAnswer | Refusal;
}

/** The types of the aggregate. */
export interface ReportTypes {
  readonly State: PerformanceReport;
  readonly Command: ReportCommand;
  readonly Event: ReportEvent;
  readonly Facts: ReportFacts;
  readonly CreatingCommand: 'StorePerformanceReport';
  readonly CreatingEvent: 'PerformanceReportStored';
  readonly Derived: never;
}

/** Measured values that one report may hold, about a megabyte. */
export const MOST_VALUES = 10_000;

const store = ({ title, question, compare }: ReportCommand, { answer }: ReportFacts): Verdict<ReportEvent> => {
  if (isRefusal(answer)) return answer;
  const values = answer.rows.length * question.measures.length;
  if (values > MOST_VALUES)
    return refuse(
      'REPORT_TOO_LARGE',
      `${String(answer.rows.length)} rows of ${String(question.measures.length)} measures are ${String(values)} values, a report holds ` +
        `${String(MOST_VALUES)}: ask for fewer dimensions, larger buckets or fewer measures`,
    );
  return [{ type: 'PerformanceReportStored', title, question, compare: compare ?? false, ...answer }];
};

/** A report is stored and stays; there is nothing else to do with it. It is the service provider's: no party sees one. */
export const performanceReport: Aggregate<ReportTypes> = {
  name: 'PerformanceReport',
  lifecycle: { StorePerformanceReport: { may: 'performance:record', from: [null], to: { PerformanceReportStored: 'STORED' } } },
  rules: { StorePerformanceReport: (command, _, { facts }) => store(command, facts) },
  changes: { PerformanceReportStored: ({ data, actor }) => ({ ...data, storedBy: actor.id }) },
  derive: () => ({}),
  parties: () => [],
};
