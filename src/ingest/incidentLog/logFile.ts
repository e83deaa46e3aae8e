/** A log as its reader gives it: records with their lines, and columns by name. */
import type { Column, LogRecord, RejectedRow } from './readers.js';

/** A record with its line, or a row that cannot be parsed. */
export type FileRow = { readonly line: number; readonly record: LogRecord } | RejectedRow;

export interface LogFile {
  /** Finds a column by its name. @throws LogFileError when the file has a header without it */
  readonly column: (name: string) => Column;
  readonly rows: AsyncIterable<FileRow>;
}

/** The file does not fit the mapping. */
export class LogFileError extends Error {}
