import { identicalValues } from './compare.js';
import { isArray, isDocument, keyOf, nameOf, setField, type Document } from './values.js';

/**
 * What an update changed, as a change event tells it (manual, "Change Events: update").
 * @returns `updatedFields` by dotted path, `removedFields`, `truncatedArrays`
 */
export function describeUpdate(before: Document, after: Document): Document {
  const description = { updatedFields: {} as Document, removedFields: [] as string[], truncatedArrays: [] as Document[] };
  compareFields('', before, after, description);
  return description;
}

interface Description {
  readonly updatedFields: Document;
  readonly removedFields: string[];
  readonly truncatedArrays: Document[];
}

function compareFields(path: string, before: Document, after: Document, description: Description): void {
  for (const name of Object.keys(before)) if (!Object.hasOwn(after, name)) description.removedFields.push(path + nameOf(name));
  for (const [name, value] of Object.entries(after)) compareValue(path + nameOf(name), before[name], value, description);
}

function compareValue(path: string, before: unknown, after: unknown, description: Description): void {
  if (identicalValues(before, after)) return;
  if (isDocument(before) && isDocument(after)) compareFields(`${path}.`, before, after, description);
  else if (isArray(before) && isArray(after) && after.length > 0) {
    if (after.length < before.length) description.truncatedArrays.push({ field: path, newSize: after.length });
    after.forEach((value, index) => compareValue(`${path}.${index}`, before[index], value, description));
  } else setField(description.updatedFields, keyOf(path), after);
}
