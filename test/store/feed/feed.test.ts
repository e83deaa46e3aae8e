import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import type { RecordedEvent } from '../../../src/domain/kernel/decider.js';
import { type Mongod, startMongod } from 'mongod-embedded';
import { events } from '../../../src/store/events/collection.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import type { FeedEvent, Subscription } from '../../../src/store/feed/feed.js';
import { FeedClosed } from '../../../src/store/feed/feedClosed.js';
import { openStore } from '../../../src/store/openStore.js';
import { documents, type Store } from '../../../src/store/store.js';
import { hour, operator } from '../../support/domain/samples.js';
import { describeWithWorld, raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';
import { quiet } from '../../support/world.js';

const anything = (): boolean => true;

/** The next so many events. */
const next = async (subscription: Subscription, count: number): Promise<readonly FeedEvent[]> => {
  const items: FeedEvent[] = [];
  while (items.length < count) {
    const result: IteratorResult<FeedEvent, unknown> = await subscription.next();
    if (result.done === true) throw new Error(`It ended after ${String(items.length)} events`);
    items.push(result.value);
  }
  return items;
};

/** Events up to the one that is known to be the last. */
const until = async (subscription: Subscription, lastId: string): Promise<readonly FeedEvent[]> => {
  const items: FeedEvent[] = [];
  for (let id = ''; id !== lastId;) {
    const [item] = await next(subscription, 1);
    if (item === undefined) throw new Error('One was asked for');
    items.push(item);
    id = item.event._id;
  }
  return items;
};

/** How a subscription ends, and what it still gives before. */
const endOf = async (subscription: Subscription): Promise<{ readonly before: readonly FeedEvent[]; readonly end: FeedClosed }> => {
  const before: FeedEvent[] = [];
  try {
    for await (const item of subscription) before.push(item);
  } catch (error) {
    if (error instanceof FeedClosed) return { before, end: error };
    throw error;
  }
  throw new Error('It ended without a word');
};

const idsOf = (items: readonly FeedEvent[]): readonly string[] => items.map(({ event }) => event._id);

const noted = async (store: Store, id: string, text: string): Promise<string> => {
  const { version } = stateOf(
    await executeOnIssue(store, operator, { commands: [{ type: 'AddPerformanceIssueNote', text }], id, now: hour(1) }),
  );
  return `${id}:${String(version)}`;
};

/** Notes on several issues at once. @returns the ids of the events */
const chatter = async (store: Store, issues: readonly string[], each: number): Promise<readonly string[]> => {
  const one = async (id: string): Promise<readonly string[]> => {
    const written: string[] = [];
    for (let n = 0; n < each; n += 1) written.push(await noted(store, id, `Note ${String(n)}`));
    return written;
  };
  return (await Promise.all(issues.map(one))).flat();
};

const versionsAscend = (items: readonly FeedEvent[]): boolean => {
  const last = new Map<string, number>();
  return items.every(({ event: { aggregateId, version } }) => {
    const rises = version > (last.get(aggregateId) ?? 0);
    last.set(aggregateId, version);
    return rises;
  });
};

describeWithWorld('A subscriber', (world) => {
  let issues: readonly string[];
  beforeEach(async () => {
    const { _id } = await registerParty(world().store);
    issues = (await Promise.all([1, 2, 3].map(() => raiseIssue(world().store, _id)))).map((one) => one._id);
  });

  test('hears every event once, in the order of each aggregate, with rising cursors', async () => {
    const { store } = world();
    const subscription = store.feed.subscribe(anything);
    const written = await chatter(store, issues, 5);
    const heard = await next(subscription, written.length);
    await subscription.return();

    expect([...idsOf(heard)].sort()).toEqual([...written].sort());
    expect(versionsAscend(heard)).toBe(true);
    const cursors = heard.map(({ cursor }) => cursor);
    expect(cursors).toEqual([...new Set(cursors)].sort());
  });

  test('hears only what it wants', async () => {
    const { store } = world();
    const [first] = issues;
    const subscription = store.feed.subscribe(({ aggregateId }) => aggregateId === first);
    await chatter(store, issues, 3);
    expect(idsOf(await next(subscription, 3))).toEqual([2, 3, 4].map((version) => `${first ?? ''}:${String(version)}`));
    await subscription.return();
  });

  test('hears nothing of what was before, unless it asks', async () => {
    const { store } = world();
    const witness = store.feed.subscribe(anything);
    const [before] = await chatter(store, issues.slice(0, 1), 1);
    await until(witness, before ?? '');
    const subscription = store.feed.subscribe(anything);
    const after = await noted(store, issues[1] ?? '', 'After');
    expect(idsOf(await next(subscription, 1))).toEqual([after]);
    await Promise.all([witness.return(), subscription.return()]);
  });

  test('that resumes from any cursor gets what came after, without gap or repetition, while others write on', async () => {
    const { store } = world();
    const witness = store.feed.subscribe(anything);
    const written = await chatter(store, issues, 6);
    const past = await next(witness, written.length);

    const writing = chatter(store, issues, 6);
    const resumed = past.map(({ cursor }) => store.feed.subscribe(anything, cursor));
    const more = await writing;
    const last = await noted(store, issues[0] ?? '', 'The last');
    const all = [...past, ...(await until(witness, last))];
    expect(all).toHaveLength(written.length + more.length + 1);

    for (const [index, subscription] of resumed.entries()) {
      expect(await until(subscription, last)).toEqual(all.slice(index + 1));
      await subscription.return();
    }
    await witness.return();
  });

  test('that resumes gets only what it wants of the past', async () => {
    const { store } = world();
    const witness = store.feed.subscribe(anything);
    const start = await noted(store, issues[0] ?? '', 'Start');
    const [{ cursor } = { cursor: '' }] = await until(witness, start);
    await chatter(store, issues, 2);
    const subscription = store.feed.subscribe(({ aggregateId }) => aggregateId === issues[2], cursor);
    expect(idsOf(await next(subscription, 2))).toEqual([`${issues[2] ?? ''}:2`, `${issues[2] ?? ''}:3`]);
    await Promise.all([witness.return(), subscription.return()]);
  });

  test('hears the same as three hundred others', async () => {
    const { store } = world();
    const subscriptions = Array.from({ length: 300 }, () => store.feed.subscribe(anything));
    const written = await chatter(store, issues, 2);
    const [first, ...others] = await Promise.all(subscriptions.map((one) => next(one, written.length)));
    for (const heard of others) expect(heard).toEqual(first);
    await Promise.all(subscriptions.map((one) => one.return()));
  });

  test('hears what another instance writes', async () => {
    const { store } = world();
    const other = await world().another();
    const [here, there] = [store.feed.subscribe(anything), other.feed.subscribe(anything)];
    const one = await noted(store, issues[0] ?? '', 'Here');
    const two = await noted(other, issues[0] ?? '', 'There');
    expect(idsOf(await next(here, 2))).toEqual([one, two]);
    expect(await next(there, 2).then(idsOf)).toEqual([one, two]);
    await Promise.all([here.return(), there.return()]);
  });

  test('may go on with another instance from the cursor of the first', async () => {
    const { store } = world();
    const other = await world().another();
    const here = store.feed.subscribe(anything);
    const one = await noted(store, issues[0] ?? '', 'One');
    const two = await noted(store, issues[0] ?? '', 'Two');
    const [{ cursor } = { cursor: '' }] = await until(here, one);
    const there = other.feed.subscribe(anything, cursor);
    expect(idsOf(await next(there, 1))).toEqual([two]);
    await Promise.all([here.return(), there.return()]);
  });

  test('that leaves is not asked any more, and what it waited for ends', async () => {
    const { store } = world();
    let questions = 0;
    const subscription = store.feed.subscribe(() => (questions += 1) > 0);
    const witness = store.feed.subscribe(anything);
    const first = await noted(store, issues[0] ?? '', 'First');
    await until(witness, first);
    expect(questions).toBe(1);
    await next(subscription, 1);
    const waiting = subscription.next();
    await subscription.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    await until(witness, await noted(store, issues[0] ?? '', 'Second'));
    expect(questions).toBe(1);
    await witness.return();
  });

  test.each([
    ['a word', 'garbage'],
    ['nothing', ''],
    ['hexadecimal nonsense', '8263'],
    ['an operator', '{"$gt":""}'],
    ['a mile of letters', 'f'.repeat(10_000)],
    ['of another encoding', Buffer.from('8263').toString('base64url')],
  ])('gets CURSOR_INVALID when its cursor is %s, and is then removed', async (_, cursor) => {
    const { store } = world();
    let questions = 0;
    const subscription = store.feed.subscribe(() => (questions += 1) > 0, cursor);
    expect((await endOf(subscription)).end).toMatchObject({ code: 'CURSOR_INVALID' });
    const witness = store.feed.subscribe(anything);
    await until(witness, await noted(store, issues[0] ?? '', 'Later'));
    expect(questions).toBe(0);
    await witness.return();
  });

  test('gets SHUTDOWN with a cursor when the server goes down', async () => {
    const leaving = await world().another();
    const subscription = leaving.feed.subscribe(anything);
    const idle = leaving.feed.subscribe(anything);
    const [{ cursor } = { cursor: '' }] = await until(subscription, await noted(leaving, issues[0] ?? '', 'Heard'));
    const waiting = endOf(idle);
    await leaving.close();

    expect((await endOf(subscription)).end).toMatchObject({ code: 'SHUTDOWN', cursor });
    expect((await waiting).end).toMatchObject({ code: 'SHUTDOWN', cursor });
    expect((await endOf(leaving.feed.subscribe(anything))).end).toMatchObject({ code: 'SHUTDOWN' });
  });

  test('without any event yet gets its start cursor', async () => {
    const leaving = await world().another();
    const subscription = leaving.feed.subscribe(anything);
    await leaving.close();
    const { end } = await endOf(subscription);
    const missed = await noted(world().store, issues[0] ?? '', 'Missed');
    const resumed = world().store.feed.subscribe(({ aggregateId }) => aggregateId === issues[0], end.cursor);
    const heard = await until(resumed, missed);
    expect(idsOf(heard)).toContain(missed);
    await resumed.return();
  });
});

describeWithWorld('A subscriber that does not read', (world) => {
  test('is ended when it is more than a thousand events behind, and may go on from its last cursor', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    const [slow, quick] = [store.feed.subscribe(anything), store.feed.subscribe(anything)];
    const template = (await documents(store, events).findOne({ _id: `${_id}:1` })) as RecordedEvent;
    const many = Array.from({ length: 1_100 }, (_, n): RecordedEvent => ({ ...template, _id: `${_id}:${String(n + 2)}`, version: n + 2 }));
    const heard: FeedEvent[] = [];
    const reading = next(quick, many.length).then((items) => heard.push(...items));
    await documents(store, events).insertMany(many);
    await reading;
    await quick.return();

    const { before, end } = await endOf(slow);

    expect(before).toEqual(heard.slice(0, 1_000));
    expect(end).toMatchObject({ code: 'LAGGED', cursor: before.at(-1)?.cursor });
    const resumed = store.feed.subscribe(anything, end.cursor);
    expect(await next(resumed, 100)).toEqual(heard.slice(1_000));
    await resumed.return();
  });
});

/** The outage of a server can only be staged with one of our own. */
describe('When the database', () => {
  const databaseName = 'outage';
  let path: string;
  let server: Mongod;
  let store: Store;
  let issue: string;
  const portOf = (uri: string): number => Number(new URL(uri).port);
  const fail = async (data: object, command = 'getMore'): Promise<void> => {
    const client = await MongoClient.connect(server.uri);
    await client.db('admin').command({ configureFailPoint: 'failCommand', mode: { times: 1 }, data: { failCommands: [command], ...data } });
    await client.close();
  };

  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'party-performance-'));
    // At a port: a driver sees a broken socket as no fault of the network, and does not try again.
    server = await startMongod({ path, port: 0, testCommands: true });
    store = await openStore({ uri: server.uri, databaseName, log: quiet });
    issue = (await raiseIssue(store, (await registerParty(store))._id))._id;
  });
  afterEach(async () => {
    await store.close();
    await server.close();
    await rm(path, { recursive: true, force: true });
  });

  test('is stopped and started again, subscribers hear every event once', async () => {
    const subscription = store.feed.subscribe(anything);
    const before = await noted(store, issue, 'Before');
    expect(idsOf(await next(subscription, 1))).toEqual([before]);
    const unread = await noted(store, issue, 'Not read yet');
    const { uri } = server;
    await server.close();
    server = await startMongod({ path, port: portOf(uri) });
    const after = [await noted(store, issue, 'After'), await noted(store, issue, 'Long after')];
    expect(idsOf(await next(subscription, 3))).toEqual([unread, ...after]);
  });

  test('cuts the connection of the feed, subscribers hear every event once', async () => {
    const subscription = store.feed.subscribe(anything);
    await fail({ closeConnection: true });
    const written = [await noted(store, issue, 'One'), await noted(store, issue, 'Two')];
    expect(idsOf(await next(subscription, 2))).toEqual(written);
  });

  test('breaks the change stream for good, it is opened anew where it was', async () => {
    const subscription = store.feed.subscribe(anything);
    await fail({ errorCode: 1 });
    const written = [await noted(store, issue, 'One'), await noted(store, issue, 'Two')];
    const late = store.feed.subscribe(anything);
    written.push(await noted(store, issue, 'Three'));
    expect(idsOf(await next(subscription, 3))).toEqual(written);
    expect(idsOf(await next(late, 1))).toHaveLength(1);
  });

  test('breaks the change stream wherever it is opened, subscribers are ended and the store is not ready until it can be read', async () => {
    const subscription = store.feed.subscribe(anything);
    const client = await MongoClient.connect(server.uri);
    const failPoint = (mode: string) =>
      client.db('admin').command({
        configureFailPoint: 'failCommand',
        mode,
        // BSONObjectTooLarge: an event that does not fit into the stream.
        data: { failCommands: ['getMore'], errorCode: 10_334 },
      });
    await store.ping();
    await failPoint('alwaysOn');
    const { end } = await endOf(subscription);
    expect(end).toMatchObject({ code: 'LAGGED', message: expect.stringContaining('interrupted') });
    await expect(store.ping()).rejects.toThrow('the change stream is interrupted');

    await failPoint('off');
    await client.close();

    for (let ready = false; !ready;) {
      await noted(store, issue, 'Again');
      ready = await store.ping().then(
        () => true,
        () => false,
      );
    }
    const resumed = store.feed.subscribe(anything);
    const written = await noted(store, issue, 'Heard');
    expect(idsOf(await until(resumed, written))).toContain(written);
    await resumed.return();
  });

  test('has forgotten where the change stream was, subscribers are sent to resume and hear every event once', async () => {
    const subscription = store.feed.subscribe(anything);
    const first = await noted(store, issue, 'First');
    expect(idsOf(await next(subscription, 1))).toEqual([first]);
    await fail({ errorCode: 286 });
    const written = [await noted(store, issue, 'One'), await noted(store, issue, 'Two')];
    const { before, end } = await endOf(subscription);
    expect(end.code).toBe('LAGGED');
    const resumed = store.feed.subscribe(anything, end.cursor);
    expect([...idsOf(before), ...idsOf(await next(resumed, written.length - before.length))]).toEqual(written);
  });

  test.each([15, 207, 50_793, 50_796, 50_811, 50_817, 50_855, 51_056, 6_189_501])(
    'finds by its check %p that a cursor is cut, it is invalid',
    async (errorCode) => {
      const subscription = store.feed.subscribe(anything);
      await noted(store, issue, 'Before');
      await next(subscription, 1);
      await fail({ errorCode }, 'aggregate');
      await expect(store.feed.subscribe(anything, subscription.cursor).next()).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    },
  );

  test('has lost the stream’s history, event listeners are notified once and go on', async () => {
    let calls = 0;
    const stop = store.feed.onEvent(
      ({ type }) => type === 'NoteAdded',
      () => (calls += 1),
    );
    const reader = store.feed.subscribe(anything);
    await fail({ errorCode: 286 });
    await endOf(reader);
    expect(calls).toBe(1);
    const later = store.feed.subscribe(anything);
    await noted(store, issue, 'One');
    await next(later, 1);
    expect(calls).toBe(2);
    stop();
    await noted(store, issue, 'Two');
    await next(later, 1);
    expect(calls).toBe(2);
  });
});
