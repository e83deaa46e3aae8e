/** Event and state of a notice delivery → the fields that change. */
import type { Aggregate, MessageOf, RecordedEvent } from '../kernel/decider.js';
import type { DeliveryEvent, DeliveryTypes } from './messages.js';
import type { NoticeDelivery } from './model.js';

/** Attempts that a delivery shows; the log has them all. */
const MAX_ATTEMPTS_KEPT = 20;

const withAttempt = (
  { at, data }: RecordedEvent<MessageOf<DeliveryEvent, 'DeliverySucceeded' | 'DeliveryFailed' | 'DeliveryGivenUp'>>,
  state: NoticeDelivery,
) => {
  const { tookMs, responseStatus, error } = data;
  return { attempts: [...state.attempts, { at, tookMs, responseStatus, error }].slice(-MAX_ATTEMPTS_KEPT), tries: state.tries + 1 };
};

export const changes: Aggregate<DeliveryTypes>['changes'] = {
  DeliveryScheduled: ({ at, data }) => ({ ...data, attempts: [], tries: 0, deliveredAt: null, acknowledgement: null, nextDueAt: at }),
  DeliverySucceeded: (event, state) => ({ ...withAttempt(event, state), deliveredAt: state.deliveredAt ?? event.at, nextDueAt: null }),
  DeliveryFailed: (event, state) => ({ ...withAttempt(event, state), nextDueAt: event.data.retryAt }),
  DeliveryGivenUp: (event, state) => ({ ...withAttempt(event, state), nextDueAt: null }),
  DeliveryReplayed: ({ at }) => ({ tries: 0, nextDueAt: at }),
  NoticeAcknowledged: ({ at, actor, data }, state) => ({
    acknowledgement: { at, by: actor.id, note: data.note },
    deliveredAt: state.deliveredAt ?? at,
    nextDueAt: null,
  }),
};
