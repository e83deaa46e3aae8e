/**
 * Writes, transactions and their commits. Conflicts are found by key, whatever the key holds: documents, index entries and collections need
 * no rules of their own.
 */
import { Timestamp } from 'bson';
import { decode } from '../bson/decode.js';
import { encode } from '../bson/encode.js';
import { fail } from '../errors.js';
import { Layer, over, type Reader } from './layer.js';
import { encodeChange, logKey, positionOf, type Change, type Position } from './log.js';
import { metaKey } from './keyspace.js';
import type { Snapshot, Storage } from './storage.js';
import type { Document } from '../bson/values.js';

/** Thrown inside a plain write that meets a key an open transaction has written: wait for its end, then do the statement again. */
export class Blocked extends Error {
  readonly by: Promise<void>;
  constructor(by: Promise<void>) {
    super('Waiting for a transaction');
    this.by = by;
  }
}

const conflict = (): never =>
  fail('WriteConflict', 'Write conflict. Please retry your operation or multi-document transaction.', {
    labels: ['TransientTransactionError'],
  });

/** One atomic piece of work: what it reads, what it wrote so far, and what goes into the change log. */
export abstract class Work {
  readonly layer = new Layer();
  readonly changes: Change[] = [];
  abstract readonly reader: Reader;
  #undo: [string, Buffer | null | undefined][] | undefined;

  /** Claims a key before it is written: waits for its earlier writer, or fails with a conflict. */
  protected abstract claim(key: string): void;
  /** Marks the collection with this catalog key as used, so that it is not dropped or indexed meanwhile. */
  abstract use(catalogKey: string): void;
  /** Claims a collection as a whole, for changing its catalog record. */
  abstract useAlone(catalogKey: string): void;

  /** Writes a key; null removes it. */
  put(key: string, value: Buffer | null): void {
    this.claim(key);
    this.putShared(key, value);
  }

  /** Writes a key without conflict detection: it belongs to one session, or all writers write the same value. */
  putShared(key: string, value: Buffer | null): void {
    this.#undo?.push([key, this.layer.entries.get(key)]);
    this.layer.put(key, value);
  }

  /** Marks a point to go back to. @returns a function that takes back everything written since */
  checkpoint(): () => void {
    const undo: [string, Buffer | null | undefined][] = [];
    const changes = this.changes.length;
    this.#undo = undo;
    return () => {
      this.#undo = undefined;
      this.changes.length = changes;
      for (const [key, value] of undo.reverse()) {
        if (value === undefined) this.layer.forget(key);
        else this.layer.put(key, value);
      }
    };
  }
}

class PlainWork extends Work {
  readonly reader: Reader;
  readonly #engine: Engine;
  constructor(engine: Engine) {
    super();
    this.#engine = engine;
    this.reader = over(this.layer, {
      get catalogVersion() {
        return engine.storage.catalogVersion;
      },
      get: (key) => engine.storage.head.get(key),
      range: (...range) => engine.storage.head.range(...range),
    });
  }
  protected override claim(key: string): void {
    const holder = this.#engine.holders.get(key);
    if (holder !== undefined) throw new Blocked(holder.ended);
  }
  override use(): void {
    // A plain statement runs in one go: nothing can come between.
  }
  override useAlone(catalogKey: string): void {
    for (const transaction of this.#engine.open) if (transaction.uses.has(catalogKey)) throw new Blocked(transaction.ended);
  }
}

/** A multi-document transaction: reads the snapshot of its start and its own writes; the first writer of a key wins. */
export class Transaction extends Work {
  readonly reader: Reader;
  /** Catalog keys of the collections it has touched. */
  readonly uses = new Set<string>();
  /** Keys no other writer may write until the end. */
  readonly claims = new Set<string>();
  /** Resolves when the transaction is committed or aborted. */
  readonly ended: Promise<void>;
  finish: () => void = () => undefined;

  readonly snapshot: Snapshot;
  readonly #engine: Engine;

  constructor(engine: Engine, snapshot: Snapshot) {
    super();
    this.#engine = engine;
    this.snapshot = snapshot;
    this.reader = over(this.layer, snapshot);
    this.ended = new Promise((resolve) => (this.finish = resolve));
  }
  protected override claim(key: string): void {
    const { holders, recent } = this.#engine;
    const holder = holders.get(key);
    if (holder === this) return;
    if (holder !== undefined || (recent.get(key) ?? 0) > this.snapshot.sequence) conflict();
    holders.set(key, this);
    this.claims.add(key);
  }
  override use(catalogKey: string): void {
    this.uses.add(catalogKey);
    if ((this.#engine.recent.get(catalogKey) ?? 0) > this.snapshot.sequence)
      fail(246, 'Unable to read from a snapshot due to pending collection catalog changes; please retry the operation.', {
        labels: ['TransientTransactionError'],
      });
  }
  override useAlone(catalogKey: string): void {
    for (const other of this.#engine.open) if (other !== this && other.uses.has(catalogKey)) conflict();
    this.use(catalogKey);
  }
}

/** Commits: gives work its time, writes its changes into the log, keeps the first-writer-wins rule. */
export class Engine {
  /** Who has written a key in an open transaction. */
  readonly holders = new Map<string, Transaction>();
  /** The commit that last wrote a key, for as long as a transaction may have started before it. */
  readonly recent = new Map<string, number>();
  readonly open = new Set<Transaction>();
  /** The time of the last commit, and of the last one on disk: only the latter may be reported, since a crash may lose the other. */
  #time: Timestamp;
  #flushedTime: Timestamp;
  readonly #unflushed: { readonly sequence: number; readonly time: Timestamp }[] = [];
  #logBytes = 0;
  /** Changes up to here are gone from the log. */
  #floor: Position = '';
  #pruneAt = 10_000;
  #watchers = new Set<() => void>();
  readonly storage: Storage;
  readonly #mostLogBytes: number;

  /** @param logBytes how much change log to keep */
  constructor(storage: Storage, logBytes: number) {
    this.storage = storage;
    this.#mostLogBytes = logBytes;
    const { time } = this.#meta();
    const now = new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 });
    this.#time = time instanceof Timestamp ? time : now;
    this.#flushedTime = this.#time;
    this.#recall();
    storage.onFlush = () => {
      this.#forgetRecent();
      while ((this.#unflushed[0]?.sequence ?? Infinity) <= storage.flushedSequence)
        this.#flushedTime = this.#unflushed.shift()?.time ?? this.#flushedTime;
      for (const watcher of this.#watchers) watcher();
    };
    storage.onTakenBack = () => {
      const { flushedSequence } = storage;
      // An earlier commit of the same key may be on disk: as far as is known, it is the last one there.
      for (const [key, sequence] of this.recent) if (sequence > flushedSequence) this.recent.set(key, flushedSequence);
      this.#unflushed.length = 0;
      // The time is not set back: it may have been handed out.
      this.#recall();
    };
  }

  #meta(): Document {
    const bytes = this.storage.head.get(metaKey);
    return bytes === undefined ? {} : decode(bytes);
  }

  /** Takes the size and the floor of the log from the storage. */
  #recall(): void {
    const { logBytes, floor } = this.#meta();
    this.#logBytes = Number(logBytes ?? 0);
    this.#floor = typeof floor === 'string' ? Buffer.from(floor, 'hex').toString('latin1') : positionOf(this.#flushedTime, 0);
  }

  /** The time of the last commit that is on disk. */
  get time(): Timestamp {
    return this.#flushedTime;
  }

  /** The log reaches back to just after this position. */
  get floor(): Position {
    return this.#floor;
  }

  /** Starts a write outside any transaction. */
  plain(): Work {
    return new PlainWork(this);
  }

  /** Starts a multi-document transaction. */
  begin(): Transaction {
    const transaction = new Transaction(this, this.storage.snapshot());
    this.open.add(transaction);
    return transaction;
  }

  /** Lets a transaction go without a trace. */
  abort(transaction: Transaction): void {
    if (!this.open.delete(transaction)) return;
    for (const key of transaction.claims) this.holders.delete(key);
    transaction.snapshot.release();
    transaction.finish();
  }

  /**
   * Commits work: writers see it when this returns, it is on disk when the promise resolves.
   * @throws MongoError 14031 when it cannot be written: then it is as if it had never been
   * @param session `lsid` and `txnNumber` for the changes of a transaction
   */
  commit(work: Work, session?: Document): Promise<void> {
    if (work.layer.entries.size === 0) {
      if (work instanceof Transaction) this.abort(work);
      return this.storage.settled();
    }
    if (this.storage.isFull) {
      if (work instanceof Transaction) this.abort(work);
      return Promise.reject(this.storage.refusal());
    }
    this.#log(work, session);
    const done = this.storage.commit(work.layer);
    const { sequence } = this.storage;
    this.#unflushed.push({ sequence, time: this.#time });
    for (const key of work.layer.entries.keys()) this.recent.set(key, sequence);
    if (work instanceof Transaction) this.abort(work);
    return done;
  }

  #log(work: Work, session?: Document): void {
    const wall = new Date();
    const together = work instanceof Transaction;
    let time = this.tick(wall);
    work.changes.forEach((change, index) => {
      if (!together && index > 0) time = this.tick(wall);
      const bytes = encodeChange(change, wall, session);
      work.layer.put(logKey(positionOf(time, together ? index + 1 : 1)), bytes);
      this.#logBytes += bytes.length;
    });
    if (this.#logBytes > this.#mostLogBytes) this.#trim(work.layer);
    const floor = Buffer.from(this.#floor, 'latin1').toString('hex');
    work.layer.put(metaKey, encode({ time: this.#time, logBytes: this.#logBytes, floor }));
  }

  /** Advances the time. @returns a time that was never reported before */
  tick(wall = new Date()): Timestamp {
    const seconds = Math.floor(wall.getTime() / 1000);
    const { t, i } = this.#time;
    this.#time = seconds > t ? new Timestamp({ t: seconds, i: 1 }) : new Timestamp({ t, i: i + 1 });
    return this.#time;
  }

  /** Takes the oldest tenth out of the log. */
  #trim(layer: Layer): void {
    for (const [key, value] of this.storage.head.range(logKey(''), 'm')) {
      if (this.#logBytes <= this.#mostLogBytes * 0.9) return;
      layer.put(key, null);
      this.#logBytes -= value.length;
      this.#floor = key.slice(1);
    }
  }

  #forgetRecent(): void {
    if (this.open.size === 0 && !this.storage.busy) this.recent.clear();
    if (this.recent.size < this.#pruneAt) return;
    let oldest = this.storage.flushedSequence;
    for (const { snapshot } of this.open) oldest = Math.min(oldest, snapshot.sequence);
    for (const [key, sequence] of this.recent) if (sequence <= oldest) this.recent.delete(key);
    this.#pruneAt = this.recent.size * 2 + 10_000;
  }

  /**
   * Waits until something more is on disk.
   * @returns a function that stops the waiting
   */
  watch(wake: () => void): () => void {
    this.#watchers.add(wake);
    return () => this.#watchers.delete(wake);
  }
}
