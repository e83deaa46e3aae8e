/** `party-performance import`: an incident log with its mapping file into the database. */
import { createReadStream } from 'node:fs';
import { Presets, SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { MappingError, readMapping } from '../../ingest/incidentLog/mapping.js';
import { LogFileError } from '../../ingest/incidentLog/logFile.js';
import { hasIssues, type ImportReport } from '../../ingest/incidentLog/importReport.js';
import { importLog } from '../../ingest/incidentLog/importLog.js';
import { escapeInvisible } from '../../ingest/printable.js';
import type { Logger } from '../../store/logger.js';
import { type DatabaseConfig, openDatabase } from '../database.js';
import { readText, readableFileSize } from '../fileErrors.js';
import { summary } from './summary.js';

interface ImportFlags {
  readonly mapping: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly strict?: true;
}

/** Where a command writes and what may end it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether the output is interactive: shows a progress bar. */
  readonly isInteractive: boolean;
  readonly signal: AbortSignal;
}

/** 128 and the number of SIGINT, as shells have it. */
const EXIT_INTERRUPTED = 130;

/**
 * Adds the command.
 * @param database called only when the import writes
 */
export const importCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('import')
    .description(
      'import an incident log (CSV or JSON, also packed by gzip); the same file twice changes nothing, a longer one continues where it stopped',
    )
    .argument('<file>', 'the log')
    .requiredOption('--mapping <file>', 'the mapping of its columns: see docs/importing.md')
    .option('--dry-run', 'plan and report, write nothing')
    .option('--json', 'print the report as one JSON object')
    .option('--strict', 'exit with 1 when a row was rejected')
    .action(async (file: string, flags: ImportFlags) => {
      process.exitCode = await interruptible((signal) => importFile(file, flags, database, terminal(signal)));
    });
};

const terminal = (signal: AbortSignal): Terminal => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isInteractive: process.stderr.isTTY,
  signal,
});

/** The first Ctrl-C stops gracefully, the second one at once. */
const interruptible = async (work: (signal: AbortSignal) => Promise<number>): Promise<number> => {
  const stop = new AbortController();
  const onInterrupt = (): void => {
    process.stderr.write('\nFinishing the work in progress (Ctrl-C again to abort)\n');
    stop.abort();
  };
  process.once('SIGINT', onInterrupt);
  try {
    return await work(stop.signal);
  } finally {
    process.off('SIGINT', onInterrupt);
  }
};

/**
 * Imports one file.
 * @returns the exit code: 0 when everything usable was imported, 1 for a fault, a log without a usable case or (strict) a rejected row,
 *   130 when interrupted
 */
export const importFile = async (file: string, flags: ImportFlags, database: () => DatabaseConfig, terminal: Terminal): Promise<number> => {
  try {
    const report = await importOpenedFile(file, flags, database, terminal);
    terminal.out(flags.json === true ? `${JSON.stringify(report)}\n` : escapeInvisible(summary(report)));
    return exitCode(report, flags.strict === true);
  } catch (error) {
    terminal.err(`${escapeInvisible(errorText(error, file, flags.mapping))}\n`);
    return 1;
  }
};

const exitCode = (report: ImportReport, strict: boolean): number => {
  if (report.fault !== null) return 1;
  if (report.interrupted) return EXIT_INTERRUPTED;
  return !hasIssues(report) || (strict && report.rejectedRows.length > 0) ? 1 : 0;
};

const importOpenedFile = async (
  file: string,
  { mapping: mappingFile, dryRun, json }: ImportFlags,
  database: () => DatabaseConfig,
  terminal: Terminal,
): Promise<ImportReport> => {
  const mapping = readMapping(await readText('The mapping', mappingFile));
  const size = await readableFileSize('The log', file);
  const opened = dryRun === true ? null : await openDatabase(database(), logTo(terminal));
  const bar = progressBar(terminal.isInteractive && json !== true);
  const bytes = { read: 0 };
  try {
    return await importLog({
      chunks: countBytes(createReadStream(file), bytes),
      mapping,
      store: opened?.store ?? null,
      signal: terminal.signal,
      // Rows done of those read, times bytes read of all: true whether cases are carried out while the file is read or after it.
      onProgress: (cases, share) => bar.show(share * (bytes.read / size), cases),
    });
  } finally {
    bar.end();
    await opened?.close();
  }
};

async function* countBytes(chunks: AsyncIterable<Uint8Array>, bytes: { read: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    bytes.read += chunk.byteLength;
    yield chunk;
  }
}

interface Progress {
  show(share: number, cases: number): void;
  end(): void;
}

const progressBar = (isShown: boolean): Progress => {
  if (!isShown) return { show: () => undefined, end: () => undefined };
  const bar = new SingleBar(
    { format: 'Importing {bar} {percentage} % | {cases} cases | {eta_formatted} left', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(100, 0, { cases: 0 });
  return { show: (share, cases) => bar.update(100 * share, { cases }), end: () => bar.stop() };
};

const logTo = ({ err }: Terminal): Logger => ({
  info: () => undefined,
  warn: (_, message) => err(`${message}\n`),
  error: (_, message) => err(`${message}\n`),
});

/** An error message for users. */
const errorText = (error: unknown, file: string, mappingFile: string): string => {
  if (error instanceof MappingError)
    return [`The mapping ${mappingFile} cannot be used:`, ...error.message.split('\n').map((line) => `  ${line}`)].join('\n');
  if (error instanceof LogFileError) return `The log ${file} does not fit the mapping: ${error.message}`;
  return `The import could not start: ${error instanceof Error ? error.message : String(error)}`;
};
