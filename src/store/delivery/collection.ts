/** How deliveries of notices are stored. */
import { DELIVERY_STATUSES, type NoticeDelivery } from '../../domain/delivery/model.js';
import type { ScopedCollection } from '../collection.js';
import { nullable, rootFields, schema, string } from '../collectionSchema.js';

/** Notices on their way to listeners. */
export const deliveries: ScopedCollection<NoticeDelivery> = {
  name: 'noticeDeliveries',
  shardKey: { _id: 'hashed' },
  partyField: 'partyId',
  indexes: [
    { name: 'byListener', key: { listenerId: 1, createdAt: -1, _id: -1 } },
    { name: 'byListenerStatus', key: { listenerId: 1, status: 1, createdAt: -1, _id: -1 } },
    { name: 'byPlan', key: { planId: 1, noticeKind: 1 } },
    { name: 'due', key: { nextDueAt: 1, listenerId: 1 }, partialFilterExpression: { nextDueAt: { $type: 'date' } } },
  ],
  validator: schema({
    ...rootFields(DELIVERY_STATUSES),
    listenerId: string,
    partyId: nullable('string'),
    eventId: string,
    planId: string,
    attempts: { bsonType: 'array' },
    nextDueAt: nullable('date'),
  }),
};
