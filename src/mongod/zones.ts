import { fail } from './errors.js';

const DAY_MS = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The wall-clock time an instant has in a zone, held as if it were UTC.
 * @param zone `UTC`, `GMT`, an offset such as `+05:30`, or an IANA name
 * @throws 40485 for an unknown zone
 */
export function wallTime(instant: Date, zone: string): Date {
  return new Date(instant.getTime() + offsetMs(instant, zone));
}

/**
 * The instant at which a zone's clocks show a wall-clock time; the earlier one where they show it twice,
 * and where they skip it, the time it would be had they not been put forward.
 */
export function instantOf(wall: Date, zone: string): Date {
  const [before, after] = [-DAY_MS, DAY_MS].map((step) => wall.getTime() - offsetMs(new Date(wall.getTime() + step), zone));
  const candidates = [before, after].map((ms) => new Date(ms ?? NaN));
  return candidates.find((instant) => wallTime(instant, zone).getTime() === wall.getTime()) ?? new Date(before ?? NaN);
}

function offsetMs(instant: Date, zone: string): number {
  if (zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0;
  const fixed = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000;
  const fields = Object.fromEntries(
    formatter(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant.getTime() / 1000) * 1000;
}

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  try {
    const number = 'numeric';
    const fields = { year: number, month: number, day: number, hour: number, minute: number, second: number } as const;
    const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...fields });
    formatters.set(zone, made);
    return made;
  } catch {
    return fail(40485, `unrecognized time zone identifier: "${zone}"`);
  }
}
