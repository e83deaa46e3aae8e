/**
 * The files of a data directory: whether they begin as they must, and who may read them. The data file is looked at without the storage
 * library, which trusts what it maps.
 */
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the last owner left: no data yet, data in good order, or data that must pass a check before they are used. */
export type DirectoryState = 'new' | 'clean' | 'unchecked';

/** The file that holds the data, in a data directory and in a backup. */
export const dataFile = (path: string): string => join(path, 'data.mdb');

/** The error for a data directory that must not be opened, with the remedy. @param what the problem, without a full stop */
export const damaged = (path: string, what: string): Error =>
  new Error(`The data directory ${path} is damaged: ${what}. Restore a backup, or move the directory away to start anew`);

/** Why a data directory takes no writes. */
export const noRoom = 'there is no room on its disk';

/** Whether a file could not be written because its disk, or what this user may have of it, is full. */
export const hasNoRoom = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

/**
 * Looks at the data file before it is mapped into memory: an empty one would be taken for a new database, and without one of its two
 * first pages the last transaction would be lost in silence.
 * @throws Error when the file is missing or empty, or does not begin as it must
 */
export function checkDataFile(path: string, found: DirectoryState): void {
  const data = statSync(dataFile(path), { throwIfNoEntry: false });
  if (data?.isFile() === false) throw damaged(path, 'data.mdb is not a file');
  const size = data?.size;
  // The lock file is made after the data file: where it is alone, there were data.
  if (found === 'new' && !size && (size === 0 || !statSync(join(path, 'lock.mdb'), { throwIfNoEntry: false })?.isFile())) return;
  if (size === undefined) throw damaged(path, 'data.mdb is missing');
  if (size === 0) throw damaged(path, 'data.mdb is empty');
  const first = metaPage(path, 0);
  if (first === undefined) throw damaged(path, 'data.mdb does not begin as a data file does');
  if (metaPage(path, first.pageSize) === undefined) throw damaged(path, 'the second page of data.mdb is damaged');
}

/**
 * Whether the data file lacks pages that its last transaction knows of: it was cut, or a copy of it ended early, whatever its times say.
 */
export function endsEarly(path: string): boolean {
  const newest = newestMeta(path);
  return newest === undefined || statSync(dataFile(path)).size < (newest.lastPage + 1) * newest.pageSize;
}

/** What a meta page says of a tree of pages (liblmdb, `MDB_db`). */
export interface Tree {
  readonly depth: number;
  readonly branches: number;
  readonly leaves: number;
  readonly overflows: number;
  readonly entries: number;
  readonly root: number;
}

/** What a meta page says. */
export interface Meta {
  readonly pageSize: number;
  /** The tree of the pages that are free, and that of the data. */
  readonly free: Tree;
  readonly data: Tree;
  readonly lastPage: number;
  readonly transaction: number;
}

/** The meta page of the last transaction. @returns undefined if one of the two is invalid */
export function newestMeta(path: string): Meta | undefined {
  const first = metaPage(path, 0);
  const second = first && metaPage(path, first.pageSize);
  return first && second && (first.transaction > second.transaction ? first : second);
}

/** Where a meta page keeps what it says, in bytes: its kind, the number of the format, the rest (liblmdb, `MDB_page`, `MDB_meta`). */
const meta = { kind: 18, magic: 24, mapSize: 40, pageSize: 48, free: 48, data: 96, lastPage: 144, transaction: 152, end: 160 } as const;

/** What the storage library takes. */
const pageSizes: ReadonlySet<number> = new Set([512, 1024, 2048, 4096, 8192, 16_384, 32_768]);

/** One of the two meta pages. @returns undefined if invalid */
function metaPage(path: string, position: number): Meta | undefined {
  const page = Buffer.alloc(meta.end);
  const file = openSync(dataFile(path), 'r');
  try {
    readSync(file, page, 0, meta.end, position);
  } finally {
    closeSync(file);
  }
  const [pageSize, lastPage] = [page.readUInt32LE(meta.pageSize), pageNumber(page, meta.lastPage)];
  const isMeta = page.readUInt16LE(meta.kind) === 8 && page.readUInt32LE(meta.magic) === 0xbeefc0de && pageSizes.has(pageSize);
  if (!isMeta || (lastPage + 1) * pageSize > pageNumber(page, meta.mapSize)) return undefined;
  return {
    pageSize,
    free: treeAt(page, meta.free),
    data: treeAt(page, meta.data),
    lastPage,
    transaction: pageNumber(page, meta.transaction),
  };
}

const treeAt = (page: Buffer, at: number): Tree => ({
  depth: page.readUInt16LE(at + 6),
  branches: pageNumber(page, at + 8),
  leaves: pageNumber(page, at + 16),
  overflows: pageNumber(page, at + 24),
  entries: pageNumber(page, at + 32),
  root: pageNumber(page, at + 40),
});

/** A number of 64 bits, as exact as a double is: more pages than that fit on no disk. */
export const pageNumber = (bytes: Buffer, at: number): number => bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;

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
    throw new Error(
      `Other users may read ${path}, and its permissions cannot be changed: run chmod ${mode.toString(8)} as its owner, or choose another directory`,
    );
}
