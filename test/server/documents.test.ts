/** Documents that a request names instead of bringing them, and a server that executes nothing but those it trusts. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { WebSocket } from 'ws';
import { type LocalKey, openLocalKey } from '../../src/server/auth/localKey.js';
import { readManifest } from '../../src/server/documents/manifest.js';
import { type RunningServer, startServer } from '../../src/server/server.js';
import { type Body, remembering } from './http/testHttpServer.js';
import { clientsBy, configOf, testbedSchema } from './testServer.js';

let directory: string;
let localKey: LocalKey;
let authorization: string;
const running: RunningServer[] = [];
const start = async (environment: Record<string, string> = {}): Promise<RunningServer> => {
  const server = await startServer({
    config: configOf(environment),
    schema: testbedSchema(),
    contextOf: (principal) => ({ principal, number: 1 }),
    clients: clientsBy(),
    onAccessChange: () => () => undefined,
    ping: () => Promise.resolve(),
    localKey,
    log: remembering().log,
  });
  running.push(server);
  return server;
};
const write = async (content: unknown): Promise<string> => {
  const path = join(directory, `manifest-${String(running.length)}.json`);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  localKey = await openLocalKey(directory);
  const { issuer, audience } = configOf().auth;
  authorization = `Bearer ${await localKey.mint({ roles: ['OPERATOR'], subject: 'olga' }, { issuer, audience, lifeMs: 600_000 })}`;
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.close()));
  await rm(directory, { recursive: true });
});

const WHO = '{ whoAmI }';
const TICKS = 'subscription Ticks { ticks(count: 1) { number } }';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashed = (text: string): object => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

interface Way {
  readonly ask: (url: string, fields: object) => Promise<Body>;
}
const post = (url: string, fields: object, accept: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, accept },
    body: JSON.stringify(fields),
  });
const POST: Way = { ask: async (url, fields) => (await (await post(url, fields, 'application/json')).json()) as Body };
const GET: Way = {
  ask: async (url, fields) => {
    const search = new URLSearchParams(
      Object.entries(fields).map(([name, value]: [string, unknown]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
    return (await (await fetch(`${url}/graphql?${search.toString()}`, { headers: { authorization } })).json()) as Body;
  },
};
const EVENTS: Way = {
  ask: async (url, fields) => {
    const text = await (await post(url, fields, 'text/event-stream')).text();
    return JSON.parse(/^data: (.+)$/m.exec(text)?.[1] ?? text) as Body;
  },
};
const SOCKET: Way = {
  ask: (url, fields) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } })));
      socket.on('error', reject);
      socket.on('message', (data: Buffer) => {
        const { type, payload } = JSON.parse(data.toString()) as { readonly type: string; readonly payload: unknown };
        if (type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '', ...fields } }));
        else if (type === 'next' || type === 'error') {
          resolve(type === 'next' ? (payload as Body) : { errors: payload as NonNullable<Body['errors']> });
          socket.close();
        }
      });
    }),
};
const WAYS = { POST, GET, 'an event stream': EVENTS, 'a WebSocket': SOCKET };
const answerOf = (way: Way, server: RunningServer, fields: object): Promise<Body> => way.ask(server.url, fields);
const codeOf = ({ errors }: Body): unknown => errors?.[0]?.extensions['code'];
const OLGA = { data: { whoAmI: 'STAFF olga' } };

describe.each(Object.entries(WAYS))('by %s', (_, way) => {
  test('a hash is unknown until its document comes with it, and is enough from then on', async () => {
    const server = await start();
    expect(await answerOf(way, server, { extensions: hashed(WHO) })).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(await answerOf(way, server, { query: WHO, extensions: hashed(WHO) })).toEqual(OLGA);
    expect(await answerOf(way, server, { extensions: hashed(WHO) })).toEqual(OLGA);
  });

  test('nobody puts a document behind the hash of another', async () => {
    const server = await start();
    expect(codeOf(await answerOf(way, server, { query: '{ fails }', extensions: hashed(WHO) }))).toBe('BAD_REQUEST');
    expect(codeOf(await answerOf(way, server, { extensions: hashed(WHO) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('a document of the manifest is found by its id, and any other is welcome', async () => {
    const server = await start({ TRUSTED_DOCUMENTS: await write({ who: WHO }) });
    expect(await answerOf(way, server, { documentId: 'who' })).toEqual(OLGA);
    expect(await answerOf(way, server, { query: '{ me: whoAmI }' })).toEqual({ data: { me: 'STAFF olga' } });
  });

  test('where the manifest is all there is, nothing else is executed, whatever it says it is', async () => {
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: hashOf(WHO), name: 'Who', body: WHO }] };
    const server = await start({ TRUSTED_DOCUMENTS: await write(manifest), TRUSTED_DOCUMENTS_ONLY: 'yes' });
    for (const fields of [{ documentId: `sha256:${hashOf(WHO)}` }, { extensions: hashed(WHO) }, { query: WHO }])
      expect(await answerOf(way, server, fields)).toEqual(OLGA);
    for (const fields of [
      { query: '{ me: whoAmI }' },
      { query: `${WHO} ` },
      { query: '{ __typename }' },
      { query: '{ me: whoAmI }', documentId: hashOf(WHO) },
      { query: '{ me: whoAmI }', extensions: hashed('{ me: whoAmI }') },
      { documentId: 'another' },
      { extensions: hashed('{ me: whoAmI }') },
    ])
      expect(codeOf(await answerOf(way, server, fields))).toBe('DOCUMENT_NOT_TRUSTED');
  });
});

test.each([
  ['an event stream', EVENTS],
  ['a WebSocket', SOCKET],
])('by %s a subscription may be named too', async (_, way) => {
  const server = await start({ TRUSTED_DOCUMENTS: await write({ ticks: TICKS }), TRUSTED_DOCUMENTS_ONLY: 'yes' });
  expect(await answerOf(way, server, { documentId: 'ticks' })).toEqual({ data: { ticks: { number: 1 } } });
});

test("Apollo Client's own link sends the hash, then the document, then the hash alone", async () => {
  const server = await start();
  const sent: boolean[] = [];
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([
      new PersistedQueryLink({ sha256: hashOf }),
      new HttpLink({
        uri: `${server.url}/graphql`,
        headers: { authorization },
        fetch: (address, init) => {
          sent.push(typeof init?.body === 'string' && init.body.includes('"query"'));
          return fetch(address, init);
        },
      }),
    ]),
  });
  const ask = () => client.query({ query: gql(WHO), fetchPolicy: 'network-only' });
  expect((await ask()).data).toEqual(OLGA.data);
  expect((await ask()).data).toEqual(OLGA.data);
  expect(sent).toEqual([false, true, false]);
});

test.each([
  ['is not there', undefined],
  ['is no JSON', '{'],
  ['holds nothing', {}],
  ['holds something else', { who: 1 }],
  ['is of Apollo and lacks a document', { operations: [{ id: 'who' }] }],
])('a manifest that %s stops the start, and says which variable names it', async (_, content) => {
  const path = content === undefined ? join(directory, 'none.json') : await write(content);
  await expect(readManifest(path)).rejects.toThrow(/^TRUSTED_DOCUMENTS: /);
});
