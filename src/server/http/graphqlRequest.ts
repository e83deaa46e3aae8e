/** A GraphQL request over HTTP, by GET or POST, before its document is parsed. */
import type { FastifyRequest } from 'fastify';
import type { OperationTypeNode } from 'graphql';
import type { Execution, GraphQLRequest } from '../../graphql/engine/execution.js';

type Fields = Readonly<Record<string, unknown>>;

/** The operation and its parameters. */
export interface GraphQLHttpRequest {
  readonly request: GraphQLRequest;
  readonly extensions: Fields;
  readonly type: OperationTypeNode | undefined;
}

/** The text of the document; undefined, or anything else, where there is none. */
export const sourceOf = ({ method, query, body }: FastifyRequest): unknown => {
  const fields = method === 'GET' ? query : body;
  return isObject(fields) ? fields['query'] : undefined;
};

/** @returns undefined for anything that is not a GraphQL request */
export const parseGraphQLRequest = (request: FastifyRequest, execution: Execution): GraphQLHttpRequest | undefined => {
  const fields = request.method === 'GET' ? fromQueryString(request.query as Fields) : request.body;
  if (!isObject(fields) || typeof fields['query'] !== 'string') return undefined;
  const { query: source, operationName, variables, extensions } = fields;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && !isObject(variables)) return undefined;
  const graphqlRequest: GraphQLRequest = { source, operationName: operationName ?? null, variables: variables ?? null };
  return { request: graphqlRequest, extensions: isObject(extensions) ? extensions : {}, type: execution.inspect(graphqlRequest)?.type };
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
