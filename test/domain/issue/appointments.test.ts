/** Appointments as acts of both sides: neither gains by what it alone says of them. */
import { describe, expect, test } from '@jest/globals';
import { agreementReport } from '../../../src/domain/agreement/report.js';
import { appointmentViews } from '../../../src/domain/issue/appointments/outcome.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import { explainClock } from '../../../src/domain/time/segments.js';
import { brokenRule } from '../../support/domain/expect.js';
import {
  accepted,
  analyzed,
  aroundTheClock,
  arrangement,
  claimed,
  decideStep,
  given,
  handedOver,
  hour,
  issues,
  issuesWith,
  measured,
  operator,
  raised,
  registeredParty,
  started,
  type Step,
  supplierA,
  verified,
} from '../../support/domain/samples.js';

const HOUR_MS = 3_600_000;
const appointments = { lateCancellationMs: 6 * HOUR_MS, graceMs: 0, replacesDeadline: true };
const subject = issuesWith(registeredParty('party-a', { ...arrangement, appointments }));

const offered = (hours: number, from: number, to: number, actor: Principal = supplierA): Step<IssueCommand> => [
  { type: 'OfferPerformanceIssueAppointment', from: hour(from), to: hour(to) },
  actor,
  hour(hours),
];
/** The id of the appointment that the third step of a story offers. */
const appointmentId = 'appointment-3';
const agreed = (hours: number, actor: Principal = operator): Step<IssueCommand> => [
  { type: 'AgreePerformanceIssueAppointment', appointmentId },
  actor,
  hour(hours),
];
const cancelled = (hours: number, actor: Principal): Step<IssueCommand> => [
  { type: 'CancelPerformanceIssueAppointment', appointmentId, reason: 'The technician is ill' },
  actor,
  hour(hours),
];
const reported = (hours: number, outcome: 'KEPT' | 'NO_ACCESS' | 'MISSED', actor: Principal, arrived?: number): Step<IssueCommand> => [
  { type: 'ReportPerformanceIssueAppointment', appointmentId, outcome, ...(arrived !== undefined && { arrivedAt: hour(arrived) }) },
  actor,
  hour(hours),
];
/** A slot from hour 10 to 14 that the party offered and the service provider agreed to. */
const AGREED = [raised, started(0.5), offered(1, 10, 14), agreed(2)] as const;

const after = (...steps: readonly Step<IssueCommand>[]): PerformanceIssue => given(subject, [...AGREED, ...steps]);
const outcomeOf = (issue: PerformanceIssue, now = 20): string | undefined => appointmentViews(issue, hour(now))[0]?.outcome;
const refused = (steps: readonly Step<IssueCommand>[], step: Step<IssueCommand>) => decideStep(subject, given(subject, steps), step);

describe('an appointment', () => {
  test('is agreed by the side that did not offer it, before it begins', () => {
    const one = AGREED.slice(0, 3);
    expect(refused(one, agreed(2, supplierA))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(refused(one, agreed(10.5))).toMatchObject(brokenRule('APPOINTMENT_OVER'));
    expect(refused(AGREED, agreed(3))).toMatchObject(brokenRule('APPOINTMENT_AGREED'));
    expect(refused(AGREED.slice(0, 2), offered(5, 4, 6))).toMatchObject({ kind: 'InvalidInput' });
  });

  test('is agreed by no operator who acted for the party', () => {
    const both = { ...operator, id: supplierA.id };
    expect(refused(AGREED.slice(0, 3), agreed(2, both))).toMatchObject(brokenRule('FOUR_EYES'));
  });

  test('that the service provider offers, the party agrees to', () => {
    const issue = given(subject, [raised, started(0.5), offered(1, 10, 14, operator), agreed(2, supplierA)]);
    expect(outcomeOf(issue, 5)).toBe('AGREED');
  });
});

describe('how it came out', () => {
  test('is what both sides say, or one against itself', () => {
    expect(outcomeOf(after(reported(11, 'KEPT', supplierA), reported(15, 'KEPT', operator)))).toBe('KEPT');
    expect(outcomeOf(after(reported(11, 'NO_ACCESS', operator)))).toBe('NO_ACCESS');
    expect(outcomeOf(after(reported(15, 'MISSED', supplierA)))).toBe('MISSED');
  });

  test('is unconfirmed where a party says alone that it came, also when the service provider denies it', () => {
    expect(outcomeOf(after(reported(11, 'KEPT', supplierA)))).toBe('UNCONFIRMED');
    expect(outcomeOf(after(reported(11, 'KEPT', supplierA), reported(15, 'MISSED', operator)))).toBe('UNCONFIRMED');
  });

  test('is missed where the party came late or says nothing', () => {
    expect(outcomeOf(after(), 14)).toBe('AGREED');
    expect(outcomeOf(after(), 14.1)).toBe('MISSED');
    expect(outcomeOf(after(reported(16, 'KEPT', supplierA, 15)))).toBe('MISSED');
  });

  test('is not reported before it could be, nor from the future', () => {
    expect(refused(AGREED, reported(12, 'MISSED', operator))).toMatchObject(brokenRule('NOT_DUE'));
    expect(refused(AGREED, reported(11, 'KEPT', supplierA, 12))).toMatchObject({ kind: 'InvalidInput' });
    expect(refused(AGREED.slice(0, 3), reported(11, 'KEPT', supplierA))).toMatchObject(brokenRule('APPOINTMENT_NOT_AGREED'));
  });

  test('is late where the party cancels less than six hours before', () => {
    expect(outcomeOf(after(cancelled(5, supplierA)))).toBe('CANCELLED_LATE');
    expect(outcomeOf(after(cancelled(4, supplierA)))).toBe('CANCELLED');
    expect(outcomeOf(after(cancelled(5, operator)))).toBe('CANCELLED');
    expect(refused(AGREED, cancelled(11, supplierA))).toMatchObject(brokenRule('APPOINTMENT_OVER'));
  });

  test('is cancelled, and not missed, when nobody has to come any more', () => {
    expect(outcomeOf(given(issues, [raised, started(0.5), offered(1, 10, 14), agreed(2), handedOver(4)]))).toBe('CANCELLED');
    const done = after(analyzed(3), claimed(5), measured(6), verified(7), accepted(8));
    expect(outcomeOf(done)).toBe('CANCELLED');
    expect(outcomeOf(after(analyzed(3), claimed(12), measured(12), verified(12.5), accepted(15)))).toBe('MISSED');
  });
});

describe('an agreed later slot', () => {
  const restore = (issue: PerformanceIssue, now: number) => {
    const clock = issue.clocks.find(({ kind, obligor }) => kind === 'RESTORE' && obligor === 'PARTY');
    if (clock === undefined) throw new Error('It has a restore clock');
    return { reading: readClock(clock, issue, hour(now)), segments: explainClock(clock, issue, hour(now)) };
  };

  test('replaces the deadline where the agreement says so, and explain shows for how long', () => {
    const { reading, segments } = restore(after(), 15);
    expect(reading).toMatchObject({ deadline: hour(14), breached: true });
    expect(restore(after(), 14).reading.breached).toBe(false);
    expect(segments.find(({ state }) => state === 'STOPPED')).toMatchObject({ from: hour(2), to: hour(8) });
    const other = given(issues, AGREED);
    expect(restore(other, 9).reading).toMatchObject({ deadline: hour(8), breached: true });
  });

  test('gives no time that the party gives back by cancelling it, and none once the deadline has passed', () => {
    expect(restore(after(cancelled(5, supplierA)), 9).reading).toMatchObject({ deadline: hour(8), breached: true });
    expect(restore(after(cancelled(5, operator)), 9).reading).toMatchObject({ deadline: hour(14), breached: false });
    const late = given(subject, [raised, started(0.5), offered(9, 20, 24), agreed(10)]);
    expect(restore(late, 11).reading).toMatchObject({ deadline: hour(8), breached: true });
  });

  test('that is earlier than the deadline moves nothing', () => {
    const early = given(subject, [raised, started(0.5), offered(1, 4, 6), agreed(2)]);
    expect(restore(early, 3).reading).toMatchObject({ deadline: hour(8) });
  });
});

test('a missed appointment is credited, an unconfirmed one is not', () => {
  const MARCH = { from: new Date('2026-03-01T00:00Z'), to: new Date('2026-04-01T00:00Z') };
  const terms = {
    calendar: aroundTheClock,
    appointments,
    credits: [
      {
        code: 'VISIT',
        input: 'APPOINTMENTS',
        of: null,
        bands: [{ from: 1, amount: 32.31, perStarted: 1 }],
        unit: 'MONEY',
        currency: 'GBP',
        combine: 'SUM',
        cap: null,
        ticketWithinMs: null,
        claimWithinMs: null,
      },
    ],
  } as const;
  const report = (...all: readonly PerformanceIssue[]) =>
    agreementReport(terms, { issues: all, works: [] }, { partyId: 'party-a', id: 'arrangement-2' }, MARCH, hour(30));
  const missed = report(after(), { ...after(cancelled(5, supplierA)), _id: 'issue-2' });
  expect(missed).toMatchObject({
    credits: [{ amount: 64.62, lines: [{ issueId: 'issue-1', value: 1 }, { issueId: 'issue-2' }] }],
    appointments: [
      { outcome: 'MISSED', n: 1 },
      { outcome: 'CANCELLED_LATE', n: 1 },
    ],
  });
  expect(report(after(reported(11, 'KEPT', supplierA)))).toMatchObject({
    credits: [{ amount: 0 }],
    appointments: [{ outcome: 'UNCONFIRMED', n: 1 }],
  });
});
