/**
 * How long a router may keep the entities it asked for: `@cacheControl` of the contract, by the rules of Apollo's cache control, as
 * `cache-control` of an answer. Worked out once a document, from the document alone.
 */
import {
  type DirectiveNode,
  type DocumentNode,
  type GraphQLField,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Answer } from '../../graphql/engine/execution.js';

const ENTITIES = '_entities';

/** The header of an answer; null where it may not be kept. */
export type EntityCache = (document: DocumentNode, answer: Answer) => string | null;

/** Only what a router asks for is kept: a client of people wants what is true now. */
export const entityCache = (schema: GraphQLSchema): EntityCache => {
  const known = new WeakMap<DocumentNode, number>();
  return (document, { errors }) => {
    if (errors !== undefined || !asksForEntitiesAlone(document)) return null;
    const maxAge = known.get(document) ?? maxAgeOf(schema, document);
    known.set(document, maxAge);
    return maxAge > 0 ? `private, max-age=${String(maxAge)}` : null;
  };
};

const asksForEntitiesAlone = ({ definitions }: DocumentNode): boolean =>
  definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      (definition.operation === OperationTypeNode.QUERY &&
        definition.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value === ENTITIES)),
  );

/** The seconds that all of it may be kept: the least that a field or a type in it says. */
const maxAgeOf = (schema: GraphQLSchema, document: DocumentNode): number => {
  const info = new TypeInfo(schema);
  const ages: number[] = [];
  const fragment = (): void => void ages.push(ageOfType(info.getType() as GraphQLNamedType));
  visit(
    document,
    visitWithTypeInfo(info, {
      InlineFragment: fragment,
      FragmentDefinition: fragment,
      Field: ({ name }) => {
        const field = info.getFieldDef();
        if (name.value !== ENTITIES && field) ages.push(ageOfField(field));
      },
    }),
  );
  const least = Math.min(...ages);
  return Number.isFinite(least) ? least : 0;
};

/** A leaf may be kept for as long as what it belongs to, anything else as long as its field or its type says: not at all by default. */
const ageOfField = ({ astNode, type }: GraphQLField<unknown, unknown>): number => {
  const named = getNamedType(type);
  return ageIn(astNode?.directives) ?? (isCompositeType(named) ? ageOfType(named) : Infinity);
};

const ageOfType = ({ astNode }: GraphQLNamedType): number => ageIn(astNode?.directives) ?? 0;

const ageIn = (directives: readonly DirectiveNode[] = []): number | undefined => {
  const given = directives.find(({ name }) => name.value === 'cacheControl')?.arguments?.find(({ name }) => name.value === 'maxAge')?.value;
  return given && Number(valueFromASTUntyped(given));
};
