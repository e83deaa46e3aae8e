/** The rules of verification, of work in progress and of former parties, through the API. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { staff } from '../../src/domain/kernel/principal.js';
import { arrangement, target } from '../support/domain/samples.js';
import { registerParty } from '../support/storeFixtures.js';
import { OPERATOR, PLANNER, type RestorationScenario, startScenario } from '../support/restorationScenario.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let scenario: RestorationScenario;
beforeAll(async () => {
  world = await startWorld();
  scenario = await startScenario(world);
});
afterAll(() => world.close());

const SETTLER = staff('settler', ['OPERATOR']);

describe('a verification', () => {
  test('goes by what the operator measures, and a later bad value takes it back', async () => {
    const { raise, analyze, mutate, mutateAccepted, supplier, later } = scenario;
    const id = await raise();
    await analyze(id);
    await mutateAccepted(supplier, 'claimPerformanceIssueResolution', { id, resolution: 'Replaced a card' });
    later(20);
    await mutateAccepted(supplier, 'recordPerformanceIssueMeasurement', { id, indicator: 'loss', value: 0.01 });
    expect(await mutate(OPERATOR, 'verifyRestoration', { id })).toMatchObject({ code: 'NOT_MEASURED' });
    const measured = await mutateAccepted(
      OPERATOR,
      'recordPerformanceIssueMeasurement',
      { id, indicator: 'loss', value: 0.2 },
      'measurements { source value recordedAt }',
    );
    expect(measured['measurements']).toMatchObject([{ source: 'PARTY' }, { source: 'SERVICE_PROVIDER', value: 0.2 }]);
    await mutateAccepted(OPERATOR, 'verifyRestoration', { id });
    const bad = await mutateAccepted(
      OPERATOR,
      'recordPerformanceIssueMeasurement',
      { id, indicator: 'loss', value: 50 },
      'verifications { passed voided { reason by } }',
    );
    expect(bad['verifications']).toMatchObject([{ passed: true, voided: { by: OPERATOR.id } }]);
    expect(await mutate(OPERATOR, 'acceptPerformanceIssueResolution', { id })).toMatchObject({ code: 'NOT_VERIFIED' });
  });

  test('keeps its mandate: a second person relaxes it', async () => {
    const { raise, analyze, develop, mutate, mutateAccepted } = scenario;
    const id = await raise();
    await analyze(id, { requiresReconfiguration: true });
    await develop(id);
    const without = {
      id,
      degradationCode: 'CONGESTION',
      natureOfDegradation: 'Congestion',
      indicators: [{ name: 'loss', unit: '%', normalMax: 1 }],
    };
    expect(await mutate(PLANNER, 'analyzeServiceQuality', without)).toMatchObject({ __typename: 'PerformanceInvalidInput' });
    const proposed = await mutateAccepted(
      PLANNER,
      'analyzeServiceQuality',
      { ...without, reason: 'It was a cable' },
      'qualityAnalysis { requiresReconfiguration } proposedChanges { id kind by decision { approved } }',
    );
    expect(proposed).toMatchObject({
      qualityAnalysis: { requiresReconfiguration: true },
      proposedChanges: [{ kind: 'RELAX_ANALYSIS', by: PLANNER.id, decision: null }],
    });
    const changeId = (proposed['proposedChanges'] as readonly { readonly id: string }[])[0]?.id;
    const decision = { id, changeId, approve: true, reason: 'The cable was found' };
    expect(await mutate(PLANNER, 'decidePerformanceIssueChange', decision)).toMatchObject({ code: 'FOUR_EYES' });
    expect(
      await mutateAccepted(OPERATOR, 'decidePerformanceIssueChange', decision, 'qualityAnalysis { requiresReconfiguration }'),
    ).toMatchObject({
      qualityAnalysis: { requiresReconfiguration: false },
    });
  });
});

test('an issue with work in progress is neither cancelled nor handed over', async () => {
  const { raise, analyze, approve, mutate, mutateAccepted, supplier, otherParty } = scenario;
  const id = await raise();
  await analyze(id);
  const plan = await approve(id);
  await mutateAccepted(supplier, 'commenceImprovementPlan', { id: plan });
  expect(await mutate(OPERATOR, 'cancelPerformanceIssue', { id, code: 'OTHER', reason: 'Never mind' })).toMatchObject({
    code: 'PLAN_IN_PROGRESS',
  });
  expect(await mutate(OPERATOR, 'assignPerformanceIssue', { id, partyId: otherParty.partyId, reason: 'Theirs' })).toMatchObject({
    code: 'PLAN_IN_PROGRESS',
  });
});

describe('a former party', () => {
  const CLOCKS =
    'query($id: ID!, $issueId: ID) { party(id: $id) { formerClocks(issueId: $issueId) { issueId issueName clock { id partyId breached dispute { outcome } explain { holder status } } } } }';

  test('reads and disputes its own clocks, and nothing else of the issue', async () => {
    const { raise, graph, mutate, mutateAccepted, supplier, otherParty, later } = scenario;
    const id = await raise();
    later(10 * 60);
    await mutateAccepted(OPERATOR, 'assignPerformanceIssue', { id, partyId: otherParty.partyId, reason: 'Theirs' });
    const read = async (who = supplier) => graph.data(who, CLOCKS, { id: supplier.partyId, issueId: id });
    const own = await read();
    expect(own).toMatchObject({
      party: {
        formerClocks: expect.arrayContaining([
          { issueId: id, issueName: expect.any(String), clock: expect.objectContaining({ id: 'restore-party-1', breached: true }) },
        ]),
      },
    });
    expect(await graph.data(supplier, 'query($id: ID!) { performanceIssue(id: $id) { id } }', { id })).toEqual({ performanceIssue: null });
    expect(await mutate(supplier, 'disputeClock', { id, clockId: 'restore-party-1', reason: 'The site was closed' })).toMatchObject({
      __typename: 'PerformanceNotFound',
    });

    const dispute = `mutation($id: ID!) { outcome: disputeFormerClock(input: { id: $id, clockId: "restore-party-1", reason: "The site was closed" }) {
      ... on DisputeFormerClockPayload { warnings { message } cursor formerServiceLevelClock { issueId clock { id dispute { outcome by } } } } } }`;
    const clock = { id: 'restore-party-1', dispute: { outcome: 'OPEN', by: supplier.id } };
    // What there is to warn of in the issue is for those who may read it.
    const warned = await graph.data(OPERATOR, 'query($id: ID!) { performanceIssue(id: $id) { warnings { code } } }', { id });
    expect(warned['performanceIssue']?.['warnings']).not.toEqual([]);
    expect((await graph.data(supplier, dispute, { id }))['outcome']).toEqual({
      warnings: [],
      cursor: expect.any(String),
      formerServiceLevelClock: { issueId: id, clock },
    });
    const settlement = { id, clockId: 'restore-party-1', outcome: 'UPHELD', reason: 'It was' };
    expect(await mutate(OPERATOR, 'settleClockDispute', settlement)).toMatchObject({ code: 'FOUR_EYES' });
    await mutateAccepted(SETTLER, 'settleClockDispute', settlement);
    const history = await graph.data(
      otherParty,
      'query($id: ID!) { performanceIssue(id: $id) { history(first: 100) { nodes { type } } } }',
      { id },
    );
    expect(JSON.stringify(history)).not.toContain('ClockDispute');
  });

  test('gets the same answer for another issue, or another party’s clock, as for one that does not exist', async () => {
    const { raise, graph, mutate, supplier, otherParty } = scenario;
    const id = await raise();
    expect(await mutate(otherParty, 'disputeFormerClock', { id, clockId: 'restore-party-1', reason: 'x' })).toMatchObject({
      __typename: 'PerformanceNotFound',
    });
    expect(await graph.data(otherParty, CLOCKS, { id: supplier.partyId, issueId: id })).toEqual({ party: null });
    const read = (await graph.data(supplier, CLOCKS, { id: supplier.partyId, issueId: id })) as {
      readonly party: { readonly formerClocks: readonly unknown[] };
    };
    expect(read.party.formerClocks).toEqual([]);
  });
});

test('links show on both sides, and a duplicate counts once', async () => {
  const { graph, mutate, mutateAccepted, supplier } = scenario;
  const { _id: partyId } = await registerParty(world.store, { ...arrangement, targets: [target('MAJOR', 'RESTORE', 8)] }, 'east');
  const raiseOne = async (): Promise<string> =>
    String(
      (
        await mutateAccepted(OPERATOR, 'raisePerformanceIssue', {
          partyId,
          name: 'Loss',
          category: 'LOSS',
          severity: 'MAJOR',
          initiatingLayer: 'CRM',
          initiatingProcess: 'x',
          resource: { type: 'RESOURCE', id: 'node-1' },
          affectedEntities: [{ type: 'SERVICE', id: 'vpn-1' }],
        })
      )['id'],
    );
  const [original, copy] = [await raiseOne(), await raiseOne()];
  const counts = async () => graph.data(OPERATOR, 'query($id: ID!) { party(id: $id) { inventoryCounts { open } } }', { id: partyId });
  expect(await counts()).toEqual({ party: { inventoryCounts: { open: 2 } } });
  await mutateAccepted(OPERATOR, 'linkPerformanceIssues', { id: copy, issueId: original, relation: 'DUPLICATE_OF' });
  expect(await counts()).toEqual({ party: { inventoryCounts: { open: 2 } } });
  const change = { changeId: 'change-2', approve: true, reason: 'The same line' };
  expect(await mutate(OPERATOR, 'decidePerformanceIssueChange', { id: copy, ...change })).toMatchObject({ code: 'FOUR_EYES' });
  await mutateAccepted(SETTLER, 'decidePerformanceIssueChange', { id: copy, ...change });
  const cancel = { id: original, code: 'RAISED_IN_ERROR', reason: 'Seen wrong' };
  expect(await mutate(OPERATOR, 'cancelPerformanceIssue', cancel)).toMatchObject({ code: 'HAS_DUPLICATES' });
  expect(await counts()).toEqual({ party: { inventoryCounts: { open: 1 } } });
  const links = async (id: string) =>
    graph.data(OPERATOR, 'query($id: ID!) { performanceIssue(id: $id) { links { issueId relation inverse } } }', { id });
  expect(await links(original)).toEqual({ performanceIssue: { links: [{ issueId: copy, relation: 'DUPLICATE_OF', inverse: true }] } });
  expect(await links(copy)).toEqual({ performanceIssue: { links: [{ issueId: original, relation: 'DUPLICATE_OF', inverse: false }] } });
  expect(supplier.partyId).not.toBe(partyId);
});
