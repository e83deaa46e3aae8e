/** Emergency work: what an operator, a planner and an owner try, and what is owed after it. */
import { describe, expect, test } from '@jest/globals';
import { staff } from '../../src/domain/kernel/principal.js';
import { effectiveWindow } from '../../src/domain/plan/conflicts.js';
import { dueOnPlan } from '../../src/domain/plan/derived.js';
import { standingRefusals } from '../../src/domain/plan/authorization/authorization.js';
import type { PlanCommand } from '../../src/domain/plan/messages.js';
import { brokenRule, invalidAt } from '../support/domain/expect.js';
import { APPROVED, AWAITING_CONSENT, otherAuthorizer, planStep, plans, planSubject, proposed, refused } from '../support/domain/plans.js';
import { authorizer, decideStep, given, hour, operator, planner, type Step, supplierA, timer } from '../support/domain/samples.js';

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
      emergency: { by: operator.id, reason: 'Calls fail', expectedEnd: hour(6) },
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
    const refusals = standingRefusals(given(plans, [...AWAITING_CONSENT, refused(4, authorizer)]).decisions);
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
    expect(standingRefusals(plan.decisions)).toMatchObject([{ by: authorizer.id }]);
  });

  test('that is not given in time is an alarm to the owners and the operator, once', () => {
    const late = given(plans, [...EMERGENCY, planStep(74, { type: 'AnnounceAuthorizationOverdue' }, timer)]);
    expect(late.notices.at(-1)).toMatchObject({ kind: 'ALARM', recipients: [authorizer.id, operator.id] });
    expect(late.owedAuthorization).toMatchObject({ overdueAnnounced: true });
    expect(decideStep(plans, late, planStep(75, { type: 'AnnounceAuthorizationOverdue' }, timer))).toMatchObject(brokenRule('NOT_DUE'));
    expect(decideStep(plans, begun, planStep(73, { type: 'AnnounceAuthorizationOverdue' }, timer))).toMatchObject(brokenRule('NOT_DUE'));
  });

  test('is not owed by work that began with consent', () => {
    const plan = given(plans, [...APPROVED, planStep(24, { type: 'CommencePlan' })]);
    expect(decideStep(plans, plan, decide(25))).toMatchObject(brokenRule('NOTHING_OWED'));
  });
});
