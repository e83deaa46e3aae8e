/** Clocks against what published schedules say: each figure is a fact of the schedule named beside it. */
import { describe, expect, test } from '@jest/globals';
import { dueInstant } from '../../../src/domain/time/dueTable.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import { dueAfter } from '../../../src/domain/time/deadline.js';
import type { Calendar, DueTable } from '../../../src/domain/time/serviceLevelTerms.js';
import { given, hour, issues, raised, resumed, started, stopped } from '../../support/domain/samples.js';

const office: Calendar = { timeZone: 'Europe/London', hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }], holidays: [] };
const iso = (at: number): string => new Date(at).toISOString();

describe('a target in hours', () => {
  test('moves by the time that the customer takes (leased lines of DWS)', () => {
    const issue = given(issues, [raised, started(1), stopped(2), resumed(4, 'stop-3')]);
    const clock = issue.clocks.find(({ kind, obligor }) => kind === 'RESTORE' && obligor === 'PARTY');
    expect(clock && readClock(clock, issue, hour(5)).deadline).toEqual(hour(10));
  });

  test('of business hours goes on when the office opens (priority 1 of Altsys IT)', () => {
    const friday = Date.parse('2026-06-05T16:00+01:00');
    expect(iso(dueAfter(office, friday, 15 * 60_000))).toBe('2026-06-05T15:15:00.000Z');
    expect(iso(dueAfter(office, friday, 4 * 3_600_000))).toBe('2026-06-08T11:00:00.000Z');
  });
});

test('full working days are counted after the day of the report, whenever on it the report came', () => {
  const twoDays: DueTable = {
    outOfHours: 'AS_IS',
    bands: [{ startBefore: '24:00', addDays: 2, count: 'AFTER_START_DAY', dayKind: 'WORKING_DAY', dueTime: null }],
  };
  const weekdays: Calendar = { ...office, hours: [{ days: [1, 2, 3, 4, 5], from: '00:00', to: '24:00' }] };
  for (const start of ['2026-06-05T23:59+01:00', '2026-06-06T10:00+01:00', '2026-06-07T23:59+01:00'])
    expect(iso(dueInstant(twoDays, weekdays, Date.parse(start)))).toBe('2026-06-09T23:00:00.000Z');
});
