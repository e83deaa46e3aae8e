/**
 * One client's socket: bytes become requests, and requests are answered one after the other. Fail points act here, and errors get the
 * labels by which drivers decide what to retry.
 */
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { toNumber } from '../bson/bytes.js';
import { dispatch, refusal, withTimes, type Unexpected } from './dispatch.js';
import type { Services } from '../execution/command.js';
import type { Failure } from '../execution/failPoints.js';
import { isDocument, type Document } from '../bson/values.js';
import { encodeReply, Framer, parseRequest, type Request } from '../protocol/wire.js';

/** A command that has been answered. */
export interface FinishedCommand {
  readonly name: string;
  readonly db: string;
  readonly durationMs: number;
  readonly ok: boolean;
}

/** Hooks around the commands of a connection. */
export interface ConnectionEvents {
  /** Called for each answered command. */
  finished(command: FinishedCommand): void;
  readonly unexpected: Unexpected;
}

/** Requests beyond this wait in the socket. */
const mostWaiting = 64;

/** One client connection: its requests are answered in the order they come. */
export class Connection {
  readonly #socket: Socket;
  readonly #services: Services;
  readonly #events: ConnectionEvents;
  readonly #id: number;
  readonly #framer = new Framer();
  readonly #gone = new AbortController();
  readonly #waiting: Buffer[] = [];
  #running: Promise<void> | undefined;
  #appName: string | undefined;
  #replies = 0;

  constructor(socket: Socket, services: Services, id: number, events: ConnectionEvents) {
    this.#socket = socket;
    this.#services = services;
    this.#id = id;
    this.#events = events;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('close', () => this.#gone.abort());
    socket.on('error', () => socket.destroy());
  }

  #take(chunk: Buffer): void {
    try {
      this.#waiting.push(...this.#framer.push(chunk));
    } catch {
      this.#socket.destroy();
      return;
    }
    if (this.#waiting.length > mostWaiting) this.#socket.pause();
    if (this.#waiting.length > 0) this.#running ??= this.#answerAll();
  }

  async #answerAll(): Promise<void> {
    try {
      for (let message = this.#waiting.shift(); message !== undefined && !this.#gone.signal.aborted; message = this.#waiting.shift()) {
        if (this.#waiting.length <= mostWaiting) this.#socket.resume();
        await this.#answer(parseRequest(message));
      }
    } catch (error) {
      this.#socket.destroy(error instanceof Error ? error : undefined);
    } finally {
      this.#running = undefined;
    }
  }

  async #answer(request: Request): Promise<void> {
    for (;;) {
      const reply = request.refused ? this.#refusal(request.refused, '') : await this.#run(request.command);
      if (reply === undefined) {
        this.#socket.destroy();
        return;
      }
      // Only hello is streamed, as drivers require: each answer announces the next one.
      const streams =
        request.exhaustAllowed && isDocument(request.command['topologyVersion']) && reply['ok'] === 1 && !this.#gone.signal.aborted;
      if (!request.silent && !this.#socket.destroyed) this.#socket.write(encodeReply(request, reply, streams, ++this.#replies));
      if (!streams) return;
    }
  }

  /** @returns the answer; undefined when the connection is to be closed instead */
  async #run(command: Document): Promise<Document | undefined> {
    const [name = ''] = Object.keys(command);
    const started = performance.now();
    this.#rememberClient(command);
    const failure = this.#services.failPoints.hit(name, this.#appName);
    if (failure !== undefined && failure.blockMs > 0)
      await sleep(failure.blockMs, undefined, { signal: this.#gone.signal }).catch(() => undefined);
    if (failure?.closeConnection === true) return undefined;
    const reply = failure?.error
      ? this.#refusal(failure.error, name)
      : await dispatch(this.#services, { connectionId: this.#id, signal: this.#gone.signal }, command, this.#events.unexpected);
    if (failure?.writeConcernError) reply['writeConcernError'] = failure.writeConcernError;
    this.#events.finished({ name, db: String(command['$db']), durationMs: performance.now() - started, ok: reply['ok'] === 1 });
    // A client that receives a state change error with a known topology need not search for another server.
    if (stateChanges.has(codeOf(reply))) reply['topologyVersion'] = this.#services.topologyVersion;
    return withLabels(command, reply, failure);
  }

  #refusal(error: unknown, name: string): Document {
    return withTimes(this.#services, refusal(error, name, this.#events.unexpected));
  }

  #rememberClient({ client }: Document): void {
    const application = isDocument(client) ? client['application'] : undefined;
    if (isDocument(application) && typeof application['name'] === 'string') this.#appName = application['name'];
  }

  /** Lets the command that runs finish, ends what only waits, and closes. */
  async end(): Promise<void> {
    this.#waiting.length = 0;
    this.#gone.abort();
    await this.#running;
    await new Promise<void>((resolve) => this.#socket.end(() => resolve()));
    this.#socket.destroy();
  }
}

/** Errors that end a transaction which may be tried again as a whole. */
const transientCodes: ReadonlySet<number> = new Set([24, 112, 246, 251, 267]);

/** Within a transaction nothing is retried alone, and a write concern error, reported after the write, ends nothing. */
function labelFor(command: Document, reply: Document): string | undefined {
  const ends = command['commitTransaction'] !== undefined || command['abortTransaction'] !== undefined;
  const inTransaction = command['autocommit'] === false;
  const code = codeOf(reply);
  if (retryableCodes.has(code) && (!inTransaction || ends)) return 'RetryableWriteError';
  return inTransaction && reply['ok'] === 0 && (transientCodes.has(code) || retryableCodes.has(code))
    ? 'TransientTransactionError'
    : undefined;
}

/** Error codes after which a write may be tried again (driver specification "Retryable Writes", server 4.4 and later attach the label). */
const retryableCodes: ReadonlySet<number> = new Set([6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/**
 * Error codes for a server's change of state (driver specification "Server Discovery And Monitoring", "not writable primary"). A server
 * that shuts down (91, 11600) sends no topology: it has no newer one.
 */
const stateChanges: ReadonlySet<number> = new Set([189, 10058, 10107, 11602, 13435, 13436]);

/** The code of a refusal, or of an answer's `writeConcernError`. */
function codeOf(reply: Document): number {
  const concern = reply['writeConcernError'];
  return toNumber(reply['code'] ?? (isDocument(concern) ? concern['code'] : undefined)) ?? 0;
}

function withLabels(command: Document, reply: Document, failure: Failure | undefined): Document {
  if (failure?.errorLabels) return { ...reply, errorLabels: failure.errorLabels };
  const label = command['txnNumber'] === undefined ? undefined : labelFor(command, reply);
  if (label === undefined) return reply;
  return { ...reply, errorLabels: [...new Set([...((reply['errorLabels'] ?? []) as string[]), label])] };
}
