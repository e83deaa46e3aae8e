import { toNumber } from './bytes.js';
import { fail, MongoError } from './errors.js';
import { isArray, isDocument, type Document } from './values.js';

/** What the fail point `failCommand` does to a command that it hits. */
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

const names: readonly string[] = ['failCommand', 'failGetMoreAfterCursorCheckout'];

/** Codes after which a change stream may be resumed (driver specification "Change Streams", "Resumable Error"). */
const resumable: ReadonlySet<number | undefined> = new Set([
  6, 7, 63, 89, 91, 133, 150, 189, 234, 262, 9001, 10107, 11600, 11602, 13388, 13435, 13436,
]);

/** A failing getMore of a change stream, with the label the server gives it. */
function afterCheckout(data: Document): Document {
  const errorLabels = resumable.has(toNumber(data['errorCode'])) ? ['ResumableChangeStreamError'] : [];
  return { errorLabels, ...data, failCommands: ['getMore'] };
}

/** The one fail point there is, `failCommand`, for tests of clients. */
export class FailPoints {
  #data: Document | undefined;
  #times = 0;
  #skip = 0;
  #entered = 0;

  /**
   * `configureFailPoint`.
   * @param mode `'off'`, `'alwaysOn'`, `{ times }` or `{ skip }`
   * @returns how often it has hit
   */
  configure(name: unknown, mode: unknown, data: unknown): number {
    if (typeof name !== 'string' || !names.includes(name))
      return fail('BadValue', `failpoint not found: ${typeof name === 'string' ? name : ''}`);
    const entered = this.#entered;
    this.#times = Infinity;
    this.#skip = 0;
    if (isDocument(mode)) {
      this.#times = toNumber(mode['times']) ?? Infinity;
      this.#skip = toNumber(mode['skip']) ?? 0;
    } else if (mode !== 'off' && mode !== 'alwaysOn') fail('FailedToParse', `unknown mode: ${String(mode)}`);
    const given = isDocument(data) ? data : {};
    this.#data = mode === 'off' ? undefined : name === 'failCommand' ? given : afterCheckout(given);
    this.#entered = 0;
    return entered;
  }

  /** Counts a command. @returns what is to happen to it, if the fail point hits */
  hit(command: string, appName: string | undefined): Failure | undefined {
    const data = this.#data;
    if (data === undefined || command === 'configureFailPoint') return undefined;
    const names = data['failCommands'];
    if (!isArray(names) || !names.includes(command)) return undefined;
    if (data['appName'] !== undefined && data['appName'] !== appName) return undefined;
    if (this.#skip > 0) {
      this.#skip -= 1;
      return undefined;
    }
    if (this.#times <= 0) return undefined;
    this.#times -= 1;
    this.#entered += 1;
    return failureOf(data);
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
