/** A GraphQL request over HTTP, by GET or POST, before its document is parsed. */
import type { FastifyRequest } from 'fastify';
import type { GraphQLError, OperationTypeNode } from 'graphql';
import type { Execution, GraphQLRequest } from '../../graphql/engine/execution.js';
import type { FindDocument } from '../documents/documents.js';

type Fields = Readonly<Record<string, unknown>>;

/** The operation and its parameters. */
export interface GraphQLHttpRequest {
  readonly request: GraphQLRequest;
  readonly extensions: Fields;
  /** Names the document in place of `query`. */
  readonly documentId: unknown;
  readonly type: OperationTypeNode | undefined;
}

/** The text of the document; undefined where there is none, or the error of one that may not be executed. */
export const sourceOf = (request: FastifyRequest, documentOf: FindDocument): string | GraphQLError | undefined => {
  const fields = fieldsOf(request);
  return isObject(fields) ? documentOf(fields) : undefined;
};

const fieldsOf = ({ method, query, body }: FastifyRequest): unknown => (method === 'GET' ? fromQueryString(query as Fields) : body);

/** @param source the text of its document @returns undefined for anything that is not a GraphQL request */
export const parseGraphQLRequest = (request: FastifyRequest, execution: Execution, source: string): GraphQLHttpRequest | undefined => {
  const fields = fieldsOf(request);
  if (!isObject(fields)) return undefined;
  const { operationName, variables, extensions } = fields;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && !isObject(variables)) return undefined;
  const graphqlRequest: GraphQLRequest = { source, operationName: operationName ?? null, variables: variables ?? null };
  return {
    request: graphqlRequest,
    extensions: isObject(extensions) ? extensions : {},
    documentId: fields['documentId'],
    type: execution.inspect(graphqlRequest)?.type,
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
