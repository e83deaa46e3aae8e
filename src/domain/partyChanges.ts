/** Event and party → the fields it changes. */
import type { Of, Recorded } from './decider.js';
import type { Party } from './party.js';
import type { PartyEvent } from './partyMessages.js';

type Changes = { readonly [T in PartyEvent['type']]: (event: Recorded<Of<PartyEvent, T>>, party: Party) => Partial<Party> };

export const partyChanges: Changes = {
  PartyRegistered: ({ data }) => data,
  PartyValidated: () => ({}),
  PartyClosed: () => ({}),
  PartyUpdated: ({ data }) => data,
  ArrangementAgreed: ({ data }, { arrangements }) => ({ arrangements: [...arrangements, data.arrangement] }),
  ArrangementAmended: ({ data }, { arrangements }) => ({
    arrangements: arrangements.map((one) => (one.id === data.arrangement.id ? data.arrangement : one)),
  }),
  ArrangementEnded: ({ data }, { arrangements }) => ({
    arrangements: arrangements.map((one) =>
      one.id === data.arrangementId ? { ...one, version: one.version + 1, validTo: data.endsAt } : one,
    ),
  }),
};
