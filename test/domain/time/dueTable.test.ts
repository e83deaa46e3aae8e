/** When due tables say something is due. The published examples are facts of the schedules named beside them. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { workingMs } from '../../../src/domain/time/calendar.js';
import { dueInstant, dueTableOf } from '../../../src/domain/time/dueTable.js';
import { dueTableProblems } from '../../../src/domain/time/dueTableProblems.js';
import type { Calendar, DueBand, DueTable } from '../../../src/domain/time/serviceLevelTerms.js';
import { lastInstantOf, localDay } from '../../../src/domain/time/zone.js';

const WEEKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const at = (instant: string): number => Date.parse(instant);

const calendar = (days: readonly number[], from = '00:00', to = '24:00', timeZone = 'Europe/London'): Calendar => ({
  timeZone,
  hours: [{ days, from, to }],
  holidays: [],
});
const wholeWeekdays = calendar(WEEKDAYS);
const office = calendar(WEEKDAYS, '09:00', '17:00');
const everyDay = calendar(EVERY_DAY);

const band = (fields: Partial<DueBand>): DueBand => ({
  startBefore: '24:00',
  addDays: 1,
  count: 'AFTER_START_DAY',
  dayKind: 'WORKING_DAY',
  dueTime: null,
  ...fields,
});
const table = (bands: readonly Partial<DueBand>[], outOfHours: DueTable['outOfHours'] = 'AS_IS'): DueTable => ({
  outOfHours,
  bands: bands.map(band),
});
const due = (of: DueTable, on: Calendar, start: string): string => new Date(dueInstant(of, on, at(start))).toISOString().slice(0, 16);

const twoDays = table([{ addDays: 2 }]);
const nextDay = table([{ addDays: 1 }]);
const received = table([{ addDays: 1 }], 'NEXT_OPENING');
const byOne = table([
  { startBefore: '13:00', addDays: 0, dayKind: 'CALENDAR_DAY' },
  { addDays: 1, dayKind: 'CALENDAR_DAY', dueTime: '13:00' },
]);
const threeBands = table([
  { startBefore: '12:00', addDays: 0, dayKind: 'CALENDAR_DAY', dueTime: '19:00' },
  { startBefore: '19:00', addDays: 1, dayKind: 'CALENDAR_DAY', dueTime: '12:00' },
  { addDays: 1, dayKind: 'CALENDAR_DAY', dueTime: '19:00' },
]);

describe('a published schedule', () => {
  test.each([
    [
      'Openreach level 1: the end of the second working day after the report',
      twoDays,
      wholeWeekdays,
      '2026-06-02T10:00+01:00',
      '06-04T23:00',
    ],
    ['Ofcom: two full working days after a report on a Saturday', twoDays, wholeWeekdays, '2026-06-06T10:00+01:00', '06-09T23:00'],
    ['the next working day, after hours on a Friday', nextDay, office, '2026-06-05T18:00+01:00', '06-08T16:00'],
    ['the same where a report after hours is received the next day', received, office, '2026-06-05T18:00+01:00', '06-09T16:00'],
    ['Openreach level 3: after 13:00, by 13:00 of the next day', byOne, everyDay, '2026-06-02T13:30+01:00', '06-03T12:00'],
    ['the same before 13:00: by the end of the day', byOne, everyDay, '2026-06-02T12:59+01:00', '06-02T23:00'],
    ['Chorus enterprise in the morning: by 19:00', threeBands, everyDay, '2026-06-02T11:00+01:00', '06-02T18:00'],
    ['in the afternoon: by noon of the next day', threeBands, everyDay, '2026-06-02T15:00+01:00', '06-03T11:00'],
    ['in the evening: by 19:00 of the next day', threeBands, everyDay, '2026-06-02T20:00+01:00', '06-03T18:00'],
  ])('%s', (_, of, on, start, expected) => {
    expect(due(of, on, start)).toBe(`2026-${expected}`);
    expect(dueTableProblems(of, [])).toEqual([]);
  });
});

describe('a due table', () => {
  const preset = dueTableOf({ kind: 'END_OF_WORKING_DAY', days: 2, cutOff: '15:00' });

  test('the preset END_OF_WORKING_DAY counts the day of the start, so a Saturday leads to Tuesday', () => {
    expect(due(preset ?? nextDay, office, '2026-06-06T10:00+01:00')).toBe('2026-06-09T16:00');
    expect(due(preset ?? nextDay, office, '2026-06-02T10:00+01:00')).toBe('2026-06-03T16:00');
    expect(dueTableProblems(preset ?? nextDay, [])).toEqual([]);
  });

  test('a band begins with the minute it names', () => {
    expect(due(byOne, everyDay, '2026-06-02T12:59:59.999+01:00')).toBe('2026-06-02T23:00');
    expect(due(byOne, everyDay, '2026-06-02T13:00+01:00')).toBe('2026-06-03T12:00');
  });

  test('a due time that the clocks repeat is the second, and one they skip is the change', () => {
    const early = table([{ addDays: 1, dayKind: 'CALENDAR_DAY', dueTime: '02:30' }]);
    const berlin = calendar(EVERY_DAY, '00:00', '24:00', 'Europe/Berlin');
    expect(due(early, berlin, '2026-10-24T12:00Z')).toBe('2026-10-25T01:30');
    expect(due(early, berlin, '2026-03-28T12:00Z')).toBe('2026-03-29T01:00');
    expect(due(early, berlin, '2026-03-29T12:00Z')).toBe('2026-03-30T00:30');
  });

  test.each<readonly [why: string, of: DueTable, path: string]>([
    ['without bands', table([]), 'bands'],
    ['that leaves the evening out', table([{ startBefore: '13:00' }]), 'bands'],
    ['with bands out of order', table([{ startBefore: '13:00' }, { startBefore: '12:00' }, {}]), 'bands.1.startBefore'],
    ['with a time that is none', table([{ startBefore: '12:60' }, {}]), 'bands.0.startBefore'],
    ['due at a time that is none', table([{ dueTime: '9:00' }]), 'bands.0.dueTime'],
    ['with half a day', table([{ addDays: 1.5 }]), 'bands.0.addDays'],
    ['with more than a year of days', table([{ addDays: 367 }]), 'bands.0.addDays'],
    ['on the working day that a day off is not', table([{ addDays: 0 }]), 'bands.0.addDays'],
    [
      'due before it starts',
      table([{ startBefore: '13:00', addDays: 0, count: 'FROM_FIRST_WORKING_DAY', dueTime: '12:00' }, { addDays: 1 }]),
      'bands.0.dueTime',
    ],
    ['by which the afternoon is due before the morning', table([{ startBefore: '12:00', addDays: 3 }, { addDays: 1 }]), 'bands.1'],
    ['by which the evening is due after the next morning', table([{ startBefore: '12:00' }, { addDays: 3 }]), 'bands.1'],
    [
      'by which a Saturday evening is due after a Sunday morning',
      table([{ startBefore: '12:00', dueTime: '12:00' }, { dueTime: '17:00' }]),
      'outOfHours',
    ],
    ['that mixes kinds of days', table([{ startBefore: '12:00', dayKind: 'CALENDAR_DAY' }, { addDays: 2 }]), 'bands'],
    ['of calendar days from a working day', table([{ dayKind: 'CALENDAR_DAY', count: 'FROM_FIRST_WORKING_DAY' }]), 'bands'],
  ])('%s is refused', (_, of, path) => {
    expect(dueTableProblems(of, ['due']).map((issue) => issue.path.join('.'))).toEqual([`due.${path}`]);
  });

  test('of several due times on the next working day is agreed where a start out of hours counts at the opening', () => {
    const split = table([{ startBefore: '12:00', dueTime: '12:00' }, { dueTime: '17:00' }], 'NEXT_OPENING');
    expect(dueTableProblems(split, [])).toEqual([]);
  });
});

describe('for any due table that is agreed', () => {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const time = fc.integer({ min: 1, max: 1439 }).map((minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`);
  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut', 'Asia/Kolkata');
  const calendars = fc
    .tuple(zones, fc.uniqueArray(fc.constantFrom(...EVERY_DAY), { minLength: 1 }), time, time)
    .filter(([, , one, other]) => one !== other)
    .map(([zone, days, one, other]): Calendar => {
      const [from = one, to = other] = [one, other].toSorted();
      const half = { on: '03-30', hours: [{ from: '09:00', to: '12:30' }] };
      return { ...calendar(days, from, to, zone), holidays: ['12-25', '2026-03-31'], specialDays: [half] };
    });
  const bands = fc.record({
    startBefore: time,
    addDays: fc.integer({ min: 0, max: 3 }),
    count: fc.constantFrom('AFTER_START_DAY', 'FROM_FIRST_WORKING_DAY'),
    dayKind: fc.constantFrom('WORKING_DAY', 'CALENDAR_DAY'),
    dueTime: fc.option(time),
  }) satisfies fc.Arbitrary<DueBand>;
  const tables = fc
    .tuple(
      fc.array(bands, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('AS_IS', 'NEXT_OPENING'),
      fc.constantFrom('WORKING_DAY', 'CALENDAR_DAY'),
    )
    .map(([some, outOfHours, dayKind]): DueTable => {
      const sorted = some.toSorted((one, other) => (one.startBefore < other.startBefore ? -1 : 1)).map((one) => ({ ...one, dayKind }));
      return { outOfHours, bands: sorted.map((one, index) => (index === sorted.length - 1 ? { ...one, startBefore: '24:00' } : one)) };
    })
    .filter((one) => dueTableProblems(one, []).length === 0);
  const instant = fc.integer({ min: at('2025-12-01T00:00Z'), max: at('2026-12-31T00:00Z') });

  test('each start has one band: the first that ends after it', () => {
    fc.assert(
      fc.property(tables, zones, instant, ({ bands: all }, zone, start) => {
        const day = localDay(zone, start);
        const minutes = (text: string): number => (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * 60_000;
        const ends = all.map(({ startBefore }) => lastInstantOf(zone, day, minutes(startBefore)));
        const begins = [-Infinity, ...ends.slice(0, -1)];
        expect(ends.filter((end, index) => (begins[index] ?? end) <= start && start < end)).toHaveLength(1);
      }),
    );
  });

  test('a later start is never due earlier', () => {
    fc.assert(
      fc.property(tables, calendars, instant, fc.integer({ min: 0, max: 6 * 86_400_000 }), (of, on, start, later) => {
        const [due, ofLater] = [dueInstant(of, on, start), dueInstant(of, on, start + later)];
        // A time after closing is the closing: a clock counts working time alone.
        if (due > ofLater) expect(workingMs(on, ofLater, due)).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  test('nothing is due before it starts', () => {
    fc.assert(
      fc.property(tables, calendars, instant, (of, on, start) => {
        expect(dueInstant(of, on, start)).toBeGreaterThan(start);
      }),
    );
  });

  test('a change of the clocks neither gains nor loses working time: by day, every week of the year is as long as the first', () => {
    const byDay = fc.tuple(zones, fc.integer({ min: 5, max: 12 }), fc.integer({ min: 13, max: 23 }));
    fc.assert(
      fc.property(byDay, fc.nat(51), ([zone, from, to], weeks) => {
        const on = calendar(WEEKDAYS, `${twoDigits(from)}:00`, `${twoDigits(to)}:00`, zone);
        const start = at('2026-01-03T12:00Z');
        const week = 7 * 86_400_000;
        expect(workingMs(on, start + weeks * week, start + (weeks + 1) * week)).toBe(5 * (to - from) * 3_600_000);
      }),
    );
  });
});
