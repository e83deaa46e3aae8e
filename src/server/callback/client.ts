/**
 * Apollo Router's HTTP callback protocol, version callback/1.0 (GraphOS documentation, "HTTP Callback Protocol for GraphQL
 * Subscriptions"): the router subscribes once and receives callbacks. This process calls a URL chosen by someone else: so its origin must
 * be allowed by the operator, nothing is posted before the subscription is accepted, and the rate is limited.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { outboundUrlProblems } from '../../domain/listener/outboundUrls.js';
import { publicError } from '../../graphql/engine/masking.js';
import type { AnswerMessage } from '../../graphql/engine/message.js';
import type { GraphQLHttpRequest } from '../http/graphqlRequest.js';
import type { Post, PostResult } from './callbackRequest.js';
import type { LiveSubscription } from '../transport.js';

/** The callback URL of a router, and the verifier that authenticates callbacks. */
export interface CallbackRouter {
  readonly url: URL;
  readonly id: string;
  readonly verifier: string;
  /** Milliseconds between two `check` messages, less than the router's own interval; null for none. */
  readonly heartbeatMs: number | null;
}

export const CALLBACK_PROTOCOL = { 'subscription-protocol': 'callback/1.0' } as const;

const DEFAULT_HEARTBEAT_MS = 5_000;
/** A message sent at the end of the interval would arrive too late: a router may have ended the subscription. */
const PART_OF_INTERVAL = 0.7;
/** Limits of the heartbeat interval: not too frequent, and no longer than on other transports. */
const HEARTBEAT_MS = { least: 3_500, most: 15_000 } as const;
const MAX_NAME_LENGTH = 1_024;
const MAX_TRIES = 4;
const FIRST_DELAY_MS = 100;
/** Heartbeats in a row that may fail. */
const MAX_FAILED_HEARTBEATS = 3;

type Fields = Readonly<Record<string, unknown>>;

/** The callback parameters of a request; undefined without callbacks. */
export const callbackExtension = ({ extensions }: GraphQLHttpRequest): Fields | undefined => {
  const { subscription } = extensions;
  return typeof subscription === 'object' && subscription !== null ? (subscription as Fields) : undefined;
};

/**
 * Reads and checks where a router wants to be called back.
 * @param origins those that the operator allows, as `URL.origin` spells them
 */
export const parseRouter = (wanted: Fields, origins: readonly string[]): CallbackRouter | GraphQLError => {
  const { callbackUrl, subscriptionId, verifier, heartbeatIntervalMs = DEFAULT_HEARTBEAT_MS } = wanted;
  if (origins.length === 0) return publicError('BAD_REQUEST', 'Callback subscriptions are disabled: CALLBACK_ORIGINS is empty');
  if (!isName(callbackUrl) || !isName(subscriptionId) || !isName(verifier))
    return publicError('BAD_REQUEST', 'extensions.subscription needs callbackUrl, subscriptionId and verifier');
  if (typeof heartbeatIntervalMs !== 'number' || !(heartbeatIntervalMs >= 0))
    return publicError('BAD_REQUEST', 'extensions.subscription.heartbeatIntervalMs must be a number of milliseconds');
  const [issue] = outboundUrlProblems(callbackUrl, { allowPrivate: true, allowHttp: true });
  if (issue !== undefined) return publicError('BAD_REQUEST', `The callback address ${issue.message}`);
  const url = new URL(callbackUrl);
  if (!origins.includes(url.origin))
    return publicError('FORBIDDEN', `Callbacks to ${url.origin} are not allowed: add it to CALLBACK_ORIGINS`);
  return { url, id: subscriptionId, verifier, heartbeatMs: heartbeatIntervalMs === 0 ? null : heartbeatMsFor(heartbeatIntervalMs) };
};

const heartbeatMsFor = (intervalMs: number): number =>
  Math.min(Math.max(Math.round(PART_OF_INTERVAL * intervalMs), HEARTBEAT_MS.least), HEARTBEAT_MS.most);

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= MAX_NAME_LENGTH;

/** Sends the messages of one subscription to a router, one at a time. */
export class CallbackClient {
  readonly #router: CallbackRouter;
  readonly #post: Post;
  readonly #log: Logger;
  readonly #head: string;
  #last: Promise<unknown> = Promise.resolve();
  #isGone = false;

  constructor(router: CallbackRouter, post: Post, log: Logger) {
    this.#router = router;
    this.#post = post;
    this.#log = log;
    this.#head = `"id":${JSON.stringify(router.id)},"verifier":${JSON.stringify(router.verifier)}`;
  }

  /** Verifies with the router that it wants this subscription. */
  async check(): Promise<boolean> {
    return (await this.#send('check')) === 'taken';
  }

  /** Sends every message, then the end. Resolves when the router has received it or is gone. Never throws. */
  async deliver(subscription: LiveSubscription): Promise<void> {
    const stop = this.#keepAlive(subscription);
    await subscription.deliver({
      send: (message) => this.#next(message, subscription),
      complete: (error) => {
        stop();
        return this.#complete(error);
      },
    });
  }

  async #complete(error: GraphQLFormattedError | null): Promise<void> {
    if (!this.#isGone) await this.#persist('complete', error === null ? '' : `,"errors":[${JSON.stringify(error)}]`);
  }

  async #next({ text }: AnswerMessage, subscription: LiveSubscription): Promise<void> {
    const posted = await this.#persist('next', `,"payload":${text}`);
    if (posted === 'taken') return;
    this.#log.info(
      { origin: this.#router.url.origin, posted },
      'The router does not accept callbacks any more: the subscription is closed',
    );
    if (posted === 'unknown') void subscription.end('DELIVERY_UNCERTAIN');
    else this.#giveUp(subscription);
  }

  #keepAlive(subscription: LiveSubscription): () => void {
    const { heartbeatMs } = this.#router;
    if (heartbeatMs === null) return () => undefined;
    let failures = 0;
    const beat = async (): Promise<void> => {
      const posted = await this.#send('check');
      failures = posted === 'taken' ? 0 : failures + 1;
      if (posted === 'gone' || failures >= MAX_FAILED_HEARTBEATS) this.#giveUp(subscription);
    };
    const timer = setInterval(() => void beat(), heartbeatMs);
    return () => clearInterval(timer);
  }

  #giveUp(subscription: LiveSubscription): void {
    this.#isGone = true;
    subscription.close();
  }

  /** Retries for a while where that cannot duplicate a message: a lost event would be a gap. */
  async #persist(action: 'next' | 'complete', more: string): Promise<PostResult> {
    for (let attempt = 1; ; attempt += 1) {
      const posted = this.#isGone ? 'gone' : await this.#send(action, more);
      if (posted !== 'failed' || attempt === MAX_TRIES) return posted;
      await wait(FIRST_DELAY_MS * 2 ** attempt);
    }
  }

  /** Waits for the previous message: a router must get messages one at a time and in order. */
  #send(action: 'check' | 'next' | 'complete', more = ''): Promise<PostResult> {
    const body = `{"kind":"subscription","action":"${action}",${this.#head}${more}}`;
    const said = this.#last.then(() => this.#post(this.#router.url, body));
    this.#last = said;
    return said;
  }
}
