/** Progress: updates that were missed, expectations that slipped, and what a party did in a period, issue by issue. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '../../../src/domain/kernel/decider.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { IssueCommand, IssueEvent } from '../../../src/domain/issue/messages.js';
import {
  addSummaries,
  addWork,
  NO_WORK,
  NOTHING_OPEN,
  summaryOfIssue,
  type PartyWork,
  workOnIssue,
} from '../../../src/domain/measures/partyProgress.js';
import { dueOnIssue } from '../../../src/domain/issue/clocks.js';
import { expectationAt, missedUpdates, slippageHistory } from '../../../src/domain/issue/progress.js';
import { issueCommand } from '../../support/domain/commands.js';
import {
  admin,
  decideStep,
  claimed,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  operator,
  raised,
  type Step,
  started,
  runSteps,
  supplierA,
  supplierB,
  timer,
} from '../../support/domain/samples.js';
import { sized } from '../../support/size.js';

/** Supplier A owes a report every 4 h, supplier B every 3 h. */
const reported = (hours: number, expected: number | null = null, actor = supplierA): Step<IssueCommand> => [
  {
    type: 'ReportPerformanceIssueProgress',
    percent: 50,
    text: 'On site',
    expectedRestorationAt: expected === null ? null : hour(expected),
  },
  actor,
  hour(hours),
];
const cancelled = (hours: number): Step<IssueCommand> => [
  { type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Raised twice' },
  operator,
  hour(hours),
];
const work = (issue: PerformanceIssue, from: number, to: number, partyId = 'party-a', now = 1_000): PartyWork =>
  workOnIssue(issue, partyId, { from: hour(from), to: hour(to) }, hour(now));

describe('an update', () => {
  test('is missed once its time is over, and again after each interval of silence until the next report', () => {
    const issue = given(issues, [raised, started(0)]);
    expect(missedUpdates(issue, hour(4))).toEqual([]);
    const missed = { clockId: 'update-party-2', partyId: 'party-a', dueAt: hour(4), cameAt: null };
    expect(missedUpdates(issue, hour(4.01))).toEqual([missed]);
    expect(missedUpdates(issue, hour(12.01)).map(({ dueAt }) => dueAt)).toEqual([hour(4), hour(8), hour(12)]);
    expect(missedUpdates(issue, hour(10_000))).toHaveLength(512);
    const late = given(issues, [raised, started(0), reported(6), reported(9), claimed(14)]);
    expect(missedUpdates(late, hour(20))).toEqual([
      { ...missed, cameAt: hour(6) },
      { clockId: 'update-party-4', partyId: 'party-a', dueAt: hour(13), cameAt: hour(14) },
    ]);
  });

  test('that can no longer come stays missed, and one that was not due yet is none', () => {
    const over = given(issues, [raised, started(0), cancelled(5)]);
    expect(missedUpdates(over, hour(20))).toMatchObject([{ dueAt: hour(4), cameAt: null }]);
    expect(missedUpdates(given(issues, [raised, started(0), cancelled(3)]), hour(20))).toEqual([]);
  });

  test('whose breach a dispute set aside is not missed', () => {
    const disputed: Step<IssueCommand> = [
      { type: 'DisputeClock', clockId: 'update-party-2', reason: 'It was sent by mail' },
      supplierA,
      hour(6),
    ];
    const upheld: Step<IssueCommand> = [
      { type: 'SettleClockDispute', clockId: 'update-party-2', outcome: 'UPHELD', reason: 'It was' },
      admin,
      hour(7),
    ];
    const issue = given(issues, [raised, started(0), reported(5), disputed]);
    expect(missedUpdates(issue, hour(6))).toHaveLength(1);
    const settled = given(issues, [raised, started(0), reported(5), disputed, upheld]);
    expect(missedUpdates(settled, hour(7))).toEqual([]);
    expect(work(settled, 0, 8)).toMatchObject({ missed: 0, punctual: 0 });
  });
});

describe('the expected restoration', () => {
  test('slips by what each report says later than the one before, and back', () => {
    const issue = given(issues, [raised, started(0), reported(1, 5), reported(2), reported(3, 9), reported(4, 8), reported(5, 8)]);
    const { revisions, ...sums } = slippageHistory(issue);
    expect(sums).toEqual({ n: 3, totalMs: 3 * HOUR_MS, worstMs: 4 * HOUR_MS });
    expect(
      revisions.map(({ at, expectedBefore, expectedNow, slippageMs }) => [at, expectedBefore, expectedNow, slippageMs / HOUR_MS]),
    ).toEqual([
      [hour(3), hour(5), hour(9), 4],
      [hour(4), hour(9), hour(8), -1],
      [hour(5), hour(8), hour(8), 0],
    ]);
  });

  test('that was said once, or never, has not slipped', () => {
    const nothing = { n: 0, totalMs: null, worstMs: null, revisions: [] };
    expect(slippageHistory(given(issues, [raised, started(0), reported(1, 5)]))).toEqual(nothing);
    expect(slippageHistory(given(issues, [raised]))).toEqual(nothing);
  });
});

describe('the work of a party in a period', () => {
  const issue = given(issues, [
    raised,
    started(0),
    reported(3, 10),
    reported(9, 12),
    handedOver(10),
    reported(12, 20, supplierB),
    claimed(17),
  ]);

  test('is what it did while it had the issue', () => {
    // A: due at 4 (came at 3), due at 7 (came at 9), then handed over before the next was due.
    expect(work(issue, 0, 24)).toEqual({
      issuesWorked: 1,
      issuesWithoutReport: 0,
      reports: 2,
      punctual: 1,
      missed: 1,
      slips: 1,
      slippedMs: 2 * HOUR_MS,
      worstSlipMs: 2 * HOUR_MS,
    });
    // B: due at 13 (came at 12), due at 15 (the claim came at 17).
    // Its first word on the restoration is no slip from what A expected.
    expect(work(issue, 0, 24, 'party-b')).toMatchObject({ issuesWorked: 1, reports: 1, punctual: 1, missed: 1, slips: 0 });
    expect(work(issue, 0, 24, 'party-c')).toEqual(NO_WORK);
  });

  test('counts an update when it was decided: when it came, or when it was missed', () => {
    expect(work(issue, 3, 7)).toMatchObject({ punctual: 1, missed: 0, reports: 1 });
    expect(work(issue, 7, 9)).toMatchObject({ punctual: 0, missed: 1, reports: 0, issuesWithoutReport: 1 });
    expect(work(issue, 10, 24)).toEqual(NO_WORK);
  });

  test('in the very millisecond of a hand-over is the new party’s', () => {
    const both = given(issues, [raised, started(0), reported(3), handedOver(3)]);
    expect([work(both, 0, 24).reports, work(both, 0, 24, 'party-b').reports]).toEqual([0, 1]);
  });

  test('has not happened yet where it lies ahead', () => {
    const open = given(issues, [raised, started(0)]);
    expect(work(open, 0, 24, 'party-a', 4)).toMatchObject({ missed: 0, issuesWorked: 1, issuesWithoutReport: 1 });
    expect(work(open, 0, 24, 'party-a', 4.5)).toMatchObject({ missed: 1 });
    expect(work(open, 10, 24, 'party-a', 5)).toEqual(NO_WORK);
  });

  test('does not hold an issue that was over all the while', () => {
    const over = given(issues, [raised, started(0), cancelled(3)]);
    expect(work(over, 0, 3)).toMatchObject({ issuesWorked: 1 });
    expect(work(over, 3, 24)).toEqual(NO_WORK);
  });
});

describe('how the issues of a party stood', () => {
  const at = (issue: PerformanceIssue, hours: number, partyId = 'party-a') => summaryOfIssue(issue, partyId, hour(hours));
  const issue = given(
    issues,
    [raised, started(0), reported(3, 6), handedOver(10), claimed(17)].map((step) => step),
  );

  test('at an instant is determined by the events until then', () => {
    expect(at(issue, 0.4)).toMatchObject({ open: 1, atRisk: 0, breached: 0, unknown: 1, expected: 0 });
    expect(at(issue, 4)).toMatchObject({ open: 1, atRisk: 1, breached: 0, unknown: 0, expected: 1, overdue: 0 });
    expect(at(issue, 7.5)).toMatchObject({
      breached: 1,
      overdue: 1,
      earliest: [{ issueId: 'issue-1', expectedAt: hour(6), overdue: true }],
    });
    expect(at(issue, 10)).toEqual(NOTHING_OPEN);
    expect(at(issue, 10, 'party-b')).toMatchObject({ open: 1, unknown: 1, breached: 0 });
    expect(at(issue, 17, 'party-b')).toMatchObject({ open: 1, unknown: 0, expected: 0 });
    expect(at(issue, -1)).toEqual(NOTHING_OPEN);
  });

  test('expects what its party said since the issue came there or was opened again', () => {
    const over = [
      reported(1, 6),
      claimed(2),
      [{ type: 'AcceptPerformanceIssueResolution' }, timer, hour(3)],
    ] as const satisfies readonly Step<IssueCommand>[];
    const again: Step<IssueCommand> = [{ type: 'ReopenPerformanceIssue', reason: 'It came back' }, operator, hour(4)];
    const opened = given(issues, [raised, started(0), ...over, again, reported(5, 9)]);
    expect([1, 3, 4, 5].map((hours) => expectationAt(opened, hour(hours)))).toEqual([hour(6), hour(6), null, hour(9)]);
    const handed = given(issues, [raised, started(0), reported(1, 6), handedOver(2), reported(3, 8, supplierB)]);
    expect([1, 2, 3].map((hours) => expectationAt(handed, hour(hours)))).toEqual([hour(6), null, hour(8)]);
  });

  test('names the soonest hundred of the restorations it expected, and counts all', () => {
    const many = Array.from({ length: 150 }, (_, n) => ({
      ...NOTHING_OPEN,
      open: 1,
      expected: 1,
      earliest: [{ issueId: String(n), expectedAt: hour((n * 7) % 150), overdue: false }],
    })).reduce(addSummaries, NOTHING_OPEN);
    expect(many).toMatchObject({ open: 150, expected: 150 });
    expect(many.earliest.map(({ expectedAt }) => expectedAt)).toEqual(Array.from({ length: 100 }, (_, n) => hour(n)));
  });
});

/** Random commands on an issue: mostly reports by the responsible party. */
const STEPS = [
  'StartPerformanceIssue',
  'ReportPerformanceIssueProgress',
  'HoldPerformanceIssue',
  'ResumePerformanceIssue',
  'RequestPerformanceIssueInformation',
  'ProvidePerformanceIssueInformation',
  'AssignPerformanceIssue',
  'ClaimPerformanceIssueResolution',
  'RejectPerformanceIssueResolution',
  'AcceptPerformanceIssueResolution',
  'ReopenPerformanceIssue',
  'StopServiceLevelClock',
  'ResumeServiceLevelClock',
  'ChangePerformanceIssuePriority',
] as const;
const chance = fc.array(
  fc.record({
    type: fc.oneof(fc.constantFrom(...STEPS), fc.constant('ReportPerformanceIssueProgress' as const)),
    roll: fc.nat(40),
    // Within one millisecond the time alone does not say who had the issue.
    laterMs: fc.integer({ min: 1, max: 5 * HOUR_MS }),
  }),
  { maxLength: 30, size: 'max' },
);

const played = (dice: readonly { readonly type: (typeof STEPS)[number]; readonly roll: number; readonly laterMs: number }[]) => {
  let { state } = runSteps(issues, [raised]);
  const events: RecordedEvent<IssueEvent>[] = [];
  let at = hour(0);
  for (const { type, roll, laterMs } of dice) {
    at = new Date(at.getTime() + laterMs);
    const actor = [
      'AssignPerformanceIssue',
      'ProvidePerformanceIssueInformation',
      'RejectPerformanceIssueResolution',
      'StopServiceLevelClock',
      'ResumeServiceLevelClock',
      'ChangePerformanceIssuePriority',
    ].includes(type)
      ? operator
      : timer;
    const command: IssueCommand = issueCommand[type](state, at, roll);
    const step: Step<IssueCommand> = [command, actor, at];
    const answer = decideStep(issues, state, step);
    if (answer.kind !== 'Accepted') continue;
    state = answer.state;
    events.push(...answer.events);
  }
  return { state, events, end: at };
};

/** What the timer has announced by an instant. */
const announced = (issue: PerformanceIssue, now: Date): PerformanceIssue => {
  let state = issue;
  for (let due = dueOnIssue(state, now); due !== null; due = dueOnIssue(state, now)) {
    const answer = decideStep(issues, state, [due, timer, now]);
    if (answer.kind !== 'Accepted') throw new Error(answer.message);
    state = answer.state;
  }
  return state;
};

describe('whatever happens to an issue', () => {
  const parties = ['party-a', 'party-b'];
  const from = hour(0);

  test('the work of two periods that follow one another adds up to that of both', () => {
    fc.assert(
      fc.property(chance, fc.nat(100), (dice, share) => {
        const { state, end } = played(dice);
        const to = new Date(end.getTime() + 50 * HOUR_MS);
        const cut = new Date(from.getTime() + ((to.getTime() - from.getTime()) * share) / 100);
        for (const partyId of parties) {
          const whole = workOnIssue(state, partyId, { from, to }, to);
          const parts = addWork(workOnIssue(state, partyId, { from, to: cut }, to), workOnIssue(state, partyId, { from: cut, to }, to));
          // One issue may be worked in both.
          expect({ ...parts, issuesWorked: 0, issuesWithoutReport: 0 }).toEqual({ ...whole, issuesWorked: 0, issuesWithoutReport: 0 });
          expect(parts.issuesWorked).toBeGreaterThanOrEqual(whole.issuesWorked);
        }
      }),
      { numRuns: sized(60, 200) },
    );
  });

  test('its work counts the updates that the issue shows as missed, and the reports in its log', () => {
    fc.assert(
      fc.property(chance, (dice) => {
        const { state, events, end } = played(dice);
        const to = new Date(end.getTime() + 50 * HOUR_MS);
        const missed = missedUpdates(state, to);
        const told = announced(state, to);
        for (const partyId of parties) {
          const all = workOnIssue(told, partyId, { from, to }, to);
          expect(all.missed).toBe(missed.filter((one) => one.partyId === partyId).length);
          expect(all.reports).toBe(events.filter(({ type, partyIds }) => type === 'ProgressReported' && partyIds.includes(partyId)).length);
        }
      }),
      { numRuns: sized(60, 200) },
    );
  });
});
