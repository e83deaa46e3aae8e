/** PerformanceReport: a stored answer about performance, with its question (row A12). */
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import { isRefusal, refuse } from '../kernel/refusal.js';
import type { ReportCommand, ReportEvent, ReportFacts, ReportTypes } from './messages.js';

/** Measured values that one report may hold, about a megabyte. */
export const MAX_VALUES = 10_000;

const storeReport = ({ title, question, compare }: ReportCommand, { answer }: ReportFacts): RuleResult<ReportEvent> => {
  if (isRefusal(answer)) return answer;
  const values = answer.rows.length * question.measures.length;
  if (values > MAX_VALUES)
    return refuse(
      'REPORT_TOO_LARGE',
      `${String(answer.rows.length)} rows of ${String(question.measures.length)} measures are ${String(values)} values, a report holds at most ` +
        `${String(MAX_VALUES)}: ask for fewer dimensions, larger buckets or fewer measures`,
    );
  return [{ type: 'PerformanceReportStored', title, question, compare: compare ?? false, ...answer }];
};

/** A report is stored and stays; there is nothing else to do with it. It is the service provider's: no party sees one. */
export const performanceReport: Aggregate<ReportTypes> = {
  name: 'PerformanceReport',
  lifecycle: { StorePerformanceReport: { may: 'performance:record', from: [null], to: { PerformanceReportStored: 'STORED' } } },
  rules: { StorePerformanceReport: (command, _, { facts }) => storeReport(command, facts) },
  changes: { PerformanceReportStored: ({ data, actor }) => ({ ...data, storedBy: actor.id }) },
  derive: () => ({}),
  parties: () => [],
};
