/** Grants are remembered while the feed would report their change, and no longer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Mongod, startMongod } from 'mongod-embedded';
import { type CommandStartedEvent, MongoClient } from 'mongodb';
import type { AuthorizingGrant } from '../../../src/domain/access/clientAuthority.js';
import { accessGrants } from '../../../src/store/access/collection.js';
import { clientsOf } from '../../../src/store/access/facts.js';
import { RememberedGrants } from '../../../src/store/access/rememberedGrants.js';
import { openStore } from '../../../src/store/openStore.js';
import { executeOnParty } from '../../../src/store/party/index.js';
import { raw, type Store } from '../../../src/store/store.js';
import { executeOnGrant, grantAccess } from '../../support/access.js';
import { admin } from '../../support/domain/samples.js';
import { registerParty, stateOf } from '../../support/storeFixtures.js';
import { quiet } from '../../support/world.js';

const grant: AuthorizingGrant = {
  _id: 'grant-1',
  status: 'ACTIVE',
  partyId: 'party-1',
  privileges: ['VIEW'],
  validFrom: new Date(0),
  validTo: null,
};

describe('What is remembered of a client', () => {
  /** A feed that was heard since an instant, and the memory by it. */
  const remembering = () => {
    const feed = { since: 0 as number | null, changed: (): void => undefined };
    const rememberedGrants = new RememberedGrants({
      heardSince: () => feed.since,
      onEvent: (_, notify) => {
        feed.changed = notify;
        return () => undefined;
      },
    });
    let reads = 0;
    const look = (read: () => Promise<AuthorizingGrant | null> = () => Promise.resolve(grant)) =>
      rememberedGrants.grantOf('client', () => {
        reads += 1;
        return read();
      });
    return { feed, rememberedGrants, look, reads: () => reads };
  };

  test('is read once, also that no grant claims it', async () => {
    const { look, reads } = remembering();
    for (let n = 0; n < 3; n += 1) expect(await look(() => Promise.resolve(null))).toBeNull();
    expect(reads()).toBe(1);
  });

  test('is read again after an event of a grant, and after a command', async () => {
    const { look, reads, feed, rememberedGrants } = remembering();
    for (const change of [() => feed.changed(), () => rememberedGrants.forget()]) {
      await look();
      await look();
      change();
    }
    await look();
    expect(reads()).toBe(3);
  });

  test('is not what was read while it changed', async () => {
    const { look, reads, rememberedGrants } = remembering();
    await look(() => {
      rememberedGrants.forget();
      return Promise.resolve(grant);
    });
    expect(await look(() => Promise.resolve(null))).toBeNull();
    expect(reads()).toBe(2);
  });

  test('is read at every request while the feed is not heard', async () => {
    const { look, reads, feed } = remembering();
    await look();
    feed.since = null;
    await look();
    await look();
    expect(reads()).toBe(3);
  });

  test('is read again when the feed is heard again, whatever it may have missed', async () => {
    const { look, reads, feed } = remembering();
    await look();
    feed.since = performance.now();
    await look();
    await look();
    expect(reads()).toBe(2);
  });
});

/** A feed that is cut off can only be staged with a server of our own. */
describe('Of two instances', () => {
  let path: string;
  let server: Mongod;
  let here: Store;
  let there: Store;
  let client: MongoClient;
  const authorityAt = (store: Store, client: string) => clientsOf(store).authorityOf(client);
  const granted = async (client: string) => {
    const { _id: partyId } = await registerParty(here);
    const { _id: grantId } = await grantAccess(here, partyId, { clientIds: [client] });
    return { partyId, grantId };
  };
  const suspend = (id: string) => executeOnGrant(here, id, { type: 'SuspendAccessGrant', reason: 'Key lost' });
  /** Answers when an instance has heard of every change. */
  const heard = async (store: Store): Promise<void> => {
    const subscription = store.feed.subscribe(({ type }) => type === 'PartyRegistered');
    await registerParty(here);
    await subscription.next();
    await subscription.return();
  };
  /** How often an instance looks for grants while it works. */
  const looksDuring = async (store: Store, work: () => Promise<unknown>): Promise<number> => {
    let looks = 0;
    const count = ({ command }: CommandStartedEvent): void => void (looks += command['find'] === accessGrants.name ? 1 : 0);
    store[raw].client.on('commandStarted', count);
    await work();
    store[raw].client.off('commandStarted', count);
    return looks;
  };

  /** Has the feeds' requests fail, or wait. */
  const failing = (mode: string, data: object = {}) =>
    client.db('admin').command({ configureFailPoint: 'failCommand', mode, data: { failCommands: ['getMore'], ...data } });
  afterEach(() => failing('off'));

  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'party-performance-'));
    server = await startMongod({ path, port: 0, testCommands: true });
    client = await MongoClient.connect(server.uri);
    const open = () => openStore({ uri: `${server.uri}&monitorCommands=true`, databaseName: 'remembered-grants', log: quiet });
    here = await open();
    there = await open();
  });
  afterAll(async () => {
    await here.close();
    await there.close();
    await client.close();
    await server.close();
    await rm(path, { recursive: true, force: true });
  });

  test('neither reads a grant twice', async () => {
    await granted('read-once');
    const twice = async () => {
      expect(await authorityAt(here, 'read-once')).toMatchObject({ kind: 'GRANTED' });
      expect(await authorityAt(here, 'read-once')).toMatchObject({ kind: 'GRANTED' });
    };
    await heard(here);
    expect(await looksDuring(here, twice)).toBe(1);
    expect(await looksDuring(here, twice)).toBe(0);
  });

  /** Ways to end the access of a client. */
  const ENDS = {
    'suspends a grant': (grantId: string) => suspend(grantId),
    'closes a party': async (_: string, id: string) =>
      stateOf(await executeOnParty(here, admin, { commands: [{ type: 'CloseParty', reason: 'Left' }], id, now: new Date() })),
  };

  test.each(Object.entries(ENDS))(
    'the one that %s refuses the next request, before it hears of it; the other when it has',
    async (name, end) => {
      const { grantId, partyId } = await granted(name);
      await heard(there);
      // Requests of the feeds are held back, which keeps no answer from being right: after ten seconds they do not count as heard.
      await failing('alwaysOn', { blockConnection: true, blockTimeMS: 5_000 });
      await heard(here);
      for (const store of [here, there]) expect(await authorityAt(store, name)).toMatchObject({ kind: 'GRANTED' });
      await end(grantId, partyId);
      expect((await authorityAt(here, name)).kind).not.toBe('GRANTED');
      await failing('off');
      await heard(there);
      expect((await authorityAt(there, name)).kind).not.toBe('GRANTED');
    },
  );

  test('one whose feed is broken asks the database', async () => {
    const { grantId } = await granted('cut-off');
    await heard(there);
    expect(await authorityAt(there, 'cut-off')).toMatchObject({ kind: 'GRANTED' });
    await failing('alwaysOn', { errorCode: 10_334 });
    // What is committed wakes the streams, and they break.
    for (let heardOf = there.feed.heardSince(); heardOf !== null; heardOf = there.feed.heardSince()) await registerParty(here);
    await suspend(grantId);
    expect(await authorityAt(there, 'cut-off')).toEqual({ kind: 'WITHHELD' });
    await failing('off');
  });
});
