/** Ways round a refusal, and round whose plan it is: by a deputy, another plan, another's amendment, or what is left out. */
import { describe, expect, test } from '@jest/globals';
import { staff } from '../../../src/domain/kernel/principal.js';
import { refusalsInForce } from '../../../src/domain/plan/authorization/refusals.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import type { ImprovementPlan, OwnerDecision } from '../../../src/domain/plan/model.js';
import { brokenRule } from '../../support/domain/expect.js';
import { ownedBy, ownershipFor, ownershipSubject } from '../../support/domain/ownerships.js';
import {
  action,
  actionStarted,
  declared,
  draft,
  ENTITIES,
  entity,
  granted,
  notified,
  planStep,
  plans,
  planSubject,
  proposed,
  refused,
  scheduled,
  task,
  window,
} from '../../support/domain/plans.js';
import { accessManager, authorizer, decideStep, given, hour, operator, planner, type Step } from '../../support/domain/samples.js';

const SERVICE_1 = { type: 'Service', id: 'service-1' } as const;
const deputy = staff('deputy-1', ['AUTHORIZER']);
const both = staff('both-1', ['PLANNER', 'AUTHORIZER']);
const WITH_DEPUTY = ownershipFor(SERVICE_1, { owners: [authorizer.id], deputies: [deputy.id] });
const hashOf = (state: ImprovementPlan): { readonly consentHash: string } => ({ consentHash: state.consent?.hash ?? '' });
const PROPOSED = [proposed(), declared([entity('service-1')]), notified] as const;
const EMERGENCY = [
  proposed(),
  planStep(2, { type: 'CommenceEmergencyWork', reason: 'Calls fail', expectedEnd: hour(6) }, operator),
] as const;
const grantAfterwards = (hours: number, work: ImprovementPlan, actor = deputy): Step<PlanCommand> =>
  planStep(hours, { type: 'DecideEmergencyAuthorization', granted: true, ...hashOf(work) }, actor);

describe('a deputy does not take back what the owner refused', () => {
  test('by granting an emergency of the same issue afterwards', () => {
    const refusal: OwnerDecision = { entity: SERVICE_1, asOwner: true, granted: false, by: authorizer.id, at: hour(3), reason: 'No' };
    const world = planSubject({ ownerships: [WITH_DEPUTY], refusals: [refusal] });
    const work = given(planSubject({ ownerships: [WITH_DEPUTY] }), EMERGENCY);
    expect(decideStep(world, work, grantAfterwards(4, work))).toMatchObject(brokenRule('REFUSAL_STANDS'));
    expect(decideStep(world, work, grantAfterwards(4, work, authorizer))).toMatchObject({ kind: 'Accepted' });
  });

  test('of an extension, by the decision that an emergency owes', () => {
    const world = planSubject({ ownerships: [WITH_DEPUTY] });
    const work = given(world, [
      ...EMERGENCY,
      planStep(3, { type: 'ExtendImprovementPlanWindow', end: hour(20), reason: 'It takes longer' }),
      planStep(4, { type: 'DecideImprovementPlanExtension', granted: false, reason: 'No' }, authorizer),
    ]);
    expect(decideStep(world, work, grantAfterwards(5, work))).toMatchObject(brokenRule('REFUSAL_STANDS'));
    expect(decideStep(world, work, actionStarted(10))).toMatchObject(brokenRule('EXTENSION_REFUSED'));
  });

  test('of one plan, because the owner granted another of the issue', () => {
    const world = planSubject({ ownerships: [WITH_DEPUTY] });
    const asked = given(world, PROPOSED);
    const plan1 = given(world, [...PROPOSED, refused(4, authorizer, hashOf(asked))]);
    const plan2 = [proposed({ fallback: 'Another' }), ...PROPOSED.slice(1)];
    const consented = given(world, [...plan2, granted(5, authorizer, hashOf(given(world, plan2)))]);
    const after = planSubject({ ownerships: [WITH_DEPUTY], refusals: refusalsInForce([...plan1.decisions, ...consented.decisions]) });
    expect(decideStep(after, plan1, granted(6, deputy, hashOf(asked)))).toMatchObject(brokenRule('REFUSAL_STANDS'));
    expect(decideStep(after, plan1, granted(6, authorizer, hashOf(asked)))).toMatchObject({ state: { status: 'APPROVED' } });
    const anew = given(after, [
      ...PROPOSED,
      refused(4, authorizer, hashOf(asked)),
      planStep(6, { type: 'AmendImprovementPlan', reason: 'Later', window: window(26, 48) }),
      planStep(6.5, { type: 'NotifyImprovementPlanProposal', text: 'Rather later' }),
    ]);
    expect(decideStep(after, anew, granted(7, deputy, hashOf(anew)))).toMatchObject(brokenRule('REFUSAL_STANDS'));
  });
});

test('A member of the owners’ group does not overrule another after somebody else was added to the record', () => {
  const member = (id: string) => staff(id, ['AUTHORIZER'], ['core']);
  const record = ownershipFor(SERVICE_1, { ownerGroup: 'core' });
  const world = planSubject({ ownerships: [record] });
  const asked = given(world, PROPOSED);
  const plan = given(world, [...PROPOSED, refused(4, member('member-1'), hashOf(asked))]);
  const changed = (fields: object) =>
    given(ownershipSubject(), [
      [{ type: 'RecordEntityOwnership', entity: SERVICE_1, ownerGroup: 'core', validFrom: hour(-1000) }, accessManager, hour(-1000)],
      [{ type: 'ChangeEntityOwnership', reason: 'New staff', ...fields }, accessManager, hour(4.5)],
      [{ type: 'ConfirmEntityOwnership', reason: 'They are' }, staff('access-manager-2', ['ACCESS_MANAGER']), hour(4.7)],
    ]);
  const after = (fields: object) => planSubject({ ownerships: [changed(fields)], refusals: refusalsInForce(plan.decisions) });
  const grant = granted(5, member('member-2'), hashOf(asked));
  expect(decideStep(after({ deputies: ['deputy-1'] }), plan, grant)).toMatchObject(brokenRule('REFUSAL_STANDS'));
  expect(decideStep(after({ owners: ['member-2'], ownerGroup: null }), plan, grant)).toMatchObject({ kind: 'Accepted' });
});

describe('whoever declared an impact stays one who worked on the plan', () => {
  const declare = (hours: number, actor: typeof planner, entities = [...ENTITIES]): Step<PlanCommand> =>
    planStep(hours, { type: 'DeclareImprovementPlanImpact', rationale: 'As I see it', entities }, actor);
  const waive = (hours: number): Step<PlanCommand> =>
    planStep(hours, { type: 'WaiveImprovementPlanImpact', entity: SERVICE_1, reason: 'Only its monitoring changes' }, both);
  const world = planSubject({ ownerships: [ownedBy('service-1', both.id), ownedBy('service-2', authorizer.id)] });

  test('also after another amended the plan, or declared anew', () => {
    const amend = planStep(2.5, { type: 'AmendImprovementPlan', reason: 'Later', window: window(25, 48) });
    for (const next of [amend, declare(2.5, planner)]) {
      const asked = given(world, [proposed(), declare(2, both), next, notified]);
      expect(decideStep(world, asked, granted(4, both, hashOf(asked)))).toMatchObject(brokenRule('FOUR_EYES'));
    }
  });

  test('and does not waive what another declared since', () => {
    expect(decideStep(plans, given(plans, [proposed(), declare(2, both), declare(2.2, planner)]), waive(2.5))).toMatchObject(
      brokenRule('FOUR_EYES'),
    );
  });

  test('nor does who waived declare that nothing is impacted', () => {
    const waivedPlan = given(plans, [proposed(), waive(1.5)]);
    expect(decideStep(plans, waivedPlan, declare(2, both, []))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(plans, waivedPlan, declare(2, planner, []))).toMatchObject({ state: { status: 'APPROVED' } });
  });
});

test('Who declared an emergency does not settle what it owes by granting the amended plan', () => {
  const judge = staff('operator-authorizer', ['OPERATOR', 'AUTHORIZER']);
  const world = planSubject({ ownerships: [ownedBy('service-1', judge.id)] });
  const asked = given(world, [
    proposed(),
    planStep(2, { type: 'CommenceEmergencyWork', reason: 'Calls fail', expectedEnd: hour(6) }, judge),
    planStep(2.5, { type: 'StartImprovementPlanAction', actionId: 'queue', before: '7' }),
    planStep(3, { type: 'AmendImprovementPlan', reason: 'It was 7', actions: [action('queue', { before: '7' })] }),
    planStep(3.5, { type: 'NotifyImprovementPlanProposal', text: 'Please' }),
  ]);
  expect(decideStep(world, asked, granted(4, judge, hashOf(asked)))).toMatchObject(brokenRule('FOUR_EYES'));
});

describe('a plan that rests on a recommendation', () => {
  const recommendation = {
    _id: 'recommendation-1',
    status: 'ACCEPTED',
    partyId: 'party-a',
    subject: SERVICE_1,
    partyIsClosed: false,
  } as const;
  const world = planSubject({ issue: null, recommendation });
  const none = (hours: number): Step<PlanCommand> =>
    planStep(hours, { type: 'DeclareImprovementPlanImpact', rationale: 'None, as the actions say', entities: [] });
  const develop = (fields: object): Step<PlanCommand> =>
    planStep(1, { type: 'DevelopRecommendedPlan', recommendationId: 'recommendation-1', ...draft, ...fields });
  const inWords = { tasks: [task('words', { name: 'Re-assign service-1' })], actions: [] };

  test('impacts what the recommendation is about, whatever its steps say in words', () => {
    const plan = given(world, [develop(inWords), none(2)]);
    expect(plan).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION', impact: { entities: [{ entity: SERVICE_1, bases: ['ISSUE'] }] } });
    expect(decideStep(world, plan, scheduled())).toMatchObject({ kind: 'IllegalTransition' });
  });

  test('impacts what was refused, though it is amended to leave it out', () => {
    const about = planSubject({ issue: null });
    const asked = [develop({}), declared([entity('service-1')]), notified];
    const refusal = refused(4, authorizer, hashOf(given(about, asked)));
    const after = given(about, [
      ...asked,
      refusal,
      planStep(5, { type: 'AmendImprovementPlan', reason: 'In words', entities: [], ...inWords }),
      none(6),
    ]);
    expect(after).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION', impact: { entities: [{ entity: SERVICE_1, bases: ['REFUSAL'] }] } });
  });
});
