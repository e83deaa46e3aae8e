/**
 * `_entities`, where other subgraphs' references arrive. Everything in a representation but its key is ignored, nothing in it is
 * trusted, and what is wrong with one item never touches its neighbours: the item is null, with an error at its own path.
 */
import { GraphQLError } from 'graphql';
import type { GraphQLContext } from './context.js';

/** Representations in one request. */
const LARGEST_BATCH = 1_000;
const LONGEST_KEY = 256;

interface Representation {
  readonly __typename?: unknown;
  readonly id?: unknown;
  readonly externalIdentifier?: unknown;
}

const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

const isKey = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= LONGEST_KEY;

const party = ({ id, externalIdentifier }: Representation, { loaders }: GraphQLContext): Promise<object | null> => {
  if (isKey(id)) return loaders.party.load(id);
  const { scheme, value } = (externalIdentifier ?? {}) as { scheme?: unknown; value?: unknown };
  if (id === undefined && isKey(scheme) && isKey(value)) return loaders.partyByIdentifier.load({ scheme, value });
  throw badInput('A Party is referred to by its id, or by externalIdentifier { scheme value }');
};

const performanceIssue = ({ id }: Representation, { loaders }: GraphQLContext): Promise<object | null> => {
  if (isKey(id)) return loaders.issue.load(id);
  throw badInput('A PerformanceIssue is referred to by its id');
};

const BY_TYPE: Readonly<Record<string, (representation: Representation, context: GraphQLContext) => Promise<object | null>>> = {
  Party: party,
  PerformanceIssue: performanceIssue,
};

const resolve = async (representation: unknown, context: GraphQLContext): Promise<object | null> => {
  const { __typename: type } = (representation ?? {}) as Representation;
  const load = typeof type === 'string' && Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined;
  if (load === undefined) throw badInput('This subgraph resolves references to Party and PerformanceIssue only');
  const found = await load(representation as Representation, context);
  return found === null ? null : { ...found, __typename: type };
};

/** Resolver of `_entities`: order and duplicates are kept, a missing or hidden entity is null without an error. */
export const resolveEntities = async (
  _: unknown,
  { representations }: { readonly representations: readonly unknown[] },
  context: GraphQLContext,
): Promise<(object | null)[]> => {
  if (representations.length > LARGEST_BATCH) throw badInput(`At most ${String(LARGEST_BATCH)} representations in one request`);
  const settled = await Promise.allSettled(representations.map((representation) => resolve(representation, context)));
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : asError(one.reason)));
};

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
