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

const instantReader = ({ column, format, zone }: Instant): ((text: string) => Date) => {
  const parsers = format.map((one) => parserFor(one, zone));
  return memoizeLast((text) => {
    for (const parse of parsers) {
      const at = parse(text);
      if (at.isValid) return earliestInstant(at).toJSDate();
    }
    return rejectRow(`unreadable time ${quoted(text)} in ${column.join(', ')}`);
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

const parserFor = (format: string, zone: string): ((text: string) => DateTime) => {
  const plain = NAMED_FORMATS.find((one) => one === format);
  switch (plain) {
    case 'ISO':
      return (text) => DateTime.fromISO(text, { zone, setZone: true });
    case 'EPOCH_MS':
      return (text) => DateTime.fromMillis(Number(text));
    case 'EPOCH_S':
      return (text) => DateTime.fromSeconds(Number(text));
    case undefined: {
      const parser: TokenParser = DateTime.buildFormatParser(format, { locale: 'en' });
      return (text) => DateTime.fromFormatParser(text, parser, { zone, setZone: true, locale: 'en' });
    }
  }
};
