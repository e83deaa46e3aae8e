/**
 * The feed: one change stream on the event log for the whole process, fanned out to bounded inboxes.
 *
 * A cursor is the change stream's resume token. MongoDB's tokens are hex strings that sort in the order of the events, so "has this
 * subscriber seen it?" is one comparison, and replaying the past and following the present meet without a gap or a repetition.
 */
import type { MongoClient } from 'mongodb';
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import { type SubjectIds, type EventSubscriber, SubscriberIndex } from './subscriberIndex.js';
import { events } from '../events/collection.js';
import { EventCursors } from './eventCursors.js';
import { cursorEnd, FeedClosed } from './feedClosed.js';
import { type Changes, type FeedEvent, openLiveStream, type ResumeToken, type Subscriber, type Watch } from './liveStream.js';
import type { Logger } from '../logger.js';

export type { FeedEvent } from './liveStream.js';

/** The events of one subscriber, in order. `return` ends it. */
export interface Subscription extends AsyncIterableIterator<FeedEvent> {
  /** The last position delivered, or where the subscription began. */
  readonly cursor: string;
  return(): Promise<IteratorResult<FeedEvent>>;
}

/** The events of the whole log as they are committed. */
export interface Feed {
  /**
   * @param matches picks the events this subscriber gets
   * @param after a cursor to continue after; absent: from now on
   * @param about the aggregates or parties it is restricted to, if any: other events skip it
   * @returns an iterator that listens from this very call on. Its `next()` throws FeedClosed.
   */
  subscribe(matches: (event: RecordedEvent) => boolean, after?: string | null, about?: SubjectIds | null): Subscription;
  /**
   * Notifies of each event immediately, before any subscriber receives a later one.
   * @param notify is also called when events may have been missed
   * @returns how to stop
   */
  onEvent(matches: (event: RecordedEvent) => boolean, notify: () => void): () => void;
  /** @returns the cursor right after an event that is in the log; null when it does not come in time, or came too long ago */
  cursorAfter(eventId: string): Promise<string | null>;
  /**
   * Since when every change of the log was delivered, or is on its way, by the clock of `performance`; null while that is not known: the
   * stream is broken, or silent for more than ten seconds.
   */
  heardSince(): number | null;
  /** Whether the change stream cannot be read, for a reason that waiting may not mend. */
  isInterrupted(): boolean;
  close(): Promise<void>;
}

/** Events a subscriber may be behind before it is ended as LAGGED. */
const MAX_EVENTS_BEHIND = 1_000;
/** Milliseconds the database may hold a request of a replay, which must not wait. */
const REPLAY_AWAIT_MS = 10;
const INSERTS = [{ $match: { operationType: 'insert' } }];

/**
 * Opens the process's change stream.
 * @param client a separate client: a change stream occupies a connection
 */
export const openFeed = async (client: MongoClient, databaseName: string, log: Logger): Promise<Feed> => {
  const eventLog = client.db(databaseName).collection<RecordedEvent>(events.name);
  const watch: Watch = (awaitMs, after) =>
    eventLog.watch(INSERTS, {
      maxAwaitTimeMS: awaitMs,
      ...(after === undefined ? {} : { resumeAfter: { _data: after } }),
    }) as unknown as Changes;
  await client.connect();
  const subscribers = new SubscriberIndex<Subscriber>();
  const cursors = new EventCursors();
  subscribers.add({ subjectIds: null, matches: () => true, push: (item) => cursors.add(item), end: () => undefined });
  const live = await openLiveStream(watch, subscribers, log);
  let closed = false;
  const shutDown = (): void => {
    for (const subscriber of subscribers) subscriber.end(new FeedClosed('SHUTDOWN', 'The server is going down', null));
  };
  return {
    subscribe: (matches, after, about) => {
      const subscription = subscribe(
        { watch, subscribers, position: live.position },
        { matches, subjectIds: about ?? null },
        after ?? null,
      );
      if (closed) shutDown();
      return subscription;
    },
    onEvent: (matches, notify) => {
      const subscriber: Subscriber = { subjectIds: null, matches, push: notify, end: notify };
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    cursorAfter: (eventId) => cursors.after(eventId),
    heardSince: live.heardSince,
    isInterrupted: live.isInterrupted,
    close: async () => {
      closed = true;
      shutDown();
      await live.stop();
      // While the database is away the stream waits for it, and only its client can end that.
      await client.close();
      await live.stopped;
    },
  };
};

interface SubscriptionSource {
  readonly watch: Watch;
  readonly subscribers: SubscriberIndex<Subscriber>;
  /** How far the live stream has come. */
  readonly position: () => string;
}

/** A bounded queue between the feed and one reader. Events at or before `seen` are never delivered again. */
const subscribe = (
  { watch, subscribers, position }: SubscriptionSource,
  { matches, subjectIds }: EventSubscriber,
  after: string | null,
): Subscription => {
  const queue: FeedEvent[] = [];
  let seen = after ?? position();
  let ended: FeedClosed | 'done' | null = null;
  let wake: (() => void) | null = null;
  const wakeReader = (): void => {
    wake?.();
    wake = null;
  };
  const subscriber: Subscriber = {
    subjectIds,
    matches,
    push: (item) => {
      if (item.cursor <= seen) return;
      if (queue.length >= MAX_EVENTS_BEHIND)
        subscriber.end(
          new FeedClosed('LAGGED', `More than ${String(MAX_EVENTS_BEHIND)} events behind: subscribe again after your last cursor`, null),
        );
      else queue.push(item);
      wakeReader();
    },
    end: (reason) => {
      subscribers.delete(subscriber);
      ended ??= reason;
      wakeReader();
    },
  };
  subscribers.add(subscriber);
  const replayed = after === null ? null : replay(watch, matches, after, position());

  const take = async (): Promise<FeedEvent | null> => {
    if (replayed !== null) {
      const old = await replayed.next();
      if (!old.done) return old.value;
    }
    for (;;) {
      const item = queue.shift();
      if (item !== undefined) {
        if (item.cursor > seen) return item;
        continue;
      }
      if (ended === 'done') return null;
      if (ended !== null) throw new FeedClosed(ended.code, ended.message, seen);
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };

  const subscription: Subscription = {
    get cursor() {
      return seen;
    },
    next: async () => {
      const item = await take().catch((error: unknown) => {
        // Who reads an iterator does not give it back after it threw.
        subscribers.delete(subscriber);
        throw error;
      });
      if (item === null) return { done: true, value: undefined };
      seen = item.cursor;
      return { done: false, value: item };
    },
    return: async () => {
      subscribers.delete(subscriber);
      queue.length = 0;
      ended = 'done';
      wakeReader();
      await replayed?.return(undefined);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => subscription,
  };
  return subscription;
};

/** The events from a cursor up to the position of the live stream at the time of subscribing. */
async function* replay(
  watch: Watch,
  matches: (event: RecordedEvent) => boolean,
  after: string,
  until: string,
): AsyncGenerator<FeedEvent, undefined> {
  const stream = watch(REPLAY_AWAIT_MS, after);
  // The stream reports its position only when it changes: until then it is the requested start.
  let reached = after;
  stream.on('resumeTokenChanged', (token) => (reached = (token as ResumeToken)._data));
  try {
    for (;;) {
      const change = await stream.tryNext();
      if (change !== null && matches(change.fullDocument)) yield { cursor: change._id._data, event: change.fullDocument };
      if ((change?._id._data ?? reached) >= until) return undefined;
    }
  } catch (error) {
    throw cursorEnd(error, after) ?? error;
  } finally {
    await stream.close();
  }
}
