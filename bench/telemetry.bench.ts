/**
 * What telemetry costs: processor time of the server per query, with nothing recorded, with access lines, with metrics too, and with traces
 * too, of which all or a tenth are sampled. What is exported is taken at once: a collector's own time is not measured.
 *
 *     npm run build && npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench && cp schema.graphql node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/telemetry.bench.js [MILLISECONDS A MEASUREMENT] [ROUNDS]
 */
import { openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongodThread } from 'mongod-embedded';
import { ExportResultCode } from '@opentelemetry/core';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import pino from 'pino';
import { openStore } from '../src/store/openStore.js';
import { startMetrics } from '../src/telemetry/prometheus.js';
import { startTracing } from '../src/telemetry/sdk.js';
import { startClients } from './httpLoad.js';
import { type Product, startProduct } from './productServer.js';
import { issuesIn, median, SILENT } from './sampleIssues.js';

const ISSUES = 500;
const CLIENTS = 8;
const QUERY = `query Board($after: String) {
  performanceIssues(first: 20, after: $after) {
    edges { cursor node { id name status severity raisedAt atRisk breached party { id name status } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Takes spans, as a collector does that is never slow. */
const taking: SpanExporter = {
  export: (_spans, done) => done({ code: ExportResultCode.SUCCESS }),
  shutdown: () => Promise.resolve(),
};

/** What is switched on for a measurement. @returns how to switch it off */
type Side = () => () => Promise<void> | void;

const metricsAlone: Side = () => startMetrics(() => undefined).stop;
const tracing = (sampledShare: number) => (): (() => Promise<void>) => {
  const metrics = startMetrics(() => undefined);
  const traces = startTracing({ endpoint: '', sampledShare, version: '1', onError: () => undefined }, taking);
  return async () => {
    metrics.stop();
    await traces.stop();
  };
};

const nothing: Side = () => () => undefined;
/** Each with whether the access line is written. */
const SIDES: readonly (readonly [string, Side, boolean])[] = [
  ['nothing', nothing, false],
  ['access lines', nothing, true],
  ['metrics', metricsAlone, false],
  ['metrics, traces of a tenth', tracing(0.1), false],
  ['metrics, all traces', tracing(1), false],
];

const main = async (): Promise<void> => {
  const [forMs = 2_000, rounds = 7] = process.argv.slice(2).map(Number);
  const directory = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
  const database = await startMongodThread({ path: join(directory, 'database') });
  // Commands are reported to a store that is opened while something records them.
  const open = () => openStore({ uri: database.uri, databaseName: 'bench', log: SILENT });
  const plain = await open();
  const stop = metricsAlone();
  const reporting = await open();
  await stop();
  await issuesIn(plain, ISSUES);
  const log = pino({ level: 'info' }, pino.destination({ dest: openSync('/dev/null', 'w'), sync: true }));
  const servers: Product[] = [];
  for (const [, side, hasLines] of SIDES)
    servers.push(await startProduct(side === nothing ? plain : reporting, directory, { ...(hasLines && { options: { log } }) }));
  const clients = startClients();
  const cpuUs = SIDES.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [index, [, start]] of SIDES.entries()) {
      const off = start();
      const { url = '', token = '' } = servers[index] ?? {};
      const before = process.cpuUsage();
      const { done } = await clients.load({ url, token, queries: [QUERY], clients: CLIENTS, forMs });
      const { user, system } = process.cpuUsage(before);
      await off();
      // The first round warms up.
      if (round >= 0) cpuUs[index]?.push((user + system) / done);
    }
  clients.end();
  console.log('| on | CPU µs | ratio |\n|---|---|---|');
  for (const [index, [name]] of SIDES.entries()) {
    const ratios = (cpuUs[index] ?? []).map((us, round) => us / (cpuUs[0]?.[round] ?? NaN));
    console.log(`| ${name} | ${median(cpuUs[index] ?? []).toFixed(0)} | ${median(ratios).toFixed(3)} |`);
  }
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all([plain.close(), reporting.close()]);
  await database.close();
  await rm(directory, { recursive: true, force: true });
};

await main();
