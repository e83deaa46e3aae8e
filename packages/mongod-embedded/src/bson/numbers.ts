/** Arithmetic and order across MongoDB's number types. A long goes through a bigint where a double would round it. */
import { Double, Int32, Long } from 'bson';
import { isNumber, typeName, type NumberValue } from './values.js';

/** A number without its type: a bigint for a long, else a JavaScript number. */
export function bare(value: NumberValue): number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return value._bsontype === 'Long' ? value.toBigInt() : value.value;
}

/** The nearest double of any number. */
export function toDouble(value: NumberValue): number {
  if (typeof value !== 'object') return Number(value);
  if (value._bsontype !== 'Long') return value.value;
  const { high, low } = value;
  const isExact = high >= -(2 ** 21) && high < 2 ** 21;
  return isExact ? high * 2 ** 32 + (low >>> 0) : Number(value.toBigInt());
}

/** Whether a value is the double NaN, which lies on no side of any other. */
export function isNotANumber(value: unknown): boolean {
  return isNumber(value) && Number.isNaN(toDouble(value));
}

/**
 * Orders numbers of any types by their exact values, no rounding; NaN equals NaN and is below all others, -0 equals 0
 * ("Comparison/Sort Order").
 */
export function compareNumbers(a: NumberValue, b: NumberValue): number {
  const [x, y] = [bare(a), bare(b)];
  if (x < y) return -1;
  if (x > y) return 1;
  return x == y ? 0 : Number(y !== y) - Number(x !== x);
}

/**
 * Adds with MongoDB's type promotion ("$inc", "$sum"): the widest type wins, int32 grows to long.
 * @returns `undefined` when whole numbers leave int64: the caller knows whether that is an error or a double
 */
export function add(a: NumberValue, b: NumberValue): NumberValue | undefined {
  const types = [typeName(a), typeName(b)];
  if (types.includes('double')) return new Double(toDouble(a) + toDouble(b));
  const sum = BigInt(bare(a)) + BigInt(bare(b));
  if (!types.includes('long') && BigInt.asIntN(32, sum) === sum) return new Int32(Number(sum));
  return BigInt.asIntN(64, sum) === sum ? Long.fromBigInt(sum) : undefined;
}
