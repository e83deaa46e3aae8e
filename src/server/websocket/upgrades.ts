/** Requests with an `Upgrade` header: accepted as WebSockets, refused, or answered as plain HTTP. */
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { errorBody, statusOfCode } from '../http/httpErrors.js';

/** As the `upgrade` event of `node:http` has them; `head` is what the client sent after the headers. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Names and values of headers that Node keeps of one request; it drops the rest silently, and the body's length could be among them. */
const RAW_HEADERS_KEPT = 2_000;

/**
 * Accepts WebSockets. A request to upgrade to another protocol is answered as plain HTTP (RFC 9110, section 7.8): Java's default
 * client asks for `h2c` with every request.
 */
export const onWebSocketUpgrade = (server: Server, upgrade: Upgrade): void => {
  // Node 24.9 and later ask before taking a connection from HTTP; earlier versions take it for any protocol.
  Object.assign(server, { shouldUpgradeCallback: isForWebSocket });
  const answered = answersOf(server);
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    answered(socket, () => {
      if (isForWebSocket(request)) upgrade(request, socket, head);
      else if (request.rawHeaders.length >= RAW_HEADERS_KEPT)
        refuseUpgrade(socket, 'HEADERS_TOO_LARGE', 'The request has too many headers');
      else returnToHttp(server, request, socket, head);
    });
  });
};

/**
 * Requests that were sent together are answered in their order: the last answer before an upgrade must be sent before it is handled, because
 * Node takes the connection from HTTP and would send no later answer on it. @returns a function that waits for the answers of a connection
 */
const answersOf = (server: Server): ((socket: Socket, then: () => void) => void) => {
  const last = new WeakMap<Socket, ServerResponse>();
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => last.set(socket, response));
  return (socket, then) => {
    const response = last.get(socket);
    if (response === undefined || response.closed) {
      then();
      return;
    }
    // HTTP no longer handles the socket: without an error listener a reset connection would crash the process.
    const ignore = (): void => undefined;
    socket.on('error', ignore);
    response.once('close', () => {
      if (!socket.writable) return;
      socket.off('error', ignore);
      then();
    });
  };
};

/** Answers a request for a WebSocket that will not be one. */
export const refuseUpgrade = (socket: Duplex, code: string, message: string): void => {
  const [status, body] = [statusOfCode(code), JSON.stringify(errorBody(code, message))];
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8`;
  // As above.
  socket.on('error', () => undefined);
  socket.end(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, () => socket.destroy());
};

const isForWebSocket = ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === 'websocket';

/** Has the server read a request again, this time without `Upgrade`. */
const returnToHttp = (server: Server, request: IncomingMessage, socket: Socket, head: Buffer): void => {
  const { method = '', url = '', httpVersion, rawHeaders } = request;
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && name.toLowerCase() !== 'upgrade' ? [`${name}: ${rawHeaders[index + 1] ?? ''}\r\n`] : [],
  );
  const read = Buffer.from(`${method} ${url} HTTP/${httpVersion}\r\n${headers.join('')}\r\n`, 'latin1');
  // The time limit of an idle connection, which the answer before left behind.
  socket.setTimeout(0);
  socket.unshift(Buffer.concat([read, head]));
  server.emit('connection', socket);
};
