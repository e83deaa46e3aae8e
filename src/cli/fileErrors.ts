/** File system errors for users: the path, the attempted action, and the remedy. */
import { constants } from 'node:fs';
import { access, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileErrorReason } from '../ingest/fileErrors.js';

/**
 * Carries out work on a path.
 * @param failure the failure as a sentence without its end: `The log a.csv cannot be read`
 * @param remedy without the full stop
 * @throws Error with failure, reason and remedy for file system errors; any other error unchanged
 */
export const withPathErrors = async <T>(failure: string, remedy: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const reason = fileErrorReason(error);
    throw reason === undefined ? error : new Error(`${failure}: ${reason}. ${isFull(error) ? 'Make room' : remedy}`, { cause: error });
  }
};

/** A full disk has one remedy, whatever was to be done. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

/** Failure and remedy of reading a file. @param label its name in messages: `The log` */
const readFailure = (label: string, file: string): readonly [fails: string, todo: string] => [
  `${label} ${file} cannot be read`,
  'Name a file that this user may read',
];

/** Reads a text file given by the user. @param label its name at the start of a message */
export const readText = (label: string, file: string): Promise<string> =>
  withPathErrors(...readFailure(label, file), () => readFile(file, 'utf8'));

/** The size in bytes of a readable file given by the user. @param label as for `readText` */
export const readableFileSize = (label: string, file: string): Promise<number> =>
  withPathErrors(...readFailure(label, file), async () => {
    const handle = await open(file);
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      return stats.size;
    } finally {
      await handle.close();
    }
  });

/** Checks whether a file can be written, without creating or changing it. */
export const checkWritable = (file: string): Promise<void> =>
  withWriteErrors(file, async () => {
    const stats = await stat(file).catch(() => null);
    if (stats?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
    await (stats === null ? access(`${dirname(file)}/`, constants.W_OK | constants.X_OK) : access(file, constants.W_OK));
  });

/** Runs work that writes a file. @throws Error with a readable message for file system errors */
export const withWriteErrors = <T>(file: string, work: () => Promise<T>): Promise<T> =>
  withPathErrors(`${file} cannot be written`, 'Name a file in a directory that this user may write to', work);
