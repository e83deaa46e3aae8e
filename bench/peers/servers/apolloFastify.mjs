/** Apollo Server 5 on Fastify, without the plugins that no one asked for. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { contextOf, schema } from './schema.mjs';
import { serve } from './serve.mjs';

await serve(async ({ database, authenticate }) => {
  const app = Fastify();
  const apollo = new ApolloServer({ schema, plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: async ({ headers }) => contextOf(database, await authenticate(headers.authorization)),
    }),
  });
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
