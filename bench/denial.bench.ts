/**
 * How far an attacker with a valid token moves the answers to another client: the 99th percentile of a simple query, with the attack and
 * without it, in turn. Server, attacker and victim are processes of their own. The database is a thread of the server, as it is by default.
 *
 *     npm run build && npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench && cp schema.graphql node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/denial.bench.js [MILLISECONDS A MEASUREMENT] [ROUNDS]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startMongodThread } from 'mongod-embedded';
import { openStore } from '../src/store/openStore.js';
import { openLocalKey } from '../src/server/auth/localKey.js';
import { LOCAL_ISSUER } from '../src/config.js';
import { type Load, startClients } from './httpLoad.js';
import { startProduct } from './productServer.js';
import { issuesIn, median, SILENT } from './sampleIssues.js';

const ISSUES = 1_000;
const SERVER_ONLY = 'server';
const VICTIM = '{ performanceIssues(first: 10) { nodes { id name status } } }';

interface Attack {
  readonly name: string;
  readonly queries: readonly string[];
  readonly variables?: object;
  readonly clients: number;
  /** In place of a good token. */
  readonly token?: string;
}

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const ENTITIES =
  'query($r: [_Any!]!) { _entities(representations: $r) { ... on PerformanceIssue { id name status clocks { kind state } } } }';

const attacks = (ids: readonly string[]): readonly Attack[] => [
  {
    name: 'deep and wide at the limit',
    queries: [
      '{ performanceIssues(first: 100) { nodes { id party { name performanceIssues(first: 50) { nodes { id name status severity raisedAt } } } } } }',
    ],
    clients: 16,
  },
  {
    name: 'a page size by default of a variable',
    queries: [
      'query($n: Int = 100) { performanceIssues(first: $n) { nodes { id clocks { kind state elapsed } history(first: 5) { nodes { id type } } } } }',
    ],
    clients: 16,
  },
  {
    name: '_entities of 1,000',
    queries: [ENTITIES],
    variables: { r: ids.slice(0, 1_000).map((id) => ({ __typename: 'PerformanceIssue', id })) },
    clients: 16,
  },
  {
    name: 'documents that are all different',
    queries: [`{ a%n: __typename ${times(90, (index) => `b${index}: performanceCaller { id kind }`)} }`],
    clients: 16,
  },
  { name: '900 errors in a document', queries: [`{ ${times(900, (index) => `u${index}`)} }`], clients: 16 },
  { name: 'overlapping fields', queries: [`{ performanceCaller { ${times(450, () => 'id')} } x%n: __typename }`], clients: 16 },
  { name: 'variables of a megabyte', queries: ['{ performanceCaller { id } }'], variables: { unused: 'x'.repeat(1_000_000) }, clients: 8 },
  {
    name: 'tokens that are none',
    queries: ['{ performanceCaller { id } }'],
    token: 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.AAAA',
    clients: 32,
  },
  { name: '64 clients with the same simple query', queries: [VICTIM], clients: 64 },
];

const server = async (directory: string): Promise<void> => {
  const database = await startMongodThread({ path: join(directory, 'database') });
  const store = await openStore({ uri: database.uri, databaseName: 'bench', log: SILENT });
  const issues = await issuesIn(store, ISSUES);
  const product = await startProduct(store, directory);
  process.send?.({ url: product.url, ids: issues.map(({ _id }) => _id) });
};

const main = async (): Promise<void> => {
  const [forMs = 3_000, rounds = 5] = process.argv.slice(2).map(Number);
  const directory = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
  const running = fork(fileURLToPath(import.meta.url), [SERVER_ONLY, directory]);
  const [{ url, ids }] = (await once(running, 'message')) as [{ readonly url: string; readonly ids: readonly string[] }];
  const key = await openLocalKey(directory);
  const tokenOf = (subject: string) =>
    key.mint({ roles: ['OPERATOR'], subject }, { issuer: LOCAL_ISSUER, audience: 'party-performance', lifeMs: 3_600_000 });
  const [victim, attacker] = [startClients(), startClients()];
  const simple: Load = { url, token: await tokenOf('victim'), queries: [VICTIM], clients: 1, forMs };
  const p99 = async (): Promise<number> => {
    const { tookMs } = await victim.load(simple);
    return tookMs[Math.floor(tookMs.length * 0.99)] ?? NaN;
  };
  const token = await tokenOf('attacker');
  await p99();
  console.log('| attack | idle p99 ms | p99 ms | ratio | answers to the attacker by status |\n|---|---|---|---|---|');
  for (const attack of attacks(ids)) {
    const [idle, attacked]: readonly [number[], number[]] = [[], []];
    const statuses: Record<string, number> = {};
    for (let round = 0; round < rounds; round += 1) {
      idle.push(await p99());
      const attacking = attacker.load({ url, token, ...attack, forMs: forMs + 500 });
      attacked.push(await p99());
      for (const [status, count] of Object.entries((await attacking).statuses)) statuses[status] = (statuses[status] ?? 0) + count;
    }
    const ratio = median(attacked.map((ms, round) => ms / (idle[round] ?? NaN)));
    const answers = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`);
    console.log(
      `| ${attack.name} | ${median(idle).toFixed(1)} | ${median(attacked).toFixed(1)} | ${ratio.toFixed(1)} | ${answers.join(', ')} |`,
    );
  }
  victim.end();
  attacker.end();
  running.kill();
  await once(running, 'exit');
  await rm(directory, { recursive: true, force: true });
};

const [, , role, directory = ''] = process.argv;
await (role === SERVER_ONLY ? server(directory) : main());
