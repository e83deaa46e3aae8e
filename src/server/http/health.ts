/** Health checks for operators: liveness and readiness. */
import type { FastifyInstance } from 'fastify';
import { NotReady } from '../../store/unavailable.js';

const ANSWER_WITHIN_MS = 2_000;

export interface Health {
  readonly isDraining: () => boolean;
  /** Resolves when requests can be served; throws `NotReady` with the reason otherwise. */
  readonly ping: () => Promise<void>;
}

/** `GET /livez`: 200 while the process answers. `GET /readyz`: 503 while it drains, or with the reason why requests cannot be served. */
export const serveHealth = (app: FastifyInstance, { isDraining, ping }: Health): void => {
  app.get('/livez', () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const reason = isDraining() ? 'draining' : await notReadyReason(ping);
    if (reason !== null) reply.code(503);
    return reason === null ? { status: 'ready' } : { status: 'not ready', reason };
  });
};

const notReadyReason = async (ping: () => Promise<void>): Promise<string | null> => {
  const timeout = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const timedOut = new Promise<string>((resolve) => timeout.addEventListener('abort', () => resolve('database slow'), { once: true }));
  return Promise.race([
    ping().then(
      () => null,
      (error: unknown) => (error instanceof NotReady ? error.message : 'database away'),
    ),
    timedOut,
  ]);
};
