/**
 * MAINTNOTE as iCalendar (RFC 5545). The library reads the grammar; what it would silently make of nonsense (a thirteenth month, a time
 * without a zone, a sequence that is no number) is looked at here and refused.
 */
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import type { MaintenanceNotice } from '../../domain/plan/maintenance.js';
import type { ImpactLevel } from '../../domain/plan/model.js';
import { impactOf, noticeStatusOf, Unreadable } from './vocabulary.js';
import { shortened } from '../printable.js';

type Event = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

/**
 * Reads every VEVENT of an iCalendar text.
 * @throws Unreadable when one of them cannot be read: a calendar is taken as a whole or not at all
 */
export const readCalendar = (text: string): readonly MaintenanceNotice[] => {
  const lines = contentLines(text);
  const sequence = lines.find((line) => /^SEQUENCE[;:]/i.test(line) && !/:\s*\d+\s*$/.test(line));
  if (sequence !== undefined) throw new Unreadable(`${shortened(sequence)} is no whole number`);
  const events = componentsOf(lines.join('\r\n')).flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (events.length === 0) throw new Unreadable('the calendar has no VEVENT');
  return events.map(noticeOf);
};

const PROPERTY = /^[A-Za-z][A-Za-z0-9-]*[;:]/;

/**
 * Unfolded lines. Carriers break long texts without the blank that folding takes, so what begins with no property goes on with the line
 * before it; a property of its own without a value says nothing.
 */
const contentLines = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const folded = /^[ \t]/.test(line);
    if (line.trim() === '' || (!folded && /^X-[A-Z0-9-]+$/i.test(line.trim()))) continue;
    if (!folded && PROPERTY.test(line)) lines.push(line);
    else if (lines.length > 0) lines.push(`${lines.pop() ?? ''}${folded ? line.slice(1) : line}`);
    else throw new Unreadable(`begins with ${shortened(line)}, which is no property`);
  }
  return lines;
};

const componentsOf = (text: string): readonly Event[] => {
  const parsed = byLibrary(() => ICAL.parse(text) as readonly unknown[]);
  const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]).map((each) => new ICAL.Component(each as never));
  const strange = calendars.find(({ name }) => name !== 'vcalendar');
  if (strange !== undefined) throw new Unreadable(`holds a ${strange.name.toUpperCase()} outside a VCALENDAR`);
  for (const calendar of calendars) for (const zone of calendar.getAllSubcomponents('vtimezone')) checkZone(zone);
  return calendars;
};

/** The library throws whatever it stumbles over. */
const byLibrary = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new Unreadable(`is no iCalendar: ${shortened(error instanceof Error ? error.message : String(error))}`);
  }
};

/** A zone whose rule repeats more often than yearly would keep the library counting. */
const checkZone = (zone: Event): void => {
  const rules = [...zone.getAllSubcomponents('standard'), ...zone.getAllSubcomponents('daylight')].flatMap((each) =>
    each.getAllProperties('rrule'),
  );
  const every = rules.map((rule) => (rawOf(rule) as { readonly freq?: string }).freq);
  if (every.some((freq) => freq !== 'YEARLY')) throw new Unreadable('has a VTIMEZONE that does not repeat yearly');
};

const noticeOf = (event: Event): MaintenanceNotice => {
  if (event.hasProperty('rrule') || event.hasProperty('rdate'))
    throw new Unreadable('is a maintenance that repeats: only single ones are read');
  const start = required(event, 'dtstart');
  const impact = optional(event, 'x-maintnote-impact');
  const level = impact === null ? null : impactOf(impact);
  const sequence = event.getFirstProperty('sequence')?.getFirstValue();
  const stamp = event.getFirstProperty('dtstamp');
  const status = optional(event, 'x-maintnote-status');
  const window = { start: instantOf(start), end: endOf(event, start) };
  return {
    carrier: optional(event, 'x-maintnote-provider'),
    account: optional(event, 'x-maintnote-account'),
    maintenanceId: textOf(required(event, 'x-maintnote-maintenance-id')),
    part: 1,
    sequence: typeof sequence === 'number' ? sequence : null,
    stamp: stamp === null ? null : instantOf(stamp),
    status: status === null ? null : noticeStatusOf(status),
    window,
    impact: level,
    objects: event.getAllProperties('x-maintnote-object-id').map((object) => ({ id: textOf(object), level: levelOf(object, level) })),
    summary: optional(event, 'summary'),
  };
};

const required = (event: Event, name: string): Property => {
  const property = event.getFirstProperty(name);
  if (property === null || textOf(property) === '') throw new Unreadable(`${name.toUpperCase()} is missing`);
  return property;
};

const optional = (event: Event, name: string): string | null => {
  const property = event.getFirstProperty(name);
  return property === null || textOf(property) === '' ? null : textOf(property);
};

const textOf = (property: Property): string => String(rawOf(property)).trim();

/** The value as it stands in the text, before the library makes something of it. */
const rawOf = ({ jCal }: Property): unknown => (jCal as readonly unknown[])[3];

const levelOf = (object: Property, ofAll: ImpactLevel | null): ImpactLevel => {
  const own = object.getParameter('x-maintnote-object-impact');
  if (typeof own === 'string') return impactOf(own);
  if (ofAll === null) throw new Unreadable('X-MAINTNOTE-IMPACT is missing');
  return ofAll;
};

const endOf = (event: Event, start: Property): Date => {
  const duration = event.getFirstProperty('duration');
  if (duration === null || event.hasProperty('dtend')) return instantOf(required(event, 'dtend'));
  const seconds = byLibrary(() => ICAL.Duration.fromString(textOf(duration)).toSeconds());
  return new Date(instantOf(start).getTime() + 1_000 * seconds);
};

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/;

/** In UTC, in a zone that the calendar brings along, or in one of the IANA database; a time without a zone could be any. */
const instantOf = (property: Property): Date => {
  const name = property.name.toUpperCase();
  const raw = textOf(property);
  if (!DATE_TIME.test(raw) || !DateTime.fromISO(raw, { zone: 'utc' }).isValid) throw new Unreadable(`${name} is no date with a time`);
  if (raw.endsWith('Z')) return DateTime.fromISO(raw, { zone: 'utc' }).toJSDate();
  const zone = property.getParameter('tzid');
  if (typeof zone !== 'string') throw new Unreadable(`${name} has no zone`);
  const brought = byLibrary(() => {
    const value = property.getFirstValue();
    return value instanceof ICAL.Time && value.zone.tzid !== 'floating' ? value.toJSDate() : null;
  });
  if (brought !== null) return brought;
  const local = DateTime.fromISO(raw, { zone });
  if (!local.isValid) throw new Unreadable(`${name} is in the zone ${shortened(zone)}, which nobody knows`);
  return (local.getPossibleOffsets()[0] ?? local).toJSDate();
};
