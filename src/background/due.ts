/** Documents due at an instant, by the indexes named `due`. */
import { system } from '../domain/kernel/principal.js';
import type { ScopedCollection } from '../store/collection.js';
import { readMany } from '../store/reading/read.js';
import { scope } from '../store/scope.js';
import type { Store } from '../store/store.js';

/** A collection with due documents. */
export type DueCollection<D extends Due = Due> = ScopedCollection<D>;
interface Due {
  readonly _id: string;
  readonly nextDueAt: Date | null;
}

const TIMER = system('timer');

/** The filter for documents due at an instant. The partial index contains dates only, so the filter must require a date. */
export const dueBy = (now: Date) => ({ nextDueAt: { $lte: now, $type: 'date' } }) as const;

/**
 * When the first document of a collection is due.
 * @param among a further filter; all when absent
 * @returns null when none is due at any time
 */
export const firstDue = async (store: Store, collection: DueCollection, among: object = {}): Promise<Date | null> => {
  const filter = scope(TIMER, collection, { nextDueAt: { $type: 'date' }, ...among });
  const [first] = await readMany(store, filter, { sort: { nextDueAt: 1 }, limit: 1, projection: { nextDueAt: 1 } });
  return first?.nextDueAt ?? null;
};
