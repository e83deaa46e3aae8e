/** What is kept of parties' performance, through the graph: every field, pages, filters, references, and what a party does not read. */
import { beforeAll, expect, test } from '@jest/globals';
import { type Principal, partyUser } from '../../src/domain/kernel/principal.js';
import { expectFieldsAnswerAlone } from '../support/fieldsAlone.js';
import { type GraphClient, graphClient, type JsonObject } from '../support/graphClient.js';
import { auditor, hour, operator } from '../support/domain/samples.js';
import { takeMonth } from '../../src/store/monthlySnapshots.js';
import { describeWithWorld, raiseAndRestore, registerParty } from '../support/storeFixtures.js';

const NOW = new Date('2026-04-01T00:00:10Z');
const MARCH = { from: new Date('2026-03-01T00:00:00Z'), to: new Date('2026-04-01T00:00:00Z') };
const WEEK = { from: hour(0).toISOString(), to: hour(168).toISOString() };
const TWO_WEEKS = { from: hour(0).toISOString(), to: hour(336).toISOString() };
const NODE = { type: 'RESOURCE', id: 'node-1' };

describeWithWorld('performance through the graph', (world) => {
  let graph: GraphClient;
  let one = '';
  let other = '';
  let taken: readonly string[] = [];
  let reportId = '';
  let agent: Principal;

  const ask = async (source: string, who: Principal = operator): Promise<JsonObject> =>
    (await graph.data(who, `{ it: ${source} }`))['it'] ?? {};
  const take = async (partyId: string, more: JsonObject = {}): Promise<string> =>
    String((await graph.mutate(operator, 'takePerformanceSnapshot', { partyId, period: WEEK, ...more }))['id']);
  const idsOf = ({ nodes }: JsonObject): readonly unknown[] => (nodes as readonly JsonObject[]).map(({ id }) => id);

  beforeAll(async () => {
    const { store } = world();
    graph = graphClient(store, () => NOW);
    one = (await registerParty(store))._id;
    other = (await registerParty(store, undefined, 'Sample Bureau'))._id;
    agent = partyUser('agent', one);
    for (const [index, partyId] of [one, one, one, one, one, other].entries()) {
      await raiseAndRestore(store, partyId, 20 * index, 3 + index);
    }
    taken = [await take(one), await take(one, { subject: NODE }), await take(one, { period: TWO_WEEKS }), await take(other)];
    const question = { period: WEEK, by: ['PARTY'], measures: ['RESTORE_TIME'], filter: { entity: NODE, severity: ['MAJOR'] } };
    reportId = String((await graph.mutate(operator, 'storePerformanceReport', { title: 'Week 10', question, compare: true }))['id']);
  });

  test('snapshots are listed by the end of their periods, in pages, and found by party, subject and state', async () => {
    const [ofWeek = '', ofNode = '', ofTwoWeeks = '', ofOther = ''] = taken;
    const all = await ask('performanceSnapshots(first: 2) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }');
    expect([all['totalCount'], idsOf(all)]).toEqual([4, [ofTwoWeeks, ofOther]]);
    const after = (all['pageInfo'] as JsonObject)['endCursor'] as string;
    expect(idsOf(await ask(`performanceSnapshots(first: 2, after: "${after}") { nodes { id } }`))).toEqual([ofNode, ofWeek]);
    expect(idsOf(await ask('performanceSnapshots(orderBy: PERIOD_ASC, first: 1) { nodes { id } }'))).toEqual([ofWeek]);
    expect(idsOf(await ask(`performanceSnapshots(filter: { partyId: ["${other}"] }) { nodes { id } }`))).toEqual([ofOther]);
    expect(
      idsOf(await ask('performanceSnapshots(filter: { subject: { type: RESOURCE, id: "node-1" }, status: [TAKEN] }) { nodes { id } }')),
    ).toEqual([ofNode]);
    expect(
      idsOf(await ask(`party(id: "${one}") { it: performanceSnapshots { nodes { id } } }`).then((party) => party['it'] as JsonObject)),
    ).toEqual([ofTwoWeeks, ofNode, ofWeek]);
  });

  test('a party sees its own, without the issues of others that they name', async () => {
    const [ofWeek = '', , , ofOther = ''] = taken;
    const source = 'performanceSnapshots { totalCount nodes { partyId inputs inputsHash history { nodes { details } } } }';
    const own = await ask(source, agent);
    expect(own['totalCount']).toBe(3);
    for (const node of own['nodes'] as readonly JsonObject[]) {
      expect(node).toMatchObject({ partyId: one, inputs: [], inputsHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(JSON.stringify(node['history'])).not.toContain('"inputs":');
    }
    expect(await ask(`performanceSnapshot(id: "${ofOther}") { id }`, agent)).toEqual({});
    expect((await ask(`performanceSnapshot(id: "${ofWeek}") { inputs }`))['inputs']).toHaveLength(6);
    expect(await graph.mutate(agent, 'takePerformanceSnapshot', { partyId: one, period: WEEK })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await graph.mutate(auditor, 'takePerformanceSnapshot', { partyId: one, period: WEEK })).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  test('other subgraphs read the score of any number of parties by reference', async () => {
    const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Party { name performanceScore latestPerformance { id published period { to } score { lacks } } } } }`;
    const representations = [one, other, one].map((id) => ({ __typename: 'Party', id }));
    const answers = async (): Promise<readonly JsonObject[]> =>
      (await graph.data(operator, source, { of: representations }))['_entities'] as unknown as readonly JsonObject[];
    // What was taken by hand is not published.
    expect(await answers()).toMatchObject(representations.map(() => ({ performanceScore: null, latestPerformance: null })));
    await takeMonth(world().store, MARCH, NOW);
    const [ofOne, ofOther, again] = await answers();
    expect(ofOne).toMatchObject({ latestPerformance: { published: true, period: { to: MARCH.to.toISOString() }, score: { lacks: null } } });
    expect(taken).not.toContain((ofOne?.['latestPerformance'] as JsonObject)['id']);
    expect(ofOne?.['performanceScore']).toBeGreaterThan(50);
    expect(again).toEqual(ofOne);
    // One issue is too little to go by: that is no score, and not a low one.
    expect(ofOther).toMatchObject({
      performanceScore: null,
      latestPerformance: { score: { lacks: expect.stringMatching(/^Not enough data/) } },
    });
  });

  test('other subgraphs keep a snapshot by its id, and read what it said', async () => {
    const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on PerformanceSnapshot { id issues score { value } } } }`;
    const representations = [{ __typename: 'PerformanceSnapshot', id: taken[0] }];
    expect((await graph.data(operator, source, { of: representations }))['_entities']).toMatchObject([{ id: taken[0], issues: 5 }]);
    expect((await graph.data(partyUser('agent', other), source, { of: representations }))['_entities']).toEqual([null]);
  });

  test('questions that make no sense are refused with what is wrong where', async () => {
    expect((await graph.ask(operator, '{ rankParties(month: "2026-13") { of } }')).errors?.[0]).toMatchObject({
      message: 'month must be a month like "2026-03"',
      extensions: { code: 'BAD_USER_INPUT', problems: [{ path: ['month'] }] },
    });
    expect(
      await graph.mutate(operator, 'takePerformanceSnapshot', { partyId: one, period: { from: WEEK.to, to: WEEK.from } }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: ['period', 'to'] }],
    });
    const question = { period: WEEK, measures: ['DELAY'], timeZone: 'Mars' };
    expect(await graph.mutate(operator, 'storePerformanceReport', { title: 'Wrong', question })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: ['timeZone'] }],
    });
  });

  test('a repeated request takes one snapshot', async () => {
    const input = { partyId: other, period: TWO_WEEKS, clientMutationId: 'once' };
    const [first, second] = [
      await graph.mutate(operator, 'takePerformanceSnapshot', input),
      await graph.mutate(operator, 'takePerformanceSnapshot', input),
    ];
    expect(second).toEqual(first);
    expect((await ask(`performanceSnapshot(id: "${String(first['id'])}") { take }`))['take']).toBe(1);
  });

  test('every field of a snapshot and a report answers the same asked alone as asked with all others', async () => {
    for (const [name, root, absent] of [
      ['PerformanceSnapshot', `performanceSnapshot(id: "${String(taken[1])}")`, ['because', 'supersededBy', 'supersededBecause']],
      ['PerformanceReport', `performanceReport(id: "${reportId}")`, []],
    ] as const) {
      const all = await expectFieldsAnswerAlone(name, (selection) => ask(`${root} { ${selection} }`));
      expect(Object.keys(all).filter((field) => all[field] === null)).toEqual(absent);
    }
    expect(
      await ask(`performanceReport(id: "${reportId}") { question { filter { severity partyId entity { ... on Resource { id } } } } }`),
    ).toEqual({
      question: { filter: { severity: ['MAJOR'], partyId: null, entity: { id: 'node-1' } } },
    });
  });
});
