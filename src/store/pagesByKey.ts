/**
 * The same page for each of many keys (the issues of each of these parties) in one command where that is possible. What is read is a
 * prefix of the common order, so a key that has more than a page's rows in it has its page; only when the prefix was too short for
 * others are they asked for again, in two halves, which bounds both commands and rows: at most twice as many commands as keys, and
 * n log n pages of rows, whatever the rows are spread like. Usually it is one command and what the pages hold.
 */
import type { Document } from 'mongodb';
import { isRefusal, type Refusal } from '../domain/refusal.js';
import type { Documents } from './documents.js';
import { type Order, type Page, type PageArguments, pageOf, sortOf, type Window, windowOf, within } from './pages.js';
import { MAX_TIME_MS, type Projection, readCount, readMany } from './read.js';
import type { Scoped, ScopedCollection } from './scope.js';
import { raw, type Store } from './store.js';

/** How rows belong to keys. */
export interface Belonging<N extends ScopedCollection> {
  readonly name: N;
  /** The rows of these keys and no others, as far as the caller may see them. */
  readonly filter: (keys: readonly string[]) => Scoped<N>;
  /** The keys that a row belongs to; it may name others than were asked for. */
  readonly keysOf: (row: Documents[N]) => readonly string[];
  /** The fields that `keysOf` looks at. */
  readonly needs: readonly string[];
}

/** What is asked for each key. */
export interface Asked {
  readonly order: Order;
  readonly page: PageArguments;
  /** Has the fields that the keys need. */
  readonly projection: Projection;
}

/** @returns the page of each key, or InvalidInput for arguments that make no sense */
export const readPagesByKey = async <N extends ScopedCollection>(
  store: Store,
  belonging: Belonging<N>,
  keys: readonly string[],
  asked: Asked,
): Promise<ReadonlyMap<string, Page<Documents[N]>> | Refusal> => {
  const window = windowOf(asked.page, asked.order);
  if (isRefusal(window)) return window;
  const rows = await rowsByKey(store, belonging, keys, asked, window);
  return new Map(keys.map((key) => [key, pageOf(rows.get(key) ?? [], window)]));
};

type RowsByKey<N extends ScopedCollection> = ReadonlyMap<string, readonly Documents[N][]>;

/** @returns for each key all its rows, or more than the window's size of them */
const rowsByKey = async <N extends ScopedCollection>(
  store: Store,
  belonging: Belonging<N>,
  keys: readonly string[],
  { order, page, projection }: Asked,
  window: Window,
): Promise<RowsByKey<N>> => {
  const { name, filter, keysOf } = belonging;
  // One row more than the pages hold together: when so many come, at least one key has more than its page.
  const limit = keys.length * window.size + 1;
  const read = await readMany(store, name, within(filter(keys), order, window), { sort: sortOf(order, window), limit, projection });
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return new Map([[only, read]]);
  const rows = grouped(keys, read, keysOf);
  const lacking = read.length < limit ? [] : keys.filter((key) => (rows.get(key)?.length ?? 0) <= window.size);
  const more = await Promise.all(halves(lacking).map((half) => rowsByKey(store, belonging, half, { order, page, projection }, window)));
  return new Map([...rows, ...more.flatMap((found) => [...found])]);
};

/** The rows of each key, in their order; a row may have several keys, and is once with each. */
export const grouped = <T>(
  keys: readonly string[],
  rows: readonly T[],
  keysOf: (row: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) for (const key of new Set(keysOf(row))) groups.get(key)?.push(row);
  return groups;
};

/** Groups that come in one answer. */
const MOST_GROUPS = 10_000;

const halves = <T>(all: readonly T[]): readonly (readonly T[])[] => {
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)].filter((half) => half.length > 0);
};

/**
 * How many rows each key has, in one command: rows that name the same keys are counted by the database. A row counts once for a key,
 * however often it names it.
 */
export const readCountsByKey = async <N extends ScopedCollection>(
  store: Store,
  { name, filter, keysOf, needs }: Belonging<N>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return new Map([[only, await readCount(store, name, filter(keys))]]);
  const pipeline: Document[] = [
    { $match: filter(keys) },
    { $group: { _id: Object.fromEntries(needs.map((field) => [field, `$${field}`])), count: { $sum: 1 } } },
  ];
  const options = { maxTimeMS: MAX_TIME_MS, batchSize: MOST_GROUPS };
  const counted = await store[raw].collections[name].aggregate<{ _id: Documents[N]; count: number }>(pipeline, options).toArray();
  const counts = new Map<string, number>(keys.map((key) => [key, 0]));
  for (const { _id, count } of counted)
    for (const key of new Set(keysOf(_id))) if (counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
};
