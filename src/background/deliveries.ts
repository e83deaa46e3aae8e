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
import { whoHears } from '../store/access/facts.js';
import { executeOnDelivery } from '../store/delivery/index.js';
import { readMany, readOne } from '../store/read.js';
import { scope } from '../store/scope.js';
import { deliveryId } from '../domain/delivery/index.js';
import type { NoticeDelivery } from '../domain/delivery/model.js';
import type { Listener } from '../domain/listener/model.js';
import { deliveries } from '../store/delivery/collection.js';
import { events } from '../store/events/collection.js';
import { listenerSecret } from '../store/listener/secrets.js';
import { takeLease } from '../store/leases.js';
import { listeners } from '../store/listener/collection.js';
import type { Log } from '../store/logger.js';
import { parties } from '../store/party/collection.js';
import type { Store } from '../store/store.js';
import { dueBy, firstDue } from './due.js';
import { post, type Posted, type PostOptions } from './webhook.js';
import { type Duty, schedule, type SchedulerOptions } from './scheduler.js';
import { sign } from './signature.js';

export interface CourierOptions extends Omit<PostOptions, 'targets'> {
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
const MOST_AT_ONCE = 64;

const COURIER = system('courier');

type Courier = Required<Pick<CourierOptions, 'now' | 'jitter'>> & PostOptions & { readonly store: Store };

const courierOf = (store: Store, options: CourierOptions): Courier => ({
  now: () => new Date(),
  jitter: Math.random,
  ...options,
  targets: store.targets,
  store,
});

/** Deliveries that are not held up: neither of a listener that is paused nor of one that is served already. */
const ofOthers = async ({ store }: Courier, served: Iterable<string>) => {
  const paused = await readMany(store, scope(COURIER, listeners, { status: 'PAUSED' }), { projection: { _id: 1 } });
  return { listenerId: { $nin: [...paused.map(({ _id }) => _id), ...served] } };
};

/** The listeners something is due for, the longest waiting first. */
const waiting = async (courier: Courier, served: Iterable<string>): Promise<readonly string[]> => {
  const { store, now } = courier;
  const filter = scope(COURIER, deliveries, { ...dueBy(now()), ...(await ofOthers(courier, served)) });
  const found = await readMany(store, filter, { sort: { nextDueAt: 1 }, limit: BATCH, projection: { listenerId: 1 } });
  return [...new Set(found.map(({ listenerId }) => listenerId))];
};

/** Delivers what is due for one listener, one after the other, until nothing is left or something goes wrong. @returns how many tries that took */
const serve = async (courier: Courier, listenerId: string): Promise<number> => {
  const filter = () => scope(COURIER, deliveries, { ...dueBy(courier.now()), listenerId });
  for (let tries = 0; ; tries += 1) {
    const [next] = await readMany(courier.store, filter(), { sort: { nextDueAt: 1 }, limit: 1 });
    if (next === undefined) return tries;
    const went = await alone(courier, next._id);
    if (went !== 'DELIVERED') return went === 'FAILED' ? tries + 1 : tries;
  }
};

/** One try by whoever has the lease; `ELSEWHERE` when that is another, or nothing is due any more. */
const alone = async (courier: Courier, id: string): Promise<'DELIVERED' | 'FAILED' | 'ELSEWHERE'> => {
  const { store, now } = courier;
  const lease = await takeLease(store, id, now(), LEASE_MS);
  if (lease === null) return 'ELSEWHERE';
  try {
    // Read only now: whoever had the lease before may have done it.
    const found = await readOne(store, scope(COURIER, deliveries, { ...dueBy(now()), _id: id }));
    return found === null ? 'ELSEWHERE' : await attempt(courier, found);
  } finally {
    await lease.release();
  }
};

const attempt = async (courier: Courier, delivery: NoticeDelivery): Promise<'DELIVERED' | 'FAILED' | 'ELSEWHERE'> => {
  const { store, now, jitter } = courier;
  const listener = await readOne(store, scope(COURIER, listeners, { _id: delivery.listenerId }));
  if (listener?.status === 'PAUSED') return 'ELSEWHERE';
  const { error, final, ...result } = await deliver(courier, delivery, listener);
  if (error === null) {
    await executeOnDelivery(store, COURIER, { commands: [{ type: 'RecordSuccess', ...result }], id: delivery._id, now: now() });
    return 'DELIVERED';
  }
  const failure = { type: 'RecordFailure', ...result, error, jitter: jitter(), final } as const;
  // With the version that was tried: what was replayed or acknowledged meanwhile has not failed.
  await executeOnDelivery(store, COURIER, { commands: [failure], id: delivery._id, expectedVersion: delivery.version, now: now() });
  return 'FAILED';
};

/** What came of a try, and whether another would be in vain. */
type Tried = Posted & { readonly final: boolean };

const unsent = (error: string, final: boolean): Tried => ({ responseStatus: null, error, tookMs: 0, final });

const REMOVED = unsent('The listener was removed', true);
const CLOSED = unsent('The party was closed', true);
const WITHHELD = unsent('Withheld: the party has no access in force that lets it listen to notices', false);

/** Sends a notice to whoever may be told it now. Access that was lost may be there again at the next try; a party that was closed may not. */
const deliver = async (courier: Courier, delivery: NoticeDelivery, listener: Listener | null): Promise<Tried> => {
  if (listener?.status !== 'ACTIVE') return REMOVED;
  const { store, now } = courier;
  const { partyId } = listener;
  if (partyId !== null && !(await isEngaged(store, partyId))) return CLOSED;
  if (partyId !== null && !(await whoHears(store, [partyId]))(partyId, now())) return WITHHELD;
  const posted = await send(courier, delivery, listener);
  return posted === null ? REMOVED : { ...posted, final: false };
};

const isEngaged = async (store: Store, partyId: string): Promise<boolean> =>
  (await readOne(store, scope(COURIER, parties, { _id: partyId, status: { $ne: 'CLOSED' } }))) !== null;

const send = async (courier: Courier, { listenerId, eventId }: NoticeDelivery, { url }: Listener): Promise<Posted | null> => {
  const { store, now } = courier;
  const event = await readOne(store, scope(COURIER, events, { _id: eventId }));
  const secret = await listenerSecret(store, listenerId);
  if (event === null || secret === null) return null;
  const body = JSON.stringify(noticeMessage(event, deliveryId(listenerId, eventId)));
  const headers = {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'user-agent': 'party-performance',
    ...sign(secret, event._id, now(), body),
  };
  return post({ url, headers, body }, courier);
};

/**
 * Delivers what is due now, to all listeners at a time.
 * @returns how many tries that took
 */
export const deliverDue = async (store: Store, options: CourierOptions = {}): Promise<number> => {
  const courier = courierOf(store, options);
  const listeners = await waiting(courier, []);
  const tries = await Promise.all(listeners.map((id) => serve(courier, id)));
  return tries.reduce((sum, one) => sum + one, 0);
};

export interface Deliveries {
  /** Waits for what is under way and begins nothing else. */
  stop(): Promise<void>;
}

/** Delivers for as long as the process lives: at once what is new, and what has failed when its pause is over. */
export const startDeliveries = (store: Store, log: Log, options: CourierOptions & SchedulerOptions = {}): Deliveries => {
  const courier = courierOf(store, options);
  const served = new Map<string, Promise<void>>();
  let stopped = false;
  const begin = (listenerId: string): void => {
    const serving = serve(courier, listenerId).catch((error: unknown) =>
      log.error({ err: error }, 'Deliveries failed: they are tried again'),
    );
    served.set(
      listenerId,
      serving.then(() => {
        served.delete(listenerId);
        scheduler.wake();
      }),
    );
  };
  const duty: Duty = {
    name: 'deliveries',
    next: async () => firstDue(store, deliveries, await ofOthers(courier, served.keys())),
    run: async () => {
      const room = MOST_AT_ONCE - served.size;
      const listeners = room > 0 ? (await waiting(courier, served.keys())).slice(0, room) : [];
      if (!stopped) listeners.forEach(begin);
      return listeners.length;
    },
    // A listener that is resumed gets what was held up.
    concerns: ({ aggregateType }) => aggregateType === 'NoticeDelivery' || aggregateType === 'Listener',
  };
  const scheduler = schedule(store, log, duty, options);
  return {
    stop: async () => {
      stopped = true;
      await scheduler.stop();
      await Promise.all(served.values());
    },
  };
};
