import type { Timestamp } from 'bson';
import type { Engine } from './engine.js';
import { fail } from './errors.js';
import { positionOf } from './log.js';
import type { Snapshot } from './storage.js';

/** How long a moment can be read (`minSnapshotHistoryWindowInSeconds`). */
const momentLifeMs = 300_000;

/** More moments than these are not kept. */
const mostMoments = 100;

/** A past state that reads with the concern `snapshot` share. */
interface Moment {
  readonly time: Timestamp;
  readonly reader: Snapshot;
  readonly until: number;
}

/** The moments that reads with the concern `snapshot` have seen, for those that come back to them. */
export class Moments {
  readonly #engine: Engine;
  readonly #kept = new Map<string, Moment>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /**
   * The state at a time that a read has been told before, or the state now.
   * @throws MongoError 239 when the moment is not kept
   */
  at(time: Timestamp | undefined): Pick<Moment, 'time' | 'reader'> {
    if (time !== undefined)
      return (
        this.#kept.get(positionOf(time, 0)) ??
        fail('SnapshotTooOld', 'The read timestamp atClusterTime is older than the oldest available timestamp.')
      );
    const now = this.#engine.time;
    const known = this.#kept.get(positionOf(now, 0));
    if (known) return known;
    const moment = { time: now, reader: this.#engine.storage.snapshot(), until: Date.now() + momentLifeMs };
    this.#kept.set(positionOf(now, 0), moment);
    this.forget(Date.now());
    return moment;
  }

  /** Lets go of the moments whose time is over. @param now epoch milliseconds */
  forget(now: number): void {
    for (const [key, { reader, until }] of this.#kept) {
      if (until > now && this.#kept.size <= mostMoments) return;
      reader.release();
      this.#kept.delete(key);
    }
  }
}
