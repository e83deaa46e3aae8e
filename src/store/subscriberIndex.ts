/** Who is to hear of an event. Whoever names aggregates or parties is found by name: an event costs nothing to those it does not concern. */
import type { Recorded } from '../domain/kernel/decider.js';

/** What an inbox may limit itself to: the ids of aggregates or of parties, at least one of which its events concern. */
export type About = readonly string[];

export interface Addressed {
  /** Null hears of everything. */
  readonly about: About | null;
  readonly wants: (event: Recorded) => boolean;
}

/** A set of inboxes, in the order they came, by what they are about. */
export class Inboxes<I extends Addressed> {
  readonly #all = new Set<I>();
  readonly #general = new Set<I>();
  readonly #about = new Map<string, Set<I>>();

  add(inbox: I): void {
    this.#all.add(inbox);
    if (inbox.about === null) this.#general.add(inbox);
    for (const id of inbox.about ?? []) {
      const others = this.#about.get(id);
      if (others === undefined) this.#about.set(id, new Set([inbox]));
      else others.add(inbox);
    }
  }

  delete(inbox: I): void {
    this.#all.delete(inbox);
    this.#general.delete(inbox);
    for (const id of inbox.about ?? []) {
      const others = this.#about.get(id);
      others?.delete(inbox);
      if (others?.size === 0) this.#about.delete(id);
    }
  }

  /** Those who want an event, each once. */
  wanting(event: Recorded): readonly I[] {
    const named = new Set([event.aggregateId, ...event.partyIds].flatMap((id) => [...(this.#about.get(id) ?? [])]));
    return [...this.#general, ...named].filter((inbox) => inbox.wants(event));
  }

  /** Everybody. */
  [Symbol.iterator](): IterableIterator<I> {
    return [...this.#all][Symbol.iterator]();
  }
}
