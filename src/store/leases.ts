/** Leases: exclusive work for a limited time. */
import { randomUUID } from 'node:crypto';
import { MongoServerError } from 'mongodb';
import { leases } from './events/collection.js';
import { type DatabaseAccess, documents } from './store.js';

const DUPLICATE_KEY = 11000;

/** An exclusive right to work on something, which expires if its holder dies. */
export interface Lease {
  /** Lets it expire later, unless it has expired and another holder has it. */
  extend(now: Date, forMs: number): Promise<void>;
  release(): Promise<void>;
}

/**
 * Acquires a lease unless it is held.
 * @param forMs milliseconds until it expires
 * @returns null when it is held
 */
export const acquireLease = async (access: DatabaseAccess, id: string, now: Date, forMs: number): Promise<Lease | null> => {
  const holder = randomUUID();
  const until = new Date(now.getTime() + forMs);
  try {
    // While it is held, the filter does not match, and the upsert hits a duplicate key.
    await documents(access, leases).findOneAndUpdate({ _id: id, until: { $lte: now } }, { $set: { holder, until } }, { upsert: true });
  } catch (error) {
    if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return null;
    throw error;
  }
  return {
    extend: async (at, longerMs) => {
      await documents(access, leases).updateOne({ _id: id, holder }, { $set: { until: new Date(at.getTime() + longerMs) } });
    },
    release: async () => {
      await documents(access, leases).deleteOne({ _id: id, holder });
    },
  };
};
