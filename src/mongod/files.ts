import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectoryState } from './lock.js';

/** The file that holds the data, in a data directory and in a backup. */
export const dataFile = (path: string): string => join(path, 'data.mdb');

/** What is wrong with a data directory that must not be opened, and what to do. @param what what is wrong, without a full stop */
export const damaged = (path: string, what: string): Error =>
  new Error(`The data directory ${path} is damaged: ${what}. Restore a backup, or move the directory away to start anew`);

/**
 * Looks whether a directory that has had data still has its file: an empty one would be taken for a new database.
 * @throws Error when the file is missing or empty
 */
export function checkDataFile(path: string, found: DirectoryState): void {
  if (found === 'new') return;
  const size = statSync(dataFile(path), { throwIfNoEntry: false })?.size;
  if (size === undefined) throw damaged(path, 'data.mdb is missing');
  if (size === 0) throw damaged(path, 'data.mdb is empty');
}

/** The size of the storage's lock file for `maxReaders`: 64 bytes for each, and a header. */
const lockBytes = (maxReaders: number): number => maxReaders * 64 + 4096;

/**
 * Makes the files of a storage before it does: it would let other users read them. The lock file gets its room on the disk at once, since
 * the storage writes it through a mapping, where a full disk ends the process by a signal.
 */
export function makeFiles(path: string, maxReaders: number): void {
  closeSync(openSync(dataFile(path), 'a', 0o600));
  writeFileSync(join(path, 'lock.mdb'), Buffer.alloc(lockBytes(maxReaders)), { mode: 0o600 });
}

/**
 * Makes a directory for this user alone; one that is there, and the files in it, are closed to other users. On Windows the directory
 * inherits who may read it.
 * @throws Error when it stays open to others: it belongs to another user, or its file system knows no permissions
 */
export function makePrivate(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  closeToOthers(path, 0o700);
  for (const entry of readdirSync(path, { withFileTypes: true })) if (entry.isFile()) closeToOthers(join(path, entry.name), 0o600);
}

function closeToOthers(path: string, mode: number): void {
  // Another process that looks at the directory may have removed a draft meanwhile.
  const isOpen = (): boolean => ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0;
  if (!isOpen()) return;
  try {
    chmodSync(path, mode);
  } catch {
    // Whether it is closed is looked at below, also where the system pretends to have done it.
  }
  if (isOpen())
    throw new Error(`Other users may read ${path}, and its permissions cannot be changed: run chmod ${mode.toString(8)} as its owner, or choose another directory`);
}
