/** `party-performance audit-log`: who changed what and when, as JSON lines, for those who keep logs elsewhere. */
import type { Command } from 'commander';
import { toCloudEvent } from '../../domain/kernel/cloudEvents.js';
import { dayNumber } from '../../domain/time/localTime.js';
import { eventsBetween } from '../../store/events/log.js';
import { type DatabaseConfig, openDatabase } from '../database.js';
import { logTo, type Output, printAll, processOutput } from '../output.js';

interface AuditLogFlags {
  readonly from?: string;
  readonly to?: string;
}

/** Adds the command. */
export const auditLogCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('audit-log')
    .description('print who changed what and when, the oldest first: one CloudEvent a line')
    .option('--from <instant>', 'from a date, as 2026-03-01, or an instant (default: the beginning)')
    .option('--to <instant>', 'end (exclusive): a date or an instant (default: now)')
    .action(async (flags: AuditLogFlags) => {
      process.exitCode = await printAuditLog(flags, database, processOutput(), new Date());
    });
};

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

const instantOf = (flag: string, text: string | undefined, absent: Date): Date => {
  if (text === undefined) return absent;
  const instant = new Date(text);
  // JavaScript makes 2 March of 30 February.
  if (!INSTANT.test(text) || Number.isNaN(instant.getTime()) || dayNumber(text.slice(0, 10)) === null)
    throw new Error(`--${flag} ${text}: give a date, as 2026-03-01, or an instant, as 2026-03-01T12:00:00Z`);
  return instant;
};

async function* linesOf(batches: ReturnType<typeof eventsBetween>): AsyncGenerator<string> {
  for await (const events of batches) yield events.map((event) => `${JSON.stringify(toCloudEvent(event))}\n`).join('');
}

/**
 * Prints the events of a time.
 * @returns the exit code: 0 when all are printed, 1 for a fault
 */
export const printAuditLog = async (flags: AuditLogFlags, database: () => DatabaseConfig, output: Output, now: Date): Promise<number> => {
  try {
    const [from, to] = [instantOf('from', flags.from, new Date(0)), instantOf('to', flags.to, now)];
    const { store, close } = await openDatabase(database(), logTo(output));
    try {
      await printAll(linesOf(eventsBetween(store, from, to)), output);
      return 0;
    } finally {
      await close();
    }
  } catch (error) {
    output.err(`The audit log could not be printed: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};
