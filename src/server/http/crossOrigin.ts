/** Which pages of other origins may ask from a browser (Fetch, CORS protocol). Whoever is no browser is not concerned. */
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What clients send: GraphQL over HTTP, tokens, Apollo Server's sign against cross-site requests, and how event streams go on. */
const HEADERS = ['content-type', 'authorization', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name', 'last-event-id'];
/** How long a browser may remember what it was allowed: soon enough forgotten when an origin is taken off the list. */
const REMEMBERED_SECONDS = 600;

/**
 * Answers preflights for the routes of `app`, and lets scripts of these origins read what they are answered. Credentials of the browser's
 * own are not asked for: a token is what counts, and a script sends it. `cross-origin-resource-policy` may stay as strict as it is, because
 * it is about requests without CORS alone.
 * @param origins as `URL.origin` spells them; none: pages of the same origin only
 */
export const allowOrigins = async (app: FastifyInstance, origins: readonly string[]): Promise<void> => {
  if (origins.length === 0) return;
  await app.register(cors, {
    // Whoever is not named is answered as if there were no CORS; a browser then refuses by itself.
    origin: (origin, answer) => answer(null, origin !== undefined && origins.includes(origin) ? origin : false),
    methods: ['GET', 'POST', 'OPTIONS'],
    allowedHeaders: HEADERS,
    exposedHeaders: ['www-authenticate'],
    maxAge: REMEMBERED_SECONDS,
    strictPreflight: false,
  });
};
