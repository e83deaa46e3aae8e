/** The order of sorted documents, the sort in memory, and the count of bytes that keeps it and `$group` within their limits. */
import { compareValues } from '../bson/compare.js';
import { fail, MongoError } from '../errors.js';
import { toDouble } from '../bson/numbers.js';
import { indexKeys } from '../bson/keys.js';
import { checkParts, partsOf } from '../bson/paths.js';
import { getField, isArray, isDocument, isNumber, show, typeName, type Document } from '../bson/values.js';

/** What a document is sorted by, a value for each field, and the comparison of two of these: below zero when the first comes first. */
export interface Order {
  readonly keyOf: (doc: Document) => readonly unknown[];
  readonly compare: (a: readonly unknown[], b: readonly unknown[]) => number;
}

/**
 * Compiles a sort specification ("sort"): by each field in turn, 1 ascending or -1 descending.
 * A document with arrays sorts by the first of the keys it would have in an index, a missing field as null.
 * @param spec such as `{ status: 1, 'clock.dueAt': -1 }`
 * @throws 15974 and 15975 for a direction other than 1 and -1, 40352, 40353, 15998, 16410 for a path that is none; `keyOf` throws BadValue
 *   (2) for two arrays side by side
 */
export function compileSort(spec: Document): Order {
  const fields = Object.entries(spec).map(([path, direction]) => ({
    parts: checkParts(path, partsOf(path)),
    direction: directionOf(path, direction),
  }));
  const compare: Order['compare'] = (a, b) => {
    for (const [at, { direction }] of fields.entries()) {
      const order = compareValues(a[at], b[at]);
      if (order !== 0) return order * direction;
    }
    return 0;
  };
  const keyOf: Order['keyOf'] = (doc) => {
    const plain = fields.map(({ parts }) => valueAt(doc, parts));
    return plain.some(isArray) ? keysOf(doc, spec).reduce((first, key) => (compare(key, first) < 0 ? key : first)) : plain;
  };
  return { keyOf, compare };
}

function directionOf(path: string, direction: unknown): 1 | -1 {
  if (!isNumber(direction)) return fail(15974, `Illegal key in $sort specification: ${path}: ${show(direction)}`);
  const number = toDouble(direction);
  return number === 1 || number === -1 ? number : fail(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
}

/** What a path leads to, or the first array on it. */
function valueAt(doc: Document, parts: readonly string[]): unknown {
  let value: unknown = doc;
  for (const part of parts) {
    if (isArray(value)) return value;
    value = isDocument(value) ? getField(value, part) : null;
  }
  return value ?? null;
}

function keysOf(doc: Document, spec: Document): readonly (readonly unknown[])[] {
  try {
    return indexKeys(doc, spec);
  } catch (error) {
    if (!(error instanceof MongoError && error.codeName === 'CannotIndexParallelArrays')) throw error;
    return fail('BadValue', 'cannot sort with keys that are parallel arrays');
  }
}

/** About how many bytes a value takes as BSON: what memory limits count. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 5;
  if (isArray(value)) return value.reduce<number>((total, element) => total + 3 + sizeOf(element), 5);
  if (isDocument(value)) return Object.entries(value).reduce((total, [name, field]) => total + name.length + 2 + sizeOf(field), 5);
  return typeName(value) === 'binData' ? (value as { length: () => number }).length() + 5 : 8;
}

/**
 * Counts bytes up to a limit.
 * @param message for the refusal, which has MongoDB's code 292
 * @returns adds bytes (negative ones give back)
 */
export function meter(limitBytes: number, message: string): (bytes: number) => void {
  let used = 0;
  return (bytes) => {
    used += bytes;
    if (used > limitBytes) fail('QueryExceededMemoryLimitNoDiskUseAllowed', message);
  };
}

/** What is sorted, the document it is sorted by, and its size in bytes. */
export interface Held<T> {
  readonly item: T;
  readonly by: Document;
  readonly size: number;
}

type Keyed<T> = Omit<Held<T>, 'by'> & { readonly key: readonly unknown[] };

/**
 * Sorts in memory, stable; holds little more than the first `keep` at any time ("Sort and Limit").
 * @param items undefined where there is nothing yet; it is passed on
 * @throws QueryExceededMemoryLimitNoDiskUseAllowed (292)
 */
export function* sortInMemory<T>(
  items: Iterable<Held<T> | undefined>,
  order: Order,
  memoryLimitBytes: number,
  keep = Infinity,
): Generator<T | undefined> {
  const compare = (a: Keyed<T>, b: Keyed<T>): number => order.compare(a.key, b.key);
  const use = meter(memoryLimitBytes, `Sort exceeded memory limit of ${memoryLimitBytes} bytes, but did not opt in to external sorting.`);
  const held: Keyed<T>[] = [];
  for (const item of items) {
    yield undefined;
    if (item === undefined) continue;
    held.push({ item: item.item, key: order.keyOf(item.by), size: item.size });
    use(item.size);
    if (held.length < 2 * keep + 1000) continue;
    held.sort(compare);
    for (const { size } of held.splice(keep)) use(-size);
  }
  for (const { item } of held.sort(compare).slice(0, keep)) yield item;
}
