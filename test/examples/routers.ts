/** Routers that can be run here, in front of the three subgraphs of the example: everything goes over wires. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { buildGraphQLWSExecutor } from '@graphql-tools/executor-graphql-ws';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import { freePort } from '../support/compiledProgram.js';
import { COMPOSERS, type Subgraph } from '../federation/neighbours.js';

/** A subgraph that is being served. */
export interface ServedSubgraph extends Subgraph {
  readonly url: string;
}

/** How a router subscribes at a subgraph. */
export type UpstreamTransport = 'ws' | 'sse';

export interface Router {
  /** Without the path `/graphql`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export type StartRouter = (subgraphs: readonly ServedSubgraph[], transport: UpstreamTransport, folder: string) => Promise<Router>;

type Planner = 'gateway' | 'router';

/** Whose token it is. */
const authorizationOf = (request?: ExecutionRequest): Record<string, string> => {
  const { headers } = (request?.context ?? {}) as { readonly headers?: Readonly<Record<string, string>> };
  return headers?.['authorization'] === undefined ? {} : { authorization: headers['authorization'] };
};

const executorFor = (url: string, transport: UpstreamTransport): Executor => {
  const http = buildHTTPExecutor({ endpoint: url, headers: authorizationOf }) as Executor;
  return (request: ExecutionRequest) =>
    transport === 'ws' && String(request.operationType) === 'subscription'
      ? buildGraphQLWSExecutor({ url: url.replace('http', 'ws'), connectionParams: authorizationOf(request) })(request)
      : http(request);
};

/** Hive Gateway, with its own query planner or that of Hive Router. */
export const startHive =
  (planner: Planner): StartRouter =>
  async (subgraphs, transport) => {
    const { supergraph, errors } = COMPOSERS.hive(subgraphs);
    if (supergraph === undefined) throw new Error(errors.join('\n'));
    const executors = new Map(subgraphs.map(({ name, url }) => [name, executorFor(url, transport)]));
    const runtime = createGatewayRuntime({
      supergraph,
      ...(planner === 'router' && { unifiedGraphHandler }),
      logging: false,
      transports: () => ({ getSubgraphExecutor: ({ subgraphName }) => executors.get(subgraphName) as Executor }),
    });
    const server = createServer((request, response) => void runtime(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
      url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
      close: async () => {
        server.close();
        server.closeAllConnections();
        await runtime[Symbol.asyncDispose]();
      },
    };
  };

/** `.ci/run` puts it there: it is a hundred megabytes, and of one platform. */
const GRAFBASE = process.env['GRAFBASE'] ?? 'node_modules/.cache/grafbase/node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase';
export const hasGrafbase = existsSync(GRAFBASE);

/** Grafbase's gateway, as its command line starts it: it composes by itself. */
export const startGrafbase: StartRouter = async (subgraphs, transport, folder) => {
  const port = await freePort();
  const tables = await Promise.all(
    subgraphs.map(async ({ name, sdl, url }) => {
      const file = join(folder, `${name}.graphql`);
      await writeFile(file, sdl);
      const socket = transport === 'ws' ? `websocket_url = "${url.replace('http', 'ws')}"\n` : '';
      return `[subgraphs.${name}]\nschema_path = "${file}"\nurl = "${url}"\n${socket}`;
    }),
  );
  const config = join(folder, `grafbase-${transport}.toml`);
  await writeFile(config, `[[headers]]\nrule = "forward"\nname = "authorization"\n\n${tables.join('\n')}`);
  const child = spawn(GRAFBASE, ['dev', '--config', config, '--port', String(port)], {
    env: { PATH: process.env['PATH'], HOME: folder, GRAFBASE_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (written += text.toString()));
  const closed = once(child, 'close');
  const router = {
    url: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
  const ended = closed.then(() => {
    throw new Error(`Grafbase ended: ${written}`);
  });
  await Promise.race([answering(router.url), ended]);
  ended.catch(() => undefined);
  return router;
};

/** Resolves when a router knows its graph. */
const answering = async (url: string): Promise<void> => {
  const asked = (): Promise<boolean> =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    }).then(
      async (answer) => answer.ok && (await answer.text()).includes('"Query"'),
      () => false,
    );
  while (!(await asked())) await pause(200);
};
