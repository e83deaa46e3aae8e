/** Pages of many parents: right for any distribution of their rows, and in few commands. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RecordedEvent } from '../../../src/domain/kernel/decider.js';
import { isRefusal } from '../../../src/domain/kernel/refusal.js';
import { events } from '../../../src/store/events/collection.js';
import { type KeyedRows, readPagesByKey } from '../../../src/store/reading/pagesByKey.js';
import { scope } from '../../../src/store/scope.js';
import { documents } from '../../../src/store/store.js';
import { seededRandom } from '../../../src/demonstration/seededRandom.js';
import { hour, operator } from '../../support/domain/samples.js';
import { type MonitoredStore, monitorStore } from '../../support/driverMonitor.js';
import { startWorld, type World } from '../../support/world.js';

const KEYS = Array.from({ length: 1_000 }, (_, n) => `key-${String(n)}`);
const MOST_COMMANDS = 12;

let world: World;
let watched: MonitoredStore;
beforeAll(async () => {
  world = await startWorld();
  watched = await monitorStore(world);
});
afterAll(async () => {
  await watched.close();
  await world.close();
});

/** The keys of rows in an order that chance gives. */
const shuffled = (keys: readonly string[]): readonly string[] => {
  const random = seededRandom(7);
  return keys
    .map((key) => [random.between(0, 1), key] as const)
    .sort(([a], [b]) => a - b)
    .map(([, key]) => key);
};
const times = (count: number, keys: readonly string[]): readonly string[] => Array.from({ length: count }, () => keys).flat();
const each = (count: (n: number) => number): readonly string[] => KEYS.flatMap((key, n) => Array.from({ length: count(n) }, () => key));

/** The key of every row, in the common order of the rows. */
const DISTRIBUTIONS: Readonly<Record<string, readonly string[]>> = {
  'rows that take turns': times(3, KEYS),
  'rows spread by chance': shuffled(times(3, KEYS)),
  'rows of each key behind those of the one before': each(() => 3),
  'a few keys with nearly all rows, by chance': shuffled(each((n) => Math.max(1, Math.floor(400 / (n + 1))))),
  'ten keys with many rows before all others': [...each((n) => (n < 10 ? 250 : 0)), ...KEYS],
};

const ORDER = { field: 'version', direction: 1, valueType: 'number' } as const;
const keyed: KeyedRows<RecordedEvent> = {
  query: (ids) => scope(operator, events, { aggregateId: { $in: [...ids] } }),
  keysOf: ({ aggregateId }) => [aggregateId],
  keyFields: ['aggregateId'],
};

const row = (aggregateId: string, version: number): RecordedEvent => ({
  _id: `${aggregateId}:${String(version)}`,
  type: 'NoteAdded',
  aggregateType: 'PerformanceIssue',
  aggregateId,
  version,
  partyIds: [],
  at: hour(0),
  actor: { id: operator.id, kind: operator.kind },
  from: null,
  to: 'ACKNOWLEDGED',
  data: {},
});

describe.each(Object.entries(DISTRIBUTIONS))('the pages of a thousand keys: %s', (_, keys) => {
  const rows = keys.map((key, n) => row(key, n + 1));
  beforeAll(async () => {
    await documents(world.store, events).deleteMany({});
    await documents(world.store, events).insertMany([...rows]);
  });

  test.each([1, 3, 25])('of %i rows are right, and take few commands', async (first) => {
    const request = { order: ORDER, page: { first }, projection: { aggregateId: 1 as const } };
    const { answer, reads } = await watched.recordReads(() => readPagesByKey(watched.store, keyed, KEYS, request));
    if (isRefusal(answer)) throw new Error(answer.message);
    const found = Object.fromEntries([...answer].map(([key, page]) => [key, page.rows.map(({ _id }) => _id)]));
    const ofKey = new Map(KEYS.map((key) => [key, rows.filter(({ aggregateId }) => aggregateId === key)]));
    const expected = KEYS.map((key) => [key, (ofKey.get(key) ?? []).slice(0, first).map(({ _id }) => _id)] as const);
    expect(found).toEqual(Object.fromEntries(expected));
    expect(reads.length).toBeLessThanOrEqual(MOST_COMMANDS);
  });
});
