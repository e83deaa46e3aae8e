/** What reports count of an issue's history. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { Restoration } from '../../../src/domain/issue/restorations/restorationModel.js';
import {
  confirmedRejection,
  admin,
  claimed,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  operator,
  prioritized,
  raised,
  resumed,
  started,
  type Step,
  stopped,
  supplierA,
  supplierB,
  timer,
  voided,
} from '../../support/domain/samples.js';

const restorations = (...steps: readonly Step<IssueCommand>[]): readonly Restoration[] => given(issues, [raised, ...steps]).restorations;
const only = (...steps: readonly Step<IssueCommand>[]): Restoration => {
  const [first, ...rest] = restorations(...steps);
  if (first === undefined || rest.length > 0) throw new Error('Another number of restorations than one');
  return first;
};
/** As an import records it: without the measurements behind it. */
const accepted = (hours: number): Step<IssueCommand> => [{ type: 'AcceptPerformanceIssueResolution' }, timer, hour(hours)];
const ofParties = (verdicts: Restoration['verdicts']): Restoration['verdicts'] => verdicts.filter(({ obligor }) => obligor === undefined);
const reopened = (hours: number): Step<IssueCommand> => [{ type: 'ReopenPerformanceIssue', reason: 'It came back' }, operator, hour(hours)];
const rejected = (hours: number): Step<IssueCommand> => [
  { type: 'RejectPerformanceIssueResolution', reason: 'Still lossy' },
  operator,
  hour(hours),
];
const cancelled = (hours: number): Step<IssueCommand> => [
  { type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'A mistake' },
  operator,
  hour(hours),
];
const refused = (hours: number): Step<IssueCommand> => [
  { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Not our segment' },
  supplierA,
  hour(hours),
];
const asked = (hours: number): Step<IssueCommand> => [
  { type: 'RequestPerformanceIssueInformation', question: 'Which port?', stopReason: 'AWAITING_INFORMATION' },
  supplierA,
  hour(hours),
];
const answered = (hours: number): Step<IssueCommand> => [
  { type: 'ProvidePerformanceIssueInformation', answer: 'Port 7' },
  operator,
  hour(hours),
];
const reported = (hours: number, expected: number | null): Step<IssueCommand> => [
  { type: 'ReportPerformanceIssueProgress', percent: 10, text: 'At it', expectedRestorationAt: expected === null ? null : hour(expected) },
  supplierA,
  hour(hours),
];

describe('a restoration', () => {
  test('runs from the raise to the claim that was accepted', () => {
    expect(only(started(), claimed(6), accepted(9))).toEqual({
      from: hour(0),
      reopened: false,
      claimed: { at: hour(6), partyId: 'party-a', verified: 'ASSERTED' },
      outages: [{ partyId: 'party-a', from: hour(0), to: hour(6) }],
      partyId: 'party-a',
      severity: 'MAJOR',
      imported: false,
      acknowledged: { at: hour(0.5), partyId: 'party-a', grossMs: 0.5 * HOUR_MS, stoppedMs: 0 },
      restored: { at: hour(6), partyId: 'party-a', grossMs: 6 * HOUR_MS, stoppedMs: 0, verified: 'ASSERTED' },
      resolved: { at: hour(9), partyId: 'party-a', grossMs: 9 * HOUR_MS, stoppedMs: 0 },
      withdrawn: [],
      endedAt: hour(9),
      cancelled: null,
      handOvers: [],
      pauses: [],
      provider: [{ kind: 'VERDICT', partyId: 'party-a', from: hour(6), to: hour(9) }],
      held: [{ holder: 'PARTY', partyId: 'party-a', reason: null, ms: 6 * HOUR_MS }],
      verdicts: [
        { kind: 'ACKNOWLEDGE', partyId: 'party-a', at: hour(0.5), met: true },
        { kind: 'RESTORE', partyId: 'party-a', at: hour(6), met: true },
        { kind: 'RESTORE', partyId: 'party-a', obligor: 'SERVICE_PROVIDER', at: hour(6), met: true },
        { kind: 'RESOLVE', partyId: 'party-a', at: hour(6), met: true },
        { kind: 'UPDATE', partyId: 'party-a', at: hour(4.5), met: false },
      ],
      slippages: [],
      rejections: [],
    });
  });

  test('is provisional while its claim is not accepted, and none once that is rejected', () => {
    expect(only(started(), claimed(6))).toMatchObject({ restored: { at: hour(6) }, resolved: null, endedAt: null });
    const { restored, withdrawn, held, verdicts } = only(started(), claimed(6), rejected(7));
    expect(restored).toBeNull();
    expect(withdrawn).toEqual([{ partyId: 'party-a', claimedAt: hour(6), at: hour(7) }]);
    expect(held).toEqual([
      { holder: 'PARTY', partyId: 'party-a', reason: null, ms: 6 * HOUR_MS },
      { holder: 'SERVICE_PROVIDER', partyId: 'party-a', reason: null, ms: HOUR_MS },
    ]);
    expect(verdicts.find(({ kind }) => kind === 'RESTORE')).toMatchObject({ partyId: 'party-a', at: hour(9), met: null });
  });

  test('ends with the issue when that is rejected or cancelled, without being restored', () => {
    expect(only(refused(0.25))).toMatchObject({ endedAt: null });
    expect(only(refused(0.25), confirmedRejection(3))).toMatchObject({
      acknowledged: { at: hour(0.25) },
      restored: null,
      resolved: null,
      endedAt: hour(0.25),
    });
    expect(only(cancelled(2))).toMatchObject({ acknowledged: null, restored: null, endedAt: hour(2) });
    expect(only(cancelled(2)).verdicts).toEqual([{ kind: 'ACKNOWLEDGE', partyId: 'party-a', at: hour(1), met: false, until: hour(2) }]);
  });

  test('begins anew with a reopening, and the one before stays as it was', () => {
    const before = restorations(started(), claimed(6), accepted(9));
    const [first, second, ...rest] = restorations(started(), claimed(6), accepted(9), reopened(20), claimed(23));
    expect(rest).toEqual([]);
    expect([first]).toEqual(before);
    expect(second).toMatchObject({
      from: hour(20),
      reopened: true,
      acknowledged: null,
      restored: { at: hour(23), grossMs: 3 * HOUR_MS },
      held: [{ holder: 'PARTY', ms: 3 * HOUR_MS }],
    });
  });

  test('separates the time waiting for an answer from working time, overlapping stops once', () => {
    const waiting = [started(1), stopped(2), asked(3), answered(5), resumed(6, 'stop-3'), claimed(10), accepted(11)];
    const { held, restored, resolved } = only(...waiting);
    expect(held).toEqual([
      { holder: 'PARTY', partyId: 'party-a', reason: null, ms: 6 * HOUR_MS },
      { holder: 'PARTY', partyId: 'party-a', reason: 'AWAITING_ACCESS', ms: 2 * HOUR_MS },
      { holder: 'SERVICE_PROVIDER', partyId: 'party-a', reason: 'AWAITING_ACCESS', ms: 2 * HOUR_MS },
    ]);
    expect(restored).toMatchObject({ at: hour(10), grossMs: 10 * HOUR_MS, stoppedMs: 4 * HOUR_MS });
    expect(resolved).toMatchObject({ at: hour(11), grossMs: 11 * HOUR_MS, stoppedMs: 4 * HOUR_MS });
    const undone = only(...waiting, ...voided(12, 'stop-3', 9));
    expect(undone.restored).toMatchObject({ at: hour(10), grossMs: 10 * HOUR_MS, stoppedMs: 2 * HOUR_MS });
  });

  test('is paused by a stop from its first millisecond, though nothing has happened since', () => {
    expect(only(started(1), stopped(2)).pauses).toMatchObject([{ from: hour(2), to: null }]);
  });

  test('gives each party its own time and its own clocks', () => {
    const { held, verdicts, handOvers, partyId, restored } = only(started(), handedOver(3), [claimed(5)[0], supplierB, hour(5)]);
    expect([partyId, restored?.partyId, restored?.grossMs, restored?.own?.grossMs]).toEqual([
      'party-b',
      'party-b',
      5 * HOUR_MS,
      2 * HOUR_MS,
    ]);
    expect(handOvers).toEqual([{ at: hour(3), fromPartyId: 'party-a', toPartyId: 'party-b' }]);
    expect(held).toEqual([
      { holder: 'PARTY', partyId: 'party-a', reason: null, ms: 3 * HOUR_MS },
      { holder: 'PARTY', partyId: 'party-b', reason: null, ms: 2 * HOUR_MS },
    ]);
    // The claim is not verified yet.
    expect(ofParties(verdicts).map((verdict) => [verdict.kind, verdict.partyId, verdict.met])).toEqual([
      ['ACKNOWLEDGE', 'party-a', true],
      ['ACKNOWLEDGE', 'party-b', true],
      ['UPDATE', 'party-b', true],
      ['RESTORE', 'party-b', null],
    ]);
  });

  test('leaves to the former party what it missed before the hand-over', () => {
    const { verdicts } = only(started(), handedOver(9));
    expect(ofParties(verdicts).filter(({ kind }) => kind === 'RESTORE')).toEqual([
      { kind: 'RESTORE', partyId: 'party-a', at: hour(8), met: false, until: hour(9) },
      { kind: 'RESTORE', partyId: 'party-b', at: hour(15), met: null, until: null },
    ]);
  });

  test('has the severity of its end', () => {
    expect(only(started(), prioritized(1, 'CRITICAL'), claimed(3)).severity).toBe('CRITICAL');
    const [first, second] = restorations(started(), claimed(3), accepted(4), reopened(5), prioritized(6, 'WARNING'));
    expect([first?.severity, second?.severity]).toEqual(['MAJOR', 'WARNING']);
  });

  test('does not hold a breach against the party once a dispute has set it aside', () => {
    const late = [started(), claimed(9), accepted(10)];
    expect(only(...late).verdicts).toContainEqual({ kind: 'RESTORE', partyId: 'party-a', at: hour(8), met: false, until: hour(9) });
    const settled = only(
      ...late,
      [{ type: 'DisputeClock', clockId: 'restore-party-1', reason: 'No access' }, supplierA, hour(11)],
      [{ type: 'SettleClockDispute', clockId: 'restore-party-1', outcome: 'UPHELD', reason: 'True' }, admin, hour(12)],
    );
    expect(ofParties(settled.verdicts).filter(({ kind }) => kind === 'RESTORE')).toEqual([
      { kind: 'RESTORE', partyId: 'party-a', at: hour(9), met: null, setAside: true },
    ]);
  });

  test('slips by how much later than first said its end came or, before that, is expected', () => {
    const slipped = (...steps: readonly Step<IssueCommand>[]): unknown =>
      restorations(...steps).map(({ slippages }) =>
        slippages.map(({ partyId, expected, against }) => [partyId, (against.getTime() - expected.getTime()) / HOUR_MS]),
      );
    expect(slipped(started(), reported(1, null))).toEqual([[]]);
    expect(slipped(started(), reported(1, 5))).toEqual([[['party-a', 0]]]);
    const again = [started(), reported(1, 5), reported(2, 9), reported(3, null), reported(4, 8)];
    expect(slipped(...again)).toEqual([[['party-a', 3]]]);
    // What came true counts, not the last word.
    expect(slipped(...again, claimed(11))).toEqual([[['party-a', 6]]]);
    const other = ([command, , at]: Step<IssueCommand>): Step<IssueCommand> => [command, supplierB, at];
    expect(slipped(...again, handedOver(5), other(reported(6, 20)), other(reported(7, 21)))).toEqual([
      [
        ['party-a', 3],
        ['party-b', 1],
      ],
    ]);
    expect(slipped(...again, claimed(9), accepted(10), reopened(11), reported(12, 30))).toEqual([[['party-a', 4]], [['party-a', 0]]]);
  });

  test('counts an update that came in time as met, and one that did not at its deadline', () => {
    const updates = only(started(), reported(2, null), reported(7, null), claimed(8)).verdicts.filter(({ kind }) => kind === 'UPDATE');
    expect(updates.map(({ at, met }) => [at, met])).toEqual([
      [hour(2), true],
      [hour(6), false],
      [hour(8), true],
    ]);
  });
});
