/** The three subgraphs of the example behind every router that runs here: the same answers, subscriptions that go on, many at a time. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inventory } from '../../examples/supergraph/inventory.mjs';
import { stopAll } from '../../examples/supergraph/processes.mjs';
import { requisition } from '../../examples/supergraph/requisition.mjs';
import { serve } from '../../examples/supergraph/subgraphs.mjs';
import { contractText } from '../../src/graphql/schema.js';
import { raising } from '../badInput/testServer.js';
import { INVENTORY, REQUISITION } from '../federation/neighbours.js';
import { type ProductProcess, startProductProcess } from '../support/inProcessProduct.js';
import { subscribeOverEvents, type Subscriber } from '../support/transport/subscribers.js';
import {
  hasGrafbase,
  type Router,
  type ServedSubgraph,
  startGrafbase,
  startHive,
  type StartRouter,
  type UpstreamTransport,
} from './routers.js';

/** A router, and whether its clients read why a subscription ends; else they go on after the cursor of their last event. */
interface Case {
  readonly start: StartRouter;
  readonly saysWhy: boolean;
}

const ROUTERS: Readonly<Record<string, Case>> = {
  'Hive Gateway': { start: startHive('gateway'), saysWhy: true },
  'Hive Gateway with the planner of Hive Router': { start: startHive('router'), saysWhy: false },
  ...(hasGrafbase && { Grafbase: { start: startGrafbase, saysWhy: true } }),
};

let product: ProductProcess;
let folder: string;
let subgraphs: readonly ServedSubgraph[];
let issue: string;

beforeAll(async () => {
  folder = resolve(await mkdtemp(join('node_modules', '.cache', 'routers-')));
  product = await startProductProcess();
  for (const [id, value] of [
    [product.partyA, 'supplier-a'],
    [product.partyB, 'supplier-b'],
  ])
    expect(
      // The identifier that it is registered with stays.
      await product.mutate('manager', 'updateParty', {
        id,
        externalIdentifiers: [
          { scheme: 'TEST', value },
          { scheme: 'demonstration', value },
        ],
      }),
    ).toMatchObject({ id });
  const about = {
    resource: { type: 'RESOURCE', id: 'demo-ring-north-01' },
    affectedEntities: [{ type: 'SERVICE', id: 'demo-service-ethernet-north' }],
  };
  issue = String((await product.mutate('operator', 'raisePerformanceIssue', raising(about)({ product })))['id']);
  const neighbour = requisition({ id: product.partyA, value: 'supplier-a' }, { id: product.partyB, value: 'supplier-b' });
  subgraphs = [
    { name: 'party-performance', sdl: contractText(), url: `${product.url}/graphql` },
    { ...INVENTORY, url: await serve('inventory', inventory) },
    { ...REQUISITION, url: await serve('requisition', neighbour) },
  ];
});
afterAll(async () => {
  await stopAll();
  await product.close();
  await rm(folder, { recursive: true, force: true });
});

const ACROSS = `{
  services { name resources { name site } product { name } performanceIssues(first: 5) { totalCount nodes { id name needsAlternative party { name } } } }
  requisitions { subject incumbent { name performanceIssues { totalCount nodes { needsAlternative resource { ... on Resource { site } } } } } candidate { name } }
}`;
const START = `mutation($id: ID!) { startPerformanceIssue(input: { id: $id, expectedVersion: 99 }) {
  __typename ... on PerformanceIssuePayload { performanceIssue { needsAlternative } } ... on PerformanceRefusal { code message } } }`;
const CHANGES = `subscription($after: String, $id: [ID!]) { performanceIssueChanged(after: $after, filter: { id: $id }) {
  type version cursor performanceIssue { needsAlternative party { name } resource { ... on Resource { name } } } } }`;

interface Change {
  readonly version: number;
  readonly cursor: string;
}

const ask = async ({ url }: Router, query: string, variables: object = {}): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await product.token('operator')}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
};
const note = async (): Promise<number> =>
  Number((await product.mutate('operator', 'addPerformanceIssueNote', { id: issue, text: 'Seen' }))['version']);
const changeIn = async (subscriber: Subscriber): Promise<Change> => {
  const { data, errors } = await subscriber.next();
  if (data == null) throw new Error(JSON.stringify(errors));
  return data['performanceIssueChanged'] as Change;
};
/** The current position of the feed. */
const now = (): string => {
  const here = product.world.store.feed.subscribe(() => false);
  void here.return();
  return here.cursor;
};
const subscribe = (router: Router, after: string, token: string): Subscriber =>
  subscribeOverEvents('POST')(router.url, { query: CHANGES, variables: { after, id: [issue] }, token });

describe.each(Object.entries(ROUTERS))('%s', (_, { start, saysWhy }) => {
  const started = new Map<UpstreamTransport, Router>();
  const routerBy = async (transport: UpstreamTransport): Promise<Router> => {
    const router = started.get(transport) ?? (await start(subgraphs, transport, folder));
    started.set(transport, router);
    return router;
  };
  afterAll(() => Promise.all([...started.values()].map((router) => router.close())));

  test('answers from all three subgraphs, by both keys and through @requires', async () => {
    const ring = { name: 'Ring North 1', site: 'Harbour Street exchange' };
    const one = { needsAlternative: false, resource: { site: ring.site } };
    expect(await ask(await routerBy('sse'), ACROSS)).toMatchObject({
      data: {
        services: [
          {
            name: 'Ethernet North',
            resources: [ring, { name: 'Ring North 2' }],
            product: { name: 'Leased line' },
            performanceIssues: { totalCount: 1, nodes: [{ id: issue, needsAlternative: false, party: { name: 'north' } }] },
          },
          { name: 'Mobile backhaul North', performanceIssues: { totalCount: 0 } },
          { name: 'Broadband North' },
        ],
        requisitions: [
          {
            incumbent: { name: 'north', performanceIssues: { totalCount: 1, nodes: [one] } },
            candidate: { name: 'confidential of the south' },
          },
          { incumbent: { name: 'north' }, candidate: null },
        ],
      },
    });
  });

  test('passes on the outcome of a mutation', async () => {
    expect(await ask(await routerBy('sse'), START, { id: issue })).toMatchObject({
      data: { startPerformanceIssue: { __typename: expect.any(String), code: expect.any(String), message: expect.any(String) } },
    });
  });

  test('answers two hundred at a time alike', async () => {
    const router = await routerBy('sse');
    const query = '{ requisition(id: "requisition-2") { subject incumbent { name performanceIssues { totalCount } } } }';
    const incumbent = { name: 'north', performanceIssues: { totalCount: 1 } };
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask(router, query)));
    for (const answer of answers) expect(answer).toEqual({ data: { requisition: { subject: 'Spare optics', incumbent } } });
  });

  describe.each(['ws', 'sse'] as const)('subscribes over %s, and', (transport) => {
    test('a client that was killed goes on after its last cursor', async () => {
      const router = await routerBy(transport);
      const token = await product.token('operator');
      const first = subscribe(router, now(), token);
      const versions = [await note()];
      const heard = await changeIn(first);
      expect(heard).toMatchObject({
        version: versions[0],
        performanceIssue: { needsAlternative: false, party: { name: 'north' }, resource: { name: 'Ring North 1' } },
      });
      first.kill();
      versions.push(await note());
      const second = subscribe(router, heard.cursor, token);
      versions.push(await note());
      expect([heard.version, (await changeIn(second)).version, (await changeIn(second)).version]).toEqual(versions);
      second.kill();
    });

    test('the end of the token ends it', async () => {
      const router = await routerBy(transport);
      // Later and later, for as long as the token ends before the subscription begins.
      for (let lifeS = 1; ; lifeS *= 2) {
        const exp = Math.ceil(Date.now() / 1_000) - 5 + lifeS;
        const subscriber = subscribe(router, now(), await product.sign({ sub: 'operator', roles: ['OPERATOR'], exp }));
        const version = await note();
        const change = await changeIn(subscriber).catch(() => null);
        if (change === null) continue;
        expect(change.version).toBe(version);
        expect(await subscriber.ended).toEqual(saysWhy ? { code: 'UNAUTHENTICATED', cursor: change.cursor } : {});
        break;
      }
    });
  });
});

if (!hasGrafbase) test.skip('Grafbase: its program is not here; .ci/run fetches it from its package', () => undefined);
