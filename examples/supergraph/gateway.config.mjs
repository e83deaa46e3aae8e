/** Hive Gateway's configuration: tokens are passed on, subscriptions are streams of events over HTTP. */

/** @type {import('@graphql-hive/gateway').GatewayConfig} */
export const gatewayConfig = {
  // Every subgraph decides by itself what a caller may see, so each gets the caller's own token. A gateway that asks with a token of
  // its own would see everything, and show it to everybody.
  propagateHeaders: {
    fromClientToSubgraphs: ({ request, context }) => {
      // A browser cannot set headers of a WebSocket: its token comes in the first message, at a place that depends on the client.
      const params = context?.connectionParams;
      const places = [params, params?.headers, params?.connectionParams].flatMap((place) => [
        place?.authorization,
        place?.Authorization,
        place?.token && `Bearer ${String(place.token).replace(/^Bearer /i, '')}`,
      ]);
      const authorization = [request.headers.get('authorization'), ...places].find((one) => typeof one === 'string' && one !== '');
      return authorization === undefined ? {} : { authorization };
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
};
