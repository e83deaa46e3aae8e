/** `party-performance migrate`: brings the database to the schema version of this program, and waits until it is done. */
import type { Command } from 'commander';
import type { Logger } from '../store/logger.js';
import { migrateDatabase } from '../store/migrations/command.js';
import { type DatabaseConfig, withDatabase } from './database.js';
import { logTo, type Output, processOutput } from './output.js';

/** Adds the command. */
export const migrateCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('migrate')
    .description('bring the database to the schema version of this program: documents, validators, indexes; safe to repeat')
    .action(async () => {
      process.exitCode = await migrateConfigured(database, processOutput());
    });
};

/**
 * Migrates the configured database.
 * @returns the exit code: 0 when the database has the version of this program or a newer one, 1 for a fault
 */
export const migrateConfigured = async (database: () => DatabaseConfig, output: Output): Promise<number> => {
  try {
    const config = database();
    const { from, to } = await withDatabase(config, (uri) => migrateDatabase(uri, config.mongodb.database, stepsTo(output)));
    output.out(from === to ? `The database is at schema version ${to}\n` : `The database went from schema version ${from} to ${to}\n`);
    return 0;
  } catch (error) {
    output.err(`The database could not be migrated: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};

/** Names each step: one of them may take hours. */
const stepsTo = (output: Output): Logger => ({
  ...logTo(output),
  info: (fields, message) => output.err(`${message}: ${Object.values(fields).flat().join(', ')}\n`),
});
