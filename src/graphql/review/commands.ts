/** The commands of a performance review. */
import type { EvidenceInput } from '../../domain/review/model.js';
import { reviewBinding } from '../../store/review/index.js';
import type { PerformanceReviewEvidenceInput } from '../generated/types.js';
import { mutations } from '../mutations.js';

/** Absent fields of evidence are null in the domain. */
const reviewEvidence = ({ measure, period, ...seen }: PerformanceReviewEvidenceInput): EvidenceInput => ({
  ...seen,
  measure: measure ?? null,
  period: period ?? null,
});

export const reviewMutations = mutations(reviewBinding, {
  initiatePerformanceReview: ({ evidence, ...input }) => ({ subject: null, ...input, evidence: evidence.map(reviewEvidence) }),
  addPerformanceReviewEvidence: ({ evidence }) => ({ evidence: evidence.map(reviewEvidence) }),
});
