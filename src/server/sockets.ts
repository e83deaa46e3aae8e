/** Subscriptions (and whatever else clients send) over WebSocket, by the graphql-transport-ws protocol. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { type Context, GRAPHQL_TRANSPORT_WS_PROTOCOL, makeServer, type ServerOptions, type SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocket, WebSocketServer } from 'ws';
import type { Principal } from '../domain/principal.js';
import type { Answer, Caller, Execution, GraphQLRequest } from '../graphql/execution.js';
import { publicError } from '../graphql/masking.js';
import type { AccessWatch } from './accessWatch.js';
import type { Authentication } from './authentication.js';
import { authorizationOf } from './credentials.js';
import { checkAgain, closeWhen, FAULT, goingAway, keepAlive, type Link, refuseUpgrade, Seats, sent, TOO_MANY } from './socketLife.js';

export interface SocketOptions {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly execution: Execution;
  readonly authentication: Authentication;
  readonly contextOf: (principal: Principal | null) => object;
  readonly limits: { readonly bodyBytes: number; readonly socketsPerPrincipal: number; readonly subscriptionsPerSocket: number };
  readonly log: Logger;
  readonly accessWatch?: AccessWatch;
  /** How often a socket must show a sign of life, and its token is looked at again. */
  readonly heartbeatMs?: number;
}

export interface Sockets {
  /** Closes every socket with 1001 and takes no new ones; resolves when all are closed, by force after a while. */
  drain(): Promise<void>;
}

const PATHS = ['/graphql', '/ws'];
const HEARTBEAT_MS = 12_000;
const INIT_WITHIN_MS = 5_000;

type LinkContext = Context<Record<string, unknown>, Link>;

/** Serves WebSockets on `/graphql` and `/ws` of a listening server. */
export const serveSockets = (options: SocketOptions): Sockets => {
  const { server, limits, log, heartbeatMs = HEARTBEAT_MS } = options;
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: limits.bodyBytes,
    handleProtocols: (offered) => (offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false),
  });
  const protocol = makeServer<Record<string, unknown>, Link>(protocolOptions(options));
  let isDraining = false;

  const open = (socket: WebSocket, request: IncomingMessage): void => {
    const link: Link = { socket, header: request.headers.authorization, cleanups: [] };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) => sent(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) => {
          socket.on('message', (data: Buffer) => {
            receive(data.toString()).catch((error: unknown) => {
              log.error({ err: error }, 'Unexpected error on a socket');
              socket.close(FAULT, 'Internal error');
            });
          });
        },
      },
      link,
    );
    link.cleanups.push(keepAlive(link, options.authentication, heartbeatMs));
    socket.on('error', (error) => log.debug({ err: error }, 'A socket broke'));
    socket.once('close', (code, reason) => {
      for (const cleanup of link.cleanups) cleanup();
      closed(code, reason.toString()).catch((error: unknown) => log.error({ err: error }, 'Unexpected error after a socket closed'));
    });
  };

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const path = request.url?.split('?')[0] ?? '';
    if (isDraining) refuseUpgrade(socket, '503 Service Unavailable');
    else if (PATHS.includes(path)) wss.handleUpgrade(request, socket, head, open);
    else refuseUpgrade(socket, '404 Not Found');
  };
  server.on('upgrade', upgrade);

  return {
    drain: async () => {
      isDraining = true;
      await Promise.all([...wss.clients].map(goingAway));
      wss.close();
    },
  };
};

const protocolOptions = (options: SocketOptions): ServerOptions<Record<string, unknown>, Link> => {
  const seats = new Seats(options.limits.socketsPerPrincipal);
  return {
    connectionInitWaitTimeout: INIT_WITHIN_MS,
    onConnect: (context) => connect(context, options, seats),
    onSubscribe: (context, _id, payload) => begin(context, payload, options),
    // What `begin` started is the result already; execution, limits and masking are the same as over HTTP.
    execute: ({ contextValue }) => contextValue as Answer as never,
    subscribe: ({ contextValue }) => contextValue as AsyncIterable<Answer> as never,
    onNext: async ({ extra: link }, _id, _payload, _args, result) => {
      // Nothing that happens after a client lost its access reaches it, however long the next heartbeat is away.
      if (link.caller?.principal.kind === 'PARTY') await checkAgain(link, options.authentication);
      return result as Answer;
    },
  };
};

/** @returns false to close with 4403 */
const connect = async (
  { connectionParams, extra: link }: LinkContext,
  { authentication, accessWatch }: SocketOptions,
  seats: Seats,
): Promise<boolean> => {
  link.authorization = authorizationOf(connectionParams, link.header);
  const caller = await authentication.authenticate(link.authorization);
  if (caller === null || caller instanceof GraphQLError) return false;
  if (link.socket.readyState !== WebSocket.OPEN) return false;
  const giveBack = seats.take(caller);
  if (giveBack === null) {
    link.socket.close(TOO_MANY, 'Too many sockets');
    return true;
  }
  link.cleanups.push(giveBack, closeWhen(caller.expiresAt, link.socket));
  link.caller = caller;
  if (accessWatch && caller.principal.partyId !== undefined)
    link.cleanups.push(accessWatch.watch(caller.principal.partyId, () => void checkAgain(link, authentication)));
  return true;
};

/** Starts an operation, or says why not. Whom the token stands for is asked again: it may have lost its access since. */
const begin = async (
  context: LinkContext,
  payload: SubscribePayload,
  options: SocketOptions,
): Promise<ExecutionArgs | readonly GraphQLError[]> => {
  const { execution, schema, authentication, contextOf, limits } = options;
  if (Object.keys(context.subscriptions).length > limits.subscriptionsPerSocket) {
    return [publicError('TOO_MANY_REQUESTS', `A socket may have ${limits.subscriptionsPerSocket} operations at a time`)];
  }
  const found = await authentication.authenticate(context.extra.authorization);
  if (found instanceof GraphQLError) return [found];
  const request: GraphQLRequest = { source: payload.query, operationName: payload.operationName, variables: payload.variables };
  const principal = found?.principal ?? null;
  const caller: Caller = { principal, context: () => contextOf(principal) };
  const inspected = execution.inspect(request);
  const isStream = inspected?.type === OperationTypeNode.SUBSCRIPTION;
  const started = isStream ? await execution.subscribe(request, caller) : await execution.execute(request, caller);
  if (inspected === undefined || isRefusal(started)) return refusalsOf(started);
  return { schema, document: inspected.document, operationName: payload.operationName, contextValue: started };
};

const isRefusal = (started: AsyncIterable<Answer> | Answer): started is Answer =>
  !(Symbol.asyncIterator in started) && started.data === undefined;

const refusalsOf = (started: AsyncIterable<Answer> | Answer): readonly GraphQLError[] =>
  ((started as Answer).errors ?? []).map(({ message, extensions }) => new GraphQLError(message, { ...(extensions && { extensions }) }));
