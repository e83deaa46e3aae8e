/** The migration at the start of an instance. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '../logger.js';
import type { DatabaseAccess } from '../store.js';
import { isRetryable } from '../unavailable.js';
import { checkSchemaVersion, migrate, schemaStateOf } from './migrate.js';
import type { Schema } from './schema.js';

export interface Migrating {
  readonly isPending: () => boolean;
  /** Leaves what is unfinished to the next start. */
  stop(): Promise<void>;
}

/** Milliseconds until a migration that failed is tried again. */
const RETRY_MS = 5_000;
/** The same where a start waits for it: an election is short. */
const START_RETRY_MS = 500;
/** How long a start goes on trying: longer than an election takes (12 s). */
const START_MS = 30_000;

/**
 * Migrates a database when an instance starts.
 * @param inBackground whether to return before the migration of an existing database has ended: an index may take hours to build, and
 * orchestrators end what does not start in minutes. A new database is always ready on return.
 * @throws NotReady when the database no longer works with so old a version of the declarations
 */
export const migrateAtStart = async (access: DatabaseAccess, schema: Schema, log: Logger, inBackground: boolean): Promise<Migrating> => {
  await checkSchemaVersion(access, schema);
  if (!inBackground || (await schemaStateOf(access)) === null) {
    await migrateNow(access, schema, log);
    return { isPending: () => false, stop: () => Promise.resolve() };
  }
  const stopping = new AbortController();
  let pending = true;
  const work = untilDone(access, schema, log, stopping.signal).then((done) => void (pending = !done));
  return {
    isPending: () => pending,
    stop: async () => {
      stopping.abort();
      // An index build that was requested ends in its own time: closing the client is what ends waiting for it.
      await Promise.race([work, pause(0)]);
    },
  };
};

/** The driver tries none of the commands again that declare collections and indexes. */
const migrateNow = async (access: DatabaseAccess, schema: Schema, log: Logger): Promise<void> => {
  for (const deadline = Date.now() + START_MS; ;)
    try {
      await migrate(access, schema, { log });
      return;
    } catch (error) {
      if (!isRetryable(error) || Date.now() > deadline) throw error;
      log.warn({ err: error }, 'The database is away while it is migrated, which is tried again');
      await pause(START_RETRY_MS);
    }
};

const untilDone = async (access: DatabaseAccess, schema: Schema, log: Logger, signal: AbortSignal): Promise<boolean> => {
  for (;;)
    try {
      await migrate(access, schema, { log, signal });
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      log.error({ err: error }, 'The migration of the database failed and is tried again');
      await pause(RETRY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
};
