/** The life cycle of a performance issue, every state by every command by every kind of principal, against an oracle written separately. */
import { describe, expect, test } from '@jest/globals';
import type { Accepted } from '../../../src/domain/kernel/decider.js';
import { ISSUE_STATUSES, type IssueStatus, type PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { IssueCommand, IssueTypes } from '../../../src/domain/issue/messages.js';
import { partyUser, type Principal, staff } from '../../../src/domain/kernel/principal.js';
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import { issueCommand } from '../../support/domain/commands.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import {
  type Step,
  accepted,
  analyzed,
  arrangement,
  registeredParty,
  target,
  decideStep,
  claimed,
  crm,
  given,
  hour,
  issuesWithPlans,
  measured,
  operator,
  secondOperator,
  raise,
  started,
  supplierA,
  verified,
} from '../../support/domain/samples.js';

/** The report is owed after the resolution, so that a clock is due in every state that is not called off. */
const agreed = {
  ...arrangement,
  milestones: [{ code: 'REPORT', startOn: 'RAISED', endOn: 'REPORT_DELIVERED' }] as const,
  targets: [...arrangement.targets, { ...target('MAJOR', 'MILESTONE', 40), milestone: 'REPORT' }],
};
const reporting = registeredParty('party-a', agreed);
/** As there are plans, an analysis that demands less is only proposed. */
const withPlans = issuesWithPlans(1);
const issues: typeof withPlans = {
  ...withPlans,
  facts: (command) => {
    const facts = withPlans.facts(command);
    return facts.party?._id === 'party-a' ? { ...facts, party: reporting } : facts;
  },
};
const relaxed: IssueCommand = {
  type: 'AnalyzeServiceQuality',
  degradationCode: 'CONGESTION',
  natureOfDegradation: 'Congestion',
  indicators: [{ name: 'loss', unit: '%', normalMin: null, normalMax: 2 }],
  requiresReassignment: false,
  requiresReconfiguration: false,
  reason: 'The first analysis was too strict',
};

const slot = (from: number): IssueCommand => ({ type: 'OfferPerformanceIssueAppointment', from: hour(from), to: hour(from + 4) });

/**
 * A raised issue about which everything can be asked at once: analysed, measured, with a stop, changes that are proposed, a dispute and appointments. What follows comes too late:
 * there is more to dispute.
 */
const PRELUDE: readonly Step<IssueCommand>[] = [
  [raise(), crm, hour(0)],
  analyzed(0.1),
  measured(0.2),
  [
    { type: 'StopServiceLevelClock', reason: 'AWAITING_ACCESS', clocks: ['ACKNOWLEDGE'], evidence: 'Gate log' },
    staff('operator-2', ['OPERATOR']),
    hour(1.1),
  ],
  [{ type: 'VoidClockStop', stopId: 'stop-4', reason: 'Access was there' }, staff('operator-2', ['OPERATOR']), hour(1.2)],
  [relaxed, staff('planner-2', ['PLANNER']), hour(1.2)],
  [{ type: 'DisputeClock', clockId: 'acknowledge-party-1', reason: 'The site was closed' }, supplierA, hour(1.3)],
  // One for each side to agree to, one to report on, and one to cancel.
  [slot(150), supplierA, hour(1.4)],
  [slot(150), secondOperator, hour(1.4)],
  [slot(2), supplierA, hour(1.4)],
  [{ type: 'AgreePerformanceIssueAppointment', appointmentId: 'appointment-10' }, secondOperator, hour(1.5)],
  [slot(150), supplierA, hour(1.5)],
  [{ type: 'AgreePerformanceIssueAppointment', appointmentId: 'appointment-12' }, secondOperator, hour(1.5)],
];
/** The appointment that an act is about. */
const appointmentFor = (type: IssueCommand['type'], { kind }: Principal): string => {
  if (type === 'CancelPerformanceIssueAppointment') return 'appointment-12';
  if (type === 'ReportPerformanceIssueAppointment') return 'appointment-10';
  return kind === 'PARTY' ? 'appointment-9' : 'appointment-8';
};
const by = (type: IssueCommand['type'], who = supplierA): Step<IssueCommand> => [issueCommand[type](null, hour(10), 0), who, hour(10)];

/** Work with a temporary restoration that was measured: it can be confirmed, rejected and followed by a permanent one. */
const WORKED: readonly Step<IssueCommand>[] = [
  started(9),
  [
    { type: 'RecordRestoration', kind: 'TEMPORARY', description: 'Switched to the reserve path' },
    partyUser('agent-2', 'party-a'),
    hour(9.1),
  ],
  measured(9.2),
];

const PATHS: Readonly<Record<IssueStatus, readonly Step<IssueCommand>[]>> = {
  ACKNOWLEDGED: [],
  IN_PROGRESS: WORKED,
  HELD: [...WORKED, by('HoldPerformanceIssue')],
  PENDING: [...WORKED, by('RequestPerformanceIssueInformation')],
  RESOLVED: [started(9), claimed(10), measured(10.5), verified(11)],
  CLOSED: [started(9), claimed(10), measured(10.5), verified(11), accepted(12), measured(12.5, 50)],
  REJECTED: [by('RejectPerformanceIssue')],
  CANCELLED: [by('CancelPerformanceIssue', secondOperator)],
};

/** When everything that can be due is due, and nothing is over. */
const LATER = hour(100);

const STATES: readonly { readonly name: string; readonly state: PerformanceIssue | null }[] = [
  { name: '-', state: null },
  ...ISSUE_STATUSES.map((status) => ({ name: status, state: given(issues, [...PRELUDE, ...PATHS[status]]) })),
];

/** Accepted is what was verified, rejected what was not. */
const unverified = given(issues, [...PRELUDE, started(9), claimed(10)]);

/** The answer to a command that no rule refuses. */
const doing = (type: IssueCommand['type'], named: PerformanceIssue | null, actor: Principal): Accepted<IssueTypes> | Refusal => {
  const state = type === 'RejectPerformanceIssueResolution' && named?.status === 'RESOLVED' ? unverified : named;
  const at = type === 'LapseRejection' ? hour(300) : LATER;
  const command = issueCommand[type](state, at, 0);
  const about = 'appointmentId' in command ? { ...command, appointmentId: appointmentFor(type, actor) } : command;
  return decideStep(issues, state, [about, actor, at]);
};

describe('an issue', () => {
  testLifecycle('PerformanceIssue', issues, doing, STATES);
});

test('a verification that fails is the one command that leads to either of two states', () => {
  const bad = given(issues, [...PRELUDE, ...PATHS.RESOLVED, measured(13, 7)]);
  const good = given(issues, [...PRELUDE, ...PATHS.RESOLVED, measured(13)]);
  expect(doing('VerifyRestoration', bad, operator)).toMatchObject({ state: { status: 'IN_PROGRESS' } });
  expect(doing('VerifyRestoration', good, operator)).toMatchObject({ state: { status: 'RESOLVED' } });
});
