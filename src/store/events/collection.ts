/** The log of everything that happened, and what keeps requests and instances from repeating themselves. */
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import type { CollectionOf, ScopedCollection } from '../collection.js';
import { date, nullable, schema, string, version } from '../collectionSchema.js';

/** How long an answer is remembered. A client that repeats itself later than this is a new request. */
const REMEMBERED_SECONDS = 7 * 24 * 3600;

/** Long after any client has stopped waiting. */
const LEASES_KEPT_SECONDS = 3600;

/** An event as it is stored. */
export interface StoredEvent extends RecordedEvent {
  /** The execution that wrote it, by which that finds out whether its commit succeeded. */
  readonly execution?: string;
}

/** The log of everything that happened. */
export const events: ScopedCollection<StoredEvent> = {
  name: 'events',
  partyField: 'partyIds',
  // The events of an aggregate stay together and in order.
  shardKey: { aggregateId: 'hashed' },
  indexes: [
    { name: 'byAggregate', key: { aggregateId: 1, version: 1 } },
    { name: 'byInventory', key: { partyIds: 1, at: -1, aggregateId: -1, version: -1 } },
  ],
  validator: schema({
    _id: string,
    type: string,
    aggregateType: string,
    aggregateId: string,
    version,
    partyIds: { bsonType: 'array', items: string },
    at: date,
    actor: { bsonType: 'object' },
    from: nullable('string'),
    to: string,
    data: { bsonType: 'object' },
  }),
};

/** The answer given to a mutation, so that the same request gets it again (`clientMutationId`). */
export interface RequestRecord {
  /** Principal and its key. */
  readonly _id: string;
  /** SHA-256 of the request. */
  readonly hash: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  /** The version in the answer: the answer is replayed by folding the log up to it. */
  readonly version: number;
  readonly at: Date;
}

/** The answers given. */
export const requests: CollectionOf<RequestRecord> = {
  name: 'requests',
  shardKey: { _id: 'hashed' },
  indexes: [{ name: 'forget', key: { at: 1 }, expireAfterSeconds: REMEMBERED_SECONDS }],
  validator: schema({ _id: string, hash: string, aggregateType: string, aggregateId: string, version, at: date }),
};

/** Work that one instance does for the others. */
export interface LeaseRecord {
  readonly _id: string;
  readonly holder: string;
  /** When the lease expires, whatever happened to its holder. */
  readonly until: Date;
}

/** The leased work. */
export const leases: CollectionOf<LeaseRecord> = {
  name: 'leases',
  indexes: [{ name: 'forget', key: { until: 1 }, expireAfterSeconds: LEASES_KEPT_SECONDS }],
  validator: schema({ _id: string, holder: string, until: date }),
};
