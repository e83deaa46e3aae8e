import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { type LocalKey, openLocalKey } from '../../src/server/auth/localKey.js';
import { type RunningServer, startServer } from '../../src/server/server.js';
import { remembering } from './http/testHttpServer.js';
import { clientsBy, configOf, testbedSchema } from './testServer.js';

/** Something that happens when a test says so. */
const signal = (): { readonly happened: Promise<void>; readonly happen: () => void } => {
  let happen = (): void => undefined;
  const happened = new Promise<void>((resolve) => (happen = resolve));
  return { happened, happen: () => happen() };
};

let directory: string;
let localKey: LocalKey;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  localKey = await openLocalKey(directory);
});
afterAll(() => rm(directory, { recursive: true }));

const start = (gate: Parameters<typeof testbedSchema>[0]): Promise<RunningServer> =>
  startServer({
    config: configOf(),
    schema: testbedSchema(gate),
    contextOf: (principal) => ({ principal, number: 1 }),
    clients: clientsBy(),
    onAccessChange: () => () => undefined,
    ping: () => Promise.resolve(),
    localKey,
    log: remembering().log,
  });

const token = (): Promise<string> => {
  const { issuer, audience } = configOf().auth;
  return localKey.mint({ roles: ['OPERATOR'], subject: 'olga' }, { issuer, audience, lifeMs: 60_000 });
};

describe('a server that stops', () => {
  test('finishes requests in flight, closes sockets with 1001, and then listens no more', async () => {
    const [reached, opened] = [signal(), signal()];
    const server = await start({ reach: reached.happen, opened: opened.happened });
    const authorization = `Bearer ${await token()}`;
    const slow = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: '{ slow(untilMs: 0) }' }),
    });
    await reached.happened;
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { authorization } });
    await new Promise((resolve) => socket.once('open', resolve));
    const socketClosed = new Promise((resolve) => socket.once('close', (code) => resolve(code)));

    const stopped = server.close();
    expect(await socketClosed).toBe(1001);
    opened.happen();
    const response = await slow;
    expect([response.status, await response.json()]).toEqual([200, { data: { slow: 'done' } }]);
    await stopped;
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
  });

  test('does not wait for clients that keep idle connections open', async () => {
    const server = await start(undefined);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    await server.close();
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
  });

  test('an address that is taken is said so', async () => {
    const server = await start(undefined);
    const { port } = new URL(server.url);
    await expect(
      startServer({
        config: configOf({ PORT: port }),
        schema: testbedSchema(),
        contextOf: () => ({}),
        clients: clientsBy(),
        onAccessChange: () => () => undefined,
        ping: () => Promise.resolve(),
        localKey,
        log: remembering().log,
      }),
    ).rejects.toThrow(`Port ${port} is in use: set PORT to another`);
    await server.close();
  });
});
