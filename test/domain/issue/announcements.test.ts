/** What clocks announce, when and how often, and how it is disputed. */
import { describe, expect, test } from '@jest/globals';
import type { RecordedEvent } from '../../../src/domain/kernel/decider.js';
import type { IssueCommand, IssueEvent } from '../../../src/domain/issue/messages.js';
import { dueOnIssue } from '../../../src/domain/issue/clocks.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  type Step,
  admin,
  claimed,
  given,
  handedOver,
  hour,
  issues,
  operator,
  prioritized,
  raise,
  raised,
  resumed,
  started,
  stopped,
  runSteps,
  supplierA,
  supplierB,
  timer,
  voided,
  answer,
} from '../../support/domain/samples.js';

const after = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);

describe('announcements', () => {
  /** Only restoration by the party is promised at this severity: in 4 h. */
  const critical: Step<IssueCommand> = [raise({ severity: 'CRITICAL' }), operator, hour(0)];
  const announce = (at: Date): Step<IssueCommand> => [{ type: 'AnnounceClocks' }, timer, at];

  /** Lets the timer do what is due, each time at the instant the issue names, until nothing is. */
  const byTimer = (steps: readonly Step<IssueCommand>[]): readonly RecordedEvent<IssueEvent>[] => {
    const { state, events } = runSteps(issues, steps);
    const at = state.nextDueAt;
    return at === null ? events : byTimer([...steps, announce(at)]);
  };
  const said = (events: readonly RecordedEvent<IssueEvent>[]): readonly unknown[] =>
    events.filter(({ type }) => type.startsWith('Clock')).map(({ type, at, data }) => [type, at, 'share' in data ? data.share : 1]);

  test('come at each share of the target and one millisecond past its end, each exactly once', () => {
    expect(said(byTimer([critical]))).toEqual([
      ['ClockAtRisk', hour(2), 0.5],
      ['ClockAtRisk', hour(3), 0.75],
      ['ClockBreached', after(hour(4), 1), 1],
    ]);
  });

  test('that a timer missed come together, in the order they were due', () => {
    const late = answer([critical], announce(hour(30)));
    expect(late).toMatchObject({
      state: { breached: true, atRisk: true, nextDueAt: null },
      events: [
        { type: 'ClockAtRisk', data: { share: 0.5, dueAt: hour(2) } },
        { type: 'ClockAtRisk', data: { share: 0.75, dueAt: hour(3) } },
        { type: 'ClockBreached', data: { deadline: hour(4) } },
      ],
    });
  });

  test('are refused a millisecond too early, and once all are made', () => {
    expect(answer([critical], announce(after(hour(2), -1)))).toMatchObject(brokenRule('NOT_DUE'));
    expect(answer([critical, announce(hour(30))], announce(hour(31)))).toMatchObject(brokenRule('NOT_DUE'));
  });

  test('at the deadline itself say nothing of a breach: a target that is just used up is met', () => {
    const issue = given(issues, [critical, announce(hour(4))]);
    expect(issue).toMatchObject({ breached: false, atRisk: true, nextDueAt: after(hour(4), 1) });
  });

  test('and figures tell of no breach while the time after the deadline does not count', () => {
    const held = [critical, announce(hour(3)), stopped(4)];
    expect(given(issues, held)).toMatchObject({ breached: false, nextDueAt: null, restorations: [{ verdicts: [] }] });
    const [resumes, late] = [hour(9), after(hour(9), 1)];
    const inTime = [...held, resumed(9, 'stop-4')];
    expect(given(issues, inTime)).toMatchObject({
      breached: false,
      nextDueAt: late,
      restorations: [{ verdicts: [{ at: resumes, met: null }] }],
    });
    expect(given(issues, [...inTime, announce(late)])).toMatchObject({ breached: true });
  });

  test('wait for a stop to end, and come that much later', () => {
    const waiting = given(issues, [critical, stopped(1)]);
    expect(waiting.nextDueAt).toBeNull();
    expect(dueOnIssue(waiting, hour(1000))).toBeNull();
    expect(said(byTimer([critical, stopped(1), resumed(11, 'stop-2')])).slice(-3)).toEqual([
      ['ClockAtRisk', hour(12), 0.5],
      ['ClockAtRisk', hour(13), 0.75],
      ['ClockBreached', after(hour(14), 1), 1],
    ]);
  });

  test('become due at once when a voided stop or a higher priority has used the target up', () => {
    const made = given(issues, [critical, stopped(1), resumed(11, 'stop-2'), ...voided(11, 'stop-2', 4)]);
    expect(dueOnIssue(made, hour(11))).toEqual({ type: 'AnnounceClocks' });
    const raisedLate = given(issues, [raised, started(), prioritized(7, 'CRITICAL')]);
    expect(raisedLate).toMatchObject({ breached: true });
    expect(raisedLate.nextDueAt?.getTime()).toBeLessThanOrEqual(hour(7).getTime());
  });

  test('end with the clock', () => {
    expect(said(byTimer([critical, started(), claimed(2.5)]))).toEqual([]);
  });
});

describe('a dispute', () => {
  const dispute = (clockId: string, who = supplierA): Step<IssueCommand> => [
    { type: 'DisputeClock', clockId, reason: 'The site was closed' },
    who,
    hour(9),
  ];
  const settle = (clockId: string): Step<IssueCommand> => [
    { type: 'SettleClockDispute', clockId, outcome: 'UPHELD', reason: 'The gate log says so' },
    admin,
    hour(10),
  ];

  test('is opened by the party whose clock it is, and settled by the service provider', () => {
    expect(given(issues, [raised, dispute('restore-party-1')]).clocks[1]?.dispute).toMatchObject({ by: supplierA.id, outcome: 'OPEN' });
    const settled = given(issues, [raised, dispute('restore-party-1'), settle('restore-party-1')]);
    expect(settled.clocks[1]?.dispute).toMatchObject({ outcome: 'UPHELD', settledBy: admin.id, settledAt: hour(10) });
  });

  test('is about a clock of the issue, and of no other party', () => {
    expect(answer([raised], dispute('restore-party-9'))).toMatchObject(invalidAt('clockId'));
    expect(answer([raised, handedOver(2)], dispute('restore-party-1', supplierB))).toMatchObject(invalidAt('clockId'));
    expect(answer([raised], settle('restore-party-9'))).toMatchObject(invalidAt('clockId'));
  });

  test('is over a breach', () => {
    const [command] = dispute('restore-party-1');
    const at = (hours: number): Step<IssueCommand> => [command, supplierA, hour(hours)];
    // Due at 8.
    expect(answer([raised], at(8))).toMatchObject(brokenRule('NOT_BREACHED'));
    expect(answer([raised], at(8.01))).toMatchObject({ kind: 'Accepted' });
    expect(answer([raised, started(), claimed(7)], at(9))).toMatchObject(brokenRule('NOT_BREACHED'));
  });

  test('is opened once and settled once', () => {
    const open = [raised, dispute('restore-party-1')] as const;
    expect(answer(open, dispute('restore-party-1'))).toMatchObject(brokenRule('ALREADY_DISPUTED'));
    expect(answer([...open, settle('restore-party-1')], dispute('restore-party-1'))).toMatchObject(brokenRule('ALREADY_DISPUTED'));
    expect(answer([raised], settle('restore-party-1'))).toMatchObject(brokenRule('NO_OPEN_DISPUTE'));
    expect(answer([...open, settle('restore-party-1')], settle('restore-party-1'))).toMatchObject(brokenRule('NO_OPEN_DISPUTE'));
  });
});
