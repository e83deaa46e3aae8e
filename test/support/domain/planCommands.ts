/**
 * A command of every type for any state of a plan: with a roll of 0 one that no rule refuses where the story allows it. See `commands.ts`.
 */
import { consentHash } from '../../../src/domain/plan/authorization/consent.js';
import type { MessageOf } from '../../../src/domain/kernel/decider.js';
import type { ImprovementPlan, PlanTask, ServiceAction, Window } from '../../../src/domain/plan/model.js';
import { needsRollback } from '../../../src/domain/plan/work.js';
import type { PlanCommand, PlanFacts } from '../../../src/domain/plan/messages.js';
import { BINDINGS, ENTITIES, action, templateOf, draft, entity, issueThatRequires, option, task } from './plans.js';
import { HOUR_MS, authorizer, timer } from './samples.js';
import { ownedBy } from './ownerships.js';

/** Carriers' notices are covered by the maintenance tests. */
export type PlanCommandType = Exclude<PlanCommand['type'], 'ImportMaintenanceNotice'>;

const pick = <T>(items: readonly [T, ...T[]], roll: number): T => items[roll % items.length] ?? items[0];

/** One of those that are in a state the act is meant for, or any one, or none that exists. */
const idOf = <T extends { readonly id: string }>(items: readonly T[] | undefined, meant: (item: T) => boolean, roll: number): string => {
  const fit = (items ?? []).filter((item) => meant(item) || roll % 5 === 4);
  return fit[roll % (fit.length + (roll === 0 ? 0 : 1))]?.id ?? 'unknown';
};

const isDone = (plan: ImprovementPlan | null, id: string): boolean =>
  plan?.tasks.some((one) => one.id === id && ['COMPLETED', 'CANCELLED'].includes(one.status)) === true;
const taskIn =
  (...states: readonly PlanTask['status'][]) =>
  ({ status }: PlanTask): boolean =>
    states.includes(status);
const actionIn =
  (...states: readonly ServiceAction['status'][]) =>
  ({ status }: ServiceAction): boolean =>
    states.includes(status);

const running = ({ status, rollbackStatus }: ServiceAction): boolean => status === 'IN_PROGRESS' || rollbackStatus === 'IN_PROGRESS';

const around = (now: Date, before: number, after: number): Window => ({
  start: new Date(now.getTime() - before * HOUR_MS),
  end: new Date(now.getTime() + after * HOUR_MS),
});

/** The impacted entities have one owner, two owners, or none. */
const impactedEntities = (roll: number) =>
  pick<readonly (typeof ENTITIES)[number][]>([ENTITIES, [ENTITIES[0]], [entity('service-9')], []], roll);

/** Whatever the degradation makes mandatory. */
const BOTH_KINDS = [action('queue'), action('move', { kind: 'REASSIGN_SERVICE' })];

type PlanCommands = {
  readonly [T in PlanCommandType]: (plan: ImprovementPlan | null, now: Date, roll: number) => MessageOf<PlanCommand, T>;
};

export const planCommand: PlanCommands = {
  AdoptPartyPlan: () => ({ type: 'AdoptPartyPlan', issueId: 'issue-1', ...draft }),
  UseLibraryPlan: () => ({ type: 'UseLibraryPlan', issueId: 'issue-1', templateId: 's', bindings: BINDINGS, deviations: [] }),
  DevelopRecommendedPlan: () => ({ type: 'DevelopRecommendedPlan', recommendationId: 'recommendation-1', ...draft }),
  DevelopPlan: (_, now) => ({ type: 'DevelopPlan', issueId: 'issue-1', ...draft, window: around(now, 0, 60), actions: BOTH_KINDS }),
  ConfirmPartyPlan: () => ({ type: 'ConfirmPartyPlan' }),
  DecidePlanChange: (plan, _, roll) => ({
    type: 'DecidePlanChange',
    changeId: plan?.proposedChanges.find(({ decision }) => decision === null)?.id ?? 'unknown',
    approve: roll % 3 !== 2,
    reason: 'Looked at',
  }),
  DeclareImpact: (_, __, roll) => ({ type: 'DeclareImpact', rationale: 'Looked it up', entities: impactedEntities(roll) }),
  WaiveImpact: (_, __, roll) => ({
    type: 'WaiveImpact',
    entity: { type: 'Service', id: pick(['service-1', 'service-9'], roll) },
    reason: 'Only its monitoring changes',
  }),
  NotifyProposal: () => ({ type: 'NotifyProposal', text: 'We mean to work' }),
  AcknowledgeProposal: () => ({ type: 'AcknowledgeProposal' }),
  AnnounceUnreached: () => ({ type: 'AnnounceUnreached' }),
  DecideAuthorization: (plan, now, roll) => ({
    type: 'DecideAuthorization',
    granted: roll % 7 !== 6,
    consentHash: roll % 11 === 10 ? 'another' : plan ? consentHash(plan) : 'none',
    reason: pick(['On that day', null], roll),
    expiresAt: pick([null, around(now, 0, 20).end, null, around(now, 0, 2).end], roll),
  }),
  WithdrawAuthorization: () => ({ type: 'WithdrawAuthorization', reason: 'A sale that day' }),
  SchedulePlan: (plan, now, roll) => ({
    type: 'SchedulePlan',
    window: pick([plan?.window ?? around(now, 0, 10), around(now, 1, 5), around(now, -2, 6)], roll),
    conflictsAcceptedBecause: pick(['Agreed', null], roll),
  }),
  AmendPlan: (_, now, roll) => ({
    type: 'AmendPlan',
    reason: 'It was asked for',
    ...pick<Partial<MessageOf<PlanCommand, 'AmendPlan'>>>(
      [
        { window: around(now, 0, 60) },
        { risk: 'Another' },
        { tasks: [task('a'), task('b')] },
        { actions: [action('c')] },
        { entities: impactedEntities(roll) },
      ],
      roll,
    ),
  }),
  CommencePlan: (_, __, roll) => ({ type: 'CommencePlan', conflictsAcceptedBecause: pick(['Agreed', null], roll) }),
  CommenceEmergencyWork: (_, now, roll) => ({
    type: 'CommenceEmergencyWork',
    reason: 'Calls fail',
    expectedEnd: around(now, 0, 12).end,
    conflictsAcceptedBecause: pick(['Agreed', null], roll),
  }),
  DecideEmergencyAuthorization: (plan, _, roll) => ({
    type: 'DecideEmergencyAuthorization',
    granted: roll % 5 !== 4,
    consentHash: plan?.consent?.hash ?? 'none',
    reason: 'Seen',
  }),
  AnnounceAuthorizationOverdue: () => ({ type: 'AnnounceAuthorizationOverdue' }),
  TakeOverPlan: () => ({ type: 'TakeOverPlan', reason: 'It cannot wait' }),
  WithdrawPlan: () => ({ type: 'WithdrawPlan', reason: 'Another way' }),
  ExtendWindow: (_, now, roll) => ({
    type: 'ExtendWindow',
    end: around(now, 0, 70 + (roll % 7)).end,
    reason: 'It takes longer',
    conflictsAcceptedBecause: 'Agreed',
  }),
  DecideExtension: (_, __, roll) => ({ type: 'DecideExtension', granted: roll % 3 !== 2, reason: 'Seen' }),
  StartTask: (plan, _, roll) => ({
    type: 'StartTask',
    taskId: idOf(plan?.tasks, (one) => taskIn('NEW', 'HOLD')(one) && one.dependsOn.every((id) => isDone(plan, id)), roll),
  }),
  HoldTask: (plan, _, roll) => ({ type: 'HoldTask', taskId: idOf(plan?.tasks, taskIn('ACTIVE'), roll) }),
  CompleteTask: (plan, _, roll) => ({ type: 'CompleteTask', taskId: idOf(plan?.tasks, taskIn('ACTIVE'), roll) }),
  CancelTask: (plan, _, roll) => ({
    type: 'CancelTask',
    taskId: idOf(plan?.tasks, (one) => !one.mandatory && taskIn('NEW', 'ACTIVE', 'HOLD')(one), roll),
    reason: 'Not needed',
  }),
  StartAction: (plan, _, roll) => ({
    type: 'StartAction',
    actionId: idOf(plan?.actions, plan?.status === 'FALLBACK_EXECUTION' ? needsRollback : actionIn(null, 'IN_ERROR'), roll),
    before: pick([null, '1', null, '0'], roll),
  }),
  CompleteAction: (plan, _, roll) => ({
    type: 'CompleteAction',
    actionId: idOf(plan?.actions, running, roll),
    after: pick([null, '2', null, '7'], roll),
  }),
  FailAction: (plan, _, roll) => ({ type: 'FailAction', actionId: idOf(plan?.actions, running, roll), error: 'No answer' }),
  CancelAction: (plan, _, roll) => ({
    type: 'CancelAction',
    actionId: idOf(plan?.actions, actionIn(null, 'IN_ERROR'), roll),
    reason: 'Not needed',
  }),
  CompleteWork: () => ({ type: 'CompleteWork', text: 'Done' }),
  StartFallback: () => ({ type: 'StartFallback', reason: 'Loss grew' }),
  EndFallback: (_, __, roll) => ({ type: 'EndFallback', restored: roll % 3 !== 2, text: 'As it was' }),
  ClosePlanReview: () => ({ type: 'ClosePlanReview', text: 'Looked at' }),
  CancelPlan: () => ({ type: 'CancelPlan', reason: 'Not needed' }),
  ExpireConsent: () => ({ type: 'ExpireConsent' }),
  AnnounceOverdue: () => ({ type: 'AnnounceOverdue' }),
};

const OPEN_ISSUES = [
  issueThatRequires(),
  issueThatRequires(true, false),
  issueThatRequires(false, true),
  issueThatRequires(true, true),
] as const;

const TEMPLATE = templateOf(null, {}, 's');
const OWNERSHIPS = [ownedBy('service-1', authorizer.id), ownedBy('service-2', timer.id)];

/** What the world is like at an instant: what the analysis requires, whether the issue was verified just now, and what is in the way. */
export const factsAt = (now: Date, roll: number, requires: number): PlanFacts => {
  const issue = pick(OPEN_ISSUES, requires);
  const verification = { at: now, by: 'operator-1', windowStart: now, windowEnd: now, passed: roll % 3 !== 2, findings: [], voided: null };
  const other = {
    planId: `plan-${String(roll)}`,
    partyId: 'party-b',
    name: 'Other work',
    entity: { type: 'Service', id: 'service-1' },
  } as const;
  const measured = { at: now, recordedAt: now, by: 'operator-1', source: 'SERVICE_PROVIDER', indicator: 'loss', value: 0.2 } as const;
  const resolution = { text: 'Repaired', cause: null, claimedBy: 'agent-a', claimedAt: new Date(0) };
  const ended = roll % 9 === 7 ? { status: 'CANCELLED' as const } : {};
  return {
    issue: { ...issue, ...ended, resolution, measurements: [measured], verifications: roll % 4 === 3 ? [] : [verification] },
    options: [option('s', 'SERVICE_PROVIDER', roll === 0 ? 0 : 1)],
    template: TEMPLATE,
    earlierPlans: 0,
    conflicts: roll % 5 === 1 ? [{ ...other, window: around(now, 1, 1) }] : [],
    ownerships: OWNERSHIPS,
    refusals: [],
  };
};
