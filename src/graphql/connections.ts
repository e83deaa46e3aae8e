/** Relay connections over the store's keyset pages. */
import type { Filter } from 'mongodb';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { encodeCursor, type Order, type PageArguments, readPage } from '../store/reading/pages.js';
import { readCount } from '../store/reading/read.js';
import type { ScopedCollection, Stored } from '../store/collection.js';
import { scope } from '../store/scope.js';
import type { GraphQLContext } from './context.js';
import { projectionFor } from './engine/projection.js';
import { isRefusal } from '../domain/kernel/refusal.js';
import type { Connection } from './mappers.js';

/** Orders by when something was created, and by when it last changed. */
export const CREATED_OR_UPDATED_ORDERS = {
  CREATED_AT_DESC: { field: 'createdAt', direction: -1, valueType: 'instant' },
  CREATED_AT_ASC: { field: 'createdAt', direction: 1, valueType: 'instant' },
  UPDATED_AT_DESC: { field: 'updatedAt', direction: -1, valueType: 'instant' },
} as const satisfies Record<string, Order>;

/** Orders by name. */
export const NAME_ORDERS = {
  NAME_ASC: { field: 'name', direction: 1, valueType: 'text' },
  NAME_DESC: { field: 'name', direction: -1, valueType: 'text' },
} as const satisfies Record<string, Order>;

/** The condition that a field is in a list; empty without a list. */
export const whereIn = (field: string, values: readonly unknown[] | null | undefined): object =>
  values == null ? {} : { [field]: { $in: values } };
/** The condition that a field has a value; empty without a value. */
export const whereEquals = (field: string, value: unknown): object => (value == null ? {} : { [field]: value });

/** Conditions on the documents of a collection. */
export type CollectionFilter<D extends Stored> = Filter<D>;

/** How a collection is listed: what its filter means, and its orders. */
export interface Listing<D extends Stored, F, O extends string> {
  readonly collection: ScopedCollection<D>;
  readonly filterOf: (filter: F) => CollectionFilter<D>;
  readonly orders: Readonly<Record<O, Order>>;
}

/** Where in a connection its documents are. */
export const NODE_PATHS = [['nodes'], ['edges', 'node']];

/** The request of a connection. */
export interface ConnectionRequest<D extends Stored> {
  readonly filter: CollectionFilter<D>;
  readonly order: Order;
  readonly page: PageArguments;
  readonly info: GraphQLResolveInfo;
}

/** The arguments of every connection. */
export type ConnectionArguments<F, O> = PageArguments & { readonly filter?: F | null | undefined; readonly orderBy: O };

/** What the arguments of a connection ask of a listing. */
export const accessRequest = <D extends Stored, F, O extends string>(
  { filterOf, orders }: Listing<D, F, O>,
  { filter, orderBy, ...page }: ConnectionArguments<F, O>,
  info: GraphQLResolveInfo,
): ConnectionRequest<D> => ({ filter: filter == null ? {} : filterOf(filter), order: orders[orderBy], page, info });

/**
 * Resolver of a connection to all documents of a listing that a principal may see. @throws BAD_USER_INPUT for arguments that make no sense
 */
export const connectionTo =
  <D extends Stored, F, O extends string>(listing: Listing<D, F, O>) =>
  async (
    _: unknown,
    args: ConnectionArguments<F, O>,
    { store, principal }: GraphQLContext,
    info: GraphQLResolveInfo,
  ): Promise<Connection<D>> => {
    const { filter, order, page } = accessRequest(listing, args, info);
    const scoped = scope(principal, listing.collection, filter);
    const read = await readPage(store, scoped, order, page, projectionFor(info, { paths: NODE_PATHS, always: [order.field] }));
    if (isRefusal(read)) throw new GraphQLError(read.message, { extensions: { code: 'BAD_USER_INPUT' } });
    return { page: read, order, count: () => readCount(store, scoped) };
  };

/** Resolvers of a connection type; the same for every entity. */
export const connectionFields = <D extends Stored>() => ({
  edges: ({ page, order }: Connection<D>) => page.rows.map((node) => ({ node, cursor: encodeCursor(node, order) })),
  nodes: ({ page }: Connection<D>) => page.rows,
  pageInfo: ({ page, order }: Connection<D>) => {
    const [start, end] = [page.rows[0], page.rows.at(-1)];
    return {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: start === undefined ? null : encodeCursor(start, order),
      endCursor: end === undefined ? null : encodeCursor(end, order),
    };
  },
  totalCount: ({ count }: Connection<D>) => count(),
});
