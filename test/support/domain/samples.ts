/** Neutral samples, and how to bring an aggregate into a state: by the commands that lead there, never by hand. */
import {
  type Accepted,
  type Aggregate,
  type MessageOf,
  type RecordedEvent,
  type Message,
  decide,
  type AggregateTypes,
} from '../../../src/domain/kernel/decider.js';
import { issue } from '../../../src/domain/issue/index.js';
import type { IssueCommand, IssueTypes } from '../../../src/domain/issue/messages.js';
import type { IssueFacts } from '../../../src/domain/issue/facts.js';
import type { CancellationCode } from '../../../src/domain/issue/restorations/restorationModel.js';
import type { Party } from '../../../src/domain/party/model.js';
import { party } from '../../../src/domain/party/index.js';
import type { ArrangementContent, PartyCommand, PartyTypes } from '../../../src/domain/party/messages.js';
import { type Principal, partyUser, service, staff, system } from '../../../src/domain/kernel/principal.js';
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import type { Calendar, ClockKind, Obligor, ServiceLevelTarget, Severity } from '../../../src/domain/time/serviceLevelTerms.js';

export const HOUR_MS = 3_600_000;
/** Monday, midnight. */
const START = Date.UTC(2026, 2, 2);
/** The instant this many hours after the start of every scenario; fractions are allowed. */
export const hour = (hours: number): Date => new Date(START + hours * HOUR_MS);

export const operator = staff('operator-1', ['OPERATOR']);
export const planner = staff('planner-1', ['PLANNER']);
export const authorizer = staff('authorizer-1', ['AUTHORIZER']);
export const accessManager = staff('access-manager-1', ['ACCESS_MANAGER']);
export const auditor = staff('auditor-1', ['AUDITOR']);
export const admin = staff('admin-1', ['ADMIN']);
export const secondAdmin = staff('admin-2', ['ADMIN']);
/** Decides what the first one proposed. */
export const secondOperator = staff('operator-2', ['OPERATOR']);
export const supplierA = partyUser('agent-a', 'party-a');
export const supplierB = partyUser('agent-b', 'party-b');
export const crm = service('crm');
export const timer = system('timer');

/** One principal of each kind and role, by the names the oracle of the life cycles uses. */
export const PRINCIPALS: Readonly<Record<string, Principal>> = {
  OPERATOR: operator,
  PLANNER: planner,
  AUTHORIZER: authorizer,
  ACCESS_MANAGER: accessManager,
  AUDITOR: auditor,
  ADMIN: admin,
  PARTY: supplierA,
  SERVICE: crm,
  SYSTEM: timer,
};

export const aroundTheClock: Calendar = {
  timeZone: 'UTC',
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
  holidays: [],
};

/** @param hours the target's length */
export const target = (severity: Severity, clock: ClockKind, hours: number, obligor: Obligor = 'PARTY'): ServiceLevelTarget => ({
  severity,
  clock,
  obligor,
  basis: obligor === 'PARTY' ? 'UNDERPINNING_CONTRACT' : 'SLA',
  target: { kind: 'DURATION', durationMs: hours * HOUR_MS },
});

/**
 * Time runs around the clock; a MAJOR issue is to be acknowledged in 1 h, restored in 8 h (the provider: 10 h), resolved in 24 h, with a
 * report every 4 h.
 */
export const arrangement: ArrangementContent = {
  kind: 'OUTSOURCED_NETWORK',
  agreementReference: 'AGR-A',
  scope: [{ type: 'Resource', id: 'node-1' }],
  validFrom: hour(-1000),
  validTo: null,
  calendar: aroundTheClock,
  targets: [
    target('MAJOR', 'ACKNOWLEDGE', 1),
    target('MAJOR', 'UPDATE', 4),
    target('MAJOR', 'RESTORE', 8),
    target('MAJOR', 'RESTORE', 10, 'SERVICE_PROVIDER'),
    target('MAJOR', 'RESOLVE', 24),
    target('CRITICAL', 'RESTORE', 4),
  ],
  stopReasons: ['AWAITING_INFORMATION', 'AWAITING_ACCESS'],
  atRiskShares: [0.5, 0.75],
  reopenWindowMs: 168 * HOUR_MS,
  acceptancePeriodMs: 48 * HOUR_MS,
  // One value is enough, so that most stories stay short.
  verification: [{ severity: 'MAJOR', observationMs: 0, samples: 1, toleratedShare: 0 }],
  providerVerificationCounts: false,
};

/** The other party promises restoration in 6 h and agrees to one reason for stops. */
export const arrangementB: ArrangementContent = {
  ...arrangement,
  agreementReference: 'AGR-B',
  targets: [target('MAJOR', 'ACKNOWLEDGE', 2), target('MAJOR', 'UPDATE', 3), target('MAJOR', 'RESTORE', 6)],
  stopReasons: ['AWAITING_ACCESS'],
};

/** A raise command that is accepted as it is. */
export const raise = (
  fields: Partial<MessageOf<IssueCommand, 'RaisePerformanceIssue'>> = {},
): MessageOf<IssueCommand, 'RaisePerformanceIssue'> => ({
  type: 'RaisePerformanceIssue',
  partyId: 'party-a',
  name: 'Packet loss above target',
  category: 'PACKET_LOSS',
  severity: 'MAJOR',
  initiatingLayer: 'RM_AND_O',
  initiatingProcess: 'Resource Performance Management',
  resource: { type: 'Resource', id: 'node-1' },
  affectedEntities: [{ type: 'Service', id: 'service-1' }],
  ...fields,
});

/** An aggregate with its facts and the id it is created with. */
export interface TestSubject<T extends AggregateTypes> {
  readonly aggregate: Aggregate<T>;
  readonly facts: (command: T['Command']) => T['Facts'];
  readonly id: string;
}

/** An objective of February that was missed. */
const MISSED_OBJECTIVE = {
  arrangementId: 'arrangement-2',
  code: 'AVAILABLE',
  subject: null,
  from: new Date('2026-02-01T00:00Z'),
  to: new Date('2026-03-01T00:00Z'),
  outcome: 'MISSED',
  n: 1,
  value: 0.9,
  target: 0.99,
} as const;

/** Parties without open issues. */
export const parties: TestSubject<PartyTypes> = {
  aggregate: party,
  facts: () => ({ openIssues: 0, openPlans: 0, objectives: [MISSED_OBJECTIVE] }),
  id: 'party-a',
};

/** What happens, who does it and when. */
export type Step<C extends Message> = readonly [command: C, actor: Principal, at: Date];

/** Decides one step on a state (null: it does not exist yet). */
export const decideStep = <T extends AggregateTypes>(
  { aggregate, facts, id }: TestSubject<T>,
  state: T['State'] | null,
  [command, actor, at]: Step<T['Command']>,
): Accepted<T> | Refusal => decide(aggregate, command, state, { now: at, actor, id, facts: facts(command) });

/**
 * What steps lead to: the state and every event on the way. Throws when a step is refused, as a story that did not happen proves nothing.
 */
export const runSteps = <T extends AggregateTypes>(
  subject: TestSubject<T>,
  steps: readonly Step<T['Command']>[],
): { readonly state: T['State']; readonly events: readonly RecordedEvent<T['Event']>[] } => {
  let state: T['State'] | null = null;
  const events: RecordedEvent<T['Event']>[] = [];
  for (const step of steps) {
    const answer: Accepted<T> | Refusal = decideStep(subject, state, step);
    if (answer.kind !== 'Accepted') throw new Error(`${step[0].type} was refused: ${answer.message}`);
    state = answer.state;
    events.push(...answer.events);
  }
  if (state === null) throw new Error('A story needs a first step');
  return { state, events };
};

/** The state that steps lead to. */
export const given = <T extends AggregateTypes>(subject: TestSubject<T>, steps: readonly Step<T['Command']>[]): T['State'] =>
  runSteps(subject, steps).state;

/** The steps that make a validated party with one arrangement. */
export const registration = (content: ArrangementContent = arrangement): readonly Step<PartyCommand>[] => [
  [{ type: 'RegisterParty', name: 'Example Networks' }, admin, hour(-900)],
  [{ type: 'AgreeOutsourcingArrangement', ...content }, admin, hour(-899)],
  [{ type: 'ValidateParty', evidence: 'Trade register extract' }, admin, hour(-898)],
];

/** What approves the terms that were proposed last; nothing where none wait. */
export const approvalOf = ({ proposedArrangements }: Party): PartyCommand | undefined => {
  const change = proposedArrangements.findLast(({ decision }) => decision === null);
  return change && { type: 'DecideOutsourcingArrangement', changeId: change.id, approve: true, reason: 'Agreed with the party' };
};

/** The state after steps, where another administrator approves at once whatever terms they propose. */
export const withApprovals = (subject: TestSubject<PartyTypes>, steps: readonly Step<PartyCommand>[]): Party => {
  const done: Step<PartyCommand>[] = [];
  for (const step of steps) {
    done.push(step);
    const approval = approvalOf(given(subject, done));
    if (approval !== undefined) done.push([approval, secondAdmin, step[2]]);
  }
  return given(subject, done);
};

/** A validated party with one arrangement. */
export const registeredParty = (id = 'party-a', content: ArrangementContent = arrangement): Party =>
  given({ ...parties, id }, registration(content));

const PARTIES_BY_ID: Readonly<Record<string, Party>> = {
  'party-a': registeredParty(),
  'party-b': registeredParty('party-b', arrangementB),
};

/** An issue that others are linked to. */
export const otherIssue = (fields: Partial<NonNullable<IssueFacts['linkedIssue']>> = {}): NonNullable<IssueFacts['linkedIssue']> => ({
  ...raise(),
  isDuplicate: false,
  raisedAt: hour(-1),
  closedAt: null,
  status: 'IN_PROGRESS',
  breached: true,
  ...fields,
});

/** Issues in a world of the two parties, in which every linked issue exists. */
export const issues: TestSubject<IssueTypes> = {
  aggregate: issue,
  facts: (command) => ({
    party: 'partyId' in command ? (PARTIES_BY_ID[command.partyId] ?? null) : null,
    linkedIssue: otherIssue(),
    plans: { count: 0, inProgress: [] },
  }),
  id: 'issue-1',
};

/** The answer to a step on the issue that earlier steps lead to. */
export const answer = (steps: readonly Step<IssueCommand>[], step: Step<IssueCommand>): Accepted<IssueTypes> | Refusal =>
  decideStep(issues, given(issues, steps), step);

/** Issues that have plans: `count` of them, of which those named are in progress. */
export const issuesWithPlans = (count: number, ...inProgress: readonly string[]): typeof issues => ({
  ...issues,
  facts: (command) => ({ ...issues.facts(command), plans: { count, inProgress } }),
});

/** Issues in a world where a party's record is `known`. */
export const issuesWith = (known: Party | null): typeof issues => ({
  ...issues,
  facts: () => ({ party: known, linkedIssue: null, plans: { count: 0, inProgress: [] } }),
});

/** The issue is raised at hour 0. */
export const raised: Step<IssueCommand> = [raise(), operator, hour(0)];
/** The party starts on it. */
export const started = (hours = 0.5): Step<IssueCommand> => [{ type: 'StartPerformanceIssue' }, supplierA, hour(hours)];
/** It is said what normal is: loss of at most 1 %. */
export const analyzed = (hours: number): Step<IssueCommand> => [
  {
    type: 'AnalyzeServiceQuality',
    degradationCode: 'CONGESTION',
    natureOfDegradation: 'Congestion',
    indicators: [{ name: 'loss', unit: '%', normalMin: null, normalMax: 1 }],
    requiresReassignment: false,
    requiresReconfiguration: false,
  },
  planner,
  hour(hours),
];
/** Loss is measured. */
export const measured = (hours: number, value = 0.2): Step<IssueCommand> => [
  { type: 'RecordPerformanceIssueMeasurement', indicator: 'loss', value },
  operator,
  hour(hours),
];
/** The party claims that it is resolved. */
export const claimed = (hours: number): Step<IssueCommand> => [
  { type: 'ClaimPerformanceIssueResolution', resolution: 'Replaced a line card', cause: 'Hardware' },
  supplierA,
  hour(hours),
];
/** The service provider verifies what was measured since the claim. */
export const verified = (hours: number): Step<IssueCommand> => [{ type: 'VerifyRestoration' }, operator, hour(hours)];
/** The service provider accepts. */
export const accepted = (hours: number): Step<IssueCommand> => [{ type: 'AcceptPerformanceIssueResolution' }, operator, hour(hours)];
/** Clocks stop: as an import has it, since these stories are not about who decides. */
export const stopped = (hours: number, fields: Partial<MessageOf<IssueCommand, 'StopServiceLevelClock'>> = {}): Step<IssueCommand> => [
  { type: 'StopServiceLevelClock', reason: 'AWAITING_ACCESS', evidence: 'Gate log', ...fields },
  timer,
  hour(hours),
];
/** A stop ends. */
export const resumed = (hours: number, stopId: string): Step<IssueCommand> => [
  { type: 'ResumeServiceLevelClock', stopId },
  operator,
  hour(hours),
];
/** It is proposed that a stop does not count. */
export const voiding = (hours: number, stopId: string): Step<IssueCommand> => [
  { type: 'VoidClockStop', stopId, reason: 'Access was there' },
  operator,
  hour(hours),
];
/** A second person approves a proposed change; `version` is the one that the proposal led to. */
export const approved = (hours: number, version: number, actor = secondOperator): Step<IssueCommand> => [
  { type: 'DecidePerformanceIssueChange', changeId: `change-${String(version)}`, approve: true, reason: 'Looked at' },
  actor,
  hour(hours),
];
/** A stop is void, by two people. */
export const voided = (hours: number, stopId: string, version: number): readonly Step<IssueCommand>[] => [
  voiding(hours, stopId),
  approved(hours, version),
];
/** The service provider confirms that the party rejected the issue rightly. */
export const confirmedRejection = (hours: number, code: CancellationCode = 'WRONG_PARTY', by = operator): Step<IssueCommand> => [
  { type: 'ConfirmPerformanceIssueRejection', code, reason: 'It is another segment' },
  by,
  hour(hours),
];
/** The issue goes to another party. */
export const handedOver = (hours: number, partyId = 'party-b'): Step<IssueCommand> => [
  { type: 'AssignPerformanceIssue', partyId, reason: 'Their segment' },
  operator,
  hour(hours),
];
/** Its severity changes. */
export const prioritized = (hours: number, severity: Severity): Step<IssueCommand> => [
  { type: 'ChangePerformanceIssuePriority', severity, reason: 'More customers' },
  // An operator raises it alone. Where it gets lower, it is as an import has it: these stories are not about who decides.
  severity === 'CRITICAL' || severity === 'MAJOR' ? operator : timer,
  hour(hours),
];
