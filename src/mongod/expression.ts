import { Double } from 'bson';
import { compareValues } from './compare.js';
import { fail } from './errors.js';
import { toDouble } from './numbers.js';
import { partsOf } from './paths.js';
import { getField, isArray, isDocument, isNumber, keyOf, setField, show, typeName, type Document } from './values.js';

/** What an expression is evaluated against. */
export interface ExpressionScope {
  /** The document, `$$ROOT`. */
  readonly root: Document;
  /** `let` variables by name without `$$`. */
  readonly vars?: Readonly<Document> | undefined;
}

/** A compiled expression; `undefined` means the value is missing. */
export type Expression = (scope: ExpressionScope) => unknown;

/** What an operator makes of its operands, which it evaluates as it needs them; as many as `takes`, or any number. */
interface Operator {
  readonly takes?: number;
  readonly apply: (operands: readonly Expression[], scope: ExpressionScope) => unknown;
}

const comparison = (holds: (order: number) => boolean): Operator => ({
  takes: 2,
  apply: ([a, b], scope) => holds(compareValues(a?.(scope), b?.(scope))),
});

const operators: Readonly<Record<string, Operator>> = {
  $eq: comparison((order) => order === 0),
  $gt: comparison((order) => order > 0),
  $lt: comparison((order) => order < 0),
  $and: { apply: (operands, scope) => operands.every((operand) => truthy(operand(scope))) },
  $cond: { takes: 3, apply: ([condition, yes, no], scope) => (truthy(condition?.(scope)) ? yes : no)?.(scope) },
  $rand: { takes: 1, apply: () => new Double(Math.random()) },
};

/** Whether a value counts as true: everything but false, null, missing and zero. */
export function truthy(value: unknown): boolean {
  if (value === false || value === null || value === undefined) return false;
  return !isNumber(value) || toDouble(value) !== 0;
}

/**
 * Compiles an aggregation expression ("Aggregation Operators").
 * @param expression `'$field.path'`, `'$$variable'`, `{ $operator: … }`, a document or array of expressions, or a literal
 * @throws InvalidPipelineOperator (168) naming an unknown operator, 15983 for an operator beside other fields
 */
export function compileExpression(expression: unknown): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression);
  if (isArray(expression)) {
    const elements = expression.map(compileExpression);
    return (scope) => elements.map((element) => element(scope) ?? null);
  }
  return isDocument(expression) ? compileDocument(expression) : () => expression;
}

function compileDocument(expression: Document): Expression {
  const keys = Object.keys(expression);
  const name = keys.find((each) => each.startsWith('$'));
  if (name === undefined) return compileFields(expression);
  if (keys.length > 1) fail(15983, `an object representing an expression must have exactly one field: ${show(expression)}`);
  const operand = expression[name];
  if (name === '$literal') return () => operand;
  if (name === '$setField') return withField(operand);
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!operator) return fail('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  const operands = isArray(operand) ? operand : [operand];
  const { takes = operands.length, apply } = operator;
  if (operands.length !== takes) fail(16020, `Expression ${name} takes exactly ${takes} arguments. ${operands.length} were passed in.`);
  const compiled = operands.map(compileExpression);
  return (scope) => apply(compiled, scope);
}

/** "$setField": a document with one field set, whatever its name is; a missing value takes it away. */
function withField(operand: unknown): Expression {
  const { field, input, value }: Document = isDocument(operand)
    ? operand
    : fail(4161100, '$setField only supports an object as its argument');
  const name = compileExpression(field)({ root: {} });
  if (typeof name !== 'string')
    return fail(4161107, `$setField requires 'field' to evaluate to a constant string, but got ${typeName(name)}`);
  const [whole, part] = [compileExpression(input), compileExpression(value)];
  return (scope) => {
    const document = whole(scope);
    if (document === null || document === undefined) return null;
    if (!isDocument(document)) return fail(4161105, `$setField requires 'input' to evaluate to type Object, but got ${typeName(document)}`);
    const result = { ...document };
    const set = part(scope);
    if (set === undefined) Reflect.deleteProperty(result, keyOf(name));
    else setField(result, keyOf(name), set);
    return result;
  };
}

function compileFields(expression: Document): Expression {
  const fields = Object.entries(expression).map(([key, value]) => [key, compileExpression(value)] as const);
  return (scope) => {
    const document: Document = {};
    for (const [key, value] of fields) {
      const result = value(scope);
      if (result !== undefined) setField(document, key, result);
    }
    return document;
  };
}

function compilePath(path: string): Expression {
  const isVariable = path.startsWith('$$');
  const [head = '', ...rest] = partsOf(path.slice(isVariable ? 2 : 1));
  const parts = isVariable ? rest : [head, ...rest];
  if (path === '$' || path === '$$') fail(16872, `'${path}' starts with an invalid character for a field path`);
  checkParts(path, parts);
  const start = isVariable ? variable(head) : ({ root }: ExpressionScope) => root;
  return (scope) => resolve(start(scope), parts, 0);
}

/** Checks the path of an expression, a projection or a sort. @throws MongoError 40352, 40353, 15998, 16410 */
export function checkParts(path: string, parts: readonly string[]): readonly string[] {
  if (path === '') fail(40352, 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) fail(40353, "FieldPath must not end with a '.'.");
  if (parts.includes('')) fail(15998, `FieldPath field names may not be empty strings: '${path}'`);
  if (parts.some((part) => part.startsWith('$')))
    fail(16410, `FieldPath field names may not start with '$'. Consider using $getField or $setField: '${path}'`);
  return parts;
}

function variable(name: string): Expression {
  if (name === 'ROOT') return ({ root }) => root;
  return ({ vars = {} }) => (Object.hasOwn(vars, name) ? vars[name] : fail(17276, `Use of undefined variable: ${name}`));
}

/** Follows a path; through an array it gathers what each document in it has, and leaves out what is missing ("Field Paths"). */
function resolve(value: unknown, parts: readonly string[], at: number): unknown {
  const part = parts[at];
  if (part === undefined) return value;
  if (isArray(value)) {
    const documents = value.filter(isDocument);
    return documents.map((element) => resolve(element, parts, at)).filter((each) => each !== undefined);
  }
  return isDocument(value) ? resolve(getField(value, part), parts, at + 1) : undefined;
}

/**
 * The values of a command's `let`: expressions without a document ("let").
 * @throws FailedToParse (9) for a name no variable may have, and what evaluating them throws
 */
export function variablesOf(given: Document): Document {
  const vars: Document = {};
  for (const [name, value] of Object.entries(given)) {
    if (!/^[a-z\u0080-\uffff]\w*$/u.test(name))
      fail('FailedToParse', `'${name}' starts with an invalid character for a user variable name`);
    vars[name] = compileExpression(value)({ root: {} });
  }
  return vars;
}

/** The root fields an expression reads; undefined when it may read any. */
export function fieldsRead(expression: unknown): ReadonlySet<string> | undefined {
  if (typeof expression === 'string' && expression.startsWith('$'))
    return expression.startsWith('$$') ? undefined : new Set(partsOf(expression.slice(1)).slice(0, 1));
  const inner = isArray(expression) ? expression : isDocument(expression) ? Object.values(expression) : [];
  return unionOf(inner.map(fieldsRead));
}

/** The union of sets of fields, where undefined stands for all fields. */
export function unionOf(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  return sets.some((set) => set === undefined) ? undefined : new Set(sets.flatMap((set) => [...(set ?? [])]));
}
