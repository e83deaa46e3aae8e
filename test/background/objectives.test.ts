/** Objectives are announced as at risk before the end of their period and as missed at it, once, by however many instances. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { objectiveDuty } from '../../src/background/objectives.js';
import { partyUser, type Principal, staff } from '../../src/domain/kernel/principal.js';
import { type GraphClient, graphClient } from '../support/graphClient.js';
import { startWorld, type World } from '../support/world.js';

const KEEPER = staff('keeper', ['ADMIN']);
const OPERATOR = staff('operator', ['OPERATOR']);
const PLANNER = staff('planner', ['PLANNER']);
const HOUR_MS = 3_600_000;

let world: World;
let graph: GraphClient;
let now = new Date('2026-06-10T09:00:00Z');

beforeAll(async () => {
  world = await startWorld();
  graph = graphClient(world.store, () => now);
});
afterAll(() => world.close());

const register = async (): Promise<string> => {
  const { id } = await graph.mutate(KEEPER, 'registerParty', { name: 'North' });
  await graph.mutate(KEEPER, 'validateParty', { id, evidence: 'On file' });
  await graph.mutate(KEEPER, 'agreeOutsourcingArrangement', {
    id,
    kind: 'OUTSOURCED_NETWORK',
    agreementReference: 'AGR-1',
    scope: [{ type: 'RESOURCE', id: `node-of-${String(id)}` }],
    validFrom: '2026-01-01T00:00:00Z',
    targets: [{ severity: 'MAJOR', clock: 'ACKNOWLEDGE', duration: 'PT8H' }],
    objectives: [{ code: 'ANSWER', measure: 'ACKNOWLEDGE', comparator: 'AT_MOST', targetTime: 'PT1H' }],
  });
  return String(id);
};

/** An issue that the party answers so many hours later. */
const answered = async (partyId: string, hours: number): Promise<void> => {
  const { id } = await graph.mutate(OPERATOR, 'raisePerformanceIssue', {
    partyId,
    name: 'Packet loss',
    category: 'LOSS',
    severity: 'MAJOR',
    initiatingLayer: 'RM_AND_O',
    initiatingProcess: '1.5.9',
    resource: { type: 'RESOURCE', id: `node-of-${partyId}` },
    affectedEntities: [{ type: 'SERVICE', id: `vpn-${String(now.getTime())}` }],
  });
  now = new Date(now.getTime() + hours * HOUR_MS);
  await graph.mutate(partyUser('worker', partyId), 'startPerformanceIssue', { id });
};

/** What three instances announce at an instant, and what the party's history has of it then. */
const announcedAt = async (at: string, partyId: string, reader: Principal = PLANNER): Promise<readonly string[]> => {
  now = new Date(at);
  await Promise.all([1, 2, 3].map(() => objectiveDuty().run(world.store, now)));
  const { party } = await graph.data(reader, 'query($id: ID!) { party(id: $id) { history(first: 50) { nodes { type details } } } }', {
    id: partyId,
  });
  const { nodes } = party?.['history'] as { readonly nodes: readonly { readonly type: string; readonly details: object }[] };
  return nodes
    .filter(({ type }) => type.startsWith('Objective'))
    .map(({ type, details }) => `${type} ${(details as { readonly code: string }).code}`);
};

test('at risk while the period goes on, missed when it has ended, and neither twice', async () => {
  const partyId = await register();
  await answered(partyId, 3);
  expect(await announcedAt('2026-06-11T00:00:00Z', partyId)).toEqual(['ObjectiveAtRisk ANSWER']);
  expect(await announcedAt('2026-06-20T00:00:00Z', partyId)).toEqual(['ObjectiveAtRisk ANSWER']);
  const after = await announcedAt('2026-07-01T00:00:00Z', partyId, partyUser('worker', partyId));
  expect(after).toEqual(['ObjectiveAtRisk ANSWER', 'ObjectiveMissed ANSWER']);
  expect(await announcedAt('2026-07-02T00:00:00Z', partyId)).toEqual(after);
});

test('nothing is announced of what is reached', async () => {
  now = new Date('2026-07-10T09:00:00Z');
  const partyId = await register();
  await answered(partyId, 0.5);
  expect(await announcedAt('2026-07-12T00:00:00Z', partyId)).toEqual([]);
});
