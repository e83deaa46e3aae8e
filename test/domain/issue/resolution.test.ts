/**
 * What becomes of a claimed resolution: verified or refuted, accepted, lapsed, reopened (correct resolution, normal operation
 * re-established).
 */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import { staff } from '../../../src/domain/kernel/principal.js';
import { brokenRule } from '../../support/domain/expect.js';
import {
  type Step,
  accepted,
  analyzed,
  decideStep,
  claimed,
  given,
  hour,
  issues,
  measured,
  operator,
  planner,
  raised,
  started,
  supplierA,
  timer,
  verified,
  answer,
} from '../../support/domain/samples.js';

/** Resolved, so the party says, at hour 3; normal when measured at hour 4. */
const RESOLVED = [raised, started(), analyzed(1), claimed(3), measured(4)] as const;
const CLOSED = [...RESOLVED, verified(5), accepted(6)] as const;
/** A member of staff who signs in with the same subject as the party's user. */
const sameSubject = staff(supplierA.id, ['OPERATOR']);

describe('accepting a resolution', () => {
  test('takes a passed verification', () => {
    expect(answer(RESOLVED, accepted(5))).toMatchObject(brokenRule('NOT_VERIFIED'));
    expect(answer([...RESOLVED, verified(5)], accepted(6))).toMatchObject({ state: { status: 'CLOSED', closedAt: hour(6) } });
  });

  test('takes a verification of this claim: one of an earlier claim does not count', () => {
    const rejected: Step<IssueCommand> = [{ type: 'RejectPerformanceIssueResolution', reason: 'Loss is back' }, operator, hour(6)];
    expect(answer([...RESOLVED, verified(5), measured(5.5, 50), rejected, claimed(7)], accepted(8))).toMatchObject(
      brokenRule('NOT_VERIFIED'),
    );
  });

  test('is refused to its claimant in any role', () => {
    expect(answer([...RESOLVED, verified(5)], [{ type: 'AcceptPerformanceIssueResolution' }, sameSubject, hour(6)])).toMatchObject(
      brokenRule('FOUR_EYES'),
    );
  });

  test('is recorded, not judged, by an import of history', () => {
    const claim: Step<IssueCommand> = [{ type: 'ClaimPerformanceIssueResolution', resolution: 'Replaced a line card' }, timer, hour(3)];
    expect(answer([raised, started(), claim], [{ type: 'AcceptPerformanceIssueResolution' }, timer, hour(3)])).toMatchObject({
      state: { status: 'CLOSED' },
    });
  });
});

describe('the acceptance period', () => {
  test('lapses that long after a passed verification, not a millisecond earlier, and closes the issue', () => {
    const resolved = given(issues, [...RESOLVED, verified(5)]);
    const due = hour(5 + 48);
    expect(resolved.nextDueAt).toEqual(due);
    const early: Step<IssueCommand> = [{ type: 'LapseAcceptance' }, timer, new Date(due.getTime() - 1)];
    expect(decideStep(issues, resolved, early)).toMatchObject(brokenRule('NOT_DUE'));
    expect(decideStep(issues, resolved, [{ type: 'LapseAcceptance' }, timer, due])).toMatchObject({
      state: { status: 'CLOSED', nextDueAt: null },
    });
  });

  test('never lapses without a verification', () => {
    expect(given(issues, RESOLVED).nextDueAt).toBeNull();
    expect(answer(RESOLVED, [{ type: 'LapseAcceptance' }, timer, hour(5000)])).toMatchObject(brokenRule('NOT_DUE'));
  });
});

describe('verifying the restoration', () => {
  test('passes when every value since the claim is normal, its bounds included', () => {
    expect(answer([...RESOLVED, measured(4.5, 1)], verified(5))).toMatchObject({
      state: {
        status: 'RESOLVED',
        verifications: [
          {
            passed: true,
            windowStart: hour(3),
            windowEnd: hour(5),
            findings: [{ indicator: 'loss', measurements: 2, outside: 0, normal: true }],
          },
        ],
      },
    });
  });

  test('fails when one value since the claim is not, and sends the issue back to work', () => {
    expect(answer([...RESOLVED, measured(4.5, 1.001)], verified(5))).toMatchObject({
      state: {
        status: 'IN_PROGRESS',
        resolution: null,
        verifications: [{ passed: false, findings: [{ measurements: 2, outside: 1, normal: false }] }],
      },
    });
  });

  test('looks at nothing from before the claim', () => {
    expect(answer([raised, started(), analyzed(1), measured(2, 9), claimed(3), measured(4)], verified(5))).toMatchObject({
      state: { status: 'RESOLVED' },
    });
  });

  test('is refused without a value since the claim', () => {
    expect(answer([raised, started(), analyzed(1), measured(2), claimed(3)], verified(5))).toMatchObject(brokenRule('NOT_MEASURED'));
  });

  test('is refused while one of several indicators was not measured', () => {
    const two: Step<IssueCommand> = [
      {
        type: 'AnalyzeServiceQuality',
        degradationCode: 'CONGESTION',
        natureOfDegradation: 'Congestion',
        indicators: ['loss', 'delay'].map((name) => ({ name, unit: '%', normalMin: null, normalMax: 1 })),
        requiresReassignment: false,
        requiresReconfiguration: true,
      },
      planner,
      hour(4),
    ];
    expect(answer([...RESOLVED, two], verified(5))).toMatchObject({
      ...brokenRule('NOT_MEASURED'),
      message: expect.stringContaining('delay'),
    });
  });

  test('is refused without defined normal ranges', () => {
    expect(answer([raised, started(), claimed(3)], verified(5))).toMatchObject(brokenRule('NO_NORMAL_TARGETS'));
  });

  test('is refused to the claimant of the resolution', () => {
    const own: Step<IssueCommand> = [{ type: 'VerifyRestoration' }, sameSubject, hour(5)];
    expect(answer(RESOLVED, own)).toMatchObject(brokenRule('FOUR_EYES'));
  });
});

describe('reopening', () => {
  const reopen = (at: Date): Step<IssueCommand> => [{ type: 'ReopenPerformanceIssue', reason: 'Loss is back' }, operator, at];

  test('is possible to the last millisecond of the window', () => {
    expect(answer([...CLOSED, measured(6.5, 50)], reopen(hour(6 + 168)))).toMatchObject({
      state: { status: 'IN_PROGRESS', reopenCount: 1, closedAt: null, resolution: null },
    });
  });

  test('is refused after it', () => {
    expect(answer(CLOSED, reopen(new Date(hour(6 + 168).getTime() + 1)))).toMatchObject(brokenRule('REOPEN_WINDOW_OVER'));
  });

  test('is recorded at any time by an import of history', () => {
    const late: Step<IssueCommand> = [{ type: 'ReopenPerformanceIssue', reason: 'Reopened' }, timer, hour(9000)];
    expect(answer(CLOSED, late)).toMatchObject({ state: { status: 'IN_PROGRESS', reopenCount: 1 } });
  });

  test('needs a verification of its own before it can be accepted again', () => {
    expect(answer([...CLOSED, measured(6.5, 50), reopen(hour(7)), claimed(8)], accepted(9))).toMatchObject(brokenRule('NOT_VERIFIED'));
  });
});
