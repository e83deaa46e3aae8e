/** Aggregation expressions, for the `_id` and the accumulators of `$group`. Only the operators in the table exist; any other is refused. */
import { compareValues } from '../bson/compare.js';
import { fail } from '../errors.js';
import { toDouble } from '../bson/numbers.js';
import { checkParts, partsOf } from '../bson/paths.js';
import { getField, isArray, isDocument, isNumber, setField, show, type Document } from '../bson/values.js';

/** A compiled expression: from a document to a value; `undefined` means the value is missing. */
export type Expression = (root: Document) => unknown;

/** What an operator makes of the values of its operands. */
const operators: Readonly<Record<string, { readonly takes: number; readonly apply: (...values: readonly unknown[]) => unknown }>> = {
  $eq: { takes: 2, apply: (a, b) => compareValues(a, b) === 0 },
  $lt: { takes: 2, apply: (a, b) => compareValues(a, b) < 0 },
  $cond: { takes: 3, apply: (condition, yes, no) => (truthy(condition) ? yes : no) },
};

/** Whether a value counts as true: everything but false, null, missing and zero. */
export function truthy(value: unknown): boolean {
  if (value === false || value === null || value === undefined) return false;
  return !isNumber(value) || toDouble(value) !== 0;
}

/**
 * Compiles an aggregation expression ("Aggregation Operators").
 * @param expression `'$field.path'`, `{ $operator: [ … ] }`, a document of expressions, or a literal value
 * @throws InvalidPipelineOperator (168) naming an unknown operator, 15983 for an operator beside other fields, 17276 for a variable,
 *   NotImplemented (238) for an array of expressions
 */
export function compileExpression(expression: unknown): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression);
  if (isArray(expression)) return fail('NotImplemented', 'An array of expressions is not supported by this server');
  return isDocument(expression) ? compileDocument(expression) : () => expression;
}

function compileDocument(expression: Document): Expression {
  const keys = Object.keys(expression);
  const name = keys.find((each) => each.startsWith('$'));
  if (name === undefined) return compileFields(expression);
  if (keys.length > 1) fail(15983, `an object representing an expression must have exactly one field: ${show(expression)}`);
  const operand = expression[name];
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!operator) return fail('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  const operands = isArray(operand) ? operand : [operand];
  const { takes, apply } = operator;
  if (operands.length !== takes) fail(16020, `Expression ${name} takes exactly ${takes} arguments. ${operands.length} were passed in.`);
  const compiled = operands.map(compileExpression);
  return (root) => apply(...compiled.map((each) => each(root)));
}

function compileFields(expression: Document): Expression {
  const fields = Object.entries(expression).map(([key, value]) => {
    if (key.includes('.')) fail(16412, `FieldPath field names may not contain '.': '${key}'`);
    checkParts(key, [key]);
    return [key, compileExpression(value)] as const;
  });
  return (root) => {
    const document: Document = {};
    for (const [key, value] of fields) {
      const result = value(root);
      if (result !== undefined) setField(document, key, result);
    }
    return document;
  };
}

function compilePath(path: string): Expression {
  if (path === '$') fail(16872, `'${path}' starts with an invalid character for a field path`);
  if (path.startsWith('$$')) fail(17276, `Use of undefined variable: ${path.slice(2)}`);
  const parts = checkParts(path, partsOf(path.slice(1)));
  return (root) => resolve(root, parts, 0);
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

/** The root fields an expression reads. */
export function fieldsRead(expression: unknown): readonly string[] {
  if (typeof expression === 'string' && expression.startsWith('$')) return partsOf(expression.slice(1)).slice(0, 1);
  const inner = isArray(expression) ? expression : isDocument(expression) ? Object.values(expression) : [];
  return inner.flatMap(fieldsRead);
}
