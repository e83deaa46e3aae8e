import { BSONRegExp } from 'bson';
import { compareValues } from './compare.js';
import { isArray, isDocument, typeName, type Document } from './values.js';

/** One end of a range. */
export interface Limit {
  readonly value: unknown;
  readonly inclusive: boolean;
}

/** What a filter demands of one path, as far as an index can help. A document may satisfy it and still fail the filter. */
export interface Predicate {
  /** The value is one of these. */
  readonly points?: readonly unknown[];
  readonly low?: Limit;
  readonly high?: Limit;
}

/** By dotted path. */
export type Predicates = ReadonlyMap<string, Predicate>;

/** Types whose ranges are one stretch of an index. Null, arrays and the two ends are left to the filter. */
const ranged: ReadonlySet<string> = new Set(['int', 'long', 'double', 'decimal', 'string', 'date', 'objectId', 'timestamp', 'binData']);

/** What a filter demands of each path: `$and` adds up, `$or` counts where every branch limits the same path. */
export function predicatesOf(filter: Document): Predicates {
  const found = new Map<string, Predicate>();
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && isArray(condition)) for (const part of condition) addAll(found, predicatesOf(part as Document));
    else if (name === '$or' && isArray(condition)) addAll(found, hull(condition.map((part) => predicatesOf(part as Document))));
    else if (!name.startsWith('$')) add(found, name, usable(name, predicateOf(condition)));
  }
  return found;
}

/** `a.0: null` is met by a document within the array `a` that has no field `0` as well; an index on `a.0` does not know of it. */
function usable(path: string, predicate: Predicate): Predicate {
  return /\.\d+(?:\.|$)/.test(path) && predicate.points?.some((point) => point === null || point === undefined) ? {} : predicate;
}

function predicateOf(condition: unknown): Predicate {
  if (condition instanceof BSONRegExp || condition instanceof RegExp) return {};
  if (!isOperators(condition)) return { points: pointsFor(condition) };
  let predicate: Predicate = {};
  for (const [operator, value] of Object.entries(condition)) predicate = both(predicate, operatorPredicate(operator, value));
  return predicate;
}

/** Whether a condition is made of operators (`{ $gt: 1 }`) and not a document to equal. */
export function isOperators(condition: unknown): condition is Document {
  return isDocument(condition) && Object.keys(condition)[0]?.startsWith('$') === true;
}

function operatorPredicate(operator: string, value: unknown): Predicate {
  switch (operator) {
    case '$eq':
      return { points: pointsFor(value) };
    case '$in':
      return isArray(value) && !value.some((item) => item instanceof BSONRegExp || item instanceof RegExp)
        ? { points: value.flatMap(pointsFor) }
        : {};
    case '$gt':
    case '$gte':
      return ranged.has(typeName(value)) ? { low: { value, inclusive: operator === '$gte' } } : {};
    case '$lt':
    case '$lte':
      return ranged.has(typeName(value)) ? { high: { value, inclusive: operator === '$lte' } } : {};
    default:
      return {};
  }
}

/** An array equals a field that holds it, and also a field that holds an array with it as an element. */
function pointsFor(value: unknown): unknown[] {
  if (value === null) return [null, undefined];
  return isArray(value) ? [value[0], value] : [value];
}

function addAll(found: Map<string, Predicate>, more: Predicates): void {
  for (const [path, predicate] of more) add(found, path, predicate);
}

function add(found: Map<string, Predicate>, path: string, predicate: Predicate): void {
  const sum = both(found.get(path) ?? {}, predicate);
  if (sum.points || sum.low || sum.high) found.set(path, sum);
}

/** Both hold. Where only one can be used, the first is. */
function both(a: Predicate, b: Predicate): Predicate {
  const points = a.points ?? b.points;
  const low = tighter(a.low, b.low, 1);
  const high = tighter(a.high, b.high, -1);
  return { ...(points && { points }), ...(low && { low }), ...(high && { high }) };
}

function tighter(a: Limit | undefined, b: Limit | undefined, direction: 1 | -1): Limit | undefined {
  if (!a || !b) return a ?? b;
  const order = compareValues(a.value, b.value) * direction;
  return order > 0 || (order === 0 && !a.inclusive) ? a : b;
}

/** The range that holds every branch's values of a path; nothing when a branch says nothing about it, or values of several types. */
function hull(branches: readonly Predicates[]): Predicates {
  const [first, ...others] = branches;
  const found = new Map<string, Predicate>();
  for (const path of first?.keys() ?? []) {
    const all = [first, ...others].map((branch) => branch?.get(path));
    const low = outermost(all.map(lowest), -1);
    const high = outermost(all.map(highest), 1);
    if (low || high) found.set(path, { ...(low && { low }), ...(high && { high }) });
  }
  return found;
}

const lowest = (predicate: Predicate | undefined): Limit | undefined => predicate?.low ?? extreme(predicate?.points, -1);
const highest = (predicate: Predicate | undefined): Limit | undefined => predicate?.high ?? extreme(predicate?.points, 1);

function extreme(points: readonly unknown[] | undefined, direction: 1 | -1): Limit | undefined {
  if (points === undefined || points.length === 0 || !points.every((point) => ranged.has(typeName(point)))) return undefined;
  return outermost(
    points.map((value) => ({ value, inclusive: true })),
    direction,
  );
}

function outermost(limits: readonly (Limit | undefined)[], direction: 1 | -1): Limit | undefined {
  let result: Limit | undefined;
  for (const limit of limits) {
    if (limit === undefined || (result && bracket(result.value) !== bracket(limit.value))) return undefined;
    if (!result) result = limit;
    else {
      const order = compareValues(limit.value, result.value) * direction;
      if (order > 0 || (order === 0 && limit.inclusive)) result = limit;
    }
  }
  return result;
}

function bracket(value: unknown): string {
  const name = typeName(value);
  return name === 'int' || name === 'long' || name === 'double' || name === 'decimal' ? 'number' : name;
}
