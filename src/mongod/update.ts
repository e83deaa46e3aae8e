import { fail } from './errors.js';
import type { Document } from './values.js';
export interface UpdateOptions {
  readonly arrayFilters?: readonly Document[] | undefined;
  readonly vars?: Document | undefined;
}
export interface UpdateScope {
  readonly isInsert: boolean;
  readonly now: Date;
  readonly matchedIndex?: number | undefined;
}
/** Returns the VERY SAME object when nothing changes (nModified 0), else a new document; never changes its argument. */
export type Update = (doc: Document, scope: UpdateScope) => Document;
/** Compiles update operators, a replacement document, or a pipeline. */
export function compileUpdate(_update: Document | readonly Document[], _options: UpdateOptions = {}): Update {
  return fail('NotImplemented', 'compileUpdate');
}
/** Whether an update document is a replacement (no field starts with `$`). */
export function isReplacement(update: Document | readonly Document[]): boolean {
  return !Array.isArray(update) && !Object.keys(update)[0]?.startsWith('$');
}
/** The document an upsert starts from: the equality fields of the filter. */
export function seedFromFilter(_filter: Document): Document {
  return fail('NotImplemented', 'seedFromFilter');
}
