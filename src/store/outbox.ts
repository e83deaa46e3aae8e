/**
 * What is written in the transaction of a command, besides its document and events.
 *
 * A notice's deliveries come into being with the notice: the event log is the outbox, and this is its index by listener. Nothing follows
 * the log afterwards, so there is no position to lose, no history to expire, no order of commits to guess, and nothing to agree upon
 * between instances: for each listener of the moment there is one delivery, or the notice was never given. A party's listener is one of
 * the moment while the party has access that lets it listen.
 */
import { type Accepted, decide, type Recorded, type AggregateTypes } from '../domain/kernel/decider.js';
import { delivery, deliveryId } from '../domain/delivery/index.js';
import { noticeIn } from '../domain/delivery/notice.js';
import { system } from '../domain/kernel/principal.js';
import { whoHears } from './access/facts.js';
import { inserting } from './optimisticWrites.js';
import { documents } from './store.js';
import { deliveries } from './delivery/collection.js';
import { listeners } from './listener/collection.js';
import type { DeliveryTypes } from '../domain/delivery/messages.js';
import type { Listener } from '../domain/listener/model.js';
import { wantsNotice } from '../domain/listener/wantsNotice.js';
import type { Alongside } from './transactionHook.js';

const COURIER = system('courier');

const scheduled = ({ _id: listenerId, partyId }: Listener, event: Recorded): Accepted<DeliveryTypes> => {
  const noticeKind = noticeIn(event)?.kind ?? 'UPDATE';
  const command = { type: 'ScheduleDelivery', listenerId, partyId, eventId: event._id, planId: event.aggregateId, noticeKind } as const;
  const context = { actor: COURIER, id: deliveryId(listenerId, event._id), now: event.at, facts: null };
  const decided = decide(delivery, command, null, context);
  if (decided.kind !== 'Accepted') throw new Error(`${context.id}: ${decided.message}`);
  return decided;
};

/** The deliveries of the notices in a plan's new events, to every listener that wants them. */
export const deliveriesOf: Alongside<AggregateTypes> = async (store, _, { events }) => {
  const telling = events.filter((event) => noticeIn(event) !== undefined);
  if (telling.length === 0) return undefined;
  const owners = [null, ...new Set(telling.flatMap(({ partyIds }) => partyIds))];
  const registered = await documents(store, listeners)
    .find({ partyId: { $in: owners }, status: { $in: ['ACTIVE', 'PAUSED'] } })
    .toArray();
  const hears = await whoHears(
    store,
    registered.flatMap(({ partyId }) => partyId ?? []),
  );
  const wanted = telling.flatMap((event) =>
    registered
      .filter((one) => wantsNotice(one, event) && (one.partyId === null || hears(one.partyId, event.at)))
      .map((one) => scheduled(one, event)),
  );
  return wanted.length === 0 ? undefined : inserting(store, deliveries, wanted);
};
