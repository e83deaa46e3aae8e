/** The same operations through gateways and query planners of different makers, over the three subgraphs of the example: the answers are equal. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Supplier } from '../../examples/supergraph/requisition.mjs';
import { sweep } from '../../src/background/timers.js';
import { partyUser, type Principal } from '../../src/domain/kernel/principal.js';
import { graphClient } from '../support/graphClient.js';
import { admin, arrangement, hour, operator } from '../support/domain/samples.js';
import { raiseIssue, registerParty } from '../support/storeFixtures.js';
import { startWorld, type World } from '../support/world.js';
import { apolloGateway, type Asked, type Gateway, hiveGateway, supergraphOf } from './gateways.js';
import { NEIGHBOURS } from './neighbours.js';

let world: World;
let issueId: string;
let incumbent: Supplier;
let candidate: Supplier;
const open: Gateway[] = [];

const now = (): Date => hour(30);
const RING = { type: 'Resource', id: 'demo-ring-north-01' } as const;
const ETHERNET = { type: 'Service', id: 'demo-service-ethernet-north' } as const;
const COVERING = { ...arrangement, scope: [{ type: 'Resource', id: '*' }] } as const;

type Gateways = readonly [apollo: Gateway, hive: Gateway, hiveRouter: Gateway];

const startGateways = async (principal: Principal, knownBy: string): Promise<Gateways> => {
  const neighbours = NEIGHBOURS[knownBy];
  if (neighbours === undefined) throw new Error(`No neighbour knows parties by ${knownBy}`);
  const supergraph = supergraphOf({ store: world.store, principal, now, neighbours, incumbent, candidate });
  const all = [await apolloGateway(supergraph), hiveGateway(supergraph), hiveGateway(supergraph, 'router')] as const;
  open.push(...all);
  return all;
};

const started = new Map<string, Promise<Gateways>>();
/** Apollo's, Hive's, and Hive's with the planner of its router, over the same subgraphs: those that one test started serve all that ask for the same. */
const gatewaysFor = (principal: Principal, knownBy = 'both keys'): Promise<Gateways> => {
  const key = `${principal.kind} ${principal.id} ${knownBy}`;
  const gateways = started.get(key) ?? startGateways(principal, knownBy);
  started.set(key, gateways);
  return gateways;
};

const supplier = async (value: string): Promise<Supplier> => {
  const { _id: id } = await registerParty(world.store, COVERING, value);
  const identified = await graphClient(world.store).mutate(admin, 'updateParty', {
    id,
    externalIdentifiers: [{ scheme: 'demonstration', value }],
  });
  expect(identified).toMatchObject({ __typename: 'Party' });
  return { id, value };
};

beforeAll(async () => {
  world = await startWorld();
  incumbent = await supplier('incumbent');
  candidate = await supplier('candidate');
  const about = { resource: RING, affectedEntities: [ETHERNET, { type: 'Product', id: 'demo-product-leased-line' }] } as const;
  issueId = (await raiseIssue(world.store, incumbent.id, about))._id;
  await raiseIssue(world.store, incumbent.id, { ...about, resource: { type: 'Resource', id: 'not-in-the-inventory' } }, hour(29));
  await raiseIssue(world.store, candidate.id, { ...about, severity: 'MINOR' }, hour(2));
  while ((await sweep(world.store, now())) > 0);
});
afterAll(async () => {
  await Promise.all(open.map((gateway) => gateway.close()));
  await world.close();
});

interface Operation {
  readonly says: string;
  readonly source: string;
  readonly variables?: () => Readonly<Record<string, unknown>>;
}

const OPERATIONS: readonly Operation[] = [
  {
    says: 'from the inventory to us, and through @requires to the requisitions',
    source: `{ services { id name performanceIssues(first: 5, orderBy: RAISED_AT_ASC) { totalCount nodes { id name severity needsAlternative party { name } } }
      improvementPlans { totalCount } resources { name site performanceIssues { nodes { id needsAlternative } } } product { name performanceIssues { totalCount } } } }`,
  },
  {
    says: 'from us to the inventory, through a union of what it owns',
    source: `{ performanceIssues(orderBy: RAISED_AT_ASC) { nodes { id resource { ... on Resource { id name site } ... on Service { id name } }
      affectedEntities { __typename ... on Service { name resources { name } } ... on Product { name } } needsAlternative } } }`,
  },
  {
    says: 'from the requisitions to us, by each key of a party',
    source: `{ requisitions { subject incumbent { id name status performanceIssues { totalCount nodes { needsAlternative resource { ... on Resource { site } } } } }
      candidate { name externalIdentifier { scheme value } performanceIssues { totalCount } } } }`,
  },
  {
    says: 'one issue by its id, with variables, aliases, fragments and directives',
    source: `query($id: ID!, $clocks: Boolean!) { it: performanceIssue(id: $id) { ...Fields clocks @include(if: $clocks) { kind deadline state } again: needsAlternative } }
      fragment Fields on PerformanceIssue { id priority breached needsAlternative }`,
    variables: () => ({ id: issueId, clocks: true }),
  },
  {
    says: 'what is not there',
    source: '{ performanceIssue(id: "none") { id needsAlternative } service(id: "none") { performanceIssues { totalCount } } }',
  },
  {
    says: 'a mutation that is refused',
    source: `mutation($id: ID!) { startPerformanceIssue(input: { id: $id, expectedVersion: 99 }) { __typename ... on PerformanceRefusal { code } } }`,
    variables: () => ({ id: issueId }),
  },
];

/** Gateways order the fields of a merged object differently; JSON objects have no order. */
const dataOf = ({ answer }: Asked): unknown => ({ data: answer.data, errors: answer.errors ?? [] });

describe.each(Object.keys(NEIGHBOURS))('three planners answer alike when parties are known by %s', (knownBy) => {
  let byApollo: Gateway;
  let others: readonly Gateway[];
  beforeAll(async () => {
    [byApollo, ...others] = await gatewaysFor(operator, knownBy);
  });

  test.each(OPERATIONS)('$says', async ({ source, variables }) => {
    const one = await byApollo.ask(source, variables?.());
    expect(one.answer.errors).toBeUndefined();
    for (const gateway of others) expect(dataOf(await gateway.ask(source, variables?.()))).toEqual(dataOf(one));
  });
});

describe('an answer from all three subgraphs', () => {
  test('is the one that the data means', async () => {
    const [byApollo] = await gatewaysFor(operator);
    const { answer, fetches } = await byApollo.ask(OPERATIONS[0]?.source ?? '');
    expect(answer.data?.['services']).toMatchObject([
      {
        name: 'Ethernet North',
        performanceIssues: {
          totalCount: 3,
          nodes: [
            { id: issueId, needsAlternative: true, party: { name: 'incumbent' } },
            { needsAlternative: false, party: { name: 'candidate' } },
            { needsAlternative: false, party: { name: 'incumbent' } },
          ],
        },
        resources: [
          { name: 'Ring North 1', performanceIssues: { nodes: [{ needsAlternative: false }, { id: issueId, needsAlternative: true }] } },
          { name: 'Ring North 2' },
        ],
        product: { name: 'Leased line', performanceIssues: { totalCount: 3 } },
      },
      { name: 'Mobile backhaul North', performanceIssues: { totalCount: 0 } },
      { name: 'Broadband North' },
    ]);
    expect(new Set(fetches)).toEqual(new Set(['inventory', 'party-performance', 'requisition']));
  });

  test('shows a party no more than it sees by itself', async () => {
    for (const gateway of await gatewaysFor(partyUser('worker', incumbent.id))) {
      const { answer } = await gateway.ask('{ services { performanceIssues { totalCount nodes { party { name } } } } }');
      expect(answer.errors).toBeUndefined();
      const [ethernet] = answer.data?.['services'] as readonly { readonly performanceIssues: unknown }[];
      const own = { party: { name: 'incumbent' } };
      expect(ethernet?.performanceIssues).toEqual({ totalCount: 2, nodes: [own, own] });
    }
  });
});
