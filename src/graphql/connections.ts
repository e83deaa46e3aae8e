/** Relay connections over the store's keyset pages. */
import type { Filter } from 'mongodb';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { entityKey } from '../domain/conflict.js';
import type { AggregateCollection, Documents } from '../store/documents.js';
import { type Order, type Page, type PageArguments, cursorOf, readPage } from '../store/pages.js';
import { readCount } from '../store/read.js';
import { scope } from '../store/scope.js';
import type { GraphQLContext } from './context.js';
import { projectionFor } from './projection.js';
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
} from './types.generated.js';
import { isRefusal } from '../domain/refusal.js';

/** The collections that connections are over. */
export type Listed = AggregateCollection;

export interface Connection<N extends Listed | 'events'> {
  readonly page: Page<Documents[N]>;
  readonly order: Order;
  /** Counts all rows; called only when the operation asks for it. */
  readonly count: () => Promise<number>;
}

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
const partyFilter = ({ status, name }: PartyFilter): Filter<Documents['parties']> => ({
  ...(status == null ? {} : { status: { $in: [...status] } }),
  ...(name == null ? {} : { name }),
});

/** Conditions on the documents of a collection. */
export type Wanted<N extends Listed> = Filter<Documents[N]>;

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
export const issueFilter = (wanted: PerformanceIssueFilter): Filter<Documents['performanceIssues']> => ({
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

/** The type of a collection's documents in the graph. */
export const ENTITY = {
  parties: 'Party',
  performanceIssues: 'PerformanceIssue',
  improvementPlans: 'ImprovementPlan',
  planTemplates: 'PlanTemplate',
  listeners: 'Listener',
  noticeDeliveries: 'NoticeDelivery',
  performanceSnapshots: 'PerformanceSnapshot',
  performanceReports: 'PerformanceReport',
  performanceReviews: 'PerformanceReview',
  recommendations: 'Recommendation',
  reviewRules: 'ReviewRule',
  accessGrants: 'AccessGrant',
  readinessAssessments: 'ReadinessAssessment',
} as const;

/** What is asked of a connection. */
export interface Asked<N extends Listed> {
  readonly filter: Filter<Documents[N]>;
  readonly order: Order;
  readonly page: PageArguments;
  readonly info: GraphQLResolveInfo;
}

/** Reads a page of what a principal may see. @throws BAD_USER_INPUT for arguments that make no sense */
export const connect = async <N extends Listed>(
  { store, principal }: GraphQLContext,
  name: N,
  { filter, order, page, info }: Asked<N>,
): Promise<Connection<N>> => {
  const scoped = scope(principal, name, filter);
  const read = await readPage(store, name, scoped, order, page, projectionFor(ENTITY[name], info, ROWS, [order.field]));
  if (isRefusal(read)) throw new GraphQLError(read.message, { extensions: { code: 'BAD_USER_INPUT' } });
  return { page: read, order, count: () => readCount(store, name, scoped) };
};

/** The arguments of every connection. */
export type Arguments<F, O> = PageArguments & { readonly filter?: F | null | undefined; readonly orderBy: O };

export const partyConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<PartyFilter, PartyOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<'parties'>> =>
  connect(context, 'parties', { filter: partyFilter(filter ?? {}), order: PARTY_ORDERS[orderBy], page, info });

export const issueConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<PerformanceIssueFilter, PerformanceIssueOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<'performanceIssues'>> =>
  connect(context, 'performanceIssues', { filter: issueFilter(filter ?? {}), order: ISSUE_ORDERS[orderBy], page, info });

/** The improvement plans an input filter means. */
export const planFilter = ({ issueId, partyId, status, origin, entity }: ImprovementPlanFilter): Filter<Documents['improvementPlans']> => ({
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
): Promise<Connection<'improvementPlans'>> =>
  connect(context, 'improvementPlans', { filter: planFilter(filter ?? {}), order: CHRONICLE_ORDERS[orderBy], page, info });

export const templateConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<PlanTemplateFilter, PlanTemplateOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<'planTemplates'>> => {
  const wanted = { ...oneOf('status', filter?.status), ...oneOf('ownerPartyId', filter?.partyId) };
  return connect(context, 'planTemplates', { filter: wanted, order: TEMPLATE_ORDERS[orderBy], page, info });
};

export const listenerConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<ListenerFilter, ListenerOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<'listeners'>> => {
  const wanted = { ...oneOf('status', filter?.status), ...oneOf('partyId', filter?.partyId) };
  return connect(context, 'listeners', { filter: wanted, order: CREATED_ORDERS[orderBy], page, info });
};

/** The deliveries an input filter means. */
export const deliveryFilter = ({ status, kind, planId, acknowledged }: NoticeDeliveryFilter): Filter<Documents['noticeDeliveries']> => ({
  ...oneOf('status', status),
  ...oneOf('noticeKind', kind),
  ...oneOf('planId', planId),
  ...(acknowledged == null ? {} : { acknowledgement: acknowledged ? { $ne: null } : null }),
});

/** Resolvers of a connection type; the same for every entity. */
export const connectionFields = <N extends Listed | 'events'>() => ({
  edges: ({ page, order }: Connection<N>) => page.rows.map((node) => ({ node, cursor: cursorOf(node, order) })),
  nodes: ({ page }: Connection<N>) => page.rows,
  pageInfo: ({ page, order }: Connection<N>) => {
    const [start, end] = [page.rows[0], page.rows.at(-1)];
    return {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: start === undefined ? null : cursorOf(start, order),
      endCursor: end === undefined ? null : cursorOf(end, order),
    };
  },
  totalCount: ({ count }: Connection<N>) => count(),
});
