/**
 * Opens the storage library, with the settings that the server depends on. Its types lack a view for the fast read, so that is declared
 * here.
 */
import { open, type RootDatabase } from 'lmdb';

/** How many views may be open at a time. */
export const maxReaders = 4096;

/** The storage library's database. Keys are bytes written as latin1 strings. */
export type Lmdb = RootDatabase<Buffer, string>;

/** A view of the storage library. */
export type ReadTransaction = ReturnType<Lmdb['useReadTransaction']>;

/** In which view something is read: without one, in that of the newest state on disk. */
export interface Using {
  readonly transaction?: ReadTransaction;
}

const keyEncoder = {
  writeKey: (key: string, target: Buffer, at: number): number => {
    // The library answers this error with a larger buffer; a text would be cut instead.
    if (at + key.length > target.length) throw new RangeError('A key beyond the end of the buffer');
    return at + target.write(key, at, 'latin1');
  },
  readKey: (source: Buffer, from: number, to: number): string => source.toString('latin1', from, to),
};

/** Opens the database of a directory that no other process has open. */
export const openLmdb = (path: string): Lmdb =>
  open<Buffer, string>({
    path,
    noSubdir: false,
    keyEncoder,
    encoding: 'binary',
    overlappingSync: false,
    // With it the storage makes promises that no caller gets: a failed write would reject them, and end the process.
    eventTurnBatching: false,
    maxReaders,
    // Pages are about to be written over anyway: nothing else lives in this process's heap that a file may not show.
    noMemInit: false,
  });

interface FastReads {
  getBinaryFast(key: string, using?: Using): Buffer | undefined;
}

/** The stored value of a key, in a buffer that the next read writes over. */
export const readFast = (db: FastReads, key: string, using: Using | undefined): Buffer | undefined => db.getBinaryFast(key, using);
