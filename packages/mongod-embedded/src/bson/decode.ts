/**
 * Reads BSON. Numbers keep their types, which the `bson` package loses by default. `Elements` walks the bytes without building values, for
 * projections that copy elements as they are. Bytes come from clients: every length is checked.
 */
import { Binary, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { fail } from '../errors.js';
import { keyOf, refusedTypes, setField, type Document } from './values.js';

/**
 * The elements of a document in BSON, one after the other (bsonspec.org, version 1.1): after each `next` that answers true, where its value
 * lies and where the next element begins. One object for all of them: documents have many.
 */
export class Elements {
  readonly #bytes: Buffer;
  readonly #last: number;
  type = 0;
  key = '';
  start: number;
  value: number;
  end: number;

  /**
   * @param at where the document begins
   * @throws RangeError when the bytes are no document
   */
  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.#last = at + bytes.readInt32LE(at) - 1;
    this.start = this.value = this.end = at + 4;
    if (bytes[this.#last] !== 0) throw new RangeError('A document without its end');
  }

  /** @throws RangeError when the bytes are no document, MongoError 238 for a type that is not supported */
  next(): boolean {
    const bytes = this.#bytes;
    const start = this.end;
    if (start >= this.#last) return false;
    let nameEnd = start + 1;
    let hash = 0;
    for (let byte = bytes[nameEnd]; byte !== 0; byte = bytes[nameEnd]) {
      if (byte === undefined) throw new RangeError('An element beyond the end of its document');
      hash = (Math.imul(hash, 31) + byte) | 0;
      nameEnd += 1;
    }
    this.type = bytes[start] ?? 0;
    this.start = start;
    this.value = nameEnd + 1;
    this.end = this.value + sizeOf(bytes, this.type, this.value);
    if (this.end > this.#last) throw new RangeError('An element beyond the end of its document');
    this.key = nameIn(bytes, start + 1, nameEnd, hash);
    return true;
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
function nameIn(bytes: Buffer, from: number, to: number, hash: number): string {
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
  for (const each = new Elements(bytes, at); each.next();)
    if (only === undefined || only.has(each.key))
      setField(document, each.key, readValue(bytes, each.type, each.value, each.end, levels - 1));
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
      return readDate(bytes.readInt32LE(at + 4) * 2 ** 32 + bytes.readUInt32LE(at));
    case 0x03:
      return readDocument(bytes, at, levels);
    case 0x04:
      return readArray(bytes, at, levels);
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

function readArray(bytes: Buffer, at: number, levels: number): unknown[] {
  checkLevels(levels);
  const array: unknown[] = [];
  for (const each = new Elements(bytes, at); each.next();) array.push(readValue(bytes, each.type, each.value, each.end, levels - 1));
  return array;
}

/** @param ms rounded beyond 2^53, where no date lies any more */
function readDate(ms: number): Date {
  const date = new Date(ms);
  return Number.isNaN(date.getTime())
    ? fail('BadValue', `a date outside the years -271821 to 275760 is not supported by this server: ${ms} ms`)
    : date;
}
