/**
 * A gateway in this process, with the product as its only subgraph. Its way to the subgraph is made of the very executors that the
 * gateway's own transports are made of.
 */
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { buildGraphQLWSExecutor } from '@graphql-tools/executor-graphql-ws';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { contract } from '../../src/graphql/schema.js';
import { type Asking, eventReader, type Heard, Hearing, type Subscriber } from './subscribers.js';

/** How a gateway subscribes at its subgraph. */
export type Upstream = 'ws' | 'sse GET' | 'sse POST';

export interface Gateway {
  /** Subscribes at the gateway, by an event stream. */
  over(asking: Asking): Subscriber;
  ask(asking: Asking): Promise<Heard>;
  close(): Promise<void>;
}

const composed = (url: string): string => {
  const result = composeServices([{ name: 'party-performance', typeDefs: parse(contract()), url: `${url}/graphql` }]);
  if (compositionHasErrors(result)) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
};

/** The token of whoever asks the gateway. */
const tokenOf = ({ context }: ExecutionRequest): string => {
  const { headers } = context as { readonly headers: Readonly<Record<string, string>> };
  return headers['authorization'] ?? '';
};

const subscribing = (endpoint: string, upstream: Upstream): Executor => {
  if (upstream === 'ws')
    return (request: ExecutionRequest) =>
      buildGraphQLWSExecutor({ url: endpoint.replace('http', 'ws'), connectionParams: { authorization: tokenOf(request) } })(request);
  return buildHTTPExecutor({ endpoint, method: upstream === 'sse GET' ? 'GET' : 'POST', headers: forwarded }) as Executor;
};

const forwarded = (request?: ExecutionRequest): Record<string, string> =>
  request === undefined ? {} : { authorization: tokenOf(request) };

/** Starts a gateway before a running product. */
export const startGateway = (url: string, upstream: Upstream): Gateway => {
  const endpoint = `${url}/graphql`;
  const [single, stream] = [buildHTTPExecutor({ endpoint, headers: forwarded }) as Executor, subscribing(endpoint, upstream)];
  const runtime = createGatewayRuntime({
    supergraph: composed(url),
    logging: false,
    transports: () => ({
      getSubgraphExecutor: () => (request: ExecutionRequest) =>
        (String(request.operationType) === 'subscription' ? stream : single)(request),
    }),
  });
  const asked = ({ query, variables = {}, token }: Asking, accept: string, signal?: AbortSignal): Promise<Response> =>
    Promise.resolve(
      runtime.fetch('http://gateway.example/graphql', {
        method: 'POST',
        headers: { accept, 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query, variables }),
        ...(signal && { signal }),
      }),
    );
  return {
    over: (asking) => {
      const [hearing, leaving] = [new Hearing(), new AbortController()];
      void asked(asking, 'text/event-stream', leaving.signal)
        .then((response) => read(response, eventReader(hearing), leaving.signal))
        .then(
          () => hearing.over({}),
          () => hearing.over({}),
        );
      return {
        next: () => hearing.next(),
        ended: hearing.ended,
        beats: (count) => hearing.beats(count),
        pause: () => undefined,
        resume: () => undefined,
        kill: () => leaving.abort(),
      };
    },
    ask: async (asking) => (await asked(asking, 'application/json')).json() as Promise<Heard>,
    close: async () => {
      await runtime[Symbol.asyncDispose]();
    },
  };
};

const read = async (response: Response, take: (piece: string) => void, signal: AbortSignal): Promise<void> => {
  const reader = response.body?.getReader();
  signal.addEventListener('abort', () => void reader?.cancel());
  const decoder = new TextDecoder();
  for (;;) {
    const piece = await reader?.read();
    if (piece === undefined || piece.done) return;
    take(decoder.decode(piece.value, { stream: true }));
  }
};
