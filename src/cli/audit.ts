/** `party-performance audit`: checks stored documents against their events. */
import type { Command } from 'commander';
import { type AuditSummary, type Deviation, audit } from '../store/audit/audit.js';
import { RULE_PROBLEMS } from '../store/audit/brokenRules.js';
import { PROBLEMS } from '../store/audit/consistency.js';
import { type DatabaseConfig, openDatabase } from './database.js';
import { type Output, logTo, processOutput } from './output.js';

interface AuditFlags {
  readonly json?: true;
}

/** Adds the command. */
export const auditCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('audit')
    .description(
      'check every document against its events and the rules, and the indexes against their declarations; exits with 1 on any deviation',
    )
    .option('--json', 'print one JSON object')
    .action(async (flags: AuditFlags) => {
      process.exitCode = await auditDatabase(database, flags, processOutput());
    });
};

/**
 * Audits the database and prints counts and deviations.
 * @returns the exit code: 0 when nothing is wrong, 1 for any deviation or fault
 */
export const auditDatabase = async (database: () => DatabaseConfig, { json }: AuditFlags, output: Output): Promise<number> => {
  try {
    const { store, close } = await openDatabase(database(), logTo(output));
    try {
      const deviations: Deviation[] = [];
      const audited = await audit(store, (deviation) =>
        json === true ? void deviations.push(deviation) : output.out(deviationLine(deviation)),
      );
      output.out(json === true ? `${JSON.stringify({ ...audited, found: deviations })}\n` : summary(audited));
      return audited.deviations === 0 ? 0 : 1;
    } finally {
      await close();
    }
  } catch (error) {
    output.err(`The audit could not be carried out: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};

const problemText = (problem: Deviation['problem']): string => {
  if (problem === 'SNAPSHOT_DIFFERS') return 'Taken again from the event log, the snapshot differs';
  if (problem === 'INDEX_MISSING') return 'An index is missing';
  if (problem === 'INDEX_DIFFERENT') return 'An index differs from its declaration';
  return problem === 'INDEX_UNDECLARED' ? 'An index is not declared' : { ...PROBLEMS, ...RULE_PROBLEMS }[problem];
};

const deviationLine = ({ problem, collection, id, detail }: Deviation): string =>
  `✗ ${collection} ${id}: ${problemText(problem)} (${detail})\n`;

/** What people call the documents of a collection: `performanceIssues` are performance issues. */
const wordsIn = (collection: string): string => collection.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const summary = ({ events, indexes, deviations, ...documents }: AuditSummary): string => {
  const counts = Object.entries(documents).map(([collection, count]) => `${count} ${wordsIn(collection)}`);
  return [
    `Audited ${counts.join(', ')}, ${events} events and ${indexes} indexes`,
    deviations === 0
      ? '✓ Every document equals the fold of its events'
      : `✗ ${deviations} ${deviations === 1 ? 'deviation' : 'deviations'}`,
    '',
  ].join('\n');
};
