import { Double, Int32 } from 'bson';
import { extreme, mean } from './arithmetic.js';
import { isNullish, named } from './arguments.js';
import { compareValues, rankOf } from './compare.js';
import { fail } from './errors.js';
import { compileExpression, type Expression } from './expression.js';
import { encodeKey } from './keys.js';
import { meter, sizeOf } from './memory.js';
import { toDouble } from './numbers.js';
import { summing, type Summation } from './summation.js';
import { isArray, isDocument, isNumber, setField, show, typeName, type Document } from './values.js';
import type { Stage } from './aggregate.js';

/** What one accumulator holds of one group. */
interface Accumulation {
  readonly add: (value: unknown) => void;
  readonly result: () => unknown;
}

/** An accumulator ready to begin a group: what it takes from each document and what it makes of that. */
interface Accumulator {
  readonly value: Expression;
  readonly begin: () => Accumulation;
}

/** Folds values one by one into a single one, beginning with `undefined`; a fold that ends with nothing is null. */
function folding(step: (state: unknown, value: unknown) => unknown): () => Accumulation {
  return () => {
    let state: unknown;
    return {
      add: (value) => {
        state = step(state, value);
      },
      result: () => state ?? null,
    };
  };
}

function keepingFirst(): Accumulation {
  let first: { readonly value: unknown } | undefined;
  return {
    add: (value) => {
      first ??= { value };
    },
    result: () => first?.value ?? null,
  };
}

/** Gathers values, then makes one of them. */
function gathering(finish: (values: readonly unknown[]) => unknown): () => Accumulation {
  return () => {
    const values: unknown[] = [];
    return {
      add: (value) => {
        if (value !== undefined) values.push(value);
      },
      result: () => finish(values),
    };
  };
}

const simple: Readonly<Record<string, () => Accumulation>> = {
  $sum: adding(({ total }) => total()),
  $avg: adding(mean),
  $min: folding((best, value) => extreme([best, value], -1)),
  $max: folding((best, value) => extreme([best, value], 1)),
  $first: keepingFirst,
  $last: folding((_, value) => value),
  $push: gathering((values) => values),
  $addToSet: gathering((values) => [...new Map(values.map((value) => [keyOf(value), value])).values()]),
  $mergeObjects: folding((merged, value) => {
    if (isNullish(value)) return merged ?? {};
    if (!isDocument(value))
      return fail(40400, `$mergeObjects requires object inputs, but input ${show(value)} is of type ${typeName(value)}`);
    return { ...(merged as Document | undefined), ...value };
  }),
};

function adding(finish: (running: Summation) => unknown): () => Accumulation {
  return () => {
    const running = summing();
    return { add: running.add, result: () => finish(running) };
  };
}

function compileAccumulator(field: string, specification: unknown): Accumulator {
  if (field.includes('.')) fail(40235, `The field name '${field}' cannot contain '.'`);
  if (field.startsWith('$')) fail(40236, `The field name '${field}' cannot be an operator name`);
  if (!isDocument(specification)) return fail(40234, `The field '${field}' must be an accumulator object`);
  const [name = '', ...others] = Object.keys(specification);
  if (name === '' || others.length > 0) fail(40238, `The field '${field}' must specify one accumulator`);
  const operand = specification[name];
  if (name === '$count') return counting(operand);
  if (name === '$percentile' || name === '$median') return percentiles(name, operand);
  const begin = Object.hasOwn(simple, name) ? simple[name] : undefined;
  if (isArray(operand)) fail(40237, `The ${name} accumulator is a unary operator`);
  return { value: compileExpression(operand), begin: begin ?? fail(15952, `unknown group operator '${name}'`) };
}

function counting(operand: unknown): Accumulator {
  if (!isDocument(operand) || Object.keys(operand).length > 0) fail('TypeMismatch', '$count takes no arguments, i.e. $count:{}');
  return { value: () => new Int32(1), begin: adding(({ total }) => total()) };
}

/** "$percentile", "$median": the value at the rank, worked out on all values rather than approximated. */
function percentiles(name: string, operand: unknown): Accumulator {
  const { input, p, method } = named(name, operand, name === '$median' ? ['input', 'method'] : ['input', 'p', 'method']);
  if (method !== 'approximate') fail('BadValue', `Currently only 'approximate' can be used as a percentile 'method'.`);
  const wanted = name === '$median' ? [new Double(0.5)] : isArray(p) ? p : [];
  const shares = wanted.map((share) => (isNumber(share) ? toDouble(share) : NaN));
  if (shares.length === 0 || shares.some((share) => !(share >= 0 && share <= 1))) {
    fail(7750301, `The ${name} 'p' field must be an array of numbers from [0.0, 1.0]`);
  }
  const finish = (values: readonly unknown[]) => {
    const sorted = values
      .filter(isNumber)
      .map(toDouble)
      .sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
    const results = shares.map((share) => (sorted.length === 0 ? null : new Double(at(share) ?? NaN)));
    return name === '$median' ? results[0] : results;
  };
  return { value: compileExpression(input), begin: gathering(finish) };
}

function keyOf(value: unknown): string {
  return encodeKey([value], [1]).toString('latin1');
}

/**
 * "$group": documents by the value of `_id`, each group with its accumulators; groups come in the order their first documents do.
 * @throws 15955 without `_id`, 15952 for an unknown accumulator, 292 above the memory limit
 */
export function group(specification: unknown): Stage {
  if (!isDocument(specification)) return fail(15947, "a group's fields must be specified in an object");
  if (!('_id' in specification)) return fail(15955, 'a group specification must include an _id');
  const { _id, ...rest } = specification;
  return grouping(compileExpression(_id), rest);
}

function grouping(id: Expression, output: Document): Stage {
  const fields = Object.entries(output).map(([field, accumulator]) => ({ field, ...compileAccumulator(field, accumulator) }));
  return (docs, { now, vars = {}, memoryLimitBytes }) => {
    const use = meter(
      memoryLimitBytes,
      "Exceeded memory limit for $group, but didn't allow external spilling; pass allowDiskUse:true to opt in",
    );
    const groups = new Map<string, { readonly _id: unknown; readonly parts: readonly Accumulation[] }>();
    for (const root of docs) {
      const scope = { root, now, vars };
      const _id = id(scope) ?? null;
      const key = keyOf(_id);
      const known = groups.get(key);
      const entry = known ?? { _id, parts: fields.map(({ begin }) => begin()) };
      if (!known) {
        groups.set(key, entry);
        use(sizeOf(_id) + key.length + 64 * (1 + fields.length));
      }
      for (const [i, { value, begin }] of fields.entries()) {
        const item = value(scope);
        entry.parts[i]?.add(item);
        if (!constantSize.has(begin)) use(sizeOf(item));
      }
    }
    return [...groups.values()].map(({ _id, parts }) => {
      const result: Document = { _id };
      for (const [i, { field }] of fields.entries()) setField(result, field, parts[i]?.result());
      return result;
    });
  };
}

/** Accumulators that hold one value however many documents a group has. */
const constantSize = new Set(['$sum', '$avg', '$min', '$max', '$first', '$last', '$count'].map((name) => simple[name]));

/** "$bucket": groups by the boundaries a value lies between; a value outside all goes to `default`, or fails with 40066. */
export function bucket(specification: unknown): Stage {
  const {
    groupBy,
    boundaries,
    default: otherwise,
    output = { count: { $sum: new Int32(1) } },
  } = named('$bucket', specification, ['groupBy', 'boundaries'], ['default', 'output']);
  if (!isArray(boundaries) || boundaries.length < 2) return fail(40192, "The $bucket 'boundaries' field must have at least 2 values");
  for (const [i, bound] of boundaries.entries()) {
    const next = boundaries[i + 1];
    if (next !== undefined && rankOf(next) !== rankOf(bound))
      fail(40193, "All values in the 'boundaries' option to $bucket must have the same type");
    if (next !== undefined && compareValues(bound, next) >= 0) fail(40194, "The 'boundaries' option to $bucket must be sorted");
  }
  if (!isDocument(output)) return fail(40196, `The $bucket 'output' field must be an object, but found type: ${typeName(output)}`);
  const by = compileExpression(groupBy);
  const place: Expression = (scope) => {
    const value = by(scope);
    const at = boundaries.findIndex(
      (bound, i) => i + 1 < boundaries.length && compareValues(value, bound) >= 0 && compareValues(value, boundaries[i + 1]) < 0,
    );
    if (at >= 0) return boundaries[at];
    return otherwise ?? fail(40066, '$switch could not find a matching branch for an input, and no default was specified.');
  };
  const grouped = grouping(place, output);
  return (docs, scope) => [...grouped(docs, scope)].sort((a, b) => compareValues(a['_id'], b['_id']));
}

/** "$sortByCount": how many documents have each value, the most frequent first. */
export function sortByCount(specification: unknown): Stage {
  const counted = grouping(compileExpression(specification), { count: { $sum: new Int32(1) } });
  return (docs, scope) => [...counted(docs, scope)].sort((a, b) => compareValues(b['count'], a['count']));
}
