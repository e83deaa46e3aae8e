/** An import from the first byte to the report: rows are read, cases planned, and several cases carried out at a time. */
import { system } from '../domain/principal.js';
import type { Store } from '../store/store.js';
import { type CaseRows, casesOf, inOrder } from './cases.js';
import { type Extract, type LogRow, extractor } from './extract.js';
import { type Kept, keepCase } from './keep.js';
import type { Mapping } from './mapping.js';
import { partyBook } from './parties.js';
import { type CasePlan, planCase } from './plan.js';
import { FileError, type LogFile, openLog } from './records.js';
import { type ImportReport, type Tally, openTally } from './report.js';

export interface ImportOptions {
  /** The file's bytes. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly mapping: Mapping;
  /** Where to; null for a dry run, which plans and counts and touches nothing. */
  readonly store: Store | null;
  /** Ends the import after the transactions that run. */
  readonly signal?: AbortSignal;
  /** Told after every case how many are done, and what share of the rows read so far they are (0 to 1). */
  readonly onProgress?: (cases: number, share: number) => void;
  /** Cases carried out at a time. */
  readonly concurrency?: number;
  readonly now?: () => Date;
}

/** Cases carried out at a time. Twice as many gain a few per cent only (`bench/import.bench.ts`), and an interrupted import ends later. */
export const CONCURRENCY = 8;

/**
 * Imports an incident log.
 * @returns the report, also when it was interrupted or a fault ended it: what is done is done, and a second run goes on from there
 * @throws FileError when the file lacks a header or a column the mapping names, or contradicts the order of rows that the mapping says
 */
export const runImport = async (options: ImportOptions): Promise<ImportReport> => {
  const { mapping, chunks, store, signal, onProgress, concurrency = CONCURRENCY, now = () => new Date() } = options;
  const started = performance.now();
  const tally = openTally();
  const log = await openLog(chunks, mapping.file);
  const extract = extractor(mapping, log.column);
  const grouped = casesOf(usableRows(log, extract, tally, signal), mapping.rowsOfACase, (row) => tally.rejected(row));
  const cases = inOrder(grouped, mapping.order);
  const actor = system(`import:${mapping.system}`);
  const parties =
    store === null
      ? null
      : partyBook({ store, actor, now, scheme: mapping.party.scheme ?? mapping.system, arrangement: mapping.party.arrangement });
  const keep = async (plan: CasePlan): Promise<Kept> => {
    if (plan.steps.length === 0) return { kind: 'UNUSABLE', steps: [] };
    if (store === null || parties === null) return { kind: 'IMPORTED', steps: plan.steps };
    return keepCase({ store, actor, system: mapping.system, parties, now }, plan);
  };
  const fault = await inParallel(cases, concurrency, signal, async (rows: CaseRows) => {
    const plan = planCase(rows, mapping);
    tally.kept(plan, await keep(plan));
    onProgress?.(tally.cases(), tally.share(rows.length));
  });
  if (fault instanceof FileError) throw fault;
  return tally.report({
    dryRun: store === null,
    partiesRegistered: parties?.registered() ?? 0,
    interrupted: signal?.aborted === true,
    fault: fault?.message ?? null,
    seconds: (performance.now() - started) / 1_000,
  });
};

async function* usableRows(log: LogFile, extract: Extract, tally: Tally, signal: AbortSignal | undefined): AsyncGenerator<LogRow> {
  for await (const row of log.rows) {
    if (signal?.aborted === true) return;
    tally.row();
    const read = 'reason' in row ? row : extract(row.line, row.record);
    if (read === null) tally.ignored();
    else if ('reason' in read) tally.rejected(read);
    else yield read;
  }
}

/**
 * Works through items, a few at a time.
 * @returns the first fault, which ends it after the work that runs; null when there was none
 */
const inParallel = async <T>(
  items: AsyncGenerator<T, void>,
  atATime: number,
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
  await Promise.all(Array.from({ length: atATime }, worker));
  await items.return();
  return faults[0] ?? null;
};
