/** Resolvers of improvement plans: one line a field. */
import type { GraphQLResolveInfo } from 'graphql';
import { keptNotice } from '../../domain/delivery/notice.js';
import { DEGRADATIONS } from '../../domain/issue/degradations.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import { entityKey, type EntityRef } from '../../domain/kernel/entityRef.js';
import { system } from '../../domain/kernel/principal.js';
import { conflictsWith, CONFLICTING_STATUSES, effectiveWindow } from '../../domain/plan/conflicts.js';
import { unreachedEntities } from '../../domain/plan/authorization/reach.js';
import { missingConsent } from '../../domain/plan/authorization/consent.js';
import { overrunMs, touchMs, touchRatio } from '../../domain/plan/derived.js';
import { efficiencyOf } from '../../domain/plan/efficiency.js';
import { allowedPlanCommands, plan as planAggregate } from '../../domain/plan/index.js';
import type { Conflict, ImprovementPlan } from '../../domain/plan/model.js';
import type { PlanOption } from '../../domain/plan/proposal/planOption.js';
import { importNotice } from '../../ingest/maintenance/importNotice.js';
import { issues } from '../../store/issue/collection.js';
import { groupByKeys } from '../../store/reading/pagesByKey.js';
import { parties } from '../../store/party/collection.js';
import { plans } from '../../store/plan/collection.js';
import { templates } from '../../store/template/collection.js';
import { recommendations } from '../../store/recommendation/collection.js';
import { planOptions } from '../../store/plan/facts.js';
import { currentReceipts, proposalReceipts } from '../../store/plan/receipts.js';
import { readMany } from '../../store/reading/read.js';
import { scope } from '../../store/scope.js';
import type { Store } from '../../store/store.js';
import { followTopic } from '../changes.js';
import {
  type ConnectionArguments,
  accessRequest,
  CREATED_OR_UPDATED_ORDERS,
  connectionTo,
  whereEquals,
  type Listing,
  whereIn,
} from '../connections.js';
import type { GraphQLContext } from '../context.js';
import { childrenBy, childConnection, type Relation } from '../engine/childConnections.js';
import { mayNameConflict, visibleSearch } from '../engine/redaction.js';
import { resolveToEvent } from '../events.js';
import type { ImprovementPlanFilter, ImprovementPlanOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import type { Connection } from '../mappers.js';
import { actionOf, actionPermissions } from '../actions.js';
import { loadOne, refersTo } from '../references.js';
import { planMutations } from './commands.js';
import { authorizationRequests, planNotices } from './notices.js';

const listing: Listing<ImprovementPlan, ImprovementPlanFilter, ImprovementPlanOrder> = {
  collection: plans,
  filterOf: ({ issueId, partyId, status, origin, entity }) => ({
    ...whereIn('issueId', issueId),
    ...whereIn('partyId', partyId),
    ...whereIn('status', status),
    ...whereIn('origin', origin),
    ...whereEquals('occupies', entity && entityKey(entity)),
  }),
  orders: CREATED_OR_UPDATED_ORDERS,
};

/** The plans that change an entity, impact it, or rely on it as redundancy. */
const touching: Relation<ImprovementPlan> = {
  collection: plans,
  parentFilter: (keys) => ({ occupies: { $in: keys } }),
  keysOf: ({ occupies }) => occupies,
  keyFields: ['occupies'],
};

const entityPlans = (
  entity: EntityRef,
  args: ConnectionArguments<ImprovementPlanFilter, ImprovementPlanOrder>,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<ImprovementPlan>> => childConnection(context, touching, entityKey(entity), accessRequest(listing, args, info));

/** Conflicts exist regardless of visibility; hidden fields of the other plan are omitted. */
const CONFLICTS_PRINCIPAL = system('conflicts');

const readConflicts = async (
  plan: Pick<ImprovementPlan, '_id' | 'occupies' | 'window' | 'scheduled'>,
  { store, loaders }: GraphQLContext,
): Promise<readonly Conflict[]> => {
  const others = await Promise.all(
    plan.occupies.map((entity) => loaders.batch('plans in the way', entity, (entities) => plansByEntity(store, entities))),
  );
  return conflictsWith(plan, [...new Map(others.flat().map((other) => [other._id, other])).values()], effectiveWindow(plan));
};

/** For each entity (`Type:id`) the plans that may conflict there, in one command. */
const plansByEntity = async (store: Store, entities: readonly string[]): Promise<readonly (readonly ImprovementPlan[])[]> => {
  const filter = { occupies: { $in: [...entities] }, status: { $in: [...CONFLICTING_STATUSES] } };
  const found = await readMany(store, scope(CONFLICTS_PRINCIPAL, plans, filter));
  const byEntity = groupByKeys(entities, found, ({ occupies }) => occupies);
  return entities.map((entity) => byEntity.get(entity) ?? []);
};

/** The entities whose owners the proposal of a plan has not reached, for all plans of a selection in two commands. */
const readUnreached = async (
  plan: Pick<ImprovementPlan, '_id' | 'status' | 'reach' | 'consent' | 'impact' | 'authoredBy' | 'amendedBy'>,
  { store, loaders }: GraphQLContext,
): Promise<readonly EntityRef[]> => {
  if (unreachedEntities(plan, []).length === 0) return [];
  const receipts = await loaders.batch('receipts of proposals', plan._id, async (ids) => {
    const byPlan = await proposalReceipts(store, ids);
    return ids.map((id) => byPlan.get(id) ?? []);
  });
  return unreachedEntities(plan, currentReceipts(plan, receipts));
};

const readOptions = async (issueId: string, { store, principal, loaders }: GraphQLContext): Promise<readonly PlanOption[] | null> => {
  const issue = await loaders.load(issues, issueId, {});
  return issue && planOptions(store, principal, issue);
};

const readEfficiency = async (
  issue: Pick<PerformanceIssue, '_id' | 'raisedAt' | 'closedAt'>,
  { store, principal, now, loaders }: GraphQLContext,
) =>
  efficiencyOf(
    issue,
    await loaders.batch('plans of issues', issue._id, async (ids) => {
      const found = await readMany(store, scope(principal, plans, { issueId: { $in: [...ids] } }));
      const byIssue = groupByKeys(ids, found, ({ issueId }) => (issueId === null ? [] : [issueId]));
      return ids.map((id) => byIssue.get(id) ?? []);
    }),
    now,
  );

export const planResolvers = {
  Query: {
    improvementPlans: connectionTo(listing),
    improvementPlanOptions: (_, { issueId }, context) => readOptions(issueId, context),
    performanceDegradationKinds: () => DEGRADATIONS,
  },

  Mutation: {
    ...planMutations,
    importMaintenanceNotice: async (_, { input }, context) => importNotice(context, input),
  },

  Subscription: {
    improvementPlanNotice: {
      subscribe: (_, { filter, after }, context) => followTopic(context, planNotices(filter ?? {}), after),
      resolve: resolveToEvent,
    },
    improvementPlanAuthorizationRequested: {
      subscribe: (_, { owner, after }, context) => followTopic(context, authorizationRequests(owner ?? context.principal.id), after),
      resolve: resolveToEvent,
    },
  },

  Service: { improvementPlans: entityPlans },
  Product: { improvementPlans: entityPlans },
  Resource: { improvementPlans: entityPlans },
  PerformanceIssue: {
    improvementPlans: childrenBy(listing, 'issueId'),
    efficiency: looking(['_id', 'raisedAt', 'closedAt'], (issue, _, context) => readEfficiency(issue, context)),
  },
  RestorationEfficiency: {
    touchTime: (one) => one.touchMs,
    touchTimeRatio: (one) => one.touchRatio,
  },

  ImprovementPlan: {
    performanceIssue: refersTo(issues, 'issueId'),
    recommendation: refersTo(recommendations, 'recommendationId'),
    party: refersTo(parties, 'partyId'),
    template: refersTo(templates, 'templateId'),
    search: looking(['search'], ({ search }, _, { principal }) => search && visibleSearch(principal, search)),
    consent: looking(['consent', 'impact', 'waivers', 'window', 'tasks', 'actions', 'fallback'], (plan) =>
      plan.consent === null ? null : plan,
    ),
    conflicts: looking(['_id', 'occupies', 'window', 'scheduled'], (plan, _, context) => readConflicts(plan, context)),
    unreached: looking(['_id', 'status', 'reach', 'consent', 'impact', 'authoredBy', 'amendedBy'], (plan, _, context) =>
      readUnreached(plan, context),
    ),
    confirmedBy: looking(['confirmation'], ({ confirmation }) => confirmation?.by),
    emergencyReason: looking(['emergency'], ({ emergency }) => emergency?.reason),
    expectedEnd: looking(['emergency', 'scheduled'], ({ emergency, scheduled }) => (emergency === null ? null : scheduled?.end)),
    overrun: looking(['extensions', 'scheduled', 'window', 'actualStart', 'actualEnd'], (plan, _, { now }) => overrunMs(plan, now)),
    touchTime: looking(['tasks', 'actions'], (plan, _, { now }) => touchMs(plan, now)),
    touchTimeRatio: looking(['tasks', 'actions', 'createdAt', 'actualEnd'], (plan, _, { now }) => touchRatio(plan, now)),
    allowedActions: looking(['status', 'maintenance'], (plan, _, { principal }) => allowedPlanCommands(plan, principal).map(actionOf)),
    actionPermissions: looking(['status', 'maintenance'], ({ status, maintenance }, _, { principal }) =>
      actionPermissions(planAggregate, status, principal).filter(
        ({ action }) => maintenance !== null || action !== 'importMaintenanceNotice',
      ),
    ),
  },
  ImprovementPlanDeviation: {
    stepId: ({ stepId, task, action }) => stepId ?? task?.id ?? action?.id ?? '',
  },
  ImprovementPlanImpactedEntity: {
    unowned: ({ owners, ownerGroup }) => owners.length === 0 && ownerGroup === null,
  },
  ImprovementPlanConsent: {
    hash: ({ consent }) => consent?.hash ?? '',
    valid: (plan, _, { now }) => missingConsent(plan, plan.consent, now) === null,
    authorizations: ({ consent }) => consent?.authorizations ?? [],
  },
  ImprovementPlanConflict: {
    planId: (conflict, _, { principal }) => (mayNameConflict(principal, conflict) ? conflict.planId : null),
    name: (conflict, _, { principal }) => (mayNameConflict(principal, conflict) ? conflict.name : null),
  },
  ImprovementPlanOption: {
    template: refersTo(templates, 'templateId'),
    owner: ({ owner }) => owner,
    fits: ({ fit }) => fit > 0,
  },

  ImprovementPlanNoticeEvent: {
    id: ({ event }) => event._id,
    notice: ({ event }) => keptNotice(event),
    improvementPlanId: ({ event }) => event.aggregateId,
    improvementPlan: ({ event }, _, context, info) => loadOne(context, plans, event.aggregateId, info),
  },
} satisfies ModuleResolvers;
