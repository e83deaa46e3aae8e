/** Event and listener → the fields it changes. */
import type { Aggregate } from '../kernel/decider.js';
import type { ListenerTypes } from './messages.js';

export const changes: Aggregate<ListenerTypes>['changes'] = {
  ListenerRegistered: ({ data, actor }) => ({ ...data, registeredBy: actor.id, secretReplacedAt: null }),
  ListenerPaused: () => ({}),
  ListenerResumed: () => ({}),
  ListenerSecretReplaced: ({ at }) => ({ secretReplacedAt: at }),
  ListenerRemoved: () => ({}),
};
