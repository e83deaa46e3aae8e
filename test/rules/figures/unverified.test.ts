/** What nobody has verified counts for nobody's benefit: a claim alone moves no figure in favour of who makes it. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { Measure } from '../../../src/domain/measures/measures.js';
import { scoreOf } from '../../../src/domain/measures/score.js';
import { measureInputs } from '../../../src/domain/snapshot/inputs.js';
import { figure } from '../../support/domain/figures.js';
import {
  analyzed,
  arrangement,
  claimed,
  given,
  hour,
  HOUR_MS,
  issues,
  issuesWith,
  measured,
  operator,
  raise,
  raised,
  registeredParty,
  started,
  type Step,
  supplierA,
  timer,
  verified,
} from '../../support/domain/samples.js';

const reported = (hours: number, expected: number): Step<IssueCommand> => [
  { type: 'ReportPerformanceIssueProgress', percent: 10, text: 'At it', expectedRestorationAt: hour(expected) },
  supplierA,
  hour(hours),
];

describe('a claim that nobody has verified', () => {
  const claim = given(issues, [raised, started(), analyzed(0.6), reported(1, 6), claimed(2)]);

  test('meets no deadline, shortens no time and thins no rate; the figure says that it is there', () => {
    const measures: readonly Measure[] = [
      'ISSUES_RESTORED',
      'RESTORE_TIME',
      'RESTORE_TIME_NET',
      'ON_TIME_SHARE',
      'REOPEN_RATE',
      'REPEAT_RATE',
    ];
    for (const measure of measures)
      expect([measure, figure([claim], measure, { now: 5 })]).toMatchObject([measure, { n: 0, unverified: 1 }]);
    for (const measure of ['SLIPPAGE', 'PROVIDER_ON_TIME_SHARE', 'RESOLVE_TIME', 'RESOLVE_TIME_NET'] as const)
      expect([measure, figure([claim], measure, { now: 5 }).n]).toEqual([measure, 0]);
  });

  test('counts once it was verified, from when it was made', () => {
    const both = given(issues, [raised, started(), analyzed(0.6), claimed(2), measured(30), verified(31)]);
    expect(figure([both], 'ON_TIME_SHARE')).toMatchObject({ n: 1, value: 1 });
    expect(figure([both], 'RESTORE_TIME')).toMatchObject({ n: 1, value: 2 * HOUR_MS });
    expect(figure([both], 'ISSUES_RESTORED', { to: 3 })).toMatchObject({ value: 1 });
  });

  test('that comes late takes nothing back: it stays overdue until it is verified', () => {
    const late = [raised, started(), analyzed(0.6), claimed(20)] as const;
    const next = { from: 24, to: 48 };
    expect(figure([given(issues, late)], 'ON_TIME_SHARE', next)).toMatchObject({ n: 1, value: 0 });
    expect(figure([given(issues, late)], 'OVERDUE', next)).toMatchObject({ value: 1 });
    // So do the counts of the party's inventory, whose due instant it would move.
    expect(given(issues, late)).toMatchObject({ restoreDueAt: hour(8), breached: true });
    const recorded: Step<IssueCommand> = [{ type: 'RecordRestoration', kind: 'TEMPORARY', description: 'On reserve' }, supplierA, hour(20)];
    expect(given(issues, [raised, started(), analyzed(0.6), recorded])).toMatchObject({ restoreDueAt: hour(8) });
    const held = given(issues, [...late, measured(50), verified(51)]);
    expect(held.restoreDueAt > hour(10_000)).toBe(true);
    // One that was made in time is the service provider's to verify.
    expect(given(issues, [raised, started(), analyzed(0.6), claimed(2)]).restoreDueAt > hour(10_000)).toBe(true);
    expect(figure([held], 'ON_TIME_SHARE', next)).toMatchObject({ n: 0 });
    expect(figure([held], 'OVERDUE', { ...next, to: 49 })).toMatchObject({ value: 0 });
  });

  test('runs on where the agreement counts the time that it is verified in', () => {
    const strict = issuesWith(registeredParty('party-a', { ...arrangement, providerVerificationCounts: true }));
    const early = given(strict, [raised, started(), claimed(2)]);
    expect(figure([early], 'ON_TIME_SHARE', { to: 7, now: 7 })).toMatchObject({ n: 0 });
    expect(figure([early], 'ON_TIME_SHARE')).toMatchObject({ n: 1, value: 0 });
  });

  test('that was accepted by an import without a measurement is told as asserted', () => {
    const asserted = given(issues, [raised, started(), claimed(2), [{ type: 'AcceptPerformanceIssueResolution' }, timer, hour(3)]]);
    expect(figure([asserted], 'RESTORE_TIME')).toMatchObject({ n: 1, asserted: 1 });
    const both = given(issues, [raised, started(), analyzed(0.6), claimed(2), measured(3), verified(4)]);
    expect(figure([both], 'RESTORE_TIME')).not.toHaveProperty('asserted');
  });
});

describe('six false claims before the end of a period', () => {
  const inputs = Array.from({ length: 6 }, (_, index) =>
    given({ ...issues, id: `issue-${String(index)}` }, [raised, started(), analyzed(0.6), claimed(2)]),
  );
  const key = { partyId: 'party-a', subject: null, period: { from: hour(0), to: hour(24) } };

  test('make no score', () => {
    const { values } = measureInputs(key, inputs, hour(25));
    expect(scoreOf(values)).toMatchObject({ value: null });
  });

  test('make a bad one once they are refuted', () => {
    const reject: Step<IssueCommand> = [{ type: 'RejectPerformanceIssueResolution', reason: 'It is not' }, operator, hour(30)];
    const refuted = inputs.map((_, index) =>
      given({ ...issues, id: `issue-${String(index)}` }, [raised, started(), analyzed(0.6), claimed(2), reject]),
    );
    const { values } = measureInputs(key, refuted, hour(72));
    expect(values.find(({ measure }) => measure === 'REOPEN_RATE')).toMatchObject({ n: 6, value: 1 });
  });
});

describe('imported history', () => {
  const imported = given(issues, [
    [raise(), timer, hour(0)],
    started(),
    claimed(2),
    [{ type: 'AcceptPerformanceIssueResolution' }, timer, hour(3)],
  ]);

  test('is told in every figure, and is no part of a score', () => {
    for (const measure of ['ISSUES_RAISED', 'ON_TIME_SHARE', 'RESTORE_TIME', 'ACKNOWLEDGED_ON_TIME'] as const) {
      expect([measure, figure([imported], measure)]).toMatchObject([measure, { n: 1, imported: 1 }]);
      expect([measure, figure([imported], measure, { leaveOutImports: true })]).toMatchObject([measure, { n: 0, imported: 1 }]);
    }
    const key = { partyId: 'party-a', subject: null, period: { from: hour(0), to: hour(24) } };
    expect(measureInputs(key, [imported], hour(25)).values.every(({ n }) => n === 0)).toBe(true);
  });

  test('counts where the product measured that it was restored', () => {
    const lived = given(issues, [[raise(), timer, hour(0)], started(), analyzed(0.6), claimed(2), measured(3), verified(4)]);
    expect(figure([lived], 'RESTORE_TIME', { leaveOutImports: true })).toMatchObject({ n: 1 });
  });

  test('has no silence: an import brings no reports', () => {
    const silent = given(issues, [
      [raise(), timer, hour(0)],
      [{ type: 'StartPerformanceIssue' }, timer, hour(0.5)],
    ]);
    expect(figure([silent], 'MISSED_UPDATES')).toMatchObject({ value: 1, imported: 1 });
  });
});
