/** What an operator wants to know of a database before trusting it: found out without changing anything. */
import type { Db, Document } from 'mongodb';
import { clientFor, whereIs } from './connectionString.js';
import { accessTo, checkIndexes, type IndexProblem } from './collections.js';
import { schemaStateOf } from './migrations/migrate.js';
import { deploymentOf, unsupportedServer } from './serverVersion.js';

export interface DatabaseDiagnostics {
  /** `replica set rs0`, `sharded cluster`, or null for a server that can do neither transactions nor change streams. */
  readonly deployment: string | null;
  readonly version: string;
  /** The hosts, without the credentials of the URI, and the name of the database. */
  readonly where: string;
  /** What the database takes on its disk; null where the server does not say. */
  readonly sizeBytes: number | null;
  /** Why the product does not work with this server; null when it does. */
  readonly unsupported: string | null;
  /** The version of the schema, 0 for a new database. */
  readonly schemaVersion: number;
  /** How far the database's clock is ahead of ours (negative: behind), give or take half of the shortest way there and back. */
  readonly clockAheadMs: number;
  /** Whether anything was ever stored. */
  readonly isEmpty: boolean;
  readonly indexes: readonly IndexProblem[];
}

/** How often the clocks are compared: the quickest answer says most. */
const COMPARISONS = 5;

/** Compares the clocks after the connection is there, whose opening takes longer than any answer. */
const compareClocks = async (db: Db): Promise<{ readonly hello: Document; readonly aheadMs: number }> => {
  let best: { readonly hello: Document; readonly aheadMs: number; readonly tookMs: number } | null = null;
  for (let comparison = 0; comparison < COMPARISONS || best === null; comparison += 1) {
    const [sentAt, start] = [Date.now(), performance.now()];
    const hello = await db.admin().command({ hello: 1 });
    const tookMs = performance.now() - start;
    const aheadMs = Math.round((hello['localTime'] as Date).getTime() - (sentAt + tookMs / 2));
    if (best === null || tookMs < best.tookMs) best = { hello, aheadMs, tookMs };
  }
  return best;
};

/** Rights to read statistics may be missing. */
const sizeOf = async (db: Db): Promise<number | null> => {
  try {
    const { storageSize, indexSize } = await db.command({ dbStats: 1 });
    return Number(storageSize) + (Number(indexSize) || 0);
  } catch {
    return null;
  }
};

/**
 * Looks at a database.
 * @param withinMs how long to look for it
 * @throws when it does not answer in time
 */
export const diagnoseDatabase = async (uri: string, databaseName: string, withinMs: number): Promise<DatabaseDiagnostics> => {
  const client = clientFor(uri, { appName: 'party-performance doctor', serverSelectionTimeoutMS: withinMs });
  try {
    const db = client.db(databaseName);
    await client.connect();
    const { hello, aheadMs } = await compareClocks(db);
    const { version } = await db.admin().command({ buildInfo: 1 });
    const isEmpty = (await db.listCollections().toArray()).length === 0;
    return {
      deployment: deploymentOf(hello),
      version: String(version),
      unsupported: unsupportedServer(hello, String(version)),
      schemaVersion: (await schemaStateOf(accessTo(client, db)))?.version ?? 0,
      where: `${databaseName} at ${whereIs(uri).hosts}`,
      sizeBytes: await sizeOf(db),
      clockAheadMs: aheadMs,
      isEmpty,
      indexes: isEmpty ? [] : await checkIndexes(db),
    };
  } finally {
    await client.close();
  }
};
