/** Times as logs write them. */
import { DateTime, type TokenParser } from 'luxon';
import { type Instant, NAMED_FORMATS } from './fields.js';
import { type FindColumn, type Reader, rejectRow } from './readers.js';
import { quoted } from '../printable.js';

/** Reads the first non-empty of several times. @returns a reader that returns null when all are empty */
export const timeReader = (column: FindColumn, instants: readonly Instant[]): Reader<Date | null> => {
  const readers = instants.map((instant) => ({ columns: instant.column.map(column), read: instantReader(instant) }));
  return (record) => {
    for (const { columns, read } of readers) {
      const texts = columns.map((one) => one(record)).filter((text) => text !== '');
      if (texts.length === columns.length) return read(texts.join(' '));
    }
    return null;
  };
};

const instantReader = ({ column, format, zone, locale, earliest }: Instant): ((text: string) => Date) => {
  const parsers = format.map((one) => parserFor(one, locale));
  const where = column.join(', ');
  return memoizeLast((text) => {
    for (const parse of parsers) {
      const at = parse(text, zone);
      if (!at.isValid) continue;
      if (isSkipped(at, () => parse(text, 'utc')))
        return rejectRow(`the time ${quoted(text)} in ${where} does not exist in ${zone}: clocks go forward over it`);
      const instant = earliestInstant(at).toJSDate();
      return instant >= earliest
        ? instant
        : rejectRow(
            `the time ${quoted(text)} in ${where} lies before ${earliest.toISOString().slice(0, 10)}: check "format", or set "earliest"`,
          );
    }
    return rejectRow(`unreadable time ${quoted(text)} in ${where}`);
  });
};

/** Caches the last result: the rows of a case repeat its times, and parsing one costs more than the rest of the row. */
const memoizeLast = (read: (text: string) => Date): ((text: string) => Date) => {
  let last: { readonly text: string; readonly at: Date } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, at: read(text) };
    return last.at;
  };
};

/**
 * A local time that occurs twice, when clocks go back, is the first of the two. The date library's choice would depend on the current date.
 */
const earliestInstant = (at: DateTime): DateTime => at.getPossibleOffsets()[0] ?? at;

/** Whether the clocks of its zone never showed the local time: the date library moves it on. @param wall what was written */
const isSkipped = (at: DateTime, wall: () => DateTime): boolean => {
  if (at.zone.isUniversal || at.offset === at.minus({ hours: 3 }).offset) return false;
  const written = wall();
  return written.isValid && (written.hour !== at.hour || written.minute !== at.minute);
};

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, whose 1900 has a 29 February. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);

const parserFor = (format: string, locale: string): ((text: string, zone: string) => DateTime) => {
  const plain = NAMED_FORMATS.find((one) => one === format);
  switch (plain) {
    case 'ISO':
      return (text, zone) => DateTime.fromISO(text, { zone, setZone: true });
    case 'EPOCH_MS':
      return (text) => DateTime.fromMillis(Number(text), { zone: 'utc' });
    case 'EPOCH_S':
      return (text) => DateTime.fromSeconds(Number(text), { zone: 'utc' });
    case 'SPREADSHEET':
      // Shares of a day are written with some ten digits: the second is what was meant.
      return (text, zone) =>
        DateTime.fromMillis(SPREADSHEET_EPOCH + Math.round((Number(text) * DAY_MS) / 1_000) * 1_000, { zone: 'utc' }).setZone(zone, {
          keepLocalTime: true,
        });
    case undefined: {
      const parser: TokenParser = DateTime.buildFormatParser(format, { locale });
      return (text, zone) => DateTime.fromFormatParser(text, parser, { zone, setZone: true, locale });
    }
  }
};
