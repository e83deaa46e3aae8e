/** A schema that answers every field: pages as long as they are asked for, other lists as long as the list they are asked with, else one item. */
import {
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLOutputType,
} from 'graphql';

/** An object of an answer; a connection knows how long its page is. */
interface Answered {
  readonly page: number | null;
}

const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 25;

/** Makes a schema without resolvers answer. */
export const answering = (
  schema: GraphQLSchema,
): {
  readonly schema: GraphQLSchema;
  readonly fieldResolver: GraphQLFieldResolver<unknown, unknown>;
  readonly typeResolver: GraphQLTypeResolver<unknown, unknown>;
} => {
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities) Object.assign(entities, { resolve: undefined });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = undefined;
    // Values are not looked at here.
    if (isScalarType(type) && !['Int', 'Float', 'Boolean', 'String', 'ID'].includes(type.name)) type.serialize = String;
  }
  return {
    schema,
    fieldResolver: (source, args: Readonly<Record<string, unknown>>, _, { fieldName, returnType, parentType }) => {
      const definition = parentType.getFields()[fieldName];
      const isPage = definition?.args.some(({ name }) => name === 'first') ?? false;
      const page = isPage ? pageOf(args) : null;
      const lists = Object.values(args).filter((value) => Array.isArray(value));
      const around = (source as Answered | undefined)?.page ?? null;
      return answerOf(returnType, page ?? around ?? Math.max(1, ...lists.map(({ length }) => length)), page);
    },
    typeResolver: (_, __, ___, type) => schema.getPossibleTypes(type)[0]?.name,
  };
};

const pageOf = ({ first, last }: Readonly<Record<string, unknown>>): number =>
  Math.min(LARGEST_PAGE, Number(first ?? last ?? DEFAULT_PAGE));

const answerOf = (type: GraphQLOutputType, length: number, page: number | null): unknown => {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return Array.from({ length }, () => answerOf(bare.ofType, 1, null));
  if (!isLeafType(bare)) return { page } satisfies Answered;
  if (isEnumType(bare)) return bare.getValues()[0]?.value;
  return ['Int', 'Float'].includes(getNamedType(bare).name) ? 1 : getNamedType(bare).name === 'Boolean' ? true : 'text';
};

/** How many fields an answer holds. */
export const valuesIn = (answer: unknown): number => {
  if (Array.isArray(answer)) return answer.reduce<number>((sum, one) => sum + valuesIn(one), 0);
  if (answer === null || typeof answer !== 'object') return 0;
  return Object.values(answer).reduce<number>((sum, one) => sum + 1 + valuesIn(one), 0);
};
