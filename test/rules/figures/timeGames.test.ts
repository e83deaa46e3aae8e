/** Time games: a clock stands for what others keep a party waiting for, and for nothing that the party says alone. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import { STOP_REASONS, type StopReason } from '../../../src/domain/time/serviceLevelTerms.js';
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
