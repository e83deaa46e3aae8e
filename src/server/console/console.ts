/**
 * The console: static pages, and what they need to begin. Everything else they do is an operation of the contract, sent like any client's.
 * On this machine, without an identity provider, it also gives out tokens, to pages of its own address alone.
 */
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from '../../config.js';
import { errorBody } from '../http/httpErrors.js';
import { type ConsoleFile, readConsoleFiles } from './files.js';
import type { ConsoleSettings, LocalPeople } from './settings.js';

export type { ConsoleSettings, LocalPeople } from './settings.js';

const PAGE = 'index.html';
/** Where the page holds the nonce of its styles; the build writes it. */
const NONCE_PLACE = '__NONCE__';
/** The names of these files change with their content. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Registers `/console` and what is below it. */
export const serveConsole = async (app: FastifyInstance, settings: ConsoleSettings): Promise<void> => {
  const files = await readConsoleFiles();
  const page = files.get(PAGE)?.plain.toString();
  const sendPage = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (page === undefined)
      return reply.code(404).send(errorBody('NOT_FOUND', 'The console is not built: run npm start, or npm run build'));
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'content-security-policy': policyOf(request, settings, nonce), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page.replace(NONCE_PLACE, nonce));
  };
  app.get('/console', sendPage);
  app.get('/console/*', (request, reply) => {
    const path = (request.params as { readonly '*': string })['*'];
    const file = path === PAGE ? undefined : files.get(path);
    if (file !== undefined) return sendFile(request, reply, file);
    if (!path.startsWith('assets/')) return sendPage(request, reply);
    reply.callNotFound();
    return reply;
  });
  app.get('/console/config.json', (_request, reply) => reply.header('cache-control', 'no-store').send(configOf(settings)));
  if (settings.signIn.kind === 'local') serveTokens(app, settings.signIn);
};

/** Everything comes from here; requests go here, to the endpoint and to the identity provider. */
const policyOf = (request: FastifyRequest, { endpoint, signIn }: ConsoleSettings, nonce: string): string => {
  const own = `${request.protocol === 'https' ? 'wss' : 'ws'}://${request.host}`;
  const elsewhere = [endpoint, ...(signIn.kind === 'oidc' ? [signIn.authority] : [])].flatMap((url) =>
    URL.canParse(url) ? [new URL(url).origin] : [],
  );
  const connect = [own, ...elsewhere, ...elsewhere.map((origin) => origin.replace(/^http/, 'ws'))];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${connect.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

const sendFile = (request: FastifyRequest, reply: FastifyReply, { type, plain, gzipped, etag }: ConsoleFile): FastifyReply => {
  reply.headers({ etag, vary: 'accept-encoding', 'cache-control': request.url.startsWith('/console/assets/') ? IMMUTABLE : 'no-cache' });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  reply.type(type);
  const takesGzip = gzipped !== null && (request.headers['accept-encoding'] ?? '').includes('gzip');
  return takesGzip ? reply.header('content-encoding', 'gzip').send(gzipped) : reply.send(plain);
};

/** What the pages read first; nothing in it is secret. */
const configOf = ({ endpoint, signIn }: ConsoleSettings): object => ({
  endpoint,
  signIn: signIn.kind === 'local' ? { kind: signIn.kind, people: signIn.people } : signIn,
});

/**
 * `POST /console/token` with `{ "person": … }`. JSON keeps pages of other origins out, as they would have to ask first (CORS); the Host
 * header keeps out names that were made to point at this machine.
 */
const serveTokens = (app: FastifyInstance, { tokenOf }: LocalPeople): void => {
  app.post('/console/token', async (request, reply) => {
    const site = request.headers['sec-fetch-site'];
    if (!isLoopback(new URL(`http://${request.host}/`).hostname) || (site !== undefined && site !== 'same-origin'))
      return reply
        .code(403)
        .send(errorBody('FORBIDDEN', "Tokens are given to this server's own pages, opened by an address of this machine"));
    const { person } = (request.body ?? {}) as { readonly person?: unknown };
    const token = typeof person === 'string' ? await tokenOf(person) : null;
    if (token === null) return reply.code(404).send(errorBody('NOT_FOUND', 'There is no such person'));
    return reply.header('cache-control', 'no-store').send({ token });
  });
};
