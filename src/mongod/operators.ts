import { compareValues, equalValues, rankOf } from './compare.js';
import { fail } from './errors.js';
import type { Filter, FilterScope } from './match.js';
import { bare, toDouble } from './numbers.js';
import { visitPath } from './paths.js';
import { compileRegex, isRegex } from './regex.js';
import { isArray, isDocument, isNumber, typeName, typeNumbers, type Document } from './values.js';

/** The operators under one field: tested on what its path leads to, or, inside `$elemMatch`, on one value. */
export interface Condition {
  readonly onPath: (doc: Document, parts: readonly string[], scope: FilterScope) => boolean;
  readonly onValue: (value: unknown, scope: FilterScope) => boolean;
}

type Test = (value: unknown, scope: FilterScope) => boolean;
type CompileFilter = (filter: Document) => Filter;

/** What an operator may look at beside its operand: its neighbours (`$options`), the filter's compiler, the field for messages. */
interface Place {
  readonly siblings: Document;
  readonly compileFilter: CompileFilter;
  readonly path: string;
}

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
    onPath: (doc, parts, { now, vars }) => !inner.onPath(doc, parts, { now, vars }),
    onValue: (value, { now, vars }) => !inner.onValue(value, { now, vars }),
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

const operators: Readonly<Record<string, (operand: unknown, place: Place) => Condition>> = {
  $eq: (operand) => condition(equalTo(operand)),
  $ne: (operand, place) => negated(condition(equalTo(noRegex('$ne', operand, place)))),
  $gt: (operand, place) => condition(ordered('$gt', operand, place, (order) => order > 0)),
  $gte: (operand, place) => condition(ordered('$gte', operand, place, (order) => order >= 0)),
  $lt: (operand, place) => condition(ordered('$lt', operand, place, (order) => order < 0)),
  $lte: (operand, place) => condition(ordered('$lte', operand, place, (order) => order <= 0)),
  $in: (operand) => condition(oneOf('$in', operand)),
  $nin: (operand) => negated(condition(oneOf('$nin', operand))),
  $exists: (operand) => (isFalsy(operand) ? negated(condition(isPresent)) : condition(isPresent)),
  $type: (operand) => condition(ofType(operand)),
  $mod: (operand) => condition(remainder(operand)),
  $size: (operand) => condition(ofSize(operand), false),
  $regex: (operand, { siblings }) => condition(like(operand, siblings['$options'])),
  $options: (_, { siblings }) => ('$regex' in siblings ? all([]) : fail('BadValue', '$options needs a $regex')),
  $not: negation,
  $all: containingAll,
  $elemMatch: anyElement,
};

/**
 * What a filter demands of one field ("Query and Projection Operators").
 * @param operand a value to equal, a regular expression to match, or a document of operators
 * @param compileFilter for the filter inside `$elemMatch`
 * @param path the field, for messages
 */
export function conditionOf(operand: unknown, compileFilter: CompileFilter, path: string): Condition {
  if (isRegex(operand)) return condition(like(operand, undefined));
  if (!isDocument(operand) || !Object.keys(operand)[0]?.startsWith('$')) return condition(equalTo(operand));
  const place = { siblings: operand, compileFilter, path };
  return all(Object.entries(operand).map(([name, value]) => operatorNamed(name)(value, place)));
}

function operatorNamed(name: string): (operand: unknown, place: Place) => Condition {
  return (Object.hasOwn(operators, name) ? operators[name] : undefined) ?? fail('BadValue', `unknown operator: ${name}`);
}

function isPresent(value: unknown): boolean {
  return value !== undefined;
}

function isFalsy(value: unknown): boolean {
  return value === false || value === null || (isNumber(value) && toDouble(value) === 0);
}

function equalTo(operand: unknown): Test {
  if (operand === null) return (value) => value === null || value === undefined;
  if (typeof operand === 'string') return (value) => value === operand;
  return (value) => equalValues(value, operand);
}

function noRegex(name: string, operand: unknown, { path }: Place): unknown {
  if (!isRegex(operand)) return operand;
  return fail(
    'BadValue',
    name === '$ne' ? "Can't have regex as arg to $ne." : `Can't have RegEx as arg to predicate over field '${path}'.`,
  );
}

/** Ranges see values of the operand's own type only, save that null meets a missing field and MinKey and MaxKey meet everything. */
function ordered(name: string, raw: unknown, place: Place, holds: (order: number) => boolean): Test {
  const operand = noRegex(name, raw, place);
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
  if (operand.some((each) => isDocument(each) && Object.keys(each)[0]?.startsWith('$'))) fail('BadValue', `cannot nest $ under ${name}`);
  const texts = new Set(operand.filter((each) => typeof each === 'string'));
  const rest = operand.filter((each) => typeof each !== 'string').map((each) => (isRegex(each) ? like(each, undefined) : equalTo(each)));
  return (value, scope) => (typeof value === 'string' && texts.has(value)) || rest.some((test) => test(value, scope));
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

function remainder(operand: unknown): Test {
  if (!isArray(operand)) fail('BadValue', 'malformed mod, needs to be an array');
  if (operand.length < 2) fail('BadValue', 'malformed mod, not enough elements');
  if (operand.length > 2) fail('BadValue', 'malformed mod, too many elements');
  const [divisor, rest] = operand.map(
    (each, i) => truncated(each) ?? fail('BadValue', `malformed mod, ${i === 0 ? 'divisor' : 'remainder'} not a number`),
  );
  if (divisor === undefined || divisor === 0n) return fail('BadValue', 'divisor cannot be 0');
  return (value) => {
    const whole = truncated(value);
    return whole !== undefined && whole % divisor === rest;
  };
}

function truncated(value: unknown): bigint | undefined {
  if (!isNumber(value)) return undefined;
  const plain = bare(value);
  if (typeof plain === 'bigint') return plain;
  const number = Math.trunc(toDouble(value));
  return Number.isFinite(number) ? BigInt(number) : undefined;
}

function ofSize(operand: unknown): Test {
  const size = isNumber(operand) ? toDouble(operand) : fail('BadValue', 'Failed to parse $size. Expected a number');
  if (!Number.isInteger(size)) fail('BadValue', `Failed to parse $size. Expected an integer: $size: ${size}`);
  if (size < 0) fail('BadValue', `Failed to parse $size. Expected a non-negative number in: $size: ${size}`);
  return (value) => isArray(value) && value.length === size;
}

function like(operand: unknown, options: unknown): Test {
  if (options !== undefined && typeof options !== 'string') fail('BadValue', '$options has to be a string');
  if (!isRegex(operand) && typeof operand !== 'string') return fail('BadValue', '$regex has to be a string');
  if (isRegex(operand) && operand.options !== '' && options !== undefined) fail(51074, 'options set in both $regex and $options');
  const pattern = typeof operand === 'string' ? operand : operand.pattern;
  const regex = compileRegex(pattern, options ?? (isRegex(operand) ? operand.options : ''));
  return (value) => (typeof value === 'string' ? regex.test(value) : isRegex(value) && isRegex(operand) && equalValues(value, operand));
}

function negation(operand: unknown, { compileFilter, path }: Place): Condition {
  if (isRegex(operand)) return negated(condition(like(operand, undefined)));
  if (!isDocument(operand)) return fail('BadValue', '$not needs a regex or a document');
  const [first] = Object.keys(operand);
  if (first === undefined) return fail('BadValue', '$not cannot be empty');
  if (!first.startsWith('$')) return fail('BadValue', `unknown operator: ${first}`);
  return negated(conditionOf(operand, compileFilter, path));
}

function containingAll(operand: unknown, { compileFilter, path }: Place): Condition {
  if (!isArray(operand)) return fail('BadValue', '$all needs an array');
  if (operand.length === 0) return condition(() => false);
  return all(operand.map((each) => (isElemMatch(each) ? conditionOf(each, compileFilter, path) : memberCondition(each))));
}

function memberCondition(member: unknown): Condition {
  if (isDocument(member) && Object.keys(member)[0]?.startsWith('$')) return fail('BadValue', 'no $ expressions in $all');
  return condition(isRegex(member) ? like(member, undefined) : equalTo(member));
}

function isElemMatch(value: unknown): boolean {
  return isDocument(value) && Object.keys(value)[0] === '$elemMatch';
}

function anyElement(operand: unknown, { compileFilter, path }: Place): Condition {
  if (!isDocument(operand)) return fail('BadValue', '$elemMatch needs an Object');
  const test = elementTest(operand, compileFilter, path);
  return condition((value, scope) => {
    const index = isArray(value) ? value.findIndex((element) => test(element, { now: scope.now, vars: scope.vars })) : -1;
    if (index >= 0 && scope.matched) scope.matched.index = index;
    return index >= 0;
  }, false);
}

/** `$elemMatch` over values when it begins with an operator of values, else over documents. */
function elementTest(operand: Document, compileFilter: CompileFilter, path: string): Test {
  const [first = ''] = Object.keys(operand);
  if (first.startsWith('$') && !['$and', '$or', '$nor', '$expr', '$jsonSchema', '$comment'].includes(first)) {
    return conditionOf(operand, compileFilter, path).onValue;
  }
  const filter = compileFilter(operand);
  return (value, scope) => (isDocument(value) || isArray(value)) && filter(value as Document, scope);
}
