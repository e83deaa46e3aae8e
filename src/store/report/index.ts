/** What the store needs of a performance report, and how one is changed. */
import { performanceReport } from '../../domain/report/index.js';
import { bind, MEASURING_DEADLINE_MS } from '../binding.js';
import { executor } from '../execute.js';
import { reports } from './collection.js';
import { reportFacts } from './facts.js';

/** The binding of a performance report. */
export const reportBinding = bind({
  aggregate: performanceReport,
  collection: reports,
  facts: reportFacts,
  deadlineMs: MEASURING_DEADLINE_MS,
});

/** Executes commands on a performance report. */
export const executeOnReport = executor(reportBinding);
