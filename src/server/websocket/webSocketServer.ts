/** Subscriptions (and whatever else clients send) over WebSocket, by the graphql-transport-ws protocol. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError } from 'graphql';
import { type Context, GRAPHQL_TRANSPORT_WS_PROTOCOL as PROTOCOL, makeServer, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocket, WebSocketServer } from 'ws';
import type { Answer } from '../../graphql/engine/execution.js';
import { authorizationOf } from '../auth/credentials.js';
import { FORBIDDEN } from '../closeReasons.js';
import { depart, FAULT, keepAlive, type Link, Probation, sent, TOO_MANY } from './socketConnection.js';
import { begin, type OperationOptions } from './socketOperation.js';
import type { Seats } from '../concurrencyLimit.js';
import { onWebSocketUpgrade, refuseUpgrade } from './upgrades.js';

export interface SocketOptions extends OperationOptions {
  readonly server: Server;
  /** How many sockets a principal may hold. */
  readonly socketSeats: Seats;
  /** Bytes of one message. */
  readonly messageBytes: number;
  readonly log: Logger;
  /** How often a socket must show a sign of life. */
  readonly heartbeatMs: number;
}

const PATHS = ['/graphql', '/ws'];
const INIT_WITHIN_MS = 5_000;

type LinkContext = Context<Record<string, unknown>, Link>;

export interface Sockets {
  /** Closes whatever is left with 1001; resolves when all are closed, by force after a while. */
  close(): Promise<void>;
}

/** Serves WebSockets on `/graphql` and `/ws` of a listening server. */
export const serveSockets = (options: SocketOptions): Sockets => {
  const { server, stays, messageBytes, log, heartbeatMs } = options;
  const wss = new WebSocketServer({ noServer: true, maxPayload: messageBytes, handleProtocols: () => PROTOCOL });
  const protocol = makeServer<Record<string, unknown>, Link>(protocolOptions(options));

  const links = new Set<Link>();

  const open = (socket: WebSocket, wire: Duplex, request: IncomingMessage): void => {
    const link: Link = { socket, wire, header: request.headers.authorization, streams: new Map(), cleanups: [() => links.delete(link)] };
    links.add(link);
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
    link.cleanups.push(keepAlive(link, heartbeatMs));
    socket.on('error', (error) => log.debug({ err: error }, 'A socket broke'));
    socket.once('close', (code, reason) => {
      for (const cleanup of link.cleanups) cleanup();
      closed(code, reason.toString()).catch((error: unknown) => log.error({ err: error }, 'Unexpected error after a socket closed'));
    });
  };

  onWebSocketUpgrade(server, (request, socket, head) => {
    const path = request.url?.split('?')[0] ?? '';
    if (stays.isDraining) refuseUpgrade(socket, 'UNAVAILABLE', 'The server is going down');
    else if (!PATHS.includes(path)) refuseUpgrade(socket, 'NOT_FOUND', `WebSockets are served at ${PATHS.join(' and ')}`);
    else if (!offersProtocol(request)) refuseUpgrade(socket, 'BAD_REQUEST', `Sec-WebSocket-Protocol must offer ${PROTOCOL}`);
    else wss.handleUpgrade(request, socket, head, (opened) => open(opened, socket, request));
  });

  return {
    close: async () => {
      await Promise.all([...links].map((link) => depart(link, 'GOING_AWAY')));
      wss.close();
    },
  };
};

/** A socket of another protocol would be closed as soon as it is open; refused before, it costs nothing and the client reads why. */
const offersProtocol = ({ headers }: IncomingMessage): boolean =>
  headers['sec-websocket-protocol']?.split(',').some((offered) => offered.trim() === PROTOCOL) === true;

const protocolOptions = (options: SocketOptions): ServerOptions<Record<string, unknown>, Link> => ({
  connectionInitWaitTimeout: INIT_WITHIN_MS,
  onConnect: (context) => connect(context, options),
  onSubscribe: ({ extra, subscriptions }, id, payload) =>
    begin(extra, { id, payload, underWay: Object.keys(subscriptions).length }, options),
  // What `begin` started is the result already; execution, limits and masking are the same as over HTTP.
  execute: ({ contextValue }) => contextValue as never,
  subscribe: ({ contextValue }) => contextValue as never,
  onNext: (_context, _id, _payload, _args, result) => result as Answer,
});

/** @returns false for whoever is refused: closed with 4403 and the reason, of which RFC 6455 allows 123 bytes */
const connect = async ({ connectionParams, extra: link }: LinkContext, options: SocketOptions): Promise<boolean> => {
  link.authorization = authorizationOf({ params: connectionParams, header: link.header });
  const since = options.stays.changes;
  const caller = await options.authentication.authenticate(link.authorization);
  if (caller instanceof GraphQLError) link.socket.close(FORBIDDEN, caller.message);
  if (caller instanceof GraphQLError || link.socket.readyState !== WebSocket.OPEN) return false;
  if (caller === null) {
    link.probation = new Probation(link.socket);
    link.cleanups.push(link.probation.stop);
    return true;
  }
  const giveBack = options.socketSeats.take(caller.principal);
  if (giveBack === null) {
    link.socket.close(TOO_MANY, 'Too many sockets');
    return true;
  }
  const stay = options.stays.begin({ authorization: link.authorization, caller, since, end: (why) => depart(link, why) });
  link.cleanups.push(giveBack, () => stay.over());
  link.stay = stay;
  return true;
};
