import { compareValues } from './compare.js';
import { fail } from './errors.js';
import { checkParts } from './expression.js';
import { toDouble } from './numbers.js';
import { partsOf, visitPath } from './paths.js';
import { getField, isArray, isDocument, isNumber, show, typeName, type Document } from './values.js';

/** A comparison of documents: below zero when the first comes first. */
export type Order = (a: Document, b: Document) => number;

/**
 * Compiles a sort specification ("sort"): by each field in turn, 1 ascending or -1 descending.
 * An array sorts by its least element upwards and its greatest downwards, an empty one before null, a missing field as null.
 * @param spec such as `{ status: 1, 'clock.dueAt': -1 }`
 * @throws 15974 and 15975 for a direction other than 1 and -1, 40352, 40353, 15998, 16410 for a path that is none
 */
export function compileSort(spec: Document): Order {
  const fields = Object.entries(spec).map(([path, direction]) => ({
    parts: checkParts(path, partsOf(path)),
    direction: directionOf(path, direction),
  }));
  return (a, b) => {
    for (const { parts, direction } of fields) {
      const order = compareValues(sortKey(a, parts, direction), sortKey(b, parts, direction));
      if (order !== 0) return order * direction;
    }
    return 0;
  };
}

function directionOf(path: string, direction: unknown): 1 | -1 {
  if (!isNumber(direction)) return fail(15974, `Illegal key in $sort specification: ${path}: ${show(direction)}`);
  const number = toDouble(direction);
  return number === 1 || number === -1 ? number : fail(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
}

/** The value a document sorts by: the extreme of all values the path leads to. */
function sortKey(doc: Document, parts: readonly string[], direction: 1 | -1): unknown {
  const only = parts.length === 1 ? getField(doc, parts[0] ?? '') : undefined;
  if (only !== undefined && !isArray(only)) return only;
  const keys: unknown[] = [];
  visitPath(doc, parts, false, (value) => {
    if (!isArray(value)) keys.push(value ?? null);
    else if (value.length === 0) keys.push(undefined);
    else keys.push(...value);
    return false;
  });
  return keys.length === 0 ? null : keys.reduce((best, key) => (compareValues(key, best) * direction < 0 ? key : best));
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

/** What a sort in memory holds: what is sorted, the document it is sorted by, and its size in bytes. */
export interface Held<T> {
  readonly item: T;
  readonly by: Document;
  readonly size: number;
}

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
  const compare = (a: Held<T>, b: Held<T>): number => order(a.by, b.by);
  const use = meter(memoryLimitBytes, `Sort exceeded memory limit of ${memoryLimitBytes} bytes, but did not opt in to external sorting.`);
  const held: Held<T>[] = [];
  for (const item of items) {
    yield undefined;
    if (item === undefined) continue;
    held.push(item);
    use(item.size);
    if (held.length < 2 * keep + 1000) continue;
    held.sort(compare);
    for (const { size } of held.splice(keep)) use(-size);
  }
  for (const { item } of held.sort(compare).slice(0, keep)) yield item;
}
