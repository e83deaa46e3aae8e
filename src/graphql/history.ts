/** The audit trail of one aggregate, as its caller may see it. */
import { GraphQLError } from 'graphql';
import type { Order } from '../store/reading/pages.js';
import { type KeyedRows, readPagesByKey } from '../store/reading/pagesByKey.js';
import { scope } from '../store/scope.js';
import type { GraphQLContext } from './context.js';
import { visibleDetails } from './engine/redaction.js';
import { isRefusal } from '../domain/kernel/refusal.js';
import { events } from '../store/events/collection.js';
import type { RecordedEvent } from '../domain/kernel/decider.js';

/** The arguments of a history. */
export interface HistoryArguments {
  readonly first?: number | null | undefined;
  readonly afterVersion?: number | null | undefined;
}

const ORDER = { field: 'version', direction: 1, valueType: 'number' } as const satisfies Order;

/**
 * The events of an aggregate that the caller may see, oldest first; those of a list of aggregates are read together.
 * @param args page size, and the version after which to start
 * @param type the only type of event to read; all when absent
 * @returns at most the largest page; throws BAD_USER_INPUT for less than nothing
 */
export const historyOf = (
  context: GraphQLContext,
  id: string,
  { first, afterVersion }: HistoryArguments,
  type?: string,
): Promise<readonly RecordedEvent[]> => {
  const { store, principal, loaders } = context;
  const ofType = type === undefined ? {} : { type };
  const keyed: KeyedRows<RecordedEvent> = {
    query: (ids) => scope(principal, events, { aggregateId: { $in: [...ids] }, version: { $gt: afterVersion ?? 0 }, ...ofType }),
    keysOf: ({ aggregateId }) => [aggregateId],
    keyFields: ['aggregateId'],
  };
  return loaders.batch(`history ${JSON.stringify([first, afterVersion, type])}`, id, async (ids) => {
    const pages = await readPagesByKey(store, keyed, ids, { order: ORDER, page: { first }, projection: {} });
    if (isRefusal(pages)) throw new GraphQLError(pages.message, { extensions: { code: 'BAD_USER_INPUT' } });
    return ids.map((each) => (pages.get(each)?.rows ?? []).map((event) => ({ ...event, data: visibleDetails(principal, event.data) })));
  });
};
