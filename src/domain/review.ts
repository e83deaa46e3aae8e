/** PerformanceReview: what the service provider and a party make of how the party performs, and agree to change (eTOM 1.6.6.3; row A9). */
import { entityKey } from './conflict.js';
import type { Aggregate, MessageOf, Recorded, Root, Verdict } from './decider.js';
import type { Measure, Period } from './measures.js';
import type { Party } from './party.js';
import type { RecommendationStatus } from './recommendation.js';
import { type InputIssue, invalid, refuse } from './refusal.js';
import type { EntityRef } from './terms.js';

export const REVIEW_STATUSES = ['INITIATED', 'IN_REVIEW', 'RECOMMENDED', 'AGREED', 'CLOSED', 'CANCELLED'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];
/** Statuses in which nothing more comes of a review. */
export const ENDED_REVIEWS = ['CLOSED', 'CANCELLED'] as const satisfies readonly ReviewStatus[];

/** What speaks for a review. */
export interface Evidence {
  /** What was measured; null for what people saw. */
  readonly measure: Measure | null;
  /** In the unit of the measure. */
  readonly value: number | null;
  /** How many observations it stands on. */
  readonly n: number;
  readonly period: Period | null;
  readonly text: string;
}

/** What somebody said at a step. */
export interface Said {
  readonly text: string | null;
  readonly at: Date;
  readonly by: string;
}

export interface PerformanceReview extends Root {
  readonly status: ReviewStatus;
  readonly partyId: string;
  /** The infrastructure it is about; null for all that the party does. */
  readonly subject: EntityRef | null;
  /** The rule that opened it; null when somebody did. */
  readonly ruleId: string | null;
  readonly reason: string;
  readonly initiatedBy: string;
  readonly evidence: readonly (Evidence & { readonly at: Date; readonly by: string })[];
  readonly participants: readonly string[];
  readonly conclusion: Said | null;
  readonly agreement: Said | null;
  readonly closing: (Said & { readonly outstandingReason: string | null }) | null;
  readonly cancellation: Said | null;
  /** Derived: what a rule opens no second review for while this one is open; null for none. Unique. */
  readonly openFor: string | null;
}

interface Occasion {
  readonly partyId: string;
  readonly subject: EntityRef | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

export type ReviewCommand =
  | ({ readonly type: 'InitiatePerformanceReview' } & Occasion)
  | ({ readonly type: 'OpenReviewByRule'; readonly ruleId: string } & Occasion)
  | { readonly type: 'StartPerformanceReview'; readonly participants: readonly string[] }
  | { readonly type: 'AddReviewEvidence'; readonly evidence: readonly Evidence[] }
  | { readonly type: 'ConcludeReview'; readonly text: string }
  | { readonly type: 'AgreeReview'; readonly text?: string }
  | { readonly type: 'CloseReview'; readonly text: string; readonly outstandingReason?: string }
  | { readonly type: 'CancelPerformanceReview'; readonly reason: string };

export type ReviewEvent =
  | ({ readonly type: 'ReviewInitiated'; readonly ruleId: string | null } & Occasion)
  | { readonly type: 'ReviewStarted'; readonly participants: readonly string[] }
  | { readonly type: 'ReviewEvidenceAdded'; readonly evidence: readonly Evidence[] }
  | { readonly type: 'ReviewConcluded'; readonly text: string }
  | { readonly type: 'ReviewAgreed'; readonly text: string | null }
  | { readonly type: 'ReviewClosed'; readonly text: string; readonly outstandingReason: string | null }
  | { readonly type: 'ReviewCancelled'; readonly reason: string };

/** What the rules need to know of others. */
export interface ReviewFacts {
  /** The party of a new review; null when there is none. */
  readonly party: Pick<Party, 'status'> | null;
  /** Where the recommendations of the review stand. */
  readonly recommendations: readonly RecommendationStatus[];
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

/** Observations of a review: it is read as a whole. */
export const MOST_EVIDENCE = 200;

const evidenceIssues = (evidence: readonly Evidence[]): readonly InputIssue[] => [
  ...(evidence.length === 0 ? [{ path: ['evidence'], message: 'must name at least one observation' }] : []),
  ...evidence.flatMap(({ measure, value, n, period }, index) => {
    const at = (field: string, message: string): InputIssue => ({ path: ['evidence', String(index), field], message });
    return [
      ...(Number.isInteger(n) && n >= 0 ? [] : [at('n', 'must be a whole number, not negative')]),
      ...(value !== null && measure === null ? [at('measure', 'must say what the value is of')] : []),
      ...(period !== null && period.to <= period.from ? [at('period', 'must end after it begins')] : []),
    ];
  }),
];

/** @param had how many observations there are already */
const withEvidence = (evidence: readonly Evidence[], event: ReviewEvent, had = 0): Verdict<ReviewEvent> => {
  const issues = evidenceIssues(evidence);
  if (issues.length > 0) return invalid(issues);
  return had + evidence.length > MOST_EVIDENCE
    ? refuse('TOO_MUCH_EVIDENCE', `A review has at most ${String(MOST_EVIDENCE)} observations, and this one has ${String(had)}`)
    : [event];
};

const rules: Aggregate<ReviewTypes>['rules'] = {
  InitiatePerformanceReview: ({ type: _, ...occasion }, __, { facts: { party } }) => {
    if (party === null) return invalid([{ path: ['partyId'], message: 'names no party' }]);
    if (party.status === 'CLOSED') return refuse('PARTY_CLOSED', 'The party is no longer engaged: there is nothing to review with it');
    return withEvidence(occasion.evidence, { type: 'ReviewInitiated', ...occasion, ruleId: null });
  },
  OpenReviewByRule: ({ type: _, ...occasion }) => withEvidence(occasion.evidence, { type: 'ReviewInitiated', ...occasion }),
  StartPerformanceReview: ({ participants }) =>
    participants.length === 0
      ? invalid([{ path: ['participants'], message: 'must name at least one' }])
      : [{ type: 'ReviewStarted', participants: [...new Set(participants)] }],
  AddReviewEvidence: ({ evidence }, { evidence: had }) => withEvidence(evidence, { type: 'ReviewEvidenceAdded', evidence }, had.length),
  ConcludeReview: ({ text }, _, { facts: { recommendations } }) =>
    recommendations.length === 0
      ? refuse('NO_RECOMMENDATION', 'A review ends in at least one recommendation: propose it first')
      : [{ type: 'ReviewConcluded', text }],
  AgreeReview: ({ text }, _, { facts: { recommendations } }) => {
    const unanswered = recommendations.filter((status) => status === 'PROPOSED').length;
    return unanswered > 0
      ? refuse('UNANSWERED', `${String(unanswered)} of the recommendations are not answered: accept or decline each of them first`)
      : [{ type: 'ReviewAgreed', text: text ?? null }];
  },
  CloseReview: ({ text, outstandingReason }, { conclusion }, { actor, facts: { recommendations } }) => {
    if (actor.id === conclusion?.by) return refuse('FOUR_EYES', 'Whoever concluded a review may not close it');
    if (recommendations.includes('ACCEPTED'))
      return refuse('ACCEPTED_WITHOUT_PLAN', 'An accepted recommendation has no improvement plan yet: link one first');
    if (recommendations.includes('IN_PLAN') && outstandingReason === undefined)
      return refuse(
        'EFFECT_NOT_MEASURED',
        'The effect of a recommendation is not measured: measure it, or say why the review ends without',
      );
    return [{ type: 'ReviewClosed', text, outstandingReason: outstandingReason ?? null }];
  },
  CancelPerformanceReview: ({ reason }) => [{ type: 'ReviewCancelled', reason }],
};

const kept = ({
  data,
  at,
  actor,
}: Recorded<MessageOf<ReviewEvent, 'ReviewInitiated' | 'ReviewEvidenceAdded'>>): PerformanceReview['evidence'] =>
  data.evidence.map((one) => ({ ...one, at, by: actor.id }));

const changes: Aggregate<ReviewTypes>['changes'] = {
  ReviewInitiated: (event) => ({
    ...event.data,
    initiatedBy: event.actor.id,
    evidence: kept(event),
    participants: [],
    conclusion: null,
    agreement: null,
    closing: null,
    cancellation: null,
  }),
  ReviewStarted: ({ data }) => data,
  ReviewEvidenceAdded: (event, { evidence }) => ({ evidence: [...evidence, ...kept(event)] }),
  ReviewConcluded: ({ data, at, actor }) => ({ conclusion: { ...data, at, by: actor.id } }),
  ReviewAgreed: ({ data, at, actor }) => ({ agreement: { ...data, at, by: actor.id } }),
  ReviewClosed: ({ data, at, actor }) => ({ closing: { ...data, at, by: actor.id } }),
  ReviewCancelled: ({ data, at, actor }) => ({ cancellation: { text: data.reason, at, by: actor.id } }),
};

/** What one rule opens one review for at a time: a party and a subject. */
export const openKey = (ruleId: string, { partyId, subject }: Pick<Occasion, 'partyId' | 'subject'>): string =>
  JSON.stringify([ruleId, partyId, subject && entityKey(subject)]);

const hasEnded = ({ status }: Pick<PerformanceReview, 'status'>): boolean => (ENDED_REVIEWS as readonly ReviewStatus[]).includes(status);

/** The states are ours: no standard has any. The service provider recommends, the party answers and agrees, and nobody closes what they concluded. */
export const review: Aggregate<ReviewTypes> = {
  name: 'PerformanceReview',
  lifecycle: {
    InitiatePerformanceReview: { may: 'review:write', from: [null], to: { ReviewInitiated: 'INITIATED' } },
    OpenReviewByRule: { may: 'time', from: [null], to: { ReviewInitiated: 'INITIATED' } },
    StartPerformanceReview: { may: 'review:write', from: ['INITIATED'], to: { ReviewStarted: 'IN_REVIEW' } },
    AddReviewEvidence: { may: 'review:write', from: ['INITIATED', 'IN_REVIEW'], to: { ReviewEvidenceAdded: null } },
    ConcludeReview: { may: 'review:write', from: ['IN_REVIEW'], to: { ReviewConcluded: 'RECOMMENDED' } },
    AgreeReview: { may: 'review:answer', from: ['RECOMMENDED'], to: { ReviewAgreed: 'AGREED' } },
    CloseReview: { may: 'review:write', from: ['AGREED'], to: { ReviewClosed: 'CLOSED' } },
    CancelPerformanceReview: {
      may: 'review:write',
      from: ['INITIATED', 'IN_REVIEW', 'RECOMMENDED', 'AGREED'],
      to: { ReviewCancelled: 'CANCELLED' },
    },
  },
  rules,
  changes,
  derive: (state) => ({ openFor: state.ruleId === null || hasEnded(state) ? null : openKey(state.ruleId, state) }),
  parties: ({ partyId }) => [partyId],
};
