/** HTTP errors as GraphQL responses, so that clients handle all errors alike. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';

/** The status of an answer without data, by the code of its first error; anything else is the request's fault: 400. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  HEADERS_TOO_LARGE: 431,
  INTERNAL_SERVER_ERROR: 500,
  SHUTDOWN: 503,
  UNAVAILABLE: 503,
};

/** Codes that keep their status even where GraphQL over HTTP requires 200: they do not concern the document. */
const STRICT_CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'INTERNAL_SERVER_ERROR', 'TOO_MANY_REQUESTS', 'UNAVAILABLE'];

/** The body of a refusal. */
export const errorBody = (code: string, message: string): { readonly errors: readonly GraphQLFormattedError[] } => ({
  errors: [{ message, extensions: { code } }],
});

export const statusOfCode = (code: unknown): number => (typeof code === 'string' ? (STATUS[code] ?? 400) : 400);

/**
 * The status for a well-formed request (GraphQL over HTTP, draft, section 6.4): with `application/json`, where intermediaries may produce
 * 4xx themselves, a refused document is a 200.
 * @param accept the request's header
 */
export const statusOfAnswer = (
  answer: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] },
  accept = '',
): number => {
  const code = answer.errors?.[0]?.extensions?.['code'];
  // Of a mutation that the database could not take, `data` is null: retries and alerts go by the status.
  const isUnavailable = answer.data === null && code === 'UNAVAILABLE';
  if (answer.data !== undefined && !isUnavailable) return 200;
  const strict = accept.includes('application/graphql-response+json') || STRICT_CODES.includes(String(code));
  return strict ? statusOfCode(code) : 200;
};

/** The code of a public error. */
export const errorCode = (error: GraphQLError): string => String(error.extensions['code']);

/** RFC 6750, section 3: a 401 names the missing scheme, and the error of the token if there is one. */
export const CHALLENGE = { name: 'www-authenticate', scheme: 'Bearer realm="party-performance"' } as const;

/** RFC 9110, section 10.2.3: when to try again, where an error says so. */
const retryAfterOf = (error: Pick<GraphQLFormattedError, 'extensions'> | undefined): string | undefined => {
  const seconds = error?.extensions?.['retryAfterSeconds'];
  return typeof seconds === 'number' ? String(seconds) : undefined;
};

/** The headers of an answer that its errors and its document call for. @param cacheControl null where nothing says how long it may be kept */
export const answerHeaders = (
  errors: readonly GraphQLFormattedError[] | undefined,
  cacheControl: string | null,
): Readonly<Record<string, string>> => {
  const retryAfter = retryAfterOf(errors?.[0]);
  return {
    ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
    ...(cacheControl !== null && { 'cache-control': cacheControl }),
  };
};

/** Answers a request with a public error, and with the status of its code. */
export const sendRefusal = (error: GraphQLError, reply: FastifyReply): FastifyReply => {
  const code = errorCode(error);
  if (code === 'UNAUTHENTICATED')
    reply.header(CHALLENGE.name, `${CHALLENGE.scheme}, error="invalid_token", error_description="${error.message}"`);
  const retryAfter = retryAfterOf(error);
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  return reply.code(statusOfCode(code)).send(errorBody(code, error.message));
};

/** Answers a well-formed request whose document is not executed. */
export const sendUnexecuted = ({ message, extensions }: GraphQLError, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const answer = { errors: [{ message, extensions }] };
  return reply.code(statusOfAnswer(answer, headers.accept)).header('cache-control', 'no-store').send(answer);
};
