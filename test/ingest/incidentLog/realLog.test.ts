/** A real log, imported with an interruption, and measured against a second computation straight from the file. */
import { createReadStream } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Dimension, Measure, MeasureResult, MeasureQuestion } from '../../../src/domain/measures/measures.js';
import { type ImportOptions, importLog } from '../../../src/ingest/incidentLog/importLog.js';
import type { ImportReport } from '../../../src/ingest/incidentLog/importReport.js';
import { SCORED_MEASURES } from '../../../src/domain/measures/score.js';
import { readMany } from '../../../src/store/reading/read.js';
import { answerQuestionOrThrow } from '../../../src/store/measures/query.js';
import { parties } from '../../../src/store/party/collection.js';
import { scope } from '../../../src/store/scope.js';
import { casesInCsv, type CsvCase, type Distribution, distributionOf, type Held } from './readIncidentCsv.js';
import { auditor } from '../../support/domain/samples.js';
import { auditFaults, counts, describeWithWorld, noteTexts } from '../../support/storeFixtures.js';
import type { World } from '../../support/world.js';
import { sized } from '../../support/size.js';
import { hasRealLog, issuesOf, realLog, servicenow, stopAfter } from './logs.js';

const SYNTHETIC = {
  'ACKNOWLEDGED>RESOLVED': 251,
  'ACKNOWLEDGED>PENDING': 88,
  'ACKNOWLEDGED>HELD': 10,
  'PENDING>HELD': 9,
  'HELD>PENDING': 8,
};
const WHOLE_LOG = {
  cases: 890,
  rows: 5_998,
  statusChanges: 2_784,
  syntheticSteps: 366,
  syntheticMoves: SYNTHETIC,
  parties: 62,
  rejectedRows: [],
  interrupted: false,
  fault: null,
};

const HOUR_MS = 3_600_000;
const NOW = new Date('2026-01-01T00:00:00Z');
const PERIOD = { from: new Date('2016-01-01T00:00:00Z'), to: new Date('2018-01-01T00:00:00Z') };
const SEVERITY: Readonly<Record<string, string>> = {
  '1 - Critical': 'CRITICAL',
  '2 - High': 'MAJOR',
  '3 - Moderate': 'MINOR',
  '4 - Low': 'WARNING',
};

const sum = (cases: readonly CsvCase[], of: (one: CsvCase) => number): number => cases.reduce((total, one) => total + of(one), 0);

const grouped = <T>(cases: readonly T[], of: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of cases) groups.set(of(one), [...(groups.get(of(one)) ?? []), one]);
  return groups;
};

/** Mean and percentiles of the two restore times of each row, by its key. */
const restoreTimes = ({ rows }: MeasureResult): ReadonlyMap<string, readonly Distribution[]> =>
  new Map(
    rows.map(({ key, values }) => [
      String(key[0]),
      values.map(({ n, value, p50, p90, p95 }) => ({ n, mean: value ?? NaN, p50: p50 ?? NaN, p90: p90 ?? NaN, p95: p95 ?? NaN })),
    ]),
  );

/** Gross and net of waiting. */
type Times = readonly [grossMs: number, netMs: number];
const wholeTimes = ({ openedMs, restoredMs, waitedMs }: CsvCase): Times => [restoredMs - openedMs, restoredMs - openedMs - waitedMs];
/** What a group had of a case. */
const ownTimes = ({ heldMs, waitedMs }: Held): Times => [heldMs, heldMs - waitedMs];

/** The targets of the mapping's arrangement, by priority. */
const TARGET_MS: Readonly<Record<string, number>> = {
  '1 - Critical': 4 * HOUR_MS,
  '2 - High': 24 * HOUR_MS,
  '3 - Moderate': 72 * HOUR_MS,
  '4 - Low': 120 * HOUR_MS,
};

/** What a group was given for a case: a stricter priority counts from its change on and gives no more than was left, a looser one from the start. */
const allowedMs = ({ priorities }: Held): number =>
  priorities.reduce(
    ({ allowed, last }, { priority, afterMs }) => {
      const target = TARGET_MS[priority] ?? NaN;
      return { allowed: target < last ? Math.min(allowed, afterMs + target) : target, last: target };
    },
    { allowed: 0, last: 0 },
  ).allowed;

/** The times of each group: of the cases it restored, and of those that were past due when it passed them on for good. */
const timesOfGroups = (cases: readonly CsvCase[]): ReadonlyMap<string, readonly Times[]> => {
  const found = cases.flatMap(({ group, own, left }) => [
    { group, times: ownTimes(own) },
    ...left.filter((one) => one.heldMs - one.waitedMs > allowedMs(one)).map((one) => ({ group: one.group, times: ownTimes(one) })),
  ]);
  return new Map([...grouped(found, ({ group }) => group || 'No group')].map(([group, all]) => [group, all.map(({ times }) => times)]));
};

const distributions = (times: ReadonlyMap<string, readonly Times[]>): ReadonlyMap<string, readonly Distribution[]> =>
  new Map([...times].map(([key, all]) => [key, ([0, 1] as const).map((which) => distributionOf(all.map((one) => one[which])))]));

const realLogTests = (world: () => World): void => {
  const importing = (options: Partial<ImportOptions> = {}): Promise<ImportReport> =>
    importLog({ store: world().store, mapping: servicenow, chunks: createReadStream(realLog), ...options });
  let first: ImportReport;
  let second: ImportReport;

  // Some thousand transactions: one store serves what is imported and what is measured.
  beforeAll(async () => {
    const stop = new AbortController();
    first = await importing({ signal: stop.signal, onProgress: stopAfter(300, stop) });
    second = await importing();
  });

  describe('imported,', () => {
    test('is planned alike in a dry run, which stores nothing', async () => {
      const before = await counts(world().store);
      expect(await importing({ store: null })).toMatchObject({ ...WHOLE_LOG, dryRun: true, issuesImported: 890 });
      expect(await counts(world().store)).toEqual(before);
    });

    test('is completed by a second run when the first was interrupted, and changed by no third one', async () => {
      const { store } = world();
      expect(first.interrupted).toBe(true);
      expect(first.issuesImported).toBeGreaterThanOrEqual(300);
      expect(first.issuesImported).toBeLessThan(890);
      expect(second).toMatchObject({ cases: 890, issuesUnchanged: first.issuesImported, rejectedRows: [], fault: null });
      const both = (of: (report: ImportReport) => number): number => of(first) + of(second);
      expect(both((report) => report.statusChanges)).toBe(2_784);
      expect(both((report) => report.syntheticSteps)).toBe(366);
      for (const [move, count] of Object.entries(SYNTHETIC)) expect(both((report) => report.syntheticMoves[move] ?? 0)).toBe(count);
      const before = await counts(store);
      expect(await importing()).toMatchObject({
        ...WHOLE_LOG,
        issuesUnchanged: 890,
        statusChanges: 0,
        syntheticSteps: 0,
        syntheticMoves: {},
      });
      expect(await counts(store)).toEqual(before);
      expect(before).toMatchObject({ parties: 62, performanceIssues: 890 });
    });

    test('ends every case CLOSED, reports the one whose times go back, and notes the hand-over that came too late', async () => {
      const { store } = world();
      const issues = await issuesOf(store, servicenow);
      expect(issues.filter(({ status }) => status !== 'CLOSED')).toEqual([]);
      const report = await importing({ store: null });
      expect(new Set(report.outOfOrder.map((one) => one.case))).toEqual(new Set(['INC0000137']));
      const texts = await Promise.all(issues.map(({ _id }) => noteTexts(store, _id)));
      expect(texts.flat()).toEqual(['The log hands the case over to Group 23 here']);
    });

    test('leaves documents that are the fold of their events', async () => {
      const { store } = world();
      expect(await auditFaults(store)).toEqual([]);
    });
  });

  describe('measured,', () => {
    const cases = casesInCsv(realLog);

    const answer = (
      by: readonly Dimension[],
      measures: readonly Measure[],
      fields: Partial<MeasureQuestion> = {},
    ): Promise<MeasureResult> =>
      answerQuestionOrThrow(
        world().store,
        auditor,
        { period: PERIOD, by, measures, bucket: null, timeZone: 'UTC', filter: {}, ...fields },
        NOW,
      );

    test('has as many issues, reopenings and hand-overs as the file has', async () => {
      const { issues, rows } = await answer([], ['ISSUES_RAISED', 'ISSUES_RESTORED', 'REOPENINGS', 'HAND_OVERS']);
      expect(issues).toBe(890);
      expect(rows[0]?.values.map(({ value }) => value)).toEqual([
        cases.length,
        cases.length,
        sum(cases, ({ reopenings }) => reopenings),
        sum(cases, ({ handOvers }) => handOvers),
      ]);
      expect(cases.filter(({ reopenings }) => reopenings > 0)).toHaveLength(10);
    });

    test('has the same restore times per priority, gross and net of waiting, to the millisecond', async () => {
      const times = await answer(['SEVERITY'], ['RESTORE_TIME', 'RESTORE_TIME_NET']);
      expect(restoreTimes(times)).toEqual(
        distributions(
          new Map(
            [...grouped(cases, ({ priority }) => SEVERITY[priority] ?? '')].map(([severity, some]) => [severity, some.map(wholeTimes)]),
          ),
        ),
      );
    });

    test('has the same restore times per party, of the time that it had what it restored or passed on past due, to the millisecond', async () => {
      const { store } = world();
      const known = await readMany(store, scope(auditor, parties, {}));
      const named = new Map(known.map(({ _id, name }) => [_id, name]));
      const times = await answer(['PARTY'], ['RESTORE_TIME', 'RESTORE_TIME_NET']);
      const byName = new Map([...restoreTimes(times)].map(([id, spreads]) => [named.get(id) ?? '', spreads]));
      expect(byName).toEqual(distributions(timesOfGroups(cases)));
    });

    test('tells that all of it was imported, and gives nobody a score by it', async () => {
      const { rows } = await answer([], ['ISSUES_RESTORED', 'ON_TIME_SHARE', 'RESTORE_TIME']);
      for (const { n, imported } of rows[0]?.values ?? []) expect(imported ?? 0).toBe(n);
      const scored = await answer([], [...SCORED_MEASURES], { leaveOutImports: true });
      expect(rows[0]?.values[0]?.n).toBe(890);
      expect(scored.rows[0]?.values.every(({ n }) => n === 0)).toBe(true);
    });

    test('has months that add up to the whole', async () => {
      const measures: readonly Measure[] = ['ISSUES_RAISED', 'ISSUES_RESTORED', 'HAND_OVERS', 'DELAY', 'STOP_TIME'];
      const whole = await answer(['PARTY'], measures);
      const months = await answer(['PARTY'], measures, { bucket: 'MONTH', timeZone: 'Europe/Berlin' });
      for (const { key, values } of whole.rows) {
        const parts = months.rows.filter((row) => row.key[0] === key[0]);
        expect(parts).toHaveLength(25);
        expect(measures.map((_, index) => parts.reduce((total, part) => total + (part.values[index]?.value ?? NaN), 0))).toEqual(
          values.map(({ value }) => value),
        );
      }
    });
  });
};

// Every short run imports logs with the same steps (`import.test.ts`); the real one takes a minute.
const isRead = hasRealLog && sized(0, 1) === 1;
if (isRead) describeWithWorld('a real incident log of 890 cases,', realLogTests);
else
  test.each(['imported', 'measured'])('a real incident log is not %s: it is not beside the repository, or the run is a short one', () => {
    expect(isRead).toBe(false);
  });
