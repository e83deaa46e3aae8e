/** The inventory record of a party: what the log holds of its requests and their progress, as a Relay connection. */
import { GraphQLError } from 'graphql';
import { type Order, readPage } from '../store/pages.js';
import { readCount } from '../store/read.js';
import { scope } from '../store/scope.js';
import { type Connection, oneOf } from './connections.js';
import type { GraphQLContext } from './context.js';
import { detailsSeenBy } from './discretion.js';
import type { InventoryFilter, PartyInventoryArgs } from './types.generated.js';

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

/** The entries an input filter means. */
const entries = (partyId: string, wanted: InventoryFilter) => ({
  partyIds: partyId,
  aggregateType: { $in: [...(wanted.aggregateType ?? REQUESTS)] },
  ...oneOf('type', wanted.types),
  ...within(wanted),
});

/** A page of a party's inventory record, with as much of each entry as its reader may know. @throws BAD_USER_INPUT */
export const inventoryOf = async (
  { store, principal }: GraphQLContext,
  partyId: string,
  { filter, first, after }: PartyInventoryArgs,
): Promise<Connection<'events'>> => {
  const scoped = scope(principal, 'events', entries(partyId, filter ?? {}));
  const page = await readPage(store, 'events', scoped, NEWEST_FIRST, { first, after });
  if ('kind' in page) throw new GraphQLError(page.message, { extensions: { code: 'BAD_USER_INPUT' } });
  const rows = page.rows.map((event) => ({ ...event, data: detailsSeenBy(principal, event.data) }));
  return { page: { ...page, rows }, order: NEWEST_FIRST, count: () => readCount(store, 'events', scoped) };
};
