/** Errors that end a subscription. */
import { MongoServerError } from 'mongodb';

/** Why a subscription ended, in a word that clients can act upon. */
export type FeedEnd = 'CURSOR_EXPIRED' | 'CURSOR_INVALID' | 'LAGGED' | 'SHUTDOWN';

/** Thrown by a subscription's `next()` when it cannot continue. */
export class FeedClosed extends Error {
  readonly code: FeedEnd;
  /** The last delivered position, or the start: a new subscription may continue from it. */
  readonly cursor: string | null;
  constructor(code: FeedEnd, message: string, cursor: string | null) {
    super(message);
    this.code = code;
    this.cursor = cursor;
  }
}

/** ChangeStreamHistoryLost, ChangeStreamFatalError. */
const HISTORY_LOST = [286, 280];
/**
 * MongoDB's error codes for an invalid or truncated resume token, of its parser and of the key string inside: which one depends on where it
 * is cut. First and last of each range.
 */
const BAD_TOKEN: readonly (readonly [number, number])[] = [
  [2, 2],
  [9, 9],
  [14, 15],
  [207, 207],
  [260, 260],
  [31_231, 31_231],
  [40_646, 40_649],
  [50_788, 50_872],
  [51_055, 51_057],
  [6_189_500, 6_189_505],
  [7_182_501, 7_182_504],
];
const isBadToken = (code: number): boolean => BAD_TOKEN.some(([first, last]) => code >= first && code <= last);

/**
 * @param cursor the start of the change stream
 * @returns how the subscription ends when an error of the database means its cursor; null when it means something else
 */
export const cursorEnd = (error: unknown, cursor: string): FeedClosed | null => {
  const code = error instanceof MongoServerError ? Number(error.code) : 0;
  if (HISTORY_LOST.includes(code))
    return new FeedClosed(
      'CURSOR_EXPIRED',
      'The history after this cursor has expired: query the current state and subscribe without a cursor',
      cursor,
    );
  return isBadToken(code) ? new FeedClosed('CURSOR_INVALID', 'This is not a cursor of this feed', cursor) : null;
};
