/** Event and ownership → the fields it changes. */
import type { Aggregate } from '../kernel/decider.js';
import { entityKey } from '../kernel/entityRef.js';
import type { OwnershipTypes } from './messages.js';

export const changes: Aggregate<OwnershipTypes>['changes'] = {
  EntityOwnershipRecorded: ({ data, actor }) => ({ ...data, entityKey: entityKey(data.entity), recordedBy: actor.id, confirmedBy: null }),
  EntityOwnershipChanged: ({ data: { reason: _, ...terms }, actor }) => ({ ...terms, recordedBy: actor.id, confirmedBy: null }),
  EntityOwnershipConfirmed: ({ actor }) => ({ confirmedBy: actor.id }),
  EntityOwnershipEnded: () => ({}),
};
