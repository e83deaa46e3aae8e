/**
 * A note on an issue that has ten notes beside one on an issue that has ten thousand: both should cost the same.
 *
 *     npm run build && npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/notes.bench.js [NOTES A MEASUREMENT] [ROUNDS]
 *
 * Both issues are in one embedded database; rounds take turns.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongodThread } from 'mongod-embedded';
import type { PerformanceIssue } from '../src/domain/issue/model.js';
import { system } from '../src/domain/kernel/principal.js';
import { executeOnIssue } from '../src/store/issue/index.js';
import { openStore } from '../src/store/openStore.js';
import type { Store } from '../src/store/store.js';
import { head, issuesIn, line, type Measured, measured, SILENT } from './sampleIssues.js';

const [THIN, FAT] = [10, 10_000] as const;
/** Notes in one request while an issue is filled. */
const AT_ONCE = 500;
const NOTE = { type: 'AddPerformanceIssueNote', text: 'A note of an ordinary length about what was seen' } as const;

const addNotes = async (store: Store, { _id: id }: PerformanceIssue, count: number): Promise<void> => {
  const commands = [NOTE, ...Array.from({ length: count - 1 }, () => NOTE)] as const;
  const outcome = await executeOnIssue(store, system('bench'), { commands: [...commands] as [typeof NOTE], id, now: new Date() });
  if (outcome.kind !== 'Accepted') throw new Error(outcome.message);
};

const fill = async (store: Store, issue: PerformanceIssue, count: number): Promise<void> => {
  for (let done = 0; done < count; done += AT_ONCE) await addNotes(store, issue, Math.min(AT_ONCE, count - done));
};

const bench = async (store: Store, notes: number, rounds: number): Promise<void> => {
  const [fat, thin] = await issuesIn(store, 2);
  if (fat === undefined || thin === undefined) throw new Error('There are two issues');
  await fill(store, fat, FAT);
  await fill(store, thin, THIN);
  const once = (issue: PerformanceIssue): Promise<Measured> =>
    measured(async () => {
      for (let n = 0; n < notes; n += 1) await addNotes(store, issue, 1);
      return notes;
    });
  await once(fat);
  const [ofFat, ofThin]: readonly [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ofFat.push(await once(fat));
    ofThin.push(await once(thin));
  }
  console.log(head('callers', `after ${FAT} notes`, `after ${THIN} notes`));
  console.log(line(1, ofFat, ofThin));
};

const [notes = 100, rounds = 5] = process.argv.slice(2).map(Number);
const path = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
const database = await startMongodThread({ path });
const store = await openStore({ uri: database.uri, databaseName: 'bench', log: SILENT });
try {
  await bench(store, notes, rounds);
} finally {
  await store.close();
  await database.close();
  await rm(path, { recursive: true, force: true });
}
