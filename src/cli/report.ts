/** `party-performance report`: a question about performance, answered in the terminal and in files, and kept where that is wanted. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { MeasureQuestion } from '../domain/measures.js';
import { system } from '../domain/principal.js';
import { executeOnReport } from '../store/commands.js';
import { readMany } from '../store/read.js';
import { scope } from '../store/scope.js';
import type { Store } from '../store/store.js';
import { analyseTrend } from '../store/trends.js';
import { type DatabaseConfig, openDatabase } from './database.js';
import { checkWritable, onWritten } from './files.js';
import { logTo, type Output, processOutput } from './output.js';
import { csvOf } from './reportCsv.js';
import { FlagError, type QuestionFlags, questionFrom } from './reportQuestion.js';
import type { Reported } from './reportRows.js';
import { tableOf } from './reportTable.js';
import { isRefusal } from '../domain/refusal.js';

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

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/**
 * Adds the command.
 * @param database tells where the database is
 */
export const reportCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('report')
    .description('performance of the parties as a table, CSV, JSON or an SVG chart: measures by dimensions over a period')
    .option('--by <dimensions>', 'what to split by: party, severity, category, cause, resource, … or none', 'party')
    .option('--measures <measures>', 'what to measure (default: issues raised and restored, restore time, on-time share, open)')
    .option('--month <month>', 'the period: a month, as 2026-03')
    .option('--from <date>', 'the period: from a date, as 2026-03-01, or an instant')
    .option('--to <date>', 'until before this date or instant; now when absent')
    .option('--last <duration>', 'the period: so far back from now, as 12h or 30d (default: 30d)')
    .option('--bucket <unit>', 'each row once per day, week, month, quarter or year')
    .option('--zone <zone>', 'the IANA time zone that dates and units are of', 'UTC')
    .option('--party <party>', 'only of this party: its id, name or external identifier; may be repeated', collect)
    .option('--severity <severities>', 'only of these severities')
    .option('--category <category>', 'only of this category; may be repeated', collect)
    .option('--layer <layers>', 'only raised by these layers')
    .option('--process <process>', 'only raised by this process; may be repeated', collect)
    .option('--entity <type:id>', 'only about this entity, as resource:ring-7')
    .option('--compare', 'compare with the period before, and say what changed')
    .option('--csv <file>', 'write CSV; - for standard output')
    .option('--json <file>', 'write JSON; - for standard output')
    .option('--svg <file>', 'write a chart; - for standard output')
    .option('--title <title>', 'what the chart is called')
    .option('--store <title>', 'keep the report in the database')
    .action(async (flags: ReportFlags) => {
      process.exitCode = await report(flags, database, processOutput(), new Date());
    });
};

/**
 * Answers the question, prints and writes the answer.
 * @returns the exit code: 0 when it was answered and everything written, 1 for a fault
 */
export const report = async (flags: ReportFlags, database: () => DatabaseConfig, output: Output, now: Date): Promise<number> => {
  try {
    const forms = formsOf(flags);
    // What is wrong with the flags, or with where the answer is to go, is told before a database is looked for.
    questionFrom(flags, [], now);
    for (const { file } of forms) if (file !== STDOUT) await checkWritable(file);
    const { store, close } = await openDatabase(database(), logTo(output));
    try {
      const question = questionFrom(flags, await partiesNamed(store, flags.party ?? []), now);
      const reported = await answer(store, question, flags.compare === true, now);
      if (!forms.some(({ file }) => file === STDOUT)) output.out(tableOf(reported));
      for (const { file, write } of forms) await deliver(file, await write(reported), output);
      if (flags.store !== undefined) output.err(`${await keep(store, flags.store, question, flags.compare === true, now)}\n`);
      return 0;
    } finally {
      await close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    output.err(error instanceof FlagError ? `${why}\n` : `The report could not be made: ${why}\n`);
    return 1;
  }
};

interface Form {
  readonly file: string;
  readonly write: (report: Reported) => string | Promise<string>;
}

const formsOf = ({ csv, json, svg, title, by = 'party' }: ReportFlags): readonly Form[] => {
  const chart = async (reported: Reported): Promise<string> => {
    const { svgOf } = await import('./reportChart.js');
    return svgOf(reported, title ?? (by === 'none' ? 'Performance' : `Performance by ${by.replaceAll(',', ', ')}`));
  };
  const forms = [
    ...(csv === undefined ? [] : [{ file: csv, write: csvOf }]),
    ...(json === undefined ? [] : [{ file: json, write: jsonOf }]),
    ...(svg === undefined ? [] : [{ file: svg, write: chart }]),
  ];
  if (forms.filter(({ file }) => file === STDOUT).length > 1)
    throw new FlagError('Only one of --csv, --json and --svg can go to standard output');
  return forms;
};

const deliver = async (file: string, text: string, output: Output): Promise<void> => {
  if (file === STDOUT) output.out(text);
  else {
    await onWritten(file, () => writeFile(file, text));
    output.err(`Wrote ${file}\n`);
  }
};

const jsonOf = ({ measured, comparison, findings, names }: Reported): string =>
  `${JSON.stringify({ ...measured, comparison, findings, parties: Object.fromEntries(names) }, null, 2)}\n`;

/** @throws FlagError for a question without an answer, with the reason */
const answer = async (store: Store, question: MeasureQuestion, compare: boolean, now: Date): Promise<Reported> => {
  const analysed = await analyseTrend(store, READER, question, { compare }, now);
  if (isRefusal(analysed)) throw new FlagError(analysed.message);
  const { measured, comparison, findings } = analysed;
  return { measured, comparison, findings: findings.map(({ text }) => text), names: await namesIn(store, measured) };
};

const namesIn = async (store: Store, { question, rows }: Reported['measured']): Promise<ReadonlyMap<string, string>> => {
  const place = question.by.indexOf('PARTY');
  const ids = place < 0 ? [] : [...new Set(rows.flatMap(({ key }) => key[place] ?? []))];
  const parties = ids.length === 0 ? [] : await readMany(store, 'parties', scope(READER, 'parties', { _id: { $in: ids } }));
  return new Map(parties.map(({ _id, name }) => [_id, name]));
};

/** The ids of parties as the command line calls them. @throws FlagError for a name that is nobody's, or of several */
const partiesNamed = (store: Store, names: readonly string[]): Promise<readonly string[]> =>
  Promise.all(
    names.map(async (name) => {
      const filter = { $or: [{ _id: name }, { name }, { 'externalIdentifiers.value': name }] };
      const found = await readMany(store, 'parties', scope(READER, 'parties', filter), { projection: { _id: 1 } });
      const [party, ...others] = found;
      if (party === undefined) throw new FlagError(`--party ${name}: there is no such party`);
      if (others.length > 0) throw new FlagError(`--party ${name}: ${String(found.length)} parties are called so; give the id of one`);
      return party._id;
    }),
  );

const keep = async (store: Store, title: string, question: MeasureQuestion, compare: boolean, now: Date): Promise<string> => {
  const stored = await executeOnReport(store, READER, { commands: [{ type: 'StorePerformanceReport', title, question, compare }], now });
  if (stored.kind !== 'Accepted') throw new FlagError(`--store: ${stored.message}`);
  return `Stored as report ${stored.state._id}`;
};
