/** The HTTP server: GraphQL, the page, health. Every refusal has the shape of a GraphQL answer and a code. */
import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { JWK } from 'jose';
import type { Execution } from '../../graphql/engine/execution.js';
import { startApollo } from './apollo.js';
import type { FindDocument } from '../documents/documents.js';
import { fieldsOf, parseGraphQLRequest, withDocument } from './graphqlRequest.js';
import { type CallbackOptions, serveCallback, wantsCallback } from '../callback/handler.js';
import { authorizationOf } from '../auth/credentials.js';
import { serveKeySet } from '../auth/localKeySet.js';
import { compressBodies } from './compression.js';
import { serveContract } from './contract.js';
import { allowOrigins } from './crossOrigin.js';
import { acceptsEventStream, type EventStreamOptions, serveEventStream } from '../sse/eventStream.js';
import { type ConsoleSettings, serveConsole } from '../console/console.js';
import { serveHealth } from '../health/health.js';
import type { ReadinessCheck } from '../health/readiness.js';
import { entityCache } from './entityCache.js';
import { answerDirectly, isPlain } from './shortWay.js';
import { sendPage, servePage, acceptsHtml } from './page.js';
import { CHALLENGE, errorBody, sendRefusal, sendUnexecuted, statusOfCode } from './httpErrors.js';
import { originOf, REQUEST_ID_HEADER, requestIdOf, type RequestOrigin } from '../requestOrigin.js';
import { echoTrace } from './tracing.js';
import type { RequestCaller } from '../transport.js';

export interface HttpOptions extends CallbackOptions, EventStreamOptions {
  readonly schema: GraphQLSchema;
  readonly execution: Execution;
  readonly readiness: ReadinessCheck;
  readonly documentOf: FindDocument;
  readonly bodyBytes: number;
  /** Answers of this size and above are compressed. */
  readonly compressFromBytes: number;
  /** Further origins whose pages may call; as `URL.origin` spells them. */
  readonly corsOrigins: readonly string[];
  /** The public keys of tokens, where this process signs them itself. */
  readonly localKeys?: readonly JWK[];
  /** Absent or null: the console is not served. */
  readonly console?: ConsoleSettings | null;
}

/** A whole request, headers and body, must arrive within this time. */
const REQUEST_WITHIN_MS = 30_000;
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Messages for the framework's own refusals, by its code. */
const FRAMEWORK_REFUSALS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['BODY_TOO_LARGE', 'The body is larger than this server reads'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'The content type must be application/json'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_REQUEST', 'The body is empty'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['BAD_REQUEST', 'The body is not valid JSON'],
  FST_CP_ERR_INVALID_CONTENT_ENCODING: [
    'UNSUPPORTED_MEDIA_TYPE',
    'The content encoding must be gzip, br, deflate or, where it is known, zstd',
  ],
  FST_CP_ERR_INVALID_CONTENT: ['BAD_REQUEST', 'The body cannot be unpacked as its content encoding says'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['BAD_REQUEST', 'The body is not as long as its header says'],
};

/** Makes the server; it does not listen yet. */
export const createHttp = async (options: HttpOptions): Promise<FastifyInstance> => {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyBytes,
    requestTimeout: REQUEST_WITHIN_MS,
    genReqId: ({ headers }) => requestIdOf(headers),
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, _request, reply) =>
      void (reply as FastifyReply).code(400).send(errorBody('BAD_REQUEST', 'The URL is malformed')),
  }) as unknown as FastifyInstance;
  app.removeContentTypeParser('text/plain');
  echoTrace(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS).header(REQUEST_ID_HEADER, request.id);
    if (!URL.canParse(`http://${request.host}/`)) return reply.code(400).send(errorBody('BAD_REQUEST', 'The Host header is malformed'));
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (reply.statusCode === 401 && !reply.hasHeader(CHALLENGE.name)) reply.header(CHALLENGE.name, CHALLENGE.scheme);
    done(null, payload);
  });
  app.addHook('onResponse', (request, reply, done) => {
    request.log.debug(
      { method: request.method, path: request.url.split('?')[0], status: reply.statusCode, tookMs: reply.elapsedTime },
      'Answered',
    );
    done();
  });
  app.setErrorHandler((error: FastifyError, request, reply) => sendFault(error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(errorBody('NOT_FOUND', `Not found: ${request.method} ${request.url.slice(0, 200)}`)),
  );
  serveHealth(app, options.readiness, options.admission);
  servePage(app);
  if (options.localKeys) serveKeySet(app, options.localKeys);
  if (options.console) await serveConsole(app, options.console);
  await app.register((scope) => serveGraphQL(scope, options));
  return app;
};

const serveGraphQL = async (app: FastifyInstance, options: HttpOptions): Promise<void> => {
  const { execution, admission } = options;
  await allowOrigins(app, options.corsOrigins);
  await compressBodies(app, options.compressFromBytes);
  serveContract(app, options);
  const cache = entityCache(options.schema);
  const apollo = await startApollo({ ...options, cache });
  const callers = new WeakMap<FastifyRequest, RequestCaller>();
  const callerOf = (request: FastifyRequest): RequestCaller =>
    callers.get(request) ?? { authorization: undefined, authenticated: null, generation: 0, origin: originIn(request) };
  const single = fastifyApolloHandler(apollo, {
    context: (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return Promise.resolve({ caller: callerOf(reply.request) });
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      if (acceptsHtml(request)) return sendPage(request, reply);
      const caller = await admission.authenticate(authorizationOf({ header: request.headers.authorization }), originIn(request));
      if (caller instanceof GraphQLError) return sendRefusal(caller, reply);
      callers.set(request, caller);
      return undefined;
    },
    handler: async function (request, reply) {
      const fields = fieldsOf(request);
      const source = fields && options.documentOf(fields);
      if (source instanceof GraphQLError) return sendUnexecuted(source, request, reply);
      const caller = callerOf(request);
      const refusal = await admission.newDocument(source, caller);
      if (refusal !== null) return sendRefusal(refusal, reply);
      const graphqlRequest = fields && source !== undefined ? parseGraphQLRequest(fields, execution, source) : undefined;
      if (graphqlRequest === undefined) return single.call(this, request, reply);
      if (acceptsEventStream(request, graphqlRequest)) return serveEventStream(request, reply, graphqlRequest, caller, options);
      if (wantsCallback(graphqlRequest)) return serveCallback(reply, graphqlRequest, caller, options);
      if (isPlain(request, graphqlRequest)) return answerDirectly(reply, graphqlRequest, caller, { admission, cache });
      return single.call(this, withDocument(request, graphqlRequest), reply);
    },
  });
  refuseOtherMethods(app);
  app.addHook('onClose', () => apollo.stop());
};

const refuseOtherMethods = (app: FastifyInstance): void => {
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) =>
      reply.code(405).header('allow', 'GET, POST').send(errorBody('METHOD_NOT_ALLOWED', 'GraphQL is served over GET and POST')),
  });
};

const originIn = ({ headers, ip, id }: FastifyRequest): RequestOrigin => originOf(headers, ip, id);

const sendFault = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const known = FRAMEWORK_REFUSALS[error.code];
  if (known) return reply.code(statusOfCode(known[0])).send(errorBody(...known));
  if (error.statusCode !== undefined && error.statusCode < 500)
    return reply.code(error.statusCode).send(errorBody('BAD_REQUEST', 'The request is malformed'));
  const errorId = randomUUID();
  request.log.error({ errorId, err: error }, 'Unexpected error while serving');
  return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', `Unexpected error ${errorId}`));
};
