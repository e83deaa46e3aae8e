/** GraphiQL, served from this process alone: it works offline. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type RuruClientConfig, ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import { SAMPLE_QUERY } from './sampleQuery.js';

const STATIC_PATH = '/ide/';
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** A clock's face, drawn in the page itself: one request less. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#0b5fa5"/><path d="M8 4v4l3 2" fill="none" stroke="#fff" stroke-width="1.6" stroke-linecap="round"/></svg>`;
const TITLE = `<title>party-performance</title><link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(ICON)}">`;

/** The content of an empty tab: where to put the token, and a sample query. */
export const DEFAULT_QUERY = `# Everything except introspection needs a token.
# Put it under "Headers", below this editor:
#
#   { "authorization": "Bearer <token>" }
#
# The local server prints three when it starts.
# For more: npx party-performance token --help

${SAMPLE_QUERY}
`;

/** @returns whether a request is a browser navigation, not a GraphQL client */
export const acceptsHtml = ({ method, headers, query }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html') && !Object.hasOwn(query as object, 'query');

/** Sends the page; its endpoint is `/graphql` for requests and subscriptions alike. */
export const sendPage = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const socket = `${request.protocol === 'https' ? 'wss' : 'ws'}://${request.host}/graphql`;
  const page = ruruHTML({
    staticPath: STATIC_PATH,
    endpoint: '/graphql',
    subscriptionEndpoint: socket,
    // Its type requires every setting, its code none.
    clientConfig: { defaultQuery: DEFAULT_QUERY } as RuruClientConfig,
    htmlParts: { titleTag: TITLE },
  });
  return reply
    .header('content-security-policy', `${CONTENT_SECURITY_POLICY}; connect-src 'self' ${socket}`)
    .type('text/html; charset=utf-8')
    .send(page);
};

/** `GET /` and the files of the page. */
export const servePage = (app: FastifyInstance): void => {
  app.get('/', sendPage);
  app.get(`${STATIC_PATH}*`, async (request, reply) => {
    const acceptEncoding = request.headers['accept-encoding'];
    const file = await getStaticFile({ staticPath: STATIC_PATH, urlPath: request.url, acceptEncoding, disallowDevAssets: true });
    if (file === null) {
      reply.callNotFound();
      return reply;
    }
    return reply.headers({ ...file.headers, 'cache-control': 'public, max-age=3600' }).send(file.content);
  });
};
