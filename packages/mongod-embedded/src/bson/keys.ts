import type { Binary, ObjectId, Timestamp } from 'bson';
import { rankOf } from './compare.js';
import { fail } from '../errors.js';
import { bare } from './numbers.js';
import { indexOf, partsOf } from './paths.js';
import { getField, isArray, isDocument, nameOf, typeName, type Document, type NumberValue } from './values.js';

const END = Buffer.from([0]);

/**
 * Bytes whose memcmp order equals `compareValues` order, field by field. Every value has an exact encoding, longs beyond 2^53 included.
 * @param values one value per field; `undefined` is the key of an empty array
 * @param directions 1 ascending or -1 descending, one per value
 */
export function encodeKey(values: readonly unknown[], directions: readonly (1 | -1)[]): Buffer {
  return Buffer.concat(values.map((value, i) => (directions[i] === -1 ? complement(encode(value)) : encode(value))));
}

function complement(bytes: Buffer): Buffer {
  return bytes.map((byte) => 255 - byte) as Buffer;
}

/** The rank of the type, then the value; no encoding is the beginning of another, so fields can follow one another. */
function encode(value: unknown): Buffer {
  const rank = Buffer.from([rankOf(value)]);
  return Buffer.concat([rank, ...encodeBody(value)]);
}

function encodeBody(value: unknown): readonly Buffer[] {
  switch (typeName(value)) {
    case 'int':
    case 'long':
    case 'double':
      return encodeNumber(value as NumberValue);
    case 'string':
      return [encodeText(value as string)];
    case 'object':
      return [...Object.entries(value as Document).flatMap(encodeField), END];
    case 'array':
      return [...(value as readonly unknown[]).map(encode), END];
    case 'binData':
      return encodeBinary(value as Binary);
    case 'objectId':
      return [Buffer.from((value as ObjectId).id)];
    case 'bool':
      return [Buffer.from([Number(value)])];
    case 'date':
      return [encodeDate(value as Date)];
    case 'timestamp':
      return [encodeUint32((value as Timestamp).t), encodeUint32((value as Timestamp).i)];
    default:
      return [];
  }
}

/** Documents compare by type, then name, then value of each field in turn, so that is the order of the bytes. */
function encodeField([name, value]: [string, unknown]): readonly Buffer[] {
  return [Buffer.from([rankOf(value)]), encodeText(nameOf(name)), ...encodeBody(value)];
}

/** UTF-8, ended by 0; the rare bytes 0 and 1 become 1 1 and 1 2 to keep that end unique and the order whole. */
function encodeText(text: string): Buffer {
  const safe = /[\0\x01]/.test(text) ? text.replace(/[\0\x01]/g, (c) => (c === '\0' ? '\x01\x01' : '\x01\x02')) : text;
  return Buffer.from(`${safe}\0`);
}

function encodeBinary(value: Binary): readonly Buffer[] {
  return [encodeUint32(value.length()), Buffer.from([value.sub_type]), Buffer.from(value.value())];
}

function encodeUint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function encodeDate(value: Date): Buffer {
  const ms = value.getTime();
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt.asUintN(64, BigInt(ms)) ^ (1n << 63n));
  return bytes;
}

/** The double at or right below the number, then 0 when that is the number itself, else 1 and how far a long lies above it. */
function encodeNumber(value: NumberValue): readonly Buffer[] {
  const plain = bare(value);
  const nearest = Number(plain);
  if (typeof plain === 'number' || BigInt(nearest) === plain) return [encodeDouble(nearest), END];
  const below = BigInt(nearest) < plain ? nearest : doubleBelow(nearest);
  return [encodeDouble(below), Buffer.from([1]), encodeUint32(Number(plain - BigInt(below)))];
}

/** Order-preserving bytes of a double: NaN lowest, -0 as 0, negatives complemented. */
function encodeDouble(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  if (Number.isNaN(value)) return bytes;
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  if (value < 0) return complement(bytes);
  bytes[0] = (bytes[0] ?? 0) | 0x80;
  return bytes;
}

function doubleBelow(value: number): number {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  bytes.writeBigUInt64BE(bytes.readBigUInt64BE() + (value > 0 ? -1n : 1n));
  return bytes.readDoubleBE();
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
  return [...new Map(keys.map((key) => [encodeKey(key, directions).toString('latin1'), key])).values()];
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
