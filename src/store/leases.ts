/** Leases: exclusive work for a limited time. */
import { randomUUID } from 'node:crypto';
import { MongoServerError } from 'mongodb';
import { leases } from './events/collection.js';
import { documents, type Store } from './store.js';

const DUPLICATE_KEY = 11000;

/** An exclusive right to work on something, which expires if its holder dies. */
export interface Lease {
  release(): Promise<void>;
}

/**
 * Acquires a lease unless it is held.
 * @param forMs milliseconds until it expires
 * @returns null when it is held
 */
export const acquireLease = async (store: Store, id: string, now: Date, forMs: number): Promise<Lease | null> => {
  const holder = randomUUID();
  const until = new Date(now.getTime() + forMs);
  try {
    // While it is held, the filter does not match, and the upsert hits a duplicate key.
    await documents(store, leases).findOneAndUpdate({ _id: id, until: { $lte: now } }, { $set: { holder, until } }, { upsert: true });
  } catch (error) {
    if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return null;
    throw error;
  }
  return {
    release: async () => {
      await documents(store, leases).deleteOne({ _id: id, holder });
    },
  };
};
