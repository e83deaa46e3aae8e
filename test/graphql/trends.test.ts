/** Trend analysis through the graph. */
import { beforeAll, expect, test } from '@jest/globals';
import { type Principal, partyUser } from '../../src/domain/kernel/principal.js';
import { type GraphClient, type JsonObject, graphClient } from '../support/graphClient.js';
import { auditor, hour, HOUR_MS } from '../support/domain/samples.js';
import { describeWithWorld, type RestoredIssue, registerParty, raiseAndRestore } from '../support/storeFixtures.js';

const DAY = 24;
const WEEK = 7 * DAY;
const NOW = hour(6 * WEEK);

const TREND = `query ($by: [PerformanceMeasureDimension!]!, $measures: [PerformanceMeasure!]!, $period: PerformancePeriodInput!, $bucket: PerformanceTimeBucket, $filter: PerformanceMeasureFilterInput, $compare: Boolean!) {
  performanceTrend(by: $by, measures: $measures, period: $period, bucket: $bucket, filter: $filter, compare: $compare) {
    period { from to } by asOf issues
    rows { key { dimension value party { name } } bucket { from to } values { measure unit n value p50 p90 p95 ages } }
    comparison {
      period { from to } before { from to }
      rows { key { value } changes { measure before { n value p50 } now { n value p50 } perDayBefore perDay } }
    }
    findings { measure key { value } statistic before now nBefore n worse text }
  }
}`;

interface Trend {
  readonly issues: number;
  readonly rows: readonly {
    readonly key: readonly JsonObject[];
    readonly bucket: JsonObject | null;
    readonly values: readonly JsonObject[];
  }[];
  readonly comparison: { readonly before: JsonObject; readonly rows: readonly { readonly changes: readonly JsonObject[] }[] } | null;
  readonly findings: readonly JsonObject[];
}

describeWithWorld('a trend', (world) => {
  let graph: GraphClient;
  let one = '';
  let other = '';
  const agent = (partyId: string): Principal => partyUser('agent', partyId);

  const restored = (...issue: RestoredIssue): Promise<void> => raiseAndRestore(world().store, ...issue);

  const trend = async (principal: Principal, variables: JsonObject): Promise<Trend> => {
    const period = { from: hour(2 * WEEK).toISOString(), to: hour(4 * WEEK).toISOString() };
    const asked = { by: [], measures: ['ISSUES_RAISED', 'RESTORE_TIME'], period, compare: false, ...variables };
    return (await graph.data(principal, TREND, asked))['performanceTrend'] as unknown as Trend;
  };

  beforeAll(async () => {
    const { store } = world();
    graph = graphClient(store, () => NOW);
    one = (await registerParty(store))._id;
    other = (await registerParty(store, undefined, 'Sample Bureau'))._id;
    for (const turn of [0, 1, 2, 3, 4, 5]) {
      await restored(one, turn * DAY, 4 + turn / 10);
      await restored(one, 2 * WEEK + turn * DAY, 9 + turn / 10);
      await restored(other, 2 * WEEK + turn * DAY, 2);
    }
  });

  test('splits what is measured by party, with its name, and by week', async () => {
    const { issues, rows } = await trend(auditor, { by: ['PARTY'], bucket: 'WEEK' });
    expect(issues).toBe(18);
    expect(rows.map(({ key, bucket, values }) => [key[0]?.['party'], bucket?.['from'], ...values.map(({ n }) => n)])).toEqual(
      [one, other].toSorted().flatMap((id) => [
        [{ name: id === one ? 'Example Networks' : 'Sample Bureau' }, hour(2 * WEEK).toISOString(), 6, 6],
        [{ name: id === one ? 'Example Networks' : 'Sample Bureau' }, hour(3 * WEEK).toISOString(), 0, 0],
      ]),
    );
  });

  test('says in words with numbers what got worse since the period before', async () => {
    const { comparison, findings } = await trend(auditor, { by: ['PARTY'], compare: true });
    expect(comparison?.before).toEqual({ from: hour(0).toISOString(), to: hour(2 * WEEK).toISOString() });
    expect(findings).toEqual([
      {
        measure: 'RESTORE_TIME',
        key: [{ value: one }],
        statistic: 'P50',
        before: 15_120_000,
        now: 33_120_000,
        nBefore: 6,
        n: 6,
        worse: true,
        text: 'Restore time p50 for Example Networks rose from 4 h 12 min to 9 h 12 min (n = 6 → 6)',
      },
    ]);
  });

  test('shows a party nothing but itself', async () => {
    const { issues, rows } = await trend(agent(other), { by: ['PARTY'] });
    expect(issues).toBe(6);
    expect(rows.map(({ key }) => key[0])).toEqual([{ dimension: 'PARTY', value: other, party: { name: 'Sample Bureau' } }]);
    const asked = await trend(agent(other), { by: ['PARTY'], filter: { partyId: [one] } });
    expect([asked.issues, asked.rows]).toEqual([0, []]);
  });

  test('is one row, of nothing, where nothing was to count', async () => {
    const { rows } = await trend(auditor, { filter: { category: ['none of these'] } });
    expect(rows.map(({ values }) => values.map(({ n, value }) => [n, value]))).toEqual([
      [
        [0, 0],
        [0, null],
      ],
    ]);
  });

  test.each([
    ['period.to', { period: { from: hour(1).toISOString(), to: hour(0).toISOString() } }],
    ['measures', { measures: [] }],
    ['by', { by: ['HOLDER'] }],
    ['bucket', { bucket: 'DAY', period: { from: hour(0).toISOString(), to: hour(10 * 365 * DAY).toISOString() } }],
  ])('that makes no sense is refused at its %s', async (path, variables) => {
    const period = { from: hour(0).toISOString(), to: hour(WEEK).toISOString() };
    const { errors } = await graph.ask(auditor, TREND, { by: [], measures: ['OPEN'], period, compare: false, ...variables });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', problems: [{ path: path.split('.'), message: expect.any(String) }] },
    ]);
  });

  test('costs so much that one request asks for few of them', async () => {
    const fields = Array.from({ length: 13 }, (_, index) => `t${String(index)}: performanceTrend(measures: [OPEN], period: $p) { issues }`);
    const { errors } = await graph.ask(auditor, `query ($p: PerformancePeriodInput!) { ${fields.join(' ')} }`, {
      p: { from: hour(0).toISOString(), to: hour(1).toISOString() },
    });
    expect(errors?.map(({ extensions }) => extensions?.['limit'])).toEqual(['cost']);
  });

  test('of many parties at once is their performance, each its own', async () => {
    const source = `query ($period: PerformancePeriodInput!) { parties { nodes { id performance(period: $period, measures: [RESTORE_TIME, OPEN], subject: { type: RESOURCE, id: "node-1" }) { n value } } } }`;
    const period = { from: hour(0).toISOString(), to: hour(4 * WEEK).toISOString() };
    const { parties } = (await graph.data(auditor, source, { period })) as {
      parties: { nodes: { id: string; performance: JsonObject[] }[] };
    };
    expect(new Map(parties.nodes.map(({ id, performance }) => [id, performance]))).toEqual(
      new Map([
        [
          one,
          [
            { n: 12, value: 6.75 * HOUR_MS },
            { n: 12, value: 12 },
          ],
        ],
        [
          other,
          [
            { n: 6, value: 2 * HOUR_MS },
            { n: 6, value: 6 },
          ],
        ],
      ]),
    );
  });
});
