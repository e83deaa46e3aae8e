/** The work on a plan: its steps, its service actions, what is mandatory, the fallback and the review. */
import { describe, expect, test } from '@jest/globals';
import { touchMs, touchRatio } from '../../../src/domain/plan/derived.js';
import type { ActionKind, ImprovementPlan } from '../../../src/domain/plan/model.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  NO_IMPACT,
  COMMENCED,
  TASKS_DONE,
  WORKED,
  action,
  actionDone,
  actionStarted,
  planStep,
  commenced,
  fallbackEnded,
  fellBack,
  issueThatRequires,
  issueVerified,
  onTask,
  plans,
  planSubject,
  proposed,
  reviewed,
  scheduled,
  task,
  window,
  workDone,
} from '../../support/domain/plans.js';
import { HOUR_MS, decideStep, given, hour, runSteps, operator } from '../../support/domain/samples.js';

const working = given(plans, COMMENCED);
const statusOf = (plan: ImprovementPlan, id: string) => [...plan.tasks, ...plan.actions].find((one) => one.id === id)?.status;
const cancelImprovementPlanTask = (hours: number, taskId: string) =>
  planStep(hours, { type: 'CancelImprovementPlanTask', taskId, reason: 'Not needed' });
const failed = (hours: number, actionId = 'queue') => planStep(hours, { type: 'FailImprovementPlanAction', actionId, error: 'No answer' });

describe('a step', () => {
  test('is taken up, put down, taken up again and done', () => {
    const steps = [
      onTask(24, 'StartImprovementPlanTask', 'prepare'),
      onTask(25, 'HoldImprovementPlanTask', 'prepare'),
      onTask(26, 'StartImprovementPlanTask', 'prepare'),
    ];
    expect(statusOf(given(plans, [...COMMENCED, ...steps.slice(0, 1)]), 'prepare')).toBe('ACTIVE');
    expect(statusOf(given(plans, [...COMMENCED, ...steps.slice(0, 2)]), 'prepare')).toBe('HOLD');
    expect(statusOf(given(plans, [...COMMENCED, ...steps, onTask(27, 'CompleteImprovementPlanTask', 'prepare')]), 'prepare')).toBe(
      'COMPLETED',
    );
  });

  test('waits for those it depends on, which are named', () => {
    expect(decideStep(plans, working, onTask(24, 'StartImprovementPlanTask', 'widen'))).toMatchObject({
      ...brokenRule('TASK_WAITS'),
      message: expect.stringContaining('Step prepare'),
    });
    const active = given(plans, [...COMMENCED, onTask(24, 'StartImprovementPlanTask', 'prepare')]);
    expect(decideStep(plans, active, onTask(25, 'StartImprovementPlanTask', 'widen'))).toMatchObject(brokenRule('TASK_WAITS'));
  });

  test('does not wait for one that was dropped', () => {
    const tasks = [task('optional', { mandatory: false }), task('next', { dependsOn: ['optional'] })];
    const plan = given(plans, [proposed({ tasks }), ...NO_IMPACT, scheduled(), commenced(), cancelImprovementPlanTask(24, 'optional')]);
    expect(decideStep(plans, plan, onTask(25, 'StartImprovementPlanTask', 'next'))).toMatchObject({ kind: 'Accepted' });
  });

  test('is dropped only where it is not mandatory', () => {
    expect(decideStep(plans, working, cancelImprovementPlanTask(24, 'prepare'))).toMatchObject(brokenRule('TASK_MANDATORY'));
    expect(statusOf(given(plans, [...COMMENCED, cancelImprovementPlanTask(24, 'tidy')]), 'tidy')).toBe('CANCELLED');
    expect(statusOf(given(plans, [proposed(), cancelImprovementPlanTask(2, 'tidy')]), 'tidy')).toBe('CANCELLED');
  });

  test.each([
    ['held before it is begun', onTask(24, 'HoldImprovementPlanTask', 'prepare')],
    ['done before it is begun', onTask(24, 'CompleteImprovementPlanTask', 'prepare')],
  ])('is not %s', (_, step) => {
    expect(decideStep(plans, working, step)).toMatchObject({ ...brokenRule('TASK_STATE'), message: expect.stringContaining('NEW') });
  });

  test('is not taken up, or dropped, once it is over', () => {
    const over = given(plans, [
      ...COMMENCED,
      onTask(24, 'StartImprovementPlanTask', 'tidy'),
      onTask(25, 'CompleteImprovementPlanTask', 'tidy'),
    ]);
    expect(decideStep(plans, over, onTask(26, 'StartImprovementPlanTask', 'tidy'))).toMatchObject(brokenRule('TASK_STATE'));
    expect(decideStep(plans, over, cancelImprovementPlanTask(26, 'tidy'))).toMatchObject(brokenRule('TASK_STATE'));
  });

  test('that is not there is refused', () => {
    for (const step of [
      onTask(24, 'StartImprovementPlanTask', 'x'),
      onTask(24, 'HoldImprovementPlanTask', 'x'),
      onTask(24, 'CompleteImprovementPlanTask', 'x'),
      cancelImprovementPlanTask(24, 'x'),
    ])
      expect(decideStep(plans, working, step)).toMatchObject(invalidAt('taskId'));
  });
});

describe('a service action', () => {
  test('runs and succeeds, with the values found beside the planned ones', () => {
    const steps = [
      planStep(24, { type: 'StartImprovementPlanAction', actionId: 'queue', before: '1' }),
      planStep(25, { type: 'CompleteImprovementPlanAction', actionId: 'queue', after: '2' }),
    ];
    expect(given(plans, [...COMMENCED, ...steps]).actions[0]).toMatchObject({
      status: 'COMPLETED',
      observedBefore: '1',
      observedAfter: '2',
      startedAt: hour(24),
      endedAt: hour(25),
      error: null,
    });
  });

  test('keeps the planned values unless others are given', () => {
    expect(given(plans, [...COMMENCED, actionStarted(24), actionDone(25)]).actions[0]).toMatchObject({ before: '1', after: '2' });
  });

  test('fails, and may be tried again', () => {
    const broken = given(plans, [...COMMENCED, actionStarted(24), failed(25)]);
    expect(broken.actions[0]).toMatchObject({ status: 'IN_ERROR', error: 'No answer', endedAt: hour(25) });
    expect(decideStep(plans, broken, actionStarted(26))).toMatchObject({
      state: { actions: [{ status: 'IN_PROGRESS', error: null, endedAt: null }] },
    });
  });

  test('neither starts twice nor ends before it started', () => {
    const running = given(plans, [...COMMENCED, actionStarted(24)]);
    expect(decideStep(plans, running, actionStarted(25))).toMatchObject({
      ...brokenRule('ACTION_STATE'),
      message: expect.stringContaining('IN_PROGRESS'),
    });
    expect(decideStep(plans, working, actionDone(25))).toMatchObject({
      ...brokenRule('ACTION_STATE'),
      message: expect.stringContaining('not begun'),
    });
    expect(decideStep(plans, working, failed(25))).toMatchObject(brokenRule('ACTION_STATE'));
    const done = given(plans, [...COMMENCED, actionStarted(24), actionDone(25)]);
    expect(decideStep(plans, done, actionStarted(26))).toMatchObject(brokenRule('ACTION_STATE'));
  });

  test('that is not there is refused', () => {
    for (const step of [actionStarted(24, 'x'), actionDone(24, 'x'), failed(24, 'x')])
      expect(decideStep(plans, working, step)).toMatchObject(invalidAt('actionId'));
  });
});

describe('the work is complete', () => {
  test('when every mandatory step is done, with a notice to all recipients in the same event', () => {
    const { state, events } = runSteps(plans, WORKED);
    expect(state).toMatchObject({ status: 'POST_IMPLEMENTATION_REVIEW', actualEnd: hour(27) });
    expect(events.at(-1)).toMatchObject({ type: 'WorkCompleted', data: { notice: { kind: 'COMPLETION' } } });
    expect(state.notices.at(-1)).toMatchObject({ kind: 'COMPLETION', text: 'The queue is wide', window: window(24, 30) });
    expect(state.notices.at(-1)?.recipients.toSorted()).toEqual(['authorizer-1', 'authorizer-2', 'operator-1', 'party-a']);
  });

  test('not while a mandatory step is undone, and those are named', () => {
    const half = given(plans, [...COMMENCED, ...TASKS_DONE.slice(0, 2)]);
    const answer = decideStep(plans, half, workDone());
    expect(answer).toMatchObject({ ...brokenRule('TASKS_UNDONE'), message: 'Mandatory tasks are not done: Step widen' });
  });

  test('not while a service action runs', () => {
    const running = given(plans, [...COMMENCED, ...TASKS_DONE, actionStarted(26)]);
    expect(decideStep(plans, running, workDone())).toMatchObject({
      ...brokenRule('ACTIONS_RUNNING'),
      message: expect.stringContaining('parameter queue'),
    });
  });

  test('not with an action that failed or was never begun', () => {
    expect(decideStep(plans, given(plans, [...COMMENCED, ...TASKS_DONE]), workDone())).toMatchObject(brokenRule('ACTIONS_UNDONE'));
    const broken = given(plans, [...COMMENCED, ...TASKS_DONE, actionStarted(26), failed(26.5)]);
    expect(decideStep(plans, broken, workDone())).toMatchObject(brokenRule('ACTIONS_UNDONE'));
  });
});

describe('what the degradation makes mandatory', () => {
  const planWith = (...kinds: readonly ActionKind[]) => {
    const actions = kinds.map((kind) => action(kind, { kind }));
    return [proposed({ tasks: [task('a', { mandatory: false })], actions }), ...NO_IMPACT, scheduled(), commenced()];
  };
  const doneWith = (...kinds: readonly ActionKind[]) =>
    given(plans, [...planWith(...kinds), ...kinds.flatMap((kind) => [actionStarted(25, kind), actionDone(26, kind)])]);

  test.each([
    ['re-assignment', [true, false], 'REASSIGN_SERVICE', 'RECONFIGURE_PARAMETER'],
    ['re-configuration', [false, true], 'RECONFIGURE_PARAMETER', 'REASSIGN_SERVICE'],
  ] as const)('%s has to have succeeded, and is named when it has not', (_, requires, kind, another) => {
    const world = planSubject({ issue: issueThatRequires(...requires) });
    const missing = { ...brokenRule('MANDATE_UNFULFILLED'), message: expect.stringContaining(kind) };
    expect(decideStep(world, given(plans, planWith(kind)), workDone())).toMatchObject(missing);
    const broken = given(plans, [...planWith(kind), actionStarted(25, kind), failed(26, kind)]);
    expect(decideStep(world, broken, workDone())).toMatchObject(missing);
    expect(decideStep(world, doneWith(another), workDone())).toMatchObject(missing);
    expect(decideStep(world, doneWith(kind), workDone())).toMatchObject({ kind: 'Accepted' });
  });

  test.each([
    ['scheduled', [], scheduled()],
    ['commenced', [scheduled()], commenced()],
    [
      'commenced in an emergency',
      [scheduled()],
      planStep(7, { type: 'CommenceEmergencyWork', reason: 'The site is dark', expectedEnd: hour(9) }, operator),
    ],
  ] as const)('has to be in a plan that is %s, and is named when it is not', (_, before, step) => {
    const world = planSubject({ issue: issueThatRequires(true, true) });
    const planOf = (...kinds: readonly ActionKind[]) =>
      given(plans, [proposed({ actions: kinds.map((kind) => action(kind, { kind })) }), ...NO_IMPACT, ...before]);
    const missing = (kinds: string) => ({
      ...brokenRule('MANDATE_UNPLANNED'),
      message: expect.stringContaining(`lacks them: ${kinds}. Amend the plan`),
    });
    expect(decideStep(world, planOf(), step)).toMatchObject(missing('REASSIGN_SERVICE, RECONFIGURE_PARAMETER'));
    expect(decideStep(world, planOf('OTHER', 'RECONFIGURE_PARAMETER'), step)).toMatchObject(missing('REASSIGN_SERVICE'));
    expect(decideStep(world, planOf('REASSIGN_SERVICE', 'RECONFIGURE_PARAMETER'), step)).toMatchObject({ kind: 'Accepted' });
    expect(decideStep(plans, planOf(), step)).toMatchObject({ kind: 'Accepted' });
  });

  test('may be both: each one that is missing is named', () => {
    const world = planSubject({ issue: issueThatRequires(true, true) });
    expect(decideStep(world, doneWith('OTHER'), workDone())).toMatchObject({
      message: expect.stringContaining('REASSIGN_SERVICE, RECONFIGURE_PARAMETER'),
    });
    expect(decideStep(world, doneWith('REASSIGN_SERVICE', 'RECONFIGURE_PARAMETER'), workDone())).toMatchObject({ kind: 'Accepted' });
  });

  test('is asked for again at the review, as the analysis may have changed', () => {
    const done = given(plans, [...planWith('OTHER'), actionStarted(25, 'OTHER'), actionDone(26, 'OTHER'), workDone()]);
    const world = planSubject({ issue: issueVerified(35, 0.2, [false, true]) });
    expect(decideStep(world, done, reviewed(36))).toMatchObject(brokenRule('MANDATE_UNFULFILLED'));
    expect(decideStep(planSubject({ issue: issueVerified(35, 7, [false, true]) }), done, reviewed(36))).toMatchObject({
      state: { status: 'FAILED' },
    });
  });
});

describe('the fallback', () => {
  const falling = given(plans, [...COMMENCED, actionStarted(24.5), fellBack(25)]);

  test('begins with a notice, during the work or after it', () => {
    expect(falling).toMatchObject({ status: 'FALLBACK_EXECUTION', actualEnd: null });
    expect(falling.notices.at(-1)).toMatchObject({ kind: 'UPDATE', text: 'Falling back: Loss grew', window: window(24, 30) });
    expect(given(plans, [...WORKED, fellBack(28)])).toMatchObject({ status: 'FALLBACK_EXECUTION', actualEnd: null });
  });

  test('ends with a notice of completion, restored or not', () => {
    for (const restored of [true, false]) {
      const ended = given(plans, [...COMMENCED, fellBack(25), fallbackEnded(26, restored)]);
      expect(ended).toMatchObject({ status: restored ? 'POST_IMPLEMENTATION_REVIEW' : 'FAILED', actualEnd: hour(26) });
      expect(ended.notices.at(-1)).toMatchObject({ kind: 'COMPLETION', text: 'The queue is as it was' });
    }
  });

  test('means that the plan has failed, whatever another one brings about', () => {
    const back = given(plans, [...COMMENCED, fellBack(25), fallbackEnded(26)]);
    expect(decideStep(planSubject({ issue: issueVerified(35) }), back, reviewed(36))).toMatchObject({ state: { status: 'FAILED' } });
    expect(decideStep(plans, back, reviewed(36))).toMatchObject({ state: { status: 'FAILED' } });
  });
});

describe('the review', () => {
  const done = given(plans, WORKED);

  test('waits for a verification of the issue after the work', () => {
    expect(decideStep(plans, done, reviewed(36))).toMatchObject(brokenRule('NOT_VERIFIED'));
    expect(decideStep(planSubject({ issue: issueVerified(26) }), done, reviewed(36))).toMatchObject(brokenRule('NOT_VERIFIED'));
  });

  test('says what the last verification says', () => {
    const text = { statusChanges: expect.arrayContaining([expect.objectContaining({ by: operator.id, reason: 'It helped' })]) };
    expect(decideStep(planSubject({ issue: issueVerified(35) }), done, reviewed(36))).toMatchObject({
      state: { status: 'COMPLETED', ...text },
    });
    expect(decideStep(planSubject({ issue: issueVerified(35, 7) }), done, reviewed(36))).toMatchObject({
      state: { status: 'FAILED', ...text },
    });
  });
});

describe('touch time', () => {
  const HOURS = (n: number) => n * HOUR_MS;

  test('is when a step was worked on or an action ran; overlaps count once', () => {
    const steps = [
      onTask(24, 'StartImprovementPlanTask', 'prepare'),
      actionStarted(25),
      onTask(26, 'CompleteImprovementPlanTask', 'prepare'),
      actionDone(28),
    ];
    expect(given(plans, [...COMMENCED, ...steps]).touchMs).toBe(HOURS(4));
  });

  test('leaves out the time when no step was worked on', () => {
    const steps = [
      onTask(24, 'StartImprovementPlanTask', 'prepare'),
      onTask(25, 'HoldImprovementPlanTask', 'prepare'),
      onTask(27, 'StartImprovementPlanTask', 'prepare'),
    ];
    expect(touchMs(given(plans, [...COMMENCED, ...steps]), hour(29))).toBe(HOURS(3));
  });

  test('counts a run that failed as well as the one that succeeded', () => {
    expect(given(plans, [...COMMENCED, actionStarted(24), failed(25), actionStarted(27), actionDone(28)]).touchMs).toBe(HOURS(2));
  });

  test('ends when a fallback interrupts the work, though something was never put down', () => {
    const plan = given(plans, [
      ...COMMENCED,
      onTask(24, 'StartImprovementPlanTask', 'prepare'),
      actionStarted(24),
      fellBack(25),
      fallbackEnded(26, false),
    ]);
    expect(touchMs(plan, hour(500))).toBe(HOURS(1));
  });

  test('stands beside the time since the proposal until the work ended, or now', () => {
    expect(touchRatio(given(plans, [proposed()]), hour(1))).toBeNull();
    expect(touchRatio(given(plans, WORKED), hour(500))).toBeCloseTo(2.5 / 26);
    expect(touchRatio(given(plans, [...COMMENCED, onTask(24, 'StartImprovementPlanTask', 'prepare')]), hour(25))).toBeCloseTo(1 / 24);
  });
});
