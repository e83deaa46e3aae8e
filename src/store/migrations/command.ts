/** A migration by itself, before or without starting an instance. */
import { accessTo } from '../collections.js';
import { clientFor } from '../connectionString.js';
import type { Logger } from '../logger.js';
import { checkServer } from '../serverVersion.js';
import { raw } from '../store.js';
import { migrate, type MigrationSummary } from './migrate.js';
import { SCHEMA } from './schema.js';

/**
 * Migrates a database to the version of this program, and waits until everything is done.
 * @throws Error when the product does not work with this server, or with this database
 */
export const migrateDatabase = async (uri: string, databaseName: string, log: Logger): Promise<MigrationSummary> => {
  const client = clientFor(uri, { appName: 'party-performance migrate' });
  try {
    const access = accessTo(client, client.db(databaseName));
    await checkServer(access[raw].db);
    return await migrate(access, SCHEMA, { log });
  } finally {
    await client.close();
  }
};
