/** Optimistic writes: replace a document only if its version is unchanged; and writes caused by another aggregate's command. */
import type { ClientSession, Collection } from 'mongodb';
import type { RecordedEvent, AggregateState } from '../../domain/kernel/decider.js';
import type { TransactionWrite } from './transactionHook.js';
import type { CollectionOf } from '../collection.js';
import { events } from '../events/collection.js';
import { documents, type Store } from '../store.js';

/** A request lost a race: read and decide again. */
export class VersionMoved extends Error {
  /** The version that was decided upon, where that is known to be outdated. */
  readonly version: number | undefined;
  constructor(message: string, version?: number) {
    super(message);
    this.version = version;
  }
}

/** @throws VersionMoved when the document is at another version than the one that was decided upon */
export const replace = async (
  handle: Collection<AggregateState>,
  state: AggregateState,
  version: number,
  session: ClientSession,
): Promise<void> => {
  const { matchedCount } = await handle.replaceOne({ _id: state._id, version }, state, { session });
  if (matchedCount === 0) throw new VersionMoved('The document changed after it was read', version);
};

/** A document as it is to be, and the events that make it so. */
export interface Inserted {
  readonly state: AggregateState;
  readonly events: readonly RecordedEvent[];
}

/** A document that was read before, at that version. */
export interface Replaced extends Inserted {
  readonly before: number;
}

/** Inserts new documents and their events; there must be at least one. */
export const insertAll =
  (store: Store, collection: CollectionOf<AggregateState>, made: readonly Inserted[]): TransactionWrite =>
  async (session) => {
    const states = made.map(({ state }) => state);
    await documents(store, collection).insertMany(states, { session });
    await appendEvents(store, made, session);
  };

/** Writes over documents, and their events into the log; there must be at least one. The write throws VersionMoved as `replace` does. */
export const replaceAll =
  (store: Store, collection: CollectionOf<AggregateState>, changed: readonly Replaced[]): TransactionWrite =>
  async (session) => {
    const handle = documents(store, collection);
    for (const { state, before } of changed) await replace(handle, state, before, session);
    await appendEvents(store, changed, session);
  };

const appendEvents = async (store: Store, made: readonly Inserted[], session: ClientSession): Promise<void> => {
  await documents(store, events).insertMany(
    made.flatMap((one) => [...one.events]),
    { session },
  );
};
