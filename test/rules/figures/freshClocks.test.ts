/** A clock that has run is not made a fresh one, whatever becomes of the issue that it ran in. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import {
  confirmedRejection,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  operator,
  raise,
  raised,
  started,
  type Step,
  supplierA,
} from '../../support/domain/samples.js';

const cancelled = (hours: number): Step<IssueCommand> => [
  { type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Never mind' },
  operator,
  hour(hours),
];
const rejected: Step<IssueCommand> = [
  { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not on our side' },
  supplierA,
  hour(7),
];
const withId = (id: string, former: readonly PerformanceIssue[] = []): typeof issues => ({
  ...issues,
  id,
  facts: (command) => ({ ...issues.facts(command), cancelled: former }),
});
/** The restore clock of an issue that is raised after others, when it has just begun: the issue it continues, and what has run. */
const continuedBy = (...former: readonly PerformanceIssue[]) => {
  const issue = given(withId('issue-9', former), [[raise(), operator, hour(20)]]);
  const clock = issue.clocks.find(({ kind, obligor }) => kind === 'RESTORE' && obligor === 'PARTY');
  if (clock === undefined) throw new Error('A restore clock starts');
  return [clock.continues?.issueId, readClock(clock, issue, hour(20)).elapsedMs / HOUR_MS];
};

describe('an issue that is raised again', () => {
  test('goes on with the clocks that ran longest, not with those of a bogus one that was cancelled last', () => {
    const long = given(issues, [raised, started(), cancelled(7)]);
    const bogus = given(withId('issue-2'), [[raise(), operator, hour(8)], cancelled(8.1)]);
    expect(continuedBy(long, bogus)).toEqual(['issue-1', 7]);
    expect(continuedBy(bogus, long)).toEqual(['issue-1', 7]);
  });

  test('goes on with one that its party rejected, as nobody contested that', () => {
    const refused = given(issues, [raised, rejected]);
    expect(continuedBy(refused)).toEqual(['issue-1', 20]);
    expect(continuedBy(given(issues, [raised, rejected, confirmedRejection(9)]))).toEqual(['issue-1', 7]);
    const contested = given(issues, [raised, rejected, [{ type: 'ContestPerformanceIssueRejection', reason: 'It is' }, operator, hour(8)]]);
    expect(continuedBy(contested)).toEqual([undefined, 0]);
  });

  test('goes on with the party’s own clock where it was cancelled with another', () => {
    const passedOn = given(issues, [raised, started(), handedOver(6), cancelled(6.1)]);
    expect(continuedBy(passedOn)).toEqual(['issue-1', 6]);
  });
});
