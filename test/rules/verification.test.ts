/** Verification cannot be staged: by the claimant, the party, the former party or the operator who would rather be done (row A5). */
import { describe, expect, test } from '@jest/globals';
import type { AnalysisContent } from '../../src/domain/issue/model.js';
import type { IssueCommand } from '../../src/domain/issue/messages.js';
import { partyUser, type Principal, service, staff } from '../../src/domain/kernel/principal.js';
import { brokenRule, invalidAt } from '../support/domain/expect.js';
import {
  type Step,
  accepted,
  analyzed,
  arrangement,
  claimed,
  decideStep,
  given,
  hour,
  issues,
  measured,
  issuesWith,
  issuesWithPlans,
  operator,
  planner,
  raise,
  raised,
  registeredParty,
  started,
  supplierA,
  timer,
  verified,
} from '../support/domain/samples.js';

/** The party's agreement says nothing of verification: the defaults hold. */
const byDefault = issuesWith(registeredParty('party-a', { ...arrangement, verification: [] }));
const minutes = (count: number): number => 3 + count / 60;
const measure = (afterMinutes: number, value = 0.2, actor: Principal = operator, measuredAt?: Date): Step<IssueCommand> => [
  { type: 'RecordPerformanceIssueMeasurement', indicator: 'loss', value, ...(measuredAt && { measuredAt }) },
  actor,
  hour(minutes(afterMinutes)),
];
const verify = (afterMinutes: number, actor: Principal = operator): Step<IssueCommand> => [
  { type: 'VerifyRestoration' },
  actor,
  hour(minutes(afterMinutes)),
];
/** The party claims at hour 3. */
const CLAIMED = [raised, started(), analyzed(1), claimed(3)] as const;
const OBSERVED = [measure(1), measure(8), measure(16)] as const;
const PASSED = [...CLAIMED, ...OBSERVED, verify(17)] as const;
const CLOSED = [...PASSED, accepted(4)] as const;
const answer = (steps: readonly Step<IssueCommand>[], step: Step<IssueCommand>, subject = byDefault) =>
  decideStep(subject, given(subject, steps), step);

describe('the party', () => {
  test('measures itself normal in vain: its values are shown and never count', () => {
    const own = [1, 8, 16].map((after) => measure(after, 0.01, supplierA));
    expect(given(byDefault, [...CLAIMED, ...own]).measurements).toMatchObject([
      { source: 'PARTY' },
      { source: 'PARTY' },
      { source: 'PARTY' },
    ]);
    expect(answer([...CLAIMED, ...own], verify(17))).toMatchObject(brokenRule('NOT_MEASURED'));
  });

  test('does not void a pass with its own values either', () => {
    expect(given(byDefault, [...PASSED, measure(18, 50, supplierA)]).verifications).toMatchObject([{ passed: true, voided: null }]);
  });

  test('does not make up for missing values of the service provider', () => {
    const mixed = [measure(1), measure(8, 0.01, supplierA), measure(16)];
    expect(answer([...CLAIMED, ...mixed], verify(17))).toMatchObject(brokenRule('NOT_MEASURED'));
  });
});

describe('the claimant with an account of the staff', () => {
  const sameSubject = staff(supplierA.id, ['OPERATOR']);

  test('records values that do not count', () => {
    const own = [1, 8, 16].map((after) => measure(after, 0.01, sameSubject));
    expect(answer([...CLAIMED, ...own], verify(17))).toMatchObject(brokenRule('NOT_MEASURED'));
  });

  test('approves no relaxed analysis', () => {
    const steps = [...CLAIMED, relax({ indicators: [{ ...LOSS, normalMax: 99 }] })];
    expect(answer(steps, decide(true, sameSubject))).toMatchObject(brokenRule('FOUR_EYES'));
  });
});

describe('an operator', () => {
  test('takes three values and a quarter of an hour, not three in one minute', () => {
    expect(answer([...CLAIMED, measure(1), measure(1), measure(2)], verify(30))).toMatchObject({
      ...brokenRule('NOT_MEASURED'),
      message: expect.stringContaining('1 of 15 minutes'),
    });
    expect(answer([...CLAIMED, measure(1), measure(16)], verify(30))).toMatchObject({
      ...brokenRule('NOT_MEASURED'),
      message: expect.stringContaining('2 of 3 values'),
    });
    expect(answer([...CLAIMED, ...OBSERVED], verify(17))).toMatchObject({ state: { verifications: [{ passed: true }] } });
  });

  test('does not leave a bad value out: all since the claim count', () => {
    expect(answer([...CLAIMED, measure(0, 77), ...OBSERVED], verify(17))).toMatchObject({ state: { status: 'IN_PROGRESS' } });
  });

  test('does not place a bad value before the claim', () => {
    expect(answer(PASSED, measure(18, 50, operator, hour(2.9)))).toMatchObject(invalidAt('measuredAt'));
    expect(answer(CLOSED, measure(90, 50, operator, hour(2.9)))).toMatchObject(invalidAt('measuredAt'));
  });

  test('does not hide a bad value between earlier ones: it voids the pass whenever it was measured', () => {
    expect(given(byDefault, [...PASSED, measure(18, 50, operator, hour(minutes(5)))]).verifications).toMatchObject([
      { passed: true, voided: { by: operator.id } },
    ]);
  });

  test('accepts nothing after a bad value, and nothing lapses', () => {
    const voided = [...PASSED, measure(20, 50)];
    expect(answer(voided, accepted(4))).toMatchObject(brokenRule('NOT_VERIFIED'));
    expect(given(byDefault, voided).nextDueAt).toBeNull();
    expect(answer(voided, [{ type: 'LapseAcceptance' }, timer, hour(900)])).toMatchObject(brokenRule('NOT_DUE'));
  });

  test('verifies again by all values, the bad one included', () => {
    expect(answer([...PASSED, measure(20, 50)], verify(40))).toMatchObject({ state: { status: 'IN_PROGRESS' } });
  });

  test('goes by the share that the agreement tolerates', () => {
    const tolerant = issuesWith(
      registeredParty('party-a', {
        ...arrangement,
        verification: [{ severity: 'MAJOR', observationMs: 0, samples: 4, toleratedShare: 0.25 }],
      }),
    );
    const values = (bad: number) => [0, 1, 2, 3].map((index) => measure(index + 1, index < bad ? 9 : 0.2));
    expect(answer([...CLAIMED, ...values(1)], verify(17), tolerant)).toMatchObject({ state: { status: 'RESOLVED' } });
    expect(answer([...CLAIMED, ...values(2)], verify(17), tolerant)).toMatchObject({ state: { status: 'IN_PROGRESS' } });
  });
});

describe('a recorded restoration', () => {
  const RECORDED = [
    raised,
    started(),
    analyzed(1),
    [{ type: 'RecordRestoration', kind: 'PERMANENT', description: 'Back' }, supplierA, hour(3)],
  ] as const;
  const rejectedOne: Step<IssueCommand> = [{ type: 'RejectRestoration', reason: 'It is not' }, operator, hour(3.1)];

  test.each([
    ['stands', RECORDED],
    ['was rejected', [...RECORDED, rejectedOne]],
  ] as const)('that %s relies on the analysis: one person does not widen it', (_, steps) => {
    const bad = [...steps, measure(10, 50)];
    expect(answer(bad, analyze({ indicators: [{ ...LOSS, normalMax: 99 }], requiresReassignment: false }, null))).toMatchObject(
      invalidAt('reason'),
    );
  });

  test('is verified by the strictest observation of the severities since it was recorded', () => {
    const looser = issuesWith(
      registeredParty('party-a', {
        ...arrangement,
        verification: [
          { severity: 'MAJOR', observationMs: 600_000, samples: 2, toleratedShare: 0 },
          { severity: 'CRITICAL', observationMs: 0, samples: 1, toleratedShare: 0.5 },
        ],
      }),
    );
    const raisedTo = [
      { type: 'ChangePerformanceIssuePriority', severity: 'CRITICAL', reason: 'More customers' },
      operator,
      hour(3.01),
    ] as const;
    expect(answer([...RECORDED, measure(1, 50), raisedTo, measure(2)], verify(17), looser)).toMatchObject(brokenRule('NOT_MEASURED'));
    expect(answer([...RECORDED, measure(1, 50), raisedTo, measure(16)], verify(17), looser)).toMatchObject({
      state: { verifications: [{ passed: false }] },
    });
    const critical = [raise({ severity: 'CRITICAL' }), operator, hour(0)] as const;
    expect(answer([critical, ...RECORDED.slice(1), measure(1)], verify(17), looser)).toMatchObject({
      state: { verifications: [{ passed: true }] },
    });
  });
});

describe('after the closure', () => {
  test('a bad value asks for a reopening while one is possible', () => {
    const probe = service('probe');
    const asked = given(byDefault, [...CLOSED, measure(500, 77, probe)]);
    expect(asked.reopeningRequest).toMatchObject({ by: 'probe', indicator: 'loss', value: 77 });
    expect(
      answer([...CLOSED, measure(500, 77, probe)], [{ type: 'ReopenPerformanceIssue', reason: 'It is back' }, operator, hour(12)]),
    ).toMatchObject({
      state: { status: 'IN_PROGRESS', reopeningRequest: null },
    });
    expect(answer(CLOSED, measure(60 * 24 * 8, 77))).toMatchObject(brokenRule('REOPEN_WINDOW_OVER'));
  });

  test('neither a normal value nor one of the party asks for anything', () => {
    expect(given(byDefault, [...CLOSED, measure(500), measure(501, 77, supplierA)]).reopeningRequest).toBeNull();
  });
});

const LOSS = { name: 'loss', unit: '%', normalMin: null, normalMax: 1 };
const ANALYSIS: AnalysisContent = {
  degradationCode: 'CONGESTION',
  natureOfDegradation: 'Congestion',
  indicators: [LOSS],
  requiresReassignment: true,
  requiresReconfiguration: false,
};
const analyze = (content: Partial<AnalysisContent>, reason: string | null, at = 3.5, actor = planner): Step<IssueCommand> => [
  { type: 'AnalyzeServiceQuality', ...ANALYSIS, ...content, ...(reason !== null && { reason }) },
  actor,
  hour(at),
];
const relax = (content: Partial<AnalysisContent>, at = 3.5): Step<IssueCommand> => analyze(content, 'Too strict', at);
const decide = (approve: boolean, actor: Principal, at = 3.6, version = 5): Step<IssueCommand> => [
  { type: 'DecidePerformanceIssueChange', changeId: `change-${String(version)}`, approve, reason: 'Agreed with the customer' },
  actor,
  hour(at),
];

describe('an analysis that a plan or a claim relies on', () => {
  const planned = issuesWithPlans(1);
  const WITH_MANDATE = [raised, started(), analyze({}, null, 1)] as const;
  const RELAXED: readonly (readonly [string, Partial<AnalysisContent>])[] = [
    ['a mandate is taken away', { requiresReassignment: false }],
    ['a normal range is wider', { indicators: [{ ...LOSS, normalMax: 99 }] }],
    ['a bound is taken away', { indicators: [{ ...LOSS, normalMin: 0, normalMax: null }] }],
    ['an indicator is renamed', { indicators: [{ ...LOSS, name: 'packet loss' }] }],
    ['an indicator has another unit', { indicators: [{ ...LOSS, unit: 'of 1' }] }],
    ['no indicator is left', { indicators: [] }],
  ];

  test.each(RELAXED)('stays when %s: that is proposed, with a reason', (_, content) => {
    expect(answer(WITH_MANDATE, analyze(content, null), planned)).toMatchObject(invalidAt('reason'));
    expect(answer(WITH_MANDATE, relax(content), planned)).toMatchObject({
      state: { analysis: { version: 3, ...ANALYSIS }, proposedChanges: [{ reason: 'Too strict', decision: null }] },
    });
  });

  test('is relaxed at once while nothing relies on it', () => {
    expect(answer(WITH_MANDATE, analyze({ requiresReassignment: false }, null))).toMatchObject({
      state: { analysis: { requiresReassignment: false } },
    });
  });

  test('is tightened at once', () => {
    const indicators = [
      { ...LOSS, normalMax: 0.5 },
      { ...LOSS, name: 'delay' },
    ];
    expect(answer(WITH_MANDATE, analyze({ indicators }, null), planned)).toMatchObject({ state: { analysis: { indicators } } });
  });

  test('stays frozen after a claim that was withdrawn, or a reopening', () => {
    const rejected: Step<IssueCommand> = [{ type: 'RejectPerformanceIssueResolution', reason: 'It is not' }, operator, hour(3.2)];
    expect(
      answer([...CLAIMED, rejected], analyze({ indicators: [{ ...LOSS, normalMax: 99 }], requiresReassignment: true }, null)),
    ).toMatchObject(invalidAt('reason'));
    const reopened: Step<IssueCommand> = [{ type: 'ReopenPerformanceIssue', reason: 'It is back' }, operator, hour(5)];
    expect(answer([...CLOSED, measure(90, 50), reopened], analyze({ indicators: [{ ...LOSS, normalMax: 99 }] }, null, 6))).toMatchObject(
      invalidAt('reason'),
    );
  });

  test('takes effect by somebody else, who did not propose it', () => {
    const proposed = [...WITH_MANDATE, relax({ requiresReassignment: false })];
    expect(answer(proposed, decide(true, planner, 3.6, 4), planned)).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer(proposed, decide(true, partyUser('boss', 'party-a'), 3.6, 4), planned)).toMatchObject({ kind: 'NotPermitted' });
    expect(answer(proposed, decide(true, operator, 3.6, 4), planned)).toMatchObject({
      state: {
        analysis: { version: 5, requiresReassignment: false },
        proposedChanges: [{ decision: { approved: true, by: operator.id } }],
      },
    });
  });

  test('stays when the change is declined, and a decision is made once', () => {
    const declined = [...WITH_MANDATE, relax({ requiresReassignment: false }), decide(false, operator, 3.6, 4)];
    expect(given(planned, declined).analysis).toMatchObject({ requiresReassignment: true });
    expect(answer(declined, decide(true, staff('operator-2', ['OPERATOR']), 3.7, 4), planned)).toMatchObject(brokenRule('ALREADY_DECIDED'));
  });

  test('is not relaxed by an approval of what was proposed before it was tightened', () => {
    const steps = [...WITH_MANDATE, relax({ requiresReassignment: false }), analyze({ requiresReconfiguration: true }, null, 3.55)];
    expect(answer(steps, decide(true, operator, 3.6, 4), planned)).toMatchObject(brokenRule('CHANGE_OUTDATED'));
  });

  test('that is sent again changes nothing, in whatever order or words: no pass is void', () => {
    const inForce = given(byDefault, PASSED).analysis;
    const { degradationCode, natureOfDegradation, indicators, requiresReassignment, requiresReconfiguration } = inForce ?? ANALYSIS;
    const same = { degradationCode, natureOfDegradation, indicators, requiresReassignment, requiresReconfiguration };
    for (const actor of [planner, operator]) expect(answer(PASSED, analyze(same, null, 3.5, actor))).toMatchObject(brokenRule('UNCHANGED'));
    expect(answer(PASSED, analyze({ ...same, indicators: indicators.toReversed() }, 'Again'))).toMatchObject(brokenRule('UNCHANGED'));
    const reworded = given(byDefault, [...PASSED, analyze({ ...same, natureOfDegradation: `${natureOfDegradation}.` }, null)]);
    expect(reworded.verifications.at(-1)).toMatchObject({ passed: true, voided: null });
  });

  test('voids a pass when it is relaxed', () => {
    const state = given(byDefault, [...PASSED, relax({ indicators: [{ ...LOSS, normalMax: 2 }] }), decide(true, operator, 3.6, 9)]);
    expect(state.verifications).toMatchObject([{ passed: true, voided: { by: operator.id } }]);
    expect(state.analysis?.indicators).toEqual([{ ...LOSS, normalMax: 2 }]);
  });
});

describe('an issue with work in progress', () => {
  const begun = issuesWithPlans(1, 'plan-7');
  const refused = { ...brokenRule('PLAN_IN_PROGRESS'), message: expect.stringContaining('plan-7') };
  const VERIFIED = [...CLAIMED, measure(1), verified(5)] as const;

  test.each([
    ['cancelled', [raised], { type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Never mind' }, operator],
    ['rejected', [raised], { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not ours' }, supplierA],
    ['handed over', [raised, started()], { type: 'AssignPerformanceIssue', partyId: 'party-b', reason: 'Their segment' }, operator],
    ['accepted', VERIFIED, { type: 'AcceptPerformanceIssueResolution' }, operator],
  ] as const)('is not %s', (_, steps, command, actor) => {
    expect(decideStep(begun, given(issues, steps), [command, actor, hour(6)])).toMatchObject(refused);
  });

  test('does not lapse into closure: acceptance is put off, and the timer has nothing to do until then', () => {
    const state = given(issues, VERIFIED);
    const due = hour(5 + 48);
    const deferred = decideStep(begun, state, [{ type: 'LapseAcceptance' }, timer, due]);
    expect(deferred).toMatchObject({ state: { status: 'RESOLVED', nextDueAt: hour(5 + 96), acceptanceDeferredTo: hour(5 + 96) } });
    if (deferred.kind !== 'Accepted') throw new Error('Not deferred');
    expect(decideStep(issues, deferred.state, [{ type: 'LapseAcceptance' }, timer, hour(5 + 96)])).toMatchObject({
      state: { status: 'CLOSED' },
    });
  });

  test('is not closed by a verification from before that work ended, neither by an operator nor by the timer', () => {
    const ended: typeof issues = {
      ...issues,
      facts: (command) => ({ ...issues.facts(command), plans: { count: 1, inProgress: [], ended: [{ id: 'plan-7', at: hour(5.5) }] } }),
    };
    const state = given(issues, VERIFIED);
    expect(decideStep(ended, state, [{ type: 'AcceptPerformanceIssueResolution' }, operator, hour(6)])).toMatchObject(
      brokenRule('NOT_VERIFIED'),
    );
    expect(decideStep(ended, state, [{ type: 'LapseAcceptance' }, timer, hour(5 + 48)])).toMatchObject({
      events: [{ type: 'AcceptanceDeferred', data: { planIds: ['plan-7'] } }],
    });
    const again = given(ended, [
      ...VERIFIED,
      measured(6),
      verified(6.5),
      [{ type: 'AcceptPerformanceIssueResolution' }, operator, hour(7)],
    ]);
    expect(again.status).toBe('CLOSED');
  });
});
