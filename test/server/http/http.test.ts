import { mkdtemp, rm } from 'node:fs/promises';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { getIntrospectionQuery, parse, validate } from 'graphql';
import { subgraphSchema } from '../../../src/graphql/schema.js';
import { SAMPLE_QUERY } from '../../../src/server/http/sampleQuery.js';
import { type Body, type HttpTestbed, startHttp } from './testHttpServer.js';
import { SECRET } from '../testServer.js';

const json = { 'content-type': 'application/json' };
const bodyOf = async (response: Response): Promise<Body> => (await response.json()) as Body;
const codeOf = (body: Body): unknown => body.errors?.[0]?.extensions['code'];

let testbed: HttpTestbed;
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  testbed = await startHttp(directory);
});
afterAll(async () => {
  await testbed.app.close();
  await rm(directory, { recursive: true });
});
/** One server for all tests: what they ask leaves nothing behind. */
const withHttp = (work: (testbed: HttpTestbed) => Promise<void>): Promise<void> => work(testbed);

describe('GraphQL over HTTP', () => {
  test('passes every audit of the specification', () =>
    withHttp(async ({ url, token }) => {
      const authorization = `Bearer ${await token(['OPERATOR'])}`;
      const fetchFn = (address: string, init: RequestInit = {}) =>
        fetch(address, { ...init, headers: { ...(init.headers as object), authorization } });
      const results = await Promise.all(
        serverAudits({ url: `${url}/graphql`, fetchFn }).map(async (audit) => ({ ...(await audit.fn()), name: audit.name })),
      );
      expect(results).toHaveLength(61);
      expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([]);
    }));

  test('a GET without a header that needs leave is blocked as a possible cross-site request', () =>
    withHttp(async ({ url }) => {
      const response = await fetch(`${url}/graphql?query={__typename}`);
      expect([response.status, codeOf(await bodyOf(response))]).toEqual([400, 'BAD_REQUEST']);
    }));

  test('a GET with a token reads, and writes nothing', () =>
    withHttp(async ({ url, token }) => {
      const headers = { authorization: `Bearer ${await token(['OPERATOR'])}` };
      const read = await fetch(`${url}/graphql?query={whoAmI}`, { headers });
      expect([read.status, (await bodyOf(read)).data]).toEqual([200, { whoAmI: 'STAFF olga' }]);
      const written = await fetch(`${url}/graphql?${new URLSearchParams({ query: 'mutation { add(name: "x") { id } }' }).toString()}`, {
        headers,
      });
      expect(written.status).toBe(405);
    }));

  test('what a browser adds to a cross-site GET by itself is refused as a token', () =>
    withHttp(async ({ url }) => {
      const response = await fetch(`${url}/graphql?query={__typename}`, { headers: { authorization: 'Basic eDp5' } });
      expect(response.status).toBe(401);
    }));

  test('answers say nothing of the software behind them and may not be framed, sniffed or cached', () =>
    withHttp(async ({ url }) => {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body: '{"query":"{__typename}"}' });
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cache-control': 'no-store',
      });
      expect(response.headers.get('x-powered-by')).toBeNull();
    }));
});

describe('what may be kept', () => {
  const ENTITIES = '{ _entities(representations: [{ __typename: "Thing", id: "1" }]) { ... on Thing { name } } }';
  const keptOf = async (init: RequestInit, address = `${testbed.url}/graphql`): Promise<string | null> => {
    const headers = { ...json, authorization: `Bearer ${await testbed.token(['OPERATOR'])}` };
    const response = await fetch(address, { ...init, headers });
    expect((await bodyOf(response)).errors).toBeUndefined();
    return response.headers.get('cache-control');
  };
  const posting = (query: string): RequestInit => ({ method: 'POST', body: JSON.stringify({ query }) });

  test('is what a router asks of entities, and nothing else', async () => {
    expect(await keptOf(posting(ENTITIES))).toBe('private, max-age=7');
    expect(await keptOf(posting('{ thing(id: 1) { name } }'))).toBe('no-store');
    expect(await keptOf({}, `${testbed.url}/graphql?${new URLSearchParams({ query: ENTITIES }).toString()}`)).toBe('no-store');
  });
});

describe('who may ask over HTTP', () => {
  const post = (url: string, query: string, authorization?: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...json, ...(authorization && { authorization }) },
      body: JSON.stringify({ query }),
    });

  test.each([
    '{ __typename }',
    '{ _service { sdl } }',
    '{ __type(name: "Thing") { name } }',
    getIntrospectionQuery(),
    'query { ...s } fragment s on Query { __typename }',
  ])('without a token the schema is open: %.30s', (query) =>
    withHttp(async ({ url }) => {
      const response = await post(url, query);
      expect([response.status, (await bodyOf(response)).errors]).toEqual([200, undefined]);
    }),
  );

  test.each([
    '{ whoAmI }',
    '{ __typename whoAmI }',
    'query { ...s } fragment s on Query { whoAmI }',
    '{ ... on Query { __typename: whoAmI } }',
    'mutation { add(name: "x") { id } }',
    '{ _entities(representations: [{ __typename: "Thing", id: "1" }]) { __typename } }',
  ])('without a token nothing else is: %s', (query) =>
    withHttp(async ({ url }) => {
      const response = await post(url, query);
      expect([response.status, codeOf(await bodyOf(response)), response.headers.get('www-authenticate')]).toEqual([
        401,
        'UNAUTHENTICATED',
        'Bearer realm="party-performance"',
      ]);
    }),
  );

  test.each([
    ['Bearer nonsense', 'The bearer token is not valid'],
    ['Bearer a.b.c', 'The bearer token is not valid'],
    ['Basic eDp5', 'The authorization header has to read `Bearer <token>`'],
    ['nonsense', 'The authorization header has to read `Bearer <token>`'],
  ])('a bad token is a 401 even for what is open: %s', (authorization, description) =>
    withHttp(async ({ url }) => {
      const response = await post(url, '{ __typename }', authorization);
      expect([response.status, codeOf(await bodyOf(response)), response.headers.get('www-authenticate')]).toEqual([
        401,
        'UNAUTHENTICATED',
        `Bearer realm="party-performance", error="invalid_token", error_description="${description}"`,
      ]);
    }),
  );

  test('a valid token without a principal is a 403', () =>
    withHttp(async ({ url, token }) => {
      const response = await post(url, '{ whoAmI }', `Bearer ${await token('stranger')}`);
      expect([response.status, codeOf(await bodyOf(response))]).toEqual([403, 'FORBIDDEN']);
    }));

  test('resolvers see the principal of the token', () =>
    withHttp(async ({ url, token, ask }) => {
      expect((await ask('{ whoAmI }')).body.data).toEqual({ whoAmI: 'STAFF olga' });
      expect((await bodyOf(await post(url, '{ whoAmI }', `Bearer ${await token('supplier-a')}`))).data).toEqual({
        whoAmI: 'PARTY party-a',
      });
    }));
});

describe('a page in a browser', () => {
  const PAGE = 'https://app.example';
  /** A request as Fetch makes it for a script of another origin. @returns null where the script gets to read nothing */
  const fromPage = async (
    url: string,
    origin: string,
    init: RequestInit & { headers: Record<string, string> },
  ): Promise<Response | null> => {
    const named = Object.keys(init.headers);
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': init.method ?? 'GET', 'access-control-request-headers': named.join(',') },
    });
    await preflight.text();
    const list = (name: string): readonly string[] => (preflight.headers.get(name) ?? '').split(', ');
    const passes = ({ headers }: Response): boolean => headers.get('access-control-allow-origin') === origin;
    if (!preflight.ok || !passes(preflight) || !named.every((name) => list('access-control-allow-headers').includes(name))) return null;
    if (!list('access-control-allow-methods').includes(init.method ?? 'GET')) return null;
    const response = await fetch(url, { ...init, headers: Object.assign({ origin }, init.headers) });
    return passes(response) && (response.headers.get('vary') ?? '').toLowerCase().includes('origin') ? response : null;
  };
  const posting = (authorization: string) => ({
    method: 'POST',
    headers: {
      ...json,
      authorization,
      accept: 'application/json',
      'apollo-require-preflight': 'true',
      'apollographql-client-name': 'web',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      baggage: 'tenant=north',
    },
    body: '{"query":"{ whoAmI }"}',
  });
  const ticks = `?query=${encodeURIComponent('subscription { ticks(count: 1) { number } }')}`;

  test('of an origin that is named asks by POST, GET and event stream, and reads refusals too', async () => {
    const open = await startHttp(directory, { CORS_ORIGINS: `http://localhost:5173,${PAGE}` });
    try {
      const address = `${open.url}/graphql`;
      const authorization = `Bearer ${await open.token(['OPERATOR'])}`;
      const asked = await fromPage(address, PAGE, posting(authorization));
      expect([asked?.status, await asked?.json()]).toEqual([200, { data: { whoAmI: 'STAFF olga' } }]);
      const got = await fromPage(`${address}?query={whoAmI}`, PAGE, { headers: { authorization, 'x-apollo-operation-name': 'a' } });
      expect([got?.status, await got?.json()]).toEqual([200, { data: { whoAmI: 'STAFF olga' } }]);
      const stream = await fromPage(address + ticks, PAGE, {
        headers: { authorization, accept: 'text/event-stream', 'last-event-id': '1' },
      });
      expect([stream?.headers.get('content-type'), await stream?.text()]).toEqual([
        'text/event-stream; charset=utf-8',
        expect.stringContaining('"number":1'),
      ]);
      const refused = await fromPage(address, PAGE, posting('Bearer nonsense'));
      await refused?.text();
      expect([refused?.status, refused?.headers.get('access-control-expose-headers')]).toEqual([
        401,
        expect.stringContaining('www-authenticate'),
      ]);
      expect(await fromPage(address, 'https://app.example.evil', posting(authorization))).toBeNull();
      expect(await fromPage(address, 'null', posting(authorization))).toBeNull();
      expect((await fetch(address, { method: 'OPTIONS' })).status).toBe(405);
    } finally {
      await open.app.close();
    }
  });

  test('of another origin reads nothing where none is named', () =>
    withHttp(async ({ url, token }) => {
      expect(await fromPage(`${url}/graphql`, PAGE, posting(`Bearer ${await token(['OPERATOR'])}`))).toBeNull();
    }));
});

describe('bad input over HTTP', () => {
  const deep = (levels: number): string => `{ thing(id: 1) { ${'parts { '.repeat(levels)} id ${'} '.repeat(levels)} } }`;
  const many = (count: number, field: (index: number) => string): string =>
    `{ ${Array.from({ length: count }, (_, index) => field(index)).join(' ')} }`;

  test.each<readonly [string, string, object, string]>([
    ['a syntax error', '{ whoAmI', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong type', 'query ($id: ID!) { thing(id: $id) { id } }', { id: { $gt: '' } }, 'BAD_USER_INPUT'],
    ['a missing variable', 'query ($id: ID!) { thing(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
    ['a bad date', 'query ($d: DateTime!) { later(date: $d) }', { d: 'yesterday' }, 'BAD_USER_INPUT'],
    ['a bad date in the document', '{ later(date: "yesterday") }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['two operations without a name', 'query a { whoAmI } query b { whoAmI }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['a subscription', 'subscription { ticks(count: 1) { number } }', {}, 'BAD_REQUEST'],
    ['a document too deep', deep(30), {}, 'DOCUMENT_LIMIT_EXCEEDED'],
    ['a thousand aliases', many(1_000, (index) => `a${index}: whoAmI`), {}, 'DOCUMENT_LIMIT_EXCEEDED'],
    ['a thousand repetitions', many(1_000, () => 'whoAmI'), {}, 'DOCUMENT_LIMIT_EXCEEDED'],
    ['more tokens than allowed', many(5_000, () => '__typename'), {}, 'DOCUMENT_LIMIT_EXCEEDED'],
    ['pages of pages of pages', '{ things(first: 100) { parts(first: 100) { parts(first: 100) { id } } } }', {}, 'DOCUMENT_LIMIT_EXCEEDED'],
    [
      'pages of pages by variable',
      'query ($n: Int!) { things(first: $n) { parts(first: $n) { parts(first: $n) { id } } } }',
      { n: 100 },
      'DOCUMENT_LIMIT_EXCEEDED',
    ],
    [
      'fragments that double in each step',
      `{ thing(id: 1) { ...f0 } } ${Array.from({ length: 16 }, (_, i) => `fragment f${i} on Thing { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f16 on Thing { id }`,
      {},
      'DOCUMENT_LIMIT_EXCEEDED',
    ],
    [
      'fragments in a circle',
      '{ thing(id: 1) { ...a } } fragment a on Thing { ...b } fragment b on Thing { ...a }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused', (_, query, variables, code) =>
    withHttp(async ({ ask }) => {
      const plain = await ask(query, variables);
      const strict = await ask(query, variables, { accept: 'application/graphql-response+json' });
      expect([plain.status, codeOf(plain.body), strict.status, codeOf(strict.body)]).toEqual([200, code, 400, code]);
      expect(plain.body).not.toHaveProperty('data');
    }),
  );

  test('a limit says what it allows and what it found', () =>
    withHttp(async ({ ask }) => {
      expect((await ask(deep(30))).body.errors?.[0]?.extensions).toEqual({
        code: 'DOCUMENT_LIMIT_EXCEEDED',
        limit: 'depth',
        allowed: 18,
        found: 32,
      });
    }));

  test('a page size beyond what any page holds costs what the largest page costs', () =>
    withHttp(async ({ ask }) => {
      expect((await ask('{ things(first: 2000000000) { id } }')).body.errors).toBeUndefined();
    }));

  test.each<readonly [string, RequestInit, number, string]>([
    ['malformed JSON', { method: 'POST', headers: json, body: '{"query":' }, 400, 'BAD_REQUEST'],
    ['no body', { method: 'POST', headers: json }, 400, 'BAD_REQUEST'],
    ['a body that is no object', { method: 'POST', headers: json, body: '"{ whoAmI }"' }, 400, 'BAD_REQUEST'],
    ['a batch', { method: 'POST', headers: json, body: '[{"query":"{ whoAmI }"}]' }, 400, 'BAD_REQUEST'],
    [
      'a poisoned prototype',
      { method: 'POST', headers: json, body: '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}' },
      400,
      'BAD_REQUEST',
    ],
    [
      'a form',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={whoAmI}' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{ whoAmI }' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a body too large',
      { method: 'POST', headers: json, body: JSON.stringify({ query: `#${'x'.repeat(2_000_000)}` }) },
      413,
      'BODY_TOO_LARGE',
    ],
    ['another method', { method: 'DELETE' }, 405, 'METHOD_NOT_ALLOWED'],
  ])('%s is refused with its own status', (_, init, status, code) =>
    withHttp(async ({ url }) => {
      const response = await fetch(`${url}/graphql`, init);
      expect([response.status, codeOf(await bodyOf(response))]).toEqual([status, code]);
    }),
  );

  test('an unknown address is a 404 in JSON', () =>
    withHttp(async ({ url }) => {
      const response = await fetch(`${url}/admin`);
      expect([response.status, codeOf(await bodyOf(response))]).toEqual([404, 'NOT_FOUND']);
    }));

  test.each([
    ['a malformed Host header', '/graphql', 'not a host'],
    ['a malformed address', '/%', 'localhost'],
  ])('%s is a 400', (_, path, host) =>
    withHttp(async ({ url }) => {
      const status = await new Promise((resolve, reject) => {
        rawRequest(`${url}${path}`, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(status).toBe(400);
    }),
  );
});

describe('unexpected errors', () => {
  test.each(['{ fails }', '{ failsHard }'])('%s: the caller gets an id, the log the reason', (query) =>
    withHttp(async ({ ask, logged }) => {
      for (const round of ['interpreted', 'compiled']) {
        const { status, body } = await ask(query);
        const errorId = body.errors?.[0]?.extensions['errorId'];
        expect([round, status, body.errors?.[0]?.message]).toEqual([round, 200, `Unexpected error ${String(errorId)}`]);
        expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId });
        expect(JSON.stringify(body)).not.toContain(SECRET);
        expect(logged.find((line) => line.errorId === errorId)?.err?.message).toContain(SECRET);
      }
    }),
  );

  test('an error meant for the caller keeps its message and its place, interpreted and compiled alike', () =>
    withHttp(async ({ ask, logged }) => {
      const before = logged.length;
      for (const _ of ['interpreted', 'compiled']) {
        expect((await ask('{ refuses }')).body).toMatchObject({
          data: { refuses: null },
          errors: [{ message: 'Not yours', path: ['refuses'], extensions: { code: 'FORBIDDEN' } }],
        });
      }
      expect(logged.slice(before).filter(({ errorId }) => errorId !== undefined)).toEqual([]);
    }));
});

describe('health', () => {
  test('a process that drains lives but is not ready', () =>
    withHttp(async () => {
      const statuses = async () => [(await fetch(`${testbed.url}/livez`)).status, (await fetch(`${testbed.url}/readyz`)).status];
      expect(await statuses()).toEqual([200, 200]);
      testbed.draining = true;
      expect(await statuses()).toEqual([200, 503]);
      testbed.draining = false;
    }));

  test('a process without its database lives but is not ready', () =>
    withHttp(async () => {
      testbed.databaseAway = true;
      const response = await fetch(`${testbed.url}/readyz`);
      expect([response.status, await response.json()]).toMatchObject([503, { status: 'not ready', reason: 'database away' }]);
      testbed.databaseAway = false;
    }));

  test('a process whose database takes no writes is not ready, and says so', () =>
    withHttp(async () => {
      testbed.databaseReadOnly = true;
      const response = await fetch(`${testbed.url}/readyz`);
      expect([response.status, await response.json()]).toMatchObject([503, { status: 'not ready', reason: 'disk full' }]);
      testbed.databaseReadOnly = false;
    }));

  test('details are for this machine, and not for those whom a proxy on it serves', () =>
    withHttp(async ({ url }) => {
      const read = async (headers: Record<string, string> = {}) => (await (await fetch(`${url}/readyz`, { headers })).json()) as object;
      expect(await read()).toMatchObject({ status: 'ready', version: '1.2.3', commit: 'abcdef0123' });
      for (const header of ['x-forwarded-for', 'forwarded']) expect(await read({ [header]: '203.0.113.9' })).toEqual({ status: 'ready' });
    }));

  test('details are for staff with a token, wherever they are, and not for parties', () =>
    withHttp(async ({ url, token }) => {
      const readAs = async (bearer: string) => {
        const headers = { 'x-forwarded-for': '203.0.113.9', authorization: `Bearer ${bearer}` };
        return (await (await fetch(`${url}/readyz`, { headers })).json()) as object;
      };
      expect(await readAs(await token(['OPERATOR']))).toHaveProperty('version');
      expect(await readAs(await token('supplier-a'))).toEqual({ status: 'ready' });
      expect(await readAs('forged')).toEqual({ status: 'ready' });
    }));
});

describe('the contract', () => {
  test.each([
    ['/schema.graphql', 'text/plain; charset=utf-8', 'type Query'],
    ['/schema.json', 'application/json; charset=utf-8', '"__schema"'],
    ['/possible-types.json', 'application/json; charset=utf-8', '"Outcome"'],
  ])('%s is there for anybody, and is not sent again to those who have it', (path, type, part) =>
    withHttp(async ({ url }) => {
      const first = await fetch(url + path);
      const etag = first.headers.get('etag') ?? '';
      expect([first.status, first.headers.get('content-type'), await first.text()]).toEqual([200, type, expect.stringContaining(part)]);
      for (const known of [etag, `"old", ${etag}`, '*']) {
        const again = await fetch(url + path, { headers: { 'if-none-match': known } });
        expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
      }
      expect((await fetch(url + path, { headers: { 'if-none-match': '"old"' } })).status).toBe(200);
    }),
  );

  test('as a file is what the subgraph says of itself', () =>
    withHttp(async ({ url, ask }) => {
      const { body } = await ask('{ _service { sdl } }');
      expect(await (await fetch(`${url}/schema.graphql`)).text()).toBe((body.data?.['_service'] as { readonly sdl: string }).sdl);
    }));
});

describe('the page for people', () => {
  test.each(['/', '/graphql'])('a browser that opens %s gets it, and every file it names comes from here', (path) =>
    withHttp(async ({ url }) => {
      const response = await fetch(`${url}${path}`, { headers: { accept: 'text/html,application/xhtml+xml' } });
      const page = await response.text();
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)]
        .map(([, address]) => address ?? '')
        .filter((address) => !address.startsWith('data:'));
      expect(named.length).toBeGreaterThan(1);
      for (const address of named) {
        expect(address).toMatch(/^\/ide\//);
        expect((await fetch(`${url}${address}`)).status).toBe(200);
      }
    }),
  );

  test('it has a name and an icon of its own', () =>
    withHttp(async ({ url }) => {
      const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
      expect(page).toContain('<title>party-performance</title>');
      expect(decodeURIComponent(/<link rel="icon"[^>]* href="data:image\/svg\+xml,([^"]+)"/.exec(page)?.[1] ?? '')).toMatch(
        /^<svg .*<\/svg>$/,
      );
    }));

  test('it opens with where the token goes, and a query that the contract knows', () =>
    withHttp(async ({ url }) => {
      const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
      const { defaultQuery } = JSON.parse(/RURU_CONFIG = (\{[\s\S]*?\n\});/.exec(page)?.[1] ?? '{}') as { readonly defaultQuery?: string };
      expect(defaultQuery).toContain('{ "authorization": "Bearer <token>" }');
      expect(defaultQuery).toContain(SAMPLE_QUERY);
      expect(validate(subgraphSchema(), parse(defaultQuery ?? ''))).toEqual([]);
    }));

  test('there is nothing else beside its files', () =>
    withHttp(async ({ url }) => {
      expect((await fetch(`${url}/ide/../package.json`)).status).toBe(404);
      expect((await fetch(`${url}/ide/nothing.js`)).status).toBe(404);
    }));
});
