/** State of a recommendation, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { Measure } from '../measures/measures.js';
import type { MeasuredSample } from './effect.js';

export const RECOMMENDATION_STATUSES = ['PROPOSED', 'ACCEPTED', 'DECLINED', 'IN_PLAN', 'EFFECTIVE', 'INEFFECTIVE', 'WITHDRAWN'] as const;
export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number];

/** A party's answer to a recommendation. */
export interface RecommendationAnswer {
  readonly accepted: boolean;
  readonly text: string | null;
  readonly at: Date;
  readonly by: string;
}

/** What a review proposes to a party, with the measure that it should improve and, later, its measured effect. */
export interface PerformanceRecommendation extends AggregateState {
  readonly status: RecommendationStatus;
  readonly reviewId: string;
  readonly partyId: string;
  /** The review's. */
  readonly subject: EntityRef | null;
  readonly text: string;
  readonly rationale: string | null;
  readonly proposedBy: string;
  /** The measure to improve. */
  readonly measure: Measure;
  /** Its baseline, measured when this was proposed. */
  readonly baseline: MeasuredSample;
  /** When the review was concluded and the party could see it; null before. */
  readonly putAt: Date | null;
  readonly answer: RecommendationAnswer | null;
  /** Why it is not followed although the party accepted it; null while it is. */
  readonly withdrawal: Omit<RecommendationAnswer, 'accepted'> | null;
  readonly planId: string | null;
  /** Its effect, measured after the plan. */
  readonly effect: MeasuredSample | null;
}
