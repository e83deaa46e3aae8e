/** Opens the store: one client for commands and reads, one for the feed. Embedded and external databases differ by URI only. */
import type { Db } from 'mongodb';
import { PUBLIC_ONLY, type OutboundUrlPolicy } from '../domain/listener/outboundUrls.js';
import { COLLECTIONS, ensureCollections } from './collections.js';
import { clientFor, ignoredIn } from './connectionString.js';
import { type Feed, openFeed } from './feed/feed.js';
import type { Logger } from './logger.js';
import { type RawAccess, raw, type Store } from './store.js';
import { DatabaseReadOnly } from './unavailable.js';

export interface StoreOptions {
  readonly uri: string;
  readonly databaseName: string;
  readonly log: Logger;
  /** Public addresses only when absent. */
  readonly urlPolicy?: OutboundUrlPolicy;
  /** 25 seconds when absent. */
  readonly deadlineMs?: number;
}

/** Longer than an election takes (12 s), and shorter than routers wait (30 s). */
const DEADLINE_MS = 25_000;

const IGNORED =
  'Options of MONGODB_URI have no effect: the server reads from the primary what a majority has, writes to a majority, and retries';

/** Connects, declares collections and indexes, and starts the feed. */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const { uri, databaseName, log } = options;
  const ignored = ignoredIn(uri);
  if (ignored.length > 0) log.warn({ ignored }, IGNORED);
  const client = clientFor(uri);
  const db = client.db(databaseName);
  try {
    await client.connect();
    await ensureCollections(db);
    const feed = await openFeed(clientFor(uri), databaseName, log);
    return storeOf({ client, db, handles: handlesOf(db) }, feed, options);
  } catch (error) {
    await client.close();
    throw error;
  }
};

const handlesOf = (db: Db): RawAccess['handles'] => new Map(COLLECTIONS.map(({ name }) => [name, db.collection(name)]));

const storeOf = (access: RawAccess, feed: Feed, { urlPolicy = PUBLIC_ONLY, deadlineMs = DEADLINE_MS }: StoreOptions): Store => ({
  [raw]: access,
  feed,
  urlPolicy,
  deadlineMs,
  ping: async () => {
    const { readOnly } = await access.db.command({ hello: 1 });
    if (readOnly === true) throw new DatabaseReadOnly('the database is read-only: its disk is full or write-protected');
  },
  close: async () => {
    await feed.close();
    await access.client.close();
  },
});
