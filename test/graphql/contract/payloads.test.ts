/** What a mutation answers when it is carried out: what was changed, warnings, and the position of the change. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isInterfaceType, isUnionType } from 'graphql';
import { WARNING_CODES } from '../../../src/domain/kernel/warning.js';
import { subgraphSchema } from '../../../src/graphql/schema.js';
import { admin, arrangement, hour, operator } from '../../support/domain/samples.js';
import { type GraphClient, graphClient, type JsonObject } from '../../support/graphClient.js';
import { raiseIssue, registerParty } from '../../support/storeFixtures.js';
import { startWorld, type World } from '../../support/world.js';

describe('in the contract, a payload', () => {
  const schema = subgraphSchema();

  test('is the first member of every outcome, and holds what was changed by the name of its type', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ type }) => isUnionType(getNamedType(type)));
    const payloads = mutations.map(({ type }) => {
      const outcome = getNamedType(type);
      return isUnionType(outcome) ? outcome.getTypes()[0] : undefined;
    });
    expect(mutations.length).toBeGreaterThan(100);
    for (const payload of payloads) {
      const [changed] = Object.values(payload?.getFields() ?? {});
      const { name = '' } = changed === undefined ? {} : getNamedType(changed.type);
      expect(changed?.name).toBe(`${name.charAt(0).toLowerCase()}${name.slice(1)}`);
      expect(payload?.getInterfaces().map((one) => one.name)).toEqual(['PerformancePayload']);
    }
    const common = schema.getType('PerformancePayload');
    const possible = isInterfaceType(common) ? schema.getPossibleTypes(common) : [];
    expect(new Set(possible)).toEqual(new Set(payloads));
  });

  test('has the warnings that rules give, each described', () => {
    const codes = schema.getType('PerformanceWarningCode');
    const values = isEnumType(codes) ? codes.getValues().map(({ name, description }) => [name, description] as const) : [];
    expect(Object.fromEntries(values)).toEqual(WARNING_CODES);
  });
});

const NOTE = `mutation($id: ID!, $text: String!, $key: String) { outcome: addPerformanceIssueNote(input: { id: $id, text: $text, clientMutationId: $key }) {
  ... on PerformancePayload { warnings { code message } cursor } ... on PerformanceIssuePayload { performanceIssue { version } } } }`;
const CHANGES = 'subscription($after: String) { performanceIssueChanged(after: $after) { performanceIssueId version } }';

describe('a mutation answers', () => {
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

  const note = async (text: string, more: JsonObject = {}): Promise<JsonObject> =>
    (await graph.data(operator, NOTE, { id, text, ...more }))['outcome'] as JsonObject;

  test('a cursor after which a subscription gets all that comes later, and nothing before', async () => {
    await note('Before');
    const { cursor, performanceIssue } = await note('From here');
    const { version } = performanceIssue as { readonly version: number };
    await note('After');
    const { _id: another } = await raiseIssue(world.store, partyId, {}, hour(1));
    const changes = await graph.subscribe(operator, CHANGES, { after: cursor });
    const received = [await changes.next(), await changes.next()].map(
      ({ value }) => (value as { data: JsonObject }).data['performanceIssueChanged'],
    );
    await changes.return?.();
    expect(received).toEqual([
      { performanceIssueId: id, version: version + 1 },
      { performanceIssueId: another, version: 1 },
    ]);
  });

  test('the same cursor to the same request', async () => {
    const first = await note('Once', { key: 'key-1' });
    await note('Between');
    expect(first['cursor']).toMatch(/^[0-9a-fA-F]+$/);
    expect(await note('Once', { key: 'key-1' })).toEqual(first);
  });

  test('warnings of the agreements of a party that are in force', async () => {
    const source = `mutation($id: ID!, $name: String!) { outcome: updateParty(input: { id: $id, name: $name }) { ... on PerformancePayload { warnings { code message } } } }`;
    const { outcome } = await graph.data(admin, source, { id: partyId, name: 'North' });
    expect(outcome?.['warnings']).toContainEqual({ code: 'NO_TARGET', message: expect.stringMatching(/^AGR-A: RESTORE has no target/) });
  });

  test('warnings of what was changed, though nothing was refused', async () => {
    const { _id: minor } = await raiseIssue(world.store, partyId, { severity: 'MINOR' }, hour(1));
    const noTarget = { code: 'NO_TARGET', message: expect.stringContaining('has no target for MINOR') };
    expect((await note('Of no target', { id: minor }))['warnings']).toContainEqual(noTarget);
    expect((await note('As agreed'))['warnings']).not.toContainEqual(expect.objectContaining({ code: 'NO_TARGET' }));
  });
});
