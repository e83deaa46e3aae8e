import { identicalValues } from './compare.js';
import { indexOf, partsOf } from './paths.js';
import { getField, isArray, isDocument, keyOf, nameOf, setField, type Document } from './values.js';

interface Description {
  readonly updatedFields: Document;
  readonly removedFields: string[];
  readonly truncatedArrays: Document[];
}

/**
 * What an update changed, as a change event tells it (manual, "Change Events: update").
 * @param update operators tell their paths; a pipeline, whatever differs
 * @returns `updatedFields` by dotted path, `removedFields`, `truncatedArrays`
 */
export function describeUpdate(update: Document | readonly Document[], before: Document, after: Document): Document {
  const told: Description = { updatedFields: {}, removedFields: [], truncatedArrays: [] };
  if (isArray(update)) compare([], before, after, told);
  else
    for (const fields of Object.values(update))
      for (const path of isDocument(fields) ? Object.keys(fields) : []) describe([], partsOf(path), before, after, told);
  return told as unknown as Document;
}

const nameAt = (path: readonly string[]): string => path.map(nameOf).join('.');

/** Goes down as far as both sides are documents, or arrays, and tells what differs there. */
function compare(path: readonly string[], before: unknown, after: unknown, told: Description): void {
  if (identicalValues(before, after)) return;
  const below = (key: string): void => compare([...path, key], inside(before, key), inside(after, key), told);
  if (after === undefined) told.removedFields.push(nameAt(path));
  else if (isDocument(before) && isDocument(after) && (path.length === 0 || keepsOrder(before, after)))
    Object.keys({ ...before, ...after }).forEach(below);
  else if (isArray(before) && isArray(after) && after.length > 0) {
    if (after.length < before.length) told.truncatedArrays.push({ field: nameAt(path), newSize: after.length });
    [...after.keys()].map((index) => keyOf(String(index))).forEach(below);
  } else setField(told.updatedFields, keyOf(nameAt(path)), after);
}

/** Whether the fields of both come in the same order: where they do not, naming them would not tell the change. */
const keepsOrder = (before: Document, after: Document): boolean => {
  const kept = Object.keys(after).filter((key) => Object.hasOwn(before, key));
  return identicalValues(
    kept,
    Object.keys(before).filter((key) => Object.hasOwn(after, key)),
  );
};

/** Follows a path to its end, to what was not there before, or to the array of which several elements have changed. */
function describe(path: readonly string[], [part, ...rest]: readonly string[], before: unknown, after: unknown, told: Description): void {
  if (identicalValues(before, after)) return;
  const below = (next: string): void => describe([...path, next], rest, inside(before, next), inside(after, next), told);
  if (after === undefined) told.removedFields.push(nameAt(path));
  else if (part !== undefined && before !== undefined && !part.startsWith('$[')) below(part);
  else {
    const changed = part !== undefined && isArray(before) && isArray(after) ? changedKeys(before, after) : [];
    const [only] = changed;
    if (only !== undefined && changed.length === 1) below(only);
    else setField(told.updatedFields, keyOf(nameAt(path)), after);
  }
}

const changedKeys = (before: readonly unknown[], after: readonly unknown[]): readonly string[] =>
  [...after.keys()].filter((index) => !identicalValues(before[index], after[index])).map((index) => keyOf(String(index)));

const inside = (container: unknown, part: string): unknown =>
  isArray(container) ? container[indexOf(part) ?? -1] : isDocument(container) ? getField(container, part) : undefined;
