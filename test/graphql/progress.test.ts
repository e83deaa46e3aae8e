/** Progress and the party inventory through the graph. */
import { beforeAll, expect, jest, test } from '@jest/globals';
import { documents } from '../../src/store/store.js';
import type { JsonObject } from '../support/graphClient.js';
import { OPERATOR, type RestorationScenario, startScenario } from '../support/restorationScenario.js';
import { describeWithWorld, registerParty } from '../support/storeFixtures.js';
import { issues } from '../../src/store/issue/collection.js';

const REPORT = `asOf period { from to } issuesWorked issuesWithoutReport reports updates { due punctual missed share } slippage { n mean worst }
  openIssues { open pending atRisk breached } expected { n overdue unknown earliest { performanceIssueId expectedAt overdue performanceIssue { id } } } party { id }`;

describeWithWorld('Through the graph, progress', (world) => {
  let stage: RestorationScenario;
  let partyId: string;
  let issueId: string;
  const ask = async (source: string, who = OPERATOR): Promise<JsonObject> => (await stage.graph.data(who, `{ it: ${source} }`))['it'] ?? {};
  const report = (expectedRestorationAt: string, percent = 20): Promise<JsonObject> =>
    stage.mutateAccepted(stage.supplier, 'reportPerformanceIssueProgress', {
      id: issueId,
      percent,
      text: 'On site',
      expectedRestorationAt,
    });
  const reportOn = (id: string, hours: number, who = OPERATOR): Promise<JsonObject> =>
    ask(
      `partyProgressReport(partyId: "${id}", period: { from: "${stage.inHours(-hours)}", to: "${stage.inHours(hours)}" }) { ${REPORT} }`,
      who,
    );

  /** Due every 4 h: in time, then 2 h late; the expectation slips by 3 h and back by 1. */
  beforeAll(async () => {
    stage = await startScenario(world());
    partyId = stage.supplier.partyId ?? '';
    issueId = await stage.raise();
    stage.later(180);
    await report(stage.inHours(4));
    stage.later(360);
    await report(stage.inHours(1));
    stage.later(30);
    await report(stage.inHours(-0.5 + 0.75));
  });

  test('shows the updates that were missed on the issue, to its party and the service provider', async () => {
    const fields = `performanceIssue(id: "${issueId}") { missedUpdateCount missedUpdates { partyId dueAt cameAt } slippage { n total worst revisions { by expectedBefore expectedNow slippage } } }`;
    const shown = await ask(fields, stage.supplier);
    expect(shown).toMatchObject({
      missedUpdateCount: 1,
      missedUpdates: [{ partyId, dueAt: stage.inHours(-2.5), cameAt: stage.inHours(-0.5) }],
      slippage: { n: 2, total: 'PT2H45M', worst: 'PT3H' },
    });
    expect(await ask(fields)).toEqual(shown);
  });

  test('is reported for a party and a period, each number with what it stands on', async () => {
    expect(await reportOn(partyId, 24)).toEqual({
      asOf: stage.now().toISOString(),
      period: { from: stage.inHours(-24), to: stage.inHours(24) },
      party: { id: partyId },
      issuesWorked: 1,
      issuesWithoutReport: 0,
      reports: 3,
      updates: { due: 3, punctual: 2, missed: 1, share: 2 / 3 },
      slippage: { n: 2, mean: 'PT1H22M30S', worst: 'PT3H' },
      openIssues: { open: 1, pending: 0, atRisk: 1, breached: 1 },
      expected: {
        n: 1,
        overdue: 0,
        unknown: 0,
        earliest: [{ performanceIssueId: issueId, expectedAt: stage.inHours(0.25), overdue: false, performanceIssue: { id: issueId } }],
      },
    });
  });

  test('of a party is sent to it and the service provider only', async () => {
    expect(await reportOn(partyId, 24, stage.supplier)).toMatchObject({ reports: 3 });
    const period = `{ from: "${stage.inHours(-1)}", to: "${stage.inHours(1)}" }`;
    const source = `{ it: partyProgressReport(partyId: "${partyId}", period: ${period}) { reports } }`;
    expect(await stage.graph.data(stage.otherParty, source)).toEqual({ it: null });
    expect(await reportOn(stage.otherParty.partyId ?? '', 24)).toMatchObject({
      issuesWorked: 0,
      updates: { due: 0, share: null },
      slippage: { n: 0, mean: null, worst: null },
    });
  });

  test('is not reported for a period that makes no sense', async () => {
    for (const hours of [-1, 0, 24 * 200]) {
      const period = `{ from: "${stage.inHours(-hours)}", to: "${stage.inHours(hours)}" }`;
      const { errors } = await stage.graph.ask(OPERATOR, `{ partyProgressReport(partyId: "${partyId}", period: ${period}) { reports } }`);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });

  test('is in the party’s inventory with the change itself, newest first, a page at a time', async () => {
    const page = (more: string, who = OPERATOR) =>
      ask(
        `party(id: "${partyId}") { inventory(${more}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor } nodes { type tmfType aggregateType aggregateId status at details actor { partyId } performanceIssue { id } } } }`,
        who,
      ).then(({ inventory }) => inventory as JsonObject);
    const types = ({ nodes }: JsonObject): readonly unknown[] => (nodes as readonly JsonObject[]).map(({ type }) => type);
    const first = await page('first: 2', stage.supplier);
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect((first['nodes'] as readonly JsonObject[])[0]).toMatchObject({
      type: 'ProgressReported',
      tmfType: 'ServiceProblemAttributeValueChangeEvent',
      aggregateType: 'PERFORMANCE_ISSUE',
      aggregateId: issueId,
      status: 'IN_PROGRESS',
      at: stage.now().toISOString(),
      actor: { partyId },
      performanceIssue: { id: issueId },
    });
    const rest = await page(`first: 10, after: "${String((first['pageInfo'] as JsonObject)['endCursor'])}"`);
    expect([...types(first), ...types(rest)]).toEqual([
      'ProgressReported',
      'ProgressReported',
      'ProgressReported',
      'IssueStarted',
      'IssueRaised',
    ]);
    expect(types(await page('filter: { type: [IssueStarted] }'))).toEqual(['IssueStarted']);
    expect(types(await page(`filter: { from: "${stage.inHours(-1)}", to: "${stage.inHours(0)}" }`))).toEqual(['ProgressReported']);
    expect(types(await page('filter: { aggregateType: [PARTY] }'))).toContain('ArrangementAgreed');
    const { errors } = await stage.graph.ask(OPERATOR, `{ party(id: "${partyId}") { inventory(after: "nonsense") { totalCount } } }`);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('is counted for all parties of a list in one command', async () => {
    const { store } = world();
    await Promise.all([1, 2, 3].map(() => registerParty(store)));
    const counted = jest.spyOn(documents(store, issues), 'aggregate');
    const fields = 'id inventoryCounts { open pending atRisk breached overdue resolvedAwaitingVerification }';
    const { nodes } = await ask(`parties(first: 100) { nodes { ${fields} } }`);
    expect(counted).toHaveBeenCalledTimes(1);
    counted.mockRestore();
    const counts = new Map((nodes as readonly JsonObject[]).map(({ id, inventoryCounts }) => [id, inventoryCounts]));
    expect(counts.size).toBe(5);
    const none = { open: 0, pending: 0, atRisk: 0, breached: 0, overdue: 0, resolvedAwaitingVerification: 0 };
    expect(counts.get(stage.otherParty.partyId)).toEqual(none);
    expect(counts.get(partyId)).toEqual({ ...none, open: 1, overdue: 1, breached: 1 });
  });
});

describeWithWorld('In a party’s inventory, the changes of one moment', (world) => {
  test('come in the order in which each document took them, however many there are', async () => {
    const stage = await startScenario(world());
    const id = await stage.raise();
    for (const text of Array.from({ length: 11 }, (_, n) => `Note ${String(n + 3)}`))
      await stage.mutateAccepted(OPERATOR, 'addPerformanceIssueNote', { id, text });
    const seen: unknown[] = [];
    for (let after = ''; ;) {
      const source = `{ party(id: "${stage.supplier.partyId ?? ''}") { inventory(first: 5${after}) { pageInfo { hasNextPage endCursor } nodes { id } } } }`;
      const { nodes, pageInfo } = (await stage.graph.data(OPERATOR, source))['party']?.['inventory'] as {
        readonly nodes: readonly JsonObject[];
        readonly pageInfo: JsonObject;
      };
      seen.push(...nodes.map((one) => one['id']));
      if (pageInfo['hasNextPage'] !== true) break;
      after = `, after: "${String(pageInfo['endCursor'])}"`;
    }
    expect(seen).toEqual(Array.from({ length: 13 }, (_, n) => `${id}:${String(13 - n)}`));
  });
});
