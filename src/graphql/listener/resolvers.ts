/** Resolvers of listeners: one line a field. */
import type { PerformanceListener } from '../../domain/listener/model.js';
import { listeners } from '../../store/listener/collection.js';
import { parties } from '../../store/party/collection.js';
import { CREATED_OR_UPDATED_ORDERS, connectionTo, type Listing, whereIn } from '../connections.js';
import type { PerformanceListenerFilter, PerformanceListenerOrder } from '../generated/types.js';
import type { ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';

const listing: Listing<PerformanceListener, PerformanceListenerFilter, PerformanceListenerOrder> = {
  collection: listeners,
  filterOf: ({ status, partyId }) => ({ ...whereIn('status', status), ...whereIn('partyId', partyId) }),
  orders: CREATED_OR_UPDATED_ORDERS,
};

export const listenerResolvers = {
  Query: { performanceListeners: connectionTo(listing) },
  PerformanceListener: { party: refersTo(parties, 'partyId') },
} satisfies ModuleResolvers;
