/**
 * Delivers notices to listeners.
 *
 * Guarantee: for every notice and every matching listener there is exactly one delivery (`store/transactions/outbox.ts`), and it is attempted until
 * answered with 2xx, acknowledged, or given up; while the listener's party may not receive notices nothing is sent. On the wire that is "at
 * least once": a process that dies between the response and its record, or whose clock is far off, sends again. The receiver recognizes
 * repetitions by the event id in every attempt (CloudEvents `id`, header `webhook-id`). Notices of one plan
 * may overtake each other; `data.version` orders them.
 *
 * Any number of instances may run. A lease prevents sending the same delivery twice at once, and expires.
 */
import { noticeMessage } from '../domain/delivery/notice.js';
import { system } from '../domain/kernel/principal.js';
import { noticeReceivers } from '../store/access/facts.js';
import { executeOnDelivery } from '../store/delivery/index.js';
import { readMany, readOne } from '../store/reading/read.js';
import { scope } from '../store/scope.js';
import { deliveryId } from '../domain/delivery/index.js';
import type { NoticeDelivery } from '../domain/delivery/model.js';
import type { PerformanceListener } from '../domain/listener/model.js';
import { deliveries } from '../store/delivery/collection.js';
import { events } from '../store/events/collection.js';
import { listenerSecret } from '../store/listener/secrets.js';
import { acquireLease } from '../store/leases.js';
import { listeners } from '../store/listener/collection.js';
import type { Logger } from '../store/logger.js';
import { parties } from '../store/party/collection.js';
import type { Store } from '../store/store.js';
import { observeMs } from '../telemetry/recording.js';
import { inSpan, traceHeaders } from '../telemetry/tracing.js';
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
/** Number of due deliveries read to find their listeners. */
const BATCH = 500;
/** Listeners delivered to concurrently, so that a slow one does not delay others. */
const MAX_CONCURRENT_LISTENERS = 64;

const DELIVERY_PRINCIPAL = system('deliveries');

type DeliveryWorker = Required<Pick<DeliveryOptions, 'now' | 'jitter'>> & WebhookOptions & { readonly store: Store };

const deliveryWorker = (store: Store, options: DeliveryOptions): DeliveryWorker => ({
  now: () => new Date(),
  jitter: Math.random,
  ...options,
  urlPolicy: store.urlPolicy,
  store,
});

/** Excludes paused listeners and those already being delivered to. */
const excludingListeners = async ({ store }: DeliveryWorker, inProgress: Iterable<string>) => {
  const paused = await readMany(store, scope(DELIVERY_PRINCIPAL, listeners, { status: 'PAUSED' }), { projection: { _id: 1 } });
  return { listenerId: { $nin: [...paused.map(({ _id }) => _id), ...inProgress] } };
};

/** The listeners with due deliveries, longest waiting first. */
const listenersDue = async (worker: DeliveryWorker, inProgress: Iterable<string>): Promise<readonly string[]> => {
  const { store, now } = worker;
  const filter = scope(DELIVERY_PRINCIPAL, deliveries, { ...dueBy(now()), ...(await excludingListeners(worker, inProgress)) });
  const found = await readMany(store, filter, { sort: { nextDueAt: 1 }, limit: BATCH, projection: { listenerId: 1 } });
  return [...new Set(found.map(({ listenerId }) => listenerId))];
};

/** Delivers what is due for one listener, in sequence, until none is left or one fails. @returns the number of attempts */
const deliverToListener = async (worker: DeliveryWorker, listenerId: string): Promise<number> => {
  const filter = () => scope(DELIVERY_PRINCIPAL, deliveries, { ...dueBy(worker.now()), listenerId });
  for (let tries = 0; ; tries += 1) {
    const [next] = await readMany(worker.store, filter(), { sort: { nextDueAt: 1 }, limit: 1 });
    if (next === undefined) return tries;
    const outcome = await withLease(worker, next._id);
    if (outcome !== 'DELIVERED') return outcome === 'FAILED' ? tries + 1 : tries;
  }
};

/** One attempt under the lease; `ELSEWHERE` when another instance holds it, or nothing is due any more. */
const withLease = async (worker: DeliveryWorker, id: string): Promise<'DELIVERED' | 'FAILED' | 'ELSEWHERE'> => {
  const { store, now } = worker;
  const lease = await acquireLease(store, id, now(), LEASE_MS);
  if (lease === null) return 'ELSEWHERE';
  try {
    // Read under the lease: the previous holder may have delivered it.
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
  const { error, final, ...result } = await inSpan(
    'deliver notice',
    { kind: 'PRODUCER' },
    () => deliver(worker, delivery, listener),
    failureOf,
  );
  observeMs('party_performance_delivery_duration_seconds', { outcome: error === null ? 'DELIVERED' : 'FAILED' }, result.tookMs);
  if (error === null) {
    await executeOnDelivery(store, DELIVERY_PRINCIPAL, { commands: [{ type: 'RecordSuccess', ...result }], id: delivery._id, now: now() });
    return 'DELIVERED';
  }
  const failure = { type: 'RecordFailure', ...result, error, jitter: jitter(), final } as const;
  // With the version of the attempt: a delivery replayed or acknowledged meanwhile has not failed.
  await executeOnDelivery(store, DELIVERY_PRINCIPAL, {
    commands: [failure],
    id: delivery._id,
    expectedVersion: delivery.version,
    now: now(),
  });
  return 'FAILED';
};

/** The result of an attempt, and whether retrying is useless. */
type DeliveryAttempt = WebhookResult & { readonly final: boolean };

/** Its text may hold an address of the listener's: a trace has the status. */
const failureOf = ({ error, responseStatus }: DeliveryAttempt): string | null =>
  error === null ? null : String(responseStatus ?? 'not answered');

const notSent = (error: string, final: boolean): DeliveryAttempt => ({ responseStatus: null, error, tookMs: 0, final });

const REMOVED = notSent('The listener was removed', true);
const CLOSED = notSent('The party was closed', true);
const WITHHELD = notSent('Withheld: the party has no active access grant with LISTEN_TO_NOTICES', false);

/** Sends a notice if its listener may receive it now. Lost access may be restored by the next attempt; a closed party is final. */
const deliver = async (
  worker: DeliveryWorker,
  delivery: NoticeDelivery,
  listener: PerformanceListener | null,
): Promise<DeliveryAttempt> => {
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

const send = async (
  worker: DeliveryWorker,
  { listenerId, eventId }: NoticeDelivery,
  { url }: PerformanceListener,
): Promise<WebhookResult | null> => {
  const { store, now } = worker;
  const event = await readOne(store, scope(DELIVERY_PRINCIPAL, events, { _id: eventId }));
  const secret = await listenerSecret(store, listenerId);
  if (event === null || secret === null) return null;
  const body = JSON.stringify(noticeMessage(event, deliveryId(listenerId, eventId)));
  const headers = {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'user-agent': 'party-performance',
    ...traceHeaders(),
    ...sign(secret, event._id, now(), body),
  };
  return sendWebhook({ url, headers, body }, worker);
};

/**
 * Delivers what is due now, to all listeners concurrently.
 * @returns the number of attempts
 */
export const deliverDue = async (store: Store, options: DeliveryOptions = {}): Promise<number> => {
  const worker = deliveryWorker(store, options);
  const listeners = await listenersDue(worker, []);
  const tries = await Promise.all(listeners.map((id) => deliverToListener(worker, id)));
  return tries.reduce((sum, one) => sum + one, 0);
};

export interface Deliveries {
  /** Waits for work in progress and starts nothing new. */
  stop(): Promise<void>;
}

/** Delivers while the process lives: new notices at once, failed ones after their pause. */
export const startDeliveries = (store: Store, log: Logger, options: DeliveryOptions & SchedulerOptions = {}): Deliveries => {
  const worker = deliveryWorker(store, options);
  const inProgress = new Map<string, Promise<void>>();
  let stopped = false;
  const begin = (listenerId: string): void => {
    const delivering = deliverToListener(worker, listenerId).catch((error: unknown) =>
      log.error({ err: error }, 'Deliveries failed and will be retried'),
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
    // A resumed listener gets its waiting notices.
    isAffectedBy: ({ aggregateType }) => aggregateType === 'NoticeDelivery' || aggregateType === 'PerformanceListener',
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
