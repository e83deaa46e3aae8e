/** `party-performance import-notices`: carriers' maintenance notices into the database. */
import type { Command } from 'commander';
import { importNotices, type NoticeImportReport } from '../../ingest/maintenance/importFiles.js';
import { escapeInvisible } from '../../ingest/printable.js';
import { type DatabaseConfig, openDatabase } from '../database.js';
import { logTo, type Output, processOutput } from '../output.js';

interface NoticeFlags {
  readonly party?: string;
  readonly map?: readonly string[];
  readonly dryRun?: true;
  readonly json?: true;
  readonly strict?: true;
}

/** Refusals shown; `--json` has all of them. */
const MAX_LISTED = 50;

/**
 * Adds the command.
 * @param database returns the settings of the database
 */
export const importNoticesCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('import-notices')
    .description('import maintenance notices of carriers (MAINTNOTE iCalendar, or JSON) as plans; the same notice twice changes nothing')
    .argument('<file...>', 'the notices, in the order they were received')
    .option('--party <id>', 'id of the party that sent all of them; default: found by the carrier’s name in the notice')
    .option(
      '--map <carrier=identifier...>',
      'maps a carrier’s name to an external identifier of its party: see docs/maintenance-notices.md',
    )
    .option('--dry-run', 'decide and report, write nothing')
    .option('--json', 'print the report as one JSON object')
    .option('--strict', 'exit with 1 when a file was refused')
    .action(async (files: readonly string[], flags: NoticeFlags) => {
      process.exitCode = await importNoticeFiles(files, flags, database, processOutput());
    });
};

/**
 * Imports the files and prints the report.
 * @returns the exit code: 0 when the import came to its end, 1 for a fault or (strict) a refused file
 */
export const importNoticeFiles = async (
  files: readonly string[],
  flags: NoticeFlags,
  database: () => DatabaseConfig,
  output: Output,
): Promise<number> => {
  try {
    const partyByCarrier = parsePairs(flags.map ?? []);
    const { store, close } = await openDatabase(database(), logTo(output));
    try {
      const { party: partyId, dryRun } = flags;
      const report = await importNotices({ files, store, partyId, identifierByCarrier: partyByCarrier, dryRun: dryRun === true });
      output.out(flags.json === true ? `${JSON.stringify(report)}\n` : escapeInvisible(summary(report)));
      return flags.strict === true && report.filesRefused > 0 ? 1 : 0;
    } finally {
      await close();
    }
  } catch (error) {
    output.err(`The notices could not be imported: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};

/** Splits at the last `=`. */
const parsePairs = (pairs: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1 || at === pair.length - 1) throw new Error(`--map ${pair} is not of the form CARRIER=EXTERNAL_IDENTIFIER`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

const reportLine = (label: string, value: number, remark = ''): string =>
  `  ${label.padEnd(22)}${value.toLocaleString('en').padStart(9)}${remark === '' ? '' : `  ${remark}`}`;

/** The report as a person reads it, ending with a line break. */
const summary = (report: NoticeImportReport): string =>
  [
    `${report.dryRun ? 'Would import' : 'Imported'} ${report.filesTaken.toLocaleString('en')} of ${report.files.toLocaleString('en')} files`,
    reportLine('notices', report.notices),
    reportLine('plans created', report.created),
    reportLine('plans updated', report.updated),
    reportLine('unchanged', report.unchanged, 'already imported'),
    reportLine('out of date', report.outOfDate, 'a newer notice was already imported'),
    reportLine('refused', report.noticesRefused),
    reportLine('synthetic steps', report.syntheticSteps, 'without a notice'),
    ...refusalLines(report),
    '',
  ].join('\n');

const refusalLines = ({ refused, filesRefused }: NoticeImportReport): readonly string[] =>
  refused.length === 0
    ? []
    : [
        `Warning: ${filesRefused.toLocaleString('en')} files refused, wholly or in part:`,
        ...refused
          .slice(0, MAX_LISTED)
          .map(({ file, notice, reason }) => `  ${file}${notice === null ? '' : `, notice ${String(notice)}`}: ${reason}`),
        ...(refused.length > MAX_LISTED ? [`  and ${(refused.length - MAX_LISTED).toLocaleString('en')} more: --json has them all`] : []),
      ];
