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
  DevelopImprovementPlan: (_, now) => ({
    type: 'DevelopImprovementPlan',
    issueId: 'issue-1',
    ...draft,
    window: around(now, 0, 60),
    actions: BOTH_KINDS,
  }),
  ConfirmPartyPlan: () => ({ type: 'ConfirmPartyPlan' }),
  DecideImprovementPlanChange: (plan, _, roll) => ({
    type: 'DecideImprovementPlanChange',
    changeId: plan?.proposedChanges.find(({ decision }) => decision === null)?.id ?? 'unknown',
    approve: roll % 3 !== 2,
    reason: 'Looked at',
  }),
  DeclareImprovementPlanImpact: (_, __, roll) => ({
    type: 'DeclareImprovementPlanImpact',
    rationale: 'Looked it up',
    entities: impactedEntities(roll),
  }),
  WaiveImprovementPlanImpact: (_, __, roll) => ({
    type: 'WaiveImprovementPlanImpact',
    entity: { type: 'Service', id: pick(['service-1', 'service-9'], roll) },
    reason: 'Only its monitoring changes',
  }),
  NotifyImprovementPlanProposal: () => ({ type: 'NotifyImprovementPlanProposal', text: 'We mean to work' }),
  AcknowledgeImprovementPlanProposal: () => ({ type: 'AcknowledgeImprovementPlanProposal' }),
  AnnounceUnreached: () => ({ type: 'AnnounceUnreached' }),
  DecideImprovementPlanAuthorization: (plan, now, roll) => ({
    type: 'DecideImprovementPlanAuthorization',
    granted: roll % 7 !== 6,
    consentHash: roll % 11 === 10 ? 'another' : plan ? consentHash(plan) : 'none',
    reason: pick(['On that day', null], roll),
    expiresAt: pick([null, around(now, 0, 20).end, null, around(now, 0, 2).end], roll),
  }),
  WithdrawImprovementPlanAuthorization: () => ({ type: 'WithdrawImprovementPlanAuthorization', reason: 'A sale that day' }),
  ScheduleImprovementPlan: (plan, now, roll) => ({
    type: 'ScheduleImprovementPlan',
    window: pick([plan?.window ?? around(now, 0, 10), around(now, 1, 5), around(now, -2, 6)], roll),
    conflictsAcceptedBecause: pick(['Agreed', null], roll),
  }),
  AmendImprovementPlan: (_, now, roll) => ({
    type: 'AmendImprovementPlan',
    reason: 'It was asked for',
    ...pick<Partial<MessageOf<PlanCommand, 'AmendImprovementPlan'>>>(
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
  CommenceImprovementPlan: (_, __, roll) => ({ type: 'CommenceImprovementPlan', conflictsAcceptedBecause: pick(['Agreed', null], roll) }),
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
  TakeOverImprovementPlan: () => ({ type: 'TakeOverImprovementPlan', reason: 'It cannot wait' }),
  WithdrawImprovementPlan: () => ({ type: 'WithdrawImprovementPlan', reason: 'Another way' }),
  ExtendImprovementPlanWindow: (_, now, roll) => ({
    type: 'ExtendImprovementPlanWindow',
    end: around(now, 0, 70 + (roll % 7)).end,
    reason: 'It takes longer',
    conflictsAcceptedBecause: 'Agreed',
  }),
  DecideImprovementPlanExtension: (_, __, roll) => ({ type: 'DecideImprovementPlanExtension', granted: roll % 3 !== 2, reason: 'Seen' }),
  StartImprovementPlanTask: (plan, _, roll) => ({
    type: 'StartImprovementPlanTask',
    taskId: idOf(plan?.tasks, (one) => taskIn('NEW', 'HOLD')(one) && one.dependsOn.every((id) => isDone(plan, id)), roll),
  }),
  HoldImprovementPlanTask: (plan, _, roll) => ({ type: 'HoldImprovementPlanTask', taskId: idOf(plan?.tasks, taskIn('ACTIVE'), roll) }),
  CompleteImprovementPlanTask: (plan, _, roll) => ({
    type: 'CompleteImprovementPlanTask',
    taskId: idOf(plan?.tasks, taskIn('ACTIVE'), roll),
  }),
  CancelImprovementPlanTask: (plan, _, roll) => ({
    type: 'CancelImprovementPlanTask',
    taskId: idOf(plan?.tasks, (one) => !one.mandatory && taskIn('NEW', 'ACTIVE', 'HOLD')(one), roll),
    reason: 'Not needed',
  }),
  StartImprovementPlanAction: (plan, _, roll) => ({
    type: 'StartImprovementPlanAction',
    actionId: idOf(plan?.actions, plan?.status === 'FALLBACK_EXECUTION' ? needsRollback : actionIn(null, 'IN_ERROR'), roll),
    before: pick([null, '1', null, '0'], roll),
  }),
  CompleteImprovementPlanAction: (plan, _, roll) => ({
    type: 'CompleteImprovementPlanAction',
    actionId: idOf(plan?.actions, running, roll),
    after: pick([null, '2', null, '7'], roll),
  }),
  FailImprovementPlanAction: (plan, _, roll) => ({
    type: 'FailImprovementPlanAction',
    actionId: idOf(plan?.actions, running, roll),
    error: 'No answer',
  }),
  CancelImprovementPlanAction: (plan, _, roll) => ({
    type: 'CancelImprovementPlanAction',
    actionId: idOf(plan?.actions, actionIn(null, 'IN_ERROR'), roll),
    reason: 'Not needed',
  }),
  CompleteImprovementPlanWork: () => ({ type: 'CompleteImprovementPlanWork', text: 'Done' }),
  StartImprovementPlanFallback: () => ({ type: 'StartImprovementPlanFallback', reason: 'Loss grew' }),
  EndImprovementPlanFallback: (_, __, roll) => ({ type: 'EndImprovementPlanFallback', restored: roll % 3 !== 2, text: 'As it was' }),
  CloseImprovementPlanReview: () => ({ type: 'CloseImprovementPlanReview', text: 'Looked at' }),
  CancelImprovementPlan: () => ({ type: 'CancelImprovementPlan', reason: 'Not needed' }),
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
