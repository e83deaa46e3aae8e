import { Binary, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { fail } from '../errors.js';
import { keyOf, refusedTypes, setField, type Document } from './values.js';

/** One element of a document's bytes: where its value lies, and where the next element begins (bsonspec.org, version 1.1). */
export interface Element {
  readonly type: number;
  readonly key: string;
  readonly start: number;
  readonly value: number;
  readonly end: number;
}

/**
 * The elements of a document in BSON.
 * @param at where the document begins
 * @throws RangeError when the bytes are no document, MongoError 238 for a type that is not supported
 */
export function* elements(bytes: Buffer, at = 0): Generator<Element> {
  const last = at + bytes.readInt32LE(at) - 1;
  if (bytes[last] !== 0) throw new RangeError('A document without its end');
  for (let start = at + 4; start < last;) {
    const nameEnd = bytes.indexOf(0, start + 1);
    const type = bytes[start] ?? 0;
    const value = nameEnd + 1;
    const end = value + sizeOf(bytes, type, value);
    if (nameEnd < 0 || end > last) throw new RangeError('An element beyond the end of its document');
    yield { type, key: nameIn(bytes, start + 1, nameEnd), start, value, end };
    start = end;
  }
}

function sizeOf(bytes: Buffer, type: number, at: number): number {
  switch (type) {
    case 0x02:
      return positive(4 + bytes.readInt32LE(at), 5);
    case 0x03:
    case 0x04:
      return positive(bytes.readInt32LE(at), 5);
    case 0x10:
      return 4;
    case 0x01:
    case 0x09:
    case 0x11:
    case 0x12:
      return 8;
    case 0x08:
      return 1;
    case 0x07:
      return 12;
    case 0x0a:
      return 0;
    case 0x05:
      return positive(5 + bytes.readInt32LE(at), 5);
    default:
      if (refusedTypes[type]) fail('NotImplemented', `Values of type '${refusedTypes[type]}' are not supported by this server`);
      throw new RangeError(`An element of type ${type}`);
  }
}

function positive(size: number, least: number): number {
  if (size < least) throw new RangeError(`A value of ${size} bytes`);
  return size;
}

const names = new Map<number, { readonly name: string; readonly key: string }>();

/** Documents of a collection share their names: each is made once, found again by its hash and compared byte by byte. */
function nameIn(bytes: Buffer, from: number, to: number): string {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  const known = names.get(hash);
  if (known !== undefined && isNameAt(known.name, bytes, from, to)) return known.key;
  const name = bytes.toString('utf8', from, to);
  const key = keyOf(name);
  if (names.size > 20_000) names.clear();
  names.set(hash, { name, key });
  return key;
}

function isNameAt(name: string, bytes: Buffer, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) !== bytes[from + at] || name.charCodeAt(at) > 127) return false;
  return true;
}

/**
 * Reads one BSON document so that every value keeps its type: numbers are bson's Int32, Double and Long.
 * @param bytes one document
 * @param only the keys wanted; the rest is passed over
 * @param levels how deep documents and arrays may lie in one another
 * @throws RangeError when the bytes are no document, Overflow (15) when they nest too deep
 */
export function decode(bytes: Buffer, only?: ReadonlySet<string>, levels = mostLevels + 20): Document {
  return readDocument(bytes, 0, levels, only);
}

/** How deep a stored document may nest; a command around it somewhat deeper (manual, "MongoDB Limits: Nested Depth", and 20 levels more). */
export const mostLevels = 180;

/** @throws MongoError 15 where no level is left */
export function checkLevels(left: number): void {
  if (left <= 0) fail('Overflow', `cannot go beyond ${mostLevels} levels of nesting`);
}

function readDocument(bytes: Buffer, at: number, levels: number, only?: ReadonlySet<string>): Document {
  checkLevels(levels);
  const document: Document = {};
  for (const { type, key, value, end } of elements(bytes, at))
    if (only === undefined || only.has(key)) setField(document, key, readValue(bytes, type, value, end, levels - 1));
  return document;
}

/** The value of an element. */
function readValue(bytes: Buffer, type: number, at: number, end: number, levels: number): unknown {
  switch (type) {
    case 0x02:
      return bytes.toString('utf8', at + 4, end - 1);
    case 0x10:
      return new Int32(bytes.readInt32LE(at));
    case 0x01:
      return new Double(bytes.readDoubleLE(at));
    case 0x09:
      return readDate(bytes.readBigInt64LE(at));
    case 0x03:
      return readDocument(bytes, at, levels);
    case 0x04:
      checkLevels(levels);
      return Array.from(elements(bytes, at), (element) => readValue(bytes, element.type, element.value, element.end, levels - 1));
    case 0x08:
      return bytes[at] === 1;
    case 0x07:
      return new ObjectId(Buffer.from(bytes.subarray(at, end)));
    case 0x05:
      return new Binary(copy(bytes, at + 5, end), bytes[at + 4]);
    case 0x12:
      return new Long(bytes.readInt32LE(at), bytes.readInt32LE(at + 4));
    case 0x11:
      return new Timestamp({ t: bytes.readUInt32LE(at + 4), i: bytes.readUInt32LE(at) });
    default:
      return null;
  }
}

const copy = (bytes: Buffer, from: number, to: number): Buffer => Buffer.from(bytes.subarray(from, to));

function readDate(ms: bigint): Date {
  const date = new Date(Number(ms));
  return Number.isNaN(date.getTime())
    ? fail('BadValue', `a date outside the years -271821 to 275760 is not supported by this server: ${ms} ms`)
    : date;
}
