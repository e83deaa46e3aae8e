/** State of a recommendation, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { Measure } from '../measures/measures.js';
import type { MeasuredSample } from './effect.js';

export const RECOMMENDATION_STATUSES = ['PROPOSED', 'ACCEPTED', 'DECLINED', 'IN_PLAN', 'EFFECTIVE', 'INEFFECTIVE'] as const;
export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number];

/** What a party says to a recommendation. */
export interface RecommendationAnswer {
  readonly accepted: boolean;
  readonly text: string | null;
  readonly at: Date;
  readonly by: string;
}

export interface Recommendation extends AggregateState {
  readonly status: RecommendationStatus;
  readonly reviewId: string;
  readonly partyId: string;
  /** The review's. */
  readonly subject: EntityRef | null;
  readonly text: string;
  readonly rationale: string | null;
  readonly proposedBy: string;
  /** What is to become better. */
  readonly measure: Measure;
  /** What it was when this was proposed, as the product measured it. */
  readonly baseline: MeasuredSample;
  /** When the review was concluded and it was put to the party, who knows nothing of it before; null until then. */
  readonly putAt: Date | null;
  readonly answer: RecommendationAnswer | null;
  readonly planId: string | null;
  /** What it is after the plan, as the product measured it. */
  readonly effect: MeasuredSample | null;
}
