import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import { type LocalKey, openLocalKey } from '../../../src/server/auth/localKey.js';
import { type RunningServer, startServer } from '../../../src/server/server.js';
import { remembering } from '../http/testHttpServer.js';
import { clientsBy, configOf, SECRET, authorityFor, testbedSchema, type Streams } from '../testServer.js';

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A client that speaks the protocol by hand: what is sent and received is what the specification says. */
class Client {
  readonly socket: WebSocket;
  readonly closed: Promise<readonly [code: number, reason: string]>;
  readonly #received: Message[] = [];
  #wake = (): void => undefined;

  constructor(
    address: string,
    {
      headers = {},
      protocol = 'graphql-transport-ws',
      autoPong = true,
    }: { headers?: Record<string, string>; protocol?: string; autoPong?: boolean } = {},
  ) {
    this.socket = new WebSocket(address, protocol, { headers, autoPong });
    this.closed = new Promise((resolve) => this.socket.once('close', (code, reason) => resolve([code, reason.toString()])));
    this.socket.on('error', () => undefined);
    this.socket.on('message', (text: Buffer) => {
      this.#received.push(JSON.parse(text.toString()) as Message);
      this.#wake();
    });
  }

  async opened(): Promise<this> {
    await new Promise((resolve) => this.socket.once('open', resolve));
    return this;
  }

  send(message: Message): void {
    this.socket.send(JSON.stringify(message));
  }

  async next(): Promise<Message> {
    const message = this.#received.shift();
    if (message !== undefined) return message;
    await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.next();
  }

  async init(payload?: object): Promise<Message> {
    this.send({ type: 'connection_init', ...(payload && { payload }) });
    return this.next();
  }

  subscribe(query: string, variables: object = {}, id = '1'): void {
    this.send({ type: 'subscribe', id, payload: { query, variables } });
  }

  /** Every message of an operation, until it is over. */
  async all(id = '1'): Promise<readonly Message[]> {
    const messages: Message[] = [];
    for (;;) {
      const message = await this.next();
      if (message.id === id) messages.push(message);
      if (message.id === id && message.type !== 'next') return messages;
    }
  }
}

interface Testbed extends RunningServer {
  readonly ws: string;
  readonly streams: Streams;
  readonly logged: readonly { readonly errorId?: string }[];
  partyId: string | null;
}

let directory: string;
let localKey: LocalKey;
let server: Testbed;
/** Closed at the end, so that a failing test does not hang. */
const stands: Testbed[] = [];
const config = configOf();

const start = async (environment: Record<string, string> = {}, heartbeatMs?: number): Promise<Testbed> => {
  const { log, logged } = remembering();
  const streams: Streams = { started: 0, ended: 0 };
  const state = { partyId: 'party-a' as string | null };
  let number = 0;
  const running = await startServer({
    config: configOf(environment),
    schema: testbedSchema(undefined, streams),
    contextOf: (principal: Principal | null) => ({ principal, number: (number += 1) }),
    clients: clientsBy((client) => authorityFor(client === 'supplier-a' ? state.partyId : null)),
    onAccessChange: () => () => undefined,
    ping: () => Promise.resolve(),
    localKey,
    log,
    ...(heartbeatMs !== undefined && { heartbeatMs }),
  });
  const testbed = Object.assign(state, running, { ws: running.url.replace('http', 'ws'), streams, logged });
  stands.push(testbed);
  return testbed;
};

const mint = (lifeMs = 60_000, client?: string): Promise<string> =>
  localKey.mint(client === undefined ? { roles: ['OPERATOR'], subject: 'olga' } : { client, subject: client }, { ...config.auth, lifeMs });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  localKey = await openLocalKey(directory);
  server = await start();
});
afterAll(async () => {
  await Promise.all(stands.map((testbed) => testbed.close()));
  await rm(directory, { recursive: true });
});

const connected = async (testbed = server, token?: string): Promise<Client> => {
  const client = await new Client(`${testbed.ws}/graphql`).opened();
  expect(await client.init({ authorization: `Bearer ${token ?? (await mint())}` })).toEqual({ type: 'connection_ack' });
  return client;
};

describe('who may connect', () => {
  test.each<readonly [string, (token: string) => object | undefined, (token: string) => Record<string, string>]>([
    ['authorization, flat', (token) => ({ authorization: `Bearer ${token}` }), () => ({})],
    ['Authorization, flat', (token) => ({ Authorization: `Bearer ${token}` }), () => ({})],
    ['token, flat and bare', (token) => ({ token }), () => ({})],
    ['authorization in headers', (token) => ({ headers: { authorization: `Bearer ${token}` } }), () => ({})],
    ['Authorization in headers', (token) => ({ headers: { Authorization: `Bearer ${token}` } }), () => ({})],
    ['the upgrade request', () => undefined, (token) => ({ authorization: `Bearer ${token}` })],
  ])('a token is found in %s', async (_, params, headers) => {
    const token = await mint();
    const client = await new Client(`${server.ws}/ws`, { headers: headers(token) }).opened();
    expect(await client.init(params(token))).toEqual({ type: 'connection_ack' });
    client.subscribe('{ whoAmI }');
    expect(await client.all()).toEqual([
      { id: '1', type: 'next', payload: { data: { whoAmI: 'STAFF olga' } } },
      { id: '1', type: 'complete' },
    ]);
    client.socket.close();
  });

  test.each<readonly [string, () => Promise<object> | object | undefined, string]>([
    ['without a token', () => undefined, 'A bearer token is required'],
    ['with a token that is none', () => ({ authorization: 'Bearer nonsense' }), 'The bearer token is not valid'],
    ['with a token that is no text', () => ({ authorization: { $gt: '' } }), 'A bearer token is required'],
    ['with headers that are no object', () => ({ headers: 'Bearer x' }), 'A bearer token is required'],
    ['with a token that has expired', async () => ({ token: await mint(-60_000) }), 'The bearer token has expired'],
    [
      'with a token without a principal',
      async () => ({ token: await mint(60_000, 'stranger') }),
      'The token is valid but maps to no role, party or service',
    ],
  ])('%s a connection is closed with 4403 and the reason', async (_, params, reason) => {
    const client = await new Client(`${server.ws}/graphql`).opened();
    const payload = await params();
    client.send({ type: 'connection_init', ...(payload && { payload }) });
    expect(await client.closed).toEqual([4403, reason]);
  });

  test('a subscription before connection_init is closed with 4401', async () => {
    const client = await new Client(`${server.ws}/graphql`).opened();
    client.subscribe('{ whoAmI }');
    expect((await client.closed)[0]).toBe(4401);
  });

  test('other addresses and other protocols are refused', async () => {
    expect((await new Client(`${server.ws}/elsewhere`).closed)[0]).toBe(1006);
    expect((await new Client(`${server.ws}/graphql`, { protocol: 'graphql-ws' }).closed)[0]).toBe(1006);
  });

  test('a socket closes when its token ends, after its subscriptions were completed with the reason', async () => {
    const testbed = await start({ AUTH_CLOCK_TOLERANCE_SECONDS: '0' });
    const client = await connected(testbed, await mint(1_500));
    client.subscribe('subscription { forever { number } }');
    expect(await client.closed).toEqual([4403, 'Token expired']);
    expect((await client.all()).slice(-2)).toMatchObject([
      { type: 'next', payload: { data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } },
      { type: 'complete' },
    ]);
    await testbed.close();
    expect(testbed.streams).toEqual({ started: 1, ended: 1 });
  });

  test('a socket closes when its client loses its party', async () => {
    const testbed = await start({}, 250);
    const client = await connected(testbed, await mint(60_000, 'supplier-a'));
    testbed.partyId = null;
    expect(await client.closed).toEqual([4403, 'Access ended']);
    await testbed.close();
  });

  test('a client that lost its party starts nothing more on an open socket', async () => {
    const testbed = await start();
    const client = await connected(testbed, await mint(60_000, 'supplier-a'));
    testbed.partyId = null;
    client.subscribe('subscription { forever { number } }');
    expect(await client.all()).toMatchObject([{ type: 'error', payload: [{ extensions: { code: 'FORBIDDEN' } }] }]);
    client.socket.close();
    await testbed.close();
  });
});

describe('operations over WebSocket', () => {
  test('each event is answered with a context of its own', async () => {
    const client = await connected();
    client.subscribe('subscription ($n: Int!) { ticks(count: $n) { number contextNumber } }', { n: 3 });
    const messages = await client.all();
    const ticks = messages
      .slice(0, 3)
      .map(({ payload }) => (payload as { data: { ticks: { number: number; contextNumber: number } } }).data.ticks);
    expect(ticks.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(new Set(ticks.map(({ contextNumber }) => contextNumber)).size).toBe(3);
    expect(messages.at(-1)).toEqual({ id: '1', type: 'complete' });
    client.socket.close();
  });

  test('queries and mutations are answered too', async () => {
    const client = await connected();
    client.subscribe('mutation { add(name: "new") { name } }');
    expect((await client.all())[0]?.payload).toEqual({ data: { add: { name: 'new' } } });
    client.socket.close();
  });

  test.each<readonly [string, string, object, string]>([
    ['a syntax error', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a bad variable', 'subscription ($n: Int!) { ticks(count: $n) { number } }', { n: 'three' }, 'BAD_USER_INPUT'],
    ['two fields', 'subscription { a: ticks(count: 1) { number } b: ticks(count: 1) { number } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['too many aliases', `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: whoAmI`).join(' ')} }`, {}, 'DOCUMENT_LIMIT_EXCEEDED'],
  ])('%s is answered with an error message, since nothing was executed', async (_, query, variables, code) => {
    const client = await connected();
    client.subscribe(query, variables);
    const messages = await client.all();
    expect(messages).toMatchObject([{ id: '1', type: 'error', payload: [{ extensions: { code } }] }]);
    expect(JSON.stringify(messages)).not.toContain(SECRET);
    client.socket.close();
  });

  test.each([
    ['a refusal of the resolver', 'subscription { refusedTicks { number } }', 'CURSOR_EXPIRED'],
    ['an unexpected error of the resolver', 'subscription { brokenTicks { number } }', 'INTERNAL_SERVER_ERROR'],
  ])('%s is an answer without data, and completes the subscription', async (_, query, code) => {
    const client = await connected();
    client.subscribe(query);
    const messages = await client.all();
    expect(messages).toMatchObject([
      { id: '1', type: 'next', payload: { data: null, errors: [{ extensions: { code } }] } },
      { id: '1', type: 'complete' },
    ]);
    expect(JSON.stringify(messages)).not.toContain(SECRET);
    client.socket.close();
  });

  test('an error in one event is masked and does not end the stream', async () => {
    const client = await connected();
    client.subscribe('subscription { ticks(count: 2) { secret } }');
    const messages = await client.all();
    expect(messages.map(({ type }) => type)).toEqual(['next', 'next', 'complete']);
    expect(JSON.stringify(messages)).not.toContain(SECRET);
    expect(messages[0]?.payload).toMatchObject({
      data: { ticks: { secret: null } },
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    client.socket.close();
  });

  test('a stream that breaks off ends with an answer without data, whose error is masked', async () => {
    const client = await connected();
    client.subscribe('subscription { ticks(count: 1, fails: true) { number } }');
    const messages = await client.all();
    expect(messages.map(({ type }) => type)).toEqual(['next', 'next', 'complete']);
    expect(JSON.stringify(messages)).not.toContain(SECRET);
    const { data, errors } = messages[1]?.payload as { data: null; errors: [{ extensions: { errorId: string } }] };
    expect(data).toBeNull();
    expect(server.logged.some(({ errorId }) => errorId === errors[0].extensions.errorId)).toBe(true);
    client.socket.close();
  });

  test('a subscriber that leaves ends its stream, by message or by closing', async () => {
    const testbed = await start();
    const client = await connected(testbed);
    for (const id of ['1', '2']) {
      client.subscribe('subscription { forever { number } }', {}, id);
      await client.next();
    }
    client.send({ type: 'complete', id: '1' });
    client.subscribe('{ whoAmI }', {}, '3');
    await client.all('3');
    expect(testbed.streams).toEqual({ started: 2, ended: 1 });
    client.socket.close();
    await client.closed;
    await testbed.close();
    expect(testbed.streams).toEqual({ started: 2, ended: 2 });
  });
});

describe('limits of sockets', () => {
  test('a socket has so many operations at a time, and one principal so many sockets', async () => {
    const testbed = await start({ LIMIT_SUBSCRIPTIONS_PER_SOCKET: '2', LIMIT_SOCKETS_PER_PRINCIPAL: '2' });
    const [client, second] = [await connected(testbed), await connected(testbed)];
    for (const id of ['1', '2']) {
      client.subscribe('subscription { forever { number } }', {}, id);
      await client.next();
    }
    client.subscribe('{ whoAmI }', {}, '3');
    expect(await client.all('3')).toMatchObject([{ type: 'error', payload: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] }]);

    const third = await new Client(`${testbed.ws}/graphql`).opened();
    third.send({ type: 'connection_init', payload: { token: await mint() } });
    expect((await third.closed)[0]).toBe(4429);
    const other = await connected(testbed, await mint(60_000, 'supplier-a'));
    second.socket.close();
    await second.closed;
    other.subscribe('{ whoAmI }');
    await other.all();
    await connected(testbed);
    await testbed.close();
  });

  test('a message too large closes the socket with 1009', async () => {
    const testbed = await start({ LIMIT_BODY_BYTES: '2048' });
    const client = await connected(testbed);
    client.subscribe(`{ whoAmI } #${'x'.repeat(4_000)}`);
    expect((await client.closed)[0]).toBe(1009);
    await testbed.close();
  });

  test('a socket that shows no sign of life is ended', async () => {
    const testbed = await start({}, 250);
    const client = new Client(`${testbed.ws}/graphql`, { autoPong: false });
    expect((await client.closed)[0]).toBe(1006);
    await testbed.close();
  });

  test.each(['not json', '{}', '[]', '{"type":"nothing"}', '{"type":"subscribe"}'])(
    'a message that is none closes the socket with 4400: %s',
    async (text) => {
      const client = await connected();
      client.socket.send(text);
      expect((await client.closed)[0]).toBe(4400);
    },
  );
});
