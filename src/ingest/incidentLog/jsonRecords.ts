/** JSON → records: an object a line, a list of objects, or objects over many lines, one after another. */
import { JSONParser } from '@streamparser/json';
import type { FileText } from './fileText.js';
import type { FileRow, LogFile } from './logFile.js';
import { REPLACEMENT_CHARACTER } from './readers.js';
import type { Mapping } from './mapping.js';
import { escapeInvisible, quoted } from '../printable.js';

/** A column is a path: `alarm.id`. */
export const openJson = (text: FileText, { encoding, records, each }: Mapping['file']): LogFile => ({
  column: (name) => {
    const path = name.split('.');
    return (record) => toText(path.reduce<unknown>(propertyOf, record));
  },
  rows: readable(each === null ? readJson(text, records) : spread(readJson(text, records), each.split('.')), encoding),
});

const readJson = ({ begins, pieces }: FileText, records: string | null): AsyncIterable<FileRow> => {
  const first = begins.trimStart().split('\n', 1)[0]?.trim() ?? '';
  if (records !== null) return readDocument(pieces, `$.${records}.*`);
  if (first.startsWith('[')) return readDocument(pieces, '$.*');
  return first === '{' ? readDocument(pieces, '$') : readLines(pieces);
};

/** A record for each item of a list in it, which stands in its field `each`; a record without items stays. */
async function* spread(rows: AsyncIterable<FileRow>, path: readonly string[]): AsyncGenerator<FileRow> {
  for await (const row of rows) {
    const items = 'record' in row ? path.reduce<unknown>(propertyOf, row.record) : undefined;
    if ('reason' in row || !Array.isArray(items) || items.length === 0) yield row;
    else
      for (const each of items as readonly unknown[])
        yield { line: row.line, record: { ...(row.record as Readonly<Record<string, unknown>>), each } };
  }
}

const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

const toText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
};

/** A name that cannot be read is none that the mapping knows: the row would be taken for one without that field. */
async function* readable(rows: AsyncIterable<FileRow>, encoding: string): AsyncGenerator<FileRow> {
  for await (const row of rows) {
    const name = 'record' in row ? unreadableName(row.record) : undefined;
    yield name === undefined
      ? row
      : { line: row.line, reason: `has a field whose name has bytes that are not ${encoding}: ${quoted(name)}` };
  }
}

/** A name of a field, at any depth, that the decoder could not read. */
const unreadableName = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  const [name] = entries.find(([key]) => key.includes(REPLACEMENT_CHARACTER)) ?? [];
  return name ?? entries.map(([, each]) => unreadableName(each)).find((found) => found !== undefined);
};

const rowOf = (line: number, value: unknown): FileRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { line, record: value as Readonly<Record<string, unknown>> }
    : { line, reason: 'is not a JSON object' };

const notJson = (error: unknown): string => `is not JSON: ${escapeInvisible(error instanceof Error ? error.message : String(error))}`;

/** Values of a document as it is read; a record's line is the one it ends on. */
async function* readDocument(pieces: AsyncIterable<string>, path: string): AsyncGenerator<FileRow> {
  const rows: FileRow[] = [];
  let line = 1;
  const parser = new JSONParser({ paths: [path], keepStack: false, separator: '' });
  parser.onValue = ({ value }) => void rows.push(rowOf(line, value));
  const read = (text: string): void => {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) line += 1;
      parser.write(index > 0 ? `\n${part}` : part);
    }
  };
  try {
    for await (const piece of pieces) {
      read(piece);
      yield* rows.splice(0);
    }
    parser.end();
  } catch (error) {
    yield* rows;
    yield { line, reason: `${notJson(error)}; the rest of the file cannot be read` };
  }
}

async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<FileRow> {
  let line = 0;
  for await (const written of splitLines(pieces)) {
    line += 1;
    if (written.trim() !== '') yield parseLine(written, line);
  }
}

async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const [first = '', ...more] = piece.split('\n');
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

const parseLine = (written: string, line: number): FileRow => {
  try {
    return rowOf(line, JSON.parse(written));
  } catch (error) {
    return { line, reason: notJson(error) };
  }
};
