/** Resolvers of access grants: one line a field. */
import type { AccessGrant } from '../../domain/access/model.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { accessGrants } from '../../store/access/collection.js';
import { parties } from '../../store/party/collection.js';
import { CREATED_OR_UPDATED_ORDERS, connectionTo, whereEquals, type Listing, whereIn } from '../connections.js';
import { childrenBy } from '../engine/childConnections.js';
import type { AccessGrantFilter, AccessGrantOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { loadOne, refersTo } from '../references.js';

const listing: Listing<AccessGrant, AccessGrantFilter, AccessGrantOrder> = {
  collection: accessGrants,
  filterOf: ({ partyId, status, direction, reviewOverdue }) => ({
    ...whereIn('partyId', partyId),
    ...whereIn('status', status),
    ...whereEquals('direction', direction),
    ...whereEquals('reviewOverdue', reviewOverdue),
  }),
  orders: CREATED_OR_UPDATED_ORDERS,
};

/** Who acts by it and where it leads is for both sides of a grant, and for no other subgraph. */
const hiddenFromServices = <T>({ kind }: Principal, value: T, hidden: T): T => (kind === 'SERVICE' ? hidden : value);

const isPresent = <T>(value: T | null): value is T => value !== null;

export const accessResolvers = {
  Query: { accessGrants: connectionTo(listing) },

  Party: { accessGrants: childrenBy(listing, 'partyId') },
  PerformanceCaller: {
    accessGrants: async ({ grantIds = [] }, _, context, info) =>
      (await Promise.all(grantIds.map((id) => loadOne(context, accessGrants, id, info)))).filter(isPresent),
  },

  AccessGrant: {
    party: refersTo(parties, 'partyId'),
    clientIds: looking(['clientIds'], ({ clientIds }, _, { principal }) => hiddenFromServices(principal, clientIds, [])),
    endpoint: looking(['endpoint'], ({ endpoint }, _, { principal }) => hiddenFromServices(principal, endpoint, null)),
    contact: looking(['contact'], ({ contact }, _, { principal }) => hiddenFromServices(principal, contact, null)),
  },
} satisfies ModuleResolvers;
