/** How credit claims are stored. */
import { CREDIT_CLAIM_STATUSES, type CreditClaim } from '../../domain/creditClaim/model.js';
import type { ScopedCollection } from '../collection.js';
import { period, rootFields, schema, string, version } from '../collectionSchema.js';

/** Service credits that are claimed from parties. */
export const creditClaims: ScopedCollection<CreditClaim> = {
  name: 'creditClaims',
  partyField: 'partyId',
  indexes: [
    { name: 'byParty', key: { partyId: 1, month: -1, _id: -1 } },
    { name: 'byMonth', key: { month: -1, _id: -1 } },
    // Of two concurrent claims, the second hits this unique index and decides again.
    { name: 'byKey', key: { partyId: 1, arrangementId: 1, code: 1, month: 1 }, unique: true },
  ],
  validator: schema({
    ...rootFields(CREDIT_CLAIM_STATUSES),
    partyId: string,
    arrangementId: string,
    code: string,
    month: string,
    period,
    credit: { bsonType: 'object' },
    arrangementVersion: version,
    inputs: { bsonType: 'array', items: string },
    claimedBy: string,
  }),
};
