/**
 * How fast an incident log is imported, by the number of transactions at a time, and what share of it the database takes.
 *
 *     npm run build && npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/import.bench.js LOG MAPPING [ROUNDS]
 *
 * Every run has an embedded database of its own, new and empty, in a thread; rounds go through the numbers in turn, so that what
 * else the machine does falls on all alike. The database's share is what the same import without a database leaves of the time.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mapping, readMapping } from '../src/ingest/incidentLog/mapping.js';
import type { ImportReport } from '../src/ingest/incidentLog/importReport.js';
import { importLog } from '../src/ingest/incidentLog/importLog.js';
import { startMongodThread } from 'mongod-embedded';
import { openStore } from '../src/store/openStore.js';

const AT_A_TIME = [1, 2, 4] as const;
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

const intoNewDatabase = async (log: string, mapping: Mapping, concurrency: number): Promise<readonly [ImportReport, ImportReport]> => {
  const path = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
  const database = await startMongodThread({ path });
  const store = await openStore({ uri: database.uri, databaseName: 'bench', log: SILENT });
  try {
    const run = (): Promise<ImportReport> => importLog({ chunks: createReadStream(log), mapping, store, concurrency });
    return [await run(), await run()];
  } finally {
    await store.close();
    await database.close();
    await rm(path, { recursive: true, force: true });
  }
};

const bench = async (log: string, mapping: Mapping, rounds: number): Promise<void> => {
  const dry: number[] = [];
  const first = new Map<number, number[]>(AT_A_TIME.map((count) => [count, []]));
  const again = new Map<number, number[]>(AT_A_TIME.map((count) => [count, []]));
  let rows = 0;
  for (let round = 0; round < rounds; round += 1) {
    const planned = await importLog({ chunks: createReadStream(log), mapping, store: null });
    ({ rows } = planned);
    dry.push(planned.seconds);
    for (const count of AT_A_TIME) {
      const [imported, repeated] = await intoNewDatabase(log, mapping, count);
      if (imported.fault !== null || repeated.issuesImported > 0) throw new Error(imported.fault ?? 'The second run was not idle');
      first.get(count)?.push(imported.seconds);
      again.get(count)?.push(repeated.seconds);
    }
  }
  const planning = median(dry);
  console.log(`${rows} rows, median of ${rounds}; planned without a database: ${Math.round(rows / planning)} rows/s`);
  for (const count of AT_A_TIME) {
    const [imported, repeated] = [median(first.get(count) ?? []), median(again.get(count) ?? [])];
    const share = Math.round(100 * (1 - planning / imported));
    console.log(
      `${count} at a time: ${Math.round(rows / imported)} rows/s (database ${share} %), again ${Math.round(rows / repeated)} rows/s`,
    );
  }
};

const [log, mappingFile, rounds = '3'] = process.argv.slice(2);
if (log === undefined || mappingFile === undefined) throw new Error('Usage: import.bench.js LOG MAPPING [ROUNDS]');
await bench(log, readMapping(await readFile(mappingFile, 'utf8')), Number(rounds));
