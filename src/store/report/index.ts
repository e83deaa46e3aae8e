/** What the store needs of a performance report, and how one is changed. */
import { performanceReport } from '../../domain/report/index.js';
import { bind, MEASURED_MS } from '../binding.js';
import { executor } from '../execute.js';
import { reports } from './collection.js';
import { reportFacts } from './facts.js';

/** The binding of a performance report. */
export const reportBinding = bind({
  aggregate: performanceReport,
  collection: reports,
  facts: reportFacts,
  deadlineMs: MEASURED_MS,
});

/** Executes commands on a performance report. */
export const executeOnReport = executor(reportBinding);
