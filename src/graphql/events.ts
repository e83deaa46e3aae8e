/** What resolvers of every aggregate's changes have in common. */
import type { FeedEvent } from '../store/feed/feed.js';
import type { PerformanceEventType } from './generated/types.js';
import { tmfEventName } from '../domain/kernel/tmfEvents.js';

/** Fields of a change in a subscription that are the event's own. */
export const eventFields = {
  id: ({ event }: FeedEvent) => event._id,
  type: ({ event }: FeedEvent) => event.type as PerformanceEventType,
  tmfType: ({ event }: FeedEvent) => tmfEventName(event),
  version: ({ event }: FeedEvent) => event.version,
  at: ({ event }: FeedEvent) => event.at,
  actor: ({ event }: FeedEvent) => event.actor,
  previousStatus: ({ event }: FeedEvent) => event.from as never,
  status: ({ event }: FeedEvent) => event.to as never,
};

/** Resolver of a subscription's root field: the event itself. */
export const resolveToEvent = (change: FeedEvent): FeedEvent => change;

/** The reason that an event gives. @param data the event's, as far as its reader may know it */
export const reasonIn = (data: object): string | null => {
  const { reason } = data as { readonly reason?: unknown };
  return typeof reason === 'string' ? reason : null;
};
