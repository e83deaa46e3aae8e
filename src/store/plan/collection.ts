/** How improvement plans are stored. */
import { type ImprovementPlan, PLAN_STATUSES } from '../../domain/plan/model.js';
import type { ScopedCollection } from '../collection.js';
import { dueIndex, nullable, rootFields, schema, string } from '../collectionSchema.js';

/** Improvement plans. */
export const plans: ScopedCollection<ImprovementPlan> = {
  name: 'improvementPlans',
  partyField: 'partyId',
  indexes: [
    { name: 'byProposal', key: { createdAt: -1, _id: -1 } },
    { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
    { name: 'byIssue', key: { issueId: 1, createdAt: -1, _id: -1 } },
    { name: 'byParty', key: { partyId: 1, createdAt: -1, _id: -1 } },
    { name: 'byStatus', key: { status: 1, createdAt: -1, _id: -1 } },
    {
      name: 'byOwedAuthorization',
      key: { 'owedAuthorization.dueAt': 1 },
      partialFilterExpression: { 'owedAuthorization.dueAt': { $exists: true } },
    },
    { name: 'byOccupied', key: { occupies: 1, status: 1 } },
    {
      name: 'byMaintenance',
      key: { 'maintenance.maintenanceId': 1, partyId: 1, 'maintenance.account': 1, 'maintenance.part': 1 },
      unique: true,
      partialFilterExpression: { 'maintenance.maintenanceId': { $exists: true } },
    },
    dueIndex,
  ],
  validator: schema({
    ...rootFields(PLAN_STATUSES),
    issueId: nullable('string'),
    partyId: string,
    tasks: { bsonType: 'array', minItems: 1 },
    actions: { bsonType: 'array' },
    notices: { bsonType: 'array' },
    occupies: { bsonType: 'array', items: string },
    nextDueAt: nullable('date'),
  }),
};
