/**
 * Open cursors and their sources. All commands share one thread, so a long read gives way to others every few milliseconds. A batch ends at
 * 16 MiB.
 */
import { Long } from 'bson';
import { setImmediate as otherWork } from 'node:timers/promises';
import { maxDocumentBytes } from '../bson/bytes.js';
import { fail } from '../errors.js';
import type { Document } from '../bson/values.js';

/** How long an idle cursor is kept (`cursorTimeoutMillis`). */
export const cursorLifeMs = 10 * 60_000;

/** Where the documents of a cursor come from. */
export interface Source {
  /**
   * The next documents, as BSON.
   * @param size how many at most
   * @param waitMs how long to wait for the first document of a tailing source
   * @param signal aborted when the client is gone
   */
  next(size: number, waitMs: number, signal: AbortSignal): Promise<readonly Buffer[]>;
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

  /** An open cursor. @throws MongoError 43 when it is unknown */
  get(id: Long): Cursor {
    return this.#open.get(id.toString()) ?? fail('CursorNotFound', `cursor id ${id.toString()} not found`);
  }

  /** Whether a cursor is open. */
  has(id: Long): boolean {
    return this.#open.has(id.toString());
  }

  /** Closes a cursor. @returns whether it was open */
  kill(id: Long): boolean {
    this.#open.get(id.toString())?.source.close();
    return this.#open.delete(id.toString());
  }

  /** Closes what a condition holds for. */
  killWhere(condition: (cursor: Cursor) => boolean): void {
    for (const cursor of this.#open.values()) if (condition(cursor)) this.kill(cursor.id);
  }

  /** Closes idle cursors. @param now epoch milliseconds */
  expire(now: number): void {
    const before = this.size;
    this.killWhere(({ busy, usedAt }) => !busy && now - usedAt > cursorLifeMs);
    this.timedOut += before - this.size;
  }
}

/** How long a source works before others have their turn. */
const turnMs = 5;

/** Cooperative scheduling: calls of the returned function yield to other commands when a time slice is used up. */
function takeTurns(): () => Promise<void> | undefined {
  let until = performance.now() + turnMs;
  return () => {
    if (performance.now() < until) return undefined;
    return otherWork().then(() => {
      until = performance.now() + turnMs;
    });
  };
}

/** Takes everything a flow yields, in turns. */
export async function drain<T>(flow: Iterable<T | undefined>, take: (item: T) => void): Promise<void> {
  const turn = takeTurns();
  let pulls = 0;
  for (const item of flow) {
    if (item !== undefined) take(item);
    const pause = (++pulls & 15) === 0 ? turn() : undefined;
    if (pause) await pause;
  }
}

/** A source over documents that are read as they are pulled; `release` is called once, when nothing more is read. */
export class FlowSource implements Source {
  readonly waits = false;
  readonly #iterator: Iterator<Buffer | undefined>;
  readonly #release: () => void;
  #ahead: Buffer | undefined;
  #ended = false;
  #reading = false;

  constructor(flow: Iterable<Buffer | undefined>, release: () => void) {
    this.#iterator = flow[Symbol.iterator]();
    this.#release = release;
  }

  get done(): boolean {
    return this.#ended && this.#ahead === undefined;
  }

  async next(size: number): Promise<readonly Buffer[]> {
    const turn = takeTurns();
    const items: Buffer[] = [];
    let bytes = 0;
    this.#reading = true;
    try {
      for (let pulls = 0; !this.done; pulls += 1) {
        if (this.#ahead !== undefined) {
          if (items.length === size || (items.length > 0 && bytes + this.#ahead.length > maxDocumentBytes)) break;
          items.push(this.#ahead);
          bytes += this.#ahead.length;
        }
        this.#pull();
        const pause = (pulls & 15) === 0 ? turn() : undefined;
        if (pause) await pause;
      }
    } finally {
      this.#reading = false;
      if (this.#ended) this.close();
    }
    return items;
  }

  #pull(): void {
    this.#ahead = undefined;
    if (this.#ended) return;
    const next = this.#iterator.next();
    if (next.done === true) this.#ended = true;
    else this.#ahead = next.value;
  }

  close(): void {
    this.#ended = true;
    if (this.#reading) return;
    this.#iterator.return?.();
    this.#release();
  }
}

/** The `cursor` of an answer. */
export function cursorReply(
  field: 'firstBatch' | 'nextBatch',
  id: Long,
  namespace: string,
  items: readonly Buffer[],
  source: Source,
): Document {
  return { cursor: { [field]: items, ...source.fields?.(), id, ns: namespace } };
}
