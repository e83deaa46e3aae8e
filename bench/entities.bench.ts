/**
 * `_entities` over HTTP: this product's server beside two idiomatic subgraphs on Apollo Server with a reference resolver for each item, one
 * that finds each document by itself, one with a DataLoader. The same issues, the same database, the same fields.
 *
 *     npm run build && npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench && cp schema.graphql node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/entities.bench.js [MILLISECONDS A MEASUREMENT] [ROUNDS]
 *
 * The product does more for it: it verifies a token, narrows what is read to what the caller may see, checks every representation, holds
 * limits and masks faults. The client is in a process of its own; rounds take turns.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { parse } from 'graphql';
import { type Collection, MongoClient } from 'mongodb';
import type { PerformanceIssue } from '../src/domain/issue/model.js';
import { startMongodThread } from 'mongod-embedded';
import { openStore } from '../src/store/openStore.js';
import type { Store } from '../src/store/store.js';
import { startProduct } from './productServer.js';
import { head, issuesIn, line, type Measured, measured, SILENT } from './sampleIssues.js';

const BATCHES = [1, 100, 1_000] as const;
const ISSUES = 1_000;
const QUERY = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on PerformanceIssue { id name status severity raisedAt } } }';

/** What the naive subgraphs declare: the fields that are asked for, and no more. */
const BASELINE_SCHEMA = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { ping: Boolean }
  type PerformanceIssue @key(fields: "id") { id: ID! name: String! status: String! severity: String! raisedAt: String! }`;

/** Argument of the client process. */
const CLIENT_ONLY = 'client';

/** The request the client repeats. */
interface Load {
  readonly url: string;
  readonly token: string;
  readonly body: string;
  readonly forMs: number;
}

/** @returns how many answers there were, each the same as the first */
const load = async ({ url, token, body, forMs }: Load): Promise<number> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const ask = async (): Promise<string> => (await fetch(url, { method: 'POST', headers, body })).text();
  const first = await ask();
  if (first.includes('"errors"')) throw new Error(first.slice(0, 500));
  const until = performance.now() + forMs;
  let done = 1;
  for (; performance.now() < until; done += 1) if ((await ask()) !== first) throw new Error('An answer differs from the first');
  return done;
};

interface Contender {
  readonly url: string;
  readonly close: () => Promise<void>;
}

type BaselineIssue = Pick<PerformanceIssue, '_id' | 'name' | 'status' | 'severity' | 'raisedAt'> | null;
interface BaselineContext {
  readonly find: (id: string) => Promise<BaselineIssue>;
}

/** A subgraph as its framework's documentation has it. @param contextOf made for every request */
const baselineSubgraph = async (contextOf: () => BaselineContext): Promise<Contender> => {
  const resolvers = {
    PerformanceIssue: {
      __resolveReference: ({ id }: { readonly id: string }, { find }: BaselineContext) => find(id),
      id: ({ _id }: NonNullable<BaselineIssue>) => _id,
      raisedAt: ({ raisedAt }: NonNullable<BaselineIssue>) => raisedAt.toISOString(),
    },
  };
  const schema = buildSubgraphSchema([{ typeDefs: parse(BASELINE_SCHEMA), resolvers: resolvers as never }]);
  const apollo = new ApolloServer<BaselineContext>({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()] });
  const { url } = await startStandaloneServer(apollo, {
    listen: { port: 0, host: '127.0.0.1' },
    context: () => Promise.resolve(contextOf()),
  });
  return { url, close: () => apollo.stop() };
};

const findOneSubgraph = (issues: Collection<PerformanceIssue>): Promise<Contender> =>
  baselineSubgraph(() => ({ find: (id) => issues.findOne({ _id: id }) }));

const dataLoaderSubgraph = (issues: Collection<PerformanceIssue>): Promise<Contender> =>
  baselineSubgraph(() => {
    const loader = new DataLoader<string, BaselineIssue>(async (ids) => {
      const found = new Map((await issues.find({ _id: { $in: [...ids] } }).toArray()).map((issue) => [issue._id, issue]));
      return ids.map((id) => found.get(id) ?? null);
    });
    return { find: (id) => loader.load(id) };
  });

const bench = async (
  store: Store,
  directory: string,
  issues: Collection<PerformanceIssue>,
  forMs: number,
  rounds: number,
): Promise<void> => {
  const references = (await issuesIn(store, ISSUES)).map(({ _id }) => ({ __typename: 'PerformanceIssue', id: _id }));
  const ours = await startProduct(store, directory);
  const sides = [ours, await findOneSubgraph(issues), await dataLoaderSubgraph(issues)];
  const client = fork(fileURLToPath(import.meta.url), [CLIENT_ONLY]);
  const measure = ({ url }: Contender, count: number): Promise<Measured> =>
    measured(async () => {
      const body = JSON.stringify({ query: QUERY, variables: { r: references.slice(0, count) } });
      client.send({ url, token: ours.token, body, forMs } satisfies Load);
      const [answered] = (await once(client, 'message')) as [number];
      return answered;
    });
  const found: Measured[][][] = BATCHES.map(() => sides.map(() => []));
  for (const side of sides) await measure(side, 100);
  for (const [size, count] of BATCHES.entries())
    for (let round = 0; round < rounds; round += 1)
      for (const [who, side] of sides.entries()) found[size]?.[who]?.push(await measure(side, count));
  for (const [who, name] of ['findOne each', 'DataLoader'].entries()) {
    console.log(head('references', 'product', name));
    for (const [size, count] of BATCHES.entries()) console.log(line(count, found[size]?.[0] ?? [], found[size]?.[who + 1] ?? []));
  }
  client.kill();
  await Promise.all(sides.map((side) => side.close()));
};

const main = async (): Promise<void> => {
  const [forMs = 2_000, rounds = 5] = process.argv.slice(2).map(Number);
  const directory = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
  const database = await startMongodThread({ path: join(directory, 'database') });
  const store = await openStore({ uri: database.uri, databaseName: 'bench', log: SILENT });
  const naiveClient = await MongoClient.connect(database.uri);
  try {
    await bench(store, directory, naiveClient.db('bench').collection<PerformanceIssue>('performanceIssues'), forMs, rounds);
  } finally {
    await naiveClient.close();
    await store.close();
    await database.close();
    await rm(directory, { recursive: true, force: true });
  }
};

if (process.argv[2] === CLIENT_ONLY) process.on('message', (order: Load) => void load(order).then((done) => process.send?.(done)));
else await main();
