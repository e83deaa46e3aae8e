/** Every command of the small world with its few telling inputs, as data. */
import { consentHash } from '../../../src/domain/plan/authorization/consent.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { OwnershipCommand } from '../../../src/domain/ownership/messages.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import type { ImprovementPlan } from '../../../src/domain/plan/model.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import { BINDINGS, action, entity, task } from '../domain/plans.js';
import { type Act, inHours, nowOf, type SmallWorld, WINDOW } from './smallWorld.js';

const WHY = { reason: 'So decided' } as const;
const SERVICE_1 = { type: 'Service', id: 'service-1' } as const;
const BOTH = [entity('service-1'), entity('service-2')];

const STRICT = {
  degradationCode: 'LATENCY',
  natureOfDegradation: 'Slow',
  indicators: [{ name: 'loss', unit: '%', normalMin: null, normalMax: 1 }],
  requiresReassignment: false,
  requiresReconfiguration: true,
} as const;
const LOOSE = {
  ...STRICT,
  // A template of the library fits this code.
  degradationCode: 'CONGESTION',
  requiresReconfiguration: false,
  indicators: [{ name: 'loss', unit: '%', normalMin: null, normalMax: 99 }],
  ...WHY,
} as const;

const pendingChange = ({ issue }: SmallWorld): string => issue.proposedChanges.find(({ decision }) => decision === null)?.id ?? 'none';
const openStop = ({ issue }: SmallWorld): string => issue.stops.find(({ to }) => to === null)?.id ?? 'none';
const disputable = (world: SmallWorld): string =>
  world.issue.clocks.find(
    (clock) => clock.obligor === 'PARTY' && clock.dispute === null && readClock(clock, world.issue, nowOf(world)).breached,
  )?.id ?? 'none';
const disputed = ({ issue }: SmallWorld): string => issue.clocks.find(({ dispute }) => dispute?.outcome === 'OPEN')?.id ?? 'none';

const appointment = ({ issue }: SmallWorld): string => issue.appointments.at(-1)?.id ?? 'none';

/** Acts on the issue, by what sets them apart. */
export const ISSUE_MOVES: Readonly<Record<string, (world: SmallWorld) => IssueCommand>> = {
  start: () => ({ type: 'StartPerformanceIssue' }),
  reject: () => ({ type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', ...WHY }),
  contest: () => ({ type: 'ContestPerformanceIssueRejection', ...WHY }),
  'confirm the rejection': () => ({ type: 'ConfirmPerformanceIssueRejection', code: 'WRONG_PARTY', ...WHY }),
  'lapse the rejection': () => ({ type: 'LapseRejection' }),
  cancel: () => ({ type: 'CancelPerformanceIssue', code: 'NO_LONGER_NEEDED', ...WHY }),
  ask: () => ({ type: 'RequestPerformanceIssueInformation', question: 'Which port?', stopReason: 'AWAITING_INFORMATION' }),
  answer: () => ({ type: 'ProvidePerformanceIssueInformation', answer: 'Port 7' }),
  hold: () => ({ type: 'HoldPerformanceIssue', ...WHY }),
  resume: () => ({ type: 'ResumePerformanceIssue' }),
  arrive: () => ({ type: 'RecordPerformanceIssueMilestone', event: 'ON_SITE' }),
  'identify the cause': () => ({ type: 'IdentifyPerformanceIssueCause', cause: 'FIBRE_BREAK', evidence: 'Reflection at 4.2 km' }),
  restore: () => ({ type: 'RecordRestoration', kind: 'TEMPORARY', description: 'On the reserve path' }),
  'reject the restoration': () => ({ type: 'RejectRestoration', ...WHY }),
  claim: () => ({ type: 'ClaimPerformanceIssueResolution', resolution: 'Repaired' }),
  accept: () => ({ type: 'AcceptPerformanceIssueResolution' }),
  lapse: () => ({ type: 'LapseAcceptance' }),
  'reject the claim': () => ({ type: 'RejectPerformanceIssueResolution', ...WHY }),
  reopen: () => ({ type: 'ReopenPerformanceIssue', ...WHY }),
  report: () => ({ type: 'ReportPerformanceIssueProgress', percent: 50, text: 'On site' }),
  analyze: () => ({ type: 'AnalyzeServiceQuality', ...STRICT }),
  'relax the analysis': () => ({ type: 'AnalyzeServiceQuality', ...LOOSE }),
  'approve the proposed change': (world) => ({
    type: 'DecidePerformanceIssueChange',
    changeId: pendingChange(world),
    approve: true,
    ...WHY,
  }),
  'decline the proposed change': (world) => ({
    type: 'DecidePerformanceIssueChange',
    changeId: pendingChange(world),
    approve: false,
    ...WHY,
  }),
  'measure a good value': () => ({ type: 'RecordPerformanceIssueMeasurement', indicator: 'loss', value: 0.2 }),
  'measure a bad value': () => ({ type: 'RecordPerformanceIssueMeasurement', indicator: 'loss', value: 50 }),
  'measure a bad value of the claim': ({ issue }) => ({
    type: 'RecordPerformanceIssueMeasurement',
    indicator: 'loss',
    value: 50,
    measuredAt: issue.resolution?.claimedAt ?? null,
  }),
  verify: () => ({ type: 'VerifyRestoration' }),
  lower: () => ({ type: 'ChangePerformanceIssuePriority', severity: 'MINOR', ...WHY }),
  raise: () => ({ type: 'ChangePerformanceIssuePriority', severity: 'CRITICAL', ...WHY }),
  'hand over': ({ issue }) => ({ type: 'AssignPerformanceIssue', partyId: issue.partyId === 'party-a' ? 'party-b' : 'party-a', ...WHY }),
  'stop the clock': () => ({ type: 'StopServiceLevelClock', reason: 'AWAITING_ACCESS', evidence: 'Gate log' }),
  'resume the clock': (world) => ({ type: 'ResumeServiceLevelClock', stopId: openStop(world) }),
  'void the stop': (world) => ({ type: 'VoidClockStop', stopId: openStop(world), ...WHY }),
  dispute: (world) => ({ type: 'DisputeClock', clockId: disputable(world), ...WHY }),
  'uphold the dispute': (world) => ({ type: 'SettleClockDispute', clockId: disputed(world), outcome: 'UPHELD', ...WHY }),
  'offer an appointment': (world) => ({
    type: 'OfferPerformanceIssueAppointment',
    from: new Date(nowOf(world).getTime() + 3_600_000),
    to: new Date(nowOf(world).getTime() + 7_200_000),
  }),
  'agree the appointment': (world) => ({ type: 'AgreePerformanceIssueAppointment', appointmentId: appointment(world) }),
  'cancel the appointment': (world) => ({ type: 'CancelPerformanceIssueAppointment', appointmentId: appointment(world), ...WHY }),
  'report the appointment': (world) => ({ type: 'ReportPerformanceIssueAppointment', appointmentId: appointment(world), outcome: 'KEPT' }),
  note: () => ({ type: 'AddPerformanceIssueNote', text: 'Seen' }),
  link: () => ({ type: 'LinkPerformanceIssues', issueId: 'issue-2', relation: 'DUPLICATE_OF' }),
  announce: () => ({ type: 'AnnounceClocks' }),
};

const STEPS = { tasks: [task('t'), task('tidy', { mandatory: false })], actions: [action('queue')] };
const DRAFT = { name: 'Widen the queue', description: null, ...STEPS, window: WINDOW, risk: null, fallback: 'Narrow it' };
const undecided = (plan: ImprovementPlan): string => plan.proposedChanges.find(({ decision }) => decision === null)?.id ?? 'none';
const ACCEPTED = { conflictsAcceptedBecause: 'Agreed' } as const;

/** Ways to a plan. */
export const PLAN_BIRTHS: Readonly<Record<string, (world: SmallWorld) => PlanCommand>> = {
  develop: () => ({ type: 'DevelopImprovementPlan', issueId: 'issue-1', ...DRAFT }),
  adopt: () => ({ type: 'AdoptPartyPlan', issueId: 'issue-1', ...DRAFT }),
  'develop in spite of a template': () => ({
    type: 'DevelopImprovementPlan',
    issueId: 'issue-1',
    ...DRAFT,
    overrideReason: 'Another site',
  }),
  'use the library for': () => ({ type: 'UseLibraryPlan', issueId: 'issue-1', templateId: 's', bindings: BINDINGS, deviations: [] }),
};

/** Acts on a plan. */
export const PLAN_MOVES: Readonly<Record<string, (plan: ImprovementPlan, world: SmallWorld) => PlanCommand>> = {
  confirm: () => ({ type: 'ConfirmPartyPlan' }),
  'approve a change of': (plan) => ({ type: 'DecideImprovementPlanChange', changeId: undecided(plan), approve: true, ...WHY }),
  'decline a change of': (plan) => ({ type: 'DecideImprovementPlanChange', changeId: undecided(plan), approve: false, ...WHY }),
  'declare both services impacted by': () => ({ type: 'DeclareImprovementPlanImpact', rationale: 'Shared', entities: BOTH }),
  'declare nothing impacted by': () => ({ type: 'DeclareImprovementPlanImpact', rationale: 'Idle', entities: [] }),
  'waive service-1 for': () => ({ type: 'WaiveImprovementPlanImpact', entity: SERVICE_1, ...WHY }),
  propose: () => ({ type: 'NotifyImprovementPlanProposal', text: 'We mean to work' }),
  'acknowledge the proposal of': () => ({ type: 'AcknowledgeImprovementPlanProposal' }),
  'announce the unreached owners of': () => ({ type: 'AnnounceUnreached' }),
  grant: (plan) => ({ type: 'DecideImprovementPlanAuthorization', granted: true, consentHash: consentHash(plan) }),
  'grant what was read before of': () => ({ type: 'DecideImprovementPlanAuthorization', granted: true, consentHash: 'another' }),
  refuse: (plan) => ({ type: 'DecideImprovementPlanAuthorization', granted: false, consentHash: consentHash(plan), ...WHY }),
  'withdraw consent to': () => ({ type: 'WithdrawImprovementPlanAuthorization', ...WHY }),
  schedule: () => ({ type: 'ScheduleImprovementPlan', window: WINDOW, ...ACCEPTED }),
  'amend the risk of': () => ({ type: 'AmendImprovementPlan', risk: 'None', ...WHY }),
  'amend the action of': () => ({ type: 'AmendImprovementPlan', actions: [action('queue', { after: '3' })], ...WHY }),
  'drop the action of': () => ({ type: 'AmendImprovementPlan', actions: [], ...WHY }),
  'amend the impact of': () => ({ type: 'AmendImprovementPlan', entities: [], ...WHY }),
  commence: () => ({ type: 'CommenceImprovementPlan', ...ACCEPTED }),
  'commence as an emergency': (_, world) => ({ type: 'CommenceEmergencyWork', expectedEnd: inHours(world, 4), ...ACCEPTED, ...WHY }),
  'grant afterwards': (plan) => ({ type: 'DecideEmergencyAuthorization', granted: true, consentHash: plan.consent?.hash ?? '' }),
  'refuse afterwards': (plan) => ({ type: 'DecideEmergencyAuthorization', granted: false, consentHash: plan.consent?.hash ?? '', ...WHY }),
  'announce owed authorization of': () => ({ type: 'AnnounceAuthorizationOverdue' }),
  'take over': () => ({ type: 'TakeOverImprovementPlan', ...WHY }),
  withdraw: () => ({ type: 'WithdrawImprovementPlan', ...WHY }),
  extend: (plan, world) => ({
    type: 'ExtendImprovementPlanWindow',
    end: new Date(Math.max(nowOf(world).getTime(), (plan.scheduled ?? WINDOW).end.getTime()) + 3_600_000),
    ...ACCEPTED,
    ...WHY,
  }),
  'grant the extension of': () => ({ type: 'DecideImprovementPlanExtension', granted: true }),
  'refuse the extension of': () => ({ type: 'DecideImprovementPlanExtension', granted: false, ...WHY }),
  'start the task of': () => ({ type: 'StartImprovementPlanTask', taskId: 't' }),
  'hold the task of': () => ({ type: 'HoldImprovementPlanTask', taskId: 't' }),
  'complete the task of': () => ({ type: 'CompleteImprovementPlanTask', taskId: 't' }),
  'cancel the mandatory task of': () => ({ type: 'CancelImprovementPlanTask', taskId: 't', ...WHY }),
  'cancel a task of': () => ({ type: 'CancelImprovementPlanTask', taskId: 'tidy', ...WHY }),
  'start the action of': () => ({ type: 'StartImprovementPlanAction', actionId: 'queue' }),
  'start the action on another value of': () => ({ type: 'StartImprovementPlanAction', actionId: 'queue', before: '9' }),
  'complete the action of': () => ({ type: 'CompleteImprovementPlanAction', actionId: 'queue', after: '2' }),
  'find the former value at the action of': () => ({ type: 'CompleteImprovementPlanAction', actionId: 'queue', after: '1' }),
  'complete the action with another value of': () => ({ type: 'CompleteImprovementPlanAction', actionId: 'queue', after: '9' }),
  'fail the action of': () => ({ type: 'FailImprovementPlanAction', actionId: 'queue', error: 'No answer' }),
  'cancel the action of': () => ({ type: 'CancelImprovementPlanAction', actionId: 'queue', ...WHY }),
  'complete the work of': () => ({ type: 'CompleteImprovementPlanWork', text: 'Done' }),
  'fall back from': () => ({ type: 'StartImprovementPlanFallback', ...WHY }),
  'restore by the fallback of': () => ({ type: 'EndImprovementPlanFallback', restored: true, text: 'As it was' }),
  'end the fallback unrestored of': () => ({ type: 'EndImprovementPlanFallback', restored: false, text: 'Not as it was' }),
  review: () => ({ type: 'CloseImprovementPlanReview', text: 'Looked at' }),
  cancel: () => ({ type: 'CancelImprovementPlan', ...WHY }),
  'expire consent of': () => ({ type: 'ExpireConsent' }),
  'announce overdue': () => ({ type: 'AnnounceOverdue' }),
};

/** The issue is there already; carriers' maintenance, plans for recommendations and a second access manager are not of this world. */
export const NOT_EXPLORED: readonly string[] = [
  'RaisePerformanceIssue',
  'DevelopRecommendedPlan',
  'ImportMaintenanceNotice',
  'ConfirmEntityOwnership',
];

/** Acts on the record of service-1. */
export const RECORD_MOVES: Readonly<Record<string, OwnershipCommand>> = {
  'record omar for': { type: 'RecordEntityOwnership', entity: SERVICE_1, owners: ['omar'] },
  'name ben for': { type: 'ChangeEntityOwnership', owners: ['ben'], ...WHY },
  end: { type: 'EndEntityOwnership', ...WHY },
};

/** An act with its sentence. */
export interface Move {
  readonly sentence: string;
  readonly act: Act;
}

const PLACES = [0, 1] as const;

/** Everything that may be tried in a world. */
export const movesIn = (world: SmallWorld): readonly Move[] => [
  ...Object.entries(ISSUE_MOVES).map(([verb, of]): Move => ({ sentence: `${verb} (the issue)`, act: { on: 'issue', command: of(world) } })),
  ...PLACES.flatMap((on) => {
    const plan = world.plans[on] ?? null;
    const all: readonly (readonly [string, PlanCommand])[] =
      plan === null
        ? Object.entries(PLAN_BIRTHS).map(([verb, of]) => [verb, of(world)])
        : Object.entries(PLAN_MOVES).map(([verb, of]) => [verb, of(plan, world)]);
    // The second plan follows the first: in the other order they are the same.
    return on === 1 && world.plans[0] === null
      ? []
      : all.map(([verb, command]): Move => ({ sentence: `${verb} plan ${on + 1}`, act: { on, command } }));
  }),
  ...Object.entries(RECORD_MOVES).map(([verb, command]): Move => ({
    sentence: `${verb} service-1`,
    act: { on: 'Service:service-1', command },
  })),
];
