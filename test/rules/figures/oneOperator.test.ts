/** One member of staff who would rather have another figure, and has nobody beside them. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import { CANCELLATION_CODES, type CancellationCode, NO_FAULT_CODES } from '../../../src/domain/issue/restorations/restorationModel.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { figure } from '../../support/domain/figures.js';
import {
  otherIssue,
  approved,
  timer,
  confirmedRejection,
  accepted,
  analyzed,
  arrangement,
  claimed,
  decideStep,
  given,
  hour,
  issues,
  issuesWith,
  measured,
  operator,
  planner,
  prioritized,
  raise,
  raised,
  registeredParty,
  started,
  type Step,
  supplierA,
  target,
  verified,
} from '../../support/domain/samples.js';

/** Claimed, and verified by what was measured since. */
const VERIFIED = [raised, started(), analyzed(1), claimed(3), measured(3.1), verified(3.2)] as const;

describe('one operator', () => {
  test('makes no overdue issue vanish as the duplicate of any older one', () => {
    const overdue = given(issues, [raised, started()]);
    expect(figure([overdue], 'ON_TIME_SHARE', { to: 20, now: 20 })).toMatchObject({ n: 1, value: 0 });
    const link: Step<IssueCommand> = [{ type: 'LinkPerformanceIssues', issueId: 'issue-2', relation: 'DUPLICATE_OF' }, operator, hour(20)];
    for (const [about, named] of [
      [{ resource: { type: 'Resource', id: 'node-2' } }, 'another resource, so'],
      [{ category: 'JITTER' }, 'another category, so'],
      [{ resource: { type: 'Resource', id: 'node-2' }, category: 'JITTER' }, 'another resource and another category, so'],
    ] as const) {
      const older = otherIssue(raise(about));
      const subject = { ...issues, facts: (command: IssueCommand) => ({ ...issues.facts(command), linkedIssue: older }) };
      const answer = decideStep(subject, overdue, link);
      expect(answer).toMatchObject(brokenRule('OTHER_MATTER'));
      expect(answer).toMatchObject({ message: expect.stringContaining(named) });
    }
    expect(decideStep(issues, overdue, link)).toMatchObject({ state: { isDuplicate: false, proposedChanges: [{ decision: null }] } });
  });

  test('hides no late issue behind an old one, a dummy or one that is called off, nor does it alone', () => {
    const overdue = given(issues, [raised, started()]);
    const link: Step<IssueCommand> = [{ type: 'LinkPerformanceIssues', issueId: 'issue-2', relation: 'DUPLICATE_OF' }, operator, hour(20)];
    const original = (fields: Parameters<typeof otherIssue>[0]) => ({
      ...issues,
      facts: (command: IssueCommand) => ({ ...issues.facts(command), linkedIssue: otherIssue(fields) }),
    });
    const cases = [
      [{ closedAt: hour(-0.5), status: 'CLOSED' }, 'ORIGINAL_ENDED'],
      [{ status: 'CANCELLED', closedAt: hour(1) }, 'ORIGINAL_ENDED'],
      [{ severity: 'MINOR' }, 'WORSE_THAN_ORIGINAL'],
    ] as const;
    const late = given(issues, [raised, started(), [{ type: 'AnnounceClocks' }, timer, hour(19)]]);
    for (const [fields, rule] of [...cases, [{ breached: false }, 'WORSE_THAN_ORIGINAL']] as const) {
      expect(decideStep(original(fields), late, link)).toMatchObject(brokenRule(rule));
      // What has become of the original meanwhile counts when it is decided.
      const proposed = decideStep(issues, late, link);
      if (proposed.kind !== 'Accepted') throw new Error(proposed.message);
      const decision = approved(21, proposed.state.version);
      expect(decideStep(original(fields), proposed.state, decision)).toMatchObject(brokenRule(rule));
      expect(decideStep(issues, proposed.state, approved(21, proposed.state.version, operator))).toMatchObject(brokenRule('FOUR_EYES'));
      expect(decideStep(issues, proposed.state, decision)).toMatchObject({ state: { isDuplicate: true } });
    }
    expect(decideStep(original({ closedAt: hour(5), status: 'CLOSED' }), overdue, link)).toMatchObject({ kind: 'Accepted' });
  });

  test('hides no issue behind an original that was restored in time, once the duplicate is late', () => {
    const link: Step<IssueCommand> = [{ type: 'LinkPerformanceIssues', issueId: 'issue-2', relation: 'DUPLICATE_OF' }, operator, hour(2)];
    const linked = given(issues, [raised, started(), link]);
    const duplicate = given(issues, [raised, started(), link, approved(3, linked.version)]);
    expect(duplicate.isDuplicate).toBe(true);
    const announced = (fields: Parameters<typeof otherIssue>[0]) =>
      decideStep({ ...issues, facts: (command) => ({ ...issues.facts(command), linkedIssue: otherIssue(fields) }) }, duplicate, [
        { type: 'AnnounceClocks' },
        timer,
        hour(9),
      ]);
    expect(announced({ breached: false })).toMatchObject({ state: { isDuplicate: false, links: [{ relation: 'RELATED_TO' }] } });
    // Where the original is late too, both are one breach.
    expect(announced({ breached: true })).toMatchObject({ state: { isDuplicate: true } });
  });

  test('calls off no issue that counts in place of others', () => {
    const subject = { ...issues, facts: (command: IssueCommand) => ({ ...issues.facts(command), duplicates: ['issue-2'] }) };
    const cancel: Step<IssueCommand> = [
      { type: 'CancelPerformanceIssue', code: 'RAISED_IN_ERROR', reason: 'Seen wrong' },
      operator,
      hour(2),
    ];
    const reject: Step<IssueCommand> = [
      { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not our network' },
      supplierA,
      hour(1),
    ];
    expect(decideStep(subject, given(issues, [raised]), cancel)).toMatchObject(brokenRule('HAS_DUPLICATES'));
    expect(decideStep(subject, given(issues, [raised, reject]), confirmedRejection(2))).toMatchObject(brokenRule('HAS_DUPLICATES'));
  });

  test('rejects no resolution that measurement has verified, until another value voids that', () => {
    const passed = given(issues, VERIFIED);
    const reject: Step<IssueCommand> = [{ type: 'RejectPerformanceIssueResolution', reason: 'It is not' }, operator, hour(4)];
    expect(decideStep(issues, passed, reject)).toMatchObject(brokenRule('VERIFIED'));
    expect(figure([passed], 'REOPEN_RATE')).toMatchObject({ n: 1, value: 0 });
    expect(decideStep(issues, given(issues, [...VERIFIED, measured(3.9, 50)]), reject)).toMatchObject({ kind: 'Accepted' });
  });

  test('reopens nothing that measurement has verified, until another value asks for it', () => {
    const closed = [...VERIFIED, accepted(4)];
    const reopen: Step<IssueCommand> = [{ type: 'ReopenPerformanceIssue', reason: 'It is back' }, operator, hour(6)];
    for (const found of [[], [measured(5, 0.2)]])
      expect(decideStep(issues, given(issues, [...closed, ...found]), reopen)).toMatchObject(brokenRule('VERIFIED'));
    expect(decideStep(issues, given(issues, [...closed, measured(5, 50)]), reopen)).toMatchObject({ kind: 'Accepted' });
  });

  test('takes back no recorded restoration that measurement has confirmed, until another value does', () => {
    const restored: Step<IssueCommand> = [
      { type: 'RecordRestoration', kind: 'TEMPORARY', description: 'On the reserve path' },
      supplierA,
      hour(1),
    ];
    const confirmed = [raised, started(), analyzed(0.6), restored, measured(1.1), verified(1.2)];
    const reject: Step<IssueCommand> = [{ type: 'RejectRestoration', reason: 'It is not' }, operator, hour(2)];
    expect(decideStep(issues, given(issues, confirmed), reject)).toMatchObject(brokenRule('VERIFIED'));
    expect(given(issues, [...confirmed, measured(1.9, 50)]).recordedRestorations).toMatchObject([{ voided: { refuted: true } }]);
    expect(decideStep(issues, given(issues, confirmed.slice(0, 4)), reject)).toMatchObject({ kind: 'Accepted' });
  });

  test('hides no repeat behind another way to write the category', () => {
    const restored = given(issues, [...VERIFIED, accepted(4)]);
    const { category } = restored;
    const repeated = (words: string) =>
      figure([restored, given({ ...issues, id: 'issue-2' }, [[raise({ category: words }), operator, hour(30)]])], 'REPEAT_RATE', { to: 20 })
        .value;
    for (const words of [category, category.toUpperCase(), ` ${category.toLowerCase()}\t`])
      expect([words, repeated(words)]).toEqual([words, 1]);
    expect(repeated(`${category} of another kind`)).toBe(0);
  });

  test('raises no bogus repeat: what turned out to be no fault repeats nothing', () => {
    const restored = given(issues, [...VERIFIED, accepted(4)]);
    const again: Step<IssueCommand> = [raise(), operator, hour(30)];
    const repeated = (...after: readonly Step<IssueCommand>[]) =>
      figure([restored, given({ ...issues, id: 'issue-2' }, [again, ...after])], 'REPEAT_RATE', { to: 20 }).value;
    const cancelled = (code: CancellationCode): Step<IssueCommand> => [
      { type: 'CancelPerformanceIssue', code, reason: 'Seen again' },
      operator,
      hour(31),
    ];
    expect(repeated()).toBe(1);
    for (const code of CANCELLATION_CODES) expect([code, repeated(cancelled(code))]).toEqual([code, NO_FAULT_CODES.includes(code) ? 0 : 1]);
    const rejected: Step<IssueCommand> = [
      { type: 'RejectPerformanceIssue', reasonCode: 'NOT_REPRODUCED', reason: 'It is fine' },
      supplierA,
      hour(31),
    ];
    expect(repeated(rejected)).toBe(1);
    expect(repeated(rejected, confirmedRejection(32, 'WRONG_PARTY'))).toBe(1);
    expect(repeated(rejected, confirmedRejection(32, 'NOT_REPRODUCED'))).toBe(0);
    expect(repeated(rejected, [{ type: 'ContestPerformanceIssueRejection', reason: 'It is not' }, operator, hour(32)])).toBe(1);
  });

  test('raises no severity to one for which nothing is promised, so that nothing is due any more', () => {
    const subject = issuesWith(registeredParty('party-a', { ...arrangement, targets: [target('MAJOR', 'RESTORE', 8)] }));
    for (const changes of [[prioritized(7, 'CRITICAL')], [prioritized(2, 'CRITICAL'), prioritized(3, 'MAJOR')]]) {
      const issue = given(subject, [raised, started(), ...changes]);
      expect(figure([issue], 'ON_TIME_SHARE', { to: 20, now: 20 })).toMatchObject({ n: 1, value: 0 });
      expect(issue.nextDueAt).not.toBeNull();
    }
    // What two people lower to a severity without a target is not owed.
    expect(figure([given(subject, [raised, started(), prioritized(7, 'MINOR')])], 'ON_TIME_SHARE', { to: 20, now: 20 }).n).toBe(0);
  });
});

describe('one planner', () => {
  test('voids no pass by saying the same again, nor by other words about the same', () => {
    const passed = given(issues, VERIFIED);
    const again = (fields: object): Step<IssueCommand> => {
      const [command, actor] = analyzed(1);
      return [{ ...command, ...fields }, actor, hour(4)];
    };
    expect(decideStep(issues, passed, again({}))).toMatchObject(brokenRule('UNCHANGED'));
    expect(decideStep(issues, passed, again({ natureOfDegradation: 'Congestion at noon' }))).toMatchObject({
      state: { status: 'RESOLVED', verifications: [{ voided: null }] },
    });
    // Another demand waits for a second person, stricter or not.
    const stricter = { indicators: [{ name: 'loss', unit: '%', normalMin: null, normalMax: 0.1 }] };
    expect(decideStep(issues, passed, again(stricter))).toMatchObject(invalidAt('reason'));
    const proposed = decideStep(issues, passed, again({ ...stricter, reason: 'Still seen' }));
    expect(proposed).toMatchObject({ state: { verifications: [{ voided: null }], proposedChanges: [{ decision: null }] } });
  });

  test('does not widen what is normal before a false claim, once the degradation was measured', () => {
    const seen = given(issues, [raised, started(), analyzed(0.6), measured(0.7, 50)]);
    const wider = (reason?: string): Step<IssueCommand> => {
      const [command] = analyzed(1);
      if (command.type !== 'AnalyzeServiceQuality') throw new Error('An analysis analyzes');
      const indicators = command.indicators.map((one) => ({ ...one, normalMax: 99 }));
      return [{ ...command, indicators, ...(reason !== undefined && { reason }) }, planner, hour(1)];
    };
    expect(decideStep(issues, seen, wider())).toMatchObject(invalidAt('reason'));
    const proposed = decideStep(issues, seen, wider('Another line'));
    expect(proposed).toMatchObject({ state: { analysis: seen.analysis, proposedChanges: [{ decision: null }] } });
    if (proposed.kind !== 'Accepted') return;
    const relaxed = [claimed(2), measured(2.1, 50), verified(2.2)].reduce((state, step) => {
      const answer = decideStep(issues, state, step);
      if (answer.kind !== 'Accepted') throw new Error(answer.message);
      return answer.state;
    }, proposed.state);
    expect(relaxed).toMatchObject({ status: 'IN_PROGRESS', verifications: [{ passed: false }] });
  });
});
