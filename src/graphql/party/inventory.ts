/** The inventory record of a party: what the log holds of its requests and their progress, as a Relay connection. */
import type { Order } from '../../store/pages.js';
import type { Belonging } from '../../store/pagesByKey.js';
import { scope } from '../../store/scope.js';
import type { Connection } from '../mappers.js';
import { oneOf } from '../connections.js';
import type { GraphQLContext } from '../context.js';
import { detailsSeenBy } from '../engine/redaction.js';
import { connectTogether } from '../engine/childConnections.js';
import type { InventoryFilter, PartyInventoryArgs } from '../generated/types.js';
import { events } from '../../store/events/collection.js';
import type { Recorded } from '../../domain/kernel/decider.js';

/** Newest first; of one millisecond, the later changes of a document come before its earlier ones. */
const NEWEST_FIRST = {
  field: 'at',
  direction: -1,
  holds: 'instant',
  ties: [
    { field: 'aggregateId', holds: 'text' },
    { field: 'version', holds: 'number' },
  ],
} as const satisfies Order;

/** Performance resolution requests, and the plans behind them. */
const REQUESTS = ['PerformanceIssue', 'ImprovementPlan'] as const;

const within = ({ from, to }: InventoryFilter): object =>
  from == null && to == null ? {} : { at: { ...(from == null ? {} : { $gte: from }), ...(to == null ? {} : { $lt: to }) } };

/** The entries an input filter means, of these parties. */
const entries = (partyIds: readonly string[], wanted: InventoryFilter) => ({
  partyIds: { $in: [...partyIds] },
  aggregateType: { $in: [...(wanted.aggregateType ?? REQUESTS)] },
  ...oneOf('type', wanted.types),
  ...within(wanted),
});

/**
 * A page of a party's inventory record, with as much of each entry as its reader may know; those of a list of parties are read together.
 * @throws BAD_USER_INPUT for arguments that make no sense
 */
export const inventoryOf = async (
  context: GraphQLContext,
  partyId: string,
  { filter, first, after }: PartyInventoryArgs,
): Promise<Connection<Recorded>> => {
  const { principal } = context;
  const belonging: Belonging<Recorded> = {
    query: (ids) => scope(principal, events, entries(ids, filter ?? {})),
    keysOf: ({ partyIds }) => partyIds,
    needs: ['partyIds'],
  };
  const rows = `inventory ${JSON.stringify(filter)}`;
  const connection = await connectTogether(context, belonging, partyId, {
    rows,
    order: NEWEST_FIRST,
    page: { first, after },
    projection: {},
  });
  const seen = connection.page.rows.map((event) => ({ ...event, data: detailsSeenBy(principal, event.data) }));
  return { ...connection, page: { ...connection.page, rows: seen } };
};
