/** What the database cannot do at present, for reasons outside the request: in a sentence for callers. */
import { MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';

/** Thrown when the database answers and requests cannot be served; the message says why, for operators. */
export class NotReady extends Error {}

const OUT_OF_DISK_SPACE = 14031;

/** For Unix sockets the driver passes on Node's errors. */
const BROKEN_SOCKET = ['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ENOENT'];
const isBrokenSocket = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error && BROKEN_SOCKET.includes(String(error.code));

/** @returns why the same request may succeed later; null when an error means something else */
export const unavailability = (error: unknown): string | null => {
  if (error instanceof MongoServerError && error.code === OUT_OF_DISK_SPACE)
    return 'Changes are unavailable: the database’s disk is full. Nothing was changed; retry later';
  if (error instanceof MongoServerSelectionError || error instanceof MongoNetworkError || isBrokenSocket(error))
    return 'The database is unavailable; retry later';
  return null;
};
