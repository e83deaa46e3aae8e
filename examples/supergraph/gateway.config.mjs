/** Hive Gateway's configuration: tokens are passed on, subscriptions are streams of events over HTTP. */
import { defineConfig } from '@graphql-hive/gateway';

export const gatewayConfig = defineConfig({
  // Every subgraph decides by itself what a caller may see, so each gets the caller's own token. A gateway that asks with a token of
  // its own would see everything, and show it to everybody.
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => {
      const authorization = request.headers.get('authorization');
      return authorization === null ? {} : { authorization };
    },
  },
  // Without more, the gateway subscribes by POST with `accept: text/event-stream` (graphql-sse, distinct connections). Over a WebSocket,
  // where the token goes into the first message, it would be:
  //
  // transportEntries: {
  //   'party-performance': {
  //     options: { subscriptions: { kind: 'ws', location: '/graphql', options: { connectionParams: { authorization: '{context.headers.authorization}' } } } },
  //   },
  // },
});
