/** Keyset pages: a cursor is the place of a row in its order, so pages neither repeat nor skip rows while others are written. */
import type { Filter, Sort } from 'mongodb';
import { type Refusal, invalid } from '../domain/refusal.js';
import type { Documents } from './mongo.js';
import type { Scoped, ScopedCollection } from './scope.js';
import { type Projection, readMany } from './read.js';
import type { Store } from './store.js';

/** A field to sort by; `_id` breaks ties. Both run in the same direction. */
export interface Order {
  readonly field: string;
  readonly direction: 1 | -1;
  /** What the field holds. */
  readonly holds: 'text' | 'instant' | 'number';
}

/** Relay's arguments. Exactly one of `first` and `last`; a missing one is `first: DEFAULT_PAGE`. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const DEFAULT_PAGE = 25;
/** More than this is clamped, never refused: a client that asks for too much gets what there is to have. */
export const LARGEST_PAGE = 100;

/** The last instant a Date can hold, in milliseconds (ECMAScript, time values). */
const LAST_INSTANT = 8.64e15;

type Key = readonly [value: string | number | Date, id: string];

const valueAt = (row: object, field: string): unknown => (row as Record<string, unknown>)[field];

/** The opaque cursor of a row in an order. */
export const cursorOf = (row: { readonly _id: string }, { field }: Order): string => {
  const value = valueAt(row, field);
  const plain = value instanceof Date ? { at: value.getTime() } : value;
  return Buffer.from(JSON.stringify([field, plain, row._id])).toString('base64url');
};

/** @returns the place a cursor names, or null when it is not one of this order's cursors */
const keyOf = (cursor: string, { field, holds }: Order): Key | null => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed.length !== 3 || parsed[0] !== field || typeof parsed[2] !== 'string') return null;
    const value: unknown = parsed[1];
    if (holds === 'text') return typeof value === 'string' ? [value, parsed[2]] : null;
    if (holds === 'number') return typeof value === 'number' ? [value, parsed[2]] : null;
    const at = value !== null && typeof value === 'object' ? (value as { at?: unknown }).at : undefined;
    return typeof at === 'number' && Math.abs(at) <= LAST_INSTANT ? [new Date(at), parsed[2]] : null;
  } catch {
    return null;
  }
};

/** Rows strictly beyond a place. The bound on the field alone says nothing new, but lets an index start there instead of at its end. */
const beyond = ({ field }: Order, [value, id]: Key, direction: 1 | -1): object => {
  const op = direction === 1 ? '$gt' : '$lt';
  return { [field]: { [`${op}e`]: value }, $or: [{ [field]: { [op]: value } }, { [field]: value, _id: { [op]: id } }] };
};

const badArgument = (path: string, message: string): Refusal => invalid([{ path: [path], message }]);

/** What page arguments mean in an order. */
export interface Window {
  readonly size: number;
  readonly backward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

/** @returns what the arguments ask for, or InvalidInput when they make no sense */
export const windowOf = (page: PageArguments, order: Order): Window | Refusal => {
  const { first, last, after, before } = page;
  if (first != null && last != null) return badArgument('last', 'cannot go together with first');
  if (first != null && first < 0) return badArgument('first', 'must not be negative');
  if (last != null && last < 0) return badArgument('last', 'must not be negative');
  const [start, end] = [after == null ? null : keyOf(after, order), before == null ? null : keyOf(before, order)];
  if (after != null && start === null) return badArgument('after', 'is not a cursor of this connection and order');
  if (before != null && end === null) return badArgument('before', 'is not a cursor of this connection and order');
  return { size: Math.min(first ?? last ?? DEFAULT_PAGE, LARGEST_PAGE), backward: last != null, after: start, before: end };
};

/** The order in which a window's rows are read: the last ones first when it is counted from the end. */
export const sortOf = ({ field, direction }: Order, { backward }: Window): Sort => {
  const opposite: 1 | -1 = direction === 1 ? -1 : 1;
  const read = backward ? opposite : direction;
  return { [field]: read, _id: read };
};

/** A filter narrowed to the rows between a window's cursors. */
export const within = <N extends ScopedCollection>(filter: Scoped<N>, order: Order, { after, before }: Window): Scoped<N> => {
  const opposite: 1 | -1 = order.direction === 1 ? -1 : 1;
  const bounds = [...(after ? [beyond(order, after, order.direction)] : []), ...(before ? [beyond(order, before, opposite)] : [])];
  const inherited = (filter as Filter<object>).$and ?? [];
  return bounds.length === 0 ? filter : { ...filter, $and: [...inherited, ...bounds] };
};

/** The page that rows make, read in the window's order. @param read one row more than the page holds tells that there are more */
export const pageOf = <T>(read: readonly T[], { size, backward, after, before }: Window): Page<T> => {
  const more = read.length > size;
  const rows = read.slice(0, size);
  if (backward) rows.reverse();
  return { rows, hasNextPage: backward ? before !== null : more, hasPreviousPage: backward ? more : after !== null };
};

/** Reads one page. @returns the page, or InvalidInput for arguments that make no sense */
export const readPage = async <N extends ScopedCollection>(
  store: Store,
  name: N,
  filter: Scoped<N>,
  order: Order,
  page: PageArguments,
  projection: Projection = {},
): Promise<Page<Documents[N]> | Refusal> => {
  const window = windowOf(page, order);
  if ('kind' in window) return window;
  const options = { sort: sortOf(order, window), limit: window.size + 1, projection };
  return pageOf(await readMany(store, name, within(filter, order, window), options), window);
};
