/** What an aggregate's rules need to know of others, read before they decide. */
import { conflictsWith, CONFLICTING_STATUSES, occupiedKeys, effectiveWindow } from '../../domain/plan/conflicts.js';
import type { PlanCommand, PlanFacts } from '../../domain/plan/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import type { ProposalReceipt } from '../../domain/plan/authorization/proposalReach.js';
import { refusalsInForce } from '../../domain/plan/authorization/refusals.js';
import { readOwnerships } from '../ownership/facts.js';
import { rankOptions } from '../../domain/plan/proposal/selection.js';
import { readCount, readMany, readOne } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import type { Conflict, ImprovementPlan, OwnerDecision, Window } from '../../domain/plan/model.js';
import type { PlanOption } from '../../domain/plan/proposal/planOption.js';
import { issues } from '../issue/collection.js';
import { parties } from '../party/collection.js';
import { recommendations } from '../recommendation/collection.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { templates } from '../template/collection.js';
import { plans } from './collection.js';
import { currentReceipts, proposalReceipts } from './receipts.js';

/** The templates that may serve an issue, or did when it was raised, ranked. A party sees its own only. */
export const planOptions = async (store: Store, principal: Principal, issue: PerformanceIssue): Promise<readonly PlanOption[]> => {
  const filter = { ownerPartyId: { $in: [null, issue.partyId] } };
  return rankOptions(await readMany(store, scope(principal, templates, filter)), issue);
};

/** The window that a command sets for the work; null where it sets none. */
const workWindow = (plan: ImprovementPlan, command: PlanCommand, now: Date): Window | null => {
  const planned = effectiveWindow(plan);
  switch (command.type) {
    case 'ScheduleImprovementPlan':
      return command.window;
    case 'CommenceImprovementPlan':
      return planned;
    case 'CommenceEmergencyWork':
      return { start: now, end: command.expectedEnd };
    case 'ExtendImprovementPlanWindow':
      return planned && { start: planned.start, end: command.end };
    default:
      return null;
  }
};

const readConflicts = async (store: Store, plan: ImprovementPlan, command: PlanCommand, now: Date): Promise<readonly Conflict[]> => {
  const window = workWindow(plan, command, now);
  if (window === null) return [];
  const filter = { occupies: { $in: [...occupiedKeys(plan)] }, status: { $in: [...CONFLICTING_STATUSES] } };
  const others = await readMany(store, scope(RULES_PRINCIPAL, plans, filter));
  return conflictsWith(plan, others, window);
};

/** The commands that ask who authorizes, or what was refused. */
const ABOUT_CONSENT: readonly PlanCommand['type'][] = [
  'DeclareImprovementPlanImpact',
  'WaiveImprovementPlanImpact',
  'NotifyImprovementPlanProposal',
  'DecideImprovementPlanAuthorization',
  'WithdrawImprovementPlanAuthorization',
  'AmendImprovementPlan',
  'CommenceImprovementPlan',
  'CommenceEmergencyWork',
  'DecideEmergencyAuthorization',
  'AcknowledgeImprovementPlanProposal',
  'DecideImprovementPlanExtension',
  'ImportMaintenanceNotice',
];

/** The entities that a command names. */
const namedEntities = (command: PlanCommand): readonly EntityRef[] => [
  ...('entities' in command ? (command.entities ?? []) : []).map(({ entity }) => entity),
  ...('actions' in command ? (command.actions ?? []) : []).map(({ entity }) => entity),
  ...(command.type === 'ImportMaintenanceNotice' ? command.notice.objects.map(({ id }): EntityRef => ({ type: 'Resource', id })) : []),
];

/** Who authorizes for the entities of a plan, and which refusals stand for its issue. */
const authorityFacts = async (
  store: Store,
  command: PlanCommand,
  plan: ImprovementPlan | null,
  issue: PerformanceIssue | null,
): Promise<Pick<PlanFacts, 'ownerships' | 'refusals' | 'recommendation'>> => {
  if (!ABOUT_CONSENT.includes(command.type)) return { ownerships: [], refusals: [] };
  const recommendation = plan?.recommendationId == null ? null : await readRecommendation(store, RULES_PRINCIPAL, plan.recommendationId);
  const refusals = refusalsInForce(await readDecisions(store, plan, issue));
  const entities = [
    ...namedEntities(command),
    ...(plan?.actions ?? []).map(({ entity }) => entity),
    ...(plan?.impact?.entities ?? []).map(({ entity }) => entity),
    ...(issue?.affectedEntities ?? []),
    ...(recommendation?.subject == null ? [] : [recommendation.subject]),
    ...refusals.map(({ entity }) => entity),
  ];
  return { ownerships: await readOwnerships(store, entities), refusals, ...(recommendation && { recommendation }) };
};

/** Who received the proposal, for the command that asks. */
const receiptsOf = async (store: Store, plan: ImprovementPlan, { type }: PlanCommand): Promise<readonly ProposalReceipt[]> =>
  type === 'AnnounceUnreached' ? currentReceipts(plan, (await proposalReceipts(store, [plan._id])).get(plan._id)) : [];

/** The decisions of owners on all plans of an issue, or of a recommendation; on a carrier's the plan's own. */
const readDecisions = async (
  store: Store,
  plan: ImprovementPlan | null,
  issue: PerformanceIssue | null,
): Promise<readonly OwnerDecision[]> => {
  if (issue === null && plan?.recommendationId == null) return plan?.decisions ?? [];
  const filter = issue === null ? { partyId: plan?.partyId ?? '', recommendationId: plan?.recommendationId ?? '' } : { issueId: issue._id };
  const siblings = await readMany(store, scope(RULES_PRINCIPAL, plans, filter), { projection: { decisions: 1 } });
  return siblings.flatMap(({ decisions }) => decisions);
};

const readRecommendation = async (
  store: Store,
  principal: Principal,
  _id: string,
): Promise<Exclude<PlanFacts['recommendation'], undefined>> => {
  const found = await readOne(store, scope(principal, recommendations, { _id }));
  if (found === null) return null;
  const party = await readOne(store, scope(RULES_PRINCIPAL, parties, { _id: found.partyId }));
  return { ...found, partyIsClosed: party?.status === 'CLOSED' };
};

export const planFacts = async (
  store: Store,
  principal: Principal,
  command: PlanCommand,
  _: string,
  plan: ImprovementPlan | null,
  now: Date,
): Promise<PlanFacts> => {
  const issueId = 'issueId' in command ? command.issueId : (plan?.issueId ?? '');
  // A new plan is for an issue that its author may see; what an old one owes does not end with a hand-over of its issue.
  const reader = plan === null ? principal : RULES_PRINCIPAL;
  const issue = await readOne(store, scope(reader, issues, { _id: issueId }));
  const authority = await authorityFacts(store, command, plan, issue);
  if (plan !== null) {
    const conflicts = await readConflicts(store, plan, command, now);
    const receipts = await receiptsOf(store, plan, command);
    return { issue, options: [], template: null, earlierPlans: 0, conflicts, receipts, ...authority };
  }
  return {
    ...authority,
    issue,
    options: issue === null ? [] : await planOptions(store, principal, issue),
    template:
      'templateId' in command && command.templateId != null
        ? await readOne(store, scope(principal, templates, { _id: command.templateId }))
        : null,
    earlierPlans: issue === null ? 0 : await readCount(store, scope(RULES_PRINCIPAL, plans, { issueId })),
    conflicts: [],
    ...(command.type === 'DevelopRecommendedPlan' && {
      recommendation: await readRecommendation(store, principal, command.recommendationId),
    }),
  };
};
