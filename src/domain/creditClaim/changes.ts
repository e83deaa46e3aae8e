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
    dispute: null,
    answer: null,
    settlement: null,
  }),
  CreditRecomputed: (event) => {
    const { credit, arrangementVersion, inputs, reason } = event.data;
    return { credit, arrangementVersion, inputs, computedBy: event.actor.id, answer: move(event, reason) };
  },
  CreditDisputed: (event) => ({ dispute: move(event, event.data.reason), answer: null }),
  CreditUpheld: (event) => ({ answer: move(event, event.data.reason) }),
  CreditAgreed: (event) => ({ settlement: move(event, event.data.note ?? 'Agreed') }),
  CreditWaived: (event) => ({ settlement: move(event, event.data.reason) }),
};
