/** Amendments: before the work, or once it has stopped. */
import type { Aggregate, MessageOf } from '../kernel/decider.js';
import { entityKey } from '../kernel/entityRef.js';
import { invalidInput, type Refusal, refuse } from '../kernel/refusal.js';
import { departureChange, renewedOverride } from './proposal/approvals.js';
import { declarationProblems } from './authorization/authorizationRules.js';
import { changedParts } from './authorization/consent.js';
import { amendedPlan, draftProblems } from './draft.js';
import { assessImpact, declaredImpact } from './authorization/impact.js';
import { keepAnnounced } from './maintenance/maintenance.js';
import type { PlanCommand, PlanDraft, PlanTypes } from './messages.js';
import type { ImprovementPlan, ServiceAction } from './model.js';
import { allRecipients, noticeFields, wasProposed } from './notices.js';
import { hasBegun, needsRollback, stoppedRefusal } from './work.js';

const amendedDraft = ({ tasks, actions, window, risk, fallback }: MessageOf<PlanCommand, 'AmendImprovementPlan'>): Partial<PlanDraft> =>
  Object.fromEntries(Object.entries({ tasks, actions, window, risk, fallback }).filter(([, value]) => value !== undefined));

/** A carrier's plan carries the carrier's work alone: our steps and actions need a plan of ours. */
const carriersPlanRefusal = ({ maintenance }: ImprovementPlan, { tasks, actions, window }: Partial<PlanDraft>): Refusal | null =>
  maintenance !== null && (tasks ?? actions ?? window) !== undefined
    ? refuse('CARRIERS_PLAN', 'Steps, actions and window of a maintenance are its carrier’s: make a plan of your own for other work')
    : null;

const isOnSame = (one: ServiceAction, other: ServiceAction): boolean =>
  entityKey(one.entity) === entityKey(other.entity) && one.parameter === other.parameter;

/** Actions that an amendment would drop although a fallback has to take them back; completed ones are not changed either. */
const begunActionsLost = ({ actions }: ImprovementPlan, after: ImprovementPlan): readonly string[] =>
  actions
    .filter(needsRollback)
    .filter((action) => {
      const kept = after.actions.find(({ id }) => id === action.id);
      return kept === undefined || !isOnSame(kept, action) || (action.status === 'COMPLETED' && kept.status !== 'COMPLETED');
    })
    .map(({ parameter }) => parameter);

/** Why a plan may not be amended now; null when it may. */
const atWorkRefusal = (plan: ImprovementPlan, now: Date): Refusal | null => {
  if (plan.status !== 'IN_PROGRESS') return null;
  if (plan.maintenance !== null) return refuse('CARRIERS_PLAN', 'The carrier is at work: its own notices say what changes');
  return stoppedRefusal(plan, now) === null ? refuse('WORK_IN_PROGRESS', 'A plan at work is amended only once its work has stopped') : null;
};

export const amendmentRules: Pick<Aggregate<PlanTypes>['rules'], 'AmendImprovementPlan'> = {
  AmendImprovementPlan: (command, plan, { facts, now }) => {
    const { reason } = command;
    const draft = amendedDraft(command);
    if (Object.keys(draft).length === 0 && command.entities === undefined)
      return invalidInput([{ path: [], message: 'no field to change was given' }]);
    const refusal = atWorkRefusal(plan, now) ?? carriersPlanRefusal(plan, draft);
    if (refusal !== null) return refusal;
    const amended = amendedPlan(plan, draft, null);
    const entities = plan.impact && assessImpact(keepAnnounced(plan, command.entities ?? declaredImpact(plan.impact)), amended, facts, now);
    const after = amendedPlan(plan, draft, entities);
    const problems = [...draftProblems(after), ...declarationProblems(command.entities ?? [])];
    if (problems.length > 0) return invalidInput(problems);
    const undone = begunActionsLost(plan, after);
    if (undone.length > 0) return refuse('ACTION_DONE', `An amendment keeps what is begun or done, where it is: ${undone.join(', ')}`);
    const departure = departureChange(after, reason) ?? renewedOverride(after, facts.issue, reason);
    const proposed = departure && { proposed: departure };
    if (plan.status === 'ACKNOWLEDGED')
      return command.entities === undefined
        ? [{ type: 'PlanRevised', reason, draft, ...proposed }]
        : invalidInput([{ path: ['entities'], message: 'are declared by declareImprovementPlanImpact' }]);
    const changed = changedParts(plan, after);
    if (changed.length === 0 && departure === null && !hasBegun(plan))
      return [{ type: 'PlanAnnotated', reason, draft: { risk: after.risk } }];
    const notice = wasProposed(plan) ? noticeFields('UPDATE', allRecipients(after, facts), reason, after.window) : {};
    return [{ type: 'PlanAmended', reason, changed, draft, entities, ...proposed, ...notice }];
  },
};
