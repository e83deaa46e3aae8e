/** File bytes → records, streamed in constant memory. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Mapping } from './mapping.js';
import { type FileText, openText } from './fileText.js';
import { openJson } from './jsonRecords.js';
import { type FileRow, type LogFile, LogFileError } from './logFile.js';
import { type RejectedRow, REPLACEMENT_CHARACTER } from './readers.js';
import { listNames, quoted } from '../printable.js';

/**
 * Opens a log.
 * @param chunks the file's bytes, as they are or packed by gzip
 * @throws LogFileError when the file is of another form, or there is no header
 */
export const openLogFile = async (chunks: AsyncIterable<Uint8Array>, file: Mapping['file']): Promise<LogFile> => {
  const text = await openText(chunks, file.encoding);
  return file.format === 'csv' ? openCsv(text, file) : openJson(text, file);
};

type CsvRow = { readonly line: number; readonly record: readonly string[] } | RejectedRow;

const openCsv = async (text: FileText, { delimiter, quote, columns, encoding }: Mapping['file']): Promise<LogFile> => {
  if (/^\s*(?:\{|\[\s*\{)/.test(text.begins)) throw new LogFileError('It is JSON: set "file.format" in the mapping to "json"');
  // Spreadsheets write their delimiter into a line of its own before the header.
  const separator = /^sep=(.)\r?\n/.exec(text.begins);
  const rows = readCsvRows(text.pieces, separator?.[1] ?? delimiter, quote, separator === null ? 1 : 2);
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

async function* readCsvRows(
  text: AsyncIterable<string>,
  delimiter: string,
  quote: string,
  fromLine: number,
): AsyncGenerator<CsvRow, undefined> {
  const quoted = { unclosed: false };
  const parser = parse({
    delimiter,
    quote,
    from_line: fromLine,
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
