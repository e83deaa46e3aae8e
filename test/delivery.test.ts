/** What a subscriber may rely on, by every way there is: each transport, directly and through a gateway. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RecordedEvent } from '../src/domain/kernel/decider.js';
import { events } from '../src/store/events/collection.js';
import { documents } from '../src/store/store.js';
import { raising } from './badInput/testServer.js';
import { grantAccess, executeOnGrant } from './support/access.js';
import { type Gateway, startGateway, type UpstreamTransport } from './support/transport/gateway.js';
import { sized } from './support/size.js';
import type { JsonObject } from './support/graphClient.js';
import { type Instance, type ProductProcess, startProductProcess } from './support/inProcessProduct.js';
import { type Router, startRouter } from './support/transport/callbackRouter.js';
import {
  type SubscriptionRequest,
  type SubscriptionEnd,
  subscribeOverEvents,
  subscribeOverSocket,
  type TokenPlaces,
  type Subscriber,
} from './support/transport/subscribers.js';

/** A router that takes nothing takes it for as long as the test does. */
const PATIENT_MS = 3_600_000;

interface Change {
  readonly id: string;
  readonly cursor: string;
  readonly version: number;
  readonly performanceIssueId: string;
  readonly performanceIssue: {
    readonly version: number;
    readonly status: string;
    readonly notes: { readonly nodes: readonly unknown[] };
  } | null;
}

const CHANGES = `subscription($after: String, $filter: PerformanceIssueChangeFilter) {
  performanceIssueChanged(after: $after, filter: $filter) {
    id cursor version performanceIssueId performanceIssue { version status notes { nodes { text } } }
  } }`;

/** Some 240 kB an event: few fill what the network holds for a reader that takes nothing, and each is read with all before it. */
const WIDE = `subscription($after: String, $filter: PerformanceIssueChangeFilter) {
  performanceIssueChanged(after: $after, filter: $filter) {
    id cursor version performanceIssueId
    performanceIssue { ${Array.from({ length: 60 }, (_, n) => `n${String(n)}: notes { nodes { text } }`).join(' ')} }
  } }`;

type Open = (instance: Instance, asking: SubscriptionRequest) => Subscriber;

let product: ProductProcess;
let router: Router;
let gateway: Gateway;
const through =
  (transport: UpstreamTransport): Open =>
  ({ url }, asking) =>
    gateway.subscribe({ url, transport }, asking);

const DIRECT: Readonly<Record<string, Open>> = {
  ws: ({ url }, asking) => subscribeOverSocket(url, asking),
  'sse GET': ({ url }, asking) => subscribeOverEvents('GET')(url, asking),
  'sse POST': ({ url }, asking) => subscribeOverEvents('POST')(url, asking),
  callback: ({ url }, asking) => router.subscribe(url, asking),
};
const THROUGH: Readonly<Record<string, Open>> = {
  'ws, through the gateway': through('ws'),
  'sse GET, through the gateway': through('sse GET'),
  'sse POST, through the gateway': through('sse POST'),
};
const direct = Object.entries(DIRECT);
/** Through the gateway all ways end in the same code of ours: a short run goes one of them. */
const all = [...direct, ...Object.entries(THROUGH).slice(0, sized(1, Infinity))];

/**
 * The cells that are no rows above, each with its reason. The gateway is the one that can run in this process; it makes the way from a
 * client to the subgraph, so what belongs to one hop alone is checked on that hop, directly.
 */
export const NOT_THROUGH_THE_GATEWAY = {
  callback: 'the gateway receives callbacks by a package of its own that is not among the dependencies; the protocol is checked directly',
  heartbeat: 'belongs to one hop: the gateway sends its own to its clients and passes none on',
  'slow consumer':
    'the gateway reads its subgraph as fast as it can and queues for its clients itself: the subgraph meets no slow consumer',
  'auth in each place': 'where the gateway puts a token is its configuration: it is one of the places checked directly',
} as const;

/** The current position of the feed: a subscriber that continues from here gets everything that happens from now on. */
const now = (): string => {
  const here = product.world.store.feed.subscribe(() => false);
  void here.return();
  return here.cursor;
};
const asking = async (variables: JsonObject, who: Parameters<ProductProcess['token']>[0] = 'operator'): Promise<SubscriptionRequest> => ({
  query: CHANGES,
  variables,
  token: await product.token(who),
});
const changeIn = async (subscriber: Subscriber): Promise<Change> => {
  const { data, errors } = await subscriber.next();
  if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors));
  return data['performanceIssueChanged'] as Change;
};
const take = async (subscriber: Subscriber, count: number): Promise<readonly Change[]> => {
  const changes = [];
  while (changes.length < count) changes.push(await changeIn(subscriber));
  return changes;
};
const raise = async (partyId: string): Promise<string> =>
  String((await product.mutate('operator', 'raisePerformanceIssue', raising({ partyId })({ product })))['id']);
const note = (id: string, text = 'Seen'): Promise<JsonObject> => product.mutate('operator', 'addPerformanceIssueNote', { id, text });
const idsOf = (changes: readonly Change[]): readonly string[] => changes.map(({ id }) => id);

/** Seconds that an expired token is taken for. */
const TOLERANCE_S = 5;

/** How a subscriber ends whose token ends soon: later and later, for as long as it has ended before it came into force. */
const endOf = async (ask: (asking: { readonly token: string }) => Subscriber): Promise<SubscriptionEnd> => {
  for (let lifeS = 2; ; lifeS *= 2) {
    const exp = Math.ceil(Date.now() / 1_000) - TOLERANCE_S + lifeS;
    const subscriber = ask({ token: await product.sign({ sub: 'operator', roles: ['OPERATOR'], exp }) });
    const end = await subscriber.ended;
    subscriber.kill();
    if (end.cursor !== undefined || lifeS > 30) return end;
  }
};

let issueA: string;
let issueB: string;

beforeAll(async () => {
  gateway = await startGateway();
  router = await startRouter();
  product = await startProductProcess({ environment: { CALLBACK_ORIGINS: router.origin } });
  issueA = await raise(product.partyA);
  issueB = await raise(product.partyB);
});
afterAll(async () => {
  await gateway.close();
  await product.close();
  await router.close();
});

/** What is refused before it is executed comes as an error message on the gateway's own socket, and the gateway masks those. */
const refusedBy = (way: string, code: string): string => (way === 'ws, through the gateway' ? 'INTERNAL_SERVER_ERROR' : code);

describe.each(all)('by %s, a subscriber', (way, open) => {
  test('reads everything afresh with every event', async () => {
    const issue = await raise(product.partyA);
    await product.mutate('supplierA', 'startPerformanceIssue', { id: issue });
    const subscriber = open(product, await asking({ after: now(), filter: { id: [issue] } }));
    for (const [mutation, input, status] of [
      ['holdPerformanceIssue', { reason: 'Waiting for a crew' }, 'HELD'],
      ['resumePerformanceIssue', {}, 'IN_PROGRESS'],
      ['requestPerformanceIssueInformation', { question: 'Which port?' }, 'PENDING'],
    ] as const) {
      const { version } = await product.mutate('supplierA', mutation, { id: issue, ...input });
      expect(await changeIn(subscriber)).toMatchObject({ version, performanceIssue: { version, status } });
    }
    subscriber.kill();
  });

  test('hears the events of each aggregate in order, each once', async () => {
    const subscriber = open(product, await asking({ after: now(), filter: { id: [issueA, issueB] } }));
    const noted = await Promise.all(Array.from({ length: 20 }, (__, n) => note(n % 2 === 0 ? issueA : issueB)));
    const heard = await take(subscriber, noted.length);
    for (const id of [issueA, issueB]) {
      const versions = heard.filter((change) => change.performanceIssueId === id).map(({ version }) => version);
      expect(versions).toEqual(Array.from({ length: 10 }, (__, n) => Number(versions[0]) + n));
    }
    expect(new Set(idsOf(heard)).size).toBe(noted.length);
    subscriber.kill();
  });

  test('that was killed goes on from its last cursor without a gap and without a repetition', async () => {
    const after = now();
    const witness = open(product, await asking({ after, filter: { id: [issueA] } }));
    const first = open(product, await asking({ after, filter: { id: [issueA] } }));
    for (let n = 0; n < 3; n += 1) await note(issueA);
    const before = await take(first, 2);
    first.kill();
    for (let n = 0; n < 3; n += 1) await note(issueA);
    const second = open(product, await asking({ after: before.at(-1)?.cursor, filter: { id: [issueA] } }));
    await note(issueA);
    const rest = await take(second, 5);
    await note(issueA);
    const live = await take(second, 1);
    expect([...idsOf(before), ...idsOf(rest), ...idsOf(live)]).toEqual(idsOf(await take(witness, 8)));
    witness.kill();
    second.kill();
  });

  test('hears nothing of what its token may not see', async () => {
    const subscriber = open(product, await asking({ after: now(), filter: { id: [issueA, issueB] } }, 'supplierA'));
    await note(issueB);
    const { version } = await note(issueA);
    expect(await changeIn(subscriber)).toMatchObject({ performanceIssueId: issueA, version });
    subscriber.kill();
  });

  test('gets an error for an invalid cursor', async () => {
    const subscriber = open(product, await asking({ after: 'nonsense' }));
    expect((await subscriber.ended).code).toBe('CURSOR_INVALID');
  });

  test('is sent away when its token ends, with the cursor it began at where it heard nothing', async () => {
    const after = now();
    const end = await endOf(({ token }) => open(product, { query: CHANGES, variables: { after }, token }));
    expect(end).toMatchObject({ code: 'UNAUTHENTICATED', cursor: after });
  });

  test('of a server that goes down gets SHUTDOWN with a cursor to continue elsewhere', async () => {
    const instance = await product.startAnother({ environment: { CALLBACK_ORIGINS: router.origin } });
    const subscriber = open(instance, await asking({ after: now(), filter: { id: [issueA] } }));
    await note(issueA);
    const { cursor } = await changeIn(subscriber);
    await instance.close();
    expect(await subscriber.ended).toMatchObject({ code: 'SHUTDOWN', cursor });
    const { version } = await note(issueA);
    const elsewhere = open(product, await asking({ after: cursor, filter: { id: [issueA] } }));
    expect(await changeIn(elsewhere)).toMatchObject({ version });
    elsewhere.kill();
  });

  test('without a token is refused', async () => {
    const subscriber = open(product, { query: CHANGES, token: null });
    expect((await subscriber.ended).code).toBe(refusedBy(way, 'UNAUTHENTICATED'));
    subscriber.kill();
  });
});

describe.each(direct)('by %s, directly, a subscriber', (way, open) => {
  test('hears a sign of life while nothing happens', async () => {
    const instance = await product.startAnother({ environment: { CALLBACK_ORIGINS: router.origin }, heartbeatMs: 250 });
    const asked = await asking({ after: now() });
    const subscriber = way === 'callback' ? router.subscribe(instance.url, asked, { heartbeatIntervalMs: 1 }) : open(instance, asked);
    const apartMs = await subscriber.heartbeats(3);
    // A router that asks for a flood gets no more than one that asks for a beat every five seconds.
    if (way === 'callback') expect(apartMs).toBeGreaterThan(900);
    subscriber.kill();
    await instance.close();
  });

  test('whose client loses its access hears nothing that happens later', async () => {
    const clientId = `supplier-${way.replace(' ', '-')}`;
    const { store } = product.world;
    const grant = await grantAccess(store, product.partyA, { clientIds: [clientId] });
    const token = await product.sign({ sub: 'agent', client_id: clientId });
    const subscriber = open(product, { query: CHANGES, variables: { after: now(), filter: { id: [issueA] } }, token });
    const { version } = await note(issueA);
    expect(await changeIn(subscriber)).toMatchObject({ version });
    await executeOnGrant(store, grant._id, { type: 'SuspendAccessGrant', reason: 'Key lost' });
    await note(issueA);
    expect(await subscriber.ended).toMatchObject({ code: 'FORBIDDEN' });
    await expect(subscriber.next()).rejects.toThrow('Ended');
  });

  // Every way has the same queue; a socket and the callbacks write it out differently.
  const lagging = sized(0, 1) === 1 || !way.startsWith('sse') ? test : test.skip;
  lagging('that reads nothing is ended as LAGGED with a cursor, and does not delay others', async () => {
    const issue = await raise(product.partyA);
    await note(issue, 'x'.repeat(4_000));
    const template = (await documents(product.world.store, events).findOne({ _id: `${issue}:1` })) as RecordedEvent;
    const wide: SubscriptionRequest = {
      ...(await asking({ after: now(), filter: { id: [issue] } })),
      query: way === 'callback' ? CHANGES : WIDE,
    };
    const instance = await product.startAnother({
      callbackWithinMs: PATIENT_MS,
      environment: { CALLBACK_ORIGINS: router.origin, LIMIT_EVENTS_BEHIND: '100' },
    });
    const [slow, quick] = [open(instance, wide), subscribeOverSocket(instance.url, wide)];
    await note(issue);
    const first = await changeIn(slow);
    const sent = [...(await take(quick, 1))];
    slow.pause();
    // It comes in pieces, so that the quick one keeps up.
    const [pieces, size] = way === 'callback' ? [3, 60] : [4, 50];
    for (let piece = 0; piece < pieces; piece += 1) {
      const versions = Array.from({ length: size }, (__, n) => 1_000 + piece * size + n);
      await documents(product.world.store, events).insertMany(
        versions.map((version): RecordedEvent => ({ ...template, _id: `${issue}:${String(version)}`, version })),
      );
      sent.push(...(await take(quick, versions.length)));
    }
    slow.resume();
    const heard = [first];
    const end = await hearOn(slow, heard);
    expect(end).toMatchObject({ code: 'LAGGED', cursor: heard.at(-1)?.cursor });
    expect(heard.length).toBeLessThan(sent.length);
    expect(idsOf(heard)).toEqual(idsOf(sent.slice(0, heard.length)));
    const resumed = open(product, await asking({ after: end.cursor, filter: { id: [issue] } }));
    expect(await changeIn(resumed)).toMatchObject({ id: sent[heard.length]?.id });
    for (const subscriber of [slow, quick, resumed]) subscriber.kill();
    await instance.close();
  });
});

/** Keeps taking until there is nothing more. */
const hearOn = async (subscriber: Subscriber, into: Change[]): Promise<SubscriptionEnd> => {
  for (;;) {
    const change = await changeIn(subscriber).catch(() => null);
    if (change === null) return subscriber.ended;
    into.push(change);
  }
};

/** Where each client and gateway puts a token: by header alone where there is nothing but HTTP. */
const PLACED: Readonly<Record<string, (token: string) => TokenPlaces>> = {
  'the header of the upgrade': (token) => ({ headers: { authorization: `Bearer ${token}` } }),
  'connection_init, flat': (token) => ({ params: { Authorization: `Bearer ${token}` } }),
  'connection_init, token': (token) => ({ params: { token } }),
  'connection_init, headers': (token) => ({ params: { headers: { Authorization: `Bearer ${token}` } } }),
  'connection_init, nested connectionParams': (token) => ({ params: { connectionParams: { token } } }),
  'the extensions of the operation, flat': (token) => ({ extensions: { authorization: `Bearer ${token}` } }),
  'the extensions of the operation, token': (token) => ({ extensions: { token } }),
  'the extensions of the operation, as forwarded headers': (token) => ({
    extensions: { upgradeHeaders: { Authorization: `Bearer ${token}` } },
  }),
  'the extensions of the operation, as a forwarded payload': (token) => ({
    extensions: { initialPayload: { Authorization: `Bearer ${token}` } },
  }),
};

describe('over a socket, a token', () => {
  test.each(Object.entries(PLACED))('is found in %s, and shows what it may see', async (_, placed) => {
    const asked = await asking({ after: now(), filter: { id: [issueA, issueB] } }, 'supplierA');
    const subscriber = subscribeOverSocket(product.url, asked, placed(asked.token ?? ''));
    await note(issueB);
    const { version } = await note(issueA);
    expect(await changeIn(subscriber)).toMatchObject({ performanceIssueId: issueA, version });
    subscriber.kill();
  });

  test('of the operation ends the operation when it ends, and says so', async () => {
    const after = now();
    const own = await product.token('operator');
    const end = await endOf(({ token }) =>
      subscribeOverSocket(product.url, { query: CHANGES, variables: { after }, token }, { params: { token: own }, extensions: { token } }),
    );
    expect(end).toMatchObject({ code: 'UNAUTHENTICATED', cursor: after });
  });

  test('that is missing everywhere closes the socket after a moment', async () => {
    const subscriber = subscribeOverSocket(product.url, { query: '{ __typename }', token: null }, {});
    expect(await subscriber.next()).toEqual({ data: { __typename: 'Query' } });
    expect(await subscriber.closed).toBe(4403);
  });
});

test('a mutation on one instance reaches subscribers of every transport on another', async () => {
  const second = await product.startAnother({ environment: { CALLBACK_ORIGINS: router.origin } });
  const asked = await asking({ after: now(), filter: { id: [issueA] } });
  const subscribers = all.map(([, open]) => open(second, asked));
  const { version } = await note(issueA);
  for (const subscriber of subscribers) expect(await changeIn(subscriber)).toMatchObject({ version });
  for (const subscriber of subscribers) subscriber.kill();
  await second.close();
});
