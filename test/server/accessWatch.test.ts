/** Who hears of changes of access, and that nobody stays unheard when the feed breaks. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { type Mongod, startMongod } from '../../src/mongod/index.js';
import { type AccessWatch, watchAccess } from '../../src/server/accessWatch.js';
import { openStore, type Store } from '../../src/store/store.js';
import { grantAccess, onAccess } from '../support/access.js';
import { registered } from '../support/stored.js';
import { quiet } from '../support/world.js';

let path: string;
let server: Mongod;
let store: Store;
let watch: AccessWatch;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'party-performance-'));
  server = await startMongod({ path, testCommands: true });
  store = await openStore({ uri: server.uri, databaseName: 'access', log: quiet });
  watch = watchAccess(store.feed, quiet);
});
afterEach(async () => {
  await watch.close();
  await store.close();
  await server.close();
  await rm(path, { recursive: true, force: true });
});

/** Resolves when it hears of a change. */
const heard = (partyId: string): Promise<string> =>
  new Promise((resolve) => {
    const stop = watch.watch(partyId, () => {
      stop();
      resolve(partyId);
    });
  });

test('whoever watches a party hears of its grants, and of no other party’s', async () => {
  const [own, other] = [(await registered(store))._id, (await registered(store))._id];
  const calls: string[] = [];
  watch.watch(other, () => calls.push('of the other'));
  const stop = watch.watch(own, () => calls.push('after it stopped'));
  stop();
  const hearing = heard(own);
  const { _id } = await grantAccess(store, own, { clientIds: ['one'] });
  expect(await hearing).toBe(own);
  const again = heard(own);
  await onAccess(store, _id, { type: 'SuspendAccess', reason: 'Key lost' });
  expect(await again).toBe(own);
  expect(calls).toEqual([]);
});

test('when the feed lost its place, everybody looks again, and goes on hearing', async () => {
  const { _id: own } = await registered(store);
  const hearing = [heard(own), heard('another party')];
  const client = await MongoClient.connect(server.uri);
  const data = { failCommands: ['getMore'], errorCode: 286 };
  await client.db('admin').command({ configureFailPoint: 'failCommand', mode: { times: 1 }, data });
  await client.close();
  expect(await Promise.all(hearing)).toEqual([own, 'another party']);
  const later = heard(own);
  await grantAccess(store, own, { clientIds: ['one'] });
  expect(await later).toBe(own);
});

test('ends with the feed, in silence', async () => {
  const complaints: unknown[] = [];
  const other = watchAccess(store.feed, { ...quiet, error: (fields) => complaints.push(fields) });
  await store.feed.close();
  await other.close();
  expect(complaints).toEqual([]);
});
