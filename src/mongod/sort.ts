import { fail } from './errors.js';
import type { Document } from './values.js';
/** Compiles a sort specification to a comparison of documents. */
export function compileSort(_spec: Document): (a: Document, b: Document) => number {
  return fail('NotImplemented', 'compileSort');
}
