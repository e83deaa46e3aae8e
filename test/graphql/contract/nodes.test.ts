/** What all aggregates, and all their changes, have in common: one interface each, and one query by id. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isInterfaceType } from 'graphql';
import { partyUser } from '../../../src/domain/kernel/principal.js';
import { subgraphSchema } from '../../../src/graphql/schema.js';
import { REGISTRY } from '../../../src/store/registry.js';
import { arrangement, hour, operator } from '../../support/domain/samples.js';
import { type GraphClient, graphClient } from '../../support/graphClient.js';
import { raiseIssue, registerParty } from '../../support/storeFixtures.js';
import { startWorld, type World } from '../../support/world.js';

const schema = subgraphSchema();
const implementing = (name: string): readonly string[] => {
  const type = schema.getType(name);
  return isInterfaceType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [];
};
const fieldOf = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

describe('in the contract', () => {
  test('every aggregate is a node, and has a query by its id', () => {
    const aggregates = Object.keys(REGISTRY);
    expect([...implementing('PerformanceNode')].sort()).toEqual([...aggregates].sort());
    const queries = schema.getQueryType()?.getFields() ?? {};
    expect(aggregates.filter((name) => !(fieldOf(name) in queries))).toEqual([]);
  });

  test('every type with the position of an event and its version is a change', () => {
    const changes = Object.values(schema.getTypeMap()).filter(
      (type) => 'getFields' in type && ['cursor', 'version', 'actor'].every((field) => field in type.getFields()) && !isInterfaceType(type),
    );
    expect(changes.length).toBeGreaterThan(5);
    expect([...implementing('PerformanceChange')].sort()).toEqual(changes.map(({ name }) => name).sort());
  });
});

describe('a node', () => {
  let world: World;
  let graph: GraphClient;
  let partyId: string;
  let id: string;
  beforeAll(async () => {
    world = await startWorld();
    graph = graphClient(world.store, () => hour(1));
    partyId = (await registerParty(world.store, arrangement))._id;
    id = (await raiseIssue(world.store, partyId, {}, hour(0)))._id;
  });
  afterAll(() => world.close());

  const NODE = `query($id: ID!) { performanceNode(id: $id) { __typename id version allowedActions history { nodes { type } }
    ... on PerformanceIssue { status party { id } } ... on Party { name } } }`;

  test('is found by its id, whatever it is, with its own fields and those of all', async () => {
    const issue = { __typename: 'PerformanceIssue', id, version: 1, status: 'ACKNOWLEDGED', party: { id: partyId } };
    const { performanceNode: found } = await graph.data(operator, NODE, { id });
    expect(found).toMatchObject({
      ...issue,
      allowedActions: expect.arrayContaining(['addPerformanceIssueNote']),
      history: { nodes: [{ type: 'IssueRaised' }] },
    });
    const party = { __typename: 'Party', id: partyId, name: expect.any(String) };
    expect((await graph.data(operator, NODE, { id: partyId }))['performanceNode']).toMatchObject(party);
  });

  test('of another party is answered as one that does not exist', async () => {
    const { _id: other } = await registerParty(world.store);
    const stranger = partyUser('stranger', other);
    const answers = await Promise.all([id, 'none'].map((one) => graph.ask(stranger, NODE, { id: one })));
    expect(answers).toEqual([{ data: { performanceNode: null } }, { data: { performanceNode: null } }]);
    expect((await graph.data(partyUser('own', partyId), NODE, { id }))['performanceNode']).toMatchObject({ id });
  });
});
