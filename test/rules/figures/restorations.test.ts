/** A restoration that is recorded before it is one, and a first word that is too good to be broken. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import { brokenRule } from '../../support/domain/expect.js';
import { figure } from '../../support/domain/figures.js';
import {
  analyzed,
  claimed,
  decideStep,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  measured,
  operator,
  raised,
  secondOperator,
  started,
  type Step,
  supplierA,
  verified,
} from '../../support/domain/samples.js';

const restored = (hours: number, kind: 'TEMPORARY' | 'PERMANENT' = 'TEMPORARY'): Step<IssueCommand> => [
  { type: 'RecordRestoration', kind, description: 'On the reserve path' },
  supplierA,
  hour(hours),
];
const rejected = (hours: number, by = operator): Step<IssueCommand> => [
  { type: 'RejectRestoration', reason: 'Still lossy' },
  by,
  hour(hours),
];
const WORKED = [raised, started(), analyzed(0.6)] as const;

describe('a false restoration', () => {
  test('that is rejected or refuted is a claim that did not hold', () => {
    const reopened = (...steps: readonly Step<IssueCommand>[]) => figure([given(issues, [...WORKED, ...steps])], 'REOPEN_RATE');
    expect(reopened(restored(1), rejected(2))).toMatchObject({ n: 1, value: 1 });
    expect(reopened(restored(1), measured(2, 50), verified(2.1))).toMatchObject({ n: 1, value: 1 });
    expect(reopened(restored(1), rejected(2), restored(3), rejected(4), claimed(5), measured(5.1), verified(5.2))).toMatchObject({
      n: 3,
      value: 2 / 3,
    });
    // Work never stopped.
    expect(figure([given(issues, [...WORKED, restored(1), rejected(2)])], 'REOPENINGS')).toMatchObject({ value: 0 });
  });

  test('makes the next false claim no first one: its clocks stand no longer than the party had worked', () => {
    const refused: Step<IssueCommand> = [{ type: 'RejectPerformanceIssueResolution', reason: 'Still lossy' }, operator, hour(20)];
    const issue = given(issues, [...WORKED, restored(1), rejected(2), claimed(3), refused]);
    const clock = issue.clocks.find(({ kind, obligor }) => kind === 'RESTORE' && obligor === 'PARTY');
    expect(clock && readClock(clock, issue, hour(21)).elapsedMs).toBe(20 * HOUR_MS);
  });

  test('that somebody else takes back is not', () => {
    const cancelled: Step<IssueCommand> = [{ type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Sold' }, operator, hour(2)];
    for (const after of [handedOver(2), cancelled])
      expect(figure([given(issues, [...WORKED, restored(1), after])], 'REOPEN_RATE')).toMatchObject({ n: 0 });
  });

  test('is not made true by a later one: what was measured after that confirms that alone', () => {
    const both = [...WORKED, restored(1), restored(20, 'PERMANENT'), measured(20.1), verified(20.2)];
    const issue = given(issues, both);
    expect(issue.recordedRestorations).toMatchObject([
      { verifiedAt: null, voided: { by: operator.id } },
      { verifiedAt: hour(20.2), voided: null },
    ]);
    expect(figure([issue], 'RESTORE_TIME')).toMatchObject({ n: 1, value: 20 * HOUR_MS });
    expect(figure([issue], 'ON_TIME_SHARE', { to: 22, now: 22 })).toMatchObject({ n: 1, value: 0 });
    expect(figure([issue], 'REOPEN_RATE')).toMatchObject({ n: 0 });
    // One that was measured in its time stays.
    const honest = given(issues, [...WORKED, restored(1), measured(1.1), verified(1.2), ...both.slice(4)]);
    expect(figure([honest], 'RESTORE_TIME')).toMatchObject({ n: 1, value: HOUR_MS });
    expect(figure([honest], 'ON_TIME_SHARE', { to: 22, now: 22 })).toMatchObject({ n: 1, value: 1 });
  });

  test('does not hide a missed resolution while nobody has measured it', () => {
    const unmeasured = given(issues, [...WORKED, restored(1)]);
    expect(figure([unmeasured], 'ON_TIME_SHARE', { to: 40, now: 40 })).toMatchObject({ n: 1, value: 0 });
    expect(figure([unmeasured], 'ON_TIME_SHARE', { to: 20, now: 20 })).toMatchObject({ n: 0, unverified: 1 });
  });
});

test('a first word that is too late by far makes up for no broken one: earlier than said is no slippage', () => {
  const said = (expected: number): Step<IssueCommand> => [
    { type: 'ReportPerformanceIssueProgress', percent: 5, text: 'At it', expectedRestorationAt: hour(expected) },
    supplierA,
    hour(0.7),
  ];
  const word = (expected: number, at: number) =>
    given(issues, [...WORKED, said(expected), claimed(at), measured(at + 0.1), verified(at + 0.2)]);
  expect(figure([word(500, 4)], 'SLIPPAGE')).toMatchObject({ n: 1, value: 0 });
  expect(figure([word(2, 4)], 'SLIPPAGE')).toMatchObject({ n: 1, value: 2 * HOUR_MS });
});

describe('a dispute', () => {
  const identified: Step<IssueCommand> = [
    { type: 'IdentifyPerformanceIssueCause', cause: 'FIBRE_BREAK', evidence: 'Reflection at 4.2 km' },
    secondOperator,
    hour(1),
  ];
  const settle: Step<IssueCommand> = [
    { type: 'SettleClockDispute', clockId: 'restore-party-1', outcome: 'DISMISSED', reason: 'It was late' },
    secondOperator,
    hour(31),
  ];
  const dispute: Step<IssueCommand> = [{ type: 'DisputeClock', clockId: 'restore-party-1', reason: 'It was not' }, supplierA, hour(30)];

  test('is not settled by who identified the cause or rejected the recorded restoration', () => {
    for (const hand of [[identified], [restored(2), rejected(3, secondOperator)]])
      expect(decideStep(issues, given(issues, [...WORKED, ...hand, dispute]), settle)).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(issues, given(issues, [...WORKED, dispute]), settle)).toMatchObject({ kind: 'Accepted' });
  });

  test('that excuses a restoration hides no missed resolution, also when the rejection in between is contested', () => {
    const upheld: readonly Step<IssueCommand>[] = [
      raised,
      [{ type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not our network' }, supplierA, hour(25)],
      [{ type: 'DisputeClock', clockId: 'restore-party-1', reason: 'The site was closed' }, supplierA, hour(26)],
      [
        { type: 'SettleClockDispute', clockId: 'restore-party-1', outcome: 'UPHELD', reason: 'The gate log says so' },
        secondOperator,
        hour(27),
      ],
    ];
    const contested: Step<IssueCommand> = [{ type: 'ContestPerformanceIssueRejection', reason: 'It is yours' }, operator, hour(28)];
    for (const steps of [upheld, [...upheld, contested]])
      expect(figure([given(issues, steps)], 'ON_TIME_SHARE', { from: 0, to: 28.5 })).toMatchObject({ n: 1, value: 0 });
  });
});
