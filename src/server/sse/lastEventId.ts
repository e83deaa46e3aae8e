/**
 * Where an event stream goes on that its client opened again by itself. Such a client repeats its request as it was, and says in
 * `Last-Event-ID` how far it came: that becomes the `after` of the subscription.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type NameNode,
  print,
  separateOperations,
  TypeInfo,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { GraphQLRequest } from '../../graphql/engine/execution.js';

const name = (value: string): NameNode => ({ kind: Kind.NAME, value });
const VARIABLE: VariableNode = { kind: Kind.VARIABLE, name: name('__lastEventId') };
const AFTER: ArgumentNode = { kind: Kind.ARGUMENT, name: name('after'), value: VARIABLE };
const DEFINITION: VariableDefinitionNode = {
  kind: Kind.VARIABLE_DEFINITION,
  variable: VARIABLE,
  type: { kind: Kind.NAMED_TYPE, name: name('String') },
};

/**
 * The subscription after an event, whatever `after` the request itself has: that is older. It stays one document for all events, and so
 * remains shared with others.
 * @param document the parsed document of the request
 * @returns the request as it is where the subscription has no positions
 */
export const requestAfter = (
  lastEventId: string,
  request: GraphQLRequest,
  document: DocumentNode,
  schema: GraphQLSchema,
): GraphQLRequest => {
  const { variable, source } = withAfterVariable(operationOf(document, request.operationName), schema);
  if (variable === null) return request;
  return { ...request, source: source ?? request.source, variables: { ...request.variables, [variable]: lastEventId } };
};

const operationOf = (document: DocumentNode, operationName: string | null | undefined): DocumentNode => {
  const operations = separateOperations(document);
  return operations[operationName ?? ''] ?? Object.values(operations)[0] ?? document;
};

interface AfterVariable {
  /** Null where the subscription has no `after`. */
  readonly variable: string | null;
  /** The operation with that variable; null where it has one already. */
  readonly source: string | null;
}

const isAfter = (argument: { readonly name: string | NameNode }): boolean =>
  (typeof argument.name === 'string' ? argument.name : argument.name.value) === AFTER.name.value;

/** The root field may be in a fragment. */
const withAfterVariable = (operation: DocumentNode, schema: GraphQLSchema): AfterVariable => {
  const info = new TypeInfo(schema);
  let variable: string | null = null;
  const rewritten = visit(
    operation,
    visitWithTypeInfo(info, {
      Field: (node) => {
        const declared = info.getParentType() === schema.getSubscriptionType() && info.getFieldDef()?.args.some(isAfter);
        if (!declared) return undefined;
        const given = node.arguments?.find(isAfter)?.value;
        variable = given?.kind === Kind.VARIABLE ? given.name.value : VARIABLE.name.value;
        if (given?.kind === Kind.VARIABLE) return undefined;
        return { ...node, arguments: [...(node.arguments ?? []).filter((argument) => !isAfter(argument)), AFTER] };
      },
    }),
  );
  return { variable, source: rewritten === operation ? null : print(declaring(rewritten)) };
};

const declaring = (operation: DocumentNode): DocumentNode =>
  visit(operation, {
    OperationDefinition: (node) => ({ ...node, variableDefinitions: [...(node.variableDefinitions ?? []), DEFINITION] }),
  });
