import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Clock, type ClockHistory, targetAt } from '../../../src/domain/time/clock.js';
import { type ClockStop } from '../../../src/domain/time/stops.js';
import { instantAtShare, readClock } from '../../../src/domain/time/clockReading.js';
import { explainClock } from '../../../src/domain/time/segments.js';
import type { AgreedTerms, Calendar, ServiceLevelTarget, Target, Weekday } from '../../../src/domain/time/serviceLevelTerms.js';

const HOUR = 3_600_000;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

const at = (instant: string): Date => new Date(instant);
const office = (timeZone = 'UTC', from = '09:00', to = '17:00'): Calendar => ({
  timeZone,
  hours: [{ days: WEEKDAYS, from, to }],
  holidays: [],
});
const always: Calendar = { timeZone: 'UTC', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], holidays: [] };

const restore = (target: Target, severity: ServiceLevelTarget['severity'] = 'MAJOR'): ServiceLevelTarget => ({
  severity,
  clock: 'RESTORE',
  obligor: 'PARTY',
  basis: 'UNDERPINNING_CONTRACT',
  target,
});
const hours = (count: number): Target => ({ kind: 'DURATION', durationMs: count * HOUR });

const termsOf = (calendar: Calendar, ...targets: readonly ServiceLevelTarget[]): AgreedTerms => ({
  arrangementId: 'arrangement-1',
  arrangementVersion: 1,
  agreementReference: 'AGR-1',
  calendar,
  targets,
  stopReasons: ['AWAITING_INFORMATION', 'AWAITING_ACCESS'],
  atRiskShares: [0.5, 0.75],
  reopenWindowMs: 0,
  acceptancePeriodMs: 0,
  verification: [],
  providerVerificationCounts: false,
});

const clockFrom = (start: string, fields: Partial<Clock> = {}): Clock => ({
  id: 'restore-party-1',
  kind: 'RESTORE',
  obligor: 'PARTY',
  basis: 'UNDERPINNING_CONTRACT',
  partyId: 'party-1',
  terms: 0,
  start: at(start),
  end: null,
  provisional: false,
  fulfilled: fields.end != null,
  announced: [],
  breachAnnounced: false,
  dispute: null,
  earlierDispute: null,
  ...fields,
});

const stop = (id: string, from: string, to: string | null, fields: Partial<ClockStop> = {}): ClockStop => ({
  id,
  reason: 'AWAITING_ACCESS',
  clocks: ['RESTORE'],
  from: at(from),
  to: to === null ? null : at(to),
  openedBy: 'operator-1',
  resumedBy: null,
  forInformation: false,
  evidence: `evidence of ${id}`,
  voided: null,
  ...fields,
});
const VOIDED = { at: at('2026-03-31T00:00Z'), by: 'operator-1', reason: 'access was given all along' };

const historyOf = (terms: AgreedTerms, fields: Partial<ClockHistory> = {}): ClockHistory => ({
  terms: [terms],
  stops: [],
  severityChanges: [{ severity: 'MAJOR', at: at('2026-03-01T00:00Z') }],
  statusChanges: [{ status: 'ACKNOWLEDGED', at: at('2026-03-01T00:00Z') }],
  ...fields,
});

describe('a clock reads', () => {
  test('3 hours from 14:00 to the next weekday 09:00 with weekdays 09:00-17:00', () => {
    const reading = readClock(clockFrom('2026-03-05T14:00Z'), historyOf(termsOf(office(), restore(hours(4)))), at('2026-03-06T09:00Z'));
    expect(reading).toEqual({
      state: 'RUNNING',
      breached: false,
      grossMs: 19 * HOUR,
      elapsedMs: 3 * HOUR,
      stoppedMs: 0,
      targetMs: 4 * HOUR,
      consumed: 0.75,
      deadline: at('2026-03-06T10:00Z'),
      remainingMs: HOUR,
    });
  });

  test('18.75 % of 8 hours from Friday 21:00 to Monday 09:30 with weekdays 08:00-17:00', () => {
    const history = historyOf(termsOf(office('UTC', '08:00'), restore(hours(8))));
    const { elapsedMs, consumed } = readClock(clockFrom('2026-03-06T21:00Z'), history, at('2026-03-09T09:30Z'));
    expect({ elapsedMs, consumed }).toEqual({ elapsedMs: 1.5 * HOUR, consumed: 0.1875 });
  });

  test.each([
    ['2026-03-05T09:59:58.236Z', 'MET'],
    ['2026-03-05T10:00:00.000Z', 'MET'],
    ['2026-03-05T10:00:00.001Z', 'BREACHED'],
  ])('ended at %s against one hour: %s, decided on milliseconds', (end, state) => {
    const history = historyOf(termsOf(always, restore(hours(1))));
    expect(readClock(clockFrom('2026-03-05T09:00Z', { end: at(end) }), history, at('2026-04-01T00:00Z'))).toMatchObject({
      state,
      breached: state === 'BREACHED',
    });
  });

  test('at 99.951 % not breached', () => {
    const history = historyOf(termsOf(always, restore({ kind: 'DURATION', durationMs: 100_000_000 })));
    const clock = clockFrom('2026-03-05T00:00Z', { end: new Date(at('2026-03-05T00:00Z').getTime() + 99_951_000) });
    expect(readClock(clock, history, at('2026-04-01T00:00Z'))).toMatchObject({ consumed: 0.99951, breached: false, state: 'MET' });
  });

  test('a breach while it still runs, and by how late it is', () => {
    const history = historyOf(termsOf(always, restore(hours(1))));
    expect(readClock(clockFrom('2026-03-05T09:00Z'), history, at('2026-03-05T12:00Z'))).toMatchObject({
      state: 'RUNNING',
      breached: true,
      remainingMs: -2 * HOUR,
      deadline: at('2026-03-05T10:00Z'),
    });
  });

  test('ENDED, in time or not, when it ended without what it waits for', () => {
    const history = historyOf(termsOf(always, restore(hours(1))));
    const handedOver = clockFrom('2026-03-05T09:00Z', { end: at('2026-03-05T09:30Z'), fulfilled: false });
    expect(readClock(handedOver, history, at('2026-03-05T12:00Z'))).toMatchObject({ state: 'ENDED', breached: false });
    const tooLate = clockFrom('2026-03-05T09:00Z', { end: at('2026-03-05T10:30Z'), fulfilled: false });
    expect(readClock(tooLate, history, at('2026-03-05T12:00Z'))).toMatchObject({ state: 'BREACHED', breached: true });
  });

  test('its time only, when the terms promise nothing for the severity', () => {
    const history = historyOf(termsOf(always, restore(hours(1), 'CRITICAL')));
    const nothing = { breached: false, targetMs: null, consumed: null, deadline: null, remainingMs: null, grossMs: HOUR, elapsedMs: HOUR };
    expect(readClock(clockFrom('2026-03-05T09:00Z'), history, at('2026-03-05T10:00Z'))).toMatchObject({ ...nothing, state: 'RUNNING' });
    const ended = clockFrom('2026-03-05T09:00Z', { end: at('2026-03-05T10:00Z') });
    expect(readClock(ended, history, at('2026-03-05T12:00Z'))).toMatchObject({ ...nothing, state: 'ENDED' });
    expect(instantAtShare(ended, history, 0.5, at('2026-03-05T12:00Z'))).toBeNull();
  });

  test('nothing before it starts', () => {
    const history = historyOf(termsOf(always, restore(hours(1))));
    const early = at('2026-03-04T00:00Z');
    expect(readClock(clockFrom('2026-03-05T09:00Z'), history, early)).toMatchObject({ grossMs: 0, elapsedMs: 0, state: 'RUNNING' });
    expect(explainClock(clockFrom('2026-03-05T09:00Z'), history, early)).toEqual([]);
  });

  test('OUTSIDE_HOURS at night, and STOPPED day and night under a stop', () => {
    const history = historyOf(termsOf(office(), restore(hours(8))));
    const stopped = { ...history, stops: [stop('stop-2', '2026-03-05T16:00Z', null)] };
    const clock = clockFrom('2026-03-05T14:00Z');
    const states = (of: ClockHistory): readonly string[] =>
      ['2026-03-05T15:00Z', '2026-03-05T17:00Z', '2026-03-06T10:00Z'].map((now) => readClock(clock, of, at(now)).state);
    expect(states(history)).toEqual(['RUNNING', 'OUTSIDE_HOURS', 'RUNNING']);
    expect(states(stopped)).toEqual(['RUNNING', 'STOPPED', 'STOPPED']);
  });

  test.each([
    ['Europe/Berlin', '2026-03-28T12:00Z', '2026-03-29T12:00Z'],
    ['Europe/Berlin', '2026-10-24T12:00Z', '2026-10-25T12:00Z'],
    ['America/New_York', '2026-03-07T12:00Z', '2026-03-08T12:00Z'],
    ['America/New_York', '2026-10-31T12:00Z', '2026-11-01T12:00Z'],
  ])('24 hours for 24 hours across a change of the clocks in %s from %s', (timeZone, start, now) => {
    const history = historyOf(termsOf({ ...always, timeZone, holidays: ['2000-01-01'] }, restore(hours(24))));
    expect(readClock(clockFrom(start), history, at(now))).toMatchObject({ elapsedMs: 24 * HOUR, breached: false, deadline: at(now) });
  });

  test('a fault when it points at terms the issue does not have', () => {
    const clock = clockFrom('2026-03-05T09:00Z', { terms: 7 });
    expect(() => readClock(clock, historyOf(termsOf(always)), at('2026-03-05T10:00Z'))).toThrow('restore-party-1');
  });
});

describe('stops', () => {
  const terms = termsOf(office(), restore(hours(8)), { ...restore(hours(8)), obligor: 'SERVICE_PROVIDER' });
  const clock = clockFrom('2026-03-05T09:00Z');
  const now = at('2026-03-06T12:00Z');
  const read = (stops: readonly ClockStop[], of: Clock = clock) => readClock(of, historyOf(terms, { stops }), now);

  test('take their working time off what counts and move the deadline', () => {
    const stopped = read([stop('stop-2', '2026-03-05T16:00Z', '2026-03-06T10:00Z')]);
    expect(stopped).toMatchObject({ elapsedMs: 9 * HOUR, stoppedMs: 18 * HOUR, grossMs: 27 * HOUR, deadline: at('2026-03-06T11:00Z') });
  });

  test('that overlap count once', () => {
    const overlapping = [
      stop('stop-2', '2026-03-05T10:00Z', '2026-03-05T14:00Z'),
      stop('stop-3', '2026-03-05T12:00Z', '2026-03-05T15:00Z'),
      stop('stop-4', '2026-03-05T13:00Z', '2026-03-05T13:30Z'),
    ];
    expect(read(overlapping)).toMatchObject({ elapsedMs: 6 * HOUR, stoppedMs: 5 * HOUR });
  });

  test('that were voided count for nothing', () => {
    const voided = [stop('stop-2', '2026-03-05T10:00Z', '2026-03-05T14:00Z', { voided: VOIDED })];
    expect(read(voided)).toEqual(read([]));
  });

  test('reach to now while they are open, and keep the deadline from ever coming', () => {
    expect(read([stop('stop-2', '2026-03-05T11:00Z', null)])).toMatchObject({
      state: 'STOPPED',
      elapsedMs: 2 * HOUR,
      stoppedMs: 25 * HOUR,
      deadline: null,
      remainingMs: 6 * HOUR,
    });
  });

  test('leave a deadline that came before them', () => {
    expect(read([stop('stop-2', '2026-03-06T10:00Z', null)]).deadline).toEqual(at('2026-03-05T17:00Z'));
  });

  test('stand for the kinds they name only', () => {
    expect(read([stop('stop-2', '2026-03-05T11:00Z', null, { clocks: ['RESOLVE', 'UPDATE'] })])).toEqual(read([]));
  });

  test('never help the service provider', () => {
    const providers = clockFrom('2026-03-05T09:00Z', { obligor: 'SERVICE_PROVIDER' });
    expect(read([stop('stop-2', '2026-03-05T11:00Z', null)], providers)).toMatchObject({ elapsedMs: 11 * HOUR, stoppedMs: 0 });
  });
});

describe('the target', () => {
  const now = at('2026-03-31T00:00Z');

  test('is the one for the severity in force, and for an ended clock the one at its end', () => {
    const history = historyOf(termsOf(always, restore(hours(8)), restore(hours(2), 'CRITICAL')), {
      severityChanges: [
        { severity: 'MAJOR', at: at('2026-03-05T09:00Z') },
        { severity: 'CRITICAL', at: at('2026-03-05T12:00Z') },
      ],
    });
    const open = clockFrom('2026-03-05T09:00Z');
    expect(targetAt(open, history, at('2026-03-05T11:59:59.999Z'))?.ms).toBe(8 * HOUR);
    expect(targetAt(open, history, at('2026-03-05T12:00Z'))).toMatchObject({ ms: 5 * HOUR, target: restore(hours(2), 'CRITICAL') });
    expect(targetAt({ ...open, end: at('2026-03-05T11:00Z') }, history, now)?.ms).toBe(8 * HOUR);
  });

  test('counts from the change of severity on when it is stricter, so that no clock is late at once', () => {
    const history = historyOf(termsOf(always, restore(hours(8)), restore(hours(2), 'CRITICAL')), {
      severityChanges: [
        { severity: 'MAJOR', at: at('2026-03-05T09:00Z') },
        { severity: 'CRITICAL', at: at('2026-03-05T12:30Z') },
      ],
      stops: [stop('stop-2', '2026-03-05T10:00Z', '2026-03-05T10:30Z')],
    });
    expect(readClock(clockFrom('2026-03-05T09:00Z'), history, at('2026-03-05T12:30Z'))).toMatchObject({
      elapsedMs: 3 * HOUR,
      targetMs: 5 * HOUR,
      breached: false,
      deadline: at('2026-03-05T14:30Z'),
    });
  });

  test('gives no more at a return to a severity than was left of it: a detour to a looser one buys no time', () => {
    const change = (severity: 'MAJOR' | 'MINOR', instant: string) => ({ severity, at: at(instant) });
    const terms = termsOf(always, restore(hours(8)), restore(hours(24), 'MINOR'));
    const detour = [change('MAJOR', '2026-03-05T09:00Z'), change('MINOR', '2026-03-05T16:00Z'), change('MAJOR', '2026-03-05T18:00Z')];
    const clock = clockFrom('2026-03-05T09:00Z');
    const after = (severityChanges: typeof detour) => readClock(clock, historyOf(terms, { severityChanges }), at('2026-03-05T18:00Z'));
    // One hour was left; the two hours at the looser severity did not use it up.
    expect(after(detour)).toMatchObject({ breached: false, deadline: at('2026-03-05T19:00Z'), targetMs: 10 * HOUR });
    const twice = [...detour, change('MINOR', '2026-03-05T18:30Z'), change('MAJOR', '2026-03-05T20:00Z')];
    expect(after(twice)).toMatchObject({ deadline: at('2026-03-05T19:00Z') });
    expect(readClock(clock, historyOf(terms, { severityChanges: twice }), at('2026-03-05T20:00Z'))).toMatchObject({
      breached: false,
      deadline: at('2026-03-05T20:30Z'),
    });
  });

  describe('across targets in different calendars', () => {
    // Four office hours from Thursday 15:00 end on Friday at 11:00, 20 hours later.
    const office4 = { ...restore(hours(4)), calendar: office() };
    const change = (severity: 'CRITICAL' | 'MAJOR', instant: string) => ({
      severityChanges: [
        { severity: severity === 'CRITICAL' ? ('MAJOR' as const) : ('CRITICAL' as const), at: at('2026-03-05T15:00Z') },
        { severity, at: at(instant) },
      ],
    });
    const clock = clockFrom('2026-03-05T15:00Z');

    test.each([
      ['a stricter one counts from its change', 6, '2026-03-05T16:00Z', '2026-03-05T22:00Z', 7],
      ['a stricter one gives no more time than was left', 18, '2026-03-05T20:00Z', '2026-03-06T11:00Z', 20],
      [
        'a looser one is measured from the start, though it has fewer hours left to count',
        22,
        '2026-03-05T20:00Z',
        '2026-03-06T13:00Z',
        22,
      ],
    ])('%s', (_, critical, changedAt, deadline, targetHours) => {
      const history = historyOf(termsOf(always, office4, restore(hours(critical), 'CRITICAL')), change('CRITICAL', changedAt));
      expect(readClock(clock, history, at(changedAt))).toMatchObject({
        breached: false,
        deadline: at(deadline),
        targetMs: targetHours * HOUR,
      });
    });

    test('what was exceeded when the severity changed stays exceeded', () => {
      const history = historyOf(termsOf(always, office4, restore(hours(2), 'CRITICAL')), change('MAJOR', '2026-03-05T18:00Z'));
      expect(readClock(clock, history, at('2026-03-05T18:00Z'))).toMatchObject({ breached: true, elapsedMs: 3 * HOUR });
    });
  });

  test('is that of its kind and obligor, under the terms it started with', () => {
    const first = termsOf(always, restore(hours(8)), { ...restore(hours(1)), clock: 'UPDATE' });
    const second = termsOf(always, { ...restore(hours(5)), obligor: 'SERVICE_PROVIDER' }, restore(hours(3)));
    const history = { ...historyOf(first), terms: [first, second] };
    expect(targetAt(clockFrom('2026-03-05T09:00Z'), history, now)?.ms).toBe(8 * HOUR);
    expect(targetAt(clockFrom('2026-03-05T09:00Z', { terms: 1 }), history, now)?.ms).toBe(3 * HOUR);
    expect(targetAt(clockFrom('2026-03-05T09:00Z', { kind: 'ACKNOWLEDGE' }), history, now)).toBeNull();
  });

  test.each([
    ['before the cut-off: the rest of that day and the next', '2026-03-05T14:00Z', 11, '2026-03-06T17:00Z'],
    ['after the cut-off: the rest of that day and two more', '2026-03-05T16:00Z', 17, '2026-03-09T17:00Z'],
    ['on a Saturday: Monday and Tuesday', '2026-03-07T12:00Z', 16, '2026-03-10T17:00Z'],
  ])('by the end of the second working day, started %s', (_, start, count, deadline) => {
    const history = historyOf(termsOf(office(), restore({ kind: 'END_OF_WORKING_DAY', days: 2, cutOff: '15:00' })));
    const reading = readClock(clockFrom(start), history, at('2026-03-10T00:00Z'));
    expect(reading).toMatchObject({ targetMs: count * HOUR, deadline: at(deadline) });
  });

  test('in working days moves with a stop as a duration does', () => {
    const history = historyOf(termsOf(office(), restore({ kind: 'END_OF_WORKING_DAY', days: 2, cutOff: '15:00' })), {
      stops: [stop('stop-2', '2026-03-05T15:00Z', '2026-03-06T12:00Z')],
    });
    expect(readClock(clockFrom('2026-03-05T14:00Z'), history, at('2026-03-06T16:00Z')).deadline).toEqual(at('2026-03-09T14:00Z'));
  });
});

describe('a published schedule', () => {
  test.each([
    ['Altsys IT: 15 minutes of office hours, late on a Friday', office('Europe/London'), 0.25, '2026-06-05T15:15Z'],
    ['Altsys IT: 4 business hours', office('Europe/London'), 4, '2026-06-08T11:00Z'],
  ])('%s', (_, calendar, count, deadline) => {
    const start = '2026-06-05T15:00Z';
    expect(readClock(clockFrom(start), historyOf(termsOf(calendar, restore(hours(count)))), at(start)).deadline).toEqual(at(deadline));
  });

  test('a leased line: 5 hours around the clock, 2 of them with the customer', () => {
    const withCustomer = [stop('stop-2', '2026-06-02T10:00Z', '2026-06-02T12:00Z')];
    const history = historyOf(termsOf(always, restore(hours(5))), { stops: withCustomer });
    expect(readClock(clockFrom('2026-06-02T09:00Z'), history, at('2026-06-02T13:00Z')).deadline).toEqual(at('2026-06-02T16:00Z'));
  });

  test('a target with a calendar of its own runs by it, beside one that runs by the agreement', () => {
    const own = { ...restore(hours(4)), calendar: always };
    const history = historyOf(termsOf(office(), own, { ...restore(hours(4)), clock: 'RESOLVE' }));
    const friday = '2026-03-06T16:00Z';
    expect(readClock(clockFrom(friday), history, at(friday)).deadline).toEqual(at('2026-03-06T20:00Z'));
    expect(readClock(clockFrom(friday, { kind: 'RESOLVE' }), history, at(friday)).deadline).toEqual(at('2026-03-09T12:00Z'));
    expect(explainClock(clockFrom(friday), history, at('2026-03-07T12:00Z')).map(({ state }) => state)).toEqual(['RUNNING']);
  });
});

describe('the instant of a share', () => {
  const history = historyOf(termsOf(office(), restore(hours(8))));
  const clock = clockFrom('2026-03-05T13:00Z');
  const now = at('2026-03-05T13:30Z');

  test.each([
    [0, '2026-03-05T13:00Z'],
    [0.25, '2026-03-05T15:00Z'],
    [0.5, '2026-03-05T17:00Z'],
    [0.75, '2026-03-06T11:00Z'],
    [1, '2026-03-06T13:00Z'],
  ])('%d is the earliest at which so much has elapsed: %s', (share, expected) => {
    expect(instantAtShare(clock, history, share, now)).toEqual(at(expected));
  });

  test('past an open stop never comes', () => {
    const stopped = { ...history, stops: [stop('stop-2', '2026-03-05T15:30Z', null)] };
    expect(instantAtShare(clock, stopped, 0.25, now)).toEqual(at('2026-03-05T15:00Z'));
    expect(instantAtShare(clock, stopped, 0.5, now)).toBeNull();
  });

  test('is found months ahead, and what would take generations never comes', () => {
    const inMonths = (count: number) => historyOf(termsOf(office(), restore(hours(count))));
    expect(instantAtShare(clock, inMonths(4 + 8 * 100), 1, now)).toEqual(at('2026-07-23T17:00Z'));
    expect(instantAtShare(clock, inMonths(8 * 261 * 60), 1, now)).toBeNull();
  });
});

describe('the explanation', () => {
  const history = historyOf(termsOf(office(), restore(hours(8))), {
    statusChanges: [
      { status: 'ACKNOWLEDGED', at: at('2026-03-05T09:00Z') },
      { status: 'IN_PROGRESS', at: at('2026-03-05T10:00Z') },
      { status: 'PENDING', at: at('2026-03-05T16:00Z') },
      { status: 'IN_PROGRESS', at: at('2026-03-06T10:00Z') },
      { status: 'RESOLVED', at: at('2026-03-06T11:00Z') },
    ],
    stops: [
      stop('stop-3', '2026-03-05T16:00Z', '2026-03-06T10:00Z', { reason: 'AWAITING_INFORMATION' }),
      stop('stop-4', '2026-03-06T09:30Z', '2026-03-06T10:30Z'),
      stop('stop-2', '2026-03-05T09:00Z', '2026-03-05T12:00Z', { voided: VOIDED }),
    ],
  });
  const brief = (clock: Clock, now: string): readonly string[] =>
    explainClock(clock, history, at(now)).map(({ from, to, state, holder, status, stopId, elapsedMs }) =>
      [from.toISOString().slice(5, 16), to.toISOString().slice(5, 16), state, holder, status, stopId ?? '-', elapsedMs / HOUR].join(' '),
    );

  test('shows who held the issue, and why the clock ran or was stopped', () => {
    expect(brief(clockFrom('2026-03-05T09:00Z'), '2026-03-06T18:00Z')).toEqual([
      '03-05T09:00 03-05T10:00 RUNNING PARTY ACKNOWLEDGED - 1',
      '03-05T10:00 03-05T16:00 RUNNING PARTY IN_PROGRESS - 6',
      '03-05T16:00 03-06T10:00 STOPPED SERVICE_PROVIDER PENDING stop-3 0',
      '03-06T10:00 03-06T10:30 STOPPED PARTY IN_PROGRESS stop-4 0',
      '03-06T10:30 03-06T11:00 RUNNING PARTY IN_PROGRESS - 0.5',
      '03-06T11:00 03-06T17:00 RUNNING SERVICE_PROVIDER RESOLVED - 6',
      '03-06T17:00 03-06T18:00 OUTSIDE_HOURS SERVICE_PROVIDER RESOLVED - 0',
    ]);
  });

  test('gives the reason and the evidence of a stop', () => {
    const [, , stopped] = explainClock(clockFrom('2026-03-05T09:00Z'), history, at('2026-03-06T18:00Z'));
    expect(stopped).toMatchObject({ reason: 'AWAITING_INFORMATION', evidence: 'evidence of stop-3' });
  });

  test('ends where the clock ended', () => {
    expect(brief(clockFrom('2026-03-05T09:30Z', { end: at('2026-03-05T10:30Z') }), '2026-03-06T18:00Z')).toEqual([
      '03-05T09:30 03-05T10:00 RUNNING PARTY ACKNOWLEDGED - 0.5',
      '03-05T10:00 03-05T10:30 RUNNING PARTY IN_PROGRESS - 0.5',
    ]);
  });
});

describe('for any history', () => {
  const START = at('2026-03-02T00:00Z');
  const MINUTES = 60 * 24 * 40;
  const minute = fc.integer({ min: 0, max: MINUTES }).map((count) => new Date(START.getTime() + count * 60_000));
  const calendars: readonly Calendar[] = [
    always,
    office(),
    office('Europe/Berlin', '08:00', '18:00'),
    { timeZone: 'America/New_York', hours: [{ days: [6, 7], from: '00:00', to: '03:30' }], holidays: ['2026-03-14'] },
  ];
  const stops = fc.array(fc.tuple(minute, fc.option(minute), fc.boolean()), { maxLength: 6 }).map((all) =>
    all.map(([from, to, voided], index) => ({
      ...stop(`stop-${String(index)}`, from.toISOString(), null),
      to: to !== null && to < from ? from : to,
      voided: voided ? VOIDED : null,
    })),
  );
  const statuses = fc
    .array(fc.tuple(minute, fc.constantFrom('IN_PROGRESS', 'PENDING', 'HELD', 'RESOLVED')), { maxLength: 8 })
    .map((all) => [
      { status: 'ACKNOWLEDGED', at: START },
      ...all.map(([instant, status]) => ({ status, at: instant })).toSorted((one, other) => one.at.getTime() - other.at.getTime()),
    ]);
  const targets = fc.oneof(
    fc.integer({ min: 1, max: 100 * HOUR }).map((durationMs): Target => ({ kind: 'DURATION', durationMs })),
    fc.integer({ min: 1, max: 5 }).map((days): Target => ({ kind: 'END_OF_WORKING_DAY', days, cutOff: '15:00' })),
  );
  const histories = fc
    .tuple(fc.constantFrom(...calendars), targets, stops, statuses)
    .map(([calendar, target, some, statusChanges]) => historyOf(termsOf(calendar, restore(target)), { stops: some, statusChanges }));
  const clocks = minute.map((start) => clockFrom(start.toISOString()));
  const elapsed = (clock: Clock, history: ClockHistory, now: Date): number => readClock(clock, history, now).elapsedMs;
  const lasting = (stop: ClockStop): ClockStop => ({ ...stop, voided: null });

  test('no more counts than has passed, less what was stopped', () => {
    fc.assert(
      fc.property(clocks, histories, minute, (clock, history, now) => {
        const { elapsedMs, grossMs, stoppedMs } = readClock(clock, history, now);
        expect(elapsedMs).toBeGreaterThanOrEqual(0);
        expect(elapsedMs).toBeLessThanOrEqual(grossMs - stoppedMs);
      }),
    );
  });

  test('what counts adds up over any split of the time', () => {
    fc.assert(
      fc.property(minute, minute, minute, histories, (one, two, three, history) => {
        const [from, middle, to] = [one, two, three].toSorted((left, right) => left.getTime() - right.getTime()) as [Date, Date, Date];
        const between = (start: Date, end: Date): number => elapsed({ ...clockFrom(start.toISOString()), end }, history, to);
        expect(between(from, middle) + between(middle, to)).toBe(between(from, to));
      }),
    );
  });

  test('the deadline is the first instant at which elapsed = target, and the clock is late from the next millisecond in which it runs', () => {
    fc.assert(
      fc.property(clocks, histories, minute, (clock, history, now) => {
        const { deadline, targetMs, breached } = readClock(clock, history, now);
        expect(breached).toBe(deadline !== null && elapsed(clock, history, now) > (targetMs ?? 0));
        if (deadline === null) return;
        expect(elapsed(clock, history, deadline)).toBe(targetMs);
        expect(elapsed(clock, history, new Date(deadline.getTime() - 1))).toBe((targetMs ?? 0) - 1);
      }),
    );
  });

  test('the deadline never comes only under an open stop that began in time', () => {
    fc.assert(
      fc.property(clocks, histories, minute, (clock, history, now) => {
        const { deadline, targetMs } = readClock(clock, history, now);
        const open = history.stops.filter(({ to, voided }) => to === null && voided === null).map(({ from }) => from.getTime());
        const standsFrom = new Date(Math.min(...open));
        expect(deadline === null).toBe(open.length > 0 && elapsed(clock, history, standsFrom) < (targetMs ?? 0));
      }),
    );
  });

  test('the segments cover the time without gap or overlap, and their sums are the reading', () => {
    fc.assert(
      fc.property(clocks, histories, minute, (clock, history, now) => {
        const segments = explainClock(clock, history, now);
        const { grossMs, elapsedMs, stoppedMs } = readClock(clock, history, now);
        const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
        const length = ({ from, to }: { readonly from: Date; readonly to: Date }): number => to.getTime() - from.getTime();
        const edges = segments.map(({ to }) => to);
        expect(segments.map(({ from }) => from)).toEqual(grossMs === 0 ? [] : [clock.start, ...edges.slice(0, -1)]);
        expect(edges.at(-1) ?? null).toEqual(grossMs === 0 ? null : now);
        expect(Math.min(1, ...segments.map(length))).toBe(1);
        expect(sum(segments.map(length))).toBe(grossMs);
        expect(sum(segments.map((segment) => segment.elapsedMs))).toBe(elapsedMs);
        expect(sum(segments.filter(({ state }) => state === 'STOPPED').map(length))).toBe(stoppedMs);
      }),
    );
  });

  test('a stop never raises what counts, and voiding it never lowers it', () => {
    fc.assert(
      fc.property(clocks, histories, minute, fc.nat(5), (clock, history, now, index) => {
        const lasted = { ...history, stops: history.stops.map(lasting) };
        const voided = { ...lasted, stops: lasted.stops.map((one, place) => (place === index ? { ...one, voided: VOIDED } : one)) };
        const without = { ...lasted, stops: lasted.stops.filter((_, place) => place !== index) };
        expect(elapsed(clock, lasted, now)).toBeLessThanOrEqual(elapsed(clock, voided, now));
        expect(readClock(clock, voided, now)).toEqual(readClock(clock, without, now));
      }),
    );
  });
});
