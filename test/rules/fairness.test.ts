/** Fairness of clocks and disputes: for the party, the former party, the operator, and against each of them (rows A4, A8). */
import { describe, expect, test } from '@jest/globals';
import { readClock } from '../../src/domain/time/clockReading.js';
import { explainClock } from '../../src/domain/time/segments.js';
import { summaryOfIssue } from '../../src/domain/measures/partyProgress.js';
import type { PerformanceIssue } from '../../src/domain/issue/model.js';
import type { IssueCommand } from '../../src/domain/issue/messages.js';
import { staff } from '../../src/domain/kernel/principal.js';
import { brokenRule } from '../support/domain/expect.js';
import {
  otherIssue,
  confirmedRejection,
  type Step,
  HOUR_MS,
  admin,
  arrangement,
  claimed,
  crm,
  decideStep,
  given,
  handedOver,
  hour,
  issues,
  issuesWith,
  operator,
  prioritized,
  raise,
  raised,
  registeredParty,
  runSteps,
  started,
  resumed,
  stopped,
  supplierA,
  voiding,
  approved,
  supplierB,
  target,
} from '../support/domain/samples.js';

const answer = (steps: readonly Step<IssueCommand>[], step: Step<IssueCommand>, subject = issues) =>
  decideStep(subject, given(subject, steps), step);
const dispute = (at = 9, who = supplierA, clockId = 'restore-party-1'): Step<IssueCommand> => [
  { type: 'DisputeClock', clockId, reason: 'The site was closed' },
  who,
  hour(at),
];
const settle = (outcome: 'UPHELD' | 'DISMISSED', who = admin, at = 10): Step<IssueCommand> => [
  { type: 'SettleClockDispute', clockId: 'restore-party-1', outcome, reason: 'The gate log says so' },
  who,
  hour(at),
];
const rejectClaim = (at: number): Step<IssueCommand> => [
  { type: 'RejectPerformanceIssueResolution', reason: 'It is not' },
  operator,
  hour(at),
];
const readAt = (issue: PerformanceIssue, id: string, at: number) => {
  const clock = issue.clocks.find((one) => one.id === id);
  if (clock === undefined) throw new Error(`No clock ${id}`);
  return { ...readClock(clock, issue, hour(at)), segments: explainClock(clock, issue, hour(at)) };
};

describe('a dispute', () => {
  /** Raised by another person than the operator, so that the operator may settle. */
  const RAISED: Step<IssueCommand> = [raise(), crm, hour(0)];
  const OPEN = [RAISED, dispute()] as const;
  const other = staff('settler-2', ['OPERATOR']);
  const asked: Step<IssueCommand> = [{ type: 'RequestPerformanceIssueInformation', question: 'Which card?' }, supplierA, hour(1)];
  const rejection: Step<IssueCommand> = [{ type: 'RejectPerformanceIssue', reasonCode: 'OTHER', reason: 'Not ours' }, supplierA, hour(1)];

  test.each([
    ['raised the issue', [raised, dispute()], operator],
    ['changed its severity', [RAISED, prioritized(1, 'CRITICAL'), dispute()], operator],
    ['stopped the clock', [RAISED, stopped(1), resumed(1.5, 'stop-2'), dispute(10)], operator],
    ['resumed it', [RAISED, [stopped(1)[0], other, hour(1)], resumed(1.5, 'stop-2'), dispute(10)], operator],
    [
      'proposed that a stop is void',
      [RAISED, [stopped(1)[0], other, hour(1)], voiding(2, 'stop-2'), approved(2, 3, other), dispute()],
      operator,
    ],
    ['approved that', [RAISED, stopped(1), voiding(2, 'stop-2'), approved(2, 3, other), dispute()], other],
    [
      'let the party wait for an answer',
      [RAISED, started(), asked, [{ type: 'ProvidePerformanceIssueInformation', answer: 'Red' }, operator, hour(8)], dispute(20)],
      operator,
    ],
    ['rejected its claim', [RAISED, started(), claimed(2), rejectClaim(7), dispute(20)], operator],
    [
      'contested its rejection',
      [RAISED, rejection, [{ type: 'ContestPerformanceIssueRejection', reason: 'It is' }, operator, hour(7)], dispute(20)],
      operator,
    ],
    [
      'cancelled the issue',
      [RAISED, [{ type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Over' }, operator, hour(9)], dispute(10)],
      operator,
    ],
    ['handed it over', [RAISED, handedOver(9), dispute(10)], operator],
    ['settled before', [...OPEN, settle('DISMISSED', other), dispute(11)], other],
  ] as const)('is not settled by somebody who %s', (_, steps, who) => {
    expect(answer(steps, settle('DISMISSED', who, 12))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer(steps, settle('DISMISSED', admin, 12))).toMatchObject({ kind: 'Accepted' });
  });

  test('is appealed once after it was dismissed, and the first is kept', () => {
    const appealed = [...OPEN, settle('DISMISSED', other), dispute(11)] as const;
    expect(given(issues, appealed).clocks[1]).toMatchObject({
      dispute: { outcome: 'OPEN' },
      earlierDispute: { outcome: 'DISMISSED', settledBy: other.id },
    });
    expect(answer(appealed, dispute(12))).toMatchObject(brokenRule('ALREADY_DISPUTED'));
    expect(answer([...appealed, settle('DISMISSED', admin, 12)], dispute(13))).toMatchObject(brokenRule('ALREADY_DISPUTED'));
    expect(answer([...OPEN, settle('UPHELD')], dispute(11))).toMatchObject(brokenRule('ALREADY_DISPUTED'));
  });

  describe('that is upheld excuses a stretch, not the clock', () => {
    const restoreOnly = issuesWith(registeredParty('party-a', { ...arrangement, targets: [target('MAJOR', 'RESTORE', 8)] }));
    const breach = [RAISED, dispute()] as const;
    const excuse = (from: number, to: number, who = supplierA): Step<IssueCommand> => [
      { type: 'DisputeClock', clockId: 'restore-party-1', reason: 'The site was closed', from: hour(from), to: hour(to) },
      who,
      hour(9),
    ];

    test('takes the breach out of the filter, the deadline and the counts; one that is dismissed does not', () => {
      expect(given(restoreOnly, breach)).toMatchObject({ breached: true });
      expect(given(restoreOnly, [...breach, settle('DISMISSED')])).toMatchObject({ breached: true, restoreDueAt: hour(8) });
      const upheld = given(restoreOnly, [...breach, settle('UPHELD')]);
      expect(upheld).toMatchObject({ breached: false, atRisk: false });
      expect(summaryOfIssue(upheld, 'party-a', hour(12))).toMatchObject({ open: 1, breached: 0, atRisk: 0 });
    });

    test('the clock of a party that waits on goes on, is announced again, and is breached again', () => {
      const upheld = given(restoreOnly, [...breach, settle('UPHELD')]);
      // All of the nine hours until the dispute.
      expect(upheld.restoreDueAt).toEqual(hour(17));
      expect(readAt(upheld, 'restore-party-1', 18)).toMatchObject({ breached: true, elapsedMs: 9 * HOUR_MS });
      expect(upheld.clocks[0]).toMatchObject({ announced: [], breachAnnounced: false });
      expect(summaryOfIssue(upheld, 'party-a', hour(18))).toMatchObject({ breached: 1 });
    });

    test('what is left of the time counts: two hours excused of eleven are a breach, four are none', () => {
      const [late, inTime] = [
        [excuse(2, 4), settle('UPHELD')],
        [excuse(2, 6), settle('UPHELD')],
      ].map((steps) => given(restoreOnly, [RAISED, started(1), ...steps, [claimed(11)[0], supplierA, hour(11)]]));
      expect(late?.restorations[0]?.verdicts).toMatchObject([{ kind: 'RESTORE', at: hour(10), met: false }]);
      expect(inTime).toMatchObject({ breached: false });
    });

    test('is within the clock, and who settles excuses no more than was disputed', () => {
      expect(answer([RAISED], excuse(-1, 2), restoreOnly)).toMatchObject({ kind: 'InvalidInput' });
      expect(answer([RAISED], excuse(2, 10), restoreOnly)).toMatchObject({ kind: 'InvalidInput' });
      expect(answer([RAISED], excuse(4, 4), restoreOnly)).toMatchObject({ kind: 'InvalidInput' });
      const wider = { ...settle('UPHELD')[0], from: hour(1) } as IssueCommand;
      expect(answer([RAISED, excuse(2, 4)], [wider, admin, hour(10)], restoreOnly)).toMatchObject({ kind: 'InvalidInput' });
      const narrower = { ...settle('UPHELD')[0], from: hour(3) } as IssueCommand;
      expect(given(restoreOnly, [RAISED, excuse(2, 4), [narrower, admin, hour(10)]]).clocks[0]?.dispute).toMatchObject({
        from: hour(3),
        to: hour(4),
      });
    });
  });

  test('is not over a clock of the service provider’s: nothing excuses that', () => {
    const late = [RAISED, started(1)] as const;
    for (const who of [supplierA, admin]) expect(answer(late, dispute(12, who, 'restore-service-provider-1')).kind).not.toBe('Accepted');
  });

  test('of a former party concerns that party alone: its successor is not shown it', () => {
    const { events } = runSteps(issues, [RAISED, handedOver(9), dispute(10)]);
    expect(events.at(-1)).toMatchObject({ type: 'ClockDisputed', partyIds: ['party-a'] });
    const settled = runSteps(issues, [RAISED, handedOver(9), dispute(10), settle('UPHELD', admin, 11)]);
    expect(settled.events.at(-1)).toMatchObject({ type: 'ClockDisputeSettled', partyIds: ['party-a'] });
    expect(answer([RAISED, handedOver(9)], dispute(10, supplierB))).toMatchObject({ kind: 'InvalidInput' });
  });
});

describe('a change of severity', () => {
  /** MAJOR: 8 h, CRITICAL: 4 h, MINOR: 12 h, WARNING: nothing. */
  const targets = [target('MAJOR', 'RESTORE', 8), target('CRITICAL', 'RESTORE', 4), target('MINOR', 'RESTORE', 12)];
  const subject = issuesWith(registeredParty('party-a', { ...arrangement, targets }));
  const deadlineAfter = (...changes: readonly Step<IssueCommand>[]) =>
    readAt(given(subject, [raised, ...changes]), 'restore-party-1', 20).deadline;

  test('to a stricter target breaches nothing at once: the target counts from then on', () => {
    expect(given(subject, [raised, prioritized(6, 'CRITICAL')])).toMatchObject({ breached: false });
    expect(deadlineAfter(prioritized(2, 'CRITICAL'))).toEqual(hour(6));
  });

  test('to a stricter target gives no more time than was left', () => {
    expect(deadlineAfter(prioritized(6, 'CRITICAL'))).toEqual(hour(8));
  });

  test('to and fro starts no clock again', () => {
    expect(deadlineAfter(prioritized(6, 'CRITICAL'), prioritized(7, 'MAJOR'))).toEqual(hour(8));
    expect(deadlineAfter(prioritized(6, 'WARNING'), prioritized(7, 'MAJOR'))).toEqual(hour(8));
    // One hour was left of it.
    expect(deadlineAfter(prioritized(7, 'MINOR'), prioritized(7.5, 'MAJOR'))).toEqual(hour(8.5));
  });

  test('to a looser target, or to none, takes no breach back', () => {
    for (const severity of ['MINOR', 'WARNING'] as const)
      expect(given(subject, [raised, prioritized(9, severity)])).toMatchObject({ breached: true });
  });

  test('without a target warns, as a raise does, and the warning goes when there is one', () => {
    const noTarget = { warnings: [{ code: 'NO_TARGET', message: expect.stringContaining('WARNING') }] };
    expect(given(subject, [[raise({ severity: 'WARNING' }), operator, hour(0)]])).toMatchObject(noTarget);
    expect(given(subject, [raised, prioritized(1, 'WARNING')])).toMatchObject(noTarget);
    expect(given(subject, [raised, prioritized(1, 'WARNING'), prioritized(2, 'MAJOR')])).toMatchObject({ warnings: [] });
  });
});

describe("the service provider's own time", () => {
  const STEPS = [[raise(), operator, hour(9)], started(9), claimed(10), rejectClaim(15), claimed(15.5)] as const;
  const clock = 'restore-party-1';

  test('with a claim that it rejects does not count against the party', () => {
    const read = readAt(given(issues, STEPS), clock, 16);
    expect(read).toMatchObject({ elapsedMs: 1.5 * HOUR_MS, breached: false, deadline: hour(22) });
    expect(read.segments).toMatchObject([
      { state: 'RUNNING', holder: 'PARTY' },
      { state: 'STOPPED', holder: 'SERVICE_PROVIDER', status: 'RESOLVED', stopId: null },
      { state: 'RUNNING', holder: 'PARTY' },
    ]);
  });

  test('counts where the agreement says so', () => {
    const strict = issuesWith(registeredParty('party-a', { ...arrangement, providerVerificationCounts: true }));
    expect(readAt(given(strict, STEPS), clock, 16)).toMatchObject({ elapsedMs: 6.5 * HOUR_MS });
  });

  test('counts against the service provider itself', () => {
    expect(readAt(given(issues, STEPS), 'restore-service-provider-1', 16)).toMatchObject({ elapsedMs: 6.5 * HOUR_MS });
  });

  test('is not stretched by a claim that is withdrawn at once: the work before it counts', () => {
    const quick = [[raise(), operator, hour(0)], started(0.5), claimed(7), rejectClaim(7.01)] as const;
    expect(readAt(given(issues, quick), clock, 9)).toMatchObject({ breached: true });
  });

  /** Ten times, three minutes after work resumed, the party claims anew; each claim is verified for nearly four hours. */
  const again = (from: number, times: number): readonly Step<IssueCommand>[] =>
    Array.from({ length: times }, (_, index) => from + 4 * index).flatMap((at) => [claimed(at), rejectClaim(at + 3.95)]);

  test('is not gained by claiming again and again: after the first, no more than the work since the last is taken', () => {
    const read = readAt(given(issues, [raised, started(), ...again(1, 10)]), clock, 41);
    expect(read.breached).toBe(true);
    expect(read.elapsedMs).toBeCloseTo(36.6 * HOUR_MS, -4);
  });

  test('with a second claim after much work counts as little as with the first', () => {
    const honest = [raised, started(), claimed(1), rejectClaim(2), claimed(6), rejectClaim(10)] as const;
    expect(readAt(given(issues, honest), clock, 10)).toMatchObject({ elapsedMs: 5 * HOUR_MS });
  });

  test('with the first claim of another party counts nothing against it, whatever the former claimed', () => {
    const theirs = [...again(1, 2), handedOver(9), [claimed(9.5)[0], supplierB, hour(9.5)] as const, rejectClaim(16)] as const;
    expect(readAt(given(issues, [raised, started(), ...theirs]), 'restore-party-7', 16)).toMatchObject({ elapsedMs: 0.5 * HOUR_MS });
  });
});

describe('a rejection', () => {
  const reject = (at: number): Step<IssueCommand> => [
    { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not our network' },
    supplierA,
    hour(at),
  ];
  const contest = (at: number, who = operator): Step<IssueCommand> => [
    { type: 'ContestPerformanceIssueRejection', reason: 'It is your segment' },
    who,
    hour(at),
  ];

  test('is contested by the service provider, not by the party, inside the reopening window', () => {
    expect(answer([raised, reject(1)], contest(2))).toMatchObject({ state: { status: 'ACKNOWLEDGED', closedAt: null } });
    expect(answer([raised, reject(1)], contest(2, supplierA))).toMatchObject({ kind: 'NotPermitted' });
    expect(answer([raised, reject(1)], contest(170))).toMatchObject(brokenRule('REOPEN_WINDOW_OVER'));
  });

  test('gives the party no new time: its clocks go on where they were, and it acknowledges again', () => {
    const contested = given(issues, [raised, reject(0.75), contest(5)]);
    expect(readAt(contested, 'restore-party-1', 6)).toMatchObject({ state: 'RUNNING', elapsedMs: 6 * HOUR_MS });
    expect(contested.clocks.at(-1)).toMatchObject({ kind: 'ACKNOWLEDGE', start: hour(5), end: null });
  });

  test('that came in the millisecond of a hand-over gives back no clock of the former party', () => {
    const rejectedByB: Step<IssueCommand> = [
      { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not our network' },
      supplierB,
      hour(1),
    ];
    const { clocks } = given(issues, [raised, handedOver(1), rejectedByB, contest(5)]);
    const running = clocks.filter(({ end }) => end === null);
    expect(new Set(running.filter(({ obligor }) => obligor === 'PARTY').map(({ partyId }) => partyId))).toEqual(new Set(['party-b']));
    expect(new Set(running.map(({ kind, obligor }) => `${kind} ${obligor}`)).size).toBe(running.length);
  });

  test('is measured: whether it was contested, and whether it was sustained', () => {
    const rejections = (...steps: readonly Step<IssueCommand>[]) => given(issues, [raised, ...steps]).restorations[0]?.rejections;
    expect(rejections(reject(1))).toEqual([{ at: hour(1), partyId: 'party-a', contested: false, sustained: null }]);
    expect(rejections(reject(1), contest(2))).toMatchObject([{ contested: true, sustained: null }]);
    expect(rejections(reject(1), contest(2), started(3))).toMatchObject([{ contested: true, sustained: false }]);
    expect(rejections(reject(1), contest(2), reject(3))?.[0]).toMatchObject({ contested: true, sustained: null });
    expect(rejections(reject(1), contest(2), reject(3), confirmedRejection(4))).toMatchObject([
      { contested: true, sustained: true },
      { contested: false, sustained: null },
    ]);
  });

  test('is not contested, and nothing is reopened, with a party that was closed meanwhile', () => {
    const closedParty = { ...registeredParty(), status: 'CLOSED' as const };
    const rejected = given(issues, [raised, reject(1)]);
    expect(decideStep(issuesWith(closedParty), rejected, contest(2))).toMatchObject(brokenRule('PARTY_NOT_VALIDATED'));
  });
});

describe('a hand-over', () => {
  const ask: Step<IssueCommand> = [
    { type: 'RequestPerformanceIssueInformation', question: 'Which port?', stopReason: 'AWAITING_INFORMATION' },
    supplierA,
    hour(1),
  ];

  test('closes an open question: the new party cannot see it, and its clocks do not wait for the answer', () => {
    const state = given(issues, [raised, started(), ask, handedOver(2, 'party-b')]);
    expect(state).toMatchObject({ status: 'IN_PROGRESS', question: null, partyId: 'party-b' });
    expect(state.stops.every(({ to }) => to !== null)).toBe(true);
  });
});

describe('a duplicate', () => {
  const link = (relation: 'DUPLICATE_OF' | 'RELATED_TO' = 'DUPLICATE_OF'): Step<IssueCommand> => [
    { type: 'LinkPerformanceIssues', issueId: 'issue-2', relation },
    operator,
    hour(1),
  ];
  const linkedTo = (partyId: string, isDuplicate: boolean, raisedAt = hour(-1)): typeof issues => ({
    ...issues,
    facts: (command) => ({ ...issues.facts(command), linkedIssue: otherIssue({ partyId, isDuplicate, raisedAt }) }),
  });

  test('does not count; any other link changes nothing', () => {
    expect(given(issues, [raised, link()])).toMatchObject({ isDuplicate: false });
    expect(given(issues, [raised, link(), approved(2, 2)])).toMatchObject({ isDuplicate: true, links: [{ issueId: 'issue-2' }] });
    expect(given(issues, [raised, link('RELATED_TO')])).toMatchObject({ isDuplicate: false });
  });

  test('is of an issue that counts, with the same party: two issues do not make each other vanish', () => {
    expect(answer([raised], link(), linkedTo('party-a', true))).toMatchObject(brokenRule('DUPLICATE_OF_DUPLICATE'));
    expect(answer([raised], link(), linkedTo('party-b', false))).toMatchObject(brokenRule('OTHER_PARTY'));
  });

  test('is of an issue that was raised before it: a fresh one takes no breach out of the count', () => {
    expect(answer([raised], link(), linkedTo('party-a', false, hour(30)))).toMatchObject(brokenRule('RAISED_LATER'));
    expect(answer([raised], link(), linkedTo('party-a', false, hour(-9)))).toMatchObject({ kind: 'Accepted' });
    expect(answer([raised], link('RELATED_TO'), linkedTo('party-a', false, hour(30)))).toMatchObject({ kind: 'Accepted' });
  });
});
