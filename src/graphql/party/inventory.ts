/** The inventory record of a party: what the log holds of its requests and their progress, as a Relay connection. */
import type { Order } from '../../store/reading/pages.js';
import type { KeyedRows } from '../../store/reading/pagesByKey.js';
import { scope } from '../../store/scope.js';
import type { Connection } from '../mappers.js';
import { whereIn } from '../connections.js';
import type { GraphQLContext } from '../context.js';
import { visibleDetails } from '../engine/redaction.js';
import { batchedConnection } from '../engine/childConnections.js';
import type { PerformanceInventoryFilter, PartyInventoryArgs } from '../generated/types.js';
import { events } from '../../store/events/collection.js';
import type { RecordedEvent } from '../../domain/kernel/decider.js';

/** Newest first; of one millisecond, the later changes of a document come before its earlier ones. */
const NEWEST_FIRST = {
  field: 'at',
  direction: -1,
  valueType: 'instant',
  tieBreakers: [
    { field: 'aggregateId', valueType: 'text' },
    { field: 'version', valueType: 'number' },
  ],
} as const satisfies Order;

/** Performance resolution requests, and the plans behind them. */
const DEFAULT_AGGREGATE_TYPES = ['PerformanceIssue', 'ImprovementPlan'] as const;

const timeFilter = ({ from, to }: PerformanceInventoryFilter): object =>
  from == null && to == null ? {} : { at: { ...(from == null ? {} : { $gte: from }), ...(to == null ? {} : { $lt: to }) } };

/** The entries an input filter means, of these parties. */
const entryFilter = (partyIds: readonly string[], filter: PerformanceInventoryFilter) => ({
  partyIds: { $in: [...partyIds] },
  aggregateType: { $in: [...(filter.aggregateType ?? DEFAULT_AGGREGATE_TYPES)] },
  ...whereIn('type', filter.type),
  ...timeFilter(filter),
});

/**
 * A page of a party's inventory record, with as much of each entry as its reader may know; those of a list of parties are read together.
 * @throws BAD_USER_INPUT for arguments that make no sense
 */
export const inventoryOf = async (
  context: GraphQLContext,
  partyId: string,
  { filter, first, after }: PartyInventoryArgs,
): Promise<Connection<RecordedEvent>> => {
  const { principal } = context;
  const keyed: KeyedRows<RecordedEvent> = {
    query: (ids) => scope(principal, events, entryFilter(ids, filter ?? {})),
    keysOf: ({ partyIds }) => partyIds,
    keyFields: ['partyIds'],
  };
  const rows = `inventory ${JSON.stringify(filter)}`;
  const connection = await batchedConnection(context, keyed, partyId, {
    rows,
    order: NEWEST_FIRST,
    page: { first, after },
    projection: {},
  });
  const visible = connection.page.rows.map((event) => ({ ...event, data: visibleDetails(principal, event.data) }));
  return { ...connection, page: { ...connection.page, rows: visible } };
};
