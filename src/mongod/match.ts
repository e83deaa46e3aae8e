import { fail } from './errors.js';
import { compileExpression, fieldsRead, truthy, unionOf, type ExpressionScope } from './expression.js';
import { compileJsonSchema } from './jsonSchema.js';
import { conditionOf } from './operators.js';
import { partsOf } from './paths.js';
import { isArray, isDocument, type Document } from './values.js';

/** What a filter may need beside the document: the variables of `$expr`. */
export interface FilterScope extends Omit<ExpressionScope, 'root'> {
  /** Set by the filter: the index of the array element that matched, for the positional `$` of updates. */
  readonly matched?: { index?: number } | undefined;
}

/** A compiled filter: whether the document matches. */
export type Filter = (doc: Document, scope?: FilterScope) => boolean;

const topLevel: Readonly<Record<string, (operand: unknown) => Filter>> = {
  $and: (operand) => every(branches('$and', operand)),
  $or: (operand) => some(branches('$or', operand)),
  $nor: (operand) => {
    const any = some(branches('$nor', operand));
    return (doc, scope) => !any(doc, { ...scope, matched: undefined });
  },
  $expr: (operand) => {
    const expression = compileExpression(operand);
    return (root, scope) => truthy(expression({ root, ...scope }));
  },
  $jsonSchema: (operand) => {
    if (!isDocument(operand)) fail('TypeMismatch', '$jsonSchema must be an object');
    const violation = compileJsonSchema(operand);
    return (doc) => violation(doc) === undefined;
  },
  $comment: () => () => true,
};

/**
 * Compiles a query filter ("Query and Projection Operators").
 * @param filter fields with values or operators, and `$and`, `$or`, `$nor`, `$expr`, `$jsonSchema`, `$comment`
 * @throws BadValue naming an unknown operator or a malformed operand
 */
export function compileFilter(filter: Document): Filter {
  return every(
    Object.entries(filter).map(([key, operand]) => (key.startsWith('$') ? compileTopLevel(key, operand) : compileField(key, operand))),
  );
}

function compileTopLevel(name: string, operand: unknown): Filter {
  const compile = Object.hasOwn(topLevel, name) ? topLevel[name] : undefined;
  if (compile) return compile(operand);
  const hint = "If you have a field name that starts with a '$' symbol, consider using $getField or $setField.";
  return fail('BadValue', `unknown top level operator: ${name}. ${hint}`);
}

function compileField(path: string, operand: unknown): Filter {
  const condition = conditionOf(operand, compileFilter);
  const parts = partsOf(path);
  return (doc, scope = {}) => condition.onPath(doc, parts, scope);
}

function branches(name: string, operand: unknown): Filter[] {
  if (!isArray(operand)) fail('BadValue', `${name} must be an array`);
  if (operand.length === 0) fail('BadValue', '$and/$or/$nor must be a nonempty array');
  return operand.map((branch) =>
    isDocument(branch) ? compileFilter(branch) : fail('BadValue', '$or/$and/$nor entries need to be full objects'),
  );
}

function every(filters: readonly Filter[]): Filter {
  const [only] = filters;
  if (only && filters.length === 1) return only;
  return (doc, scope) => filters.every((filter) => filter(doc, scope));
}

function some(filters: readonly Filter[]): Filter {
  return (doc, scope) => filters.some((filter) => filter(doc, scope));
}

/** The root fields a filter looks at; undefined when it may look at any. */
export function fieldsMatched(filter: Document): ReadonlySet<string> | undefined {
  return unionOf(
    Object.entries(filter).map(([key, operand]) => {
      if (!key.startsWith('$')) return new Set(partsOf(key).slice(0, 1));
      if (isArray(operand) && key !== '$expr') return unionOf(operand.map((branch) => fieldsMatched(branch as Document)));
      if (key === '$comment') return new Set<string>();
      return key === '$expr' ? fieldsRead(operand) : undefined;
    }),
  );
}
