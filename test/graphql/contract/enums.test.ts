/** The contract's enums of what the code lists: codes of refusals, types of events, and actions. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLEnumValue, isEnumType, isInterfaceType } from 'graphql';
import { KIND_CODES, RULE_CODES } from '../../../src/domain/kernel/ruleCodes.js';
import { mutationName } from '../../../src/domain/kernel/refusal.js';
import { subgraphSchema } from '../../../src/graphql/schema.js';
import { BINDINGS } from '../../../src/store/registry.js';
import { partyUser } from '../../../src/domain/kernel/principal.js';
import { arrangement, hour, operator } from '../../support/domain/samples.js';
import { type GraphClient, graphClient, type JsonObject } from '../../support/graphClient.js';
import { raiseIssue, registerParty } from '../../support/storeFixtures.js';
import { startWorld, type World } from '../../support/world.js';

const SOURCES = new URL('../../../src/', import.meta.url);

/** The program without the list itself and what is made from the contract. */
const program = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('generated') && !path.endsWith('ruleCodes.ts'))
  .map((path) => readFileSync(new URL(path, SOURCES), 'utf8'))
  .join('\n');

const valuesOf = (name: string): readonly GraphQLEnumValue[] => {
  const type = subgraphSchema().getType(name);
  return isEnumType(type) ? type.getValues() : [];
};
const namesOf = (name: string): readonly string[] =>
  valuesOf(name)
    .map((value) => value.name)
    .sort();

describe('the codes of refusals', () => {
  test('are found by introspection, each with its description', () => {
    const values = valuesOf('PerformanceRefusalCode').map(({ name, description }) => [name, description] as const);
    expect(Object.fromEntries(values)).toEqual({ ...KIND_CODES, ...RULE_CODES });
  });

  test('are the type of the code of every refusal', () => {
    const refusal = subgraphSchema().getType('PerformanceRefusal');
    const members = isInterfaceType(refusal) ? subgraphSchema().getPossibleTypes(refusal) : [];
    expect(members).toHaveLength(Object.keys(KIND_CODES).length + 1);
    expect(members.map((member) => String(member.getFields()['code']?.type))).toEqual(members.map(() => 'PerformanceRefusalCode!'));
  });

  test('are all in use', () => {
    expect(Object.keys(RULE_CODES).filter((code) => !program.includes(`'${code}'`))).toEqual([]);
  });
});

test('the types of events are those of all aggregates', () => {
  const events = BINDINGS.flatMap(({ aggregate }) => Object.keys(aggregate.changes));
  expect(namesOf('PerformanceEventType')).toEqual(events.sort());
});

test('the actions are the commands of all aggregates that no timer gives', () => {
  const commands = BINDINGS.flatMap(({ aggregate: { lifecycle } }) => Object.entries<{ readonly may: string }>(lifecycle));
  const actions = commands.filter(([, { may }]) => may !== 'time').map(([command]) => mutationName(command));
  expect(namesOf('PerformanceAction')).toEqual(actions.sort());
});

describe('through the graph', () => {
  let world: World;
  let graph: GraphClient;
  beforeAll(async () => {
    world = await startWorld();
    graph = graphClient(world.store, () => hour(1));
  });
  afterAll(() => world.close());

  test('an issue says of each action whether it is permitted, and refuses the others as it says', async () => {
    const { _id: partyId } = await registerParty(world.store, arrangement);
    const { _id: id } = await raiseIssue(world.store, partyId, {}, hour(0));
    const source = `query($id: ID!) { performanceIssue(id: $id) { allowedActions actionPermissions { action permitted refusal { code message } } } }`;
    for (const who of [operator, partyUser('worker', partyId)]) {
      const { performanceIssue } = await graph.data(who, source, { id });
      const permissions = performanceIssue?.['actionPermissions'] as readonly {
        readonly action: string;
        readonly permitted: boolean;
        readonly refusal: JsonObject | null;
      }[];
      const permitted = permissions.filter((one) => one.permitted);
      expect(permitted.map(({ action }) => action)).toEqual(performanceIssue?.['allowedActions']);
      expect(permitted.map(({ refusal }) => refusal)).toEqual(permitted.map(() => null));
      const claimed = permissions.find(({ action }) => action === 'claimPerformanceIssueResolution');
      expect(await graph.mutate(who, 'claimPerformanceIssueResolution', { id, resolution: 'Done' })).toMatchObject({ ...claimed?.refusal });
      expect(claimed?.permitted).toBe(false);
    }
  });

  test('a subscription refuses a filter by an event of another aggregate, and by one that does not exist', async () => {
    const source = (type: string): string => `subscription { performanceIssueChanged(filter: { type: [${type}] }) { id } }`;
    await expect(graph.subscribe(operator, source('PlanCommenced'))).rejects.toThrow('PlanCommenced is no event of PerformanceIssue');
    await expect(graph.subscribe(operator, source('IssueStart'))).rejects.toThrow('IssueStart');
  });
});
