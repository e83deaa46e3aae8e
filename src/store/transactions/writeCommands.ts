/**
 * The writes of a transaction, as the commands themselves: the driver would measure each document, and split and collect what is one command
 * anyhow. The transaction's own options and numbers come with its session.
 */
import { type ClientSession, type Document, MongoServerError } from 'mongodb';
import type { AggregateState } from '../../domain/kernel/decider.js';
import type { CollectionOf, Stored } from '../collection.js';
import { raw, type DatabaseAccess } from '../store.js';

/** Documents in one command, which is a document itself: together they stay below 16 MB. */
const MOST_DOCUMENTS = 100;

interface WriteReply {
  readonly n?: number;
  readonly writeErrors?: readonly Document[];
}

/** @throws MongoServerError for a write that failed, a duplicate key for example */
const write = async ({ [raw]: { db } }: DatabaseAccess, command: Document, session: ClientSession): Promise<WriteReply> => {
  const reply = (await db.command(command, { session, ignoreUndefined: true })) as WriteReply;
  const [error] = reply.writeErrors ?? [];
  if (error !== undefined) throw new MongoServerError(error);
  return reply;
};

/** Inserts documents, in their order. */
export const insertDocuments = async <D extends Stored>(
  access: DatabaseAccess,
  { name }: CollectionOf<D>,
  all: readonly D[],
  session: ClientSession,
): Promise<void> => {
  for (let n = 0; n < all.length; n += MOST_DOCUMENTS)
    await write(access, { insert: name, documents: all.slice(n, n + MOST_DOCUMENTS) }, session);
};

/** Replaces the document that is at a version. @returns whether there was one */
export const replaceDocument = async <D extends AggregateState>(
  access: DatabaseAccess,
  { name }: CollectionOf<D>,
  state: D,
  version: number,
  session: ClientSession,
): Promise<boolean> => {
  const updates = [{ q: { _id: state._id, version }, u: state }];
  return (await write(access, { update: name, updates }, session)).n === 1;
};
