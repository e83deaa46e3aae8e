/** `party-performance seed`: the demonstration data into a database that holds no party yet. */
import type { Command } from 'commander';
import { type Seeded, seedDemonstration } from '../demonstration/seed.js';
import { type DatabaseConfig, openDatabase } from './database.js';
import { type Output, logTo, processOutput } from './output.js';
import { seedProgress } from './seedProgress.js';

/** Adds the command. */
export const seedCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('seed')
    .description('write demonstration data into an empty database; completes an interrupted run, changes nothing else')
    .action(async () => {
      process.exitCode = await seed(database, processOutput());
    });
};

/**
 * Seeds the database and prints a summary.
 * @returns the exit code: 0 when the data is there, 1 for a fault
 */
export const seed = async (database: () => DatabaseConfig, output: Output): Promise<number> => {
  try {
    const { store, close } = await openDatabase(database(), logTo(output));
    const bar = seedProgress(output.isInteractive);
    try {
      const seeded = await seedDemonstration(store, new Date(), bar.show);
      bar.end();
      output.out(`${summary(seeded)}\n`);
      return 0;
    } finally {
      bar.end();
      await close();
    }
  } catch (error) {
    output.err(`The demonstration data could not be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};

const summary = ({ parties, grants, assessments, rules, issues }: Seeded): string =>
  parties + grants + assessments + rules + issues === 0
    ? 'The database already has data: nothing was written.'
    : `Demonstration data: wrote ${parties} parties, ${grants} access grants, ${assessments} readiness assessments, ${rules} review rules and ${issues} performance issues of the last 60 days.`;
