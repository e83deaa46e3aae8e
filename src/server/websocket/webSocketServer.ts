/** Operations over WebSocket, by the graphql-transport-ws protocol. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError } from 'graphql';
import { type Context, GRAPHQL_TRANSPORT_WS_PROTOCOL as PROTOCOL, makeServer, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocket, WebSocketServer } from 'ws';
import type { Answer } from '../../graphql/engine/execution.js';
import { authorizationOf } from '../auth/credentials.js';
import { CLOSE_REASONS } from '../closeReasons.js';
import { originOf } from '../requestOrigin.js';
import { AnonymousTimeout, closeConnection, closeSocket, keepAlive, type SocketConnection, send } from './socketConnection.js';
import { startOperation, type OperationOptions } from './socketOperation.js';
import { onWebSocketUpgrade, refuseUpgrade } from './upgrades.js';

export interface SocketOptions extends OperationOptions {
  readonly server: Server;
  /** Bytes of one message. */
  readonly messageBytes: number;
  readonly log: Logger;
  /** How often a socket must show a sign of life. */
  readonly heartbeatMs: number;
}

const PATHS = ['/graphql', '/ws'];
const INIT_TIMEOUT_MS = 5_000;

type ConnectionContext = Context<Record<string, unknown>, SocketConnection>;

export interface WebSocketHandler {
  /** Closes remaining sockets with 1001; resolves when all are closed, by force after a timeout. */
  close(): Promise<void>;
}

/** Serves WebSockets on `/graphql` and `/ws` of a listening server. */
export const serveWebSockets = (options: SocketOptions): WebSocketHandler => {
  const { server, admission, messageBytes, log, heartbeatMs } = options;
  const wss = new WebSocketServer({ noServer: true, maxPayload: messageBytes, handleProtocols: () => PROTOCOL });
  const protocol = makeServer<Record<string, unknown>, SocketConnection>(protocolOptions(options));

  const connections = new Set<SocketConnection>();

  const open = (socket: WebSocket, wire: Duplex, request: IncomingMessage): void => {
    const connection: SocketConnection = {
      socket,
      wire,
      header: request.headers.authorization,
      origin: originOf(request.headers, request.socket.remoteAddress ?? ''),
      subscriptions: new Set(),
      cleanups: [() => connections.delete(connection)],
    };
    connections.add(connection);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) => send(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) => {
          socket.on('message', (data: Buffer) => {
            receive(data.toString()).catch((error: unknown) => {
              log.error({ err: error }, 'Unexpected error on a socket');
              closeSocket(socket, 'INTERNAL');
            });
          });
        },
      },
      connection,
    );
    connection.cleanups.push(keepAlive(connection, heartbeatMs));
    socket.on('error', (error) => log.debug({ err: error }, 'A socket failed'));
    socket.once('close', (code, reason) => {
      for (const cleanup of connection.cleanups) cleanup();
      closed(code, reason.toString()).catch((error: unknown) => log.error({ err: error }, 'Unexpected error after a socket closed'));
    });
  };

  onWebSocketUpgrade(server, (request, socket, head) => {
    const path = request.url?.split('?')[0] ?? '';
    const { refusal } = admission;
    if (refusal !== null) refuseUpgrade(socket, ...CLOSE_REASONS[refusal].error);
    else if (!PATHS.includes(path)) refuseUpgrade(socket, 'NOT_FOUND', `WebSockets are served at ${PATHS.join(' and ')}`);
    else if (!offersProtocol(request)) refuseUpgrade(socket, 'BAD_REQUEST', `Sec-WebSocket-Protocol must offer ${PROTOCOL}`);
    else wss.handleUpgrade(request, socket, head, (opened) => open(opened, socket, request));
  });

  return {
    close: async () => {
      await Promise.all([...connections].map((connection) => closeConnection(connection, 'GOING_AWAY')));
      wss.close();
    },
  };
};

/** A socket of another protocol would be closed as soon as it is open; refused before, it costs nothing and the client reads why. */
const offersProtocol = ({ headers }: IncomingMessage): boolean =>
  headers['sec-websocket-protocol']?.split(',').some((offered) => offered.trim() === PROTOCOL) === true;

const protocolOptions = (options: SocketOptions): ServerOptions<Record<string, unknown>, SocketConnection> => ({
  connectionInitWaitTimeout: INIT_TIMEOUT_MS,
  onConnect: (context) => connect(context, options),
  onSubscribe: ({ extra, subscriptions }, id, payload) =>
    startOperation(extra, { id, payload, active: Object.keys(subscriptions).length }, options),
  // What `startOperation` started is the result already; execution, limits and masking are the same as over HTTP.
  execute: ({ contextValue }) => contextValue as never,
  subscribe: ({ contextValue }) => contextValue as never,
  onNext: (_context, _id, _payload, _args, result) => result as Answer,
});

/** Whether it is no fault of the token. */
const isBusy = ({ extensions }: GraphQLError): boolean => 'retryAfterSeconds' in extensions;

/** @returns false if refused: closed with the code of the reason, and with its words, of which RFC 6455 allows 123 bytes */
const connect = async ({ connectionParams, extra: connection }: ConnectionContext, { admission }: SocketOptions): Promise<boolean> => {
  const { socket, cleanups } = connection;
  connection.authorization = authorizationOf({ params: connectionParams, header: connection.header });
  const caller = await admission.authenticate(connection.authorization, connection.origin);
  if (caller instanceof GraphQLError) closeSocket(socket, isBusy(caller) ? 'BUSY' : 'TOKEN_REFUSED', caller.message);
  if (caller instanceof GraphQLError || socket.readyState !== WebSocket.OPEN) return false;
  if (caller.authenticated === null) {
    connection.anonymousTimeout = new AnonymousTimeout(socket);
    cleanups.push(connection.anonymousTimeout.stop);
    return true;
  }
  const hold = admission.hold('socket', { caller, end: (why) => closeConnection(connection, why), abort: () => socket.terminate() });
  if (typeof hold === 'string') {
    closeSocket(socket, hold);
    return false;
  }
  cleanups.push(hold.release);
  connection.hold = hold;
  return true;
};
