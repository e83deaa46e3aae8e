import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { nextOpening, workingMs, workingIntervals } from '../../../src/domain/time/calendar.js';
import { calendarProblems } from '../../../src/domain/time/calendarProblems.js';
import { dueInstant, dueTableOf } from '../../../src/domain/time/dueTable.js';
import type { Calendar, Weekday, WorkingHours } from '../../../src/domain/time/serviceLevelTerms.js';

const HOUR = 3_600_000;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const calendar = (timeZone: string, days: readonly Weekday[], from: string, to: string, holidays: readonly string[] = []): Calendar => ({
  timeZone,
  hours: [{ days, from, to }],
  holidays,
});
const at = (instant: string): number => Date.parse(instant);
const hoursBetween = (of: Calendar, from: string, to: string): number => workingMs(of, at(from), at(to)) / HOUR;
const stretches = (of: Calendar, from: string, to: string): readonly string[] =>
  workingIntervals(of, at(from), at(to)).map((stretch) => stretch.map((edge) => new Date(edge).toISOString().slice(0, 16)).join(' '));

/** By the preset END_OF_WORKING_DAY. */
const endOfWorkingDay = (of: Calendar, startMs: number, days: number, cutOff: string): number => {
  const table = dueTableOf({ kind: 'END_OF_WORKING_DAY', days, cutOff });
  if (table === null) throw new Error('The preset is a due table');
  return dueInstant(table, of, startMs);
};

const office = calendar('UTC', WEEKDAYS, '09:00', '17:00');

describe('working time', () => {
  test('weekdays 09:00-17:00, from 14:00 to the next weekday 09:00, is 3 hours', () => {
    expect(hoursBetween(office, '2026-03-05T14:00Z', '2026-03-06T09:00Z')).toBe(3);
  });

  test('weekdays 08:00-17:00, Friday 21:00 to Monday 09:30, is 1 h 30 min', () => {
    expect(hoursBetween(calendar('UTC', WEEKDAYS, '08:00', '17:00'), '2026-03-06T21:00Z', '2026-03-09T09:30Z')).toBe(1.5);
  });

  test('is given as ascending stretches cut to what was asked for', () => {
    expect(stretches(office, '2026-03-06T10:00Z', '2026-03-09T09:30Z')).toEqual([
      '2026-03-06T10:00 2026-03-06T17:00',
      '2026-03-09T09:00 2026-03-09T09:30',
    ]);
  });

  test('is none when the end is not after the start', () => {
    expect(stretches(office, '2026-03-06T10:00Z', '2026-03-06T10:00Z')).toEqual([]);
    expect(stretches(office, '2026-03-06T12:00Z', '2026-03-06T10:00Z')).toEqual([]);
  });

  test('around the clock is one stretch, a change of the clocks included', () => {
    const always = calendar('Europe/Berlin', EVERY_DAY, '00:00', '24:00');
    expect(stretches(always, '2026-01-01T00:00Z', '2026-12-31T12:34Z')).toEqual(['2026-01-01T00:00 2026-12-31T12:34']);
  });

  test('hours that meet are one stretch, within a day and across midnight', () => {
    const shifts: Calendar = {
      timeZone: 'Asia/Tokyo',
      hours: [
        { days: [1], from: '12:00', to: '24:00' },
        { days: [1], from: '08:00', to: '12:00' },
        { days: [2], from: '00:00', to: '06:00' },
      ],
      holidays: [],
    };
    expect(stretches(shifts, '2026-03-08T00:00Z', '2026-03-12T00:00Z')).toEqual(['2026-03-08T23:00 2026-03-09T21:00']);
  });

  test('no time runs on a holiday, which is a local date', () => {
    const always = calendar('Asia/Tokyo', EVERY_DAY, '00:00', '24:00', ['2026-03-05']);
    expect(stretches(always, '2026-03-04T00:00Z', '2026-03-06T00:00Z')).toEqual([
      '2026-03-04T00:00 2026-03-04T15:00',
      '2026-03-05T15:00 2026-03-06T00:00',
    ]);
  });

  test('an unknown zone is a fault, not a zone without hours', () => {
    expect(() => workingMs(calendar('Mars/Olympus', WEEKDAYS, '09:00', '17:00'), 0, HOUR)).toThrow('Mars/Olympus');
  });
});

describe('a change of the clocks neither gains nor loses time', () => {
  // Sunday 2026-03-29 in Berlin has no 02:00-03:00; Sunday 2026-10-25 has it twice.
  test.each([
    ['2026-03-28', 24, '2026-03-27T23:00Z', '2026-03-28T23:00Z'],
    ['2026-03-29', 23, '2026-03-28T23:00Z', '2026-03-29T22:00Z'],
    ['2026-10-25', 25, '2026-10-24T22:00Z', '2026-10-25T23:00Z'],
  ])('every hour of %s in Berlin counts: %d', (date, hours, from, to) => {
    // A holiday far away keeps the calendar from being read as around the clock.
    const always = calendar('Europe/Berlin', EVERY_DAY, '00:00', '24:00', ['2000-01-01']);
    expect(hoursBetween(always, from, to)).toBe(hours);
    expect(hoursBetween(calendar('Europe/Berlin', [new Date(date).getUTCDay() === 0 ? 7 : 6], '00:00', '24:00'), from, to)).toBe(hours);
  });

  test.each(['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'])('hours that do not touch it are as long as ever on %s', (date) => {
    expect(hoursBetween(calendar('Europe/Berlin', EVERY_DAY, '09:00', '17:00'), `${date}T00:00Z`, `${date}T23:00Z`)).toBe(8);
  });

  test('hours from a local 02:30 that does not exist begin with the clock at 03:00', () => {
    const early = calendar('Europe/Berlin', EVERY_DAY, '02:30', '05:00');
    expect(stretches(early, '2026-03-29T00:00Z', '2026-03-29T12:00Z')).toEqual(['2026-03-29T01:00 2026-03-29T03:00']);
  });

  test('hours from a local 02:30 that exists twice count both half hours, and not the repeated 02:00-02:30', () => {
    const early = calendar('Europe/Berlin', EVERY_DAY, '02:30', '05:00');
    expect(stretches(early, '2026-10-25T00:00Z', '2026-10-25T12:00Z')).toEqual([
      '2026-10-25T00:30 2026-10-25T01:00',
      '2026-10-25T01:30 2026-10-25T04:00',
    ]);
  });

  test('New York: 01:00-04:00 lasts 2 hours in spring and 4 in autumn', () => {
    const night = calendar('America/New_York', EVERY_DAY, '01:00', '04:00');
    expect(hoursBetween(night, '2026-03-08T04:00Z', '2026-03-08T16:00Z')).toBe(2);
    expect(hoursBetween(night, '2026-11-01T04:00Z', '2026-11-01T16:00Z')).toBe(4);
  });

  test('Lord Howe shifts by 30 minutes: its days have 24.5 and 23.5 hours', () => {
    const always = calendar('Australia/Lord_Howe', [7], '00:00', '24:00');
    expect(hoursBetween(always, '2026-04-03T00:00Z', '2026-04-07T00:00Z')).toBe(24.5);
    expect(hoursBetween(always, '2026-10-02T00:00Z', '2026-10-06T00:00Z')).toBe(23.5);
  });

  test('Beirut: a midnight that does not exist leaves a day of 23 hours', () => {
    expect(hoursBetween(calendar('Asia/Beirut', [7], '00:00', '24:00'), '2026-03-27T00:00Z', '2026-03-31T00:00Z')).toBe(23);
  });

  test('Apia skipped Friday 2011-12-30: hours on Fridays never ran in that week', () => {
    expect(hoursBetween(calendar('Pacific/Apia', [5], '09:00', '17:00'), '2011-12-26T00:00Z', '2012-01-03T00:00Z')).toBe(0);
    expect(hoursBetween(calendar('Pacific/Apia', [4, 6], '09:00', '17:00'), '2011-12-26T00:00Z', '2012-01-02T00:00Z')).toBe(16);
  });
});

describe('a date with hours of its own', () => {
  const berlin: Calendar = {
    ...calendar('Europe/Berlin', WEEKDAYS, '09:00', '17:00', ['12-25', '2026-12-28']),
    specialDays: [
      { on: '12-24', hours: [{ from: '09:00', to: '13:00' }] },
      { on: '2027-12-24', hours: [{ from: '10:00', to: '12:00' }] },
      { on: '2026-12-26', hours: [{ from: '10:00', to: '14:00' }] },
    ],
  };
  const hoursOn = (date: string): number => hoursBetween(berlin, `${date}T00:00+01:00`, `${date}T24:00+01:00`);

  test.each([
    ['a half day of every year', '2026-12-24', 4],
    ['the same day in a year that has hours of its own for it', '2027-12-24', 2],
    ['a holiday of every year, in one year', '2026-12-25', 0],
    ['and in another, on a weekday', '2028-12-25', 0],
    ['a Saturday on which there is work', '2026-12-26', 4],
    ['a holiday of one year', '2026-12-28', 0],
    ['the same date in the year after', '2027-12-28', 8],
    ['a weekday like any other', '2026-12-29', 8],
  ])('%s', (_, date, hours) => {
    expect(hoursOn(date)).toBe(hours);
  });

  test('a half day is a working day, and ends with its hours', () => {
    expect(new Date(endOfWorkingDay(berlin, at('2026-12-23T16:30Z'), 1, '24:00')).toISOString()).toBe('2026-12-24T12:00:00.000Z');
    expect(new Date(endOfWorkingDay(berlin, at('2026-12-24T13:00Z'), 1, '24:00')).toISOString()).toBe('2026-12-26T13:00:00.000Z');
  });
});

describe('a shift over midnight', () => {
  const nights = calendar('Europe/Berlin', WEEKDAYS, '22:00', '06:00', ['2026-03-04']);

  test('runs on into the next day, and belongs to the day it begins on', () => {
    expect(stretches(nights, '2026-03-02T00:00Z', '2026-03-08T23:00Z')).toEqual([
      '2026-03-02T21:00 2026-03-03T05:00',
      '2026-03-03T21:00 2026-03-04T05:00',
      '2026-03-05T21:00 2026-03-06T05:00',
      '2026-03-06T21:00 2026-03-07T05:00',
    ]);
  });

  test('is as long as the night: an hour less in spring, an hour more in autumn', () => {
    const everyNight = calendar('Europe/Berlin', EVERY_DAY, '22:00', '06:00');
    expect(hoursBetween(everyNight, '2026-03-28T12:00Z', '2026-03-29T12:00Z')).toBe(7);
    expect(hoursBetween(everyNight, '2026-10-24T12:00Z', '2026-10-25T12:00Z')).toBe(9);
    expect(hoursBetween(everyNight, '2025-12-31T12:00Z', '2026-01-01T12:00Z')).toBe(8);
  });

  test('three shifts a day are around the clock', () => {
    const shifts: Calendar = {
      timeZone: 'Europe/Berlin',
      hours: [
        { days: EVERY_DAY, from: '06:00', to: '14:00' },
        { days: EVERY_DAY, from: '14:00', to: '22:00' },
        { days: EVERY_DAY, from: '22:00', to: '06:00' },
      ],
      holidays: [],
    };
    expect(calendarProblems(shifts, [])).toEqual([]);
    expect(stretches(shifts, '2026-03-01T00:00Z', '2026-11-01T00:00Z')).toEqual(['2026-03-01T00:00 2026-11-01T00:00']);
  });

  test('its end is the end of the working day it began on', () => {
    expect(new Date(endOfWorkingDay(nights, at('2026-03-06T10:00Z'), 1, '24:00')).toISOString()).toBe('2026-03-07T05:00:00.000Z');
  });
});

describe('the end of the Nth working day', () => {
  const end = (of: Calendar, start: string, days: number, cutOff = '24:00'): string =>
    new Date(endOfWorkingDay(of, at(start), days, cutOff)).toISOString().slice(0, 16);

  test.each([
    ['the first is the day of the start', '2026-03-05T10:00Z', 1, '2026-03-05T17:00'],
    ['before the hours begin, too', '2026-03-05T03:00Z', 1, '2026-03-05T17:00'],
    ['just before the cut-off, too', '2026-03-05T14:59:59.999Z', 1, '2026-03-05T17:00'],
    ['at the cut-off it is the next working day', '2026-03-05T15:00Z', 1, '2026-03-06T17:00'],
    ['after the cut-off on a Friday it is Monday', '2026-03-06T16:00Z', 1, '2026-03-09T17:00'],
    ['on a Saturday it is Monday, whatever the hour', '2026-03-07T16:00Z', 1, '2026-03-09T17:00'],
    ['the weekend is left out', '2026-03-05T10:00Z', 3, '2026-03-09T17:00'],
    ['the tenth', '2026-03-05T10:00Z', 10, '2026-03-18T17:00'],
  ])('%s', (_, start, days, expected) => {
    expect(end(office, start, days, '15:00')).toBe(expected);
  });

  test('a start after hours counts from the next working day even without a cut-off', () => {
    expect(end(office, '2026-03-05T17:00Z', 1)).toBe('2026-03-06T17:00');
  });

  test('a holiday is no working day', () => {
    expect(end(calendar('UTC', WEEKDAYS, '09:00', '17:00', ['2026-03-06', '2026-03-09']), '2026-03-05T10:00Z', 2)).toBe('2026-03-10T17:00');
  });

  test('the cut-off and the day are local', () => {
    const tokyo = calendar('Asia/Tokyo', WEEKDAYS, '09:00', '17:00');
    expect(end(tokyo, '2026-03-04T23:00Z', 1, '12:00')).toBe('2026-03-05T08:00');
    expect(end(tokyo, '2026-03-05T04:00Z', 1, '12:00')).toBe('2026-03-06T08:00');
  });

  test('a split day ends with its last hours, in local time on either side of a change of the clocks', () => {
    const split: Calendar = {
      timeZone: 'Europe/Berlin',
      hours: [
        { days: EVERY_DAY, from: '08:00', to: '12:00' },
        { days: EVERY_DAY, from: '13:00', to: '18:00' },
      ],
      holidays: [],
    };
    expect(end(split, '2026-03-28T12:30Z', 1)).toBe('2026-03-28T17:00');
    expect(end(split, '2026-03-28T12:30Z', 2)).toBe('2026-03-29T16:00');
  });

  test('a day that the zone skipped is not counted', () => {
    expect(end(calendar('Pacific/Apia', EVERY_DAY, '09:00', '17:00'), '2011-12-29T20:00Z', 2)).toBe('2011-12-31T03:00');
  });

  test('a calendar without hours is a fault', () => {
    expect(() => endOfWorkingDay({ ...office, hours: [] }, at('2026-03-05T10:00Z'), 1, '12:00')).toThrow('working days');
  });
});

describe('what keeps a calendar from telling when time runs', () => {
  const paths = (of: Calendar): readonly string[] => calendarProblems(of, ['calendar']).map(({ path }) => path.join('.'));
  const withHours = (...hours: readonly WorkingHours[]): Calendar => ({ ...office, hours });

  test('nothing in a sound one', () => {
    expect(paths({ ...office, timeZone: 'Europe/Berlin', holidays: ['2028-02-29'] })).toEqual([]);
    expect(paths(withHours({ days: [1], from: '00:00', to: '12:00' }, { days: [1, 2], from: '12:00', to: '24:00' }))).toEqual([]);
  });

  test.each(['Mars/Olympus', '', '+02:00', 'Europe'])('the zone %p', (timeZone) => {
    expect(paths({ ...office, timeZone })).toEqual(['calendar.timeZone']);
  });

  test('no hours at all', () => {
    expect(paths(withHours())).toEqual(['calendar.hours']);
  });

  test.each([
    ['no days', { days: [], from: '09:00', to: '17:00' }, 'days'],
    ['a day twice', { days: [1, 1], from: '09:00', to: '17:00' }, 'days'],
    ['a day that is none', { days: [8], from: '09:00', to: '17:00' }, 'days'],
    ['a time that is none', { days: [1], from: '9:00', to: '17:00' }, 'from'],
    ['more than the day has', { days: [1], from: '09:00', to: '24:01' }, 'to'],
    ['a start at the end of the day', { days: [1], from: '24:00', to: '09:00' }, 'from'],
    ['an end at the start', { days: [1], from: '09:00', to: '09:00' }, 'to'],
  ] satisfies readonly (readonly [string, WorkingHours, string])[])('hours with %s', (_, hours, field) => {
    expect(paths(withHours(hours))).toContain(`calendar.hours.0.${field}`);
  });

  test('hours that overlap on a common day', () => {
    const late: WorkingHours = { days: [2, 3], from: '16:59', to: '20:00' };
    expect(paths(withHours({ days: [1, 2], from: '09:00', to: '17:00' }, late))).toEqual(['calendar.hours.1']);
    expect(paths(withHours({ days: [1], from: '09:00', to: '17:00' }, late))).toEqual([]);
  });

  test('a shift that runs into the hours of the next day, and of Monday', () => {
    const night = (days: readonly Weekday[]): WorkingHours => ({ days, from: '22:00', to: '06:00' });
    expect(paths(withHours(night([1]), { days: [2], from: '05:00', to: '09:00' }))).toEqual(['calendar.hours.1']);
    expect(paths(withHours({ days: [1], from: '05:00', to: '09:00' }, night([7])))).toEqual(['calendar.hours.1']);
    expect(paths(withHours(night([7]), { days: [1], from: '06:00', to: '09:00' }))).toEqual([]);
  });

  test('a special day that is no date, is named twice, is a holiday, has no hours, or has some twice', () => {
    const hours = [{ from: '09:00', to: '12:00' }];
    const special = (...specialDays: NonNullable<Calendar['specialDays']>) => paths({ ...office, holidays: ['12-25'], specialDays });
    expect(special({ on: '02-29', hours }, { on: '2026-12-25', hours })).toEqual([]);
    expect(special({ on: '02-30', hours })).toEqual(['calendar.specialDays.0.on']);
    expect(special({ on: '12-24', hours }, { on: '12-24', hours })).toEqual(['calendar.specialDays.1.on']);
    expect(special({ on: '12-25', hours })).toEqual(['calendar.specialDays.0.on']);
    expect(special({ on: '12-24', hours: [] })).toEqual(['calendar.specialDays.0.hours']);
    expect(special({ on: '12-24', hours: [...hours, { from: '11:00', to: '13:00' }] })).toEqual(['calendar.specialDays.0.hours.1']);
  });

  test('so many days off that no working time may be left', () => {
    const date = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
    const yearly = Array.from({ length: 101 }, (_, day) => date(day).slice(5));
    expect(paths({ ...office, holidays: yearly })).toEqual(['calendar.holidays']);
    expect(paths({ ...office, holidays: Array.from({ length: 501 }, (_, day) => date(20_000 + day)) })).toEqual(['calendar.holidays']);
    // As many Mondays off as may be, and no other working day: the first Monday after them is found.
    const mondays = Array.from({ length: 500 }, (_, week) => date(20_514 + 7 * week));
    const of = { ...office, hours: [{ days: [1], from: '09:00', to: '17:00' }], holidays: mondays };
    expect(paths(of)).toEqual([]);
    const opening = (20_514 + 7 * 500) * 86_400_000 + 9 * 3_600_000;
    expect(nextOpening(of, at('2026-03-02T08:00Z'))).toBe(opening);
    expect(endOfWorkingDay(of, at('2026-03-02T08:00Z'), 1, '24:00')).toBe((20_514 + 7 * 500) * 86_400_000 + 17 * 3_600_000);
  });

  test('a holiday that is named twice', () => {
    expect(paths({ ...office, holidays: ['12-25', '12-25'] })).toEqual(['calendar.holidays.1']);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', 'Christmas'])('the holiday %s', (date) => {
    expect(paths({ ...office, holidays: ['2026-01-01', date] })).toEqual(['calendar.holidays.1']);
  });
});

describe('for any calendar', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia'];
  const instant = fc.integer({ min: at('2011-01-01T00:00Z'), max: at('2027-01-01T00:00Z') });
  const time = fc.integer({ min: 0, max: 1440 }).map((minute) => `${twoDigits(minute / 60)}:${twoDigits(minute % 60)}`);
  const twoDigits = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const calendars = fc
    .tuple(fc.constantFrom(...zones), fc.uniqueArray(fc.constantFrom(...EVERY_DAY), { minLength: 1 }), time, time)
    .filter(([, , one, other]) => one !== other)
    .filter(([, , from]) => from !== '24:00')
    .map(([zone, days, from, to]) => calendar(zone, days, from, to));

  /** What a wall clock in the zone shows, by another way than the code under test takes. */
  const wallClock = (zone: string, instantMs: number): { readonly day: string; readonly time: string } => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, value]);
    const shown = Object.fromEntries(parts) as Record<'weekday' | 'hour' | 'minute', string>;
    return { day: shown.weekday, time: `${shown.hour}:${shown.minute}` };
  };
  const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

  test('an instant is working when a wall clock there shows a time within the hours', () => {
    fc.assert(
      fc.property(calendars, instant, (of, now) => {
        const { day, time } = wallClock(of.timeZone, now);
        const on = (days: readonly Weekday[], later = 0): boolean => days.some((one) => NAMES[(one - 1 + later) % 7] === day);
        const within = of.hours.some(({ days, from, to }) =>
          from < to ? on(days) && from <= time && time < to : (on(days) && from <= time) || (on(days, 1) && time < to),
        );
        expect(workingMs(of, now, now + 1)).toBe(within ? 1 : 0);
      }),
    );
  });

  test('working time adds up over any split', () => {
    fc.assert(
      fc.property(calendars, fc.tuple(instant, instant, instant), (of, three) => {
        const [from = 0, middle = 0, to = 0] = three.toSorted((one, other) => one - other);
        expect(workingMs(of, from, middle) + workingMs(of, middle, to)).toBe(workingMs(of, from, to));
      }),
    );
  });

  test('the end of a working day is after the start and ends a stretch of working time', () => {
    fc.assert(
      fc.property(calendars, instant, fc.integer({ min: 1, max: 20 }), time, (of, start, days, cutOff) => {
        const end = endOfWorkingDay(of, start, days, cutOff);
        expect(end).toBeGreaterThan(start);
        expect(workingMs(of, end - 1, end)).toBe(1);
        expect(endOfWorkingDay(of, start, days + 1, cutOff)).toBeGreaterThan(end);
      }),
    );
  });
});
