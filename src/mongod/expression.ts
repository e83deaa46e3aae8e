import { Double, Int32 } from 'bson';
import { compareValues, equalValues } from './compare.js';
import { fail } from './errors.js';
import { calculate, toDouble, type Arithmetic } from './numbers.js';
import { partsOf } from './paths.js';
import { getField, isArray, isDocument, isNumber, keyOf, setField, show, typeName, type Document, type NumberValue } from './values.js';

/** What an expression is evaluated against. */
export interface ExpressionScope {
  /** The document, `$$ROOT`. */
  readonly root: Document;
  /** `$$NOW`. */
  readonly now?: Date | undefined;
  /** `let` variables by name without `$$`. */
  readonly vars?: Readonly<Document> | undefined;
}

/** A compiled expression; `undefined` means the value is missing. */
export type Expression = (scope: ExpressionScope) => unknown;

/** How many operands an operator takes, and what it makes of them; those left to the end are evaluated when asked for. */
interface Operator {
  readonly least: number;
  readonly most: number;
  readonly apply: (operands: readonly Expression[], scope: ExpressionScope) => unknown;
}

const comparison = (holds: (order: number) => unknown): Operator => strict(2, ([a, b]) => holds(compareValues(a, b)));

const operators: Readonly<Record<string, Operator>> = {
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $cmp: comparison((order) => new Int32(Math.sign(order))),
  $and: lazy(0, Infinity, (operands, scope) => operands.every((operand) => truthy(operand(scope)))),
  $or: lazy(0, Infinity, (operands, scope) => operands.some((operand) => truthy(operand(scope)))),
  $not: strict(1, ([value]) => !truthy(value)),
  $cond: lazy(3, 3, ([condition, yes, no], scope) => (truthy(condition?.(scope)) ? yes : no)?.(scope)),
  $ifNull: lazy(2, Infinity, (operands, scope) => firstPresent(operands, scope)),
  $in: strict(2, ([value, array]) =>
    isArray(array)
      ? array.some((element) => equalValues(element, value))
      : fail(40081, `$in requires an array as a second argument, found: ${typeName(array)}`),
  ),
  $size: strict(1, ([array]) =>
    isArray(array) ? new Int32(array.length) : fail(17124, `The argument to $size must be an array, but was of type: ${typeName(array)}`),
  ),
  $concat: joining(
    '$concat',
    16702,
    (value): value is string => typeof value === 'string',
    (texts) => texts.join(''),
  ),
  $concatArrays: joining('$concatArrays', 28664, isArray, (arrays) => arrays.flat()),
  $rand: lazy(1, 1, () => new Double(Math.random())),
  $add: arithmetic('add', 0, Infinity, new Int32(0)),
  $multiply: arithmetic('multiply', 0, Infinity, new Int32(1)),
  $subtract: arithmetic('subtract', 2, 2),
};

function lazy(least: number, most: number, apply: Operator['apply']): Operator {
  return { least, most, apply };
}

function strict(count: number, apply: (values: readonly unknown[]) => unknown): Operator {
  return lazy(count, count, (operands, scope) => apply(operands.map((operand) => operand(scope))));
}

function arithmetic(operation: Arithmetic, least: number, most: number, start?: NumberValue): Operator {
  const combine = (a: NumberValue, b: NumberValue): NumberValue =>
    calculate(operation, a, b) ?? calculate(operation, new Double(toDouble(a)), b) ?? new Double(NaN);
  return lazy(least, most, (operands, scope) => {
    const values = operands.map((operand) => operand(scope));
    if (values.some((value) => value === null || value === undefined)) return null;
    const wrong = values.find((value) => !isNumber(value));
    if (wrong !== undefined) fail('TypeMismatch', `$${operation} only supports numeric types, not ${typeName(wrong)}`);
    return [...(start ? [start] : []), ...values.filter(isNumber)].reduce(combine);
  });
}

/** Joins values of one type; null and missing make null of the whole. */
function joining<T>(name: string, code: number, is: (value: unknown) => value is T, join: (values: readonly T[]) => unknown): Operator {
  return lazy(0, Infinity, (operands, scope) => {
    const values = operands.map((operand) => operand(scope));
    if (values.some((value) => value === null || value === undefined)) return null;
    return join(values.map((value) => (is(value) ? value : fail(code, `${name} does not support ${typeName(value)}`))));
  });
}

/** Whether an expression's value counts as true: everything but false, null, missing and zero. */
export function truthy(value: unknown): boolean {
  if (value === false || value === null || value === undefined) return false;
  return !isNumber(value) || toDouble(value) !== 0;
}

function firstPresent(operands: readonly Expression[], scope: ExpressionScope): unknown {
  let value: unknown;
  for (const operand of operands) if ((value = operand(scope)) !== null && value !== undefined) break;
  return value;
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
  if (name === '$map') return map(operand);
  if (name === '$setField') return withField(operand);
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!operator) return fail('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  const operands = operandsOf(name, operand);
  if (operands.length < operator.least || operands.length > operator.most)
    fail(16020, `Expression ${name} takes exactly ${operator.least} arguments. ${operands.length} were passed in.`);
  const compiled = operands.map(compileExpression);
  return (scope) => operator.apply(compiled, scope);
}

/** One operand needs no array around it; `$cond` may name its three. */
function operandsOf(name: string, operand: unknown): readonly unknown[] {
  if (isArray(operand)) return operand;
  if (name !== '$cond' || !isDocument(operand)) return [operand];
  const unknown = Object.keys(operand).find((key) => !['if', 'then', 'else'].includes(key));
  if (unknown !== undefined) fail(17083, `Unrecognized parameter to $cond: ${unknown}`);
  return ['if', 'then', 'else'].map((key, at) => operand[key] ?? fail(17080 + at, `Missing '${key}' parameter to $cond`));
}

/** "$setField": a document with one field set, whatever its name is; a missing value takes it away. */
function withField(operand: unknown): Expression {
  if (!isDocument(operand)) return fail(4161100, '$setField only supports an object as its argument');
  const { field, input, value, ...others } = operand;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) fail(4161101, `$setField found an unknown argument: ${unknown}`);
  const name = compileExpression(field)({ root: {} });
  if (typeof name !== 'string')
    return fail(4161107, `$setField requires 'field' to evaluate to a constant string, but got ${typeName(name)}`);
  const [whole, part] = [compileExpression(input), compileExpression(value)];
  return (scope) => {
    const document = whole(scope);
    if (document === null || document === undefined) return null;
    if (!isDocument(document)) return fail(4161105, `$setField requires 'input' to evaluate to type Object, but got ${typeName(document)}`);
    const { [keyOf(name)]: _, ...rest } = document;
    const set = part(scope);
    if (set === undefined) return rest;
    const result = { ...document };
    setField(result, keyOf(name), set);
    return result;
  };
}

/** "$map": each element in turn, as the variable `as`, or `this`. */
function map(operand: unknown): Expression {
  if (!isDocument(operand)) return fail(16878, '$map only supports an object as its argument');
  const { input, in: body, as = 'this', ...others } = operand;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) fail(16879, `Unrecognized parameter to $map: ${unknown}`);
  if (input === undefined || body === undefined) fail(16880, "Missing 'input' or 'in' parameter to $map");
  const [array, each, name] = [compileExpression(input), compileExpression(body), variableName(as)];
  return (scope) => {
    const values = array(scope);
    if (values === null || values === undefined) return null;
    if (!isArray(values)) return fail(16883, `input to $map must be an array not ${typeName(values)}`);
    return values.map((value) => each({ ...scope, vars: { ...scope.vars, [name]: value } }) ?? null);
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
  if (parts.includes('')) fail(path.endsWith('.') ? 40353 : 15998, `FieldPath field names may not be empty strings: '${path}'`);
  if (parts.some((part) => part.startsWith('$'))) fail(16410, `FieldPath field names may not start with '$': '${path}'`);
  const start = isVariable ? variable(head) : ({ root }: ExpressionScope) => root;
  return (scope) => resolve(start(scope), parts, 0);
}

function variable(name: string): Expression {
  if (name === 'ROOT' || name === 'CURRENT') return ({ root }) => root;
  if (name === 'NOW') return ({ now }) => now;
  if (name === 'REMOVE') return () => undefined;
  return ({ vars = {} }) => (Object.hasOwn(vars, name) ? vars[name] : fail(17276, `Use of undefined variable: ${name}`));
}

/** Follows a path; through an array it gathers what each element has, and leaves out what is missing ("Field Paths"). */
function resolve(value: unknown, parts: readonly string[], at: number): unknown {
  const part = parts[at];
  if (part === undefined) return value;
  if (isArray(value)) return value.map((element) => resolve(element, parts, at)).filter((element) => element !== undefined);
  return isDocument(value) ? resolve(getField(value, part), parts, at + 1) : undefined;
}

/**
 * The values of a command's `let`: expressions without a document ("let").
 * @throws FailedToParse (9) for a name no variable may have, and what evaluating them throws
 */
export function variablesOf(given: Document, now: Date): Document {
  const vars: Document = {};
  for (const [name, value] of Object.entries(given)) {
    vars[variableName(name)] = compileExpression(value)({ root: {}, now });
  }
  return vars;
}

function variableName(name: unknown): string {
  if (typeof name === 'string' && /^[a-z\u0080-\uffff]\w*$/u.test(name)) return name;
  return fail('FailedToParse', `'${String(name)}' starts with an invalid character for a user variable name`);
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
