/** Event and state of a notice delivery → the fields that change. */
import type { Aggregate, MessageOf, Recorded } from '../kernel/decider.js';
import type { DeliveryEvent, DeliveryTypes } from './messages.js';
import type { NoticeDelivery } from './model.js';

/** Attempts that a delivery shows; the log has them all. */
const KEPT_ATTEMPTS = 20;

const tried = (
  { at, data }: Recorded<MessageOf<DeliveryEvent, 'DeliverySucceeded' | 'DeliveryFailed' | 'DeliveryGivenUp'>>,
  so: NoticeDelivery,
) => {
  const { tookMs, responseStatus, error } = data;
  return { attempts: [...so.attempts, { at, tookMs, responseStatus, error }].slice(-KEPT_ATTEMPTS), tries: so.tries + 1 };
};

export const changes: Aggregate<DeliveryTypes>['changes'] = {
  DeliveryScheduled: ({ at, data }) => ({ ...data, attempts: [], tries: 0, deliveredAt: null, acknowledgement: null, nextDueAt: at }),
  DeliverySucceeded: (event, so) => ({ ...tried(event, so), deliveredAt: so.deliveredAt ?? event.at, nextDueAt: null }),
  DeliveryFailed: (event, so) => ({ ...tried(event, so), nextDueAt: event.data.retryAt }),
  DeliveryGivenUp: (event, so) => ({ ...tried(event, so), nextDueAt: null }),
  DeliveryReplayed: ({ at }) => ({ tries: 0, nextDueAt: at }),
  NoticeAcknowledged: ({ at, actor, data }, so) => ({
    acknowledgement: { at, by: actor.id, note: data.note },
    deliveredAt: so.deliveredAt ?? at,
    nextDueAt: null,
  }),
};
