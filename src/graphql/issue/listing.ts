/** How performance issues are listed. */
import { entityKey, type EntityRef } from '../../domain/kernel/entityRef.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import { issues } from '../../store/issue/collection.js';
import type { Order } from '../../store/reading/pages.js';
import { whereEquals, type Listing, whereIn, type CollectionFilter } from '../connections.js';
import type { Relation } from '../engine/childConnections.js';
import type { PerformanceIssueFilter, PerformanceIssueOrder } from '../generated/types.js';

/** The orders of issues. */
export const ISSUE_ORDERS = {
  RAISED_AT_DESC: { field: 'raisedAt', direction: -1, valueType: 'instant' },
  RAISED_AT_ASC: { field: 'raisedAt', direction: 1, valueType: 'instant' },
  UPDATED_AT_DESC: { field: 'updatedAt', direction: -1, valueType: 'instant' },
  UPDATED_AT_ASC: { field: 'updatedAt', direction: 1, valueType: 'instant' },
  DUE_ASC: { field: 'restoreDueAt', direction: 1, valueType: 'instant' },
  SEVERITY_DESC: { field: 'urgency', direction: 1, valueType: 'number' },
} as const satisfies Record<PerformanceIssueOrder, Order>;

const raisedWithin = (from: Date | null | undefined, before: Date | null | undefined): object =>
  from == null && before == null
    ? {}
    : { raisedAt: { ...(from == null ? {} : { $gte: from }), ...(before == null ? {} : { $lt: before }) } };

/** The performance issues an input filter means. */
const issueFilter = (wanted: PerformanceIssueFilter): CollectionFilter<PerformanceIssue> => ({
  ...whereIn('partyId', wanted.partyId),
  ...whereIn('status', wanted.status),
  ...whereIn('severity', wanted.severity),
  ...whereIn('initiatingLayer', wanted.initiatingLayer),
  ...whereEquals('initiatingProcess', wanted.initiatingProcess),
  ...whereIn('category', wanted.category),
  ...whereEquals('breached', wanted.breached),
  ...whereEquals('atRisk', wanted.atRisk),
  ...whereEquals('resource.id', wanted.resource?.id),
  ...whereEquals('resource.type', wanted.resource?.type),
  ...(wanted.affectedEntity == null
    ? {}
    : { affectedEntities: { $elemMatch: { id: wanted.affectedEntity.id, type: wanted.affectedEntity.type } } }),
  ...whereEquals('externalId.system', wanted.externalId?.system),
  ...whereEquals('externalId.id', wanted.externalId?.id),
  ...raisedWithin(wanted.raisedFrom, wanted.raisedBefore),
  ...(wanted.dueBefore == null ? {} : { restoreDueAt: { $lt: wanted.dueBefore } }),
});

export const issueListing: Listing<PerformanceIssue, PerformanceIssueFilter, PerformanceIssueOrder> = {
  collection: issues,
  filterOf: issueFilter,
  orders: ISSUE_ORDERS,
};

/**
 * The issues that are about an entity, or that it suffers from. Keys are `Type:id`; the entities of one batch are of one type, because
 * their parents are.
 */
export const issuesAbout = (type: EntityRef['type']): Relation<PerformanceIssue> => ({
  collection: issues,
  parentFilter: (keys) => {
    const id = { $in: keys.map((key) => key.slice(type.length + 1)) };
    return { $or: [{ 'resource.id': id, 'resource.type': type }, { affectedEntities: { $elemMatch: { id, type } } }] };
  },
  keysOf: ({ resource, affectedEntities }) => [resource, ...affectedEntities].map(entityKey),
  keyFields: ['resource', 'affectedEntities'],
});
