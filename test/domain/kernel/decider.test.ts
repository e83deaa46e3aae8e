/** The kernel: in what order it refuses, what it records, and the limits that hold for every command. */
import { describe, expect, test } from '@jest/globals';
import { allowedCommands, fold, permissionRefusal } from '../../../src/domain/kernel/decider.js';
import { issue } from '../../../src/domain/issue/index.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { Permission, Principal, PrincipalKind } from '../../../src/domain/kernel/principal.js';
import { describeRequirement } from '../../../src/domain/kernel/privilege.js';
import { notFound, noSuchParty } from '../../../src/domain/kernel/refusal.js';
import { inputLimitProblems } from '../../../src/domain/kernel/inputLimits.js';
import { invalidAt } from '../../support/domain/expect.js';
import {
  type Step,
  decideStep,
  auditor,
  given,
  hour,
  issues,
  operator,
  raise,
  raised,
  started,
  runSteps,
  supplierA,
  timer,
} from '../../support/domain/samples.js';

describe('a refusal', () => {
  const claim = (resolution: string): IssueCommand => ({ type: 'ClaimPerformanceIssueResolution', resolution });
  const issueRaised = given(issues, [raised]);

  test('checks permission first, then input, then the transition, then the rule', () => {
    expect(decideStep(issues, issueRaised, [claim(' '), auditor, hour(1)])).toMatchObject({ kind: 'NotPermitted' });
    expect(decideStep(issues, issueRaised, [claim(' '), supplierA, hour(1)])).toMatchObject({ kind: 'InvalidInput' });
    expect(decideStep(issues, issueRaised, [claim('Done'), supplierA, hour(1)])).toMatchObject({
      kind: 'IllegalTransition',
      message:
        'claimPerformanceIssueResolution is not allowed in status ACKNOWLEDGED; open to you: startPerformanceIssue, rejectPerformanceIssue, recordPerformanceIssueMilestone, recordPerformanceIssueMeasurement, disputeClock, offerPerformanceIssueAppointment, agreePerformanceIssueAppointment, cancelPerformanceIssueAppointment, reportPerformanceIssueAppointment, addPerformanceIssueNote',
    });
    expect(decideStep(issues, issueRaised, [{ type: 'AnnounceClocks' }, timer, hour(0.1)])).toMatchObject({ kind: 'RuleBroken' });
  });

  test.each<readonly [Permission, PrincipalKind, string]>([
    ['plan:write', 'STAFF', 'staff with the role PLANNER'],
    ['plan:propose', 'STAFF', 'staff with the role PLANNER'],
    ['plan:propose', 'PARTY', 'a client with the privilege PROPOSE_PLANS'],
    ['plan:write', 'PARTY', 'staff with the role PLANNER'],
    ['issue:assign', 'SERVICE', 'staff with one of the roles OPERATOR, ADMIN'],
    ['issue:work', 'STAFF', "a party's client with the privilege WORK_ISSUES"],
    ['import', 'STAFF', 'this product itself'],
  ])('for the missing permission %s names to %s who has it: %s', (permission, kind, what) => {
    expect(describeRequirement(permission, kind)).toBe(what);
  });

  test('names the role or privilege, not the permission', () => {
    expect(decideStep(issues, issueRaised, [claim('Done'), operator, hour(1)])).toEqual({
      kind: 'NotPermitted',
      message: "Only a party's client with the privilege WORK_ISSUES may do this; you are staff of the service provider",
    });
  });

  test.each<readonly [Principal, string]>([
    [operator, 'staff without that role'],
    [supplierA, "a party's client"],
    [{ ...operator, kind: 'SERVICE', permissions: new Set() }, 'a service'],
  ])('says what the caller is, and not by a word of the contract', (caller, who) => {
    expect(permissionRefusal('plan:write', caller).message).toBe(`Only staff with the role PLANNER may do this; you are ${who}`);
  });

  test('says that a placeholder was left in, and else how the id is found', () => {
    expect(noSuchParty(['partyId'], '<partyByExternalIdentifier.id>').message).toMatch(/in the place of <partyByExternalIdentifier\.id>$/);
    expect(noSuchParty(['partyId'], 'party-9').message).toMatch(/: find its id with the queries parties or partyByExternalIdentifier$/);
    expect(notFound('performance issue', '<raisePerformanceIssue.id>').message).toMatch(/put the id of an earlier answer in its place$/);
  });

  test('lists the commands that are allowed instead', () => {
    const answer = decideStep(issues, issueRaised, [{ type: 'ClaimPerformanceIssueResolution', resolution: 'Done' }, supplierA, hour(1)]);
    expect(answer).toMatchObject({
      allowed: [
        'StartPerformanceIssue',
        'RejectPerformanceIssue',
        'RecordPerformanceIssueMilestone',
        'RecordPerformanceIssueMeasurement',
        'DisputeClock',
        'OfferPerformanceIssueAppointment',
        'AgreePerformanceIssueAppointment',
        'CancelPerformanceIssueAppointment',
        'ReportPerformanceIssueAppointment',
        'AddPerformanceIssueNote',
      ],
    });
    expect(allowedCommands(issue, 'ACKNOWLEDGED', auditor)).toEqual([]);
  });

  test('says that the aggregate does not exist', () => {
    const answer = decideStep(issues, null, [{ type: 'StartPerformanceIssue' }, supplierA, hour(1)]);
    expect(answer).toMatchObject({
      kind: 'IllegalTransition',
      message: 'startPerformanceIssue is not allowed before it exists',
      allowed: [],
    });
  });
});

describe('an event', () => {
  test('says what happened to which version of what, when, by whom and for whose eyes', () => {
    expect(runSteps(issues, [raised, started(0.5)]).events[1]).toEqual({
      _id: 'issue-1:2',
      type: 'IssueStarted',
      aggregateType: 'PerformanceIssue',
      aggregateId: 'issue-1',
      version: 2,
      partyIds: ['party-a'],
      at: hour(0.5),
      actor: { id: 'agent-a', kind: 'PARTY', partyId: 'party-a' },
      from: 'ACKNOWLEDGED',
      to: 'IN_PROGRESS',
      data: { note: null },
    });
  });

  test('of a principal without a party has none', () => {
    expect(runSteps(issues, [raised]).events[0]?.actor).toEqual({ id: operator.id, kind: 'STAFF' });
  });

  test('happens no earlier than the one before it, whatever the clock of a machine says', () => {
    const late = given(issues, [
      raised,
      started(2),
      [{ type: 'ReportPerformanceIssueProgress', percent: 5, text: 'On site' }, supplierA, hour(1.9)],
    ]);
    expect(late).toMatchObject({ updatedAt: hour(2), progress: [{ at: hour(2) }] });
  });

  test('adds up with the others to the state; none adds up to nothing', () => {
    const { state, events } = runSteps(issues, [raised, started(2)]);
    expect(fold(issue, events)).toEqual(state);
    expect(fold(issue, [])).toBeNull();
  });
});

describe('a malformed command', () => {
  const raising = (fields: Partial<ReturnType<typeof raise>>): ReturnType<typeof decideStep> => {
    const step: Step<IssueCommand> = [raise(fields), operator, hour(0)];
    return decideStep(issues, null, step);
  };

  test.each<readonly [why: string, fields: Partial<ReturnType<typeof raise>>, ...path: string[]]>([
    ['a blank text', { name: ' \n' }, 'name'],
    ['a text that is too long', { description: 'x'.repeat(4001) }, 'description'],
    ['a NUL character', { category: 'LOSS\0' }, 'category'],
    [
      'a blank text inside a list',
      {
        affectedEntities: [
          { type: 'Service', id: 'a' },
          { type: 'Service', id: '' },
        ],
      },
      'affectedEntities',
      '1',
      'id',
    ],
    [
      'a list that is too long',
      { affectedEntities: Array.from({ length: 1001 }, () => ({ type: 'Service' as const, id: 'a' })) },
      'affectedEntities',
    ],
    ['an instant before 1970', { occurredAt: new Date(-1) }, 'occurredAt'],
    ['an instant after 2199', { occurredAt: new Date(Date.UTC(2200, 0, 1)) }, 'occurredAt'],
    ['an instant that is none', { occurredAt: new Date(Number.NaN) }, 'occurredAt'],
  ])('with %s is refused with the path of it', (_, fields, ...path) => {
    expect(raising(fields)).toMatchObject(invalidAt(...path));
  });

  test('with several faults names them all', () => {
    expect(inputLimitProblems({ name: '', percent: Number.POSITIVE_INFINITY, at: new Date(0), note: null, ready: true })).toEqual([
      { path: ['name'], message: 'must not be blank' },
      { path: ['percent'], message: 'must be a finite number' },
    ]);
  });

  test.each([
    ['the longest text', 'x'.repeat(4000)],
    ['the longest list', Array.from({ length: 1000 }, () => 1)],
    ['the first instant', new Date(0)],
    ['the last instant', new Date(Date.UTC(2200, 0, 1) - 1)],
  ])('is not one with %s', (_, value) => {
    expect(inputLimitProblems({ text: value })).toEqual([]);
  });
});
