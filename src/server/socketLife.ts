/** How a WebSocket lives and ends, whatever is said over it. */
import type { Duplex } from 'node:stream';
import { GraphQLError } from 'graphql';
import { WebSocket } from 'ws';
import type { Principal } from '../domain/principal.js';
import type { Authenticated, Authentication } from './authentication.js';
import { codeOf } from './refusals.js';

/** One connection, from its upgrade to its end. */
export interface Link {
  readonly socket: WebSocket;
  /** The `authorization` header of its upgrade request. */
  readonly header: string | undefined;
  /** What it authenticated with, and as whom; set once it is connected. */
  authorization?: string | undefined;
  caller?: Authenticated;
  /** What must be undone when it ends. */
  readonly cleanups: (() => void)[];
}

/** Close codes of graphql-transport-ws; 1001 is RFC 6455's. */
export const FORBIDDEN = 4403;
export const TOO_MANY = 4429;
export const FAULT = 4500;
const GOING_AWAY = 1001;

const CLOSE_WITHIN_MS = 3_000;
/** The longest time a timer can wait. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** How many sockets each principal holds. */
export class Seats {
  readonly #taken = new Map<string, number>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** @returns how to give the seat back, or null when there is none left */
  take({ principal }: Authenticated): (() => void) | null {
    const holder = JSON.stringify([principal.kind, principal.partyId, principal.id]);
    const taken = this.#taken.get(holder) ?? 0;
    if (taken >= this.#most) return null;
    this.#taken.set(holder, taken + 1);
    return () => this.#giveBack(holder);
  }

  #giveBack(holder: string): void {
    const left = (this.#taken.get(holder) ?? 1) - 1;
    if (left > 0) this.#taken.set(holder, left);
    else this.#taken.delete(holder);
  }
}

/** Pings; ends a socket that did not answer the last ping, or whose token no longer stands for the same principal. @returns how to stop */
export const keepAlive = (link: Link, authentication: Authentication, heartbeatMs: number): (() => void) => {
  let answered = true;
  link.socket.on('pong', () => (answered = true));
  const timer = setInterval(() => {
    if (answered) {
      answered = false;
      link.socket.ping();
      void checkAgain(link, authentication);
    } else link.socket.terminate();
  }, heartbeatMs);
  return () => clearInterval(timer);
};

/** Closes a socket whose token no longer stands for whom it stood for: nothing more is sent over it then. */
export const checkAgain = async ({ socket, authorization, caller }: Link, authentication: Authentication): Promise<void> => {
  if (caller === undefined) return;
  const found = await authentication.authenticate(authorization).catch(() => undefined);
  // A database or issuer out of reach ends nobody's subscription.
  if (found === undefined || (found instanceof GraphQLError && codeOf(found) === 'UNAVAILABLE')) return;
  const still = found instanceof GraphQLError ? undefined : found?.principal;
  if (still === undefined || standing(still) !== standing(caller.principal)) socket.close(FORBIDDEN, 'Access ended');
};

/** What a principal may do and for whom: equal texts mean equal access. */
const standing = ({ kind, partyId, permissions }: Principal): string => JSON.stringify([kind, partyId, [...permissions].sort()]);

/** Closes a socket when its token ends. @returns how not to */
export const closeWhen = (expiresAt: Date, socket: WebSocket): (() => void) => {
  const timer = setTimeout(() => socket.close(FORBIDDEN, 'Token expired'), Math.min(expiresAt.getTime() - Date.now(), LONGEST_WAIT_MS));
  return () => clearTimeout(timer);
};

/** Resolves when the bytes are on their way: a slow reader slows its own subscriptions, and their bounded inboxes do the rest. */
export const sent = (socket: WebSocket, data: string): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(data, () => resolve());
    else resolve();
  });

/** Closes a socket with 1001; resolves when it is closed, by force after a while. */
export const goingAway = (socket: WebSocket): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => socket.terminate(), CLOSE_WITHIN_MS);
    socket.once('close', () => {
      clearTimeout(force);
      resolve();
    });
    socket.close(GOING_AWAY, 'Going away');
  });

/** Answers a request for a WebSocket that will not be one. */
export const refuseUpgrade = (socket: Duplex, status: string): void => {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};
