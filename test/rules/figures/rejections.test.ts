/** A party that rejects what it has to restore: its word ends nothing until the service provider confirms it. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import { basisOfIssue } from '../../../src/domain/issue/basis.js';
import { dueOnIssue } from '../../../src/domain/issue/clocks.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import { brokenRule } from '../../support/domain/expect.js';
import { figure } from '../../support/domain/figures.js';
import {
  accepted,
  analyzed,
  answer,
  claimed,
  confirmedRejection,
  given,
  hour,
  HOUR_MS,
  issues,
  measured,
  operator,
  raised,
  started,
  type Step,
  stopped,
  supplierA,
  timer,
  verified,
} from '../../support/domain/samples.js';

const rejected: Step<IssueCommand> = [
  { type: 'RejectPerformanceIssue', reasonCode: 'NO_FAULT_FOUND', reason: 'It is fine' },
  supplierA,
  hour(0.25),
];
const contested = (hours: number): Step<IssueCommand> => [
  { type: 'ContestPerformanceIssueRejection', reason: 'It is not' },
  operator,
  hour(hours),
];
const RESTORED = [started(20.1), analyzed(20.2), claimed(21), measured(21.1), verified(21.2), accepted(21.3)] as const;

describe('a rejection', () => {
  test('buys no time: contested, the clocks are as if it had never been', () => {
    const issue = given(issues, [raised, rejected, contested(20), ...RESTORED]);
    const clock = issue.clocks.find(({ id }) => id === 'restore-party-1');
    expect(clock && readClock(clock, issue, hour(21))).toMatchObject({ elapsedMs: 21 * HOUR_MS, breached: true });
    for (const measure of ['RESTORE_TIME', 'RESTORE_TIME_NET'] as const)
      expect([measure, figure([issue], measure).value]).toEqual([measure, 21 * HOUR_MS]);
    expect(figure([issue], 'ON_TIME_SHARE')).toMatchObject({ n: 1, value: 0 });
  });

  test('of which nobody has confirmed anything leaves open what is open, and late what is late', () => {
    const issue = given(issues, [raised, rejected]);
    const late = { to: 20, now: 20 };
    expect(figure([issue], 'ON_TIME_SHARE', late)).toMatchObject({ n: 1, value: 0 });
    for (const measure of ['OPEN', 'OVERDUE', 'OUTAGES'] as const)
      expect([measure, figure([issue], measure, late).value]).toEqual([measure, 1]);
    expect(figure([issue], 'RESTORE_TIME', { from: 10, ...late })).toMatchObject({ n: 1, value: 20 * HOUR_MS });
    expect(figure([issue], 'AVAILABILITY', late).value).toBe(0);
    expect(dueOnIssue(issue, hour(9))).toEqual({ type: 'AnnounceClocks' });
  });

  test('keeps the stops that its party had been given', () => {
    const issue = given(issues, [raised, stopped(0.1), rejected, contested(20)]);
    expect(issue.stops).toMatchObject([{ to: null }]);
  });

  test('that is confirmed ends everything when it was made, whatever was counted in between', () => {
    for (const code of ['WRONG_PARTY', 'NOT_REPRODUCED'] as const) {
      const issue = given(issues, [raised, rejected, confirmedRejection(20, code)]);
      expect(issue).toMatchObject({ closedAt: hour(20), breached: false, nextDueAt: null, restorations: [{ endedAt: hour(0.25) }] });
      for (const measure of ['ON_TIME_SHARE', 'OUTAGES', 'RESTORE_TIME', 'OPEN'] as const)
        expect([code, measure, figure([issue], measure, { to: 20, now: 20 }).n]).toEqual([code, measure, 0]);
    }
  });

  test('is confirmed by the service provider alone, once, and not contested after that', () => {
    expect(answer([raised, rejected], confirmedRejection(2, 'OTHER', supplierA))).toMatchObject({ kind: 'NotPermitted' });
    for (const step of [confirmedRejection(3), contested(3)])
      expect(answer([raised, rejected, confirmedRejection(2)], step)).toMatchObject(brokenRule('ALREADY_DECIDED'));
    expect(answer([raised, rejected], confirmedRejection(170))).toMatchObject(brokenRule('REOPEN_WINDOW_OVER'));
  });

  test('on which the service provider is silent ends when it can be contested no longer: what was late until then was late', () => {
    const lapse = (hours: number): Step<IssueCommand> => [{ type: 'LapseRejection' }, timer, hour(hours)];
    expect(answer([raised, rejected], lapse(168.25))).toMatchObject(brokenRule('NOT_DUE'));
    const waiting = given(issues, [raised, rejected]);
    expect(dueOnIssue({ ...waiting, clocks: [] }, hour(169))).toEqual({ type: 'LapseRejection' });
    const issue = given(issues, [raised, rejected, lapse(169)]);
    expect(issue).toMatchObject({ status: 'REJECTED', closedAt: hour(169), nextDueAt: null, confirmedRejection: null });
    expect(figure([issue], 'ON_TIME_SHARE', { from: 100, to: 150 })).toMatchObject({ n: 1, value: 0 });
    expect(figure([issue], 'ON_TIME_SHARE', { from: 200, to: 300 })).toMatchObject({ n: 0 });
    expect(figure([issue], 'OUTAGES')).toMatchObject({ value: 1 });
    expect(answer([raised, rejected, lapse(169)], contested(170))).toMatchObject(brokenRule('REOPEN_WINDOW_OVER'));
  });

  test('can be disputed while it waits, and is explained with what became of it', () => {
    const dispute: Step<IssueCommand> = [
      { type: 'DisputeClock', clockId: 'restore-party-1', reason: 'We rejected it' },
      supplierA,
      hour(20),
    ];
    expect(answer([raised, rejected], dispute)).toMatchObject({ kind: 'Accepted' });
    const told = (...steps: readonly Step<IssueCommand>[]) =>
      basisOfIssue(given(issues, [raised, rejected, ...steps])).find(({ kind }) => kind === 'REJECTION');
    expect(told()).toMatchObject({ by: supplierA.id, text: 'not confirmed', countsFrom: hour(0.25) });
    expect(told(contested(3))).toMatchObject({ by: operator.id, at: hour(3), text: 'contested' });
    expect(told(confirmedRejection(3))).toMatchObject({ by: operator.id, at: hour(3), text: 'WRONG_PARTY' });
  });
});
