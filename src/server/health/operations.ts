/** The address for operators, apart from that for clients: `/livez`, `/readyz` with its details, and `/metrics`. */
import { Worker } from 'node:worker_threads';
import type { FromThread, OperationsAnswer, OperationsThreadData, ToThread } from './operationsThread.js';

export interface OperationsOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The answer of a path; null for one that is not served. */
  readonly answer: (path: string) => Promise<OperationsAnswer | null>;
  /** How long the loop may be silent before it counts as stalled; ten seconds when absent. */
  readonly stalledAfterMs?: number;
  /** How long an answer may take; five seconds when absent. */
  readonly answerWithinMs?: number;
  /** The file of the thread. */
  readonly thread?: URL;
}

export interface Operations {
  readonly url: string;
  close(): Promise<void>;
}

/** How often the loop shows that it goes round. */
const BEAT_MS = 100;
const STALLED_AFTER_MS = 10_000;
const ANSWER_WITHIN_MS = 5_000;

const NOT_FOUND: OperationsAnswer = {
  status: 404,
  contentType: 'text/plain; charset=utf-8',
  body: 'Served here: /livez, /readyz, /metrics\n',
};
const FAILED: OperationsAnswer = {
  status: 500,
  contentType: 'text/plain; charset=utf-8',
  body: 'It could not be read: the log says why\n',
};

/** Starts the thread. @throws Error that names the variable to change when the address cannot be taken */
export const startOperations = async (options: OperationsOptions): Promise<Operations> => {
  const { host, port, stalledAfterMs = STALLED_AFTER_MS, answerWithinMs = ANSWER_WITHIN_MS } = options;
  const beat = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  const clock = new BigInt64Array(beat);
  const tick = (): void => void Atomics.store(clock, 0, BigInt(Date.now()));
  tick();
  const beating = setInterval(tick, BEAT_MS).unref();
  const workerData: OperationsThreadData = { host, port, beat, stalledAfterMs, answerWithinMs };
  const worker = new Worker(options.thread ?? new URL('./operationsThread.js', import.meta.url), { workerData });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    clearInterval(beating);
    worker.postMessage('close' satisfies ToThread);
    await ended;
  };
  const listening = await new Promise<number | Error>((resolve) => {
    worker.once('error', resolve);
    worker.on('message', (message: FromThread) => {
      if ('ask' in message) void answerTo(worker, message, options.answer);
      else resolve('port' in message ? message.port : listenError(message, options));
    });
  });
  if (listening instanceof Error) {
    await close();
    throw listening;
  }
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${String(listening)}`, close };
};

const answerTo = async (
  worker: Worker,
  { ask, path }: Extract<FromThread, { ask: number }>,
  answer: OperationsOptions['answer'],
): Promise<void> => {
  const answered = await answer(path).catch(() => FAILED);
  worker.postMessage({ answered: ask, answer: answered ?? NOT_FOUND } satisfies ToThread);
};

const listenError = ({ failed, code }: Extract<FromThread, { failed: string }>, { port }: OperationsOptions): Error =>
  new Error(
    code === 'EADDRINUSE'
      ? `Port ${String(port)} is in use: set OPERATIONS_PORT to another`
      : `OPERATIONS_HOST and OPERATIONS_PORT: ${failed}`,
  );
