/** What clients and their code generators need to know of the contract. */
import { introspectionFromSchema, type IntrospectionQuery, isAbstractType } from 'graphql';
import { subgraphSchema } from './schema.js';

/** The answer to introspection. */
export const introspection = (): IntrospectionQuery => introspectionFromSchema(subgraphSchema());

/**
 * The members of interfaces and unions by their names, as the cache of Apollo Client takes them. What a gateway alone asks for begins with
 * an underscore, and is not among them.
 */
export const possibleTypes = (): Readonly<Record<string, readonly string[]>> => {
  const schema = subgraphSchema();
  const types = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter(({ name }) => !name.startsWith('_'));
  return Object.fromEntries(types.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]));
};
