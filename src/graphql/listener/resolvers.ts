/** Resolvers of listeners: one line a field. */
import type { Listener } from '../../domain/listener/model.js';
import { listeners } from '../../store/listener/collection.js';
import { parties } from '../../store/party/collection.js';
import { CREATED_OR_UPDATED_ORDERS, connectionTo, type Listing, whereIn } from '../connections.js';
import type { ListenerFilter, ListenerOrder } from '../generated/types.js';
import type { ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';

const listing: Listing<Listener, ListenerFilter, ListenerOrder> = {
  collection: listeners,
  filterOf: ({ status, partyId }) => ({ ...whereIn('status', status), ...whereIn('partyId', partyId) }),
  orders: CREATED_OR_UPDATED_ORDERS,
};

export const listenerResolvers = {
  Query: { listeners: connectionTo(listing) },
  Listener: { party: refersTo(parties, 'partyId') },
} satisfies ModuleResolvers;
