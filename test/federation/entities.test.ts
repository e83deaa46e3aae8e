/** References from other subgraphs: whatever they hold, each is answered on its own, and all of a kind in one command. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { service } from '../../src/domain/kernel/principal.js';
import { issues } from '../../src/store/issue/collection.js';
import { documents } from '../../src/store/store.js';
import { type GraphClient, graphClient, type JsonObject } from '../support/graphClient.js';
import { hour, operator } from '../support/domain/samples.js';
import { type Read, monitorStore, type MonitoredStore } from '../support/driverMonitor.js';
import { sized } from '../support/size.js';
import { startWorld, type World } from '../support/world.js';
import { type Population, populate } from './population.js';

let world: World;
let watched: MonitoredStore;
let graph: GraphClient;
let there: Population;
beforeAll(async () => {
  world = await startWorld();
  watched = await monitorStore(world);
  graph = graphClient(watched.store, () => hour(50));
  there = await populate(world.store);
});
afterAll(async () => {
  await watched.close();
  await world.close();
});

const FIELDS = `__typename ... on Party { id name } ... on PerformanceIssue { id name } ... on ImprovementPlan { id name }
  ... on Service { id } ... on Product { id } ... on Resource { id }`;
const QUERY = `query($r: [_Any!]!) { _entities(representations: $r) { ${FIELDS} } }`;
const GATEWAY = service('gateway');

/** A reference, and what comes back for it: data, null, or null with an error of this code. */
interface Case {
  readonly sent: unknown;
  readonly data: JsonObject | null;
  readonly code?: string;
}

const refused = (sent: unknown): Case => ({ sent, data: null, code: 'BAD_USER_INPUT' });
const missing = (sent: unknown): Case => ({ sent, data: null });

/** Every kind of reference there is, as the party of the north sends it. */
const kinds = ({ north, issues, plans, hiddenIssues, hiddenPlans, parties }: Population): readonly Case[] => {
  const forged = { status: 'CLOSED', name: 'forged', party: { __typename: 'Party', id: 'forged' }, unheardOf: [{ deep: true }] };
  const own = { __typename: 'Party', id: north.partyId, name: 'north' };
  return [
    { sent: { ...forged, __typename: 'Party', id: north.partyId }, data: own },
    ...issues.slice(0, 4).map((id) => ({
      sent: { ...forged, __typename: 'PerformanceIssue', id },
      data: { __typename: 'PerformanceIssue', id, name: 'Packet loss above target' },
    })),
    ...plans.slice(0, 4).map((id) => ({
      sent: { ...forged, __typename: 'ImprovementPlan', id },
      data: { __typename: 'ImprovementPlan', id, name: 'Widen the queue' },
    })),
    ...['Service', 'Product', 'Resource'].map((type) => ({
      sent: { ...forged, __typename: type, id: 'x-1', type: 'Party' },
      data: { __typename: type, id: 'x-1' },
    })),
    missing({ __typename: 'Party', id: 'none' }),
    missing({ __typename: 'PerformanceIssue', id: 'none' }),
    missing({ __typename: 'ImprovementPlan', id: 'none' }),
    missing({ __typename: 'Party', externalIdentifier: { scheme: 'TEST', value: 'none' } }),
    // What belongs to others answers like what is not there.
    missing({ __typename: 'Party', id: parties[0] }),
    missing({ __typename: 'Party', externalIdentifier: { scheme: 'TEST', value: 'party-0' } }),
    missing({ __typename: 'PerformanceIssue', id: hiddenIssues[0] }),
    missing({ __typename: 'ImprovementPlan', id: hiddenPlans[0] }),
    refused({ __typename: 'Party' }),
    refused({ __typename: 'Party', id: { $gt: '' } }),
    refused({ __typename: 'Party', id: null }),
    refused({ __typename: 'Party', id: { $gt: '' }, externalIdentifier: { scheme: 'TEST', value: 'party-0' } }),
    refused({ __typename: 'Party', externalIdentifier: { scheme: 'TEST', value: { $ne: '' } } }),
    refused({ __typename: 'Party', externalIdentifier: 'party-0' }),
    refused({ __typename: 'PerformanceIssue', id: 7 }),
    refused({ __typename: 'ImprovementPlan', id: '' }),
    refused({ __typename: 'Service', id: ['x'] }),
    refused({ __typename: 'Resource', id: 'x'.repeat(257) }),
    refused({ __typename: 'PerformanceListener', id: issues[0] }),
    refused({ __typename: '__proto__', id: issues[0] }),
    refused({ __typename: 'constructor' }),
    refused({ id: issues[0] }),
    refused({}),
    refused('Party'),
    refused(['Party']),
    refused(42),
  ];
};

describe('a batch of references', () => {
  test('keeps its order and its duplicates, and what is wrong with one item never touches its neighbours', async () => {
    const cases = kinds(there);
    const batch = fc.array(fc.constantFrom(...cases), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(batch, async (sent) => {
        const { data, errors = [] } = await graph.ask(there.north, QUERY, { r: sent.map((each) => each.sent) });
        expect(data?.['_entities']).toEqual(sent.map((each) => each.data));
        expect(errors.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual(
          sent.flatMap(({ code }, index) => (code === undefined ? [] : [[['_entities', index], code]])),
        );
      }),
      { numRuns: sized(15, 100) },
    );
  });

  test('holds every kind at once', async () => {
    const cases = kinds(there);
    const { data } = await graph.ask(there.north, QUERY, { r: cases.map(({ sent }) => sent) });
    expect(data?.['_entities']).toEqual(cases.map((each) => each.data));
  });

  test('answers a hidden entity in the very bytes of a missing one', async () => {
    const r = [
      { __typename: 'PerformanceIssue', id: there.hiddenIssues[0] },
      { __typename: 'ImprovementPlan', id: there.hiddenPlans[0] },
      { __typename: 'Party', id: there.parties[0] },
    ];
    const hidden = await graph.ask(there.north, QUERY, { r });
    const absent = await graph.ask(there.north, QUERY, { r: r.map(({ __typename }) => ({ __typename, id: 'none' })) });
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(absent));
    expect((await graph.ask(there.south, QUERY, { r: r.slice(0, 2) })).data?.['_entities']).not.toContain(null);
  });

  test('answers by the key that is there when a gateway sends the other as null', async () => {
    const r = [{ __typename: 'Party', id: null, externalIdentifier: { scheme: 'TEST', value: 'party-0' } }];
    const { data, errors } = await graph.ask(GATEWAY, QUERY, { r });
    expect([errors, data?.['_entities']]).toMatchObject([undefined, [{ __typename: 'Party', id: there.parties[0] }]]);
  });

  test('takes a thousand, and not one more', async () => {
    const r = Array.from({ length: 1_001 }, () => ({ __typename: 'PerformanceIssue', id: there.issues[0] }));
    const full = await graph.ask(GATEWAY, QUERY, { r: r.slice(1) });
    expect([full.errors, (full.data?.['_entities'] as unknown[]).length]).toEqual([undefined, 1_000]);
    const over = await graph.ask(GATEWAY, QUERY, { r });
    expect(over.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  });

  test('loses only the item whose document cannot be answered', async () => {
    const [broken = '', whole = ''] = there.issues;
    const { name } = (await documents(world.store, issues).findOne({ _id: broken })) ?? {};
    const unset = { $unset: { name: true } } as const;
    await documents(world.store, issues).updateOne({ _id: broken }, unset, { bypassDocumentValidation: true });
    const r = [whole, broken, whole].map((id) => ({ __typename: 'PerformanceIssue', id }));
    for (const round of [1, 2, 3]) {
      const { data, errors } = await graph.ask(GATEWAY, QUERY, { r });
      const found = { __typename: 'PerformanceIssue', id: whole, name };
      expect([round, data?.['_entities']]).toEqual([round, [found, null, found]]);
      expect(errors?.map(({ path }) => path)).toEqual([['_entities', 1, 'name']]);
    }
    await documents(world.store, issues).updateOne({ _id: broken }, { $set: { name } as never });
  });
});

const countsOf = (reads: readonly Read[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { name, collection } of reads) counts[`${name} ${collection}`] = (counts[`${name} ${collection}`] ?? 0) + 1;
  return counts;
};

/** So many references of each type and key, all different. */
const references = (count: number): readonly object[] => {
  const of = (__typename: string, ids: readonly string[]) => ids.slice(0, count).map((id) => ({ __typename, id }));
  return [
    ...of('Party', there.parties),
    ...there.parties
      .slice(0, count)
      .map((_, n) => ({ __typename: 'Party', externalIdentifier: { scheme: 'TEST', value: `party-${String(n)}` } })),
    ...of('PerformanceIssue', there.issues),
    ...of('ImprovementPlan', there.plans),
    ...of('Service', there.services.slice(4)),
    ...of('Resource', ['node-2', 'node-3']),
  ];
};

describe('the commands that a batch takes', () => {
  test.each([1, 10, 105])('are one for each type and key, for %i references of each', async (count) => {
    const { answer, reads } = await watched.recordReads(() => graph.ask(GATEWAY, QUERY, { r: references(count) }));
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['_entities']).not.toContain(null);
    expect(countsOf(reads)).toEqual({ 'find parties': 2, 'find performanceIssues': 1, 'find improvementPlans': 1 });
  });

  const NESTED = `query($r: [_Any!]!) { _entities(representations: $r) {
    ... on Party { performanceIssues(first: 2) { nodes { id } totalCount } }
    ... on PerformanceIssue { party { name } history(first: 3) { nodes { type } } efficiency { attempts } improvementPlans(first: 2) { nodes { name } totalCount } }
    ... on ImprovementPlan { performanceIssue { name } conflicts { planId } history(first: 3) { nodes { version } } }
    ... on Service { performanceIssues(first: 2) { nodes { name } totalCount } improvementPlans(first: 2) { nodes { name } } }
    ... on Resource { performanceIssues(first: 2) { nodes { name } } } } }`;

  test('are one for each nested field, whatever the size of the batch', async () => {
    const few = await watched.recordReads(() => graph.ask(GATEWAY, NESTED, { r: references(2) }));
    const many = await watched.recordReads(() => graph.ask(GATEWAY, NESTED, { r: references(50) }));
    expect([few.answer.errors, many.answer.errors]).toEqual([undefined, undefined]);
    // Of issues: the references, those of parties, services and resources, and those of plans. Of plans: the references, those of issues
    // and services, those for the efficiency, and those in the way. Of parties: by both keys, and those of issues.
    // The histories of issues and plans are asked for in the same words, and are read together.
    const once = {
      'find parties': 3,
      'find performanceIssues': 5,
      'aggregate performanceIssues': 2,
      'find improvementPlans': 5,
      'aggregate improvementPlans': 1,
      'find events': 1,
    };
    expect(countsOf(few.reads)).toEqual(once);
    expect(countsOf(many.reads)).toEqual(once);
  });

  const ABOUT_PARTIES = `query($r: [_Any!]!) { _entities(representations: $r) {
    ... on Party { accessGrants(first: 2) { nodes { id } totalCount } reviews(first: 2) { nodes { id } totalCount }
      performanceSnapshots(first: 2) { nodes { id } } inventory(first: 2) { nodes { at } } readiness { process }
      inventoryCounts { open } }
    ... on PerformanceReview { recommendations(first: 2) { nodes { id } } }
    ... on PerformanceRecommendation { version }
    ... on PerformanceSnapshot { version } } }`;
  const aboutParties = (count: number): readonly object[] =>
    Array.from({ length: count }, (_, n) => [
      { __typename: 'Party', id: there.parties[n] },
      { __typename: 'PerformanceReview', id: `review-${String(n)}` },
      { __typename: 'PerformanceRecommendation', id: `recommendation-${String(n)}` },
      { __typename: 'PerformanceSnapshot', id: `snapshot-${String(n)}` },
    ]).flat();

  test('are one for each thing that is kept about parties, and for each kind of it that is referred to', async () => {
    const few = await watched.recordReads(() => graph.ask(GATEWAY, ABOUT_PARTIES, { r: aboutParties(2) }));
    const many = await watched.recordReads(() => graph.ask(GATEWAY, ABOUT_PARTIES, { r: aboutParties(50) }));
    expect([few.answer.errors, many.answer.errors]).toEqual([undefined, undefined]);
    const once = {
      'find parties': 1,
      // Those of a party, and those from which readiness follows.
      'find accessGrants': 2,
      'aggregate accessGrants': 1,
      'find performanceReviews': 2,
      'aggregate performanceReviews': 1,
      'find recommendations': 1,
      'find performanceSnapshots': 2,
      'find events': 1,
      'find readinessAssessments': 1,
      'aggregate performanceIssues': 1,
    };
    expect(countsOf(few.reads)).toEqual(once);
    expect(countsOf(many.reads)).toEqual(once);
    for (const read of many.reads) expect(await watched.stagesOf(read)).not.toContain('COLLSCAN');
  });

  test('are carried out from indexes', async () => {
    const { reads } = await watched.recordReads(() => graph.ask(there.north, NESTED, { r: references(20) }));
    for (const read of reads) {
      const stages = await watched.stagesOf(read);
      expect([read.collection, read.command, stages]).toEqual([read.collection, read.command, expect.arrayContaining(['IXSCAN'])]);
      expect(stages).not.toContain('COLLSCAN');
    }
  });
});

describe('what belongs to many parents', () => {
  const PAGE = `query($r: [_Any!]!, $first: Int, $last: Int, $after: String, $orderBy: PerformanceIssueOrder! = RAISED_AT_DESC, $filter: PerformanceIssueFilter) {
    _entities(representations: $r) { ... on Service { id performanceIssues(first: $first, last: $last, after: $after, orderBy: $orderBy, filter: $filter) {
      totalCount edges { cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;
  const ask = async (who: typeof operator, services: readonly string[], page: object): Promise<readonly unknown[]> => {
    const r = services.map((id) => ({ __typename: 'Service', id }));
    return (await graph.data(who, PAGE, { r, ...page }))['_entities'] as unknown as readonly unknown[];
  };

  test('is for each what it is when asked for alone', async () => {
    const cursor = ((await ask(operator, ['service-with-60'], { first: 30 }))[0] as { performanceIssues: { edges: { cursor: string }[] } })
      .performanceIssues.edges[20]?.cursor;
    const pages = fc.record({
      page: fc.oneof(
        fc.record({ first: fc.integer({ min: 0, max: 20 }), after: fc.constantFrom(null, cursor) }),
        fc.record({ last: fc.integer({ min: 0, max: 20 }) }),
      ),
      filter: fc.constantFrom(null, { status: ['ACKNOWLEDGED'] }, { affectedEntity: { type: 'SERVICE', id: 'service-with-30' } }),
      who: fc.constantFrom(operator, there.north, there.south),
      services: fc.shuffledSubarray([...there.services, 'nothing']),
    });
    await fc.assert(
      fc.asyncProperty(pages, async ({ page, filter, who, services }) => {
        const wanted = { orderBy: 'RAISED_AT_ASC', filter, ...page };
        if (cursor !== undefined && 'after' in page && page.after === cursor) wanted.orderBy = 'RAISED_AT_DESC';
        const alone = await Promise.all(services.map((id) => ask(who, [id], wanted)));
        expect(await ask(who, services, wanted)).toEqual(alone.flat());
      }),
      { numRuns: 10 },
    );
  });

  test('counts what each may see', async () => {
    const totals = async (who: typeof operator) =>
      (await ask(who, there.services, { first: 0 })).map(
        (one) => (one as { performanceIssues: { totalCount: number } }).performanceIssues.totalCount,
      );
    expect(await totals(operator)).toEqual([60, 30, 15, 7, 3, 1, 0]);
    const [ofNorth, ofSouth] = [await totals(there.north), await totals(there.south)];
    expect(ofNorth.map((count, n) => count + (ofSouth[n] ?? 0))).toEqual([60, 30, 15, 7, 3, 1, 0]);
    expect(ofSouth[0]).toBe(6);
  });

  test('takes more commands only where one parent has nearly all there is', async () => {
    const hot = await watched.recordReads(() => ask(operator, there.services, { first: 2 }));
    expect(hot.reads.filter(({ name }) => name === 'find').length).toBeLessThanOrEqual(2 * there.services.length);
    const even = await watched.recordReads(() => ask(operator, there.services.slice(2), { first: 20 }));
    expect(even.reads.filter(({ name }) => name === 'find')).toHaveLength(1);
  });
});
