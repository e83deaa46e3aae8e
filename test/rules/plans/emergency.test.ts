/** Emergency work: what an operator, a planner and an owner try, and what is owed after it. */
import { describe, expect, test } from '@jest/globals';
import { staff } from '../../../src/domain/kernel/principal.js';
import { effectiveWindow } from '../../../src/domain/plan/conflicts.js';
import { dueOnPlan, overrunMs } from '../../../src/domain/plan/derived.js';
import { refusalsInForce } from '../../../src/domain/plan/authorization/refusals.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  APPROVED,
  AWAITING_CONSENT,
  draft,
  issueThatRequires,
  option,
  otherAuthorizer,
  planStep,
  plans,
  planSubject,
  proposed,
  refused,
  task,
  TASKS_DONE,
  workDone,
} from '../../support/domain/plans.js';
import {
  authorizer,
  decideStep,
  given,
  HOUR_MS,
  hour,
  operator,
  planner,
  type Step,
  supplierA,
  timer,
} from '../../support/domain/samples.js';

const emergency = (hours = 2, actor = operator, expectedEnd = hour(6)): Step<PlanCommand> =>
  planStep(hours, { type: 'CommenceEmergencyWork', reason: 'Calls fail', expectedEnd }, actor);
const EMERGENCY = [proposed(), emergency()];
const begun = given(plans, EMERGENCY);
const decide = (hours: number, actor = authorizer, fields: object = {}): Step<PlanCommand> =>
  planStep(hours, { type: 'DecideEmergencyAuthorization', granted: true, consentHash: begun.consent?.hash ?? '', ...fields }, actor);

describe('emergency work', () => {
  test('begins without consent or window, and its owners are notified and owe a decision', () => {
    expect(begun).toMatchObject({
      status: 'IN_PROGRESS',
      actualStart: hour(2),
      emergency: { by: operator.id, reason: 'Calls fail' },
      scheduled: { start: hour(2), end: hour(6) },
      consent: { authorizations: [{ entity: { id: 'service-1' }, owners: [authorizer.id], decision: null }] },
      owedAuthorization: { dueAt: hour(74), settledAt: null },
    });
    expect(begun.notices.at(-1)).toMatchObject({ kind: 'COMMENCEMENT', recipients: expect.arrayContaining([authorizer.id]) });
  });

  test('occupies its actual window, and is overdue at its end', () => {
    expect(effectiveWindow(begun)).toEqual({ start: hour(2), end: hour(6) });
    expect(dueOnPlan(begun, hour(6))).toEqual({ type: 'AnnounceOverdue' });
  });

  test('owes nothing where consent is there already', () => {
    expect(given(plans, [...APPROVED, emergency(10, operator, hour(12))])).toMatchObject({ owedAuthorization: null });
  });

  test('is declared by an operator: not by a planner, a party, or an operator who wrote the plan', () => {
    const acknowledged = given(plans, [proposed()]);
    for (const who of [planner, supplierA, authorizer])
      expect(decideStep(plans, acknowledged, emergency(2, who))).toMatchObject({ kind: 'NotPermitted' });
    expect(decideStep(plans, acknowledged, emergency(2, staff(planner.id, ['OPERATOR'])))).toMatchObject(brokenRule('FOUR_EYES'));
  });

  test('says why and until when', () => {
    const acknowledged = given(plans, [proposed()]);
    expect(decideStep(plans, acknowledged, emergency(2, operator, hour(2)))).toMatchObject(invalidAt('expectedEnd'));
    const blank = planStep(2, { type: 'CommenceEmergencyWork', reason: ' ', expectedEnd: hour(6) }, operator);
    expect(decideStep(plans, acknowledged, blank)).toMatchObject(invalidAt('reason'));
  });

  test('does not get round a refusal, of this plan or of another for the issue', () => {
    const refusals = refusalsInForce(given(plans, [...AWAITING_CONSENT, refused(4, authorizer)]).decisions);
    const bound = planSubject({ refusals });
    expect(decideStep(bound, given(plans, [proposed()]), emergency())).toMatchObject(brokenRule('REFUSAL_STANDS'));
    expect(decideStep(bound, given(plans, [...AWAITING_CONSENT, refused(4, authorizer)]), emergency(5))).toMatchObject({
      kind: 'IllegalTransition',
    });
  });

  test('accepts conflicts in its actual window with a reason only', () => {
    const other = { planId: 'other', partyId: 'party-b', name: 'Other', entity: { type: 'Service', id: 'service-1' } } as const;
    const conflicting = planSubject({ conflicts: [{ ...other, window: { start: hour(1), end: hour(4) } }] });
    expect(decideStep(conflicting, given(plans, [proposed()]), emergency())).toMatchObject(brokenRule('CONFLICT'));
  });
});

describe('emergency work that has begun', () => {
  const action = (hours: number, type: 'StartImprovementPlanAction' | 'CompleteImprovementPlanAction') =>
    planStep(hours, { type, actionId: 'queue' }, supplierA);
  const decided = (...steps: readonly Step<PlanCommand>[]) => given(plans, [...EMERGENCY, ...steps]);

  test('goes on while authorization is owed, and is completed', () => {
    const extended = planStep(5, { type: 'ExtendImprovementPlanWindow', end: hour(30), reason: 'It takes all night' });
    const worked = decided(
      extended,
      ...TASKS_DONE,
      action(26, 'StartImprovementPlanAction'),
      action(26.5, 'CompleteImprovementPlanAction'),
    );
    expect(decideStep(plans, worked, workDone(27))).toMatchObject({ state: { status: 'POST_IMPLEMENTATION_REVIEW' } });
  });

  test('stops once an owner refuses, and is not amended before', () => {
    const amend = planStep(6, { type: 'AmendImprovementPlan', reason: 'Another way', tasks: [task('another')] });
    expect(decideStep(plans, decided(), amend)).toMatchObject(brokenRule('WORK_IN_PROGRESS'));
    const stopped = decided(decide(5, authorizer, { granted: false, reason: 'Not on that day' }));
    for (const step of [action(6, 'StartImprovementPlanAction'), workDone(6)])
      expect(decideStep(plans, stopped, step)).toMatchObject(brokenRule('NO_VALID_CONSENT'));
    expect(decideStep(plans, stopped, amend)).toMatchObject({ state: { status: 'REQUEST_FOR_AUTHORIZATION', consent: null } });
  });

  test('is extended beyond its expected end', () => {
    const extended = decided(planStep(5, { type: 'ExtendImprovementPlanWindow', end: hour(9), reason: 'A splice broke' }));
    expect(effectiveWindow(extended)).toEqual({ start: hour(2), end: hour(9) });
    expect(overrunMs(extended, hour(8))).toBe(2 * HOUR_MS);
  });

  test('owes what it owed when its plan is amended and consented to, and no longer', () => {
    const stopped = [decide(5, authorizer, { granted: false, reason: 'Not on that day' })];
    const amended = decided(
      ...stopped,
      planStep(6, { type: 'AmendImprovementPlan', reason: 'Another way', tasks: [task('another')] }),
      planStep(7, { type: 'NotifyImprovementPlanProposal', text: 'May we?' }),
    );
    expect(dueOnPlan(amended, hour(74))).toEqual({ type: 'AnnounceAuthorizationOverdue' });
    expect(decideStep(plans, amended, planStep(74, { type: 'AnnounceAuthorizationOverdue' }, timer))).toMatchObject({ kind: 'Accepted' });
    // Decided as the emergency, the proposal would be left without anybody who could decide on it.
    const asEmergency = decide(8, authorizer, { consentHash: amended.consent?.hash ?? '' });
    expect(decideStep(plans, amended, asEmergency)).toMatchObject({ kind: 'IllegalTransition' });
    const consent = planStep(
      8,
      { type: 'DecideImprovementPlanAuthorization', granted: true, consentHash: amended.consent?.hash ?? '' },
      authorizer,
    );
    expect(decideStep(plans, amended, consent)).toMatchObject({ state: { status: 'APPROVED', owedAuthorization: { settledAt: hour(8) } } });
  });

  test('does not put off what it owes by a second beginning', () => {
    const amended = { ...begun, status: 'REQUEST_FOR_AUTHORIZATION' as const, consent: null };
    expect(decideStep(plans, amended, emergency(50, staff('operator-2', ['OPERATOR']), hour(60)))).toMatchObject({
      state: { actualStart: hour(2), owedAuthorization: { dueAt: hour(74) } },
    });
  });
});

describe('emergency work does not get round', () => {
  const acknowledged = given(plans, [proposed()]);

  test.each(['RESOLVED', 'CLOSED', 'CANCELLED', 'REJECTED'] as const)('an issue that is %s', (status) => {
    const subject = planSubject({ issue: { ...issueThatRequires(), status } });
    expect(decideStep(subject, acknowledged, emergency())).toMatchObject(brokenRule('ISSUE_NOT_OPEN'));
  });

  test('the hand-over of its issue', () => {
    const subject = planSubject({ issue: { ...issueThatRequires(), partyId: 'party-b' } });
    expect(decideStep(subject, acknowledged, emergency())).toMatchObject(brokenRule('NOT_THE_PARTY'));
  });

  test('the second person that an override takes', () => {
    const overriding = planSubject({ options: [option('s', 'SERVICE_PROVIDER')] });
    const override = planStep(1, { type: 'DevelopImprovementPlan', issueId: 'issue-1', overrideReason: 'Mine is better', ...draft });
    expect(decideStep(plans, given(overriding, [override]), emergency())).toMatchObject(brokenRule('OVERRIDE_UNAPPROVED'));
  });
});

describe('authorization after the fact', () => {
  test('is the owner’s: it settles what is owed', () => {
    const plan = given(plans, [...EMERGENCY, decide(5)]);
    expect(plan).toMatchObject({ status: 'IN_PROGRESS', owedAuthorization: { settledAt: hour(5) } });
    expect(dueOnPlan({ ...plan, overdueAnnounced: true }, hour(100))).toBeNull();
  });

  test('is not by who declared the emergency, who wrote the plan, or who owns nothing of it', () => {
    expect(decideStep(plans, begun, decide(5, staff(operator.id, ['AUTHORIZER'])))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(plans, begun, decide(5, staff(planner.id, ['AUTHORIZER'])))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(plans, begun, decide(5, otherAuthorizer))).toMatchObject(brokenRule('NOT_AN_OWNER'));
    expect(decideStep(plans, begun, decide(5, authorizer, { consentHash: 'another' }))).toMatchObject(brokenRule('NOT_WHAT_IS_PROPOSED'));
  });

  test('refused, binds the issue and stays owed', () => {
    const plan = given(plans, [...EMERGENCY, decide(5, authorizer, { granted: false, reason: 'It could wait' })]);
    expect(plan.owedAuthorization).toMatchObject({ settledAt: null });
    expect(refusalsInForce(plan.decisions)).toMatchObject([{ by: authorizer.id }]);
  });

  test('that is not given in time is an alarm to the owners and the operator, once', () => {
    const late = given(plans, [...EMERGENCY, planStep(74, { type: 'AnnounceAuthorizationOverdue' }, timer)]);
    expect(late.notices.at(-1)).toMatchObject({ kind: 'ALARM', recipients: [authorizer.id, operator.id] });
    expect(late.owedAuthorization).toMatchObject({ overdueAnnounced: true });
    expect(decideStep(plans, late, planStep(75, { type: 'AnnounceAuthorizationOverdue' }, timer))).toMatchObject(brokenRule('NOT_DUE'));
    expect(decideStep(plans, begun, planStep(73, { type: 'AnnounceAuthorizationOverdue' }, timer))).toMatchObject(brokenRule('NOT_DUE'));
  });

  test('is not owed by work that began with consent', () => {
    const plan = given(plans, [...APPROVED, planStep(24, { type: 'CommenceImprovementPlan' })]);
    expect(decideStep(plans, plan, decide(25))).toMatchObject(brokenRule('NOTHING_OWED'));
  });
});
