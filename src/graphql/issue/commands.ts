/** The commands of a performance issue. */
import type { QualityIndicator } from '../../domain/issue/model.js';
import { issueBinding } from '../../store/issue/index.js';
import type { PerformanceIssueIndicatorInput } from '../generated/types.js';
import { mutateMany, mutations } from '../mutations.js';

const indicator = (input: PerformanceIssueIndicatorInput): QualityIndicator => ({ normalMin: null, normalMax: null, ...input });

export const issueMutations = mutations(issueBinding, {
  startPerformanceIssue: ({ note = null }) => ({ note }),
  analyzeServiceQuality: ({ indicators, ...input }) => ({ ...input, indicators: indicators.map(indicator) }),
});

/** Many of one kind at once: their inputs are the commands. */
export const manyIssues = {
  raisePerformanceIssues: mutateMany(issueBinding, 'RaisePerformanceIssue'),
  recordPerformanceIssueMeasurements: mutateMany(issueBinding, 'RecordPerformanceIssueMeasurement'),
  assignPerformanceIssues: mutateMany(issueBinding, 'AssignPerformanceIssue'),
  addPerformanceIssueNotes: mutateMany(issueBinding, 'AddPerformanceIssueNote'),
};
