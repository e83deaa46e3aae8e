/**
 * What two builds of the embedded database cost side by side, by the processor time of the server: the product's ten hottest commands, an
 * insert, and an insert with its event in a change stream.
 *
 *     npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench
 *     node node_modules/.cache/bench/packages/mongod-embedded/bench/builds.bench.js BEFORE AFTER [ROUNDS] [MILLISECONDS A TURN] [ONLY]
 *
 * BEFORE and AFTER are directories of compiled servers (`dist`), ONLY is a part of a command's name. Each server is a process of its own on
 * fresh data, driven from here by eight callers; they take turns, and the medians of the rounds' ratios are printed. Processor time is what the kernel's
 * scheduler gave all threads of a server (`/proc/PID/task/…/schedstat`, Linux): other work on the machine hardly shows in it.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MongoClient, ObjectId } from 'mongodb';
import type * as Build from '../src/index.js';
import { type Call, START, worldOf } from './hotCommands.js';

const ISSUES = 10_000;

/** What a document of the product holds besides, about 3 kB. */
const detail = {
  clocks: Array.from({ length: 4 }, (_, n) => ({
    kind: `CLOCK_${n}`,
    startedAt: new Date(START + n),
    dueAt: new Date(START + 1e7 + n),
    stops: [{ from: new Date(START), to: null, reason: 'AWAITING_INFORMATION' }],
    atRiskShares: [0.5, 0.75],
    breached: false,
  })),
  affectedEntities: Array.from({ length: 3 }, (_, n) => ({ type: 'Service', id: `service-${n}`, name: 'y'.repeat(40) })),
  terms: Array.from({ length: 4 }, (_, n) => ({
    severity: 'MAJOR',
    obligor: 'PARTY',
    target: { kind: 'DURATION', durationMs: n * 3.6e6 },
  })),
  history: Array.from({ length: 6 }, (_, n) => ({
    at: new Date(START + n),
    from: `S${n}`,
    to: `T${n}`,
    by: `person-${n}`,
    text: 'z'.repeat(60),
  })),
};

/** Serves a directory with the build that `dist` names. */
const serve = async (dist: string, path: string): Promise<void> => {
  const { startMongod } = (await import(pathToFileURL(join(resolve(dist), 'index.js')).href)) as typeof Build;
  const { uri } = await startMongod({ path });
  process.on('disconnect', () => process.exit());
  process.send?.(uri);
};

/** Microseconds of the processor that a process has had so far. */
const processorUs = (pid: number): number => {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ns = threads.map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]));
  return ns.reduce((sum, each) => sum + each, 0) / 1_000;
};

interface Side {
  readonly server: ChildProcess;
  readonly client: MongoClient;
  readonly calls: Readonly<Record<string, Call>>;
  readonly end: () => Promise<void>;
}

const open = async (dist: string): Promise<Side> => {
  const path = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
  const server = fork(fileURLToPath(import.meta.url), ['serve', dist, path], { execArgv: [] });
  const [uri] = (await once(server, 'message')) as [string];
  const client = await new MongoClient(uri).connect();
  const calls = { ...(await worldOf(client, ISSUES, detail)), ...(await writes(client)) };
  const end = async (): Promise<void> => {
    await client.close();
    server.kill('SIGKILL');
    await once(server, 'exit');
    await rm(path, { recursive: true, force: true });
  };
  return { server, client, calls, end };
};

/** An insert into a collection like that of the issues; and one that waits for its event. */
const writes = async (client: MongoClient): Promise<Readonly<Record<string, Call>>> => {
  const db = client.db('writes');
  const [plain, watched] = [db.collection('plain'), db.collection('watched')];
  await plain.createIndexes([{ key: { partyId: 1, at: -1 } }, { key: { at: 1 } }, { key: { version: 1 } }]);
  const document = (): object => ({ partyId: `party-${Math.floor(Math.random() * 100)}`, at: new Date(), version: 1, ...detail });
  await watched.insertOne({});
  const waiting = new Map<string, () => void>();
  const stream = watched.watch([{ $match: { operationType: 'insert' } }]);
  stream.on('change', (change) => {
    if (change.operationType === 'insert') waiting.get(String(change.documentKey._id))?.();
  });
  await once(stream, 'resumeTokenChanged');
  return {
    insert: () => plain.insertOne(document()),
    'insert and its event': async () => {
      const _id = new ObjectId();
      const seen = new Promise<void>((resolve) => waiting.set(String(_id), resolve));
      await Promise.all([watched.insertOne({ _id, ...document() }), seen]);
      waiting.delete(String(_id));
    },
  };
};

/** As many callers as the benches of the product have clients. */
const CALLERS = 8;
/** Calls before anything is measured: until then the server is compiled while it runs. */
const WARM_UP = 1_500;

/** Calls until `isOver`, given how many there were. @returns how many */
const called = async (call: Call, isOver: (calls: number) => boolean): Promise<number> => {
  let calls = 0;
  const caller = async (): Promise<void> => {
    for (; !isOver(calls); calls += 1) await call();
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return calls;
};

const costOf = async ({ server: { pid = 0 } }: Side, ms: number, call: Call): Promise<number> => {
  const [started, before] = [performance.now(), processorUs(pid)];
  const calls = await called(call, () => performance.now() - started >= ms);
  return (processorUs(pid) - before) / calls;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const compare = async (dists: readonly string[], rounds: number, ms: number, only: string): Promise<void> => {
  const sides: Side[] = [];
  for (const dist of dists) sides.push(await open(dist));
  const names = Object.keys(sides[0]?.calls ?? {}).filter((name) => name.includes(only));
  const ratios: number[] = [];
  for (const name of names) {
    const found: number[][] = [];
    for (const { calls } of sides) await called(calls[name] ?? (() => Promise.resolve()), (count) => count >= WARM_UP);
    // The one that is first in a round is last in the next.
    for (let round = 0; round < rounds; round += 1) {
      const costs: number[] = [];
      for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const side = sides[at];
        if (side) costs[at] = await costOf(side, ms, side.calls[name] ?? (() => Promise.resolve()));
      }
      found.push(costs);
    }
    const ratio = median(found.map(([before = NaN, after = NaN]) => after / before));
    ratios.push(ratio);
    const [before, after] = [0, 1].map((at) => median(found.map((costs) => costs[at] ?? NaN)).toFixed(0));
    console.log(`| ${name.padEnd(42)} | ${String(before).padStart(6)} | ${String(after).padStart(6)} | ${ratio.toFixed(2)} |`);
  }
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  console.log(`geometric mean of the ratios: ${mean.toFixed(2)}`);
  for (const side of sides) await side.end();
};

const [first = '', second = '', third = '7', fourth = '400', only = ''] = process.argv.slice(2);
if (first === 'serve') await serve(second, third);
else await compare([first, second], Number(third), Number(fourth), only);
