/** How access grants are stored. */
import { ACCESS_DIRECTIONS, ACCESS_STATUSES, type AccessGrant } from '../../domain/access/model.js';
import type { CollectionOf, ScopedCollection } from '../collection.js';
import { boolean, date, dueIndex, nullable, rootFields, schema, string } from '../collectionSchema.js';

/** Access grants, in both directions. */
export const accessGrants: ScopedCollection<AccessGrant> = {
  name: 'accessGrants',
  partyField: 'partyId',
  indexes: [
    { name: 'byRequest', key: { createdAt: -1, _id: -1 } },
    { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
    { name: 'byParty', key: { partyId: 1, createdAt: -1, _id: -1 } },
    { name: 'byStatus', key: { status: 1, createdAt: -1, _id: -1 } },
    // No other grant may name the same token client: a client maps to one grant by this unique index.
    { name: 'byClaim', key: { claims: 1 }, unique: true, partialFilterExpression: { 'claims.0': { $exists: true } } },
    dueIndex,
  ],
  validator: schema({
    ...rootFields(ACCESS_STATUSES),
    partyId: string,
    direction: { enum: [...ACCESS_DIRECTIONS] },
    privileges: { bsonType: 'array', items: string },
    clientIds: { bsonType: 'array', items: string },
    claims: { bsonType: 'array', items: string },
    validFrom: date,
    validTo: nullable('date'),
    owner: string,
    requestedBy: string,
    nextDueAt: nullable('date'),
  }),
};

/** A name that the service provider uses in its own tokens: a client, or the subject of staff or a service. */
export interface ProviderClient {
  readonly _id: string;
  /** When it was first seen, or listed. */
  readonly since: Date;
  /** Whether PROVIDER_CLIENTS lists it; else it was seen in a token. */
  readonly listed: boolean;
}

/** The names that the service provider itself uses in tokens. */
export const providerClients: CollectionOf<ProviderClient> = {
  name: 'providerClients',
  indexes: [],
  validator: schema({ _id: string, since: date, listed: boolean }),
};
