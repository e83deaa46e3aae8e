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
import { resolveEntities } from './entities.js';
import { listenerResolvers } from './listener/resolvers.js';
import { measureResolvers } from './measures/resolvers.js';
import { planResolvers } from './plan/resolvers.js';
import { progressResolvers } from './party/progressResolvers.js';
import { performanceResolvers } from './snapshot/resolvers.js';
import { readinessResolvers } from './readiness/resolvers.js';
import { resolvers } from './resolvers.js';
import { trendResolvers } from './measures/trendResolvers.js';
import { reviewResolvers } from './review/resolvers.js';

/** The contract as written. */
export const contract = (): string => readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

type SubgraphResolvers = NonNullable<
  Parameters<typeof buildSubgraphSchema>[0] extends infer M
    ? M extends readonly (infer One)[]
      ? One extends { resolvers?: infer R }
        ? R
        : never
      : never
    : never
>;

type Part = Readonly<Record<string, object>>;

/** The resolvers of all files, type by type. */
const merged = (...parts: readonly Part[]): Part =>
  parts.reduce(
    (all, part) => ({
      ...all,
      ...Object.fromEntries(Object.entries(part).map(([type, fields]) => [type, type in all ? { ...all[type], ...fields } : fields])),
    }),
    {},
  );

/** Builds the schema once per process. */
export const subgraphSchema = (): GraphQLSchema => {
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(contract()),
      resolvers: merged(
        resolvers,
        planResolvers,
        listenerResolvers,
        accessResolvers,
        measureResolvers,
        trendResolvers,
        performanceResolvers,
        readinessResolvers,
        progressResolvers,
        reviewResolvers,
      ) as SubgraphResolvers,
    },
  ]);
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities === undefined) throw new Error('The contract declares no entity');
  entities.resolve = resolveEntities;
  for (const input of inputsOf(schema)) readDefault(input);
  return schema;
};

const inputsOf = (schema: GraphQLSchema): readonly (GraphQLArgument | GraphQLInputField)[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) return Object.values(type.getFields());
    return isObjectType(type) ? Object.values(type.getFields()).flatMap(({ args }) => args) : [];
  });

/** Defaults are read while the schema is built, before its scalars know what they mean: a duration would stay the text it is written as. */
const readDefault = (input: GraphQLArgument | GraphQLInputField): void => {
  const written = input.astNode?.defaultValue;
  if (written !== undefined) input.defaultValue = valueFromAST(written, input.type);
};
