import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../../src/config.js';
import { consoleSettings } from '../../../src/server/console/settings.js';
import { type ProductProcess, startProductProcess } from '../../support/inProcessProduct.js';
import { buildConsole } from '../../../scripts/console.mjs';

let product: ProductProcess;
beforeAll(async () => {
  await buildConsole();
  product = await startProductProcess();
});
afterAll(() => product.close());

/** Asks for a token with headers that a browser would set and a script cannot. */
const askForToken = (
  headers: Readonly<Record<string, string>>,
  body = '{"person":"operator"}',
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(
      `${product.url}/console/token`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        let text = '';
        answer.on('data', (piece) => (text += String(piece)));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });

describe('the pages of the console', () => {
  test('come with a policy that lets nothing in from elsewhere and runs no text', async () => {
    const [one, other] = await Promise.all([fetch(`${product.url}/console`), fetch(`${product.url}/console/issues/1`)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(await one.text()).toContain(`content="${nonce}"`);
    expect(other.headers.get('content-security-policy')).not.toContain(nonce);
  });

  test('are cached for ever where their name changes with their content, and a missing file is missing', async () => {
    const script = /\/console\/assets\/[^"]+\.js/.exec(await (await fetch(`${product.url}/console`)).text())?.[0] ?? '';
    const file = await fetch(`${product.url}${script}`);
    expect([file.status, file.headers.get('cache-control'), file.headers.get('content-encoding')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
      'gzip',
    ]);
    expect((await fetch(`${product.url}${script}`, { headers: { 'if-none-match': file.headers.get('etag') ?? '' } })).status).toBe(304);
    expect((await fetch(`${product.url}/console/assets/gone.js`)).status).toBe(404);
  });

  test('read where operations go, and whom they may be', async () => {
    const config = (await (await fetch(`${product.url}/console/config.json`)).json()) as object;
    expect(config).toMatchObject({ endpoint: '/graphql', signIn: { kind: 'local' } });
    expect(JSON.stringify(config)).not.toContain('tokenOf');
  });

  test('are not there when the console is off', async () => {
    const without = await product.startAnother({ environment: { CONSOLE: 'no' } });
    const statuses = await Promise.all(
      ['', '/config.json', '/token'].map(async (path) => (await fetch(`${without.url}/console${path}`)).status),
    );
    expect(statuses).toEqual([404, 404, 404]);
  });
});

describe('a token of the trial', () => {
  test('is given to the pages of this server, and works', async () => {
    const { status, text } = await askForToken({ 'sec-fetch-site': 'same-origin' });
    expect(status).toBe(200);
    const { token } = JSON.parse(text) as { readonly token: string };
    expect((await product.post({ query: '{ performanceCaller { id } }' }, token)).text).toContain('operator');
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['a name that was made to point at this machine', { host: 'rebound.example:4000' }],
  ])('is not given to pages of %s', async (_of, headers) => {
    expect(await askForToken(headers)).toMatchObject({ status: 403, text: expect.not.stringContaining('"token"') as unknown });
  });

  test('is not given without JSON, which other origins cannot send unasked', async () => {
    expect((await askForToken({ 'content-type': 'text/plain' })).status).toBe(415);
  });

  test.each(['{"person":"nobody"}', '{"person":{"$ne":null}}', '{}', '[]', 'null'])('is given to nobody else: %s', async (body) => {
    expect((await askForToken({}, body)).status).toBe(404);
  });
});

describe('the settings of the console', () => {
  const consoleOf = (environment: Record<string, string>) => {
    const outcome = readConfig(environment);
    return outcome.ok ? outcome.config.console : outcome.problems;
  };
  const ISSUER = { AUTH_ISSUER: 'https://issuer.example' };

  test.each([
    ['on this machine', {}, { endpoint: '/graphql', clientId: null }],
    ['not where others reach it', { ...ISSUER, HOST: '0.0.0.0', CONSOLE_CLIENT_ID: 'console' }, null],
    ['not where nobody could sign in', ISSUER, null],
    [
      'where it is asked for',
      { ...ISSUER, HOST: '0.0.0.0', CONSOLE: 'yes', CONSOLE_CLIENT_ID: 'console' },
      { endpoint: '/graphql', clientId: 'console' },
    ],
    ['not where it is refused', { CONSOLE: 'no' }, null],
    [
      'with a gateway',
      { CONSOLE_ENDPOINT: 'https://gateway.example/graphql' },
      { endpoint: 'https://gateway.example/graphql', clientId: null },
    ],
  ])('it is served %s', (_where, environment, expected) => expect(consoleOf(environment)).toEqual(expected));

  test.each([
    [{ ...ISSUER, CONSOLE: 'yes' }, 'CONSOLE_CLIENT_ID'],
    [{ CONSOLE_CLIENT_ID: 'console' }, 'CONSOLE_CLIENT_ID'],
    [{ CONSOLE: 'on' }, 'CONSOLE'],
    [{ CONSOLE_ENDPOINT: '//elsewhere.example' }, 'CONSOLE_ENDPOINT'],
    [{ CONSOLE_ENDPOINT: 'javascript:alert(1)' }, 'CONSOLE_ENDPOINT'],
  ])('%p is refused', (environment, variable) =>
    expect(consoleOf(environment)).toEqual([expect.stringMatching(new RegExp(`^${variable} `))]),
  );

  test('with an identity provider no token is given, and the pages learn where to sign in', () => {
    const auth = {
      kind: 'remote',
      issuer: 'https://issuer.example',
      audience: 'a',
      jwksUrl: new URL('https://issuer.example/k'),
      algorithms: ['RS256'],
    } as const;
    expect(
      consoleSettings({ endpoint: '/graphql', clientId: 'console' }, auth, { people: [], tokenOf: () => Promise.resolve('t') }),
    ).toEqual({
      endpoint: '/graphql',
      signIn: { kind: 'oidc', authority: 'https://issuer.example', clientId: 'console', audience: 'a' },
    });
  });
});
