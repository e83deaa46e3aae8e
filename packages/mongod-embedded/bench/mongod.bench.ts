/**
 * What the embedded database costs beside the storage library it stands on, in one run: durable inserts and transactions with 1, 8 and 32
 * callers, point reads, indexed pages, how late a change event comes, start-up and memory.
 *
 *     npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench
 *     node node_modules/.cache/bench/packages/mongod-embedded/bench/mongod.bench.js [MILLISECONDS A ROUND] [ROUNDS]
 *
 * The server runs in a thread and is reached through the driver, as in production; the library is called in this thread with the bytes and
 * the keys that the server would write. The sides take turns in short rounds, of which the medians are told. Compare the ratios, not the
 * figures.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'bson';
import { open, type RootDatabase } from 'lmdb';
import { MongoClient, type Collection } from 'mongodb';
import { startMongodThread } from '../src/index.js';

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

/** What a call costs: how many there are a second, and microseconds of the processor in all threads of this process. */
interface Pace {
  readonly rate: number;
  readonly processor: number;
}

/** The pace of `work` with so many callers at a time, each waiting for its own. */
const pace = async (callers: number, ms: number, work: () => Promise<unknown>): Promise<Pace> => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  let calls = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      await work();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const { user, system } = process.cpuUsage(before);
  return { rate: (calls * 1000) / (performance.now() - start), processor: (user + system) / calls };
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Both sides in turn, and the medians of the ratios of the rounds. That of processor time says something on a busy machine too. */
const compare = async (what: string, callers: number, { ms, rounds }: Rounds, own: Work, bare: Work): Promise<void> => {
  const pairs: (readonly [Pace, Pace])[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([await pace(callers, ms, own), await pace(callers, ms, bare)]);
  const sides = (name: keyof Pace): readonly string[] =>
    [0, 1].map((side) =>
      median(pairs.map((pair) => pair[side as 0 | 1][name]))
        .toFixed(0)
        .padStart(9),
    );
  const ratio = (name: keyof Pace): string => {
    const each = median(pairs.map(([mine, other]) => mine[name] / other[name]));
    return each < 1 ? `1:${(1 / each).toFixed(1)}` : `${each.toFixed(1)}:1`;
  };
  const [[rate, bareRate], [cost, bareCost]] = [sides('rate'), sides('processor')];
  console.log(`${what.padEnd(36)} ${rate ?? ''}/s   bare ${bareRate ?? ''}/s   ratio ${ratio('rate')}`);
  console.log(`${''.padEnd(36)} ${cost ?? ''} µs  bare ${bareCost ?? ''} µs  ratio ${ratio('processor')} of processor time`);
};

type Work = () => Promise<unknown>;

interface Rounds {
  readonly ms: number;
  readonly rounds: number;
}

const scratch = (): Promise<string> => mkdtemp(join(tmpdir(), 'party-performance-bench-'));

const bench = async (rounds: Rounds): Promise<void> => {
  const [path, barePath] = [await scratch(), await scratch()];
  const server = await startMongodThread({ path });
  const client = await new MongoClient(server.uri, { maxPoolSize: 64 }).connect();
  const issues = client.db('bench').collection<Issue>('issues');
  const events = client.db('bench').collection<{ _id: number }>('events');
  await issues.createIndex({ party: 1, at: -1, _id: -1 }, {}, {});
  const bare = openBare(barePath);
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
  await latencies(rounds, issues, () => next++, barePut);
  await bare.close();
  await client.close();
  await server.close();
  await startUps(path, barePath, rounds.rounds);
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

/** From the call of an insert to its event in a stream, and to the promise that the library keeps once the disk has it. */
const latencies = async ({ ms, rounds }: Rounds, issues: Collection<Issue>, number: () => number, bare: Work): Promise<void> => {
  const stream = issues.watch();
  const began = new Map<number, number>();
  const [late, bareLate]: [number[], number[]] = [[], []];
  await new Promise<void>((resolve) =>
    stream.once('resumeTokenChanged', resolve).on('change', (change) => {
      if (change.operationType !== 'insert') return;
      late.push(performance.now() - (began.get(change.documentKey._id) ?? NaN));
    }),
  );
  for (let round = 0; round < rounds; round += 1) {
    await pace(1, ms, () => {
      const n = number();
      began.set(n, performance.now());
      return issues.insertOne(issue(n));
    });
    await pace(1, ms, async () => {
      const start = performance.now();
      await bare();
      bareLate.push(performance.now() - start);
    });
  }
  await stream.close();
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const)
    compared(`change event, ${name}`, 'ms', percentile(late, share), percentile(bareLate, share));
};

const compared = (what: string, unit: string, own: number, bare: number): void => {
  console.log(
    `${what.padEnd(36)} ${own.toFixed(2).padStart(9)} ${unit}   bare ${bare.toFixed(2).padStart(9)} ${unit}   ratio ${(own / bare).toFixed(1)}:1`,
  );
};

/** What opens a directory, alone in a process of its own. */
const OPENERS = {
  server: async (path: string): Promise<unknown> => startMongodThread({ path }),
  library: (path: string): Promise<unknown> => Promise.resolve(openBare(path).get(keyOf(0))),
} as const;
type Opener = keyof typeof OPENERS;

const openBare = (path: string): RootDatabase<Buffer, Buffer> =>
  open<Buffer, Buffer>({ path, keyEncoding: 'binary', encoding: 'binary', overlappingSync: false });

/** How long a process takes to have a directory open, modules included, and the memory it then has. */
const startUps = async (path: string, barePath: string, rounds: number): Promise<void> => {
  const found: Record<Opener, Opened[]> = { server: [], library: [] };
  for (let round = 0; round < rounds; round += 1) {
    found.server.push(await opened('server', path));
    found.library.push(await opened('library', barePath));
  }
  const of = (what: Opener, field: keyof Opened): number => median(found[what].map((each) => each[field]));
  compared('start-up of a process', 'ms', of('server', 'ms'), of('library', 'ms'));
  compared('its memory', 'MB', of('server', 'mb'), of('library', 'mb'));
};

interface Opened {
  readonly ms: number;
  readonly mb: number;
}

const opened = async (what: Opener, path: string): Promise<Opened> => {
  const startedAt = performance.now();
  const child = fork(fileURLToPath(import.meta.url), [what, path]);
  const [bytes] = (await once(child, 'message')) as [number];
  const ms = performance.now() - startedAt;
  child.kill('SIGKILL');
  await once(child, 'exit');
  return { ms, mb: bytes / 2 ** 20 };
};

const [first = '', second = ''] = process.argv.slice(2);
if (first in OPENERS) {
  await OPENERS[first as Opener](second);
  process.send?.(process.memoryUsage().rss);
} else await bench({ ms: Number(first || 500), rounds: Number(second || 7) });
