/** Rows → cases, each with its rows in chronological order. */
import type { LogRow } from './extract.js';
import type { RejectedRow } from './readers.js';
import type { Mapping } from './mapping.js';
import { LogFileError } from './logFile.js';
import { listNames } from '../printable.js';

/** The rows of one case. */
export type CaseRows = readonly [LogRow, ...LogRow[]];

/**
 * Groups rows by case, in the order of the file.
 *
 * `anywhere` holds the whole log in memory, because the last row may belong to the first case. `groupConsecutive` holds one case, and the
 * keys of finished cases, whose later rows are rejected.
 * @param reject called for rows that come too late
 */
export const groupRows = (
  rows: AsyncIterable<LogRow>,
  order: Mapping['rowsOfACase'],
  reject: (row: RejectedRow) => void,
): AsyncGenerator<CaseRows, void> => (order === 'anywhere' ? groupAnywhere(rows) : groupConsecutive(rows, reject));

async function* groupAnywhere(rows: AsyncIterable<LogRow>): AsyncGenerator<CaseRows, void> {
  const cases = new Map<string, [LogRow, ...LogRow[]]>();
  for await (const row of rows) {
    const known = cases.get(row.key);
    if (known === undefined) cases.set(row.key, [row]);
    else known.push(row);
  }
  for (const [key, all] of cases) {
    cases.delete(key);
    yield all;
  }
}

async function* groupConsecutive(rows: AsyncIterable<LogRow>, reject: (row: RejectedRow) => void): AsyncGenerator<CaseRows, void> {
  const finished = new Set<string>();
  let current: [LogRow, ...LogRow[]] | undefined;
  for await (const row of rows) {
    if (row.key === current?.[0].key) current.push(row);
    else if (finished.has(row.key))
      reject({ line: row.line, reason: `case ${listNames([row.key])} ended above: its rows are not consecutive` });
    else {
      if (current !== undefined) yield current;
      finished.add(row.key);
      current = [row];
    }
  }
  if (current !== undefined) yield current;
}

/** Number of cases buffered to detect the order of the file. */
const SAMPLE_SIZE = 1_000;

type Order = Mapping['order'];

const earlierFirst = (one: LogRow, other: LogRow): number => one.at.getTime() - other.at.getTime();
const asCaseRows = (rows: CaseRows, sorted: readonly LogRow[]): CaseRows => [sorted[0] ?? rows[0], ...sorted.slice(1)];

const SORTED: Readonly<Record<Order, (rows: CaseRows) => CaseRows>> = {
  file: (rows) => rows,
  oldestFirst: (rows) => rows,
  newestFirst: (rows) => asCaseRows(rows, rows.toReversed()),
  byTime: (rows) => asCaseRows(rows, rows.toSorted(earlierFirst)),
};

/**
 * Sorts the rows of each case chronologically.
 * @param cases in the file's order, and their rows as well
 * @throws FileError before the first case, when most of the first ones contradict the order
 */
export async function* sortRows(cases: AsyncGenerator<CaseRows, void>, order: Order): AsyncGenerator<CaseRows, void> {
  try {
    const sample: CaseRows[] = [];
    let next = await cases.next();
    for (; next.done !== true && sample.length < SAMPLE_SIZE; next = await cases.next()) sample.push(next.value);
    refuseWrongOrder(sample, order);
    // Removed one by one, to release memory.
    for (let rows = sample.shift(); rows !== undefined; rows = sample.shift()) yield SORTED[order](rows);
    for (; next.done !== true; next = await cases.next()) yield SORTED[order](next.value);
  } finally {
    await cases.return();
  }
}

/** The opposite order, and how its times run. */
const OPPOSITE_ORDER = {
  oldestFirst: { order: 'newestFirst', runs: 'from newest to oldest' },
  newestFirst: { order: 'oldestFirst', runs: 'from oldest to newest' },
} as const;

const refuseWrongOrder = (sample: readonly CaseRows[], order: Order): void => {
  if (order !== 'oldestFirst' && order !== 'newestFirst') return;
  const directions = sample.map(SORTED[order]).map((rows) => (rows.at(-1) ?? rows[0]).at.getTime() - rows[0].at.getTime());
  const backwards = directions.filter((spanMs) => spanMs < 0).length;
  const forwards = directions.filter((spanMs) => spanMs > 0).length;
  const found = OPPOSITE_ORDER[order];
  if (backwards > forwards)
    throw new LogFileError(
      `The times of ${backwards} of ${sample.length} cases run ${found.runs}: set "order" in the mapping to "${found.order}", ` +
        'or to "file" if the order of the rows counts and not their times',
    );
};
