/**
 * A second opinion on a ServiceNow incident log under a service level schedule: each case is walked through minute by minute, straight from
 * the file, with nothing of the product's. The clock is that of the group that restored the case, from when it was given to it:
 * - A minute counts when it is working time, and the case neither waits for the user nor is resolved in vain.
 * - A case that was taken up again after its closing, or that a group got back, is left out: other clocks follow there.
 */
import { readFileSync } from 'node:fs';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** What a schedule says of a minute and of a start. */
export interface Schedule {
  readonly isWorking: (minuteMs: number) => boolean;
  /** The minute at which what started then is due, before anything stops it. */
  readonly dueAt: (startMs: number) => number;
}

export interface Verdict {
  readonly number: string;
  readonly elapsedMinutes: number;
  readonly late: boolean;
}

const instant = (text: string): number => {
  const [, day, month, year, hour, minute] = /^(\d+)-(\d+)-(\d+) (\d+):(\d+)$/.exec(text) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
};

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});
const known = new Map<number, { readonly weekday: string; readonly date: string; readonly hour: string }>();
/** The local day and hour in London; its offsets are whole hours. */
const london = (ms: number): { readonly weekday: string; readonly date: string; readonly hour: string } => {
  const key = Math.floor(ms / HOUR_MS);
  const found = known.get(key);
  if (found !== undefined) return found;
  const parts = Object.fromEntries(LONDON.formatToParts(key * HOUR_MS).map(({ type, value }) => [type, value]));
  const local = { weekday: parts['weekday'] ?? '', date: `${parts['month'] ?? ''}-${parts['day'] ?? ''}`, hour: parts['hour'] ?? '' };
  known.set(key, local);
  return local;
};

const isLondonWorkday = (ms: number): boolean => {
  const { weekday, date } = london(ms);
  return weekday !== 'Sat' && weekday !== 'Sun' && !['01-01', '12-25', '12-26'].includes(date);
};

/** By the end of the second working day after the day of the report, Monday to Friday in London. */
export const TWO_WORKING_DAYS: Schedule = {
  isWorking: isLondonWorkday,
  dueAt: (startMs) => {
    let at = startMs;
    const nextDay = (): void => {
      const { date } = london(at);
      while (london(at).date === date) at += MINUTE_MS;
    };
    for (let days = 0; days < 2;) {
      nextDay();
      if (isLondonWorkday(at)) days += 1;
    }
    nextDay();
    return at;
  },
};

/** Five hours around the clock. */
export const FIVE_HOURS: Schedule = { isWorking: () => true, dueAt: (startMs) => startMs + 5 * HOUR_MS };

interface Row {
  readonly state: string;
  readonly group: string;
  readonly at: number;
  readonly opened: number;
}

const isRestored = (state: string): boolean => state === 'Resolved' || state === 'Closed';

/** Stretches with whether their minutes may count, from when the last group had the case to its restoration; null for what is left out. */
const lastStay = (rows: readonly Row[]): { readonly start: number; readonly parts: readonly (readonly [number, number])[] } | null => {
  const [first] = rows;
  if (first === undefined) return null;
  let [state, group, now] = ['New', first.group, Math.min(first.opened, first.at)];
  let [start, restored] = [now, NaN];
  let parts: (readonly [number, number])[] = [];
  const had = new Set([group]);
  for (const row of rows) {
    const at = Math.max(now, row.at);
    if (state === 'Closed' && row.state !== 'Closed') return null;
    if (!isRestored(state) && state !== 'Awaiting User Info') parts.push([now, at]);
    if (row.group !== group && !(isRestored(state) && isRestored(row.state))) {
      if (had.has(row.group)) return null;
      had.add(row.group);
      [group, start, parts] = [row.group, at, []];
    }
    if (isRestored(row.state) && !isRestored(state)) restored = at;
    [state, now] = [row.state, at];
  }
  return isRestored(state) && !Number.isNaN(restored) ? { start, parts } : null;
};

const minutesIn = ([from, to]: readonly [number, number], { isWorking }: Schedule): number => {
  let minutes = 0;
  for (let at = from; at < to; at += MINUTE_MS) if (isWorking(at)) minutes += 1;
  return minutes;
};

const rowsByCase = (path: string): ReadonlyMap<string, readonly Row[]> => {
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const names = head.split(',');
  const cases = new Map<string, Row[]>();
  for (const line of lines) {
    const cells = line.split(',');
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const row = {
      state: cell('incident_state'),
      group: cell('assignment_group'),
      at: instant(cell('sys_updated_at')),
      opened: instant(cell('opened_at')),
    };
    cases.set(cell('number'), [...(cases.get(cell('number')) ?? []), row]);
  }
  return cases;
};

/** The verdict on every case that is not left out. */
export const verdictsOf = (path: string, schedule: Schedule): readonly Verdict[] =>
  [...rowsByCase(path)].flatMap(([number, rows]) => {
    const stay = lastStay(rows);
    if (stay === null) return [];
    const elapsedMinutes = stay.parts.reduce((sum, part) => sum + minutesIn(part, schedule), 0);
    const allowed = minutesIn([stay.start, schedule.dueAt(stay.start)], schedule);
    return [{ number, elapsedMinutes, late: elapsedMinutes > allowed }];
  });
