/**
 * Dotted paths: their parts, and the values they reach. An array makes one path reach many values; a part that is a number may name a field
 * or an element.
 */
import { fail } from '../errors.js';
import { getField, isArray, isDocument, keyOf, nameOf, type Document } from './values.js';

const split = new Map<string, readonly string[]>();

/** A dotted path as its parts, each a key; remembered, since few paths recur endlessly. */
export function partsOf(path: string): readonly string[] {
  const known = split.get(path);
  if (known) return known;
  if (split.size > 10_000) split.clear();
  const parts = nameOf(path).split('.').map(keyOf);
  split.set(path, parts);
  return parts;
}

/** The array index a path part can be; undefined when it is a field's name alone. */
export function indexOf(part: string): number | undefined {
  return part.startsWith('\0') ? Number(nameOf(part)) : undefined;
}

/** Checks the path of an expression, a projection or a sort. @throws MongoError 40352, 40353, 15998, 16410 */
export function checkParts(path: string, parts: readonly string[]): readonly string[] {
  if (path === '') fail(40352, 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) fail(40353, "FieldPath must not end with a '.'.");
  if (parts.includes('')) fail(15998, `FieldPath field names may not be empty strings: '${path}'`);
  if (parts.some((part) => part.startsWith('$')))
    fail(16410, `FieldPath field names may not start with '$'. Consider using $getField or $setField: '${path}'`);
  return parts;
}

/** Called for each value of a path; true stops the walk. */
export type Visit = (value: unknown) => boolean;

/**
 * Walks a dotted path the way a query does ("Query an Array of Embedded Documents"): through documents, into each document of an array,
 * and to an array's element where a part is its index. Missing values are passed as `undefined`, except below arrays without documents.
 * @param leaves whether an array at the end is passed element by element before it is passed as a whole
 * @returns whether the visitor stopped the walk
 */
export function visitPath(doc: Document, parts: readonly string[], leaves: boolean, visit: Visit, at = 0): boolean {
  const value = getField(doc, parts[at] ?? '');
  if (at === parts.length - 1) return (leaves && isArray(value) && value.some((element) => visit(element))) || visit(value);
  if (isArray(value)) return visitArray(value, parts, leaves, visit, at + 1);
  return isDocument(value) ? visitPath(value, parts, leaves, visit, at + 1) : visit(undefined);
}

function visitArray(array: readonly unknown[], parts: readonly string[], leaves: boolean, visit: Visit, at: number): boolean {
  const wanted = indexOf(parts[at] ?? '');
  return array.some((element, index) => {
    if (isDocument(element) && visitPath(element, parts, leaves, visit, at)) return true;
    if (wanted !== index) return false;
    if (at === parts.length - 1) return visit(element);
    if (isDocument(element)) return visitPath(element, parts, leaves, visit, at + 1);
    return isArray(element) && visitArray(element, parts, leaves, visit, at + 1);
  });
}
