/** The neighbours as servers, and the composition of all three. */
import { readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { later } from './processes.mjs';

/** Longer than a gateway keeps idle connections: one that Node closes after its 5 seconds may just be used again. */
const KEEP_ALIVE_MS = 75_000;

/** Serves a neighbour on a free port. @returns its URL */
export const serve = async (name, resolvers) => {
  const typeDefs = parse(await readFile(new URL(`${name}.graphql`, import.meta.url), 'utf8'));
  const yoga = createYoga({ schema: buildSubgraphSchema([{ typeDefs, resolvers }]), logging: 'warn' });
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, yoga).listen(0, '127.0.0.1');
  await once(server, 'listening');
  later(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}/graphql`;
};

/** Asks a GraphQL server. @throws when it does not answer without errors */
export const ask = async (url, query, { variables = {}, token } = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data;
};

/** Asks every subgraph for its contract, as a router does, and writes the supergraph they make. */
export const compose = async (urls, file) => {
  const services = await Promise.all(
    Object.entries(urls).map(async ([name, url]) => {
      const { _service } = await ask(url, '{ _service { sdl } }');
      return { name, url, typeDefs: parse(_service.sdl) };
    }),
  );
  const composed = composeServices(services);
  if (compositionHasErrors(composed)) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  await writeFile(file, composed.supergraphSdl);
};

/** Subscribes by an event stream. @param heard gets the data of each event, and ends the subscription by answering true */
export const subscribe = async (url, query, token, heard) => {
  const leaving = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  });
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of response.body) {
    text += decoder.decode(piece, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop();
    for (const block of blocks) {
      const line = block.split('\n').find((each) => each.startsWith('data:') && each.length > 'data: '.length);
      if (block.includes('event: next') && line && heard(JSON.parse(line.slice('data:'.length)))) return leaving.abort();
    }
  }
};
