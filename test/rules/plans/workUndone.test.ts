/** Ways round what begun work owes: after its window, against a refusal, undone, or “restored” without being taken back. */
import { describe, expect, test } from '@jest/globals';
import { dueOnPlan } from '../../../src/domain/plan/derived.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import { brokenRule } from '../../support/domain/expect.js';
import {
  action,
  actionDone,
  actionStarted,
  AWAITING_CONSENT,
  COMMENCED,
  commenced,
  fallbackEnded,
  fellBack,
  granted,
  issueThatRequires,
  onTask,
  otherAuthorizer,
  planStep,
  plans,
  planSubject,
  proposed,
  scheduled,
  TASKS_DONE,
  workDone,
} from '../../support/domain/plans.js';
import { authorizer, decideStep, given, hour, operator, type Step } from '../../support/domain/samples.js';

const emergency: Step<PlanCommand> = planStep(2, { type: 'CommenceEmergencyWork', reason: 'Calls fail', expectedEnd: hour(6) }, operator);
const extend = (hours: number, end: number): Step<PlanCommand> =>
  planStep(hours, { type: 'ExtendImprovementPlanWindow', end: hour(end), reason: 'It takes longer' });
const found = (hours: number, after: string): Step<PlanCommand> =>
  planStep(hours, { type: 'CompleteImprovementPlanAction', actionId: 'queue', after });
const failed = (hours: number, actionId = 'queue'): Step<PlanCommand> =>
  planStep(hours, { type: 'FailImprovementPlanAction', actionId, error: 'Half set' });
const cancel = (hours: number, actionId = 'queue'): Step<PlanCommand> =>
  planStep(hours, { type: 'CancelImprovementPlanAction', actionId, reason: 'Not needed' });
const amend = (hours: number, fields: object): Step<PlanCommand> =>
  planStep(hours, { type: 'AmendImprovementPlan', reason: 'Another way', ...fields });

/** A commenced plan with these actions. */
const commencedWith = (actions: readonly ReturnType<typeof action>[], world = plans): readonly Step<PlanCommand>[] => {
  const asked = [proposed({ actions }), ...AWAITING_CONSENT.slice(1)];
  const fields = { consentHash: given(world, asked).consent?.hash ?? '' };
  return [...asked, granted(4, authorizer, fields), granted(5, otherAuthorizer, fields), scheduled(), commenced()];
};

describe('once the window is over', () => {
  test('nothing more begins that nobody extended it for', () => {
    for (const step of [onTask(31, 'StartImprovementPlanTask', 'prepare'), actionStarted(31)]) {
      expect(decideStep(plans, given(plans, COMMENCED), step)).toMatchObject(brokenRule('OUTSIDE_WINDOW'));
      expect(decideStep(plans, given(plans, [...COMMENCED, extend(29, 40)]), step)).toMatchObject({ kind: 'Accepted' });
    }
  });

  test('of an emergency without a planned one, it stays overdue through an amendment and a fallback', () => {
    const work = given(plans, [
      proposed({ window: null }),
      emergency,
      planStep(2.5, { type: 'StartImprovementPlanAction', actionId: 'queue', before: '7' }),
      amend(3, { actions: [action('queue', { before: '7' })] }),
      fellBack(4),
    ]);
    expect(work.scheduled).toEqual({ start: hour(2), end: hour(6) });
    expect(dueOnPlan(work, hour(6))).toEqual({ type: 'AnnounceOverdue' });
  });
});

test('An emergency that its owner refused goes on with no task, and is not extended', () => {
  const begun = given(plans, [proposed(), emergency]);
  const consentHash = begun.consent?.hash ?? '';
  const refuse = planStep(3, { type: 'DecideEmergencyAuthorization', granted: false, reason: 'No', consentHash }, authorizer);
  const work = given(plans, [proposed(), emergency, refuse]);
  for (const step of [onTask(4, 'StartImprovementPlanTask', 'prepare'), extend(4, 60)])
    expect(decideStep(plans, work, step)).toMatchObject(brokenRule('NO_VALID_CONSENT'));
  expect(decideStep(plans, given(plans, [proposed(), emergency, refuse, fellBack(4)]), extend(5, 60))).toMatchObject({ kind: 'Accepted' });
});

describe('a fallback restores only once all that was begun is taken back', () => {
  const notRolledBack = (steps: readonly Step<PlanCommand>[]) =>
    expect(decideStep(plans, given(plans, [...COMMENCED, ...steps]), fallbackEnded(29, true))).toMatchObject(brokenRule('NOT_ROLLED_BACK'));

  test('an action that was running, or failed', () => {
    notRolledBack([actionStarted(25), fellBack(27)]);
    notRolledBack([actionStarted(25), failed(26), fellBack(27)]);
  });

  test('an action that was amended since another value was found', () => {
    notRolledBack([actionStarted(25), found(25.5, '9'), amend(26, { actions: [action('queue', { after: '3' })] }), fellBack(27)]);
    const deviated = given(plans, [...COMMENCED, actionStarted(25), found(25.5, '9')]);
    for (const actions of [[], [action('queue', { parameter: 'another' })]])
      expect(decideStep(plans, deviated, amend(26, { actions }))).toMatchObject(brokenRule('ACTION_DONE'));
  });

  test('and may take each of them back', () => {
    const taken = [actionStarted(25), failed(26), fellBack(27), actionStarted(28), actionDone(28.5)];
    expect(decideStep(plans, given(plans, [...COMMENCED, ...taken]), fallbackEnded(29, true))).toMatchObject({ kind: 'Accepted' });
  });
});

describe('an action that was begun is cancelled by two', () => {
  test('also one that may be left out', () => {
    const actions = [action('queue'), action('extra', { mandatory: false })];
    const steps = [...commencedWith(actions), actionStarted(26, 'extra'), failed(26.5, 'extra')];
    expect(decideStep(plans, given(plans, steps), cancel(27, 'extra'))).toMatchObject({
      events: [{ type: 'ActionCancellationProposed' }],
      state: { actions: [{}, { status: 'IN_ERROR' }] },
    });
    expect(decideStep(plans, given(plans, commencedWith(actions)), cancel(27, 'extra'))).toMatchObject({
      events: [{ type: 'ActionCancelled' }],
    });
  });

  test('who see what it is: an approval is void once it was begun anew', () => {
    const proposal = [...COMMENCED, actionStarted(25), failed(25.1), cancel(25.2)];
    const changeId = given(plans, proposal).proposedChanges[0]?.id ?? '';
    const decide = (approve: boolean) =>
      planStep(26, { type: 'DecideImprovementPlanChange', changeId, approve, reason: 'So be it' }, operator);
    const moved = given(plans, [...proposal, actionStarted(25.3), found(25.5, '9')]);
    expect(decideStep(plans, moved, decide(true))).toMatchObject(brokenRule('CHANGE_OUTDATED'));
    expect(decideStep(plans, moved, decide(false))).toMatchObject({ kind: 'Accepted' });
    expect(decideStep(plans, given(plans, proposal), decide(true))).toMatchObject({ kind: 'Accepted' });
  });
});

test('A mandatory action that another action of the plan undoes is not done', () => {
  const world = planSubject({ issue: issueThatRequires(true, false) });
  const move = (id: string, before: string, after: string) => action(id, { kind: 'REASSIGN_SERVICE', parameter: 'path', before, after });
  const done = (id: string, hours: number) => [actionStarted(hours, id), actionDone(hours + 0.1, id)];
  const steps = [
    ...commencedWith([move('there', 'north', 'south'), move('back', 'south', 'north')], world),
    ...TASKS_DONE,
    ...done('there', 26.1),
    ...done('back', 26.3),
  ];
  expect(decideStep(world, given(world, steps), workDone())).toMatchObject(brokenRule('MANDATE_UNFULFILLED'));
  const on = [
    ...commencedWith([move('there', 'north', 'south'), move('on', 'south', 'west')], world),
    ...TASKS_DONE,
    ...done('there', 26.1),
    ...done('on', 26.3),
  ];
  expect(decideStep(world, given(world, on), workDone())).toMatchObject({ kind: 'Accepted' });
});
