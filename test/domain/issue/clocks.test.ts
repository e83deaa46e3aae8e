/** How time runs in a performance issue: which clocks start and end with what, stops, announcements, disputes. */
import { describe, expect, test } from '@jest/globals';
import { type Clock } from '../../../src/domain/time/clock.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import type { MessageOf } from '../../../src/domain/kernel/decider.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  confirmedRejection,
  HOUR_MS,
  type Step,
  accepted,
  analyzed,
  claimed,
  given,
  handedOver,
  hour,
  issues,
  measured,
  operator,
  prioritized,
  raised,
  resumed,
  started,
  stopped,
  supplierA,
  supplierB,
  verified,
  voided,
  voiding,
  answer,
} from '../../support/domain/samples.js';

const clockOf = ({ clocks }: PerformanceIssue, id: string): Clock => {
  const found = clocks.find((clock) => clock.id === id);
  if (found === undefined) throw new Error(`No clock ${id}, only ${clocks.map((clock) => clock.id).join(', ')}`);
  return found;
};
const read = (issue: PerformanceIssue, id: string, hours: number): ReturnType<typeof readClock> =>
  readClock(clockOf(issue, id), issue, hour(hours));
const running = ({ clocks }: PerformanceIssue): readonly string[] => clocks.filter(({ end }) => end === null).map(({ id }) => id);

const ask = (
  hours: number,
  stopReason: MessageOf<IssueCommand, 'RequestPerformanceIssueInformation'>['stopReason'] = null,
): Step<IssueCommand> => [{ type: 'RequestPerformanceIssueInformation', question: 'Which port?', stopReason }, supplierA, hour(hours)];
const informed = (hours: number): Step<IssueCommand> => [
  { type: 'ProvidePerformanceIssueInformation', answer: 'Port 7' },
  operator,
  hour(hours),
];
const sentBack = (hours: number): Step<IssueCommand> => [
  { type: 'RejectPerformanceIssueResolution', reason: 'Loss is back' },
  operator,
  hour(hours),
];
const report = (hours: number, who = supplierA): Step<IssueCommand> => [
  { type: 'ReportPerformanceIssueProgress', percent: 50, text: 'On site' },
  who,
  hour(hours),
];

describe('clocks', () => {
  test('of what is promised start with the issue', () => {
    expect(running(given(issues, [raised]))).toEqual([
      'acknowledge-party-1',
      'restore-party-1',
      'restore-service-provider-1',
      'resolve-party-1',
    ]);
  });

  test('acknowledging ends when the party starts, and an update is owed from then on', () => {
    const issue = given(issues, [raised, started(0.5)]);
    expect(clockOf(issue, 'acknowledge-party-1').end).toEqual(hour(0.5));
    expect(clockOf(issue, 'update-party-2')).toMatchObject({ start: hour(0.5), end: null });
  });

  test('each report of progress meets the update that was owed and starts the next', () => {
    const issue = given(issues, [raised, started(0.5), report(3)]);
    expect(clockOf(issue, 'update-party-2').end).toEqual(hour(3));
    expect(clockOf(issue, 'update-party-3')).toMatchObject({ start: hour(3), end: null });
  });

  test.each([
    [
      'rejected',
      [[{ type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not our network' }, supplierA, hour(2)], confirmedRejection(3)],
    ],
    ['cancelled', [[{ type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Raised twice' }, operator, hour(2)]]],
  ] satisfies [string, Step<IssueCommand>[]][])('all end, and every stop with them, when the issue is %s', (_, steps) => {
    const issue = given(issues, [raised, stopped(1), ...steps]);
    expect(running(issue)).toEqual([]);
    expect(issue).toMatchObject({ restorations: [{ endedAt: hour(2) }], nextDueAt: null, stops: [{ to: hour(2) }] });
  });

  test('are met by what they wait for in time, and only ended by anything else', () => {
    const reject: Step<IssueCommand> = [
      { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not ours' },
      supplierA,
      hour(0.5),
    ];
    const states = (steps: readonly Step<IssueCommand>[]): readonly string[] => {
      const issue = given(issues, steps);
      return issue.clocks.map((clock) => readClock(clock, issue, hour(50)).state);
    };
    expect(states([raised, reject, confirmedRejection(30)])).toEqual(['MET', 'ENDED', 'ENDED', 'ENDED']);
    expect(states([raised, reject])).toEqual(['MET', 'RUNNING', 'RUNNING', 'RUNNING']);
    expect(states([raised, started(), claimed(9)])).toEqual(['MET', 'BREACHED', 'MET', 'MET', 'BREACHED']);
    expect(states([raised, handedOver(0.5)]).slice(0, 2)).toEqual(['ENDED', 'ENDED']);
  });

  test('owe no answer any more once the issue is cancelled', () => {
    const cancel: Step<IssueCommand> = [{ type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Raised twice' }, operator, hour(2)];
    expect(given(issues, [raised, started(), ask(1, 'AWAITING_INFORMATION'), cancel])).toMatchObject({
      question: null,
      stops: [{ to: hour(2) }],
    });
  });

  test('run on while the party holds the issue', () => {
    const hold: Step<IssueCommand> = [{ type: 'HoldPerformanceIssue', reason: 'Spare part' }, supplierA, hour(1)];
    const issue = given(issues, [raised, started(), hold]);
    expect(issue.stops).toEqual([]);
    expect(read(issue, 'restore-party-1', 5)).toMatchObject({ state: 'RUNNING', elapsedMs: 5 * HOUR_MS });
  });
});

describe('a claimed resolution', () => {
  const CLAIMED = [raised, started(), stopped(1), claimed(3)] as const;

  test('ends every clock, those of restoring and resolving only provisionally, and every stop', () => {
    const issue = given(issues, CLAIMED);
    expect(running(issue)).toEqual([]);
    expect(issue.clocks.filter(({ provisional }) => provisional).map(({ id }) => id)).toEqual([
      'restore-party-1',
      'restore-service-provider-1',
      'resolve-party-1',
    ]);
    expect(issue.stops).toMatchObject([{ to: hour(3) }]);
  });

  test('that is rejected takes the end back: the time in between is the service provider’s', () => {
    const issue = given(issues, [...CLAIMED, sentBack(5)]);
    expect(clockOf(issue, 'restore-party-1')).toMatchObject({ start: hour(0), end: null, provisional: false, fulfilled: false });
    expect(read(issue, 'restore-party-1', 6)).toMatchObject({ elapsedMs: 2 * HOUR_MS, stoppedMs: 4 * HOUR_MS });
    expect(running(issue)).toContain(`update-party-${String(issue.version)}`);
    expect(clockOf(issue, 'acknowledge-party-1').end).toEqual(hour(0.5));
  });

  test('that is accepted makes the end final', () => {
    const issue = given(issues, [raised, started(), analyzed(1), claimed(3), measured(4), verified(5), accepted(6)]);
    expect(clockOf(issue, 'restore-party-1')).toMatchObject({ end: hour(3), provisional: false });
    expect(read(issue, 'restore-party-1', 99)).toMatchObject({ state: 'MET', elapsedMs: 3 * HOUR_MS });
  });

  test('that is reopened after all starts fresh clocks and leaves the old ones', () => {
    const reopen: Step<IssueCommand> = [{ type: 'ReopenPerformanceIssue', reason: 'Loss is back' }, operator, hour(50)];
    const issue = given(issues, [
      raised,
      started(),
      analyzed(1),
      claimed(3),
      measured(4),
      verified(5),
      accepted(6),
      measured(49, 50),
      reopen,
    ]);
    const fresh = `-${String(issue.version)}`;
    expect(running(issue)).toEqual(
      ['update-party', 'restore-party', 'restore-service-provider', 'resolve-party'].map((kind) => kind + fresh),
    );
    expect(clockOf(issue, `restore-party${fresh}`)).toMatchObject({ start: hour(50), announced: [], breachAnnounced: false });
    expect(clockOf(issue, 'restore-party-1').end).toEqual(hour(3));
  });
});

describe('a stop', () => {
  test('is for a reason the agreement allows', () => {
    expect(answer([raised], stopped(1, { reason: 'FORCE_MAJEURE' }))).toMatchObject(brokenRule('STOP_NOT_AGREED'));
    expect(answer([raised, started()], ask(1, 'CUSTOMER_REQUEST'))).toMatchObject(brokenRule('STOP_NOT_AGREED'));
    // No answer ends it.
    expect(answer([raised, started()], ask(1, 'FORCE_MAJEURE'))).toMatchObject(brokenRule('NOT_A_QUESTION'));
  });

  test('comes with a question only when the party asks for it, and goes with the answer', () => {
    expect(given(issues, [raised, started(), ask(1)])).toMatchObject({ status: 'PENDING', stops: [] });
    const issue = given(issues, [raised, started(), ask(1, 'AWAITING_INFORMATION'), informed(3)]);
    expect(issue).toMatchObject({ question: null, stops: [{ id: 'stop-3', from: hour(1), to: hour(3), forInformation: true }] });
    expect(read(issue, 'restore-party-1', 4)).toMatchObject({ elapsedMs: 2 * HOUR_MS, stoppedMs: 2 * HOUR_MS });
  });

  test('of another kind outlives the answer', () => {
    const issue = given(issues, [raised, started(), stopped(1), ask(1, 'AWAITING_INFORMATION'), informed(3)]);
    expect(issue.stops).toMatchObject([{ to: null }, { to: hour(3) }]);
  });

  test('holds for the clocks it names, all when it names none, and never for the provider', () => {
    const some = given(issues, [raised, stopped(1, { clocks: ['RESOLVE'] })]);
    expect(read(some, 'restore-party-1', 2).state).toBe('RUNNING');
    expect(read(some, 'resolve-party-1', 2).state).toBe('STOPPED');
    const all = given(issues, [raised, stopped(1)]);
    expect(read(all, 'restore-party-1', 2).state).toBe('STOPPED');
    expect(read(all, 'restore-service-provider-1', 2).state).toBe('RUNNING');
  });

  test('names a clock or none at all, but not nothing', () => {
    expect(answer([raised], stopped(1, { clocks: [] }))).toMatchObject(invalidAt('clocks'));
    expect(answer([raised], stopped(1, { clocks: null }))).toMatchObject({ kind: 'Accepted' });
  });

  test('that overlaps another counts once, and not at all once it is voided', () => {
    const overlapping = [raised, stopped(1), stopped(2), resumed(3, 'stop-2'), resumed(4, 'stop-3')] as const;
    expect(read(given(issues, overlapping), 'restore-party-1', 5)).toMatchObject({ stoppedMs: 3 * HOUR_MS, elapsedMs: 2 * HOUR_MS });
    const one = given(issues, [...overlapping, ...voided(5, 'stop-3', 6)]);
    expect(read(one, 'restore-party-1', 5)).toMatchObject({ stoppedMs: 2 * HOUR_MS, elapsedMs: 3 * HOUR_MS });
  });

  test('is resumed once, voided once, and only when there is one', () => {
    expect(answer([raised, stopped(1)], resumed(2, 'stop-9'))).toMatchObject(invalidAt('stopId'));
    expect(answer([raised, stopped(1), resumed(2, 'stop-2')], resumed(3, 'stop-2'))).toMatchObject(brokenRule('NOT_STOPPED'));
    expect(answer([raised, stopped(1)], voiding(2, 'stop-9'))).toMatchObject(invalidAt('stopId'));
    expect(answer([raised, stopped(1), ...voided(2, 'stop-2', 3)], voiding(3, 'stop-2'))).toMatchObject(brokenRule('ALREADY_VOIDED'));
  });
});

describe('a hand-over', () => {
  const HANDED = [raised, started(), handedOver(2)] as const;

  test('ends the clocks of the former party, keeps those of the provider and starts those the new party promised', () => {
    const issue = given(issues, HANDED);
    expect(running(issue)).toEqual(['restore-service-provider-1', 'acknowledge-party-3', 'update-party-3', 'restore-party-3']);
    expect(clockOf(issue, 'restore-party-1').end).toEqual(hour(2));
    expect(clockOf(issue, 'restore-party-3')).toMatchObject({ start: hour(2), partyId: 'party-b', terms: 1 });
    expect(read(issue, 'restore-party-3', 3).targetMs).toBe(6 * HOUR_MS);
    expect(issue.assignments).toMatchObject([{ partyId: 'party-a' }, { partyId: 'party-b', at: hour(2), reason: 'Their segment' }]);
  });

  test('of an issue that is not started owes no update yet', () => {
    expect(running(given(issues, [raised, handedOver(2)]))).toEqual([
      'restore-service-provider-1',
      'acknowledge-party-2',
      'restore-party-2',
    ]);
  });

  test('is acknowledged by the first act of the new party', () => {
    expect(clockOf(given(issues, [...HANDED, report(2.5, supplierB)]), 'acknowledge-party-3').end).toEqual(hour(2.5));
  });

  test('carries an open stop on where the new terms allow its reason, and ends it where they do not', () => {
    const steps = [raised, started(), stopped(1), ask(1, 'AWAITING_INFORMATION'), handedOver(2)];
    expect(given(issues, steps).stops).toMatchObject([
      { id: 'stop-3', reason: 'AWAITING_ACCESS', to: hour(2) },
      { id: 'stop-4', reason: 'AWAITING_INFORMATION', to: hour(2) },
      { id: 'stop-6', reason: 'AWAITING_ACCESS', from: hour(2), to: null },
    ]);
  });

  test('carries no stop on that was voided', () => {
    expect(given(issues, [raised, stopped(1), ...voided(1.5, 'stop-2', 3), handedOver(2)]).stops).toHaveLength(1);
  });
});

describe('a change of priority', () => {
  test('changes the target of a clock, and neither its start nor its stops', () => {
    const before = given(issues, [raised, stopped(1), resumed(2, 'stop-2')]);
    const after = given(issues, [raised, stopped(1), resumed(2, 'stop-2'), prioritized(3, 'CRITICAL')]);
    expect(after.clocks).toEqual(before.clocks);
    expect(after.stops).toEqual(before.stops);
    expect(read(before, 'restore-party-1', 3)).toMatchObject({ targetMs: 8 * HOUR_MS, deadline: hour(9) });
    expect(read(after, 'restore-party-1', 3)).toMatchObject({ targetMs: 6 * HOUR_MS, deadline: hour(7), elapsedMs: 2 * HOUR_MS });
  });

  test('to one without a promise leaves the clock running towards nothing', () => {
    expect(read(given(issues, [raised, prioritized(1, 'WARNING')]), 'restore-party-1', 3)).toMatchObject({
      targetMs: null,
      deadline: null,
      breached: false,
    });
  });
});
