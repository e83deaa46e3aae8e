/** Index of subscribers by the aggregates or parties they are restricted to: an event costs nothing for subscribers it does not concern. */
import type { RecordedEvent } from '../../domain/kernel/decider.js';

/** What an inbox may limit itself to: the ids of aggregates or of parties, at least one of which its events concern. */
export type SubjectIds = readonly string[];

/** Which events a subscriber wants. */
export interface EventSubscriber {
  /** Null for all events. */
  readonly subjectIds: SubjectIds | null;
  readonly matches: (event: RecordedEvent) => boolean;
}

/** A set of subscribers in order of arrival, indexed by subject. */
export class SubscriberIndex<I extends EventSubscriber> {
  readonly #all = new Set<I>();
  readonly #general = new Set<I>();
  readonly #about = new Map<string, Set<I>>();

  add(subscriber: I): void {
    this.#all.add(subscriber);
    if (subscriber.subjectIds === null) this.#general.add(subscriber);
    for (const id of subscriber.subjectIds ?? []) {
      const others = this.#about.get(id);
      if (others === undefined) this.#about.set(id, new Set([subscriber]));
      else others.add(subscriber);
    }
  }

  delete(subscriber: I): void {
    this.#all.delete(subscriber);
    this.#general.delete(subscriber);
    for (const id of subscriber.subjectIds ?? []) {
      const others = this.#about.get(id);
      others?.delete(subscriber);
      if (others?.size === 0) this.#about.delete(id);
    }
  }

  /** Those who want an event, each once. */
  matching(event: RecordedEvent): readonly I[] {
    const named = new Set([event.aggregateId, ...event.partyIds].flatMap((id) => [...(this.#about.get(id) ?? [])]));
    return [...this.#general, ...named].filter((subscriber) => subscriber.matches(event));
  }

  /** Everybody. */
  [Symbol.iterator](): IterableIterator<I> {
    return [...this.#all][Symbol.iterator]();
  }
}
