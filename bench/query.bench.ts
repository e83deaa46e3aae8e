/**
 * Answers a second of a page of issues with their parties over HTTP, from this product's server and from the reference pipeline
 * (graphql-http on node:http, graphql-js) with the same schema, resolvers and store.
 *
 *     npm run build && npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench && cp schema.graphql node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/query.bench.js [MILLISECONDS A MEASUREMENT] [ROUNDS]
 *
 * The product does more for it: it verifies a token, authenticates its principal, enforces limits and masks errors. The clients are in a
 * process of their own; rounds take turns.
 */
import { Agent, createServer, request, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createHandler } from 'graphql-http/lib/use/http';
import { staff } from '../src/domain/kernel/principal.js';
import { makeContext } from '../src/graphql/context.js';
import { subgraphSchema } from '../src/graphql/schema.js';
import { startMongodThread } from 'mongod-embedded';
import { openStore } from '../src/store/openStore.js';
import type { Store } from '../src/store/store.js';
import { startProduct } from './productServer.js';
import { head, issuesIn, line, type Measured, measured, SILENT } from './sampleIssues.js';

const CLIENTS = [1, 8, 32] as const;
const ISSUES = 500;
const QUERY = `query($after: String) {
  performanceIssues(first: 20, after: $after) {
    edges { cursor node { id name status severity raisedAt atRisk breached party { id name status } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Argument of the clients' process. */
const CLIENTS_ONLY = 'clients';

/** The order to the clients' process. */
interface Load {
  readonly url: string;
  readonly token: string;
  readonly clients: number;
  readonly forMs: number;
}

/** @returns the text of one answer */
const ask = (agent: Agent, { url, token }: Load): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` };
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(text));
    });
    asking.on('error', reject);
    asking.end(JSON.stringify({ query: QUERY, variables: {} }));
  });

/** @returns how many answers there were, each the same as the first */
const load = async (order: Load): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: order.clients });
  const first = await ask(agent, order);
  const until = performance.now() + order.forMs;
  let done = 1;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      if ((await ask(agent, order)) !== first) throw new Error('An answer differs from the first');
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: order.clients }, client));
  agent.destroy();
  return done;
};

interface Side {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const reference = async (store: Store): Promise<Side> => {
  const operator = staff('operator', ['OPERATOR']);
  const handle = createHandler({ schema: subgraphSchema(), context: () => ({ ...makeContext(store, operator) }) });
  const server: Server = createServer((incoming, outgoing) => void handle(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

const bench = async (store: Store, directory: string, forMs: number, rounds: number): Promise<void> => {
  await issuesIn(store, ISSUES);
  const [ours, theirs] = [await startProduct(store, directory), await reference(store)];
  const clients = fork(fileURLToPath(import.meta.url), [CLIENTS_ONLY]);
  const measure = ({ url }: Side, count: number): Promise<Measured> =>
    measured(async () => {
      clients.send({ url, token: ours.token, clients: count, forMs } satisfies Load);
      const [answered] = (await once(clients, 'message')) as [number];
      return answered;
    });
  for (const side of [ours, theirs]) await measure(side, 8);
  console.log(head('clients', 'product', 'reference'));
  for (const count of CLIENTS) {
    const [product, reference]: readonly [Measured[], Measured[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      product.push(await measure(ours, count));
      reference.push(await measure(theirs, count));
    }
    console.log(line(count, product, reference));
  }
  clients.kill();
  await Promise.all([ours.close(), theirs.close()]);
};

const main = async (): Promise<void> => {
  const [forMs = 2_000, rounds = 5] = process.argv.slice(2).map(Number);
  const directory = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
  const database = await startMongodThread({ path: join(directory, 'database') });
  const store = await openStore({ uri: database.uri, databaseName: 'bench', log: SILENT });
  try {
    await bench(store, directory, forMs, rounds);
  } finally {
    await store.close();
    await database.close();
    await rm(directory, { recursive: true, force: true });
  }
};

if (process.argv[2] === CLIENTS_ONLY) process.on('message', (order: Load) => void load(order).then((done) => process.send?.(done)));
else await main();
