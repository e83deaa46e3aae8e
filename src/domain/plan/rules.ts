/** Command and plan → events, or a refusal. Status is the table's; what an event changes is in `changes.ts`. */
import { requestConsent, changedParts, missingConsent } from './consent.js';
import { effectiveWindow } from './conflicts.js';
import type { Aggregate, Context, MessageOf, RuleResult } from '../kernel/decider.js';
import { departureChange } from './approvals.js';
import { amendedPlan, draftIssues, windowIssues } from './draft.js';
import { missingMandatoryKinds, unplannedMandatoryRefusal, unfulfilledRefusal } from './mandatoryActions.js';
import { maintenanceRules } from './maintenanceRules.js';
import { allRecipients, proposalRecipients, noticeFields } from './notices.js';
import type { PlanCommand, PlanDraft, PlanEvent, PlanTypes, PlanFacts } from './messages.js';
import { consentExpiresAt, overdueAt } from './derived.js';
import { type Refusal, invalidInput, isRefusal, refuse } from '../kernel/refusal.js';
import type { Conflict, ImprovementPlan, PlanTask, Window } from './model.js';
import { hasEndedIssue, issueRefusal, issueTogetherRules } from './issueTogether.js';
import { deviationRefusal, hasBegun, needsRollback, stoppedRefusal, workRules } from './work.js';
import { proposalRules } from './proposals.js';

/** A cancelled task does not block others. */
const UNFINISHED_STATUSES: readonly PlanTask['status'][] = ['NEW', 'ACTIVE', 'HOLD'];

const isWithin = (inner: Window, outer: Window | null): boolean => outer === null || (inner.start >= outer.start && inner.end <= outer.end);

/** Another party's plan is named to staff only. */
const conflictRefusal = (conflicts: readonly Conflict[], { actor }: Context<PlanFacts>): Refusal => {
  const names = conflicts.map(
    ({ name, partyId, entity }) =>
      `${actor.partyId === undefined || actor.partyId === partyId ? name : 'another plan'} on ${entity.type} ${entity.id}`,
  );
  return refuse('CONFLICT', `Overlaps with ${names.join(', ')}: choose another window, or give a reason to accept the conflict`);
};

const taskOf = (plan: ImprovementPlan, id: string): PlanTask | Refusal =>
  plan.tasks.find((task) => task.id === id) ?? invalidInput([{ path: ['taskId'], message: `the plan has no task ${JSON.stringify(id)}` }]);

const moveTask = (plan: ImprovementPlan, id: string, from: readonly PlanTask['status'][], event: PlanEvent): RuleResult<PlanEvent> => {
  const task = taskOf(plan, id);
  if (isRefusal(task)) return task;
  return from.includes(task.status) ? [event] : refuse('TASK_STATE', `The task ${task.name} is ${task.status}`);
};

const amendedDraft = ({ tasks, actions, window, risk, fallback }: MessageOf<PlanCommand, 'AmendPlan'>): Partial<PlanDraft> =>
  Object.fromEntries(Object.entries({ tasks, actions, window, risk, fallback }).filter(([, value]) => value !== undefined));

/** What consent does not cover of an amendment. */
const uncoveredChanges = ({ tasks: _, actions: __, window: ___, ...rest }: Partial<PlanDraft>): Partial<PlanDraft> => rest;

/** Completed actions that an amendment would drop or change: a fallback could not take them back. */
const doneActionsLost = ({ actions }: ImprovementPlan, after: ImprovementPlan): readonly string[] =>
  actions
    .filter(({ id, status }) => status === 'COMPLETED' && after.actions.find((one) => one.id === id)?.status !== 'COMPLETED')
    .map(({ parameter }) => parameter);

/** Conflicts that were not known when others were accepted. */
const newConflicts = ({ acceptedConflicts }: ImprovementPlan, conflicts: readonly Conflict[]): readonly Conflict[] =>
  conflicts.filter(({ planId }) => !acceptedConflicts.some((accepted) => accepted.planId === planId));

const hasFallenBack = ({ statusChanges }: ImprovementPlan): boolean => statusChanges.some(({ status }) => status === 'FALLBACK_EXECUTION');

export const rules: Aggregate<PlanTypes>['rules'] = {
  ...maintenanceRules,
  ...proposalRules,
  ...workRules,
  ...issueTogetherRules,

  DeclareImpact: ({ rationale, entities }) =>
    entities.length === 0 ? [{ type: 'NoImpactDeclared', rationale }] : [{ type: 'ImpactDeclared', rationale, entities }],

  NotifyProposal: ({ text }, plan) => {
    if (plan.impact === null || plan.impact.entities.length === 0)
      return refuse('NO_OWNERS', 'The plan needs no authorization: no impacted entity has an owner');
    const consent = requestConsent(plan);
    return [
      {
        type: 'ProposalNotified',
        consent,
        ...noticeFields(
          'PROPOSAL',
          consent.authorizations.map(({ owner }) => owner),
          text,
          plan.window,
        ),
      },
    ];
  },

  DecideAuthorization: ({ granted, consentHash: hashRead, reason, conditions, expiresAt }, plan, { actor, now }) => {
    if (plan.authoredBy === actor.id || plan.amendedBy.includes(actor.id))
      return refuse('FOUR_EYES', 'The author of a plan may not authorize it');
    const authorization = plan.consent?.authorizations.find(({ owner }) => owner === actor.id);
    if (plan.consent === null || authorization === undefined) return refuse('NOT_AN_OWNER', 'You own no entity that this plan impacts');
    if (authorization.decision !== null) return refuse('ALREADY_DECIDED', `You have already decided: ${authorization.decision}`);
    if (hashRead !== plan.consent.hash)
      return refuse('NOT_WHAT_IS_PROPOSED', 'The plan has changed since you read it: read it again, then decide');
    const decision = { owner: actor.id, reason: reason ?? null, conditions: conditions ?? null, expiresAt: expiresAt ?? null };
    if (!granted)
      return reason == null
        ? invalidInput([{ path: ['reason'], message: 'is required to refuse' }])
        : [{ type: 'AuthorizationRefused', ...decision }];
    if (expiresAt != null && expiresAt <= now) return invalidInput([{ path: ['expiresAt'], message: 'must be in the future' }]);
    const others = plan.consent.authorizations.filter(({ owner }) => owner !== actor.id);
    return [{ type: others.every((one) => one.decision === 'GRANTED') ? 'PlanApproved' : 'AuthorizationGranted', ...decision }];
  },

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
    if (plan.status === 'IN_PROGRESS' && stoppedRefusal(plan, now) === null)
      return refuse('WORK_IN_PROGRESS', 'A plan at work is amended only once its work has stopped');
    const draft = amendedDraft(command);
    const after = amendedPlan(plan, draft, command.entities ?? null);
    const changed = changedParts(plan, after);
    if (Object.keys(draft).length === 0 && command.entities === undefined)
      return invalidInput([{ path: [], message: 'no field to change was given' }]);
    const issues = draftIssues(after);
    if (issues.length > 0) return invalidInput(issues);
    const undone = doneActionsLost(plan, after);
    if (undone.length > 0) return refuse('ACTION_DONE', `An amendment keeps what is done: ${undone.join(', ')}`);
    const proposed = departureChange(after, command.reason);
    if (plan.status === 'ACKNOWLEDGED')
      return command.entities === undefined
        ? [{ type: 'PlanRevised', reason: command.reason, draft, ...(proposed && { proposed }) }]
        : invalidInput([{ path: ['entities'], message: 'are declared by declareImpact' }]);
    if (changed.length === 0 && !hasBegun(plan))
      return [{ type: 'PlanAnnotated', reason: command.reason, draft: uncoveredChanges(draft), entities: command.entities ?? null }];
    const notice =
      proposalRecipients(plan).length > 0 ? noticeFields('UPDATE', allRecipients(plan, facts), command.reason, after.window) : {};
    const amendment = { reason: command.reason, changed, draft, entities: command.entities ?? null };
    return [{ type: 'PlanAmended', ...amendment, ...(proposed && { proposed }), ...notice }];
  },

  CommencePlan: ({ emergencyReason, expectedEnd, conflictsAcceptedBecause }, plan, context) => {
    const { facts, now } = context;
    const otherwise = issueRefusal(plan, facts);
    if (otherwise !== null) return otherwise;
    const missing = missingConsent(plan, plan.consent, now);
    if (missing !== null) return refuse('NO_VALID_CONSENT', `The plan may not commence: ${missing}`);
    const unplanned = unplannedMandatoryRefusal(plan, facts);
    if (unplanned !== null) return unplanned;
    const planned = effectiveWindow(plan);
    const inside = planned !== null && now >= planned.start && now < planned.end;
    if (!inside && emergencyReason == null)
      return refuse('OUTSIDE_WINDOW', 'The plan’s window is not open: wait, reschedule, or declare an emergency');
    if (!inside && (expectedEnd == null || expectedEnd <= now))
      return invalidInput([{ path: ['expectedEnd'], message: 'is required of an emergency, and must be in the future' }]);
    const window = inside || expectedEnd == null ? planned : { start: now, end: expectedEnd };
    const unaccepted = newConflicts(plan, facts.conflicts);
    if (unaccepted.length > 0 && conflictsAcceptedBecause == null) return conflictRefusal(unaccepted, context);
    const notice = noticeFields('COMMENCEMENT', allRecipients(plan, facts), emergencyReason ?? 'The work commences', window);
    return [
      {
        type: 'PlanCommenced',
        emergencyReason: inside ? null : (emergencyReason ?? null),
        emergencyWindow: inside ? null : window,
        conflicts: facts.conflicts,
        conflictsAcceptedBecause: conflictsAcceptedBecause ?? null,
        ...notice,
      },
    ];
  },

  ExtendWindow: ({ end, reason, conflictsAcceptedBecause }, plan, context) => {
    const { facts, now } = context;
    const window = effectiveWindow(plan);
    if (window === null) return refuse('NO_WINDOW', 'The work has no window to extend');
    if (end <= window.end || end <= now)
      return invalidInput([{ path: ['end'], message: 'must be after the end of the window, and in the future' }]);
    const unaccepted = newConflicts(plan, facts.conflicts);
    if (unaccepted.length > 0 && conflictsAcceptedBecause == null) return conflictRefusal(unaccepted, context);
    const extended = { start: window.start, end };
    const notice = noticeFields('UPDATE', allRecipients(plan, facts), `The work takes longer: ${reason}`, extended);
    return [{ type: 'WindowExtended', window: extended, reason, conflicts: facts.conflicts, ...notice }];
  },

  StartTask: ({ taskId }, plan) => {
    const stopped = deviationRefusal(plan);
    if (stopped !== null) return stopped;
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

  CompleteWork: ({ text }, plan, { facts, now }) => {
    // A carrier ends its work whether or not it was consented to.
    const stopped = plan.maintenance === null ? stoppedRefusal(plan, now) : deviationRefusal(plan);
    if (stopped !== null) return stopped;
    const undone = plan.tasks.filter(({ mandatory, status }) => mandatory && status !== 'COMPLETED').map(({ name }) => name);
    if (undone.length > 0) return refuse('TASKS_UNDONE', `Mandatory tasks are not done: ${undone.join(', ')}`);
    const running = plan.actions.filter(({ status }) => status === 'IN_PROGRESS').map(({ parameter }) => parameter);
    if (running.length > 0) return refuse('ACTIONS_RUNNING', `Service actions are still in progress: ${running.join(', ')}`);
    const missing = missingMandatoryKinds(plan, facts);
    if (missing.length > 0) return unfulfilledRefusal(missing);
    const open = plan.actions.filter(({ status }) => status !== 'COMPLETED' && status !== 'CANCELLED').map(({ parameter }) => parameter);
    if (open.length > 0) return refuse('ACTIONS_UNDONE', `Service actions are neither done nor cancelled: ${open.join(', ')}`);
    return [{ type: 'WorkCompleted', ...noticeFields('COMPLETION', allRecipients(plan, facts), text, effectiveWindow(plan)) }];
  },

  StartFallback: ({ reason }, plan, { facts, now }) => {
    if (plan.actualStart === null) return refuse('NOT_BEGUN', 'The work has not begun: cancel the plan instead');
    const withoutConsent = missingConsent(plan, plan.consent, now);
    const notice = noticeFields('UPDATE', allRecipients(plan, facts), `Falling back: ${reason}`, effectiveWindow(plan));
    return [{ type: 'FallbackStarted', reason, withoutConsent, ...notice }];
  },

  EndFallback: ({ restored, text }, plan, { facts }) => {
    const remaining = plan.actions
      .filter((action) => needsRollback(action) && action.rollbackStatus !== 'COMPLETED')
      .map(({ parameter }) => parameter);
    if (restored && remaining.length > 0)
      return refuse('NOT_ROLLED_BACK', `The former state is not restored: ${remaining.join(', ')} is not rolled back`);
    const notice = noticeFields('COMPLETION', allRecipients(plan, facts), text, effectiveWindow(plan));
    return [{ type: restored ? 'FallbackCompleted' : 'FallbackFailed', ...notice }];
  },

  ClosePlanReview: ({ text }, plan, { facts }) => {
    // A plan that was rolled back did not help, whatever is measured later.
    if (hasFallenBack(plan)) return [{ type: 'PlanFailed', text }];
    if (plan.maintenance?.status === 'COMPLETED') return [{ type: 'PlanCompleted', text }];
    const verification = facts.issue?.verifications.findLast(({ at }) => plan.actualEnd !== null && at >= plan.actualEnd);
    if (verification === undefined && facts.issue !== null && hasEndedIssue(facts.issue)) return [{ type: 'PlanNotAssessed', text }];
    if (verification === undefined)
      return refuse('NOT_VERIFIED', 'The issue has not been verified since the work ended: call verifyRestoration first');
    const missing = missingMandatoryKinds(plan, facts);
    // The analysis may have become another since the work ended.
    if (verification.passed && missing.length > 0) return unfulfilledRefusal(missing);
    return [{ type: verification.passed ? 'PlanCompleted' : 'PlanFailed', text }];
  },

  CancelPlan: ({ reason }, plan) => {
    if (hasBegun(plan)) return refuse('WORK_BEGUN', 'The work has begun: start the fallback instead');
    const notice = proposalRecipients(plan);
    return [
      { type: 'PlanCancelled', reason, ...(notice.length > 0 ? noticeFields('CANCELLATION', notice, reason, effectiveWindow(plan)) : {}) },
    ];
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
