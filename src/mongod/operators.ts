import { compareValues, equalValues, rankOf } from './compare.js';
import { fail } from './errors.js';
import type { Filter, FilterScope } from './match.js';
import { toDouble } from './numbers.js';
import { visitPath } from './paths.js';
import { isArray, isDocument, isNumber, isOperators, typeName, typeNumbers, type Document } from './values.js';

/** The operators under one field: tested on what its path leads to, or, inside `$elemMatch`, on one value. */
export interface Condition {
  readonly onPath: (doc: Document, parts: readonly string[], scope: FilterScope) => boolean;
  readonly onValue: (value: unknown, scope: FilterScope) => boolean;
}

type Test = (value: unknown, scope: FilterScope) => boolean;
type CompileFilter = (filter: Document) => Filter;

/** @param leaves whether an array at the path's end is tested element by element too */
function condition(test: Test, leaves = true): Condition {
  return {
    onPath: (doc, parts, scope) =>
      visitPath(doc, parts, leaves, (value, index) => {
        if (!test(value, scope)) return false;
        if (scope.matched && index !== undefined) scope.matched.index = index;
        return true;
      }),
    onValue: test,
  };
}

function negated(inner: Condition): Condition {
  return {
    onPath: (doc, parts, scope) => !inner.onPath(doc, parts, { ...scope, matched: undefined }),
    onValue: (value, scope) => !inner.onValue(value, { ...scope, matched: undefined }),
  };
}

function all(inner: readonly Condition[]): Condition {
  const [only] = inner;
  if (only && inner.length === 1) return only;
  return {
    onPath: (doc, parts, scope) => inner.every((each) => each.onPath(doc, parts, scope)),
    onValue: (value, scope) => inner.every((each) => each.onValue(value, scope)),
  };
}

const operators: Readonly<Record<string, (operand: unknown, compileFilter: CompileFilter) => Condition>> = {
  $eq: (operand) => condition(equalTo(operand)),
  $ne: (operand) => negated(condition(equalTo(operand))),
  $gt: (operand) => condition(ordered(operand, (order) => order > 0)),
  $gte: (operand) => condition(ordered(operand, (order) => order >= 0)),
  $lt: (operand) => condition(ordered(operand, (order) => order < 0)),
  $lte: (operand) => condition(ordered(operand, (order) => order <= 0)),
  $in: (operand) => condition(oneOf('$in', operand)),
  $nin: (operand) => negated(condition(oneOf('$nin', operand))),
  $exists: (operand) => (isFalsy(operand) ? negated(condition(isPresent)) : condition(isPresent)),
  $type: (operand) => condition(ofType(operand)),
  $size: (operand) => condition(ofSize(operand), false),
  $not: negation,
  $elemMatch: anyElement,
};

/**
 * What a filter demands of one field ("Query and Projection Operators").
 * @param operand a value to equal, or a document of operators
 * @param compileFilter for the filter inside `$elemMatch`
 */
export function conditionOf(operand: unknown, compileFilter: CompileFilter): Condition {
  if (!isOperators(operand)) return condition(equalTo(operand));
  return all(
    Object.entries(operand).map(([name, value]) => {
      const compile = Object.hasOwn(operators, name) ? operators[name] : undefined;
      return (compile ?? fail('BadValue', `unknown operator: ${name}`))(value, compileFilter);
    }),
  );
}

function isPresent(value: unknown): boolean {
  return value !== undefined;
}

function isFalsy(value: unknown): boolean {
  return value === false || value === null || (isNumber(value) && toDouble(value) === 0);
}

function equalTo(raw: unknown): Test {
  const operand = noRegex(raw);
  if (operand === null) return (value) => value === null || value === undefined;
  if (typeof operand === 'string') return (value) => value === operand;
  return (value) => equalValues(value, operand);
}

/** Where MongoDB would match a pattern, this server refuses. */
function noRegex(operand: unknown): unknown {
  return typeName(operand) === 'regex' ? fail('NotImplemented', '$regex is not supported by this server') : operand;
}

/** Ranges see values of the operand's own type only, save that null meets a missing field and MinKey and MaxKey meet everything. */
function ordered(raw: unknown, holds: (order: number) => boolean): Test {
  const operand = noRegex(raw);
  const rank = rankOf(operand);
  const extreme = typeName(operand) === 'minKey' || typeName(operand) === 'maxKey';
  if (operand === null) return (value) => (value === null || value === undefined) && holds(0);
  if (isNotANumber(operand)) return (value) => isNotANumber(value) && holds(0);
  return (value) => (extreme || (rankOf(value) === rank && !isNotANumber(value))) && holds(compareValues(value, operand));
}

function isNotANumber(value: unknown): boolean {
  return isNumber(value) && Number.isNaN(toDouble(value));
}

function oneOf(name: string, operand: unknown): Test {
  if (!isArray(operand)) fail('BadValue', `${name} needs an array`);
  if (operand.some(isOperators)) fail('BadValue', `cannot nest $ under ${name}`);
  const texts = new Set(operand.filter((each) => typeof each === 'string'));
  const rest = operand.filter((each) => typeof each !== 'string').map(equalTo);
  return (value, scope) => (typeof value === 'string' ? texts.has(value) : rest.some((test) => test(value, scope)));
}

function ofType(operand: unknown): Test {
  const wanted = isArray(operand) ? operand : [operand];
  if (wanted.length === 0) fail('FailedToParse', '$type must match at least one type');
  const names = new Set(wanted.flatMap(typesNamed));
  return (value) => names.has(typeName(value));
}

/** The type aliases a `$type` operand stands for: one alias, `number` for all numbers, or a type's number. */
export function typesNamed(operand: unknown): readonly string[] {
  if (operand === 'number') return ['int', 'long', 'double', 'decimal'];
  if (typeof operand === 'string')
    return Object.hasOwn(typeNumbers, operand) ? [operand] : fail('BadValue', `Unknown type name alias: ${operand}`);
  if (!isNumber(operand)) return fail('TypeMismatch', 'type must be represented as a number or a string');
  const number = toDouble(operand);
  const name = Object.keys(typeNumbers).find((each) => typeNumbers[each] === number);
  return name === undefined ? fail('BadValue', `Invalid numerical type code: ${number}`) : [name];
}

function ofSize(operand: unknown): Test {
  const size = isNumber(operand) ? toDouble(operand) : fail('BadValue', 'Failed to parse $size. Expected a number');
  if (!Number.isInteger(size)) fail('BadValue', `Failed to parse $size. Expected an integer: $size: ${size}`);
  if (size < 0) fail('BadValue', `Failed to parse $size. Expected a non-negative number in: $size: ${size}`);
  return (value) => isArray(value) && value.length === size;
}

function negation(operand: unknown, compileFilter: CompileFilter): Condition {
  noRegex(operand);
  if (!isDocument(operand)) return fail('BadValue', '$not needs a regex or a document');
  const [first] = Object.keys(operand);
  if (first === undefined) return fail('BadValue', '$not cannot be empty');
  if (!first.startsWith('$')) return fail('BadValue', `unknown operator: ${first}`);
  return negated(conditionOf(operand, compileFilter));
}

function anyElement(operand: unknown, compileFilter: CompileFilter): Condition {
  if (!isDocument(operand)) return fail('BadValue', '$elemMatch needs an Object');
  const test = elementTest(operand, compileFilter);
  return condition((value, scope) => {
    const index = isArray(value) ? value.findIndex((element) => test(element, { ...scope, matched: undefined })) : -1;
    if (index >= 0 && scope.matched) scope.matched.index = index;
    return index >= 0;
  }, false);
}

/** Whether an `$elemMatch` speaks of values (`{ $gt: 1 }`) and not of documents. */
export function isOfValues(operand: Document): boolean {
  return isOperators(operand) && !['$and', '$or', '$nor', '$expr', '$jsonSchema', '$comment'].includes(Object.keys(operand)[0] ?? '');
}

function elementTest(operand: Document, compileFilter: CompileFilter): Test {
  if (isOfValues(operand)) return conditionOf(operand, compileFilter).onValue;
  const filter = compileFilter(operand);
  return (value, scope) => (isDocument(value) || isArray(value)) && filter(value as Document, scope);
}
