/**
 * How long whoever subscribes may stay, whatever the transport: until the token ends, until it no longer stands for the same principal,
 * until the server goes down.
 */
import { GraphQLError } from 'graphql';
import { audienceOf } from '../graphql/engine/audience.js';
import type { Take } from '../graphql/engine/boundedQueue.js';
import type { Authenticated, Authentication } from './auth/authentication.js';
import { codeOf } from './http/httpErrors.js';

/** Why a stay ends before the subscriber wants it to. */
export type Departure = 'TOKEN_EXPIRED' | 'ACCESS_ENDED' | 'GOING_AWAY';

/** Who stays, and how the transport ends it. */
export interface Guest {
  readonly authorization: string | undefined;
  readonly caller: Authenticated;
  /** `Stays.changes` as it was before the caller was authenticated. */
  readonly since: number;
  /** Called once. Resolves when nothing is left of it. */
  readonly end: (why: Departure) => Promise<void> | void;
}

export interface Stay {
  /** Lets nothing through while it is being asked whether the guest may still stay. */
  readonly guard: <T>(take: Take<T>) => Take<T>;
  /** The guest left. */
  readonly over: () => void;
}

export interface StaysOptions {
  readonly authentication: Authentication;
  /** How often every guest is looked at again, in milliseconds. */
  readonly againMs: number;
  /** How long the departures of a server that goes down may be spread over, in milliseconds. */
  readonly spreadMs?: number;
}

interface Entry {
  readonly guest: Guest;
  isOver: boolean;
  /** Resolves when it is known whether the guest may stay; null while nobody asks. */
  asking: Promise<void> | null;
}

type Found = Awaited<ReturnType<Authentication['authenticate']>> | undefined;

/** The longest time a timer can wait. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;
/** Those who are sent away all come back, elsewhere: they should not come at the same moment. */
const SPREAD_MS = 2_000;
/** As long as few are sent away, there is no need to spread them far. */
const APART_MS = 2;

/** Everybody who stays with one server. */
export class Stays {
  readonly #entries = new Set<Entry>();
  /** What is being asked at present, by token. */
  readonly #questions = new Map<string | undefined, Promise<Found>>();
  #changes = 0;
  readonly #options: StaysOptions;
  readonly #timer: NodeJS.Timeout;
  #isDraining = false;

  constructor(options: StaysOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.askAgain(), options.againMs).unref();
  }

  /** Nobody new is welcome any more. */
  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** How often anything has changed that may end somebody's access. */
  get changes(): number {
    return this.#changes;
  }

  begin(guest: Guest): Stay {
    const entry: Entry = { guest, isOver: false, asking: null };
    if (guest.since !== this.#changes) this.#askOf(entry);
    const waitMs = Math.min(guest.caller.expiresAt.getTime() - Date.now(), LONGEST_WAIT_MS);
    const expiry = setTimeout(() => void this.#end(entry, 'TOKEN_EXPIRED'), waitMs).unref();
    this.#entries.add(entry);
    return {
      guard: (take) => (item) => (entry.asking === null ? take(item) : entry.asking.then(() => (entry.isOver ? undefined : take(item)))),
      over: () => {
        entry.isOver = true;
        clearTimeout(expiry);
        this.#entries.delete(entry);
      },
    };
  }

  /**
   * Asks of every guest whether the token still stands for the same principal, and sends away whoever it does not. Called as soon as
   * anything happens that may end somebody's access: what comes after it reaches nobody before the answer is there.
   */
  askAgain(): void {
    this.#changes += 1;
    for (const entry of this.#entries) this.#askOf(entry);
  }

  #askOf(entry: Entry): void {
    const asking = this.#ask(entry, this.#question(entry.guest.authorization)).finally(() => {
      if (entry.asking === asking) entry.asking = null;
    });
    entry.asking = asking;
  }

  /** However many guests have a token, and however much happens, it is asked about once at a time: until nothing changed meanwhile. */
  #question(authorization: string | undefined): Promise<Found> {
    const known = this.#questions.get(authorization);
    if (known !== undefined) return known;
    const ask = async (): Promise<Found> => {
      const asked = this.#changes;
      const found = await this.#options.authentication.authenticate(authorization).catch(() => undefined);
      if (asked !== this.#changes) return ask();
      this.#questions.delete(authorization);
      return found;
    };
    const answer = ask();
    this.#questions.set(authorization, answer);
    return answer;
  }

  /** Sends everybody away, a few at a time. Resolves when all are gone. */
  async drain(): Promise<void> {
    this.#isDraining = true;
    clearInterval(this.#timer);
    const entries = [...this.#entries];
    const apartMs = Math.min(APART_MS, (this.#options.spreadMs ?? SPREAD_MS) / Math.max(entries.length, 1));
    await Promise.all(
      entries.map(async (entry, index) => {
        const waitMs = Math.floor(index * apartMs);
        if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
        await this.#end(entry, 'GOING_AWAY');
      }),
    );
  }

  async #ask(entry: Entry, answer: Promise<Found>): Promise<void> {
    const found = await answer;
    // A database or issuer out of reach ends nobody's subscription.
    if (found === undefined || (found instanceof GraphQLError && codeOf(found) === 'UNAVAILABLE')) return;
    const still = found instanceof GraphQLError ? undefined : found?.principal;
    if (still === undefined || audienceOf(still) !== audienceOf(entry.guest.caller.principal)) void this.#end(entry, 'ACCESS_ENDED');
  }

  async #end(entry: Entry, why: Departure): Promise<void> {
    if (entry.isOver) return;
    entry.isOver = true;
    this.#entries.delete(entry);
    await entry.guest.end(why);
  }
}
