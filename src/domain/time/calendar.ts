/**
 * Working time. An instant is working time if it is within the hours of a local date: those of its weekday, or those the calendar sets for
 * that date. A shift over midnight belongs to the date it begins on. At daylight-saving changes real elapsed time counts: skipped hours do
 * not count, repeated hours count twice.
 */
import { DAY_MS, type OffsetSpan, dayNumber, monthAndDay, parseTimeOfDay, weekdayIndex } from './localTime.js';
import { type Interval, clip, clipSorted, totalMs, union } from './interval.js';
import { memoize } from './memoize.js';
import type { Calendar, DayHours, Weekday } from './serviceLevelTerms.js';
import { spansAround, spansOfYear } from './zone.js';

/** A calendar in numbers: hours are milliseconds after local midnight, and may end on the next day. */
interface CompiledCalendar {
  readonly timeZone: string;
  /** For Monday to Sunday. */
  readonly weekly: readonly (readonly Interval[])[];
  /** By day number: what a date has instead of the hours of its weekday; none on a holiday. */
  readonly onDate: ReadonlyMap<number, readonly Interval[]>;
  /** By month and day: the same every year, where the date has nothing of its own. */
  readonly yearly: ReadonlyMap<string, readonly Interval[]>;
  readonly aroundTheClock: boolean;
  /** Cached results: the working time of a UTC year, and of a local date. */
  readonly years: Map<number, readonly Interval[]>;
  readonly days: Map<number, readonly Interval[]>;
}

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Hours as milliseconds after local midnight. */
export const intervalOf = ({ from, to }: DayHours): Interval => {
  const [start, end] = [parseTimeOfDay(from) ?? 0, parseTimeOfDay(to) ?? 0];
  return [start, end > start ? end : end + DAY_MS];
};

const compile = ({ timeZone, hours, holidays, specialDays = [] }: Calendar): CompiledCalendar => {
  const weekly = WEEKDAYS.map((day) => union(hours.filter(({ days }) => days.includes(day)).map(intervalOf)));
  const exceptions = [...holidays.map((on) => ({ on, hours: [] })), ...specialDays].map(
    ({ on, hours }) => [on, union(hours.map(intervalOf))] as const,
  );
  return {
    timeZone,
    weekly,
    onDate: new Map(exceptions.flatMap(([on, intervals]) => (dayNumber(on) === null ? [] : [[dayNumber(on) ?? 0, intervals]]))),
    yearly: new Map(exceptions.filter(([on]) => dayNumber(on) === null)),
    aroundTheClock: exceptions.length === 0 && weekly.every(([whole]) => whole?.[0] === 0 && whole[1] === DAY_MS),
    years: new Map(),
    days: new Map(),
  };
};

/** Calendars are immutable. Each document read has its own copy, so equal calendars share their cached results. */
const compiledByCalendar = new WeakMap<Calendar, CompiledCalendar>();
const compiledByContent = new Map<string, CompiledCalendar>();

const compiledCalendar = (calendar: Calendar): CompiledCalendar => {
  const known = compiledByCalendar.get(calendar);
  if (known !== undefined) return known;
  const { timeZone, hours, holidays, specialDays = [] } = calendar;
  const compiled = memoize(compiledByContent, JSON.stringify([timeZone, hours, holidays, specialDays]), 500, () => compile(calendar));
  compiledByCalendar.set(calendar, compiled);
  return compiled;
};

/** The hours of a local date. */
const hoursOf = ({ weekly, onDate, yearly }: CompiledCalendar, day: number): readonly Interval[] =>
  onDate.get(day) ?? (yearly.size === 0 ? undefined : yearly.get(monthAndDay(day))) ?? weekly[weekdayIndex(day)] ?? [];

/** The hours of a local date within a span. */
const hoursInSpan = (week: CompiledCalendar, day: number, { span, offsetMs }: OffsetSpan): readonly Interval[] => {
  const midnight = day * DAY_MS - offsetMs;
  return clip(
    hoursOf(week, day).map(([from, to]): Interval => [midnight + from, midnight + to]),
    ...span,
  );
};

/** The working time in a span; a shift may have begun on the day before it. */
const workingTimeInSpan = (week: CompiledCalendar, span: OffsetSpan): readonly Interval[] => {
  const first = Math.floor((span.span[0] + span.offsetMs) / DAY_MS) - 1;
  const count = Math.ceil((span.span[1] + span.offsetMs) / DAY_MS) - first;
  return Array.from({ length: count }, (_, index) => hoursInSpan(week, first + index, span)).flat();
};

const workingTimeInYear = (week: CompiledCalendar, year: number): readonly Interval[] =>
  memoize(week.years, year, 100, () => union(spansOfYear(week.timeZone, year).flatMap((span) => workingTimeInSpan(week, span))));

/**
 * W ∩ [fromMs, toMs): the working time between two instants.
 * @param calendar one without issues by `calendarProblems`
 * @param fromMs, toMs epoch milliseconds UTC, from 1970 on
 * @returns ascending, merged; empty when toMs is not after fromMs
 * @throws Error for an unknown zone (around the clock no zone is read)
 */
export const workingIntervals = (calendar: Calendar, fromMs: number, toMs: number): readonly Interval[] => {
  if (fromMs >= toMs) return [];
  const week = compiledCalendar(calendar);
  if (week.aroundTheClock) return [[fromMs, toMs]];
  const first = new Date(fromMs).getUTCFullYear();
  const last = new Date(toMs).getUTCFullYear();
  if (first === last) return clipSorted(workingTimeInYear(week, first), fromMs, toMs);
  return union(
    Array.from({ length: last - first + 1 }, (_, index) => clipSorted(workingTimeInYear(week, first + index), fromMs, toMs)).flat(),
  );
};

/** Whether all time is working time. */
export const isAroundTheClock = (calendar: Calendar): boolean => compiledCalendar(calendar).aroundTheClock;

/** |W ∩ [fromMs, toMs)| in milliseconds; arguments as for `workingIntervals`. */
export const workingMs = (calendar: Calendar, fromMs: number, toMs: number): number => totalMs(workingIntervals(calendar, fromMs, toMs));

/** When the working time that begins on a local date ends; null if the date is no working day. */
export const endOfWorkingHours = (calendar: Calendar, day: number): number | null => {
  const week = compiledCalendar(calendar);
  const working = memoize(week.days, day, 20_000, () =>
    union(spansAround(week.timeZone, day).flatMap((span) => hoursInSpan(week, day, span))),
  );
  return working.at(-1)?.[1] ?? null;
};

/** Longer than the days off that a calendar without issues can have in a row, even if it works once a week. */
export const HORIZON_DAYS = 20 * 366;
/** Reaches over a long weekend at the first attempt. */
const FIRST_PROBE_DAYS = 8;

/**
 * The first instant from `fromMs` on that is working time.
 * @throws Error for a calendar in which no time runs
 */
export const nextOpening = (calendar: Calendar, fromMs: number): number => {
  for (let days = FIRST_PROBE_DAYS; days < 4 * HORIZON_DAYS; days *= 4) {
    const opening = workingIntervals(calendar, fromMs, fromMs + days * DAY_MS)[0]?.[0];
    if (opening !== undefined) return opening;
  }
  throw new Error(`The calendar has no working time after ${new Date(fromMs).toISOString()}`);
};
