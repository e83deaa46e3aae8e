/** Text → notices, in any supported format. */
import { isUtf8 } from 'node:buffer';
import type { MaintenanceNotice } from '../../domain/plan/maintenance/maintenance.js';
import { readCalendar } from './calendar.js';
import { readJsonNotices } from './json.js';
import { UnreadableNotice } from './vocabulary.js';
import { quoted } from '../printable.js';

/** Maximum length of a text: a notice has a few thousand characters. */
const MAX_LENGTH = 5_000_000;
/** Notices of one text. */
const MAX_NOTICES = 1_000;
/** Characters of a summary that are kept. */
const MAX_SUMMARY_LENGTH = 4_000;

/** The notices of a text, or why it cannot be read. */
export type ReadNotices = { readonly notices: readonly MaintenanceNotice[] } | { readonly reason: string };

/**
 * Reads MAINTNOTE iCalendar or JSON, by the first character.
 * @param text with or without a byte order mark
 */
export const readNotices = (text: string): ReadNotices => {
  try {
    return { notices: withParts(withinLimit(parseNotices(text))).map(normalized) };
  } catch (error) {
    if (error instanceof UnreadableNotice) return { reason: error.message };
    throw error;
  }
};

/** Reads a file's bytes, which must be valid UTF-8. */
export const readNoticeBytes = (bytes: Uint8Array): ReadNotices =>
  isUtf8(bytes) ? readNotices(new TextDecoder().decode(bytes)) : { reason: 'is not UTF-8' };

const parseNotices = (text: string): readonly MaintenanceNotice[] => {
  if (text.length > MAX_LENGTH) throw new UnreadableNotice(`is longer than ${MAX_LENGTH.toLocaleString('en')} characters`);
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return readCalendar(start);
  if (start.startsWith('{') || start.startsWith('[')) return readJsonNotices(start);
  throw new UnreadableNotice(start === '' ? 'is empty' : `is neither iCalendar nor JSON: it begins with ${quoted(start.slice(0, 20))}`);
};

const withinLimit = (notices: readonly MaintenanceNotice[]): readonly MaintenanceNotice[] => {
  if (notices.length <= MAX_NOTICES) return notices;
  throw new UnreadableNotice(`holds ${notices.length.toLocaleString('en')} notices: at most ${MAX_NOTICES.toLocaleString('en')} are read`);
};

const normalized = (notice: MaintenanceNotice): MaintenanceNotice => ({
  ...notice,
  summary: notice.summary?.slice(0, MAX_SUMMARY_LENGTH) ?? null,
  objects: [...new Map(notice.objects.map((object) => [object.id, object])).values()],
});

const sameMaintenance = (one: MaintenanceNotice, other: MaintenanceNotice): boolean =>
  one.maintenanceId === other.maintenanceId && one.account === other.account && one.carrier === other.carrier;

/** A maintenance with several windows has one part per window, numbered by time. */
const withParts = (notices: readonly MaintenanceNotice[]): readonly MaintenanceNotice[] =>
  notices.map((notice) => {
    const windows = notices.filter((other) => sameMaintenance(notice, other)).map(({ window }) => windowKey(window));
    return { ...notice, part: 1 + [...new Set(windows)].sort().indexOf(windowKey(notice.window)) };
  });

/** Sorts by start, then by end. */
const windowKey = ({ start, end }: MaintenanceNotice['window']): string =>
  [start, end].map((at) => String(at.getTime()).padStart(16, '0')).join('-');
