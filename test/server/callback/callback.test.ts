import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { parseRouter } from '../../../src/server/callback/client.js';
import { createPoster } from '../../../src/server/callback/callbackRequest.js';
import { type LocalKey, openLocalKey } from '../../../src/server/auth/localKey.js';
import { type RunningServer, startServer } from '../../../src/server/server.js';
import { type Router, startRouter } from '../../support/transport/callbackRouter.js';
import { remembering } from '../http/testHttpServer.js';
import { clientsBy, configOf, testbedSchema, type Streams } from '../testServer.js';

const TICKS = 'subscription { ticks(count: 2) { number } }';
const FOREVER = 'subscription { forever { number } }';

let directory: string;
let localKey: LocalKey;
let token: string;
let router: Router;
let server: RunningServer;
const streams: Streams = { started: 0, ended: 0 };

const start = (environment: Record<string, string>): Promise<RunningServer> =>
  startServer({
    config: configOf(environment),
    schema: testbedSchema(undefined, streams),
    contextOf: (principal) => ({ principal, number: 1 }),
    clients: clientsBy(),
    onAccessChange: () => () => undefined,
    ping: () => Promise.resolve(),
    localKey,
    log: remembering().log,
  });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  localKey = await openLocalKey(directory);
  const { issuer, audience } = configOf().auth;
  token = await localKey.mint({ roles: ['OPERATOR'], subject: 'olga' }, { issuer, audience, lifeMs: 60_000 });
  router = await startRouter();
  server = await start({ CALLBACK_ORIGINS: router.origin });
});
beforeEach(() => router.answerWith(null));
afterAll(async () => {
  await server.close();
  await router.close();
  await rm(directory, { recursive: true });
});

const post = async (query: string, subscription: object, url = server.url): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, extensions: { subscription } }),
  });
  return { status: response.status, text: await response.text() };
};
const good = (): object => ({ callbackUrl: `${router.origin}/callback/1`, subscriptionId: '1', verifier: 'v', heartbeatIntervalMs: 0 });

describe('a router that wants to be called back', () => {
  test('is verified first, then gets each event and the end, with id and verifier, in order', async () => {
    const before = router.messages.length;
    const subscriber = router.subscribe(server.url, { query: TICKS, token });
    expect([await subscriber.next(), await subscriber.next()]).toEqual([
      { data: { ticks: { number: 1 } } },
      { data: { ticks: { number: 2 } } },
    ]);
    expect(await subscriber.ended).toEqual({});
    const posted = router.messages.slice(before);
    expect(posted.map(({ action }) => action)).toEqual(['check', 'next', 'next', 'complete']);
    expect(new Set(posted.map(({ id, verifier, kind, protocol }) => JSON.stringify([id, verifier, kind, protocol]))).size).toBe(1);
    expect(posted[0]).toMatchObject({ kind: 'subscription', protocol: 'callback/1.0' });
  });

  test('gets the error that ended the subscription', async () => {
    const subscriber = router.subscribe(server.url, { query: 'subscription { ticks(count: 1, fails: true) { number } }', token });
    await subscriber.next();
    expect((await subscriber.ended).code).toBe('INTERNAL_SERVER_ERROR');
  });

  test.each<readonly [string, string, object, number]>([
    ['of another origin', TICKS, { callbackUrl: 'http://127.0.0.1:1/callback' }, 403],
    ['with an address that is none', TICKS, { callbackUrl: 'callback' }, 400],
    ['with a password in its address', TICKS, { callbackUrl: 'http://a:b@127.0.0.1/callback' }, 400],
    ['without a verifier', TICKS, { verifier: '' }, 400],
    ['with an interval that is none', TICKS, { heartbeatIntervalMs: 'often' }, 400],
    ['with a document that is none', 'subscription {', {}, 200],
    ['with a field that is none', 'subscription { nothing }', {}, 200],
    ['for what the resolver refuses', 'subscription { refusedTicks { number } }', {}, 200],
  ])('%s is refused, and nothing is posted', async (_, query, subscription, status) => {
    const before = router.messages.length;
    const answer = await post(query, { ...good(), ...subscription });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
    expect(router.messages.length).toBe(before);
  });

  test('gets an error where no router is allowed', async () => {
    const closed = await start({});
    const { status, text } = await post(TICKS, good(), closed.url);
    expect([status, text]).toEqual([400, expect.stringContaining('CALLBACK_ORIGINS')]);
    await closed.close();
  });

  test('gets the answer of a query like everyone else', async () => {
    const before = router.messages.length;
    expect(await post('{ whoAmI }', good())).toMatchObject({ status: 200, text: expect.stringContaining('STAFF olga') });
    expect(router.messages.length).toBe(before);
  });

  test('and does not confirm it starts nothing', async () => {
    const ended = streams.ended;
    expect((await post(FOREVER, good())).status).toBe(400);
    expect(streams.ended).toBe(ended + 1);
  });

  test.each([
    ['that no longer knows a subscription ends it at once', 404, 1],
    ['that fails again and again ends it after a while', 503, 4],
  ])('%s', async (_, status, tries) => {
    const ended = streams.ended;
    let posted = 0;
    const subscriber = router.subscribe(server.url, { query: FOREVER, token });
    await subscriber.heartbeats(1);
    router.answerWith(status);
    while (streams.ended === ended) await fetch(`${server.url}/livez`);
    posted = router.messages.filter(({ action, id }) => action === 'next' && id === router.messages.at(-1)?.id).length;
    expect(posted).toBe(tries);
  });

  test('has so many subscriptions', async () => {
    const small = await start({ CALLBACK_ORIGINS: router.origin, LIMIT_STREAMS_PER_PRINCIPAL: '1' });
    const first = router.subscribe(small.url, { query: FOREVER, token });
    await first.next();
    expect((await router.subscribe(small.url, { query: FOREVER, token }).ended).code).toBe('TOO_MANY_REQUESTS');
    await small.close();
    expect((await first.ended).code).toBe('SHUTDOWN');
  });
});

describe('how often a router hears', () => {
  test.each([
    [1, 3_500],
    [5_000, 3_500],
    [10_000, 7_000],
    [3_600_000, 15_000],
    [0, null],
    [undefined, 3_500],
  ])('when it asks for %p milliseconds: %p', (asked, heartbeatMs) => {
    const found = parseRouter({ ...good(), heartbeatIntervalMs: asked }, [router.origin]);
    if (found instanceof GraphQLError) throw found;
    expect(found.heartbeatMs).toBe(heartbeatMs);
  });
});

describe('a post', () => {
  test('that is not answered in time is not known to have arrived', async () => {
    const { post: send, close } = createPoster(30);
    const known = router.subscribe(server.url, { query: FOREVER, token }, { heartbeatIntervalMs: 0 });
    await known.next();
    known.pause();
    const { id, verifier } = router.messages.at(-1) ?? { id: '', verifier: '' };
    const message = JSON.stringify({ kind: 'subscription', action: 'check', id, verifier });
    expect(await send(new URL(router.origin), message)).toBe('unknown');
    known.resume();
    known.kill();
    close();
  });

  test('that was not received may be retried', async () => {
    const { post: send, close } = createPoster();
    expect(await send(new URL('http://127.0.0.1:1/'), '{}')).toBe('failed');
    close();
  });
});
