/** Writing over a document that was read before, only while it is what was read; and documents that follow from another's command. */
import type { ClientSession, Collection } from 'mongodb';
import type { Recorded, Root } from '../domain/kernel/decider.js';
import type { Write } from './transactionHook.js';
import type { CollectionOf } from './collection.js';
import { events } from './events/collection.js';
import { documents, type Store } from './store.js';

/** A request lost a race: read and decide anew. */
export class Stale extends Error {}

/** @throws Stale when the document is at another version than the one that was decided upon */
export const replace = async (handle: Collection<Root>, state: Root, version: number, session: ClientSession): Promise<void> => {
  const { matchedCount } = await handle.replaceOne({ _id: state._id, version }, state, { session });
  if (matchedCount === 0) throw new Stale('The document changed after it was read');
};

/** A document as it is to be, and the events that make it so. */
export interface Made {
  readonly state: Root;
  readonly events: readonly Recorded[];
}

/** A document that was read before, at that version. */
export interface Changed extends Made {
  readonly before: number;
}

/** Inserts new documents and their events; there must be at least one. */
export const inserting =
  (store: Store, collection: CollectionOf<Root>, made: readonly Made[]): Write =>
  async (session) => {
    const states = made.map(({ state }) => state);
    await documents(store, collection).insertMany(states, { session });
    await log(store, made, session);
  };

/** Writes over documents, and their events into the log; there must be at least one. The write throws Stale as `replace` does. */
export const replacing =
  (store: Store, collection: CollectionOf<Root>, changed: readonly Changed[]): Write =>
  async (session) => {
    const handle = documents(store, collection);
    for (const { state, before } of changed) await replace(handle, state, before, session);
    await log(store, changed, session);
  };

const log = async (store: Store, made: readonly Made[], session: ClientSession): Promise<void> => {
  await documents(store, events).insertMany(
    made.flatMap((one) => [...one.events]),
    { session },
  );
};
