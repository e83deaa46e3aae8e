/** Resolvers of credit claims: one line a field. */
import type { CreditClaim } from '../../domain/creditClaim/model.js';
import { creditClaims } from '../../store/creditClaim/collection.js';
import { parties } from '../../store/party/collection.js';
import { connectionTo, type Listing, whereEquals, whereIn } from '../connections.js';
import type { CreditClaimFilter, CreditClaimOrder } from '../generated/types.js';
import type { ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';

const listing: Listing<CreditClaim, CreditClaimFilter, CreditClaimOrder> = {
  collection: creditClaims,
  filterOf: ({ partyId, status, month }) => ({
    ...whereIn('partyId', partyId),
    ...whereIn('status', status),
    ...whereEquals('month', month),
  }),
  orders: { MONTH_DESC: { field: 'month', direction: -1, valueType: 'text' } },
};

export const creditClaimResolvers = {
  Query: { creditClaims: connectionTo(listing) },
  CreditClaim: { party: refersTo(parties, 'partyId') },
} satisfies ModuleResolvers;
