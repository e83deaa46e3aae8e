/** How the ownership of entities is stored. */
import { type EntityOwnership, OWNERSHIP_STATUSES } from '../../domain/ownership/model.js';
import type { ScopedCollection } from '../collection.js';
import { date, entity, nullable, rootFields, schema, string } from '../collectionSchema.js';

/** Who authorizes for services, products and resources. */
export const ownerships: ScopedCollection<EntityOwnership> = {
  name: 'entityOwnerships',
  partyField: null,
  indexes: [
    { name: 'byEntity', key: { entityKey: 1 }, unique: true, partialFilterExpression: { status: 'ACTIVE' } },
    { name: 'byOwner', key: { owners: 1, _id: 1 } },
    { name: 'byRecord', key: { createdAt: -1, _id: -1 } },
    { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
  ],
  validator: schema({
    ...rootFields(OWNERSHIP_STATUSES),
    entity,
    entityKey: string,
    owners: { bsonType: 'array', items: string },
    ownerGroup: nullable('string'),
    deputies: { bsonType: 'array', items: string },
    validFrom: date,
    validTo: nullable('date'),
  }),
};
