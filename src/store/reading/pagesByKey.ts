/**
 * The same page for each of many keys (the issues of each of these parties), in one command where possible. It reads a prefix of the common
 * order; a key with more than a page of rows in it is done; if the prefix was too short for others, they are read again in two halves. This
 * bounds commands (at most twice the number of keys) and rows (n log n pages) for any distribution; usually one command is enough.
 */
import type { Document } from 'mongodb';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal.js';
import type { Stored } from '../collection.js';
import { type Order, type Page, type PageArguments, toPage, sortSpec, type PageWindow, pageWindow, withinWindow } from './pages.js';
import { MAX_TIME_MS, type Projection, readCount, readMany } from './read.js';
import type { Scoped } from '../scope.js';
import { documents, type Store } from '../store.js';

/** How rows belong to keys. */
export interface KeyedRows<D extends Stored> {
  /** The rows of these keys and no others, as far as the caller may see them. */
  readonly query: (keys: readonly string[]) => Scoped<D>;
  /** The keys a row belongs to; may include keys that were not requested. */
  readonly keysOf: (row: D) => readonly string[];
  /** The fields that `keysOf` looks at. */
  readonly keyFields: readonly string[];
}

/** The page requested for each key. */
export interface PageRequest {
  readonly order: Order;
  readonly page: PageArguments;
  /** Has the fields that the keys need. */
  readonly projection: Projection;
}

/** @returns the page of each key, or InvalidInput for arguments that make no sense */
export const readPagesByKey = async <D extends Stored>(
  store: Store,
  keyed: KeyedRows<D>,
  keys: readonly string[],
  asked: PageRequest,
): Promise<ReadonlyMap<string, Page<D>> | Refusal> => {
  const window = pageWindow(asked.page, asked.order);
  if (isRefusal(window)) return window;
  const rows = await rowsByKey(store, keyed, keys, asked, window);
  return new Map(keys.map((key) => [key, toPage(rows.get(key) ?? [], window)]));
};

type RowsByKey<D extends Stored> = ReadonlyMap<string, readonly D[]>;

/** @returns for each key all its rows, or more than a page of them */
const rowsByKey = async <D extends Stored>(
  store: Store,
  keyed: KeyedRows<D>,
  keys: readonly string[],
  { order, page, projection }: PageRequest,
  window: PageWindow,
): Promise<RowsByKey<D>> => {
  const { query, keysOf } = keyed;
  // One row more than all pages together: if that many come, at least one key has more than its page.
  const limit = keys.length * window.size + 1;
  const read = await readMany(store, withinWindow(query(keys), order, window), { sort: sortSpec(order, window), limit, projection });
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return new Map([[only, read]]);
  const rows = groupByKeys(keys, read, keysOf);
  const incomplete = read.length < limit ? [] : keys.filter((key) => (rows.get(key)?.length ?? 0) <= window.size);
  const more = await Promise.all(inHalves(incomplete).map((half) => rowsByKey(store, keyed, half, { order, page, projection }, window)));
  return new Map([...rows, ...more.flatMap((found) => [...found])]);
};

/** The rows of each key, in their order; a row may have several keys, and is once with each. */
export const groupByKeys = <T>(
  keys: readonly string[],
  rows: readonly T[],
  keysOf: (row: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) for (const key of new Set(keysOf(row))) groups.get(key)?.push(row);
  return groups;
};

/** Groups that come in one answer. */
const MAX_GROUPS = 10_000;

const inHalves = <T>(all: readonly T[]): readonly (readonly T[])[] => {
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)].filter((half) => half.length > 0);
};

/**
 * How many rows each key has, in one command: rows that name the same keys are counted by the database. A row counts once for a key,
 * however often it names it.
 */
export const readCountsByKey = async <D extends Stored>(
  store: Store,
  { query, keysOf, keyFields }: KeyedRows<D>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const [only] = keys;
  const rows = query(keys);
  if (only !== undefined && keys.length === 1) return new Map([[only, await readCount(store, rows)]]);
  const pipeline: Document[] = [
    { $match: rows.filter },
    { $group: { _id: Object.fromEntries(keyFields.map((field) => [field, `$${field}`])), count: { $sum: 1 } } },
  ];
  const options = { maxTimeMS: MAX_TIME_MS, batchSize: MAX_GROUPS };
  const counted = await documents(store, rows.collection).aggregate<{ _id: D; count: number }>(pipeline, options).toArray();
  const counts = new Map<string, number>(keys.map((key) => [key, 0]));
  for (const { _id, count } of counted)
    for (const key of new Set(keysOf(_id))) if (counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
};
