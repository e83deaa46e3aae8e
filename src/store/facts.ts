/** What an aggregate's rules need to know of others, read before they decide. */
import type { IssueCommand, IssueFacts } from '../domain/issueMessages.js';
import type { PartyCommand, PartyFacts } from '../domain/partyMessages.js';
import { conflictsWith, IN_THE_WAY, occupied, windowOf } from '../domain/conflict.js';
import type { PerformanceIssue } from '../domain/issue.js';
import type { ListenerCommand, ListenerFacts } from '../domain/listenerMessages.js';
import type { Conflict, ImprovementPlan } from '../domain/plan.js';
import type { PlanCommand, PlanFacts } from '../domain/planMessages.js';
import { type Principal, system } from '../domain/principal.js';
import { type PlanOption, rankOptions } from '../domain/selection.js';
import type { TemplateCommand, TemplateFacts } from '../domain/template.js';
import { readCount, readMany, readOne } from './read.js';
import { readinessGaps } from './readiness.js';
import { scope } from './scope.js';
import type { Store } from './store.js';

const OPEN = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED'] as const;

export const partyFacts = async (store: Store, principal: Principal, command: PartyCommand, id: string): Promise<PartyFacts> => ({
  openIssues:
    command.type === 'CloseParty'
      ? await readCount(store, 'performanceIssues', scope(principal, 'performanceIssues', { partyId: id, status: { $in: [...OPEN] } }))
      : 0,
});

export const issueFacts = async (
  store: Store,
  principal: Principal,
  command: IssueCommand,
  _: string,
  issue: PerformanceIssue | null,
  now: Date,
): Promise<IssueFacts> => ({
  party: 'partyId' in command ? await readOne(store, 'parties', scope(principal, 'parties', { _id: command.partyId })) : null,
  linkedIssueExists:
    command.type === 'LinkIssues' &&
    (await readOne(store, 'performanceIssues', scope(principal, 'performanceIssues', { _id: command.issueId }))) !== null,
  ...(await warnable(store, principal, command, issue, now)),
});

/** The readiness of the party that an issue goes to, or that starts on it. Of history that happened elsewhere, today's tells nothing. */
const warnable = async (
  store: Store,
  principal: Principal,
  command: IssueCommand,
  issue: PerformanceIssue | null,
  now: Date,
): Promise<Pick<IssueFacts, 'readinessGaps'>> => {
  if (principal.permissions.has('import')) return {};
  const partyId = command.type === 'StartPerformanceIssue' ? issue?.partyId : 'partyId' in command ? command.partyId : undefined;
  return partyId === undefined ? {} : { readinessGaps: await readinessGaps(store, partyId, now) };
};

/** Reads what rules must see even where their caller may not. */
const RULES = system('rules');

/** The templates that may serve an issue, ranked. A party sees its own only. */
export const planOptions = async (store: Store, principal: Principal, issue: PerformanceIssue): Promise<readonly PlanOption[]> => {
  const filter = { ownerPartyId: { $in: [null, issue.partyId] }, status: 'PUBLISHED' as const };
  return rankOptions(await readMany(store, 'planTemplates', scope(principal, 'planTemplates', filter)), issue);
};

const conflictsIn = async (store: Store, plan: ImprovementPlan, command: PlanCommand): Promise<readonly Conflict[]> => {
  if (command.type !== 'SchedulePlan' && command.type !== 'CommencePlan') return [];
  const filter = { occupies: { $in: [...occupied(plan)] }, status: { $in: [...IN_THE_WAY] } };
  const others = await readMany(store, 'improvementPlans', scope(RULES, 'improvementPlans', filter));
  return conflictsWith(plan, others, command.type === 'SchedulePlan' ? command.window : windowOf(plan));
};

export const planFacts = async (
  store: Store,
  principal: Principal,
  command: PlanCommand,
  _: string,
  plan: ImprovementPlan | null,
): Promise<PlanFacts> => {
  const issueId = 'issueId' in command ? command.issueId : (plan?.issueId ?? '');
  // A new plan is for an issue that its author may see; what an old one owes does not end with a hand-over of its issue.
  const reader = plan === null ? principal : RULES;
  const issue = await readOne(store, 'performanceIssues', scope(reader, 'performanceIssues', { _id: issueId }));
  if (plan !== null) return { issue, options: [], earlierPlans: 0, conflicts: await conflictsIn(store, plan, command) };
  return {
    issue,
    options: issue === null ? [] : await planOptions(store, principal, issue),
    earlierPlans: await readCount(store, 'improvementPlans', scope(RULES, 'improvementPlans', { issueId })),
    conflicts: [],
  };
};

export const templateFacts = async (store: Store, principal: Principal, command: TemplateCommand): Promise<TemplateFacts> => ({
  plan:
    command.type === 'PromotePlan'
      ? await readOne(store, 'improvementPlans', scope(principal, 'improvementPlans', { _id: command.planId }))
      : null,
});

/** The number of listeners is asked for when one is registered, and for nothing else. */
export const listenerFacts = async (store: Store, principal: Principal, command: ListenerCommand): Promise<ListenerFacts> => {
  const { targets } = store;
  if (command.type !== 'RegisterListener') return { targets, partyExists: true, others: 0 };
  const partyId = command.partyId ?? principal.partyId ?? null;
  return {
    targets,
    partyExists: partyId !== null && (await readOne(store, 'parties', scope(principal, 'parties', { _id: partyId }))) !== null,
    others: await readCount(store, 'listeners', scope(RULES, 'listeners', { partyId, status: { $ne: 'REMOVED' } })),
  };
};
