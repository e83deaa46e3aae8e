/** Checksums of stored entries: they show what a disk or a copy has changed since it was written. */
import { crc32 } from 'node:zlib';

/** The length of a checksum, in bytes. */
export const checksumBytes = 4;

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum of a key. Most keys are so short that the way to the library costs more than this. */
function ofKey(key: string): number {
  let rest = -1;
  for (let at = 0; at < key.length; at += 1) rest = (table[(rest ^ key.charCodeAt(at)) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}

const of = (key: string, value: Uint8Array): number => (value.length === 0 ? ofKey(key) : crc32(value, ofKey(key)));

/** A value as it is stored: behind it the checksum (CRC-32, RFC 1952) of its key and itself, so that a flipped bit in either shows. */
export function withChecksum(key: string, value: Buffer): Buffer {
  const stored = Buffer.allocUnsafe(value.length + checksumBytes);
  value.copy(stored);
  stored.writeUInt32LE(of(key, value), value.length);
  return stored;
}

const empty = Buffer.alloc(0);

function copied(stored: Buffer, length: number): Buffer {
  const value = Buffer.allocUnsafe(length);
  stored.copy(value, 0, 0, length);
  return value;
}

/**
 * The value that was stored under a key.
 * @param isShared whether others will write over what was stored: then the value is a copy
 * @returns undefined when it or its key is not what was written
 */
export function verified(key: string, stored: Buffer, isShared = false): Buffer | undefined {
  const length = stored.length - checksumBytes;
  if (length < 0) return undefined;
  const value = length === 0 ? empty : isShared ? copied(stored, length) : stored.subarray(0, length);
  return of(key, value) === stored.readUInt32LE(length) ? value : undefined;
}
