/** Subscriptions: the feed, filtered for one subscriber. */
import { GraphQLError } from 'graphql';
import type { RecordedEvent } from '../domain/kernel/decider.js';
import type { FeedEvent, Subscription } from '../store/feed/feed.js';
import { FeedClosed } from '../store/feed/feedClosed.js';
import type { SubjectIds } from '../store/feed/subscriberIndex.js';
import { canSeeEvent } from '../store/scope.js';
import type { GraphQLContext } from './context.js';

type FilterValues = readonly string[] | null | undefined;

/** Whether a value is wanted; every one is where no list is given. */
export const isIncluded = (wanted: FilterValues, value: string): boolean => wanted == null || wanted.includes(value);

/** The fields of change filters; each aggregate uses some of them. */
export interface ChangeFilter {
  readonly id?: FilterValues;
  readonly partyId?: FilterValues;
  readonly status?: FilterValues;
  readonly type?: FilterValues;
}

/** Which events a subscription is about. */
export interface Topic {
  /** Equal texts mean equal events. */
  readonly key: string;
  /** The aggregates or parties the topic is restricted to, if any. */
  readonly subjectIds: SubjectIds | null;
  readonly matches: (event: RecordedEvent) => boolean;
}

/** The changes of an aggregate that a filter means. */
export const changesOf = (aggregateType: string, { id, partyId, status, type }: ChangeFilter): Topic => ({
  key: JSON.stringify([aggregateType, id, partyId, status, type]),
  subjectIds: id ?? partyId ?? null,
  matches: (event) =>
    event.aggregateType === aggregateType &&
    isIncluded(id, event.aggregateId) &&
    isIncluded(status, event.to) &&
    isIncluded(type, event.type) &&
    (partyId == null || event.partyIds.some((one) => partyId.includes(one))),
});

const toGraphQLError = (error: unknown): unknown =>
  error instanceof FeedClosed ? new GraphQLError(error.message, { extensions: { code: error.code, cursor: error.cursor } }) : error;

/** A stream of the feed's events that knows how far it has come. */
export interface FeedStream extends AsyncIterableIterator<FeedEvent> {
  readonly cursor: string;
}

/** The events of a topic that a principal may see: those after a cursor, and the live ones as a separate stream. */
export class FollowedTopic implements AsyncIterable<FeedEvent> {
  readonly topic: string;
  readonly after: string | null;
  readonly #begin: (after: string | null) => FeedStream;

  constructor({ store, principal }: GraphQLContext, { key, subjectIds, matches }: Topic, after: string | null) {
    this.topic = key;
    this.after = after;
    const own = principal.partyId === undefined ? null : [principal.partyId];
    this.#begin = (from) =>
      toFeedStream(store.feed.subscribe((event) => canSeeEvent(principal, event) && matches(event), from, subjectIds ?? own));
  }

  /** Live events only. */
  live(): FeedStream {
    return this.#begin(null);
  }

  [Symbol.asyncIterator](): FeedStream {
    return this.#begin(this.after);
  }
}

const toFeedStream = (source: Subscription): FeedStream => {
  const events: FeedStream = {
    get cursor() {
      return source.cursor;
    },
    next: () =>
      source.next().catch((error: unknown) => {
        throw toGraphQLError(error);
      }),
    return: () => source.return(),
    [Symbol.asyncIterator]: () => events,
  };
  return events;
};

/** Restricts a topic to what a principal may see. Throws FORBIDDEN for principals without read permission. */
export const followTopic = (context: GraphQLContext, topic: Topic, after: string | null | undefined): FollowedTopic => {
  if (!context.principal.permissions.has('read'))
    throw new GraphQLError('Your token has no permission to read', { extensions: { code: 'FORBIDDEN' } });
  return new FollowedTopic(context, topic, after ?? null);
};
