/**
 * The thread that answers operators: it goes on answering while the event loop of the product does not. `/livez` is answered from a clock
 * that the product's loop keeps; anything else is put to the product, and times out by itself.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread is started with. */
export interface OperationsThreadData {
  readonly host: string;
  readonly port: number;
  /** The product's loop writes `Date.now()` here, again and again. */
  readonly beat: SharedArrayBuffer;
  /** How old the clock may be before the loop counts as stalled, in milliseconds. */
  readonly stalledAfterMs: number;
  /** Milliseconds that the product may take to answer. */
  readonly answerWithinMs: number;
}

/** An answer of the product. */
export interface OperationsAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export type FromThread =
  | { readonly port: number }
  | { readonly failed: string; readonly code: string | undefined }
  | { readonly ask: number; readonly path: string };
export type ToThread = 'close' | { readonly answered: number; readonly answer: OperationsAnswer };

const parent = parentPort;
if (parent === null) throw new Error('This file is started as a worker thread');
const { host, port, beat, stalledAfterMs, answerWithinMs } = workerData as OperationsThreadData;
const clock = new BigInt64Array(beat);
const waiting = new Map<number, (answer: OperationsAnswer) => void>();
let asked = 0;

const send = (response: ServerResponse, { status, contentType, body }: OperationsAnswer): void => {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
};
const json = (status: number, body: object): OperationsAnswer => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});

const silentForMs = (): number => Math.max(0, Date.now() - Number(Atomics.load(clock, 0)));

const liveness = (): OperationsAnswer => {
  const silentMs = silentForMs();
  return silentMs > stalledAfterMs ? json(503, { status: 'stalled', silentMs }) : json(200, { status: 'alive', silentMs });
};

const ask = (path: string): Promise<OperationsAnswer> =>
  new Promise((resolve) => {
    const id = (asked += 1);
    const timer = setTimeout(() => {
      waiting.delete(id);
      resolve(json(503, { status: 'not ready', reason: 'the event loop does not answer', silentMs: silentForMs() }));
    }, answerWithinMs);
    waiting.set(id, (answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
    parent.postMessage({ ask: id, path } satisfies FromThread);
  });

const server = createServer((request, response) => {
  const path = request.url?.split('?')[0] ?? '';
  if (request.method !== 'GET') send(response, json(405, { status: 'not allowed' }));
  else if (path === '/livez') send(response, liveness());
  else void ask(path).then((answer) => send(response, answer));
});

parent.on('message', (message: ToThread) => {
  if (message === 'close') {
    server.close();
    server.closeAllConnections();
    parent.close();
    return;
  }
  waiting.get(message.answered)?.(message.answer);
  waiting.delete(message.answered);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  parent.postMessage({ failed: error.message, code: error.code } satisfies FromThread);
  parent.close();
});
server.listen({ host, port }, () => parent.postMessage({ port: (server.address() as AddressInfo).port } satisfies FromThread));
