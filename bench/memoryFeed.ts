/** A log of events in memory, for benches of what follows it. */
import { staff } from '../src/domain/kernel/principal.js';
import type { RecordedEvent } from '../src/domain/kernel/decider.js';
import type { Feed, FeedEvent, Subscription } from '../src/store/feed/feed.js';
import { type EventSubscriber, SubscriberIndex } from '../src/store/feed/subscriberIndex.js';

interface MemorySubscriber extends EventSubscriber {
  readonly push: (item: FeedEvent) => void;
}

export interface MemoryFeed extends Feed {
  publish(event: RecordedEvent): void;
  /** Hears everything at once. @returns how to stop */
  listen(hear: (item: FeedEvent) => void): () => void;
}

const ACTOR = staff('operator', ['OPERATOR']);
let version = 0;

/** An event of an issue. Its id is its time of publication, in nanoseconds of the machine's clock. */
export const eventOf = (issueId: string): RecordedEvent => ({
  _id: `t${String(process.hrtime.bigint())}`,
  aggregateType: 'PerformanceIssue',
  aggregateId: issueId,
  version: (version += 1),
  type: 'IssueStarted',
  from: 'ACKNOWLEDGED',
  to: 'IN_PROGRESS',
  at: new Date(),
  actor: { kind: ACTOR.kind, id: ACTOR.id },
  partyIds: ['party-a'],
  data: {},
});

/** Live events only; it keeps no history. */
export const memoryFeed = (): MemoryFeed => {
  const inboxes = new SubscriberIndex<MemorySubscriber>();
  const taps = new Set<(item: FeedEvent) => void>();
  let position = 0;
  const cursor = (): string => position.toString(16).padStart(12, '0');
  return {
    subscribe: (wants, _after, about = null) => {
      const queue: FeedEvent[] = [];
      let wake: ((result: IteratorResult<FeedEvent>) => void) | null = null;
      const push = (item: FeedEvent): void => {
        if (wake === null) queue.push(item);
        else wake({ value: item, done: false });
        wake = null;
      };
      const inbox: MemorySubscriber = { matches: wants, subjectIds: about, push };
      inboxes.add(inbox);
      const subscription: Subscription = {
        cursor: cursor(),
        next: () => {
          const item = queue.shift();
          return item === undefined ? new Promise((resolve) => (wake = resolve)) : Promise.resolve({ value: item, done: false });
        },
        return: () => {
          inboxes.delete(inbox);
          wake?.({ value: undefined, done: true });
          return Promise.resolve({ value: undefined, done: true });
        },
        [Symbol.asyncIterator]: () => subscription,
      };
      return subscription;
    },
    onEvent: () => () => undefined,
    cursorAfter: () => Promise.resolve(null),
    heardSince: () => null,
    isInterrupted: () => false,
    close: () => Promise.resolve(),
    publish: (event) => {
      position += 1;
      const item = { cursor: cursor(), event };
      for (const hear of taps) hear(item);
      for (const inbox of inboxes.matching(event)) inbox.push(item);
    },
    listen: (hear) => {
      taps.add(hear);
      return () => taps.delete(hear);
    },
  };
};
