/** A receiver of notices on this machine, which answers as a test wants it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What arrived. */
export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** CloudEvents `id` of the body. */
  readonly id: string;
}

export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly received: ReceivedRequest[];
  /** How it answers from now on, by the number of the request, from 1. */
  answerWith(how: (response: ServerResponse, count: number) => void): void;
  close(): Promise<void>;
}

/** Answers with a status, and nothing else. */
export const answerStatus =
  (code: number) =>
  (response: ServerResponse): void =>
    void response.writeHead(code).end();

const idOf = (body: string): string => (JSON.parse(body) as { readonly id: string }).id;

/** Starts a receiver that answers 204. */
export const startReceiver = async (): Promise<Receiver> => {
  const received: ReceivedRequest[] = [];
  let answer: (response: ServerResponse, count: number) => void = answerStatus(204);
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ path: request.url ?? '', headers: request.headers, body, id: body === '' ? '' : idOf(body) });
      answer(response, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/notices`,
    port,
    received,
    answerWith: (how) => {
      answer = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
