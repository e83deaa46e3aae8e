/** NoticeDelivery: the delivery of one notice to one listener. There is exactly one for each pair, identified by both ids. */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { DeliveryTypes } from './messages.js';
import { rules } from './rules.js';

/** The delivery of an event's notice to a listener. */
export const deliveryId = (listenerId: string, eventId: string): string => `${listenerId}/${eventId}`;

/**
 * An acknowledged notice counts as delivered, whatever happened to the HTTP response. A success counts in any state, because it may come
 * from a sender that was presumed dead.
 */
export const delivery: Aggregate<DeliveryTypes> = {
  name: 'NoticeDelivery',
  lifecycle: {
    ScheduleDelivery: { may: 'time', from: [null], to: { DeliveryScheduled: 'PENDING' } },
    RecordSuccess: { may: 'time', from: ['PENDING', 'DELIVERED', 'DEAD'], to: { DeliverySucceeded: 'DELIVERED' } },
    RecordFailure: { may: 'time', from: ['PENDING'], to: { DeliveryFailed: null, DeliveryGivenUp: 'DEAD' } },
    ReplayNoticeDelivery: { may: 'notice:listen', from: ['PENDING', 'DELIVERED', 'DEAD'], to: { DeliveryReplayed: 'PENDING' } },
    AcknowledgeNoticeDelivery: { may: 'notice:listen', from: ['PENDING', 'DELIVERED', 'DEAD'], to: { NoticeAcknowledged: 'DELIVERED' } },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: ({ partyId }) => (partyId === null ? [] : [partyId]),
};
