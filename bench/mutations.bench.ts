/**
 * Mutations a second through the whole command path (read, decide, commit document, event and answered request) beside bare driver
 * transactions of the same three writes, with 1, 8 and 32 callers. What is between them is the price of deciding.
 *
 *     npm run build && npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/mutations.bench.js [MILLISECONDS A MEASUREMENT] [ROUNDS]
 *
 * `BEFORE=<node_modules/.cache/bench of another checkout>` puts the commands of that build on the other side instead.
 *
 * Both sides share one embedded database (or the replica set at MONGODB_URI), one client with the same options and documents of the same
 * size; rounds take turns, so that what else the machine does falls on both alike. Callers meet no other caller's issue.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PerformanceIssue } from '../src/domain/issue/model.js';
import { system } from '../src/domain/kernel/principal.js';
import { startMongodThread } from 'mongod-embedded';
import { events, requests } from '../src/store/events/collection.js';
import { issues as storedIssues } from '../src/store/issue/collection.js';
import { executeOnIssue } from '../src/store/issue/index.js';
import { openStore } from '../src/store/openStore.js';
import { documents, raw, type Store } from '../src/store/store.js';
import { head, issuesIn, line, type Measured, measured, SILENT } from './sampleIssues.js';

const CALLERS = [1, 8, 32] as const;
const ISSUES = 640;
const BENCH = system('bench');

/** One mutation of the n-th issue; `count` makes it different from every other. */
type Mutate = (n: number, count: number) => Promise<void>;

/** What a build has that this needs: the modules of `BEFORE` have the same form. */
interface Build {
  readonly executeOnIssue: typeof executeOnIssue;
  readonly openStore: typeof openStore;
  readonly issuesIn: typeof issuesIn;
}

const moduleOf = async (directory: string, path: string): Promise<Build> =>
  (await import(pathToFileURL(join(resolve(directory), path)).href)) as Build;

/** Another build of the product. @param directory its compiled benches */
const buildIn = async (directory: string): Promise<Build> => ({
  executeOnIssue: (await moduleOf(directory, 'src/store/issue/index.js')).executeOnIssue,
  openStore: (await moduleOf(directory, 'src/store/openStore.js')).openStore,
  issuesIn: (await moduleOf(directory, 'bench/sampleIssues.js')).issuesIn,
});

const throughCommands =
  (store: Store, issues: readonly PerformanceIssue[], execute: typeof executeOnIssue = executeOnIssue): Mutate =>
  async (n, count) => {
    const id = issues[n]?._id ?? '';
    const command = { type: 'AddPerformanceIssueNote', text: 'A note of an ordinary length about what was seen' } as const;
    const outcome = await execute(store, BENCH, { commands: [command], id, clientMutationId: `bench ${count}`, now: new Date() });
    if (outcome.kind !== 'Accepted') throw new Error(outcome.message);
  };

/** The same writes without reading or deciding: what is written is known beforehand. */
const throughDriver = (store: Store, issues: readonly PerformanceIssue[]): Mutate => {
  const { client } = store[raw];
  const note = { at: new Date(), by: 'bench', text: 'A note of an ordinary length about what was seen' };
  const versions = issues.map(({ version }) => version);
  return async (n, count) => {
    const one = issues[n];
    if (one === undefined) throw new Error(`There is no issue ${n}`);
    const [before, version] = [versions[n] ?? 1, (versions[n] ?? 1) + 1];
    const aggregate = { aggregateType: 'PerformanceIssue', aggregateId: one._id, version };
    const document = { ...one, version };
    const event = {
      _id: `${one._id}:${version}`,
      type: 'NoteAdded',
      ...aggregate,
      partyIds: [one.partyId],
      from: one.status,
      to: one.status,
    };
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await documents(store, requests).insertOne({ _id: `raw ${count}`, hash: 'x'.repeat(43), ...aggregate, at: note.at }, { session });
        await documents(store, storedIssues).replaceOne({ _id: one._id, version: before }, document, { session });
        const recorded = { ...event, at: note.at, actor: { id: 'bench', kind: 'SYSTEM' as const }, data: { text: note.text } };
        await documents(store, events).insertOne(recorded, { session });
      }),
    );
    versions[n] = version;
  };
};

const measure = (mutate: Mutate, callers: number, forMs: number, from: number): Promise<Measured> =>
  measured(async () => {
    const until = performance.now() + forMs;
    let done = 0;
    const caller = async (number: number): Promise<void> => {
      for (let n = number; performance.now() < until; n += callers) {
        await mutate(n % ISSUES, from + number * 1_000_000 + n);
        done += 1;
      }
    };
    await Promise.all(Array.from({ length: callers }, (_, number) => caller(number)));
    return done;
  });

const bench = async (store: Store, other: Mutate, forMs: number, rounds: number): Promise<void> => {
  const sides = [throughCommands(store, await issuesIn(store, ISSUES)), other] as const;
  let from = 0;
  const once = (side: Mutate, callers: number): Promise<Measured> => measure(side, callers, forMs, (from += 100_000_000));
  for (const side of sides) await once(side, 8);
  console.log(head('callers', 'commands', before === undefined ? 'bare transactions' : 'commands before'));
  for (const callers of CALLERS) {
    const [commands, driver]: readonly [Measured[], Measured[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      commands.push(await once(sides[0], callers));
      driver.push(await once(sides[1], callers));
    }
    console.log(line(callers, commands, driver));
  }
};

const before = process.env['BEFORE'];
const [forMs = 1_500, rounds = 5] = process.argv.slice(2).map(Number);
const path = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
const given = process.env['MONGODB_URI'];
const database = given === undefined ? await startMongodThread({ path }) : { uri: given, close: () => Promise.resolve() };
const store = await openStore({ uri: database.uri, databaseName: `bench_${process.pid}`, log: SILENT });
const build = before === undefined ? null : await buildIn(before);
const earlier = build && (await build.openStore({ uri: database.uri, databaseName: `bench_before_${process.pid}`, log: SILENT }));
try {
  const other =
    build === null || earlier === null
      ? throughDriver(store, await issuesIn(store, ISSUES))
      : throughCommands(earlier, await build.issuesIn(earlier, ISSUES), build.executeOnIssue);
  await bench(store, other, forMs, rounds);
} finally {
  if (given !== undefined) await store[raw].db.dropDatabase();
  await store.close();
  await earlier?.close();
  await database.close();
  await rm(path, { recursive: true, force: true });
}
