/** Command and plan → events, or a refusal. Status is the table's; what an event changes is in `changes.ts`. */
import { authorizationRules, declarationIssues } from './authorizationRules.js';
import { changedParts, missingConsent } from './consent.js';
import { conflictRefusal, effectiveWindow } from './conflicts.js';
import { emergencyRules } from './emergencyRules.js';
import { issueBasis, type PlanBasis, recommendationBasis } from './basis.js';
import type { Aggregate, Context, MessageOf, RuleResult } from '../kernel/decider.js';
import { amendedPlan, draftIssues, windowIssues } from './draft.js';
import { missingMandatoryKinds, unplannedMandatoryRefusal, unfulfilledRefusal } from './mandatoryActions.js';
import { keepAnnounced } from './maintenance.js';
import { maintenanceRules } from './maintenanceRules.js';
import { allRecipients, proposalRecipients, noticeFields, wasProposed } from './notices.js';
import type { PlanCommand, PlanDraft, PlanEvent, PlanTypes, PlanFacts } from './messages.js';
import { assessImpact, declaredImpact, unassessedEntities } from './impact.js';
import { entityKey } from '../kernel/entityRef.js';
import { consentExpiresAt, overdueAt } from './derived.js';
import { type Refusal, invalidInput, isRefusal, refuse } from '../kernel/refusal.js';
import type { Conflict, ImprovementPlan, PlanOption, PlanOrigin, PlanTask, ServiceAction, Window } from './model.js';
import { fittingOptions } from './selection.js';

/** A cancelled task does not block others. */
const UNFINISHED_STATUSES: readonly PlanTask['status'][] = ['NEW', 'ACTIVE', 'HOLD'];

interface Proposal {
  readonly origin: PlanOrigin;
  readonly templateId: string | null;
  readonly search: readonly PlanOption[] | null;
}

/** The part that all ways to a plan have in common. */
const proposePlan = (
  { name, description, tasks, actions, window, risk, fallback }: PlanDraft,
  proposal: Proposal,
  { facts }: Context<PlanFacts>,
  basis: PlanBasis | Refusal = issueBasis(facts),
): RuleResult<PlanEvent> => {
  if (isRefusal(basis)) return basis;
  const issues = draftIssues({ tasks, actions, window });
  if (issues.length > 0) return invalidInput(issues);
  const draft = { name, description, tasks, actions, window, risk, fallback };
  return [
    {
      type: 'PlanProposed',
      ...basis,
      ...draft,
      ...proposal,
    },
  ];
};

/** A carrier's plan carries the carrier's work alone: our steps and actions need a plan of ours. */
const carriersPlanRefusal = ({ maintenance }: ImprovementPlan, { tasks, actions, window }: Partial<PlanDraft>): Refusal | null =>
  maintenance !== null && (tasks ?? actions ?? window) !== undefined
    ? refuse('CARRIERS_PLAN', 'Steps, actions and window of a maintenance are its carrier’s: make a plan of your own for other work')
    : null;

const isWithin = (inner: Window, outer: Window | null): boolean => outer === null || (inner.start >= outer.start && inner.end <= outer.end);

const taskOf = (plan: ImprovementPlan, id: string): PlanTask | Refusal =>
  plan.tasks.find((task) => task.id === id) ?? invalidInput([{ path: ['taskId'], message: `the plan has no task ${JSON.stringify(id)}` }]);

const actionOf = (plan: ImprovementPlan, id: string): ServiceAction | Refusal =>
  plan.actions.find((action) => action.id === id) ??
  invalidInput([{ path: ['actionId'], message: `the plan has no service action ${JSON.stringify(id)}` }]);

const moveTask = (plan: ImprovementPlan, id: string, from: readonly PlanTask['status'][], event: PlanEvent): RuleResult<PlanEvent> => {
  const task = taskOf(plan, id);
  if (isRefusal(task)) return task;
  return from.includes(task.status) ? [event] : refuse('TASK_STATE', `The task ${task.name} is ${task.status}`);
};

const moveAction = (
  plan: ImprovementPlan,
  id: string,
  from: readonly ServiceAction['status'][],
  event: PlanEvent,
): RuleResult<PlanEvent> => {
  const action = actionOf(plan, id);
  if (isRefusal(action)) return action;
  return from.includes(action.status)
    ? [event]
    : refuse('ACTION_STATE', `The action on ${action.parameter} is ${action.status ?? 'not begun'}`);
};

const amendedDraft = ({ tasks, actions, window, risk, fallback }: MessageOf<PlanCommand, 'AmendPlan'>): Partial<PlanDraft> =>
  Object.fromEntries(Object.entries({ tasks, actions, window, risk, fallback }).filter(([, value]) => value !== undefined));

/** Conflicts that were not known when others were accepted. */
const newConflicts = ({ acceptedConflicts }: ImprovementPlan, conflicts: readonly Conflict[]): readonly Conflict[] =>
  conflicts.filter(({ planId }) => !acceptedConflicts.some((accepted) => accepted.planId === planId));

const hasFallenBack = ({ statusChanges }: ImprovementPlan): boolean => statusChanges.some(({ status }) => status === 'FALLBACK_EXECUTION');

export const rules: Aggregate<PlanTypes>['rules'] = {
  ...maintenanceRules,
  ...authorizationRules,
  ...emergencyRules,

  AdoptPartyPlan: ({ templateId, ...draft }, _, context) => {
    const known = templateId == null || fittingOptions(context.facts.options, 'PARTY').some((option) => option.templateId === templateId);
    if (!known) return refuse('TEMPLATE_DOES_NOT_FIT', 'The party has no such template that fits the issue');
    return proposePlan(draft, { origin: 'PARTY_SPECIFIED', templateId: templateId ?? null, search: null }, context);
  },

  UseLibraryPlan: ({ templateId, ...draft }, _, context) => {
    const { options } = context.facts;
    const [party] = fittingOptions(options, 'PARTY');
    if (party !== undefined) return refuse('PARTY_PLAN_FIRST', `The party's own plan ${party.name} fits: adopt it`);
    if (!fittingOptions(options, 'SERVICE_PROVIDER').some((option) => option.templateId === templateId))
      return refuse('TEMPLATE_DOES_NOT_FIT', 'The library has no such template that fits the issue');
    return proposePlan(draft, { origin: 'PROVIDER_LIBRARY', templateId, search: options }, context);
  },

  DevelopPlan: (draft, _, context) => {
    const { options } = context.facts;
    const [available] = options.filter(({ fit }) => fit > 0);
    if (available !== undefined)
      return refuse('PLAN_AVAILABLE', `${available.name} fits: a plan is developed only where none is available`);
    return proposePlan(draft, { origin: 'DEVELOPED', templateId: null, search: options }, context);
  },

  DevelopRecommendedPlan: (draft, _, context) =>
    proposePlan(draft, { origin: 'DEVELOPED', templateId: null, search: null }, context, recommendationBasis(context.facts)),

  SchedulePlan: ({ window, conflictsAcceptedBecause }, plan, context) => {
    const { facts, now } = context;
    const issues = windowIssues(window);
    if (issues.length > 0) return invalidInput(issues);
    if (window.end <= now) return invalidInput([{ path: ['window', 'end'], message: 'must not be in the past' }]);
    const unplanned = unplannedMandatoryRefusal(plan, facts);
    if (unplanned !== null) return unplanned;
    if (!isWithin(window, plan.window))
      return refuse('OUTSIDE_AUTHORIZED_WINDOW', 'The window is outside the authorized one: amend the plan');
    if (facts.conflicts.length > 0 && conflictsAcceptedBecause == null) return conflictRefusal(facts.conflicts, context);
    const notice =
      plan.status === 'SCHEDULED' ? noticeFields('RESCHEDULE', allRecipients(plan, facts), 'The work was rescheduled', window) : {};
    return [
      { type: 'PlanScheduled', window, conflicts: facts.conflicts, conflictsAcceptedBecause: conflictsAcceptedBecause ?? null, ...notice },
    ];
  },

  AmendPlan: (command, plan, { facts, now }) => {
    const draft = amendedDraft(command);
    if (Object.keys(draft).length === 0 && command.entities === undefined)
      return invalidInput([{ path: [], message: 'no field to change was given' }]);
    const carriers = carriersPlanRefusal(plan, draft);
    if (carriers !== null) return carriers;
    const amended = amendedPlan(plan, draft, null);
    const entities = plan.impact && assessImpact(keepAnnounced(plan, command.entities ?? declaredImpact(plan.impact)), amended, facts, now);
    const after = amendedPlan(plan, draft, entities);
    const issues = [...draftIssues(after), ...declarationIssues(command.entities ?? [])];
    if (issues.length > 0) return invalidInput(issues);
    const changed = changedParts(plan, after);
    if (changed.length === 0) return [{ type: 'PlanAnnotated', reason: command.reason, draft: { risk: after.risk } }];
    const notice = wasProposed(plan) ? noticeFields('UPDATE', allRecipients(after, facts), command.reason, after.window) : {};
    return [{ type: 'PlanAmended', reason: command.reason, changed, draft, entities, ...notice }];
  },

  CommencePlan: ({ emergencyReason, conflictsAcceptedBecause }, plan, context) => {
    const { facts, now } = context;
    if (plan.maintenance !== null && context.actor.kind === 'STAFF')
      return refuse('CARRIERS_PLAN', 'The carrier commences its own maintenance: its client or an import reports it');
    const missing = missingConsent(plan, plan.consent, now);
    if (missing !== null) return refuse('NO_VALID_CONSENT', `The plan may not commence: ${missing}`);
    const unassessed = unassessedEntities(plan, facts);
    if (unassessed.length > 0)
      return refuse('NO_VALID_CONSENT', `The plan may not commence: amend it, ${unassessed.map(entityKey).join(', ')} has become impacted`);
    const unplanned = unplannedMandatoryRefusal(plan, facts);
    if (unplanned !== null) return unplanned;
    const window = effectiveWindow(plan);
    const inside = window !== null && now >= window.start && now < window.end;
    if (!inside && emergencyReason == null)
      return refuse('OUTSIDE_WINDOW', 'The plan’s window is not open: wait, reschedule, or declare an emergency');
    const unaccepted = newConflicts(plan, facts.conflicts);
    if (unaccepted.length > 0 && conflictsAcceptedBecause == null) return conflictRefusal(unaccepted, context);
    const notice = noticeFields('COMMENCEMENT', allRecipients(plan, facts), emergencyReason ?? 'The work commences', window);
    return [
      {
        type: 'PlanCommenced',
        emergencyReason: inside ? null : (emergencyReason ?? null),
        conflicts: facts.conflicts,
        conflictsAcceptedBecause: conflictsAcceptedBecause ?? null,
        ...notice,
      },
    ];
  },

  StartTask: ({ taskId }, plan) => {
    const task = taskOf(plan, taskId);
    if (isRefusal(task)) return task;
    const waiting = plan.tasks
      .filter(({ id, status }) => task.dependsOn.includes(id) && UNFINISHED_STATUSES.includes(status))
      .map(({ name }) => name);
    if (waiting.length > 0) return refuse('TASK_WAITS', `The task waits for ${waiting.join(', ')}`);
    return moveTask(plan, taskId, ['NEW', 'HOLD'], { type: 'TaskStarted', taskId });
  },
  HoldTask: ({ taskId }, plan) => moveTask(plan, taskId, ['ACTIVE'], { type: 'TaskHeld', taskId }),
  CompleteTask: ({ taskId }, plan) => moveTask(plan, taskId, ['ACTIVE'], { type: 'TaskCompleted', taskId }),
  CancelTask: ({ taskId, reason }, plan) => {
    const task = taskOf(plan, taskId);
    if (isRefusal(task)) return task;
    if (task.mandatory) return refuse('TASK_MANDATORY', `The task ${task.name} is mandatory: amend the plan instead`);
    return moveTask(plan, taskId, ['NEW', 'ACTIVE', 'HOLD'], { type: 'TaskCancelled', taskId, reason });
  },

  StartAction: ({ actionId, before }, plan) =>
    moveAction(plan, actionId, [null, 'IN_ERROR'], { type: 'ActionStarted', actionId, before: before ?? null }),
  CompleteAction: ({ actionId, after }, plan) =>
    moveAction(plan, actionId, ['IN_PROGRESS'], { type: 'ActionCompleted', actionId, after: after ?? null }),
  FailAction: ({ actionId, error }, plan) => moveAction(plan, actionId, ['IN_PROGRESS'], { type: 'ActionFailed', actionId, error }),

  CompleteWork: ({ text }, plan, { facts }) => {
    const undone = plan.tasks.filter(({ mandatory, status }) => mandatory && status !== 'COMPLETED').map(({ name }) => name);
    if (undone.length > 0) return refuse('TASKS_UNDONE', `Mandatory tasks are not done: ${undone.join(', ')}`);
    const running = plan.actions.filter(({ status }) => status === 'IN_PROGRESS').map(({ parameter }) => parameter);
    if (running.length > 0) return refuse('ACTIONS_RUNNING', `Service actions are still in progress: ${running.join(', ')}`);
    const missing = missingMandatoryKinds(plan, facts);
    if (missing.length > 0) return unfulfilledRefusal(missing);
    return [{ type: 'WorkCompleted', ...noticeFields('COMPLETION', allRecipients(plan, facts), text, effectiveWindow(plan)) }];
  },

  StartFallback: ({ reason }, plan, { facts }) => [
    {
      type: 'FallbackStarted',
      reason,
      ...noticeFields('UPDATE', allRecipients(plan, facts), `Falling back: ${reason}`, effectiveWindow(plan)),
    },
  ],

  EndFallback: ({ restored, text }, plan, { facts }) => [
    {
      type: restored ? 'FallbackCompleted' : 'FallbackFailed',
      ...noticeFields('COMPLETION', allRecipients(plan, facts), text, effectiveWindow(plan)),
    },
  ],

  ClosePlanReview: ({ text }, plan, { facts }) => {
    // A plan that was rolled back did not help, whatever is measured later.
    if (hasFallenBack(plan)) return [{ type: 'PlanFailed', text }];
    if (plan.maintenance?.status === 'COMPLETED') return [{ type: 'PlanCompleted', text }];
    // Without an issue there is nothing to verify: the effect of the recommendation is measured afterwards.
    if (plan.recommendationId !== null) return [{ type: 'PlanCompleted', text }];
    const verification = facts.issue?.verifications.findLast(
      ({ at, voided }) => voided === null && plan.actualEnd !== null && at >= plan.actualEnd,
    );
    if (verification === undefined)
      return refuse('NOT_VERIFIED', 'The issue has not been verified since the work ended: call verifyRestoration first');
    const missing = missingMandatoryKinds(plan, facts);
    // The analysis may have become another since the work ended.
    if (verification.passed && missing.length > 0) return unfulfilledRefusal(missing);
    return [{ type: verification.passed ? 'PlanCompleted' : 'PlanFailed', text }];
  },

  CancelPlan: ({ reason }, plan) => {
    const notice = wasProposed(plan) ? noticeFields('CANCELLATION', proposalRecipients(plan), reason, effectiveWindow(plan)) : {};
    return [{ type: 'PlanCancelled', reason, ...notice }];
  },

  ExpireConsent: (_, plan, { now }) => {
    const expiry = consentExpiresAt(plan);
    return expiry !== null && expiry <= now ? [{ type: 'ConsentExpired' }] : refuse('NOT_DUE', 'No consent has expired');
  },

  AnnounceOverdue: (_, plan, { now }) => {
    const due = overdueAt(plan);
    return due !== null && due <= now ? [{ type: 'CompletionOverdue', dueAt: due }] : refuse('NOT_DUE', 'Completion is not overdue');
  },
};
