/**
 * `_entities`: references from other subgraphs. Only the key of a representation is used, nothing is trusted, and an invalid item does not
 * affect others: it is null, with an error at its own path.
 */
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { EntityRef } from '../domain/kernel/entityRef.js';
import { parties } from '../store/party/collection.js';
import type { GraphQLContext } from './context.js';
import type { ScopedCollection, Stored } from '../store/collection.js';
import { type AggregateName, REGISTRY } from '../store/registry.js';
import { projectionFor } from './engine/projection.js';

/** Representations in one request. */
const MAX_REPRESENTATIONS = 1_000;
const MAX_KEY_LENGTH = 256;

interface Representation {
  readonly __typename?: unknown;
  readonly id?: unknown;
  readonly externalIdentifier?: unknown;
}

type ReferenceResolver = (
  representation: Representation,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
) => Promise<object | null> | object;

const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

const isKey = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= MAX_KEY_LENGTH;

const party: ReferenceResolver = ({ id, externalIdentifier }, { loaders }, info) => {
  if (isKey(id)) return loaders.load(parties, id, projectionFor(info, { type: 'Party' }));
  const { scheme, value } = (externalIdentifier ?? {}) as { scheme?: unknown; value?: unknown };
  // A gateway may send the other key as null.
  if (id == null && isKey(scheme) && isKey(value))
    return loaders.partyByIdentifier({ scheme, value }, projectionFor(info, { type: 'Party' }));
  throw badInput('A reference to a Party needs its id, or externalIdentifier { scheme value }');
};

/** A type with its id as the only key. */
const byId =
  (type: AggregateName): ReferenceResolver =>
  ({ id }, { loaders }, info) => {
    const { collection }: { readonly collection: ScopedCollection<Stored> } = REGISTRY[type];
    if (isKey(id)) return loaders.load(collection, id, projectionFor(info, { type }));
    throw badInput(`${type}: it is referred to by its id`);
  };

/** An entity of another subgraph is only its key: nothing is read until a field is selected. */
const entityStub =
  (type: EntityRef['type']): ReferenceResolver =>
  ({ id }) => {
    if (isKey(id)) return { type, id };
    throw badInput(`A reference to ${type} needs its id`);
  };

/** The types that other subgraphs may refer to. */
const BY_TYPE: Readonly<Record<string, ReferenceResolver>> = {
  Party: party,
  PerformanceIssue: byId('PerformanceIssue'),
  ImprovementPlan: byId('ImprovementPlan'),
  PerformanceReview: byId('PerformanceReview'),
  PerformanceRecommendation: byId('PerformanceRecommendation'),
  Service: entityStub('Service'),
  Product: entityStub('Product'),
  Resource: entityStub('Resource'),
  PerformanceSnapshot: byId('PerformanceSnapshot'),
};

const referenceOf = (type: unknown): ReferenceResolver | undefined =>
  typeof type === 'string' && Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined;

const resolve = async (representation: unknown, context: GraphQLContext, info: GraphQLResolveInfo): Promise<object | null> => {
  const known = (representation ?? {}) as Representation;
  const reference = referenceOf(known.__typename);
  if (reference === undefined) throw badInput(`This subgraph resolves references to ${Object.keys(BY_TYPE).join(', ')} only`);
  const found = await reference(known, context, info);
  return found === null ? null : { ...found, __typename: known.__typename };
};

/** Resolver of `_entities`: order and duplicates are kept, a missing or hidden entity is null without an error. */
export const resolveEntities = async (
  _: unknown,
  { representations }: { readonly representations: readonly unknown[] },
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> => {
  if (representations.length > MAX_REPRESENTATIONS) throw badInput(`At most ${String(MAX_REPRESENTATIONS)} representations in one request`);
  const settled = await Promise.allSettled(representations.map((representation) => resolve(representation, context, info)));
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : asError(one.reason)));
};

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
