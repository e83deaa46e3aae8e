/** Yoga on Node's own HTTP server, with the compiler. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { createYoga } from 'graphql-yoga';
import { contextOf, schema } from './schema.mjs';
import { serve } from './serve.mjs';

await serve(async ({ database, authenticate }) => {
  const yoga = createYoga({
    schema,
    plugins: [useGraphQlJit()],
    logging: false,
    graphiql: false,
    context: async ({ request }) => contextOf(database, await authenticate(request.headers.get('authorization'))),
  });
  const server = createServer(yoga).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/graphql`;
});
