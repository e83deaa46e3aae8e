/** What the database cannot do at present, for reasons outside the request: what to try again, and a sentence for callers. */
import { MongoError, MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';

/** Thrown when the database answers and requests cannot be served; the message says why, for operators. */
export class NotReady extends Error {}

/** A request was not carried out by its deadline: it lost every race, or the database was away. */
export class DeadlineExceeded extends Error {}

const OUT_OF_DISK_SPACE = 14031;
const MAX_TIME_EXPIRED = 50;

/** For Unix sockets the driver passes on Node's errors. */
const BROKEN_SOCKET = ['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ENOENT'];
const isBrokenSocket = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error && BROKEN_SOCKET.includes(String(error.code));

/**
 * Errors of a server that is down, starting, or no longer the primary ("Retryable Reads" and "Retryable Writes" of the driver
 * specifications).
 */
export const OUTAGE_CODES = {
  HostUnreachable: 6,
  HostNotFound: 7,
  NetworkTimeout: 89,
  ShutdownInProgress: 91,
  ReadConcernMajorityNotAvailableYet: 134,
  PrimarySteppedDown: 189,
  ExceededTimeLimit: 262,
  SocketException: 9001,
  NotWritablePrimary: 10_107,
  InterruptedAtShutdown: 11_600,
  InterruptedDueToReplStateChange: 11_602,
  NotPrimaryNoSecondaryOk: 13_435,
  NotPrimaryOrSecondary: 13_436,
} as const;
const OUTAGES: ReadonlySet<unknown> = new Set(Object.values(OUTAGE_CODES));
const RETRY_LABELS = ['RetryableWriteError', 'TransientTransactionError', 'UnknownTransactionCommitResult'];

/**
 * Whether the same command may succeed when it is tried again at once: an election, a broken connection, a commit whose answer was lost.
 * The driver tries once by itself. No primary within `serverSelectionTimeoutMS` is no such error: that wait is over.
 */
export const isRetryable = (error: unknown): boolean =>
  error instanceof MongoNetworkError ||
  (error instanceof MongoServerError && OUTAGES.has(error.code)) ||
  (error instanceof MongoError && RETRY_LABELS.some((label) => error.hasErrorLabel(label)));

/** @returns why the same request may succeed later; null when an error means something else */
export const unavailability = (error: unknown): string | null => {
  if (error instanceof MongoServerError && error.code === OUT_OF_DISK_SPACE)
    return 'Changes are unavailable: the database’s disk is full. Nothing was changed; retry later';
  if (error instanceof MongoServerError && error.code === MAX_TIME_EXPIRED)
    return 'The answer is unavailable: the database needed longer than a read may take. Ask for less; retry later';
  if (error instanceof DeadlineExceeded)
    return 'The change is unavailable: it was not confirmed in time and may have been made. Use the same clientMutationId to make it once; retry later';
  if (error instanceof MongoServerSelectionError || isRetryable(error) || isBrokenSocket(error))
    return 'The database is unavailable; retry later';
  return null;
};
