/** Reads. Each takes a query that carries its collection and its principal's scope. */
import { setImmediate } from 'node:timers/promises';
import { BSON } from 'mongodb';
import type { Stored } from '../collection.js';
import type { Scoped } from '../scope.js';
import { documents, type Store } from '../store.js';
import { findDocuments, type FindOptions } from './findCommand.js';

/** The fields to read; absent means all. */
export type Projection = Readonly<Record<string, 1>>;

export type ReadOptions = Pick<FindOptions, 'sort' | 'limit' | 'projection'>;

/** All documents a scoped query matches, in the given order. */
export const readMany = async <D extends Stored>(
  store: Store,
  { collection, filter }: Scoped<D>,
  options: ReadOptions = {},
): Promise<D[]> => {
  const read = (): Promise<D[]> => findDocuments(store, collection, filter, { ...options, maxTimeMS: store.readWithinMs });
  const { sharedReads } = store as SharingStore;
  if (sharedReads === undefined) return read();
  const key = BSON.EJSON.stringify([collection.name, filter, options]);
  const known = sharedReads.get(key) ?? read();
  sharedReads.set(key, known);
  return (await known) as D[];
};

/** A store through which equal reads are made once. */
interface SharingStore extends Store {
  readonly sharedReads?: Map<string, Promise<readonly Stored[]>>;
}

/** For as long as what is read may be as old as the first read. */
export const sharingReads = (store: Store): Store => ({ ...store, sharedReads: new Map() }) as SharingStore;

/** How many documents a scoped query matches: exact, from an index. */
export const readCount = async <D extends Stored>(store: Store, { collection, filter }: Scoped<D>): Promise<number> =>
  documents(store, collection).countDocuments(filter, { maxTimeMS: store.readWithinMs });

/** The first document a scoped query matches, or null. */
export const readOne = async <D extends Stored>(store: Store, query: Scoped<D>): Promise<D | null> =>
  (await readMany(store, query, { limit: 1 }))[0] ?? null;

/** Documents that come over the wire together. */
const BATCH = 1_000;
/** Rows after which the rest of the process gets a turn: a batch would otherwise be worked off at one go. */
const ROWS_PER_TURN = 50;

/**
 * Visits each document a scoped query matches, one at a time and unordered: memory holds two batches, the next one is prefetched.
 * @param options the projection, and the index to use: for large reads the caller knows better than the planner
 */
export const readEach = async <D extends Stored>(
  store: Store,
  { collection, filter }: Scoped<D>,
  { projection = {}, hint }: Pick<ReadOptions, 'projection'> & { readonly hint?: string },
  each: (row: D) => void,
): Promise<void> => {
  const cursor = documents(store, collection).find(filter, {
    projection,
    batchSize: BATCH,
    raw: true,
    ...(hint !== undefined && { hint }),
  });
  try {
    let nextBatch = cursor.hasNext();
    while (await nextBatch) {
      const rows = cursor.readBufferedDocuments() as unknown as readonly Uint8Array[];
      nextBatch = cursor.hasNext();
      // The prefetched batch is not awaited when reading stops early.
      nextBatch.catch(() => undefined);
      for (const [index, row] of rows.entries()) {
        // The first turn lets the request for the next batch leave.
        if (index % ROWS_PER_TURN === 0) await setImmediate();
        each(BSON.deserialize(row) as D);
      }
    }
  } finally {
    await cursor.close();
  }
};
