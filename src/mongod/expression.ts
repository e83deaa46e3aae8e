import { arithmeticOperators } from './arithmetic.js';
import { arrayOperators } from './arrays.js';
import { controlOperators } from './control.js';
import { dateOperators } from './dates.js';
import { fail } from './errors.js';
import { partsOf } from './paths.js';
import { stringOperators } from './strings.js';
import { documentOf, getField, isArray, isDocument, show, type Document } from './values.js';

/** What an expression is evaluated against. */
export interface ExpressionScope {
  /** The document, `$$ROOT`. */
  readonly root: Document;
  /** `$$NOW`. */
  readonly now?: Date | undefined;
  /** Variables by name without `$$`: those of `let`, and the ones `$map` and its like bind. */
  readonly vars: Readonly<Document>;
}

/** A compiled expression; `undefined` means the value is missing. */
export type Expression = (scope: ExpressionScope) => unknown;

/** The compiler of expressions. */
export type Compile = (expression: unknown) => Expression;

/** The compiler of one operator: its operand, and the compiler of the expressions within. */
export type Operator = (operand: unknown, compile: Compile) => Expression;

const operators: Readonly<Record<string, Operator>> = {
  ...controlOperators,
  ...arithmeticOperators,
  ...arrayOperators,
  ...stringOperators,
  ...dateOperators,
};

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
  const names = Object.keys(expression);
  const name = names.find((each) => each.startsWith('$'));
  if (name === undefined) return compileFields(expression);
  if (names.length > 1) fail(15983, `an object representing an expression must have exactly one field: ${show(expression)}`);
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  return (operator ?? fail('InvalidPipelineOperator', `Unrecognized expression '${name}'`))(expression[name], compileExpression);
}

function compileFields(expression: Document): Expression {
  const fields = Object.entries(expression).map(([name, value]) => [name, compileExpression(value)] as const);
  return (scope) => documentOf(fields.map(([name, value]) => [name, value(scope)] as const).filter(([, value]) => value !== undefined));
}

function compilePath(path: string): Expression {
  const [head = '', ...rest] = partsOf(path.startsWith('$$') ? path.slice(2) : path.slice(1));
  const parts = path.startsWith('$$') ? rest : [head, ...rest];
  if (path === '$' || path === '$$') fail(16872, `'${path}' starts with an invalid character for a field path`);
  if (parts.includes('')) fail(path.endsWith('.') ? 40353 : 15998, `FieldPath field names may not be empty strings: '${path}'`);
  if (parts.some((part) => part.startsWith('$'))) fail(16410, `FieldPath field names may not start with '$': '${path}'`);
  const start = path.startsWith('$$') ? variable(head) : ({ root }: ExpressionScope) => root;
  return (scope) => resolve(start(scope), parts, 0);
}

function variable(name: string): Expression {
  switch (name) {
    case 'ROOT':
    case 'CURRENT':
      return ({ root }) => root;
    case 'NOW':
      return ({ now }) => now ?? fail(51144, 'Builtin variable $$NOW is not available');
    case 'REMOVE':
      return () => undefined;
    default:
      return ({ vars }) => (Object.hasOwn(vars, name) ? vars[name] : fail(17276, `Use of undefined variable: ${name}`));
  }
}

/** Follows a path; through an array it gathers what each element has, and leaves out what is missing ("Field Paths"). */
function resolve(value: unknown, parts: readonly string[], at: number): unknown {
  const part = parts[at];
  if (part === undefined) return value;
  if (isArray(value)) return value.flatMap((element) => [resolve(element, parts, at)]).filter((element) => element !== undefined);
  return isDocument(value) ? resolve(getField(value, part), parts, at + 1) : undefined;
}
