/** File bytes → records, streamed in constant memory. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Mapping } from './mapping.js';
import { type Column, type LogRecord, type RejectedRow, REPLACEMENT_CHARACTER } from './readers.js';
import { listNames, quoted, escapeInvisible } from '../printable.js';

/** A record with its first line, or a row that cannot be parsed. */
export type FileRow = { readonly line: number; readonly record: LogRecord } | RejectedRow;

export interface LogFile {
  /** Finds a column by its name. @throws FileError when the file has a header without it */
  readonly column: (name: string) => Column;
  readonly rows: AsyncIterable<FileRow>;
}

/** The file does not fit the mapping. */
export class LogFileError extends Error {}

/**
 * Opens a log.
 * @param chunks the file's bytes
 * @throws FileError when there is no header
 */
export const openLogFile = (chunks: AsyncIterable<Uint8Array>, file: Mapping['file']): Promise<LogFile> => {
  const text = decodeChunks(chunks, file.encoding);
  return file.format === 'csv' ? openCsv(text, file) : Promise.resolve(openJsonLines(text, file.encoding));
};

async function* decodeChunks(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

type CsvRow = { readonly line: number; readonly record: readonly string[] } | RejectedRow;

const openCsv = async (text: AsyncIterable<string>, { delimiter, quote, columns, encoding }: Mapping['file']): Promise<LogFile> => {
  const rows = readCsvRows(text, delimiter, quote);
  const header = columns ?? readHeader(await rows.next(), encoding);
  return {
    column: (name) => {
      const index = header.indexOf(name);
      if (index < 0) throw new LogFileError(`The file has no column ${quoted(name)}; it has ${listNames(header)}`);
      return (record) => (record as readonly string[])[index] ?? '';
    },
    rows: withWidth(rows, header.length),
  };
};

const readHeader = ({ value: first }: IteratorResult<CsvRow, undefined>, encoding: string): readonly string[] => {
  if (first === undefined) throw new LogFileError('The file is empty');
  if ('reason' in first) throw new LogFileError(`The header ${first.reason}`);
  if (first.record.some((name) => name.includes(REPLACEMENT_CHARACTER)))
    throw new LogFileError(
      `The header has bytes that are not ${encoding}: set "file.encoding" in the mapping. It reads ${listNames(first.record)}`,
    );
  return first.record.map((name) => name.trim());
};

interface CsvItem {
  readonly record: readonly string[];
  /** `splitLines` counts up to the record's end. */
  readonly info: { readonly lines: number };
}

async function* readCsvRows(text: AsyncIterable<string>, delimiter: string, quote: string): AsyncGenerator<CsvRow, undefined> {
  const quoted = { unclosed: false };
  const parser = parse({
    delimiter,
    quote,
    info: true,
    relax_column_count: true,
    // A stray quote is a character; skipping its record instead would swallow whole records after it.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => {
      quoted.unclosed = true;
      return undefined;
    },
  });
  const source = Readable.from(text, { objectMode: false });
  source.on('error', (error) => parser.destroy(error)).pipe(parser);
  let lines = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvItem>) {
      lines = info.lines;
      yield { line: lines - countLineBreaks(record), record };
    }
    if (quoted.unclosed)
      yield { line: lines + 1, reason: 'opens a quote that is never closed: this row and the rest of the file cannot be read' };
  } finally {
    source.destroy();
  }
  return undefined;
}

/** Line breaks inside quoted fields; next to no record has any. */
const countLineBreaks = (record: readonly string[]): number =>
  record.reduce((count, field) => (field.includes('\n') ? count + field.split('\n').length - 1 : count), 0);

/** A row with a different number of columns than the header cannot be trusted. */
async function* withWidth(rows: AsyncIterable<CsvRow>, width: number): AsyncGenerator<FileRow> {
  for await (const row of rows) {
    if ('reason' in row || row.record.length === width) yield row;
    else yield { line: row.line, reason: `has ${row.record.length} columns where the header has ${width}` };
  }
}

const openJsonLines = (text: AsyncIterable<string>, encoding: string): LogFile => ({
  column: (name) => {
    const path = name.split('.');
    return (record) => toText(path.reduce<unknown>(propertyOf, record));
  },
  rows: readJsonRows(text, encoding),
});

const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

const toText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
};

async function* readJsonRows(text: AsyncIterable<string>, encoding: string): AsyncGenerator<FileRow> {
  let line = 0;
  for await (const written of splitLines(text)) {
    line += 1;
    if (written.trim() === '') continue;
    const row = parseJsonRow(written, line);
    // A name that cannot be read is none that the mapping knows: the row would be taken for one without that field.
    const name = 'record' in row && written.includes(REPLACEMENT_CHARACTER) ? unreadableName(row.record) : undefined;
    yield name === undefined ? row : { line, reason: `has a field whose name has bytes that are not ${encoding}: ${quoted(name)}` };
  }
}

/** A name of a field, at any depth, that the decoder could not read. */
const unreadableName = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  const [name] = entries.find(([key]) => key.includes(REPLACEMENT_CHARACTER)) ?? [];
  return name ?? entries.map(([, each]) => unreadableName(each)).find((found) => found !== undefined);
};

async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text) {
    const [first = '', ...more] = chunk.split('\n');
    if (more.length === 0) {
      rest += first;
      continue;
    }
    yield rest + first;
    yield* more.slice(0, -1);
    rest = more.at(-1) ?? '';
  }
  yield rest;
}

const parseJsonRow = (written: string, line: number): FileRow => {
  try {
    const record: unknown = JSON.parse(written);
    const isObject = typeof record === 'object' && record !== null && !Array.isArray(record);
    return isObject ? { line, record: record as Readonly<Record<string, unknown>> } : { line, reason: 'is not a JSON object' };
  } catch (error) {
    return { line, reason: `is not JSON: ${escapeInvisible(error instanceof Error ? error.message : String(error))}` };
  }
};
