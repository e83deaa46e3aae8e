/** How listeners and their secrets are stored. */
import { type PerformanceListener, LISTENER_STATUSES } from '../../domain/listener/model.js';
import type { ScopedCollection, CollectionOf } from '../collection.js';
import { nullable, rootFields, schema, string } from '../collectionSchema.js';

/** Where notices are sent to. */
export const listeners: ScopedCollection<PerformanceListener> = {
  name: 'listeners',
  partyField: 'partyId',
  indexes: [
    { name: 'byOwner', key: { partyId: 1, status: 1 } },
    { name: 'byStatus', key: { status: 1 } },
    { name: 'byRegistration', key: { createdAt: -1, _id: -1 } },
  ],
  validator: schema({
    ...rootFields(LISTENER_STATUSES),
    partyId: nullable('string'),
    url: string,
    filter: { bsonType: 'object' },
  }),
};

/** The secrets that sign notices, in a separate collection so that no read of a listener and no event can expose them. */
export interface ListenerSecret {
  /** The listener. */
  readonly _id: string;
  readonly secret: string;
}

/** The secrets of listeners. */
export const listenerSecrets: CollectionOf<ListenerSecret> = {
  name: 'listenerSecrets',
  indexes: [],
  validator: schema({ _id: string, secret: string }),
};
