/** Maintenance notices through the graph: who may send them, and what the plan says then. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { partyUser, type Principal, staff } from '../../src/domain/kernel/principal.js';
import { calendar, calendarOf, event, type Lines } from '../ingest/maintenance/notices.js';
import { type GraphClient, graphClient, type JsonObject } from '../support/graphClient.js';
import { startWorld, type World } from '../support/world.js';

const MANAGER = staff('manager', ['ADMIN']);
const PLANNER = staff('planner', ['PLANNER']);
const OWNER = staff('owner', ['AUTHORIZER']);

let world: World;
let graph: GraphClient;
let partyId = '';
let carrier: Principal;
let rival: Principal;

const register = async (name: string): Promise<string> =>
  String((await graph.mutate(MANAGER, 'registerParty', { name, externalIdentifiers: [{ scheme: 'MAINTNOTE', value: name }] }))['id']);

beforeAll(async () => {
  world = await startWorld();
  graph = graphClient(world.store, () => new Date('2026-03-02T12:00:00Z'));
  partyId = await register('carrier-a');
  carrier = partyUser('carrier', partyId);
  rival = partyUser('rival', await register('carrier-b'));
  const circuit = { entity: { type: 'RESOURCE', id: 'circuit-1' }, owners: [OWNER.id] };
  await graph.mutate(staff('access-manager', ['ACCESS_MANAGER']), 'recordEntityOwnership', circuit);
});
afterAll(() => world.close());

const FIELDS = `id version status origin issueId performanceIssue { id } party { id } name createdAt allowedActions
  maintenance { onBehalfBy carrier account maintenanceId part sequence stamp status }
  impact { entities { entity { __typename ... on Resource { id } } level owners unowned } } consent { valid } statusChanges { status reason }`;

const send = (lines: Lines, more: object = {}, who: Principal = PLANNER): Promise<JsonObject> =>
  graph.mutate(who, 'importMaintenanceNotice', { text: calendar(lines), ...more }, FIELDS);

describe('a notice', () => {
  const about = { 'X-MAINTNOTE-MAINTENANCE-ID': 'M-1' };

  test('creates the plan of a maintenance, of the party that its carrier is', async () => {
    expect(await send(about)).toMatchObject({
      __typename: 'ImprovementPlan',
      status: 'WAIT_FOR_APPROVAL',
      origin: 'PARTY_SPECIFIED',
      issueId: null,
      performanceIssue: null,
      party: { id: partyId },
      createdAt: '2026-03-02T12:00:00.000Z',
      maintenance: {
        onBehalfBy: 'planner',
        carrier: 'carrier-a',
        account: 'account-1',
        maintenanceId: 'M-1',
        part: 1,
        sequence: 1,
        stamp: '2026-03-02T01:00:00.000Z',
        status: 'CONFIRMED',
      },
      impact: { entities: [{ entity: { __typename: 'Resource', id: 'circuit-1' }, level: 'OUTAGE', owners: ['owner'], unowned: false }] },
      allowedActions: expect.arrayContaining(['cancelImprovementPlan', 'importMaintenanceNotice']),
    });
  });

  test('that was sent before answers the plan as it is, with a key or without', async () => {
    const before = await send(about);
    expect(await send(about, { clientMutationId: 'again' })).toEqual(before);
    expect(await send(about, { clientMutationId: 'again' })).toEqual(before);
  });

  test('that is older than what is known changes nothing and says so', async () => {
    expect(await send({ ...about, SEQUENCE: '0', 'X-MAINTNOTE-STATUS': 'CANCELLED' })).toMatchObject({
      __typename: 'PerformanceRuleBroken',
      code: 'NOTICE_OUT_OF_DATE',
      message:
        'A newer notice was already imported: sequence 1, stamp 2026-03-02T01:00:00.000Z; this one is sequence 0, stamp 2026-03-02T01:00:00.000Z',
    });
  });

  test('of another window voids the consent of its owners', async () => {
    const asked = { 'X-MAINTNOTE-MAINTENANCE-ID': 'M-2' };
    const { id } = await send(asked);
    const { improvementPlan } = await graph.data(OWNER, `query($id: ID!) { improvementPlan(id: $id) { consent { hash } } }`, { id });
    const hash = (improvementPlan?.['consent'] as JsonObject)['hash'];
    const decide = `mutation($id: ID!, $hash: String!) { decideImprovementPlanAuthorization(input: { id: $id, granted: true, consentHash: $hash }) { ... on ImprovementPlanPayload { improvementPlan { status } } } }`;
    expect((await graph.data(OWNER, decide, { id, hash }))['decideImprovementPlanAuthorization']).toEqual({
      improvementPlan: { status: 'APPROVED' },
    });
    expect(await send({ ...asked, SEQUENCE: '2' })).toMatchObject({ status: 'SCHEDULED', consent: { valid: true } });
    const moved = { SEQUENCE: '3', 'X-MAINTNOTE-STATUS': 'RE-SCHEDULED', DTSTART: '20260305T000000Z', DTEND: '20260305T060000Z' };
    expect(await send({ ...asked, ...moved })).toMatchObject({ status: 'WAIT_FOR_APPROVAL', consent: { valid: false } });
  });

  test('of work begun is not recorded on a carrier’s behalf', async () => {
    expect(await send({ ...about, SEQUENCE: '7', 'X-MAINTNOTE-STATUS': 'IN-PROCESS' })).toMatchObject({ code: 'ON_BEHALF' });
  });

  test('is chosen among several by its position', async () => {
    const text = calendarOf(event({ 'X-MAINTNOTE-MAINTENANCE-ID': 'M-3' }), event({ 'X-MAINTNOTE-MAINTENANCE-ID': 'M-4' }));
    const pick = (more: object): Promise<JsonObject> => graph.mutate(PLANNER, 'importMaintenanceNotice', { text, ...more }, FIELDS);
    expect(await pick({ position: 2 })).toMatchObject({ maintenance: { maintenanceId: 'M-4' } });
    for (const more of [{}, { position: 0 }, { position: 3 }])
      expect(await pick(more)).toMatchObject({ problems: [{ path: ['position'], message: 'is required: the text holds 2' }] });
  });

  test('that cannot be read says why', async () => {
    expect(await send({ DTEND: null })).toMatchObject({
      __typename: 'PerformanceInvalidInput',
      problems: [{ path: ['text'], message: 'DTEND is missing' }],
    });
  });

  test('of an unknown carrier is refused, unless its party is given', async () => {
    const stranger = { 'X-MAINTNOTE-PROVIDER': 'stranger', 'X-MAINTNOTE-MAINTENANCE-ID': 'M-5' };
    expect(await send(stranger)).toMatchObject({ __typename: 'PerformanceRuleBroken', code: 'CARRIER_UNKNOWN' });
    expect(await send(stranger, { partyId })).toMatchObject({ __typename: 'ImprovementPlan' });
    expect(await send(stranger, { partyId: 'unknown' })).toMatchObject({ __typename: 'PerformanceNotFound' });
  });
});

describe('a carrier', () => {
  test('sends its own notices, and no other’s', async () => {
    const own = { 'X-MAINTNOTE-MAINTENANCE-ID': 'M-6' };
    expect(await send({ ...own, 'X-MAINTNOTE-PROVIDER': null }, {}, carrier)).toMatchObject({
      __typename: 'ImprovementPlan',
      party: { id: partyId },
    });
    expect(await send(own, { partyId }, rival)).toMatchObject({ __typename: 'PerformanceNotFound' });
    expect(await send(own, {}, rival)).toMatchObject({ party: { id: rival.partyId } });
    expect(await send(own, {}, OWNER)).toMatchObject({ __typename: 'PerformanceNotPermitted' });
  });

  test('learns of other parties’ maintenance only that it exists', async () => {
    const { id } = await send({ 'X-MAINTNOTE-MAINTENANCE-ID': 'M-7', 'X-MAINTNOTE-OBJECT-ID': 'shared' });
    await send({ 'X-MAINTNOTE-MAINTENANCE-ID': 'M-7', 'X-MAINTNOTE-OBJECT-ID': 'shared' }, {}, rival);
    const ask = `query($id: ID!) { improvementPlan(id: $id) { conflicts { planId name entity { ... on Resource { id } } } } }`;
    const conflicts = async (who: Principal): Promise<unknown> => (await graph.data(who, ask, { id }))['improvementPlan'];
    expect(await conflicts(PLANNER)).toEqual({
      conflicts: [{ planId: expect.any(String), name: 'Maintenance M-7 of carrier-a', entity: { id: 'shared' } }],
    });
    expect(await conflicts(carrier)).toEqual({ conflicts: [{ planId: null, name: null, entity: { id: 'shared' } }] });
  });
});
