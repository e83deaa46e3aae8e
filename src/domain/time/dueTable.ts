/** When is due what starts at an instant, by a table of the parts of the day. */
import { endOfWorkingHours, HORIZON_DAYS, nextOpening, workingMs } from './calendar.js';
import { DAY_MS, parseTimeOfDay } from './localTime.js';
import type { Calendar, DueBand, DueTable, Target } from './serviceLevelTerms.js';
import { lastInstantOf, localDay } from './zone.js';

/**
 * The preset END_OF_WORKING_DAY: due at the end of working hours of the Nth working day. The first is the day it starts on, if working time
 * is left on it and it starts before the cut-off; else the next working day.
 * @param cutOff local time `HH:mm`; `24:00` for none
 */
const endOfWorkingDay = (days: number, cutOff: string): DueTable => {
  const band = { dayKind: 'WORKING_DAY', dueTime: null } as const;
  const inTime: DueBand = { ...band, startBefore: cutOff, addDays: days - 1, count: 'FROM_FIRST_WORKING_DAY' };
  const late: DueBand = { ...band, startBefore: '24:00', addDays: days, count: 'AFTER_START_DAY' };
  return { outOfHours: 'AS_IS', bands: cutOff === '24:00' ? [inTime] : [inTime, late] };
};

/** The due table of a target; null for a duration. */
export const dueTableOf = (target: Target): DueTable | null => {
  if (target.kind === 'DURATION') return null;
  return target.kind === 'DUE_TABLE' ? target : endOfWorkingDay(target.days, target.cutOff);
};

/**
 * When what starts at an instant is due.
 * @param table one without issues by `dueTableProblems`
 * @param startMs epoch milliseconds UTC
 * @returns epoch milliseconds UTC
 * @throws Error for an unknown zone, or when the calendar does not have that many working days
 */
export const dueInstant = (table: DueTable, calendar: Calendar, startMs: number): number => {
  const { timeZone } = calendar;
  const start = table.outOfHours === 'NEXT_OPENING' ? nextOpening(calendar, startMs) : startMs;
  const today = localDay(timeZone, start);
  const band = table.bands.find(({ startBefore }) => start < lastInstantOf(timeZone, today, timeOfDay(startBefore)));
  if (band === undefined) throw new Error('The due table does not cover the day');
  const day = dueDay(band, calendar, today, start);
  const atEnd = band.dayKind === 'WORKING_DAY' && band.dueTime === null ? endOfWorkingHours(calendar, day) : null;
  return atEnd ?? lastInstantOf(timeZone, day, timeOfDay(band.dueTime ?? '24:00'));
};

const timeOfDay = (time: string): number => parseTimeOfDay(time) ?? DAY_MS;

/** The day that a band counts to, as a day number. */
const dueDay = ({ count, addDays, dayKind }: DueBand, calendar: Calendar, today: number, start: number): number => {
  const hasTimeLeft = (day: number): boolean => (endOfWorkingHours(calendar, day) ?? start) > start;
  const first = count === 'AFTER_START_DAY' ? today : nthDay(today, 1, hasTimeLeft);
  if (dayKind === 'CALENDAR_DAY' || addDays === 0) return first + addDays;
  return nthDay(first + 1, addDays, (day) => endOfWorkingHours(calendar, day) !== null);
};

/** The Nth day from `from` on for which `counts` holds. */
const nthDay = (from: number, n: number, counts: (day: number) => boolean): number => {
  let counted = 0;
  for (let day = from; day < from + HORIZON_DAYS; day += 1) {
    if (counts(day)) counted += 1;
    if (counted === n) return day;
  }
  throw new Error(`The calendar has no ${String(n)} working days after ${new Date(from * DAY_MS).toISOString().slice(0, 10)}`);
};

/** How long a target of a clock is that starts at an instant, in working time; arguments as for `dueInstant`. */
export const durationOf = (target: Target, calendar: Calendar, startMs: number): number => {
  if (target.kind === 'DURATION') return target.durationMs;
  const table = dueTableOf(target);
  return table === null ? 0 : workingMs(calendar, startMs, dueInstant(table, calendar, startMs));
};
