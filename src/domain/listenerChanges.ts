/** Event and listener → the fields it changes. */
import type { Aggregate } from './decider.js';
import type { ListenerTypes } from './listenerMessages.js';

export const listenerChanges: Aggregate<ListenerTypes>['changes'] = {
  ListenerRegistered: ({ data, actor }) => ({ ...data, registeredBy: actor.id, secretReplacedAt: null }),
  ListenerPaused: () => ({}),
  ListenerResumed: () => ({}),
  ListenerSecretReplaced: ({ at }) => ({ secretReplacedAt: at }),
  ListenerRemoved: () => ({}),
};
