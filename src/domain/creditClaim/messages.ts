/** Commands and events of a credit claim, and the facts their rules read. */
import type { Period } from '../measures/measures.js';
import type { ComputedCredit, CreditClaim, CreditKey } from './model.js';

export type CreditClaimCommand =
  | ({ readonly type: 'ClaimServiceCredit' } & CreditKey)
  | { readonly type: 'RecomputeCreditClaim'; readonly reason: string }
  | { readonly type: 'DisputeCreditClaim'; readonly reason: string }
  | { readonly type: 'UpholdCreditClaim'; readonly reason: string }
  | { readonly type: 'AgreeCreditClaim'; readonly note?: string | null }
  | { readonly type: 'WaiveCreditClaim'; readonly reason: string };

export type CreditClaimEvent =
  | ({ readonly type: 'CreditClaimed'; readonly period: Period } & CreditKey & ComputedCredit)
  | ({ readonly type: 'CreditRecomputed'; readonly reason: string } & ComputedCredit)
  | { readonly type: 'CreditDisputed'; readonly reason: string }
  | { readonly type: 'CreditUpheld'; readonly reason: string }
  | { readonly type: 'CreditAgreed'; readonly note: string | null }
  | { readonly type: 'CreditWaived'; readonly reason: string };

/** What was computed for the claim; null for no such party, arrangement or term. */
export interface CreditClaimFacts {
  readonly computed: (ComputedCredit & { readonly period: Period }) | null;
  /** The claim that exists for the same; null without one. */
  readonly existing: string | null;
}

/** The types of the aggregate. */
export interface CreditClaimTypes {
  readonly State: CreditClaim;
  readonly Command: CreditClaimCommand;
  readonly Event: CreditClaimEvent;
  readonly Facts: CreditClaimFacts;
  readonly CreatingCommand: 'ClaimServiceCredit';
  readonly CreatingEvent: 'CreditClaimed';
  readonly Derived: never;
}
