/**
 * Change streams. A stream reads the log of the changes that are on disk, and keeps its position in it. The resume token holds that
 * position, so a client can resume after a restart and the server keeps nothing for it.
 */
import { Timestamp } from 'bson';
import { setImmediate as otherWork } from 'node:timers/promises';
import { checkSize, maxDocumentBytes } from '../bson/bytes.js';
import { equalValues } from '../bson/compare.js';
import { decode } from '../bson/decode.js';
import { encode } from '../bson/encode.js';
import type { Catalog } from '../storage/catalog.js';
import type { Source } from './cursors.js';
import type { Engine } from '../storage/engine.js';
import { fail } from '../errors.js';
import {
  decodeChange,
  endOf,
  logKey,
  parseToken,
  positionOf,
  resumeToken,
  timeOf,
  type LoggedChange,
  type Position,
  type TokenKind,
} from '../storage/log.js';
import type { Reader } from '../storage/layer.js';
import { search } from '../planner/scan.js';
import type { Document } from '../bson/values.js';

/** What a change stream watches. */
export interface StreamOptions {
  readonly db: string;
  /** Undefined: every collection of the database. */
  readonly collection: string | undefined;
  /** Every database. */
  readonly everywhere: boolean;
  readonly updateLookup: boolean;
  /** The stages after `$changeStream`; undefined drops the event. */
  readonly transform: (event: Document) => Document | undefined;
  readonly start: { readonly position: Position; readonly kind: TokenKind };
}

/**
 * Where a stream starts.
 * @param stage the `$changeStream` document
 * @throws MongoError 260 a token that cannot be resumed, 286 when the log no longer reaches back
 */
export function streamStart(engine: Engine, stage: Document): StreamOptions['start'] {
  const given = ['resumeAfter', 'startAfter', 'startAtOperationTime'].filter((name) => stage[name] !== undefined);
  if (given.length > 1)
    fail(given.includes('startAtOperationTime') ? 40674 : 50865, `Only one type of resume option is allowed, but multiple were found.`);
  const time = stage['startAtOperationTime'];
  if (time !== undefined) {
    if (!(time instanceof Timestamp))
      return fail('TypeMismatch', `BSON field '$changeStream.startAtOperationTime' is the wrong type, expected type 'timestamp'`);
    return checkHistory(engine, { position: positionOf(time, 0), kind: 'end' });
  }
  const token = (stage['resumeAfter'] ?? stage['startAfter'] ?? undefined) as Document | undefined;
  if (token === undefined) return { position: endOf(engine.time), kind: 'end' };
  const start = parseToken(token);
  if (start.kind === 'invalidate' && stage['resumeAfter'] !== undefined)
    fail('InvalidResumeToken', "Attempting to resume a change stream using 'resumeAfter' is not allowed from an invalidate notification");
  return checkHistory(engine, start);
}

function checkHistory({ floor }: Engine, start: StreamOptions['start']): StreamOptions['start'] {
  if (start.position < floor) historyLost();
  return start;
}

/** The refusals that no resuming helps. */
const notResumable = { labels: ['NonResumableChangeStreamError'] };

const historyLost = (): never =>
  fail(
    'ChangeStreamHistoryLost',
    'Resume of change stream was not possible, as the resume point may no longer be in the oplog.',
    notResumable,
  );

interface StreamEvent {
  readonly token: Document;
  /** Undefined when the pipeline keeps the event back. */
  readonly bytes: Buffer | undefined;
}

/** The largest event: a stored document, and 16 KiB around it (MongoDB's `BSONObjMaxInternalSize`). */
const mostEventBytes = maxDocumentBytes + 16 * 1024;

/** How much is read in one go, in bytes. */
const batchBytes = 8 * 1024 * 1024;

/** A tailing source: committed changes in commit order, waiting without polling. */
export class ChangeStream implements Source {
  readonly #engine: Engine;
  readonly #catalog: Catalog;
  readonly #options: StreamOptions;
  /** Read up to here, and not yet given out. */
  #position: Position;
  #queue: StreamEvent[] = [];
  #token: Document;
  /** Whether the log holds more than has been read so far. */
  #behind = false;
  #ended = false;
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(engine: Engine, catalog: Catalog, options: StreamOptions) {
    this.#engine = engine;
    this.#catalog = catalog;
    this.#options = options;
    this.#position = options.start.position;
    this.#token = resumeToken(options.start.position, options.start.kind);
  }

  readonly waits = true;

  get done(): boolean {
    return this.#ended && this.#queue.length === 0;
  }

  fields(): Document {
    return { postBatchResumeToken: this.#token };
  }

  close(): void {
    this.#closed = true;
    this.#wake();
  }

  async next(size: number, waitMs: number, signal: AbortSignal): Promise<readonly Buffer[]> {
    const deadline = Date.now() + waitMs;
    for (;;) {
      const seen = this.#engine.storage.flushedSequence;
      const items = this.#take(size);
      const left = deadline - Date.now();
      if (items.length > 0 || this.done || this.#closed || left <= 0 || signal.aborted) return items;
      // What of the log is left to read is read in turns, so that others have theirs.
      if (this.#behind) await otherWork();
      else if (seen === this.#engine.storage.flushedSequence) await this.#wait(left, signal);
    }
  }

  #wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        stop();
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const stop = this.#engine.watch(wake);
      const timer = setTimeout(wake, ms);
      signal.addEventListener('abort', wake);
      this.#wake = wake;
    });
  }

  #take(size: number): Buffer[] {
    if (this.#queue.length === 0 && !this.#ended) this.#read(size);
    const items: Buffer[] = [];
    let bytes = 0;
    for (let event = this.#queue[0]; event !== undefined && items.length < size; event = this.#queue[0]) {
      bytes += event.bytes?.length ?? 0;
      if (items.length > 0 && bytes > maxDocumentBytes) break;
      this.#queue.shift();
      this.#token = event.token;
      if (event.bytes) items.push(event.bytes);
    }
    return items;
  }

  /** Continues from the current position up to the end of what is on disk. */
  #read(size: number): void {
    if (this.#position < this.#engine.floor) historyLost();
    const snapshot = this.#engine.storage.snapshot();
    let events = 0;
    let bytes = 0;
    this.#behind = true;
    try {
      for (const [key, value] of snapshot.range(`${logKey(this.#position)}\0`, 'm')) {
        const change = decodeChange(key, value);
        this.#position = change.position;
        const more = this.#concerns(change) ? this.#events(change, snapshot) : [];
        this.#queue.push(...(more.length > 0 ? more : [{ token: resumeToken(change.position, 'end'), bytes: undefined }]));
        events += more.filter((event) => event.bytes !== undefined).length;
        bytes += Math.max(value.length, ...more.map((event) => event.bytes?.length ?? 0));
        if (this.#ended || events >= size || bytes > batchBytes) return;
      }
      this.#behind = false;
      // Nothing more on disk, and a commit is there as a whole or not at all: it stands where whoever begins now would stand.
      const end = resumeToken(endOf(timeOf(this.#position)), 'end');
      if (this.#queue.length === 0 && String(end['_data']) > String(this.#token['_data'])) this.#token = end;
    } finally {
      snapshot.release();
    }
  }

  #concerns({ db, collection }: LoggedChange): boolean {
    const { everywhere, db: watched, collection: only } = this.#options;
    return everywhere || (db === watched && (only === undefined || only === collection));
  }

  /** The event of a change, and after the change that takes the watched away, the event that ends the stream. */
  #events(change: LoggedChange, snapshot: Reader): StreamEvent[] {
    const { kind, position, clusterTime, wallTime } = change;
    const token = resumeToken(position, 'change');
    const own = { token, bytes: this.#transformed(this.#shape(change, token, snapshot)) };
    const { everywhere, collection } = this.#options;
    if (everywhere || kind !== (collection === undefined ? 'dropDatabase' : 'drop')) return [own];
    this.#ended = true;
    const last = resumeToken(position, 'invalidate');
    return [own, { token: last, bytes: this.#transformed({ _id: last, operationType: 'invalidate', clusterTime, wallTime }) }];
  }

  #shape(change: LoggedChange, token: Document, snapshot: Reader): Document {
    const { kind, db, collection, documentKey, updateDescription, clusterTime, wallTime, lsid, txnNumber } = change;
    const fullDocument = this.#fullDocument(change, snapshot);
    return {
      _id: token,
      operationType: kind,
      clusterTime,
      wallTime,
      ...(lsid && { lsid, txnNumber }),
      ...(fullDocument !== undefined && { fullDocument }),
      ns: kind === 'dropDatabase' ? { db } : { db, coll: collection },
      ...(documentKey && { documentKey }),
      ...(updateDescription && { updateDescription }),
    };
  }

  #fullDocument({ kind, fullDocument, documentKey, db, collection }: LoggedChange, snapshot: Reader): Document | null | undefined {
    if (fullDocument) return decode(fullDocument);
    if (kind !== 'update' || !this.#options.updateLookup || documentKey === undefined) return undefined;
    const found = this.#catalog.find(snapshot, db, collection);
    const [current] = found ? search(snapshot, found, { filter: documentKey, limit: 1 }) : [];
    return current?.document ?? null;
  }

  #transformed(event: Document): Buffer | undefined {
    const result = this.#options.transform(event);
    if (result !== undefined && !equalValues(result['_id'], event['_id']))
      fail(
        'ChangeStreamFatalError',
        'The pipeline has taken the _id of an event, its resume token: only it allows to resume.',
        notResumable,
      );
    return result && checkSize(encode(result), 'BSONObjectTooLarge', mostEventBytes);
  }
}
