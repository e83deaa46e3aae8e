/** Restored, apart from resolved: a temporary repair ends the restore clock and the downtime, while the resolve clock runs on. */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import {
  accepted,
  analyzed,
  answer,
  claimed,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  measured,
  operator,
  raised,
  started,
  type Step,
  supplierA,
  timer,
  verified,
} from '../../support/domain/samples.js';

const restored = (hours: number, kind: 'TEMPORARY' | 'PERMANENT' = 'TEMPORARY', by: Principal = supplierA): Step<IssueCommand> => [
  { type: 'RecordRestoration', kind, description: 'Switched to the reserve path' },
  by,
  hour(hours),
];
const rejected = (hours: number, by = operator): Step<IssueCommand> => [
  { type: 'RejectRestoration', reason: 'Loss is still seen' },
  by,
  hour(hours),
];
const cancelled = (hours: number): Step<IssueCommand> => [
  { type: 'CancelPerformanceIssue', code: 'NO_LONGER_NEEDED', reason: 'The site was closed' },
  operator,
  hour(hours),
];

const WORKED = [raised, started(), analyzed(1)];
/** The restore clock of the party that was raised with, then its resolve clock, as they read at an hour: elapsed hours and state. */
const clocksAt = (issue: PerformanceIssue, hours: number): readonly (readonly [number, string])[] =>
  (['RESTORE', 'RESOLVE'] as const).map((kind) => {
    const clock = issue.clocks.find((one) => one.kind === kind && one.obligor === 'PARTY');
    if (clock === undefined) throw new Error(`no clock ${kind}`);
    const { elapsedMs, state } = readClock(clock, issue, hour(hours));
    return [elapsedMs / HOUR_MS, state];
  });

describe('a temporary repair after three hours, the permanent one later (as Fibrus publishes it)', () => {
  const confirmed = [...WORKED, restored(3), measured(3.5), verified(4)];

  test('meets the restore clock at three hours, while the resolve clock runs on', () => {
    expect(clocksAt(given(issues, confirmed), 20)).toEqual([
      [3, 'MET'],
      [20, 'RUNNING'],
    ]);
  });

  test('is the restoration that reports count, and the claim is what work took', () => {
    const closed = given(issues, [...confirmed, claimed(20), measured(21), verified(21), accepted(22)]);
    expect(clocksAt(closed, 30)).toEqual([
      [3, 'MET'],
      [20, 'MET'],
    ]);
    expect(closed.restorations[0]).toMatchObject({
      restored: { at: hour(3), partyId: 'party-a', grossMs: 3 * HOUR_MS, verified: 'MEASURED' },
      claimed: { at: hour(20), verified: 'MEASURED' },
      resolved: { at: hour(22) },
    });
  });

  test('stays when the permanent repair is rejected, and goes when it is measured to have failed', () => {
    const rejection: Step<IssueCommand> = [
      { type: 'RejectPerformanceIssueResolution', reason: 'The duct is still open' },
      operator,
      hour(21),
    ];
    expect(clocksAt(given(issues, [...confirmed, claimed(20), rejection]), 25)).toEqual([
      [3, 'MET'],
      [24, 'RUNNING'],
    ]);
    const refuted = given(issues, [...confirmed, claimed(20), measured(21, 9), verified(21)]);
    expect(refuted.status).toBe('IN_PROGRESS');
    expect(clocksAt(refuted, 25)[0]).toEqual([25, 'RUNNING']);
    expect(refuted.restorations[0]?.restored).toBeNull();
  });

  test('and a reopening is another degradation: its restore clock starts anew', () => {
    const steps = [...confirmed, claimed(20), measured(21), verified(21), accepted(22), measured(29, 50)];
    const reopened = given(issues, [...steps, [{ type: 'ReopenPerformanceIssue', reason: 'It is back' }, operator, hour(30)]]);
    expect(reopened.clocks.filter(({ kind, end, obligor }) => kind === 'RESTORE' && obligor === 'PARTY' && end === null)).toHaveLength(1);
    expect(reopened.restorations.map((one) => one.restored?.at ?? null)).toEqual([hour(3), null]);
  });
});

describe('a restoration that nobody measured', () => {
  test('counts from the claim that was measured, so saying it early gains nothing', () => {
    const closed = given(issues, [...WORKED, restored(3), claimed(9), measured(10), verified(10), accepted(10)]);
    expect(clocksAt(closed, 12)[0]).toEqual([9, 'BREACHED']);
    expect(closed.restorations[0]?.restored?.at).toEqual(hour(9));
  });

  test('gains nothing by a cancellation or a hand-over either', () => {
    expect(clocksAt(given(issues, [...WORKED, restored(3), cancelled(9)]), 12)[0]).toEqual([9, 'BREACHED']);
    const passedOn = given(issues, [...WORKED, restored(3), handedOver(9)]);
    expect(clocksAt(passedOn, 12)[0]).toEqual([9, 'BREACHED']);
    expect(passedOn.clocks.findLast(({ kind }) => kind === 'RESTORE')).toMatchObject({ partyId: 'party-b', end: null });
  });

  test('is confirmed at once where a log tells of it', () => {
    const imported = given(issues, [...WORKED, restored(3, 'PERMANENT', timer), claimed(9), measured(10), verified(10), accepted(10)]);
    expect(clocksAt(imported, 12)[0]).toEqual([3, 'MET']);
  });
});

describe('the figures of a recorded restoration', () => {
  const outcomes = (issue: PerformanceIssue, kind: 'RESTORE' | 'RESOLVE') =>
    issue.restorations[0]?.verdicts.filter((one) => one.kind === kind && one.obligor === undefined);

  test('count for nobody until it is confirmed', () => {
    const waiting = given(issues, [...WORKED, restored(3)]);
    expect(waiting.restorations[0]).toMatchObject({ restored: { at: hour(3), verified: null }, claimed: null });
    expect(outcomes(waiting, 'RESTORE')).toMatchObject([{ met: null, setAside: true, unverified: true }]);
    const confirmed = given(issues, [...WORKED, restored(3), measured(3.5), verified(4)]);
    expect(confirmed.restorations[0]?.restored).toMatchObject({ at: hour(3), verified: 'MEASURED' });
    expect(outcomes(confirmed, 'RESTORE')).toMatchObject([{ at: hour(3), met: true }]);
    const imported = given(issues, [...WORKED, restored(3, 'PERMANENT', timer)]);
    expect(imported.restorations[0]?.restored).toMatchObject({ verified: 'ASSERTED' });
  });

  test('are those of the claim once that is verified and the recorded one is not, even before the acceptance', () => {
    const late = given(issues, [...WORKED, restored(3), claimed(9), measured(10), verified(10)]);
    expect(late.restorations[0]?.restored).toMatchObject({ at: hour(9), verified: 'MEASURED' });
    expect(outcomes(late, 'RESTORE')).toMatchObject([{ at: hour(8), met: false, until: hour(9) }]);
  });

  test('belong to the party that restored it, and leave the claim to be verified', () => {
    const passedOn = given(issues, [...WORKED, restored(3), measured(3.5), verified(4), handedOver(5)]);
    expect(passedOn.restorations[0]?.restored).toMatchObject({ at: hour(3), partyId: 'party-a' });
    const unverified = given(issues, [...WORKED, restored(3), measured(3.5), verified(4), claimed(9)]);
    expect(unverified.restorations[0]).toMatchObject({ restored: { verified: 'MEASURED' }, claimed: { verified: null } });
    expect(outcomes(unverified, 'RESOLVE')).toMatchObject([{ met: null, unverified: true }]);
  });

  test('are without a stop that waited for an answer, as what was restored without it did not need it', () => {
    const question: Step<IssueCommand> = [
      { type: 'RequestPerformanceIssueInformation', question: 'Who has the key?', stopReason: 'AWAITING_INFORMATION' },
      supplierA,
      hour(1),
    ];
    const issue = given(issues, [...WORKED, question, restored(3)]);
    expect(issue.stops).toMatchObject([{ voided: { by: supplierA.id } }]);
    expect(issue.restorations[0]?.restored).toMatchObject({ grossMs: 3 * HOUR_MS, stoppedMs: 0 });
  });
});

describe('the service provider', () => {
  test('rejects a restoration, and the time in between counts', () => {
    const back = given(issues, [...WORKED, restored(3), rejected(5)]);
    expect(clocksAt(back, 9)[0]).toEqual([9, 'RUNNING']);
    expect(back.recordedRestorations).toMatchObject([{ voided: { by: operator.id, reason: 'Loss is still seen' } }]);
    expect(answer([...WORKED, restored(3), rejected(5)], rejected(6))).toMatchObject({ rule: 'NOT_RESTORED' });
  });

  test('measures that it does not hold: unconfirmed by a verification, confirmed by one bad value', () => {
    const refuted = given(issues, [...WORKED, restored(3), measured(3.5, 9), verified(4)]);
    expect(refuted.status).toBe('IN_PROGRESS');
    expect(clocksAt(refuted, 5)[0]).toEqual([5, 'RUNNING']);
    const lost = given(issues, [...WORKED, restored(3), measured(3.5), verified(4), measured(5, 9)]);
    expect(clocksAt(lost, 6)[0]).toEqual([6, 'RUNNING']);
  });

  test('neither verifies nor rejects what the same person recorded for the party', () => {
    const recorder = { ...operator, id: supplierA.id };
    const steps = [...WORKED, restored(3), measured(3.5)];
    expect(answer(steps, rejected(4, recorder))).toMatchObject({ rule: 'FOUR_EYES' });
    expect(answer(steps, [{ type: 'VerifyRestoration' }, recorder, hour(4)])).toMatchObject({ rule: 'FOUR_EYES' });
  });

  test('verifies nothing where nothing was recorded or claimed', () => {
    expect(answer([...WORKED, measured(2)], verified(3))).toMatchObject({ rule: 'NOT_RESTORED' });
  });
});

test('a permanent restoration follows a temporary one, and neither is recorded twice', () => {
  const both = given(issues, [...WORKED, restored(3), restored(5, 'PERMANENT')]);
  expect(clocksAt(both, 6)[0]).toEqual([3, 'MET']);
  expect(answer([...WORKED, restored(3)], restored(4))).toMatchObject({ rule: 'ALREADY_RESTORED' });
  expect(answer([...WORKED, restored(3, 'PERMANENT')], restored(4))).toMatchObject({ rule: 'ALREADY_RESTORED' });
});

test('a restoration that is taken back after a hand-over is for the new party to make, from then on', () => {
  const passedOn = [...WORKED, restored(3), measured(3.5), verified(4), handedOver(9)];
  const { clocks } = given(issues, [...passedOn, measured(12, 9)]);
  const asked = clocks.filter(({ kind, obligor }) => kind === 'RESTORE' && obligor === 'PARTY');
  expect(asked.map(({ partyId, start, end, fulfilled }) => [partyId, start, end, fulfilled])).toEqual([
    ['party-a', hour(0), hour(9), false],
    ['party-b', hour(12), null, false],
  ]);
});

test('a restoration belongs to the party that had the issue, even in the millisecond of the hand-over', () => {
  const { restorations } = given(issues, [...WORKED, restored(3, 'TEMPORARY', timer), handedOver(3)]);
  expect(restorations[0]?.restored).toMatchObject({ at: hour(3), partyId: 'party-a' });
});

test('after a hand-over of what is restored and confirmed, the new party has nothing to restore', () => {
  const passedOn = given(issues, [...WORKED, restored(3), measured(3.5), verified(4), handedOver(9)]);
  expect(clocksAt(passedOn, 12)[0]).toEqual([3, 'MET']);
  expect(passedOn.clocks.filter(({ kind, partyId }) => kind === 'RESTORE' && partyId === 'party-b')).toEqual([]);
});
