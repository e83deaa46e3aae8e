/** Writing over a document that was read before: only while it is what was read. */
import type { ClientSession, Collection } from 'mongodb';
import type { Root } from '../domain/decider.js';

/** A request lost a race: read and decide anew. */
export class Stale extends Error {}

/** @throws Stale when the document is at another version than the one that was decided upon */
export const replace = async (documents: Collection<Root>, state: Root, version: number, session: ClientSession): Promise<void> => {
  const { matchedCount } = await documents.replaceOne({ _id: state._id, version }, state, { session });
  if (matchedCount === 0) throw new Stale('The document changed after it was read');
};
