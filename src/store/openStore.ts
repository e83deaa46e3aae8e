/** Opens the store: one client for commands and reads, one for the feed. Embedded and external databases differ by URI only. */
import { PUBLIC_ONLY, type OutboundUrlPolicy } from '../domain/listener/outboundUrls.js';
import { RememberedGrants } from './access/rememberedGrants.js';
import { accessTo } from './collections.js';
import { clientFor, ignoredIn } from './connectionString.js';
import { type Feed, openFeed } from './feed/feed.js';
import type { Logger } from './logger.js';
import { monitor, monitoringOptions } from './monitoring.js';
import { type Migrating, migrateAtStart } from './migrations/atStart.js';
import { SCHEMA } from './migrations/schema.js';
import { checkServer } from './serverVersion.js';
import { type DatabaseAccess, raw, type Store } from './store.js';
import { NotReady } from './unavailable.js';

export interface StoreOptions {
  readonly uri: string;
  readonly databaseName: string;
  readonly log: Logger;
  /** Public addresses only when absent. */
  readonly urlPolicy?: OutboundUrlPolicy;
  /** 25 seconds when absent. */
  readonly deadlineMs?: number;
  /** 10 seconds when absent. */
  readonly readWithinMs?: number;
  /** Whether to open before the migration of an existing database has ended; `ping` throws until then. */
  readonly opensUnmigrated?: boolean;
}

/** Longer than an election takes (12 s), and shorter than routers wait (30 s). */
const DEADLINE_MS = 25_000;
const READ_WITHIN_MS = 10_000;

const IGNORED =
  'Options of MONGODB_URI have no effect: the server reads from the primary what a majority has, writes to a majority, and retries';

/**
 * Connects, migrates the database if it has to be, and starts the feed.
 * @throws Error when the product does not work with this server, or with this database
 */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const { uri, databaseName, log, opensUnmigrated = false } = options;
  const ignored = ignoredIn(uri);
  if (ignored.length > 0) log.warn({ ignored }, IGNORED);
  const client = monitor(clientFor(uri, monitoringOptions()));
  const access = accessTo(client, client.db(databaseName));
  try {
    await client.connect();
    await checkServer(access[raw].db);
    const migrating = await migrateAtStart(access, SCHEMA, log, opensUnmigrated);
    const feed = await openFeed(clientFor(uri), databaseName, log);
    return storeOf(access, { feed, migrating }, options);
  } catch (error) {
    await client.close();
    throw error;
  }
};

interface StoreParts {
  readonly feed: Feed;
  readonly migrating: Migrating;
}

const storeOf = (
  access: DatabaseAccess,
  { feed, migrating }: StoreParts,
  { urlPolicy = PUBLIC_ONLY, deadlineMs = DEADLINE_MS, readWithinMs = READ_WITHIN_MS }: StoreOptions,
): Store => ({
  ...access,
  feed,
  rememberedGrants: new RememberedGrants(feed),
  urlPolicy,
  deadlineMs,
  readWithinMs,
  ping: async () => {
    const { readOnly } = await access[raw].db.command({ hello: 1 });
    if (readOnly === true) throw new NotReady('the database is read-only: its disk is full or write-protected');
    if (feed.isInterrupted()) throw new NotReady('the change stream is interrupted, so subscribers hear nothing: see the log');
    if (migrating.isPending()) throw new NotReady('the database is being migrated: it may be building indexes');
  },
  close: async () => {
    await feed.close();
    await migrating.stop();
    await access[raw].client.close();
  },
});
