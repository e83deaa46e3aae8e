/** What waits for an instant, in the order of the indexes named `due`. */
import { system } from '../domain/kernel/principal.js';
import type { ScopedCollection } from '../store/collection.js';
import { readMany } from '../store/read.js';
import { scope } from '../store/scope.js';
import type { Store } from '../store/store.js';

/** A collection whose documents wait for an instant. */
export type DueCollection<D extends Due = Due> = ScopedCollection<D>;
interface Due {
  readonly _id: string;
  readonly nextDueAt: Date | null;
}

const TIMER = system('timer');

/** What is due at an instant. The index leaves out what waits for nothing, so the filter says that it wants dates. */
export const dueBy = (now: Date) => ({ nextDueAt: { $lte: now, $type: 'date' } }) as const;

/**
 * When the first document of a collection is due.
 * @param among which of them are looked at; all when absent
 * @returns null when none waits for anything
 */
export const firstDue = async (store: Store, collection: DueCollection, among: object = {}): Promise<Date | null> => {
  const filter = scope(TIMER, collection, { nextDueAt: { $type: 'date' }, ...among });
  const [first] = await readMany(store, filter, { sort: { nextDueAt: 1 }, limit: 1, projection: { nextDueAt: 1 } });
  return first?.nextDueAt ?? null;
};
