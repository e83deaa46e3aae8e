/**
 * A second opinion on a ServiceNow incident log: read, sorted and added up straight from the file, with nothing of the product's. How it
 * treats what logs do:
 * - A case begins when it was opened, or with its first row when that is earlier.
 * - A row that goes back in time counts at the time of the row above it.
 * - Work ends with the row that first says Resolved or Closed, unless a later row says otherwise again: that is a reopening.
 * - A change of the group or of the priority counts while the case is not resolved, before or after the row's own change of state; one that
 *   falls into a resolved case waits until the case is taken up again, and never counts otherwise.
 * - Nothing is known of a case after its last row.
 */
import { readFileSync } from 'node:fs';

/** How long a group had a case, and how much of that the case waited. */
export interface Held {
  readonly heldMs: number;
  readonly waitedMs: number;
  /** The priorities it had there, each after so much time that did not wait. */
  readonly priorities: readonly { readonly priority: string; readonly afterMs: number }[];
}

export interface CsvCase {
  readonly number: string;
  /** The group and the priority it had when it was restored. */
  readonly group: string;
  readonly priority: string;
  readonly openedMs: number;
  readonly restoredMs: number;
  /** How much of that the case waited: for the user's answer, or because its resolution was not one. */
  readonly waitedMs: number;
  /** The part of both in which that group had it. */
  readonly own: Held;
  /** The groups that passed it on and did not get it back: what each had of it. */
  readonly left: readonly (Held & { readonly group: string })[];
  readonly handOvers: number;
  readonly reopenings: number;
}

/** Splits a line of CSV without quotes: this log has none. */
const cellsOf = (line: string): readonly string[] => line.split(',').map((cell) => (cell === '?' ? '' : cell));

/** `29-02-2016 01:16`, day first, as UTC. */
const instant = (text: string): number => {
  const [, day, month, year, hour, minute] = /^(\d+)-(\d+)-(\d+) (\d+):(\d+)$/.exec(text) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
};

const isRestored = (state: string): boolean => state === 'Resolved' || state === 'Closed';

type Row = Readonly<Record<'number' | 'state' | 'at' | 'opened' | 'group' | 'priority', string>>;

/** @returns every case of the log that was restored, in the order of the file */
export const casesInCsv = (path: string): readonly CsvCase[] => {
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const names = head.split(',');
  const column = (name: string): number => names.indexOf(name);
  const columns = {
    number: 'number',
    state: 'incident_state',
    at: 'sys_updated_at',
    opened: 'opened_at',
    group: 'assignment_group',
    priority: 'priority',
  };
  const places = Object.entries(columns).map(([key, name]) => [key, column(name)] as const);
  const cases = new Map<string, Row[]>();
  for (const line of lines) {
    const cells = cellsOf(line);
    const row = Object.fromEntries(places.map(([key, place]) => [key, cells[place] ?? ''])) as Row;
    cases.set(row.number, [...(cases.get(row.number) ?? []), row]);
  }
  return [...cases].flatMap(([number, rows]) => caseOf(number, rows) ?? []);
};

const NOTHING: Held = { heldMs: 0, waitedMs: 0, priorities: [] };

const caseOf = (number: string, rows: readonly Row[]): CsvCase | null => {
  const first = rows[0];
  if (first === undefined) return null;
  const openedMs = Math.min(instant(first.opened), instant(first.at));
  let [state, group, priority, now, waitedMs, handOvers, reopenings] = ['New', first.group, first.priority, openedMs, 0, 0, 0];
  let restoredMs: number | null = null;
  const held = new Map<string, Held>();
  const left = new Map<string, CsvCase['left'][number]>();
  const hold = (ms: number, waited: boolean): void => {
    const known = held.get(group) ?? NOTHING;
    const afterMs = known.heldMs - known.waitedMs;
    const priorities = known.priorities.at(-1)?.priority === priority ? known.priorities : [...known.priorities, { priority, afterMs }];
    held.set(group, { heldMs: known.heldMs + ms, waitedMs: known.waitedMs + (waited ? ms : 0), priorities });
  };
  for (const row of rows) {
    const at = Math.max(now, instant(row.at));
    if (state === 'Awaiting User Info') waitedMs += at - now;
    if (restoredMs === null) hold(at - now, state === 'Awaiting User Info');
    // A resolution that was none: its time counts, as a wait.
    else if (!isRestored(row.state)) hold(at - restoredMs, true);
    const counts = !isRestored(state) || !isRestored(row.state);
    if (counts && row.group !== group) {
      handOvers += 1;
      left.set(group, { ...(held.get(group) ?? NOTHING), group });
    }
    if (counts) [group, priority] = [row.group, row.priority];
    if (isRestored(row.state)) restoredMs ??= at;
    else if (restoredMs !== null) {
      waitedMs += at - restoredMs;
      [restoredMs, reopenings] = [null, reopenings + 1];
    }
    [state, now] = [row.state, at];
  }
  left.delete(group);
  const own = held.get(group) ?? NOTHING;
  return restoredMs === null
    ? null
    : { number, group, priority, openedMs, restoredMs, waitedMs, own, left: [...left.values()], handOvers, reopenings };
};

/** Statistics of durations. */
export interface Distribution {
  readonly n: number;
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
}

/** The smallest value that at least so many percent of all values do not exceed. */
const nearestRankPercentile = (values: readonly number[], percent: number): number =>
  Math.min(...values.filter((value) => 100 * values.filter((other) => other <= value).length >= percent * values.length));

export const distributionOf = (values: readonly number[]): Distribution => ({
  n: values.length,
  mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  p50: nearestRankPercentile(values, 50),
  p90: nearestRankPercentile(values, 90),
  p95: nearestRankPercentile(values, 95),
});
