/** Improvement plans and the library through the graph: what is answered, to whom, and what is heard. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { staff } from '../../src/domain/kernel/principal.js';
import { expectFieldsAnswerAlone } from '../support/fieldsAlone.js';
import type { JsonObject } from '../support/graphClient.js';
import {
  ACCESS_MANAGER,
  DATA,
  OPERATOR,
  PLANNER,
  QUEUE,
  SERVICE,
  type RestorationScenario,
  TASKS,
  VOICE,
  collectEvents,
  impactOn,
  startScenario,
} from '../support/restorationScenario.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let stage: RestorationScenario;
beforeAll(async () => {
  world = await startWorld();
  stage = await startScenario(world);
});
afterAll(() => world.close());

const NONE = '0'.repeat(24);
const PROVENANCE = { document: 'Handbook', documentVersion: '3', author: 'planner' };
/** The queue of the scenario, for any service. */
const { entity: _, ...QUEUE_STEP } = QUEUE;
const TEMPLATE_QUEUE = { ...QUEUE_STEP, entityParameter: 'service', before: '{before}', rollback: 'Set it to {before}' };
const BINDINGS = [
  { parameterId: 'service', entity: SERVICE('vpn-1') },
  { parameterId: 'before', value: '64' },
];
const publish = (more: object = {}) => ({
  name: 'Lengthen a queue',
  provenance: PROVENANCE,
  fits: { degradations: ['CONGESTION'] },
  parameters: [
    { id: 'service', name: 'The service', kind: 'ENTITY' },
    { id: 'before', name: 'The length today', kind: 'VALUE' },
  ],
  tasks: TASKS,
  actions: [TEMPLATE_QUEUE],
  ...more,
});

describe('a plan', () => {
  test('is read with everything that was said of it', async () => {
    const issueId = await stage.raise();
    await stage.analyze(issueId, { requiresReconfiguration: true });
    const id = await stage.approve(issueId, { risk: 'Short interruption', fallback: 'Shorten it again' });
    const { improvementPlan } = await stage.graph.data(
      PLANNER,
      `query($id: ID!) { improvementPlan(id: $id) {
        status origin name authoredBy attempt risk fallback search { templateId }
        party { id } performanceIssue { id }
        tasks { id mandatory dependsOn status } actions { kind entity { __typename ... on Service { id } } parameter before after rollback status }
        impact { declaredBy rationale entities { entity { ... on Service { id } } level owners bases unowned redundantWith { __typename } } }
        consent { hash valid authorizations { entity { ... on Service { id } } owners by decision } }
        notices { kind recipients text } statusChanges { status by } history { nodes { type tmfType } }
        conflicts { planId } touchTime allowedActions } }`,
      { id },
    );
    expect(improvementPlan).toMatchObject({
      status: 'APPROVED',
      origin: 'DEVELOPED',
      authoredBy: 'planner',
      attempt: 1,
      risk: 'Short interruption',
      fallback: 'Shorten it again',
      search: [],
      party: { id: stage.supplier.partyId },
      performanceIssue: { id: issueId },
      tasks: [
        { id: 'prepare', mandatory: true, dependsOn: [], status: 'NEW' },
        { id: 'change', mandatory: true, dependsOn: ['prepare'], status: 'NEW' },
      ],
      actions: [
        { kind: 'RECONFIGURE_PARAMETER', entity: { __typename: 'Service', id: 'vpn-1' }, before: '64', after: '256', status: null },
      ],
      impact: {
        declaredBy: 'planner',
        entities: [
          { entity: { id: 'voice-1' }, level: 'DEGRADED', owners: [VOICE.id], bases: ['DECLARED'], unowned: false, redundantWith: [] },
          { entity: { id: 'data-1' }, owners: [DATA.id] },
          { entity: { id: 'vpn-1' }, level: 'DEGRADED', owners: [DATA.id], bases: ['ISSUE', 'ACTION'] },
        ],
      },
      consent: {
        valid: true,
        authorizations: [
          { entity: { id: 'voice-1' }, owners: [VOICE.id], by: VOICE.id, decision: 'GRANTED' },
          { entity: { id: 'data-1' }, by: DATA.id, decision: 'GRANTED' },
          { entity: { id: 'vpn-1' }, by: DATA.id, decision: 'GRANTED' },
        ],
      },
      notices: [{ kind: 'PROPOSAL', recipients: [VOICE.id, DATA.id], text: 'We mean to lengthen the queue' }],
      touchTime: 'PT0S',
      allowedActions: expect.arrayContaining([
        'scheduleImprovementPlan',
        'amendImprovementPlan',
        'commenceImprovementPlan',
        'cancelImprovementPlan',
      ]),
      history: {
        nodes: [
          { type: 'PlanProposed', tmfType: 'ChangeRequestCreateEvent' },
          { type: 'ImpactDeclared', tmfType: 'ChangeRequestStateChangeEvent' },
          { type: 'ProposalNotified', tmfType: 'ChangeRequestApprovalRequiredEvent' },
          { type: 'AuthorizationGranted', tmfType: 'ChangeRequestAttributeValueChangeEvent' },
          { type: 'PlanApproved', tmfType: 'ChangeRequestStateChangeEvent' },
        ],
      },
    });
  });

  test('is found by issue, party, status, origin and by what it works on or impacts', async () => {
    const issueId = await stage.raise();
    const id = await stage.approve(issueId);
    const find = async (filter: object) => {
      const source = `query($filter: ImprovementPlanFilter) { improvementPlans(filter: $filter) { totalCount nodes { id } } }`;
      return (await stage.graph.data(PLANNER, source, { filter }))['improvementPlans'];
    };
    const only = { totalCount: 1, nodes: [{ id }] };
    expect(await find({ issueId: [issueId] })).toEqual(only);
    expect(await find({ issueId: [issueId], status: ['APPROVED'], origin: ['DEVELOPED'], partyId: [stage.supplier.partyId] })).toEqual(
      only,
    );
    expect(await find({ issueId: [issueId], entity: SERVICE('voice-1') })).toEqual(only);
    expect(await find({ issueId: [issueId], entity: SERVICE('vpn-1') })).toEqual(only);
    for (const other of [{ status: ['REJECTED'] }, { origin: ['PARTY_SPECIFIED'] }, { entity: SERVICE('nothing') }])
      expect(await find({ issueId: [issueId], ...other })).toEqual({ totalCount: 0, nodes: [] });
    const { performanceIssue } = await stage.graph.data(
      PLANNER,
      `query($id: ID!) { performanceIssue(id: $id) { improvementPlans { nodes { id } } efficiency { attempts firstPlanSuccess touchTime touchTimeRatio } } }`,
      { id: issueId },
    );
    expect(performanceIssue).toMatchObject({
      improvementPlans: { nodes: [{ id }] },
      efficiency: { attempts: 1, firstPlanSuccess: null, touchTime: 'PT0S' },
    });
  });

  test('is a reference for other subgraphs', async () => {
    const id = await stage.develop(await stage.raise());
    const source = `query($r: [_Any!]!) { _entities(representations: $r) { ... on ImprovementPlan { id status } } }`;
    const refer = (who: RestorationScenario['supplier'], key: string) =>
      stage.graph.ask(who, source, { r: [{ __typename: 'ImprovementPlan', id: key, status: 'COMPLETED' }] });
    expect((await refer(stage.supplier, id)).data?.['_entities']).toEqual([{ id, status: 'ACKNOWLEDGED' }]);
    expect(await refer(stage.otherParty, id)).toEqual(await refer(stage.otherParty, NONE));
  });

  test('says which command its reader could give, and refuses the others with what could be done instead', async () => {
    const id = await stage.develop(await stage.raise());
    expect(await stage.mutate(stage.supplier, 'commenceImprovementPlan', { id })).toMatchObject({
      __typename: 'PerformanceIllegalTransition',
      allowed: ['confirmPartyPlan', 'cancelImprovementPlanTask', 'withdrawImprovementPlan', 'importMaintenanceNotice'],
    });
    expect(await stage.mutate(stage.supplier, 'declareImprovementPlanImpact', { id, rationale: 'None', entities: [] })).toMatchObject({
      __typename: 'PerformanceNotPermitted',
    });
    expect(await stage.mutate(VOICE, 'commenceImprovementPlan', { id })).toMatchObject({ __typename: 'PerformanceNotPermitted' });
  });

  test('is changed once per request, however often it is sent, and never with an outdated version', async () => {
    const id = await stage.develop(await stage.raise());
    const input = { id, rationale: 'Looked it up', entities: [], clientMutationId: 'impact', expectedVersion: 1 };
    const first = await stage.mutate(PLANNER, 'declareImprovementPlanImpact', input);
    expect(await stage.mutate(PLANNER, 'declareImprovementPlanImpact', input)).toEqual(first);
    expect(await stage.mutate(PLANNER, 'cancelImprovementPlan', { id, reason: 'Too late', expectedVersion: 1 })).toMatchObject({
      __typename: 'PerformanceVersionConflict',
      currentVersion: 2,
    });
  });
});

describe('another party', () => {
  test('is answered as if a plan were not there, whatever it asks', async () => {
    const { graph, otherParty } = stage;
    const issueId = await stage.raise();
    const id = await stage.approve(issueId);
    for (const source of [
      'query($id: ID!) { improvementPlan(id: $id) { id } }',
      'query($id: ID!) { improvementPlanOptions(issueId: $id) { templateId } }',
      'query($id: ID!) { improvementPlans(filter: { issueId: [$id] }) { totalCount } }',
    ]) {
      const key = source.includes('improvementPlan(') ? id : issueId;
      expect(await graph.ask(otherParty, source, { id: key })).toEqual(await graph.ask(otherParty, source, { id: NONE }));
    }
    const same = async (name: string, input: (key: string) => object): Promise<void> => {
      const [hidden, missing] = [
        await stage.mutate(otherParty, name, { ...input(id) }),
        await stage.mutate(otherParty, name, { ...input(NONE) }),
      ];
      expect({ ...hidden, message: '' }).toEqual({ ...missing, message: '' });
    };
    await same('commenceImprovementPlan', (key) => ({ id: key }));
    await same('startImprovementPlanTask', (key) => ({ id: key, taskId: 'prepare' }));
    await same('completeImprovementPlanWork', (key) => ({ id: key, text: 'Done' }));
    await same('adoptPartyPlan', (key) => ({ issueId: key === NONE ? NONE : issueId, name: 'Ours', tasks: TASKS }));
  });

  test('hears nothing of it', async () => {
    const changes = await stage.graph.subscribe(stage.otherParty, 'subscription { improvementPlanChanged { improvementPlanId } }');
    const notices = await stage.graph.subscribe(stage.otherParty, 'subscription { improvementPlanNotice { improvementPlanId } }');
    await stage.approve(await stage.raise());
    const own = await stage.raise({ partyId: stage.otherParty.partyId });
    const id = await stage.propose(own);
    expect(await collectEvents(changes, 'improvementPlanChanged', 1)).toEqual([{ improvementPlanId: id.id }]);
    expect(await collectEvents(notices, 'improvementPlanNotice', 1)).toEqual([{ improvementPlanId: id.id }]);
    await changes.return?.();
    await notices.return?.();
  });

  test('learns of what is in its way where and when, not whose it is', async () => {
    const { supplier, otherParty } = stage;
    const window = { start: stage.inHours(100), end: stage.inHours(109) };
    const first = await stage.approve(await stage.raise(), { window });
    await stage.mutateAccepted(PLANNER, 'scheduleImprovementPlan', { id: first, window });
    const second = await stage.approve(await stage.raise({ partyId: otherParty.partyId }), { window, name: 'Another work' });
    expect(await stage.mutate(PLANNER, 'scheduleImprovementPlan', { id: second, window })).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Lengthen the queue on Service'),
    });
    await stage.mutateAccepted(PLANNER, 'scheduleImprovementPlan', { id: second, window, conflictsAcceptedBecause: 'Agreed between both' });
    const source = `query($id: ID!) { improvementPlan(id: $id) { acceptedConflicts { planId name window { start end } } conflicts { planId name entity { __typename } } history(afterVersion: 5) { nodes { details } } } }`;
    const seen = async (who: typeof supplier) => (await stage.graph.data(who, source, { id: second }))['improvementPlan'];
    expect(await seen(PLANNER)).toMatchObject({
      acceptedConflicts: [{ planId: first, name: 'Lengthen the queue' }],
      conflicts: [{ planId: first, name: 'Lengthen the queue' }],
    });
    expect(await seen(otherParty)).toMatchObject({
      acceptedConflicts: [{ planId: null, name: null, window }],
      conflicts: [{ planId: null, name: null, entity: { __typename: 'Service' } }],
    });
    const said = JSON.stringify(await seen(otherParty));
    expect(said).not.toContain(first);
    expect(said).not.toContain(supplier.partyId);
  });
});

describe('the library', () => {
  test('is published, looked through, used and retired', async () => {
    const { graph, supplier } = stage;
    const { id: theirs } = await stage.mutate(
      supplier,
      'publishImprovementPlanTemplate',
      publish({ ownerPartyId: supplier.partyId, name: 'Party way' }),
    );
    const { id: ours } = await stage.mutate(PLANNER, 'publishImprovementPlanTemplate', publish({ name: 'Provider way' }));
    const issueId = await stage.raise();
    await stage.analyze(issueId);
    stage.later(1);
    const options = `query($id: ID!) { improvementPlanOptions(issueId: $id) { templateId name owner fits reason } }`;
    expect((await graph.data(PLANNER, options, { id: issueId }))['improvementPlanOptions']).toMatchObject([
      { templateId: theirs, owner: 'PARTY', fits: true },
      { templateId: ours, owner: 'SERVICE_PROVIDER', fits: true },
    ]);
    expect((await graph.data(supplier, options, { id: issueId }))['improvementPlanOptions']).toMatchObject([{ templateId: theirs }]);

    const use = { issueId, templateId: ours, bindings: BINDINGS };
    expect(await stage.mutate(PLANNER, 'useLibraryPlan', use)).toMatchObject({ code: 'PARTY_PLAN_FIRST' });
    expect(await stage.mutate(PLANNER, 'retireImprovementPlanTemplate', { id: theirs, reason: 'Outdated' })).toMatchObject({
      code: 'NOT_THE_OWNER',
    });
    expect(await stage.mutate(supplier, 'retireImprovementPlanTemplate', { id: theirs, reason: 'Outdated' })).toMatchObject({
      status: 'RETIRED',
    });
    expect(await stage.mutate(PLANNER, 'developImprovementPlan', { issueId, name: 'New', tasks: TASKS })).toMatchObject({
      code: 'PLAN_AVAILABLE',
    });
    const fields =
      'id name origin templateId template { id } search { templateId template { id } retired } tasks { id } actions { before rollback entity { ... on Service { id } } }';
    const used = await stage.mutate(PLANNER, 'useLibraryPlan', use, fields);
    expect(used).toMatchObject({
      name: 'Provider way',
      origin: 'PROVIDER_LIBRARY',
      templateId: ours,
      search: [
        { templateId: theirs, retired: true },
        { templateId: ours, retired: false },
      ],
      tasks: [{ id: 'prepare' }, { id: 'change' }],
      actions: [{ before: '64', rollback: 'Set it to 64', entity: { id: 'vpn-1' } }],
    });

    const source = `query($id: ID!) { improvementPlan(id: $id) { search { name } history { nodes { details } } } }`;
    expect(JSON.stringify(await graph.data(supplier, source, { id: used['id'] }))).not.toContain('SERVICE_PROVIDER');
    expect(JSON.stringify(await graph.data(PLANNER, source, { id: used['id'] }))).toContain('SERVICE_PROVIDER');
    await stage.mutateAccepted(PLANNER, 'retireImprovementPlanTemplate', { id: ours, reason: 'Outdated' });
  });

  test('shows a party its own templates only', async () => {
    const { supplier, otherParty } = stage;
    const names = async (who: typeof supplier): Promise<readonly unknown[]> => {
      const { improvementPlanTemplates: planTemplates } = await stage.graph.data(
        who,
        `{ improvementPlanTemplates(filter: { status: [PUBLISHED] }) { nodes { name } } }`,
      );
      return (planTemplates?.['nodes'] as readonly JsonObject[]).map(({ name }) => name);
    };
    const made = [
      await stage.mutateAccepted(PLANNER, 'publishImprovementPlanTemplate', publish({ name: 'A of provider' })),
      await stage.mutateAccepted(
        supplier,
        'publishImprovementPlanTemplate',
        publish({ name: 'B of party', ownerPartyId: supplier.partyId }),
      ),
      await stage.mutateAccepted(
        otherParty,
        'publishImprovementPlanTemplate',
        publish({ name: 'C of another', ownerPartyId: otherParty.partyId }),
      ),
    ];
    expect(await names(PLANNER)).toEqual(['A of provider', 'B of party', 'C of another']);
    expect(await names(supplier)).toEqual(['B of party']);
    expect(await names(otherParty)).toEqual(['C of another']);
    expect(await stage.mutate(otherParty, 'publishImprovementPlanTemplate', publish({ ownerPartyId: supplier.partyId }))).toMatchObject({
      __typename: 'PerformanceInvalidInput',
    });
    for (const [index, { id }] of made.entries())
      await stage.mutateAccepted([PLANNER, supplier, otherParty][index] ?? PLANNER, 'retireImprovementPlanTemplate', {
        id,
        reason: 'Outdated',
      });
  });
});

describe('what is heard', () => {
  test('of changes is what a filter means, in order, with the plan as it then is', async () => {
    const events = await stage.graph.subscribe(
      stage.supplier,
      `subscription { improvementPlanChanged(filter: { status: [REQUEST_FOR_AUTHORIZATION, APPROVED] }) { type tmfType version previousStatus status actor { id } improvementPlan { id } } }`,
    );
    const id = await stage.approve(await stage.raise());
    expect(await collectEvents(events, 'improvementPlanChanged', 2)).toMatchObject([
      { type: 'ImpactDeclared', version: 2, previousStatus: 'ACKNOWLEDGED', status: 'REQUEST_FOR_AUTHORIZATION', actor: { id: 'planner' } },
      { type: 'PlanApproved', version: 5, previousStatus: 'WAIT_FOR_APPROVAL', status: 'APPROVED', improvementPlan: { id } },
    ]);
    await events.return?.();
  });

  test('goes on after a cursor, without a gap and without a repetition', async () => {
    const source = `subscription($id: ID!, $after: String) { improvementPlanChanged(filter: { id: [$id] }, after: $after) { type cursor } }`;
    const id = await stage.develop(await stage.raise());
    const from = await stage.graph.subscribe(OPERATOR, source, { id });
    await stage.mutateAccepted(PLANNER, 'declareImprovementPlanImpact', { id, rationale: 'Shared', entities: [impactOn('voice-1')] });
    const [first] = await collectEvents(from, 'improvementPlanChanged', 1);
    await from.return?.();
    await stage.mutateAccepted(PLANNER, 'notifyImprovementPlanProposal', { id, text: 'We mean to work' });
    await stage.mutateAccepted(PLANNER, 'cancelImprovementPlan', { id, reason: 'Not needed' });
    const on = await stage.graph.subscribe(OPERATOR, source, { id, after: first?.['cursor'] });
    expect(await collectEvents(on, 'improvementPlanChanged', 2)).toMatchObject([{ type: 'ProposalNotified' }, { type: 'PlanCancelled' }]);
    await on.return?.();
  });

  test('of authorizations is what is asked of oneself, or of a named owner, also after a cursor', async () => {
    const source = `subscription($owner: String, $after: String) { improvementPlanAuthorizationRequested(owner: $owner, after: $after) { cursor type improvementPlanId improvementPlan { consent { hash } } } }`;
    const [mine, named, others] = [
      await stage.graph.subscribe(VOICE, source),
      await stage.graph.subscribe(PLANNER, source, { owner: VOICE.id }),
      await stage.graph.subscribe(staff('owner-of-nothing', ['AUTHORIZER']), source),
    ];
    const first = await stage.propose(await stage.raise());
    const second = await stage.propose(await stage.raise());
    const asked = [
      { type: 'ProposalNotified', improvementPlanId: first.id, improvementPlan: { consent: { hash: first.consentHash } } },
      { type: 'ProposalNotified', improvementPlanId: second.id, improvementPlan: { consent: { hash: second.consentHash } } },
    ];
    const [one] = await collectEvents(mine, 'improvementPlanAuthorizationRequested', 1);
    expect(one).toMatchObject(asked[0] ?? {});
    await mine.return?.();
    expect(await collectEvents(named, 'improvementPlanAuthorizationRequested', 2)).toMatchObject(asked);
    const again = await stage.graph.subscribe(VOICE, source, { after: one?.['cursor'] });
    expect(await collectEvents(again, 'improvementPlanAuthorizationRequested', 1)).toMatchObject(asked.slice(1));
    await stage.mutateAccepted(ACCESS_MANAGER, 'recordEntityOwnership', { entity: SERVICE('x'), owners: ['owner-of-nothing'] });
    const id = await stage.develop(await stage.raise());
    const entities = [impactOn('x')];
    await stage.mutateAccepted(PLANNER, 'declareImprovementPlanImpact', { id, rationale: 'Shared', entities });
    await stage.mutateAccepted(PLANNER, 'notifyImprovementPlanProposal', { id, text: 'For once' });
    expect(await collectEvents(others, 'improvementPlanAuthorizationRequested', 1)).toMatchObject([{ improvementPlanId: id }]);
    for (const events of [named, again, others]) await events.return?.();
  });

  test('of notices is those of a kind, or to a recipient, also after a cursor', async () => {
    const source = `subscription($filter: ImprovementPlanNoticeFilter, $after: String) { improvementPlanNotice(filter: $filter, after: $after) { id cursor improvementPlanId notice { id kind text recipients window { start end } } improvementPlan { status } } }`;
    const endings = await stage.graph.subscribe(OPERATOR, source, { filter: { kind: ['CANCELLATION', 'UPDATE'] } });
    const toData = await stage.graph.subscribe(DATA, source, { filter: { recipient: [DATA.id] } });
    const issueId = await stage.raise({ affectedEntities: [SERVICE('voice-1')] });
    const voiceOnly = await stage.develop(issueId, { actions: [] });
    await stage.mutateAccepted(PLANNER, 'declareImprovementPlanImpact', {
      id: voiceOnly,
      rationale: 'Shared',
      entities: [impactOn('voice-1')],
    });
    await stage.mutateAccepted(PLANNER, 'notifyImprovementPlanProposal', { id: voiceOnly, text: 'To voice alone' });
    const id = await stage.approve(issueId);
    await stage.mutateAccepted(PLANNER, 'amendImprovementPlan', {
      id,
      reason: 'Later',
      window: { start: stage.inHours(50), end: stage.inHours(60) },
    });
    await stage.mutateAccepted(PLANNER, 'cancelImprovementPlan', { id, reason: 'Not needed' });
    expect(await collectEvents(endings, 'improvementPlanNotice', 2)).toMatchObject([
      { improvementPlanId: id, notice: { kind: 'UPDATE', text: 'Later', window: { start: stage.inHours(50) } } },
      { improvementPlanId: id, notice: { kind: 'CANCELLATION', text: 'Not needed', recipients: [VOICE.id, DATA.id] } },
    ]);
    const [proposal] = await collectEvents(toData, 'improvementPlanNotice', 1);
    expect(proposal).toMatchObject({ improvementPlanId: id, notice: { id: 'notice-3', kind: 'PROPOSAL' } });
    const on = await stage.graph.subscribe(DATA, source, { filter: { recipient: [DATA.id] }, after: proposal?.['cursor'] });
    const rest = [{ notice: { kind: 'UPDATE' } }, { notice: { kind: 'CANCELLATION' }, improvementPlan: { status: 'CANCELLED' } }];
    expect(await collectEvents(on, 'improvementPlanNotice', 2)).toMatchObject(rest);
    expect(await collectEvents(toData, 'improvementPlanNotice', 2)).toMatchObject(rest);
    for (const events of [endings, toData, on]) await events.return?.();
  });

  test('ends with a word for a cursor that is none', async () => {
    for (const field of ['improvementPlanChanged', 'improvementPlanNotice', 'improvementPlanAuthorizationRequested']) {
      const events = await stage.graph.subscribe(OPERATOR, `subscription { ${field}(after: "nonsense") { cursor } }`);
      await expect(events.next()).rejects.toMatchObject({ extensions: { code: 'CURSOR_INVALID' } });
    }
  });
});

describe('every field', () => {
  test('answers the same asked alone as asked with all others', async () => {
    const issueId = await stage.raise();
    const planId = await stage.approve(issueId, { description: 'At length', risk: 'Some', fallback: 'None' });
    await stage.mutateAccepted(PLANNER, 'scheduleImprovementPlan', {
      id: planId,
      window: { start: stage.inHours(0), end: stage.inHours(4) },
      conflictsAcceptedBecause: 'Known',
    });
    await stage.mutateAccepted(PLANNER, 'commenceImprovementPlan', { id: planId, conflictsAcceptedBecause: 'Known' });
    await stage.mutateAccepted(PLANNER, 'startImprovementPlanTask', { id: planId, taskId: 'prepare' });
    stage.later(10);
    await stage.mutateAccepted(
      stage.supplier,
      'publishImprovementPlanTemplate',
      publish({ ownerPartyId: stage.supplier.partyId, description: 'At length' }),
    );
    for (const [name, root, unwrap] of [
      ['ImprovementPlan', `improvementPlan(id: "${planId}")`, (found: JsonObject) => found],
      [
        'ImprovementPlanTemplate',
        `improvementPlanTemplates(first: 1)`,
        (found: JsonObject) => (found['nodes'] as readonly JsonObject[])[0] ?? {},
      ],
    ] as const) {
      await expectFieldsAnswerAlone(name, async (selection) => {
        const inner = name === 'ImprovementPlanTemplate' ? `nodes { ${selection} }` : selection;
        return unwrap((await stage.graph.data(OPERATOR, `{ it: ${root} { ${inner} } }`))['it'] as JsonObject);
      });
    }
  });
});
