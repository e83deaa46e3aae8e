/** Keeps one caller from taking the time of the others: rates, places, and refusals that cost little. */
import { setImmediate } from 'node:timers/promises';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { LoadLimits } from '../../config.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { publicError } from '../../graphql/engine/masking.js';
import { count } from '../../telemetry/recording.js';
import { errorCode } from '../http/httpErrors.js';
import { FairQueue, type Leave } from './fairQueue.js';
import { measureLoopDelay, type LoopDelay } from './loopDelay.js';
import { RateLimits } from './rateLimits.js';

const REMEMBERED_TOKENS = 10_000;
const REMEMBERED_ADDRESSES = 10_000;
/** How long an address from which a valid token came is not held responsible for others. */
const TRUSTED_MS = 600_000;

/** The same for all tokens and connections of a principal. */
const callerOf = (principal: Principal | null, address: string): string =>
  principal === null ? `NONE ${address}` : JSON.stringify([principal.kind, principal.partyId, principal.id]);

const tooMany = (what: string, seconds: number): GraphQLError =>
  publicError('TOO_MANY_REQUESTS', `Too many ${what} in a minute: retry in ${String(seconds)} s`, { retryAfterSeconds: seconds });

const BUSY = publicError('UNAVAILABLE', 'Too many operations wait, or this one waited too long: retry in a second', {
  retryAfterSeconds: 1,
});

/** What is refused is counted by its code. */
const refused = <E extends GraphQLError | null>(error: E): E => {
  if (error !== null) count('graphql_server_refused_total', { code: errorCode(error) });
  return error;
};

/** Guards one server. */
export class LoadGuard {
  readonly #rates: RateLimits;
  readonly #queue: FairQueue;
  readonly #delay: LoopDelay;
  /** Whose a header is, so that a refusal costs no authentication. */
  readonly #callers = new LRUCache<string, string>({ max: REMEMBERED_TOKENS });
  /** A proxy or a gateway has one address for good callers and bad. */
  readonly #trusted = new LRUCache<string, true>({ max: REMEMBERED_ADDRESSES, ttl: TRUSTED_MS });

  constructor({ ratesPerMinute, operations, waitingPerPrincipal, waitMs }: LoadLimits) {
    this.#rates = new RateLimits(ratesPerMinute);
    this.#delay = measureLoopDelay();
    this.#queue = new FairQueue({ places: operations, waiting: waitingPerPrincipal, waitMs, delayMs: this.#delay.current });
  }

  /** Before anything is done: whether the queue of a known caller is full, or an unknown one has guessed too often. */
  async arrival(authorization: string | undefined, address: string): Promise<GraphQLError | null> {
    const caller = authorization === undefined ? undefined : this.#callers.get(authorization);
    if (caller !== undefined) return refused(this.#queue.isFull(caller) ? BUSY : null);
    if (authorization === undefined || this.#trusted.has(address)) return null;
    const seconds = await this.#rates.exceeded('failedTokens', address);
    return refused(seconds === null ? null : tooMany('invalid tokens', seconds));
  }

  /** After authentication. */
  async authenticated(authorization: string | undefined, address: string, found: Principal | GraphQLError | null): Promise<void> {
    if (authorization === undefined || found === null) return;
    if (found instanceof GraphQLError) {
      if (errorCode(found) === 'UNAUTHENTICATED') await this.#rates.consume('failedTokens', address);
      return;
    }
    this.#callers.set(authorization, callerOf(found, address));
    this.#trusted.set(address, true);
  }

  /**
   * Has a document that is not known parsed when it is its caller's turn: it takes milliseconds in which nothing else happens.
   * @returns why it is not
   */
  async newDocument(principal: Principal | null, address: string, parse: () => void): Promise<GraphQLError | null> {
    const caller = callerOf(principal, address);
    const seconds = await this.#rates.consume('documents', caller);
    if (seconds !== null) return refused(tooMany('new documents', seconds));
    const leave = await this.#queue.enter(caller);
    if (leave === null) return refused(BUSY);
    try {
      parse();
      await setImmediate();
    } finally {
      leave();
    }
    return null;
  }

  /** Before an operation runs. @returns how it gives its place back, or why it has none */
  async place(principal: Principal | null, address: string, type: OperationTypeNode | undefined): Promise<Leave | GraphQLError> {
    const caller = callerOf(principal, address);
    if (type === OperationTypeNode.MUTATION) {
      const seconds = await this.#rates.consume('mutations', caller);
      if (seconds !== null) return refused(tooMany('mutations', seconds));
    }
    return (await this.#queue.enter(caller)) ?? refused(BUSY);
  }

  stop(): void {
    this.#delay.stop();
  }
}
