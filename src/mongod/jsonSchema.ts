import { fail } from './errors.js';
import type { Document } from './values.js';
/** Compiles $jsonSchema: undefined when the document satisfies it, else the `details` of errInfo. */
export function compileJsonSchema(_schema: Document): (doc: Document) => Document | undefined {
  return fail('NotImplemented', 'compileJsonSchema');
}
