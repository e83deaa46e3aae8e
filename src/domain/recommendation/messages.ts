/** Commands and events of a recommendation, and the facts its rules read. */
import type { Refusal } from '../kernel/refusal.js';
import type { Measure, MeasuredValue, Period } from '../measures/measures.js';
import type { ImprovementPlan } from '../plan/model.js';
import type { PerformanceReview } from '../review/model.js';
import type { MeasuredSample } from './effect.js';
import type { PerformanceRecommendation } from './model.js';

export type RecommendationCommand =
  | {
      readonly type: 'ProposePerformanceRecommendation';
      readonly reviewId: string;
      readonly text: string;
      readonly rationale?: string;
      readonly measure: Measure;
      readonly baseline: Period;
    }
  | { readonly type: 'PutRecommendation' }
  | { readonly type: 'AcceptPerformanceRecommendation'; readonly text?: string }
  | { readonly type: 'DeclinePerformanceRecommendation'; readonly reason: string }
  | { readonly type: 'WithdrawPerformanceRecommendation'; readonly reason: string }
  | { readonly type: 'LinkPerformanceRecommendationPlan'; readonly planId: string }
  | { readonly type: 'MeasurePerformanceRecommendation'; readonly until?: Date };

export type RecommendationEvent =
  | ({ readonly type: 'RecommendationProposed' } & Pick<
      PerformanceRecommendation,
      'reviewId' | 'partyId' | 'subject' | 'text' | 'rationale' | 'measure' | 'baseline'
    >)
  | { readonly type: 'RecommendationPut' }
  | { readonly type: 'RecommendationAccepted'; readonly text: string | null }
  | { readonly type: 'RecommendationDeclined'; readonly reason: string }
  | { readonly type: 'RecommendationWithdrawn'; readonly reason: string }
  | { readonly type: 'RecommendationPlanned'; readonly planId: string }
  | { readonly type: 'RecommendationEffective'; readonly effect: MeasuredSample }
  | { readonly type: 'RecommendationIneffective'; readonly effect: MeasuredSample };

/** What the rules need to know of others. */
export interface RecommendationFacts {
  readonly review: Pick<PerformanceReview, 'status' | 'partyId' | 'subject'> | null;
  /** The measure over the period of the command, or why it cannot be taken; null for commands without a period. */
  readonly measured: MeasuredValue | Refusal | null;
  /** The plan that the command names. */
  readonly plan: ImprovementPlan | null;
  /** The plan linked to the recommendation. */
  readonly linked: ImprovementPlan | null;
}

/** The types of the aggregate. */
export interface RecommendationTypes {
  readonly State: PerformanceRecommendation;
  readonly Command: RecommendationCommand;
  readonly Event: RecommendationEvent;
  readonly Facts: RecommendationFacts;
  readonly CreatingCommand: 'ProposePerformanceRecommendation';
  readonly CreatingEvent: 'RecommendationProposed';
  readonly Derived: never;
}
