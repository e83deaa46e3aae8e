import { Double, Int32, Long } from 'bson';
import { binary, isNullish, operands, unary, variadic } from './arguments.js';
import { compareValues } from './compare.js';
import { fail } from './errors.js';
import type { Operator } from './expression.js';
import { bare, calculate, exact, integer, toDouble, wholeOf, type Arithmetic, type Exact } from './numbers.js';
import { sum, summing, type Summation } from './summation.js';
import { isArray, isNumber, typeName, type NumberValue } from './values.js';

/** Operators over numbers, and the accumulators that also stand as expressions. */
export const arithmeticOperators: Readonly<Record<string, Operator>> = {
  $add: variadic(add),
  $subtract: binary('$subtract', subtract),
  $multiply: variadic(multiply),
  $divide: binary('$divide', divide),
  $mod: binary('$mod', modulo),
  $abs: rounding('$abs', Math.abs, (value) => (value < 0n ? -value : value)),
  $floor: rounding('$floor', Math.floor),
  $ceil: rounding('$ceil', Math.ceil),
  $round: operands('$round', [1, 2], (value, place) => toPlace('$round', value, place)),
  $trunc: operands('$trunc', [1, 2], (value, place) => toPlace('$trunc', value, place)),
  $sum: over(sum),
  $avg: over(average),
  $min: over((values) => extreme(values, -1)),
  $max: over((values) => extreme(values, 1)),
};

/** An operator over its operands, or, given a single array, over that array's elements. */
function over(apply: (values: readonly unknown[]) => unknown): Operator {
  return (operand, compile) => {
    const given = variadic((values) => values)(operand, compile);
    return (scope) => {
      const values = given(scope) as readonly unknown[];
      return apply(values.length === 1 && isArray(values[0]) ? values[0] : values);
    };
  };
}

function combine(operation: Arithmetic, a: NumberValue, b: NumberValue): NumberValue {
  return calculate(operation, a, b) ?? calculate(operation, new Double(toDouble(a)), new Double(toDouble(b))) ?? new Double(NaN);
}

function average(values: readonly unknown[]): NumberValue | null {
  const running = summing();
  for (const value of values) running.add(value);
  return mean(running);
}

/** The mean of what was added up; null of nothing, refused of decimals rather than rounded ("$avg"). */
export function mean({ count, total }: Summation): NumberValue | null {
  return count() === 0 ? null : quotient('$avg', total(), new Int32(count()));
}

/** The least (-1) or greatest (1) value, null and missing aside; null when there is none ("$min", "$max"). */
export function extreme(values: readonly unknown[], direction: 1 | -1): unknown {
  const present = values.filter((value) => !isNullish(value));
  return present.length === 0 ? null : present.reduce((best, value) => (compareValues(value, best) * direction > 0 ? value : best));
}

function numeric(name: string, code: number | 'TypeMismatch', value: unknown): NumberValue {
  return isNumber(value) ? value : fail(code, `${name} only supports numeric types, not ${typeName(value)}`);
}

/** Division and roots of decimals are refused rather than rounded. */
function noDecimal(name: string, value: NumberValue): NumberValue {
  return typeName(value) === 'decimal' ? fail('NotImplemented', `${name} of a decimal is not supported by this server`) : value;
}

function add(values: readonly unknown[]): unknown {
  if (values.some(isNullish)) return null;
  const wrong = values.find((value) => !isNumber(value) && !(value instanceof Date));
  if (wrong !== undefined) fail('TypeMismatch', `$add only supports numeric or date types, not ${typeName(wrong)}`);
  const dates = values.filter((value) => value instanceof Date);
  if (dates.length > 1) fail(16612, 'only one date allowed in an $add expression');
  const total = values.filter(isNumber).reduce((a, b) => combine('add', a, b), new Int32(0));
  return dates[0] ? new Date(dates[0].getTime() + Math.round(toDouble(total))) : total;
}

function subtract(a: unknown, b: unknown): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  if (isNumber(a) && isNumber(b)) return combine('subtract', a, b);
  if (a instanceof Date && b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
  if (a instanceof Date && isNumber(b)) return new Date(a.getTime() - Math.round(toDouble(b)));
  return fail('TypeMismatch', `can't $subtract ${typeName(b)} from ${typeName(a)}`);
}

function multiply(values: readonly unknown[]): unknown {
  if (values.some(isNullish)) return null;
  return values.map((value) => numeric('$multiply', 'TypeMismatch', value)).reduce((a, b) => combine('multiply', a, b), new Int32(1));
}

function bothNumbers(name: string, code: number | 'TypeMismatch', a: unknown, b: unknown): readonly [NumberValue, NumberValue] {
  if (isNumber(a) && isNumber(b)) return [a, b];
  return fail(code, `${name} only supports numeric types, not ${typeName(a)} and ${typeName(b)}`);
}

function divide(a: unknown, b: unknown): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  const [x, y] = bothNumbers('$divide', 'TypeMismatch', a, b);
  return toDouble(y) === 0 ? fail('BadValue', "can't $divide by zero") : quotient('$divide', x, y);
}

function quotient(name: string, a: NumberValue, b: NumberValue): NumberValue {
  return new Double(toDouble(noDecimal(name, a)) / toDouble(noDecimal(name, b)));
}

function modulo(a: unknown, b: unknown): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  const [x, y] = bothNumbers('$mod', 16611, a, b).map((value) => noDecimal('$mod', value)) as [NumberValue, NumberValue];
  if (toDouble(y) === 0) return fail(16610, "can't $mod by zero");
  const types = [typeName(x), typeName(y)];
  if (types.includes('double')) return new Double(toDouble(x) % toDouble(y));
  return integer(wholeOf(x) % wholeOf(y), types.includes('long'));
}

/** An operator that leaves whole numbers as they are, unless told what to do with them. */
function rounding(name: string, double: (value: number) => number, whole = (value: bigint) => value): Operator {
  return unary(name, (value) => {
    if (isNullish(value)) return null;
    const number = noDecimal(name, numeric(name, 28765, value));
    if (typeName(number) === 'double') return new Double(double(toDouble(number)));
    const result = whole(wholeOf(number));
    return integer(result, typeName(number) === 'long') ?? fail(28680, `can't take ${name} of long long min`);
  });
}

/** `$round` to the nearest, halves to even, and `$trunc` towards zero, at a decimal place from -20 to 100. */
function toPlace(name: '$round' | '$trunc', value: unknown, place: unknown = new Int32(0)): unknown {
  if (isNullish(value) || isNullish(place)) return null;
  const number = noDecimal(name, numeric(name, 51081, value));
  const digits = toDouble(isNumber(place) ? place : fail(51082, `precision argument to ${name} must be a integral value`));
  if (!Number.isInteger(digits)) fail(51082, `precision argument to ${name} must be a integral value`);
  if (digits < -20 || digits > 100) fail(51083, `cannot apply ${name} with precision value ${digits} value must be in [-20, 100]`);
  if (typeName(number) !== 'double' && digits >= 0) return number;
  const finite = exact(bare(number));
  if (typeof finite === 'number') return number;
  const steps = wholeSteps(name, finite, digits);
  if (typeName(number) === 'double') return new Double(Number(`${String(steps)}e${-digits}`));
  return (
    integer(steps * 10n ** BigInt(-digits), typeName(number) === 'long') ??
    fail(51080, `invalid conversion from Decimal128 result in ${name}`)
  );
}

/** How many units of the decimal place a number has, worked out on its exact binary value: 2.675 is below its tie. */
function wholeSteps(name: '$round' | '$trunc', { digits, two }: Exact, place: number): bigint {
  const numerator = (digits << BigInt(Math.max(two, 0))) * 10n ** BigInt(Math.max(place, 0));
  const denominator = (1n << BigInt(Math.max(-two, 0))) * 10n ** BigInt(Math.max(-place, 0));
  const [whole, rest] = [numerator / denominator, numerator % denominator];
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const up = name === '$round' && (twice > denominator || (twice === denominator && whole % 2n !== 0n));
  return up ? whole + (numerator < 0n ? -1n : 1n) : whole;
}
