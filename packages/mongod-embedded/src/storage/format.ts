/** The format of the data on disk, and the way from older formats. A server converts older data when it opens them. */
import { verified, withChecksum } from './checksum.js';
import { damaged } from './files.js';
import type { Lmdb } from './lmdb.js';

/** The format of the data that this version writes: from 2 on, a checksum stands behind every value. */
export const currentFormat = 2;

/** The entry that holds the number of the format, in one byte. Format 1 has none. */
const formatKey = 'f';

/** From each format to the next. All run in the transaction that writes the new number, so one that is cut off leaves no trace. */
const migrations: Readonly<Record<number, (db: Lmdb) => void>> = { 1: addChecksums };

/**
 * Brings data of an older format to the current one, and gives new data their format.
 * @param path the data directory, for messages
 * @throws Error when a newer version has written the data
 */
export function migrate(db: Lmdb, path: string): void {
  const stored = db.get(formatKey);
  const [found] = stored === undefined ? [1] : (verified(formatKey, stored) ?? []);
  if (found === currentFormat) return;
  if (found === undefined) throw damaged(path, 'the number of its format is not what was written');
  if (found > currentFormat)
    throw new Error(`The data directory ${path} has format ${found}, this version reads up to ${currentFormat}: start a newer version`);
  db.transactionSync(() => {
    for (let format = found; format < currentFormat; format += 1) migrations[format]?.(db);
    db.putSync(formatKey, withChecksum(formatKey, Buffer.from([currentFormat])));
  });
}

/** Read in pieces: a cursor must not stand on a page that is written. */
function addChecksums(db: Lmdb): void {
  for (let last = '\0'; ;) {
    const piece = [...db.getRange({ start: last, exclusiveStart: true, limit: 1000 })];
    for (const { key, value } of piece) db.putSync(key, withChecksum(key, value));
    const end = piece.at(-1)?.key;
    if (end === undefined) return;
    last = end;
  }
}
