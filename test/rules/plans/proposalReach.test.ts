/** A proposal reaches its owners, or the plan and an alarm say whom it has not: tried by the planner who would rather nobody noticed. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { staff } from '../../../src/domain/kernel/principal.js';
import { newReach, planWarnings, PROPOSAL_RECEIPT_MS, unreachedEntities } from '../../../src/domain/plan/authorization/reach.js';
import { dueOnPlan } from '../../../src/domain/plan/derived.js';
import type { ProposalReceipt } from '../../../src/domain/plan/authorization/proposalReach.js';
import { sweep } from '../../../src/background/timers.js';
import { executeOnDelivery } from '../../../src/store/delivery/index.js';
import { deliveries } from '../../../src/store/delivery/collection.js';
import { readMany } from '../../../src/store/reading/read.js';
import { scope } from '../../../src/store/scope.js';
import { brokenRule } from '../../support/domain/expect.js';
import { AWAITING_CONSENT, granted, otherAuthorizer, planStep, planSubject, plans } from '../../support/domain/plans.js';
import { authorizer, decideStep, given, hour, operator, planner, timer } from '../../support/domain/samples.js';
import { DATA, OPERATOR, PLANNER, type RestorationScenario, startScenario, VOICE } from '../../support/restorationScenario.js';
import { startWorld, type World } from '../../support/world.js';

const waiting = given(plans, AWAITING_CONSENT);
const ids = (receipts: readonly ProposalReceipt[], plan = waiting) => unreachedEntities(plan, receipts).map(({ id }) => id);
const receipt = (by: string, ...recipients: readonly string[]): ProposalReceipt => ({ recipients, by: [by] });
const acknowledged = (who = authorizer, hours = 4) => planStep(hours, { type: 'AcknowledgeImprovementPlanProposal' }, who);
const announce = planStep(50, { type: 'AnnounceUnreached' }, timer);

describe('a proposal has reached an owner', () => {
  test('by a listener that takes notices for everybody, or for that owner', () => {
    expect(ids([])).toEqual(['service-1', 'service-2']);
    expect(ids([receipt(operator.id)])).toEqual([]);
    expect(ids([receipt(operator.id, authorizer.id)])).toEqual(['service-2']);
    expect(ids([receipt(operator.id, 'somebody-else')])).toEqual(['service-1', 'service-2']);
  });

  test('by the answer or the acknowledgement of who decides', () => {
    expect(ids([], given(plans, [...AWAITING_CONSENT, granted(4, authorizer)]))).toEqual(['service-2']);
    expect(ids([], given(plans, [...AWAITING_CONSENT, acknowledged()]))).toEqual(['service-2']);
    expect(ids([], given(plans, [...AWAITING_CONSENT, acknowledged(), acknowledged(otherAuthorizer)]))).toEqual([]);
  });

  test('not by what the planner registered, or acknowledged in the place of its receiver', () => {
    expect(ids([receipt(planner.id)])).toEqual(['service-1', 'service-2']);
    expect(ids([{ recipients: [], by: [operator.id, planner.id] }])).toEqual(['service-1', 'service-2']);
  });

  test('not by the word of the planner under an authorizer’s role, or of who owns nothing of it', () => {
    const both = staff(planner.id, ['PLANNER', 'AUTHORIZER']);
    expect(decideStep(plans, waiting, acknowledged(both))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(plans, waiting, acknowledged(staff('stranger', ['AUTHORIZER'])))).toMatchObject(brokenRule('NOT_AN_OWNER'));
  });

  test('by nothing that an earlier proposal brought about', () => {
    const again = [
      ...AWAITING_CONSENT,
      acknowledged(),
      planStep(5, { type: 'AmendImprovementPlan', reason: 'Another fallback', fallback: 'None' }),
      planStep(6, { type: 'NotifyImprovementPlanProposal', text: 'Once more' }),
    ];
    expect(ids([], given(plans, again))).toEqual(['service-1', 'service-2']);
  });
});

describe('who was not reached is announced', () => {
  test('after a day, or when the window opens if that is sooner', () => {
    expect(newReach({ window: null }, planner.id, hour(0)).dueAt).toEqual(new Date(hour(0).getTime() + PROPOSAL_RECEIPT_MS));
    expect(newReach({ window: { start: hour(5), end: hour(9) } }, planner.id, hour(0)).dueAt).toEqual(hour(5));
    expect(waiting.nextDueAt).toEqual(hour(24));
    expect(dueOnPlan(waiting, hour(23))).toBeNull();
    expect(dueOnPlan(waiting, hour(24))).toEqual({ type: 'AnnounceUnreached' });
  });

  test('by an alarm to the planner, the authorizers and those owners, once', () => {
    const after = given(plans, [...AWAITING_CONSENT, granted(4, authorizer), announce]);
    expect(after.reach?.unreached).toEqual([{ type: 'Service', id: 'service-2' }]);
    expect(after.notices.at(-1)).toMatchObject({ kind: 'ALARM', recipients: [planner.id, 'AUTHORIZER', otherAuthorizer.id] });
    expect(after.status).toBe('WAIT_FOR_APPROVAL');
    expect(dueOnPlan(after, hour(500))).toBeNull();
  });

  test('and every later change of the plan warns of them, until they decide', () => {
    const announced = given(plans, [...AWAITING_CONSENT, granted(4, authorizer), announce]);
    expect(planWarnings(announced)).toEqual([
      { code: 'OWNERS_NOT_REACHED', message: 'The proposal has not reached the owners of Service:service-2: notify them by other means' },
    ]);
    expect(planWarnings(waiting)).toEqual([]);
    expect(planWarnings(given(plans, [...AWAITING_CONSENT, granted(4, authorizer), announce, granted(51, otherAuthorizer)]))).toEqual([]);
  });

  test('an entity without an owner on record is warned of from the declaration on', () => {
    const entities = (waiting.impact?.entities ?? []).map((one, n) => (n === 0 ? { ...one, owners: [], ownerGroup: null } : one));
    const impact = waiting.impact && { ...waiting.impact, entities };
    expect(planWarnings({ ...waiting, impact })).toEqual([
      { code: 'UNOWNED_ENTITY', message: expect.stringContaining('has no owner on record: any authorizer may decide') },
    ]);
  });

  test('not where all were reached, and not before it is due', () => {
    const reached = planSubject({ receipts: [receipt(operator.id)] });
    expect(decideStep(reached, waiting, announce)).toMatchObject({ state: { reach: { unreached: [] }, notices: [{ kind: 'PROPOSAL' }] } });
    expect(decideStep(plans, waiting, planStep(10, { type: 'AnnounceUnreached' }, timer))).toMatchObject(brokenRule('NOT_DUE'));
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

  const unreached = async (id: string) =>
    (
      await scenario.graph.data(
        PLANNER,
        'query($id: ID!) { improvementPlan(id: $id) { unreached { ... on Service { id } } notices { kind } } }',
        { id },
      )
    )['improvementPlan'] as {
      readonly unreached: readonly { readonly id: string }[];
      readonly notices: readonly { readonly kind: string }[];
    };
  const listener = async (who: typeof PLANNER, recipients?: readonly string[]): Promise<string> =>
    String(
      (
        await scenario.mutateAccepted(who, 'registerPerformanceListener', {
          url: 'https://receiver.example/notices',
          secret: 'a secret of thirty-two characters'.replaceAll(' ', '-'),
          filter: { kinds: ['PROPOSAL'], ...(recipients && { recipients }) },
        })
      )['id'],
    );
  const deliver = async (planId: string, listenerId: string): Promise<void> => {
    const found = await readMany(world.store, scope(timer, deliveries, { planId, listenerId }));
    for (const { _id } of found)
      await executeOnDelivery(world.store, timer, {
        commands: [{ type: 'RecordSuccess', responseStatus: 204, tookMs: 5 }],
        id: _id,
        now: scenario.now(),
      });
  };

  test('the plan says whom its proposal has not reached, until a listener of theirs has it', async () => {
    const [own, ofOwner] = [await listener(PLANNER), await listener(VOICE, [VOICE.id])];
    const { id } = await scenario.propose(await scenario.raise());
    const everybody = ['voice-1', 'data-1', 'vpn-1'];
    expect((await unreached(id)).unreached.map((one) => one.id)).toEqual(everybody);
    await deliver(id, own);
    expect((await unreached(id)).unreached.map((one) => one.id)).toEqual(everybody);
    await deliver(id, ofOwner);
    expect((await unreached(id)).unreached.map((one) => one.id)).toEqual(['data-1', 'vpn-1']);
    await scenario.mutateAccepted(DATA, 'acknowledgeImprovementPlanProposal', { id });
    expect((await unreached(id)).unreached).toEqual([]);
  });

  test('the timer raises the alarm for a proposal that reached nobody', async () => {
    const { id } = await scenario.propose(await scenario.raise(), { window: null });
    scenario.later(25 * 60);
    await sweep(world.store, scenario.now());
    const { notices } = await unreached(id);
    expect(notices.map(({ kind }) => kind)).toEqual(['PROPOSAL', 'ALARM']);
    expect(await scenario.mutate(OPERATOR, 'acknowledgeImprovementPlanProposal', { id })).toMatchObject({
      __typename: 'PerformanceNotPermitted',
    });
  });
});
