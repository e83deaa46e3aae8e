/** The audit trail of one aggregate, as its caller may see it. */
import { GraphQLError } from 'graphql';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../store/pages.js';
import { readMany } from '../store/read.js';
import type { Documents } from '../store/documents.js';
import { scope } from '../store/scope.js';
import type { GraphQLContext } from './context.js';
import { detailsSeenBy } from './discretion.js';

interface Asked {
  readonly first?: number | null | undefined;
  readonly afterVersion?: number | null | undefined;
}

/**
 * The events of an aggregate that the caller may see, oldest first.
 * @param asked how many, and above which version
 * @returns at most the largest page; throws BAD_USER_INPUT for less than nothing
 */
export const historyOf = async ({ store, principal }: GraphQLContext, id: string, asked: Asked): Promise<Documents['events'][]> => {
  const limit = Math.min(asked.first ?? DEFAULT_PAGE, LARGEST_PAGE);
  if (limit < 0) throw new GraphQLError('first: must not be negative', { extensions: { code: 'BAD_USER_INPUT' } });
  // To the database a limit of 0 is no limit.
  if (limit === 0) return [];
  const above = { aggregateId: id, version: { $gt: asked.afterVersion ?? 0 } };
  const events = await readMany(store, 'events', scope(principal, 'events', above), { sort: { version: 1 }, limit });
  return events.map((event) => ({ ...event, data: detailsSeenBy(principal, event.data) }));
};
