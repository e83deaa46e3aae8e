/** What makes a calendar unusable. */
import { type InputProblem, duplicateProblems } from '../kernel/refusal.js';
import { intervalOf, WEEKDAYS } from './calendar.js';
import type { Interval } from './interval.js';
import { DAY_MS, dayNumber, isMonthAndDay, parseTimeOfDay } from './localTime.js';
import type { Calendar, DayHours, WorkingHours } from './serviceLevelTerms.js';
import { isTimeZone } from './zone.js';

type Path = readonly (string | number)[];
type Problems = readonly InputProblem[];

const problemAt = (path: Path, message: string): Problems => [{ path: path.map(String), message }];

/**
 * The issues of a calendar: an unknown IANA zone, hours that are malformed or overlap, dates that do not exist or are named twice, and a
 * calendar in which no time ever runs.
 * @param path of the calendar in the command
 */
export const calendarProblems = ({ timeZone, hours, holidays, specialDays = [] }: Calendar, path: readonly string[]): Problems => [
  ...(isTimeZone(timeZone) ? [] : problemAt([...path, 'timeZone'], 'must be an IANA time zone name such as Europe/Berlin')),
  ...(hours.length === 0 ? problemAt([...path, 'hours'], 'must have at least one interval: no time runs in this calendar') : []),
  ...hours.flatMap((entry, index) => weeklyProblems(entry, [...path, 'hours', index])),
  ...overlaps(hours.map(intervalsInWeek), WEEK_MS, [...path, 'hours']),
  ...holidays.flatMap((date, index) => dateProblems(date, [...path, 'holidays', index])),
  ...specialDays.flatMap(({ on, hours: own }, index) => [
    ...dateProblems(on, [...path, 'specialDays', index, 'on']),
    ...(own.length === 0
      ? problemAt([...path, 'specialDays', index, 'hours'], 'must have at least one interval: name a holiday instead')
      : []),
    ...own.flatMap((entry, at) => timeProblems(entry, [...path, 'specialDays', index, 'hours', at])),
    ...overlaps(
      own.map((entry) => [intervalOf(entry)]),
      0,
      [...path, 'specialDays', index, 'hours'],
    ),
  ]),
  ...tooManyProblems([...holidays, ...specialDays.map(({ on }) => on)], path),
  ...duplicateProblems('holidays', holidays).map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
  ...specialDays.flatMap(({ on }, index) =>
    holidays.includes(on) || specialDays.findIndex((other) => other.on === on) < index
      ? problemAt([...path, 'specialDays', index, 'on'], 'is named twice')
      : [],
  ),
];

/** So few that working time is left, whatever the weekly hours: a due instant must exist when an issue is raised. */
const MAX_YEARLY_DATES = 100;
const MAX_DATES = 500;

const tooManyProblems = (dates: readonly string[], path: Path): Problems => [
  ...(dates.length > MAX_DATES
    ? problemAt([...path, 'holidays'], `must be at most ${String(MAX_DATES)} dates, special days included`)
    : []),
  ...(dates.filter(isMonthAndDay).length > MAX_YEARLY_DATES
    ? problemAt([...path, 'holidays'], `must have at most ${String(MAX_YEARLY_DATES)} dates of every year, special days included`)
    : []),
];

const dateProblems = (date: string, path: Path): Problems =>
  dayNumber(date) === null && !isMonthAndDay(date)
    ? problemAt(path, 'must be a date yyyy-MM-dd that exists, or MM-dd for a day of every year')
    : [];

const weeklyProblems = ({ days, ...hours }: WorkingHours, path: Path): Problems => [
  ...(days.length === 0 ? problemAt([...path, 'days'], 'must have at least one weekday') : []),
  ...(days.every((day, index) => WEEKDAYS.includes(day) && days.indexOf(day) === index)
    ? []
    : problemAt([...path, 'days'], 'must be weekdays from 1 (Monday) to 7 (Sunday), each once')),
  ...timeProblems(hours, path),
];

const timeProblems = ({ from, to }: DayHours, path: Path): Problems => {
  const [start, end] = [parseTimeOfDay(from), parseTimeOfDay(to)];
  return [
    ...(start === null || start === DAY_MS ? problemAt([...path, 'from'], 'must be a local time HH:mm before 24:00') : []),
    ...(end === null ? problemAt([...path, 'to'], 'must be a local time HH:mm, or 24:00') : []),
    ...(start !== null && start === end ? problemAt([...path, 'to'], 'must not equal from: the whole day is 00:00 to 24:00') : []),
  ];
};

const WEEK_MS = 7 * DAY_MS;

/** Weekly hours as milliseconds after the start of Monday. */
const intervalsInWeek = ({ days, ...hours }: WorkingHours): readonly Interval[] => {
  const [from, to] = intervalOf(hours);
  return days.map((day): Interval => [(day - 1) * DAY_MS + from, (day - 1) * DAY_MS + to]);
};

/**
 * An issue for every entry that shares time with an earlier one.
 * @param periodMs after which the entries repeat; 0 for never
 */
const overlaps = (entries: readonly (readonly Interval[])[], periodMs: number, path: Path): Problems =>
  entries.flatMap((entry, index) => {
    const before = entries
      .slice(0, index)
      .findIndex((other) =>
        entry.some(([from, to]) =>
          other.some(([start, end]) => [-periodMs, 0, periodMs].some((shift) => from < end + shift && start + shift < to)),
        ),
      );
    return before === -1 ? [] : problemAt([...path, index], `overlaps with hours ${String(before)}`);
  });
