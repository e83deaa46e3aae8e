/**
 * What is written in the transaction of a command, besides its document and events.
 *
 * A notice's deliveries come into being with the notice: the event log is the outbox, and this is its index by listener. Nothing follows
 * the log afterwards, so there is no position to lose, no history to expire, no order of commits to guess, and nothing to agree upon
 * between instances: for each listener of the moment there is one delivery, or the notice was never given. A party's listener is one of
 * the moment while the party has access that lets it listen.
 */
import type { ListenerTypes } from '../domain/listenerMessages.js';
import type { ClientSession } from 'mongodb';
import { type Accepted, decide, type Recorded, type AggregateTypes } from '../domain/decider.js';
import { delivery, deliveryId, type DeliveryTypes } from '../domain/delivery.js';
import { type Listener, wantsNotice } from '../domain/listener.js';
import { noticeIn } from '../domain/notice.js';
import { system } from '../domain/principal.js';
import { whoHears } from './access.js';
import { inserting } from './replace.js';
import { raw, type Store } from './store.js';

/** Writes in a session; may be carried out again when the transaction is. */
export type Write = (session: ClientSession) => Promise<void>;

/** Prepares a write from what was asked and decided. @returns nothing when there is nothing to write */
export type Alongside<T extends Pick<AggregateTypes, 'Command' | 'State'>> = (
  store: Store,
  commands: readonly T['Command'][],
  accepted: { readonly state: T['State']; readonly events: readonly Recorded[] },
) => Promise<Write | undefined>;

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
  const { collections } = store[raw];
  const owners = [null, ...new Set(telling.flatMap(({ partyIds }) => partyIds))];
  const listeners = await collections.listeners.find({ partyId: { $in: owners }, status: { $in: ['ACTIVE', 'PAUSED'] } }).toArray();
  const hears = await whoHears(
    store,
    listeners.flatMap(({ partyId }) => partyId ?? []),
  );
  const wanted = telling.flatMap((event) =>
    listeners
      .filter((one) => wantsNotice(one, event) && (one.partyId === null || hears(one.partyId, event.at)))
      .map((one) => scheduled(one, event)),
  );
  return wanted.length === 0 ? undefined : inserting(store, 'noticeDeliveries', wanted);
};

/** The secret in a listener's command: kept from when it is given until the listener is removed. */
export const secretOf: Alongside<ListenerTypes> = (store, commands, { state: { _id, status } }) => {
  const { listenerSecrets } = store[raw].collections;
  const secret = commands.reduce<string | null>((last, command) => ('secret' in command ? command.secret : last), null);
  const forget: Write = async (session) => {
    await listenerSecrets.deleteOne({ _id }, { session });
  };
  const keep = (fresh: string): Write => {
    return async (session) => {
      await listenerSecrets.replaceOne({ _id }, { secret: fresh }, { upsert: true, session });
    };
  };
  if (status === 'REMOVED') return Promise.resolve(forget);
  return Promise.resolve(secret === null ? undefined : keep(secret));
};
