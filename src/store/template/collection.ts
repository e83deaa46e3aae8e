/** How plan templates are stored. */
import { type ImprovementPlanTemplate, TEMPLATE_STATUSES } from '../../domain/template/model.js';
import type { ScopedCollection } from '../collection.js';
import { nullable, rootFields, schema, string } from '../collectionSchema.js';

/** The library of plan templates; some are a party's own. */
export const templates: ScopedCollection<ImprovementPlanTemplate> = {
  name: 'planTemplates',
  partyField: 'ownerPartyId',
  indexes: [
    { name: 'byOwner', key: { ownerPartyId: 1, status: 1, name: 1, _id: 1 } },
    { name: 'byName', key: { name: 1, _id: 1 } },
  ],
  validator: schema({
    ...rootFields(TEMPLATE_STATUSES),
    name: string,
    ownerPartyId: nullable('string'),
    tasks: { bsonType: 'array', minItems: 1 },
    actions: { bsonType: 'array' },
  }),
};
