/** Stands for a router that subscribes by the HTTP callback protocol: it asks, and is posted to. */
import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Asking, type Heard, Hearing, type Subscriber } from './subscribers.js';

/** A message as the protocol has it. */
export interface Told {
  readonly kind: string;
  readonly action: string;
  readonly id: string;
  readonly verifier: string;
  readonly payload?: Heard;
  readonly errors?: Heard['errors'];
}

interface Waiting {
  readonly hearing: Hearing;
  readonly verifier: string;
  isPaused: boolean;
  readonly held: (() => void)[];
}

export interface Router {
  readonly origin: string;
  /** Every message so far, with the protocol it named. */
  readonly told: readonly (Told & { readonly protocol: string | undefined })[];
  /** Subscribes at a server. */
  readonly over: (url: string, asking: Asking, more?: Readonly<Record<string, unknown>>) => Subscriber;
  /** Answers every message like this, whatever it is; null: as a router does. */
  answers(status: number | null): void;
  close(): Promise<void>;
}

/** Starts a router on any free port. */
export const startRouter = async (): Promise<Router> => {
  const told: (Told & { readonly protocol: string | undefined })[] = [];
  const waiting = new Map<string, Waiting>();
  let always: number | null = null;
  const take = (message: Told, response: ServerResponse): void => {
    const known = waiting.get(message.id);
    if (always !== null || known?.verifier !== message.verifier) {
      response.writeHead(always ?? 404).end();
      return;
    }
    if (message.action === 'check') known.hearing.beat();
    if (message.action === 'next') known.hearing.hear(message.payload ?? {});
    if (message.action === 'complete') known.hearing.over(known.hearing.errorsOf({ ...(message.errors && { errors: message.errors }) }));
    response.writeHead(204, { 'subscription-protocol': 'callback/1.0' }).end();
  };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const message = JSON.parse(body) as Told;
      told.push({ ...message, protocol: request.headers['subscription-protocol'] as string | undefined });
      const known = waiting.get(message.id);
      if (known?.isPaused === true) known.held.push(() => take(message, response));
      else take(message, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origin,
    told,
    answers: (status) => {
      always = status;
    },
    over: (url, { query, variables = {}, token }, more = {}) => {
      const [id, verifier, hearing] = [randomUUID(), randomUUID(), new Hearing()];
      const subscription = { callbackUrl: `${origin}/callback/${id}`, subscriptionId: id, verifier, heartbeatIntervalMs: 5_000, ...more };
      const known: Waiting = { hearing, verifier, isPaused: false, held: [] };
      waiting.set(id, known);
      void fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          accept: 'application/json;callbackSpec=1.0, application/json',
          'content-type': 'application/json',
          ...(token !== null && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables, extensions: { subscription } }),
      }).then(async (response) => {
        const answer = (await response.json()) as Heard;
        if (answer.errors !== undefined) hearing.over(hearing.errorsOf(answer));
      });
      return {
        next: () => hearing.next(),
        ended: hearing.ended,
        beats: (count) => hearing.beats(count),
        pause: () => {
          known.isPaused = true;
        },
        resume: () => {
          known.isPaused = false;
          for (const take of known.held.splice(0)) take();
        },
        kill: () => void waiting.delete(id),
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
