/** Subscriptions: the feed, filtered for one subscriber. */
import { GraphQLError } from 'graphql';
import type { Recorded } from '../domain/decider.js';
import { noticeIn } from '../domain/notice.js';
import { seesEvent } from '../store/scope.js';
import { FeedClosed, type FeedEvent, type Subscription } from '../store/feed.js';
import type { GraphQLContext } from './context.js';
import type { PlanNoticeFilter } from './types.generated.js';

type Wanted = readonly string[] | null | undefined;

const among = (wanted: Wanted, value: string): boolean => wanted == null || wanted.includes(value);

/** The fields of the filters on changes; each kind of aggregate has some of them. */
interface ChangeFilter {
  readonly id?: Wanted;
  readonly partyId?: Wanted;
  readonly status?: Wanted;
  readonly type?: Wanted;
}

/** The events of one kind of aggregate that a filter means. */
const changesOf =
  (aggregateType: string) =>
  ({ id, partyId, status, type }: ChangeFilter) =>
  (event: Recorded): boolean =>
    event.aggregateType === aggregateType &&
    among(id, event.aggregateId) &&
    among(status, event.to) &&
    among(type, event.type) &&
    (partyId == null || event.partyIds.some((one) => partyId.includes(one)));

export const issueChanges = changesOf('PerformanceIssue');
export const partyChanges = changesOf('Party');
export const planChanges = changesOf('ImprovementPlan');
export const snapshotChanges = changesOf('PerformanceSnapshot');
export const reviewChanges = changesOf('PerformanceReview');
export const recommendationChanges = changesOf('Recommendation');
export const accessChanges = changesOf('AccessGrant');
export const readinessChanges = changesOf('ReadinessAssessment');

/** The plan events whose notice a filter means. */
export const planNotices =
  ({ kind, recipient }: PlanNoticeFilter) =>
  (event: Recorded): boolean => {
    const notice = noticeIn(event);
    return (
      notice !== undefined && among(kind, notice.kind) && (recipient == null || notice.recipients.some((one) => recipient.includes(one)))
    );
  };

/** The proposals that ask an owner for an authorization. */
export const authorizationRequests =
  (owner: string) =>
  (event: Recorded): boolean =>
    event.type === 'ProposalNotified' && noticeIn(event)?.recipients.includes(owner) === true;

const typed = (error: unknown): unknown =>
  error instanceof FeedClosed ? new GraphQLError(error.message, { extensions: { code: error.code, cursor: error.cursor } }) : error;

/** Follows the feed from this very call on, with what a principal may see of what it wants. */
export const follow = (
  { store, principal }: GraphQLContext,
  wants: (event: Recorded) => boolean,
  after: string | null | undefined,
): AsyncIterableIterator<FeedEvent> => {
  if (!principal.permissions.has('read')) throw new GraphQLError('Your token lets you read nothing', { extensions: { code: 'FORBIDDEN' } });
  const source: Subscription = store.feed.subscribe((event) => seesEvent(principal, event) && wants(event), after);
  const iterator: AsyncIterableIterator<FeedEvent> = {
    next: () =>
      source.next().catch((error: unknown) => {
        throw typed(error);
      }),
    return: () => source.return(),
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
};
