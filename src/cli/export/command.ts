/** `party-performance export`: issues for other systems, so that nobody is locked in. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { system } from '../../domain/kernel/principal.js';
import { issues } from '../../store/issue/collection.js';
import { parties } from '../../store/party/collection.js';
import { readMany } from '../../store/reading/read.js';
import { scope } from '../../store/scope.js';
import type { Store } from '../../store/store.js';
import { type Cell, csvLine } from '../csv.js';
import { type DatabaseConfig, openDatabase } from '../database.js';
import { checkWritable, withWriteErrors } from '../fileErrors.js';
import { logTo, type Output, printAll, processOutput } from '../output.js';
import { EXPORTED, type ExportedIssue, type HistoryRow, historyOf } from './history.js';
import { toServiceProblem, toTroubleTicket } from './tmf.js';

type Names = ReadonlyMap<string, string>;

/** How a file is written: what it begins with, each issue, what is between two, and its end. */
interface Format {
  readonly begin: string;
  readonly issue: (issue: ExportedIssue, names: Names) => string;
  readonly between: string;
  readonly end: string;
}

const COLUMNS = {
  id: ({ id }) => id,
  at: ({ at }) => at,
  status: ({ status }) => status,
  severity: ({ severity }) => severity,
  party: ({ party }) => party,
  party_name: ({ partyName }) => partyName,
  stop_reason: ({ stopReason }) => stopReason,
  reason: ({ reason }) => reason,
  name: ({ name }) => name,
  description: ({ description }) => description,
  category: ({ category }) => category,
  initiating_layer: ({ initiatingLayer }) => initiatingLayer,
  initiating_process: ({ initiatingProcess }) => initiatingProcess,
  resource_type: ({ resource }) => resource.type,
  resource_id: ({ resource }) => resource.id,
  affected_entities: ({ affectedEntities }) => affectedEntities.map(({ type, id }) => `${type}:${id}`).join(' '),
  raised_at: ({ raisedAt }) => raisedAt,
  occurred_at: ({ occurredAt }) => occurredAt,
  resolution: ({ resolution }) => resolution,
  cause: ({ cause }) => cause,
} as const satisfies Readonly<Record<string, (row: HistoryRow) => Cell>>;

const list = (write: (issue: ExportedIssue, names: Names) => object): Format => ({
  begin: '[\n',
  issue: (issue, names) => JSON.stringify(write(issue, names)),
  between: ',\n',
  end: '\n]\n',
});

const FORMATS = {
  jsonl: {
    begin: '',
    issue: (issue, names) =>
      historyOf(issue, names)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    between: '',
    end: '',
  },
  csv: {
    begin: csvLine(Object.keys(COLUMNS)),
    issue: (issue, names) =>
      historyOf(issue, names)
        .map((row) => csvLine(Object.values(COLUMNS).map((cell) => cell(row))))
        .join(''),
    between: '',
    end: '',
  },
  tmf621: list(toTroubleTicket),
  tmf656: list(toServiceProblem),
} as const satisfies Readonly<Record<string, Format>>;

interface ExportFlags {
  readonly format: keyof typeof FORMATS;
  readonly out?: string;
}

/** Adds the command. */
export const exportCommand = (program: Command, database: () => DatabaseConfig): void => {
  program
    .command('export')
    .description('write all issues with their history, in the order of their ids')
    .addOption(
      new Option(
        '--format <format>',
        'csv and jsonl: a row for each change, as `import` reads it; tmf621: trouble tickets, tmf656: service problems',
      )
        .choices(Object.keys(FORMATS))
        .default('jsonl'),
    )
    .option('--out <file>', 'the file to write (default: standard output)')
    .action(async (flags: ExportFlags) => {
      process.exitCode = await exportIssues(flags, database, processOutput());
    });
};

/**
 * Writes all issues.
 * @returns the exit code: 0 when all are written, 1 for a fault
 */
export const exportIssues = async ({ format, out }: ExportFlags, database: () => DatabaseConfig, output: Output): Promise<number> => {
  try {
    if (out !== undefined) await checkWritable(out);
    const { store, close } = await openDatabase(database(), logTo(output));
    try {
      const pieces = piecesOf(store, FORMATS[format]);
      if (out === undefined) await printAll(texts(pieces), output);
      else output.err(`Wrote ${(await write(pieces, out)).toLocaleString('en')} issues to ${out}\n`);
      return 0;
    } finally {
      await close();
    }
  } catch (error) {
    output.err(`The issues could not be exported: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};

/** A piece of the file with the number of issues in it. */
interface Piece {
  readonly text: string;
  readonly issues: number;
}

const READER = system('export');
/** Issues in memory at a time. */
const BATCH = 500;

async function* piecesOf(store: Store, { begin, issue: written, between, end }: Format): AsyncGenerator<Piece> {
  const names: Names = new Map(
    (await readMany(store, scope(READER, parties, {}), { projection: { name: 1 } })).map(({ _id, name }) => [_id, name]),
  );
  const projection = Object.fromEntries(EXPORTED.map((field) => [field, 1 as const]));
  let last: string | null = null;
  for (;;) {
    const filter = scope(READER, issues, last === null ? {} : { _id: { $gt: last } });
    const found = (await readMany(store, filter, { sort: { _id: 1 }, limit: BATCH, projection })) as readonly ExportedIssue[];
    const text = found.map((issue) => written(issue, names)).join(between);
    yield { text: `${last === null ? begin : found.length > 0 ? between : ''}${text}`, issues: found.length };
    last = found.at(-1)?._id ?? null;
    if (found.length < BATCH || last === null) break;
  }
  yield { text: end, issues: 0 };
}

async function* texts(pieces: AsyncIterable<Piece>): AsyncGenerator<string> {
  for await (const { text } of pieces) yield text;
}

const write = (pieces: AsyncIterable<Piece>, file: string): Promise<number> =>
  withWriteErrors(file, async () => {
    const stream = createWriteStream(file);
    let count = 0;
    for await (const { text, issues: more } of pieces) {
      count += more;
      if (!stream.write(text)) await once(stream, 'drain');
    }
    stream.end();
    await finished(stream);
    return count;
  });
