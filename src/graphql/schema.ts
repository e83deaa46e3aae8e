/** The executable subgraph: the contract of `schema.graphql` with its resolvers and a reference resolver that cannot be hurt. */
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  parse,
  valueFromAST,
} from 'graphql';
import { accessResolvers } from './access/resolvers.js';
import { aggregateFields, type ResolverMap } from './aggregateFields.js';
import { calendarResolvers } from './calendar/resolvers.js';
import { creditClaimResolvers } from './creditClaim/resolvers.js';
import { deliveryResolvers } from './delivery/resolvers.js';
import { resolveEntities } from './entities.js';
import type { AggregateName, TypesOf } from '../store/registry.js';
import type { PlainMutation } from './codec.js';
import type { MutationResolvers, QueryResolvers, SubscriptionResolvers } from './generated/types.js';
import { issueResolvers } from './issue/resolvers.js';
import { listenerResolvers } from './listener/resolvers.js';
import { measureResolvers } from './measures/resolvers.js';
import { trendResolvers } from './measures/trendResolvers.js';
import { progressResolvers } from './party/progressResolvers.js';
import { ownershipResolvers } from './ownership/resolvers.js';
import { partyResolvers } from './party/resolvers.js';
import { planResolvers } from './plan/resolvers.js';
import { readinessResolvers } from './readiness/resolvers.js';
import { recommendationResolvers } from './recommendation/resolvers.js';
import { reportResolvers } from './report/resolvers.js';
import { resolvers } from './resolvers.js';
import { reviewResolvers } from './review/resolvers.js';
import { reviewRuleResolvers } from './reviewRule/resolvers.js';
import { scoreSettingsResolvers } from './scoreSettings/resolvers.js';
import { snapshotResolvers } from './snapshot/resolvers.js';
import { templateResolvers } from './template/resolvers.js';

/** The contract as written. */
export const contractText = (): string => readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

type SubgraphResolvers = NonNullable<
  Parameters<typeof buildSubgraphSchema>[0] extends infer M
    ? M extends readonly (infer One)[]
      ? One extends { resolvers?: infer R }
        ? R
        : never
      : never
    : never
>;

/** The root types of the contract, each with the fields that aggregates give it by their names (`aggregateFields`). */
interface Roots {
  readonly Query: { readonly declared: QueryResolvers; readonly derived: Uncapitalize<AggregateName> };
  readonly Mutation: {
    readonly declared: MutationResolvers;
    readonly derived: { [N in AggregateName]: PlainMutation<TypesOf<N>> }[AggregateName];
  };
  readonly Subscription: { readonly declared: SubscriptionResolvers; readonly derived: `${Uncapitalize<AggregateName>}Changed` };
}
type FieldsOf<M, R extends keyof Roots> = M extends { readonly [K in R]: infer F } ? keyof F : never;
type Unresolved<M> = { [R in keyof Roots]: Exclude<keyof Roots[R]['declared'], FieldsOf<M, R> | Roots[R]['derived']> }[keyof Roots];

/** Does not compile where a field of a root type of the contract has no resolver, neither in a module nor by its name. */
const complete = <M extends object>(
  ...modules: readonly M[] & (Unresolved<M> extends never ? unknown : { readonly unresolved: Unresolved<M> })
): readonly ResolverMap[] => modules as readonly ResolverMap[];

/** The resolvers of all modules; what aggregates have alike is not among them. */
const MODULES = complete(
  resolvers,
  partyResolvers,
  calendarResolvers,
  progressResolvers,
  issueResolvers,
  planResolvers,
  templateResolvers,
  ownershipResolvers,
  listenerResolvers,
  deliveryResolvers,
  accessResolvers,
  readinessResolvers,
  measureResolvers,
  trendResolvers,
  snapshotResolvers,
  creditClaimResolvers,
  reportResolvers,
  reviewResolvers,
  recommendationResolvers,
  reviewRuleResolvers,
  scoreSettingsResolvers,
);

/** Resolvers type by type; the later ones prevail. */
const mergedResolvers = (parts: readonly ResolverMap[]): ResolverMap =>
  parts.reduce<ResolverMap>(
    (all, part) => ({
      ...all,
      ...Object.fromEntries(Object.entries(part).map(([type, fields]) => [type, type in all ? { ...all[type], ...fields } : fields])),
    }),
    {},
  );

const buildSchema = (): GraphQLSchema => {
  const typeDefs = parse(contractText());
  const all = mergedResolvers([...aggregateFields(typeDefs), ...MODULES]);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: all as SubgraphResolvers }]);
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities === undefined) throw new Error('The contract declares no entity');
  entities.resolve = resolveEntities;
  for (const input of inputFields(schema)) parseDefault(input);
  return schema;
};

let built: GraphQLSchema | undefined;

/** The schema of the process: built when it is first needed, as that takes half a second. */
export const subgraphSchema = (): GraphQLSchema => (built ??= buildSchema());

const inputFields = (schema: GraphQLSchema): readonly (GraphQLArgument | GraphQLInputField)[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) return Object.values(type.getFields());
    return isObjectType(type) ? Object.values(type.getFields()).flatMap(({ args }) => args) : [];
  });

/** Defaults are coerced while the schema is built, before custom scalars are attached: a duration would stay a string. */
const parseDefault = (input: GraphQLArgument | GraphQLInputField): void => {
  const written = input.astNode?.defaultValue;
  if (written !== undefined) input.defaultValue = valueFromAST(written, input.type);
};
