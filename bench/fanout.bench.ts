/**
 * Subscriptions fanned out to many sockets: this product's server, `graphql-ws` on plain graphql-js with the same schema and resolvers, and
 * as the limit a bare WebSocket server that sends the same bytes. Once to subscribers of one topic, once to subscribers of one topic each.
 *
 *     npm run build && npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench && cp schema.graphql node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/fanout.bench.js [SUBSCRIBERS, as 1000,5000] [ROUNDS]
 *
 * Events come from a log in memory, so that only what follows them is measured; they ask for what the event itself holds. The sockets are
 * in a process of their own; rounds take turns.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';
import { staff } from '../src/domain/kernel/principal.js';
import { makeContext } from '../src/graphql/context.js';
import { subgraphSchema } from '../src/graphql/schema.js';
import type { Store } from '../src/store/store.js';
import { eventOf, memoryFeed, type MemoryFeed } from './memoryFeed.js';
import { startProduct } from './productServer.js';
import { median } from './sampleIssues.js';

const QUERY = `subscription($id: [ID!]) { performanceIssueChanged(filter: { id: $id }) {
  id type tmfType version cursor previousStatus status at actor { kind id } performanceIssueId } }`;
const CLIENTS_ONLY = 'clients';
const TOPICS = ['one topic', 'one topic each'] as const;
type Topics = (typeof TOPICS)[number];
/** Messages of a round, whatever the number of subscribers. */
const MESSAGES = 50_000;
/** Events published per burst where each is for one subscriber. */
const BURST = 100;

const operator = staff('operator', ['OPERATOR']);
const issueIdOf = (topics: Topics, n: number): string => (topics === 'one topic' ? 'issue-hot' : `issue-${String(n)}`);

// The process of the clients -----------------------------------------------------------------------------------------

interface Load {
  readonly url: string;
  readonly token: string;
  readonly sockets: number;
  readonly topics: Topics;
}

/** Connects, subscribes, and reports the latency of each message. The event's id is its time of publication. */
const clients = async ({ url, token, sockets, topics }: Load): Promise<void> => {
  const latencyUs: number[] = [];
  let expected = Infinity;
  const onMessage = (data: Buffer): void => {
    const text = data.toString('latin1');
    if (!text.includes('"type":"next"')) return;
    const sentAt = /"id":"t(\d+)/.exec(text)?.[1];
    latencyUs.push(Number(process.hrtime.bigint() - BigInt(sentAt ?? 0)) / 1_000);
    if (latencyUs.length < expected) return;
    latencyUs.sort((one, other) => one - other);
    process.send?.({ p50: median(latencyUs), p99: latencyUs[Math.floor(latencyUs.length * 0.99)] ?? NaN });
    latencyUs.length = 0;
  };
  process.on('message', (count: number) => (expected = count));
  const connect = async (n: number): Promise<void> => {
    const socket = new WebSocket(url, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { token } }));
    await once(socket, 'message');
    const payload = { query: QUERY, variables: { id: [issueIdOf(topics, n)] } };
    socket.send(JSON.stringify({ type: 'subscribe', id: `s${String(n)}`, payload }));
    // What comes after the subscription is answered after it.
    socket.send(JSON.stringify({ type: 'ping' }));
    await once(socket, 'message');
    socket.on('message', onMessage);
  };
  for (let n = 0; n < sockets; n += 50) await Promise.all(Array.from({ length: Math.min(50, sockets - n) }, (_, k) => connect(n + k)));
  process.send?.('connected');
};

// The process of the servers -----------------------------------------------------------------------------------------

interface Contender {
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

const listening = async (server: ReturnType<typeof createServer>): Promise<string> => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `ws://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`;
};

/** Without a database behind it: authority is not looked up, and no heartbeats are sent during measurements. */
const product = async (store: Store, directory: string): Promise<Contender> => {
  const { url, ...rest } = await startProduct(store, directory, {
    environment: { LIMIT_SOCKETS_PER_PRINCIPAL: '1000000' },
    options: {
      contextOf: (principal) => makeContext(store, principal ?? operator),
      clients: { authorityOf: () => Promise.resolve({ kind: 'NONE' }), rememberOwn: () => Promise.resolve() },
      onAccessChange: () => () => undefined,
      ping: () => Promise.resolve(),
      heartbeatMs: 3_600_000,
    },
  });
  return { url: url.replace('http', 'ws'), ...rest };
};

const plain = async (store: Store): Promise<Contender> => {
  const server = createServer();
  const wss = new WebSocketServer({ server });
  const disposable = useServer({ schema: subgraphSchema(), context: () => ({ ...makeContext(store, operator) }) }, wss, 3_600_000);
  return { url: await listening(server), token: '', close: async () => void (await disposable.dispose(), server.close()) };
};

/** Knows nothing of GraphQL: answers what the protocol asks, and sends each event as text to those whose topic it is. */
const bare = async (feed: MemoryFeed): Promise<Contender> => {
  const server = createServer();
  const wss = new WebSocketServer({ server, handleProtocols: () => 'graphql-transport-ws' });
  const topics = new Map<string, Set<WebSocket>>();
  wss.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as {
        readonly type: string;
        readonly payload?: { readonly variables?: { readonly id: string[] } };
      };
      if (message.type === 'connection_init') socket.send('{"type":"connection_ack"}');
      if (message.type === 'ping') socket.send('{"type":"pong"}');
      for (const id of message.payload?.variables?.id ?? []) topics.set(id, (topics.get(id) ?? new Set()).add(socket));
    });
  });
  const stop = feed.listen(({ cursor, event }) => {
    const { _id: id, type, version, from: previousStatus, to: status, at, actor, aggregateId: performanceIssueId } = event;
    const change = {
      id,
      type,
      tmfType: 'ServiceProblemStateChangeEvent',
      version,
      cursor,
      previousStatus,
      status,
      at,
      actor,
      performanceIssueId,
    };
    const frame = Buffer.from(JSON.stringify({ id: 's0000', type: 'next', payload: { data: { performanceIssueChanged: change } } }));
    for (const socket of topics.get(event.aggregateId) ?? []) socket.send(frame, { binary: false });
  });
  return {
    url: await listening(server),
    token: '',
    close: async () => {
      stop();
      for (const socket of wss.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

interface RoundFigures {
  readonly cpuUs: number;
  readonly p50: number;
  readonly p99: number;
}

/** A side with everybody connected, ready for rounds. */
interface ConnectedContender {
  readonly round: () => Promise<RoundFigures>;
  readonly close: () => Promise<void>;
}

const connectContender = async (side: Contender, feed: MemoryFeed, sockets: number, topics: Topics): Promise<ConnectedContender> => {
  const child = fork(fileURLToPath(import.meta.url), [
    CLIENTS_ONLY,
    JSON.stringify({ ...side, sockets, topics } satisfies Load & Contender),
  ]);
  await once(child, 'message');
  const events = topics === 'one topic' ? Math.ceil(MESSAGES / sockets) : Math.ceil(MESSAGES / 5);
  const each = topics === 'one topic' ? sockets : 1;
  return {
    round: async () => {
      child.send(events * each);
      const cpu = process.cpuUsage();
      const measured = once(child, 'message');
      for (let n = 0; n < events; n += 1) {
        feed.publish(eventOf(issueIdOf(topics, n % sockets)));
        if (topics === 'one topic' || n % BURST === BURST - 1)
          await new Promise((resolve) => setTimeout(resolve, topics === 'one topic' ? 20 : 2));
      }
      const [{ p50, p99 }] = (await measured) as [{ readonly p50: number; readonly p99: number }];
      const { user, system } = process.cpuUsage(cpu);
      return { cpuUs: (user + system) / (events * each), p50, p99 };
    },
    close: async () => {
      child.kill();
      await once(child, 'exit');
      await side.close();
    },
  };
};

const row = (who: string, figures: readonly RoundFigures[], limit: readonly RoundFigures[]): string => {
  const of = (pick: (each: RoundFigures) => number): number => median(figures.map(pick));
  const ratio = median(figures.map(({ cpuUs }, round) => cpuUs / (limit[round]?.cpuUs ?? NaN)));
  return `| ${who} | ${of(({ cpuUs }) => cpuUs).toFixed(1)} | ${ratio.toFixed(2)} | ${(of(({ p50 }) => p50) / 1_000).toFixed(1)} | ${(of(({ p99 }) => p99) / 1_000).toFixed(1)} |`;
};

/** Each side has a feed of its own, so that no side works for another's round. */
const compare = async (sockets: number, topics: Topics, rounds: number, directory: string): Promise<void> => {
  const feeds = [memoryFeed(), memoryFeed(), memoryFeed()] as const;
  const store = (feed: MemoryFeed): Store => ({ feed }) as unknown as Store;
  const sides = [await product(store(feeds[0]), directory), await plain(store(feeds[1])), await bare(feeds[2])] as const;
  const connected = [];
  for (const [n, side] of sides.entries()) connected.push(await connectContender(side, feeds[n] ?? feeds[0], sockets, topics));
  const figures: RoundFigures[][] = connected.map(() => []);
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1)
    for (const [n, stand] of connected.entries()) {
      const found = await stand.round();
      if (round > 0) figures[n]?.push(found);
    }
  for (const stand of connected) await stand.close();
  const [ours = [], theirs = [], limit = []] = figures;
  console.log(`\n${String(sockets)} subscribers of ${topics}\n`);
  console.log('| | CPU µs a message | ratio to the limit | p50 ms | p99 ms |\n|---|---|---|---|---|');
  console.log(
    [row('product', ours, limit), row('graphql-ws on graphql-js', theirs, limit), row('bare WebSocket', limit, limit)].join('\n'),
  );
};

const main = async (): Promise<void> => {
  const [first, second] = process.argv.slice(2);
  if (first === CLIENTS_ONLY) return clients(JSON.parse(second ?? '') as Load);
  const directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  for (const sockets of (first ?? '1000,5000').split(',').map(Number))
    for (const topics of TOPICS) await compare(sockets, topics, Number(second ?? 5), directory);
  await rm(directory, { recursive: true });
  process.exit();
};

await main();
