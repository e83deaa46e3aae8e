/** What is past due counts as missed in every period until it is met, and silence in every interval: waiting hides nothing. */
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../src/domain/kernel/decider.js';
import { issue as issueAggregate } from '../../../src/domain/issue/index.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import { dueOnIssue } from '../../../src/domain/issue/clocks.js';
import type { Measure } from '../../../src/domain/measures/measures.js';
import { figure } from '../../support/domain/figures.js';
import {
  confirmedRejection,
  analyzed,
  arrangement,
  claimed,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  issuesWith,
  measured,
  operator,
  raised,
  registeredParty,
  started,
  type Step,
  supplierA,
  timer,
  verified,
} from '../../support/domain/samples.js';

const held = (hours: number): Step<IssueCommand> => [{ type: 'HoldPerformanceIssue', reason: 'Later' }, supplierA, hour(hours)];
const reported = (hours: number, expected: number | null = null): Step<IssueCommand> => [
  { type: 'ReportPerformanceIssueProgress', percent: 10, text: 'At it', expectedRestorationAt: expected === null ? null : hour(expected) },
  supplierA,
  hour(hours),
];
const inDay = (issue: PerformanceIssue, measure: Measure, day: number) => {
  const { n, value } = figure([issue], measure, { from: 24 * day, to: 24 * (day + 1) });
  return [n, value];
};
/** What the timer has announced by an hour. */
const announcedUntil = (issue: PerformanceIssue, hours: number): PerformanceIssue => {
  let state = issue;
  for (let at = state.nextDueAt; at !== null && at <= hour(hours); at = state.nextDueAt) {
    const due = dueOnIssue(state, at);
    if (due === null) break;
    const answer = decide(issueAggregate, due, state, { actor: timer, id: state._id, now: at, facts: issues.facts(due) });
    if (answer.kind !== 'Accepted') throw new Error(answer.message);
    state = answer.state;
  }
  return state;
};

describe('an issue that is left on hold past its deadline', () => {
  const left = [raised, started(), held(1)] as const;

  test('is missed in every period, and its age is part of the time to restore', () => {
    const issue = given(issues, left);
    for (const day of [0, 1, 5]) {
      expect(inDay(issue, 'ON_TIME_SHARE', day)).toEqual([1, 0]);
      expect(inDay(issue, 'PROVIDER_ON_TIME_SHARE', day)).toEqual([1, 0]);
      for (const measure of ['RESTORE_TIME', 'RESTORE_TIME_NET', 'BACKLOG_AGE'] as const)
        expect([measure, inDay(issue, measure, day)]).toEqual([measure, [1, 24 * (day + 1) * HOUR_MS]]);
      expect(inDay(issue, 'OVERDUE', day)).toEqual([1, 1]);
      expect(inDay(issue, 'OPEN', day)).toEqual([1, 1]);
    }
    // The target for the resolution is a day.
    for (const measure of ['RESOLVE_TIME', 'RESOLVE_TIME_NET'] as const) expect(inDay(issue, measure, 2)).toEqual([1, 72 * HOUR_MS]);
  });

  test('is not missed before, nor after it was met, and then with its whole time', () => {
    const late = given(issues, [...left, analyzed(2), claimed(50), measured(51), verified(52)]);
    expect([0, 1, 2, 3].map((day) => inDay(late, 'ON_TIME_SHARE', day))).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [0, null],
    ]);
    expect([1, 2, 3].map((day) => inDay(late, 'RESTORE_TIME', day))).toEqual([
      [1, 48 * HOUR_MS],
      [1, 50 * HOUR_MS],
      [0, null],
    ]);
    expect(figure([late], 'ON_TIME_SHARE', { to: 7 })).toMatchObject({ n: 0 });
    // Over all of it, once.
    expect(figure([late], 'ON_TIME_SHARE')).toMatchObject({ n: 1, value: 0 });
    expect(figure([late], 'RESTORE_TIME')).toMatchObject({ n: 1 });
  });

  test('counts its age where no target asks for it, once it was open all through a period', () => {
    const untargeted = issuesWith(registeredParty('party-a', { ...arrangement, targets: [] }));
    const issue = given(untargeted, left);
    expect([0, 1].map((day) => inDay(issue, 'RESTORE_TIME', day))).toEqual([
      [0, null],
      [1, 48 * HOUR_MS],
    ]);
  });
});

describe('what is restored, and confirmed, before it is resolved', () => {
  const restored: readonly Step<IssueCommand>[] = [
    raised,
    started(),
    analyzed(1),
    [{ type: 'RecordRestoration', kind: 'TEMPORARY', description: 'Reserve path' }, supplierA, hour(3)],
    measured(4),
    verified(5),
  ];

  test('counts in its own day, and what is to be resolved still is past due', () => {
    const issue = given(issues, restored);
    expect(inDay(issue, 'RESTORE_TIME', 0)).toEqual([1, 3 * HOUR_MS]);
    expect(inDay(issue, 'ON_TIME_SHARE', 0)).toEqual([1, 1]);
    expect([0, 1].map((day) => inDay(issue, 'OVERDUE', day))).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(inDay(issue, 'RESTORE_TIME', 1)).toEqual([0, null]);
    expect(inDay(issue, 'RESOLVE_TIME', 1)).toEqual([1, 48 * HOUR_MS]);
  });

  test('and passed on, is the resolution alone that was left', () => {
    const issue = given(issues, [...restored, handedOver(30)]);
    const own = { partyId: 'party-a' } as const;
    expect(figure([issue], 'RESTORE_TIME', own)).toMatchObject({ n: 1, value: 3 * HOUR_MS });
    expect(figure([issue], 'RESOLVE_TIME', own)).toMatchObject({ n: 1, value: 30 * HOUR_MS });
  });

  test('without a target for the resolution, ages once it was open all through a period', () => {
    const targets = arrangement.targets.filter(({ clock }) => clock === 'RESTORE');
    const issue = given(issuesWith(registeredParty('party-a', { ...arrangement, targets })), restored);
    expect([0, 1].map((day) => inDay(issue, 'RESOLVE_TIME', day))).toEqual([
      [0, null],
      [1, 48 * HOUR_MS],
    ]);
  });
});

describe('an issue past due is not shed', () => {
  const overdue = [raised, started()] as const;
  const rejection: Step<IssueCommand> = [
    { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not our segment' },
    supplierA,
    hour(20),
  ];
  const cancellation: Step<IssueCommand> = [{ type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Never mind' }, operator, hour(20)];

  test('by passing it on: the time that the party had it counts, for that party', () => {
    const issue = given(issues, [...overdue, handedOver(20)]);
    for (const measure of ['RESTORE_TIME', 'RESTORE_TIME_NET'] as const)
      expect(figure([issue], measure, { partyId: 'party-a' })).toMatchObject({ n: 1, value: 20 * HOUR_MS });
    // Who waited waits on.
    expect(figure([issue], 'RESTORE_TIME', { to: 22, now: 22 })).toMatchObject({ n: 0 });
    const back = given(issues, [...overdue, handedOver(20), handedOver(22, 'party-a')]);
    expect(figure([back], 'RESTORE_TIME', { to: 23, now: 23, partyId: 'party-a' })).toMatchObject({ n: 1, value: 21 * HOUR_MS });
  });

  test('by rejecting it, nor by having it cancelled', () => {
    for (const steps of [
      [raised, rejection, confirmedRejection(21)],
      [...overdue, cancellation],
    ])
      expect(figure([given(issues, steps)], 'RESTORE_TIME')).toMatchObject({ n: 1, value: 20 * HOUR_MS });
    const early = given(issues, [raised, [rejection[0], supplierA, hour(1)], confirmedRejection(21)]);
    expect(figure([early], 'RESTORE_TIME')).toMatchObject({ n: 0 });
  });
});

test('an issue that nobody acknowledges is missed in every period', () => {
  const issue = given(issues, [raised]);
  for (const day of [0, 1, 4]) {
    expect(inDay(issue, 'ACKNOWLEDGED_ON_TIME', day)).toEqual([1, 0]);
    expect(inDay(issue, 'ACKNOWLEDGE_TIME', day)).toEqual([1, 24 * (day + 1) * HOUR_MS]);
  }
});

test('a question and a claim that the service provider leaves open count with their age in every period', () => {
  const asked = given(issues, [
    raised,
    started(),
    [{ type: 'RequestPerformanceIssueInformation', question: 'Which port?' }, supplierA, hour(1)],
  ]);
  expect([0, 1, 2].map((day) => inDay(asked, 'ANSWER_TIME', day))).toEqual([
    [0, null],
    [1, 47 * HOUR_MS],
    [1, 71 * HOUR_MS],
  ]);
  const waiting = given(issues, [raised, started(), claimed(4)]);
  expect([0, 1].map((day) => inDay(waiting, 'VERIFICATION_TIME', day))).toEqual([
    [0, null],
    [1, 44 * HOUR_MS],
  ]);
});

test('a first word on the end counts against what came true, and while it is broken in every period', () => {
  const optimist = [raised, started(), analyzed(0.6), reported(1, 4), reported(3, 40)] as const;
  expect([0, 1].map((day) => inDay(given(issues, optimist), 'SLIPPAGE', day))).toEqual([
    [1, 20 * HOUR_MS],
    [1, 44 * HOUR_MS],
  ]);
  // Saying the same again and again takes nothing back.
  const done = given(issues, [...optimist, reported(5, 40), claimed(30), measured(31), verified(32)]);
  expect(inDay(done, 'SLIPPAGE', 1)).toEqual([1, 26 * HOUR_MS]);
});

describe('silence', () => {
  test('counts in every interval, whether the timer has announced it or a report has ended it', () => {
    const silent = announcedUntil(given(issues, [raised, started(0)]), 48);
    expect(inDay(silent, 'MISSED_UPDATES', 0)).toEqual([5, 5]);
    expect(inDay(silent, 'MISSED_UPDATES', 1)).toEqual([6, 6]);
    expect(figure([silent], 'UPDATE_PUNCTUALITY', { to: 48, now: 48 })).toMatchObject({ n: 11, value: 0 });
    const broken = given(issues, [raised, started(0), reported(47)]);
    expect(inDay(broken, 'MISSED_UPDATES', 1)).toEqual([6, 6]);
  });

  test('is announced when it has doubled: few events, and every interval', () => {
    const { clocks } = announcedUntil(given(issues, [raised, started(0)]), 24 * 30);
    expect(clocks.find(({ kind }) => kind === 'UPDATE')?.announced).toEqual([0.5, 0.75, 2, 4, 8, 16, 32, 64, 128]);
  });

  test('is not made up for by many words: those in one interval count once', () => {
    const talker = given(issues, [
      raised,
      started(0),
      ...Array.from({ length: 20 }, (_, index) => reported(0.1 * (index + 1))),
      reported(20),
    ]);
    const steady = given(issues, [raised, started(0), reported(3.9), reported(7.8), reported(11.7)]);
    expect(figure([steady], 'UPDATE_PUNCTUALITY', { to: 12, now: 12 })).toMatchObject({ n: 3, value: 1 });
    // One of those within two hours, and four intervals of silence since.
    expect(figure([talker], 'UPDATE_PUNCTUALITY', { to: 20.5, now: 20.5 })).toMatchObject({ n: 5, value: 0.2 });
    expect(figure([talker], 'MISSED_UPDATES', { to: 20.5, now: 20.5 })).toMatchObject({ value: 4 });
  });
});

test('an operator does not end what is past due by rejecting a claim: it is due again, and the rejection is measured', () => {
  const back = given(issues, [
    raised,
    started(),
    claimed(9),
    [{ type: 'RejectPerformanceIssueResolution', reason: 'Still lossy' }, operator, hour(30)],
  ]);
  expect([0, 1, 2].map((day) => inDay(back, 'ON_TIME_SHARE', day))).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
  expect(inDay(back, 'REOPENINGS', 1)).toEqual([1, 1]);
});
