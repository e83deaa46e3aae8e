import { compareValues } from './compare.js';
import { fail } from './errors.js';
import { toDouble } from './numbers.js';
import { partsOf, visitPath } from './paths.js';
import { getField, isArray, isNumber, type Document } from './values.js';

/** A comparison of documents: below zero when the first comes first. */
export type Order = (a: Document, b: Document) => number;

/**
 * Compiles a sort specification ("sort"): by each field in turn, 1 ascending or -1 descending.
 * An array sorts by its least element upwards and its greatest downwards, an empty one before null, a missing field as null.
 * @param spec such as `{ status: 1, 'clock.dueAt': -1 }`
 * @throws 15974 and 15975 for a direction other than 1 and -1, 40352 for an empty path
 */
export function compileSort(spec: Document): Order {
  const fields = Object.entries(spec).map(([path, direction]) => ({
    parts: partsOf(checked(path)),
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

function checked(path: string): string {
  if (path === '' || path.split('.').includes('')) fail(40352, 'FieldPath field names may not be empty strings');
  if (path.startsWith('$')) fail(16410, `FieldPath field names may not start with '$'. Consider using $getField or $setField.`);
  return path;
}

function directionOf(path: string, direction: unknown): 1 | -1 {
  if (!isNumber(direction)) return fail(15974, `Illegal key in $sort specification: ${path}: ${JSON.stringify(direction)}`);
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
