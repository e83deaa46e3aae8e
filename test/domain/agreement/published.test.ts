/** Figures of periods against what published schedules say: each is a fact of the schedule named beside it. */
import { describe, expect, test } from '@jest/globals';
import { availabilityOf } from '../../../src/domain/agreement/availability.js';
import { chronicFailures } from '../../../src/domain/agreement/chronic.js';
import { creditFor, creditOf } from '../../../src/domain/agreement/credits.js';
import type { Outage } from '../../../src/domain/agreement/outages.js';
import { countedWork } from '../../../src/domain/agreement/plannedWork.js';
import {
  type AvailabilityTerms,
  type ChronicFailureTerms,
  type CreditTerms,
  DEFAULT_AVAILABILITY,
  type PlannedWorkTerms,
} from '../../../src/domain/agreement/terms.js';
import type { Appointment } from '../../../src/domain/issue/appointments/model.js';
import { appointmentOutcome } from '../../../src/domain/issue/appointments/outcome.js';
import type { Interval } from '../../../src/domain/time/interval.js';
import { aroundTheClock, HOUR_MS } from '../../support/domain/samples.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;
const at = (instant: string): number => Date.parse(instant);
const JUNE: Interval = [at('2026-06-01T00:00Z'), at('2026-07-01T00:00Z')];
const JULY: Interval = [JUNE[1], at('2026-08-01T00:00Z')];

const outage = (from: string, minutes: number, fields: Partial<Outage> = {}): Outage => ({
  issueId: `issue-${from}`,
  subject: 'Resource:node-1',
  interval: [at(from), at(from) + minutes * MINUTE_MS],
  impact: null,
  held: [[-Infinity, Infinity]],
  excludedBy: null,
  excused: [],
  ...fields,
});
const available = (outages: readonly Outage[], period: Interval, fields: Partial<AvailabilityTerms> = {}): number =>
  availabilityOf(outages, { ...DEFAULT_AVAILABILITY, ...fields }, aroundTheClock, period, period[1]).share;
const percent = (share: number): string => (100 * share).toFixed(4);

describe('availability', () => {
  test('of June with outages of 90 and 150 minutes is 99.4444 % (Verizon, Global Data Link)', () => {
    expect(percent(available([outage('2026-06-03T08:00Z', 90), outage('2026-06-20T12:00Z', 150)], JUNE))).toBe('99.4444');
  });

  test('of July with 240 minutes is of 43,200 minutes where the agreement fixes that (Verizon, E-Line), else of the month', () => {
    const outages = [outage('2026-07-03T08:00Z', 240)];
    expect(percent(available(outages, JULY, { fixedPeriodMs: 43_200 * MINUTE_MS }))).toBe('99.4444');
    expect(percent(available(outages, JULY))).toBe('99.4624');
  });

  test('counts overlaps once, and the part in the period alone', () => {
    const overlapping = [outage('2026-06-03T08:00Z', 90), outage('2026-06-03T09:00Z', 90)];
    const over = [outage('2026-06-30T23:00Z', 120)];
    expect(availabilityOf(overlapping, DEFAULT_AVAILABILITY, aroundTheClock, JUNE, JUNE[1])).toMatchObject({
      n: 2,
      outageMs: 150 * MINUTE_MS,
    });
    for (const month of [JUNE, JULY])
      expect(availabilityOf(over, DEFAULT_AVAILABILITY, aroundTheClock, month, JULY[1])).toMatchObject({ n: 1, outageMs: 60 * MINUTE_MS });
  });

  test('leaves out what the agreement leaves out, and nothing else', () => {
    const visit = { reason: 'ACCESS', interval: [at('2026-06-03T08:30Z'), at('2026-06-03T09:00Z')] } as const;
    const outages = [
      outage('2026-06-03T08:00Z', 90, { excused: [visit] }),
      outage('2026-06-04T08:00Z', 90, { excludedBy: 'NO_FAULT_FOUND' }),
      outage('2026-06-05T08:00Z', 4),
      outage('2026-06-06T08:00Z', 90, { impact: 'JITTER' }),
      outage('2026-06-07T08:00Z', 30, { impact: null }),
    ];
    const down = (fields: Partial<AvailabilityTerms>) =>
      availabilityOf(outages, { ...DEFAULT_AVAILABILITY, ...fields }, aroundTheClock, JUNE, JUNE[1]).outageMs / MINUTE_MS;
    expect(down({ excluded: [] })).toBe(304);
    expect(down({})).toBe(214);
    expect(down({ leastMs: 5 * MINUTE_MS })).toBe(210);
    expect(down({ excluded: ['NO_FAULT_FOUND', 'ACCESS'], leastMs: 5 * MINUTE_MS })).toBe(180);
    expect(down({ impacts: ['LOSS_OF_SERVICE'] })).toBe(124);
  });
});

describe('chronic failure (Masergy: four outages, or more than 24 hours, in 30 days)', () => {
  const terms: ChronicFailureTerms = {
    code: 'CHRONIC',
    windowMs: 30 * DAY_MS,
    outages: { count: 4, leastMs: 0 },
    moreThanMs: 24 * HOUR_MS,
    missed: null,
    remedy: 'The service may be terminated without a charge',
    usableMs: 30 * DAY_MS,
  };
  const found = (hours: readonly number[], now = '2026-07-01T00:00Z') =>
    chronicFailures(
      [terms],
      hours.map((length, index) => outage(`2026-06-${String(5 + 5 * index).padStart(2, '0')}T00:00Z`, length * 60)),
      [],
      DEFAULT_AVAILABILITY,
      new Date(now),
    ).map(({ by }) => by);

  test.each([
    [[9, 9, 9], ['OUTAGE_TIME']],
    [[1 / 6, 1 / 6, 1 / 6, 1 / 6], ['OUTAGES']],
    [[8, 8, 8], []],
  ] as const)('outages of %j hours: %j', (hours, by) => {
    expect(found(hours)).toEqual(by);
  });

  test('can be acted upon as long as the agreement says, and the window rolls', () => {
    expect(found([9, 9, 9], '2026-07-15T08:59Z')).toEqual(['OUTAGE_TIME']);
    expect(found([9, 9, 9], '2026-07-15T09:00Z')).toEqual([]);
    const far = [outage('2026-05-01T00:00Z', 600), outage('2026-05-20T00:00Z', 600), outage('2026-06-10T00:00Z', 600)];
    expect(chronicFailures([terms], far, [], DEFAULT_AVAILABILITY, new Date('2026-06-11T00:00Z'))).toEqual([]);
  });

  test('by missed periods takes them in a row', () => {
    const missed = { ...terms, outages: null, moreThanMs: null, windowMs: 365 * DAY_MS, missed: { objective: 'A', periods: 3 } };
    const outcomes = (pattern: string) =>
      pattern.split('').map((one, index) => ({
        objective: 'A',
        subject: 'Resource:node-1',
        endsAt: new Date(Date.UTC(2026, index + 1)),
        missed: one === 'x',
      }));
    const now = new Date('2026-07-02T00:00Z');
    expect(chronicFailures([missed], [], outcomes('-xxx'), DEFAULT_AVAILABILITY, new Date('2026-05-02T00:00Z'))).toHaveLength(1);
    expect(chronicFailures([missed], [], outcomes('xx-xx'), DEFAULT_AVAILABILITY, now)).toEqual([]);
  });
});

const NOTHING = { before: 0, occurredAt: null, raisedAt: null, subject: null, issueId: null };
const SETTLED = new Date('2026-07-01T00:00Z');
const credit = (fields: Partial<CreditTerms>): CreditTerms => ({
  code: 'CREDIT',
  input: 'DURATION',
  of: null,
  bands: [],
  unit: 'PERCENT_OF_CHARGE',
  currency: null,
  combine: 'SUM',
  cap: null,
  ticketWithinMs: null,
  claimWithinMs: null,
  ...fields,
});

describe('credits', () => {
  const perHour = credit({
    input: 'OUTAGE_TIME',
    unit: 'DAYS_OF_CHARGE',
    bands: [{ from: MINUTE_MS, amount: 1, perStarted: HOUR_MS }],
    cap: 30,
    ticketWithinMs: 72 * HOUR_MS,
    claimWithinMs: 30 * DAY_MS,
  });

  test('a day for each started hour: 2 h 1 min are three days, a month at most (Verizon, Internet Dedicated)', () => {
    const source = { ...NOTHING, value: 121 * MINUTE_MS, settledAt: SETTLED };
    expect(creditOf(perHour, [source], SETTLED)).toMatchObject({ amount: 3, capped: false });
    expect(creditOf(perHour, [{ ...source, value: 40 * HOUR_MS }], SETTLED)).toMatchObject({ amount: 30, capped: true });
    expect(creditFor(perHour, 2 * HOUR_MS)).toBe(2);
  });

  test('only for a ticket within 72 hours, claimed within 30 days of its end', () => {
    const source = { ...NOTHING, value: HOUR_MS, issueId: 'issue-1', occurredAt: new Date('2026-06-01T00:00Z'), settledAt: SETTLED };
    const after = (hours: number, claimedDays: number) =>
      creditOf(
        perHour,
        [{ ...source, raisedAt: new Date(source.occurredAt.getTime() + hours * HOUR_MS) }],
        new Date(SETTLED.getTime() + claimedDays * DAY_MS),
      ).lines[0]?.refusedBy;
    expect([after(72, 30), after(72.1, 1), after(1, 30.1)]).toEqual([null, 'TICKET_LATE', 'CLAIM_LATE']);
    expect(creditOf(perHour, [{ ...source, raisedAt: null, settledAt: null }], SETTLED)).toMatchObject({ amount: 0 });
  });

  test('a percent for each point of shortfall: 75 % of 98 % are 23 % (Crown Commercial, call-off)', () => {
    const perPoint = credit({ input: 'SHORTFALL', bands: [{ from: 0.01, amount: 1, perStarted: 0.01 }] });
    expect(creditFor(perPoint, 0.98 - 0.75)).toBe(23);
    expect(creditFor(perPoint, 0.98 - 0.7499)).toBe(24);
  });

  test('bands hold from their lower bound on values that are not rounded', () => {
    const banded = credit({
      input: 'AVAILABILITY',
      bands: [
        { from: 0, amount: 50, perStarted: null },
        { from: 0.99, amount: 10, perStarted: null },
        { from: 0.999, amount: 0, perStarted: null },
      ],
    });
    expect([0.5, 0.98999999, 0.99, 0.99899, 0.999, 1].map((share) => creditFor(banded, share))).toEqual([50, 50, 10, 10, 0, 0]);
  });
});

describe('a visit (Ofcom, automatic compensation)', () => {
  const terms = { lateCancellationMs: 24 * HOUR_MS, graceMs: 0, replacesDeadline: true };
  const slot = { from: new Date('2026-06-10T12:00Z'), to: new Date('2026-06-10T17:00Z') };
  const agreed: Appointment = {
    id: 'appointment-2',
    partyId: 'party-a',
    ...slot,
    offeredBy: 'PARTY',
    at: new Date('2026-06-08T12:00Z'),
    by: 'agent-a',
    agreedAt: new Date('2026-06-08T13:00Z'),
    agreedBy: 'operator-1',
    cancelled: null,
    reports: [],
  };
  const missedVisit = credit({ input: 'APPOINTMENTS', unit: 'MONEY', currency: 'GBP', bands: [{ from: 1, amount: 32.31, perStarted: 1 }] });
  const cancelled = (hoursBefore: number, side: Appointment['offeredBy'] = 'PARTY') =>
    appointmentOutcome(
      { ...agreed, cancelled: { side, at: new Date(slot.from.getTime() - hoursBefore * HOUR_MS), by: 'x', reason: 'Ill' } },
      terms,
      slot.to,
    );

  test('that is cancelled 23 hours before gives 32.31 GBP, one cancelled 25 hours before gives nothing', () => {
    expect([cancelled(23), cancelled(25)]).toEqual(['CANCELLED_LATE', 'CANCELLED']);
    expect(cancelled(1, 'SERVICE_PROVIDER')).toBe('CANCELLED');
    expect([creditFor(missedVisit, 1), creditFor(missedVisit, 0)]).toEqual([32.31, 0]);
  });
});

describe('planned work', () => {
  const terms: PlannedWorkTerms = {
    leastNoticeMs: 120 * HOUR_MS,
    noticeCalendar: null,
    windows: { timeZone: 'UTC', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '06:00' }], holidays: [] },
    allowanceMs: 3 * HOUR_MS,
  };
  const work = (id: string, noticed: string, from: string, to: string, ended = to) => ({
    planId: id,
    subject: 'Resource:node-1',
    noticedAt: new Date(noticed),
    window: { from: new Date(from), to: new Date(to) },
    isConsented: true,
    isOutage: true,
    done: [at(from), at(ended)] as const,
  });
  const counted = (...works: readonly ReturnType<typeof work>[]) =>
    countedWork(works, terms, 'UTC', JUNE[1]).map(({ outage: parts, because }) => [
      parts.reduce((sum, [from, to]) => sum + to - from, 0) / MINUTE_MS,
      because,
    ]);

  test('is excused in its window after its notice; short notice, another hour, an overrun and more than the allowance are outage', () => {
    expect(counted(work('a', '2026-06-01T00:00Z', '2026-06-10T01:00Z', '2026-06-10T03:00Z'))).toEqual([[0, []]]);
    expect(counted(work('a', '2026-06-08T00:00Z', '2026-06-10T01:00Z', '2026-06-10T03:00Z'))).toEqual([[120, ['SHORT_NOTICE']]]);
    expect(counted(work('a', '2026-06-01T00:00Z', '2026-06-10T05:00Z', '2026-06-10T07:00Z'))).toEqual([[60, ['OUTSIDE_WINDOW']]]);
    expect(counted(work('a', '2026-06-01T00:00Z', '2026-06-10T01:00Z', '2026-06-10T02:00Z', '2026-06-10T02:30Z'))).toEqual([
      [30, ['OVERRUN']],
    ]);
    expect(
      counted(
        work('b', '2026-06-01T00:00Z', '2026-06-12T01:00Z', '2026-06-12T03:00Z'),
        work('a', '2026-06-01T00:00Z', '2026-06-10T01:00Z', '2026-06-10T03:00Z'),
      ),
    ).toEqual([
      [0, []],
      [60, ['ALLOWANCE_USED']],
    ]);
  });
});
