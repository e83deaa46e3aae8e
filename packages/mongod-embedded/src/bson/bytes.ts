/**
 * The size limit of documents, and whole numbers as strings of bytes. The strings are parts of storage keys, so they must sort as the
 * numbers do.
 */
import { fail, type CodeName } from '../errors.js';
import { toDouble } from './numbers.js';
import { isNumber } from './values.js';

/** The largest document MongoDB stores, in bytes (manual, "MongoDB Limits and Thresholds"). */
export const maxDocumentBytes = 16 * 1024 * 1024;

/**
 * Checks the size of a document that is to be stored.
 * @throws MongoError 10334, or the code given, above 16 MiB
 */
export function checkSize(bytes: Buffer, code: CodeName | number = 'BSONObjectTooLarge', most = maxDocumentBytes): Buffer {
  if (bytes.length > most) fail(code, `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and ${most}`);
  return bytes;
}

/** A number of any type as a JavaScript number; undefined when the value is none. */
export const toNumber = (value: unknown): number | undefined => (isNumber(value) ? toDouble(value) : undefined);

/** Big-endian bytes of a whole number as a latin1 string, which sorts as the number does. */
export function bigEndian(value: number, bytes: 4 | 6): string {
  const low = String.fromCharCode((value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
  if (bytes === 4) return low;
  const high = Math.floor(value / 2 ** 32);
  return String.fromCharCode(high >>> 8, high & 0xff) + low;
}

/** The opposite of {@link bigEndian}. */
export function fromBigEndian(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at += 1) value = value * 256 + text.charCodeAt(at);
  return value;
}

/** The smallest string after every string that starts with `prefix` (which must not be all 0xff). */
export function afterPrefix(prefix: string): string {
  let end = prefix.length;
  while (end > 0 && prefix.charCodeAt(end - 1) === 0xff) end -= 1;
  return prefix.slice(0, end - 1) + String.fromCharCode(prefix.charCodeAt(end - 1) + 1);
}
