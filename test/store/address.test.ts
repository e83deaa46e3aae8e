/** What a URI may say, and what it may not; and how long a request waits for a database that is away. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongod } from 'mongod-embedded';
import { whereIs } from '../../src/store/connectionString.js';
import { diagnoseDatabase } from '../../src/store/diagnostics.js';
import { executeOnIssue, issueBinding } from '../../src/store/issue/index.js';
import { parties } from '../../src/store/party/collection.js';
import { execute } from '../../src/store/execute.js';
import { DeadlineExceeded } from '../../src/store/unavailable.js';
import { readOne } from '../../src/store/reading/read.js';
import { scope } from '../../src/store/scope.js';
import { openStore } from '../../src/store/openStore.js';
import { raw } from '../../src/store/store.js';
import { hour, operator } from '../support/domain/samples.js';
import { describeWithWorld, raiseIssue, registerParty, stateOf } from '../support/storeFixtures.js';
import { monitorStore, type MonitoredStore } from '../support/driverMonitor.js';
import { quiet } from '../support/world.js';

const note = { commands: [{ type: 'AddPerformanceIssueNote', text: 'Noted' }], now: hour(1) } as const;

/** Everything in a URI that would weaken what an answer means. */
const WEAKER = {
  readPreference: 'secondaryPreferred',
  maxStalenessSeconds: '120',
  readPreferenceTags: 'dc:near',
  readConcernLevel: 'local',
  w: '1',
  journal: 'false',
  wtimeoutMS: '1',
  retryReads: 'false',
  RETRYWRITES: 'false',
};

/** How a driver says that it reads from the primary; with a direct connection there is but one server, which it calls preferred. */
const PRIMARY = [undefined, { mode: 'primary' }, { mode: 'primaryPreferred' }];

const weakened = (uri: string): string => {
  const url = new URL(uri);
  for (const [name, value] of Object.entries(WEAKER)) url.searchParams.set(name, value);
  return url.href;
};

describeWithWorld('A URI that asks for weaker reads and writes', (world) => {
  let watched: MonitoredStore;
  beforeAll(async () => {
    watched = await monitorStore({ ...world(), uri: weakened(world().uri) });
  });
  afterAll(() => watched.close());

  test('changes neither transactions nor the reads that decide', async () => {
    const { _id: id } = await raiseIssue(world().store, (await registerParty(world().store))._id);
    const { answer, reads } = await watched.recordReads(() =>
      executeOnIssue(watched.store, operator, { ...note, id, clientMutationId: 'once' }),
    );
    expect(stateOf(answer).version).toBe(2);
    for (const { name, command } of reads) {
      expect(PRIMARY).toContainEqual(command['$readPreference']);
      if (name === 'find') expect(command).toMatchObject({ readConcern: { level: 'majority' } });
    }
    const commit = reads.find(({ name }) => name === 'commitTransaction');
    // The driver waits ten seconds for a majority of its own accord.
    expect(commit?.command['writeConcern']).toEqual({ w: 'majority', wtimeout: 10_000 });
  });

  test('changes no other read', async () => {
    const { reads } = await watched.recordReads(() => readOne(watched.store, scope(operator, parties, {})));
    expect(reads).toMatchObject([{ command: { readConcern: { level: 'majority' } } }]);
    expect(PRIMARY).toContainEqual(reads[0]?.command['$readPreference']);
  });

  test('changes no retries', () => {
    expect(watched.store[raw].client.options).toMatchObject({ retryReads: true, retryWrites: true });
  });

  test('is not silently overruled', async () => {
    const warned: object[] = [];
    const log = { ...quiet, warn: (fields: object) => void warned.push(fields) };
    await (await openStore({ uri: weakened(world().uri), databaseName: world().databaseName, log })).close();
    await (await openStore({ uri: world().uri, databaseName: world().databaseName, log })).close();
    expect(warned).toEqual([{ ignored: Object.keys(WEAKER) }]);
  });

  test('is what the doctor can read too', async () => {
    expect(await diagnoseDatabase(weakened(world().uri), world().databaseName, 5_000)).toMatchObject({ isEmpty: false, indexes: [] });
  });
});

test('a URI keeps its other options, and its hosts are shown without the password', () => {
  const uri = 'mongodb://ada:love%3Flace@db-1,db-2:27018/?w=1&replicaSet=rs0&serverSelectionTimeoutMS=7000';
  expect(whereIs(uri)).toEqual({ hosts: 'db-1:27017, db-2:27018', withinMs: 7_000 });
  expect(whereIs('mongodb://db/')).toEqual({ hosts: 'db:27017', withinMs: 30_000 });
});

/** A database that goes away can only be staged with a server of our own. */
describe('While the database is away', () => {
  test('a request is answered by its own deadline, and the store closes, however long the driver would wait', async () => {
    const path = await mkdtemp(join(tmpdir(), 'party-performance-'));
    // At a port: a driver sees a broken socket as no fault of the network, and does not wait for the server.
    const server = await startMongod({ path, port: 0 });
    const uri = new URL(server.uri);
    uri.searchParams.set('serverSelectionTimeoutMS', '120000');
    const store = await openStore({ uri: uri.href, databaseName: 'away', log: quiet });
    const { _id: id } = await raiseIssue(store, (await registerParty(store))._id);
    await server.close();
    await expect(execute({ ...issueBinding, deadlineMs: 100 }, store, operator, { ...note, id })).rejects.toThrow(DeadlineExceeded);
    await store.close();
    await rm(path, { recursive: true, force: true });
  });
});
