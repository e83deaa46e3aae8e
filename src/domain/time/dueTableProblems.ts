/** What makes a due table unusable, or unfair: a later start that is due earlier. */
import type { InputProblem } from '../kernel/refusal.js';
import { parseTimeOfDay } from './localTime.js';
import type { DueBand, DueTable } from './serviceLevelTerms.js';

type Issues = readonly InputProblem[];

const problemAt = (path: readonly (string | number)[], message: string): Issues => [{ path: path.map(String), message }];

const MAX_DAYS = 366;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/**
 * The issues of a due table: bands that do not cover the day once, days or times that are none, and bands by which a later start is due
 * earlier, or due before it starts.
 * @param path of the table in the command
 */
export const dueTableProblems = (table: DueTable, path: readonly string[]): Issues => {
  const { bands } = table;
  const malformed = [...coverProblems(bands, path), ...bands.flatMap((band, index) => bandProblems(band, [...path, 'bands', index]))];
  return malformed.length > 0 ? malformed : orderProblems(table, path);
};

const coverProblems = (bands: readonly DueBand[], path: readonly string[]): Issues => [
  ...(bands.at(-1)?.startBefore === '24:00' ? [] : problemAt([...path, 'bands'], 'must end with a band whose startBefore is 24:00')),
  ...bands.flatMap(({ startBefore }, index) => {
    const at = [...path, 'bands', index, 'startBefore'];
    if (!TIME.test(startBefore)) return problemAt(at, 'must be a local time HH:mm');
    return startBefore > (bands[index - 1]?.startBefore ?? '00:00') ? [] : problemAt(at, 'must be after that of the band before');
  }),
];

const bandProblems = ({ addDays, count, dayKind, dueTime, startBefore }: DueBand, path: readonly (string | number)[]): Issues => {
  const fewest = count === 'AFTER_START_DAY' && dayKind === 'WORKING_DAY' ? 1 : 0;
  return [
    ...(Number.isInteger(addDays) && addDays >= fewest && addDays <= MAX_DAYS
      ? []
      : problemAt([...path, 'addDays'], `must be a whole number from ${String(fewest)} to ${String(MAX_DAYS)}`)),
    ...(dueTime === null || TIME.test(dueTime) ? [] : problemAt([...path, 'dueTime'], 'must be a local time HH:mm')),
    ...(addDays === 0 && dueTime !== null && dueTime < startBefore
      ? problemAt([...path, 'dueTime'], 'must not be before startBefore on the same day')
      : []),
  ];
};

/** A band's due time, counted in days from its start: on a working day with time left, and else. */
interface DueOrder {
  readonly inHours: number;
  readonly outOfHours: number;
}

const DAY_MINUTES = 1_440;

const orderOf = ({ addDays, count, dueTime }: DueBand): DueOrder => {
  const minutes = (parseTimeOfDay(dueTime ?? '24:00') ?? 0) / 60_000;
  const inHours = addDays * DAY_MINUTES + minutes;
  return { inHours, outOfHours: inHours + (count === 'FROM_FIRST_WORKING_DAY' ? DAY_MINUTES : 0) };
};

/**
 * Bands in the order of the day may not be due in falling order, nor the last one of a day after the first one of the next day. On days
 * without working hours the next working day is the same for all, so there all must be due alike, unless such starts count as made at the
 * next opening.
 */
const orderProblems = ({ bands, outOfHours }: DueTable, path: readonly string[]): Issues => {
  const [first, ...rest] = bands;
  if (first === undefined) return [];
  if (rest.some(({ dayKind }) => dayKind !== first.dayKind)) return problemAt([...path, 'bands'], 'must all have the same dayKind');
  if (first.dayKind === 'CALENDAR_DAY' && bands.some(({ count }) => count !== 'AFTER_START_DAY'))
    return problemAt([...path, 'bands'], 'must count calendar days AFTER_START_DAY');
  const orders = bands.map(orderOf);
  const opening = orders[0]?.inHours ?? 0;
  const falling = orders.findIndex(({ inHours }, index) => inHours < (orders[index - 1]?.inHours ?? 0) || inHours > opening + DAY_MINUTES);
  if (falling !== -1) return problemAt([...path, 'bands', falling], 'is due earlier than a band that starts before it: order them');
  const unlike =
    first.dayKind === 'WORKING_DAY' && outOfHours === 'AS_IS' && orders.some((one) => one.outOfHours !== orders[0]?.outOfHours);
  return unlike ? problemAt([...path, 'outOfHours'], 'must be NEXT_OPENING: on a day off, a later start would be due earlier') : [];
};
