/** `party-performance backup`, `restore` and `compact`: the embedded database as a whole. */
import type { Command } from 'commander';
import { backUp, compact, restore, startMongodThread } from 'mongod-embedded';
import { audit } from '../store/audit/audit.js';
import { openStore } from '../store/openStore.js';
import type { DatabaseConfig } from './database.js';
import { databasePath, makeDataDirectory } from './dataDirectory.js';
import { type Output, logTo, processOutput } from './output.js';

/** Adds the command. */
export const backupCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('backup')
    .argument('<directory>', 'where the copy goes; must not exist')
    .description('copy the embedded database, also while a server runs on it; then check the copy and audit it')
    .action(async (directory: string) => {
      process.exitCode = await carryOut('The backup', (output) => backUpDatabase(database(), directory, output));
    });
};

/** Adds the command. */
export const restoreCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('restore')
    .argument('<directory>', 'a backup')
    .description('put a backup in the place of the embedded database; what was there is kept beside it')
    .action(async (directory: string) => {
      process.exitCode = await carryOut('The restore', (output) => restoreDatabase(database(), directory, output));
    });
};

/** Adds the command. */
export const compactCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('compact')
    .description('give the free room in the file of the embedded database back to the disk; no server may run on it')
    .action(async () => {
      process.exitCode = await carryOut('The compaction', (output) => compactDatabase(database(), output));
    });
};

/** Copies the embedded database and audits the copy. @returns the exit code: 1 when the audit finds deviations */
const backUpDatabase = async (config: DatabaseConfig, directory: string, output: Output): Promise<number> => {
  const documents = await backUp(embeddedPath(config), directory);
  output.out(`Copied ${count(documents)} to ${directory} and verified the checksum of every entry\n`);
  const deviations = await auditCopy(config, directory, output);
  output.out(
    deviations === 0
      ? '✓ Every document of the copy equals the fold of its events\n'
      : `✗ ${String(deviations)} deviations: the copy holds what the database holds; run the audit command on the database\n`,
  );
  return deviations === 0 ? 0 : 1;
};

/** Puts a backup in the place of the embedded database. */
const restoreDatabase = async (config: DatabaseConfig, directory: string, output: Output): Promise<number> => {
  const path = embeddedPath(config);
  await makeDataDirectory(config.dataDir);
  const { documents, former } = await restore(directory, path);
  output.out(`✓ Restored ${count(documents)} from ${directory}\n`);
  if (former !== undefined) output.out(`The former database is in ${former}: remove it when you no longer need it\n`);
  return 0;
};

/** Gives free pages back. */
const compactDatabase = async (config: DatabaseConfig, output: Output): Promise<number> => {
  output.out(`✓ Compacted ${count(await compact(embeddedPath(config)))}\n`);
  return 0;
};

const count = (documents: number): string => `${String(documents)} ${documents === 1 ? 'document' : 'documents'}`;

const embeddedPath = ({ mongodb, dataDir }: DatabaseConfig): string => {
  if (mongodb.uri !== null)
    throw new Error('MONGODB_URI names a MongoDB server: use its own tools, as docs/operations.md says, or unset MONGODB_URI');
  return databasePath(dataDir);
};

const auditCopy = async ({ mongodb }: DatabaseConfig, directory: string, output: Output): Promise<number> => {
  const server = await startMongodThread({ path: directory });
  try {
    const store = await openStore({ uri: server.uri, databaseName: mongodb.database, log: logTo(output) });
    try {
      return (await audit(store, ({ problem, collection, id }) => output.out(`✗ ${collection} ${id}: ${problem}\n`))).deviations;
    } finally {
      await store.close();
    }
  } finally {
    await server.close();
  }
};

const carryOut = async (what: string, work: (output: Output) => Promise<number>): Promise<number> => {
  const output = processOutput();
  try {
    return await work(output);
  } catch (error) {
    output.err(`${what} could not be carried out: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};
