/** What an aggregate's rules need to know of others, read before they decide. */
import { conflictsWith, CONFLICTING_STATUSES, occupiedKeys, effectiveWindow } from '../../domain/plan/conflicts.js';
import type { PlanCommand, PlanFacts } from '../../domain/plan/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { rankOptions } from '../../domain/plan/selection.js';
import { readCount, readMany, readOne } from '../read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import type { Conflict, ImprovementPlan, PlanOption, Window } from '../../domain/plan/model.js';
import { issues } from '../issue/collection.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { templates } from '../template/collection.js';
import { plans } from './collection.js';

/** The templates that may serve an issue, or did when it was raised, ranked. A party sees its own only. */
export const planOptions = async (store: Store, principal: Principal, issue: PerformanceIssue): Promise<readonly PlanOption[]> => {
  const filter = { ownerPartyId: { $in: [null, issue.partyId] } };
  return rankOptions(await readMany(store, scope(principal, templates, filter)), issue);
};

/** The window in which a command lets a plan be worked on; null for one that does not change it. */
const workWindow = (plan: ImprovementPlan, command: PlanCommand, now: Date): Window | null => {
  const planned = effectiveWindow(plan);
  switch (command.type) {
    case 'SchedulePlan':
      return command.window;
    case 'CommencePlan':
      return command.expectedEnd == null || (planned !== null && now >= planned.start && now < planned.end)
        ? planned
        : { start: now, end: command.expectedEnd };
    case 'ExtendWindow':
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
  if (plan !== null)
    return { issue, options: [], template: null, earlierPlans: 0, conflicts: await readConflicts(store, plan, command, now) };
  return {
    issue,
    options: issue === null ? [] : await planOptions(store, principal, issue),
    template:
      'templateId' in command && command.templateId != null
        ? await readOne(store, scope(principal, templates, { _id: command.templateId }))
        : null,
    earlierPlans: await readCount(store, scope(RULES_PRINCIPAL, plans, { issueId })),
    conflicts: [],
  };
};
