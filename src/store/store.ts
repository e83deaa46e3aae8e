/** What the store is to those who use it; `openStore.ts` opens one. */
import type { Collection, Db, MongoClient } from 'mongodb';
import type { OutboundUrlPolicy } from '../domain/listener/outboundUrls.js';
import type { CollectionOf, Stored } from './collection.js';
import type { Feed } from './feed/feed.js';

/** Gives access to the driver; only this folder may use it, so that every read goes through a scope. */
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
  /** The policy for URLs of listeners. */
  readonly urlPolicy: OutboundUrlPolicy;
  /** Default deadline of a request in milliseconds. */
  readonly deadlineMs: number;
  /** Resolves when the database answers and takes writes; throws otherwise, `DatabaseReadOnly` when it answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The driver's collection, unscoped: for this folder only, like `raw`.
 * @throws Error when the collection is not declared
 */
export const documents = <D extends Stored>(store: Store, { name }: CollectionOf<D>): Collection<D> => {
  const handle = store[raw].handles.get(name);
  if (handle === undefined) throw new Error(`The collection ${name} is not declared`);
  return handle as unknown as Collection<D>;
};
