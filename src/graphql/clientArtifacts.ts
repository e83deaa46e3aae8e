/** What clients and their code generators need to know of the contract. */
import { type GraphQLSchema, introspectionFromSchema, isAbstractType } from 'graphql';

const textOf = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The answer to introspection, as JSON. */
export const introspectionText = (schema: GraphQLSchema): string => textOf(introspectionFromSchema(schema));

/**
 * The members of interfaces and unions by their names, as JSON that the cache of Apollo Client takes. What a gateway alone asks for begins
 * with an underscore, and is not among them.
 */
export const possibleTypesText = (schema: GraphQLSchema): string => {
  const types = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter(({ name }) => !name.startsWith('_'));
  return textOf(Object.fromEntries(types.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)])));
};
