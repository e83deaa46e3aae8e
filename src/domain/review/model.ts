/** State of a performance review, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import { entityKey, type EntityRef } from '../kernel/entityRef.js';
import type { Measure, Period } from '../measures/measures.js';

export const REVIEW_STATUSES = ['INITIATED', 'IN_REVIEW', 'RECOMMENDED', 'AGREED', 'CLOSED', 'CANCELLED'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];
/** Final statuses of a review. */
export const ENDED_REVIEW_STATUSES = ['CLOSED', 'CANCELLED'] as const satisfies readonly ReviewStatus[];

/** What speaks for a review. */
export interface ReviewEvidence {
  /** The measure; null for an observation by people. */
  readonly measure: Measure | null;
  /** In the unit of the measure. */
  readonly value: number | null;
  /** Sample size. */
  readonly n: number;
  readonly period: Period | null;
  readonly text: string;
  /** Whether the product measured it, over this period, of the party and subject of the review; else a person asserts it. */
  readonly measured: boolean;
}

/** Evidence as a person gives it: a question that the product answers, or an observation that the person asserts. */
export type EvidenceInput = Omit<ReviewEvidence, 'value' | 'measured'>;

/** A statement at a step. */
export interface ReviewStatement {
  readonly text: string | null;
  readonly at: Date;
  readonly by: string;
}

/** An occasion to look at a party's performance with the party, from its evidence to its recommendations. */
export interface PerformanceReview extends AggregateState {
  readonly status: ReviewStatus;
  readonly partyId: string;
  /** The infrastructure it is about; null for all that the party does. */
  readonly subject: EntityRef | null;
  /** The rule that opened it; null if opened manually. */
  readonly ruleId: string | null;
  readonly reason: string;
  readonly initiatedBy: string;
  readonly evidence: readonly (ReviewEvidence & { readonly at: Date; readonly by: string })[];
  readonly participants: readonly string[];
  readonly conclusion: ReviewStatement | null;
  readonly agreement: ReviewStatement | null;
  readonly closing: (ReviewStatement & { readonly outstandingReason: string | null }) | null;
  readonly cancellation: ReviewStatement | null;
  /** Derived: the key under which a rule opens at most one review at a time; null for none. Unique. */
  readonly openFor: string | null;
}

/** How a person opens a review. */
export type ReviewOpeningInput = Omit<ReviewOpening, 'evidence'> & { readonly evidence: readonly EvidenceInput[] };

/** What a review is opened with, by a person or a rule. */
export interface ReviewOpening {
  readonly partyId: string;
  readonly subject: EntityRef | null;
  readonly reason: string;
  readonly evidence: readonly ReviewEvidence[];
}

/** What one rule opens one review for at a time: a party and a subject. */
export const openReviewKey = (ruleId: string, { partyId, subject }: Pick<ReviewOpening, 'partyId' | 'subject'>): string =>
  JSON.stringify([ruleId, partyId, subject && entityKey(subject)]);
