/** Copies a data directory by means of the storage library. It copies one view of the data, so a server may go on writing meanwhile. */
import { open } from 'lmdb';
import { makePrivate } from './files.js';
import { maxReaders } from './storage.js';

/** Copies the data of a directory, which this or another process may have open, without the free pages. The copy is for this user alone. */
export async function copyData(from: string, to: string): Promise<void> {
  const db = open<Buffer, Buffer>({ path: from, noSubdir: false, readOnly: true, maxReaders });
  try {
    makePrivate(to);
    await db.backup(to, true);
    makePrivate(to);
  } finally {
    await db.close();
  }
}
