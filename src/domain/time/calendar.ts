/**
 * Working time. An instant is working time if its local time in the zone is within the calendar's hours and its local date is not a
 * holiday. At daylight-saving changes real elapsed time counts: skipped hours do not count, repeated hours count twice.
 */
import { IANAZone } from 'luxon';
import { DAY_MS, type OffsetSpan, dayNumber, offsetSpans, parseTimeOfDay, weekdayIndex } from './localTime.js';
import type { InputIssue } from '../kernel/refusal.js';
import { type Interval, totalMs, clipSorted, union, clip } from './interval.js';
import type { Calendar, Weekday, WorkingHours } from './serviceLevelTerms.js';

/** A calendar in numbers. */
interface CompiledCalendar {
  readonly timeZone: string;
  /** For Monday to Sunday the working hours as milliseconds after local midnight. */
  readonly hours: readonly (readonly Interval[])[];
  /** Day numbers on which no time runs. */
  readonly holidays: ReadonlySet<number>;
  readonly aroundTheClock: boolean;
  /** Cached results: the working time of a UTC year, and the end of a local date's working time (null for none). */
  readonly years: Map<number, readonly Interval[]>;
  readonly ends: Map<number, number | null>;
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const intervalOf = ({ from, to }: WorkingHours): Interval => [parseTimeOfDay(from) ?? 0, parseTimeOfDay(to) ?? 0];

const compile = ({ timeZone, hours, holidays }: Calendar): CompiledCalendar => {
  const days = WEEKDAYS.map((day) => union(hours.filter(({ days }) => days.includes(day)).map(intervalOf)));
  return {
    timeZone,
    hours: days,
    holidays: new Set(holidays.flatMap((date) => dayNumber(date) ?? [])),
    aroundTheClock: holidays.length === 0 && days.every((day) => totalMs(day) === DAY_MS),
    years: new Map(),
    ends: new Map(),
  };
};

/**
 * The value of a key, computed once. A cache inside a pure function: only the timing shows it.
 * @param maxEntries how many values it may hold before it starts afresh, so that strange input cannot fill memory
 */
const memoize = <K, V>(cache: Map<K, V>, key: K, maxEntries: number, compute: () => V): V => {
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  if (cache.size >= maxEntries) cache.clear();
  const value = compute();
  cache.set(key, value);
  return value;
};

/** Calendars are immutable. Each document read has its own copy, so equal calendars share their cached results. */
const compiledByCalendar = new WeakMap<Calendar, CompiledCalendar>();
const compiledByContent = new Map<string, CompiledCalendar>();

const compiledCalendar = (calendar: Calendar): CompiledCalendar => {
  const known = compiledByCalendar.get(calendar);
  if (known !== undefined) return known;
  const { timeZone, hours, holidays } = calendar;
  const week = memoize(compiledByContent, JSON.stringify([timeZone, hours, holidays]), 500, () => compile(calendar));
  compiledByCalendar.set(calendar, week);
  return week;
};

/** Zone offsets are slow to compute and never change: they are cached. */
const zoneYears = new Map<string, readonly OffsetSpan[]>();

const spansOfYear = (timeZone: string, year: number): readonly OffsetSpan[] =>
  memoize(zoneYears, `${timeZone} ${String(year)}`, 10_000, () => {
    const zone = IANAZone.create(timeZone);
    if (!zone.isValid) throw new Error(`There is no time zone ${JSON.stringify(timeZone)}`);
    return offsetSpans((at) => Math.round(zone.offset(at) * 60_000), year);
  });

/** The zone's spans of one offset, cut to [from, to). */
const spansBetween = (timeZone: string, from: number, to: number): readonly OffsetSpan[] => {
  const first = new Date(from).getUTCFullYear();
  const count = new Date(to).getUTCFullYear() - first + 1;
  return Array.from({ length: count }, (_, index) => spansOfYear(timeZone, first + index))
    .flat()
    .flatMap(({ span, offsetMs }) => clip([span], from, to).map((cut) => ({ span: cut, offsetMs })));
};

/**
 * The local date that a zone's calendar shows at an instant.
 * @param at epoch milliseconds UTC
 * @returns a day number
 */
export const localDay = (timeZone: string, at: number): number =>
  Math.floor((at + (spansBetween(timeZone, at, at + 1)[0]?.offsetMs ?? 0)) / DAY_MS);

/**
 * The start of a local date: midnight, or right after it where a clock change skips midnight.
 * @param day a day number
 * @returns epoch milliseconds UTC
 */
export const startOfDay = (timeZone: string, day: number): number => {
  const begins = spansBetween(timeZone, (day - 1) * DAY_MS, (day + 2) * DAY_MS).map(({ span: [from, to], offsetMs }) => {
    const midnight = Math.max(from, day * DAY_MS - offsetMs);
    return midnight < to ? midnight : Infinity;
  });
  return Math.min(...begins);
};

/** The working hours of a local date within a span. */
const workingHoursOn = ({ hours, holidays }: CompiledCalendar, day: number, { span, offsetMs }: OffsetSpan): readonly Interval[] => {
  if (holidays.has(day)) return [];
  const midnight = day * DAY_MS - offsetMs;
  const shifted = (hours[weekdayIndex(day)] ?? []).map(([from, to]): Interval => [midnight + from, midnight + to]);
  return clip(shifted, ...span);
};

const workingTimeInSpan = (week: CompiledCalendar, { span, offsetMs }: OffsetSpan): readonly Interval[] => {
  const first = Math.floor((span[0] + offsetMs) / DAY_MS);
  const count = Math.ceil((span[1] + offsetMs) / DAY_MS) - first;
  return Array.from({ length: count }, (_, index) => workingHoursOn(week, first + index, { span, offsetMs })).flat();
};

const workingTimeInYear = (week: CompiledCalendar, year: number): readonly Interval[] =>
  memoize(week.years, year, 100, () => union(spansOfYear(week.timeZone, year).flatMap((span) => workingTimeInSpan(week, span))));

/**
 * W ∩ [fromMs, toMs): the working time between two instants.
 * @param calendar zone, weekly hours and holidays; one without complaints by `calendarIssues`
 * @param fromMs, toMs epoch milliseconds UTC, from 1970 on
 * @returns ascending, merged; empty when toMs is not after fromMs
 * @throws Error for an unknown zone (around the clock no zone is asked)
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

/** |W ∩ [fromMs, toMs)| in milliseconds; arguments as for `workingIntervals`. */
export const workingMs = (calendar: Calendar, fromMs: number, toMs: number): number => totalMs(workingIntervals(calendar, fromMs, toMs));

/** When a local date's working time ends; null if it has none. (No zone is off UTC by a whole day.) */
const endOfWorkingTime = (week: CompiledCalendar, day: number): number | null =>
  memoize(week.ends, day, 20_000, () => {
    const spans = spansBetween(week.timeZone, (day - 1) * DAY_MS, (day + 2) * DAY_MS);
    return union(spans.flatMap((span) => workingHoursOn(week, day, span))).at(-1)?.[1] ?? null;
  });

/**
 * The end of working hours of the Nth working day, where the first is the local date of the start. If that is not a working day, its
 * working time has ended, or the start is at or after the cut-off, the next working day is the first.
 * @param startMs epoch milliseconds UTC
 * @param days N, from 1
 * @param cutOff local time `HH:mm`; `24:00` for none
 * @returns epoch milliseconds UTC, always after startMs
 * @throws Error for an unknown zone, or when the calendar does not have that many working days
 */
export const endOfWorkingDay = (calendar: Calendar, startMs: number, days: number, cutOff: string): number => {
  const week = compiledCalendar(calendar);
  const offsetMs = spansBetween(week.timeZone, startMs, startMs + 1)[0]?.offsetMs ?? 0;
  const today = Math.floor((startMs + offsetMs) / DAY_MS);
  const isAfterCutOff = startMs + offsetMs - today * DAY_MS >= (parseTimeOfDay(cutOff) ?? DAY_MS);
  let counted = 0;
  const last = today + 7 * (days + week.holidays.size + 2);
  for (let day = isAfterCutOff ? today + 1 : today; day <= last; day += 1) {
    const end = endOfWorkingTime(week, day) ?? startMs;
    if (end > startMs) counted += 1;
    if (counted === days) return end;
  }
  throw new Error(`The calendar has no ${String(days)} working days after ${new Date(startMs).toISOString()}`);
};

type IssueFactory = (message: string, ...at: readonly (string | number)[]) => readonly InputIssue[];

/**
 * Issues that make a calendar unusable.
 * @param path of the calendar in the command
 * @returns an issue for an unknown IANA zone, for hours that are malformed, empty or overlap, for dates that do not exist, and for a
 *   calendar in which no time ever runs
 */
export const calendarIssues = ({ timeZone, hours, holidays }: Calendar, path: readonly string[]): readonly InputIssue[] => {
  const issueAt: IssueFactory = (message, ...at) => [{ path: [...path, ...at.map(String)], message }];
  return [
    ...(isTimeZone(timeZone) ? [] : issueAt('must be an IANA time zone name such as Europe/Berlin', 'timeZone')),
    ...(hours.length === 0 ? issueAt('must have at least one interval: no time runs in this calendar', 'hours') : []),
    ...hours.flatMap((entry, index) => hoursIssues(entry, (message, ...field) => issueAt(message, 'hours', index, ...field))),
    ...overlappingHours(hours).flatMap(({ index, before }) => issueAt(`overlaps with hours ${String(before)}`, 'hours', index)),
    ...holidays.flatMap((date, index) =>
      dayNumber(date) === null ? issueAt('must be a date yyyy-MM-dd that exists', 'holidays', index) : [],
    ),
  ];
};

/** Whether a name is an IANA time zone. Offsets such as +02:00 have no daylight saving time and are refused. */
export const isTimeZone = (name: string): boolean => /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);

const hoursIssues = ({ days, from, to }: WorkingHours, issueAt: IssueFactory): readonly InputIssue[] => [
  ...(days.length === 0 ? issueAt('must have at least one weekday', 'days') : []),
  ...(days.every((day, index) => WEEKDAYS.includes(day) && days.indexOf(day) === index)
    ? []
    : issueAt('must be weekdays from 1 (Monday) to 7 (Sunday), each once', 'days')),
  ...(parseTimeOfDay(from) === null ? issueAt('must be a local time HH:mm', 'from') : []),
  ...(parseTimeOfDay(to) === null ? issueAt('must be a local time HH:mm', 'to') : []),
  ...((parseTimeOfDay(from) ?? -1) >= (parseTimeOfDay(to) ?? Infinity) ? issueAt('must be after from', 'to') : []),
];

/** For every hours that share time with earlier ones: their index, and that of the first such. */
const overlappingHours = (hours: readonly WorkingHours[]): readonly { readonly index: number; readonly before: number }[] => {
  const known = hours.map((entry) => ({ days: entry.days, stretch: intervalOf(entry) }));
  return known.flatMap((entry, index) => {
    const before = known.findIndex(
      (other) => intersects(entry.stretch, other.stretch) && entry.days.some((day) => other.days.includes(day)),
    );
    return before >= 0 && before < index ? [{ index, before }] : [];
  });
};

const intersects = ([from, to]: Interval, other: Interval): boolean => from < other[1] && other[0] < to;
