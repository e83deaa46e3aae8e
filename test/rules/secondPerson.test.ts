/** Who gains from a change of the basis does not decide it alone: severity, agreements and hand-overs, tried by one operator. */
import { describe, expect, test } from '@jest/globals';
import { staff } from '../../src/domain/kernel/principal.js';
import type { IssueCommand } from '../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../src/domain/issue/model.js';
import type { Principal } from '../../src/domain/kernel/principal.js';
import type { PartyCommand } from '../../src/domain/party/messages.js';
import { readClock } from '../../src/domain/time/clockReading.js';
import type { ServiceLevelTarget, TargetCondition } from '../../src/domain/time/serviceLevelTerms.js';
import { brokenRule, invalidAt } from '../support/domain/expect.js';
import { figure } from '../support/domain/figures.js';
import {
  accepted,
  approved,
  admin,
  analyzed,
  claimed,
  decideStep,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  issuesWith,
  measured,
  operator,
  parties,
  raised,
  registeredParty,
  registration,
  resumed,
  started,
  stopped,
  type Step,
  supplierA,
  target,
  verified,
  voiding,
  withApprovals,
  secondAdmin,
  approvalOf,
  arrangement,
} from '../support/domain/samples.js';

const second = staff('operator-2', ['OPERATOR']);
const restore = (issue: PerformanceIssue, hours: number) => {
  const clock = issue.clocks.findLast(({ kind, obligor }) => kind === 'RESTORE' && obligor === 'PARTY');
  if (clock === undefined) throw new Error('no restore clock');
  return readClock(clock, issue, hour(hours));
};
const answer = (steps: readonly Step<IssueCommand>[], step: Step<IssueCommand>) => decideStep(issues, given(issues, steps), step);

describe('a lower severity', () => {
  const lowered = (hours: number, actor = operator): Step<IssueCommand> => [
    { type: 'ChangePerformanceIssuePriority', severity: 'MINOR', reason: 'Fewer customers' },
    actor,
    hour(hours),
  ];
  const decided = (hours: number, actor = second, approve = true, changeId = 'change-3'): Step<IssueCommand> => [
    { type: 'DecidePerformanceIssueChange', changeId, approve, reason: 'Looked at' },
    actor,
    hour(hours),
  ];
  const PROPOSED = [raised, started(), lowered(7.9)];

  test('takes effect when a second person approves it: one operator does not escape a deadline by it', () => {
    const waiting = given(issues, PROPOSED);
    expect(waiting).toMatchObject({ severity: 'MAJOR', proposedChanges: [{ kind: 'LOWER_SEVERITY', severity: 'MINOR', by: operator.id }] });
    expect(restore(waiting, 8.5)).toMatchObject({ breached: true });
    expect(answer(PROPOSED, decided(7.95, operator))).toMatchObject(brokenRule('FOUR_EYES'));
    const lower = given(issues, [...PROPOSED, decided(7.95)]);
    expect(lower).toMatchObject({
      severity: 'MINOR',
      severityChanges: [{}, { by: second.id }],
      proposedChanges: [{ decision: { approved: true } }],
    });
    expect(restore(lower, 8.5)).toMatchObject({ breached: false, targetMs: null });
  });

  test('takes no breach back, when it is approved too late', () => {
    expect(restore(given(issues, [...PROPOSED, decided(9)]), 10)).toMatchObject({ breached: true });
  });

  test('is declined, or outdated', () => {
    expect(given(issues, [...PROPOSED, decided(7.95, second, false)])).toMatchObject({ severity: 'MAJOR' });
    const twice = [...PROPOSED, lowered(7.92), decided(7.95)];
    expect(answer(twice, decided(7.96, second, true, 'change-4'))).toMatchObject(brokenRule('CHANGE_OUTDATED'));
  });

  test('is no way to a looser verification of a claim', () => {
    expect(answer([...PROPOSED, claimed(7.92)], decided(7.95))).toMatchObject(brokenRule('RESOLUTION_CLAIMED'));
  });

  test('a higher one is one person’s to set, and an import records what happened', () => {
    const higher: Step<IssueCommand> = [
      { type: 'ChangePerformanceIssuePriority', severity: 'CRITICAL', reason: 'More customers' },
      operator,
      hour(1),
    ];
    expect(answer([raised], higher)).toMatchObject({ state: { severity: 'CRITICAL' } });
  });

  test('who proposed it does not settle a dispute over the clock', () => {
    const disputed = [
      raised,
      started(),
      lowered(1, second),
      decided(2, staff('operator-3', ['OPERATOR'])),
      [{ type: 'ChangePerformanceIssuePriority', severity: 'MAJOR', reason: 'Back' }, operator, hour(3)],
      [{ type: 'DisputeClock', clockId: 'restore-party-1', reason: 'No access' }, supplierA, hour(30)],
    ] as const satisfies readonly Step<IssueCommand>[];
    const settle = (actor: typeof operator): Step<IssueCommand> => [
      { type: 'SettleClockDispute', clockId: 'restore-party-1', outcome: 'UPHELD', reason: 'True' },
      actor,
      hour(31),
    ];
    expect(answer(disputed, settle(second))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer(disputed, settle(admin))).toMatchObject({ kind: 'Accepted' });
  });
});

describe('a stop by hand', () => {
  const byHand = (hours: number): Step<IssueCommand> => [
    { type: 'StopServiceLevelClock', reason: 'AWAITING_ACCESS', evidence: 'Gate log' },
    operator,
    hour(hours),
  ];
  const PROPOSED = [raised, started(), byHand(1)] as const;

  test('counts once a second person approves it: until then the clocks run on', () => {
    const waiting = given(issues, PROPOSED);
    expect(waiting).toMatchObject({
      stops: [{ id: 'stop-3', proposed: true }],
      proposedChanges: [{ kind: 'STOP_CLOCK', stopId: 'stop-3', reason: 'Gate log', by: operator.id }],
    });
    expect(restore(waiting, 5)).toMatchObject({ elapsedMs: 5 * HOUR_MS });
    expect(answer(PROPOSED, approved(2, 3, operator))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer(PROPOSED, approved(2, 3, supplierA))).toMatchObject({ kind: 'NotPermitted' });
    expect(restore(given(issues, [...PROPOSED, approved(2, 3, second)]), 5)).toMatchObject({ elapsedMs: HOUR_MS });
    expect(given(issues, [...PROPOSED, approved(2, 3, second)]).stops).toEqual([expect.not.objectContaining({ proposed: true })]);
  });

  test('that had ended before its approval excuses its stretch, and one that was declined none', () => {
    const ended = [...PROPOSED, resumed(3, 'stop-3')];
    expect(restore(given(issues, [...ended, approved(4, 3, second)]), 6)).toMatchObject({ elapsedMs: 4 * HOUR_MS });
    const decline: Step<IssueCommand> = [
      { type: 'DecidePerformanceIssueChange', changeId: 'change-3', approve: false, reason: 'The gate was open' },
      second,
      hour(4),
    ];
    expect(restore(given(issues, [...ended, decline]), 6)).toMatchObject({ elapsedMs: 6 * HOUR_MS });
  });

  test('takes no breach back by a late approval, and does not go on with another party', () => {
    expect(answer(PROPOSED, approved(9, 3, second))).toMatchObject(brokenRule('CHANGE_OUTDATED'));
    const next = given(issuesWith(registeredParty('party-b')), [...PROPOSED, handedOver(2)]);
    expect(next.stops).toMatchObject([{ id: 'stop-3', proposed: true, to: hour(2) }]);
  });

  test('that was voided before is not approved after', () => {
    const steps = [...PROPOSED, voiding(2, 'stop-3'), approved(3, 4, second)];
    expect(answer(steps, approved(4, 3, second))).toMatchObject(brokenRule('ALREADY_VOIDED'));
  });
});

describe('a finding that gives a looser target', () => {
  const looser = (when: TargetCondition): ServiceLevelTarget => ({ ...target('MAJOR', 'RESTORE', 48), when });
  const subject = issuesWith(
    registeredParty('party-a', {
      ...arrangement,
      targets: [...arrangement.targets, looser({ causes: ['STORM'] }), looser({ impacts: ['CONGESTION'] })],
    }),
  );
  const cause = (code: string, hours = 1): Step<IssueCommand> => [
    { type: 'IdentifyPerformanceIssueCause', cause: code, evidence: 'Weather service' },
    operator,
    hour(hours),
  ];
  const restoring = (steps: readonly Step<IssueCommand>[], at = 9) => restore(given(subject, steps), at);

  test('as a cause counts when a second person confirms it', () => {
    const steps = [raised, started(), cause('STORM')];
    expect(given(subject, steps)).toMatchObject({ findings: [], proposedChanges: [{ kind: 'IDENTIFY_CAUSE', cause: 'STORM' }] });
    expect(restoring(steps)).toMatchObject({ breached: true });
    expect(decideStep(subject, given(subject, steps), approved(2, 3, operator))).toMatchObject(brokenRule('FOUR_EYES'));
    const confirmed = [...steps, approved(2, 3, second)];
    expect(given(subject, confirmed)).toMatchObject({ findings: [{ cause: 'STORM', by: second.id, at: hour(2) }] });
    expect(restoring(confirmed)).toMatchObject({ breached: false });
    expect(restoring([...steps, approved(8.5, 3, second)])).toMatchObject({ breached: true });
  });

  test('as the first analysis counts when a second person approves it', () => {
    const [command, actor] = analyzed(1);
    const steps = [raised, started(), [{ ...command, reason: 'It is congested' } as IssueCommand, actor, hour(1)]] as const;
    expect(decideStep(subject, given(subject, [raised, started()]), analyzed(1))).toMatchObject(invalidAt('reason'));
    expect(given(subject, steps)).toMatchObject({ analysis: null, proposedChanges: [{ kind: 'RELAX_ANALYSIS', replaces: 0 }] });
    expect(restoring(steps)).toMatchObject({ breached: true });
    expect(restoring([...steps, approved(2, 3, second)])).toMatchObject({ breached: false });
  });

  test('is none where a cause changes nothing, or gives less time', () => {
    expect(given(subject, [raised, started(), cause('FIBRE_BREAK')])).toMatchObject({ findings: [{ cause: 'FIBRE_BREAK' }] });
    const back = [raised, started(), cause('STORM'), approved(2, 3, second), cause('FIBRE_BREAK', 3)];
    expect(given(subject, back)).toMatchObject({ findings: [{}, { cause: 'FIBRE_BREAK', by: operator.id }] });
  });
});

describe('a stop', () => {
  const STOPPED = [raised, started(), stopped(1), resumed(5, 'stop-3')];
  const PROPOSED = [...STOPPED, voiding(6, 'stop-3')];

  test('counts until a second person approves that it is void, also when the issue is closed', () => {
    const waiting = given(issues, PROPOSED);
    expect(waiting).toMatchObject({
      stops: [{ voided: null }],
      proposedChanges: [{ kind: 'VOID_STOP', stopId: 'stop-3', by: operator.id }],
    });
    expect(restore(waiting, 10)).toMatchObject({ elapsedMs: 6 * HOUR_MS });
    expect(answer(PROPOSED, approved(7, 5, operator))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer(PROPOSED, approved(7, 5, supplierA))).toMatchObject({ kind: 'NotPermitted' });
    expect(restore(given(issues, [...PROPOSED, approved(7, 5, second)]), 10)).toMatchObject({ elapsedMs: 10 * HOUR_MS });
    const closed = [...STOPPED, analyzed(6), claimed(7), measured(8), verified(9), accepted(10), voiding(11, 'stop-3')];
    expect(answer(closed, approved(12, closed.length, second))).toMatchObject({ state: { stops: [{ voided: { by: second.id } }] } });
  });

  test('is not voided twice by two proposals, nor the severity or the analysis of a closed issue changed by an old one', () => {
    const twice = [...PROPOSED, voiding(6, 'stop-3'), approved(7, 5, second)];
    expect(answer(twice, approved(7, 6, second))).toMatchObject(brokenRule('ALREADY_VOIDED'));
    const lower: Step<IssueCommand> = [
      { type: 'ChangePerformanceIssuePriority', severity: 'MINOR', reason: 'Fewer customers' },
      operator,
      hour(1),
    ];
    const closed = [raised, started(), lower, analyzed(6), claimed(7), measured(8), verified(9), accepted(10)];
    expect(answer(closed, approved(12, 3, second))).toMatchObject(brokenRule('ISSUE_CLOSED'));
  });
});

describe('an amended agreement', () => {
  const before = given(parties, registration());
  const relax: PartyCommand = {
    type: 'AmendOutsourcingArrangement',
    arrangementId: before.arrangements[0]?.id ?? '',
    reason: 'The contract was renewed',
    targets: [target('MAJOR', 'RESTORE', 99)],
    reopenWindowMs: 720 * HOUR_MS,
    verification: [{ severity: 'MAJOR', observationMs: 0, samples: 1, toleratedShare: 0.9 }],
  };
  const proposed = [...registration(), [relax, admin, hour(1)]] as const;
  const after = withApprovals(parties, proposed);
  const amended = issuesWith(after);

  test('is the word of two administrators: one proposes it, another approves it, and anybody may decline', () => {
    const asked = given(parties, proposed);
    expect(asked.arrangements).toEqual(before.arrangements);
    const decide = (who: Principal, approve = true) =>
      decideStep(parties, asked, [
        { type: 'DecideOutsourcingArrangement', changeId: 'change-4', approve, reason: 'Looked at' },
        who,
        hour(1),
      ]);
    expect(decide(admin)).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decide(admin, false)).toMatchObject({ state: { arrangements: before.arrangements } });
    expect(decide(secondAdmin)).toMatchObject({
      state: { arrangements: after.arrangements, proposedArrangements: [{ decision: { approved: true } }] },
    });
    const again = given(parties, [...proposed, [relax, admin, hour(1)]]);
    const one = decideStep(parties, again, [{ ...approvalOf(again), changeId: 'change-4' } as PartyCommand, secondAdmin, hour(2)]);
    const other =
      one.kind === 'Accepted' ? decideStep(parties, one.state, [approvalOf(one.state) as PartyCommand, secondAdmin, hour(2)]) : one;
    expect(other).toMatchObject(brokenRule('CHANGE_OUTDATED'));
  });

  test('is not made by a new arrangement over the same resources, nor by ending the old one first', () => {
    const anew: PartyCommand = { type: 'AgreeOutsourcingArrangement', ...arrangement, targets: [target('MAJOR', 'RESTORE', 99)] };
    const end: PartyCommand = { type: 'EndOutsourcingArrangement', arrangementId: before.arrangements[0]?.id ?? '', reason: 'Not renewed' };
    for (const steps of [[anew], [end, anew]]) {
      const { arrangements, proposedArrangements } = given(parties, [
        ...registration(),
        ...steps.map((one) => [one, admin, hour(1)] as const),
      ]);
      expect([arrangements.length, proposedArrangements.length]).toEqual([1, 1]);
    }
  });

  test('counts for what is raised after its change, and changes no term of an open issue', () => {
    expect(after.arrangements[0]).toMatchObject({ version: 2, targets: [{ target: { durationMs: 99 * HOUR_MS } }] });
    const open = given(issues, [raised]);
    const went = [started(), analyzed(2), claimed(3), measured(4), measured(4, 7)].reduce((state, step) => {
      const next = decideStep(amended, state, step);
      if (next.kind !== 'Accepted') throw new Error(next.message);
      return next.state;
    }, open);
    expect(went.terms).toEqual(open.terms);
    expect(restore(went, 20)).toMatchObject({ targetMs: 8 * HOUR_MS });
    // By the terms it was raised under: one value of two outside normal fails it.
    expect(decideStep(amended, went, verified(5))).toMatchObject({ events: [{ type: 'RestorationRefuted' }] });
    expect(restore(given(amended, [[raised[0], operator, hour(2)]]), 20)).toMatchObject({ targetMs: 99 * HOUR_MS });
  });

  test('changes nothing when the issue is reopened', () => {
    const closed = given(issues, [raised, started(), analyzed(1), claimed(2), measured(3), verified(4), accepted(5), measured(5.5, 50)]);
    const reopened = decideStep(amended, closed, [{ type: 'ReopenPerformanceIssue', reason: 'Back' }, operator, hour(6)]);
    expect('state' in reopened && restore(reopened.state, 6)).toMatchObject({ targetMs: 8 * HOUR_MS });
  });
});

describe('a hand-over and back', () => {
  test('gives a party no fresh clock: it goes on where it was, without the time of the other', () => {
    const back = given(issues, [raised, started(), handedOver(6), handedOver(10, 'party-a')]);
    expect(restore(back, 10)).toMatchObject({ elapsedMs: 6 * HOUR_MS, deadline: hour(12) });
    expect(restore(given(issues, [raised, started(), handedOver(6)]), 6)).toMatchObject({ elapsedMs: 0 });
  });

  test('makes no second breach of one', () => {
    const back = given(issues, [raised, started(), handedOver(9), handedOver(10, 'party-a')]);
    expect(restore(back, 10)).toMatchObject({ breached: true });
    const ofA = back.restorations.flatMap(({ verdicts }) =>
      verdicts.filter(({ kind, partyId, obligor }) => kind === 'RESTORE' && partyId === 'party-a' && obligor === undefined),
    );
    // The second counts in the periods after the one that the first was counted to.
    expect(ofA).toMatchObject([
      { met: false, until: hour(9) },
      { met: null, countedUntil: hour(9) },
    ]);
    for (const from of [0, 20])
      expect(figure([back], 'ON_TIME_SHARE', { from, to: from + 20, partyId: 'party-a' })).toMatchObject({ n: 1, value: 0 });
  });
});
