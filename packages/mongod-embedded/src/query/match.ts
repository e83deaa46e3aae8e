/**
 * Query filters as tests: compiled once, run on every document. A condition holds if a value at the path meets it, or an element of an
 * array there; a negated one if none does.
 */
import { compareValues, equalValues, rankOf } from '../bson/compare.js';
import { fail } from '../errors.js';
import { truthy } from './expression.js';
import { isNotANumber } from '../bson/numbers.js';
import { partsOf, visitPath } from '../bson/paths.js';
import { isArray, isDocument, isOperators, keyOf, typeName, typeNumbers, type Document } from '../bson/values.js';

/** A compiled filter: whether the document matches. */
export type Filter = (doc: Document) => boolean;

type Test = (value: unknown) => boolean;

/** A condition on a value, or on one of the values of a path. */
interface Condition {
  readonly test: Test;
  /** None of the values may meet the test. */
  readonly negated?: boolean;
  /** An array is tested as a whole and not element by element. */
  readonly whole?: boolean;
}

const operators: Readonly<Record<string, (operand: unknown) => Condition>> = {
  $eq: (operand) => ({ test: equalTo(operand) }),
  $ne: (operand) => ({ test: equalTo(operand), negated: true }),
  $gt: (operand) => ({ test: ordered(operand, (order) => order > 0) }),
  $gte: (operand) => ({ test: ordered(operand, (order) => order >= 0) }),
  $lt: (operand) => ({ test: ordered(operand, (order) => order < 0) }),
  $lte: (operand) => ({ test: ordered(operand, (order) => order <= 0) }),
  $in: (operand) => ({ test: oneOf('$in', operand) }),
  $nin: (operand) => ({ test: oneOf('$nin', operand), negated: true }),
  $exists: (operand) => ({ test: (value) => value !== undefined, negated: !truthy(operand) }),
  $type: (operand) => ofTypes(typesNamed(operand)),
  $elemMatch: (operand) => ({ test: anyElement(operand), whole: true }),
};

const topLevel: Readonly<Record<string, (operand: unknown) => Filter>> = {
  $and: (operand) => every(branches('$and', operand)),
  $or: (operand) => some(branches('$or', operand)),
};

/**
 * Compiles a query filter ("Query and Projection Operators").
 * @param filter fields with values or operators, `$and`, `$or`
 * @throws BadValue naming an unknown operator or a malformed operand
 */
export function compileFilter(filter: Document): Filter {
  return every(
    Object.entries(filter).map(([key, operand]) => (key.startsWith('$') ? compileTopLevel(key, operand) : compileField(key, operand))),
  );
}

function compileTopLevel(name: string, operand: unknown): Filter {
  const compile = Object.hasOwn(topLevel, name) ? topLevel[name] : undefined;
  return (compile ?? fail('BadValue', `unknown top level operator: ${name}`))(operand);
}

function compileField(path: string, operand: unknown): Filter {
  const conditions = conditionsOf(operand);
  const parts = partsOf(path);
  return (doc) => conditions.every(({ test, negated = false, whole = false }) => visitPath(doc, parts, !whole, test) !== negated);
}

/** A value to equal, or a document of operators. */
function conditionsOf(operand: unknown): readonly Condition[] {
  if (!isOperators(operand)) return [{ test: equalTo(operand) }];
  return Object.entries(operand).map(([name, value]) => {
    const compile = Object.hasOwn(operators, name) ? operators[name] : undefined;
    return (compile ?? fail('BadValue', `unknown operator: ${name}`))(value);
  });
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
  return only && filters.length === 1 ? only : (doc) => filters.every((filter) => filter(doc));
}

function some(filters: readonly Filter[]): Filter {
  return (doc) => filters.some((filter) => filter(doc));
}

function equalTo(operand: unknown): Test {
  if (operand === null) return (value) => value === null || value === undefined;
  if (typeof operand === 'string') return (value) => value === operand;
  return (value) => equalValues(value, operand);
}

/** Ranges see values of the operand's own type only, save that null meets a missing field. */
function ordered(operand: unknown, holds: (order: number) => boolean): Test {
  const rank = rankOf(operand);
  if (operand === null) return (value) => (value === null || value === undefined) && holds(0);
  if (isNotANumber(operand)) return (value) => isNotANumber(value) && holds(0);
  return (value) => rankOf(value) === rank && !isNotANumber(value) && holds(compareValues(value, operand));
}

function oneOf(name: string, operand: unknown): Test {
  if (!isArray(operand)) fail('BadValue', `${name} needs an array`);
  if (operand.some(isOperators)) fail('BadValue', `cannot nest $ under ${name}`);
  const texts = new Set(operand.filter((each) => typeof each === 'string'));
  const rest = operand.filter((each) => typeof each !== 'string').map(equalTo);
  return (value) => (typeof value === 'string' ? texts.has(value) : rest.some((test) => test(value)));
}

const ofTypes = (names: readonly string[]): Condition => ({ test: (value) => names.includes(typeName(value)) });

/** The type aliases of an operand: one alias, or `number` for all numbers. */
export function typesNamed(operand: unknown): readonly string[] {
  if (operand === 'number') return ['int', 'long', 'double'];
  if (typeof operand !== 'string') return fail('TypeMismatch', 'type must be represented as a string');
  return Object.hasOwn(typeNumbers, operand) ? [operand] : fail('BadValue', `Unknown type name alias: ${operand}`);
}

function anyElement(operand: unknown): Test {
  if (!isDocument(operand)) return fail('BadValue', '$elemMatch needs an Object');
  const test = isOfValues(operand) ? everyCondition(conditionsOf(operand)) : onDocuments(compileFilter(operand));
  return (value) => isArray(value) && value.some(test);
}

/** Whether an `$elemMatch` speaks of values (`{ $gt: 1 }`) and not of documents. */
export function isOfValues(operand: Document): boolean {
  return isOperators(operand) && !Object.hasOwn(topLevel, Object.keys(operand)[0] ?? '');
}

function everyCondition(conditions: readonly Condition[]): Test {
  return (value) => conditions.every(({ test, negated = false }) => test(value) !== negated);
}

function onDocuments(filter: Filter): Test {
  // An array within the array is a document of its elements by their indexes.
  return (value) =>
    isArray(value) ? filter(Object.fromEntries(value.map((each, at) => [keyOf(String(at)), each]))) : isDocument(value) && filter(value);
}

/** The root fields a filter looks at. */
export function fieldsMatched(filter: Document): readonly string[] {
  return Object.entries(filter).flatMap(([key, operand]) =>
    key.startsWith('$') ? (operand as readonly Document[]).flatMap(fieldsMatched) : partsOf(key).slice(0, 1),
  );
}
