/** What belongs to a party, an issue, a listener, or to what other subgraphs own; the mechanism is in `engine/childConnections.ts`. */
import type { GraphQLResolveInfo } from 'graphql';
import { entityKey, type EntityRef } from '../domain/kernel/entityRef.js';
import { deliveries } from '../store/delivery/collection.js';
import { issues } from '../store/issue/collection.js';
import { plans } from '../store/plan/collection.js';
import {
  type Arguments,
  type Asked,
  CHRONICLE_ORDERS,
  CREATED_ORDERS,
  deliveryFilter,
  ISSUE_ORDERS,
  issueFilter,
  planFilter,
} from './connections.js';
import type { Connection } from './mappers.js';
import type { GraphQLContext } from './context.js';
import { belongingBy, relate, type Relation } from './engine/childConnections.js';
import type {
  ImprovementPlanFilter,
  ImprovementPlanOrder,
  NoticeDeliveryFilter,
  NoticeDeliveryOrder,
  PerformanceIssueFilter,
  PerformanceIssueOrder,
} from './generated/types.js';
import type { PerformanceIssue } from '../domain/issue/model.js';
import type { ImprovementPlan } from '../domain/plan/model.js';
import type { NoticeDelivery } from '../domain/delivery/model.js';

const issuesOfParty = belongingBy(issues, 'partyId');
const plansOfIssue = belongingBy(plans, 'issueId');
const deliveriesTo = belongingBy(deliveries, 'listenerId');

/** Keys are `Type:id`; the entities of one batch are of one type, because its parents are. */
const issuesAbout = (type: EntityRef['type']): Relation<PerformanceIssue> => ({
  collection: issues,
  of: (keys) => {
    const id = { $in: keys.map((key) => key.slice(type.length + 1)) };
    return { $or: [{ 'resource.id': id, 'resource.type': type }, { affectedEntities: { $elemMatch: { id, type } } }] };
  },
  keysOf: ({ resource, affectedEntities }) => [resource, ...affectedEntities].map(entityKey),
  needs: ['resource', 'affectedEntities'],
});

const plansTouching: Relation<ImprovementPlan> = {
  collection: plans,
  of: (keys) => ({ occupies: { $in: keys } }),
  keysOf: ({ occupies }) => occupies,
  needs: ['occupies'],
};

type IssueArguments = Arguments<PerformanceIssueFilter, PerformanceIssueOrder>;
type PlanArguments = Arguments<ImprovementPlanFilter, ImprovementPlanOrder>;

const askedIssues = ({ filter, orderBy, ...page }: IssueArguments, info: GraphQLResolveInfo): Asked<PerformanceIssue> => ({
  filter: issueFilter(filter ?? {}),
  order: ISSUE_ORDERS[orderBy],
  page,
  info,
});

const askedPlans = ({ filter, orderBy, ...page }: PlanArguments, info: GraphQLResolveInfo): Asked<ImprovementPlan> => ({
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
): Promise<Connection<PerformanceIssue>> => relate(context, issuesOfParty, partyId, askedIssues(args, info));

/** The plans for an issue. */
export const issuePlans = (
  issueId: string,
  args: PlanArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<ImprovementPlan>> => relate(context, plansOfIssue, issueId, askedPlans(args, info));

/** The issues that are about an entity, or that it suffers from. */
export const entityIssues = (
  entity: EntityRef,
  args: IssueArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<PerformanceIssue>> => relate(context, issuesAbout(entity.type), entityKey(entity), askedIssues(args, info));

/** The plans that work on an entity, impact it, or that it stands in for. */
export const entityPlans = (
  entity: EntityRef,
  args: PlanArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<ImprovementPlan>> => relate(context, plansTouching, entityKey(entity), askedPlans(args, info));

/** The deliveries to a listener. */
export const listenerDeliveries = (
  listenerId: string,
  { filter, orderBy, ...page }: Arguments<NoticeDeliveryFilter, NoticeDeliveryOrder>,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<NoticeDelivery>> =>
  relate(context, deliveriesTo, listenerId, { filter: deliveryFilter(filter ?? {}), order: CREATED_ORDERS[orderBy], page, info });
