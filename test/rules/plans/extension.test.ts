/** A window that is extended during the work: the owners answer, and a refusal binds the planner who would rather go on. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { staff } from '../../../src/domain/kernel/principal.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import { overrunMs } from '../../../src/domain/plan/derived.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  actionDone,
  actionStarted,
  COMMENCED,
  fellBack,
  onTask,
  otherAuthorizer,
  planStep,
  plans,
  planSubject,
  SCHEDULED,
} from '../../support/domain/plans.js';
import { authorizer, decideStep, given, hour, HOUR_MS, operator, planner } from '../../support/domain/samples.js';
import { DATA, type RestorationScenario, startScenario, VOICE } from '../../support/restorationScenario.js';
import { startWorld, type World } from '../../support/world.js';

const extend = (hours = 28, end = 36, actor = planner) =>
  planStep(hours, { type: 'ExtendImprovementPlanWindow', end: hour(end), reason: 'A splice broke' }, actor);
const answer = (isGranted: boolean, who = authorizer, hours = 29, reason: string | null = 'A sale that day') =>
  planStep(hours, { type: 'DecideImprovementPlanExtension', granted: isGranted, reason } satisfies PlanCommand, who);
const EXTENDED = [...COMMENCED, extend()] as const;
const REFUSED = [...EXTENDED, answer(false)] as const;

describe('an extended window', () => {
  test('lets the work go on while its owners have not answered, and measures the overrun', () => {
    const plan = given(plans, [...EXTENDED, onTask(33, 'StartImprovementPlanTask', 'prepare')]);
    expect(plan).toMatchObject({ status: 'IN_PROGRESS', extensions: [{ from: hour(30), until: hour(36), answers: [] }] });
    expect(overrunMs(plan, hour(33))).toBe(3 * HOUR_MS);
  });

  test('is answered by each owner, the last answer counts', () => {
    const plan = given(plans, [...EXTENDED, answer(true, otherAuthorizer), answer(false), answer(true, authorizer, 30, null)]);
    expect(plan.extensions[0]?.answers).toMatchObject([
      { by: otherAuthorizer.id, granted: true },
      { by: authorizer.id, granted: true },
    ]);
    expect(decideStep(plans, plan, onTask(33, 'StartImprovementPlanTask', 'prepare'))).toMatchObject({ kind: 'Accepted' });
  });

  test('is not consented to by who extended it, who planned it or who owns nothing of it', () => {
    const both = staff(planner.id, ['PLANNER', 'AUTHORIZER']);
    expect(decideStep(plans, given(plans, EXTENDED), answer(true, both))).toMatchObject(brokenRule('FOUR_EYES'));
    const worker = staff(authorizer.id, ['PLANNER', 'AUTHORIZER']);
    const own = given(plans, [...COMMENCED, extend(28, 36, worker)]);
    expect(decideStep(plans, own, answer(true, worker))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(plans, given(plans, EXTENDED), answer(true, staff('x', ['AUTHORIZER'])))).toMatchObject(brokenRule('NOT_AN_OWNER'));
    expect(decideStep(plans, given(plans, COMMENCED), answer(true))).toMatchObject(brokenRule('NOT_EXTENDED'));
    expect(decideStep(plans, given(plans, EXTENDED), answer(false, authorizer, 29, null))).toMatchObject(invalidAt('reason'));
  });
});

describe('an owner’s refusal of it', () => {
  test('is an alarm to all concerned, and binds further plans of the issue', () => {
    const plan = given(plans, REFUSED);
    expect(plan.notices.at(-1)).toMatchObject({ kind: 'ALARM', recipients: expect.arrayContaining([authorizer.id, otherAuthorizer.id]) });
    expect(plan.decisions.at(-1)).toMatchObject({ granted: false, by: authorizer.id, asOwner: true });
  });

  test('ends what may begin with the window that was consented to, and not sooner', () => {
    const plan = given(plans, REFUSED);
    expect(decideStep(plans, plan, onTask(29.5, 'StartImprovementPlanTask', 'prepare'))).toMatchObject({ kind: 'Accepted' });
    expect(decideStep(plans, plan, onTask(30, 'StartImprovementPlanTask', 'prepare'))).toMatchObject(brokenRule('EXTENSION_REFUSED'));
    expect(decideStep(plans, plan, actionStarted(30))).toMatchObject(brokenRule('EXTENSION_REFUSED'));
  });

  test('lets what was begun end, or fall back', () => {
    const running = given(plans, [...COMMENCED, actionStarted(27), extend(), answer(false)]);
    expect(decideStep(plans, running, actionDone(31))).toMatchObject({ kind: 'Accepted' });
    expect(decideStep(plans, running, fellBack(31))).toMatchObject({ kind: 'Accepted' });
  });

  test('is not got round by extending once more', () => {
    expect(decideStep(plans, given(plans, REFUSED), extend(29.5, 40))).toMatchObject(brokenRule('EXTENSION_REFUSED'));
  });

  test('is not taken back by another: only who refused reconsiders', () => {
    const plan = given(plans, REFUSED);
    const deputised = planSubject({ refusals: plan.decisions.filter(({ granted: yes }) => !yes), ownerships: [] });
    expect(decideStep(deputised, plan, answer(true, otherAuthorizer, 30))).toMatchObject(brokenRule('REFUSAL_STANDS'));
  });

  test('holds in an emergency: an amended plan does not begin as one', () => {
    const plan = given(plans, [...REFUSED, planStep(30, { type: 'StartImprovementPlanFallback', reason: 'Refused' })]);
    const bound = planSubject({ refusals: plan.decisions.filter(({ granted: yes }) => !yes) });
    const emergency = planStep(31, { type: 'CommenceEmergencyWork', reason: 'Calls fail', expectedEnd: hour(40) }, operator);
    expect(decideStep(bound, given(plans, SCHEDULED), emergency)).toMatchObject(brokenRule('REFUSAL_STANDS'));
  });

  test('ends with a later consent to the amended work', () => {
    const plan = given(plans, REFUSED);
    const reconsidered = { ...plan, decisions: [...plan.decisions, { ...plan.decisions[0], granted: true, at: hour(32) } as never] };
    expect(decideStep(plans, reconsidered, onTask(33, 'StartImprovementPlanTask', 'prepare'))).toMatchObject({ kind: 'Accepted' });
  });
});

describe('through the interface', () => {
  let world: World;
  let scenario: RestorationScenario;
  beforeAll(async () => {
    world = await startWorld();
    scenario = await startScenario(world);
  });
  afterAll(() => world.close());

  test('the owner of a service refuses, and the party starts nothing more after the window', async () => {
    const { raise, approve, mutate, mutateAccepted, supplier, later, inHours } = scenario;
    const id = await approve(await raise());
    await mutateAccepted(supplier, 'commenceImprovementPlan', { id });
    await mutateAccepted(supplier, 'extendImprovementPlanWindow', { id, end: inHours(60), reason: 'A splice broke' });
    await mutateAccepted(DATA, 'decideImprovementPlanExtension', { id, granted: true });
    const refused = await mutateAccepted(
      VOICE,
      'decideImprovementPlanExtension',
      { id, granted: false, reason: 'A sale that day' },
      'extensions { answers { by granted reason entity { ... on Service { id } } } } notices { kind }',
    );
    expect(refused['extensions']).toMatchObject([
      { answers: expect.arrayContaining([expect.objectContaining({ by: VOICE.id, granted: false })]) },
    ]);
    later(49 * 60);
    expect(await mutate(supplier, 'startImprovementPlanTask', { id, taskId: 'prepare' })).toMatchObject({ code: 'EXTENSION_REFUSED' });
    await mutateAccepted(supplier, 'startImprovementPlanFallback', { id, reason: 'The owner refused' });
  });
});
