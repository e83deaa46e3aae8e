/**
 * What a filter says about single paths, as points and ranges that an index can look up. Conditions may be left out or widened, never
 * tightened: a plan must not miss a document.
 */
import { compareValues, rankOf } from '../bson/compare.js';
import { isOfValues } from '../query/match.js';
import { isArray, isDocument, isOperators, typeName, type Document } from '../bson/values.js';

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
  /** The `$elemMatch` it comes from: fields of the same one are met by the same element of an array. */
  readonly element?: Document | undefined;
  /** Whether one value meets both ends of the range, also in an array. */
  readonly oneValue?: boolean;
}

/** By dotted path. */
export type Predicates = ReadonlyMap<string, Predicate>;

/** Types whose ranges are one stretch of an index. Null, arrays and the two ends are left to the filter. */
const ranged: ReadonlySet<string> = new Set(['int', 'long', 'double', 'string', 'date', 'objectId', 'timestamp', 'binData']);

/**
 * What a filter demands of each path: `$and` adds up, `$or` counts where every branch limits the same path.
 * @param prefix where the filter is below an `$elemMatch`: the path there with a dot
 */
export function predicatesOf(filter: Document, prefix = '', element?: Document): Predicates {
  const found = new Map<string, Predicate>();
  for (const [name, condition] of Object.entries(filter)) {
    const branches = isArray(condition) ? condition.filter(isDocument).map((part) => predicatesOf(part, prefix, element)) : [];
    if (name === '$and') for (const part of branches) addAll(found, part);
    else if (name === '$or') addAll(found, hull(branches));
    // A dotted path below an `$elemMatch` may lead through further arrays: each such path has an element of its own.
    else if (!name.startsWith('$')) addAll(found, ofField(prefix + name, condition, element && name.includes('.') ? {} : element));
  }
  return found;
}

function ofField(path: string, condition: unknown, element: Document | undefined): Predicates {
  const found = new Map<string, Predicate>();
  const operations: Document = isOperators(condition) ? condition : { $eq: condition };
  for (const [operator, value] of Object.entries(operations)) {
    if (operator !== '$elemMatch') add(found, path, { ...operatorPredicate(operator, value), element });
    else if (isDocument(value) && !element) addAll(found, ofElement(path, value));
  }
  return found;
}

function ofElement(path: string, operand: Document): Predicates {
  if (!isOfValues(operand)) return predicatesOf(operand, `${path}.`, operand);
  const predicate = Object.entries(operand).reduce<Predicate>(
    (sum, [operator, value]) => both(sum, { ...operatorPredicate(operator, value), element: operand, oneValue: true }),
    {},
  );
  return new Map([[path, predicate]]);
}

function operatorPredicate(operator: string, value: unknown): Predicate {
  switch (operator) {
    case '$eq':
      return { points: pointsFor(value) };
    case '$in':
      return isArray(value) ? { points: value.flatMap(pointsFor) } : {};
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

const says = ({ points, low, high }: Predicate): boolean => (points ?? low ?? high) !== undefined;

function add(found: Map<string, Predicate>, path: string, predicate: Predicate): void {
  const sum = both(found.get(path) ?? {}, predicate);
  if (says(sum)) found.set(path, sum);
}

/** Both hold. Where only one can be used, the first is, points before ranges. */
function both(a: Predicate, b: Predicate): Predicate {
  if (!says(a)) return b;
  if (!says(b)) return a;
  if (a.element !== b.element) return a.points === undefined && b.points !== undefined ? b : a;
  const points = a.points ?? b.points;
  const low = tighter(a.low, b.low, 1);
  const high = tighter(a.high, b.high, -1);
  return { ...a, ...(points && { points }), ...(low && { low }), ...(high && { high }) };
}

function tighter(a: Limit | undefined, b: Limit | undefined, direction: 1 | -1): Limit | undefined {
  if (!a || !b) return a ?? b;
  const order = compareValues(a.value, b.value) * direction;
  return order > 0 || (order === 0 && !a.inclusive) ? a : b;
}

/** The range that holds every branch's values of a path; undefined when a branch does not restrict it, or allows several types. */
function hull(branches: readonly Predicates[]): Predicates {
  const [first] = branches;
  const found = new Map<string, Predicate>();
  for (const path of first?.keys() ?? []) {
    const all = branches.map((branch) => branch.get(path) ?? {});
    const lows = all.map(({ low, points }) => low ?? extreme(points, -1));
    const highs = all.map(({ high, points }) => high ?? extreme(points, 1));
    const [low, high] = [outermost(lows, -1), outermost(highs, 1)];
    if (low || high) found.set(path, { ...(low && { low }), ...(high && { high }) });
  }
  return found;
}

function extreme(points: readonly unknown[] | undefined, direction: 1 | -1): Limit | undefined {
  if (points === undefined || !points.every((point) => ranged.has(typeName(point)))) return undefined;
  const limits = points.map((value) => ({ value, inclusive: true }));
  return outermost(limits, direction);
}

function outermost(limits: readonly (Limit | undefined)[], direction: 1 | -1): Limit | undefined {
  return limits.reduce((best, limit) => {
    if (!best || !limit || rankOf(best.value) !== rankOf(limit.value)) return undefined;
    const order = compareValues(limit.value, best.value) * direction;
    return order > 0 || (order === 0 && limit.inclusive) ? limit : best;
  }, limits[0]);
}
