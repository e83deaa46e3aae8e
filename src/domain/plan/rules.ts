/** Command and plan → events, or a refusal. Status is the table's; what an event changes is in `changes.ts`. */
import { amendmentRules } from './amendmentRules.js';
import { authorizationRules } from './authorization/authorizationRules.js';
import { effectiveWindow } from './conflicts.js';
import { missingConsent } from './authorization/consent.js';
import { consentExpiresAt, overdueAt } from './derived.js';
import { emergencyRules } from './authorization/emergencyRules.js';
import { extensionRules, overrunRefusal } from './authorization/extensionRules.js';
import { reachRules } from './authorization/reach.js';
import { cancellation, hasEndedIssue, issueTogetherRules, lateFallbackRefusal } from './issueTogether.js';
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import { type Refusal, invalidInput, isRefusal, refuse } from '../kernel/refusal.js';
import type { PerformanceIssue, RestorationVerification } from '../issue/model.js';
import { maintenanceRules } from './maintenance/maintenanceRules.js';
import { isObservedSince } from '../issue/verification.js';
import { missingMandatoryKinds, unfulfilledRefusal } from './mandatoryActions.js';
import type { PlanEvent, PlanTypes } from './messages.js';
import type { ImprovementPlan, PlanTask } from './model.js';
import { allRecipients, noticeFields } from './notices.js';
import { proposalRules } from './proposal/proposals.js';
import { windowRules } from './windowRules.js';
import { hasBegun, needsRollback, standstill, workRules } from './work.js';

/** A cancelled task does not block others. */
const UNFINISHED_STATUSES: readonly PlanTask['status'][] = ['NEW', 'ACTIVE', 'HOLD'];

const taskOf = (plan: ImprovementPlan, id: string): PlanTask | Refusal =>
  plan.tasks.find((task) => task.id === id) ?? invalidInput([{ path: ['taskId'], message: `the plan has no task ${JSON.stringify(id)}` }]);

const moveTask = (plan: ImprovementPlan, id: string, from: readonly PlanTask['status'][], event: PlanEvent): RuleResult<PlanEvent> => {
  const task = taskOf(plan, id);
  if (isRefusal(task)) return task;
  return from.includes(task.status)
    ? [event]
    : refuse('TASK_STATE', `The task ${task.name} is ${task.status}: this is possible while it is ${from.join(' or ')}`);
};

const hasFallenBack = ({ statusChanges }: ImprovementPlan): boolean => statusChanges.some(({ status }) => status === 'FALLBACK_EXECUTION');

/** Whether a pass no longer holds: the claim was rejected after it, or the issue reopened. */
const isBackAtWork = ({ statusChanges }: PerformanceIssue, { at }: RestorationVerification): boolean =>
  statusChanges.some((change) => change.status === 'IN_PROGRESS' && change.at >= at);

/** The last verification that says whether the plan helped: since the work ended, and a pass by what was measured since then. */
const assessment = ({ actualEnd }: ImprovementPlan, issue: PerformanceIssue): RestorationVerification | undefined =>
  issue.verifications.findLast(
    (one) =>
      one.voided === null &&
      actualEnd !== null &&
      one.at >= actualEnd &&
      !(one.passed && (isBackAtWork(issue, one) || !isObservedSince(issue, actualEnd, one.at))),
  );

export const rules: Aggregate<PlanTypes>['rules'] = {
  ...maintenanceRules,
  ...authorizationRules,
  ...emergencyRules,
  ...proposalRules,
  ...amendmentRules,
  ...windowRules,
  ...extensionRules,
  ...reachRules,
  ...workRules,
  ...issueTogetherRules,

  StartImprovementPlanTask: ({ taskId }, plan, { now }) => {
    const stopped = standstill(plan, now) ?? overrunRefusal(plan, now);
    if (stopped !== null) return stopped;
    const task = taskOf(plan, taskId);
    if (isRefusal(task)) return task;
    const waiting = plan.tasks
      .filter(({ id, status }) => task.dependsOn.includes(id) && UNFINISHED_STATUSES.includes(status))
      .map(({ name }) => name);
    if (waiting.length > 0) return refuse('TASK_WAITS', `The task waits for ${waiting.join(', ')}`);
    return moveTask(plan, taskId, ['NEW', 'HOLD'], { type: 'TaskStarted', taskId });
  },
  HoldImprovementPlanTask: ({ taskId }, plan) => moveTask(plan, taskId, ['ACTIVE'], { type: 'TaskHeld', taskId }),
  CompleteImprovementPlanTask: ({ taskId }, plan) => moveTask(plan, taskId, ['ACTIVE'], { type: 'TaskCompleted', taskId }),
  CancelImprovementPlanTask: ({ taskId, reason }, plan) => {
    const task = taskOf(plan, taskId);
    if (isRefusal(task)) return task;
    if (task.mandatory) return refuse('TASK_MANDATORY', `The task ${task.name} is mandatory: amend the plan instead`);
    return moveTask(plan, taskId, ['NEW', 'ACTIVE', 'HOLD'], { type: 'TaskCancelled', taskId, reason });
  },

  CompleteImprovementPlanWork: ({ text }, plan, { facts, now }) => {
    const stopped = standstill(plan, now);
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

  StartImprovementPlanFallback: ({ reason }, plan, { facts, now }) => {
    if (plan.actualStart === null) return refuse('NOT_BEGUN', 'The work has not begun: cancel the plan instead');
    const late = lateFallbackRefusal(plan, facts);
    if (late !== null) return late;
    const withoutConsent = missingConsent(plan, plan.consent, now);
    const notice = noticeFields('UPDATE', allRecipients(plan, facts), `Falling back: ${reason}`, effectiveWindow(plan));
    return [{ type: 'FallbackStarted', reason, withoutConsent, ...notice }];
  },

  EndImprovementPlanFallback: ({ restored, text }, plan, { facts }) => {
    const remaining = plan.actions
      .filter((action) => needsRollback(action) && action.rollbackStatus !== 'COMPLETED')
      .map(({ parameter }) => parameter);
    if (restored && remaining.length > 0)
      return refuse('NOT_ROLLED_BACK', `The former state is not restored: ${remaining.join(', ')} is not rolled back`);
    const notice = noticeFields('COMPLETION', allRecipients(plan, facts), text, effectiveWindow(plan));
    return [{ type: restored ? 'FallbackCompleted' : 'FallbackFailed', ...notice }];
  },

  CloseImprovementPlanReview: ({ text }, plan, { facts }) => {
    // A plan that was rolled back did not help, whatever is measured later.
    if (hasFallenBack(plan)) return [{ type: 'PlanFailed', text }];
    if (plan.maintenance?.status === 'COMPLETED') return [{ type: 'PlanCompleted', text }];
    // Without an issue there is nothing to verify: the effect of the recommendation is measured afterwards.
    if (plan.recommendationId !== null) return [{ type: 'PlanCompleted', text }];
    const verification = facts.issue && assessment(plan, facts.issue);
    if (verification == null && facts.issue !== null && hasEndedIssue(facts.issue)) return [{ type: 'PlanNotAssessed', text }];
    if (verification == null)
      return refuse(
        'NOT_VERIFIED',
        'The issue has not been measured and verified since the work ended: call recordPerformanceIssueMeasurement and verifyRestoration',
      );
    const missing = missingMandatoryKinds(plan, facts);
    // The analysis may have become another since the work ended.
    if (verification.passed && missing.length > 0) return unfulfilledRefusal(missing);
    return [{ type: verification.passed ? 'PlanCompleted' : 'PlanFailed', text }];
  },

  CancelImprovementPlan: ({ reason }, plan) => {
    if (hasBegun(plan)) return refuse('WORK_BEGUN', 'The work has begun: start the fallback instead');
    return [cancellation(plan, reason)];
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
