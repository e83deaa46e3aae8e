/**
 * Deliveries: notices on their way to listeners.
 *
 * What is guaranteed: for every notice and every listener that wants it there is exactly one delivery (`store/outbox.ts`), and it is
 * tried until it is answered with 2xx, acknowledged, or dead; a try while the listener's party may not listen sends nothing. On the wire
 * that is "at least once": a process that dies between the answer and its record, or whose clock is far off, sends again. The receiver
 * tells repetitions by the identifier of the event, which every try carries (CloudEvents `id`, header `webhook-id`). Notices of one plan
 * may overtake each other; `data.version` orders them.
 *
 * Any number of instances may work on the same database. A lease keeps two from sending the same at once, and ends by itself.
 */
import { noticeMessage } from '../domain/delivery/notice.js';
import { system } from '../domain/kernel/principal.js';
import { noticeReceivers } from '../store/access/facts.js';
import { executeOnDelivery } from '../store/delivery/index.js';
import { readMany, readOne } from '../store/read.js';
import { scope } from '../store/scope.js';
import { deliveryId } from '../domain/delivery/index.js';
import type { NoticeDelivery } from '../domain/delivery/model.js';
import type { Listener } from '../domain/listener/model.js';
import { deliveries } from '../store/delivery/collection.js';
import { events } from '../store/events/collection.js';
import { listenerSecret } from '../store/listener/secrets.js';
import { acquireLease } from '../store/leases.js';
import { listeners } from '../store/listener/collection.js';
import type { Logger } from '../store/logger.js';
import { parties } from '../store/party/collection.js';
import type { Store } from '../store/store.js';
import { dueBy, firstDue } from './due.js';
import { sendWebhook, type WebhookResult, type WebhookOptions } from './webhook.js';
import { type ScheduledTask, schedule, type SchedulerOptions } from './scheduler.js';
import { sign } from './signature.js';

export interface DeliveryOptions extends Omit<WebhookOptions, 'urlPolicy'> {
  /** The clock. */
  readonly now?: () => Date;
  /** From 0 to 1: how much shorter a pause becomes. */
  readonly jitter?: () => number;
}

/** Longer than a request may take and its record needs. */
const LEASE_MS = 30_000;
/** Due deliveries looked at to find listeners that wait. */
const BATCH = 500;
/** Listeners served at a time: each waits for its own answers, and keeps nobody else waiting. */
const MAX_CONCURRENT_LISTENERS = 64;

const DELIVERY_PRINCIPAL = system('courier');

type DeliveryWorker = Required<Pick<DeliveryOptions, 'now' | 'jitter'>> & WebhookOptions & { readonly store: Store };

const deliveryWorker = (store: Store, options: DeliveryOptions): DeliveryWorker => ({
  now: () => new Date(),
  jitter: Math.random,
  ...options,
  urlPolicy: store.urlPolicy,
  store,
});

/** Deliveries that are not held up: neither of a listener that is paused nor of one that is served already. */
const excludingListeners = async ({ store }: DeliveryWorker, inProgress: Iterable<string>) => {
  const paused = await readMany(store, scope(DELIVERY_PRINCIPAL, listeners, { status: 'PAUSED' }), { projection: { _id: 1 } });
  return { listenerId: { $nin: [...paused.map(({ _id }) => _id), ...inProgress] } };
};

/** The listeners something is due for, the longest waiting first. */
const listenersDue = async (worker: DeliveryWorker, inProgress: Iterable<string>): Promise<readonly string[]> => {
  const { store, now } = worker;
  const filter = scope(DELIVERY_PRINCIPAL, deliveries, { ...dueBy(now()), ...(await excludingListeners(worker, inProgress)) });
  const found = await readMany(store, filter, { sort: { nextDueAt: 1 }, limit: BATCH, projection: { listenerId: 1 } });
  return [...new Set(found.map(({ listenerId }) => listenerId))];
};

/** Delivers what is due for one listener, one after the other, until nothing is left or something goes wrong. @returns how many tries that took */
const deliverToListener = async (worker: DeliveryWorker, listenerId: string): Promise<number> => {
  const filter = () => scope(DELIVERY_PRINCIPAL, deliveries, { ...dueBy(worker.now()), listenerId });
  for (let tries = 0; ; tries += 1) {
    const [next] = await readMany(worker.store, filter(), { sort: { nextDueAt: 1 }, limit: 1 });
    if (next === undefined) return tries;
    const outcome = await withLease(worker, next._id);
    if (outcome !== 'DELIVERED') return outcome === 'FAILED' ? tries + 1 : tries;
  }
};

/** One try by whoever has the lease; `ELSEWHERE` when that is another, or nothing is due any more. */
const withLease = async (worker: DeliveryWorker, id: string): Promise<'DELIVERED' | 'FAILED' | 'ELSEWHERE'> => {
  const { store, now } = worker;
  const lease = await acquireLease(store, id, now(), LEASE_MS);
  if (lease === null) return 'ELSEWHERE';
  try {
    // Read only now: whoever had the lease before may have done it.
    const found = await readOne(store, scope(DELIVERY_PRINCIPAL, deliveries, { ...dueBy(now()), _id: id }));
    return found === null ? 'ELSEWHERE' : await attempt(worker, found);
  } finally {
    await lease.release();
  }
};

const attempt = async (worker: DeliveryWorker, delivery: NoticeDelivery): Promise<'DELIVERED' | 'FAILED' | 'ELSEWHERE'> => {
  const { store, now, jitter } = worker;
  const listener = await readOne(store, scope(DELIVERY_PRINCIPAL, listeners, { _id: delivery.listenerId }));
  if (listener?.status === 'PAUSED') return 'ELSEWHERE';
  const { error, final, ...result } = await deliver(worker, delivery, listener);
  if (error === null) {
    await executeOnDelivery(store, DELIVERY_PRINCIPAL, { commands: [{ type: 'RecordSuccess', ...result }], id: delivery._id, now: now() });
    return 'DELIVERED';
  }
  const failure = { type: 'RecordFailure', ...result, error, jitter: jitter(), final } as const;
  // With the version that was tried: what was replayed or acknowledged meanwhile has not failed.
  await executeOnDelivery(store, DELIVERY_PRINCIPAL, {
    commands: [failure],
    id: delivery._id,
    expectedVersion: delivery.version,
    now: now(),
  });
  return 'FAILED';
};

/** What came of a try, and whether another would be in vain. */
type DeliveryAttempt = WebhookResult & { readonly final: boolean };

const notSent = (error: string, final: boolean): DeliveryAttempt => ({ responseStatus: null, error, tookMs: 0, final });

const REMOVED = notSent('The listener was removed', true);
const CLOSED = notSent('The party was closed', true);
const WITHHELD = notSent('Withheld: the party has no access in force that lets it listen to notices', false);

/** Sends a notice to whoever may be told it now. Access that was lost may be there again at the next try; a party that was closed may not. */
const deliver = async (worker: DeliveryWorker, delivery: NoticeDelivery, listener: Listener | null): Promise<DeliveryAttempt> => {
  if (listener?.status !== 'ACTIVE') return REMOVED;
  const { store, now } = worker;
  const { partyId } = listener;
  if (partyId !== null && !(await isPartyOpen(store, partyId))) return CLOSED;
  if (partyId !== null && !(await noticeReceivers(store, [partyId]))(partyId, now())) return WITHHELD;
  const result = await send(worker, delivery, listener);
  return result === null ? REMOVED : { ...result, final: false };
};

const isPartyOpen = async (store: Store, partyId: string): Promise<boolean> =>
  (await readOne(store, scope(DELIVERY_PRINCIPAL, parties, { _id: partyId, status: { $ne: 'CLOSED' } }))) !== null;

const send = async (worker: DeliveryWorker, { listenerId, eventId }: NoticeDelivery, { url }: Listener): Promise<WebhookResult | null> => {
  const { store, now } = worker;
  const event = await readOne(store, scope(DELIVERY_PRINCIPAL, events, { _id: eventId }));
  const secret = await listenerSecret(store, listenerId);
  if (event === null || secret === null) return null;
  const body = JSON.stringify(noticeMessage(event, deliveryId(listenerId, eventId)));
  const headers = {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'user-agent': 'party-performance',
    ...sign(secret, event._id, now(), body),
  };
  return sendWebhook({ url, headers, body }, worker);
};

/**
 * Delivers what is due now, to all listeners at a time.
 * @returns how many tries that took
 */
export const deliverDue = async (store: Store, options: DeliveryOptions = {}): Promise<number> => {
  const worker = deliveryWorker(store, options);
  const listeners = await listenersDue(worker, []);
  const tries = await Promise.all(listeners.map((id) => deliverToListener(worker, id)));
  return tries.reduce((sum, one) => sum + one, 0);
};

export interface Deliveries {
  /** Waits for what is under way and begins nothing else. */
  stop(): Promise<void>;
}

/** Delivers for as long as the process lives: at once what is new, and what has failed when its pause is over. */
export const startDeliveries = (store: Store, log: Logger, options: DeliveryOptions & SchedulerOptions = {}): Deliveries => {
  const worker = deliveryWorker(store, options);
  const inProgress = new Map<string, Promise<void>>();
  let stopped = false;
  const begin = (listenerId: string): void => {
    const delivering = deliverToListener(worker, listenerId).catch((error: unknown) =>
      log.error({ err: error }, 'Deliveries failed: they are tried again'),
    );
    inProgress.set(
      listenerId,
      delivering.then(() => {
        inProgress.delete(listenerId);
        scheduler.wake();
      }),
    );
  };
  const duty: ScheduledTask = {
    name: 'deliveries',
    next: async () => firstDue(store, deliveries, await excludingListeners(worker, inProgress.keys())),
    run: async () => {
      const capacity = MAX_CONCURRENT_LISTENERS - inProgress.size;
      const listeners = capacity > 0 ? (await listenersDue(worker, inProgress.keys())).slice(0, capacity) : [];
      if (!stopped) listeners.forEach(begin);
      return listeners.length;
    },
    // A listener that is resumed gets what was held up.
    isAffectedBy: ({ aggregateType }) => aggregateType === 'NoticeDelivery' || aggregateType === 'Listener',
  };
  const scheduler = schedule(store, log, duty, options);
  return {
    stop: async () => {
      stopped = true;
      await scheduler.stop();
      await Promise.all(inProgress.values());
    },
  };
};
