/**
 * Fills a database with the issues that the peers are measured on: a hundred are raised by commands, the others are their copies.
 *
 *     node node_modules/.cache/bench/bench/peersData.js URI DATABASE COUNT
 */
import { MongoClient } from 'mongodb';
import { openStore } from '../src/store/openStore.js';
import { issuesIn, SILENT } from './sampleIssues.js';

/** Issues that are raised; ten of each party. */
const RAISED = 100;
/** Documents in one command. */
const AT_A_TIME = 500;

const [uri = '', databaseName = '', count = '10000'] = process.argv.slice(2);

const store = await openStore({ uri, databaseName, log: SILENT });
const raised = await issuesIn(store, RAISED);
await store.close();

const client = await MongoClient.connect(uri);
const handle = client.db(databaseName).collection<(typeof raised)[number]>('performanceIssues');
/** A copy is a second older than the one before it, and nothing is due for it: timers leave it alone. */
const copy = (n: number): readonly (typeof raised)[number][] => {
  const [original, oldest] = [raised[n % RAISED], raised[0]];
  if (original === undefined || oldest === undefined) return [];
  const raisedAt = new Date(oldest.raisedAt.getTime() - n * 1_000);
  const resource = { type: 'Resource', id: `copy-${String(n)}` } as const;
  return [{ ...original, _id: n.toString(16).padStart(24, '0'), raisedAt, resource, nextDueAt: null }];
};
for (let n = RAISED; n < Number(count); n += AT_A_TIME) {
  const copies = Array.from({ length: Math.min(AT_A_TIME, Number(count) - n) }, (_, k) => copy(n + k)).flat();
  await handle.insertMany(copies, { ignoreUndefined: true });
}
await client.close();
