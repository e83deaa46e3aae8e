/**
 * The short way of a plain request: what Apollo Server would find out about it is known from its headers and its body's form. The operation
 * is admitted, executed and answered as there, and the answer has the same status, headers and bytes. Everything else takes the long way.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from '../../graphql/engine/execution.js';
import type { GraphQLHttpRequest } from './graphqlRequest.js';
import type { EntityCache } from './entityCache.js';
import { answerHeaders, statusOfAnswer } from './httpErrors.js';
import type { Admission, RequestCaller, Transport } from '../transport.js';

const JSON_ANSWER = 'application/json; charset=utf-8';
const GRAPHQL_ANSWER = 'application/graphql-response+json; charset=utf-8';

/** Values of `accept` as clients and routers send them, with the content type that they are answered with. */
export const ACCEPTED: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, JSON_ANSWER],
  ['*/*', JSON_ANSWER],
  ['application/json', JSON_ANSWER],
  ['application/json, text/plain, */*', JSON_ANSWER],
  ['application/json, application/graphql-response+json', JSON_ANSWER],
  ['application/graphql-response+json', GRAPHQL_ANSWER],
  ['application/graphql-response+json, application/json', GRAPHQL_ANSWER],
  ['application/graphql-response+json,application/json;q=0.9', GRAPHQL_ANSWER],
  ['application/graphql-response+json, application/json;q=0.9', GRAPHQL_ANSWER],
]);

const PLAIN_JSON: ReadonlySet<string | undefined> = new Set(['application/json', 'application/json; charset=utf-8']);

/** Whether a request is as plain as that, and brings its document itself. */
export const isPlain = ({ method, headers, body }: FastifyRequest, { request, extensions, documentId }: GraphQLHttpRequest): boolean =>
  method === 'POST' &&
  request.source !== '' &&
  PLAIN_JSON.has(headers['content-type']) &&
  ACCEPTED.has(headers.accept) &&
  documentId === undefined &&
  !('persistedQuery' in extensions) &&
  isNoOther((body as { readonly extensions?: unknown }).extensions);

/** Absent, or the object that `extensions` is. */
const isNoOther = (extensions: unknown): boolean => extensions == null || (typeof extensions === 'object' && !Array.isArray(extensions));

interface Answering {
  readonly admission: Admission;
  readonly cache: EntityCache;
}

/** Admits and answers a plain request. */
export const answerDirectly = async (
  reply: FastifyReply,
  { request, document }: GraphQLHttpRequest,
  caller: RequestCaller,
  { admission, cache }: Answering,
): Promise<FastifyReply> => {
  const { accept } = reply.request.headers;
  const send = (answer: Answer): FastifyReply =>
    reply
      .code(statusOfAnswer(answer, accept))
      .headers(answerHeaders(answer.errors, (document && cache(document, answer)) ?? 'no-store'))
      .header('content-type', ACCEPTED.get(accept) ?? JSON_ANSWER)
      .send(textOf(answer));
  const transport: Transport<FastifyReply> = {
    answer: send,
    refuse: ({ message, extensions }) => send({ errors: [{ message, extensions }] }),
  };
  return admission.run(request, caller, transport);
};

/** Errors come first, so that they are seen; the line ends, for terminals. */
const textOf = ({ errors, data, extensions }: Answer): string => `${JSON.stringify({ errors, data, extensions })}\n`;
