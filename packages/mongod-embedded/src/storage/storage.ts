/**
 * The bytes on disk, as the server reads and writes them. A full disk or a damaged entry shows here first: writes are refused, and nothing
 * damaged is handed on.
 */
import { statfsSync } from 'node:fs';
import { fail, MongoError } from '../errors.js';
import { checksumBytes, verified, withChecksum } from './checksum.js';
import { noRoom } from './files.js';
import { migrate } from './format.js';
import { Layer, over, type Entry, type Reader } from './layer.js';
import { openLmdb, readFast, type Lmdb, type Using } from './lmdb.js';

/** The longest key the storage takes, in bytes (half a page of 4,096 less its header). */
export const maxKeyBytes = 1978;

/** A reader whose view does not change until it is released. */
export interface Snapshot extends Reader {
  /** The number of the last commit this view is sure to hold. */
  readonly sequence: number;
  /** Lets go of the view. Nothing may be read from it afterwards. */
  readonly release: () => void;
}

export { maxReaders } from './lmdb.js';

/** Beyond twice the bytes of a layer: for the pages above those that it changes. */
const headroomBytes = 2 ** 20;

/**
 * Durable ordered bytes with group commit. A commit is merged into a layer in memory, where later writers see it at once; whole layers are
 * written to disk one after the other, each in one storage transaction. Readers' snapshots show what is on disk only. A failed write is
 * rolled back, with everything committed on top of it.
 */
export class Storage {
  readonly #path: string;
  readonly #db: Lmdb;
  readonly #disk: Reader;
  #next = new Layer();
  #flushing: Layer | undefined;
  #head: Reader;
  #sequence = 0;
  #flushedSequence = 0;
  /** The commit that last changed the catalog. */
  #catalogSequence = 0;
  #flushed: Promise<void> = Promise.resolve();
  #nextFlush: Promise<void> | undefined;
  /** The room on the disk that the last write would have needed, in bytes; 0 when it was written. */
  #wantedBytes = 0;
  /** Called after each layer is on disk. */
  onFlush: () => void = () => undefined;
  /** Called when everything not on disk has been rolled back. */
  onTakenBack: () => void = () => undefined;
  /** Called with the reason why a layer could not be written. */
  onFailure: (cause: Error) => void = () => undefined;
  /** Called with the error when something read is not what was written. */
  onDamage: (error: Error) => void = () => undefined;
  #isDamaged = false;

  /**
   * @param path an existing directory that no other process has open
   * @throws Error when a newer version has written the data
   */
  constructor(path: string) {
    this.#path = path;
    this.#db = openLmdb(path);
    migrate(this.#db, path);
    this.#disk = this.#reader();
    this.#head = over(this.#next, this.#disk);
  }

  /** What writers see: everything committed, on disk or still on its way there. */
  get head(): Reader {
    return this.#head;
  }

  /** The number of the last commit, on disk or not. */
  get sequence(): number {
    return this.#sequence;
  }

  /** The number of the last commit that is on disk. */
  get flushedSequence(): number {
    return this.#flushedSequence;
  }

  /** The version of the catalog that writers see. */
  get catalogVersion(): number {
    return this.#catalogSequence;
  }

  /** Opens a view of what is on disk now. */
  snapshot(): Snapshot {
    const transaction = this.#db.useReadTransaction();
    let held = true;
    const release = (): void => {
      if (held) transaction.done();
      held = false;
    };
    const view = { transaction };
    const using = (): Using => (held ? view : fail('QueryPlanKilled', 'the view was released'));
    // A change that is on its way to disk may be in the view already.
    const catalogVersion = this.#catalogSequence <= this.#flushedSequence ? this.#catalogSequence : undefined;
    return { ...this.#reader(using), sequence: this.#flushedSequence, catalogVersion, release };
  }

  /**
   * Commits a layer: at once for writers, on disk when the promise resolves.
   * @throws MongoError 14031 when it cannot be written: then writers see no more of it
   */
  commit(layer: Layer): Promise<void> {
    for (const [key, value] of layer.entries) this.#next.put(key, value);
    this.#sequence += 1;
    if (layer.changesCatalog) this.#catalogSequence = this.#sequence;
    return this.settled();
  }

  /** Resolves when everything committed so far is on disk. */
  settled(): Promise<void> {
    if (this.#next.entries.size === 0) return this.#flushed;
    this.#nextFlush ??= this.#flushed.then(() => this.#flush());
    return this.#nextFlush;
  }

  async #flush(): Promise<void> {
    // Commands that arrived in the same turn of the event loop share this write.
    await new Promise((resolve) => setImmediate(resolve));
    const layer = this.#next;
    const sequence = this.#sequence;
    this.#flushing = layer;
    this.#next = new Layer();
    this.#flushed = this.#nextFlush ?? Promise.resolve();
    this.#nextFlush = undefined;
    this.#head = over(this.#next, over(layer, this.#disk));
    try {
      // After a failure the storage itself may be broken: then a transaction that waits is refused, where one that does not would hang.
      if (this.#wantedBytes > 0) this.#db.transactionSync(() => undefined);
      await write(this.#db, layer);
    } catch (error) {
      throw this.#takeBack(layer, error instanceof Error ? error : new Error(String(error)));
    }
    this.#wantedBytes = 0;
    this.#db.resetReadTxn();
    this.#flushing = undefined;
    this.#flushedSequence = sequence;
    this.#head = over(this.#next, this.#disk);
    this.onFlush();
  }

  #takeBack(layer: Layer, cause: Error): MongoError {
    this.#wantedBytes = 2 * sizeOf(layer) + headroomBytes;
    this.#flushing = undefined;
    this.#flushed = Promise.resolve();
    this.#next = new Layer();
    this.#nextFlush = undefined;
    this.#head = over(this.#next, this.#disk);
    // What writers have seen under a number is not what they see from here on.
    this.#catalogSequence = this.#sequence += 1;
    this.onTakenBack();
    this.onFailure(cause);
    return this.refusal(this.isFull ? noRoom : cause.message);
  }

  #reader(using: () => Using | undefined = () => undefined): Reader {
    const value = (key: string, stored: Buffer, isShared = false): Buffer => verified(key, stored, isShared) ?? this.#damage();
    return {
      get: (key) => {
        if (isTooLong(key)) return undefined;
        const stored = readFast(this.#db, key, using());
        return stored && value(key, stored, true);
      },
      range: (from, to, reverse = false) => chunks(this.#db, { from, to, reverse, using, value }),
    };
  }

  #damage(): never {
    this.#isDamaged = true;
    const error = new MongoError('InternalError', 'an entry of data.mdb does not match its checksum');
    this.onDamage(error);
    throw error;
  }

  /** Whether something was read that is not what was written. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** What a write is refused with. */
  refusal(why = noRoom): MongoError {
    return new MongoError('OutOfDiskSpace', `The data directory ${this.#path} takes no writes: ${why}. Nothing was changed`);
  }

  /** Whether the last write failed and there is still no room for it. */
  get isFull(): boolean {
    if (this.#wantedBytes === 0) return false;
    const { bavail, bsize } = statfsSync(this.#path);
    return bavail * bsize < this.#wantedBytes;
  }

  /** Whether commits are still on their way to disk. */
  get busy(): boolean {
    return this.#flushing !== undefined || this.#next.entries.size > 0;
  }

  /** The size of the file and of the pages in it that are free, in bytes. */
  statistics(): { readonly storageSize: number; readonly freeStorageSize: number } {
    const { pageSize, lastPageNumber, root, free } = this.#db.getStats() as unknown as Statistics;
    const pages = lastPageNumber + 1;
    const used = [root, free].reduce((sum, tree) => sum + tree.treeBranchPageCount + tree.treeLeafPageCount + tree.overflowPages, 2);
    return { storageSize: pages * pageSize, freeStorageSize: (pages - used) * pageSize };
  }

  /** How many keys [from, to) holds on disk. */
  count(from: string, to: string): number {
    return this.#db.getKeysCount({ start: cut(from), end: cut(to) });
  }

  /** Waits for the disk and closes. */
  async close(): Promise<void> {
    await this.settled().catch(() => undefined);
    await this.#db.close();
  }
}

/** What the storage library counts (liblmdb, `MDB_stat`): the pages of the data, and of the list of free ones. */
interface Statistics {
  readonly pageSize: number;
  readonly lastPageNumber: number;
  readonly root: Pages;
  readonly free: Pages;
}
type Pages = Readonly<Record<'treeBranchPageCount' | 'treeLeafPageCount' | 'overflowPages', number>>;

const isTooLong = (key: string): boolean => key.length > maxKeyBytes;

/** A key, or the longest key before one that is too long to be stored. */
const cut = (key: string): string => (isTooLong(key) ? key.slice(0, maxKeyBytes) : key);

function sizeOf(layer: Layer): number {
  let size = 0;
  for (const [key, value] of layer.entries) size += key.length + checksumBytes + (value?.length ?? 0);
  return size;
}

/** A block is one storage transaction. Its promise is the only one that a failure rejects: no put has one of its own. */
async function write(db: Lmdb, layer: Layer): Promise<void> {
  try {
    await db.batch(() => {
      for (const [key, value] of layer.entries) void (value === null ? db.remove(key) : db.put(key, withChecksum(key, value)));
    });
  } catch (error) {
    // The reason is reported by another promise, which is rejected as well.
    await (error as { readonly commitError?: Promise<never> }).commitError;
    throw error;
  }
}

/** A range to read, in which view, and how a stored value becomes one. */
interface RangeRead {
  readonly from: string;
  readonly to: string;
  readonly reverse: boolean;
  readonly using: () => Using | undefined;
  readonly value: (key: string, stored: Buffer) => Buffer;
}

/** How much of a range is read ahead, about. */
const pieceBytes = 2 ** 20;

/**
 * Reads a range by growing pieces. A cursor of the storage never stays open between two steps of its consumer: an abandoned one would
 * keep its transaction alive, and closing it late crashes the process.
 */
function* chunks(db: Lmdb, { from, to, reverse, using, value: valueOf }: RangeRead): Generator<Entry> {
  // What is small, such as the entries of an index, is read by pages of a list, which need not be read in several pieces.
  let size = from.startsWith('d') ? 4 : 24;
  let bound = cut(reverse ? to : from);
  const end = cut(reverse ? from : to);
  // A bound that is too long comes right after the key it is cut to.
  const inclusiveEnd = reverse ? !isTooLong(from) : isTooLong(to);
  for (let first = true; ; first = false) {
    const exclusiveStart = !first || (reverse ? !isTooLong(to) : isTooLong(from));
    const options = { start: bound, end, limit: size, exclusiveStart, inclusiveEnd, reverse, ...using() };
    const piece = [...db.getRange(options)];
    for (const { key, value } of piece) yield [key, valueOf(key, value)];
    const last = piece.at(-1);
    if (last === undefined || piece.length < size) return;
    bound = last.key;
    // Large documents come in small pieces: a piece is held as a whole.
    const held = piece.reduce((sum, { value }) => sum + value.length, 0);
    size = held > pieceBytes ? Math.max(size >> 2, 1) : Math.min(size * 4, 1024);
  }
}
