/** Time games: a clock stands for what others keep a party waiting for, and for nothing that the party says alone. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import { STOP_REASONS, type StopReason } from '../../../src/domain/time/serviceLevelTerms.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import { brokenRule } from '../../support/domain/expect.js';
import { figure } from '../../support/domain/figures.js';
import {
  analyzed,
  arrangement,
  claimed,
  decideStep,
  given,
  hour,
  HOUR_MS,
  issuesWith,
  measured,
  operator,
  raised,
  registeredParty,
  started,
  type Step,
  stopped,
  supplierA,
  timer,
  verified,
} from '../../support/domain/samples.js';

/** An agreement that allows every reason. */
const issues = issuesWith(registeredParty('party-a', { ...arrangement, stopReasons: STOP_REASONS }));
const asked = (hours: number, stopReason: StopReason, who = supplierA): Step<IssueCommand> => [
  { type: 'RequestPerformanceIssueInformation', question: 'Is it all right?', stopReason },
  who,
  hour(hours),
];
const answered = (hours: number): Step<IssueCommand> => [
  { type: 'ProvidePerformanceIssueInformation', answer: 'It is' },
  operator,
  hour(hours),
];

describe('a party that asks a question', () => {
  test('does not stop its clocks for what no answer ends', () => {
    for (const reason of ['PLANNED_MAINTENANCE', 'FORCE_MAJEURE'] as const) {
      const working = given(issues, [raised, started()]);
      expect(decideStep(issues, working, asked(1, reason))).toMatchObject(brokenRule('NOT_A_QUESTION'));
      // An operator stops them, and the party sees and disputes what that comes to.
      expect(decideStep(issues, working, stopped(1, { reason }))).toMatchObject({ kind: 'Accepted' });
      // What an import brings has happened.
      expect(decideStep(issues, working, asked(1, reason, timer))).toMatchObject({ kind: 'Accepted' });
    }
  });

  test('and works on while it waits has not waited: a claim without the answer voids the stop', () => {
    const played = given(issues, [
      raised,
      started(),
      analyzed(0.6),
      asked(1, 'AWAITING_INFORMATION'),
      claimed(9),
      measured(9.5),
      verified(10),
    ]);
    expect(played.stops).toMatchObject([{ voided: { by: supplierA.id, reason: 'The resolution was claimed without the answer' } }]);
    expect(figure([played], 'RESTORE_TIME_NET')).toMatchObject({ value: 9 * HOUR_MS });
    expect(figure([played], 'ON_TIME_SHARE')).toMatchObject({ n: 1, value: 0 });
  });

  test('keeps the time until the answer', () => {
    const honest = given(issues, [
      raised,
      started(),
      analyzed(0.6),
      asked(1, 'AWAITING_INFORMATION'),
      answered(4),
      claimed(9),
      measured(9.5),
      verified(10),
    ]);
    expect(figure([honest], 'RESTORE_TIME_NET')).toMatchObject({ value: 6 * HOUR_MS });
    expect(figure([honest], 'ON_TIME_SHARE')).toMatchObject({ value: 1 });
    expect(figure([honest], 'STOP_TIME')).toMatchObject({ value: 3 * HOUR_MS });
  });
});

describe('a claim that measurement refutes', () => {
  const restoreClock = (steps: readonly Step<IssueCommand>[], at: number) => {
    const issue = given(issues, [raised, started(), analyzed(0.6), ...steps]);
    const clock = issue.clocks.find(({ kind, obligor }) => kind === 'RESTORE' && obligor === 'PARTY');
    return { issue, elapsed: clock && readClock(clock, issue, hour(at)).elapsedMs / HOUR_MS };
  };
  const refuted = (hours: number) => [measured(hours, 50), verified(hours + 0.1)];
  const restored = (hours: number) => [claimed(hours), measured(hours + 0.1), verified(hours + 0.2)];

  test('has stopped nothing, the first neither', () => {
    const { issue, elapsed } = restoreClock([claimed(3), ...refuted(20), ...restored(21)], 21);
    expect(elapsed).toBe(21);
    expect(figure([issue], 'RESTORE_TIME_NET')).toMatchObject({ value: 21 * HOUR_MS });
    expect(figure([issue], 'ON_TIME_SHARE')).toMatchObject({ n: 1, value: 0 });
  });

  test('counts no longer than the agreement gives the service provider to accept: what it took beyond that is its own delay', () => {
    const { issue, elapsed } = restoreClock([claimed(3), ...refuted(100), ...restored(101)], 101);
    expect(elapsed).toBeCloseTo(3 + 48 + (101 - 100.1));
    expect(figure([issue], 'RESTORE_TIME_NET').value).toBeCloseTo((3 + 48 + (101 - 100.1)) * HOUR_MS);
    expect(figure([issue], 'VERIFICATION_TIME')).toMatchObject({ n: 1, value: 97.1 * HOUR_MS });
  });

  test('stops no more than a word would have when it is claimed again', () => {
    const word: Step<IssueCommand> = [{ type: 'RejectPerformanceIssueResolution', reason: 'It is not' }, operator, hour(30)];
    // It had worked for less than an hour since.
    expect(restoreClock([claimed(3), ...refuted(20), claimed(21), word], 31).elapsed).toBeCloseTo(31 - 0.9);
  });
});
