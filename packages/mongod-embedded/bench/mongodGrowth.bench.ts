/**
 * How the product's ten hottest commands grow with the collection, and how fast a long find streams, on the embedded database.
 *
 *     npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench
 *     node node_modules/.cache/bench/packages/mongod-embedded/bench/mongodGrowth.bench.js [DOCUMENTS AT MOST] [ROUNDS] [MILLISECONDS A ROUND] [DOCUMENTS STREAMED]
 *
 * Collections of 10,000 documents and ten times more lie side by side in one server; each command runs against all of them in turn, round
 * after round, and the medians of the rounds are compared with those of the smallest. Every party has 100 issues and every aggregate five
 * events, however many there are.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { startMongodThread } from '../src/index.js';
import { load, START, STATUSES, worldOf } from './hotCommands.js';

/** Microseconds a call: of the clock, and of the processor in all threads of this process. */
interface Cost {
  readonly wall: number;
  readonly processor: number;
}

const costOf = async (ms: number, work: () => Promise<unknown>): Promise<Cost> => {
  const [started, before] = [performance.now(), process.cpuUsage()];
  let calls = 0;
  for (; performance.now() - started < ms; calls += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: ((performance.now() - started) * 1000) / calls, processor: (user + system) / calls };
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const growth = async (client: MongoClient, sizes: readonly number[], rounds: number, ms: number): Promise<void> => {
  const worlds = [];
  for (const size of sizes) worlds.push(await worldOf(client, size));
  for (const name of Object.keys(worlds[0] ?? {})) {
    const costs: Cost[][] = sizes.map(() => []);
    for (let round = 0; round <= rounds; round += 1)
      for (const [at, world] of worlds.entries()) {
        const cost = await costOf(ms, world[name] ?? (() => Promise.resolve()));
        // The first round warms up.
        if (round > 0) costs[at]?.push(cost);
      }
    const [walls, processors] = [
      costs.map((each) => median(each.map(({ wall }) => wall))),
      costs.map((each) => median(each.map(({ processor }) => processor))),
    ];
    const shown = (values: readonly number[]): string =>
      values.map((value) => `${value.toFixed(0)} µs (${(value / (values[0] ?? NaN)).toFixed(2)}x)`).join(' · ');
    console.log(`${name.padEnd(44)} clock ${shown(walls)}   processor ${shown(processors)}`);
  }
};

const row = (n: number): { readonly _id: number; readonly [field: string]: unknown } => ({
  _id: n,
  partyId: `party-${n % 50}`,
  status: STATUSES[n % 6],
  raisedAt: new Date(START + n * 1000),
  severity: 'MAJOR',
  minutes: n / 7,
  version: n % 9,
  resource: { id: `element-${n}`, type: 'NetworkElement', name: 'y'.repeat(120) },
  history: Array.from({ length: 8 }, (_, k) => ({ at: new Date(START + k), from: `S${k}`, to: `T${k}`, note: 'z'.repeat(60) })),
  text: 'x'.repeat(300),
});

const projection = { partyId: 1, status: 1, raisedAt: 1, severity: 1, minutes: 1, version: 1, resource: 1 } as const;

/** One find of everything, projected, through the driver: with its documents decoded, and as they come. */
const streaming = async (client: MongoClient, size: number, rounds: number): Promise<void> => {
  const rows = client.db('stream').collection<{ _id: number }>('rows');
  await load(rows, size, row);
  for (const [name, options] of [
    ['decoded', { projection }],
    ['raw', { projection, raw: true }],
  ] as const) {
    const rates: number[] = [];
    const processor: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const [started, before] = [performance.now(), process.cpuUsage()];
      let documents = 0;
      for await (const _ of rows.find({}, options)) documents += 1;
      const { user, system } = process.cpuUsage(before);
      rates.push((documents * 1000) / (performance.now() - started));
      processor.push((user + system) / documents);
    }
    console.log(
      `find of ${size} projected documents, ${name}: ${median(rates).toFixed(0)} documents/s, ${median(processor).toFixed(1)} µs of processor time each`,
    );
  }
};

const [most = 100_000, rounds = 5, ms = 300, streamed = 100_000] = process.argv.slice(2).map(Number);
const path = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
const server = await startMongodThread({ path });
const client = await new MongoClient(server.uri).connect();
await growth(
  client,
  [10_000, 100_000, 1_000_000].filter((size) => size <= most),
  rounds,
  ms,
);
await streaming(client, streamed, 3);
await client.close();
await server.close();
await rm(path, { recursive: true, force: true });
