/** PerformanceReview: what the service provider and a party make of how the party performs, and agree to change (eTOM 1.6.6.3; row A9). */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { ReviewTypes } from './messages.js';
import { ENDED_REVIEW_STATUSES, openReviewKey, type PerformanceReview, type ReviewStatus } from './model.js';
import { rules } from './rules.js';

const hasEnded = ({ status }: Pick<PerformanceReview, 'status'>): boolean =>
  (ENDED_REVIEW_STATUSES as readonly ReviewStatus[]).includes(status);

/**
 * The states are our own: no standard has any. The service provider recommends, the party answers and agrees, and the person who concluded
 * a review may not close it.
 */
export const review: Aggregate<ReviewTypes> = {
  name: 'PerformanceReview',
  lifecycle: {
    InitiatePerformanceReview: { may: 'review:write', from: [null], to: { ReviewInitiated: 'INITIATED' } },
    OpenReviewByRule: { may: 'time', from: [null], to: { ReviewInitiated: 'INITIATED' } },
    StartPerformanceReview: { may: 'review:write', from: ['INITIATED'], to: { ReviewStarted: 'IN_REVIEW' } },
    AddPerformanceReviewEvidence: { may: 'review:write', from: ['INITIATED', 'IN_REVIEW'], to: { ReviewEvidenceAdded: null } },
    ConcludePerformanceReview: { may: 'review:write', from: ['IN_REVIEW'], to: { ReviewConcluded: 'RECOMMENDED' } },
    AgreePerformanceReview: { may: 'review:answer', from: ['RECOMMENDED'], to: { ReviewAgreed: 'AGREED' } },
    ClosePerformanceReview: { may: 'review:write', from: ['AGREED'], to: { ReviewClosed: 'CLOSED' } },
    CancelPerformanceReview: {
      may: 'review:write',
      from: ['INITIATED', 'IN_REVIEW', 'RECOMMENDED', 'AGREED'],
      to: { ReviewCancelled: 'CANCELLED' },
    },
  },
  rules,
  changes,
  derive: (state) => ({ openFor: state.ruleId === null || hasEnded(state) ? null : openReviewKey(state.ruleId, state) }),
  parties: ({ partyId }) => [partyId],
};
