/** The commands of a performance issue. */
import type { QualityIndicator } from '../../domain/issue/model.js';
import { issueBinding } from '../../store/issue/index.js';
import { plain } from '../codec.js';
import type { QualityIndicatorInput } from '../generated/types.js';
import { mutations } from '../mutations.js';

const indicator = (input: QualityIndicatorInput): QualityIndicator => ({ normalMin: null, normalMax: null, ...input });

export const issueMutations = mutations(issueBinding, {
  raisePerformanceIssue: plain,
  startPerformanceIssue: plain,
  rejectPerformanceIssue: plain,
  contestRejection: plain,
  cancelPerformanceIssue: plain,
  requestInformation: plain,
  provideInformation: plain,
  holdPerformanceIssue: plain,
  resumePerformanceIssue: plain,
  claimResolution: plain,
  acceptResolution: plain,
  rejectResolution: plain,
  reopenPerformanceIssue: plain,
  reportProgress: plain,
  analyzeServiceQuality: ({ indicators, ...input }) => ({ ...input, indicators: indicators.map(indicator) }),
  decidePerformanceIssueChange: plain,
  recordMeasurement: plain,
  verifyRestoration: plain,
  changePriority: plain,
  assignParty: plain,
  stopClock: plain,
  resumeClock: plain,
  voidClockStop: plain,
  disputeClock: plain,
  settleClockDispute: plain,
  addNote: plain,
  linkIssues: plain,
});
