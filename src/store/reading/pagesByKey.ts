/**
 * The same page for each of many keys (the issues of each of these parties), in one command where possible. It reads a prefix of the common
 * order, as long as all pages together; a key with more than a page of rows in it is done; the others are read again without it, twice as
 * far each time. So few commands are enough for a thousand keys, unless most of them lie one behind the other with thousands of rows each.
 */
import type { Document } from 'mongodb';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal.js';
import type { Stored } from '../collection.js';
import { type Order, type Page, type PageArguments, toPage, sortSpec, type PageWindow, pageWindow, withinWindow } from './pages.js';
import { type Projection, readCount, readMany } from './read.js';
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

/** Rows of one command at most, unless the pages of the keys are more. */
const MAX_ROWS = 50_000;

/** @returns for each key all its rows, or more than a page of them */
const rowsByKey = async <D extends Stored>(
  store: Store,
  { query, keysOf }: KeyedRows<D>,
  keys: readonly string[],
  { order, projection }: PageRequest,
  window: PageWindow,
): Promise<RowsByKey<D>> => {
  const rows = new Map<string, readonly D[]>();
  // Of each key one row more than its page: if they are evenly spread, each key is done at once. At least one is.
  const pagesOf = (some: readonly string[]): number => some.length * (window.size + 1);
  let [left, limit] = [keys, pagesOf(keys)];
  while (left.length > 0) {
    const options = { sort: sortSpec(order, window), limit, projection };
    const read: readonly D[] = await readMany(store, withinWindow(query(left), order, window), options);
    const [only] = left;
    const found = only !== undefined && left.length === 1 ? new Map([[only, read]]) : groupByKeys(left, read, keysOf);
    for (const [key, ofKey] of found) rows.set(key, ofKey);
    left = read.length < limit ? [] : left.filter((key) => (found.get(key)?.length ?? 0) <= window.size);
    limit = left.length === 1 ? pagesOf(left) : Math.max(pagesOf(left), Math.min(2 * limit, MAX_ROWS));
  }
  return rows;
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
  const options = { maxTimeMS: store.readWithinMs, batchSize: MAX_GROUPS };
  const counted = await documents(store, rows.collection).aggregate<{ _id: D; count: number }>(pipeline, options).toArray();
  const counts = new Map<string, number>(keys.map((key) => [key, 0]));
  for (const { _id, count } of counted)
    for (const key of new Set(keysOf(_id))) if (counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
};
