/**
 * Changes what stands at a path, without touching the original. Where nothing changes the very same object comes back: so an update knows
 * that it did nothing.
 */
import { identicalValues } from '../bson/compare.js';
import { fail } from '../errors.js';
import { indexOf } from '../bson/paths.js';
import { getField, isArray, isDocument, setField, show, type Document } from '../bson/values.js';

/** How far past its end an array may be filled with nulls to reach an index, as in MongoDB. */
const FILL_LIMIT = 1_500_000;

/** From the value at a path (`undefined` when absent) to the new one; `undefined` removes it. */
export type Change = (current: unknown) => unknown;

/**
 * Applies a change at a path, copying only what lies on it ("Dot Notation").
 * @param container the document, or what the path has led to so far
 * @param at how many parts the path has gone
 * @returns the very same container when nothing changes
 * @throws PathNotViable (28) where a scalar blocks the path, CannotBackfillArray (155)
 */
export function modify(container: unknown, parts: readonly string[], change: Change, at = 0): unknown {
  const part = parts[at] ?? '';
  const index = indexOf(part);
  if (isArray(container) && index !== undefined) return withElement(container, index, below(container[index], parts, change, at));
  if (isDocument(container)) return withField(container, part, below(getField(container, part), parts, change, at));
  const created = below(undefined, parts, change, at);
  if (created === undefined) return container;
  if (container === undefined) return withField({}, part, created);
  return fail('PathNotViable', `Cannot create field '${part}' in element {${parts[at - 1] ?? ''}: ${show(container)}}`);
}

const below = (value: unknown, parts: readonly string[], change: Change, at: number): unknown =>
  at === parts.length - 1 ? change(value) : modify(value, parts, change, at + 1);

/** A copy with one field set at its place or at the end, or removed; the same document when that changes nothing. */
function withField(doc: Document, name: string, value: unknown): Document {
  const current = getField(doc, name);
  if (value === undefined ? current === undefined : identicalValues(current, value)) return doc;
  const copy = { ...doc };
  if (value === undefined) Reflect.deleteProperty(copy, name);
  else setField(copy, name, value);
  return copy;
}

/** A copy with one element set; a removed element leaves null, and a far one fills the gap with nulls ("$unset", "$set"). */
function withElement(array: readonly unknown[], index: number, value: unknown): readonly unknown[] {
  const missing = index - array.length;
  if (value === undefined && missing >= 0) return array;
  const next = value === undefined ? null : value;
  if (missing < 0) return identicalValues(array[index], next) ? array : array.with(index, next);
  if (missing > FILL_LIMIT) fail('CannotBackfillArray', `can't backfill array to larger than ${FILL_LIMIT} elements`);
  return [...array, ...Array.from({ length: missing }, () => null), next];
}
