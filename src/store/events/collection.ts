/** The log of everything that happened, and what keeps requests and instances from repeating themselves. */
import { type Declaration, date, nullable, schema, string, version } from '../collectionSchema.js';

/** How long an answer is remembered. A client that repeats itself later than this is a new request. */
const REMEMBERED_SECONDS = 7 * 24 * 3600;

/** Long after nobody waits for it any more. */
const LEASES_KEPT_SECONDS = 3600;

export const logDeclarations = {
  events: {
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
  },
  requests: {
    indexes: [{ name: 'forget', key: { at: 1 }, expireAfterSeconds: REMEMBERED_SECONDS }],
    validator: schema({ _id: string, hash: string, aggregateType: string, aggregateId: string, version, at: date }),
  },
  leases: {
    indexes: [{ name: 'forget', key: { until: 1 }, expireAfterSeconds: LEASES_KEPT_SECONDS }],
    validator: schema({ _id: string, holder: string, until: date }),
  },
} satisfies Record<string, Declaration>;
