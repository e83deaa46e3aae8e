/**
 * Index keys: which keys a document has, and their bytes. The bytes sort as `compare.ts` orders the values, so the storage needs no
 * comparison of its own. `$group` and `distinct` use them to tell values apart.
 */
import type { Binary, ObjectId, Timestamp } from 'bson';
import { rankOf } from './compare.js';
import { fail } from '../errors.js';
import { bare } from './numbers.js';
import { indexOf, partsOf } from './paths.js';
import { getField, isArray, isDocument, nameOf, typeName, type Document, type NumberValue } from './values.js';

/** The bytes of a key while it is made; grown when a longer one comes. */
let bytes = Buffer.allocUnsafe(4096);
let at = 0;

/**
 * Bytes, as a latin1 string, whose order equals `compareValues` order, field by field. Every value has an exact encoding, longs beyond 2^53
 * included.
 * @param values one value per field; `undefined` is the key of an empty array
 * @param directions 1 ascending or -1 descending, one per value
 */
export function encodeKey(values: readonly unknown[], directions: readonly (1 | -1)[]): string {
  at = 0;
  for (let field = 0; field < values.length; field += 1) {
    const start = at;
    write(values[field]);
    if (directions[field] === -1) complement(start);
  }
  return bytes.toString('latin1', 0, at);
}

function complement(from: number): void {
  for (let each = from; each < at; each += 1) bytes[each] = 255 - (bytes[each] ?? 0);
}

function room(size: number): void {
  if (at + size <= bytes.length) return;
  const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, at + size));
  bytes.copy(larger, 0, 0, at);
  bytes = larger;
}

function writeByte(byte: number): void {
  room(1);
  bytes[at++] = byte;
}

/** The rank of the type, then the value; no encoding is the beginning of another, so fields can follow one another. */
function write(value: unknown): void {
  writeByte(rankOf(value));
  writeBody(value);
}

function writeBody(value: unknown): void {
  switch (typeName(value)) {
    case 'int':
    case 'long':
    case 'double':
      writeNumber(value as NumberValue);
      return;
    case 'string':
      writeText(value as string);
      return;
    case 'object':
      for (const [key, field] of Object.entries(value as Document)) writeField(key, field);
      writeByte(0);
      return;
    case 'array':
      for (const element of value as readonly unknown[]) write(element);
      writeByte(0);
      return;
    case 'binData':
      writeBinary(value as Binary);
      return;
    case 'objectId':
      writeBytes((value as ObjectId).id);
      return;
    case 'bool':
      writeByte(Number(value));
      return;
    case 'date':
      writeDate((value as Date).getTime());
      return;
    case 'timestamp':
      writeUint32((value as Timestamp).t);
      writeUint32((value as Timestamp).i);
      return;
    default:
      return;
  }
}

/** Documents compare by type, then name, then value of each field in turn, so that is the order of the bytes. */
function writeField(key: string, value: unknown): void {
  writeByte(rankOf(value));
  writeText(nameOf(key));
  writeBody(value);
}

/** UTF-8, ended by 0; the rare bytes 0 and 1 become 1 1 and 1 2 to keep that end unique and the order whole. */
function writeText(text: string): void {
  room(3 * text.length + 1);
  for (let each = 0; each < text.length; each += 1) {
    const code = text.charCodeAt(each);
    if (code < 2 || code > 127) {
      writeAnyText(text);
      return;
    }
    bytes[at + each] = code;
  }
  at += text.length;
  writeByte(0);
}

function writeAnyText(text: string): void {
  const safe = text.replace(/[\0\x01]/g, (c) => (c === '\0' ? '\x01\x01' : '\x01\x02'));
  room(3 * safe.length + 1);
  at += bytes.write(safe, at);
  writeByte(0);
}

function writeBytes(value: Uint8Array): void {
  room(value.length);
  bytes.set(value, at);
  at += value.length;
}

function writeBinary(value: Binary): void {
  writeUint32(value.length());
  writeByte(value.sub_type);
  writeBytes(value.value());
}

function writeUint32(value: number): void {
  room(4);
  at = bytes.writeUInt32BE(value, at);
}

/** A whole number of 64 bits, its sign turned so that negative ones come first. */
function writeDate(ms: number): void {
  room(8);
  at = bytes.writeInt32BE(Math.floor(ms / 2 ** 32) ^ -(2 ** 31), at);
  at = bytes.writeInt32BE(ms | 0, at);
}

/** The double at or right below the number, then 0 when that is the number itself, else 1 and how far a long lies above it. */
function writeNumber(value: NumberValue): void {
  const plain = bare(value);
  const nearest = Number(plain);
  if (typeof plain === 'number' || BigInt(nearest) === plain) {
    writeDouble(nearest);
    writeByte(0);
    return;
  }
  const below = BigInt(nearest) < plain ? nearest : doubleBelow(nearest);
  writeDouble(below);
  writeByte(1);
  writeUint32(Number(plain - BigInt(below)));
}

/** Order-preserving bytes of a double: NaN lowest, -0 as 0, negatives complemented. */
function writeDouble(value: number): void {
  room(8);
  const start = at;
  at = bytes.writeDoubleBE(value === 0 ? 0 : value, at);
  if (Number.isNaN(value)) bytes.fill(0, start, at);
  else if (value < 0) complement(start);
  else bytes[start] = (bytes[start] ?? 0) | 0x80;
}

function doubleBelow(value: number): number {
  const double = Buffer.alloc(8);
  double.writeDoubleBE(value);
  double.writeBigUInt64BE(double.readBigUInt64BE() + (value > 0 ? -1n : 1n));
  return double.readDoubleBE();
}

/** One field of an index key while it is worked out: what of the path is left below `at`, the value of field `name`, or `done` with its value. */
interface Slot {
  readonly name: string;
  readonly parts: readonly string[];
  readonly at: unknown;
  readonly done: boolean;
}

/**
 * The keys of a document in an index ("Multikey Indexes"): one per array element, a missing field as null, an empty array as `undefined`.
 * @param keyPattern the index's fields, such as `{ 'a.b': 1, c: -1 }`; the directions do not matter here
 * @returns distinct keys, one value per field of the pattern
 * @throws CannotIndexParallelArrays (171) when two fields lead through different arrays
 */
export function indexKeys(doc: Document, keyPattern: Document): unknown[][] {
  const keys = expand(Object.keys(keyPattern).map((path) => ({ name: '', parts: partsOf(path), at: doc, done: false })));
  if (keys.length < 2) return keys;
  const directions = Object.keys(keyPattern).map(() => 1 as const);
  return [...new Map(keys.map((key) => [encodeKey(key, directions), key])).values()];
}

function expand(slots: readonly Slot[]): unknown[][] {
  const walked = slots.map(walk);
  const waiting = walked.filter((slot) => !slot.done);
  const array = waiting[0]?.at;
  if (!isArray(array)) return [walked.map((slot) => slot.at)];
  const parallel = waiting.find((slot) => slot.at !== array);
  if (parallel) fail('CannotIndexParallelArrays', `cannot index parallel arrays [${parallel.name}] [${waiting[0]?.name ?? ''}]`);
  const elements = array.length > 0 ? array : [undefined];
  return elements.flatMap((element) => expand(walked.map((slot) => (slot.done ? slot : enter(slot, element)))));
}

/** Follows a path to its end, or to the first array it must be spread over. */
function walk(slot: Slot): Slot {
  const { at, parts, done } = slot;
  const [part, ...rest] = parts;
  if (done) return slot;
  if (isArray(at)) {
    // Only an order may name an element by its index: no index of this server does.
    const element = at[indexOf(part ?? '') ?? -1];
    return element === undefined ? slot : walk({ name: part ?? '', parts: rest, at: element, done });
  }
  if (part === undefined) return { ...slot, at: at ?? null, done: true };
  return isDocument(at) ? walk({ name: part, parts: rest, at: getField(at, part), done }) : { ...slot, at: null, done: true };
}

/** An element of the spread array: the key itself where the path ends, else looked into when it is a document. */
function enter({ name, parts }: Slot, element: unknown): Slot {
  if (parts.length === 0) return { name, parts, at: element, done: true };
  return isDocument(element) ? { name, parts, at: element, done: false } : { name, parts, at: null, done: true };
}
