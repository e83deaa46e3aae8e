/** Life cycle of a WebSocket connection. */
import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { Consumer } from '../../graphql/engine/boundedQueue.js';
import type { AnswerMessage } from '../../graphql/engine/message.js';
import { CLOSE_REASONS, type SocketCloseReason } from '../closeReasons.js';
import type { RequestOrigin } from '../requestOrigin.js';
import type { Hold, LiveSubscription } from '../transport.js';
import { toUtf8, textFrame } from './frame.js';

/** One connection, from its upgrade to its end. */
export interface SocketConnection {
  readonly socket: WebSocket;
  /** What the socket writes to. */
  readonly wire: Duplex;
  /** The `authorization` header of its upgrade request. */
  readonly header: string | undefined;
  /** That of its upgrade request. */
  readonly origin: RequestOrigin;
  /** What the connection itself authenticated with; set once it is connected. */
  authorization?: string | undefined;
  /** Its place, which its subscriptions share; set if the connection has a token. */
  hold?: Hold;
  readonly subscriptions: Set<LiveSubscription>;
  /** Closes an anonymous socket; set if the connection has no token. */
  anonymousTimeout?: AnonymousTimeout;
  /** What must be undone when it ends. */
  readonly cleanups: (() => void)[];
}

/** Bytes a socket may be behind before its subscriptions wait: enough for the network to stay busy. */
const HIGH_WATER_BYTES = 64 * 1_024;
/** How long a connection without a token may wait for an operation that brings one. */
const ANONYMOUS_TIMEOUT_MS = 2_000;

/** Pings; ends a socket that did not answer the last ping. @returns how to stop */
export const keepAlive = ({ socket }: SocketConnection, heartbeatMs: number): (() => void) => {
  let answered = true;
  socket.on('pong', () => (answered = true));
  const timer = setInterval(() => {
    if (answered) {
      answered = false;
      socket.ping();
    } else socket.terminate();
  }, heartbeatMs);
  return () => clearInterval(timer);
};

/**
 * Sends the messages of one operation, each as one frame in one write. Around the bytes that all subscribers share there is nothing but
 * the operation's id. A slow reader slows its own subscriptions, and their bounded inboxes do the rest.
 */
export const nextSender = ({ socket, wire }: SocketConnection, id: string): Consumer<AnswerMessage> => {
  const head = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
  return (message) => {
    if (socket.readyState !== WebSocket.OPEN) return undefined;
    const frame = textFrame(head, message.encodedBy(toUtf8), TAIL);
    if (wire.writableLength >= HIGH_WATER_BYTES) return new Promise((resolve) => wire.write(frame, () => resolve()));
    wire.write(frame);
    return undefined;
  };
};
const TAIL = Buffer.from('}');

/** Resolves when the bytes are on their way, or never will be. */
export const send = (socket: WebSocket, data: string): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(data, () => resolve());
    else resolve();
  });

/** Closes a socket with the code of a reason, in its words or in more exact ones. */
export const closeSocket = (socket: WebSocket, why: SocketCloseReason, words?: string): void => {
  const [code, reason] = CLOSE_REASONS[why].frame;
  socket.close(code, words ?? reason);
};

/** Ends every subscription of a connection with an error that has the reason and the cursor, then closes it. Resolves when closed. */
export const closeConnection = async ({ socket, subscriptions }: SocketConnection, why: SocketCloseReason): Promise<void> => {
  if (socket.readyState === WebSocket.CLOSED) return;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await Promise.race([Promise.all([...subscriptions].map((subscription) => subscription.end(why))), closed]);
  // The protocol sends the errors before anything else has its turn; after a close nothing may be sent.
  await new Promise((resolve) => setImmediate(resolve));
  closeSocket(socket, why);
  await closed;
};

/** Closes a socket without a token if no operation brings one in time. */
export class AnonymousTimeout {
  readonly #socket: WebSocket;
  #operations = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    this.#wait();
  }

  /** Marks the start of an operation with its own token. @returns a function to call at its end */
  operationStarted(): () => void {
    let isOver = false;
    this.#operations += 1;
    this.stop();
    return () => {
      if (!isOver) this.#operations -= 1;
      isOver = true;
      if (this.#operations === 0) this.#wait();
    };
  }

  readonly stop = (): void => clearTimeout(this.#timer);

  #wait(): void {
    this.stop();
    this.#timer = setTimeout(() => closeSocket(this.#socket, 'NO_TOKEN'), ANONYMOUS_TIMEOUT_MS);
  }
}
