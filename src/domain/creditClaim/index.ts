/**
 * CreditClaim (own): a service credit of an arrangement's month, computed from its issues. The party disputes or agrees; the service provider
 * upholds, recomputes or waives, the last and the first never by the person who claimed. What was agreed and comes to another amount since
 * is open again. It is an agreement on a figure, never an invoice.
 */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { CreditClaimTypes } from './messages.js';
import { rules } from './rules.js';

const OPEN = ['COMPUTED', 'DISPUTED'] as const;

export const creditClaim: Aggregate<CreditClaimTypes> = {
  name: 'CreditClaim',
  lifecycle: {
    ClaimServiceCredit: { may: 'performance:record', from: [null], to: { CreditClaimed: 'COMPUTED' } },
    RecomputeCreditClaim: { may: 'performance:record', from: [...OPEN, 'AGREED'], to: { CreditRecomputed: 'COMPUTED' } },
    DisputeCreditClaim: { may: 'issue:dispute', from: ['COMPUTED'], to: { CreditDisputed: 'DISPUTED' } },
    UpholdCreditClaim: { may: 'performance:record', from: ['DISPUTED'], to: { CreditUpheld: 'COMPUTED' } },
    AgreeCreditClaim: { may: 'issue:dispute', from: OPEN, to: { CreditAgreed: 'AGREED' } },
    WaiveCreditClaim: { may: 'performance:record', from: OPEN, to: { CreditWaived: 'WAIVED' } },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: ({ partyId }) => [partyId],
};
