import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { type LocalKey, openLocalKey } from '../../../src/server/auth/localKey.js';
import { startServer, type RunningServer } from '../../../src/server/server.js';
import { remembering } from '../http/testHttpServer.js';
import { clientsBy, configOf, testbedSchema } from '../testServer.js';

let directory: string;
let localKey: LocalKey;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  localKey = await openLocalKey(directory);
});
afterAll(() => rm(directory, { recursive: true }));

const withServer = async (environment: Record<string, string>, work: (server: RunningServer) => Promise<void>): Promise<void> => {
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
  try {
    await work(server);
  } finally {
    await server.close();
  }
};

test('a router verifies a local token by the keys that the server publishes, and they say nothing of the private half', () =>
  withServer({}, async ({ url }) => {
    const address = `${url}/.well-known/jwks.json`;
    const { issuer, audience } = configOf().auth;
    const token = await localKey.mint({ roles: ['OPERATOR'], subject: 'olga' }, { issuer, audience, lifeMs: 60_000 });
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(address)), { issuer, audience });
    expect(payload.sub).toBe('olga');
    expect(await (await fetch(address)).json()).toEqual({ keys: [localKey.publicJwk] });
    expect(JSON.stringify(localKey.publicJwk)).not.toContain('"d"');
  }));

test('a server whose tokens come from elsewhere publishes none', () =>
  withServer({ AUTH_ISSUER: 'https://issuer.example' }, async ({ url }) => {
    expect((await fetch(`${url}/.well-known/jwks.json`)).status).toBe(404);
  }));
