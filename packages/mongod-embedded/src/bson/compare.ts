/**
 * When one value is less than, equal to or identical to another. Queries, sorts and index keys all use this one order: `keys.ts` must
 * encode the same.
 */
import type { Binary, ObjectId, Timestamp } from 'bson';
import { compareNumbers } from './numbers.js';
import { nameOf, typeName, type Document, type NumberValue } from './values.js';

/** MongoDB's order of types ("Comparison/Sort Order"): types of the same rank compare by value, others by rank. Below 128, above 0. */
const ranks: Readonly<Record<string, number>> = {
  missing: 3,
  null: 5,
  int: 10,
  long: 10,
  double: 10,
  string: 15,
  object: 20,
  array: 25,
  binData: 30,
  objectId: 35,
  bool: 40,
  date: 45,
  timestamp: 47,
};

/** The place of a value's type in MongoDB's order; equal for types that compare with one another, such as all numbers. */
export function rankOf(value: unknown): number {
  return ranks[typeName(value)] ?? 0;
}

/**
 * MongoDB's one comparison order over every value ("Comparison/Sort Order").
 * @param a any value; `undefined` stands for a missing field (also: an empty array as index key) and sorts just before null
 * @returns below zero, zero or above zero; numbers of all types compare exactly, documents field by field in their order
 */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  const rank = rankOf(a);
  const difference = rank - rankOf(b);
  return difference === 0 ? compareWithin(rank, a, b) : difference;
}

/** Whether two values are equal in MongoDB's order: numbers across types, documents with the same fields in the same order. */
export function equalValues(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0;
}

function compareWithin(rank: number, a: unknown, b: unknown): number {
  switch (rank) {
    case ranks['int']:
      return compareNumbers(a as NumberValue, b as NumberValue);
    case ranks['string']:
      return compareStrings(a as string, b as string);
    case ranks['object']:
      return compareFields(Object.entries(a as Document), Object.entries(b as Document));
    case ranks['array']:
      return compareElements(a as readonly unknown[], b as readonly unknown[]);
    case ranks['binData']:
      return compareBinary(a as Binary, b as Binary);
    case ranks['objectId']:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case ranks['bool']:
      return Number(a) - Number(b);
    case ranks['date']:
      return (a as Date).getTime() - (b as Date).getTime();
    case ranks['timestamp']:
      return (a as Timestamp).t - (b as Timestamp).t || (a as Timestamp).i - (b as Timestamp).i;
    default:
      return 0;
  }
}

/** Orders strings by their UTF-8 bytes; JavaScript's own order differs where surrogates meet U+E000 and above. */
function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return x >= 0xd800 && y >= 0xd800 ? byCodePoint(x) - byCodePoint(y) : x - y;
  }
  return a.length - b.length;
}

function byCodePoint(unit: number): number {
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

function compareFields(a: readonly [string, unknown][], b: readonly [string, unknown][]): number {
  for (const [i, [name, value]] of a.entries()) {
    const other = b[i];
    if (!other) return 1;
    const order = rankOf(value) - rankOf(other[1]) || compareStrings(nameOf(name), nameOf(other[0])) || compareValues(value, other[1]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareElements(a: readonly unknown[], b: readonly unknown[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compareValues(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareBinary(a: Binary, b: Binary): number {
  return a.length() - b.length() || a.sub_type - b.sub_type || Buffer.compare(a.value(), b.value());
}

/** Whether two values are the same in type as well: `1` and `1.0` are equal but not identical. Tells an update that changes nothing. */
export function identicalValues(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const type = typeName(a);
  if (type !== typeName(b)) return false;
  if (type === 'object' || type === 'array') return identicalFields(Object.entries(a as Document), Object.entries(b as Document));
  if (type === 'double') return Object.is(Number(a), Number(b));
  return equalValues(a, b);
}

function identicalFields(a: readonly [string, unknown][], b: readonly [string, unknown][]): boolean {
  return a.length === b.length && a.every(([name, value], i) => name === b[i]?.[0] && identicalValues(value, b[i][1]));
}
