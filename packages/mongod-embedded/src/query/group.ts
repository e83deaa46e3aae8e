/** The `$group` stage, with `$sum` as its only accumulator. Groups are held in memory up to the limit, since nothing is spilled to disk. */
import { Double, Int32 } from 'bson';
import { fail } from '../errors.js';
import { compileExpression, type Expression } from './expression.js';
import { encodeKey } from '../bson/keys.js';
import { add, toDouble } from '../bson/numbers.js';
import { meter, sizeOf } from './sort.js';
import { isArray, isDocument, isNumber, setField, typeName, type Document, type NumberValue } from '../bson/values.js';
import type { Stage } from './stage.js';

/** A running sum: whole numbers exactly, doubles with what rounding has taken from them. */
interface Sum {
  readonly exact: NumberValue;
  readonly doubles: number | undefined;
  readonly error: number;
}

const nothing: Sum = { exact: new Int32(0), doubles: undefined, error: 0 };

/** Rounding errors are carried along, so that ten times 0.1 is 1 (2Sum: Knuth, The Art of Computer Programming, volume 2, 4.2.2). */
function added({ exact, doubles, error }: Sum, value: NumberValue): Sum {
  const grown = typeName(value) === 'double' ? undefined : add(exact, value);
  if (grown !== undefined) return { exact: grown, doubles, error };
  const [before = 0, next] = [doubles, toDouble(value)];
  const sum = before + next;
  const part = sum - before;
  return { exact, doubles: sum, error: error + (before - (sum - part) + (next - part)) };
}

/** Doubles make a double of it, and so do whole numbers beyond int64 ("$sum"). */
function totalOf({ exact, doubles, error }: Sum): NumberValue {
  if (doubles === undefined) return exact;
  return new Double(toDouble(exact) + (Number.isFinite(doubles) ? doubles + error : doubles));
}

function compileField(key: string, specification: unknown): { readonly key: string; readonly value: Expression } {
  if (key.includes('.')) fail(40235, `The field name '${key}' cannot contain '.'`);
  if (key.startsWith('$')) fail(40236, `The field name '${key}' cannot be an operator name`);
  if (!isDocument(specification)) return fail(40234, `The field '${key}' must be an accumulator object`);
  const [name = '', ...others] = Object.keys(specification);
  if (name === '' || others.length > 0) fail(40238, `The field '${key}' must specify one accumulator`);
  if (name !== '$sum') fail(15952, `unknown group operator '${name}'`);
  if (isArray(specification[name])) fail(40237, `The ${name} accumulator is a unary operator`);
  return { key, value: compileExpression(specification[name]) };
}

/**
 * "$group": documents by the value of `_id`, each group with its sums; groups come in the order their first documents do.
 * @throws 15955 without `_id`, 15952 for an unknown accumulator, 292 above the memory limit
 */
export function group(specification: unknown): Stage {
  if (!isDocument(specification)) return fail(15947, "a group's fields must be specified in an object");
  if (!('_id' in specification)) return fail(15955, 'a group specification must include an _id');
  const { _id: by, ...output } = specification;
  const id = compileExpression(by);
  const fields = Object.entries(output).map(([key, accumulator]) => compileField(key, accumulator));
  return function* (docs, memoryLimitBytes) {
    const use = meter(memoryLimitBytes, "Exceeded memory limit for $group, but didn't allow external spilling");
    const groups = new Map<string, { readonly _id: unknown; readonly sums: Sum[] }>();
    for (const root of docs) {
      yield undefined;
      if (root === undefined) continue;
      const _id = id(root) ?? null;
      const key = encodeKey([_id], [1]);
      const known = groups.get(key);
      const { sums } = known ?? { sums: fields.map(() => nothing) };
      if (!known) {
        groups.set(key, { _id, sums });
        use(sizeOf(_id) + key.length + 64 * (1 + fields.length));
      }
      for (const [at, { value }] of fields.entries()) {
        const next = value(root);
        if (isNumber(next)) sums[at] = added(sums[at] ?? nothing, next);
      }
    }
    for (const { _id, sums } of groups.values()) {
      const result: Document = { _id };
      for (const [at, { key }] of fields.entries()) setField(result, key, totalOf(sums[at] ?? nothing));
      yield result;
    }
  };
}
