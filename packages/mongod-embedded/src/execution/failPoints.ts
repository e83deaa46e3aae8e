/**
 * Fail points: errors on demand, as the tests of the driver specifications set them. Only a server with `testCommands` has the command that
 * sets one.
 */
import { toNumber } from '../bson/bytes.js';
import { fail, MongoError } from '../errors.js';
import { isArray, isDocument, type Document } from '../bson/values.js';

/** What a fail point does to a command that it hits. */
export interface Failure {
  readonly closeConnection: boolean;
  readonly blockMs: number;
  /** Answered instead of running the command. */
  readonly error: MongoError | undefined;
  /** Added to the answer of the command, which has run. */
  readonly writeConcernError: Document | undefined;
  /** Replace the labels the server would attach to the answer. */
  readonly errorLabels: readonly string[] | undefined;
}

/** Thrown where a fail point ends a connection: its client gets no answer. */
export class ConnectionLost extends Error {}

const points: readonly string[] = ['failCommand', 'failGetMoreAfterCursorCheckout', 'onPrimaryTransactionalWrite'];

/** Codes after which a change stream may be resumed (driver specification "Change Streams", "Resumable Error"). */
const resumable: ReadonlySet<number | undefined> = new Set([
  6, 7, 63, 89, 91, 133, 150, 189, 234, 262, 9001, 10107, 11600, 11602, 13388, 13435, 13436,
]);

/** What is hit: a failing getMore is a failing command, of which a change stream's has the label the server gives it. */
function dataOf(point: string, data: Document): Document {
  if (point !== 'failGetMoreAfterCursorCheckout') return data;
  const errorLabels = resumable.has(toNumber(data['errorCode'])) ? ['ResumableChangeStreamError'] : [];
  return { errorLabels, ...data, failCommands: ['getMore'] };
}

/** The fail point that is set, for tests of clients: one at a time. */
export class FailPoints {
  #point: string | undefined;
  #data: Document = {};
  #times = 0;
  #skip = 0;
  #entered = 0;

  /**
   * `configureFailPoint`.
   * @param mode `'off'`, `'alwaysOn'`, `{ times }` or `{ skip }`
   * @returns how often it has hit
   */
  configure(point: unknown, mode: unknown, data: unknown): number {
    if (typeof point !== 'string' || !points.includes(point)) return fail('BadValue', `failpoint not found: ${String(point)}`);
    if (!isDocument(mode) && mode !== 'off' && mode !== 'alwaysOn') fail('FailedToParse', `unknown mode: ${String(mode)}`);
    const entered = this.#entered;
    const { times, skip }: Document = isDocument(mode) ? mode : {};
    this.#times = toNumber(times) ?? Infinity;
    this.#skip = toNumber(skip) ?? 0;
    this.#point = mode === 'off' ? undefined : point;
    this.#data = dataOf(point, isDocument(data) ? data : {});
    this.#entered = 0;
    return entered;
  }

  /** Counts a command. @returns its failure, if a fail point applies */
  hit(command: string, appName: string | undefined): Failure | undefined {
    const { failCommands, appName: only } = this.#data;
    if (this.#point === undefined || !isArray(failCommands)) return undefined;
    // Two names of one command differ in their capitals only: `ismaster` is `isMaster`.
    if (!failCommands.some((name) => String(name).toLowerCase() === command.toLowerCase())) return undefined;
    if (command === 'configureFailPoint' || (only !== undefined && only !== appName)) return undefined;
    return this.#counts() ? failureOf(this.#data) : undefined;
  }

  /** Counts a retryable write. @returns whether to close the connection (remaining work continues), and if so, whether the write is done */
  hitWrite(): 'before' | 'after' | undefined {
    if (this.#point !== 'onPrimaryTransactionalWrite' || !this.#counts()) return undefined;
    return this.#data['failBeforeCommitExceptionCode'] === undefined ? 'after' : 'before';
  }

  #counts(): boolean {
    if (this.#skip > 0) {
      this.#skip -= 1;
      return false;
    }
    if (this.#times <= 0) return false;
    this.#times -= 1;
    this.#entered += 1;
    return true;
  }
}

function failureOf(data: Document): Failure {
  const code = toNumber(data['errorCode']);
  const labels = isArray(data['errorLabels']) ? data['errorLabels'].map(String) : undefined;
  const message = "Failing command via 'failCommand' failpoint";
  return {
    closeConnection: data['closeConnection'] === true,
    blockMs: data['blockConnection'] === true ? (toNumber(data['blockTimeMS']) ?? 0) : 0,
    error: code === undefined ? undefined : new MongoError(code, message, labels && { labels }),
    writeConcernError: data['writeConcernError'] as Document | undefined,
    errorLabels: labels,
  };
}
