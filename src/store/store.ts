/** What the store is to those who use it; `openStore.ts` opens one. */
import type { Collection, Db, MongoClient } from 'mongodb';
import type { OutboundUrlPolicy } from '../domain/listener/outboundUrls.js';
import type { RememberedGrants } from './access/rememberedGrants.js';
import type { CollectionOf, Stored } from './collection.js';
import type { Feed } from './feed/feed.js';

/** Gives access to the driver; only this folder may use it, so that every read goes through a scope. */
export const raw: unique symbol = Symbol('raw');

/** The driver's own objects. Only `store` may use them: they know no scope. */
export interface RawAccess {
  readonly client: MongoClient;
  readonly db: Db;
  /** The driver's handle of each declared collection, by name. */
  readonly handles: ReadonlyMap<string, Collection>;
}

/** What has the driver's handles: a store, or less. */
export interface DatabaseAccess {
  readonly [raw]: RawAccess;
}

/** A database that is ready to use, with its feed and its policies. */
export interface Store extends DatabaseAccess {
  /** Every committed event, in order, to any number of subscribers. */
  readonly feed: Feed;
  /** The access grants that this instance remembers. */
  readonly rememberedGrants: RememberedGrants;
  /** The policy for URLs of listeners. */
  readonly urlPolicy: OutboundUrlPolicy;
  /** Default deadline of a request in milliseconds. */
  readonly deadlineMs: number;
  /** Milliseconds a read may take on the server: a query that needs longer lacks an index. */
  readonly readWithinMs: number;
  /** Resolves when requests can be served; throws otherwise, `NotReady` with the reason when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The driver's collection, unscoped: for this folder only, like `raw`.
 * @throws Error when the collection is not declared
 */
export const documents = <D extends Stored>(access: DatabaseAccess, { name }: CollectionOf<D>): Collection<D> => {
  const handle = access[raw].handles.get(name);
  if (handle === undefined) throw new Error(`The collection ${name} is not declared`);
  return handle as unknown as Collection<D>;
};
