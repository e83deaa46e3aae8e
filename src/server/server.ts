/** The whole server: one address for HTTP and WebSocket, and a way to stop that loses nothing. */
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Principal } from '../domain/kernel/principal.js';
import { createExecution, type Execution } from '../graphql/engine/execution.js';
import { watchGauge } from '../telemetry/recording.js';
import { type Authentication, createAuthentication } from './auth/authentication.js';
import { createPoster } from './callback/callbackRequest.js';
import type { LocalPeople } from './console/console.js';
import { consoleSettings } from './console/settings.js';
import { documentFinder, type FindDocument } from './documents/documents.js';
import { readManifest } from './documents/manifest.js';
import { type Build, type ReadinessCheck, readinessCheck } from './health/readiness.js';
import { createHttp } from './http/http.js';
import type { LocalKey } from './auth/localKey.js';
import { explainListenErrors } from './listenAddress.js';
import type { Clients } from './auth/principals.js';
import { ConcurrencyLimit } from './concurrencyLimit.js';
import { serveWebSockets } from './websocket/webSocketServer.js';
import { LoadGuard } from './load/loadGuard.js';
import { OperationObserver } from './observer.js';
import { SubscriptionSessions } from './subscriptionSessions.js';
import { Admission } from './transport.js';
import { tokenVerifier } from './auth/tokens.js';

export interface ServerOptions {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  /** Creates the resolvers' context of a principal: per request and per subscription event. */
  readonly contextOf: (principal: Principal | null) => object;
  readonly clients: Clients;
  /**
   * Notifies immediately of everything that may end a principal's access, so that no later event reaches it.
   * @returns how to stop
   */
  readonly onAccessChange: (notify: () => void) => () => void;
  /** Resolves when the database answers. */
  readonly ping: () => Promise<void>;
  /** Needed for the local issuer. */
  readonly localKey?: LocalKey;
  /** Whom the console offers to be, where this process issues the tokens. */
  readonly localPeople?: LocalPeople;
  /** What runs, for operators. */
  readonly build?: Build;
  readonly log: Logger;
  /** Interval of heartbeats to idle subscribers. */
  readonly heartbeatMs?: number;
  /** How long a router may take to answer a callback. */
  readonly callbackWithinMs?: number;
}

const NO_BUILD: Build = { version: 'unknown', commit: null };
/** Below the idle timeouts of proxies, which start at 15 seconds. */
const HEARTBEAT_MS = 12_000;

export interface RunningServer {
  /** For example `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly readiness: ReadinessCheck;
  /** Not ready from now on; sockets close with 1001, requests in flight finish, then nothing listens any more. */
  close(): Promise<void>;
}

/** What every transport shares, and how it is stopped. */
interface Foundation {
  readonly execution: Execution;
  readonly admission: Admission;
  readonly sessions: SubscriptionSessions;
  readonly stop: () => void;
}

const makeAuthentication = ({ config, clients, localKey, log }: ServerOptions): Authentication => {
  const { auth, clockToleranceMs, tokenType, personClaim } = config;
  return createAuthentication(
    tokenVerifier({ auth, clockToleranceMs, tokenType, ...(localKey && { localKey }) }),
    clients,
    log,
    personClaim,
  );
};

const makeFoundation = (options: ServerOptions, heartbeatMs: number): Foundation => {
  const { schema, contextOf, onAccessChange, log } = options;
  const { document, maxEventsBehind, introspection, socketsPerPrincipal, streamsPerPrincipal, load: loadLimits } = options.config.limits;
  const execution = createExecution({ schema, log, limits: document, eventsBehind: maxEventsBehind, introspection });
  const authentication = makeAuthentication(options);
  const sessions = new SubscriptionSessions({ authentication, recheckMs: heartbeatMs });
  const observer = new OperationObserver(log);
  const load = new LoadGuard(loadLimits);
  const places = { socket: new ConcurrencyLimit(socketsPerPrincipal), stream: new ConcurrencyLimit(streamsPerPrincipal) };
  const admission = new Admission({ execution, authentication, contextOf, sessions, observer, load, places });
  const stops = [onAccessChange(() => sessions.recheckAll()), () => observer.stop(), () => load.stop(), watchServer(execution, admission)];
  return { execution, admission, sessions, stop: () => stops.forEach((stop) => stop()) };
};

/** @throws Error with one clear line when the manifest cannot be read */
const documentsOf = async ({ trustedDocuments }: Config): Promise<FindDocument> => {
  const manifest = trustedDocuments === null ? new Map<string, string>() : await readManifest(trustedDocuments.path);
  return documentFinder({ manifest, isMandatory: trustedDocuments?.isMandatory ?? false });
};

/** Starts listening. Throws an Error that names the variable to change when the address is taken or not local. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { config, schema, ping, localKey, log, heartbeatMs = HEARTBEAT_MS } = options;
  const { limits, compressFromBytes, corsOrigins, callbackOrigins } = config;
  const documentOf = await documentsOf(config);
  const { execution, admission, sessions, stop } = makeFoundation(options, heartbeatMs);
  const callback = createPoster(options.callbackWithinMs);
  const readiness = readinessCheck({ isDraining: () => sessions.isDraining, ping, build: options.build ?? NO_BUILD });
  const common = { schema, execution, admission, documentOf, heartbeatMs, log };
  const app = await createHttp({
    ...common,
    readiness,
    bodyBytes: limits.bodyBytes,
    compressFromBytes,
    corsOrigins,
    callbackOrigins,
    console: config.console && consoleSettings(config.console, config.auth, options.localPeople),
    post: callback.post,
    ...(config.auth.kind === 'local' && localKey && { localKeys: [localKey.publicJwk] }),
  });
  const sockets = serveWebSockets({
    ...common,
    server: app.server,
    messageBytes: limits.bodyBytes,
    subscriptionsPerSocket: limits.subscriptionsPerSocket,
  });
  await explainListenErrors(config, () => app.listen({ host: config.host, port: config.port }));
  return {
    url: urlOf(config.host, app.server.address() as AddressInfo),
    readiness,
    close: async () => {
      await sessions.drain();
      await sockets.close();
      await app.close();
      callback.close();
      stop();
    },
  };
};

const watchServer = (execution: Execution, admission: Admission): (() => void) => {
  const stops = [
    watchGauge('graphql_server_subscriptions', () => [{ labels: {}, value: admission.subscriptions }]),
    watchGauge('graphql_server_subscription_groups', () => [{ labels: {}, value: execution.groups }]),
  ];
  return () => stops.forEach((stop) => stop());
};

/** An address for people: the unspecified address is this machine's. */
const urlOf = (host: string, { port }: AddressInfo): string => {
  const named = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${named.includes(':') ? `[${named}]` : named}:${port}`;
};
