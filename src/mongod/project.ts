import { fail } from './errors.js';
import type { Document } from './values.js';
import type { FilterScope } from './match.js';
export type Projection = (doc: Document, scope?: FilterScope) => Document;
/** Compiles a find or $project projection. */
export function compileProjection(_projection: Document): Projection {
  return fail('NotImplemented', 'compileProjection');
}
