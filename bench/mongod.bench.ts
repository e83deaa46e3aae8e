/**
 * What the embedded database costs beside the storage library it stands on, in one run: durable inserts and transactions with 1, 8 and 32
 * callers, point reads, indexed pages, how late a change event comes, start-up and memory.
 *
 *     npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/mongod.bench.js [MILLISECONDS A ROUND] [ROUNDS]
 *
 * The server runs in a thread and is reached through the driver, as in production; the library is called in this thread with the bytes and
 * the keys that the server would write. The sides take turns in short rounds, of which the medians are told. Compare the ratios, not the
 * figures.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'bson';
import { open } from 'lmdb';
import { MongoClient, type Collection } from 'mongodb';
import { startMongodThread } from '../src/mongod/index.js';

const CALLERS = [1, 8, 32] as const;
const PARTIES = 100;

interface Issue {
  readonly _id: number;
  readonly party: string;
  readonly at: Date;
  readonly status: string;
  readonly title: string;
  readonly version: number;
}

const issue = (n: number): Issue => ({
  _id: n,
  party: `party-${n % PARTIES}`,
  at: new Date(1.7e12 + n * 1000),
  status: n % 10 === 0 ? 'CLOSED' : 'OPEN',
  title: 'x'.repeat(200),
  version: 1,
});

const keyOf = (n: number): Buffer => {
  const key = Buffer.alloc(8);
  key.writeDoubleBE(n);
  return key;
};

/** Calls of `work` a second, with so many callers at a time, each waiting for its own. */
const rate = async (callers: number, ms: number, work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  let calls = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      await work();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (calls * 1000) / (performance.now() - start);
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Both sides in turn, and the median of the ratios of the rounds. */
const compare = async (what: string, callers: number, { ms, rounds }: Rounds, own: Work, bare: Work): Promise<void> => {
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([await rate(callers, ms, own), await rate(callers, ms, bare)]);
  const [owns, bares] = [median(pairs.map(([mine]) => mine)), median(pairs.map(([, other]) => other))];
  const ratio = median(pairs.map(([mine, other]) => other / mine));
  console.log(`${what.padEnd(36)} ${owns.toFixed(0).padStart(9)}/s   bare ${bares.toFixed(0).padStart(9)}/s   ratio 1:${ratio.toFixed(1)}`);
};

type Work = () => Promise<unknown>;

interface Rounds {
  readonly ms: number;
  readonly rounds: number;
}

const scratch = (): Promise<string> => mkdtemp(join(tmpdir(), 'party-performance-bench-'));

const bench = async (rounds: Rounds): Promise<void> => {
  const [path, barePath] = [await scratch(), await scratch()];
  const startedAt = performance.now();
  const memoryBefore = process.memoryUsage().rss;
  const server = await startMongodThread({ path });
  console.log(`start-up of an empty directory: ${Math.round(performance.now() - startedAt)} ms`);
  const client = await new MongoClient(server.uri, { maxPoolSize: 64 }).connect();
  const issues = client.db('bench').collection<Issue>('issues');
  const events = client.db('bench').collection<{ _id: number }>('events');
  await issues.createIndex({ party: 1, at: -1, _id: -1 }, {}, {});
  const bare = open<Buffer, Buffer>({ path: barePath, keyEncoding: 'binary', encoding: 'binary', overlappingSync: false });
  let next = 0;
  let bareNext = 0;
  const bytes = Buffer.from(serialize(issue(1)));
  const barePut = (): Promise<boolean> => bare.put(keyOf(bareNext++), bytes);

  for (const callers of CALLERS)
    await compare(`durable inserts, ${callers} callers`, callers, rounds, () => issues.insertOne(issue(next++)), barePut);
  const threePuts = (): Promise<unknown> => Promise.all([barePut(), barePut(), barePut()]);
  for (const callers of CALLERS)
    await compare(
      `two inserts and a replace, ${callers} callers`,
      callers,
      rounds,
      () => transaction(client, issues, events, next++),
      threePuts,
    );
  const some = (): number => Math.floor(Math.random() * Math.min(next, 1000));
  const get = (): Promise<unknown> => Promise.resolve(bare.get(keyOf(some())));
  await compare('point reads, 8 callers', 8, rounds, () => issues.findOne({ _id: some() }), get);
  const scan = (): Promise<unknown> => Promise.resolve([...bare.getRange({ start: keyOf(some()), limit: 20 })]);
  await compare('pages of 20 by index, 8 callers', 8, rounds, () => page(issues), scan);
  await latency(issues, () => next++, rounds.ms * rounds.rounds);
  console.log(`memory of the process with client and server: ${Math.round((process.memoryUsage().rss - memoryBefore) / 2 ** 20)} MB more`);
  await bare.close();
  await client.close();
  await server.close();
  await Promise.all([path, barePath].map((each) => rm(each, { recursive: true, force: true })));
};

const transaction = async (
  client: MongoClient,
  issues: Collection<Issue>,
  events: Collection<{ _id: number }>,
  n: number,
): Promise<void> => {
  const session = client.startSession();
  await session.withTransaction(async () => {
    await issues.insertOne(issue(n), { session });
    await events.insertOne({ _id: n }, { session });
    await issues.replaceOne({ _id: n }, { ...issue(n), version: 2 }, { session });
  });
  await session.endSession();
};

const page = (issues: Collection<Issue>): Promise<unknown> =>
  issues
    .find({ party: `party-${Math.floor(Math.random() * PARTIES)}` })
    .sort({ at: -1, _id: -1 })
    .limit(20)
    .toArray();

/** From the call of an insert to its event in a stream. */
const latency = async (issues: Collection<Issue>, number: () => number, ms: number): Promise<void> => {
  const stream = issues.watch();
  const began = new Map<number, number>();
  const late: number[] = [];
  await new Promise<void>((resolve) =>
    stream.once('resumeTokenChanged', resolve).on('change', (change) => {
      if (change.operationType !== 'insert') return;
      late.push(performance.now() - (began.get(change.documentKey._id) ?? NaN));
    }),
  );
  await rate(1, ms, () => {
    const n = number();
    began.set(n, performance.now());
    return issues.insertOne(issue(n));
  });
  await stream.close();
  console.log(
    `change events: p50 ${percentile(late, 0.5).toFixed(2)} ms, p99 ${percentile(late, 0.99).toFixed(2)} ms after the call of the insert (${late.length} events)`,
  );
};

await bench({ ms: Number(process.argv[2] ?? 500), rounds: Number(process.argv[3] ?? 7) });
