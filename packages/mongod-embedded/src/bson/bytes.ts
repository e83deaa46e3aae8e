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
