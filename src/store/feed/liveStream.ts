/** The change stream of a process: kept open, and handed to every subscriber. */
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { ChangeStream } from 'mongodb';
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import { cursorEnd, FeedClosed } from './feedClosed.js';
import type { Logger } from '../logger.js';
import type { EventSubscriber, SubscriberIndex } from './subscriberIndex.js';
import { observeMs } from '../../telemetry/recording.js';
import { unavailability } from '../unavailable.js';

export interface FeedEvent {
  /** Position right after this event. */
  readonly cursor: string;
  readonly event: RecordedEvent;
}

/** A position of a change stream; its text orders as the events do. */
export interface ResumeToken {
  readonly _data: string;
}

interface Change {
  readonly _id: ResumeToken;
  readonly fullDocument: RecordedEvent;
}

export type Changes = ChangeStream<RecordedEvent, Change>;

/** Opens a change stream. @param awaitMs milliseconds the database may hold a request for changes while there are none */
export type Watch = (awaitMs: number, after?: string) => Changes;

/** What the live stream hands events to. Neither function waits. */
export interface Subscriber extends EventSubscriber {
  readonly push: (item: FeedEvent) => void;
  readonly end: (reason: FeedClosed) => void;
}

/** A change is returned at once. */
const AWAIT_MS = 5_000;
/** A stream that was heard of this long ago may be cut off: the database answers every `AWAIT_MS`, also when there is nothing new. */
const SILENT_MS = 2 * AWAIT_MS;
/** Milliseconds until a stream that broke is opened again. */
const REOPEN_MS = 1_000;
/** How often a stream breaks at one place, for a reason that is not known, before the place is given up. */
const MAX_UNEXPLAINED = 2;

/** The change stream of this process, reopened whenever it is interrupted. */
export interface LiveStream {
  /** How far the stream has come. */
  readonly position: () => string;
  /**
   * Since when nothing that was committed was missed but what is still on its way, by the clock of `performance`; null while the stream
   * is broken, or silent for more than ten seconds.
   */
  readonly heardSince: () => number | null;
  /** Whether it breaks again and again, for a reason that waiting may not mend. */
  readonly isInterrupted: () => boolean;
  readonly stop: () => Promise<void>;
  /** Resolves when everything has stopped. */
  readonly stopped: Promise<void>;
}

/** Keeps one change stream open and hands its events to every subscriber. */
export const openLiveStream = async (watch: Watch, subscribers: SubscriberIndex<Subscriber>, log: Logger): Promise<LiveStream> => {
  const closing = new AbortController();
  let position = '';
  let stream: Changes;
  let upcoming: Promise<Change>;
  let unexplained = 0;
  let since: number | null = null;
  let heardAt = 0;
  const hear = (): void => {
    const now = performance.now();
    // What came meanwhile is on its way all at once.
    if (since === null || now - heardAt > SILENT_MS) since = now;
    heardAt = now;
  };
  /** Resolves as soon as the stream's position is known, long before the first event. */
  const open = async (after?: string): Promise<void> => {
    let isRead = false;
    stream = watch(AWAIT_MS, after);
    const positionKnown = new Promise((resolve) => {
      stream.on('resumeTokenChanged', (token) => {
        position = (token as ResumeToken)._data;
        // The first position is where the stream begins; with another one it has been read.
        if (isRead) unexplained = 0;
        hear();
        isRead = true;
        resolve(position);
      });
    });
    upcoming = stream.next();
    await Promise.race([positionKnown, upcoming]);
    hear();
  };
  /**
   * Resumes where the stream was interrupted, unnoticed by subscribers. If that place is lost, or breaks the stream whenever it is read,
   * they are closed and must subscribe again.
   */
  const reopen = async (error: unknown): Promise<void> => {
    log.error({ err: error }, 'The change stream was interrupted: reopening it at its last position');
    const isHistoryLost = cursorEnd(error, position) !== null;
    if (!isHistoryLost && unavailability(error) === null) unexplained += 1;
    const isLost = isHistoryLost || unexplained >= MAX_UNEXPLAINED;
    await setTimeout(REOPEN_MS, null, { signal: closing.signal, ref: false });
    try {
      await open(isLost ? undefined : position);
    } finally {
      if (isLost)
        for (const subscriber of subscribers)
          subscriber.end(new FeedClosed('LAGGED', 'The feed was interrupted: subscribe again after your last cursor', null));
    }
  };
  const run = async (): Promise<void> => {
    for (let broken: unknown = null; !closing.signal.aborted;)
      try {
        if (broken !== null) await reopen(broken);
        broken = null;
        for (;;) {
          deliver(subscribers, await upcoming);
          hear();
          upcoming = stream.next();
        }
      } catch (error) {
        broken = error;
        since = null;
      }
  };
  await open();
  const stopped = run();
  return {
    position: () => position,
    heardSince: () => (performance.now() - heardAt > SILENT_MS ? null : since),
    isInterrupted: () => unexplained >= MAX_UNEXPLAINED,
    stop: async () => {
      closing.abort();
      await stream.close();
    },
    stopped,
  };
};

const deliver = (subscribers: SubscriberIndex<Subscriber>, { _id, fullDocument }: Change): void => {
  const item = { cursor: _id._data, event: fullDocument };
  observeMs('party_performance_feed_lag_seconds', {}, Date.now() - fullDocument.at.getTime());
  for (const subscriber of subscribers.matching(fullDocument)) subscriber.push(item);
};
