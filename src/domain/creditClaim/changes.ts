/** Event and credit claim → the fields it changes. */
import type { Aggregate, RecordedEvent } from '../kernel/decider.js';
import type { CreditClaimTypes } from './messages.js';
import type { ClaimMove } from './model.js';

const move = ({ at, actor }: Pick<RecordedEvent, 'at' | 'actor'>, reason: string): ClaimMove => ({ at, by: actor.id, reason });

export const changes: Aggregate<CreditClaimTypes>['changes'] = {
  CreditClaimed: ({ data, at, actor }) => ({
    ...data,
    claimedBy: actor.id,
    claimedAt: at,
    computedBy: actor.id,
    former: [],
    dispute: null,
    answer: null,
    settlement: null,
  }),
  CreditRecomputed: (event, { former, credit, arrangementVersion, inputs, computedBy, settlement }) => {
    const { reason, ...computed } = event.data;
    const replaced = move(event, reason);
    const before = { credit, arrangementVersion, inputs, computedBy, settlement, replaced };
    return { ...computed, computedBy: event.actor.id, former: [...former, before], answer: replaced, settlement: null };
  },
  CreditDisputed: (event) => ({ dispute: move(event, event.data.reason), answer: null }),
  CreditUpheld: (event) => ({ answer: move(event, event.data.reason) }),
  CreditAgreed: (event) => ({ settlement: move(event, event.data.note ?? 'Agreed') }),
  CreditWaived: (event) => ({ settlement: move(event, event.data.reason) }),
};
