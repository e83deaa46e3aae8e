/** An import from the first byte to the report: rows are read, cases planned, and several cases carried out at a time. */
import { system } from '../../domain/kernel/principal.js';
import type { Store } from '../../store/store.js';
import { type CaseRows, groupRows, sortRows } from './groupRows.js';
import { type ExtractRow, type LogRow, compileMapping } from './extract.js';
import { type CaseOutcome, applyCases } from './applyCase.js';
import type { Mapping } from './mapping.js';
import { partyDirectory } from './parties.js';
import { type CasePlan, planCase } from './planCase.js';
import { type LogFile, LogFileError } from './logFile.js';
import { openLogFile } from './records.js';
import { type ImportReport, type ImportCounter, newImportCounter } from './importReport.js';

export interface ImportOptions {
  /** The file's bytes. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly mapping: Mapping;
  /** The target; null for a dry run, which writes nothing. */
  readonly store: Store | null;
  /** Stops the import after running transactions. */
  readonly signal?: AbortSignal;
  /** Called after every case with the number of finished cases and their share of the rows read (0 to 1). */
  readonly onProgress?: (cases: number, share: number) => void;
  /** Transactions at a time. */
  readonly concurrency?: number;
  readonly now?: () => Date;
}

/** Transactions at a time: one is decided while another is written. */
export const CONCURRENCY = 2;
/** New cases of one transaction, and steps after which no further case joins them: an interrupted import ends soon. */
const CASES = 64;
const STEPS = 1_000;

/**
 * Imports an incident log.
 * @returns the report, also when interrupted or failed: a second run continues from there
 * @throws FileError when the file lacks a header or a mapped column, or contradicts the mapping's row order
 */
export const importLog = async (options: ImportOptions): Promise<ImportReport> => {
  const { mapping, chunks, store, signal, onProgress, concurrency = CONCURRENCY, now = () => new Date() } = options;
  const started = performance.now();
  const counter = newImportCounter();
  const log = await openLogFile(chunks, mapping.file);
  const extract = compileMapping(mapping, log.column);
  const grouped = groupRows(usableRows(log, extract, counter, signal), mapping.rowsOfACase, (row) => counter.rejected(row));
  const cases = sortRows(grouped, mapping.order);
  const actor = system(`import:${mapping.system}`);
  const parties =
    store === null
      ? null
      : partyDirectory({ store, actor, now, scheme: mapping.party.scheme ?? mapping.system, arrangement: mapping.party.arrangement });
  const apply = async (plans: readonly CasePlan[]): Promise<readonly CaseOutcome[]> =>
    store === null || parties === null
      ? plans.map(({ steps }) => ({ kind: 'IMPORTED', steps }))
      : applyCases({ store, actor, system: mapping.system, parties, now }, plans);
  const done = (plan: CasePlan, outcome: CaseOutcome): void => {
    counter.applied(plan, outcome);
    onProgress?.(counter.cases(), counter.progress(plan.rows));
  };
  const fault = await forEachConcurrently(together(cases, mapping), concurrency, signal, async (plans) => {
    for (const plan of plans) if (plan.steps.length === 0) done(plan, { kind: 'UNUSABLE', steps: [] });
    const usable = plans.filter(({ steps }) => steps.length > 0);
    for (const [index, outcome] of (await apply(usable)).entries()) {
      const plan = usable[index];
      if (plan !== undefined) done(plan, outcome);
    }
  });
  if (fault instanceof LogFileError) throw fault;
  return counter.report({
    dryRun: store === null,
    partiesRegistered: parties?.registered() ?? 0,
    interrupted: signal?.aborted === true,
    fault: fault?.message ?? null,
    seconds: (performance.now() - started) / 1_000,
  });
};

/** The plans of so many cases as go into one transaction. */
async function* together(cases: AsyncGenerator<CaseRows, void>, mapping: Mapping): AsyncGenerator<readonly CasePlan[], void> {
  let plans: CasePlan[] = [];
  let steps = 0;
  for await (const rows of cases) {
    const plan = planCase(rows, mapping);
    plans.push(plan);
    steps += plan.steps.length;
    if (plans.length < CASES && steps < STEPS) continue;
    yield plans;
    plans = [];
    steps = 0;
  }
  if (plans.length > 0) yield plans;
}

async function* usableRows(
  log: LogFile,
  extract: ExtractRow,
  counter: ImportCounter,
  signal: AbortSignal | undefined,
): AsyncGenerator<LogRow> {
  for await (const row of log.rows) {
    if (signal?.aborted === true) return;
    counter.row();
    const read = 'reason' in row ? row : extract(row.line, row.record);
    if (read === null) counter.ignored();
    else if ('reason' in read) counter.rejected(read);
    else {
      counter.taken(read.length);
      yield* read;
    }
  }
}

/**
 * Processes items with limited concurrency.
 * @returns the first error, which stops it after running work; null for none
 */
const forEachConcurrently = async <T>(
  items: AsyncGenerator<T, void>,
  concurrency: number,
  signal: AbortSignal | undefined,
  work: (item: T) => Promise<void>,
): Promise<Error | null> => {
  const faults: Error[] = [];
  const worker = async (): Promise<void> => {
    try {
      for (;;) {
        const { value, done } = await items.next();
        if (done === true || faults.length > 0 || signal?.aborted === true) return;
        await work(value);
      }
    } catch (error) {
      faults.push(error instanceof Error ? error : new Error(String(error)));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  await items.return();
  return faults[0] ?? null;
};
