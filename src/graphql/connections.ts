/** Relay connections over the store's keyset pages. */
import type { Filter } from 'mongodb';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { cursorOf, type Order, type PageArguments, readPage } from '../store/pages.js';
import { readCount } from '../store/read.js';
import type { CollectionOf, ScopedCollection, Stored } from '../store/collection.js';
import { type AggregateName, REGISTRY } from '../store/registry.js';
import { scope } from '../store/scope.js';
import type { GraphQLContext } from './context.js';
import { type Projected, projectionFor } from './engine/projection.js';
import type {
  ImprovementPlanFilter,
  ImprovementPlanOrder,
  ListenerFilter,
  ListenerOrder,
  NoticeDeliveryFilter,
  NoticeDeliveryOrder,
  PartyFilter,
  PartyOrder,
  PerformanceIssueFilter,
  PerformanceIssueOrder,
  PlanTemplateFilter,
  PlanTemplateOrder,
} from './generated/types.js';
import { isRefusal } from '../domain/kernel/refusal.js';
import { entityKey } from '../domain/kernel/entityRef.js';
import type { Party } from '../domain/party/model.js';
import { issues } from '../store/issue/collection.js';
import { listeners } from '../store/listener/collection.js';
import { parties } from '../store/party/collection.js';
import { plans } from '../store/plan/collection.js';
import { templates } from '../store/template/collection.js';
import type { Connection } from './mappers.js';
import type { PerformanceIssue } from '../domain/issue/model.js';
import type { Listener } from '../domain/listener/model.js';
import type { ImprovementPlan } from '../domain/plan/model.js';
import type { PlanTemplate } from '../domain/template/model.js';
import type { NoticeDelivery } from '../domain/delivery/model.js';

const PARTY_ORDERS = {
  NAME_ASC: { field: 'name', direction: 1, holds: 'text' },
  NAME_DESC: { field: 'name', direction: -1, holds: 'text' },
  UPDATED_AT_DESC: { field: 'updatedAt', direction: -1, holds: 'instant' },
} as const satisfies Record<PartyOrder, Order>;

/** The orders of issues. */
export const ISSUE_ORDERS = {
  RAISED_AT_DESC: { field: 'raisedAt', direction: -1, holds: 'instant' },
  RAISED_AT_ASC: { field: 'raisedAt', direction: 1, holds: 'instant' },
  UPDATED_AT_DESC: { field: 'updatedAt', direction: -1, holds: 'instant' },
  UPDATED_AT_ASC: { field: 'updatedAt', direction: 1, holds: 'instant' },
  DUE_ASC: { field: 'restoreDueAt', direction: 1, holds: 'instant' },
  SEVERITY_DESC: { field: 'urgency', direction: 1, holds: 'number' },
} as const satisfies Record<PerformanceIssueOrder, Order>;

/** Orders by when something began, and by when it last changed. */
export const CHRONICLE_ORDERS = {
  CREATED_AT_DESC: { field: 'createdAt', direction: -1, holds: 'instant' },
  CREATED_AT_ASC: { field: 'createdAt', direction: 1, holds: 'instant' },
  UPDATED_AT_DESC: { field: 'updatedAt', direction: -1, holds: 'instant' },
} as const satisfies Record<ImprovementPlanOrder, Order>;

const TEMPLATE_ORDERS = {
  NAME_ASC: { field: 'name', direction: 1, holds: 'text' },
  NAME_DESC: { field: 'name', direction: -1, holds: 'text' },
} as const satisfies Record<PlanTemplateOrder, Order>;

/** The orders of what is listed by its making. */
export const CREATED_ORDERS = {
  CREATED_AT_DESC: { field: 'createdAt', direction: -1, holds: 'instant' },
  CREATED_AT_ASC: { field: 'createdAt', direction: 1, holds: 'instant' },
} as const satisfies Record<ListenerOrder & NoticeDeliveryOrder, Order>;

/** The parties an input filter means. */
const partyFilter = ({ status, name }: PartyFilter): Filter<Party> => ({
  ...(status == null ? {} : { status: { $in: [...status] } }),
  ...(name == null ? {} : { name }),
});

/** Conditions on the documents of a collection. */
export type Wanted<D extends Stored> = Filter<D>;

/** A condition on a field that is in a list; none for no list. */
export const oneOf = (field: string, values: readonly unknown[] | null | undefined): object =>
  values == null ? {} : { [field]: { $in: values } };
/** A condition on a field that has a value; none for no value. */
export const exactly = (field: string, value: unknown): object => (value == null ? {} : { [field]: value });

const raisedWithin = (from: Date | null | undefined, before: Date | null | undefined): object =>
  from == null && before == null
    ? {}
    : { raisedAt: { ...(from == null ? {} : { $gte: from }), ...(before == null ? {} : { $lt: before }) } };

/** The performance issues an input filter means. */
export const issueFilter = (wanted: PerformanceIssueFilter): Filter<PerformanceIssue> => ({
  ...oneOf('partyId', wanted.partyId),
  ...oneOf('status', wanted.status),
  ...oneOf('severity', wanted.severity),
  ...oneOf('initiatingLayer', wanted.initiatingLayer),
  ...exactly('initiatingProcess', wanted.initiatingProcess),
  ...oneOf('category', wanted.category),
  ...exactly('breached', wanted.breached),
  ...exactly('atRisk', wanted.atRisk),
  ...exactly('resource.id', wanted.resource?.id),
  ...exactly('resource.type', wanted.resource?.type),
  ...(wanted.affectedEntity == null
    ? {}
    : { affectedEntities: { $elemMatch: { id: wanted.affectedEntity.id, type: wanted.affectedEntity.type } } }),
  ...exactly('externalId.system', wanted.externalId?.system),
  ...exactly('externalId.id', wanted.externalId?.id),
  ...raisedWithin(wanted.raisedFrom, wanted.raisedBefore),
  ...(wanted.dueBefore == null ? {} : { restoreDueAt: { $lt: wanted.dueBefore } }),
});

/** Where in a connection its documents are. */
export const ROWS = [['nodes'], ['edges', 'node']];

const TYPES: ReadonlyMap<string, Projected> = new Map(
  Object.entries(REGISTRY).map(([type, { collection }]) => [collection.name, type as AggregateName]),
);

/** The type of a collection's documents in the graph. @throws Error for a collection of no aggregate */
export const typeOf = ({ name }: CollectionOf<Stored>): Projected => {
  const type = TYPES.get(name);
  if (type === undefined) throw new Error(`The documents of ${name} have no type in the graph`);
  return type;
};

/** What is asked of a connection. */
export interface Asked<D extends Stored> {
  readonly filter: Filter<D>;
  readonly order: Order;
  readonly page: PageArguments;
  readonly info: GraphQLResolveInfo;
}

/** Reads a page of what a principal may see. @throws BAD_USER_INPUT for arguments that make no sense */
export const connect = async <D extends Stored>(
  { store, principal }: GraphQLContext,
  collection: ScopedCollection<D>,
  { filter, order, page, info }: Asked<D>,
): Promise<Connection<D>> => {
  const scoped = scope(principal, collection, filter);
  const read = await readPage(store, scoped, order, page, projectionFor(typeOf(collection), info, ROWS, [order.field]));
  if (isRefusal(read)) throw new GraphQLError(read.message, { extensions: { code: 'BAD_USER_INPUT' } });
  return { page: read, order, count: () => readCount(store, scoped) };
};

/** The arguments of every connection. */
export type Arguments<F, O> = PageArguments & { readonly filter?: F | null | undefined; readonly orderBy: O };

export const partyConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<PartyFilter, PartyOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<Party>> => connect(context, parties, { filter: partyFilter(filter ?? {}), order: PARTY_ORDERS[orderBy], page, info });

export const issueConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<PerformanceIssueFilter, PerformanceIssueOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<PerformanceIssue>> =>
  connect(context, issues, { filter: issueFilter(filter ?? {}), order: ISSUE_ORDERS[orderBy], page, info });

/** The improvement plans an input filter means. */
export const planFilter = ({ issueId, partyId, status, origin, entity }: ImprovementPlanFilter): Filter<ImprovementPlan> => ({
  ...oneOf('issueId', issueId),
  ...oneOf('partyId', partyId),
  ...oneOf('status', status),
  ...oneOf('origin', origin),
  ...exactly('occupies', entity && entityKey(entity)),
});

export const planConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<ImprovementPlanFilter, ImprovementPlanOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<ImprovementPlan>> =>
  connect(context, plans, { filter: planFilter(filter ?? {}), order: CHRONICLE_ORDERS[orderBy], page, info });

export const templateConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<PlanTemplateFilter, PlanTemplateOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<PlanTemplate>> => {
  const wanted = { ...oneOf('status', filter?.status), ...oneOf('ownerPartyId', filter?.partyId) };
  return connect(context, templates, { filter: wanted, order: TEMPLATE_ORDERS[orderBy], page, info });
};

export const listenerConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<ListenerFilter, ListenerOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<Listener>> => {
  const wanted = { ...oneOf('status', filter?.status), ...oneOf('partyId', filter?.partyId) };
  return connect(context, listeners, { filter: wanted, order: CREATED_ORDERS[orderBy], page, info });
};

/** The deliveries an input filter means. */
export const deliveryFilter = ({ status, kind, planId, acknowledged }: NoticeDeliveryFilter): Filter<NoticeDelivery> => ({
  ...oneOf('status', status),
  ...oneOf('noticeKind', kind),
  ...oneOf('planId', planId),
  ...(acknowledged == null ? {} : { acknowledgement: acknowledged ? { $ne: null } : null }),
});

/** Resolvers of a connection type; the same for every entity. */
export const connectionFields = <D extends Stored>() => ({
  edges: ({ page, order }: Connection<D>) => page.rows.map((node) => ({ node, cursor: cursorOf(node, order) })),
  nodes: ({ page }: Connection<D>) => page.rows,
  pageInfo: ({ page, order }: Connection<D>) => {
    const [start, end] = [page.rows[0], page.rows.at(-1)];
    return {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: start === undefined ? null : cursorOf(start, order),
      endCursor: end === undefined ? null : cursorOf(end, order),
    };
  },
  totalCount: ({ count }: Connection<D>) => count(),
});
