/** How performance issues are stored. */
import { ISSUE_STATUSES, type PerformanceIssue } from '../../domain/issue/model.js';
import { OPEN_STATUSES } from '../../domain/measures/partyProgress.js';
import { SEVERITIES } from '../../domain/time/serviceLevelTerms.js';
import type { ScopedCollection } from '../collection.js';
import { date, dueIndex, entity, nullable, number, rootFields, schema, string } from '../collectionSchema.js';

/** Performance issues. */
export const issues: ScopedCollection<PerformanceIssue> = {
  name: 'performanceIssues',
  partyField: 'partyId',
  indexes: [
    { name: 'byRaise', key: { raisedAt: -1, _id: -1 } },
    { name: 'byUpdate', key: { updatedAt: -1, _id: -1 } },
    { name: 'byParty', key: { partyId: 1, raisedAt: -1, _id: -1 } },
    { name: 'byPartyUpdate', key: { partyId: 1, updatedAt: -1, _id: -1 } },
    { name: 'byPartyStatus', key: { partyId: 1, status: 1, raisedAt: -1, _id: -1 } },
    { name: 'byStatus', key: { status: 1, raisedAt: -1, _id: -1 } },
    { name: 'byDeadline', key: { restoreDueAt: 1, _id: 1 } },
    { name: 'byPartyDeadline', key: { partyId: 1, restoreDueAt: 1, _id: 1 } },
    { name: 'byUrgency', key: { urgency: 1, _id: 1 } },
    { name: 'byPartyUrgency', key: { partyId: 1, urgency: 1, _id: 1 } },
    { name: 'byAffectedEntity', key: { 'affectedEntities.id': 1, 'affectedEntities.type': 1, raisedAt: -1, _id: -1 } },
    { name: 'byResource', key: { 'resource.id': 1, raisedAt: -1, _id: -1 } },
    { name: 'byLink', key: { 'links.issueId': 1 } },
    { name: 'byClose', key: { closedAt: 1, raisedAt: 1 } },
    { name: 'byPartyClose', key: { 'assignments.partyId': 1, closedAt: 1, raisedAt: 1 } },
    { name: 'byCancellation', key: { partyId: 1, closedAt: 1 }, partialFilterExpression: { status: 'CANCELLED' } },
    // Covers the counts of a party's inventory: open issues only, with every field they read.
    {
      name: 'byPartyOpen',
      key: { partyId: 1, status: 1, isDuplicate: 1, atRisk: 1, breached: 1, restoreDueAt: 1 },
      partialFilterExpression: { status: { $in: [...OPEN_STATUSES] } },
    },
    dueIndex,
    {
      name: 'byExternalId',
      key: { 'externalId.system': 1, 'externalId.id': 1 },
      unique: true,
      partialFilterExpression: { 'externalId.id': { $exists: true } },
    },
  ],
  validator: schema({
    ...rootFields(ISSUE_STATUSES),
    partyId: string,
    severity: { enum: [...SEVERITIES] },
    resource: entity,
    affectedEntities: { bsonType: 'array', minItems: 1, items: entity },
    raisedAt: date,
    nextDueAt: nullable('date'),
    restoreDueAt: date,
    urgency: number,
    warnings: { bsonType: 'array' },
    clocks: { bsonType: 'array' },
    terms: { bsonType: 'array', minItems: 1 },
    closedAt: nullable('date'),
    restorations: { bsonType: 'array', minItems: 1 },
  }),
};

/** The issues that a party answers for, or answered for: for what it may read and dispute of those it passed on, and nothing else. */
export const formerIssues: ScopedCollection<PerformanceIssue> = { ...issues, partyField: 'assignments.partyId' };
