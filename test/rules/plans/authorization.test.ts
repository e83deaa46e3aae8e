/** Authorization that binds: what a planner, an author, an owner and an authorizer try in order to get round it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { staff } from '../../../src/domain/kernel/principal.js';
import type { OwnerDecision } from '../../../src/domain/plan/model.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import { refusalsInForce } from '../../../src/domain/plan/authorization/refusals.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { ownedBy, ownershipFor, ownershipSubject } from '../../support/domain/ownerships.js';
import {
  action,
  APPROVED,
  AWAITING_CONSENT,
  commenced,
  declared,
  ENTITIES,
  entity,
  granted,
  HARMLESS_ISSUE,
  notified,
  OWNERSHIPS,
  otherAuthorizer,
  planStep,
  plans,
  planSubject,
  proposed,
  refused,
  SCHEDULED,
  waived,
  window,
} from '../../support/domain/plans.js';
import { accessManager, authorizer, decideStep, given, hour, planner, type Step, supplierA } from '../../support/domain/samples.js';
import { DATA, PLANNER, type RestorationScenario, SERVICE, startScenario, VOICE } from '../../support/restorationScenario.js';
import { startWorld, type World } from '../../support/world.js';

const SERVICE_1 = { type: 'Service', id: 'service-1' } as const;
const hashOf = (steps: readonly Step<PlanCommand>[], subject = plans): string => given(subject, steps).consent?.hash ?? '';
const amended = (hours: number, fields: object, actor = planner): Step<PlanCommand> =>
  planStep(hours, { type: 'AmendImprovementPlan', reason: 'Another way', ...fields }, actor);
const waive = (actor = otherAuthorizer, target: typeof SERVICE_1 = SERVICE_1): Step<PlanCommand> =>
  planStep(1.5, { type: 'WaiveImprovementPlanImpact', entity: target, reason: 'Only its monitoring changes' }, actor);

describe('a planner cannot choose who authorizes', () => {
  test('owners are those on record, whatever the plan says', () => {
    const { entities } = given(plans, [proposed(), declared([{ ...entity('service-1'), owner: 'unknown-owner' } as never])]).impact ?? {};
    expect(entities).toMatchObject([{ owners: [authorizer.id] }]);
  });

  test('the owner on record at the time of the decision decides', () => {
    const after = planSubject({ ownerships: [ownedBy('service-1', 'authorizer-9'), ...OWNERSHIPS.slice(1)] });
    const waiting = given(plans, AWAITING_CONSENT);
    expect(decideStep(after, waiting, granted(4, authorizer))).toMatchObject(brokenRule('NOT_AN_OWNER'));
    expect(decideStep(after, waiting, granted(4, staff('authorizer-9', ['AUTHORIZER'])))).toMatchObject({ kind: 'Accepted' });
  });

  test('a deputy and a member of the group decide for the owner', () => {
    const terms = { owners: [], ownerGroup: 'core', deputies: ['deputy-1'] };
    const world = planSubject({ ownerships: [ownershipFor(SERVICE_1, terms)] });
    const steps = [proposed(), declared([]), notified];
    const consentHash = hashOf(steps, world);
    for (const who of [staff('deputy-1', ['AUTHORIZER']), staff('member-1', ['AUTHORIZER'], ['core'])])
      expect(decideStep(world, given(world, steps), granted(4, who, { consentHash }))).toMatchObject({ state: { status: 'APPROVED' } });
    expect(decideStep(world, given(world, steps), granted(4, authorizer, { consentHash }))).toMatchObject(brokenRule('NOT_AN_OWNER'));
  });

  test('an entity without an owner goes to an authorizer who did not work on the plan', () => {
    const world = planSubject({ ownerships: [] });
    const steps = [proposed(), declared([]), notified];
    const waiting = given(world, steps);
    const consentHash = waiting.consent?.hash ?? '';
    expect(waiting.consent?.authorizations).toMatchObject([{ entity: SERVICE_1, owners: [] }]);
    const author = staff(planner.id, ['PLANNER', 'AUTHORIZER']);
    expect(decideStep(world, waiting, granted(4, author, { consentHash }))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(world, waiting, granted(4, otherAuthorizer, { consentHash }))).toMatchObject({ state: { status: 'APPROVED' } });
  });

  test('nor does who declared the impact of another’s plan authorize it', () => {
    const both = staff('both', ['PLANNER', 'AUTHORIZER']);
    const world = planSubject({ ownerships: [] });
    const steps = [proposed(), planStep(2, { type: 'DeclareImprovementPlanImpact', rationale: 'None', entities: [] }, both), notified];
    expect(decideStep(world, given(world, steps), granted(4, both, { consentHash: hashOf(steps, world) }))).toMatchObject(
      brokenRule('FOUR_EYES'),
    );
  });
});

describe('a planner cannot declare that nothing is impacted', () => {
  test('where the issue affects a service', () => {
    const plan = given(plans, [proposed({ actions: [] }), declared([])]);
    expect(plan).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION', impact: { entities: [{ entity: SERVICE_1, bases: ['ISSUE'] }] } });
  });

  test('where an action touches one', () => {
    const plan = given(planSubject({ issue: HARMLESS_ISSUE }), [proposed(), declared([])]);
    expect(plan.impact?.entities).toMatchObject([{ entity: SERVICE_1, bases: ['ACTION'] }]);
  });

  test('by calling an implied entity unimpacted', () => {
    const plan = given(plans, [proposed(), declared([entity('service-1', { level: 'NO_IMPACT' })])]);
    expect(plan.status).toBe('REQUEST_FOR_AUTHORIZATION');
  });

  test('by an amendment that adds an action after consent', () => {
    const plan = given(plans, [
      ...APPROVED,
      amended(6, { actions: [action('queue'), action('other', { entity: { type: 'Resource', id: 'r' } })] }),
    ]);
    expect(plan).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION', consent: null });
    expect(plan.impact?.entities.map((one) => one.entity.id)).toEqual(['service-1', 'service-2', 'r']);
  });

  test('by a declaration that names an entity twice', () => {
    const acknowledged = given(plans, [proposed()]);
    expect(decideStep(plans, acknowledged, declared([ENTITIES[0], ENTITIES[0]]))).toMatchObject(invalidAt('entities', '1'));
  });
});

describe('a waiver', () => {
  test('is by an authorizer, with a reason that owners consent to, and lets no impact be declared', () => {
    const plan = given(plans, [proposed(), waive(), declared([])]);
    expect(plan).toMatchObject({ status: 'APPROVED', waivers: [{ by: otherAuthorizer.id, reason: 'Only its monitoring changes' }] });
  });

  test('is not by a planner, a party, the author, an amender, or who declared the impact', () => {
    const both = staff('both', ['PLANNER', 'AUTHORIZER']);
    const acknowledged = given(plans, [proposed()]);
    for (const who of [planner, supplierA]) expect(decideStep(plans, acknowledged, waive(who))).toMatchObject({ kind: 'NotPermitted' });
    expect(decideStep(plans, acknowledged, waive(staff(planner.id, ['AUTHORIZER'])))).toMatchObject(brokenRule('FOUR_EYES'));
    const rated = given(plans, [proposed(), planStep(2, { type: 'DeclareImprovementPlanImpact', rationale: 'None', entities: [] }, both)]);
    const changed = given(plans, [...APPROVED, amended(6, { window: window(30, 40) }, both)]);
    for (const plan of [rated, changed]) expect(decideStep(plans, plan, waive(both))).toMatchObject(brokenRule('FOUR_EYES'));
  });

  test('is of what is implied only, and once', () => {
    const other = { type: 'Service', id: 'service-2' } as never;
    expect(decideStep(plans, given(plans, [proposed()]), waive(otherAuthorizer, other))).toMatchObject(invalidAt('entity'));
    expect(decideStep(plans, given(plans, [proposed(), waive()]), waive())).toMatchObject(brokenRule('ALREADY_WAIVED'));
  });

  test('does not cover an impact that is declared', () => {
    expect(given(plans, [proposed(), waive(), declared([ENTITIES[0]])]).status).toBe('REQUEST_FOR_AUTHORIZATION');
  });

  test('ends with an amendment: a harmless plan is not waived and made another', () => {
    const plan = given(plans, [proposed(), waive(), declared([]), amended(3, { actions: [action('queue', { after: '0' })] })]);
    expect(plan).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION', waivers: [] });
    expect(decideStep(plans, plan, commenced())).toMatchObject({ kind: 'IllegalTransition' });
    expect(given(plans, [proposed(), waive(), declared([]), amended(3, { actions: [] }), declared([])]).status).toBe(
      'REQUEST_FOR_AUTHORIZATION',
    );
  });
});

describe('consent covers what is done', () => {
  test.each<readonly [string, object]>([
    ['without redundancy', { entities: [{ ...ENTITIES[0], redundantWith: [] }, ENTITIES[1]] }],
    ['without a fallback', { fallback: 'None' }],
  ])('and is void of a plan %s', (_, fields) => {
    const redundant = [{ ...ENTITIES[0], redundantWith: [{ type: 'Service', id: 'spare' }] }, ENTITIES[1]] as const;
    const steps = [proposed(), declared(redundant), notified];
    const consentHash = hashOf(steps);
    const approved = [...steps, granted(4, authorizer, { consentHash }), granted(5, otherAuthorizer, { consentHash })];
    expect(given(plans, [...approved, amended(6, fields)])).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION', consent: null });
  });

  test('and not what has become impacted since: the work does not commence', () => {
    const issue = { ...HARMLESS_ISSUE, affectedEntities: [SERVICE_1, { type: 'Service', id: 'late' }] } as const;
    expect(decideStep(planSubject({ issue }), given(plans, SCHEDULED), commenced())).toMatchObject({
      ...brokenRule('NO_VALID_CONSENT'),
      message: expect.stringContaining('Service:late'),
    });
  });
});

describe('a refusal binds the entity and the issue', () => {
  const REFUSED = [...AWAITING_CONSENT, refused(4, authorizer)];
  const refusals = refusalsInForce(given(plans, REFUSED).decisions);
  const bound = (fields: object = {}) => planSubject({ refusals, ...fields });

  test('whatever plan asks next: a twin that leaves the entity out still needs it', () => {
    const twin = { ...bound({ issue: HARMLESS_ISSUE }), id: 'plan-2' };
    const plan = given(twin, [proposed({ actions: [] }), declared([])]);
    expect(plan).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION', impact: { entities: [{ entity: SERVICE_1, bases: ['REFUSAL'] }] } });
  });

  test('and a plan that was approved before without it does not commence', () => {
    const without = planSubject({ issue: HARMLESS_ISSUE });
    const approved = given(without, [proposed({ actions: [], window: null }), declared([])]);
    expect(approved.status).toBe('APPROVED');
    expect(decideStep(bound({ issue: HARMLESS_ISSUE }), approved, commenced())).toMatchObject(brokenRule('NO_VALID_CONSENT'));
  });

  test('no authorizer waives it', () => {
    expect(decideStep(bound(), given(bound(), [proposed()]), waive())).toMatchObject(brokenRule('REFUSAL_STANDS'));
  });

  test('no other owner, deputy or authorizer overrules it', () => {
    const shared = ownershipFor(SERVICE_1, { owners: [authorizer.id, 'co-owner'], deputies: ['deputy-1'] });
    const world = bound({ ownerships: [shared, ...OWNERSHIPS.slice(1)] });
    const again = given(world, [
      ...REFUSED,
      amended(5, { window: window(30, 40) }),
      planStep(6, { type: 'NotifyImprovementPlanProposal', text: 'Again' }),
    ]);
    const consentHash = again.consent?.hash ?? '';
    for (const who of ['co-owner', 'deputy-1'])
      expect(decideStep(world, again, granted(7, staff(who, ['AUTHORIZER']), { consentHash }))).toMatchObject(brokenRule('REFUSAL_STANDS'));
    expect(decideStep(world, again, granted(7, authorizer, { consentHash }))).toMatchObject({ kind: 'Accepted' });
    const unowned = bound({ ownerships: [] });
    expect(decideStep(unowned, again, granted(7, staff('authorizer-7', ['AUTHORIZER']), { consentHash }))).toMatchObject({
      state: { status: 'WAIT_FOR_APPROVAL' },
      events: [{ data: { decided: [{ entity: ENTITIES[1].entity }] } }],
    });
  });

  test('until that owner reconsiders the same proposal', () => {
    const before = given(plans, [...AWAITING_CONSENT, granted(3.5, otherAuthorizer), refused(4, authorizer)]);
    expect(decideStep(bound(), before, granted(5, otherAuthorizer))).toMatchObject(brokenRule('ALREADY_DECIDED'));
    expect(decideStep(bound(), before, granted(5, authorizer))).toMatchObject({ state: { status: 'APPROVED' } });
  });

  test('an owner overrules a deputy, and by a changed record one who is no owner any more', () => {
    const deputised = ownershipFor(SERVICE_1, { owners: [authorizer.id], deputies: ['deputy-1'] });
    const decision: OwnerDecision = { entity: SERVICE_1, granted: false, by: 'deputy-1', asOwner: false, at: hour(4), reason: 'No' };
    const waiting = given(plans, AWAITING_CONSENT);
    const grant = granted(5, authorizer);
    const byDeputy = planSubject({ refusals: [decision], ownerships: [deputised, ...OWNERSHIPS.slice(1)] });
    expect(decideStep(byDeputy, waiting, grant)).toMatchObject({ kind: 'Accepted' });
    const byOwner = { ...decision, by: 'former-owner', asOwner: true };
    expect(decideStep(planSubject({ refusals: [byOwner] }), waiting, grant)).toMatchObject(brokenRule('REFUSAL_STANDS'));
    const changed = given(ownershipSubject(), [
      [{ type: 'RecordEntityOwnership', entity: SERVICE_1, owners: ['former-owner'] }, accessManager, hour(0)],
      [{ type: 'ChangeEntityOwnership', owners: [authorizer.id], reason: 'She left' }, accessManager, hour(4.5)],
      [{ type: 'ConfirmEntityOwnership', reason: 'She did' }, staff('access-manager-2', ['ACCESS_MANAGER']), hour(4.7)],
    ]);
    const now = planSubject({ refusals: [byOwner], ownerships: [changed, ...OWNERSHIPS.slice(1)] });
    expect(decideStep(now, waiting, grant)).toMatchObject({ kind: 'Accepted' });
  });

  test('of each entity the last decision of all plans counts', () => {
    const one = (hours: number, fields: Partial<OwnerDecision>): OwnerDecision => ({
      ...{ entity: SERVICE_1, granted: false, by: 'owner-1', asOwner: true, at: hour(hours), reason: null },
      ...fields,
    });
    expect(refusalsInForce([one(2, { granted: true }), one(1, {})])).toEqual([]);
    expect(refusalsInForce([one(1, { granted: true }), one(2, {}), one(3, { entity: ENTITIES[1].entity })])).toHaveLength(2);
  });
});

describe('consent is withdrawn before the work', () => {
  const withdraw = (actor: Parameters<typeof waive>[0], hours = 7): Step<PlanCommand> =>
    planStep(hours, { type: 'WithdrawImprovementPlanAuthorization', reason: 'A sale that day' }, actor);

  test('by who gave it: the plan is rejected, unscheduled, and everybody concerned is notified', () => {
    const plan = given(plans, [...SCHEDULED, withdraw(authorizer)]);
    expect(plan).toMatchObject({ status: 'REJECTED', scheduled: null });
    expect(plan.consent?.authorizations.map(({ decision }) => decision)).toEqual(['REFUSED', 'GRANTED']);
    expect(plan.notices.at(-1)).toMatchObject({ kind: 'UPDATE', recipients: expect.arrayContaining(['authorizer-2', 'party-a']) });
    expect(refusalsInForce(plan.decisions)).toMatchObject([{ entity: SERVICE_1, by: 'authorizer-1' }]);
  });

  test('not by somebody else, and not once the work has begun', () => {
    expect(decideStep(plans, given(plans, SCHEDULED), withdraw(staff('authorizer-9', ['AUTHORIZER'])))).toMatchObject(
      brokenRule('NOT_GRANTED'),
    );
    expect(decideStep(plans, given(plans, [...SCHEDULED, commenced()]), withdraw(authorizer, 25))).toMatchObject({
      kind: 'IllegalTransition',
    });
  });

  test('is not undone by scheduling anew', () => {
    const plan = given(plans, [...SCHEDULED, withdraw(authorizer)]);
    expect(decideStep(plans, plan, planStep(8, { type: 'ScheduleImprovementPlan', window: window(24, 30) }))).toMatchObject({
      kind: 'IllegalTransition',
    });
  });
});

test('a waiver in these stories is by an authorizer', () => {
  expect(given(plans, [proposed(), waived]).waivers).toMatchObject([{ by: authorizer.id }]);
});

describe('through the API', () => {
  let world: World;
  let stage: RestorationScenario;
  beforeAll(async () => {
    world = await startWorld();
    stage = await startScenario(world);
  });
  afterAll(() => world.close());

  test('a planner who was refused tries an amendment, a twin and a declaration of no impact, and none of them passes', async () => {
    const issueId = await stage.raise();
    const { id, consentHash } = await stage.propose(issueId);
    await stage.mutateAccepted(VOICE, 'decideImprovementPlanAuthorization', { id, granted: false, consentHash, reason: 'Month’s end' });
    expect(
      await stage.mutate(
        PLANNER,
        'amendImprovementPlan',
        { id, reason: 'Without voice', entities: [] },
        'status impact { entities { bases } }',
      ),
    ).toEqual(
      expect.objectContaining({
        status: 'REQUEST_FOR_AUTHORIZATION',
        impact: { entities: [{ bases: ['ISSUE', 'ACTION'] }, { bases: ['REFUSAL'] }] },
      }),
    );
    const twin = await stage.develop(issueId, { actions: [] });
    const declaring = { id: twin, rationale: 'Nothing', entities: [] };
    expect(await stage.mutate(PLANNER, 'declareImprovementPlanImpact', declaring)).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION' });
    const waiving = { id: twin, entity: SERVICE('voice-1'), reason: 'Not touched' };
    expect(await stage.mutate(DATA, 'waiveImprovementPlanImpact', waiving)).toMatchObject({ code: 'REFUSAL_STANDS' });
    const asked = await stage.mutateAccepted(PLANNER, 'notifyImprovementPlanProposal', { id: twin, text: 'Again' }, 'consent { hash }');
    const { hash } = asked['consent'] as { readonly hash: string };
    expect(await stage.mutate(DATA, 'decideImprovementPlanAuthorization', { id: twin, granted: true, consentHash: hash })).toMatchObject({
      status: 'WAIT_FOR_APPROVAL',
    });
    expect(await stage.mutate(VOICE, 'decideImprovementPlanAuthorization', { id: twin, granted: true, consentHash: hash })).toMatchObject({
      status: 'APPROVED',
    });
    expect(await stage.mutate(VOICE, 'withdrawImprovementPlanAuthorization', { id: twin, reason: 'Not today' })).toMatchObject({
      status: 'REJECTED',
    });
  });
});
