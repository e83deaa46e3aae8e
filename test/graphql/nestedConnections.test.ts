/** What belongs to a parent is read for a thousand of them in a few commands, whichever field asks for it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import { service } from '../../src/domain/kernel/principal.js';
import { seededRandom } from '../../src/demonstration/seededRandom.js';
import { subgraphSchema } from '../../src/graphql/schema.js';
import type { CollectionOf, Stored } from '../../src/store/collection.js';
import { events } from '../../src/store/events/collection.js';
import { issues } from '../../src/store/issue/collection.js';
import { parties } from '../../src/store/party/collection.js';
import { plans } from '../../src/store/plan/collection.js';
import { readOne } from '../../src/store/reading/read.js';
import { scope } from '../../src/store/scope.js';
import { documents } from '../../src/store/store.js';
import { arrangement, hour, operator } from '../support/domain/samples.js';
import { type MonitoredStore, monitorStore } from '../support/driverMonitor.js';
import { type GraphClient, graphClient } from '../support/graphClient.js';
import { proposePlan } from '../support/notices.js';
import { registerParty } from '../support/storeFixtures.js';
import { startWorld, type World } from '../support/world.js';

const MANY = 1_000;
const EACH = 2;
const MOST_COMMANDS = 12;
/** Types with a thousand documents, or with a thousand ids that documents name. */
const PARENTS = ['Party', 'PerformanceIssue', 'ImprovementPlan', 'Service', 'Product', 'Resource'];
const GATEWAY = service('gateway');

/** Every field of those types that takes the size of a page. */
const FIELDS = PARENTS.flatMap((name) => {
  const type = subgraphSchema().getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return fields
    .filter(({ args }) => args.some((argument) => argument.name === 'first'))
    .map((field) => {
      const rows = getNamedType(field.type);
      const isConnection = isObjectType(rows) && 'nodes' in rows.getFields();
      return {
        name: `${name}.${field.name}`,
        type: name,
        selection: `${field.name}(first: 1) { ${isConnection ? 'nodes { ' : ''}__typename${isConnection ? ' }' : ''} }`,
      };
    });
});

let world: World;
let watched: MonitoredStore;
let graph: GraphClient;

/** Copies of a document under other ids, in an order that chance gives. */
const fill = async <D extends Stored>(collection: CollectionOf<D>, copies: readonly D[]): Promise<void> => {
  const random = seededRandom(11);
  const order = copies.map((copy) => [random.between(0, 1), copy] as const).sort(([a], [b]) => a - b);
  await documents(world.store, collection).insertMany(order.map(([, copy]) => copy) as never);
};
const each = <T>(make: (parent: number, row: number) => T): readonly T[] =>
  Array.from({ length: MANY * EACH }, (_, n) => make(n % MANY, Math.floor(n / MANY)));

beforeAll(async () => {
  world = await startWorld();
  watched = await monitorStore(world);
  graph = graphClient(watched.store, () => hour(50));
  const party = await registerParty(world.store, arrangement);
  const plan = await proposePlan(world.store, party._id);
  const issue = await readOne(world.store, scope(operator, issues, { _id: plan.issueId ?? '' }));
  const [event] = await documents(world.store, events)
    .find({ aggregateId: plan.issueId ?? '' })
    .toArray();
  if (issue === null || event === undefined) throw new Error('There is no issue to copy');
  const random = seededRandom(5);
  const at = (): Date => hour(Math.floor(random.between(0, 40)));
  await fill(
    parties,
    Array.from({ length: MANY }, (_, n) => ({ ...party, _id: `p-${String(n)}` })),
  );
  const affected = (n: number) => (['Service', 'Product', 'Resource'] as const).map((type) => ({ type, id: `e-${String(n)}` }));
  await fill(
    issues,
    each((n, row) => ({
      ...issue,
      _id: `i-${String(n + MANY * row)}`,
      partyId: `p-${String(n)}`,
      raisedAt: at(),
      affectedEntities: affected(n),
    })),
  );
  await fill(
    plans,
    each((n, row) => ({ ...plan, _id: `l-${String(n + MANY * row)}`, issueId: `i-${String(n)}`, createdAt: at() })),
  );
  const log = (prefix: string) =>
    each((n, row) => ({
      ...event,
      _id: `${prefix}-${String(n)}:${String(row + 1)}`,
      type: 'NoteAdded',
      aggregateId: `${prefix}-${String(n)}`,
      version: row + 1,
    }));
  await fill(events, [...log('i'), ...log('l')]);
});
afterAll(async () => {
  await watched.close();
  await world.close();
});

const idOf = (type: string, n: number): string =>
  `${({ Party: 'p', PerformanceIssue: 'i', ImprovementPlan: 'l' } as Readonly<Record<string, string>>)[type] ?? 'e'}-${String(n)}`;

describe('of a thousand parents', () => {
  test.each(FIELDS)('$name takes few commands', async ({ type, selection }) => {
    const source = `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`;
    const r = Array.from({ length: MANY }, (_, n) => ({ __typename: type, id: idOf(type, n) }));
    const { answer, reads } = await watched.recordReads(() => graph.ask(GATEWAY, source, { r }));
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['_entities']).not.toContain(null);
    // The parents themselves are one of them.
    expect(reads.length).toBeLessThanOrEqual(MOST_COMMANDS);
  });
});
