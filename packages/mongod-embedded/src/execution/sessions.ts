/**
 * Sessions: their transactions, and their retry records. The record of a write is committed with the write itself, so that a retry after a
 * crash neither repeats nor loses it.
 */
import { Binary } from 'bson';
import { toNumber } from '../bson/bytes.js';
import { decode } from '../bson/decode.js';
import { encode } from '../bson/encode.js';
import type { Engine, Transaction, Work } from '../storage/engine.js';
import { fail } from '../errors.js';
import { sessionKey } from '../storage/keyspace.js';
import type { Reader } from '../storage/layer.js';
import { isDocument, type Document } from '../bson/values.js';

/** How long a session is remembered without being used (`localLogicalSessionTimeoutMinutes`). */
export const sessionLifeMs = 30 * 60_000;

type TransactionState = 'none' | 'inProgress' | 'committed' | 'aborted';

/** A logical session: its newest transaction number and its state. */
export interface Session {
  readonly key: string;
  readonly lsid: Document;
  txnNumber: number;
  state: TransactionState;
  /** Whether a retry record of this number may be there. */
  mayBeRetried: boolean;
  transaction: Transaction | undefined;
  timer: NodeJS.Timeout | undefined;
  usedAt: number;
}

/** What a retryable write has answered so far, by statement number; a committed transaction has none. */
export interface RetryRecord {
  readonly txnNumber: number;
  readonly committed: boolean;
  readonly results: ReadonlyMap<number, Document>;
}

/** The sessions of this process; retry records outlive it on disk. */
export class Sessions {
  readonly #engine: Engine;
  readonly #lifeMs: number;
  readonly #sessions = new Map<string, Session>();
  committed = 0;
  aborted = 0;

  /** @param lifeMs how long a transaction may be open */
  constructor(engine: Engine, lifeMs: number) {
    this.#engine = engine;
    this.#lifeMs = lifeMs;
  }

  /** The number of sessions known. */
  get size(): number {
    return this.#sessions.size;
  }

  /** The session of an `lsid`, remembered from disk when it is new to this process. */
  get(lsid: unknown, now: number): Session {
    const key = keyOf(lsid);
    let session = this.#sessions.get(key);
    if (session === undefined) {
      const record = readRetryRecord(this.#engine.storage.head, key);
      session = {
        key,
        lsid: lsid as Document,
        txnNumber: record?.txnNumber ?? -1,
        state: record?.committed === true ? 'committed' : 'none',
        mayBeRetried: record !== undefined,
        transaction: undefined,
        timer: undefined,
        usedAt: now,
      };
      this.#sessions.set(key, session);
    }
    session.usedAt = now;
    return session;
  }

  /**
   * Takes the number of a retryable write.
   * @throws MongoError 225 when a newer one has been seen
   */
  startWrite(session: Session, txnNumber: number): void {
    this.#refuseOlder(session, txnNumber);
    if (txnNumber === session.txnNumber && session.state !== 'none')
      fail('IllegalOperation', `A multi-document transaction has used the number ${txnNumber} of a retryable write`);
    if (txnNumber > session.txnNumber) this.#renumber(session, txnNumber, 'none');
  }

  /** Starts a transaction for `startTransaction: true`. */
  startTransaction(session: Session, txnNumber: number): Transaction {
    this.#refuseOlder(session, txnNumber);
    if (txnNumber === session.txnNumber)
      fail(50911, `Cannot start transaction ${txnNumber}: one with the same number is in state ${session.state}`);
    this.#renumber(session, txnNumber, 'inProgress');
    session.transaction = this.#engine.begin();
    session.timer = setTimeout(() => this.abort(session), this.#lifeMs).unref();
    return session.transaction;
  }

  /**
   * The open transaction a statement belongs to.
   * @throws MongoError 251 when there is none of that number
   */
  continueTransaction(session: Session, txnNumber: number): Transaction {
    this.#refuseOlder(session, txnNumber);
    if (txnNumber > session.txnNumber)
      fail('NoSuchTransaction', `Given transaction number ${txnNumber} does not match any in-progress transactions.`);
    if (session.transaction !== undefined) return session.transaction;
    if (session.state === 'committed') fail('TransactionCommitted', `Transaction with { txnNumber: ${txnNumber} } has been committed.`);
    return fail('NoSuchTransaction', `Transaction with { txnNumber: ${txnNumber} } has been aborted.`);
  }

  #refuseOlder(session: Session, txnNumber: number): void {
    if (txnNumber < session.txnNumber)
      fail('TransactionTooOld', `Cannot start transaction ${txnNumber}: the newer transaction ${session.txnNumber} has already started.`);
  }

  #renumber(session: Session, txnNumber: number, state: TransactionState): void {
    this.abort(session);
    session.txnNumber = txnNumber;
    session.state = state;
    session.mayBeRetried = false;
  }

  /** Commits; resolves when the transaction is on disk. Again for one already committed. */
  async commit(session: Session, txnNumber: number): Promise<void> {
    if (txnNumber === session.txnNumber && session.state === 'committed') return this.#engine.storage.settled();
    const transaction = this.continueTransaction(session, txnNumber);
    clearTimeout(session.timer);
    session.transaction = undefined;
    session.state = 'committed';
    if (transaction.layer.entries.size > 0) writeRetryRecord(transaction, session.key, { txnNumber, committed: true, results: new Map() });
    try {
      await this.#engine.commit(transaction, { lsid: session.lsid, txnNumber });
    } catch (error) {
      if (session.txnNumber === txnNumber) session.state = 'aborted';
      throw error;
    }
    this.committed += 1;
  }

  /** Aborts the open transaction, if there is one. */
  abort(session: Session): void {
    clearTimeout(session.timer);
    if (session.transaction === undefined) return;
    this.#engine.abort(session.transaction);
    session.transaction = undefined;
    session.state = 'aborted';
    this.aborted += 1;
  }

  /**
   * Ends some or all sessions: open transactions are aborted; retry records stay until they expire.
   * @returns the keys of the sessions
   */
  end(lsids?: readonly unknown[]): ReadonlySet<string> {
    const keys = new Set(lsids?.map(keyOf) ?? this.#sessions.keys());
    for (const key of keys) {
      const session = this.#sessions.get(key);
      if (session) this.abort(session);
    }
    return keys;
  }

  /** Forgets idle sessions, on disk as well. @param now epoch milliseconds */
  forgetOld(now: number): Promise<void> {
    for (const [key, session] of this.#sessions) {
      if (session.transaction === undefined && now - session.usedAt > sessionLifeMs) this.#sessions.delete(key);
    }
    const work = this.#engine.plain();
    for (const [key, value] of this.#engine.storage.head.range('s', 't')) {
      const { usedAt } = decode(value);
      if (!this.#sessions.has(key.slice(1)) && usedAt instanceof Date && now - usedAt.getTime() > sessionLifeMs) work.putShared(key, null);
    }
    return this.#engine.commit(work);
  }
}

function keyOf(lsid: unknown): string {
  const id = isDocument(lsid) ? lsid['id'] : undefined;
  if (!(id instanceof Binary) || id.sub_type !== Binary.SUBTYPE_UUID) return fail('InvalidOptions', 'lsid.id must be a UUID');
  return Buffer.from(id.buffer.subarray(0, id.position)).toString('latin1');
}

/** What a session's last retryable write has answered. */
export function readRetryRecord(reader: Reader, session: string): RetryRecord | undefined {
  const bytes = reader.get(sessionKey(session));
  if (bytes === undefined) return undefined;
  const { txnNumber, committed, statements, results } = decode(bytes);
  const answers = results as Document[];
  return {
    txnNumber: toNumber(txnNumber) ?? -1,
    committed: committed === true,
    results: new Map((statements as unknown[]).map((statement, index) => [toNumber(statement) ?? 0, answers[index] ?? {}])),
  };
}

/** Puts a retry record into the same commit as its writes. */
export function writeRetryRecord(work: Work, session: string, { txnNumber, committed, results }: RetryRecord): void {
  const record = { txnNumber, committed, statements: [...results.keys()], results: [...results.values()], usedAt: new Date() };
  work.putShared(sessionKey(session), encode(record));
}
