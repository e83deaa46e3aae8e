/** Apollo Server 5 on its own HTTP server, as its documentation has it. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { contextOf, schema } from './schema.mjs';
import { serve } from './serve.mjs';

await serve(async ({ database, authenticate }) => {
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => contextOf(database, await authenticate(req.headers.authorization)),
  });
  return url;
});
