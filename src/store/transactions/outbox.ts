/**
 * Further writes in the transaction of a command.
 *
 * A notice's deliveries are created in the same transaction as the notice: the event log is the outbox, and deliveries index it by
 * listener. No process follows the log later, so there is no position to lose, no history to expire and nothing to coordinate between
 * instances: every current listener gets exactly one delivery. A party's listener is current while the party has an active grant with
 * LISTEN_TO_NOTICES.
 */
import type { AggregateTypes, RecordedEvent } from '../../domain/kernel/decider.js';
import { delivery, deliveryId } from '../../domain/delivery/index.js';
import { noticeOf } from '../../domain/delivery/notice.js';
import { system } from '../../domain/kernel/principal.js';
import { noticeReceivers } from '../access/facts.js';
import { type Decided, decideOrThrow } from './decideOrThrow.js';
import { insertAll } from './optimisticWrites.js';
import { findDocuments } from '../reading/findCommand.js';
import { deliveries } from '../delivery/collection.js';
import { listeners } from '../listener/collection.js';
import type { DeliveryTypes } from '../../domain/delivery/messages.js';
import type { PerformanceListener } from '../../domain/listener/model.js';
import { wantsNotice } from '../../domain/listener/wantsNotice.js';
import type { TransactionHook } from './transactionHook.js';

const DELIVERY_PRINCIPAL = system('deliveries');

const scheduleDelivery = ({ _id: listenerId, partyId }: PerformanceListener, event: RecordedEvent): Decided<DeliveryTypes> => {
  const noticeKind = noticeOf(event)?.kind ?? 'UPDATE';
  const command = { type: 'ScheduleDelivery', listenerId, partyId, eventId: event._id, planId: event.aggregateId, noticeKind } as const;
  const context = { actor: DELIVERY_PRINCIPAL, id: deliveryId(listenerId, event._id), now: event.at, facts: null };
  return decideOrThrow(delivery, command, null, context);
};

/** The deliveries of the notices in a plan's new events, to every listener that wants them. */
export const scheduleDeliveries: TransactionHook<AggregateTypes> = async (store, _, { events }) => {
  const withNotices = events.filter((event) => noticeOf(event) !== undefined);
  if (withNotices.length === 0) return undefined;
  const owners = [null, ...new Set(withNotices.flatMap(({ partyIds }) => partyIds))];
  const registered = await findDocuments(store, listeners, { partyId: { $in: owners }, status: { $in: ['ACTIVE', 'PAUSED'] } });
  const mayReceive = await noticeReceivers(
    store,
    registered.flatMap(({ partyId }) => partyId ?? []),
  );
  const wanted = withNotices.flatMap((event) =>
    registered
      .filter((one) => wantsNotice(one, event) && (one.partyId === null || mayReceive(one.partyId, event.at)))
      .map((one) => scheduleDelivery(one, event)),
  );
  return wanted.length === 0 ? undefined : insertAll(store, deliveries, wanted);
};
