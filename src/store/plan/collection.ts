/** Improvement plans, the library, and who is told of them. */
import { DELIVERY_STATUSES } from '../../domain/delivery/model.js';
import { LISTENER_STATUSES } from '../../domain/listener/model.js';
import { PLAN_STATUSES } from '../../domain/plan/model.js';
import { TEMPLATE_STATUSES } from '../../domain/template/model.js';
import { type Declaration, root, due, nullable, schema, string } from '../collectionSchema.js';

export const planDeclarations = {
  improvementPlans: {
    indexes: [
      { name: 'byProposal', key: { createdAt: -1, _id: -1 } },
      { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
      { name: 'byIssue', key: { issueId: 1, createdAt: -1, _id: -1 } },
      { name: 'byParty', key: { partyId: 1, createdAt: -1, _id: -1 } },
      { name: 'byStatus', key: { status: 1, createdAt: -1, _id: -1 } },
      { name: 'byOccupied', key: { occupies: 1, status: 1 } },
      {
        name: 'byMaintenance',
        key: { 'maintenance.maintenanceId': 1, partyId: 1, 'maintenance.account': 1, 'maintenance.part': 1 },
        unique: true,
        partialFilterExpression: { 'maintenance.maintenanceId': { $exists: true } },
      },
      due,
    ],
    validator: schema({
      ...root(PLAN_STATUSES),
      issueId: nullable('string'),
      partyId: string,
      tasks: { bsonType: 'array', minItems: 1 },
      actions: { bsonType: 'array' },
      notices: { bsonType: 'array' },
      occupies: { bsonType: 'array', items: string },
      nextDueAt: nullable('date'),
    }),
  },
  planTemplates: {
    indexes: [
      { name: 'byOwner', key: { ownerPartyId: 1, status: 1, name: 1, _id: 1 } },
      { name: 'byName', key: { name: 1, _id: 1 } },
    ],
    validator: schema({
      ...root(TEMPLATE_STATUSES),
      name: string,
      ownerPartyId: nullable('string'),
      tasks: { bsonType: 'array', minItems: 1 },
      actions: { bsonType: 'array' },
    }),
  },
  listeners: {
    indexes: [
      { name: 'byOwner', key: { partyId: 1, status: 1 } },
      { name: 'byStatus', key: { status: 1 } },
      { name: 'byRegistration', key: { createdAt: -1, _id: -1 } },
    ],
    validator: schema({
      ...root(LISTENER_STATUSES),
      partyId: nullable('string'),
      url: string,
      filter: { bsonType: 'object' },
    }),
  },
  noticeDeliveries: {
    indexes: [
      { name: 'byListener', key: { listenerId: 1, createdAt: -1, _id: -1 } },
      { name: 'byListenerStatus', key: { listenerId: 1, status: 1, createdAt: -1, _id: -1 } },
      { name: 'due', key: { nextDueAt: 1, listenerId: 1 }, partialFilterExpression: { nextDueAt: { $type: 'date' } } },
    ],
    validator: schema({
      ...root(DELIVERY_STATUSES),
      listenerId: string,
      partyId: nullable('string'),
      eventId: string,
      planId: string,
      attempts: { bsonType: 'array' },
      nextDueAt: nullable('date'),
    }),
  },
  listenerSecrets: { indexes: [], validator: schema({ _id: string, secret: string }) },
} satisfies Record<string, Declaration>;
