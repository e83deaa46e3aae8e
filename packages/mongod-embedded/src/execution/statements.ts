/**
 * How the statements of a write command run: order, errors, retries and conflicts. Outside a transaction, a statement that fails leaves the
 * earlier ones done, and one that conflicts with an open transaction waits for its end. Inside one, either aborts the transaction.
 */
import { waitFor, type Context } from './command.js';
import { Blocked, type Work } from '../storage/engine.js';
import { MongoError } from '../errors.js';
import { ConnectionLost } from './failPoints.js';
import { readRetryRecord, writeRetryRecord } from './sessions.js';
import type { Document } from '../bson/values.js';

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
  const { transaction, services } = context;
  const retry = retryOf(context);
  const results = new Map<number, Document>();
  const errors: Document[] = [];
  let work: Work = transaction ?? services.engine.plain();
  let known = retry?.known() ?? nothing;
  let lost = false;
  const commit = (): Promise<void> => {
    if (transaction) return Promise.resolve();
    if (results.size > known.size) retry?.keep(work, results);
    return services.engine.commit(work);
  };
  for (let index = 0; index < statements.length;) {
    const done = known.get(index);
    const takeBack = work.checkpoint();
    try {
      results.set(index, done ?? statements[index]?.(work) ?? {});
      const hit = done === undefined && retry ? services.failPoints.hitWrite() : undefined;
      lost ||= hit !== undefined;
      if (hit === 'before') {
        takeBack();
        results.delete(index);
        break;
      }
    } catch (error) {
      if (error instanceof Blocked) {
        // The work so far is committed; the statement restarts once the conflicting transaction has ended.
        takeBack();
        const committed = commit();
        await Promise.all([committed, waitFor(error, context)]);
        work = services.engine.plain();
        known = retry?.known() ?? nothing;
        continue;
      }
      errors.push(writeError(error, index));
      if (ordered || transaction) break;
    }
    index += 1;
  }
  await commit();
  if (lost) throw new ConnectionLost();
  return { results, errors };
}

const nothing: ReadonlyMap<number, Document> = new Map();

interface Retry {
  /** What the statements have answered before, by number. */
  known(): ReadonlyMap<number, Document>;
  /** Puts their answers into the commit of their writes. */
  keep(work: Work, results: ReadonlyMap<number, Document>): void;
}

/** A write with a number remembers its answers in the session's record; any other has nothing to remember. */
function retryOf({ services, session, txnNumber, transaction }: Context): Retry | undefined {
  if (transaction !== undefined || session === undefined || txnNumber === undefined) return undefined;
  return {
    known: () => {
      if (!session.mayBeRetried) return nothing;
      const record = readRetryRecord(services.engine.storage.head, session.key);
      return record?.txnNumber === txnNumber ? record.results : nothing;
    },
    keep: (work, results) => {
      session.mayBeRetried = true;
      writeRetryRecord(work, session.key, { txnNumber, committed: false, results });
    },
  };
}

function writeError(error: unknown, index: number): Document {
  if (!(error instanceof MongoError) || error.labels.length > 0) throw error;
  return { index, code: error.code, ...error.extra, errmsg: error.message };
}
