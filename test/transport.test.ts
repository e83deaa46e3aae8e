/** Subscriptions end to end: client, WebSocket, authentication, feed, database, and back. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, ExecutionResult } from 'graphql-ws';
import type { AccessCommand } from '../src/domain/access/messages.js';
import type { RecordedEvent } from '../src/domain/kernel/decider.js';
import type { FeedEvent } from '../src/store/feed/feed.js';
import { raising } from './badInput/testServer.js';
import { grantAccess, executeOnGrant } from './support/access.js';
import { type JsonObject, mutationDocument } from './support/graphClient.js';
import { type Instance, type ProductProcess, startProductProcess } from './support/inProcessProduct.js';

const CHANGES = `subscription($after: String, $filter: PerformanceIssueChangeFilter) {
  performanceIssueChanged(after: $after, filter: $filter) {
    id type version cursor previousStatus status performanceIssueId performanceIssue { id version status }
  } }`;

interface Change {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly cursor: string;
  readonly previousStatus: string | null;
  readonly status: string;
  readonly performanceIssueId: string;
  readonly performanceIssue: { readonly id: string; readonly version: number; readonly status: string } | null;
}

/** One subscription: its changes, one after the other. */
interface Following {
  next(): Promise<Change>;
  take(count: number): Promise<readonly Change[]>;
}

const follow = (client: Client, variables: JsonObject = {}): Following => {
  const heard = client.iterate<{ readonly performanceIssueChanged: Change }>({ query: CHANGES, variables });
  const next = async (): Promise<Change> => {
    const { value } = (await heard.next()) as IteratorResult<ExecutionResult<{ readonly performanceIssueChanged: Change }>, undefined>;
    if (value?.data == null) throw new Error(`No change: ${JSON.stringify(value)}`);
    return value.data.performanceIssueChanged;
  };
  return {
    next,
    take: async (count) => {
      const changes = [];
      for (let taken = 0; taken < count; taken += 1) changes.push(await next());
      return changes;
    },
  };
};

/** Resolves when everything sent before over a client's socket has been begun: requests of one socket are taken up in order. */
const settled = async (client: Client): Promise<void> => {
  for await (const { data } of client.iterate({ query: '{ performanceCaller { id } }' })) expect(data).not.toBeNull();
};

/** A client that is closed after the work with it, and the code it was closed with. */
const connected = async (
  instance: Instance,
  token: string,
  work: (client: Client, closed: Promise<number>) => Promise<void>,
  path = '/graphql',
): Promise<void> => {
  let onClose = (_code: number): void => undefined;
  const closed = new Promise<number>((resolve) => (onClose = resolve));
  const client = instance.ws(token, path, onClose);
  try {
    await work(client, closed);
  } finally {
    await client.dispose();
  }
};

const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id);

let product: ProductProcess;
/** What happened before the tests began: the truth, from the feed itself. */
let past: readonly FeedEvent[];
let issueA: string;
let issueB: string;

const note = (id: string): Promise<JsonObject> => product.mutate('operator', 'addPerformanceIssueNote', { id, text: 'Seen' });
const pastIds = (wanted: (event: RecordedEvent) => boolean = () => true): readonly string[] =>
  past
    .slice(1)
    .filter(({ event }) => wanted(event))
    .map(({ event }) => event._id);
const beginning = (): JsonObject => ({ after: past[0]?.cursor });

beforeAll(async () => {
  product = await startProductProcess();
  const truth = product.world.store.feed.subscribe(({ aggregateType }) => aggregateType === 'PerformanceIssue');
  const raise = async (partyId: string): Promise<string> =>
    String((await product.mutate('operator', 'raisePerformanceIssue', raising({ partyId })({ product })))['id']);
  issueA = await raise(product.partyA);
  issueB = await raise(product.partyB);
  const steps = [
    ['supplierA', 'startPerformanceIssue', issueA, {}],
    ['supplierB', 'startPerformanceIssue', issueB, {}],
    ['supplierA', 'holdPerformanceIssue', issueA, { reason: 'Spare part ordered' }],
    ['supplierB', 'addPerformanceIssueNote', issueB, { text: 'On site' }],
    ['operator', 'addPerformanceIssueNote', issueA, { text: 'Seen' }],
    ['supplierA', 'resumePerformanceIssue', issueA, {}],
  ] as const;
  for (const [who, mutation, id, input] of steps) await product.mutate(who, mutation, { id, ...input });
  const heard: FeedEvent[] = [];
  while (heard.length < steps.length + 2) heard.push((await truth.next()).value as FeedEvent);
  past = heard;
  await truth.return();
});
afterAll(() => product.close());

describe('a subscriber', () => {
  test.each(['/graphql', '/ws'])('hears every event once and in order on %s, those before it came and those after', async (path) => {
    await connected(
      product,
      await product.token('operator'),
      async (client) => {
        const changes = follow(client, beginning());
        expect(idsOf(await changes.take(past.length - 1))).toEqual(pastIds());
        const { version } = await note(issueB);
        const heard = [await changes.next()];
        while (heard.at(-1)?.id !== `${issueB}:${String(version)}`) heard.push(await changes.next());
        expect(new Set(idsOf(heard)).size).toBe(heard.length);
        expect(idsOf(heard).filter((id) => pastIds().includes(id))).toEqual([]);
      },
      path,
    );
  });

  test('hears what happens from now on when it gives no cursor', async () => {
    await connected(product, await product.token('operator'), async (client) => {
      const changes = follow(client);
      await settled(client);
      const { version } = await note(issueA);
      expect(await changes.next()).toMatchObject({ performanceIssueId: issueA, version });
    });
  });

  test('goes on from every cursor without a gap and without a repetition', async () => {
    await connected(product, await product.token('operator'), async (client) => {
      const { cursor: last } = past.at(-1) ?? {};
      const sinceThen = await (async () => {
        const changes = follow(client, { after: last });
        const { version } = await note(issueA);
        const heard = [await changes.next()];
        while (heard.at(-1)?.id !== `${issueA}:${String(version)}`) heard.push(await changes.next());
        return idsOf(heard);
      })();
      const all = [...past.map(({ event }) => event._id), ...sinceThen];
      const resumed = past.map(({ cursor }) => follow(client, { after: cursor }));
      const heard = await Promise.all(resumed.map((changes, index) => changes.take(all.length - 1 - index)));
      expect(heard.map(idsOf)).toEqual(past.map((_, index) => all.slice(index + 1)));
      const { version } = await note(issueB);
      const next = await Promise.all(resumed.map((changes) => changes.next()));
      expect(new Set(idsOf(next))).toEqual(new Set([`${issueB}:${String(version)}`]));
    });
  });

  test('that goes on from the cursor of its last event hears what it missed while it was away', async () => {
    const token = await product.token('supplierA');
    let last = '';
    await connected(product, token, async (client) => {
      const changes = await follow(client, beginning()).take(2);
      last = changes.at(-1)?.cursor ?? '';
    });
    await note(issueB);
    const { version } = await note(issueA);
    await connected(product, token, async (client) => {
      const changes = follow(client, { after: last });
      const heard = [await changes.next()];
      while (heard.at(-1)?.version !== version) heard.push(await changes.next());
      expect(heard.map((change) => change.version)).toEqual(
        Array.from({ length: heard.length }, (_, index) => Number(version) - heard.length + 1 + index),
      );
      expect(new Set(heard.map(({ performanceIssueId }) => performanceIssueId))).toEqual(new Set([issueA]));
    });
  });

  test('whose cursor is none reads that in its last answer, where it reads its events', async () => {
    await connected(product, await product.token('operator'), async (client) => {
      const answers: unknown[] = [];
      for await (const answer of client.iterate({ query: CHANGES, variables: { after: 'nonsense' } })) answers.push(answer);
      expect(answers).toMatchObject([{ data: null, errors: [{ extensions: { code: 'CURSOR_INVALID' } }] }]);
    });
  });

  test('of a supplier hears of its own issues only, whatever it asks for', async () => {
    const mine = pastIds(({ partyIds }) => partyIds.includes(product.partyA));
    await connected(product, await product.token('supplierA'), async (client) => {
      const own = follow(client, beginning());
      const both = follow(client, { ...beginning(), filter: { partyId: [product.partyA, product.partyB] } });
      const foreign = follow(client, { ...beginning(), filter: { partyId: [product.partyB] } });
      const named = follow(client, { ...beginning(), filter: { id: [issueB] } });
      let leaked = 0;
      for (const changes of [foreign, named])
        void changes.next().then(
          () => (leaked += 1),
          () => undefined,
        );
      for (const changes of [own, both]) expect(idsOf(await changes.take(mine.length))).toEqual(mine);
      await note(issueB);
      const sentinel = `${issueA}:${String((await note(issueA))['version'])}`;
      for (const changes of [own, both]) {
        let heard = await changes.next();
        while (heard.id !== sentinel) {
          expect(heard.performanceIssueId).toBe(issueA);
          heard = await changes.next();
        }
      }
      await settled(client);
      expect(leaked).toBe(0);
    });
  });

  test('reads each entity afresh with each event', async () => {
    await connected(product, await product.token('supplierA'), async (client) => {
      const changes = follow(client);
      await settled(client);
      for (const [mutation, input, status] of [
        ['holdPerformanceIssue', { reason: 'Waiting for a crew' }, 'HELD'],
        ['resumePerformanceIssue', {}, 'IN_PROGRESS'],
        ['requestPerformanceIssueInformation', { question: 'Which port?' }, 'PENDING'],
      ] as const) {
        const { version } = await product.mutate('supplierA', mutation, { id: issueA, ...input });
        expect(await changes.next()).toMatchObject({ version, status, performanceIssue: { id: issueA, version, status } });
      }
    });
  });
});

describe('a socket', () => {
  const suspend: AccessCommand = { type: 'SuspendAccessGrant', reason: 'Key lost' };
  const asClient = (client: string): Promise<string> => product.sign({ sub: `agent of ${client}`, client_id: client });
  const fate = (change: Promise<unknown>): Promise<string> =>
    change.then(
      () => 'delivered',
      () => 'ended',
    );

  test('of a client whose access was suspended is closed at once, before anything happens; so is the next request refused', async () => {
    const { store } = product.world;
    const { _id: grant } = await grantAccess(store, product.partyA, { clientIds: ['supplier-c'] });
    const token = await asClient('supplier-c');
    await connected(product, token, async (client, closed) => {
      const changes = follow(client);
      await settled(client);
      await note(issueA);
      await changes.next();
      const unheard = fate(changes.next());
      await executeOnGrant(store, grant, suspend);
      expect((await product.post({ query: '{ performanceCaller { id } }' }, token)).status).toBe(403);
      expect([await closed, await unheard]).toEqual([4403, 'ended']);
    });
  });

  test('of a client whose access was suspended elsewhere delivers nothing that happened afterwards', async () => {
    const { store } = product.world;
    const { _id: grant } = await grantAccess(store, product.partyA, { clientIds: ['supplier-g'] });
    const second = await product.startAnother();
    await connected(second, await asClient('supplier-g'), async (client, closed) => {
      const changes = follow(client);
      await settled(client);
      const unheard = fate(changes.next());
      await executeOnGrant(store, grant, suspend);
      await note(issueA);
      expect([await unheard, await closed]).toEqual(['ended', 4403]);
    });
  });

  test('of a client whose access expires is closed when that is', async () => {
    const validTo = new Date(Date.now() + 1_500);
    await grantAccess(product.world.store, product.partyA, { clientIds: ['supplier-e'], validTo });
    const token = await asClient('supplier-e');
    await connected(product, token, async (client, closed) => {
      const unheard = fate(follow(client).next());
      expect([await closed, await unheard]).toEqual([4403, 'ended']);
      expect(Date.now()).toBeGreaterThanOrEqual(validTo.getTime());
      expect((await product.post({ query: '{ performanceCaller { id } }' }, token)).status).toBe(403);
    });
  });

  test('of a party that is closed is closed with it', async () => {
    const { id } = await product.mutate('manager', 'registerParty', { name: 'About to leave' });
    await grantAccess(product.world.store, String(id), { clientIds: ['supplier-i'] });
    await connected(product, await asClient('supplier-i'), async (client, closed) => {
      const unheard = fate(follow(client).next());
      await settled(client);
      await product.mutate('manager', 'closeParty', { id, reason: 'Never engaged' });
      expect([await closed, await unheard]).toEqual([4403, 'ended']);
    });
  });

  test('of another client of the same party goes on', async () => {
    const { store } = product.world;
    const { _id: grant } = await grantAccess(store, product.partyA, { clientIds: ['supplier-d'] });
    await connected(product, await product.token('supplierA'), async (client) => {
      const changes = follow(client);
      await settled(client);
      await executeOnGrant(store, grant, suspend);
      const { version } = await note(issueA);
      expect(await changes.next()).toMatchObject({ version });
    });
  });

  test('of a client may what its grant says, as any other request may', async () => {
    await grantAccess(product.world.store, product.partyA, { clientIds: ['supplier-h'], privileges: ['VIEW', 'DISPUTE_CLOCKS'] });
    const token = await asClient('supplier-h');
    const query = '{ performanceCaller { permissions accessGrants { clientIds privileges } } }';
    const expected = {
      performanceCaller: {
        permissions: ['read', 'issue:dispute'],
        accessGrants: [{ clientIds: ['supplier-h'], privileges: ['VIEW', 'DISPUTE_CLOCKS'] }],
      },
    };
    await connected(product, token, async (client) => {
      for await (const { data } of client.iterate({ query })) expect(data).toEqual(expected);
    });
    expect(JSON.parse((await product.post({ query }, token)).text)).toEqual({ data: expected });
    const hold = { query: mutationDocument('holdPerformanceIssue'), variables: { input: { id: issueA, reason: 'Night' } } };
    expect((await product.post(hold, token)).text).toContain('NOT_PERMITTED');
  });

  test('is closed when its token ends', async () => {
    const tolerance = 5;
    const token = await product.sign({ sub: 'operator', roles: ['OPERATOR'], exp: Math.ceil(Date.now() / 1_000) - tolerance + 1 });
    await connected(product, token, async (client, closed) => {
      const unheard = follow(client)
        .next()
        .then(
          () => 'delivered',
          () => 'ended',
        );
      expect([await closed, await unheard]).toEqual([4403, 'ended']);
      expect((await product.post({ query: '{ performanceCaller { id } }' }, token)).status).toBe(401);
    });
  });

  test('on one instance hears what another instance changed, and is closed with 1001 when its instance drains', async () => {
    const second = await product.startAnother();
    await connected(second, await product.token('operator'), async (client, closed) => {
      const changes = follow(client, { after: past.at(-2)?.cursor });
      expect((await changes.next()).id).toBe(pastIds().at(-1));
      const { version } = await note(issueB);
      const mark = `${issueB}:${String(version)}`;
      let heard = await changes.next();
      while (heard.id !== mark) heard = await changes.next();
      await connected(product, await product.token('operator'), async (other) => {
        const there = follow(other, { after: heard.cursor });
        const back = await second.mutate('operator', 'addPerformanceIssueNote', { id: issueB, text: 'From the other side' });
        expect((await there.next()).id).toBe(`${issueB}:${String(back['version'])}`);
        expect((await changes.next()).id).toBe(`${issueB}:${String(back['version'])}`);
      });
      const unheard = changes.next().then(
        () => 'delivered',
        () => 'ended',
      );
      await second.close();
      expect([await unheard, await closed]).toEqual(['ended', 1001]);
    });
  });
});
