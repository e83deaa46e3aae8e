/** Access grants, in both directions. */
import { ACCESS_DIRECTIONS, ACCESS_STATUSES } from '../../domain/access/model.js';
import { type Declaration, date, due, nullable, root, schema, string } from '../collectionSchema.js';

export const accessDeclarations = {
  accessGrants: {
    indexes: [
      { name: 'byRequest', key: { createdAt: -1, _id: -1 } },
      { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
      { name: 'byParty', key: { partyId: 1, createdAt: -1, _id: -1 } },
      { name: 'byStatus', key: { status: 1, createdAt: -1, _id: -1 } },
      // A client acts by one grant: whom a token stands for is one look into this index, and never a matter of opinion.
      { name: 'byClaim', key: { claims: 1 }, unique: true, partialFilterExpression: { 'claims.0': { $exists: true } } },
      due,
    ],
    validator: schema({
      ...root(ACCESS_STATUSES),
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
  },
  providerClients: { indexes: [], validator: schema({ _id: string, since: date }) },
} satisfies Record<string, Declaration>;
