import { Decimal128, Double, Int32, Long } from 'bson';
import { typeName, type NumberValue } from './values.js';

/** A finite number as `digits × 2^two × 10^ten`, which holds every double, long and decimal exactly. */
export interface Exact {
  readonly digits: bigint;
  readonly two: number;
  readonly ten: number;
}

const doubleBits = new DataView(new ArrayBuffer(8));

/** A number without its type: a bigint for a long, a `Decimal128` as it is, else a JavaScript number. */
export function bare(value: NumberValue): number | bigint | Decimal128 {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  switch (value._bsontype) {
    case 'Int32':
    case 'Double':
      return value.value;
    case 'Long':
      return value.toBigInt();
    case 'Decimal128':
      return value;
  }
}

/** The nearest double of any number. */
export function toDouble(value: NumberValue): number {
  const plain = bare(value);
  return Number(typeof plain === 'object' ? plain.toString() : plain);
}

/**
 * Orders numbers of any types by their exact values, no rounding; NaN equals NaN and is below all others, -0 equals 0
 * ("Comparison/Sort Order").
 */
export function compareNumbers(a: NumberValue, b: NumberValue): number {
  const x = bare(a);
  const y = bare(b);
  if (typeof x === 'object' || typeof y === 'object') return compareExact(x, y);
  if (x < y) return -1;
  if (x > y) return 1;
  return x == y ? 0 : Number(y !== y) - Number(x !== x);
}

function compareExact(x: number | bigint | Decimal128, y: number | bigint | Decimal128): number {
  const left = exact(x);
  const right = exact(y);
  // Whatever is finite lies between the infinities, so zero stands in for it there.
  if (typeof left === 'number') return compareNumbers(left, typeof right === 'number' ? right : 0);
  if (typeof right === 'number') return compareNumbers(0, right);
  const [l, r] = aligned(left, right);
  return l < r ? -1 : l > r ? 1 : 0;
}

function aligned(a: Exact, b: Exact): [bigint, bigint] {
  const two = Math.min(a.two, b.two);
  const ten = Math.min(a.ten, b.ten);
  const scale = (n: Exact) => (n.digits << BigInt(n.two - two)) * 10n ** BigInt(n.ten - ten);
  return [scale(a), scale(b)];
}

/** The exact value of a finite number; NaN and the infinities as they are. */
function exact(value: number | bigint | Decimal128): Exact | number {
  if (typeof value === 'bigint') return { digits: value, two: 0, ten: 0 };
  return typeof value === 'number' ? exactDouble(value) : parseDecimal(value);
}

function exactDouble(value: number): Exact | number {
  if (!Number.isFinite(value)) return value;
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), two: 0, ten: 0 };
  doubleBits.setFloat64(0, value);
  const bits = doubleBits.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const digits = exponent === 0 ? fraction : fraction | (1n << 52n);
  return { digits: value < 0 ? -digits : digits, two: Math.max(exponent, 1) - 1075, ten: 0 };
}

/** A decimal as digits and power of ten; NaN and the infinities as numbers. */
export function parseDecimal(value: Decimal128): Exact | number {
  const match = /^(-?)(\d+)(?:\.(\d*))?(?:E([+-]?\d+))?$/.exec(value.toString());
  if (!match) return Number(value.toString());
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return { digits: BigInt(sign + whole + fraction), two: 0, ten: Number(exponent) - fraction.length };
}

/** Whole, and small enough for int32: an `Int32`, else a `Long`; beyond int64 `undefined`. */
export function integer(value: bigint, atLeastLong = false): Int32 | Long | undefined {
  if (!atLeastLong && BigInt.asIntN(32, value) === value) return new Int32(Number(value));
  return BigInt.asIntN(64, value) === value ? Long.fromBigInt(value) : undefined;
}

const operations = {
  add: { whole: (a: bigint, b: bigint) => a + b, double: (a: number, b: number) => a + b },
  subtract: { whole: (a: bigint, b: bigint) => a - b, double: (a: number, b: number) => a - b },
  multiply: { whole: (a: bigint, b: bigint) => a * b, double: (a: number, b: number) => a * b },
} as const;

/** The arithmetic that keeps MongoDB's types. */
export type Arithmetic = keyof typeof operations;

/**
 * Adds, subtracts or multiplies with MongoDB's type promotion ("$inc", "$add"): the widest type wins, int32 grows to long.
 * @returns `undefined` when whole numbers leave int64: the caller knows whether that is an error or a double
 */
export function calculate(operation: Arithmetic, a: NumberValue, b: NumberValue): NumberValue | undefined {
  const types = [typeName(a), typeName(b)];
  if (types.includes('decimal')) return calculateDecimal(operation, a, b);
  if (types.includes('double')) return new Double(operations[operation].double(toDouble(a), toDouble(b)));
  return integer(operations[operation].whole(wholeOf(a), wholeOf(b)), types.includes('long'));
}

/** An int or long as a bigint. */
function wholeOf(value: NumberValue): bigint {
  return BigInt(bare(value) as number | bigint);
}

function calculateDecimal(operation: Arithmetic, a: NumberValue, b: NumberValue): Decimal128 {
  const [x, y] = [toDecimal(a), toDecimal(b)].map(parseDecimal);
  if (typeof x !== 'object' || typeof y !== 'object') {
    const special = operations[operation].double(asSpecial(x), asSpecial(y));
    return Decimal128.fromString(String(special));
  }
  if (operation === 'multiply') return decimalOf(x.digits * y.digits, x.ten + y.ten);
  const [l, r] = aligned(x, y);
  return decimalOf(operations[operation].whole(l, r), Math.min(x.ten, y.ten));
}

function asSpecial(value: Exact | number | undefined): number {
  return typeof value === 'object' ? Number(value.digits) : Number(value);
}

function decimalOf(digits: bigint, ten: number): Decimal128 {
  return Decimal128.fromStringWithRounding(`${String(digits)}E${ten}`);
}

/** Any number as a decimal; a double keeps its 15 significant digits, as MongoDB converts it ("$toDecimal"). */
export function toDecimal(value: NumberValue): Decimal128 {
  const plain = bare(value);
  if (typeof plain === 'object') return plain;
  const text = typeName(value) === 'double' && Number.isFinite(plain) && plain !== 0 ? Number(plain).toPrecision(15) : String(plain);
  return Decimal128.fromString(text);
}
