/**
 * Layout of the ordered key space. The first byte of a key is its kind:
 * `c` collections, `d` documents, `f` the number of the format, `g` data of dropped collections to sweep, `i` index entries,
 * `k` which index fields hold several keys, `l` the change log, `m` the one bookkeeping record, `s` sessions' retry records.
 */
import { afterPrefix, bigEndian } from '../bson/bytes.js';

/** The bookkeeping record: the time of the last commit, the size of the change log and where it begins. */
export const metaKey = 'm';

/** The catalog record of a collection. */
export const catalogKey = (db: string, collection: string): string => `c${latin1(db)}\0${latin1(collection)}`;
/** Whether a key is that of a catalog record. */
export const isCatalogKey = (key: string): boolean => key.startsWith('c');
/** The range of all catalog records of a database, or of all databases. */
export const catalogRange = (db?: string): [string, string] => (db === undefined ? ['c', 'd'] : [`c${latin1(db)}\0`, `c${latin1(db)}\x01`]);
/** The database and collection a catalog key names. */
export function catalogName(key: string): [db: string, collection: string] {
  const [db = '', collection = ''] = Buffer.from(key.slice(1), 'latin1').toString('utf8').split('\0');
  return [db, collection];
}

/** All documents of a collection, in the order they were inserted. */
export const recordPrefix = (collectionId: number): string => `d${bigEndian(collectionId, 4)}`;
/** All entries of an index. */
export const indexPrefix = (indexId: number): string => `i${bigEndian(indexId, 4)}`;
/** All markers of an index. */
export const multikeyPrefix = (indexId: number): string => `k${bigEndian(indexId, 4)}`;
/** The marker that documents have several keys in one field of an index. */
export const multikeyKey = (indexId: number, position: number): string => multikeyPrefix(indexId) + String.fromCharCode(position);
/** A session's last retryable write or transaction. */
export const sessionKey = (session: string): string => `s${session}`;
/** A key prefix left to sweep after a drop. */
export const garbageKey = (prefix: string): string => `g${prefix}`;

/** The range of every key that starts with `prefix`. */
export const within = (prefix: string): [string, string] => [prefix, afterPrefix(prefix)];

const isAscii = /^[\0-\x7f]*$/;

function latin1(text: string): string {
  return isAscii.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}
