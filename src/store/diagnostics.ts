/** What an operator wants to know of a database before trusting it: found out without changing anything. */
import { clientFor } from './connectionString.js';
import { accessTo, checkIndexes, type IndexProblem } from './collections.js';
import { schemaStateOf } from './migrations/migrate.js';
import { deploymentOf, unsupportedServer } from './serverVersion.js';

export interface DatabaseDiagnostics {
  /** `replica set rs0`, `sharded cluster`, or null for a server that can do neither transactions nor change streams. */
  readonly deployment: string | null;
  readonly version: string;
  /** Why the product does not work with this server; null when it does. */
  readonly unsupported: string | null;
  /** The version of the schema, 0 for a new database. */
  readonly schemaVersion: number;
  /** How far the database's clock is ahead of ours (negative: behind), give or take the way there and back. */
  readonly clockAheadMs: number;
  /** Whether anything was ever stored. */
  readonly isEmpty: boolean;
  readonly indexes: readonly IndexProblem[];
}

/**
 * Looks at a database.
 * @param withinMs how long to look for it
 * @throws when it does not answer in time
 */
export const diagnoseDatabase = async (uri: string, databaseName: string, withinMs: number): Promise<DatabaseDiagnostics> => {
  const client = clientFor(uri, { appName: 'party-performance doctor', serverSelectionTimeoutMS: withinMs });
  try {
    const db = client.db(databaseName);
    const sentAt = Date.now();
    const hello = await db.admin().command({ hello: 1 });
    const receivedAt = Date.now();
    const { version } = await db.admin().command({ buildInfo: 1 });
    const isEmpty = (await db.listCollections().toArray()).length === 0;
    return {
      deployment: deploymentOf(hello),
      version: String(version),
      unsupported: unsupportedServer(hello, String(version)),
      schemaVersion: (await schemaStateOf(accessTo(client, db)))?.version ?? 0,
      clockAheadMs: Math.round((hello['localTime'] as Date).getTime() - (sentAt + receivedAt) / 2),
      isEmpty,
      indexes: isEmpty ? [] : await checkIndexes(db),
    };
  } finally {
    await client.close();
  }
};
