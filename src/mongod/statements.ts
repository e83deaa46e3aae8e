import { waitFor, type Context } from './command.js';
import { Blocked, type Work } from './engine.js';
import { MongoError } from './errors.js';
import { readRetryRecord, writeRetryRecord } from './sessions.js';
import type { Document } from './values.js';

/** One write of a command. What it returns is what a retry is answered. */
export type Statement = (work: Work) => Document;

/** What the statements of a command came to. */
export interface Outcome {
  /** By the statement's number. */
  readonly results: ReadonlyMap<number, Document>;
  readonly errors: readonly Document[];
}

/**
 * Runs the statements of a write in order, each at most once however often the command is sent, and waits for the disk.
 * @param ordered whether the first error ends it
 * @throws MongoError what must end a transaction: conflicts and errors that belong to the command as a whole
 */
export async function runStatements(context: Context, statements: readonly Statement[], ordered: boolean): Promise<Outcome> {
  const { services, session, txnNumber, transaction } = context;
  const { engine } = services;
  const retry =
    transaction === undefined && session !== undefined && txnNumber !== undefined ? { session: session.key, txnNumber } : undefined;
  const results = new Map<number, Document>();
  const errors: Document[] = [];
  let work: Work = transaction ?? engine.plain();
  let wrote = false;
  const known = (): ReadonlyMap<number, Document> => {
    const record = retry && readRetryRecord(engine.storage.head, retry.session);
    return record && record.txnNumber === retry.txnNumber ? record.results : new Map<number, Document>();
  };
  const commit = (): Promise<void> => {
    if (transaction) return Promise.resolve();
    if (retry && wrote) writeRetryRecord(work, retry.session, { txnNumber: retry.txnNumber, committed: false, results });
    return engine.commit(work);
  };
  let done = known();
  for (let index = 0; index < statements.length;) {
    const before = done.get(index);
    const takeBack = before === undefined ? work.checkpoint() : undefined;
    try {
      results.set(index, before ?? statements[index]?.(work) ?? {});
      wrote ||= before === undefined;
    } catch (error) {
      if (error instanceof Blocked) {
        takeBack?.();
        void commit();
        await waitFor(error, context);
        work = engine.plain();
        done = known();
        continue;
      }
      errors.push(writeError(error, index));
      if (ordered || transaction) break;
    }
    index += 1;
  }
  await commit();
  return { results, errors };
}

function writeError(error: unknown, index: number): Document {
  if (!(error instanceof MongoError) || error.labels.length > 0) throw error;
  return { index, code: error.code, ...error.extra, errmsg: error.message };
}
