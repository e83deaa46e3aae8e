/** The rows of a board ordered by deadline, under headings that say how near it is. */
import type { BoardRowFragment } from './BoardRow.generated';
import { currentClocks } from '../lib/clocks.js';

export interface Group {
  readonly title: string;
  readonly rows: readonly BoardRowFragment[];
}

const HOUR_MS = 3_600_000;

const titleOf = ({ clocks }: BoardRowFragment, now: number): string => {
  const restore = currentClocks(clocks, 'PARTY').get('RESTORE');
  if (restore === undefined || ['MET', 'BREACHED', 'ENDED'].includes(restore.state)) return 'Restored, or without a restore clock';
  if (restore.deadline == null) return 'Restore clock paused';
  const leftMs = Date.parse(restore.deadline) - now;
  if (leftMs < 0) return 'Past the restore deadline';
  if (leftMs < 4 * HOUR_MS) return 'To restore within 4 hours';
  if (leftMs < 24 * HOUR_MS) return 'To restore within a day';
  return 'To restore later';
};

/** Rows that follow each other under the same heading are a group: the order is the server's. */
export const groupsOf = (rows: readonly BoardRowFragment[], now: number): readonly Group[] => {
  const groups: { title: string; rows: BoardRowFragment[] }[] = [];
  for (const row of rows) {
    const title = titleOf(row, now);
    const last = groups.at(-1);
    if (last?.title === title) last.rows.push(row);
    else groups.push({ title, rows: [row] });
  }
  return groups;
};
