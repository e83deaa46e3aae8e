/**
 * Connections of what belongs to a parent: a party's issues, a review's recommendations, what there is about a service. All parents of
 * one selection are answered together, so that a list, or a batch of references, takes one command and not one for each of its items.
 */
import { GraphQLError } from 'graphql';
import type { Order, PageArguments } from '../store/pages.js';
import { type Belonging, readCountsByKey, readPagesByKey } from '../store/pagesByKey.js';
import type { Projection } from '../store/read.js';
import { scope } from '../store/scope.js';
import { type Asked, type Connection, ENTITY, type Listed, ROWS } from './connections.js';
import type { GraphQLContext } from './context.js';
import { projectionFor } from './projection.js';
import { isRefusal } from '../domain/refusal.js';

/** How rows belong to their parents. */
export interface Relation<N extends Listed> extends Pick<Belonging<N>, 'name' | 'keysOf' | 'needs'> {
  /** The filter that finds the rows of these parents, by an index. */
  readonly of: (keys: readonly string[]) => object;
}

/** Rows that hold the id of their one parent, or null for none. @param field where they hold it; an index begins with it */
export const belongingBy = <N extends Listed>(name: N, field: string): Relation<N> => ({
  name,
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
export const connectTogether = async <N extends Listed | 'events'>(
  { store, loaders }: GraphQLContext,
  belonging: Belonging<N>,
  key: string,
  { rows, order, page, projection }: Wanted,
): Promise<Connection<N>> => {
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
export const relate = <N extends Listed>(
  context: GraphQLContext,
  { name, of, keysOf, needs }: Relation<N>,
  key: string,
  { filter, order, page, info }: Asked<N>,
): Promise<Connection<N>> => {
  const own = (keys: readonly string[]) => scope(context.principal, name, both(filter, of(keys)) as never);
  const projection = projectionFor(ENTITY[name], info, ROWS, [order.field, ...needs]);
  const rows = `${info.parentType.name}.${info.fieldName} ${JSON.stringify(filter)}`;
  return connectTogether(context, { name, keysOf, needs, filter: own }, key, { rows, order, page, projection });
};

/** What both filters match: a caller's own is not widened by what its parent says, and the other way round. */
const both = (asked: object, own: object): object =>
  Object.keys(own).some((field) => field in asked) ? { ...asked, $and: [own] } : { ...asked, ...own };
