import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalKey } from '../../../src/server/auth/localKey.js';
import { type RunningServer, startServer } from '../../../src/server/server.js';
import { remembering } from '../http/testHttpServer.js';
import { clientsBy, configOf, testbedSchema } from '../testServer.js';

let directory: string;
let server: RunningServer;
let authorization: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  const localKey = await openLocalKey(directory);
  const config = configOf();
  authorization = `Bearer ${await localKey.mint({ roles: ['OPERATOR'], subject: 'olga' }, { ...config.auth, lifeMs: 60_000 })}`;
  server = await startServer({
    config,
    schema: testbedSchema(),
    contextOf: (principal) => ({ principal, number: 1 }),
    clients: clientsBy(),
    onAccessChange: () => () => undefined,
    ping: () => Promise.resolve(),
    localKey,
    log: remembering().log,
  });
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** A connection on which HTTP is written by hand. */
class Connection {
  readonly socket: Socket;
  readonly closed: Promise<unknown>;
  /** What no answer was read from yet. */
  received = '';
  #wake = (): void => undefined;

  constructor() {
    this.socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    this.closed = once(this.socket, 'close');
    this.socket
      .setEncoding('latin1')
      .on('error', () => undefined)
      .on('data', (text: string) => {
        this.received += text;
        this.#wake();
      });
  }

  /** The next answer, by the length that its header says. */
  async answer(): Promise<Answer> {
    for (;;) {
      const [, head = '', rest = ''] = /^(.*?)\r\n\r\n(.*)$/s.exec(this.received) ?? [];
      const length = Number(/^content-length: (\d+)/im.exec(head)?.[1]);
      if (rest.length >= length) {
        this.received = rest.slice(length);
        return { status: Number(head.split(' ')[1]), head, body: rest.slice(0, length) };
      }
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

/** What Java's default client sends beside the headers of a request. */
const H2C = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA'];
const WEBSOCKET = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='];

const request = (line: string, headers: readonly string[], body = ''): string =>
  [line, 'Host: localhost', ...headers, '', body].join('\r\n');

const post = (body: string, headers: readonly string[] = H2C): string =>
  request(
    'POST /graphql HTTP/1.1',
    [`Authorization: ${authorization}`, 'Content-Type: application/json', `Content-Length: ${body.length}`, ...headers],
    body,
  );

const asking = (query: string, padding = 0): string => JSON.stringify({ query, variables: { padding: 'x'.repeat(padding) } });
const ME = JSON.stringify({ data: { whoAmI: 'STAFF olga' } });
const PADDED = 300_000;

/** Resolves when the server has read what was sent to it before. */
const serverHasRead = async (): Promise<void> => {
  await fetch(`${server.url}/livez`);
};

describe('a request that asks for h2c is answered as plain HTTP', () => {
  test.each([
    ['a small body', 0],
    ['a body of 300 kB', PADDED],
  ])('with %s', async (_, padding) => {
    const connection = new Connection();
    connection.socket.write(post(asking('{ whoAmI }', padding)));
    expect(await connection.answer()).toMatchObject({ status: 200, body: expect.stringContaining(ME.slice(0, -1)) });
    connection.socket.destroy();
  });

  test('with a body that comes in several pieces', async () => {
    const connection = new Connection();
    const text = post(asking('{ whoAmI }', PADDED));
    const [inHead, inBody] = [40, text.length - PADDED / 2];
    for (const piece of [text.slice(0, inHead), text.slice(inHead, inBody), text.slice(inBody)]) {
      connection.socket.write(piece);
      await serverHasRead();
    }
    expect(await connection.answer()).toMatchObject({ status: 200, body: expect.stringContaining(ME.slice(0, -1)) });
    connection.socket.destroy();
  });

  test('with a body in chunks', async () => {
    const connection = new Connection();
    const [body, chunked] = [asking('{ whoAmI }'), ['Content-Type: application/json', 'Transfer-Encoding: chunked']];
    const head = request('POST /graphql HTTP/1.1', [`Authorization: ${authorization}`, ...chunked, ...H2C]);
    connection.socket.write(`${head}${body.length.toString(16)}\r\n${body}\r\n`);
    await serverHasRead();
    connection.socket.write('0\r\n\r\n');
    expect(await connection.answer()).toMatchObject({ status: 200, body: expect.stringContaining(ME.slice(0, -1)) });
    connection.socket.destroy();
  });

  test('many times on one connection', async () => {
    const connection = new Connection();
    for (let n = 0; n < 20; n += 1) {
      connection.socket.write(post(asking('{ whoAmI }', n)));
      expect((await connection.answer()).status).toBe(200);
    }
    connection.socket.destroy();
  });

  test.each([
    ['after a plain one', [[], H2C]],
    ['before a plain one', [H2C, []]],
    ['between others', [H2C, H2C, [], [], H2C]],
  ])('and so is each that is sent with it in one piece, in order, %s', async (_, sent) => {
    const connection = new Connection();
    connection.socket.write(sent.map((headers, n) => post(asking(`{ n${n}: whoAmI }`), headers)).join(''));
    for (const [n] of sent.entries())
      expect(await connection.answer()).toMatchObject({ status: 200, body: expect.stringContaining(`"n${n}"`) });
    connection.socket.write(request('GET /livez HTTP/1.1', []));
    expect((await connection.answer()).status).toBe(200);
    connection.socket.destroy();
  });

  test('and a client that resets the connection meanwhile harms nothing', async () => {
    const connection = new Connection();
    connection.socket.write(post(asking('{ whoAmI }'), []) + post(asking('{ whoAmI }')));
    connection.socket.resetAndDestroy();
    await connection.closed;
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });

  test('and the connection closed where the client wants that', async () => {
    const connection = new Connection();
    connection.socket.write(request('GET /livez HTTP/1.1', ['Connection: close, Upgrade', 'Upgrade: h2c']));
    expect((await connection.answer()).status).toBe(200);
    await connection.closed;
  });

  test('and its body never read as a request, however many headers come before its length', async () => {
    const connection = new Connection();
    const [many, body] = [Array.from({ length: 1_100 }, () => 'a: b'), request('GET /in-the-body HTTP/1.1', [])];
    connection.socket.write(request('POST /graphql HTTP/1.1', [...H2C, ...many, `Content-Length: ${body.length}`], body));
    expect((await connection.answer()).status).toBe(431);
    connection.socket.write(request('GET /livez HTTP/1.1', ['Connection: close']));
    await connection.closed;
    expect(connection.received).not.toContain('in-the-body');
  });
});

describe('a request for a WebSocket is refused by HTTP', () => {
  test.each<readonly [string, string, readonly string[], number, RegExp]>([
    ['at another address', '/elsewhere', ['Sec-WebSocket-Version: 13'], 404, /NOT_FOUND/],
    ['of another version', '/graphql', ['Sec-WebSocket-Version: 7', 'Sec-WebSocket-Protocol: graphql-transport-ws'], 400, /Version/],
    ['of another protocol', '/graphql', ['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Protocol: graphql-ws'], 400, /BAD_REQUEST/],
    ['of no protocol', '/graphql', ['Sec-WebSocket-Version: 13'], 400, /BAD_REQUEST/],
  ])('%s', async (_, path, headers, status, body) => {
    const connection = new Connection();
    connection.socket.write(request(`GET ${path} HTTP/1.1`, [...WEBSOCKET, ...headers]));
    expect(await connection.answer()).toMatchObject({ status, body: expect.stringMatching(body) });
    await connection.closed;
  });

  test('of another version with the versions there are', async () => {
    const connection = new Connection();
    const headers = ['Sec-WebSocket-Version: 7', 'Sec-WebSocket-Protocol: graphql-transport-ws'];
    connection.socket.write(request('GET /graphql HTTP/1.1', [...WEBSOCKET, ...headers]));
    expect((await connection.answer()).head).toMatch(/^sec-websocket-version: .*13/im);
  });

  test('and the server survives a client that resets the connection', async () => {
    const connection = new Connection();
    connection.socket.write(request('GET /elsewhere HTTP/1.1', WEBSOCKET));
    await serverHasRead();
    connection.socket.resetAndDestroy();
    await connection.closed;
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });
});
