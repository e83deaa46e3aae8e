/** Text → notices, whatever form a carrier gave them. */
import { isUtf8 } from 'node:buffer';
import type { MaintenanceNotice } from '../../domain/plan/maintenance.js';
import { readCalendar } from './calendar.js';
import { readJson } from './json.js';
import { Unreadable } from './vocabulary.js';
import { shortened } from '../printable.js';

/** Characters of the longest text that is looked at: a notice has a few thousand. */
const LONGEST = 5_000_000;
/** Notices of one text. */
const MOST = 1_000;
/** Characters of a summary that are kept. */
const LONGEST_SUMMARY = 4_000;

/** The notices of a text, or why it cannot be taken. */
export type Reading = { readonly notices: readonly MaintenanceNotice[] } | { readonly reason: string };

/**
 * Reads MAINTNOTE iCalendar, or the JSON form; which of them it is shows at the first character.
 * @param text with or without a byte order mark
 */
export const readNotices = (text: string): Reading => {
  try {
    return { notices: inParts(few(dispatched(text))).map(kept) };
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.message };
    throw error;
  }
};

/** Reads a file's bytes: UTF-8, and nothing that merely resembles it. */
export const readNoticeBytes = (bytes: Uint8Array): Reading =>
  isUtf8(bytes) ? readNotices(new TextDecoder().decode(bytes)) : { reason: 'is not UTF-8' };

const dispatched = (text: string): readonly MaintenanceNotice[] => {
  if (text.length > LONGEST) throw new Unreadable(`is longer than ${LONGEST.toLocaleString('en')} characters`);
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return readCalendar(start);
  if (start.startsWith('{') || start.startsWith('[')) return readJson(start);
  throw new Unreadable(start === '' ? 'is empty' : `is neither iCalendar nor JSON: it begins with ${shortened(start.slice(0, 20))}`);
};

const few = (notices: readonly MaintenanceNotice[]): readonly MaintenanceNotice[] => {
  if (notices.length <= MOST) return notices;
  throw new Unreadable(`holds ${notices.length.toLocaleString('en')} notices: at most ${MOST.toLocaleString('en')} are read`);
};

const kept = (notice: MaintenanceNotice): MaintenanceNotice => ({
  ...notice,
  summary: notice.summary?.slice(0, LONGEST_SUMMARY) ?? null,
  objects: [...new Map(notice.objects.map((object) => [object.id, object])).values()],
});

const sameMaintenance = (one: MaintenanceNotice, other: MaintenanceNotice): boolean =>
  one.maintenanceId === other.maintenanceId && one.account === other.account && one.carrier === other.carrier;

/** A maintenance that a text announces for several windows has as many parts, counted in order of time. */
const inParts = (notices: readonly MaintenanceNotice[]): readonly MaintenanceNotice[] =>
  notices.map((notice) => {
    const windows = notices.filter((other) => sameMaintenance(notice, other)).map(({ window }) => windowKey(window));
    return { ...notice, part: 1 + [...new Set(windows)].sort().indexOf(windowKey(notice.window)) };
  });

/** Sorts by start, then by end. */
const windowKey = ({ start, end }: MaintenanceNotice['window']): string =>
  [start, end].map((at) => String(at.getTime()).padStart(16, '0')).join('-');
