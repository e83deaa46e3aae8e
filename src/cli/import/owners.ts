/** `party-performance import-owners`: who authorizes for services, products and resources, from the inventory's CSV file. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import { importOwnerships, type OwnershipImportReport } from '../../ingest/ownership/importOwnerships.js';
import { escapeInvisible } from '../../ingest/printable.js';
import { type DatabaseConfig, openDatabase } from '../database.js';
import { readText } from '../fileErrors.js';
import { logTo, type Output, processOutput } from '../output.js';

interface OwnerFlags {
  readonly json?: true;
  readonly strict?: true;
}

/**
 * Adds the command.
 * @param database returns the settings of the database
 */
export const importOwnersCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('import-owners')
    .description('import who authorizes for services, products and resources (CSV); the same file twice changes nothing')
    .argument('<file>', 'columns type, id, owners, group, deputies, valid_from, valid_to: see docs/plans.md')
    .option('--json', 'print the report as one JSON object')
    .option('--strict', 'exit with 1 when a row was refused')
    .action(async (file: string, flags: OwnerFlags) => {
      process.exitCode = await importOwnersFile(file, flags, database, processOutput());
    });
};

/**
 * Imports the file and prints the report.
 * @returns the exit code: 0 when the import came to its end, 1 for a fault or (strict) a refused row
 */
export const importOwnersFile = async (
  file: string,
  flags: OwnerFlags,
  database: () => DatabaseConfig,
  output: Output,
): Promise<number> => {
  try {
    const csv = await readText('The file', file);
    const { store, close } = await openDatabase(database(), logTo(output));
    try {
      const report = await importOwnerships(store, csv, `Imported from ${basename(file)}`);
      output.out(flags.json === true ? `${JSON.stringify(report)}\n` : escapeInvisible(summary(report)));
      return flags.strict === true && report.refused.length > 0 ? 1 : 0;
    } finally {
      await close();
    }
  } catch (error) {
    output.err(`The owners could not be imported: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};

/** The report as a person reads it, ending with a line break. */
const summary = ({ rows, created, changed, unchanged, refused }: OwnershipImportReport): string =>
  [
    `Read ${rows.toLocaleString('en')} rows: ${created.toLocaleString('en')} recorded, ${changed.toLocaleString('en')} changed, ${unchanged.toLocaleString('en')} unchanged, ${refused.length.toLocaleString('en')} refused`,
    ...refused.map(({ line, reason }) => `  line ${String(line)}: ${reason}`),
    '',
  ].join('\n');
