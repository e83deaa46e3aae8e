/**
 * Chooses the indexes of a query, by rules and without statistics. A plan may find too much but never too little. Arrays make that hard: a
 * document then has several keys in an index, and different keys may meet different conditions.
 */
import { afterPrefix, toNumber } from '../bson/bytes.js';
import type { Collection, Index } from '../storage/catalog.js';
import { equalValues } from '../bson/compare.js';
import { fail } from '../errors.js';
import { expressionOf, implies } from '../query/implies.js';
import { encodeKey } from '../bson/keys.js';
import { indexPrefix } from '../storage/keyspace.js';
import { isCovered } from './covered.js';
import { predicatesOf, type Limit, type Predicate, type Predicates } from './predicates.js';
import type { Document } from '../bson/values.js';

/** A stretch of index entries; the first `prefixLength` characters of its keys are the same. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly prefixLength: number;
}

/** How to find the candidates of a filter. */
export type Plan = CollectionPlan | IndexPlan | UnionPlan;

export interface CollectionPlan {
  readonly stage: 'COLLSCAN';
  readonly sorted: boolean;
}

export interface IndexPlan {
  readonly stage: 'IXSCAN';
  readonly index: Index;
  readonly stretches: readonly Stretch[];
  readonly reverse: boolean;
  /** Whether documents come in the requested order. */
  readonly sorted: boolean;
  /** Whether it takes several stretches side by side to give that order. */
  readonly merged: boolean;
  readonly multikey: boolean;
  /** Whether each stretch is one key of a unique index: it holds one document at most, and is read without a cursor. */
  readonly exact: boolean;
  /** Whether all that the stretches hold matches the filter, and need not be looked at. */
  readonly covered: boolean;
  /** How many leading fields are limited to points, and whether a range follows. */
  readonly equalities: number;
  readonly ranged: boolean;
}

export interface UnionPlan {
  readonly stage: 'OR';
  readonly plans: readonly IndexPlan[];
  readonly sorted: false;
}

/** The query. */
export interface Question {
  readonly filter: Document;
  readonly sort?: Document | undefined;
  /** An index name or a key pattern. */
  readonly hint?: unknown;
}

/** Combinations of the values of several `$in` beyond this are left to the filter, and more stretches than these are not merged in order. */
const mostStretches = 2_000;

/**
 * Chooses how to find the documents: the keys of a unique index, else the longest prefix of points, then one range, then the requested
 * order. Unless the stretches cover the filter, it is applied to every candidate again.
 * @throws MongoError 2 when the hint names no index
 */
export function plan(collection: Collection, question: Question): Plan {
  const { filter, sort, hint } = question;
  const ordered = sort !== undefined && Object.keys(sort).length > 0;
  const predicates = predicatesOf(filter);
  const hinted = hint === undefined ? undefined : hintedIndex(collection, hint);
  if (hinted) return planIndex(hinted, predicates, question);
  const useful = usefulIndexes(collection, question, predicates);
  const planned = (index: Index): IndexPlan => planIndex(index, predicates, question);
  const pinned = useful.filter((index) => isPinned(index, predicates)).map(planned);
  const [exact] = pinned.filter((each) => each.exact).sort((a, b) => a.stretches.length - b.stretches.length);
  if (exact) return exact;
  const plans = useful.map(planned).filter(({ equalities, ranged, sorted }) => equalities > 0 || ranged || (sorted && ordered));
  const best = plans.reduce<IndexPlan | undefined>(
    (chosen, candidate) => (chosen && !better(candidate, chosen) ? chosen : candidate),
    undefined,
  );
  if (best === undefined || (best.equalities === 0 && !best.ranged)) {
    const union = planUnion(collection, filter);
    if (union) return union;
  }
  return best ?? { stage: 'COLLSCAN', sorted: !ordered };
}

function hintedIndex({ indexes }: Collection, hint: unknown): Index {
  const found = indexes.find(({ name, pattern }) => name === hint || equalValues(pattern, hint));
  return found ?? fail('BadValue', 'planner returned error: hint provided does not correspond to an existing index');
}

function better(a: IndexPlan, b: IndexPlan): boolean {
  if (a.equalities !== b.equalities) return a.equalities > b.equalities;
  if (a.ranged !== b.ranged) return a.ranged;
  if (a.sorted !== b.sorted) return a.sorted;
  return a.index.fields.length < b.index.fields.length;
}

/** The indexes that can help: their first field is limited, or leads the order; and they hold every document the filter can match. */
function usefulIndexes({ indexes }: Collection, { filter, sort = {} }: Question, predicates: Predicates): readonly Index[] {
  const [leading] = Object.keys(sort);
  return indexes.filter(
    ({ fields: [first = ''], partial }) =>
      (predicates.has(first) || first === leading) && (partial === undefined || implies(expressionOf(filter), partial)),
  );
}

/** Whether an index is unique and all of its fields are held to points. */
const isPinned = ({ unique, fields }: Index, predicates: Predicates): boolean =>
  unique && fields.every((field) => predicates.get(field)?.points !== undefined);

function planIndex(index: Index, predicates: Predicates, { filter, sort }: Question): IndexPlan {
  const { multikeys } = index;
  let prefixes = [indexPrefix(index.id)];
  let position = 0;
  // Of several fields within one array only those may be held together that the same element meets.
  let element: object | undefined;
  const apart = (predicate: Predicate): boolean => multikeys.has(position) && element !== undefined && element !== predicate.element;
  for (; position < index.fields.length; position += 1) {
    const predicate = predicates.get(index.fields[position] ?? '') ?? {};
    const { points } = predicate;
    if (points === undefined || apart(predicate)) break;
    // The values of one `$in` are no more than the query holds; only those of several multiply.
    if (points.length > 1 && prefixes.length > 1 && points.length * prefixes.length > mostStretches) break;
    const direction = index.directions[position] ?? 1;
    const encoded = new Set(points.map((point) => encodeKey([point], [direction])));
    prefixes = prefixes.flatMap((prefix) => [...encoded].map((key) => prefix + key));
    if (multikeys.has(position)) element ??= predicate.element ?? {};
  }
  const range = predicates.get(index.fields[position] ?? '');
  const usable = range !== undefined && (range.low ?? range.high) !== undefined && !apart(range);
  const limits = usable ? stretch(range, index.directions[position] ?? 1, multikeys.has(position)) : undefined;
  const exact = index.unique && position === index.fields.length;
  const stretches = prefixes.map((prefix) => ({
    from: prefix + (limits?.from ?? ''),
    // The one key that an exact stretch holds is read without an end.
    to: exact ? prefix : limits ? prefix + limits.to : afterPrefix(prefix),
    prefixLength: prefix.length,
  }));
  const ordered = sort !== undefined && Object.keys(sort).length > 0;
  const order = sort && stretches.length <= mostStretches ? orderGiven(index, position, predicates, multikeys, sort) : undefined;
  return {
    stage: 'IXSCAN',
    index,
    stretches: stretches.length > 1 ? stretches.sort((a, b) => (a.from < b.from ? -1 : 1)) : stretches,
    reverse: order === -1,
    sorted: order !== undefined || !ordered,
    merged: ordered && order !== undefined,
    multikey: multikeys.size > 0,
    exact,
    covered: isCovered(filter, index, position, limits !== undefined),
    equalities: position,
    ranged: limits !== undefined,
  };
}

/**
 * The bytes of a range within the values of its own type. Of a field with several keys only one end may be used: each may match another
 * key.
 */
function stretch({ low, high, oneValue = false }: Predicate, direction: 1 | -1, multikey: boolean): { from: string; to: string } {
  const encode = (limit: Limit): string => encodeKey([limit.value], [direction]);
  const usedHigh = multikey && !oneValue && low ? undefined : high;
  const [first, last] = direction === 1 ? [low, usedHigh] : [usedHigh, low];
  const type = encode((low ?? high) as Limit).slice(0, 1);
  const start = first && encode(first);
  const end = last && encode(last);
  return {
    from: start === undefined ? type : first?.inclusive === true ? start : afterPrefix(start),
    to: end === undefined ? afterPrefix(type) : last?.inclusive === true ? afterPrefix(end) : end,
  };
}

/** Whether an index yields an order, forwards (1) or backwards (-1), after `position` fields held to points. */
function orderGiven(
  index: Index,
  position: number,
  predicates: Predicates,
  multikeys: ReadonlySet<number>,
  sort: Document,
): 1 | -1 | undefined {
  let at = position;
  let direction: 1 | -1 | undefined;
  for (const [path, wanted] of Object.entries(sort)) {
    const points = index.fields.indexOf(path) < position ? predicates.get(path)?.points : undefined;
    if (points?.length === 1 && !multikeys.has(index.fields.indexOf(path))) continue;
    if (index.fields[at] !== path || multikeys.has(at)) return undefined;
    const way = (toNumber(wanted) ?? 1) * (index.directions[at] ?? 1) > 0 ? 1 : -1;
    if (direction !== undefined && direction !== way) return undefined;
    direction = way;
    at += 1;
  }
  return direction ?? 1;
}

/** One index for each branch of an `$or`. */
function planUnion(collection: Collection, filter: Document): UnionPlan | undefined {
  const branches = filter['$or'];
  if (!Array.isArray(branches)) return undefined;
  const plans = branches.map((branch: Document) => plan(collection, { filter: branch }));
  const indexed = plans.flatMap((branch) => (branch.stage === 'IXSCAN' ? [branch] : branch.stage === 'OR' ? branch.plans : []));
  return plans.every((branch) => branch.stage !== 'COLLSCAN') ? { stage: 'OR', plans: indexed, sorted: false } : undefined;
}
