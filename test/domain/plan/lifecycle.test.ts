/**
 * The life cycles of plans and templates, every state by every command by every kind of principal, against an oracle written separately.
 */
import { describe, expect, test } from '@jest/globals';
import type { WindowExtension } from '../../../src/domain/plan/authorization/windowExtension.js';
import { consentHash as hashOf, requestConsent } from '../../../src/domain/plan/authorization/consent.js';
import { type ImprovementPlan, PLAN_STATUSES, type PlanStatus } from '../../../src/domain/plan/model.js';
import type { ProposedPlanChange } from '../../../src/domain/plan/proposal/proposedChange.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import {
  BINDINGS,
  WINDOW,
  action,
  actionDone,
  actionStarted,
  planStep,
  commenced,
  declared,
  entity,
  fellBack,
  fallbackEnded,
  granted,
  issueThatRequires,
  issueVerified,
  notified,
  onTask,
  option,
  planSubject,
  proposed,
  reviewed,
  scheduled,
  task,
  templateOf,
  workDone,
  draft,
  HARMLESS_ISSUE,
} from '../../support/domain/plans.js';
import { ownedBy } from '../../support/domain/ownerships.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { type Step, decideStep, authorizer, given, hour, operator, timer } from '../../support/domain/samples.js';

const VERIFIED = issueVerified(35);
const LIBRARY = { AdoptPartyPlan: [option('p', 'PARTY')], UseLibraryPlan: [option('s', 'SERVICE_PROVIDER')] };

const OWNERSHIPS = [ownedBy('service-1', authorizer.id), ownedBy('service-2', timer.id)];

/** A world in which no rule refuses: the library holds what a command names, and the work was verified when it is reviewed. */
const world = planSubject(({ type }) => ({
  ownerships: OWNERSHIPS,
  ...(type === 'CloseImprovementPlanReview' ? { issue: VERIFIED } : {}),
  ...(type === 'AdoptPartyPlan' || type === 'UseLibraryPlan'
    ? { options: LIBRARY[type], template: templateOf(type === 'AdoptPartyPlan' ? 'party-a' : null) }
    : {}),
}));

/** The same, where the issue was cancelled during the work. */
const ended = planSubject(({ type }) => ({
  ownerships: OWNERSHIPS,
  ...(type === 'CloseImprovementPlanReview' ? { issue: { ...issueThatRequires(), status: 'CANCELLED' } } : {}),
}));

/** A step to take up, one in hand, one done and one to drop; owned by an authorizer and by the product itself, so that both can decide. */
const TASKS = [
  task('fresh', { mandatory: false }),
  task('taken', { mandatory: false }),
  task('done'),
  task('dropped', { mandatory: false }),
];
const begun = proposed({ tasks: TASKS, actions: [action('queue'), action('other')] });
const impact = declared([entity('service-1'), entity('service-2')]);
const consentHash = hashOf(given(world, [begun, impact]));
const expiresAt = hour(60);
const grants = [granted(4, authorizer, { consentHash, expiresAt }), granted(5, timer, { consentHash })];
const refusal = granted(4, authorizer, { consentHash, granted: false, reason: 'Not on that day' });

const WAITING = [begun, impact, notified];
const COMMENCED_BY = commenced();
const COMMENCED = [
  ...WAITING,
  ...grants,
  scheduled(),
  COMMENCED_BY,
  onTask(24, 'StartImprovementPlanTask', 'taken'),
  onTask(24, 'StartImprovementPlanTask', 'done'),
  onTask(25, 'CompleteImprovementPlanTask', 'done'),
];
const ACTIONS_DONE = ['queue', 'other'].flatMap((id) => [actionStarted(25, id), actionDone(26, id)]);
const PATHS: Readonly<Record<PlanStatus, readonly Step<PlanCommand>[]>> = {
  ACKNOWLEDGED: [begun],
  REQUEST_FOR_AUTHORIZATION: [begun, impact],
  WAIT_FOR_APPROVAL: WAITING,
  APPROVED: [...WAITING, ...grants],
  REJECTED: [...WAITING, refusal],
  SCHEDULED: [...WAITING, ...grants, scheduled()],
  IN_PROGRESS: COMMENCED,
  FALLBACK_EXECUTION: [...COMMENCED, fellBack(26)],
  POST_IMPLEMENTATION_REVIEW: [...COMMENCED, ...ACTIONS_DONE, workDone()],
  COMPLETED: [...COMMENCED, ...ACTIONS_DONE, workDone(), reviewed(36)],
  FAILED: [...COMMENCED, fellBack(26), fallbackEnded(27, false)],
  NOT_ASSESSED: [...COMMENCED, ...ACTIONS_DONE, workDone(), reviewed(36)],
  CANCELLED: [begun, planStep(2, { type: 'CancelImprovementPlan', reason: 'Not needed' })],
};

/** Carriers' notices are covered by the maintenance tests. */
type Type = Exclude<PlanCommand['type'], 'ImportMaintenanceNotice'>;

/** A change that waits for its decision. */
const CHANGE: ProposedPlanChange = {
  id: 'plan-1:0',
  kind: 'DEVIATE_FROM_TEMPLATE',
  steps: [],
  reason: 'Another way',
  by: 'planner-2',
  at: hour(1),
  decision: null,
};

/** A window that another planner extended. */
const EXTENSION: WindowExtension = {
  by: 'planner-2',
  at: hour(28),
  from: hour(30),
  until: hour(90),
  reason: 'A splice broke',
  answers: [],
};

type Commands = { readonly [T in Type]: Extract<PlanCommand, { readonly type: T }> };
const COMMANDS: Commands = {
  AdoptPartyPlan: { type: 'AdoptPartyPlan', issueId: 'issue-1', templateId: 'p', bindings: BINDINGS },
  UseLibraryPlan: { type: 'UseLibraryPlan', issueId: 'issue-1', templateId: 's', bindings: BINDINGS, deviations: [] },
  ConfirmPartyPlan: { type: 'ConfirmPartyPlan' },
  DecideImprovementPlanChange: { type: 'DecideImprovementPlanChange', changeId: CHANGE.id, approve: true, reason: 'Looked at' },
  DevelopImprovementPlan: { type: 'DevelopImprovementPlan', issueId: 'issue-1', ...draft },
  DevelopRecommendedPlan: { type: 'DevelopRecommendedPlan', recommendationId: 'recommendation-1', ...draft },
  DeclareImprovementPlanImpact: { type: 'DeclareImprovementPlanImpact', rationale: 'Nothing else uses it', entities: [] },
  WaiveImprovementPlanImpact: {
    type: 'WaiveImprovementPlanImpact',
    entity: { type: 'Service', id: 'service-1' },
    reason: 'Only its monitoring changes',
  },
  NotifyImprovementPlanProposal: { type: 'NotifyImprovementPlanProposal', text: 'We mean to work' },
  AcknowledgeImprovementPlanProposal: { type: 'AcknowledgeImprovementPlanProposal' },
  AnnounceUnreached: { type: 'AnnounceUnreached' },
  DecideImprovementPlanAuthorization: { type: 'DecideImprovementPlanAuthorization', granted: true, consentHash },
  WithdrawImprovementPlanAuthorization: { type: 'WithdrawImprovementPlanAuthorization', reason: 'A sale that day' },
  ScheduleImprovementPlan: { type: 'ScheduleImprovementPlan', window: WINDOW },
  AmendImprovementPlan: { type: 'AmendImprovementPlan', reason: 'Another step', tasks: [task('another')] },
  CommenceImprovementPlan: { type: 'CommenceImprovementPlan' },
  TakeOverImprovementPlan: { type: 'TakeOverImprovementPlan', reason: 'It cannot wait' },
  WithdrawImprovementPlan: { type: 'WithdrawImprovementPlan', reason: 'Another way' },
  ExtendImprovementPlanWindow: { type: 'ExtendImprovementPlanWindow', end: hour(90), reason: 'It takes longer' },
  DecideImprovementPlanExtension: { type: 'DecideImprovementPlanExtension', granted: true },
  StartImprovementPlanTask: { type: 'StartImprovementPlanTask', taskId: 'fresh' },
  HoldImprovementPlanTask: { type: 'HoldImprovementPlanTask', taskId: 'taken' },
  CompleteImprovementPlanTask: { type: 'CompleteImprovementPlanTask', taskId: 'taken' },
  CancelImprovementPlanTask: { type: 'CancelImprovementPlanTask', taskId: 'dropped', reason: 'Not needed' },
  StartImprovementPlanAction: { type: 'StartImprovementPlanAction', actionId: 'other' },
  CompleteImprovementPlanAction: { type: 'CompleteImprovementPlanAction', actionId: 'queue' },
  FailImprovementPlanAction: { type: 'FailImprovementPlanAction', actionId: 'queue', error: 'No answer' },
  CancelImprovementPlanAction: { type: 'CancelImprovementPlanAction', actionId: 'other', reason: 'Not needed' },
  CompleteImprovementPlanWork: { type: 'CompleteImprovementPlanWork', text: 'Done' },
  StartImprovementPlanFallback: { type: 'StartImprovementPlanFallback', reason: 'Loss grew' },
  EndImprovementPlanFallback: { type: 'EndImprovementPlanFallback', restored: true, text: 'As it was' },
  CloseImprovementPlanReview: { type: 'CloseImprovementPlanReview', text: 'It helped' },
  CancelImprovementPlan: { type: 'CancelImprovementPlan', reason: 'Not needed' },
  ExpireConsent: { type: 'ExpireConsent' },
  AnnounceOverdue: { type: 'AnnounceOverdue' },
  CommenceEmergencyWork: { type: 'CommenceEmergencyWork', reason: 'Calls fail', expectedEnd: hour(200) },
  DecideEmergencyAuthorization: { type: 'DecideEmergencyAuthorization', granted: true, consentHash },
  AnnounceAuthorizationOverdue: { type: 'AnnounceAuthorizationOverdue' },
};

const STATES: readonly { readonly name: string; readonly state: ImprovementPlan | null }[] = [
  { name: '-', state: null },
  ...PLAN_STATUSES.map((status) => ({ name: status, state: given(status === 'NOT_ASSESSED' ? ended : world, PATHS[status]) })),
];

/** A service action ends only where it runs. */
const ENDS_AN_ACTION = ['CompleteImprovementPlanAction', 'FailImprovementPlanAction'];
const ON_ACTIONS = [...ENDS_AN_ACTION, 'StartImprovementPlanAction'];
/** A fallback works rollbacks of what was done. */
const withRollback = (state: ImprovementPlan, begun: boolean): ImprovementPlan => ({
  ...state,
  actions: state.actions.map((one) => ({ ...one, status: 'COMPLETED', startedAt: hour(24), rollbackStatus: begun ? 'IN_PROGRESS' : null })),
});
const running = (state: ImprovementPlan | null): ImprovementPlan | null => {
  const answer = decideStep(world, state, actionStarted(26));
  return answer.kind === 'Accepted' ? answer.state : state;
};

/** Consent is withdrawn only where it was given. */
const consenting = (state: ImprovementPlan | null, actor: Principal): ImprovementPlan | null => {
  const answer = decideStep(world, state, [COMMANDS.DecideImprovementPlanAuthorization, actor, hour(5)]);
  return answer.kind === 'Accepted' && answer.state.status === state?.status ? answer.state : state;
};

/** Emergency work that is not authorized. */
const owing = (state: ImprovementPlan): ImprovementPlan => ({
  ...state,
  emergency: { by: operator.id, reason: 'Calls fail' },
  consent: requestConsent(state),
  owedAuthorization: { dueAt: hour(24 + 72), settledAt: null, overdueAnnounced: false },
});

/** The state with what a command is about. */
const meantFor = (type: Type, state: ImprovementPlan | null, actor: Principal): ImprovementPlan | null => {
  if (state?.status === 'FALLBACK_EXECUTION' && ON_ACTIONS.includes(type))
    return withRollback(state, type !== 'StartImprovementPlanAction');
  if (ENDS_AN_ACTION.includes(type)) return running(state);
  if (type === 'WithdrawImprovementPlanAuthorization' && state?.status === 'WAIT_FOR_APPROVAL') return consenting(state, actor);
  return state && adjusted(type, state);
};

const adjusted = (type: Type, state: ImprovementPlan): ImprovementPlan => {
  switch (type) {
    case 'CompleteImprovementPlanWork':
      return { ...state, actions: state.actions.map((one) => ({ ...one, status: 'COMPLETED' })) };
    case 'WithdrawImprovementPlan':
      return { ...state, origin: 'PARTY_SPECIFIED' };
    case 'StartImprovementPlanFallback':
    case 'TakeOverImprovementPlan':
      return { ...state, actualStart: hour(24) };
    // Consent that no longer holds stops the work.
    case 'AmendImprovementPlan':
      return state.status === 'IN_PROGRESS' ? { ...state, consent: null } : state;
    case 'ConfirmPartyPlan':
      return { ...state, awaitsConfirmation: true };
    case 'DecideImprovementPlanChange':
      return { ...state, proposedChanges: [CHANGE] };
    case 'DecideImprovementPlanExtension':
      return { ...state, extensions: [EXTENSION] };
    case 'DecideEmergencyAuthorization':
    case 'AnnounceAuthorizationOverdue':
      return owing(state);
    default:
      return state;
  }
};

/** In the window of the work, but for the timer: everything is due when it comes. */
const whenOf = (type: Type): Date => hour(type.startsWith('Announce') || type === 'ExpireConsent' ? 100 : 29);

describe('a plan', () => {
  testLifecycle(
    'ImprovementPlan',
    world,
    (type, state, actor) => decideStep(world, meantFor(type, state, actor), [COMMANDS[type], actor, whenOf(type)]),
    STATES,
    ['ImportMaintenanceNotice'],
  );
});

describe('a command that can lead to several states', () => {
  const from = (status: PlanStatus): ImprovementPlan => given(world, PATHS[status]);
  const open = planSubject({ ownerships: [ownedBy('service-1', authorizer.id), ownedBy('service-2', timer.id)] });

  test.each<readonly [string, PlanStatus, Step<PlanCommand>, typeof open, PlanStatus]>([
    ['impact on others asks for authorization', 'ACKNOWLEDGED', impact, open, 'REQUEST_FOR_AUTHORIZATION'],
    [
      'no impact is declared of what the issue affects and actions touch',
      'ACKNOWLEDGED',
      planStep(2, COMMANDS.DeclareImprovementPlanImpact),
      open,
      'REQUEST_FOR_AUTHORIZATION',
    ],
    [
      'who refused reconsiders, and another owner is awaited',
      'REJECTED',
      granted(6, authorizer, { consentHash }),
      open,
      'WAIT_FOR_APPROVAL',
    ],
    [
      'the first consent of two changes nothing yet',
      'WAIT_FOR_APPROVAL',
      granted(4, authorizer, { consentHash }),
      open,
      'WAIT_FOR_APPROVAL',
    ],
    ['a refusal rejects', 'WAIT_FOR_APPROVAL', refusal, open, 'REJECTED'],
    ['an amendment of what consent covers', 'APPROVED', planStep(6, COMMANDS.AmendImprovementPlan), open, 'REQUEST_FOR_AUTHORIZATION'],
    [
      'an amendment of what it does not cover',
      'APPROVED',
      planStep(6, { type: 'AmendImprovementPlan', reason: 'Seen', risk: 'None' }),
      open,
      'APPROVED',
    ],
    ['a fallback that restores', 'FALLBACK_EXECUTION', fallbackEnded(27), open, 'POST_IMPLEMENTATION_REVIEW'],
    ['a fallback that does not', 'FALLBACK_EXECUTION', fallbackEnded(27, false), open, 'FAILED'],
    ['a verification that passed', 'POST_IMPLEMENTATION_REVIEW', reviewed(36), planSubject({ issue: issueVerified(35) }), 'COMPLETED'],
    ['an issue that ended otherwise', 'POST_IMPLEMENTATION_REVIEW', reviewed(36), ended, 'NOT_ASSESSED'],
    ['a verification that failed', 'POST_IMPLEMENTATION_REVIEW', reviewed(36), planSubject({ issue: issueVerified(35, 7) }), 'FAILED'],
  ])('%s', (_, status, step, subject, to) => {
    expect(decideStep(subject, from(status), step)).toMatchObject({ kind: 'Accepted', state: { status: to } });
  });

  test('no impact needs no authorization where nothing is implied', () => {
    const harmless = planSubject({ issue: HARMLESS_ISSUE });
    const plan = given(harmless, [proposed({ actions: [] })]);
    expect(decideStep(harmless, plan, planStep(2, COMMANDS.DeclareImprovementPlanImpact))).toMatchObject({ state: { status: 'APPROVED' } });
  });

  test('the last consent of all approves', () => {
    expect(given(world, [...WAITING, ...grants]).status).toBe('APPROVED');
  });
});
