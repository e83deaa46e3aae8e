/** Command and credit claim → events, or a refusal. The life-cycle table sets the status. */
import type { Aggregate } from '../kernel/decider.js';
import { invalidInput, type Refusal, refuse } from '../kernel/refusal.js';
import { monthNamed } from '../time/period.js';
import type { CreditClaimTypes } from './messages.js';
import type { CreditClaim } from './model.js';

/** The service provider's answer is not given by a person who made or computed the claim, or disputed it for the party. */
const ownFigure = ({ claimedBy, computedBy, dispute }: CreditClaim, actorId: string): Refusal | null =>
  [claimedBy, computedBy, dispute?.by].includes(actorId)
    ? refuse('FOUR_EYES', 'Who claimed, computed or disputed a credit may neither uphold nor waive it: another person decides')
    : null;

/** The party's agreement is not given by a person who made, computed or upheld the claim for the service provider. */
const ownClaim = ({ claimedBy, computedBy, answer }: CreditClaim, actorId: string): Refusal | null =>
  [claimedBy, computedBy, answer?.by].includes(actorId)
    ? refuse('FOUR_EYES', 'Who claimed, computed or upheld a credit may not agree to it for the party: another person does')
    : null;

export const rules: Aggregate<CreditClaimTypes>['rules'] = {
  ClaimServiceCredit: ({ type: _, ...key }, __, { now, facts: { computed, existing } }) => {
    if (monthNamed(key.month) === null) return invalidInput([{ path: ['month'], message: 'must be a month, as 2026-06' }]);
    if (computed === null)
      return invalidInput([{ path: ['code'], message: 'the party has no arrangement of this id with a credit of this code' }]);
    if (existing !== null) return refuse('ALREADY_CLAIMED', `${existing} claims this credit: recompute that one`);
    if (computed.period.to > now) return refuse('NOT_ENDED', 'The month has not ended: what it comes to is not known yet');
    if (computed.credit.amount === 0) return refuse('NOTHING_TO_CLAIM', 'Nothing is credited for this month: its lines say why');
    return [{ type: 'CreditClaimed', ...key, ...computed }];
  },

  RecomputeCreditClaim: ({ reason }, { status, credit }, { facts: { computed } }) => {
    if (computed === null) return refuse('TERM_GONE', 'The arrangement has this term no longer: waive the claim');
    const { period: _, ...result } = computed;
    // An agreement is on the amount.
    const isSame = status === 'AGREED' ? result.credit.amount === credit.amount : JSON.stringify(result.credit) === JSON.stringify(credit);
    return isSame ? refuse('UNCHANGED', 'It comes to the same') : [{ type: 'CreditRecomputed', reason, ...result }];
  },

  DisputeCreditClaim: ({ reason }) => [{ type: 'CreditDisputed', reason }],

  UpholdCreditClaim: ({ reason }, claim, { actor }) => ownFigure(claim, actor.id) ?? [{ type: 'CreditUpheld', reason }],

  AgreeCreditClaim: ({ note }, claim, { actor }) => ownClaim(claim, actor.id) ?? [{ type: 'CreditAgreed', note: note ?? null }],

  WaiveCreditClaim: ({ reason }, claim, { actor }) => ownFigure(claim, actor.id) ?? [{ type: 'CreditWaived', reason }],
};
