import { Long } from 'bson';
import { maxDocumentBytes } from './bytes.js';
import { fail } from './errors.js';
import { Batch } from './wire.js';
import type { Document } from './values.js';

/** How long a cursor nobody asks is kept (`cursorTimeoutMillis`). */
export const cursorLifeMs = 10 * 60_000;

/** Where the documents of a cursor come from. */
export interface Source {
  /**
   * The next documents, as BSON.
   * @param size how many at most
   * @param waitMs how long to wait for the first, for sources that go on
   * @param signal aborted when nobody waits any more
   */
  next(size: number, waitMs: number, signal: AbortSignal): Promise<readonly Buffer[]> | readonly Buffer[];
  /** Whether `next` can wait for documents that are not there yet. */
  readonly waits: boolean;
  /** Whether nothing more will ever come. */
  readonly done: boolean;
  /** Further fields of the cursor in each answer (`postBatchResumeToken`). */
  fields?(): Document;
  readonly close: () => void;
}

/** An open cursor. */
export interface Cursor {
  readonly id: Long;
  readonly namespace: string;
  readonly source: Source;
  /** The session and transaction it was opened in: `getMore` must come in the same. */
  readonly session: string | undefined;
  readonly txnNumber: number | undefined;
  readonly keepAlive: boolean;
  usedAt: number;
  busy: boolean;
}

/** The cursors of a server. */
export class Cursors {
  readonly #open = new Map<string, Cursor>();
  timedOut = 0;

  /** The number of open cursors. */
  get size(): number {
    return this.#open.size;
  }

  /** Keeps a source for `getMore`. */
  add(cursor: Omit<Cursor, 'id' | 'usedAt' | 'busy'>, now: number): Cursor {
    const id = new Long((Math.random() * 2 ** 32) | 0, ((Math.random() * 2 ** 30) | 0) + 1);
    const opened = { ...cursor, id, usedAt: now, busy: false };
    this.#open.set(id.toString(), opened);
    return opened;
  }

  /**
   * An open cursor.
   * @throws MongoError 43 when it is unknown
   */
  get(id: Long): Cursor {
    return this.#open.get(id.toString()) ?? fail('CursorNotFound', `cursor id ${id.toString()} not found`);
  }

  /** Whether a cursor is open. */
  has(id: Long): boolean {
    return this.#open.has(id.toString());
  }

  /** Closes a cursor. @returns whether it was open */
  kill(id: Long): boolean {
    const cursor = this.#open.get(id.toString());
    cursor?.source.close();
    return this.#open.delete(id.toString());
  }

  /** Closes what a condition holds for. */
  killWhere(condition: (cursor: Cursor) => boolean): void {
    for (const cursor of this.#open.values()) if (condition(cursor)) this.kill(cursor.id);
  }

  /** Closes cursors nobody has asked for long. @param now epoch milliseconds */
  expire(now: number): void {
    const before = this.size;
    this.killWhere(({ busy, keepAlive, usedAt }) => !busy && !keepAlive && now - usedAt > cursorLifeMs);
    this.timedOut += before - this.size;
  }
}

/** A source over documents that are read as they are pulled. */
export function sourceOf(documents: Iterable<Buffer>, release: () => void): Source {
  const iterator = documents[Symbol.iterator]();
  let ahead = iterator.next();
  let released = false;
  const close = (): void => {
    if (released) return;
    released = true;
    iterator.return?.();
    release();
  };
  return {
    waits: false,
    get done() {
      return ahead.done === true;
    },
    next(size) {
      const items: Buffer[] = [];
      let bytes = 0;
      while (ahead.done !== true && items.length < size && (items.length === 0 || bytes + ahead.value.length <= maxDocumentBytes)) {
        items.push(ahead.value);
        bytes += ahead.value.length;
        ahead = iterator.next();
      }
      if (ahead.done === true) close();
      return items;
    },
    close,
  };
}

/** The `cursor` of an answer. */
export function cursorReply(
  field: 'firstBatch' | 'nextBatch',
  id: Long,
  namespace: string,
  items: readonly Buffer[],
  source: Source,
): Document {
  return { cursor: { [field]: new Batch(items), ...source.fields?.(), id, ns: namespace } };
}
