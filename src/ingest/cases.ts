/** Rows → cases. */
import type { LogRow, RejectedRow } from './extract.js';
import type { Mapping } from './mapping.js';
import { enumerated } from './shortened.js';

/** The rows of one case, in the file's order. */
export type CaseRows = readonly [LogRow, ...LogRow[]];

/**
 * Groups rows by case, cases in the order in which they first appear.
 *
 * `anywhere` holds the whole log in memory, since the last row may belong to the first case. `together` holds one case, and the
 * keys of those that are over: a row of one of them is rejected.
 * @param reject told of rows that come too late
 */
export const casesOf = (
  rows: AsyncIterable<LogRow>,
  order: Mapping['rowsOfACase'],
  reject: (row: RejectedRow) => void,
): AsyncGenerator<CaseRows, void> => (order === 'anywhere' ? fromAnywhere(rows) : together(rows, reject));

async function* fromAnywhere(rows: AsyncIterable<LogRow>): AsyncGenerator<CaseRows, void> {
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

async function* together(rows: AsyncIterable<LogRow>, reject: (row: RejectedRow) => void): AsyncGenerator<CaseRows, void> {
  const over = new Set<string>();
  let current: [LogRow, ...LogRow[]] | undefined;
  for await (const row of rows) {
    if (row.key === current?.[0].key) current.push(row);
    else if (over.has(row.key))
      reject({ line: row.line, reason: `case ${enumerated([row.key])} ended above: its rows do not stand together` });
    else {
      if (current !== undefined) yield current;
      over.add(row.key);
      current = [row];
    }
  }
  if (current !== undefined) yield current;
}
