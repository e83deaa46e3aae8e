/** The rows of a board ordered by deadline, under headings that say how near it is. */
import type { BoardRowFragment } from './BoardRow.generated';
import { currentClocks } from '../lib/clocks.js';

export interface Group {
  readonly title: string;
  readonly rows: readonly BoardRowFragment[];
}

const HOUR_MS = 3_600_000;

/** The headings in their order, with the restore deadline up to which each holds. */
const AHEAD: readonly (readonly [title: string, leftMs: number])[] = [
  ['Past the restore deadline', 0],
  ['To restore within 4 hours', 4 * HOUR_MS],
  ['To restore within a day', 24 * HOUR_MS],
  ['To restore later', Infinity],
];
const PAUSED = 'Restore clock paused';
const DONE = 'Restored, or without a restore clock';
const TITLES: readonly string[] = [...AHEAD.map(([title]) => title), PAUSED, DONE];

const titleOf = ({ clocks }: BoardRowFragment, now: number): string => {
  const restore = currentClocks(clocks, 'PARTY').get('RESTORE');
  if (restore === undefined || ['MET', 'BREACHED', 'ENDED'].includes(restore.state)) return DONE;
  if (restore.deadline == null) return PAUSED;
  const leftMs = Date.parse(restore.deadline) - now;
  return AHEAD.find(([, most]) => leftMs < most)?.[0] ?? DONE;
};

/** The rows by heading; within one the order is the server's. */
export const groupsOf = (rows: readonly BoardRowFragment[], now: number): readonly Group[] => {
  const titled = rows.map((row) => ({ row, title: titleOf(row, now) }));
  return TITLES.flatMap((title) => {
    const own = titled.flatMap((each) => (each.title === title ? [each.row] : []));
    return own.length === 0 ? [] : [{ title, rows: own }];
  });
};
