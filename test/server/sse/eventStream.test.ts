import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-sse';
import { type LocalKey, openLocalKey } from '../../../src/server/auth/localKey.js';
import { startServer } from '../../../src/server/server.js';
import { subscribeOverEvents } from '../../support/transport/subscribers.js';
import { remembering } from '../http/testHttpServer.js';
import { clientsBy, configOf, SECRET, testbedSchema, type Streams } from '../testServer.js';

interface Testbed {
  readonly url: string;
  readonly streams: Streams;
  close(): Promise<void>;
}

let directory: string;
let localKey: LocalKey;
let testbed: Testbed;
let token: string;

const start = async (environment: Record<string, string> = {}): Promise<Testbed> => {
  const streams: Streams = { started: 0, ended: 0 };
  let number = 0;
  const server = await startServer({
    config: configOf(environment),
    schema: testbedSchema(undefined, streams),
    contextOf: (principal) => ({ principal, number: (number += 1) }),
    clients: clientsBy(),
    onAccessChange: () => () => undefined,
    ping: () => Promise.resolve(),
    localKey,
    log: remembering().log,
  });
  return { ...server, streams };
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  localKey = await openLocalKey(directory);
  const { issuer, audience } = configOf().auth;
  token = await localKey.mint({ roles: ['OPERATOR'], subject: 'olga' }, { issuer, audience, lifeMs: 60_000 });
  testbed = await start();
});
afterAll(async () => {
  await testbed.close();
  await rm(directory, { recursive: true });
});

const headers = (): Record<string, string> => ({
  accept: 'text/event-stream',
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
});
const post = (query: string, more: Record<string, string> = {}): Promise<Response> =>
  fetch(`${testbed.url}/graphql`, { method: 'POST', headers: { ...headers(), ...more }, body: JSON.stringify({ query }) });
const get = (query: string): Promise<Response> =>
  fetch(`${testbed.url}/graphql?${new URLSearchParams({ query }).toString()}`, { headers: headers() });
const next = (answer: object): string => `event: next\ndata: ${JSON.stringify(answer)}\n\n`;
const COMPLETE = 'event: complete\ndata:\n\n';

describe('an event stream', () => {
  test('is what the client of graphql-sse reads, each event with a context of its own', async () => {
    const client = createClient({ url: `${testbed.url}/graphql`, headers: { authorization: `Bearer ${token}` } });
    const heard: unknown[] = [];
    for await (const answer of client.iterate({ query: 'subscription { ticks(count: 3) { number contextNumber } }' })) heard.push(answer);
    const ticks = (
      heard as readonly { readonly data: { readonly ticks: { readonly number: number; readonly contextNumber: number } } }[]
    ).map(({ data }) => data.ticks);
    expect(ticks.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(new Set(ticks.map(({ contextNumber }) => contextNumber)).size).toBe(3);
    client.dispose();
  });

  test.each([
    ['POST', post],
    ['GET', get],
  ] as const)('by %s is one answer for a query', async (_, ask) => {
    const response = await ask('{ whoAmI }');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(await response.text()).toBe(`:\n\n${next({ data: { whoAmI: 'STAFF olga' } })}${COMPLETE}`);
  });

  test('carries mutations by POST alone', async () => {
    const mutation = 'mutation { add(name: "new") { name } }';
    expect(await (await post(mutation)).text()).toContain(next({ data: { add: { name: 'new' } } }));
    expect((await get(mutation)).status).toBe(405);
  });

  test.each([
    ['a syntax error', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a refusal of the resolver', 'subscription { refusedTicks { number } }', 'CURSOR_EXPIRED'],
    ['an unexpected error of the resolver', 'subscription { brokenTicks { number } }', 'INTERNAL_SERVER_ERROR'],
    ['a stream that breaks off', 'subscription { ticks(count: 1, fails: true) { number } }', 'INTERNAL_SERVER_ERROR'],
  ])('reports %s in its last answer', async (_, query, code) => {
    const text = await (await post(query)).text();
    expect(text.endsWith(COMPLETE)).toBe(true);
    const [last] = [...text.matchAll(/^data: (.+)$/gm)].map(([, data]) => JSON.parse(data ?? '') as object).slice(-1);
    expect(last).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(text).not.toContain(SECRET);
  });

  test('is refused as HTTP refuses where the token is none', async () => {
    expect((await post('{ whoAmI }', { authorization: 'Bearer nonsense' })).status).toBe(401);
  });

  test('is for subscriptions alone where the client reads JSON too, as gateways do', async () => {
    const accept = 'application/json, text/event-stream';
    expect((await post('{ whoAmI }', { accept })).headers.get('content-type')).toContain('application/json');
    expect((await post('subscription { ticks(count: 1) { number } }', { accept })).headers.get('content-type')).toContain('event-stream');
  });

  test('ends with its reader, and a principal has so many', async () => {
    const small = await start({ LIMIT_STREAMS_PER_PRINCIPAL: '1' });
    const asking = { query: 'subscription { forever { number } }', token };
    const first = subscribeOverEvents('POST')(small.url, asking);
    await first.next();
    expect((await subscribeOverEvents('GET')(small.url, asking).ended).code).toBe('TOO_MANY_REQUESTS');
    first.kill();
    await first.ended;
    await small.close();
    expect(small.streams.ended).toBe(small.streams.started);
  });
});
