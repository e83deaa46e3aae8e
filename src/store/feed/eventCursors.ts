/** The cursors of the last events, so that whoever made a change can follow what comes after it. */
import type { FeedEvent } from './liveStream.js';

/** How many events are remembered. */
const REMEMBERED = 1_000;
/** Milliseconds that an event may take to come through the change stream. */
const ARRIVAL_MS = 2_000;

/** Remembers the position right after each event, by the event's id. */
export class EventCursors {
  readonly #cursors = new Map<string, string>();
  readonly #waiting = new Map<string, ((cursor: string) => void)[]>();

  /** Called with each event as it comes. */
  add({ cursor, event: { _id } }: FeedEvent): void {
    this.#cursors.set(_id, cursor);
    for (const oldest of this.#cursors.keys()) {
      if (this.#cursors.size <= REMEMBERED) break;
      this.#cursors.delete(oldest);
    }
    for (const resolve of this.#waiting.get(_id) ?? []) resolve(cursor);
    this.#waiting.delete(_id);
  }

  /** @returns the position right after an event; null when it does not come in time, or came too long ago */
  async after(eventId: string): Promise<string | null> {
    const known = this.#cursors.get(eventId);
    if (known !== undefined) return known;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(eventId);
        resolve(null);
      }, ARRIVAL_MS);
      timer.unref();
      const arrived = (cursor: string): void => {
        clearTimeout(timer);
        resolve(cursor);
      };
      this.#waiting.set(eventId, [...(this.#waiting.get(eventId) ?? []), arrived]);
    });
  }
}
