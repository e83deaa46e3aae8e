import { crc32 } from 'node:zlib';

/** The length of a checksum, in bytes. */
export const checksumBytes = 4;

/** A value as it is stored: behind it the checksum (CRC-32, RFC 1952) of its key and itself, so that a flipped bit in either shows. */
export function withChecksum(key: Buffer, value: Buffer): Buffer {
  const stored = Buffer.allocUnsafe(value.length + checksumBytes);
  value.copy(stored);
  stored.writeUInt32LE(crc32(value, crc32(key)), value.length);
  return stored;
}

/** The value that was stored under a key. @returns undefined when it or its key is not what was written */
export function verified(key: Buffer, stored: Buffer): Buffer | undefined {
  const length = stored.length - checksumBytes;
  if (length < 0) return undefined;
  const value = stored.subarray(0, length);
  return crc32(value, crc32(key)) === stored.readUInt32LE(length) ? value : undefined;
}
