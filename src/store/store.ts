/** What the store is to those who use it; `openStore.ts` opens one. */
import type { Collection, Db, MongoClient } from 'mongodb';
import type { OutboundUrlPolicy } from '../domain/listener/outboundUrls.js';
import type { CollectionOf, Stored } from './collection.js';
import type { Feed } from './feed.js';

/** Opens the door to the driver; outside this folder nothing may use it, so that every read goes through a scope. */
export const raw: unique symbol = Symbol('raw');

export interface RawAccess {
  readonly client: MongoClient;
  readonly db: Db;
  /** The driver's handle of each declared collection, by name. */
  readonly handles: ReadonlyMap<string, Collection>;
}

export interface Store {
  readonly [raw]: RawAccess;
  /** Every committed event, in order, to any number of subscribers. */
  readonly feed: Feed;
  /** Where listeners may have notices sent to. */
  readonly urlPolicy: OutboundUrlPolicy;
  /** Milliseconds after which a change is given up, where its home gives no more. */
  readonly deadlineMs: number;
  /** Resolves when the database answers and takes writes; throws otherwise, `DatabaseReadOnly` when it answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The documents of a collection as the driver has them, unscoped: like `raw`, for this folder alone.
 * @throws Error when the collection is not declared
 */
export const documents = <D extends Stored>(store: Store, { name }: CollectionOf<D>): Collection<D> => {
  const handle = store[raw].handles.get(name);
  if (handle === undefined) throw new Error(`The collection ${name} is not declared`);
  return handle as unknown as Collection<D>;
};
