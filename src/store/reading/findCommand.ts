/**
 * Finds documents by the command itself. The driver's cursor costs as much again as the command, and nearly every read is answered in one
 * reply. What a command lacks of a cursor is done here: the reads' concern, the second attempt, and the rest of a large answer.
 */
import type { Document } from 'mongodb';
import type { CollectionOf, Stored } from '../collection.js';
import { documents, raw, type DatabaseAccess } from '../store.js';
import { isRetryable } from '../unavailable.js';

/** Documents per reply, within 16 MB: the server's default is about a hundred. */
const REPLY_DOCUMENTS = 100_000;
/** As the client's: a command takes nothing from it. */
const READ_CONCERN = { level: 'majority' } as const;
const AS_WRITTEN = { ignoreUndefined: true } as const;

export interface FindOptions {
  readonly sort?: Readonly<Record<string, 1 | -1>>;
  readonly limit?: number;
  /** Absent for the whole documents. */
  readonly projection?: Readonly<Record<string, 1>>;
  readonly maxTimeMS?: number;
}

interface FindReply {
  readonly cursor: { readonly id: unknown; readonly firstBatch: readonly Document[] };
}

/** As the driver's retryable reads: once more, on the server that is the primary by then. */
const twice = async <T>(attempt: () => Promise<T>): Promise<T> => {
  try {
    return await attempt();
  } catch (error) {
    if (!isRetryable(error)) throw error;
    return attempt();
  }
};

/** The documents of a collection that match, in the given order; in any order without one. */
export const findDocuments = async <D extends Stored>(
  access: DatabaseAccess,
  collection: CollectionOf<D>,
  filter: object,
  options: FindOptions = {},
): Promise<D[]> => {
  const { db } = access[raw];
  const command = { find: collection.name, filter, ...options, batchSize: REPLY_DOCUMENTS, readConcern: READ_CONCERN };
  const { cursor } = (await twice(() => db.command(command, AS_WRITTEN))) as unknown as FindReply;
  if (String(cursor.id) === '0') return cursor.firstBatch as unknown as D[];
  // More than fits into one reply: it is read again by a cursor, which stays with its server.
  await db.command({ killCursors: collection.name, cursors: [cursor.id] }).catch(() => undefined);
  return (await documents(access, collection)
    .find(filter as never, { ...options, batchSize: REPLY_DOCUMENTS })
    .toArray()) as unknown as D[];
};
