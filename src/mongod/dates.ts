import { Int32, Long, ObjectId, Timestamp } from 'bson';
import { byName, isNullish, named } from './arguments.js';
import { fail } from './errors.js';
import { isDocument, isNumber, show, typeName, type Document } from './values.js';
import type { Operator } from './expression.js';
import { toDouble } from './numbers.js';
import { instantOf, wallTime } from './zones.js';

const DAY_MS = 86_400_000;
/** Bins of several units are counted from here ("$dateTrunc"). */
const EPOCH_MS = Date.UTC(2000, 0, 1);

const fixedUnitsMs: Readonly<Record<string, number>> = { millisecond: 1, second: 1000, minute: 60_000, hour: 3_600_000 };
const monthsByUnit: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Each part of a wall-clock time (held as if it were UTC). */
const parts = {
  $year: (wall: Date) => wall.getUTCFullYear(),
  $month: (wall: Date) => wall.getUTCMonth() + 1,
  $dayOfMonth: (wall: Date) => wall.getUTCDate(),
  $dayOfWeek: (wall: Date) => wall.getUTCDay() + 1,
  $dayOfYear: (wall: Date) => dayOfYear(wall),
  $hour: (wall: Date) => wall.getUTCHours(),
  $minute: (wall: Date) => wall.getUTCMinutes(),
  $second: (wall: Date) => wall.getUTCSeconds(),
  $millisecond: (wall: Date) => wall.getUTCMilliseconds(),
  $week: (wall: Date) => Math.floor((dayOfYear(wall) + 6 - wall.getUTCDay()) / 7),
  $isoDayOfWeek: (wall: Date) => isoDay(wall),
  $isoWeek: (wall: Date) => Math.ceil(dayOfYear(thursdayOf(wall)) / 7),
  $isoWeekYear: (wall: Date) => thursdayOf(wall).getUTCFullYear(),
} as const satisfies Record<string, (wall: Date) => number>;

/** Operators over dates, in UTC or a zone by offset or IANA name. */
export const dateOperators: Readonly<Record<string, Operator>> = {
  ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, partOperator(name, part)])),
  $dateTrunc: byName('$dateTrunc', ['date', 'unit'], ['binSize', 'timezone', 'startOfWeek'], truncate),
  $dateDiff: byName('$dateDiff', ['startDate', 'endDate', 'unit'], ['timezone', 'startOfWeek'], difference),
  $dateToString: byName('$dateToString', ['date'], ['format', 'timezone', 'onNull'], toText),
};

function partOperator(name: string, part: (wall: Date) => number): Operator {
  return (operand, compile) => {
    const { date: at, timezone = 'UTC' } =
      isDocument(operand) && 'date' in operand ? named(name, operand, ['date'], ['timezone']) : { date: operand };
    const [date, zone] = [compile(at), compile(timezone)];
    return (scope) => {
      const [instant, place] = [date(scope), zone(scope)];
      if (isNullish(instant) || isNullish(place)) return null;
      const value = part(wallTime(instantFrom(instant), zoneName(name, place)));
      return name === '$isoWeekYear' ? Long.fromNumber(value) : new Int32(value);
    };
  };
}

function instantFrom(value: unknown): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return new Date(value.t * 1000);
  return fail(16006, `can't convert from BSON type ${typeName(value)} to Date`);
}

function zoneName(name: string, value: unknown): string {
  return typeof value === 'string'
    ? value
    : fail(40517, `${name} requires a string for the timezone argument, but was given a ${typeName(value)}`);
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

function isoDay(wall: Date): number {
  return wall.getUTCDay() || 7;
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function thursdayOf(wall: Date): Date {
  return new Date(wall.getTime() + (4 - isoDay(wall)) * DAY_MS);
}

function unitOf(name: string, unit: unknown): string {
  if (typeof unit !== 'string') return fail(5439013, `${name} requires 'unit' to be a string, but got ${typeName(unit)}`);
  if (Object.hasOwn(fixedUnitsMs, unit) || Object.hasOwn(monthsByUnit, unit) || unit === 'day' || unit === 'week') return unit;
  return fail('FailedToParse', `unknown time unit value: ${unit}`);
}

function weekStart(name: string, value: unknown): number {
  if (value === undefined) return 0;
  const at =
    typeof value === 'string' ? weekdays.findIndex((day) => day === value.toLowerCase() || day.slice(0, 3) === value.toLowerCase()) : -1;
  return at >= 0
    ? at
    : fail('FailedToParse', `${name} parameter 'startOfWeek' value cannot be recognized as a day of a week: ${show(value)}`);
}

function binOf(value: unknown): number {
  const size = value === undefined ? 1 : isNumber(value) ? toDouble(value) : NaN;
  if (!Number.isInteger(size)) return fail(5439017, "$dateTrunc requires 'binSize' to be a 64-bit integer");
  return size > 0 ? size : fail(5439018, "$dateTrunc requires 'binSize' to be greater than 0");
}

/** "$dateTrunc": the beginning of the bin an instant lies in; days and longer by the wall clock, shorter units by elapsed time. */
function truncate({ date, unit, binSize, timezone = 'UTC', startOfWeek }: Readonly<Document>): unknown {
  if (isNullish(date) || isNullish(unit) || isNullish(timezone) || binSize === null) return null;
  if (!(date instanceof Date)) return fail(5439012, `$dateTrunc requires 'date' to be a date, but got ${typeName(date)}`);
  const [name, size, zone] = [unitOf('$dateTrunc', unit), binOf(binSize), zoneName('$dateTrunc', timezone)];
  const fixed = fixedUnitsMs[name];
  if (fixed !== undefined) return floorTo(date.getTime(), fixed * size, instantOf(new Date(EPOCH_MS), zone).getTime());
  const wall = wallTime(date, zone);
  const months = monthsByUnit[name];
  if (months === undefined) return instantOf(floorTo(wall.getTime(), spanMs(name) * size, weekOrigin(name, startOfWeek)), zone);
  const first = Math.floor(monthNumber(wall) / (months * size)) * months * size;
  return instantOf(new Date(Date.UTC(2000, first, 1)), zone);
}

function spanMs(unit: string): number {
  return unit === 'week' ? 7 * DAY_MS : DAY_MS;
}

/** 2000-01-01 was a Saturday: weeks are counted from the first start of a week after it. */
function weekOrigin(unit: string, startOfWeek: unknown): number {
  return unit === 'week' ? EPOCH_MS + ((weekStart('$dateTrunc', startOfWeek) + 1) % 7) * DAY_MS : EPOCH_MS;
}

function floorTo(value: number, step: number, origin: number): Date {
  return new Date(origin + Math.floor((value - origin) / step) * step);
}

function monthNumber(wall: Date): number {
  return (wall.getUTCFullYear() - 2000) * 12 + wall.getUTCMonth();
}

/** "$dateDiff": how many boundaries of the unit lie between two instants. */
function difference({ startDate, endDate, unit, timezone = 'UTC', startOfWeek }: Readonly<Document>): unknown {
  if ([startDate, endDate, unit, timezone].some(isNullish)) return null;
  const name = unitOf('$dateDiff', unit);
  const zone = zoneName('$dateDiff', timezone);
  const [from, to] = [startDate, endDate].map((date) => wallTime(instantFrom(date), zone)) as [Date, Date];
  const months = monthsByUnit[name];
  if (months !== undefined) return Long.fromNumber(Math.floor(monthNumber(to) / months) - Math.floor(monthNumber(from) / months));
  const fixed = fixedUnitsMs[name];
  if (fixed !== undefined) return Long.fromNumber(elapsedBoundaries(instantFrom(startDate), instantFrom(endDate), fixed, zone));
  const origin = name === 'week' ? EPOCH_MS + ((weekStart('$dateDiff', startOfWeek) + 1) % 7) * DAY_MS : EPOCH_MS;
  const index = (wall: Date) => Math.floor((wall.getTime() - origin) / spanMs(name));
  return Long.fromNumber(index(to) - index(from));
}

/** Hours and less are counted in elapsed time, so a day of 25 hours has 25; the zone only shifts where an hour begins. */
function elapsedBoundaries(from: Date, to: Date, unitMs: number, zone: string): number {
  const shift = wallTime(from, zone).getTime() - from.getTime();
  return Math.floor((to.getTime() + shift) / unitMs) - Math.floor((from.getTime() + shift) / unitMs);
}

const formats: Readonly<Record<string, (wall: Date, offsetMs: number) => string>> = {
  Y: (wall) => padded(parts.$year(wall), 4),
  m: (wall) => padded(parts.$month(wall)),
  d: (wall) => padded(parts.$dayOfMonth(wall)),
  H: (wall) => padded(parts.$hour(wall)),
  M: (wall) => padded(parts.$minute(wall)),
  S: (wall) => padded(parts.$second(wall)),
  L: (wall) => padded(parts.$millisecond(wall), 3),
  j: (wall) => padded(parts.$dayOfYear(wall), 3),
  w: (wall) => String(parts.$dayOfWeek(wall)),
  u: (wall) => String(parts.$isoDayOfWeek(wall)),
  U: (wall) => padded(parts.$week(wall)),
  V: (wall) => padded(parts.$isoWeek(wall)),
  G: (wall) => padded(parts.$isoWeekYear(wall), 4),
  z: (_, offsetMs) =>
    `${offsetMs < 0 ? '-' : '+'}${padded(Math.floor(Math.abs(offsetMs) / 3_600_000))}${padded((Math.abs(offsetMs) / 60_000) % 60)}`,
  Z: (_, offsetMs) => (offsetMs < 0 ? '-' : '+') + padded(Math.abs(offsetMs) / 60_000, 3),
  '%': () => '%',
};

function padded(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

function toText({ date, format, timezone = 'UTC', onNull = null }: Readonly<Document>): unknown {
  if (isNullish(date)) return onNull;
  if (isNullish(timezone) || format === null) return null;
  const zone = zoneName('$dateToString', timezone);
  const pattern = format ?? (zone === 'UTC' ? '%Y-%m-%dT%H:%M:%S.%LZ' : '%Y-%m-%dT%H:%M:%S.%L');
  if (typeof pattern !== 'string') return fail(18533, `$dateToString requires that 'format' be a string, found: ${typeName(pattern)}`);
  const instant = instantFrom(date);
  const wall = wallTime(instant, zone);
  return pattern.replace(/%(.?)/g, (_, sign: string) => {
    const write = formats[sign] ?? fail(18536, `Invalid format character '%${sign}' in format string`);
    return write(wall, wall.getTime() - instant.getTime());
  });
}
