import { identicalValues } from './compare.js';
import { fail } from './errors.js';
import { indexOf } from './paths.js';
import { getField, isArray, isDocument, setField, show, type Document } from './values.js';

/** How far past its end an array may be filled with nulls to reach an index, as in MongoDB. */
const FILL_LIMIT = 1_500_000;

/** One change at a path. */
export interface Change {
  readonly parts: readonly string[];
  /** From the value there (`undefined` when absent) to the new one; `undefined` removes it. */
  readonly change: (current: unknown) => unknown;
}

/**
 * Applies a change, copying only what lies on its path ("Dot Notation").
 * @param container the document, or what the path has led to so far
 * @param at how many parts the path has gone
 * @returns the very same container when nothing changes
 * @throws PathNotViable (28) where a scalar stands in the way
 */
export function modify(container: unknown, change: Change, at = 0): unknown {
  const { parts } = change;
  const part = parts[at] ?? '';
  if (isArray(container)) return modifyArray(container, part, change, at);
  if (isDocument(container)) return withField(container, part, below(getField(container, part), change, at));
  const created = below(undefined, change, at);
  if (created === undefined) return container;
  if (container === undefined) return withField({}, part, created);
  return fail('PathNotViable', `Cannot create field '${part}' in element {${parts[at - 1] ?? ''}: ${show(container)}}`);
}

function below(value: unknown, change: Change, at: number): unknown {
  return at === change.parts.length - 1 ? change.change(value) : modify(value, change, at + 1);
}

/** A copy with one field set at its place or at the end, or removed; the same document when that changes nothing. */
function withField(doc: Document, name: string, value: unknown): Document {
  const current = getField(doc, name);
  if (value === undefined ? current === undefined : identicalValues(current, value)) return doc;
  const copy = { ...doc };
  if (value === undefined) Reflect.deleteProperty(copy, name);
  else setField(copy, name, value);
  return copy;
}

function modifyArray(array: readonly unknown[], part: string, change: Change, at: number): unknown {
  const index = indexOf(part);
  if (index !== undefined) return withElement(array, index, below(array[index], change, at));
  if (below(undefined, change, at) === undefined) return array;
  return fail('PathNotViable', `Cannot create field '${part}' in element {${change.parts[at - 1] ?? ''}: ${show(array)}}`);
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
