/** NoticeDelivery: one notice on its way to one listener. There is exactly one for each pair, whose identifiers make up its own. */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { DeliveryTypes } from './messages.js';
import { rules } from './rules.js';

/** The delivery of an event's notice to a listener. */
export const deliveryId = (listenerId: string, eventId: string): string => `${listenerId}/${eventId}`;

/**
 * What was acknowledged has arrived, whatever became of the answer to the request that brought it. A success counts in any state,
 * because it may be that of a try whose sender was taken for dead.
 */
export const delivery: Aggregate<DeliveryTypes> = {
  name: 'NoticeDelivery',
  lifecycle: {
    ScheduleDelivery: { may: 'time', from: [null], to: { DeliveryScheduled: 'PENDING' } },
    RecordSuccess: { may: 'time', from: ['PENDING', 'DELIVERED', 'DEAD'], to: { DeliverySucceeded: 'DELIVERED' } },
    RecordFailure: { may: 'time', from: ['PENDING'], to: { DeliveryFailed: null, DeliveryGivenUp: 'DEAD' } },
    ReplayDelivery: { may: 'notice:listen', from: ['PENDING', 'DELIVERED', 'DEAD'], to: { DeliveryReplayed: 'PENDING' } },
    AcknowledgeNotice: { may: 'notice:listen', from: ['PENDING', 'DELIVERED', 'DEAD'], to: { NoticeAcknowledged: 'DELIVERED' } },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: ({ partyId }) => (partyId === null ? [] : [partyId]),
};
