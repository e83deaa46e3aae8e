/** Snapshots and stored reports: their life cycles against an oracle of their own, and what is refused. */
import { describe, expect, test } from '@jest/globals';
import type { MeasuredRow, MeasuredValue, MeasureQuestion } from '../../../src/domain/measures/measures.js';
import { refuse } from '../../../src/domain/kernel/refusal.js';
import { BUILT_IN_SETTINGS, scoreOf } from '../../../src/domain/measures/score.js';
import { MAX_VALUES, performanceReport } from '../../../src/domain/report/index.js';
import type { ReportAnswer } from '../../../src/domain/report/model.js';
import type { ReportCommand } from '../../../src/domain/report/messages.js';
import { MAX_INPUTS } from '../../../src/domain/snapshot/rules.js';
import { snapshot } from '../../../src/domain/snapshot/index.js';
import type { SnapshotResult } from '../../../src/domain/snapshot/model.js';
import type { SnapshotCommand, SnapshotFacts } from '../../../src/domain/snapshot/messages.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { decideStep, given, hour, operator, type Step, supplierA, timer } from '../../support/domain/samples.js';

const period = { from: hour(0), to: hour(8) };
const answer: SnapshotResult = {
  asOf: hour(8),
  issues: 1,
  values: [{ measure: 'ON_TIME_SHARE', n: 1, value: 1, p50: null, p90: null, p95: null }],
  severities: [{ severity: 'MAJOR', n: 1 }],
  inputs: ['issue-1:4'],
  inputsHash: 'abc',
};
const snapshotsIn = (facts: Partial<SnapshotFacts> = {}) => ({
  aggregate: snapshot,
  facts: (): SnapshotFacts => ({ partyExists: true, takes: 0, previous: null, answer, settings: BUILT_IN_SETTINGS, ...facts }),
  id: 'snapshot-1',
});
const snapshots = snapshotsIn();
const take: SnapshotCommand = { type: 'TakePerformanceSnapshot', partyId: 'party-a', period };
const month = { from: new Date('2026-02-01T00:00:00Z'), to: new Date('2026-03-01T00:00:00Z') };
const monthly: SnapshotCommand = { type: 'TakeMonthlySnapshot', partyId: 'party-a', period: month };
const supersede: SnapshotCommand = { type: 'SupersedeSnapshot', by: 'snapshot-2', because: null };
const taken: Step<SnapshotCommand> = [take, operator, hour(9)];

describe('a snapshot', () => {
  testLifecycle(
    'PerformanceSnapshot',
    snapshots,
    { TakePerformanceSnapshot: take, TakeMonthlySnapshot: monthly, SupersedeSnapshot: supersede },
    [
      { name: '-', state: null },
      { name: 'TAKEN', state: given(snapshots, [taken]) },
      { name: 'SUPERSEDED', state: given(snapshots, [taken, [supersede, timer, hour(9)]]) },
    ],
  );

  test('holds what was measured, its score and where it comes from', () => {
    expect(given(snapshots, [taken])).toMatchObject({
      ...answer,
      subject: null,
      take: 1,
      score: scoreOf(answer.values),
      takenBy: 'operator-1',
    });
    expect(given(snapshotsIn({ takes: 2 }), [taken]).take).toBe(3);
  });

  test('is of a period that has ended', () => {
    const asked = (from: Date, to: Date) => decideStep(snapshots, null, [{ ...take, period: { from, to } }, operator, hour(9)]);
    expect(asked(hour(8), hour(8))).toMatchObject(invalidAt('period', 'to'));
    expect(asked(hour(8), hour(10))).toMatchObject(invalidAt('period', 'to'));
    expect(asked(hour(8), hour(9)).kind).toBe('Accepted');
  });

  test('is of a party that exists, and names no more issues than it can hold', () => {
    expect(decideStep(snapshotsIn({ partyExists: false }), null, taken)).toMatchObject(invalidAt('partyId'));
    const many = { ...answer, inputs: Array.from({ length: MAX_INPUTS + 1 }, (_, index) => `issue-${String(index)}:1`) };
    expect(decideStep(snapshotsIn({ answer: many }), null, taken)).toMatchObject(brokenRule('TOO_MANY_ISSUES'));
  });

  test('of a month is taken once, after its end, and of something', () => {
    const asked = (facts: Partial<SnapshotFacts>, at = hour(9)) => decideStep(snapshotsIn(facts), null, [monthly, timer, at]);
    expect(asked({}).kind).toBe('Accepted');
    expect(asked({}, new Date('2026-02-28T23:59:59Z'))).toMatchObject(brokenRule('NOT_ENDED'));
    expect(asked({ takes: 1, previous: answer })).toMatchObject(brokenRule('ALREADY_TAKEN'));
    const other = { values: [{ ...answer.values[0], value: 0.5 } as MeasuredValue], inputs: ['issue-1:3', 'issue-2:2'] };
    expect(asked({ takes: 1, previous: other })).toMatchObject({
      state: { take: 2, because: 'ON_TIME_SHARE changed by issue-1, issue-2' },
    });
    expect(asked({ answer: { ...answer, issues: 0, inputs: [] } })).toMatchObject(brokenRule('NOTHING_TO_MEASURE'));
  });

  test('is published when the timer takes it of a whole month of the calendar, and never when staff take it', () => {
    expect(given(snapshots, [[monthly, timer, hour(9)]])).toMatchObject({ published: true, takenBy: 'timer' });
    for (const asked of [take, { ...take, period: month }] satisfies SnapshotCommand[])
      expect(given(snapshots, [[asked, operator, hour(9)]])).toMatchObject({ published: false });
    for (const other of [period, { from: month.from, to: hour(0) }, { from: hour(-48), to: month.to }])
      expect(decideStep(snapshots, null, [{ ...monthly, period: other }, timer, hour(9)])).toMatchObject(brokenRule('NOT_A_MONTH'));
    expect(decideStep(snapshots, null, [monthly, operator, hour(9)]).kind).toBe('NotPermitted');
  });

  test('concerns its party', () => {
    expect(snapshot.parties(given(snapshots, [taken]))).toEqual(['party-a']);
  });
});

describe('a stored report', () => {
  const question: MeasureQuestion = { period, by: ['PARTY'], measures: ['RESTORE_TIME'], bucket: null, timeZone: 'UTC', filter: {} };
  const row: MeasuredRow = { key: ['party-a'], bucket: null, values: [] };
  const found: ReportAnswer = { asOf: hour(8), issues: 1, rows: [row], findings: ['nothing changed'] };
  const store: ReportCommand = { type: 'StorePerformanceReport', title: 'March', question, compare: true };
  const reportsOf = (given: ReportAnswer | ReturnType<typeof refuse>) => ({
    aggregate: performanceReport,
    facts: () => ({ answer: given }),
    id: 'report-1',
  });
  const stored: Step<ReportCommand> = [store, operator, hour(9)];

  testLifecycle('PerformanceReport', reportsOf(found), { StorePerformanceReport: store }, [
    { name: '-', state: null },
    { name: 'STORED', state: given(reportsOf(found), [stored]) },
  ]);

  test('holds the question and the answer, and no party sees it', () => {
    const report = given(reportsOf(found), [stored]);
    expect(report).toMatchObject({ ...found, title: 'March', question, compare: true, storedBy: 'operator-1' });
    expect(performanceReport.parties(report)).toEqual([]);
    expect(decideStep(reportsOf(found), null, [store, supplierA, hour(9)]).kind).toBe('NotPermitted');
  });

  test('is refused where the question has no answer, or too large a one', () => {
    expect(decideStep(reportsOf(refuse('TOO_LONG', 'Drop one')), null, stored)).toMatchObject(brokenRule('TOO_LONG'));
    const rows = Array.from({ length: MAX_VALUES + 1 }, () => row);
    expect(decideStep(reportsOf({ ...found, rows: rows.slice(1) }), null, stored).kind).toBe('Accepted');
    expect(decideStep(reportsOf({ ...found, rows }), null, stored)).toMatchObject(brokenRule('REPORT_TOO_LARGE'));
  });
});
