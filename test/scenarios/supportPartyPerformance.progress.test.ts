/**
 * Support Party Performance Management (eTOM process 1.6.6.3, Frameworx 16.0), three of its sentences through the graph: that the processes
 * can operate, that progress is monitored and reported, and that the party inventory is updated.
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sweep } from '../../src/background/timers.js';
import type { JsonObject } from '../support/graphClient.js';
import { collectEvents, OPERATOR, type RestorationScenario, startScenario } from '../support/restorationScenario.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let stage: RestorationScenario;
let partyId: string;
beforeEach(async () => {
  world = await startWorld();
  stage = await startScenario(world);
  partyId = stage.supplier.partyId ?? '';
});
afterEach(() => world.close());

const ask = async (source: string, who = OPERATOR): Promise<JsonObject> => (await stage.graph.data(who, `{ it: ${source} }`))['it'] ?? {};
const later = async (minutes: number): Promise<void> => {
  stage.later(minutes);
  await sweep(world.store, stage.now());
};

test('to ensure that there is capability (for example, information, materials, systems and resources) so that the Party Performance Management processes can operate effectively.', async () => {
  const PROCESSES = [
    'INITIATE_DEGRADATION_REPORT',
    'MONITOR_PERFORMANCE',
    'TRACK_RESOLUTION',
    'CLOSE_DEGRADATION_REPORT',
    'SUPPORT_PERFORMANCE',
    'IMPROVE_SERVICE_QUALITY',
  ];
  const allGaps = async (): Promise<readonly JsonObject[]> =>
    (await ask(`party(id: "${partyId}") { readinessGaps { process kind dimension text assessment { id } } }`))[
      'readinessGaps'
    ] as readonly JsonObject[];
  const gaps = async (): Promise<readonly JsonObject[]> =>
    (await allGaps())
      .filter(({ kind, assessment }) => kind === 'NEVER_ASSESSED' || assessment !== null)
      .map(({ assessment: _, ...gap }) => gap);
  const seen = (dimension: string): JsonObject => ({
    dimension,
    level: 'READY',
    evidence: [{ text: 'Seen on site', reference: 'visit-3' }],
  });
  const assess = (process: string, systems: JsonObject, days: number): Promise<JsonObject> =>
    stage.mutateAccepted(OPERATOR, 'assessPartyReadiness', {
      partyId,
      process,
      findings: [seen('INFORMATION'), seen('MATERIALS'), systems, seen('RESOURCES')],
      validTo: stage.inHours(24 * days),
    });

  expect((await gaps()).map(({ process, kind }) => [process, kind])).toEqual(PROCESSES.map((process) => [process, 'NEVER_ASSESSED']));
  for (const process of PROCESSES) await assess(process, seen('SYSTEMS'), process === 'TRACK_RESOLUTION' ? 1 : 30);
  expect(await gaps()).toEqual([]);
  // What follows from the party itself stays until the party changes.
  expect((await allGaps()).map(({ process, dimension }) => [process, dimension])).toContainEqual([
    'INITIATE_DEGRADATION_REPORT',
    'INFORMATION',
  ]);

  const source = `subscription { readinessAssessmentChanged(filter: { partyId: ["${partyId}"] }) { type readinessAssessment { process status } } }`;
  const changes = await stage.graph.subscribe(stage.supplier, source);
  await later(24 * 60);
  expect(await collectEvents(changes, 'readinessAssessmentChanged', 1)).toEqual([
    { type: 'AssessmentExpired', readinessAssessment: { process: 'TRACK_RESOLUTION', status: 'EXPIRED' } },
  ]);
  expect(await gaps()).toMatchObject([{ process: 'TRACK_RESOLUTION', kind: 'EXPIRED', dimension: null }]);

  await assess('TRACK_RESOLUTION', { dimension: 'SYSTEMS', level: 'PARTIAL', gap: 'Tickets are sent by mail' }, 30);
  expect(await gaps()).toEqual([{ process: 'TRACK_RESOLUTION', kind: 'PARTIAL', dimension: 'SYSTEMS', text: 'Tickets are sent by mail' }]);
  const id = await stage.raise();
  expect(await ask(`performanceIssue(id: "${id}") { status warnings { code process dimension message } }`)).toEqual({
    status: 'IN_PROGRESS',
    warnings: expect.arrayContaining([
      {
        code: 'READINESS_GAP',
        process: 'TRACK_RESOLUTION',
        dimension: 'SYSTEMS',
        message: 'Systems are only partly ready to track resolution: Tickets are sent by mail',
      },
    ]) as unknown,
  });
  await changes.return?.();
});

test('Monitoring and reporting on party progress towards resolving reported infrastructure performance issues', async () => {
  const from = stage.now().toISOString();
  const [worked, silent] = [await stage.raise(), await stage.raise()];
  const changes = await stage.graph.subscribe(
    OPERATOR,
    `subscription { performanceIssueChanged(filter: { partyId: ["${partyId}"], type: [ClockBreached] }) { performanceIssue { id missedUpdateCount } } }`,
  );
  const report = (percent: number, hours: number): Promise<JsonObject> =>
    stage.mutateAccepted(stage.supplier, 'reportPerformanceIssueProgress', {
      id: worked,
      percent,
      text: 'A technician is on site',
      expectedRestorationAt: stage.inHours(hours),
    });
  await later(120);
  await report(30, 2);
  await later(150);
  expect(await collectEvents(changes, 'performanceIssueChanged', 1)).toEqual([{ performanceIssue: { id: silent, missedUpdateCount: 1 } }]);
  await report(60, 2);

  const progress = async (): Promise<JsonObject> =>
    ask(
      `partyProgressReport(partyId: "${partyId}", period: { from: "${from}", to: "${stage.inHours(1)}" }) {
        issuesWorked issuesWithoutReport reports updates { due punctual missed share } slippage { n mean worst }
        openIssues { open pending atRisk breached } expected { n overdue unknown earliest { performanceIssueId overdue } } }`,
      stage.supplier,
    );
  expect(await progress()).toEqual({
    issuesWorked: 2,
    issuesWithoutReport: 1,
    reports: 2,
    updates: { due: 3, punctual: 2, missed: 1, share: 2 / 3 },
    slippage: { n: 1, mean: 'PT2H30M', worst: 'PT2H30M' },
    openIssues: { open: 2, pending: 0, atRisk: 2, breached: 1 },
    expected: { n: 1, overdue: 0, unknown: 1, earliest: [{ performanceIssueId: worked, overdue: false }] },
  });
  await later(150);
  expect(await progress()).toMatchObject({ expected: { n: 1, overdue: 1, unknown: 1 } });
  await changes.return?.();
});

test('Updating the Party Inventory of any changes to the party infrastructure performance resolution requests and progress', async () => {
  const inventory = async (who = OPERATOR): Promise<JsonObject> =>
    ask(
      `party(id: "${partyId}") { inventory(first: 100) { totalCount nodes { type status performanceIssue { id } } }
        inventoryCounts { open pending atRisk breached overdue resolvedAwaitingVerification } }`,
      who,
    );
  const counts = async (): Promise<JsonObject> => (await inventory())['inventoryCounts'] as JsonObject;
  const nothing = { open: 0, pending: 0, atRisk: 0, breached: 0, overdue: 0, resolvedAwaitingVerification: 0 };
  expect(await inventory()).toEqual({ inventory: { totalCount: 0, nodes: [] }, inventoryCounts: nothing });

  const id = await stage.raise();
  await stage.analyze(id);
  expect(await counts()).toEqual({ ...nothing, open: 1 });
  await stage.mutateAccepted(stage.supplier, 'requestPerformanceIssueInformation', { id, question: 'Which port?' });
  expect(await counts()).toEqual({ ...nothing, open: 1, pending: 1 });
  await stage.mutateAccepted(OPERATOR, 'providePerformanceIssueInformation', { id, answer: 'Port 7' });
  await later(300);
  expect(await counts()).toEqual({ ...nothing, open: 1, atRisk: 1, breached: 1 });
  await stage.mutateAccepted(stage.supplier, 'reportPerformanceIssueProgress', { id, percent: 80, text: 'Being replaced' });
  await later(300);
  expect(await counts()).toEqual({ ...nothing, open: 1, atRisk: 1, breached: 1, overdue: 1 });
  await stage.claimAndVerify(id);
  expect(await counts()).toEqual({ ...nothing, open: 1, breached: 1, resolvedAwaitingVerification: 1 });
  await stage.mutateAccepted(OPERATOR, 'acceptPerformanceIssueResolution', { id });

  const { inventory: record, inventoryCounts } = await inventory(stage.supplier);
  expect(inventoryCounts).toEqual(nothing);
  const types = ((record as JsonObject)['nodes'] as readonly JsonObject[]).map(({ type }) => type);
  expect(types.filter((type) => !/^Clock/.test(String(type)))).toEqual([
    'ResolutionAccepted',
    'RestorationVerified',
    'MeasurementRecorded',
    'ResolutionClaimed',
    'ProgressReported',
    'InformationProvided',
    'InformationRequested',
    'ServiceQualityAnalyzed',
    'IssueStarted',
    'IssueRaised',
  ]);
  expect(await stage.graph.data(stage.otherParty, `{ party(id: "${partyId}") { inventory { totalCount } } }`)).toEqual({ party: null });
});
