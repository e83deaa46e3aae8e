/** A figure belongs to the party that had the issue when it happened, and a hand-over neither sheds nor gives anything. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { Measure } from '../../../src/domain/measures/measures.js';
import { figure } from '../../support/domain/figures.js';
import {
  confirmedRejection,
  analyzed,
  claimed,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  measured,
  operator,
  prioritized,
  raised,
  started,
  type Step,
  stopped,
  supplierA,
  supplierB,
  timer,
  verified,
} from '../../support/domain/samples.js';

const byB = ([command, , at]: Step<IssueCommand>): Step<IssueCommand> => [command, supplierB, at];
const rejected = (hours: number): Step<IssueCommand> => [
  { type: 'RejectPerformanceIssueResolution', reason: 'Still lossy' },
  operator,
  hour(hours),
];
const accepted = (hours: number): Step<IssueCommand> => [{ type: 'AcceptPerformanceIssueResolution' }, operator, hour(hours)];
const refused = (hours: number, who = supplierA): Step<IssueCommand> => [
  { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not our segment' },
  who,
  hour(hours),
];
const of = (issue: PerformanceIssue, measure: Measure, partyId: string) => {
  const { n, value } = figure([issue], measure, { partyId });
  return [n, value];
};

/** Two claims of A are rejected; then B gets the issue and restores it at once. */
const passedOn = given(issues, [
  raised,
  started(),
  analyzed(0.6),
  claimed(2),
  rejected(3),
  claimed(4),
  rejected(5),
  handedOver(10),
  byB(claimed(11)),
  measured(12),
  verified(12.5),
  accepted(13),
]);

describe('a party whose claims were rejected and that passed the issue on', () => {
  test('keeps the raise, the claims, their reopenings and the hand-over; the one that restores has its own part alone', () => {
    const figures: readonly (readonly [Measure, readonly unknown[], readonly unknown[]])[] = [
      ['ISSUES_RAISED', [1, 1], [0, 0]],
      ['REOPENINGS', [2, 2], [0, 0]],
      ['REOPEN_RATE', [2, 1], [1, 0]],
      ['ISSUES_RESTORED', [0, 0], [1, 1]],
      ['REPEAT_RATE', [0, null], [1, 0]],
      ['RESTORE_TIME', [0, null], [1, HOUR_MS]],
      ['RESTORE_TIME_NET', [0, null], [1, HOUR_MS]],
      ['RESOLVE_TIME', [0, null], [1, 3 * HOUR_MS]],
      ['RESOLVE_TIME_NET', [0, null], [1, 3 * HOUR_MS]],
      ['HAND_OVERS', [1, 1], [0, 0]],
      ['HAND_OVERS_RECEIVED', [0, 0], [1, 1]],
    ];
    for (const [measure, ofA, ofB] of figures)
      expect([measure, of(passedOn, measure, 'party-a'), of(passedOn, measure, 'party-b')]).toEqual([measure, ofA, ofB]);
  });

  test('takes nothing from the whole: who waited waited from the raise', () => {
    expect(figure([passedOn], 'RESTORE_TIME')).toMatchObject({ n: 1, value: 11 * HOUR_MS });
  });

  test('keeps what it missed before, and its own time', () => {
    const late = given(issues, [raised, started(2), handedOver(9), byB(claimed(10))]);
    expect(of(late, 'ON_TIME_SHARE', 'party-a')).toEqual([1, 0]);
    expect(of(late, 'ACKNOWLEDGED_ON_TIME', 'party-a')).toEqual([1, 0]);
    expect(of(late, 'ACKNOWLEDGE_TIME', 'party-a')).toEqual([1, 2 * HOUR_MS]);
    expect(of(late, 'ACKNOWLEDGE_TIME', 'party-b')).toEqual([0, null]);
    expect(of(late, 'MISSED_UPDATES', 'party-a')).toEqual([1, 1]);
    expect(of(late, 'UPDATE_PUNCTUALITY', 'party-b')).toEqual([1, 1]);
    expect(of(late, 'DELAY', 'party-a')).toEqual([1, 9 * HOUR_MS]);
    const stood = given(issues, [raised, started(), stopped(1), handedOver(3), byB(claimed(4))]);
    expect([of(stood, 'STOP_TIME', 'party-a'), of(stood, 'STOP_TIME', 'party-b')]).toEqual([
      [1, 2 * HOUR_MS],
      [1, HOUR_MS],
    ]);
  });
});

test('what the former party exceeded makes no breach of the new one', () => {
  const late = [raised, started(), handedOver(30)] as const;
  const note: Step<IssueCommand> = [{ type: 'AddPerformanceIssueNote', text: 'Still lossy' }, operator, hour(40)];
  expect(given(issues, late)).toMatchObject({ partyId: 'party-b', breached: false });
  expect(given(issues, [...late, note])).toMatchObject({ breached: true });
});

test('what was open at the end of a past period counts for the party that had it then, and for no longer than it had it', () => {
  const issue = given(issues, [raised, started(), handedOver(30)]);
  const at = (to: number, measure: Measure, partyId: string) => figure([issue], measure, { to, now: 100, partyId }).value;
  for (const [measure, value] of [
    ['OPEN', 1],
    ['OVERDUE', 1],
    ['BACKLOG_AGE', 20 * HOUR_MS],
  ] as const)
    expect([measure, at(20, measure, 'party-a'), at(20, measure, 'party-b') ?? 0]).toEqual([measure, value, 0]);
  expect(at(40, 'BACKLOG_AGE', 'party-b')).toBe(10 * HOUR_MS);
  expect(at(40, 'OVERDUE', 'party-b')).toBe(1);
});

test('in the millisecond of a hand-over what the former party did stays its own', () => {
  const both = given(issues, [
    raised,
    refused(1),
    [{ type: 'ContestPerformanceIssueRejection', reason: 'It is' }, operator, hour(1)],
    handedOver(1),
  ]);
  for (const measure of ['REJECTIONS', 'REJECTIONS_CONTESTED'] as const)
    expect([of(both, measure, 'party-a')[1], of(both, measure, 'party-b')[0]]).toEqual([1, 0]);
  const again = given(issues, [
    raised,
    refused(1),
    [{ type: 'ContestPerformanceIssueRejection', reason: 'It is' }, operator, hour(1)],
    refused(1),
    confirmedRejection(2),
  ]);
  expect(of(again, 'REJECTIONS_SUSTAINED', 'party-a')).toEqual([1, 1]);
  const reopened = given(issues, [raised, started(), claimed(2), rejected(3), handedOver(3)]);
  expect([of(reopened, 'REOPENINGS', 'party-a'), of(reopened, 'REOPENINGS', 'party-b')]).toEqual([
    [1, 1],
    [0, 0],
  ]);
});

test('a cancellation counts for the party that had the issue', () => {
  const cancel: Step<IssueCommand> = [{ type: 'CancelPerformanceIssue', code: 'WRONG_PARTY', reason: 'Not theirs' }, operator, hour(4)];
  const issue = given(issues, [raised, handedOver(3), cancel]);
  expect([of(issue, 'CANCELLATIONS', 'party-a'), of(issue, 'CANCELLATIONS', 'party-b')]).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('a return to the party goes on with all its clocks: forty milliseconds elsewhere make nothing new', () => {
  const detour = [handedOver(0.9), handedOver(0.9 + 40 / HOUR_MS, 'party-a')] as const;
  const late = given(issues, [
    raised,
    ...detour,
    started(1.1),
    [{ type: 'ReportPerformanceIssueProgress', percent: 5, text: 'At it' }, supplierA, hour(1.2)],
  ]);
  expect(of(late, 'ACKNOWLEDGED_ON_TIME', 'party-a')).toEqual([1, 0]);
  const silent = given(issues, [
    raised,
    started(),
    handedOver(4.4),
    handedOver(4.4 + 40 / HOUR_MS, 'party-a'),
    prioritized(4.6, 'CRITICAL'),
  ]);
  // An update was due after four hours; no target holds for the severity since, and what was exceeded stays so.
  expect(
    of(given(issues, [raised, started(), handedOver(4.4), handedOver(4.4 + 40 / HOUR_MS, 'party-a')]), 'MISSED_UPDATES', 'party-a')[1],
  ).toBeGreaterThan(0);
  expect(of(silent, 'ON_TIME_SHARE', 'party-a')).toEqual([1, 0]);
});

test('the service provider is measured too: its answers, its verdicts and its own clocks, by the party that waited', () => {
  const ask: Step<IssueCommand> = [{ type: 'RequestPerformanceIssueInformation', question: 'Which port?' }, supplierA, hour(1)];
  const answer: Step<IssueCommand> = [{ type: 'ProvidePerformanceIssueInformation', answer: 'Port 7' }, operator, hour(4)];
  const issue = given(issues, [raised, started(), ask, answer, handedOver(5), byB(claimed(6)), rejected(8), byB(claimed(12))]);
  expect([of(issue, 'ANSWER_TIME', 'party-a'), of(issue, 'ANSWER_TIME', 'party-b')]).toEqual([
    [1, 3 * HOUR_MS],
    [0, null],
  ]);
  const verdicts = figure([issue], 'VERIFICATION_TIME', { to: 14, now: 14, partyId: 'party-b' });
  expect(verdicts).toMatchObject({ n: 1, value: 2 * HOUR_MS });
  // Of the customer's ten hours, nothing was restored.
  expect(figure([issue], 'PROVIDER_ON_TIME_SHARE')).toMatchObject({ n: 1, value: 0 });
  const inTime = given(issues, [raised, started(), claimed(2), [{ type: 'AcceptPerformanceIssueResolution' }, timer, hour(3)]]);
  expect(figure([inTime], 'PROVIDER_ON_TIME_SHARE')).toMatchObject({ n: 1, value: 1 });
});

test('what was past due with the former party is none of a party that passes the issue on in the millisecond it got it', () => {
  const issue = given(issues, [raised, started(), handedOver(20), handedOver(20, 'party-a')]);
  expect(of(issue, 'RESTORE_TIME', 'party-b')).toEqual([0, null]);
});
