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
 * @param update operators tell their paths; a pipeline, every root field it has changed
 * @returns `updatedFields` by dotted path, `removedFields`, `truncatedArrays`
 */
export function describeUpdate(update: Document | readonly Document[], before: Document, after: Document): Document {
  const told: Description = { updatedFields: {}, removedFields: [], truncatedArrays: [] };
  const paths = isArray(update)
    ? Object.keys({ ...before, ...after }).map((key) => [key])
    : Object.values(update).flatMap((fields) => (isDocument(fields) ? Object.keys(fields).map(partsOf) : []));
  for (const parts of paths) describe([], parts, before, after, told);
  return told as unknown as Document;
}

/** Follows a path to its end, to what was not there before, or to the array of which several elements have changed. */
function describe(path: readonly string[], [part, ...rest]: readonly string[], before: unknown, after: unknown, told: Description): void {
  if (identicalValues(before, after)) return;
  const name = path.map(nameOf).join('.');
  const below = (next: string): void => describe([...path, next], rest, inside(before, next), inside(after, next), told);
  if (after === undefined) told.removedFields.push(name);
  else if (part !== undefined && before !== undefined && !part.startsWith('$[')) below(part);
  else {
    const changed = part !== undefined && isArray(before) && isArray(after) ? changedKeys(before, after) : [];
    const [only] = changed;
    if (only !== undefined && changed.length === 1) below(only);
    else setField(told.updatedFields, keyOf(name), after);
  }
}

const changedKeys = (before: readonly unknown[], after: readonly unknown[]): readonly string[] =>
  [...after.keys()].filter((index) => !identicalValues(before[index], after[index])).map((index) => keyOf(String(index)));

const inside = (container: unknown, part: string): unknown =>
  isArray(container) ? container[indexOf(part) ?? -1] : isDocument(container) ? getField(container, part) : undefined;
