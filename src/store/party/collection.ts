/** How parties are stored. */
import { type Party, PARTY_STATUSES } from '../../domain/party/model.js';
import type { ScopedCollection } from '../collection.js';
import { rootFields, schema, string } from '../collectionSchema.js';

/** Parties. */
export const parties: ScopedCollection<Party> = {
  name: 'parties',
  partyField: '_id',
  indexes: [
    { name: 'byName', key: { name: 1, _id: 1 } },
    { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
    {
      name: 'byExternalIdentifier',
      key: { 'externalIdentifiers.value': 1, 'externalIdentifiers.scheme': 1 },
      unique: true,
      partialFilterExpression: { 'externalIdentifiers.scheme': { $exists: true } },
    },
  ],
  validator: schema({
    ...rootFields(PARTY_STATUSES),
    name: string,
    externalIdentifiers: { bsonType: 'array' },
    arrangements: { bsonType: 'array' },
    formerArrangements: { bsonType: 'array' },
  }),
};
