/** The audit trail of one aggregate, as its caller may see it: a connection. */
import type { RecordedEvent } from '../domain/kernel/decider.js';
import { events } from '../store/events/collection.js';
import type { Order, PageArguments } from '../store/reading/pages.js';
import type { KeyedRows } from '../store/reading/pagesByKey.js';
import { scope } from '../store/scope.js';
import type { GraphQLContext } from './context.js';
import { batchedConnection } from './engine/childConnections.js';
import { visibleDetails } from './engine/redaction.js';
import type { EventConnection } from './mappers.js';

/** The arguments of a history. */
export interface HistoryArguments extends PageArguments {
  readonly afterVersion?: number | null | undefined;
}

const ORDER = { field: 'version', direction: 1, valueType: 'number' } as const satisfies Order;

/**
 * The events of an aggregate that the caller may see, oldest first; those of a list of aggregates are read together.
 * @param args the page, and the version after which to start
 * @param type the only type of event to read; all when absent
 * @throws BAD_USER_INPUT for arguments that make no sense
 */
export const historyOf = async (
  context: GraphQLContext,
  id: string,
  { afterVersion, ...page }: HistoryArguments,
  type?: string,
): Promise<EventConnection> => {
  const { principal } = context;
  const ofType = type === undefined ? {} : { type };
  const keyed: KeyedRows<RecordedEvent> = {
    query: (ids) => scope(principal, events, { aggregateId: { $in: [...ids] }, version: { $gt: afterVersion ?? 0 }, ...ofType }),
    keysOf: ({ aggregateId }) => [aggregateId],
    keyFields: ['aggregateId'],
  };
  const rows = `history ${JSON.stringify([afterVersion, type])}`;
  const connection = await batchedConnection(context, keyed, id, { rows, order: ORDER, page, projection: {} });
  const visible = connection.page.rows.map((event) => ({ ...event, data: visibleDetails(principal, event.data) }));
  return { ...connection, page: { ...connection.page, rows: visible } };
};
