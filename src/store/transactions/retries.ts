/** How long a command waits before another attempt. */
import { VersionMoved } from './optimisticWrites.js';

/** Longest pause of those who race for a document that moves on. */
const RACE_PAUSE_MS = 50;
/** Longest pause while the database has nothing new: an election, or a majority that lags behind the primary. */
const OUTAGE_PAUSE_MS = 1_000;

/** The attempts of one command that failed. */
export class Retries {
  #count = 0;
  #version: number | undefined;

  get count(): number {
    return this.#count;
  }

  /**
   * Pauses are short at first, and of random length, so that those who lost together do not meet again. Who loses against a version that
   * its own read does not have yet waits for the majority: deciding on the old version again only loses again.
   * @param random between 0 and 1
   */
  pauseMsAfter(error: unknown, random = Math.random()): number {
    const lost = error instanceof VersionMoved ? error : null;
    const isRace = lost !== null && (lost.version === undefined || lost.version !== this.#version);
    this.#version = lost?.version;
    const longest = Math.min(2 ** this.#count, isRace ? RACE_PAUSE_MS : OUTAGE_PAUSE_MS);
    this.#count += 1;
    return random * longest;
  }
}
