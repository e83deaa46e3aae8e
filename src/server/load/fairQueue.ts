/**
 * Which operation runs next. Each caller may always run one; the places beyond that are shared, and there are fewer of them the later the
 * event loop is. What finds no place waits behind its own caller's work alone, so that one who asks for much delays nobody else.
 */

export interface FairQueueOptions {
  /** Operations that run at a time while the loop is in time. */
  readonly places: number;
  /** Operations of one caller that may wait. */
  readonly waiting: number;
  /** How late the event loop is, in milliseconds. */
  readonly delayMs: () => number;
  /** How long an operation may wait, in milliseconds. */
  readonly waitMs: number;
}

/** Gives the place back. Call it once. */
export type Leave = () => void;

interface Waiter {
  readonly since: number;
  /** Null: it waited too long. */
  readonly start: (leave: Leave | null) => void;
}

/** Up to this delay, all places are used. */
const IN_TIME_MS = 20;

/** Gives places to callers, who are told apart by a text. */
export class FairQueue {
  readonly #options: FairQueueOptions;
  readonly #running = new Map<string, number>();
  /** By caller; the order of the callers is that in which they are next. */
  readonly #waiting = new Map<string, Waiter[]>();
  #total = 0;

  constructor(options: FairQueueOptions) {
    this.#options = options;
  }

  /** Whether nothing more of a caller would be taken. */
  isFull(caller: string): boolean {
    return (this.#waiting.get(caller)?.length ?? 0) >= this.#options.waiting;
  }

  /** Waits for a place. @returns null when too many wait already, or it waited too long */
  enter(caller: string): Promise<Leave | null> | Leave | null {
    if (this.#mayRun(caller) && !this.#waiting.has(caller)) return this.#start(caller);
    if (this.isFull(caller)) return null;
    return new Promise((start) => {
      const waiters = this.#waiting.get(caller) ?? [];
      waiters.push({ since: performance.now(), start });
      this.#waiting.set(caller, waiters);
    });
  }

  #mayRun(caller: string): boolean {
    if (!this.#running.has(caller)) return true;
    const { places, delayMs } = this.#options;
    const delay = delayMs();
    // Squared: what waits for a late loop makes it later still.
    const share = delay <= IN_TIME_MS ? 1 : (IN_TIME_MS / delay) ** 2;
    return this.#total < places * share;
  }

  #start(caller: string): Leave {
    this.#total += 1;
    this.#running.set(caller, (this.#running.get(caller) ?? 0) + 1);
    return () => {
      this.#total -= 1;
      const left = (this.#running.get(caller) ?? 1) - 1;
      if (left > 0) this.#running.set(caller, left);
      else this.#running.delete(caller);
      this.#next();
    };
  }

  /** Starts what may run, one of each caller in turn. */
  #next(): void {
    for (const [caller, waiters] of [...this.#waiting]) {
      if (!this.#mayRun(caller)) continue;
      const waiter = waiters.shift();
      this.#waiting.delete(caller);
      // Behind all others.
      if (waiters.length > 0) this.#waiting.set(caller, waiters);
      if (waiter !== undefined) waiter.start(this.#isLate(waiter) ? this.#refuseLate() : this.#start(caller));
    }
  }

  #isLate({ since }: Waiter): boolean {
    return performance.now() - since > this.#options.waitMs;
  }

  /** Its place is free for another one. */
  #refuseLate(): null {
    setImmediate(() => this.#next());
    return null;
  }
}
