import { fail } from './errors.js';
import type { Document } from './values.js';
/** Bytes whose memcmp order equals compareValues order, field by field, each ascending (1) or descending (-1). */
export function encodeKey(_values: readonly unknown[], _directions: readonly (1 | -1)[]): Buffer {
  return fail('NotImplemented', 'encodeKey');
}
/** One entry of values per index key of the document (multikey expansion); missing is null, an empty array is undefined; distinct. */
export function indexKeys(_doc: Document, _keyPattern: Document): unknown[][] {
  return fail('NotImplemented', 'indexKeys');
}
