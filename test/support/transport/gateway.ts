/**
 * A gateway in this process, with the product as its only subgraph. Its ways to the subgraph are made of the very executors that the
 * gateway's own transports are made of.
 */
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { buildGraphQLWSExecutor } from '@graphql-tools/executor-graphql-ws';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { contractText } from '../../../src/graphql/schema.js';
import { type SubscriptionRequest, eventReader, SubscriptionRecorder, type Subscriber } from './subscribers.js';

/** How a gateway subscribes at its subgraph. */
export type UpstreamTransport = 'ws' | 'sse GET' | 'sse POST';

/** The subgraph that a request goes to, and the way there. */
export interface Upstream {
  readonly url: string;
  readonly transport: UpstreamTransport;
}

export interface Gateway {
  /** Subscribes at the gateway, by an event stream. */
  subscribe(upstream: Upstream, request: SubscriptionRequest): Subscriber;
  close(): Promise<void>;
}

const composeSupergraph = (): string => {
  const subgraph = { name: 'party-performance', typeDefs: parse(contractText()), url: 'http://subgraph.example/graphql' };
  const result = composeServices([subgraph]);
  if (compositionHasErrors(result)) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
};

/** The headers of the gateway's caller. */
const headersIn = ({ context }: ExecutionRequest): Readonly<Record<string, string>> =>
  (context as { readonly headers: Readonly<Record<string, string>> }).headers;

/** The token of the gateway's caller. */
const tokenOf = (request: ExecutionRequest): string => headersIn(request)['authorization'] ?? '';

const subscriptionExecutor = (endpoint: string, transport: UpstreamTransport): Executor => {
  if (transport === 'ws')
    return (request: ExecutionRequest) =>
      buildGraphQLWSExecutor({ url: endpoint.replace('http', 'ws'), connectionParams: { authorization: tokenOf(request) } })(request);
  return buildHTTPExecutor({ endpoint, method: transport === 'sse GET' ? 'GET' : 'POST', headers: forwardedHeaders }) as Executor;
};

const forwardedHeaders = (request?: ExecutionRequest): Record<string, string> =>
  request === undefined ? {} : { authorization: tokenOf(request) };

/** The way that the request to the gateway names in its headers. */
const executorFor = (request: ExecutionRequest): Executor => {
  const { 'x-upstream': url = '', 'x-transport': transport = 'ws' } = headersIn(request);
  const endpoint = `${url}/graphql`;
  return String(request.operationType) === 'subscription'
    ? subscriptionExecutor(endpoint, transport as UpstreamTransport)
    : (buildHTTPExecutor({ endpoint, headers: forwardedHeaders }) as Executor);
};

/** Starts a gateway. Its schema takes seconds to build, so there is one for all: each request says which server it goes to, and how. */
export const startGateway = async (): Promise<Gateway> => {
  const runtime = createGatewayRuntime({
    supergraph: composeSupergraph(),
    logging: false,
    transports: () => ({ getSubgraphExecutor: () => (request: ExecutionRequest) => executorFor(request)(request) }),
  });
  // It builds the schema when it is first asked.
  await runtime.fetch('http://gateway.example/graphql?query={__typename}');
  const send = (
    { url, transport }: Upstream,
    { query, variables = {}, token }: SubscriptionRequest,
    signal: AbortSignal,
  ): Promise<Response> =>
    Promise.resolve(
      runtime.fetch('http://gateway.example/graphql', {
        method: 'POST',
        headers: {
          accept: 'text/event-stream',
          'content-type': 'application/json',
          'x-upstream': url,
          'x-transport': transport,
          ...(token !== null && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
        signal,
      }),
    );
  return {
    subscribe: (upstream, request) => {
      const [hearing, leaving] = [new SubscriptionRecorder(), new AbortController()];
      void send(upstream, request, leaving.signal)
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
