/**
 * MAINTNOTE as iCalendar (RFC 5545). The library parses the grammar; values it would silently misread (a thirteenth month, a time without a
 * zone, a sequence that is not a number) are refused here.
 */
import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';
import { findIana } from 'windows-iana';
import type { MaintenanceNotice } from '../../domain/plan/maintenance/maintenance.js';
import type { ImpactLevel } from '../../domain/plan/model.js';
import { parseImpact, parseStatus, UnreadableNotice } from './vocabulary.js';
import { quoted } from '../printable.js';

type Event = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

/**
 * Reads every VEVENT of an iCalendar text.
 * @throws Unreadable when one of them cannot be read: a calendar is imported as a whole or not at all
 */
export const readCalendar = (text: string): readonly MaintenanceNotice[] => {
  const lines = unfoldedLines(text);
  const sequence = lines.find((line) => /^SEQUENCE[;:]/i.test(line) && !/:\s*\d+\s*$/.test(line));
  if (sequence !== undefined) throw new UnreadableNotice(`${quoted(sequence)} is not a whole number`);
  const events = parseCalendars(lines.join('\r\n')).flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (events.length === 0) throw new UnreadableNotice('the calendar has no VEVENT');
  return events.map(toNotice);
};

const PROPERTY = /^[A-Za-z][A-Za-z0-9-]*[;:]/;

/**
 * Unfolded lines. Carriers break long texts without the space that folding needs, so a line that does not start with a property continues
 * the previous one; a property without a value is ignored.
 */
const unfoldedLines = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const folded = /^[ \t]/.test(line);
    if (line.trim() === '' || (!folded && /^X-[A-Z0-9-]+$/i.test(line.trim()))) continue;
    if (!folded && PROPERTY.test(line)) lines.push(line);
    else if (lines.length > 0) lines.push(`${lines.pop() ?? ''}${folded ? line.slice(1) : line}`);
    else throw new UnreadableNotice(`begins with ${quoted(line)}, which is not a property`);
  }
  return lines;
};

const parseCalendars = (text: string): readonly Event[] => {
  const parsed = withLibraryErrors(() => ICAL.parse(text) as readonly unknown[]);
  const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]).map((each) => new ICAL.Component(each as never));
  const strange = calendars.find(({ name }) => name !== 'vcalendar');
  if (strange !== undefined) throw new UnreadableNotice(`holds a ${strange.name.toUpperCase()} outside a VCALENDAR`);
  for (const calendar of calendars) for (const zone of calendar.getAllSubcomponents('vtimezone')) checkTimeZone(zone);
  return calendars;
};

/** Converts any error of the library. */
const withLibraryErrors = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new UnreadableNotice(`is not iCalendar: ${quoted(error instanceof Error ? error.message : String(error))}`);
  }
};

/** A zone rule that repeats more often than yearly would make the library loop. */
const checkTimeZone = (zone: Event): void => {
  const rules = [...zone.getAllSubcomponents('standard'), ...zone.getAllSubcomponents('daylight')].flatMap((each) =>
    each.getAllProperties('rrule'),
  );
  const every = rules.map((rule) => (rawValue(rule) as { readonly freq?: string }).freq);
  if (every.some((freq) => freq !== 'YEARLY')) throw new UnreadableNotice('has a VTIMEZONE that does not repeat yearly');
};

const toNotice = (event: Event): MaintenanceNotice => {
  if (event.hasProperty('rrule') || event.hasProperty('rdate'))
    throw new UnreadableNotice('repeats: only single maintenances are supported');
  const start = requiredProperty(event, 'dtstart');
  const impact = optionalText(event, 'x-maintnote-impact');
  const level = impact === null ? null : parseImpact(impact);
  const sequence = event.getFirstProperty('sequence')?.getFirstValue();
  const stamp = event.getFirstProperty('dtstamp');
  const status = optionalText(event, 'x-maintnote-status');
  const window = { start: instantOf(start), end: windowEnd(event, start) };
  return {
    carrier: optionalText(event, 'x-maintnote-provider'),
    account: optionalText(event, 'x-maintnote-account'),
    maintenanceId: propertyText(requiredProperty(event, 'x-maintnote-maintenance-id')),
    part: 1,
    sequence: typeof sequence === 'number' ? sequence : null,
    stamp: stamp === null ? null : instantOf(stamp),
    status: status === null ? null : parseStatus(status),
    window,
    impact: level,
    objects: event
      .getAllProperties('x-maintnote-object-id')
      .map((object) => ({ id: propertyText(object), level: objectImpact(object, level) })),
    summary: optionalText(event, 'summary'),
  };
};

const requiredProperty = (event: Event, name: string): Property => {
  const property = event.getFirstProperty(name);
  if (property === null || propertyText(property) === '') throw new UnreadableNotice(`${name.toUpperCase()} is missing`);
  return property;
};

const optionalText = (event: Event, name: string): string | null => {
  const property = event.getFirstProperty(name);
  return property === null || propertyText(property) === '' ? null : propertyText(property);
};

const propertyText = (property: Property): string => String(rawValue(property)).trim();

/** The raw value, before the library interprets it. */
const rawValue = ({ jCal }: Property): unknown => (jCal as readonly unknown[])[3];

const objectImpact = (object: Property, defaultLevel: ImpactLevel | null): ImpactLevel => {
  const own = object.getParameter('x-maintnote-object-impact');
  if (typeof own === 'string') return parseImpact(own);
  if (defaultLevel === null) throw new UnreadableNotice('X-MAINTNOTE-IMPACT is missing');
  return defaultLevel;
};

const windowEnd = (event: Event, start: Property): Date => {
  const duration = event.getFirstProperty('duration');
  if (duration === null || event.hasProperty('dtend')) return instantOf(requiredProperty(event, 'dtend'));
  const seconds = withLibraryErrors(() => ICAL.Duration.fromString(propertyText(duration)).toSeconds());
  return new Date(instantOf(start).getTime() + 1_000 * seconds);
};

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/;

/** In UTC, in a zone that the calendar brings along, in one of the IANA database or by the name that Windows gives it; a time without a zone could be any. */
const instantOf = (property: Property): Date => {
  const name = property.name.toUpperCase();
  const raw = propertyText(property);
  if (!DATE_TIME.test(raw) || !DateTime.fromISO(raw, { zone: 'utc' }).isValid)
    throw new UnreadableNotice(`${name} is not a date with a time`);
  if (raw.endsWith('Z')) return DateTime.fromISO(raw, { zone: 'utc' }).toJSDate();
  const zone = property.getParameter('tzid');
  if (typeof zone !== 'string') throw new UnreadableNotice(`${name} has no zone`);
  const fromLibrary = withLibraryErrors(() => {
    const value = property.getFirstValue();
    return value instanceof ICAL.Time && value.zone.tzid !== 'floating' ? value.toJSDate() : null;
  });
  if (fromLibrary !== null) return fromLibrary;
  const local = DateTime.fromISO(raw, { zone: IANAZone.isValidZone(zone) ? zone : (findIana(zone).at(0) ?? zone) });
  if (!local.isValid) throw new UnreadableNotice(`${name} is in the zone ${quoted(zone)}, which is unknown`);
  return (local.getPossibleOffsets()[0] ?? local).toJSDate();
};
