/** Text to operations, once per document: parsing, limits, validation; and the two ways to run one, interpreted and compiled. */
import {
  createSourceEventStream,
  type DocumentNode,
  execute as interpret,
  type ExecutionResult,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isSpecifiedScalarType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import { type Cost, costOf, valueOf } from './cost.js';
import { limitViolation, limitError, measureOperation, type MeasuredOperation } from './documentSize.js';
import { identityOf } from './identity.js';
import type { Limits } from './limits.js';
import { publicError, withCode } from './masking.js';
import { validationErrors } from './validation.js';

/** Variables as a client sends them. */
export type Variables = Readonly<Record<string, unknown>>;

/** The operations of a valid document, or why it is refused. */
export type PreparedDocument = { readonly operations: readonly Operation[] } | { readonly errors: readonly GraphQLError[] };

/** Everything about a document that does not depend on who sends it. */
export const prepareDocument = (schema: GraphQLSchema, source: string, limits: Limits, introspection = true): PreparedDocument => {
  const document = parseDocument(source, limits);
  if (document instanceof GraphQLError) return { errors: [document] };
  const nodes = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const operations = nodes.map((node) => new Operation(schema, document, node, measureOperation(document, node)));
  const violation = operations.map(({ measured }) => limitViolation(measured, limits)).find((error) => error !== undefined);
  if (violation) return { errors: [violation] };
  const errors = validationErrors(schema, document, introspection);
  return errors.length > 0 ? { errors } : { operations };
};

const parseDocument = (source: string, limits: Limits): DocumentNode | GraphQLError => {
  try {
    return parse(source, { maxLexicalTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes(`more that ${limits.tokens} tokens`)
      ? limitError('tokens', limits.tokens)
      : withCode('GRAPHQL_PARSE_FAILED', error);
  }
};

/** GraphQL specification, GetOperation: the one named, or the only one. */
export const selectOperation = (operations: readonly Operation[], name: string | null | undefined): Operation | GraphQLError => {
  const named = name === null || name === undefined ? operations : operations.filter(({ node }) => node.name?.value === name);
  const [operation] = named;
  if (operation !== undefined && named.length === 1) return operation;
  const message =
    named.length > 1
      ? 'operationName is required: the document has several operations'
      : `The document has no operation${name ? ` named ${JSON.stringify(name)}` : ''}`;
  return publicError('OPERATION_RESOLUTION_FAILURE', message);
};

/** One operation of a valid document: interpreted the first time, compiled when it comes again. */
export class Operation {
  readonly document: DocumentNode;
  readonly node: OperationDefinitionNode;
  readonly measured: MeasuredOperation;
  readonly #schema: GraphQLSchema;
  #runs = 0;
  #compiled: CompiledQuery | undefined;
  #inAnswers: readonly string[] | undefined;
  #cost: Cost | undefined;
  #identity: string | undefined;

  constructor(schema: GraphQLSchema, document: DocumentNode, node: OperationDefinitionNode, measured: MeasuredOperation) {
    this.#schema = schema;
    this.document = document;
    this.node = node;
    this.measured = measured;
  }

  get #name(): string | undefined {
    return this.node.name?.value;
  }

  /** Equal for operations that answer alike, whatever their names. */
  get identity(): string {
    return (this.#identity ??= identityOf(this.document, this.node));
  }

  /** The cost with a request's variables, or why they are refused. Variables are coerced only if the cost depends on them. */
  cost(variables: Variables): number | readonly GraphQLError[] {
    this.#cost ??= costOf(this.#schema, this.document, this.node);
    if (typeof this.#cost === 'number') return this.#cost;
    const { errors, coerced } = getVariableValues(this.#schema, this.node.variableDefinitions ?? [], variables, { maxErrors: 50 });
    return coerced === undefined ? errors.map((error) => withCode('BAD_USER_INPUT', error)) : valueOf(this.#cost, coerced);
  }

  run(rootValue: unknown, contextValue: object, variables: Variables): Promise<ExecutionResult> | ExecutionResult {
    this.#runs += 1;
    // Compiling takes as long as some fifty interpretations and blocks the event loop: only worth it for repeated documents.
    if (this.#runs === 2) this.#compiled = this.#compile();
    const answered = this.#compiled?.query(rootValue, contextValue, variables);
    // Without data the variables were refused before execution: the compiler's error names them without the expected type.
    if (answered !== undefined && (answered instanceof Promise || 'data' in answered)) return answered;
    return interpret({
      schema: this.#schema,
      document: this.document,
      rootValue,
      contextValue,
      variableValues: variables,
      operationName: this.#name,
    });
  }

  /**
   * The variables that answers to a subscription's events may depend on. `after` of the root field selects events, but does not affect
   * their answers.
   */
  answerVariables(variables: Variables): readonly (readonly [name: string, value: unknown])[] {
    this.#inAnswers ??= variablesUsedInAnswers(this.document, this.node);
    return this.#inAnswers.map((name) => [name, variables[name]]);
  }

  /** The events behind a subscription. Interpreted always: the compiler hands variables to the resolver where arguments belong. */
  async events(contextValue: object, variableValues: Variables): Promise<AsyncIterable<unknown> | ExecutionResult> {
    return createSourceEventStream({
      schema: this.#schema,
      document: this.document,
      contextValue,
      variableValues,
      operationName: this.#name,
    });
  }

  #compile(): CompiledQuery | undefined {
    if (hasConditions(this.document) || !(this.node.variableDefinitions ?? []).every((definition) => this.#isCompilable(definition)))
      return undefined;
    const compiled = compileQuery(this.#schema, this.document, this.#name);
    return isCompiledQuery(compiled) ? compiled : undefined;
  }

  /**
   * The compiler writes variable defaults as JSON, which breaks custom scalars such as dates; and it ignores defaults of input fields and
   * of non-null variables.
   */
  #isCompilable({ defaultValue, type: node }: VariableDefinitionNode): boolean {
    if (defaultValue !== undefined && node.kind === Kind.NON_NULL_TYPE) return false;
    const type = getNamedType(typeFromAST(this.#schema, node as NamedTypeNode));
    if (type === undefined || hasFieldDefaults(type)) return false;
    return defaultValue === undefined || isEnumType(type) || isSpecifiedScalarType(type);
  }
}

/** The compiler mishandles @skip and @include on a fragment spread twice, and possibly elsewhere. */
const hasConditions = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    Directive: ({ name }) => {
      found ||= name.value === 'skip' || name.value === 'include';
    },
  });
  return found;
};

/** Whether an input type, or one of its fields' types, has a field with a default. */
const hasFieldDefaults = (type: GraphQLNamedType, seen: ReadonlySet<GraphQLNamedType> = new Set()): boolean =>
  isInputObjectType(type) &&
  !seen.has(type) &&
  Object.values(type.getFields()).some(
    (field) => field.defaultValue !== undefined || hasFieldDefaults(getNamedType(field.type), new Set([...seen, type])),
  );

/** Variables by name that are used anywhere but as `after` of a root field. */
const variablesUsedInAnswers = (
  document: DocumentNode,
  { selectionSet, variableDefinitions }: OperationDefinitionNode,
): readonly string[] => {
  const roots = new Set<unknown>(selectionSet.selections);
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Argument: ({ name }, _key, _parent, _path, ancestors) => (name.value === 'after' && roots.has(ancestors.at(-1)) ? false : undefined),
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return (variableDefinitions ?? []).map(({ variable }) => variable.name.value).filter((name) => used.has(name));
};
