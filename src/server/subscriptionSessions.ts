/**
 * Lifetime of a subscription, for every transport: until the token expires, until it no longer identifies the same principal, until the
 * server shuts down.
 */
import { GraphQLError } from 'graphql';
import { audienceOf } from '../graphql/engine/audience.js';
import type { Consumer } from '../graphql/engine/boundedQueue.js';
import type { Authenticated, Authentication } from './auth/authentication.js';
import type { CloseReason } from './closeReasons.js';
import { errorCode } from './http/httpErrors.js';

/** Why a session ends before its subscriber wants it to. */
export type EndReason = Extract<CloseReason, 'TOKEN_EXPIRED' | 'ACCESS_ENDED' | 'GOING_AWAY'>;

/** A subscriber, and how its transport ends it. */
export interface Subscriber {
  readonly authorization: string | undefined;
  readonly caller: Authenticated;
  /** `SubscriptionSessions.accessGeneration` as it was before the caller was authenticated. */
  readonly generation: number;
  /** Called once. Resolves when it is closed. */
  readonly end: (why: EndReason) => Promise<void> | void;
}

export interface SubscriptionSession {
  /** Holds messages back while the session is being re-checked. */
  readonly guard: <T>(take: Consumer<T>) => Consumer<T>;
  /** The subscriber left. */
  readonly close: () => void;
}

export interface SessionsOptions {
  readonly authentication: Authentication;
  /** How often every session is checked again, in milliseconds. */
  readonly recheckMs: number;
  /** How long the ends of all sessions may be spread over when the server goes down, in milliseconds. */
  readonly spreadMs?: number;
}

interface SessionEntry {
  readonly subscriber: Subscriber;
  /** Resolves when it is ended; null while it lasts. */
  ending: Promise<void> | null;
  /** Resolves when the check is done; null while none is in progress. */
  checking: Promise<void> | null;
}

type AuthenticationResult = Awaited<ReturnType<Authentication['authenticate']>> | undefined;

/** The longest time a timer can wait. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Subscribers that are ended connect again, elsewhere: they should not do so at the same moment. */
const DRAIN_SPREAD_MS = 2_000;
/** A few need not be spread that far. */
const DRAIN_STEP_MS = 2;

/** All sessions of one server. */
export class SubscriptionSessions {
  readonly #entries = new Set<SessionEntry>();
  /** Checks in progress, by token. */
  readonly #checks = new Map<string | undefined, Promise<AuthenticationResult>>();
  #generation = 0;
  readonly #options: SessionsOptions;
  readonly #timer: NodeJS.Timeout;
  #isDraining = false;

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.recheckAll(), options.recheckMs).unref();
  }

  /** No new sessions are accepted. */
  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** Counts the changes that may end access. */
  get accessGeneration(): number {
    return this.#generation;
  }

  open(subscriber: Subscriber): SubscriptionSession {
    const entry: SessionEntry = { subscriber, ending: null, checking: null };
    if (subscriber.generation !== this.#generation) this.#recheck(entry);
    const waitMs = Math.min(subscriber.caller.expiresAt.getTime() - Date.now(), MAX_TIMER_MS);
    const expiry = setTimeout(() => void this.#end(entry, 'TOKEN_EXPIRED'), waitMs).unref();
    this.#entries.add(entry);
    return {
      guard: (take) => (item) =>
        entry.checking === null ? take(item) : entry.checking.then(() => (entry.ending === null ? take(item) : undefined)),
      close: () => {
        clearTimeout(expiry);
        this.#entries.delete(entry);
      },
    };
  }

  /**
   * Re-checks every session's token and closes those whose principal has changed. Called as soon as access may have ended: messages are
   * held back until the check is done.
   */
  recheckAll(): void {
    this.#generation += 1;
    for (const entry of this.#entries) this.#recheck(entry);
  }

  #recheck(entry: SessionEntry): void {
    if (entry.ending !== null) return;
    const checking = this.#endUnlessValid(entry, this.#authenticate(entry.subscriber.authorization)).finally(() => {
      if (entry.checking === checking) entry.checking = null;
    });
    entry.checking = checking;
  }

  /** A token is checked once for all its sessions, and again if anything changed meanwhile. */
  #authenticate(authorization: string | undefined): Promise<AuthenticationResult> {
    const known = this.#checks.get(authorization);
    if (known !== undefined) return known;
    const check = async (): Promise<AuthenticationResult> => {
      const before = this.#generation;
      const found = await this.#options.authentication.authenticate(authorization).catch(() => undefined);
      if (before !== this.#generation) return check();
      this.#checks.delete(authorization);
      return found;
    };
    const answer = check();
    this.#checks.set(authorization, answer);
    return answer;
  }

  /** Closes all sessions, a few at a time. Resolves when all are closed. */
  async drain(): Promise<void> {
    this.#isDraining = true;
    clearInterval(this.#timer);
    const entries = [...this.#entries];
    const apartMs = Math.min(DRAIN_STEP_MS, (this.#options.spreadMs ?? DRAIN_SPREAD_MS) / Math.max(entries.length, 1));
    await Promise.all(
      entries.map(async (entry, index) => {
        const waitMs = Math.floor(index * apartMs);
        if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
        await this.#end(entry, 'GOING_AWAY');
      }),
    );
  }

  async #endUnlessValid(entry: SessionEntry, answer: Promise<AuthenticationResult>): Promise<void> {
    const found = await answer;
    // An unreachable database or issuer does not end subscriptions.
    if (found === undefined || (found instanceof GraphQLError && errorCode(found) === 'UNAVAILABLE')) return;
    const still = found instanceof GraphQLError ? undefined : found?.principal;
    if (still === undefined || audienceOf(still) !== audienceOf(entry.subscriber.caller.principal)) void this.#end(entry, 'ACCESS_ENDED');
  }

  /** A session stays an entry until its subscriber closes it: `drain` waits for ends that have begun. */
  async #end(entry: SessionEntry, why: EndReason): Promise<void> {
    entry.ending ??= Promise.resolve(entry.subscriber.end(why));
    await entry.ending;
  }
}
