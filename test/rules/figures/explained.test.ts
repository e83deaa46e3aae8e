/** A clock, a measure and a score are explained alike: who changed what they rest on, when, why, and from when that counts. */
import { expect, test } from '@jest/globals';
import { basisOfClock, basisOfIssue } from '../../../src/domain/issue/basis.js';
import { partyUser } from '../../../src/domain/kernel/principal.js';
import { executeOnSnapshot } from '../../../src/store/snapshot/index.js';
import { graphClient, type JsonObject } from '../../support/graphClient.js';
import {
  admin,
  analyzed,
  arrangement,
  claimed,
  given,
  handedOver,
  hour,
  issues,
  issuesWith,
  measured,
  operator,
  planner,
  prioritized,
  raised,
  registeredParty,
  resumed,
  secondOperator,
  started,
  type Step,
  stopped,
  supplierA,
  target,
  verified,
  voided,
} from '../../support/domain/samples.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import { describeWithWorld, raiseAndRestore, registerParty, stateOf } from '../../support/storeFixtures.js';

const dispute: Step<IssueCommand> = [
  { type: 'DisputeClock', clockId: 'restore-party-1', reason: 'The site was closed', from: hour(4), to: hour(8) },
  supplierA,
  hour(21),
];
const upheld: Step<IssueCommand> = [
  { type: 'SettleClockDispute', clockId: 'restore-party-1', outcome: 'UPHELD', reason: 'The gate log says so', from: hour(5) },
  admin,
  hour(22),
];
const story = given(issues, [
  raised,
  started(),
  analyzed(0.6),
  stopped(1),
  resumed(2, 'stop-4'),
  prioritized(3, 'CRITICAL'),
  claimed(20),
  measured(20.1),
  measured(20.3),
  measured(20.5),
  verified(20.6),
  ...voided(20.8, 'stop-4', 12),
  dispute,
  upheld,
]);

test('a clock is explained by its agreement, severities, stops and disputes, in the order of the decisions', () => {
  const clock = story.clocks.find(({ id }) => id === 'restore-party-1');
  if (clock === undefined) throw new Error('no clock');
  expect(basisOfClock(clock, story)).toMatchObject([
    { kind: 'SEVERITY', text: 'MAJOR', by: operator.id, countsFrom: hour(0) },
    { kind: 'AGREEMENT', text: 'AGR-A, version 1', countsFrom: hour(0) },
    { kind: 'STOP', text: 'stop-4: AWAITING_ACCESS', reason: 'Gate log', countsFrom: hour(1) },
    { kind: 'SEVERITY', text: 'CRITICAL', reason: 'More customers', countsFrom: hour(3) },
    // Decided late, and counts from before.
    { kind: 'STOP_VOIDED', text: 'stop-4', at: hour(20.8), by: secondOperator.id, countsFrom: hour(1) },
    { kind: 'DISPUTE', at: hour(22), by: admin.id, reason: 'The gate log says so', countsFrom: hour(5) },
  ]);
  const provider = story.clocks.find(({ id }) => id === 'restore-service-provider-1');
  expect(provider && basisOfClock(provider, story).map(({ kind }) => kind)).not.toContain('STOP');
  const moved = given(issues, [raised, started(), handedOver(3)]);
  const ofB = moved.clocks.find(({ kind, partyId }) => kind === 'RESTORE' && partyId === 'party-b');
  expect(ofB && basisOfClock(ofB, moved)).toContainEqual(
    expect.objectContaining({ kind: 'AGREEMENT', text: 'AGR-B, version 1', reason: 'Their segment' }),
  );
});

test('what was found out is explained by its evidence, of a clock where one of its targets depends on that', () => {
  const broken = { ...target('MAJOR', 'RESTORE', 2), when: { causes: ['FIBRE_BREAK'] } };
  const steps = [
    raised,
    started(),
    analyzed(0.6),
    [{ type: 'IdentifyPerformanceIssueCause', cause: 'FIBRE_BREAK', evidence: 'Reflection at 4.2 km' }, operator, hour(1)],
    [{ ...analyzed(1.5)[0], natureOfDegradation: 'Congestion at noon' } as IssueCommand, planner, hour(1.5)],
  ] as const satisfies readonly Step<IssueCommand>[];
  const cause = { kind: 'CAUSE', by: operator.id, reason: 'Reflection at 4.2 km', countsFrom: hour(1), text: 'FIBRE_BREAK' };
  const conditional = given(issuesWith(registeredParty('party-a', { ...arrangement, targets: [broken, ...arrangement.targets] })), steps);
  expect(basisOfIssue(conditional)).toMatchObject([
    { kind: 'SEVERITY' },
    { kind: 'AGREEMENT' },
    { kind: 'ANALYSIS', at: hour(0.6), text: 'CONGESTION' },
    cause,
    { kind: 'ANALYSIS', at: hour(1.5), text: 'CONGESTION, loss ..1 %' },
  ]);
  const kinds = (issue: PerformanceIssue) =>
    issue.clocks.flatMap((clock) => (clock.id === 'restore-party-1' ? basisOfClock(clock, issue).map(({ kind }) => kind) : []));
  expect(kinds(conditional)).toEqual(['SEVERITY', 'AGREEMENT', 'ANALYSIS', 'CAUSE', 'ANALYSIS']);
  expect(kinds(given(issues, steps))).toEqual(['SEVERITY', 'AGREEMENT']);
});

test('an issue is explained by the analysis, the claim and its verification too', () => {
  expect(basisOfIssue(story).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['SEVERITY', 'AGREEMENT', 'STOP', 'STOP_VOIDED', 'DISPUTE', 'ANALYSIS', 'CLAIM', 'VERIFICATION']),
  );
  const repaired = given(issues, [
    raised,
    started(),
    analyzed(0.6),
    [{ type: 'RecordRestoration', kind: 'TEMPORARY', description: 'Reserve path' }, supplierA, hour(3)],
    measured(4),
    verified(5),
  ]);
  expect(basisOfIssue(repaired)).toContainEqual(
    expect.objectContaining({ kind: 'RESTORATION', by: supplierA.id, countsFrom: hour(3), text: 'TEMPORARY: confirmed' }),
  );
  expect(basisOfIssue(story).map(({ at }) => at)).toEqual(
    basisOfIssue(story)
      .map(({ at }) => at)
      .toSorted((a, b) => a.getTime() - b.getTime()),
  );
});

describeWithWorld('through the graph', (world) => {
  test('a measure of a snapshot, and with it an indicator of its score, is explained by each issue and its basis', async () => {
    const { store } = world();
    const graph = graphClient(store, () => hour(400));
    const { _id: partyId } = await registerParty(store);
    for (const index of [0, 1]) await raiseAndRestore(store, partyId, 20 * index, 3 + index);
    const command = { type: 'TakePerformanceSnapshot', partyId, period: { from: hour(0), to: hour(100) } } as const;
    const { _id: id } = stateOf(await executeOnSnapshot(store, operator, { commands: [command], now: hour(300) }));
    const query = `query($id: ID!) { performanceSnapshot(id: $id) { explain(measure: RESTORE_TIME_NET) { issueId n value basisHistory { kind by reason countsFrom text } } } }`;
    const explained = async (who: Parameters<typeof graph.data>[0]) =>
      ((await graph.data(who, query, { id }))['performanceSnapshot'] as { readonly explain: readonly JsonObject[] }).explain;
    const found = await explained(operator);
    expect(found.map(({ n, value }) => [n, value]).toSorted()).toEqual([
      [1, 3 * 3_600_000],
      [1, 4 * 3_600_000],
    ]);
    expect(found[0]?.['basisHistory']).toContainEqual(expect.objectContaining({ kind: 'VERIFICATION', by: operator.id, text: 'passed' }));
    expect(await explained(partyUser('agent', partyId))).toHaveLength(2);
    const issueId = String(found[0]?.['issueId']);
    const { performanceIssue } = await graph.data(
      operator,
      'query($id: ID!) { performanceIssue(id: $id) { basisHistory { kind } clocks { kind basisHistory { kind text } } } }',
      { id: issueId },
    );
    expect(performanceIssue?.['basisHistory']).toContainEqual({ kind: 'CLAIM' });
    const clocks = performanceIssue?.['clocks'] as readonly { readonly basisHistory: readonly JsonObject[] }[];
    for (const { basisHistory } of clocks) expect(basisHistory).toContainEqual({ kind: 'SEVERITY', text: 'MAJOR' });
  });
});
