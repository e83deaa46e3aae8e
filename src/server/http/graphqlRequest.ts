/** A GraphQL request over HTTP, by GET or POST, before its document is parsed. */
import type { FastifyRequest } from 'fastify';
import type { DocumentNode, OperationTypeNode } from 'graphql';
import type { Execution, GraphQLRequest } from '../../graphql/engine/execution.js';

type Fields = Readonly<Record<string, unknown>>;

/** The operation and its parameters. */
export interface GraphQLHttpRequest {
  readonly request: GraphQLRequest;
  readonly extensions: Fields;
  /** Names the document in place of `query`. */
  readonly documentId: unknown;
  /** Undefined for a document or an operation that is refused; so is its type. */
  readonly document: DocumentNode | undefined;
  readonly type: OperationTypeNode | undefined;
}

/** What a request brings, before anything of it is checked; undefined for what is no object. */
export const fieldsOf = ({ method, query, body }: FastifyRequest): Fields | undefined => {
  const fields = method === 'GET' ? fromQueryString(query as Fields) : body;
  return isObject(fields) ? fields : undefined;
};

/** @param source the text of its document @returns undefined for anything that is not a GraphQL request */
export const parseGraphQLRequest = (fields: Fields, execution: Execution, source: string): GraphQLHttpRequest | undefined => {
  const { operationName, variables, extensions } = fields;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && !isObject(variables)) return undefined;
  const graphqlRequest: GraphQLRequest = { source, operationName: operationName ?? null, variables: variables ?? null };
  const inspected = execution.inspect(graphqlRequest);
  return {
    request: graphqlRequest,
    extensions: isObject(extensions) ? extensions : {},
    documentId: fields['documentId'],
    document: inspected?.document,
    type: inspected?.type,
  };
};

/** The request with the text of a document that it only names, as if it had been sent with it. */
export const withDocument = (
  request: FastifyRequest,
  { request: { source }, extensions, documentId }: GraphQLHttpRequest,
): FastifyRequest => {
  if (extensions['persistedQuery'] === undefined && documentId === undefined) return request;
  const { extensions: _, documentId: __, ...sent } = (request.method === 'GET' ? request.query : request.body) as Fields;
  const search = new URLSearchParams(
    Object.fromEntries(Object.entries({ ...sent, query: source }).filter((each): each is [string, string] => typeof each[1] === 'string')),
  );
  return Object.create(request, {
    body: { value: request.method === 'GET' ? request.body : { ...sent, query: source } },
    url: { value: request.method === 'GET' ? `/graphql?${search.toString()}` : request.url },
  }) as FastifyRequest;
};

const fromQueryString = (query: Fields): Fields => ({
  ...query,
  variables: parsedJson(query['variables']),
  extensions: parsedJson(query['extensions']),
});

const parsedJson = (text: unknown): unknown => {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
