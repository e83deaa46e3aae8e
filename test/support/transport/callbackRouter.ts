/** Simulates a router that subscribes by the HTTP callback protocol. */
import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type SubscriptionRequest, type SubscriptionAnswer, SubscriptionRecorder, type Subscriber } from './subscribers.js';

/** A message as the protocol has it. */
export interface CallbackMessage {
  readonly kind: string;
  readonly action: string;
  readonly id: string;
  readonly verifier: string;
  readonly payload?: SubscriptionAnswer;
  readonly errors?: SubscriptionAnswer['errors'];
}

interface CallbackSubscription {
  readonly recorder: SubscriptionRecorder;
  readonly verifier: string;
  isPaused: boolean;
  readonly held: (() => void)[];
}

export interface Router {
  readonly origin: string;
  /** Every message so far, with the protocol it named. */
  readonly messages: readonly (CallbackMessage & { readonly protocol: string | undefined })[];
  /** Subscribes at a server. */
  readonly subscribe: (url: string, asking: SubscriptionRequest, more?: Readonly<Record<string, unknown>>) => Subscriber;
  /** Answers every message like this, whatever it is; null: as a router does. */
  answerWith(status: number | null): void;
  close(): Promise<void>;
}

/** Starts a router on any free port. */
export const startRouter = async (): Promise<Router> => {
  const messages: (CallbackMessage & { readonly protocol: string | undefined })[] = [];
  const subscriptions = new Map<string, CallbackSubscription>();
  let fixedStatus: number | null = null;
  const handle = (message: CallbackMessage, response: ServerResponse): void => {
    const known = subscriptions.get(message.id);
    if (fixedStatus !== null || known?.verifier !== message.verifier) {
      response.writeHead(fixedStatus ?? 404).end();
      return;
    }
    if (message.action === 'check') known.recorder.addHeartbeat();
    if (message.action === 'next') known.recorder.addAnswer(message.payload ?? {});
    if (message.action === 'complete') known.recorder.end(known.recorder.errorsOf({ ...(message.errors && { errors: message.errors }) }));
    response.writeHead(204, { 'subscription-protocol': 'callback/1.0' }).end();
  };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const message = JSON.parse(body) as CallbackMessage;
      messages.push({ ...message, protocol: request.headers['subscription-protocol'] as string | undefined });
      const known = subscriptions.get(message.id);
      if (known?.isPaused === true) known.held.push(() => handle(message, response));
      else handle(message, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origin,
    messages,
    answerWith: (status) => {
      fixedStatus = status;
    },
    subscribe: (url, { query, variables = {}, token }, more = {}) => {
      const [id, verifier, hearing] = [randomUUID(), randomUUID(), new SubscriptionRecorder()];
      const subscription = { callbackUrl: `${origin}/callback/${id}`, subscriptionId: id, verifier, heartbeatIntervalMs: 5_000, ...more };
      const known: CallbackSubscription = { recorder: hearing, verifier, isPaused: false, held: [] };
      subscriptions.set(id, known);
      void fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          accept: 'application/json;callbackSpec=1.0, application/json',
          'content-type': 'application/json',
          ...(token !== null && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables, extensions: { subscription } }),
      }).then(async (response) => {
        const answer = (await response.json()) as SubscriptionAnswer;
        if (answer.errors !== undefined) hearing.end(hearing.errorsOf(answer));
      });
      return {
        next: () => hearing.next(),
        ended: hearing.ended,
        heartbeats: (count) => hearing.heartbeats(count),
        pause: () => {
          known.isPaused = true;
        },
        resume: () => {
          known.isPaused = false;
          for (const handle of known.held.splice(0)) handle();
        },
        kill: () => void subscriptions.delete(id),
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
