/** Event and listener → the fields it changes. */
import type { Of, Recorded } from './decider.js';
import type { Listener } from './listener.js';
import type { ListenerEvent } from './listenerMessages.js';

type Changes = { readonly [T in ListenerEvent['type']]: (event: Recorded<Of<ListenerEvent, T>>, listener: Listener) => Partial<Listener> };

export const listenerChanges: Changes = {
  ListenerRegistered: ({ data, actor }) => ({ ...data, registeredBy: actor.id }),
  ListenerPaused: () => ({}),
  ListenerResumed: () => ({}),
  ListenerSecretReplaced: ({ at }) => ({ secretReplacedAt: at }),
  ListenerRemoved: () => ({}),
};
