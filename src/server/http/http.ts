/** The HTTP server: GraphQL, the page, health. Every refusal has the shape of a GraphQL answer and a code. */
import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { startApollo } from './apollo.js';
import { parseGraphQLRequest, toCaller, type HttpCaller } from './graphqlRequest.js';
import type { Authentication } from '../auth/authentication.js';
import { type CallbackOptions, serveCallback, wantsCallback } from '../callback/handler.js';
import { authorizationOf } from '../auth/credentials.js';
import { allowOrigins } from './crossOrigin.js';
import { serveEventStream, acceptsEventStream } from '../sse/eventStream.js';
import { type Health, serveHealth } from './health.js';
import { sendPage, servePage, acceptsHtml } from './page.js';
import { errorCode, errorBody, statusOfCode } from './httpErrors.js';

export interface HttpOptions extends CallbackOptions {
  readonly schema: GraphQLSchema;
  readonly authentication: Authentication;
  readonly health: Health;
  readonly bodyBytes: number;
  /** Further origins whose pages may call; as `URL.origin` spells them. */
  readonly corsOrigins: readonly string[];
}

/** A whole request, headers and body, must arrive within this time. */
const REQUEST_WITHIN_MS = 30_000;
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** RFC 6750, section 3: a 401 names the missing scheme, and the error of the token if there is one. */
const CHALLENGE = 'www-authenticate';
const SCHEME = 'Bearer realm="party-performance"';

/** Messages for the framework's own refusals, by its code. */
const FRAMEWORK_REFUSALS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['BODY_TOO_LARGE', 'The body is larger than this server reads'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'The content type must be application/json'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_REQUEST', 'The body is empty'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['BAD_REQUEST', 'The body is not valid JSON'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['BAD_REQUEST', 'The body is not as long as its header says'],
};

/** Makes the server; it does not listen yet. */
export const createHttp = async (options: HttpOptions): Promise<FastifyInstance> => {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyBytes,
    requestTimeout: REQUEST_WITHIN_MS,
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, _request, reply) =>
      void (reply as FastifyReply).code(400).send(errorBody('BAD_REQUEST', 'The URL is malformed')),
  }) as unknown as FastifyInstance;
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    if (!URL.canParse(`http://${request.host}/`)) return reply.code(400).send(errorBody('BAD_REQUEST', 'The Host header is malformed'));
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (reply.statusCode === 401 && !reply.hasHeader(CHALLENGE)) reply.header(CHALLENGE, SCHEME);
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
  serveHealth(app, options.health);
  servePage(app);
  await app.register((scope) => serveGraphQL(scope, options));
  return app;
};

const serveGraphQL = async (app: FastifyInstance, options: HttpOptions): Promise<void> => {
  const { schema, execution, authentication, contextOf, log } = options;
  await allowOrigins(app, options.corsOrigins);
  const apollo = await startApollo(schema, execution, log);
  const callers = new WeakMap<FastifyRequest, HttpCaller>();
  const callerFor = (request: FastifyRequest): HttpCaller => callers.get(request) ?? { authorization: undefined, caller: null, since: 0 };
  const authenticate = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (acceptsHtml(request)) return sendPage(request, reply);
    const since = options.sessions.accessChanges;
    const authorization = authorizationOf({ header: request.headers.authorization });
    const caller = await authentication.authenticate(authorization);
    if (caller instanceof GraphQLError) return sendRefusal(caller, reply);
    callers.set(request, { authorization, caller, since });
    return undefined;
  };
  const single = fastifyApolloHandler(apollo, {
    context: (request, reply) => {
      reply.header('cache-control', 'no-store');
      return Promise.resolve({ caller: toCaller(callerFor(request), contextOf) });
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: authenticate,
    handler: async function (request, reply) {
      const graphqlRequest = parseGraphQLRequest(request, execution);
      if (graphqlRequest !== undefined && acceptsEventStream(request, graphqlRequest))
        return serveEventStream(request, reply, graphqlRequest, callerFor(request), options);
      if (graphqlRequest !== undefined && wantsCallback(graphqlRequest))
        return serveCallback(reply, graphqlRequest, callerFor(request), options);
      return single.call(this, request, reply);
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) =>
      reply.code(405).header('allow', 'GET, POST').send(errorBody('METHOD_NOT_ALLOWED', 'GraphQL is served over GET and POST')),
  });
  app.addHook('onClose', () => apollo.stop());
};

const sendRefusal = (error: GraphQLError, reply: FastifyReply): FastifyReply => {
  const code = errorCode(error);
  if (code === 'UNAUTHENTICATED') reply.header(CHALLENGE, `${SCHEME}, error="invalid_token", error_description="${error.message}"`);
  return reply.code(statusOfCode(code)).send(errorBody(code, error.message));
};

const sendFault = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const known = FRAMEWORK_REFUSALS[error.code];
  if (known) return reply.code(statusOfCode(known[0])).send(errorBody(...known));
  if (error.statusCode !== undefined && error.statusCode < 500)
    return reply.code(error.statusCode).send(errorBody('BAD_REQUEST', 'The request is malformed'));
  const errorId = randomUUID();
  request.log.error({ errorId, err: error }, 'Unexpected error while serving');
  return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', `Unexpected error ${errorId}`));
};
