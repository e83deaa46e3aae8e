/**
 * Connections of what belongs to a parent: a party's issues, a review's recommendations, what there is about a service. All parents of
 * one selection are answered together, so that a list, or a batch of references, takes one command and not one for each of its items.
 */
import { GraphQLError } from 'graphql';
import type { Order, PageArguments } from '../../store/pages.js';
import { type Belonging, readCountsByKey, readPagesByKey } from '../../store/pagesByKey.js';
import type { Projection } from '../../store/read.js';
import type { ScopedCollection, Stored } from '../../store/collection.js';
import { scope } from '../../store/scope.js';
import { type Arguments, asked, type Asked, type Listing, ROWS } from '../connections.js';
import type { Connection } from '../mappers.js';
import type { GraphQLContext } from '../context.js';
import { looking } from '../looking.js';
import { projectionFor } from './projection.js';
import { isRefusal } from '../../domain/kernel/refusal.js';

/** How rows belong to their parents. */
export interface Relation<D extends Stored> extends Pick<Belonging<D>, 'keysOf' | 'needs'> {
  readonly collection: ScopedCollection<D>;
  /** The filter that finds the rows of these parents, by an index. */
  readonly of: (keys: readonly string[]) => object;
}

/** Rows that hold the id of their one parent, or null for none. @param field where they hold it; an index begins with it */
const belongingBy = <D extends Stored>(collection: ScopedCollection<D>, field: string): Relation<D> => ({
  collection,
  of: (ids) => ({ [field]: { $in: ids } }),
  keysOf: (row) => {
    const id: unknown = (row as object as Readonly<Record<string, unknown>>)[field];
    return typeof id === 'string' ? [id] : [];
  },
  needs: [field],
});

/** What is asked for each parent. */
interface Wanted {
  /** Names the rows: equal names mean equal rows for equal parents. */
  readonly rows: string;
  readonly order: Order;
  readonly page: PageArguments;
  /** Has the fields that tell whose a row is. */
  readonly projection: Projection;
}

/** The connection of one parent, read with those of the others. @throws BAD_USER_INPUT for arguments that make no sense */
export const connectTogether = async <D extends Stored>(
  { store, loaders }: GraphQLContext,
  belonging: Belonging<D>,
  key: string,
  { rows, order, page, projection }: Wanted,
): Promise<Connection<D>> => {
  const read = await loaders.together(`${rows} ${JSON.stringify([order, page, Object.keys(projection)])}`, key, async (keys) => {
    const pages = await readPagesByKey(store, belonging, keys, { order, page, projection });
    if (isRefusal(pages)) throw new GraphQLError(pages.message, { extensions: { code: 'BAD_USER_INPUT' } });
    return keys.map((each) => pages.get(each) ?? EMPTY);
  });
  const count = (): Promise<number> =>
    loaders.together(`count of ${rows}`, key, async (keys) => {
      const counts = await readCountsByKey(store, belonging, keys);
      return keys.map((each) => counts.get(each) ?? 0);
    });
  return { page: read, order, count };
};

const EMPTY = { rows: [], hasNextPage: false, hasPreviousPage: false };

/** What belongs to a parent, of what a principal may see. @throws BAD_USER_INPUT for arguments that make no sense */
export const relate = <D extends Stored>(
  context: GraphQLContext,
  { collection, of, keysOf, needs }: Relation<D>,
  key: string,
  { filter, order, page, info }: Asked<D>,
): Promise<Connection<D>> => {
  const query = (keys: readonly string[]) => scope(context.principal, collection, both(filter, of(keys)) as typeof filter);
  const projection = projectionFor(info, { paths: ROWS, always: [order.field, ...needs] });
  const rows = `${info.parentType.name}.${info.fieldName} ${JSON.stringify(filter)}`;
  return connectTogether(context, { keysOf, needs, query }, key, { rows, order, page, projection });
};

/** What both filters match: a caller's own is not widened by what its parent says, and the other way round. */
const both = (asked: object, own: object): object =>
  Object.keys(own).some((field) => field in asked) ? { ...asked, $and: [own] } : { ...asked, ...own };

/** Resolver of a connection to what belongs to its parent. @param field where the documents hold the id of their one parent */
export const childrenBy = <D extends Stored, F, O extends string>(listing: Listing<D, F, O>, field: string) => {
  const relation = belongingBy(listing.collection, field);
  return looking<Stored, '_id', Arguments<F, O>, Promise<Connection<D>>>(['_id'], ({ _id }, args, context, info) =>
    relate(context, relation, _id, asked(listing, args, info)),
  );
};
