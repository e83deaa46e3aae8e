/** CORS: which pages of other origins may call from a browser. Other clients are not affected. */
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Request headers of clients. */
const HEADERS = [
  // GraphQL over HTTP, and tokens.
  ...['accept', 'authorization', 'content-type', 'content-encoding', 'if-none-match'],
  // Event streams that go on.
  'last-event-id',
  // What keeps cross-site requests out, and names of clients (Apollo, Hive).
  ...['apollo-require-preflight', 'x-apollo-operation-name', 'apollographql-client-name', 'apollographql-client-version'],
  ...['graphql-client-name', 'graphql-client-version'],
  // W3C Trace Context, W3C Baggage, and the id of a request.
  ...['traceparent', 'tracestate', 'baggage', 'x-request-id'],
];
/** Response headers that scripts of other origins may read beyond what Fetch lets everybody read. */
const EXPOSED = ['etag', 'retry-after', 'traceparent', 'www-authenticate', 'x-request-id'];
/** How long a browser may cache a preflight: short, so that removing an origin takes effect. */
const REMEMBERED_SECONDS = 600;

/**
 * Answers preflights for the routes of `app`, and lets scripts of these origins read responses. Browser credentials are not used: scripts
 * send a token. `cross-origin-resource-policy` stays strict, because it applies only to requests without CORS.
 * @param origins as `URL.origin` spells them; empty: same origin only
 */
export const allowOrigins = async (app: FastifyInstance, origins: readonly string[]): Promise<void> => {
  if (origins.length === 0) return;
  await app.register(cors, {
    // Other origins get no CORS headers; the browser then refuses.
    origin: (origin, answer) => answer(null, origin !== undefined && origins.includes(origin) ? origin : false),
    methods: ['GET', 'POST', 'OPTIONS'],
    allowedHeaders: HEADERS,
    exposedHeaders: EXPOSED,
    maxAge: REMEMBERED_SECONDS,
    strictPreflight: false,
  });
};
