/** The public half of the local key, where an identity provider would have its keys: so that routers can be tried with local tokens. */
import type { FastifyInstance } from 'fastify';
import type { JWK } from 'jose';

/** Registers `/.well-known/jwks.json` (RFC 7517). */
export const serveKeySet = (app: FastifyInstance, keys: readonly JWK[]): void => {
  app.get('/.well-known/jwks.json', (_request, reply) => reply.header('cache-control', 'no-cache').send({ keys }));
};
