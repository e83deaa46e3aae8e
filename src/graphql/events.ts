/** What resolvers of every aggregate's changes have in common. */
import type { Root } from '../domain/decider.js';
import type { FeedEvent } from '../store/feed.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../store/pages.js';
import { readMany } from '../store/read.js';
import { scope } from '../store/scope.js';
import type { GraphQLContext } from './context.js';
import { tmfEventName } from './tmfEvents.js';

/** Fields of a change in a subscription that are the event's own. */
export const eventFields = {
  id: ({ event }: FeedEvent) => event._id,
  type: ({ event }: FeedEvent) => event.type,
  tmfType: ({ event }: FeedEvent) => tmfEventName(event),
  version: ({ event }: FeedEvent) => event.version,
  at: ({ event }: FeedEvent) => event.at,
  actor: ({ event }: FeedEvent) => event.actor,
};

/** Resolver of a subscription's own field: the event is what it resolves to. */
export const asIs = (change: unknown): never => change as never;

const clamp = (first: number | null | undefined): number => Math.max(0, Math.min(first ?? DEFAULT_PAGE, LARGEST_PAGE));

interface HistoryArguments {
  readonly first?: number | null | undefined;
  readonly afterVersion?: number | null | undefined;
}

/** Resolver of an aggregate's `history`. */
export const history = ({ _id }: Pick<Root, '_id'>, { first, afterVersion }: HistoryArguments, { store, principal }: GraphQLContext) =>
  readMany(store, 'events', scope(principal, 'events', { aggregateId: _id, version: { $gt: afterVersion ?? 0 } }), {
    sort: { version: 1 },
    limit: clamp(first),
  });
