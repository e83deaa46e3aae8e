/** How much of what is costly a caller may ask for in a minute. */
import type { LoadLimits } from '../../config.js';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** What is counted, and how much of it there may be. */
type RatesPerMinute = LoadLimits['ratesPerMinute'];

const SECONDS = 60;

/** Counts, and says when a caller may go on. */
export class RateLimits {
  readonly #limiters: Readonly<Record<keyof RatesPerMinute, RateLimiterMemory>>;

  constructor(rates: RatesPerMinute) {
    const limiter = (keyPrefix: keyof RatesPerMinute): RateLimiterMemory =>
      new RateLimiterMemory({ keyPrefix, points: rates[keyPrefix], duration: SECONDS });
    this.#limiters = { mutations: limiter('mutations'), documents: limiter('documents'), failedTokens: limiter('failedTokens') };
  }

  /** Counts one more. @returns null, or the seconds after which the caller may go on */
  async consume(what: keyof RatesPerMinute, caller: string): Promise<number | null> {
    try {
      await this.#limiters[what].consume(caller);
      return null;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
      throw error;
    }
  }

  /** Whether a caller has used up its share, without counting. @returns as `consume` does */
  async exceeded(what: keyof RatesPerMinute, caller: string): Promise<number | null> {
    const used = await this.#limiters[what].get(caller);
    return used !== null && used.remainingPoints <= 0 ? Math.max(1, Math.ceil(used.msBeforeNext / 1_000)) : null;
  }
}
