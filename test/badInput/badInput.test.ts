/** Bad input: every row gets a clear, typed answer without internals, and nothing stored changes. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documents } from '../../src/store/store.js';
import { callerRows, illegalRows } from './callers.js';
import { introspection, requestRows } from './requests.js';
import { socketRows } from './sockets.js';
import { answerOf, mutate, type Row, type Testbed, startTestbed } from './testServer.js';
import { valueRows } from './values.js';
import { CONFIDENTIAL_NAME } from '../support/inProcessProduct.js';
import { parties } from '../../src/store/party/collection.js';
import { issues } from '../../src/store/issue/collection.js';
import { events, requests } from '../../src/store/events/collection.js';
import type { CollectionOf, Stored as Identified } from '../../src/store/collection.js';

let testbed: Testbed;
let stored: Stored;

interface Stored {
  readonly digest: string;
  readonly events: number;
}

/** Everything stored, as one hash over its bytes. */
const whatIsStored = async (): Promise<Stored> => {
  const { store } = testbed.product.world;
  const collections: readonly CollectionOf<Identified>[] = [parties, issues, events, requests];
  const read = collections.map((collection) =>
    documents(store, collection)
      .find({}, { sort: { _id: 1 }, raw: true, batchSize: 1_000 })
      .toArray(),
  );
  const stored = (await Promise.all(read)) as unknown as readonly (readonly Buffer[])[];
  const hash = createHash('sha256');
  for (const bytes of stored.flat()) hash.update(bytes);
  return { digest: hash.digest('hex'), events: stored[2]?.length ?? 0 };
};

/** Words that come from the inside: the database, its address, a stack, a file, another party. */
const telling = (): readonly (readonly [name: string, words: RegExp])[] => [
  ['the database', /mongo|bson|lmdb|E11000|ECONN|wiredtiger/i],
  ['its address', new RegExp(`${decodeURIComponent(new URL(testbed.product.world.uri).host)}|127\\.0\\.0\\.1|localhost`)],
  ['a stack', /\bat (?:async |new )?[\w.<>]+ \(|stacktrace|\.[jt]s:\d/i],
  ['a file', /node_modules|file:\/\/|\/(?:src|dist|work|tmp|usr|home)\//],
  ['another party', new RegExp(CONFIDENTIAL_NAME)],
  ['a fault', /INTERNAL_SERVER_ERROR|Unexpected error/],
];

const leaksIn = (text: string): readonly string[] => telling().flatMap(([name, words]) => (words.test(text) ? [name] : []));

beforeAll(async () => {
  testbed = await startTestbed();
  stored = await whatIsStored();
});
afterAll(() => testbed.product.close());

/** The first answer is interpreted, the second compiled: both must be the same. Rows with the same document need one round each. */
const suite = (name: string, rows: readonly Row[], rounds = ['interpreted', 'compiled']): void => {
  describe(name, () => {
    test.each(rows)('$says → $answer', async ({ send, status, answer }) => {
      const before = stored;
      const replies = [];
      for (const round of rounds) replies.push({ round, ...(await send(testbed)) });
      stored = await whatIsStored();
      for (const { round, text, ...reply } of replies) {
        expect({ leaks: leaksIn(text), text }).toEqual({ leaks: [], text });
        expect({ text, round, status: reply.status, answer: answerOf(text) }).toEqual({ text, round, status, answer });
      }
      expect(stored).toEqual(before);
    });
  });
};

suite('a request', requestRows);
suite('a value', valueRows);
suite('a caller', callerRows);
suite('a socket', socketRows);
suite('a life cycle', illegalRows, ['as it comes']);

describe('the checks themselves', () => {
  test('the schema may be asked for all the same', async () => {
    const { status, text } = await introspection(testbed);
    expect([status, (JSON.parse(text) as { errors?: unknown }).errors]).toEqual([200, undefined]);
    expect(text).toContain('"name":"PerformanceIssueOutcome"');
  });

  test('no row left an unexpected error in the log', () => {
    expect(testbed.product.logged.filter(({ errorId }) => errorId !== undefined)).toEqual([]);
  });

  test('an answer that leaks is noticed', () => {
    const leaks = [
      'MongoServerError: boom',
      'connect 127.0.0.1:1',
      'at Object.<anonymous> (',
      '/usr/lib/node_modules/x',
      CONFIDENTIAL_NAME,
      'Unexpected error 1',
    ];
    expect(leaks.map((leak) => leaksIn(leak).length > 0)).toEqual(leaks.map(() => true));
  });

  test('whatever is stored changes the digest', async () => {
    const { text } = await mutate('addPerformanceIssueNote', ({ issues }) => ({ id: issues['HELD'], text: 'One more' }))(testbed);
    expect(answerOf(text)).toBe('PerformanceIssue');
    const now = await whatIsStored();
    expect(now.events).toBe(stored.events + 1);
    expect(now.digest).not.toBe(stored.digest);
  });
});
