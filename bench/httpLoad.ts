/** Clients of HTTP in a process of their own, which do what they are told. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

/** What the clients send, how many of them, and for how long. */
export interface Load {
  readonly url: string;
  readonly token: string;
  /** Documents in turn; `%n` in one becomes a number that no other has. */
  readonly queries: readonly string[];
  readonly variables?: object;
  readonly clients: number;
  readonly forMs: number;
}

/** What came back. */
export interface Loaded {
  readonly done: number;
  /** Milliseconds of each answer, sorted. */
  readonly tookMs: readonly number[];
  /** How many answers had which status. */
  readonly statuses: Readonly<Record<string, number>>;
}

const CLIENTS_ONLY = 'http clients';
let numbers = 0;

const post = (agent: Agent, { url, token }: Load, query: string, variables: object): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` };
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      response.on('data', () => undefined);
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    asking.on('error', reject);
    asking.end(JSON.stringify({ query: query.replaceAll('%n', () => String((numbers += 1))), variables }));
  });

const load = async (order: Load): Promise<Loaded> => {
  const agent = new Agent({ keepAlive: true, maxSockets: order.clients });
  const until = performance.now() + order.forMs;
  const tookMs: number[] = [];
  const statuses: Record<string, number> = {};
  const client = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() < until; turn += 1) {
      const start = performance.now();
      const status = await post(agent, order, order.queries[turn % order.queries.length] ?? '', order.variables ?? {}).catch(() => 0);
      tookMs.push(performance.now() - start);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: order.clients }, (_, index) => client(index)));
  agent.destroy();
  return { done: tookMs.length, tookMs: tookMs.toSorted((one, other) => one - other), statuses };
};

/** Clients that take orders one at a time. */
export interface Clients {
  readonly load: (order: Load) => Promise<Loaded>;
  readonly end: () => void;
}

/** Starts the process of the clients. */
export const startClients = (): Clients => {
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [CLIENTS_ONLY]);
  return {
    load: async (order) => {
      child.send(order);
      const [loaded] = (await once(child, 'message')) as [Loaded];
      return loaded;
    },
    end: () => void child.kill(),
  };
};

if (process.argv[2] === CLIENTS_ONLY) process.on('message', (order: Load) => void load(order).then((loaded) => process.send?.(loaded)));
