/** Health checks: liveness for anybody, readiness with its reason, and details for operators. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { isLoopback } from '../../config.js';
import { authorizationOf } from '../auth/credentials.js';
import { originOf } from '../requestOrigin.js';
import type { Admission } from '../transport.js';
import type { ReadinessCheck } from './readiness.js';

/**
 * `GET /livez`: 200 while the process answers. `GET /readyz`: 503 while it drains, or with the reason why requests cannot be served; the
 * details are for this machine and for staff and services with a token.
 */
export const serveHealth = (app: FastifyInstance, readiness: ReadinessCheck, admission: Pick<Admission, 'authenticate'>): void => {
  app.get('/livez', () => ({ status: 'alive' }));
  app.get('/readyz', async (request, reply) => {
    const found = (await mayReadDetails(request, admission)) ? await readiness.details() : await readiness.check();
    return reply.code(found.status === 'ready' ? 200 : 503).send(found);
  });
};

/** A proxy on this machine calls from it too, and says for whom. */
const isOnThisMachine = ({ ip, headers }: FastifyRequest): boolean =>
  isLoopback(ip.replace(/^::ffff:/, '')) && headers['x-forwarded-for'] === undefined && headers['forwarded'] === undefined;

const mayReadDetails = async (request: FastifyRequest, admission: Pick<Admission, 'authenticate'>): Promise<boolean> => {
  if (isOnThisMachine(request)) return true;
  const authorization = authorizationOf({ header: request.headers.authorization });
  if (authorization === undefined) return false;
  const caller = await admission.authenticate(authorization, originOf(request.headers, request.ip, request.id));
  if (caller instanceof GraphQLError) return false;
  const kind = caller.authenticated?.principal.kind;
  return kind === 'STAFF' || kind === 'SERVICE';
};
