/** Every command that the store sends, failing once with each label by which a server says that it may be tried again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Mongod, startMongod } from 'mongod-embedded';
import { MongoClient } from 'mongodb';
import { clientsOf, listOwn } from '../../src/store/access/facts.js';
import { audit } from '../../src/store/audit/audit.js';
import { readEvents } from '../../src/store/execute.js';
import { executeOnIssue } from '../../src/store/issue/index.js';
import { issues } from '../../src/store/issue/collection.js';
import { acquireLease } from '../../src/store/leases.js';
import { executeOnListener } from '../../src/store/listener/index.js';
import { openStore } from '../../src/store/openStore.js';
import { readCount, readEach, readMany } from '../../src/store/reading/read.js';
import { scope } from '../../src/store/scope.js';
import { raw, type Store } from '../../src/store/store.js';
import { hour, operator } from '../support/domain/samples.js';
import { auditFaults, noteTexts, raiseIssue, registerParty, stateOf } from '../support/storeFixtures.js';
import { PATIENT, quiet } from '../support/world.js';

const LABELS = ['RetryableWriteError', 'TransientTransactionError', 'UnknownTransactionCommitResult'] as const;
/** An error that says nothing by itself, for commands that the store tries again; one of a server that ends, for those that the driver does. */
const SILENT = 8_000;
const SHUTDOWN = 91;

let path: string;
let server: Mongod;
let admin: MongoClient;
let store: Store;
let partyId: string;
let count = 0;

/** The driver looks for a server that was away every half second. */
const open = (databaseName: string): Promise<Store> => {
  const uri = `${server.uri}&monitorCommands=true&heartbeatFrequencyMS=500`;
  return openStore({ uri, databaseName, log: quiet, ...PATIENT });
};
beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'party-performance-'));
  server = await startMongod({ path, port: 0, testCommands: true });
  admin = await MongoClient.connect(server.uri);
  store = await open('faults');
  partyId = (await registerParty(store))._id;
});
beforeEach(() => void (count += 1));
afterAll(async () => {
  await store.close();
  await admin.close();
  await server.close();
  await rm(path, { recursive: true, force: true });
});

/** Work of the store. It throws unless everything was done, and done once. */
type Work = () => Promise<void>;

const once = async (id: string, expected: number): Promise<void> => expect(await readEvents(store, id)).toHaveLength(expected);

/** Commands on aggregates, each prepared before anything fails. */
const COMMANDS: Readonly<Record<string, () => Promise<Work>>> = {
  'a creating command with guards': () =>
    Promise.resolve(async () => {
      await once((await raiseIssue(store, partyId))._id, 1);
    }),
  'a changing command': async () => {
    const { _id } = await raiseIssue(store, partyId);
    return async () => {
      stateOf(
        await executeOnIssue(store, operator, { commands: [{ type: 'AddPerformanceIssueNote', text: 'Once' }], id: _id, now: hour(1) }),
      );
      expect(await noteTexts(store, _id)).toEqual(['Once']);
    };
  },
  'a command with a key': async () => {
    const { _id } = await raiseIssue(store, partyId);
    const clientMutationId = `key ${_id}`;
    return async () => {
      const request = { commands: [{ type: 'AddPerformanceIssueNote', text: 'Once' }], id: _id, now: hour(1), clientMutationId } as const;
      stateOf(await executeOnIssue(store, operator, request));
      await once(_id, 2);
    };
  },
  'a command that deletes': async () => {
    const register = {
      type: 'RegisterPerformanceListener',
      url: 'https://notices.example/hook',
      secret: 'a-secret-of-thirty-two-characters',
    } as const;
    const { _id } = stateOf(await executeOnListener(store, operator, { commands: [register], now: hour(0) }));
    return async () => {
      stateOf(
        await executeOnListener(store, operator, {
          commands: [{ type: 'RemovePerformanceListener', reason: 'Replaced' }],
          id: _id,
          now: hour(1),
        }),
      );
      await once(_id, 2);
    };
  },
};

const everyIssue = () => scope(operator, issues, {});

/** What else the store does. */
const OTHERS: Readonly<Record<string, () => Promise<Work>>> = {
  'a lease': () =>
    Promise.resolve(async () => {
      const lease = await acquireLease(store, `work ${String(count)}`, new Date(), 60_000);
      await lease?.extend(new Date(), 120_000);
      await lease?.release();
      expect(lease).not.toBeNull();
    }),
  'names of the service provider': () =>
    Promise.resolve(async () => {
      await clientsOf(store).rememberOwn([`client ${String((count += 1))}`]);
      expect(await listOwn(store, [`listed ${String(count)}`], new Date())).toEqual([]);
    }),
  reads: async () => {
    const { _id } = await raiseIssue(store, partyId);
    return async () => {
      const found: string[] = [];
      await readEach(store, everyIssue(), { projection: { _id: 1 } }, (issue) => found.push(issue._id));
      expect(found).toContain(_id);
      expect(await readMany(store, everyIssue())).toHaveLength(found.length);
      expect(await readCount(store, everyIssue())).toBe(found.length);
    };
  },
  'an audit': () =>
    Promise.resolve(async () => {
      expect((await audit(store, (deviation) => expect(deviation).toBeNull())).deviations).toBe(0);
    }),
};

const failPoint = (mode: object | string, data: object = {}) =>
  admin.db('admin').command({ configureFailPoint: 'failCommand', mode, data: { appName: 'party-performance', ...data } });

/** The commands that work sends. */
const commandsOf = async (work: Work): Promise<readonly string[]> => {
  const sent = new Set<string>();
  const note = ({ commandName }: { readonly commandName: string }): void => void sent.add(commandName);
  store[raw].client.on('commandStarted', note);
  await work();
  store[raw].client.off('commandStarted', note);
  return [...sent].filter((name) => name !== 'endSessions');
};

/** Does work of which one command fails once. @returns why it was not done; null when it was */
const done = async (work: Work, command: string, errorCode: number, label: string): Promise<unknown> => {
  await failPoint({ times: 1 }, { failCommands: [command], errorCode, errorLabels: [label] });
  const failure = await work().then(
    () => null,
    (error: unknown) => error,
  );
  const { count: hits } = await failPoint('off');
  expect([command, hits]).toEqual([command, 1]);
  return failure;
};

test.each(Object.entries(COMMANDS))('%s is carried out once, whichever of its commands fails, with whichever label', async (_, prepare) => {
  for (const command of await commandsOf(await prepare()))
    for (const label of LABELS) {
      const failed = await done(await prepare(), command, SILENT, label);
      expect([command, label, failed]).toEqual([command, label, null]);
    }
  expect(await auditFaults(store)).toEqual([]);
});

test.each(Object.entries(OTHERS))('%s: done once, whichever of its commands fails', async (_, prepare) => {
  for (const command of await commandsOf(await prepare()))
    expect([command, await done(await prepare(), command, SHUTDOWN, 'RetryableWriteError')]).toEqual([command, null]);
});

/** What a start on a new database sends, its change stream included. */
const STARTING = ['find', 'findAndModify', 'listCollections', 'create', 'createIndexes', 'update', 'delete', 'aggregate'];

test.each(STARTING)('a start on a new database is done, though %s fails', async (command) => {
  const start: Work = async () => {
    const started = await open(`start${String(count)}`);
    expect((await audit(started, (deviation) => expect(deviation).toBeNull())).deviations).toBe(0);
    await started.close();
  };
  expect(await done(start, command, SHUTDOWN, 'RetryableWriteError')).toBeNull();
});
