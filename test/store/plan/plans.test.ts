/** Every read the product makes is answered from an index, and reads little more than it returns. */
import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Document } from 'mongodb';
import { deliverDue } from '../../../src/background/deliveries.js';
import { firstDue } from '../../../src/background/due.js';
import { sweep } from '../../../src/background/timers.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { MeasureQuestion } from '../../../src/domain/measures/measures.js';
import type { PartyCommand } from '../../../src/domain/party/messages.js';
import { partyUser, type Principal } from '../../../src/domain/kernel/principal.js';
import { ISSUE_ORDERS } from '../../../src/graphql/issue/listing.js';
import { makeLoaders } from '../../../src/graphql/loaders.js';
import { accessGrants } from '../../../src/store/access/collection.js';
import { readClientAuthority } from '../../../src/store/access/facts.js';
import type { CollectionOf, Stored } from '../../../src/store/collection.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import { executeOnParty } from '../../../src/store/party/index.js';
import { readEvents } from '../../../src/store/execute.js';
import { checkIndexes } from '../../../src/store/collections.js';
import { deliveries } from '../../../src/store/delivery/collection.js';
import { events, requests } from '../../../src/store/events/collection.js';
import { issues } from '../../../src/store/issue/collection.js';
import { listeners } from '../../../src/store/listener/collection.js';
import { encodeCursor, type Order, readPage } from '../../../src/store/reading/pages.js';
import { readCount, readMany } from '../../../src/store/reading/read.js';
import { answerQuestionOrThrow } from '../../../src/store/measures/query.js';
import { parties } from '../../../src/store/party/collection.js';
import { scope } from '../../../src/store/scope.js';
import { documents, raw, type Store } from '../../../src/store/store.js';
import { grantAccess } from '../../support/access.js';
import { admin, hour, operator } from '../../support/domain/samples.js';
import { describeWithWorld, raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';

/** Documents and keys a query may read besides those it returns: ties, and the row that shows whether there is more. */
const SLACK = 12;

interface Asked {
  readonly collection: string;
  readonly command: Document;
}

const WATCHED: readonly CollectionOf<Stored>[] = [parties, issues, listeners, deliveries, accessGrants, events, requests];

type Shape = Readonly<Partial<Record<'sort' | 'limit' | 'projection' | 'hint', unknown>>>;

/** What a collection is asked with, whatever it holds. */
interface Handle {
  find(filter: Document, options?: Shape): unknown;
  countDocuments(filter: Document): unknown;
}

const shapeOf = (options: Shape): Shape =>
  Object.fromEntries(
    (['sort', 'limit', 'projection', 'hint'] as const).flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );

/** Writes down what is asked of the database while something is done. */
const asked = async (store: Store, act: () => Promise<unknown>): Promise<readonly Asked[]> => {
  const seen: Asked[] = [];
  const { db } = store[raw];
  const send = db.command.bind(db);
  jest.spyOn(db, 'command').mockImplementation((command: Document, options) => {
    const { find: collection, filter } = command as { readonly find?: string; readonly filter?: Document };
    if (collection !== undefined && WATCHED.some(({ name }) => name === collection))
      seen.push({ collection, command: { find: collection, filter, ...shapeOf(command) } });
    return send(command, options);
  });
  for (const watched of WATCHED) {
    const { name: collection } = watched;
    const handle = documents(store, watched) as unknown as Handle;
    const [find, count] = [handle.find.bind(handle), handle.countDocuments.bind(handle)];
    jest.spyOn(handle, 'find').mockImplementation((filter, options = {}) => {
      seen.push({ collection, command: { find: collection, filter, ...shapeOf(options) } });
      return find(filter, options);
    });
    jest.spyOn(handle, 'countDocuments').mockImplementation((filter) => {
      seen.push({ collection, command: { find: collection, filter } });
      return count(filter);
    });
  }
  await act();
  jest.restoreAllMocks();
  return seen;
};

const stagesIn = (plan: Document): readonly string[] => [
  String(plan['stage']),
  ...[plan['inputStage'], ...((plan['inputStages'] ?? []) as Document[])].flatMap((inner: unknown) =>
    inner === undefined ? [] : stagesIn(inner as Document),
  ),
];

interface Explained {
  readonly stages: readonly string[];
  readonly looked: number;
  readonly returned: number;
}

const explained = async ({ [raw]: { db } }: Store, { command }: Asked): Promise<Explained> => {
  const { executionStats, queryPlanner } = await db.command({ explain: command, verbosity: 'executionStats' });
  const stats = executionStats as Document;
  return {
    stages: stagesIn((queryPlanner as Document)['winningPlan'] as Document),
    looked: Math.max(stats['totalDocsExamined'] as number, stats['totalKeysExamined'] as number),
    returned: stats['nReturned'] as number,
  };
};

const INDEXED = ['IXSCAN', 'IDHACK', 'EXPRESS_IXSCAN', 'EXPRESS_CLUSTERED_IXSCAN', 'CLUSTERED_IXSCAN', 'EOF'];

afterEach(() => {
  jest.restoreAllMocks();
});

describeWithWorld('The database finds by index', (world) => {
  let partyId: string;
  let supplier: Principal;
  let middle: PerformanceIssue;

  beforeAll(async () => {
    const { store } = world();
    const parties = [await registerParty(store), await registerParty(store), await registerParty(store)];
    partyId = parties[0]?._id ?? '';
    supplier = partyUser('agent', partyId);
    const raised = (n: number): Promise<PerformanceIssue> =>
      raiseIssue(
        store,
        parties[n % 3]?._id ?? '',
        {
          externalId: { system: 'log', id: String(n) },
          category: n % 2 ? 'JITTER' : 'PACKET_LOSS',
          resource: { type: 'Resource', id: 'node-1' },
          affectedEntities: [{ type: 'Service', id: `service-${String(n % 40)}` }],
        },
        hour(n),
      );
    const issues: PerformanceIssue[] = [];
    // A few at a time: each request has a deadline.
    while (issues.length < 240) issues.push(...(await Promise.all(Array.from({ length: 24 }, (_, k) => raised(issues.length + k)))));
    const half = issues[120];
    if (half === undefined) throw new Error('There are 240');
    middle = half;
    for (let n = 0; n < 60; n += 1) {
      const register = { type: 'RegisterParty', name: `Party ${String(n)}`, externalIdentifiers: [{ scheme: 'LEI', value: String(n) }] };
      const { _id } = stateOf(await executeOnParty(store, admin, { commands: [register as PartyCommand], now: hour(n) }));
      if (n % 6 === 0) await grantAccess(store, _id, { clientIds: [`client-${String(n)}`] }, hour(n));
    }
  });

  const page = (principal: () => Principal, filter: Document, order: Order, place: (cursor: string) => object) => (store: Store) =>
    readPage(store, scope(principal(), issues, filter), order, place(encodeCursor(middle, order)));

  const CREATED = { field: 'createdAt', direction: -1, valueType: 'instant' } as const;
  const RAISED = { field: 'raisedAt', direction: -1, valueType: 'instant' } as const;
  const UPDATED = { field: 'updatedAt', direction: -1, valueType: 'instant' } as const;
  const DUE = ISSUE_ORDERS.DUE_ASC;
  const SEVERE = ISSUE_ORDERS.SEVERITY_DESC;
  const everybody = (): Principal => operator;
  /** What was raised in the first hours, and what was raised again within a day. */
  const early = (filter: MeasureQuestion['filter']): MeasureQuestion => ({
    period: { from: hour(0), to: hour(9) },
    by: ['PARTY'],
    measures: ['ISSUES_RAISED', 'REPEAT_RATE'],
    bucket: null,
    timeZone: 'UTC',
    filter,
    repeatWithinDays: 1,
  });
  const party = (): Principal => supplier;
  const first = (): object => ({ first: 5 });
  const onwards = (after: string): object => ({ first: 5, after });
  const backwards = (before: string): object => ({ last: 5, before });

  test.each<readonly [string, (store: Store) => Promise<unknown>]>([
    ['the first issues', page(everybody, {}, RAISED, first)],
    ['a page in the middle of all issues', page(everybody, {}, RAISED, onwards)],
    ['a page before a place', page(everybody, {}, RAISED, backwards)],
    ['a page of the oldest issues first', page(everybody, {}, { ...RAISED, direction: 1 }, onwards)],
    ['the issues changed last', page(everybody, {}, UPDATED, onwards)],
    ['a party’s own issues', page(party, {}, RAISED, onwards)],
    ['a party’s own issues by change', page(party, {}, UPDATED, backwards)],
    ['a party’s issues in a status', page(party, { status: { $in: ['ACKNOWLEDGED'] } }, RAISED, onwards)],
    ['the issues of one party', page(everybody, { partyId: { $in: ['party-x'] } }, RAISED, first)],
    ['issues in a status', page(everybody, { status: { $in: ['ACKNOWLEDGED'] } }, RAISED, onwards)],
    [
      'the issues that affect a service',
      page(
        everybody,
        { 'affectedEntities.id': 'service-7', affectedEntities: { $elemMatch: { id: 'service-7', type: 'Service' } } },
        RAISED,
        first,
      ),
    ],
    ['the issue another system knows', page(everybody, { 'externalId.system': 'log', 'externalId.id': '7' }, RAISED, first)],
    ['the issues of a resource', page(everybody, { 'resource.id': 'node-1' }, RAISED, onwards)],
    ['the issues raised in a time', page(everybody, { raisedAt: { $gte: hour(100), $lt: hour(103) } }, RAISED, first)],
    ['the issues due first', page(everybody, {}, DUE, first)],
    ['a page in the middle of the issues by deadline', page(everybody, {}, DUE, onwards)],
    ['a party’s own issues by deadline', page(party, {}, DUE, backwards)],
    ['the issues due before an instant', page(everybody, { restoreDueAt: { $lt: hour(20) } }, DUE, first)],
    ['the most severe issues', page(everybody, {}, SEVERE, first)],
    ['a page in the middle of the issues by severity', page(everybody, {}, SEVERE, onwards)],
    ['a party’s own issues by severity', page(party, {}, SEVERE, backwards)],
    ['a report', (store) => answerQuestionOrThrow(store, operator, early({}), hour(400))],
    ['a report on one party', (store) => answerQuestionOrThrow(store, operator, early({ partyId: [partyId] }), hour(400))],
    ['a report of a party’s own', (store) => answerQuestionOrThrow(store, supplier, early({}), hour(400))],
    [
      'the parties by name',
      (store) => readPage(store, scope(operator, parties, {}), { field: 'name', direction: 1, valueType: 'text' }, { first: 5 }),
    ],
    [
      'the parties changed last',
      (store) => readPage(store, scope(operator, parties, {}), { field: 'updatedAt', direction: -1, valueType: 'instant' }, { first: 5 }),
    ],
    ['a party by an identifier', (store) => makeLoaders(store, operator).partyByIdentifier({ scheme: 'LEI', value: '7' }, {})],
    ['a party by id', (store) => makeLoaders(store, supplier).load(parties, partyId, {})],
    ['an issue by id', (store) => makeLoaders(store, supplier).load(issues, middle._id, {})],
    [
      'the access grants of a party',
      (store) => readPage(store, scope(supplier, accessGrants, { status: 'ACTIVE' }), CREATED, { first: 5 }),
    ],
    [
      'the access grants in a state',
      (store) => readPage(store, scope(operator, accessGrants, { status: 'ACTIVE' }), CREATED, { first: 5 }),
    ],
    ['the authority of a client', (store) => readClientAuthority(store, 'client-6', hour(0))],
    ['the history of an aggregate', (store) => readEvents(store, middle._id)],
    [
      'a page of an issue’s history',
      (store) =>
        readMany(store, scope(supplier, events, { aggregateId: middle._id, version: { $gt: 0 } }), {
          sort: { version: 1 },
          limit: 25,
        }),
    ],
    [
      'how many issues of a party are open',
      (store) => readCount(store, scope(admin, issues, { partyId, status: { $in: ['HELD', 'PENDING'] } })),
    ],
    [
      'what a command reads',
      (store) =>
        executeOnIssue(store, operator, {
          commands: [{ type: 'AddPerformanceIssueNote', text: 'Seen' }],
          id: middle._id,
          clientMutationId: 'plans',
          now: hour(300),
        }),
    ],
    [
      'what a command with another aggregate reads',
      (store) =>
        executeOnIssue(store, operator, {
          commands: [{ type: 'LinkPerformanceIssues', issueId: middle._id, relation: 'RELATED_TO' }],
          id: middle._id,
          now: hour(300),
        }),
    ],
    ['what is due', (store) => sweep(store, hour(-1))],
    ['when something is due next', (store) => firstDue(store, issues)],
  ])('%s', async (_, act) => {
    const { store } = world();
    const questions = await asked(store, () => act(store));
    expect(questions).not.toEqual([]);
    for (const question of questions) {
      const { stages, looked, returned } = await explained(store, question);
      expect(stages).not.toContain('COLLSCAN');
      expect(stages.some((stage) => INDEXED.includes(stage))).toBe(true);
      expect({ question, looked, much: looked > returned + SLACK }).toEqual({ question, looked, much: false });
    }
  });

  test('the indexes that stand are those declared', async () => {
    expect(await checkIndexes(world().store[raw].db)).toEqual([]);
  });
});

describeWithWorld('Among many deliveries', (world) => {
  const CREATED = { field: 'createdAt', direction: -1, valueType: 'instant' } as const;
  const ofListener = (filter: Document) => (store: Store) =>
    readPage(store, scope(operator, deliveries, { listenerId: 'listener-7', ...filter }), CREATED, {
      first: 5,
    });

  beforeAll(async () => {
    const { store } = world();
    const root = { version: 1, createdAt: hour(0), updatedAt: hour(0), partyId: null };
    const ids = Array.from({ length: 40 }, (_, n) => `listener-${String(n)}`);
    const registered = { ...root, url: 'https://receiver.example/', description: null, registeredBy: 'somebody', secretReplacedAt: null };
    const filter = { kinds: [], partyIds: [], planIds: [], recipients: [] };
    await documents(store, listeners).insertMany(
      ids.map((_id, n) => ({ ...registered, _id, filter, status: n < 3 ? ('PAUSED' as const) : ('ACTIVE' as const) })),
    );
    const delivery = {
      ...root,
      planId: 'plan',
      noticeKind: 'UPDATE' as const,
      attempts: [],
      tries: 0,
      deliveredAt: null,
      acknowledgement: null,
    };
    await documents(store, deliveries).insertMany(
      ids.flatMap((listenerId, n) =>
        Array.from({ length: 10 }, (_, event) => ({
          ...delivery,
          _id: `${listenerId}/plan:${String(event)}`,
          listenerId,
          eventId: `plan:${String(event)}`,
          createdAt: hour(event),
          status: event < 5 ? ('DELIVERED' as const) : ('PENDING' as const),
          nextDueAt: event < 5 ? null : hour(100 + n),
        })),
      ),
    );
  });

  test.each<readonly [string, (store: Store) => Promise<unknown>]>([
    ['when one is due next is found by index', (store) => firstDue(store, deliveries, { listenerId: { $nin: ['listener-3'] } })],
    ['what is due is found by index', (store) => deliverDue(store, { now: () => hour(1) })],
    ['those of a listener are found by index', ofListener({})],
    ['those of a listener in a state are found by index', ofListener({ status: { $in: ['PENDING'] } })],
    [
      'the listeners of an owner are counted by index',
      (store) => readCount(store, scope(operator, listeners, { partyId: 'party-a', status: { $ne: 'REMOVED' } })),
    ],
  ])('%s', async (_, act) => {
    const { store } = world();
    const questions = await asked(store, () => act(store));
    expect(questions).not.toEqual([]);
    for (const question of questions) {
      const { stages, looked, returned } = await explained(store, question);
      expect(stages).not.toContain('COLLSCAN');
      expect({ question, looked, much: looked > returned + SLACK }).toEqual({ question, looked, much: false });
    }
  });
});
