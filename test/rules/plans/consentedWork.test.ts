/** What is done is what was consented to, tried by the planner and the party who would rather do something else. */
import { describe, expect, test } from '@jest/globals';
import { staff } from '../../../src/domain/kernel/principal.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import type { ActionDraft, ImprovementPlan } from '../../../src/domain/plan/model.js';
import { brokenRule } from '../../support/domain/expect.js';
import {
  COMMENCED,
  TASKS_DONE,
  action,
  actionDone,
  actionStarted,
  commenced,
  declared,
  fallbackEnded,
  fellBack,
  granted,
  issueThatRequires,
  planStep,
  planSubject,
  plans,
  proposed,
  scheduled,
  waived,
  workDone,
} from '../../support/domain/plans.js';
import { type Step, authorizer, decideStep, given, operator, planner } from '../../support/domain/samples.js';

const start = (hours: number, fields: { actionId?: string; before?: string } = {}): Step<PlanCommand> =>
  planStep(hours, { type: 'StartImprovementPlanAction', actionId: 'queue', ...fields });
const complete = (hours: number, fields: { actionId?: string; after?: string } = {}): Step<PlanCommand> =>
  planStep(hours, { type: 'CompleteImprovementPlanAction', actionId: 'queue', ...fields });
const cancel = (actionId = 'queue'): Step<PlanCommand> =>
  planStep(27, { type: 'CancelImprovementPlanAction', actionId, reason: 'Not needed' });
const amend = (fields: Partial<Extract<PlanCommand, { type: 'AmendImprovementPlan' }>>): Step<PlanCommand> =>
  planStep(25, { type: 'AmendImprovementPlan', reason: 'As it was found', ...fields });

/** A plan with these actions that needs no consent: what they touch is waived. */
const approved = (...actions: readonly ActionDraft[]): readonly Step<PlanCommand>[] => [
  proposed({ actions }),
  waived,
  ...actions
    .filter(({ entity }) => entity.id === 'elsewhere')
    .map(({ entity }) => planStep(1.6, { type: 'WaiveImprovementPlanImpact', entity, reason: 'Only its monitoring changes' }, authorizer)),
  declared([]),
];
/** A plan at work with these actions, with nothing else affected. */
const atWork = (...actions: readonly ActionDraft[]): ImprovementPlan =>
  given(plans, [...approved(...actions), scheduled(), commenced(), ...TASKS_DONE]);

describe('values that differ from the consented ones', () => {
  const startedElsewhere = [...COMMENCED, start(24, { before: 'east' })];
  const endedElsewhere = [...COMMENCED, actionStarted(24), complete(24.5, { after: 'west' })];

  test.each([
    ['before', startedElsewhere, { observedBefore: 'east' }],
    ['after', endedElsewhere, { observedAfter: 'west' }],
  ])('%s the action are recorded as observed and never become the plan’s', (_, steps, observed) => {
    const plan = given(plans, steps);
    expect(plan.actions[0]).toMatchObject({ status: 'IN_ERROR', before: '1', after: '2', ...observed });
    expect(plan.notices.at(-1)).toMatchObject({ kind: 'UPDATE', recipients: expect.arrayContaining([authorizer.id]) });
  });

  test.each([
    ['starts again', start(24.6)],
    ['is cancelled', cancel()],
    ['is called complete', workDone(24.6)],
  ])('stop the work: nothing %s', (_, step) => {
    for (const steps of [startedElsewhere, endedElsewhere])
      expect(decideStep(plans, given(plans, steps), step)).toMatchObject(brokenRule('WORK_STOPPED'));
  });

  test('are worked on after an amendment and a new consent', () => {
    const amended = given(plans, [...startedElsewhere, amend({ actions: [action('queue', { before: 'east' })] })]);
    expect(amended).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION', consent: null, actions: [{ status: null, before: 'east' }] });
    expect(decideStep(plans, amended, planStep(26, { type: 'CancelImprovementPlan', reason: 'Forget it' }))).toMatchObject(
      brokenRule('WORK_BEGUN'),
    );
    expect(decideStep(plans, amended, fellBack(26))).toMatchObject({ kind: 'Accepted', state: { status: 'FALLBACK_EXECUTION' } });
  });

  test('do not let an amendment drop what is done already', () => {
    const actions = [action('queue'), action('other')];
    const plan = given(plans, [
      ...approved(...actions),
      scheduled(),
      commenced(),
      actionStarted(24),
      actionDone(24.2),
      start(24.5, { actionId: 'other', before: 'east' }),
    ]);
    expect(decideStep(plans, plan, amend({ actions: [action('other', { before: 'east' })] }))).toMatchObject(brokenRule('ACTION_DONE'));
  });

  test('are no pretext: work that runs as consented is not amended', () => {
    expect(decideStep(plans, given(plans, COMMENCED), amend({ actions: [action('other')] }))).toMatchObject(brokenRule('WORK_IN_PROGRESS'));
  });
});

describe('consent that ends during the work', () => {
  const expiring = [...COMMENCED.slice(0, 3), granted(4, authorizer, { expiresAt: new Date('2100-01-01') }), ...COMMENCED.slice(4)];
  const expired = (): ImprovementPlan => {
    const plan = given(plans, expiring);
    return {
      ...plan,
      consent: plan.consent && {
        ...plan.consent,
        authorizations: plan.consent.authorizations.map((one) => ({ ...one, expiresAt: new Date(0) })),
      },
    };
  };

  test('stops new actions and the completion', () => {
    expect(decideStep(plans, expired(), start(24.5))).toMatchObject(brokenRule('NO_VALID_CONSENT'));
    expect(decideStep(plans, expired(), workDone(24.5))).toMatchObject(brokenRule('NO_VALID_CONSENT'));
  });

  test('does not stop a fallback, which says what it lacked', () => {
    expect(decideStep(plans, expired(), fellBack(24.5))).toMatchObject({
      kind: 'Accepted',
      events: [{ data: { withoutConsent: expect.stringContaining('expired') } }],
    });
  });
});

describe('a fallback runs rollback steps only', () => {
  const two = (...steps: readonly Step<PlanCommand>[]): ImprovementPlan =>
    given(plans, [
      ...approved(action('queue'), action('other')),
      scheduled(),
      commenced(),
      actionStarted(24),
      actionDone(24.5),
      fellBack(25),
      ...steps,
    ]);

  test('no forward action, and no task', () => {
    expect(decideStep(plans, two(), start(26, { actionId: 'other' }))).toMatchObject(brokenRule('ROLLBACK_ONLY'));
    expect(decideStep(plans, two(), planStep(26, { type: 'StartImprovementPlanTask', taskId: 'prepare' }))).toMatchObject({
      kind: 'IllegalTransition',
    });
  });

  test('takes back what was done, once', () => {
    const rolledBack = two(start(26), complete(26.5, { after: '1' }));
    expect(rolledBack.actions[0]).toMatchObject({ status: 'COMPLETED', rollbackStatus: 'COMPLETED', after: '2' });
    expect(decideStep(plans, rolledBack, start(27))).toMatchObject(brokenRule('ROLLBACK_ONLY'));
    expect(decideStep(plans, rolledBack, fallbackEnded(27))).toMatchObject({ kind: 'Accepted' });
  });

  test('does not call restored what is not rolled back, or was found otherwise', () => {
    expect(decideStep(plans, two(), fallbackEnded(27))).toMatchObject(brokenRule('NOT_ROLLED_BACK'));
    const failed = two(start(26), complete(26.5, { after: 'west' }));
    expect(failed.actions[0]).toMatchObject({ rollbackStatus: 'IN_ERROR', error: 'Found "west" instead of "1"' });
    expect(decideStep(plans, failed, fallbackEnded(27))).toMatchObject(brokenRule('NOT_ROLLED_BACK'));
    expect(decideStep(plans, failed, fallbackEnded(27, false))).toMatchObject({ state: { status: 'FAILED' } });
  });
});

describe('the mandate of the analysis', () => {
  const reconfigure = planSubject({ issue: issueThatRequires(false, true) });
  const done = (...actions: readonly ActionDraft[]): ImprovementPlan =>
    given(plans, [
      ...approved(...actions),
      scheduled(),
      commenced(),
      ...TASKS_DONE,
      ...actions.flatMap(({ id }) => [actionStarted(26, id), actionDone(26.5, id)]),
    ]);

  test.each<readonly [string, ActionDraft]>([
    ['on an entity that the issue does not name', action('queue', { entity: { type: 'Service', id: 'elsewhere' } })],
    ['that changes nothing', action('queue', { before: '2', after: '2' })],
  ])('is not met by an action %s', (_, one) => {
    expect(decideStep(reconfigure, done(one), workDone())).toMatchObject(brokenRule('MANDATE_UNFULFILLED'));
    expect(decideStep(reconfigure, given(plans, approved(one)), scheduled())).toMatchObject(brokenRule('MANDATE_UNPLANNED'));
  });

  test('is not met by an action whose former value is unknown', () => {
    expect(decideStep(reconfigure, done(action('queue', { before: null })), workDone())).toMatchObject(brokenRule('MANDATE_UNFULFILLED'));
  });

  test('is met by one that succeeded on an affected entity', () => {
    expect(decideStep(reconfigure, done(action('queue')), workDone())).toMatchObject({ kind: 'Accepted' });
  });
});

describe('every action is done or cancelled', () => {
  test('before the work is complete', () => {
    expect(decideStep(plans, atWork(action('queue')), workDone())).toMatchObject(brokenRule('ACTIONS_UNDONE'));
  });

  test('one that is not mandatory is cancelled with a reason', () => {
    const answer = decideStep(plans, atWork(action('queue', { mandatory: false })), cancel());
    expect(answer).toMatchObject({ state: { actions: [{ status: 'CANCELLED', error: 'Not needed' }] } });
  });

  test('a mandatory one is cancelled by a second person’s approval, never by the same person’s', () => {
    const asked = decideStep(plans, atWork(action('queue')), cancel());
    if (asked.kind !== 'Accepted') throw new Error(asked.message);
    const change = asked.state.proposedChanges[0];
    expect(asked.state.actions[0]).toMatchObject({ status: null });
    const decide = (actor = operator) =>
      decideStep(
        plans,
        asked.state,
        planStep(27.5, { type: 'DecideImprovementPlanChange', changeId: change?.id ?? '', approve: true, reason: 'So be it' }, actor),
      );
    expect(decide(staff(planner.id, ['OPERATOR']))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decide()).toMatchObject({ state: { actions: [{ status: 'CANCELLED' }] } });
  });

  test('a required kind is mandatory, whatever the planner calls it', () => {
    const subject = planSubject({ issue: issueThatRequires(false, true) });
    expect(decideStep(subject, atWork(action('queue', { mandatory: false })), cancel())).toMatchObject({
      events: [{ type: 'ActionCancellationProposed' }],
    });
  });
});
