/** The client of one person: a normalised cache, operations over HTTP, subscriptions over one WebSocket. */
import { Client, type ExecutionResult, fetchExchange, subscriptionExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient as createSocket } from 'graphql-ws';
import { value } from 'virtual:cache-schema';
import { type CacheSchema, embeddedKeys } from './cacheKeys.js';
import { Connection } from './connection.js';
import { subscribeResuming } from './resuming.js';

/** What the cache needs to know of the contract. */
const schema = value as CacheSchema;

export interface GraphClient {
  readonly client: Client;
  readonly connection: Connection;
  readonly close: () => void;
}

/** How often an idle socket is asked whether it still stands. */
const KEEP_ALIVE_MS = 10_000;

/**
 * @param endpoint a path of this server, or the address of a gateway
 * @param token read anew for each request
 * @param onEnd called when the server no longer takes the token
 */
export const createGraphClient = (endpoint: string, token: () => string, onEnd: () => void): GraphClient => {
  const connection = new Connection();
  const url = new URL(endpoint, location.href);
  const socket = createSocket({
    url: url.href.replace(/^http/, 'ws'),
    connectionParams: () => ({ authorization: `Bearer ${token()}` }),
    // Trying again is ours, because it needs the cursor.
    retryAttempts: 0,
    keepAlive: KEEP_ALIVE_MS,
    on: { connecting: () => connection.set('connecting'), connected: () => connection.set('live') },
  });
  const client = new Client({
    url: url.href,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (response.status === 401) onEnd();
      return response;
    },
    fetchOptions: () => ({ headers: { authorization: `Bearer ${token()}` } }),
    exchanges: [
      cacheExchange({ schema, keys: embeddedKeys(schema) }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables, operationName }) => ({
          subscribe: (sink) => ({
            unsubscribe: subscribeResuming(socket, { query, variables: variables as Record<string, unknown>, operationName }, connection, {
              next: (result) => sink.next(result as ExecutionResult),
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            }),
          }),
        }),
      }),
    ],
  });
  return { client, connection, close: () => void socket.dispose() };
};
