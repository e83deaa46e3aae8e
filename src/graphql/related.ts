/**
 * Connections of what belongs to a parent: a party's issues, an issue's plans, what there is about a service. All parents of one
 * selection are answered together, so that a list, or a batch of references, takes one command and not one for each of its items.
 */
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { entityKey } from '../domain/conflict.js';
import type { EntityRef } from '../domain/terms.js';
import type { Order, PageArguments } from '../store/pages.js';
import { type Belonging, readCountsByKey, readPagesByKey } from '../store/pagesByKey.js';
import { scope } from '../store/scope.js';
import {
  type Arguments,
  type Connection,
  CREATED_ORDERS,
  deliveryFilter,
  ENTITY,
  ISSUE_ORDERS,
  issueFilter,
  type Listed,
  CHRONICLE_ORDERS,
  planFilter,
  ROWS,
} from './connections.js';
import type { GraphQLContext } from './context.js';
import { projectionFor } from './projection.js';
import type {
  ImprovementPlanFilter,
  ImprovementPlanOrder,
  NoticeDeliveryFilter,
  NoticeDeliveryOrder,
  PerformanceIssueFilter,
  PerformanceIssueOrder,
} from './types.generated.js';

/** How rows belong to their parents. */
interface Relation<N extends Listed> extends Pick<Belonging<N>, 'name' | 'keysOf' | 'keyed'> {
  /** The filter that finds the rows of these parents, by an index. */
  readonly of: (keys: readonly string[]) => object;
  /** The fields that tell whose a row is. */
  readonly needs: readonly string[];
}

const issuesOfParty: Relation<'performanceIssues'> = {
  name: 'performanceIssues',
  of: (ids) => ({ partyId: { $in: ids } }),
  keysOf: ({ partyId }) => [partyId],
  keyed: ['$partyId'],
  needs: ['partyId'],
};

const plansOfIssue: Relation<'improvementPlans'> = {
  name: 'improvementPlans',
  of: (ids) => ({ issueId: { $in: ids } }),
  keysOf: ({ issueId }) => (issueId === null ? [] : [issueId]),
  keyed: ['$issueId'],
  needs: ['issueId'],
};

const deliveriesTo: Relation<'noticeDeliveries'> = {
  name: 'noticeDeliveries',
  of: (ids) => ({ listenerId: { $in: ids } }),
  keysOf: ({ listenerId }) => [listenerId],
  keyed: ['$listenerId'],
  needs: ['listenerId'],
};

/** Keys are `Type:id`; the entities of one batch are of one type, because its parents are. */
const issuesAbout = (type: EntityRef['type']): Relation<'performanceIssues'> => ({
  name: 'performanceIssues',
  of: (keys) => {
    const id = { $in: keys.map((key) => key.slice(type.length + 1)) };
    return { $or: [{ 'resource.id': id, 'resource.type': type }, { affectedEntities: { $elemMatch: { id, type } } }] };
  },
  keysOf: ({ resource, affectedEntities }) => [resource, ...affectedEntities].map(entityKey),
  keyed: { $map: { input: { $concatArrays: [['$resource'], '$affectedEntities'] }, in: { $concat: ['$$this.type', ':', '$$this.id'] } } },
  needs: ['resource', 'affectedEntities'],
});

const plansTouching: Relation<'improvementPlans'> = {
  name: 'improvementPlans',
  of: (keys) => ({ occupies: { $in: keys } }),
  keysOf: ({ occupies }) => occupies,
  keyed: '$occupies',
  needs: ['occupies'],
};

interface Asked {
  readonly filter: object;
  readonly order: Order;
  readonly page: PageArguments;
  readonly info: GraphQLResolveInfo;
}

const relate = async <N extends Listed>(
  { store, principal, loaders }: GraphQLContext,
  { name, of, keysOf, keyed, needs }: Relation<N>,
  key: string,
  { filter, order, page, info }: Asked,
): Promise<Connection<N>> => {
  const projection = projectionFor(ENTITY[name], info, ROWS, [order.field, ...needs]);
  const belonging = { name, keysOf, keyed, filter: (keys: readonly string[]) => scope(principal, name, both(filter, of(keys)) as never) };
  const rows = `${info.parentType.name}.${info.fieldName} ${JSON.stringify(filter)}`;
  const read = await loaders.together(`${rows} ${JSON.stringify([order, page, Object.keys(projection)])}`, key, async (keys) => {
    const pages = await readPagesByKey(store, belonging, keys, { order, page, projection });
    if ('kind' in pages) throw new GraphQLError(pages.message, { extensions: { code: 'BAD_USER_INPUT' } });
    return keys.map((each) => pages.get(each) ?? EMPTY);
  });
  const count = (): Promise<number> =>
    loaders.together(`count of ${rows}`, key, async (keys) => {
      const counts = await readCountsByKey(store, belonging, keys);
      return keys.map((each) => counts.get(each) ?? 0);
    });
  return { page: read, order, count };
};

const EMPTY = { rows: [], hasNextPage: false, hasPreviousPage: false };

/** What both filters match: a caller's own is not widened by what its parent says, and the other way round. */
const both = (asked: object, own: object): object =>
  Object.keys(own).some((field) => field in asked) ? { ...asked, $and: [own] } : { ...asked, ...own };

type IssueArguments = Arguments<PerformanceIssueFilter, PerformanceIssueOrder>;
type PlanArguments = Arguments<ImprovementPlanFilter, ImprovementPlanOrder>;

const askedIssues = ({ filter, orderBy, ...page }: IssueArguments, info: GraphQLResolveInfo): Asked => ({
  filter: issueFilter(filter ?? {}),
  order: ISSUE_ORDERS[orderBy],
  page,
  info,
});

const askedPlans = ({ filter, orderBy, ...page }: PlanArguments, info: GraphQLResolveInfo): Asked => ({
  filter: planFilter(filter ?? {}),
  order: CHRONICLE_ORDERS[orderBy],
  page,
  info,
});

/** The issues a party is responsible for. */
export const partyIssues = (
  partyId: string,
  args: IssueArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<'performanceIssues'>> => relate(context, issuesOfParty, partyId, askedIssues(args, info));

/** The plans for an issue. */
export const issuePlans = (
  issueId: string,
  args: PlanArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<'improvementPlans'>> => relate(context, plansOfIssue, issueId, askedPlans(args, info));

/** The issues that are about an entity, or that it suffers from. */
export const entityIssues = (
  entity: EntityRef,
  args: IssueArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<'performanceIssues'>> => relate(context, issuesAbout(entity.type), entityKey(entity), askedIssues(args, info));

/** The plans that work on an entity, impact it, or that it stands in for. */
export const entityPlans = (
  entity: EntityRef,
  args: PlanArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<'improvementPlans'>> => relate(context, plansTouching, entityKey(entity), askedPlans(args, info));

/** The deliveries to a listener. */
export const listenerDeliveries = (
  listenerId: string,
  { filter, orderBy, ...page }: Arguments<NoticeDeliveryFilter, NoticeDeliveryOrder>,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<'noticeDeliveries'>> =>
  relate(context, deliveriesTo, listenerId, { filter: deliveryFilter(filter ?? {}), order: CREATED_ORDERS[orderBy], page, info });
