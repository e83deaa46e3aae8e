/**
 * Decides whether a partial index may serve a query: filters become trees of conditions, which are compared as MongoDB compares them. A
 * query that is not recognized is answered without the index, which is slower but never wrong.
 */
import { compareValues, equalValues, rankOf } from '../bson/compare.js';
import { truthy } from './expression.js';
import { isNotANumber } from '../bson/numbers.js';
import { isArray, isDocument, isOperators, type Document } from '../bson/values.js';

/** A filter as a tree of conditions, in the form MongoDB gives it before it plans. */
export type Expression = Condition | Junction;

/** What one operator demands of one path. */
interface Condition {
  readonly operator: string;
  readonly path: string;
  readonly operand: unknown;
}

interface Junction {
  readonly operator: '$and' | '$or';
  readonly parts: readonly Expression[];
}

/** The tree of a filter that compiles. */
export function expressionOf(filter: Document): Expression {
  return junction(
    '$and',
    Object.entries(filter).flatMap(([name, operand]) => {
      if (name === '$and') return branches(operand);
      if (name === '$or') return [anyOf(branches(operand))];
      const operations: Document = isOperators(operand) ? operand : { $eq: operand };
      return Object.entries(operations).map(([operator, value]) => condition(name, operator, value));
    }),
  );
}

const branches = (operand: unknown): Expression[] => (isArray(operand) ? operand.filter(isDocument).map(expressionOf) : []);

function junction(operator: '$and' | '$or', parts: readonly Expression[]): Expression {
  const [only] = parts;
  return only && parts.length === 1 ? only : { operator, parts };
}

/** An `$or` of equalities of one path is an `$in`. */
function anyOf(parts: readonly Expression[]): Expression {
  const equalities = parts.flatMap((part) => ('path' in part && part.operator === '$eq' ? [part] : []));
  const values = equalities.map(({ operand }) => operand);
  const [path, ...others] = new Set(equalities.map((equality) => equality.path));
  return path === undefined || others.length > 0 || values.length < parts.length ? junction('$or', parts) : condition(path, '$in', values);
}

function condition(path: string, operator: string, operand: unknown): Condition {
  if (operator === '$in' && isArray(operand) && operand.length === 1) return { path, operator: '$eq', operand: operand[0] };
  return { path, operator, operand: operator === '$exists' ? truthy(operand) : operand };
}

/**
 * Whether MongoDB recognizes that a partial index covers a query (its source, `expression_algo.cpp`, `isSubsetOf`). It compares conditions
 * without inference: the inside of an `$elemMatch`, a subset of an `$in`, and types of values do not count.
 * @param asked the query
 * @param partial the `partialFilterExpression`
 */
export function implies(asked: Expression, partial: Expression): boolean {
  if (equivalent(asked, partial)) return true;
  if (!('path' in partial)) {
    const within = (part: Expression): boolean => implies(asked, part);
    return partial.operator === '$or' ? partial.parts.some(within) : partial.parts.every(within);
  }
  if (!('path' in asked)) {
    const suffices = (part: Expression): boolean => implies(part, partial);
    return asked.operator === '$or' ? asked.parts.every(suffices) : asked.parts.some(suffices);
  }
  return asked.path === partial.path && conditionImplies(asked, partial);
}

function equivalent(a: Expression, b: Expression): boolean {
  if (a.operator !== b.operator) return false;
  if ('path' in a && 'path' in b) {
    const compare = a.operator === '$in' ? equalSets : equalValues;
    return a.path === b.path && compare(a.operand, b.operand);
  }
  if ('path' in a || 'path' in b) return false;
  return a.parts.length === b.parts.length && a.parts.every((part, at) => equivalent(part, b.parts[at] ?? part));
}

function equalSets(a: unknown, b: unknown): boolean {
  const holds = (all: unknown, some: unknown): boolean =>
    isArray(all) && isArray(some) && some.every((value) => all.some((each) => equalValues(each, value)));
  return holds(a, b) && holds(b, a);
}

/** The comparisons: on which side of their operand they look, and whether they take in the operand itself. */
const comparisons: Readonly<Record<string, { readonly side: -1 | 0 | 1; readonly inclusive: boolean }>> = {
  $eq: { side: 0, inclusive: true },
  $lt: { side: -1, inclusive: false },
  $lte: { side: -1, inclusive: true },
  $gt: { side: 1, inclusive: false },
  $gte: { side: 1, inclusive: true },
};

function conditionImplies(asked: Condition, partial: Condition): boolean {
  const values = asked.operator === '$in' && isArray(asked.operand) ? asked.operand : undefined;
  if (partial.operator === '$exists') return holdsValue(asked, values);
  if (partial.operator === '$in' && isArray(partial.operand))
    return partial.operand.some((value) => implies(asked, { ...partial, operator: '$eq', operand: value }));
  if (values) return values.every((value) => implies({ ...asked, operator: '$eq', operand: value }, partial));
  return comparisonImplies(asked, partial);
}

function holdsValue({ operator, operand }: Condition, values: readonly unknown[] | undefined): boolean {
  if (values) return !values.includes(null);
  return operator === '$elemMatch' || operator === '$type' || (operator in comparisons && operand !== null);
}

function comparisonImplies(asked: Condition, partial: Condition): boolean {
  const [own, other] = [comparisons[asked.operator], comparisons[partial.operator]];
  if (!own || !other || rankOf(asked.operand) !== rankOf(partial.operand)) return false;
  const order = compareValues(asked.operand, partial.operand);
  if (isNotANumber(asked.operand) || isNotANumber(partial.operand)) return order === 0 && own.inclusive && other.inclusive;
  if (other.side === 0 || own.side === -other.side) return false;
  return order * other.side > 0 || (order === 0 && other.inclusive);
}
