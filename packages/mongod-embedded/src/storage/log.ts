/** The change log that change streams read: its entries, their order, and the resume tokens that name a place in it. */
import { Timestamp } from 'bson';
import { bigEndian, fromBigEndian } from '../bson/bytes.js';
import { decode } from '../bson/decode.js';
import { encode } from '../bson/encode.js';
import { fail } from '../errors.js';
import { show, type Document } from '../bson/values.js';

/** One entry of the change log, before it has a place in it. */
export interface Change {
  readonly kind: 'insert' | 'update' | 'replace' | 'delete' | 'drop' | 'dropDatabase';
  readonly db: string;
  /** Empty for `dropDatabase`. */
  readonly collection: string;
  readonly documentKey?: Document;
  /** The document as it is now, for insert and replace. */
  readonly fullDocument?: Buffer;
  /** For update: `updatedFields`, `removedFields`, `truncatedArrays`. */
  readonly updateDescription?: Document;
}

/** Where a change stands in the log: cluster time, then its number within the transaction. Sorts as text. */
export type Position = string;

/** A change as it is read back from the log. */
export interface LoggedChange extends Change {
  readonly position: Position;
  readonly clusterTime: Timestamp;
  readonly wallTime: Date;
  readonly lsid?: Document;
  readonly txnNumber?: unknown;
}

/** The position of the change number `index` (from 1) committed at a time; with 0, the position before all of them. */
export function positionOf(time: Timestamp, index: number): Position {
  return bigEndian(time.t, 4) + bigEndian(time.i, 4) + bigEndian(index, 4);
}

/** The position after everything committed at a time. */
export const endOf = (time: Timestamp): Position => positionOf(time, 0xffffffff);

/** The cluster time of a position. */
export function timeOf(position: Position): Timestamp {
  return new Timestamp({ t: fromBigEndian(position.slice(0, 4)), i: fromBigEndian(position.slice(4, 8)) });
}

/** The storage key of a log entry. */
export const logKey = (position: Position): string => `l${position}`;

/** The bytes of a log entry: a small document, then the document that was written, as it is stored. */
export function encodeChange(change: Change, wallTime: Date, transaction: Document | undefined): Buffer {
  const { fullDocument, ...head } = change;
  const bytes = encode({ ...head, wallTime, ...transaction });
  return fullDocument === undefined ? bytes : Buffer.concat([bytes, fullDocument]);
}

/** Reads a log entry. */
export function decodeChange(key: string, bytes: Buffer): LoggedChange {
  const length = bytes.readInt32LE(0);
  const position = key.slice(1);
  return {
    ...(decode(bytes.subarray(0, length)) as unknown as Omit<LoggedChange, 'position' | 'clusterTime'>),
    ...(bytes.length > length && { fullDocument: bytes.subarray(length) }),
    position,
    clusterTime: timeOf(position),
  };
}

/** The position of a resume token: a change, the end of a commit's changes, or the end of a stream. */
export type TokenKind = 'change' | 'end' | 'invalidate';

const kindCodes = { change: '64', end: '78', invalidate: '7A' } as const satisfies Record<TokenKind, string>;
const kinds = Object.keys(kindCodes) as readonly TokenKind[];

/** A resume token. Tokens sort as text in the order of their changes. */
export function resumeToken(position: Position, kind: TokenKind): Document {
  return { _data: `82${Buffer.from(position, 'latin1').toString('hex').toUpperCase()}${kindCodes[kind]}` };
}

/**
 * Reads a resume token.
 * @throws MongoError 260 if it is not one of ours
 */
export function parseToken({ _data: data }: Document): { readonly position: Position; readonly kind: TokenKind } {
  if (data === undefined) return fail(40647, 'Bad resume token: _data of missing or of wrong type');
  const [, hex = '', code] = /^82([0-9A-F]{24})(..)$/.exec(typeof data === 'string' ? data : '') ?? [];
  const kind = kinds.find((each) => kindCodes[each] === code) ?? fail('InvalidResumeToken', `Resume token is not valid: ${show(data)}`);
  return { position: Buffer.from(hex, 'hex').toString('latin1'), kind };
}
