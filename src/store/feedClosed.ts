/** How a subscription ends that cannot go on. */
import { MongoServerError } from 'mongodb';

/** Why a subscription ended, in a word that clients can act upon. */
export type FeedEnd = 'CURSOR_EXPIRED' | 'CURSOR_INVALID' | 'LAGGED' | 'SHUTDOWN';

/** Thrown by a subscription's `next()` when it cannot go on. */
export class FeedClosed extends Error {
  readonly code: FeedEnd;
  /** The last position delivered, or where the subscription began: a new one may go on from there. */
  readonly cursor: string | null;
  constructor(code: FeedEnd, message: string, cursor: string | null) {
    super(message);
    this.code = code;
    this.cursor = cursor;
  }
}

/** ChangeStreamHistoryLost, ChangeStreamFatalError. */
const HISTORY_LOST = [286, 280];
/** What MongoDB answers to a resume token that it cannot read: general codes of bad values, and those of key strings. */
const BAD_TOKEN = [2, 9, 14, 40647, 40649, 50811, 260, 50795];

/**
 * @param cursor where the change stream was to go on from
 * @returns how the subscription ends when an error of the database means its cursor; null when it means something else
 */
export const cursorEnd = (error: unknown, cursor: string): FeedClosed | null => {
  const code = error instanceof MongoServerError ? Number(error.code) : 0;
  if (HISTORY_LOST.includes(code))
    return new FeedClosed('CURSOR_EXPIRED', 'The history after this cursor is gone: query the present state and subscribe anew', cursor);
  return BAD_TOKEN.includes(code) ? new FeedClosed('CURSOR_INVALID', 'This is not a cursor of this feed', cursor) : null;
};
