/** Documents that fields refer to by their id. */
import type { GraphQLResolveInfo } from 'graphql';
import type { ScopedCollection, Stored } from '../store/collection.js';
import { BINDINGS } from '../store/registry.js';
import type { GraphQLContext } from './context.js';
import { projectionFor } from './engine/projection.js';
import { looking } from './looking.js';
import type { NodeValue } from './outcomes.js';

/** Loads as much of a document as is asked of it below a field; null for a missing or hidden one, and for no id. */
export const loadOne = async <D extends Stored>(
  { loaders }: GraphQLContext,
  collection: ScopedCollection<D>,
  id: string | null | undefined,
  info: GraphQLResolveInfo,
): Promise<D | null> => (id == null ? null : loaders.load(collection, id, projectionFor(info)));

type Referring<K extends string> = { readonly [F in K]?: string | null };

/** Resolver of a field that is another document. @param field where its parent holds the id */
export const refersTo = <D extends Stored, K extends string>(collection: ScopedCollection<D>, field: K) =>
  looking<Referring<K>, K, unknown, Promise<D | null>>([field], (parent, _, context, info) =>
    loadOne(context, collection, parent[field], info),
  );

/** The document of whichever aggregate has an id; null for a missing or hidden one. Both take the same reads. */
export const nodeById = async (id: string, { loaders }: GraphQLContext, info: GraphQLResolveInfo): Promise<NodeValue | null> => {
  const found = await Promise.all(
    BINDINGS.map(async ({ aggregate: { name }, collection }) => {
      const document = await loaders.load(collection, id, projectionFor(info, { type: name }));
      return document === null ? [] : [{ ...document, __typename: name } as NodeValue];
    }),
  );
  return found.flat()[0] ?? null;
};
