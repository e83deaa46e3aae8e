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
import { contractText } from '../../src/graphql/schema.js';
import { type SubscriptionRequest, eventReader, type SubscriptionAnswer, SubscriptionRecorder, type Subscriber } from './subscribers.js';

/** How a gateway subscribes at its subgraph. */
export type UpstreamTransport = 'ws' | 'sse GET' | 'sse POST';

export interface Gateway {
  /** Subscribes at the gateway, by an event stream. */
  subscribe(request: SubscriptionRequest): Subscriber;
  ask(request: SubscriptionRequest): Promise<SubscriptionAnswer>;
  close(): Promise<void>;
}

const composeSupergraph = (url: string): string => {
  const result = composeServices([{ name: 'party-performance', typeDefs: parse(contractText()), url: `${url}/graphql` }]);
  if (compositionHasErrors(result)) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
};

/** The token of the gateway's caller. */
const tokenOf = ({ context }: ExecutionRequest): string => {
  const { headers } = context as { readonly headers: Readonly<Record<string, string>> };
  return headers['authorization'] ?? '';
};

const subscriptionExecutor = (endpoint: string, upstream: UpstreamTransport): Executor => {
  if (upstream === 'ws')
    return (request: ExecutionRequest) =>
      buildGraphQLWSExecutor({ url: endpoint.replace('http', 'ws'), connectionParams: { authorization: tokenOf(request) } })(request);
  return buildHTTPExecutor({ endpoint, method: upstream === 'sse GET' ? 'GET' : 'POST', headers: forwardedHeaders }) as Executor;
};

const forwardedHeaders = (request?: ExecutionRequest): Record<string, string> =>
  request === undefined ? {} : { authorization: tokenOf(request) };

/** Starts a gateway before a running product. */
export const startGateway = (url: string, upstream: UpstreamTransport): Gateway => {
  const endpoint = `${url}/graphql`;
  const [single, stream] = [
    buildHTTPExecutor({ endpoint, headers: forwardedHeaders }) as Executor,
    subscriptionExecutor(endpoint, upstream),
  ];
  const runtime = createGatewayRuntime({
    supergraph: composeSupergraph(url),
    logging: false,
    transports: () => ({
      getSubgraphExecutor: () => (request: ExecutionRequest) =>
        (String(request.operationType) === 'subscription' ? stream : single)(request),
    }),
  });
  const send = ({ query, variables = {}, token }: SubscriptionRequest, accept: string, signal?: AbortSignal): Promise<Response> =>
    Promise.resolve(
      runtime.fetch('http://gateway.example/graphql', {
        method: 'POST',
        headers: { accept, 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query, variables }),
        ...(signal && { signal }),
      }),
    );
  return {
    subscribe: (request) => {
      const [hearing, leaving] = [new SubscriptionRecorder(), new AbortController()];
      void send(request, 'text/event-stream', leaving.signal)
        .then((response) => readEvents(response, eventReader(hearing), leaving.signal))
        .then(
          () => hearing.end({}),
          () => hearing.end({}),
        );
      return {
        next: () => hearing.next(),
        ended: hearing.ended,
        heartbeats: (count) => hearing.heartbeats(count),
        pause: () => undefined,
        resume: () => undefined,
        kill: () => leaving.abort(),
      };
    },
    ask: async (request) => (await send(request, 'application/json')).json() as Promise<SubscriptionAnswer>,
    close: async () => {
      await runtime[Symbol.asyncDispose]();
    },
  };
};

const readEvents = async (response: Response, take: (piece: string) => void, signal: AbortSignal): Promise<void> => {
  const reader = response.body?.getReader();
  signal.addEventListener('abort', () => void reader?.cancel());
  const decoder = new TextDecoder();
  for (;;) {
    const piece = await reader?.read();
    if (piece === undefined || piece.done) return;
    take(decoder.decode(piece.value, { stream: true }));
  }
};
