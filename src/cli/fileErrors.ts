/** What the file system says, in the words of whoever has to mend it: which path, what was wanted of it, and what to do. */
import { constants } from 'node:fs';
import { access, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { whyRefused } from '../ingest/fileErrors.js';

/**
 * Carries out work on a path.
 * @param fails the sentence that is true when it cannot be done, without its end: `The log a.csv cannot be read`
 * @param todo what to do then, without the full stop
 * @throws Error of both with the reason between them, where the file system refuses; any other error as it is
 */
export const onPath = async <T>(fails: string, todo: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const why = whyRefused(error);
    throw why === undefined ? error : new Error(`${fails}: ${why}. ${todo}`, { cause: error });
  }
};

/** What a file that somebody named cannot be. @param called what it is to the command: `The log` */
const unread = (called: string, file: string): readonly [fails: string, todo: string] => [
  `${called} ${file} cannot be read`,
  'Name a file that this user may read',
];

/** Reads a text that somebody named. @param called what it is to the command, beginning a sentence */
export const readText = (called: string, file: string): Promise<string> => onPath(...unread(called, file), () => readFile(file, 'utf8'));

/** Bytes of a file that somebody named, which can be opened. @param called as for `readText` */
export const sizeOf = (called: string, file: string): Promise<number> =>
  onPath(...unread(called, file), async () => {
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
  onWritten(file, async () => {
    const stats = await stat(file).catch(() => null);
    if (stats?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
    await (stats === null ? access(`${dirname(file)}/`, constants.W_OK | constants.X_OK) : access(file, constants.W_OK));
  });

/** Carries out work that writes a file. @throws Error in words where the file system refuses */
export const onWritten = <T>(file: string, work: () => Promise<T>): Promise<T> =>
  onPath(`${file} cannot be written`, 'Name a file in a directory that this user may write to', work);
