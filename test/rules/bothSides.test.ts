/** One person with an account on each side: who acted for the party on an issue decides nothing there for the service provider. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../src/domain/issue/messages.js';
import { partyUser, type Principal, staff } from '../../src/domain/kernel/principal.js';
import { brokenRule } from '../support/domain/expect.js';
import {
  accepted,
  analyzed,
  claimed,
  decideStep,
  given,
  hour,
  issues,
  measured,
  operator,
  prioritized,
  raised,
  secondOperator,
  type Step,
  started,
  stopped,
  supplierA,
  verified,
} from '../support/domain/samples.js';

const atParty = partyUser('person-7', 'party-a');
const atProvider = staff('person-7', ['OPERATOR']);
const colleague = partyUser('agent-a2', 'party-a');
const by = ([command, , at]: Step<IssueCommand>, actor: Principal): Step<IssueCommand> => [command, actor, at];
const answer = (steps: readonly Step<IssueCommand>[], step: Step<IssueCommand>) => decideStep(issues, given(issues, steps), step);
const recorded: Step<IssueCommand> = [{ type: 'RecordRestoration', kind: 'PERMANENT', description: 'Back' }, atParty, hour(2)];
const rejected: Step<IssueCommand> = [{ type: 'RejectPerformanceIssueResolution', reason: 'It is not' }, operator, hour(2.5)];

/** The ways to act for the party short of the claim that is verified, which a colleague makes. */
const WAYS: readonly (readonly [string, readonly Step<IssueCommand>[]])[] = [
  ['started on it', [raised, by(started(), atParty), analyzed(1)]],
  ['wrote a note on it', [raised, started(), analyzed(1), [{ type: 'AddPerformanceIssueNote', text: 'On our way' }, atParty, hour(2)]]],
  ['recorded the restoration', [raised, started(), analyzed(1), recorded]],
  ['made a claim that was rejected', [raised, started(), analyzed(1), by(claimed(2), atParty), rejected]],
];

describe.each(WAYS)('a person who %s for the party', (_, before) => {
  const claim = [...before, by(claimed(3), colleague)];

  test('measures, verifies and rejects nothing as an operator', () => {
    expect(answer([...claim, by(measured(4), atProvider)], verified(5))).toMatchObject(brokenRule('NOT_MEASURED'));
    expect(answer([...claim, measured(4)], by(verified(5), atProvider))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer(claim, by(rejected, atProvider))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer([...claim, measured(4)], verified(5))).toMatchObject({ state: { verifications: expect.any(Array) } });
  });

  test('accepts nothing as an operator', () => {
    const passed = [...claim, measured(4), verified(5)];
    expect(answer(passed, by(accepted(6), atProvider))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer(passed, accepted(6))).toMatchObject({ state: { status: 'CLOSED' } });
  });

  test('stops no clock and approves no lower severity as an operator', () => {
    expect(answer(before, by(stopped(3), atProvider))).toMatchObject(brokenRule('FOUR_EYES'));
    const proposed = [...before, by(prioritized(3, 'MINOR'), operator)];
    const changeId = given(issues, proposed).proposedChanges[0]?.id ?? '';
    const approve: IssueCommand = { type: 'DecidePerformanceIssueChange', changeId, approve: true, reason: 'Fewer customers' };
    expect(answer(proposed, [approve, atProvider, hour(4)])).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer(proposed, [approve, secondOperator, hour(4)])).toMatchObject({ state: { severity: 'MINOR' } });
  });

  test('settles no dispute as an operator', () => {
    const dispute: IssueCommand = { type: 'DisputeClock', clockId: 'resolve-party-1', reason: 'The site was closed' };
    const settle: IssueCommand = { type: 'SettleClockDispute', clockId: 'resolve-party-1', outcome: 'UPHELD', reason: 'It was' };
    const disputed = [...before, [dispute, colleague, hour(30)] as const];
    expect(answer(disputed, [settle, atProvider, hour(31)])).toMatchObject(brokenRule('FOUR_EYES'));
    expect(answer(disputed, [settle, secondOperator, hour(31)])).toMatchObject({ kind: 'Accepted' });
  });
});

test('a bad value that a person measured as an operator counts, although the person acts for the party later', () => {
  const bad = [raised, started(), analyzed(1), claimed(3), by(measured(4, 50), atProvider), measured(4.5)] as const;
  const note: Step<IssueCommand> = [{ type: 'AddPerformanceIssueNote', text: 'Back' }, atParty, hour(4.6)];
  expect(answer([...bad, note], verified(5))).toMatchObject({ state: { status: 'IN_PROGRESS' } });
});

test('who acted for the party elsewhere decides here: it is kept by issue', () => {
  expect(answer([raised, started(), analyzed(1), claimed(3), measured(4)], by(verified(5), atProvider))).toMatchObject({
    kind: 'Accepted',
    state: { partyActors: [supplierA.id] },
  });
});
