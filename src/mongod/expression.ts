import { fail } from './errors.js';
import type { Document } from './values.js';
export interface ExpressionScope {
  readonly root: Document;
  readonly now?: Date | undefined;
  readonly vars: Readonly<Document>;
}
/** A compiled expression; `undefined` means the value is missing. */
export type Expression = (scope: ExpressionScope) => unknown;
/** Compiles an aggregation expression. */
export function compileExpression(_expression: unknown): Expression {
  return fail('NotImplemented', 'compileExpression');
}
/** Whether an expression's value counts as true: everything but false, null, missing and zero. */
export function truthy(_value: unknown): boolean { return fail('NotImplemented', 'truthy'); }
