/** Elections, broken connections and lost answers: a command is tried again until its deadline, and carried out once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Mongod, startMongod } from 'mongod-embedded';
import { MongoClient, MongoNetworkError, MongoServerError } from 'mongodb';
import type { PerformanceIssue } from '../../src/domain/issue/model.js';
import { readEvents } from '../../src/store/execute.js';
import { executeOnIssue } from '../../src/store/issue/index.js';
import { openStore } from '../../src/store/openStore.js';
import { VersionMoved } from '../../src/store/transactions/optimisticWrites.js';
import { Retries } from '../../src/store/transactions/retries.js';
import type { Store } from '../../src/store/store.js';
import { isRetryable, OUTAGE_CODES } from '../../src/store/unavailable.js';
import { hour, operator, raise } from '../support/domain/samples.js';
import { auditFaults, noteTexts, raiseIssue, registerParty, stateOf } from '../support/storeFixtures.js';
import { sized } from '../support/size.js';
import { PATIENT, quiet } from '../support/world.js';

const now = hour(1);
let path: string;
let server: Mongod;
let admin: MongoClient;
let store: Store;
let partyId: string;
let issue: PerformanceIssue;
/** Failures can only be staged with a server of our own; at a port, where the driver sees broken connections as faults of the network. */
beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'party-performance-'));
  server = await startMongod({ path, port: 0, testCommands: true });
  admin = await MongoClient.connect(server.uri);
  store = await openStore({ uri: server.uri, databaseName: 'failover', log: quiet, ...PATIENT });
  partyId = (await registerParty(store))._id;
});
beforeEach(async () => {
  issue = await raiseIssue(store, partyId);
});
afterAll(async () => {
  await store.close();
  await admin.close();
  await server.close();
  await rm(path, { recursive: true, force: true });
});

/** Makes a command of the wire protocol fail a number of times while work is done. @returns how often it did */
const failing = async (command: string, times: number, data: object, work: () => Promise<void>): Promise<number> => {
  const failPoint = (mode: object | string) =>
    admin.db('admin').command({ configureFailPoint: 'failCommand', mode, data: { failCommands: [command], ...data } });
  await failPoint({ times });
  await work();
  return Number((await failPoint('off'))['count']);
};

const addPerformanceIssueNote = { commands: [{ type: 'AddPerformanceIssueNote', text: 'Once' }], now } as const;

/** A command without a key is carried out exactly once, on an issue and on a new one. */
const carriedOutOnce = async (): Promise<void> => {
  const outcome = await executeOnIssue(store, operator, { ...addPerformanceIssueNote, id: issue._id });
  expect(stateOf(outcome)).toMatchObject({ version: 2 });
  expect(await noteTexts(store, issue._id)).toEqual(['Once']);
  expect(await readEvents(store, issue._id)).toHaveLength(2);
};

/** Each waits for the driver to find the server again, so that a quick run looks at one of them. */
const OUTAGES = Object.entries(OUTAGE_CODES).slice(-sized(1, Infinity));

/** What a command sends, in order; more often than the driver tries by itself. */
const SENT: readonly (readonly [command: string, times: number])[] = [
  ['find', 3],
  ['update', 3],
  ['insert', 3],
  ['commitTransaction', 4],
];

describe.each(SENT)('When %s fails %i times', (command, times) => {
  test.each(OUTAGES)('with %s, the command is carried out once', async (_, errorCode) => {
    expect(await failing(command, times, { errorCode }, carriedOutOnce)).toBe(times);
  });

  test('by the end of its connection, the command is carried out once', async () => {
    expect(await failing(command, times, { closeConnection: true }, carriedOutOnce)).toBe(times);
  });
});

/** The labels by which a server says what may be tried again, on an error that says nothing else. */
test.each([
  ['insert', 'TransientTransactionError'],
  ['update', 'TransientTransactionError'],
  ['commitTransaction', 'TransientTransactionError'],
  ['commitTransaction', 'UnknownTransactionCommitResult'],
  ['commitTransaction', 'RetryableWriteError'],
])('When %s fails three times with the label %s, the command is carried out once', async (command, label) => {
  expect(await failing(command, 3, { errorCode: 8_000, errorLabels: [label] }, carriedOutOnce)).toBe(3);
});

test.each(['find', 'insert', 'update', 'commitTransaction'])(
  'When %s fails for another reason, the command is not tried again',
  async (command) => {
    const failed = failing(command, 1, { errorCode: 8_000, errorLabels: [] }, async () => {
      await expect(executeOnIssue(store, operator, { ...addPerformanceIssueNote, id: issue._id })).rejects.toMatchObject({ code: 8_000 });
    });
    expect(await failed).toBe(1);
    expect(await readEvents(store, issue._id)).toHaveLength(1);
  },
);

describe('When the answer to a commit is lost', () => {
  /** The commit stands, and nothing but its time limit is heard of it: the driver tries no more. */
  const lost = { writeConcernError: { code: 50, codeName: 'MaxTimeMSExpired', errmsg: 'operation exceeded time limit' } };

  test('a command without a key is carried out once', async () => {
    expect(await failing('commitTransaction', 1, lost, carriedOutOnce)).toBe(1);
  });

  test('a command that expects a version is answered as accepted', async () => {
    await failing('commitTransaction', 1, lost, async () => {
      const outcome = await executeOnIssue(store, operator, { ...addPerformanceIssueNote, id: issue._id, expectedVersion: 1 });
      expect(stateOf(outcome)).toMatchObject({ version: 2 });
    });
  });

  test('a creating command creates one document', async () => {
    const external = { system: 'lost', id: '1' };
    await failing('commitTransaction', 1, lost, async () => {
      const raised = stateOf(await executeOnIssue(store, operator, { commands: [raise({ partyId, externalId: external })], now }));
      expect(await readEvents(store, raised._id)).toHaveLength(1);
    });
    expect(await auditFaults(store)).toEqual([]);
  });

  test('several commands that are one are answered with the state after the last', async () => {
    await failing('commitTransaction', 1, lost, async () => {
      const outcome = await executeOnIssue(store, operator, {
        ...addPerformanceIssueNote,
        commands: [...addPerformanceIssueNote.commands, ...addPerformanceIssueNote.commands],
        id: issue._id,
      });
      expect(stateOf(outcome)).toMatchObject({ version: 3 });
      expect(await noteTexts(store, issue._id)).toEqual(['Once', 'Once']);
    });
  });

  test('two equal commands that are two requests are carried out twice', async () => {
    await failing('commitTransaction', 1, lost, async () => {
      await executeOnIssue(store, operator, { ...addPerformanceIssueNote, id: issue._id });
      const outcome = await executeOnIssue(store, operator, { ...addPerformanceIssueNote, id: issue._id });
      expect(stateOf(outcome)).toMatchObject({ version: 3 });
      expect(await noteTexts(store, issue._id)).toEqual(['Once', 'Once']);
    });
  });
});

describe('An attempt that failed', () => {
  const pauses = (errors: readonly Error[]): readonly number[] => {
    const retries = new Retries();
    return errors.map((error) => retries.pauseMsAfter(error, 1));
  };
  const times = (count: number, error: (n: number) => Error): readonly Error[] => Array.from({ length: count }, (_, n) => error(n));

  test('by a document that moves on is repeated soon', () => {
    expect(pauses(times(12, (n) => new VersionMoved('', n)))).toEqual([1, 2, 4, 8, 16, 32, 50, 50, 50, 50, 50, 50]);
  });

  test('by a transaction that writes the same is repeated soon', () => {
    expect(Math.max(...pauses(times(12, () => new VersionMoved(''))))).toBe(50);
  });

  test('by a version that its read does not have yet waits for the majority', () => {
    expect(pauses(times(12, () => new VersionMoved('', 7)))).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_000, 1_000]);
  });

  test('by an outage waits up to a second', () => {
    expect(Math.max(...pauses(times(12, () => new MongoNetworkError('gone'))))).toBe(1_000);
  });

  test('is repeated for outages alone', () => {
    expect(isRetryable(new MongoNetworkError('gone'))).toBe(true);
    expect([1, 121, 8_000, 14_031].filter((code) => isRetryable(new MongoServerError({ message: 'no', code })))).toEqual([]);
  });
});
