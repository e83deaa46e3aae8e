/** State of a credit claim, and the types it is made of. */
import type { Credit } from '../agreement/credits.js';
import type { AggregateState } from '../kernel/decider.js';
import type { Period } from '../measures/measures.js';

export const CREDIT_CLAIM_STATUSES = ['COMPUTED', 'DISPUTED', 'AGREED', 'WAIVED'] as const;
export type CreditClaimStatus = (typeof CREDIT_CLAIM_STATUSES)[number];

/** A credit as it was computed, and from what. */
export interface ComputedCredit {
  readonly credit: Credit;
  /** The version of the arrangement whose terms it was computed by. */
  readonly arrangementVersion: number;
  /** Each issue that was looked at as the identifier of its last event then: up to there the log gives the issue as it counted. Sorted. */
  readonly inputs: readonly string[];
}

/** What a claim is for: one term of an arrangement, in one month of its zone. */
export interface CreditKey {
  readonly partyId: string;
  readonly arrangementId: string;
  readonly code: string;
  /** `yyyy-MM` */
  readonly month: string;
}

/** Why a side moved the claim, and who. */
export interface ClaimMove {
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
}

/** What a claim came to before it was computed again. */
export interface FormerCredit extends ComputedCredit {
  readonly computedBy: string;
  /** Where the party had agreed to it; null where it had not. */
  readonly settlement: ClaimMove | null;
  /** Who computed it again, and why. */
  readonly replaced: ClaimMove;
}

/** A service credit that the service provider claims from a party. Never an invoice. */
export interface CreditClaim extends AggregateState, CreditKey, ComputedCredit {
  readonly status: CreditClaimStatus;
  readonly period: Period;
  readonly claimedBy: string;
  readonly claimedAt: Date;
  /** Who computed it last: it is not that person's to decide on. */
  readonly computedBy: string;
  /** Oldest first. */
  readonly former: readonly FormerCredit[];
  /** The party's last objection; null without one. */
  readonly dispute: ClaimMove | null;
  /** The service provider's answer to it; null before. */
  readonly answer: ClaimMove | null;
  /** How it ended: agreed by the party, or waived by the service provider; null before. */
  readonly settlement: ClaimMove | null;
}
