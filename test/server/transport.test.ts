/** What every transport must do, as a table: each obligation by each way to subscribe. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { type LocalKey, openLocalKey } from '../../src/server/auth/localKey.js';
import { type RunningServer, startServer } from '../../src/server/server.js';
import { type Router, startRouter } from '../support/transport/callbackRouter.js';
import { type Subscriber, subscribeOverEvents, subscribeOverSocket, type SubscriptionEnd } from '../support/transport/subscribers.js';
import { remembering } from './http/testHttpServer.js';
import { clientsBy, configOf, authorityFor } from './testServer.js';

const NUMBERS = 'subscription { numbers }';
const PATIENT_MS = 3_600_000;

/** Numbers for every subscriber alike, when a test says so. */
class Numbers {
  readonly #waiting = new Set<(value: IteratorResult<{ readonly numbers: number }>) => void>();
  readonly #opened: (() => void)[] = [];
  open = 0;

  stream(): AsyncIterableIterator<{ readonly numbers: number }> {
    const queue: { readonly numbers: number }[] = [{ numbers: 0 }];
    this.open += 1;
    let take: ((value: IteratorResult<{ readonly numbers: number }>) => void) | null = null;
    const push = (result: IteratorResult<{ readonly numbers: number }>): void => {
      if (take !== null) take(result);
      else if (result.done !== true) queue.push(result.value);
      take = null;
    };
    this.#waiting.add(push);
    const iterator: AsyncIterableIterator<{ readonly numbers: number }> = {
      next: () => {
        const value = queue.shift();
        return value === undefined ? new Promise((resolve) => (take = resolve)) : Promise.resolve({ value, done: false });
      },
      return: () => {
        if (this.#waiting.delete(push)) this.open -= 1;
        push({ value: undefined, done: true });
        for (const notify of this.#opened.splice(0)) notify();
        return Promise.resolve({ value: undefined, done: true });
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  send(numbers: number): void {
    for (const push of this.#waiting) push({ value: { numbers }, done: false });
  }

  /** Resolves when no subscription is left. */
  async allLeft(): Promise<void> {
    while (this.open > 0) await new Promise<void>((resolve) => this.#opened.push(resolve));
  }
}

const schemaOf = (numbers: Numbers): GraphQLSchema => {
  const schema = buildSchema('type Query { one: Int! } type Subscription { numbers: Int! }');
  const query = schema.getQueryType()?.getFields()['one'];
  const subscription = schema.getSubscriptionType()?.getFields()['numbers'];
  if (query) query.resolve = () => 1;
  if (subscription) subscription.subscribe = () => numbers.stream();
  return schema;
};

interface Testbed {
  readonly url: string;
  readonly numbers: Numbers;
  readonly close: () => Promise<void>;
  /** The party of every client from now on; null: none. */
  partyId: string | null;
  /** Called whenever the server reads what a client may do; its promise holds that up. */
  beforeAuthority: () => Promise<void>;
  readonly accessChanged: () => void;
}

let directory: string;
let localKey: LocalKey;
let router: Router;
const stands: Testbed[] = [];

const start = async (environment: Record<string, string> = {}): Promise<Testbed> => {
  const numbers = new Numbers();
  let accessChanged = (): void => undefined;
  const state = { partyId: 'party-a' as string | null, beforeAuthority: () => Promise.resolve() };
  const server: RunningServer = await startServer({
    config: configOf({ AUTH_CLOCK_TOLERANCE_SECONDS: '0', CALLBACK_ORIGINS: router.origin, ...environment }),
    schema: schemaOf(numbers),
    contextOf: () => ({}),
    clients: {
      ...clientsBy(),
      authorityOf: async () => {
        const { partyId } = state;
        await state.beforeAuthority();
        return authorityFor(partyId);
      },
    },
    onAccessChange: (notify) => {
      accessChanged = notify;
      return () => undefined;
    },
    ping: () => Promise.resolve(),
    localKey,
    log: remembering().log,
    callbackWithinMs: PATIENT_MS,
    heartbeatMs: PATIENT_MS,
  });
  const testbed = Object.assign(state, server, { numbers, accessChanged: () => accessChanged() });
  stands.push(testbed);
  return testbed;
};
const mint = (lifeMs = 60_000): Promise<string> =>
  localKey.mint({ client: 'supplier-a', subject: 'supplier-a' }, { ...configOf().auth, lifeMs });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  localKey = await openLocalKey(directory);
  router = await startRouter();
});
afterEach(() => Promise.all(stands.splice(0).map((testbed) => testbed.close())));
afterAll(async () => {
  await router.close();
  await rm(directory, { recursive: true });
});

type Open = (url: string, token: string) => Subscriber;

interface Way {
  readonly open: Open;
  /** How a refusal before anything began arrives: its code, or the code that the socket is closed with. */
  readonly draining: SubscriptionEnd;
  readonly noPlace: SubscriptionEnd;
  readonly limit: string;
}

const asEvents: Way = {
  open: (url, token) => subscribeOverEvents('POST')(url, { query: NUMBERS, token }),
  draining: { code: 'UNAVAILABLE' },
  noPlace: { code: 'TOO_MANY_REQUESTS' },
  limit: 'LIMIT_STREAMS_PER_PRINCIPAL',
};
const WAYS: Readonly<Record<string, Way>> = {
  'a WebSocket': {
    open: (url, token) => subscribeOverSocket(url, { query: NUMBERS, token }),
    draining: { closed: 1006 },
    noPlace: { closed: 4429 },
    limit: 'LIMIT_SOCKETS_PER_PRINCIPAL',
  },
  'an operation with its own token on a WebSocket': {
    open: (url, token) => subscribeOverSocket(url, { query: NUMBERS, token: null }, { extensions: { token } }),
    draining: { closed: 1006 },
    noPlace: { code: 'TOO_MANY_REQUESTS' },
    limit: 'LIMIT_STREAMS_PER_PRINCIPAL',
  },
  'an event stream': asEvents,
  'a callback': { ...asEvents, open: (url, token) => router.subscribe(url, { query: NUMBERS, token }) },
};
const numberIn = async (subscriber: Subscriber): Promise<unknown> => (await subscriber.next()).data?.['numbers'];

/** Holds the server up where it reads what a client may do, until a test lets it go on. */
const gate = () => {
  let [reach, goOn] = [(): void => undefined, (): void => undefined];
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const opened = new Promise<void>((resolve) => (goOn = resolve));
  const pass = (): Promise<void> => {
    reach();
    return opened;
  };
  return { reached, goOn: () => goOn(), pass };
};

/** The end of a subscription, whatever it heard before. */
const endOf = async (subscriber: Subscriber): Promise<SubscriptionEnd> => {
  for (;;) if ((await subscriber.next().catch(() => null)) === null) return subscriber.ended;
};

describe.each(Object.entries(WAYS))('by %s', (_, { open, draining, noPlace, limit }) => {
  test('nothing begins while the server drains', async () => {
    const testbed = await start();
    const last = router.subscribe(testbed.url, { query: NUMBERS, token: await mint() });
    await last.next();
    last.pause();
    const before = testbed.numbers.open;
    const closed = testbed.close();
    expect(await open(testbed.url, await mint()).ended).toMatchObject(draining);
    expect(testbed.numbers.open).toBeLessThanOrEqual(before);
    last.resume();
    await closed;
  });

  test('a change of access while the token is checked has it checked again', async () => {
    const testbed = await start();
    const { reached, goOn, pass } = gate();
    testbed.beforeAuthority = pass;
    const subscriber = open(testbed.url, await mint());
    await reached;
    testbed.partyId = null;
    testbed.accessChanged();
    goOn();
    const { code, closed } = await endOf(subscriber);
    expect(code === 'FORBIDDEN' || closed === 4403).toBe(true);
  });

  test('a principal has so many places, and a place is free again when its subscriber leaves', async () => {
    const testbed = await start({ [limit]: '1' });
    const first = open(testbed.url, await mint());
    expect(await numberIn(first)).toBe(0);
    expect(await open(testbed.url, await mint()).ended).toMatchObject(noPlace);
    first.kill();
    testbed.numbers.send(1);
    await testbed.numbers.allLeft();
    const second = open(testbed.url, await mint());
    expect(await numberIn(second)).toBe(0);
  });

  test('nothing is sent while access is checked, and afterwards only to those who keep it', async () => {
    const testbed = await start();
    const subscriber = open(testbed.url, await mint());
    expect(await numberIn(subscriber)).toBe(0);
    for (const [number, partyId] of [
      [1, 'party-a'],
      [2, null],
    ] as const) {
      const { reached, goOn, pass } = gate();
      Object.assign(testbed, { partyId, beforeAuthority: pass });
      let isHeard = false;
      const heard = subscriber.next().finally(() => (isHeard = true));
      testbed.accessChanged();
      await reached;
      testbed.numbers.send(number);
      expect((await fetch(`${testbed.url}/livez`)).status).toBe(200);
      expect(isHeard).toBe(false);
      goOn();
      if (partyId === null) await expect(heard).rejects.toThrow('Ended');
      else expect((await heard).data).toEqual({ numbers: number });
    }
    expect(await subscriber.ended).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('it ends with its token', async () => {
    const testbed = await start();
    // Later and later, for as long as the token ends before the subscription begins.
    for (let lifeMs = 1_000; ; lifeMs *= 2) {
      const subscriber = open(testbed.url, await mint(lifeMs));
      const begins = await subscriber.next().catch(() => null);
      if (begins === null) continue;
      expect((await endOf(subscriber)).code).toBe('UNAUTHENTICATED');
      break;
    }
  });

  test('it ends with the server', async () => {
    const testbed = await start();
    const subscriber = open(testbed.url, await mint());
    expect(await numberIn(subscriber)).toBe(0);
    await testbed.close();
    expect(await subscriber.ended).toMatchObject({ code: 'SHUTDOWN' });
    expect(testbed.numbers.open).toBe(0);
  });
});
