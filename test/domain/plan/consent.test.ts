/** Impact and consent: no work on what others use without their consent to exactly this work (eTOM 1.4.7.3, authorization to proceed). */
import { describe, expect, test } from '@jest/globals';
import { CONSENT_PARTS, changedParts, consentHash, missingConsent } from '../../../src/domain/plan/authorization/consent.js';
import type { ImprovementPlan } from '../../../src/domain/plan/model.js';
import type { PlanCommand, PlanEvent } from '../../../src/domain/plan/messages.js';
import { staff } from '../../../src/domain/kernel/principal.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  APPROVED,
  ENTITIES,
  HASH,
  SCHEDULED,
  AWAITING_CONSENT,
  WINDOW,
  action,
  planStep,
  commenced,
  declared,
  draft,
  entity,
  granted,
  notified,
  otherAuthorizer,
  plans,
  HARMLESS_ISSUE,
  planSubject,
  proposed,
  refused,
  scheduled,
  task,
  window,
} from '../../support/domain/plans.js';
import { type Step, decideStep, authorizer, given, hour, planner, runSteps, timer } from '../../support/domain/samples.js';

const waiting = given(plans, AWAITING_CONSENT);
const approved = given(plans, APPROVED);
type Amend = Extract<PlanCommand, { readonly type: 'AmendImprovementPlan' }>;
const amended = (hours: number, fields: Partial<Amend>, actor = planner): Step<PlanCommand> =>
  planStep(hours, { type: 'AmendImprovementPlan', reason: 'The owners asked for it', ...fields }, actor);
const lastEvent = (steps: readonly Step<PlanCommand>[]): PlanEvent['type'] | undefined => runSteps(plans, steps).events.at(-1)?.type;

describe('impact', () => {
  test('is declared by a named person, with grounds', () => {
    expect(given(plans, [proposed(), declared()]).impact).toEqual({
      declaredBy: 'planner-1',
      declaredAt: hour(2),
      rationale: 'The queue is shared',
      entities: [
        { ...ENTITIES[0], bases: ['DECLARED', 'ISSUE', 'ACTION'], owners: ['authorizer-1'], ownerGroup: null, deputies: [] },
        { ...ENTITIES[1], bases: ['DECLARED'], owners: ['authorizer-2'], ownerGroup: null, deputies: [] },
      ],
    });
  });

  test('on nothing approves the plan without authorization where nothing is implied, and records the declarer', () => {
    const plan = given(planSubject({ issue: HARMLESS_ISSUE }), [proposed({ actions: [] }), declared([])]);
    expect(plan).toMatchObject({ status: 'APPROVED', consent: null, impact: { declaredBy: 'planner-1', entities: [] } });
    expect(missingConsent(plan, plan.consent, hour(3))).toBeNull();
  });

  test('declared anew counts instead of the former', () => {
    const plan = given(plans, [proposed(), declared(), declared([ENTITIES[0]])]);
    expect(plan.impact?.entities).toMatchObject([ENTITIES[0]]);
  });
});

describe('the proposal', () => {
  test('goes to every owner once, however much is theirs', () => {
    const { notices, consent } = given(plans, [proposed(), declared([...ENTITIES, entity('service-3')]), notified]);
    expect(notices).toEqual([
      {
        id: 'notice-3',
        kind: 'PROPOSAL',
        at: hour(3),
        recipients: ['authorizer-1', 'authorizer-2'],
        text: 'We mean to widen the queue',
        window: WINDOW,
      },
    ]);
    expect(consent?.authorizations.map(({ owners, decision }) => [owners, decision])).toEqual([
      [['authorizer-1'], null],
      [['authorizer-2'], null],
      [['authorizer-1'], null],
    ]);
  });

  test('is not made where there is no owner to ask', () => {
    const harmless = planSubject({ issue: HARMLESS_ISSUE });
    const plan = given(harmless, [proposed({ actions: [] }), declared([]), amended(3, { window: window(30, 40) })]);
    expect(plan.status).toBe('REQUEST_FOR_AUTHORIZATION');
    expect(decideStep(harmless, plan, planStep(4, { type: 'NotifyImprovementPlanProposal', text: 'To no one' }))).toMatchObject(
      brokenRule('NO_OWNERS'),
    );
  });
});

describe('an owner', () => {
  test('consents with the hash of what was read; the plan is approved once all have', () => {
    const one = given(plans, [...AWAITING_CONSENT, granted(4, authorizer)]);
    expect(one.status).toBe('WAIT_FOR_APPROVAL');
    expect(given(plans, APPROVED)).toMatchObject({
      status: 'APPROVED',
      consent: {
        hash: HASH,
        authorizations: [
          { owners: ['authorizer-1'], decision: 'GRANTED', at: hour(4), by: 'authorizer-1' },
          { owners: ['authorizer-2'], decision: 'GRANTED', at: hour(5), by: 'authorizer-2' },
        ],
      },
    });
  });

  test('consents under conditions, which stay on record', () => {
    const plan = given(plans, [...AWAITING_CONSENT, granted(4, authorizer, { conditions: 'Call before', reason: 'Well prepared' })]);
    expect(plan.consent?.authorizations[0]).toMatchObject({ conditions: 'Call before', reason: 'Well prepared' });
  });

  test('consents to what was read and to nothing else', () => {
    expect(decideStep(plans, waiting, granted(4, authorizer, { consentHash: 'another' }))).toMatchObject(
      brokenRule('NOT_WHAT_IS_PROPOSED'),
    );
  });

  test('decides once', () => {
    const plan = given(plans, [...AWAITING_CONSENT, granted(4, authorizer)]);
    expect(decideStep(plans, plan, refused(5, authorizer))).toMatchObject(brokenRule('ALREADY_DECIDED'));
  });

  test('says why when refusing, and one refusal rejects the plan', () => {
    const silent: Step<PlanCommand> = planStep(
      4,
      { type: 'DecideImprovementPlanAuthorization', granted: false, consentHash: HASH },
      authorizer,
    );
    expect(decideStep(plans, waiting, silent)).toMatchObject(invalidAt('reason'));
    const plan = given(plans, [...AWAITING_CONSENT, granted(4, otherAuthorizer), refused(5, authorizer)]);
    expect(plan).toMatchObject({
      status: 'REJECTED',
      statusChanges: expect.arrayContaining([expect.objectContaining({ reason: 'Not on that day' })]),
    });
    expect(plan.consent?.authorizations[0]).toMatchObject({ decision: 'REFUSED', reason: 'Not on that day' });
  });

  test('sets no expiry that is past already', () => {
    expect(decideStep(plans, waiting, granted(4, authorizer, { expiresAt: hour(4) }))).toMatchObject(invalidAt('expiresAt'));
  });

  test('of something else has no say', () => {
    expect(decideStep(plans, waiting, granted(4, staff('authorizer-3', ['AUTHORIZER'])))).toMatchObject(brokenRule('NOT_AN_OWNER'));
  });
});

describe('four eyes', () => {
  const both = staff('planner-and-owner', ['PLANNER', 'AUTHORIZER']);
  const content = { type: 'DevelopImprovementPlan', issueId: 'issue-1', ...draft } as const;

  test('the author of a plan does not authorize it, owner or not', () => {
    const plan = given(plans, [planStep(1, content, both), declared([entity('service-1')]), notified]);
    const consentHash = plan.consent?.hash ?? '';
    expect(decideStep(plans, plan, granted(4, both, { consentHash }))).toMatchObject(brokenRule('FOUR_EYES'));
  });

  test('nor does the person who amended it, though another may', () => {
    const steps = [
      proposed(),
      declared([entity('service-1'), ENTITIES[1]]),
      notified,
      refused(4, otherAuthorizer, {
        consentHash: consentHash(given(plans, [proposed(), declared([entity('service-1'), ENTITIES[1]])])),
      }),
      amended(5, { window: window(30, 40) }, both),
      planStep(6, { type: 'NotifyImprovementPlanProposal', text: 'Another time' }),
    ];
    const plan = given(plans, steps);
    const consentHash2 = plan.consent?.hash ?? '';
    expect(plan.amendedBy).toEqual(['planner-and-owner']);
    expect(decideStep(plans, plan, granted(7, both, { consentHash: consentHash2 }))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(plans, plan, granted(7, otherAuthorizer, { consentHash: consentHash2 }))).toMatchObject({ kind: 'Accepted' });
  });
});

describe('the hash covers', () => {
  const changed = (fields: Partial<ImprovementPlan>): ImprovementPlan => ({ ...approved, ...fields });
  const entities = (...items: Parameters<typeof declared>[0] & object): Partial<ImprovementPlan> => ({
    impact: approved.impact && {
      ...approved.impact,
      entities: items.map((one) => ({ ...one, bases: ['DECLARED'], owners: [], ownerGroup: null, deputies: [] })),
    },
  });
  const tasks = (...items: readonly Parameters<typeof task>[1][]): Partial<ImprovementPlan> => ({
    tasks: approved.tasks.map((one, index) => ({ ...one, ...items[index] })),
  });
  const actions = (fields: Parameters<typeof action>[1]): Partial<ImprovementPlan> => ({
    actions: approved.actions.map((one) => ({ ...one, ...fields })),
  });

  test.each<readonly [string, (typeof CONSENT_PARTS)[number], Partial<ImprovementPlan>]>([
    ['another entity', 'ENTITIES', entities(entity('service-9'), ENTITIES[1])],
    ['one entity more', 'ENTITIES', entities(...ENTITIES, entity('service-9'))],
    ['one entity less', 'ENTITIES', entities(ENTITIES[0])],
    ['a worse impact', 'ENTITIES', entities({ ...ENTITIES[0], level: 'OUTAGE' }, ENTITIES[1])],
    [
      'what stands in for an entity',
      'ENTITIES',
      entities({ ...ENTITIES[0], redundantWith: [{ type: 'Service', id: 'service-7' }] }, ENTITIES[1]),
    ],
    ['a waiver', 'WAIVERS', { waivers: [{ entity: ENTITIES[0].entity, by: 'authorizer-9', at: hour(3), reason: 'Monitoring only' }] }],
    ['another fallback', 'FALLBACK', { fallback: 'None' }],
    ['an entity of another kind', 'ENTITIES', entities({ ...ENTITIES[0], entity: { type: 'Product', id: 'service-1' } }, ENTITIES[1])],
    ['an earlier start', 'WINDOW', { window: window(23, 48) }],
    ['a later end', 'WINDOW', { window: window(24, 49) }],
    ['any time', 'WINDOW', { window: null }],
    ['a step by another name', 'STEPS', tasks({ name: 'Prepare twice' })],
    ['a step no longer mandatory', 'STEPS', tasks({ mandatory: false })],
    ['another order of steps', 'STEPS', tasks({}, { dependsOn: [] })],
    ['one step less', 'STEPS', { tasks: approved.tasks.slice(1) }],
    ['another kind of action', 'ACTIONS', actions({ kind: 'REASSIGN_SERVICE' })],
    ['an action on something else', 'ACTIONS', actions({ entity: { type: 'Service', id: 'service-9' } })],
    ['another parameter', 'ACTIONS', actions({ parameter: 'burst' })],
    ['another value before', 'ACTIONS', actions({ before: '0' })],
    ['another value after', 'ACTIONS', actions({ after: '3' })],
    ['another rollback', 'ACTIONS', actions({ rollback: null })],
    ['no action', 'ACTIONS', { actions: [] }],
  ])('%s: consent is void, and the part is named', (_, part, fields) => {
    const after = changed(fields);
    expect(consentHash(after)).not.toBe(HASH);
    expect(changedParts(approved, after)).toEqual([part]);
    expect(missingConsent(after, approved.consent, hour(24))).toBe('it has changed since its owners consented');
  });

  test.each<readonly [string, Partial<ImprovementPlan>]>([
    ['its name', { name: 'Another', description: 'At length' }],
    ['the risk', { risk: 'None' }],
    ['who owns its entities', entities(...ENTITIES)],
    ['when it is scheduled', { scheduled: window(25, 26) }],
    [
      'how far its steps are',
      { tasks: approved.tasks.map((one) => ({ ...one, status: 'ACTIVE', worked: [{ from: hour(24), to: null }] })) },
    ],
    [
      'how far its actions are',
      { actions: approved.actions.map((one) => ({ ...one, status: 'IN_ERROR', error: 'No answer', startedAt: hour(24) })) },
    ],
  ])('nothing else: not %s', (_, fields) => {
    expect(consentHash(changed(fields))).toBe(HASH);
    expect(changedParts(approved, changed(fields))).toEqual([]);
  });
});

describe('an amendment', () => {
  const given_ = (fields: Partial<Amend>, from = SCHEDULED as readonly Step<PlanCommand>[]) =>
    runSteps(plans, [...from, amended(7, fields)]);

  test.each<readonly [string, Partial<Amend>, readonly string[]]>([
    ['entities', { entities: [ENTITIES[0]] }, ['ENTITIES']],
    ['window', { window: window(30, 40) }, ['WINDOW']],
    ['steps', { tasks: [task('all at once')] }, ['STEPS']],
    ['service actions', { actions: [] }, ['ACTIONS']],
    ['the fallback', { fallback: 'None' }, ['FALLBACK']],
    [
      'everything',
      { entities: [ENTITIES[0]], window: window(1, 99), tasks: [task('x')], actions: [action('y')], fallback: 'None' },
      CONSENT_PARTS.filter((part) => part !== 'WAIVERS'),
    ],
  ])('of %s voids consent and schedule, and its event names the part', (_, fields, changed) => {
    const { state, events } = given_(fields);
    expect(state).toMatchObject({ status: 'REQUEST_FOR_AUTHORIZATION', consent: null, scheduled: null, acceptedConflicts: [] });
    expect(events.at(-1)).toMatchObject({ type: 'PlanAmended', data: { changed, reason: 'The owners asked for it' } });
  });

  test('notifies the recipients of the proposal, the party and the originator', () => {
    const notice = given_({ window: window(30, 40) }).state.notices.at(-1);
    expect(notice).toMatchObject({ kind: 'UPDATE', window: window(30, 40) });
    expect(notice?.recipients.toSorted()).toEqual(['authorizer-1', 'authorizer-2', 'operator-1', 'party-a']);
  });

  test('of a plan that was never proposed notifies no one', () => {
    const harmless = planSubject({ issue: HARMLESS_ISSUE });
    const steps = [proposed({ actions: [] }), declared([]), amended(7, { window: window(30, 40) })];
    expect(given(harmless, steps).notices).toEqual([]);
  });

  test('of what consent does not cover leaves it as it is', () => {
    const { state } = given_({ risk: 'None', entities: [...ENTITIES], tasks: draft.tasks });
    expect(state).toMatchObject({ status: 'SCHEDULED', risk: 'None', scheduled: window(24, 30), consent: { hash: HASH } });
    expect(state.tasks).toEqual(approved.tasks);
    expect(lastEvent([...SCHEDULED, amended(7, { risk: 'Some' })])).toBe('PlanAnnotated');
  });

  test('of the entities counts as a declaration by the amender', () => {
    const other = staff('planner-2', ['PLANNER']);
    const { impact } = given(plans, [...APPROVED, amended(7, { entities: [ENTITIES[0]] }, other)]);
    expect(impact).toMatchObject({ declaredBy: 'planner-2', declaredAt: hour(7), rationale: 'The owners asked for it' });
  });

  test('of nothing is no amendment', () => {
    expect(decideStep(plans, approved, amended(7, {}))).toMatchObject({ kind: 'InvalidInput' });
  });

  test.each<readonly [string, Partial<Amend>, readonly string[]]>([
    ['without steps', { tasks: [] }, ['tasks']],
    ['with a window that ends before it starts', { window: window(9, 8) }, ['window', 'end']],
    ['with a step that waits for an unknown one', { tasks: [task('a', { dependsOn: ['b'] })] }, ['tasks', '0', 'dependsOn']],
  ])('%s is refused', (_, fields, path) => {
    expect(decideStep(plans, approved, amended(7, fields))).toMatchObject(invalidAt(...path));
  });

  test('lets a refused plan be asked for again; the former consent counts no more', () => {
    const again = [...AWAITING_CONSENT, granted(4, otherAuthorizer), refused(5, authorizer), amended(6, { window: window(30, 40) })];
    const renewed = given(plans, [...again, planStep(7, { type: 'NotifyImprovementPlanProposal', text: 'Another time' })]);
    expect(renewed.consent?.authorizations.map(({ decision }) => decision)).toEqual([null, null]);
    expect(decideStep(plans, renewed, granted(8, authorizer))).toMatchObject(brokenRule('NOT_WHAT_IS_PROPOSED'));
    const consentHash = renewed.consent?.hash ?? '';
    expect(consentHash).not.toBe(HASH);
    const one = decideStep(plans, renewed, granted(8, authorizer, { consentHash }));
    if (one.kind !== 'Accepted') throw new Error(one.message);
    expect(decideStep(plans, one.state, granted(9, otherAuthorizer, { consentHash }))).toMatchObject({ state: { status: 'APPROVED' } });
  });
});

describe('consent expires', () => {
  const expiring = [
    ...AWAITING_CONSENT,
    granted(4, authorizer, { expiresAt: hour(26) }),
    granted(5, otherAuthorizer, { expiresAt: hour(40) }),
    scheduled(),
  ];
  const plan = given(plans, expiring);
  const expire = (hours: number): Step<PlanCommand> => planStep(hours, { type: 'ExpireConsent' }, timer);

  test('when the first of its grants does: the owners have to be asked anew', () => {
    expect(plan.nextDueAt).toEqual(hour(26));
    expect(given(plans, [...expiring, expire(26)])).toMatchObject({
      status: 'REQUEST_FOR_AUTHORIZATION',
      consent: null,
      scheduled: null,
      nextDueAt: null,
    });
  });

  test('not before; and where no end was set, with the window of the plan', () => {
    expect(decideStep(plans, plan, expire(25.9))).toMatchObject(brokenRule('NOT_DUE'));
    expect(approved.nextDueAt).toEqual(WINDOW.end);
    expect(decideStep(plans, approved, expire(47.9))).toMatchObject(brokenRule('NOT_DUE'));
    expect(decideStep(plans, approved, expire(48))).toMatchObject({ state: { status: 'REQUEST_FOR_AUTHORIZATION' } });
  });

  test('after 30 days for a plan without a window', () => {
    const steps = [proposed({ window: null }), declared(), notified];
    const consentHash = given(plans, steps).consent?.hash ?? '';
    expect(
      given(plans, [...steps, granted(4, authorizer, { consentHash }), granted(5, otherAuthorizer, { consentHash })]).nextDueAt,
    ).toEqual(hour(4 + 720));
  });

  test('even before a timer notices: the work does not commence', () => {
    expect(decideStep(plans, plan, commenced(25))).toMatchObject({ kind: 'Accepted' });
    expect(decideStep(plans, plan, commenced(26))).toMatchObject({
      ...brokenRule('NO_VALID_CONSENT'),
      message: expect.stringContaining('Service:service-1'),
    });
  });
});

describe('consent lacks', () => {
  test.each<readonly [string, ImprovementPlan, string | null]>([
    ['a declaration of impact', given(plans, [proposed()]), 'its impact has not been declared'],
    ['a question to its owners', given(plans, [proposed(), declared()]), 'its owners have not been asked'],
    ['their answers', waiting, 'there is no consent for Service:service-1, Service:service-2'],
    ['one of their answers', given(plans, [...AWAITING_CONSENT, granted(4, authorizer)]), 'there is no consent for Service:service-2'],
    [
      'one that was refused',
      given(plans, [...AWAITING_CONSENT, refused(4, authorizer)]),
      'there is no consent for Service:service-1, Service:service-2',
    ],
    ['nothing when all consent', approved, null],
  ])('%s', (_, plan, lacks) => {
    expect(missingConsent(plan, plan.consent, hour(10))).toBe(lacks);
  });
});
