/** `party-performance report`: answers a question about performance in the terminal and in files, and can store it. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { MeasureQuestion } from '../../domain/measures/measures.js';
import { system } from '../../domain/kernel/principal.js';
import { withExternalIdentifier } from '../../store/externalIdentifiers.js';
import { executeOnReport } from '../../store/report/index.js';
import { readMany } from '../../store/reading/read.js';
import { scope } from '../../store/scope.js';
import type { Store } from '../../store/store.js';
import { analyzeTrend } from '../../store/measures/trends.js';
import { type DatabaseConfig, openDatabase } from '../database.js';
import { checkWritable, withWriteErrors } from '../fileErrors.js';
import { logTo, type Output, processOutput } from '../output.js';
import { toCsv } from './csv.js';
import { InvalidFlagError, type QuestionFlags, parseQuestion } from './question.js';
import type { ReportData } from './rows.js';
import { renderTable } from './table.js';
import { isRefusal } from '../../domain/kernel/refusal.js';
import { parties } from '../../store/party/collection.js';

interface ReportFlags extends QuestionFlags {
  readonly compare?: true;
  readonly csv?: string;
  readonly json?: string;
  readonly svg?: string;
  readonly title?: string;
  readonly store?: string;
}

const READER = system('report');
/** Instead of a file: standard output. */
const STDOUT = '-';

const appendValue = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/**
 * Adds the command.
 * @param database returns the settings of the database
 */
export const reportCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('report')
    .description('performance of the parties as a table, CSV, JSON or an SVG chart: measures by dimensions over a period')
    .option('--by <dimensions>', 'dimensions: party, severity, category, cause, resource, … or none', 'party')
    .option('--measures <measures>', 'measures (default: issues raised and restored, restore time, on-time share, open)')
    .option('--month <month>', 'the period: a month, as 2026-03')
    .option('--from <date>', 'the period: from a date, as 2026-03-01, or an instant')
    .option('--to <date>', 'end (exclusive) of the period: a date or an instant (default: now)')
    .option('--last <duration>', 'the period: this long until now, as 12h or 30d (default: 30d)')
    .option('--bucket <unit>', 'split each row by day, week, month, quarter or year')
    .option('--zone <zone>', 'IANA time zone of dates and buckets', 'UTC')
    .option('--party <party>', 'only of this party: its id, name or external identifier; may be repeated', appendValue)
    .option('--severity <severities>', 'only of these severities')
    .option('--category <category>', 'only of this category; may be repeated', appendValue)
    .option('--layer <layers>', 'only raised by these layers')
    .option('--process <process>', 'only raised by this process; may be repeated', appendValue)
    .option('--entity <type:id>', 'only about this entity, as resource:ring-7')
    .option('--compare', 'compare with the previous period, with findings')
    .option('--csv <file>', 'write CSV; - for standard output')
    .option('--json <file>', 'write JSON; - for standard output')
    .option('--svg <file>', 'write a chart; - for standard output')
    .option('--title <title>', 'title of the chart')
    .option('--store <title>', 'store the report in the database under this title')
    .action(async (flags: ReportFlags) => {
      process.exitCode = await runReport(flags, database, processOutput(), new Date());
    });
};

/**
 * Answers the question, prints and writes the answer.
 * @returns the exit code: 0 when it was answered and everything written, 1 for a fault
 */
export const runReport = async (flags: ReportFlags, database: () => DatabaseConfig, output: Output, now: Date): Promise<number> => {
  try {
    const files = requestedFiles(flags);
    // Flags and output files are checked before the database is opened.
    parseQuestion(flags, [], now);
    for (const { file } of files) if (file !== STDOUT) await checkWritable(file);
    const { store, close } = await openDatabase(database(), logTo(output));
    try {
      const question = parseQuestion(flags, await findPartyIds(store, flags.party ?? []), now);
      const reportData = await answerQuestion(store, question, flags.compare === true, now);
      // Files first: whoever reads the terminal may leave at any moment, as `head` does.
      for (const { file, write } of files.filter((each) => each.file !== STDOUT)) await writeReport(file, await write(reportData), output);
      if (flags.store !== undefined) output.err(`${await storeReport(store, flags.store, question, flags.compare === true, now)}\n`);
      const [shown] = files.filter(({ file }) => file === STDOUT);
      output.out(shown === undefined ? renderTable(reportData) : await shown.write(reportData));
      return 0;
    } finally {
      await close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    output.err(error instanceof InvalidFlagError ? `${why}\n` : `The report could not be made: ${why}\n`);
    return 1;
  }
};

interface ReportFile {
  readonly file: string;
  readonly write: (report: ReportData) => string | Promise<string>;
}

const requestedFiles = ({ csv, json, svg, title, by = 'party' }: ReportFlags): readonly ReportFile[] => {
  const chart = async (reportData: ReportData): Promise<string> => {
    const { renderSvg } = await import('./chart.js');
    return renderSvg(reportData, title ?? (by === 'none' ? 'Performance' : `Performance by ${by.replaceAll(',', ', ')}`));
  };
  const files = [
    ...(csv === undefined ? [] : [{ file: csv, write: toCsv }]),
    ...(json === undefined ? [] : [{ file: json, write: jsonOf }]),
    ...(svg === undefined ? [] : [{ file: svg, write: chart }]),
  ];
  if (files.filter(({ file }) => file === STDOUT).length > 1)
    throw new InvalidFlagError('Only one of --csv, --json and --svg can go to standard output');
  return files;
};

const writeReport = async (file: string, text: string, output: Output): Promise<void> => {
  await withWriteErrors(file, () => writeFile(file, text));
  output.err(`Wrote ${file}\n`);
};

const jsonOf = ({ measured, comparison, findings, names }: ReportData): string =>
  `${JSON.stringify({ ...measured, comparison, findings, parties: Object.fromEntries(names) }, null, 2)}\n`;

/** @throws FlagError for a question without an answer, with the reason */
const answerQuestion = async (store: Store, question: MeasureQuestion, compare: boolean, now: Date): Promise<ReportData> => {
  const analysed = await analyzeTrend(store, READER, question, { compare }, now);
  if (isRefusal(analysed)) throw new InvalidFlagError(analysed.message);
  const { measured, comparison, findings } = analysed;
  return { measured, comparison, findings: findings.map(({ text }) => text), names: await readPartyNames(store, measured) };
};

const readPartyNames = async (store: Store, { question, rows }: ReportData['measured']): Promise<ReadonlyMap<string, string>> => {
  const place = question.by.indexOf('PARTY');
  const ids = place < 0 ? [] : [...new Set(rows.flatMap(({ key }) => key[place] ?? []))];
  const found = ids.length === 0 ? [] : await readMany(store, scope(READER, parties, { _id: { $in: ids } }));
  return new Map(found.map(({ _id, name }) => [_id, name]));
};

/** The ids of the parties in `--party`. @throws FlagError for an unknown or ambiguous name */
export const findPartyIds = (store: Store, names: readonly string[]): Promise<readonly string[]> =>
  Promise.all(
    names.map(async (name) => {
      const filter = { $or: [{ _id: name }, { name }, withExternalIdentifier({ value: name })] };
      const found = await readMany(store, scope(READER, parties, filter), { projection: { _id: 1 } });
      const [party, ...others] = found;
      if (party === undefined) throw new InvalidFlagError(`--party ${name}: there is no such party`);
      if (others.length > 0) throw new InvalidFlagError(`--party ${name}: ${String(found.length)} parties have this name; give an id`);
      return party._id;
    }),
  );

const storeReport = async (store: Store, title: string, question: MeasureQuestion, compare: boolean, now: Date): Promise<string> => {
  const stored = await executeOnReport(store, READER, { commands: [{ type: 'StorePerformanceReport', title, question, compare }], now });
  if (stored.kind !== 'Accepted') throw new InvalidFlagError(`--store: ${stored.message}`);
  return `Stored as report ${stored.state._id}`;
};
