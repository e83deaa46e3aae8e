/**
 * What the embedded database costs beside the storage library it stands on, in one run: durable inserts and transactions with 1, 8 and 32
 * callers, point reads, indexed pages, how late a change event comes, start-up, and how the hottest commands grow with the collection.
 *
 *     npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/mongod.bench.js [MILLISECONDS A MEASUREMENT] [DOCUMENTS AT MOST]
 *
 * The server runs in a thread and is reached through the driver, as in production; the library is called in this thread with the bytes and
 * the keys that the server would write. Compare the ratios, not the figures.
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

const line = (what: string, own: number, bare: number): void =>
  console.log(
    `${what.padEnd(36)} ${own.toFixed(0).padStart(9)}/s   bare ${bare.toFixed(0).padStart(9)}/s   ratio 1:${(bare / own).toFixed(1)}`,
  );

const scratch = (): Promise<string> => mkdtemp(join(tmpdir(), 'party-performance-bench-'));

const bench = async (ms: number, most: number): Promise<void> => {
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
    line(
      `durable inserts, ${callers} callers`,
      await rate(callers, ms, () => issues.insertOne(issue(next++))),
      await rate(callers, ms, barePut),
    );
  for (const callers of CALLERS) {
    const own = await rate(callers, ms, () => transaction(client, issues, events, next++));
    const without = await rate(callers, ms, () => Promise.all([barePut(), barePut(), barePut()]));
    line(`two inserts and a replace, ${callers} callers`, own, without);
  }
  const some = (): number => Math.floor(Math.random() * Math.min(next, 1000));
  const get = (): Promise<unknown> => Promise.resolve(bare.get(keyOf(some())));
  line('point reads, 8 callers', await rate(8, ms, () => issues.findOne({ _id: some() })), await rate(8, ms, get));
  const scan = (): Promise<unknown> => Promise.resolve([...bare.getRange({ start: keyOf(some()), limit: 20 })]);
  line('pages of 20 by index, 8 callers', await rate(8, ms, () => page(issues)), await rate(8, ms, scan));
  await latency(issues, () => next++, ms);
  console.log(`memory of the process with client and server: ${Math.round((process.memoryUsage().rss - memoryBefore) / 2 ** 20)} MB more`);
  await bare.close();
  await growth(issues, () => next++, most, ms);
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

/** The hottest commands against collections of growing size, each as a ratio to the smallest. */
const growth = async (issues: Collection<Issue>, number: () => number, most: number, ms: number): Promise<void> => {
  await issues.deleteMany({});
  const numbers: number[] = [];
  const any = (): number => numbers[Math.floor(Math.random() * numbers.length)] ?? 0;
  const party = (): string => `party-${Math.floor(Math.random() * PARTIES)}`;
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    'find by _id': () => issues.findOne({ _id: any() }),
    'find 50 by _id': () => issues.find({ _id: { $in: Array.from({ length: 50 }, any) } }).toArray(),
    'first page': () => page(issues),
    'deep page': () => {
      const from = new Date(1.7e12 + any() * 1000);
      const after = { $or: [{ at: { $lt: from } }, { at: from, _id: { $lt: any() } }] };
      return issues
        .find({ party: party(), ...after })
        .sort({ at: -1, _id: -1 })
        .limit(20)
        .toArray();
    },
    'page of several parties': () =>
      issues
        .find({ party: { $in: [party(), party(), party()] } })
        .sort({ at: -1, _id: -1 })
        .limit(20)
        .toArray(),
    insert: () => issues.insertOne(issue(number())),
    replace: () => {
      const n = any();
      return issues.replaceOne({ _id: n }, { ...issue(n), version: Math.floor(Math.random() * 1e9) });
    },
    'update one field': () => issues.updateOne({ _id: any() }, { $inc: { version: 1 } }),
    'find and update': () => issues.findOneAndUpdate({ _id: any() }, { $inc: { version: 1 } }),
    'newest of a party': () => issues.find({ party: party() }).sort({ at: -1, _id: -1 }).limit(1).toArray(),
  };
  const smallest = new Map<string, number>();
  for (let size = 10_000; size <= most; size *= 10) {
    while (numbers.length < size) {
      const batch = Array.from({ length: Math.min(10_000, size - numbers.length) }, number);
      await issues.insertMany(batch.map(issue));
      numbers.push(...batch);
    }
    for (const [name, command] of Object.entries(commands)) {
      const micros = 1e6 / (await rate(1, ms, command));
      if (!smallest.has(name)) smallest.set(name, micros);
      console.log(`${name.padEnd(26)} ${String(size).padStart(9)} documents  ${(micros / (smallest.get(name) ?? NaN)).toFixed(2)}x`);
    }
  }
};

await bench(Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 100_000));
