/** The audit trail of one aggregate, as its caller may see it. */
import { GraphQLError } from 'graphql';
import type { Order } from '../store/pages.js';
import { type Belonging, readPagesByKey } from '../store/pagesByKey.js';
import type { Documents } from '../store/documents.js';
import { scope } from '../store/scope.js';
import type { GraphQLContext } from './context.js';
import { detailsSeenBy } from './discretion.js';
import { isRefusal } from '../domain/refusal.js';

interface Asked {
  readonly first?: number | null | undefined;
  readonly afterVersion?: number | null | undefined;
}

const ORDER = { field: 'version', direction: 1, holds: 'number' } as const satisfies Order;

/**
 * The events of an aggregate that the caller may see, oldest first; those of a list of aggregates are read together.
 * @param asked how many, and above which version
 * @returns at most the largest page; throws BAD_USER_INPUT for less than nothing
 */
export const historyOf = (context: GraphQLContext, id: string, { first, afterVersion }: Asked): Promise<readonly Documents['events'][]> => {
  const { store, principal, loaders } = context;
  const belonging: Belonging<'events'> = {
    name: 'events',
    filter: (ids) => scope(principal, 'events', { aggregateId: { $in: [...ids] }, version: { $gt: afterVersion ?? 0 } }),
    keysOf: ({ aggregateId }) => [aggregateId],
    needs: ['aggregateId'],
  };
  return loaders.together(`history ${JSON.stringify([first, afterVersion])}`, id, async (ids) => {
    const pages = await readPagesByKey(store, belonging, ids, { order: ORDER, page: { first }, projection: {} });
    if (isRefusal(pages)) throw new GraphQLError(pages.message, { extensions: { code: 'BAD_USER_INPUT' } });
    return ids.map((each) => (pages.get(each)?.rows ?? []).map((event) => ({ ...event, data: detailsSeenBy(principal, event.data) })));
  });
};
