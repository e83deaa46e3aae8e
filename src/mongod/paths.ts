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

/** Told of each value a path leads to, with the array index passed on the way (the outermost); true stops the walk. */
export type Visit = (value: unknown, index?: number) => boolean;

/**
 * Walks a dotted path the way a query does ("Query an Array of Embedded Documents"): through documents, into each document of an array,
 * and to an array's element where a part is its index. What a path misses is told as `undefined`, except below arrays without documents.
 * @param leaves whether an array at the end is told element by element before it is told as a whole
 * @returns whether the visitor stopped the walk
 */
export function visitPath(doc: Document, parts: readonly string[], leaves: boolean, visit: Visit): boolean {
  return fromDocument(doc, 0, { parts, leaves, visit });
}

interface Walk {
  readonly parts: readonly string[];
  readonly leaves: boolean;
  readonly visit: Visit;
}

function fromDocument(doc: Document, at: number, walk: Walk, index?: number): boolean {
  const value = getField(doc, walk.parts[at] ?? '');
  if (at === walk.parts.length - 1) return leaf(value, walk, index);
  if (isArray(value)) return fromArray(value, at + 1, walk, index);
  return isDocument(value) ? fromDocument(value, at + 1, walk, index) : walk.visit(undefined, index);
}

function leaf(value: unknown, { leaves, visit }: Walk, index?: number): boolean {
  if (leaves && isArray(value) && value.some((element, i) => visit(element, index ?? i))) return true;
  return visit(value, index);
}

function fromArray(array: readonly unknown[], at: number, walk: Walk, index?: number): boolean {
  const wanted = indexOf(walk.parts[at] ?? '');
  const last = at === walk.parts.length - 1;
  return array.some((element, i) => {
    if (isDocument(element) && fromDocument(element, at, walk, index ?? i)) return true;
    if (wanted !== i) return false;
    if (last) return walk.visit(element, index);
    if (isDocument(element)) return fromDocument(element, at + 1, walk, index);
    return isArray(element) && fromArray(element, at + 1, walk, index);
  });
}

/**
 * The value at a path through documents and array indexes only; no walking into the documents of an array.
 * @returns `undefined` where the path misses
 */
export function valueAt(doc: unknown, parts: readonly string[]): unknown {
  let value = doc;
  for (const part of parts) {
    if (isArray(value)) value = value[indexOf(part) ?? -1];
    else value = isDocument(value) ? getField(value, part) : undefined;
  }
  return value;
}
