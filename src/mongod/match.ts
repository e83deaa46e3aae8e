import { fail } from './errors.js';
import type { Document } from './values.js';
/** What a filter may need beside the document. */
export interface FilterScope {
  /** `$$NOW` of `$expr`. */
  readonly now?: Date;
  /** `let` variables of `$expr`. */
  readonly vars?: Document;
  /** Set by the filter: the array index that matched, for the positional `$`. */
  readonly matched?: { index?: number };
}
export type Filter = (doc: Document, scope?: FilterScope) => boolean;
/** Compiles a query filter; unknown operators fail with BadValue. */
export function compileFilter(_filter: Document): Filter {
  return fail('NotImplemented', 'compileFilter');
}
