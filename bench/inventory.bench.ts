/**
 * The inventory of parties and their progress, over generated issues: the counts of a list of parties in one command, next to the same counts
 * asked one by one; and a party's progress report, per issue it looks at.
 *
 *     npm run build && npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench && cp schema.graphql node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/inventory.bench.js [ISSUES] [PARTIES]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PerformanceIssue } from '../src/domain/issue/model.js';
import { OPEN_STATUSES } from '../src/domain/measures/partyProgress.js';
import { staff, type Principal } from '../src/domain/kernel/principal.js';
import { startMongodThread } from 'mongod-embedded';
import { issues } from '../src/store/issue/collection.js';
import { openStore } from '../src/store/openStore.js';
import { inventoryCounts } from '../src/store/party/inventory.js';
import { partyProgress } from '../src/store/party/progress.js';
import { readCount } from '../src/store/reading/read.js';
import { scope } from '../src/store/scope.js';
import { documents, type Store } from '../src/store/store.js';
import { issuesIn, SILENT } from './sampleIssues.js';

const DAY_MS = 86_400_000;
const OPERATOR = staff('bench', ['OPERATOR', 'ADMIN']);
/** One of so many is open; the others were closed a day after they were raised, over two years. */
const OPEN_ONE_OF = 20;

const [issueCount = 10_000, partyCount = 100] = process.argv.slice(2).map(Number);

/** Copies of one issue that was really raised and worked. */
const generate = async (store: Store, model: PerformanceIssue, now: Date): Promise<readonly string[]> => {
  const partyIds = Array.from({ length: partyCount }, (_, n) => `party-${String(n)}`);
  for (let done = 0; done < issueCount; done += 1_000)
    await documents(store, issues).insertMany(
      Array.from({ length: Math.min(1_000, issueCount - done) }, (_, n): PerformanceIssue => {
        const index = done + n;
        const partyId = partyIds[index % partyCount] ?? '';
        const raisedAt = new Date(now.getTime() - (index / issueCount) * 730 * DAY_MS);
        const turn = Math.floor(index / partyCount);
        const closedAt = turn % OPEN_ONE_OF === 0 ? null : new Date(raisedAt.getTime() + DAY_MS);
        const status = closedAt === null ? (OPEN_STATUSES[(turn / OPEN_ONE_OF) % OPEN_STATUSES.length] ?? 'PENDING') : 'CLOSED';
        const assignments = model.assignments.map((stay) => ({ ...stay, partyId, at: raisedAt }));
        const last = { status, partyId, at: closedAt ?? raisedAt, by: 'bench', reason: null } as const;
        const statusChanges = [...model.statusChanges.map((change) => ({ ...change, at: raisedAt })), last];
        const clocks = model.clocks.map((clock) => ({ ...clock, partyId, start: raisedAt, end: closedAt }));
        return { ...model, _id: `issue-${String(index)}`, partyId, raisedAt, closedAt, status, assignments, statusChanges, clocks };
      }),
    );
  return partyIds;
};

const measureMedian = async (what: string, work: () => Promise<unknown>, rounds = 5): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    await work();
    times.push(performance.now() - before);
  }
  const median = times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
  console.log(`${what}: ${median.toFixed(1)} ms (median of ${String(rounds)})`);
  return median;
};

/** The six counts of a party, each with a command of its own. */
const oneByOne = async (store: Store, principal: Principal, partyIds: readonly string[], now: Date): Promise<void> => {
  const status = { $in: [...OPEN_STATUSES] };
  const wanted = [{ status }, { status: 'PENDING' as const }, { status, atRisk: true }, { status, breached: true }];
  const filters = [...wanted, { status, restoreDueAt: { $lt: now } }, { status: 'RESOLVED' as const }];
  for (const partyId of partyIds) for (const filter of filters) await readCount(store, scope(principal, issues, { partyId, ...filter }));
};

const path = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
const server = await startMongodThread({ path });
const store = await openStore({ uri: server.uri, databaseName: 'bench', log: SILENT });
try {
  const now = new Date();
  await issuesIn(store, 1);
  const model = await documents(store, issues).findOne({});
  if (model === null) throw new Error('There is no issue to copy');
  const partyIds = await generate(store, model, now);
  const first = partyIds[0] ?? '';
  console.log(`${String(issueCount)} issues of ${String(partyCount)} parties, one of ${String(OPEN_ONE_OF)} open`);
  await measureMedian(`counts of ${String(partyCount)} parties in one command`, () => inventoryCounts(store, OPERATOR, partyIds, now));
  await measureMedian(`the same one by one`, () => oneByOne(store, OPERATOR, partyIds, now), 1);
  const year = { from: new Date(now.getTime() - 365 * DAY_MS), to: now };
  const month = { from: new Date(now.getTime() - 30 * DAY_MS), to: now };
  for (const [called, period] of [
    ['a month', month],
    ['a year', year],
  ] as const) {
    const { work } = await partyProgress(store, first, period, now);
    const ms = await measureMedian(
      `progress of a party over ${called}, ${String(work.issuesWorked)} issues`,
      () => partyProgress(store, first, period, now),
      3,
    );
    console.log(`  ${((1_000 * ms) / Math.max(1, work.issuesWorked)).toFixed(0)} µs an issue`);
  }
} finally {
  await store.close();
  await server.close();
  await rm(path, { recursive: true, force: true });
}
