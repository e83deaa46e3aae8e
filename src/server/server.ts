/** The whole server: one address for HTTP and WebSocket, and a way to stop that loses nothing. */
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Principal } from '../domain/principal.js';
import { createExecution } from '../graphql/execution.js';
import type { AccessWatch } from './accessWatch.js';
import { createAuthentication } from './authentication.js';
import { createHttp } from './http.js';
import type { LocalKey } from './localKey.js';
import type { StandingOf } from './principals.js';
import { serveSockets } from './sockets.js';
import { tokenVerifier } from './tokens.js';

export interface ServerOptions {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  /** Makes the resolvers' context for whoever asks: fresh per request and per subscription event. */
  readonly contextOf: (principal: Principal | null) => object;
  readonly standingOf: StandingOf;
  /** Tells at once when the access of a party changes; without it open sockets find out with their next event or heartbeat. */
  readonly accessWatch?: AccessWatch;
  /** Resolves when the database answers. */
  readonly ping: () => Promise<void>;
  /** Needed for the local issuer. */
  readonly localKey?: LocalKey;
  readonly log: Logger;
  readonly heartbeatMs?: number;
}

export interface RunningServer {
  /** For example `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Not ready from now on; sockets close with 1001, requests in flight finish, then nothing listens any more. */
  close(): Promise<void>;
}

/** Starts listening. Throws when the address is taken. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { config, schema, contextOf, standingOf, accessWatch, ping, localKey, log, heartbeatMs } = options;
  const execution = createExecution({ schema, log, limits: config.limits.document });
  const verify = tokenVerifier({ auth: config.auth, clockToleranceMs: config.clockToleranceMs, ...(localKey && { localKey }) });
  const authentication = createAuthentication(verify, standingOf, log);
  let isDraining = false;
  const health = { isDraining: () => isDraining, ping };
  const app = await createHttp({ schema, execution, authentication, contextOf, health, bodyBytes: config.limits.bodyBytes, log });
  const sockets = serveSockets({
    server: app.server,
    schema,
    execution,
    authentication,
    contextOf,
    limits: config.limits,
    log,
    ...(accessWatch && { accessWatch }),
    ...(heartbeatMs !== undefined && { heartbeatMs }),
  });
  await app.listen({ host: config.host, port: config.port });
  return {
    url: urlOf(config.host, app.server.address() as AddressInfo),
    close: async () => {
      isDraining = true;
      await sockets.drain();
      await app.close();
    },
  };
};

/** An address for people: the unspecified address is this machine's. */
const urlOf = (host: string, { port }: AddressInfo): string => {
  const named = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${named.includes(':') ? `[${named}]` : named}:${port}`;
};
