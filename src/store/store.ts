/** The store: one connection for commands and reads, one for the feed. Told apart from any other MongoDB by its URI alone. */
import { MongoClient, type Db } from 'mongodb';
import { PUBLIC_ONLY, type TargetPolicy } from '../domain/listener/outboundUrls.js';
import { type Feed, openFeed } from './feed.js';
import type { Collections } from './documents.js';
import { collectionsOf, declareCollections } from './collections.js';
import type { Log } from './logger.js';

/** Opens the door to the driver; outside this folder nothing may use it, so that every read goes through a scope. */
export const raw: unique symbol = Symbol('raw');

export interface Raw {
  readonly client: MongoClient;
  readonly db: Db;
  readonly collections: Collections;
}

export interface Store {
  readonly [raw]: Raw;
  /** Every committed event, in order, to any number of subscribers. */
  readonly feed: Feed;
  /** Where listeners may have notices sent to. */
  readonly targets: TargetPolicy;
  /** Milliseconds after which a change is given up, where its home gives no more. */
  readonly deadlineMs: number;
  /** Resolves when the database answers; throws otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly uri: string;
  readonly databaseName: string;
  readonly log: Log;
  /** Public addresses only when absent. */
  readonly targets?: TargetPolicy;
  /** Ten seconds when absent. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 10_000;

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
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const { uri, databaseName, log } = options;
  const client = new MongoClient(uri, CLIENT_OPTIONS);
  const db = client.db(databaseName);
  try {
    await client.connect();
    await declareCollections(db);
    const feed = await openFeed(new MongoClient(uri, CLIENT_OPTIONS), databaseName, log);
    return storeOf({ client, db, collections: collectionsOf(db) }, feed, options);
  } catch (error) {
    await client.close();
    throw error;
  }
};

const storeOf = (access: Raw, feed: Feed, { targets = PUBLIC_ONLY, deadlineMs = DEADLINE_MS }: StoreOptions): Store => ({
  [raw]: access,
  feed,
  targets,
  deadlineMs,
  ping: async () => {
    await access.db.command({ ping: 1 });
  },
  close: async () => {
    await feed.close();
    await access.client.close();
  },
});
