/** What a party reads of an issue that was another party's for a while. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PerformanceIssue } from '../../src/domain/issue/model.js';
import type { Party } from '../../src/domain/party/model.js';
import { partyUser, type Principal } from '../../src/domain/kernel/principal.js';
import { expectFieldsAnswerAlone } from '../support/fieldsAlone.js';
import { type GraphClient, graphClient, type JsonObject, nodesOf } from '../support/graphClient.js';
import { arrangement, arrangementB, crm, hour, operator, planner, timer } from '../support/domain/samples.js';
import { executeSteps, raiseIssue, registerParty } from '../support/storeFixtures.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let graph: GraphClient;
let a: Party;
let b: Party;
beforeAll(async () => {
  world = await startWorld();
  graph = graphClient(world.store, () => hour(20));
});
beforeEach(async () => {
  a = await registerParty(world.store, arrangement);
  b = await registerParty(world.store, { ...arrangementB, stopReasons: ['AWAITING_ACCESS', 'AWAITING_INFORMATION'] }, 'Other Networks');
});
afterAll(() => world.close());

const agentOf = ({ _id }: Party): Principal => partyUser(`agent of ${_id}`, _id);

const handedTo = ({ _id: partyId }: Party, reason: string, hours: number) =>
  [{ type: 'AssignPerformanceIssue', partyId, reason }, operator, hour(hours)] as const;

/** Commands of the party and the service provider during an assignment. Every text and author names the assignment. */
const stay = async (party: Party, id: string, from: number): Promise<PerformanceIssue> => {
  const [name, agent] = [party.name, agentOf(party)];
  return executeSteps(world.store, id, [
    [{ type: 'StopServiceLevelClock', reason: 'AWAITING_ACCESS', evidence: `gate of ${name}` }, timer, hour(from + 0.1)],
    [
      { type: 'ReportPerformanceIssueProgress', percent: 10, text: `report of ${name}`, expectedRestorationAt: hour(from + 10) },
      agent,
      hour(from + 0.2),
    ],
    [
      { type: 'ReportPerformanceIssueProgress', percent: 20, text: `again of ${name}`, expectedRestorationAt: hour(from + 11) },
      agent,
      hour(from + 0.3),
    ],
    [{ type: 'AddPerformanceIssueNote', text: `note of ${name}` }, agent, hour(from + 0.4)],
    [{ type: 'AddPerformanceIssueNote', text: `note for ${name}` }, operator, hour(from + 0.5)],
    [
      { type: 'RequestPerformanceIssueInformation', question: `question of ${name}`, stopReason: 'AWAITING_INFORMATION' },
      agent,
      hour(from + 0.6),
    ],
  ]);
};

/** An issue of A that goes to B while A waits for an answer and for access. */
const handedOver = async (): Promise<string> => {
  const { _id: id } = await raiseIssue(world.store, a._id);
  await executeSteps(world.store, id, [[{ type: 'StartPerformanceIssue', note: `start of ${a.name}` }, agentOf(a), hour(0.05)]]);
  await stay(a, id, 0);
  await executeSteps(world.store, id, [handedTo(b, `hand-over to ${b.name}`, 1)]);
  return id;
};

/** What B says on it from then on. */
const workedOn = async (id: string): Promise<void> => {
  await stay(b, id, 1);
};

const FIELDS = `assignments { partyId reason } statusChanges { status by reason } clockStops { id from evidence openedBy } question { text by }
  progress { text by slippage } expectedRestorationAt slippage { n revisions { by expectedBefore } } notes { nodes { text by } } verifications { by }
  clocks { partyId explain { evidence } } history { nodes { type details } }`;

const read = async (who: Principal, id: string): Promise<JsonObject> =>
  (await graph.data(who, `query($id: ID!) { issue: performanceIssue(id: $id) { ${FIELDS} } }`, { id }))['issue'] ?? {};

/** The ways in which the same issue is reached. */
const WAYS: Readonly<Record<string, (id: string) => readonly [source: string, variables: JsonObject, path: readonly (string | number)[]]>> =
  {
    'by its id': (id) => [`query($id: ID!) { it: performanceIssue(id: $id) { ${FIELDS} } }`, { id }, ['it']],
    'in a list': () => [`{ it: performanceIssues(first: 1) { nodes { ${FIELDS} } } }`, {}, ['it', 'nodes', 0]],
    'of its party': () => [
      `query($id: ID!) { it: party(id: $id) { performanceIssues(first: 1) { edges { node { ${FIELDS} } } } } }`,
      { id: b._id },
      ['it', 'performanceIssues', 'edges', 0, 'node'],
    ],
    'by reference': (id) => [
      `query($of: [_Any!]!) { it: _entities(representations: $of) { ... on PerformanceIssue { ${FIELDS} } } }`,
      { of: [{ __typename: 'PerformanceIssue', id }] },
      ['it', 0],
    ],
  };

describe('after a hand-over', () => {
  test.each(Object.entries(WAYS))('the new party reads nothing of the former one: %s', async (_, way) => {
    const id = await handedOver();
    await workedOn(id);
    const [source, variables, path] = way(id);
    const answer = await graph.data(agentOf(b), source, variables);
    const seen = path.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>>)[key], answer);
    expect(seen).toMatchObject({
      assignments: [{ partyId: b._id, reason: `hand-over to ${b.name}` }],
      statusChanges: [
        { status: 'IN_PROGRESS', reason: 'The issue was handed over' },
        { status: 'PENDING', reason: `question of ${b.name}` },
      ],
      clockStops: [
        { id: 'stop-10', evidence: null, openedBy: operator.id },
        { evidence: `gate of ${b.name}` },
        { evidence: `question of ${b.name}` },
      ],
      question: { text: `question of ${b.name}` },
      progress: [
        { text: `report of ${b.name}`, slippage: null },
        { text: `again of ${b.name}`, slippage: 'PT1H' },
      ],
      expectedRestorationAt: hour(12).toISOString(),
      slippage: { n: 1 },
      notes: { nodes: [{ text: `note of ${b.name}` }, { text: `note for ${b.name}` }] },
    });
    for (const secret of [a._id, a.name]) expect(JSON.stringify(seen)).not.toContain(secret);
  });

  test('a question is closed with the hand-over, and an estimate belongs to the responsible party: a new party owes its own', async () => {
    const id = await handedOver();
    const nothing = { question: null, expectedRestorationAt: null, progress: [], notes: { nodes: [] }, slippage: { n: 0 } };
    expect(await read(agentOf(b), id)).toMatchObject(nothing);
    expect(await read(operator, id)).toMatchObject({
      question: null,
      expectedRestorationAt: null,
    });
  });

  test.each([
    ['staff', operator],
    ['another subgraph', crm],
  ])('all of it is read by %s', async (_, who) => {
    const id = await handedOver();
    await workedOn(id);
    const { progress, notes, assignments, statusChanges, slippage } = await read(who, id);
    expect(progress).toHaveLength(4);
    expect(nodesOf(notes)).toHaveLength(4);
    expect(assignments).toMatchObject([{ partyId: a._id }, { partyId: b._id, reason: `hand-over to ${b.name}` }]);
    expect(statusChanges).toHaveLength(5);
    expect(slippage).toMatchObject({ n: 2 });
  });

  test('a party that gets it back reads its own stays, and not where it was in between', async () => {
    const id = await handedOver();
    await workedOn(id);
    await executeSteps(world.store, id, [handedTo(a, 'Not their segment', 2)]);
    const seen = await read(agentOf(a), id);
    expect(seen).toMatchObject({
      assignments: [{ partyId: a._id }, { partyId: a._id, reason: 'Not their segment' }],
      notes: { nodes: [{ text: `note of ${a.name}` }, { text: `note for ${a.name}` }] },
      expectedRestorationAt: null,
      question: null,
    });
    const handOvers = nodesOf(seen['history']).filter(({ type }) => type === 'PartyAssigned');
    expect(handOvers).toMatchObject([{ details: {} }, { details: { partyId: a._id, reason: 'Not their segment' } }]);
    expect(handOvers[0]).toEqual({ type: 'PartyAssigned', details: {} });
    for (const secret of [b._id, b.name]) expect(JSON.stringify(seen)).not.toContain(secret);
  });

  test('each field asked alone answers its new party as it does among all others', async () => {
    const id = await handedOver();
    await workedOn(id);
    const ask = async (selection: string) =>
      (await graph.data(agentOf(b), `query($id: ID!) { issue: performanceIssue(id: $id) { ${selection} } }`, { id }))['issue'] ?? {};
    await expectFieldsAnswerAlone('PerformanceIssue', ask);
  });
});

test('the former party learns that it no longer has the issue, but neither who has it nor why', async () => {
  const id = await handedOver();
  const source = `query($id: ID!) { party(id: $id) { inventory(first: 1) { nodes { type reason details } } } performanceIssue(id: "${id}") { id } }`;
  const ofA = await graph.data(agentOf(a), source, { id: a._id });
  expect(ofA).toEqual({ party: { inventory: { nodes: [{ type: 'PartyAssigned', reason: null, details: {} }] } }, performanceIssue: null });
  const ofB = await graph.data(agentOf(b), source, { id: b._id });
  expect(ofB).toMatchObject({
    party: {
      inventory: {
        nodes: [
          {
            reason: `hand-over to ${b.name}`,
            details: { partyId: b._id, reason: `hand-over to ${b.name}`, terms: { agreementReference: 'AGR-B' } },
          },
        ],
      },
    },
  });
});

test('the terms agreed with a party, and the clocks that run by them, are read by that party alone, not by parties before or after it', async () => {
  const { _id: id } = await raiseIssue(world.store, a._id);
  await executeSteps(world.store, id, [handedTo(b, 'Their segment', 1), handedTo(a, 'Not their segment', 2)]);
  const ofA = await read(agentOf(a), id);
  expect(nodesOf(ofA['history'])).toMatchObject([
    { type: 'IssueRaised', details: { terms: { agreementReference: 'AGR-A' } } },
    { type: 'PartyAssigned', details: {} },
    { type: 'PartyAssigned', details: { terms: { agreementReference: 'AGR-A' } } },
  ]);
  expect(JSON.stringify(ofA)).not.toContain('AGR-B');
  const ofStaff = await read(operator, id);
  expect(JSON.stringify(ofStaff)).toContain('AGR-B');
  const parties = (issue: JsonObject): readonly unknown[] => [
    ...new Set((issue['clocks'] as readonly { readonly partyId: string }[]).map(({ partyId }) => partyId)),
  ];
  expect([parties(ofA), parties(ofStaff)]).toEqual([[a._id], [a._id, b._id]]);
});

test('a link to an issue of another party is read by staff and subgraphs, and not by a party', async () => {
  const [one, own, others] = [
    await raiseIssue(world.store, a._id),
    await raiseIssue(world.store, a._id),
    await raiseIssue(world.store, b._id),
  ];
  await executeSteps(world.store, one._id, [
    [{ type: 'LinkPerformanceIssues', issueId: others._id, relation: 'CAUSED_BY' }, operator, hour(1)],
    [{ type: 'LinkPerformanceIssues', issueId: own._id, relation: 'RELATED_TO' }, operator, hour(2)],
  ]);
  const linked = async (who: Principal): Promise<JsonObject> =>
    (
      await graph.data(
        who,
        `query($id: ID!) { it: performanceIssue(id: $id) { links { issueId relation } history { nodes { details } } } }`,
        {
          id: one._id,
        },
      )
    )['it'] ?? {};
  const both = [
    { issueId: others._id, relation: 'CAUSED_BY' },
    { issueId: own._id, relation: 'RELATED_TO' },
  ];
  for (const who of [operator, planner, crm]) expect(await linked(who)).toMatchObject({ links: both });
  const seen = await linked(agentOf(a));
  expect(seen['links']).toEqual([{ issueId: own._id, relation: 'RELATED_TO' }]);
  expect(JSON.stringify(seen)).not.toContain(others._id);
});
