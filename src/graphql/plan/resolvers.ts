/** Resolvers of improvement plans and the plan library: one line a field, as in `resolvers.ts`. */
import { conflictsWith, IN_THE_WAY, windowOf } from '../../domain/plan/conflicts.js';
import { consentLacks } from '../../domain/plan/consent.js';
import { efficiencyOf } from '../../domain/plan/efficiency.js';
import { touchMs, touchRatio } from '../../domain/plan/derived.js';
import { noticeIn } from '../../domain/delivery/notice.js';
import { system } from '../../domain/kernel/principal.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import { actionsOn } from '../../domain/plan/index.js';
import type { Conflict, ImprovementPlan, PlanOption } from '../../domain/plan/model.js';
import type { PlanTemplate } from '../../domain/template/model.js';
import { importNotice } from '../../ingest/maintenance/importNotice.js';
import { issues } from '../../store/issue/collection.js';
import { planOptions } from '../../store/plan/facts.js';
import { grouped } from '../../store/pagesByKey.js';
import { parties } from '../../store/party/collection.js';
import { plans } from '../../store/plan/collection.js';
import { readMany } from '../../store/read.js';
import { scope } from '../../store/scope.js';
import type { Store } from '../../store/store.js';
import { authorizationRequests, follow, planChanges, planNotices } from '../changes.js';
import { planMutation, templateMutation } from '../commands.js';
import { connectionFields, planConnection, templateConnection } from '../connections.js';
import type { GraphQLContext } from '../context.js';
import { mayName, searchSeenBy } from '../engine/redaction.js';
import { asIs, eventFields } from '../events.js';
import { historyOf } from '../history.js';
import { memberOf, mutationOf } from '../outcomes.js';
import { projectionFor } from '../engine/projection.js';
import { issuePlans } from '../childConnections.js';
import type { Resolvers } from '../generated/types.js';

/** Plans are in each other's way whoever may see them; what may not be seen of the other is left out. */
const EVERYTHING = system('conflicts');

const conflictsOf = async (plan: ImprovementPlan, { store, loaders }: GraphQLContext): Promise<readonly Conflict[]> => {
  const others = await Promise.all(
    plan.occupies.map((entity) => loaders.together('plans in the way', entity, (entities) => plansInTheWay(store, entities))),
  );
  return conflictsWith(plan, [...new Map(others.flat().map((other) => [other._id, other])).values()], windowOf(plan));
};

/** For each entity (`Type:id`) the plans that may be in the way of others there, in one command. */
const plansInTheWay = async (store: Store, entities: readonly string[]): Promise<readonly (readonly ImprovementPlan[])[]> => {
  const filter = { occupies: { $in: [...entities] }, status: { $in: [...IN_THE_WAY] } };
  const found = await readMany(store, scope(EVERYTHING, plans, filter));
  const byEntity = grouped(entities, found, ({ occupies }) => occupies);
  return entities.map((entity) => byEntity.get(entity) ?? []);
};

const optionsFor = async (issueId: string, { store, principal, loaders }: GraphQLContext): Promise<readonly PlanOption[] | null> => {
  const issue = await loaders.load(issues, issueId, {});
  return issue && planOptions(store, principal, issue);
};

const efficiency = async (issue: PerformanceIssue, { store, principal, now, loaders }: GraphQLContext) =>
  efficiencyOf(
    issue,
    await loaders.together('plans of issues', issue._id, async (ids) => {
      const found = await readMany(store, scope(principal, plans, { issueId: { $in: [...ids] } }));
      const byIssue = grouped(ids, found, ({ issueId }) => (issueId === null ? [] : [issueId]));
      return ids.map((id) => byIssue.get(id) ?? []);
    }),
    now,
  );

export const planResolvers = {
  Query: {
    improvementPlan: (_, { id }, { loaders }, info) => loaders.load(plans, id, projectionFor('ImprovementPlan', info)),
    improvementPlans: (_, args, context, info) => planConnection(context, args, info),
    planTemplates: (_, args, context, info) => templateConnection(context, args, info),
    planOptions: (_, { issueId }, context) => optionsFor(issueId, context),
  },

  Mutation: {
    publishTemplate: templateMutation('PublishTemplate'),
    promotePlan: templateMutation('PromotePlan'),
    retireTemplate: templateMutation('RetireTemplate'),
    adoptPartyPlan: planMutation('AdoptPartyPlan'),
    useLibraryPlan: planMutation('UseLibraryPlan'),
    developPlan: planMutation('DevelopPlan'),
    declareImpact: planMutation('DeclareImpact'),
    notifyProposal: planMutation('NotifyProposal'),
    decideAuthorization: planMutation('DecideAuthorization'),
    schedulePlan: planMutation('SchedulePlan'),
    amendPlan: planMutation('AmendPlan'),
    commencePlan: planMutation('CommencePlan'),
    startTask: planMutation('StartTask'),
    holdTask: planMutation('HoldTask'),
    completeTask: planMutation('CompleteTask'),
    cancelTask: planMutation('CancelTask'),
    startAction: planMutation('StartAction'),
    completeAction: planMutation('CompleteAction'),
    failAction: planMutation('FailAction'),
    completeWork: planMutation('CompleteWork'),
    startFallback: planMutation('StartFallback'),
    endFallback: planMutation('EndFallback'),
    closePlanReview: planMutation('ClosePlanReview'),
    cancelPlan: planMutation('CancelPlan'),
    importMaintenanceNotice: async (_, { input }, context) => importNotice(context, input),
  },

  Subscription: {
    improvementPlanChanged: {
      subscribe: (_, { filter, after }, context) => follow(context, planChanges(filter ?? {}), after),
      resolve: asIs,
    },
    planNotice: { subscribe: (_, { filter, after }, context) => follow(context, planNotices(filter ?? {}), after), resolve: asIs },
    authorizationRequested: {
      subscribe: (_, { owner, after }, context) => follow(context, authorizationRequests(owner ?? context.principal.id), after),
      resolve: asIs,
    },
  },

  PerformanceIssue: {
    improvementPlans: ({ _id }, args, context, info) => issuePlans(_id, args, context, info),
    efficiency: (issue, _, context) => efficiency(issue, context),
  },
  RestorationEfficiency: {
    touchTime: (one) => one.touchMs,
    touchTimeRatio: (one) => one.touchRatio,
  },

  ImprovementPlan: {
    id: ({ _id }) => _id,
    performanceIssue: ({ issueId }, _, { loaders }, info) =>
      issueId === null ? null : loaders.load(issues, issueId, projectionFor('PerformanceIssue', info)),
    party: ({ partyId }, _, { loaders }, info) => loaders.load(parties, partyId, projectionFor('Party', info)),
    search: ({ search }, _, { principal }) => search && searchSeenBy(principal, search),
    consent: (plan) => (plan.consent === null ? null : plan),
    conflicts: (plan, _, context) => conflictsOf(plan, context),
    emergencyReason: ({ emergency }) => emergency?.reason,
    touchTime: (plan, _, { now }) => touchMs(plan, now),
    touchTimeRatio: (plan, _, { now }) => touchRatio(plan, now),
    allowedActions: (plan, _, { principal }) => actionsOn(plan, principal).map(mutationOf),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  ImprovementPlanConnection: connectionFields<ImprovementPlan>(),
  PlanConsent: {
    hash: ({ consent }) => consent?.hash ?? '',
    valid: (plan, _, { now }) => consentLacks(plan, plan.consent, now) === null,
    authorizations: ({ consent }) => consent?.authorizations ?? [],
  },
  PlanConflict: {
    planId: (conflict, _, { principal }) => (mayName(principal, conflict) ? conflict.planId : null),
    name: (conflict, _, { principal }) => (mayName(principal, conflict) ? conflict.name : null),
  },
  PlanOption: {
    owner: ({ owner }) => owner,
    fits: ({ fit }) => fit > 0,
  },

  PlanTemplate: {
    id: ({ _id }) => _id,
    party: ({ ownerPartyId }, _, { loaders }, info) =>
      ownerPartyId === null ? null : loaders.load(parties, ownerPartyId, projectionFor('Party', info)),
  },
  PlanTemplateConnection: connectionFields<PlanTemplate>(),

  ImprovementPlanChange: {
    ...eventFields,
    previousStatus: ({ event }) => event.from as never,
    status: ({ event }) => event.to as never,
    improvementPlanId: ({ event }) => event.aggregateId,
    improvementPlan: ({ event }, _, { loaders }, info) => loaders.load(plans, event.aggregateId, projectionFor('ImprovementPlan', info)),
  },
  PlanNoticeDelivery: {
    id: ({ event }) => event._id,
    notice: ({ event }) => ({ ...noticeIn(event), id: `notice-${String(event.version)}`, at: event.at }) as never,
    improvementPlanId: ({ event }) => event.aggregateId,
    improvementPlan: ({ event }, _, { loaders }, info) => loaders.load(plans, event.aggregateId, projectionFor('ImprovementPlan', info)),
  },

  ImprovementPlanOutcome: { __resolveType: memberOf('ImprovementPlan') },
  PlanTemplateOutcome: { __resolveType: memberOf('PlanTemplate') },
} satisfies Resolvers;
