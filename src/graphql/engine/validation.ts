/** Validation of a document: few errors, and where the schema is not public none that names what is in it. */
import { type DocumentNode, GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule, specifiedRules, validate } from 'graphql';
import { withCode } from './masking.js';

/** With the one that says that there are more, ten. */
const MAX_ERRORS = 9;

/** graphql-js lists names that are alike: with enough guesses a schema that nobody may read is read. */
const SUGGESTION = / ?Did you mean .*\?$/s;

const withoutSuggestion = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message.replace(SUGGESTION, ''), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
  });

/** @param introspection whether callers may read the schema */
export const validationErrors = (schema: GraphQLSchema, document: DocumentNode, introspection: boolean): readonly GraphQLError[] => {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, { maxErrors: MAX_ERRORS });
  return errors.map((error) => withCode('GRAPHQL_VALIDATION_FAILED', introspection ? error : withoutSuggestion(error)));
};
