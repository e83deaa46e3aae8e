/** The service actions of a plan at work: each as it was consented to, and in a fallback only what takes one back (rows B4, B6). */
import type { Aggregate, Context, RuleResult } from '../kernel/decider.js';
import { type Refusal, invalidInput, isRefusal, refuse } from '../kernel/refusal.js';
import { effectiveWindow } from './conflicts.js';
import { missingAtWork } from './authorization/consent.js';
import { overrunRefusal } from './authorization/extensionRules.js';
import { mandatoryKinds } from './mandatoryActions.js';
import { allRecipients, noticeFields } from './notices.js';
import type { PlanEvent, PlanFacts, PlanTypes } from './messages.js';
import type { ImprovementPlan, ServiceAction } from './model.js';

/** Whether a value was found at an action that differs from the plan's. */
export const isDeviating = ({ before, after, observedBefore, observedAfter }: ServiceAction): boolean =>
  (observedBefore !== null && before !== null && observedBefore !== before) || (observedAfter !== null && observedAfter !== after);

/** Whether work on a plan has begun and not ended, in whatever status it waits for an owner. */
export const hasBegun = ({ actualStart, actualEnd }: Pick<ImprovementPlan, 'actualStart' | 'actualEnd'>): boolean =>
  actualStart !== null && actualEnd === null;

/** Why all work stands still: a value was found without consent. Null when none was. */
const deviationRefusal = ({ actions }: Pick<ImprovementPlan, 'actions'>): Refusal | null => {
  const found = actions.find((action) => action.status === 'IN_ERROR' && isDeviating(action));
  return found === undefined
    ? null
    : refuse('WORK_STOPPED', `At ${found.parameter} another value was found than the consented one: amend the plan, or start the fallback`);
};

/** Why no further change of ours may be made: such a value, or a consent that no longer holds. Null when one may. */
export const stoppedRefusal = (plan: ImprovementPlan, now: Date): Refusal | null => {
  const missing = missingAtWork(plan, now);
  return (
    deviationRefusal(plan) ??
    (missing === null ? null : refuse('NO_VALID_CONSENT', `The work may not go on: ${missing}. Amend the plan, or start the fallback`))
  );
};

/** Why work stands still, where it is ours: a carrier goes on whether or not it was consented to. Null when it does not. */
export const standstill = (plan: ImprovementPlan, now: Date): Refusal | null =>
  plan.maintenance === null ? stoppedRefusal(plan, now) : deviationRefusal(plan);

const actionOf = (plan: ImprovementPlan, id: string): ServiceAction | Refusal =>
  plan.actions.find((action) => action.id === id) ??
  invalidInput([{ path: ['actionId'], message: `the plan has no service action ${JSON.stringify(id)}` }]);

const stateRefusal = ({ parameter, status }: ServiceAction, needed: string): Refusal =>
  refuse('ACTION_STATE', `The action on ${parameter} is ${status ?? 'not begun'}: this is possible while it is ${needed}`);

/** The states in which an action may be started or cancelled. */
const NOT_BEGUN = 'not begun or IN_ERROR';

const noRollback = ({ parameter }: ServiceAction): Refusal =>
  refuse('ACTION_STATE', `No rollback of ${parameter} is in progress: start it first (startImprovementPlanAction)`);

const isRunning = ({ status }: ServiceAction): boolean => status === 'IN_PROGRESS';

/** The owners are asked: the work goes on after an amendment and their consent, or falls back. */
const deviation = (
  plan: ImprovementPlan,
  action: ServiceAction,
  observed: { readonly observedBefore?: string; readonly observedAfter?: string },
  { facts }: Context<PlanFacts>,
): RuleResult<PlanEvent> => {
  const text = `The work stopped: at ${action.parameter} ${JSON.stringify(observed.observedBefore ?? observed.observedAfter)} was found`;
  return [
    {
      type: 'ActionDeviated',
      actionId: action.id,
      ...observed,
      ...noticeFields('UPDATE', allRecipients(plan, facts), text, effectiveWindow(plan)),
    },
  ];
};

/** The former state may have been left, so that a fallback has something to take back: also where it failed, or was cancelled then. */
export const needsRollback = ({ startedAt }: Pick<ServiceAction, 'startedAt'>): boolean => startedAt !== null;

const startRollback = (action: ServiceAction): RuleResult<PlanEvent> => {
  if (action.rollback === null) return refuse('NO_ROLLBACK', `The plan does not say how ${action.parameter} is rolled back`);
  if (!needsRollback(action) || isRunning(action) || (action.rollbackStatus !== null && action.rollbackStatus !== 'IN_ERROR'))
    return refuse('ROLLBACK_ONLY', `A fallback takes back what was done: ${action.parameter} was not done, or is rolled back already`);
  return [{ type: 'RollbackStarted', actionId: action.id }];
};

const completeRollback = (action: ServiceAction, found: string | null): RuleResult<PlanEvent> => {
  const former = action.before ?? action.observedBefore;
  if (action.rollbackStatus !== 'IN_PROGRESS') return noRollback(action);
  return found !== null && former !== null && found !== former
    ? [{ type: 'RollbackFailed', actionId: action.id, error: `Found ${JSON.stringify(found)} instead of ${JSON.stringify(former)}` }]
    : [{ type: 'RollbackCompleted', actionId: action.id }];
};

export const workRules: Pick<
  Aggregate<PlanTypes>['rules'],
  'StartImprovementPlanAction' | 'CompleteImprovementPlanAction' | 'FailImprovementPlanAction' | 'CancelImprovementPlanAction'
> = {
  StartImprovementPlanAction: ({ actionId, before }, plan, context) => {
    const action = actionOf(plan, actionId);
    if (isRefusal(action)) return action;
    if (plan.status === 'FALLBACK_EXECUTION') return startRollback(action);
    const stopped = stoppedRefusal(plan, context.now);
    if (stopped !== null) return stopped;
    const overrun = overrunRefusal(plan, context.now);
    if (overrun !== null) return overrun;
    if (action.status !== null && action.status !== 'IN_ERROR') return stateRefusal(action, NOT_BEGUN);
    return before != null && action.before !== null && before !== action.before
      ? deviation(plan, action, { observedBefore: before }, context)
      : [{ type: 'ActionStarted', actionId, before: before ?? null }];
  },

  CompleteImprovementPlanAction: ({ actionId, after }, plan, context) => {
    const action = actionOf(plan, actionId);
    if (isRefusal(action)) return action;
    if (plan.status === 'FALLBACK_EXECUTION') return completeRollback(action, after ?? null);
    if (!isRunning(action)) return stateRefusal(action, 'IN_PROGRESS');
    return after != null && after !== action.after
      ? deviation(plan, action, { observedAfter: after }, context)
      : [{ type: 'ActionCompleted', actionId, after: after ?? null }];
  },

  FailImprovementPlanAction: ({ actionId, error }, plan) => {
    const action = actionOf(plan, actionId);
    if (isRefusal(action)) return action;
    if (plan.status === 'FALLBACK_EXECUTION')
      return action.rollbackStatus === 'IN_PROGRESS' ? [{ type: 'RollbackFailed', actionId, error }] : noRollback(action);
    return isRunning(action) ? [{ type: 'ActionFailed', actionId, error }] : stateRefusal(action, 'IN_PROGRESS');
  },

  CancelImprovementPlanAction: ({ actionId, reason }, plan, { facts, now }) => {
    const action = actionOf(plan, actionId);
    if (isRefusal(action)) return action;
    const stopped = stoppedRefusal(plan, now);
    if (stopped !== null) return stopped;
    if (action.status !== null && action.status !== 'IN_ERROR') return stateRefusal(action, NOT_BEGUN);
    // What was begun may be half done: it is not left to one person.
    if (!needsRollback(action) && !action.mandatory && !mandatoryKinds(facts.issue).includes(action.kind))
      return [{ type: 'ActionCancelled', actionId, reason }];
    const step = { stepId: action.id, name: action.parameter, change: 'CANCEL', content: null } as const;
    return [{ type: 'ActionCancellationProposed', proposed: { kind: 'CANCEL_ACTION', steps: [step], reason } }];
  },
};
