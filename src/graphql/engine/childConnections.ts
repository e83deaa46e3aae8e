/**
 * Child connections: a party's issues, a review's recommendations, the plans of a service. All parents of one selection are read together,
 * so that a list or a batch of references takes one command.
 */
import { GraphQLError } from 'graphql';
import type { Order, PageArguments } from '../../store/reading/pages.js';
import { type KeyedRows, readCountsByKey, readPagesByKey } from '../../store/reading/pagesByKey.js';
import type { Projection } from '../../store/reading/read.js';
import type { ScopedCollection, Stored } from '../../store/collection.js';
import { scope } from '../../store/scope.js';
import { type ConnectionArguments, accessRequest, type ConnectionRequest, type Listing, NODE_PATHS } from '../connections.js';
import type { Connection } from '../mappers.js';
import type { GraphQLContext } from '../context.js';
import { looking } from '../looking.js';
import { projectionFor } from './projection.js';
import { isRefusal } from '../../domain/kernel/refusal.js';

/** How rows belong to their parents. */
export interface Relation<D extends Stored> extends Pick<KeyedRows<D>, 'keysOf' | 'keyFields'> {
  readonly collection: ScopedCollection<D>;
  /** The filter that finds the rows of these parents, by an index. */
  readonly parentFilter: (keys: readonly string[]) => object;
}

/** Rows that hold the id of one parent, or null. @param field the field with the id; an index must start with it */
const relationByField = <D extends Stored>(collection: ScopedCollection<D>, field: string): Relation<D> => ({
  collection,
  parentFilter: (ids) => ({ [field]: { $in: ids } }),
  keysOf: (row) => {
    const id: unknown = (row as object as Readonly<Record<string, unknown>>)[field];
    return typeof id === 'string' ? [id] : [];
  },
  keyFields: [field],
});

/** The page requested for each parent. */
interface ChildPageRequest {
  /** Names the rows: equal names mean equal rows for equal parents. */
  readonly rows: string;
  readonly order: Order;
  readonly page: PageArguments;
  /** Includes the key fields. */
  readonly projection: Projection;
}

/** The connection of one parent, read with those of the others. @throws BAD_USER_INPUT for arguments that make no sense */
export const batchedConnection = async <D extends Stored>(
  { store, loaders }: GraphQLContext,
  keyed: KeyedRows<D>,
  key: string,
  { rows, order, page, projection }: ChildPageRequest,
): Promise<Connection<D>> => {
  const read = await loaders.batch(`${rows} ${JSON.stringify([order, page, Object.keys(projection)])}`, key, async (keys) => {
    const pages = await readPagesByKey(store, keyed, keys, { order, page, projection });
    if (isRefusal(pages)) throw new GraphQLError(pages.message, { extensions: { code: 'BAD_USER_INPUT' } });
    return keys.map((each) => pages.get(each) ?? EMPTY_PAGE);
  });
  const count = (): Promise<number> =>
    loaders.batch(`count of ${rows}`, key, async (keys) => {
      const counts = await readCountsByKey(store, keyed, keys);
      return keys.map((each) => counts.get(each) ?? 0);
    });
  return { page: read, order, count };
};

const EMPTY_PAGE = { rows: [], hasNextPage: false, hasPreviousPage: false };

/** What belongs to a parent, of what a principal may see. @throws BAD_USER_INPUT for arguments that make no sense */
export const childConnection = <D extends Stored>(
  context: GraphQLContext,
  { collection, parentFilter, keysOf, keyFields }: Relation<D>,
  key: string,
  { filter, order, page, info }: ConnectionRequest<D>,
): Promise<Connection<D>> => {
  const query = (keys: readonly string[]) => scope(context.principal, collection, allOf(filter, parentFilter(keys)) as typeof filter);
  const projection = projectionFor(info, { paths: NODE_PATHS, always: [order.field, ...keyFields] });
  const rows = `${info.parentType.name}.${info.fieldName} ${JSON.stringify(filter)}`;
  return batchedConnection(context, { keysOf, keyFields, query }, key, { rows, order, page, projection });
};

/** The intersection of both filters: neither widens the other. */
const allOf = (one: object, other: object): object =>
  Object.keys(other).some((field) => field in one) ? { ...one, $and: [other] } : { ...one, ...other };

/** Resolver of a connection to what belongs to its parent. @param field where the documents hold the id of their one parent */
export const childrenBy = <D extends Stored, F, O extends string>(listing: Listing<D, F, O>, field: string) => {
  const relation = relationByField(listing.collection, field);
  return looking<Stored, '_id', ConnectionArguments<F, O>, Promise<Connection<D>>>(['_id'], ({ _id }, args, context, info) =>
    childConnection(context, relation, _id, accessRequest(listing, args, info)),
  );
};
