/** Parties, and what is kept about them. */
import { PARTY_STATUSES } from '../../domain/party/model.js';
import { type Declaration, root, schema, string } from '../collectionSchema.js';

export const partyDeclarations = {
  parties: {
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
      ...root(PARTY_STATUSES),
      name: string,
      externalIdentifiers: { bsonType: 'array' },
      arrangements: { bsonType: 'array' },
    }),
  },
} satisfies Record<string, Declaration>;
