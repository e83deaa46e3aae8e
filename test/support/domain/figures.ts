/** Figures of some issues: what a report over them answers. */
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { Measure, MeasuredValue, MeasureQuestion } from '../../../src/domain/measures/measures.js';
import { newRepeatIndex } from '../../../src/domain/measures/repeatIssues.js';
import { startTrend } from '../../../src/domain/measures/trend.js';
import { hour } from './samples.js';

/** A period in hours, and what else is asked. */
export interface Asked extends Partial<Omit<MeasureQuestion, 'period' | 'measures'>> {
  readonly from?: number;
  readonly to?: number;
  /** The instant of the figures, in hours. */
  readonly now?: number;
  readonly partyId?: string;
}

const NOW = 10_000;

/** The rows of a report, each with its key and its one value. */
export const rowsOf = (issues: readonly PerformanceIssue[], measure: Measure, asked: Asked = {}) => {
  const { from = 0, to = 1_000, now = NOW, partyId, ...fields } = asked;
  const trend = startTrend(
    {
      period: { from: hour(from), to: hour(to) },
      by: [],
      measures: [measure],
      bucket: null,
      timeZone: 'UTC',
      filter: partyId === undefined ? {} : { partyId: [partyId] },
      ...fields,
    },
    hour(now),
  );
  const raised = newRepeatIndex(30);
  for (const issue of issues) raised.add(issue);
  for (const issue of issues) trend.addIssue(issue, (restoration) => raised.hasRepeat(issue, restoration));
  const answer = trend.answer();
  if ('kind' in answer) throw new Error(answer.message);
  return answer.rows;
};

/** One figure of some issues. */
export const figure = (issues: readonly PerformanceIssue[], measure: Measure, asked: Asked = {}): MeasuredValue => {
  const value = rowsOf(issues, measure, asked)[0]?.values[0];
  if (value === undefined) throw new Error('A report without dimensions has one row');
  return value;
};
