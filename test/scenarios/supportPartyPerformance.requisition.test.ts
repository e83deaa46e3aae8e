/**
 * Support Party Performance Management (eTOM process 1.6.6.3, Frameworx 16.0), two of its sentences through the graph: that Party
 * Requisition knows how parties perform, and that trends are analysed and reported.
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sweep } from '../../src/background/timers.js';
import type { Principal } from '../../src/domain/kernel/principal.js';
import { previousMonth } from '../../src/domain/time/period.js';
import { takeMonth } from '../../src/store/monthlySnapshots.js';
import type { JsonObject } from '../support/graphClient.js';
import { collectEvents, OPERATOR, PLANNER, type RestorationScenario, startScenario } from '../support/restorationScenario.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let stage: RestorationScenario;
let north: string;
let south: string;
beforeEach(async () => {
  world = await startWorld();
  stage = await startScenario(world);
  north = stage.supplier.partyId ?? '';
  south = stage.otherParty.partyId ?? '';
});
afterEach(() => world.close());

const later = async (hours: number): Promise<void> => {
  stage.later(60 * hours);
  await sweep(world.store, stage.now());
};

const ask = async (who: Principal, source: string): Promise<JsonObject> => (await stage.graph.data(who, `{ it: ${source} }`))['it'] ?? {};

/** An issue of a party that it restores after so many hours, as the service provider then measures. */
const restored = async (partyId: string, hours: number, more: JsonObject = {}): Promise<void> => {
  const id = await stage.raise({ partyId, ...more });
  await stage.analyze(id);
  await later(hours);
  await stage.mutateAccepted(partyId === south ? stage.otherParty : stage.supplier, 'claimPerformanceIssueResolution', {
    id,
    resolution: 'Replaced an optic',
  });
  await stage.mutateAccepted(OPERATOR, 'recordPerformanceIssueMeasurement', { id, indicator: 'loss', value: 0.2 });
  await stage.mutateAccepted(OPERATOR, 'verifyRestoration', { id });
};

/** The north keeps its promise of eight hours, the south breaks its promise of six. */
const aMonth = async (): Promise<void> => {
  for (const hours of [2, 3, 4, 5, 6]) await restored(north, hours, { affectedEntities: [{ type: 'PRODUCT', id: 'access-100' }] });
  for (const hours of [7, 8, 9, 10, 11]) await restored(south, hours);
};

/** The month that requisition asks for. */
const MONTH = 'month: "2026-03"';
const MARCH = 'period: { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" }';

test('Updating party product and/or service performance information, etc. to support the Party Requisition Management processes', async () => {
  await aMonth();
  await later(24 * 30);
  const follow = (published: boolean) =>
    stage.graph.subscribe(
      stage.supplier,
      `subscription { partyPerformanceChanged(filter: { published: ${String(published)} }) {
        type status partyId performanceSnapshot { issues take published subject { __typename } } } }`,
    );
  const [ofMonths, byHand] = [await follow(true), await follow(false)];

  // When the month has ended, each party's performance is there.
  await takeMonth(world.store, previousMonth(stage.now()), stage.now());
  const PARTY = 'name performanceScore latestPerformance { asOf issues score { value coverage formula indicators { measure n value } } }';
  const [ofNorth, ofSouth] = [
    await ask(OPERATOR, `party(id: "${north}") { ${PARTY} }`),
    await ask(OPERATOR, `party(id: "${south}") { ${PARTY} }`),
  ];
  expect(ofNorth).toMatchObject({
    latestPerformance: { asOf: '2026-04-01T00:00:00.000Z', issues: 5, score: { formula: expect.stringMatching(/^score = Σ/) } },
  });
  const onTime = (party: JsonObject): unknown =>
    (party['latestPerformance'] as { readonly score: { readonly indicators: readonly JsonObject[] } }).score.indicators.find(
      ({ measure }) => measure === 'ON_TIME_SHARE',
    );
  expect([onTime(ofNorth), onTime(ofSouth)]).toMatchObject([
    { n: 5, value: 1 },
    { n: 5, value: 0 },
  ]);
  expect(Number(ofNorth['performanceScore'])).toBeGreaterThan(Number(ofSouth['performanceScore']));

  // A requisition asks who is best for a product; who has no issues with it is not judged.
  const RANKED = 'of placed { rank tied party { name } score { value } } unscored { party { name } score { lacks } }';
  expect(await ask(PLANNER, `rankParties(${MONTH}) { ${RANKED} }`)).toMatchObject({
    of: 2,
    placed: [
      { rank: 1, tied: 0, party: { name: 'north' } },
      { rank: 2, tied: 0, party: { name: 'south' } },
    ],
    unscored: [],
  });
  expect(await ask(PLANNER, `rankParties(${MONTH}, subject: { type: PRODUCT, id: "access-100" }) { ${RANKED} }`)).toMatchObject({
    of: 1,
    placed: [{ rank: 1, party: { name: 'north' } }],
  });
  // A party learns its own place, and no other.
  expect(await ask(stage.otherParty, `rankParties(${MONTH}) { of placed { rank partyId party { name } } }`)).toEqual({
    of: 2,
    placed: [{ rank: 2, partyId: south, party: { name: 'south' } }],
  });
  expect(await ask(stage.otherParty, `party(id: "${north}") { performanceScore }`)).toEqual({});

  // Information about one product is taken on demand; taken again, it is superseded.
  const input = {
    partyId: north,
    subject: { type: 'PRODUCT', id: 'access-100' },
    period: { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' },
  };
  const first = await stage.mutateAccepted(OPERATOR, 'takePerformanceSnapshot', input, 'id take status inputsHash');
  const second = await stage.mutateAccepted(OPERATOR, 'takePerformanceSnapshot', input, 'id take status inputsHash');
  expect([first, second]).toMatchObject([
    { take: 1, status: 'TAKEN' },
    { take: 2, status: 'TAKEN', inputsHash: first['inputsHash'] },
  ]);
  expect(await ask(OPERATOR, `performanceSnapshot(id: "${String(first['id'])}") { status supersededBy { id } }`)).toEqual({
    status: 'SUPERSEDED',
    supersededBy: { id: second['id'] },
  });
  expect(
    await ask(
      stage.supplier,
      `party(id: "${north}") { performanceSnapshots(subject: { type: PRODUCT, id: "access-100" }) { totalCount } }`,
    ),
  ).toEqual({ performanceSnapshots: { totalCount: 3 } });

  const taken = { type: 'PerformanceSnapshotTaken', partyId: north };
  expect(await collectEvents(ofMonths, 'partyPerformanceChanged', 3)).toMatchObject([
    { ...taken, performanceSnapshot: { issues: 5, take: 1, published: true, subject: null } },
    { ...taken, performanceSnapshot: { issues: 5, take: 1, published: true, subject: { __typename: 'Resource' } } },
    { ...taken, performanceSnapshot: { issues: 5, take: 1, published: true, subject: { __typename: 'Product' } } },
  ]);
  expect(await collectEvents(byHand, 'partyPerformanceChanged', 3)).toMatchObject([
    taken,
    { ...taken, performanceSnapshot: { take: 2, published: false } },
    { type: 'PerformanceSnapshotSuperseded', status: 'SUPERSEDED', partyId: north },
  ]);
  await ofMonths.return?.();
  await byHand.return?.();
});

test('A snapshot taken by hand, of any length or of the month itself, changes no published score and no rank', async () => {
  await aMonth();
  const published = async (): Promise<JsonObject> => ({
    ...(await ask(PLANNER, `party(id: "${south}") { performanceScore latestPerformance { id period { from to } } }`)),
    ranking: await ask(PLANNER, 'rankParties { period { from } placed { partyId rank score { value } } }'),
  });
  const NOTHING = { performanceScore: null, latestPerformance: null, ranking: { period: null, placed: [] } };
  const take = async (from: string, to: string, subject: JsonObject | null = null): Promise<JsonObject> =>
    stage.mutate(OPERATOR, 'takePerformanceSnapshot', { partyId: south, subject, period: { from, to } }, 'id published');
  // In the middle of the month nothing is published, however much is taken by hand.
  expect(await take('2026-03-02T00:00:00Z', '2026-03-02T00:00:05Z')).toMatchObject({ published: false });
  expect(await take('2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z')).toMatchObject({ problems: [{ path: ['period', 'to'] }] });
  expect(await published()).toEqual(NOTHING);

  await later(24 * 30);
  expect(await take('2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z')).toMatchObject({ published: false });
  expect(await published()).toEqual(NOTHING);
  await takeMonth(world.store, previousMonth(stage.now()), stage.now());
  const before = await published();
  const from = '2026-03-01T00:00:00.000Z';
  expect(before).toMatchObject({
    latestPerformance: { period: { from } },
    ranking: {
      period: { from },
      placed: [
        { partyId: north, rank: 1 },
        { partyId: south, rank: 2 },
      ],
    },
  });
  expect(before['performanceScore']).not.toBeNull();

  // The quiet days after it would give a better one.
  const now = stage.now().toISOString();
  expect(await take(new Date(stage.now().getTime() - 5_000).toISOString(), now)).toMatchObject({ published: false });
  expect(await take('2026-04-01T00:00:00Z', now)).toMatchObject({ published: false });
  expect(await take('2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z')).toMatchObject({ published: false });
  expect(await published()).toEqual(before);
  expect(await ask(OPERATOR, `performanceSnapshots(filter: { partyId: ["${south}"], published: false }) { totalCount }`)).toEqual({
    totalCount: 5,
  });
});

test('Undertaking and reporting on, trend analysis on Party Performance Management processes, including types of associated performance resolution requests, response duration, delays and other process measures.', async () => {
  await aMonth();
  await restored(north, 5, { category: 'LATENCY' });
  await later(24);
  const ASKED = `${MARCH}, by: [CATEGORY], measures: [ISSUES_RAISED, ACKNOWLEDGE_TIME, RESTORE_TIME, DELAY, ON_TIME_SHARE]`;
  const trend = await ask(OPERATOR, `performanceTrend(${ASKED}) { issues rows { key { value } values { measure n value } } }`);
  expect(trend).toMatchObject({
    issues: 11,
    rows: [
      { key: [{ value: 'LATENCY' }], values: [{ n: 1, value: 1 }, {}, { n: 1, value: 5 * 3_600_000 }, {}, { n: 1, value: 1 }] },
      { key: [{ value: 'PACKET_LOSS' }], values: [{ n: 10, value: 10 }, {}, { n: 10, value: 6.5 * 3_600_000 }, {}, { n: 10, value: 0.5 }] },
    ],
  });

  const question = {
    period: { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' },
    by: ['PARTY', 'HOLDER'],
    measures: ['DELAY'],
    bucket: 'WEEK',
    timeZone: 'Europe/Berlin',
  };
  const stored = await stage.mutateAccepted(
    OPERATOR,
    'storePerformanceReport',
    { title: 'Who held what in March', question },
    'id title findings',
  );
  const REPORT = `title storedBy asOf issues question { by bucket timeZone } rows { key { dimension value party { name } } bucket { from } values { n value } }`;
  const read = (): Promise<JsonObject> => ask(OPERATOR, `performanceReport(id: "${String(stored['id'])}") { ${REPORT} }`);
  const before = await read();
  expect(before).toMatchObject({
    title: 'Who held what in March',
    storedBy: OPERATOR.id,
    issues: 11,
    question: { by: ['PARTY', 'HOLDER'], bucket: 'WEEK', timeZone: 'Europe/Berlin' },
  });
  // A stored report stays as it was, whatever happens next.
  await restored(north, 7);
  expect(await read()).toEqual(before);
  expect(await ask(OPERATOR, 'performanceReports { totalCount nodes { title } }')).toEqual({
    totalCount: 1,
    nodes: [{ title: 'Who held what in March' }],
  });
  // It is the service provider's: to a party it does not exist.
  expect(await ask(stage.supplier, `performanceReport(id: "${String(stored['id'])}") { title }`)).toEqual({});
  expect(await stage.mutate(stage.supplier, 'storePerformanceReport', { title: 'Ours', question })).toMatchObject({
    code: 'NOT_PERMITTED',
  });
});
