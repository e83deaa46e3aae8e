/** Subscriptions: the feed, filtered for one subscriber. */
import { GraphQLError } from 'graphql';
import type { Recorded } from '../domain/kernel/decider.js';
import { noticeIn } from '../domain/delivery/notice.js';
import type { FeedEvent, Subscription } from '../store/feed.js';
import { FeedClosed } from '../store/feedClosed.js';
import type { About } from '../store/subscriberIndex.js';
import { seesEvent } from '../store/scope.js';
import type { GraphQLContext } from './context.js';
import type { PartyPerformanceChangeFilter, PlanNoticeFilter } from './generated/types.js';

type Wanted = readonly string[] | null | undefined;

const among = (wanted: Wanted, value: string): boolean => wanted == null || wanted.includes(value);

/** The fields of the filters on changes; each kind of aggregate has some of them. */
interface ChangeFilter {
  readonly id?: Wanted;
  readonly partyId?: Wanted;
  readonly status?: Wanted;
  readonly type?: Wanted;
}

/** Which events a subscription is about. */
export interface Topic {
  /** Equal texts mean equal events. */
  readonly key: string;
  /** The aggregates or parties that all of them concern, where the topic names any. */
  readonly about: About | null;
  readonly wants: (event: Recorded) => boolean;
}

/** The events of one kind of aggregate that a filter means. */
const changesOf =
  (aggregateType: string) =>
  (filter: ChangeFilter): Topic => {
    const { id, partyId, status, type } = filter;
    return {
      key: JSON.stringify([aggregateType, id, partyId, status, type]),
      about: id ?? partyId ?? null,
      wants: (event) =>
        event.aggregateType === aggregateType &&
        among(id, event.aggregateId) &&
        among(status, event.to) &&
        among(type, event.type) &&
        (partyId == null || event.partyIds.some((one) => partyId.includes(one))),
    };
  };

export const issueChanges = changesOf('PerformanceIssue');
export const partyChanges = changesOf('Party');
export const planChanges = changesOf('ImprovementPlan');
export const reviewChanges = changesOf('PerformanceReview');
export const recommendationChanges = changesOf('Recommendation');
export const accessChanges = changesOf('AccessGrant');
export const readinessChanges = changesOf('ReadinessAssessment');

const isPublished = ({ data }: Recorded): boolean => 'published' in data && data.published === true;

/** Those of the snapshots that are published, or of those that are not, where the filter says so. Only what is not published is superseded. */
export const snapshotChanges = ({ published, ...filter }: PartyPerformanceChangeFilter): Topic => {
  const { key, about, wants } = changesOf('PerformanceSnapshot')(filter);
  return {
    key: JSON.stringify([key, published]),
    about,
    wants: (event) => wants(event) && (published == null || published === isPublished(event)),
  };
};

/** The plan events whose notice a filter means. */
export const planNotices = ({ kind, recipient }: PlanNoticeFilter): Topic => ({
  key: JSON.stringify(['notices', kind, recipient]),
  about: null,
  wants: (event) => {
    const notice = noticeIn(event);
    return (
      notice !== undefined && among(kind, notice.kind) && (recipient == null || notice.recipients.some((one) => recipient.includes(one)))
    );
  },
});

/** The proposals that ask an owner for an authorization. */
export const authorizationRequests = (owner: string): Topic => ({
  key: JSON.stringify(['authorizations', owner]),
  about: null,
  wants: (event) => event.type === 'ProposalNotified' && noticeIn(event)?.recipients.includes(owner) === true,
});

const typed = (error: unknown): unknown =>
  error instanceof FeedClosed ? new GraphQLError(error.message, { extensions: { code: error.code, cursor: error.cursor } }) : error;

/** A stream of the feed's events that knows how far it has come. */
export interface Events extends AsyncIterableIterator<FeedEvent> {
  readonly cursor: string;
}

/** The events of a topic that a principal may see. Iterating begins after a cursor; what comes from now on can be had as a stream of its own. */
export class Followed implements AsyncIterable<FeedEvent> {
  readonly topic: string;
  readonly after: string | null;
  readonly #begin: (after: string | null) => Events;

  constructor({ store, principal }: GraphQLContext, { key, about, wants }: Topic, after: string | null) {
    this.topic = key;
    this.after = after;
    const own = principal.partyId === undefined ? null : [principal.partyId];
    this.#begin = (from) => eventsOf(store.feed.subscribe((event) => seesEvent(principal, event) && wants(event), from, about ?? own));
  }

  /** From now on, whatever the cursor. */
  live(): Events {
    return this.#begin(null);
  }

  [Symbol.asyncIterator](): Events {
    return this.#begin(this.after);
  }
}

const eventsOf = (source: Subscription): Events => {
  const events: Events = {
    get cursor() {
      return source.cursor;
    },
    next: () =>
      source.next().catch((error: unknown) => {
        throw typed(error);
      }),
    return: () => source.return(),
    [Symbol.asyncIterator]: () => events,
  };
  return events;
};

/** What a principal may see of a topic. Throws FORBIDDEN for whoever may read nothing. */
export const follow = (context: GraphQLContext, topic: Topic, after: string | null | undefined): Followed => {
  if (!context.principal.permissions.has('read'))
    throw new GraphQLError('Your token lets you read nothing', { extensions: { code: 'FORBIDDEN' } });
  return new Followed(context, topic, after ?? null);
};
