/** What is exported is imported again, with equal figures. */
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportIssues } from '../../../src/cli/export/command.js';
import type { DatabaseConfig } from '../../../src/cli/database.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { Dimension, Measure, MeasureResult } from '../../../src/domain/measures/measures.js';
import { importLog } from '../../../src/ingest/incidentLog/importLog.js';
import type { Mapping } from '../../../src/ingest/incidentLog/mapping.js';
import { answerQuestionOrThrow } from '../../../src/store/measures/query.js';
import { parties } from '../../../src/store/party/collection.js';
import { readMany } from '../../../src/store/reading/read.js';
import { scope } from '../../../src/store/scope.js';
import type { Store } from '../../../src/store/store.js';
import { hasRealLog, issuesOf, mappingNamed, probes, probesLog, realLog, servicenow } from '../../ingest/incidentLog/logs.js';
import { auditor } from '../../support/domain/samples.js';
import { recordedOutput } from '../../support/recordedOutput.js';
import { describeWithWorld } from '../../support/storeFixtures.js';
import { startWorld } from '../../support/world.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'party-performance-export-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const PERIOD = { from: new Date('2015-01-01T00:00:00Z'), to: new Date('2026-01-01T00:00:00Z') };
const MEASURES: readonly Measure[] = [
  'ISSUES_RAISED',
  'ISSUES_RESTORED',
  'RESTORE_TIME',
  'RESTORE_TIME_NET',
  'ACKNOWLEDGE_TIME',
  'REOPENINGS',
  'HAND_OVERS',
  'STOP_TIME',
  'ON_TIME_SHARE',
];

/** The figures of the issues that came from one system, whose parties are none of another's. */
const figures = async (store: Store, scheme: string, by: readonly Dimension[]): Promise<MeasureResult['rows']> => {
  const found = await readMany(store, scope(auditor, parties, { 'externalIdentifiers.scheme': scheme }));
  const partyIds = found.map(({ _id }) => _id);
  const question = { period: PERIOD, by, measures: MEASURES, bucket: null, timeZone: 'UTC', filter: { partyId: partyIds } };
  return (await answerQuestionOrThrow(store, auditor, question, PERIOD.to)).rows;
};

describeWithWorld('an export', (world) => {
  const exported = async (format: 'csv' | 'jsonl' | 'tmf621' | 'tmf656'): Promise<string> => {
    const file = join(folder, `issues.${format}`);
    const { output, written } = recordedOutput();
    const { uri, databaseName } = world();
    const database = (): DatabaseConfig => ({ mongodb: { uri, database: databaseName }, dataDir: folder });
    expect(await exportIssues({ format, out: file }, database, output)).toBe(0);
    expect(written.err).toMatch(/^Wrote [\d,]+ issues to /);
    return file;
  };

  test('is imported with equal figures', async () => {
    const { store } = world();
    const [log, mapping] = hasRealLog ? [createReadStream(realLog), servicenow] : [probesLog(), probes];
    await importLog({ store, mapping, chunks: log });
    const form = mappingNamed('exported');
    const again: Mapping = { ...form, party: { ...form.party, arrangement: mapping.party.arrangement } };
    const report = await importLog({ store, mapping: again, chunks: createReadStream(await exported('jsonl')) });
    expect(report).toMatchObject({ rejectedRows: [], fault: null });
    expect(report.issuesImported).toBeGreaterThan(1);
    for (const by of [[], ['SEVERITY'], ['INITIATING_LAYER', 'CATEGORY']] as const)
      expect(await figures(store, again.system, by)).toEqual(await figures(store, mapping.system, by));
  });

  test('as trouble tickets is a list that is imported again, with the moves of each', async () => {
    const { store } = world();
    const mapping = mappingNamed('tmf621');
    const report = await importLog({ store, mapping, chunks: createReadStream(await exported('tmf621')) });
    expect(report).toMatchObject({ rejectedRows: [], fault: null });
    const before = new Map((await issuesOf(store, { ...mapping, system: 'exported' })).map((one) => [one._id, one]));
    const moves = (issue: PerformanceIssue | undefined) => issue?.statusChanges.map(({ status, at }) => `${status} ${at.toISOString()}`);
    const tickets = (await issuesOf(store, mapping)).filter(({ externalId }) => before.has(externalId?.id ?? ''));
    expect(tickets.length).toBe(before.size);
    for (const ticket of tickets) expect(moves(ticket)).toEqual(moves(before.get(ticket.externalId?.id ?? '')));
  });

  test('as service problems has what the standard asks for, and as CSV a row for each change', async () => {
    const problems = JSON.parse(await readFile(await exported('tmf656'), 'utf8')) as readonly Record<string, unknown>[];
    expect(problems[0]).toMatchObject({
      '@type': 'ServiceProblem',
      id: expect.any(String),
      category: expect.any(String),
      priority: expect.any(Number),
      status: expect.stringMatching(/^(acknowledged|inProgress|pending|held|resolved|closed|rejected|cancelled)$/),
      description: expect.any(String),
      originatingSystem: expect.any(String),
    });
    const lines = (await readFile(await exported('csv'), 'utf8')).split('\r\n');
    expect(lines[0]).toMatch(/^id,at,status,severity,party,/);
    expect(lines.length).toBeGreaterThan(problems.length);
  });

  test('of an empty database is an empty list', async () => {
    const empty = await startWorld();
    const { output, written } = recordedOutput();
    const database = (): DatabaseConfig => ({ mongodb: { uri: empty.uri, database: empty.databaseName }, dataDir: folder });
    expect(await exportIssues({ format: 'tmf621' }, database, output)).toBe(0);
    expect(JSON.parse(written.out)).toEqual([]);
    await empty.close();
  });
});
