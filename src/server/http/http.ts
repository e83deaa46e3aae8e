/** The HTTP server: GraphQL, the page, health. Every refusal has the shape of a GraphQL answer and a code. */
import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Execution } from '../../graphql/engine/execution.js';
import { startApollo } from './apollo.js';
import { parseGraphQLRequest } from './graphqlRequest.js';
import { type CallbackOptions, serveCallback, wantsCallback } from '../callback/handler.js';
import { authorizationOf } from '../auth/credentials.js';
import { allowOrigins } from './crossOrigin.js';
import { acceptsEventStream, type EventStreamOptions, serveEventStream } from '../sse/eventStream.js';
import { type ConsoleSettings, serveConsole } from '../console/console.js';
import { type Health, serveHealth } from './health.js';
import { answerDirectly, isPlain } from './shortWay.js';
import { sendPage, servePage, acceptsHtml } from './page.js';
import { CHALLENGE, errorBody, sendRefusal, statusOfCode } from './httpErrors.js';
import type { RequestCaller } from '../transport.js';

export interface HttpOptions extends CallbackOptions, EventStreamOptions {
  readonly schema: GraphQLSchema;
  readonly execution: Execution;
  readonly health: Health;
  readonly bodyBytes: number;
  /** Further origins whose pages may call; as `URL.origin` spells them. */
  readonly corsOrigins: readonly string[];
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

const ANONYMOUS: RequestCaller = { authorization: undefined, authenticated: null, generation: 0 };

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
  serveHealth(app, options.health);
  servePage(app);
  if (options.console) await serveConsole(app, options.console);
  await app.register((scope) => serveGraphQL(scope, options));
  return app;
};

const serveGraphQL = async (app: FastifyInstance, options: HttpOptions): Promise<void> => {
  const { execution, admission } = options;
  await allowOrigins(app, options.corsOrigins);
  const apollo = await startApollo(options);
  const callers = new WeakMap<FastifyRequest, RequestCaller>();
  const callerOf = (request: FastifyRequest): RequestCaller => callers.get(request) ?? ANONYMOUS;
  const authenticate = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (acceptsHtml(request)) return sendPage(request, reply);
    const caller = await admission.authenticate(authorizationOf({ header: request.headers.authorization }));
    if (caller instanceof GraphQLError) return sendRefusal(caller, reply);
    callers.set(request, caller);
    return undefined;
  };
  const single = fastifyApolloHandler(apollo, {
    context: (request, reply) => {
      reply.header('cache-control', 'no-store');
      return Promise.resolve({ caller: callerOf(request) });
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: authenticate,
    handler: async function (request, reply) {
      const graphqlRequest = parseGraphQLRequest(request, execution);
      if (graphqlRequest !== undefined && acceptsEventStream(request, graphqlRequest))
        return serveEventStream(request, reply, graphqlRequest, callerOf(request), options);
      if (graphqlRequest !== undefined && wantsCallback(graphqlRequest))
        return serveCallback(reply, graphqlRequest, callerOf(request), options);
      if (graphqlRequest !== undefined && isPlain(request, graphqlRequest))
        return answerDirectly(reply, graphqlRequest, callerOf(request), admission);
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

const sendFault = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const known = FRAMEWORK_REFUSALS[error.code];
  if (known) return reply.code(statusOfCode(known[0])).send(errorBody(...known));
  if (error.statusCode !== undefined && error.statusCode < 500)
    return reply.code(error.statusCode).send(errorBody('BAD_REQUEST', 'The request is malformed'));
  const errorId = randomUUID();
  request.log.error({ errorId, err: error }, 'Unexpected error while serving');
  return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', `Unexpected error ${errorId}`));
};
