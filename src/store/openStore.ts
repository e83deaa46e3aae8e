/** Opens the store: one connection for commands and reads, one for the feed. Told apart from any other MongoDB by its URI alone. */
import { type Db, MongoClient } from 'mongodb';
import { PUBLIC_ONLY, type TargetPolicy } from '../domain/listener/outboundUrls.js';
import { COLLECTIONS, declareCollections } from './collections.js';
import { type Feed, openFeed } from './feed.js';
import type { Log } from './logger.js';
import { type Raw, raw, type Store } from './store.js';

export interface StoreOptions {
  readonly uri: string;
  readonly databaseName: string;
  readonly log: Log;
  /** Public addresses only when absent. */
  readonly targets?: TargetPolicy;
}

const CLIENT_OPTIONS = {
  appName: 'party-performance',
  retryReads: true,
  retryWrites: true,
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority' },
  serverSelectionTimeoutMS: 10_000,
  ignoreUndefined: true,
} as const;

/** Connects, declares collections and indexes, and starts the feed. */
export const openStore = async ({ uri, databaseName, log, targets = PUBLIC_ONLY }: StoreOptions): Promise<Store> => {
  const client = new MongoClient(uri, CLIENT_OPTIONS);
  const db = client.db(databaseName);
  try {
    await client.connect();
    await declareCollections(db);
    const feed = await openFeed(new MongoClient(uri, CLIENT_OPTIONS), databaseName, log);
    return storeOf({ client, db, handles: handlesOf(db) }, feed, targets);
  } catch (error) {
    await client.close();
    throw error;
  }
};

const handlesOf = (db: Db): Raw['handles'] => new Map(COLLECTIONS.map(({ name }) => [name, db.collection(name)]));

const storeOf = (access: Raw, feed: Feed, targets: TargetPolicy): Store => ({
  [raw]: access,
  feed,
  targets,
  ping: async () => {
    await access.db.command({ ping: 1 });
  },
  close: async () => {
    await feed.close();
    await access.client.close();
  },
});
