/** An HTTP server with a small schema, and tokens for any principal. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import pino, { type Logger } from 'pino';
import type { StaffRole } from '../../../src/domain/kernel/principal.js';
import { createExecution } from '../../../src/graphql/engine/execution.js';
import { createAuthentication } from '../../../src/server/auth/authentication.js';
import { readinessCheck } from '../../../src/server/health/readiness.js';
import { createHttp } from '../../../src/server/http/http.js';
import { documentFinder } from '../../../src/server/documents/documents.js';
import { openLocalKey } from '../../../src/server/auth/localKey.js';
import { ConcurrencyLimit } from '../../../src/server/concurrencyLimit.js';
import { LoadGuard } from '../../../src/server/load/loadGuard.js';
import { OperationObserver } from '../../../src/server/observer.js';
import { SubscriptionSessions } from '../../../src/server/subscriptionSessions.js';
import { Admission } from '../../../src/server/transport.js';
import { tokenVerifier } from '../../../src/server/auth/tokens.js';
import { NotReady } from '../../../src/store/unavailable.js';
import { clientsBy, configOf, authorityFor, testbedSchema } from '../testServer.js';

export interface Logged {
  readonly msg: string;
  readonly errorId?: string;
  readonly err?: { readonly message: string };
}

export interface HttpTestbed {
  readonly app: FastifyInstance;
  readonly url: string;
  /** Every log line so far. */
  readonly logged: readonly Logged[];
  readonly token: (holder: readonly StaffRole[] | string) => Promise<string>;
  /** Sends one GraphQL request as an operator. */
  readonly ask: (
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ) => Promise<{ readonly status: number; readonly body: Body }>;
  databaseAway: boolean;
  databaseReadOnly: boolean;
  draining: boolean;
}
export interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Record<string, unknown>;
  }[];
}

/** @returns a logger and the lines it wrote */
export const remembering = (): { readonly log: Logger; readonly logged: readonly Logged[] } => {
  const logged: Logged[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(JSON.parse(line) as Logged) });
  return { log, logged };
};

/** Starts a listening server on any free port. */
export const startHttp = async (directory: string, environment: Record<string, string> = {}): Promise<HttpTestbed> => {
  const config = configOf(environment);
  const { log, logged } = remembering();
  const localKey = await openLocalKey(directory);
  const schema = testbedSchema();
  const verify = tokenVerifier({ auth: config.auth, clockToleranceMs: config.clockToleranceMs, localKey });
  const state = { databaseAway: false, databaseReadOnly: false, draining: false };
  const clients = clientsBy((clientIds) => authorityFor(clientIds.includes('supplier-a') ? 'party-a' : null));
  const authentication = createAuthentication(verify, clients, log);
  const execution = createExecution({ schema, log, limits: config.limits.document });
  const app = await createHttp({
    schema,
    execution,
    admission: new Admission({
      execution,
      authentication,
      contextOf: (principal) => ({ principal, number: 1 }),
      sessions: new SubscriptionSessions({ authentication, recheckMs: 60_000 }),
      observer: new OperationObserver(log),
      load: new LoadGuard(config.limits.load),
      places: { socket: new ConcurrencyLimit(1), stream: new ConcurrencyLimit(config.limits.streamsPerPrincipal) },
    }),
    heartbeatMs: 60_000,
    corsOrigins: config.corsOrigins,
    callbackOrigins: config.callbackOrigins,
    post: () => Promise.resolve('failed'),
    readiness: readinessCheck({
      isDraining: () => state.draining,
      ping: () => {
        if (state.databaseAway) return Promise.reject(new Error('away'));
        return state.databaseReadOnly ? Promise.reject(new NotReady('disk full')) : Promise.resolve();
      },
      build: { version: '1.2.3', commit: 'abcdef0123' },
    }),
    documentOf: documentFinder({ manifest: new Map(), isMandatory: false }),
    bodyBytes: config.limits.bodyBytes,
    compressFromBytes: config.compressFromBytes,
    log,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const token = (holder: readonly StaffRole[] | string): Promise<string> =>
    localKey.mint(typeof holder === 'string' ? { client: holder, subject: holder } : { roles: holder, subject: 'olga' }, {
      issuer: config.auth.issuer,
      audience: config.auth.audience,
      lifeMs: 60_000,
    });
  const operator = await token(['OPERATOR']);
  const ask: HttpTestbed['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${operator}`, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: (await response.json()) as Body };
  };
  return Object.assign(state, { app, url, logged, token, ask });
};
