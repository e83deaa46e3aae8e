/** Recommendation: one thing that a review asks of a party, what it answered, the plan that came of it, and whether that helped (row A9). */
import type { Aggregate, Root, Verdict } from './decider.js';
import { completedAt, effectPeriod, isBetter, type Sample, tooThin } from './effect.js';
import { MEASURES, type Measure, type MeasuredValue, type Period } from './measures.js';
import type { ImprovementPlan } from './plan.js';
import { type Refusal, invalid, isRefusal, refuse } from './refusal.js';
import type { PerformanceReview } from './review.js';
import type { EntityRef } from './terms.js';

export const RECOMMENDATION_STATUSES = ['PROPOSED', 'ACCEPTED', 'DECLINED', 'IN_PLAN', 'EFFECTIVE', 'INEFFECTIVE'] as const;
export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number];

/** What a party says to a recommendation. */
export interface Answer {
  readonly accepted: boolean;
  readonly text: string | null;
  readonly at: Date;
  readonly by: string;
}

export interface Recommendation extends Root {
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
  readonly baseline: Sample;
  /** When the review was concluded and it was put to the party, who knows nothing of it before; null until then. */
  readonly putAt: Date | null;
  readonly answer: Answer | null;
  readonly planId: string | null;
  /** What it is after the plan, as the product measured it. */
  readonly effect: Sample | null;
}

export type RecommendationCommand =
  | {
      readonly type: 'ProposeRecommendation';
      readonly reviewId: string;
      readonly text: string;
      readonly rationale?: string;
      readonly measure: Measure;
      readonly baseline: Period;
    }
  | { readonly type: 'PutRecommendation' }
  | { readonly type: 'AcceptRecommendation'; readonly text?: string }
  | { readonly type: 'DeclineRecommendation'; readonly reason: string }
  | { readonly type: 'LinkRecommendationPlan'; readonly planId: string }
  | { readonly type: 'MeasureRecommendation'; readonly until?: Date };

export type RecommendationEvent =
  | ({ readonly type: 'RecommendationProposed' } & Pick<
      Recommendation,
      'reviewId' | 'partyId' | 'subject' | 'text' | 'rationale' | 'measure' | 'baseline'
    >)
  | { readonly type: 'RecommendationPut' }
  | { readonly type: 'RecommendationAccepted'; readonly text: string | null }
  | { readonly type: 'RecommendationDeclined'; readonly reason: string }
  | { readonly type: 'RecommendationPlanned'; readonly planId: string }
  | { readonly type: 'RecommendationEffective'; readonly effect: Sample }
  | { readonly type: 'RecommendationIneffective'; readonly effect: Sample };

/** What the rules need to know of others. */
export interface RecommendationFacts {
  readonly review: Pick<PerformanceReview, 'status' | 'partyId' | 'subject'> | null;
  /** The measure over the period that the command speaks of, or why it cannot be taken; null when it speaks of none. */
  readonly measured: MeasuredValue | Refusal | null;
  /** The plan that the command names. */
  readonly plan: ImprovementPlan | null;
  /** The plan that came of the recommendation so far. */
  readonly linked: ImprovementPlan | null;
}

/** The types of the aggregate. */
export interface RecommendationTypes {
  readonly State: Recommendation;
  readonly Command: RecommendationCommand;
  readonly Event: RecommendationEvent;
  readonly Facts: RecommendationFacts;
  readonly CreatingCommand: 'ProposeRecommendation';
  readonly CreatingEvent: 'RecommendationProposed';
  readonly Derived: never;
}

const sampleOf = ({ measure: _, ...value }: MeasuredValue, period: Period): Sample => ({ ...value, period });

/** A party answers what a review came to, not what is still talked about. */
const unlessConcluded = ({ review }: RecommendationFacts): Refusal | null =>
  review?.status === 'RECOMMENDED'
    ? null
    : refuse(
        'REVIEW_NOT_CONCLUDED',
        `The review is ${review?.status ?? 'not there'}: its recommendations are answered while it is RECOMMENDED`,
      );

const isOver = ({ status }: Pick<ImprovementPlan, 'status'>): boolean => status === 'FAILED' || status === 'CANCELLED';

const rules: Aggregate<RecommendationTypes>['rules'] = {
  ProposeRecommendation: ({ text, rationale, measure, baseline, reviewId }, _, { now, facts: { review, measured } }) => {
    if (review === null) return invalid([{ path: ['reviewId'], message: 'names no review' }]);
    if (review.status !== 'IN_REVIEW')
      return refuse('NOT_IN_REVIEW', `The review is ${review.status}: recommendations are made while it is in review`);
    if (MEASURES[measure].better === null)
      return invalid([{ path: ['measure'], message: 'neither way is better: choose a measure that can improve' }]);
    if (baseline.to <= baseline.from || baseline.to > now)
      return invalid([{ path: ['baseline'], message: 'must end after it begins, and not in the future' }]);
    if (measured === null) throw new Error('A proposal is decided on its baseline');
    if (isRefusal(measured)) return measured;
    const thin = tooThin(measure, measured, 'before');
    if (thin !== null) return thin;
    const { partyId, subject } = review;
    const sample = sampleOf(measured, baseline);
    return [{ type: 'RecommendationProposed', reviewId, partyId, subject, text, rationale: rationale ?? null, measure, baseline: sample }];
  },
  PutRecommendation: () => [{ type: 'RecommendationPut' }],
  AcceptRecommendation: ({ text }, _, { facts }) => unlessConcluded(facts) ?? [{ type: 'RecommendationAccepted', text: text ?? null }],
  DeclineRecommendation: ({ reason }, _, { facts }) => unlessConcluded(facts) ?? [{ type: 'RecommendationDeclined', reason }],
  LinkRecommendationPlan: ({ planId }, { partyId, answer }, { facts: { plan, linked } }) => {
    if (linked !== null && !isOver(linked)) return refuse('ALREADY_IN_PLAN', `A plan came of it already, and is ${linked.status}`);
    if (plan === null) return invalid([{ path: ['planId'], message: 'names no plan' }]);
    if (plan.partyId !== partyId) return refuse('OTHER_PARTY', 'The plan is of another party');
    if (isOver(plan)) return refuse('PLAN_OVER', `The plan is ${plan.status}: nothing will come of it`);
    const done = completedAt(plan);
    if (done !== null && answer !== null && done < answer.at)
      return refuse('PLAN_OVER', 'The plan was completed before the recommendation was accepted: it did not come of it');
    return [{ type: 'RecommendationPlanned', planId }];
  },
  MeasureRecommendation: ({ until }, recommendation, { now, facts: { linked, measured } }): Verdict<RecommendationEvent> => {
    const { measure, baseline } = recommendation;
    const period = effectPeriod(recommendation, linked, until, now);
    if (isRefusal(period)) return period;
    if (measured === null) throw new Error('An effect is decided on what was measured');
    if (isRefusal(measured)) return measured;
    const thin = tooThin(measure, measured, 'after the plan');
    if (thin !== null) return thin;
    const effect = sampleOf(measured, period);
    return [{ type: isBetter(measure, baseline, effect) ? 'RecommendationEffective' : 'RecommendationIneffective', effect }];
  },
};

const changes: Aggregate<RecommendationTypes>['changes'] = {
  RecommendationProposed: ({ data, actor }) => ({ ...data, proposedBy: actor.id, putAt: null, answer: null, planId: null, effect: null }),
  RecommendationPut: ({ at }) => ({ putAt: at }),
  RecommendationAccepted: ({ data, at, actor }) => ({ answer: { accepted: true, text: data.text, at, by: actor.id } }),
  RecommendationDeclined: ({ data, at, actor }) => ({ answer: { accepted: false, text: data.reason, at, by: actor.id } }),
  RecommendationPlanned: ({ data }) => data,
  RecommendationEffective: ({ data }) => data,
  RecommendationIneffective: ({ data }) => data,
};

/** The states are ours: no standard has any. Only the party answers, and only the product measures. */
export const recommendation: Aggregate<RecommendationTypes> = {
  name: 'Recommendation',
  lifecycle: {
    ProposeRecommendation: { may: 'review:write', from: [null], to: { RecommendationProposed: 'PROPOSED' } },
    PutRecommendation: { may: 'time', from: ['PROPOSED'], to: { RecommendationPut: null } },
    AcceptRecommendation: { may: 'review:answer', from: ['PROPOSED'], to: { RecommendationAccepted: 'ACCEPTED' } },
    DeclineRecommendation: { may: 'review:answer', from: ['PROPOSED'], to: { RecommendationDeclined: 'DECLINED' } },
    LinkRecommendationPlan: { may: 'review:write', from: ['ACCEPTED', 'IN_PLAN'], to: { RecommendationPlanned: 'IN_PLAN' } },
    MeasureRecommendation: {
      may: 'review:write',
      from: ['IN_PLAN'],
      to: { RecommendationEffective: 'EFFECTIVE', RecommendationIneffective: 'INEFFECTIVE' },
    },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: ({ partyId, putAt }) => (putAt === null ? [] : [partyId]),
};
