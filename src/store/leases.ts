/** What whoever delivers notices needs of the database, and nobody else may have: secrets, and the right to work alone for a while. */
import { randomUUID } from 'node:crypto';
import { MongoServerError } from 'mongodb';
import { leases } from './events/collection.js';
import { documents, type Store } from './store.js';

const DUPLICATE_KEY = 11000;

/** The right to work on something, which ends by itself should its holder die. */
export interface Lease {
  release(): Promise<void>;
}

/**
 * Takes the lease of something, unless somebody holds it.
 * @param forMs milliseconds until others may take it, whatever became of this holder
 * @returns null when it is held
 */
export const acquireLease = async (store: Store, id: string, now: Date, forMs: number): Promise<Lease | null> => {
  const holder = randomUUID();
  const until = new Date(now.getTime() + forMs);
  try {
    // Where somebody holds it, the filter misses, and the insert meets the identifier.
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
