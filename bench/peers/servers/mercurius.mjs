/** Mercurius on Fastify, with its compiler from the second time on. */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { contextOf, schema } from './schema.mjs';
import { serve } from './serve.mjs';

await serve(async ({ database, authenticate }) => {
  const app = Fastify();
  await app.register(mercurius, {
    schema,
    jit: 1,
    graphiql: false,
    context: async ({ headers }) => contextOf(database, await authenticate(headers.authorization)),
  });
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
