/** Commands and events of a performance review, and the facts its rules read. */
import type { Party } from '../party/model.js';
import type { RecommendationStatus } from '../recommendation/model.js';
import type { Refusal } from '../kernel/refusal.js';
import type { MeasuredValue } from '../measures/measures.js';
import type { EvidenceInput, PerformanceReview, ReviewEvidence, ReviewOpening, ReviewOpeningInput } from './model.js';

export type ReviewCommand =
  | ({ readonly type: 'InitiatePerformanceReview' } & ReviewOpeningInput)
  | ({ readonly type: 'OpenReviewByRule'; readonly ruleId: string } & ReviewOpening)
  | { readonly type: 'StartPerformanceReview'; readonly participants: readonly string[] }
  | { readonly type: 'AddPerformanceReviewEvidence'; readonly evidence: readonly EvidenceInput[] }
  | { readonly type: 'ConcludePerformanceReview'; readonly text: string }
  | { readonly type: 'AgreePerformanceReview'; readonly text?: string }
  | { readonly type: 'ClosePerformanceReview'; readonly text: string; readonly outstandingReason?: string }
  | { readonly type: 'CancelPerformanceReview'; readonly reason: string };

export type ReviewEvent =
  | ({ readonly type: 'ReviewInitiated'; readonly ruleId: string | null } & ReviewOpening)
  | { readonly type: 'ReviewStarted'; readonly participants: readonly string[] }
  | { readonly type: 'ReviewEvidenceAdded'; readonly evidence: readonly ReviewEvidence[] }
  | { readonly type: 'ReviewConcluded'; readonly text: string }
  | { readonly type: 'ReviewAgreed'; readonly text: string | null }
  | { readonly type: 'ReviewClosed'; readonly text: string; readonly outstandingReason: string | null }
  | { readonly type: 'ReviewCancelled'; readonly reason: string };

/** What the rules need to know of others. */
export interface ReviewFacts {
  /** The party of a new review; null if it does not exist. */
  readonly party: Pick<Party, 'status'> | null;
  /** The statuses of the review's recommendations. */
  readonly recommendations: readonly RecommendationStatus[];
  /** What each observation of the command came to, or why it cannot be measured; null for what a person asserts. */
  readonly measured: readonly (MeasuredValue | Refusal | null)[];
}

/** The types of the aggregate. */
export interface ReviewTypes {
  readonly State: PerformanceReview;
  readonly Command: ReviewCommand;
  readonly Event: ReviewEvent;
  readonly Facts: ReviewFacts;
  readonly CreatingCommand: 'InitiatePerformanceReview' | 'OpenReviewByRule';
  readonly CreatingEvent: 'ReviewInitiated';
  readonly Derived: 'openFor';
}
