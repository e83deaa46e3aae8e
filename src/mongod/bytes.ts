import { deserialize, serialize, type Decimal128, type Long } from 'bson';
import { fail } from './errors.js';
import type { Document } from './values.js';

/** The largest document MongoDB stores, in bytes (manual, "MongoDB Limits and Thresholds"). */
export const maxDocumentBytes = 16 * 1024 * 1024;

const exact = { promoteValues: false, promoteBuffers: false, bsonRegExp: true, useBigInt64: false } as const;

/**
 * Reads one BSON document so that every value keeps its type: numbers are bson's Int32, Double, Long and Decimal128.
 * @param bytes exactly one document
 */
export function decode(bytes: Uint8Array): Document {
  return deserialize(bytes, exact);
}

/** Writes a document as BSON bytes. */
export function encode(document: Document): Buffer {
  const bytes = serialize(document);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Writes a document that is to be stored.
 * @param bytes the document as BSON, when it is at hand
 * @throws MongoError 10334 above 16 MiB
 */
export function encodeStored(document: Document, bytes: Buffer = encode(document)): Buffer {
  if (bytes.length > maxDocumentBytes)
    fail('BSONObjectTooLarge', `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and ${maxDocumentBytes}`);
  return bytes;
}

/**
 * A number of any of the types a command may carry as a JavaScript number.
 * @returns undefined when the value is no number
 */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('_bsontype' in value)) return undefined;
  switch (value._bsontype) {
    case 'Int32':
    case 'Double':
      return Number(value.valueOf());
    case 'Long':
      return (value as Long).toNumber();
    case 'Decimal128':
      return Number((value as Decimal128).toString());
    default:
      return undefined;
  }
}

/** Big-endian bytes of a whole number as a latin1 string, which sorts as the number does. */
export function bigEndian(value: number, bytes: 4 | 6): string {
  const buffer = Buffer.allocUnsafe(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer.toString('latin1');
}

/** The opposite of {@link bigEndian}. */
export function fromBigEndian(text: string): number {
  return Buffer.from(text, 'latin1').readUIntBE(0, text.length);
}

/** The smallest string after every string that starts with `prefix` (which must not be all 0xff). */
export function afterPrefix(prefix: string): string {
  let end = prefix.length;
  while (end > 0 && prefix.charCodeAt(end - 1) === 0xff) end -= 1;
  return prefix.slice(0, end - 1) + String.fromCharCode(prefix.charCodeAt(end - 1) + 1);
}
