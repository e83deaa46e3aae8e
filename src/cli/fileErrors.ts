/** What the file system says, in the words of whoever has to mend it: which path, what was wanted of it, and what to do. */
import { constants } from 'node:fs';
import { access, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileErrorReason } from '../ingest/fileErrors.js';

/**
 * Carries out work on a path.
 * @param failure the sentence that is true when it cannot be done, without its end: `The log a.csv cannot be read`
 * @param remedy what to do then, without the full stop
 * @throws Error of both with the reason between them, where the file system refuses; any other error as it is
 */
export const withPathErrors = async <T>(failure: string, remedy: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const reason = fileErrorReason(error);
    throw reason === undefined ? error : new Error(`${failure}: ${reason}. ${remedy}`, { cause: error });
  }
};

/** What a file that somebody named cannot be. @param label what it is to the command: `The log` */
const readFailure = (label: string, file: string): readonly [fails: string, todo: string] => [
  `${label} ${file} cannot be read`,
  'Name a file that this user may read',
];

/** Reads a text that somebody named. @param label what it is to the command, beginning a sentence */
export const readText = (label: string, file: string): Promise<string> =>
  withPathErrors(...readFailure(label, file), () => readFile(file, 'utf8'));

/** Bytes of a file that somebody named, which can be opened. @param label as for `readText` */
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

/** Sees whether a file can be written, before there is anything to write. It is neither made nor changed. */
export const checkWritable = (file: string): Promise<void> =>
  withWriteErrors(file, async () => {
    const stats = await stat(file).catch(() => null);
    if (stats?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
    await (stats === null ? access(`${dirname(file)}/`, constants.W_OK | constants.X_OK) : access(file, constants.W_OK));
  });

/** Carries out work that writes a file. @throws Error in words where the file system refuses */
export const withWriteErrors = <T>(file: string, work: () => Promise<T>): Promise<T> =>
  withPathErrors(`${file} cannot be written`, 'Name a file in a directory that this user may write to', work);
