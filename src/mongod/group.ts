import { Double, Int32 } from 'bson';
import { compareValues } from './compare.js';
import { fail } from './errors.js';
import { compileExpression, type Expression } from './expression.js';
import { encodeKey } from './keys.js';
import { calculate, toDouble } from './numbers.js';
import { meter, sizeOf } from './sort.js';
import { isArray, isDocument, isNumber, setField, typeName, type Document, type NumberValue } from './values.js';
import type { Stage } from './aggregate.js';

/** From what is held of a group (`undefined` at first) and the value of one more document to what is held then. */
type Step = (held: unknown, value: unknown) => unknown;

/** What an accumulator does with each value, and what a group without any has; those that `grow` hold every value. */
interface Accumulator {
  readonly step: Step;
  readonly empty: unknown;
  readonly grows?: true;
  /** What is answered of what is held; without it, that itself. */
  readonly finish?: (held: unknown) => unknown;
}

const extreme = (direction: 1 | -1): Step => {
  return (held, value) =>
    value === null || value === undefined || (held !== undefined && compareValues(value, held) * direction <= 0) ? held : value;
};

const accumulators: Readonly<Record<string, Accumulator>> = {
  $sum: {
    step: (held, value) => (isNumber(value) ? added((held ?? nothing) as Sum, value) : held),
    finish: (held) => totalOf(held as Sum),
    empty: new Int32(0),
  },
  $min: { step: extreme(-1), empty: null },
  $max: { step: extreme(1), empty: null },
  $first: { step: (held, value) => (held === undefined ? (value ?? null) : held), empty: null },
  $last: { step: (_, value) => value ?? null, empty: null },
  $push: { step: (held, value) => (value === undefined ? held : appended(held, value)), empty: [], grows: true },
};

/** A running sum: whole numbers and decimals exactly, doubles with what rounding has taken from them. */
interface Sum {
  readonly exact: NumberValue;
  readonly doubles: number | undefined;
  readonly error: number;
}

const nothing: Sum = { exact: new Int32(0), doubles: undefined, error: 0 };

/** Rounding errors are carried along, so that ten times 0.1 is 1 (2Sum: Knuth, The Art of Computer Programming, volume 2, 4.2.2). */
function added({ exact, doubles, error }: Sum, value: NumberValue): Sum {
  const grown = typeName(value) === 'double' ? undefined : calculate('add', exact, value);
  if (grown !== undefined) return { exact: grown, doubles, error };
  const [before = 0, next] = [doubles, toDouble(value)];
  const sum = before + next;
  const part = sum - before;
  return { exact, doubles: sum, error: error + (before - (sum - part) + (next - part)) };
}

/** Doubles make a double of it, and so do whole numbers beyond int64 ("$sum"). */
function totalOf({ exact, doubles, error }: Sum): NumberValue {
  if (doubles === undefined) return exact;
  const sum = Number.isFinite(doubles) ? doubles + error : doubles;
  return calculate('add', exact, new Double(sum)) ?? new Double(NaN);
}

function appended(held: unknown, value: unknown): unknown[] {
  const list = (held ?? []) as unknown[];
  list.push(value);
  return list;
}

interface Field extends Accumulator {
  readonly key: string;
  readonly value: Expression;
}

function compileField(key: string, specification: unknown): Field {
  if (key.includes('.')) fail(40235, `The field name '${key}' cannot contain '.'`);
  if (key.startsWith('$')) fail(40236, `The field name '${key}' cannot be an operator name`);
  if (!isDocument(specification)) return fail(40234, `The field '${key}' must be an accumulator object`);
  const [name = '', ...others] = Object.keys(specification);
  if (name === '' || others.length > 0) fail(40238, `The field '${key}' must specify one accumulator`);
  const operand = specification[name];
  if (name === '$count') {
    if (!isDocument(operand) || Object.keys(operand).length > 0) fail('TypeMismatch', '$count takes no arguments, i.e. $count:{}');
    return { key, value: () => new Int32(1), ...(accumulators['$sum'] as Accumulator) };
  }
  if (isArray(operand)) fail(40237, `The ${name} accumulator is a unary operator`);
  const accumulator = Object.hasOwn(accumulators, name) ? accumulators[name] : undefined;
  return { key, value: compileExpression(operand), ...(accumulator ?? fail(15952, `unknown group operator '${name}'`)) };
}

interface Group {
  readonly _id: unknown;
  readonly held: unknown[];
}

/**
 * "$group": documents by the value of `_id`, each group with its accumulators; groups come in the order their first documents do.
 * @throws 15955 without `_id`, 15952 for an unknown accumulator, 292 above the memory limit
 */
export function group(specification: unknown): Stage {
  if (!isDocument(specification)) return fail(15947, "a group's fields must be specified in an object");
  if (!('_id' in specification)) return fail(15955, 'a group specification must include an _id');
  const { _id: by, ...output } = specification;
  const id = compileExpression(by);
  const fields = Object.entries(output).map(([key, accumulator]) => compileField(key, accumulator));
  return function* (docs, { memoryLimitBytes, ...scope }) {
    const use = meter(memoryLimitBytes, "Exceeded memory limit for $group, but didn't allow external spilling");
    const groups = new Map<string, Group>();
    for (const root of docs) {
      yield undefined;
      if (root === undefined) continue;
      const _id = id({ root, ...scope }) ?? null;
      const key = encodeKey([_id], [1]).toString('latin1');
      const known = groups.get(key);
      const entry = known ?? { _id, held: fields.map(() => undefined) };
      if (!known) {
        groups.set(key, entry);
        use(sizeOf(_id) + key.length + 64 * (1 + fields.length));
      }
      for (const [at, { value, step, grows }] of fields.entries()) {
        const next = value({ root, ...scope });
        entry.held[at] = step(entry.held[at], next);
        if (grows) use(sizeOf(next));
      }
    }
    for (const { _id, held } of groups.values()) {
      const result: Document = { _id };
      for (const [at, { key, empty, finish = (value: unknown) => value }] of fields.entries())
        setField(result, key, held[at] === undefined ? empty : finish(held[at]));
      yield result;
    }
  };
}
