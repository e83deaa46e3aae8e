/**
 * Plugin of the code generator: the resolver types of `@graphql-codegen/typescript-resolvers`, with the mappers of all aggregates. An
 * aggregate is what the contract has an outcome of: its type resolves from its state, and the types around it from what they all do.
 */
import { plugin as resolverTypes } from '@graphql-codegen/typescript-resolvers';

/** What the types of an aggregate resolve from. @param {string} name its type in the contract */
const mappersOf = (name) => ({
  [name]: `../../store/registry.js#StateOf<'${name}'>`,
  [`${name}Connection`]: `../mappers.js#ConnectionOf<'${name}'>`,
  [`${name}Change`]: '../../store/feed/feed.js#FeedEvent',
  [`${name}Payload`]: `../../store/registry.js#StateOf<'${name}'>`,
  [`${name}Outcome`]: '../outcomes.js#OutcomeValue',
});

/** The mappers for the types that a schema has. */
const mappersFor = (schema) => {
  const types = Object.keys(schema.getTypeMap());
  const aggregates = types.filter((type) => types.includes(`${type}Outcome`));
  const mappers = aggregates.flatMap((name) => Object.entries(mappersOf(name)));
  return Object.fromEntries(mappers.filter(([type]) => types.includes(type)));
};

export const plugin = (schema, documents, config, info) =>
  resolverTypes(schema, documents, { ...config, mappers: { ...mappersFor(schema), ...config.mappers } }, info);
