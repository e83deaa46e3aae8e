/** Commands and events of a stored report, and the facts its rules read. */
import type { Refusal } from '../kernel/refusal.js';
import type { MeasureQuestion } from '../measures/measures.js';
import type { Content, PerformanceReport, ReportAnswer } from './model.js';

export interface ReportCommand {
  readonly type: 'StorePerformanceReport';
  readonly title: string;
  readonly question: MeasureQuestion;
  readonly compare?: boolean;
}

export type ReportEvent = { readonly type: 'PerformanceReportStored' } & Content;

/** From the store: the answer, or why there is none. */
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
