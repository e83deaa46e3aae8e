/** Plans move with their issue, and work has a window: tried by the party, the planner and the operator. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../src/domain/issue/messages.js';
import { partyUser } from '../../src/domain/kernel/principal.js';
import { overdueAt, overrunMs } from '../../src/domain/plan/derived.js';
import type { PlanCommand } from '../../src/domain/plan/messages.js';
import { brokenRule, invalidAt } from '../support/domain/expect.js';
import {
  COMMENCED,
  SCHEDULED,
  WORKED,
  commenced,
  declared,
  draft,
  fellBack,
  issueThatRequires,
  issueVerified,
  notified,
  planStep,
  planSubject,
  plans,
  proposed,
  reviewed,
  task,
  window,
} from '../support/domain/plans.js';
import { HOUR_MS, type Step, accepted, decideStep, given, hour, issues, measured, operator, supplierA } from '../support/domain/samples.js';
import { OPERATOR, PLANNER, type RestorationScenario, TASKS, VOICE, startScenario } from '../support/restorationScenario.js';
import { startWorld, type World } from '../support/world.js';

const issueThat = (fields: object) => planSubject({ issue: { ...issueThatRequires(), ...fields } });
const takeOver = planStep(25, { type: 'TakeOverImprovementPlan', reason: 'The party has left the site' });
const withdraw = (actor = supplierA, hours = 4) => planStep(hours, { type: 'WithdrawImprovementPlan', reason: 'Another way' }, actor);

describe('work commences', () => {
  test.each(['RESOLVED', 'CLOSED', 'REJECTED', 'CANCELLED'])('for no issue that is %s', (status) => {
    expect(decideStep(issueThat({ status }), given(plans, SCHEDULED), commenced())).toMatchObject(brokenRule('ISSUE_NOT_OPEN'));
  });

  test('for no party that handed the issue over', () => {
    expect(decideStep(issueThat({ partyId: 'party-b' }), given(plans, SCHEDULED), commenced())).toMatchObject(brokenRule('NOT_THE_PARTY'));
  });
});

describe('work that has begun', () => {
  test('is taken over by the service provider, and the party does no more of it', () => {
    const plan = given(plans, [...COMMENCED, takeOver]);
    expect(plan).toMatchObject({
      takenOver: { by: 'planner-1' },
      notices: expect.arrayContaining([expect.objectContaining({ kind: 'UPDATE' })]),
    });
    const work: readonly PlanCommand[] = [
      { type: 'ExtendImprovementPlanWindow', end: hour(90), reason: 'Later' },
      { type: 'StartImprovementPlanTask', taskId: 'prepare' },
      { type: 'HoldImprovementPlanTask', taskId: 'prepare' },
      { type: 'CancelImprovementPlanTask', taskId: 'tidy', reason: 'No' },
      { type: 'StartImprovementPlanAction', actionId: 'queue' },
      { type: 'FailImprovementPlanAction', actionId: 'queue', error: 'No' },
      { type: 'CancelImprovementPlanAction', actionId: 'queue', reason: 'No' },
      { type: 'StartImprovementPlanFallback', reason: 'No' },
    ];
    for (const command of work) expect(decideStep(plans, plan, [command, supplierA, hour(26)])).toMatchObject(brokenRule('TAKEN_OVER'));
    expect(decideStep(plans, plan, planStep(26, { type: 'StartImprovementPlanTask', taskId: 'prepare' }))).toMatchObject({
      kind: 'Accepted',
    });
  });

  test('is what is taken over, and once', () => {
    expect(decideStep(plans, given(plans, SCHEDULED), takeOver)).toMatchObject(brokenRule('NOT_BEGUN'));
    expect(decideStep(plans, given(plans, [...COMMENCED, takeOver]), takeOver)).toMatchObject(brokenRule('ALREADY_TAKEN_OVER'));
  });
});

describe('a fallback of work that is over', () => {
  const fallback = fellBack(30);

  test.each(['CLOSED', 'REJECTED', 'CANCELLED'])('does not begin for an issue that is %s', (status) => {
    expect(decideStep(issueThat({ status }), given(plans, WORKED), fallback)).toMatchObject(brokenRule('ISSUE_NOT_OPEN'));
  });

  test('does not begin by a party that handed the issue over, unless the work is taken over', () => {
    const handedOver = issueThat({ partyId: 'party-b' });
    expect(decideStep(handedOver, given(plans, WORKED), fallback)).toMatchObject(brokenRule('NOT_THE_PARTY'));
    const takenOver = given(plans, [...WORKED, planStep(28, { type: 'TakeOverImprovementPlan', reason: 'It is gone' })]);
    expect(decideStep(handedOver, takenOver, fallback)).toMatchObject({ kind: 'Accepted' });
  });

  test('begins while the issue is open or claimed, and one of work in progress always does', () => {
    expect(decideStep(issueThat({ status: 'RESOLVED' }), given(plans, WORKED), fallback)).toMatchObject({ kind: 'Accepted' });
    expect(decideStep(issueThat({ status: 'CANCELLED' }), given(plans, COMMENCED), fallback)).toMatchObject({ kind: 'Accepted' });
  });
});

describe('the review of a plan', () => {
  test('is closed as not assessed where the issue ended otherwise, and is no success', () => {
    expect(decideStep(issueThat({ status: 'CANCELLED' }), given(plans, WORKED), reviewed(36))).toMatchObject({
      state: { status: 'NOT_ASSESSED' },
    });
  });

  test('is no way out of a failed verification', () => {
    const failed = { ...issueVerified(35, 7), status: 'CANCELLED' as const };
    expect(decideStep(planSubject({ issue: failed }), given(plans, WORKED), reviewed(36))).toMatchObject({ state: { status: 'FAILED' } });
  });

  const badAgain = measured(35.5, 50);
  test.each<readonly [what: string, steps: readonly Step<IssueCommand>[]]>([
    ['the claim was rejected', [badAgain, [{ type: 'RejectPerformanceIssueResolution', reason: 'It is back' }, operator, hour(36)]]],
    ['the issue was reopened', [accepted(35.4), badAgain, [{ type: 'ReopenPerformanceIssue', reason: 'It is back' }, operator, hour(37)]]],
  ])('is not passed by a verification after which %s', (_, steps) => {
    const passed = issueVerified(35);
    const issue = steps.reduce((before, step) => {
      const answer = decideStep(issues, before, step);
      if (answer.kind !== 'Accepted') throw new Error(answer.message);
      return answer.state;
    }, passed);
    expect(decideStep(planSubject({ issue: passed }), given(plans, WORKED), reviewed(36))).toMatchObject({
      state: { status: 'COMPLETED' },
    });
    expect(decideStep(planSubject({ issue }), given(plans, WORKED), reviewed(40))).toMatchObject(brokenRule('NOT_VERIFIED'));
  });

  test('is not passed by what was measured before the work ended, even where that was verified afterwards', () => {
    // Claimed at 33:00, measured at 34:30 and verified at 35:00.
    const issue = issueVerified(35);
    const plan = given(plans, WORKED);
    const endedAt = (hours: number) => ({ ...plan, actualEnd: hour(hours) });
    expect(decideStep(planSubject({ issue }), endedAt(34.6), reviewed(36))).toMatchObject(brokenRule('NOT_VERIFIED'));
    expect(decideStep(planSubject({ issue }), endedAt(34.4), reviewed(36))).toMatchObject({ state: { status: 'COMPLETED' } });
  });

  test('waits while the issue is open', () => {
    expect(decideStep(plans, given(plans, WORKED), reviewed(36))).toMatchObject(brokenRule('NOT_VERIFIED'));
  });
});

describe('a plan before its work', () => {
  const own = planStep(1, { type: 'AdoptPartyPlan', issueId: 'issue-1', ...draft }, supplierA);

  test('is withdrawn by its party before consent, and who was asked gets a notice', () => {
    expect(given(plans, [own, declared(), notified, withdraw()])).toMatchObject({
      status: 'CANCELLED',
      notices: [{ kind: 'PROPOSAL' }, { kind: 'CANCELLATION' }],
    });
  });

  test('is withdrawn by no other party, and not where the service provider made it', () => {
    expect(decideStep(plans, given(plans, [own]), withdraw(partyUser('rival', 'party-b')))).toMatchObject(
      brokenRule('NOT_THE_PARTYS_PLAN'),
    );
    expect(decideStep(plans, given(plans, [proposed()]), withdraw())).toMatchObject(brokenRule('NOT_THE_PARTYS_PLAN'));
  });

  test('is amended before its impact is declared, and stays where it is', () => {
    const amend = planStep(2, { type: 'AmendImprovementPlan', reason: 'Better', tasks: [task('better')] });
    expect(given(plans, [proposed(), amend])).toMatchObject({
      status: 'ACKNOWLEDGED',
      tasks: [{ id: 'better' }],
      amendedBy: ['planner-1'],
    });
  });

  test('is amended while its owners are asked: their consent is void, and they get a notice', () => {
    const amend = planStep(4, { type: 'AmendImprovementPlan', reason: 'Better', tasks: [task('better')] });
    expect(given(plans, [proposed(), declared(), notified, amend])).toMatchObject({
      status: 'REQUEST_FOR_AUTHORIZATION',
      consent: null,
      notices: [{ kind: 'PROPOSAL' }, { kind: 'UPDATE' }],
    });
  });
});

describe('all work has a window', () => {
  const emergency = (end: number) =>
    planStep(10, { type: 'CommenceEmergencyWork', reason: 'All customers are down', expectedEnd: hour(end) }, operator);

  test('an emergency says when it ends', () => {
    expect(decideStep(plans, given(plans, SCHEDULED), emergency(9))).toMatchObject(invalidAt('expectedEnd'));
    const plan = given(plans, [...SCHEDULED, emergency(12)]);
    expect(plan.scheduled).toEqual(window(10, 12));
    expect(plan.notices.at(-1)).toMatchObject({ kind: 'COMMENCEMENT', window: window(10, 12) });
    expect(overdueAt(plan)).toEqual(hour(12));
  });

  const extend = (hours: number, end: number): ReturnType<typeof planStep> =>
    planStep(hours, { type: 'ExtendImprovementPlanWindow', end: hour(end), reason: 'A splice broke' } satisfies PlanCommand);

  test('a running one is extended: the owners are asked, and the overrun is measured by the first end', () => {
    const plan = given(plans, [...COMMENCED, extend(29, 34), extend(33, 36)]);
    expect(plan).toMatchObject({ status: 'IN_PROGRESS', scheduled: window(24, 36), extensions: [{ from: hour(30) }, { from: hour(34) }] });
    expect(plan.notices.at(-1)).toMatchObject({ kind: 'UPDATE', window: window(24, 36) });
    expect(overdueAt(plan)).toEqual(hour(36));
    expect(overrunMs(plan, hour(33))).toBe(3 * HOUR_MS);
  });

  test('it is not made shorter, or extended into the past', () => {
    expect(decideStep(plans, given(plans, COMMENCED), extend(26, 28))).toMatchObject(invalidAt('end'));
    expect(decideStep(plans, given(plans, COMMENCED), extend(35, 34))).toMatchObject(invalidAt('end'));
  });

  test('it is not extended into other work unseen', () => {
    const other = {
      planId: 'other',
      partyId: 'party-b',
      name: 'Other',
      entity: { type: 'Service', id: 'service-1' },
      window: window(31, 32),
    } as const;
    expect(decideStep(planSubject({ conflicts: [other] }), given(plans, COMMENCED), extend(29, 34))).toMatchObject(brokenRule('CONFLICT'));
  });
});

test('an operator reviews; a party does not call its own plan not assessed', () => {
  expect(decideStep(issueThat({ status: 'CANCELLED' }), given(plans, WORKED), [reviewed(36)[0], supplierA, hour(36)])).toMatchObject({
    kind: 'NotPermitted',
  });
  expect(reviewed(36)[1]).toBe(operator);
});

describe('through the graph', () => {
  let world: World;
  let stage: RestorationScenario;
  beforeAll(async () => {
    world = await startWorld();
    stage = await startScenario(world);
  });
  afterAll(() => world.close());

  test('a hand-over cancels the plans that have not begun, with a notice to the owners who were asked', async () => {
    const issueId = await stage.raise();
    const { id } = await stage.propose(issueId);
    await stage.mutateAccepted(OPERATOR, 'assignPerformanceIssue', { id: issueId, partyId: stage.otherParty.partyId, reason: 'Theirs' });
    const source = `query($id: ID!) { improvementPlan(id: $id) { status notices { kind recipients } statusChanges { status reason } } }`;
    const { improvementPlan } = await stage.graph.data(PLANNER, source, { id });
    expect(improvementPlan).toMatchObject({
      status: 'CANCELLED',
      notices: [{ kind: 'PROPOSAL' }, { kind: 'CANCELLATION', recipients: expect.arrayContaining([VOICE.id]) }],
    });
    expect((improvementPlan?.['statusChanges'] as readonly object[]).at(-1)).toEqual({
      status: 'CANCELLED',
      reason: 'The issue was handed over to another party',
    });
  });

  test('a party withdraws its own plan', async () => {
    const issueId = await stage.raise();
    const { id } = await stage.mutateAccepted(stage.supplier, 'adoptPartyPlan', { issueId, name: 'Ours', tasks: TASKS });
    expect(await stage.mutate(stage.supplier, 'withdrawImprovementPlan', { id, reason: 'Another way' })).toMatchObject({
      status: 'CANCELLED',
    });
  });
});
