/** The update description of a change event. It follows the paths that the update names instead of comparing whole documents. */
import { identicalValues } from './compare.js';
import { indexOf, partsOf } from './paths.js';
import { getField, isArray, isDocument, keyOf, nameOf, setField, type Document } from './values.js';

/**
 * What an update changed, as in a change event (manual, "Change Events: update"): the paths of its operators.
 * @returns `updatedFields` by dotted path, `removedFields`, `truncatedArrays`
 */
export function describeUpdate(update: Document, before: Document, after: Document): Document {
  const updatedFields: Document = {};
  const removedFields: string[] = [];
  /** Follows a path to its end, or to what was not there before. */
  const describe = (path: string, [part, ...rest]: readonly string[], was: unknown, is: unknown): void => {
    if (identicalValues(was, is)) return;
    if (is === undefined) removedFields.push(path);
    else if (part === undefined || was === undefined) setField(updatedFields, keyOf(path), is);
    else describe(path === '' ? nameOf(part) : `${path}.${nameOf(part)}`, rest, inside(was, part), inside(is, part));
  };
  for (const fields of Object.values(update) as Document[])
    for (const path of Object.keys(fields)) describe('', partsOf(path), before, after);
  return { updatedFields, removedFields, truncatedArrays: [] };
}

const inside = (container: unknown, part: string): unknown =>
  isArray(container) ? container[indexOf(part) ?? -1] : isDocument(container) ? getField(container, part) : undefined;
