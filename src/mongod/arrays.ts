import { Int32 } from 'bson';
import { binary, isNullish, named, operands, truthy, unary, variadic } from './arguments.js';
import { equalValues } from './compare.js';
import { checkedVariable } from './control.js';
import { fail } from './errors.js';
import type { Compile, Expression, Operator } from './expression.js';
import { toDouble } from './numbers.js';
import { isArray, isNumber, show, typeName } from './values.js';

/** Operators over arrays. */
export const arrayOperators: Readonly<Record<string, Operator>> = {
  $size: unary('$size', (value) => {
    if (!isArray(value)) return fail(17124, `The argument to $size must be an array, but was of type: ${typeName(value)}`);
    return new Int32(value.length);
  }),
  $isArray: unary('$isArray', isArray),
  $in: binary('$in', (value, array) => {
    if (!isArray(array)) return fail(40081, `$in requires an array as a second argument, found: ${typeName(array)}`);
    return array.some((element) => equalValues(element, value));
  }),
  $arrayElemAt: binary('$arrayElemAt', (array, index) => elementAt('$arrayElemAt', array, index)),
  $first: unary('$first', (array) => elementAt('$first', array, new Int32(0))),
  $last: unary('$last', (array) => elementAt('$last', array, new Int32(-1))),
  $concatArrays: variadic((arrays) => {
    if (arrays.some(isNullish)) return null;
    return arrays.flatMap((array) => (isArray(array) ? array : fail(28664, `$concatArrays only supports arrays, not ${typeName(array)}`)));
  }),
  $slice: operands('$slice', [2, 3], slice),
  $filter: filter,
  $map: map,
  $reduce: reduce,
};

function elementAt(name: string, array: unknown, index: unknown): unknown {
  if (isNullish(array) || isNullish(index)) return null;
  const whose = name === '$arrayElemAt' ? `${name}'s first argument` : `${name}'s argument`;
  if (!isArray(array)) return fail(28689, `${whose} must be an array, but is ${typeName(array)}`);
  if (!isNumber(index)) return fail(28690, `${name}'s second argument must be a numeric value, but is ${typeName(index)}`);
  const at = toDouble(index);
  return Number.isInteger(at) ? array.at(at) : fail(28691, `${name}'s second argument must be representable as a 32-bit integer: ${at}`);
}

/** The first `n` elements, the last `-n`, or `n` from a position ("$slice (expression)"). */
function slice(array: unknown, first: unknown, count?: unknown): unknown {
  if (isNullish(array) || isNullish(first) || count === null) return null;
  if (!isArray(array)) return fail(28724, `First argument to $slice must be an array, but is of type: ${typeName(array)}`);
  const from = isNumber(first)
    ? toDouble(first)
    : fail(28725, `Second argument to $slice must be a numeric value, but is of type: ${typeName(first)}`);
  if (count === undefined) return from < 0 ? array.slice(from) : array.slice(0, from);
  const length = isNumber(count)
    ? toDouble(count)
    : fail(28727, `Third argument to $slice must be numeric, but is of type: ${typeName(count)}`);
  if (length <= 0) return fail(28729, `Third argument to $slice must be positive: ${length}`);
  const start = from < 0 ? Math.max(0, array.length + from) : from;
  return array.slice(start, start + length);
}

function filter(operand: unknown, compile: Compile): Expression {
  const { input, cond, as = 'this', limit } = named('$filter', operand, ['input', 'cond'], ['as', 'limit']);
  const [array, condition, most, variable] = [compile(input), compile(cond), compile(limit ?? null), checkedVariable(String(as))];
  return (scope) => {
    const values = array(scope);
    if (isNullish(values)) return null;
    if (!isArray(values)) return fail(28651, `input to $filter must be an array not ${typeName(values)}`);
    const kept = values.filter((value) => truthy(condition({ ...scope, vars: { ...scope.vars, [variable]: value } })));
    const count = most(scope);
    return isNumber(count) ? kept.slice(0, toDouble(count)) : kept;
  };
}

function map(operand: unknown, compile: Compile): Expression {
  const { input, in: body, as = 'this' } = named('$map', operand, ['input', 'in'], ['as']);
  const [array, each, variable] = [compile(input), compile(body), checkedVariable(String(as))];
  return (scope) => {
    const values = array(scope);
    if (isNullish(values)) return null;
    if (!isArray(values)) return fail(16883, `input to $map must be an array not ${typeName(values)}`);
    return values.map((value) => each({ ...scope, vars: { ...scope.vars, [variable]: value } }) ?? null);
  };
}

function reduce(operand: unknown, compile: Compile): Expression {
  const { input, initialValue, in: body } = named('$reduce', operand, ['input', 'initialValue', 'in']);
  const [array, initial, each] = [compile(input), compile(initialValue), compile(body)];
  return (scope) => {
    const values = array(scope);
    if (isNullish(values)) return null;
    if (!isArray(values)) return fail(40080, `$reduce requires that 'input' be an array, found: ${show(values)}`);
    const step = (value: unknown, element: unknown) => each({ ...scope, vars: { ...scope.vars, this: element, value } });
    return values.reduce<unknown>(step, initial(scope));
  };
}
