/** Keyset pages: a cursor is the place of a row in its order, so pages neither repeat nor skip rows while others are written. */
import { type Refusal, invalidInput, isRefusal } from '../../domain/kernel/refusal.js';
import type { Stored } from '../collection.js';
import { narrowed, type Scoped } from '../scope.js';
import { type Projection, readMany } from './read.js';
import type { Store } from '../store.js';

/** A field and the type of its values. */
interface Column {
  readonly field: string;
  readonly valueType: 'text' | 'instant' | 'number';
}

/** A sort field and its tie breakers: `_id` by default. All have the same direction. */
export interface Order extends Column {
  readonly direction: 1 | -1;
  /** Together with the field they name one row. */
  readonly tieBreakers?: readonly Column[];
}

const BY_ID: readonly Column[] = [{ field: '_id', valueType: 'text' }];

const columnsOf = ({ field, valueType, tieBreakers = BY_ID }: Order): readonly Column[] => [{ field, valueType }, ...tieBreakers];

/** Relay's arguments. Exactly one of `first` and `last`; a missing one is `first: DEFAULT_PAGE`. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Rows of a list in order, and whether there are more on either side. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const DEFAULT_PAGE_SIZE = 25;
/** Larger page sizes are refused, so that nobody takes a part for the whole. */
export const MAX_PAGE_SIZE = 100;

/** The last instant a Date can hold, in milliseconds (ECMAScript, time values). */
const LAST_INSTANT = 8.64e15;

type Value = string | number | Date;

/** The values of an order's columns in one row. */
type Key = readonly Value[];

const valueAt = (row: object, field: string): unknown => (row as Record<string, unknown>)[field];

/** The opaque cursor of a row in an order. */
export const encodeCursor = (row: { readonly _id: string }, order: Order): string => {
  const values = columnsOf(order).map(({ field }) => valueAt(row, field));
  const plain = values.map((value) => (value instanceof Date ? { at: value.getTime() } : value));
  return Buffer.from(JSON.stringify([order.field, ...plain])).toString('base64url');
};

/** @returns the value in a cursor for a column; null if invalid */
const valueIn = (written: unknown, { valueType }: Column): Value | null => {
  switch (valueType) {
    case 'text':
      return typeof written === 'string' ? written : null;
    case 'number':
      return typeof written === 'number' ? written : null;
    case 'instant': {
      const at = written !== null && typeof written === 'object' ? (written as { at?: unknown }).at : undefined;
      return typeof at === 'number' && Math.abs(at) <= LAST_INSTANT ? new Date(at) : null;
    }
  }
};

/** @returns the place a cursor names, or null when it is not one of this order's cursors */
const decodeCursor = (cursor: string, order: Order): Key | null => {
  const columns = columnsOf(order);
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed.length !== columns.length + 1 || parsed[0] !== order.field) return null;
    const key = columns.flatMap((column, index) => valueIn(parsed[index + 1], column) ?? []);
    return key.length === columns.length ? key : null;
  } catch {
    return null;
  }
};

/** Rows strictly after a position. The separate bound on the field is redundant, but lets an index scan start there. */
const rowsBeyond = (order: Order, key: Key, direction: 1 | -1): object => {
  const op = direction === 1 ? '$gt' : '$lt';
  const fields = columnsOf(order).map(({ field }) => field);
  const equalBefore = (end: number): object => Object.fromEntries(fields.slice(0, end).map((field, index) => [field, key[index]]));
  return {
    [order.field]: { [`${op}e`]: key[0] },
    $or: fields.map((field, index) => ({ ...equalBefore(index), [field]: { [op]: key[index] } })),
  };
};

const badArgument = (path: string, message: string): Refusal => invalidInput([{ path: [path], message }]);

/** What page arguments mean in an order. */
export interface PageWindow {
  readonly size: number;
  readonly backward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

/** @returns the window of the arguments, or InvalidInput */
export const pageWindow = (page: PageArguments, order: Order): PageWindow | Refusal => {
  const { first, last, after, before } = page;
  if (first != null && last != null) return badArgument('last', 'cannot be combined with first');
  for (const [path, size] of Object.entries({ first, last })) {
    if (size != null && size < 0) return badArgument(path, 'must not be negative');
    if (size != null && size > MAX_PAGE_SIZE)
      return badArgument(path, `must be at most ${String(MAX_PAGE_SIZE)}: ask for the next page by its cursor`);
  }
  const [start, end] = [after == null ? null : decodeCursor(after, order), before == null ? null : decodeCursor(before, order)];
  if (after != null && start === null) return badArgument('after', 'is not a cursor of this connection and order');
  if (before != null && end === null) return badArgument('before', 'is not a cursor of this connection and order');
  return { size: first ?? last ?? DEFAULT_PAGE_SIZE, backward: last != null, after: start, before: end };
};

/** The order in which a window's rows are read: the last ones first when it is counted from the end. */
export const sortSpec = (order: Order, { backward }: PageWindow): Readonly<Record<string, 1 | -1>> => {
  const opposite: 1 | -1 = order.direction === 1 ? -1 : 1;
  const direction = backward ? opposite : order.direction;
  return Object.fromEntries(columnsOf(order).map(({ field }) => [field, direction]));
};

/** A query narrowed to the rows between a window's cursors. */
export const withinWindow = <D extends Stored>(query: Scoped<D>, order: Order, { after, before }: PageWindow): Scoped<D> => {
  const opposite: 1 | -1 = order.direction === 1 ? -1 : 1;
  return narrowed(query, [
    ...(after ? [rowsBeyond(order, after, order.direction)] : []),
    ...(before ? [rowsBeyond(order, before, opposite)] : []),
  ]);
};

/** Builds a page from rows in the window's order. @param read one row more than the page size indicates further rows */
export const toPage = <T>(read: readonly T[], { size, backward, after, before }: PageWindow): Page<T> => {
  const more = read.length > size;
  const rows = read.slice(0, size);
  if (backward) rows.reverse();
  return { rows, hasNextPage: backward ? before !== null : more, hasPreviousPage: backward ? more : after !== null };
};

/** Reads one page. @returns the page, or InvalidInput for arguments that make no sense */
export const readPage = async <D extends Stored>(
  store: Store,
  query: Scoped<D>,
  order: Order,
  page: PageArguments,
  projection: Projection = {},
): Promise<Page<D> | Refusal> => {
  const window = pageWindow(page, order);
  if (isRefusal(window)) return window;
  const options = { sort: sortSpec(order, window), limit: window.size + 1, projection };
  return toPage(await readMany(store, withinWindow(query, order, window), options), window);
};
